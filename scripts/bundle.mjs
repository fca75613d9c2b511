// What dist/ is made of. `core.cjs` is all that the command line loads at its start, in one piece, and what every other file has in
// common with it; what is rarely asked for, and the other hosts, are files of their own beside it, which take those parts from it.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { build, transform } from "esbuild";
import { declarations } from "./build-types.mjs";
import { licences } from "./licences.mjs";
import { slimServiceSpec } from "./slim-service-spec.mjs";

const root = path.resolve(import.meta.dirname, "..");

const START = "src/hosts/cli/start.ts";
/** The other programs and modules, by the name of their file. */
const OTHERS = { action: "src/hosts/action/bin.ts", worker: "src/hosts/worker/worker.ts", api: "src/api/cfn-latency-lint.ts", "rule-tester": "src/api/rule-tester.ts" };
/** What users import is an ES module, so that a package that has both gets it only once. */
const MODULES = { index: "api", "rule-tester": "rule-tester" };
/** What describes an entry to TypeScript. */
const TYPES = { "eslint.d.mts": "src/hosts/eslint/eslint.d.mts", "cdk.d.cts": "src/hosts/cdk/cdk.d.cts" };

// What `@actions/core` needs for OpenID Connect alone, and it is most of its size.
const WITHOUT_HTTP = { "@actions/http-client/lib/auth": "./scripts/stubs/http-auth.mjs", "@actions/http-client": "./scripts/stubs/http-client.mjs" };

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

// Each module that asks for all of a built-in one would otherwise make a copy of it at the start.
const oneOfEach = {
  name: "one-of-each",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:path$/ }, ({ importer, kind, path: name }) => (kind === "import-statement" && isOurs(importer) ? { path: name, namespace: "default" } : undefined));
    onLoad({ filter: /./, namespace: "default" }, ({ path: name }) => ({ contents: `export default require("${name}");` }));
  },
};

// js-yaml makes its schemas, and what it writes YAML by, when it is loaded, used or not. The bundler leaves out what is not used only where
// it is told that nothing else comes of making it.
const UNUSED_MAY_GO = [
  [/^(var (?:SRC_|NS_|NB_|BLOCK_)\w+ = )(.*);$/gm, "$1/* @__PURE__ */ (() => $2)();"],
  [/^(var (?:\w+Tag(?:\$\d)?|\w+_SCHEMA|DEFAULT_\w+_OPTIONS) = )(.*[[{]\n[^]*?^[\]}].*);$/gm, "$1/* @__PURE__ */ (() => ($2))();"],
];
const withoutSchemas = {
  name: "without-schemas",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path: file }) => (
      { contents: UNUSED_MAY_GO.reduce((text, [what, instead]) => replaced(text, what, instead), readFileSync(file, "utf8")) }
    ));
  },
};

/** Fails where nothing is replaced: what wrote the text does so otherwise now. */
function replaced(text, what, instead) {
  const result = text.replace(what, instead);
  if (result === text) throw new Error(`nothing in the text looks like ${what}`);
  return result;
}

const COMMON = {
  absWorkingDir: root,
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Where a package has both, its ES modules: they need no `require` and lose what is not used.
  mainFields: ["module", "main"],
  // Whitespace and names stay, so that a stack trace can be read; comments are not needed for that.
  legalComments: "none",
  metafile: true,
  write: false,
  logLevel: "warning",
};

// `getBuiltinModule` is not in Node 21, nor in 22 before 22.3.
const AS_COMMONJS = { "import.meta.dirname": "__dirname", "import.meta.url": "__filename", "process.getBuiltinModule": "require" };
const ALIAS = { ...WITHOUT_HTTP, yaml: "./node_modules/yaml/browser/index.js" };

