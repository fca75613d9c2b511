import { withoutRole } from "../../src/lint/remedies/drop-role.ts";
import { refused } from "../../src/lint/remedies/remedy.ts";
import { admittedBy, callerDoes, defineRule, dropRole, functionsOf, roleNotes } from "../../src/lint/rule.ts";

/** What the CDK writes for an integration holds a permission already; what a document or an L1 construct says does not. */
const IN_CODE = "in the construct's code, leave `credentialsRole` out of the integration; where the CDK writes no permission by itself (`SpecRestApi`, `CfnMethod`), call `addPermission` on the function too";

export default defineRule({
  id: "role-credentials",
  on: ["integration"],
  severity: "warning",
  summary: "Let the function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the integration, API Gateway must hold temporary credentials of that role before it can invoke the function: a call to AWS STS whenever it has none. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  fixes: "safe",

  options: {
    schema: {
      maxFunctionsPerRole: {
        type: "integer",
        minimum: 0,
        description: "A role that API Gateway invokes more functions by than this is taken for a choice: its findings are infos, and nothing is fixed. Without it no role is.",
        errorMessage: "a whole number, 0 or more",
      },
    },
    defaults: { maxFunctionsPerRole: Infinity },
  },

  *check(integration, model, { maxFunctionsPerRole }) {
    const { target, auth } = integration;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const { role } = auth;
    const shared = functionsOf(role, model);
    const isChosen = shared > maxFunctionsPerRole;
    const choice = `API Gateway invokes ${shared} functions by \`${role.name}\`, more than the ${maxFunctionsPerRole} of \`maxFunctionsPerRole\`: it is taken for a choice`;
    const asynchronous = "the function is invoked asynchronously; the role is assumed before that all the same";
    yield {
      message: `${callerDoes(integration, "assume")} \`${role.name}\` to invoke \`${target.name}\``,
      at: role.at,
      label: "API Gateway must assume this role first",
      isChosen,
      // Only the other account's owner can do without the role.
      ...(isChosen || target.elsewhere === "account" ? { severity: "info" } : {}),
      related: admittedBy(target),
      notes: [...roleNotes(role), ...(isChosen ? [choice] : []), ...(target.asynchronous ? [asynchronous] : [])],
      ...(isChosen ? { fix: refused("it is taken for a choice") } : { remedy: dropRole(target), inCode: IN_CODE, fix: withoutRole(integration, model) }),
    };
  },
});
