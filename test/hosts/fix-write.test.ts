import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { transformSync } from "esbuild";
import { obstacleOf, writeTogether } from "../../src/hosts/cli/fix-write.ts";
import type { FixedFile } from "../../src/run/fix.ts";
import { folderOf } from "../folder.ts";

function fixedFile(folder: string, file: string, text: string, before = "old\n"): FixedFile {
  return { file, path: path.join(folder, file), before: Buffer.from(before), text };
}

function textIn(folder: string, file = "a.yaml"): string {
  return readFileSync(path.join(folder, file), "utf8");
}

/** What is written, and why what is not is not. */
function written(...files: readonly FixedFile[]): string[] {
  return writeTogether(files).map(({ file, why }) => `${file.file}: ${why}`);
}

describe("a file", () => {
  test("gets its new text in one step", () => {
    const folder = folderOf({ "a.yaml": "old\n" });
    const before = statSync(path.join(folder, "a.yaml"));
    expect(written(fixedFile(folder, "a.yaml", "new\n"))).toEqual([]);
    expect(textIn(folder)).toBe("new\n");
    // Another file has the name now: who has the old one open goes on reading that.
    expect(statSync(path.join(folder, "a.yaml")).ino).not.toBe(before.ino);
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  });

  test("stays where it was changed in the meantime", () => {
    const folder = folderOf({ "a.yaml": "newer\n" });
    expect(written(fixedFile(folder, "a.yaml", "new\n"))).toEqual(["a.yaml: it was changed in the meantime"]);
    expect(textIn(folder)).toBe("newer\n");
  });

  test("stays where the new one cannot be written beside it", () => {
    const folder = folderOf({ "a.yaml": "old\n" });
    // Something has the name of the file that would be written first.
    const beside = path.join(folder, `.a.yaml.${process.pid}.tmp`);
    mkdirSync(beside);
    expect(written(fixedFile(folder, "a.yaml", "new\n"))).toHaveLength(1);
    expect(textIn(folder)).toBe("old\n");
    expect(existsSync(beside)).toBe(true);
  });

  test("has to be there, and not marked as read-only", () => {
    const folder = folderOf({ "a.yaml": "", "b.yaml": "" });
    writeFileSync(path.join(folder, "c.yaml"), "", { mode: 0o400 });
    expect(["a.yaml", "c.yaml", "d.yaml"].map((name) => obstacleOf(path.join(folder, name)))).toEqual([undefined, "it is read-only", "there is no such file or folder"]);
  });
});

describe("several files that belong together", () => {
  test("are all written", () => {
    const folder = folderOf({ "a.yaml": "old\n", "b.yaml": "old\n" });
    expect(written(fixedFile(folder, "a.yaml", "1\n"), fixedFile(folder, "b.yaml", "2\n"))).toEqual([]);
    expect([textIn(folder), textIn(folder, "b.yaml")]).toEqual(["1\n", "2\n"]);
  });

  test.each([["the first", "a.yaml", "b.yaml"], ["the last", "b.yaml", "a.yaml"]])("or none: %s cannot be", (_, bad, good) => {
    const folder = folderOf({ [good]: "old\n", [bad]: "newer\n" });
    expect(written(fixedFile(folder, "a.yaml", "1\n"), fixedFile(folder, "b.yaml", "2\n"))).toEqual([
      `${bad}: it was changed in the meantime`, `${good}: it would not be right without \`${bad}\``,
    ]);
    expect([textIn(folder, good), textIn(folder, bad)]).toEqual(["old\n", "newer\n"]);
    expect(readdirSync(folder).toSorted()).toEqual(["a.yaml", "b.yaml"]);
  });
});

const isPosix = process.platform !== "win32";

/** A folder with a file, and with a program that gives it a new text for as long as it lives. */
function withWriter(script: string): string {
  const code = readFileSync(path.resolve(import.meta.dirname, "../../src/hosts/cli/write-whole.ts"), "utf8");
  return folderOf({ "a.yaml": "old\n", "write-whole.mjs": transformSync(code, { loader: "ts" }).code, "write.mjs": `import { writeWhole } from "./write-whole.mjs";\n${script}` });
}

function besides(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(".tmp"));
}

(isPosix ? describe : describe.skip)("whatever happens in the middle, the old text is whole", () => {
  test("the process is killed", async () => {
    const folder = withWriter('writeWhole("a.yaml", "new\\n".repeat(25_000_000));');
    const writer = spawn(process.execPath, ["write.mjs"], { cwd: folder, stdio: "ignore" });
    const ended = new Promise((resolve) => writer.on("exit", resolve));
    while (besides(folder).length === 0 && writer.exitCode === null) await setTimeout(1);
    writer.kill("SIGKILL");
    await ended;
    expect({ signal: writer.signalCode, text: textIn(folder), beside: besides(folder).length }).toEqual({ signal: "SIGKILL", text: "old\n", beside: 1 });
  });

  test("a file may not become that large", () => {
    const folder = withWriter('writeWhole("a.yaml", "new\\n".repeat(1_000_000));');
    const { status, signal } = spawnSync("sh", ["-c", `ulimit -f 100; exec "${process.execPath}" write.mjs`], { cwd: folder });
    expect(status === 0 && signal === null).toBe(false);
    expect(textIn(folder)).toBe("old\n");
  });

  // Root may write to any folder.
  const testOnLinux = process.getuid?.() === 0 ? test.skip : test;

  testOnLinux("the folder may not be written to", () => {
    const folder = folderOf({ "a.yaml": "old\n" });
    chmodSync(folder, 0o555);
    const why = written(fixedFile(folder, "a.yaml", "new\n"));
    chmodSync(folder, 0o755);
    expect(why).toEqual(["a.yaml: permission denied"]);
  });
});

/** Mounts a disk of 16 kB on a folder; nothing where that may not be done here. */
function mounted(): string | undefined {
  if (!isPosix || process.getuid?.() !== 0) return undefined;
  const folder = folderOf({});
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", folder]).status === 0 ? folder : undefined;
}

describe("a full disk", () => {
  const folder = mounted();
  if (folder === undefined) process.stdout.write("skipped: a small disk cannot be mounted here\n");
  const testOnLinux = folder === undefined ? test.skip : test;

  testOnLinux("leaves the old texts, and nothing beside them", () => {
    const at = folder ?? "";
    try {
      for (const file of ["a.yaml", "b.yaml"]) writeFileSync(path.join(at, file), "old\n");
      const files = [fixedFile(at, "a.yaml", "new\n"), fixedFile(at, "b.yaml", "new\n".repeat(5000))];
      expect(written(...files)).toEqual(["b.yaml: no space is left", "a.yaml: it would not be right without `b.yaml`"]);
      expect([textIn(at), textIn(at, "b.yaml"), readdirSync(at).toSorted()]).toEqual(["old\n", "old\n", ["a.yaml", "b.yaml"]]);
    } finally {
      spawnSync("umount", [at]);
    }
  });
});
