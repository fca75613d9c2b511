import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { readConfig } from "../../src/project/config/read-config.ts";
import { positionAt, readLines } from "../../src/template/lines.ts";

/** What is wrong with a configuration, each with its place: "3:5 there is no key `x` here". */
async function faultsIn(text: string, file = "c.yaml"): Promise<string[]> {
  const { errors } = await readConfig({ file, text });
  return errors.map(({ at, message }) => {
    const { line, column } = positionAt(readLines(text), at?.start ?? 0);
    return `${line}:${column} ${message}`;
  });
}

const LEVELS = "off, info, warning, error";

test.each<[string, string, readonly string[]]>([
  ["a key that is none", "rule:\n  cold-start: info\n", ["1:1 there is no key `rule` here; did you mean `rules`?"]],
  ["a key in other letters", "fail-on: error\nRules: {}\n", ["1:1 there is no key `fail-on` here; did you mean `failOn`?", "2:1 there is no key `Rules` here; did you mean `rules`?"]],
  ["a rule that is none", "rules:\n  role-credential: off\n", ["2:3 there is no rule `role-credential`; did you mean `role-credentials`?"]],
  ["a severity that is none", "rules:\n  cold-start: warn\n  encrypted-cache: Error\n", [
    `2:15 \`cold-start\` is one of ${LEVELS}, not \`warn\`; did you mean \`warning\`?`,
    `3:20 \`encrypted-cache\` is one of ${LEVELS}, not \`Error\`; did you mean \`error\`?`,
  ]],
  ["a severity as other linters have it", "rules:\n  cold-start: 2\n  policy-size: [error, {}]\n  uncached-authorizer: on\n  route-budget:\n", [
    `2:15 \`cold-start\` is one of ${LEVELS} or a map with \`severity\`, not \`2\``,
    `3:16 \`policy-size\` is one of ${LEVELS} or a map with \`severity\``,
    `4:24 \`uncached-authorizer\` is one of ${LEVELS} or a map with \`severity\`, not \`on\``,
    `5:16 \`route-budget\` is one of ${LEVELS} or a map with \`severity\``,
  ]],
  ["rules in a list", "rules: [cold-start]\n", ["1:8 `rules` is a map of rules to their severities"]],
  ["an option that is none", "rules:\n  role-credentials: { maxFunctionPerRole: 3 }\n  cold-start: { maxFunctionsPerRole: 3 }\n", [
    "2:23 rule `role-credentials` has no option `maxFunctionPerRole`; did you mean `maxFunctionsPerRole`?",
    "3:17 rule `cold-start` has no option `maxFunctionsPerRole`",
  ]],
  ["an option that is wrong", "rules:\n  role-credentials: { severity: loud, maxFunctionsPerRole: many }\n", [
    `2:33 \`severity\` is one of ${LEVELS}, not \`loud\``,
    "2:60 `maxFunctionsPerRole` is a whole number, 0 or more",
  ]],
  ["an override that is no list", "overrides:\n  files: legacy/**\n  rules: {}\n", ["2:3 `overrides` is a list of overrides"]],
  ["an override that says nothing", "overrides:\n  - files: legacy/**\n", ["2:5 an override without `rules` changes nothing"]],
  ["an override of everything", "overrides:\n  - rules: { cold-start: off }\n", [
    "2:5 an override that names no `files`, `apis`, `routes`, `constructPath` or `logicalIds` is about everything: its place is under `rules`",
  ]],
  ["an override with a wrong key", "overrides:\n  - file: legacy/**\n    rules: { cold-start: off }\n", ["2:5 there is no key `file` here; did you mean `files`?"]],
  ["an override of routes that are none", "overrides:\n  - routes: get /orders\n    rules: { cold-start: off }\n  - routes: []\n    rules: {}\n", [
    "2:13 `routes` is a verb or `*` and a path, or the name of a route without a path such as `$connect`, not `get /orders`; did you mean `GET /orders`?",
    "4:13 `routes` is a route or a list of routes",
  ]],
  ["an override with what cannot hang on findings", "overrides:\n  - apis: Orders\n    rules: { role-credentials: { maxFunctionsPerRole: 3 } }\n", [
    "3:34 `maxFunctionsPerRole` of `role-credentials` can be set for `files` alone, not for some `apis`",
  ]],
  ["a pattern that is none", "overrides:\n  - files: 5\n    rules: { role-credential: off }\nignore: ''\n", [
    "2:12 `files` is a pattern or a list of patterns",
    "3:14 there is no rule `role-credential`; did you mean `role-credentials`?",
    "4:9 `ignore` is a pattern or a list of patterns",
  ]],
  ["a standard that is none", "compliance: [hippa, soc2]\n", [
    "1:14 `compliance` is one of hipaa, nist, pci, security-hub, not `hippa`; did you mean `hipaa`?",
    "1:21 `compliance` is one of hipaa, nist, pci, security-hub, not `soc2`",
  ]],
  ["a region that is none", "region: Frankfurt\n", ["1:9 `region` is a region code such as `eu-central-1`, not `Frankfurt`"]],
  ["several regions", "region: [eu-west-1]\n", ["1:9 `region` is a region code such as `eu-central-1`"]],
  ["parameters as a command line has them", "parameters:\n  - Stage=prod\n", ["2:3 `parameters` is a map of parameter names to their values"]],
  ["a parameter that is no text", "parameters:\n  Subnets: [a, b]\n", ["2:12 `Subnets` is a text, a number or a boolean"]],
  ["plugins that are no list", "plugins: ./rules.mjs\n", ["1:10 `plugins` is a list of modules"]],
  ["a plugin that is no module", "plugins: [1]\n", ["1:11 `plugins` is a list of modules, each a path or the name of a package"]],
  ["a severity to fail on that is none", "failOn: warnings\n", ["1:9 `failOn` is one of error, warning, info, never, not `warnings`; did you mean `warning`?"]],
  ["an extension that is no text", "extends: { preset: all }\n", ["1:10 `extends` is a preset, a file or a package, or a list of them"]],
  ["a rule of a plugin set wrongly", "rules:\n  acme/quick: loud\n", [`2:15 \`acme/quick\` is one of ${LEVELS}, not \`loud\``]],
])("%s", async (_, text, faults) => {
  expect(await faultsIn(text)).toEqual(faults);
});

