import { didYouMean } from "../../template/did-you-mean.ts";
import { quote } from "../../template/entry.ts";
import { type Entry, entriesOf, get, itemsOf, type Node } from "../../template/node.ts";
import type { Span } from "../../template/place.ts";
import { plainOf, scalarOf } from "./plain.ts";
import type { SchemaError } from "./validate-config.d.mts";

/** What is wrong with a configuration, and where. */
export interface Fault {
  readonly at: Span;
  readonly message: string;
}

/** A configuration and what is wrong with it. */
export interface Examined {
  readonly faults: readonly Fault[];
  /** Whether nothing is wrong with a value, nor with anything in it. */
  readonly isSound: (node: Node) => boolean;
}

/** Holds a configuration to its schema. */
export async function examine(root: Node): Promise<Examined> {
  const { validate } = await import("./validate-config.mjs");
  if (validate(plainOf(root))) return { faults: [], isSound: () => true };
  const wrong = meant((validate.errors ?? []).map((error) => wrongIn(root, error)));
  const unsound = new Set(wrong.flatMap(({ around, value, extra }) => [...around, value, ...(extra ? [extra.value] : [])]));
  const faults = new Map(wrong.map((each) => faultOf(each)).map((fault) => [`${fault.at.start} ${fault.message}`, fault]));
  return { faults: [...faults.values()].toSorted((a, b) => a.at.start - b.at.start), isSound: (node) => !unsound.has(node) };
}

interface Wrong {
  readonly error: SchemaError;
  readonly value: Node;
  /** What the value stands in. */
  readonly around: readonly Node[];
  /** The entry of the value that should not be there, where that is what is wrong. */
  readonly extra: Entry | undefined;
}

function wrongIn(root: Node, error: SchemaError): Wrong {
  const around: Node[] = [];
  let value = root;
  for (const key of stepsIn(error.instancePath)) {
    around.push(value);
    value = (value.kind === "list" ? itemsOf(value)[Number(key)] : get(value, key)) ?? value;
  }
  return { error, value, around, extra: entryOf(value, error.params["additionalProperty"]) };
}

function entryOf(node: Node, key: unknown): Entry | undefined {
  return entriesOf(node).find((entry) => entry.key === key);
}

/** Without what only says again what another error says. */
function meant(all: readonly Wrong[]): Wrong[] {
  const own = all.filter(({ error: { keyword, schemaPath } }) => keyword !== "if" && !/\/(?:anyOf|not|if)\//.test(schemaPath));
  // Of a value of which parts are wrong those parts are told.
  const parts = own.filter(({ error }) => !isOfWhole(error));
  const told = new Set(parts.flatMap(({ value, around }) => [value, ...around]));
  return own.filter(({ error, value }) => !isOfWhole(error) || !told.has(value));
}

/** Whether an error is about how the parts of a value go together. */
function isOfWhole({ keyword }: SchemaError): boolean {
  return ["anyOf", "not", "required"].includes(keyword);
}

function faultOf({ error: { keyword, params, parentSchema, instancePath }, value: node, extra }: Wrong): Fault {
  const name = nameOf(instancePath);
  const { errorMessage: form = "" } = parentSchema;
  if (extra) return { at: extra.at, message: unknownKey(extra.key, instancePath, parentSchema) };
  switch (keyword) {
    case "anyOf":
    case "required":
      return { at: entriesOf(node)[0]?.at ?? node, message: form };
    case "not":
      return { at: entryOf(node, "route")?.at ?? node, message: form };
    case "const":
      return { at: node, message: `\`${name}\` can only be \`${String(params["allowedValue"])}\`: ${form}` };
    case "enum":
      return { at: node, message: `\`${name}\` is one of ${choicesFor(node, textsIn(params["allowedValues"]), isRule(instancePath))}` };
    default:
      return { at: node, message: `${name === "" ? "a configuration" : `\`${name}\``} is ${form}${wrongText(node, parentSchema.pattern)}` };
  }
}

/** What messages call a value: its key, or that of the list that it is in. */
function nameOf(instancePath: string): string {
  return stepsIn(instancePath).findLast((key) => !/^\d+$/.test(key)) ?? "";
}

function stepsIn(instancePath: string): string[] {
  return instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Whether a value is what is made of a rule. */
function isRule(instancePath: string): boolean {
  return stepsIn(instancePath).at(-2) === "rules";
}

function unknownKey(key: string, holder: string, { properties }: SchemaError["parentSchema"]): string {
  const name = nameOf(holder);
  const hint = didYouMean(key, Object.keys(properties ?? {}));
  if (name === "rules") return `there is no rule ${quote(key)}${hint}`;
  return isRule(holder) ? `rule \`${name}\` has no option ${quote(key)}${hint}` : `there is no key ${quote(key)} here${hint}`;
}

function textsIn(values: unknown): string[] {
  return Array.isArray(values) ? values.map(String) : [];
}

/** "a, b, not `c`; did you mean `b`?" */
function choicesFor(node: Node, choices: readonly string[], isOfRule: boolean): string {
  const given = node.kind === "scalar" ? scalarOf(node) : null;
  if (typeof given !== "string") {
    const wrong = node.kind === "scalar" && node.text !== "" ? `, not ${quote(node.text)}` : "";
    return `${choices.join(", ")}${isOfRule ? " or a map with `severity`" : ""}${wrong}`;
  }
  const alike = choices.find((each) => each.toLowerCase() === given.toLowerCase());
  return `${choices.join(", ")}, not ${quote(given)}${didYouMean(alike ?? given, choices)}`;
}

/** What stands there in place of a text of the right form, and what may have been meant. */
function wrongText(node: Node, pattern: string | undefined): string {
  if (pattern === undefined || node.kind !== "scalar" || typeof node.value !== "string" || node.value === "") return "";
  const right = new RegExp(pattern);
  const meant = [node.value.replace(/^\w+/, (verb) => verb.toUpperCase()), `* ${node.value}`].find((each) => each.includes(" /") && right.test(each));
  return `, not ${quote(node.value)}${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
}
