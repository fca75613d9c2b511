import { callOf, type MapNode, type Node } from "../template/node.ts";
import { always, combine, flatMapAlternatives } from "./alternatives.ts";
import type { Guarded } from "./formula.ts";
import { concat, knownText, literal, type Text, type Token } from "./text.ts";

/** How a call in the value is evaluated; `undefined` where it is no list, or more than is followed. */
export interface CallEvaluation {
  readonly text: (call: Node) => readonly Guarded<Text | undefined>[];
  readonly list: (call: Node) => readonly Guarded<readonly Text[] | undefined>[] | undefined;
  readonly branches: (argument: Node) => readonly Guarded<Node>[] | undefined;
  /** How many characters the text may yet have. */
  left: number;
}

type JsonAlternatives = readonly Guarded<Text | undefined>[] | undefined;

/**
 * A value as its JSON, without blanks, as `Fn::ToJsonString` writes it: what only the deployment knows stays a reference or
 * unknown within. `undefined` where it is too long or has too many alternatives.
 */
export function jsonText(node: Node, evaluate: CallEvaluation): JsonAlternatives {
  if (node.kind === "scalar") return written(JSON.stringify(node.value), evaluate);
  if (node.kind === "list") return enclosed("[", node.items.map((item) => jsonText(item, evaluate)), "]");
  const call = callOf(node);
  return call ? callJson(call.name, call.argument, node, evaluate) : objectJson(node, evaluate);
}

function objectJson(node: MapNode, evaluate: CallEvaluation): JsonAlternatives {
  return enclosed("{", [...node.entries.values()].map(({ key, value }) => {
    const name = written(`${JSON.stringify(key)}:`, evaluate)?.[0]?.value;
    return name && jsonText(value, evaluate)?.map((each) => ({ when: each.when, value: each.value && [...name, ...each.value] }));
  }), "}");
}

function callJson(name: string, argument: Node, call: Node, evaluate: CallEvaluation): JsonAlternatives {
  if (name === "Fn::If") {
    const branches = evaluate.branches(argument);
    return branches && flatMapAlternatives(branches, (branch) => jsonText(branch, evaluate));
  }
  const list = evaluate.list(call);
  if (list) return flatMapAlternatives(list, (texts) => enclosed("[", texts?.map((text) => quoted(text, evaluate)) ?? [], "]"));
  return flatMapAlternatives(evaluate.text(call), (text) => {
    if (text === undefined) return always(undefined);
    // A number is not in quotes.
    return name === "Fn::Length" && knownText(text) !== undefined ? always(text) : quoted(text, evaluate);
  });
}

function written(json: string, evaluate: CallEvaluation): JsonAlternatives {
  evaluate.left -= json.length;
  return evaluate.left < 0 ? undefined : always(literal(json));
}

function quoted(text: Text, evaluate: CallEvaluation): JsonAlternatives {
  for (const token of text) evaluate.left -= token.kind === "literal" ? token.text.length : 1;
  if (evaluate.left < 0) return undefined;
  const inside = text.map((token): Token => (token.kind === "literal" ? { ...token, text: JSON.stringify(token.text).slice(1, -1) } : token));
  return always([...literal('"'), ...inside, ...literal('"')]);
}

/** What is absent is left out. */
function enclosed(open: string, parts: readonly JsonAlternatives[], close: string): JsonAlternatives {
  const present = parts.filter((part) => part !== undefined);
  if (present.length < parts.length) return undefined;
  return combine(present)?.map(({ when, value }) => {
    const texts = value.filter((text) => text !== undefined).flatMap((text, index) => (index === 0 ? [text] : [literal(","), text]));
    return { when, value: concat(literal(open), ...texts, literal(close)) };
  });
}
