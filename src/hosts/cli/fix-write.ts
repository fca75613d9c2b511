import { accessSync, closeSync, constants, fchmodSync, fchownSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FixedFile } from "../../run/fix.ts";
import { systemReason } from "../../run/failure.ts";

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

/** Writes a fixed file as a whole: whatever happens, there is the old text or the new one. Why it could not be done, if so. */
export function writeFixed({ path: file, before, text }: FixedFile): string | undefined {
  try {
    if (!readFileSync(file).equals(before)) return "it was changed in the meantime";
    replace(file, text);
    return undefined;
  } catch (error) {
    return systemReason(error);
  }
}

/** Puts a new file, safe on the disk and with the same rights, in the place of another. */
function replace(file: string, text: string): void {
  const like = statSync(file);
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  // Nobody may have put something there for us to write to.
  const descriptor = openSync(beside, "wx", like.mode);
  try {
    try {
      writeFileSync(descriptor, text);
      chownLike(descriptor, like);
      fchmodSync(descriptor, like.mode);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Only root can give a file to somebody else; for others it is theirs, as any file that an editor saves. */
function chownLike(descriptor: number, { uid, gid }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // The file keeps its name and its rights.
  }
}
