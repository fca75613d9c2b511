import { entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, listNode, mapNode, scalarNode, servesAs } from "../make.ts";
import { invocationUri } from "./invoke-permission.ts";
import { isGiven } from "./is-given.ts";
import { isNull } from "./property-types.ts";
import { rejection } from "./rejection.ts";

/** An authorizer under `Auth.Authorizers` of an HTTP API. */
export interface HttpAuthorizer {
  readonly name: string;
  /** "`Guard` of `OrdersApi`". */
  readonly title: string;
  readonly kind: "jwt" | "lambda";
  /** Its key: what a message about the authorizer points at. */
  readonly at: Place;
  readonly properties: MapNode;
}

export function httpAuthorizer(name: string, owner: string, at: Place, properties: MapNode): HttpAuthorizer {
  const kind = isGiven(get(properties, "JwtConfiguration")) ? "jwt" : "lambda";
  return { name, title: `\`${name}\` of ${owner}`, kind, at, properties };
}

/** What only the one kind may be given; SAM refuses it of the other. */
const OWN_KEYS: Readonly<Record<HttpAuthorizer["kind"], ReadonlySet<string>>> = {
  jwt: new Set(["AuthorizationScopes", "JwtConfiguration", "IdentitySource"]),
  lambda: new Set([
    "FunctionArn", "FunctionInvokeRole", "Identity", "AuthorizerPayloadFormatVersion", "EnableSimpleResponses",
    "EnableFunctionDefaultPermissions",
  ]),
};

const NEEDED: Readonly<Record<HttpAuthorizer["kind"], readonly string[]>> = {
  jwt: ["IdentitySource"],
  lambda: ["FunctionArn", "AuthorizerPayloadFormatVersion"],
};

/** Why SAM refuses an authorizer. */
export function authorizerFaults(authorizer: HttpAuthorizer): ExpansionNote[] {
  const { kind, at, properties, title } = authorizer;
  const fault = (place: Place, why: string): ExpansionNote => rejection(place, `authorizer ${title}`, why);
  const others = OWN_KEYS[kind === "jwt" ? "lambda" : "jwt"];
  const foreign = entriesOf(properties).filter(({ key, value }) => key === "OpenIdConnectUrl" || (others.has(key) && !isNull(value)));
  const jwt = get(properties, "JwtConfiguration");
  const flag = get(properties, "EnableFunctionDefaultPermissions");
  return [
    ...foreign.map(({ key, value }) => fault(value, `a ${kind === "jwt" ? "JWT" : "Lambda"} authorizer cannot have \`${key}\``)),
    ...NEEDED[kind].filter((key) => !isGiven(get(properties, key))).map((key) => fault(at, `it needs \`${key}\``)),
    ...(isGiven(jwt) && jwt.kind !== "map" ? [fault(jwt, "`JwtConfiguration` must be a map")] : []),
    ...(kind === "lambda" && flag && !isFlag(flag) ? [fault(flag, "`EnableFunctionDefaultPermissions` must be a boolean")] : []),
    ...identityFaults(get(properties, "Identity"), fault),
  ];
}

function isFlag(node: Node): boolean {
  return isNull(node) || (node.kind === "scalar" && typeof node.value === "boolean");
}

/** Where a Lambda authorizer's identity comes from, and how API Gateway spells each. */
const SOURCES = [
  ["Headers", "$request.header."],
  ["QueryStrings", "$request.querystring."],
  ["StageVariables", "$stageVariables."],
  ["Context", "$context."],
] as const;

function identityFaults(identity: Node | undefined, fault: (at: Place, why: string) => ExpansionNote): ExpansionNote[] {
  if (!isGiven(identity)) return [];
  if (identity.kind !== "map") return [fault(identity, "`Identity` must be a map")];
  return SOURCES.flatMap(([key]) => {
    const names = get(identity, key);
    if (!isGiven(names)) return [];
    if (names.kind !== "list") return [fault(names, `\`${key}\` must be a list`)];
    const others = names.items.filter((name) => name.kind !== "scalar" || typeof name.value !== "string");
    return others.map((name) => fault(name, `\`${key}\` must hold texts`));
  });
}

/** The security scheme that the authorizer is in an OpenAPI document. */
export function schemeOf(authorizer: HttpAuthorizer, partition: string): MapNode {
  const at = causedBy(authorizer.at, `SAM: authorizer ${authorizer.title.replaceAll("`", "")}`);
  const text = (value: string): Node => scalarNode(at, value);
  if (authorizer.kind === "jwt") {
    return mapNode(at, { "type": text("oauth2"), "x-amazon-apigateway-authorizer": mapNode(at, jwtEntries(authorizer, at)) });
  }
  return mapNode(at, {
    "type": text("apiKey"),
    "name": text("Unused"),
    "in": text("header"),
    "x-amazon-apigateway-authorizer": mapNode(at, lambdaEntries(authorizer, at, partition)),
  });
}

/** SAM knows the configuration's keys with capitals too; API Gateway does not. */
function jwtEntries({ properties }: HttpAuthorizer, at: Place): Readonly<Record<string, Node | undefined>> {
  const configuration = entriesOf(get(properties, "JwtConfiguration")).map(({ key, value }) => [key.toLowerCase(), value] as const);
  return { type: scalarNode(at, "jwt"), jwtConfiguration: mapNode(at, configuration), identitySource: get(properties, "IdentitySource") };
}

function lambdaEntries({ properties }: HttpAuthorizer, at: Place, partition: string): Readonly<Record<string, Node | undefined>> {
  const moved = (node: Node | undefined): Node | undefined => node && servesAs(node, at.generatedBy ?? "SAM");
  const functionName = "${__FunctionArn__}";
  const functionArn = moved(get(properties, "FunctionArn"));
  const role = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const simple = get(properties, "EnableSimpleResponses");
  return {
    type: scalarNode(at, "request"),
    authorizerUri: functionArn && invocationUri(placeOf(functionArn), functionName, { __FunctionArn__: functionArn }, partition),
    authorizerCredentials: isGiven(role) && textOf(role) !== "NONE" ? moved(role) : undefined,
    authorizerResultTtlInSeconds: moved(ttlOf(identity)),
    identitySource: isGiven(identity) ? listNode(at, identitySources(identity, at)) : undefined,
    authorizerPayloadFormatVersion: get(properties, "AuthorizerPayloadFormatVersion"),
    enableSimpleResponses: isGiven(simple) ? simple : undefined,
  };
}

function ttlOf(identity: Node | undefined): Node | undefined {
  const seconds = get(identity, "ReauthorizeEvery");
  return seconds && !isNull(seconds) ? seconds : undefined;
}

function identitySources(identity: Node, at: Place): Node[] {
  return SOURCES.flatMap(([key, prefix]) => itemsOf(get(identity, key)).map((name) => scalarNode(at, `${prefix}${textOf(name) ?? ""}`)));
}
