import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { REAL_DISK } from "../../src/project/disk.ts";
import { createFileLibrary, type FileLibrary, type FileLibraryOptions } from "../../src/project/library.ts";
import { textOf } from "../../src/template/node.ts";
import { folderOf } from "../folder.ts";

interface Setting {
  /** The linted files; each is there. */
  readonly linted?: readonly string[];
  /** What the user named. */
  readonly paths?: readonly string[];
  readonly assetPath?: FileLibraryOptions["assetPath"];
}

function libraryIn(cwd: string, { linted = ["template.yaml"], paths = linted, assetPath }: Setting = {}): FileLibrary {
  return createFileLibrary({ cwd, disk: REAL_DISK, files: linted.map((file) => ({ path: path.join(cwd, file), file, isNamed: true })), paths, assetPath });
}

/** What the library has in the end: "file: value of its document", or why not. */
async function answer(library: FileLibrary, location: string, from = "template.yaml"): Promise<string> {
  library.document(location, from);
  await library.load();
  const found = library.document(location, from);
  return found.kind === "unread" ? found.why : `${found.file}: ${textOf(found.value) ?? found.value.kind}`;
}

async function textAnswer(library: FileLibrary, location: string, from = "template.yaml"): Promise<string> {
  library.text(location, from);
  await library.load();
  const found = library.text(location, from);
  return found.kind === "unread" ? found.why : `${found.file}: ${found.value.text}`;
}

/** A repository within a folder that has more. */
function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const base = folderOf({ "secrets.yaml": "secret", "outside/secrets.yaml": "secret", "repo/.git/config": "secret", "repo/template.yaml": "", "repo/sub/template.yaml": "" });
  const repo = path.join(base, "repo");
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(repo, file)), { recursive: true });
    writeFileSync(path.join(repo, file), content);
  }
  return repo;
}

describe("a library", () => {
  test("reads nothing until it is told to, and then what was asked for", async () => {
    const library = libraryIn(repository({ "a.yaml": "a", "b.yaml": "b" }));
    expect(await library.load()).toBe(false);
    expect(library.document("a.yaml", "template.yaml")).toEqual({ kind: "unread", why: "`a.yaml` has not been read yet" });
    library.document("./a.yaml", "template.yaml");
    expect(library.sources.size).toBe(0);
    expect(await library.load()).toBe(true);
    expect(await library.load()).toBe(false);
    expect(library.document("a.yaml", "template.yaml")).toEqual(expect.objectContaining({ kind: "found", file: "a.yaml" }));
    expect(await library.load()).toBe(false);
    expect([...library.sources.values()]).toEqual([{ file: "a.yaml", text: "a" }]);
  });

  test("tells a text from a document", async () => {
    const library = libraryIn(repository({ "a.txt": "a: 1\na: 2\n" }));
    expect(await textAnswer(library, "a.txt")).toBe("a.txt: a: 1\na: 2\n");
    expect(library.problems).toEqual([]);
    expect(await answer(library, "a.txt")).toBe("a.txt: map");
    expect(library.problems.map(({ severity, at }) => `${severity} in ${at.file}`)).toEqual(["warning in a.txt"]);
  });

  test("resolves locations against the folder of the file that names them, and shows paths from the working directory", async () => {
    const repo = repository({ "parts/a.yaml": "a", "parts/b.yaml": "b" });
    const library = libraryIn(path.join(repo, "sub"), { linted: ["../template.yaml", "template.yaml"] });
    expect(await answer(library, "parts/a.yaml", "../template.yaml")).toBe("../parts/a.yaml: a");
    expect(await answer(library, "../parts/a.yaml")).toBe("../parts/a.yaml: a");
    expect(await answer(library, "b.yaml", "../parts/a.yaml")).toBe("../parts/b.yaml: b");
  });

  test("says what is wrong with a document once, whoever asks", async () => {
    const library = libraryIn(repository({ "broken.yaml": "a: [\nb: }\n" }), { linted: ["template.yaml", "sub/template.yaml"] });
    await answer(library, "broken.yaml");
    const count = library.problems.length;
    expect(count).toBeGreaterThan(0);
    await answer(library, "../broken.yaml", "sub/template.yaml");
    await textAnswer(library, "broken.yaml");
    expect(library.problems).toHaveLength(count);
    expect(new Set(library.problems.map(({ at }) => at.file))).toEqual(new Set(["broken.yaml"]));
    expect(library.sources.get("broken.yaml")).toEqual({ file: "broken.yaml", text: "a: [\nb: }\n" });
  });

  test("gives out no half of a document, and explains what is wrong with it", async () => {
    const library = libraryIn(repository({ "torn.yaml": "kept: 1\ntorn: 'a\n" }));
    expect(await answer(library, "torn.yaml")).toBe("`torn.yaml` cannot be understood");
    expect(library.problems).toEqual([{ severity: "error", message: expect.any(String), at: { file: "torn.yaml", start: 17, end: 17 } }]);
  });

  test.each<[string, string | Uint8Array, string]>([
    ["is empty", "", "`x.yaml` is empty"],
    ["holds a comment alone", "# a\n", "`x.yaml` is empty"],
    ["has several documents", "a\n---\nb\n", "x.yaml: a"],
    ["is UTF-16", Buffer.from("\ufeffa: é\n", "utf16le"), "x.yaml: map"],
    ["is binary", "a\0b", "`x.yaml` cannot be understood"],
  ])("has of a document that %s", async (_, content, expected) => {
    expect(await answer(libraryIn(repository({ "x.yaml": content })), "x.yaml")).toBe(expected);
  });

  test.each<[string, string | Uint8Array, string]>([
    ["is empty", "", "x.txt: "],
    ["is UTF-16", Buffer.from("\ufeffé", "utf16le"), "x.txt: \ufeffé"],
    ["is binary", "a\0b", "`x.txt` is no text: it holds a NUL character"],
  ])("has of a text that %s", async (_, content, expected) => {
    const library = libraryIn(repository({ "x.txt": content }));
    expect(await textAnswer(library, "x.txt")).toBe(expected);
    expect(library.problems).toEqual([]);
  });
});

