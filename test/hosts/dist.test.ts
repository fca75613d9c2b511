import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";

const root = path.resolve(import.meta.dirname, "../..");
const BUILD = path.join(root, "scripts/build.mjs");

/** The bundle as these sources give it, whatever lies in dist/. */
const dist = folderOf({});
execFileSync(process.execPath, [BUILD, "--out", dist]);
const bin = path.join(dist, "bin.mjs");

const cwd = folderOf({
  "clean.yaml": "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n",
  "broken.yaml": "Resources:\n  A: [\n  B: }\n",
});

function run(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { cwd, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the bundle", () => {
  test("lints as a program of its own", () => {
    expect(run("clean.yaml")).toEqual({ status: 0, stdout: "no findings in 1 file (0 routes)\n", stderr: "" });
    const { status, stdout, stderr } = run("broken.yaml", "--format=compact");
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
    expect(stdout).toMatch(/^broken\.yaml:\d+:\d+: error: /);
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  test("reads standard input", () => {
    const { status, stdout } = spawnSync(process.execPath, [bin, "-"], { input: readFileSync(path.join(cwd, "clean.yaml")), encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "no findings in 1 file (0 routes)\n" });
  });

  test("starts without the slower YAML parser", () => {
    const textOf = (file: string) => readFileSync(path.join(dist, file), "utf8");
    const importsOf = (file: string) => [...textOf(file).matchAll(/^(?:import|export|\}) (?:.* )?from "\.\/(.*)";$|^import "\.\/(.*)";$/gm)].map(([, from, bare]) => from ?? bare ?? "");
    const start = new Set(["cli.mjs"]);
    for (const file of start) for (const imported of importsOf(file)) start.add(imported);
    const recovery = readdirSync(dist).filter((file) => file.endsWith(".mjs") && textOf(file).includes("function parseAllDocuments("));
    expect(recovery).toHaveLength(1);
    expect([...start]).not.toContain(recovery[0]);
    // The other way round it must be seen that this follows imports at all.
    expect(importsOf(recovery[0] ?? "").filter((file) => start.has(file))).not.toEqual([]);
  });

  test("has a start that can be executed, and the licences of what it carries", () => {
    expect(readFileSync(bin, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(bin).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o755);
    const licences = readFileSync(path.join(dist, "THIRD-PARTY-LICENSES.txt"), "utf8");
    expect(licences).toMatch(/^js-yaml \d/m);
    expect(licences).toMatch(/^yaml \d/m);
  });

  test("names no path of the machine that built it", () => {
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { name, parentPath } of files) expect(readFileSync(path.join(parentPath, name), "utf8")).not.toContain(root);
  });

  test("comes out the same again, and a stale one is told of", () => {
    const check = () => spawnSync(process.execPath, [BUILD, "--check", "--out", dist], { encoding: "utf8" });
    expect(check().status).toBe(0);
    writeFileSync(path.join(dist, "left-over.mjs"), "");
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain("left-over.mjs is not what the sources give");
  });
});

describe("an output", () => {
  test("that nobody reads on is no failure", async () => {
    const child = spawn(process.execPath, [bin, "broken.yaml", "gone.yaml", "--format=json"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  });

  const testOnLinux = existsSync("/dev/full") ? test : test.skip;

  testOnLinux("that cannot be written is told of in one line", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, "clean.yaml"], { cwd, stdio: ["ignore", full, "pipe"], encoding: "utf8" });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toBe("cfn-latency-lint: the output cannot be written: no space is left\n");
  });
});
