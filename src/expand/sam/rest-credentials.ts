import { callOf, get, type Node, textOf } from "../../template/node.ts";
import { type Place, placeOf } from "../../template/place.ts";
import { causedBy, scalarNode, servesAs } from "../make.ts";
import { isGiven } from "./is-given.ts";
import { IAM, type RestAuth } from "./rest-auth.ts";
import type { ApiEvent } from "./sam-template.ts";

/** What SAM writes as the credentials of an event's integration. */
export interface EventCredentials {
  /** Absent: the function's policy decides. */
  readonly node: Node | undefined;
  /** The `InvokeRole` that decided it, of the event or of the API. */
  readonly role: Node | undefined;
}

const NONE: EventCredentials = { node: undefined, role: undefined };

/**
 * SAM writes credentials only where IAM guards the method: by the event's own `Authorizer`, or by the API's default for an
 * event without `Auth`. Then `InvokeRole` says which, the event's before the API's; and where neither says anything, the
 * caller's.
 */
export function credentialsOf({ properties, reason }: ApiEvent, auth: RestAuth, partition: string): EventCredentials {
  const own = get(properties, "Auth");
  const guard = iamGuard(own, auth.node);
  if (guard === undefined) return NONE;
  const role = get(own, "InvokeRole") ?? get(auth.node, "InvokeRole");
  if (role === undefined) return { node: scalarNode(causedBy(guard.at, `${reason}; ${guard.why}`), callerArn(partition)), role };
  if (!isGiven(role) || textOf(role) === "NONE") return { node: undefined, role };
  if (textOf(role) === "CALLER_CREDENTIALS") return { node: scalarNode(placeOf(role), callerArn(partition)), role };
  // Of the caller's credentials one must be able to tell whether an author asked for them.
  return { node: isCallerArn(role) ? role : servesAs(role, reason), role };
}

/** What says that IAM guards the method, as written: SAM does not resolve references there. */
function iamGuard(own: Node | undefined, api: Node | undefined): { readonly at: Place; readonly why: string } | undefined {
  const authorizer = get(own, "Authorizer");
  if (authorizer && textOf(authorizer) === IAM) return { at: authorizer, why: `Authorizer is ${IAM}` };
  const standard = get(api, "DefaultAuthorizer");
  return standard && textOf(standard) === IAM && !isGiven(own) ? { at: standard, why: `DefaultAuthorizer is ${IAM}` } : undefined;
}

function callerArn(partition: string): string {
  return `arn:${partition}:iam::*:user/*`;
}

function isCallerArn(role: Node): boolean {
  const call = callOf(role);
  const text = textOf(call?.name === "Fn::Sub" ? call.argument : role);
  return text !== undefined && /^arn:[^:]+(::Partition\})?:iam::\*:user\/\*$/.test(text);
}

/** Whether an `InvokeRole` asks for anything: `NONE` and nothing ask for nothing. */
export function asksForRole(role: Node | undefined): role is Node {
  return isGiven(role) && textOf(role) !== "NONE";
}
