import {
  tableLines
} from "./report-table.mjs";
import {
  screenOf,
  version,
  writeOutputs
} from "./hosts-cli-write-outputs.mjs";
import {
  run
} from "./hosts-cli-run.mjs";
import "./hosts-cli-progress.mjs";
import {
  repositoryPrefix
} from "./project-repository-prefix.mjs";
import {
  textReport
} from "./report-text.mjs";
import "./project-write-text.mjs";
import "./report-frame.mjs";
import {
  painter
} from "./report-paint.mjs";
import {
  compactReport
} from "./report-compact.mjs";
import "./report-summary.mjs";
import {
  displayWidth,
  wrap
} from "./report-unchecked.mjs";
import "./report-printable.mjs";
import {
  failOnIn,
  failing
} from "./run-fail-on.mjs";
import {
  jsonReport
} from "./report-json.mjs";
import {
  helpUrl
} from "./report-help-url.mjs";
import "./report-range.mjs";
import {
  rules
} from "./rules-missing-permission-rule.mjs";
import {
  hasFailed,
  isOverride,
  isRegionCode,
  parseOverrides
} from "./run-prepare.mjs";
import {
  REAL_DISK,
  UsageError,
  internalError,
  systemReason
} from "./project-config-custom-rules-check.mjs";
import {
  lint,
  lintRoutes
} from "./resolve-evaluate.mjs";
import {
  didYouMean
} from "./template-json.mjs";
import "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import { existsSync } from "node:fs";
import path2 from "node:path";

import { parseArgs } from "node:util";

var FORMATS = ["text", "compact", "json", "sarif", "github", "junit", "gitlab", "markdown", "html"];
var ROUTES_FORMATS = ["text", "json", "markdown", "mermaid", "html"];
var SUPPRESSIONS_FORMATS = ["text", "json"];
var DIFF_FORMATS = ["text", "json", "markdown"];
var PRESETS = ["recommended", "all", "security-first"];
var FAIL_ON = ["error", "warning", "info", "never"];
var RULE_SEVERITIES = ["off", "info", "warning", "error"];
var LINT = ["lint"];
var JUDGING = ["lint", "diff"];
var READING = ["lint", "routes", "diff"];
var ALL = ["lint", "routes", "diff", "rules", "init"];
var OPTIONS = [
  {
    name: "format",
    value: "FORMAT[=FILE]",
    commands: READING,
    help: "how to report: text (the default; github in a GitHub workflow), compact, json, sarif, github, junit, gitlab, markdown or html; with a file, written there beside what is printed; may be repeated. routes: text, json, markdown, mermaid or html; diff: text, json or markdown"
  },
  { name: "output-file", value: "FILE", commands: READING, help: "write the report there and print nothing" },
  { name: "region", value: "REGION", commands: READING, help: "the region that the stacks are deployed to; else that of a CDK app, of the configuration or a samconfig, else it is unknown" },
  {
    name: "parameter-overrides",
    value: "K=V ...",
    commands: READING,
    help: "values of template parameters, also as ParameterKey=K,ParameterValue=V; they win over those of a file"
  },
  {
    name: "parameters",
    value: "FILE",
    commands: READING,
    help: "a file of parameter values, as the AWS CLI, CodePipeline or Git sync takes them, or a plain map"
  },
  {
    name: "config",
    value: "FILE",
    commands: READING,
    help: "a configuration file for all that is linted; else the nearest .cfn-latency-lint.yaml (.yml, .json), from a file's folder up to the root of its repository"
  },
  { name: "no-config", commands: READING, help: "look for no configuration file" },
  { name: "allow-config-code", commands: READING, help: "run configuration that is code (cfn-latency-lint.config.mjs, .js) also where it is found or extended, not only where --config names it" },
  { name: "no-ignore", commands: READING, help: "lint also the files that a configuration's ignore takes out" },
  { name: "print-config", value: "FILE", commands: LINT, help: "print, as JSON, every setting that is in force for FILE and where it comes from, and lint nothing" },
  { name: "rule", value: "ID=SEVERITY", commands: READING, help: "set a rule to off, info, warning or error; may be repeated" },
  { name: "preset", value: "PRESET", commands: READING, help: "where rules start: recommended (the default), all or security-first; before what the configuration says" },
  {
    name: "fail-on",
    value: "SEVERITY",
    commands: JUDGING,
    help: "the least severity that makes the exit code 1: error, warning (the default), info or never; before what the configuration says"
  },
  {
    name: "changed",
    value: "[BASE]",
    commands: LINT,
    help: "report only what BASE does not have: a revision, by default the branch that this one will be merged into; both are compared with where they parted"
  },
  {
    name: "baseline",
    value: "FILE",
    commands: LINT,
    help: "leave out what this file knows from before; what it knows and is not so any more is told"
  },
  { name: "update-baseline", commands: LINT, help: "write all that is found to the baseline (.cfn-latency-baseline.json, if none is given), and take out what is not found any more" },
  { name: "report-suppressions", commands: LINT, help: "list what suppresses findings instead of the findings: each with its reason, its age, its owners, and whether it is used; as text or json" },
  { name: "fix", value: "[all]", commands: LINT, help: "change the files where that changes nothing but what a finding is about; with all also where a person should look at it afterwards" },
  { name: "fix-dry-run", value: "[all]", commands: LINT, help: "print what --fix would change, as a diff, and write nothing" },
  { name: "no-plugins", commands: READING, help: "run no plugin that a configuration names: for templates of people whose code you would not run" },
  { name: "allow-empty", commands: READING, help: "exit with 0, not 3, where nothing to lint was found" },
  { name: "only-templates", commands: READING, help: "pass over named files that are no templates, as a search does: for hooks that name whatever changed" },
  { name: "stdin-filename", value: "FILE", commands: READING, help: "what to call standard input (-) in the report" },
  { name: "quiet", commands: READING, help: "print findings and errors alone" },
  { name: "verbose", commands: READING, help: "list everything that was not checked; tell what became of each file, and what gave it its region and parameters" },
  { name: "no-color", commands: ALL, help: "print without colour; NO_COLOR and FORCE_COLOR are honoured too" },
  { name: "version", short: "V", commands: ALL, help: "print the version" },
  { name: "help", short: "h", commands: ALL, help: "print this help" }
];

