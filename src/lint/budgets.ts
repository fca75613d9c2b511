import type { Model, RequestPath, Route, Unchecked } from "../model/model.ts";
import { or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Logic } from "../resolve/logic.ts";
import type { Scope } from "../resolve/scope.ts";
import type { Budget } from "./budget.ts";
import { defaultNotes } from "./default-notes.ts";
import type { Doubt } from "./doubts.ts";
import { measure, type Told, toldOf } from "./measure.ts";
import { warmthOf } from "./route-rows.ts";
import type { Overrun } from "./rule.ts";
import { partsOf, type Selected, selects, type VerbsOf } from "./selects.ts";

/** What a model's paths make of budgets. What is not known is not over a budget: it is not checked. */
export interface Account {
  readonly overruns: readonly Overrun[];
  readonly notChecked: readonly Unchecked[];
}

/** Holds every request path to the budgets of the file that its route stands in. */
export function holdToBudgets(model: Model, { logic, settings }: Pick<Scope, "logic" | "settings">, budgetsOf: (file: string) => readonly Budget[]): Account {
  const verbsOf = verbsByPath(model.route, logic);
  const accounts = model.path.flatMap((path) => {
    const selected = budgetsOf(path.at.file).flatMap((budget) => {
      const selection = selects(budget.selection, path, verbsOf);
      return selection.kind === "no" ? [] : [{ budget, selection }];
    });
    if (selected.length === 0) return [];
    const told = toldOf(path, {
      warmthOf: (call) => warmthOf(call.target, path.when, logic),
      isRegionKnown: settings.region !== undefined,
    });
    return selected.map(({ budget, selection }) => accountOf(told, budget, selection));
  });
  return { overruns: merged(accounts.flatMap(({ overruns }) => overruns)), notChecked: accounts.flatMap(({ notChecked }) => notChecked) };
}

function accountOf(told: Told, { name, limits }: Budget, selection: Selected): Account {
  const measured = limits.map((limit) => measure(limit, told));
  const [first, ...others] = measured.flatMap(({ breach }) => breach ?? []);
  const isOver = first !== undefined && selection.kind === "yes";
  const doubts = measured.flatMap(({ breach, doubts: own }) => (breach ? [] : own));
  // Where it is not known whether the budget is about the path, that matters only if the path might be over it.
  const open = selection.kind === "open" && (first !== undefined || doubts.length > 0) ? [{ why: selection.why }] : isOver ? [] : doubts;
  return {
    overruns: isOver ? [overrunOf(told, name, [first, ...others])] : [],
    notChecked: open.map((doubt) => uncheckedOf(told.path, doubt)),
  };
}

function overrunOf({ path, warmthOf: warmth }: Told, budget: string | undefined, breaches: Overrun["breaches"]): Overrun {
  const counted = new Set(breaches.flatMap(({ hops }) => hops));
  return {
    api: path.api, stage: path.stage?.name, routes: [path.route.name], budget, breaches,
    notes: [...new Set([...counted].flatMap((hop) => defaultNotes(hop, path, warmth)))],
    at: path.at, when: path.when,
  };
}

/** Paths that conditions part, and that are over one budget in the same way, are one overrun. */
function merged(overruns: readonly Overrun[]): Overrun[] {
  return [...groupsByKey(overruns, keyOf).values()].map(([first, ...others]) => ({ ...first, when: or(first.when, ...others.map(({ when }) => when)) }));
}

function keyOf({ at, api, stage, routes, breaches }: Overrun): string {
  const told = breaches.map(({ limit, count, hops }) => [limit.at.file, limit.at.start, count, ...hops.map((hop) => [hop.what, hop.at.file, hop.at.start])]);
  return JSON.stringify([at.file, at.start, api.name, stage, routes, told]);
}

function uncheckedOf({ at, route, stage }: RequestPath, { why, remedy }: Pick<Doubt, "why" | "remedy">): Unchecked {
  const where = stage === undefined ? "" : ` on stage \`${stage.name}\``;
  return { at, what: `budget of \`${route.name}\`${where}`, why, ...(remedy !== undefined && { remedy }) };
}

function verbsByPath(routes: readonly Route[], logic: Logic): VerbsOf {
  const key = (route: Route): string => `${route.api.name} ${partsOf(route.name)?.path ?? ""}`;
  const byPath = groupsByKey(routes, key);
  // A route that is not always there leaves its verb to the route for any verb at times.
  return (route) => new Set((byPath.get(key(route)) ?? []).flatMap((other) =>
    (logic.implies(route.when, other.when) === true ? partsOf(other.name)?.verb ?? [] : [])));
}
