import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { LintFile } from "../../src/lint/lint-file.ts";
import { REAL_DISK } from "../../src/project/disk.ts";
import { gather } from "../../src/project/gather.ts";
import { createFileLibrary, type FileLibrary } from "../../src/project/library.ts";
import { itemsOf, textOf } from "../../src/template/node.ts";
import { folderOf } from "../folder.ts";

/** Linted files of a folder, each with a text that makes it a candidate or not. */
function filesIn(cwd: string, texts: Readonly<Record<string, string>>): { files: LintFile[]; library: FileLibrary } {
  const files = Object.entries(texts).map(([file, text]) => ({ source: { file, text }, documents: [], problems: [] }));
  const found = files.map(({ source: { file } }) => ({ path: path.join(cwd, file), file, isNamed: true }));
  return { files, library: createFileLibrary({ cwd, disk: REAL_DISK, files: found, paths: ["."] }) };
}

/** Asks for the files in a list of names, and for those that these list, and so on. */
function follow(library: FileLibrary, location: string, from: string, depth = 0): void {
  const found = library.document(location, from);
  if (found.kind === "unread" || depth > 200) return;
  for (const item of itemsOf(found.value)) follow(library, textOf(item) ?? "", found.file, depth + 1);
}

function why(library: FileLibrary, location: string, from: string): string {
  const found = library.document(location, from);
  return found.kind === "unread" ? found.why : found.file;
}

describe("gathering", () => {
  test("goes on until nothing is left to read", async () => {
    const cwd = folderOf({ "1.yaml": "[sub/2.yaml, gone.yaml]", "sub/2.yaml": "[3.yaml, ../1.yaml]", "sub/3.yaml": "[s3://bucket/4.yaml, ../../5.yaml]" });
    const { files, library } = filesIn(cwd, { "template.yaml": "Location" });
    await gather(files, library, ({ source }) => { follow(library, "1.yaml", source.file); });
    expect([...library.sources.keys()]).toEqual(["1.yaml", "sub/2.yaml", "sub/3.yaml"]);
    expect(why(library, "gone.yaml", "1.yaml")).toBe("`gone.yaml` does not exist");
    expect(why(library, "../../5.yaml", "sub/3.yaml")).toBe("`../../5.yaml` is outside the folder that is linted");
    expect(await library.load()).toBe(false);
  });

  test("gives what came of it once everything was there, and nothing where there was no end to it", async () => {
    const chain = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`${index}.yaml`, `[${index + 1}.yaml]`]));
    const { files, library } = filesIn(folderOf(chain), { "short.yaml": "Location", "none.yaml": "", "long.yaml": "Location", "failing.yaml": "Location" });
    const made = await gather(files, library, ({ source: { file } }) => {
      if (file === "failing.yaml") throw new Error("of its own");
      follow(library, file === "long.yaml" ? "0.yaml" : "148.yaml", file);
      return `${file}: ${library.sources.size}`;
    });
    expect([...made].map(([{ source }, text]) => [source.file, text])).toEqual([["short.yaml", "short.yaml: 2"]]);
  });

  test.each([
    ["Location: a.yaml", true],
    ["BodyS3Location: a.yaml", true],
    ["DefinitionUri: a.yaml", true],
    ["TemplateURL: a.yaml", true],
    ["Fn::Include: a.yaml", true],
    ["!Include a.yaml", true],
    ["Transform: AWS::Include", true],
    ["aws:asset:path: a.yaml", true],
    ["CodeUri: a.yaml", false],
    ["", false],
  ])("a template that says %j", async (text, isAsked) => {
    const { files, library } = filesIn(folderOf({}), { "template.yaml": text });
    const asked: string[] = [];
    await gather(files, library, ({ source }) => { asked.push(source.file); });
    expect(asked).toEqual(isAsked ? ["template.yaml"] : []);
  });

  test("asks again only while there is something new to that template", async () => {
    const cwd = folderOf({ "1.yaml": "[2.yaml]", "2.yaml": "end" });
    const { files, library } = filesIn(cwd, { "a.yaml": "Location", "b.yaml": "Location" });
    const asked: string[] = [];
    await gather(files, library, ({ source }) => {
      asked.push(source.file);
      follow(library, "1.yaml", source.file);
    });
    expect(asked).toEqual(["a.yaml", "a.yaml", "a.yaml", "b.yaml", "b.yaml"]);
  });

  test("ends where files lead in a circle", async () => {
    const { files, library } = filesIn(folderOf({ "1.yaml": "[2.yaml]", "2.yaml": "[1.yaml]" }), { "template.yaml": "Location" });
    await gather(files, library, ({ source }) => { follow(library, "1.yaml", source.file); });
    expect([...library.sources.keys()]).toEqual(["1.yaml", "2.yaml"]);
  });

  test("ends where each file leads to a further one", async () => {
    const chain = Array.from({ length: 110 }, (_, index) => [`${index}.yaml`, `[${index + 1}.yaml]`]);
    const { files, library } = filesIn(folderOf(Object.fromEntries(chain) as Record<string, string>), { "template.yaml": "Location" });
    await gather(files, library, ({ source }) => { follow(library, "0.yaml", source.file); });
    expect(library.sources.size).toBe(100);
    expect(why(library, "100.yaml", "99.yaml")).toBe("`100.yaml` has not been read yet");
  });

  test("goes on with the other files where one of them makes us fail", async () => {
    const cwd = folderOf({ "1.yaml": "one", "2.yaml": "two" });
    const { files, library } = filesIn(cwd, { "a.yaml": "Location", "b.yaml": "Location" });
    await gather(files, library, ({ source }) => {
      library.document(source.file === "a.yaml" ? "1.yaml" : "2.yaml", source.file);
      if (source.file === "a.yaml") throw new Error("a fault of ours");
    });
    expect([...library.sources.keys()]).toEqual(["1.yaml", "2.yaml"]);
  });
});
