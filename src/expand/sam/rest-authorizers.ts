import { entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, listNode, mapNode, refNode, scalarNode, servesAs } from "../make.ts";
import { invokePermission, substitution } from "./invoke-permission.ts";
import { isGiven } from "./is-given.ts";
import { entryPlace } from "./plain-resource.ts";
import { isNull } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import type { RestAuth } from "./rest-auth.ts";
import { settled } from "./rest-settled.ts";
import type { MadeResource, SamResource, SamTemplate } from "./sam-template.ts";

/** An authorizer under `Auth.Authorizers` of a REST API. */
export interface RestAuthorizer {
  readonly name: string;
  readonly kind: "cognito" | "token" | "request";
  /** Its key: what a message about the authorizer points at. */
  readonly at: Place;
  readonly properties: MapNode;
}

export function restAuthorizers({ authorizers }: RestAuth, template: SamTemplate): RestAuthorizer[] {
  return entriesOf(authorizers).flatMap(({ key, value }) => {
    const at = entryPlace(authorizers, key);
    return at && value.kind === "map" ? [{ name: key, kind: kindOf(value, template), at, properties: value }] : [];
  });
}

function kindOf(properties: MapNode, template: SamTemplate): RestAuthorizer["kind"] {
  if (isGiven(get(properties, "UserPoolArn"))) return "cognito";
  return textOf(settled(get(properties, "FunctionPayloadType"), template)) === "REQUEST" ? "request" : "token";
}

/** Where a Lambda authorizer's identity comes from, and how API Gateway spells each. */
const SOURCES = [
  ["Headers", "method.request.header."], ["QueryStrings", "method.request.querystring."], ["StageVariables", "stageVariables."],
  ["Context", "context."],
] as const;

