import { COMMENTS_WITHIN, edited, type Edited, ODD_SPELLING, type Part, type Piece, refused } from "./edited.ts";
import { withLines } from "./whole-lines.ts";
import { closesLine, commentsBetween, lastWord, nextWord, opensLine, type Written } from "./written.ts";

/** Takes a part out of a map or list in brackets, JSON's as well as YAML's, with one of the commas around it. */
export function removeFromFlow(part: Part, written: Written): Edited {
  const { start, end, around } = part;
  const { text } = written.source;
  const [before, after] = [lastWord(written, start), nextWord(written, end)];
  const [isFirst, hasComma] = [before === around.start, text[after] === ","];
  const next = hasComma ? nextWord(written, after + 1) : after;
  const isLast = next === around.end - 1;
  if ((!isFirst && text[before] !== ",") || (!hasComma && !isLast)) return refused(ODD_SPELLING);
  if (isFirst && isLast) return refused("it is all that its brackets hold");
  const isAlone = opensLine(written, start) && closesLine(written, hasComma ? after + 1 : end);
  if (!isAlone && commentsBetween(written, start, end).length > 0) return refused(COMMENTS_WITHIN);
  if (hasComma && isAlone) return edited(withLines(start, after + 1, written));
  if (hasComma && (isFirst || opensLine(written, start))) return edited(upTo(next, start, after, written));
  if (commentsBetween(written, before, end).length === 0) return edited(withLines(before, end, written));
  // The comma stands above the comments, the part below or around them.
  return edited({ start: before, end: before + 1, newText: "" }, withLines(start, end, written));
}

/** What follows comes up; comments before it stay where they are. */
function upTo(next: number, start: number, comma: number, written: Written): Piece {
  const [comment] = commentsBetween(written, comma, next);
  return { start, end: comment?.start ?? next, newText: "" };
}
