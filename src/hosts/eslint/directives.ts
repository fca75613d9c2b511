import { ConfigCommentParser, Directive } from "@eslint/plugin-kit";
import { commentsIn } from "../../template/comments.ts";
import { type Position, positionAt, readLines } from "../../template/lines.ts";
import type { Source } from "../../template/read.ts";

/** A comment of a YAML file. */
export interface Comment {
  readonly type: "Comment";
  /** Without the "#". */
  readonly value: string;
  readonly range: [number, number];
  readonly loc: { readonly start: Position; readonly end: Position };
}

export interface Directives {
  readonly directives: Directive[];
  readonly problems: [];
}

const LABEL = /^eslint-(disable-next-line|disable-line|disable|enable)$/;

/** What comments switch off and on, in ESLint's own language. */
export function directivesIn(source: Source): Directives {
  const parser = new ConfigCommentParser();
  const directives = commentsToEslint(source).flatMap((node) => {
    const { label, value = "", justification = "" } = parser.parseDirective(node.value) ?? {};
    const type = LABEL.exec(label ?? "")?.[1] as Directive["type"] | undefined;
    return type === undefined ? [] : [new Directive({ type, node, value, justification })];
  });
  return { directives, problems: [] };
}

function commentsToEslint(source: Source): Comment[] {
  const { text } = source;
  // Most files have none, and need not be read for them.
  if (!text.includes("eslint-")) return [];
  const lines = readLines(text);
  return commentsIn(source).map(({ start, end }) => ({
    type: "Comment",
    value: text.slice(start + 1, end),
    range: [start, end],
    loc: { start: positionAt(lines, start), end: positionAt(lines, end) },
  }));
}
