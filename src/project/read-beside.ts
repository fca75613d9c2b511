import type { Source } from "../template/read.ts";
import { admit, type Refusal } from "./admit.ts";
import { boundaryOf } from "./boundary.ts";
import { decode } from "./decode.ts";
import { shownPath } from "./shown-path.ts";
import type { Where } from "./where.ts";

/**
 * The text of a file that the user did not name: it stands beside one that was found, or is named by such a one (`from`), under
 * the rules of files that templates name.
 */
export function readBeside(file: string, { cwd, disk }: Where, from: string = file): { readonly kind: "read"; readonly source: Source } | Refusal {
  const admission = admit(file, boundaryOf(from, [cwd], disk), disk);
  if (admission.kind === "refused") return admission;
  try {
    return { kind: "read", source: { file: shownPath(file, cwd), text: decode(disk.read(admission.real)) } };
  } catch {
    return { kind: "refused", reason: "cannot be read" };
  }
}
