import { callOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import { literalText } from "./dynamic-references.ts";
import { attributeOf, type Names, refText } from "./named.ts";
import { putTogether } from "./put-together.ts";
import { substitutions } from "./substitution.ts";
import { exactly, literal, type Text } from "./text.ts";

/** A text, or `null` for absence; `undefined` where it takes more than a look to tell. */
export type PlainText = Text | null | undefined;

export interface PlainSurroundings extends Names {
  readonly plain: PlainMemory;
}

/** What is known already of the values of one template, under the same settings. */
export interface PlainMemory {
  /** What names stand for, by how they were asked for. */
  readonly named: Map<string, Text | null>;
  /** What was put together before: a value may be asked for in many places. */
  readonly values: Map<Node, Text>;
  /** Texts that were put together, by what they say: equal ones are one, so that what is found out of one is known of all. */
  readonly alike: Map<string, Text>;
}

export function emptyMemory(): PlainMemory {
  return { named: new Map(), values: new Map(), alike: new Map() };
}

/**
 * What a value is where no condition, list or mapping has a part in it: written out, a reference, or put together of such. Nearly all
 * values are, and to follow alternatives that there are none of would take ten times as long.
 */
export function plainText(node: Node | undefined, around: PlainSurroundings): PlainText {
  if (node === undefined) return null;
  if (node.kind === "scalar") return node.value === null ? null : literalText(node.text);
  const call = callOf(node);
  if (call === undefined) return undefined;
  switch (call.name) {
    case "Ref":
      return plainReference(call.argument, around);
    case "Fn::GetAtt":
      return plainAttribute(call.argument, around);
    case "Fn::Sub":
      return remembered(node, around, () => plainSubstitution(call.argument, around));
    case "Fn::Join":
      return remembered(node, around, () => plainJoin(call.argument, around));
    default:
      return undefined;
  }
}

function plainReference(argument: Node, around: PlainSurroundings): PlainText {
  const name = writtenName(argument);
  return name === undefined ? undefined : reference(name, around);
}

function reference(name: string, around: PlainSurroundings): Text | null {
  return named(`Ref ${name}`, around, () => refText(literal(name), around));
}

function plainAttribute(argument: Node, around: PlainSurroundings): PlainText {
  if (argument.kind !== "list") {
    const name = writtenName(argument);
    return name === undefined ? undefined : attribute([name], around);
  }
  const names: string[] = [];
  for (const item of argument.items) {
    const name = writtenName(item);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return attribute(names, around);
}

function attribute(names: readonly string[], around: PlainSurroundings): Text | null {
  return named(names.join("."), around, () => attributeOf(names.map(literal), around));
}

/** A name that is written out. */
function writtenName(node: Node | undefined): string | undefined {
  const text = textOf(node);
  return text === undefined || text.includes("{{resolve:") ? undefined : text;
}

function named(key: string, { plain: { named: known } }: PlainSurroundings, look: () => Text | undefined): Text | null {
  let text = known.get(key);
  if (text === undefined) known.set(key, (text = look() ?? null));
  return text;
}

function remembered(node: Node, { plain: { values: known, alike } }: PlainSurroundings, work: () => Text | undefined): PlainText {
  const before = known.get(node);
  if (before !== undefined) return before;
  const text = work();
  if (text === undefined) return undefined;
  const one = oneOf(text, alike);
  known.set(node, one);
  return one;
}

function oneOf(text: Text, alike: Map<string, Text>): Text {
  const key = exactly(text);
  const one = alike.get(key);
  if (one === undefined) alike.set(key, text);
  return one ?? text;
}

function plainSubstitution(argument: Node, around: PlainSurroundings): Text | undefined {
  const [pattern, variables] = argument.kind === "list" ? argument.items : [argument];
  const template = textOf(pattern);
  if (template === undefined) return undefined;
  const pieces: (Text | undefined)[] = [];
  for (const piece of substitutions(template)) {
    const text = piece.kind === "literal" ? literal(piece.text) : substituted(piece.name, get(variables, piece.name), around);
    if (text === undefined) return undefined;
    pieces.push(text ?? undefined);
  }
  return putTogether(pieces, []);
}

function substituted(name: string, variable: Node | undefined, around: PlainSurroundings): PlainText {
  if (variable) return plainText(variable, around);
  return name.includes(".") ? attribute([name], around) : reference(name, around);
}

function plainJoin(argument: Node, around: PlainSurroundings): Text | undefined {
  const [separator, list] = itemsOf(argument);
  if (list?.kind !== "list") return undefined;
  const by = plainText(separator, around);
  if (by === undefined) return undefined;
  const texts: (Text | undefined)[] = [];
  const { items } = list;
  for (let index = 0, item = items[0]; item !== undefined; item = items[++index]) {
    const text = plainText(item, around);
    if (text === undefined) return undefined;
    texts.push(text ?? undefined);
  }
  return putTogether(texts, by ?? []);
}
