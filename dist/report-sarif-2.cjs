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
  LEVELS: () => LEVELS,
  leftOut: () => leftOut,
  mostSevere: () => mostSevere,
  sarifReport: () => sarifReport
});
module.exports = __toCommonJS(stdin_exports);
var import_report_source_line = require("./report-source-line.cjs");
var import_report_headline = require("./report-headline.cjs");
var import_report_path_in_repository = require("./report-path-in-repository.cjs");
var import_core_lint_finding = require("./core.cjs").part("lint_finding");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_core_report_printable2 = require("./core.cjs").part("report_printable");
var import_core_template_place = require("./core.cjs").part("template_place");
var import_core_report_printable3 = require("./core.cjs").part("report_printable");
var import_core_report_help_url = require("./core.cjs").part("report_help_url");
var import_core_report_unchecked = require("./core.cjs").part("report_unchecked");
var RESULTS_PER_RUN = 5e3;
var LOCATIONS_PER_RESULT = 1e3;
var SOURCE_ROOT = "%SRCROOT%";
function physicalLocation(span, places) {
  return { artifactLocation: artifactLocation(span.file, places.prefix), region: regionOf(span, places) };
}
function regionOf(span, { rangeOf: rangeOf2 }) {
  const { start, end } = rangeOf2(span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function artifactLocation(file, prefix) {
  const inside = (0, import_report_path_in_repository.pathInRepository)(file, prefix);
  if (inside !== void 0) return { uri: encoded(inside), uriBaseId: SOURCE_ROOT };
  if (!(0, import_report_path_in_repository.isAbsolutePath)(file)) return { uri: encoded(file) };
  if (file.startsWith("/")) return { uri: `file://${encoded(file)}` };
  const [drive = ""] = /^[A-Za-z]:/.exec(file) ?? [];
  return { uri: `file://${drive && "/"}${drive}${encoded(file.slice(drive.length).replaceAll("\\", "/"))}` };
}
function encoded(file) {
  return file.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
var LINKS = 5;
function sarifMessage({ message, when, notes, remedy }, links) {
  const told = [
    (0, import_report_headline.headline)({ message, when }),
    ...notes.map((note) => `Note: ${(0, import_core_report_printable2.printable)(note)}`),
    ...remedy === void 0 ? [] : [`Help: ${(0, import_core_report_printable2.printable)(remedy)}`]
  ];
  const shown = links.slice(0, LINKS).map(({ id, message: text }) => `[${linkText((0, import_core_report_printable2.printable)(text))}](${id})`);
  return [...told.map(withoutLinks), ...shown.length === 0 ? [] : [`See ${shown.join(", ")}`]].map((text) => `${text}.`).join("\n");
}
function withoutLinks(text) {
  return text.replaceAll("](", "] (");
}
function linkText(text) {
  return text.replace(/[\\[\]]/g, "\\$&");
}
var LEVELS = { error: "error", warning: "warning", info: "note" };
var PROBLEM_SEVERITIES = { error: "error", warning: "warning", info: "recommendation" };
function sarifRule({ id, severity, summary, why, help }) {
  const url = (0, import_core_report_help_url.helpOf)({ rule: id, help });
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: url === void 0 ? { text: `${why} ${summary}`, markdown: `${why}

${summary}` } : { text: `${why} ${summary} See ${url}`, markdown: `${why}

${summary}

[The rule's page](${url})` },
    ...url !== void 0 && { helpUri: url },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["api-gateway", "lambda"],
      // What a template leaves open is no finding.
      precision: "high",
      "problem.severity": PROBLEM_SEVERITIES[severity]
    }
  };
}
var SUPPRESSION_KINDS = { comment: "inSource", metadata: "inSource", config: "external", baseline: "external" };
function sarifResult({ finding, suppressed }, context) {
  const { rule, severity, routes, when, api, at, construct, fingerprint, fix } = finding;
  const { own, beside } = locationsOf(finding, context);
  const logicalLocations = logicalLocationsOf(finding);
  const ruleIndex = context.ruleIndexes.get(rule);
  return {
    ruleId: rule,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: LEVELS[severity],
    message: { text: sarifMessage(finding, beside.map(({ id, message }) => ({ id, message: message.text }))) },
    locations: [{ physicalLocation: own, ...logicalLocations.length === 0 ? {} : { logicalLocations } }],
    ...beside.length === 0 ? {} : { relatedLocations: beside },
    // GitHub matches by a hash of the line, which its upload adds; this is for everybody else.
    partialFingerprints: { "cfnLatencyLint/v1": fingerprint },
    ...fix ? { fixes: [fixOf(fix, context)] } : {},
    ...context.tellsSuppressions ? { suppressions: suppressed ? [suppressionOf(suppressed, context)] : [] } : {},
    properties: { when, routes, api, generatedBy: at.generatedBy ?? null, constructPath: construct?.path ?? null }
  };
}
function locationsOf(finding, places) {
  const { at, related } = finding;
  const template = physicalLocation(at, places);
  const source = (0, import_report_source_line.sourceLine)(finding, places.prefix);
  const own = source ? { artifactLocation: artifactLocation(source.file, ""), region: { startLine: source.line } } : template;
  const beside = [
    ...source ? [{ physicalLocation: template, text: "the template that the app writes" }] : [],
    ...related.map((note) => ({ physicalLocation: physicalLocation(note.at, places), text: (0, import_core_report_printable3.printable)(note.message) }))
  ];
  const shown = beside.slice(0, LOCATIONS_PER_RESULT - 1);
  return { own, beside: shown.map(({ text, ...location }, index) => ({ id: index + 1, ...location, message: { text } })) };
}
function logicalLocationsOf({ logicalId, at, construct, routes }) {
  const keys = (0, import_core_template_place.pathKeys)(at.path);
  return [
    ...logicalId === null ? [] : [{ name: logicalId, kind: "resource" }],
    ...keys.slice(-1).map((name) => ({ name, fullyQualifiedName: keys.join("/"), kind: "property" })),
    ...construct ? [{ fullyQualifiedName: construct.path, kind: "construct" }] : [],
    ...[...new Set(routes)].map((name) => ({ name, kind: "route" }))
  ];
}
function fixOf({ title, safety, edits }, places) {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: (0, import_core_report_printable3.printable)(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: artifactLocation(file, places.prefix),
      replacements: edits.filter((edit) => edit.file === file).map((edit) => ({
        deletedRegion: regionOf(edit, places),
        insertedContent: { text: edit.newText }
      }))
    })),
    properties: { safety }
  };
}
function suppressionOf({ by, reason, at }, places) {
  return {
    kind: SUPPRESSION_KINDS[by],
    status: "accepted",
    justification: (0, import_core_report_printable3.printable)(reason),
    ...at ? { location: { physicalLocation: physicalLocation(at, places) } } : {},
    properties: { by }
  };
}
var SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
var HOME = "https://github.com/cfn-latency-lint/cfn-latency-lint";
function sarifReport(report, options) {
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [runOf(report, options)] }, null, 2)}
`;
}
function runOf(report, options) {
  const { version, rules, prefix } = options;
  const linesOf = (0, import_core_report_range.linesByFile)(report);
  const places = { prefix, rangeOf: (span) => (0, import_core_report_range.rangeOf)(span, linesOf(span.file)) };
  const all = toldOf(report, options);
  const told = options.shard ? all : mostSevere(all, weightOf);
  const context = {
    ...places,
    ruleIndexes: new Map(rules.map(({ id }, index) => [id, index])),
    tellsSuppressions: told.some(({ suppressed }) => suppressed !== void 0)
  };
  return {
    // All rules, also those without a result: they belong to the tool, not to what it read.
    tool: { driver: { name: "cfn-latency-lint", version, semanticVersion: version, informationUri: HOME, rules: rules.map(sarifRule) } },
    invocations: [
      {
        // A run that failed closes no alerts at GitHub: those about a file that could not be read are not mended.
        executionSuccessful: report.errors.length === 0,
        toolExecutionNotifications: [...leftOut(all.length, told.length), ...notificationsOf(report, places)]
      }
    ],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: "the root of the repository" } } },
    columnKind: "utf16CodeUnits",
    newlineSequences: ["\r\n", "\n", "\r"],
    results: told.map((each) => sarifResult(each, context)),
    ...options.shard && { properties: { shard: shardOf(options.shard, report, told) } }
  };
}
function shardOf(shard, { summary, errors, warnings, notChecked }, told) {
  return {
    ...shard,
    files: summary.files,
    resultFiles: told.map(({ finding }) => finding.at.file),
    notificationFiles: [...errors.map(({ file }) => file), ...warnings.map(({ at }) => at.file), ...notChecked.map(({ at }) => at.file)]
  };
}
function toldOf({ findings, suppressed }, { leaveOutSuppressed = false }) {
  return [
    ...findings.map((finding) => ({ finding, suppressed: void 0 })),
    ...leaveOutSuppressed ? [] : suppressed.map((each) => ({ finding: each.finding, suppressed: each }))
  ];
}
function mostSevere(told, weight) {
  if (told.length <= RESULTS_PER_RUN) return told;
  const kept = new Set(told.toSorted((one, other) => weight(other) - weight(one)).slice(0, RESULTS_PER_RUN));
  return told.filter((each) => kept.has(each));
}
function weightOf({ finding, suppressed }) {
  return suppressed ? -1 : import_core_lint_finding.SEVERITIES.indexOf(finding.severity);
}
function leftOut(all, shown) {
  if (all === shown) return [];
  return [notification("warning", `${all - shown} of ${all} results are left out; the ${shown} most severe are here, as many as GitHub shows`)];
}
function notificationsOf({ errors, warnings, notChecked }, places) {
  const at = (span) => ({ physicalLocation: physicalLocation(span, places) });
  const file = (name) => ({ physicalLocation: { artifactLocation: artifactLocation(name, places.prefix) } });
  return [
    ...errors.map((error) => notification("error", error.message, error.at ? at(error.at) : file(error.file))),
    ...warnings.map((warning) => notification("warning", warning.message, at(warning.at))),
    ...notChecked.map((item) => notification("note", `not checked: ${item.what}: ${(0, import_core_report_unchecked.reasonOf)(item)}`, at(item.at)))
  ];
}
function notification(level, text, location) {
  return { level, message: { text: withoutLinks((0, import_core_report_printable.printable)(text)) }, ...location ? { locations: [location] } : {} };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  LEVELS,
  leftOut,
  mostSevere,
  sarifReport
});
});
