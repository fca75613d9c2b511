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
  const asked = new Set(candidates.flatMap(({ root }) => (sources.has(root.file) ? [root.file] : [])));
  if (asked.size === 0) return candidates;
  const written = new Set(files.flatMap(({ documents }) => documents.map(({ root }) => root)));
  // A template to which nothing was added is all in its own file.
  const used = filesIn(templates.filter((root) => !written.has(root)), asked);
  return candidates.filter(({ root }) => !used.has(root.file));
}

/** Those of some files that values of templates stand in. */
function filesIn(templates: readonly Node[], some: ReadonlySet<string>): Set<string> {
  const files = new Set<string>();
  const open = [...templates];
  for (let node = open.pop(); node && files.size < some.size; node = open.pop()) {
    if (some.has(node.file)) files.add(node.file);
    if (node.kind === "list") node.items.forEach((item) => open.push(item));
    if (node.kind === "map") node.entries.forEach(({ value }) => open.push(value));
  }
  return files;
}
