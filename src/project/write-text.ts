import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes a file, with the folders that lead to it. It throws where the system does. */
export function writeText(file: string, text: string): void {
  makeFolder(path.dirname(file));
  writeFileSync(file, text);
}

/** One by one: for a folder that cannot be made (`/proc/a`), Node's own way with all of them never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
