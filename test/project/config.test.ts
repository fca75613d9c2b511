import { readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import type { Budget, Limit } from "../../src/lint/budget.ts";
import { type ConfigChoice, findConfigs } from "../../src/project/config/find-configs.ts";
import { REAL_DISK } from "../../src/project/disk.ts";
import { readConfig } from "../../src/project/config/read-config.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";
import { folderOf } from "../folder.ts";

const schema = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../src/project/config/config.schema.json"), "utf8")) as object;
// What a budget needs one of is said beside the properties, not within them. The forms are for messages, ours and those of editors.
const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, keywords: ["errorMessage"] }).compile(schema);

/** What a text makes of budgets, without places, and what is wrong with it: "3:5 there is no key `x` here". */
async function read(text: string, file = "c.yaml") {
  const { config, errors, warnings } = await readConfig({ file, text });
  const where = (start: number | undefined) => {
    const { line, column } = positionAt(readLines(text), start ?? 0);
    return `${line}:${column}`;
  };
  return {
    budgets: config.budgets.map(plain),
    errors: errors.map(({ at, message }) => `${where(at?.start)} ${message}`),
    warnings: warnings.map(({ at, message }) => `${where(at.start)} ${message}`),
  };
}

function plain({ name, selection, limits }: Budget): object {
  const said = Object.entries({ name, ...selection }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(said), ...Object.fromEntries(limits.map(({ measure, most }: Limit) => [measure, most])) };
}

test("a budget says which routes it is about, and what it allows", async () => {
  const text = `# Ours.
$schema: x
budgets:
  - { name: reads, api: "Orders*", stage: prod, verb: GET, path: /orders/*, stsCalls: 0, regionHops: 1, authorizerCalls: 2 }
  - { verb: [PUT, ANY], coldStart: false }
  - { route: "GET /a/**/{id}", avoidable: 3, cached: true }
  - { route: "* /", cached: true }
  - { route: $connect, stsCalls: 0 }
  - { stsCalls: 0 }
`;
  expect(await read(text)).toEqual({
    budgets: [
      { name: "reads", api: "Orders*", stage: "prod", verbs: ["GET"], path: "/orders/*", stsCalls: 0, regionHops: 1, authorizerCalls: 2 },
      { verbs: ["PUT", "ANY"], coldStarts: 0 },
      { verbs: ["GET"], path: "/a/**/{id}", avoidable: 3, uncached: 0 },
      { path: "/", uncached: 0 },
      { route: "$connect", stsCalls: 0 },
      { stsCalls: 0 },
    ],
    errors: [],
    warnings: [],
  });
});

test("a limit has its place", async () => {
  const text = "budgets:\n  - &first\n    stsCalls: 0\n  - <<: *first\n    'regionHops' :  1\n";
  const { config } = await readConfig({ file: "c.yaml", text });
  expect(config.budgets.map(({ limits }) => limits.map(({ at: { start, end } }) => text.slice(start, end)))).toEqual([
    ["stsCalls: 0"],
    ["stsCalls: 0", "'regionHops' :  1"],
  ]);
});

