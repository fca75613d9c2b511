import { admit } from "./admit.ts";
import { boundaryOf } from "./boundary.ts";
import { type Disk, kindAt, ownKindAt } from "./disk.ts";

/** What of a search is read, and why the rest of it is not. */
export interface Searched {
  readonly files: readonly string[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Leaves out what a search turned up and nobody named: a link that leads out of the repository or, where there is none, the
 * folder; a link to a folder, which would be searched twice; a pipe, which would be waited for. Paths are absolute.
 */
export function searched(files: readonly string[], folder: string, disk: Disk): Searched {
  const all = files.map((file) => ({ file, reason: whyNot(file, folder, disk) }));
  return {
    files: all.flatMap(({ file, reason }) => (reason === undefined ? [file] : [])),
    refused: all.flatMap(({ file, reason }) => (reason === undefined || reason === "" ? [] : [{ file, reason }])),
  };
}

/** Why a file is not read: "" where there is nothing to tell. What is not there, or may not be read, is told by whoever reads it. */
function whyNot(file: string, folder: string, disk: Disk): string | undefined {
  const own = ownKindAt(disk, file);
  if (own === undefined || own === "file") return undefined;
  const target = kindAt(disk, file);
  if (target === undefined) return undefined;
  if (target === "folder") return "";
  const admission = admit(file, boundaryOf(file, [folder], disk), disk);
  return admission.kind === "refused" ? admission.reason : undefined;
}
