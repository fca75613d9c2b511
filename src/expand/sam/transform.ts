import { withEntries } from "../make.ts";
import { entriesOf, get, itemsOf, type MapNode, type Node, textOf } from "../../template/node.ts";

const SAM = "AWS::Serverless-2016-10-31";
const PREFIX = "AWS::Serverless::";

/**
 * Whether SAM has work to do. A template that has its resources but not the transform cannot be deployed as it is; what it
 * is meant to be is plain enough to look at.
 */
export function usesSam(root: Node): boolean {
  if (transformsOf(get(root, "Transform")).some(isSam)) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) => textOf(get(value, "Type"))?.startsWith(PREFIX));
}

/** The template without `Globals` and without SAM among its transforms: what SAM leaves behind. */
export function withoutSam(root: MapNode): MapNode {
  return withEntries(root, { Globals: undefined, Transform: remaining(get(root, "Transform")) });
}

function remaining(transform: Node | undefined): Node | undefined {
  if (transform?.kind !== "list") return transform && !isSam(transform) ? transform : undefined;
  const items = transform.items.filter((item) => !isSam(item));
  return items.length > 0 ? { ...transform, items } : undefined;
}

function transformsOf(transform: Node | undefined): readonly Node[] {
  if (transform?.kind === "list") return itemsOf(transform);
  return transform ? [transform] : [];
}

function isSam(transform: Node): boolean {
  return textOf(transform.kind === "map" ? get(transform, "Name") : transform) === SAM;
}