test("what the README shows is sound", async () => {
  const [, section = ""] = /^## Configuration$([^]*?)^## /m.exec(readFileSync(path.resolve(import.meta.dirname, "../../README.md"), "utf8")) ?? [];
  const blocks = [...section.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = ""]) => text);
  expect(await Promise.all(blocks.map((text) => faultsIn(text)))).toEqual([[], []]);
});

test("what is wrong in JSON has its place, too", async () => {
  expect(await faultsIn('{\n  "rules": { "cold-start": false }\n}\n', "c.json")).toEqual([`2:28 \`cold-start\` is one of ${LEVELS} or a map with \`severity\`, not \`false\``]);
});

test("what is wrong does not cost what is right", async () => {
  const text = `rules: { cold-start: loud, policy-size: info, __proto__: error }
overrides:
  - { files: a, rules: { cold-start: loud } }
  - { files: b, rules: { cold-start: error } }
parameters: { A: [1], B: 012 }
region: nowhere
failOn: error
extends: []
ignore: [vendor]
`;
  const { layer, errors } = await readConfig({ file: "c.yaml", text });
  expect(errors).toHaveLength(6);
  expect([...layer.rules.keys()]).toEqual(["policy-size"]);
  expect(layer.overrides.map(({ files }) => files)).toEqual([["b"]]);
  expect([...layer.parameters].map(([name, { value }]) => [name, value])).toEqual([["B", "012"]]);
  expect([layer.region, layer.failOn?.value, layer.extends, layer.ignore.map(({ value }) => value)]).toEqual([undefined, "error", [], ["vendor"]]);
});
