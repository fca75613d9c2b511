import {
  countWords,
  diffMarkdown
} from "./report-diff-markdown.mjs";
import {
  commitOf,
  compareRevisions,
  compareSides,
  diffOf,
  fetchCommit,
  fetchedMergeBase,
  isCommitName,
  newErrors,
  renames,
  short
} from "./aws-cdk-aws-service-spec.mjs";
import {
  failed,
  failureOf,
  repositoryOf
} from "./project-git-repository-of.mjs";
import {
  sarifReport
} from "./report-sarif-result.mjs";
import {
  errorLines,
  markdownReport,
  partOf,
  roomAfter,
  roomOf,
  uncheckedLines
} from "./report-markdown-findings.mjs";
import {
  code,
  prose
} from "./report-markdown-text.mjs";
import {
  COMMENT_LIMIT,
  SUMMARY_LIMIT,
  annotationsOf,
  logLine,
  workflowCommand
} from "./report-annotations.mjs";
import "./report-source-line.mjs";
import "./report-headline.mjs";
import {
  pathInRepository,
  repositoryPath
} from "./report-path-in-repository.mjs";
import {
  repositoryPrefix
} from "./project-repository-prefix.mjs";
import "./report-text.mjs";
import {
  writeText
} from "./project-write-text.mjs";
import "./report-frame.mjs";
import "./report-paint.mjs";
import "./report-compact.mjs";
import {
  summaryLine
} from "./report-summary.mjs";
import "./report-unchecked.mjs";
import {
  printable
} from "./report-printable.mjs";
import {
  failOnIn,
  failing
} from "./run-fail-on.mjs";
import {
  jsonReport,
  package_default
} from "./report-json.mjs";
import "./report-help-url.mjs";
import {
  lineTables,
  rangeOf
} from "./report-range.mjs";
import {
  rules
} from "./rules-missing-permission-rule.mjs";
import {
  BASELINE,
  UNSEEN,
  hasFailed,
  isRegionCode,
  parseOverrides,
  prepare,
  reported
} from "./run-prepare.mjs";
import {
  REAL_DISK,
  UsageError,
  exists,
  gitText,
  internalError,
  isBelow,
  kindAt,
  parted,
  runGit,
  systemReason,
  textOf
} from "./project-config-custom-rules-check.mjs";
import {
  lintRoutes
} from "./resolve-evaluate.mjs";
import {
  didYouMean
} from "./template-json.mjs";
import {
  SEVERITIES,
  countsOf
} from "./lint-finding.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import { tmpdir } from "node:os";

import * as os from "os";

function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

import * as os4 from "os";

import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

import os3 from "os";

import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

var IS_WINDOWS2 = process.platform === "win32";

var platform = os3.platform();
var arch = os3.arch();

var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

import path from "node:path";
function workplaceOf(env, cwd, temporary) {
  const { GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL, RUNNER_TEMP, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_STEP_SUMMARY } = env;
  return {
    workspace: path.resolve(GITHUB_WORKSPACE ?? cwd),
    repository: GITHUB_REPOSITORY ?? "",
    server: (GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, ""),
    api: (GITHUB_API_URL ?? "https://api.github.com").replace(/\/+$/, ""),
    temporary: RUNNER_TEMP ?? temporary,
    summary: GITHUB_STEP_SUMMARY,
    eventName: GITHUB_EVENT_NAME ?? "",
    eventPath: GITHUB_EVENT_PATH,
    sha: GITHUB_SHA ?? ""
  };
}
function linkTo({ server, repository }, sha) {
  return (file, line) => {
    const inside = pathInRepository(file, "");
    if (inside === void 0 || repository === "" || sha === "") return void 0;
    return `${server}/${repository}/blob/${sha}/${inside.split("/").map(encoded).join("/")}#L${line}`;
  };
}
function encoded(name) {
  return encodeURIComponent(Buffer.from(name).toString());
}

import { readFileSync } from "node:fs";
import path5 from "node:path";

