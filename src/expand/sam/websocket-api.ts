import { entriesOf, get, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode, refNode, scalarNode, withEntries } from "../make.ts";
import { addedResource, plainResource } from "./plain-resource.ts";
import type { Made, MadeResource, SamResource, SamTemplate } from "./sam-template.ts";
import { authorizerResources, readConnectAuth } from "./websocket-auth.ts";
import { websocketFaults, websocketSideFaults } from "./websocket-faults.ts";
import { routeResources, stageName } from "./websocket-route.ts";

/** `AWS::Serverless::WebSocketApi`. One whose routes SAM refuses becomes nothing. */
export function expandWebSocketApi(resource: SamResource, template: SamTemplate): Made {
  const { api, notes: asides } = unconditional(resource);
  const auth = readConnectAuth(api, template);
  const faults = [...websocketFaults(api), ...auth.faults];
  const notes = [...asides, ...websocketSideFaults(api)];
  if (faults.length > 0) return { resources: [], notes: [...faults, ...notes] };
  const { logicalId, properties } = api;
  const at = causedBy(api.at, `SAM: AWS::Serverless::WebSocketApi ${logicalId}`);
  const resources = [
    plainResource(api, "AWS::ApiGatewayV2::Api", mapNode(at, {
      Name: get(properties, "Name") ?? scalarNode(at, logicalId),
      ProtocolType: scalarNode(at, "WEBSOCKET"),
      RouteSelectionExpression: get(properties, "RouteSelectionExpression"),
    })),
    ...entriesOf(get(properties, "Routes")).flatMap((route) => routeResources(api, route, auth)),
    stageOf(api),
    ...authorizerResources(api, auth),
  ];
  return { resources, notes };
}

/** Of all its resources with a `Condition`, SAM 1.110 makes these whatever it says. */
function unconditional(resource: SamResource): { readonly api: SamResource; readonly notes: readonly ExpansionNote[] } {
  const { node, logicalId } = resource;
  const condition = get(node, "Condition");
  if (condition === undefined) return { api: resource, notes: [] };
  const why = "SAM ignores it: a WebSocket API is made all the same";
  return {
    api: { ...resource, condition: undefined, node: withEntries(node, { Condition: undefined }) },
    notes: [{ at: placeOf(condition), what: `\`Condition\` of \`${logicalId}\``, why }],
  };
}

function stageOf(api: SamResource): MadeResource {
  const { logicalId, properties, condition } = api;
  const name = stageName(api);
  const at = causedBy(get(properties, "StageName") ?? api.at, `SAM: stage of ${logicalId}`);
  return addedResource({ logicalId: stageId(logicalId, name), at, condition }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: name,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true),
  });
}

function stageId(api: string, name: Node): string {
  const text = textOf(name);
  return text === "default" ? `${api}DefaultStage` : `${api}${text ?? ""}Stage`;
}
