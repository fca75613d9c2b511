import { rules } from "../../rules/index.ts";
import type { Severity } from "../../src/lint/finding.ts";
import * as fixes from "../../src/lint/fixes.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Preset } from "../../src/lint/rule.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { readSource } from "../../src/template/read-template.ts";

export interface LintTextOptions {
  readonly file?: string;
  readonly region?: string;
  readonly account?: string;
  readonly parameters?: Readonly<Record<string, string | undefined>>;
  readonly preset?: Preset | "all";
}

/** A report without what a verdict is not about: columns, notes, fingerprints. */
export interface TextReport {
  readonly findings: readonly TextFinding[];
  readonly notChecked: readonly { readonly what: string; readonly why: string }[];
  readonly errors: readonly string[];
}

export interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly logicalId: string | null;
  /** 1-based. */
  readonly line: number;
  readonly routes: readonly string[];
  readonly when: string | null;
}

/** Lints one text with every rule of the preset. */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<TextReport> {
  const { file = "template.yaml", region, account, preset = "recommended" } = options;
  const { source, documents, problems } = await readSource({ file, text });
  const parameters = Object.entries(options.parameters ?? {});
  const report = lint([{ source, documents: documentsOf(documents), problems }], rules, {
    region,
    account,
    parameters: new Map(parameters.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    severities: new Map(), fixes,
    preset,
  });
  const lines = readLines(text);
  return {
    findings: report.findings.map(({ rule, severity, message, logicalId, at, routes, when }) => {
      return { rule, severity, message, logicalId, line: positionAt(lines, at.start).line, routes, when };
    }),
    notChecked: report.notChecked.map(({ what, why }) => ({ what, why })),
    errors: report.errors.map(({ message }) => message),
  };
}