var KINDS = { A: "added", D: "removed" };
function changedFiles(repository, base, head) {
  const diff = diffOf(repository, base, head, ["--name-status", "--no-renames", "-z"]);
  if (diff.kind === "failed") return diff;
  const fresh = head === void 0 ? untrackedFiles(repository) : [];
  if ("kind" in fresh) return fresh;
  const items = diff.text.split("\0");
  const files = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < items.length; at += 2) files.set(items[at + 1] ?? "", KINDS[items[at] ?? ""] ?? "changed");
  return { kind: "files", files: new Map([...files, ...fresh.map((file) => [file, "added"])]) };
}
function untrackedFiles({ root }) {
  const answer = runGit(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return answer.kind === "done" ? parted(textOf(answer.output)) : failureOf(answer, "the files of the work tree cannot be listed");
}

var ESCAPE = /\\([0-7]{3}|.)/g;
var LETTERS = { a: "\x07", b: "\b", t: "	", n: "\n", v: "\v", f: "\f", r: "\r" };
function unquoted(name) {
  if (!name.startsWith('"') || !name.endsWith('"') || name.length < 2) return name;
  return name.slice(1, -1).replace(ESCAPE, (_, escape) => /^\d/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : LETTERS[escape] ?? escape);
}

var HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
var ALL = [{ start: 1, end: Infinity }];
function changedLines(repository, base, head) {
  const diff = diffOf(repository, base, head, ["--unified=0", "-M"]);
  if (diff.kind === "failed") return diff;
  const fresh = head === void 0 ? untrackedFiles(repository) : [];
  if ("kind" in fresh) return fresh;
  return { kind: "lines", lines: new Map([...linesIn(diff.text), ...fresh.map((file) => [file, ALL])]) };
}
function linesIn(patch) {
  const lines2 = /* @__PURE__ */ new Map();
  let file;
  let content = 0;
  for (const line of patch.split("\n")) {
    if (content > 0 || line.startsWith("\\")) {
      if (!line.startsWith("\\")) content--;
      continue;
    }
    if (line.startsWith("+++ ")) file = nameIn(line.slice("+++ ".length));
    const [, removed = "1", start, added = "1"] = HUNK.exec(line) ?? [];
    if (start === void 0) continue;
    content = Number(removed) + Number(added);
    if (file === void 0 || Number(added) === 0) continue;
    const ranges = lines2.get(file) ?? [];
    ranges.push({ start: Number(start), end: Number(start) + Number(added) - 1 });
    lines2.set(file, ranges);
  }
  return lines2;
}
function nameIn(text2) {
  const name = unquoted(text2.replace(/\t$/, ""));
  return name === "/dev/null" ? void 0 : name;
}

function parentsOf({ root }, commit) {
  const text2 = gitText(root, ["cat-file", "commit", commit]) ?? "";
  const [header = ""] = text2.split("\n\n");
  return header.split("\n").flatMap((line) => line.startsWith("parent ") ? [line.slice("parent ".length)] : []);
}

var SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
var NO_COMMIT = /^0+$/;
function eventOf(name, payload) {
  const other = { kind: "other", name };
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequest(payload, name === "pull_request_target") ?? other;
    case "merge_group": {
      const baseSha = shaIn(payload, "merge_group", "base_sha");
      return baseSha === void 0 ? other : { kind: "merge-group", baseSha };
    }
    case "push":
      return { kind: "push", before: shaIn(payload, "before") };
    default:
      return other;
  }
}
function pullRequest(payload, isTarget) {
  const number = valueIn(payload, "pull_request", "number") ?? valueIn(payload, "number");
  const baseSha = shaIn(payload, "pull_request", "base", "sha");
  const headSha = shaIn(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || baseSha === void 0 || headSha === void 0) return void 0;
  const [base, head] = ["base", "head"].map((side) => valueIn(payload, "pull_request", side, "repo", "full_name"));
  return { kind: "pull-request", number, baseSha, headSha, isFork: base !== head, isTarget };
}
function shaIn(payload, ...keys) {
  const value = valueIn(payload, ...keys);
  return typeof value === "string" && SHA.test(value) && !NO_COMMIT.test(value) ? value : void 0;
}
function valueIn(value, ...keys) {
  return keys.reduce((at, key) => typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : void 0, value);
}

var DEFAULTS = {
  "paths": "",
  "working-directory": ".",
  "config": "",
  "fail-on": "",
  "scope": "auto",
  "base": "",
  "base-path": "",
  "region": "",
  "parameters": "",
  "parameter-files": "",
  "preset": "",
  "baseline": "",
  "cdk": "auto",
  "annotations": "auto",
  "comment": "off",
  "summary": "true",
  "sarif-file": "",
  "token": ""
};
var NAMES = Object.keys(DEFAULTS);
var FAIL_ON = [...SEVERITIES, "never"];
var SCOPES = ["auto", "new", "changed-files", "all"];
var COMMENTS = ["off", "on-findings", "always"];
var PRESETS = ["recommended", "all", "security-first"];
var SWITCH = ["auto", "off"];
function readInputs(variables) {
  checkNames(variables);
  return {
    paths: lines("paths"),
    workingDirectory: text("working-directory"),
    config: optional("config"),
    failOn: optionalChoice("fail-on", FAIL_ON),
    scope: choice("scope", SCOPES),
    base: optional("base"),
    basePath: optional("base-path"),
    region: region(),
    parameterOverrides: new Map(lines("parameters").flatMap(overridesIn)),
    parameterFiles: lines("parameter-files"),
    preset: optionalChoice("preset", PRESETS),
    baseline: optional("baseline"),
    cdk: choice("cdk", SWITCH),
    annotations: choice("annotations", SWITCH) === "auto",
    comment: choice("comment", COMMENTS),
    summary: choice("summary", ["true", "false"]) === "true",
    sarifFile: optional("sarif-file"),
    token: text("token")
  };
}
function checkNames(variables) {
  const given = Object.keys(variables).flatMap((name) => name.startsWith("INPUT_") ? [name.slice("INPUT_".length).toLowerCase()] : []);
  const unknown = given.find((name) => !NAMES.includes(name));
  if (unknown !== void 0) throw new UsageError(`there is no input \`${unknown}\`${didYouMean(unknown, NAMES)}`);
}
function text(name) {
  return getInput(name) || DEFAULTS[name];
}
function optional(name) {
  return text(name) || void 0;
}
function lines(name) {
  return getMultilineInput(name).filter((line) => line !== "");
}
function choice(name, choices) {
  const value = text(name);
  const found = choices.find((each) => each === value.toLowerCase());
  if (found === void 0) throw new UsageError(`the input \`${name}\` is one of ${choices.join(", ")}, not \`${value}\`${didYouMean(value, choices)}`);
  return found;
}
function optionalChoice(name, choices) {
  return text(name) === "" ? void 0 : choice(name, choices);
}
function region() {
  const value = optional("region");
  if (value === void 0 || isRegionCode(value)) return value;
  throw new UsageError(`the input \`region\` is a region code such as \`eu-central-1\`, not \`${value}\``);
}
function overridesIn(line) {
  return parseOverrides(line).map((part) => {
    if (part.kind === "other") throw new UsageError(`the input \`parameters\` wants \`Name=Value\`, not \`${part.text}\``);
    return [part.name, part.value];
  });
}

