import path from "node:path";
import { admit } from "./admit.ts";
import { boundaryOf, isBelow } from "./boundary.ts";
import { type Disk, kindAt, ownKindAt } from "./disk.ts";

/** What of a search is read, and why the rest of it is not. */
export interface Searched {
  readonly files: readonly string[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Leaves out what a search turned up and nobody named: a link that leads out of the repository or, where there is none, the
 * folder; a link to a folder, which would be searched twice; a pipe, which would be waited for. Paths are absolute. With
 * `mayBeBehindLinks` a folder on the way may be a link, too: git goes on to list the files of one that has become a link.
 */
export function searched(files: readonly string[], folder: string, disk: Disk, mayBeBehindLinks: boolean): Searched {
  const isBehindLink = mayBeBehindLinks ? behindLinks(folder, disk) : () => false;
  const all = files.map((file) => ({ file, reason: whyNot(file, folder, disk, isBehindLink) }));
  return {
    files: all.flatMap(({ file, reason }) => (reason === undefined ? [file] : [])),
    refused: all.flatMap(({ file, reason }) => (reason === undefined || reason === "" ? [] : [{ file, reason }])),
  };
}

/** Why a file is not read: "" where there is nothing to tell. What is not there, or may not be read, is told by whoever reads it. */
function whyNot(file: string, folder: string, disk: Disk, isBehindLink: (file: string) => boolean): string | undefined {
  const own = ownKindAt(disk, file);
  const isBehind = isBehindLink(file);
  if (own === undefined || (own === "file" && !isBehind)) return undefined;
  const target = kindAt(disk, file);
  if (target === undefined) return undefined;
  if (target === "folder") return "";
  // What is behind a link may be another repository.
  const admission = admit(file, boundaryOf(isBehind ? path.join(folder, path.basename(file)) : file, [folder], disk), disk);
  return admission.kind === "refused" ? admission.reason : undefined;
}

/** Tells of what is below a folder whether there is a link on the way to it. */
function behindLinks(root: string, disk: Disk): (file: string) => boolean {
  const known = new Map<string, boolean>([[root, false]]);
  const isBehind = (file: string): boolean => {
    const folder = path.dirname(file);
    const isKnown = known.get(folder) ?? (isBelow(root, folder) && (ownKindAt(disk, folder) === "link" || isBehind(folder)));
    known.set(folder, isKnown);
    return isKnown;
  };
  return isBehind;
}
