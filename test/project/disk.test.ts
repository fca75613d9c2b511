import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { rules } from "../../rules/index.ts";
import { lint } from "../../src/lint/lint.ts";
import { type Disk, exists, glance, kindAt, namesIn, overlaid, ownKindAt, REAL_DISK } from "../../src/project/disk.ts";
import { prepare, reported } from "../../src/run/prepare.ts";
import { UNSEEN } from "../../src/run/surroundings.ts";
import { folderOf } from "../folder.ts";

const folder = folderOf({ "a.yaml": "saved", "deep/b.yaml": "" });
symlinkSync("a.yaml", path.join(folder, "link.yaml"));
symlinkSync("gone", path.join(folder, "gone.yaml"));
execFileSync("mkfifo", [path.join(folder, "pipe")]);
const at = (file: string): string => path.join(folder, file);

/** What a disk says of a path: what it is, what it leads to, its size, its text. */
function said(disk: Disk, file: string): readonly unknown[] {
  const kind = kindAt(disk, file);
  return [ownKindAt(disk, file), kind, ...(kind === "file" ? [disk.stat(file).size, Buffer.from(disk.read(file)).toString("utf8")] : [])];
}

describe("the real disk", () => {
  test.each([
    ["a.yaml", ["file", "file", 5, "saved"]], ["link.yaml", ["link", "file", 5, "saved"]], ["deep", ["folder", "folder"]], ["pipe", ["other", "other"]],
    ["gone.yaml", ["link", undefined]], ["none", [undefined, undefined]],
  ])("%s", (file, expected) => {
    expect(said(REAL_DISK, at(file))).toEqual(expected);
  });

  test("lists folders", () => {
    expect([namesIn(REAL_DISK, folder).toSorted(), namesIn(REAL_DISK, at("none"))]).toEqual([["a.yaml", "deep", "gone.yaml", "link.yaml", "pipe"], []]);
  });
});

describe("a glance", () => {
  const large = "x".repeat(300_000);
  const others = folderOf({ "large.txt": large, "empty.txt": "", "small.txt": "small" });
  const overlay = overlaid(REAL_DISK, new Map([[path.join(others, "small.txt"), "unsaved"], [path.join(others, "new.txt"), "new"]]));
  const plain: Disk = { ...REAL_DISK, glance: undefined };
  const seen = (disk: Disk, file: string): string => glance(disk, path.join(others, file), (bytes) => Buffer.from(bytes).toString());

  test.each<[string, Disk, readonly string[]]>([
    ["on a disk", REAL_DISK, ["small", large, "", "small"]],
    ["on one that can only read", plain, ["small", large, "", "small"]],
    ["at what is not saved", overlay, ["unsaved", large, "", "unsaved"]],
  ])("%s sees all of a file", (_, disk, texts) => {
    expect(["small.txt", "large.txt", "empty.txt", "small.txt"].map((file) => seen(disk, file))).toEqual(texts);
  });

  test("sees what was never saved", () => {
    expect(seen(overlay, "new.txt")).toBe("new");
  });

  test.each([REAL_DISK, plain, overlay])("fails as reading does", (disk) => {
    expect(() => seen(disk, "none")).toThrow(expect.objectContaining({ code: "ENOENT" }));
    expect(() => seen(disk, ".")).toThrow(expect.objectContaining({ code: "EISDIR" }));
    expect(() => glance(disk, path.join(others, "small.txt"), () => { throw new Error("of its own"); })).toThrow("of its own");
    expect(seen(disk, "empty.txt")).toBe("");
  });
});

describe("what is not saved", () => {
  const disk = overlaid(REAL_DISK, new Map([[at("a.yaml"), "unsaved é"], [at("new/c.yaml"), "c"]]));

  test.each([
    ["a.yaml", ["file", "file", 10, "unsaved é"]], ["./deep/../a.yaml", ["file", "file", 10, "unsaved é"]], ["new/c.yaml", ["file", "file", 1, "c"]],
    ["deep/b.yaml", ["file", "file", 0, ""]], ["none", [undefined, undefined]],
  ])("%s", (file, expected) => {
    expect(said(disk, `${folder}/${file}`)).toEqual(expected);
  });

  test("is where it says it is", () => {
    expect([disk.real(at("new/c.yaml")), disk.real(at("a.yaml")), exists(disk, at("new/c.yaml"))]).toEqual([at("new/c.yaml"), REAL_DISK.real(at("a.yaml")), true]);
  });
});

test("a run reads from its disk alone", async () => {
  const body = "openapi: 3.0.1\npaths: {}\n";
  const texts = {
    "template.yaml": "Resources:\n  Api:\n    Type: AWS::ApiGateway::RestApi\n    Properties: { BodyS3Location: ./body.yaml }\n",
    "body.yaml": `${body}x-amazon-apigateway-policy: [\n`,
    ".cfn-latency-lint.yaml": "budget: []\n",
  };
  const cwd = folderOf({ "template.yaml": "Resources: {}\n", "body.yaml": body, ".cfn-latency-lint.yaml": "" });
  const disk = overlaid(REAL_DISK, new Map(Object.entries(texts).map(([file, text]) => [path.join(cwd, file), text])));
  const settings = {
    paths: ["template.yaml"], region: undefined, parameterFiles: [], parameterOverrides: new Map<string, string>(), severities: new Map(), preset: "all", config: { kind: "nearest" },
    allowEmpty: false, onlyTemplates: false, stdinFilename: undefined, quiet: true, verbose: false,
  } as const;
  const errors = async (read: Disk): Promise<string[]> => {
    const prepared = await prepare(settings, { cwd, disk: read, stdin: stdin(), progressOver: () => UNSEEN }, rules);
    return reported(prepared, (files) => lint(files, rules, prepared.options)).report.errors.map(({ file }) => file);
  };
  expect([await errors(REAL_DISK), await errors(disk)]).toEqual([[], [".cfn-latency-lint.yaml", "body.yaml"]]);
});

async function* stdin(): AsyncGenerator<string> {
  yield await Promise.resolve("");
}
