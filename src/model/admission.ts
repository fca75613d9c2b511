import { defaultsHold, withoutDefaults } from "../resolve/defaults.ts";
import { and, type Formula, formulaKey, not, or } from "../resolve/formula.ts";
import type { Logic } from "../resolve/logic.ts";
import type { Parameter } from "../resolve/parameters.ts";
import { defaultsIn, knownText, type Text } from "../resolve/text.ts";
import type { NamedFunction } from "./functions.ts";
import { type ApiIdentity, best, type Judgement, judgeQualifier, judgeSource } from "./judge.ts";
import type { Admission, Gap, RouteName } from "./model.ts";
import { type Request, VERBS } from "./request.ts";
import type { Statement } from "./statement.ts";

/** What a proof of permission rests on. */
export interface Evidence {
  readonly logic: Logic;
  /** By the function they are about, so that a call looks at its own function's only. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** Why there may be statements that we do not see; `undefined` where all are there. */
  readonly unseen: string | undefined;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** The nested stack or module, by logical id, that a function (by key) is given to and that may admit API Gateway. */
  readonly handedOver: ReadonlyMap<string, string>;
}

export function groupStatements(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.function.key);
    if (group) group.push(statement);
    else groups.set(statement.function.key, [statement]);
  }
  return groups;
}

/** A call of a function that API Gateway makes for some requests. */
export interface AskedCall {
  readonly api: ApiIdentity;
  readonly target: NamedFunction;
  readonly requests: readonly Request[];
  /** "authorizer `Tokens`": what the requests are called where they come by no route. */
  readonly caller: string | undefined;
}

/** Whether the function's policy admits every one of the requests, whatever the template's conditions are. */
export function decideAdmission(call: AskedCall, evidence: Evidence): Admission {
  const statements = evidence.statements.get(call.target.key) ?? [];
  if (statements.some(mayDeny)) return { kind: "undecided", why: "its resource policy denies some calls" };
  const used = new Set<Statement>();
  const misses: Miss[] = [];
  let doubt: string | undefined;
  for (const request of call.requests) {
    const outcome = decideRequest(request, call, statements, evidence);
    for (const statement of outcome.by) used.add(statement);
    if (outcome.kind === "undecided") doubt ??= outcome.why;
    if (outcome.kind === "missed") misses.push({ request, ...outcome });
  }
  if (misses.length > 0) return missing(misses, call, evidence);
  return doubt === undefined ? { kind: "admitted", by: [...used] } : { kind: "undecided", why: doubt };
}

function missing(misses: readonly Miss[], call: AskedCall, { unseen, handedOver }: Evidence): Admission {
  const { target } = call;
  if (target.logicalId === undefined) return { kind: "undecided", why: notHere(target) };
  if (target.qualifier?.some((token) => token.kind === "literal" && token.text.includes("${stageVariables."))) {
    return { kind: "undecided", why: "its qualifier is a stage variable" };
  }
  if (unseen !== undefined) return { kind: "undecided", why: unseen };
  const holder = handedOver.get(target.key);
  if (holder !== undefined) return { kind: "undecided", why: `\`${holder}\` is given the function and may admit it` };
  return { kind: "missing", gaps: gapsOf(misses, call) };
}

function notHere({ identity }: NamedFunction): string {
  return identity.kind === "stage-variable" ? "the function is a stage variable" : "the function is not in this template";
}

/** A denial takes back what others grant; whether it speaks of this call is for IAM to say. */
function mayDeny({ effect, admitsApiGateway }: Statement): boolean {
  return effect === "deny" && admitsApiGateway.kind !== "no";
}

type Outcome = { readonly by: readonly Statement[] } & (
  | { readonly kind: "admitted" }
  | { readonly kind: "undecided"; readonly why: string }
  | { readonly kind: "missed"; readonly when: Formula; readonly nearest: Nearest | undefined; readonly partly: boolean; readonly defaults: readonly string[] }
);

interface Nearest {
  readonly statement: Statement;
  readonly judgement: Judgement;
}

type Miss = Omit<Extract<Outcome, { kind: "missed" }>, "kind"> & { readonly request: Request };

