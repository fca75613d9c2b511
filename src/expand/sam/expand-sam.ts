import { type Entry, entriesOf, get, type MapNode, type Node } from "../../template/node.ts";
import type { Expansion, ExpansionNote } from "../expansion.ts";
import { mapNode, withEntries } from "../make.ts";
import { expandApplication } from "./applications.ts";
import { expandConnectors } from "./connectors.ts";
import { type DefaultRoutes, defaultRoutes } from "./default-route.ts";
import { collectApiEvents } from "./events.ts";
import { expandFunction } from "./functions.ts";
import { readGlobals } from "./globals.ts";
import { expandHttpApi } from "./http-api.ts";
import { implicitApis } from "./implicit-apis.ts";
import { knownParameters } from "./parameters.ts";
import { referable, resolveReferences } from "./references.ts";
import { rejection } from "./rejection.ts";
import { expandRestApi } from "./rest-api.ts";
import { readSamResources } from "./sam-resources.ts";
import type { ApiEvent, Made, MadeResource, SamResource, SamTemplate } from "./sam-template.ts";
import { expandStateMachine } from "./state-machines.ts";
import { usesSam, withoutSam } from "./transform.ts";
import { unseenEvents } from "./unseen-events.ts";
import { expandWebSocketApi } from "./websocket-api.ts";

/** What is known of a deployment: SAM writes some of it into what it makes. */
export interface SamSettings {
  readonly region: string | undefined;
  readonly partition: string | undefined;
  readonly parameters?: ReadonlyMap<string, string>;
  /** Parameters whose values nobody here knows, not even by their defaults. */
  readonly openParameters?: ReadonlySet<string> | undefined;
}

/**
 * What SAM makes of a template, as far as requests to its APIs are concerned: plain resources, no transform, no `Globals`.
 * What SAM would reject is noted, and the rest expanded all the same. Source: aws/serverless-application-model 1.110.
 */
export function expandSam(root: MapNode, settings: SamSettings): Expansion {
  if (!usesSam(root)) return { root, notes: [] };
  const globals = readGlobals(root);
  const authored = readSamResources(root, globals);
  const base: SamTemplate = {
    root,
    resources: authored.resources,
    partition: settings.partition ?? "aws",
    region: settings.region,
    parameters: knownParameters(root, settings.parameters, settings.openParameters),
  };
  const { events, notes } = collectApiEvents(base);
  const implicit = implicitApis(events, globals);
  const template = { ...base, resources: new Map([...base.resources, ...implicit.resources.map((api) => [api.logicalId, api] as const)]) };
  const parts = expandResources(template, events);
  const connectors = expandConnectors(template);
  const { resources, notes: clashes } = assembled(template, parts, connectors.resources);
  const references = new Map([...parts].flatMap(([resource, part]) => referable(resource, part.resources)));
  const plain = withEntries(withoutSam(root), { Resources: resources, Conditions: withConditions(root, implicit.conditions) });
  return {
    root: resolveReferences(plain, references),
    unseen: unseenEvents(authored.resources.values()),
    notes: [
      ...globals.notes, ...authored.notes, ...notes, ...implicit.notes, ...[...parts.values()].flatMap((part) => part.notes),
      ...connectors.notes, ...clashes,
    ],
  };
}

/** What each resource of SAM's own becomes; of others nothing is said. */
function expandResources(template: SamTemplate, events: readonly ApiEvent[]): Map<SamResource, Made> {
  const routes = defaultRoutes(events, template);
  const byApi = groupBy(events, ({ apiId }) => apiId);
  const byOwner = groupBy(events, ({ owner }) => owner.logicalId);
  const parts = new Map<SamResource, Made>();
  for (const resource of template.resources.values()) {
    const made = expandResource(resource, { template, routes, ofApi: byApi.get(resource.logicalId) ?? [], own: byOwner.get(resource.logicalId) ?? [] });
    if (made) parts.set(resource, made);
  }
  return parts;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

interface Surroundings {
  readonly template: SamTemplate;
  readonly routes: DefaultRoutes;
  /** Events that lead to the resource, where it is an API. */
  readonly ofApi: readonly ApiEvent[];
  /** Events that the resource has. */
  readonly own: readonly ApiEvent[];
}

function expandResource(resource: SamResource, { template, routes, ofApi, own }: Surroundings): Made | undefined {
  switch (resource.type) {
    case "AWS::Serverless::Function":
      return expandFunction(resource, own, routes, template);
    case "AWS::Serverless::Api":
      return expandRestApi(resource, ofApi, template);
    case "AWS::Serverless::HttpApi":
      return expandHttpApi(resource, ofApi, template);
    case "AWS::Serverless::WebSocketApi":
      return expandWebSocketApi(resource, template);
    case "AWS::Serverless::StateMachine":
      return expandStateMachine(resource, template);
    case "AWS::Serverless::Application":
      return expandApplication(resource);
    case "AWS::Serverless::Connector":
      return { resources: [], notes: [] };
    default:
      return undefined;
  }
}

/** All resources, each where the one stood that it is made of; what stands for itself alone comes last. */
function assembled({ root, resources }: SamTemplate, parts: ReadonlyMap<SamResource, Made>, more: readonly MadeResource[]): { readonly resources: MapNode; readonly notes: readonly ExpansionNote[] } {
  const written = get(root, "Resources");
  const entries = new Map<string, Entry>();
  const notes: ExpansionNote[] = [];
  const add = ({ logicalId, node }: MadeResource, owner?: string): void => {
    const authored = written?.kind === "map" ? written.entries.get(logicalId) : undefined;
    const { file, start, end } = node;
    if (!authored) entries.set(logicalId, { key: logicalId, at: { file, start, end }, value: node });
    else if (logicalId === owner) entries.set(logicalId, { ...authored, value: node });
    else notes.push(rejection(node, `\`${logicalId}\``, "the template has a resource of this name already"));
  };
  const done = new Set<string>();
  for (const entry of entriesOf(written)) {
    const resource = resources.get(entry.key);
    const part = resource && parts.get(resource);
    done.add(entry.key);
    if (part) for (const made of part.resources) add(made, entry.key);
    else entries.set(entry.key, entry);
  }
  for (const [{ logicalId }, part] of parts) {
    if (!done.has(logicalId)) for (const made of part.resources) add(made);
  }
  for (const made of more) add(made);
  return { resources: { ...(written?.kind === "map" ? written : mapNode(root, {})), entries }, notes };
}

function withConditions(root: MapNode, added: ReadonlyMap<string, Node>): Node | undefined {
  const written = get(root, "Conditions");
  if (added.size === 0) return written;
  return written?.kind === "map" ? withEntries(written, Object.fromEntries(added)) : mapNode(root, added);
}
