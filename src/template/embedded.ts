import type { Entry, Node, ScalarNode } from "./node.ts";
import type { Path, Span } from "./place.ts";
import { readQuickly } from "./read-template.ts";

/**
 * The document that is written as a string inside another (JSON in a property), its places those of the outer file, its
 * paths going on from the string's own. `written` is the string with its quotes and escapes. `undefined` where the string is
 * no readable document.
 */
export function readEmbedded(scalar: ScalarNode, written: string): Node | undefined {
  // Without a name the reader looks at the content alone.
  const reading = readQuickly({ file: "", text: scalar.text });
  const root = reading?.documents[0];
  if (!root || reading.problems.some(({ severity }) => severity === "error")) return undefined;
  // Text that a directive or a loop put together is not what is written there.
  if (scalar.generatedBy?.startsWith("Fn::")) return moved(root, scalar, () => ({ start: scalar.start, end: scalar.end }));
  const { starts, ends } = writtenOffsets(scalar.text, written);
  return moved(root, scalar, ({ start, end }) => {
    const moved = scalar.start + (starts[start] ?? 0);
    // An end is just behind the last character, which may stand far from the next one.
    return { start: moved, end: end > start ? scalar.start + (ends[end - 1] ?? 0) : moved };
  });
}

/** Where a value of the inner document stands in the outer one. */
interface Within {
  readonly file: string;
  readonly path: Path | undefined;
}

type Placed = Pick<Span, "start" | "end">;

function moved(node: Node, { file, path }: Within, place: (inner: Placed) => Placed): Node {
  const at = { file, ...place(node), path };
  if (node.kind === "scalar") return { ...node, ...at };
  if (node.kind === "list") return { ...node, ...at, items: node.items.map((item, index) => moved(item, { file, path: { parent: path, key: String(index) } }, place)) };
  const entries = [...node.entries.values()].map((entry): [string, Entry] => [entry.key, {
    key: entry.key,
    at: { file, ...place(entry.at) },
    value: moved(entry.value, { file, path: { parent: path, key: entry.key } }, place),
  }]);
  return { ...node, ...at, entries: new Map(entries) };
}

/** Where each character of a string is written, from and to: quotes, escapes, indents and line breaks lie between. */
function writtenOffsets(text: string, written: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  const [starts, ends]: [number[], number[]] = [[], []];
  const isDouble = written.startsWith('"');
  const isSingle = written.startsWith("'");
  let at = isDouble || isSingle ? 1 : 0;
  if (/^[|>]/.test(written)) at = written.indexOf("\n") + 1;
  const isEscape = (): boolean => isDouble && written[at] === "\\" && !/[\r\n]/.test(written[at + 1] ?? "");
  for (const character of text) {
    // A line break that is folded reads as a space, or as fewer breaks than are written.
    while (at < written.length && !isEscape() && !written.startsWith(character, at) && !(/\s/.test(character) && /[\r\n]/.test(written[at] ?? ""))) at += 1;
    const length = isEscape() ? escapeLength(written.slice(at), character) : isSingle && character === "'" ? 2 : character.length;
    // Offsets count code units; both halves of a character stand where it stands.
    const units = Array.from({ length: character.length });
    starts.push(...units.map(() => at));
    ends.push(...units.map(() => at + length));
    at += length;
  }
  starts.push(at);
  ends.push(at);
  return { starts, ends };
}

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { u: 6, x: 4, U: 10 };

/** An astral character is one escape in YAML (`\U0001F600`) or two in JSON. */
function escapeLength(escape: string, character: string): number {
  const length = ESCAPE_LENGTHS[escape[1] ?? ""] ?? 2;
  return escape[1] === "u" ? length * character.length : length;
}
