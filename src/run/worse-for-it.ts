import type { Finding } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import { pathKeys } from "../template/place.ts";

/** Why a report is no better than the one before some findings were fixed; nothing where they are gone, and nothing else came instead. */
export function worseForIt(before: Report, after: Report, fixed: readonly Finding[]): string | undefined {
  const [had, has] = [counted(before.findings), counted(after.findings)];
  const error = after.errors[before.errors.length];
  if (error) return `then ${error.message}`;
  const other = after.findings.find((finding) => isMore(keyOf(finding), has, had));
  if (other) return `then ${other.message} (\`${other.rule}\`)`;
  const isLeft = [...counted(fixed)].some(([key, count]) => (has.get(key) ?? 0) > (had.get(key) ?? 0) - count);
  return isLeft ? "it would be found all the same" : undefined;
}

function isMore(key: string, has: ReadonlyMap<string, number>, had: ReadonlyMap<string, number>): boolean {
  return (has.get(key) ?? 0) > (had.get(key) ?? 0);
}

function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** What a finding is about, whatever it says of that. Items come up where one before them goes. */
function keyOf({ rule, at }: Finding): string {
  return JSON.stringify([rule, at.file, pathKeys(at.path).map((key) => (/^\d+$/.test(key) ? "#" : key))]);
}
