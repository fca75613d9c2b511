import { execFileSync, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";

const root = path.resolve(import.meta.dirname, "../..");
const BUILD = path.join(root, "scripts/build.mjs");

/** The bundle as these sources give it, whatever lies in dist/. */
const dist = folderOf({});
execFileSync(process.execPath, [BUILD, "--out", dist]);
const bin = path.join(dist, "bin.cjs");

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

  test("starts with one file, without the slower YAML parser", () => {
    const textOf = (file: string) => readFileSync(path.join(dist, file), "utf8");
    const hasRecovery = (file: string) => textOf(file).includes("function parseAllDocuments(");
    const recovery = readdirSync(dist).filter((file) => file.endsWith(".cjs") && hasRecovery(file));
    expect(recovery).toEqual(["template-yaml-recovery.cjs"]);
    // What a text asks for where it begins is loaded with it.
    expect([...textOf("core.cjs").matchAll(/^(?:var|const) .*require\("(\.[^"]+)"\)/gm)]).toEqual([]);
    expect(textOf("core.cjs")).toContain('require("./template-yaml-recovery.cjs")');
  });

  test("keeps what V8 made of it for the next run, and does without", () => {
    const env = { ...process.env, NODE_V8_COVERAGE: "", NODE_DISABLE_COMPILE_CACHE: "" };
    const cache = path.join(dist, ".cache");
    const lint = (more: NodeJS.ProcessEnv = {}) => spawnSync(process.execPath, [bin, "clean.yaml"], { cwd, encoding: "utf8", env: { ...env, ...more } });
    const clean = { status: 0, stdout: "no findings in 1 file (0 routes)\n", stderr: "" };
    rmSync(cache, { recursive: true, force: true });
    expect(lint({ NODE_DISABLE_COMPILE_CACHE: "1" })).toMatchObject(clean);
    expect(existsSync(cache)).toBe(false);
    // What a long run took would only be in the way of short ones.
    const long = path.join(folderOf({ "long.cjs": "process.cpuUsage = () => ({ user: 2_000_001, system: 0 });\n" }), "long.cjs");
    expect(lint({ NODE_OPTIONS: `--require ${long}` })).toMatchObject(clean);
    expect(existsSync(cache)).toBe(false);
    expect(lint()).toMatchObject(clean);
    const [kept = ""] = readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".cjs"));
    const file = path.join(cache, kept);
    const before = readFileSync(file);
    expect(lint()).toMatchObject(clean);
    expect(readFileSync(file).equals(before)).toBe(true);
    for (const broken of [Buffer.alloc(0), Buffer.from("no code"), before.subarray(0, before.length >> 1)]) {
      writeFileSync(file, broken);
      expect(lint()).toMatchObject(clean);
      expect(readFileSync(file).length).toBeGreaterThan(before.length >> 1);
    }
    // Where it cannot be kept nothing is told.
    rmSync(cache, { recursive: true });
    writeFileSync(cache, "");
    expect(lint()).toMatchObject(clean);
    rmSync(cache);
  });

  test("imports what users wrote, with and without what V8 made of it", () => {
    const project = folderOf({
      "t.yaml": "Resources:\n  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP } }\n",
      ".cfn-latency-lint.yaml": "plugins: [./plugin.mjs]\n",
      "plugin.mjs": 'export default { rules: [{ id: "apis", on: "api", severity: "warning", summary: "s", *check(api) { yield { message: `sees ${api.name}`, at: api.at }; } }] };\n',
    });
    const lint = () => spawnSync(process.execPath, [bin, "t.yaml", "--format=compact"], { cwd: project, encoding: "utf8" });
    for (const { status, stdout, stderr } of [lint(), lint(), lint()]) expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: "t.yaml:2:3: warning[plugin/apis] sees Api\n", stderr: "" });
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
    writeFileSync(path.join(dist, "left-over.cjs"), "");
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr).toContain("left-over.cjs is not what the sources give");
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
