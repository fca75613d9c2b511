import path from "node:path";

/** The path of a file as a report shows it. */
export function shownPath(file: string, cwd: string): string {
  return path.relative(cwd, path.resolve(cwd, file)).replaceAll(path.sep, "/") || ".";
}

/** The same for many files, whose paths are absolute and normal. */
export function shownFrom(cwd: string): (file: string) => string {
  const start = path.join(path.resolve(cwd), path.sep);
  return (file) => {
    if (!file.startsWith(start)) return shownPath(file, cwd);
    const shown = file.slice(start.length);
    return path.sep === "/" ? shown : shown.replaceAll(path.sep, "/");
  };
}
