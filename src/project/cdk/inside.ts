import path from "node:path";
import { isBelow } from "../boundary.ts";
import type { Disk } from "../disk.ts";

/** The folder that an app wrote to, and what it is read from. */
export interface OutputFolder {
  /** Absolute. */
  readonly folder: string;
  readonly disk: Disk;
}

/** The absolute path of what a file of an assembly names, if it is there and leads nowhere else, by a link or by `..`. */
export function inside({ folder: root, disk }: OutputFolder, folder: string, named: string): string | undefined {
  const file = path.resolve(folder, named);
  try {
    return isBelow(disk.real(root), disk.real(file)) ? file : undefined;
  } catch {
    return undefined;
  }
}
