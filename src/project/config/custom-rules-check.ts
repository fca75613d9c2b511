import type { Conditions, DeclaredRule, Wanted } from "../../lint/declared-rules/declared-rule.ts";
import type { FactName, FactNames } from "../../lint/declared-rules/facts.ts";
import type { Severity } from "../../lint/finding.ts";
import { didYouMean } from "../../template/did-you-mean.ts";
import { quote } from "../../template/entry.ts";
import { entriesOf, get, type Node } from "../../template/node.ts";
import type { Span } from "../../template/place.ts";

/** The rules that a configuration declares, and what is wrong with them. One that is wrong anywhere is none. */
export interface CustomRules {
  readonly rules: readonly DeclaredRule[];
  readonly faults: readonly Fault[];
}

interface Fault {
  readonly at: Span;
  readonly message: string;
}

type Noun = keyof FactNames;

/** What a fact can be. */
type FactKind = "pattern" | "number" | "boolean" | readonly string[];

const API = { api: "pattern", apiKind: ["rest", "http", "websocket"] } as const;
const AUTHORIZATIONS = ["none", "iam", "cognito", "jwt", "lambda"] as const;
const TARGETS = ["lambda", "service", "http", "mock"] as const;
const RIGHTS = ["resource-policy", "role", "caller"] as const;
const WARMTHS = ["warm", "bypassed", "cold"] as const;
const STAGE = { stage: "pattern" } as const;
const ROUTE = { ...API, route: "pattern", verb: "pattern", path: "pattern", authorization: AUTHORIZATIONS } as const;
const CALL = { function: "pattern", qualifier: "pattern", by: RIGHTS, role: "pattern", warmth: WARMTHS } as const;
const AUTHORIZER = { authorizer: "pattern", authorizerCache: "number" } as const;
const INTEGRATION = { integration: TARGETS, ...CALL, asynchronous: "boolean" } as const;
const CACHE = { cached: "boolean", encrypted: "boolean" } as const;

/** The facts of each noun, as they are documented. */
const FACTS = {
  api: API,
  stage: { ...API, ...STAGE, ...CACHE },
  route: ROUTE,
  authorizer: { ...API, ...AUTHORIZER, ...CALL },
  integration: { ...API, ...INTEGRATION },
  function: { function: "pattern", permissions: "number", callers: "number" },
  path: {
    ...ROUTE, ...STAGE, ...AUTHORIZER, authorizerFunction: "pattern", authorizerBy: RIGHTS, authorizerRole: "pattern", authorizerWarmth: WARMTHS,
    ...INTEGRATION, ...CACHE, cacheSeconds: "number",
  },
} as const satisfies { readonly [N in Noun]: Readonly<Record<FactNames[N], FactKind>> };

const KEYS = ["id", "on", "select", "require", "forbid", "message", "severity", "remedy", "help"];
const NOUNS = Object.keys(FACTS) as Noun[];
const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** Reads what stands under `customRules`. */
export function readCustomRules(node: Node): CustomRules {
  if (node.kind !== "list") return { rules: [], faults: [{ at: node, message: "`customRules` is a list of rules" }] };
  const readings = node.items.map(readRule);
  const ids = node.items.map((item) => get(item, "id")).filter((id) => id?.kind === "scalar");
  const twice = ids.filter(({ text }, index) => ids.findIndex((other) => other.text === text) < index);
  return {
    rules: readings.flatMap(({ rule }) => rule ?? []),
    faults: [...readings.flatMap(({ faults }) => faults), ...twice.map((at) => ({ at, message: `there are two rules ${quote(at.text)}` }))],
  };
}

