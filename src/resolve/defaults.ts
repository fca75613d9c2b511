import type { Formula } from "./formula.ts";
import type { Definition, Logic } from "./logic.ts";
import type { Parameter } from "./parameters.ts";
import { defaultsIn, type Text, type Token } from "./text.ts";

type Parameters = ReadonlyMap<string, Parameter>;

/** That the named parameters have their defaults: what a text that is made of those rests on. */
export function defaultsHold(names: readonly string[], parameters: Parameters): Definition {
  return {
    kind: "and",
    of: names.map((name): Definition => ({ kind: "equals", term: name, value: parameters.get(name)?.default ?? "" })),
  };
}

/** The text with its defaults open again, as another deployment may have them. Equal texts stay equal. */
export function withoutDefaults(text: Text, names: readonly string[] = defaultsIn(text)): Text {
  return names.length === 0 ? text : text.map((token): Token =>
    (token.kind === "literal" && token.parameter !== undefined && names.includes(token.parameter)
      ? { kind: "unknown", source: "parameter", id: token.parameter }
      : token));
}

/** The text where something is so: a default that excludes it is none there (`!If [HasRole, !Ref Role, …]` with a default of ""). */
export function textWhere(when: Formula, text: Text, parameters: Parameters, logic: Logic): Text {
  const defaults = when === true ? [] : defaultsIn(text);
  return withoutDefaults(text, defaults.filter((name) => logic.satisfiable(when, defaultsHold([name], parameters)) === false));
}
