import type { Node, ScalarNode } from "../../template/node.ts";
import { causedBy, scalarNode } from "../make.ts";
import { isLeft } from "./names.ts";
import { type Follow, leave, leaveSilently, spendCharacters } from "./work.ts";

/** `Fn::Stringify`: a value as JSON text. */
export const stringified: Follow = (directive, work, expand) => {
  const value = expand(directive.argument, directive.around, directive.depth + 1);
  if (work.stopped || holdsLeft(value)) return leaveSilently(directive, work, expand);
  const text = JSON.stringify(plainOf(value));
  // Each text in a text doubles its quotes.
  spendCharacters(work, text.length, directive.map);
  return scalarNode(causedBy(directive.map, "Fn::Stringify"), text);
};

/** `Fn::UpperCamelCase` and `Fn::LowerCamelCase`. */
export const cased: Follow = (directive, work, expand) => {
  const { argument, name, map } = directive;
  const value = argument.kind === "scalar" ? spokenValue(argument) : undefined;
  if (typeof value !== "string") return leave(directive, work, expand, "it takes a text");
  spendCharacters(work, value.length, map);
  const upper = value.split(/[._\-\s]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
  return scalarNode(map, name === "Fn::UpperCamelCase" ? upper : upper.charAt(0).toLowerCase() + upper.slice(1));
};

/** What the preprocessor's own YAML reader makes of a scalar: `yes` and `off` are words to it. */
export function spokenValue({ text, value }: ScalarNode): ScalarNode["value"] {
  return typeof value === "boolean" && !/^(true|false)$/i.test(text) ? text : value;
}

/** A value as JavaScript puts it into a text. */
export function spokenText(node: Node): string {
  if (node.kind === "map") return "[object Object]";
  if (node.kind === "scalar") return String(spokenValue(node));
  return node.items.map((item) => (item.kind === "scalar" && item.value === null ? "" : spokenText(item))).join(",");
}

function plainOf(node: Node): unknown {
  if (node.kind === "scalar") return spokenValue(node);
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]));
}

function holdsLeft(node: Node): boolean {
  if (node.kind === "scalar") return false;
  if (node.kind === "list") return node.items.some(holdsLeft);
  return isLeft(node) || [...node.entries.values()].some(({ value }) => holdsLeft(value));
}