import path3 from "node:path";

function remoteCommit({ root }, name, remote = "origin") {
  const answer = runGit(root, ["ls-remote", "--quiet", "--end-of-options", remote, `refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`]);
  if (answer.kind !== "done") return failureOf(answer, `\`${remote}\` cannot be asked for \`${name}\``);
  const [sha = ""] = textOf(answer.output).trim().split("\n").at(-1)?.split("	") ?? [];
  return isCommitName(sha) ? { kind: "commit", sha } : failed(`\`${remote}\` has no branch or tag \`${name}\``);
}

function baseOf(event, wanted, repository) {
  if (wanted !== void 0) return partedFrom(wanted, repository);
  switch (event.kind) {
    case "pull-request":
      return pullRequestBase(event, repository);
    case "merge-group":
      return fetched(event.baseSha, [], repository);
    case "push":
      return event.before === void 0 ? none("the branch is new") : fetched(event.before, [], repository);
    case "other":
      return none(`the event \`${event.name}\` is about no change`);
  }
}
function none(why) {
  return { kind: "none", why };
}
function fetched(sha, notes, repository) {
  const answer = fetchCommit(repository, sha);
  return answer.kind === "failed" ? none(answer.message) : { kind: "base", sha, notes };
}
function pullRequestBase({ baseSha, headSha }, repository) {
  const head = commitOf(repository, "HEAD");
  if (head.kind === "failed") return none(head.message);
  const [first, ...others] = parentsOf(repository, head.sha);
  if (first !== void 0 && others.includes(headSha)) return fetched(first, [], repository);
  const base = fetched(baseSha, [], repository);
  if (base.kind === "none") return base;
  const meeting = fetchedMergeBase(repository, head.sha, baseSha);
  if (meeting.kind === "commit") return { kind: "base", sha: meeting.sha, notes: [] };
  const why = meeting.kind === "failed" ? meeting.message : "the history does not show where the branch left its base";
  return { ...base, notes: [`${why}; it is compared with the base as it is now`] };
}
function partedFrom(revision, repository) {
  const commit = named(revision, repository);
  if (commit.kind === "failed") return none(commit.message);
  const base = fetched(commit.sha, [], repository);
  if (base.kind === "none") return base;
  const meeting = fetchedMergeBase(repository, headOf(repository) ?? commit.sha, commit.sha);
  return meeting.kind === "commit" ? { kind: "base", sha: meeting.sha, notes: [] } : base;
}
function headOf(repository) {
  const head = commitOf(repository, "HEAD");
  return head.kind === "commit" ? head.sha : void 0;
}
function named(revision, repository) {
  if (isCommitName(revision)) return { kind: "commit", sha: revision };
  const here = [revision, `origin/${revision}`].map((name) => commitOf(repository, name)).find(({ kind }) => kind === "commit");
  return here ?? remoteCommit(repository, revision);
}

import path2 from "node:path";
function inPlaceOf(place, folder) {
  const home = realOf(folder);
  const there = (file) => {
    if (file === place) return folder;
    return isBelow(place, file) ? path2.join(folder, path2.relative(place, file)) : file;
  };
  const back = (file) => {
    if (file === home) return place;
    return isBelow(home, file) ? path2.join(place, path2.relative(home, file)) : file;
  };
  return {
    read: (file) => REAL_DISK.read(there(file)),
    list: (file) => REAL_DISK.list(there(file)),
    stat: (file) => REAL_DISK.stat(there(file)),
    lstat: (file) => REAL_DISK.lstat(there(file)),
    real: (file) => back(REAL_DISK.real(there(file))),
    tracked: (file) => REAL_DISK.tracked?.(there(file))
  };
}
function withoutFolder(folder) {
  return {
    ...REAL_DISK,
    list: (parent) => REAL_DISK.list(parent).filter(({ name }) => path2.join(parent, name) !== folder),
    tracked: (parent) => REAL_DISK.tracked?.(parent)?.filter((file) => !isBelow(folder, path2.join(parent, file)))
  };
}
function realOf(folder) {
  try {
    return REAL_DISK.real(folder);
  } catch {
    return folder;
  }
}

