import type { Authorizer, Integration } from "../../model/model.ts";
import { type Refusal, refused, type Remedy } from "./remedy.ts";

/**
 * Takes the region in a URI from the deployment: for a function of the same template, which goes where the template goes. What an
 * OpenAPI file says by itself nobody fills in.
 */
export function withoutRegion(call: Integration | Authorizer): Remedy | Refusal {
  const { target, literalRegion } = call;
  const why = obstacle(call);
  if (why !== undefined || !("at" in target) || literalRegion === undefined) return refused(why ?? "nothing is called");
  return {
    title: "take the region from `AWS::Region`",
    safety: "review",
    steps: [{ kind: "reword", at: target.at, from: `:${literalRegion.region}:`, to: ":${AWS::Region}:" }],
  };
}

function obstacle({ api, target, literalRegion }: Integration | Authorizer): string | undefined {
  if (literalRegion?.parameter !== undefined) return `the region is the default of parameter \`${literalRegion.parameter}\``;
  if (target.kind !== "lambda") return "what is called may be in that region alone";
  if (target.logicalId === undefined) return "the function is not in this template, and may be in that region alone";
  if (target.at.generatedBy !== undefined) return "a tool makes the URI";
  return api.logicalId === null || target.at.file !== api.at.file ? "the URI stands in a file in which nobody fills in `AWS::Region`" : undefined;
}
