import { gitText, parted } from "./run-git.ts";

/** What git does not ignore in a folder, relative to it; `undefined` where git cannot tell. */
export function listedFiles(folder: string): readonly string[] | undefined {
  const output = gitText(folder, ["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
  if (output === undefined) return undefined;
  if (output !== "") return [...new Set(parted(output))];
  // A folder that is ignored as a whole was named all the same: `cdk.out` for one.
  return gitText(folder, ["check-ignore", "-q", "--", folder]) === undefined ? [] : undefined;
}
