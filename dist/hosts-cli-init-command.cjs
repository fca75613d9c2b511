(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  initCommand: () => initCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_runtime = require("./runtime.cjs");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"));
var import_core_project_config_find_configs = require("./core.cjs").part("project_config_find_configs");
var import_core_run_failure = require("./core.cjs").part("run_failure");
var NAME = ".cfn-latency-lint.yaml";
var SCHEMA = "src/project/config/config.schema.json";
var INSTALLED = `node_modules/cfn-latency-lint/${SCHEMA}`;
var PUBLISHED = `https://raw.githubusercontent.com/cfn-latency-lint/cfn-latency-lint/main/${SCHEMA}`;
function initCommand({ cwd, stdout }) {
  const present = import_core_project_config_find_configs.CONFIG_NAMES.find((name) => (0, import_node_fs.existsSync)(import_node_path.default.join(cwd, name)));
  if (present !== void 0) throw new import_core_run_failure.UsageError(`there is \`${present}\` already, and it is left as it is`);
  const schema = (0, import_node_fs.existsSync)(import_node_path.default.join(cwd, INSTALLED)) ? INSTALLED : PUBLISHED;
  try {
    (0, import_node_fs.writeFileSync)(import_node_path.default.join(cwd, NAME), configText(schema), { flag: "wx" });
  } catch (error) {
    throw new import_core_run_failure.UsageError(`\`${NAME}\` cannot be written: ${(0, import_core_run_failure.systemReason)(error)}`);
  }
  stdout.write(`${NAME} is written; \`cfn-latency-lint --print-config template.yaml\` tells what is in force
`);
  return 0;
}
function configText(schema) {
  return `# yaml-language-server: $schema=${schema}

# Where rules start: recommended, all or security-first; files (./team.yaml) and npm packages as well.
extends: recommended

# rules:
#   cold-start: info
#   role-credentials: { maxFunctionsPerRole: 50 }

# overrides:
#   - files: legacy/**
#     routes: GET /internal/**
#     rules: { role-credentials: "off" }
#     reason: it goes away with the migration

# The standards that bind you: hipaa, nist, pci, security-hub.
# compliance: [pci]

# What routes may cost their requests at most.
# budgets:
#   - { route: GET /orders/**, stsCalls: 0, regionHops: 0 }

# region: eu-central-1
# parameters: { Stage: prod }

# ignore: [vendor]
# failOn: error
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  initCommand
});
});