function parseCommandLine(argv, context) {
  const { given, positionals, literal } = readArguments(argv, context);
  if (given.has("help")) return { command: "help" };
  if (given.has("version")) return { command: "version" };
  const [first, ...others] = positionals;
  if (first === "rules") return rulesCommand([...others, ...literal], given);
  if (first === "routes") return routesSettings([...others, ...literal], given);
  if (first === "diff") return diffSettings(others, literal, given);
  if (first === "init") return initSettings([...others, ...literal], given);
  return lintSettings([...first === "lint" ? others : positionals, ...literal], given, context);
}
function rulesCommand(names, given) {
  checkCommand("rules", given);
  if (names.length > 1) throw new UsageError(`\`rules\` shows one rule at a time, not ${names.length}`);
  return { command: "rules", rule: names[0], noColor: given.has("no-color") };
}
function initSettings(words, given) {
  checkCommand("init", given);
  if (words.length > 0) throw new UsageError(`\`init\` writes into the working directory, and takes no \`${words[0] ?? ""}\``);
  return { command: "init" };
}
function lintSettings(paths, given, { env }) {
  checkCommand("lint", given);
  const printed = given.get("print-config")?.at(-1);
  if (printed !== void 0) return printConfigSettings(printed, paths, given);
  checkAlone("report-suppressions", ["changed", "fix", "fix-dry-run", "update-baseline", "fail-on"], given);
  checkAlone("update-baseline", ["changed", "fix", "fix-dry-run"], given);
  if (given.has("report-suppressions")) return { command: "suppressions", outputs: outputsOf(given, SUPPRESSIONS_FORMATS, "text"), ...runSettings(paths, given) };
  const base = given.get("changed")?.at(-1);
  if (base !== void 0 && (given.has("fix") || given.has("fix-dry-run"))) throw new UsageError("`--changed` and `--fix` exclude each other");
  return {
    command: "lint",
    outputs: outputsOf(given, FORMATS, env["GITHUB_ACTIONS"] === "true" ? "github" : "text"),
    failOn: chosen(given, "fail-on", FAIL_ON),
    changed: base === void 0 ? void 0 : { base: base === "" ? void 0 : base },
    fix: fixOf(paths, given),
    updateBaseline: given.has("update-baseline"),
    ...runSettings(paths, given)
  };
}
function printConfigSettings(file, paths, given) {
  if (paths.length > 0) throw new UsageError(`\`--print-config\` names the file itself, and takes no \`${paths[0] ?? ""}\``);
  return { command: "print-config", file, failOn: chosen(given, "fail-on", FAIL_ON), ...runSettings([], given) };
}
function fixOf(paths, given) {
  const isShown = given.has("fix-dry-run");
  if (!isShown && !given.has("fix")) return void 0;
  const option = isShown ? "--fix-dry-run" : "--fix";
  const levels = ["fix", "fix-dry-run"].flatMap((name) => given.get(name) ?? []);
  const odd = levels.find((level) => level !== "" && level !== "all");
  if (odd !== void 0) throw new UsageError(`\`${option}\` stands alone or is \`${option}=all\`, not \`${option}=${odd}\``);
  if (paths.includes("-")) throw new UsageError(`\`${option}\` needs files: standard input has none that could be fixed`);
  const report = ["format", "output-file"].find((name) => given.has(name));
  if (isShown && report !== void 0) throw new UsageError(`\`${option}\` prints a diff in place of a report: \`--${report}\` has no meaning with it`);
  return { kind: isShown ? "show" : "write", level: levels.includes("all") ? "all" : "safe" };
}
function routesSettings(paths, given) {
  checkCommand("routes", given);
  return { command: "routes", outputs: outputsOf(given, ROUTES_FORMATS, "text"), ...runSettings(paths, given) };
}
function diffSettings(compared, paths, given) {
  checkCommand("diff", given);
  if (compared.length === 0) throw new UsageError("`diff` needs something to compare with: a revision such as `main`, or two template files");
  return {
    command: "diff",
    compared,
    outputs: outputsOf(given, DIFF_FORMATS, "text"),
    failOn: chosen(given, "fail-on", FAIL_ON),
    ...runSettings(paths, given)
  };
}
function outputsOf(given, formats, fallback) {
  const all = (given.get("format") ?? []).map((text) => {
    const [name = "", ...rest] = text.split("=");
    const file = rest.length === 0 || rest.join("=") === "-" ? void 0 : rest.join("=");
    if (file === "") throw new UsageError(`\`--format ${text}\` names no file`);
    return { format: oneOf(name, formats, "`--format`"), file };
  });
  const others = all.flatMap(({ format, file }) => file === void 0 ? [] : [{ format, file }]);
  const printed = all.findLast(({ file }) => file === void 0);
  const main2 = { format: printed?.format ?? fallback, file: given.get("output-file")?.at(-1) };
  const files = [...others.map(({ file }) => file), ...main2.file === void 0 ? [] : [main2.file]];
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== void 0) throw new UsageError(`two reports would be written to \`${twice}\``);
  return { main: main2, others };
}
function runSettings(paths, given) {
  return {
    paths,
    region: regionOf(given),
    parameterFiles: given.get("parameters") ?? [],
    parameterOverrides: new Map((given.get("parameter-overrides") ?? []).flatMap(overridesIn)),
    severities: new Map((given.get("rule") ?? []).map(parseRuleSeverity)),
    preset: chosen(given, "preset", PRESETS),
    config: configOf(given),
    allowConfigCode: given.has("allow-config-code"),
    noIgnore: given.has("no-ignore"),
    baseline: given.get("baseline")?.at(-1),
    noPlugins: given.has("no-plugins"),
    allowEmpty: given.has("allow-empty"),
    onlyTemplates: given.has("only-templates"),
    stdinFilename: given.get("stdin-filename")?.at(-1),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
    noColor: given.has("no-color")
  };
}
function readArguments(argv, { isPath }) {
  const options = Object.fromEntries(OPTIONS.map(({ name, short, value }) => {
    const type = value === void 0 || isOptional(value) ? "boolean" : "string";
    return [name, short === void 0 ? { type } : { type, short }];
  }));
  const { tokens } = parseArgs({ args: spreadOverrides(argv), options, strict: false, allowPositionals: true, tokens: true });
  const given = /* @__PURE__ */ new Map();
  const words = { before: [], after: [] };
  let side = "before";
  for (const [index, token] of tokens.entries()) {
    const last = tokens[index - 1];
    if (token.kind === "option-terminator") side = "after";
    else if (token.kind === "option") given.set(token.name, [...given.get(token.name) ?? [], checkValue(token)]);
    else if (side === "before" && last?.kind === "option" && takesWord(last) && !isPath(token.value)) given.set(last.name, [token.value]);
    else words[side].push(token.value);
  }
  return { given, positionals: words.before, literal: words.after };
}
function isOptional(value) {
  return value.startsWith("[");
}
function takesWord({ name, value }) {
  return name === "changed" && value === void 0;
}
function spreadOverrides(argv) {
  const args = [];
  let isSpreading = false;
  for (const [index, arg] of argv.entries()) {
    if (arg === "--") return [...args, ...argv.slice(index)];
    const isFlag = arg === "--parameter-overrides";
    if (isSpreading && isOverride(arg)) args.push(`--parameter-overrides=${arg}`);
    else if (!isFlag || !isOverride(argv[index + 1] ?? "")) args.push(arg);
    isSpreading = isFlag || isSpreading && isOverride(arg);
  }
  return args;
}
function overridesIn(text) {
  return parseOverrides(text).map((part) => {
    if (part.kind === "other") throw new UsageError(`\`--parameter-overrides\` wants Name=Value, not \`${part.text}\``);
    return [part.name, part.value];
  });
}
function checkValue({ name, rawName, value, inlineValue }) {
  const option = OPTIONS.find((known) => known.name === name);
  if (!option) {
    const known = OPTIONS.map((each) => `--${each.name}`);
    throw new UsageError(`unknown option \`${rawName}\`${didYouMean(rawName, known)}`);
  }
  if (option.value !== void 0 && isOptional(option.value)) return value ?? "";
  if (option.value === void 0) {
    if (value !== void 0) throw new UsageError(`\`${rawName}\` takes no value`);
    return "";
  }
  const isNextOption = inlineValue === false && value !== "-" && value?.startsWith("-");
  if (value === void 0 || value === "" || isNextOption) throw new UsageError(`\`${rawName}\` needs a value: ${usageOf(option)}`);
  return value;
}
function usageOf({ name, value }) {
  if (value === void 0) return `--${name}`;
  return isOptional(value) ? `--${name}[=${value.slice(1)}` : `--${name} ${value}`;
}
function checkCommand(command, given) {
  const foreign = OPTIONS.find((option) => given.has(option.name) && !option.commands.includes(command));
  if (foreign) throw new UsageError(`\`--${foreign.name}\` is no option of \`${command}\``);
}
function checkAlone(name, others, given) {
  const other = given.has(name) ? others.find((each) => given.has(each)) : void 0;
  if (other !== void 0) throw new UsageError(`\`--${name}\` and \`--${other}\` exclude each other`);
}
function chosen(given, name, choices) {
  const value = given.get(name)?.at(-1);
  return value === void 0 ? void 0 : oneOf(value, choices, `\`--${name}\``);
}
function oneOf(value, choices, what) {
  const choice = choices.find((each) => each === value);
  if (choice === void 0) throw new UsageError(`${what} is one of ${choices.join(", ")}, not \`${value}\`${didYouMean(value, choices)}`);
  return choice;
}
function configOf(given) {
  const file = given.get("config")?.at(-1);
  if (!given.has("no-config")) return file === void 0 ? { kind: "nearest" } : { kind: "file", file };
  if (file !== void 0) throw new UsageError("`--config` and `--no-config` exclude each other");
  return { kind: "none" };
}
function regionOf(given) {
  const region = given.get("region")?.at(-1);
  if (region === void 0 || isRegionCode(region)) return region;
  throw new UsageError(`\`--region\` is a region code such as \`eu-central-1\`, not \`${region}\``);
}
function parseRuleSeverity(text) {
  const [id = "", severity, ...rest] = text.split("=");
  if (id === "" || severity === void 0 || rest.length > 0) throw new UsageError(`\`--rule\` wants ID=SEVERITY, not \`${text}\``);
  return [id, oneOf(severity, RULE_SEVERITIES, `the severity of \`${id}\``)];
}

