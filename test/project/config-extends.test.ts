import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type ConfigPlaces, findConfigs } from "../../src/project/config/find-configs.ts";
import { matcherOf } from "../../src/project/config/globs.ts";
import { REAL_DISK } from "../../src/project/disk.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { folderOf } from "../folder.ts";

const NAME = ".cfn-latency-lint.yaml";

/** What counts for a file, each setting with where it was written: "info (team.yaml:1)". */
async function found(folder: string, file = "t.yaml", more: Partial<ConfigPlaces> = {}) {
  const { configs, errors } = await findConfigs([file], { kind: "nearest" }, { cwd: folder, disk: REAL_DISK, paths: [], ...more });
  const config = configs.get(file);
  const texts = new Map(config?.sources.map(({ file: name, text }) => [name, readLines(text)]));
  const where = (at: { file: string; start: number }): string => `${at.file}:${positionAt(texts.get(at.file) ?? readLines(""), at.start).line}`;
  const written = (setting: { value: unknown; at: { file: string; start: number } } | undefined): string | undefined => setting && `${String(setting.value)} (${where(setting.at)})`;
  return {
    errors: errors.map(({ file: name, at, message }) => `${at ? where(at) : name}: ${message}`),
    preset: written(config?.preset),
    rules: Object.fromEntries([...config?.rules ?? []].map(([id, { severity, options }]) => [id, [written(severity), ...[...options.values()].map(written)].filter((each) => each !== undefined).join(", ")])),
    config,
    written,
  };
}

/** The same without what no test is about. */
async function rulesOf(files: Readonly<Record<string, string>>, more: Partial<ConfigPlaces> = {}) {
  const { errors, preset, rules } = await found(folderOf({ ".git/HEAD": "", ...files }), "t.yaml", more);
  return { errors, rules, ...(preset !== undefined && { preset }) };
}

