import { get } from "../../template/node.ts";
import { causedBy, scalarNode } from "../make.ts";
import { alphanumericOf } from "./alphanumeric.ts";
import { type DefaultRoutes, hasDefaultRoute } from "./default-route.ts";
import { invokePermission, substitution } from "./invoke-permission.ts";
import type { ApiEvent, InvokedFunction, MadeResource, SamTemplate } from "./sam-template.ts";

/** The permissions that a function's API events come with, whatever their authorization: every stage may call. */
export function apiPermissions(events: readonly ApiEvent[], routes: DefaultRoutes, template: SamTemplate): MadeResource[] {
  return events.flatMap((event) => {
    if (!event.invoked || (event.kind === "HttpApi" && !isDefault(event) && hasDefaultRoute(event, routes))) return [];
    return [apiPermission(event, event.invoked, template)];
  });
}

function apiPermission(event: ApiEvent, invoked: InvokedFunction, template: SamTemplate): MadeResource {
  const { owner, eventId, kind, apiReference, reason } = event;
  const at = causedBy(event.at, reason);
  const suffix = kind === "Api" ? stageSuffix(event, template) : "";
  const logicalId = `${owner.logicalId}${eventId}Permission${suffix}`;
  // The partition of REST APIs' permissions is written out; that of the newer HTTP APIs' is left to the deployment.
  const partition = kind === "Api" ? template.partition : "${AWS::Partition}";
  const arn = `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${requestOf(event)}`;
  const source = substitution(at, arn, { __ApiId__: apiReference, __Stage__: scalarNode(at, "*") });
  return invokePermission({ logicalId, at, condition: owner.condition }, invoked.permissionTarget(at), source);
}

/** "GET/orders/*": path parameters are wildcards, as is the verb that stands for any; a slash at the end goes. */
function requestOf(event: ApiEvent): string {
  const { path = "", method } = event;
  const verb = method === "any" ? "*" : method.toUpperCase();
  if (isDefault(event)) return verb;
  // What `$default` is under its own name has no verb in its requests.
  if (event.kind === "HttpApi" && method === "any" && path === "/$default") return "$default";
  return `${verb}${path.replace(/(.)\/$/, "$1").replaceAll(/\{[a-zA-Z0-9._-]+\+?\}/g, "*")}`;
}

function isDefault({ kind, path }: ApiEvent): boolean {
  return kind === "HttpApi" && (path === undefined || path === "$default");
}

/** A stage's name where it is written out. What an id may not hold is left out of it, where SAM would put a hash. */
function stageSuffix({ apiId }: ApiEvent, { resources }: SamTemplate): string {
  const stage = get(resources.get(apiId ?? "")?.properties, "StageName");
  const isText = stage?.kind === "scalar" && typeof stage.value === "string" && stage.value !== "";
  return isText ? alphanumericOf(stage.text) : "Stage";
}
