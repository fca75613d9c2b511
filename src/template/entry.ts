import type { Entry, ScalarNode } from "./node.ts";
import type { Path, Span } from "./place.ts";
import type { SyntaxProblem } from "./read.ts";

/** Adds an entry to a map that is being read. Of a key that is written twice the last counts, as with PyYAML and `JSON.parse`. */
export function addEntry(entries: Map<string, Entry>, entry: Entry, problems: SyntaxProblem[]): void {
  // Taken out first, so that the entries stay in the order written.
  if (entries.delete(entry.key)) {
    problems.push({ severity: "warning", message: `${quote(entry.key)} is written twice; the last one counts`, at: entry.at });
  }
  entries.set(entry.key, entry);
}

/** What stands in for a value that could not be had. */
export function nothing({ file, start, end }: Span, path: Path | undefined): ScalarNode {
  return { kind: "scalar", file, start, end, path, text: "", value: null };
}

/** A piece of the text in backticks, cut where it would swamp a message. */
export function quote(text: string): string {
  return text.length > 60 ? `\`${text.slice(0, 57)}…\`` : `\`${text}\``;
}
