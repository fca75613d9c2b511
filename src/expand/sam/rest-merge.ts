import { callOf, entriesOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import type { ExpansionNote } from "../expansion.ts";
import { mapNode, withEntries } from "../make.ts";
import { isGiven } from "./is-given.ts";
import { rejection } from "./rejection.ts";
import type { EditedBody } from "./rest-edited.ts";
import { type EventMethod, eventTitle, overrides, underCondition } from "./rest-events.ts";
import type { OwnSchemes } from "./rest-security.ts";
import type { ApiEvent } from "./sam-template.ts";

/**
 * `MergeDefinitions`: an event's operation stands beside what the body says of the same path and method, and before it where
 * both say something. A body without any path is left as it is.
 */
export function mergedBody(body: MapNode, methods: readonly EventMethod[]): EditedBody {
  const paths = get(body, "paths");
  if (!isGiven(paths) || paths.kind !== "map") {
    return { document: body, asks: new Map(), methods: [], conditions: new Map(), notes: methods.map(notMerged) };
  }
  const groups = new Map<string, EventMethod[]>();
  for (const method of methods) {
    const group = groups.get(method.path);
    if (group) group.push(method);
    else groups.set(method.path, [method]);
  }
  const items = [...groups].map(([path, group]) => [path, mergedItem(get(paths, path), group)] as const);
  const document = withEntries(body, { paths: withEntries(paths, Object.fromEntries(items)) });
  const asks = new Map(methods.flatMap((method) => [...mergedAsks(method)]));
  return { document, asks, methods, conditions: new Map(), notes: [] };
}

/** The schemes that an event asks for are not merged with its method, unless it guards what is merged once more. */
export function mergedAsks({ event, asks }: EventMethod): OwnSchemes {
  return overrides(event) ? asks : new Map();
}

function notMerged({ event }: EventMethod): ExpansionNote {
  const why = "SAM drops it: the `DefinitionBody` that it is to be merged into has no paths";
  return { at: placeOf(event.at), what: eventTitle(event), why };
}

function mergedItem(item: Node | undefined, methods: readonly EventMethod[]): Node | undefined {
  const [first] = methods;
  const known = item?.kind === "map" ? item : first && mapNode(placeOf(first.operation), {});
  const merged = new Map<string, Node>();
  for (const method of methods) {
    const key = writtenKey(method.event);
    const operation = mergedOperation(merged.get(key) ?? get(item, key), method.operation);
    merged.set(key, underCondition(operation, method.condition));
  }
  return known && withEntries(known, Object.fromEntries(merged));
}

/** SAM looks for the method as the event spells it, and so makes an `any` of its own. */
export function writtenKey({ properties, method }: ApiEvent): string {
  return textOf(get(properties, "Method"))?.toLowerCase() ?? method;
}

/** What is there already stays, as far as the event says nothing of it. */
export function mergedOperation(written: Node | undefined, operation: MapNode): MapNode {
  if (written?.kind !== "map" || callOf(written) !== undefined) return operation;
  return withEntries(written, Object.fromEntries(entriesOf(operation).map(({ key, value }) => [key, value])));
}

/** Why SAM refuses to merge into a body. */
export function* mergeFaults(body: MapNode, events: readonly ApiEvent[], what: string): Generator<ExpansionNote> {
  for (const event of events) {
    const item = get(get(body, "paths"), event.path ?? "/");
    for (const node of [item, get(item, writtenKey(event))]) {
      if (isGiven(node) && node.kind !== "map") yield rejection(node, what, "it must be a map");
    }
  }
}
