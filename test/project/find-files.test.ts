import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findFiles, shownPath } from "../../src/project/find-files.ts";
import { folderOf } from "../folder.ts";

async function found(paths: readonly string[], cwd: string): Promise<string[]> {
  return (await findFiles(paths, cwd)).files.map(({ file, isNamed }) => (isNamed ? file : `(${file})`));
}

function git(cwd: string, ...args: string[]) {
  // Without the variables that a hook of the surrounding repository would hand down.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  execFileSync("git", args, { cwd, env, stdio: "ignore" });
}

describe("without a path", () => {
  test("the first default template is taken", async () => {
    expect(await found([], folderOf({ "template.json": "", "template.yml": "" }))).toEqual(["template.yml"]);
    expect(await found([], folderOf({ "template.json": "", "template.yml": "", "template.yaml": "" }))).toEqual(["template.yaml"]);
    expect(await found([], folderOf({ "template.json": "" }))).toEqual(["template.json"]);
  });

  test("there may be none", async () => {
    expect(await findFiles([], folderOf({ "other.yaml": "", "template.yaml/inner.yaml": "" }))).toEqual({ files: [], missing: [] });
  });
});

describe("a named path", () => {
  const cwd = folderOf({ "a[1].yaml": "", "b.txt": "", "dir/c.yaml": "", "dir/d.md": "" });

  test("is taken as it stands, whatever its name", async () => {
    expect(await found(["a[1].yaml", "./b.txt", path.join(cwd, "dir/d.md"), "-"], cwd)).toEqual(["-", "a[1].yaml", "b.txt", "dir/d.md"]);
  });

  test("is relative to the working directory, also above it", async () => {
    expect(await found(["../b.txt"], path.join(cwd, "dir"))).toEqual(["../b.txt"]);
    expect(shownPath(".", cwd)).toBe(".");
  });

  test("that is found in a folder too is there once, as named", async () => {
    expect(await found([".", "dir/c.yaml", "dir/../dir/c.yaml"], cwd)).toEqual(["(a[1].yaml)", "dir/c.yaml"]);
  });

  test("that leads to nothing is told of, and the others are found", async () => {
    expect(await findFiles(["gone.yaml", "b.txt", "*.nothing"], cwd)).toEqual({
      files: [{ path: path.join(cwd, "b.txt"), file: "b.txt", isNamed: true }],
      missing: [
        { file: "gone.yaml", message: "there is no such file or folder" },
        { file: "*.nothing", message: "no file matches the pattern" },
      ],
    });
  });
});

describe("a pattern", () => {
  const cwd = folderOf({ "a.yaml": "", "b.yml": "", "[a].yaml": "", "deep/er/c.yaml": "", "node_modules/x/d.yaml": "" });
  const matched = async (...paths: string[]) => (await findFiles(paths, cwd)).files.map(({ file, isNamed }) => (isNamed ? `(${file})` : file));

  test.each([
    [["*.yaml"], ["[a].yaml", "a.yaml"]],
    [["**/*.y{a,}ml"], ["[a].yaml", "a.yaml", "b.yml", "deep/er/c.yaml"]],
    [["./deep/**"], ["deep/er/c.yaml"]],
    [["*.yaml", "a.yaml"], ["[a].yaml", "(a.yaml)"]],
  ])("%j", async (paths, files) => {
    expect(await matched(...paths)).toEqual(files);
  });

  test("that is the name of a file is that file", async () => {
    expect(await matched("[a].yaml")).toEqual(["([a].yaml)"]);
  });
});

describe("a folder", () => {
  const files = {
    "a.yaml": "",
    "b.yml": "",
    "c.json": "",
    "d.template": "",
    "e.TEMPLATE": "",
    "notes.md": "",
    "deep/er/f.yaml": "",
    "node_modules/x/g.yaml": "",
    ".aws-sam/build/template.yaml": "",
    ".github/workflows/h.yml": "",
    "ignored/i.yaml": "",
    "j.ignored.yaml": "",
    ".gitignore": "ignored/\n*.ignored.yaml\n",
  };
  const kept = ["(.github/workflows/h.yml)", "(a.yaml)", "(b.yml)", "(c.json)", "(d.template)", "(deep/er/f.yaml)", "(e.TEMPLATE)"];

  test("is searched for whatever may be a template", async () => {
    const cwd = folderOf(files);
    expect(await found(["."], cwd)).toEqual([...kept, "(ignored/i.yaml)", "(j.ignored.yaml)"]);
    expect(await found(["deep"], cwd)).toEqual(["(deep/er/f.yaml)"]);
  });

  test("in a git work tree is searched without what git ignores", async () => {
    const cwd = folderOf({ ...files, "name with\u00e9 \"quotes\".yaml": "" });
    git(cwd, "init");
    git(cwd, "add", "a.yaml", "-f", "j.ignored.yaml");
    expect(await found(["."], cwd)).toEqual([...kept, "(j.ignored.yaml)", "(name with\u00e9 \"quotes\".yaml)"]);
    expect(await found(["deep"], cwd)).toEqual(["(deep/er/f.yaml)"]);
  });

  test("that git ignores as a whole is searched all the same, for it was named", async () => {
    const cwd = folderOf(files);
    git(cwd, "init");
    expect(await found(["ignored"], cwd)).toEqual(["(ignored/i.yaml)"]);
  });

  test("may lead in a circle", async () => {
    const cwd = folderOf({ "a/b.yaml": "" });
    symlinkSync("..", path.join(cwd, "a/up.yaml"));
    expect(await found(["."], cwd)).toEqual(["(a/b.yaml)", "(a/up.yaml)"]);
  });
});
