import { quote } from "../../template/entry.ts";
import { MAX_DEPTH, TOO_DEEP } from "../../template/limits.ts";
import { type Entry, type ListNode, type MapNode, type Node, textOf } from "../../template/node.ts";
import { included } from "./include.ts";
import { flattened, length, sequence } from "./lists.ts";
import { mapped } from "./map.ts";
import { merged } from "./merge.ts";
import { type DirectiveName, directiveIn } from "./names.ts";
import { outputs } from "./outputs.ts";
import { cased, stringified } from "./texts.ts";
import { type Around, type Directive, type Expand, type Follow, leave, stop, type Work } from "./work.ts";

const FOLLOW: Readonly<Record<DirectiveName, Follow>> = {
  "Fn::Map": mapped,
  "Fn::Length": length,
  "Fn::Include": included,
  "Fn::Flatten": flattened,
  "Fn::Merge": merged,
  "Fn::DeepMerge": merged,
  "Fn::Stringify": stringified,
  "Fn::UpperCamelCase": cased,
  "Fn::LowerCamelCase": cased,
  "Fn::GetEnv": fromEnvironment,
  "Fn::Outputs": outputs,
  "Fn::Sequence": sequence,
  "Fn::Eval": (directive, work, expand) => leave(directive, work, expand, "it is code, which is not run"),
};

/** The machine that lints is not the machine that builds, and a report must not tell of either. */
function fromEnvironment(directive: Directive, work: Work, expand: Expand): Node {
  const { argument } = directive;
  const variable = textOf(argument.kind === "list" ? argument.items[0] : argument);
  const why = "it reads the environment in which the template is built";
  return leave(directive, work, expand, why, variable === undefined ? undefined : quote(variable));
}

/**
 * A value with its directives followed, from the outside in, as the preprocessor does it. What did not change is the node that
 * was given; the paths of what did are not yet those of where it stands.
 */
export function expandValue(work: Work, node: Node, around: Around, depth: number): Node {
  if (work.stopped || node.kind === "scalar" || work.settled.has(node)) return node;
  if (depth > MAX_DEPTH) stop(work, node, TOO_DEEP);
  const expand: Expand = (value, within, at) => expandValue(work, value, within, at);
  const directive = node.kind === "map" ? directiveIn(node) : undefined;
  if (node.kind === "map" && directive) {
    const argument = directive.entry.value;
    return settled(work, FOLLOW[directive.name]({ ...directive, map: node, argument, around, depth }, work, expand));
  }
  const expandChild = (child: Node): Node => expand(child, around, depth + 1);
  return settled(work, node.kind === "list" ? withItems(node, expandChild) : withValues(node, expandChild));
}

function withItems(list: ListNode, change: (item: Node) => Node): ListNode {
  const items = list.items.map(change);
  return items.every((item, index) => item === list.items[index]) ? list : { ...list, items };
}

function withValues(map: MapNode, change: (value: Node) => Node): MapNode {
  const entries = [...map.entries].map(([key, entry]): [string, Entry] => {
    const value = change(entry.value);
    return [key, value === entry.value ? entry : { ...entry, value }];
  });
  return entries.every(([key, entry]) => entry === map.entries.get(key)) ? map : { ...map, entries: new Map(entries) };
}

/** What holds no directive need not be looked at again: an included file is met once more by all that it is included in. */
function settled(work: Work, node: Node): Node {
  if (node.kind === "scalar" || work.settled.has(node) || directiveIn(node)) return node;
  const children = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  if (children.every((child) => child.kind === "scalar" || work.settled.has(child))) work.settled.add(node);
  return node;
}
