import { type Entry, type ListNode, type MapNode, type Node, type ScalarNode, textOf } from "../../template/node.ts";
import type { MadeResource, SamResource } from "./sam-template.ts";
import { own } from "../own.ts";

/** What may be referred to through a SAM resource (`!Ref OrdersFunction.Alias`), by the plain type that it is. */
const REFERABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "AWS::Serverless::Function": {
    Alias: "AWS::Lambda::Alias", Version: "AWS::Lambda::Version", DestinationTopic: "AWS::SNS::Topic", DestinationQueue: "AWS::SQS::Queue",
  },
  "AWS::Serverless::Api": { Stage: "AWS::ApiGateway::Stage", Deployment: "AWS::ApiGateway::Deployment" },
  "AWS::Serverless::HttpApi": { Stage: "AWS::ApiGatewayV2::Stage" },
  "AWS::Serverless::WebSocketApi": { Stage: "AWS::ApiGatewayV2::Stage" },
  "AWS::Serverless::StateMachine": { Alias: "AWS::StepFunctions::StateMachineAlias", Version: "AWS::StepFunctions::StateMachineVersion" },
};

/** The ids behind such references: "OrdersFunction.Alias" is "OrdersFunctionAliaslive". */
export function referable({ logicalId, type }: SamResource, made: readonly MadeResource[]): [string, string][] {
  return Object.entries(own(REFERABLE, type) ?? {}).flatMap(([name, plainType]): [string, string][] => {
    const found = made.find(({ node }) => textOf(node.entries.get("Type")?.value) === plainType);
    return found ? [[`${logicalId}.${name}`, found.logicalId]] : [];
  });
}

/** Puts the ids that were made into every reference through a SAM resource. What holds none stays the very same node. */
export function resolveReferences<T extends Node>(node: T, ids: ReadonlyMap<string, string>): T {
  return ids.size === 0 ? node : resolved(node, ids) as T;
}

function resolved(node: Node, ids: ReadonlyMap<string, string>): Node {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? resolvedList(node, ids) : resolvedMap(node, ids);
}

// Nearly all of a template holds no such reference: nothing is copied until one is found.
function resolvedList(list: ListNode, ids: ReadonlyMap<string, string>): ListNode {
  let items: Node[] | undefined;
  list.items.forEach((item, index) => {
    const value = resolved(item, ids);
    if (value !== item) (items ??= [...list.items])[index] = value;
  });
  return items ? { ...list, items } : list;
}

function resolvedMap(map: MapNode, ids: ReadonlyMap<string, string>): MapNode {
  let entries: Map<string, Entry> | undefined;
  map.entries.forEach((entry) => {
    const argument = map.entries.size === 1 ? resolvedArgument(entry.key, entry.value, ids) : undefined;
    const value = resolved(argument ?? entry.value, ids);
    if (value !== entry.value) (entries ??= new Map(map.entries)).set(entry.key, { ...entry, value });
  });
  return entries ? { ...map, entries } : map;
}

/** The argument of a call that refers through a SAM resource; `undefined` for any other. */
function resolvedArgument(name: string, argument: Node, ids: ReadonlyMap<string, string>): Node | undefined {
  if (name === "Ref" && argument.kind === "scalar") {
    const id = ids.get(argument.text);
    return id === undefined ? undefined : withText(argument, id);
  }
  if (name === "Fn::GetAtt") return resolvedAttribute(argument, ids);
  if (name !== "Fn::Sub") return undefined;
  if (argument.kind === "scalar") return resolvedTemplate(argument, ids);
  const [template, ...variables] = argument.kind === "list" ? argument.items : [];
  if (argument.kind !== "list" || template?.kind !== "scalar") return undefined;
  const put = resolvedTemplate(template, ids);
  return put === template ? undefined : { ...argument, items: [put, ...variables] };
}

/** The dots may part the items of the list or stand in them: tools spell `!GetAtt A.B.C` either way. */
function resolvedAttribute(argument: Node, ids: ReadonlyMap<string, string>): Node | undefined {
  const items = argument.kind === "list" ? argument.items : [argument];
  const [first, last] = [items[0], items.at(-1)];
  if (first?.kind !== "scalar" || last?.kind !== "scalar" || items.some((item) => item.kind !== "scalar")) return undefined;
  const [logicalId = "", name = "", ...attribute] = items.flatMap((item) => textOf(item)?.split(".") ?? []);
  const id = ids.get(`${logicalId}.${name}`);
  if (id === undefined || attribute.length === 0) return undefined;
  const { file, start, end, path } = argument;
  return { kind: "list", file, start, end, path, items: [withText(first, id), withText(last, attribute.join("."))] };
}

function resolvedTemplate(template: ScalarNode, ids: ReadonlyMap<string, string>): ScalarNode {
  const text = template.text.replaceAll(/\$\{([A-Za-z0-9]+\.[A-Za-z0-9]+)(?=[.}])/g, (whole, reference: string) => {
    const id = ids.get(reference);
    return id === undefined ? whole : `\${${id}`;
  });
  return text === template.text ? template : withText(template, text);
}

function withText(scalar: ScalarNode, text: string): ScalarNode {
  return { ...scalar, text, value: text };
}
