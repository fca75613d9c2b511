import path from "node:path";
import { admit } from "../project/admit.ts";
import { boundaryOf } from "../project/boundary.ts";
import { decode } from "../project/decode.ts";
import type { Where } from "../project/where.ts";

/** Where a file is that a fix edits, or why it is left as it is. */
export type FixPlace =
  | { readonly kind: "ours"; readonly path: string; readonly before: Uint8Array }
  | { readonly kind: "obstructed" | "foreign"; readonly why: string };

export interface FixWhere extends Where {
  /** What the user named. */
  readonly paths: readonly string[];
  /** Why a file cannot be written, by its absolute path. */
  readonly obstacle: (file: string) => string | undefined;
}

/** Whether a file is ours to fix; `linted` are those that the run is about. */
export function fixPlaceOf(file: string, linted: ReadonlySet<string>, { cwd, disk, paths, obstacle }: FixWhere): FixPlace {
  const given = path.resolve(cwd, file);
  if (MADE.test(given)) return { kind: "foreign", why: `\`${file}\` is left as it is: a tool makes it` };
  if (!linted.has(file)) return { kind: "foreign", why: `\`${file}\` is left as it is: it is only referred to; name it to have it fixed` };
  const admission = admit(given, boundaryOf(given, paths.map((each) => path.resolve(cwd, each)), disk), disk);
  if (admission.kind === "refused") return { kind: "obstructed", why: `\`${file}\` cannot be fixed: it ${admission.reason}` };
  const before = disk.read(admission.real);
  const why = isUtf8(before) ? obstacle(admission.real) : "it is not UTF-8";
  return why === undefined ? { kind: "ours", path: admission.real, before } : { kind: "obstructed", why: `\`${file}\` cannot be fixed: ${why}` };
}

/** Folders of which a tool makes all that is in them. */
const MADE = /[\\/](?:cdk\.out|\.aws-sam|\.serverless|node_modules)[\\/]/;

function isUtf8(bytes: Uint8Array): boolean {
  return Buffer.from(decode(bytes)).equals(bytes);
}
