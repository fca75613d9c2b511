import path from "node:path";
import { fileURLToPath } from "node:url";
import { remoteReason } from "../expand/library.ts";
import { quote } from "../template/entry.ts";

/** The file that a location means, as far as its text tells; no disk is asked. */
export type Destination =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "unread"; readonly why: string };

/** A location that a file in the folder names. Whatever it leads to, it may still be out of bounds. */
export function destinationOf(location: string, folder: string): Destination {
  const remote = remoteReason(location);
  if (remote !== undefined) return unread(remote);
  if (location === "") return unread("its location is empty");
  if (location.includes("${")) return unread(`${quote(location)} is not known before deployment`);
  const file = /^file:/i.test(location) ? pathOfUrl(location) : location;
  if (file === undefined) return unread(`${quote(location)} leads to no file here`);
  if (file.includes("\0")) return unread(`${quote(location)} holds a NUL character`);
  return { kind: "file", path: path.resolve(folder, file) };
}

/** Nothing for a URL that means another computer, or no file at all. */
function pathOfUrl(location: string): string | undefined {
  try {
    return fileURLToPath(location);
  } catch {
    return undefined;
  }
}

function unread(why: string): Destination {
  return { kind: "unread", why };
}
