import { entriesOf, get, type Node } from "../../template/node.ts";
import { listNode } from "../make.ts";

type Step =
  | { readonly kind: "field"; readonly name: string }
  | { readonly kind: "index"; readonly index: number }
  | { readonly kind: "items" }
  | { readonly kind: "values" }
  | { readonly kind: "flatten" };

const NAME = String.raw`[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|\*`;
const STEP = new RegExp(String.raw`(?<dot>\.)?(?<name>${NAME})|\[(?<bracket>-?\d{1,9}|\*|)\]`, "y");

/** The steps of a JMESPath expression made of keys, `[0]`, `[*]`, `[]` and `.*`; `undefined` for one that says more. */
export function queryOf(text: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  const written = text.trim();
  while (STEP.lastIndex < written.length) {
    const { dot, name, bracket } = STEP.exec(written)?.groups ?? {};
    // A dot stands between steps, and before each name but the first.
    if ((name === undefined && bracket === undefined) || (name !== undefined && (dot === undefined) !== (steps.length === 0))) return undefined;
    const step = name === undefined ? bracketStep(bracket ?? "") : nameStep(name);
    if (!step) return undefined;
    steps.push(step);
  }
  return steps.length === 0 ? undefined : steps;
}

function nameStep(name: string): Step | undefined {
  if (name === "*") return { kind: "values" };
  if (!name.startsWith('"')) return { kind: "field", name };
  try {
    return { kind: "field", name: String(JSON.parse(name)) };
  } catch {
    return undefined;
  }
}

function bracketStep(text: string): Step {
  if (text === "") return { kind: "flatten" };
  return text === "*" ? { kind: "items" } : { kind: "index", index: Number(text) };
}

/** What a query finds in a document; `undefined` is JMESPath's null. */
export function queried(root: Node, steps: readonly Step[]): Node | undefined {
  // Flattening takes in all that stands before it, projections too, and what follows is asked of each item.
  const at = steps.findLastIndex(({ kind }) => kind === "flatten");
  if (at < 0) return walked(root, steps);
  const found = queried(root, steps.slice(0, at));
  if (found?.kind !== "list") return undefined;
  return projected(found, found.items.flatMap((item) => (item.kind === "list" ? item.items : [item])), steps.slice(at + 1));
}

function walked(node: Node, steps: readonly Step[]): Node | undefined {
  const [step, ...others] = steps;
  if (!step) return node.kind === "scalar" && node.value === null ? undefined : node;
  if (step.kind === "items") return node.kind === "list" ? projected(node, node.items, others) : undefined;
  if (step.kind === "values") return node.kind === "map" ? projected(node, entriesOf(node).map(({ value }) => value), others) : undefined;
  const next = step.kind === "field" ? get(node, step.name) : node.kind === "list" && step.kind === "index" ? node.items.at(step.index) : undefined;
  return next && walked(next, others);
}

/** Items in which there is nothing are left out. */
function projected(at: Node, items: readonly Node[], steps: readonly Step[]): Node {
  return listNode(at, items.flatMap((item) => walked(item, steps) ?? []));
}
