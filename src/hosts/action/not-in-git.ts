import type { Comparison } from "../../diff/comparison.ts";
import type { GitFailure } from "../../project/git/failure.ts";
import type { Repository } from "../../project/git/repository-of.ts";
import { gitText, parted } from "../../project/git/run-git.ts";
import { repositoryPath } from "../../report/repository-path.ts";

/**
 * What a reader has to know where findings are new because git does not have the files that they are in: what a build wrote, the
 * output of a CDK app above all.
 */
export function notInGit({ fresh }: Comparison, repository: Repository | GitFailure): string[] {
  if (repository.kind === "failed" || fresh.length === 0) return [];
  const listed = gitText(repository.root, ["ls-files", "-z"]);
  if (listed === undefined) return [];
  const known = new Set(parted(listed));
  const files = new Set(fresh.flatMap(({ finding: { at: { file } } }) => (known.has(repositoryPath(file, repository.prefix)) ? [] : [file])));
  const [first] = files;
  if (first === undefined) return [];
  const others = files.size - 1;
  const which = others === 0 ? `\`${first}\` is` : `\`${first}\` and ${others} more ${others === 1 ? "file" : "files"} are`;
  return [`${which} not in git, so that the base has none of it and all findings there count as new; the input \`base-path\` can name a folder with the base's`];
}