describe("a location", () => {
  const repo = repository({ "a b.yaml": "blank", "a%20b.yaml": "percent", "[ab]*?.yaml": "glob", "~/a.yaml": "tilde", "node_modules/x/a.yaml": "module", ".aws-sam/a.yaml": "sam", "..a.yaml": "dots" });

  test.each([
    ["a b.yaml", "a b.yaml: blank"],
    ["a%20b.yaml", "a%20b.yaml: percent"],
    ["[ab]*?.yaml", "[ab]*?.yaml: glob"],
    ["*.yaml", "`*.yaml` does not exist"],
    ["~/a.yaml", "~/a.yaml: tilde"],
    ["..a.yaml", "..a.yaml: dots"],
    ["sub/../a b.yaml", "a b.yaml: blank"],
    ["../repo/a b.yaml", "a b.yaml: blank"],
    [path.join(repo, "a b.yaml"), "a b.yaml: blank"],
    [pathToFileURL(path.join(repo, "a b.yaml")).href, "a b.yaml: blank"],
    [`FILE://localhost${pathToFileURL(path.join(repo, "a b.yaml")).pathname}`, "a b.yaml: blank"],
    ["node_modules/x/a.yaml", "node_modules/x/a.yaml: module"],
    [".aws-sam/a.yaml", ".aws-sam/a.yaml: sam"],
  ])("that means a file: %s", async (location, expected) => {
    expect(await answer(libraryIn(repo), location)).toBe(expected);
  });

  test.each([
    ["s3://bucket/key.yaml", "it is in S3"],
    ["S3://bucket/key.yaml", "it is in S3"],
    ["https://s3.eu-central-1.amazonaws.com/bucket/key.yaml", "it is in S3"],
    ["http://example.com/a.yaml", "it is fetched over the network"],
    ["ftp://example.com/a.yaml", "it is fetched over the network"],
    ["data:text/yaml,a", "it is fetched over the network"],
    ["", "its location is empty"],
    ["parts/${Stage}.yaml", "`parts/${Stage}.yaml` is not known before deployment"],
    ["a\0.yaml", "`a\0.yaml` holds a NUL character"],
    ["gone.yaml", "`gone.yaml` does not exist"],
    ["a b.yaml/c", "`a b.yaml/c` does not exist"],
    ["C:\\a.yaml", "`C:\\a.yaml` does not exist"],
    ["c:/a.yaml", "`c:/a.yaml` does not exist"],
    ["sub", "`sub` is a folder"],
    [".", "`.` is a folder"],
    ["x".repeat(5_000), `\`${"x".repeat(57)}…\` is too long a path`],
    ["../secrets.yaml", "`../secrets.yaml` is outside the repository"],
    ["sub/../../secrets.yaml", "`sub/../../secrets.yaml` is outside the repository"],
    ["../gone.yaml", "`../gone.yaml` is outside the repository"],
    ["/etc/passwd", "`/etc/passwd` is outside the repository"],
    ["/dev/zero", "`/dev/zero` is outside the repository"],
    ["file:///etc/passwd", "`file:///etc/passwd` is outside the repository"],
    ["file:/etc/passwd", "`file:/etc/passwd` is outside the repository"],
    ["file:a.yaml", "`file:a.yaml` is outside the repository"],
    ["file:///%2e%2e/etc/passwd", "`file:///%2e%2e/etc/passwd` is outside the repository"],
    ["file:///etc%2fpasswd", "`file:///etc%2fpasswd` leads to no file here"],
    ["file:///a%00.yaml", "`file:///a%00.yaml` holds a NUL character"],
    ["file:///%ff", "`file:///%ff` leads to no file here"],
    ["file://server/share/a.yaml", "`file://server/share/a.yaml` leads to no file here"],
    [".git/config", "`.git/config` belongs to git itself"],
    ["sub/../.git/config", "`sub/../.git/config` belongs to git itself"],
    [".GIT/config", "`.GIT/config` belongs to git itself"],
  ])("that leads to none: %j", async (location, why) => {
    const library = libraryIn(repo);
    expect(await answer(library, location)).toBe(why);
    expect(await textAnswer(library, location)).toBe(why);
    expect([...library.sources.keys()]).toEqual([]);
  });
});

