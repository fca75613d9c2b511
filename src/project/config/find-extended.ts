import path from "node:path";
import { get, textOf } from "../../template/node.ts";
import { readQuickly } from "../../template/read-template.ts";
import { didYouMean } from "../../template/did-you-mean.ts";
import { quote } from "../../template/entry.ts";
import { boundaryOf, isBelow } from "../boundary.ts";
import { exists, kindAt } from "../disk.ts";
import { readBeside } from "../read-beside.ts";
import type { Where } from "../where.ts";

/** What a configuration that extends something means by it. */
export type Extended =
  | { readonly kind: "preset"; readonly preset: (typeof PRESETS)[number] }
  /** The path is absolute. Whether it may be read is still to be asked. */
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "nothing"; readonly why: string };

const PRESETS = ["recommended", "all", "security-first"] as const;
const PACKAGE = /^(@[^/\\]+\/[^/\\]+|[^@./\\][^/\\]*)(?:\/(.+))?$/;
const MAIN = ["cfn-latency-lint.yaml", "cfn-latency-lint.yml", "cfn-latency-lint.json", "index.yaml", "index.yml", "index.json"];
const MAIN_CODE = ["cfn-latency-lint.config.mjs", "cfn-latency-lint.config.js", "index.mjs", "index.js"];

/** Finds what a configuration, at an absolute path, names. */
export function findExtended(name: string, from: string, where: Where): Extended {
  const preset = PRESETS.find((each) => each === name);
  if (preset !== undefined) return { kind: "preset", preset };
  if (/^\.{1,2}[\\/]/.test(name)) return { kind: "file", path: path.resolve(path.dirname(from), name) };
  const [, packageName, file] = PACKAGE.exec(name) ?? [];
  if (packageName === undefined) return nothing(`${quote(name)} is no preset, no file from here (\`./team.yaml\`) and no package`);
  const folder = folderOf(packageName, from, where);
  if (folder === undefined) return nothing(`there is no preset and no installed package ${quote(packageName)}${hint(name, from, where)}`);
  return file === undefined ? mainOf(packageName, folder, where) : within(folder, file, packageName);
}

/** The nearest folder of a package, from that of a file up to the root of its repository. */
function folderOf(name: string, from: string, { cwd, disk }: Where): string | undefined {
  const { folder: last } = boundaryOf(from, [cwd], disk);
  for (let folder = path.dirname(from); ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (kindAt(disk, candidate) === "folder") return candidate;
    if (!isBelow(last, folder)) return undefined;
  }
}

/** What a package's manifest names, or what bears a name that tells. */
function mainOf(name: string, folder: string, where: Where): Extended {
  const manifest = readBeside(path.join(folder, "package.json"), where, path.join(folder, "package.json"));
  const named = manifest.kind === "read" ? textOf(get(readQuickly(manifest.source)?.documents[0], "cfn-latency-lint")) : undefined;
  if (named !== undefined) return within(folder, named, name);
  const found = [...MAIN, ...MAIN_CODE].find((each) => exists(where.disk, path.join(folder, each)));
  return found === undefined ? nothing(`package ${quote(name)} has no configuration: neither \`${MAIN[0] ?? ""}\` nor a file that its \`package.json\` names under \`cfn-latency-lint\``) : within(folder, found, name);
}

function within(folder: string, file: string, name: string): Extended {
  const target = path.resolve(folder, file);
  return isBelow(folder, target) ? { kind: "file", path: target } : nothing(`${quote(file)} is not in package ${quote(name)}`);
}

function hint(name: string, from: string, { disk }: Where): string {
  return exists(disk, path.resolve(path.dirname(from), name)) ? `; did you mean \`./${name}\`?` : didYouMean(name, PRESETS);
}

function nothing(why: string): Extended {
  return { kind: "nothing", why };
}
