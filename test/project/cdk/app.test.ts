import { execFile } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { folderOf } from "../../folder.ts";
import { runCli } from "../../hosts/run-cli.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const APP = path.join(ROOT, "fixtures/cdk/app");
const code = readFileSync(path.join(APP, "app.mjs"), "utf8");

/** What the CDK's command line sets by default; an app that is run alone has no metadata in its templates. */
const CDK_SYNTH = { "aws:cdk:enable-path-metadata": true, "aws:cdk:enable-asset-metadata": true, "aws:cdk:version-reporting": true };
const BARE = {};

// To run an app takes some seconds, most of them for loading the library.
const PATIENCE = 300_000;

interface JsonReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly file: string;
    readonly constructPath: string | null;
    readonly source: { readonly file: string; readonly line: number } | null;
    readonly routes: readonly string[];
    readonly notes: readonly string[];
  }[];
  readonly notChecked: readonly unknown[];
  readonly errors: readonly unknown[];
  readonly warnings: readonly unknown[];
  readonly summary: Readonly<Record<string, number>>;
}

/** The folder of an app that was run: its code, and `cdk.out`. */
async function synthesise(app: string, context: object): Promise<string> {
  const folder = folderOf(Object.fromEntries([app, "pets.yaml"].map((file) => [file, readFileSync(path.join(APP, file))])));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  const env = { PATH: process.env["PATH"], CDK_OUTDIR: path.join(folder, "cdk.out"), CDK_CONTEXT_JSON: JSON.stringify(context) };
  await promisify(execFile)(process.execPath, [app], { cwd: folder, env });
  return folder;
}

async function lintJson(cwd: string, ...argv: readonly string[]): Promise<JsonReport> {
  const { out } = await runCli([...argv, "--format", "json"], { cwd });
  return JSON.parse(out) as JsonReport;
}

/** The 1-based line of the app's code that holds a text. */
function lineOf(text: string): number {
  const at = code.indexOf(text);
  return at < 0 ? NaN : code.slice(0, at).split("\n").length;
}

function row({ rule, severity, message, file, constructPath, source, routes, notes }: JsonReport["findings"][number]) {
  return { rule: `${severity} ${rule}`, message, file: file.replace(/[0-9a-f]{64}/, "<hash>"), constructPath, source, routes, notes };
}

/** A finding as `row` has it; `made` is a text in the line of the app that the finding leads to. */
function expected(rule: string, file: string, constructPath: string, made: string, routes: readonly string[], message: string, notes: readonly string[] = []) {
  return { rule, message, file: `cdk.out/${file}`, constructPath, source: { file: "app.mjs", line: lineOf(made) }, routes, notes };
}

