import {
  failOnIn
} from "./run-fail-on.mjs";
import {
  rules
} from "./rules-missing-permission-rule.mjs";
import {
  UNSEEN,
  prepare,
  reported
} from "./run-prepare.mjs";
import {
  REAL_DISK,
  UsageError,
  internalError,
  overlaid
} from "./project-config-custom-rules-check.mjs";
import {
  lint
} from "./resolve-evaluate.mjs";
import "./template-json.mjs";
import "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

async function answer(request, rules2, engine) {
  try {
    const prepared = await prepare(settingsOf(request), surroundingsOf(request), rules2);
    const { report } = reported(prepared, (files) => engine(files, prepared.rules, prepared.options));
    return { kind: "report", report, failOn: failOnIn(prepared.options.configs) };
  } catch (error) {
    return { kind: "failed", message: error instanceof UsageError ? error.message : internalError(error) };
  }
}
function settingsOf({ paths, region, parameterOverrides, severities, preset, config, onlyTemplates }) {
  return {
    paths,
    region,
    parameterOverrides,
    severities,
    preset,
    config,
    onlyTemplates,
    parameterFiles: [],
    allowEmpty: true,
    stdinFilename: void 0,
    quiet: true,
    verbose: false
  };
}
function surroundingsOf({ cwd, texts }) {
  const disk = texts.size === 0 ? REAL_DISK : overlaid(REAL_DISK, texts);
  return { cwd, disk, stdin: nothing(), progressOver: () => UNSEEN };
}
async function* nothing() {
}

import { workerData } from "node:worker_threads";

var STATE = { waiting: 0, answered: 1, dead: 2 };

function serve(answer2) {
  const { port, signal } = workerData;
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
    port.postMessage({ kind: "failed", message: internalError(error) });
  }
}

serve((request) => answer(request, rules, lint));
