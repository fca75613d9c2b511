import type { LintFile } from "../lint/lint-file.ts";
import type { FileLibrary } from "./library.ts";

/**
 * Texts without one of which no template names another file: `Location` (`AWS::Include`, nested applications, `BodyS3Location`),
 * `Include` (the directive in all its spellings), and the properties that are called otherwise.
 */
const NEEDLES = /aws:asset:path|Location|Include|TemplateURL|DefinitionUri/;

/**
 * How often a template is looked at anew because a file that it pulled in may name others. Expansions end their chains much
 * earlier, each of its kind; chains of all kinds within each other are for no reader to follow.
 */
const MAX_ROUNDS = 100;

/**
 * Fills the library with all that the files and what they pull in refer to. `ask` asks for it: it does with a file what
 * linting will do, as far as that concerns other files. Gives, by file, what came of it when everything asked for was there.
 */
export async function gather<T>(files: readonly LintFile[], library: FileLibrary, ask: (file: LintFile) => T): Promise<Map<LintFile, T>> {
  const made = new Map<LintFile, T>();
  for (const file of files.filter(mayNameFiles)) {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const asked = attempt(() => ask(file));
      const isMore = await library.load();
      if (asked && !isMore) made.set(file, asked.result);
      if (!asked || !isMore) break;
    }
  }
  return made;
}

/** Whether a text has a word with which templates name other files. */
export function mayNameFiles({ source }: Pick<LintFile, "source">): boolean {
  return NEEDLES.test(source.text);
}

/** Where it fails, so does linting; that tells of it, and what concerns the other files goes on. */
function attempt<T>(work: () => T): { readonly result: T } | undefined {
  try {
    return { result: work() };
  } catch {
    return undefined;
  }
}