const ON_A_MISS = ["the authorizer is asked on a cache miss"];
const FINDINGS = [
  expected(
    "warning role-credentials", "Front.template.json", "Front/Api/Default/PUT/Resource", 'addMethod("PUT"', ["PUT /"],
    "`PUT /` assumes `Role1ABCC5F0` to invoke `Functions/Handler886CB40B`",
  ),
  expected(
    "warning role-credentials", "Http.template.json", "Http/ByRole", "byRole = new", ["PUT /books/{id}"],
    "`PUT /books/{id}` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`",
  ),
  expected(
    "error missing-permission", "Http.template.json", "Http/Unadmitted", "unadmitted = new", ["POST /books"],
    "no statement lets API Gateway invoke `Lonely1EF34032` for `POST /books`",
  ),
  expected(
    "warning role-credentials", "NestingReports6EB2A704.nested.template.json", "Nesting/Reports/Api/Default/GET/Resource",
    'new rest.LambdaIntegration(new Handler(this, "Handler"), { credentialsRole: role }));\n  }\n}\n\nclass NestingStack', ["GET /"],
    "`GET /` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`",
  ),
  expected(
    "warning role-credentials", "OrdersEu.template.json", "OrdersEu/Api/Default/POST/Resource", 'addMethod("POST"', ["POST /"],
    "`POST /` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`",
    ["it is so in 3 stacks: `OrdersEu`, `OrdersUs`, `Prod/Orders`"],
  ),
  expected(
    "warning role-credentials", "Rest.template.json", "Rest/Api/Default/role/GET/Resource", 'addResource("role")', ["GET /role"],
    "`GET /role` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`",
  ),
  expected(
    "error cross-region-uri", "Rest.template.json", "Rest/Api/Default/elsewhere/GET/Resource", 'addResource("elsewhere")', ["GET /elsewhere"],
    "`GET /elsewhere` calls a function through a URI of two regions, `us-east-1` and `eu-west-1`, which cannot work",
  ),
  expected(
    "warning role-credentials", "Rest.template.json", "Rest/Api/Default/twin/GET/Resource", 'addResource("twin")', ["GET /twin"],
    "`GET /twin` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`",
  ),
  expected(
    "warning twin-role-authorizer", "Rest.template.json", "Rest/Api/Default/twin/GET/Resource", 'addResource("twin")', ["GET /twin"],
    "`GET /twin` may need two roles for one request: on a cache miss `AuthorizerRole8EA4615E` to ask authorizer `TokenByRoleAAC62775`, then `Role1ABCC5F0` to invoke `Handler886CB40B`",
  ),
  expected(
    "warning authorizer-role-credentials", "Rest.template.json", "Rest/TokenByRole/Resource", "tokenByRole = new", ["GET /tokenByRole", "GET /twin"],
    "authorizer `TokenByRoleAAC62775` assumes `AuthorizerRole8EA4615E` to invoke `Check8FEA48D3`", ON_A_MISS,
  ),
  expected(
    "warning authorizer-role-credentials", "Rest.template.json", "Rest/RequestByRole/Resource", "requestByRole = new", ["GET /requestByRole"],
    "authorizer `RequestByRole10E9DCC9` assumes `AuthorizerRole8EA4615E` to invoke `Check8FEA48D3`", ON_A_MISS,
  ),
  expected(
    "error missing-permission", "Spec.template.json", "Spec/Inline/Resource", "fromInline({ openapi", ["GET /unadmitted"],
    "no statement lets API Gateway invoke `Handler886CB40B` for `GET /unadmitted`",
  ),
  expected(
    "warning role-credentials", "Spec.template.json", "Spec/Inline/Resource", "fromInline({ openapi", ["GET /role"],
    "`GET /role` assumes `invoke` to invoke `Handler886CB40B`",
  ),
  // The CDK copies a document into its output: the place is in the copy, the line where the app takes it in.
  expected(
    "warning role-credentials", "asset.<hash>.yaml", "Spec/Asset/Resource", "fromAsset(", ["GET /pets"],
    "`GET /pets` assumes `invoke` to invoke `pets`",
  ),
];

describe.each([["by `cdk synth`", CDK_SYNTH], ["alone", BARE]])("an app that is run %s", (_, context) => {
  let app = "";

  beforeAll(async () => {
    app = await synthesise("app.mjs", context);
  }, PATIENCE);

  test("has findings that lead to the constructs and into the app's code", async () => {
    const { findings, notChecked, errors, warnings, summary } = await lintJson(app, "cdk.out");
    expect(findings.map(row)).toEqual(FINDINGS);
    expect({ notChecked, errors, warnings, summary }).toEqual({
      notChecked: [], errors: [], warnings: [],
      summary: { files: 9, routes: 24, error: 3, warning: 11, info: 0, suppressed: 0 },
    });
  });

  test.each(["Rest", "Spec", "Http", "Nesting"])("has them in %s also where that template is named alone", async (stack) => {
    const { findings, notChecked } = await lintJson(app, `cdk.out/${stack}.template.json`);
    expect(findings.map(row)).toEqual(FINDINGS.filter(({ constructPath }) => constructPath.startsWith(`${stack}/`)));
    expect(notChecked).toEqual([]);
  });

  test("is known also where a nested template is named alone", async () => {
    const file = "cdk.out/NestingReports6EB2A704.nested.template.json";
    const { findings } = await lintJson(app, file);
    expect(findings.map(row)).toEqual([
      {
        ...FINDINGS.find((each) => each.file === file),
        message: "`GET /` assumes `referencetoNestingRoleFBD6FFA5Arn` to invoke `Handler886CB40B`",
        notes: ["only the deployment knows what `referencetoNestingRoleFBD6FFA5Arn` is; it is taken for a role"],
      },
    ]);
  });
});

test("there is nothing to find where all is left to the CDK", async () => {
  const folder = await synthesise("defaults.mjs", CDK_SYNTH);
  expect(await lintJson(folder, "cdk.out")).toMatchObject({
    findings: [], notChecked: [], errors: [], warnings: [],
    summary: { files: 24, routes: 147, error: 0, warning: 0, info: 0, suppressed: 0 },
  });
}, PATIENCE);
