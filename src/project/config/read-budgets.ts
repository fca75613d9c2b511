import type { Budget, Limit, Selection } from "../../lint/budget.ts";
import { type Entry, entriesOf, get, type Node } from "../../template/node.ts";
import { settingPlace, textAt, textsAt } from "./values.ts";

/** The limits by their keys, and what each measures. */
const MEASURES: ReadonlyMap<string, Limit["measure"]> = new Map([
  ["stsCalls", "stsCalls"],
  ["regionHops", "regionHops"],
  ["authorizerCalls", "authorizerCalls"],
  ["coldStart", "coldStarts"],
  ["avoidable", "avoidable"],
  ["cached", "uncached"],
]);

/** A budget that is as the schema has it. */
export function readBudget(node: Node): Budget[] {
  const [first, ...others] = [...MEASURES].flatMap(([key, measure]) => entriesOf(node).filter((entry) => entry.key === key).map((entry) => limitOf(entry, measure)));
  return first ? [{ name: textAt(node, "name"), selection: selectionOf(node), limits: [first, ...others] }] : [];
}

/** A switch allows nothing of what it is about. */
function limitOf({ at, value }: Entry, measure: Limit["measure"]): Limit {
  const most = value.kind === "scalar" && typeof value.value === "number" ? value.value : 0;
  return { measure, most, at: settingPlace(at, value) };
}

function selectionOf(node: Node): Selection {
  const named = routeOf(textAt(node, "route"));
  return {
    api: textAt(node, "api"),
    stage: textAt(node, "stage"),
    verbs: get(node, "verb") ? textsAt(node, "verb") : named?.verbs,
    path: textAt(node, "path") ?? named?.path,
    route: named?.route,
  };
}

/** "GET /orders", "* /orders/**" and "$connect" in their parts. */
function routeOf(text: string | undefined): Pick<Selection, "verbs" | "path" | "route"> | undefined {
  if (text === undefined) return undefined;
  const [, verb, path] = /^(\S+) (.*)$/.exec(text) ?? [];
  return { verbs: verb === undefined || verb === "*" ? undefined : [verb], path, route: path === undefined ? text : undefined };
}
