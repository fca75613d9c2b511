import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A new file, whole and safe on the disk, beside the one that it is to take the place of. */
export interface Staged {
  readonly commit: () => void;
  readonly discard: () => void;
}

/** Puts a new file, safe on the disk, in the place of another if there is one, and then with the same rights: all of it or nothing. */
export function writeWhole(file: string, text: string): void {
  const staged = stage(file, text);
  try {
    staged.commit();
  } catch (error) {
    staged.discard();
    throw error;
  }
}

/** Writes all of a new file; only its name is still to be given to it. */
export function stage(file: string, text: string): Staged {
  const like = statSync(file, { throwIfNoEntry: false });
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const discard = (): void => {
    rmSync(beside, { force: true });
  };
  const commit = (): void => {
    renameSync(beside, file);
  };
  // Nobody may have put something there for us to write to.
  const descriptor = openSync(beside, "wx", like?.mode);
  try {
    fill(descriptor, text, like);
  } catch (error) {
    discard();
    throw error;
  }
  return { commit, discard };
}

function fill(descriptor: number, text: string, like: Stats | undefined): void {
  try {
    writeFileSync(descriptor, text);
    if (like) giveTo(descriptor, like);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Only root can give a file to somebody else; for others it is theirs, as any file that an editor saves. */
function giveTo(descriptor: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // The file keeps its name and its rights.
  }
  fchmodSync(descriptor, mode);
}
