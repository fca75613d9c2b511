(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var import_runtime = require("./runtime.cjs");
var import_core_rules_index = require("./core.cjs").part("rules_index");
var import_core_lint_lint = require("./core.cjs").part("lint_lint");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_run_fail_on = require("./core.cjs").part("run_fail_on");
var import_core_run_failure = require("./core.cjs").part("run_failure");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_run_surroundings = require("./core.cjs").part("run_surroundings");
var import_node_worker_threads = require("node:worker_threads");
var import_core_run_failure2 = require("./core.cjs").part("run_failure");
async function answer(request, rules2, engine) {
  try {
    const prepared = await (0, import_core_run_prepare.prepare)(settingsOf(request), surroundingsOf(request), rules2);
    const { report } = (0, import_core_run_prepare.reported)(prepared, (files) => engine(files, prepared.rules, prepared.options));
    return { kind: "report", report, failOn: (0, import_core_run_fail_on.failOnIn)(prepared.options.configs) };
  } catch (error) {
    return { kind: "failed", message: error instanceof import_core_run_failure.UsageError ? error.message : (0, import_core_run_failure.internalError)(error) };
  }
}
function settingsOf({ paths, region, parameterOverrides, severities, preset, config, onlyTemplates, withFixes }) {
  return {
    paths,
    region,
    parameterOverrides,
    severities,
    preset,
    config,
    onlyTemplates,
    withFixes,
    parameterFiles: [],
    allowEmpty: true,
    stdinFilename: void 0,
    quiet: true,
    verbose: false
  };
}
function surroundingsOf({ cwd, texts }) {
  const disk = texts.size === 0 ? import_core_project_disk.REAL_DISK : (0, import_core_project_disk.overlaid)(import_core_project_disk.REAL_DISK, texts);
  return { cwd, disk, stdin: nothing(), progressOver: () => import_core_run_surroundings.UNSEEN };
}
async function* nothing() {
}
var STATE = { waiting: 0, answered: 1, dead: 2 };
function serve(answer2) {
  const { port, signal } = import_node_worker_threads.workerData;
  port.on("message", (request) => {
    void answer2(request).then((given) => {
      send(port, given);
      Atomics.store(signal, 0, STATE.answered);
      Atomics.notify(signal, 0);
    });
  });
}
function send(port, answer2) {
  try {
    port.postMessage(answer2);
  } catch (error) {
    port.postMessage({ kind: "failed", message: (0, import_core_run_failure2.internalError)(error) });
  }
}
serve((request) => answer(request, import_core_rules_index.rules, import_core_lint_lint.lint));
});