/** Every file of dist/, by name. */
export async function bundle() {
  const start = await startOf();
  const rest = await restOf(start);
  const core = await coreOf(start, rest);
  // Each in one piece: a host brings its own process along, which loads nothing of ours but this.
  const [bin, eslint, rule, cdk] = await Promise.all([
    alone("src/hosts/cli/bin.ts", { format: "cjs", define: { ...AS_COMMONJS, BUILD: JSON.stringify(digestOf([core.text, ...rest.files.values()])) } }),
    alone("src/hosts/eslint/eslint.ts", { format: "esm" }),
    alone("src/api/rule.ts", { format: "esm" }),
    alone("src/hosts/cdk/cdk.ts", { format: "cjs", define: AS_COMMONJS }),
  ]);
  const types = Object.entries(TYPES).map(([name, file]) => [name, readFileSync(path.join(root, file), "utf8")]);
  const modules = Object.entries(MODULES).map(([name, file]) => [`${name}.mjs`, moduleOf(file, rest.exportsOf.get(file))]);
  const inputs = [core, rest, eslint, rule, cdk].flatMap((each) => each.inputs);
  return new Map([
    ["bin.cjs", `#!/usr/bin/env node\n${bin.text}`], ["core.cjs", core.text], ...rest.files, ...modules,
    ["eslint.mjs", eslint.text], ["rule.mjs", rule.text], ["cdk.cjs", cdk.text],
    ...types, ...declarations(), ["THIRD-PARTY-LICENSES.txt", licences(inputs)],
  ].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the command line loads at its start, and what it and all that it loads may load later. */
async function startOf() {
  const later = new Set();
  const { metafile } = await build({ ...COMMON, entryPoints: [START], format: "cjs", define: AS_COMMONJS, alias: ALIAS, plugins: [slimManifest, slimServiceSpec, withoutSchemas, apart((file) => { later.add(file); return `./${file}`; })] });
  const modules = new Set(Object.keys(metafile.inputs).filter(isOurs));
  return { modules, later: [...later].filter((file) => !modules.has(file)).sort() };
}

function isOurs(file) {
  return !file.includes("node_modules/") && /\.(?:ts|mjs)$/.test(file);
}

/** All but the core: files that are loaded when they are asked for, and what several of them have in common. */
async function restOf({ modules, later }) {
  const named = Object.fromEntries([...Object.entries(OTHERS), ...later.map((file) => [nameOf(file), file])]);
  const asked = new Set();
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: Object.entries(named).map(([name, file]) => ({ out: name, in: file })),
    chunkNames: "[name]-[hash]",
    splitting: true,
    format: "esm",
    alias: ALIAS,
    define: AS_COMMONJS,
    plugins: [slimManifest, slimServiceSpec, withoutSchemas, fromCore(modules, asked)],
  });
  const names = stableNames(metafile.outputs, named);
  const files = await Promise.all(outputFiles.map(async (file) => {
    const text = rename(withoutPaths(file.text), names);
    const { code } = await transform(text, { format: "cjs", platform: "node", target: COMMON.target, legalComments: "none" });
    return [names.get(path.basename(file.path)), wrapped(required(code))];
  }));
  const exportsOf = new Map(Object.values(metafile.outputs).map(({ entryPoint, exports }) => [Object.keys(named).find((name) => named[name] === entryPoint), exports]));
  return { files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))), asked, exportsOf, inputs: Object.keys(metafile.inputs), nameOf: new Map(Object.entries(named).map(([name, file]) => [file, name])) };
}

/** The core gives the modules that the rest asks for: by a function, since exports of so many would be made at each start. */
async function coreOf({ modules }, { asked, nameOf: names }) {
  const parts = [...asked].sort();
  const contents = [
    `export { start } from "./${START}";`,
    ...parts.map((file) => `import * as ${keyOf(file)} from "./${file}";`),
    "export function part(name) {\nswitch (name) {",
    ...parts.map((file) => `case "${keyOf(file)}": return ${keyOf(file)};`),
    "}\n}",
  ].join("\n");
  const { outputFiles: [file], metafile } = await build({
    ...COMMON,
    stdin: { contents, resolveDir: root, sourcefile: "core" },
    format: "cjs",
    define: AS_COMMONJS,
    alias: ALIAS,
    plugins: [slimManifest, slimServiceSpec, withoutSchemas, oneOfEach, apart((each) => (modules.has(each) ? undefined : `./${names.get(each)}.cjs`))],
  });
  return { text: outside(wrapped(required(lazyNamespaces(withoutPaths(file.text))))), inputs: Object.keys(metafile.inputs) };
}

/**
 * A file that is a function where `src/hosts/cli/loader.ts` runs it, and a module where Node does: to put the function around the text
 * when it is loaded would make a copy of it, which V8 then carries along.
 */
function wrapped(text) {
  const parameters = "exports, require, module, __filename, __dirname";
  return `(typeof module === "object" ? (file) => file(${parameters}) : (file) => file)(function (${parameters}) {\n${text}});\n`;
}

/**
 * Makes the object of a whole module when it is asked for, which only other files do. esbuild gives it a name that nothing else has.
 */
function lazyNamespaces(text) {
  const names = [];
  const declared = replaced(text, /^var (\w+) = \{\};\n__export\(\1, (\{\n(?: {2}.*\n)+\})\);$/gm, (whole, name, members) => {
    if (text.includes(`__toCommonJS(${name})`)) return whole;
    names.push(name);
    // Marked, so that it is not taken for a use.
    return `function \0${name}() {\n  if (!\0${name}.made) __export(\0${name}.made = {}, ${members});\n  return \0${name}.made;\n}`;
  });
  return declared.replace(new RegExp(`(?<!\\0)\\b(?:${names.join("|")})\\b`, "g"), "$&()").replaceAll("\0", "");
}

