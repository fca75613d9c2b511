// Puts the rules and their options into the schema of the configuration, and compiles that: `node scripts/config-validator.mjs [--check]`.
// With --check nothing is written; it fails where one of the files is not what the sources give.
import { Buffer } from "node:buffer";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const SCHEMA = path.join(root, "src/project/config/config.schema.json");
const VALIDATOR = path.join(root, "src/project/config/validate-config.mjs");
const BEGINNING = "// Made by scripts/config-validator.mjs of config.schema.json. Do not edit.\n/* eslint-disable */\n";

const schema = await withRules(JSON.parse(readFileSync(SCHEMA, "utf8")));
const files = new Map([[SCHEMA, `${printed(schema)}\n`], [VALIDATOR, compiled(schema)]]);
const stale = [...files].filter(([file, text]) => textOf(file) !== text);
if (process.argv.includes("--check")) {
  for (const [file] of stale) console.error(`${path.relative(root, file)} is not what the sources give: node scripts/config-validator.mjs`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
}

/** The schema with each rule under `rules`, as the rule itself says. */
async function withRules(authored) {
  const { outputFiles: [bundle] } = await build({ entryPoints: [path.join(root, "rules/index.ts")], bundle: true, platform: "node", format: "esm", write: false });
  const { rules } = await import(`data:text/javascript;base64,${Buffer.from(bundle.text).toString("base64")}`);
  return { ...authored, $defs: { ...authored.$defs, rules: rulesSchema(rules) } };
}

function rulesSchema(rules) {
  return {
    type: "object",
    description: "The severity of single rules, or a map of `severity` and of what else a rule can be told. What a preset says of the others stands.",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, { description: rule.summary, ...settingSchema(rule) }])),
    patternProperties: {
      "^[^/]+/.": { description: "A rule of a plugin.", if: { type: "object" }, then: { type: "object", properties: { severity: { $ref: "#/$defs/level" } } }, else: { $ref: "#/$defs/level" } },
    },
    errorMessage: "a map of rules to their severities",
  };
}

function settingSchema({ options }) {
  if (options === undefined) return { $ref: "#/$defs/ruleSetting" };
  const properties = { severity: { $ref: "#/$defs/level" }, ...options.schema };
  return { if: { type: "object" }, then: { type: "object", additionalProperties: false, properties }, else: { $ref: "#/$defs/level" } };
}

function compiled(whole) {
  // What an object needs one of is said beside its properties, not within them.
  const ajv = new Ajv2020({
    strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true, verbose: true, inlineRefs: false, unicode: false,
    keywords: ["errorMessage"], code: { source: true, esm: true, lines: true }, logger: false,
  });
  const code = ajvCode.default(ajv, ajv.compile(whole));
  if (code.includes("require(")) throw new Error("the validator would need ajv at run time");
  return BEGINNING + code;
}

/** JSON in two spaces, with what fits on a line on one. */
function printed(value, indent = "", room = 160) {
  const flat = flatOf(value);
  if (typeof value !== "object" || value === null || (indent !== "" && flat.length + indent.length <= room && isSmall(value))) return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const lines = Array.isArray(value)
    ? value.map((item) => printed(item, inner, room))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printed(item, inner, room)}`);
  return `${open}\n${lines.map((line) => inner + line).join(",\n")}\n${indent}${close}`;
}

function flatOf(value) {
  if (Array.isArray(value)) return `[${value.map(flatOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatOf(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** What is described is read by people, and has lines of its own. */
function isSmall(value) {
  return Array.isArray(value) || !("description" in value || "type" in value && "properties" in value);
}

function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
