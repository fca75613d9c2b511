import {
  writeText
} from "./project-write-text.mjs";
import {
  package_default
} from "./report-json.mjs";
import {
  REAL_DISK,
  systemReason
} from "./project-config-custom-rules-check.mjs";

var version = package_default.version;

import path from "node:path";

var USUAL_WIDTH = 80;
var LEAST_WIDTH = 40;
function screenOf({ env, stdout }, noColor) {
  const { columns = 0, isTTY = false } = stdout;
  return {
    // A terminal that nobody gave a size says 0; pre-commit's is one.
    width: columns === 0 ? USUAL_WIDTH : Math.max(LEAST_WIDTH, columns),
    colour: !noColor && wantsColour(env, isTTY)
  };
}
function wantsColour({ FORCE_COLOR: force, NO_COLOR: never, TERM: terminal }, isTerminal) {
  if (force !== void 0) return force !== "0" && force !== "false";
  if (never !== void 0 && never !== "") return false;
  return isTerminal && terminal !== "dumb";
}

var PAGE = { width: 80, colour: false };
var FOR_PROGRAMS = ["json", "sarif", "junit", "gitlab"];
async function writeOutputs({ settings, print, isWorthPrinting, linted }, io) {
  const { main, others } = settings.outputs;
  const isWanted = (format) => isWorthPrinting || FOR_PROGRAMS.includes(format);
  const files = [...others, ...main.file === void 0 ? [] : [{ format: main.format, file: main.file }]].filter(({ format }) => isWanted(format));
  if (main.file === void 0 && isWanted(main.format)) io.stdout.write(await print(main.format, screenOf(io, settings.noColor)));
  const inputs = new Set(linted.map((file) => realOf(path.resolve(io.cwd, file))));
  const faults = [];
  for (const { format, file } of files) {
    const fault = inputs.has(realOf(path.resolve(io.cwd, file))) ? "it is one of the files that were linted or read for it" : writeFile(path.resolve(io.cwd, file), await print(format, PAGE));
    if (fault !== void 0) faults.push(`the ${format} report cannot be written to \`${file}\`: ${fault}`);
  }
  for (const fault of faults) io.stderr.write(`cfn-latency-lint: ${fault}
`);
  return faults.length === 0;
}
function realOf(file) {
  try {
    return REAL_DISK.real(file);
  } catch {
    return file;
  }
}
function writeFile(file, text) {
  try {
    writeText(file, text);
    return void 0;
  } catch (error) {
    return systemReason(error);
  }
}

export {
  version,
  screenOf,
  writeOutputs
};
