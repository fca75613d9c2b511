import { itemsOf, type ListNode, type Node } from "../../template/node.ts";
import { quote } from "../../template/entry.ts";
import { listNode, scalarNode } from "../make.ts";
import { isLeft } from "./names.ts";
import { DEFAULT_PLACEHOLDER, substituted } from "./substitute.ts";
import { spokenText } from "./texts.ts";
import { type Around, type Directive, type Expand, type Follow, leave, leaveSilently, type Work } from "./work.ts";

/** What a `Fn::Map` is made of. */
interface Loop {
  readonly list: Node;
  readonly body: Node;
  readonly placeholder: string;
  readonly index: string | undefined;
  readonly size: string | undefined;
}

/** `Fn::Map`: a list with the body once for each item of another list. */
export const mapped: Follow = (directive, work, expand) => {
  const { argument, around, depth } = directive;
  const loop = loopOf(itemsOf(argument));
  if (!loop) return leave(directive, work, expand, "it takes a list, its placeholders and a body");
  const pattern = [loop.placeholder, loop.index, loop.size].find((name) => name !== undefined && isPattern(name));
  if (pattern !== undefined) return leave(directive, work, expand, `its placeholder ${quote(pattern)} is a pattern to cfn-include`);
  const list = expand(loop.list, around, depth + 1);
  if (isLeft(list)) return leaveSilently(directive, work, expand);
  if (list.kind !== "list") return leave(directive, work, expand, "what it goes through is not a list");
  return copies(loop, list, directive, work, expand)
    ?? leave(directive, work, expand, "a key of what it makes is not known");
};

function loopOf([list, second, ...others]: readonly Node[]): Loop | undefined {
  if (!list || !second) return undefined;
  const names = (second.kind === "list" ? second.items : [second]).map((name) => (name.kind === "scalar" ? spokenText(name) : undefined));
  // Without names of its own the second is the body. If that is a list, its items count as names all the same.
  const [written, index, size] = second.kind === "list" || others.length > 0 ? names : [];
  const placeholder = others.length === 0 ? DEFAULT_PLACEHOLDER : written;
  return placeholder === undefined ? undefined : { list, body: others.at(-1) ?? second, placeholder, index, size };
}

/** The preprocessor makes regular expressions of placeholders. Nothing of a template is run as one here. */
function isPattern(name: string): boolean {
  return /[\\^.|?*+()[\]{}]/.test(name);
}

function copies(loop: Loop, list: ListNode, directive: Directive, work: Work, expand: Expand): Node | undefined {
  const { map, around, depth } = directive;
  let last = around;
  const made = list.items.map((item, index) => {
    if (work.stopped) return item;
    last = aroundCopy(loop, item, index, directive);
    const body = substituted(work, loop.body, last, depth + 1);
    return body && expand(body, last, depth + 1);
  });
  const known = made.filter((copy) => copy !== undefined);
  if (known.length < made.length) return undefined;
  const result = listNode(map, known);
  const sized = loop.size === undefined ? result : substituted(work, result, sizeOnly(loop.size, known.length, directive), depth);
  return sized && expand(sized, last, depth);
}

function aroundCopy({ placeholder, index: indexName }: Loop, item: Node, index: number, { map, around }: Directive): Around {
  const values = new Map(around.values).set(placeholder, item);
  if (indexName !== undefined) values.set(indexName, scalarNode(map, index));
  const reason = `Fn::Map: item ${index + 1}`;
  return { ...around, values, reason: around.reason === undefined ? reason : `${around.reason}; ${reason}` };
}

function sizeOnly(name: string, size: number, { map, around }: Directive): Around {
  return { values: new Map([[name, scalarNode(map, size)]]), reason: undefined, including: around.including };
}
