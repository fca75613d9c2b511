import type { NewValue } from "../lint/change.ts";
import { attributeText } from "./new-value.ts";
import { type Around, inQuotes, isPlainSafe } from "./scalars.ts";
import type { Style } from "./style.ts";

/** A text as the value of a key. */
export function printText(text: string, key: string, around: Around, style: Style): string {
  if (style.isJson) return JSON.stringify(text);
  return isPlainSafe(text, around) && !style.isQuoted(key) ? text : inQuotes(text, style.quote);
}

export function printKey(key: string, around: Around, style: Style): string {
  if (style.isJson) return JSON.stringify(key);
  // Old parsers take a colon within brackets for the end of a key.
  const isSafe = isPlainSafe(key, around) && !(around === "brackets" && key.includes(":"));
  const isQuoted = key.startsWith("Fn::") ? style.hasQuotedCalls : style.hasQuotedKeys;
  return isSafe && !isQuoted ? key : inQuotes(key, style.quote);
}

/**
 * What follows the colon of a key in a block: a blank and one line, or lines further right than `indentation`, that of the key.
 * `key` is what the text of the value is the value of.
 */
export function printInBlock(value: NewValue, key: string, indentation: string, style: Style): string {
  switch (value.kind) {
    case "text":
      return ` ${printText(value.text, key, "block", style)}`;
    case "boolean":
      return ` ${String(value.value)}`;
    case "list":
      return value.items.length === 0 ? " []" : printItems(value.items, key, indentation + style.dashIndent, style);
    case "map": {
      const deeper = indentation + style.indent;
      return value.entries.length === 0 ? " {}" : `${style.lineBreak}${deeper}${printEntries(value.entries, deeper, style)}`;
    }
    case "call":
      return printCall(value, key, indentation, style);
  }
}

/** The entries of a map in a block, without the indentation of the first. */
function printEntries(entries: readonly (readonly [key: string, value: NewValue])[], indentation: string, style: Style): string {
  return entries
    .map(([key, value]) => `${printKey(key, "block", style)}:${printInBlock(value, key, indentation, style)}`)
    .join(style.lineBreak + indentation);
}

function printItems(items: readonly NewValue[], key: string, indentation: string, style: Style): string {
  return items.map((item) => `${style.lineBreak}${indentation}-${printItem(item, key, indentation, style)}`).join("");
}

/** What follows the dash of an item. */
export function printItem(item: NewValue, key: string, indentation: string, style: Style): string {
  if (item.kind === "map" && item.entries.length > 0) return ` ${printEntries(item.entries, `${indentation}  `, style)}`;
  if (item.kind === "call" && style.tags === "long" && !style.callsInBrackets) return ` ${printEntries([[item.name, item.argument]], `${indentation}  `, style)}`;
  return printInBlock(item, key, indentation, { ...style, dashIndent: style.dashIndent === "" ? "  " : style.dashIndent });
}

type Call = Extract<NewValue, { readonly kind: "call" }>;

function printCall(call: Call, key: string, indentation: string, style: Style): string {
  const { name, argument } = call;
  const tagged = style.tags === "short" ? shortCall(call) : undefined;
  if (!tagged) {
    if (style.callsInBrackets) return ` ${printInBrackets(call, key, style)}`;
    const deeper = indentation + style.indent;
    const long = isListOfTexts(argument) && style.argumentsInBrackets ? ` ${printInBrackets(argument, name, style)}` : printInBlock(argument, name, deeper, style);
    return `${style.lineBreak}${deeper}${printKey(name, "block", style)}:${long}`;
  }
  const isInBrackets = isListOfTexts(tagged.argument) && style.argumentsInBrackets;
  return ` ${tagged.tag}${isInBrackets ? ` ${printInBrackets(tagged.argument, name, style)}` : printInBlock(tagged.argument, name, indentation, style)}`;
}

function isListOfTexts(value: NewValue): boolean {
  return value.kind === "list" && value.items.every(({ kind }) => kind === "text");
}

/** Two tags cannot stand before one value: a call of a call needs its long form. */
function shortCall({ name, argument }: Call): { readonly tag: string; readonly argument: NewValue } | undefined {
  if (argument.kind === "call" || name === "Fn::Transform" || (name !== "Ref" && name !== "Condition" && !name.startsWith("Fn::"))) return undefined;
  const tag = `!${name.replace(/^Fn::/, "")}`;
  return { tag, argument: name === "Fn::GetAtt" ? attributeText(argument) ?? argument : argument };
}

/** A value in brackets: in one line, or in several that are further right than `indentation`, where there is one. */
export function printInBrackets(value: NewValue, key: string, style: Style, indentation?: string): string {
  const { brackets: { indent, colon, padding, callsInLines, listsInLines } } = style;
  const deeper = indentation === undefined ? undefined : indentation + indent;
  switch (value.kind) {
    case "text":
      return printText(value.text, key, "brackets", style);
    case "boolean":
      return String(value.value);
    case "list": {
      const own = listsInLines || !isListOfTexts(value) ? deeper : undefined;
      return within(["[", "]"], value.items.map((item) => printInBrackets(item, key, style, own)), "", style, own === undefined ? undefined : indentation);
    }
    case "map": {
      const parts = value.entries.map(([name, item]) => `${printKey(name, "brackets", style)}${colon}${printInBrackets(item, name, style, deeper)}`);
      return within(["{", "}"], parts, padding, style, indentation);
    }
    case "call": {
      const tagged = style.tags === "short" ? shortCall(value) : undefined;
      if (tagged) return `${tagged.tag} ${printInBrackets(tagged.argument, value.name, style)}`;
      const isInLines = callsInLines || !(value.argument.kind === "text" || isListOfTexts(value.argument));
      const own = isInLines ? deeper : undefined;
      const part = `${printKey(value.name, "brackets", style)}${colon}${printInBrackets(value.argument, value.name, style, own)}`;
      return within(["{", "}"], [part], padding, style, own === undefined ? undefined : indentation);
    }
  }
}

function within([open, close]: readonly [string, string], parts: readonly string[], padding: string, style: Style, indentation: string | undefined): string {
  if (parts.length === 0) return open + close;
  if (indentation === undefined) return `${open}${padding}${parts.join(style.brackets.comma)}${padding}${close}`;
  const deeper = `${style.lineBreak}${indentation}${style.brackets.indent}`;
  return `${open}${deeper}${parts.join(`,${deeper}`)}${style.lineBreak}${indentation}${close}`;
}
