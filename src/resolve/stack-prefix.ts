import type { Settings } from "./settings.ts";

/** Ends a prefix. No logical id holds it, so that no name of a template is taken for another's. */
export const PREFIX_END = "›";

/**
 * The stack that a name of several stacks' template belongs to, by its prefix: "" for the first one. What is nested in a stack
 * is deployed where that stack is.
 */
export function stackOfName(name: string, { stacks }: Settings): string {
  if (stacks === undefined) return "";
  const prefix = name.slice(0, name.indexOf(PREFIX_END) + 1);
  return stacks.has(prefix) ? prefix : "";
}

/** A name without the prefixes of the stacks that it is in. */
export function withoutPrefix(name: string): string {
  return name.slice(name.lastIndexOf(PREFIX_END) + 1);
}
