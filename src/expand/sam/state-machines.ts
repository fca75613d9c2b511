import { entriesOf, get, type Node, textOf } from "../../template/node.ts";
import { attributeNode, causedBy, mapNode, placeOfKey, refNode, scalarNode } from "../make.ts";
import { isGiven } from "./is-given.ts";
import { referredTo } from "./parameters.ts";
import { addedResource, plainResource } from "./plain-resource.ts";
import type { Made, MadeResource, SamResource, SamTemplate } from "./sam-template.ts";

/** `AWS::Serverless::StateMachine`, and the roles by which its events start it. The methods of `Api` events are their API's matter. */
export function expandStateMachine(resource: SamResource, template: SamTemplate): Made {
  const { logicalId, properties, condition } = resource;
  const at = causedBy(resource.at, `SAM: AWS::Serverless::StateMachine ${logicalId}`);
  const written = get(properties, "Role");
  const role = isGiven(written) ? undefined : addedResource({ logicalId: `${logicalId}Role`, at, condition }, "AWS::IAM::Role", {});
  const machine = plainResource(resource, "AWS::StepFunctions::StateMachine", mapNode(at, {
    RoleArn: role ? attributeNode(at, role.logicalId, "Arn") : written,
    StateMachineName: get(properties, "Name"),
    StateMachineType: get(properties, "Type"),
  }));
  return { resources: [machine, ...(role ? [role] : []), ...publishedAlias(resource, template), ...eventRoles(resource)], notes: [] };
}

/** What `AutoPublishAlias` makes: a version, and the alias that leads to it. */
function publishedAlias({ logicalId, properties, condition }: SamResource, { parameters }: SamTemplate): MadeResource[] {
  const alias = get(properties, "AutoPublishAlias");
  if (!isGiven(alias)) return [];
  const at = causedBy(alias, `SAM: AutoPublishAlias of ${logicalId}`);
  const name = textOf(alias) ?? parameters?.get(referredTo(alias) ?? "") ?? "";
  const version = { logicalId: `${logicalId}Version`, at, condition };
  return [
    addedResource(version, "AWS::StepFunctions::StateMachineVersion", { StateMachineArn: refNode(at, logicalId) }),
    addedResource({ ...version, logicalId: `${logicalId}Alias${name}` }, "AWS::StepFunctions::StateMachineAlias", {
      Name: alias,
      DeploymentPreference: mapNode(at, { StateMachineVersionArn: refNode(at, version.logicalId), Type: scalarNode(at, "ALL_AT_ONCE") }),
    }),
  ];
}

/** Events that start the state machine by a role of their own, which two of them may be given. */
const BY_ROLE = new Set(["Api", "CloudWatchEvent", "EventBridgeRule", "Schedule", "ScheduleV2"]);

function eventRoles({ logicalId, properties, condition }: SamResource): MadeResource[] {
  return entriesOf(get(properties, "Events")).flatMap((entry) => {
    const { key, value } = entry;
    if (!BY_ROLE.has(textOf(get(value, "Type")) ?? "") || hasRole(value)) return [];
    const at = causedBy(placeOfKey(entry), `SAM: event ${key} of ${logicalId}`);
    return [addedResource({ logicalId: `${logicalId}${key}Role`, at, condition }, "AWS::IAM::Role", {})];
  });
}

function hasRole(event: Node): boolean {
  return isGiven(get(get(event, "Properties"), "RoleArn"));
}
