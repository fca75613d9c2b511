import { COMMENTS_WITHIN, edited, type Edited, ODD_SPELLING, type Part, refused } from "./edited.ts";
import { withLines } from "./whole-lines.ts";
import { closesLine, commentsBetween, lastWord, lineStart, nextWord, opensLine, type Written } from "./written.ts";

/** Takes a part out of a map or list that is written line by line. */
export function removeFromBlock(part: Part, written: Written): Edited {
  const { text } = written.source;
  const { kind, end } = part;
  const dash = lastWord(written, part.start);
  const start = kind === "entry" ? part.start : dash;
  if (kind === "item" && text[dash] !== "-") return refused(ODD_SPELLING);
  if (!closesLine(written, end)) return refused(ODD_SPELLING);
  if (opensLine(written, start)) return edited(withLines(start, end, written));
  const isFirstOfItem = kind === "entry" && /^[ \t]*(?:-[ \t]+)+$/.test(text.slice(lineStart(written, start), start));
  return isFirstOfItem ? removeFirstOfItem(part, written) : refused(ODD_SPELLING);
}

/** `- Key: value` and the next key below: that one comes up behind the dash. */
function removeFirstOfItem({ start, end, around }: Part, written: Written): Edited {
  const next = nextWord(written, end);
  const column = (at: number): number => at - lineStart(written, at);
  if (next >= around.end || column(next) !== column(start) || !opensLine(written, next)) return refused(ODD_SPELLING);
  if (commentsBetween(written, start, end).length > 0) return refused(COMMENTS_WITHIN);
  const [comment] = commentsBetween(written, end, next);
  return edited({ start, end: comment?.start ?? next, newText: "" });
}
