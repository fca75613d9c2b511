import { gitText, parted, runGit, textOf } from "./run-git.ts";

/** The files that a search of a folder looks at. */
export interface Listing {
  /** Relative to the folder, with POSIX separators. */
  readonly files: readonly string[];
  /** Those of them that were seen to be plain files, in no folder behind a link. */
  readonly plain?: ReadonlySet<string>;
  /** Those of them that are plain and hold none of the words, as far as that can be told of all at once; nothing where it cannot. */
  readonly lacking?: ((sought: Sought) => ReadonlySet<string>) | undefined;
}

/** What is looked for, and in which files. */
export interface Sought {
  /** Their bytes, as Latin-1. */
  readonly words: readonly string[];
  /** What the names of files end in, in either case. */
  readonly endings: readonly string[];
}

/** What git does not ignore in a folder; `undefined` where git cannot tell. */
export function listedFiles(folder: string): Listing | undefined {
  const output = gitText(folder, ["ls-files", "--cached", "--others", "--exclude-standard", "-v", "-z"]);
  if (output === undefined) return undefined;
  // A folder that is ignored as a whole was named all the same: `cdk.out` for one.
  if (output === "") return gitText(folder, ["check-ignore", "-q", "--", folder]) === undefined ? { files: [] } : undefined;
  const records = parted(output);
  // Where git is told not to look at the disk it may have another content in mind, and might fetch it.
  const isSeen = records.every((record) => record.startsWith("H") || record.startsWith("?"));
  return {
    files: [...new Set(records.map((record) => record.slice("H ".length)))],
    lacking: isSeen ? (sought) => filesWithout(folder, sought) : undefined,
  };
}

const OPTIONS = ["--files-without-match", "--fixed-strings", "--text", "--null", "--no-color", "--no-textconv", "--no-full-name", "--no-recurse-submodules"];

/**
 * Files that git knows, has read on the disk, and found none of the words in. It reads no link, pipe or folder, and what it could not read it
 * does not list: of what is not in the answer nothing is known.
 */
function filesWithout(folder: string, { words, endings }: Sought): ReadonlySet<string> {
  const patterns = endings.map((ending) => `:(icase)*.${ending}`);
  // To part the work among threads takes as long again as the work.
  const answer = runGit(folder, ["grep", "--threads=1", ...OPTIONS, "-f", "-", "--", ...patterns], Buffer.from(words.join("\n"), "latin1"));
  if (answer.kind !== "done") return new Set();
  // What was no UTF-8 could be taken for another file's name.
  return new Set(parted(textOf(answer.output)).filter((file) => !file.includes("\ufffd")));
}
