// What is linted, made where and when it is needed.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./meter.mjs";
import { expectedOf, templateOf } from "./template.mjs";
import { textOf } from "./write.mjs";

/** A word that only templates have. */
export const WORD = "CacheDataEncrypted";

const PLANS = {
  small: { api: "sam", routes: 2, functions: 2, plant: { cache: 1 } },
  large: { routes: 80, functions: 20, decoys: 4, statements: 276, plant: { role: 7, authorizer: 1, cache: 1, missing: 1 } },
  cdk: { style: "cdk", routes: 120, functions: 25, permissions: 25, decoys: 4, statements: 1150, plant: { role: 9, authorizer: 1, cache: 2, missing: 1 } },
};

/** The inputs of a run, in a folder that is empty: each is made once. An input has a folder, what is linted in it, and what is found there. */
export function inputsIn(folder) {
  const made = new Map();
  const once = (name, make) => {
    if (!made.has(name)) made.set(name, make(path.join(folder, name)));
    return made.get(name);
  };
  const template = (name, plan, format) => once(name, (place) => templateFile(place, plan, format));
  return {
    folder,
    small: () => template("small", PLANS.small, "yaml"),
    large: () => template("large", PLANS.large, "yaml"),
    cdk: () => template("cdk", PLANS.cdk, "json"),
    planned: (name, plan) => template(name, plan, "yaml"),
    files: (count) => once(`files-${count}`, (place) => manyFiles(place, count)),
    repository: () => once("repository", (place) => repository(place, 10_000, 100)),
    copyOf: (name, root, files) => once(name, (place) => copyOf(place, root, files)),
  };
}

function templateFile(folder, plan, format) {
  mkdirSync(folder);
  const { template, expected } = templateOf(plan);
  const file = format === "json" ? "template.json" : "template.yaml";
  writeFileSync(path.join(folder, file), textOf(template, format));
  return { folder, target: file, expected };
}

function smallTemplate() {
  return textOf(templateOf(PLANS.small).template, "yaml");
}

function manyFiles(folder, count) {
  mkdirSync(folder);
  for (let index = 0; index < count; index++) writeFileSync(path.join(folder, `template-${index}.yaml`), smallTemplate());
  return { folder, target: ".", expected: expectedOf({ cache: count }) };
}

/** A repository of which few files are templates; the others are of one to twenty kilobytes. */
function repository(folder, count, templates) {
  const every = count / templates;
  for (let index = 0; index < count; index++) {
    const inside = path.join(folder, `part-${index % 40}`, `area-${Math.floor(index / 400)}`);
    mkdirSync(inside, { recursive: true });
    const [name, text] = index % every === 0 ? [`template-${index}.yaml`, smallTemplate()] : otherFile(index);
    writeFileSync(path.join(inside, name), text);
  }
  const git = (...args) => run(["git", "-c", "core.compression=0", "-c", "gc.auto=0", ...args], folder);
  git("init", "--quiet");
  if (git("add", "--all").status !== 0) throw new Error("git cannot take the files of the repository in");
  return { folder, target: ".", expected: expectedOf({ cache: templates }), templates };
}

const WRITERS = {
  ts: (line) => `export const ${line.replaceAll(" ", "_")} = "${line}";`,
  md: (line) => `${line}, which is why it matters.`,
  json: (line, index) => `  "${index} ${line}": { "name": "${line}", "count": ${index} },`,
  yaml: (line, index) => `entry${index}:\n  name: ${line}\n  count: ${index}`,
};
const WORDS = ["order", "the", "customer", "window", "of", "service", "queue", "and", "value", "region", "stage", "with", "handler", "a", "table", "policy"];

function otherFile(index) {
  const extension = Object.keys(WRITERS)[index % 4];
  const size = 1024 + ((index * 7919) % (19 * 1024));
  const lines = [];
  for (let length = 0; length < size; ) {
    const line = Array.from({ length: 6 }, (_, word) => WORDS[(index * 31 + lines.length * 17 + word * word * 5 + (lines.length >> word)) % WORDS.length]).join(" ");
    lines.push(WRITERS[extension](line, lines.length));
    length += lines.at(-1).length + 1;
  }
  const text = extension === "json" ? ["{", ...lines, '  "end": true', "}"] : lines;
  return [`file-${index}.${extension}`, `${text.join("\n")}\n`];
}

/** The files of a folder, and of the folders in it, that may be templates, relative to it. */
export function templateFilesIn(root) {
  const all = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(ya?ml|json|template)$/.test(entry.name));
  return all.map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name))).sort();
}

function copyOf(folder, root, files) {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    copyFileSync(path.join(root, file), path.join(folder, file));
  }
  return { folder, target: ".", expected: undefined };
}