var COLUMN = 33;
var COMMANDS = [
  ["[lint] [PATHS...]", "lint files, folders, patterns, or - for standard input; without a path, the template of samconfig.toml, template.yaml or cdk.out"],
  ["routes [PATHS...]", "the request paths: who invokes what, by whose right, over which hops"],
  ["diff BASE [HEAD] [PATHS...]", "what a change does: two revisions, a revision and the files as they are, two template files or two folders"],
  ["rules [RULE]", "the table of rules, or the page of one"],
  ["init", "write a configuration to start from"]
];
var EXIT_CODES = [
  ["0", "nothing at or above --fail-on"],
  ["1", "findings at or above --fail-on"],
  ["2", "bad usage, a wrong configuration, a named file that could not be read, or an internal error"],
  ["3", "nothing to lint was found"]
];
function helpText(width) {
  const options = OPTIONS.map((option) => [(option.short ? `-${option.short}, ` : "") + usageOf(option), option.help]);
  return [
    "Usage: cfn-latency-lint [COMMAND] [OPTIONS] [PATHS...]",
    "",
    ...wrap("Finds what makes API Gateway requests slower than need be, or fail, in CloudFormation, SAM and OpenAPI templates.", width),
    "",
    "Commands:",
    ...COMMANDS.flatMap((row) => printRow(row, width)),
    "",
    "Options:",
    ...options.flatMap((row) => printRow(row, width)),
    "",
    "Exit codes:",
    ...EXIT_CODES.flatMap((row) => printRow(row, width, 5)),
    ""
  ].join("\n");
}
function printRow([term, text], width, column = COLUMN) {
  const [first = "", ...others] = wrap(text, width - column);
  const rest = others.map((line) => " ".repeat(column) + line);
  return [`  ${term}`.padEnd(column) + first, ...rest];
}

