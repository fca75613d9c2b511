import { applicationOf } from "./application.ts";
import { connected } from "./connected.ts";
import { findImports } from "./imports.ts";
import { type Open, openStacks } from "./nested-stacks.ts";
import { isOnRequestPath } from "./request-path.ts";
import { openStackSets, type WithStackSets } from "./stack-sets.ts";
import type { Application, Stack } from "./stack.ts";

/**
 * Puts stacks together that refer to each other. `open` finds the template of a nested stack or a stack set; a template that
 * one of these deploys is no stack of its own. What refers to nothing stays the very same template. A stack set's stacks are
 * elsewhere, and refer to nothing here.
 */
export function linkStacks<S extends Stack>(stacks: readonly S[], open: Open<S>): Application<S>[] {
  const roots = withoutDeployed(stacks.map((stack) => openStackSets(openStacks(stack, open), open)));
  const trees = roots.map(({ tree }) => tree);
  const imports = findImports(trees);
  const none = findImports<S>([]);
  const pairs = imports.found.filter(({ output }) => isOnRequestPath(output)).map(({ from, to }) => [from, to] as const);
  return [
    ...connected(trees, pairs).map((group) => applicationOf(group, imports)),
    ...roots.flatMap(({ instances }) => instances).map((tree) => applicationOf([tree], none)),
  ];
}

/** The stacks that no other one deploys; of those that deploy each other, the first. */
function withoutDeployed<S extends Stack>(roots: readonly WithStackSets<S>[]): readonly WithStackSets<S>[] {
  if (roots.every(({ tree, instances }) => tree.all.length === 1 && instances.length === 0)) return roots;
  const deployedBy = ({ tree, instances, files }: WithStackSets<S>): string[] =>
    [...files, ...[tree, ...instances].flatMap(({ all }) => all.flatMap(({ parent, stack }) => (parent ? [stack.file] : [])))];
  const deployed = new Set(roots.flatMap(deployedBy));
  // Of a file with several documents the first is what is deployed.
  const firsts = new Map(roots.toReversed().map((root) => [root.tree.top.stack.file, root]));
  const kept = new Set(roots.filter((root) => !deployed.has(root.tree.top.stack.file) || firsts.get(root.tree.top.stack.file) !== root));
  const reached = new Set([...kept].flatMap(deployedBy));
  for (const root of roots) {
    if (kept.has(root) || reached.has(root.tree.top.stack.file)) continue;
    kept.add(root);
    for (const file of deployedBy(root)) reached.add(file);
  }
  return roots.filter((root) => kept.has(root));
}
