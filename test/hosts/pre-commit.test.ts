import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { parse } from "yaml";
import { folderOf } from "../folder.ts";
import { copyProject } from "../helpers/project-copy.ts";
import { outputOf, runProgram } from "../helpers/run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

interface Hook {
  readonly id: string;
  readonly [key: string]: unknown;
}

describe("the manifest of the hooks", () => {
  const hooks = parse(readFileSync(path.join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as readonly Hook[];

  test("has one hook in three ways", () => {
    const passed = { files: String.raw`(?i)\.(ya?ml|json|template|cfn)$`, types: ["text"], exclude_types: ["markdown"], require_serial: true };
    const options = "--allow-empty --only-templates";
    expect(hooks).toEqual([
      { id: "cfn-latency-lint", language: "node", entry: `cfn-latency-lint ${options}` },
      { id: "cfn-latency-lint-script", language: "script", entry: `dist/bin.cjs ${options}` },
      { id: "cfn-latency-lint-system", language: "system", entry: `cfn-latency-lint ${options}` },
    ].map((way) => ({ ...way, ...passed, name: "cfn-latency-lint", description: expect.any(String) })));
  });

  test("has the hooks that the README asks for", () => {
    const [, section = ""] = /^## pre-commit\n([^]*?)^## /m.exec(readFileSync(path.join(ROOT, "README.md"), "utf8")) ?? [];
    const ids = [...section.matchAll(/^ +- id: (.*)$/gm)].map(([, id]) => id);
    expect(ids).toEqual(["cfn-latency-lint-script", "cfn-latency-lint", "cfn-latency-lint-script"]);
    expect(hooks.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });
});

const inClone = existsSync(path.join(ROOT, ".git")) ? describe : describe.skip;

inClone("in a clone", () => {
  test("the script is one to execute", () => {
    // Whoever owns the clone.
    expect(outputOf("git", ["-c", "safe.directory=*", "ls-files", "--stage", "dist/bin.cjs"], { cwd: ROOT })).toMatch(/^100755 /);
  });
});

const CLEAN = JSON.stringify({ Resources: { Topic: { Type: "AWS::SNS::Topic" } } });
const FUNCTION = { Type: "AWS::Lambda::Function", Properties: { Handler: "index.handler" } };
const API = { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: "api", ProtocolType: "HTTP", Target: { "Fn::GetAtt": ["Fn", "Arn"] } } };
const FINDING = JSON.stringify({ Resources: { Api: API, Fn: FUNCTION } });
const COLUMN = FINDING.indexOf('{"Fn::GetAtt"') + 1;
const MESSAGE = "error[missing-permission] no statement lets API Gateway invoke `Fn` for `$default`";
const LINE = "cfn-latency-lint.........................................................";

/** None of these is a template, whatever it mentions. */
const OTHER_FILES = {
  "package.json": '{ "name": "shop", "keywords": ["AWS::Lambda::Function"] }\n',
  "tsconfig.json": '{\n  // for AWS::Lambda::Function\n  "compilerOptions": {},\n}\n',
  "chart/templates/deployment.yaml": "# in place of AWS::Lambda::Function\n{{- if .Values.isOn }}\nkind: Deployment\nmetadata: {{ include \"labels\" . }}\n{{- end }}\n",
  "chart/values.yaml": "image: [\n",
  "k8s/service.yml": "apiVersion: v1\nkind: Service\n---\napiVersion: v1\nkind: Service\n",
  "openapi.yaml": "openapi: 3.0.1\npaths: {}\n",
};
const NO_DATA_FILES = {
  "README.md": "# Shop\n\n```yaml\nAWSTemplateFormatVersion: 2010-09-09\nResources:\n  Topic:\n    Type: AWS::SNS::Topic\n```\n",
  "app.ts": 'export const template = { Resources: { Topic: { Type: "AWS::SNS::Topic" } } };\n',
  "logo.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
};

const hasPreCommit = runProgram("pre-commit", ["--version"], { cwd: ROOT }).status === 0;
// Where changes are admitted the program has to be there; on a desk it may be missing, and the title says so.
const isRequired = (process.env["CI"] ?? "") !== "";
const withPreCommit = hasPreCommit || isRequired ? describe : describe.skip;
const TITLE = hasPreCommit ? "a hook that pre-commit runs" : "a hook that pre-commit runs (there is no `pre-commit` on the PATH)";

jest.setTimeout(60_000);

withPreCommit(TITLE, () => {
  const [home, hooks, bin] = [folderOf({}), folderOf({}), folderOf({})];
  const author = { GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@example.com", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@example.com" };
  const env = { ...author, PRE_COMMIT_HOME: home, PATH: [path.dirname(process.execPath), bin, process.env["PATH"]].join(path.delimiter) };
  let revision = "";

  beforeAll(() => {
    copyProject(hooks);
    symlinkSync(path.join(hooks, "dist/bin.cjs"), path.join(bin, "cfn-latency-lint"));
    git(hooks, "init", "--quiet");
    git(hooks, "add", "--all");
    git(hooks, "commit", "--quiet", "--message=all");
    revision = git(hooks, "rev-parse", "HEAD").trim();
    // The first run tells that it fetches the hooks.
    outputOf("pre-commit", ["install-hooks"], { cwd: projectOf({}), env });
  });

  function git(cwd: string, ...args: readonly string[]): string {
    return outputOf("git", args, { cwd, env });
  }

  /** A repository of these files, all of them staged, that uses the hooks. */
  function projectOf(files: Readonly<Record<string, string | Uint8Array>>, ...used: readonly Hook[]): string {
    const hooksUsed = used.length === 0 ? [{ id: "cfn-latency-lint-script", args: ["--format=compact"] }] : used;
    const project = folderOf({ ...files, ".pre-commit-config.yaml": JSON.stringify({ repos: [{ repo: hooks, rev: revision, hooks: hooksUsed }] }) });
    git(project, "init", "--quiet");
    git(project, "add", "--all");
    return project;
  }

  /** What a run of all files, unless others are named, ends with and prints. */
  function run(project: string, ...options: readonly string[]) {
    const which = options.some((option) => option.startsWith("--files")) ? [] : ["--all-files"];
    const { status, stdout, stderr } = runProgram("pre-commit", ["run", ...which, ...options], { cwd: project, env });
    return { status, stdout, stderr };
  }

  function passed(times = 1) {
    return { status: 0, stdout: `${LINE}Passed\n`.repeat(times), stderr: "" };
  }

  function failed(code: number, lines: readonly string[], ids: readonly string[] = ["cfn-latency-lint-script"]) {
    const stdout = ids.map((id) => `${LINE}Failed\n- hook id: ${id}\n- exit code: ${code}\n\n${lines.join("\n")}\n\n`).join("");
    return { status: 1, stdout, stderr: "" };
  }

  test("lints the templates among all files, from the repository or from the PATH", () => {
    const found = ["templates/ORDERS.JSON", "templates/odd[1].json", "templates/orders.cfn", "templates/orders.template", "templates/orders.yaml", "templates/with space.yml"];
    const files = { ...OTHER_FILES, ...NO_DATA_FILES, "templates/clean.yaml": CLEAN, ...Object.fromEntries(found.map((file) => [file, FINDING])) };
    const ids = ["cfn-latency-lint-script", "cfn-latency-lint-system"];
    const project = projectOf(files, ...ids.map((id) => ({ id, args: ["--format=compact"] })));
    expect(run(project)).toEqual(failed(1, found.map((file) => `${file}:1:${COLUMN}: ${MESSAGE}`), ids));
  });

  test("has nothing against files that are no templates, whatever it is made to look at", () => {
    const files = { ...OTHER_FILES, ...NO_DATA_FILES };
    expect(run(projectOf(files))).toEqual(passed());
    expect(run(projectOf(files, { id: "cfn-latency-lint-script", files: "" }))).toEqual(passed());
  });

  test("fails for a template that cannot be read", () => {
    const broken = "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  Topic:\n    Type: AWS::SNS::Topic\n   Queue:\n    Type: AWS::SQS::Queue\n";
    expect(run(projectOf({ "broken.yaml": broken, "clean.yaml": CLEAN }))).toEqual(failed(2, ["broken.yaml:5:1: error: All mapping items must start at the same column"]));
  });

  test("stands in the way of a commit with a finding, and of no other", () => {
    const project = projectOf({ "orders.yaml": CLEAN });
    outputOf("pre-commit", ["install"], { cwd: project, env });
    const commit = () => runProgram("git", ["commit", "--quiet", "--message=change"], { cwd: project, env }).status;
    expect(commit()).toBe(0);
    const before = git(project, "rev-parse", "HEAD");
    writeFileSync(path.join(project, "orders.yaml"), FINDING);
    git(project, "add", "--all");
    expect(commit()).toBe(1);
    expect(git(project, "rev-parse", "HEAD")).toBe(before);
    git(project, "rm", "--quiet", "--force", "orders.yaml");
    expect(commit()).toBe(0);
    expect(git(project, "ls-files")).toBe(".pre-commit-config.yaml\n");
  });

  test("prints to a terminal what it prints elsewhere, in colour", () => {
    const project = projectOf({ "orders.yaml": FINDING }, { id: "cfn-latency-lint-script" });
    const { stdout } = run(project, "--color=always");
    expect(stdout).toContain("\u001b[1;31merror[missing-permission]");
    expect(stripVTControlCharacters(stdout)).toBe(run(project, "--color=never").stdout);
  });

  test("sees stacks together where it is told to look at all of them", () => {
    const Permission = { Type: "AWS::Lambda::Permission", Properties: { Action: "lambda:InvokeFunction", Principal: "apigateway.amazonaws.com", FunctionName: { "Fn::ImportValue": "fn" } } };
    const files = {
      "api.json": JSON.stringify({ Resources: { Api: API, Fn: FUNCTION }, Outputs: { Fn: { Value: { Ref: "Fn" }, Export: { Name: "fn" } } } }),
      "permissions.json": JSON.stringify({ Resources: { Permission } }),
    };
    expect(run(projectOf(files))).toEqual(passed());
    // It does not know of a stack that is not passed. A finding that this one would settle is reported.
    expect(run(projectOf(files), "--files=api.json")).toEqual(failed(1, [`api.json:1:${COLUMN}: ${MESSAGE}`]));
    const whole = { id: "cfn-latency-lint-script", pass_filenames: false, args: ["."] };
    expect(run(projectOf(files, whole), "--files=api.json")).toEqual(passed());
  });

  // It installs all that the project is developed with.
  const atLeisure = process.env["CFN_LATENCY_LINT_SLOW"] === "1" ? describe : describe.skip;

  atLeisure("with time (CFN_LATENCY_LINT_SLOW=1)", () => {
    test("is installed as a package, too", () => {
      const project = projectOf({ ...OTHER_FILES, "orders.yaml": FINDING, "clean.yaml": CLEAN }, { id: "cfn-latency-lint", args: ["--format=compact"] });
      outputOf("pre-commit", ["install-hooks"], { cwd: project, env });
      expect(run(project)).toEqual(failed(1, [`orders.yaml:1:${COLUMN}: ${MESSAGE}`], ["cfn-latency-lint"]));
    }, 300_000);
  });
});