function notInGit({ fresh }, repository) {
  if (repository.kind === "failed" || fresh.length === 0) return [];
  const listed = gitText(repository.root, ["ls-files", "-z"]);
  if (listed === void 0) return [];
  const known = new Set(parted(listed));
  const files = new Set(fresh.flatMap(({ finding: { at: { file } } }) => known.has(repositoryPath(file, repository.prefix)) ? [] : [file]));
  const [first] = files;
  if (first === void 0) return [];
  const others = files.size - 1;
  const which2 = others === 0 ? `\`${first}\` is` : `\`${first}\` and ${others} more ${others === 1 ? "file" : "files"} are`;
  return [`${which2} not in git, so that the base has none of it and all findings there count as new; the input \`base-path\` can name a folder with the base's`];
}

async function lintChange(inputs, change) {
  const { scope, baseFolder } = change;
  const comparing = comparingOf(inputs, change);
  if (scope === "all") return alone(comparing, []);
  const base = baseIn(inputs, change);
  const compared = baseFolder === void 0 ? await withRevision(base, change, comparing) : await withFolder(baseFolder, base, change, comparing);
  if (compared.kind === "failed") return alone(comparing, [`all findings count, for there is nothing to compare with: ${compared.message}`]);
  const { comparison, head } = compared;
  const remarks = [
    ...base.kind === "base" ? base.notes : [],
    ...comparison.notes,
    ...baseFolder === void 0 ? notInGit(comparison, change.repository) : []
  ];
  return { report: head.report, prepared: head.prepared, comparison: { ...comparison, notes: remarks }, base: base.kind === "base" ? base.sha : void 0, remarks, notes: head.notes };
}
function baseIn({ base }, { event, repository }) {
  return repository.kind === "failed" ? { kind: "none", why: repository.message } : baseOf(event, base, repository);
}
async function withRevision(base, { repository }, comparing) {
  if (repository.kind === "failed") return repository;
  if (base.kind === "none") return { kind: "failed", message: base.why };
  return compareRevisions(repository, { kind: "revisions", base: base.sha, head: void 0, notes: [] }, comparing);
}
async function withFolder(folder, base, { repository, workspace }, comparing) {
  if (kindAt(REAL_DISK, folder) !== "folder") return { kind: "failed", message: `there is no folder \`${path3.relative(workspace, folder)}\`` };
  const { cwd, disk } = comparing.surroundings;
  const renamed = repository.kind === "failed" || base.kind === "none" ? void 0 : renames(repository, base.sha, void 0);
  const shown = (file) => repository.kind === "failed" ? file : path3.posix.relative(repository.prefix, file);
  const was = renamed?.kind === "renames" ? [...renamed.was].map(([now, then]) => [shown(now), shown(then)]) : [];
  const there = path3.join(folder, path3.relative(workspace, cwd));
  if (kindAt(REAL_DISK, there) !== "folder") return { kind: "failed", message: `there is no folder \`${path3.relative(workspace, there)}\`` };
  return compareSides({ base: inPlaceOf(workspace, folder), head: disk, was: new Map(was) }, comparing);
}
async function alone({ settings, surroundings }, remarks) {
  const prepared = await prepare(settings, surroundings, rules);
  const { report, notes } = reported(prepared, (files) => lintRoutes(files, prepared.rules, prepared.options));
  return { report, prepared, comparison: void 0, base: void 0, remarks, notes };
}
function comparingOf(inputs, change) {
  const { cwd, baseFolder } = change;
  const disk = baseFolder === void 0 ? REAL_DISK : withoutFolder(baseFolder);
  return {
    settings: settingsOf(inputs, change),
    surroundings: { cwd, disk, stdin: noInput(), progressOver: () => UNSEEN },
    rules,
    lintRoutes
  };
}
var APP = "cdk.out";
function settingsOf(inputs, { cwd, event }) {
  const { paths, config, baseline, region: region2, parameterFiles, parameterOverrides, preset, cdk } = inputs;
  const app = cdk === "auto" && exists(REAL_DISK, path3.join(cwd, APP, "manifest.json")) ? [APP] : [];
  return {
    paths: paths.length > 0 ? paths : [".", ...app],
    region: region2,
    parameterFiles,
    parameterOverrides,
    preset,
    severities: /* @__PURE__ */ new Map(),
    baseline: baseline ?? (exists(REAL_DISK, path3.join(cwd, BASELINE)) ? BASELINE : void 0),
    // There a workflow has secrets, and what is checked out may be a stranger's.
    noPlugins: event.kind === "pull-request" && event.isTarget,
    config: config === void 0 ? { kind: "nearest" } : { kind: "file", file: config },
    allowEmpty: true,
    onlyTemplates: false,
    stdinFilename: void 0,
    quiet: false,
    verbose: false
  };
}
async function* noInput() {
}

import path4 from "node:path";
import { setTimeout as wait } from "node:timers/promises";

