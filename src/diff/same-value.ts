import type { MapNode, Node } from "../template/node.ts";

/** What was found out of a map, and of which other one: each finding of a large body asks for all of it. */
const known = new WeakMap<MapNode, { readonly other: MapNode; readonly isSame: boolean }>();

/** Whether two values mean the same to CloudFormation, however they are written and wherever they stand. */
export function isSame(a: Node | undefined, b: Node | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === "scalar" && b.kind === "scalar") return a.value === b.value || (a.value !== null && b.value !== null && String(a.value) === String(b.value));
  if (a.kind === "list" && b.kind === "list") {
    return a.items.length === b.items.length && a.items.every((item, index) => isSame(item, b.items[index]));
  }
  if (a.kind !== "map" || b.kind !== "map") return false;
  const before = known.get(a);
  if (before?.other === b) return before.isSame;
  const answer = { other: b, isSame: isSameMap(a, b) };
  known.set(a, answer);
  return answer.isSame;
}

function isSameMap({ entries: a }: MapNode, { entries: b }: MapNode): boolean {
  if (a.size !== b.size) return false;
  for (const [key, { value }] of a) {
    const other = b.get(key)?.value;
    if (!isSame(value, other) && !(key === "Fn::GetAtt" && isSameAttribute(value, other))) return false;
  }
  return true;
}

/** `A.B` is the same attribute as `[A, B]`. */
function isSameAttribute(a: Node, b: Node | undefined): boolean {
  const name = attributeName(a);
  return name !== undefined && name === attributeName(b);
}

function attributeName(node: Node | undefined): string | undefined {
  if (node?.kind === "scalar") return node.text;
  if (node?.kind !== "list") return undefined;
  const parts = node.items.map((item) => (item.kind === "scalar" ? item.text : undefined));
  return parts.includes(undefined) ? undefined : parts.join(".");
}
