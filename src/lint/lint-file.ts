import type { Node } from "../template/node.ts";
import type { Source, SyntaxProblem } from "../template/read.ts";
import type { Deployment } from "./deployment.ts";

export type DocumentKind = "cloudformation" | "openapi";

/** One document of a file that is ours to look at. Other documents of the same file are left out. */
export interface Document {
  readonly kind: DocumentKind;
  readonly root: Node;
  /** What something beside the document says of the stack it becomes: a CDK app, a samconfig, a parameter file. */
  readonly deployment?: Deployment | undefined;
}

/** A file to lint. It has no documents where nothing could be read of it; its problems then say why. */
export interface LintFile {
  readonly source: Source;
  readonly documents: readonly Document[];
  readonly problems: readonly SyntaxProblem[];
}
