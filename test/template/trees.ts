import type { Node } from "../../src/template/node.ts";
import { pathKeys } from "../../src/template/place.ts";
import type { Reading } from "../../src/template/read.ts";
import { readSource } from "../../src/template/read-template.ts";

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export function read(text: string, file = "template.yaml"): Promise<Reading> {
  return readSource({ file, text });
}

/** The values of a tree without its places. */
export function plain(node: Node): Plain {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, plain(value)]));
}

/** The same reading with all that comes into being when it is asked for. */
export function inFull(reading: Reading): Reading {
  const whole = (node: Node): Node => {
    if (node.kind === "scalar") return node;
    if (node.kind === "list") return { ...node, items: node.items.map(whole) };
    return { ...node, entries: new Map([...node.entries].map(([key, entry]) => [key, { ...entry, value: whole(entry.value) }])) };
  };
  return { ...reading, documents: reading.documents.map(whole) };
}

export async function values(text: string, file?: string): Promise<readonly Plain[]> {
  return (await read(text, file)).documents.map(plain);
}

/** Each problem as `severity: message | the text it points at`. */
export function problemsOf({ source, problems }: Reading): string[] {
  return problems.map(({ severity, message, at }) => `${severity}: ${message} | ${source.text.slice(at.start, at.end)}`);
}

/** Each value as `path = its text`, a key that has a place of its own as `path: its text`. */
export function placesOf({ source: { text }, documents }: Reading): string[] {
  const lines: string[] = [];
  const visit = (node: Node): void => {
    const path = pathKeys(node.path).join(".");
    lines.push(`${path} = ${text.slice(node.start, node.end)}`);
    if (node.kind === "list") node.items.forEach(visit);
    if (node.kind !== "map") return;
    for (const { key, at, value } of node.entries.values()) {
      lines.push(`${path === "" ? key : `${path}.${key}`}: ${text.slice(at.start, at.end)}`);
      visit(value);
    }
  };
  documents.forEach(visit);
  return lines;
}

/** What is wrong with the places of a reading, whatever the text. Copies that aliases and merges make may stand elsewhere. */
export function placeFaults({ source, documents }: Reading): string[] {
  const { file, text } = source;
  const mayRepeat = /[*]|<</.test(text);
  const faults: string[] = [];
  const visit = (node: Node, path: readonly string[], from: number, to: number): void => {
    const slice = text.slice(node.start, node.end);
    const fault = (what: string): void => void faults.push(`${path.join(".")}: ${what}: ${slice.slice(0, 60)}`);
    if (node.file !== file || node.start < 0 || node.end < node.start || node.end > text.length) fault("not in the text");
    if (!mayRepeat && (node.start < from || node.end > to)) fault("not within its parent");
    if (pathKeys(node.path).join("\n") !== path.join("\n")) fault(`path ${pathKeys(node.path).join(".")}`);
    if (/^[ \t\r\n]|[\r\n]$/.test(slice) && node.kind !== "scalar") fault("blanks at its ends");
    if (/^[[{]/.test(slice) && node.kind !== "scalar" && !/[\]}]$/.test(slice)) fault("bracket not closed");
    const isWrittenOut = node.kind === "scalar" && !mayRepeat && !/^["'|>!]|[\n\r]/.test(slice);
    if (isWrittenOut && slice !== node.text) fault(`reads ${node.text}`);
    let at = node.start;
    const next = (child: Node, key: string, start: number): void => {
      if (!mayRepeat && start < at) fault(`${key} before what precedes it`);
      visit(child, [...path, key], start, node.end);
      at = child.end;
    };
    if (node.kind === "list") node.items.forEach((item, index) => { next(item, String(index), item.start); });
    if (node.kind === "map") node.entries.forEach((entry, key) => { next(entry.value, key, entry.at.start); });
  };
  for (const root of documents) visit(root, [], 0, text.length);
  return faults;
}
