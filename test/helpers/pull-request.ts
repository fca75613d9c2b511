import path from "node:path";
import { pathToFileURL } from "node:url";
import { folderOf } from "../folder.ts";
import { commitAll, git } from "../project/git/repository.ts";

/** Files by their names; `null` for one that is taken away. */
export type Files = Readonly<Record<string, string | null>>;

/** A repository on a server, with a pull request of number 7. */
export interface Hosted {
  /** Where it is cloned from. */
  readonly url: string;
  /** The base branch. */
  readonly base: string;
  readonly head: string;
  /** The commit that merges head into base. */
  readonly merge: string;
  /** The clone of the one who writes all of it. */
  readonly author: string;
}

/** Puts up a repository with `before` in it, a branch that changes it and, where they are given, what others have done to the base since. */
export function hosted(before: Files, change: Files, since: Files = {}): Hosted {
  const [bare, author] = [folderOf({}), folderOf({})];
  git(bare, "init", "--bare");
  git(author, "init");
  git(author, "remote", "add", "origin", bare);
  commitAll(author, before);
  git(author, "branch", "topic");
  if (Object.keys(since).length > 0) commitAll(author, since);
  return pushed({ url: pathToFileURL(bare).href, author }, change);
}

/** The same after a commit more on the branch. */
export function pushed({ url, author }: Pick<Hosted, "url" | "author">, change: Files): Hosted {
  git(author, "checkout", "topic");
  const head = commitAll(author, change);
  git(author, "checkout", "--detach", "main");
  git(author, "merge", "--no-ff", "-m", "merge", "topic");
  git(author, "push", "--force", "origin", "main", "topic", "topic:refs/pull/7/head", "HEAD:refs/pull/7/merge");
  return { url, author, head, base: git(author, "rev-parse", "main"), merge: git(author, "rev-parse", "HEAD") };
}

/** Checks out a commit as `actions/checkout` does, into a folder of a new workspace; a depth of 0 is all of the history. */
export function checkedOut({ url }: Pick<Hosted, "url">, sha: string, { depth = 1 } = {}): string {
  const workspace = path.join(folderOf({}), "orders");
  checkOut({ url }, sha, workspace, depth);
  return workspace;
}

/** The same, into this folder. */
export function checkOut({ url }: Pick<Hosted, "url">, sha: string, folder: string, depth = 1): void {
  const wanted = `+${sha}:refs/remotes/pull/7/checkout`;
  const what = depth === 0 ? ["origin", "+refs/heads/*:refs/remotes/origin/*", wanted] : [`--depth=${depth}`, "origin", wanted];
  git(path.dirname(folder), "init", folder);
  git(folder, "remote", "add", "origin", url);
  git(folder, "-c", "protocol.version=2", "fetch", "--no-tags", "--prune", "--no-recurse-submodules", ...what);
  git(folder, "checkout", "--force", sha);
}

/** What GitHub sends about the pull request; `head` and `base` name repositories. */
export function pullRequestEvent({ base, head }: Pick<Hosted, "base" | "head">, { name = "pull_request", from = "octo/orders" }: { readonly name?: string; readonly from?: string | null } = {}): { name: string; payload: unknown } {
  const repo = (full_name: string | null) => (full_name === null ? null : { full_name });
  return { name, payload: { action: "synchronize", number: 7, pull_request: { number: 7, base: { ref: "main", sha: base, repo: repo("octo/orders") }, head: { ref: "topic", sha: head, repo: repo(from) } } } };
}

/** What GitHub lists of the files that a pull request changes. */
export function pullFiles({ author, base, head }: Pick<Hosted, "author" | "base" | "head">): { filename: string; status: string; sha: string; patch: string }[] {
  const from = git(author, "merge-base", base, head);
  const names = git(author, "diff", "--name-only", "--diff-filter=d", from, head).split("\n").filter((name) => name !== "");
  return names.map((filename) => ({
    filename, status: "modified", sha: git(author, "rev-parse", `${head}:${filename}`),
    patch: git(author, "diff", from, head, "--", filename).replace(/^[^]*?(?=^@@)/m, ""),
  }));
}
