import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expandDirectives } from "../../../src/expand/directives/expand-directives.ts";
import type { Expansion } from "../../../src/expand/expansion.ts";
import type { Library } from "../../../src/expand/library.ts";
import { readQuickly } from "../../../src/template/read-template.ts";
import { libraryOf } from "../../helpers/library.ts";
import { folderOf } from "../../folder.ts";

export type Files = Readonly<Record<string, string>>;

const required = createRequire(import.meta.url);
const cfnInclude = required("cfn-include") as (options: { readonly url: string }) => Promise<unknown>;

/** What cfn-include itself makes of `template.yaml`, as JSON would say it; of a template that it rejects, an `Error`. */
export async function original(files: Files): Promise<unknown> {
  const url = pathToFileURL(path.join(folderOf(files), "template.yaml")).href;
  try {
    return JSON.parse(JSON.stringify(await cfnInclude({ url }))) as unknown;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What our own expander makes of `template.yaml`. */
export function ours(files: Files, library: Library = libraryOf(files)): Expansion {
  const root = readQuickly({ file: "template.yaml", text: files["template.yaml"] ?? "" })?.documents[0];
  if (root?.kind !== "map") throw new Error("The test's own template is no map.");
  return expandDirectives(root, library);
}

/** "`Fn::GetEnv` of `NAME`: why" of each note. */
export function said({ notes }: Expansion): string[] {
  return notes.map(({ what, why }) => `${what}: ${why}`);
}
