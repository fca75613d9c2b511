import { getIn, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import { scalarNode } from "../make.ts";
import { referredTo } from "./parameters.ts";
import type { SamTemplate } from "./sam-template.ts";

/**
 * A value where SAM must know it to decide something: a reference to a parameter is what is given for it, or its default.
 * It keeps the place of the reference. Anything else is what it is.
 */
export function settled(node: Node | undefined, { root, parameters }: SamTemplate): Node | undefined {
  const name = referredTo(node);
  const known = name === undefined ? undefined : parameters?.get(name);
  if (node === undefined || name === undefined || known === undefined) return node;
  const standard = getIn(root, "Parameters", name, "Default");
  // A default that is written as a boolean is one to SAM; what is given is text.
  const isStandard = standard?.kind === "scalar" && textOf(standard) === known;
  return isStandard ? { ...standard, ...placeOf(node) } : scalarNode(placeOf(node), known);
}
