import { cpSync } from "node:fs";
import path from "node:path";
import { outputOf } from "./run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const LEFT_OUT = new Set([".git", "node_modules", "dist", "coverage", "lib", "reports"].map((name) => path.join(ROOT, name)));

/** Makes a folder what the project is once all of it is committed: its files as they lie here, and the bundle that they give. */
export function copyProject(folder: string): void {
  cpSync(ROOT, folder, { recursive: true, filter: (source) => !LEFT_OUT.has(source) });
  outputOf(process.execPath, [path.join(ROOT, "scripts/build.mjs"), "--out", path.join(folder, "dist")], { cwd: ROOT });
}
