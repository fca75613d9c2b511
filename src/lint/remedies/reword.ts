import { callOf, entriesOf, itemsOf, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import type { NewValue, Replacement } from "../change.ts";

/** Says one thing for another, wherever a value says it: in a text, in what `Fn::Sub` makes of a text, or as a reference. */
export function reworded(node: Node, from: string, to: string): Replacement[] {
  const call = callOf(node);
  if (call?.name === "Fn::Sub") return inSubstitution(call.argument, from, to);
  if (call && spellingOf(call.name, call.argument) === from) return [replaced(node, referenceOf(to))];
  const text = textOf(node);
  if (text !== undefined) return inText(node, text, from, to);
  const children = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return children.flatMap((child) => reworded(child, from, to));
}

/** Says one thing for another in the texts of a value that say it once, whatever they are in. */
export function respelled(node: Node, from: string, to: string): Replacement[] {
  const call = callOf(node);
  if (call?.name === "Fn::Sub") return inSubstitution(call.argument, from, to).filter(() => saysOnce(call.argument, from));
  const text = textOf(node);
  if (text !== undefined) return isOnce(text, from) ? inPlainText(node, text, from, to) : [];
  const children = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return children.flatMap((child) => respelled(child, from, to));
}

function saysOnce(argument: Node, from: string): boolean {
  return isOnce(textOf(argument.kind === "list" ? argument.items[0] : argument) ?? "", from);
}

function isOnce(text: string, from: string): boolean {
  return text.split(from).length === 2;
}

/** A plain text stays one where that can say it. */
function inPlainText(node: Node, text: string, from: string, to: string): Replacement[] {
  const isPlain = !from.includes("${") && !to.includes("${");
  return isPlain ? [replaced(node, { kind: "text", text: text.replace(from, () => to) })] : inText(node, text, from, to);
}

/** `Fn::Sub: text`, or `Fn::Sub: [text, variables]`: a variable of its own may stand for what is sought. */
function inSubstitution(argument: Node, from: string, to: string): Replacement[] {
  const [template, variables] = argument.kind === "list" ? argument.items : [argument];
  const text = textOf(template);
  const inTemplate = template && text?.includes(from) === true ? [replaced(template, { kind: "text", text: text.replaceAll(from, to) })] : [];
  return [...inTemplate, ...(variables ? reworded(variables, from, to) : [])];
}

/** A plain text that comes to hold a variable is one that `Fn::Sub` reads. */
function inText(node: Node, text: string, from: string, to: string): Replacement[] {
  if (from.includes("${") || !text.includes(from)) return [];
  const parts = text.replaceAll("${", "${!").split(from);
  return [replaced(node, { kind: "call", name: "Fn::Sub", argument: { kind: "text", text: parts.join(to) } })];
}

function replaced(node: Place, value: NewValue): Replacement {
  return { kind: "replace", at: placeOf(node), value };
}

/** `Ref` and `Fn::GetAtt` in the spelling of `Fn::Sub`. */
function spellingOf(name: string, argument: Node): string | undefined {
  const parts = argument.kind === "list" ? argument.items.map(textOf) : [textOf(argument)];
  if (parts.includes(undefined)) return undefined;
  return name === "Ref" || name === "Fn::GetAtt" ? `\${${parts.join(".")}}` : undefined;
}

function referenceOf(spelling: string): NewValue {
  const id = spelling.slice(2, -1);
  return { kind: "call", name: id.includes(".") ? "Fn::GetAtt" : "Ref", argument: { kind: "text", text: id } };
}
