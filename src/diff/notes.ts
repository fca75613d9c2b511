import type { Finding } from "../lint/finding.ts";
import type { Comparison, Side } from "./comparison.ts";
import type { FilePairs } from "./file-pairs.ts";

/** What a reader has to know before believing the numbers: where one side could not be read, or hides what it found. */
export function notesOf(base: Side, head: Side, files: FilePairs, { fresh, fixed }: Pick<Comparison, "fresh" | "fixed">): string[] {
  const found = new Set(fresh.map(({ finding }) => files.toBase(finding.at.file)));
  const lost = new Set(fixed.map(({ at }) => files.toHead(at.file)));
  return [
    ...brokenFiles(base).filter((file) => found.has(file)).map((file) => `\`${file}\` ${troubleOf(file, base)} at the base: all that is found in it ${only(file, base)}counts as new`),
    ...brokenFiles(head).filter((file) => lost.has(file)).map((file) => `\`${file}\` ${troubleOf(file, head)} now: all that the base has in it ${only(file, head)}counts as fixed`),
    ...suppressedNow(head, files, fixed),
  ];
}

function brokenFiles({ report }: Side): string[] {
  return [...new Set(report.errors.map(({ file }) => file))];
}

function isRead(file: string, { files }: Side): boolean {
  return files.some(({ source, documents }) => source.file === file && documents.length > 0);
}

function troubleOf(file: string, side: Side): string {
  return isRead(file, side) ? "has errors" : "cannot be read";
}

function only(file: string, side: Side): string {
  return isRead(file, side) ? "alone " : "";
}

function suppressedNow({ report }: Side, { toHead }: FilePairs, fixed: readonly Finding[]): string[] {
  const suppressed = new Set(report.suppressed.map(({ finding: { at, fingerprint } }) => JSON.stringify([at.file, fingerprint])));
  const count = fixed.filter(({ at, fingerprint }) => suppressed.has(JSON.stringify([toHead(at.file), fingerprint]))).length;
  return count === 0 ? [] : [`${count} of what counts as fixed ${count === 1 ? "is" : "are"} suppressed now`];
}
