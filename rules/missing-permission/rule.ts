import { defineRule, groupBy, nameRoutes, whenKey } from "../../src/lint/rule.ts";
import type { Problem } from "../../src/lint/finding.ts";
import type { Gap, LambdaTarget } from "../../src/model/model.ts";

/** Of a call that misses more, the first few are told; the routes of the finding are complete. */
const TOLD = 4;

export default defineRule({
  id: "missing-permission",
  on: ["integration", "authorizer"],
  severity: "error",
  summary: "Let API Gateway invoke every function that it calls.",
  why: "Without a role and without a matching statement in the function's own policy, Lambda refuses API Gateway's call and the client gets a 500. A statement that misses the request by its stage, verb, path, qualifier, API or region is as good as none.",
  presets: ["recommended", "security-first"],

  *check({ target, auth }) {
    if (target.kind !== "lambda" || auth.kind !== "resource-policy") return;
    if (target.elsewhere !== undefined || target.admission.kind !== "missing") return;
    for (const gaps of groupBy(target.admission.gaps, whenKey)) yield problemOf(target, gaps, auth.parameter);
  },
});

function problemOf({ at, name }: LambdaTarget, gaps: readonly [Gap, ...Gap[]], noRole: string | undefined): Problem {
  const [{ nearest, when }, ...others] = gaps;
  const routes = [...new Set(gaps.flatMap((gap) => gap.routes))];
  const told = others.slice(0, TOLD).map(nameRequests).join(", ");
  const untold = others.length > TOLD ? ` and ${others.length - TOLD} more` : "";
  return {
    message: `no statement lets API Gateway invoke \`${name}\` for ${nameRequests(gaps[0])}${nearest ? `; ${nameNearest(nearest)}` : ""}`,
    at,
    ...(gaps.every((gap) => gap.doubtful) ? { severity: "warning" } : {}),
    when,
    // An authorizer's requests come by no route of their own.
    ...(routes.length > 0 ? { routes } : {}),
    related: gaps.flatMap((gap) => gap.nearest ?? []).slice(0, TOLD)
      .map(({ permission, fault }) => ({ at: permission.at, message: fault })),
    notes: [
      ...(others.length > 0 ? [`nor for ${told}${untold}`] : []),
      ...(noRole === undefined ? [] : [`that there is no role hangs on the default of parameter \`${noRole}\``]),
      ...defaultNotes(gaps),
    ],
    // What a tool made cannot be corrected where nobody wrote it.
    remedy: nearest && nearest.permission.at.generatedBy === undefined
      ? `correct \`${nearest.permission.logicalId}\`, or add an \`AWS::Lambda::Permission\` for \`${name}\``
      : `add an \`AWS::Lambda::Permission\` that lets API Gateway invoke \`${name}\``,
  };
}

function defaultNotes(gaps: readonly Gap[]): string[] {
  const names = [...new Set(gaps.flatMap(({ defaults = [] }) => defaults))];
  return names.map((name) => `parameter \`${name}\` is taken for its default; another deployment may give another`);
}

function nameRequests({ request, routes }: Gap): string {
  return routes.length > TOLD ? nameRoutes(routes) : request;
}

function nameNearest({ permission, fault }: NonNullable<Gap["nearest"]>): string {
  return `\`${permission.logicalId}\` comes nearest, but ${fault}`;
}
