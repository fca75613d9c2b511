import { execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { AppProps, IPolicyValidationPlugin, IPolicyValidationPluginBeta1 } from "aws-cdk-lib";
import { transformSync } from "esbuild";
import type { cfnLatencyLint, LintOptions, ValidationReport } from "../../src/hosts/cdk/cdk.d.cts";
import { createPlugin } from "../../src/hosts/cdk/plugin.ts";
import { helpUrl } from "../../src/report/help-url.ts";
import type { Ask } from "../../src/run/sync/request.ts";
import { folderOf } from "../folder.ts";
import { runProgram } from "../helpers/run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const APP = path.join(ROOT, "fixtures/cdk/app");
// To run an app takes some seconds, most of them for loading the library.
const PATIENCE = 300_000;

/** An app of the fixtures with the plugin. */
function withPlugin(app: string): string {
  const marker = "const app = new App();\n";
  const text = readFileSync(path.join(APP, app), "utf8");
  if (!text.includes(marker)) throw new Error(`${app} makes no app`);
  return `import { Validations } from "aws-cdk-lib";
import { cfnLatencyLint } from "cfn-latency-lint/cdk";
${text.replace(marker, `${marker}Validations.of(app).addPlugins(cfnLatencyLint(JSON.parse(process.env.LINT)));\n`)}`;
}

/** Small apps, one after the other, each with what came of it. */
const VARIANTS = `
const { App, Stack, Stage, Validations } = require("aws-cdk-lib");
const { RestApi, LambdaIntegration, SpecRestApi, ApiDefinition } = require("aws-cdk-lib/aws-apigateway");
const { Role, ServicePrincipal } = require("aws-cdk-lib/aws-iam");
const { Function, Runtime, Code } = require("aws-cdk-lib/aws-lambda");
const { cfnLatencyLint } = require("cfn-latency-lint/cdk");
const path = require("node:path");
const fs = require("node:fs");

class Orders extends Stack {
  constructor(scope, id) {
    super(scope, id);
    const handler = new Function(this, "Handler", { runtime: Runtime.NODEJS_22_X, handler: "index.handler", code: Code.fromInline("x") });
    const credentialsRole = new Role(this, "Role", { assumedBy: new ServicePrincipal("apigateway.amazonaws.com") });
    new RestApi(this, "Api").root.addMethod("GET", new LambdaIntegration(handler, { credentialsRole }));
  }
}

const MAKE = {
  plain: (app) => new Orders(app, "Orders"),
  staged: (app, plugin) => {
    new Orders(app, "Elsewhere");
    const stage = new Stage(app, "Prod");
    new Orders(stage, "Orders");
    Validations.of(stage).addPlugins(plugin);
  },
  acknowledged: (app) => Validations.of(new Orders(app, "Orders")).acknowledge({ id: "cfn-latency-lint::role-credentials", reason: "shared" }),
  broken: (app) => new SpecRestApi(new Stack(app, "Orders"), "Api", { apiDefinition: ApiDefinition.fromAsset("broken.yaml") }),
};

const out = { log: "" };
console.error = (text) => (out.log += text + "\\n");
process.stderr.write = (text) => (out.log += text);
const results = JSON.parse(process.argv[2]).map(({ make, options, beta = false }, index) => {
  const plugin = cfnLatencyLint(options);
  const outdir = path.resolve("out-" + index);
  const app = new App({ outdir, ...(beta ? { policyValidationBeta1: [plugin] } : {}) });
  if (!beta && make !== "staged") Validations.of(app).addPlugins(plugin);
  MAKE[make](app, plugin);
  out.log = "";
  process.exitCode = 0;
  let fails = false;
  try { app.synth(); } catch { fails = true; }
  const file = path.join(outdir, "validation-report.json");
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
  return { fails: fails || process.exitCode === 1, log: out.log, plugin: report?.pluginReports[0] };
});
process.exitCode = 0;
process.stdout.write(JSON.stringify(results));
`;

interface PluginReport {
  readonly conclusion: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly violations: readonly {
    readonly ruleName: string;
    readonly description: string;
    readonly severity: string;
    readonly ruleMetadata: Readonly<Record<string, string>>;
    readonly violatingConstructs: readonly {
      readonly constructPath: string;
      readonly cloudFormationResource?: { readonly templatePath: string; readonly logicalId: string; readonly propertyPaths?: readonly string[] };
    }[];
  }[];
}

const folder = folderOf({
  "package.json": '{ "type": "commonjs" }',
  "node_modules/cfn-latency-lint/package.json": readFileSync(path.join(ROOT, "package.json")),
  "pets.yaml": readFileSync(path.join(APP, "pets.yaml")),
  "broken.yaml": "openapi: 3.0.1\npaths: {\n",
  "budgets.yaml": "budgets: [{ stsCalls: 0 }]\n",
  "app.mjs": withPlugin("app.mjs"),
  "app.cjs": transformSync(withPlugin("app.mjs"), { format: "cjs" }).code,
  "defaults.mjs": withPlugin("defaults.mjs"),
  "variants.cjs": VARIANTS,
});
for (const name of ["aws-cdk-lib", "constructs"]) symlinkSync(path.join(ROOT, "node_modules", name), path.join(folder, "node_modules", name));

beforeAll(() => {
  execFileSync(process.execPath, [path.join(ROOT, "scripts/build.mjs"), "--out", path.join(folder, "node_modules/cfn-latency-lint/dist")]);
}, PATIENCE);

// As on a command line; the CDK's own validation is slow, and a test's exceptions hold what is otherwise printed.
const ENVIRONMENT = { CDK_VALIDATION: "false", NODE_ENV: "production" };

/** Runs an app as `cdk synth` does. */
function synthesise(app: string, options: LintOptions) {
  const out = `${app}.out`;
  const env = { ...ENVIRONMENT, CDK_OUTDIR: path.join(folder, out), LINT: JSON.stringify(options) };
  const { status, stdout, stderr } = runProgram(process.execPath, [app], { cwd: folder, env });
  return { status, stdout, stderr, report: () => readReport(path.join(folder, out, "validation-report.json")) };
}

function readReport(file: string): PluginReport | undefined {
  return (JSON.parse(readFileSync(file, "utf8")) as { pluginReports: PluginReport[] }).pluginReports[0];
}

function lines(report: PluginReport | undefined): string[] {
  return (report?.violations ?? []).flatMap(({ ruleName, severity, description, violatingConstructs }) => violatingConstructs.map(({ constructPath, cloudFormationResource: resource }) =>
    [severity, ruleName, constructPath, resource?.templatePath ?? "-", ...resource?.propertyPaths ?? [], description].join(" ")));
}

const ROLE = "Properties.Integration.Credentials";
const AUTHORIZER = "Properties.AuthorizerCredentials authorizer";
const BODY = "Properties.Body.paths";
const ON_A_MISS = "; the authorizer is asked on a cache miss";
const FINDINGS = [
  `warning role-credentials Front/Api/Default/PUT/Resource Front.template.json ${ROLE} \`PUT /\` assumes \`Role1ABCC5F0\` to invoke \`Functions/Handler886CB40B\``,
  "warning role-credentials Http/ByRole Http.template.json Properties.CredentialsArn `PUT /books/{id}` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`",
  "error missing-permission Http/Unadmitted Http.template.json Properties.IntegrationUri no statement lets API Gateway invoke `Lonely1EF34032` for `POST /books`",
  `warning role-credentials Nesting/Reports/Api/Default/GET/Resource NestingReports6EB2A704.nested.template.json ${ROLE} \`GET /\` assumes \`Role1ABCC5F0\` to invoke \`Handler886CB40B\``,
  `warning role-credentials OrdersEu/Api/Default/POST/Resource OrdersEu.template.json ${ROLE} \`POST /\` assumes \`Role1ABCC5F0\` to invoke \`Handler886CB40B\`; it is so in 3 stacks: \`OrdersEu\`, \`OrdersUs\`, \`Prod/Orders\``,
  `warning role-credentials Rest/Api/Default/role/GET/Resource Rest.template.json ${ROLE} \`GET /role\` assumes \`Role1ABCC5F0\` to invoke \`Handler886CB40B\``,
  "error cross-region-uri Rest/Api/Default/elsewhere/GET/Resource Rest.template.json Properties.Integration.Uri `GET /elsewhere` calls a function through a URI of two regions, `us-east-1` and `eu-west-1`, which cannot work",
  `warning role-credentials Rest/Api/Default/twin/GET/Resource Rest.template.json ${ROLE} \`GET /twin\` assumes \`Role1ABCC5F0\` to invoke \`Handler886CB40B\``,
  `warning twin-role-authorizer Rest/Api/Default/twin/GET/Resource Rest.template.json ${ROLE} \`GET /twin\` may need two roles for one request: on a cache miss \`AuthorizerRole8EA4615E\` to ask authorizer \`TokenByRoleAAC62775\`, then \`Role1ABCC5F0\` to invoke \`Handler886CB40B\``,
  `warning authorizer-role-credentials Rest/TokenByRole/Resource Rest.template.json ${AUTHORIZER} \`TokenByRoleAAC62775\` assumes \`AuthorizerRole8EA4615E\` to invoke \`Check8FEA48D3\`${ON_A_MISS}`,
  `warning authorizer-role-credentials Rest/RequestByRole/Resource Rest.template.json ${AUTHORIZER} \`RequestByRole10E9DCC9\` assumes \`AuthorizerRole8EA4615E\` to invoke \`Check8FEA48D3\`${ON_A_MISS}`,
  `error missing-permission Spec/Inline/Resource Spec.template.json ${BODY}./unadmitted.get.x-amazon-apigateway-integration.uri no statement lets API Gateway invoke \`Handler886CB40B\` for \`GET /unadmitted\``,
  `warning role-credentials Spec/Inline/Resource Spec.template.json ${BODY}./role.get.x-amazon-apigateway-integration.credentials \`GET /role\` assumes \`invoke\` to invoke \`Handler886CB40B\``,
  // The body is a file beside the template, which has a place for it.
  "warning role-credentials Spec/Asset/Resource Spec.template.json Properties.BodyS3Location.paths./pets.get.x-amazon-apigateway-integration.credentials `GET /pets` assumes `invoke` to invoke `pets`",
];

describe.each(["app.mjs", "app.cjs"])("%s", (app) => {
  test("does not synthesise where there are errors", () => {
    const { status, stdout, stderr, report } = synthesise(app, {});
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("ERROR no statement lets API Gateway invoke `Lonely1EF34032` for `POST /books` (cfn-latency-lint)\n   Http/Unadmitted (Unadmitted)");
    expect(stderr).toContain("WARNING `POST /` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`; it is so in 3 stacks: `OrdersEu`, `OrdersUs`, `Prod/Orders` (cfn-latency-lint)");
    expect(lines(report())).toEqual(FINDINGS);
  }, PATIENCE);

  test("synthesises all the same where nothing is to fail, and shows what was found", () => {
    const { status, stdout, stderr, report } = synthesise(app, { failOn: "never" });
    expect({ status, stdout, conclusion: report()?.conclusion }).toEqual({ status: 0, stdout: "", conclusion: "success" });
    expect(stderr).toContain("ERROR no statement lets API Gateway invoke `Lonely1EF34032` for `POST /books` (cfn-latency-lint)");
    expect(lines(report())).toEqual(FINDINGS);
  }, PATIENCE);
});

test("an app that leaves all to the CDK hears nothing", () => {
  const { status, stdout, stderr, report } = synthesise("defaults.mjs", { failOn: "info" });
  expect({ status, stdout, stderr, report: report() }).toEqual({ status: 0, stdout: "", stderr: "", report: undefined });
}, PATIENCE);

/** The part, where the text has it; else the text, to be seen. */
function excerpt(text: string, part: string): string {
  return part !== "" && text.includes(part) ? part : text;
}

interface Variant {
  readonly make: "plain" | "staged" | "acknowledged" | "broken";
  readonly options: object;
  readonly beta?: boolean;
}

interface Outcome {
  readonly fails: boolean;
  readonly lines: readonly string[];
  /** What the log has to hold; it has to be empty where this is. */
  readonly log: string;
  readonly error?: string;
}

const FOUND = "warning role-credentials Orders/Api/Default/GET/Resource Orders.template.json Properties.Integration.Credentials `GET /` assumes `Role1ABCC5F0` to invoke `Handler886CB40B`";
const STAGED = FOUND.replace("Orders/Api", "Prod/Orders/Api").replace("Orders.template", "assembly-Prod/ProdOrders525171E2.template");
const SHOWN = "WARNING `GET /` assumes";
const NO_RULE = "cfn-latency-lint: there is no rule `role-credential`; did you mean `role-credentials`?";

const CASES: readonly (readonly [name: string, Variant, Outcome])[] = [
  ["warnings are shown and fail nothing", { make: "plain", options: {} }, { fails: false, lines: [FOUND], log: SHOWN }],
  ["they fail where they are to", { make: "plain", options: { failOn: "warning" } }, { fails: true, lines: [FOUND], log: SHOWN }],
  ["a plugin in the older spelling", { make: "plain", options: {}, beta: true }, { fails: false, lines: [FOUND], log: SHOWN }],
  ["a rule that is off", { make: "plain", options: { failOn: "info", rules: { "role-credentials": "off" } } }, { fails: false, lines: [], log: "" }],
  ["a rule that is raised", { make: "plain", options: { rules: { "role-credentials": "error" } } }, { fails: true, lines: [FOUND.replace("warning", "error")], log: "ERROR `GET /` assumes" }],
  ["a preset", { make: "plain", options: { preset: "all", rules: { "role-credentials": "off" } } }, {
    fails: false, log: "INFO nothing in this template keeps `Handler886CB40B` warm",
    lines: ["info cold-start Orders/Handler/Resource Orders.template.json nothing in this template keeps `Handler886CB40B` warm, and `GET /` waits for it"],
  }],
  ["a configuration", { make: "plain", options: { config: "budgets.yaml", rules: { "role-credentials": "off" } } }, {
    fails: true, log: "ERROR `GET /` on stage `prod` makes 1 STS call",
    lines: ["error route-budget Orders/Api/Default/GET/Resource Orders.template.json `GET /` on stage `prod` makes 1 STS call; its budget allows none"],
  }],
  ["a stage's plugin looks at that stage", { make: "staged", options: {} }, { fails: false, lines: [STAGED], log: SHOWN }],
  ["what is acknowledged", { make: "acknowledged", options: { failOn: "warning" } }, { fails: false, lines: [], log: "" }],
  ["what cannot be read does not pass for clean", { make: "broken", options: {} }, {
    fails: true, log: "FATAL out-9/asset.",
    lines: [expect.stringMatching(/^fatal not-linted {2}- out-9\/asset\.[0-9a-f]{64}\.yaml:3:1: /) as unknown as string],
  }],
  ["options that cannot be meant", { make: "plain", options: { rules: { "role-credential": "off" } } }, { fails: true, lines: [], log: NO_RULE, error: NO_RULE }],
  ["the same where nothing is to fail", { make: "plain", options: { failOn: "never", rules: { "role-credential": "off" } } }, { fails: false, lines: [], log: NO_RULE }],
];

describe("a small app", () => {
  let results: readonly { readonly fails: boolean; readonly log: string; readonly plugin?: PluginReport }[] = [];

  beforeAll(() => {
    const { stdout, stderr } = runProgram(process.execPath, ["variants.cjs", JSON.stringify(CASES.map(([, variant]) => variant))], { cwd: folder, env: ENVIRONMENT });
    if (stdout === "") throw new Error(stderr);
    results = JSON.parse(stdout) as typeof results;
  }, PATIENCE);

  test.each(CASES.map(([name, , outcome], index) => [name, index, outcome] as const))("%s", (_, index, { fails, lines: expected, log, error }) => {
    const result = results[index];
    expect({ fails: result?.fails, lines: lines(result?.plugin), error: result?.plugin?.metadata?.["error"] }).toEqual({ fails, lines: expected, error });
    expect(excerpt(result?.log ?? "there is no result", log)).toBe(log);
  });
});

describe("the plugin", () => {
  function validate(options: object, ask: Ask): { report: ValidationReport; warnings: readonly string[] } {
    const warnings: string[] = [];
    const plugin = createPlugin(options, { ask, version: "0.0.0", ruleIds: ["role-credentials"], cwd: () => "/app", warn: (message) => warnings.push(message) });
    return { report: plugin.validate({ templatePaths: ["/app/cdk.out/Orders.template.json"] }), warnings };
  }

  const torn: Ask = () => {
    throw new Error("torn");
  };
  const INTERNAL = "cfn-latency-lint: internal error: torn; this is a fault of cfn-latency-lint, not of your template (https://github.com/cfn-latency-lint/cfn-latency-lint/issues)";

  test.each<[string, object, Ask, boolean, string]>([
    ["a fault of ours", {}, torn, false, INTERNAL],
    ["a fault of ours, where nothing is to fail", { failOn: "never" }, torn, true, INTERNAL],
    ["an answer that did not come", {}, () => ({ kind: "failed", message: "no answer" }), false, "cfn-latency-lint: no answer"],
    ["an option that is none", { failon: "error" }, torn, false, "cfn-latency-lint: there is no option `failon`; did you mean `failOn`?"],
    ["a choice that is none", { failOn: "warn" }, torn, false, "cfn-latency-lint: `failOn` is one of info, warning, error, never, not `warn`"],
    ["a preset that is none", { preset: "strict" }, torn, false, "cfn-latency-lint: `preset` is one of recommended, all, security-first, not `strict`"],
    ["a severity that is none", { rules: { "role-credentials": "warn" } }, torn, false, "cfn-latency-lint: rule `role-credentials` is set to one of off, info, warning, error, not `warn`"],
  ])("never throws: %s", (_, options, ask, success, error) => {
    expect(validate(options, ask)).toEqual({
      report: { success, pluginVersion: "0.0.0", violations: [], metadata: { error } },
      warnings: success ? [error] : [],
    });
  });

  test("tells the CDK what it needs to know", () => {
    const at = { file: "cdk.out/Orders.template.json", start: 0, end: 1, path: { parent: { parent: { parent: undefined, key: "Resources" }, key: "Call" }, key: "Properties" } };
    const { report } = validate({}, (request) => ({
      kind: "report",
      report: {
        findings: [{
          rule: "role-credentials", severity: "warning", message: "`GET /` assumes `Role`", at, label: undefined, logicalId: "Call", api: "Api", routes: ["GET /", "PUT /"], stages: ["live"], when: "IsProd",
          construct: { path: "Orders/Call", source: { file: "app.ts", line: 7 } }, related: [], notes: ["a fact"], remedy: undefined, fingerprint: "0123456789abcdef",
        }],
        suppressed: [], notChecked: [{ at, what: "body of `Api`", why: request.paths.join() }], errors: [], warnings: [],
        summary: { files: 1, routes: 2, error: 0, warning: 1, info: 0, suppressed: 0 }, sources: new Map(),
      },
    }));
    expect(report).toEqual({
      success: true,
      pluginVersion: "0.0.0",
      violations: [{
        ruleName: "role-credentials",
        description: "`GET /` assumes `Role` (when IsProd); a fact",
        severity: "warning",
        fix: helpUrl("role-credentials"),
        ruleMetadata: { routes: "GET /, PUT /", stages: "live", when: "IsProd", source: "app.ts:7", fingerprint: "0123456789abcdef" },
        violatingResources: [{ resourceLogicalId: "Call", templatePath: path.resolve("/app/cdk.out/Orders.template.json"), locations: ["Properties"] }],
      }],
      metadata: { notChecked: "body of `Api`: /app/cdk.out/Orders.template.json" },
    });
  });

  // Held by the compiler.
  /* eslint-disable @typescript-eslint/no-deprecated -- versions of the CDK that have only these are supported, too */
  test("is one by the CDK's own types, in both spellings", () => {
    const stable = (make: typeof cfnLatencyLint): IPolicyValidationPlugin => make({ failOn: "warning" });
    const beta = (make: typeof cfnLatencyLint): IPolicyValidationPluginBeta1 => make();
    const inProps = (make: typeof cfnLatencyLint): AppProps => ({ policyValidationBeta1: [make()] });
    expect([stable, beta, inProps]).toHaveLength(3);
  });
  /* eslint-enable @typescript-eslint/no-deprecated */
});
