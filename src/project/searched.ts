import { lstat, stat } from "node:fs/promises";
import { admit } from "./admit.ts";
import { boundaryOf } from "./boundary.ts";

/** What of a search is read, and why the rest of it is not. */
export interface Searched {
  readonly files: readonly string[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Leaves out what a search turned up and nobody named: a link that leads out of the repository or, where there is none, the
 * folder; a link to a folder, which would be searched twice; a pipe, which would be waited for. Paths are absolute.
 */
export async function searched(files: readonly string[], folder: string): Promise<Searched> {
  const all = await Promise.all(files.map(async (file) => ({ file, reason: await whyNot(file, folder) })));
  return {
    files: all.flatMap(({ file, reason }) => (reason === undefined ? [file] : [])),
    refused: all.flatMap(({ file, reason }) => (reason === undefined || reason === "" ? [] : [{ file, reason }])),
  };
}

/** Why a file is not read: "" where there is nothing to tell. What is not there, or may not be read, is told by whoever reads it. */
async function whyNot(file: string, folder: string): Promise<string | undefined> {
  const entry = await lstat(file).catch(() => undefined);
  if (entry === undefined || entry.isFile()) return undefined;
  const target = await stat(file).catch(() => undefined);
  if (target === undefined) return undefined;
  if (target.isDirectory()) return "";
  const admission = await admit(file, await boundaryOf(file, [folder]));
  return admission.kind === "refused" ? admission.reason : undefined;
}
