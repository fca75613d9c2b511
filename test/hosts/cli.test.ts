import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { OPTIONS } from "../../src/hosts/cli/options.ts";
import { lint } from "../../src/lint/lint.ts";
import { rules } from "../../rules/index.ts";
import { folderOf } from "../folder.ts";
import { runCli } from "./run-cli.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** Its one method is invoked through a role, though a permission would admit API Gateway: one warning. */
const ROLE = `AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Prefix: { Type: String, Default: a }
Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { Name: orders }
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: GET
      AuthorizationType: NONE
      Integration:
        Type: AWS_PROXY
        IntegrationHttpMethod: POST
        Credentials: arn:aws:iam::123456789012:role/invoke
        Uri: !Sub arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Role: !Sub "\${Prefix}", Handler: index.handler, Runtime: nodejs24.x, Code: { ZipFile: "" } }
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Fn
      Principal: apigateway.amazonaws.com
      SourceArn: !Sub arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${Api}/*/GET/
`;
const CLEAN = ROLE.replace(/ +Credentials: .*\n/, "");
const BROKEN = "AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: [\n  B: }\n";
const HELM = "{{- if .Values.on }}\nAWS:: {{ toYaml . }}\n";

const folder = folderOf({
  "role.yaml": ROLE,
  "clean.yaml": CLEAN,
  "broken.yaml": BROKEN,
  "notes.yaml": "a: 1\n",
  "empty.yaml": "",
  "tree/role.yaml": ROLE,
  "tree/deep/clean.yaml": CLEAN,
  "tree/pod.yaml": "kind: Pod\n# AWS::\n",
  "tree/helm.yaml": HELM,
  "tree/node_modules/role.yaml": ROLE,
  "torn/broken.yaml": BROKEN,
  "torn/clean.yaml": CLEAN,
  "bare/package.json": "{}",
});

interface JsonReport {
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly severity: string }[];
  readonly errors: readonly { readonly file: string; readonly message: string }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function runJson(...argv: readonly string[]) {
  const { code, out, err } = await runCli([...argv, "--format", "json"], { cwd: folder });
  return { code, err, report: JSON.parse(out) as JsonReport };
}

describe("the exit code", () => {
  test.each<[string, readonly string[], number]>([
    ["nothing found", ["clean.yaml"], 0],
    ["a warning", ["role.yaml"], 1],
    ["a warning of many files", ["clean.yaml", "role.yaml", "notes.yaml"], 1],
    ["a warning below what fails", ["role.yaml", "--fail-on", "error"], 0],
    ["a warning at what fails", ["role.yaml", "--fail-on=info"], 1],
    ["whatever it is", ["role.yaml", "--fail-on", "never"], 0],
    ["the rule made an error", ["role.yaml", "--fail-on", "error", "--rule", "role-credentials=error"], 1],
    ["the rule made an info", ["role.yaml", "--rule", "role-credentials=info"], 0],
    ["the rule off", ["role.yaml", "--rule=role-credentials=off"], 0],
    ["a path that leads to nothing", ["gone.yaml"], 2],
    ["a named file that is broken", ["broken.yaml"], 2],
    ["both a finding and a broken file", ["role.yaml", "broken.yaml"], 2],
    ["a broken file, nothing failing", ["broken.yaml", "--fail-on", "never", "--allow-empty"], 2],
    ["a named file that is no template", ["notes.yaml"], 3],
    ["an empty file", ["empty.yaml"], 3],
    ["a folder without templates", ["bare"], 3],
    ["nothing to lint where that is allowed", ["notes.yaml", "bare", "--allow-empty"], 0],
    ["a folder with a finding", ["tree"], 1],
    ["a folder with a broken template, which nobody named", ["torn"], 0],
    ["an unknown option", ["--frob"], 2],
  ])("after %s", async (_, argv, code) => {
    expect((await runCli(argv, { cwd: folder })).code).toBe(code);
  });

  test("without a path is that of the template here", async () => {
    expect((await runCli([], { cwd: folderOf({ "template.yaml": ROLE }) })).code).toBe(1);
    const bare = await runCli([], { cwd: path.join(folder, "bare") });
    expect(bare).toEqual({
      code: 3,
      out: "",
      err: "cfn-latency-lint: nothing to lint: no path was given, and there is no template.yaml, template.yml, template.json or cdk.out here, "
        + "nor a samconfig that names a template; `cfn-latency-lint .` searches the folder\n",
    });
  });
});

