import { itemsOf, type Node } from "../../template/node.ts";
import { listNode, scalarNode } from "../make.ts";
import { isLeft } from "./names.ts";
import { spokenValue } from "./texts.ts";
import { type Follow, leave, leaveSilently, spendValues } from "./work.ts";

/** `Fn::Flatten`: the items of a list's lists. */
export const flattened: Follow = (directive, work, expand) => {
  const list = expand(directive.argument, directive.around, directive.depth + 1);
  // A directive that is left may yet be a list.
  if (isLeft(list) || itemsOf(list).some(isLeft)) return leaveSilently(directive, work, expand);
  if (list.kind !== "list") return leave(directive, work, expand, "it takes a list");
  return listNode(directive.map, list.items.flatMap((item) => (item.kind === "list" ? item.items : [item])));
};

/** `Fn::Length` of a list that is written out or made by directives. Any other is CloudFormation's own to count. */
export const length: Follow = (directive, work, expand) => {
  const { name, entry, argument, map, around, depth } = directive;
  const list = argument.kind === "list" ? argument : expand(argument, around, depth + 1);
  if (list.kind === "list") return scalarNode(map, list.items.length);
  const left = list === argument ? map : { ...map, entries: new Map(map.entries).set(name, { ...entry, value: list }) };
  work.settled.add(left);
  return left;
};

/** `Fn::Sequence`: numbers or letters, from the first to the last. */
export const sequence: Follow = (directive, work, expand) => {
  const { map, argument, around, depth } = directive;
  const list = expand(argument, around, depth + 1);
  if (isLeft(list) || itemsOf(list).some(isLeft)) return leaveSilently(directive, work, expand);
  const range = rangeOf(itemsOf(list));
  if (!range) return leave(directive, work, expand, "it takes two numbers or letters, and a step");
  const { start, step, areLetters } = range;
  const count = Math.max(0, Math.floor((range.stop - start) / step) + 1);
  if (count > work.values) return leave(directive, work, expand, `it makes ${count === Infinity ? "endlessly many" : count.toLocaleString("en")} values`);
  spendValues(work, count, map);
  return listNode(map, Array.from({ length: count }, (_, index) => {
    const value = start + index * step;
    return scalarNode(map, areLetters ? String.fromCharCode(value) : value);
  }));
};

interface Range {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly areLetters: boolean;
}

function rangeOf([first, last, by, ...others]: readonly Node[]): Range | undefined {
  const [start, stop] = [first, last].map((node) => (node?.kind === "scalar" ? spokenValue(node) : undefined));
  const step = by === undefined ? 1 : by.kind === "scalar" ? Number(spokenValue(by)) : NaN;
  if (Number.isNaN(step) || others.length > 0) return undefined;
  if (typeof start === "string" && typeof stop === "string" && start !== "" && stop !== "") {
    return finite({ start: start.charCodeAt(0), stop: stop.charCodeAt(0), step, areLetters: true });
  }
  return typeof start === "number" && typeof stop === "number" ? finite({ start, stop, step, areLetters: false }) : undefined;
}

function finite(range: Range): Range | undefined {
  return Number.isFinite(range.start) && Number.isFinite(range.stop) && !Number.isNaN((range.stop - range.start) / range.step) ? range : undefined;
}
