import { callOf, entriesOf, type Entry, type ListNode, type MapNode, type Node } from "../template/node.ts";
import { isPlainSafe } from "./scalars.ts";
import { isInBrackets } from "./spot.ts";
import { lineStart, type Written } from "./written.ts";

/** How the author of a file writes, by what is mostly done in it. */
export interface Style {
  /** Keys and texts are in double quotes, and calls have no tags. */
  readonly isJson: boolean;
  readonly lineBreak: string;
  /** What a level of a block is further right than the one around it. */
  readonly indent: string;
  /** What the dash of an item is further right than the key of its list. */
  readonly dashIndent: string;
  readonly quote: "'" | '"';
  /** Whether what needs no quotes has some, as the value of a key. */
  readonly isQuoted: (key: string) => boolean;
  readonly hasQuotedKeys: boolean;
  /** The same of keys such as `Fn::Sub`, which some put in quotes for their colons. */
  readonly hasQuotedCalls: boolean;
  readonly tags: "short" | "long";
  /** Whether long calls of a block are written in brackets. */
  readonly callsInBrackets: boolean;
  /** Whether the list that a call is given is written in brackets. */
  readonly argumentsInBrackets: boolean;
  readonly brackets: BracketStyle;
}

/** What stands between brackets. */
export interface BracketStyle {
  /** What a level is further right than the one around it, where they take several lines. */
  readonly indent: string;
  /** After an opening bracket and before a closing one. */
  readonly padding: string;
  readonly colon: string;
  readonly comma: string;
  /** Whether calls and lists take several lines where what is around them does. */
  readonly callsInLines: boolean;
  readonly listsInLines: boolean;
}

/** What was counted, by the question. */
type Votes = Map<string, Map<string, number>>;

export function styleOf(written: Written): Style {
  const { source: { file, text }, documents } = written;
  const votes: Votes = new Map();
  for (const root of documents) count(root, undefined, written, votes);
  const isJson = /\.json$/i.test(file) || (isJsonLike(documents[0], written) && winner(votes, "key", "plain") === "quoted");
  const colon = isJson ? winner(votes, "colon", ": ") : ": ";
  const indent = " ".repeat(Number(winner(votes, "indent", "2")));
  return {
    isJson,
    lineBreak: /\r\n|\r|\n/.exec(text)?.[0] ?? "\n",
    indent,
    dashIndent: " ".repeat(Number(winner(votes, "dash", String(indent.length)))),
    quote: winner(votes, "quote", '"') === "'" ? "'" : '"',
    isQuoted: (key) => winner(votes, `value ${key}`, defaultQuoting(key, votes)) === "quoted",
    hasQuotedKeys: winner(votes, "key", "plain") === "quoted",
    hasQuotedCalls: winner(votes, "key of a call", winner(votes, "key", "plain")) === "quoted",
    tags: isJson || winner(votes, "tag", "short") === "long" ? "long" : "short",
    callsInBrackets: winner(votes, "call", "block") === "brackets",
    argumentsInBrackets: winner(votes, "arguments", "brackets") === "brackets",
    brackets: {
      indent: winner(votes, "indent in brackets", indent),
      padding: winner(votes, "padding", isJson ? "" : " "),
      colon,
      comma: winner(votes, "comma", colon === ":" ? "," : ", "),
      callsInLines: winner(votes, "call in brackets", "line") === "lines",
      listsInLines: winner(votes, "list in brackets", "line") === "lines",
    },
  };
}

function isJsonLike(root: Node | undefined, written: Written): boolean {
  return root !== undefined && isInBrackets(root, written);
}

/** What has most votes. */
function winner(votes: Votes, question: string, otherwise: string): string {
  const [best] = [...votes.get(question) ?? []].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? otherwise;
}

function vote(votes: Votes, question: string, answer: string): void {
  const answers = votes.get(question) ?? new Map<string, number>();
  votes.set(question, answers.set(answer, (answers.get(answer) ?? 0) + 1));
}

/** Counts what is to be seen of an author's habits. `key` is that of the value. */
function count(node: Node, key: Entry | undefined, written: Written, votes: Votes): void {
  if (node.kind === "scalar") countScalar(node.text, node.start, key, written, votes);
  if (node.kind === "map") countMap(node, key, written, votes);
  if (node.kind === "list") countList(node, key, written, votes);
}

