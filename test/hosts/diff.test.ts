import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { commitAll, git, repositoryWith, shallowClone } from "../project/git/repository.ts";
import { runCli } from "./run-cli.ts";

const hello = readFileSync(path.resolve(import.meta.dirname, "../../fixtures/cfn/hello.yaml"), "utf8");
const ROLE = "      CredentialsArn: !GetAtt InvokeRole.Arn\n";

/** Without the role, so that what it is missing is the permission of `$default` alone. */
const plain = hello.replace(ROLE, "");

/** `main` has the plain template; `topic` is checked out and changes it. */
function changed(files: Readonly<Record<string, string | null>>, before: Readonly<Record<string, string>> = { "api.yaml": plain }): string {
  const folder = repositoryWith(before);
  git(folder, "branch", "--move", "main");
  git(folder, "checkout", "-b", "topic");
  commitAll(folder, files);
  return folder;
}

const run = (cwd: string, ...argv: readonly string[]) => runCli(argv, { cwd });

describe("diff", () => {
  test("tells what is new and why, and what routes cost", async () => {
    const { code, out, err } = await run(changed({ "api.yaml": hello }), "diff", "main");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatchInlineSnapshot(`
"1 new, 1 existing

warning[role-credentials]: \`GET /hello\` assumes \`InvokeRole\` to invoke \`Hello\`
  --> api.yaml:30:23
   |
30 |       CredentialsArn: !GetAtt InvokeRole.Arn
   |                       ^^^^^^^^^^^^^^^^^^^^^^
   |                       API Gateway must assume this role first
   |
  ::: api.yaml:48:3
   |
48 |   HelloPermission:
   |   --------------- this permission already admits API Gateway
   |
   = note: nothing else in this template uses \`InvokeRole\`: without the
           credentials it can go
   = help: remove the credentials
   = changed: \`CredentialsArn\` of \`HelloIntegration\` is new (api.yaml:30:7)
   = docs: https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/role-credentials/README.md

routes:
  \`GET /hello\`: STS calls 0 → 1
"
`);
  });

  test("compares with where the branch began, and not with what others did since", async () => {
    const folder = changed({ "README.md": "x\n" }, { "api.yaml": hello });
    git(folder, "checkout", "main");
    commitAll(folder, { "api.yaml": plain });
    git(folder, "checkout", "topic");
    expect(await run(folder, "diff", "main")).toMatchObject({ code: 0, out: expect.stringMatching(/^0 new, 2 existing/) });
    expect(await run(folder, "diff", "main...topic")).toMatchObject({ code: 0, out: expect.stringMatching(/^0 new, 2 existing/) });
    expect(await run(folder, "diff", "main..topic")).toMatchObject({ code: 1, out: expect.stringMatching(/^1 new, 1 existing/) });
  });

  test.each<[string, (folder: string) => readonly string[], string]>([
    ["a revision and the work tree", () => ["main"], "1 new, 1 existing"],
    ["two revisions", () => ["main", "topic"], "1 new, 1 existing"],
    ["the other way round", () => ["topic..main"], "0 new, 1 fixed, 1 existing"],
    ["two revisions and a path", () => ["main", "topic", "api.yaml"], "1 new, 1 existing"],
    ["a revision and a path", () => ["main", "api.yaml"], "1 new, 1 existing"],
    ["a path behind --", () => ["main", "--", "api.yaml"], "1 new, 1 existing"],
    ["a folder", () => ["main", "."], "1 new, 1 existing"],
    ["a pattern", () => ["main", "*.yaml"], "1 new, 1 existing"],
  ])("%s", async (_, words, expected) => {
    const folder = changed({ "api.yaml": hello });
    const { out } = await run(folder, "diff", ...words(folder));
    expect(out.split("\n")[0]).toBe(expected);
  });
});

