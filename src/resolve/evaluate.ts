import { callOf, entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import { pathKeys } from "../template/place.ts";
import { always, combine, flatMapAlternatives, given, mergeAlternatives } from "./alternatives.ts";
import { withDynamicReferences } from "./dynamic-references.ts";
import { type Formula, type Guarded, not } from "./formula.ts";
import { jsonText } from "./json-text.ts";
import { attributeOf, refText } from "./named.ts";
import { plainText, type PlainSurroundings } from "./plain-text.ts";
import { MAX_LENGTH, putTogether } from "./put-together.ts";
import { substitutions } from "./substitution.ts";
import { concat, defaultsIn, knownText, literal, printText, type ReferenceToken, splitText, type Text, type Token, type UnknownSource } from "./text.ts";

/** What an evaluation needs to know of the template around a value. */
export interface Surroundings extends PlainSurroundings {
  readonly mappings: Node | undefined;
  /** When the named condition holds: settled, or the condition itself. */
  readonly conditionHolds: (name: string) => Formula;
  /** The form of what a reference yields, where AWS fixes it: the ARN that `Fn::GetAtt: [Function, Arn]` is. */
  readonly shapeOf: (reference: ReferenceToken) => Text | undefined;
  /** Calls that were evaluated before. Some are asked twice, and a call in a call in a call would double it each time. */
  readonly evaluated: Map<Node, TextAlternatives>;
  /** Values that cannot be looked into, by what they are called: the values of two stacks that one template describes are called alike. */
  readonly opaque: Map<string, Map<object, number>>;
}

/** A text, or `undefined` for absence (`AWS::NoValue`, null); alternatives where conditions choose. */
export type TextAlternatives = readonly Guarded<Text | undefined>[];

type ListAlternatives = readonly Guarded<readonly Text[] | undefined>[];

/** What the template says a value is, as text. What it leaves to the deployment stays a reference or unknown. */
export function evaluateText(node: Node | undefined, around: Surroundings): TextAlternatives {
  if (node === undefined) return always(undefined);
  const plain = plainText(node, around);
  if (plain !== undefined) return always(plain ?? undefined);
  const call = callOf(node);
  if (call === undefined) return always(opaque(node, "function", around));
  const known = around.evaluated.get(node);
  if (known) return known;
  const alternatives = callText(call.name, call.argument, around);
  const result = mergeAlternatives(alternatives, (text) => (text === undefined ? "" : `=${printText(text)}`)) ?? always(opaque(node, "limit", around));
  around.evaluated.set(node, result);
  return result;
}

/** Every combination of what values are. `undefined` where that would be too many. */
export function evaluateTexts(nodes: readonly (Node | undefined)[], around: Surroundings): readonly Guarded<readonly (Text | undefined)[]>[] | undefined {
  const texts: (Text | undefined)[] = [];
  for (let index = 0, count = nodes.length; index < count; index++) {
    const plain = plainText(nodes[index], around);
    if (plain === undefined) return combine(nodes.map((each) => evaluateText(each, around)));
    texts.push(plain ?? undefined);
  }
  return always(texts);
}

function callText(name: string, argument: Node, around: Surroundings): TextAlternatives | undefined {
  switch (name) {
    case "Ref":
      return flatMapAlternatives(evaluateText(argument, around), (id) => always(id && refText(id, around)));
    case "Fn::GetAtt":
      return attributeText(argument, around);
    case "Fn::Sub":
      return substitutedText(argument, around);
    case "Fn::Join":
      return joinedText(argument, around);
    case "Fn::Select":
      return selectedText(argument, around);
    case "Fn::If":
      return conditionalText(argument, around);
    case "Fn::FindInMap":
      return mappedText(argument, around);
    case "Fn::Base64":
      return flatMapAlternatives(evaluateText(argument, around), (text) => always(text && encodedText(text)));
    case "Fn::Length":
      return lengthText(argument, around);
    case "Fn::ToJsonString":
      return jsonStringText(argument, around);
    case "Fn::ImportValue":
      return namedUnknown("import", name, [argument], around);
    case "Fn::GetStackOutput":
      return stackOutput(argument, around);
    default:
      return namedUnknown("function", name, argument.kind === "list" ? argument.items : [argument], around);
  }
}

/** Text that only the deployment knows, named by what is asked for, so that asking twice gives the same unknown. */
function namedUnknown(source: UnknownSource, name: string, parts: readonly Node[], around: Surroundings): TextAlternatives | undefined {
  const combinations = combine(parts.map((part) => evaluateText(part, around)));
  return combinations?.map(({ when, value }) => ({
    when,
    value: [{ kind: "unknown", source, id: `${name}(${value.map((text) => (text ? printText(text) : "")).join(", ")})` }],
  }));
}

/** An output is named by several keys, in any order. */
function stackOutput(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const entries = entriesOf(argument).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const parts = combine(entries.map(({ key, value }) =>
    evaluateText(value, around).map((part) => ({ when: part.when, value: `${key}=${printText(part.value ?? [])}` }))));
  return parts?.map(({ when, value }) => ({
    when,
    value: [{ kind: "unknown", source: "stack-output", id: `Fn::GetStackOutput(${value.join(", ")})` }],
  }));
}

/** Unknown for a reason of its own: no two such values are taken for the same. Its id may come to stand in a message. */
function opaque(node: Node, source: UnknownSource, around: Surroundings): Text {
  const name = `${callOf(node)?.name ?? "value"}@${pathKeys(node.path).join("/")}`;
  const alike = around.opaque.get(name) ?? new Map<object, number>();
  around.opaque.set(name, alike);
  // A value that serves in several places is one, and each of them has its content.
  const content = node.kind === "map" ? node.entries : node;
  const index = alike.get(content) ?? alike.size;
  alike.set(content, index);
  return [{ kind: "unknown", source, id: index === 0 ? name : `${name}#${String(index + 1)}` }];
}

function attributeText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const [resource, ...attribute] = argument.kind === "list" ? argument.items : [argument];
  const parts = combine([resource, ...attribute].map((part) => evaluateText(part, around)));
  return parts?.map(({ when, value }) => ({ when, value: attributeOf(value.map((part) => part ?? []), around) }));
}

