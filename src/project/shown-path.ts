import path from "node:path";

/** The path of a file as a report shows it. */
export function shownPath(file: string, cwd: string): string {
  return path.relative(cwd, path.resolve(cwd, file)).replaceAll(path.sep, "/") || ".";
}
