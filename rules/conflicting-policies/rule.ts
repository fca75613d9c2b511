import { defineRule } from "../../src/lint/rule.ts";
import type { Permission, PolicyConflict } from "../../src/model/model.ts";

/** Of many resources the first few are shown. */
const SHOWN = 3;

export default defineRule({
  id: "conflicting-policies",
  on: ["function"],
  severity: "warning",
  summary: "Write a function's policy with one kind of resource.",
  why: "An `AWS::Lambda::ResourcePolicy` replaces the whole policy, with all that `AWS::Lambda::Permission` resources have added to it. Which of them a deployment writes last is not for the template to say: a later change can take API Gateway's permission away without a word, and the client gets a 500.",
  presets: ["recommended", "security-first"],

  // There is no fix of its own: which of the two is meant to stand is its author's to say.
  *check({ at, conflicts }) {
    for (const conflict of conflicts) {
      const { name, permissions, documents, when } = conflict;
      yield {
        message: `${writers(conflict)} write one policy, that of \`${name}\`, and one overwrites the other`,
        at,
        when,
        related: [...documents.slice(0, SHOWN).map(replaces), ...permissions.slice(0, SHOWN).map(adds)],
        remedy: `move what ${nameAll(permissions)} ${permissions.length === 1 ? "grants" : "grant"} into ${nameAll(documents)}, or the other way round`,
      };
    }
  },
});

function writers({ permissions, documents }: PolicyConflict): string {
  return `${nameAll(documents)} and ${nameAll(permissions)}`;
}

function nameAll([first, ...others]: PolicyConflict["permissions"]): string {
  if (others.length === 0) return `\`${first.logicalId}\``;
  return `\`${first.logicalId}\` (and ${others.length} more of its kind)`;
}

function replaces({ at }: Permission) {
  return { at, message: "this replaces the whole policy" };
}

function adds({ at }: Permission) {
  return { at, message: "this adds a statement to it" };
}