describe("what is extended", () => {
  test("is what counts where the file says nothing; a later one wins over an earlier one", async () => {
    expect(await rulesOf({
      [NAME]: "extends: [./a.yaml, security-first, lib/b.json, ./lib/c.yml]\nrules: { cold-start: error }\n".replace("lib/b", "./lib/b"),
      "a.yaml": "extends: all\nrules: { cold-start: off, policy-size: off, role-credentials: { maxFunctionsPerRole: 1 } }\n",
      "lib/b.json": '{ "rules": { "policy-size": "info", "role-credentials": { "severity": "info" } } }',
      "lib/c.yml": "extends: ../d.yaml\n",
      "d.yaml": "rules: { role-credentials: { maxFunctionsPerRole: 9 } }\n",
    })).toEqual({
      errors: [],
      preset: "security-first (.cfn-latency-lint.yaml:1)",
      rules: { "cold-start": "error (.cfn-latency-lint.yaml:2)", "policy-size": "info (lib/b.json:1)", "role-credentials": "info (lib/b.json:1), 9 (d.yaml:1)" },
    });
  });

  test("adds up where settings are lists, and is read once", async () => {
    const folder = folderOf({
      ".git/HEAD": "",
      [NAME]: "extends: [./a.yaml, ./b.yaml]\nregion: eu-west-1\nparameters: { A: 1 }\nbudgets: [{ stsCalls: 3 }]\ncompliance: [pci, hipaa]\nplugins: [c]\nignore: [c]\n",
      "a.yaml": "extends: ./b.yaml\nregion: us-east-1\nparameters: { A: 2, B: 2 }\nbudgets: [{ stsCalls: 2 }]\noverrides: [{ files: x, rules: { cold-start: off } }]\nignore: [a]\n",
      "b.yaml": "budgets: [{ stsCalls: 1 }]\ncompliance: [pci]\nplugins: [b]\nfailOn: info\n",
    });
    const { config, errors, written } = await found(folder, "x");
    expect(errors).toEqual([]);
    expect({
      sources: config?.sources.map(({ file }) => file), region: written(config?.region), failOn: written(config?.failOn),
      parameters: [...config?.parameters ?? []].map(([name, setting]) => `${name}=${written(setting) ?? ""}`),
      budgets: config?.budgets.map(({ limits }) => limits[0].most), compliance: config?.compliance.map(written), plugins: config?.plugins.map(written), overrides: config?.overrides.length,
    }).toEqual({
      sources: [NAME, "b.yaml", "a.yaml"], region: `eu-west-1 (${NAME}:2)`, failOn: "info (b.yaml:4)",
      parameters: [`A=1 (${NAME}:3)`, "B=2 (a.yaml:3)"],
      budgets: [2, 1, 3], compliance: ["pci (b.yaml:2)", `hipaa (${NAME}:5)`], plugins: ["b (b.yaml:3)", `c (${NAME}:6)`], overrides: 1,
    });
  });

  test("may be a package, as its manifest names it or by its name, from the nearest `node_modules` that has it", async () => {
    const folder = folderOf({
      ".git/HEAD": "",
      "app/.cfn-latency-lint.yaml": "extends: [plain, '@acme/lint', '@acme/lint/strict.yaml', above]\n",
      "app/node_modules/plain/index.json": '{ "rules": { "cold-start": "off" } }',
      "app/node_modules/@acme/lint/package.json": '{ "cfn-latency-lint": "./conf/main.yaml" }',
      "app/node_modules/@acme/lint/conf/main.yaml": "extends: ./other.yaml\n",
      "app/node_modules/@acme/lint/conf/other.yaml": "rules: { policy-size: off }\n",
      "app/node_modules/@acme/lint/strict.yaml": "rules: { caller-credentials: error }\n",
      "node_modules/above/cfn-latency-lint.yaml": "rules: { uncached-authorizer: error }\n",
      "node_modules/plain/index.json": '{ "rules": { "cold-start": "error" } }',
    });
    const { errors, rules } = await found(folder, "app/t.yaml");
    expect({ errors, rules }).toEqual({
      errors: [],
      rules: {
        "cold-start": "off (app/node_modules/plain/index.json:1)",
        "policy-size": "off (app/node_modules/@acme/lint/conf/other.yaml:1)",
        "caller-credentials": "error (app/node_modules/@acme/lint/strict.yaml:1)",
        "uncached-authorizer": "error (node_modules/above/cfn-latency-lint.yaml:1)",
      },
    });
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["is not there", { [NAME]: "extends: ./gone.yaml\n" }, ["`./gone.yaml` cannot be extended: it does not exist"]],
    ["is outside", { [NAME]: "extends: ../../team.yaml\n" }, ["`../../team.yaml` cannot be extended: it is outside the repository"]],
    ["is a folder", { [NAME]: "extends: ./a\n", "a/b.yaml": "" }, ["`./a` cannot be extended: it is a folder"]],
    ["is a preset misspelled", { [NAME]: "extends: recomended\n" }, ["there is no preset and no installed package `recomended`; did you mean `recommended`?"]],
    ["is a file without its dot", { [NAME]: "extends: team.yaml\n", "team.yaml": "" }, ["there is no preset and no installed package `team.yaml`; did you mean `./team.yaml`?"]],
    ["is absolute", { [NAME]: "extends: /etc/team.yaml\n" }, ["`/etc/team.yaml` is no preset, no file from here (`./team.yaml`) and no package"]],
    ["is a package without a configuration", { [NAME]: "extends: a\n", "node_modules/a/package.json": "{}" }, ["package `a` has no configuration: neither `cfn-latency-lint.yaml` nor a file that its `package.json` names under `cfn-latency-lint`"]],
    ["leaves its package", { [NAME]: "extends: a/../b.yaml\n", "node_modules/a/package.json": "{}", "node_modules/b.yaml": "" }, ["`../b.yaml` is not in package `a`"]],
    ["is itself", { [NAME]: `extends: ./${NAME}\n` }, [`\`./${NAME}\` cannot be extended: it goes in a circle: \`${NAME}\`, which extends \`${NAME}\``]],
    ["is code", { [NAME]: "extends: ./a.mjs\n", "a.mjs": "throw 1" }, ["`./a.mjs` cannot be extended: it is code, which is only run with `--allow-config-code`"]],
  ])("%s", async (_, files, errors) => {
    expect((await rulesOf(files)).errors).toEqual(errors.map((error) => `${NAME}:1: ${error}`));
  });

  test("goes in a circle", async () => {
    expect(await rulesOf({ [NAME]: "\nextends: ./a.yaml\nrules: { cold-start: off }\n", "a.yaml": "extends: [all, ./b.yaml]\n", "b.yaml": "extends: ./a.yaml\n" })).toEqual({
      errors: ["b.yaml:1: `./a.yaml` cannot be extended: it goes in a circle: `a.yaml`, which extends `b.yaml`, which extends `a.yaml`"],
      preset: "all (a.yaml:1)", rules: { "cold-start": `off (${NAME}:3)` },
    });
  });

  test("is too deep", async () => {
    const chain = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`c${index}.yaml`, `extends: ./c${index + 1}.yaml\n`]));
    expect((await rulesOf({ [NAME]: "extends: ./c0.yaml\n", ...chain })).errors).toEqual(["c8.yaml:1: `./c9.yaml` cannot be extended: configurations extend each other more than 10 deep"]);
  });

  test("has errors of its own, in its own file", async () => {
    expect((await rulesOf({ [NAME]: "extends: ./a.yaml\n", "a.yaml": "\nrules: { cold-starts: off }\n" })).errors).toEqual(["a.yaml:2: there is no rule `cold-starts`; did you mean `cold-start`?"]);
  });

  test("may not be reached over a link that leads out", async () => {
    const base = folderOf({ "team.yaml": "failOn: never\n", "repo/.git/HEAD": "", [`repo/${NAME}`]: "extends: [./link.yaml, linked]\n", "pkg/index.yaml": "" });
    symlinkSync("../team.yaml", path.join(base, "repo/link.yaml"));
    mkdirSync(path.join(base, "repo/node_modules"));
    symlinkSync("../../pkg", path.join(base, "repo/node_modules/linked"));
    expect((await found(base, "repo/t.yaml")).errors).toEqual([
      `repo/${NAME}:1: \`linked\` cannot be extended: it is in a folder behind a symbolic link that leads out of the repository`,
      `repo/${NAME}:1: \`./link.yaml\` cannot be extended: it is a symbolic link that leads out of the repository`,
    ]);
  });
});

