import path from "node:path";
import { isBelow } from "../../project/boundary.ts";
import { type Disk, REAL_DISK } from "../../project/disk.ts";

/** The disk as it would be if what lies in one folder stood in the place of another: a second checkout in that of the first. */
export function inPlaceOf(place: string, folder: string): Disk {
  const home = realOf(folder);
  const there = (file: string): string => {
    if (file === place) return folder;
    return isBelow(place, file) ? path.join(folder, path.relative(place, file)) : file;
  };
  const back = (file: string): string => {
    if (file === home) return place;
    return isBelow(home, file) ? path.join(place, path.relative(home, file)) : file;
  };
  return {
    read: (file) => REAL_DISK.read(there(file)),
    list: (file) => REAL_DISK.list(there(file)),
    stat: (file) => REAL_DISK.stat(there(file)),
    lstat: (file) => REAL_DISK.lstat(there(file)),
    real: (file) => back(REAL_DISK.real(there(file))),
    listed: (parent) => REAL_DISK.listed?.(there(parent)),
  };
}

/** The disk on which a search does not come upon a folder. */
export function withoutFolder(folder: string): Disk {
  return {
    ...REAL_DISK,
    list: (parent) => REAL_DISK.list(parent).filter(({ name }) => path.join(parent, name) !== folder),
    listed: (parent) => {
      const listing = REAL_DISK.listed?.(parent);
      return listing && { ...listing, files: listing.files.filter((file) => !isBelow(folder, path.join(parent, file))) };
    },
  };
}

function realOf(folder: string): string {
  try {
    return REAL_DISK.real(folder);
  } catch {
    return folder;
  }
}