/** How many statements are asked how near they come: more than 20,480 bytes, which a policy may have, hold of the usual size. */
const EXPLAINED = 80;

function decideRequest(request: Request, call: AskedCall, statements: readonly Statement[], { logic, parameters }: Evidence): Outcome {
  const by: Statement[] = [];
  const refusing: Statement[] = [];
  const ending = requestEnding(request);
  let [admitted, perhaps]: [Formula, Formula] = [false, false];
  let why: string | undefined;
  for (const statement of statements) {
    const judgement = ending !== undefined && endsOtherwise(statement, ending) ? undefined : judge(statement, call, request);
    if (judgement?.kind === "yes") {
      by.push(statement);
      admitted = or(admitted, statement.when);
      if (admitted === true) return { kind: "admitted", by };
    } else if (judgement?.kind === "maybe") {
      why ??= `\`${statement.logicalId}\` may admit it: ${judgement.why}`;
      perhaps = or(perhaps, statement.when);
    } else {
      refusing.push(statement);
    }
  }
  const open = and(request.when, not(admitted));
  const stays = logic.satisfiable(open);
  if (stays === false) return { kind: "admitted", by };
  const missed = logic.simplify(and(open, not(perhaps)));
  const certain = stays === undefined ? undefined : logic.satisfiable(missed);
  if (certain !== true) return { kind: "undecided", by, why: why ?? "its conditions are too many to decide" };
  const defaults = new Set(refusing.flatMap((statement) => defaultsAgainst(statement, call, request)));
  // With the defaults that speak against a statement it may not come to this: a condition is on the same parameter.
  if (defaults.size > 0 && logic.satisfiable(missed, defaultsHold([...defaults], parameters)) === false) {
    return { kind: "undecided", by, why: `it hangs on parameter \`${[...defaults].join("`, `")}\`` };
  }
  const judged = [...by, ...refusing.slice(0, EXPLAINED)].map((statement): Nearest => ({ statement, judgement: judge(statement, call, request) }));
  return { kind: "missed", by, when: missed, nearest: nearestOf(judged, logic), partly: by.length > 0, defaults: [...defaults] };
}

/** Most statements of a function with many routes are about other routes, and that is soon seen. */
function endsOtherwise({ sources, comparison }: Statement, ending: string): boolean {
  return comparison === "ArnLike" && sources?.every((source) => {
    const last = source.at(-1);
    if (last?.kind !== "literal") return false;
    const fixed = last.text.slice(Math.max(last.text.lastIndexOf("*"), last.text.lastIndexOf("?")) + 1);
    return fixed.length <= ending.length ? !ending.endsWith(fixed) : !fixed.endsWith(ending);
  }) === true;
}

/** How the ARN of a request ends, where that is settled. */
function requestEnding({ verb, tail, otherTail }: Request): string | undefined {
  const known = knownText(tail);
  return otherTail || known === undefined ? undefined : `/${verb ?? ""}${known}`;
}

/** The parameters but for whose defaults a statement that does not match might. */
function defaultsAgainst(statement: Statement, call: AskedCall, request: Request): readonly string[] {
  const { target } = call;
  const texts = [request.stage?.name, request.tail, target.qualifier, statement.function.qualifier, ...(statement.sources ?? [])];
  const names = [...new Set(texts.flatMap((text) => (text ? defaultsIn(text) : [])))];
  if (names.length === 0) return [];
  const open = (text: Text): Text => withoutDefaults(text);
  const openFunction = (named: NamedFunction): NamedFunction => ({ ...named, qualifier: named.qualifier && open(named.qualifier) });
  const verdict = judge(
    { ...statement, function: openFunction(statement.function), sources: statement.sources?.map(open) },
    { ...call, target: openFunction(target) },
    { ...request, tail: open(request.tail), stage: request.stage && { ...request.stage, name: open(request.stage.name) } },
  );
  return verdict.kind === "no" ? [] : names;
}