test.each<[string, string, readonly string[]]>([
  ["an empty file", "", []],
  ["comments alone", "# none\n", []],
  ["no budgets", "budgets: []\n", []],
  ["text", "budgets", ["1:1 a configuration is a map of settings"]],
  ["a list", "- a\n", ["1:1 a configuration is a map of settings"]],
  ["an unknown key", "rulez: {}\nbudget: []\n", ["1:1 there is no key `rulez` here; did you mean `rules`?", "2:1 there is no key `budget` here; did you mean `budgets`?"]],
  ["a prototype", "__proto__: {}\nconstructor: 1\n", ["1:1 there is no key `__proto__` here", "2:1 there is no key `constructor` here"]],
  ["budgets that are no list", "budgets: { stsCalls: 0 }\n", ["1:10 `budgets` is a list of budgets"]],
  ["budgets that are nothing", "budgets:\n", ["1:9 `budgets` is a list of budgets"]],
  ["a budget that is no map", "budgets: [stsCalls]\n", ["1:11 `budgets` is a list of budgets, each a map of what it is about and what it allows"]],
  ["a key of a budget", "budgets:\n  - stsCall: 0\n    cached: true\n", ["2:5 there is no key `stsCall` here; did you mean `stsCalls`?"]],
  ["no limit", "budgets:\n  - stage: prod\n", [
    "2:5 a budget without a limit allows everything; the limits are `stsCalls`, `regionHops`, `authorizerCalls`, `avoidable`, `coldStart`, `cached`",
  ]],
  ["numbers that are none", "budgets:\n  - stsCalls: -1\n    regionHops: 1.5\n    authorizerCalls: '1'\n    avoidable: none\n", [
    "2:15 `stsCalls` is a whole number, 0 or more",
    "3:17 `regionHops` is a whole number, 0 or more",
    "4:22 `authorizerCalls` is a whole number, 0 or more",
    "5:16 `avoidable` is a whole number, 0 or more",
  ]],
  ["switches the other way", "budgets:\n  - { coldStart: true, cached: false }\n", [
    "2:18 `coldStart` can only be `false`: no request may wait for one",
    "2:32 `cached` can only be `true`: the stage's cache must keep the route's responses",
  ]],
  ["verbs", "budgets:\n  - { cached: true, verb: get }\n  - { cached: true, verb: [GET, FETCH] }\n  - { cached: true, verb: [] }\n  - { cached: true, verb: { } }\n", [
    "2:27 `verb` is one of GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS, ANY, not `get`; did you mean `GET`?",
    "3:33 `verb` is one of GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS, ANY, not `FETCH`; did you mean `PATCH`?",
    "4:27 `verb` is a verb or a list of verbs",
    "5:27 `verb` is one of GET, HEAD, POST, PUT, DELETE, PATCH, OPTIONS, ANY",
  ]],
  ["paths", "budgets:\n  - { cached: true, path: orders }\n  - { cached: true, path: /a/b** }\n", [
    "2:27 `path` is a path that begins with `/`, with `**` for whole segments alone, not `orders`",
    "3:27 `path` is a path that begins with `/`, with `**` for whole segments alone, not `/a/b**`",
  ]],
  ["routes", "budgets:\n  - { cached: true, route: get /orders }\n  - { cached: true, route: /orders }\n  - { cached: true, route: GET }\n  - { cached: true, route: GET orders }\n", [
    "2:28 `route` is a verb or `*` and a path, or the name of a route without a path such as `$connect`, not `get /orders`; did you mean `GET /orders`?",
    "3:28 `route` is a verb or `*` and a path, or the name of a route without a path such as `$connect`, not `/orders`; did you mean `* /orders`?",
    "4:28 `route` is a verb or `*` and a path, or the name of a route without a path such as `$connect`, not `GET`",
    "5:28 `route` is a verb or `*` and a path, or the name of a route without a path such as `$connect`, not `GET orders`",
  ]],
  ["a route said twice", "budgets:\n  - { cached: true, route: GET /, path: / }\n", ["2:21 `route` says verb and path at once: give it, or `verb` and `path`"]],
  ["texts that are none", "budgets:\n  - { cached: true, name: 1, api: '', stage: [] }\n", ["2:27 `name` is a text", "2:35 `api` is a text", "2:46 `stage` is a text"]],
  ["a second document", "budgets: []\n---\nbudgets: []\n", ["3:1 a configuration is one document; this one is not read"]],
  ["what cannot be read", "budgets: [\n", ["2:1 Flow sequence in block collection must be sufficiently indented and end with a ]"]],
])("wrong, and where: %s", async (_, text, errors) => {
  expect(await read(text)).toEqual({ budgets: [], errors, warnings: [] });
});

test("a budget that is wrong does not cost the others", async () => {
  expect((await read("budgets:\n  - stsCalls: x\n  - stsCalls: 1\n")).budgets).toEqual([{ stsCalls: 1 }]);
});

test("a key that is written twice is worth a warning", async () => {
  expect(await read("budgets: []\nbudgets: []\n")).toEqual({ budgets: [], errors: [], warnings: ["2:1 `budgets` is written twice; the last one counts"] });
});

