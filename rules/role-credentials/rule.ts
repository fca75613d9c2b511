import { admittedBy, callerDoes, defineRule, dropRole, removeRole, roleNotes } from "../../src/lint/rule.ts";

export default defineRule({
  id: "role-credentials",
  on: ["integration"],
  severity: "warning",
  summary: "Let the function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the integration, API Gateway must hold temporary credentials of that role before it can invoke the function: a call to AWS STS whenever it has none. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  fixes: "safe",

  *check(integration, model) {
    const { target, auth } = integration;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const asynchronous = "the function is invoked asynchronously; the role is assumed before that all the same";
    yield {
      message: `${callerDoes(integration, "assume")} \`${auth.role.name}\` to invoke \`${target.name}\``,
      at: auth.role.at,
      label: "API Gateway must assume this role first",
      // Only the other account's owner can do without the role.
      ...(target.elsewhere === "account" ? { severity: "info" } : {}),
      related: admittedBy(target),
      notes: [...roleNotes(auth.role), ...(target.asynchronous ? [asynchronous] : [])],
      remedy: dropRole(target),
      fix: removeRole(integration, model),
    };
  },
});
