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
  errorLines: () => import_report_markdown_findings.errorLines,
  markdownReport: () => import_report_markdown_findings.markdownReport,
  uncheckedLines: () => import_report_markdown_findings.uncheckedLines
});
module.exports = __toCommonJS(stdin_exports);
var import_report_markdown_findings = require("./report-markdown-findings.cjs");
var import_report_source_line = require("./report-source-line.cjs");
var import_report_path_in_repository = require("./report-path-in-repository.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_report_markdown_text = require("./report-markdown-text.cjs");
var import_runtime = require("./runtime.cjs");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  errorLines,
  markdownReport,
  uncheckedLines
});
});
