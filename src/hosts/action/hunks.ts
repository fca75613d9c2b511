import type { LineRange } from "../../project/git/changed-lines.ts";

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** The lines of a file, as it is now, that each hunk of a patch shows: those that the change touches, and those around them. */
export function hunksIn(patch: string): LineRange[] {
  const hunks: LineRange[] = [];
  // Lines of the file itself may look like anything: how many there are of both sides is said before them.
  let left = 0;
  for (const line of patch.split("\n")) {
    if (left > 0) {
      left -= sidesOf(line);
      continue;
    }
    const [, before = "1", start, after = "1"] = HUNK.exec(line) ?? [];
    if (start === undefined) continue;
    left = Number(before) + Number(after);
    if (Number(after) > 0) hunks.push({ start: Number(start), end: Number(start) + Number(after) - 1 });
  }
  return hunks;
}

/** On how many of the two sides a line of a patch stands. */
function sidesOf(line: string): number {
  if (line.startsWith("\\")) return 0;
  return line.startsWith("+") || line.startsWith("-") ? 1 : 2;
}