async function printReport(report, format, options) {
  switch (format) {
    case "text":
      return textReport(report, options);
    case "compact":
      return compactReport(report, options);
    case "json":
      return jsonReport(report, { version });
    case "sarif": {
      const { sarifReport } = await import("./report-sarif.mjs");
      return sarifReport(report, { ...options, version });
    }
    case "github": {
      const { githubReport } = await import("./report-github.mjs");
      return githubReport(report, options);
    }
    case "junit": {
      const { junitReport } = await import("./report-junit.mjs");
      return junitReport(report, { ...options, version });
    }
    case "gitlab": {
      const { gitlabReport } = await import("./report-gitlab.mjs");
      return gitlabReport(report, { ...options, version });
    }
    case "markdown": {
      const { markdownReport } = await import("./report-markdown.mjs");
      return markdownReport(report, options);
    }
    case "html": {
      const { lintHtml } = await import("./report-html.mjs");
      return lintHtml({ rows: [], ...report }, { version });
    }
  }
}

async function lintCommand(settings, io, engine) {
  const { outputs, quiet, verbose } = settings;
  const needsRoutes = [outputs.main, ...outputs.others].some(({ format }) => format === "html");
  const { report, isWorthPrinting, prepared, isComplete } = await lintAs(settings, io, needsRoutes, engine);
  const linted = [...report.sources.keys()];
  const options = { quiet, verbose, rules: prepared.rules, prefix: repositoryPrefix(io.cwd, REAL_DISK) };
  const isWritten = settings.fix?.kind === "show" || await writeOutputs({
    settings,
    isWorthPrinting,
    linted,
    print: (format, screen) => printReport(report, format, { ...screen, ...options })
  }, io);
  if (!isWritten || !isComplete || hasFailed(report, prepared)) return 2;
  if (prepared.files.length === 0) return settings.allowEmpty ? 0 : 3;
  return failing(report.findings, { given: settings.failOn, configured: failOnIn(prepared.options.configs), otherwise: "warning" }).length > 0 ? 1 : 0;
}
async function lintAs(settings, io, needsRoutes, engine) {
  const { fix, changed, updateBaseline } = settings;
  const run3 = needsRoutes ? engine.lintRoutes : engine.lint;
  if (changed) {
    const { changedFindings } = await import("./hosts-cli-changed-findings.mjs");
    return changedFindings(changed.base, settings, io, engine);
  }
  if (updateBaseline) {
    const { runAndUpdate } = await import("./hosts-cli-update-baseline.mjs");
    return runAndUpdate(settings, io, engine.rules, run3);
  }
  if (fix === void 0) return { ...await run(settings, io, engine.rules, run3), isComplete: true };
  const { runAndFix } = await import("./hosts-cli-fix-command.mjs");
  return runAndFix(fix, settings, io, engine.rules, run3);
}

