import type { Document, LintFile } from "../../lint/lint-file.ts";
import type { FoundFile } from "../find-files.ts";
import type { Assemblies } from "./assemblies.ts";
import { printedBy } from "./construct-paths.ts";

/** A document with what the assembly of the app that wrote it says of its stack, if an app did. */
export function fromApp(document: Document, { path }: FoundFile, { deployments }: Assemblies): Document {
  const deployment = document.kind === "cloudformation" ? deployments.get(path) : undefined;
  return deployment ? { ...document, deployment } : document;
}

/** A file with the constructs that its templates tell of, where an app printed them and no assembly says more. */
export function withPrintedConstructs(file: LintFile): LintFile {
  return { ...file, documents: file.documents.map((document) => {
    const cdk = document.kind === "cloudformation" && !document.deployment?.cdk ? printedBy(document.root, file.source) : undefined;
    return cdk ? { ...document, deployment: { ...document.deployment, cdk } } : document;
  }) };
}
