import { entriesOf, get, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import { attributeNode, causedBy, listNode, mapNode, placeOfKey, refNode, scalarNode } from "../make.ts";
import { substitution } from "./invoke-permission.ts";
import { isGiven } from "./is-given.ts";
import { addedResource } from "./plain-resource.ts";
import type { InvokedFunction, MadeResource, SamTemplate } from "./sam-template.ts";
import { own } from "../own.ts";

/** An event that is no API's, with what is made of it. */
interface Source {
  /** The id of the rule or schedule that it makes, and the beginning of all its ids. */
  readonly id: string;
  readonly at: Place;
  readonly properties: Node | undefined;
  readonly invoked: InvokedFunction;
  readonly partition: string;
}

/**
 * What a function's other events make, as far as it matters to requests: schedules may keep the function warm, and every
 * permission takes its part of the room that the function's policy has.
 */
export function eventResources(invoked: InvokedFunction, { partition }: SamTemplate): MadeResource[] {
  const { logicalId, properties } = invoked.resource;
  return entriesOf(get(properties, "Events")).flatMap((entry) => {
    const make = own(EVENTS, textOf(get(entry.value, "Type")) ?? "");
    const at = causedBy(placeOfKey(entry), `SAM: event ${entry.key} of ${logicalId}`);
    return make?.({ id: `${logicalId}${entry.key}`, at, properties: get(entry.value, "Properties"), invoked, partition }) ?? [];
  });
}

const EVENTS: Readonly<Record<string, (source: Source) => MadeResource[]>> = {
  Schedule: (source) => rule(source, { ScheduleExpression: get(source.properties, "Schedule") }),
  ScheduleV2: scheduled,
  CloudWatchEvent: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  EventBridgeRule: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  S3: (source) => [permission(source, "s3", { SourceAccount: refNode(source.at, "AWS::AccountId") })],
  SNS: (source) => (isGiven(get(source.properties, "SqsSubscription")) ? [] : [permission(source, "sns", { SourceArn: get(source.properties, "Topic") })]),
  IoTRule: (source) => [permission(source, "iot", {
    SourceAccount: substitution(source.at, "${AWS::AccountId}"),
    SourceArn: arn(source, "iot", "rule/${RuleName}", { RuleName: refNode(source.at, source.id) }),
  })],
  AlexaSkill: (source) => [permission(source, "alexa-appkit", { EventSourceToken: get(source.properties, "SkillId") })],
  Cognito: (source) => [{
    ...permission(source, "cognito-idp", { SourceArn: poolArn(source) }),
    logicalId: `${source.invoked.resource.logicalId}CognitoPermission`,
  }],
  CloudWatchLogs: (source) => [permission(source, "logs", {
    SourceArn: arn(source, "logs", "log-group:${__LogGroupName__}:*", { __LogGroupName__: get(source.properties, "LogGroupName") ?? scalarNode(source.at, "*") }),
  })],
};

function rule(source: Source, trigger: Readonly<Record<string, Node | undefined>>): MadeResource[] {
  const { at, id, properties } = source;
  const target = mapNode(at, { Arn: functionArn(source), Id: scalarNode(at, `${id}LambdaTarget`), Input: get(properties, "Input") });
  const made = addedResource(addition(source, id), "AWS::Events::Rule", { ...trigger, State: stateOf(source), Targets: listNode(at, [target]) });
  return [made, permission(source, "events", { SourceArn: attributeNode(at, id, "Arn") })];
}

/** `State` as written, or what `Enabled` says: to SAM everything but a plain false is true. */
function stateOf({ properties }: Source): Node | undefined {
  const [state, enabled] = [get(properties, "State"), get(properties, "Enabled")];
  if (isGiven(state) || enabled === undefined) return state;
  return scalarNode(enabled, isGiven(enabled) && textOf(enabled) !== "false" ? "ENABLED" : "DISABLED");
}

/** A schedule of EventBridge Scheduler invokes by a role, and so needs no permission. */
function scheduled(source: Source): MadeResource[] {
  const { at, id, properties } = source;
  const roleArn = get(properties, "RoleArn");
  const target = mapNode(at, { Arn: functionArn(source), RoleArn: roleArn ?? attributeNode(at, `${id}Role`, "Arn"), Input: get(properties, "Input") });
  const schedule = { ScheduleExpression: get(properties, "ScheduleExpression"), State: get(properties, "State"), Target: target };
  const made = addedResource(addition(source, id), "AWS::Scheduler::Schedule", schedule);
  return roleArn ? [made] : [made, addedResource(addition(source, `${id}Role`), "AWS::IAM::Role", {})];
}

function permission(source: Source, service: string, conditions: Readonly<Record<string, Node | undefined>>): MadeResource {
  const { at, id, invoked } = source;
  return addedResource(addition(source, `${id}Permission`), "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: invoked.permissionTarget(at),
    Principal: scalarNode(at, service === "alexa-appkit" ? "alexa-appkit.amazon.com" : `${service}.amazonaws.com`),
    ...conditions,
  });
}

function addition({ at, invoked }: Source, logicalId: string): Parameters<typeof addedResource>[0] {
  return { logicalId, at, condition: invoked.resource.condition };
}

function functionArn({ at, invoked: { resource, uriVariable, permissionTarget } }: Source): Node {
  return uriVariable.endsWith(".Arn") ? attributeNode(at, resource.logicalId, "Arn") : permissionTarget(at);
}

function arn({ at, partition }: Source, service: string, resource: string, variables: Readonly<Record<string, Node>>): Node {
  return substitution(at, `arn:${partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables);
}

function poolArn({ at, properties }: Source): Node | undefined {
  const pool = textOf(get(get(properties, "UserPool"), "Ref"));
  return pool === undefined ? undefined : attributeNode(at, pool, "Arn");
}
