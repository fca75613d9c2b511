import { callOf, get, getIn, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import { listNode, scalarNode } from "../make.ts";
import type { NamedValue } from "./known-names.ts";

/** What calls are settled with. */
export interface Known {
  readonly mappings: Node | undefined;
  readonly valueOf: (name: string) => NamedValue;
}

/** Texts that are put together may grow with each call that they pass; names and paths are far shorter. */
const MAX_TEXT = 10_000;

/** What a call yields whose arguments are plain already; the call itself where that is open. */
export function settled(node: MapNode, known: Known): Node {
  const call = callOf(node);
  switch (call?.name ?? "") {
    case "Ref":
      return named(node, textOf(call?.argument), known);
    case "Fn::Sub":
      return asText(node, substitutedPieces(call?.argument, known), "");
    case "Fn::Join":
      return asText(node, textsOf(itemsOf(call?.argument)[1]), textOf(itemsOf(call?.argument)[0]));
    case "Fn::Split":
      return split(node, itemsOf(call?.argument));
    case "Fn::Select":
      return selected(node, itemsOf(call?.argument));
    case "Fn::Length": {
      const texts = textsOf(call?.argument);
      return texts ? scalarNode(node, texts.length) : node;
    }
    case "Fn::FindInMap":
      return mapped(node, itemsOf(call?.argument), known);
    default:
      return node;
  }
}

function named(call: Node, name: string | undefined, { valueOf }: Known): Node {
  const value = name === undefined ? undefined : valueOf(name);
  if (value?.kind === "text") return scalarNode(call, value.text);
  return value?.kind === "list" ? listOf(call, value.items) : call;
}

/** A list at a place, each item with a path of its own. */
function listOf(at: Place, texts: readonly string[]): Node {
  return listNode(at, texts.map((text, index) => scalarNode({ ...at, path: { parent: at.path, key: String(index) } }, text)));
}

/** The texts of a list that holds nothing else. */
function textsOf(node: Node | undefined): string[] | undefined {
  if (node?.kind !== "list") return undefined;
  const texts = node.items.flatMap((item) => textOf(item) ?? []);
  return texts.length === node.items.length ? texts : undefined;
}

function asText(call: Node, pieces: readonly string[] | undefined, separator: string | undefined): Node {
  if (pieces === undefined || separator === undefined) return call;
  const length = pieces.reduce((sum, piece) => sum + piece.length + separator.length, 0);
  return length > MAX_TEXT ? call : scalarNode(call, pieces.join(separator));
}

/** What stands in an `Fn::Sub`, piece by piece; `undefined` where one of them is open. */
function substitutedPieces(argument: Node | undefined, { valueOf }: Known): string[] | undefined {
  const [pattern, variables] = argument?.kind === "list" ? argument.items : [argument];
  const pieces = textOf(pattern)?.split(/(\$\{[^{}]*\})/).map((piece) => {
    const name = /^\$\{([^{}]*)\}$/.exec(piece)?.[1]?.trim();
    if (name === undefined || name === "") return piece;
    if (name.startsWith("!")) return `\${${piece.trim().slice(3)}`;
    const variable = get(variables, name);
    if (variable) return textOf(variable);
    const value = valueOf(name);
    return value.kind === "text" ? value.text : undefined;
  });
  return pieces?.every((piece) => piece !== undefined) ? pieces : undefined;
}

function split(call: Node, [by, source]: readonly Node[]): Node {
  const [separator, text] = [textOf(by), textOf(source)];
  if (!separator || text === undefined || text.length > MAX_TEXT) return call;
  return listOf(call, text.split(separator));
}

function selected(call: Node, [index, list]: readonly Node[]): Node {
  const position = textOf(index) ?? "";
  const text = /^\d+$/.test(position) ? textsOf(list)?.[Number(position)] : undefined;
  return text === undefined ? call : scalarNode(call, text);
}

/** What the mapping holds, else the default; the call where the keys are open. */
function mapped(call: Node, [map, first, second, options]: readonly Node[], { mappings }: Known): Node {
  const [name, top, inner] = [textOf(map), textOf(first), textOf(second)];
  if (name === undefined || top === undefined || inner === undefined) return call;
  const found = getIn(mappings, name, top, inner);
  if (found === undefined) return get(options, "DefaultValue") ?? call;
  if (found.kind === "scalar") return textOf(found) === undefined ? call : { ...scalarNode(call, found.text), value: found.value };
  const texts = textsOf(found);
  return texts ? listOf(call, texts) : call;
}