describe("JSON", () => {
  const schema = JSON.parse(readFileSync(path.join(root, "src/report/report.schema.json"), "utf8")) as object;
  const validate = new Ajv2020({ strict: true, formats: { uri: (text: string) => URL.canParse(text) } }).compile(schema);

  test.each<[readonly string[], number]>([
    [["clean.yaml"], 0],
    [["role.yaml"], 1],
    [["gone.yaml", "broken.yaml", "role.yaml"], 2],
    [["notes.yaml"], 3],
    [["notes.yaml", "--allow-empty"], 0],
  ])("is written, and as its schema says, for %j (%i)", async (argv, code) => {
    const result = await runJson(...argv);
    expect(result.code).toBe(code);
    expect({ isValid: validate(result.report), errors: validate.errors }).toEqual({ isValid: true, errors: null });
  });

  test("is not written after bad usage", async () => {
    const { code, out } = await runCli(["--format", "json", "--frob"], { cwd: folder });
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("has every file that could be linted, and an error for each that could not", async () => {
    const { report } = await runJson("gone.yaml", "broken.yaml", "role.yaml");
    expect(report.findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual(["role.yaml role-credentials"]);
    expect([...new Set(report.errors.map(({ file }) => file))]).toEqual(["broken.yaml", "gone.yaml"]);
  });

  test("comes out the same in whatever order files are named", async () => {
    const [one, other] = [await runJson("tree", "role.yaml", "clean.yaml"), await runJson("clean.yaml", "tree/role.yaml", "role.yaml", "tree")];
    expect(JSON.stringify(one.report)).toBe(JSON.stringify(other.report));
    expect(one.report.summary["files"]).toBe(4);
  });

  test("of a broken template in a searched folder tells of it, and of other files nothing", async () => {
    expect((await runJson("torn")).report.errors.map(({ file }) => file)).toContain("torn/broken.yaml");
    expect((await runJson("tree")).report.errors).toEqual([]);
  });
});

describe("what is said beside the report", () => {
  test("of a named file that is no template", async () => {
    const { out, err } = await runCli(["notes.yaml", "clean.yaml"], { cwd: folder });
    expect(err).toBe("cfn-latency-lint: notes.yaml is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions\n");
    expect(out).toBe("no findings in 1 file (1 route)\n");
    expect((await runCli(["notes.yaml", "clean.yaml", "--quiet"], { cwd: folder })).err).toBe("");
  });

  test("of a parameter that no template has", async () => {
    const { err } = await runCli(["clean.yaml", "--parameter-overrides", "Prefx=b", "Prefix=c"], { cwd: folder });
    expect(err).toBe("cfn-latency-lint: no template has a parameter `Prefx`; did you mean `Prefix`?\n");
  });

  test("of how many files were looked at, when asked", async () => {
    expect((await runCli(["tree", "--verbose"], { cwd: folder })).err).toMatch(/\ncfn-latency-lint: linted 2 of 4 files\n$/);
  });
});

describe("bad usage", () => {
  test.each<[readonly string[], string]>([
    [["--fromat", "json"], "unknown option `--fromat`; did you mean `--format`?"],
    [["--verb"], "unknown option `--verb`; did you mean `--verbose`?"],
    [["-x"], "unknown option `-x`"],
    [["--format"], "`--format` needs a value: --format FORMAT[=FILE]"],
    [["--format", "--quiet"], "`--format` needs a value: --format FORMAT[=FILE]"],
    [["--region="], "`--region` needs a value: --region REGION"],
    [["--quiet=yes"], "`--quiet` takes no value"],
    [["--format", "jsno"], "`--format` is one of text, compact, json, sarif, github, junit, gitlab, markdown, html, not `jsno`; did you mean `json`?"],
    [["--preset", "strict"], "`--preset` is one of recommended, all, security-first, not `strict`"],
    [["--fail-on", "warn"], "`--fail-on` is one of error, warning, info, never, not `warn`; did you mean `warning`?"],
    [["--region", "frankfurt"], "`--region` is a region code such as `eu-central-1`, not `frankfurt`"],
    [["--rule", "role-credentials"], "`--rule` wants ID=SEVERITY, not `role-credentials`"],
    [["--rule", "role-credentials=warn"], "the severity of `role-credentials` is one of off, info, warning, error, not `warn`; did you mean `warning`?"],
    [["--rule", "role-credential=off"], "there is no rule `role-credential`; did you mean `role-credentials`?"],
    [["--rule", "E3001=off"], "there is no rule `E3001`"],
    [["--parameter-overrides"], "`--parameter-overrides` needs a value: --parameter-overrides K=V ..."],
    [["--parameter-overrides", "clean.yaml"], "`--parameter-overrides` wants Name=Value, not `clean.yaml`"],
    [["--parameters", "gone.json"], "`--parameters gone.json` cannot be read: there is no such file or folder"],
    [["rules", "--region", "eu-central-1"], "`--region` is no option of `rules`"],
    [["rules", "no-such"], "there is no rule `no-such`"],
    [["rules", "a", "b"], "`rules` shows one rule at a time, not 2"],
  ])("%j", async (argv, message) => {
    expect(await runCli(argv, { cwd: folder })).toEqual({
      code: 2,
      out: "",
      err: `cfn-latency-lint: ${message}\n\`cfn-latency-lint --help\` lists the options\n`,
    });
  });
});

describe("standard input", () => {
  test("is read for -, and named as one likes", async () => {
    const { code, out } = await runCli(["-", "--format", "compact", "--stdin-filename", "é/in.yaml"], { cwd: folder, stdin: `# é 😀\n${ROLE}` });
    expect(code).toBe(1);
    expect(out).toMatch(/^é\/in\.yaml:\d+:\d+: warning\[role-credentials\] /);
    expect((await runCli(["-", "--format=compact"], { cwd: folder, stdin: ROLE })).out).toMatch(/^<stdin>:/);
  });

  test("that breaks off is an error of its own", async () => {
    const stdin: AsyncIterable<string> = { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("it broke off")) }) };
    const { code, out } = await runCli(["-", "role.yaml", "--format=compact"], { cwd: folder, stdin });
    expect(code).toBe(2);
    expect(out.split("\n")).toEqual(["<stdin>: error: the file cannot be read: it broke off", expect.stringMatching(/^role\.yaml:/), ""]);
  });
});

