import { get, type MapNode, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { mapNode, servesAs, withEntries } from "../make.ts";
import { isGiven } from "./is-given.ts";
import type { RestAuth } from "./rest-auth.ts";
import { authorizerSchemes, type RestAuthorizer } from "./rest-authorizers.ts";
import { withCors } from "./rest-cors.ts";
import { isDocument, isVersion3, type RestDefinition } from "./rest-definition.ts";
import type { EditedBody } from "./rest-edited.ts";
import { eventAuthFaults, eventFaults, requestModelFaults } from "./rest-event-faults.ts";
import { eventMethod, eventNotes, overrides } from "./rest-events.ts";
import { managedBody } from "./rest-managed.ts";
import { mergedBody } from "./rest-merge.ts";
import { overriddenBody, overrideFaults } from "./rest-override.ts";
import { withApiKeys, withDefaultAuthorizer, withSchemes } from "./rest-security.ts";
import type { ApiEvent, SamResource, SamTemplate } from "./sam-template.ts";

/** What a REST API is made of. */
export interface RestParts {
  readonly api: SamResource;
  readonly definition: RestDefinition;
  readonly auth: RestAuth;
  readonly authorizers: readonly RestAuthorizer[];
  readonly events: readonly ApiEvent[];
  readonly template: SamTemplate;
}

/** The properties of a `RestApi` that say what its body is. */
export interface RestBody {
  readonly properties: Readonly<Record<string, Node | undefined>>;
  /** Each `InvokeRole` that decided some method's credentials. */
  readonly roles: ReadonlySet<Node>;
  /** Events that SAM refuses, and what has no effect. */
  readonly notes: readonly ExpansionNote[];
}

export function restBody(parts: RestParts): RestBody {
  const { api, definition, events } = parts;
  if (definition.kind === "elsewhere") {
    const { location, isInclude } = definition;
    const file = servesAs(location, `SAM: DefinitionUri of ${api.logicalId}`);
    const idle = events.flatMap((event) => [...eventNotes(event, false)]);
    return { properties: isInclude ? { Body: location } : { BodyS3Location: file }, roles: new Set(), notes: idle };
  }
  const edited = editedBody(parts);
  return {
    properties: { Body: finishedBody(edited, parts) },
    roles: new Set(edited.methods.flatMap(({ role }) => role ?? [])),
    notes: edited.notes,
  };
}

/** The body with what events put into it; of an event that SAM refuses only a note. */
function editedBody(parts: RestParts): EditedBody {
  const { definition } = parts;
  if (definition.kind !== "inline") return managedByEvents(parts);
  return definition.merges ? bodyWithEvents(parts, definition.body) : guardedBody(parts, definition.body);
}

function managedByEvents({ api, auth, events, template }: RestParts): EditedBody {
  const { sound, notes } = withoutFaulty(events, (event) => methodFaults(event, auth, api));
  const version = get(api.properties, "OpenApiVersion");
  const edited = managedBody(sound.map((event) => eventMethod(event, auth, template.partition)), api, {
    version: isVersion3(version) ? textOf(version) : undefined,
    merges: isGiven(get(api.properties, "MergeDefinitions")),
  });
  return { ...edited, notes: [...notes, ...edited.notes, ...sound.flatMap((event) => [...eventNotes(event, true)])] };
}

function methodFaults(event: ApiEvent, auth: RestAuth, api: SamResource): ExpansionNote[] {
  return [...eventAuthFaults(event, auth), ...requestModelFaults(event, api)];
}

/** A state machine's event adds no method to a body of the author's, also where others' are merged into it. */
function bodyWithEvents({ api, auth, events, template }: RestParts, body: MapNode): EditedBody {
  const isMerged = ({ invoked }: ApiEvent): boolean => invoked !== undefined;
  const faultsOf = (event: ApiEvent): ExpansionNote[] => (isMerged(event) ? methodFaults(event, auth, api) : []);
  const { sound, notes } = withoutFaulty(events, faultsOf);
  const edited = mergedBody(body, sound.filter(isMerged).map((event) => eventMethod(event, auth, template.partition)));
  return { ...edited, notes: [...notes, ...edited.notes, ...sound.flatMap((event) => [...eventNotes(event, isMerged(event))])] };
}

function guardedBody({ auth, events }: RestParts, body: MapNode): EditedBody {
  const { sound, notes } = withoutFaulty(events, (event) =>
    (overrides(event) ? [...overrideFaults(event, body), ...eventAuthFaults(event, auth)] : []));
  const guarded = overriddenBody(body, sound.filter(overrides), auth);
  const idle = sound.flatMap((event) => [...eventNotes(event, false)]);
  return { ...guarded, methods: [], conditions: new Map(), notes: [...notes, ...idle] };
}

interface CheckedEvents {
  readonly sound: readonly ApiEvent[];
  readonly notes: readonly ExpansionNote[];
}

function withoutFaulty(events: readonly ApiEvent[], faultsOf: (event: ApiEvent) => readonly ExpansionNote[]): CheckedEvents {
  const checked = events.map((event) => ({ event, faults: [...eventFaults(event), ...faultsOf(event)] }));
  return {
    sound: checked.flatMap(({ event, faults }) => (faults.length === 0 ? [event] : [])),
    notes: checked.flatMap(({ faults }) => faults),
  };
}

/** The body with all that the API itself says of its methods, in the order in which SAM adds it. */
function finishedBody({ document, asks, conditions }: EditedBody, { api, auth, authorizers, template }: RestParts): MapNode {
  const version = get(api.properties, "OpenApiVersion");
  if (!isDocument(document)) return asOpenApi3(document, version);
  const cors = get(api.properties, "Cors");
  const answering = isGiven(cors) ? withCors(document, cors, api, conditions) : document;
  const guarded = withDefaultAuthorizer(answering, auth, api);
  const keyed = withApiKeys(guarded.document, auth, api);
  const schemes = authorizerSchemes(authorizers, api, template);
  return asOpenApi3(withSchemes(keyed.document, schemes, new Map([...asks, ...guarded.asks, ...keyed.asks])), version);
}

/**
 * In OpenAPI 3 the schemes have another place, and SAM lets none stand that was there before. Where a body and `OpenApiVersion`
 * differ, this goes by the body, as SAM does with its switch `normalized_open_api_version` on.
 */
function asOpenApi3(document: MapNode, wanted: Node | undefined): MapNode {
  const schemes = get(document, "securityDefinitions");
  const version = get(document, "openapi") ?? wanted;
  if (get(document, "swagger") !== undefined || !isVersion3(version) || !isGiven(schemes)) return document;
  const components = get(document, "components");
  const known = components?.kind === "map" ? components : mapNode(placeOf(schemes), {});
  return withEntries(document, { securityDefinitions: undefined, components: withEntries(known, { securitySchemes: schemes }) });
}