var BYTES = 3;
var REMARKS_SHOWN = 5;
var SILENCE = "A finding that is meant to stay is silenced with `# cfn-latency-lint-ignore RULE -- reason`.";
function summaryText(result) {
  const { linted, scope } = result;
  if (scope !== "new" || !linted.comparison) return documentOf(result, { bytes: SUMMARY_LIMIT }, []);
  const limit = { characters: Math.floor(SUMMARY_LIMIT / BYTES) };
  return documentOf(result, limit, uncheckedLines(linted.report, viewOf(result), partOf(roomOf(limit), 1 / 8)));
}
function commentText(result) {
  const { event, folder } = result;
  const sha = event.kind === "pull-request" ? ` Updated for ${short(event.headSha)}.` : "";
  const footer = `<sub>cfn-latency-lint${folder === "" ? "" : ` in ${code(folder)}`}. ${SILENCE}${sha}</sub>
`;
  return `${documentOf(result, { characters: COMMENT_LIMIT - footer.length }, [])}
${footer}`;
}
function documentOf(result, limit, after) {
  const { linted: { report, comparison }, scope, verdict, folder } = result;
  const view = viewOf(result);
  const before = [
    ...folder === "" ? [] : [`In ${code(folder)}:`, ""],
    ...comparison && scope === "new" ? [] : remarkLines(result)
  ];
  const room = roomAfter(roomOf(limit), [...before, ...after]);
  if (scope === "new" && comparison) {
    const errors = errorLines(verdict, view, partOf(room, 1 / 4));
    const rest = [...after.length > 0 ? ["", ...after] : [], "", ...knownLines(result)];
    const diff = diffMarkdown(comparison, { limit: roomAfter(room, [...errors, ...rest]).left, link: (file, line) => view.link(repositoryPath(file, view.prefix), line) });
    return textOf2([...before, ...errors, diff.trimEnd(), ...rest]);
  }
  const counting = { ...report, findings: verdict.findings, errors: verdict.errors, summary: { ...report.summary, ...countsOf(verdict.findings) } };
  return textOf2([...before, markdownReport(counting, { ...view, limit: limitOf(room, limit) })]);
}
function remarkLines({ linted: { remarks } }) {
  return remarks.length === 0 ? [] : [...remarks.slice(0, REMARKS_SHOWN).map((remark) => `- ${prose(remark)}`), ""];
}
function knownLines({ linted: { comparison } }) {
  const count = comparison ? comparison.existing.length + comparison.moved.length : 0;
  if (count === 0) return [];
  return [`${count} ${count === 1 ? "finding that the base has, too, is" : "findings that the base has, too, are"} not shown.`];
}
function limitOf({ left }, limit) {
  return "bytes" in limit ? { bytes: left } : { characters: left };
}
function viewOf({ linted: { report }, event, place, prefix }) {
  const sha = event.kind === "pull-request" ? event.headSha : place.sha;
  return { linesOf: lineTables(report), prefix, link: linkTo(place, sha) };
}
function textOf2(lines2) {
  return `${lines2.join("\n").trimEnd()}
`;
}