describe("a symbolic link", () => {
  const repo = repository({ "real.yaml": "real", "nested/.git": "gitdir: ../.git/modules/nested\n", "nested/template.yaml": "" });
  const link = (target: string, file: string) => { symlinkSync(target, path.join(repo, file)); };
  link("real.yaml", "inner.yaml");
  link("inner.yaml", "inner-chain.yaml");
  link(".", "here");
  link("../secrets.yaml", "outer.yaml");
  link(path.join(repo, "../secrets.yaml"), "outer-absolute.yaml");
  link("outer.yaml", "outer-chain.yaml");
  link("../outside", "folder");
  link("folder", "folder-chain");
  link("circle.yaml", "circle.yaml");
  link("gone.yaml", "dangling.yaml");
  link(".git/config", "config.yaml");
  link("/dev/zero", "zero.yaml");
  link("../../real.yaml", "sub/up.yaml");

  test.each([
    ["inner.yaml", "inner.yaml: real"],
    ["inner-chain.yaml", "inner-chain.yaml: real"],
    ["here/real.yaml", "here/real.yaml: real"],
    ["outer.yaml", "`outer.yaml` is a symbolic link that leads out of the repository"],
    ["outer-absolute.yaml", "`outer-absolute.yaml` is a symbolic link that leads out of the repository"],
    ["outer-chain.yaml", "`outer-chain.yaml` is a symbolic link that leads out of the repository"],
    ["folder", "`folder` is a symbolic link that leads out of the repository"],
    ["folder/secrets.yaml", "`folder/secrets.yaml` is in a folder behind a symbolic link that leads out of the repository"],
    ["folder-chain/secrets.yaml", "`folder-chain/secrets.yaml` is in a folder behind a symbolic link that leads out of the repository"],
    ["folder/../real.yaml", "real.yaml: real"],
    ["circle.yaml", "`circle.yaml` is a symbolic link that leads in a circle"],
    ["dangling.yaml", "`dangling.yaml` does not exist"],
    ["config.yaml", "`config.yaml` belongs to git itself"],
    ["zero.yaml", "`zero.yaml` is a symbolic link that leads out of the repository"],
    ["sub/up.yaml", "`sub/up.yaml` does not exist"],
  ])("%s", async (location, expected) => {
    expect(await answer(libraryIn(repo), location)).toBe(expected);
  });

  test("before the repository changes nothing", async () => {
    const base = folderOf({});
    symlinkSync(repo, path.join(base, "repo"));
    const cwd = path.join(base, "repo");
    expect(await answer(libraryIn(cwd), "real.yaml")).toBe("real.yaml: real");
    expect(await answer(libraryIn(cwd), path.join(repo, "real.yaml"))).toMatch(/real\.yaml: real$/);
    expect(await answer(libraryIn(cwd), "../secrets.yaml")).toBe("`../secrets.yaml` is outside the repository");
  });
});

