import { callKey, callNode } from "./compose.ts";
import { EntriesOnDemand } from "./entries-on-demand.ts";
import { rememberFunctions } from "./functions-in.ts";
import type { Entry, ListNode, MapNode, Node } from "./node.ts";
import type { Path } from "./place.ts";
import { scanPlainYaml } from "./plain-lines.ts";
import { BLOCK, END, KEY_END, KEY_START, LIST, MAP, NEXT, QUOTED, RECORD, START, TAG_END, TAG_START } from "./plain-scan.ts";
import { keyAt, textAt } from "./plain-text.ts";
import type { Reading, Source } from "./read.ts";
import { plainValue } from "./scalar.ts";

/** A text, and the records of its values. */
interface Plain {
  readonly file: string;
  readonly text: string;
  readonly records: Int32Array;
}

/** Maps and lists of no more values than this come into being as a whole: a getter costs more than they do. */
const MAX_WHOLE = 32 * RECORD;

/**
 * Reads the YAML that most templates are written in, and nothing that could be read otherwise or has something wrong with it: that is
 * left to a parser. The whole text is looked through, line by line; its values come into being when somebody looks at them.
 */
export function readPlainYaml({ file, text }: Source): Reading | undefined {
  const scan = scanPlainYaml(text);
  if (scan === undefined) return undefined;
  const root = nodeAt(0, undefined, { file, text, records: new Int32Array(scan.records) });
  const names = [...scan.seen.flatMap((keys) => [...keys.keys()]), ...[...scan.tags].map((tag) => callKey(tag) ?? "")];
  rememberFunctions(root, new Set(names.filter((name) => name.startsWith("Fn::"))));
  return { source: { file, text }, documents: [root], problems: [] };
}

function nodeAt(record: number, path: Path | undefined, plain: Plain): Node {
  const { text, records } = plain;
  const tagStart = records[record + TAG_START] ?? 0;
  if (tagStart < 0) return valueAt(record, path, plain, false);
  const tagEnd = records[record + TAG_END] ?? 0;
  const key = callKey(text.slice(tagStart, tagEnd)) ?? "";
  return callNode(key, valueAt(record, { parent: path, key }, plain, true), path, tagStart, tagEnd);
}

function valueAt(record: number, path: Path | undefined, plain: Plain, isTagged: boolean): Node {
  const { file, records } = plain;
  const form = records[record] ?? 0;
  if (form === MAP) return mapAt(record, path, plain);
  if (form === LIST) return listAt(record, path, plain);
  const start = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  const text = textAt(plain.text, form, start, end, records[record + NEXT] ?? 0);
  // Under a tag, too, it is text, whatever it looks like.
  const value = isTagged || form === QUOTED || form === BLOCK ? text : plainValue(text);
  return { kind: "scalar", file, start, end, path, text, value };
}

function mapAt(record: number, path: Path | undefined, plain: Plain): MapNode {
  const { file, records } = plain;
  const start = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  const entries = (): ReadonlyMap<string, Entry> => entriesAt(record, path, plain);
  return { kind: "map", file, start, end, path, entries: isSmall(records, record) ? entries() : new EntriesOnDemand(entries) };
}

function listAt(record: number, path: Path | undefined, plain: Plain): ListNode {
  const { file, records } = plain;
  const start = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  if (isSmall(records, record)) return { kind: "list", file, start, end, path, items: itemsAt(record, path, plain) };
  let items: readonly Node[] | undefined;
  return { kind: "list", file, start, end, path, get items() { return (items ??= itemsAt(record, path, plain)); } };
}

function isSmall(records: Int32Array, record: number): boolean {
  return (records[record + NEXT] ?? 0) - record <= MAX_WHOLE;
}

function entriesAt(map: number, path: Path | undefined, plain: Plain): ReadonlyMap<string, Entry> {
  const { file, text, records } = plain;
  const entries = new Map<string, Entry>();
  const end = records[map + NEXT] ?? 0;
  for (let record = map + RECORD; record < end; record = nextOf(records, record)) {
    const at = { file, start: records[record + KEY_START] ?? 0, end: records[record + KEY_END] ?? 0 };
    const key = keyAt(text, at.start, at.end);
    entries.set(key, { key, at, value: nodeAt(record, { parent: path, key }, plain) });
  }
  return entries;
}

function itemsAt(list: number, path: Path | undefined, plain: Plain): readonly Node[] {
  const { records } = plain;
  const items: Node[] = [];
  const end = records[list + NEXT] ?? 0;
  for (let record = list + RECORD; record < end; record = nextOf(records, record)) {
    items.push(nodeAt(record, { parent: path, key: String(items.length) }, plain));
  }
  return items;
}

/** The record of the value that follows a value in its map or list. */
function nextOf(records: Int32Array, record: number): number {
  return (records[record] ?? 0) >= MAP ? (records[record + NEXT] ?? 0) : record + RECORD;
}
