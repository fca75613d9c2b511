import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { REAL_DISK } from "../../src/project/disk.ts";
import { findFiles } from "../../src/project/find-files.ts";
import { shownPath } from "../../src/project/shown-path.ts";
import { folderOf } from "../folder.ts";

function filesIn(paths: readonly string[], cwd: string) {
  return findFiles(paths, { cwd, disk: REAL_DISK });
}

async function found(paths: readonly string[], cwd: string): Promise<string[]> {
  return (await filesIn(paths, cwd)).files.map(({ file, isNamed }) => (isNamed ? file : `(${file})`));
}

function git(cwd: string, ...args: string[]) {
  // Without the variables that a hook of the surrounding repository would hand down.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  execFileSync("git", args, { cwd, env, stdio: "ignore" });
}

function deploy(key: string, value: string): string {
  return `[default.deploy.parameters]\n${key} = "${value}"\n`;
}

describe("without a path", () => {
  test("the first default template is taken", async () => {
    expect(await found([], folderOf({ "template.json": "", "template.yml": "" }))).toEqual(["template.yml"]);
    expect(await found([], folderOf({ "template.json": "", "template.yml": "", "template.yaml": "" }))).toEqual(["template.yaml"]);
    expect(await found([], folderOf({ "template.json": "" }))).toEqual(["template.json"]);
  });

  test.each<[string, Record<string, string>, readonly string[]]>([
    ["the samconfig's before any other", { "samconfig.toml": deploy("template_file", "infra/a.yaml"), "infra/a.yaml": "", "template.yaml": "" }, ["infra/a.yaml"]],
    ["by SAM's older name for it", { "samconfig.yaml": "default: { deploy: { parameters: { template: a.yaml } } }\n", "a.yaml": "" }, ["a.yaml"]],
    ["that for all commands where deploy has none", { "samconfig.yml": "default: { global: { parameters: { template_file: a.yaml } } }\n", "a.yaml": "" }, ["a.yaml"]],
    ["the first samconfig's alone", { "samconfig.toml": "", "samconfig.yaml": "default: { global: { parameters: { template_file: a.yaml } } }\n", "a.yaml": "" }, []],
    ["another environment's is none", { "samconfig.toml": "[prod.deploy.parameters]\ntemplate_file = 'a.yaml'\n", "a.yaml": "" }, []],
    ["the source of what is built", { "samconfig.toml": deploy("template_file", ".aws-sam/build/template.yaml"), ".aws-sam/build/template.yaml": "", "template.yml": "" }, ["template.yml"]],
    [
      "the one that is built from",
      { "samconfig.toml": `${deploy("template_file", ".aws-sam/build/template.yaml")}[default.build.parameters]\ntemplate_file = "a.yaml"\n`, "a.yaml": "", "template.yml": "" },
      ["a.yaml"],
    ],
    ["an app's output before nothing", { "cdk.out/App.template.json": "", "other.yaml": "" }, ["(cdk.out/App.template.json)"]],
    ["but after a template", { "cdk.out/App.template.json": "", "template.json": "" }, ["template.json"]],
  ])("the template is taken: %s", async (_, files, expected) => {
    expect(await found([], folderOf(files))).toEqual(expected);
  });

  test("an app's output is taken though git ignores it", async () => {
    const cwd = folderOf({ "cdk.out/App.template.json": "", ".gitignore": "cdk.out\n" });
    git(cwd, "init");
    expect(await found([], cwd)).toEqual(["(cdk.out/App.template.json)"]);
    expect(await found(["."], cwd)).toEqual([]);
  });

  test.each([
    ["gone.yaml", "samconfig.toml names `gone.yaml`, which does not exist"],
    ["../gone.yaml", "samconfig.toml names `../gone.yaml`, which is outside the folder that is linted"],
    ["inner", "samconfig.toml names `inner`, which is a folder"],
  ])("a samconfig may name what is not there: %s", async (template, note) => {
    const cwd = folderOf({ "samconfig.toml": deploy("template_file", template), "inner/a.yaml": "", "template.yaml": "" });
    const { files, notes } = await filesIn([], cwd);
    expect({ files: files.map(({ file }) => file), notes }).toEqual({ files: ["template.yaml"], notes: [note] });
  });

  test("a samconfig may be broken, and the others are looked for", async () => {
    const text = "[default.deploy.parameters]\nregion = \n";
    const { files, broken } = await filesIn([], folderOf({ "samconfig.toml": text, "template.yaml": "" }));
    expect(files.map(({ file }) => file)).toEqual(["template.yaml"]);
    const file = "samconfig.toml";
    expect(broken).toEqual([{ kind: "broken", error: { file, message: "invalid value", at: { file, start: 37, end: 38 } }, source: { file, text } }]);
  });

  test("there may be none", async () => {
    expect(await filesIn([], folderOf({ "other.yaml": "", "template.yaml/inner.yaml": "" }))).toEqual({ files: [], missing: [], notes: [], broken: [] });
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
    expect(await filesIn(["gone.yaml", "b.txt", "*.nothing"], cwd)).toEqual({
      files: [{ path: path.join(cwd, "b.txt"), file: "b.txt", isNamed: true }],
      missing: [
        { file: "gone.yaml", message: "there is no such file or folder" },
        { file: "*.nothing", message: "no file matches the pattern" },
      ],
      notes: [],
      broken: [],
    });
  });
});

