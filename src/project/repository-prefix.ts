import path from "node:path";
import { type Disk, exists } from "./disk.ts";

/** The path from the root of the repository that a folder is in to the folder, with POSIX separators: "" at the root, and without a repository. */
export function repositoryPrefix(folder: string, disk: Disk): string {
  for (let at = folder; ; at = path.dirname(at)) {
    // In a work tree and in a submodule it is a file.
    if (exists(disk, path.join(at, ".git"))) return path.relative(at, folder).split(path.sep).join("/");
    if (path.dirname(at) === at) return "";
  }
}
