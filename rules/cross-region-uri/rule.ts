import type { Severity } from "../../src/lint/finding.ts";
import { callerDoes, defineRule, whenAll } from "../../src/lint/rule.ts";
import type { Crossing, Target } from "../../src/model/model.ts";

const SEVERITY = {
  mismatch: "error", lambda: "warning", http: "warning", service: "info",
} as const satisfies Record<Crossing["kind"], Severity>;

export default defineRule({
  id: "cross-region-uri",
  on: ["integration", "authorizer"],
  severity: "warning",
  summary: "Call what is in the API's own region.",
  why: "A call that leaves the API's region travels between regions and back on every request, and fails when either of two regions does. Where the regions within one function URI differ, it cannot succeed at all.",
  presets: ["recommended", "security-first"],
  varies: true,

  // There is no fix of its own: whether the API or what it calls is to move is a decision.
  *check(call) {
    for (const crossing of call.crossings) {
      const { kind, from, to, parameter, at } = crossing;
      yield {
        message:
          kind === "mismatch"
            ? `${callerDoes(call, "call")} a function through a URI of two regions, \`${from}\` and \`${to}\`, which cannot work`
            : `${callerDoes(call, "call")} ${nameTarget(call.target)} in \`${to}\` from \`${from}\``,
        at,
        severity: parameter === undefined ? SEVERITY[kind] : "info",
        when: whenAll([call, crossing]),
        notes: parameter === undefined ? [] : [`the region is the default of parameter \`${parameter}\`; another deployment may give another`],
        remedy: kind === "mismatch" ? "name the function's region in both places" : "call what is in the API's own region, or move the API",
      };
    }
  },
});

function nameTarget(target: Target): string {
  if (target.kind === "lambda") return `\`${target.name}\``;
  if (target.kind === "service") return `\`${target.service}\``;
  return "a host";
}
