import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "@jest/globals";

const base = mkdtempSync(path.join(tmpdir(), "cfn-latency-lint-"));
let count = 0;

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** A new folder of these files in the system's place for such; it is gone when the test file is through. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(base, String(count++));
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}
