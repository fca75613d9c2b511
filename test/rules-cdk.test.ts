import { execFile } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { rules } from "../rules/index.ts";
import { folderOf } from "./folder.ts";
import { runCli } from "./hosts/run-cli.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const GIVEN = readFileSync(path.join(ROOT, "fixtures/cdk/pages/given.ts"), "utf8");

/** Stacks are for any region, but where the example is about one. */
const REGIONS: Readonly<Record<string, string>> = { "cross-region-uri": "us-east-1" };

/** What the examples name, by the module that has it. */
const IMPORTS = {
  "aws-cdk-lib": ["App", "Duration"],
  "aws-cdk-lib/aws-apigateway": ["ApiDefinition", "type CfnMethod", "LambdaIntegration", "RestApi", "SpecRestApi", "TokenAuthorizer"],
  "aws-cdk-lib/aws-iam": ["ServicePrincipal"],
  "aws-cdk-lib/aws-lambda": ["CfnResourcePolicy", "Function", "Runtime", "SnapStartConf"],
  "./given.ts": ["Given"],
};

const OPTIONS = {
  target: "es2023", lib: ["es2023"], module: "nodenext", types: ["node"], strict: true, skipLibCheck: true, noEmit: true, allowImportingTsExtensions: true,
};

// The library is large, for a compiler as for Node.js.
const PATIENCE = 300_000;

interface Example {
  readonly rule: string;
  readonly stack: string;
  readonly code: string;
}

const examples = rules.flatMap(({ id }) => examplesOf(id, readFileSync(path.join(ROOT, "rules", id, "README.md"), "utf8")));

/** The two examples of a page's section on the CDK; none where the CDK has no way to do it wrong. */
function examplesOf(rule: string, page: string): Example[] {
  const section = /^### CDK$([^]*?)^## /m.exec(page)?.[1] ?? "";
  const blocks = [...section.matchAll(/```ts\n([^]*?)```/g)].map(([, code = ""]) => code);
  return blocks.map((code, index) => ({ rule, stack: `${rule}-${index === 0 ? "before" : "after"}`, code }));
}

/** All examples in one app: to load the library takes longer than all the rest. */
function appOf(all: readonly Example[]): string {
  const imports = Object.entries(IMPORTS).map(([from, names]) => `import { ${names.join(", ")} } from "${from}";\n`);
  const names = [...GIVEN.matchAll(/^ {2}(?:readonly|get) (\w+)/gm)].map(([, name = ""]) => name);
  const classes = all.map(({ rule, stack, code }) => {
    const region = REGIONS[rule];
    const props = region === undefined ? "{}" : `{ env: { region: "${region}", account: "111122223333" } }`;
    const given = names.filter((name) => new RegExp(`\\b${name}\\b`).test(code));
    return `new (class extends Given {\n  example() {\n    const { ${given.join(", ")} } = this;\n    {\n${code}    }\n  }\n})(app, "${stack}", ${props}).example();\n`;
  });
  return `${imports.join("")}\nconst app = new App();\n${classes.join("")}app.synth();\n`;
}

test("every page has two examples, unless there is nothing to find in what the CDK writes", () => {
  const counts = new Map(rules.map(({ id }) => [id, examples.filter(({ rule }) => rule === id).length]));
  expect([...counts].filter(([, count]) => count !== 2)).toEqual([["hard-coded-region", 0], ["caller-credentials", 0]]);
});

describe("the examples for the CDK", () => {
  const folder = folderOf({
    "app.ts": appOf(examples),
    "given.ts": GIVEN,
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions: OPTIONS, files: ["app.ts"] }),
    ".cfn-latency-lint.yaml": readFileSync(path.join(ROOT, "rules/route-budget/.cfn-latency-lint.yaml")),
  });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));

  test("compile", async () => {
    const compiler = path.join(ROOT, "node_modules/@typescript/native/bin/tsc");
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).catch((error: unknown) => error as { stdout: string });
    expect(stdout).toBe("");
  }, PATIENCE);

  describe("are stacks", () => {
    beforeAll(async () => {
      await build({ entryPoints: ["app.ts"], outfile: "app.mjs", bundle: true, packages: "external", format: "esm", absWorkingDir: folder });
      // The CDK would look through every stack with a linter of its own.
      const env = { PATH: process.env["PATH"], CDK_OUTDIR: path.join(folder, "cdk.out"), CDK_VALIDATION: "false" };
      await promisify(execFile)(process.execPath, ["app.mjs"], { cwd: folder, env });
    }, PATIENCE);

    test.each(examples)("$stack", async ({ rule, stack }) => {
      const { out } = await runCli([`cdk.out/${stack}.template.json`, "--preset", "all", "--format", "json"], { cwd: folder });
      const { findings, errors } = JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[]; readonly errors: readonly unknown[] };
      expect(errors).toEqual([]);
      expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(stack.endsWith("-before") ? 1 : 0);
    });
  });
});
