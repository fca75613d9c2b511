import type { Node } from "../../template/node.ts";
import { readQuickly } from "../../template/read-template.ts";
import { type Disk, kindAt } from "../disk.ts";

export type JsonFile =
  | { readonly kind: "read"; readonly root: Node }
  | { readonly kind: "broken"; readonly text: string }
  | { readonly kind: "absent" };

/** A JSON file that a tool wrote: all of it, or nothing where it was written by half. */
export function readJson(file: string, disk: Disk): JsonFile {
  let text: string;
  try {
    // A pipe of that name would be waited for.
    if (kindAt(disk, file) !== "file") return { kind: "absent" };
    text = Buffer.from(disk.read(file)).toString("utf8");
  } catch {
    return { kind: "absent" };
  }
  const reading = readQuickly({ file, text });
  const root = reading?.documents[0];
  const isWhole = reading?.problems.every(({ severity }) => severity === "warning") ?? false;
  return root && isWhole ? { kind: "read", root } : { kind: "broken", text };
}

/** What such a file holds, if it is there and whole. */
export function jsonOf(file: string, disk: Disk): Node | undefined {
  const json = readJson(file, disk);
  return json.kind === "read" ? json.root : undefined;
}
