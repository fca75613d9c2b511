// What describes the package's modules to TypeScript: the declarations of its entry points, and of what these name.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const ENTRIES = ["api/cfn-latency-lint", "api/rule", "api/rule-tester"];
const IMPORT = /(\bfrom |\bimport\()"([^"]+)"/g;

/** Every declaration, by its name below dist/. No other package's type may be among what they name: users do not have it. */
export function declarations() {
  const folder = mkdtempSync(path.join(tmpdir(), "declarations-"));
  try {
    const tsc = path.join(root, "node_modules/@typescript/native/bin/tsc");
    // Whether types agree is checked elsewhere.
    execFileSync(process.execPath, [tsc, "-p", path.join(root, "tsconfig.build.json"), "--noCheck", "--outDir", folder]);
    return reachable(path.join(folder, "src"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function reachable(folder) {
  const modules = new Set(ENTRIES);
  const found = new Map();
  for (const module of modules) {
    const text = readFileSync(path.join(folder, `${module}.d.ts`), "utf8");
    for (const [, , specifier] of text.matchAll(IMPORT)) {
      if (!specifier.startsWith(".")) throw new Error(`the declarations of src/${module}.ts name ${specifier}, which users do not have`);
      modules.add(path.posix.join(path.posix.dirname(module), specifier).replace(/\.ts$/, ""));
    }
    found.set(`types/${module}.d.ts`, text.replaceAll(IMPORT, (_, before, specifier) => `${before}"${specifier.replace(/\.ts$/, ".js")}"`));
  }
  return found;
}
