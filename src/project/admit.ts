import path from "node:path";
import { MAX_LENGTH } from "../template/limits.ts";
import { isBelow, type Boundary } from "./boundary.ts";
import type { Disk } from "./disk.ts";

/** Whether a file may be read. A reason goes on from the file's name: "is outside the repository". */
export type Admission =
  | { readonly kind: "admitted"; readonly real: string; readonly size: number }
  | Refusal;

export interface Refusal {
  readonly kind: "refused";
  readonly reason: string;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "may not be read",
  ELOOP: "is a symbolic link that leads in a circle",
  ENAMETOOLONG: "is too long a path",
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EPERM: "may not be read",
};

const GITS = "belongs to git itself";

/** Admits a plain file of no more than the reader's length that truly lies within the boundary; what it is called does not matter. */
export function admit(file: string, boundary: Boundary, disk: Disk): Admission {
  try {
    const folder = disk.real(boundary.folder);
    // Before the disk is touched: on Windows a mere path may lead to another computer.
    const within = [boundary.folder, folder].find((each) => isBelow(each, file));
    if (within === undefined) return refused(path.relative(boundary.folder, file) === "" ? "is a folder" : `is outside ${boundary.name}`);
    if (isGits(within, file)) return refused(GITS);
    const real = disk.real(file);
    if (!isBelow(folder, real)) return refused(`${linkOf(file, disk)} that leads out of ${boundary.name}`);
    if (isGits(folder, real)) return refused(GITS);
    return admitPlain(real, disk);
  } catch (error) {
    return refused(reasonOf(error));
  }
}

function admitPlain(real: string, disk: Disk): Admission {
  const { kind, size } = disk.stat(real);
  if (kind === "folder") return refused("is a folder");
  // To read a pipe is to wait for whoever writes it, and a device may have no end.
  if (kind !== "file") return refused("is a pipe or a device, no file");
  if (size > MAX_LENGTH) return refused(`is longer than ${MAX_LENGTH / 1024 / 1024} MB`);
  return { kind: "admitted", real, size };
}

function linkOf(file: string, disk: Disk): string {
  return disk.lstat(file).kind === "link" ? "is a symbolic link" : "is in a folder behind a symbolic link";
}

/** Some disks do not tell `.GIT` from `.git`. */
function isGits(folder: string, file: string): boolean {
  return path.relative(folder, file).toLowerCase().split(path.sep).includes(".git");
}

export function refused(reason: string): Refusal {
  return { kind: "refused", reason };
}

/** The end of a sentence about a file that the system did not give. */
export function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? "cannot be read";
}