describe("a file", () => {
  test.each<[string, Buffer]>([
    ["with a byte order mark", Buffer.from(`\ufeff${ROLE}`)],
    ["in UTF-16", Buffer.from(`\ufeff${ROLE}`, "utf16le")],
    ["with CR LF", Buffer.from(ROLE.replaceAll("\n", "\r\n"))],
  ])("%s is read as any other, named or found", async (_, content) => {
    const plain = await runCli(["role.yaml", "--format=compact"], { cwd: folderOf({ "role.yaml": ROLE }) });
    const cwd = folderOf({ "role.yaml": content });
    expect(await runCli(["role.yaml", "--format=compact"], { cwd })).toEqual(plain);
    expect(await runCli([".", "--format=compact"], { cwd })).toEqual(plain);
  });

  test("that is no text is an error where it was named", async () => {
    const cwd = folderOf({ "a.yaml": new Uint8Array([0x41, 0x57, 0x53, 0x3a, 0x3a, 0, 1, 2]) });
    expect((await runCli(["a.yaml"], { cwd })).code).toBe(2);
    expect((await runCli(["."], { cwd })).code).toBe(3);
  });
});

describe("an error of ours", () => {
  const fault = new TypeError("Cannot read properties of undefined\n    at deep (inside.ts:1:2)");

  test("in one file leaves the others linted, and shows no stack", async () => {
    const engine = {
      rules,
      lint: (...[files, ...others]: Parameters<typeof lint>) => {
        if (files.some(({ source }) => source.file === "clean.yaml")) throw fault;
        return lint(files, ...others);
      },
    };
    const { code, out } = await runCli(["clean.yaml", "role.yaml", "--format=compact"], { cwd: folder, engine });
    expect(code).toBe(2);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^clean\.yaml: error: internal error: Cannot read properties of undefined; this is a fault of cfn-latency-lint, not of your template /),
      expect.stringMatching(/^role\.yaml:\d+:\d+: warning/),
      "",
    ]);
  });

  test("in a file that a search turned up fails the run too", async () => {
    const engine = {
      rules,
      lint: (...[files, ...others]: Parameters<typeof lint>) => {
        if (files.length > 0) throw fault;
        return lint(files, ...others);
      },
    };
    const cwd = folderOf({ "clean.yaml": "Resources: { T: { Type: AWS::SNS::Topic } }" });
    expect((await runCli(["."], { cwd, engine })).code).toBe(2);
  });

  test("in several files together is told of each", async () => {
    const engine = {
      rules,
      lint: (...[files, ...others]: Parameters<typeof lint>) => {
        if (files.length > 1) throw fault;
        return lint(files, ...others);
      },
    };
    const { code, out } = await runCli(["clean.yaml", "role.yaml", "--format=json"], { cwd: folder, engine });
    expect(code).toBe(2);
    expect((JSON.parse(out) as JsonReport).errors.map(({ file }) => file)).toEqual(["clean.yaml", "role.yaml"]);
  });

  test("anywhere else is one line", async () => {
    const engine = { rules, lint: () => { throw fault; } };
    const { code, out, err } = await runCli(["clean.yaml"], { cwd: folder, engine });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")).toEqual([expect.stringMatching(/^cfn-latency-lint: internal error: Cannot read properties of undefined; /), ""]);
  });
});