describe("the boundary", () => {
  const files = { "a.yaml": "a", "sub/template.yaml": "", "sub/a.yaml": "a", "sub/deep/a.yaml": "../../a.yaml", "template.yaml": "" };

  test("is the nearest repository, be it a work tree or a submodule", async () => {
    const repo = repository({ ...files, "sub/.git": "gitdir: elsewhere\n" });
    const library = libraryIn(repo, { linted: ["sub/template.yaml", "template.yaml"] });
    expect(await answer(library, "../a.yaml", "sub/template.yaml")).toBe("`../a.yaml` is outside the repository");
    expect(await answer(library, "sub/a.yaml")).toBe("sub/a.yaml: a");
    expect(await answer(library, "sub/.git")).toBe("`sub/.git` belongs to git itself");
  });

  test("of a file that was pulled in is that of the file that did", async () => {
    const repo = repository({ ...files, "sub/.git": "gitdir: elsewhere\n" });
    const library = libraryIn(repo, { linted: ["template.yaml"] });
    expect(await answer(library, "sub/deep/a.yaml")).toBe("sub/deep/a.yaml: ../../a.yaml");
    expect(await answer(library, "../../a.yaml", "sub/deep/a.yaml")).toBe("a.yaml: a");
    expect(await answer(library, "../../../secrets.yaml", "sub/deep/a.yaml")).toBe("`../../../secrets.yaml` is outside the repository");
  });

  test("without a repository is the template's own folder", async () => {
    const cwd = folderOf(files);
    const library = libraryIn(cwd, { linted: ["sub/template.yaml"] });
    expect(await answer(library, "deep/a.yaml", "sub/template.yaml")).toBe("sub/deep/a.yaml: ../../a.yaml");
    expect(await answer(library, "../a.yaml", "sub/template.yaml")).toBe("`../a.yaml` is outside the template's folder");
    expect(await answer(library, "../../a.yaml", "sub/deep/a.yaml")).toBe("`../../a.yaml` is outside the template's folder");
  });

  test("without a repository is the folder that was searched", async () => {
    const cwd = folderOf({ ...files, "sub/deep/template.yaml": "" });
    const library = libraryIn(cwd, { linted: ["sub/deep/template.yaml"], paths: ["sub/deep", "sub"] });
    expect(await answer(library, "../a.yaml", "sub/deep/template.yaml")).toBe("sub/a.yaml: a");
    expect(await answer(library, "../../a.yaml", "sub/deep/template.yaml")).toBe("`../../a.yaml` is outside the folder that is linted");
  });

  test("of a text without a folder lets nothing in", async () => {
    const cwd = repository(files);
    const library = createFileLibrary({ cwd, disk: REAL_DISK, files: [{ path: "-", file: "<stdin>", isNamed: true }], paths: ["-"] });
    expect(await answer(library, "a.yaml", "<stdin>")).toBe("`a.yaml` is named by a text that has no folder");
    expect(await answer(library, "s3://bucket/a.yaml", "<stdin>")).toBe("it is in S3");
    // Whatever it is called: the name does not make it the file.
    const both = createFileLibrary({ cwd, disk: REAL_DISK, files: [{ path: "-", file: "template.yaml", isNamed: true }, { path: path.join(cwd, "template.yaml"), file: "template.yaml", isNamed: true }], paths: ["-", "template.yaml"] });
    expect(await answer(both, "a.yaml")).toBe("`a.yaml` is named by a text that has no folder");
  });
});

