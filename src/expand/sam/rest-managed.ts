import type { MapNode } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode, scalarNode } from "../make.ts";
import { rejection } from "./rejection.ts";
import type { EditedBody } from "./rest-edited.ts";
import { type EventMethod, eventTitle, underCondition } from "./rest-events.ts";
import { mergedAsks, mergedOperation, writtenKey } from "./rest-merge.ts";
import type { SamResource } from "./sam-template.ts";

export interface ManagedOptions {
  /** Of OpenAPI 3, where it is asked for. */
  readonly version: string | undefined;
  /** `MergeDefinitions` is on, though there is nothing to merge into. */
  readonly merges: boolean;
}

/** The body of a REST API as its events make it. */
export function managedBody(methods: readonly EventMethod[], api: SamResource, { version, merges }: ManagedOptions): EditedBody {
  const at = causedBy(api.at, `SAM: API ${api.logicalId}`);
  const paths = new Map<string, Map<string, EventMethod>>();
  const notes: ExpansionNote[] = [];
  for (const method of methods) {
    const item = paths.get(method.path) ?? new Map<string, EventMethod>();
    paths.set(method.path, item);
    // What is merged takes the place of what was there before, and has the method as the event spells it.
    const isMerged = merges && method.event.invoked !== undefined;
    const key = isMerged ? writtenKey(method.event) : method.key;
    const before = item.get(key);
    const operation = isMerged ? mergedOperation(before?.operation, method.operation) : method.operation;
    if (isMerged) item.set(key, { ...method, key, operation, asks: mergedAsks(method) });
    else if (before) notes.push(twice(method));
    else item.set(key, method);
  }
  const items = [...paths].map(([path, item]) => [path, [...item.values()]] as const);
  const taken = items.flatMap(([, item]) => item);
  return {
    document: mapNode(at, {
      [version === undefined ? "swagger" : "openapi"]: scalarNode(at, version ?? "2.0"),
      paths: mapNode(at, items.map(([path, item]) => [path, pathItem(item)] as const)),
    }),
    asks: new Map(taken.flatMap(({ asks }) => [...asks])),
    methods: taken,
    conditions: new Map(items.map(([path, item]) => [path, conditionsOf(item)] as const)),
    notes,
  };
}

function twice({ event, path }: EventMethod): ExpansionNote {
  return rejection(event.at, eventTitle(event), `\`${event.method.toUpperCase()} ${path}\` has an event already`);
}

function pathItem(methods: readonly EventMethod[]): MapNode | undefined {
  const [first] = methods;
  const entries = methods.map(({ key, operation, condition }) => [key, underCondition(operation, condition)] as const);
  return first && mapNode(placeOf(first.operation), entries);
}

/** None where one method is there in any case. */
function conditionsOf(methods: readonly EventMethod[]): string[] {
  const names = methods.flatMap(({ condition }) => condition ?? []);
  return names.length === methods.length ? [...new Set(names)] : [];
}
