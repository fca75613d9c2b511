import { quote } from "../../template/entry.ts";
import type { Entry, MapNode, Node } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import type { Library } from "../library.ts";
import type { DirectiveName } from "./names.ts";

/**
 * How many values directives may make of one template, and how many characters they may look at. A template is 1 MB when it is
 * deployed, which the densest of real ones fills with 69,000 values; a loop in a loop in a loop is stopped here.
 */
export const MAX_VALUES = 200_000;
export const MAX_CHARACTERS = 10_000_000;

/** What an expansion has used up and found out so far. */
export interface Work {
  readonly library: Library;
  /** By place and text: what a loop copies would be said many times. */
  readonly notes: Map<string, ExpansionNote>;
  /** Maps and lists in which nothing is left to follow. */
  readonly settled: WeakSet<Node>;
  values: number;
  characters: number;
  /** Why all of it is given up: half of what a directive makes would be a wrong template. */
  stopped: ExpansionNote | undefined;
}

/** What surrounds a value. */
export interface Around {
  /** What placeholders stand for, the outermost first. */
  readonly values: ReadonlyMap<string, Node>;
  /** What multiplies the value: "Fn::Map: item 2". */
  readonly reason: string | undefined;
  /** The files that are being included, with what is asked of them. */
  readonly including: readonly string[];
}

/** A directive where it stands, `map` with all that stands beside it. */
export interface Directive {
  readonly name: DirectiveName;
  readonly map: MapNode;
  readonly entry: Entry;
  readonly argument: Node;
  readonly around: Around;
  readonly depth: number;
}

/** Follows the directives in a value. */
export type Expand = (node: Node, around: Around, depth: number) => Node;

/** What a directive makes; where that is not known, the directive as it is, with everything beside it. */
export type Follow = (directive: Directive, work: Work, expand: Expand) => Node;

export function startWork(library: Library): Work {
  return { library, notes: new Map(), settled: new WeakSet(), values: MAX_VALUES, characters: MAX_CHARACTERS, stopped: undefined };
}

/** Takes account of values that are made; false where that is too much. */
export function spendValues(work: Work, count: number, at: Place): boolean {
  work.values -= count;
  return work.values >= 0 || stop(work, at, `they make more than ${MAX_VALUES.toLocaleString("en")} values`);
}

/** Takes account of text that is looked at or made; false where that is too much. */
export function spendCharacters(work: Work, count: number, at: Place): boolean {
  work.characters -= count;
  return work.characters >= 0 || stop(work, at, `they make more than ${MAX_CHARACTERS.toLocaleString("en")} characters`);
}

/** Gives up all of it, for the first reason there is. */
export function stop(work: Work, { file, start, end, path }: Place, why: string): false {
  work.stopped ??= { at: { file, start, end, path }, what: "cfn-include's directives", why };
  return false;
}

/** Leaves a directive as it is, and says why. */
export function leave(directive: Directive, work: Work, expand: Expand, why: string, of?: string): Node {
  const { name, map, entry: { at, value } } = directive;
  const note: ExpansionNote = {
    at: { ...at, end: value.file === at.file ? Math.max(at.end, value.end) : at.end, path: map.path },
    what: of === undefined ? quote(name) : `${quote(name)} of ${of}`,
    why,
  };
  work.notes.set(JSON.stringify([at.file, at.start, note.what, why]), note);
  return leaveSilently(directive, work, expand);
}

/** Leaves a directive that hangs on one that was left. */
export function leaveSilently({ name, map, around, depth }: Directive, work: Work, expand: Expand): Node {
  const entries = new Map([...map.entries].map(([key, entry]) =>
    [key, key === name ? entry : { ...entry, value: expand(entry.value, around, depth + 1) }] as const));
  const left: MapNode = { ...map, entries };
  work.settled.add(left);
  return left;
}
