import { entriesOf, get, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import { attributeNode, refNode, scalarNode } from "../make.ts";
import { isGiven } from "./is-given.ts";
import type { SamTemplate } from "./sam-template.ts";
import { own } from "../own.ts";

/** What stands at one end of a connector. */
export type ConnectorEnd =
  | { readonly kind: "api"; readonly id: Node; readonly requests: Node }
  | { readonly kind: "function"; readonly arn: Node }
  /** Something else: not a matter of requests to APIs. */
  | { readonly kind: "other" }
  /** The template does not hold what it names. */
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "rejected"; readonly why: string };

/** By the resource types of SAM and of CloudFormation alike. */
const KINDS: Readonly<Record<string, "api" | "function">> = {
  "AWS::Serverless::Api": "api",
  "AWS::Serverless::HttpApi": "api",
  "AWS::ApiGateway::RestApi": "api",
  "AWS::ApiGatewayV2::Api": "api",
  "AWS::Serverless::Function": "function",
  "AWS::Lambda::Function": "function",
};

/** Reads `Source` or `Destination`, which names a resource of the template or says by itself all that is needed. */
export function connectorEnd(node: Node, at: Place, template: SamTemplate): ConnectorEnd {
  const id = get(node, "Id");
  if (id === undefined) return writtenEnd(node);
  const others = entriesOf(node).filter(({ key }) => key !== "Id" && key !== "Qualifier");
  if (others.length > 0) return { kind: "rejected", why: "beside `Id` only `Qualifier` may stand" };
  const logicalId = textOf(id);
  if (logicalId === undefined) return { kind: "rejected", why: "`Id` must be a text" };
  const type = template.resources.get(logicalId)?.type;
  if (type === undefined) return { kind: "unknown", name: logicalId };
  // A WebSocket API has become an API of CloudFormation's by the time that SAM looks at connectors.
  const kind = type === "AWS::Serverless::WebSocketApi" ? "api" : own(KINDS, type);
  if (kind === "function") return { kind, arn: attributeNode(at, logicalId, "Arn") };
  return kind === "api" ? { kind, id: refNode(at, logicalId), requests: get(node, "Qualifier") ?? scalarNode(at, "*") } : { kind: "other" };
}

function writtenEnd(node: Node): ConnectorEnd {
  const [type, arn, id, requests] = ["Type", "Arn", "ResourceId", "Qualifier"].map((key) => get(node, key));
  const kind = own(KINDS, textOf(type) ?? "");
  if (kind === "function") return isGiven(arn) ? { kind, arn } : { kind: "rejected", why: "a function needs an `Arn` or an `Id`" };
  if (kind !== "api") return { kind: "other" };
  if (!isGiven(id) || !isGiven(requests)) return { kind: "rejected", why: "an API needs `ResourceId` and `Qualifier`, or an `Id`" };
  return { kind, id, requests };
}
