import type { Piece } from "./edited.ts";
import { closesLine, commentsBetween, lineEnd, lineStart, nextLine, opensLine, type Written } from "./written.ts";

/** Takes a stretch out of the text; its lines too where nothing else is on them. Comments stay, each on a line of its own. */
export function withLines(start: number, end: number, written: Written): Piece {
  if (!opensLine(written, start) || !closesLine(written, end)) return { start, end, newText: "" };
  const { source: { text } } = written;
  const [from, to] = [lineStart(written, start), lineEnd(written, end)];
  const comments = commentsBetween(written, start, to).map((comment) => text.slice(comment.start, comment.end));
  if (comments.length > 0) return { start, end: to, newText: comments.join(lineBreak(written, start) + text.slice(from, start)) };
  const next = nextLine(written, end);
  // A text that ends without a line break goes on to do so.
  return next === to && from > 0 ? { start: endOfLineAbove(from, text), end: to, newText: "" } : { start: from, end: next, newText: "" };
}

function lineBreak(written: Written, at: number): string {
  const { source: { text } } = written;
  const own = text.slice(lineEnd(written, at), nextLine(written, at));
  return own === "" ? /\r\n|\r|\n/.exec(text)?.[0] ?? "\n" : own;
}

function endOfLineAbove(from: number, text: string): number {
  if (text[from - 1] === "\n" && text[from - 2] === "\r") return from - 2;
  return text[from - 1] === "\ufeff" ? from : from - 1;
}
