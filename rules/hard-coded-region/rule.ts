import { withoutRegion } from "../../src/lint/remedies/regional.ts";
import { callerDoes, defineRule, whenAll } from "../../src/lint/rule.ts";

export default defineRule({
  id: "hard-coded-region",
  on: ["integration", "authorizer"],
  severity: "info",
  summary: "Take the region in a URI from the deployment.",
  why: "A region that is written into the URI stays when the template is deployed elsewhere: the call then leaves the API's region on every request, or fails.",
  presets: ["recommended", "security-first"],
  varies: true,
  fixes: "review",

  *check(call) {
    const { literalRegion, crossings } = call;
    // `cross-region-uri` says it already where the region is known to be wrong.
    if (literalRegion === undefined || crossings.length > 0) return;
    yield {
      message: `${callerDoes(call, "use")} a URI with \`${literalRegion.region}\` written into it`,
      at: literalRegion.at,
      when: whenAll([call, literalRegion]),
      notes: literalRegion.parameter === undefined ? [] : [`the region is the default of parameter \`${literalRegion.parameter}\``],
      remedy: "take the region from the deployment: `${AWS::Region}` in a template",
      fix: withoutRegion(call),
    };
  },
});
