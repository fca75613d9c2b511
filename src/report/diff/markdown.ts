import type { Comparison, Fresh } from "../../diff/comparison.ts";
import type { Finding } from "../../lint/finding.ts";
import { cell, codeCell, fenced, FOLD_END, foldStart, linkTo, prose, tableHead, tableRow } from "../markdown-text.ts";
import { painter } from "../paint.ts";
import { linesByFile, rangeOf } from "../range.ts";
import { findingLines } from "../text.ts";
import { placesIn } from "./text.ts";
import { areNamedInFull, causeWords, costWords, routeName } from "./words.ts";

export interface DiffMarkdownOptions {
  /** The page that shows a line of head's file; nothing where there is none. */
  readonly link?: ((file: string, line: number) => string | undefined) | undefined;
  /** Characters that the text may have. What does not fit is counted. */
  readonly limit: number;
}

/** How much of a comparison is shown. */
interface Shown {
  readonly findings: number;
  readonly routes: number;
  readonly frames: number;
}

/** Each finding and each route as it is shown, made once. */
interface Parts {
  readonly comparison: Comparison;
  readonly rows: readonly string[];
  readonly routes: readonly string[];
  readonly frames: readonly (readonly string[])[];
}

const WIDTH = 100;
const NOTES_SHOWN = 5;
const ROUTES_NAMED = 3;
const HEAD = ["route", "function", "problem", "why new", "where"];

/** What a change does, for a comment on a pull request. */
export function diffMarkdown(comparison: Comparison, { link, limit }: DiffMarkdownOptions): string {
  const parts: Parts = {
    comparison,
    rows: findingRows(comparison, link),
    routes: routeRows(comparison),
    frames: frames(comparison),
  };
  const none = { findings: 0, routes: 0, frames: 0 };
  // What a reader can do best without goes first.
  const findings = most(parts.rows.length, (count) => render(parts, { ...none, findings: count }), limit);
  const routes = most(parts.routes.length, (count) => render(parts, { ...none, findings, routes: count }), limit);
  const framesShown = most(findings, (count) => render(parts, { findings, routes, frames: count }), limit);
  const text = render(parts, { findings, routes, frames: framesShown });
  return text.length <= limit ? text : `${headline(comparison)}\n`.slice(0, limit);
}

/** The highest number up to `all` with which a text is short enough. */
function most(all: number, make: (count: number) => string, limit: number): number {
  let [low, high] = [0, all];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (make(middle).length <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function render({ comparison, rows, routes, frames: blocks }: Parts, shown: Shown): string {
  const { notes } = comparison;
  const sections = [
    [`### ${headline(comparison)}`],
    notes.length === 0 ? [] : [...notes.slice(0, NOTES_SHOWN).map((note) => `- ${prose(note)}`), ...moreLine(notes.length - NOTES_SHOWN, "note")],
    table(["route", "what a request meets"], routes, shown.routes, "route"),
    table(HEAD, rows, shown.findings, "new finding"),
    shown.frames === 0 ? [] : [...foldStart("Code"), ...blocks.slice(0, shown.frames).flat(), ...moreLine(blocks.length - shown.frames, "new finding"), "", FOLD_END],
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** "2 new latency findings on 3 routes · 1 fixed". */
function headline({ fresh, fixed }: Comparison): string {
  const routes = new Set(fresh.flatMap(({ finding: { api, routes: about, at } }) => about.map((route) => JSON.stringify([at.file, api, route]))));
  const found = fresh.length === 0 ? "No new latency findings" : plural(fresh.length, "new latency finding");
  return `${found}${routes.size === 0 ? "" : ` on ${plural(routes.size, "route")}`}${fixed.length === 0 ? "" : ` · ${fixed.length} fixed`}`;
}

function table(head: readonly string[], rows: readonly string[], shown: number, noun: string): string[] {
  if (rows.length === 0) return [];
  const more = moreLine(rows.length - shown, noun);
  return shown === 0 ? more.slice(1) : [...tableHead(head), ...rows.slice(0, shown), ...more];
}

function moreLine(count: number, noun: string): string[] {
  return count <= 0 ? [] : ["", `and ${count} more ${noun}${count === 1 ? "" : "s"}`];
}

function routeRows(comparison: Comparison): string[] {
  const isNamedInFull = areNamedInFull(comparison);
  return comparison.routes.map((change) => {
    const words = change.kind === "removed" ? ["removed"] : [...(change.kind === "added" ? ["new"] : []), costWords(change)];
    return tableRow([cell(routeName(change, isNamedInFull)), cell(words.filter((part) => part !== "").join(": "))]);
  });
}

function findingRows({ fresh, head }: Comparison, link: DiffMarkdownOptions["link"]): string[] {
  const linesOf = linesByFile(head);
  const functions = functionsByFinding(head.rows);
  return fresh.map(({ finding, causes }) => {
    const { line } = rangeOf(finding.at, linesOf(finding.at.file)).start;
    return tableRow([
      routeCell(finding),
      [...functions.get(finding.fingerprint) ?? []].slice(0, ROUTES_NAMED).map(codeCell).join(", "),
      cell(`${finding.severity}: ${finding.message}${finding.when === null ? "" : ` (when ${finding.when})`}`),
      cell(causes.map((cause) => causeWords({ ...cause, at: undefined }, String)).join("; ")),
      whereCell(finding, line, link),
    ]);
  });
}

function routeCell({ routes }: Finding): string {
  const more = routes.length - ROUTES_NAMED;
  return [...routes.slice(0, ROUTES_NAMED).map(codeCell), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** The author of a CDK app looks for their own line. */
function whereCell({ at, construct }: Finding, line: number, link: DiffMarkdownOptions["link"]): string {
  const place = (file: string, number: number): string => {
    const name = codeCell(`${file}:${number}`);
    const url = link?.(file, number);
    return url === undefined ? name : linkTo(url, name);
  };
  if (!construct) return place(at.file, line);
  return [codeCell(construct.path), ...(construct.source ? [place(construct.source.file, construct.source.line)] : [])].join(", ");
}

function functionsByFinding(rows: Comparison["head"]["rows"]): ReadonlyMap<string, ReadonlySet<string>> {
  const functions = new Map<string, Set<string>>();
  for (const { integration, authorizer, findings } of rows) {
    for (const fingerprint of findings) {
      const names = functions.get(fingerprint) ?? new Set();
      for (const call of [integration, authorizer]) if (call && call.function !== null) names.add(call.function);
      functions.set(fingerprint, names);
    }
  }
  return functions;
}

/** The code frame of each new finding, as on a terminal. */
function frames({ fresh, head }: Comparison): string[][] {
  const screen = { width: WIDTH, paint: painter(false), linesOf: linesByFile(head) };
  const where = placesIn(head);
  const linesFor = ({ finding, causes }: Fresh): string[] => findingLines(finding, causes.map((cause) => ["changed", causeWords(cause, where)]), screen);
  return fresh.map((one, index) => [...(index === 0 ? [] : [""]), ...fenced(linesFor(one))]);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