describe("the schema and we agree", () => {
  const good = { stsCalls: 0 };
  const values: readonly unknown[] = [
    {}, [], "", 1, null, { $schema: "x" }, { $schema: "" }, { $schema: 1 }, { budgets: [] }, { budgets: {} }, { budgets: null }, { budget: [] },
    { budgets: [good, good] }, { budgets: [{}] }, { budgets: [[]] }, { budgets: [null] },
    ...[
      { name: "a" }, { name: "" }, { name: 1 }, { name: null }, { api: "*" }, { api: "" }, { stage: "prod" }, { stage: ["prod"] }, { severity: "info" },
      { verb: "GET" }, { verb: "ANY" }, { verb: "get" }, { verb: "" }, { verb: [] }, { verb: ["GET", "PUT"] }, { verb: ["GET", "x"] }, { verb: [["GET"]] },
      ...["", "/", "//", "/a", "a", "/*", "/**", "/a/**/b", "/a**", "/**a", "/***", "/a*b*c", "/*/*", "/{id}", "/{proxy+}", "/a b", "**", "/a/"].flatMap((text) => [
        { path: text }, { route: text }, { route: `GET ${text}` }, { route: `* ${text}` },
      ]),
      ...["$connect", "send*", "GET", "ANY", "GETS", "*", "get /a", "GET  /a", "GET /a ", "TRACE /a", "a b"].map((text) => ({ route: text })),
      { route: "GET /a", verb: "GET" }, { route: "GET /a", path: "/a" }, { path: "/a", verb: "GET" }, { route: ["GET /a"] },
    ].map((about) => ({ budgets: [{ ...good, ...about }] })),
    ...["stsCalls", "regionHops", "authorizerCalls", "avoidable", "coldStart", "cached", "stage"].flatMap((key) =>
      [0, 1, -1, 1.5, 1e300, "1", true, false, null, [], "prod"].map((value) => ({ budgets: [{ [key]: value }] }))),
  ];

  test.each(values.map((value) => [JSON.stringify(value), value] as const))("%s", async (text, value) => {
    const { errors } = await read(text, "c.json");
    expect({ text, isSound: errors.length === 0 }).toEqual({ text, isSound: validate(value) });
  });

  test("the table has both", () => {
    const answers = values.map((value) => validate(value));
    expect([answers.filter(Boolean).length > 30, answers.filter((isSound) => !isSound).length > 30]).toEqual([true, true]);
  });

  test("of whatever stands under the keys", async () => {
    const scalar = fc.oneof(fc.constantFrom("GET", "/a", "/**", "GET /a", "$connect", "prod", true, false, 0, 1, null), fc.json({ maxDepth: 1 }).map((json) => JSON.parse(json) as unknown));
    const key = fc.constantFrom("name", "api", "stage", "verb", "path", "route", "stsCalls", "regionHops", "authorizerCalls", "avoidable", "coldStart", "cached", "other");
    await fc.assert(fc.asyncProperty(fc.array(fc.dictionary(key, fc.oneof(scalar, fc.array(scalar)))), async (budgets) => {
      const { errors } = await read(JSON.stringify({ budgets }), "c.json");
      expect(errors.length === 0).toBe(validate(JSON.parse(JSON.stringify({ budgets }))));
    }));
  });
});