import { readFileSync } from "node:fs";
import path from "node:path";

var ADDRESS = /^\[([^\]]+)\]: (\S+)$/;
var COMMENT = /^<!--.*-->$/;
var FENCE = "```";
var HEADING = /^(#+) (.*)$/;
var ITEM = /^((?:[-*]|\d+\.) )(.*)$/;
var BAR = "|";
var TABLE_RULE = /^\|[-| :]+\|$/;
var LINK = /`[^`]*`|\[((?:`[^`]*`|[^\]`])*)\](?:\(([^)]*)\)|\[([^\]]*)\])/g;
var CODE_INDENT = "    ";
function terminalPage(page, options) {
  const lines = page.split(/\r?\n/);
  const addresses = new Map(lines.flatMap((line) => {
    const [, name, address] = ADDRESS.exec(line) ?? [];
    return name === void 0 || address === void 0 ? [] : [[name, address]];
  }));
  const style = { ...options, addresses, paint: painter(options.colour) };
  const blocks = blocksOf(lines);
  return blocks.map((block, index) => {
    const isNextItem = block.kind === "item" && blocks[index - 1]?.kind === "item";
    return `${index === 0 || isNextItem ? "" : "\n"}${blockLines(block, style).map((line) => `${line}
`).join("")}`;
  }).join("");
}
function blocksOf(lines) {
  const blocks = [];
  for (let index = 0; index < lines.length; ) {
    const end = endOf(lines, index);
    const block = blockOf(lines.slice(index, end));
    if (block) blocks.push(block);
    index = end;
  }
  return blocks;
}
function endOf(lines, start) {
  const first = lines[start] ?? "";
  if (first.startsWith(FENCE)) return after(lines, start, (line) => line.startsWith(FENCE)) + 1;
  if (first.startsWith(BAR)) return after(lines, start, (line) => !line.startsWith(BAR));
  if (isAlone(first)) return start + 1;
  return after(lines, start, (line) => isAlone(line) || line.startsWith(FENCE) || line.startsWith(BAR) || ITEM.test(line));
}
function isAlone(line) {
  return line.trim() === "" || [ADDRESS, COMMENT, HEADING].some((pattern) => pattern.test(line));
}
function after(lines, start, isEnd) {
  const end = lines.findIndex((line, index) => index > start && isEnd(line));
  return end === -1 ? lines.length : end;
}
function blockOf(lines) {
  const [first = ""] = lines;
  if (first.startsWith(FENCE)) return { kind: "code", lines: lines.slice(1).filter((line) => !line.startsWith(FENCE)) };
  if (first.startsWith(BAR)) return { kind: "table", lines: lines.filter((line) => !TABLE_RULE.test(line)) };
  const [, marks, heading] = HEADING.exec(first) ?? [];
  if (marks !== void 0 && heading !== void 0) return { kind: "heading", depth: marks.length, text: heading };
  if (isAlone(first)) return void 0;
  const text = lines.map((line) => line.trim()).join(" ");
  const [, mark, item] = ITEM.exec(text) ?? [];
  return mark !== void 0 && item !== void 0 ? { kind: "item", mark, text: item } : { kind: "paragraph", text };
}
function blockLines(block, style) {
  const { width } = style;
  switch (block.kind) {
    case "heading":
      return headingLines(block.depth, inline(block.text, style), style);
    case "code":
      return block.lines.map((line) => line === "" ? "" : `${CODE_INDENT}${line}`);
    case "table":
      return rowLines(block.lines, style);
    case "item": {
      const indent = " ".repeat(displayWidth(block.mark));
      return wrap(inline(block.text, style), width - indent.length).map((line, index) => (index === 0 ? block.mark : indent) + line);
    }
    case "paragraph":
      return wrap(inline(block.text, style), width);
  }
}
function headingLines(depth, text, { width, paint }) {
  return wrap(depth === 2 ? text.toUpperCase() : text, width).map((line) => paint("strong", line));
}
function rowLines([head = "", ...lines], style) {
  const cells = (line) => cellsIn(line).map((cell) => inline(cell, style));
  return tableLines([cells(head).map((cell) => cell.toUpperCase()), ...lines.map(cells)], style.width);
}
function cellsIn(row) {
  return row.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll("\\|", "|"));
}
function inline(text, style) {
  return text.replace(LINK, (whole, name, address, key) => {
    const target = address ?? style.addresses.get(key === "" ? name ?? "" : key ?? "");
    return name === void 0 || target === void 0 ? whole : linkText(name, target, style.url);
  });
}
function linkText(name, target, url) {
  if (target.startsWith("#") || !URL.canParse(target, url)) return name;
  const address = new URL(target, url).href;
  const page = address.replace(/#.*/, "");
  return page.endsWith(`/${name}/README.md`) ? `\`${name}\`` : `${name} (${address})`;
}

