import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { folderOf } from "../folder.ts";
import { copyProject } from "../helpers/project-copy.ts";
import { outputOf, runProgram } from "../helpers/run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

jest.setTimeout(120_000);

const RULE = `import { defineRule, nameRoutes } from "cfn-latency-lint/rule";

export const noHttpIntegrations = defineRule({
  id: "no-http-integrations",
  on: "integration",
  severity: "warning",
  summary: "Answer requests in AWS.",
  *check({ target, routes }) {
    if (target.kind === "http" && routes.length > 0) yield { message: \`\${nameRoutes(routes)} leaves AWS\`, at: target.at };
  },
});

export default { name: "acme", rules: [noHttpIntegrations] };
`;

const API = `import { lint, lintFiles, readModel, type JsonReport, type LintOptions } from "cfn-latency-lint";
import acme from "./latency-rules.js";
import template from "./template.js";

const options: LintOptions = { region: "eu-central-1", plugins: [acme] };
const report: JsonReport = await lint([{ path: "orders.yaml", text: template }], options);
console.log(report.findings.map(({ rule, message, range }) => \`\${range.start.line}: \${rule}: \${message}\`).join("\\n"));
const { model } = await readModel([{ path: "orders.yaml", text: template }]);
console.log(model.integration.map(({ target }) => target.kind).join());
console.log((await lintFiles(["orders.yaml"], { config: false })).summary.files);
`;

const TEMPLATE = `Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Route:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Orders, RouteKey: GET /orders, Target: !Sub "integrations/\${Proxy}" }
  Proxy:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Orders, IntegrationType: HTTP_PROXY, IntegrationMethod: GET, IntegrationUri: "https://example.com", PayloadFormatVersion: "1.0" }
`;

const TESTS = `import { describe, it } from "node:test";
import { RuleTester } from "cfn-latency-lint/rule-tester";
import { noHttpIntegrations } from "./latency-rules.js";
import template from "./template.js";

RuleTester.run("no-http-integrations", noHttpIntegrations, {
  valid: [template.replace('HTTP_PROXY, IntegrationMethod: GET, IntegrationUri: "https://example.com"', "MOCK")],
  invalid: [{ template, findings: [{ message: "\`GET /orders\` leaves AWS", logicalId: "Proxy", routes: ["GET /orders"] }] }],
}, { describe, it });
`;

// Each says what is wrong with it: that it is told shows that the types are more than \`any\`.
const WRONG = `import { lint } from "cfn-latency-lint";
import { defineRule } from "cfn-latency-lint/rule";
import { RuleTester } from "cfn-latency-lint/rule-tester";

// @ts-expect-error There is no such option.
await lint([], { regions: "eu-central-1" });
// @ts-expect-error There is no such thing to be on.
const rule = defineRule({ id: "a", on: "lambda", severity: "info", summary: "a", *check() {} });
defineRule({
  id: "a", on: "stage", severity: "info", summary: "a",
  *check(stage) {
    // @ts-expect-error A stage has no routes.
    yield { message: stage.routes.join(), at: stage.at };
  },
});
// @ts-expect-error Findings have messages.
RuleTester.run("a", rule, { valid: ["a"], invalid: [{ template: "b", findings: [{ severity: "info" }] }] });
`;

/** The modules that the page for users shows, by the names that they have there. */
const SHOWN = Object.fromEntries([...readFileSync(path.join(ROOT, "README.md"), "utf8").matchAll(/^```js\n\/\/ (latency-rules[\w.]*\.mjs)\n([^]*?)^```$/gm)].map(([, name = "", text = ""]) => [`shown/${name}`, text]));

const SETTINGS = { strict: true, target: "es2022", lib: ["es2023"], types: [], skipLibCheck: false, exactOptionalPropertyTypes: true, outDir: "out" };

describe("a project that uses the package", () => {
  const source = folderOf({});
  const user = folderOf({
    "package.json": '{ "private": true, "type": "module" }',
    "latency-rules.ts": RULE, "api.ts": `declare const console: { log(text: unknown): void };\n${API}`, "wrong.ts": WRONG, "orders.yaml": TEMPLATE,
    "template.ts": `export default ${JSON.stringify(TEMPLATE)};\n`,
    "latency-rules.test.ts": `// @ts-nocheck The types of Node.js are not installed here.\n${TESTS}`,
    ...SHOWN,
    ".cfn-latency-lint.yaml": "plugins: [./out/latency-rules.js]\n",
    "nodenext.json": JSON.stringify({ compilerOptions: { ...SETTINGS, module: "nodenext" }, include: ["*.ts"] }),
    "bundler.json": JSON.stringify({ compilerOptions: { ...SETTINGS, module: "esnext", moduleResolution: "bundler" }, include: ["*.ts"] }),
  });

  beforeAll(() => {
    copyProject(source);
    outputOf("npm", ["pack", "--pack-destination", user], { cwd: source });
    const [tarball = ""] = readdirSync(user).filter((file) => file.endsWith(".tgz"));
    const folder = path.join(user, "node_modules/cfn-latency-lint");
    mkdirSync(folder, { recursive: true });
    outputOf("tar", ["-xzf", tarball, "-C", folder, "--strip-components=1"], { cwd: user });
  });

  test("can take over what the page for users shows", () => {
    expect(Object.keys(SHOWN)).toEqual(["shown/latency-rules.mjs", "shown/latency-rules.test.mjs"]);
    const { status, stdout } = runProgram(process.execPath, ["--test", "--test-reporter=tap", "shown/latency-rules.test.mjs"], { cwd: user });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^ *ok 2 - invalid: Resources: Orders: /m) });
  });

  test.each([
    ["TypeScript 7", "@typescript/native/bin/tsc", "nodenext"],
    ["TypeScript 7", "@typescript/native/bin/tsc", "bundler"],
    ["TypeScript 6", "typescript/bin/tsc6", "nodenext"],
    ["TypeScript 6", "typescript/bin/tsc6", "bundler"],
  ])("compiles with %s (%s, %s)", (_, tsc, resolution) => {
    expect(runProgram(process.execPath, [path.join(ROOT, "node_modules", tsc), "-p", `${resolution}.json`], { cwd: user })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  describe("once it is compiled", () => {
    beforeAll(() => {
      outputOf(process.execPath, [path.join(ROOT, "node_modules/@typescript/native/bin/tsc"), "-p", "nodenext.json"], { cwd: user });
    });

    test("lints with its own rule", () => {
      expect(outputOf(process.execPath, ["out/api.js"], { cwd: user })).toBe("10: acme/no-http-integrations: `GET /orders` leaves AWS\nhttp\n1\n");
    });

    test("has its rule run by the program", () => {
      const bin = path.join(user, "node_modules/cfn-latency-lint/dist/bin.cjs");
      expect(runProgram(process.execPath, [bin, "orders.yaml", "--format=compact"], { cwd: user }))
        .toEqual({ status: 1, stdout: "orders.yaml:10:108: warning[acme/no-http-integrations] `GET /orders` leaves AWS\n", stderr: "" });
    });

    test("tests its rule with Node's own tests", () => {
      const { status, stdout } = runProgram(process.execPath, ["--test", "--test-reporter=tap", "out/latency-rules.test.js"], { cwd: user });
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^ *ok 2 - invalid: Resources: Orders: /m) });
    });
  });
});
