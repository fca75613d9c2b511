import type { RequestPath, Route } from "../model/model.ts";
import { withoutPrefix } from "../resolve/stack-prefix.ts";
import type { Selection } from "./budget.ts";
import { matchesPath, matchesText } from "./pattern.ts";

/** Whether a path is one of those that a budget is about: yes, no, or why only the deployment knows. */
export type Selected = { readonly kind: "yes" } | { readonly kind: "no" } | { readonly kind: "open"; readonly why: string };

/** The verbs of the routes of one API that share a path. */
export type VerbsOf = (route: Route) => ReadonlySet<string>;

/** Answers for one path; `verbsOf` says which verbs have a route of their own beside it. */
export function selects(selection: Selection, path: RequestPath, verbsOf: VerbsOf): Selected {
  if (!isApi(selection, path)) return NO;
  const [stage, route] = [stageOf(selection, path), routeOf(selection, path.route, verbsOf)];
  return [stage, route].find(({ kind }) => kind === "no") ?? [stage, route].find(({ kind }) => kind === "open") ?? YES;
}

const YES: Selected = { kind: "yes" };
const NO: Selected = { kind: "no" };

function isApi({ api: pattern }: Selection, { api: { name, logicalId } }: RequestPath): boolean {
  return pattern === undefined || [name, logicalId ?? name].some((each) => matchesText(pattern, withoutPrefix(each)));
}

function stageOf({ stage: pattern }: Selection, { stage }: RequestPath): Selected {
  if (pattern === undefined || pattern === "*") return YES;
  if (stage === undefined) return { kind: "open", why: "no stage of its API is here" };
  if (stage.isNameOpen) return { kind: "open", why: `whether stage \`${stage.name}\` is \`${pattern}\` is not known before deployment` };
  return matchesText(pattern, stage.name) ? YES : NO;
}

function routeOf({ verbs, path: pattern, route: name }: Selection, route: Route, verbsOf: VerbsOf): Selected {
  if (name !== undefined) return matchesText(name, route.name) ? YES : NO;
  if (verbs === undefined && pattern === undefined) return YES;
  const parts = partsOf(route.name);
  if (parts === undefined || (verbs && !isVerb(verbs, parts.verb, () => verbsOf(route)))) return NO;
  if (pattern === undefined || matchesPath(pattern, parts.path)) return YES;
  // What stands for a part that only the deployment knows: `/${Version}/orders`.
  const mayMatch = matchesPath(pattern, parts.path, (segment) => segment.includes("${"));
  return mayMatch ? { kind: "open", why: `whether its path is \`${pattern}\` is not known before deployment` } : NO;
}

/** Requests of a verb go to the route of that verb, else to that of any verb. */
function isVerb(wanted: readonly string[], verb: string, others: () => ReadonlySet<string>): boolean {
  return wanted.includes(verb) || (verb === "ANY" && wanted.some((each) => !others().has(each)));
}

/** "GET /orders" in its parts; `$connect` has none. */
export function partsOf(name: string): { readonly verb: string; readonly path: string } | undefined {
  const [, verb, path] = /^([A-Z]+) (\/[^]*)$/.exec(name) ?? [];
  return verb === undefined || path === undefined ? undefined : { verb, path };
}
