/** A pattern of a `CODEOWNERS` file: segments, of which `**` stands for any number. */
export interface OwnedPattern {
  readonly segments: readonly string[];
  /** Whether all that is in a folder of that name is meant, too. */
  readonly isDeep: boolean;
}

/** Reads a pattern. They are those of `.gitignore` but for `!` and `[ ]`, which GitHub does not take: then there is none. */
export function ownedPattern(glob: string): OwnedPattern | undefined {
  if (/^!|(?<!\\)[[\]]/.test(glob)) return undefined;
  const isFolder = glob.endsWith("/");
  const body = glob.replace(/^\//, "").replace(/\/$/, "");
  if (body === "") return undefined;
  // A name alone is meant wherever it is; with a slash before its end, from the root on.
  const isAnchored = glob.replace(/\/$/, "").includes("/");
  const segments = [...(isAnchored ? [] : ["**"]), ...body.split("/")];
  const last = segments.at(-1);
  // `docs/*` is what is in that folder itself; `docs/` and `docs` are all below.
  if (isFolder) return { segments: [...segments, "**", "*"], isDeep: false };
  return { segments: last === "**" ? [...segments, "*"] : segments, isDeep: last !== "**" && !(isAnchored && last === "*") };
}

/** Whether a pattern matches a file, given by its path from the root with POSIX separators. */
export function matchesOwned({ segments, isDeep }: OwnedPattern, file: string): boolean {
  const parts = file.split("/");
  const deep = isDeep ? [...segments, "**"] : segments;
  return matchesSequence(deep, parts, (segment) => segment === "**", (segment, part) => matchesName(segment, part));
}

function matchesName(glob: string, name: string): boolean {
  // What a backslash stands before is meant as it is.
  const marks = glob.match(/\\.|[^]/gu) ?? [];
  return matchesSequence(marks, Array.from(name), (mark) => mark === "*", (mark, character) => mark === "?" || mark.replace(/^\\(?=.)/u, "") === character);
}

/** Goes back to the last wildcard only, so that the cost is the product of the lengths at most. */
function matchesSequence(pattern: readonly string[], items: readonly string[], isMany: (part: string) => boolean, isOne: (part: string, item: string) => boolean): boolean {
  let [at, next] = [0, 0];
  let [wildcard, resume] = [-1, 0];
  while (next < items.length) {
    const part = pattern[at];
    if (part !== undefined && isMany(part)) {
      [wildcard, resume] = [at, next];
      at++;
    } else if (part !== undefined && isOne(part, items[next] ?? "")) {
      at++;
      next++;
    } else if (wildcard >= 0) {
      resume++;
      [at, next] = [wildcard + 1, resume];
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isMany);
}
