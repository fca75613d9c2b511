import type { Library } from "../expand/library.ts";
import type { Node } from "../template/node.ts";
import type { Document, LintFile } from "./lint-file.ts";

/**
 * The OpenAPI documents of files that no template takes in. What is wrong with one that a template does take in comes to light
 * there, together with the functions and permissions that belong to it.
 */
export function standaloneOpenApi(files: readonly LintFile[], templates: readonly Node[], { sources }: Library): Document[] {
  const candidates = files.flatMap(({ documents }) => documents.filter(({ kind }) => kind === "openapi"));
  // What no template asked for stands in none.
  if (candidates.every(({ root }) => !sources.has(root.file))) return candidates;
  const used = filesIn(templates);
  return candidates.filter(({ root }) => !used.has(root.file));
}

/** The files that the values of templates stand in. */
function filesIn(templates: readonly Node[]): Set<string> {
  const files = new Set<string>();
  const open = [...templates];
  for (let node = open.pop(); node; node = open.pop()) {
    files.add(node.file);
    if (node.kind === "list") for (const item of node.items) open.push(item);
    if (node.kind === "map") for (const { value } of node.entries.values()) open.push(value);
  }
  return files;
}