describe("colour", () => {
  const coloured = async (argv: readonly string[], env: Record<string, string>, isTTY: boolean) =>
    (await runCli(["clean.yaml", ...argv], { cwd: folder, env, isTTY })).out.includes("\u001b[");

  test.each<[readonly string[], Record<string, string>, boolean, boolean]>([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { NO_COLOR: "1" }, true, false],
    [[], { NO_COLOR: "" }, true, true],
    [[], { TERM: "dumb" }, true, false],
    [[], { FORCE_COLOR: "1" }, false, true],
    [[], { FORCE_COLOR: "", NO_COLOR: "1" }, false, true],
    [[], { FORCE_COLOR: "0" }, true, false],
    [["--no-color"], { FORCE_COLOR: "1" }, true, false],
    [["--format=compact"], {}, true, false],
    [["--format=json"], {}, true, false],
  ])("%j with %j, terminal %j: %j", async (argv, env, isTTY, isColoured) => {
    expect(await coloured(argv, env, isTTY)).toBe(isColoured);
  });
});

describe("help", () => {
  test("tells of every option and keeps within the screen", async () => {
    const { code, out, err } = await runCli(["role.yaml", "--help"], { columns: 80 });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    for (const { name } of OPTIONS) expect(out).toContain(`--${name}`);
  });

  test("the version is the package's", async () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(await runCli(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect((await runCli(["-V"])).out).toBe(`${version}\n`);
  });

  test("`lint` may be said or not", async () => {
    expect(await runCli(["lint", "role.yaml"], { cwd: folder })).toEqual(await runCli(["role.yaml"], { cwd: folder }));
  });
});

describe("rules", () => {
  test("are all in the table, within the screen", async () => {
    const { code, out } = await runCli(["rules"], { columns: 80 });
    expect(code).toBe(0);
    for (const { id, severity } of rules) expect(out).toMatch(new RegExp(`^${id} +${severity} `, "m"));
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("have a page each, in bold on a terminal alone", async () => {
    for (const { id, summary } of rules) {
      expect((await runCli(["rules", id], { columns: 200 })).out).toMatch(new RegExp(`^${id}\n\n${summary}\n\n`));
      expect((await runCli(["rules", id], { columns: 200, isTTY: true })).out).toContain("\u001b[1mWHAT IT FINDS\u001b[0m\n");
    }
  });

  test("without a page in the package speak for themselves", async () => {
    const [rule] = rules;
    if (!rule) throw new Error("there are no rules");
    const { out } = await runCli(["rules", "made-up"], { columns: 500, engine: { lint, rules: [{ ...rule, id: "made-up" }] } });
    expect(out).toBe(`made-up\n\n${rule.summary}\n\n${rule.why}\n\nhttps://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules/made-up/README.md\n`);
  });
});
