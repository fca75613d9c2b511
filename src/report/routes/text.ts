import type { RoutesReport } from "../../lint/routes-report.ts";
import type { RouteRow } from "../../lint/route-row.ts";
import type { Span } from "../../template/place.ts";
import { painter } from "../paint.ts";
import { printable } from "../printable.ts";
import { linesByFile, rangeOf } from "../range.ts";
import { summaryLine } from "../summary.ts";
import { tableLines } from "../table.ts";
import type { TextOptions } from "../text.ts";
import { uncheckedLines } from "../unchecked.ts";
import { displayWidth } from "../width.ts";
import { groupsOf } from "./groups.ts";
import { countHops } from "./hop-counts.ts";
import { authorizerWords, cacheWords, hopWords, integrationWords, rightWords } from "./words.ts";

interface Column {
  readonly head: string;
  readonly words: (row: RouteRow) => string;
}

const ROUTE: Column = { head: "ROUTE", words: ({ route, when }) => (when === null ? route : `${route}\nwhen ${when}`) };

const CALLS: readonly Column[] = [
  ROUTE,
  { head: "AUTHORIZER", words: authorizerWords },
  { head: "CACHE", words: cacheWords },
  { head: "INTEGRATION", words: integrationWords },
  { head: "BY RIGHT OF", words: rightWords },
];

const HOPS: readonly Column[] = [
  { head: "STS", words: (row) => numberOf(countHops(row.hops).stsCalls) },
  { head: "AUTH", words: (row) => numberOf(countHops(row.hops).authorizerCalls) },
  { head: "REGION", words: (row) => numberOf(countHops(row.hops).regionHops) },
  { head: "COLD", words: coldWords },
];

/** The same in one column, for a narrow screen. */
const ALL_HOPS: Column = { head: "HOPS", words: (row) => hopWords(row).replace("none", "-") };

function numberOf(hops: number): string {
  return hops === 0 ? "-" : String(hops);
}

/** Whether a request may have to wait for a function to start. */
function coldWords({ hops, integration, authorizer }: RouteRow): string {
  if (countHops(hops).coldStart) return "yes";
  const kinds = [integration, authorizer].flatMap((call) => call?.warmth?.kind ?? []);
  if (kinds.includes("unknown")) return "?";
  return kinds.length === 0 ? "-" : "no";
}

/** The request paths as tables, one for each stage of an API. */
export function routesText(report: RoutesReport, { width, colour, verbose, quiet }: TextOptions): string {
  const paint = painter(colour);
  const linesOf = linesByFile(report);
  const where = (span: Span): string => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return printable(`${span.file}:${line}:${column}`);
  };
  const tables = groupsOf(report.rows).map(({ title, rows }) => {
    const [head = "", ...lines] = table(rows, width - 2);
    return [paint("strong", printable(title)), `  ${paint("frame", head)}`, ...lines.map((line) => `  ${line}`)];
  });
  const errors = report.errors.map(({ file, at, message }) => [printable(`error: ${at ? where(at) : file}: ${message}`)]);
  const rest = quiet ? [] : [uncheckedLines(report, { width, verbose, where }), [paint("strong", summaryLine(report))]];
  return [...tables, ...errors, ...rest].filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`).join("\n");
}

// Columns as wide as most names, before the hops share one; and the least there is to be read.
const ROOMY = 12;
const NARROW = 8;

function table(rows: readonly RouteRow[], width: number): string[] {
  const lines = tableLines(cellsOf(rows, [...CALLS, ...HOPS]), width, ROOMY);
  const fits = lines.every((line) => displayWidth(line) <= width);
  return fits ? lines : tableLines(cellsOf(rows, [...CALLS, ALL_HOPS]), width, NARROW);
}

/** A column in which nothing is said is left out. */
function cellsOf(rows: readonly RouteRow[], all: readonly Column[]): string[][] {
  const columns = all.filter((column) => column === ROUTE || rows.some((row) => column.words(row) !== "-"));
  return [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ words }) => words(row).split("\n").map(printable).join("\n")))];
}
