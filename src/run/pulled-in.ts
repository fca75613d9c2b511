import type { Library } from "../expand/library.ts";
import { linkStacks } from "../link/link-stacks.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { LintOptions } from "../lint/options.ts";
import type { Report } from "../lint/report.ts";
import { type Expanded, nestedStacks, stacksOf } from "../lint/stacks.ts";
import type { FoundFile } from "../project/find-files.ts";
import { gather } from "../project/gather.ts";
import { createFileLibrary, type FileLibrary, type FileLibraryOptions } from "../project/library.ts";

/** The files that templates refer to, and what became of those that refer to any. */
export interface PulledIn {
  readonly library: FileLibrary;
  readonly expanded: Expanded;
}

/** A library with every file that the templates refer to and may have. Who wants to know what is asked for listens in between. */
export async function pullIn(
  files: readonly LintFile[], options: LintOptions, where: FileLibraryOptions, listening: (library: Library) => Library = (library) => library,
): Promise<PulledIn> {
  const library = createFileLibrary(where);
  const asking = { ...options, library: listening(library) };
  // What asks here is what asks when it is linted, so that nothing is missed.
  const made = await gather(files, library, (file) => {
    try {
      const stacks = stacksOf(file, asking);
      linkStacks(stacks, nestedStacks(asking));
      return stacks;
    } catch {
      // Where we fail here we fail again when the file is linted, and there it is told.
      return undefined;
    }
  });
  const stacks = new Map([...made].flatMap(([file, each]) => (each ? [[file, each] as const] : [])));
  const { region, account, parameters } = options;
  return { library, expanded: { region, account, parameters, library, stacks } };
}

/** What is wrong with the files that were pulled in. Those that are linted too tell of themselves. */
export function faultsOf({ problems }: FileLibrary, files: readonly LintFile[]): Pick<Report, "errors" | "warnings"> {
  const linted = new Set(files.map(({ source }) => source.file));
  const others = problems.filter(({ at }) => !linted.has(at.file));
  return {
    errors: others.flatMap(({ severity, at, message }) => (severity === "error" ? [{ file: at.file, at, message }] : [])),
    warnings: others.flatMap(({ severity, at, message }) => (severity === "warning" ? [{ at, message }] : [])),
  };
}

/** The files that a run is about: what a template names was asked for, though the user may not have named it. */
export function askedFor(found: readonly FoundFile[], { sources }: FileLibrary): FoundFile[] {
  return found.map((file) => (sources.has(file.file) ? { ...file, isNamed: true } : file));
}
