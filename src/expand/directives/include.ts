import { quote } from "../../template/entry.ts";
import { type Entry, entriesOf, get, type MapNode, type Node, type ScalarNode, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { Source } from "../../template/read.ts";
import { callNode, listNode, scalarNode } from "../make.ts";
import { beside } from "./merge.ts";
import { isLeft, valuesIn } from "./names.ts";
import { queried, queryOf } from "./query.ts";
import { substituted } from "./substitute.ts";
import { spokenText } from "./texts.ts";
import { type Around, type Directive, type Expand, type Follow, leave, spendCharacters, spendValues, type Work } from "./work.ts";

/** How deep files may include files: people have two or three levels. */
export const MAX_INCLUDES = 20;

/** What 1.5.0 knows. Forks know more, with which the file would be another. */
const KEYS: ReadonlySet<string> = new Set(["location", "type", "context", "query"]);

/** What an include brings in, or why it does not. */
type Brought = { readonly kind: "brought"; readonly value: Node } | { readonly kind: "left"; readonly why: string };

/** `Fn::Include`: what another file holds. What stands beside the directive stays, and wins. */
export const included: Follow = (directive, work, expand) => {
  const { name, map, argument, around, depth } = directive;
  const { location, type } = askedFor(argument);
  // Any call of any AWS service: never.
  if (type === "api") return leave(directive, work, expand, "it asks AWS while the template is built", "type `api`");
  const brought = broughtBy(directive, location, type, work, expand);
  if (brought.kind === "left") return leave(directive, work, expand, brought.why, location === undefined ? undefined : quote(location));
  const { value } = brought;
  if (value.kind !== "map") return again(value, directive, work, expand);
  const others = map.entries.size > 1;
  const result: MapNode = others ? { ...map, entries: beside(map, name, value.entries) } : value;
  if (!isLeft(value)) return again(result, directive, work, expand);
  const left: MapNode = others ? { ...result, entries: siblingsExpanded(result, value, (node) => expand(node, around, depth + 1)) } : value;
  work.settled.add(left);
  return left;
};

/** A part of a file that cannot be followed is not tried again from where the file is included. */
function siblingsExpanded(result: MapNode, value: MapNode, expand: (node: Node) => Node): ReadonlyMap<string, Entry> {
  return new Map([...result.entries].map(([key, entry]) =>
    [key, value.entries.get(key) === entry ? entry : { ...entry, value: expand(entry.value) }]));
}

/** The placeholders that hold where a file is included hold in the file too. */
function again(value: Node, directive: Directive, work: Work, expand: Expand): Node {
  const { around, depth } = directive;
  const replaced = substituted(work, value, around, depth);
  return replaced ? expand(replaced, around, depth) : leave(directive, work, expand, "a key in it is not known");
}

function askedFor(argument: Node): { readonly location: string | undefined; readonly type: string | undefined } {
  if (argument.kind !== "map") return { location: textOf(argument), type: "json" };
  const type = get(argument, "type");
  return { location: textOf(get(argument, "location")), type: type ? textOf(type) : "json" };
}

function broughtBy(directive: Directive, location: string | undefined, type: string | undefined, work: Work, expand: Expand): Brought {
  const { argument, map, entry: { at: { file: from } } } = directive;
  if (location === undefined) return left("its location is not a text");
  const strange = entriesOf(argument).find(({ key }) => !KEYS.has(key));
  if (strange) return left(`${quote(strange.key)} is not known to cfn-include 1.5`);
  const asked = fileLocation(location);
  if (asked === undefined) return left("it is relative to the folder in which the template is built");
  if (type === "json") return document(asked, from, directive, work, expand);
  if (type !== "string" && type !== "literal") return left(`its type ${type === undefined ? "is not a text" : `${quote(type)} is not known`}`);
  const found = work.library.text(asked, from);
  if (found.kind === "unread") return left(found.why);
  const text = wholeText(found.value, map);
  return { kind: "brought", value: type === "string" ? text : literal(text, get(argument, "context"), map, work) };
}

function left(why: string): Brought {
  return { kind: "left", why };
}

/** A leading slash means nothing to the preprocessor. A URL of two slashes is meant from the working directory. */
function fileLocation(location: string): string | undefined {
  if (/^(?:file:)?\/\/(?!\/)/.test(location)) return undefined;
  return location.startsWith("//") ? undefined : location.replace(/^\//, "");
}

function document(location: string, from: string, directive: Directive, work: Work, expand: Expand): Brought {
  const { argument, around, depth, map } = directive;
  const found = work.library.document(location, from);
  if (found.kind === "unread") return left(found.why);
  const asked = queryIn(argument);
  if (asked.kind === "left") return asked;
  const selected = asked.text === undefined ? found.value : selection(found.value, asked.text, map, work);
  if (!selected) return left(`its query ${quote(asked.text ?? "")} is more than is followed here`);
  const here = `${found.file} ${asked.text ?? ""}`;
  if (around.including.includes(here)) return left("it includes itself");
  if (around.including.length >= MAX_INCLUDES) return left(`files include each other more than ${MAX_INCLUDES} deep`);
  if (!spendValues(work, valuesIn(selected), map)) return left("it is too large");
  const inside: Around = { ...around, including: [...around.including, here] };
  return { kind: "brought", value: expand(selected, inside, depth) };
}

function queryIn(argument: Node): { readonly kind: "query"; readonly text: string | undefined } | { readonly kind: "left"; readonly why: string } {
  const query = get(argument, "query");
  if (query === undefined) return { kind: "query", text: undefined };
  if (query.kind !== "scalar") return { kind: "left", why: "its query is not a text" };
  return { kind: "query", text: query.value === null || query.text === "" ? undefined : query.text };
}

/** What JMESPath does not find is null. */
function selection(root: Node, query: string, at: Place, work: Work): Node | undefined {
  const steps = queryOf(query);
  if (!steps || !spendCharacters(work, valuesIn(root) * steps.length, at)) return undefined;
  return queried(root, steps) ?? { ...scalarNode(at, ""), value: null };
}

/** The text of a file, its place that file. */
function wholeText({ file, text }: Source, { path }: Place): ScalarNode {
  return { kind: "scalar", file, start: 0, end: text.length, path, text, value: text };
}

/** A file line by line, with what stands for `{{name}}` in it. */
function literal(text: ScalarNode, context: Node | undefined, map: MapNode, work: Work): Node {
  const lines = text.text.split(/(?<=\n)/);
  if (lines.at(-1)?.endsWith("\n") !== false) lines.push("");
  spendValues(work, lines.length, map);
  const parts = context?.kind === "map" ? lines.flatMap((line) => lineParts(line, context, text, work)) : lines.map((line) => scalarNode(text, line));
  return callNode(map, "Fn::Join", listNode(map, [scalarNode(map, ""), listNode(text, parts)]));
}

function lineParts(line: string, context: MapNode, at: ScalarNode, work: Work): Node[] {
  const parts: (string | MapNode)[] = [""];
  for (const piece of line.split(/(\{\{\w+?\}\})/)) {
    const value = /^\{\{\w+\}\}$/.test(piece) ? get(context, piece.slice(2, -2)) : scalarNode(at, piece);
    const last = parts.at(-1);
    if (value === undefined) continue;
    const said = value.kind === "map" ? value : spokenText(value);
    if (typeof said !== "string") parts.push(said);
    else if (typeof last === "string") parts[parts.length - 1] = last + said;
    else parts.push(said);
    if (!spendCharacters(work, piece.length + (typeof said === "string" ? said.length : 0), at) || !spendValues(work, 1, at)) break;
  }
  return parts.flatMap((part) => (part === "" ? [] : [typeof part === "string" ? scalarNode(at, part) : part]));
}
