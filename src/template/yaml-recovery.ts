import type { Alias, Document, Node as YamlNode, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from "yaml";
import type { Composition, Properties } from "./compose.ts";
import { addAlias, addScalar, closeCollection, NO_PROPERTIES, openCollection, startComposition, takeRoot } from "./compose.ts";
import { MAX_DEPTH, MAX_ERRORS, TOO_DEEP } from "./limits.ts";
import type { Reading, Source, SyntaxProblem } from "./read.ts";
import { endOfBlock, isNothing } from "./yaml.ts";

interface Walk {
  readonly text: string;
  readonly composition: Composition;
  depth: number;
}

/**
 * What can be saved of a text that js-yaml refuses. `yaml` is ten times slower, but goes on after an error, and says better
 * what is wrong. This module is only loaded when it is needed. Nothing where `yaml` has nothing to say either.
 */
export function recover(source: Source): Reading | undefined {
  const { file } = source;
  // To `yaml` a lone CR is no line break, to YAML it is.
  const text = source.text.replace(/\r(?!\n)/g, "\n");
  const parsed = parse(text);
  const problems: SyntaxProblem[] = parsed.flatMap(({ errors }) => problemsFrom(errors, source)).slice(0, MAX_ERRORS);
  const walk: Walk = { text, composition: startComposition(file, problems), depth: 0 };
  const documents = parsed.flatMap(({ contents }) => {
    if (contents !== null) addNode(walk, contents, 0);
    const root = takeRoot(walk.composition);
    return root === undefined || isNothing(root) ? [] : [root];
  });
  return documents.length === 0 && problems.length === 0 ? undefined : { source, documents, problems };
}

// Tags, numbers and duplicate keys are the composition's business.
const OPTIONS = {
  schema: "failsafe",
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** `yaml` makes an `Error` of whatever it finds; without a stack trace each, a text full of them is read three times as fast. */
function parse(text: string): readonly Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return [...parseAllDocuments(text, OPTIONS)];
  } catch {
    // No text is known that does this; if there is one, the error of js-yaml stands.
    return [];
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function problemsFrom(errors: Document.Parsed["errors"], { file, text }: Source): SyntaxProblem[] {
  return errors.slice(0, MAX_ERRORS).map(({ code, message, pos }) => {
    const start = Math.min(pos[0], text.length);
    const at = { file, start, end: Math.max(start, Math.min(pos[1], text.length)) };
    return { severity: "error", message: code === "RESOURCE_EXHAUSTION" ? TOO_DEEP : message, at };
  });
}

/** Adds a value, or at `fallback` an empty one. Gives the offset of its end. */
function addNode(walk: Walk, node: unknown, fallback: number): number {
  if (isScalar(node)) return addScalarNode(walk, node, fallback);
  if (isAlias(node)) return addAliasNode(walk, node, fallback);
  if ((!isMap(node) && !isSeq(node)) || walk.depth > MAX_DEPTH) return addEmpty(walk, fallback);
  walk.depth++;
  const end = addCollectionNode(walk, node, fallback);
  walk.depth--;
  return end;
}

function addCollectionNode(walk: Walk, node: YAMLMap | YAMLSeq, fallback: number): number {
  const [start, bracketEnd] = node.range ?? [fallback, fallback];
  const { composition, text } = walk;
  openCollection(composition, isMap(node) ? "map" : "list", start, propertiesOf(text, node, start));
  let end = start;
  if (isMap(node)) {
    for (const { key, value } of node.items) end = addNode(walk, value, addNode(walk, key, end));
  } else {
    for (const item of node.items) end = addNode(walk, item, end);
  }
  // The range of a block runs on to what comes next, and so does that of a lone pair in a list: `[a: b]`.
  const isBracketed = node.flow === true && /[{[]/.test(text.charAt(start));
  end = Math.max(end, isBracketed ? bracketEnd : Math.min(start + 1, bracketEnd));
  closeCollection(composition, end);
  return end;
}

function addScalarNode({ composition, text }: Walk, node: Scalar, fallback: number): number {
  const [from, to] = node.range ?? [fallback, fallback];
  // An empty value stands after its `:` or `-`, not after the blanks that follow.
  const start = from < to ? from : fallback + text.slice(fallback, from).trimEnd().length;
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const end = isBlock ? endOfBlock(text, start, to) : start + to - from;
  const isPlain = node.type === undefined || node.type === "PLAIN";
  addScalar(composition, start, end, node.source ?? "", isPlain, propertiesOf(text, node, start));
  return end;
}

function addAliasNode({ composition }: Walk, { range, source }: Alias, fallback: number): number {
  const [start, end] = range ?? [fallback, fallback];
  addAlias(composition, source, start, end);
  return end;
}

function addEmpty({ composition }: Walk, at: number): number {
  addScalar(composition, at, at, "", true, NO_PROPERTIES);
  return at;
}

/** `yaml` does not keep where a tag stands, but it is the last thing of its spelling before the value. */
function propertiesOf(text: string, node: YamlNode, start: number): Properties {
  const anchor = "anchor" in node ? node.anchor : undefined;
  if (anchor === undefined && node.tag === undefined) return NO_PROPERTIES;
  const tag = node.tag?.replace(/^tag:yaml\.org,2002:/, "!!");
  const tagStart = tag === undefined ? -1 : text.lastIndexOf(tag, start);
  return { anchor, tag, tagStart: tagStart < 0 ? start : tagStart };
}
