import { type Entry, get, type Node, textOf } from "../../template/node.ts";
import type { Place } from "../../template/place.ts";
import { callNode, causedBy, listNode, placeOfKey, refNode, scalarNode, servesAs } from "../make.ts";
import { invocationUri, invokePermission, requestArn } from "./invoke-permission.ts";
import { addedResource, type Addition } from "./plain-resource.ts";
import { isNull } from "./property-types.ts";
import type { MadeResource, SamResource } from "./sam-template.ts";
import { authorizationOf, type ConnectAuth } from "./websocket-auth.ts";

/** A route, what it calls, and the permission to call it, which SAM gives whatever the authorization. */
export function routeResources(api: SamResource, entry: Entry, auth: ConnectAuth): MadeResource[] {
  const { key, value: route } = entry;
  const { logicalId, condition } = api;
  const reason = `SAM: route ${key} of ${logicalId}`;
  const at = causedBy(placeOfKey(entry), reason);
  const functionArn = get(route, "FunctionArn");
  if (functionArn === undefined) return [];
  const named = (suffix: string): Addition => ({ logicalId: `${logicalId}${routeSuffix(key)}${suffix}`, at, condition });
  const integration = named("Integration");
  const moved = servesAs(functionArn, reason);
  return [
    addedResource(named("Route"), "AWS::ApiGatewayV2::Route", {
      ApiId: refNode(at, logicalId),
      RouteKey: scalarNode(at, key),
      ...(key === "$connect" && authorizationOf(api, auth)),
      Target: callNode(at, "Fn::Join", listNode(at, [
        scalarNode(at, "/"), listNode(at, [scalarNode(at, "integrations"), refNode(at, integration.logicalId)]),
      ])),
    }),
    addedResource(integration, "AWS::ApiGatewayV2::Integration", {
      ApiId: refNode(at, logicalId),
      IntegrationType: scalarNode(at, "AWS_PROXY"),
      IntegrationUri: invocationUri(at, "${__FunctionArn__}", { __FunctionArn__: moved }),
      TimeoutInMillis: get(route, "IntegrationTimeout"),
    }),
    invokePermission(named("Permission"), moved, routeArn(api, key, at)),
  ];
}

/** Python's `capitalize`: the rest of the key turns to small letters. */
function routeSuffix(key: string): string {
  const name = key.replace("$", "");
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}

function routeArn(api: SamResource, key: string, at: Place): Node {
  const stage = stageName(api);
  const name = textOf(stage);
  const requests = `\${${api.logicalId}.ApiId}/${name ?? "${__StageName__}"}/${key}`;
  return requestArn(at, requests, name === undefined ? { __StageName__: stage } : {});
}

/** Where none is written it is `default`, not `$default`: for a WebSocket API that is the name of a route. */
export function stageName({ properties, at, logicalId }: SamResource): Node {
  const written = get(properties, "StageName");
  return written && !isNull(written) ? written : scalarNode(causedBy(at, `SAM: stage of ${logicalId}`), "default");
}
