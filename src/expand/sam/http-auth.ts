import { entriesOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode, refNode, scalarNode } from "../make.ts";
import { isNoValue } from "./branches.ts";
import { authorizerFaults, type HttpAuthorizer, httpAuthorizer, schemeOf } from "./http-authorizer.ts";
import { invokePermission, requestArn } from "./invoke-permission.ts";
import { isGiven } from "./is-given.ts";
import { entryPlace } from "./plain-resource.ts";
import { rejection } from "./rejection.ts";
import type { MadeResource, SamResource } from "./sam-template.ts";

/** `Auth` of an HTTP API. */
export interface HttpAuth {
  readonly authorizers: ReadonlyMap<string, HttpAuthorizer>;
  /** `EnableIamAuthorizer`, where it is on: it makes an authorizer by the name `AWS_IAM`. */
  readonly iam: Node | undefined;
  /** `DefaultAuthorizer`, where there is one; to events `AWS::NoValue` is one too. */
  readonly standard: Node | undefined;
  /** Why SAM refuses it. */
  readonly faults: readonly ExpansionNote[];
}

const KEYS = new Set(["Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"]);

export const IAM_AUTHORIZER = "AWS_IAM";

export function readHttpAuth({ logicalId, properties }: SamResource): HttpAuth {
  const auth = get(properties, "Auth");
  const owner = `\`${logicalId}\``;
  const written = get(auth, "Authorizers");
  const authorizers = new Map(entriesOf(written).flatMap(({ key, value }) => {
    const at = entryPlace(written, key);
    return at && value.kind === "map" ? [[key, httpAuthorizer(key, owner, at, value)] as const] : [];
  }));
  const enabled = get(auth, "EnableIamAuthorizer");
  const iam = enabled?.kind === "scalar" && enabled.value === true ? enabled : undefined;
  const given = get(auth, "DefaultAuthorizer");
  const standard = isGiven(given) ? given : undefined;
  const names = new Set([...authorizers.keys(), ...(iam ? [IAM_AUTHORIZER] : [])]);
  return {
    authorizers,
    iam,
    standard,
    faults: [
      ...shapeFaults(auth, written, owner),
      ...[...authorizers.values()].flatMap(authorizerFaults),
      ...standardFaults(standard, names, owner),
    ],
  };
}

function shapeFaults(auth: Node | undefined, authorizers: Node | undefined, owner: string): ExpansionNote[] {
  const unknown = entriesOf(auth).filter(({ key }) => !KEYS.has(key));
  const shapeless = entriesOf(authorizers).filter(({ value }) => value.kind !== "map");
  const isMap = !isGiven(authorizers) || authorizers.kind === "map";
  return [
    ...unknown.map(({ key, value }) => rejection(value, `\`${key}\` in \`Auth\` of ${owner}`, "an HTTP API does not know it")),
    ...(isMap ? [] : [rejection(authorizers, `\`Authorizers\` of ${owner}`, "it must be a map")]),
    ...shapeless.map(({ key, value }) => rejection(value, `authorizer \`${key}\` of ${owner}`, "it must be a map")),
  ];
}

function standardFaults(standard: Node | undefined, names: ReadonlySet<string>, owner: string): ExpansionNote[] {
  if (standard === undefined || isNoValue(standard)) return [];
  const what = `\`DefaultAuthorizer\` of ${owner}`;
  const name = textOf(standard);
  if (name === undefined) return [rejection(standard, what, "it must be a text")];
  return names.has(name) ? [] : [rejection(standard, what, `\`${name}\` is not among the \`Authorizers\``)];
}

/** The security schemes that an HTTP API's authorizers are in its body. */
export function securitySchemes({ authorizers, iam }: HttpAuth, api: SamResource, partition: string): Map<string, MapNode> {
  const schemes = new Map<string, MapNode>();
  if (iam) schemes.set(IAM_AUTHORIZER, iamScheme(iam, api));
  for (const [name, authorizer] of authorizers) schemes.set(name, schemeOf(authorizer, partition));
  return schemes;
}

function iamScheme(iam: Node, { logicalId }: SamResource): MapNode {
  const at = causedBy(iam, `SAM: EnableIamAuthorizer of ${logicalId}`);
  const entries = { type: "apiKey", name: "Authorization", in: "header", "x-amazon-apigateway-authtype": "awsSigv4" };
  return mapNode(at, Object.entries(entries).map(([key, value]) => [key, scalarNode(at, value)] as const));
}

/** Unlike a REST API's, an HTTP API's authorizers are permitted to be invoked only where that is asked for. */
export function authorizerPermissions({ authorizers }: HttpAuth, api: SamResource): MadeResource[] {
  return [...authorizers.values()].flatMap(({ name, title, properties }) => {
    const enabled = get(properties, "EnableFunctionDefaultPermissions");
    const functionArn = get(properties, "FunctionArn");
    if (!isGiven(enabled) || functionArn === undefined) return [];
    const at = causedBy(enabled, `SAM: authorizer ${title.replaceAll("`", "")}`);
    const addition = { logicalId: `${api.logicalId}${name}AuthorizerPermission`, at, condition: api.condition };
    const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, api.logicalId) });
    return [invokePermission(addition, functionArn, source)];
  });
}
