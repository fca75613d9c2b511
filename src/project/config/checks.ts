import { quote } from "../../template/entry.ts";
import { entriesOf, type Node } from "../../template/node.ts";
import { type Place, placeOf, type Span } from "../../template/place.ts";
import { didYouMean } from "../../template/did-you-mean.ts";

/** What is wrong with a configuration, and where. */
export interface Fault {
  readonly at: Span;
  readonly message: string;
}

/** What a value says; nothing where it says it wrongly. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

/** Reads a value of one kind; `name` is what messages call it: "stsCalls". */
export type Check<T> = (node: Node, name: string) => Checked<T>;

/** A value under a key, and the key with it as a place. */
export interface Setting<T> {
  readonly value: T;
  readonly at: Place;
}

export function sound<T>(value: T): Checked<T> {
  return { value, faults: [] };
}

export function faulty<T>(at: Span, message: string): Checked<T> {
  return { value: undefined, faults: [{ at, message }] };
}

/** A text that is not empty and has a form, which is named as messages name it; `hint` follows what is wrong. */
export function textCheck(form = "a text", isForm: (text: string) => boolean = () => true, hint: (text: string) => string = () => ""): Check<string> {
  return (node, name) => {
    if (node.kind !== "scalar" || typeof node.value !== "string" || node.value === "") return faulty(node, `\`${name}\` is ${form}`);
    return isForm(node.value) ? sound(node.value) : faulty(node, `\`${name}\` is ${form}, not ${quote(node.value)}${hint(node.value)}`);
  };
}

export function oneOf<const T extends string>(choices: readonly T[]): Check<T> {
  return (node, name) => {
    const given = node.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
    const choice = choices.find((each) => each === given);
    if (choice !== undefined) return sound(choice);
    const alike = choices.find((each) => each.toLowerCase() === given?.toLowerCase());
    const wrong = given === undefined ? "" : `, not ${quote(given)}${didYouMean(alike ?? given, choices)}`;
    return faulty(node, `\`${name}\` is one of ${choices.join(", ")}${wrong}`);
  };
}

/** The one value that makes sense; `why` says what it means. */
export function only<const T extends boolean>(value: T, why: string): Check<T> {
  return (node, name) => (node.kind === "scalar" && node.value === value ? sound(value) : faulty(node, `\`${name}\` can only be \`${String(value)}\`: ${why}`));
}

export const wholeNumber: Check<number> = (node, name) => {
  const value = node.kind === "scalar" && typeof node.value === "number" ? node.value : -1;
  return Number.isInteger(value) && value >= 0 ? sound(value) : faulty(node, `\`${name}\` is a whole number, 0 or more`);
};

/** A list; what is wrong with one item does not cost the others. */
export function listOf<T>(check: Check<T>, what: string, isEmptyWrong = false): Check<readonly T[]> {
  return (node, name) => {
    if (node.kind !== "list" || (isEmptyWrong && node.items.length === 0)) return faulty(node, `\`${name}\` is ${what}`);
    const items = node.items.map((item) => check(item, name));
    return { value: items.flatMap(({ value }) => (value === undefined ? [] : [value])), faults: items.flatMap(({ faults }) => faults) };
  };
}

/** One, or a list of them. */
export function oneOrMore<T>(check: Check<T>, what: string): Check<readonly T[]> {
  const list = listOf(check, what, true);
  return (node, name) => {
    if (node.kind === "list") return list(node, name);
    const { value, faults } = check(node, name);
    return { value: value === undefined ? undefined : [value], faults };
  };
}

type Checks = Readonly<Record<string, Check<unknown>>>;
type ValueOf<C> = C extends Check<infer T> ? T : never;
export type SettingsOf<C extends Checks> = { readonly [K in keyof C]?: Setting<ValueOf<C[K]>> | undefined };

/** A map that has these keys or some of them; `what` is what a message calls it: "a budget". */
export function mapOf<C extends Checks>(checks: C, what: string): Check<SettingsOf<C>> {
  const known = new Map(Object.entries(checks));
  return (node, name) => {
    if (node.kind !== "map") return faulty(node, `${name === "" ? "a configuration" : `\`${name}\``} is ${what}`);
    const settings: Record<string, Setting<unknown>> = {};
    const faults: Fault[] = [];
    for (const { key, at, value: written } of entriesOf(node)) {
      const check = known.get(key);
      if (check === undefined) {
        faults.push({ at, message: `there is no key ${quote(key)} here${didYouMean(key, [...known.keys()])}` });
        continue;
      }
      const checked = check(written, key);
      faults.push(...checked.faults);
      if (checked.value !== undefined) settings[key] = { value: checked.value, at: settingPlace(at, written) };
    }
    return { value: settings as SettingsOf<C>, faults };
  };
}

/** The key with its value; an alias has its value elsewhere. */
function settingPlace(key: Span, value: Node): Place {
  return { ...placeOf(value), start: key.start, end: value.start >= key.end ? value.end : key.end };
}
