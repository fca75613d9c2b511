import { withoutRole } from "../../src/lint/remedies/drop-role.ts";
import { admittedBy, callerDoes, defineRule, dropRole, roleNotes, whenAsked } from "../../src/lint/rule.ts";

export default defineRule({
  id: "authorizer-role-credentials",
  on: ["authorizer"],
  severity: "warning",
  summary: "Let the authorizer function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the authorizer, API Gateway must hold temporary credentials of that role before it can ask the function: a call to AWS STS whenever it has none, and before the request has reached its integration. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  fixes: "safe",

  *check(authorizer, model) {
    const { target, auth, routes } = authorizer;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const isUsed = routes.length > 0;
    yield {
      message: `${callerDoes(authorizer, "assume")} \`${auth.role.name}\` to invoke \`${target.name}\``,
      at: auth.role.at,
      label: "API Gateway must assume this role first",
      // Only the other account's owner can do without the role; an authorizer that no route uses costs nothing yet.
      ...(target.elsewhere === "account" || !isUsed ? { severity: "info" } : {}),
      related: admittedBy(target),
      notes: [isUsed ? `the authorizer is asked ${whenAsked(authorizer)}` : "no route uses the authorizer", ...roleNotes(auth.role)],
      remedy: dropRole(target),
      inCode: "in the construct's code, leave `assumeRole` out of the authorizer; the CDK then writes the permission by itself",
      fix: withoutRole(authorizer, model),
    };
  },
});