var ATTEMPTS = 3;
var LONGEST_WAIT = 3e4;
var MAX_MESSAGE = 200;
function githubApi(options) {
  return {
    get: (path6) => request("GET", path6, void 0, options),
    send: (method, path6, body) => request(method, path6, JSON.stringify(body), options)
  };
}
async function request(method, path6, body, options) {
  const url = urlOf(path6, options.url);
  if (url === void 0) return { kind: "failed", reason: "it names a page of another server" };
  let last = { kind: "failed", reason: "", retryAfter: void 0 };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    last = await attemptOf(method, url, body, options);
    if (last.kind === "done" || last.retryAfter === void 0 || last.retryAfter > LONGEST_WAIT) break;
    if (attempt < ATTEMPTS) await options.wait(Math.max(last.retryAfter, 500 * 2 ** attempt));
  }
  return last.kind === "done" ? last : { kind: "failed", reason: last.reason };
}
async function attemptOf(method, url, body, { token, timeout }) {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        "accept": "application/vnd.github+json",
        "authorization": `Bearer ${token}`,
        "user-agent": "cfn-latency-lint",
        "x-github-api-version": "2022-11-28",
        ...body !== void 0 && { "content-type": "application/json" }
      },
      ...body !== void 0 && { body },
      // A redirect would carry the token to wherever it leads.
      redirect: "error",
      signal: AbortSignal.timeout(timeout)
    });
    const text2 = await response.text();
    if (response.ok) return { kind: "done", value: parsed(text2), next: nextPage(response.headers.get("link")) };
    return { kind: "failed", reason: `it answered ${response.status}${messageIn(text2, token)}`, retryAfter: retryAfter(response) };
  } catch (error2) {
    const isTimeout = typeof error2 === "object" && error2 !== null && "name" in error2 && error2.name === "TimeoutError";
    return { kind: "failed", reason: isTimeout ? "it did not answer in time" : "it cannot be reached", retryAfter: method === "POST" ? void 0 : 0 };
  }
}
function urlOf(path6, base) {
  const url = path6.startsWith("/") ? `${base}${path6}` : path6;
  return url.startsWith(`${base}/`) ? url : void 0;
}
function retryAfter({ status, headers }) {
  if (status >= 500) return 0;
  const isLimited = status === 429 || status === 403 && (headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0");
  if (!isLimited) return void 0;
  const seconds = Number(headers.get("retry-after") ?? "60");
  return Number.isFinite(seconds) ? seconds * 1e3 : LONGEST_WAIT + 1;
}
function nextPage(link) {
  return /<([^>]+)>;\s*rel="next"/.exec(link ?? "")?.[1];
}
function parsed(text2) {
  try {
    return text2 === "" ? null : JSON.parse(text2);
  } catch {
    return null;
  }
}
function messageIn(text2, token) {
  const body = parsed(text2);
  const message = typeof body === "object" && body !== null && "message" in body ? body.message : void 0;
  if (typeof message !== "string") return "";
  return `: ${printable(message.replaceAll(token, "***")).slice(0, MAX_MESSAGE)}`;
}

function markerFor(folder) {
  return `<!-- cfn-latency-lint: ${encodeURIComponent(folder).replaceAll("-", "%2D")} -->`;
}
async function stick(api, sticky) {
  const comments = `/repos/${sticky.repository}/issues/${sticky.number}/comments`;
  const found = await findOwn(api, `${comments}?per_page=100`, sticky.marker);
  if (found.kind === "failed") return found;
  const body = `${sticky.marker}
${sticky.body}`;
  if (found.kind === "none") {
    if (!sticky.isNewWanted) return { kind: "not-wanted" };
    return outcomeOf(await api.send("POST", comments, { body }), "created");
  }
  if (found.body === body) return { kind: "unchanged" };
  return outcomeOf(await api.send("PATCH", `/repos/${sticky.repository}/issues/comments/${found.id}`, { body }), "updated");
}
function outcomeOf(answer, kind) {
  return answer.kind === "done" ? { kind } : answer;
}
var MAX_PAGES = 100;
async function findOwn(api, first, marker) {
  let login;
  let page = first;
  for (let count = 0; page !== void 0; count++) {
    if (count === MAX_PAGES) return { kind: "failed", reason: "it has too many comments to look through" };
    const answer = await api.get(page);
    if (answer.kind === "failed") return answer;
    for (const comment2 of commentsIn(answer.value).filter(({ body }) => body.startsWith(`${marker}
`))) {
      if (comment2.isBot) return { kind: "found", ...comment2 };
      login ??= await ownLogin(api);
      if (login !== "" && comment2.login === login) return { kind: "found", ...comment2 };
    }
    page = answer.next;
  }
  return { kind: "none" };
}
async function ownLogin(api) {
  const answer = await api.get("/user");
  return answer.kind === "done" ? textIn(answer.value, "login") : "";
}
function commentsIn(value) {
  if (!Array.isArray(value)) return [];
  return value.flatMap((comment2) => {
    const id = propertyOf(comment2, "id");
    if (typeof id !== "number") return [];
    const user = propertyOf(comment2, "user");
    return [{ id, body: textIn(comment2, "body"), login: textIn(user, "login"), isBot: textIn(user, "type") === "Bot" }];
  });
}
function textIn(value, key) {
  const property = propertyOf(value, key);
  return typeof property === "string" ? property : "";
}
function propertyOf(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}

import { appendFileSync as appendFileSync2 } from "node:fs";
function appendText(file, text2) {
  appendFileSync2(file, text2);
}
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}
function attempted(work) {
  try {
    work();
    return void 0;
  } catch (error2) {
    return systemReason(error2);
  }
}
function annotationLines({ findings, errors }, { report, comparison, prefix, changed, whereRest }) {
  const linesOf = lineTables(report);
  const shownAt = changed && comparison ? changedPlaces(comparison, changed, { prefix, linesOf }) : void 0;
  const { shown } = annotationsOf(findings, errors, { prefix, linesOf, whereRest, ...shownAt && { shownAt } });
  return shown.map(workflowCommand);
}
function changedPlaces({ fresh }, changed, { prefix, linesOf }) {
  const isChanged = (span) => {
    const { start, end } = rangeOf(span, linesOf(span.file));
    return changed.get(repositoryPath(span.file, prefix))?.some((lines2) => lines2.start <= end.line && start.line <= lines2.end) ?? false;
  };
  const causes = new Map(fresh.map(({ finding, causes: all }) => [finding, all]));
  return (finding) => isChanged(finding.at) ? void 0 : causes.get(finding)?.flatMap(({ at }) => at ?? []).find(isChanged);
}