describe("what is compared", () => {
  test("the work tree as it is, with what is not committed", async () => {
    const folder = changed({ "README.md": "x\n" });
    writeFileSync(path.join(folder, "api.yaml"), hello);
    writeFileSync(path.join(folder, "other.yaml"), hello);
    expect(await run(folder, "diff", "HEAD", "--quiet", "--fail-on=never")).toMatchObject({ code: 0, err: "" });
    expect((await run(folder, "diff", "HEAD")).out).toMatch(/^3 new, 1 existing/);
  });

  test("a file that was renamed, with what it was called", async () => {
    const folder = changed({ "api.yaml": null, "stacks/hello.yaml": plain });
    for (const named of ["stacks/hello.yaml", "stacks", "."]) {
      expect((await run(folder, "diff", "main", named)).out).toMatch(/^0 new, 1 moved/);
    }
  });

  test("a file that was removed, though it is not here to be linted", async () => {
    const folder = changed({ "api.yaml": null });
    expect(await run(folder, "diff", "main", "api.yaml")).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^0 new, 1 fixed/) });
    expect(await run(folder, "diff", "main")).toMatchObject({ code: 0, out: expect.stringMatching(/^0 new, 1 fixed/) });
  });

  test("two files, or two folders in which files have the same names", async () => {
    const folder = folderOf({ "old.yaml": plain, "new.yaml": hello, "old/a.yaml": plain, "new/a.yaml": hello });
    expect((await run(folder, "diff", "old.yaml", "new.yaml")).out).toMatch(/^1 new, 1 moved/);
    expect((await run(folder, "diff", "old", "new")).out).toMatch(/^1 new, 1 moved/);
    expect((await run(folder, "diff", "new", "old")).out).toMatch(/^0 new, 1 fixed, 1 moved/);
  });

  test("both sides by the configuration of the change", async () => {
    const folder = changed({ "api.yaml": `${plain}# changed\n`, ".cfn-latency-lint.yaml": "budgets: [{ stsCalls: 0, coldStart: false }]\n" });
    expect((await run(folder, "diff", "main")).out).toMatch(/^0 new, 3 existing/);
  });

  test("from a folder below the root of the repository", async () => {
    const folder = changed({ "services/api.yaml": hello }, { "services/api.yaml": plain, "api.yaml": plain });
    expect((await run(path.join(folder, "services"), "diff", "main")).out).toMatch(/^1 new, 1 existing/);
  });

  test("in a clone with one commit, whose history is fetched as far as it is needed", async () => {
    const folder = changed({ "api.yaml": hello });
    git(folder, "config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = shallowClone(folder, 1, "--no-single-branch");
    expect((await run(clone, "diff", "origin/main")).out).toMatch(/^1 new, 1 existing/);
  });
});

