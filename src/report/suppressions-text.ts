import type { DatedSuppression, SuppressionsReport } from "../lint/listed-suppression.ts";
import { painter } from "./paint.ts";
import { printable } from "./printable.ts";
import { linesByFile, rangeOf } from "./range.ts";
import { sinceWords, stateWords } from "./suppressions-words.ts";
import { tableLines } from "./table.ts";
import { textReport, type TextOptions } from "./text.ts";

type Listed = SuppressionsReport<DatedSuppression>;

/** Names of rules and files are broken where a column is narrower. */
const LEAST = 16;

/** A column; `isShown` is for those that most lists leave empty. */
interface Column {
  readonly title: string;
  readonly cell: (one: DatedSuppression) => string;
  readonly isShown?: (one: DatedSuppression) => boolean;
}

/** Every suppression with its age and owners, for a person at a terminal, and what could not be read. */
export function suppressionsText(report: Listed, options: TextOptions): string {
  const { listed } = report;
  const errors = textReport({ ...report, findings: [], suppressed: [], notChecked: [], warnings: [] }, { ...options, quiet: true });
  const paint = painter(options.colour);
  const columns = columnsOf(report).filter(({ isShown }) => isShown === undefined || listed.some(isShown));
  const rows = [columns.map(({ title }) => title), ...listed.map((one) => columns.map(({ cell }) => printable(cell(one))))];
  const [head = "", ...lines] = listed.length === 0 ? [] : tableLines(rows, options.width, LEAST);
  const table = listed.length === 0 ? "" : [paint("strong", head), ...lines].map((line) => `${line}\n`).join("");
  return [errors, table, ...(options.quiet ? [] : [`${paint("strong", totalLine(listed))}\n`])].filter((part) => part !== "").join("\n");
}

function columnsOf(report: Listed): readonly Column[] {
  const linesOf = linesByFile(report);
  return [
    { title: "WHERE", cell: ({ at }) => `${at.file}:${rangeOf(at, linesOf(at.file)).start.line}` },
    { title: "RULE", cell: ({ rule }) => rule },
    { title: "AGE", cell: ({ since }) => sinceWords(since) },
    { title: "OWNER", cell: ({ owners = [] }) => owners.join(" ") || "-", isShown: ({ owners }) => owners !== undefined },
    { title: "UNTIL", cell: ({ until }) => until ?? "-", isShown: ({ until }) => until !== undefined },
    { title: "STATE", cell: ({ state }) => stateWords(state) },
    { title: "REASON", cell: reasonOf },
  ];
}

function reasonOf({ reason, state, by, about }: DatedSuppression): string {
  const own = by === "baseline" ? `in the baseline, for ${about}` : reason ?? "-";
  return state.kind === "void" ? `${own} (${state.why})` : own;
}

function totalLine(listed: readonly DatedSuppression[]): string {
  const count = (kind: DatedSuppression["state"]["kind"]): number => listed.filter(({ state }) => state.kind === kind).length;
  const parts = [["unused", "not used"], ["void", "not in force"]] as const;
  const others = parts.flatMap(([kind, words]) => (count(kind) === 0 ? [] : [`${count(kind)} ${words}`]));
  return [`${listed.length === 0 ? "no" : listed.length} ${listed.length === 1 ? "suppression" : "suppressions"}`, ...others].join("; ");
}
