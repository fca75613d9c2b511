import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { type Disk, namesIn } from "../../../src/project/disk.ts";
import { findFiles } from "../../../src/project/find-files.ts";
import { revisionDisk } from "../../../src/project/git/revision-disk.ts";
import { folderOf } from "../../folder.ts";
import { commitAll, git, opened, repositoryWith, withVariable } from "./repository.ts";

/** The disk of the last commit, seen from a folder. */
function diskAt(cwd: string, revision = "HEAD"): Disk {
  const answer = revisionDisk(opened(cwd), git(cwd, "rev-parse", revision), { cwd });
  if (answer.kind === "failed") throw new Error(answer.message);
  return answer.disk;
}

function textAt(disk: Disk, file: string): string {
  return Buffer.from(disk.read(file)).toString("utf8");
}

/** What a question is answered with, or the code of the error. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

const POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n";
const around = folderOf({ "outside.yaml": "outside" });
const root = path.join(around, "repo");
mkdirSync(root);
git(root, "init");
commitAll(root, { "a.yaml": "old", "deep/b.yaml": "b", "deep/er/c.json": "{}", "deep/notes.txt": "notes", "big.bin": POINTER, "empty.yaml": "", "übung 日本.yaml": "u" });
for (const [name, target] of Object.entries({
  "link.yaml": "deep/b.yaml", "folder": "deep", "deep/up.yaml": "../a.yaml", "out.yaml": "../outside.yaml", "gone.yaml": "nowhere", "circle.yaml": "circle.yaml",
  "inside.yaml": path.join(root, "folder/b.yaml"), "away.yaml": path.join(around, "outside.yaml"), "twice.yaml": "folder/up.yaml",
})) symlinkSync(target, path.join(root, name));
commitAll(root);
// What stands on the disk now is all different.
git(root, "tag", "then");
commitAll(root, { "a.yaml": "new", "deep": null, "fresh.yaml": "fresh" });
const disk = diskAt(root, "then");
const at = (file: string): string => path.join(root, file);

describe("a revision", () => {
  test.each([
    ["a.yaml", "old"], ["deep/b.yaml", "b"], ["deep/notes.txt", "notes"], ["empty.yaml", ""], ["übung 日本.yaml", "u"], ["big.bin", POINTER],
    ["link.yaml", "b"], ["folder/er/c.json", "{}"], ["deep/up.yaml", "old"], ["inside.yaml", "b"], ["twice.yaml", "old"],
  ])("has %s", (file, text) => {
    expect([textAt(disk, at(file)), disk.stat(at(file))]).toEqual([text, { kind: "file", size: Buffer.byteLength(text) }]);
  });

  test.each([
    ["fresh.yaml", "ENOENT"], ["deep/none", "ENOENT"], ["a.yaml/b", "ENOTDIR"], ["deep", "EISDIR"], ["", "EISDIR"], [".git", "EISDIR"], [".git/config", "EISDIR"],
    ["out.yaml", "ENOENT"], ["away.yaml", "ENOENT"], ["gone.yaml", "ENOENT"], ["circle.yaml", "ELOOP"],
  ])("cannot read %j: %s", (file, code) => {
    expect(outcome(() => disk.read(at(file)))).toBe(code);
  });

  test("lists its folders", () => {
    expect(namesIn(disk, at("deep")).toSorted()).toEqual(["b.yaml", "er", "notes.txt", "up.yaml"]);
    expect(disk.list(at("folder/er"))).toEqual([{ name: "c.json", kind: "file" }]);
    expect(namesIn(disk, root)).toEqual(expect.arrayContaining([".git", "a.yaml", "deep", "link.yaml"]));
    expect([outcome(() => disk.list(at("a.yaml"))), outcome(() => disk.list(at("none"))), disk.list(at(".git"))]).toEqual(["ENOTDIR", "ENOENT", []]);
  });

  test("tells links from what they lead to", () => {
    expect([disk.lstat(at("link.yaml")), disk.lstat(at("folder")).kind, disk.stat(at("folder"))]).toEqual([{ kind: "link", size: 11 }, "link", { kind: "folder", size: 0 }]);
    expect(["twice.yaml", "folder/er", "", ".git"].map((file) => path.relative(root, disk.real(at(file))))).toEqual(["a.yaml", "deep/er", "", ".git"]);
    // Where a link leads is told, so that it can be told why it is not followed.
    expect([disk.real(at("out.yaml")), disk.real(at("away.yaml"))]).toEqual([path.join(around, "outside.yaml"), path.join(around, "outside.yaml")]);
    expect([disk.stat(at("out.yaml")).kind, disk.lstat(at("out.yaml")).kind]).toEqual(["other", "link"]);
    expect([outcome(() => disk.real(at("gone.yaml"))), outcome(() => disk.real(at("circle.yaml")))]).toEqual(["ENOENT", "ELOOP"]);
  });

  test("knows what it tracks", () => {
    expect(disk.listed?.(at("deep"))?.files).toEqual(["b.yaml", "er/c.json", "notes.txt", "up.yaml"]);
    expect(disk.listed?.(at("folder"))?.files).toEqual(["b.yaml", "er/c.json", "notes.txt", "up.yaml"]);
    expect(disk.listed?.(at("none"))).toBeUndefined();
  });

  test("leaves what is outside the repository as it is", () => {
    expect([textAt(disk, path.join(around, "outside.yaml")), disk.stat(around).kind]).toEqual(["outside", "folder"]);
  });

  test("is searched like a disk", async () => {
    const searched = async (given: string) => (await findFiles([given], { cwd: root, disk })).files.map(({ file }) => file);
    expect(await searched("deep")).toEqual(["deep/b.yaml", "deep/er/c.json", "deep/up.yaml"]);
    expect(await searched("**/*.json")).toEqual(["deep/er/c.json"]);
    expect(await searched("{a,fresh}.yaml")).toEqual(["a.yaml"]);
    expect(await findFiles(["fresh.yaml"], { cwd: root, disk })).toMatchObject({ files: [], missing: [{ file: "fresh.yaml" }] });
  });
});

