import { defineRule, groupBy, placeKey } from "../../src/lint/rule.ts";
import type { FunctionPolicy } from "../../src/model/model.ts";

/** Of many statements the first few are shown. */
const SHOWN = 3;

export default defineRule({
  id: "policy-size",
  on: ["function"],
  severity: "warning",
  summary: "Let one statement admit many routes before a function's policy is full.",
  why: "The policy of a function, of a version or of an alias may have 20,480 bytes, and nobody can have that raised. A statement for each route takes about 400, so that some fifty fill it; with the next one the deployment fails.",
  presets: ["recommended", "security-first"],

  // There is no fix of its own: which statements may go together is for whoever wrote them to say.
  *check({ at, policies }) {
    for (const policy of policies) {
      if (policy.load === "light") continue;
      const { statements, load, when } = policy;
      yield {
        message: `${sizeWords(policy)}, with ${statements.length === 1 ? "1 statement" : `${statements.length} statements`}`,
        at,
        ...(load === "over" ? { severity: "error" } : {}),
        when,
        related: groupBy(statements, placeKey).slice(0, SHOWN).map(([first]) => ({ at: first.at, message: shownWords(policy) })),
        notes: [
          ...(policy.bytes > policy.limit ? [] : [`${roomWords(policy)} of about that length`]),
          "the lengths of names and ids that only the deployment knows are taken for usual ones",
        ],
        remedy: "write one statement for each API instead, whose `SourceArn` ends in `/*/*/*`, or in `/*/*` where it has `$default`, WebSocket routes or an authorizer; in the CDK `scopePermissionToMethod: false` does that and `allowTestInvoke: false` leaves every second one out",
        inCode: "in the constructs' code, set `scopePermissionToMethod: false` on the integrations (`scopePermissionToRoute: false` for an HTTP API), so that one statement for each API is written, and `allowTestInvoke: false`, which leaves every second one out",
      };
    }
  },
});

function sizeWords({ name, bytes, limit, load }: FunctionPolicy): string {
  const size = `about ${withCommas(bytes)}`;
  const allowed = `the ${withCommas(limit)} bytes that Lambda allows`;
  if (load === "over") return `the policy of \`${name}\` passes ${allowed}: it takes ${size}`;
  return `the policy of \`${name}\` ${bytes > limit ? `may pass ${allowed}: it takes ${size}` : `takes ${size} of ${allowed}`}`;
}

function roomWords({ fits }: FunctionPolicy): string {
  return fits === 0 ? "there is no room for another statement" : `there is room for ${fits} more ${fits === 1 ? "statement" : "statements"}`;
}

function shownWords({ statements }: FunctionPolicy): string {
  return statements.length === 1 ? "this is it" : `one of the ${statements.length} statements`;
}

/** 20476 → "20,480", on every machine alike. */
function withCommas(count: number): string {
  const text = String(Math.round(count / 10) * 10);
  return text.length > 3 ? `${text.slice(0, -3)},${text.slice(-3)}` : text;
}
