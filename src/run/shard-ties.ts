import path from "node:path";
import type { Library } from "../expand/library.ts";
import { type Meeting, meetingOf } from "../link/imports.ts";
import { openStacks } from "../link/nested-stacks.ts";
import type { LintFile } from "../lint/lint-file.ts";
import type { LintOptions } from "../lint/options.ts";
import { nestedStacks, stacksOf } from "../lint/stacks.ts";
import { readSuppressions } from "../lint/suppress/read-suppressions.ts";
import type { Assemblies } from "../project/cdk/assemblies.ts";
import { boundaryOf } from "../project/boundary.ts";
import { decode } from "../project/decode.ts";
import type { FoundFile } from "../project/find-files.ts";
import { destinationOf } from "../project/location.ts";
import { deployedTemplate } from "../project/parameter-values.ts";
import { shownPath } from "../project/shown-path.ts";
import type { Where } from "../project/where.ts";
import type { Source } from "../template/read.ts";
import { readSource } from "../template/read-template.ts";

/** Two things that belong together: files, as a report shows them, or whatever else several files have in common. */
export type Tie = readonly [string, string];

/** No file is called like this. */
function common(what: string): string {
  return `\0${what}`;
}

/** Stacks of one app: what they have in common is told once. */
export function appTies(files: readonly FoundFile[], { deployments }: Pick<Assemblies, "deployments">): Tie[] {
  return files.flatMap(({ path: at, file }) => {
    const assembly = deployments.get(at)?.cdk?.assembly;
    return assembly === undefined ? [] : [[file, common(`app ${assembly}`)] as const];
  });
}

/** A library that tells which files are asked for, by which ones, whether they can be had or not. */
export function telling(library: Library, { cwd, assetPath }: Pick<Where, "cwd"> & Pick<Assemblies, "assetPath">, tell: (tie: Tie) => void): Library {
  const listen = (location: string, from: string): void => {
    const asset = assetPath(location, from);
    const destination = asset === undefined ? destinationOf(location, path.resolve(cwd, path.dirname(from))) : { kind: "file", path: asset } as const;
    if (destination.kind === "file") tell([from, shownPath(destination.path, cwd)]);
  };
  return {
    sources: library.sources,
    document(location, from) {
      listen(location, from);
      return library.document(location, from);
    },
    text(location, from) {
      listen(location, from);
      return library.text(location, from);
    },
  };
}

/** A stack deployment file and the template that it deploys, which counts differently where several name it. */
export async function deploymentTies({ path: at, file }: FoundFile, { cwd, disk }: Where): Promise<Tie[]> {
  try {
    const { documents } = await readSource({ file, text: decode(disk.read(at)) });
    const { folder } = boundaryOf(at, [cwd], disk);
    return documents.flatMap((root) => {
      const template = deployedTemplate(root);
      return template === undefined ? [] : [[file, shownPath(path.resolve(folder, template), cwd)] as const];
    });
  } catch {
    // What cannot be read deploys nothing.
    return [];
  }
}

/** By what the stacks of a file find others, and are found. */
export function meetingsOf(file: LintFile, options: LintOptions): Meeting[] {
  try {
    const open = nestedStacks(options);
    return stacksOf(file, options).map((stack) => meetingOf(openStacks(stack, open)));
  } catch {
    // Where we fail here we fail again when the file is linted, and there it is told.
    return [];
  }
}

/** Files that ask for something, and all that offer it: where several do, nobody is meant. */
export function meetingTies(meetings: readonly (Meeting & { readonly file: string })[]): Tie[] {
  const asked = new Set(meetings.flatMap((each) => each.asked));
  const offered = new Set(meetings.flatMap((each) => each.offered));
  const isMet = (name: string): boolean => asked.has(name) && offered.has(name);
  return meetings.flatMap((each) => [...each.asked, ...each.offered].filter(isMet).map((name) => [each.file, common(name)] as const));
}

/** Metadata that suppresses is not for nothing where the same metadata is used elsewhere. */
export function suppressionTies(source: Source, file: LintFile | undefined): Tie[] {
  const read = readSuppressions(source, file, { ruleIds: [], lacksRules: false, today: undefined });
  const wishes = (read?.settled ?? []).map((each) => (each.kind === "in-force" ? each.suppression : each.wish));
  return wishes.filter(({ by }) => by === "metadata").map(({ rule, reason, until }) =>
    [source.file, common(`metadata ${JSON.stringify([rule, reason?.trim(), until ?? null])}`)] as const);
}
