import { callKey, callNode } from "./compose.ts";
import { rememberFunctions } from "./functions-in.ts";
import type { Entry, ListNode, MapNode, Node } from "./node.ts";
import type { Path } from "./place.ts";
import { scanPlainYaml } from "./plain-lines.ts";
import { FIELD, FORM, RECORD } from "./plain-scan.ts";
import { keyAt, textAt } from "./plain-text.ts";
import type { Reading, Source } from "./read.ts";
import { plainValue } from "./scalar.ts";

/** A text, and the records of its values. */
interface Plain {
  readonly file: string;
  readonly text: string;
  readonly records: readonly number[];
}

/** Maps and lists of no more values than this come into being as a whole: a getter costs more than they do. */
const MAX_WHOLE = 8 * RECORD;

/**
 * Reads the YAML that most templates are written in, and nothing that could be read otherwise or has something wrong with it: that is
 * left to a parser. The whole text is looked through, line by line; its values come into being when somebody looks at them.
 */
export function readPlainYaml({ file, text }: Source): Reading | undefined {
  const scan = scanPlainYaml(text);
  if (scan === undefined) return undefined;
  const root = nodeAt(0, undefined, { file, text, records: scan.records });
  const names = [...scan.seen.flatMap((keys) => [...keys.keys()]), ...[...scan.tags].map((tag) => callKey(tag) ?? "")];
  rememberFunctions(root, new Set(names.filter((name) => name.startsWith("Fn::"))));
  return { source: { file, text }, documents: [root], problems: [] };
}

function nodeAt(record: number, path: Path | undefined, plain: Plain): Node {
  const { text, records } = plain;
  const tagStart = field(records, record, FIELD.TAG_START);
  if (tagStart < 0) return valueAt(record, path, plain, false);
  const tagEnd = field(records, record, FIELD.TAG_END);
  const key = callKey(text.slice(tagStart, tagEnd)) ?? "";
  return callNode(key, valueAt(record, { parent: path, key }, plain, true), path, tagStart, tagEnd);
}

function valueAt(record: number, path: Path | undefined, plain: Plain, isTagged: boolean): Node {
  const { file, records } = plain;
  const form = field(records, record, FIELD.FORM);
  if (form === FORM.MAP) return mapAt(record, path, plain);
  if (form === FORM.LIST) return listAt(record, path, plain);
  const start = field(records, record, FIELD.START);
  const end = field(records, record, FIELD.END);
  const text = textAt(plain.text, form, start, end, field(records, record, FIELD.NEXT));
  // Under a tag, too, it is text, whatever it looks like.
  const value = isTagged || form === FORM.QUOTED || form === FORM.BLOCK ? text : plainValue(text);
  return { kind: "scalar", file, start, end, path, text, value };
}

function mapAt(record: number, path: Path | undefined, plain: Plain): MapNode {
  const { file, records } = plain;
  const start = field(records, record, FIELD.START);
  const end = field(records, record, FIELD.END);
  if (isSmall(records, record)) return { kind: "map", file, start, end, path, entries: entriesAt(record, path, plain) };
  let entries: ReadonlyMap<string, Entry> | undefined;
  return { kind: "map", file, start, end, path, get entries() { return (entries ??= entriesAt(record, path, plain)); } };
}

function listAt(record: number, path: Path | undefined, plain: Plain): ListNode {
  const { file, records } = plain;
  const start = field(records, record, FIELD.START);
  const end = field(records, record, FIELD.END);
  if (isSmall(records, record)) return { kind: "list", file, start, end, path, items: itemsAt(record, path, plain) };
  let items: readonly Node[] | undefined;
  return { kind: "list", file, start, end, path, get items() { return (items ??= itemsAt(record, path, plain)); } };
}

function isSmall(records: readonly number[], record: number): boolean {
  return field(records, record, FIELD.NEXT) - record <= MAX_WHOLE;
}

function entriesAt(map: number, path: Path | undefined, plain: Plain): ReadonlyMap<string, Entry> {
  const { file, text, records } = plain;
  const entries = new Map<string, Entry>();
  const end = field(records, map, FIELD.NEXT);
  for (let record = map + RECORD; record < end; record = nextOf(records, record)) {
    const at = { file, start: field(records, record, FIELD.KEY_START), end: field(records, record, FIELD.KEY_END) };
    const key = keyAt(text, at.start, at.end);
    entries.set(key, { key, at, value: nodeAt(record, { parent: path, key }, plain) });
  }
  return entries;
}

function itemsAt(list: number, path: Path | undefined, plain: Plain): readonly Node[] {
  const { records } = plain;
  const items: Node[] = [];
  const end = field(records, list, FIELD.NEXT);
  for (let record = list + RECORD; record < end; record = nextOf(records, record)) {
    items.push(nodeAt(record, { parent: path, key: String(items.length) }, plain));
  }
  return items;
}

/** The record of the value that follows a value in its map or list. */
function nextOf(records: readonly number[], record: number): number {
  return field(records, record, FIELD.FORM) >= FORM.MAP ? field(records, record, FIELD.NEXT) : record + RECORD;
}

function field(records: readonly number[], record: number, name: number): number {
  return records[record + name] ?? 0;
}
