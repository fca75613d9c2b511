import { execFileSync, spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { runCli } from "./run-cli.ts";

/** An API whose one method is invoked through a role. */
const BODY = `openapi: 3.0.1
paths:
  /orders:
    get:
      x-amazon-apigateway-integration:
        type: aws_proxy
        httpMethod: POST
        credentials: arn:aws:iam::123456789012:role/invoke
        uri: arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-central-1:123456789012:function:orders/invocations
`;

const FINDING = "api.yaml:8:22: warning[role-credentials] `GET /orders` assumes `invoke` to invoke `orders`";

function api(location: string): string {
  return `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { BodyS3Location: ${JSON.stringify(location)} }
`;
}

function parent(location: string): string {
  return `Resources:
  Orders:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: ${JSON.stringify(location)} }
`;
}

/** Files in a repository, and whatever lies around it. */
function repositoryOf(files: Readonly<Record<string, string>>, around: Readonly<Record<string, string>> = {}): string {
  const inside = Object.entries(files).map(([file, text]) => [`repo/${file}`, text]);
  return path.join(folderOf({ ...around, "repo/.git/HEAD": "", ...(Object.fromEntries(inside) as Record<string, string>) }), "repo");
}

/** `hard-coded-region` would speak of each of these bodies. */
async function compact(cwd: string, ...argv: readonly string[]): Promise<{ code: number; lines: string[]; err: string }> {
  const { code, out, err } = await runCli([...argv, "--format=compact", "--rule=hard-coded-region=off"], { cwd });
  return { code, lines: out.split("\n").filter((line) => line !== ""), err };
}

interface JsonReport {
  readonly notChecked: readonly { readonly file: string; readonly what: string; readonly why: string }[];
  readonly errors: readonly { readonly file: string; readonly range?: { readonly start: { readonly line: number; readonly column: number } } }[];
}

async function json(cwd: string, ...argv: readonly string[]): Promise<{ code: number; report: JsonReport }> {
  const { code, out } = await runCli([...argv, "--format=json"], { cwd });
  return { code, report: JSON.parse(out) as JsonReport };
}

describe("a file that a template names", () => {
  test("is read where it may be", async () => {
    const cwd = repositoryOf({ "template.yaml": api("./api.yaml"), "api.yaml": BODY });
    expect(await compact(cwd)).toEqual({ code: 1, lines: [FINDING], err: "" });
    // Found alone it is an OpenAPI file in its own right; found with its template it is that template's.
    expect(await compact(cwd, ".")).toEqual({ code: 1, lines: [FINDING], err: "" });
  });

  test("may be a nested stack's template, and what that names", async () => {
    const cwd = repositoryOf({ "template.yaml": parent("stacks/orders.yaml"), "stacks/orders.yaml": api("../api.yaml"), "api.yaml": BODY });
    expect(await compact(cwd)).toEqual({ code: 1, lines: [FINDING], err: "" });
  });

  test("is left alone where it is out of bounds, which is told of and is no failure", async () => {
    const sam = "Transform: AWS::Serverless-2016-10-31\nResources:\n  Api:\n    Type: AWS::Serverless::Api\n    Properties: { StageName: live, DefinitionUri: ../../../etc/passwd }\n";
    const cwd = repositoryOf({ "template.yaml": sam });
    const { code, report } = await json(cwd);
    expect(code).toBe(0);
    expect(report.notChecked.map(({ file, what, why }) => ({ file, what, why }))).toEqual([
      { file: "template.yaml", what: "body of `Api`", why: "`../../../etc/passwd` is outside the repository" },
    ]);
    expect((await runCli(["--verbose"], { cwd })).out).toContain("body of `Api`: `../../../etc/passwd` is outside the\n    repository\n");
  });

  test("is left alone behind a symbolic link that leads out", async () => {
    const cwd = repositoryOf({ "template.yaml": api("api.yaml") }, { "api.yaml": BODY });
    symlinkSync("../api.yaml", path.join(cwd, "api.yaml"));
    const { code, report } = await json(cwd);
    expect(code).toBe(0);
    expect(report.notChecked.map(({ why }) => why)).toEqual(["`api.yaml` is a symbolic link that leads out of the repository"]);
  });

  test("is left alone where standard input names it", async () => {
    const cwd = repositoryOf({ "api.yaml": BODY });
    const { code, out } = await runCli(["-", "--stdin-filename=template.yaml", "--format=json"], { cwd, stdin: api("api.yaml") });
    expect(code).toBe(0);
    expect((JSON.parse(out) as JsonReport).notChecked.map(({ why }) => why)).toEqual(["`api.yaml` is named by a text that has no folder"]);
  });
});

describe("a broken file that a template names", () => {
  const files = { "a.yaml": api("api.yaml"), "b.yaml": parent("a.yaml"), "api.yaml": "openapi: 3.0.1\npaths: [\n" };

  test.each<[string, readonly string[]]>([
    ["two templates", ["a.yaml", "b.yaml"]],
    ["a nested template", ["b.yaml"]],
    ["a template that a search found", ["."]],
    ["a template, and by the user", ["a.yaml", "api.yaml"]],
  ])("is an error, once, where it is named by %s", async (_, argv) => {
    const { code, report } = await json(repositoryOf(files), ...argv);
    expect(code).toBe(2);
    expect(report.errors.map(({ file, range }) => `${file}:${range?.start.line ?? ""}`)).toEqual(["api.yaml:3"]);
  });

  test("does not keep the others from being linted", async () => {
    const cwd = repositoryOf({ ...files, "c.yaml": api("sound.yaml"), "sound.yaml": BODY });
    expect(await compact(cwd, "a.yaml", "c.yaml")).toEqual({ code: 2, lines: [expect.stringMatching(/^api\.yaml:3:1: error: /), `sound.yaml${FINDING.slice("api.yaml".length)}`, "a.yaml:4:35: note: not checked: body of `Api`: `api.yaml` cannot be understood"], err: "" });
  });

  test("may be odd alone", async () => {
    const cwd = repositoryOf({ "template.yaml": api("api.yaml"), "api.yaml": `${BODY}openapi: 3.0.1\n` });
    const { code, out } = await runCli(["--rule=role-credentials=off", "--rule=hard-coded-region=off"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("`openapi` is written twice; the last one counts");
  });
});

describe("what lies elsewhere", () => {
  const dist = folderOf({});
  execFileSync(process.execPath, [path.resolve(import.meta.dirname, "../../scripts/build.mjs"), "--out", dist]);

  // Whatever would reach for the network ends the process with a code that nothing else gives.
  const HOOK = `
    import net from "node:net"; import tls from "node:tls"; import http from "node:http"; import https from "node:https";
    import http2 from "node:http2"; import dns from "node:dns"; import dgram from "node:dgram"; import { syncBuiltinESMExports } from "node:module";
    const stop = (name) => () => { process.stderr.write("network: " + name + "\\n"); process.exit(99); };
    const all = { net: [net, "connect", "createConnection"], socket: [net.Socket.prototype, "connect"], tls: [tls, "connect"], http: [http, "request", "get"], https: [https, "request", "get"],
      http2: [http2, "connect"], dns: [dns, "lookup", "resolve", "resolve4", "resolve6"], promises: [dns.promises, "lookup", "resolve"], dgram: [dgram, "createSocket"] };
    for (const [module, [object, ...names]] of Object.entries(all)) for (const name of names) object[name] = stop(module + "." + name);
    globalThis.fetch = stop("fetch");
    syncBuiltinESMExports();
  `;

  function run(cwd: string, script: readonly string[]) {
    const hook = `data:text/javascript,${encodeURIComponent(HOOK)}`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", hook, ...script], { cwd, encoding: "utf8" });
    return { status, stdout, stderr };
  }

  test.each(["fetch('http://127.0.0.1:9')", "(await import('node:dns/promises')).lookup('localhost')", "(await import('node:https')).get('https://127.0.0.1:9')"])(
    "would be noticed: %s", (code) => {
      expect(run(folderOf({}), ["--input-type=module", "--eval", code])).toMatchObject({ status: 99, stdout: "" });
    },
  );

  test("is never fetched", () => {
    const cwd = folderOf({
      "template.yaml": `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { BodyS3Location: { Bucket: bodies, Key: api.yaml } }
  Spec:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://bodies/api.yaml } } }
  Far:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: https://example.com/api.yaml } } }
  Orders:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: https://s3.amazonaws.com/templates/orders.yaml }
`,
    });
    const { status, stdout, stderr } = run(cwd, [path.join(dist, "bin.cjs"), "--format=json"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect((JSON.parse(stdout) as JsonReport).notChecked.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      "body of `Api`: it is in S3",
      "body of `Spec`: it is in S3",
      "body of `Far`: it is fetched over the network",
      "nested stack `Orders`: it is in S3",
    ]);
  });
});
