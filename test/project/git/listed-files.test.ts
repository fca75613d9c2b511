import { execFileSync } from "node:child_process";
import { chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { overlaid, REAL_DISK } from "../../../src/project/disk.ts";
import { listedFiles } from "../../../src/project/git/listed-files.ts";
import { folderOf } from "../../folder.ts";

const ENDINGS = ["yaml", "json"];
const WORDS = ["AWS::", "\u00ff\u00fe"];

function git(cwd: string, ...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  execFileSync("git", args, { cwd, env, stdio: "ignore" });
}

/** A repository that knows these files. */
function repositoryOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = folderOf(files);
  git(cwd, "init");
  git(cwd, "add", "--all", "--force");
  return cwd;
}

function lackingIn(cwd: string): string[] | undefined {
  const lacking = listedFiles(cwd)?.lacking?.({ words: WORDS, endings: ENDINGS });
  return lacking && [...lacking];
}

describe("git tells at once which files lack words", () => {
  test("by their bytes, whatever they are called and wherever the word stands", () => {
    const cwd = repositoryOf({
      "a.yaml": "a", "b/c.JSON": "{}", "empty.json": "", "na\u00efve \"name\"\n.yaml": "a", "nul.yaml": "a\0\0b", "ignored.yaml": "a", ".gitignore": "ignored.yaml\n",
      "word.yaml": "x\ny AWS::z", "after-nul.yaml": "a\0b\n\0AWS::", "utf16.yaml": Buffer.from("\ufeffA", "utf16le"), "latin.yaml": Buffer.from([0x41, 0xff, 0x0a, 0xfe]),
      "other.txt": "a",
    });
    writeFileSync(path.join(cwd, "untracked.yaml"), "a");
    expect(lackingIn(cwd)).toEqual(["a.yaml", "b/c.JSON", "empty.json", "ignored.yaml", "latin.yaml", "na\u00efve \"name\"\n.yaml", "nul.yaml"]);
    expect(lackingIn(path.join(cwd, "b"))).toEqual(["c.JSON"]);
  });

  test("as they are on the disk, and not of what is no plain file there", () => {
    const cwd = repositoryOf(Object.fromEntries(["changed", "folder", "gone", "link", "mended", "pipe"].map((name) => [`${name}.yaml`, name === "mended" ? "AWS::" : "a"])));
    for (const name of ["folder", "gone", "link", "pipe"]) rmSync(path.join(cwd, `${name}.yaml`));
    writeFileSync(path.join(cwd, "changed.yaml"), "AWS::");
    writeFileSync(path.join(cwd, "mended.yaml"), "a");
    symlinkSync("mended.yaml", path.join(cwd, "link.yaml"));
    execFileSync("mkdir", [path.join(cwd, "folder.yaml")]);
    execFileSync("mkfifo", [path.join(cwd, "pipe.yaml")]);
    expect(lackingIn(cwd)).toEqual(["mended.yaml"]);
  });

  test("but not of what cannot be read", () => {
    const cwd = repositoryOf({ "a.yaml": "a", "closed.yaml": "a" });
    chmodSync(path.join(cwd, "closed.yaml"), 0);
    // There is nothing that an administrator cannot read.
    expect(lackingIn(cwd)).toEqual(process.getuid?.() === 0 ? ["a.yaml", "closed.yaml"] : ["a.yaml"]);
  });

  test("whatever the user's own settings for git are", () => {
    const cwd = repositoryOf({ "b/a.yaml": "a", "b/word.yaml": "AWS::" });
    const settings = { "grep.fullName": "true", "grep.patternType": "perl", "grep.lineNumber": "true", "grep.column": "true", "color.ui": "always", "submodule.recurse": "true" };
    for (const [name, value] of Object.entries(settings)) git(cwd, "config", name, value);
    expect(lackingIn(path.join(cwd, "b"))).toEqual(["a.yaml"]);
  });

  test("but not of a name that is no text", () => {
    const cwd = folderOf({ "a.yaml": "a", "b\ufffd.yaml": "AWS::" });
    renameSync(Buffer.from(path.join(cwd, "a.yaml")), Buffer.concat([Buffer.from(`${cwd}/b`), Buffer.from([0xff]), Buffer.from(".yaml")]));
    git(cwd, "init");
    git(cwd, "add", "--all");
    expect(lackingIn(cwd)).toEqual([]);
  });

  test.each(["--assume-unchanged", "--skip-worktree"])("not where git is told not to look: %s", (option) => {
    const cwd = repositoryOf({ "a.yaml": "a", "b.yaml": "b" });
    git(cwd, "update-index", option, "a.yaml");
    expect(listedFiles(cwd)).toEqual({ files: ["a.yaml", "b.yaml"], lacking: undefined });
  });

  test("not where there is no repository", () => {
    expect(listedFiles(folderOf({ "a.yaml": "a" }))).toBeUndefined();
  });

  test("nor of text that is not saved", () => {
    const cwd = repositoryOf({ "a.yaml": "a", "b.yaml": "b" });
    const disk = overlaid(REAL_DISK, new Map([[path.join(cwd, "a.yaml"), "AWS::"]]));
    expect([...disk.listed?.(cwd)?.lacking?.({ words: WORDS, endings: ENDINGS }) ?? []]).toEqual(["b.yaml"]);
  });
});
