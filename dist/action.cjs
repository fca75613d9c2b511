(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var import_report_markdown_findings = require("./report-markdown-findings.cjs");
var import_report_annotations = require("./report-annotations.cjs");
var import_report_diff_markdown = require("./report-diff-markdown.cjs");
var import_run_fix = require("./run-fix.cjs");
var import_fix_plan = require("./fix-plan.cjs");
var import_report_sarif_2 = require("./report-sarif-2.cjs");
var import_report_source_line = require("./report-source-line.cjs");
var import_report_headline = require("./report-headline.cjs");
var import_report_path_in_repository = require("./report-path-in-repository.cjs");
var import_report_repository_path = require("./report-repository-path.cjs");
var import_report_markdown_text = require("./report-markdown-text.cjs");
var import_package = require("./package.cjs");
var import_aws_cdk_aws_service_spec = require("./aws-cdk-aws-service-spec.cjs");
var import_project_git_repository_of_2 = require("./project-git-repository-of-2.cjs");
var import_runtime = require("./runtime.cjs");
var import_node_os = require("node:os");
var os = __toESM(require("os"));
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
var os4 = __toESM(require("os"));
var import_os = require("os");
var import_fs = require("fs");
var import_os2 = __toESM(require("os"));
var fs2 = __toESM(require("fs"));
var import_core_run_failure = require("./core.cjs").part("run_failure");
var import_node_path = __toESM(require("node:path"));
var import_node_fs = require("node:fs");
var import_node_path2 = __toESM(require("node:path"));
var import_core_lint_finding = require("./core.cjs").part("lint_finding");
var import_core_project_boundary = require("./core.cjs").part("project_boundary");
var import_core_project_disk = require("./core.cjs").part("project_disk");
var import_core_project_git_run_git = require("./core.cjs").part("project_git_run_git");
var import_core_project_git_run_git2 = require("./core.cjs").part("project_git_run_git");
var import_core_project_repository_prefix = require("./core.cjs").part("project_repository_prefix");
var import_core_report_summary = require("./core.cjs").part("report_summary");
var import_core_run_fail_on = require("./core.cjs").part("run_fail_on");
var import_core_run_failure2 = require("./core.cjs").part("run_failure");
var import_core_run_prepare = require("./core.cjs").part("run_prepare");
var import_core_lint_finding2 = require("./core.cjs").part("lint_finding");
var import_core_template_did_you_mean = require("./core.cjs").part("template_did_you_mean");
var import_core_project_overrides = require("./core.cjs").part("project_overrides");
var import_core_project_region_code = require("./core.cjs").part("project_region_code");
var import_core_run_failure3 = require("./core.cjs").part("run_failure");
var import_node_path3 = __toESM(require("node:path"));
var import_core_rules_index = require("./core.cjs").part("rules_index");
var import_core_lint_lint = require("./core.cjs").part("lint_lint");
var import_core_project_baseline = require("./core.cjs").part("project_baseline");
var import_core_project_disk2 = require("./core.cjs").part("project_disk");
var import_core_run_prepare2 = require("./core.cjs").part("run_prepare");
var import_core_run_surroundings = require("./core.cjs").part("run_surroundings");
var import_core_project_git_run_git3 = require("./core.cjs").part("project_git_run_git");
var import_node_path4 = __toESM(require("node:path"));
var import_core_project_boundary2 = require("./core.cjs").part("project_boundary");
var import_core_project_disk3 = require("./core.cjs").part("project_disk");
var import_core_project_git_run_git4 = require("./core.cjs").part("project_git_run_git");
var import_node_path5 = __toESM(require("node:path"));
var import_promises = require("node:timers/promises");
var import_core_lint_finding3 = require("./core.cjs").part("lint_finding");
var import_core_project_write_text = require("./core.cjs").part("project_write_text");
var import_core_report_json = require("./core.cjs").part("report_json");
var import_core_lint_finding4 = require("./core.cjs").part("lint_finding");
var import_core_report_range = require("./core.cjs").part("report_range");
var import_node_path6 = __toESM(require("node:path"));
var import_core_project_disk4 = require("./core.cjs").part("project_disk");
var import_core_report_range2 = require("./core.cjs").part("report_range");
var import_core_lint_finding5 = require("./core.cjs").part("lint_finding");
var import_core_template_lines = require("./core.cjs").part("template_lines");
var import_node_crypto = require("node:crypto");
var import_core_report_help_url = require("./core.cjs").part("report_help_url");
var import_core_template_place = require("./core.cjs").part("template_place");
var import_node_crypto2 = require("node:crypto");
var import_core_report_printable = require("./core.cjs").part("report_printable");
var import_node_fs2 = require("node:fs");
var import_core_report_range3 = require("./core.cjs").part("report_range");
var import_core_run_failure4 = require("./core.cjs").part("run_failure");
var import_core_run_fail_on2 = require("./core.cjs").part("run_fail_on");
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
var { access, appendFile, writeFile } = import_fs.promises;
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
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
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
    return this.addRaw(import_os.EOL);
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
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
var IS_WINDOWS2 = process.platform === "win32";
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();
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
function workplaceOf(env, cwd, temporary) {
  const { GITHUB_WORKSPACE, GITHUB_REPOSITORY, GITHUB_SERVER_URL, GITHUB_API_URL, RUNNER_TEMP, GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_STEP_SUMMARY } = env;
  return {
    workspace: import_node_path.default.resolve(GITHUB_WORKSPACE ?? cwd),
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
function linkTo2({ server, repository }, sha) {
  return (file, line) => {
    const inside = (0, import_report_path_in_repository.pathInRepository)(file, "");
    if (inside === void 0 || repository === "" || sha === "") return void 0;
    return `${server}/${repository}/blob/${sha}/${inside.split("/").map(encoded).join("/")}#L${line}`;
  };
}
function encoded(name) {
  return encodeURIComponent(Buffer.from(name).toString());
}
var KINDS = { A: "added", D: "removed" };
function changedFiles(repository, base, head) {
  const diff = (0, import_aws_cdk_aws_service_spec.diffOf)(repository, base, head, ["--name-status", "--no-renames", "-z"]);
  if (diff.kind === "failed") return diff;
  const fresh = head === void 0 ? untrackedFiles(repository) : [];
  if ("kind" in fresh) return fresh;
  const items = diff.text.split("\0");
  const files = /* @__PURE__ */ new Map();
  for (let at = 0; at + 1 < items.length; at += 2) files.set(items[at + 1] ?? "", KINDS[items[at] ?? ""] ?? "changed");
  return { kind: "files", files: new Map([...files, ...fresh.map((file) => [file, "added"])]) };
}
function untrackedFiles({ root }) {
  const answer = (0, import_core_project_git_run_git.runGit)(root, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return answer.kind === "done" ? (0, import_core_project_git_run_git.parted)((0, import_core_project_git_run_git.textOf)(answer.output)) : (0, import_project_git_repository_of_2.failureOf)(answer, "the files of the work tree cannot be listed");
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
  const diff = (0, import_aws_cdk_aws_service_spec.diffOf)(repository, base, head, ["--unified=0", "-M"]);
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
  const text2 = (0, import_core_project_git_run_git2.gitText)(root, ["cat-file", "commit", commit]) ?? "";
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
  "suggestions": "off",
  "summary": "true",
  "sarif-file": "",
  "token": ""
};
var NAMES = Object.keys(DEFAULTS);
var FAIL_ON = [...import_core_lint_finding2.SEVERITIES, "never"];
var SCOPES = ["auto", "new", "changed-files", "all"];
var COMMENTS = ["off", "on-findings", "always"];
var SUGGESTIONS = ["off", "safe", "all"];
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
    suggestions: choice("suggestions", SUGGESTIONS),
    summary: choice("summary", ["true", "false"]) === "true",
    sarifFile: optional("sarif-file"),
    token: text("token")
  };
}
function checkNames(variables) {
  const given = Object.keys(variables).flatMap((name) => name.startsWith("INPUT_") ? [name.slice("INPUT_".length).toLowerCase()] : []);
  const unknown = given.find((name) => !NAMES.includes(name));
  if (unknown !== void 0) throw new import_core_run_failure3.UsageError(`there is no input \`${unknown}\`${(0, import_core_template_did_you_mean.didYouMean)(unknown, NAMES)}`);
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
  if (found === void 0) throw new import_core_run_failure3.UsageError(`the input \`${name}\` is one of ${choices.join(", ")}, not \`${value}\`${(0, import_core_template_did_you_mean.didYouMean)(value, choices)}`);
  return found;
}
function optionalChoice(name, choices) {
  return text(name) === "" ? void 0 : choice(name, choices);
}
function region() {
  const value = optional("region");
  if (value === void 0 || (0, import_core_project_region_code.isRegionCode)(value)) return value;
  throw new import_core_run_failure3.UsageError(`the input \`region\` is a region code such as \`eu-central-1\`, not \`${value}\``);
}
function overridesIn(line) {
  return (0, import_core_project_overrides.parseOverrides)(line).map((part) => {
    if (part.kind === "other") throw new import_core_run_failure3.UsageError(`the input \`parameters\` wants \`Name=Value\`, not \`${part.text}\``);
    return [part.name, part.value];
  });
}
function remoteCommit({ root }, name, remote = "origin") {
  const answer = (0, import_core_project_git_run_git3.runGit)(root, ["ls-remote", "--quiet", "--end-of-options", remote, `refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`]);
  if (answer.kind !== "done") return (0, import_project_git_repository_of_2.failureOf)(answer, `\`${remote}\` cannot be asked for \`${name}\``);
  const [sha = ""] = (0, import_core_project_git_run_git3.textOf)(answer.output).trim().split("\n").at(-1)?.split("	") ?? [];
  return (0, import_aws_cdk_aws_service_spec.isCommitName)(sha) ? { kind: "commit", sha } : (0, import_project_git_repository_of_2.failed)(`\`${remote}\` has no branch or tag \`${name}\``);
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
  const answer = (0, import_aws_cdk_aws_service_spec.fetchCommit)(repository, sha);
  return answer.kind === "failed" ? none(answer.message) : { kind: "base", sha, notes };
}
function pullRequestBase({ baseSha, headSha }, repository) {
  const head = (0, import_aws_cdk_aws_service_spec.commitOf)(repository, "HEAD");
  if (head.kind === "failed") return none(head.message);
  const [first, ...others] = parentsOf(repository, head.sha);
  if (first !== void 0 && others.includes(headSha)) return fetched(first, [], repository);
  const base = fetched(baseSha, [], repository);
  if (base.kind === "none") return base;
  const meeting = (0, import_aws_cdk_aws_service_spec.fetchedMergeBase)(repository, head.sha, baseSha);
  if (meeting.kind === "commit") return { kind: "base", sha: meeting.sha, notes: [] };
  const why = meeting.kind === "failed" ? meeting.message : "the history does not show where the branch left its base";
  return { ...base, notes: [`${why}; it is compared with the base as it is now`] };
}
function partedFrom(revision, repository) {
  const commit = named(revision, repository);
  if (commit.kind === "failed") return none(commit.message);
  const base = fetched(commit.sha, [], repository);
  if (base.kind === "none") return base;
  const meeting = (0, import_aws_cdk_aws_service_spec.fetchedMergeBase)(repository, headOf(repository) ?? commit.sha, commit.sha);
  return meeting.kind === "commit" ? { kind: "base", sha: meeting.sha, notes: [] } : base;
}
function headOf(repository) {
  const head = (0, import_aws_cdk_aws_service_spec.commitOf)(repository, "HEAD");
  return head.kind === "commit" ? head.sha : void 0;
}
function named(revision, repository) {
  if ((0, import_aws_cdk_aws_service_spec.isCommitName)(revision)) return { kind: "commit", sha: revision };
  const here = [revision, `origin/${revision}`].map((name) => (0, import_aws_cdk_aws_service_spec.commitOf)(repository, name)).find(({ kind }) => kind === "commit");
  return here ?? remoteCommit(repository, revision);
}
function inPlaceOf(place, folder) {
  const home = realOf(folder);
  const there = (file) => {
    if (file === place) return folder;
    return (0, import_core_project_boundary2.isBelow)(place, file) ? import_node_path4.default.join(folder, import_node_path4.default.relative(place, file)) : file;
  };
  const back = (file) => {
    if (file === home) return place;
    return (0, import_core_project_boundary2.isBelow)(home, file) ? import_node_path4.default.join(place, import_node_path4.default.relative(home, file)) : file;
  };
  return {
    read: (file) => import_core_project_disk3.REAL_DISK.read(there(file)),
    list: (file) => import_core_project_disk3.REAL_DISK.list(there(file)),
    stat: (file) => import_core_project_disk3.REAL_DISK.stat(there(file)),
    lstat: (file) => import_core_project_disk3.REAL_DISK.lstat(there(file)),
    real: (file) => back(import_core_project_disk3.REAL_DISK.real(there(file))),
    listed: (parent) => import_core_project_disk3.REAL_DISK.listed?.(there(parent))
  };
}
function withoutFolder(folder) {
  return {
    ...import_core_project_disk3.REAL_DISK,
    list: (parent) => import_core_project_disk3.REAL_DISK.list(parent).filter(({ name }) => import_node_path4.default.join(parent, name) !== folder),
    listed: (parent) => {
      const listing = import_core_project_disk3.REAL_DISK.listed?.(parent);
      return listing && { ...listing, files: listing.files.filter((file) => !(0, import_core_project_boundary2.isBelow)(folder, import_node_path4.default.join(parent, file))) };
    }
  };
}
function realOf(folder) {
  try {
    return import_core_project_disk3.REAL_DISK.real(folder);
  } catch {
    return folder;
  }
}
function notInGit({ fresh }, repository) {
  if (repository.kind === "failed" || fresh.length === 0) return [];
  const listed = (0, import_core_project_git_run_git4.gitText)(repository.root, ["ls-files", "-z"]);
  if (listed === void 0) return [];
  const known = new Set((0, import_core_project_git_run_git4.parted)(listed));
  const files = new Set(fresh.flatMap(({ finding: { at: { file } } }) => known.has((0, import_report_repository_path.repositoryPath)(file, repository.prefix)) ? [] : [file]));
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
  return { report: head.report, prepared: head.prepared, comparison: { ...comparison, notes: remarks }, base: base.kind === "base" ? base.sha : void 0, remarks, notes: head.notes, rerun: rerunOf(comparing) };
}
function baseIn({ base }, { event, repository }) {
  return repository.kind === "failed" ? { kind: "none", why: repository.message } : baseOf(event, base, repository);
}
async function withRevision(base, { repository }, comparing) {
  if (repository.kind === "failed") return repository;
  if (base.kind === "none") return { kind: "failed", message: base.why };
  return (0, import_aws_cdk_aws_service_spec.compareRevisions)(repository, { kind: "revisions", base: base.sha, head: void 0, notes: [] }, comparing);
}
async function withFolder(folder, base, { repository, workspace }, comparing) {
  if ((0, import_core_project_disk2.kindAt)(import_core_project_disk2.REAL_DISK, folder) !== "folder") return { kind: "failed", message: `there is no folder \`${import_node_path3.default.relative(workspace, folder)}\`` };
  const { cwd, disk } = comparing.surroundings;
  const renamed = repository.kind === "failed" || base.kind === "none" ? void 0 : (0, import_aws_cdk_aws_service_spec.renames)(repository, base.sha, void 0);
  const shown = (file) => repository.kind === "failed" ? file : import_node_path3.default.posix.relative(repository.prefix, file);
  const was = renamed?.kind === "renames" ? [...renamed.was].map(([now, then]) => [shown(now), shown(then)]) : [];
  const there = import_node_path3.default.join(folder, import_node_path3.default.relative(workspace, cwd));
  if ((0, import_core_project_disk2.kindAt)(import_core_project_disk2.REAL_DISK, there) !== "folder") return { kind: "failed", message: `there is no folder \`${import_node_path3.default.relative(workspace, there)}\`` };
  return (0, import_aws_cdk_aws_service_spec.compareSides)({ base: inPlaceOf(workspace, folder), head: disk, was: new Map(was) }, comparing);
}
async function alone(comparing, remarks) {
  const { settings, surroundings } = comparing;
  const prepared = await (0, import_core_run_prepare2.prepare)(settings, surroundings, import_core_rules_index.rules);
  const { report, notes } = (0, import_core_run_prepare2.reported)(prepared, (files) => (0, import_core_lint_lint.lintRoutes)(files, prepared.rules, prepared.options));
  return { report, prepared, comparison: void 0, base: void 0, remarks, notes, rerun: rerunOf(comparing) };
}
function rerunOf({ settings, surroundings }) {
  const { cwd, disk } = surroundings;
  const lintOn = async (other) => {
    const prepared = await (0, import_core_run_prepare2.prepare)({ ...settings, withFixes: false, quiet: true }, { ...surroundings, disk: other }, import_core_rules_index.rules);
    return (0, import_core_run_prepare2.reported)(prepared, (files) => (0, import_core_lint_lint.lint)(files, prepared.rules, prepared.options)).report;
  };
  return { where: { cwd, disk, paths: settings.paths }, lintOn };
}
function comparingOf(inputs, change) {
  const { cwd, baseFolder } = change;
  const disk = baseFolder === void 0 ? import_core_project_disk2.REAL_DISK : withoutFolder(baseFolder);
  return {
    settings: settingsOf(inputs, change),
    surroundings: { cwd, disk, stdin: noInput(), progressOver: () => import_core_run_surroundings.UNSEEN },
    rules: import_core_rules_index.rules,
    lintRoutes: import_core_lint_lint.lintRoutes
  };
}
var APP = "cdk.out";
function settingsOf(inputs, { cwd, event }) {
  const { paths, config, baseline, region: region2, parameterFiles, parameterOverrides, preset, cdk } = inputs;
  const app = cdk === "auto" && (0, import_core_project_disk2.exists)(import_core_project_disk2.REAL_DISK, import_node_path3.default.join(cwd, APP, "manifest.json")) ? [APP] : [];
  return {
    paths: paths.length > 0 ? paths : [".", ...app],
    region: region2,
    parameterFiles,
    parameterOverrides,
    preset,
    severities: /* @__PURE__ */ new Map(),
    baseline: baseline ?? ((0, import_core_project_disk2.exists)(import_core_project_disk2.REAL_DISK, import_node_path3.default.join(cwd, import_core_project_baseline.BASELINE)) ? import_core_project_baseline.BASELINE : void 0),
    // There a workflow has secrets, and what is checked out may be a stranger's.
    noPlugins: event.kind === "pull-request" && event.isTarget,
    config: config === void 0 ? { kind: "nearest" } : { kind: "file", file: config },
    withFixes: true,
    allowEmpty: true,
    onlyTemplates: false,
    stdinFilename: void 0,
    quiet: false,
    verbose: false
  };
}
async function* noInput() {
}
var MAX_RUNS = 12;
async function harmless(offers, report, rerun, places) {
  const sound = /* @__PURE__ */ new Set();
  const queue = [offers];
  for (let runs = 0; runs < MAX_RUNS && queue.length > 0; runs += 1) {
    const batch = queue.shift() ?? [];
    const { texts, made } = (0, import_run_fix.applyFixes)(batch.map(({ fix }) => fix), report.sources);
    if (texts.size === 0) continue;
    const fixes = new Set(made);
    const [tried, left] = [batch.filter(({ fix }) => fixes.has(fix)), batch.filter(({ fix }) => !fixes.has(fix))];
    if (left.length > 0) queue.push(left);
    const after = await rerun.lintOn((0, import_run_fix.withFixed)(rerun.where, fixedFiles(texts, places)));
    const fixed = report.findings.filter(({ fix }) => fix !== void 0 && fixes.has(fix));
    const half = tried.length >> 1;
    if ((0, import_run_fix.worseForIt)(report, after, fixed) === void 0) for (const offer of tried) sound.add(offer);
    else if (half > 0) queue.push(tried.slice(0, half), tried.slice(half));
  }
  return offers.filter((offer) => sound.has(offer));
}
function fixedFiles(texts, places) {
  return [...texts].flatMap(([file, text2]) => {
    const place = places.get(file);
    return place?.kind === "ours" ? [{ file, path: place.path, before: place.before, text: text2 }] : [];
  });
}
var OBSTACLES = {
  "outside": "they touch lines outside of the change",
  "files": "they are in more than one file",
  "differs": "what was linted is not what the branch has, as where the base has changed the same file",
  "unshown": "GitHub does not show what has changed in the file",
  "line-ends": "the file does not end its lines as a suggestion does",
  "too-long": "a comment has no room for them",
  "harmful": "they would lead to other findings"
};
function unsuited(obstacle) {
  return { kind: "unsuited", obstacle };
}
function suggestionOf({ edits }, { path: path7, lines: lines2, hunks }) {
  const rewritings = replacing(rewritingOf(edits, lines2), lines2);
  const shown = rewritings.find((each) => isShown(rangeOf(each), hunks));
  if (!shown) return unsuited("outside");
  const { before, after } = shown;
  if (![...before, ...after].every((line) => line.endsWith("\n"))) return unsuited("line-ends");
  return { kind: "suggestion", path: path7, ...rangeOf(shown), before, after };
}
function editedLines({ edits }, lines2) {
  const [first, last] = [edits[0], edits.at(-1)];
  const end = last && last.end > last.start ? last.end - 1 : last?.end;
  return { start: (0, import_core_template_lines.lineIndexAt)(lines2, first?.start ?? 0) + 1, end: (0, import_core_template_lines.lineIndexAt)(lines2, end ?? 0) + 1 };
}
function mayBeShown({ start, end }, hunks) {
  return isShown({ start: start + 1, end: end - 1 }, hunks);
}
function isShown({ start, end }, hunks) {
  return hunks.some((hunk) => hunk.start <= start && end <= hunk.end);
}
function rangeOf({ index, before }) {
  return { start: index + 1, end: index + before.length };
}
function rewritingOf(edits, lines2) {
  const [first, last] = [(0, import_core_template_lines.lineIndexAt)(lines2, edits[0]?.start ?? 0), (0, import_core_template_lines.lineIndexAt)(lines2, edits.at(-1)?.end ?? 0)];
  const from = (0, import_core_template_lines.startOfLine)(lines2, first) ?? 0;
  const old = lines2.text.slice(from, (0, import_core_template_lines.startOfLine)(lines2, last + 1));
  const pieces = edits.map(({ start, end, newText }) => ({ start: start - from, end: end - from, newText }));
  const [before, after] = [linesIn2(old), linesIn2((0, import_fix_plan.applyEdits)(old, pieces))];
  const head = alike(before, after);
  const tail = alike(before.slice(head).toReversed(), after.slice(head).toReversed());
  return { index: first + head, before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) };
}
function linesIn2(text2) {
  return text2.match(/[^\n]*\n|[^\n]+/g) ?? [];
}
function alike(a, b) {
  const index = a.findIndex((line, at) => line !== b[at]);
  return index === -1 ? a.length : index;
}
function replacing(rewriting, lines2) {
  const { index, before, after } = rewriting;
  if (before.length > 0) return [rewriting];
  const lineAt = (at) => linesIn2(lines2.text.slice((0, import_core_template_lines.startOfLine)(lines2, at) ?? lines2.text.length, (0, import_core_template_lines.startOfLine)(lines2, at + 1)));
  const [above, below] = [index === 0 ? [] : lineAt(index - 1), lineAt(index)];
  return [
    ...above.map((line) => ({ index: index - 1, before: [line], after: [line, ...after] })),
    ...below.map((line) => ({ index, before: [line], after: [...after, line] }))
  ];
}
function propertyOf(value, key) {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
}
function textIn(value, key) {
  const property = propertyOf(value, key);
  return typeof property === "string" ? property : "";
}
function authorOf(comment2) {
  const user = propertyOf(comment2, "user");
  return { login: textIn(user, "login"), isBot: textIn(user, "type") === "Bot" };
}
function ownAuthor(api) {
  let login;
  return async (author) => {
    if (author.isBot) return true;
    login ??= await ownLogin(api);
    return login !== "" && author.login === login;
  };
}
async function ownLogin(api) {
  const answer = await api.get("/user");
  return answer.kind === "done" ? textIn(answer.value, "login") : "";
}
function markerFor(folder) {
  return `<!-- cfn-latency-lint: ${hiddenName(folder)} -->`;
}
function hiddenName(name) {
  return encodeURIComponent(name).replaceAll("-", "%2D");
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
  const isOwn = ownAuthor(api);
  let page = first;
  for (let count = 0; page !== void 0; count++) {
    if (count === MAX_PAGES) return { kind: "failed", reason: "it has too many comments to look through" };
    const answer = await api.get(page);
    if (answer.kind === "failed") return answer;
    for (const comment2 of commentsIn(answer.value).filter(({ body }) => body.startsWith(`${marker}
`))) {
      if (await isOwn(comment2)) return { kind: "found", ...comment2 };
    }
    page = answer.next;
  }
  return { kind: "none" };
}
function commentsIn(value) {
  if (!Array.isArray(value)) return [];
  return value.flatMap((comment2) => {
    const id = propertyOf(comment2, "id");
    if (typeof id !== "number") return [];
    return [{ id, body: textIn(comment2, "body"), ...authorOf(comment2) }];
  });
}
function suggestionMark(folder) {
  return `<!-- cfn-latency-lint suggestion: ${hiddenName(folder)} `;
}
function suggestionComment(finding, fix, suggestion, folder) {
  const text2 = [...wordsOf(finding, fix), "", ...blockOf(suggestion)].join("\n");
  const digest = (0, import_node_crypto.createHash)("sha256").update(JSON.stringify([suggestion.path, suggestion.before, text2])).digest("hex").slice(0, 16);
  const marker = `${suggestionMark(folder)}${finding.fingerprint} ${digest} -->`;
  return { marker, body: `${text2}

${marker}` };
}
function wordsOf(finding, { title, safety, steps = [] }) {
  const { rule, severity, message, when } = finding;
  const docs = (0, import_core_report_help_url.helpOf)(finding);
  const condition = when === null ? "" : ` (when ${(0, import_report_markdown_text.code)(when)})`;
  const facts = safety === "safe" ? [] : [`- look first: ${(0, import_report_markdown_text.prose)(stepWords(steps))}`];
  return [
    `**${severity}**: ${(0, import_report_markdown_text.prose)(message)}${condition}`,
    "",
    `- fix: ${(0, import_report_markdown_text.prose)(title)}`,
    ...facts,
    ...docs === void 0 ? [] : [`- docs: ${(0, import_report_markdown_text.linkTo)(docs, (0, import_report_markdown_text.code)(rule))}`]
  ];
}
function stepWords(steps) {
  const words = [...new Set(steps.flatMap(wordsOfStep))];
  return words.length === 0 ? "it may change more than what was found" : words.join(", ");
}
function wordsOfStep(step) {
  if (step.kind === "insert") return [`\`${step.key}\` is new`];
  const name = (0, import_core_template_place.pathKeys)(step.at.path).at(-1);
  if (name === void 0) return [];
  return [step.kind === "remove" ? `\`${name}\` goes` : `\`${name}\` is another`];
}
function blockOf({ after }) {
  const lines2 = after.map((line) => line.slice(0, -1));
  const longest = Math.max(0, ...lines2.flatMap((line) => (line.match(/`+/g) ?? []).map((run2) => run2.length)));
  const fence = "`".repeat(Math.max(3, longest + 1));
  return [`${fence}suggestion`, ...lines2, fence];
}
function takenLines() {
  const taken = /* @__PURE__ */ new Map();
  return {
    isFree: (path7, { start, end }) => {
      const ranges = taken.get(path7) ?? [];
      return (ranges[firstFrom(ranges, start)]?.start ?? Infinity) > end;
    },
    take: (path7, range) => {
      const ranges = taken.get(path7) ?? [];
      ranges.splice(firstFrom(ranges, range.start), 0, range);
      taken.set(path7, ranges);
    }
  };
}
function firstFrom(ranges, line) {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((ranges[middle]?.end ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
function offersOf(fixables, fileOf, folder) {
  const offered = [];
  const others = [];
  const taken = takenLines();
  for (const fixable of onePerFix(fixables)) {
    const offer = offerOf(fixable, fileOf, taken, folder);
    if (offer && "kind" in offer) others.push({ ...offer, fix: fixable.fix });
    else if (offer) offered.push(offer);
  }
  return { offered, unsuited: others };
}
function onePerFix(fixables) {
  const severest = fixables.toSorted((a, b) => import_core_lint_finding5.SEVERITIES.indexOf(b.finding.severity) - import_core_lint_finding5.SEVERITIES.indexOf(a.finding.severity));
  const fixes = /* @__PURE__ */ new Set();
  return severest.filter(({ fix }) => {
    const isNew = !fixes.has(fix);
    fixes.add(fix);
    return isNew;
  });
}
function offerOf({ finding, fix }, fileOf, taken, folder) {
  const [file = "", ...more] = new Set(fix.edits.map((edit) => edit.file));
  if (more.length > 0) return unsuited("files");
  const shown = fileOf(file);
  if (shown.kind === "unsuited") return shown;
  const edited = editedLines(fix, shown.lines);
  if (!mayBeShown(edited, shown.hunks)) return unsuited("outside");
  if (!taken.isFree(shown.path, edited)) return void 0;
  const suggestion = suggestionOf(fix, shown);
  if (suggestion.kind === "unsuited") return suggestion;
  if (!taken.isFree(shown.path, suggestion)) return void 0;
  const comment2 = suggestionComment(finding, fix, suggestion, folder);
  if (comment2.body.length > import_report_annotations.COMMENT_LIMIT) return unsuited("too-long");
  taken.take(shown.path, suggestion);
  return { finding, fix, suggestion, comment: comment2 };
}
var MAX_PAGES2 = 100;
async function allPages(api, path7) {
  const items = [];
  let page = `${path7}?per_page=100`;
  for (let count = 0; page !== void 0; count++) {
    if (count === MAX_PAGES2) return { kind: "failed", reason: "it has too much to look through", status: void 0 };
    const answer = await api.get(page);
    if (answer.kind === "failed") return answer;
    if (Array.isArray(answer.value)) for (const item of answer.value) items.push(item);
    page = answer.next;
  }
  return { kind: "listed", items };
}
var HUNK2 = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function hunksIn(patch) {
  const hunks = [];
  let left = 0;
  for (const line of patch.split("\n")) {
    if (left > 0) {
      left -= sidesOf(line);
      continue;
    }
    const [, before = "1", start, after = "1"] = HUNK2.exec(line) ?? [];
    if (start === void 0) continue;
    left = Number(before) + Number(after);
    if (Number(after) > 0) hunks.push({ start: Number(start), end: Number(start) + Number(after) - 1 });
  }
  return hunks;
}
function sidesOf(line) {
  if (line.startsWith("\\")) return 0;
  return line.startsWith("+") || line.startsWith("-") ? 1 : 2;
}
function pullPath({ repository, number }) {
  return `/repos/${repository}/pulls/${number}`;
}
async function isCurrent(api, pull) {
  const answer = await api.get(pullPath(pull));
  if (answer.kind === "failed") return answer;
  const isAtHead = textIn(propertyOf(answer.value, "head"), "sha") === pull.headSha;
  return { kind: "known", isCurrent: isAtHead && textIn(answer.value, "state") === "open" };
}
async function changedFilesOf(api, pull) {
  const listed = await allPages(api, `${pullPath(pull)}/files`);
  if (listed.kind === "failed") return listed;
  const there = listed.items.filter((file) => textIn(file, "status") !== "removed");
  return { kind: "files", files: new Map(there.map((file) => [textIn(file, "filename"), { blob: textIn(file, "sha"), hunks: shownHunks(file) }])) };
}
function shownHunks(file) {
  const patch = propertyOf(file, "patch");
  return typeof patch === "string" ? hunksIn(patch) : void 0;
}
function blobOf(bytes) {
  return (0, import_node_crypto2.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
async function postedSuggestions(api, pull, mark) {
  const listed = await allPages(api, `${pullPath(pull)}/comments`);
  if (listed.kind === "failed") return listed;
  const all = listed.items.flatMap(reviewComment);
  const answered = new Set(all.map(({ answers }) => answers));
  const isOwn = ownAuthor(api);
  const comments = [];
  for (const comment2 of all.filter(({ answers, lastLine }) => typeof answers !== "number" && lastLine.startsWith(mark))) {
    const { id, path: path7, isOutdated, lastLine } = comment2;
    if (await isOwn(comment2)) comments.push({ id, path: path7, isOutdated, marker: lastLine, isAnswered: answered.has(id) });
  }
  return { kind: "posted", comments };
}
function reviewComment(comment2) {
  const id = propertyOf(comment2, "id");
  if (typeof id !== "number") return [];
  return [{
    id,
    path: textIn(comment2, "path"),
    isOutdated: propertyOf(comment2, "position") === null,
    lastLine: textIn(comment2, "body").trimEnd().split("\n").at(-1) ?? "",
    answers: propertyOf(comment2, "in_reply_to_id"),
    ...authorOf(comment2)
  }];
}
function updateOf(posted, offers, isJudged) {
  const wanted = new Set(offers.map(({ comment: { marker } }) => marker));
  const kept = /* @__PURE__ */ new Set();
  const gone = posted.filter(({ marker, path: path7, isOutdated, isAnswered }) => {
    const isGood = wanted.has(marker) && !kept.has(marker) && !isOutdated;
    const stays = isGood || isAnswered || !isJudged(path7);
    if (stays) kept.add(marker);
    return !stays;
  });
  return { gone, fresh: offers.filter(({ comment: { marker } }) => !kept.has(marker)) };
}
var MAX_REMOVALS = 100;
var MAX_REVIEWS = 12;
var UNPROCESSABLE = 422;
async function removeSuggestions(api, { repository }, gone) {
  for (const { id } of gone.slice(0, MAX_REMOVALS)) {
    const answer = await api.remove(`/repos/${repository}/pulls/comments/${id}`);
    if (answer.kind === "failed" && answer.status !== 404) return answer.reason;
  }
  return void 0;
}
async function writeSuggestions(api, pull, offers) {
  const queue = offers.length === 0 ? [] : [offers];
  let [written, reason] = [0, ""];
  for (let count = 0; count < MAX_REVIEWS && queue.length > 0; count += 1) {
    const batch = queue.shift() ?? [];
    const answer = await api.send("POST", `${pullPath(pull)}/reviews`, { event: "COMMENT", commit_id: pull.headSha, comments: batch.map(reviewComment2) });
    if (answer.kind === "done") {
      written += batch.length;
      continue;
    }
    reason ||= answer.reason;
    if (answer.status !== UNPROCESSABLE) break;
    const half = batch.length >> 1;
    if (half > 0) queue.push(batch.slice(0, half), batch.slice(half));
  }
  return written === offers.length ? void 0 : { count: offers.length - written, reason };
}
function reviewComment2({ suggestion: { path: path7, start, end }, comment: { body } }) {
  const first = start < end ? { start_line: start, start_side: "RIGHT" } : {};
  return { path: path7, body, ...first, line: end, side: "RIGHT" };
}
var MAX_WRITTEN = 30;
async function planOf(result, api) {
  const { inputs, event, place, verdict, linted: { report, prepared, rerun } } = result;
  if (inputs.suggestions === "off" || event.kind !== "pull-request") return { kind: "none" };
  if (inputs.token === "") return { kind: "failed", reason: "there is no token" };
  const pull = { repository: place.repository, number: event.number, headSha: event.headSha };
  const current = await isCurrent(api, pull);
  if (current.kind === "failed") return current;
  if (!current.isCurrent) return { kind: "late" };
  const changed = await changedFilesOf(api, pull);
  if (changed.kind === "failed") return changed;
  const { files } = changed;
  const places = /* @__PURE__ */ new Map();
  const counting = new Set(verdict.findings);
  const settings = { ...rerun.where, level: inputs.suggestions, obstacle: () => void 0 };
  const fixables = (0, import_run_fix.fixablesIn)({ report, prepared }, places, settings).filter(({ finding }) => counting.has(finding));
  const offers = offersOf(fixables, filesShown(result, files, places), result.folder);
  return { kind: "planned", api, pull, files, offers, places };
}
function filesShown({ linted: { report }, prefix }, files, places) {
  const linesOf = (0, import_core_report_range2.linesByFile)(report);
  const known = /* @__PURE__ */ new Map();
  const look = (file) => {
    const [inside, place] = [(0, import_report_path_in_repository.pathInRepository)(file, prefix), places.get(file)];
    const changed = inside === void 0 ? void 0 : files.get(inside);
    if (inside === void 0 || changed === void 0 || place?.kind !== "ours") return unsuited("outside");
    if (blobOf(place.before) !== changed.blob) return unsuited("differs");
    const lines2 = linesOf(file);
    if (/\r|^\ufeff/.test(lines2.text)) return unsuited("line-ends");
    return changed.hunks === void 0 ? unsuited("unshown") : { kind: "shown", path: inside, lines: lines2, hunks: changed.hunks };
  };
  return (file) => {
    const shown = known.get(file) ?? look(file);
    known.set(file, shown);
    return shown;
  };
}
function outsideLines(plan) {
  if (plan.kind !== "planned") return [];
  const fixes = fixesBy(plan.offers, "outside");
  if (fixes.length === 0) return [];
  const command = `cfn-latency-lint ${fixes.every(({ safety }) => safety === "safe") ? "--fix" : "--fix=all"}`;
  return [`${fixes.length === 1 ? "1 fix touches" : `${fixes.length} fixes touch`} lines outside of the change: run \`${command}\`.`];
}
async function suggest(plan, result) {
  switch (plan.kind) {
    case "none":
      return [];
    case "late":
      return [expected("no fixes are offered as suggestions: the pull request is closed, or has changed since")];
    case "failed":
      return [fault(plan.reason, result)];
    case "planned":
      return suggestPlanned(plan, result);
  }
}
async function suggestPlanned({ api, pull, files, offers, places }, result) {
  const { report, rerun } = result.linted;
  const posted = await postedSuggestions(api, pull, suggestionMark(result.folder));
  if (posted.kind === "failed") return [fault(posted.reason, result)];
  const sound = await harmless(offers.offered, report, rerun, places);
  const harmful = offers.offered.filter((offer) => !sound.includes(offer)).map(({ fix }) => ({ ...unsuited("harmful"), fix }));
  const { gone, fresh } = updateOf(posted.comments, sound, judge(result, files));
  const notRemoved = await removeSuggestions(api, pull, gone);
  const wanted = fresh.slice(0, MAX_WRITTEN);
  const unwritten = await writeSuggestions(api, pull, wanted);
  const left = fresh.length - wanted.length;
  return [
    ...obstacleNotes({ ...offers, unsuited: [...offers.unsuited, ...harmful] }),
    ...left === 0 ? [] : [expected(`${left} more ${left === 1 ? "fix is" : "fixes are"} offered by the next run: a run offers ${MAX_WRITTEN} at most`)],
    ...unwritten ? [fault(unwritten.reason, result, `${unwritten.count} of ${wanted.length} suggestions could not be written`)] : [],
    ...notRemoved === void 0 || unwritten ? [] : [fault(notRemoved, result, "suggestions that are over could not be taken away")]
  ];
}
function judge({ linted: { report, rerun: { where } }, prefix }, files) {
  const unread = new Set(report.errors.map(({ file }) => (0, import_report_path_in_repository.pathInRepository)(file, prefix)));
  return (file) => {
    const changed = files.get(file);
    return changed === void 0 || !unread.has(file) && blobAt(import_node_path6.default.resolve(where.cwd, import_node_path6.default.posix.relative(prefix, file))) === changed.blob;
  };
}
function blobAt(file) {
  try {
    return blobOf(import_core_project_disk4.REAL_DISK.read(file));
  } catch {
    return void 0;
  }
}
function obstacleNotes(offers) {
  const obstacles = new Set(offers.unsuited.map(({ obstacle }) => obstacle));
  obstacles.delete("outside");
  return [...obstacles].map((obstacle) => {
    const { length } = fixesBy(offers, obstacle);
    return expected(`${length} ${length === 1 ? "fix is" : "fixes are"} not offered as ${length === 1 ? "a suggestion" : "suggestions"}: ${OBSTACLES[obstacle]}`);
  });
}
function fixesBy(offers, obstacle) {
  return offers.unsuited.flatMap((each) => each.obstacle === obstacle ? [each.fix] : []);
}
function expected(message) {
  return { message, isExpected: true };
}
function fault(reason, { event }, what = "the suggestions could not be written") {
  const isFork = event.kind === "pull-request" && event.isFork;
  return { message: `${what}: ${reason}${isFork ? " (a workflow for a fork may not write)" : ""}`, isExpected: isFork };
}
var BYTES = 3;
var REMARKS_SHOWN = 5;
var SILENCE = "A finding that is meant to stay is silenced with `# cfn-latency-lint-ignore RULE -- reason`.";
function summaryText(result) {
  const { linted, scope, plan } = result;
  if (scope !== "new" || !linted.comparison) return documentOf(result, { bytes: import_report_annotations.SUMMARY_LIMIT }, outsideLines(plan));
  const limit = { characters: Math.floor(import_report_annotations.SUMMARY_LIMIT / BYTES) };
  const unchecked = (0, import_report_markdown_findings.uncheckedLines)(linted.report, viewOf(result), (0, import_report_markdown_findings.partOf)((0, import_report_markdown_findings.roomOf)(limit), 1 / 8));
  return documentOf(result, limit, [...outsideLines(plan).flatMap((line) => [line, ""]), ...unchecked]);
}
function commentText(result) {
  const { event, folder } = result;
  const sha = event.kind === "pull-request" ? ` Updated for ${(0, import_aws_cdk_aws_service_spec.short)(event.headSha)}.` : "";
  const footer = `<sub>cfn-latency-lint${folder === "" ? "" : ` in ${(0, import_report_markdown_text.code)(folder)}`}. ${SILENCE}${sha}</sub>
`;
  return `${documentOf(result, { characters: import_report_annotations.COMMENT_LIMIT - footer.length }, [])}
${footer}`;
}
function documentOf(result, limit, after) {
  const { linted: { report, comparison }, scope, verdict, folder } = result;
  const view = viewOf(result);
  const before = [
    ...folder === "" ? [] : [`In ${(0, import_report_markdown_text.code)(folder)}:`, ""],
    ...comparison && scope === "new" ? [] : remarkLines(result)
  ];
  const room = (0, import_report_markdown_findings.roomAfter)((0, import_report_markdown_findings.roomOf)(limit), [...before, ...after]);
  if (scope === "new" && comparison) {
    const errors = (0, import_report_markdown_findings.errorLines)(verdict, view, (0, import_report_markdown_findings.partOf)(room, 1 / 4));
    const rest = [...after.length > 0 ? ["", ...after] : [], "", ...knownLines(result)];
    const diff = (0, import_report_diff_markdown.diffMarkdown)(comparison, { limit: (0, import_report_markdown_findings.roomAfter)(room, [...errors, ...rest]).left, link: (file, line) => view.link((0, import_report_repository_path.repositoryPath)(file, view.prefix), line) });
    return textOf3([...before, ...errors, diff.trimEnd(), ...rest]);
  }
  const counting = { ...report, findings: verdict.findings, errors: verdict.errors, summary: { ...report.summary, ...(0, import_core_lint_finding4.countsOf)(verdict.findings) } };
  return textOf3([...before, (0, import_report_markdown_findings.markdownReport)(counting, { ...view, limit: limitOf(room, limit) }), ...after]);
}
function remarkLines({ linted: { remarks } }) {
  return remarks.length === 0 ? [] : [...remarks.slice(0, REMARKS_SHOWN).map((remark) => `- ${(0, import_report_markdown_text.prose)(remark)}`), ""];
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
  return { linesOf: (0, import_core_report_range.linesByFile)(report), prefix, link: linkTo2(place, sha) };
}
function textOf3(lines2) {
  return `${lines2.join("\n").trimEnd()}
`;
}
var ATTEMPTS = 3;
var LONGEST_WAIT = 3e4;
var MAX_MESSAGE = 200;
function githubApi(options) {
  return {
    get: (path7) => request("GET", path7, void 0, options),
    send: (method, path7, body) => request(method, path7, JSON.stringify(body), options),
    remove: (path7) => request("DELETE", path7, void 0, options)
  };
}
async function request(method, path7, body, options) {
  const url = urlOf(path7, options.url);
  if (url === void 0) return { kind: "failed", reason: "it names a page of another server", status: void 0 };
  let last = { kind: "failed", reason: "", status: void 0, retryAfter: void 0 };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    last = await attemptOf(method, url, body, options);
    if (last.kind === "done" || last.retryAfter === void 0 || last.retryAfter > LONGEST_WAIT) break;
    if (attempt < ATTEMPTS) await options.wait(Math.max(last.retryAfter, 500 * 2 ** attempt));
  }
  return last.kind === "done" ? last : { kind: "failed", reason: last.reason, status: last.status };
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
    const { status } = response;
    return { kind: "failed", reason: `it answered ${status}${messageIn(text2, token)}`, status, retryAfter: retryAfter(response) };
  } catch (error2) {
    const isTimeout = typeof error2 === "object" && error2 !== null && "name" in error2 && error2.name === "TimeoutError";
    return { kind: "failed", reason: isTimeout ? "it did not answer in time" : "it cannot be reached", status: void 0, retryAfter: method === "POST" ? void 0 : 0 };
  }
}
function urlOf(path7, base) {
  const url = path7.startsWith("/") ? `${base}${path7}` : path7;
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
  return `: ${(0, import_core_report_printable.printable)(message.replaceAll(token, "***")).slice(0, MAX_MESSAGE)}`;
}
function appendText(file, text2) {
  (0, import_node_fs2.appendFileSync)(file, text2);
}
function setOutputs(outputs) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}
function attempted(work) {
  try {
    work();
    return void 0;
  } catch (error2) {
    return (0, import_core_run_failure4.systemReason)(error2);
  }
}
function annotationLines({ findings, errors }, { report, comparison, prefix, changed, whereRest }) {
  const linesOf = (0, import_core_report_range3.linesByFile)(report);
  const shownAt = changed && comparison ? changedPlaces(comparison, changed, { prefix, linesOf }) : void 0;
  const { shown } = (0, import_report_annotations.annotationsOf)(findings, errors, { prefix, linesOf, whereRest, ...shownAt && { shownAt } });
  return shown.map(import_report_annotations.workflowCommand);
}
function changedPlaces({ fresh }, changed, { prefix, linesOf }) {
  const isChanged = (span) => {
    const { start, end } = (0, import_core_report_range3.rangeOf)(span, linesOf(span.file));
    return changed.get((0, import_report_repository_path.repositoryPath)(span.file, prefix))?.some((lines2) => lines2.start <= end.line && start.line <= lines2.end) ?? false;
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
  const severe = (0, import_core_run_fail_on2.failing)(findings, failOn);
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
  const fresh = new Set(comparison ? (0, import_aws_cdk_aws_service_spec.newErrors)(comparison) : errors);
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
var { version } = import_package.package_default;
var TIMEOUT = 15e3;
async function showResult(given) {
  const { inputs, linted, place } = given;
  const api = apiOf(given);
  const result = { ...given, plan: await planned(given, api) };
  const files = reportFiles(result);
  const summary2 = once(() => summaryText(result));
  const steps = [
    ["JSON report", () => {
      (0, import_core_project_write_text.writeText)(files.json, (0, import_core_report_json.jsonReport)(linted.report, { version }));
    }],
    ["Markdown report", () => {
      (0, import_core_project_write_text.writeText)(files.markdown, summary2());
    }],
    ["SARIF report", () => {
      if (files.sarif !== void 0) (0, import_core_project_write_text.writeText)(files.sarif, (0, import_report_sarif_2.sarifReport)(linted.report, { version, rules: linted.prepared.rules, prefix: result.prefix, leaveOutSuppressed: true }));
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
  const failure = await comment(result, api);
  return [...faults, ...failure ? [failure] : [], ...await suggested(result)];
}
function apiOf({ inputs, place }) {
  return githubApi({ url: place.api, token: inputs.token, timeout: TIMEOUT, wait: async (milliseconds) => {
    await (0, import_promises.setTimeout)(milliseconds);
  } });
}
async function planned(result, api) {
  try {
    return await planOf(result, api);
  } catch (error2) {
    return { kind: "failed", reason: String(error2) };
  }
}
async function suggested({ plan, ...result }) {
  try {
    return await suggest(plan, result);
  } catch (error2) {
    return await suggest({ kind: "failed", reason: String(error2) }, result);
  }
}
function once(make) {
  let text2;
  return () => text2 ??= make();
}
function reportFiles({ inputs, place, folder }) {
  const name = ["cfn-latency-lint", ...folder.split("/")].filter((part) => part !== "").join("-");
  return {
    json: import_node_path5.default.join(place.temporary, `${name}.json`),
    markdown: import_node_path5.default.join(place.temporary, `${name}.md`),
    sarif: inputs.sarifFile === void 0 ? void 0 : import_node_path5.default.resolve(place.workspace, inputs.sarifFile)
  };
}
function annotationsFor({ inputs, linted, verdict, prefix, changed }) {
  if (!inputs.annotations) return [];
  const whereRest = inputs.summary ? "in the summary of this job" : "in the reports of this step";
  return annotationLines(verdict, { ...linted, prefix, changed, whereRest });
}
function outputsOf({ verdict: { outcome, findings }, linted: { comparison, report } }, files) {
  const { error: error2, warning: warning2 } = (0, import_core_lint_finding3.countsOf)(findings);
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
async function comment(result, api) {
  const { inputs, event, place, verdict } = result;
  if (inputs.comment === "off" || event.kind !== "pull-request") return void 0;
  const failed2 = (reason) => ({
    message: `the comment could not be written: ${reason}${event.isFork ? " (a workflow for a fork may not write)" : ""}`,
    isExpected: event.isFork
  });
  if (inputs.token === "") return failed2("there is no token");
  try {
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
  const repository = (0, import_project_git_repository_of_2.repositoryOf)(cwd);
  const linted = await lintChange(inputs, { event, scope, repository, workspace: place.workspace, cwd, baseFolder });
  for (const note of [...aside(event, repository), ...linted.remarks, ...linted.notes]) say(note);
  const prefix = (0, import_core_project_repository_prefix.repositoryPrefix)(cwd, import_core_project_disk.REAL_DISK);
  const verdict = judged({ inputs, scope, linted, repository, prefix });
  const folder = import_node_path2.default.relative(place.workspace, cwd).split(import_node_path2.default.sep).join("/");
  tell(await showResult({ inputs, place, event, scope, linted, verdict, prefix, folder, changed: changedIn(repository, linted) }));
  for (const line of lastLines(linted, verdict)) say(line);
  if (verdict.failure !== void 0) setFailed(verdict.failure);
}
function say(text2) {
  process.stdout.write(`${(0, import_report_annotations.logLine)(text2)}
`);
}
function tell(faults) {
  for (const { message, isExpected } of faults) {
    if (isExpected) say(message);
    else warning(message, { title: "cfn-latency-lint" });
  }
}
function workingDirectory({ workingDirectory: given }, { workspace }) {
  const folder = import_node_path2.default.resolve(workspace, given) === workspace ? workspace : folderIn(workspace, "working-directory", given);
  if ((0, import_core_project_disk.kindAt)(import_core_project_disk.REAL_DISK, folder) !== "folder") throw new import_core_run_failure2.UsageError(`the input \`working-directory\` names no folder: \`${given}\``);
  return folder;
}
function folderIn(workspace, input, given) {
  const folder = import_node_path2.default.resolve(workspace, given);
  if (!(0, import_core_project_boundary.isBelow)(workspace, folder)) throw new import_core_run_failure2.UsageError(`the input \`${input}\` is a folder in the workspace, not \`${given}\``);
  return folder;
}
function payloadOf({ eventPath }) {
  try {
    return eventPath === void 0 ? void 0 : JSON.parse((0, import_node_fs.readFileSync)(eventPath, "utf8"));
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
  const head = (0, import_aws_cdk_aws_service_spec.commitOf)(repository, "HEAD");
  if (head.kind === "failed" || head.sha === event.headSha || parentsOf(repository, head.sha).includes(event.headSha)) return [];
  return ["what is checked out is not the change, as is usual on `pull_request_target`; to lint the change, run on `pull_request`"];
}
function judged({ inputs, scope, linted, repository, prefix }) {
  const { report, prepared, comparison } = linted;
  return verdictOf({
    report,
    comparison,
    scope,
    isInChangedFile: scope === "changed-files" ? changedFilesOf2(repository, linted, prefix) : () => false,
    failOn: { given: inputs.failOn, configured: (0, import_core_run_fail_on.failOnIn)(linted.prepared.options.configs), otherwise: "error" },
    isInTheWay: (error2) => (0, import_core_run_prepare.hasFailed)({ ...report, errors: [error2] }, prepared),
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
function changedFilesOf2(repository, { base }, prefix) {
  const changed = repository.kind === "failed" || base === void 0 ? void 0 : changedFiles(repository, base, void 0);
  if (changed === void 0 || changed.kind === "failed") return () => true;
  return ({ at, construct }) => [at.file, construct?.source?.file].some((file) => file !== void 0 && changed.files.has((0, import_report_repository_path.repositoryPath)(file, prefix)));
}
function lastLines({ report, comparison, base }, { findings, errors }) {
  const summary2 = { ...report.summary, ...(0, import_core_lint_finding.countsOf)(findings) };
  return [
    ...comparison ? [`compared with ${base === void 0 ? "the base" : `\`${(0, import_aws_cdk_aws_service_spec.short)(base)}\``}: ${(0, import_report_diff_markdown.countWords)(comparison)}`] : [],
    (0, import_core_report_summary.summaryLine)({ ...report, errors, summary: summary2 })
  ];
}
void run();
async function run() {
  try {
    await runAction(workplaceOf(process.env, process.cwd(), (0, import_node_os.tmpdir)()), process.env);
  } catch (error2) {
    setFailed(error2 instanceof import_core_run_failure.UsageError ? error2.message : (0, import_core_run_failure.internalError)(error2));
    attempted(() => {
      setOutput("outcome", "error");
    });
  }
}
});
