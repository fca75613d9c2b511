import { pathToFileURL } from "node:url";
import { digestOf } from "../../template/digest.ts";
import type { Source } from "../../template/read.ts";
import type { Layer } from "./layer.ts";
import { nodeOf } from "./node-of.ts";
import { emptyLayer, readLayer } from "./read-layer.ts";

/** What a configuration that is code says; what is wrong with it is wrong with the file as a whole. */
export interface CodeReading {
  readonly layer: Layer;
  readonly faults: readonly string[];
}

/** Runs a file, whose path is absolute, and reads what it exports. Even where another revision is looked at, it is that of the work tree that runs. */
export async function runCode(file: string, source: Source): Promise<CodeReading> {
  if (!/\.m?js$/.test(file)) return failed(source, "configuration that is code is a module in JavaScript: `.mjs` or `.js`");
  try {
    // In an editor the same process reads it again after each change.
    const version = digestOf(source.text).slice(0, 12);
    const module = await import(`${pathToFileURL(file).href}?${version}`) as Readonly<Record<string, unknown>>;
    const converted = nodeOf(module["default"], source.file);
    if (converted.kind === "refused") return failed(source, module["default"] === undefined ? "it has no default export, which would be the configuration" : converted.why);
    const { layer, faults } = await readLayer(source, converted.node);
    return { layer, faults: faults.map(({ message }) => message) };
  } catch (error) {
    return failed(source, `it cannot be run: ${reasonOf(error)}`);
  }
}

function failed(source: Source, why: string): CodeReading {
  return { layer: emptyLayer(source), faults: [why] };
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error || (typeof error === "object" && error !== null && "message" in error) ? String((error as { readonly message: unknown }).message) : String(error);
  return text.split("\n", 1)[0] ?? "";
}
