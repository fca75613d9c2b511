// Bundles the hosts into dist/: `node scripts/build.mjs [--check] [--out DIR]`. The same sources give the same bytes.
// With --check nothing is written; it fails where dist/ is not what the sources give, or not what git has.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { declarations } from "./build-types.mjs";
import { slimServiceSpec } from "./slim-service-spec.mjs";

const root = path.resolve(import.meta.dirname, "..");
const { values } = parseArgs({ options: { check: { type: "boolean" }, out: { type: "string", default: path.join(root, "dist") } } });
const out = path.resolve(values.out);

const BIN = `#!/usr/bin/env node
import module from "node:module";
module.enableCompileCache?.();
await import("./cli.mjs");
`;

// Of the manifest only the version is asked for; a changed script or dependency must not change the bundle.
const slimManifest = {
  name: "slim-manifest",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path: file }) => {
      if (path.dirname(file) !== root) return undefined;
      const { version } = JSON.parse(readFileSync(file, "utf8"));
      return { loader: "json", contents: JSON.stringify({ version }) };
    });
  },
};

const ENTRIES = { action: "src/hosts/action/bin.ts", cli: "src/hosts/cli/bin.ts", worker: "src/hosts/worker/worker.ts", index: "src/api/cfn-latency-lint.ts", "rule-tester": "src/api/rule-tester.ts" };
/** What describes an entry to TypeScript. */
const TYPES = { "eslint.d.mts": "src/hosts/eslint/eslint.d.mts", "cdk.d.cts": "src/hosts/cdk/cdk.d.cts" };

// What `@actions/core` needs for OpenID Connect alone, and it is most of its size.
const WITHOUT_HTTP = { "@actions/http-client/lib/auth": "./scripts/stubs/http-auth.mjs", "@actions/http-client": "./scripts/stubs/http-client.mjs" };

const COMMON = {
  absWorkingDir: root,
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  // Where a package has both, its ES modules: they need no `require` and lose what is not used.
  mainFields: ["module", "main"],
  // Whitespace and names stay, so that a stack trace can be read; comments are not needed for that.
  legalComments: "none",
  plugins: [slimManifest, slimServiceSpec],
  metafile: true,
  write: false,
  logLevel: "warning",
};

const files = await bundle();
if (values.check) check(files);
else write(files);

/** Every file of dist/, by name. */
async function bundle() {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: ENTRIES,
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    outExtension: { ".js": ".mjs" },
    splitting: true,
    format: "esm",
    alias: { ...WITHOUT_HTTP, yaml: "./node_modules/yaml/browser/index.js" },
  });
  // Each in one piece: what they had in common with the command line would be chunks of its own, which every run had to load. Most
  // CDK apps are CommonJS.
  const [eslint, rule, cdk] = await Promise.all([
    alone("src/hosts/eslint/eslint.ts", { format: "esm" }),
    alone("src/api/rule.ts", { format: "esm" }),
    alone("src/hosts/cdk/cdk.ts", { format: "cjs", define: { "import.meta.dirname": "__dirname" } }),
  ]);
  const names = stableNames(metafile.outputs);
  const chunks = outputFiles.map((file) => [names.get(path.basename(file.path)), withoutPaths(rename(file.text, names))]);
  const types = Object.entries(TYPES).map(([name, file]) => [name, readFileSync(path.join(root, file), "utf8")]);
  return new Map([...chunks, ...types, ...declarations(), ["bin.mjs", BIN], ["eslint.mjs", eslint.text], ["rule.mjs", rule.text], ["cdk.cjs", cdk.text], ["THIRD-PARTY-LICENSES.txt", licences({ ...metafile.inputs, ...eslint.inputs, ...cdk.inputs })]].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function alone(entry, options) {
  const { outputFiles: [file], metafile: { inputs } } = await build({ ...COMMON, entryPoints: [entry], ...options });
  return { text: withoutPaths(file.text), inputs };
}

/**
 * A name without a hash for each chunk, so that a change shows as a change and not as another file: that of the module it
 * was made for, else of the largest one in it.
 */
function stableNames(outputs) {
  const names = new Map();
  const taken = new Set(["bin.mjs", "eslint.mjs", "rule.mjs"]);
  for (const [file, { entryPoint, inputs }] of Object.entries(outputs).sort(byEntryPoint)) {
    const [largest] = Object.entries(inputs).sort(([a, x], [b, y]) => y.bytesInOutput - x.bytesInOutput || (a < b ? -1 : 1));
    // A chunk of no module of anyone's holds what esbuild itself needs.
    const entry = path.basename(file, ".mjs");
    const own = entry in ENTRIES ? entry : nameOf(entryPoint ?? largest?.[0] ?? "runtime");
    let name = `${own}.mjs`;
    for (let count = 2; taken.has(name); count++) name = `${own}-${count}.mjs`;
    taken.add(name);
    names.set(path.basename(file), name);
  }
  return names;
}

function byEntryPoint([a, x], [b, y]) {
  const [left, right] = [x.entryPoint ?? `~${a}`, y.entryPoint ?? `~${b}`];
  return left < right ? -1 : 1;
}

function nameOf(input) {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? [];
  return (dependency ?? input.replace(/^src\//, "").replace(/\.\w+$/, "")).replaceAll("/", "-").replace("@", "");
}

function rename(text, names) {
  return text.replace(/"\.\/([\w.-]+\.mjs)"/g, (whole, name) => (names.has(name) ? `"./${names.get(name)}"` : whole));
}

/** Without the comments in which esbuild names each module's file. */
function withoutPaths(text) {
  return text.replace(/^\/\/ \S*(?:src|rules|node_modules)\/\S+\n/gm, "");
}

/** The licences of all that is bundled and not ours. */
function licences(inputs) {
  const folders = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(path.join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    if (!file) throw new Error(`${name} is bundled but has no licence file`);
    // The Apache licence wants a notice to go with it, where there is one.
    const notice = readdirSync(path.join(root, folder)).filter((each) => /^notice/i.test(each));
    const texts = [file, ...notice].map((each) => readFileSync(path.join(root, folder, each), "utf8").replaceAll("\r\n", "\n").trim());
    return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
  });
  return notices.join(`\n${"-".repeat(72)}\n\n`);
}

function write(files) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(out, name)), { recursive: true });
    writeFileSync(path.join(out, name), text);
  }
  chmodSync(path.join(out, "bin.mjs"), 0o755);
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
    return entries.map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, "/"));
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
