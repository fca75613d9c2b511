import { rules } from "../../rules/index.ts";
import { applyFixes } from "../../src/fix/apply-fixes.ts";
import * as fixes from "../../src/lint/fixes.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Report } from "../../src/lint/report.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { readQuickly } from "../../src/template/read-template.ts";

/** What becomes of a text by its fixes, and what was and is found in it. */
export interface Fixed {
  readonly text: string;
  readonly rounds: number;
  readonly first: Report;
  readonly last: Report;
}

const MAX_ROUNDS = 10;

/** Makes every fix of a text, also those that want to be looked at, until there is none left; nothing where it cannot be read. */
export function fixed(file: string, before: string): Fixed | undefined {
  const first = reportOf(file, before);
  if (!first) return undefined;
  let [text, last, rounds] = [before, first, 0];
  for (; rounds < MAX_ROUNDS; rounds += 1) {
    const { texts } = applyFixes(last.findings.flatMap(({ fix }) => fix ?? []), last.sources);
    const after = texts.get(file);
    if (after === undefined) break;
    const next = reportOf(file, after);
    if (!next) throw new Error(`A fix made a text that cannot be read:\n${after}`);
    [text, last] = [after, next];
  }
  return { text, rounds, first, last };
}

function reportOf(file: string, text: string): Report | undefined {
  const reading = readQuickly({ file, text });
  if (!reading || reading.problems.some(({ severity }) => severity === "error")) return undefined;
  const { source, documents, problems } = reading;
  return lint([{ source, documents: documentsOf(documents), problems }], rules, { region: undefined, parameters: new Map(), severities: new Map(), fixes, preset: "recommended" });
}
