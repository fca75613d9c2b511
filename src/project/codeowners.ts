import path from "node:path";
import { boundaryOf } from "./boundary.ts";
import { matchesOwned, type OwnedPattern, ownedPattern } from "./codeowners-pattern.ts";
import { exists } from "./disk.ts";
import { readBeside } from "./read-beside.ts";
import { shownPath } from "./shown-path.ts";
import type { Where } from "./where.ts";

/** Where GitHub looks, in its order; only the first that is there counts. */
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

interface OwnerRule {
  readonly pattern: OwnedPattern;
  readonly owners: readonly string[];
}

/** Tells who owns a file, which is given as a report shows it; nothing where its repository has no `CODEOWNERS`. */
export function ownersIn(where: Where): (file: string) => readonly string[] | undefined {
  const known = new Map<string, readonly OwnerRule[] | undefined>();
  return (file) => {
    const at = path.resolve(where.cwd, file);
    const { folder, name } = boundaryOf(at, [], where.disk);
    if (name !== "the repository") return undefined;
    if (!known.has(folder)) known.set(folder, rulesOf(folder, where));
    const rules = known.get(folder);
    return rules && ownersOf(shownPath(at, folder), rules);
  };
}

function rulesOf(root: string, where: Where): readonly OwnerRule[] | undefined {
  const first = PLACES.map((each) => path.join(root, each)).find((each) => exists(where.disk, each));
  const reading = first === undefined ? undefined : readBeside(first, where);
  return reading?.kind === "read" ? readOwners(reading.source.text) : undefined;
}

/** The owners of a file by its path from the root; none where the last pattern that matches names none. */
export function ownersOf(file: string, rules: readonly OwnerRule[]): readonly string[] {
  return rules.findLast(({ pattern }) => matchesOwned(pattern, file))?.owners ?? [];
}

/** The rules of a `CODEOWNERS` file. Lines that GitHub would not understand are passed over, as it does. */
export function readOwners(text: string): OwnerRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    // A blank in a path is written with a backslash before it.
    const [glob, ...words] = line.replace(/^\ufeff/, "").match(/(?:\\.|[^\s\\])+/g) ?? [];
    const pattern = glob === undefined || glob.startsWith("#") ? undefined : ownedPattern(glob);
    const end = words.findIndex((word) => word.startsWith("#"));
    const owners = end < 0 ? words : words.slice(0, end);
    return pattern && owners.every((owner) => owner.includes("@")) ? [{ pattern, owners }] : [];
  });
}