function verdictOf(judged2) {
  const { report, scope, failOn, hasTemplates, isAskedFor } = judged2;
  const findings = countingOf(judged2);
  const errors = failingErrors(judged2);
  const verdict = { findings, errors: scope === "all" ? report.errors : errors };
  if (errors.length > 0) return { ...verdict, outcome: "error", failure: "not all could be linted: the errors say why" };
  if (!hasTemplates) {
    return { ...verdict, outcome: "no-templates", failure: isAskedFor ? "nothing to lint was found in the paths that the workflow names" : void 0 };
  }
  const severe = failing(findings, failOn);
  const what = scope === "new" && judged2.comparison ? "new finding" : "finding";
  const failure = severe.length === 0 ? void 0 : `${severe.length} ${what}${severe.length === 1 ? "" : "s"} ${leastOf(failOn)}`;
  return { ...verdict, outcome: findings.length === 0 ? "clean" : "findings", failure };
}
function leastOf({ given, configured, otherwise }) {
  if (given !== void 0) return `at or above \`${given}\``;
  return configured.size === 0 ? `at or above \`${otherwise}\`` : "that the configuration does not let pass";
}
function countingOf({ report, scope, comparison, isInChangedFile }) {
  if (scope === "all" || comparison === void 0) return report.findings;
  const fresh = new Set(comparison.fresh.map(({ finding }) => finding));
  return report.findings.filter((finding) => fresh.has(finding) || scope === "changed-files" && isInChangedFile(finding));
}
function failingErrors({ report: { errors }, scope, comparison, isInTheWay }) {
  if (scope === "all") return errors.filter(isInTheWay);
  const fresh = new Set(comparison ? newErrors(comparison) : errors);
  return errors.filter((error2) => isInTheWay(error2) || fresh.has(error2));
}
function addedHops({ routes }) {
  return routes.reduce((sum, { before, after }) => before && after ? sum + addedBetween(before, after) : sum, 0);
}
function addedBetween(before, after) {
  const coldStarts = before.coldStarts === null || after.coldStarts === null ? 0 : after.coldStarts - before.coldStarts;
  const hopsOf = ({ stsCalls, authorizerCalls, regionHops }) => stsCalls + authorizerCalls + regionHops;
  return hopsOf(after) - hopsOf(before) + coldStarts;
}

var { version } = package_default;
var TIMEOUT = 15e3;
async function showResult(result) {
  const { inputs, linted, place } = result;
  const files = reportFiles(result);
  const summary2 = once(() => summaryText(result));
  const steps = [
    ["JSON report", () => {
      writeText(files.json, jsonReport(linted.report, { version }));
    }],
    ["Markdown report", () => {
      writeText(files.markdown, summary2());
    }],
    ["SARIF report", () => {
      if (files.sarif !== void 0) writeText(files.sarif, sarifReport(linted.report, { version, rules: linted.prepared.rules, prefix: result.prefix, leaveOutSuppressed: true }));
    }],
    ["annotations", () => {
      for (const line of annotationsFor(result)) process.stdout.write(`${line}
`);
    }],
    ["summary", () => {
      if (inputs.summary && place.summary !== void 0) appendText(place.summary, `${summary2()}
`);
    }],
    ["outputs", () => {
      setOutputs(outputsOf(result, files));
    }]
  ];
  const faults = steps.flatMap(([what, work]) => {
    const why = attempted(work);
    return why === void 0 ? [] : [{ message: `the ${what} could not be written: ${why}`, isExpected: false }];
  });
  const failure = await comment(result);
  return failure ? [...faults, failure] : faults;
}
function once(make) {
  let text2;
  return () => text2 ??= make();
}
function reportFiles({ inputs, place, folder }) {
  const name = ["cfn-latency-lint", ...folder.split("/")].filter((part) => part !== "").join("-");
  return {
    json: path4.join(place.temporary, `${name}.json`),
    markdown: path4.join(place.temporary, `${name}.md`),
    sarif: inputs.sarifFile === void 0 ? void 0 : path4.resolve(place.workspace, inputs.sarifFile)
  };
}
function annotationsFor({ inputs, linted, verdict, prefix, changed }) {
  if (!inputs.annotations) return [];
  const whereRest = inputs.summary ? "in the summary of this job" : "in the reports of this step";
  return annotationLines(verdict, { ...linted, prefix, changed, whereRest });
}
function outputsOf({ verdict: { outcome, findings }, linted: { comparison, report } }, files) {
  const { error: error2, warning: warning2 } = countsOf(findings);
  return {
    "outcome": outcome,
    "new": comparison?.fresh.length,
    "existing": comparison && comparison.existing.length + comparison.moved.length,
    "fixed": comparison?.fixed.length,
    "total": report.findings.length,
    "errors": error2,
    "warnings": warning2,
    "added-hops": comparison && addedHops(comparison),
    "report-json": files.json,
    "report-markdown": files.markdown,
    "sarif-file": files.sarif
  };
}
async function comment(result) {
  const { inputs, event, place, verdict } = result;
  if (inputs.comment === "off" || event.kind !== "pull-request") return void 0;
  const failed2 = (reason) => ({
    message: `the comment could not be written: ${reason}${event.isFork ? " (a workflow for a fork may not write)" : ""}`,
    isExpected: event.isFork
  });
  if (inputs.token === "") return failed2("there is no token");
  try {
    const api = githubApi({ url: place.api, token: inputs.token, timeout: TIMEOUT, wait: async (milliseconds) => {
      await wait(milliseconds);
    } });
    const outcome = await stick(api, {
      repository: place.repository,
      number: event.number,
      marker: markerFor(result.folder),
      body: commentText(result),
      isNewWanted: inputs.comment === "always" || verdict.findings.length > 0 || verdict.outcome === "error"
    });
    return outcome.kind === "failed" ? failed2(outcome.reason) : void 0;
  } catch (error2) {
    return failed2(String(error2));
  }
}

