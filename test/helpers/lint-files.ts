import { rules } from "../../rules/index.ts";
import * as fixes from "../../src/lint/fixes.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Deployment } from "../../src/lint/deployment.ts";
import type { LintFile } from "../../src/lint/lint-file.ts";
import type { Report } from "../../src/lint/report.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { libraryOf } from "./library.ts";

export interface LintFilesOptions {
  /** The files that are linted; the others are there for them to refer to. */
  readonly named?: readonly string[];
  readonly region?: string;
  /** What is known of the stacks that files become, by file. */
  readonly deployments?: Readonly<Record<string, Deployment>>;
}

/** The whole report about some of these files. */
export function lintFiles(files: Readonly<Record<string, string>>, { named = ["template.yaml"], region, deployments = {} }: LintFilesOptions = {}): Report {
  return lint(named.map((file) => lintFile(file, files[file] ?? "", deployments[file])), rules, {
    region, parameters: new Map(), severities: new Map(), fixes, preset: "recommended", library: libraryOf(files),
  });
}

function lintFile(file: string, text: string, deployment: Deployment | undefined): LintFile {
  const reading = readQuickly({ file, text });
  if (!reading) throw new Error(`The test's own text cannot be read: ${file}`);
  const { source, documents, problems } = reading;
  return { source, documents: documentsOf(documents).map((document) => ({ ...document, ...(deployment && { deployment }) })), problems };
}
