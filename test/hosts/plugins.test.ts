import { describe, expect, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { runCli } from "./run-cli.ts";

const TEMPLATE = `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Orders, RouteKey: GET /orders, Target: !Sub "integrations/\${Invoke}" }
  Invoke:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Orders, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Fn.Arn, PayloadFormatVersion: "2.0" }
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: index.handler, Runtime: nodejs22.x, Code: { ZipFile: x } }
`;
const OURS = "app.yaml:10:83: error[missing-permission] no statement lets API Gateway invoke `Fn` for `GET /orders`\n";
const THEIRS = "app.yaml:8:3: warning[latency-rules/no-functions] `GET /orders` invokes a function\n";

const RULE = `{
  id: "no-functions", on: "integration", severity: "warning", summary: "Do without functions.",
  *check({ target, routes, at }) { if (target.kind === "lambda") yield { message: "\`" + routes[0] + "\` invokes a function", at }; },
}`;
const PLUGIN = `export default { rules: [${RULE}] };\n`;

/** What a run in a repository of these files prints. */
async function run(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const cwd = folderOf({ ".git/HEAD": "", "app.yaml": TEMPLATE, ...files });
  const { code, out, err } = await runCli(["app.yaml", "--format=compact", ...argv], { cwd });
  return { code, out, err };
}

/** With a plugin of this text. */
function withPlugin(text: string, ...argv: readonly string[]) {
  return run({ ".cfn-latency-lint.yaml": "plugins:\n  - ./latency-rules.mjs\n", "latency-rules.mjs": text }, ...argv);
}

describe("a plugin", () => {
  test("has rules like ours, from the folder of the configuration that names it", async () => {
    expect(await withPlugin(PLUGIN)).toEqual({ code: 1, out: THEIRS + OURS, err: "" });
    expect(await run({ ".cfn-latency-lint.yaml": "plugins: [./tools/latency-rules.mjs]\nrules: { latency-rules/no-functions: info }\n", "tools/latency-rules.mjs": `export const rules = [${RULE}];` }))
      .toEqual({ code: 1, out: THEIRS.replace("warning", "info") + OURS, err: "" });
  });

  test("is set like others", async () => {
    expect(await withPlugin(PLUGIN, "--rule", "latency-rules/no-functions=off")).toEqual({ code: 1, out: OURS, err: "" });
    expect((await withPlugin(PLUGIN, "--rule", "latency-rules/no-function=off")).err).toContain("there is no rule `latency-rules/no-function`; did you mean `latency-rules/no-functions`?");
  });

  test("may be a package, for those who import", async () => {
    const files = {
      ".cfn-latency-lint.yaml": "plugins: [acme-rules, '@acme/rules/strict']\n",
      "node_modules/acme-rules/package.json": '{ "name": "acme-rules", "exports": { "types": "./no.d.ts", "require": "./no.cjs", "import": { "default": "./lib.mjs" } } }',
      "node_modules/acme-rules/lib.mjs": `export default { name: "acme", rules: [${RULE}] };`,
      "node_modules/@acme/rules/package.json": '{ "name": "@acme/rules", "type": "module", "exports": { "./strict": "./strict.js" } }',
      "node_modules/@acme/rules/strict.js": `export default { rules: [${RULE}] };`,
    };
    expect(await run(files)).toEqual({ code: 1, out: THEIRS.replace("latency-rules", "acme") + THEIRS.replace("latency-rules", "strict") + OURS, err: "" });
  });

  test("has a say in its own configuration's files alone", async () => {
    const files = { "own/.cfn-latency-lint.yaml": "plugins: [./latency-rules.mjs]\n", "own/latency-rules.mjs": PLUGIN, "own/app.yaml": TEMPLATE };
    expect(await run(files, "own/app.yaml")).toEqual({ code: 1, out: [OURS, THEIRS, OURS].map((text, index) => (index === 0 ? text : `own/${text}`)).join(""), err: "" });
  });

  test.each<[string, string, string]>([
    ["throws", "check() { throw new Error('no\\nstack'); }", "no"],
    ["throws nothing at all", "check() { throw null; }", "null"],
    ["yields nonsense", "*check() { yield 1; }", "what it yields is no problem"],
    ["yields nothing that can be gone through", "check() { return 1; }", "what its `check` gives is no list"],
  ])("that %s is told to be the fault", async (_, check, why) => {
    const plugin = `export default { name: "acme", rules: [{ id: "x", on: ["integration"], severity: "info", summary: "x", ${check} }, ${RULE}] };`;
    const error = `app.yaml:8:3: error: plugin \`acme\`: rule \`acme/x\` failed on \`GET /orders\`: ${why}; this is a fault of the plugin\n`;
    expect(await withPlugin(plugin)).toEqual({ code: 2, out: error + THEIRS.replace("latency-rules", "acme") + OURS, err: "" });
  });

  test.each<[string, string, RegExp]>([
    ["is no JavaScript", "export default {", /plugin `\.\/latency-rules\.mjs`: it cannot be loaded: /],
    ["fails when it is loaded", "throw new Error('no');", /plugin `\.\/latency-rules\.mjs`: it cannot be loaded: no$/m],
    ["is none", "export const a = 1;", /plugin `\.\/latency-rules\.mjs`: its `rules` are to be a list$/m],
    ["has a name that is taken", "export default { name: 'custom', rules: [] };", /plugin `\.\/latency-rules\.mjs`: its name cannot be `custom`: rules that a configuration declares begin so$/m],
    ["has a rule that is wrong", `export default { rules: [{ ...${RULE}, on: "routes" }] };`, /rule `no-functions`: it is to be `on` one or some of api, stage, route, authorizer, integration, function, path, not `routes`$/m],
    ["has a rule twice", `export default { rules: [${RULE}, ${RULE}] };`, /it has two rules `latency-rules\/no-functions`$/m],
    ["has a trap for whoever looks", "export default { get rules() { throw new Error('no'); } };", /it cannot be read: no$/m],
  ])("that %s is an error at the place that names it", async (_, text, message) => {
    const { code, out } = await withPlugin(text);
    expect({ code, out }).toEqual({ code: 2, out: expect.stringMatching(message) });
    expect(out).toContain(".cfn-latency-lint.yaml:2:5: error: ");
    expect(out).toContain(OURS);
  });

  test.each([
    ["./gone.mjs", "does not exist"],
    ["../outside.mjs", "is outside the repository"],
    ["gone", "is not installed"],
    ["@acme/../x", "is no name of a package"],
  ])("named %s is not found", async (name, reason) => {
    const { code, out } = await run({ ".cfn-latency-lint.yaml": `plugins:\n  - "${name}"\n` });
    expect({ code, out }).toEqual({ code: 2, out: `.cfn-latency-lint.yaml:2:5: error: plugin \`${name}\`: it ${reason}\n${OURS}` });
  });

  test("is not run where nobody is to be trusted", async () => {
    const files = {
      ".cfn-latency-lint.yaml": "plugins: [./latency-rules.mjs]\nrules: { latency-rules/no-functions: off }\n", "latency-rules.mjs": "process.exit(7);",
      "app.yaml": TEMPLATE.replace("  Invoke:", "  Invoke: # cfn-latency-lint-ignore latency-rules/no-functions -- it is theirs"),
    };
    expect(await run(files, "--no-plugins", "--rule", "latency-rules/other=off"))
      .toEqual({ code: 1, out: OURS, err: "cfn-latency-lint: plugin `./latency-rules.mjs` is not run, and its rules say nothing\n" });
  });
});

test("two plugins cannot have one name", async () => {
  const { code, out } = await run({ ".cfn-latency-lint.yaml": "plugins: [./a/rules.mjs, ./b/rules.mjs]\n", "a/rules.mjs": PLUGIN, "b/rules.mjs": PLUGIN });
  expect({ code, out }).toEqual({ code: 2, out: expect.stringContaining("plugin `./b/rules.mjs`: its name is `rules`, and so is that of `./a/rules.mjs`") });
});

test("a configuration declares rules without code", async () => {
  const config = "customRules:\n  - id: no-open-routes\n    on: path\n    select: { route: 'GET /**' }\n    require: { authorization: [iam, jwt] }\n    message: '`{route}` is open'\n    help: https://example.com/open\n";
  const files = { ".cfn-latency-lint.yaml": config };
  const finding = "app.yaml:5:3: warning[custom/no-open-routes] `GET /orders` is open\n";
  expect(await run(files)).toEqual({ code: 1, out: finding + OURS, err: "" });
  expect(await run(files, "--rule=custom/no-open-routes=off")).toEqual({ code: 1, out: OURS, err: "" });
  expect(JSON.parse((await run(files, "--format=json")).out)).toMatchObject({ findings: [{ rule: "custom/no-open-routes", help: "https://example.com/open" }, {}] });
  expect(await run({ ".cfn-latency-lint.yaml": config.replace("authorization", "authorisation") })).toEqual({
    code: 2, err: "", out: `.cfn-latency-lint.yaml:5:16: error: there is no fact \`authorisation\` here; did you mean \`authorization\`?\n${OURS}`,
  });
});