function countScalar(value: string, start: number, key: Entry | undefined, { source: { text } }: Written, votes: Votes): void {
  const first = text.charAt(start);
  const isQuoted = first === "'" || first === '"';
  if (isQuoted) vote(votes, "quote", first);
  if (!isPlainSafe(value, "block")) return;
  // What is in quotes for the sake of what stands around it says nothing, nor does what is plain of necessity.
  const answer = isQuoted ? "quoted" : "plain";
  if (key) vote(votes, `value ${key.key}`, answer);
  if (!key || !isCallKey(key.key)) vote(votes, "value", answer);
}

function isCallKey(key: string): boolean {
  return key === "Ref" || key.startsWith("Fn::");
}

/** Names are words wherever they stand; what is put together has signs that look better in quotes. */
function defaultQuoting(key: string, votes: Votes): string {
  if (key === "Fn::Sub") return "quoted";
  return isCallKey(key) ? "plain" : winner(votes, "value", "plain");
}

function countMap(node: MapNode, key: Entry | undefined, written: Written, votes: Votes): void {
  const { text } = written.source;
  const isBracketed = isInBrackets(node, written);
  const call = callOf(node);
  const isShort = call !== undefined && text[entriesOf(node)[0]?.at.start ?? 0] === "!";
  // A transform has no short form that anybody uses.
  if (call && call.name !== "Fn::Transform") countCall(node, call.argument, { isBracketed, isShort }, written, votes);
  if (isBracketed) countBrackets(node, entriesOf(node).map(({ at, value }) => ({ start: at.start, end: value.end })), call ? undefined : "map", written, votes);
  else if (!isShort && key?.value === node && column(written, node.start) > column(written, key.at.start) && isOnNewLine(key, node, written)) {
    vote(votes, "indent", String(column(written, node.start) - column(written, key.at.start)));
  }
  for (const entry of entriesOf(node)) {
    if (text[entry.at.start] !== "!") {
      vote(votes, entry.key.startsWith("Fn::") ? "key of a call" : "key", /["']/.test(text.charAt(entry.at.start)) ? "quoted" : "plain");
      if (isBracketed) vote(votes, "colon", text.slice(entry.at.end, entry.value.start).replaceAll(/[\n\r]\s*/g, " "));
    }
    count(entry.value, entry, written, votes);
  }
}

function countCall(node: MapNode, argument: Node, { isBracketed, isShort }: { isBracketed: boolean; isShort: boolean }, written: Written, votes: Votes): void {
  vote(votes, "tag", isShort ? "short" : "long");
  const { text } = written.source;
  if (!isShort) vote(votes, "call", isBracketed ? "brackets" : "block");
  if (isBracketed && argument.kind === "scalar") vote(votes, "call in brackets", /[\n\r]/.test(text.slice(node.start, node.end)) ? "lines" : "line");
  if (argument.kind === "list") vote(votes, "arguments", isInBrackets(argument, written) ? "brackets" : "block");
}

function countList(node: ListNode, key: Entry | undefined, written: Written, votes: Votes): void {
  if (isInBrackets(node, written)) countBrackets(node, node.items, "list", written, votes);
  else if (key?.value === node && isOnNewLine(key, node, written)) vote(votes, "dash", String(Math.max(0, column(written, node.start) - column(written, key.at.start))));
  for (const item of node.items) count(item, key, written, votes);
}

/** The blanks between brackets; `kind` where it is to be counted whether it takes several lines. */
function countBrackets(node: Node, parts: readonly { readonly start: number; readonly end: number }[], kind: "map" | "list" | undefined, written: Written, votes: Votes): void {
  const { text } = written.source;
  const [first, second] = parts;
  if (!first) return;
  const isInLines = /[\n\r]/.test(text.slice(node.start, node.end));
  if (kind === "list" && parts.every((part) => !/[\n\r[{]/.test(text.slice(part.start, part.end)))) vote(votes, "list in brackets", isInLines ? "lines" : "line");
  const deeper = isInLines ? indentation(first.start, written).slice(indentation(node.start, written).length) : "";
  if (deeper !== "") vote(votes, "indent in brackets", deeper);
  if (isInLines) return;
  // Lists are seldom padded where maps are.
  if (node.kind === "map") vote(votes, "padding", text.slice(node.start + 1, first.start));
  if (second) vote(votes, "comma", text.slice(first.end, second.start));
}

function isOnNewLine(key: Entry, node: Node, written: Written): boolean {
  return lineStart(written, node.start) > key.at.start;
}

/** The blanks that the line of an offset begins with. */
export function indentation(at: number, written: Written): string {
  return /^[ \t]*/.exec(written.source.text.slice(lineStart(written, at), at))?.[0] ?? "";
}

export function column(written: Written, at: number): number {
  return at - lineStart(written, at);
}