async function runAction(place, variables) {
  const inputs = readInputs(variables);
  const cwd = workingDirectory(inputs, place);
  const baseFolder = inputs.basePath === void 0 ? void 0 : folderIn(place.workspace, "base-path", inputs.basePath);
  const event = eventOf(place.eventName, payloadOf(place));
  const scope = scopeOf(inputs, event);
  const repository = repositoryOf(cwd);
  const linted = await lintChange(inputs, { event, scope, repository, workspace: place.workspace, cwd, baseFolder });
  for (const note of [...aside(event, repository), ...linted.remarks, ...linted.notes]) say(note);
  const prefix = repositoryPrefix(cwd, REAL_DISK);
  const verdict = judged({ inputs, scope, linted, repository, prefix });
  const folder = path5.relative(place.workspace, cwd).split(path5.sep).join("/");
  tell(await showResult({ inputs, place, event, scope, linted, verdict, prefix, folder, changed: changedIn(repository, linted) }));
  for (const line of lastLines(linted, verdict)) say(line);
  if (verdict.failure !== void 0) setFailed(verdict.failure);
}
function say(text2) {
  process.stdout.write(`${logLine(text2)}
`);
}
function tell(faults) {
  for (const { message, isExpected } of faults) {
    if (isExpected) say(message);
    else warning(message, { title: "cfn-latency-lint" });
  }
}
function workingDirectory({ workingDirectory: given }, { workspace }) {
  const folder = path5.resolve(workspace, given) === workspace ? workspace : folderIn(workspace, "working-directory", given);
  if (kindAt(REAL_DISK, folder) !== "folder") throw new UsageError(`the input \`working-directory\` names no folder: \`${given}\``);
  return folder;
}
function folderIn(workspace, input, given) {
  const folder = path5.resolve(workspace, given);
  if (!isBelow(workspace, folder)) throw new UsageError(`the input \`${input}\` is a folder in the workspace, not \`${given}\``);
  return folder;
}
function payloadOf({ eventPath }) {
  try {
    return eventPath === void 0 ? void 0 : JSON.parse(readFileSync(eventPath, "utf8"));
  } catch {
    return void 0;
  }
}
function scopeOf({ scope, base }, { kind }) {
  if (scope !== "auto") return scope;
  return kind === "pull-request" || kind === "merge-group" || base !== void 0 ? "new" : "all";
}
function aside(event, repository) {
  if (event.kind !== "pull-request" || !event.isTarget || repository.kind === "failed") return [];
  const head = commitOf(repository, "HEAD");
  if (head.kind === "failed" || head.sha === event.headSha || parentsOf(repository, head.sha).includes(event.headSha)) return [];
  return ["what is checked out is not the change, as is usual on `pull_request_target`; to lint the change, run on `pull_request`"];
}
function judged({ inputs, scope, linted, repository, prefix }) {
  const { report, prepared, comparison } = linted;
  return verdictOf({
    report,
    comparison,
    scope,
    isInChangedFile: scope === "changed-files" ? changedFilesOf(repository, linted, prefix) : () => false,
    failOn: { given: inputs.failOn, configured: failOnIn(linted.prepared.options.configs), otherwise: "error" },
    isInTheWay: (error2) => hasFailed({ ...report, errors: [error2] }, prepared),
    // What was not asked for by name and is not there is no fault.
    hasTemplates: prepared.files.length > 0 || report.errors.length > 0,
    isAskedFor: inputs.paths.length > 0
  });
}
function changedIn(repository, { base }) {
  if (repository.kind === "failed" || base === void 0) return void 0;
  const changed = changedLines(repository, base, void 0);
  return changed.kind === "failed" ? void 0 : changed.lines;
}
function changedFilesOf(repository, { base }, prefix) {
  const changed = repository.kind === "failed" || base === void 0 ? void 0 : changedFiles(repository, base, void 0);
  if (changed === void 0 || changed.kind === "failed") return () => true;
  return ({ at, construct }) => [at.file, construct?.source?.file].some((file) => file !== void 0 && changed.files.has(repositoryPath(file, prefix)));
}
function lastLines({ report, comparison, base }, { findings, errors }) {
  const summary2 = { ...report.summary, ...countsOf(findings) };
  return [
    ...comparison ? [`compared with ${base === void 0 ? "the base" : `\`${short(base)}\``}: ${countWords(comparison)}`] : [],
    summaryLine({ ...report, errors, summary: summary2 })
  ];
}

try {
  await runAction(workplaceOf(process.env, process.cwd(), tmpdir()), process.env);
} catch (error2) {
  setFailed(error2 instanceof UsageError ? error2.message : internalError(error2));
  attempted(() => {
    setOutput("outcome", "error");
  });
}
