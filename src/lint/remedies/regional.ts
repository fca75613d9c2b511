import type { Authorizer, Integration } from "../../model/model.ts";
import type { Remedy } from "./remedy.ts";

/**
 * Takes the region in a URI from the deployment: for a function of the same template, which goes where the template goes. What an
 * OpenAPI file says by itself nobody fills in.
 */
export function withoutRegion({ api, target, literalRegion }: Integration | Authorizer): Remedy | undefined {
  if (literalRegion?.parameter !== undefined || literalRegion === undefined) return undefined;
  const { region } = literalRegion;
  if (target.kind !== "lambda" || target.logicalId === undefined || api.logicalId === null) return undefined;
  const { at } = target;
  if (at.generatedBy !== undefined || at.file !== api.at.file) return undefined;
  return {
    title: "take the region from `AWS::Region`",
    safety: "review",
    steps: [{ kind: "reword", at, from: `:${region}:`, to: ":${AWS::Region}:" }],
  };
}
