import { realpathSync } from "node:fs";
import path from "node:path";
import { isBelow } from "../boundary.ts";

/** The absolute path of what a file of an assembly names, if it is there and leads nowhere else, by a link or by `..`. */
export function inside(root: string, folder: string, named: string): string | undefined {
  const file = path.resolve(folder, named);
  try {
    return isBelow(realpathSync(root), realpathSync(file)) ? file : undefined;
  } catch {
    return undefined;
  }
}
