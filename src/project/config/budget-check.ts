import type { Budget, Limit, Selection } from "../../lint/budget.ts";
import { entriesOf } from "../../template/node.ts";
import { type Check, faulty, mapOf, oneOf, oneOrMore, only, type Setting, type SettingsOf, textCheck, wholeNumber } from "./checks.ts";

const VERBS = ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "ANY"] as const;
const ROUTE = new RegExp(`^(?:(${VERBS.join("|")}|\\*) (/.*)|((?!(?:${VERBS.join("|")})$)[^\\s/]+))$`);

const LIMITS = {
  stsCalls: wholeNumber,
  regionHops: wholeNumber,
  authorizerCalls: wholeNumber,
  avoidable: wholeNumber,
  coldStart: only(false, "no request may wait for one"),
  cached: only(true, "the stage's cache must keep the route's responses"),
};

const KEYS = {
  name: textCheck(),
  api: textCheck(),
  stage: textCheck(),
  verb: oneOrMore(oneOf(VERBS), "a verb or a list of verbs"),
  path: textCheck("a path that begins with `/`, with `**` for whole segments alone", isPathPattern),
  route: textCheck("a verb or `*` and a path, or the name of a route without a path such as `$connect`", (text) => routeOf(text) !== undefined, routeHint),
  ...LIMITS,
};

type Settings = SettingsOf<typeof KEYS>;

const settingsCheck = mapOf(KEYS, "a list of budgets, each a map of what it is about and what it allows");

/** A budget as a configuration writes it. One that is wrong anywhere is none: without a part it would be about other routes. */
export const budgetCheck: Check<Budget> = (node, name) => {
  const { value: settings, faults } = settingsCheck(node, name);
  if (settings === undefined || faults.length > 0) return { value: undefined, faults };
  const { route, verb, path } = settings;
  if (route && (verb ?? path)) return faulty(route.at, "`route` says verb and path at once: give it, or `verb` and `path`");
  const [first, ...others] = limitsOf(settings);
  if (first === undefined) {
    const at = entriesOf(node)[0]?.at ?? node;
    return faulty(at, `a budget without a limit allows everything; the limits are ${Object.keys(LIMITS).map((key) => `\`${key}\``).join(", ")}`);
  }
  return { value: { name: settings.name?.value, selection: selectionOf(settings), limits: [first, ...others] }, faults };
};

function limitsOf({ stsCalls, regionHops, authorizerCalls, avoidable, coldStart, cached }: Settings): Limit[] {
  return [
    ...limit("stsCalls", stsCalls),
    ...limit("regionHops", regionHops),
    ...limit("authorizerCalls", authorizerCalls),
    ...limit("coldStarts", coldStart && { ...coldStart, value: 0 }),
    ...limit("avoidable", avoidable),
    ...limit("uncached", cached && { ...cached, value: 0 }),
  ];
}

function limit(measure: Limit["measure"], setting: Setting<number> | undefined): Limit[] {
  return setting ? [{ measure, most: setting.value, at: setting.at }] : [];
}

function selectionOf({ api, stage, verb, path, route }: Settings): Selection {
  const named = route ? routeOf(route.value) : undefined;
  return { api: api?.value, stage: stage?.value, verbs: verb?.value ?? named?.verbs, path: path?.value ?? named?.path, route: named?.route };
}

/** "GET /orders", "* /orders/**" and "$connect" in their parts. */
function routeOf(text: string): Pick<Selection, "verbs" | "path" | "route"> | undefined {
  const [isRoute, verb, path, route] = ROUTE.exec(text) ?? [];
  if (isRoute === undefined || (path !== undefined && !isPathPattern(path))) return undefined;
  return { verbs: verb === undefined || verb === "*" ? undefined : [verb], path, route };
}

function isPathPattern(text: string): boolean {
  return text.startsWith("/") && text.split("/").every((segment) => segment === "**" || !segment.includes("**"));
}

function routeHint(text: string): string {
  const meant = [text.replace(/^\w+/, (verb) => verb.toUpperCase()), `* ${text}`].find((each) => routeOf(each)?.path !== undefined);
  return meant === undefined ? "" : `; did you mean \`${meant}\`?`;
}