describe("what is no plain file", () => {
  const testOnLinux = process.platform === "linux" ? test : test.skip;

  testOnLinux("such as a pipe is not waited for", async () => {
    const repo = repository();
    execFileSync("mkfifo", [path.join(repo, "pipe.yaml")]);
    expect(await answer(libraryIn(repo), "pipe.yaml")).toBe("`pipe.yaml` is a pipe or a device, no file");
  });
});

describe("a large file", () => {
  test("is not read", async () => {
    const repo = repository({ "large.yaml": "a" });
    truncateSync(path.join(repo, "large.yaml"), 100 * 1024 * 1024);
    const library = libraryIn(repo);
    expect(await answer(library, "large.yaml")).toBe("`large.yaml` is longer than 32 MB");
    expect(library.sources.size).toBe(0);
  });

  test("is read at most once, and large files only so many", async () => {
    const names = ["1.txt", "2.txt", "3.txt", "4.txt", "5.txt"];
    const repo = repository(Object.fromEntries(names.map((name) => [name, ""])));
    for (const name of names) truncateSync(path.join(repo, name), 32 * 1024 * 1024);
    const library = libraryIn(repo);
    const nul = (name: string) => `\`${name}\` is no text: it holds a NUL character`;
    const answers = [];
    for (const name of names) answers.push(await textAnswer(library, name));
    expect(answers).toEqual([...names.slice(0, 4).map(nul), "`5.txt` is too much: the files before it have 128 MB"]);
  });
});

test("a template may name a thousand files, there or not", async () => {
  const repo = repository({ "last.yaml": "last" });
  const library = libraryIn(repo, { linted: ["template.yaml", "sub/template.yaml"] });
  for (let index = 0; index < 1_000; index++) library.text(`${index}.yaml`, "template.yaml");
  expect(await textAnswer(library, "last.yaml")).toBe("more than 1000 files are named");
  expect(await textAnswer(library, "999.yaml")).toBe("`999.yaml` does not exist");
  expect(await textAnswer(library, "../last.yaml", "sub/template.yaml")).toBe("last.yaml: last");
});

describe("an asset of a CDK app", () => {
  const files = {
    "cdk.out/cdk.out": "{}",
    "cdk.out/App.template.json": "",
    "cdk.out/asset.1.yaml": "asset",
    "cdk.out/assembly-Prod/cdk.out": "{}",
    "cdk.out/assembly-Prod/Prod.template.json": "",
    "cdk.json": "{}",
  };
  const linted = ["cdk.out/App.template.json", "cdk.out/assembly-Prod/Prod.template.json", "template.yaml"];
  const cwd = folderOf({ ...files, "template.yaml": "" });
  symlinkSync("../cdk.json", path.join(cwd, "cdk.out/asset.link.json"));
  const places: Readonly<Record<string, string>> = { "s3://assets/1.yaml": "cdk.out/asset.1.yaml", "s3://assets/2.yaml": "cdk.json", "s3://assets/3.yaml": "cdk.out/asset.link.json" };
  const library = libraryIn(cwd, {
    linted,
    assetPath: (location) => { const place = places[location]; return place === undefined ? undefined : path.join(cwd, place); },
  });

  test.each([
    ["s3://assets/1.yaml", 0, "cdk.out/asset.1.yaml: asset"],
    ["s3://assets/1.yaml", 1, "cdk.out/asset.1.yaml: asset"],
    ["s3://assets/2.yaml", 0, "`s3://assets/2.yaml` is outside the CDK app's output folder"],
    ["s3://assets/3.yaml", 0, "`s3://assets/3.yaml` is a symbolic link that leads out of the CDK app's output folder"],
    ["s3://assets/4.yaml", 0, "it is in S3"],
    ["asset.1.yaml", 0, "cdk.out/asset.1.yaml: asset"],
    ["../cdk.json", 0, "`../cdk.json` is outside the template's folder"],
  ])("%s of template %i", async (location, template, expected) => {
    expect(await answer(library, location, linted[template])).toBe(expected);
  });
});
