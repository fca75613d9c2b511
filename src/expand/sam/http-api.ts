import { get, type Node, textOf } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode, refNode, scalarNode, servesAs } from "../make.ts";
import { alphanumericOf, isAlphanumeric } from "./alphanumeric.ts";
import { httpApiFaults, sideFaults } from "./http-api-faults.ts";
import { authorizerPermissions, type HttpAuth, readHttpAuth, securitySchemes } from "./http-auth.ts";
import { documentWith, emptyDocument, openApiOf } from "./http-document.ts";
import { withEventRoutes } from "./http-routes.ts";
import { withDefaultSecurity } from "./http-security.ts";
import { isGiven } from "./is-given.ts";
import { addedResource, plainResource } from "./plain-resource.ts";
import type { ApiEvent, Made, MadeResource, SamResource, SamTemplate } from "./sam-template.ts";

/** `AWS::Serverless::HttpApi`, with the routes of its body and of events. One whose routes SAM refuses becomes nothing. */
export function expandHttpApi(api: SamResource, events: readonly ApiEvent[], template: SamTemplate): Made {
  const auth = readHttpAuth(api);
  const faults = [...httpApiFaults(api, events), ...auth.faults];
  if (faults.length > 0) return { resources: [], notes: [...faults, ...sideFaults(api)] };
  const { properties, faults: bodyFaults, notes } = bodyOf(api, events, auth, template);
  if (bodyFaults.length > 0) return { resources: [], notes: [...bodyFaults, ...notes] };
  const resources = [
    plainResource(api, "AWS::ApiGatewayV2::Api", mapNode(causedBy(api.at, reasonOf(api)), properties)),
    ...authorizerPermissions(auth, api),
    stageOf(api),
  ];
  return { resources, notes: [...sideFaults(api), ...notes] };
}

function reasonOf({ logicalId }: SamResource): string {
  return `SAM: AWS::Serverless::HttpApi ${logicalId}`;
}

interface HttpBody {
  readonly properties: Readonly<Record<string, Node | undefined>>;
  /** Why SAM refuses the API. */
  readonly faults: readonly ExpansionNote[];
  /** Why SAM refuses single events. */
  readonly notes: readonly ExpansionNote[];
}

function bodyOf(api: SamResource, events: readonly ApiEvent[], auth: HttpAuth, { partition }: SamTemplate): HttpBody {
  const at = causedBy(api.at, reasonOf(api));
  const uri = get(api.properties, "DefinitionUri");
  if (isGiven(uri)) return { properties: { BodyS3Location: servesAs(uri, reasonOf(api)) }, faults: [], notes: [] };
  const written = get(api.properties, "DefinitionBody");
  const isWritten = isGiven(written);
  const document = isWritten ? openApiOf(written) : emptyDocument(at);
  if (document === undefined) return { properties: { Body: written }, faults: [], notes: [] };
  const routes = withEventRoutes(document.paths, events, { auth, isWritten });
  const { paths, faults } = withDefaultSecurity(routes.paths, auth, api);
  const body = documentWith(document, paths, securitySchemes(auth, api, partition), at);
  return { properties: { Body: body }, faults, notes: routes.notes };
}

const DEFAULT_STAGE = "$default";

function stageOf(api: SamResource): MadeResource {
  const { logicalId, properties, condition } = api;
  const name = get(properties, "StageName");
  const cause = isGiven(name) ? name : api.at;
  const at = causedBy(cause, `SAM: stage of ${logicalId}`);
  const stageName = isGiven(name) ? name : scalarNode(at, DEFAULT_STAGE);
  return addedResource({ logicalId: stageId(logicalId, stageName), at, condition }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: stageName,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true),
  });
}

/** A stage's id ends in its name where that is fit for an id. SAM ends it in a hash of other names, which nobody writes down. */
function stageId(api: string, name: Node): string {
  const text = textOf(name) ?? "";
  if (text === DEFAULT_STAGE) return `${api}ApiGatewayDefaultStage`;
  return isAlphanumeric(text) ? `${api}${text}Stage` : `${api}Stage${alphanumericOf(text)}`;
}
