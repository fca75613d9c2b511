import type { Node } from "../template/node.ts";

/** Whether two trees hold the same values in the same order, wherever they stand; `gone` is in the first one alone. */
export function isSameBut(before: Node, after: Node, gone: ReadonlySet<Node>): boolean {
  if (before.kind === "scalar") return after.kind === "scalar" && before.text === after.text && before.value === after.value;
  if (before.kind === "list") {
    if (after.kind !== "list") return false;
    const items = before.items.filter((item) => !gone.has(item));
    return isSameList(items, after.items, gone);
  }
  if (after.kind !== "map") return false;
  const [ours, theirs] = [[...before.entries.values()].filter(({ value }) => !gone.has(value)), [...after.entries.values()]];
  return ours.every(({ key }, index) => key === theirs[index]?.key)
    && isSameList(ours.map(({ value }) => value), theirs.map(({ value }) => value), gone);
}

function isSameList(before: readonly Node[], after: readonly Node[], gone: ReadonlySet<Node>): boolean {
  return before.length === after.length && before.every((node, index) => {
    const other = after[index];
    return other !== undefined && isSameBut(node, other, gone);
  });
}
