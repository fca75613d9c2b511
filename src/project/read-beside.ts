import { readFile } from "node:fs/promises";
import type { Source } from "../template/read.ts";
import { admit, type Refusal } from "./admit.ts";
import { boundaryOf } from "./boundary.ts";
import { decode } from "./decode.ts";
import { shownPath } from "./shown-path.ts";

/**
 * The text of a file that the user did not name: it stands beside one that was found, or is named by such a one (`from`), under
 * the rules of files that templates name.
 */
export async function readBeside(file: string, cwd: string, from: string = file): Promise<{ readonly kind: "read"; readonly source: Source } | Refusal> {
  const admission = await admit(file, await boundaryOf(from, [cwd]));
  if (admission.kind === "refused") return admission;
  const bytes = await readFile(admission.real).catch(() => undefined);
  return bytes ? { kind: "read", source: { file: shownPath(file, cwd), text: decode(bytes) } } : { kind: "refused", reason: "cannot be read" };
}