describe("code", () => {
  const CODE = "cfn-latency-lint.config.mjs";
  const allowed = { allowCode: true };

  test("that is allowed says the same as data", async () => {
    const { errors, rules, preset } = await found(folderOf({
      ".git/HEAD": "", [CODE]: "import { level } from './level.mjs';\nexport default { extends: ['all', './more.mjs'], rules: { 'cold-start': level, 'policy-size': undefined } };\n",
      "level.mjs": "export const level = 'off';", "more.mjs": "export default { rules: { 'role-credentials': { maxFunctionsPerRole: 3 } } };",
    }), "t.yaml", allowed);
    expect({ errors, rules, preset }).toEqual({
      errors: [], rules: { "role-credentials": "3 (more.mjs:1)", "cold-start": `off (${CODE}:1)` }, preset: `all (${CODE}:1)`,
    });
  });

  test.each([
    ["throw new Error('torn\\nand more');", "it cannot be run: torn"],
    ["export const config = {};", "it has no default export, which would be the configuration"],
    ["export default { rules: { 'cold-starts': 'off' } };", "there is no rule `cold-starts`; did you mean `cold-start`?"],
    ["export default { ignore: [() => true] };", "`0` is a function, which no configuration file could say"],
    ["const a = {}; a.a = a; export default a;", "`a` is nested too deep, or holds itself"],
    ["export default 1;", "a configuration is a map of settings"],
    ["export default { get rules() { throw new Error('later'); } };", "it cannot be run: later"],
    ["export default { extends: './gone.mjs' };", "`./gone.mjs` cannot be extended: it does not exist"],
  ])("that is wrong is wrong as a whole: %s", async (text, error) => {
    expect((await rulesOf({ [CODE]: text }, allowed)).errors).toEqual([`${CODE}: ${error}`]);
  });

  test("is not asked where data stands beside it, and never without leave", async () => {
    expect((await rulesOf({ [CODE]: "throw 1", [NAME]: "rules: { cold-start: off }" }, allowed)).rules).toEqual({ "cold-start": `off (${NAME}:1)` });
    expect(await rulesOf({ [CODE]: "throw 1" })).toEqual({ errors: [], rules: {} });
  });

  test("that is named is run, and one in another language is not", async () => {
    const cwd = folderOf({ "my.mjs": "export default { failOn: 'never' };", "my.ts": "throw 1" });
    const named = async (file: string) => findConfigs(["a.yaml"], { kind: "file", file }, { cwd, disk: REAL_DISK, paths: [] });
    expect((await named("my.mjs")).configs.get("a.yaml")?.failOn?.value).toBe("never");
    expect((await named("my.ts")).errors).toEqual([{ file: "my.ts", message: "configuration that is code is a module in JavaScript: `.mjs` or `.js`" }]);
  });
});