describe("other formats", () => {
  test("JSON as its schema has it", async () => {
    const folder = changed({ "api.yaml": hello });
    const { code, out } = await run(folder, "diff", "main", "topic", "--format=json");
    const { base, head, findings, routes } = JSON.parse(out) as { base: unknown; head: unknown; findings: Record<string, unknown[]>; routes: unknown[] };
    expect({ code, base, head, counts: Object.entries(findings).map(([kind, all]) => `${kind} ${all.length}`), routes: routes.length }).toEqual({
      code: 1,
      base: { revision: git(folder, "rev-parse", "main") },
      head: { revision: git(folder, "rev-parse", "topic") },
      counts: ["new 1", "existing 1", "moved 0", "fixed 0"],
      routes: 1,
    });
  });

  test("Markdown, to a file", async () => {
    const folder = changed({ "api.yaml": hello });
    expect(await run(folder, "diff", "main", "--format=markdown", "--output-file=out/diff.md")).toEqual({ code: 1, out: "", err: "" });
    expect(readFileSync(path.join(folder, "out/diff.md"), "utf8")).toMatch(/^### 1 new latency finding on 1 route\n/);
  });
});

describe("what cannot be compared", () => {
  const folder = changed({ "api.yaml": hello, "topic.yaml": plain });
  git(folder, "branch", "topic.yaml");
  const nowhere = folderOf({ "api.yaml": plain });

  test.each<[string, string, readonly string[], string]>([
    ["nothing", folder, [], "`diff` needs something to compare with: a revision such as `main`, or two template files"],
    ["no revision", folder, ["gone"], "`gone` is no revision of this repository"],
    ["a word that is a revision and a path", folder, ["main", "topic.yaml"], "`topic.yaml` is a revision and a path: put `--` before the paths"],
    ["three revisions", folder, ["main..topic", "topic"], "`main..topic` names two revisions already, and `topic` would be a third"],
    ["a revision without a repository", nowhere, ["main"], "there is no git repository here, and `main` is no path"],
    ["one file without a repository", nowhere, ["api.yaml"], "there is no git repository here, and `api.yaml` is one path where `diff` wants two"],
  ])("%s", async (_, cwd, words, message) => {
    const { code, out, err } = await run(cwd, "diff", ...words);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n` });
  });

  test("what looks like an option behind --, and is no file", async () => {
    expect(await run(folder, "diff", "main", "--", "-x")).toMatchObject({ code: 2, out: expect.stringContaining("there is no such file or folder") });
  });

  test("a template that is broken now, while the others are compared", async () => {
    const broken = changed({ "api.yaml": "Resources: [\n  A: }\n", "b.yaml": hello }, { "api.yaml": plain, "b.yaml": plain });
    expect(await run(broken, "diff", "main", "api.yaml", "b.yaml")).toMatchObject({ code: 2, out: expect.stringMatching(/^1 new, 1 fixed, 1 existing/) });
  });

  test("a template that the change broke, though nobody named it; one that was broken before is old", async () => {
    const broken = changed({ "api.yaml": "Resources: [\n  A: }\n", "b.yaml": plain });
    expect((await run(broken, "diff", "main")).code).toBe(2);
    expect((await run(broken, "diff", "topic")).code).toBe(0);
    expect((await run(broken, "--changed", ".")).code).toBe(2);
  });
});

describe("lint --changed", () => {
  test("reports what the branch that this one leaves does not have", async () => {
    const { code, out, err } = await run(changed({ "api.yaml": hello }), "--changed", "api.yaml", "--format=compact");
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "api.yaml:30:23: warning[role-credentials] `GET /hello` assumes `InvokeRole` to invoke `Hello`\n",
      err: expect.stringMatching(/^cfn-latency-lint: 1 finding that `[0-9a-f]{10}` has too is not shown\n$/),
    });
  });

  test("and the revision that it is given", async () => {
    const folder = changed({ "api.yaml": hello });
    expect(await run(folder, "--changed=HEAD", "api.yaml", "--quiet")).toEqual({ code: 0, out: "", err: "" });
    expect((await run(folder, "--changed", "HEAD~1", "api.yaml", "--quiet")).code).toBe(1);
  });

  test("counts what is new in every format", async () => {
    const { out } = await run(changed({ "api.yaml": hello }), "--changed", "api.yaml", "--format=json");
    const { findings, summary } = JSON.parse(out) as { findings: unknown[]; summary: unknown };
    expect({ count: findings.length, summary }).toEqual({ count: 1, summary: { files: 1, routes: 2, error: 0, warning: 1, info: 0, suppressed: 0 } });
  });

  test.each<[string, readonly string[], string]>([
    ["no revision", ["--changed=gone", "api.yaml"], "`gone` is no revision of this repository"],
    ["--fix", ["--changed", "--fix", "api.yaml"], "`--changed` and `--fix` exclude each other"],
  ])("refuses %s", async (_, argv, message) => {
    expect(await run(changed({ "api.yaml": hello }), ...argv)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  test("needs a repository, and a branch to compare with", async () => {
    expect((await run(folderOf({ "api.yaml": hello }), "--changed", "api.yaml")).err).toContain("`--changed` needs a repository: there is no git repository here");
    const folder = repositoryWith({ "api.yaml": hello });
    git(folder, "branch", "--move", "trunk");
    expect((await run(folder, "--changed", "api.yaml")).err).toContain("there is no branch `main` or `master` here to compare with");
  });
});
