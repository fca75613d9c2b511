import type { Scope } from "../resolve/scope.ts";
import { defaultsIn, knownText, printText } from "../resolve/text.ts";
import type { Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import type { ApiKind, AuthorizerCache } from "./model.ts";
import { secondsOf } from "./spelling.ts";
import { onlyText } from "./texts.ts";

/** Source: AWS CloudFormation template reference, aws-resource-apigateway-authorizer. For HTTP APIs a default is not documented. */
const REST_DEFAULT = 300;

/** For how long an authorizer's verdicts are kept, as its settings say. */
export function authorizerCache(kind: ApiKind, seconds: Node | undefined, identity: Node | undefined, scope: Scope): AuthorizerCache {
  const keyedBy = keyOf(identity, scope);
  if (seconds === undefined) return { seconds: kind === "rest" ? REST_DEFAULT : undefined, at: undefined, parameter: undefined, keyedBy };
  const [parameter] = defaultsIn(onlyText(seconds, scope) ?? []);
  return { seconds: secondsOf(seconds, scope), at: placeOf(seconds), parameter, keyedBy };
}

/** An HTTP API takes a list of sources, a REST API one text with commas. */
function keyOf(identity: Node | undefined, scope: Scope): AuthorizerCache["keyedBy"] {
  const texts = identity?.kind === "list" ? identity.items.map((item) => onlyText(item, scope)) : [onlyText(identity, scope)];
  const known = texts.flatMap((text) => (text ? [text] : []));
  if (identity === undefined || known.every((text) => knownText(text) === "")) return "nothing";
  return known.some((text) => printText(text).includes("$context.routeKey")) ? "identity-and-route" : "identity";
}
