import { callOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { attributeNode, callNode, causedBy, listNode, mapNode, refNode, scalarNode } from "../make.ts";
import { substitution } from "./invoke-permission.ts";
import { isGiven } from "./is-given.ts";
import { IAM, type RestAuth } from "./rest-auth.ts";
import { asksForRole, credentialsOf } from "./rest-credentials.ts";
import { INTEGRATION, methodKey } from "./rest-paths.ts";
import { eventSecurity, type OwnSchemes, withSecurity } from "./rest-security.ts";
import type { ApiEvent, InvokedFunction } from "./sam-template.ts";

/** The method that an event adds to a REST API. */
export interface EventMethod {
  readonly event: ApiEvent;
  readonly path: string;
  /** As SAM writes it into a document of its own. */
  readonly key: string;
  /** The operation, what its condition decides not yet about it. */
  readonly operation: MapNode;
  /** The owner's condition: without the owner there is nothing to invoke. */
  readonly condition: string | undefined;
  readonly asks: OwnSchemes;
  readonly role: Node | undefined;
}

export function eventMethod(event: ApiEvent, auth: RestAuth, partition: string): EventMethod {
  const { owner: { condition }, path = "/", method, invoked } = event;
  const at = causedBy(event.at, event.reason);
  const credentials = invoked ? credentialsOf(event, auth, partition) : undefined;
  const entries = invoked
    ? lambdaEntries(event, { invoked, credentials: credentials?.node, partition }, at)
    : stateMachineEntries(event, at);
  const bare = mapNode(at, { [INTEGRATION]: mapNode(at, { ...entries, uri: underCondition(entries.uri, condition) }) });
  const { entries: added, asks } = eventSecurity(event, auth);
  const { operation, asksForIam } = withSecurity(bare, added);
  const role = credentials?.role;
  return { event, path, key: methodKey(method), operation, condition, asks: withIam(asks, asksForIam, at), role };
}

/** A value that stands only where a condition holds; where it does not, the other or none. */
export function underCondition(node: Node, condition: string | undefined, other?: Node): Node {
  if (condition === undefined) return node;
  const at = placeOf(node);
  return callNode(at, "Fn::If", listNode(at, [scalarNode(at, condition), node, other ?? refNode(at, "AWS::NoValue")]));
}

export function withIam(asks: OwnSchemes, asksForIam: boolean, at: Place): OwnSchemes {
  return asksForIam ? new Map([...asks, [IAM, placeOf(at)]]) : asks;
}

type IntegrationEntries = Readonly<Record<string, Node | undefined>> & { readonly uri: Node };

interface Invocation {
  readonly invoked: InvokedFunction;
  readonly credentials: Node | undefined;
  readonly partition: string;
}

function lambdaEntries(event: ApiEvent, { invoked, credentials, partition }: Invocation, at: Place): IntegrationEntries {
  const mode = get(event.properties, "ResponseTransferMode");
  const isStreamed = mode !== undefined && textOf(mode) === "RESPONSE_STREAM";
  const call = isStreamed ? ["2021-11-15", "response-streaming-invocations"] as const : ["2015-03-31", "invocations"] as const;
  const uri = `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${call[0]}/functions/\${${invoked.uriVariable}}/${call[1]}`;
  return {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    uri: substitution(at, uri),
    credentials,
    responseTransferMode: isStreamed ? scalarNode(causedBy(mode, event.reason), "STREAM") : undefined,
  };
}

/** A state machine is started by a role that SAM makes for the event. */
function stateMachineEntries({ owner, eventId }: ApiEvent, at: Place): IntegrationEntries {
  return {
    type: scalarNode(at, "aws"),
    httpMethod: scalarNode(at, "POST"),
    uri: substitution(at, "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"),
    credentials: attributeNode(at, `${owner.logicalId}${eventId}Role`, "Arn"),
  };
}

/** `OverrideApiAuth`: only a function's event guards an operation that is not made of it. */
export function overrides({ invoked, properties }: ApiEvent): boolean {
  return invoked !== undefined && isGiven(get(get(properties, "Auth"), "OverrideApiAuth"));
}

/** "event `Get` of `OrdersFunction`". */
export function eventTitle({ eventId, owner }: ApiEvent): string {
  return `event \`${eventId}\` of \`${owner.logicalId}\``;
}

/** What of an event's `Auth` has no effect, though its author may think so. `hasMethod`: SAM adds a method for the event. */
export function* eventNotes(event: ApiEvent, hasMethod: boolean): Generator<ExpansionNote> {
  const own = get(event.properties, "Auth");
  const call = own && callOf(own);
  const role = get(own, "InvokeRole");
  const why = asksForRole(role) ? whyIgnored(event, own, hasMethod) : undefined;
  const of = eventTitle(event);
  if (own && call) yield { at: placeOf(own), what: `\`Auth\` of ${of}`, why: `SAM does not look into \`${call.name}\` there` };
  if (role && why !== undefined) yield { at: placeOf(role), what: `\`InvokeRole\` of ${of}`, why: `SAM ignores it: ${why}` };
}

function whyIgnored({ invoked }: ApiEvent, own: Node | undefined, hasMethod: boolean): string | undefined {
  if (!hasMethod) return "the integrations are those of the API's own definition";
  if (invoked === undefined) return "a state machine is started by a role that SAM makes";
  return textOf(get(own, "Authorizer")) === IAM ? undefined : `it has an effect only beside \`Authorizer: ${IAM}\``;
}
