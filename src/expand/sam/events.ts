import { isInclude } from "../../template/include.ts";
import { type Entry, entriesOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode, placeOfKey, refNode } from "../make.ts";
import { invokedFunction } from "./function-alias.ts";
import { isGiven } from "./is-given.ts";
import { rejection } from "./rejection.ts";
import type { ApiEvent, InvokedFunction, SamResource, SamTemplate } from "./sam-template.ts";

/** The events that add methods to APIs, in the order in which SAM works on them, and those that it refuses. */
export interface ApiEvents {
  readonly events: readonly ApiEvent[];
  readonly notes: readonly ExpansionNote[];
}

/** The API that events without one of their own belong to, by their type. */
export const IMPLICIT_APIS = { Api: "ServerlessRestApi", HttpApi: "ServerlessHttpApi" } as const;

export function collectApiEvents(template: SamTemplate): ApiEvents {
  const owners = [...template.resources.values()];
  const ofType = (type: string): SamResource[] => owners.filter((owner) => owner.type === type);
  const parts = [
    ...ofType("AWS::Serverless::Function").map((owner) => ownEvents(owner, invokedFunction(owner, template), template)),
    ...ofType("AWS::Serverless::StateMachine").map((owner) => ownEvents(owner, undefined, template)),
  ];
  return { events: parts.flatMap(({ events }) => events), notes: parts.flatMap(({ notes }) => notes) };
}

function ownEvents(owner: SamResource, invoked: InvokedFunction | undefined, template: SamTemplate): ApiEvents {
  const written = get(owner.properties, "Events");
  if (!isGiven(written)) return { events: [], notes: [] };
  if (written.kind !== "map") return { events: [], notes: [rejection(written, `\`Events\` of \`${owner.logicalId}\``, "it must be a map")] };
  const read = entriesOf(written).flatMap((entry) => readEvent(entry, { owner, invoked, template }) ?? []);
  const events = read.filter((each) => "eventId" in each);
  return {
    // SAM takes a function's events by their paths: `$default` is then before all others.
    events: invoked ? events.toSorted(byPath) : events,
    notes: read.filter((each) => "why" in each),
  };
}

function byPath({ path: a = "$default" }: ApiEvent, { path: b = "$default" }: ApiEvent): number {
  return a < b ? -1 : Number(a > b);
}

interface Surroundings {
  readonly owner: SamResource;
  readonly invoked: InvokedFunction | undefined;
  readonly template: SamTemplate;
}

function readEvent(entry: Entry, around: Surroundings): ApiEvent | ExpansionNote | undefined {
  const { key, value } = entry;
  const { owner } = around;
  const at = placeOfKey(entry);
  const what = `event \`${key}\` of \`${owner.logicalId}\``;
  // An include that is still there was noted when its file was looked for.
  if (key === "Fn::Transform" && isInclude(value)) return undefined;
  if (key.startsWith("Fn::")) return { at, what: `\`Events\` of \`${owner.logicalId}\``, why: `it is made by \`${key}\` at deployment` };
  if (value.kind !== "map") return rejection(at, what, "it must be a map");
  const type = get(value, "Type");
  if (!isGiven(type)) return rejection(at, what, value.entries.has("Fn::If") ? "it does not look into `Fn::If` there" : "it has no `Type`");
  if (!isText(type)) return rejection(type, what, "its `Type` must be a text");
  const kind = textOf(type);
  if (kind !== "Api" && kind !== "HttpApi") return undefined;
  if (kind === "HttpApi" && !around.invoked) return rejection(at, what, "a state machine takes no `HttpApi` events");
  const written = get(value, "Properties");
  if (isGiven(written) && written.kind !== "map") return rejection(written, what, "its `Properties` must be a map");
  const properties = written?.kind === "map" ? written : mapNode(at, {});
  return apiEvent({ at, what, kind, eventId: key, properties }, around);
}

interface Draft extends Pick<ApiEvent, "at" | "kind" | "eventId" | "properties"> {
  readonly what: string;
}

function apiEvent(draft: Draft, { owner, invoked, template }: Surroundings): ApiEvent | ExpansionNote {
  const { at, kind, eventId, properties, what } = draft;
  const fault = propertyFault(properties, kind);
  if (fault) return rejection(fault.at ?? at, what, fault.why);
  const reason = `SAM: event ${eventId} of ${owner.logicalId}`;
  const target = targetOf(draft, reason, template);
  if ("why" in target) return target;
  // An HTTP API's event may leave both open, or empty.
  const written = textOf(get(properties, "Method"))?.toLowerCase() ?? "";
  const method = ["", "x-amazon-apigateway-any-method"].includes(written) ? "any" : written;
  const path = textOf(get(properties, "Path")) ?? "";
  const isDefault = path === "" || (kind === "HttpApi" && path === "$default" && method === "any");
  return { owner, invoked, kind, eventId, at, properties, ...target, path: isDefault ? undefined : path, method, reason };
}

interface Fault {
  /** Absent where something is missing. */
  readonly at?: Node;
  readonly why: string;
}

/** What SAM finds wrong with an event's own properties. An HTTP API's event may leave path and method out, but only both. */
function propertyFault(properties: MapNode, kind: ApiEvent["kind"]): Fault | undefined {
  const [path, method] = [get(properties, "Path"), get(properties, "Method")];
  if (kind === "HttpApi" && !isGiven(path) && !isGiven(method)) return routeSettingsFault(properties);
  if (!isGiven(path)) return { why: "it has no `Path`" };
  if (!isGiven(method)) return { why: "it has no `Method`" };
  if (!isText(path)) return { at: path, why: "`Path` must be a text" };
  if (!isText(method)) return { at: method, why: "`Method` must be a text" };
  return routeSettingsFault(properties);
}

function routeSettingsFault(properties: MapNode): Fault | undefined {
  const settings = get(properties, "RouteSettings");
  return settings && settings.kind !== "map" ? { at: settings, why: "`RouteSettings` must be a map" } : undefined;
}

function isText(node: Node): boolean {
  return node.kind === "scalar" && typeof node.value === "string";
}

/** The API that an event belongs to. Only one that is a resource of the template will do, whatever way it is named. */
function targetOf({ at, kind, properties, what }: Draft, reason: string, { resources }: SamTemplate): Pick<ApiEvent, "apiId" | "apiReference"> | ExpansionNote {
  const key = kind === "Api" ? "RestApiId" : "ApiId";
  const written = get(properties, key);
  if (written === undefined) return { apiId: IMPLICIT_APIS[kind], apiReference: refNode(causedBy(at, reason), IMPLICIT_APIS[kind]) };
  const name = get(written, "Ref") ?? written;
  const apiId = isText(name) ? textOf(name) : undefined;
  if (apiId === undefined) return rejection(written, what, `\`${key}\` must be a text or a \`Ref\``);
  if (apiId === IMPLICIT_APIS[kind]) return { apiId, apiReference: written };
  const type = resources.get(apiId)?.type;
  if (type === undefined || type === wrongApi(kind)) return rejection(written, what, `\`${key}\` must name ${API_WORDS[kind]} of this template`);
  return { apiId, apiReference: written };
}

const API_WORDS = { Api: "a REST API", HttpApi: "an HTTP API" } as const;

/** The type that has the other type's events. Any other resource SAM takes for an API that somebody else describes. */
function wrongApi(kind: ApiEvent["kind"]): string {
  return kind === "Api" ? "AWS::Serverless::HttpApi" : "AWS::Serverless::Api";
}