function substitutedText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const [pattern, variables] = argument.kind === "list" ? argument.items : [argument];
  const template = textOf(pattern);
  if (template === undefined) return undefined;
  const pieces = substitutions(template).map((piece): TextAlternatives => {
    if (piece.kind === "literal") return always(literal(piece.text));
    const variable = get(variables, piece.name);
    if (variable) return evaluateText(variable, around);
    return always(piece.name.includes(".") ? attributeOf([literal(piece.name)], around) : refText(literal(piece.name), around));
  });
  return concatenated(combine(pieces), []);
}

function concatenated(combinations: readonly Guarded<readonly (Text | undefined)[]>[] | undefined, separator: Text): TextAlternatives | undefined {
  const results: Guarded<Text>[] = [];
  for (const { when, value } of combinations ?? []) {
    const text = putTogether(value, separator);
    if (text === undefined) return undefined;
    results.push({ when, value: text });
  }
  return combinations && results;
}

function joinedText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const [separator, list] = itemsOf(argument);
  return flatMapAlternatives(evaluateText(separator, around), (by) => {
    const lists = evaluateList(list, around);
    return lists && flatMapAlternatives(lists, (texts) => (texts ? concatenated(always(texts), by ?? []) : undefined));
  });
}

function selectedText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const [index, list] = itemsOf(argument);
  const unknown = (): TextAlternatives | undefined => namedUnknown("function", "Fn::Select", itemsOf(argument), around);
  const lists = evaluateList(list, around);
  if (lists === undefined) return unknown();
  return flatMapAlternatives(evaluateText(index, around), (indexText) => {
    const position = indexText && knownText(indexText);
    if (position === undefined || !/^\d+$/.test(position)) return unknown();
    return flatMapAlternatives(lists, (texts) => {
      const selected = texts?.[Number(position)];
      return selected ? always(selected) : unknown();
    });
  });
}

function conditionalText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const branches = conditionalBranches(argument, around);
  return branches && flatMapAlternatives(branches, (branch) => evaluateText(branch, around));
}

/** The two sides of a well-formed `Fn::If`, those that cannot be left out. */
export function conditionalBranches(argument: Node, around: Surroundings): readonly Guarded<Node>[] | undefined {
  const [name, whenTrue, whenFalse] = itemsOf(argument);
  const conditionName = textOf(name) ?? textOf(get(name, "Condition"));
  if (conditionName === undefined || !whenTrue || !whenFalse) return undefined;
  const holds = around.conditionHolds(conditionName);
  return [...given(holds, always(whenTrue)), ...given(not(holds), always(whenFalse))].filter(({ when }) => when !== false);
}

function mappedText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const unknown = (): TextAlternatives | undefined => namedUnknown("mapping", "Fn::FindInMap", itemsOf(argument).slice(0, 3), around);
  const found = findInMap(argument, around);
  return found && flatMapAlternatives(found, ({ value, ...chosen }) => {
    if (value === undefined) return unknown();
    return evaluateText(value, around).map((text) => ({ when: text.when, value: text.value && chosenBy(text.value, chosen) }));
  });
}

interface Mapped {
  readonly value: Node | undefined;
  /** The parameter whose default was a key. */
  readonly parameter: string | undefined;
  /** The parameter or pseudo parameter that the deployment fills in with a key. */
  readonly filledIn: string | undefined;
}

/** What a mapping holds under the keys, the default where it holds nothing. */
function findInMap(argument: Node, around: Surroundings): readonly Guarded<Mapped>[] | undefined {
  const [map, first, second, options] = itemsOf(argument);
  const keys = combine([map, first, second].map((key) => evaluateText(key, around)));
  return keys?.map(({ when, value: texts }) => {
    const [name, top, inner] = texts.map((key) => key && knownText(key));
    const parameter = texts.flatMap((key) => defaultsIn(key ?? []))[0];
    const filledIn = texts.flatMap((key) => (key ?? []).flatMap((token) => (token.kind === "literal" ? token.filledIn ?? [] : [])))[0];
    const isKnown = name !== undefined && top !== undefined && inner !== undefined;
    const value = isKnown ? get(get(get(around.mappings, name), top), inner) ?? get(options, "DefaultValue") : undefined;
    return { when, value: { value, parameter, filledIn } };
  });
}

