(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  RuleTester: () => RuleTester
});
module.exports = __toCommonJS(stdin_exports);
var import_runtime = require("./runtime.cjs");
var import_node_util = require("node:util");
var import_core_lint_plugin = require("./core.cjs").part("lint_plugin");
var import_core_lint_lint = require("./core.cjs").part("lint_lint");
var import_core_project_sniff = require("./core.cjs").part("project_sniff");
var import_core_template_place = require("./core.cjs").part("template_place");
var import_core_template_read_template = require("./core.cjs").part("template_read_template");
function jsonOf(node) {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node);
    case "list":
      return node.items.map(jsonOf);
    case "map":
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, jsonOf(value)]));
  }
}
function scalarOf({ value, text }) {
  return typeof value === "number" && String(value) !== text ? text : value;
}
function printYaml(value, { short }) {
  return `${print(value, "", short).replace(/^\n/, "")}
`;
}
function print(value, indent, short) {
  if (typeof value !== "object" || value === null) return ` ${scalar(value)}`;
  if (isList(value)) {
    return value.length === 0 ? " []" : value.map((item) => `
${indent}-${print(item, `${indent}  `, short)}`).join("");
  }
  const call = short ? shortCall(value) : void 0;
  if (call) return ` ${call.tag}${print(call.argument, `${indent}  `, short)}`;
  const entries = Object.entries(value);
  return entries.length === 0 ? " {}" : entries.map(([key, item]) => `
${indent}${scalar(key)}:${print(item, `${indent}  `, short)}`).join("");
}
function isList(value) {
  return Array.isArray(value);
}
function shortCall(value) {
  const [[name, argument] = [], ...others] = Object.entries(value);
  if (name === void 0 || argument === void 0 || others.length > 0) return void 0;
  if (name !== "Ref" && name !== "Condition" && !/^Fn::[A-Za-z]+$/.test(name)) return void 0;
  if (argument === null || typeof argument === "number" || typeof argument === "boolean") return void 0;
  if (name === "Fn::Transform" || name === "Condition" && typeof argument !== "string") return void 0;
  if (typeof argument === "object" && !isList(argument) && shortCall(argument)) return void 0;
  return { tag: `!${name.replace("Fn::", "")}`, argument: name === "Fn::GetAtt" ? dotted(argument) : argument };
}
function dotted(argument) {
  if (!isList(argument) || argument.length !== 2) return argument;
  const [logicalId, attribute] = argument;
  return typeof logicalId === "string" && typeof attribute === "string" && /^[^.]+$/.test(logicalId) && attribute !== "" ? `${logicalId}.${attribute}` : argument;
}
function scalar(value) {
  if (typeof value !== "string") return String(value);
  return /^[A-Za-z][\w./]*$/.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(value) ? value : JSON.stringify(value);
}
function runCase(rule, given) {
  const root = templateIn(given.template);
  const json = jsonOf(root);
  const texts = [
    ["as written", "template.yaml", given.template],
    ["in YAML with short tags", "template.yaml", printYaml(json, { short: true })],
    ["in YAML without tags", "template.yaml", printYaml(json, { short: false })],
    ["in JSON", "template.json", JSON.stringify(json, null, 2)]
  ];
  return texts.map(([spelling, file, text]) => ({ spelling, findings: findingsIn(sound(file, text), rule, given) }));
}
function templateIn(text) {
  const { documents, problems } = sound("template.yaml", text);
  const [first, ...others] = (0, import_core_project_sniff.documentsOf)(documents);
  const wrong = problems.find(({ severity }) => severity === "error");
  if (wrong) throw new Error(`the template cannot be read: ${wrong.message}`);
  if (first === void 0 || others.length > 0) throw new Error(first ? "the text holds more than one template" : "the text is no template");
  return first.root;
}
function sound(file, text) {
  const reading = (0, import_core_template_read_template.readQuickly)({ file, text });
  if (!reading) throw new Error("the template cannot be read: it is broken");
  return reading;
}
function findingsIn({ source, documents, problems }, rule, { region, parameters = {}, options = {} }) {
  let seen = 0;
  const watched = {
    ...rule,
    check: (subject, model, set) => {
      seen += 1;
      return rule.check(subject, model, { ...set, ...options });
    }
  };
  const report = (0, import_core_lint_lint.lint)([{ source, documents: (0, import_core_project_sniff.documentsOf)(documents), problems }], [watched], {
    region,
    parameters: new Map(Object.entries(parameters)),
    severities: /* @__PURE__ */ new Map(),
    preset: "all"
  });
  const [error] = report.errors;
  if (error) throw new Error(error.message);
  if (seen === 0) throw new Error(`the template has no ${rule.on.join(" or ")} for the rule to look at, so that the case shows nothing`);
  return report.findings.map(toldOf);
}
function toldOf({ message, severity, logicalId, api, routes, when, at, notes, remedy, related }) {
  return { message, severity, logicalId, api, routes, when, path: (0, import_core_template_place.pathKeys)(at.path), notes, remedy: remedy ?? null, related: related.map((note) => note.message) };
}
var RuleTester = {
  /**
   * Makes a test of each case. `describe` and `it` are those that are there for all (Jest, Vitest with `globals`) or that are given;
   * without any the cases run at once, and the first that fails is thrown.
   */
  run(name, rule, cases, framework = globalFramework()) {
    const tests = testsOf(rule, cases);
    if (!framework) {
      for (const test of tests) runAlone(name, test);
      return;
    }
    framework.describe(name, () => {
      for (const test of tests) framework.it(`${test.group}: ${test.name}`, test.run);
    });
  }
};
function globalFramework() {
  const { describe, it } = globalThis;
  return typeof describe === "function" && typeof it === "function" ? { describe, it } : void 0;
}
function runAlone(name, { group, name: test, run }) {
  try {
    run();
  } catch (error) {
    const message = (0, import_core_lint_plugin.isRecord)(error) && typeof error["message"] === "string" ? error["message"] : "it fails";
    throw new Error(`${name}: ${group}: ${test}: ${message}`, { cause: error });
  }
}
function testsOf(given, { valid, invalid }) {
  const { rules: [rule], faults: [fault] } = (0, import_core_lint_plugin.readPlugin)({ name: "rule-tester", rules: [given] }, "rule-tester");
  if (!rule) throw new TypeError(fault ?? "there is no rule to test");
  if (valid.length === 0 || invalid.length === 0) throw new TypeError("a rule is tested by what it says nothing of and by what it says something of: give `valid` and `invalid` cases");
  const passing = valid.map((each) => typeof each === "string" ? { template: each } : each);
  const seen = /* @__PURE__ */ new Set();
  for (const each of [...passing, ...invalid]) checkCase(each, seen);
  for (const each of invalid) checkExpected(each);
  return [
    ...passing.map((each) => ({ group: "valid", name: nameOf(each), run: () => {
      expectFindings(runCase(rule, each), []);
    } })),
    ...invalid.map((each) => ({ group: "invalid", name: nameOf(each), run: () => {
      expectFindings(runCase(rule, each), each.findings);
    } }))
  ];
}
var CASE_KEYS = ["name", "template", "region", "parameters", "options", "findings"];
var FINDING_KEYS = ["message", "severity", "logicalId", "api", "routes", "when", "path", "notes", "remedy", "related"];
function checkCase(given, seen) {
  if (typeof given.template !== "string") throw new TypeError("a case needs a `template`: its text");
  checkKeys(given, CASE_KEYS, `the case ${nameOf(given)}`);
  const { template, region, parameters, options } = given;
  const key = JSON.stringify([template, region ?? null, parameters ?? null, options ?? null]);
  if (seen.has(key)) throw new TypeError(`the case ${nameOf(given)} is there twice`);
  seen.add(key);
}
function checkExpected(given) {
  const findings = given.findings;
  if (!Array.isArray(findings) || findings.length === 0) throw new TypeError(`the invalid case ${nameOf(given)} does not say which \`findings\` there are to be`);
  for (const finding of given.findings) {
    if (typeof finding.message !== "string") throw new TypeError(`a finding of the invalid case ${nameOf(given)} has no \`message\``);
    checkKeys(finding, FINDING_KEYS, `a finding of the invalid case ${nameOf(given)}`);
  }
}
function checkKeys(given, known, what) {
  const odd = Object.keys(given).find((key) => !known.includes(key));
  if (odd !== void 0) throw new TypeError(`${what} has a key \`${odd}\` that means nothing; the keys are ${known.join(", ")}`);
}
function nameOf({ name, template }) {
  const line = name ?? template.trim().replaceAll(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}\u2026` : line;
}
function expectFindings(spelled, expected) {
  const [written, ...others] = spelled;
  if (!written) return;
  const actual = written.findings.map((finding, index) => like(finding, expected[index]));
  if (!(0, import_node_util.isDeepStrictEqual)(actual, expected)) fail(differenceOf(actual, expected), actual, expected);
  for (const { spelling, findings } of others) {
    if (!(0, import_node_util.isDeepStrictEqual)(findings, written.findings)) fail(`the rule says something else of the template ${spelling} than as it is written${firstDifference(findings, written.findings)}`, findings, written.findings);
  }
}
function like(finding, expected) {
  if (!expected) return { message: finding.message };
  return Object.fromEntries(FINDING_KEYS.flatMap((key) => key in expected ? [[key, finding[key]]] : []));
}
function differenceOf(actual, expected) {
  const listed = actual.map(({ message = "" }) => `
  ${message}`).join("");
  if (expected.length === 0) return `the rule is to say nothing, but it says:${listed}`;
  if (actual.length === 0) return "the rule says nothing";
  return actual.length === expected.length ? `the findings are not as expected${firstDifference(actual, expected)}` : `the rule is to find ${expected.length}, but it finds ${actual.length}:${listed}`;
}
function firstDifference(actual, expected) {
  const index = actual.findIndex((each, at2) => !(0, import_node_util.isDeepStrictEqual)(each, expected[at2]));
  const at = index < 0 ? actual.length : index;
  const shown = (each) => each ? JSON.stringify(each) : "nothing";
  return `:
  ${shown(actual[at])}
in place of
  ${shown(expected[at])}`;
}
function fail(message, actual, expected) {
  throw Object.assign(new Error(message), { actual, expected });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  RuleTester
});
});