/** Why SAM refuses an authorizer. */
export function* authorizerFaults(authorizer: RestAuthorizer, api: SamResource, template: SamTemplate): Generator<ExpansionNote> {
  const { name, at, properties } = authorizer;
  const what = `authorizer \`${name}\` of \`${api.logicalId}\``;
  const fault: Fault = (place, why) => rejection(place, what, why);
  const value = (key: string): Node | undefined => settled(get(properties, key), template);
  const type = value("FunctionPayloadType");
  const isKnown = type === undefined || isNull(type) || /^(TOKEN|REQUEST)$/.test(textOf(type) ?? "");
  if (!isKnown) yield fault(type, "`FunctionPayloadType` must be TOKEN or REQUEST");
  const scopes = value("AuthorizationScopes");
  if (scopes && !isNull(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  const flag = value("DisableFunctionDefaultPermissions");
  if (flag && !isFlag(flag)) yield fault(flag, "`DisableFunctionDefaultPermissions` must be a boolean");
  const isPermitted = isGiven(value("FunctionArn")) && !isGiven(flag);
  if (isPermitted && !/^[A-Za-z0-9]+$/.test(name)) yield fault(at, "its permission's logical id would not be alphanumeric");
  const identity = value("Identity");
  if (isGiven(identity) && identity.kind !== "map") yield fault(identity, "`Identity` must be a map");
  else if (textOf(type) === "REQUEST") yield* sourceFaults(identity, at, fault);
}

function isFlag(node: Node): boolean {
  return isNull(node) || (node.kind === "scalar" && typeof node.value === "boolean");
}

type Fault = (at: Place, why: string) => ExpansionNote;

const NEEDS_SOURCE =
  "a REQUEST authorizer with a cache needs an `Identity` with `Headers`, `QueryStrings`, `StageVariables` or `Context`";

function* sourceFaults(identity: Node | undefined, at: Place, fault: Fault): Generator<ExpansionNote> {
  const isNamed = SOURCES.some(([key]) => isGiven(get(identity, key)));
  if (!isNamed && !isUncached(get(identity, "ReauthorizeEvery"))) yield fault(identity ?? at, NEEDS_SOURCE);
  for (const [key] of SOURCES) {
    const names = get(identity, key);
    if (isGiven(names) && names.kind !== "list") yield fault(names, `\`${key}\` must be a list`);
    const others = itemsOf(names).filter((item) => item.kind !== "scalar" || typeof item.value !== "string");
    for (const item of others) yield fault(item, `\`${key}\` must hold texts`);
  }
}

function isUncached(seconds: Node | undefined): boolean {
  return /^(0+|-\d+)$/.test(textOf(seconds) ?? "");
}

/** The security schemes that the authorizers are in an OpenAPI document. */
export function authorizerSchemes(
  authorizers: readonly RestAuthorizer[], api: SamResource, template: SamTemplate,
): Map<string, MapNode> {
  return new Map(authorizers.map((authorizer) => [authorizer.name, schemeOf(authorizer, api, template)]));
}

function schemeOf(authorizer: RestAuthorizer, api: SamResource, template: SamTemplate): MapNode {
  const { kind, properties } = authorizer;
  const at = causedBy(authorizer.at, titleOf(authorizer, api));
  const header = get(get(properties, "Identity"), "Header");
  const entries = kind === "cognito" ? cognitoEntries(properties, at) : lambdaEntries(authorizer, at, template);
  return mapNode(at, {
    "type": scalarNode(at, "apiKey"),
    "name": kind === "request" ? scalarNode(at, "Unused") : isGiven(header) ? header : scalarNode(at, "Authorization"),
    "in": scalarNode(at, "header"),
    "x-amazon-apigateway-authtype": scalarNode(at, kind === "cognito" ? "cognito_user_pools" : "custom"),
    "x-amazon-apigateway-authorizer": mapNode(at, entries),
  });
}

function titleOf({ name }: RestAuthorizer, { logicalId }: SamResource): string {
  return `SAM: authorizer ${name} of ${logicalId}`;
}

type Entries = Readonly<Record<string, Node | undefined>>;

function cognitoEntries(properties: MapNode, at: Place): Entries {
  const pools = get(properties, "UserPoolArn");
  const list = pools && pools.kind !== "list" ? listNode(at, [pools]) : pools;
  return { type: scalarNode(at, "cognito_user_pools"), providerARNs: list };
}

function lambdaEntries({ kind, properties }: RestAuthorizer, at: Place, template: SamTemplate): Entries {
  const moved = (node: Node | undefined): Node | undefined => node && servesAs(node, at.generatedBy ?? "SAM");
  const uri = `arn:${template.partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`;
  const functionArn = moved(get(properties, "FunctionArn"));
  const role = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const seconds = get(identity, "ReauthorizeEvery");
  return {
    type: scalarNode(at, kind),
    authorizerUri: functionArn && substitution(functionArn, uri, { __FunctionArn__: functionArn }),
    authorizerCredentials: isGiven(role) && textOf(settled(role, template)) !== "NONE" ? moved(role) : undefined,
    authorizerResultTtlInSeconds: seconds && !isNull(seconds) ? moved(seconds) : undefined,
    identitySource: kind === "request" ? identitySource(identity, at) : undefined,
  };
}

function identitySource(identity: Node | undefined, at: Place): Node | undefined {
  const names = SOURCES.flatMap(([key, prefix]) => itemsOf(get(identity, key)).map((name) => `${prefix}${textOf(name) ?? ""}`));
  return names.length > 0 ? scalarNode(at, names.join(", ")) : undefined;
}

/** A REST API's Lambda authorizers are permitted to be invoked unless that is declined, and also where a role invokes them. */
export function authorizerPermissions(
  authorizers: readonly RestAuthorizer[], api: SamResource, template: SamTemplate,
): MadeResource[] {
  return authorizers.flatMap((authorizer) => {
    const functionArn = get(authorizer.properties, "FunctionArn");
    const isDeclined = isGiven(settled(get(authorizer.properties, "DisableFunctionDefaultPermissions"), template));
    if (!isGiven(functionArn) || isDeclined) return [];
    const at = causedBy(authorizer.at, titleOf(authorizer, api));
    const addition = { logicalId: `${api.logicalId}${authorizer.name}AuthorizerPermission`, at, condition: api.condition };
    const requests = `arn:${template.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`;
    return [invokePermission(addition, functionArn, substitution(at, requests, { __ApiId__: refNode(at, api.logicalId) }))];
  });
}