/** Node keeps longer strings outside V8's heap, where no garbage collection meets them (`EXTERN_APEX` in its `src/string_bytes.cc`). */
const LONGEST_INSIDE = 0xfbee9;

function outside(text) {
  return `${text.trimEnd().padEnd(LONGEST_INSIDE + 1, " ")}\n`;
}

/** Leaves what is imported on demand out of the bundle, under the name that it is given. */
function apart(nameFor) {
  return {
    name: "apart",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /./ }, async ({ kind, path: specifier, resolveDir, importer, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "resolving") return undefined;
        const { path: file, errors } = await resolve(specifier, { resolveDir, importer, kind, pluginData: "resolving" });
        if (errors.length > 0) return { errors };
        const name = nameFor(path.relative(root, file).replaceAll(path.sep, "/"));
        return name === undefined ? { path: file } : { path: name, external: true };
      });
    },
  };
}

/** Leaves our modules that the core has to it; which they are is noted. */
function fromCore(modules, asked) {
  return {
    name: "from-core",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path: specifier, resolveDir, importer, pluginData }) => {
        if (pluginData === "resolving") return undefined;
        const { path: file, errors } = await resolve(specifier, { resolveDir, importer, kind, pluginData: "resolving" });
        if (errors.length > 0) return { errors };
        const module = path.relative(root, file).replaceAll(path.sep, "/");
        if (!modules.has(module)) return undefined;
        asked.add(module);
        return { path: `core:${keyOf(module)}`, external: true };
      });
    },
  };
}

function keyOf(module) {
  return module.replace(/^src\//, "").replace(/\.\w+$/, "").replaceAll(/\W+/g, "_");
}

async function alone(entry, options) {
  const { outputFiles: [file], metafile } = await build({ ...COMMON, charset: "utf8", plugins: [slimManifest, slimServiceSpec, withoutSchemas], entryPoints: [entry], ...options });
  return { text: withoutPaths(file.text), inputs: Object.keys(metafile.inputs) };
}

/** One module for users, whatever of the rest they import besides. */
function moduleOf(file, exports) {
  return `import api from "./${file}.cjs";\nexport const { ${exports.join(", ")} } = api;\n`;
}

/**
 * A name without a hash for each chunk, so that a change shows as a change and not as another file: that of the module it
 * was made for, else of the largest one in it.
 */
function stableNames(outputs, named) {
  const names = new Map();
  const taken = new Set();
  for (const [file, { entryPoint, inputs }] of Object.entries(outputs).sort(byEntryPoint)) {
    const [largest] = Object.entries(inputs).sort(([a, x], [b, y]) => y.bytesInOutput - x.bytesInOutput || (a < b ? -1 : 1));
    const entry = Object.keys(named).find((name) => named[name] === entryPoint);
    // A chunk of no module of anyone's holds what esbuild itself needs.
    const own = entry ?? nameOf(entryPoint ?? largest?.[0] ?? "runtime");
    let name = `${own}.cjs`;
    for (let count = 2; taken.has(name); count++) name = `${own}-${count}.cjs`;
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
  return (dependency ?? input.replace(/^src\//, "").replace(/\.\w+$/, "")).replaceAll(/[/:]/g, "-").replace("@", "");
}

function rename(text, names) {
  return text.replace(/"\.\/([\w.-]+\.js)"/g, (whole, name) => (names.has(name) ? `"./${names.get(name)}"` : whole));
}

/**
 * Our own files by `require` also where they are loaded on demand: an import would parse them for their exports first. What users wrote
 * is imported, but not from here: code that comes out of V8's cache cannot (`src/hosts/cli/loader.ts`).
 */
function required(text) {
  return text
    .replace(/\bawait import\((?!")/g, "await (require.importModule ?? ((url) => import(url)))(")
    .replace(/\bimport\("(\.\/[\w.-]+\.cjs|core:\w+)"\)/g, (_, file) => `Promise.resolve().then(() => require("${file}"))`)
    .replace(/\brequire\("core:(\w+)"\)/g, (_, key) => `require("./core.cjs").part("${key}")`);
}

/** Without the comments in which esbuild names each module's file. */
function withoutPaths(text) {
  return text.replace(/^ *\/\/ \S*(?:src|rules|scripts|node_modules|core|built-in)[/:]\S+\n/gm, "");
}

function digestOf(texts) {
  return createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 16);
}
