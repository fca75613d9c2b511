import { nameOf } from "../link/stack-prefixes.ts";
import type { Caller, Part, Stack } from "../link/stack.ts";
import { PREFIX_END } from "../resolve/stack-prefix.ts";
import { entriesOf, get, type Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import type { Finding } from "./finding.ts";
import type { RouteRow } from "./route-row.ts";

type Parts = readonly Part<Stack>[];

/**
 * A text about a place, in the names that its author knows: what an application calls `Orders›Fn` is `Fn` to the template of
 * `Orders` itself, and `Orders/Fn` to the others.
 */
export function ownWords(text: string, at: Span, parts: Parts): string {
  return parts.length === 1 ? text : wordsOf(partsOf(fileOf(at, parts, text), parts), parts).sentence(text);
}

/** The template that a place belongs to: of a place in a file that templates include, the one whose names are spoken of. */
function fileOf({ file }: Span, parts: Parts, words: string): string {
  if (parts.some(({ stack }) => stack.file === file)) return file;
  const named = parts.filter(({ prefix }) => prefix !== "" && stands(prefix, words));
  return named.toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.stack.file ?? file;
}

function partsOf(file: string, parts: Parts): Parts {
  return parts.filter(({ stack }) => stack.file === file);
}

/** Of the stacks that a template becomes, the one that an API is in; else those that words tell of, or all. */
function partsMeant(own: Parts, api: string, words: string): Parts {
  const named = [api, words].map((text) => own.filter(({ prefix }) => prefix !== "" && stands(prefix, text)));
  return named.find(({ length }) => length > 0) ?? own;
}

/** How texts are said to one template: a sentence, with names in backticks, or a text that is nothing but names. */
interface Words {
  readonly sentence: (text: string) => string;
  readonly names: (text: string) => string;
}

function wordsOf(own: Parts, parts: Parts): Words {
  const [first] = parts;
  const isOther = first !== undefined && own.length > 0 && own.every(({ prefix }) => prefix !== "");
  // Names that the template has too, but that are those of the first stack where nothing stands before them.
  const isShared = (name: string): boolean => isOther && namesIn(first.stack).has(name) && own.some(({ stack }) => namesIn(stack).has(name));
  const told = (text: string): string =>
    (isOther ? text.replaceAll(BARE_NAME, (name) => (isShared(name) ? `${nameOf(first.stack)}/${name}` : name)) : text);
  return {
    sentence: (text) => inWordsOf(own, text.split("`").map((part, index) => (index % 2 === 0 ? part : told(part))).join("`")),
    names: (text) => inWordsOf(own, told(text)),
  };
}

const BARE_NAME = /(?<![^\s(])[A-Za-z0-9]+(?![^\s).])/g;
const NAMING_SECTIONS = ["Parameters", "Conditions", "Resources"];

/** Each template's names are collected once: every word of every finding asks for them. */
const namesOf = new WeakMap<Node, ReadonlySet<string>>();

function namesIn({ root }: Stack): ReadonlySet<string> {
  const known = namesOf.get(root);
  if (known) return known;
  const names = new Set(NAMING_SECTIONS.flatMap((section) => entriesOf(get(root, section)).map(({ key }) => key)));
  namesOf.set(root, names);
  return names;
}

function inWordsOf(own: Parts, text: string): string {
  // The longest first: a stack within a stack begins with the name of the outer one.
  const prefixes = own.map(({ prefix }) => prefix).filter((prefix) => prefix !== "").toSorted((a, b) => b.length - a.length);
  return prefixes.reduce((words, prefix) => without(prefix, words), text).replaceAll(PREFIX_END, "/");
}

/** A text without a prefix, wherever it stands from its beginning: `A›` is no part of `AA›Fn`. */
function without(prefix: string, text: string): string {
  const [first = "", ...others] = text.split(prefix);
  return others.reduce((before, after) => `${before}${NAME_END.test(before) ? prefix : ""}${after}`, first);
}

const NAME_END = new RegExp(`[\\w${PREFIX_END}-]$`);

function stands(prefix: string, text: string): boolean {
  return without(prefix, text) !== text;
}

/** A finding of an application, in the names of the template that it stands in, with the stacks that deploy that template. */
export function inOwnWords(finding: Finding, parts: Parts): Finding {
  const [first] = parts;
  const regions = first?.caller?.regions;
  const stackSet = regions && { region: first.stack.settings.region, regions };
  if (parts.length === 1 && stackSet === undefined) return finding;
  const { at, label, api, when, remedy, change, unfixed } = finding;
  const file = fileOf(at, parts, `${api ?? ""} ${finding.message}`);
  const own = partsMeant(partsOf(file, parts), api ?? "", finding.message);
  const { sentence: say, names } = wordsOf(own, parts);
  return {
    ...finding,
    stackSet,
    message: say(finding.message),
    label: label && say(label),
    api: api && names(api),
    routes: finding.routes.map(say),
    when: when && names(when),
    related: [
      ...finding.related.map((note) => ({ ...note, message: say(note.message) })),
      ...own.flatMap(({ caller }) => (caller ? [{ at: caller.at, message: deploysThis(caller) }] : [])),
    ],
    notes: finding.notes.map(say),
    remedy: remedy && say(remedy),
    change: change && { ...change, title: say(change.title) },
    unfixed: unfixed && say(unfixed),
  };
}

function deploysThis({ logicalId, regions = [] }: Caller): string {
  const to = regions.length > MAX_NAMED ? `${regions.length} regions` : regions.map((region) => `\`${region}\``).join(", ");
  return `\`${logicalId}\` deploys this template${to === "" ? "" : ` to ${to}`}`;
}

/** Regions that a line beside the code names; of more, the number is told. */
const MAX_NAMED = 4;

/** A row of `routes`, in the names of the template that its route stands in. */
export function rowInOwnWords(row: RouteRow, parts: Parts): RouteRow {
  if (parts.length === 1) return row;
  const own = partsMeant(partsOf(fileOf(row.at, parts, row.api.name), parts), row.api.name, "");
  return said(row, (text) => inWordsOf(own, text));
}

/** The same value with each of its texts said anew; places are no texts. */
function said<T>(value: T, say: (text: string) => string): T {
  const anew = (part: unknown, key?: string): unknown => {
    if (typeof part === "string") return say(part);
    if (typeof part !== "object" || part === null || key === "at") return part;
    if (Array.isArray(part)) return part.map((item) => anew(item));
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, anew(inner, name)]));
  };
  return anew(value) as T;
}
