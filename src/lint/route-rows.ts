import type { Call, LambdaTarget, Model, Permission, Proof, RequestPath, Target, Warmth } from "../model/model.ts";
import { and, type Formula } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Logic } from "../resolve/logic.ts";
import { printText } from "../resolve/text.ts";
import type { Finding } from "./finding.ts";
import { hopsOf } from "./hops.ts";
import type { RouteRow, RowAnswer, RowCall, RowProof, RowWarmth } from "./route-row.ts";

/** The request paths of a model, told. Which findings are about them is added when all are known. */
export function routeRows(model: Model, logic: Logic): RouteRow[] {
  const proofsOf = createProofs();
  return model.path.map((path): RouteRow => {
    const { api, stage, route, authorizer, cache, integration } = path;
    const told = toldOf(path, proofsOf, logic);
    return {
      at: path.at,
      api: { name: api.name, logicalId: api.logicalId, kind: api.kind },
      stage: stage?.name ?? null,
      route: route.name,
      when: logic.describe(path.when),
      guard: path.when,
      authorization: route.authorization,
      authorizer: authorizer ? { name: authorizer.name, cacheSeconds: authorizer.cache.seconds ?? null, ...told(authorizer, undefined) } : null,
      cache: cache ? { seconds: cache.seconds ?? null, encrypted: cache.encrypted } : null,
      integration: integration ? told(integration, route.name) : null,
      hops: hopsOf(path, (call) => warmthOf(call.target, path.when, logic)),
      findings: [],
    };
  });
}

/** Tells of the calls of one path; `route` is `undefined` for an authorizer's. */
function toldOf({ stage, when }: RequestPath, proofsOf: ProofsOf, logic: Logic): (call: Call & { readonly at: RowCall["at"] }, route: string | undefined) => RowCall {
  return ({ target, auth, crossings, at }, route) => {
    const lambda = target.kind === "lambda" ? target : undefined;
    const warmth = warmthOf(target, when, logic);
    return {
      at,
      kind: target.kind,
      target: targetName(target),
      function: lambda?.logicalId ?? null,
      qualifier: lambda?.qualifier ? printText(lambda.qualifier) : null,
      by: auth.kind === "resource-policy" && !lambda ? null : auth.kind,
      role: auth.kind === "role" ? auth.role.name : null,
      region: crossings[0]?.to ?? null,
      asynchronous: lambda?.asynchronous === true,
      warmth: warmth ? warmthRow(warmth) : null,
      proof: lambda ? proofRow(proofsOf(lambda, route, stage?.name).filter((proof) => together(when, proof.when, logic)), when, logic) : null,
    };
  };
}

function targetName(target: Target): string {
  switch (target.kind) {
    case "lambda":
      return target.name;
    case "service":
      return target.service;
    case "http":
      return "HTTP";
    case "mock":
      return "mock";
    case "unknown":
      return "not known";
  }
}

/** How warm a call finds its function on a path; where conditions of no part of the path decide it, it is not known. */
export function warmthOf(target: Target, when: Formula, logic: Logic): Warmth | undefined {
  if (target.kind !== "lambda") return undefined;
  const possible = target.warmth.filter((warmth) => together(when, warmth.when, logic)).map(({ value }) => value);
  const [first, ...others] = possible;
  if (first === undefined || others.every(({ kind }) => kind === first.kind)) return first;
  // Capacity that is passed by helps no more than none.
  if (possible.every(({ kind }) => kind === "cold" || kind === "bypassed")) return possible.find(({ kind }) => kind === "bypassed");
  return { kind: "unknown", why: "it hangs on conditions" };
}

const CAPACITIES = {
  "provisioned-concurrency": "provisioned concurrency", "snap-start": "SnapStart", "managed-instances": "managed instances", warmer: "a warmer",
} as const;

function warmthRow(warmth: Warmth): RowWarmth {
  if (warmth.kind === "unknown") return { kind: "unknown", what: warmth.why, at: null };
  if (warmth.kind === "cold") return { kind: "cold", what: "", at: null };
  const capacity = warmth.kind === "warm" ? warmth.by : warmth.capacities[0];
  return { kind: warmth.kind, what: `${CAPACITIES[capacity.kind]} on \`${capacity.name}\``, at: capacity.at };
}

/** The statement that admits alone whenever the path is there; where none does, those that do it together. */
function admitting(by: readonly Permission[], when: Formula, logic: Logic): readonly Permission[] {
  const alone = by.find((permission) => logic.implies(when, permission.when) === true);
  return alone ? [alone] : by.filter((permission) => together(when, permission.when, logic));
}

type ProofsOf = (target: LambdaTarget, route: string | undefined, stage: string | undefined) => readonly Proof[];

/** What a target's proofs say of one route on one stage. They are sorted once for each target, as many routes may lead to one. */
function createProofs(): ProofsOf {
  const sorted = new Map<LambdaTarget, ReadonlyMap<string, readonly Proof[]>>();
  const keyOf = (route: string | undefined, stage: string | undefined): string => JSON.stringify([route ?? null, stage ?? null]);
  return (target, route, stage) => {
    const known = sorted.get(target) ?? groupsByKey(target.proofs, (proof) => keyOf(proof.route, proof.stage));
    sorted.set(target, known);
    // An authorizer is asked whatever the stage.
    return known.get(keyOf(route, route === undefined ? undefined : stage ?? "*")) ?? [];
  };
}

function together(a: Formula, b: Formula, logic: Logic): boolean {
  const both = and(a, b);
  return both !== false && logic.satisfiable(both) !== false;
}

function proofRow(proofs: readonly Proof[], when: Formula, logic: Logic): RowProof | null {
  const answers = proofs.map((proof) => answerRow(proof, and(when, proof.when), logic));
  if (answers.length === 0) return null;
  const worst = (["missing", "undecided"] as const).find((kind) => answers.some((answer) => answer.kind === kind));
  return { kind: worst ?? "admitted", answers };
}

function answerRow({ verbs, outcome }: Proof, when: Formula, logic: Logic): RowAnswer {
  switch (outcome.kind) {
    case "admitted": {
      const [statement, ...others] = admitting(outcome.by, when, logic);
      const why = others.length === 0 ? null : `together with ${others.map(({ logicalId }) => `\`${logicalId}\``).join(", ")}`;
      return { verbs, kind: "admitted", statement: statement ?? null, why };
    }
    case "undecided":
      return { verbs, kind: "undecided", statement: null, why: outcome.why };
    case "missing":
      return { verbs, kind: "missing", statement: outcome.nearest?.permission ?? null, why: outcome.nearest?.fault ?? null };
  }
}

/** The row with those of the findings of its route that are about it: of its API, or of the function that it leads to, and at the same times. */
export function withFindings(row: RouteRow, findings: readonly Finding[], logic: Logic): RouteRow {
  const isAboutRow = ({ api, logicalId, stages, guard = true }: Finding): boolean =>
    (stages === undefined || stages.includes(row.stage ?? "*")) && (api === null ? logicalId === row.integration?.function : api === row.api.logicalId)
    && together(row.guard ?? true, guard, logic);
  return { ...row, findings: findings.filter(isAboutRow).map(({ fingerprint }) => fingerprint) };
}