function rulesCommand2(id, rules2, screen) {
  return id === void 0 ? rulesTable(rules2, screen) : rulePage(id, rules2, screen);
}
function rulesTable(rules2, { width, colour }) {
  const paint = painter(colour);
  const column = Math.max(...rules2.map(({ id }) => id.length)) + 2;
  const indent = column + "warning".length + 2;
  return rules2.map(({ id, severity, summary, presets }) => {
    const text = presets.includes("recommended") ? summary : `${summary} (only in \`--preset ${presets[0] ?? "all"}\`)`;
    const [first = "", ...others] = wrap(text, width - indent);
    const gap = " ".repeat(column - id.length);
    const end = " ".repeat(indent - column - severity.length);
    return [paint("strong", id) + gap + paint(severity, severity) + end + first, ...others.map((line) => " ".repeat(indent) + line)].map((line) => `${line}
`).join("");
  }).join("");
}
function rulePage(id, rules2, screen) {
  const rule = rules2.find((each) => each.id === id);
  if (!rule) throw new UsageError(`there is no rule \`${id}\`${didYouMean(id, rules2.map((each) => each.id))}`);
  const url = helpUrl(id);
  return terminalPage(pageOf(id) ?? `# ${id}

${rule.summary}

${rule.why}

${url}
`, { ...screen, url });
}
function pageOf(id) {
  for (const root of ["..", "../../.."]) {
    try {
      return readFileSync(path.join(import.meta.dirname, root, "rules", id, "README.md"), "utf8");
    } catch {
    }
  }
  return void 0;
}

