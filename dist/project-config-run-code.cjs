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
  runCode: () => runCode
});
module.exports = __toCommonJS(stdin_exports);
var import_runtime = require("./runtime.cjs");
var import_node_url = require("node:url");
var import_core_template_digest = require("./core.cjs").part("template_digest");
var import_core_project_config_read_layer = require("./core.cjs").part("project_config_read_layer");
var MAX_DEPTH = 50;
function nodeOf(value, file, path, depth = 0) {
  const place = { file, start: 0, end: 0, path };
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
    const scalar = value;
    return { kind: "node", node: { kind: "scalar", ...place, text: scalar === null ? "" : String(scalar), value: scalar } };
  }
  const what = path === void 0 ? "what it exports" : `\`${path.key}\``;
  if (typeof value !== "object") return { kind: "refused", why: `${what} is ${typeof value === "undefined" ? "nothing" : `a ${typeof value}`}, which no configuration file could say` };
  if (depth >= MAX_DEPTH) return { kind: "refused", why: `${what} is nested too deep, or holds itself` };
  const members = Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => ({ key, converted: nodeOf(member, file, { parent: path, key }, depth + 1) }));
  const refused = members.map(({ converted }) => converted).find(({ kind }) => kind === "refused");
  if (refused) return refused;
  const nodes = members.flatMap(({ key, converted }) => converted.kind === "node" ? [{ key, value: converted.node }] : []);
  if (Array.isArray(value)) return { kind: "node", node: { kind: "list", ...place, items: nodes.map((member) => member.value) } };
  const entries = nodes.map((member) => [member.key, { ...member, at: { file, start: 0, end: 0 } }]);
  return { kind: "node", node: { kind: "map", ...place, entries: new Map(entries) } };
}
async function runCode(file, source) {
  if (!/\.m?js$/.test(file)) return failed(source, "configuration that is code is a module in JavaScript: `.mjs` or `.js`");
  try {
    const version = (0, import_core_template_digest.digestOf)(source.text).slice(0, 12);
    const module2 = await (require.importModule ?? ((url) => import(url)))(`${(0, import_node_url.pathToFileURL)(file).href}?${version}`);
    const converted = nodeOf(module2["default"], source.file);
    if (converted.kind === "refused") return failed(source, module2["default"] === void 0 ? "it has no default export, which would be the configuration" : converted.why);
    const { layer, faults } = await (0, import_core_project_config_read_layer.readLayer)(source, converted.node);
    return { layer, faults: faults.map(({ message }) => message) };
  } catch (error) {
    return failed(source, `it cannot be run: ${reasonOf(error)}`);
  }
}
function failed(source, why) {
  return { layer: (0, import_core_project_config_read_layer.emptyLayer)(source), faults: [why] };
}
function reasonOf(error) {
  const text = error instanceof Error || typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
  return text.split("\n", 1)[0] ?? "";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runCode
});
});
