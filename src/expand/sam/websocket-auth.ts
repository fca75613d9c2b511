import { entriesOf, get, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, refNode, scalarNode, servesAs } from "../make.ts";
import { invocationUri, invokePermission, requestArn } from "./invoke-permission.ts";
import { isGiven } from "./is-given.ts";
import { referredTo } from "./parameters.ts";
import { addedResource, entryPlace } from "./plain-resource.ts";
import { isNull } from "./property-types.ts";
import { rejection } from "./rejection.ts";
import type { MadeResource, SamResource, SamTemplate } from "./sam-template.ts";

/** `Auth` of a WebSocket API, which guards `$connect` alone. */
export interface ConnectAuth {
  /** `AuthType` as written; `undefined` where there is no `Auth`. */
  readonly written: Node | undefined;
  /** What SAM makes of it; `undefined` where only the deployment says which. */
  readonly type: "CUSTOM" | "AWS_IAM" | "NONE" | undefined;
  /** Why SAM refuses it. */
  readonly faults: readonly ExpansionNote[];
}

const TYPES = new Set(["NONE", "AWS_IAM", "CUSTOM"]);

export function readConnectAuth({ logicalId, properties }: SamResource, { parameters }: SamTemplate): ConnectAuth {
  const auth = get(properties, "Auth");
  if (!isGiven(auth)) return { written: undefined, type: undefined, faults: [] };
  const what = `\`Auth\` of \`${logicalId}\``;
  const refused = (at: Node, why: string): ConnectAuth => ({ written: undefined, type: undefined, faults: [rejection(at, what, why)] });
  if (get(get(properties, "Routes"), "$connect") === undefined) return refused(auth, "there is no `$connect` route for it to guard");
  const written = get(auth, "AuthType");
  if (!isGiven(written)) return refused(auth, "it needs an `AuthType`");
  const parameter = referredTo(written);
  const name = textOf(written) ?? (parameter === undefined ? undefined : parameters?.get(parameter));
  if (name === undefined && parameter === undefined) return refused(written, "`AuthType` must be a text");
  if (name === undefined) return { written, type: undefined, faults: [] };
  if (!TYPES.has(name.toUpperCase())) return refused(written, "`AuthType` must be `AWS_IAM`, `CUSTOM` or `NONE`");
  const isCustom = name.toUpperCase() === "CUSTOM";
  if (isCustom && !isGiven(get(auth, "AuthArn"))) return refused(auth, "`CUSTOM` needs an `AuthArn`");
  if (!isCustom && entriesOf(auth).length > 1) return refused(auth, `\`${name}\` goes with nothing else`);
  return { written, type: typeOf(name), faults: [] };
}

/** SAM checks the name in any case, but then knows it in capitals only: `custom` is accepted and guards nothing. */
function typeOf(name: string): "CUSTOM" | "AWS_IAM" | "NONE" {
  return name === "CUSTOM" || name === "AWS_IAM" ? name : "NONE";
}

/** What `$connect` says of its authorization. */
export function authorizationOf({ logicalId }: SamResource, { written, type }: ConnectAuth): Readonly<Record<string, Node>> {
  if (written === undefined) return {};
  const at = causedBy(written, `SAM: Auth of ${logicalId}`);
  return {
    AuthorizationType: type === undefined ? written : scalarNode(at, type),
    ...(mayBeCustom(type) && { AuthorizerId: refNode(at, authorizerId(logicalId)) }),
  };
}

function mayBeCustom(type: ConnectAuth["type"]): boolean {
  return type === "CUSTOM" || type === undefined;
}

function authorizerId(api: string): string {
  return `${api}ConnectAuthorizer`;
}

/** The authorizer, and the permission to call it, which SAM leaves out where a role is named. */
export function authorizerResources(api: SamResource, { written, type }: ConnectAuth): MadeResource[] {
  const { logicalId, properties, condition } = api;
  const auth = get(properties, "Auth");
  const functionArn = get(auth, "AuthArn");
  if (written === undefined || !mayBeCustom(type) || !isGiven(functionArn)) return [];
  const reason = `SAM: Auth of ${logicalId}`;
  const at = causedBy(entryPlace(properties, "Auth") ?? functionArn, reason);
  const role = get(auth, "InvokeRole");
  const moved = servesAs(functionArn, reason);
  const authorizer = addedResource({ logicalId: authorizerId(logicalId), at, condition }, "AWS::ApiGatewayV2::Authorizer", {
    ApiId: refNode(at, logicalId),
    AuthorizerType: scalarNode(at, "REQUEST"),
    AuthorizerUri: invocationUri(placeOf(moved), "${__FunctionArn__}", { __FunctionArn__: moved }),
    AuthorizerCredentialsArn: role && !isNull(role) ? servesAs(role, reason) : undefined,
    IdentitySource: get(auth, "IdentitySource"),
    Name: get(auth, "Name"),
  });
  if (isGiven(role)) return [authorizer];
  const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, logicalId) });
  return [authorizer, invokePermission({ logicalId: `${logicalId}AuthorizerPermission`, at, condition }, moved, source)];
}