async function main(argv, io, engine = { lint, lintRoutes, rules }) {
  try {
    return await run2(parseCommandLine(argv, contextOf(io)), io, engine);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.stderr.write(`cfn-latency-lint: ${isUsage ? error.message : internalError(error)}
`);
    if (isUsage) io.stderr.write("`cfn-latency-lint --help` lists the options\n");
    return 2;
  }
}
function contextOf({ cwd, env }) {
  return { env, isPath: (word) => existsSync(path2.resolve(cwd, word)) };
}
async function run2(line, io, engine) {
  switch (line.command) {
    case "help":
      io.stdout.write(helpText(screenOf(io, true).width));
      return 0;
    case "version":
      io.stdout.write(`${version}
`);
      return 0;
    case "rules":
      io.stdout.write(rulesCommand2(line.rule, engine.rules, screenOf(io, line.noColor)));
      return 0;
    case "lint":
      return lintCommand(line, io, engine);
    case "init": {
      const { initCommand } = await import("./hosts-cli-init-command.mjs");
      return initCommand(io);
    }
    case "print-config": {
      const { printConfigCommand } = await import("./hosts-cli-print-config-command.mjs");
      return printConfigCommand(line, io, engine);
    }
    case "suppressions": {
      const { suppressionsCommand } = await import("./hosts-cli-suppressions-command.mjs");
      return suppressionsCommand(line, io, engine);
    }
    case "diff": {
      const { diffCommand } = await import("./hosts-cli-diff-command.mjs");
      return diffCommand(line, io, engine);
    }
    case "routes": {
      const { routesCommand } = await import("./hosts-cli-routes-command.mjs");
      return routesCommand(line, io, engine);
    }
  }
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code === "EPIPE") return;
    process.exitCode = 2;
    if (stream === process.stdout) process.stderr.write(`cfn-latency-lint: the output cannot be written: ${systemReason(error)}
`);
  });
}
var code = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => performance.now()
});
process.exitCode ??= code;
