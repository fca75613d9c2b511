import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import * as t from "../verdicts/templates.ts";
import { runCli } from "./run-cli.ts";

const PERMITTED = t.stack([t.HTTP, t.ROLE, t.integration({ CredentialsArn: "!GetAtt Role.Arn" }), t.route("GET /a"), t.permission()]);
const CLEAN = PERMITTED.replace("      CredentialsArn: !GetAtt Role.Arn\n", "");
const OPEN = PERMITTED.replace("!GetAtt Role.Arn", "!ImportValue role");
const BARRED = PERMITTED.replace("${Api}/*", "${Api}/*/GET/other");

const DIFF = `--- a/a.yaml
+++ b/a.yaml
@@ -27,7 +27,6 @@
       ApiId: !Ref Api
       IntegrationType: AWS_PROXY
       IntegrationUri: !Sub "arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations"
-      CredentialsArn: !GetAtt Role.Arn
   Route:
     Type: AWS::ApiGatewayV2::Route
     Properties:
`;

function textOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

/** A template, and the definition of its API in a file of its own. */
function included(permissions: readonly string[] = [t.permission()]): Record<string, string> {
  const uri = "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations";
  const integration = `{ type: aws_proxy, uri: { "Fn::Sub": "${uri}" }, credentials: { "Fn::GetAtt": [Role, Arn] } }`;
  const body = '{ "Fn::Transform": { Name: "AWS::Include", Parameters: { Location: api.yaml } } }';
  return {
    "api.yaml": `openapi: 3.0.1\npaths: { /a: { get: { x-amazon-apigateway-integration: ${integration} } } }\n`,
    "main.yaml": t.stack([t.FUNCTION, t.ROLE, t.resource("Api", "AWS::ApiGateway::RestApi", { Body: body }), ...permissions]),
  };
}

async function fix(folder: string, ...argv: readonly string[]) {
  return runCli([...argv, "--format", "compact"], { cwd: folder });
}

describe("--fix", () => {
  test("fixes what is safe, reports what is left and says how much it was", async () => {
    const folder = folderOf({ "a.yaml": PERMITTED, "b.yaml": PERMITTED, "c.yaml": BARRED, "d.yaml": CLEAN });
    const { code, out, err } = await fix(folder, "--fix", ".");
    expect({ code, err }).toEqual({ code: 1, err: "cfn-latency-lint: fixed 2 findings in 2 files\n" });
    expect(out).toMatch(/^c\.yaml:\d+:\d+: warning\[role-credentials\] [^\n]+\n$/);
    expect(["a.yaml", "b.yaml", "c.yaml", "d.yaml"].map((file) => textOf(folder, file))).toEqual([CLEAN, CLEAN, BARRED, CLEAN]);
    expect(readdirSync(folder).toSorted()).toEqual(["a.yaml", "b.yaml", "c.yaml", "d.yaml"]);
    const again = await fix(folder, "--fix", ".");
    expect(again).toEqual({ code, out, err: "" });
  });

  test.each([[["--fix"], OPEN, 1], [["--fix=all"], CLEAN, 0], [["--fix", "--fix=all"], CLEAN, 0]])("%j of what a person should look at", async (argv, text, code) => {
    const folder = folderOf({ "a.yaml": OPEN });
    expect((await fix(folder, ...argv, "a.yaml")).code).toBe(code);
    expect(textOf(folder, "a.yaml")).toBe(text);
  });

  test("leaves alone what is suppressed", async () => {
    const text = PERMITTED.replace("!GetAtt Role.Arn\n", "!GetAtt Role.Arn # cfn-latency-lint-ignore role-credentials -- many share it\n");
    const folder = folderOf({ "a.yaml": text });
    expect(await fix(folder, "--fix", "a.yaml")).toMatchObject({ code: 0, err: "" });
    expect(textOf(folder, "a.yaml")).toBe(text);
  });

  test("keeps CR LF, a byte order mark and the file's rights", async () => {
    const folder = folderOf({ "a.yaml": `\ufeff${PERMITTED.replaceAll("\n", "\r\n")}` });
    chmodSync(path.join(folder, "a.yaml"), 0o640);
    expect((await fix(folder, "--fix", "a.yaml")).code).toBe(0);
    expect(textOf(folder, "a.yaml")).toBe(`\ufeff${CLEAN.replaceAll("\n", "\r\n")}`);
    expect(statSync(path.join(folder, "a.yaml")).mode & 0o777).toBe(0o640);
  });
});

