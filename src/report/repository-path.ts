import path from "node:path";

/**
 * A file of a report as its repository calls it. Reports show files relative to the working directory; `prefix` is the path from
 * the repository's root to that directory: "" or "services/orders". What lies outside the repository stays as it is.
 */
export function repositoryPath(file: string, prefix: string): string {
  if (prefix === "" || path.posix.isAbsolute(file)) return file;
  const joined = path.posix.join(prefix, file);
  return joined.startsWith("../") ? file : joined;
}