/** What a mapping holds for this deployment alone is not written for every one. */
function chosenBy(text: Text, { parameter, filledIn }: Omit<Mapped, "value">): Text {
  const marked = fromParameter(text, parameter);
  return filledIn === undefined ? marked : marked.map((token) => (token.kind === "literal" ? { filledIn, ...token } : token));
}

/** What hangs on a parameter's default is as good as that default. */
function fromParameter(text: Text, parameter: string | undefined): Text {
  return parameter === undefined ? text : text.map((token) => (token.kind === "literal" ? { parameter, ...token } : token));
}

function encodedText(text: Text): Text {
  const known = knownText(text);
  if (known !== undefined) return fromParameter(literal(Buffer.from(known).toString("base64")), defaultsIn(text)[0]);
  return [{ kind: "unknown", source: "function", id: `Fn::Base64(${printText(text)})` }];
}

/** How many items a list has. An empty list parameter may have none or a blank one. */
function lengthText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const unknown = (): TextAlternatives | undefined => namedUnknown("function", "Fn::Length", [argument], around);
  const lists = evaluateList(argument, around);
  if (lists === undefined) return unknown();
  return flatMapAlternatives(lists, (texts) => {
    if (texts === undefined) return unknown();
    if (argument.kind === "list") return always(literal(String(texts.length)));
    const isBlank = texts.length === 1 && texts[0]?.length === 0;
    return isBlank ? unknown() : always(fromParameter(literal(String(texts.length)), defaultsIn(texts.flat())[0]));
  });
}

function jsonStringText(argument: Node, around: Surroundings): TextAlternatives | undefined {
  const json = jsonText(argument, {
    text: (call) => evaluateText(call, around),
    list: (call) => evaluateList(call, around),
    branches: (sides) => conditionalBranches(sides, around),
    left: MAX_LENGTH,
  });
  return json && flatMapAlternatives(json, (text) => always(text && withDynamicReferences(text)));
}

/** The texts of a list: written out, split from a text, taken from a list parameter or a mapping. */
function evaluateList(node: Node | undefined, around: Surroundings): ListAlternatives | undefined {
  if (node === undefined || node.kind === "scalar") return undefined;
  if (node.kind === "list") {
    return combine(node.items.map((item) => evaluateText(item, around)))?.map(({ when, value }) => ({
      when,
      value: value.filter((text) => text !== undefined),
    }));
  }
  const call = callOf(node);
  if (call === undefined) return undefined;
  if (call.name === "Fn::Split") return splitList(call.argument, around);
  if (call.name === "Fn::If") {
    const branches = conditionalBranches(call.argument, around);
    return branches && flatMapAlternatives(branches, (branch) => evaluateList(branch, around));
  }
  if (call.name === "Fn::FindInMap") {
    const found = findInMap(call.argument, around);
    return found && flatMapAlternatives(found, ({ value, parameter }) =>
      evaluateList(value, around)?.map((list) => ({ when: list.when, value: list.value?.map((text) => fromParameter(text, parameter)) })));
  }
  if (call.name !== "Ref") return undefined;
  const [name, ...others] = evaluateText(call.argument, around);
  const isList = others.length === 0 && around.parameters.get(knownText(name?.value ?? []) ?? "")?.isList === true;
  return isList ? flatMapAlternatives(evaluateText(node, around), (text) => listOf(text && trimmed(text), ",")) : undefined;
}

/** CloudFormation takes the spaces around the items of a list parameter away. */
function trimmed(text: Text): Text {
  return text.map((token) => (token.kind === "literal" ? { ...token, text: token.text.trim().replaceAll(/\s*,\s*/g, ",") } : token));
}

function splitList(argument: Node, around: Surroundings): ListAlternatives | undefined {
  const [separator, source] = itemsOf(argument);
  const by = textOf(separator);
  if (by === undefined) return undefined;
  return flatMapAlternatives(evaluateText(source, around), (text) => {
    const pieces = text?.map((token) => (token.kind === "reference" ? around.shapeOf(token) : mayHold(token) ? undefined : [token]));
    return pieces?.every((piece) => piece !== undefined) ? listOf(pieces.flat(), by) : undefined;
  });
}

function listOf(text: Text | undefined, separator: string): ListAlternatives | undefined {
  return text?.some(mayHold) === false ? always(splitText(text, separator).map((part) => concat(part))) : undefined;
}

/** Whether text that we cannot see may hold a separator. Regions, accounts and partitions hold none that people split at. */
function mayHold(token: Token): boolean {
  return token.kind === "unknown" && (token.source !== "pseudo-parameter" || token.id === "AWS::StackId");
}