describe("a pattern", () => {
  const cwd = folderOf({ "a.yaml": "", "b.yml": "", "[a].yaml": "", "deep/er/c.yaml": "", "node_modules/x/d.yaml": "" });
  const matched = async (...paths: string[]) => (await filesIn(paths, cwd)).files.map(({ file, isNamed }) => (isNamed ? `(${file})` : file));

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

  test("has the packages of the Serverless Framework's services, though git ignores them", async () => {
    const rest = [".serverless/cloudformation-template-create-stack.json", ".serverless/serverless-state.json"];
    const update = ".serverless/cloudformation-template-update-stack.json";
    const files = ["serverless.yml", ...rest, update, "a/serverless.ts", `a/${update}`, "b/serverless.yml", `c/${update}`];
    const cwd = folderOf({ ".gitignore": ".serverless\n", ...Object.fromEntries(files.map((file) => [file, ""])) });
    const packages = [`(${update})`, `(a/${update})`];
    expect(await found(["."], cwd)).toEqual([...packages, "(b/serverless.yml)", `(c/${update})`, "(serverless.yml)"]);
    git(cwd, "init");
    expect(await found(["."], cwd)).toEqual([...packages, "(b/serverless.yml)", "(serverless.yml)"]);
    expect(await found(["a"], cwd)).toEqual([`(a/${update})`]);
  });

  test("may lead in a circle", async () => {
    const cwd = folderOf({ "a/b.yaml": "" });
    symlinkSync("..", path.join(cwd, "a/up.yaml"));
    expect(await found(["."], cwd)).toEqual(["(a/b.yaml)"]);
    expect(await found(["**/*.yaml"], cwd)).toEqual(["(a/b.yaml)"]);
  });

  // Under git and without it, by folder and by pattern: a search is a search.
  const SEARCHES = [true, false].flatMap((isRepository) => [".", "**/*.yaml"].map((searchedFor) => [searchedFor, isRepository] as const));

  test.each(SEARCHES)("a link is followed to a file within it alone: %s, in a repository: %s", async (searchedFor, isRepository) => {
    const outside = folderOf({ "deep/out.yaml": "" });
    const cwd = folderOf({ "a/b.yaml": "" });
    if (isRepository) git(cwd, "init");
    symlinkSync("a/b.yaml", path.join(cwd, "in.yaml"));
    symlinkSync(path.join(outside, "deep/out.yaml"), path.join(cwd, "out.yaml"));
    symlinkSync(outside, path.join(cwd, "folder"));
    symlinkSync("gone", path.join(cwd, "gone.yaml"));
    const { files, notes } = await filesIn([searchedFor], cwd);
    expect(files.map(({ file }) => file)).toEqual(["a/b.yaml", "gone.yaml", "in.yaml"]);
    expect(notes).toEqual([`out.yaml is passed over: it is a symbolic link that leads out of ${isRepository ? "the repository" : "the folder that is linted"}`]);
  });

  test("is asked about a file only where listing it did not tell that it is plain", async () => {
    const cwd = folderOf({ "a.yaml": "", "deep/er/b.yaml": "" });
    symlinkSync("../a.yaml", path.join(cwd, "deep/c.yaml"));
    const asked = new Set<string>();
    const lstat: typeof REAL_DISK.lstat = (file) => {
      asked.add(path.relative(cwd, file));
      return REAL_DISK.lstat(file);
    };
    const { files } = await findFiles(["."], { cwd, disk: { ...REAL_DISK, lstat } });
    expect(files.map(({ file }) => file)).toEqual(["a.yaml", "deep/c.yaml", "deep/er/b.yaml"]);
    expect([...asked]).toEqual(["deep/c.yaml", "deep"]);
  });

  test("is not waited for where it holds a pipe", async () => {
    const cwd = folderOf({ "a.yaml": "" });
    execFileSync("mkfifo", [path.join(cwd, "pipe.yaml")]);
    const { files, notes } = await filesIn(["."], cwd);
    expect({ files: files.map(({ file }) => file), notes }).toEqual({
      files: ["a.yaml"], notes: ["pipe.yaml is passed over: it is a pipe or a device, no file"],
    });
  });

  test("runs nothing that its own configuration names, though it looks like a bare repository", async () => {
    const cwd = folderOf({
      "HEAD": "ref: refs/heads/main\n", "objects/none": "", "refs/none": "", "a.yaml": "",
      "config": "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = \".\"\n\tfsmonitor = \"touch ran.yaml; false\"\n",
    });
    expect(await found(["."], cwd)).toEqual(["(a.yaml)"]);
    expect(await found(["."], cwd)).toEqual(["(a.yaml)"]);
  });
});