function readRule(node: Node): { readonly rule?: DeclaredRule; readonly faults: readonly Fault[] } {
  if (node.kind !== "map") return { faults: [{ at: node, message: "`customRules` is a list of rules, each a map" }] };
  const faults: Fault[] = unknownKeys(node, KEYS);
  const note: Note = (at, message) => void faults.push({ at, message });
  const id = textAt(node, "id", note);
  if (id !== undefined && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) note(get(node, "id") ?? node, `\`id\` is a name in kebab-case, not ${quote(id)}`);
  const on = oneOf(node, "on", NOUNS, note);
  const message = textAt(node, "message", note);
  const severity = get(node, "severity") === undefined ? "warning" : oneOf(node, "severity", SEVERITIES, note);
  const [remedy, help] = [optionalText(node, "remedy", note), optionalText(node, "help", note)];
  if (help !== undefined && !/^https?:\/\//.test(help)) note(get(node, "help") ?? node, "`help` is the URL of a page");
  if (on === undefined) return { faults };
  const facts = new Map<string, FactKind>(Object.entries(FACTS[on]));
  if (message !== undefined) notePlaceholders(get(node, "message") ?? node, message, facts, note);
  const select = get(node, "select") === undefined ? new Map() : readConditions(get(node, "select"), "select", facts, note);
  const [require, forbid] = [readGroups(node, "require", facts, note), readGroups(node, "forbid", facts, note)];
  if (require.length + forbid.length === 0 && faults.length === 0) note(get(node, "id") ?? node, "a rule needs `require` or `forbid`: what has to be so, or what must not");
  if (faults.length > 0 || id === undefined || message === undefined || severity === undefined) return { faults };
  return { rule: { id: `custom/${id}`, on, select, require, forbid, message, severity, remedy, help }, faults };
}

type Note = (at: Span, message: string) => void;

function unknownKeys(node: Node, known: readonly string[]): Fault[] {
  return entriesOf(node).filter(({ key }) => !known.includes(key)).map(({ key, at }) => ({ at, message: `there is no key ${quote(key)} here${didYouMean(key, known)}` }));
}

function textAt(node: Node, key: string, note: Note): string | undefined {
  const value = get(node, key);
  if (value === undefined) {
    note(firstKey(node), `a rule needs \`${key}\``);
    return undefined;
  }
  return optionalText(node, key, note);
}

function optionalText(node: Node, key: string, note: Note): string | undefined {
  const value = get(node, key);
  if (value === undefined) return undefined;
  if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") return value.value;
  note(value, `\`${key}\` is a text`);
  return undefined;
}

/** A whole rule may be long; where it begins is enough. */
function firstKey(node: Node): Span {
  return entriesOf(node)[0]?.at ?? node;
}

function oneOf<const T extends string>(node: Node, key: string, choices: readonly T[], note: Note): T | undefined {
  const value = get(node, key);
  const given = value?.kind === "scalar" ? value.text : undefined;
  const choice = choices.find((each) => each === given);
  if (choice !== undefined) return choice;
  if (value === undefined) note(firstKey(node), `a rule needs \`${key}\``);
  else note(value, `\`${key}\` is one of ${choices.join(", ")}${given === undefined ? "" : `, not ${quote(given)}${didYouMean(given, choices)}`}`);
  return undefined;
}

function notePlaceholders(at: Span, message: string, facts: ReadonlyMap<string, FactKind>, note: Note): void {
  for (const [, name = ""] of message.matchAll(/\{(\w+)\}/g)) {
    if (!facts.has(name)) note(at, `there is no fact ${quote(name)} to put into the message${didYouMean(name, [...facts.keys()])}`);
  }
}

/** One map of facts, or several. */
function readGroups(node: Node, key: "require" | "forbid", facts: ReadonlyMap<string, FactKind>, note: Note): Conditions[] {
  const value = get(node, key);
  if (value === undefined) return [];
  const groups = value.kind === "list" ? value.items : [value];
  if (groups.length === 0) note(value, `\`${key}\` is a map of facts, or a list of such maps`);
  return groups.map((group) => readConditions(group, key, facts, note));
}

function readConditions(node: Node | undefined, key: string, facts: ReadonlyMap<string, FactKind>, note: Note): Conditions {
  const conditions = new Map<FactName, readonly Wanted[]>();
  if (node?.kind !== "map" || node.entries.size === 0) {
    if (node) note(node, `\`${key}\` is a map of facts and what they are`);
    return conditions;
  }
  for (const { key: name, at, value } of entriesOf(node)) {
    const kind = facts.get(name);
    if (kind === undefined) note(at, `there is no fact ${quote(name)} here${didYouMean(name, [...facts.keys()])}`);
    else conditions.set(name as FactName, readWanted(value, name, kind, note));
  }
  return conditions;
}

/** One value, or several of which one is enough. */
function readWanted(node: Node, name: string, kind: FactKind, note: Note): Wanted[] {
  const items = node.kind === "list" ? node.items : [node];
  if (items.length === 0) note(node, `\`${name}\` is ${formOf(kind)}, or a list`);
  return items.flatMap((item) => {
    const wanted = wantedOf(item, kind);
    if (wanted === undefined) note(item, `\`${name}\` is ${formOf(kind)}${item.kind === "scalar" && item.text !== "" ? `, not ${quote(item.text)}${hint(item.text, kind)}` : ""}`);
    return wanted ?? [];
  });
}

function wantedOf(node: Node, kind: FactKind): Wanted | undefined {
  if (node.kind !== "scalar" || node.value === null || node.text === "") return undefined;
  if (typeof node.value === "boolean") return { kind: "presence", present: node.value };
  if (kind === "boolean") return undefined;
  if (kind === "number") return boundsOf(node.text);
  return kind === "pattern" || kind.includes(node.text) ? { kind: "pattern", pattern: node.text } : undefined;
}

/** "300", "<= 300", ">0". */
function boundsOf(text: string): Wanted | undefined {
  const [, sign = "", digits] = /^\s*([<>]=?)?\s*(\d{1,9})\s*$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const bound = Number(digits);
  if (sign === "") return { kind: "number", least: bound, most: bound };
  return sign.startsWith("<") ? { kind: "number", least: -Infinity, most: bound - (sign === "<" ? 1 : 0) } : { kind: "number", least: bound + (sign === ">" ? 1 : 0), most: Infinity };
}

function formOf(kind: FactKind): string {
  if (kind === "pattern") return "a text, with `*` for any characters, or true or false for whether there is one";
  if (kind === "boolean") return "true or false";
  return kind === "number" ? "a number such as 300 or `<= 300`, or true or false for whether there is one" : `one of ${kind.join(", ")}`;
}

function hint(text: string, kind: FactKind): string {
  return typeof kind === "string" ? "" : didYouMean(text, kind);
}
