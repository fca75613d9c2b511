import type { Entry, Node } from "../../template/node.ts";
import type { Path, Place } from "../../template/place.ts";

/** What code gave as a configuration, as values with a place: all of the file. Or what of it is no configuration, in a sentence. */
export type Converted = { readonly kind: "node"; readonly node: Node } | { readonly kind: "refused"; readonly why: string };

/** Nobody writes a configuration so deep; what holds itself has no end. */
const MAX_DEPTH = 50;

export function nodeOf(value: unknown, file: string, path?: Path, depth = 0): Converted {
  const place: Place = { file, start: 0, end: 0, path };
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
    const scalar = value as string | number | boolean | null;
    return { kind: "node", node: { kind: "scalar", ...place, text: scalar === null ? "" : String(scalar), value: scalar } };
  }
  const what = path === undefined ? "what it exports" : `\`${path.key}\``;
  if (typeof value !== "object") return { kind: "refused", why: `${what} is ${typeof value === "undefined" ? "nothing" : `a ${typeof value}`}, which no configuration file could say` };
  if (depth >= MAX_DEPTH) return { kind: "refused", why: `${what} is nested too deep, or holds itself` };
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
    .map(([key, member]) => ({ key, converted: nodeOf(member, file, { parent: path, key }, depth + 1) }));
  const refused = members.map(({ converted }) => converted).find(({ kind }) => kind === "refused");
  if (refused) return refused;
  const nodes = members.flatMap(({ key, converted }) => (converted.kind === "node" ? [{ key, value: converted.node }] : []));
  if (Array.isArray(value)) return { kind: "node", node: { kind: "list", ...place, items: nodes.map((member) => member.value) } };
  const entries = nodes.map((member): [string, Entry] => [member.key, { ...member, at: { file, start: 0, end: 0 } }]);
  return { kind: "node", node: { kind: "map", ...place, entries: new Map(entries) } };
}