function judge(statement: Statement, { target, api }: AskedCall, request: Request): Judgement {
  if (statement.effect === "deny") return { kind: "no", fault: "it denies calls", rank: 0, doubtful: false };
  const qualifier = judgeQualifier(statement, target);
  if (qualifier.kind === "no") return qualifier;
  const source = judgeSource(statement, api, request);
  return source.kind === "yes" ? qualifier : source;
}

/** The statement that comes nearest; one that matches, but under other conditions only, is nearest of all. */
function nearestOf(judged: readonly Nearest[], logic: Logic): Nearest | undefined {
  const matching = judged.find(({ judgement }) => judgement.kind === "yes");
  if (matching) {
    const fault = `it is there only when \`${logic.describe(matching.statement.when) ?? "always"}\``;
    return { statement: matching.statement, judgement: { kind: "no", fault, rank: 9, doubtful: false } };
  }
  const faults = judged.filter(({ judgement }) => judgement.kind === "no");
  const nearest = best(faults.map(({ judgement }) => judgement));
  const doubtful = faults.find(({ judgement }) => judgement.kind === "no" && judgement.doubtful);
  return doubtful ?? faults.find(({ judgement }) => judgement === nearest);
}

/** Requests that are missed for the same reason and under the same conditions are told together. */
function gapsOf(misses: readonly Miss[], call: AskedCall): Gap[] {
  const groups = new Map<string, Miss[]>();
  for (const miss of misses) {
    const { statement, judgement } = miss.nearest ?? {};
    const key = `${formulaKey(miss.when)} ${statement?.logicalId ?? ""} ${judgement?.kind === "no" ? judgement.fault : ""}`;
    const group = groups.get(key);
    if (group) group.push(miss);
    else groups.set(key, [miss]);
  }
  const missed = new Set(misses.map(({ request }) => request));
  return [...groups.values()].map((group) => gapOf(group, call, missed));
}

function gapOf(group: readonly Miss[], call: AskedCall, missed: ReadonlySet<Request>): Gap {
  const nearest = group.find((miss) => miss.nearest)?.nearest;
  const routes = [...new Set(group.flatMap(({ request }) => request.route ?? []))];
  const fault = nearest?.judgement.kind === "no" ? nearest.judgement.fault : "";
  return {
    when: or(...new Set(group.map(({ when }) => when))),
    request: routes.length === 0 ? call.caller ?? "the API" : routes.map((route) => requestWords(route, group, call)).join(", "),
    routes,
    partial: group.some(({ partly }) => partly) || call.requests.some((request) => routes.includes(request.route ?? "") && !missed.has(request)),
    doubtful: nearest?.judgement.doubtful === true,
    nearest: nearest && { permission: nearest.statement, fault },
    defaults: [...new Set(group.flatMap(({ defaults }) => defaults))],
  };
}

/** "`ANY /orders` (all but GET and POST) on stage `beta`": as much of it as is needed to tell the requests from those that pass. */
function requestWords(route: RouteName, group: readonly Miss[], call: AskedCall): string {
  const mine = group.flatMap(({ request }) => (request.route === route ? [request] : []));
  const all = call.requests.filter((request) => request.route === route);
  const verbs = wordsFor(mine.map(({ verb }) => verb), all.map(({ verb }) => verb), (names) => verbWords(names, all));
  const stages = wordsFor(mine.map(({ stage }) => stage?.label), all.map(({ stage }) => stage?.label), (names) =>
    ` on stage ${names.map((name) => `\`${name}\``).join(" and ")}`);
  return `\`${route}\`${verbs}${stages}`;
}

function wordsFor(mine: readonly (string | undefined)[], all: readonly (string | undefined)[], words: (names: readonly string[]) => string): string {
  const names = new Set(mine.filter((name) => name !== undefined));
  return names.size === new Set(all.filter((name) => name !== undefined)).size ? "" : words([...names]);
}

function verbWords(names: readonly string[], all: readonly Request[]): string {
  const others = VERBS.filter((verb) => all.some((request) => request.verb === verb) && !names.includes(verb));
  return others.length < names.length ? ` (all but ${others.join(", ")})` : ` (${names.join(", ")})`;
}
