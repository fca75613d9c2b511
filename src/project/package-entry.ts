import path from "node:path";
import { kindAt } from "./disk.ts";
import type { Where } from "./where.ts";

/** Where a package's module is, or why there is none. */
export type PackageEntry =
  | { readonly kind: "found"; readonly file: string }
  | { readonly kind: "missing"; readonly reason: string };

/**
 * The module that an npm package gives to those who import it by `specifier`: "acme-rules", "@acme/rules/strict". It is looked for in
 * the `node_modules` of `folder` and of those around it, up to `last`. Paths are absolute.
 */
export function packageEntry(specifier: string, folder: string, last: string, disk: Where["disk"]): PackageEntry {
  const [, name, rest = ""] = /^((?:@[\w.-]+\/)?[\w.-]+)((?:\/[^/]+)*)$/.exec(specifier) ?? [];
  if (name === undefined || specifier.split("/").includes("..")) return missing("is no name of a package");
  const home = foldersUpTo(folder, last).map((each) => path.join(each, "node_modules", name)).find((each) => kindAt(disk, each) === "folder");
  if (home === undefined) return missing("is not installed");
  const manifest = manifestOf(home, disk);
  if (manifest === undefined) return missing("has no `package.json` that can be read");
  const target = targetOf(manifest, rest);
  const file = target === undefined ? undefined : path.join(home, target);
  if (file === undefined || path.relative(home, file).startsWith("..") || kindAt(disk, file) !== "file") return missing(`has nothing for those who import \`${specifier}\``);
  return { kind: "found", file };
}

function missing(reason: string): PackageEntry {
  return { kind: "missing", reason };
}

function foldersUpTo(folder: string, last: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== last && path.dirname(at) !== at; at = path.dirname(at)) folders.push(path.dirname(at));
  return folders;
}

function manifestOf(home: string, disk: Where["disk"]): Readonly<Record<string, unknown>> | undefined {
  try {
    const manifest: unknown = JSON.parse(Buffer.from(disk.read(path.join(home, "package.json"))).toString());
    return isMap(manifest) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

function targetOf({ exports, main }: Readonly<Record<string, unknown>>, rest: string): string | undefined {
  if (exports === undefined || exports === null) {
    if (rest !== "") return rest;
    return typeof main === "string" && main !== "" ? withExtension(main) : "index.js";
  }
  const isByPath = isMap(exports) && Object.keys(exports).some((key) => key.startsWith("."));
  if (isByPath) return chosen(Object.hasOwn(exports, `.${rest}`) ? exports[`.${rest}`] : undefined);
  return rest === "" ? chosen(exports) : undefined;
}

function withExtension(main: string): string {
  return path.extname(main) === "" ? `${main}.js` : main;
}

const CONDITIONS = ["node", "import", "module-sync", "default"];

/** What `import` chooses; targets are nested as deep as somebody wrote them. */
function chosen(target: unknown, depth = 0): string | undefined {
  if (typeof target === "string") return target;
  if (depth > 20 || typeof target !== "object" || target === null) return undefined;
  const choices: readonly unknown[] = Array.isArray(target) ? target : Object.entries(target).flatMap(([key, value]) => (CONDITIONS.includes(key) ? [value as unknown] : []));
  for (const choice of choices) {
    const found = chosen(choice, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