describe("--fix-dry-run", () => {
  test("prints a diff, writes nothing, and exits as without", async () => {
    const folder = folderOf({ "a.yaml": PERMITTED, "b.yaml": CLEAN });
    const { code, out, err } = await runCli(["--fix-dry-run", "."], { cwd: folder });
    expect({ code, out, err }).toEqual({ code: 1, out: DIFF, err: "cfn-latency-lint: would fix 1 finding in 1 file\n" });
    expect(textOf(folder, "a.yaml")).toBe(PERMITTED);
  });

  test("has nothing to print where nothing can be fixed", async () => {
    const folder = folderOf({ "a.yaml": OPEN });
    expect(await runCli(["--fix-dry-run", "a.yaml"], { cwd: folder })).toEqual({ code: 1, out: "", err: "" });
    expect((await runCli(["--fix-dry-run=all", "a.yaml"], { cwd: folder })).out).toContain("-      CredentialsArn: !ImportValue role\n");
    expect((await runCli(["--fix=all", "--fix-dry-run", "a.yaml"], { cwd: folder })).out).toContain("-      CredentialsArn: !ImportValue role\n");
    expect(textOf(folder, "a.yaml")).toBe(OPEN);
  });

  test.each([
    ["as it is", PERMITTED, CLEAN], ["with CR LF", PERMITTED.replaceAll("\n", "\r\n"), CLEAN.replaceAll("\n", "\r\n")],
  ])("git applies what it prints: %s", async (_, text, expected) => {
    const folder = folderOf({ "deep/a file.yaml": text });
    const { out } = await runCli(["--fix-dry-run", "."], { cwd: folder });
    expect(spawnSync("git", ["apply", "-"], { cwd: folder, input: out, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    expect(textOf(folder, "deep/a file.yaml")).toBe(expected);
  });
});

describe("what cannot be fixed", () => {
  test("a file that is read-only", async () => {
    const folder = folderOf({ "a.yaml": PERMITTED, "b.yaml": PERMITTED });
    chmodSync(path.join(folder, "a.yaml"), 0o444);
    const { code, out, err } = await fix(folder, "--fix", ".");
    expect({ code, err }).toEqual({ code: 2, err: "cfn-latency-lint: `a.yaml` cannot be fixed: it is read-only\ncfn-latency-lint: fixed 1 finding in 1 file\n" });
    expect(out).toMatch(/^a\.yaml:[^\n]+\n$/);
    expect([textOf(folder, "a.yaml"), textOf(folder, "b.yaml")]).toEqual([PERMITTED, CLEAN]);
  });

  test("a link that leads out of the repository", async () => {
    const outside = folderOf({ "a.yaml": PERMITTED });
    const folder = folderOf({ ".git/HEAD": "" });
    symlinkSync(path.join(outside, "a.yaml"), path.join(folder, "a.yaml"));
    const { code, err } = await fix(folder, "--fix", "a.yaml");
    expect({ code, err }).toEqual({ code: 2, err: "cfn-latency-lint: `a.yaml` cannot be fixed: it is a symbolic link that leads out of the repository\n" });
    expect(textOf(outside, "a.yaml")).toBe(PERMITTED);
  });

  test("text that is not UTF-8", async () => {
    const bytes = Buffer.from(`\ufeff${PERMITTED}`, "utf16le");
    const folder = folderOf({ "a.yaml": bytes });
    expect(await fix(folder, "--fix", "a.yaml")).toMatchObject({ code: 2, err: "cfn-latency-lint: `a.yaml` cannot be fixed: it is not UTF-8\n" });
    expect(readFileSync(path.join(folder, "a.yaml"))).toEqual(bytes);
  });

  test("what a tool makes, and what is only referred to", async () => {
    const folder = folderOf({ ".git/HEAD": "", ".aws-sam/build/a.yaml": PERMITTED, ...included() });
    expect(await fix(folder, "--fix", ".aws-sam/build/a.yaml")).toMatchObject({ code: 1, err: "cfn-latency-lint: `.aws-sam/build/a.yaml` is left as it is: a tool makes it\n" });
    expect(await fix(folder, "--fix", "main.yaml")).toMatchObject({ code: 1, err: "cfn-latency-lint: `api.yaml` is left as it is: it is only referred to; name it to have it fixed\n" });
    expect(await fix(folder, "--fix", "main.yaml", "api.yaml")).toMatchObject({ code: 0, err: "cfn-latency-lint: fixed 1 finding in 1 file\n" });
    expect(textOf(folder, "api.yaml")).not.toContain("credentials");
  });
});

describe("a link within the repository", () => {
  test("stays one; the file that it leads to is fixed", async () => {
    const folder = folderOf({ ".git/HEAD": "", "deep/a.yaml": PERMITTED });
    symlinkSync("deep/a.yaml", path.join(folder, "link.yaml"));
    expect(await fix(folder, "--fix", "link.yaml")).toMatchObject({ code: 0, err: "cfn-latency-lint: fixed 1 finding in 1 file\n" });
    expect(lstatSync(path.join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
    expect(textOf(folder, "deep/a.yaml")).toBe(CLEAN);
  });
});

describe("a file that is named twice, as it is and by a link", () => {
  const named = (): string => {
    const folder = folderOf({ ".git/HEAD": "", "deep/a.yaml": PERMITTED });
    symlinkSync("deep/a.yaml", path.join(folder, "link.yaml"));
    return folder;
  };

  test.each([["deep/a.yaml", "link.yaml"], ["link.yaml", "deep/a.yaml"]])("%s and %s: one diff", async (...files) => {
    expect(await runCli(["--fix-dry-run", ...files], { cwd: named() })).toEqual({
      code: 1, out: DIFF.replaceAll("/a.yaml", "/deep/a.yaml"), err: "cfn-latency-lint: would fix 1 finding in 1 file\n",
    });
  });

  test("it is fixed once, and what is left is told of both", async () => {
    const folder = named();
    expect(await fix(folder, "--fix", "deep/a.yaml", "link.yaml")).toEqual({ code: 0, out: "", err: "cfn-latency-lint: fixed 1 finding in 1 file\n" });
    expect(textOf(folder, "deep/a.yaml")).toBe(CLEAN);
    expect(lstatSync(path.join(folder, "link.yaml")).isSymbolicLink()).toBe(true);
  });
});

describe("a file above the working directory", () => {
  test("a diff for the repository's root, where there is a repository", async () => {
    const folder = folderOf({ "one/a.yaml": PERMITTED, "two/b.yaml": PERMITTED });
    const there = path.join(folder, "two");
    const asIs = await runCli(["--fix-dry-run", "../one/a.yaml", "b.yaml"], { cwd: there });
    expect(asIs.out.match(/^--- .*$/gm)).toEqual(["--- a/../one/a.yaml", "--- a/b.yaml"]);
    spawnSync("git", ["init", "-q"], { cwd: folder });
    const { out } = await runCli(["--fix-dry-run", "../one/a.yaml", "b.yaml"], { cwd: there });
    expect(spawnSync("git", ["apply", "-"], { cwd: folder, input: out, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
    expect([textOf(folder, "one/a.yaml"), textOf(folder, "two/b.yaml")]).toEqual([CLEAN, CLEAN]);
  });
});

describe("what another fix may make needless waits for that", () => {
  const source = (tail: string): string => `SourceArn: !Sub "arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/${tail}"`;
  const added = async (resources: readonly string[]): Promise<readonly string[]> => {
    const text = t.stack(resources);
    const folder = folderOf({ "a.yaml": text });
    expect(await fix(folder, "--fix=all", "a.yaml")).toMatchObject({ code: 0, out: "", err: "cfn-latency-lint: fixed 2 findings in 1 file\n" });
    return textOf(folder, "a.yaml").split("\n").filter((line) => /FunctionName|SourceArn/.test(line) && !text.includes(line)).map((line) => line.trim());
  };

  test("a permission for a call that another fix turns elsewhere", async () => {
    const alias = t.ALIAS.replace("Name: live", "Name: live\n      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 }");
    expect(await added([t.REST, alias, t.method()])).toEqual(["FunctionName: !Ref Alias", source("prod/GET/items")]);
  });

  test("a statement for requests that another statement admits", async () => {
    const byRole = { credentials: "!GetAtt Role.Arn" };
    expect(await added([t.REST, t.ROLE, t.method(byRole), t.method({ ...byRole, id: "Any", verb: "ANY" })])).toEqual(["FunctionName: !Ref Fn", source("prod/*/items")]);
  });
});

describe("a stack that another one deploys", () => {
  const child = t.stack([t.REST.replace(`\n${t.FUNCTION}`, ""), t.ROLE, t.method({ credentials: "!GetAtt Role.Arn", uri: t.path("${P}") })], ["Parameters: { P: { Type: String } }", "Outputs: { Id: { Value: !Ref Api } }"]);
  const stackOf = (parameters: string): string => t.resource("Child", "AWS::CloudFormation::Stack", { TemplateURL: "child.yaml", Parameters: parameters });

  test("what its parent's template proves wants to be looked at", async () => {
    const parent = t.stack([t.FUNCTION, stackOf("{ P: !GetAtt Fn.Arn }"), t.permission({ source: "${Child.Outputs.Id}/*" })]);
    const folder = folderOf({ "parent.yaml": parent, "child.yaml": child });
    expect(await fix(folder, "--fix", ".")).toMatchObject({ code: 1, err: "" });
    expect(await fix(folder, "--fix=all", ".")).toMatchObject({ code: 0, err: "cfn-latency-lint: fixed 1 finding in 1 file\n" });
    expect(textOf(folder, "child.yaml")).toBe(child.replace(", Credentials: !GetAtt Role.Arn", ""));
  });

  test("titles are in its own words", async () => {
    const own = t.stack([t.REST, t.ROLE, t.method({ credentials: "!GetAtt Role.Arn" })]);
    const folder = folderOf({ "parent.yaml": t.stack([stackOf("{}")]), "child.yaml": own });
    const { out } = await runCli(["--format", "json", "."], { cwd: folder });
    expect(JSON.parse(out)).toMatchObject({ findings: [{ fix: { title: "remove `Credentials`, and add a permission for `Fn`" } }] });
  });
});

describe("the command line", () => {
  test.each<[readonly string[], string]>([
    [["--fix=some"], "`--fix` stands alone or is `--fix=all`, not `--fix=some`"],
    [["--fix-dry-run=safe"], "`--fix-dry-run` stands alone or is `--fix-dry-run=all`, not `--fix-dry-run=safe`"],
    [["--fix", "-"], "`--fix` needs files: standard input has none that could be fixed"],
    [["--fix-dry-run", "-"], "`--fix-dry-run` needs files: standard input has none that could be fixed"],
    [["--fix-dry-run", "--format", "json"], "`--fix-dry-run` prints a diff in place of a report: `--format` has no meaning with it"],
    [["--fix", "--changed"], "`--changed` and `--fix` exclude each other"],
    [["routes", "--fix"], "`--fix` is no option of `routes`"],
  ])("%j", async (argv, message) => {
    expect(await runCli(argv)).toEqual({ code: 2, out: "", err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n` });
  });
});

describe("a change of two files", () => {
  const files = included([]);

  test("is made in both", async () => {
    const folder = folderOf({ ".git/HEAD": "", ...files });
    const { code, err } = await fix(folder, "--fix=all", "main.yaml", "api.yaml");
    expect({ code, err }).toEqual({ code: 0, err: "cfn-latency-lint: fixed 1 finding in 2 files\n" });
    expect(textOf(folder, "api.yaml")).not.toContain("credentials");
    expect(textOf(folder, "main.yaml")).toContain("Type: AWS::Lambda::Permission");
  });

  test("or in none", async () => {
    const folder = folderOf({ ".git/HEAD": "", ...files });
    chmodSync(path.join(folder, "main.yaml"), 0o444);
    const { code, err } = await fix(folder, "--fix=all", "main.yaml", "api.yaml");
    expect({ code, err }).toEqual({ code: 2, err: "cfn-latency-lint: `main.yaml` cannot be fixed: it is read-only\n" });
    expect([textOf(folder, "main.yaml"), textOf(folder, "api.yaml")]).toEqual([files["main.yaml"], files["api.yaml"]]);
  });
});

describe("--verbose", () => {
  test("tells why what is left has no fix", async () => {
    const text = PERMITTED.replace("!GetAtt Role.Arn\n", "!GetAtt Role.Arn # cfn-latency-lint-ignore cold-start -- it is warm\n");
    const folder = folderOf({ "a.yaml": text });
    const { err } = await fix(folder, "--fix", "--verbose", "a.yaml");
    expect(err.split("\n").filter((line) => line.includes("no fix"))).toEqual([
      "cfn-latency-lint: no fix for `role-credentials` at a.yaml:30: a comment that suppresses stands beside it, and would be about more than it is now",
    ]);
    expect((await fix(folder, "--fix", "a.yaml")).err).toBe("");
  });
});
