import { callOf, entriesOf, get, type MapNode, type Node, textOf } from "../../template/node.ts";
import type { ExpansionNote } from "../expansion.ts";
import { causedBy, mapNode, scalarNode, withEntries } from "../make.ts";
import { isGiven } from "./is-given.ts";
import { rejection } from "./rejection.ts";
import { underCondition } from "./rest-events.ts";
import { INTEGRATION, mapPathItems } from "./rest-paths.ts";
import type { SamResource } from "./sam-template.ts";

const KEYS = new Set(["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"]);

/** Why SAM refuses `Cors`, be it a map or the allowed origin alone. */
export function* corsFaults(cors: Node, { logicalId }: SamResource): Generator<ExpansionNote> {
  if (cors.kind !== "map" || callOf(cors)) return;
  const what = `\`Cors\` of \`${logicalId}\``;
  for (const { key, value } of entriesOf(cors)) {
    if (!KEYS.has(key)) yield rejection(value, `\`${key}\` in ${what}`, "it does not know it");
  }
  const [origin, credentials] = [get(cors, "AllowOrigin"), get(cors, "AllowCredentials")];
  const isAnyOrigin = origin === undefined || textOf(origin) === "'*'";
  const sendsCredentials = credentials?.kind === "scalar" && credentials.value === true;
  if (sendsCredentials && isAnyOrigin) yield rejection(credentials, what, "credentials need an `AllowOrigin` that is not `'*'`");
  if (origin && !isGiven(origin)) yield rejection(origin, what, "`AllowOrigin` is empty");
}

/** For a path that stands only under conditions: those of which one must hold. */
export type PathConditions = ReadonlyMap<string, readonly string[]>;

/** Answers preflight requests on every path that has no OPTIONS method. */
export function withCors(document: MapNode, cors: Node, api: SamResource, conditions: PathConditions): MapNode {
  const at = causedBy(cors, `SAM: Cors of ${api.logicalId}`);
  const preflight = mapNode(at, { [INTEGRATION]: mapNode(at, { type: scalarNode(at, "mock") }) });
  const paths = entriesOf(get(document, "paths")).map(({ key }) => key);
  // To API Gateway `/orders` and `/orders/` are one resource, and it takes one OPTIONS method.
  const firsts = new Set(new Map(paths.toReversed().map((path) => [withoutSlash(path), path])).values());
  return mapPathItems(document, (path, item) => {
    if (!firsts.has(path) || item.entries.has("options")) return item;
    const names = conditions.get(path) ?? [];
    const options = names.reduceRight<Node | undefined>((rest, name) => underCondition(preflight, name, rest), undefined);
    return withEntries(item, { options: options ?? preflight });
  });
}

function withoutSlash(path: string): string {
  return path === "/" ? path : path.replace(/\/+$/, "");
}
