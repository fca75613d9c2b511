import { realpathSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { repositoryOf } from "../../../src/project/git/repository-of.ts";
import { folderOf } from "../../folder.ts";
import { git, repositoryWith, shallowClone, withVariable } from "./repository.ts";

const folder = repositoryWith({ "a.yaml": "", "services/or ders/b.yaml": "" });
const root = realpathSync(folder);

test("is known from its top and from below", () => {
  expect(repositoryOf(folder)).toEqual({ kind: "repository", root, prefix: "", isShallow: false });
  expect(repositoryOf(path.join(folder, "services/or ders"))).toEqual({ kind: "repository", root, prefix: "services/or ders", isShallow: false });
});

test("is known behind a link", () => {
  const around = folderOf({});
  symlinkSync(folder, path.join(around, "top"));
  symlinkSync(path.join(folder, "services"), path.join(around, "below"));
  expect(repositoryOf(path.join(around, "top/services"))).toMatchObject({ root, prefix: "services" });
  expect(repositoryOf(path.join(around, "below"))).toMatchObject({ root, prefix: "services" });
});

test("may be a work tree beside another, a submodule, or cut off", () => {
  const around = realpathSync(folderOf({}));
  git(folder, "worktree", "add", "--detach", path.join(around, "tree"));
  expect(repositoryOf(path.join(around, "tree/services"))).toMatchObject({ root: path.join(around, "tree"), prefix: "services", isShallow: false });
  const parent = realpathSync(repositoryWith({ "c.yaml": "" }));
  git(parent, "submodule", "add", folder, "sub");
  expect(repositoryOf(path.join(parent, "sub/services"))).toMatchObject({ root: path.join(parent, "sub"), prefix: "services" });
  expect(repositoryOf(shallowClone(folder, 1))).toMatchObject({ isShallow: true });
});

test.each([
  ["no repository", () => repositoryOf(folderOf({})), "there is no git repository here"],
  ["no folder", () => repositoryOf(path.join(folder, "gone")), expect.stringMatching(/^git cannot work here: cannot change to '.*gone': No such file or directory$/)],
  ["git's own folder", () => repositoryOf(path.join(folder, ".git")), "there is no work tree here: the repository is bare, or this is git's own folder"],
  ["no git", () => withVariable("PATH", "/nowhere", () => repositoryOf(folder)), "git is not installed, or is not on the `PATH`"],
  [
    "somebody else's",
    () => withVariable("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1", () => repositoryOf(folder)),
    `git does not trust this repository, which belongs to another user: \`git config --global --add safe.directory ${folder}\` lets it`,
  ],
])("%s", (_, ask, message) => {
  expect(ask()).toEqual({ kind: "failed", message });
});

test("a bare repository that a folder holds is none", () => {
  const bare = folderOf({ "HEAD": "ref: refs/heads/main\n", "objects/none": "", "refs/none": "", "config": "[core]\n\tbare = false\n\tworktree = .\n" });
  expect(repositoryOf(bare)).toMatchObject({ kind: "failed" });
});
