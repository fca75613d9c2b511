import type { Node } from "../template/node.ts";

/** A value as JSON has it. Its scalars are what CloudFormation's own tools read. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A value as plain data for code that takes any name for one of its own. */
export function plainOf(node: Node): Plain {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [plainKey(key), plainOf(value)]));
}

/** A key that every object answers to, such as `constructor`, gets a blank: it would be found where it is not. */
export function plainKey(key: string): string {
  return key in Object.prototype ? `${key} ` : key;
}