test("the working directory may be spelled with a link", () => {
  const links = folderOf({});
  symlinkSync(root, path.join(links, "top"));
  symlinkSync(at("deep"), path.join(links, "deep"));
  git(root, "checkout", "--detach", "then");
  expect(textAt(diskAt(path.join(links, "top")), path.join(links, "top/a.yaml"))).toBe("old");
  const below = diskAt(path.join(links, "top/deep"));
  expect([textAt(below, path.join(links, "top/a.yaml")), textAt(below, path.join(links, "top/deep/b.yaml")), textAt(below, at("a.yaml"))]).toEqual(["old", "b", "old"]);
  const straight = diskAt(path.join(links, "deep"));
  expect([textAt(straight, path.join(links, "deep/b.yaml")), straight.real(path.join(links, "deep/er"))]).toEqual(["b", straight.real(at("deep/er"))]);
  git(root, "checkout", "main");
});

test("a submodule is a folder with nothing in it", () => {
  const parent = repositoryWith({ "a.yaml": "" });
  git(parent, "submodule", "add", repositoryWith({ "b.yaml": "" }), "sub");
  commitAll(parent);
  const its = diskAt(parent);
  expect([its.stat(path.join(parent, "sub")), its.list(path.join(parent, "sub")), outcome(() => its.read(path.join(parent, "sub/b.yaml")))]).toEqual([{ kind: "folder", size: 0 }, [], "ENOENT"]);
});

test("names that mean something else to a disk are left out", () => {
  const folder = repositoryWith({ "a.yaml": "a" });
  const tree = (...entries: readonly string[]): string => git(folder, "hash-object", "-t", "tree", "-w", "--literally", treeFile(entries));
  const blob = git(folder, "rev-parse", "HEAD:a.yaml");
  const inner = tree(`100644 up.yaml\0${blob}`);
  const top = tree(`40000 ..\0${inner}`, `100644 .\0${blob}`, `40000 .git\0${inner}`, `100644 a/b.yaml\0${blob}`, `100644 fine.yaml\0${blob}`, `100644 line\nbreak.yaml\0${blob}`, `100644 fine.yaml\0${blob}`);
  const commit = git(folder, "commit-tree", "-m", "hostile", top);
  const its = diskAt(folder, commit);
  expect(its.listed?.(folder)?.files).toEqual(["a/b.yaml", "fine.yaml", "line\nbreak.yaml"]);
  expect([textAt(its, path.join(folder, "line\nbreak.yaml")), outcome(() => its.read(path.join(folder, ".git/up.yaml")))]).toEqual(["a", "EISDIR"]);
});

/** A tree as git stores it; the names of the entries' objects are given as digits. */
function treeFile(entries: readonly string[]): string {
  const bytes = entries.map((entry) => Buffer.concat([Buffer.from(entry.slice(0, -40)), Buffer.from(entry.slice(-40), "hex")]));
  return path.join(folderOf({ tree: Buffer.concat(bytes) }), "tree");
}

test("contents are as git keeps them, however many", () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, count) => [`t${count}.yaml`, `text ${count}\n`.repeat(count)]));
  const folder = repositoryWith(files);
  const its = diskAt(folder);
  expect(Object.fromEntries(Object.keys(files).map((file) => [file, textAt(its, path.join(folder, file))]))).toEqual(files);
});

test("a clone that has no contents yet fetches them", () => {
  const from = repositoryWith({ "a.yaml": "a", "b.yaml": "b", "c.txt": "c" });
  commitAll(from, { "a.yaml": null, "b.yaml": null, "c.txt": null });
  git(from, "config", "uploadpack.allowFilter", "true");
  git(from, "config", "uploadpack.allowAnySHA1InWant", "true");
  const clone = path.join(folderOf({}), "clone");
  git(from, "clone", "--filter=blob:none", pathToFileURL(from).href, clone);
  const its = diskAt(clone, "HEAD~1");
  const missing = (): number => git(clone, "rev-list", "--objects", "--all", "--missing=print").split("\n").filter((line) => line.startsWith("?")).length;
  expect([missing(), textAt(its, path.join(clone, "a.yaml")), missing(), its.stat(path.join(clone, "c.txt")), missing()]).toEqual([3, "a", 1, { kind: "file", size: 1 }, 0]);
});

test("there may be no such commit, or no git", () => {
  const repository = opened(root);
  const message = expect.stringMatching(/^the files of `0{40}` cannot be listed: /);
  expect(revisionDisk(repository, "0".repeat(40), { cwd: root })).toEqual({ kind: "failed", message });
  expect(withVariable("PATH", "/nowhere", () => revisionDisk(repository, "HEAD", { cwd: root }))).toEqual({ kind: "failed", message: "git is not installed, or is not on the `PATH`" });
  expect(readFileSync(at("fresh.yaml"), "utf8")).toBe("fresh");
});
