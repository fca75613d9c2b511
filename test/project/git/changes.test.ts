import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { changedFiles } from "../../../src/project/git/changed-files.ts";
import { changedLines } from "../../../src/project/git/changed-lines.ts";
import { renames } from "../../../src/project/git/renames.ts";
import { unquoted } from "../../../src/project/git/unquoted.ts";
import { commitAll, git, opened, repositoryWith, withVariable } from "./repository.ts";

const LONG = Array.from({ length: 20 }, (_, line) => `line ${line + 1}\n`).join("");
const HOSTILE = ["a b.yaml", "tab\tnew\nline.yaml", "quote\"back\\slash.yaml", "übung 日本.yaml", "-x.yaml", "+++ b.yaml", "\u0001.yaml", "a -> b.yaml"];

const folder = repositoryWith({
  "old.yaml": LONG, "kept.yaml": LONG, "gone.yaml": "gone", "edited.yaml": LONG, "looks.yaml": "1\n", "end.yaml": "1",
  ...Object.fromEntries(HOSTILE.map((name) => [name, LONG])),
});
const base = git(folder, "rev-parse", "HEAD");
const head = commitAll(folder, {
  "old.yaml": null, "deep/er/new name.yaml": LONG.replace("line 3\n", "LINE 3\n"),
  "gone.yaml": null, "added.yaml": "1\n2\n",
  "edited.yaml": LONG.replace("line 1\n", "").replace("line 5\nline 6\n", "five\nsix\nand more\n").replace("line 20\n", "line 20\nlast"),
  // A removed line that looks like a header, and added ones that do.
  "looks.yaml": "++ b/kept.yaml\n@@ -1 +1,20 @@\ndiff --git a b\n",
  "end.yaml": "2",
  ...Object.fromEntries(HOSTILE.map((name) => [name, LONG.replace("line 2\n", "LINE 2\n")])),
});
const repository = opened(folder);

const SECOND = [{ start: 2, end: 2 }];
const LINES = {
  "deep/er/new name.yaml": [{ start: 3, end: 3 }],
  "added.yaml": [{ start: 1, end: 2 }],
  "edited.yaml": [{ start: 4, end: 6 }, { start: 21, end: 21 }],
  "looks.yaml": [{ start: 1, end: 3 }],
  "end.yaml": [{ start: 1, end: 1 }],
  ...Object.fromEntries(HOSTILE.map((name) => [name, SECOND])),
};

function linesOf(from: string, to: string | undefined): object {
  const changed = changedLines(repository, from, to);
  return changed.kind === "lines" ? Object.fromEntries(changed.lines) : changed;
}

function filesOf(from: string, to: string | undefined): object {
  const changed = changedFiles(repository, from, to);
  return changed.kind === "files" ? Object.fromEntries(changed.files) : changed;
}

describe("between two commits", () => {
  test("lines are those of the newer one", () => {
    expect(linesOf(base, head)).toEqual(LINES);
    expect(linesOf(head, head)).toEqual({});
  });

  test("files are added, changed or removed", () => {
    expect(filesOf(base, head)).toEqual({
      "added.yaml": "added", "deep/er/new name.yaml": "added", "old.yaml": "removed", "gone.yaml": "removed",
      "edited.yaml": "changed", "looks.yaml": "changed", "end.yaml": "changed", ...Object.fromEntries(HOSTILE.map((name) => [name, "changed"])),
    });
  });

  test("a file that was renamed is recognised", () => {
    expect(renames(repository, base, head)).toEqual({ kind: "renames", was: new Map([["deep/er/new name.yaml", "old.yaml"]]) });
  });

  test("what a user has set for their own eyes does not matter", () => {
    const loud = Object.entries({
      "color.ui": "always", "diff.noprefix": "false", "diff.mnemonicPrefix": "true", "diff.context": "9", "diff.interHunkContext": "9",
      "diff.renames": "copies", "core.quotePath": "true", "diff.external": "false", "diff.relative": "true", "diff.orderFile": "/dev/null",
    });
    for (const [name, value] of loud) git(folder, "config", name, value);
    expect(linesOf(base, head)).toEqual(LINES);
    expect(renames(opened(path.join(folder, "deep")), base, head)).toEqual({ kind: "renames", was: new Map([["deep/er/new name.yaml", "old.yaml"]]) });
    for (const [name] of loud) git(folder, "config", "--unset", name);
  });

  test.each([
    ["no commit", () => renames(repository, "0".repeat(40), head), expect.stringMatching(/^what has changed cannot be told: /)],
    ["an option", () => renames(repository, "--output=/tmp/x", head), expect.stringMatching(/^what has changed cannot be told: /)],
    ["no git", () => withVariable("PATH", "/nowhere", () => changedLines(repository, base, head)), "git is not installed, or is not on the `PATH`"],
  ])("it cannot be told: %s", (_, ask, message) => {
    expect(ask()).toEqual({ kind: "failed", message });
  });
});

test("the work tree has what is not committed, and what git does not know yet", () => {
  const tree = repositoryWith({ "a.yaml": LONG, "b.yaml": LONG, ".gitignore": "ignored.yaml\n" });
  const commit = git(tree, "rev-parse", "HEAD");
  commitAll(tree, { "a.yaml": LONG.replace("line 2\n", "LINE 2\n") });
  git(tree, "mv", "b.yaml", "c.yaml");
  mkdirSync(path.join(tree, "deep"));
  git(tree, "worktree", "list");
  const at = opened(path.join(tree, "deep"));
  expect(changedFiles(at, commit, undefined)).toEqual({ kind: "files", files: new Map([["a.yaml", "changed"], ["b.yaml", "removed"], ["c.yaml", "added"]]) });
  expect(changedLines(at, commit, undefined)).toEqual({ kind: "lines", lines: new Map([["a.yaml", SECOND]]) });
  expect(renames(at, commit, undefined)).toEqual({ kind: "renames", was: new Map([["c.yaml", "b.yaml"]]) });
  commitAll(tree);
  git(tree, "rm", "--cached", "c.yaml");
  expect(changedFiles(at, git(tree, "rev-parse", "HEAD"), undefined)).toEqual({ kind: "files", files: new Map([["c.yaml", "added"]]) });
  expect(changedLines(at, git(tree, "rev-parse", "HEAD"), undefined)).toEqual({ kind: "lines", lines: new Map([["c.yaml", [{ start: 1, end: Infinity }]]]) });
});

test.each([
  ["plain.yaml", "plain.yaml"], ['"a\\tb\\nc\\"d\\\\e"', "a\tb\nc\"d\\e"], ['"\\001\\177"', "\u0001\u007f"], ['"', '"'], ["a\\tb", "a\\tb"], ['"\\\\t"', "\\t"],
])("a name that git prints: %s", (printed, name) => {
  expect(unquoted(printed)).toBe(name);
});
