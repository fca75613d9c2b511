import { type Formula, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Logic } from "../resolve/logic.ts";
import type { Gap, RouteName } from "./model.ts";
import { type AskedCall, type Request, VERBS } from "./request.ts";
import type { Statement } from "./statement.ts";

/** A request that no statement admits. */
export interface Miss {
  readonly request: Request;
  readonly when: Formula;
  readonly nearest: Nearest | undefined;
  /** Whether it is admitted under other conditions. */
  readonly partly: boolean;
  /** The parameters whose defaults keep a statement from matching. */
  readonly defaults: readonly string[];
}

/** The statement that comes nearest to admitting a request, and what keeps it from that. */
export interface Nearest {
  readonly statement: Statement;
  readonly fault: string;
  readonly doubtful: boolean;
}

/** Requests that are missed for the same reason and under the same conditions are told together. */
export function gapsOf(misses: readonly Miss[], call: AskedCall, logic: Logic): Gap[] {
  const groups = groupsByKey(misses, ({ when, nearest }) =>
    `${logic.describe(when) ?? ""} ${nearest?.statement.logicalId ?? ""} ${nearest?.fault ?? ""}`);
  const missed = new Set(misses.map(({ request }) => request));
  return [...groups.values()].map((group) => gapOf(group, call, missed));
}

function gapOf(group: readonly [Miss, ...Miss[]], call: AskedCall, missed: ReadonlySet<Request>): Gap {
  const [{ nearest }] = group;
  const routes = [...new Set(group.flatMap(({ request }) => request.route ?? []))];
  const isOfThese = ({ route }: Request): boolean => route !== undefined && routes.includes(route);
  return {
    when: or(...new Set(group.map(({ when }) => when))),
    request: routes.length === 0 ? call.caller ?? "the API" : routes.map((route) => requestWords(route, group, call)).join(", "),
    routes,
    stages: [...new Set(group.flatMap(({ request }) => request.stage?.label ?? []))],
    partial: group.some(({ partly }) => partly) || call.requests.some((request) => isOfThese(request) && !missed.has(request)),
    doubtful: nearest?.doubtful === true,
    nearest: nearest && { permission: nearest.statement, fault: nearest.fault },
    defaults: [...new Set(group.flatMap(({ defaults }) => defaults))],
  };
}

/**
 * "`ANY /orders` (all but GET, POST) on stage `beta`": as much of it as is needed to tell the requests from those that pass.
 * Stages of which different verbs are missed are told one by one.
 */
function requestWords(route: RouteName, group: readonly Miss[], call: AskedCall): string {
  const mine = group.flatMap(({ request }) => (request.route === route ? [request] : []));
  const all = call.requests.filter((request) => request.route === route);
  const byStage = [...groupsByKey(mine, ({ stage }) => stage?.label).values()];
  const alike = groupsByKey(byStage, (requests) => [...new Set(requests.map(({ verb }) => verb))].join());
  return [...alike.values()].map((parts) => partWords(route, parts.flat(), all)).join(", ");
}

function partWords(route: RouteName, mine: readonly Request[], all: readonly Request[]): string {
  const verbs = wordsFor(mine.map(({ verb }) => verb), all.map(({ verb }) => verb), (names) => verbWords(names, all));
  const stages = wordsFor(mine.map(({ stage }) => stage?.label), all.map(({ stage }) => stage?.label), (names) =>
    ` on stage ${names.map((name) => `\`${name}\``).join(" and ")}`);
  return `\`${route}\`${verbs}${stages}`;
}

function wordsFor(
  mine: readonly (string | undefined)[],
  all: readonly (string | undefined)[],
  words: (names: readonly string[]) => string,
): string {
  const names = new Set(mine.filter((name) => name !== undefined));
  return names.size === new Set(all.filter((name) => name !== undefined)).size ? "" : words([...names]);
}

function verbWords(names: readonly string[], all: readonly Request[]): string {
  const others = VERBS.filter((verb) => all.some((request) => request.verb === verb) && !names.includes(verb));
  return others.length < names.length ? ` (all but ${others.join(", ")})` : ` (${names.join(", ")})`;
}
