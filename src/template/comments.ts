import { EVENT_ID } from "js-yaml";
import { entriesOf, itemsOf, type Node } from "./node.ts";
import type { Span } from "./place.ts";
import type { Source } from "./read.ts";
import { parseYaml } from "./yaml-events.ts";

/** What `#` stands in without being a comment. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The comments of a YAML text, each from its `#` to the end of its line. `documents` are what was read of the text; they are asked
 * only where js-yaml refuses it. JSON has no comments.
 */
export function commentsIn({ file, text }: Source, documents: readonly Node[] = []): readonly Span[] {
  if (/\.json$/i.test(file) || !text.includes("#")) return [];
  return commentsBetween(scalarsOf(text) ?? documents.flatMap(scalarsIn).toSorted((a, b) => a.start - b.start), { file, text });
}

function commentsBetween(scalars: readonly Stretch[], { file, text }: Source): Span[] {
  const comments: Span[] = [];
  // What follows something else at once is a part of it: `a#b`.
  const candidate = /(?<![^ \t\n\r\ufeff])#[^\n\r]*/g;
  let next = 0;
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const { index: start } = match;
    while ((scalars[next]?.end ?? Infinity) <= start) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= start) candidate.lastIndex = scalar.end;
    else comments.push({ file, start, end: candidate.lastIndex });
  }
  return comments;
}

/** The scalars as js-yaml finds them, in the order of the text; a block of text without its header, which may end with a comment. */
function scalarsOf(text: string): Stretch[] | undefined {
  const parsed = parseYaml(text);
  if (parsed.kind === "refused") return undefined;
  return parsed.events.flatMap((event) =>
    (event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? [{ start: event.valueStart, end: event.valueEnd }] : []));
}

/** The keys and scalars of a tree. */
function scalarsIn(root: Node): Stretch[] {
  const found: Stretch[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "scalar") found.push(node);
    for (const item of itemsOf(node)) open.push(item);
    for (const { at, value } of entriesOf(node)) {
      found.push(at);
      open.push(value);
    }
  }
  return found;
}
