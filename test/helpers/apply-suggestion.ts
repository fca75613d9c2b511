import type { ReviewComment } from "./github-server.ts";

/** A text after a click on a suggestion: the lines of its block stand where the comment's lines stood. */
export function withSuggestion(text: string, { body, line, start_line: start = line }: Pick<ReviewComment, "body" | "line" | "start_line">): string {
  const [, , block = ""] = /^(`{3,})suggestion\n([^]*?)^\1$/m.exec(body) ?? [];
  const lines = text.split("\n");
  lines.splice(start - 1, line - start + 1, ...block.split("\n").slice(0, -1));
  return lines.join("\n");
}
