import type { ScalarNode } from "./node.ts";

type ScalarValue = ScalarNode["value"];

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...["yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true] as const),
  ...["no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false] as const),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
]);

// The expressions are those of PyYAML's resolver.py: stricter than YAML 1.1 itself, and what CloudFormation's own tools read by.
const INTEGER = /^[-+]?(?:0b[0-1_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT =
  /^(?:(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const LONGEST_WORD = 5;

/** The value of a plain YAML scalar without a tag. A date is its text: nothing in a template is a date. */
export function plainValue(text: string): ScalarValue {
  const first = text.charCodeAt(0);
  // Digits, `+`, `-` and `.`; 47 is `/`, and does no harm.
  if (first >= 43 && first <= 57) return number(text) ?? text;
  if (text.length > LONGEST_WORD) return text;
  return WORDS.get(text) ?? (WORDS.has(text) ? null : text);
}

/** The value of a scalar under one of YAML's own tags, by its name (`int` of `!!int`); its text where the tag does not fit. */
export function taggedValue(text: string, tag: string): ScalarValue {
  switch (tag) {
    case "null":
      return null;
    case "bool":
      return WORDS.get(text.toLowerCase()) ?? text;
    case "int":
    case "float":
      return number(text) ?? looseNumber(text) ?? text;
    default:
      return text;
  }
}

function number(text: string): number | undefined {
  if (INTEGER.test(text)) return integer(text);
  return FLOAT.test(text) ? float(text) : undefined;
}

function looseNumber(text: string): number | undefined {
  const value = Number(text.replaceAll("_", ""));
  return text.trim() === "" || Number.isNaN(value) ? undefined : value;
}

function integer(text: string): number | undefined {
  const { sign, digits } = signed(text);
  if (digits.startsWith("0b")) return based(sign, digits.slice(2), 2);
  if (digits.startsWith("0x")) return based(sign, digits.slice(2), 16);
  if (digits.startsWith("0")) return based(sign, digits, 8);
  return sign * sexagesimal(digits);
}

/** Nothing where only underscores follow the prefix: PyYAML fails at `0x_`. */
function based(sign: number, digits: string, base: number): number | undefined {
  const value = Number.parseInt(digits, base);
  return Number.isNaN(value) ? undefined : withSign(sign, value);
}

function float(text: string): number {
  const { sign, digits } = signed(text.toLowerCase());
  if (digits === ".inf") return sign * Infinity;
  return digits === ".nan" ? NaN : sign * sexagesimal(digits);
}

function signed(text: string): { readonly sign: number; readonly digits: string } {
  const digits = text.replaceAll("_", "");
  if (digits.startsWith("-")) return { sign: -1, digits: digits.slice(1) };
  return { sign: 1, digits: digits.startsWith("+") ? digits.slice(1) : digits };
}

/** An integer has no negative zero. */
function withSign(sign: number, value: number): number {
  return value === 0 ? 0 : sign * value;
}

/** `1:30` is 90; a number without a colon is itself. */
function sexagesimal(digits: string): number {
  return digits.split(":").reduce((value, part) => value * 60 + Number(part), 0);
}
