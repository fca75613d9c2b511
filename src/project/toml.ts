import type { TomlTable, TomlValue } from "smol-toml";
import type { Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";

/** What TOML text says, as the same values that YAML gives, all of them with the place of the file as a whole. */
export type TomlReading =
  | { readonly kind: "read"; readonly root: Node }
  /** Line and column count from 1. */
  | { readonly kind: "broken"; readonly message: string; readonly line: number; readonly column: number };

// Deeper than any file that is meant seriously, and far from where a stack would end: a table's header may name any number of keys.
const MAX_DEPTH = 50;

/** Reads TOML text. The parser is loaded only where there is such a file. */
export async function readToml({ file, text }: Source): Promise<TomlReading> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    const table = parse(text.replace(/^\ufeff/, ""), { integersAsBigInt: true, maxDepth: MAX_DEPTH });
    return { kind: "read", root: nodeOf(table, { file, start: 0, end: text.length }, 0) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { kind: "broken", message: "this is no TOML", line: 1, column: 1 };
    return { kind: "broken", message: reasonOf(error.message), line: error.line, column: error.column };
  }
}

/** The parser's message without the picture of the line that follows it. */
function reasonOf(message: string): string {
  const [first = ""] = message.split("\n");
  return first.replace(/^Invalid TOML document: /, "");
}

function nodeOf(value: TomlValue, file: Span, depth: number): Node {
  const place = { ...file, path: undefined };
  if (depth > MAX_DEPTH) return { ...place, kind: "scalar", text: "", value: null };
  if (Array.isArray(value)) return { ...place, kind: "list", items: value.map((item) => nodeOf(item, file, depth + 1)) };
  if (typeof value === "object" && !isTable(value)) return { ...place, kind: "scalar", text: value.toString(), value: value.toString() };
  if (typeof value === "object") {
    const entries = Object.entries(value).map(([key, inner]) => [key, { key, at: file, value: nodeOf(inner, file, depth + 1) }] as const);
    return { ...place, kind: "map", entries: new Map(entries) };
  }
  return { ...place, kind: "scalar", text: String(value), value: typeof value === "bigint" ? Number(value) : value };
}

/** Of what is no list: dates and times are objects, too. */
function isTable(value: object): value is TomlTable {
  return !(Symbol.toStringTag in value) && !(value instanceof Date);
}