describe("patterns of files", () => {
  test.each<[string, string, boolean]>([
    ["vendor", "vendor/a/t.yaml", true],
    ["vendor/", "vendor/t.yaml", true],
    ["./vendor/**", "vendor/t.yaml", true],
    ["vendor", "a/vendor/t.yaml", false],
    ["**/vendor", "a/vendor/t.yaml", true],
    ["*.yaml", "a/t.yaml", false],
    ["**/*.yaml", "t.yaml", true],
    ["**/.hidden/*", ".hidden/t.yaml", true],
    ["a/*/t.yaml", "a/b/t.yaml", true],
    ["a/*/t.yaml", "a/b/c/t.yaml", false],
    ["a.{yaml,json}", "a.json", true],
    ["!a", "b", false],
    ["../b/**", "../b/t.yaml", true],
    ["[", "t.yaml", false],
    [".", "t.yaml", true],
    ["**", "a/t.yaml", true],
  ])("%s: %s", (pattern, file, isMatch) => {
    expect(matcherOf([pattern])(file)).toBe(isMatch);
  });

  test("are those of the configuration's folder, also of one that is extended from elsewhere", async () => {
    const cwd = folderOf({
      ".git/HEAD": "", [`a/${NAME}`]: "extends: ../team/team.yaml\noverrides:\n  - { files: [one/**, two.yaml], rules: { cold-start: off } }\n",
      "team/team.yaml": "ignore: gen\noverrides: [{ files: one, rules: { role-credentials: { severity: info, maxFunctionsPerRole: 7 } } }]\n",
    });
    const { configs, errors } = await findConfigs(["a/one/t.yaml", "a/one/u.yaml", "a/two.yaml", "a/gen/t.yaml", "gen/t.yaml"], { kind: "nearest" }, { cwd, disk: REAL_DISK, paths: [] });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect([...configs].map(([file, { overrides, ignoredBy, rules }]) => [file, overrides.map(({ severities }) => [...severities.keys()].join()).join(" "), ignoredBy?.value, rules.get("role-credentials")?.options.get("maxFunctionsPerRole")?.value])).toEqual([
      ["a/one/t.yaml", "role-credentials cold-start", undefined, 7],
      ["a/one/u.yaml", "role-credentials cold-start", undefined, 7],
      ["a/two.yaml", "cold-start", undefined, undefined],
      ["a/gen/t.yaml", "", "gen", undefined],
    ]);
    expect(configs.get("a/one/t.yaml")).toBe(configs.get("a/one/u.yaml"));
  });
});

test("the schema and its validator are what the rules and the script give", () => {
  expect(execFileSync(process.execPath, ["scripts/config-validator.mjs", "--check"], { encoding: "utf8" })).toBe("");
});
