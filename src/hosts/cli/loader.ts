import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { type CodeCache, codeCacheIn } from "./code-cache.ts";

/** What stands for `require` in the files of a bundle. */
interface Load {
  (specifier: string): unknown;
  /** Stands for `import`, which Node does not let a script have that comes out of a cache. */
  readonly importModule: (url: string) => Promise<unknown>;
}

type Wrapped = (exports: unknown, require: Load, module: { exports: unknown }, file: string, folder: string) => void;

/**
 * Loads the files of a bundle, each once, as `require` does, but with what V8 made of them in an earlier run: to compile them takes
 * longer than to lint a small template. Node's own cache keeps less of it, and not in all versions.
 */
export function loaderIn(folder: string, build: string): Load {
  const cache = codeCacheIn(folder, build);
  const modules = new Map<string, { exports: unknown }>();
  const importModule = (url: string): Promise<unknown> => import(url);
  const load: Load = Object.assign((specifier: string): unknown => {
    // `createRequire` would load what Node itself does without.
    if (!specifier.startsWith("./")) return process.getBuiltinModule(specifier);
    const known = modules.get(specifier);
    if (known) return known.exports;
    const file = path.join(folder, specifier);
    const module = { exports: {} as unknown };
    modules.set(specifier, module);
    compiled(file, cache)(module.exports, load, module, file, folder);
    return module.exports;
  }, { importModule });
  return load;
}

function compiled(file: string, cache: CodeCache): Wrapped {
  const name = path.basename(file);
  // The bundle has no character that is not ASCII: nothing is to be decoded.
  const text = readFileSync(file, "latin1");
  const cachedData = cache.get(name);
  // It is one function, as the bundler wrote it.
  const script = new vm.Script(text, { filename: file, ...(cachedData && { cachedData }) });
  cache.keep(name, script, script.cachedDataRejected ? undefined : cachedData);
  return script.runInThisContext() as Wrapped;
}
