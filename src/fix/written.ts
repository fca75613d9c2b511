import { commentsIn as commentsOf } from "../template/comments.ts";
import { lineIndexAt, type Lines, lineStartAt, readLines, startOfLine } from "../template/lines.ts";
import type { Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { readQuickly } from "../template/read-template.ts";

/** A file as its author wrote it, read without any error, with what an edit needs to know of its text. */
export interface Written {
  readonly source: Source;
  readonly documents: readonly Node[];
  /** What is odd in it, though it costs nothing: a key that is written twice. */
  readonly oddities: number;
  readonly comments: readonly Span[];
  readonly lines: Lines;
  /** The comments by where they begin, and by where they end. */
  readonly opening: ReadonlyMap<number, Span>;
  readonly closing: ReadonlyMap<number, Span>;
}

/** Nothing where the text cannot be read, or not without recovering from an error. */
export function readWritten(source: Source): Written | undefined {
  const reading = readQuickly(source);
  if (!reading || reading.problems.some(({ severity }) => severity === "error")) return undefined;
  const { documents, problems } = reading;
  const comments = commentsOf(source, documents);
  return {
    source,
    documents,
    comments,
    oddities: problems.length,
    lines: readLines(source.text),
    opening: new Map(comments.map((comment) => [comment.start, comment])),
    closing: new Map(comments.map((comment) => [comment.end, comment])),
  };
}

/** Where the line of an offset begins. */
export function lineStart({ lines }: Written, at: number): number {
  return lineStartAt(lines, at);
}

/** Where the line below begins; the end of the text where there is none. */
export function nextLine({ lines, source }: Written, at: number): number {
  return startOfLine(lines, lineIndexAt(lines, at) + 1) ?? source.text.length;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(written: Written, at: number): number {
  const { text } = written.source;
  let end = nextLine(written, at);
  while (end > at && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}

/** The offset of the next character that is neither blank nor in a comment. */
export function nextWord({ source: { text }, opening }: Written, from: number): number {
  let at = from;
  while (at < text.length) {
    const comment = opening.get(at);
    if (comment) at = comment.end;
    else if (isBlank(text.charAt(at))) at += 1;
    else return at;
  }
  return text.length;
}

/** The offset of the last character before that is neither blank nor in a comment; -1 where there is none. */
export function lastWord({ source: { text }, closing }: Written, before: number): number {
  let at = before;
  while (at > 0) {
    const comment = closing.get(at);
    if (comment) at = comment.start;
    else if (isBlank(text.charAt(at - 1))) at -= 1;
    else return at - 1;
  }
  return -1;
}

/** The comments that begin in a stretch of the text. */
export function commentsBetween({ comments }: Written, start: number, end: number): readonly Span[] {
  return comments.slice(indexFrom(comments, start), indexFrom(comments, end));
}

/** How many of the comments begin before an offset. */
function indexFrom(comments: readonly Span[], offset: number): number {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether nothing stands before an offset on its line. */
export function opensLine(written: Written, at: number): boolean {
  return written.source.text.slice(lineStart(written, at), at).trim() === "";
}

/** Whether at most a comment follows on the line. */
export function closesLine(written: Written, at: number): boolean {
  return nextWord(written, at) >= lineEnd(written, at);
}

function isBlank(character: string): boolean {
  return /\s|\ufeff/.test(character);
}
