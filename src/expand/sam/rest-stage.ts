import { get, type Node, textOf } from "../../template/node.ts";
import { causedBy, refNode, scalarNode } from "../make.ts";
import { alphanumericOf, isAlphanumeric } from "./alphanumeric.ts";
import { isGiven } from "./is-given.ts";
import { addedResource } from "./plain-resource.ts";
import type { MadeResource, SamResource } from "./sam-template.ts";

/** The stage of a REST API, and the deployment that it serves. */
export function restStage(api: SamResource): MadeResource[] {
  const { logicalId, properties, condition } = api;
  const name = get(properties, "StageName");
  const at = causedBy(isGiven(name) ? name : api.at, `SAM: stage of ${logicalId}`);
  const deployment = { logicalId: `${logicalId}Deployment`, at: causedBy(api.at, `SAM: deployment of ${logicalId}`), condition };
  // SAM's first versions had the deployment make a stage of its own; an API has it still, unless it says which OpenAPI it wants.
  const artefact = isGiven(get(properties, "OpenApiVersion")) ? undefined : scalarNode(deployment.at, "Stage");
  return [
    addedResource(deployment, "AWS::ApiGateway::Deployment", { RestApiId: refNode(deployment.at, logicalId), StageName: artefact }),
    addedResource({ logicalId: `${logicalId}${stageSuffix(name)}`, at, condition }, "AWS::ApiGateway::Stage", {
      RestApiId: refNode(at, logicalId),
      DeploymentId: refNode(at, deployment.logicalId),
      StageName: name,
      CacheClusterEnabled: get(properties, "CacheClusterEnabled"),
      CacheClusterSize: get(properties, "CacheClusterSize"),
      Variables: get(properties, "Variables"),
      MethodSettings: get(properties, "MethodSettings"),
      CanarySetting: get(properties, "CanarySetting"),
      TracingEnabled: get(properties, "TracingEnabled"),
      AccessLogSetting: get(properties, "AccessLogSetting"),
    }),
  ];
}

/** A stage's id ends in its name where that is fit for an id. SAM ends it in a hash of other names, which nobody writes down. */
function stageSuffix(name: Node | undefined): string {
  const text = textOf(name) ?? "";
  return isAlphanumeric(text) ? `${text}Stage` : `Stage${alphanumericOf(text)}`;
}
