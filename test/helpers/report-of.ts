import { rules } from "../../rules/index.ts";
import * as fixes from "../../src/lint/fixes.ts";
import { lint } from "../../src/lint/lint.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import type { Reading } from "../../src/template/read.ts";
import { readQuickly, readSource } from "../../src/template/read-template.ts";

export type Report = ReturnType<typeof lint>;

export interface ReportOptions {
  readonly file?: string;
  readonly region?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly preset?: LintOptions["preset"];
}

/** The whole report about a text, whatever the text is. */
export async function reportOfAny(text: string, options: ReportOptions = {}): Promise<Report> {
  return reportOfReading(await readSource({ file: fileOf(text, options), text }), options);
}

/** The whole report about a sound text. */
export function reportOf(text: string, options: ReportOptions = {}): Report {
  const reading = readQuickly({ file: fileOf(text, options), text });
  if (reading === undefined) throw new Error("The test's own text cannot be read.");
  return reportOfReading(reading, options);
}

function fileOf(text: string, { file }: ReportOptions): string {
  return file ?? (text.startsWith("{") ? "template.json" : "template.yaml");
}

function reportOfReading({ source, documents, problems }: Reading, { region, parameters = {}, preset = "recommended" }: ReportOptions): Report {
  return lint([{ source, documents: documentsOf(documents), problems }], rules, {
    region, parameters: new Map(Object.entries(parameters)), severities: new Map(), fixes, preset,
  });
}
