import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";

/** A row of the house's plan: who may import what beside its own room, and why not more. */
interface Storey {
  /** What it matches is the room: everything that begins so. */
  readonly files: RegExp;
  /** Paths from the root, or names of packages. */
  readonly may: readonly RegExp[];
  /** What may be imported for its types alone. */
  readonly mayAsType?: readonly RegExp[];
  readonly why: string;
}

const TEMPLATE = /^src\/template\//;
const EXPAND = /^src\/expand\//;
const RESOLVE = /^src\/resolve\//;
const MODEL = /^src\/model\//;
const LINK = /^src\/link\//;
const LINT = /^src\/lint\//;
const REPORT = /^src\/report\//;
const PROJECT = /^src\/project\//;
const FIX = /^src\/fix\//;
const DIFF = /^src\/diff\//;
const RUN = /^src\/run\//;
const RULES = /^rules\/index\.ts$/;
const SYSTEM = /^node:/;
/** Files are read from the disk that a run is given, which need not be the one below us. */
const DISKLESS = /^node:(?!fs|child_process)/;
const FINDING = /^src\/lint\/finding\.ts$/;

const STOREYS: readonly Storey[] = [
  { files: TEMPLATE, may: [/^(js-yaml|yaml|@noble\/hashes\/\w+\.js)$/], why: "it knows text and trees, not what they are about" },
  { files: EXPAND, may: [TEMPLATE], why: "it rewrites what authors wrote; it does not decide what is slow" },
  { files: RESOLVE, may: [TEMPLATE], why: "it says what the template settles, whatever that is for" },
  { files: LINK, may: [RESOLVE, EXPAND, TEMPLATE], why: "it makes one template of several; what they are about is for the model" },
  { files: MODEL, may: [RESOLVE, TEMPLATE], why: "it does not know that rules exist, nor which spelling it reads" },
  {
    files: /^rules\/[^/]+\//,
    may: [/^src\/lint\/(rule|remedies\/[^/]+)\.ts$/],
    mayAsType: [MODEL, FINDING],
    why: "a rule is a sentence about the model; what it needs beyond belongs there, and another rule is none of its business",
  },
  { files: RULES, may: [/^rules\/[^/]+\/rule\.ts$/], mayAsType: [/^src\/lint\/rule\.ts$/], why: "it is a list" },
  {
    files: LINT,
    may: [MODEL, LINK, RESOLVE, EXPAND, TEMPLATE, FIX],
    why: "it is pure and synchronous, and is given its rules",
  },
  { files: REPORT, may: [TEMPLATE, FINDING, /^node:path$/], mayAsType: [LINT, DIFF], why: "it turns a report into text; it finds nothing and drops nothing" },
  { files: /^src\/project\/write-text\.ts$/, may: [SYSTEM], why: "it writes what hosts are asked to write" },
  { files: /^src\/project\/disk\.ts$/, may: [/^src\/project\/git\//, SYSTEM], why: "it is the disk" },
  { files: PROJECT, may: [TEMPLATE, EXPAND, DISKLESS, /^(tinyglobby|smol-toml|picomatch)$/], mayAsType: [LINT, SYSTEM], why: "it says which files there are on whatever disk it is given, not what is wrong with them" },
  { files: FIX, may: [TEMPLATE, /^diff$/], mayAsType: [LINT], why: "it writes as the author would, whatever the change is for" },
  { files: DIFF, may: [TEMPLATE, FINDING, /^@aws-cdk\/cloudformation-diff$/], mayAsType: [LINT], why: "it compares what two runs found; it finds nothing itself" },
  {
    files: RUN,
    may: [TEMPLATE, EXPAND, LINK, LINT, FIX, DIFF, PROJECT, DISKLESS],
    why: "it is what every host does between its settings and a report; streams, formats and exit codes are theirs",
  },
  {
    files: /^src\/hosts\/[^/]+\//,
    may: [TEMPLATE, EXPAND, RESOLVE, LINK, MODEL, LINT, FIX, DIFF, REPORT, PROJECT, RUN, RULES, SYSTEM, /^package\.json$/, /^(@actions\/core|@eslint\/plugin-kit)$/],
    why: "a host wires the parts to its surroundings; it does not lean on another host",
  },
  {
    files: /^src\/api\//,
    may: [TEMPLATE, RESOLVE, MODEL, LINT, REPORT, PROJECT, RUN, RULES, SYSTEM, /^package\.json$/],
    why: "it is what others import: it wires the parts together as a host does, and lends what rules are written with",
  },
  { files: /^src\/dev\//, may: [/./], why: "it is ours alone and is not published" },
];

/** Names that stand for a disk, a process, a network or a clock; only hosts and `project/` may know these. */
const SURROUNDINGS = ["process", "console", "fetch", "performance", "setTimeout", "setInterval", "Date"];
const MAY_KNOW_SURROUNDINGS = /^src\/(api|hosts|run|project|dev)\//;

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

/** What is wrong with one file, in sentences; nothing where all is well. */
function faultsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const storey = STOREYS.find(({ files }) => files.test(file));
  if (!storey) return [`${file} stands in no storey of the plan`];
  const imports = importsOf(source).filter((each) => !mayImport(file, storey, each));
  return [
    ...imports.map(({ target, isType }) => `${file} may not import ${isType ? "types of " : ""}${target}: ${storey.why}`),
    ...(MAY_KNOW_SURROUNDINGS.test(file) ? [] : surroundingsIn(source).map((name) => `${file} may not know \`${name}\``)),
    ...(path.posix.basename(file) === "index.ts" && !RULES.test(file) ? [`${file}: import from the file that has the thing`] : []),
  ];
}

function mayImport(file: string, { files, may, mayAsType = [] }: Storey, { target, isType }: Import): boolean {
  const room = files.exec(file)?.[0] ?? file;
  return target.startsWith(room) || [...may, ...(isType ? mayAsType : [])].some((pattern) => pattern.test(target));
}

function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, isType: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ target: targetOf(source.fileName, specifier.text), isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  return !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function targetOf(file: string, specifier: string): string {
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
}

/** The names used as values: not those of a property, nor those that only a type speaks of. */
function surroundingsIn(source: ts.SourceFile): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const { parent } = node;
    const isProperty = (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node);
    if (ts.isIdentifier(node) && !isProperty && SURROUNDINGS.includes(node.text)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return [...found];
}

function sourcesBelow(folder: string): string[] {
  const root = path.resolve(import.meta.dirname, "..");
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`);
}

describe("the plan of the house", () => {
  const files = [...sourcesBelow("src"), ...sourcesBelow("rules")];

  test("there is something to check", () => {
    expect(files).toContain("src/lint/rule.ts");
    expect(files).toContain("rules/index.ts");
  });

  test.each(files)("%s", (file) => {
    expect(faultsOf(file, readFileSync(path.resolve(import.meta.dirname, "..", file), "utf8"))).toEqual([]);
  });
});

describe("the check itself", () => {
  test.each([
    ["src/template/a.ts", 'import { x } from "../model/model.ts";', "import src/model/model.ts"],
    ["src/template/a.ts", 'import { x } from "ajv";', "import ajv"],
    ["src/template/a.ts", 'const y = await import("../lint/lint.ts");', "import src/lint/lint.ts"],
    ["src/expand/sam/a.ts", 'import type { T } from "../../resolve/text.ts";', "import types of src/resolve/text.ts"],
    ["src/resolve/a.ts", 'export * from "../model/model.ts";', "import src/model/model.ts"],
    ["src/resolve/a.ts", 'let t: import("../model/model.ts").Api;', "import types of src/model/model.ts"],
    ["src/model/a.ts", 'import { expand } from "../expand/expand.ts";', "import src/expand/expand.ts"],
    ["src/model/a.ts", 'import type { Rule } from "../lint/rule.ts";', "import types of src/lint/rule.ts"],
    ["src/lint/a.ts", 'import { rules } from "../../rules/index.ts";', "import rules/index.ts"],
    ["src/lint/a.ts", 'import { textReport } from "../report/text.ts";', "import src/report/text.ts"],
    ["src/lint/a.ts", 'import { readFileSync } from "node:fs";', "import node:fs"],
    ["src/lint/a.ts", "export const now = () => new Date();", "know `Date`"],
    ["src/report/a.ts", 'import { buildModel } from "../model/build-model.ts";', "import src/model/build-model.ts"],
    ["src/report/a.ts", 'import { lint } from "../lint/lint.ts";', "import src/lint/lint.ts"],
    ["src/report/a.ts", "export const width = process.stdout.columns;", "know `process`"],
    ["src/project/a.ts", 'import { lint } from "../lint/lint.ts";', "import src/lint/lint.ts"],
    ["src/project/a.ts", 'import { readFile } from "node:fs/promises";', "import node:fs/promises"],
    ["src/run/a.ts", 'import { existsSync } from "node:fs";', "import node:fs"],
    ["src/hosts/cli/a.ts", 'import { run } from "../action/run.ts";', "import src/hosts/action/run.ts"],
    ["src/report/a.ts", 'import { main } from "../hosts/cli/main.ts";', "import src/hosts/cli/main.ts"],
    ["rules/one/rule.ts", 'import two from "../two/rule.ts";', "import rules/two/rule.ts"],
    ["rules/one/rule.ts", 'import { arnLike } from "../../src/model/arn-like.ts";', "import src/model/arn-like.ts"],
    ["rules/one/rule.ts", 'import { type A, b } from "../../src/model/model.ts";', "import src/model/model.ts"],
    ["rules/one/rule.ts", 'import { get } from "../../src/template/node.ts";', "import src/template/node.ts"],
    ["rules/index.ts", 'import { x } from "../src/lint/rule.ts";', "import src/lint/rule.ts"],
    ["src/somewhere/a.ts", "", "no storey"],
    ["src/model/index.ts", "", "import from the file"],
  ])("%s: %s", (file, text, fault) => {
    expect(faultsOf(file, text)).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    ["src/template/a.ts", 'import { load } from "js-yaml"; import type { Node } from "./node.ts"; const more = await import("yaml");'],
    ["src/lint/a.ts", 'import type { Report } from "../lint/report.ts";'],
    ["src/hosts/cli/a.ts", 'import { b } from "./b.ts"; import { rules } from "../../../rules/index.ts"; process.exitCode = 1;'],
    ["rules/one/rule.ts", 'import { defineRule } from "../../src/lint/rule.ts"; import { type Api } from "../../src/model/model.ts"; import { a } from "./a.ts";'],
    ["src/report/a.ts", "const timing = { process: 1 }; export const a = timing.process; export type T = Date;"],
  ])("%s may: %s", (file, text) => {
    expect(faultsOf(file, text)).toEqual([]);
  });
});
