import { get, type Node } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode } from "../make.ts";
import { plainResource } from "./plain-resource.ts";
import { readRestAuth } from "./rest-auth.ts";
import { isLeftOpen, restAuthFaults } from "./rest-auth-faults.ts";
import { authorizerFaults, authorizerPermissions, restAuthorizers } from "./rest-authorizers.ts";
import { restBody, type RestParts } from "./rest-body.ts";
import { asksForRole } from "./rest-credentials.ts";
import { definitionOf } from "./rest-definition.ts";
import { restFaults, restSideFaults } from "./rest-faults.ts";
import { restStage } from "./rest-stage.ts";
import type { ApiEvent, Made, SamResource, SamTemplate } from "./sam-template.ts";

/** `AWS::Serverless::Api`, with the methods of its body and of events. One that SAM refuses becomes nothing. */
export function expandRestApi(api: SamResource, events: readonly ApiEvent[], template: SamTemplate): Made {
  const definition = definitionOf(api);
  const auth = readRestAuth(api, template);
  const authorizers = restAuthorizers(auth, template);
  const faults = [
    ...restFaults(api, definition, events),
    ...restAuthFaults(auth, api, definition, template),
    ...authorizers.flatMap((authorizer) => [...authorizerFaults(authorizer, api, template)]),
  ];
  if (faults.length > 0) return { resources: [], notes: [...faults, ...restSideFaults(api, template)] };
  const parts: RestParts = { api, definition, auth, authorizers, events, template };
  const { properties, roles, notes } = restBody(parts);
  const at = causedBy(api.at, `SAM: API ${api.logicalId}`);
  return {
    resources: [
      plainResource(api, "AWS::ApiGateway::RestApi", mapNode(at, { ...properties, Name: get(api.properties, "Name") })),
      ...restStage(api),
      ...authorizerPermissions(authorizers, api, template),
    ],
    notes: [...restSideFaults(api, template), ...notes, ...roleNotes(parts, roles), ...openNotes(parts)],
  };
}

/** An API's `InvokeRole` that decides nothing. */
function roleNotes({ api, definition, auth }: RestParts, roles: ReadonlySet<Node>): ExpansionNote[] {
  const role = get(auth.node, "InvokeRole");
  if (!asksForRole(role) || roles.has(role)) return [];
  const why = definition.kind === "managed" || (definition.kind === "inline" && definition.merges)
    ? "no event's method is guarded by `AWS_IAM` and without an `InvokeRole` of its own"
    : "the integrations are those of the API's own definition";
  return [{ at: placeOf(role), what: `\`InvokeRole\` of \`${api.logicalId}\``, why: `SAM ignores it: ${why}` }];
}

/** Which authorizer guards its methods may be left to the deployment. */
function openNotes({ api, auth: { standard }, template }: RestParts): ExpansionNote[] {
  if (standard === undefined || !isLeftOpen(standard, template.root)) return [];
  const what = `\`DefaultAuthorizer\` of \`${api.logicalId}\``;
  return [{ at: placeOf(standard), what, why: "only the deployment says which it is" }];
}
