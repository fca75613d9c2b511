import path from "node:path";
import { isAbsolutePath } from "./absolute-path.ts";
import { repositoryPath } from "./repository-path.ts";

/** A file of a report as its repository calls it; nothing where it lies outside. */
export function pathInRepository(file: string, prefix: string): string | undefined {
  if (isAbsolutePath(file)) return undefined;
  const inside = path.posix.normalize(repositoryPath(file, prefix));
  return inside === ".." || inside.startsWith("../") ? undefined : inside;
}

/** The same, and as it is where it lies outside. */
export function fileInRepository(file: string, prefix: string): string {
  return pathInRepository(file, prefix) ?? file;
}
