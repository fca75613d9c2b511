import path from "node:path";
import type { KnownFinding } from "../lint/baseline.ts";
import type { Severity } from "../lint/finding.ts";
import type { Report } from "../lint/report.ts";
import { didYouMean } from "../template/did-you-mean.ts";
import { quote } from "../template/entry.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { readSource } from "../template/read-template.ts";
import { reasonOf } from "./admit.ts";
import { decode } from "./decode.ts";
import { exists } from "./disk.ts";
import { shownPath } from "./shown-path.ts";
import type { Where } from "./where.ts";

/** What a baseline is called where nobody gives it another name. */
export const BASELINE = ".cfn-latency-baseline.json";

/** A finding that a baseline knows, and the entry that says so. */
export interface BaselineEntry extends KnownFinding {
  readonly at: Span;
}

export interface Baseline {
  readonly source: Source;
  readonly entries: readonly BaselineEntry[];
  /** What is wrong with it; entries beside are read all the same. */
  readonly errors: Report["errors"];
}

/** A baseline, that there is none, or why it cannot be read. */
export type BaselineReading =
  | ({ readonly kind: "read" } & Baseline)
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads a baseline; `named` is as the user names it. */
export async function readBaseline(named: string, where: Where): Promise<BaselineReading> {
  const { cwd, disk } = where;
  const file = path.resolve(cwd, named);
  if (!exists(disk, file)) return { kind: "missing" };
  try {
    const source = { file: shownPath(file, cwd), text: decode(disk.read(file)) };
    return { kind: "read", source, ...await readEntries(source, (known) => shownPath(path.resolve(path.dirname(file), known), cwd)) };
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf(error) };
  }
}

/** The text of a baseline: sorted, and one line an entry, so that a change of it can be read and merged. */
export function baselineText(named: string, findings: readonly KnownFinding[], { cwd }: Pick<Where, "cwd">): string {
  const folder = path.dirname(path.resolve(cwd, named));
  const lines = findings.map(({ file, rule, severity, fingerprint, message }) =>
    ({ file: shownPath(path.resolve(cwd, file), folder), rule, severity, fingerprint, ...(message !== undefined && { message }) }))
    .toSorted((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint))
    .map((entry) => `\n    ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "findings": [${lines.join(",")}${lines.length === 0 ? "" : "\n  "}]\n}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const KEYS = ["$schema", "version", "findings"];
const ENTRY_KEYS = ["file", "rule", "severity", "fingerprint", "message"];
const SEVERITY = new Map<string | undefined, Severity>([["error", "error"], ["warning", "warning"], ["info", "info"]]);

interface Fault {
  readonly at: Span;
  readonly message: string;
}

async function readEntries(source: Source, shown: (file: string) => string): Promise<Pick<Baseline, "entries" | "errors">> {
  const { documents: [root], problems } = await readSource(source);
  const broken = problems.filter(({ severity }) => severity === "error");
  if (root === undefined || broken.length > 0) return { entries: [], errors: errorsOf(broken.length > 0 ? broken : [{ at: startOf(source), message: "the baseline is empty" }]) };
  const faults = faultsOf(root);
  const list = get(root, "findings");
  const items = list?.kind === "list" && faults.length === 0 ? list.items.map((item) => readEntry(item, shown)) : [];
  return {
    entries: items.flatMap((item) => (item.kind === "entry" ? [item.entry] : [])),
    errors: errorsOf([...faults, ...items.flatMap((item) => (item.kind === "faulty" ? item.faults : []))]),
  };
}

function errorsOf(faults: readonly Fault[]): Report["errors"] {
  return faults.map(({ at: { file, start, end }, message }) => ({ file, at: { file, start, end }, message }));
}

function startOf({ file }: Source): Span {
  return { file, start: 0, end: 0 };
}

/** What is wrong with all of it. */
function faultsOf(root: Node): Fault[] {
  if (root.kind !== "map") return [{ at: root, message: "a baseline is a map with `version` and `findings`" }];
  const version = get(root, "version");
  if (version?.kind !== "scalar") return [{ at: version ?? root, message: "a baseline says its `version`: 1" }];
  // Whatever else is in it means what that version says it does.
  if (version.value !== 1) return [{ at: version, message: `the \`version\` of this baseline is ${quote(version.text)}; version 1 is all that is known here` }];
  const list = get(root, "findings");
  const wrong = list?.kind === "list" ? [] : [{ at: list ?? root, message: "a baseline has `findings`, a list" }];
  return [...unknownKeys(root, KEYS), ...wrong];
}

type EntryReading = { readonly kind: "entry"; readonly entry: BaselineEntry } | { readonly kind: "faulty"; readonly faults: readonly Fault[] };

function readEntry(item: Node, shown: (file: string) => string): EntryReading {
  const { file: own, start, end } = item;
  if (item.kind !== "map") return { kind: "faulty", faults: [{ at: item, message: "what a baseline knows is a map with `file`, `rule`, `severity` and `fingerprint`" }] };
  const [file, rule, fingerprint, message] = ["file", "rule", "fingerprint", "message"].map((key) => stringOf(get(item, key)));
  const severity = SEVERITY.get(stringOf(get(item, "severity")));
  const faults = [...unknownKeys(item, ENTRY_KEYS), ...entryFaults(item)];
  if (faults.length > 0 || !file || !rule || !fingerprint || !severity) return { kind: "faulty", faults };
  return { kind: "entry", entry: { file: shown(file), rule, severity, fingerprint, message, at: { file: own, start, end } } };
}

function entryFaults(item: Node): Fault[] {
  const texts = ["file", "rule", "fingerprint"].filter((key) => (stringOf(get(item, key)) ?? "") === "");
  const severity = get(item, "severity");
  return [
    ...texts.map((key) => ({ at: get(item, key) ?? item, message: `an entry has \`${key}\`, a text` })),
    ...(SEVERITY.has(stringOf(severity)) ? [] : [{ at: severity ?? item, message: "an entry has `severity`, one of error, warning, info" }]),
  ];
}

function unknownKeys(node: Node, known: readonly string[]): Fault[] {
  return entriesOf(node).filter(({ key }) => !known.includes(key))
    .map(({ key, at }) => ({ at, message: `there is no key ${quote(key)} here${didYouMean(key, known)}` }));
}

function stringOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}
