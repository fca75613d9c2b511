import { withPermission } from "../../src/lint/remedies/mend-permission.ts";
import { defineRule, groupBy, nameRoutes, whenKey } from "../../src/lint/rule.ts";
import type { Problem } from "../../src/lint/finding.ts";
import type { Gap, LambdaTarget, NearestPermission, Permission, Proof } from "../../src/model/model.ts";

/** Of a call that misses more, the first few are told; the routes of the finding are complete. */
const TOLD = 4;

export default defineRule({
  id: "missing-permission",
  on: ["integration", "authorizer"],
  severity: "error",
  summary: "Let API Gateway invoke every function that it calls.",
  why: "Without a role and without a matching statement in the function's own policy, Lambda refuses API Gateway's call and the client gets a 500. A statement that misses the request by its stage, verb, path, qualifier, API or region is as good as none.",
  presets: ["recommended", "security-first"],
  fixes: "review",

  *check(call, model) {
    const { target, auth } = call;
    if (target.kind !== "lambda" || auth.kind !== "resource-policy") return;
    if (target.elsewhere !== undefined || target.admission.kind !== "missing") return;
    for (const gaps of groupBy(target.admission.gaps, whenKey)) {
      yield { ...problemOf(target, gaps, auth.parameter), fix: withPermission(call, gaps, model) };
    }
  },
});

function problemOf(target: LambdaTarget, gaps: readonly [Gap, ...Gap[]], noRole: string | undefined): Problem {
  const [{ nearest, when }, ...others] = gaps;
  const { at, name } = target;
  const routes = [...new Set(gaps.flatMap((gap) => gap.routes))];
  return {
    message: `no statement lets API Gateway invoke \`${name}\` for ${gapWords(gaps[0])}`,
    at,
    ...(gaps.every((gap) => gap.doubtful) ? { severity: "warning" } : {}),
    when,
    // An authorizer's requests come by no route of their own.
    ...(routes.length > 0 ? { routes, stages: [...new Set(gaps.flatMap((gap) => gap.stages))] } : {}),
    related: gaps.flatMap((gap) => gap.nearest ?? []).slice(0, TOLD)
      .map(({ permission, fault }) => ({ at: permission.at, message: fault })),
    notes: [
      ...firstFew(others.map((gap) => `nor for ${gapWords(gap)}`), (more) => `nor for ${more} more`),
      ...firstFew(admittedParts(target, gaps), (more) => `admitted: ${more} more`),
      ...(noRole === undefined ? [] : [`that there is no role hangs on the default of parameter \`${noRole}\``]),
      ...defaultNotes(gaps),
    ],
    remedy: remedyOf(target, nearest),
    inCode: "in the construct's code, call `addPermission` on the function, with the principal `apigateway.amazonaws.com` and the API's `arnForExecuteApi` as `sourceArn`",
  };
}

function remedyOf({ name, isCrowded }: LambdaTarget, nearest: NearestPermission | undefined): string {
  // What a tool made cannot be corrected where nobody wrote it.
  const correctable = nearest?.permission.at.generatedBy === undefined ? nearest?.permission : undefined;
  const added = isCrowded
    ? `let one statement for each API take the place of those that nearly fill the policy of \`${name}\``
    : `add an \`AWS::Lambda::Permission\` ${correctable ? "for" : "that lets API Gateway invoke"} \`${name}\``;
  return correctable ? `correct \`${correctable.logicalId}\`, or ${added}` : added;
}

function firstFew(notes: readonly string[], rest: (more: number) => string): string[] {
  const more = notes.length - TOLD;
  return more > 0 ? [...notes.slice(0, TOLD), rest(more)] : [...notes];
}

function defaultNotes(gaps: readonly Gap[]): string[] {
  const names = [...new Set(gaps.flatMap(({ defaults = [] }) => defaults))];
  return names.map((name) => `parameter \`${name}\` is taken for its default; another deployment may give another`);
}

function gapWords({ request, routes, nearest }: Gap): string {
  const requests = routes.length > TOLD ? nameRoutes(routes) : request;
  return nearest ? `${requests}; ${nearestWords(nearest)}` : requests;
}

function nearestWords({ permission, fault }: NearestPermission): string {
  return `\`${permission.logicalId}\` comes nearest, but ${fault}`;
}

/** What of routes that are missed in part is admitted, and by what: "admitted: GET of `ANY /orders` on stage `prod`, by …". */
function admittedParts({ proofs }: LambdaTarget, gaps: readonly Gap[]): string[] {
  const partial = new Set(gaps.flatMap(({ partial: isPart, routes }) => (isPart ? routes : [])));
  const own = proofs.filter(({ route }) => route !== undefined && partial.has(route));
  const missed = new Set(own.flatMap((proof) => (proof.outcome.kind === "missing" ? requestKeys(proof) : [])));
  const parts = own.flatMap((proof) => {
    const { outcome } = proof;
    // What is admitted under other conditions only is told by the gap itself.
    if (outcome.kind !== "admitted" || requestKeys(proof).some((key) => missed.has(key))) return [];
    return [{ proof, by: namesOf(outcome.by) }];
  });
  const alike = groupBy(parts, ({ proof: { route = "", verbs }, by }) => [route, by, ...verbs].join(" "));
  return alike.map(([first, ...others]) =>
    `admitted: ${partWords([first.proof, ...others.map(({ proof }) => proof)], own)}, by ${first.by}`);
}

function namesOf(statements: readonly Permission[]): string {
  const names = [...new Set(statements.map(({ logicalId }) => `\`${logicalId}\``))];
  return firstFew(names, (more) => `${more} more`).join(" and ");
}

function requestKeys({ route, stage, verbs }: Proof): string[] {
  return (verbs.length === 0 ? [""] : verbs).map((verb) => `${route ?? ""} ${stage ?? ""} ${verb}`);
}

/** As much of it as tells it from the others of its route; the parts differ in nothing but their stages. */
function partWords(parts: readonly [Proof, ...Proof[]], all: readonly Proof[]): string {
  const [{ route = "", verbs }] = parts;
  const others = all.filter((proof) => proof.route === route);
  const isOneVerb = new Set(others.flatMap((proof) => proof.verbs)).size <= 1;
  const stages = [...new Set(parts.map(({ stage = "" }) => `\`${stage}\``))];
  const isEveryStage = stages.length === new Set(others.map((proof) => proof.stage)).size;
  return `${isOneVerb ? "" : `${verbs.join(", ")} of `}\`${route}\`${isEveryStage ? "" : ` on stage ${stages.join(" and ")}`}`;
}
