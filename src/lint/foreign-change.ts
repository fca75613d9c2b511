import type { Place } from "../template/place.ts";
import type { Change, NewValue, Step } from "./change.ts";
import { isRecord } from "./plugin.ts";

type ReadPlace = (given: unknown) => Place | undefined;

/** No value of a template is deeper. */
const MAX_DEPTH = 250;

/** Copies a change that the code of a plugin made, if that is what it is. */
export function readChange(given: unknown, readPlace: ReadPlace): Change | undefined {
  if (!isRecord(given)) return undefined;
  const { title, safety, steps } = given;
  if (typeof title !== "string" || (safety !== "safe" && safety !== "review") || !Array.isArray(steps)) return undefined;
  const [first, ...others] = steps.map((step: unknown) => readStep(step, readPlace));
  const rest = others.flatMap((step) => step ?? []);
  return first && rest.length === others.length ? { title, safety, steps: [first, ...rest] } : undefined;
}

function readStep(given: unknown, readPlace: ReadPlace): Step | undefined {
  if (!isRecord(given)) return undefined;
  const { kind, after, key } = given;
  if (kind === "insert") {
    const [into, value] = [readPlace(given["into"]), readValue(given["value"])];
    const isSound = typeof key === "string" && (after === undefined || typeof after === "string");
    return into && value && isSound ? { kind, into, after, key, value } : undefined;
  }
  const at = readPlace(given["at"]);
  if (!at) return undefined;
  if (kind === "remove") return { kind, at };
  const value = kind === "replace" ? readValue(given["value"]) : undefined;
  return value && { kind: "replace", at, value };
}

function readValue(given: unknown, depth = 0): NewValue | undefined {
  if (!isRecord(given) || depth > MAX_DEPTH) return undefined;
  const { kind, text, items, entries, name } = given;
  switch (kind) {
    case "text":
      return typeof text === "string" ? { kind, text } : undefined;
    case "boolean":
      return typeof given["value"] === "boolean" ? { kind, value: given["value"] } : undefined;
    case "list": {
      const values = Array.isArray(items) ? all(items.map((item) => readValue(item, depth + 1))) : undefined;
      return values && { kind, items: values };
    }
    case "map": {
      const pairs = Array.isArray(entries) ? all(entries.map((entry) => readEntry(entry, depth + 1))) : undefined;
      return pairs && { kind, entries: pairs };
    }
    case "call": {
      const argument = readValue(given["argument"], depth + 1);
      return argument && typeof name === "string" ? { kind, name, argument } : undefined;
    }
    default:
      return undefined;
  }
}

function readEntry(given: unknown, depth: number): readonly [string, NewValue] | undefined {
  if (!Array.isArray(given) || given.length !== 2) return undefined;
  const [key, value] = [given[0] as unknown, readValue(given[1], depth)];
  return typeof key === "string" && value ? [key, value] : undefined;
}

/** Nothing where some are missing. */
function all<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const known = values.flatMap((value) => (value === undefined ? [] : [value]));
  return known.length === values.length ? known : undefined;
}
