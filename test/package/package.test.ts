import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { rules } from "../../rules/index.ts";
import { rulesCommand } from "../../src/hosts/cli/rules-command.ts";
import { folderOf } from "../folder.ts";
import { copyProject } from "../helpers/project-copy.ts";
import { outputOf, runProgram } from "../helpers/run-program.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const NODES = process.env["CFN_LATENCY_LINT_NODES"] ?? path.join(ROOT, "node_modules/.cache/nodes");
const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string>; dependencies?: unknown };

const isRequired = (process.env["CI"] ?? "") !== "";

jest.setTimeout(60_000);

describe("the manifest", () => {
  test("asks for nothing to be installed with the package, nor built where it comes from git", () => {
    expect(MANIFEST.dependencies).toBeUndefined();
    // npm installs all that a project is developed with where it has one of these; pre-commit reads what `prepare` and `prepack` print
    // as the name of a file.
    const scripts = ["preinstall", "install", "postinstall", "prepare", "prepack", "build"];
    expect(scripts.filter((name) => name in MANIFEST.scripts)).toEqual([]);
  });
});

describe("the package", () => {
  const source = folderOf({});
  const FINDING = {
    Resources: {
      Api: { Type: "AWS::ApiGatewayV2::Api", Properties: { Name: "api", ProtocolType: "HTTP", Target: { "Fn::GetAtt": ["Fn", "Arn"] } } },
      Fn: { Type: "AWS::Lambda::Function", Properties: { Handler: "index.handler" } },
    },
  };
  const user = folderOf({ "package.json": '{ "private": true }', "orders.json": JSON.stringify(FINDING, undefined, 2) });
  const installed = path.join(user, "node_modules/cfn-latency-lint");

  beforeAll(() => {
    copyProject(source);
    outputOf("npm", ["pack", "--pack-destination", user], { cwd: source });
    const [tarball = ""] = readdirSync(user).filter((file) => file.endsWith(".tgz"));
    outputOf("npm", ["install", "--offline", `./${tarball}`], { cwd: user });
  });

  test("holds what a user needs, and nothing else", () => {
    const dist = filesIn(path.join(source, "dist")).map((file) => `dist/${file}`);
    const pages = rules.map(({ id }) => `rules/${id}/README.md`);
    const schemas = ["src/project/config/config.schema.json", "src/report/diff/diff.schema.json", "src/report/report.schema.json", "src/run/baseline.schema.json"];
    expect(filesIn(installed)).toEqual(["LICENSE", "README.md", "package.json", "rules/README.md", ...dist, ...pages, ...schemas].sort());
    expect(dist).toEqual(expect.arrayContaining(["dist/bin.cjs", "dist/core.cjs", "dist/THIRD-PARTY-LICENSES.txt"]));
  });

  test("is the only one that is installed with it", () => {
    expect(readdirSync(path.join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["cfn-latency-lint"]);
  });

  test("is what those who load it expect", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("opens its schemas to those who ask for them by name", () => {
    const script = `for (const name of ["baseline", "config", "report"]) {
      const { default: { $id } } = await import(\`cfn-latency-lint/\${name}.schema.json\`, { with: { type: "json" } });
      console.log($id.split("/").at(-1));
    }`;
    expect(outputOf(process.execPath, ["--no-warnings", "--input-type=module", "--eval", script], { cwd: user })).toBe("baseline.schema.json\nconfig.schema.json\nreport.schema.json\n");
  });

  for (const { name, major, folder, isThere } of nodes()) {
    // Where changes are admitted it has to be there; on a desk it may be missing, and the name says so.
    const onNode = isThere || isRequired ? describe : describe.skip;

    onNode(`on ${name}`, () => {
      test("is run by its name", () => {
        const env = { PATH: [folder, process.env["PATH"]].join(path.delimiter) };
        expect(outputOf("node", ["--version"], { cwd: user, env })).toMatch(new RegExp(`^v${major}\\.`));
        const lint = (...args: readonly string[]) => runProgram("npx", ["--offline", "cfn-latency-lint", ...args], { cwd: user, env });
        const finding = "orders.json:8:19: error[missing-permission] no statement lets API Gateway invoke `Fn` for `$default`\n";
        expect(lint("orders.json", "--format=compact")).toMatchObject({ status: 1, stdout: finding });
        expect(lint("rules", "missing-permission")).toMatchObject({ status: 0, stdout: rulesCommand("missing-permission", rules, { width: 80, colour: false }) });
      });
    });
  }
});

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.filter((entry) => statSync(path.join(folder, entry)).isFile()).map((entry) => entry.split(path.sep).join("/")).sort();
}

interface NodeJs {
  readonly name: string;
  readonly major: string;
  /** Where the program lies. */
  readonly folder: string;
  readonly isThere: boolean;
}

/** The Node.js that runs this, and others. */
function nodes(): NodeJs[] {
  const own = process.versions.node.split(".")[0] ?? "";
  const others = ["22", "24"].filter((major) => major !== own).map((major) => {
    const folder = path.join(NODES, "node_modules", major, "bin");
    const isThere = existsSync(folder);
    return { name: `Node.js ${major}${isThere ? "" : ` (there is none in ${folder}: CFN_LATENCY_LINT_NODES may name another place)`}`, major, folder, isThere };
  });
  return [{ name: `Node.js ${own}`, major: own, folder: path.dirname(process.execPath), isThere: true }, ...others];
}