describe("the nearest configuration", () => {
  const sts = (most: number): string => `budgets: [{ stsCalls: ${most} }]\n`;
  const CODE = "is code and is not run; `--config` names it, or `--allow-config-code` lets it run";

  async function find(cwd: string, files: readonly string[], choice: ConfigChoice = { kind: "nearest" }, paths: readonly string[] = []) {
    const { configs, errors, notes, sources } = await findConfigs(files, choice, { cwd, disk: REAL_DISK, paths });
    return {
      configs: Object.fromEntries([...configs].map(([file, { source }]) => [file, source.file])),
      errors: errors.map(({ file, message }) => `${file}: ${message}`),
      notes,
      sources: sources.map(({ file }) => file),
    };
  }

  test("is that of the folder, else of those above, up to the repository's root", async () => {
    const base = folderOf({
      ".cfn-latency-lint.yaml": sts(9),
      "repo/.git/HEAD": "",
      "repo/.cfn-latency-lint.yml": sts(1),
      "repo/a/b/t.yaml": "",
      "repo/own/.cfn-latency-lint.json": '{ "budgets": [{ "stsCalls": 2 }] }',
      "other/.git/HEAD": "",
      "other/t.yaml": "",
    });
    expect(await find(base, ["repo/t.yaml", "repo/a/b/t.yaml", "repo/own/t.yaml", "repo/own/deep/t.yaml", "other/t.yaml"])).toEqual({
      configs: {
        "repo/t.yaml": "repo/.cfn-latency-lint.yml",
        "repo/a/b/t.yaml": "repo/.cfn-latency-lint.yml",
        "repo/own/t.yaml": "repo/own/.cfn-latency-lint.json",
        "repo/own/deep/t.yaml": "repo/own/.cfn-latency-lint.json",
      },
      errors: [], notes: [], sources: ["repo/.cfn-latency-lint.yml", "repo/own/.cfn-latency-lint.json"],
    });
    // From a folder within, the configuration above it counts as well.
    expect((await find(path.join(base, "repo/a"), ["b/t.yaml"])).configs).toEqual({ "b/t.yaml": "../.cfn-latency-lint.yml" });
  });

  test("without a repository is within what the user named", async () => {
    const base = folderOf({ ".cfn-latency-lint.yaml": sts(1), "a/b/t.yaml": "" });
    const nowhere = { configs: {}, errors: [], notes: [], sources: [] };
    expect((await find(base, ["a/b/t.yaml"])).configs).toEqual({ "a/b/t.yaml": ".cfn-latency-lint.yaml" });
    expect(await find(path.join(base, "a/b"), ["t.yaml"])).toEqual(nowhere);
    expect((await find(path.join(base, "a/b"), ["t.yaml"], { kind: "nearest" }, ["../.."])).configs).toEqual({ "t.yaml": "../../.cfn-latency-lint.yaml" });
    expect(await find(base, ["a/b/t.yaml"], { kind: "none" })).toEqual(nowhere);
  });

  test("of several in one folder is the first; what is code is told of", async () => {
    const base = folderOf({
      ".cfn-latency-lint.yaml": sts(1), ".cfn-latency-lint.json": "{}", "cfn-latency-lint.config.mjs": "throw 1", "a/cfn-latency-lint.config.js": "throw 1", "a/t.yaml": "",
    });
    expect(await find(base, ["a/t.yaml", "t.yaml"])).toEqual({
      configs: { "a/t.yaml": ".cfn-latency-lint.yaml", "t.yaml": ".cfn-latency-lint.yaml" },
      errors: [],
      notes: [`a/cfn-latency-lint.config.js ${CODE}`, `cfn-latency-lint.config.mjs ${CODE}`, ".cfn-latency-lint.json is not read: `.cfn-latency-lint.yaml` stands beside it"],
      sources: [".cfn-latency-lint.yaml"],
    });
  });

  test("may be one that cannot be had", async () => {
    const base = folderOf({ "secret.yaml": sts(1), "repo/.git/HEAD": "", "folder/.cfn-latency-lint.yaml/a": "" });
    symlinkSync("../secret.yaml", path.join(base, "repo/.cfn-latency-lint.yaml"));
    expect((await find(base, ["repo/t.yaml", "folder/t.yaml"])).errors).toEqual([
      "repo/.cfn-latency-lint.yaml: the file is a symbolic link that leads out of the repository",
      "folder/.cfn-latency-lint.yaml: the file is a folder",
    ]);
  });

  test("is not asked for where one is named for all", async () => {
    const base = folderOf({ ".cfn-latency-lint.yaml": sts(1), "strict.yaml": sts(0), "c.mjs": "throw 1" });
    const named = (file: string) => find(base, ["a.yaml", "b/c.yaml"], { kind: "file", file });
    expect(await named("strict.yaml")).toEqual({ configs: { "a.yaml": "strict.yaml", "b/c.yaml": "strict.yaml" }, errors: [], notes: [], sources: ["strict.yaml"] });
    expect((await named("gone.yaml")).errors).toEqual(["gone.yaml: the file does not exist"]);
    expect((await named("c.mjs")).errors).toEqual(["c.mjs: it cannot be run: 1"]);
  });
});
