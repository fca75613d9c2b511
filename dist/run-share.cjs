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
  shareOf: () => shareOf
});
module.exports = __toCommonJS(stdin_exports);
var import_runtime = require("./runtime.cjs");
var import_core_link_connected = require("./core.cjs").part("link_connected");
var import_core_project_decode = require("./core.cjs").part("project_decode");
var import_core_run_configured = require("./core.cjs").part("run_configured");
var import_core_run_inputs = require("./core.cjs").part("run_inputs");
var import_core_run_pulled_in = require("./core.cjs").part("run_pulled_in");
var import_core_run_shard = require("./core.cjs").part("run_shard");
var import_node_path = __toESM(require("node:path"));
var import_core_link_imports = require("./core.cjs").part("link_imports");
var import_core_link_nested_stacks = require("./core.cjs").part("link_nested_stacks");
var import_core_lint_stacks = require("./core.cjs").part("lint_stacks");
var import_core_lint_suppress_read_suppressions = require("./core.cjs").part("lint_suppress_read_suppressions");
var import_core_project_boundary = require("./core.cjs").part("project_boundary");
var import_core_project_decode2 = require("./core.cjs").part("project_decode");
var import_core_project_location = require("./core.cjs").part("project_location");
var import_core_project_parameter_values = require("./core.cjs").part("project_parameter_values");
var import_core_project_shown_path = require("./core.cjs").part("project_shown_path");
var import_core_template_read_template = require("./core.cjs").part("template_read_template");
var import_core_project_gather = require("./core.cjs").part("project_gather");
var import_core_run_surroundings = require("./core.cjs").part("run_surroundings");
function common(what) {
  return `\0${what}`;
}
function appTies(files, { deployments }) {
  return files.flatMap(({ path: at, file }) => {
    const assembly = deployments.get(at)?.cdk?.assembly;
    return assembly === void 0 ? [] : [[file, common(`app ${assembly}`)]];
  });
}
function telling(library, { cwd, assetPath }, tell) {
  const listen = (location, from) => {
    const asset = assetPath(location, from);
    const destination = asset === void 0 ? (0, import_core_project_location.destinationOf)(location, import_node_path.default.resolve(cwd, import_node_path.default.dirname(from))) : { kind: "file", path: asset };
    if (destination.kind === "file") tell([from, (0, import_core_project_shown_path.shownPath)(destination.path, cwd)]);
  };
  return {
    sources: library.sources,
    document(location, from) {
      listen(location, from);
      return library.document(location, from);
    },
    text(location, from) {
      listen(location, from);
      return library.text(location, from);
    }
  };
}
async function deploymentTies({ path: at, file }, { cwd, disk }) {
  try {
    const { documents } = await (0, import_core_template_read_template.readSource)({ file, text: (0, import_core_project_decode2.decode)(disk.read(at)) });
    const { folder } = (0, import_core_project_boundary.boundaryOf)(at, [cwd], disk);
    return documents.flatMap((root) => {
      const template = (0, import_core_project_parameter_values.deployedTemplate)(root);
      return template === void 0 ? [] : [[file, (0, import_core_project_shown_path.shownPath)(import_node_path.default.resolve(folder, template), cwd)]];
    });
  } catch {
    return [];
  }
}
function meetingsOf(file, options) {
  try {
    const open = (0, import_core_lint_stacks.nestedStacks)(options);
    return (0, import_core_lint_stacks.stacksOf)(file, options).map((stack) => (0, import_core_link_imports.meetingOf)((0, import_core_link_nested_stacks.openStacks)(stack, open)));
  } catch {
    return [];
  }
}
function meetingTies(meetings) {
  const asked = new Set(meetings.flatMap((each) => each.asked));
  const offered = new Set(meetings.flatMap((each) => each.offered));
  const isMet = (name) => asked.has(name) && offered.has(name);
  return meetings.flatMap((each) => [...each.asked, ...each.offered].filter(isMet).map((name) => [each.file, common(name)]));
}
function suppressionTies(source, file) {
  const read = (0, import_core_lint_suppress_read_suppressions.readSuppressions)(source, file, { ruleIds: [], lacksRules: false, today: void 0 });
  const wishes = (read?.settled ?? []).map((each) => each.kind === "in-force" ? each.suppression : each.wish);
  return wishes.filter(({ by }) => by === "metadata").map(({ rule, reason, until }) => [source.file, common(`metadata ${JSON.stringify([rule, reason?.trim(), until ?? null])}`)]);
}
var NO_WORDS = { asks: false, deploys: false, exports: false, outputs: false };
var ESCAPE = /\\[xuU\r\n]/;
var METADATA = /cfn-latency-lint(?!-ignore)/;
function wordsOf(source) {
  const { text } = source;
  const isEscaped = ESCAPE.test(text);
  const deploys = isEscaped || text.includes("template-file-path");
  return {
    asks: deploys || (0, import_core_project_gather.mayNameFiles)({ source }) || text.includes("ImportValue") || text.includes("GetStackOutput") || METADATA.test(text),
    deploys,
    exports: text.includes("Export"),
    outputs: text.includes("Outputs")
  };
}
async function shareOf({ index, count }, stock) {
  const looks = new Map(stock.found.map((file) => [file, lookAt(file, stock)]));
  const filesWith = (test) => [...looks].flatMap(([file, look]) => test(look) ? [file] : []);
  const asking = await readTied(filesWith(({ words }) => words.asks), stock);
  const isOffer = offersTo(asking.meetings.flatMap((each) => each.asked));
  const offering = await readTied(filesWith(({ words }) => words.deploys || !words.asks && isOffer(words)), stock);
  const ties = [
    ...appTies(stock.found, stock.apps),
    ...(await Promise.all(filesWith(({ words }) => words.deploys).map((file) => deploymentTies(file, stock.where)))).flat(),
    ...asking.ties,
    ...meetingTies([...asking.meetings, ...offering.meetings])
  ];
  const shards = (0, import_core_run_shard.dealt)(groupsOf(looks, ties), count);
  const own = new Set(shards[index - 1]?.files);
  return {
    shard: { index, count, of: (0, import_core_run_shard.dealOf)(shards) },
    files: stock.found.filter(({ file }) => own.has(file)),
    standIns: await standInsOf(filesWith(({ bytes }) => bytes > 0), stock),
    pulledIn: asking.pulledIn
  };
}
function offersTo(asked) {
  const [isExport, isOutput] = ["export ", "stack "].map((kind) => asked.some((name) => name.startsWith(kind)));
  return ({ exports: exports2, outputs }) => isExport === true && exports2 || isOutput === true && outputs;
}
var MAX_WEIGHT = 1024 * 1024;
function lookAt({ path: at, file, isNamed }, { where }) {
  try {
    const bytes = where.disk.read(at);
    return isNamed || (0, import_core_run_inputs.mayBeTemplate)(bytes) ? { bytes: Math.min(bytes.length, MAX_WEIGHT), words: wordsOf({ file, text: (0, import_core_project_decode.decode)(bytes) }) } : { bytes: 0, words: NO_WORDS };
  } catch {
    return { bytes: 0, words: NO_WORDS };
  }
}
function groupsOf(looks, ties) {
  const bytesOf = new Map([...looks].map(([{ file }, { bytes }]) => [file, bytes]));
  const things = /* @__PURE__ */ new Set([...bytesOf.keys(), ...ties.flat()]);
  return (0, import_core_link_connected.connected)([...things], ties).flatMap((group) => {
    const files = group.filter((thing) => bytesOf.has(thing));
    return files.length === 0 ? [] : [{ files, bytes: files.reduce((sum, file) => sum + (bytesOf.get(file) ?? 0), 0) }];
  });
}
async function readTied(files, stock) {
  const { found, apps: { assetPath }, where, options } = stock;
  const templates = await readStock(files, stock);
  const ties = [];
  const listening = (library2) => telling(library2, { cwd: where.cwd, assetPath }, (tie) => ties.push(tie));
  const { library } = await (0, import_core_run_pulled_in.pullIn)(templates, options, { ...where, files: found, assetPath }, listening);
  const linted = new Map(templates.map((file) => [file.source.file, file]));
  const sources = new Map([...library.sources, ...templates.map(({ source }) => [source.file, source])]);
  return {
    ties: [...ties, ...[...sources.values()].flatMap((source) => suppressionTies(source, linted.get(source.file)))],
    meetings: templates.flatMap((file) => meetingsOf(file, { ...options, library }).map((meeting) => ({ ...meeting, file: file.source.file }))),
    pulledIn: [...library.sources.keys()]
  };
}
async function readStock(files, { surroundings, apps, configs }) {
  const read = await (0, import_core_run_inputs.readInputs)(files, { ...surroundings, apps, progress: import_core_run_surroundings.UNSEEN });
  const isFromApp = new Set(files.filter((file) => apps.deployments.has(file.path)).map(({ file }) => file));
  return (0, import_core_run_configured.withConfigured)(read.files, configs, (file) => isFromApp.has(file));
}
async function standInsOf(files, stock) {
  const met = /* @__PURE__ */ new Set();
  const standIns = /* @__PURE__ */ new Set();
  for (const file of files) {
    const config = stock.configs.get(file.file);
    if (config === void 0 || met.has(config)) continue;
    const [template] = await readStock([file], stock);
    if (template === void 0) continue;
    met.add(config);
    standIns.add(template.source.file);
  }
  return standIns;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  shareOf
});
});
