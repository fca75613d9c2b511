// Bundles the hosts into dist/: `node scripts/build.mjs [--check] [--out DIR]`. The same sources give the same bytes.
// With --check nothing is written; it fails where dist/ is not what the sources give, or not what git has.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { check: { type: "boolean" }, out: { type: "string", default: path.join(root, "dist") } } });
const out = path.resolve(values.out);

const files = await bundle();
if (values.check) check(files);
else write(files);

function write(files) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), text);
  }
  chmodSync(path.join(out, "bin.cjs"), 0o755);
}

function check(files) {
  const present = new Map(list(out).map((name) => [name, readFileSync(path.join(out, name), "utf8")]));
  const stale = [...new Set([...files.keys(), ...present.keys()])].filter((name) => files.get(name) !== present.get(name));
  const dirty = stale.length > 0 ? [] : uncommitted();
  for (const name of stale) console.error(`dist/${name} is not what the sources give: npm run bundle`);
  for (const line of dirty) console.error(`${line.slice(3)} is built but not added to git`);
  process.exitCode = stale.length + dirty.length > 0 ? 1 : 0;
}

function list(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const names = entries.map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, "/"));
    // What runs keep there is no part of it.
    return names.filter((name) => !name.startsWith(".cache/"));
  } catch {
    return [];
  }
}

/** What of dist/ is not in git's index; nothing outside a work tree, where there is no such thing. */
function uncommitted() {
  try {
    const status = execFileSync("git", ["status", "--porcelain", "--", out], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return status.split("\n").filter((line) => line !== "" && line[1] !== " ");
  } catch {
    return [];
  }
}
