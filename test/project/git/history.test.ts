import { describe, expect, test } from "@jest/globals";
import { commitOf } from "../../../src/project/git/commit-of.ts";
import { defaultBranch } from "../../../src/project/git/default-branch.ts";
import { fetchCommit } from "../../../src/project/git/fetch-commit.ts";
import { fetchedMergeBase, mergeBase } from "../../../src/project/git/merge-base.ts";
import { folderOf } from "../../folder.ts";
import { commitAll, git, opened, repositoryWith, shallowClone, singleBranchClone, withVariable } from "./repository.ts";

/** Two lines of history that part after the second commit. */
const folder = repositoryWith({ "a.yaml": "1" });
const first = git(folder, "rev-parse", "HEAD");
const second = commitAll(folder, { "a.yaml": "2" });
git(folder, "tag", "--annotate", "--message", "a tag", "v1");
git(folder, "switch", "--create", "topic");
const topic = commitAll(folder, { "b.yaml": "1" });
git(folder, "switch", "main");
const main = [3, 4, 5].map((count) => commitAll(folder, { "a.yaml": String(count) })).at(-1) ?? "";
git(folder, "switch", "--orphan", "other");
const other = commitAll(folder);
git(folder, "switch", "main");

const here = opened(folder);

/** Where HEAD is, what branches and tags there are, and whether all is as committed. */
function stateOf(clone: string): string[] {
  return [git(clone, "rev-parse", "HEAD"), git(clone, "for-each-ref"), git(clone, "status", "--porcelain")];
}

describe("a revision", () => {
  test.each([
    ["main", main], ["HEAD", main], ["main~4", first], ["v1", second], ["topic^", second], [topic.slice(0, 8), topic], [first, first],
  ])("%s", (revision, sha) => {
    expect(commitOf(here, revision)).toEqual({ kind: "commit", sha });
  });

  test.each(["main~30", "", "gone", "--help", "-c", "main..topic", "HEAD:a.yaml", "a\0b", "a\nb", "main --", "^main"])("%j is none", (revision) => {
    expect(commitOf(here, revision)).toEqual({ kind: "failed", message: `\`${revision}\` is no revision of this repository` });
  });

  test("may be cut off, or git be missing", () => {
    const clone = opened(shallowClone(folder, 1));
    expect(commitOf(clone, "HEAD")).toEqual({ kind: "commit", sha: main });
    expect(commitOf(clone, "HEAD~1")).toEqual({
      kind: "failed", message: "`HEAD~1` is no revision of this repository, whose history is cut off (`git fetch --unshallow` completes it)",
    });
    expect(withVariable("PATH", "/nowhere", () => commitOf(here, "main"))).toEqual({ kind: "failed", message: "git is not installed, or is not on the `PATH`" });
  });
});

describe("where two lines of history part", () => {
  test("is known, or there is no such commit", () => {
    expect(mergeBase(here, main, topic)).toEqual({ kind: "commit", sha: second });
    expect(mergeBase(here, main, main)).toEqual({ kind: "commit", sha: main });
    expect(mergeBase(here, main, other)).toEqual({ kind: "none" });
    expect(mergeBase(here, main, "0".repeat(40))).toEqual({ kind: "failed", message: `it cannot be told where \`${main.slice(0, 10)}\` and \`0000000000\` part: Not a valid commit name ${"0".repeat(40)}` });
  });

  test("is not known where the history is cut off, until more of it is fetched", () => {
    const clone = shallowClone(folder, 1, "--no-single-branch");
    const repository = opened(clone);
    const before = stateOf(clone);
    expect(mergeBase(repository, main, topic)).toEqual({ kind: "unknown" });
    expect(fetchedMergeBase(repository, main, topic)).toEqual({ kind: "commit", sha: second, hasFetched: true });
    expect(stateOf(clone)).toEqual(before);
    // All of the history is here now, and it is so said.
    expect(fetchedMergeBase(opened(clone), main, other)).toEqual({ kind: "none" });
  });

  test("cannot be found where nothing can be fetched", () => {
    const clone = shallowClone(folder, 1, "--no-single-branch");
    git(clone, "remote", "set-url", "origin", folderOf({}));
    expect(fetchedMergeBase(opened(clone), main, topic)).toEqual({ kind: "failed", message: expect.stringMatching(/^more of the history cannot be fetched from `origin`: /) });
  });
});

describe("a commit", () => {
  test("is fetched alone where it is not there, and nothing else changes", () => {
    const clone = shallowClone(folder, 1);
    const repository = opened(clone);
    const before = stateOf(clone);
    expect(commitOf(repository, topic)).toMatchObject({ kind: "failed" });
    expect([fetchCommit(repository, topic), fetchCommit(repository, topic)]).toEqual([{ kind: "fetched" }, { kind: "present" }]);
    expect(commitOf(repository, topic)).toEqual({ kind: "commit", sha: topic });
    expect(git(clone, "rev-list", "--count", topic)).toBe("1");
    expect(stateOf(clone)).toEqual(before);
  });

  test("that is fetched does not cut off a history that is whole", () => {
    const clone = singleBranchClone(folder);
    expect(fetchCommit(opened(clone), topic)).toEqual({ kind: "fetched" });
    expect(opened(clone)).toMatchObject({ isShallow: false });
    expect(git(clone, "rev-list", "--count", topic)).toBe("3");
  });

  test.each([
    ["main", "origin", "`main` is not the whole name of a commit"],
    ["--upload-pack=touch ran", "origin", "`--upload-pack=touch ran` is not the whole name of a commit"],
    ["1".repeat(40), "--upload-pack=touch ran", expect.stringMatching(/^`1{40}` cannot be fetched from `--upload-pack=touch ran`: /)],
    ["1".repeat(40), "origin", expect.stringMatching(/^`1{40}` cannot be fetched from `origin`: /)],
  ])("cannot be fetched: %s from %s", (sha, remote, message) => {
    expect(fetchCommit(opened(shallowClone(folder, 1)), sha, remote)).toEqual({ kind: "failed", message });
  });
});

describe("the branch that others are merged into", () => {
  test("is that of the remote, as far as it is known", () => {
    const clone = folderOf({});
    git(clone, "clone", folder, ".");
    commitAll(clone, { "a.yaml": "more" });
    expect(defaultBranch(opened(clone))).toEqual({ name: "origin/main", sha: main });
    git(clone, "remote", "set-head", "origin", "topic");
    expect(defaultBranch(opened(clone))).toEqual({ name: "origin/topic", sha: topic });
    git(clone, "remote", "set-head", "origin", "--delete");
    expect(defaultBranch(opened(clone))).toEqual({ name: "origin/main", sha: main });
  });

  test("is one of its own where there is no remote", () => {
    expect(defaultBranch(here)).toEqual({ name: "main", sha: main });
    const old = repositoryWith({});
    git(old, "branch", "--move", "master");
    expect(defaultBranch(opened(old))).toEqual({ name: "master", sha: git(old, "rev-parse", "HEAD") });
    git(old, "branch", "--move", "trunk");
    expect(defaultBranch(opened(old))).toBeUndefined();
  });
});
