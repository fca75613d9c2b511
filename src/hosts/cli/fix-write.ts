import { accessSync, constants, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { FixedFile } from "../../run/fix.ts";
import { systemReason } from "../../run/failure.ts";
import { stage, type Staged } from "./write-whole.ts";

const ANYBODY_MAY_WRITE = 0o222;

/** Why a file cannot be written, if so: as far as that can be told before. */
export function obstacleOf(file: string): string | undefined {
  try {
    // A file that is marked as read-only is meant to be, also where root could write it.
    if ((statSync(file).mode & ANYBODY_MAY_WRITE) === 0) return "it is read-only";
    accessSync(file, constants.W_OK);
    accessSync(path.dirname(file), constants.W_OK);
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}

/** Why a file is left as it is. */
export interface Unwritten {
  readonly file: FixedFile;
  readonly why: string;
}

/**
 * Writes fixed files, each as a whole: whatever happens, there is the old text or the new one. They are all there beside the old
 * ones before the first takes its place. Those that could not be written, and why: where one fails, none is.
 */
export function writeTogether(files: readonly FixedFile[]): readonly Unwritten[] {
  const staged: Staged[] = [];
  for (const [index, file] of files.entries()) {
    const result = staging(file);
    if (typeof result !== "string") {
      staged.push(result);
      continue;
    }
    for (const other of staged) other.discard();
    const why = (other: FixedFile): string => (other === file ? result : `it would not be right without \`${file.file}\``);
    return [file, ...files.toSpliced(index, 1)].map((each) => ({ file: each, why: why(each) }));
  }
  return files.flatMap((file, index) => {
    const why = committing(staged[index]);
    return why === undefined ? [] : [{ file, why }];
  });
}

function staging({ path: file, before, text }: FixedFile): Staged | string {
  try {
    return readFileSync(file).equals(before) ? stage(file, text) : "it was changed in the meantime";
  } catch (error) {
    return systemReason(error);
  }
}

function committing(staged: Staged | undefined): string | undefined {
  try {
    staged?.commit();
    return undefined;
  } catch (error) {
    staged?.discard();
    return systemReason(error);
  }
}
