import {
  obstacleOf,
  writeWhole
} from "./hosts-cli-fix-write.mjs";
import {
  run
} from "./hosts-cli-run.mjs";
import "./hosts-cli-progress.mjs";
import {
  writeText
} from "./project-write-text.mjs";
import {
  BASELINE,
  baselineAfter,
  baselineText,
  hasFailed,
  heldIn,
  ranOver,
  readBaseline,
  withoutKnown
} from "./run-prepare.mjs";
import {
  REAL_DISK,
  UsageError,
  exists,
  systemReason
} from "./project-config-custom-rules-check.mjs";
import "./resolve-evaluate.mjs";
import "./template-json.mjs";
import "./lint-finding.mjs";
import "./template-place.mjs";
import {
  lineStarts,
  positionAt
} from "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import { realpathSync } from "node:fs";
import path from "node:path";

async function soundBaseline(named, where) {
  const reading = await readBaseline(named, where);
  if (reading.kind === "missing") return void 0;
  if (reading.kind === "unreadable") throw new UsageError(`the baseline \`${named}\` ${reading.reason}`);
  const [fault] = reading.errors;
  if (fault === void 0) return reading;
  const { line, column } = positionAt(lineStarts(reading.source.text), fault.at?.start ?? 0);
  throw new UsageError(`${fault.file}:${line}:${column}: ${fault.message}; the baseline is left as it is`);
}
function updatedBaseline(report, named, before, ran) {
  const held = heldIn(report, { baseline: before ?? { source: { file: named, text: "" }, entries: [], errors: [] }, ran });
  const { found, entries } = baselineAfter(report.findings, held);
  return {
    text: baselineText(named, entries, ran),
    count: entries.length,
    added: found.size - held.known.size - held.worse.size,
    removed: held.stale.length,
    report: withoutKnown(report, found)
  };
}

async function runAndUpdate(settings, io, rules, engine) {
  const named = settings.baseline ?? BASELINE;
  const where = { cwd: io.cwd, disk: REAL_DISK };
  const tell = (line) => io.stderr.write(`cfn-latency-lint: ${line}
`);
  const before = await soundBaseline(named, where);
  const linted = await run(settings.baseline === void 0 ? settings : { ...settings, baseline: void 0 }, io, rules, engine);
  const { report, prepared } = linted;
  if (hasFailed(report, prepared)) tell(`the baseline \`${named}\` is left as it is: not all could be linted`);
  if (hasFailed(report, prepared) || prepared.files.length === 0) return { ...linted, isComplete: true };
  const { files, options, rules: all } = prepared;
  const update = updatedBaseline(report, named, before, await ranOver({ ...where, files, options, rules: all, paths: settings.paths }));
  const isNew = update.text !== before?.source.text;
  const fault = isNew ? write(path.resolve(io.cwd, named), update.text) : void 0;
  if (fault !== void 0) tell(`the baseline \`${named}\` cannot be written: ${fault}`);
  else if (!settings.quiet) tell(isNew ? summaryOf(named, update) : `the baseline \`${named}\` is as it was`);
  return fault === void 0 ? { ...linted, report: update.report, isComplete: true } : { ...linted, isComplete: false };
}
function write(file, text) {
  try {
    if (!exists(REAL_DISK, file)) {
      writeText(file, text);
      return void 0;
    }
    const real = realpathSync(file);
    const obstacle = obstacleOf(real);
    if (obstacle === void 0) writeWhole(real, text);
    return obstacle;
  } catch (error) {
    return systemReason(error);
  }
}
function summaryOf(named, { count, added, removed }) {
  const changes = [...added === 0 ? [] : [`${added} added`], ...removed === 0 ? [] : [`${removed} taken out`]];
  return `the baseline \`${named}\` knows ${count} ${count === 1 ? "finding" : "findings"} now${changes.length === 0 ? "" : `: ${changes.join(", ")}`}`;
}
export {
  runAndUpdate
};
