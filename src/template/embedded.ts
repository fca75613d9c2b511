import type { Entry, Node, ScalarNode } from "./node.ts";
import type { Path } from "./place.ts";
import type { Source } from "./read.ts";
import { readQuickly } from "./read-template.ts";

/**
 * The document that is written as a string inside another (JSON in a property), its places those of the outer file, its
 * paths going on from the string's own. `undefined` where the string is no readable document.
 */
export function readEmbedded(scalar: ScalarNode, outer: Source): Node | undefined {
  // Without a name the reader looks at the content alone.
  const reading = readQuickly({ file: "", text: scalar.text });
  const root = reading?.documents[0];
  if (!root || reading.problems.some(({ severity }) => severity === "error")) return undefined;
  const offsets = writtenOffsets(scalar.text, outer.text.slice(scalar.start, scalar.end));
  const place = (offset: number): number => scalar.start + (offsets[offset] ?? 0);
  return moved(root, scalar, place);
}

/** Where a value of the inner document stands in the outer one. */
interface Within {
  readonly file: string;
  readonly path: Path | undefined;
}

function moved(node: Node, { file, path }: Within, place: (offset: number) => number): Node {
  const start = place(node.start);
  // An end is just behind the last character, which may stand far from the next one.
  const at = { file, start, end: node.end > node.start ? place(node.end - 1) + 1 : start, path };
  if (node.kind === "scalar") return { ...node, ...at };
  if (node.kind === "list") return { ...node, ...at, items: node.items.map((item, index) => moved(item, { file, path: { parent: path, key: String(index) } }, place)) };
  const entries = [...node.entries.values()].map((entry): [string, Entry] => [entry.key, {
    key: entry.key,
    at: { file, start: place(entry.at.start), end: place(entry.at.end - 1) + 1 },
    value: moved(entry.value, { file, path: { parent: path, key: entry.key } }, place),
  }]);
  return { ...node, ...at, entries: new Map(entries) };
}

/** Where each character of a string is written: quotes, escapes, indents and line breaks lie between. */
function writtenOffsets(text: string, written: string): readonly number[] {
  const offsets: number[] = [];
  const isDouble = written.startsWith('"');
  const isSingle = written.startsWith("'");
  let at = isDouble || isSingle ? 1 : 0;
  if (/^[|>]/.test(written)) at = written.indexOf("\n") + 1;
  // By code unit, as offsets count, not by code point.
  for (const character of text.split("")) {
    if (isDouble && written[at] === "\\" && !/[\r\n]/.test(written[at + 1] ?? "")) {
      offsets.push(at);
      at += escapeLength(written[at + 1]);
      continue;
    }
    // A line break that is folded reads as a space, or as fewer breaks than are written.
    while (at < written.length && written[at] !== character && !(/\s/.test(character) && /[\r\n]/.test(written[at] ?? ""))) at += 1;
    offsets.push(at);
    at += isSingle && character === "'" ? 2 : 1;
  }
  offsets.push(at);
  return offsets;
}

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { u: 6, x: 4, U: 10 };

function escapeLength(kind: string | undefined): number {
  return ESCAPE_LENGTHS[kind ?? ""] ?? 2;
}
