var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all3) => {
  for (var name in all3)
    __defProp(target, name, { get: all3[name], enumerable: true });
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

// core
var core_exports = {};
__export(core_exports, {
  hosts_cli_progress: () => progress_exports,
  hosts_cli_run: () => run_exports,
  hosts_cli_version: () => version_exports,
  hosts_cli_write_outputs: () => write_outputs_exports,
  link_connected: () => connected_exports,
  link_imports: () => imports_exports,
  link_nested_stacks: () => nested_stacks_exports,
  lint_active_rules: () => active_rules_exports,
  lint_baseline: () => baseline_exports,
  lint_finding: () => finding_exports,
  lint_lint: () => lint_exports,
  lint_plugin: () => plugin_exports,
  lint_remedies_drop_role: () => drop_role_exports,
  lint_rule: () => rule_exports,
  lint_stacks: () => stacks_exports,
  lint_suppress_read_suppressions: () => read_suppressions_exports,
  lint_whole_changes: () => whole_changes_exports,
  model_arn_like: () => arn_like_exports,
  model_grant: () => grant_exports,
  project_admit: () => admit_exports,
  project_baseline: () => baseline_exports2,
  project_boundary: () => boundary_exports,
  project_config_find_configs: () => find_configs_exports,
  project_config_read_layer: () => read_layer_exports,
  project_decode: () => decode_exports,
  project_disk: () => disk_exports,
  project_find_files: () => find_files_exports,
  project_gather: () => gather_exports,
  project_git_run_git: () => run_git_exports,
  project_location: () => location_exports,
  project_overrides: () => overrides_exports,
  project_parameter_values: () => parameter_values_exports,
  project_read_beside: () => read_beside_exports,
  project_region_code: () => region_code_exports,
  project_repository_prefix: () => repository_prefix_exports,
  project_shown_path: () => shown_path_exports,
  project_sniff: () => sniff_exports,
  project_write_text: () => write_text_exports,
  report_compact: () => compact_exports,
  report_frame: () => frame_exports,
  report_help_url: () => help_url_exports,
  report_json: () => json_exports,
  report_paint: () => paint_exports,
  report_printable: () => printable_exports,
  report_range: () => range_exports,
  report_summary: () => summary_exports,
  report_table: () => table_exports,
  report_text: () => text_exports2,
  report_unchecked: () => unchecked_exports,
  report_width: () => width_exports,
  report_wrap: () => wrap_exports,
  resolve_groups: () => groups_exports,
  resolve_text: () => text_exports,
  rules_index: () => rules_exports,
  run_baseline: () => baseline_exports3,
  run_configured: () => configured_exports,
  run_fail_on: () => fail_on_exports,
  run_failure: () => failure_exports,
  run_inputs: () => inputs_exports,
  run_prepare: () => prepare_exports,
  run_pulled_in: () => pulled_in_exports,
  run_shard: () => shard_exports,
  run_surroundings: () => surroundings_exports,
  start: () => start,
  template_comments: () => comments_exports,
  template_compose: () => compose_exports,
  template_did_you_mean: () => did_you_mean_exports,
  template_digest: () => digest_exports,
  template_limits: () => limits_exports,
  template_lines: () => lines_exports,
  template_node: () => node_exports,
  template_place: () => place_exports,
  template_read_template: () => read_template_exports,
  template_scalar: () => scalar_exports,
  template_yaml: () => yaml_exports
});
module.exports = __toCommonJS(core_exports);

var failure_exports = {};
__export(failure_exports, {
  UsageError: () => UsageError,
  failedRule: () => failedRule,
  internalError: () => internalError,
  isInternalError: () => isInternalError,
  isPluginFault: () => isPluginFault,
  systemReason: () => systemReason
});

var PLUGIN_FAULT = "; this is a fault of the plugin";

var UsageError = class extends Error {
};
var INTERNAL = "internal error: ";
function internalError(error) {
  const [message] = messageOf(error).split("\n");
  return `${INTERNAL}${message}; this is a fault of cfn-latency-lint, not of your template (https://github.com/cfn-latency-lint/cfn-latency-lint/issues)`;
}
function isInternalError(message) {
  return message.startsWith(INTERNAL);
}
function isPluginFault(message) {
  return message.endsWith(PLUGIN_FAULT);
}
function failedRule(message) {
  return isPluginFault(message) ? /^plugin `[^`]*`: rule `([^`]*)` failed on /.exec(message)?.[1] : void 0;
}
var REASONS = {
  EACCES: "permission denied",
  EEXIST: "a file is in its way",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOTDIR: "a file is in its way",
  ENOSPC: "no space is left",
  EPERM: "permission denied",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
  ERR_STRING_TOO_LONG: "it is too large"
};
function systemReason(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? messageOf(error);
}
function messageOf(error) {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

var import_node_fs4 = require("node:fs");

// default:node:path
var node_path_default = require("node:path");

var rules_exports = {};
__export(rules_exports, {
  rules: () => rules
});

var drop_role_exports = {};
__export(drop_role_exports, {
  needsRole: () => needsRole,
  withoutRole: () => withoutRole
});

var groups_exports = {};
__export(groups_exports, {
  append: () => append,
  groupsByKey: () => groupsByKey
});
function append(lists, key, value) {
  const list2 = lists.get(key);
  if (list2) list2.push(value);
  else lists.set(key, [value]);
}
function groupsByKey(things, keyOf5) {
  const groups = /* @__PURE__ */ new Map();
  for (const thing of things) append(groups, keyOf5(thing), thing);
  return groups;
}

var PREFIX_END = "\u203A";
function stackOfName(name, { stacks }) {
  if (stacks === void 0) return "";
  const prefix = name.slice(0, name.indexOf(PREFIX_END) + 1);
  return stacks.has(prefix) ? prefix : "";
}
function withoutPrefix(name) {
  return name.slice(name.lastIndexOf(PREFIX_END) + 1);
}

var text_exports = {};
__export(text_exports, {
  concat: () => concat,
  defaultsIn: () => defaultsIn,
  knownText: () => knownText,
  literal: () => literal,
  printText: () => printText,
  splitText: () => splitText,
  tokenId: () => tokenId
});
function literal(text2) {
  return text2 === "" ? [] : [{ kind: "literal", text: text2 }];
}
function concat(...texts) {
  const tokens = [];
  let last2;
  for (const text2 of texts) {
    for (const token of text2) {
      if (token.kind === "literal" && last2?.kind === "literal" && isPlain(token) && isPlain(last2)) {
        last2 = { kind: "literal", text: last2.text + token.text };
        tokens[tokens.length - 1] = last2;
      } else {
        last2 = token;
        tokens.push(token);
      }
    }
  }
  return tokens;
}
function isPlain({ parameter, filledIn }) {
  return parameter === void 0 && filledIn === void 0;
}
function knownText(text2) {
  let known4 = "";
  for (const token of text2) {
    if (token.kind !== "literal") return void 0;
    known4 += token.text;
  }
  return known4;
}
function printText(text2) {
  return text2.map((token) => token.kind === "literal" ? token.text : `\${${tokenId(token)}}`).join("");
}
function tokenId(token) {
  if (token.kind === "unknown") return token.id;
  return token.attribute === void 0 ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}
function defaultsIn(text2) {
  return [...new Set(text2.flatMap((token) => token.kind === "literal" && token.parameter !== void 0 ? [token.parameter] : []))];
}
function splitText(text2, separator) {
  const parts = [[]];
  for (const token of text2) {
    if (token.kind !== "literal" || separator === "") {
      parts.at(-1)?.push(token);
      continue;
    }
    if (!token.text.includes(separator)) {
      parts.at(-1)?.push(token);
      continue;
    }
    token.text.split(separator).forEach((piece, index) => {
      if (index > 0) parts.push([]);
      if (piece !== "") parts.at(-1)?.push({ ...token, text: piece });
    });
  }
  return parts;
}

function substitutionOf(text2, stack) {
  const pieces2 = text2.map((token) => pieceOf(token, stack));
  return pieces2.includes(void 0) ? void 0 : pieces2.join("");
}
function pieceOf(token, stack) {
  if (token.kind === "unknown" && token.source !== "parameter" && token.source !== "pseudo-parameter") return void 0;
  if (token.kind !== "literal") return variable(tokenId(token), stack);
  const given2 = token.filledIn ?? token.parameter;
  return given2 === void 0 ? token.text.replaceAll("${", "${!") : variable(given2, stack);
}
function variable(id, stack) {
  const own2 = ownName(id, stack);
  return own2 === void 0 ? void 0 : `\${${own2}}`;
}
function ownName(id, stack) {
  if (id.startsWith("AWS::")) return id;
  const own2 = id.startsWith(stack) ? id.slice(stack.length) : void 0;
  return own2?.includes(PREFIX_END) === true ? void 0 : own2;
}
function stackOf(logicalId) {
  return logicalId.slice(0, logicalId.lastIndexOf(PREFIX_END) + 1);
}

function isSurelyAdmitted(call2, { admission, asked: asked2 }) {
  if (admission.kind !== "admitted" || call2.literalRegion !== void 0) return false;
  if ("isHandedOut" in call2 && call2.isHandedOut) return false;
  const { target: { region, account }, api: { arn: arn2 } } = asked2;
  const own2 = splitText(arn2, ":");
  if (![region, account].every((text2, index) => isOwnOrAny(text2, own2[REGION + index]))) return false;
  return admission.by.every((statement) => isSure(statement, call2, own2));
}
var [PARTITION, REGION, ACCOUNT, RESOURCE] = [1, 3, 4, 5];
function isSure({ isTrusting: isTrusting2, sources = [], logicalId, at }, { api, at: place2 }, own2) {
  const isHere = api.logicalId === null ? at.file === place2.file : stackOf(api.logicalId) === stackOf(logicalId);
  if (isTrusting2 || !isHere) return false;
  return sources.every((source) => {
    const parts = splitText(source, ":");
    const isOwn = isUsual(parts[PARTITION], own2[PARTITION]) && [REGION, ACCOUNT].every((index) => isOwnOrAny(parts[index], own2[index]));
    const resource = parts[RESOURCE] ?? [];
    return isOwn && !printText(resource).replaceAll("${", "").includes("{") && (!api.isHandedOut || isForEveryStage(resource));
  });
}
function isOwnOrAny(text2, own2) {
  const printed = printText(text2 ?? []);
  return ["", "*", printText(own2 ?? [])].includes(printed);
}
function isUsual(text2, own2) {
  return isOwnOrAny(text2, own2) || printText(text2 ?? []) === "aws";
}
function isForEveryStage(resource) {
  const [, stage = []] = splitText(resource, "/");
  return printText(stage).startsWith("*");
}

var grant_exports = {};
__export(grant_exports, {
  ACTION: () => ACTION,
  PERMISSION_TYPE: () => PERMISSION_TYPE,
  PRINCIPAL: () => PRINCIPAL,
  SOURCE: () => SOURCE,
  admits: () => admits,
  admitsAll: () => admitsAll,
  narrowGrants: () => narrowGrants,
  wideGrant: () => wideGrant,
  withoutCovered: () => withoutCovered
});

var arn_like_exports = {};
__export(arn_like_exports, {
  arnParts: () => arnParts,
  joinTexts: () => joinTexts,
  matchText: () => matchText
});
var ARN_PARTS = 6;
var MATCH_LIMIT = 1e7;
var ANY_RUN = "*";
var ANY_CHARACTER = "?";
function matchText(pattern, subject) {
  const plain = matchPlain(pattern, subject);
  if (plain !== void 0) return plain;
  const [wanted, given2] = [atomsOf(pattern), atomsOf(subject)];
  if (wanted.length * given2.length > MATCH_LIMIT) return "maybe";
  if (matchesSurely(wanted, given2)) return "yes";
  return matchesPossibly(...withoutSharedEnds(wanted, given2)) ? "maybe" : "no";
}
function matchPlain([pattern, ...others], subject) {
  if (pattern?.kind !== "literal" || others.length > 0) return void 0;
  if (pattern.text === ANY_RUN) return "yes";
  const [given2] = subject;
  if (subject.length !== 1 || given2?.kind !== "literal" || WILDCARD.test(pattern.text)) return void 0;
  return pattern.text === given2.text ? "yes" : "no";
}
var WILDCARD = /[*?]/;
function arnParts(text2) {
  const known4 = partsOf.get(text2);
  if (known4) return known4;
  const parts = cutIntoParts(text2);
  if (parts) partsOf.set(text2, parts);
  return parts;
}
var partsOf = /* @__PURE__ */ new WeakMap();
var atoms = /* @__PURE__ */ new WeakMap();
function cutIntoParts(text2) {
  const pieces2 = splitText(text2, ":");
  if (pieces2.length < ARN_PARTS) return void 0;
  return [...pieces2.slice(0, ARN_PARTS - 1), joinTexts(pieces2.slice(ARN_PARTS - 1), ":")];
}
function joinTexts(texts, separator) {
  return concat(...texts.flatMap((text2, index) => index === 0 ? [text2] : [literal(separator), text2]));
}
function atomsOf(text2) {
  const known4 = atoms.get(text2) ?? cutIntoAtoms(text2);
  atoms.set(text2, known4);
  return known4;
}
function cutIntoAtoms(text2) {
  return text2.flatMap((token) => token.kind === "literal" ? token.text.split("") : [`${token.kind} ${tokenId(token)}`]);
}
function isOpen(atom) {
  return atom.length > 1;
}
function matchesSurely(pattern, subject) {
  let [at, star, taken] = [0, -1, 0];
  for (let position = 0; position < subject.length; ) {
    const wanted = pattern[at];
    if (wanted === ANY_RUN) {
      star = at;
      taken = position;
      at += 1;
    } else if (wanted !== void 0 && covers(wanted, subject[position] ?? "")) {
      at += 1;
      position += 1;
    } else if (star !== -1) {
      taken += 1;
      at = star + 1;
      position = taken;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((wanted) => wanted === ANY_RUN);
}
function withoutSharedEnds(pattern, subject) {
  const shorter = Math.min(pattern.length, subject.length);
  let [start2, end] = [0, 0];
  while (start2 < shorter && isShared(pattern[start2], subject[start2])) start2 += 1;
  while (end < shorter - start2 && isShared(pattern.at(-1 - end), subject.at(-1 - end))) end += 1;
  return [pattern.slice(start2, pattern.length - end), subject.slice(start2, subject.length - end)];
}
function isShared(wanted = "", given2 = "") {
  return wanted !== ANY_RUN && covers(wanted, given2);
}
function covers(wanted, given2) {
  return wanted === given2 || wanted === ANY_CHARACTER && !isOpen(given2);
}
function matchesPossibly(pattern, subject) {
  let reached = [true];
  for (const given2 of subject) reached.push(reached.at(-1) === true && isOpen(given2));
  for (const wanted of pattern) {
    const isRun = wanted === ANY_RUN || isOpen(wanted);
    const next = [isRun && reached[0] === true];
    subject.forEach((given2, index) => {
      const [before, above, left2] = [reached[index] === true, reached[index + 1] === true, next[index] === true];
      next.push((isRun || isOpen(given2)) && (above || left2) || before && covers(wanted, given2));
    });
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached.at(-1) === true;
}

var VERBS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
function requestResource({ stage, verb, tail }) {
  return concat(
    stage ? concat(literal("/"), stage.name) : [],
    verb === void 0 ? literal("/") : literal(`/${verb}`),
    tail
  );
}
function withoutEndSlash(text2) {
  const last2 = text2.at(-1);
  if (last2?.kind !== "literal" || !last2.text.endsWith("/")) return void 0;
  return [...text2.slice(0, -1), { ...last2, text: last2.text.slice(0, -1) }];
}

var node_exports = {};
__export(node_exports, {
  callOf: () => callOf,
  entriesOf: () => entriesOf,
  get: () => get,
  getIn: () => getIn,
  itemsOf: () => itemsOf,
  textOf: () => textOf
});
function get(node, key) {
  return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function getIn(node, ...keys) {
  let at = node;
  for (const key of keys) at = get(at, key);
  return at;
}
function entriesOf(node) {
  return node?.kind === "map" ? [...node.entries.values()] : [];
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
function textOf(node) {
  return node?.kind === "scalar" && node.value !== null ? node.text : void 0;
}
function callOf(node) {
  if (node.kind !== "map" || node.entries.size !== 1) return void 0;
  for (const { key, value } of node.entries.values()) {
    return key === "Ref" || key.startsWith("Fn::") ? { name: key, argument: value } : void 0;
  }
  return void 0;
}

var place_exports = {};
__export(place_exports, {
  isAuthored: () => isAuthored,
  pathKeys: () => pathKeys,
  placeOf: () => placeOf
});
function pathKeys(path) {
  const keys = [];
  for (let at = path; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
}
function isAuthored({ generatedBy }) {
  return generatedBy === void 0 || generatedBy.startsWith("Fn::") && !generatedBy.includes("; SAM: ");
}
function placeOf({ file, start: start2, end, path, generatedBy }) {
  return generatedBy === void 0 ? { file, start: start2, end, path } : { file, start: start2, end, path, generatedBy };
}

function condition(name) {
  return { kind: "condition", name };
}
function not(formula) {
  if (typeof formula === "boolean") return !formula;
  return formula.kind === "not" ? formula.of : { kind: "not", of: formula };
}
function and(...formulas) {
  return join("and", formulas);
}
function or(...formulas) {
  return join("or", formulas);
}
function join(kind, formulas) {
  const neutral = kind === "and";
  const telling = formulas.filter((formula) => formula !== neutral);
  const [only = neutral] = telling;
  if (telling.length < 2) return only;
  const parts = /* @__PURE__ */ new Map();
  for (const formula of telling.flatMap((part) => typeof part === "object" && part.kind === kind ? part.of : [part])) {
    if (formula === neutral) continue;
    if (formula === !neutral || parts.has(formulaKey(not(formula)))) return !neutral;
    parts.set(formulaKey(formula), formula);
  }
  const [first, ...others] = parts.values();
  if (first === void 0) return neutral;
  return others.length === 0 ? first : { kind, of: [first, ...others] };
}
function formulaKey(formula) {
  if (typeof formula === "boolean") return String(formula);
  if (formula.kind === "condition") return formula.name;
  if (formula.kind === "not") return `!${formulaKey(formula.of)}`;
  return `(${formula.of.map(formulaKey).join(formula.kind === "and" ? "&" : "|")})`;
}
function conditionsIn(formula, into = /* @__PURE__ */ new Set()) {
  if (typeof formula === "boolean") return into;
  if (formula.kind === "condition") return into.add(formula.name);
  if (formula.kind === "not") return conditionsIn(formula.of, into);
  for (const part of formula.of) conditionsIn(part, into);
  return into;
}

function readResources(root, whenOf) {
  const resources = /* @__PURE__ */ new Map();
  for (const { key, at, value } of entriesOf(get(root, "Resources"))) {
    const type = textOf(get(value, "Type"));
    if (type === void 0) continue;
    resources.set(key, {
      logicalId: key,
      type,
      key: at,
      at: placeOf(value),
      when: and(...conditionNames(get(value, "Condition")).map(whenOf)),
      properties: get(value, "Properties")
    });
  }
  return resources;
}
function conditionNames(node) {
  return (node?.kind === "list" ? itemsOf(node) : [node]).flatMap((name) => textOf(name) ?? []);
}
function keyPlace(resource) {
  return { ...resource.at, ...resource.key };
}

var NAMES = /* @__PURE__ */ new Set([
  "AWS::AccountId",
  "AWS::NotificationARNs",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackId",
  "AWS::StackName",
  "AWS::URLSuffix"
]);
var WHERE = /* @__PURE__ */ new Map([
  ["AWS::Region", "region"],
  ["AWS::AccountId", "account"],
  ["AWS::Partition", "partition"],
  ["AWS::URLSuffix", "urlSuffix"]
]);
function pseudoParameter(name, settings) {
  const bare = withoutPrefix(name);
  if (!NAMES.has(bare)) return void 0;
  const prefix = name.slice(0, name.length - bare.length);
  const own2 = prefix === "" ? settings : settings.stacks?.get(prefix);
  const field = bare === "AWS::StackName" ? "stackName" : WHERE.get(bare);
  const known4 = field && own2?.[field];
  if (known4 === void 0) return [{ kind: "unknown", source: "pseudo-parameter", id: name }];
  return [{ kind: "literal", text: known4, filledIn: bare }];
}
function pseudoParameterName(name, stack, settings) {
  const own2 = settings.stacks?.get(stack);
  const field = WHERE.get(name);
  if (own2 === void 0 || field !== void 0 && own2[field] === settings[field]) return name;
  return `${stack}${name}`;
}

function onlyText(node, scope) {
  const [first, ...others] = scope.text(node);
  return others.length === 0 ? first?.value : void 0;
}
function firstText(node, scope) {
  return scope.text(node)[0]?.value;
}

var SAME_AS_REF = new Map(Object.entries({
  "AWS::ApiGateway::RestApi": ["RestApiId"],
  "AWS::ApiGateway::Resource": ["ResourceId"],
  "AWS::ApiGateway::Authorizer": ["AuthorizerId"],
  "AWS::ApiGatewayV2::Api": ["ApiId"],
  "AWS::ApiGatewayV2::Authorizer": ["AuthorizerId"],
  "AWS::ApiGatewayV2::Integration": ["IntegrationId"],
  "AWS::ApiGatewayV2::Route": ["RouteId"]
}));
var shapeOf = ({ logicalId, attribute }, resources, settings) => {
  const resource = resources.get(logicalId);
  if (resource?.type === "AWS::Lambda::Function" && attribute === "Arn") return functionArn(logicalId, settings);
  if (resource?.type !== "AWS::Lambda::Alias" || attribute !== void 0) return void 0;
  const owner = referenceIn(get(resource.properties, "FunctionName"));
  if (owner === void 0 || resources.get(owner)?.type !== "AWS::Lambda::Function") return void 0;
  return concat(functionArn(owner, settings), literal(":"), [{ kind: "reference", logicalId, attribute: "Name" }]);
};
function functionArn(logicalId, settings) {
  return concat(arnOf("lambda", settings, stackOfName(logicalId, settings)), literal("function:"), [{ kind: "reference", logicalId }]);
}
function referenceIn(node) {
  const call2 = node && callOf(node);
  return call2?.name === "Ref" ? textOf(call2.argument) : void 0;
}
function arnOf(service, settings, stack) {
  const [partition, region, account] = ["AWS::Partition", "AWS::Region", "AWS::AccountId"].map((name) => pseudoText(name, settings, stack));
  return concat(literal("arn:"), partition ?? [], literal(`:${service}:`), region ?? [], literal(":"), account ?? [], literal(":"));
}
function stackRegion(settings, stack) {
  return pseudoText("AWS::Region", settings, stack);
}
function stackAccount(settings, stack) {
  return pseudoText("AWS::AccountId", settings, stack);
}
function pseudoText(name, settings, stack) {
  return pseudoParameter(pseudoParameterName(name, stack, settings), settings) ?? [];
}
function createCanonical(scope) {
  const stageNames = /* @__PURE__ */ new Map();
  const stageName5 = (logicalId, resource) => {
    if (!stageNames.has(logicalId)) stageNames.set(logicalId, onlyText(get(resource.properties, "StageName"), scope));
    return stageNames.get(logicalId);
  };
  const rewritten2 = (token) => {
    if (token.kind !== "reference") return [token];
    const resource = scope.resources.get(token.logicalId);
    if (resource === void 0) return [token];
    if (token.attribute === void 0) {
      return isStage(resource) ? stageName5(token.logicalId, resource) ?? [token] : [token];
    }
    const bare = [{ kind: "reference", logicalId: token.logicalId }];
    if (SAME_AS_REF.get(resource.type)?.includes(token.attribute)) return bare;
    if (resource.type === "AWS::ApiGatewayV2::Api" && token.attribute === "ExecuteApiArn") {
      return concat(arnOf("execute-api", scope.settings, stackOfName(token.logicalId, scope.settings)), bare);
    }
    return [token];
  };
  return (text2) => text2.some((token) => token.kind === "reference") ? concat(...text2.map(rewritten2)) : text2;
}
function isStage(resource) {
  return resource.type === "AWS::ApiGateway::Stage" || resource.type === "AWS::ApiGatewayV2::Stage";
}
function nameOf(text2) {
  const [only, ...others] = text2;
  if (only === void 0) return "";
  if (others.length > 0) return printText(text2);
  if (only.kind === "literal") return only.parameter ?? only.text;
  if (only.kind === "unknown") return only.id;
  return only.attribute?.includes(".") === true ? tokenId(only) : only.logicalId;
}

var YES = { kind: "yes" };
function permissionOf(resource, when) {
  return { at: keyPlace(resource), when, logicalId: resource.logicalId };
}
function firstDoubt(verdicts) {
  return verdicts.find(({ kind }) => kind === "no") ?? verdicts.find(({ kind }) => kind === "maybe") ?? YES;
}
function principalVerdict(principal) {
  if (principal === void 0) return { kind: "no", fault: "it has no principal" };
  const printed = printText(principal);
  if (["apigateway.amazonaws.com", "*", "apigateway.${AWS::URLSuffix}"].includes(printed)) return YES;
  const [first, ...others] = principal;
  const isRole = others.length === 0 && first?.kind === "reference" && first.attribute === "Arn";
  const isAccount2 = others.length === 0 && first?.kind === "unknown" && withoutPrefix(first.id) === "AWS::AccountId";
  const isArn = first?.kind === "literal" && first.text.startsWith("arn:");
  if (isRole || isAccount2 || isArn || knownText(principal) !== void 0) {
    return { kind: "no", fault: `its principal is \`${nameOf(principal)}\`` };
  }
  return { kind: "maybe", why: "its principal is not known before deployment", open: principal };
}
function actionVerdict(action) {
  if (action === void 0) return { kind: "no", fault: "it has no action" };
  const known4 = knownText(action);
  if (known4 === void 0) return { kind: "maybe", why: "its action is not known before deployment", open: action };
  const admits2 = matchText(literal(known4.toLowerCase()), literal("lambda:invokefunction")) === "yes";
  return admits2 ? YES : { kind: "no", fault: `its action is \`${known4}\`` };
}
function accountVerdict(account, { settings }) {
  if (account === void 0 || isOwnAccount(account)) return YES;
  const known4 = knownText(account);
  if (known4 === void 0) return { kind: "maybe", why: "its source account is not known before deployment", open: account };
  if (settings.account === void 0 || known4 === settings.account) return YES;
  return { kind: "no", fault: `its source account is \`${known4}\`` };
}
function isOwnAccount([token, ...others]) {
  return token?.kind === "unknown" && others.length === 0 && withoutPrefix(token.id) === "AWS::AccountId";
}
function isTrusting(principal, account, { settings }) {
  const isForeign = account !== void 0 && !isOwnAccount(account) && knownText(account) !== settings.account;
  return isForeign || principal !== void 0 && printText(principal) === "*";
}

var RANK = { effect: 0, qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7, verbAlone: 8, stageAlone: 9 };
var maybe = (why, open3) => ({ kind: "maybe", why, ...open3 && { open: open3 } });
var no = (fault, rank, doubtful = false) => ({ kind: "no", fault, rank, doubtful });
function judge(statement, { target, api }, request) {
  if (statement.effect === "deny") return no("it denies calls", RANK.effect);
  const qualifier = judgeQualifier(statement, target);
  if (qualifier.kind === "no") return qualifier;
  const source = judgeSource(statement, api, request);
  return source.kind === "yes" ? qualifier : source;
}
function judgeQualifier(statement, target) {
  if (statement.anyQualifier) return YES;
  const [mine, asked2] = [statement.function.qualifier, target.qualifier].map((text2) => text2 && printText(text2));
  if (mine === asked2) return YES;
  if (mine === void 0 && asked2 === "$LATEST") return maybe("whether the function's policy covers `$LATEST` is not documented");
  const qualifiers = [...statement.function.qualifier ?? [], ...target.qualifier ?? []];
  const isUnknown = qualifiers.some((token) => token.kind === "unknown");
  if (isUnknown && mine !== void 0 && asked2 !== void 0) return maybe("the qualifier is not known before deployment", qualifiers);
  return no(`it admits calls of ${qualifierName(mine)}; the call is of ${qualifierName(asked2)}`, RANK.qualifier);
}
function qualifierName(qualifier) {
  return qualifier === void 0 ? "the unqualified function" : `\`:${qualifier}\``;
}
function judgeSource({ admitsApiGateway, sources, comparison }, api, request) {
  if (admitsApiGateway.kind === "no") return no(admitsApiGateway.fault, RANK.statement);
  if (admitsApiGateway.kind === "maybe" || sources === void 0) return admitsApiGateway;
  const others = otherSpellings(request);
  const judgements = sources.map((source) => {
    const judgeSpelled = (spelled) => judgePattern(source, comparison, api, spelled);
    return others.map(judgeSpelled).find(({ kind }) => kind === "yes") ?? judgeSpelled(request);
  });
  return judgements.find(({ kind }) => kind === "yes") ?? judgements.find(({ kind }) => kind === "maybe") ?? nearest(judgements.filter((judgement) => judgement.kind === "no")) ?? no("its list of sources is empty", RANK.arn);
}
function otherSpellings(request) {
  const { stage, otherTail } = request;
  const stages = stage?.reference ? [stage, { ...stage, name: stage.reference }] : [stage];
  const tails = otherTail ? [request.tail, otherTail] : [request.tail];
  return stages.flatMap((each) => tails.map((tail) => ({ ...request, stage: each, tail }))).slice(1);
}
function nearest(refusals) {
  return refusals.toSorted((a, b) => b.rank - a.rank)[0];
}
function judgePattern(source, comparison, api, request) {
  if (knownText(source) === "*") return maybe("its source is `*`");
  if (comparison === "StringLike" && matchText(source, concat(api.arn, api.id, requestResource(request))) === "yes") return YES;
  const parts = arnParts(source);
  if (parts === void 0) {
    return source.some((token) => token.kind === "unknown") ? maybe("its source ARN is not known before deployment", source) : no(`its source \`${printText(source)}\` is not the ARN of an API`, RANK.arn);
  }
  const resource = parts[5] ?? [];
  return judgeArn(parts, api) ?? (comparison === "StringEquals" ? judgeExact(resource, api, request) : judgeResource(resource, api, request));
}
var PLACES = [[1, "partition"], [3, "region"], [4, "account"]];
function judgeArn(parts, api) {
  const service = knownText(parts[2] ?? []);
  if (service !== void 0 && service !== "execute-api" && !service.includes("*")) {
    return no(`its source is an ARN of \`${service}\`, not of \`execute-api\``, RANK.arn);
  }
  const own2 = splitText(api.arn, ":");
  const wrong = PLACES.find(([index]) => differs(parts[index], own2[index]));
  return wrong && no(`its source is in ${wrong[1]} \`${printText(parts[wrong[0]] ?? [])}\``, RANK.arn);
}
function differs(pattern, own2) {
  if (pattern === void 0 || own2 === void 0) return false;
  return knownText(pattern) !== void 0 && knownText(own2) !== void 0 && matchText(pattern, own2) === "no";
}
function judgeExact(resource, api, request) {
  const wanted = concat(api.id, requestResource(request));
  if (printText(wanted) === printText(resource)) return YES;
  return isOpen2(resource) || isOpen2(wanted) ? maybe("its source ARN is not known before deployment", resource) : no(`it admits exactly \`${printText(resource)}\``, RANK.path);
}
function isOpen2(text2) {
  return text2.some((token) => token.kind !== "literal");
}
function judgeResource(resource, api, request) {
  const [apiPart = [], ...rest] = splitText(resource, "/");
  if (!hasWildcard(apiPart)) {
    const other = judgeApi(apiPart, api);
    if (other) return other;
    if (rest.length === 0) return no("its source is the API's ARN alone, which is the ARN of no request", RANK.api, true);
  }
  const wanted = concat(api.id, requestResource(request));
  switch (matchResource(resource, wanted, request)) {
    case "yes":
      return YES;
    case "maybe":
      return maybe("its source ARN is not known before deployment", resource);
    case "no":
      return explain(resource, wanted, request);
  }
}
var SEAL = "\uE000";
var OTHER_SEAL = "\uE001";
var STAGE_NAME = /^(?:[\w-]+|\$default)$/;
var AUTHORIZER_ID = /^[a-z0-9]{6,10}$/;
function matchResource(resource, wanted, request) {
  const { stage, tail } = request;
  const sealed = openIds(stage ? stage.name : tail);
  const wantedIds = openIds(wanted);
  const isOther = (token) => token.kind === "reference" && token.attribute === void 0 && !wantedIds.has(tokenId(token));
  const pattern = seal(resource, sealed).map((token) => isOther(token) ? { kind: "literal", text: OTHER_SEAL } : token);
  const known4 = seal(wanted, sealed);
  const verdict = matchText(pattern, known4);
  if (verdict !== "no" || sealed.size === 0) return verdict;
  const segments = splitText(pattern, "/");
  const position = stage ? 1 : 2;
  const segment = segments[position];
  const name = segment && knownText(segment);
  if (!segment || name !== void 0 && !(stage ? STAGE_NAME : AUTHORIZER_ID).test(name)) return "no";
  return matchText(joinTexts(segments.with(position, literal(SEAL)), "/"), known4) === "no" ? "no" : "maybe";
}
function openIds(text2) {
  return new Set(text2.flatMap((token) => token.kind === "literal" ? [] : [tokenId(token)]));
}
function seal(text2, sealed) {
  return text2.map((token) => token.kind !== "literal" && sealed.has(tokenId(token)) ? { kind: "literal", text: SEAL } : token);
}
var GIVEN_ID = /^[a-z0-9]{8,12}$/;
function judgeApi(apiPart, api) {
  if (printText(apiPart) === printText(api.id)) return void 0;
  const known4 = knownText(apiPart);
  const [only] = apiPart;
  const bothReferences = apiPart.length === 1 && only?.kind === "reference" && api.isResource;
  const neverAnId = known4 !== void 0 && api.isResource && !GIVEN_ID.test(known4);
  const bothKnown = known4 !== void 0 && knownText(api.id) !== void 0;
  if (bothReferences && only.attribute === void 0) return no(`it admits API \`${only.logicalId}\``, RANK.api);
  if (neverAnId || bothKnown) return no(`its source names the API \`${known4}\`, which is not the id of this API`, RANK.api);
  return maybe("its source names an API that is not known before deployment", apiPart);
}
function explain(resource, wanted, request) {
  const [apiPart = [], ...rest] = splitText(resource, "/");
  const [stage, verb] = rest;
  const admits2 = `it admits ${admittedWords(rest, request)}`;
  if (hasParameter(resource) && matchText(withoutParameterNames(resource), withoutParameterNames(wanted)) === "yes") {
    return no(`${admits2}, with other names for the path parameters`, RANK.path, true);
  }
  if (request.verb === void 0) return no(`${admits2}; ${shapeOfRequest(request)}`, RANK.path);
  const isAny = verb !== void 0 && knownText(verb) === "ANY";
  if (isAny && matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes") {
    return no("it admits the verb `ANY`, which is the name of no request; `*` stands for every verb", RANK.verb, true);
  }
  if (request.stage && stage && matchText(stage, request.stage.name) === "no" && !hasWildcard(stage)) {
    const isAlone3 = matchText(joinTexts([apiPart, ...rest.with(0, request.stage.name)], "/"), wanted) === "yes";
    return no(`${admits2}; this stage is \`${request.stage.label}\``, isAlone3 ? RANK.stageAlone : RANK.stage);
  }
  if (verb && matchText(verb, literal(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    const isAlone3 = matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes";
    const fault = isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : admits2;
    return no(fault, isAlone3 ? RANK.verbAlone : RANK.verb);
  }
  const bare = withoutEndSlash(resource);
  if (bare && matchText(bare, wanted) === "yes") return no(`${admits2}; API Gateway drops the slash at a path's end`, RANK.path);
  return no(admits2, RANK.path);
}
function shapeOfRequest({ stage, tail, route }) {
  if (stage === void 0) return "an authorizer is called for `authorizers/` and its id";
  return `a request to \`${route ?? printText(tail)}\` is \`${stage.label}/${printText(tail)}\`, without a verb`;
}
function admittedWords(rest, request) {
  const [stage, verb, ...path] = rest;
  const pattern = printText(joinTexts(rest, "/"));
  if (!request.verb || stage === void 0 || verb === void 0 || path.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinTexts(path, "/"))}\``;
  return printText(stage) === "*" ? words : `${words} on stage \`${printText(stage)}\``;
}
function hasWildcard(text2) {
  return text2.some((token) => token.kind === "literal" && /[*?]/.test(token.text));
}
function hasParameter(text2) {
  return text2.some((token) => token.kind === "literal" && token.text.includes("{"));
}
function withoutParameterNames(text2) {
  return text2.map((token) => token.kind === "literal" ? { kind: "literal", text: token.text.replace(/\{[^{}/+]*(\+?)\}/g, "{$1}") } : token);
}

var PRINCIPAL = "apigateway.amazonaws.com";
var ACTION = "lambda:InvokeFunction";
var SOURCE = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";
var PERMISSION_TYPE = "AWS::Lambda::Permission";
function narrowGrants({ api, requests }, isForEveryStage2 = false) {
  const routes = [...new Set(requests.map(({ route }) => route))];
  return routes.map((route) => {
    const own2 = requests.filter((request) => request.route === route);
    return { route, resource: concat(api.id, literal("/"), ...resourceOf(own2, isForEveryStage2)) };
  });
}
function withoutCovered(grants, call2) {
  return grants.reduce((kept, grant) => {
    const others = kept.filter((other) => other !== grant);
    const own2 = { ...call2, requests: call2.requests.filter(({ route }) => route === grant.route) };
    return others.length > 0 && admitsAll(others, own2) ? others : kept;
  }, grants);
}
function wideGrant({ api }) {
  return { route: void 0, resource: concat(api.id, literal("/*")) };
}
function resourceOf(requests, isForEveryStage2) {
  const [first] = requests;
  if (first === void 0) return [literal("*")];
  if (first.stage === void 0) return [isNameless(first.tail) ? literal("authorizers/*") : first.tail];
  const verbs = new Set(requests.map(({ verb: verb2 }) => verb2));
  const isOpenVerb = first.verb !== void 0 && !/^[A-Z]+$/.test(first.verb);
  const verb = verbs.size > 1 || isOpenVerb ? "*" : first.verb;
  return [isForEveryStage2 ? literal("*") : stageOf(requests), literal(verb === void 0 ? "/" : `/${verb}`), verb === void 0 ? first.tail : pathOf(first.tail)];
}
function stageOf(requests) {
  const [only, ...others] = new Map(requests.flatMap(({ stage }) => stage ? [[printText(stage.name), stage]] : [])).values();
  const isOne = only !== void 0 && others.length === 0 && only.reference === void 0 && !isNameless(only.name);
  return isOne ? only.name : literal("*");
}
function isNameless(text2) {
  return text2.some((token) => token.kind === "unknown" && token.source !== "parameter" && token.source !== "pseudo-parameter");
}
function pathOf(tail) {
  const [first] = tail;
  if (first?.kind !== "literal" || !first.text.startsWith("/")) return [{ kind: "unknown", source: "function", id: "path" }];
  return tail.map((token) => token.kind === "literal" ? { ...token, text: token.text.replace(/\{[^{}/]+\}/g, "*") } : token);
}
function admitsAll(grants, call2) {
  const statements = grants.map(({ resource }) => statementOf(concat(call2.api.arn, resource), call2));
  return call2.requests.every((request) => statements.some((statement) => judge(statement, call2, request).kind === "yes"));
}
function admits(statement, call2) {
  return call2.requests.every((request) => judge(statement, call2, request).kind === "yes");
}
function statementOf(source, { target }) {
  const nowhere = { file: "", start: 0, end: 0, path: void 0 };
  return {
    at: nowhere,
    when: true,
    logicalId: "",
    effect: "allow",
    function: target,
    anyQualifier: false,
    admitsApiGateway: YES,
    isTrusting: false,
    sources: [source],
    comparison: "ArnLike",
    writtenAs: "permission",
    bytes: { least: 0, usual: 0 }
  };
}

function refused(why) {
  return { kind: "refused", why };
}
function isRefused(remedy) {
  return remedy !== void 0 && "kind" in remedy;
}
function text(value) {
  return { kind: "text", text: value };
}
function map(entries2) {
  return { kind: "map", entries: Object.entries(entries2).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]) };
}
function call(name, argument) {
  return { kind: "call", name, argument: text(argument) };
}

var USUAL_BYTES = 420;
var LIMIT = 20480;
var NEARLY_FULL = 0.8;
function permissionsFor(request, model) {
  const { call: call2, target, routes = 0 } = request;
  const asked2 = withoutAdmitted(request);
  const fn = asked2.target.logicalId === void 0 ? void 0 : indexOf(model).functions.get(asked2.target.logicalId);
  const why = fn ? obstacle(fn, call2, target) : "the function is not in this template";
  if (fn === void 0 || why !== void 0) return refused(why ?? "");
  const stack = stackOf(fn.logicalId);
  const [functionName4, condition2] = [functionNameOf(asked2, fn, stack), conditionOf(call2, stack)];
  if (functionName4 === void 0) return refused("its qualifier is no resource of this template");
  if (condition2 === void 0) return refused("the call hangs on more than one condition");
  const wanted = Math.max(routes, wantedRoutes(asked2, model));
  const grants = grantsFor(asked2, fn, wanted, request.isTurned === true && call2.api.isHandedOut);
  if (grants === void 0) return refused("its policy has no room for a statement more");
  if (call2.api.kind === "http" && asked2.requests.some(hasOpenKey)) return refused("a route's key is not known before deployment");
  const isOnly = wanted <= 1 && grants.length === 1;
  const steps = grants.flatMap((grant) => {
    const source = sourceOf(grant, stack);
    if (source === void 0) return [];
    const value = permission({ functionName: functionName4, source, condition: condition2 });
    const named3 = nameOf2(isOnly ? { ...grant, route: void 0 } : grant, call2, baseOf(asked2, fn, stack));
    return [{ kind: "add", beside: fn.at, after: fn.logicalId.slice(stack.length), ...distinct(named3, value, stack, model), value }];
  });
  const [first, ...others] = steps;
  if (first === void 0 || steps.length < grants.length) return refused("the API or a path has no name in this template");
  if (!admitsAll(grants, asked2)) return refused("no one statement is sure to admit it");
  return { kind: "permissions", steps: [first, ...others], words: others.length === 0 ? "a permission" : `${steps.length} permissions` };
}
function hasOpenKey({ stage, verb, tail }) {
  return stage !== void 0 && verb === void 0 && tail.some(({ kind }) => kind !== "literal");
}
function withoutAdmitted({ target: { admission, asked: own2, proofs }, asked: asked2 }) {
  if (admission.kind !== "missing" || asked2 !== own2) return asked2;
  const missed = new Set(proofs.filter(({ outcome }) => outcome.kind !== "admitted").flatMap(({ route, stage, verbs }) => (verbs.length === 0 ? [void 0] : verbs).map((verb) => requestKey({ route, stage, verb }))));
  const requests = asked2.requests.filter(({ route, stage, verb }) => missed.has(requestKey({ route, stage: stage?.label, verb })));
  return requests.length === 0 ? asked2 : { ...asked2, requests };
}
function requestKey({ route, stage, verb }) {
  return JSON.stringify([route, stage, verb]);
}
function obstacle(fn, { api }, { elsewhere, admission }) {
  if (elsewhere !== void 0) return `the function is in another ${elsewhere}`;
  if (fn.at.generatedBy !== void 0) return "the function is made by a loop or a tool";
  if (fn.permissions.some(({ writtenAs }) => writtenAs === "document")) return "an `AWS::Lambda::ResourcePolicy` manages the function's policy";
  if (api.logicalId !== null && stackOf(api.logicalId) !== stackOf(fn.logicalId)) return "the API is in another stack than the function";
  return admission.kind === "undecided" ? admission.why : void 0;
}
function grantsFor(asked2, fn, wanted, isForEveryStage2) {
  const narrow = narrowGrants(asked2, isForEveryStage2);
  const policy = fn.policies.find(({ qualifier }) => qualifier === (asked2.target.qualifier && printText(asked2.target.qualifier)));
  if (policy !== void 0 && policy.load !== "light" && policy.fits < 1) return void 0;
  const { bytes, limit } = policy ?? { bytes: 0, limit: LIMIT };
  const isNear = bytes + Math.max(wanted, narrow.length) * USUAL_BYTES > limit * NEARLY_FULL;
  return isNear ? [wideGrant(asked2)] : withoutCovered(narrow, asked2);
}
function wantedRoutes(asked2, model) {
  return indexOf(model).waiting.get(policyKey(asked2))?.size ?? 0;
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(model) {
  const index = indexes.get(model) ?? { functions: new Map(model.function.map((fn) => [fn.logicalId, fn])), waiting: waitingRoutes(model) };
  indexes.set(model, index);
  return index;
}
function waitingRoutes({ integration, authorizer }) {
  const waiting = /* @__PURE__ */ new Map();
  for (const { target, auth } of [...integration, ...authorizer]) {
    if (target.kind !== "lambda" || target.admission.kind !== "missing" || auth.kind === "caller") continue;
    const { asked: asked2 } = target;
    const key = policyKey(asked2);
    const routes = waiting.get(key) ?? /* @__PURE__ */ new Set();
    waiting.set(key, routes);
    for (const { route } of asked2.requests) routes.add(route ?? printText(asked2.requests[0]?.tail ?? []));
  }
  return waiting;
}
function policyKey({ api, target: { key, qualifier } }) {
  return JSON.stringify([printText(api.id), key, qualifier && printText(qualifier)]);
}
function functionNameOf({ target: { via, qualifier } }, { logicalId }, stack) {
  if (qualifier !== void 0 && via === void 0) return void 0;
  const name = ownName(via ?? logicalId, stack);
  return name === void 0 ? void 0 : call("Ref", name);
}
function conditionOf({ when }, stack) {
  if (when === true) return "";
  return typeof when === "object" && when.kind === "condition" ? ownName(when.name, stack) : void 0;
}
function sourceOf({ resource }, stack) {
  const written2 = substitutionOf(resource, stack);
  return written2 === void 0 ? void 0 : `${SOURCE}${written2}`;
}
function permission({ functionName: functionName4, source, condition: condition2 }) {
  return map({
    Type: text(PERMISSION_TYPE),
    Condition: condition2 === "" ? void 0 : text(condition2),
    Properties: map({
      Action: text(ACTION),
      FunctionName: functionName4,
      Principal: text(PRINCIPAL),
      SourceArn: call("Fn::Sub", source)
    })
  });
}
function baseOf({ target: { via, qualifier } }, { logicalId }, stack) {
  const [fn, own2] = [ownName(logicalId, stack) ?? "", ownName(via ?? logicalId, stack) ?? ""];
  const name = knownText(qualifier ?? []) ?? "";
  return name !== "" && own2 === `${fn}Alias${name.replaceAll(/[^A-Za-z0-9]/g, "")}` ? `${fn}${pascalCase(name)}` : own2;
}
function nameOf2({ route, resource }, { api, ...call2 }, base) {
  const isAuthorizers = printText(resource).includes("/authorizers/");
  const authorizer = "name" in call2 && isAuthorizers ? call2.name : void 0;
  const words = route ?? authorizer ?? api.logicalId ?? "Api";
  return `${base}${pascalCase(withoutPrefix(words))}`.slice(0, MAX_NAME) + "Permission";
}
var MAX_NAME = 200;
var namedIn = /* @__PURE__ */ new WeakMap();
function distinct(name, value, stack, model) {
  const named3 = namedIn.get(model) ?? /* @__PURE__ */ new Map();
  namedIn.set(model, named3);
  const written2 = JSON.stringify(value);
  const known4 = (key2) => named3.get(`${stack}${key2}`);
  let key = name;
  for (let number2 = 2; ![void 0, written2].includes(known4(key)?.written); number2 += 1) key = `${name}${number2}`;
  const { place: place2 } = known4(key) ?? { place: named3.size + 1 };
  named3.set(`${stack}${key}`, { written: written2, place: place2 });
  return { key, place: place2 };
}
function pascalCase(words) {
  return (words.match(/[A-Za-z0-9]+/g) ?? []).map((word) => {
    const rest = word.slice(1);
    return `${word.slice(0, 1).toUpperCase()}${word === word.toUpperCase() ? rest.toLowerCase() : rest}`;
  }).join("");
}

function isUpToDate(api, { stage }) {
  const own2 = stage.filter((each) => each.api === api);
  return own2.length > 0 && own2.every((each) => each.isUpToDate);
}
function isDeployedApart(api, { stage }) {
  const own2 = stage.filter((each) => each.api === api && !(api.kind === "rest" && each.at.generatedBy !== void 0));
  return own2.some((each) => !each.isUpToDate);
}

function withoutRole(call2, model) {
  const remedy = remedyOf(call2, model);
  return remedy === void 0 || isRefused(remedy) ? remedy : { ...remedy, frees: freedBy(call2, model) };
}
var placesByRole = /* @__PURE__ */ new WeakMap();
function freedBy({ auth }, model) {
  const [token, ...others] = auth.kind === "role" ? auth.role.text : [];
  if (token?.kind !== "reference" || others.length > 0) return void 0;
  const known4 = placesByRole.get(model) ?? droppedRoles(model);
  placesByRole.set(model, known4);
  return { role: withoutPrefix(token.logicalId), ...known4.get(printText([token])) ?? { places: [], isLater: false } };
}
function droppedRoles(model) {
  const dropped = [...model.integration, ...model.authorizer].flatMap((call2) => call2.auth.kind === "role" && !needsRole(call2, model) ? [{ role: call2.auth.role, isLater: isDeployedApart(call2.api, model) }] : []);
  return new Map([...groupsByKey(dropped, ({ role: role2 }) => printText(role2.text))].map(([key, group]) => [key, { places: group.map(({ role: role2 }) => role2.at), isLater: group.some(({ isLater }) => isLater) }]));
}
function remedyOf(call2, model) {
  const { target, auth } = call2;
  if (auth.kind !== "role" || target.kind !== "lambda") return void 0;
  if (target.elsewhere !== void 0) return refused(`the function is in another ${target.elsewhere}`);
  const { role: role2 } = auth;
  if (role2.at.generatedBy !== void 0) return samRole(call2, target, role2, model);
  const key = role2.at.path?.key ?? "";
  if (target.admission.kind === "missing") return withPermission(call2, target, role2, model);
  return isAdmitted(target, model) ? { title: `remove \`${key}\``, safety: safetyOf(call2, target, role2), steps: [{ kind: "remove", at: role2.at }] } : refused(doubtOf(target, model));
}
function doubtOf({ admission, logicalId }, model) {
  if (admission.kind === "undecided") return `whether the function's policy admits API Gateway is not known: ${admission.why}`;
  if (logicalId !== void 0 && contestedFunctions(model).has(logicalId)) return "two kinds of resource write the function's policy";
  return "nothing is asked of the function yet, so that nothing shows that its policy admits API Gateway";
}
function needsRole(call2, model) {
  const remedy = remedyOf(call2, model);
  return remedy === void 0 || isRefused(remedy);
}
function withPermission(call2, target, { at }, model) {
  const permissions = permissionsFor({ call: call2, target, asked: target.asked, isTurned: true }, model);
  if (permissions.kind === "refused") return permissions;
  const title = `remove \`${at.path?.key ?? ""}\`, and add ${permissions.words} for \`${target.name}\``;
  return { title, safety: "review", steps: [{ kind: "remove", at }, ...permissions.steps] };
}
function safetyOf(call2, target, role2) {
  return isSurelyRole(role2) && isSurelyAdmitted(call2, target) ? "safe" : "review";
}
function isSurelyRole({ text: role2 }) {
  if (role2.length === 0) return false;
  return role2.every(({ kind }) => kind !== "unknown") || role2.some((token) => token.kind === "literal" && token.text.includes(":role/"));
}
function isAdmitted({ admission, logicalId }, model) {
  if (admission.kind !== "admitted" || admission.by.length === 0) return false;
  return logicalId === void 0 || !contestedFunctions(model).has(logicalId);
}
function samRole(call2, target, role2, model) {
  const { at } = role2;
  const isOfSam = at.generatedBy?.startsWith("SAM: ") === true;
  if (!isOfSam) return refused("a tool made it of other words");
  if ("guards" in call2) {
    if (!isAdmitted(target, model)) return refused(doubtOf(target, model));
    return { title: "let `InvokeRole` be `NONE`", safety: safetyOf(call2, target, role2), steps: [{ kind: "replace", at, value: text("NONE") }] };
  }
  return call2.api.kind === "http" ? httpAuthorizer(call2, target, role2, model) : otherAuthorizer(call2, target, role2, model);
}
function httpAuthorizer(call2, target, role2, model) {
  const { at } = role2;
  if (isAdmitted(target, model)) return { title: "remove `FunctionInvokeRole`", safety: safetyOf(call2, target, role2), steps: [{ kind: "remove", at }] };
  if (target.admission.kind !== "missing") return refused(doubtOf(target, model));
  return {
    title: "remove `FunctionInvokeRole`, and set `EnableFunctionDefaultPermissions`",
    safety: "review",
    steps: [
      { kind: "remove", at },
      { kind: "add", beside: target.at, after: "FunctionArn", key: "EnableFunctionDefaultPermissions", value: { kind: "boolean", value: true } }
    ]
  };
}
function otherAuthorizer(call2, target, role2, model) {
  const isWebSocket = call2.api.kind === "websocket";
  if (!isWebSocket && !isAdmitted(target, model)) return refused(doubtOf(target, model));
  if (isWebSocket && target.logicalId === void 0) return refused("the function is not in this template");
  const key = isWebSocket ? "InvokeRole" : "FunctionInvokeRole";
  return { title: `remove \`${key}\``, safety: isWebSocket ? "review" : safetyOf(call2, target, role2), steps: [{ kind: "remove", at: role2.at }] };
}
var contestedIn = /* @__PURE__ */ new WeakMap();
function contestedFunctions(model) {
  const known4 = contestedIn.get(model);
  if (known4) return known4;
  const contested = new Set(model.function.filter(({ conflicts }) => conflicts.length > 0).map(({ logicalId }) => logicalId));
  contestedIn.set(model, contested);
  return contested;
}

var rule_exports = {};
__export(rule_exports, {
  admittedBy: () => admittedBy,
  callerDoes: () => callerDoes,
  defineRule: () => defineRule,
  dropRole: () => dropRole,
  firstByPath: () => firstByPath,
  functionsOf: () => functionsOf,
  groupBy: () => groupBy,
  nameRoutes: () => nameRoutes,
  placeKey: () => placeKey,
  roleKey: () => roleKey,
  roleNotes: () => roleNotes,
  warmthOf: () => warmthOf,
  whenAll: () => whenAll,
  whenAny: () => whenAny,
  whenAsked: () => whenAsked,
  whenKey: () => whenKey
});
function defineRule(rule2) {
  return rule2;
}
function nameRoutes(routes) {
  const [first = "", second, ...others] = routes;
  if (second === void 0) return `\`${first}\``;
  return others.length === 0 ? `\`${first}\` and \`${second}\`` : `\`${first}\` and ${others.length + 1} more routes`;
}
function callerDoes(call2, verb) {
  if ("guards" in call2) {
    if (call2.routes.length === 0) return `an integration of \`${call2.api.name}\` without a route ${verb}s`;
    return `${nameRoutes(call2.routes)} ${call2.routes.length === 1 ? `${verb}s` : verb}`;
  }
  return `authorizer \`${call2.name}\` ${verb}s`;
}
function whenAsked({ api, cache: { seconds } }) {
  if (api.kind === "websocket") return "on `$connect`";
  if (seconds === void 0) return "whenever no verdict is cached";
  return seconds === 0 ? "on every request" : "on a cache miss";
}
function warmthOf({ target, when }, kind) {
  return target.warmth.flatMap(({ when: isSo2, value }) => isKind(value, kind) ? [{ when: and(when, isSo2), value }] : []);
}
function isKind(warmth, kind) {
  return warmth.kind === kind;
}
function roleNotes({ name, text: text2 }) {
  const defaults = defaultsIn(text2).map((parameter) => `the role is the default of parameter \`${parameter}\``);
  const open3 = text2.length > 0 && text2.every((token) => token.kind === "unknown");
  return open3 ? [...defaults, `only the deployment knows what \`${name}\` is; it is taken for a role`] : defaults;
}
function admittedBy({ admission }) {
  if (admission.kind !== "admitted") return [];
  const [first, ...others] = admission.by;
  if (first === void 0) return [];
  const subject = others.length === 0 ? "this permission already admits" : `this permission and ${others.length} more already admit`;
  return [{ at: first.at, message: `${subject} API Gateway` }];
}
function dropRole({ name, elsewhere, admission, isCrowded }) {
  if (elsewhere === "account") return `once the account of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (elsewhere === "region") return `once a stack in the region of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (admission.kind === "admitted" && admission.by.length > 0) return "remove the credentials";
  if (admission.kind !== "missing") return `make sure that the policy of \`${name}\` admits API Gateway, then remove the credentials`;
  if (isCrowded) return `let one statement for each API take the place of those that nearly fill the policy of \`${name}\`, and then remove the credentials`;
  return `add an \`AWS::Lambda::Permission\` for \`${name}\` and then remove the credentials; without it every request would be a 500`;
}
function roleKey({ text: text2 }) {
  return printText(text2);
}
var functionsByRole = /* @__PURE__ */ new WeakMap();
function functionsOf(role2, model) {
  const known4 = functionsByRole.get(model) ?? invokedByRole(model);
  functionsByRole.set(model, known4);
  return known4.get(roleKey(role2))?.size ?? 0;
}
function invokedByRole(model) {
  const calls = [...model.integration, ...model.authorizer].flatMap(({ target, auth }) => target.kind === "lambda" && auth.kind === "role" ? [{ role: roleKey(auth.role), name: target.name }] : []);
  return new Map([...groupsByKey(calls, ({ role: role2 }) => role2)].map(([role2, all3]) => [role2, new Set(all3.map(({ name }) => name))]));
}
function groupBy(things, keyOf5) {
  return [...groupsByKey(things, keyOf5).values()];
}
function placeKey({ at }) {
  return `${at.file}:${at.start}-${at.end}`;
}
function whenKey({ when }) {
  return formulaKey(when);
}
function whenAll(things) {
  return and(...things.map(({ when }) => when));
}
function whenAny(things) {
  return or(...things.map(({ when }) => when));
}
function firstByPath(things, placeOf2) {
  const key = (thing) => pathKeys(placeOf2(thing).path).join("/");
  return things.reduce((first, thing) => key(thing) < key(first) ? thing : first);
}

var rule_default = defineRule({
  id: "authorizer-role-credentials",
  on: ["authorizer"],
  severity: "warning",
  summary: "Let the authorizer function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the authorizer, API Gateway must hold temporary credentials of that role before it can ask the function: a call to AWS STS whenever it has none, and before the request has reached its integration. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  fixes: "safe",
  *check(authorizer, model) {
    const { target, auth, routes } = authorizer;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const isUsed = routes.length > 0;
    yield {
      message: `${callerDoes(authorizer, "assume")} \`${auth.role.name}\` to invoke \`${target.name}\``,
      at: auth.role.at,
      label: "API Gateway must assume this role first",
      // Only the other account's owner can do without the role; an authorizer that no route uses costs nothing yet.
      ...target.elsewhere === "account" || !isUsed ? { severity: "info" } : {},
      related: admittedBy(target),
      notes: [isUsed ? `the authorizer is asked ${whenAsked(authorizer)}` : "no route uses the authorizer", ...roleNotes(auth.role)],
      remedy: dropRole(target),
      inCode: "in the construct's code, leave `assumeRole` out of the authorizer; the CDK then writes the permission by itself",
      fix: withoutRole(authorizer, model)
    };
  }
});

function hasOpenCalls(api, fn, { integration, authorizer, notChecked }) {
  if (api.isHandedOut || !api.isWhole) return true;
  const isOpen6 = (call2) => call2.api === api && isOpenCall(call2, fn);
  return integration.some(isOpen6) || authorizer.some(isOpen6) || notChecked.some(({ at }) => at.file === api.at.file && isIn(pathKeys(at.path), pathKeys(api.at.path)));
}
function isOpenCall({ target, auth }, fn) {
  if (target.kind === "unknown") return true;
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.elsewhere !== void 0) return false;
  return target.logicalId === void 0 || target.logicalId === fn && target.admission.kind === "undecided";
}
function isIn(keys, around) {
  return around.length > 0 && around.every((key, index) => keys[index] === key);
}

function throughWarmAlias(bypasses, model) {
  const together7 = new Set(bypasses.map(({ target }) => target));
  const parts = bypasses.map((bypass) => partOf(bypass, together7, model));
  const refusal = parts.find((part) => part.kind === "refused");
  if (refusal) return refusal;
  const all3 = parts.flatMap((part) => part.kind === "steps" ? part.steps : []);
  const [first, ...others] = new Map(all3.map((step) => [JSON.stringify(step), step])).values();
  const [name = ""] = bypasses.flatMap(({ capacities }) => capacities.map((capacity) => capacity.name));
  if (first === void 0) return refused("nothing is known to change");
  return { title: `invoke \`${name}\`, and let API Gateway do so`, safety: "review", steps: [first, ...others] };
}
function partOf(bypass, together7, model) {
  const { call: call2, target, capacities: [capacity] } = bypass;
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  const alias = capacity && aliasOf(capacity);
  const stack = stackOf(fn?.logicalId ?? "");
  const own2 = alias && ownName(alias, stack);
  const why = obstacle2(bypass, fn);
  if (why !== void 0) return refused(why);
  if (fn === void 0 || alias === void 0 || own2 === void 0) return refused("what is kept ready is no alias or version that somebody wrote in this template");
  const reworded2 = { kind: "reword", at: target.at, from: `\${${fn.logicalId.slice(stack.length)}.Arn}`, to: `\${${own2}}` };
  const permissions = permissionSteps({ call: call2, target, alias, fn, together: together7 }, model);
  return permissions.kind === "refused" ? permissions : { kind: "steps", steps: [reworded2, ...permissions.steps] };
}
function obstacle2({ call: call2, target, capacities }, fn) {
  if (capacities.length > 1) return "more than one alias or version is kept ready";
  if (capacities.some(({ kind }) => kind === "snap-start")) return "SnapStart is for whatever is published: which version or alias to invoke is for its author to say";
  if (fn === void 0) return "the function is not in this template";
  if (target.qualifier !== void 0) return "another alias or version is asked for by name";
  if (target.at.generatedBy !== void 0) return "a tool makes the URI";
  if (call2.auth.kind !== "resource-policy") return "the call is made by a role or the caller, whose own policies say what may be invoked";
  return fn.permissions.some(({ writtenAs }) => writtenAs === "document") ? "an `AWS::Lambda::ResourcePolicy` manages the function's policy" : void 0;
}
function aliasOf({ kind, name, at }) {
  const [section, logicalId] = pathKeys(at.path);
  return kind === "provisioned-concurrency" && section === "Resources" && logicalId === name && at.generatedBy === void 0 ? logicalId : void 0;
}
function permissionSteps(turning, model) {
  const { call: call2, target, alias, fn, together: together7 } = turning;
  const asked2 = askedOf(target.asked, alias, fn);
  if (fn.permissions.some((statement) => statement.when === true && admits(statement, asked2))) return { kind: "steps", steps: [] };
  const value = call("Ref", ownName(alias, stackOf(fn.logicalId)) ?? "");
  const moved2 = movable(turning, model);
  if (moved2) return { kind: "steps", steps: moved2.map(({ at }) => ({ kind: "set", resource: at, property: "FunctionName", value })) };
  const routes = new Set([...together7].flatMap((each) => each.asked.requests.map(({ route }) => route))).size;
  const added2 = permissionsFor({ call: call2, target, asked: asked2, routes, isTurned: true }, model);
  return added2.kind === "refused" ? added2 : { kind: "steps", steps: added2.steps };
}
function askedOf(asked2, alias, fn) {
  const known4 = fn.permissions.find(({ function: { via } }) => via === alias)?.function;
  return { ...asked2, target: known4 ?? { ...asked2.target, via: alias, qualifier: [{ kind: "reference", logicalId: alias }] } };
}
function movable({ call: { api }, target: { admission, asked: asked2 }, together: together7, fn }, model) {
  if (!isUpToDate(api, model) || hasOpenCalls(api, fn.logicalId, model) || admission.kind !== "admitted" || admission.by.length === 0) return void 0;
  const own2 = fn.permissions.filter((statement) => admission.by.includes(statement));
  const others = [...model.integration, ...model.authorizer].flatMap(({ target }) => target.kind === "lambda" && !together7.has(target) ? target.proofs : []);
  const isShared2 = others.some(({ outcome }) => outcome.kind === "admitted" && outcome.by.some((statement) => own2.some((mine) => mine === statement)));
  const isAuthored2 = own2.every(({ at: { generatedBy }, writtenAs, when }) => generatedBy === void 0 && writtenAs === "permission" && when === true);
  const isPinned = own2.every(({ sources }) => sources?.every((source) => printText(source).includes(`:${printText(asked2.api.id)}/`)) === true);
  return isShared2 || !isAuthored2 || !isPinned || own2.length < admission.by.length ? void 0 : own2;
}

var rule_default2 = defineRule({
  id: "bypassed-warm-capacity",
  on: ["api"],
  severity: "warning",
  summary: "Invoke the alias or version that is kept ready.",
  why: "Provisioned concurrency belongs to one alias or version, and SnapStart to published versions. A route that invokes the function unqualified gets `$LATEST`, which has neither: the capacity is set up, some of it paid for, and requests wait for cold starts all the same.",
  presets: ["recommended", "security-first"],
  fixes: "review",
  *check(api, model) {
    const callers = [...new Set(model.function.flatMap((called) => called.callers))];
    const used = new Set(callers.flatMap((caller) => warmthOf(caller, "warm").map(({ value }) => value.by)));
    const bypasses = callers.filter(({ call: call2 }) => call2.api === api).flatMap((caller) => bypassesOf(caller, used));
    for (const group of groupBy(bypasses, keyOf)) yield { ...problemOf(group), fix: throughWarmAlias(group, model) };
  }
});
function bypassesOf(caller, used) {
  return warmthOf(caller, "bypassed").flatMap(({ when, value: { capacities } }) => {
    const isMeant2 = caller.target.qualifier !== void 0 && capacities.some((capacity) => used.has(capacity));
    return isMeant2 ? [] : [{ ...caller, capacities, when }];
  });
}
function keyOf({ call: call2, target, capacities, when }) {
  const caller = "guards" in call2 ? "routes" : call2.name;
  return [caller, target.name, whenKey({ when }), ...capacities.map(({ kind, name }) => `${kind} ${name}`)].join(" ");
}
function problemOf(group) {
  const { call: call2, target, capacities, when } = firstByPath(group, (bypass) => bypass.target.at);
  const [capacity] = capacities;
  const routes = [...new Set(group.flatMap((bypass) => bypass.routes))];
  const invoked = target.qualifier === void 0 ? `\`${target.name}\` unqualified` : `\`${target.name}\``;
  const defaults = [...new Set(capacities.flatMap((each) => each.defaults))];
  return {
    message: `${capacityWords(capacity)}, but ${callerDoes({ ...call2, routes }, "invoke")} ${invoked}`,
    at: target.at,
    when,
    routes,
    related: capacities.map(({ kind, at }) => ({ at, message: kind === "snap-start" ? "only what is published has this" : "this is kept ready" })),
    notes: defaults.map((parameter) => `the capacity hangs on the default of parameter \`${parameter}\``),
    remedy: remedyOf2(capacity),
    inCode: "in the construct's code, give the integration the alias or version instead of the function; the CDK then writes its permission too"
  };
}
function capacityWords({ kind, name }) {
  return kind === "snap-start" ? `SnapStart of \`${name}\` is for published versions` : `provisioned concurrency is on \`${name}\``;
}
function remedyOf2({ kind, name }) {
  const means = kind === "snap-start" ? "publish a version and invoke it, or an alias that leads to it (in SAM, `AutoPublishAlias` does both)" : `invoke \`${name}\` there`;
  return `${means}; API Gateway needs a permission for just that qualifier`;
}

function withoutCaller(calls) {
  const [first] = calls;
  if (first?.auth.kind !== "caller") return refused("nobody's credentials are passed on");
  const isAdmitted2 = calls.every(({ target }) => target.kind === "lambda" && target.admission.kind === "admitted" && target.admission.by.length > 0);
  const [, after2] = /; (\w+) is AWS_IAM$/.exec(first.auth.at.generatedBy ?? "") ?? [];
  if (!isAdmitted2) return refused("nothing shows that the policy of each function admits API Gateway");
  if (after2 === void 0) return refused("it is not said at one place");
  return {
    title: "let `InvokeRole` be `NONE`",
    safety: "review",
    steps: [{ kind: "add", beside: first.auth.at, after: after2, key: "InvokeRole", value: text("NONE") }]
  };
}

var rule_default3 = defineRule({
  id: "caller-credentials",
  on: ["api"],
  severity: "info",
  summary: "Ask for the caller's credentials where you mean them, and only there.",
  why: "A tool that passes the caller's credentials on without being asked makes every caller need the right to invoke the function, besides the right to call the API. Whoever does not mean that pays for it in policies, and in a call whose rights are checked twice.",
  presets: ["recommended", "security-first"],
  fixes: "review",
  *check(api, model) {
    const handed = model.integration.flatMap((integration) => handedOn(integration, api) ?? []);
    for (const group of groupBy(handed, placeKey)) {
      const routes = [...new Set(group.flatMap((one) => one.routes))];
      const functions = new Set(group.map((one) => one.target));
      yield {
        message: `${nameRoutes(routes)} ${routes.length === 1 ? "hands" : "hand"} the caller's credentials on to invoke ${nameFunctions(functions)}, which nobody asked for`,
        at: group[0].at,
        label: "this alone makes every caller need `lambda:InvokeFunction`",
        when: whenAny(group),
        routes,
        notes: ["whether API Gateway fetches credentials for that first is not documented"],
        remedy: "write `InvokeRole: NONE` where the function's policy is to admit API Gateway, or `InvokeRole: CALLER_CREDENTIALS` where this is meant",
        fix: withoutCaller(group.map(({ integration }) => integration))
      };
    }
  }
});
function handedOn(integration, of) {
  const { api, target, auth, routes, when } = integration;
  if (api !== of || target.kind !== "lambda" || auth.kind !== "caller" || auth.isAsked) return void 0;
  return { at: auth.at, integration, target: target.name, routes, when };
}
function nameFunctions(names) {
  const [first, ...others] = names;
  return others.length === 0 ? `\`${String(first)}\`` : `${names.size} functions`;
}

var SHOWN = 4;
var REMEDY = {
  "snap-start": "where the delay matters, switch SnapStart on and invoke a published version, or provision concurrency on an alias and invoke that",
  "provisioned-concurrency": "where the delay matters, provision concurrency on an alias and invoke that",
  nothing: "where the delay matters, do less before the handler runs: with an environment for each tenant there is neither SnapStart nor provisioned concurrency"
};
var rule_default4 = defineRule({
  id: "cold-start",
  on: ["function"],
  severity: "info",
  summary: "Know which functions a request may have to wait for from cold.",
  why: "Where no idle environment of a function is left, Lambda makes a new one: it fetches the code, starts the runtime and runs what stands outside the handler, while the request waits. Provisioned concurrency, SnapStart and managed instances do that work, or most of it, beforehand; a schedule that invokes the function keeps about one environment.",
  presets: [],
  // There is no fix of its own: capacity costs money, and a warmer is a decision.
  *check(called) {
    const cold = called.callers.flatMap((caller) => warmthOf(caller, "cold").map(({ when }) => ({ ...caller, when })));
    for (const group of groupBy(cold, whenKey)) yield problemOf2(called, group);
  }
});
function problemOf2({ logicalId, at, offers }, callers) {
  const [{ when }] = callers;
  const authorizers = [...new Set(callers.map(({ call: call2 }) => call2).filter(isAuthorizer))];
  return {
    message: `nothing in this template keeps \`${logicalId}\` warm, and ${whoWaits(callers)} for it`,
    at,
    when,
    routes: [...new Set(callers.flatMap(({ routes }) => routes))],
    related: callers.slice(0, SHOWN).map(waitsHere),
    notes: authorizers.map((authorizer) => `authorizer \`${authorizer.name}\` is asked ${whenAsked(authorizer)}`),
    remedy: REMEDY[offers]
  };
}
function isAuthorizer(call2) {
  return !("guards" in call2);
}
function whoWaits(callers) {
  const routes = [...new Set(callers.flatMap((caller) => isAuthorizer(caller.call) ? [] : caller.routes))];
  const authorizers = [...new Set(callers.map(({ call: call2 }) => call2).filter(isAuthorizer).map(({ name }) => `authorizer \`${name}\``))];
  const [first, ...others] = authorizers;
  const names = [
    ...routes.length > 0 ? [nameRoutes(routes)] : [],
    ...first === void 0 ? [] : [others.length === 0 ? first : `${authorizers.length} authorizers`]
  ];
  return `${names.join(" and ")} ${routes.length + authorizers.length === 1 ? "waits" : "wait"}`;
}
function waitsHere({ call: call2, target, routes }) {
  return { at: target.at, message: `${callerDoes({ ...call2, routes }, "invoke")} it here` };
}

var SHOWN2 = 3;
var rule_default5 = defineRule({
  id: "conflicting-policies",
  on: ["function"],
  severity: "warning",
  summary: "Write a function's policy with one kind of resource.",
  why: "An `AWS::Lambda::ResourcePolicy` replaces the whole policy, with all that `AWS::Lambda::Permission` resources have added to it. Which of them a deployment writes last is not for the template to say: a later change can take API Gateway's permission away without a word, and the client gets a 500.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: which of the two is meant to stand is its author's to say.
  *check({ at, conflicts }) {
    for (const conflict of conflicts) {
      const { name, permissions, documents, when } = conflict;
      yield {
        message: `${writers(conflict)} write one policy, that of \`${name}\`, and one overwrites the other`,
        at,
        when,
        related: [...documents.slice(0, SHOWN2).map(replaces), ...permissions.slice(0, SHOWN2).map(adds)],
        remedy: `move what ${nameAll(permissions)} ${permissions.length === 1 ? "grants" : "grant"} into ${nameAll(documents)}, or the other way round`
      };
    }
  }
});
function writers({ permissions, documents }) {
  return `${nameAll(documents)} and ${nameAll(permissions)}`;
}
function nameAll([first, ...others]) {
  if (others.length === 0) return `\`${first.logicalId}\``;
  return `\`${first.logicalId}\` (and ${others.length} more of its kind)`;
}
function replaces({ at }) {
  return { at, message: "this replaces the whole policy" };
}
function adds({ at }) {
  return { at, message: "this adds a statement to it" };
}

var SEVERITY = {
  mismatch: "error",
  lambda: "warning",
  http: "warning",
  service: "info"
};
var rule_default6 = defineRule({
  id: "cross-region-uri",
  on: ["integration", "authorizer"],
  severity: "warning",
  summary: "Call what is in the API's own region.",
  why: "A call that leaves the API's region travels between regions and back on every request, and fails when either of two regions does. Where the regions within one function URI differ, it cannot succeed at all.",
  presets: ["recommended", "security-first"],
  varies: true,
  // There is no fix of its own: whether the API or what it calls is to move is a decision.
  *check(call2) {
    for (const crossing2 of call2.crossings) {
      const { kind, from, to, parameter, at } = crossing2;
      yield {
        message: kind === "mismatch" ? `${callerDoes(call2, "call")} a function through a URI of two regions, \`${from}\` and \`${to}\`, which cannot work` : `${callerDoes(call2, "call")} ${nameTarget(call2.target)} in \`${to}\` from \`${from}\``,
        at,
        severity: parameter === void 0 ? SEVERITY[kind] : "info",
        when: whenAll([call2, crossing2]),
        notes: parameter === void 0 ? [] : [`the region is the default of parameter \`${parameter}\`; another deployment may give another`],
        remedy: kind === "mismatch" ? "name the function's region in both places" : "call what is in the API's own region, or move the API"
      };
    }
  }
});
function nameTarget(target) {
  if (target.kind === "lambda") return `\`${target.name}\``;
  if (target.kind === "service") return `\`${target.service}\``;
  return "a host";
}

var rule_default7 = defineRule({
  id: "encrypted-cache",
  on: ["stage"],
  severity: "info",
  summary: "Know what an encrypted API cache trades for what.",
  why: "Encryption may make a cached response larger, and a response beyond the cache's limit is not kept. How much time encryption itself takes, AWS does not say. Security controls ask for it, and sensitive responses want it: it is a choice to make, not a mistake to mend.",
  presets: ["recommended"],
  // There is no fix of its own: what is slower here is what keeps data safe; nobody's encryption is switched off.
  *check(stage) {
    const encryption2 = stage.cache?.encryption;
    if (encryption2 === void 0) return;
    const { at, covers: covers3, parameter } = encryption2;
    yield {
      message: `stage \`${stage.name}\` of \`${stage.api.name}\` encrypts its cache for ${covers3}`,
      at,
      when: whenAll([stage, encryption2]),
      notes: [
        ...parameter === void 0 ? [] : [`the setting is the default of parameter \`${parameter}\``],
        "encryption protects what is cached; it may make what is cached larger",
        "asked for by Security Hub APIGateway.5, AWS Config api-gw-cache-enabled-and-encrypted, cdk-nag APIGWCacheEnabledAndEncrypted (HIPAA, NIST, PCI), cfn_nag W87, Trivy AWS-0002 and AWS-0110, KICS"
      ],
      remedy: "measure both before you choose; where one of those controls binds you or a response is sensitive, keep the encryption and turn this rule off"
    };
  }
});

function withoutRegion(call2) {
  const { target, literalRegion: literalRegion2 } = call2;
  const why = obstacle3(call2);
  if (why !== void 0 || !("at" in target) || literalRegion2 === void 0) return refused(why ?? "nothing is called");
  return {
    title: "take the region from `AWS::Region`",
    safety: "review",
    steps: [{ kind: "reword", at: target.at, from: `:${literalRegion2.region}:`, to: ":${AWS::Region}:" }]
  };
}
function obstacle3({ api, target, literalRegion: literalRegion2 }) {
  if (literalRegion2?.parameter !== void 0) return `the region is the default of parameter \`${literalRegion2.parameter}\``;
  if (target.kind !== "lambda") return "what is called may be in that region alone";
  if (target.logicalId === void 0) return "the function is not in this template, and may be in that region alone";
  if (target.at.generatedBy !== void 0) return "a tool makes the URI";
  return api.logicalId === null || target.at.file !== api.at.file ? "the URI stands in a file in which nobody fills in `AWS::Region`" : void 0;
}

var rule_default8 = defineRule({
  id: "hard-coded-region",
  on: ["integration", "authorizer"],
  severity: "info",
  summary: "Take the region in a URI from the deployment.",
  why: "A region that is written into the URI stays when the template is deployed elsewhere: the call then leaves the API's region on every request, or fails.",
  presets: ["recommended", "security-first"],
  varies: true,
  fixes: "review",
  *check(call2) {
    const { literalRegion: literalRegion2, crossings } = call2;
    if (literalRegion2 === void 0 || crossings.length > 0) return;
    yield {
      message: `${callerDoes(call2, "use")} a URI with \`${literalRegion2.region}\` written into it`,
      at: literalRegion2.at,
      when: whenAll([call2, literalRegion2]),
      notes: literalRegion2.parameter === void 0 ? [] : [`the region is the default of parameter \`${literalRegion2.parameter}\``],
      remedy: "take the region from the deployment: `${AWS::Region}` in a template",
      fix: withoutRegion(call2)
    };
  }
});

function respellings(source, asked2) {
  const parts = arnParts(source);
  return parts ? [...withOtherHeads(parts, asked2), ...withOtherTails(parts, asked2)] : [];
}
var HEADS = [1, 3, 4];
function withOtherHeads(parts, { api }) {
  const own2 = splitText(api.arn, ":");
  return HEADS.flatMap((index) => {
    const [written2 = [], wanted = []] = [parts[index], own2[index]];
    if (printText(written2) === printText(wanted)) return [];
    const around = (text2) => concat(index === 4 ? [] : parts[index - 1] ?? [], literal(":"), text2, literal(":"));
    return [{ from: around(written2), to: around(wanted), mended: joinTexts(parts.with(index, wanted), ":") }];
  });
}
function withOtherTails(parts, asked2) {
  const [narrow] = narrowGrants(asked2);
  const [api = [], ...written2] = splitText(parts[5] ?? [], "/");
  const wanted = splitText(narrow?.resource ?? [], "/").slice(1);
  const mended = (tail) => joinTexts([...parts.slice(0, 5), concat(api, tailOf(tail))], ":");
  if (written2.length === 0) return [{ from: concat(literal(":"), api), to: concat(literal(":"), api, tailOf(wanted)), mended: mended(wanted) }];
  if (isForAuthorizers(written2) !== isForAuthorizers(wanted)) return [];
  return pieces(asked2).filter(({ start: start2 }) => start2 < written2.length).flatMap(({ start: start2, end }) => {
    const tail = [...written2.slice(0, start2), ...wanted.slice(start2, end), ...end === void 0 ? [] : written2.slice(end)];
    return printText(tailOf(tail)) === printText(tailOf(written2)) ? [] : [{ from: tailOf(written2), to: tailOf(tail), mended: mended(tail) }];
  });
}
function isForAuthorizers([first = []]) {
  return printText(first) === "authorizers";
}
function tailOf(segments) {
  return concat(...segments.map((segment) => concat(literal("/"), segment)));
}
function pieces({ requests: [request] }) {
  if (request?.stage === void 0) return [{ start: 0 }];
  return request.verb === void 0 ? [{ start: 0, end: 1 }, { start: 1 }] : [{ start: 0, end: 1 }, { start: 1, end: 2 }, { start: 2 }];
}

function withPermission2(call2, gaps, model) {
  const { target } = call2;
  if (target.kind !== "lambda" || target.admission.kind !== "missing") return void 0;
  if (target.admission.gaps.some(({ when }) => formulaKey(when) !== formulaKey(call2.when)) || gaps.length < target.admission.gaps.length) {
    return refused("statements are there under other conditions");
  }
  return permittedBySam(call2, target) ?? corrected(call2, target, model) ?? added(call2, target, model);
}
function added(call2, target, model) {
  const permissions = permissionsFor({ call: call2, target, asked: target.asked }, model);
  if (permissions.kind === "refused") return permissions;
  return { title: `add ${permissions.words} for \`${target.name}\``, safety: "review", steps: permissions.steps };
}
function permittedBySam({ api, at, ...call2 }, target) {
  if ("guards" in call2 || api.kind !== "http" || at.generatedBy?.startsWith("SAM: authorizer ") !== true) return void 0;
  const key = "EnableFunctionDefaultPermissions";
  return { title: `set \`${key}\``, safety: "review", steps: [{ kind: "add", beside: target.at, after: "FunctionArn", key, value: { kind: "boolean", value: true } }] };
}
function corrected(call2, target, model) {
  const fn = model.function.find(({ logicalId: logicalId2 }) => logicalId2 === target.logicalId);
  if (fn === void 0 || target.elsewhere !== void 0) return void 0;
  const { asked: asked2 } = target;
  const used = usedStatements(model);
  const isOpen6 = ({ at, writtenAs, when, logicalId: logicalId2 }) => at.generatedBy === void 0 && writtenAs === "permission" && formulaKey(when) === formulaKey(call2.when) && !used.has(logicalId2);
  const found2 = fn.permissions.filter(isOpen6).flatMap((statement) => correctionsOf(statement, asked2, fn));
  const [only, ...others] = found2;
  if (only === void 0 || others.length > 0) return void 0;
  const { statement: { logicalId }, step } = only;
  if (["SourceArn", "FunctionName"].includes(step.property) && hasOpenCalls(call2.api, target.logicalId, model)) return void 0;
  if (step.property === "SourceArn" && isWantedByOthers(target, model)) return void 0;
  return { title: `correct \`${step.property}\` of \`${withoutPrefix(logicalId)}\``, safety: "review", steps: [step], instead: added(call2, target, model) };
}
var waitingIn = /* @__PURE__ */ new WeakMap();
function isWantedByOthers({ logicalId }, model) {
  const waiting = waitingIn.get(model) ?? waitingCalls(model);
  waitingIn.set(model, waiting);
  return (waiting.get(logicalId) ?? 0) > 1;
}
function waitingCalls({ integration, authorizer }) {
  const waiting = [...integration, ...authorizer].flatMap(({ target, auth }) => target.kind === "lambda" && target.admission.kind === "missing" && auth.kind === "resource-policy" ? [target] : []);
  return new Map([...groupsByKey(waiting, ({ logicalId }) => logicalId)].map(([logicalId, group]) => [logicalId, group.length]));
}
var usedIn = /* @__PURE__ */ new WeakMap();
function usedStatements(model) {
  const used = usedIn.get(model) ?? statementsUsed(model);
  usedIn.set(model, used);
  return used;
}
function statementsUsed({ integration, authorizer }) {
  return new Set([...integration, ...authorizer].flatMap(({ target }) => target.kind === "lambda" ? target.proofs.flatMap(({ outcome }) => outcome.kind === "admitted" ? outcome.by.map(({ logicalId }) => logicalId) : []) : []));
}
function correctionsOf(statement, asked2, fn) {
  const { sources: [source] = [], admitsApiGateway, at: resource } = statement;
  const [narrow, ...others] = narrowGrants(asked2);
  if (source === void 0 || narrow === void 0 || others.length > 0 || !isOf(asked2.api, source)) return [];
  if (printText(source).includes("/test-invoke-stage/")) return [];
  const stack = stackOf(fn.logicalId);
  const setting3 = (property, value) => value && { kind: "set", resource, property, value };
  const corrections = [
    [{ ...statement, function: asked2.target }, setting3("FunctionName", functionNameOf(asked2, fn, stack))],
    [{ ...statement, admitsApiGateway: { kind: "yes" } }, setting3(...fieldOf(admitsApiGateway))]
  ];
  const fields = corrections.flatMap(([as2, step]) => step && admits(as2, asked2) ? [{ statement, step }] : []);
  return [...fields, ...sourceCorrections(statement, source, asked2, stack)];
}
function isOf({ id }, source) {
  return `${printText(source)}/`.includes(`:${printText(id)}/`);
}
function sourceCorrections(statement, source, asked2, stack) {
  const [only, ...others] = respellings(source, asked2).filter(({ mended }) => admits({ ...statement, sources: [mended] }, asked2));
  const [from, to] = [only?.from, only?.to].map((text2) => text2 && substitutionOf(text2, stack));
  if (from === void 0 || to === void 0 || others.length > 0) return [];
  return [{ statement, step: { kind: "respell", resource: statement.at, property: "SourceArn", from, to } }];
}
function fieldOf(verdict) {
  if (verdict.kind !== "no") return ["", void 0];
  if (verdict.fault.startsWith("its principal ")) return ["Principal", text(PRINCIPAL)];
  if (verdict.fault.toLowerCase().includes("lambda:invokefunctionurl")) return ["", void 0];
  return verdict.fault.startsWith("its action ") ? ["Action", text(ACTION)] : ["", void 0];
}

var TOLD = 4;
var rule_default9 = defineRule({
  id: "missing-permission",
  on: ["integration", "authorizer"],
  severity: "error",
  summary: "Let API Gateway invoke every function that it calls.",
  why: "Without a role and without a matching statement in the function's own policy, Lambda refuses API Gateway's call and the client gets a 500. A statement that misses the request by its stage, verb, path, qualifier, API or region is as good as none.",
  presets: ["recommended", "security-first"],
  fixes: "review",
  *check(call2, model) {
    const { target, auth } = call2;
    if (target.kind !== "lambda" || auth.kind !== "resource-policy") return;
    if (target.elsewhere !== void 0 || target.admission.kind !== "missing") return;
    for (const gaps of groupBy(target.admission.gaps, whenKey)) {
      yield { ...problemOf3(target, gaps, auth.parameter), fix: withPermission2(call2, gaps, model) };
    }
  }
});
function problemOf3(target, gaps, noRole) {
  const [{ nearest: nearest4, when }, ...others] = gaps;
  const { at, name } = target;
  const routes = [...new Set(gaps.flatMap((gap) => gap.routes))];
  return {
    message: `no statement lets API Gateway invoke \`${name}\` for ${gapWords(gaps[0])}`,
    at,
    ...gaps.every((gap) => gap.doubtful) ? { severity: "warning" } : {},
    when,
    // An authorizer's requests come by no route of their own.
    ...routes.length > 0 ? { routes, stages: [...new Set(gaps.flatMap((gap) => gap.stages))] } : {},
    related: gaps.flatMap((gap) => gap.nearest ?? []).slice(0, TOLD).map(({ permission: permission3, fault }) => ({ at: permission3.at, message: fault })),
    notes: [
      ...firstFew(others.map((gap) => `nor for ${gapWords(gap)}`), (more) => `nor for ${more} more`),
      ...firstFew(admittedParts(target, gaps), (more) => `admitted: ${more} more`),
      ...noRole === void 0 ? [] : [`that there is no role hangs on the default of parameter \`${noRole}\``],
      ...defaultNotes(gaps)
    ],
    remedy: remedyOf3(target, nearest4),
    inCode: "in the construct's code, call `addPermission` on the function, with the principal `apigateway.amazonaws.com` and the API's `arnForExecuteApi` as `sourceArn`"
  };
}
function remedyOf3({ name, isCrowded }, nearest4) {
  const correctable = nearest4?.permission.at.generatedBy === void 0 ? nearest4?.permission : void 0;
  const added2 = isCrowded ? `let one statement for each API take the place of those that nearly fill the policy of \`${name}\`` : `add an \`AWS::Lambda::Permission\` ${correctable ? "for" : "that lets API Gateway invoke"} \`${name}\``;
  return correctable ? `correct \`${correctable.logicalId}\`, or ${added2}` : added2;
}
function firstFew(notes, rest) {
  const more = notes.length - TOLD;
  return more > 0 ? [...notes.slice(0, TOLD), rest(more)] : [...notes];
}
function defaultNotes(gaps) {
  const names = [...new Set(gaps.flatMap(({ defaults = [] }) => defaults))];
  return names.map((name) => `parameter \`${name}\` is taken for its default; another deployment may give another`);
}
function gapWords({ request, routes, nearest: nearest4 }) {
  const requests = routes.length > TOLD ? nameRoutes(routes) : request;
  return nearest4 ? `${requests}; ${nearestWords(nearest4)}` : requests;
}
function nearestWords({ permission: permission3, fault }) {
  return `\`${permission3.logicalId}\` comes nearest, but ${fault}`;
}
function admittedParts({ proofs }, gaps) {
  const partial = new Set(gaps.flatMap(({ partial: isPart2, routes }) => isPart2 ? routes : []));
  const own2 = proofs.filter(({ route }) => route !== void 0 && partial.has(route));
  const missed = new Set(own2.flatMap((proof) => proof.outcome.kind === "missing" ? requestKeys(proof) : []));
  const parts = own2.flatMap((proof) => {
    const { outcome } = proof;
    if (outcome.kind !== "admitted" || requestKeys(proof).some((key) => missed.has(key))) return [];
    return [{ proof, by: namesOf(outcome.by) }];
  });
  const alike = groupBy(parts, ({ proof: { route = "", verbs }, by }) => [route, by, ...verbs].join(" "));
  return alike.map(([first, ...others]) => `admitted: ${partWords([first.proof, ...others.map(({ proof }) => proof)], own2)}, by ${first.by}`);
}
function namesOf(statements) {
  const names = [...new Set(statements.map(({ logicalId }) => `\`${logicalId}\``))];
  return firstFew(names, (more) => `${more} more`).join(" and ");
}
function requestKeys({ route, stage, verbs }) {
  return (verbs.length === 0 ? [""] : verbs).map((verb) => `${route ?? ""} ${stage ?? ""} ${verb}`);
}
function partWords(parts, all3) {
  const [{ route = "", verbs }] = parts;
  const others = all3.filter((proof) => proof.route === route);
  const isOneVerb = new Set(others.flatMap((proof) => proof.verbs)).size <= 1;
  const stages = [...new Set(parts.map(({ stage = "" }) => `\`${stage}\``))];
  const isEveryStage = stages.length === new Set(others.map((proof) => proof.stage)).size;
  return `${isOneVerb ? "" : `${verbs.join(", ")} of `}\`${route}\`${isEveryStage ? "" : ` on stage ${stages.join(" and ")}`}`;
}

var SHOWN3 = 3;
var rule_default10 = defineRule({
  id: "policy-size",
  on: ["function"],
  severity: "warning",
  summary: "Let one statement admit many routes before a function's policy is full.",
  why: "The policy of a function, of a version or of an alias may have 20,480 bytes, and nobody can have that raised. A statement for each route takes about 400, so that some fifty fill it; with the next one the deployment fails.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: which statements may go together is for whoever wrote them to say.
  *check({ at, policies }) {
    for (const policy of policies) {
      if (policy.load === "light") continue;
      const { statements, load: load2, when } = policy;
      yield {
        message: `${sizeWords(policy)}, with ${statements.length === 1 ? "1 statement" : `${statements.length} statements`}`,
        at,
        ...load2 === "over" ? { severity: "error" } : {},
        when,
        related: groupBy(statements, placeKey).slice(0, SHOWN3).map(([first]) => ({ at: first.at, message: shownWords(policy) })),
        notes: [
          ...policy.bytes > policy.limit ? [] : [`${roomWords(policy)} of about that length`],
          "the lengths of names and ids that only the deployment knows are taken for usual ones"
        ],
        remedy: "write one statement for each API instead, whose `SourceArn` ends in `/*/*/*`, or in `/*/*` where it has `$default`, WebSocket routes or an authorizer; in the CDK `scopePermissionToMethod: false` does that and `allowTestInvoke: false` leaves every second one out",
        inCode: "in the constructs' code, set `scopePermissionToMethod: false` on the integrations (`scopePermissionToRoute: false` for an HTTP API), so that one statement for each API is written, and `allowTestInvoke: false`, which leaves every second one out"
      };
    }
  }
});
function sizeWords({ name, bytes, limit, load: load2 }) {
  const size = `about ${withCommas(bytes)}`;
  const allowed = `the ${withCommas(limit)} bytes that Lambda allows`;
  if (load2 === "over") return `the policy of \`${name}\` passes ${allowed}: it takes ${size}`;
  return `the policy of \`${name}\` ${bytes > limit ? `may pass ${allowed}: it takes ${size}` : `takes ${size} of ${allowed}`}`;
}
function roomWords({ fits }) {
  return fits === 0 ? "there is no room for another statement" : `there is room for ${fits} more ${fits === 1 ? "statement" : "statements"}`;
}
function shownWords({ statements }) {
  return statements.length === 1 ? "this is it" : `one of the ${statements.length} statements`;
}
function withCommas(count) {
  const text2 = String(Math.round(count / 10) * 10);
  return text2.length > 3 ? `${text2.slice(0, -3)},${text2.slice(-3)}` : text2;
}

var IN_CODE = "in the construct's code, leave `credentialsRole` out of the integration; where the CDK writes no permission by itself (`SpecRestApi`, `CfnMethod`), call `addPermission` on the function too";
var rule_default11 = defineRule({
  id: "role-credentials",
  on: ["integration"],
  severity: "warning",
  summary: "Let the function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the integration, API Gateway must hold temporary credentials of that role before it can invoke the function: a call to AWS STS whenever it has none. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  fixes: "safe",
  options: {
    schema: {
      maxFunctionsPerRole: {
        type: "integer",
        minimum: 0,
        description: "A role that API Gateway invokes more functions by than this is taken for a choice: its findings are infos, and nothing is fixed. Without it no role is.",
        errorMessage: "a whole number, 0 or more"
      }
    },
    defaults: { maxFunctionsPerRole: Infinity }
  },
  *check(integration, model, { maxFunctionsPerRole }) {
    const { target, auth } = integration;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const { role: role2 } = auth;
    const shared = functionsOf(role2, model);
    const isChosen = shared > maxFunctionsPerRole;
    const choice = `API Gateway invokes ${shared} functions by \`${role2.name}\`, more than the ${maxFunctionsPerRole} of \`maxFunctionsPerRole\`: it is taken for a choice`;
    const asynchronous = "the function is invoked asynchronously; the role is assumed before that all the same";
    yield {
      message: `${callerDoes(integration, "assume")} \`${role2.name}\` to invoke \`${target.name}\``,
      at: role2.at,
      label: "API Gateway must assume this role first",
      isChosen,
      // Only the other account's owner can do without the role.
      ...isChosen || target.elsewhere === "account" ? { severity: "info" } : {},
      related: admittedBy(target),
      notes: [...roleNotes(role2), ...isChosen ? [choice] : [], ...target.asynchronous ? [asynchronous] : []],
      ...isChosen ? { fix: refused("it is taken for a choice") } : { remedy: dropRole(target), inCode: IN_CODE, fix: withoutRole(integration, model) }
    };
  }
});

var rule_default12 = defineRule({
  id: "route-budget",
  on: ["overrun"],
  severity: "error",
  summary: "Keep routes within the budgets that you gave them.",
  why: "A budget in the configuration file says what a route may cost its requests at most: STS calls, calls to other regions, calls of authorizers, cold starts. A change that costs more is found in review, and not by those who wait.",
  presets: ["recommended", "security-first"],
  varies: true,
  // There is no fix of its own: what a route may cost is what somebody decided.
  *check(overrun) {
    const { at, breaches, notes } = overrun;
    yield {
      message: messageOf2(overrun),
      at,
      ...overrun.stage === void 0 ? {} : { stages: [overrun.stage] },
      label: `over ${budgetOf(overrun)}`,
      related: [...hopsOf(breaches).map(({ at: hop, what }) => ({ at: hop, message: what })), ...breaches.map(({ limit }) => ({ at: limit.at, message: budgetOf(overrun) }))],
      notes,
      remedy: remedyOf4(overrun)
    };
  }
});
var WORDS = {
  stsCalls: ["makes", "STS call", "STS calls"],
  regionHops: ["makes", "call to another region", "calls to another region"],
  authorizerCalls: ["makes", "authorizer call", "authorizer calls"],
  coldStarts: ["may wait for", "cold start", "cold starts"],
  avoidable: ["has", "avoidable hop", "avoidable hops"]
};
function budgetOf({ budget }) {
  return budget === void 0 ? "its budget" : `budget \`${budget}\``;
}
function messageOf2(overrun) {
  const { breaches: [first, ...others], routes: [route], stage } = overrun;
  const who = stage === void 0 ? `\`${route}\`` : `\`${route}\` on stage \`${stage}\``;
  if (others.length > 0) return `${who} is over ${budgetOf(overrun)}: ${[first, ...others].map(breachTerm).join(", ")}`;
  const { limit: { measure: measure2, most } } = first;
  if (measure2 === "uncached") return `${who} is not answered from a cache; ${budgetOf(overrun)} wants it to be`;
  return `${who} ${WORDS[measure2][0]} ${countOf(first, measure2)}; ${budgetOf(overrun)} allows ${mostOf(most)}`;
}
function breachTerm(breach) {
  const { limit: { measure: measure2, most } } = breach;
  return measure2 === "uncached" ? "no cached responses" : `${countOf(breach, measure2)} (${mostOf(most)} allowed)`;
}
function countOf({ count }, measure2) {
  const [, one, many] = WORDS[measure2];
  return `${count} ${count === 1 ? one : many}`;
}
function mostOf(most) {
  return most === 0 ? "none" : `${most}`;
}
function hopsOf(breaches) {
  return [...new Set(breaches.flatMap(({ hops }) => hops))];
}
function remedyOf4({ api, breaches }) {
  const hops = hopsOf(breaches);
  const can = hops.filter(({ avoidable }) => avoidable).map(({ what }) => what).join(", ");
  const cannot = hops.filter(({ avoidable }) => !avoidable).map(({ what }) => what).join(", ");
  const isUncached2 = breaches.some(({ limit: { measure: measure2 } }) => measure2 === "uncached");
  return [
    ...can === "" ? [] : [`take out what can go: ${can}`],
    ...cannot === "" ? [] : [`what cannot go as the path is: ${cannot}; change the path, or allow it`],
    ...isUncached2 ? [api.kind === "rest" ? "let the stage's cache keep the responses of this route" : "only REST APIs have a cache: ask for none here"] : []
  ].join("; ");
}

var rule_default13 = defineRule({
  id: "suppression",
  // It is about comments and metadata, which are no part of the model: what it finds comes to light where they are applied.
  on: [],
  severity: "warning",
  summary: "Give every suppression a reason, and take it out when it is over.",
  why: "A suppression that is misspelt, over or without a reason does nothing, though its author relies on it; one that is for nothing hides what comes later. Both are told of, so that what is suppressed is what somebody decided.",
  presets: ["recommended", "security-first"],
  check: () => []
});

var rule_default14 = defineRule({
  id: "twin-role-authorizer",
  on: ["api"],
  severity: "warning",
  summary: "Do not make one request wait for two roles.",
  why: "Where the authorizer and the integration each use a role of their own, API Gateway must hold two sets of temporary credentials before the request reaches its function: up to two calls to AWS STS, one after the other.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: those of the two roles' own findings mend it.
  *check(api, model) {
    const twins = model.integration.filter((integration) => integration.api === api).flatMap(twinsOf);
    for (const pair of groupBy(twins, ({ own: own2, other }) => `${roleKey(own2)} ${roleKey(other)}`)) {
      const { own: own2, other } = firstByPath(pair, (twin) => twin.own.at);
      const routes = [...new Set(pair.flatMap((twin) => twin.routes))];
      const asked2 = [...new Set(pair.map(({ authorizer }) => whenAsked(authorizer)))].join(" or ");
      const authorizers = oneOrMore(pair.map(({ authorizer }) => `authorizer \`${authorizer.name}\``), "authorizers");
      const functions = oneOrMore(pair.map(({ target }) => `\`${target.name}\``), "functions");
      yield {
        message: `${nameRoutes(routes)} may need two roles for one request: ${asked2} \`${other.name}\` to ask ${authorizers}, then \`${own2.name}\` to invoke ${functions}`,
        at: own2.at,
        when: whenAny(pair),
        routes,
        related: [{ at: other.at, message: `the role to ask ${authorizers}` }],
        remedy: "remove the credentials of both; their own findings say how"
      };
    }
  }
});
function twinsOf(integration) {
  const { target, auth, guards } = integration;
  if (target.kind !== "lambda" || auth.kind !== "role") return [];
  return guards.flatMap((guard) => {
    const { authorizer, routes } = guard;
    if (authorizer.target.kind !== "lambda" || authorizer.auth.kind !== "role") return [];
    const [own2, other] = [auth.role, authorizer.auth.role];
    if (roleKey(own2) === roleKey(other)) return [];
    return [{ own: own2, other, authorizer, target, routes, when: whenAll([integration, guard]) }];
  });
}
function oneOrMore(names, noun) {
  const [first, ...others] = new Set(names);
  return first === void 0 || others.length > 0 ? `${others.length + 1} ${noun}` : first;
}

var REMEDIES = {
  nothing: "give it an identity source and let that be kept for some seconds; what it answers is then used for every route that it guards",
  "identity-and-route": "let that be kept for some seconds",
  identity: "let that be kept for some seconds; what it answers is then used for every route that it guards"
};
var rule_default15 = defineRule({
  id: "uncached-authorizer",
  on: ["authorizer"],
  severity: "info",
  summary: "Know which authorizers every request has to wait for.",
  why: "API Gateway can keep what an authorizer said of a caller, for up to an hour. With a time of 0 it asks the function anew on every request, which waits for that call and for the authorizer's own work before anything else begins. Whoever must be able to lock a caller out at once wants it so: it is a choice to make, not a mistake to mend.",
  presets: ["recommended", "security-first"],
  // There is no fix of its own: how long a verdict may be kept is a decision.
  *check({ api, name, routes, cache, target, at }) {
    const [first] = routes;
    if (api.kind === "websocket" || cache.seconds !== 0 || first === void 0) return;
    const who = target.kind === "lambda" ? `\`${target.name}\`` : "its function";
    yield {
      message: `authorizer \`${name}\` asks ${who} on every request to ${nameRoutes(routes)}: nothing that it says is kept`,
      at: cache.at ?? at,
      notes: [
        ...cache.parameter === void 0 ? [] : [`the time is the default of parameter \`${cache.parameter}\``],
        ...keyNotes(cache)
      ],
      remedy: `where what it says of a caller stays true for a while, ${REMEDIES[cache.keyedBy]}`
    };
  }
});
function keyNotes({ keyedBy }) {
  switch (keyedBy) {
    case "nothing":
      return ["it has no identity source, and without one nothing can be kept"];
    case "identity-and-route":
      return ["one of its identity sources is the route: what it says would be kept for each route by itself"];
    case "identity":
      return [];
  }
}

var rules = [
  rule_default11,
  rule_default,
  rule_default14,
  rule_default9,
  rule_default6,
  rule_default8,
  rule_default7,
  rule_default4,
  rule_default2,
  rule_default15,
  rule_default3,
  rule_default10,
  rule_default5,
  rule_default12,
  rule_default13
];

var lint_exports = {};
__export(lint_exports, {
  byPosition: () => byPosition,
  lint: () => lint,
  lintRoutes: () => lintRoutes,
  lintSuppressions: () => lintSuppressions,
  modelsOf: () => modelsOf
});

function causedBy(cause, reason) {
  return { ...placeOf(cause), generatedBy: afterLoops(cause, reason) };
}
function afterLoops({ generatedBy = "" }, reason) {
  const loops = /^Fn::ForEach::.*?(?=; SAM: |$)/s.exec(generatedBy)?.[0];
  return loops === void 0 || reason.startsWith(loops) ? reason : `${loops}; ${reason}`;
}
function placeOfKey({ at, value }) {
  return { ...placeOf(value), ...at };
}
function mapNode(at, entries2) {
  const pairs = Symbol.iterator in entries2 ? entries2 : Object.entries(entries2);
  const span = spanOf(at);
  const made = /* @__PURE__ */ new Map();
  for (const [key, value] of pairs) if (value !== void 0) made.set(key, { key, at: span, value });
  return { kind: "map", ...placeOf(at), entries: made };
}
function spanOf({ file, start: start2, end }) {
  return { file, start: start2, end };
}
function listNode(at, items) {
  return { kind: "list", ...placeOf(at), items };
}
function scalarNode(at, value) {
  return { kind: "scalar", ...placeOf(at), text: String(value), value };
}
function callNode(at, name, argument) {
  return mapNode(at, [[name, argument]]);
}
function refNode(at, logicalId) {
  return callNode(at, "Ref", scalarNode(at, logicalId));
}
function attributeNode(at, logicalId, attribute) {
  return callNode(at, "Fn::GetAtt", listNode(at, [scalarNode(at, logicalId), scalarNode(at, attribute)]));
}
function servesAs(node, reason) {
  return { ...node, generatedBy: afterLoops(node, reason) };
}
function withEntries(map2, changes) {
  const entries2 = new Map(map2.entries);
  for (const [key, value] of Object.entries(changes)) {
    const old = entries2.get(key);
    if (value === void 0) entries2.delete(key);
    else entries2.set(key, old ? { ...old, value } : { key, at: spanOf(value), value });
  }
  return { ...map2, entries: entries2 };
}

function branchesOf(node) {
  if (node === void 0 || isNoValue(node)) return [];
  return conditional(node)?.items.slice(1).flatMap(branchesOf) ?? [node];
}
function inBranches(node, change) {
  if (isNoValue(node)) return node;
  const choice = conditional(node);
  if (choice === void 0) return change(node);
  const items = choice.items.map((item, index) => index === 0 ? item : inBranches(item, change));
  return callNode(placeOf(node), "Fn::If", { ...choice, items });
}
function isNoValue(node) {
  const call2 = callOf(node);
  return call2?.name === "Ref" && textOf(call2.argument) === "AWS::NoValue";
}
function conditional(node) {
  const call2 = callOf(node);
  return call2?.name === "Fn::If" && call2.argument.kind === "list" ? call2.argument : void 0;
}

var limits_exports = {};
__export(limits_exports, {
  MAX_ALIAS_VALUES: () => MAX_ALIAS_VALUES,
  MAX_DEPTH: () => MAX_DEPTH,
  MAX_ERRORS: () => MAX_ERRORS,
  MAX_LENGTH: () => MAX_LENGTH,
  MAX_RECOVERY_LENGTH: () => MAX_RECOVERY_LENGTH,
  TOO_DEEP: () => TOO_DEEP
});
var MAX_DEPTH = 250;
var TOO_DEEP = `the nesting is deeper than ${MAX_DEPTH} levels`;
var MAX_ALIAS_VALUES = 1e5;
var MAX_LENGTH = 32 * 1024 * 1024;
var MAX_RECOVERY_LENGTH = 512 * 1024;
var MAX_ERRORS = 10;

function transplanted(node, path) {
  if (node.kind === "scalar") return { ...node, path };
  if (node.kind === "list") {
    return { ...node, path, items: node.items.map((item, index) => transplanted(item, { parent: path, key: String(index) })) };
  }
  const entries2 = [...node.entries].map(([key, entry]) => [key, { ...entry, value: transplanted(entry.value, { parent: path, key }) }]);
  return { ...node, path, entries: new Map(entries2) };
}

var MAX_INCLUDED_VALUES = 2e5;
function createDocuments(library) {
  const sizes = /* @__PURE__ */ new Map();
  let left2 = MAX_INCLUDED_VALUES;
  return (location, from, path) => {
    const found2 = library.document(location, from);
    if (found2.kind === "unread") return found2;
    const size = sizes.get(found2.value) ?? sizeOf(found2.value);
    sizes.set(found2.value, size);
    if (size.values > left2) return unread(`the files that the template takes in have more than ${MAX_INCLUDED_VALUES} values`);
    if (pathKeys(path).length + size.depth > MAX_DEPTH) return unread(`with it ${TOO_DEEP}`);
    left2 -= size.values;
    return { ...found2, value: transplanted(found2.value, path) };
  };
}
function unread(why) {
  return { kind: "unread", why };
}
function sizeOf(root) {
  let [values, depth] = [0, 0];
  for (let level = [root]; level.length > 0; level = level.flatMap(childrenOf)) {
    values += level.length;
    depth += 1;
  }
  return { values, depth };
}
function childrenOf(node) {
  if (node.kind === "list") return node.items;
  return node.kind === "map" ? [...node.entries.values()].map(({ value }) => value) : [];
}

function locationOf(node) {
  if (node.kind === "scalar") return textOf(node);
  const call2 = callOf(node);
  if (call2?.name === "Ref") return pseudoParameter2(textOf(call2.argument) ?? "");
  if (call2?.name === "Fn::Sub") return substituted(textOf(call2.argument));
  if (call2?.name === "Fn::Join") return joined(call2.argument);
  const key = get(node, "Key");
  const path = key && locationOf(key);
  return path === void 0 ? void 0 : `s3://${bucketOf(get(node, "Bucket"))}/${path}`;
}
function bucketOf(node) {
  return (node && locationOf(node)) ?? "*";
}
function pseudoParameter2(name) {
  return name.startsWith("AWS::") ? `\${${name}}` : void 0;
}
function substituted(text2) {
  const names = text2?.match(/\$\{[^!}][^}]*\}/g) ?? [];
  return names.every((name) => name.startsWith("${AWS::")) ? text2?.replaceAll("${!", "${") : void 0;
}
function joined(argument) {
  const [delimiter, list2] = itemsOf(argument);
  const between2 = textOf(delimiter);
  if (between2 === void 0 || list2?.kind !== "list") return void 0;
  const parts = list2.items.map(locationOf);
  return parts.includes(void 0) ? void 0 : parts.join(between2);
}

var APIS = /* @__PURE__ */ new Set(["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"]);
function withBodies(root, library) {
  const documents = createDocuments(library);
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return { root, notes: [] };
  const apis = entriesOf(resources).flatMap((entry) => withBody(entry, documents) ?? []);
  if (apis.length === 0) return { root, notes: [] };
  const changed = withEntries(resources, Object.fromEntries(apis.map(({ logicalId, node }) => [logicalId, node])));
  return { root: withEntries(root, { Resources: changed }), notes: apis.flatMap(({ notes }) => notes) };
}
function withBody({ key: logicalId, value: node }, documents) {
  if (node.kind !== "map" || !APIS.has(textOf(get(node, "Type")) ?? "")) return void 0;
  const properties = get(node, "Properties");
  const location = get(properties, "BodyS3Location");
  if (properties?.kind !== "map" || !location) return void 0;
  const what = `body of \`${logicalId}\``;
  if (unless(get(properties, "Body"), location) === void 0) {
    return { logicalId, node, notes: [{ at: placeOf(location), what, why: "there is a `Body` and a `BodyS3Location`" }] };
  }
  const asset = assetOf(node);
  const files = branchesOf(location).map((branch) => ({ branch, found: bodyAt(branch, asset ?? locationOf(branch), documents) }));
  const bodies = new Map(files.flatMap(({ branch, found: found2 }) => found2.kind === "found" ? [[branch, found2.value]] : []));
  return {
    logicalId,
    node: withEntries(node, { Properties: withFiles(properties, location, bodies) }),
    notes: files.flatMap(({ branch, found: found2 }) => notesOf(branch, found2, what))
  };
}
function withFiles(properties, location, bodies) {
  if (bodies.size === 0) return properties;
  const none = refNode(placeOf(location), "AWS::NoValue");
  const isLeft2 = branchesOf(location).some((branch) => !bodies.has(branch));
  return withEntries(properties, {
    Body: unless(get(properties, "Body"), inBranches(location, (branch) => bodies.get(branch) ?? none)),
    BodyS3Location: isLeft2 ? inBranches(location, (branch) => bodies.has(branch) ? none : branch) : void 0
  });
}
function unless(one, other) {
  if (one === void 0 || isNoValue(one)) return other;
  if (isNoValue(other)) return one;
  const [condition2, ...values] = itemsOf(get(one, "Fn::If"));
  const [same2, ...others] = itemsOf(get(other, "Fn::If"));
  const name = textOf(condition2);
  if (condition2 === void 0 || name === void 0 || name !== textOf(same2) || values.length !== others.length) return void 0;
  const chosen4 = values.flatMap((value, index) => unless(value, others[index] ?? value) ?? []);
  return chosen4.length < values.length ? void 0 : callNode(placeOf(one), "Fn::If", listNode(placeOf(one), [condition2, ...chosen4]));
}
function assetOf(resource) {
  const metadata = get(resource, "Metadata");
  return textOf(get(metadata, "aws:asset:property")) === "BodyS3Location" ? textOf(get(metadata, "aws:asset:path")) : void 0;
}
function bodyAt(node, location, documents) {
  const why = get(node, "Key") ? "it is in S3" : "its location is not known before deployment";
  if (location === void 0) return { kind: "unread", why };
  const found2 = documents(location, node.file, node.path);
  if (found2.kind === "unread" || isOpenApi(found2.value)) return found2;
  return { kind: "unread", why: `\`${found2.file}\` is not an OpenAPI document` };
}
function isOpenApi(document2) {
  return textOf(get(document2, "openapi") ?? get(document2, "swagger")) !== void 0;
}
function notesOf(branch, found2, what) {
  if (found2.kind === "unread") return [{ at: placeOf(branch), what, why: found2.why }];
  const call2 = firstCall(found2.value);
  if (call2 === void 0) return [];
  return [{ at: placeOf(call2.at), what, why: `API Gateway reads \`${found2.file}\` as it is, and does not know \`${call2.name}\`` }];
}
function firstCall(root) {
  const open3 = [root];
  for (let node = open3.pop(); node; node = open3.pop()) {
    const call2 = callOf(node);
    if (call2?.name.startsWith("Fn::")) return { name: call2.name, at: node };
    const children2 = node.kind === "list" ? node.items : entriesOf(node).map(({ value }) => value);
    for (const child of children2.toReversed()) open3.push(child);
  }
  return void 0;
}

var known = /* @__PURE__ */ new WeakMap();
function rememberFunctions(root, functions) {
  known.set(root, functions);
}
function functionsIn(root) {
  const before = known.get(root);
  if (before) return before;
  const found2 = /* @__PURE__ */ new Set();
  const open3 = [root];
  for (let node = open3.pop(); node; node = open3.pop()) {
    if (node.kind === "map") {
      for (const { key, value } of node.entries.values()) {
        if (key.startsWith("Fn::")) found2.add(key);
        if (value.kind !== "scalar") open3.push(value);
      }
    } else if (node.kind === "list") {
      for (const item of node.items) if (item.kind !== "scalar") open3.push(item);
    }
  }
  known.set(root, found2);
  return found2;
}

function isInclude(transform) {
  if (transform.kind === "list") return transform.items.length > 0 && transform.items.every(isInclude);
  return textOf(get(transform, "Name")) === "AWS::Include";
}

function mergedBeside(map2, included3) {
  const added2 = [];
  for (const [key, entry] of included3.entries) {
    const own2 = map2.entries.get(key);
    if (own2 && !isSameText(own2.value, entry.value)) return { kind: "clash", keys: [key] };
    if (!own2) added2.push([key, entry]);
  }
  return { kind: "merged", node: added2.length === 0 ? map2 : { ...map2, entries: new Map([...map2.entries, ...added2]) } };
}
var OWN_SECTIONS = /* @__PURE__ */ new Set(["AWSTemplateFormatVersion", "Description"]);
function mergedSections(template, included3) {
  const entries2 = new Map(template.entries);
  for (const entry of included3.entries.values()) {
    const own2 = entries2.get(entry.key);
    if (!own2) entries2.set(entry.key, entry);
    if (!own2 || OWN_SECTIONS.has(entry.key)) continue;
    const section = mergedSection(own2.value, entry.value);
    if (section.kind === "clash") return { kind: "clash", keys: [entry.key, ...section.keys] };
    entries2.set(entry.key, { ...own2, value: section.node });
  }
  return { kind: "merged", node: { ...template, entries: entries2 } };
}
function mergedSection(own2, included3) {
  return own2.kind === "map" && included3.kind === "map" ? mergedBeside(own2, included3) : { kind: "clash", keys: [] };
}
function isSameText(one, other) {
  return one.kind === "scalar" && other.kind === "scalar" && one.value === other.value;
}

var MAX_INCLUDE_DEPTH = 10;
function expandIncludes(root, library) {
  const notes = [];
  const walk2 = { documents: createDocuments(library), files: [root.file], note: (note) => notes.push(note) };
  const inner = functionsIn(root).has("Fn::Transform") ? expandMap(root, walk2) : root;
  const whole = inner.kind === "map" ? withIncluded({ map: inner, key: "Transform", merge: mergedSections }, walk2) : inner;
  return { root: whole, notes };
}
function expandNode(node, walk2) {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? expandList(node, walk2) : expandMap(node, walk2);
}
function expandList(list2, walk2) {
  const items = list2.items.map((item) => expandNode(item, walk2));
  return items.some((item, index) => item !== list2.items[index]) ? { ...list2, items } : list2;
}
function expandMap(map2, walk2) {
  let changed;
  for (const entry of map2.entries.values()) {
    const value = expandNode(entry.value, walk2);
    if (value !== entry.value) changed = (changed ?? new Map(map2.entries)).set(entry.key, { ...entry, value });
  }
  return withIncluded({ map: changed ? { ...map2, entries: changed } : map2, key: "Fn::Transform", merge: mergedBeside }, walk2);
}
function withIncluded(including, walk2) {
  const { map: map2, key } = including;
  const transform = map2.entries.get(key);
  const calls = transform?.value.kind === "list" ? transform.value.items : transform ? [transform.value] : [];
  if (!transform || !calls.some(isInclude)) return map2;
  let whole = withEntries(map2, { [key]: void 0 });
  const left2 = [];
  for (const call2 of calls) {
    const more = isInclude(call2) ? included(call2, whole, including, walk2) : void 0;
    if (more) whole = more;
    else left2.push(call2);
  }
  if (left2.length === 0) return whole;
  if (left2.length === calls.length || whole.kind !== "map") return map2;
  const value = transform.value.kind === "list" ? { ...transform.value, items: left2 } : transform.value;
  return { ...whole, entries: new Map(whole.entries).set(key, { ...transform, value }) };
}
function included(call2, whole, { map: map2, key, merge: merge2 }, walk2) {
  const isAlone3 = key === "Fn::Transform" && whole.kind === "map" && whole.entries.size === 0;
  const found2 = documentOf(call2, map2.path, walk2);
  const result = found2.kind === "unread" ? found2 : joined2(whole, followed(found2, walk2), { isAlone: isAlone3, merge: merge2 });
  if (result.kind === "found") return result.value;
  const at = placeOf(getIn(call2, "Parameters", "Location") ?? call2);
  walk2.note({ at, what: titleOf(map2.path, isAlone3), why: result.why });
  return void 0;
}
function followed({ file, value }, walk2) {
  return { kind: "found", file, value: expandNode(value, { ...walk2, files: [...walk2.files, file] }) };
}
function joined2(whole, { file, value }, { isAlone: isAlone3, merge: merge2 }) {
  if (isAlone3 && value.kind !== "scalar") return { kind: "found", file, value };
  if (value.kind !== "map" || whole.kind !== "map") return { kind: "unread", why: `\`${file}\` holds no map` };
  const merged5 = merge2(whole, value);
  if (merged5.kind === "merged") return { kind: "found", file, value: merged5.node };
  return { kind: "unread", why: `\`${merged5.keys.join("/")}\` is in \`${file}\` too, and AWS does not say which of the two holds` };
}
function documentOf(call2, path, { documents, files }) {
  const written2 = getIn(call2, "Parameters", "Location");
  const unread6 = (why) => ({ kind: "unread", why });
  if (written2 === void 0) return unread6("it names no location");
  const location = locationOf(written2);
  if (location === void 0) return unread6("its location is not known before deployment");
  if (files.length > MAX_INCLUDE_DEPTH) return unread6(`includes within includes are followed ${MAX_INCLUDE_DEPTH} files deep`);
  const found2 = documents(location, written2.file, path);
  return found2.kind === "found" && files.includes(found2.file) ? unread6(`\`${found2.file}\` includes itself`) : found2;
}
function titleOf(path, isAlone3) {
  const [section, id, part, property, ...deeper] = pathKeys(path);
  if (section !== "Resources" || id === void 0) return `\`AWS::Include\` in \`${section ?? "Transform"}\``;
  const isProperty = isAlone3 && part === "Properties" && property !== void 0 && deeper.length === 0;
  if (!isProperty) return `\`AWS::Include\` in \`${id}\``;
  return property === "Body" || property === "DefinitionBody" ? `body of \`${id}\`` : `\`${property}\` of \`${id}\``;
}

function addEntry(entries2, entry, problems) {
  if (entries2.delete(entry.key)) {
    problems.push({ severity: "warning", message: `${quote(entry.key)} is written twice; the last one counts`, at: entry.at });
  }
  entries2.set(entry.key, entry);
}
function nothing({ file, start: start2, end }, path) {
  return { kind: "scalar", file, start: start2, end, path, text: "", value: null };
}
function quote(text2) {
  return text2.length > 60 ? `\`${text2.slice(0, 57)}\u2026\`` : `\`${text2}\``;
}

var NAMES2 = [
  "Fn::Map",
  "Fn::Length",
  "Fn::Include",
  "Fn::Flatten",
  "Fn::Merge",
  "Fn::DeepMerge",
  "Fn::Stringify",
  "Fn::UpperCamelCase",
  "Fn::LowerCamelCase",
  "Fn::GetEnv",
  "Fn::Outputs",
  "Fn::Sequence",
  // Not of the original, but of its forks.
  "Fn::Eval"
];
var KNOWN = new Set(NAMES2);
function directiveIn(node) {
  if (node.kind !== "map") return void 0;
  if (!hasKnownKey(node)) return void 0;
  for (const name of NAMES2) {
    const entry = node.entries.get(name);
    if (entry && isGiven(entry.value)) return { name, entry };
  }
  return void 0;
}
function isLeft(node) {
  const directive = directiveIn(node);
  return directive !== void 0 && directive.name !== "Fn::Length";
}
function holdsDirective(root) {
  return NAMES2.some((name) => functionsIn(root).has(name));
}
function valuesIn(root) {
  let values = 0;
  const open3 = [root];
  for (let node = open3.pop(); node; node = open3.pop()) {
    values += 1;
    if (node.kind === "list") for (const item of node.items) open3.push(item);
    else if (node.kind === "map") for (const { value } of node.entries.values()) open3.push(value);
  }
  return values;
}
function hasKnownKey({ entries: entries2 }) {
  for (const key of entries2.keys()) if (key.startsWith("Fn::") && KNOWN.has(key)) return true;
  return false;
}
function isGiven(argument) {
  return argument.kind !== "scalar" || argument.value !== null && argument.value !== false && argument.value !== 0 && argument.value !== "";
}

var MAX_VALUES = 2e5;
var MAX_CHARACTERS = 1e7;
function startWork(library) {
  return { library, notes: /* @__PURE__ */ new Map(), settled: /* @__PURE__ */ new WeakSet(), values: MAX_VALUES, characters: MAX_CHARACTERS, stopped: void 0 };
}
function spendValues(work, count, at) {
  work.values -= count;
  return work.values >= 0 || stop(work, at, `they make more than ${MAX_VALUES.toLocaleString("en")} values`);
}
function spendCharacters(work, count, at) {
  work.characters -= count;
  return work.characters >= 0 || stop(work, at, `they make more than ${MAX_CHARACTERS.toLocaleString("en")} characters`);
}
function stop(work, { file, start: start2, end, path }, why) {
  work.stopped ??= { at: { file, start: start2, end, path }, what: "cfn-include's directives", why };
  return false;
}
function leave(directive, work, expand, why, of) {
  const { name, map: map2, entry: { at, value } } = directive;
  const note = {
    at: { ...at, end: value.file === at.file ? Math.max(at.end, value.end) : at.end, path: map2.path },
    what: of === void 0 ? quote(name) : `${quote(name)} of ${of}`,
    why
  };
  work.notes.set(JSON.stringify([at.file, at.start, note.what, why]), note);
  return leaveSilently(directive, work, expand);
}
function leaveSilently({ name, map: map2, around, depth }, work, expand) {
  const entries2 = new Map([...map2.entries].map(([key, entry]) => [key, key === name ? entry : { ...entry, value: expand(entry.value, around, depth + 1) }]));
  const left2 = { ...map2, entries: entries2 };
  work.settled.add(left2);
  return left2;
}

var merged = (directive, work, expand) => {
  const { name, map: map2, argument, around, depth } = directive;
  const list2 = expand(argument, around, depth + 1);
  if (isLeft(list2)) return leaveSilently(directive, work, expand);
  if (list2.kind !== "list") return leave(directive, work, expand, "it takes a list of maps");
  const maps = list2.items.filter((item) => item.kind === "map");
  const others = list2.items.filter((item) => item.kind !== "map" && !(name === "Fn::Merge" && item.kind === "scalar" && item.value === null));
  if (others.length > 0) return leave(directive, work, expand, "it merges what is not a map");
  const all3 = mergedMaps(maps, name === "Fn::Merge" ? "by item" : "behind");
  const result = { ...map2, entries: beside(map2, name, all3) };
  if (isLeft(result) && maps.some(isLeft)) work.settled.add(result);
  return result;
};
function beside(map2, directive, made) {
  const own2 = [...map2.entries].filter(([key]) => key !== directive);
  const entries2 = new Map(own2);
  for (const [key, entry] of made) if (!entries2.has(key)) entries2.set(key, entry);
  return entries2;
}
function mergedMaps(maps, lists) {
  const groups = /* @__PURE__ */ new Map();
  for (const { entries: entries2 } of maps) {
    for (const [key, entry] of entries2) {
      const group = groups.get(key);
      if (group) {
        group.values.push(entry.value);
        group.last = entry;
      } else {
        groups.set(key, { values: [entry.value], last: entry });
      }
    }
  }
  return new Map([...groups].map(([key, { values, last: last2 }]) => [key, { ...last2, value: mergedValues(values, last2.value, lists) }]));
}
function mergedValues(values, last2, lists) {
  const run3 = runOf(values, lists);
  const [first] = run3;
  if (first === void 0 || run3.length === 1) return first ?? last2;
  if (first.kind === "map") return { ...first, entries: mergedMaps(run3.filter((node) => node.kind === "map"), lists) };
  return first.kind === "list" ? mergedLists(first, run3.filter((node) => node.kind === "list"), lists) : first;
}
function runOf(values, lists) {
  let run3 = [];
  for (const value of values) {
    const [first] = run3;
    if (first && first.kind !== "scalar" && first.kind === value.kind) run3.push(value);
    else if (!(lists === "by item" && first?.kind === "list" && value.kind === "map")) run3 = [value];
  }
  return run3;
}
function mergedLists(first, all3, lists) {
  if (lists === "behind") return { ...first, items: all3.flatMap(({ items }) => items) };
  const groups = [];
  for (const { items } of all3) items.forEach((item, index) => (groups[index] ??= []).push(item));
  return { ...first, items: groups.flatMap((group) => {
    const last2 = group.at(-1);
    return last2 ? [mergedValues(group, last2, lists)] : [];
  }) };
}

var NAME = String.raw`[A-Za-z_]\w*|"(?:[^"\\]|\\.)*"|\*`;
var STEP = new RegExp(String.raw`(?<dot>\.)?(?<name>${NAME})|\[(?<bracket>-?\d{1,9}|\*|)\]`, "y");
function queryOf(text2) {
  const steps = [];
  STEP.lastIndex = 0;
  const written2 = text2.trim();
  while (STEP.lastIndex < written2.length) {
    const { dot, name, bracket } = STEP.exec(written2)?.groups ?? {};
    if (name === void 0 && bracket === void 0 || name !== void 0 && dot === void 0 !== (steps.length === 0)) return void 0;
    const step = name === void 0 ? bracketStep(bracket ?? "") : nameStep(name);
    if (!step) return void 0;
    steps.push(step);
  }
  return steps.length === 0 ? void 0 : steps;
}
function nameStep(name) {
  if (name === "*") return { kind: "values" };
  if (!name.startsWith('"')) return { kind: "field", name };
  try {
    return { kind: "field", name: String(JSON.parse(name)) };
  } catch {
    return void 0;
  }
}
function bracketStep(text2) {
  if (text2 === "") return { kind: "flatten" };
  return text2 === "*" ? { kind: "items" } : { kind: "index", index: Number(text2) };
}
function queried(root, steps) {
  const at = steps.findLastIndex(({ kind }) => kind === "flatten");
  if (at < 0) return walked(root, steps);
  const found2 = queried(root, steps.slice(0, at));
  if (found2?.kind !== "list") return void 0;
  return projected(found2, found2.items.flatMap((item) => item.kind === "list" ? item.items : [item]), steps.slice(at + 1));
}
function walked(node, steps) {
  const [step, ...others] = steps;
  if (!step) return node.kind === "scalar" && node.value === null ? void 0 : node;
  if (step.kind === "items") return node.kind === "list" ? projected(node, node.items, others) : void 0;
  if (step.kind === "values") return node.kind === "map" ? projected(node, entriesOf(node).map(({ value }) => value), others) : void 0;
  const next = step.kind === "field" ? get(node, step.name) : node.kind === "list" && step.kind === "index" ? node.items.at(step.index) : void 0;
  return next && walked(next, others);
}
function projected(at, items, steps) {
  return listNode(at, items.flatMap((item) => walked(item, steps) ?? []));
}

var stringified = (directive, work, expand) => {
  const value = expand(directive.argument, directive.around, directive.depth + 1);
  if (work.stopped || holdsLeft(value)) return leaveSilently(directive, work, expand);
  const text2 = JSON.stringify(plainOf(value));
  spendCharacters(work, text2.length, directive.map);
  return scalarNode(causedBy(directive.map, "Fn::Stringify"), text2);
};
var cased = (directive, work, expand) => {
  const { argument, name, map: map2 } = directive;
  const value = argument.kind === "scalar" ? spokenValue(argument) : void 0;
  if (typeof value !== "string") return leave(directive, work, expand, "it takes a text");
  spendCharacters(work, value.length, map2);
  const upper = value.split(/[._\-\s]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join("");
  return scalarNode(map2, name === "Fn::UpperCamelCase" ? upper : upper.charAt(0).toLowerCase() + upper.slice(1));
};
function spokenValue({ text: text2, value }) {
  return typeof value === "boolean" && !/^(true|false)$/i.test(text2) ? text2 : value;
}
function spokenText(node) {
  if (node.kind === "map") return "[object Object]";
  if (node.kind === "scalar") return String(spokenValue(node));
  return node.items.map((item) => item.kind === "scalar" && item.value === null ? "" : spokenText(item)).join(",");
}
function plainOf(node) {
  if (node.kind === "scalar") return spokenValue(node);
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainOf(value)]));
}
function holdsLeft(node) {
  if (node.kind === "scalar") return false;
  if (node.kind === "list") return node.items.some(holdsLeft);
  return isLeft(node) || [...node.entries.values()].some(({ value }) => holdsLeft(value));
}

var DEFAULT_PLACEHOLDER = "_";
function substituted2(work, node, around, depth) {
  if (work.stopped || around.values.size === 0 || work.settled.has(node) && isLeft(node)) return node;
  if (depth > MAX_DEPTH) stop(work, node, TOO_DEEP);
  if (!spendValues(work, 1, node)) return node;
  if (node.kind === "scalar") return substitutedScalar(work, node, around, depth);
  if (node.kind === "list") {
    const items = node.items.map((item) => substituted2(work, item, around, depth + 1));
    const known4 = items.filter((item) => item !== void 0);
    return known4.length === items.length ? { ...node, ...copyOf(node, around), items: known4 } : void 0;
  }
  const entries2 = /* @__PURE__ */ new Map();
  for (const entry of node.entries.values()) {
    const key = substitutedKey(work, entry.key, around, node);
    const value = key === "Fn::Map" ? entry.value : substituted2(work, entry.value, around, depth + 1);
    if (key === void 0 || value === void 0) return void 0;
    entries2.set(key, { ...entry, key, value });
  }
  return { ...node, ...copyOf(node, around), entries: entries2 };
}
function copyOf({ generatedBy }, { reason }) {
  const by = reason ?? generatedBy;
  return by === void 0 ? {} : { generatedBy: by };
}
function substitutedScalar(work, node, around, depth) {
  const { file, start: start2, end, path } = node;
  const at = { file, start: start2, end, path, ...copyOf(node, around) };
  const whole = wholeValue(node, around);
  if (whole.kind !== "scalar") return isLeft(whole) ? whole : substituted2(work, whole, around, depth + 1);
  const text2 = spokenValue(whole);
  if (typeof text2 !== "string") return { ...whole, ...at };
  const inserted = insertKnown(work, text2, around, node);
  const unknown2 = unknownIn(inserted, around);
  return unknown2.length === 0 ? { ...whole, ...at, text: inserted, value: inserted } : joined3(inserted, unknown2, at);
}
function wholeValue(node, { values }) {
  let value = node;
  for (const [name, replacement] of values) {
    if (value.kind === "scalar" && spokenValue(value) === name) value = replacement;
  }
  return value;
}
function substitutedKey(work, key, around, at) {
  let text2 = key;
  for (const [name, value] of around.values) {
    if (text2 !== name) continue;
    if (isLeft(value)) return void 0;
    text2 = spokenText(value);
  }
  const inserted = insertKnown(work, text2, around, at);
  return unknownIn(inserted, around).length > 0 ? void 0 : inserted;
}
function insertKnown(work, written2, { values }, at) {
  if (!written2.includes("${")) return written2;
  let text2 = written2;
  for (const [name, value] of values) {
    if (!spendCharacters(work, text2.length, at)) return text2;
    if (isLeft(value) || !isIn2(name, text2)) continue;
    const replacement = spokenText(value);
    if (!spendCharacters(work, longest(text2, spot(name), replacement), at)) return text2;
    text2 = text2.replaceAll(spot(name), replacement);
  }
  return text2;
}
function unknownIn(text2, { values }) {
  return [...values].filter(([name, value]) => isLeft(value) && isIn2(name, text2));
}
function isIn2(name, text2) {
  return name !== DEFAULT_PLACEHOLDER && !name.includes("$") && text2.includes(spot(name));
}
function spot(name) {
  return `\${${name}}`;
}
function longest(text2, pattern, replacement) {
  const [found2, brought] = [text2.split(pattern).length - 1, replacement.split("$").length - 1];
  return text2.length + found2 * (replacement.length + brought * text2.length);
}
function joined3(text2, unknown2, at) {
  const values = new Map(unknown2.map(([name, value]) => [spot(name), value]));
  const pieces2 = unknown2.reduce((parts, [name]) => parts.flatMap((part) => part.split(spot(name)).flatMap((piece, index) => index === 0 ? [piece] : [spot(name), piece])), [text2]);
  const items = pieces2.filter((piece) => piece !== "").map((piece) => values.get(piece) ?? scalarNode(at, piece));
  return callNode(at, "Fn::Join", listNode(at, [scalarNode(at, ""), listNode(at, items)]));
}

var MAX_INCLUDES = 20;
var KEYS = /* @__PURE__ */ new Set(["location", "type", "context", "query"]);
var included2 = (directive, work, expand) => {
  const { name, map: map2, argument, around, depth } = directive;
  const { location, type } = askedFor(argument);
  if (type === "api") return leave(directive, work, expand, "it asks AWS while the template is built", "type `api`");
  const brought = broughtBy(directive, location, type, work, expand);
  if (brought.kind === "left") return leave(directive, work, expand, brought.why, location === void 0 ? void 0 : quote(location));
  const { value } = brought;
  if (value.kind !== "map") return again(value, directive, work, expand);
  const others = map2.entries.size > 1;
  const result = others ? { ...map2, entries: beside(map2, name, value.entries) } : value;
  if (!isLeft(value)) return again(result, directive, work, expand);
  const left2 = others ? { ...result, entries: siblingsExpanded(result, value, (node) => expand(node, around, depth + 1)) } : value;
  work.settled.add(left2);
  return left2;
};
function siblingsExpanded(result, value, expand) {
  return new Map([...result.entries].map(([key, entry]) => [key, value.entries.get(key) === entry ? entry : { ...entry, value: expand(entry.value) }]));
}
function again(value, directive, work, expand) {
  const { around, depth } = directive;
  const replaced2 = substituted2(work, value, around, depth);
  return replaced2 ? expand(replaced2, around, depth) : leave(directive, work, expand, "a key in it is not known");
}
function askedFor(argument) {
  if (argument.kind !== "map") return { location: textOf(argument), type: "json" };
  const type = get(argument, "type");
  return { location: textOf(get(argument, "location")), type: type ? textOf(type) : "json" };
}
function broughtBy(directive, location, type, work, expand) {
  const { argument, map: map2, entry: { at: { file: from } } } = directive;
  if (location === void 0) return left("its location is not a text");
  const strange = entriesOf(argument).find(({ key }) => !KEYS.has(key));
  if (strange) return left(`${quote(strange.key)} is not known to cfn-include 1.5`);
  const asked2 = fileLocation(location);
  if (asked2 === void 0) return left("it is relative to the folder in which the template is built");
  if (type === "json") return document(asked2, from, directive, work, expand);
  if (type !== "string" && type !== "literal") return left(`its type ${type === void 0 ? "is not a text" : `${quote(type)} is not known`}`);
  const found2 = work.library.text(asked2, from);
  if (found2.kind === "unread") return left(found2.why);
  const text2 = wholeText(found2.value, map2);
  return { kind: "brought", value: type === "string" ? text2 : literal2(text2, get(argument, "context"), map2, work) };
}
function left(why) {
  return { kind: "left", why };
}
function fileLocation(location) {
  if (/^(?:file:)?\/\/(?!\/)/.test(location)) return void 0;
  return location.startsWith("//") ? void 0 : location.replace(/^\//, "");
}
function document(location, from, directive, work, expand) {
  const { argument, around, depth, map: map2 } = directive;
  const found2 = work.library.document(location, from);
  if (found2.kind === "unread") return left(found2.why);
  const asked2 = queryIn(argument);
  if (asked2.kind === "left") return asked2;
  const selected2 = asked2.text === void 0 ? found2.value : selection(found2.value, asked2.text, map2, work);
  if (!selected2) return left(`its query ${quote(asked2.text ?? "")} is more than is followed here`);
  const here = `${found2.file} ${asked2.text ?? ""}`;
  if (around.including.includes(here)) return left("it includes itself");
  if (around.including.length >= MAX_INCLUDES) return left(`files include each other more than ${MAX_INCLUDES} deep`);
  if (!spendValues(work, valuesIn(selected2), map2)) return left("it is too large");
  const inside2 = { ...around, including: [...around.including, here] };
  return { kind: "brought", value: expand(selected2, inside2, depth) };
}
function queryIn(argument) {
  const query = get(argument, "query");
  if (query === void 0) return { kind: "query", text: void 0 };
  if (query.kind !== "scalar") return { kind: "left", why: "its query is not a text" };
  return { kind: "query", text: query.value === null || query.text === "" ? void 0 : query.text };
}
function selection(root, query, at, work) {
  const steps = queryOf(query);
  if (!steps || !spendCharacters(work, valuesIn(root) * steps.length, at)) return void 0;
  return queried(root, steps) ?? { ...scalarNode(at, ""), value: null };
}
function wholeText({ file, text: text2 }, { path }) {
  return { kind: "scalar", file, start: 0, end: text2.length, path, text: text2, value: text2 };
}
function literal2(text2, context, map2, work) {
  const lines = text2.text.split(/(?<=\n)/);
  if (lines.at(-1)?.endsWith("\n") !== false) lines.push("");
  spendValues(work, lines.length, map2);
  const parts = context?.kind === "map" ? lines.flatMap((line) => lineParts(line, context, text2, work)) : lines.map((line) => scalarNode(text2, line));
  return callNode(map2, "Fn::Join", listNode(map2, [scalarNode(map2, ""), listNode(text2, parts)]));
}
function lineParts(line, context, at, work) {
  const parts = [""];
  for (const piece of line.split(/(\{\{\w+?\}\})/)) {
    const value = /^\{\{\w+\}\}$/.test(piece) ? get(context, piece.slice(2, -2)) : scalarNode(at, piece);
    const last2 = parts.at(-1);
    if (value === void 0) continue;
    const said3 = value.kind === "map" ? value : spokenText(value);
    if (typeof said3 !== "string") parts.push(said3);
    else if (typeof last2 === "string") parts[parts.length - 1] = last2 + said3;
    else parts.push(said3);
    if (!spendCharacters(work, piece.length + (typeof said3 === "string" ? said3.length : 0), at) || !spendValues(work, 1, at)) break;
  }
  return parts.flatMap((part) => part === "" ? [] : [typeof part === "string" ? scalarNode(at, part) : part]);
}

var flattened = (directive, work, expand) => {
  const list2 = expand(directive.argument, directive.around, directive.depth + 1);
  if (isLeft(list2) || itemsOf(list2).some(isLeft)) return leaveSilently(directive, work, expand);
  if (list2.kind !== "list") return leave(directive, work, expand, "it takes a list");
  return listNode(directive.map, list2.items.flatMap((item) => item.kind === "list" ? item.items : [item]));
};
var length = (directive, work, expand) => {
  const { name, entry, argument, map: map2, around, depth } = directive;
  const list2 = argument.kind === "list" ? argument : expand(argument, around, depth + 1);
  if (list2.kind === "list") return scalarNode(map2, list2.items.length);
  const left2 = list2 === argument ? map2 : { ...map2, entries: new Map(map2.entries).set(name, { ...entry, value: list2 }) };
  work.settled.add(left2);
  return left2;
};
var sequence = (directive, work, expand) => {
  const { map: map2, argument, around, depth } = directive;
  const list2 = expand(argument, around, depth + 1);
  if (isLeft(list2) || itemsOf(list2).some(isLeft)) return leaveSilently(directive, work, expand);
  const range = rangeOf(itemsOf(list2));
  if (!range) return leave(directive, work, expand, "it takes two numbers or letters, and a step");
  const { start: start2, step, areLetters } = range;
  const count = Math.max(0, Math.floor((range.stop - start2) / step) + 1);
  if (count > work.values) return leave(directive, work, expand, `it makes ${count === Infinity ? "endlessly many" : count.toLocaleString("en")} values`);
  spendValues(work, count, map2);
  return listNode(map2, Array.from({ length: count }, (_, index) => {
    const value = start2 + index * step;
    return scalarNode(map2, areLetters ? String.fromCharCode(value) : value);
  }));
};
function rangeOf([first, last2, by, ...others]) {
  const [start2, stop3] = [first, last2].map((node) => node?.kind === "scalar" ? spokenValue(node) : void 0);
  const step = by === void 0 ? 1 : by.kind === "scalar" ? Number(spokenValue(by)) : NaN;
  if (Number.isNaN(step) || others.length > 0) return void 0;
  if (typeof start2 === "string" && typeof stop3 === "string" && start2 !== "" && stop3 !== "") {
    return finite({ start: start2.charCodeAt(0), stop: stop3.charCodeAt(0), step, areLetters: true });
  }
  return typeof start2 === "number" && typeof stop3 === "number" ? finite({ start: start2, stop: stop3, step, areLetters: false }) : void 0;
}
function finite(range) {
  return Number.isFinite(range.start) && Number.isFinite(range.stop) && !Number.isNaN((range.stop - range.start) / range.step) ? range : void 0;
}

var mapped = (directive, work, expand) => {
  const { argument, around, depth } = directive;
  const loop = loopOf(itemsOf(argument));
  if (!loop) return leave(directive, work, expand, "it takes a list, its placeholders and a body");
  const pattern = [loop.placeholder, loop.index, loop.size].find((name) => name !== void 0 && isPattern(name));
  if (pattern !== void 0) return leave(directive, work, expand, `its placeholder ${quote(pattern)} is a pattern to cfn-include`);
  const list2 = expand(loop.list, around, depth + 1);
  if (isLeft(list2)) return leaveSilently(directive, work, expand);
  if (list2.kind !== "list") return leave(directive, work, expand, "what it goes through is not a list");
  return copies(loop, list2, directive, work, expand) ?? leave(directive, work, expand, "a key of what it makes is not known");
};
function loopOf([list2, second, ...others]) {
  if (!list2 || !second) return void 0;
  const names = (second.kind === "list" ? second.items : [second]).map((name) => name.kind === "scalar" ? spokenText(name) : void 0);
  const [written2, index, size] = second.kind === "list" || others.length > 0 ? names : [];
  const placeholder = others.length === 0 ? DEFAULT_PLACEHOLDER : written2;
  return placeholder === void 0 ? void 0 : { list: list2, body: others.at(-1) ?? second, placeholder, index, size };
}
function isPattern(name) {
  return /[\\^.|?*+()[\]{}]/.test(name);
}
function copies(loop, list2, directive, work, expand) {
  const { map: map2, around, depth } = directive;
  let last2 = around;
  const made = list2.items.map((item, index) => {
    if (work.stopped) return item;
    last2 = aroundCopy(loop, item, index, directive);
    const body = substituted2(work, loop.body, last2, depth + 1);
    return body && expand(body, last2, depth + 1);
  });
  const known4 = made.filter((copy2) => copy2 !== void 0);
  if (known4.length < made.length) return void 0;
  const result = listNode(map2, known4);
  const sized = loop.size === void 0 ? result : substituted2(work, result, sizeOnly(loop.size, known4.length, directive), depth);
  return sized && expand(sized, last2, depth);
}
function aroundCopy({ placeholder, index: indexName }, item, index, { map: map2, around }) {
  const values = new Map(around.values).set(placeholder, item);
  if (indexName !== void 0) values.set(indexName, scalarNode(map2, index));
  const reason = `Fn::Map: item ${index + 1}`;
  return { ...around, values, reason: around.reason === void 0 ? reason : `${around.reason}; ${reason}` };
}
function sizeOnly(name, size, { map: map2, around }) {
  return { values: /* @__PURE__ */ new Map([[name, scalarNode(map2, size)]]), reason: void 0, including: around.including };
}

var VALUES_MADE = 6;
var outputs = (directive, work, expand) => {
  const { map: map2, argument, around, depth } = directive;
  const values = expand(argument, around, depth + 1);
  if (isLeft(values)) return leaveSilently(directive, work, expand);
  if (values.kind !== "map") return leave(directive, work, expand, "it takes a map");
  spendValues(work, values.entries.size * VALUES_MADE, map2);
  const made = [...values.entries].map(([key, entry]) => [key, { ...entry, value: outputOf(key, entry.value) }]);
  return { ...map2, entries: new Map(made) };
};
function outputOf(name, written2) {
  const at = causedBy(written2, `Fn::Outputs: ${name}`);
  const isLong = written2.kind === "map" && !isLeft(written2);
  const value = isLong ? get(written2, "Value") : written2;
  return mapNode(written2, {
    Value: value && callNode(at, "Fn::Sub", value),
    Condition: isLong ? get(written2, "Condition") : void 0,
    Export: mapNode(at, { Name: callNode(at, "Fn::Sub", scalarNode(at, `\${AWS::StackName}:${name}`)) })
  });
}

var FOLLOW = {
  "Fn::Map": mapped,
  "Fn::Length": length,
  "Fn::Include": included2,
  "Fn::Flatten": flattened,
  "Fn::Merge": merged,
  "Fn::DeepMerge": merged,
  "Fn::Stringify": stringified,
  "Fn::UpperCamelCase": cased,
  "Fn::LowerCamelCase": cased,
  "Fn::GetEnv": fromEnvironment,
  "Fn::Outputs": outputs,
  "Fn::Sequence": sequence,
  "Fn::Eval": (directive, work, expand) => leave(directive, work, expand, "it is code, which is not run")
};
function fromEnvironment(directive, work, expand) {
  const { argument } = directive;
  const variable2 = textOf(argument.kind === "list" ? argument.items[0] : argument);
  const why = "it reads the environment in which the template is built";
  return leave(directive, work, expand, why, variable2 === void 0 ? void 0 : quote(variable2));
}
function expandValue(work, node, around, depth) {
  if (work.stopped || node.kind === "scalar" || work.settled.has(node)) return node;
  if (depth > MAX_DEPTH) stop(work, node, TOO_DEEP);
  const expand = (value, within3, at) => expandValue(work, value, within3, at);
  const directive = node.kind === "map" ? directiveIn(node) : void 0;
  if (node.kind === "map" && directive) {
    const argument = directive.entry.value;
    return settled(work, FOLLOW[directive.name]({ ...directive, map: node, argument, around, depth }, work, expand));
  }
  const expandChild = (child) => expand(child, around, depth + 1);
  return settled(work, node.kind === "list" ? withItems(node, expandChild) : withValues(node, expandChild));
}
function withItems(list2, change) {
  const items = list2.items.map(change);
  return items.every((item, index) => item === list2.items[index]) ? list2 : { ...list2, items };
}
function withValues(map2, change) {
  const entries2 = [...map2.entries].map(([key, entry]) => {
    const value = change(entry.value);
    return [key, value === entry.value ? entry : { ...entry, value }];
  });
  return entries2.every(([key, entry]) => entry === map2.entries.get(key)) ? map2 : { ...map2, entries: new Map(entries2) };
}
function settled(work, node) {
  if (node.kind === "scalar" || work.settled.has(node) || directiveIn(node)) return node;
  const children2 = node.kind === "list" ? node.items : [...node.entries.values()].map(({ value }) => value);
  if (children2.every((child) => child.kind === "scalar" || work.settled.has(child))) work.settled.add(node);
  return node;
}

var ESSENTIAL = ["Type", "Condition", "Properties"];
function settle(root) {
  return placed(root, void 0, 0);
}
function placed(node, path, depth) {
  if (depth > MAX_DEPTH) return void 0;
  if (node.kind === "scalar") return node.path === path ? node : { ...node, path };
  if (node.kind === "list") {
    const items = node.items.map((item, index) => placed(item, stepTo(item, path, String(index)), depth + 1));
    const all3 = items.filter((item) => item !== void 0);
    if (all3.length < items.length) return void 0;
    return node.path === path && all3.every((item, index) => item === node.items[index]) ? node : { ...node, path, items: all3 };
  }
  const map2 = known2(node, path, depth);
  const entries2 = /* @__PURE__ */ new Map();
  let isSame = map2 === node && map2.path === path;
  for (const [key, entry] of map2.entries) {
    const value = placed(entry.value, stepTo(entry.value, path, key), depth + 1);
    if (!value) return void 0;
    isSame &&= value === entry.value;
    entries2.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return isSame ? node : { ...map2, path, entries: entries2 };
}
function stepTo({ path }, parent, key) {
  return path?.parent === parent && path?.key === key ? path : { parent, key };
}
function known2(map2, path, depth) {
  if (depth === 2 && path?.parent?.key === "Resources") {
    const part = [map2, ...ESSENTIAL.map((key) => get(map2, key))].find((value) => value?.kind === "map" && isLeft(value));
    return part?.kind === "map" ? alone(part) : map2;
  }
  const isOpen6 = depth === 0 || depth === 1 && path?.key !== "Globals";
  return isOpen6 || !isLeft(map2) ? map2 : alone(map2);
}
function alone(map2) {
  const directive = directiveIn(map2);
  if (!directive || map2.entries.size === 1) return map2;
  return { ...map2, entries: /* @__PURE__ */ new Map([[directive.name, directive.entry]]) };
}

var OUTSIDE = { values: /* @__PURE__ */ new Map(), reason: void 0, including: [] };
function expandDirectives(root, library) {
  if (!holdsDirective(root)) return { root, notes: [] };
  const work = startWork(library);
  const expanded2 = expandValue(work, expandValue(work, root, OUTSIDE, 0), OUTSIDE, 0);
  const settled6 = work.stopped ? void 0 : settle(expanded2);
  if (!settled6) stop(work, root, TOO_DEEP);
  if (!settled6) return { root: settle(root) ?? root, notes: work.stopped ? [work.stopped] : [] };
  if (settled6.kind !== "map") return { root: settle(root) ?? root, notes: [...work.notes.values(), notAMap(root, "the template")] };
  const resources = get(settled6, "Resources");
  const notes = [...work.notes.values(), ...resources?.kind === "list" ? [notAMap(resources, "`Resources`")] : []];
  return { root: settled6, notes };
}
function notAMap(node, what) {
  return { at: placeOf(node), what, why: "its directives make no map of it" };
}

var DOCUMENTS = /* @__PURE__ */ new Map([
  ["AWS::ApiGateway::RestApi", "Body"],
  ["AWS::ApiGatewayV2::Api", "Body"]
]);
function withBodiesAsObjects(root) {
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return root;
  const changed = entriesOf(resources).flatMap(({ key, value }) => {
    const object = withObject(value);
    return object === value ? [] : [[key, object]];
  });
  return changed.length === 0 ? root : withEntries(root, { Resources: withEntries(resources, Object.fromEntries(changed)) });
}
function withObject(resource) {
  const property = DOCUMENTS.get(textOf(get(resource, "Type")) ?? "");
  const properties = get(resource, "Properties");
  const body = property === void 0 ? void 0 : get(properties, property);
  if (property === void 0 || body === void 0 || resource.kind !== "map" || properties?.kind !== "map") return resource;
  const object = objectOf(body);
  return object === body ? resource : withEntries(resource, { Properties: withEntries(properties, { [property]: object }) });
}
function objectOf(node) {
  const call2 = callOf(node);
  if (call2?.name === "Fn::ToJsonString") return call2.argument.kind === "map" ? call2.argument : node;
  if (call2?.name !== "Fn::If" || node.kind !== "map") return node;
  const sides = call2.argument;
  if (sides.kind !== "list") return node;
  const items = sides.items.map((item) => objectOf(item));
  return items.every((item, index) => item === sides.items[index]) ? node : withEntries(node, { "Fn::If": { ...sides, items } });
}

var MAX_ITEM = 1e3;
function itemsOfCollection(node, names) {
  if (node.kind !== "list") return { kind: "open", why: callOf(node) ? whyOpen(node, names) : "it is no list" };
  const items = [];
  for (const item of node.items.flatMap((each) => each.kind === "list" ? each.items : [each])) {
    if (isAbsent(item)) continue;
    const text2 = textOf(item);
    if (text2 === void 0 || text2.length > MAX_ITEM) return { kind: "open", why: whyOpen(item, names) };
    items.push(text2);
  }
  return { kind: "known", items };
}
function isAbsent(node) {
  const call2 = callOf(node);
  return call2?.name === "Ref" && textOf(call2.argument) === "AWS::NoValue";
}
function whyOpen(node, names) {
  const call2 = callOf(node);
  if (call2) return openReference(node, names) ?? `the template does not settle \`${call2.name}\``;
  return node.kind === "scalar" ? "it holds what is no name" : "it holds what is no text";
}
function openReference(node, names) {
  const call2 = callOf(node);
  const value = call2?.name === "Ref" ? names(textOf(call2.argument) ?? "") : void 0;
  if (value?.kind === "open") return value.why;
  const inner = node.kind === "list" ? node.items : entriesOf(node).map((entry) => entry.value);
  for (const each of inner) {
    const why = openReference(each, names);
    if (why !== void 0) return why;
  }
  return void 0;
}

function isLoopKey(key) {
  return key.startsWith("Fn::ForEach");
}
function readLoop({ key, value }) {
  if (!/^Fn::ForEach::./.test(key)) return "it has no name";
  const [first, collection, fragment, ...others] = itemsOf(value);
  const identifier = textOf(first);
  if (!collection || !fragment || others.length > 0) return "it is no list of an identifier, a collection and a map";
  if (!identifier) return "its identifier is no text";
  return fragment.kind === "map" ? { key, identifier, collection, fragment } : "what it repeats is no map";
}

function withItems2(text2, bindings) {
  if (!text2.includes("{")) return text2;
  return text2.replaceAll(/([$&])\{([^{}]*)\}/g, (whole, form, name) => {
    const item = bindings.get(name.trim());
    if (item === void 0) return whole;
    return form === "&" ? item.replaceAll(/[^A-Za-z0-9]/g, "") : item;
  });
}

var MAX_TEXT = 1e4;
function settled2(node, known4) {
  const call2 = callOf(node);
  switch (call2?.name ?? "") {
    case "Ref":
      return named(node, textOf(call2?.argument), known4);
    case "Fn::Sub":
      return asText(node, substitutedPieces(call2?.argument, known4), "");
    case "Fn::Join":
      return asText(node, textsOf(itemsOf(call2?.argument)[1]), textOf(itemsOf(call2?.argument)[0]));
    case "Fn::Split":
      return split(node, itemsOf(call2?.argument));
    case "Fn::Select":
      return selected(node, itemsOf(call2?.argument));
    case "Fn::Length": {
      const texts = textsOf(call2?.argument);
      return texts ? scalarNode(node, texts.length) : node;
    }
    case "Fn::FindInMap":
      return mapped2(node, itemsOf(call2?.argument), known4);
    default:
      return node;
  }
}
function named(call2, name, { valueOf }) {
  const value = name === void 0 ? void 0 : valueOf(name);
  if (value?.kind === "text") return scalarNode(call2, value.text);
  return value?.kind === "list" ? listOf(call2, value.items) : call2;
}
function listOf(at, texts) {
  return listNode(at, texts.map((text2, index) => scalarNode({ ...at, path: { parent: at.path, key: String(index) } }, text2)));
}
function textsOf(node) {
  if (node?.kind !== "list") return void 0;
  const texts = node.items.flatMap((item) => textOf(item) ?? []);
  return texts.length === node.items.length ? texts : void 0;
}
function asText(call2, pieces2, separator) {
  if (pieces2 === void 0 || separator === void 0) return call2;
  const length2 = pieces2.reduce((sum2, piece) => sum2 + piece.length + separator.length, 0);
  return length2 > MAX_TEXT ? call2 : scalarNode(call2, pieces2.join(separator));
}
function substitutedPieces(argument, { valueOf }) {
  const [pattern, variables] = argument?.kind === "list" ? argument.items : [argument];
  const pieces2 = textOf(pattern)?.split(/(\$\{[^{}]*\})/).map((piece) => {
    const name = /^\$\{([^{}]*)\}$/.exec(piece)?.[1]?.trim();
    if (name === void 0 || name === "") return piece;
    if (name.startsWith("!")) return `\${${piece.trim().slice(3)}`;
    const variable2 = get(variables, name);
    if (variable2) return textOf(variable2);
    const value = valueOf(name);
    return value.kind === "text" ? value.text : void 0;
  });
  return pieces2?.every((piece) => piece !== void 0) ? pieces2 : void 0;
}
function split(call2, [by, source]) {
  const [separator, text2] = [textOf(by), textOf(source)];
  if (!separator || text2 === void 0 || text2.length > MAX_TEXT) return call2;
  return listOf(call2, text2.split(separator));
}
function selected(call2, [index, list2]) {
  const position = textOf(index) ?? "";
  const text2 = /^\d+$/.test(position) ? textsOf(list2)?.[Number(position)] : void 0;
  return text2 === void 0 ? call2 : scalarNode(call2, text2);
}
function mapped2(call2, [map2, first, second, options], { mappings }) {
  const [name, top, inner] = [textOf(map2), textOf(first), textOf(second)];
  if (name === void 0 || top === void 0 || inner === void 0) return call2;
  const found2 = getIn(mappings, name, top, inner);
  if (found2 === void 0) return get(options, "DefaultValue") ?? call2;
  if (found2.kind === "scalar") return textOf(found2) === void 0 ? call2 : { ...scalarNode(call2, found2.text), value: found2.value };
  const texts = textsOf(found2);
  return texts ? listOf(call2, texts) : call2;
}

var MAX_VALUES2 = 1e5;
function startWork2(mappings, names) {
  return { mappings, names, notes: /* @__PURE__ */ new Map(), left: MAX_VALUES2 };
}
function spend(work, values, text2 = "") {
  work.left -= values + text2.length / 100;
}
function addNote({ notes }, note) {
  notes.set(`${note.at.file} ${String(note.at.start)} ${note.what} ${note.why}`, note);
}

var OPEN = { kind: "open", why: "it is settled at deployment" };
function holdsLoop(node) {
  if (node.kind === "scalar") return false;
  if (node.kind === "list") return node.items.some(holdsLoop);
  for (const { key, value } of node.entries.values()) if (isLoopKey(key) || holdsLoop(value)) return true;
  return false;
}
function expanded(node, work) {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") {
    const items = node.items.map((item) => expanded(item, work));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  const outside = { work, bindings: /* @__PURE__ */ new Map(), madeBy: void 0, valueOf: () => OPEN };
  const entries2 = assembled(node, work, (entry) => isLoopKey(entry.key) ? copiesOf(entry, node.path, outside) : [withValue(entry, expanded(entry.value, work))]);
  const isSame = entries2.size === node.entries.size && [...entries2].every(([key, entry]) => entry === node.entries.get(key));
  return isSame ? node : { ...node, entries: entries2 };
}
function withValue(entry, value) {
  return value === entry.value ? entry : { ...entry, value };
}
function assembled(map2, work, madeOf) {
  const entries2 = /* @__PURE__ */ new Map();
  for (const entry of map2.entries.values()) {
    for (const made of madeOf(entry)) {
      if (!entries2.has(made.key)) entries2.set(made.key, made);
      else if (!isLoopKey(made.key)) addNote(work, { at: keyPlace2(entry), what: `the second \`${made.key}\``, why: "a name can be taken once" });
    }
  }
  return entries2;
}
function keyPlace2({ at, value }) {
  return { ...at, path: value.path };
}
function copiesOf(entry, path, outer) {
  const { work } = outer;
  const left2 = (what2, why) => {
    addNote(work, { at: keyPlace2(entry), what: what2, why });
    return [entry];
  };
  const loop = readLoop(entry);
  if (typeof loop === "string") return left2(`\`${entry.key}\``, loop);
  const collection = collectionOf(loop, outer);
  const what = `copies that \`${entry.key}\` makes`;
  if (collection.kind === "open") return left2(what, `its collection is not known: ${collection.why}`);
  const made = collection.items.flatMap((item) => copyOf2(loop, item, path, outer));
  return work.left < 0 && outer.madeBy === void 0 ? left2(what, "loops make more than is looked at") : made;
}
function collectionOf({ collection }, outer) {
  const { work, bindings } = outer;
  const names = (name) => bound(bindings, name) ?? work.names(name);
  return itemsOfCollection(copied(collection, collection.path, { ...outer, valueOf: names }), names);
}
function bound(bindings, name) {
  const text2 = bindings.get(name);
  return text2 === void 0 ? void 0 : { kind: "text", text: text2 };
}
function copyOf2(loop, item, path, outer) {
  const { work, madeBy: madeBy2 } = outer;
  spend(work, 1);
  if (work.left < 0) return [];
  const bindings = new Map([...outer.bindings, [loop.identifier, item]]);
  const own2 = `${loop.key}: ${loop.identifier} is ${item}`;
  const inner = {
    work,
    bindings,
    madeBy: madeBy2 === void 0 ? own2 : `${madeBy2}; ${own2}`,
    valueOf: (name) => bound(bindings, name) ?? OPEN
  };
  return [...loop.fragment.entries.values()].flatMap((entry) => copiedEntry(entry, path, inner));
}
function copiedEntry(entry, path, copying) {
  if (isLoopKey(entry.key)) return copiesOf(entry, path, copying);
  const key = withItems2(entry.key, copying.bindings);
  return [{ ...entry, key, value: copied(entry.value, { parent: path, key }, copying) }];
}
function copied(node, path, copying) {
  if (copying.work.left < 0) return node;
  spend(copying.work, 1);
  if (node.kind === "scalar") return copiedScalar(node, path, copying);
  if (node.kind === "list") return copiedList(node, path, copying);
  const entries2 = assembled(node, copying.work, (entry) => copiedEntry(entry, path, copying));
  const copy2 = { ...node, ...madeAt(node, path, copying), entries: entries2 };
  if (!callOf(copy2)) return copy2;
  const value = settled2(copy2, { mappings: copying.work.mappings, valueOf: copying.valueOf });
  spend(copying.work, value.kind === "list" ? value.items.length : 0);
  return value;
}
function copiedScalar(scalar, path, copying) {
  const text2 = withItems2(scalar.text, copying.bindings);
  spend(copying.work, 0, text2);
  const at = madeAt(scalar, path, copying);
  return text2 === scalar.text ? { ...scalar, ...at } : { ...scalar, ...at, text: text2, value: text2 };
}
function copiedList(list2, path, copying) {
  const items = list2.items.map((item, index) => copied(item, { parent: path, key: String(index) }, copying));
  return { ...list2, ...madeAt(list2, path, copying), items };
}
function madeAt({ generatedBy }, path, { madeBy: madeBy2 }) {
  const reasons2 = [madeBy2, generatedBy].filter((reason) => reason !== void 0);
  return reasons2.length === 0 ? { path } : { path, generatedBy: reasons2.join("; ") };
}

function knownNames(root, settings) {
  const pseudo = /* @__PURE__ */ new Map([
    ["AWS::Region", settings.region],
    ["AWS::AccountId", settings.account],
    ["AWS::Partition", settings.partition]
  ]);
  const parameters = get(root, "Parameters");
  return (name) => {
    if (name === "AWS::NoValue") return { kind: "absent" };
    const parameter = get(parameters, name);
    if (parameter) return parameterValue(name, parameter, settings);
    const text2 = pseudo.get(name);
    return text2 === void 0 ? { kind: "open", why: `\`${name}\` is known at deployment` } : { kind: "text", text: text2 };
  };
}
function parameterValue(name, parameter, { parameters, openParameters }) {
  const type = textOf(get(parameter, "Type")) ?? "String";
  if (type.startsWith("AWS::SSM::Parameter::Value<")) return { kind: "open", why: `parameter \`${name}\` is looked up at deployment` };
  const given2 = parameters?.get(name);
  const text2 = given2 ?? (openParameters?.has(name) ? void 0 : textOf(get(parameter, "Default")));
  if (text2 === void 0) return { kind: "open", why: `parameter \`${name}\` has no value` };
  if (type !== "CommaDelimitedList" && !type.includes("List<")) return { kind: "text", text: text2 };
  if (text2.trim() !== "") return { kind: "list", items: text2.split(",").map((item) => item.trim()) };
  return given2 === void 0 ? { kind: "open", why: `parameter \`${name}\` is empty by default` } : { kind: "list", items: [] };
}

var SECTIONS = ["Conditions", "Resources", "Outputs"];
function expandLanguage(root, settings) {
  const hasLoop = [...functionsIn(root)].some(isLoopKey);
  const written2 = (hasLoop ? SECTIONS : []).flatMap((name) => {
    const section = get(root, name);
    return section && holdsLoop(section) ? [[name, section]] : [];
  });
  if (written2.length === 0) return { root: withBodiesAsObjects(root), notes: [] };
  const work = startWork2(get(root, "Mappings"), knownNames(root, settings));
  const sections = Object.fromEntries(written2.map(([name, section]) => [name, expanded(section, work)]));
  return { root: withBodiesAsObjects(withEntries(root, sections)), notes: [...work.notes.values()] };
}

var NO_LIBRARY = {
  document: unread2,
  text: unread2,
  sources: /* @__PURE__ */ new Map()
};
function unread2(location) {
  return { kind: "unread", why: remoteReason(location) ?? `it is in \`${location}\`, a file that is not read` };
}
function remoteReason(location) {
  if (/^s3:/i.test(location) || /^https?:\/\/[^/]*\bs3[.-][^/]*(?:amazonaws\.|\$\{AWS::URLSuffix\})/i.test(location)) return IN_S3;
  return /^[a-z][a-z0-9+.-]+:/i.test(location) && !/^file:/i.test(location) ? FETCHED : void 0;
}
var IN_S3 = "it is in S3";
var FETCHED = "it is fetched over the network";
var REMEDIES2 = /* @__PURE__ */ new Map([
  [IN_S3, "lint the template as it is before it is packaged"],
  [FETCHED, "keep a copy beside the template and name that"]
]);
function remedyFor(why) {
  return REMEDIES2.get(why);
}

function plainResource(resource, type, properties) {
  const { logicalId, node, at, condition: condition2 } = resource;
  const changes = {
    Type: scalarNode(at, type),
    // An API that events imply has its condition from them, not from a text of its own.
    Condition: node.entries.get("Condition")?.value ?? conditionNode(condition2, at),
    Properties: properties,
    Connectors: void 0,
    IgnoreGlobals: void 0
  };
  return { logicalId, node: withEntries(node, changes) };
}
function addedResource(addition3, type, properties) {
  const { logicalId, at, condition: condition2 } = addition3;
  return {
    logicalId,
    node: mapNode(at, { Type: scalarNode(at, type), Condition: conditionNode(condition2, at), Properties: mapNode(at, properties) })
  };
}
function conditionNode(condition2, at) {
  return condition2 === void 0 ? void 0 : scalarNode(at, condition2);
}
function entryPlace(map2, key) {
  const entry = map2?.kind === "map" ? map2.entries.get(key) : void 0;
  return entry && placeOfKey(entry);
}

function expandApplication(resource) {
  const { properties } = resource;
  const stack = withEntries(properties, { TemplateURL: properties.entries.get("Location")?.value, Location: void 0 });
  return { resources: [plainResource(resource, "AWS::CloudFormation::Stack", stack)], notes: [] };
}

function isGiven2(node) {
  if (node === void 0) return false;
  if (node.kind === "map") return node.entries.size > 0;
  if (node.kind === "list") return node.items.length > 0;
  return Boolean(node.value);
}

function own(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}

var KINDS = {
  "AWS::Serverless::Api": "api",
  "AWS::Serverless::HttpApi": "api",
  "AWS::ApiGateway::RestApi": "api",
  "AWS::ApiGatewayV2::Api": "api",
  "AWS::Serverless::Function": "function",
  "AWS::Lambda::Function": "function"
};
function connectorEnd(node, at, template) {
  const id = get(node, "Id");
  if (id === void 0) return writtenEnd(node);
  const others = entriesOf(node).filter(({ key }) => key !== "Id" && key !== "Qualifier");
  if (others.length > 0) return { kind: "rejected", why: "beside `Id` only `Qualifier` may stand" };
  const logicalId = textOf(id);
  if (logicalId === void 0) return { kind: "rejected", why: "`Id` must be a text" };
  const type = template.resources.get(logicalId)?.type;
  if (type === void 0) return { kind: "unknown", name: logicalId };
  const kind = type === "AWS::Serverless::WebSocketApi" ? "api" : own(KINDS, type);
  if (kind === "function") return { kind, arn: attributeNode(at, logicalId, "Arn") };
  return kind === "api" ? { kind, id: refNode(at, logicalId), requests: get(node, "Qualifier") ?? scalarNode(at, "*") } : { kind: "other" };
}
function writtenEnd(node) {
  const [type, arn2, id, requests] = ["Type", "Arn", "ResourceId", "Qualifier"].map((key) => get(node, key));
  const kind = own(KINDS, textOf(type) ?? "");
  if (kind === "function") return isGiven2(arn2) ? { kind, arn: arn2 } : { kind: "rejected", why: "a function needs an `Arn` or an `Id`" };
  if (kind !== "api") return { kind: "other" };
  if (!isGiven2(id) || !isGiven2(requests)) return { kind: "rejected", why: "an API needs `ResourceId` and `Qualifier`, or an `Id`" };
  return { kind, id, requests };
}

function invokePermission(addition3, functionName4, sourceArn) {
  const { at } = addition3;
  return addedResource(addition3, "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: functionName4,
    Principal: scalarNode(at, "apigateway.amazonaws.com"),
    SourceArn: sourceArn
  });
}
function requestArn(at, requests, variables = {}) {
  return substitution(at, `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${requests}`, variables);
}
function invocationUri(at, name, variables, partition = "${AWS::Partition}") {
  return substitution(at, `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/${name}/invocations`, variables);
}
function substitution(at, text2, variables = {}) {
  const place2 = placeOf(at);
  const template = scalarNode(place2, text2);
  const isShort = Object.keys(variables).length === 0;
  return callNode(place2, "Fn::Sub", isShort ? template : listNode(place2, [template, mapNode(place2, variables)]));
}

function rejection(at, what, why) {
  return { at: placeOf(at), what, why: `SAM rejects it: ${why}` };
}

function expandConnectors(template) {
  const connectors = [...template.resources.values()].flatMap(connectorsOf);
  return together(connectors.map((connector) => expandConnector(connector, template)));
}
function together(parts) {
  return { resources: parts.flatMap(({ resources }) => resources), notes: parts.flatMap(({ notes }) => notes) };
}
function connectorsOf(resource) {
  const { logicalId, type, node, properties, at, condition: condition2 } = resource;
  if (type === "AWS::Serverless::Connector") {
    return [{
      logicalId,
      title: `connector \`${logicalId}\``,
      at: causedBy(at, `SAM: connector ${logicalId}`),
      condition: condition2,
      source: get(properties, "Source"),
      destination: get(properties, "Destination"),
      permissions: get(properties, "Permissions")
    }];
  }
  return entriesOf(get(node, "Connectors")).map((entry) => {
    const { key, value } = entry;
    const own2 = get(value, "Properties");
    const place2 = causedBy(placeOfKey(entry), `SAM: connector ${key} of ${logicalId}`);
    return {
      logicalId: `${logicalId}${key}`,
      title: `connector \`${key}\` of \`${logicalId}\``,
      at: place2,
      condition: textOf(get(value, "Condition")),
      source: ownSource(get(own2, "SourceReference"), logicalId, place2),
      destination: get(own2, "Destination"),
      permissions: get(own2, "Permissions")
    };
  });
}
function ownSource(reference, logicalId, at) {
  const map2 = reference?.kind === "map" ? reference : mapNode(at, {});
  return map2.entries.has("Id") ? void 0 : withEntries(map2, { Id: scalarNode(at, logicalId) });
}
var NOTHING = { resources: [], notes: [] };
function expandConnector(connector, template) {
  const { source, destination, title, at } = connector;
  if (source === void 0 || destination === void 0) {
    return { resources: [], notes: [rejection(at, title, "it needs a `Source` and a `Destination`")] };
  }
  const from = connectorEnd(source, at, template);
  if (destination.kind !== "list") return between(connector, from, connectorEnd(destination, at, template), "");
  return together(destination.items.map((item, index) => between(connector, from, connectorEnd(item, at, template), `Destination${String(index)}`)));
}
function between(connector, from, to, suffix) {
  const { logicalId, title, at, condition: condition2, permissions } = connector;
  const ends = [from, to];
  if (ends.some(({ kind }) => kind === "other")) return NOTHING;
  const faults2 = ends.flatMap((end) => endFault(end, title, at));
  if (faults2.length > 0) return { resources: [], notes: faults2 };
  if (from.kind !== "api" || to.kind !== "function") return NOTHING;
  const why = permissionsFault(permissions);
  if (why !== void 0) return { resources: [], notes: [rejection(permissions ?? at, title, why)] };
  const addition3 = { logicalId: `${logicalId}WriteLambdaPermission${suffix}`, at, condition: condition2 };
  const source = requestArn(at, "${SourceResourceId}/${SourceQualifier}", { SourceResourceId: from.id, SourceQualifier: from.requests });
  return { resources: [invokePermission(addition3, to.arn, source)], notes: [] };
}
function endFault(end, title, at) {
  if (end.kind === "unknown") return [{ at: placeOf(at), what: title, why: `\`${end.name}\` is not a resource of this template as written` }];
  return end.kind === "rejected" ? [rejection(at, title, end.why)] : [];
}
function permissionsFault(permissions) {
  const names = itemsOf(permissions).map(textOf);
  if (names.length === 0) return "`Permissions` must list `Write`";
  return names.every((name) => name === "Write") ? void 0 : "an API has no other permission for a function than `Write`";
}

function defaultRoutes(events, { resources }) {
  const owners = /* @__PURE__ */ new Map();
  for (const { kind, apiId, path, method, invoked } of events) {
    if (kind !== "HttpApi" || apiId === void 0) continue;
    const api = resources.get(apiId);
    const body = get(api?.properties, "DefinitionBody");
    if (!owners.has(apiId) && hasIntegration(body)) owners.set(apiId, ownerIn(body));
    const isDefault2 = path === void 0 && method === "any";
    if (isDefault2 && !owners.has(apiId) && hasDocument(api)) owners.set(apiId, functionIn(invoked?.uriVariable));
  }
  return new Set([...owners].flatMap(([apiId, owner]) => owner === void 0 ? [] : [`${apiId} ${owner}`]));
}
function hasDefaultRoute({ apiId, invoked }, routes) {
  return routes.has(`${apiId ?? ""} ${functionIn(invoked?.uriVariable) ?? ""}`);
}
function hasDocument(api) {
  return api?.type === "AWS::Serverless::HttpApi" && get(api.properties, "DefinitionUri") === void 0;
}
function functionIn(uriVariable) {
  return uriVariable?.endsWith(".Arn") ? uriVariable.slice(0, -".Arn".length) : void 0;
}
function integrationsIn(body) {
  const methods = branchesOf(getIn(body, "paths", "$default")).flatMap((item) => branchesOf(get(item, "x-amazon-apigateway-any-method")));
  return methods.flatMap((method) => get(method, "x-amazon-apigateway-integration") ?? []);
}
function hasIntegration(body) {
  return integrationsIn(body).length > 0;
}
function ownerIn(body) {
  const uris = integrationsIn(body).flatMap((integration) => branchesOf(get(integration, "uri")));
  const names = new Set(uris.map((uri) => /([A-Za-z0-9]+)\.Arn/.exec(textOf(get(uri, "Fn::Sub")) ?? "")?.[1]));
  return names.size === 1 ? [...names][0] : void 0;
}

function knownParameters(root, given2 = /* @__PURE__ */ new Map(), open3 = /* @__PURE__ */ new Set()) {
  const known4 = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const text2 = given2.get(key) ?? (open3.has(key) ? void 0 : textOf(get(value, "Default")));
    if (text2 !== void 0 && !textOf(get(value, "Type"))?.startsWith("AWS::SSM::Parameter::")) known4.set(key, text2);
  }
  return known4;
}
function referredTo(node) {
  const call2 = node && callOf(node);
  return call2?.name === "Ref" ? textOf(call2.argument) : void 0;
}

function publishedAlias(resource, template) {
  const name = get(resource.properties, "AutoPublishAlias");
  if (!isGiven2(name)) return void 0;
  const suffix = aliasSuffix(name, template);
  const what = `\`AutoPublishAlias\` of \`${resource.logicalId}\``;
  if (suffix === void 0) return rejection(name, what, "it must be a text, or a `Ref` of a parameter");
  return { logicalId: `${resource.logicalId}Alias${suffix}`, name };
}
function aliasSuffix(name, { root, parameters }) {
  const text2 = textOf(name);
  if (text2 !== void 0) return text2;
  const parameter = referredTo(name);
  if (parameter === void 0 || getIn(root, "Parameters", parameter) === void 0) return void 0;
  return parameters?.get(parameter) ?? "";
}
function isAlias(alias) {
  return alias !== void 0 && "logicalId" in alias;
}
function invokedFunction(resource, template) {
  const alias = publishedAlias(resource, template);
  const { logicalId } = resource;
  return isAlias(alias) ? { resource, permissionTarget: (at) => refNode(at, alias.logicalId), uriVariable: alias.logicalId } : { resource, permissionTarget: (at) => refNode(at, logicalId), uriVariable: `${logicalId}.Arn` };
}

var IMPLICIT_APIS = { Api: "ServerlessRestApi", HttpApi: "ServerlessHttpApi" };
function collectApiEvents(template) {
  const owners = [...template.resources.values()];
  const ofType2 = (type) => owners.filter((owner) => owner.type === type);
  const parts = [
    ...ofType2("AWS::Serverless::Function").map((owner) => ownEvents(owner, invokedFunction(owner, template), template)),
    ...ofType2("AWS::Serverless::StateMachine").map((owner) => ownEvents(owner, void 0, template))
  ];
  return { events: parts.flatMap(({ events }) => events), notes: parts.flatMap(({ notes }) => notes) };
}
function ownEvents(owner, invoked, template) {
  const written2 = get(owner.properties, "Events");
  if (!isGiven2(written2)) return { events: [], notes: [] };
  if (written2.kind !== "map") return { events: [], notes: [rejection(written2, `\`Events\` of \`${owner.logicalId}\``, "it must be a map")] };
  const read3 = entriesOf(written2).flatMap((entry) => readEvent(entry, { owner, invoked, template }) ?? []);
  const events = read3.filter((each) => "eventId" in each);
  return {
    // SAM takes a function's events by their paths: `$default` is then before all others.
    events: invoked ? events.toSorted(byPath) : events,
    notes: read3.filter((each) => "why" in each)
  };
}
function byPath({ path: a = "$default" }, { path: b = "$default" }) {
  return a < b ? -1 : Number(a > b);
}
function readEvent(entry, around) {
  const { key, value } = entry;
  const { owner } = around;
  const at = placeOfKey(entry);
  const what = `event \`${key}\` of \`${owner.logicalId}\``;
  if (key === "Fn::Transform" && isInclude(value)) return void 0;
  if (key.startsWith("Fn::")) return { at, what: `\`Events\` of \`${owner.logicalId}\``, why: `it is made by \`${key}\` at deployment` };
  if (value.kind !== "map") return rejection(at, what, "it must be a map");
  const type = get(value, "Type");
  if (!isGiven2(type)) return rejection(at, what, value.entries.has("Fn::If") ? "it does not look into `Fn::If` there" : "it has no `Type`");
  if (!isText(type)) return rejection(type, what, "its `Type` must be a text");
  const kind = textOf(type);
  if (kind !== "Api" && kind !== "HttpApi") return void 0;
  if (kind === "HttpApi" && !around.invoked) return rejection(at, what, "a state machine takes no `HttpApi` events");
  const written2 = get(value, "Properties");
  if (isGiven2(written2) && written2.kind !== "map") return rejection(written2, what, "its `Properties` must be a map");
  const properties = written2?.kind === "map" ? written2 : mapNode(at, {});
  return apiEvent({ at, what, kind, eventId: key, properties }, around);
}
function apiEvent(draft, { owner, invoked, template }) {
  const { at, kind, eventId, properties, what } = draft;
  const fault = propertyFault(properties, kind);
  if (fault) return rejection(fault.at ?? at, what, fault.why);
  const reason = `SAM: event ${eventId} of ${owner.logicalId}`;
  const target = targetOf(draft, reason, template);
  if ("why" in target) return target;
  const written2 = textOf(get(properties, "Method"))?.toLowerCase() ?? "";
  const method = ["", "x-amazon-apigateway-any-method"].includes(written2) ? "any" : written2;
  const path = textOf(get(properties, "Path")) ?? "";
  const isDefault2 = path === "" || kind === "HttpApi" && path === "$default" && method === "any";
  return { owner, invoked, kind, eventId, at, properties, ...target, path: isDefault2 ? void 0 : path, method, reason };
}
function propertyFault(properties, kind) {
  const [path, method] = [get(properties, "Path"), get(properties, "Method")];
  if (kind === "HttpApi" && !isGiven2(path) && !isGiven2(method)) return routeSettingsFault(properties);
  if (!isGiven2(path)) return { why: "it has no `Path`" };
  if (!isGiven2(method)) return { why: "it has no `Method`" };
  if (!isText(path)) return { at: path, why: "`Path` must be a text" };
  if (!isText(method)) return { at: method, why: "`Method` must be a text" };
  return routeSettingsFault(properties);
}
function routeSettingsFault(properties) {
  const settings = get(properties, "RouteSettings");
  return settings && settings.kind !== "map" ? { at: settings, why: "`RouteSettings` must be a map" } : void 0;
}
function isText(node) {
  return node.kind === "scalar" && typeof node.value === "string";
}
function targetOf({ at, kind, properties, what }, reason, { resources }) {
  const key = kind === "Api" ? "RestApiId" : "ApiId";
  const written2 = get(properties, key);
  if (written2 === void 0) return { apiId: IMPLICIT_APIS[kind], apiReference: refNode(causedBy(at, reason), IMPLICIT_APIS[kind]) };
  const name = get(written2, "Ref") ?? written2;
  const apiId = isText(name) ? textOf(name) : void 0;
  if (apiId === void 0) return rejection(written2, what, `\`${key}\` must be a text or a \`Ref\``);
  if (apiId === IMPLICIT_APIS[kind]) return { apiId, apiReference: written2 };
  const type = resources.get(apiId)?.type;
  if (type === void 0 || type === wrongApi(kind)) return rejection(written2, what, `\`${key}\` must name ${API_WORDS[kind]} of this template`);
  return { apiId, apiReference: written2 };
}
var API_WORDS = { Api: "a REST API", HttpApi: "an HTTP API" };
function wrongApi(kind) {
  return kind === "Api" ? "AWS::Serverless::HttpApi" : "AWS::Serverless::Api";
}

function apiPermissions(events, routes, template) {
  return events.flatMap((event) => {
    if (!event.invoked || event.kind === "HttpApi" && !isDefault(event) && hasDefaultRoute(event, routes)) return [];
    return [apiPermission(event, event.invoked, template)];
  });
}
function apiPermission(event, invoked, template) {
  const { owner, eventId, kind, apiReference, reason } = event;
  const at = causedBy(event.at, reason);
  const suffix = kind === "Api" ? stageSuffix(event, template) : "";
  const logicalId = `${owner.logicalId}${eventId}Permission${suffix}`;
  const partition = kind === "Api" ? template.partition : "${AWS::Partition}";
  const arn2 = `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${requestOf(event)}`;
  const source = substitution(at, arn2, { __ApiId__: apiReference, __Stage__: scalarNode(at, "*") });
  return invokePermission({ logicalId, at, condition: owner.condition }, invoked.permissionTarget(at), source);
}
function requestOf(event) {
  const { path = "", method } = event;
  const verb = method === "any" ? "*" : method.toUpperCase();
  if (isDefault(event)) return verb;
  if (event.kind === "HttpApi" && method === "any" && path === "/$default") return "$default";
  return `${verb}${path.replace(/(.)\/$/, "$1").replaceAll(/\{[a-zA-Z0-9._-]+\+?\}/g, "*")}`;
}
function isDefault({ kind, path }) {
  return kind === "HttpApi" && (path === void 0 || path === "$default");
}
function stageSuffix({ apiId }, { resources }) {
  const stage = get(resources.get(apiId ?? "")?.properties, "StageName");
  const isText3 = stage?.kind === "scalar" && typeof stage.value === "string" && stage.value !== "";
  return isText3 ? stage.text.replaceAll(/[^\p{L}\p{N}]/gu, "") : "Stage";
}

function eventResources(invoked, { partition }) {
  const { logicalId, properties } = invoked.resource;
  return entriesOf(get(properties, "Events")).flatMap((entry) => {
    const make = own(EVENTS, textOf(get(entry.value, "Type")) ?? "");
    const at = causedBy(placeOfKey(entry), `SAM: event ${entry.key} of ${logicalId}`);
    return make?.({ id: `${logicalId}${entry.key}`, at, properties: get(entry.value, "Properties"), invoked, partition }) ?? [];
  });
}
var EVENTS = {
  Schedule: (source) => rule(source, { ScheduleExpression: get(source.properties, "Schedule") }),
  ScheduleV2: scheduled,
  CloudWatchEvent: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  EventBridgeRule: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  S3: (source) => [permission2(source, "s3", { SourceAccount: refNode(source.at, "AWS::AccountId") })],
  SNS: (source) => isGiven2(get(source.properties, "SqsSubscription")) ? [] : [permission2(source, "sns", { SourceArn: get(source.properties, "Topic") })],
  IoTRule: (source) => [permission2(source, "iot", {
    SourceAccount: substitution(source.at, "${AWS::AccountId}"),
    SourceArn: arn(source, "iot", "rule/${RuleName}", { RuleName: refNode(source.at, source.id) })
  })],
  AlexaSkill: (source) => [permission2(source, "alexa-appkit", { EventSourceToken: get(source.properties, "SkillId") })],
  Cognito: (source) => [{
    ...permission2(source, "cognito-idp", { SourceArn: poolArn(source) }),
    logicalId: `${source.invoked.resource.logicalId}CognitoPermission`
  }],
  CloudWatchLogs: (source) => [permission2(source, "logs", {
    SourceArn: arn(source, "logs", "log-group:${__LogGroupName__}:*", { __LogGroupName__: get(source.properties, "LogGroupName") ?? scalarNode(source.at, "*") })
  })]
};
function rule(source, trigger) {
  const { at, id, properties } = source;
  const target = mapNode(at, { Arn: functionArn2(source), Id: scalarNode(at, `${id}LambdaTarget`), Input: get(properties, "Input") });
  const made = addedResource(addition(source, id), "AWS::Events::Rule", { ...trigger, State: stateOf(source), Targets: listNode(at, [target]) });
  return [made, permission2(source, "events", { SourceArn: attributeNode(at, id, "Arn") })];
}
function stateOf({ properties }) {
  const [state, enabled] = [get(properties, "State"), get(properties, "Enabled")];
  if (isGiven2(state) || enabled === void 0) return state;
  return scalarNode(enabled, isGiven2(enabled) && textOf(enabled) !== "false" ? "ENABLED" : "DISABLED");
}
function scheduled(source) {
  const { at, id, properties } = source;
  const roleArn = get(properties, "RoleArn");
  const target = mapNode(at, { Arn: functionArn2(source), RoleArn: roleArn ?? attributeNode(at, `${id}Role`, "Arn"), Input: get(properties, "Input") });
  const schedule = { ScheduleExpression: get(properties, "ScheduleExpression"), State: get(properties, "State"), Target: target };
  const made = addedResource(addition(source, id), "AWS::Scheduler::Schedule", schedule);
  return roleArn ? [made] : [made, addedResource(addition(source, `${id}Role`), "AWS::IAM::Role", {})];
}
function permission2(source, service, conditions) {
  const { at, id, invoked } = source;
  return addedResource(addition(source, `${id}Permission`), "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: invoked.permissionTarget(at),
    Principal: scalarNode(at, service === "alexa-appkit" ? "alexa-appkit.amazon.com" : `${service}.amazonaws.com`),
    ...conditions
  });
}
function addition({ at, invoked }, logicalId) {
  return { logicalId, at, condition: invoked.resource.condition };
}
function functionArn2({ at, invoked: { resource, uriVariable, permissionTarget } }) {
  return uriVariable.endsWith(".Arn") ? attributeNode(at, resource.logicalId, "Arn") : permissionTarget(at);
}
function arn({ at, partition }, service, resource, variables) {
  return substitution(at, `arn:${partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables);
}
function poolArn({ at, properties }) {
  const pool = textOf(get(get(properties, "UserPool"), "Ref"));
  return pool === void 0 ? void 0 : attributeNode(at, pool, "Arn");
}

function wrongTypes(properties, types, owner) {
  return [...properties.entries.values()].flatMap(({ key, value }) => {
    const wanted = types[key];
    if (wanted === void 0 || isNull(value) || isIntrinsic(value) || wanted.includes(typeOf(value))) return [];
    return [rejection(value, `\`${key}\` of ${owner}`, `it must be a ${wanted.join(" or a ")}`)];
  });
}
function isNull(node) {
  return node.kind === "scalar" && node.value === null;
}
function isIntrinsic(node) {
  return node.kind === "map" && node.entries.size === 1;
}
function typeOf(node) {
  if (node.kind !== "scalar") return node.kind;
  return typeof node.value === "number" ? "number" : typeof node.value === "boolean" ? "boolean" : "text";
}

var SAM_ONLY = Object.fromEntries([
  "Events",
  "Policies",
  "CodeUri",
  "InlineCode",
  "ImageUri",
  "AutoPublishAlias",
  "AutoPublishAliasAllProperties",
  "AutoPublishCodeSha256",
  "DeploymentPreference",
  "ProvisionedConcurrencyConfig",
  "EventInvokeConfig",
  "FunctionUrlConfig",
  "RolePath",
  "PermissionsBoundary",
  "AssumeRolePolicyDocument",
  "DeadLetterQueue",
  "Tracing",
  "Tags",
  "PropagateTags",
  "VersionDescription",
  "VersionDeletionPolicy"
].map((key) => [key, void 0]));
function expandFunction(resource, events, routes, template) {
  const published = publishedAlias(resource, template);
  const alias = isAlias(published) ? published : void 0;
  const invoked = invokedFunction(resource, template);
  return {
    resources: [
      plainResource(resource, "AWS::Lambda::Function", functionProperties(resource)),
      ...role(resource),
      ...alias ? publication(resource, alias) : [],
      ...functionUrl(resource, invoked.permissionTarget),
      ...apiPermissions(events, routes, template),
      ...eventResources(invoked, template)
    ],
    notes: [...published && !isAlias(published) ? [published] : [], ...faults(resource)]
  };
}
var TYPES = {
  FunctionName: ["text", "map"],
  Role: ["text"],
  Environment: ["map"],
  Layers: ["list"],
  Tags: ["map"],
  AutoPublishAlias: ["text"],
  AutoPublishAliasAllProperties: ["boolean"],
  SnapStart: ["map"],
  DeploymentPreference: ["map"],
  EventInvokeConfig: ["map"],
  FunctionUrlConfig: ["map"]
};
function faults({ logicalId, properties }) {
  const owner = `\`${logicalId}\``;
  const provisioned = get(properties, "ProvisionedConcurrencyConfig");
  const isLoose = isGiven2(provisioned) && !isGiven2(get(properties, "AutoPublishAlias"));
  return [
    ...wrongTypes(properties, TYPES, owner),
    ...isLoose ? [rejection(provisioned, `\`ProvisionedConcurrencyConfig\` of ${owner}`, "without `AutoPublishAlias` there is nothing to keep ready")] : []
  ];
}
function functionProperties(resource) {
  const { logicalId, properties, at } = resource;
  return withEntries(properties, {
    ...SAM_ONLY,
    Role: ownRole(resource) ?? attributeNode(causedBy(at, `SAM: role of ${logicalId}`), `${logicalId}Role`, "Arn"),
    CapacityProviderConfig: capacityProvider(get(properties, "CapacityProviderConfig"))
  });
}
function ownRole({ properties }) {
  const written2 = get(properties, "Role");
  return written2?.kind === "scalar" && written2.value === null ? void 0 : written2;
}
function role(resource) {
  if (ownRole(resource)) return [];
  return [addedResource(addition2(resource, "Role", causedBy(resource.at, `SAM: role of ${resource.logicalId}`)), "AWS::IAM::Role", {})];
}
function capacityProvider(config) {
  const arn2 = get(config, "Arn");
  if (config?.kind !== "map" || arn2 === void 0) return config;
  const inner = withEntries(config, { Arn: void 0, CapacityProviderArn: arn2 });
  return mapNode(config, { LambdaManagedInstancesCapacityProviderConfig: inner });
}
function publication(resource, { logicalId, name }) {
  const at = causedBy(entryPlace(resource.properties, "AutoPublishAlias") ?? resource.at, `SAM: AutoPublishAlias of ${resource.logicalId}`);
  const own2 = refNode(at, resource.logicalId);
  const version2 = addition2(resource, "Version", at);
  return [
    addedResource(version2, "AWS::Lambda::Version", { FunctionName: own2 }),
    addedResource({ ...version2, logicalId }, "AWS::Lambda::Alias", {
      FunctionName: own2,
      FunctionVersion: attributeNode(at, version2.logicalId, "Version"),
      Name: name,
      ProvisionedConcurrencyConfig: get(resource.properties, "ProvisionedConcurrencyConfig")
    })
  ];
}
function functionUrl(resource, target) {
  const { properties, logicalId } = resource;
  const config = get(properties, "FunctionUrlConfig");
  if (!isGiven2(config)) return [];
  const at = causedBy(entryPlace(properties, "FunctionUrlConfig") ?? resource.at, `SAM: FunctionUrlConfig of ${logicalId}`);
  const authType = get(config, "AuthType");
  const url = addedResource(addition2(resource, "Url", at), "AWS::Lambda::Url", { TargetFunctionArn: target(at), AuthType: authType });
  if (textOf(authType) !== "NONE") return [url];
  const permission3 = (suffix, action, condition2) => addedResource(addition2(resource, suffix, at), "AWS::Lambda::Permission", {
    Action: scalarNode(at, action),
    FunctionName: target(at),
    Principal: scalarNode(at, "*"),
    ...condition2
  });
  return [
    url,
    permission3("UrlPublicPermissions", "lambda:InvokeFunctionUrl", { FunctionUrlAuthType: authType }),
    permission3("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", { InvokedViaFunctionUrl: scalarNode(at, true) })
  ];
}
function addition2({ logicalId, condition: condition2 }, suffix, at) {
  return { logicalId: `${logicalId}${suffix}`, at, condition: condition2 };
}

var SECTIONS2 = {
  Function: [
    "Handler",
    "Runtime",
    "CodeUri",
    "DeadLetterQueue",
    "Description",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Environment",
    "Tags",
    "PropagateTags",
    "Tracing",
    "KmsKeyArn",
    "AutoPublishAlias",
    "AutoPublishAliasAllProperties",
    "Layers",
    "DeploymentPreference",
    "RolePath",
    "PermissionsBoundary",
    "ReservedConcurrentExecutions",
    "ProvisionedConcurrencyConfig",
    "AssumeRolePolicyDocument",
    "EventInvokeConfig",
    "FileSystemConfigs",
    "CodeSigningConfigArn",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "FunctionUrlConfig",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "RecursiveLoop",
    "SourceKMSKeyArn",
    "TenancyConfig",
    "DurableConfig",
    "CapacityProviderConfig",
    "FunctionScalingConfig",
    "PublishToLatestPublished",
    "VersionDeletionPolicy"
  ],
  Api: [
    "Auth",
    "Name",
    "DefinitionUri",
    "CacheClusterEnabled",
    "CacheClusterSize",
    "MergeDefinitions",
    "Variables",
    "EndpointConfiguration",
    "MethodSettings",
    "BinaryMediaTypes",
    "MinimumCompressionSize",
    "Cors",
    "GatewayResponses",
    "AccessLogSetting",
    "CanarySetting",
    "TracingEnabled",
    "OpenApiVersion",
    "Domain",
    "AlwaysDeploy",
    "PropagateTags",
    "SecurityPolicy",
    "EndpointAccessMode"
  ],
  HttpApi: [
    "Auth",
    "AccessLogSettings",
    "StageVariables",
    "Tags",
    "CorsConfiguration",
    "DefaultRouteSettings",
    "Domain",
    "RouteSettings",
    "FailOnWarnings",
    "PropagateTags"
  ],
  WebSocketApi: [
    "AccessLogSettings",
    "ApiKeySelectionExpression",
    "DefaultRouteSettings",
    "DisableExecuteApiEndpoint",
    "DisableSchemaValidation",
    "Domain",
    "FailOnWarnings",
    "IpAddressType",
    "PropagateTags",
    "RouteSelectionExpression",
    "RouteSettings",
    "StageVariables",
    "Tags"
  ],
  StateMachine: ["PropagateTags"]
};
var OTHER_SECTIONS = /* @__PURE__ */ new Set(["SimpleTable", "LayerVersion", "CapacityProvider", "MicrovmImage", "NetworkConnector", "WebFunction"]);
function readGlobals(root) {
  const globals = get(root, "Globals");
  if (globals === void 0) return { byType: /* @__PURE__ */ new Map(), notes: [] };
  if (globals.kind !== "map") return { byType: /* @__PURE__ */ new Map(), notes: [rejection(globals, "`Globals`", "it must be a map")] };
  const byType = /* @__PURE__ */ new Map();
  const notes = [];
  for (const { key, at, value } of entriesOf(globals)) {
    const section = readSection(key, { ...placeOf(value), ...at }, value);
    notes.push(...section.notes);
    if (section.properties) byType.set(`AWS::Serverless::${key}`, section.properties);
  }
  return { byType, notes };
}
function readSection(name, at, value) {
  const what = `\`${name}\` of \`Globals\``;
  if (name === "Fn::Transform" && isInclude(value)) return { notes: [] };
  if (name.startsWith("Fn::")) return { notes: [{ at, what: "`Globals`", why: `a part of it is made by \`${name}\` at deployment` }] };
  const allowed = own(SECTIONS2, name);
  if (!allowed && !OTHER_SECTIONS.has(name)) return { notes: [rejection(at, what, "there is no such section")] };
  if (value.kind !== "map") return { notes: [rejection(at, what, "it must be a map")] };
  const refused3 = allowed ? entriesOf(value).filter(({ key }) => !allowed.includes(key)) : [];
  return {
    properties: withEntries(value, Object.fromEntries(refused3.map(({ key }) => [key, void 0]))),
    notes: refused3.map(({ key, at: keyAt2, value: refusedValue }) => rejection({ ...placeOf(refusedValue), ...keyAt2 }, `\`${key}\` of ${what}`, "it is not a property that may be set for all"))
  };
}
function withGlobals(resource, own2, globals) {
  const section = globals.byType.get(resource.type);
  if (section === void 0) return { properties: own2, notes: [] };
  const ignored = get(resource.node, "IgnoreGlobals");
  if (ignored === void 0 || isEmpty(ignored)) return { properties: mergeMaps(section, own2), notes: [] };
  if (textOf(ignored) === "*") return { properties: own2, notes: [] };
  const names = itemsOf(ignored).map((item) => textOf(item));
  const unknown2 = ignored.kind !== "list" || names.some((name) => name === void 0 || !section.entries.has(name));
  const notes = unknown2 ? [rejection(ignored, `\`IgnoreGlobals\` of \`${resource.logicalId}\``, "it must be `*`, or list properties that `Globals` sets")] : [];
  const remaining2 = withEntries(section, Object.fromEntries(names.flatMap((name) => name === void 0 ? [] : [[name, void 0]])));
  return { properties: mergeMaps(remaining2, own2), notes };
}
function isEmpty(node) {
  return node.kind === "scalar" ? node.value === null || node.text === "" : node.kind === "list" && node.items.length === 0;
}
var REPLACED = /* @__PURE__ */ new Set(["Architectures"]);
function mergeMaps(global, local) {
  const entries2 = new Map(global.entries);
  for (const [key, entry] of local.entries) {
    const shared = global.entries.get(key);
    entries2.set(key, shared && !REPLACED.has(key) ? { ...entry, value: merge(shared.value, entry.value) } : entry);
  }
  return { ...local, entries: entries2 };
}
function merge(global, local) {
  if (global.kind === "list" && local.kind === "list") return { ...local, items: [...global.items, ...local.items] };
  if (global.kind !== "map" || local.kind !== "map" || isCall(global) || isCall(local)) return local;
  return mergeMaps(global, local);
}
function isCall(node) {
  return callOf(node) !== void 0 || node.entries.size === 1 && node.entries.has("Condition");
}

var TRUSTSTORE = /* @__PURE__ */ new Set(["TruststoreUri", "TruststoreVersion"]);
function domainFaults(domain, owner) {
  if (!isGiven2(domain) || domain.kind !== "map" || callOf(domain)) return [];
  const what = `\`Domain\` of ${owner}`;
  const missing3 = ["DomainName", "CertificateArn"].filter((key) => get(domain, key) === void 0);
  return [
    ...missing3.map((key) => rejection(domain, what, `it needs \`${key}\``)),
    ...basePathFaults(get(domain, "BasePath"), what),
    ...mutualTlsFaults(get(domain, "MutualTlsAuthentication"), what)
  ];
}
function basePathFaults(basePath, what) {
  const paths = basePath?.kind === "scalar" && typeof basePath.value === "string" ? [basePath] : itemsOf(basePath);
  return paths.flatMap((path) => {
    if (path.kind !== "scalar" || typeof path.value !== "string") return [rejection(path, what, "a `BasePath` must be a text")];
    return /^[0-9a-zA-Z/_-]*$/.test(path.text) ? [] : [rejection(path, what, "a `BasePath` is letters, digits, `/`, `-` and `_`")];
  });
}
function mutualTlsFaults(tls, what) {
  if (!isGiven2(tls)) return [];
  if (tls.kind !== "map") return [rejection(tls, what, "`MutualTlsAuthentication` must be a map")];
  const unknown2 = entriesOf(tls).filter(({ key }) => !TRUSTSTORE.has(key));
  return unknown2.map(({ key, value }) => rejection(value, what, `\`MutualTlsAuthentication\` does not know \`${key}\``));
}

function openApiOf(body) {
  const paths = get(body, "paths");
  const isThree = /^3\.\d(\.\d)?$/.test(textOf(get(body, "openapi")) ?? "");
  return isThree && body.kind === "map" && paths?.kind === "map" ? { root: body, paths } : void 0;
}
function emptyDocument(at) {
  const paths = mapNode(at, {});
  return { root: mapNode(at, { openapi: scalarNode(at, "3.0.1"), paths }), paths };
}
function documentWith({ root }, paths, schemes, at) {
  const changed = withEntries(root, { paths });
  if (schemes.size === 0) return changed;
  const components = mapOr(get(root, "components"), at);
  const securitySchemes2 = withEntries(mapOr(get(components, "securitySchemes"), at), Object.fromEntries(schemes));
  return withEntries(changed, { components: withEntries(components, { securitySchemes: securitySchemes2 }) });
}
function mapOr(node, at) {
  return node?.kind === "map" ? node : mapNode(at, {});
}

var ROUTE_TYPES = { StageName: ["text", "map"], DefinitionBody: ["map"], DefinitionUri: ["text", "map"], Auth: ["map"] };
var OTHER_TYPES = {
  Tags: ["map"],
  StageVariables: ["map"],
  CorsConfiguration: ["boolean", "map"],
  AccessLogSettings: ["map"],
  DefaultRouteSettings: ["map"],
  RouteSettings: ["map"],
  Domain: ["map"],
  FailOnWarnings: ["boolean"],
  Description: ["text"],
  DisableExecuteApiEndpoint: ["boolean"]
};
function httpApiFaults(api, events) {
  const { logicalId, properties } = api;
  const [uri, body] = [get(properties, "DefinitionUri"), get(properties, "DefinitionBody")];
  const isDouble = isGiven2(uri) && isGiven2(body);
  return [
    ...wrongTypes(properties, ROUTE_TYPES, `\`${logicalId}\``),
    ...isDouble ? [rejection(uri, `\`DefinitionUri\` of \`${logicalId}\``, "there is a `DefinitionBody` too")] : [],
    ...additionFaults(api, ["Auth"]),
    ...events.length > 0 && isGiven2(body) && isStrange(body) ? [rejection(body, `body of \`${logicalId}\``, "events cannot be added to what is not OpenAPI 3")] : []
  ];
}
function sideFaults(api) {
  const { logicalId, properties } = api;
  const owner = `\`${logicalId}\``;
  return [
    ...wrongTypes(properties, OTHER_TYPES, owner),
    ...additionFaults(api, ["CorsConfiguration", "Tags", "DisableExecuteApiEndpoint", "Name", "Description"]),
    ...domainFaults(get(properties, "Domain"), owner),
    ...corsFaults(get(properties, "CorsConfiguration"), owner)
  ];
}
function additionFaults({ logicalId, properties }, keys) {
  const body = get(properties, "DefinitionBody");
  const isFile = !isGiven2(body) && isGiven2(get(properties, "DefinitionUri"));
  if (!isFile && !(isGiven2(body) && isStrange(body))) return [];
  const why = isFile ? "it cannot be added to a `DefinitionUri`" : "it cannot be added to a body that is not OpenAPI 3";
  return keys.flatMap((key) => {
    const node = get(properties, key);
    const isSet = key === "DisableExecuteApiEndpoint" ? node && !isNull(node) : isGiven2(node);
    return node && isSet ? [rejection(node, `\`${key}\` of \`${logicalId}\``, why)] : [];
  });
}
var CORS = /* @__PURE__ */ new Set(["AllowMethods", "AllowHeaders", "AllowOrigins", "MaxAge", "ExposeHeaders", "AllowCredentials"]);
function corsFaults(cors, owner) {
  if (cors === void 0 || callOf(cors)) return [];
  const what = `\`CorsConfiguration\` of ${owner}`;
  const unknown2 = entriesOf(cors).filter(({ key }) => !CORS.has(key));
  const credentials = get(cors, "AllowCredentials");
  const isForAll = itemsOf(get(cors, "AllowOrigins")).map(textOf).join(" ") === "*";
  const hasCredentials = credentials?.kind === "scalar" && credentials.value === true;
  return [
    ...unknown2.map(({ key, value }) => rejection(value, what, `an HTTP API does not know \`${key}\``)),
    ...isForAll && hasCredentials ? [rejection(credentials, what, "`AllowCredentials` does not go with every origin")] : []
  ];
}
function isStrange(body) {
  return openApiOf(body) === void 0 && get(body, "Fn::Transform") === void 0;
}

function httpAuthorizer2(name, owner, at, properties) {
  const kind = isGiven2(get(properties, "JwtConfiguration")) ? "jwt" : "lambda";
  return { name, title: `\`${name}\` of ${owner}`, kind, at, properties };
}
var OWN_KEYS = {
  jwt: /* @__PURE__ */ new Set(["AuthorizationScopes", "JwtConfiguration", "IdentitySource"]),
  lambda: /* @__PURE__ */ new Set([
    "FunctionArn",
    "FunctionInvokeRole",
    "Identity",
    "AuthorizerPayloadFormatVersion",
    "EnableSimpleResponses",
    "EnableFunctionDefaultPermissions"
  ])
};
var NEEDED = {
  jwt: ["IdentitySource"],
  lambda: ["FunctionArn", "AuthorizerPayloadFormatVersion"]
};
function authorizerFaults(authorizer) {
  const { kind, at, properties, title } = authorizer;
  const fault = (place2, why) => rejection(place2, `authorizer ${title}`, why);
  const others = OWN_KEYS[kind === "jwt" ? "lambda" : "jwt"];
  const foreign = entriesOf(properties).filter(({ key, value }) => key === "OpenIdConnectUrl" || others.has(key) && !isNull(value));
  const jwt = get(properties, "JwtConfiguration");
  const flag = get(properties, "EnableFunctionDefaultPermissions");
  return [
    ...foreign.map(({ key, value }) => fault(value, `a ${kind === "jwt" ? "JWT" : "Lambda"} authorizer cannot have \`${key}\``)),
    ...NEEDED[kind].filter((key) => !isGiven2(get(properties, key))).map((key) => fault(at, `it needs \`${key}\``)),
    ...isGiven2(jwt) && jwt.kind !== "map" ? [fault(jwt, "`JwtConfiguration` must be a map")] : [],
    ...kind === "lambda" && flag && !isFlag(flag) ? [fault(flag, "`EnableFunctionDefaultPermissions` must be a boolean")] : [],
    ...identityFaults(get(properties, "Identity"), fault)
  ];
}
function isFlag(node) {
  return isNull(node) || node.kind === "scalar" && typeof node.value === "boolean";
}
var SOURCES = [
  ["Headers", "$request.header."],
  ["QueryStrings", "$request.querystring."],
  ["StageVariables", "$stageVariables."],
  ["Context", "$context."]
];
function identityFaults(identity, fault) {
  if (!isGiven2(identity)) return [];
  if (identity.kind !== "map") return [fault(identity, "`Identity` must be a map")];
  return SOURCES.flatMap(([key]) => {
    const names = get(identity, key);
    if (!isGiven2(names)) return [];
    if (names.kind !== "list") return [fault(names, `\`${key}\` must be a list`)];
    const others = names.items.filter((name) => name.kind !== "scalar" || typeof name.value !== "string");
    return others.map((name) => fault(name, `\`${key}\` must hold texts`));
  });
}
function schemeOf(authorizer, partition) {
  const at = causedBy(authorizer.at, `SAM: authorizer ${authorizer.title.replaceAll("`", "")}`);
  const text2 = (value) => scalarNode(at, value);
  if (authorizer.kind === "jwt") {
    return mapNode(at, { "type": text2("oauth2"), "x-amazon-apigateway-authorizer": mapNode(at, jwtEntries(authorizer, at)) });
  }
  return mapNode(at, {
    "type": text2("apiKey"),
    "name": text2("Unused"),
    "in": text2("header"),
    "x-amazon-apigateway-authorizer": mapNode(at, lambdaEntries(authorizer, at, partition))
  });
}
function jwtEntries({ properties }, at) {
  const configuration = entriesOf(get(properties, "JwtConfiguration")).map(({ key, value }) => [key.toLowerCase(), value]);
  return { type: scalarNode(at, "jwt"), jwtConfiguration: mapNode(at, configuration), identitySource: get(properties, "IdentitySource") };
}
function lambdaEntries({ properties }, at, partition) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const functionName4 = "${__FunctionArn__}";
  const functionArn5 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const simple = get(properties, "EnableSimpleResponses");
  return {
    type: scalarNode(at, "request"),
    authorizerUri: functionArn5 && invocationUri(placeOf(functionArn5), functionName4, { __FunctionArn__: functionArn5 }, partition),
    authorizerCredentials: isGiven2(role2) && textOf(role2) !== "NONE" ? moved2(role2) : void 0,
    authorizerResultTtlInSeconds: moved2(ttlOf(identity)),
    identitySource: isGiven2(identity) ? listNode(at, identitySources(identity, at)) : void 0,
    authorizerPayloadFormatVersion: get(properties, "AuthorizerPayloadFormatVersion"),
    enableSimpleResponses: isGiven2(simple) ? simple : void 0
  };
}
function ttlOf(identity) {
  const seconds = get(identity, "ReauthorizeEvery");
  return seconds && !isNull(seconds) ? seconds : void 0;
}
function identitySources(identity, at) {
  return SOURCES.flatMap(([key, prefix]) => itemsOf(get(identity, key)).map((name) => scalarNode(at, `${prefix}${textOf(name) ?? ""}`)));
}

var KEYS2 = /* @__PURE__ */ new Set(["Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"]);
var IAM_AUTHORIZER = "AWS_IAM";
function readHttpAuth({ logicalId, properties }) {
  const auth = get(properties, "Auth");
  const owner = `\`${logicalId}\``;
  const written2 = get(auth, "Authorizers");
  const authorizers = new Map(entriesOf(written2).flatMap(({ key, value }) => {
    const at = entryPlace(written2, key);
    return at && value.kind === "map" ? [[key, httpAuthorizer2(key, owner, at, value)]] : [];
  }));
  const enabled = get(auth, "EnableIamAuthorizer");
  const iam = enabled?.kind === "scalar" && enabled.value === true ? enabled : void 0;
  const given2 = get(auth, "DefaultAuthorizer");
  const standard = isGiven2(given2) ? given2 : void 0;
  const names = /* @__PURE__ */ new Set([...authorizers.keys(), ...iam ? [IAM_AUTHORIZER] : []]);
  return {
    authorizers,
    iam,
    standard,
    faults: [
      ...shapeFaults(auth, written2, owner),
      ...[...authorizers.values()].flatMap(authorizerFaults),
      ...standardFaults(standard, names, owner)
    ]
  };
}
function shapeFaults(auth, authorizers, owner) {
  const unknown2 = entriesOf(auth).filter(({ key }) => !KEYS2.has(key));
  const shapeless = entriesOf(authorizers).filter(({ value }) => value.kind !== "map");
  const isMap2 = !isGiven2(authorizers) || authorizers.kind === "map";
  return [
    ...unknown2.map(({ key, value }) => rejection(value, `\`${key}\` in \`Auth\` of ${owner}`, "an HTTP API does not know it")),
    ...isMap2 ? [] : [rejection(authorizers, `\`Authorizers\` of ${owner}`, "it must be a map")],
    ...shapeless.map(({ key, value }) => rejection(value, `authorizer \`${key}\` of ${owner}`, "it must be a map"))
  ];
}
function standardFaults(standard, names, owner) {
  if (standard === void 0 || isNoValue(standard)) return [];
  const what = `\`DefaultAuthorizer\` of ${owner}`;
  const name = textOf(standard);
  if (name === void 0) return [rejection(standard, what, "it must be a text")];
  return names.has(name) ? [] : [rejection(standard, what, `\`${name}\` is not among the \`Authorizers\``)];
}
function securitySchemes({ authorizers, iam }, api, partition) {
  const schemes = /* @__PURE__ */ new Map();
  if (iam) schemes.set(IAM_AUTHORIZER, iamScheme(iam, api));
  for (const [name, authorizer] of authorizers) schemes.set(name, schemeOf(authorizer, partition));
  return schemes;
}
function iamScheme(iam, { logicalId }) {
  const at = causedBy(iam, `SAM: EnableIamAuthorizer of ${logicalId}`);
  const entries2 = { type: "apiKey", name: "Authorization", in: "header", "x-amazon-apigateway-authtype": "awsSigv4" };
  return mapNode(at, Object.entries(entries2).map(([key, value]) => [key, scalarNode(at, value)]));
}
function authorizerPermissions({ authorizers }, api) {
  return [...authorizers.values()].flatMap(({ name, title, properties }) => {
    const enabled = get(properties, "EnableFunctionDefaultPermissions");
    const functionArn5 = get(properties, "FunctionArn");
    if (!isGiven2(enabled) || functionArn5 === void 0) return [];
    const at = causedBy(enabled, `SAM: authorizer ${title.replaceAll("`", "")}`);
    const addition3 = { logicalId: `${api.logicalId}${name}AuthorizerPermission`, at, condition: api.condition };
    const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, api.logicalId) });
    return [invokePermission(addition3, functionArn5, source)];
  });
}

var INTEGRATION = "x-amazon-apigateway-integration";
function securityOf(event, auth) {
  const own2 = get(event.properties, "Auth");
  if (!isGiven2(own2)) return { kind: "none" };
  const written2 = get(own2, "Authorizer");
  const authorizer = isGiven2(written2) ? written2 : auth.standard;
  if (authorizer === void 0) {
    return { kind: "rejected", at: placeOf(own2), why: "it needs an `Authorizer`, since its API has no `DefaultAuthorizer`" };
  }
  const scopes = get(own2, "AuthorizationScopes");
  const name = textOf(authorizer);
  const why = name === void 0 ? "`Authorizer` must be a text" : faultOf(name, auth) ?? scopesFault(scopes);
  if (name === void 0 || why !== void 0) return { kind: "rejected", at: placeOf(authorizer), why: why ?? "" };
  const reason = authorizer === auth.standard ? `${event.reason}; DefaultAuthorizer is ${name}` : event.reason;
  return { kind: "required", requirement: requirementOf(name, causedBy(authorizer, reason), auth, scopes) };
}
function faultOf(name, { authorizers, iam, standard }) {
  if (name === "NONE") return standard ? void 0 : "`NONE` needs a `DefaultAuthorizer` on the API";
  if (name === IAM_AUTHORIZER && iam) return void 0;
  return authorizers.has(name) ? void 0 : `\`${name}\` is not among the API's \`Authorizers\``;
}
function scopesFault(scopes) {
  return isGiven2(scopes) && scopes.kind !== "list" ? "`AuthorizationScopes` must be a list" : void 0;
}
function requirementOf(name, at, { authorizers }, scopes) {
  const standing = get(authorizers.get(name)?.properties, "AuthorizationScopes");
  const hasScopes = name !== "NONE" && name !== IAM_AUTHORIZER;
  return mapNode(at, { [name]: listNode(at, hasScopes ? itemsOf(isGiven2(scopes) ? scopes : standing) : []) });
}
function secured(operation, requirement2) {
  if (operation.kind !== "map" || !isGiven2(get(operation, INTEGRATION))) return operation;
  return withEntries(operation, { security: listNode(placeOf(requirement2), [...itemsOf(get(operation, "security")), requirement2]) });
}
function withDefaultSecurity(paths, auth, api) {
  const name = textOf(auth.standard);
  if (auth.standard === void 0 || name === void 0) return { paths, faults: [] };
  const at = causedBy(auth.standard, `SAM: DefaultAuthorizer of ${api.logicalId} is ${name}`);
  const requirement2 = requirementOf(name, at, auth);
  const written2 = entriesOf(paths).filter(({ key }) => !isIncluded(key));
  const items = written2.map(({ key, value }) => [key, inBranches(value, (item) => securedItem(item, requirement2))]);
  return { paths: withEntries(paths, Object.fromEntries(items)), faults: written2.flatMap(({ key, value }) => shapeFaults2(key, value, api)) };
}
function isIncluded(key) {
  return key === "Fn::Transform";
}
var OPEN2 = /* @__PURE__ */ new Set(["options", "parameters"]);
function guardable(item) {
  return entriesOf(item).filter(({ key }) => !OPEN2.has(key.toLowerCase()) && !isIncluded(key));
}
function securedItem(item, requirement2) {
  if (item.kind !== "map") return item;
  const guard = (operation) => isGiven2(get(operation, "security")) ? operation : secured(operation, requirement2);
  return withEntries(item, Object.fromEntries(guardable(item).map(({ key, value }) => [key, inBranches(value, guard)])));
}
function shapeFaults2(path, value, { logicalId }) {
  const what = `path \`${path}\` of \`${logicalId}\``;
  return branchesOf(value).flatMap((item) => {
    if (item.kind !== "map") return [rejection(item, what, "it must be a map")];
    return guardable(item).flatMap(({ key, value: operation }) => branchesOf(operation).filter(({ kind }) => kind !== "map").map((node) => rejection(node, what, `\`${key}\` must be a map`)));
  });
}

function settled3(node, { root, parameters }) {
  const name = referredTo(node);
  const known4 = name === void 0 ? void 0 : parameters?.get(name);
  if (node === void 0 || name === void 0 || known4 === void 0) return node;
  const standard = getIn(root, "Parameters", name, "Default");
  const isStandard = standard?.kind === "scalar" && textOf(standard) === known4;
  return isStandard ? { ...standard, ...placeOf(node) } : scalarNode(placeOf(node), known4);
}

var IAM = "AWS_IAM";
function readRestAuth({ properties }, template) {
  const node = get(properties, "Auth");
  const value = (key) => settled3(get(node, key), template);
  const written2 = get(node, "Authorizers");
  const authorizers = written2?.kind === "map" && written2.entries.size > 0 ? written2 : void 0;
  const standard = value("DefaultAuthorizer");
  const name = isGiven2(standard) ? textOf(standard) : void 0;
  const apiKey = value("ApiKeyRequired");
  return {
    node,
    authorizers,
    standard: isGiven2(standard) ? standard : void 0,
    standardName: authorizers !== void 0 || name === IAM ? name : void 0,
    guardsPreflight: isOn(value("AddDefaultAuthorizerToCorsPreflight")),
    apiKey: isGiven2(apiKey) ? apiKey : void 0,
    asksKeyOnPreflight: isOn(value("AddApiKeyRequiredToCorsPreflight"))
  };
}
function isOn(node) {
  return node === void 0 || isGiven2(node);
}

var NONE = { node: void 0, role: void 0 };
function credentialsOf({ properties, reason }, auth, partition) {
  const own2 = get(properties, "Auth");
  const guard = iamGuard(own2, auth.node);
  if (guard === void 0) return NONE;
  const role2 = get(own2, "InvokeRole") ?? get(auth.node, "InvokeRole");
  if (role2 === void 0) return { node: scalarNode(causedBy(guard.at, `${reason}; ${guard.why}`), callerArn(partition)), role: role2 };
  if (!isGiven2(role2) || textOf(role2) === "NONE") return { node: void 0, role: role2 };
  if (textOf(role2) === "CALLER_CREDENTIALS") return { node: scalarNode(placeOf(role2), callerArn(partition)), role: role2 };
  return { node: isCallerArn(role2) ? role2 : servesAs(role2, reason), role: role2 };
}
function iamGuard(own2, api) {
  const authorizer = get(own2, "Authorizer");
  if (authorizer && textOf(authorizer) === IAM) return { at: authorizer, why: `Authorizer is ${IAM}` };
  const standard = get(api, "DefaultAuthorizer");
  return standard && textOf(standard) === IAM && !isGiven2(own2) ? { at: standard, why: `DefaultAuthorizer is ${IAM}` } : void 0;
}
function callerArn(partition) {
  return `arn:${partition}:iam::*:user/*`;
}
function isCallerArn(role2) {
  const call2 = callOf(role2);
  const text2 = textOf(call2?.name === "Fn::Sub" ? call2.argument : role2);
  return text2 !== void 0 && /^arn:[^:]+(::Partition\})?:iam::\*:user\/\*$/.test(text2);
}
function asksForRole(role2) {
  return isGiven2(role2) && textOf(role2) !== "NONE";
}

var INTEGRATION2 = "x-amazon-apigateway-integration";
var ANY_METHOD = "x-amazon-apigateway-any-method";
var NO_METHODS = /* @__PURE__ */ new Set(["summary", "description", "parameters"]);
function methodKey(method) {
  const key = method.toLowerCase();
  return key === "any" ? ANY_METHOD : key;
}
function operationsOf(document2) {
  return entries(get(document2, "paths")).flatMap(([path, item]) => branchesOf(item).flatMap(methodsOf).flatMap(([key, method]) => branchesOf(method).filter(isOperation).map((node) => ({ path, method: methodKey(key), node }))));
}
function mapOperations(document2, change) {
  return mapPathItems(document2, (path, item) => mapEntries(item, (key, method) => NO_METHODS.has(key) ? method : inBranches(method, (node) => isOperation(node) ? change({ path, method: methodKey(key), node }) : node)));
}
function mapPathItems(document2, change) {
  const paths = get(document2, "paths");
  if (paths?.kind !== "map") return document2;
  return withEntries(document2, {
    paths: mapEntries(paths, (path, item) => inBranches(item, (branch) => branch.kind === "map" ? change(path, branch) : branch))
  });
}
function mapEntries(map2, change) {
  return { ...map2, entries: new Map([...map2.entries].map(([key, entry]) => [key, { ...entry, value: change(key, entry.value) }])) };
}
function methodsOf(item) {
  return entries(item).filter(([key]) => !NO_METHODS.has(key));
}
function entries(node) {
  return node?.kind === "map" ? [...node.entries.values()].map(({ key, value }) => [key, value]) : [];
}
function isOperation(node) {
  return node.kind === "map" && isGiven2(get(node, INTEGRATION2));
}

var NO_KEY = "api_key_false";
var KEY = "api_key";
function eventSecurity({ properties, reason }, auth) {
  const own2 = get(properties, "Auth");
  const [authorizer, apiKey] = [get(own2, "Authorizer"), get(own2, "ApiKeyRequired")];
  const guard = isGiven2(authorizer) ? [requirement(causedBy(authorizer, reason), textOf(authorizer) ?? "", eventScopes(own2, authorizer, auth))] : [];
  if (apiKey === void 0 || isNull(apiKey)) return { entries: guard, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(apiKey, reason);
  const asks = isGiven2(apiKey);
  return { entries: [...guard, requirement(at, asks ? KEY : NO_KEY)], asks: new Map(asks ? [[KEY, at]] : []) };
}
function eventScopes(own2, authorizer, { authorizers }) {
  const configured = get(authorizers, textOf(authorizer) ?? "");
  if (configured === void 0) return void 0;
  return get(own2, "AuthorizationScopes") ?? get(configured, "AuthorizationScopes");
}
function requirement(at, scheme, scopes) {
  const place2 = placeOf(at);
  return mapNode(place2, { [scheme]: scopes ?? listNode(place2, []) });
}
function withSecurity(operation, added2) {
  const written2 = get(operation, "security");
  const security = [...itemsOf(written2), ...added2];
  const [first] = security;
  if (first === void 0 || added2.length === 0) return { operation, asksForIam: false };
  const list2 = listNode(placeOf(written2 ?? first), security);
  return { operation: withEntries(operation, { security: list2 }), asksForIam: get(first, IAM) !== void 0 };
}
function withDefaultAuthorizer(document2, auth, api) {
  const { standard, standardName, authorizers, guardsPreflight } = auth;
  if (standard === void 0 || standardName === void 0) return { document: document2, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(standard, `SAM: DefaultAuthorizer of ${api.logicalId}`);
  const names = /* @__PURE__ */ new Set([IAM, ...entriesOf(authorizers).map(({ key }) => key)]);
  const standing = requirement(at, standardName, get(get(authorizers, standardName), "AuthorizationScopes"));
  const asks = new Map(standardName === IAM ? [[IAM, at]] : []);
  const secured2 = mapOperations(document2, ({ method, node }) => {
    if (method === "options" && !guardsPreflight) return node;
    const written2 = get(node, "security");
    const [first, ...others] = guarded(itemsOf(written2), names, standing);
    if (first === void 0) return node;
    if (get(first, IAM) !== void 0) asks.set(IAM, at);
    return withEntries(node, { security: listNode(placeOf(written2 ?? at), [first, ...others]) });
  });
  return { document: secured2, asks };
}
function guarded(security, names, standing) {
  const isAuthorizer2 = (item) => entriesOf(item).some(({ key }) => names.has(key));
  const [own2, others] = [security.filter(isAuthorizer2), security.filter((item) => !isAuthorizer2(item))];
  const none = others.findIndex((item) => get(item, "NONE") !== void 0);
  if (none >= 0) return others.toSpliced(none, 1);
  return [...others, ...own2.length > 0 ? own2 : [standing]];
}
function withApiKeys(document2, auth, api) {
  const { apiKey, asksKeyOnPreflight } = auth;
  if (apiKey === void 0) return { document: document2, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(apiKey, `SAM: ApiKeyRequired of ${api.logicalId}`);
  const secured2 = mapOperations(document2, ({ method, node }) => {
    const written2 = get(node, "security");
    const security = itemsOf(written2);
    const others = security.filter((item) => get(item, KEY) === void 0 && get(item, NO_KEY) === void 0);
    const isDeclined = security.some((item) => get(item, NO_KEY) !== void 0) || method === "options" && !asksKeyOnPreflight;
    const wanted = isDeclined ? others : [...others, requirement(at, KEY)];
    if (written2 === void 0 && wanted.length === 0) return node;
    return withEntries(node, { security: listNode(placeOf(written2 ?? at), wanted) });
  });
  return { document: secured2, asks: /* @__PURE__ */ new Map([[KEY, at]]) };
}
var OWN_SCHEMES = {
  [IAM]: { "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4" },
  [KEY]: { type: "apiKey", name: "x-api-key", in: "header" }
};
function withSchemes(document2, authorizers, asks) {
  const written2 = get(document2, "securityDefinitions");
  const schemes = new Map(authorizers);
  for (const [name, at] of asks) if (get(written2, name) === void 0 && !schemes.has(name)) schemes.set(name, ownScheme(name, at));
  const [first] = schemes.values();
  if (first === void 0) return document2;
  const known4 = written2?.kind === "map" ? written2 : mapNode(placeOf(first), {});
  return withEntries(document2, { securityDefinitions: withEntries(known4, Object.fromEntries(schemes)) });
}
function ownScheme(name, at) {
  return mapNode(at, Object.entries(own(OWN_SCHEMES, name) ?? {}).map(([key, value]) => [key, scalarNode(at, value)]));
}

function eventMethod(event, auth, partition) {
  const { owner: { condition: condition2 }, path = "/", method, invoked } = event;
  const at = causedBy(event.at, event.reason);
  const credentials = invoked ? credentialsOf(event, auth, partition) : void 0;
  const entries2 = invoked ? lambdaEntries2(event, { invoked, credentials: credentials?.node, partition }, at) : stateMachineEntries(event, at);
  const bare = mapNode(at, { [INTEGRATION2]: mapNode(at, { ...entries2, uri: underCondition(entries2.uri, condition2) }) });
  const { entries: added2, asks } = eventSecurity(event, auth);
  const { operation, asksForIam } = withSecurity(bare, added2);
  const role2 = credentials?.role;
  return { event, path, key: methodKey(method), operation, condition: condition2, asks: withIam(asks, asksForIam, at), role: role2 };
}
function underCondition(node, condition2, other) {
  if (condition2 === void 0) return node;
  const at = placeOf(node);
  return callNode(at, "Fn::If", listNode(at, [scalarNode(at, condition2), node, other ?? refNode(at, "AWS::NoValue")]));
}
function withIam(asks, asksForIam, at) {
  return asksForIam ? new Map([...asks, [IAM, placeOf(at)]]) : asks;
}
function lambdaEntries2(event, { invoked, credentials, partition }, at) {
  const mode = get(event.properties, "ResponseTransferMode");
  const isStreamed3 = mode !== void 0 && textOf(mode) === "RESPONSE_STREAM";
  const call2 = isStreamed3 ? ["2021-11-15", "response-streaming-invocations"] : ["2015-03-31", "invocations"];
  const uri = `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${call2[0]}/functions/\${${invoked.uriVariable}}/${call2[1]}`;
  return {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    uri: substitution(at, uri),
    credentials,
    responseTransferMode: isStreamed3 ? scalarNode(causedBy(mode, event.reason), "STREAM") : void 0
  };
}
function stateMachineEntries({ owner, eventId }, at) {
  return {
    type: scalarNode(at, "aws"),
    httpMethod: scalarNode(at, "POST"),
    uri: substitution(at, "arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"),
    credentials: attributeNode(at, `${owner.logicalId}${eventId}Role`, "Arn")
  };
}
function overrides({ invoked, properties }) {
  return invoked !== void 0 && isGiven2(get(get(properties, "Auth"), "OverrideApiAuth"));
}
function eventTitle({ eventId, owner }) {
  return `event \`${eventId}\` of \`${owner.logicalId}\``;
}
function* eventNotes(event, hasMethod) {
  const own2 = get(event.properties, "Auth");
  const call2 = own2 && callOf(own2);
  const role2 = get(own2, "InvokeRole");
  const why = asksForRole(role2) ? whyIgnored(event, own2, hasMethod) : void 0;
  const of = eventTitle(event);
  if (own2 && call2) yield { at: placeOf(own2), what: `\`Auth\` of ${of}`, why: `SAM does not look into \`${call2.name}\` there` };
  if (role2 && why !== void 0) yield { at: placeOf(role2), what: `\`InvokeRole\` of ${of}`, why: `SAM ignores it: ${why}` };
}
function whyIgnored({ invoked }, own2, hasMethod) {
  if (!hasMethod) return "the integrations are those of the API's own definition";
  if (invoked === void 0) return "a state machine is started by a role that SAM makes";
  return textOf(get(own2, "Authorizer")) === IAM ? void 0 : `it has an effect only beside \`Authorizer: ${IAM}\``;
}

var ANY_METHOD2 = "x-amazon-apigateway-any-method";
var DEFAULT_PATH = "$default";
var EVENT_TYPES = { Auth: ["map"], TimeoutInMillis: ["number"], PayloadFormatVersion: ["text"] };
function withEventRoutes(paths, events, design) {
  const changed = /* @__PURE__ */ new Map();
  const notes = [];
  for (const event of events) {
    if (event.invoked === void 0) continue;
    const path = event.path ?? DEFAULT_PATH;
    const item = changed.get(path) ?? get(paths, path);
    const security = securityOf(event, design.auth);
    const isTaken = item !== void 0 && hasIntegration2(item, methodKey2(event));
    const faults2 = eventFaults(event, security, isTaken && !design.isWritten);
    notes.push(...faults2, ...ignoredRole(event));
    if (faults2.length === 0) changed.set(path, itemWith(event, event.invoked, security, isTaken, item));
  }
  return { paths: withEntries(paths, Object.fromEntries(changed)), notes };
}
function eventFaults(event, security, isRepeated) {
  const { properties, at } = event;
  const what = eventTitle(event);
  return [
    ...wrongTypes(properties, EVENT_TYPES, what),
    ...security.kind === "rejected" ? [rejection(security.at, what, security.why)] : [],
    ...isRepeated ? [rejection(at, what, `\`${routeName(event)}\` is another event's already`)] : []
  ];
}
function ignoredRole(event) {
  const role2 = get(get(event.properties, "Auth"), "InvokeRole");
  if (!asksForRole(role2)) return [];
  const why = "SAM ignores it: an HTTP API invokes functions by their permissions";
  return [{ at: placeOf(role2), what: `\`InvokeRole\` of ${eventTitle(event)}`, why }];
}
function routeName({ path, method }) {
  return path === void 0 ? DEFAULT_PATH : `${method.toUpperCase()} ${path}`;
}
function methodKey2({ method }) {
  return method === "any" ? ANY_METHOD2 : method;
}
function hasIntegration2(item, method) {
  return branchesOf(item).every((branch) => branchesOf(get(branch, method)).some((operation) => isGiven2(get(operation, INTEGRATION))));
}
function itemWith(event, invoked, security, isTaken, before) {
  const at = causedBy(event.at, event.reason);
  const method = methodKey2(event);
  return inBranches(before ?? mapNode(at, {}), (item) => {
    if (item.kind !== "map") return item;
    const written2 = get(item, method);
    const operation = isTaken && written2 ? written2 : operationOf(event, invoked, at, written2);
    const behind = security.kind === "required" ? inBranches(operation, (branch) => secured(branch, security.requirement)) : operation;
    return withEntries(item, { [method]: behind });
  });
}
function operationOf(event, invoked, at, written2) {
  const isDefault2 = (event.path ?? DEFAULT_PATH) === DEFAULT_PATH && event.method === "any";
  const operation = withEntries(written2?.kind === "map" ? written2 : mapNode(at, {}), {
    [INTEGRATION]: integrationOf(event, invoked, at),
    ...isDefault2 && { isDefaultRoute: scalarNode(at, true) },
    responses: get(written2, "responses") ?? mapNode(at, {})
  });
  const { condition: condition2 } = event.owner;
  if (condition2 === void 0) return operation;
  return callNode(at, "Fn::If", listNode(at, [scalarNode(at, condition2), operation, refNode(at, "AWS::NoValue")]));
}
function integrationOf({ properties, reason }, { uriVariable }, at) {
  const version2 = get(properties, "PayloadFormatVersion");
  return mapNode(at, {
    type: scalarNode(at, "aws_proxy"),
    httpMethod: scalarNode(at, "POST"),
    payloadFormatVersion: isGiven2(version2) ? servesAs(version2, reason) : scalarNode(at, "2.0"),
    uri: invocationUri(at, `\${${uriVariable}}`)
  });
}

function expandHttpApi(api, events, template) {
  const auth = readHttpAuth(api);
  const faults2 = [...httpApiFaults(api, events), ...auth.faults];
  if (faults2.length > 0) return { resources: [], notes: [...faults2, ...sideFaults(api)] };
  const { properties, faults: bodyFaults2, notes } = bodyOf(api, events, auth, template);
  if (bodyFaults2.length > 0) return { resources: [], notes: [...bodyFaults2, ...notes] };
  const resources = [
    plainResource(api, "AWS::ApiGatewayV2::Api", mapNode(causedBy(api.at, reasonOf(api)), properties)),
    ...authorizerPermissions(auth, api),
    stageOf2(api)
  ];
  return { resources, notes: [...sideFaults(api), ...notes] };
}
function reasonOf({ logicalId }) {
  return `SAM: AWS::Serverless::HttpApi ${logicalId}`;
}
function bodyOf(api, events, auth, { partition }) {
  const at = causedBy(api.at, reasonOf(api));
  const uri = get(api.properties, "DefinitionUri");
  if (isGiven2(uri)) return { properties: { BodyS3Location: servesAs(uri, reasonOf(api)) }, faults: [], notes: [] };
  const written2 = get(api.properties, "DefinitionBody");
  const isWritten = isGiven2(written2);
  const document2 = isWritten ? openApiOf(written2) : emptyDocument(at);
  if (document2 === void 0) return { properties: { Body: written2 }, faults: [], notes: [] };
  const routes = withEventRoutes(document2.paths, events, { auth, isWritten });
  const { paths, faults: faults2 } = withDefaultSecurity(routes.paths, auth, api);
  const body = documentWith(document2, paths, securitySchemes(auth, api, partition), at);
  return { properties: { Body: body }, faults: faults2, notes: routes.notes };
}
var DEFAULT_STAGE = "$default";
function stageOf2(api) {
  const { logicalId, properties, condition: condition2 } = api;
  const name = get(properties, "StageName");
  const cause = isGiven2(name) ? name : api.at;
  const at = causedBy(cause, `SAM: stage of ${logicalId}`);
  const stageName5 = isGiven2(name) ? name : scalarNode(at, DEFAULT_STAGE);
  return addedResource({ logicalId: stageId(logicalId, stageName5), at, condition: condition2 }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: stageName5,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true)
  });
}
function stageId(api, name) {
  const text2 = textOf(name) ?? "";
  if (text2 === DEFAULT_STAGE) return `${api}ApiGatewayDefaultStage`;
  return /^[\p{L}\p{N}]+$/u.test(text2) ? `${api}${text2}Stage` : `${api}Stage${text2.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
}

function implicitApis(events, globals) {
  const kinds = ["Api", "HttpApi"];
  const parts = kinds.flatMap((kind) => {
    const own2 = events.filter((event) => event.kind === kind && event.apiId === IMPLICIT_APIS[kind]);
    return own2[0] ? [implicitApi(kind, own2[0], conditionsOf(own2), globals)] : [];
  });
  return {
    resources: parts.map(({ resource }) => resource),
    conditions: new Map(parts.flatMap(({ condition: condition2 }) => condition2 ? [condition2] : [])),
    notes: parts.flatMap(({ notes }) => notes)
  };
}
function implicitApi(kind, first, owners, globals) {
  const logicalId = IMPLICIT_APIS[kind];
  const at = causedBy(first.at, `${first.reason}, which implies an API`);
  const [only, ...others] = owners;
  const condition2 = others.length > 0 ? `${logicalId}Condition` : only;
  const type = kind === "Api" ? "AWS::Serverless::Api" : "AWS::Serverless::HttpApi";
  const own2 = mapNode(at, { StageName: kind === "Api" ? scalarNode(at, "Prod") : void 0 });
  const node = mapNode(at, { Type: scalarNode(at, type), Condition: condition2 === void 0 ? void 0 : scalarNode(at, condition2), Properties: own2 });
  const { properties, notes } = withGlobals({ logicalId, type, node }, own2, globals);
  const anyOf2 = callNode(at, "Fn::Or", listNode(at, owners.map((name) => callNode(at, "Condition", scalarNode(at, name)))));
  return {
    resource: { logicalId, type, node, properties, at, condition: condition2 },
    condition: others.length > 0 && condition2 !== void 0 ? [condition2, anyOf2] : void 0,
    notes
  };
}
function conditionsOf(events) {
  const conditions = new Set(events.map(({ owner }) => owner.condition));
  return [...conditions].flatMap((name) => name === void 0 || conditions.has(void 0) ? [] : [name]).toSorted();
}

var REFERABLE = {
  "AWS::Serverless::Function": {
    Alias: "AWS::Lambda::Alias",
    Version: "AWS::Lambda::Version",
    DestinationTopic: "AWS::SNS::Topic",
    DestinationQueue: "AWS::SQS::Queue"
  },
  "AWS::Serverless::Api": { Stage: "AWS::ApiGateway::Stage", Deployment: "AWS::ApiGateway::Deployment" },
  "AWS::Serverless::HttpApi": { Stage: "AWS::ApiGatewayV2::Stage" },
  "AWS::Serverless::WebSocketApi": { Stage: "AWS::ApiGatewayV2::Stage" },
  "AWS::Serverless::StateMachine": { Alias: "AWS::StepFunctions::StateMachineAlias", Version: "AWS::StepFunctions::StateMachineVersion" }
};
function referable({ logicalId, type }, made) {
  return Object.entries(own(REFERABLE, type) ?? {}).flatMap(([name, plainType]) => {
    const found2 = made.find(({ node }) => textOf(node.entries.get("Type")?.value) === plainType);
    return found2 ? [[`${logicalId}.${name}`, found2.logicalId]] : [];
  });
}
function resolveReferences(node, ids) {
  return ids.size === 0 ? node : resolved(node, ids);
}
function resolved(node, ids) {
  if (node.kind === "scalar") return node;
  return node.kind === "list" ? resolvedList(node, ids) : resolvedMap(node, ids);
}
function resolvedList(list2, ids) {
  let items;
  for (const [index, item] of list2.items.entries()) {
    const value = resolved(item, ids);
    if (value !== item) (items ??= [...list2.items])[index] = value;
  }
  return items ? { ...list2, items } : list2;
}
function resolvedMap(map2, ids) {
  let entries2;
  for (const entry of map2.entries.values()) {
    const argument = map2.entries.size === 1 ? resolvedArgument(entry.key, entry.value, ids) : void 0;
    const value = resolved(argument ?? entry.value, ids);
    if (value !== entry.value) (entries2 ??= new Map(map2.entries)).set(entry.key, { ...entry, value });
  }
  return entries2 ? { ...map2, entries: entries2 } : map2;
}
function resolvedArgument(name, argument, ids) {
  if (name === "Ref" && argument.kind === "scalar") {
    const id = ids.get(argument.text);
    return id === void 0 ? void 0 : withText(argument, id);
  }
  if (name === "Fn::GetAtt") return resolvedAttribute(argument, ids);
  if (name !== "Fn::Sub") return void 0;
  if (argument.kind === "scalar") return resolvedTemplate(argument, ids);
  const [template, ...variables] = argument.kind === "list" ? argument.items : [];
  if (argument.kind !== "list" || template?.kind !== "scalar") return void 0;
  const put = resolvedTemplate(template, ids);
  return put === template ? void 0 : { ...argument, items: [put, ...variables] };
}
function resolvedAttribute(argument, ids) {
  const items = argument.kind === "list" ? argument.items : [argument];
  const [first, last2] = [items[0], items.at(-1)];
  if (first?.kind !== "scalar" || last2?.kind !== "scalar" || items.some((item) => item.kind !== "scalar")) return void 0;
  const [logicalId = "", name = "", ...attribute] = items.flatMap((item) => textOf(item)?.split(".") ?? []);
  const id = ids.get(`${logicalId}.${name}`);
  if (id === void 0 || attribute.length === 0) return void 0;
  const { file, start: start2, end, path } = argument;
  return { kind: "list", file, start: start2, end, path, items: [withText(first, id), withText(last2, attribute.join("."))] };
}
function resolvedTemplate(template, ids) {
  const text2 = template.text.replaceAll(/\$\{([A-Za-z0-9]+\.[A-Za-z0-9]+)(?=[.}])/g, (whole, reference) => {
    const id = ids.get(reference);
    return id === void 0 ? whole : `\${${id}`;
  });
  return text2 === template.text ? template : withText(template, text2);
}
function withText(scalar, text2) {
  return { ...scalar, text: text2, value: text2 };
}

var KEYS3 = /* @__PURE__ */ new Set([
  "Authorizers",
  "DefaultAuthorizer",
  "InvokeRole",
  "AddDefaultAuthorizerToCorsPreflight",
  "AddApiKeyRequiredToCorsPreflight",
  "ApiKeyRequired",
  "ResourcePolicy",
  "UsagePlan"
]);
function* restAuthFaults(auth, { logicalId }, definition2, template) {
  const { node } = auth;
  if (!isGiven2(node)) return;
  const fault = (at, what, why2) => rejection(at, `${what} of \`${logicalId}\``, why2);
  for (const { key, value } of entriesOf(node)) {
    if (!KEYS3.has(key)) yield fault(value, `\`${key}\` in \`Auth\``, "a REST API does not know it");
  }
  for (const key of ["Authorizers", "ResourcePolicy"]) {
    const value = settled3(get(node, key), template);
    if (isGiven2(value) && value.kind !== "map") yield fault(value, `\`${key}\``, "it must be a map");
  }
  for (const { key, value } of entriesOf(get(node, "Authorizers"))) {
    if (value.kind !== "map") yield fault(value, `authorizer \`${key}\``, "it must be a map");
  }
  const why = standardFault(auth, template);
  if (auth.standard && why !== void 0) yield fault(auth.standard, "`DefaultAuthorizer`", why);
  if (definition2.kind === "inline") yield* securityFaults(auth, definition2.body, `\`DefinitionBody\` of \`${logicalId}\``);
}
function standardFault({ standard, standardName, authorizers }, { root }) {
  if (standard === void 0 || authorizers === void 0 || standardName === IAM || isLeftOpen(standard, root)) return void 0;
  if (standard.kind !== "scalar" || typeof standard.value !== "string") return "it must be a text";
  return isGiven2(get(authorizers, standard.text)) ? void 0 : `\`${standard.text}\` is not among the \`Authorizers\``;
}
function isLeftOpen(node, root) {
  const name = referredTo(node);
  return name !== void 0 && getIn(root, "Parameters", name) !== void 0;
}
function* securityFaults(auth, body, what) {
  if (auth.standardName === void 0 && auth.apiKey === void 0) return;
  const schemes = get(body, "securityDefinitions");
  if (isGiven2(schemes) && schemes.kind !== "map") yield rejection(schemes, what, "`securityDefinitions` must be a map");
  for (const { node } of operationsOf(body)) {
    const security = get(node, "security");
    if (security && security.kind !== "list") yield rejection(security, what, "`security` must be a list");
    const items = security?.kind === "list" ? security.items : [];
    for (const item of items) if (item.kind !== "map") yield rejection(item, what, "`security` must be a list of maps");
  }
}

function restAuthorizers({ authorizers }, template) {
  return entriesOf(authorizers).flatMap(({ key, value }) => {
    const at = entryPlace(authorizers, key);
    return at && value.kind === "map" ? [{ name: key, kind: kindOf(value, template), at, properties: value }] : [];
  });
}
function kindOf(properties, template) {
  if (isGiven2(get(properties, "UserPoolArn"))) return "cognito";
  return textOf(settled3(get(properties, "FunctionPayloadType"), template)) === "REQUEST" ? "request" : "token";
}
var SOURCES2 = [
  ["Headers", "method.request.header."],
  ["QueryStrings", "method.request.querystring."],
  ["StageVariables", "stageVariables."],
  ["Context", "context."]
];
function* authorizerFaults2(authorizer, api, template) {
  const { name, at, properties } = authorizer;
  const what = `authorizer \`${name}\` of \`${api.logicalId}\``;
  const fault = (place2, why) => rejection(place2, what, why);
  const value = (key) => settled3(get(properties, key), template);
  const type = value("FunctionPayloadType");
  const isKnown = type === void 0 || isNull(type) || /^(TOKEN|REQUEST)$/.test(textOf(type) ?? "");
  if (!isKnown) yield fault(type, "`FunctionPayloadType` must be TOKEN or REQUEST");
  const scopes = value("AuthorizationScopes");
  if (scopes && !isNull(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  const flag = value("DisableFunctionDefaultPermissions");
  if (flag && !isFlag2(flag)) yield fault(flag, "`DisableFunctionDefaultPermissions` must be a boolean");
  const isPermitted = isGiven2(value("FunctionArn")) && !isGiven2(flag);
  if (isPermitted && !/^[A-Za-z0-9]+$/.test(name)) yield fault(at, "its permission's logical id would not be alphanumeric");
  const identity = value("Identity");
  if (isGiven2(identity) && identity.kind !== "map") yield fault(identity, "`Identity` must be a map");
  else if (textOf(type) === "REQUEST") yield* sourceFaults(identity, at, fault);
}
function isFlag2(node) {
  return isNull(node) || node.kind === "scalar" && typeof node.value === "boolean";
}
var NEEDS_SOURCE = "a REQUEST authorizer with a cache needs an `Identity` with `Headers`, `QueryStrings`, `StageVariables` or `Context`";
function* sourceFaults(identity, at, fault) {
  const isNamed = SOURCES2.some(([key]) => isGiven2(get(identity, key)));
  if (!isNamed && !isUncached(get(identity, "ReauthorizeEvery"))) yield fault(identity ?? at, NEEDS_SOURCE);
  for (const [key] of SOURCES2) {
    const names = get(identity, key);
    if (isGiven2(names) && names.kind !== "list") yield fault(names, `\`${key}\` must be a list`);
    const others = itemsOf(names).filter((item) => item.kind !== "scalar" || typeof item.value !== "string");
    for (const item of others) yield fault(item, `\`${key}\` must hold texts`);
  }
}
function isUncached(seconds) {
  return /^(0+|-\d+)$/.test(textOf(seconds) ?? "");
}
function authorizerSchemes(authorizers, api, template) {
  return new Map(authorizers.map((authorizer) => [authorizer.name, schemeOf2(authorizer, api, template)]));
}
function schemeOf2(authorizer, api, template) {
  const { kind, properties } = authorizer;
  const at = causedBy(authorizer.at, titleOf2(authorizer, api));
  const header = get(get(properties, "Identity"), "Header");
  const entries2 = kind === "cognito" ? cognitoEntries(properties, at) : lambdaEntries3(authorizer, at, template);
  return mapNode(at, {
    "type": scalarNode(at, "apiKey"),
    "name": kind === "request" ? scalarNode(at, "Unused") : isGiven2(header) ? header : scalarNode(at, "Authorization"),
    "in": scalarNode(at, "header"),
    "x-amazon-apigateway-authtype": scalarNode(at, kind === "cognito" ? "cognito_user_pools" : "custom"),
    "x-amazon-apigateway-authorizer": mapNode(at, entries2)
  });
}
function titleOf2({ name }, { logicalId }) {
  return `SAM: authorizer ${name} of ${logicalId}`;
}
function cognitoEntries(properties, at) {
  const pools = get(properties, "UserPoolArn");
  const list2 = pools && pools.kind !== "list" ? listNode(at, [pools]) : pools;
  return { type: scalarNode(at, "cognito_user_pools"), providerARNs: list2 };
}
function lambdaEntries3({ kind, properties }, at, template) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const uri = `arn:${template.partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`;
  const functionArn5 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const seconds = get(identity, "ReauthorizeEvery");
  return {
    type: scalarNode(at, kind),
    authorizerUri: functionArn5 && substitution(functionArn5, uri, { __FunctionArn__: functionArn5 }),
    authorizerCredentials: isGiven2(role2) && textOf(settled3(role2, template)) !== "NONE" ? moved2(role2) : void 0,
    authorizerResultTtlInSeconds: seconds && !isNull(seconds) ? moved2(seconds) : void 0,
    identitySource: kind === "request" ? identitySource(identity, at) : void 0
  };
}
function identitySource(identity, at) {
  const names = SOURCES2.flatMap(([key, prefix]) => itemsOf(get(identity, key)).map((name) => `${prefix}${textOf(name) ?? ""}`));
  return names.length > 0 ? scalarNode(at, names.join(", ")) : void 0;
}
function authorizerPermissions2(authorizers, api, template) {
  return authorizers.flatMap((authorizer) => {
    const functionArn5 = get(authorizer.properties, "FunctionArn");
    const isDeclined = isGiven2(settled3(get(authorizer.properties, "DisableFunctionDefaultPermissions"), template));
    if (!isGiven2(functionArn5) || isDeclined) return [];
    const at = causedBy(authorizer.at, titleOf2(authorizer, api));
    const addition3 = { logicalId: `${api.logicalId}${authorizer.name}AuthorizerPermission`, at, condition: api.condition };
    const requests = `arn:${template.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`;
    return [invokePermission(addition3, functionArn5, substitution(at, requests, { __ApiId__: refNode(at, api.logicalId) }))];
  });
}

var KEYS4 = /* @__PURE__ */ new Set(["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"]);
function* corsFaults2(cors, { logicalId }) {
  if (cors.kind !== "map" || callOf(cors)) return;
  const what = `\`Cors\` of \`${logicalId}\``;
  for (const { key, value } of entriesOf(cors)) {
    if (!KEYS4.has(key)) yield rejection(value, `\`${key}\` in ${what}`, "it does not know it");
  }
  const [origin, credentials] = [get(cors, "AllowOrigin"), get(cors, "AllowCredentials")];
  const isAnyOrigin = origin === void 0 || textOf(origin) === "'*'";
  const sendsCredentials = credentials?.kind === "scalar" && credentials.value === true;
  if (sendsCredentials && isAnyOrigin) yield rejection(credentials, what, "credentials need an `AllowOrigin` that is not `'*'`");
  if (origin && !isGiven2(origin)) yield rejection(origin, what, "`AllowOrigin` is empty");
}
function withCors(document2, cors, api, conditions) {
  const at = causedBy(cors, `SAM: Cors of ${api.logicalId}`);
  const preflight = mapNode(at, { [INTEGRATION2]: mapNode(at, { type: scalarNode(at, "mock") }) });
  const paths = entriesOf(get(document2, "paths")).map(({ key }) => key);
  const firsts = new Set(new Map(paths.toReversed().map((path) => [withoutSlash(path), path])).values());
  return mapPathItems(document2, (path, item) => {
    if (!firsts.has(path) || item.entries.has("options")) return item;
    const names = conditions.get(path) ?? [];
    const options = names.reduceRight((rest, name) => underCondition(preflight, name, rest), void 0);
    return withEntries(item, { options: options ?? preflight });
  });
}
function withoutSlash(path) {
  return path === "/" ? path : path.replace(/\/+$/, "");
}

function definitionOf({ node, properties }) {
  if (isManaged(node)) return { kind: "managed" };
  const body = get(properties, "DefinitionBody");
  const isInclude2 = body?.kind === "map" && get(body, "Fn::Transform") !== void 0 && !isDocument(body);
  if (isInclude2) return { kind: "elsewhere", location: body, isInclude: isInclude2 };
  if (isGiven2(body) && body.kind === "map") return { kind: "inline", body, merges: isGiven2(get(properties, "MergeDefinitions")) };
  return { kind: "elsewhere", location: get(properties, "DefinitionUri") ?? properties, isInclude: false };
}
function isManaged(node) {
  const own2 = get(node, "Properties");
  return !isGiven2(get(own2, "DefinitionBody")) && !isGiven2(get(own2, "DefinitionUri"));
}
function isDocument(body) {
  return get(body, "paths")?.kind === "map" && (isGiven2(get(body, "swagger")) || isVersion3(get(body, "openapi")));
}
function isVersion3(version2) {
  return /^3(\.\d)(\.\d)?$/.test(textOf(version2) ?? "");
}

var TYPES2 = {
  Auth: ["map"],
  RequestModel: ["map"],
  RequestParameters: ["list"],
  TimeoutInMillis: ["number"],
  ResponseTransferMode: ["text"],
  UnescapeMappingTemplate: ["boolean"]
};
function* eventFaults2(event) {
  yield* wrongTypes(event.properties, TYPES2, eventTitle(event));
  const literal3 = get(event.properties, "UnescapeMappingTemplate");
  const isCall2 = event.invoked === void 0 && literal3?.kind === "map";
  if (isCall2) yield rejection(literal3, eventTitle(event), "`UnescapeMappingTemplate` must be a boolean that is written out");
}
function* requestModelFaults(event, api) {
  const request = get(event.properties, "RequestModel");
  const model = get(request, "Model");
  if (event.invoked === void 0 || !isGiven2(model)) return;
  const isKnown = isGiven2(get(get(api.properties, "Models"), textOf(model) ?? ""));
  if (!isKnown) yield rejection(model, eventTitle(event), "its API has no such model");
  for (const flag of ["ValidateBody", "ValidateParameters"].flatMap((key) => get(request, key) ?? [])) {
    const isBoolean = isNull(flag) || flag.kind === "scalar" && typeof flag.value === "boolean";
    if (!isBoolean) yield rejection(flag, eventTitle(event), "a model is validated or not: a boolean that is written out");
  }
}
function* eventAuthFaults(event, auth) {
  const own2 = get(event.properties, "Auth");
  if (!isGiven2(own2)) return;
  const fault = (at, why2) => rejection(at, eventTitle(event), why2);
  const [authorizer, scopes, apiKey] = [get(own2, "Authorizer"), get(own2, "AuthorizationScopes"), get(own2, "ApiKeyRequired")];
  const why = isGiven2(authorizer) ? authorizerFault(authorizer, auth) : void 0;
  if (authorizer && why !== void 0) yield fault(authorizer, why);
  if (isGiven2(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  if (isGiven2(scopes) && !isGiven2(authorizer)) yield fault(scopes, "`AuthorizationScopes` needs an `Authorizer` beside it");
  const isIdle = overrides(event) && ![authorizer, apiKey, get(own2, "ResourcePolicy")].some(isGiven2);
  if (isIdle) yield fault(event.at, "`OverrideApiAuth` needs an `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`");
  const declinesKey = apiKey !== void 0 && !isNull(apiKey) && !isGiven2(apiKey);
  if (declinesKey && auth.apiKey === void 0) yield fault(apiKey, "it declines an API key that its API does not ask for");
}
function authorizerFault(authorizer, { authorizers, standard }) {
  const name = textOf(authorizer);
  if (name === IAM) return void 0;
  if (name === "NONE") return standard ? void 0 : "`Authorizer: NONE` needs a `DefaultAuthorizer` of its API";
  if (name === void 0) return "`Authorizer` must be a text";
  return isGiven2(get(authorizers, name)) ? void 0 : `its API has no authorizer \`${name}\``;
}

function mergedBody(body, methods) {
  const paths = get(body, "paths");
  if (!isGiven2(paths) || paths.kind !== "map") {
    return { document: body, asks: /* @__PURE__ */ new Map(), methods: [], conditions: /* @__PURE__ */ new Map(), notes: methods.map(notMerged) };
  }
  const groups = /* @__PURE__ */ new Map();
  for (const method of methods) {
    const group = groups.get(method.path);
    if (group) group.push(method);
    else groups.set(method.path, [method]);
  }
  const items = [...groups].map(([path, group]) => [path, mergedItem(get(paths, path), group)]);
  const document2 = withEntries(body, { paths: withEntries(paths, Object.fromEntries(items)) });
  const asks = new Map(methods.flatMap((method) => [...mergedAsks(method)]));
  return { document: document2, asks, methods, conditions: /* @__PURE__ */ new Map(), notes: [] };
}
function mergedAsks({ event, asks }) {
  return overrides(event) ? asks : /* @__PURE__ */ new Map();
}
function notMerged({ event }) {
  const why = "SAM drops it: the `DefinitionBody` that it is to be merged into has no paths";
  return { at: placeOf(event.at), what: eventTitle(event), why };
}
function mergedItem(item, methods) {
  const [first] = methods;
  const known4 = item?.kind === "map" ? item : first && mapNode(placeOf(first.operation), {});
  const merged5 = /* @__PURE__ */ new Map();
  for (const method of methods) {
    const key = writtenKey(method.event);
    const operation = mergedOperation(merged5.get(key) ?? get(item, key), method.operation);
    merged5.set(key, underCondition(operation, method.condition));
  }
  return known4 && withEntries(known4, Object.fromEntries(merged5));
}
function writtenKey({ properties, method }) {
  return textOf(get(properties, "Method"))?.toLowerCase() ?? method;
}
function mergedOperation(written2, operation) {
  if (written2?.kind !== "map" || callOf(written2) !== void 0) return operation;
  return withEntries(written2, Object.fromEntries(entriesOf(operation).map(({ key, value }) => [key, value])));
}
function* mergeFaults(body, events, what) {
  for (const event of events) {
    const item = get(get(body, "paths"), event.path ?? "/");
    for (const node of [item, get(item, writtenKey(event))]) {
      if (isGiven2(node) && node.kind !== "map") yield rejection(node, what, "it must be a map");
    }
  }
}

function managedBody(methods, api, { version: version2, merges }) {
  const at = causedBy(api.at, `SAM: API ${api.logicalId}`);
  const paths = /* @__PURE__ */ new Map();
  const notes = [];
  for (const method of methods) {
    const item = paths.get(method.path) ?? /* @__PURE__ */ new Map();
    paths.set(method.path, item);
    const isMerged = merges && method.event.invoked !== void 0;
    const key = isMerged ? writtenKey(method.event) : method.key;
    const before = item.get(key);
    const operation = isMerged ? mergedOperation(before?.operation, method.operation) : method.operation;
    if (isMerged) item.set(key, { ...method, key, operation, asks: mergedAsks(method) });
    else if (before) notes.push(twice(method));
    else item.set(key, method);
  }
  const items = [...paths].map(([path, item]) => [path, [...item.values()]]);
  const taken = items.flatMap(([, item]) => item);
  return {
    document: mapNode(at, {
      [version2 === void 0 ? "swagger" : "openapi"]: scalarNode(at, version2 ?? "2.0"),
      paths: mapNode(at, items.map(([path, item]) => [path, pathItem(item)]))
    }),
    asks: new Map(taken.flatMap(({ asks }) => [...asks])),
    methods: taken,
    conditions: new Map(items.map(([path, item]) => [path, conditionsOf2(item)])),
    notes
  };
}
function twice({ event, path }) {
  return rejection(event.at, eventTitle(event), `\`${event.method.toUpperCase()} ${path}\` has an event already`);
}
function pathItem(methods) {
  const [first] = methods;
  const entries2 = methods.map(({ key, operation, condition: condition2 }) => [key, underCondition(operation, condition2)]);
  return first && mapNode(placeOf(first.operation), entries2);
}
function conditionsOf2(methods) {
  const names = methods.flatMap(({ condition: condition2 }) => condition2 ?? []);
  return names.length === methods.length ? [...new Set(names)] : [];
}

function overriddenBody(body, events, auth) {
  if (events.length === 0) return { document: body, asks: /* @__PURE__ */ new Map() };
  const byOperation = /* @__PURE__ */ new Map();
  for (const event of events) {
    const key = operationKey(event.path ?? "/", methodKey(event.method));
    byOperation.set(key, [...byOperation.get(key) ?? [], event]);
  }
  const asks = /* @__PURE__ */ new Map();
  const document2 = mapOperations(body, ({ path, method, node }) => {
    let operation = node;
    for (const event of byOperation.get(operationKey(path, method)) ?? []) {
      const security = eventSecurity(event, auth);
      const secured2 = withSecurity(operation, security.entries);
      operation = secured2.operation;
      for (const [scheme, at] of withIam(security.asks, secured2.asksForIam, event.at)) asks.set(scheme, at);
    }
    return operation;
  });
  return { document: document2, asks };
}
function operationKey(path, method) {
  return `${method} ${path}`;
}
function overrideFaults(event, body) {
  const items = branchesOf(get(get(body, "paths"), event.path ?? "/"));
  const isThere2 = items.length > 0 && items.every((item) => get(item, methodKey(event.method)) !== void 0);
  return isThere2 ? [] : [rejection(event.at, eventTitle(event), "the `DefinitionBody` has no such method")];
}

function restBody(parts) {
  const { api, definition: definition2, events } = parts;
  if (definition2.kind === "elsewhere") {
    const { location, isInclude: isInclude2 } = definition2;
    const file = servesAs(location, `SAM: DefinitionUri of ${api.logicalId}`);
    const idle = events.flatMap((event) => [...eventNotes(event, false)]);
    return { properties: isInclude2 ? { Body: location } : { BodyS3Location: file }, roles: /* @__PURE__ */ new Set(), notes: idle };
  }
  const edited = editedBody(parts);
  return {
    properties: { Body: finishedBody(edited, parts) },
    roles: new Set(edited.methods.flatMap(({ role: role2 }) => role2 ?? [])),
    notes: edited.notes
  };
}
function editedBody(parts) {
  const { definition: definition2 } = parts;
  if (definition2.kind !== "inline") return managedByEvents(parts);
  return definition2.merges ? bodyWithEvents(parts, definition2.body) : guardedBody(parts, definition2.body);
}
function managedByEvents({ api, auth, events, template }) {
  const { sound, notes } = withoutFaulty(events, (event) => methodFaults(event, auth, api));
  const version2 = get(api.properties, "OpenApiVersion");
  const edited = managedBody(sound.map((event) => eventMethod(event, auth, template.partition)), api, {
    version: isVersion3(version2) ? textOf(version2) : void 0,
    merges: isGiven2(get(api.properties, "MergeDefinitions"))
  });
  return { ...edited, notes: [...notes, ...edited.notes, ...sound.flatMap((event) => [...eventNotes(event, true)])] };
}
function methodFaults(event, auth, api) {
  return [...eventAuthFaults(event, auth), ...requestModelFaults(event, api)];
}
function bodyWithEvents({ api, auth, events, template }, body) {
  const isMerged = ({ invoked }) => invoked !== void 0;
  const faultsOf3 = (event) => isMerged(event) ? methodFaults(event, auth, api) : [];
  const { sound, notes } = withoutFaulty(events, faultsOf3);
  const edited = mergedBody(body, sound.filter(isMerged).map((event) => eventMethod(event, auth, template.partition)));
  return { ...edited, notes: [...notes, ...edited.notes, ...sound.flatMap((event) => [...eventNotes(event, isMerged(event))])] };
}
function guardedBody({ auth, events }, body) {
  const { sound, notes } = withoutFaulty(events, (event) => overrides(event) ? [...overrideFaults(event, body), ...eventAuthFaults(event, auth)] : []);
  const guarded2 = overriddenBody(body, sound.filter(overrides), auth);
  const idle = sound.flatMap((event) => [...eventNotes(event, false)]);
  return { ...guarded2, methods: [], conditions: /* @__PURE__ */ new Map(), notes: [...notes, ...idle] };
}
function withoutFaulty(events, faultsOf3) {
  const checked = events.map((event) => ({ event, faults: [...eventFaults2(event), ...faultsOf3(event)] }));
  return {
    sound: checked.flatMap(({ event, faults: faults2 }) => faults2.length === 0 ? [event] : []),
    notes: checked.flatMap(({ faults: faults2 }) => faults2)
  };
}
function finishedBody({ document: document2, asks, conditions }, { api, auth, authorizers, template }) {
  const version2 = get(api.properties, "OpenApiVersion");
  if (!isDocument(document2)) return asOpenApi3(document2, version2);
  const cors = get(api.properties, "Cors");
  const answering = isGiven2(cors) ? withCors(document2, cors, api, conditions) : document2;
  const guarded2 = withDefaultAuthorizer(answering, auth, api);
  const keyed = withApiKeys(guarded2.document, auth, api);
  const schemes = authorizerSchemes(authorizers, api, template);
  return asOpenApi3(withSchemes(keyed.document, schemes, new Map([...asks, ...guarded2.asks, ...keyed.asks])), version2);
}
function asOpenApi3(document2, wanted) {
  const schemes = get(document2, "securityDefinitions");
  const version2 = get(document2, "openapi") ?? wanted;
  if (get(document2, "swagger") !== void 0 || !isVersion3(version2) || !isGiven2(schemes)) return document2;
  const components = get(document2, "components");
  const known4 = components?.kind === "map" ? components : mapNode(placeOf(schemes), {});
  return withEntries(document2, { securityDefinitions: void 0, components: withEntries(known4, { securitySchemes: schemes }) });
}

function* sideFaults2({ logicalId, properties, at }, template) {
  const faultOf6 = (key) => (place2, why) => rejection(place2, `\`${key}\` of \`${logicalId}\``, why);
  const domain = settled3(get(properties, "Domain"), template);
  yield* responseFaults(get(properties, "GatewayResponses"), faultOf6("GatewayResponses"));
  if (domain && !isNull(domain)) yield* domainFaults2(domain, at, template, faultOf6("Domain"));
  yield* endpointFaults(get(properties, "EndpointConfiguration"), faultOf6("EndpointConfiguration"));
  yield* networkFaults(getIn(properties, "Auth", "ResourcePolicy"), template, faultOf6("ResourcePolicy"));
}
var RESPONSE_KEYS = /* @__PURE__ */ new Set(["ResponseParameters", "ResponseTemplates", "StatusCode"]);
var PARAMETER_KEYS = /* @__PURE__ */ new Set(["Headers", "Paths", "QueryStrings"]);
function* responseFaults(responses, fault) {
  for (const { value: response } of entriesOf(responses)) {
    if (response.kind !== "map" || callOf(response)) {
      yield fault(response, "each response must be a map that is written out");
      continue;
    }
    const [parameters, status] = [get(response, "ResponseParameters"), get(response, "StatusCode")];
    yield* unknownKeys(response, RESPONSE_KEYS, fault);
    yield* unknownKeys(parameters, PARAMETER_KEYS, fault);
    if (isGiven2(parameters) && parameters.kind !== "map") yield fault(parameters, "`ResponseParameters` must be a map");
    for (const { key, value } of entriesOf(parameters)) if (value.kind !== "map") yield fault(value, `\`${key}\` must be a map`);
    if (isGiven2(status) && !/^\d{1,3}$/.test(textOf(status) ?? "")) yield fault(status, "`StatusCode` must be numeric");
  }
}
function* unknownKeys(map2, known4, fault) {
  for (const { key, value } of entriesOf(map2)) if (!known4.has(key)) yield fault(value, `it does not know \`${key}\``);
}
var ENDPOINTS = /* @__PURE__ */ new Set(["EDGE", "REGIONAL", "PRIVATE"]);
var TLS_KEYS = /* @__PURE__ */ new Set(["TruststoreUri", "TruststoreVersion"]);
function* domainFaults2(domain, at, template, fault) {
  if (domain.kind !== "map") {
    yield fault(domain, "it must be a map");
    return;
  }
  for (const key of ["DomainName", "CertificateArn"]) if (isAbsent2(get(domain, key))) yield fault(at, `it needs a \`${key}\``);
  const value = (key) => settled3(get(domain, key), template);
  const [endpoint, tls, zone] = [value("EndpointConfiguration"), value("MutualTlsAuthentication"), value("Route53")];
  const isKnown = isAbsent2(endpoint) || ENDPOINTS.has(textOf(endpoint) ?? "");
  if (endpoint && !isKnown) yield fault(endpoint, "`EndpointConfiguration` must be EDGE, REGIONAL or PRIVATE");
  if (isGiven2(tls) && tls.kind !== "map") yield fault(tls, "`MutualTlsAuthentication` must be a map");
  yield* unknownKeys(tls, TLS_KEYS, fault);
  if (zone && !isNull(zone)) yield* zoneFaults(zone, fault);
}
function isAbsent2(node) {
  return node === void 0 || isNull(node);
}
function* zoneFaults(zone, fault) {
  if (zone.kind !== "map") {
    yield fault(zone, "`Route53` must be a map");
    return;
  }
  const isNamed = ["HostedZoneId", "HostedZoneName"].some((key) => !isAbsent2(get(zone, key)));
  if (!isNamed) yield fault(zone, "`Route53` needs a `HostedZoneId` or a `HostedZoneName`");
  const separate = get(zone, "SeparateRecordSetGroup");
  if (isGiven2(separate) && literalOf(separate) !== true) yield fault(separate, "`SeparateRecordSetGroup` must be a boolean");
}
function* endpointFaults(endpoint, fault) {
  const [one, other] = ["VPCEndpointIds", "VpcEndpointIds"].map((key) => get(endpoint, key));
  if (one && other) yield fault(other, "`VPCEndpointIds` and `VpcEndpointIds` cannot both be there");
}
function* networkFaults(policy, template, fault) {
  for (const key of ["SourceVpcWhitelist", "SourceVpcBlacklist"]) {
    const others = itemsOf(get(policy, key)).filter((item) => typeof literalOf(settled3(item, template)) !== "string");
    for (const item of others) yield fault(item, `\`${key}\` must be a list of texts`);
  }
}
function literalOf(node) {
  return node?.kind === "scalar" ? node.value : void 0;
}
function* preflightFaults(body, what) {
  for (const item of entriesOf(get(body, "paths")).flatMap(({ value }) => branchesOf(value))) {
    const responses = getIn(item, "options", "responses");
    const parts = [responses, get(responses, "200"), getIn(responses, "200", "headers")];
    const shapeless = parts.find((node) => isGiven2(node) && node.kind !== "map");
    if (shapeless) yield rejection(shapeless, what, "the responses of an OPTIONS method must be maps, and their headers too");
  }
}

var TYPES3 = {
  Name: ["text", "map"],
  StageName: ["text", "map"],
  Tags: ["map"],
  PropagateTags: ["boolean"],
  DefinitionBody: ["map"],
  DefinitionUri: ["text", "map"],
  MergeDefinitions: ["boolean"],
  CacheClusterEnabled: ["boolean"],
  CacheClusterSize: ["text"],
  Variables: ["map"],
  EndpointConfiguration: ["text", "map"],
  MethodSettings: ["list"],
  BinaryMediaTypes: ["list"],
  MinimumCompressionSize: ["number"],
  Cors: ["text", "map"],
  Auth: ["map"],
  GatewayResponses: ["map"],
  AccessLogSetting: ["map"],
  CanarySetting: ["map"],
  TracingEnabled: ["boolean"],
  Models: ["map"],
  Domain: ["map"],
  FailOnWarnings: ["boolean"],
  Description: ["text"],
  Mode: ["text"],
  DisableExecuteApiEndpoint: ["boolean"],
  ApiKeySourceType: ["text"],
  AlwaysDeploy: ["boolean"],
  Policy: ["text", "map"],
  SecurityPolicy: ["text"],
  EndpointAccessMode: ["text"]
};
var LITERALS = ["MergeDefinitions", "AlwaysDeploy"];
var NEEDS_BODY = ["Cors", "Auth", "GatewayResponses", "Models", "DisableExecuteApiEndpoint"];
var NEEDS_DOCUMENT = ["Cors", "Auth", "GatewayResponses", "Models", "BinaryMediaTypes"];
function* restFaults(api, definition2, events) {
  const { properties, at } = api;
  const owner = `\`${api.logicalId}\``;
  const subject = { properties, definition: definition2, owner };
  yield* wrongTypes(properties, TYPES3, owner);
  if (!isGiven2(get(properties, "StageName"))) yield rejection(at, owner, "it needs a `StageName`");
  yield* valueFaults(subject);
  yield* definition2.kind === "elsewhere" && !definition2.isInclude ? fileFaults(subject) : bodyFaults(subject);
  if (definition2.kind === "inline" && definition2.merges) yield* mergeFaults(definition2.body, events, `\`DefinitionBody\` of ${owner}`);
}
function* restSideFaults(api, template) {
  const cors = get(api.properties, "Cors");
  if (isGiven2(cors)) yield* corsFaults2(cors, api);
  yield* sideFaults2(api, template);
}
function* valueFaults({ properties, definition: definition2, owner }) {
  for (const key of LITERALS) {
    const value = get(properties, key);
    if (value?.kind === "map") yield rejection(value, `\`${key}\` of ${owner}`, "it must be a boolean that is written out");
  }
  const version2 = get(properties, "OpenApiVersion");
  const isWrong = isGiven2(version2) && !isVersion(version2, definition2);
  if (isWrong) yield rejection(version2, `\`OpenApiVersion\` of ${owner}`, "it must be a text like `3.0.1`");
}
function isVersion(version2, { kind }) {
  const text2 = textOf(version2) ?? "";
  const isText3 = version2.kind === "scalar" && (typeof version2.value === "string" || kind === "managed" && text2.startsWith("3."));
  return isText3 && /^[23](\.\d)(\.\d)?$/.test(text2);
}
function* fileFaults({ properties, owner }) {
  const [uri, merges] = [get(properties, "DefinitionUri"), get(properties, "MergeDefinitions")];
  if (isGiven2(merges)) yield rejection(merges, `\`MergeDefinitions\` of ${owner}`, "there is no `DefinitionBody` to merge into");
  const isWhole2 = ["Bucket", "Key"].every((key) => isGiven2(get(uri, key)));
  if (uri?.kind === "map" && !isWhole2) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, "it needs a `Bucket` and a `Key`");
  for (const key of NEEDS_BODY) {
    const value = get(properties, key);
    const counts = key === "DisableExecuteApiEndpoint" && value !== void 0 && !isNull(value) || isGiven2(value);
    if (counts) yield rejection(value, `\`${key}\` of ${owner}`, "it has an effect only where the body is here, in `DefinitionBody`");
  }
}
function* bodyFaults({ properties, definition: definition2, owner }) {
  const uri = get(properties, "DefinitionUri");
  const twice2 = "there is a `DefinitionBody` too, its own or one that SAM writes";
  if (isGiven2(uri)) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, twice2);
  if (definition2.kind !== "inline") return;
  const { body } = definition2;
  const what = `\`DefinitionBody\` of ${owner}`;
  const needs2 = NEEDS_DOCUMENT.find((key) => isGiven2(get(properties, key)));
  const isOpenApi3 = get(body, "swagger") === void 0;
  if (isDocument(body)) {
    if (needs2 !== void 0 || isOpenApi3) yield* pathFaults(body, what);
    if (isOpenApi3) yield* preflightFaults(body, what);
  } else if (needs2 !== void 0) {
    const why = "the `DefinitionBody` is no OpenAPI document that SAM could write it into";
    yield rejection(get(properties, needs2) ?? body, `\`${needs2}\` of ${owner}`, why);
  }
}
function* pathFaults(body, what) {
  for (const { value } of entriesOf(get(body, "paths"))) {
    const choice = get(value, "Fn::If");
    if (choice && choice.kind !== "list") yield rejection(choice, what, "`Fn::If` must be a list");
    else for (const item of branchesOf(value)) if (item.kind !== "map") yield rejection(item, what, "a path must be a map");
  }
}

function restStage(api) {
  const { logicalId, properties, condition: condition2 } = api;
  const name = get(properties, "StageName");
  const at = causedBy(isGiven2(name) ? name : api.at, `SAM: stage of ${logicalId}`);
  const deployment = { logicalId: `${logicalId}Deployment`, at: causedBy(api.at, `SAM: deployment of ${logicalId}`), condition: condition2 };
  const artefact = isGiven2(get(properties, "OpenApiVersion")) ? void 0 : scalarNode(deployment.at, "Stage");
  return [
    addedResource(deployment, "AWS::ApiGateway::Deployment", { RestApiId: refNode(deployment.at, logicalId), StageName: artefact }),
    addedResource({ logicalId: `${logicalId}${stageSuffix2(name)}`, at, condition: condition2 }, "AWS::ApiGateway::Stage", {
      RestApiId: refNode(at, logicalId),
      DeploymentId: refNode(at, deployment.logicalId),
      StageName: name,
      CacheClusterEnabled: get(properties, "CacheClusterEnabled"),
      CacheClusterSize: get(properties, "CacheClusterSize"),
      Variables: get(properties, "Variables"),
      MethodSettings: get(properties, "MethodSettings"),
      CanarySetting: get(properties, "CanarySetting"),
      TracingEnabled: get(properties, "TracingEnabled"),
      AccessLogSetting: get(properties, "AccessLogSetting")
    })
  ];
}
function stageSuffix2(name) {
  const text2 = textOf(name) ?? "";
  return /^[\p{L}\p{N}]+$/u.test(text2) ? `${text2}Stage` : `Stage${text2.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
}

function expandRestApi(api, events, template) {
  const definition2 = definitionOf(api);
  const auth = readRestAuth(api, template);
  const authorizers = restAuthorizers(auth, template);
  const faults2 = [
    ...restFaults(api, definition2, events),
    ...restAuthFaults(auth, api, definition2, template),
    ...authorizers.flatMap((authorizer) => [...authorizerFaults2(authorizer, api, template)])
  ];
  if (faults2.length > 0) return { resources: [], notes: [...faults2, ...restSideFaults(api, template)] };
  const parts = { api, definition: definition2, auth, authorizers, events, template };
  const { properties, roles, notes } = restBody(parts);
  const at = causedBy(api.at, `SAM: API ${api.logicalId}`);
  return {
    resources: [
      plainResource(api, "AWS::ApiGateway::RestApi", mapNode(at, { ...properties, Name: get(api.properties, "Name") })),
      ...restStage(api),
      ...authorizerPermissions2(authorizers, api, template)
    ],
    notes: [...restSideFaults(api, template), ...notes, ...roleNotes2(parts, roles), ...openNotes(parts)]
  };
}
function roleNotes2({ api, definition: definition2, auth }, roles) {
  const role2 = get(auth.node, "InvokeRole");
  if (!asksForRole(role2) || roles.has(role2)) return [];
  const why = definition2.kind === "managed" || definition2.kind === "inline" && definition2.merges ? "no event's method is guarded by `AWS_IAM` and without an `InvokeRole` of its own" : "the integrations are those of the API's own definition";
  return [{ at: placeOf(role2), what: `\`InvokeRole\` of \`${api.logicalId}\``, why: `SAM ignores it: ${why}` }];
}
function openNotes({ api, auth: { standard }, template }) {
  if (standard === void 0 || !isLeftOpen(standard, template.root)) return [];
  const what = `\`DefaultAuthorizer\` of \`${api.logicalId}\``;
  return [{ at: placeOf(standard), what, why: "only the deployment says which it is" }];
}

function readSamResources(root, globals) {
  const resources = /* @__PURE__ */ new Map();
  const notes = [];
  for (const entry of entriesOf(get(root, "Resources"))) {
    const { key, value } = entry;
    const type = textOf(get(value, "Type"));
    if (type === void 0 || value.kind !== "map") continue;
    const at = placeOfKey(entry);
    const own2 = ownProperties(value, at);
    if (own2 === void 0) {
      notes.push(...type.startsWith("AWS::Serverless::") ? [rejection(at, `\`${key}\``, "its `Properties` must be a map")] : []);
      continue;
    }
    if (isEmptyProperties(value, type)) notes.push(rejection(at, `\`${key}\``, "its `Properties` must be a map"));
    const merged5 = withGlobals({ logicalId: key, type, node: value }, own2, globals);
    notes.push(...merged5.notes);
    resources.set(key, { logicalId: key, type, node: value, properties: merged5.properties, at, condition: textOf(get(value, "Condition")) });
  }
  return { resources, notes };
}
function isEmptyProperties(node, type) {
  const written2 = get(node, "Properties");
  return type.startsWith("AWS::Serverless::") && written2?.kind === "scalar" && written2.value === null;
}
function ownProperties(node, at) {
  const written2 = get(node, "Properties");
  if (written2 === void 0 || written2.kind === "scalar" && written2.value === null) return mapNode(at, {});
  return written2.kind === "map" ? written2 : void 0;
}

function expandStateMachine(resource, template) {
  const { logicalId, properties, condition: condition2 } = resource;
  const at = causedBy(resource.at, `SAM: AWS::Serverless::StateMachine ${logicalId}`);
  const written2 = get(properties, "Role");
  const role2 = isGiven2(written2) ? void 0 : addedResource({ logicalId: `${logicalId}Role`, at, condition: condition2 }, "AWS::IAM::Role", {});
  const machine = plainResource(resource, "AWS::StepFunctions::StateMachine", mapNode(at, {
    RoleArn: role2 ? attributeNode(at, role2.logicalId, "Arn") : written2,
    StateMachineName: get(properties, "Name"),
    StateMachineType: get(properties, "Type")
  }));
  return { resources: [machine, ...role2 ? [role2] : [], ...publishedAlias2(resource, template), ...eventRoles(resource)], notes: [] };
}
function publishedAlias2({ logicalId, properties, condition: condition2 }, { parameters }) {
  const alias = get(properties, "AutoPublishAlias");
  if (!isGiven2(alias)) return [];
  const at = causedBy(alias, `SAM: AutoPublishAlias of ${logicalId}`);
  const name = textOf(alias) ?? parameters?.get(referredTo(alias) ?? "") ?? "";
  const version2 = { logicalId: `${logicalId}Version`, at, condition: condition2 };
  return [
    addedResource(version2, "AWS::StepFunctions::StateMachineVersion", { StateMachineArn: refNode(at, logicalId) }),
    addedResource({ ...version2, logicalId: `${logicalId}Alias${name}` }, "AWS::StepFunctions::StateMachineAlias", {
      Name: alias,
      DeploymentPreference: mapNode(at, { StateMachineVersionArn: refNode(at, version2.logicalId), Type: scalarNode(at, "ALL_AT_ONCE") })
    })
  ];
}
var BY_ROLE = /* @__PURE__ */ new Set(["Api", "CloudWatchEvent", "EventBridgeRule", "Schedule", "ScheduleV2"]);
function eventRoles({ logicalId, properties, condition: condition2 }) {
  return entriesOf(get(properties, "Events")).flatMap((entry) => {
    const { key, value } = entry;
    if (!BY_ROLE.has(textOf(get(value, "Type")) ?? "") || hasRole(value)) return [];
    const at = causedBy(placeOfKey(entry), `SAM: event ${key} of ${logicalId}`);
    return [addedResource({ logicalId: `${logicalId}${key}Role`, at, condition: condition2 }, "AWS::IAM::Role", {})];
  });
}
function hasRole(event) {
  return isGiven2(get(get(event, "Properties"), "RoleArn"));
}

var SAM = "AWS::Serverless-2016-10-31";
var PREFIX = "AWS::Serverless::";
function usesSam(root) {
  if (transformsOf(get(root, "Transform")).some(isSam)) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) => textOf(get(value, "Type"))?.startsWith(PREFIX));
}
function withoutSam(root) {
  return withEntries(root, { Globals: void 0, Transform: remaining(get(root, "Transform")) });
}
function remaining(transform) {
  if (transform?.kind !== "list") return transform && !isSam(transform) ? transform : void 0;
  const items = transform.items.filter((item) => !isSam(item));
  return items.length > 0 ? { ...transform, items } : void 0;
}
function transformsOf(transform) {
  if (transform?.kind === "list") return itemsOf(transform);
  return transform ? [transform] : [];
}
function isSam(transform) {
  return textOf(transform.kind === "map" ? get(transform, "Name") : transform) === SAM;
}

function unseenEvents(resources) {
  for (const { logicalId, type, properties } of resources) {
    if (type !== "AWS::Serverless::Function") continue;
    const maker = [properties, get(properties, "Events")].map(makerIn).find((name) => name !== void 0);
    if (maker !== void 0) return `\`${maker}\` writes events of \`${logicalId}\` that are not looked at`;
  }
  return void 0;
}
function makerIn(node) {
  return entriesOf(node).find(({ key }) => key.startsWith("Fn::") && key !== "Fn::If")?.key;
}

var TYPES4 = /* @__PURE__ */ new Set(["NONE", "AWS_IAM", "CUSTOM"]);
function readConnectAuth({ logicalId, properties }, { parameters }) {
  const auth = get(properties, "Auth");
  if (!isGiven2(auth)) return { written: void 0, type: void 0, faults: [] };
  const what = `\`Auth\` of \`${logicalId}\``;
  const refused3 = (at, why) => ({ written: void 0, type: void 0, faults: [rejection(at, what, why)] });
  if (get(get(properties, "Routes"), "$connect") === void 0) return refused3(auth, "there is no `$connect` route for it to guard");
  const written2 = get(auth, "AuthType");
  if (!isGiven2(written2)) return refused3(auth, "it needs an `AuthType`");
  const parameter = referredTo(written2);
  const name = textOf(written2) ?? (parameter === void 0 ? void 0 : parameters?.get(parameter));
  if (name === void 0 && parameter === void 0) return refused3(written2, "`AuthType` must be a text");
  if (name === void 0) return { written: written2, type: void 0, faults: [] };
  if (!TYPES4.has(name.toUpperCase())) return refused3(written2, "`AuthType` must be `AWS_IAM`, `CUSTOM` or `NONE`");
  const isCustom = name.toUpperCase() === "CUSTOM";
  if (isCustom && !isGiven2(get(auth, "AuthArn"))) return refused3(auth, "`CUSTOM` needs an `AuthArn`");
  if (!isCustom && entriesOf(auth).length > 1) return refused3(auth, `\`${name}\` goes with nothing else`);
  return { written: written2, type: typeOf2(name), faults: [] };
}
function typeOf2(name) {
  return name === "CUSTOM" || name === "AWS_IAM" ? name : "NONE";
}
function authorizationOf({ logicalId }, { written: written2, type }) {
  if (written2 === void 0) return {};
  const at = causedBy(written2, `SAM: Auth of ${logicalId}`);
  return {
    AuthorizationType: type === void 0 ? written2 : scalarNode(at, type),
    ...mayBeCustom(type) && { AuthorizerId: refNode(at, authorizerId(logicalId)) }
  };
}
function mayBeCustom(type) {
  return type === "CUSTOM" || type === void 0;
}
function authorizerId(api) {
  return `${api}ConnectAuthorizer`;
}
function authorizerResources(api, { written: written2, type }) {
  const { logicalId, properties, condition: condition2 } = api;
  const auth = get(properties, "Auth");
  const functionArn5 = get(auth, "AuthArn");
  if (written2 === void 0 || !mayBeCustom(type) || !isGiven2(functionArn5)) return [];
  const reason = `SAM: Auth of ${logicalId}`;
  const at = causedBy(entryPlace(properties, "Auth") ?? functionArn5, reason);
  const role2 = get(auth, "InvokeRole");
  const moved2 = servesAs(functionArn5, reason);
  const authorizer = addedResource({ logicalId: authorizerId(logicalId), at, condition: condition2 }, "AWS::ApiGatewayV2::Authorizer", {
    ApiId: refNode(at, logicalId),
    AuthorizerType: scalarNode(at, "REQUEST"),
    AuthorizerUri: invocationUri(placeOf(moved2), "${__FunctionArn__}", { __FunctionArn__: moved2 }),
    AuthorizerCredentialsArn: role2 && !isNull(role2) ? servesAs(role2, reason) : void 0,
    IdentitySource: get(auth, "IdentitySource"),
    Name: get(auth, "Name")
  });
  if (isGiven2(role2)) return [authorizer];
  const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, logicalId) });
  return [authorizer, invokePermission({ logicalId: `${logicalId}AuthorizerPermission`, at, condition: condition2 }, moved2, source)];
}

var ROUTE_TYPES2 = { Auth: ["map"], Routes: ["map"], RouteSelectionExpression: ["text"], StageName: ["text", "map"] };
var OTHER_TYPES2 = {
  ApiKeySelectionExpression: ["text"],
  AccessLogSettings: ["map"],
  DefaultRouteSettings: ["map"],
  Description: ["text"],
  DisableExecuteApiEndpoint: ["boolean"],
  Domain: ["map"],
  DisableSchemaValidation: ["boolean"],
  FailOnWarnings: ["boolean"],
  IpAddressType: ["text"],
  Name: ["text"],
  PropagateTags: ["boolean"],
  RouteSettings: ["map"],
  StageVariables: ["map"],
  Tags: ["map"]
};
var SPECIAL_ROUTES = /* @__PURE__ */ new Set(["$connect", "$disconnect", "$default"]);
function websocketFaults({ logicalId, properties, at }) {
  const owner = `\`${logicalId}\``;
  const routes = get(properties, "Routes");
  const routesAt = entryPlace(properties, "Routes") ?? at;
  return [
    ...wrongTypes(properties, ROUTE_TYPES2, owner),
    ...isGiven2(get(properties, "RouteSelectionExpression")) ? [] : [rejection(at, owner, "it needs a `RouteSelectionExpression`")],
    ...isGiven2(routes) ? routeFaults(routes, owner) : [rejection(routesAt, owner, "it needs at least one route")],
    ...stageFaults(get(properties, "StageName"), owner)
  ];
}
function websocketSideFaults({ logicalId, properties }) {
  const owner = `\`${logicalId}\``;
  return [...wrongTypes(properties, OTHER_TYPES2, owner), ...domainFaults(get(properties, "Domain"), owner)];
}
function routeFaults(routes, owner) {
  return entriesOf(routes).flatMap(({ key, at: keyAt2, value }) => {
    const at = { ...keyAt2, path: value.path };
    const what = `route \`${key}\` of ${owner}`;
    return [
      ...isRouteKey(key) ? [] : [rejection(at, what, "a route is `$connect`, `$disconnect`, `$default`, or letters and digits")],
      ...isGiven2(get(value, "FunctionArn")) ? [] : [rejection(at, what, "it needs a `FunctionArn`")]
    ];
  });
}
function isRouteKey(key) {
  return SPECIAL_ROUTES.has(key) || isAlphanumeric(key);
}
function stageFaults(stage, owner) {
  const name = textOf(stage);
  if (stage === void 0 || name === void 0 || isAlphanumeric(name)) return [];
  return [rejection(stage, `stage of ${owner}`, "a WebSocket API's `StageName` must be letters and digits")];
}
function isAlphanumeric(text2) {
  return /^[A-Za-z0-9]+$/.test(text2);
}

function routeResources(api, entry, auth) {
  const { key, value: route } = entry;
  const { logicalId, condition: condition2 } = api;
  const reason = `SAM: route ${key} of ${logicalId}`;
  const at = causedBy(placeOfKey(entry), reason);
  const functionArn5 = get(route, "FunctionArn");
  if (functionArn5 === void 0) return [];
  const named3 = (suffix) => ({ logicalId: `${logicalId}${routeSuffix(key)}${suffix}`, at, condition: condition2 });
  const integration = named3("Integration");
  const moved2 = servesAs(functionArn5, reason);
  return [
    addedResource(named3("Route"), "AWS::ApiGatewayV2::Route", {
      ApiId: refNode(at, logicalId),
      RouteKey: scalarNode(at, key),
      ...key === "$connect" && authorizationOf(api, auth),
      Target: callNode(at, "Fn::Join", listNode(at, [
        scalarNode(at, "/"),
        listNode(at, [scalarNode(at, "integrations"), refNode(at, integration.logicalId)])
      ]))
    }),
    addedResource(integration, "AWS::ApiGatewayV2::Integration", {
      ApiId: refNode(at, logicalId),
      IntegrationType: scalarNode(at, "AWS_PROXY"),
      IntegrationUri: invocationUri(at, "${__FunctionArn__}", { __FunctionArn__: moved2 }),
      TimeoutInMillis: get(route, "IntegrationTimeout")
    }),
    invokePermission(named3("Permission"), moved2, routeArn(api, key, at))
  ];
}
function routeSuffix(key) {
  const name = key.replace("$", "");
  return name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
}
function routeArn(api, key, at) {
  const stage = stageName(api);
  const name = textOf(stage);
  const requests = `\${${api.logicalId}.ApiId}/${name ?? "${__StageName__}"}/${key}`;
  return requestArn(at, requests, name === void 0 ? { __StageName__: stage } : {});
}
function stageName({ properties, at, logicalId }) {
  const written2 = get(properties, "StageName");
  return written2 && !isNull(written2) ? written2 : scalarNode(causedBy(at, `SAM: stage of ${logicalId}`), "default");
}

function expandWebSocketApi(resource, template) {
  const { api, notes: asides } = unconditional(resource);
  const auth = readConnectAuth(api, template);
  const faults2 = [...websocketFaults(api), ...auth.faults];
  const notes = [...asides, ...websocketSideFaults(api)];
  if (faults2.length > 0) return { resources: [], notes: [...faults2, ...notes] };
  const { logicalId, properties } = api;
  const at = causedBy(api.at, `SAM: AWS::Serverless::WebSocketApi ${logicalId}`);
  const resources = [
    plainResource(api, "AWS::ApiGatewayV2::Api", mapNode(at, {
      Name: get(properties, "Name") ?? scalarNode(at, logicalId),
      ProtocolType: scalarNode(at, "WEBSOCKET"),
      RouteSelectionExpression: get(properties, "RouteSelectionExpression")
    })),
    ...entriesOf(get(properties, "Routes")).flatMap((route) => routeResources(api, route, auth)),
    stageOf3(api),
    ...authorizerResources(api, auth)
  ];
  return { resources, notes };
}
function unconditional(resource) {
  const { node, logicalId } = resource;
  const condition2 = get(node, "Condition");
  if (condition2 === void 0) return { api: resource, notes: [] };
  const why = "SAM ignores it: a WebSocket API is made all the same";
  return {
    api: { ...resource, condition: void 0, node: withEntries(node, { Condition: void 0 }) },
    notes: [{ at: placeOf(condition2), what: `\`Condition\` of \`${logicalId}\``, why }]
  };
}
function stageOf3(api) {
  const { logicalId, properties, condition: condition2 } = api;
  const name = stageName(api);
  const at = causedBy(get(properties, "StageName") ?? api.at, `SAM: stage of ${logicalId}`);
  return addedResource({ logicalId: stageId2(logicalId, name), at, condition: condition2 }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: name,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true)
  });
}
function stageId2(api, name) {
  const text2 = textOf(name);
  return text2 === "default" ? `${api}DefaultStage` : `${api}${text2 ?? ""}Stage`;
}

function expandSam(root, settings) {
  if (!usesSam(root)) return { root, notes: [] };
  const globals = readGlobals(root);
  const authored = readSamResources(root, globals);
  const base = {
    root,
    resources: authored.resources,
    partition: settings.partition ?? "aws",
    region: settings.region,
    parameters: knownParameters(root, settings.parameters, settings.openParameters)
  };
  const { events, notes } = collectApiEvents(base);
  const implicit = implicitApis(events, globals);
  const template = { ...base, resources: new Map([...base.resources, ...implicit.resources.map((api) => [api.logicalId, api])]) };
  const parts = expandResources(template, events);
  const connectors = expandConnectors(template);
  const { resources, notes: clashes2 } = assembled2(template, parts, connectors.resources);
  const references = new Map([...parts].flatMap(([resource, part]) => referable(resource, part.resources)));
  const plain = withEntries(withoutSam(root), { Resources: resources, Conditions: withConditions(root, implicit.conditions) });
  return {
    root: resolveReferences(plain, references),
    unseen: unseenEvents(authored.resources.values()),
    notes: [
      ...globals.notes,
      ...authored.notes,
      ...notes,
      ...implicit.notes,
      ...[...parts.values()].flatMap((part) => part.notes),
      ...connectors.notes,
      ...clashes2
    ]
  };
}
function expandResources(template, events) {
  const routes = defaultRoutes(events, template);
  const byApi = groupBy2(events, ({ apiId }) => apiId);
  const byOwner = groupBy2(events, ({ owner }) => owner.logicalId);
  const parts = /* @__PURE__ */ new Map();
  for (const resource of template.resources.values()) {
    const made = expandResource(resource, { template, routes, ofApi: byApi.get(resource.logicalId) ?? [], own: byOwner.get(resource.logicalId) ?? [] });
    if (made) parts.set(resource, made);
  }
  return parts;
}
function groupBy2(items, keyOf5) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf5(item));
    if (group) group.push(item);
    else groups.set(keyOf5(item), [item]);
  }
  return groups;
}
function expandResource(resource, { template, routes, ofApi, own: own2 }) {
  switch (resource.type) {
    case "AWS::Serverless::Function":
      return expandFunction(resource, own2, routes, template);
    case "AWS::Serverless::Api":
      return expandRestApi(resource, ofApi, template);
    case "AWS::Serverless::HttpApi":
      return expandHttpApi(resource, ofApi, template);
    case "AWS::Serverless::WebSocketApi":
      return expandWebSocketApi(resource, template);
    case "AWS::Serverless::StateMachine":
      return expandStateMachine(resource, template);
    case "AWS::Serverless::Application":
      return expandApplication(resource);
    case "AWS::Serverless::Connector":
      return { resources: [], notes: [] };
    default:
      return void 0;
  }
}
function assembled2({ root, resources }, parts, more) {
  const written2 = get(root, "Resources");
  const entries2 = /* @__PURE__ */ new Map();
  const notes = [];
  const add2 = ({ logicalId, node }, owner) => {
    const authored = written2?.kind === "map" ? written2.entries.get(logicalId) : void 0;
    const { file, start: start2, end } = node;
    if (!authored) entries2.set(logicalId, { key: logicalId, at: { file, start: start2, end }, value: node });
    else if (logicalId === owner) entries2.set(logicalId, { ...authored, value: node });
    else notes.push(rejection(node, `\`${logicalId}\``, "the template has a resource of this name already"));
  };
  const done = /* @__PURE__ */ new Set();
  for (const entry of entriesOf(written2)) {
    const resource = resources.get(entry.key);
    const part = resource && parts.get(resource);
    done.add(entry.key);
    if (part) for (const made of part.resources) add2(made, entry.key);
    else entries2.set(entry.key, entry);
  }
  for (const [{ logicalId }, part] of parts) {
    if (!done.has(logicalId)) for (const made of part.resources) add2(made);
  }
  for (const made of more) add2(made);
  return { resources: { ...written2?.kind === "map" ? written2 : mapNode(root, {}), entries: entries2 }, notes };
}
function withConditions(root, added2) {
  const written2 = get(root, "Conditions");
  if (added2.size === 0) return written2;
  return written2?.kind === "map" ? withEntries(written2, Object.fromEntries(added2)) : mapNode(root, added2);
}

var STEPS = [
  (root, _, library) => expandDirectives(root, library),
  (root, _, library) => expandIncludes(root, library),
  (root, settings) => expandLanguage(root, settings),
  (root, settings) => expandSam(root, settings),
  (root, _, library) => withBodies(root, library)
];
function expandTemplate(root, settings, library = NO_LIBRARY) {
  return STEPS.reduce((done, step) => {
    if (done.root.kind !== "map") return done;
    const { root: next, notes, unseen } = step(done.root, settings, library);
    return { root: next, notes: notes.length === 0 ? done.notes : [...done.notes, ...notes], unseen: done.unseen ?? unseen };
  }, { root, notes: [], unseen: void 0 });
}
function expandOpenApi(root, library = NO_LIBRARY) {
  return root.kind === "map" ? expandIncludes(root, library) : { root, notes: [] };
}

function isToolOutput(root) {
  const parameters = get(root, "Parameters");
  if (get(parameters, "BootstrapVersion") !== void 0) return true;
  if (entriesOf(parameters).some(({ key }) => /^AssetParameters[0-9a-f]{64}/.test(key))) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) => textOf(get(value, "Type")) === "AWS::CDK::Metadata" || getIn(value, "Metadata", "aws:cdk:path") !== void 0);
}

function givenParameters(written2, child) {
  if (written2 && (callOf(written2) || entriesOf(written2).some(({ key }) => key.startsWith("Fn::")))) return void 0;
  return new Map(entriesOf(get(child, "Parameters")).flatMap(({ key, value }) => {
    const [node, otherwise] = [get(written2, key), defaultOf(value)];
    const given2 = (node && givenOf(node, otherwise)) ?? otherwise;
    return given2 ? [[key, given2]] : [];
  }));
}
function defaultOf(parameter) {
  const given2 = textGiven(textOf(get(parameter, "Default")), parameter);
  return given2.kind === "text" ? given2 : void 0;
}
function givenOf(node, otherwise) {
  if (isNoValue2(node)) return void 0;
  if (node.kind === "scalar") return textGiven(textOf(node), node);
  if (node.kind === "map") return { kind: "value", node, default: mayBeAbsent(node) ? otherwise?.text : void 0 };
  const texts = node.items.map(textOf);
  const joined5 = texts.every((text2) => text2 !== void 0) ? texts.join(",") : void 0;
  return textGiven(joined5, callNode(node, "Fn::Join", listNode(node, [scalarNode(node, ","), node])));
}
function textGiven(text2, node) {
  return text2 === void 0 || text2.includes("{{resolve:") ? { kind: "value", node, default: void 0 } : { kind: "text", text: text2 };
}
function mayBeAbsent(node) {
  const call2 = callOf(node);
  return isNoValue2(node) || call2?.name === "Fn::If" && itemsOf(call2.argument).slice(1).some(mayBeAbsent);
}
function whereAbsent(node, other) {
  const call2 = callOf(node);
  if (isNoValue2(node)) return other;
  if (call2?.name !== "Fn::If" || call2.argument.kind !== "list" || !mayBeAbsent(node)) return node;
  const [name, ...branches] = call2.argument.items;
  const items = [...name ? [name] : [], ...branches.map((branch) => whereAbsent(branch, other))];
  return callNode(node, "Fn::If", { ...call2.argument, items });
}
function isNoValue2(node) {
  const call2 = callOf(node);
  return node.kind === "scalar" && node.value === null || call2?.name === "Ref" && textOf(call2.argument) === "AWS::NoValue";
}

var VARIABLE = /\$\{(!?)\s*([^{}]*?)\s*\}/g;
function substitutions(template) {
  const pieces2 = [];
  let from = 0;
  const text2 = (to) => {
    if (to > from) pieces2.push({ kind: "literal", text: template.slice(from, to) });
  };
  for (const match3 of template.matchAll(VARIABLE)) {
    text2(match3.index);
    const [whole, escaped, name = ""] = match3;
    if (escaped) pieces2.push({ kind: "literal", text: `\${${whole.slice(3)}` });
    else if (name === "") pieces2.push({ kind: "literal", text: whole });
    else pieces2.push({ kind: "variable", name });
    from = match3.index + whole.length;
  }
  text2(template.length);
  return pieces2;
}
function withVariables(template, rename) {
  return template.replaceAll(VARIABLE, (whole, escaped, name) => {
    const renamed2 = escaped || name === "" ? name : rename(name);
    return renamed2 === name ? whole : `\${${renamed2}}`;
  });
}

function rewritten(node, names) {
  if (node.kind === "scalar") return node;
  if (node.kind === "list") return rewrittenList(node, names);
  const call2 = callOf(node);
  if (call2) return rewrittenCall(node, call2.name, call2.argument, names);
  const name = names.amongConditions && node.entries.size === 1 ? get(node, "Condition") : void 0;
  return name?.kind === "scalar" ? withEntries(node, { Condition: renamed(name, names.condition(name.text)) }) : rewrittenMap(node, names);
}
function rewrittenList(list2, names) {
  let items;
  for (const [index, item] of list2.items.entries()) {
    const value = rewritten(item, names);
    if (value !== item) (items ??= [...list2.items])[index] = value;
  }
  return items ? { ...list2, items } : list2;
}
function rewrittenMap(map2, names) {
  let entries2;
  for (const entry of map2.entries.values()) {
    const value = rewritten(entry.value, names);
    if (value !== entry.value) (entries2 ??= new Map(map2.entries)).set(entry.key, { ...entry, value });
  }
  return entries2 ? { ...map2, entries: entries2 } : map2;
}
function rewrittenCall(call2, name, argument, names) {
  switch (name) {
    case "Ref":
      return rewrittenRef(call2, argument, names);
    case "Fn::GetAtt":
      return rewrittenAttribute(call2, argument, names);
    case "Fn::Sub":
      return withArgument(call2, name, rewrittenSub(argument, names));
    case "Fn::If":
      return withArgument(call2, name, withFirst(argument, names, (first) => conditionName(first, names)));
    case "Fn::FindInMap":
      return withArgument(call2, name, withFirst(argument, names, (first) => first.kind === "scalar" ? renamed(first, names.mapping(first.text)) : prefixed(first, names)));
    case "Fn::ImportValue":
    case "Fn::GetStackOutput":
      return answered(call2, names) ?? rewrittenMap(call2, names);
    default:
      return rewrittenMap(call2, names);
  }
}
function answered(call2, names) {
  const node = names.answer(call2);
  return node && valueAt(call2, { kind: "value", node, isList: false });
}
function withArgument(call2, name, argument) {
  return argument === get(call2, name) ? call2 : withEntries(call2, { [name]: argument });
}
function rewrittenRef(call2, argument, names) {
  if (argument.kind !== "scalar") return withArgument(call2, "Ref", prefixed(argument, names));
  const meaning = names.ref(argument.text);
  return meaning.kind === "value" ? valueAt(call2, meaning) : withArgument(call2, "Ref", renamed(argument, meaning.name));
}
function prefixed(name, names) {
  const written2 = rewritten(name, names);
  if (names.prefix === "") return written2;
  return callNode(name, "Fn::Join", listNode(name, [scalarNode(name, ""), listNode(name, [scalarNode(name, names.prefix), written2])]));
}
function rewrittenAttribute(call2, argument, names) {
  const items = argument.kind === "list" ? argument.items : [argument];
  const [first] = items;
  if (first?.kind !== "scalar") {
    return withArgument(call2, "Fn::GetAtt", withFirst(argument, names, (computed) => prefixed(computed, names)));
  }
  const texts = items.map(textOf);
  const [logicalId = "", ...attribute] = (texts.includes(void 0) ? first.text : texts.join(".")).split(".");
  const meaning = names.attribute(logicalId, attribute.join("."));
  if (meaning.kind === "value") return valueAt(call2, meaning);
  const head = renamed(first, `${meaning.name}${first.text.slice(logicalId.length)}`);
  return withArgument(call2, "Fn::GetAtt", argument.kind === "list" ? withFirst(argument, names, () => head) : head);
}
function withFirst(argument, names, change) {
  const [first, ...others] = itemsOf(argument);
  if (argument.kind !== "list" || first === void 0) return rewritten(argument, names);
  const items = [change(first), ...others.map((item) => rewritten(item, names))];
  return items.every((item, index) => item === argument.items[index]) ? argument : { ...argument, items };
}
function conditionName(node, names) {
  if (node.kind === "scalar") return renamed(node, names.condition(node.text));
  const name = get(node, "Condition");
  return node.kind === "map" && name?.kind === "scalar" ? withEntries(node, { Condition: renamed(name, names.condition(name.text)) }) : rewritten(node, names);
}
function rewrittenSub(argument, names) {
  const [template, variables] = argument.kind === "list" ? argument.items : [argument];
  if (template?.kind !== "scalar") return rewritten(argument, names);
  const values = /* @__PURE__ */ new Map();
  const text2 = withVariables(template.text, (name) => {
    if (get(variables, name)) return name;
    const [logicalId = "", ...attribute] = name.split(".");
    const meaning = attribute.length === 0 ? names.ref(name) : names.attribute(logicalId, attribute.join("."));
    if (meaning.kind === "name") return `${meaning.name}${name.slice(logicalId.length)}`;
    values.set(name, valueAt(template, { ...meaning, isList: false }));
    return name;
  });
  const own2 = variables && rewritten(variables, names);
  if (text2 === template.text && values.size === 0 && own2 === variables) return argument;
  const put = renamed(template, text2);
  if (values.size === 0 && own2 === void 0) return put;
  const all3 = new Map([...own2?.kind === "map" ? own2.entries.values() : []].map(({ key, value }) => [key, value]));
  return listNode(argument, [put, mapNode(own2 ?? template, [...all3, ...values])]);
}
function renamed(scalar, text2) {
  return text2 === scalar.text ? scalar : { ...scalar, text: text2, value: text2 };
}
function valueAt(at, { node, isList }) {
  const place2 = placeOf(at);
  if (isList) return callNode(place2, "Fn::Split", listNode(place2, [scalarNode(place2, ","), node]));
  if (node.kind === "scalar") return callNode(place2, "Fn::Join", listNode(place2, [scalarNode(place2, ""), listNode(place2, [node])]));
  return node.kind === "list" ? { kind: "list", ...place2, items: node.items } : { kind: "map", ...place2, entries: node.entries };
}

var MAX_CHAIN = 30;
var MAX_VALUE_DEPTH = 40;
function createNaming(plan) {
  const values = /* @__PURE__ */ new Map();
  const open3 = /* @__PURE__ */ new Set();
  const depths = /* @__PURE__ */ new Map();
  function valueOf(key, authored, deployed3) {
    if (values.has(key)) return values.get(key);
    if (open3.has(key) || open3.size >= MAX_CHAIN || depthOf(authored, depths) > MAX_VALUE_DEPTH) return void 0;
    open3.add(key);
    const value = rewritten(authored, namesOf3(deployed3));
    open3.delete(key);
    const settled6 = depthOf(value, depths) > MAX_VALUE_DEPTH ? void 0 : value;
    values.set(key, settled6);
    return settled6;
  }
  function outputOf2({ of, name }) {
    const value = getIn(of.stack.root, "Outputs", name, "Value");
    return value && valueOf(`output ${plan.prefixOf(of)}${name}`, value, of);
  }
  function givenTo(name, deployed3) {
    const prefix = plan.prefixOf(deployed3);
    const given2 = deployed3.given.get(name);
    if (given2?.kind !== "value" || deployed3.parent === void 0 || isLookedUp(name, deployed3)) return void 0;
    const value = valueOf(`parameter ${prefix}${name}`, given2.node, deployed3.parent);
    if (value === void 0) return void 0;
    const node = mayBeAbsent(value) ? whereAbsent(value, refNode(value, `${prefix}${name}`)) : value;
    return { kind: "value", node, isList: isListType(typeOf3(name, deployed3)) };
  }
  function namesOf3(deployed3) {
    const prefix = plan.prefixOf(deployed3);
    const prefixedName = (name) => `${prefix}${name}`;
    return {
      prefix,
      amongConditions: false,
      condition: prefixedName,
      mapping: prefixedName,
      ref(name) {
        if (name.startsWith("AWS::")) return { kind: "name", name: pseudoName(name, deployed3) };
        return givenTo(name, deployed3) ?? { kind: "name", name: prefixedName(name) };
      },
      attribute(logicalId, attribute) {
        const child = deployed3.children.get(logicalId);
        const node = child && attribute.startsWith("Outputs.") ? outputOf2({ of: child, name: attribute.slice("Outputs.".length) }) : void 0;
        return node ? { kind: "value", node, isList: false } : { kind: "name", name: prefixedName(logicalId) };
      },
      answer(call2) {
        const output = plan.imported(call2, deployed3);
        return output && outputOf2(output);
      }
    };
  }
  function pseudoName(name, deployed3) {
    if (name === "AWS::NoValue") return name;
    const isOwn = deployed3.parent !== void 0 && OF_EACH_STACK.has(name);
    return isOwn ? `${plan.prefixOf(deployed3)}${name}` : pseudoParameterName(name, plan.stackOf(deployed3), plan.settings);
  }
  return namesOf3;
}
var OF_EACH_STACK = /* @__PURE__ */ new Set(["AWS::StackName", "AWS::StackId", "AWS::NotificationARNs"]);
function isKept(name, deployed3) {
  const given2 = deployed3.given.get(name);
  return given2?.kind !== "value" || isLookedUp(name, deployed3) || mayBeAbsent(given2.node);
}
function isLookedUp(name, deployed3) {
  return typeOf3(name, deployed3).startsWith("AWS::SSM::Parameter::Value<");
}
function isListType(type) {
  return type === "CommaDelimitedList" || type.includes("List<");
}
function typeOf3(name, { stack }) {
  return textOf(get(getIn(stack.root, "Parameters", name), "Type")) ?? "String";
}
function depthOf(node, known4) {
  if (node.kind === "scalar") return 0;
  const depth = known4.get(node);
  if (depth !== void 0) return depth;
  let deepest = 0;
  for (const part of node.kind === "list" ? node.items : node.entries.values()) {
    deepest = Math.max(deepest, depthOf("value" in part && "key" in part ? part.value : part, known4));
  }
  known4.set(node, deepest + 1);
  return deepest + 1;
}

function mergedTemplate(stacks, first) {
  const section = (entriesIn) => {
    const entries2 = stacks.flatMap(entriesIn);
    return entries2.length === 0 ? void 0 : { ...mapNode(first, []), entries: new Map(entries2.map((entry) => [entry.key, entry])) };
  };
  return withEntries(first, {
    Parameters: section(parametersOf),
    Mappings: section(({ deployed: deployed3, names }) => entriesOf(get(deployed3.stack.root, "Mappings")).map((entry) => prefixed2(entry, names))),
    Conditions: section(({ deployed: deployed3, names }) => entriesOf(get(deployed3.stack.root, "Conditions")).map((entry) => prefixed2(entry, names, definition(entry.value, names)))),
    Rules: section(rulesOf),
    Resources: section(resourcesOf)
  });
}
function prefixed2(entry, { prefix }, value = entry.value) {
  return { ...entry, key: `${prefix}${entry.key}`, value };
}
function definition(node, names) {
  return rewritten(node, { ...names, amongConditions: true });
}
function parametersOf({ deployed: deployed3, names }) {
  return entriesOf(get(deployed3.stack.root, "Parameters")).filter(({ key }) => isKept(key, deployed3)).map((entry) => prefixed2(entry, names));
}
function rulesOf(stack) {
  const { deployed: deployed3, names } = stack;
  const own2 = entriesOf(get(deployed3.stack.root, "Rules")).map((entry) => prefixed2(entry, names, ruleOf(entry.value, stack)));
  const allowed = entriesOf(get(deployed3.stack.root, "Parameters")).flatMap((entry) => {
    const values = get(entry.value, "AllowedValues");
    const isOne = !isKept(entry.key, deployed3) && !isListType(textOf(get(entry.value, "Type")) ?? "");
    if (!isOne || values?.kind !== "list" || values.items.length === 0) return [];
    const value = rewritten(callNode(values, "Ref", scalarNode(values, entry.key)), names);
    const assertion = mapNode(values, { Assert: callNode(values, "Fn::Contains", listNode(values, [values, value])) });
    const rule2 = mapNode(values, { Assertions: listNode(values, [assertion]) });
    return [{ ...entry, key: `${names.prefix}AllowedValues of ${entry.key}`, value: whereDeployed(rule2, stack) }];
  });
  return [...own2, ...allowed];
}
function ruleOf(rule2, stack) {
  const written2 = definition(rule2, stack.names);
  return written2.kind === "map" ? whereDeployed(written2, stack) : written2;
}
function whereDeployed(rule2, { conditions }) {
  if (conditions.length === 0) return rule2;
  const own2 = get(rule2, "RuleCondition");
  const named3 = conditions.map((name) => mapNode(rule2, { Condition: scalarNode(rule2, name) }));
  return withEntries(rule2, { RuleCondition: callNode(rule2, "Fn::And", listNode(rule2, [...named3, ...own2 ? [own2] : []])) });
}
function resourcesOf(stack) {
  const { deployed: deployed3, names } = stack;
  return entriesOf(get(deployed3.stack.root, "Resources")).filter(({ key }) => !deployed3.children.has(key)).map((entry) => prefixed2(entry, names, resourceOf2(entry.value, stack)));
}
function resourceOf2(resource, { names, conditions }) {
  if (resource.kind !== "map") return resource;
  const properties = get(resource, "Properties");
  const own2 = namesIn(get(resource, "Condition"), names);
  return withEntries(resource, {
    ...properties && { Properties: rewritten(properties, names) },
    ...names.prefix === "" ? {} : { Condition: conditionOf2([...conditions, ...own2], resource) }
  });
}
function namesIn(condition2, names) {
  return (condition2?.kind === "list" ? itemsOf(condition2) : [condition2]).flatMap((name) => {
    const text2 = textOf(name);
    return text2 === void 0 ? [] : [names.condition(text2)];
  });
}
function conditionOf2(names, at) {
  return names.length === 0 ? void 0 : listNode(at, names.map((name) => scalarNode(at, name)));
}

function stackPrefixes([first, ...others]) {
  const taken = /* @__PURE__ */ new Set([...first?.top.children.keys() ?? []]);
  const prefixes = new Map(first ? [[first, ""]] : []);
  for (const tree of others) {
    const name = nameOf3(tree.top.stack);
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name}${String(count)}`;
    taken.add(unique);
    prefixes.set(tree, `${unique}${PREFIX_END}`);
  }
  return prefixes;
}
var COMMON = /* @__PURE__ */ new Set(["template", "main", "index", "stack", "cloudformation", "sam", "serverless"]);
function nameOf3({ file, settings }) {
  const [folder = "", base = ""] = ["", ...file.split("/")].slice(-2);
  const stem = base.replace(/(?:\.template)?\.\w+$/, "");
  const name = settings.stackName ?? (COMMON.has(stem) && folder !== "" ? folder : stem);
  return name.replaceAll(/[^\w-]+/g, "-") || "stack";
}

function applicationOf(group, imports) {
  const trees = group.length === 1 ? group : group.toSorted((a, b) => compare(a.top.stack.file, b.top.stack.file));
  const [first = group[0]] = trees;
  const notes = trees.flatMap((tree) => tree.notes);
  const { root } = first.top.stack;
  if (root.kind !== "map" || trees.length === 1 && first.all.length === 1) {
    return { root, settings: imports.settingsOf(first), parts: [{ stack: first.top.stack, prefix: "", caller: first.top.caller }], notes };
  }
  const places = placesOf(trees);
  const settings = settingsOf(places, imports);
  return {
    root: merged2(places, root, settings, imports),
    settings,
    parts: places.map(({ deployed: deployed3, prefix }) => ({ stack: deployed3.stack, prefix, caller: deployed3.caller })),
    notes
  };
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
function placesOf(trees) {
  const prefixes = stackPrefixes(trees);
  return trees.flatMap((tree) => {
    const stack = prefixes.get(tree) ?? "";
    return tree.all.map((deployed3) => ({ deployed: deployed3, tree, stack, prefix: `${stack}${deployed3.within}` }));
  });
}
function settingsOf(places, imports) {
  const parameters = new Map(places.flatMap(({ deployed: deployed3, prefix }) => givenTexts(deployed3).map(([name, text2]) => [`${prefix}${name}`, text2])));
  const open3 = places.flatMap(({ deployed: deployed3, prefix }) => [...deployed3.stack.settings.openParameters ?? []].map((name) => `${prefix}${name}`));
  const tops = places.filter(({ deployed: deployed3 }) => deployed3.parent === void 0);
  const [first, ...others] = tops.map(({ tree, stack }) => ({ stack, settings: imports.settingsOf(tree) }));
  return {
    region: void 0,
    account: void 0,
    partition: void 0,
    urlSuffix: void 0,
    ...first?.settings,
    parameters,
    ...open3.length > 0 && { openParameters: new Set(open3) },
    ...others.length > 0 && { stacks: new Map(others.map(({ stack, settings }) => [stack, settings])) }
  };
}
function givenTexts({ parent, given: given2, stack }) {
  if (parent === void 0) return [...stack.settings.parameters];
  return [...given2].flatMap(([name, value]) => {
    const text2 = value.kind === "text" ? value.text : value.default;
    return text2 === void 0 ? [] : [[name, text2]];
  });
}
function merged2(places, root, settings, imports) {
  const placeOf2 = new Map(places.map((place2) => [place2.deployed, place2]));
  const outputs2 = /* @__PURE__ */ new Map();
  for (const { by, call: call2, output } of imports.found) {
    if (!placeOf2.has(by) || !placeOf2.has(output.of)) continue;
    outputs2.set(by, (outputs2.get(by) ?? /* @__PURE__ */ new Map()).set(call2, output));
  }
  const namesOf3 = createNaming({
    settings,
    prefixOf: (deployed3) => placeOf2.get(deployed3)?.prefix ?? "",
    stackOf: (deployed3) => placeOf2.get(deployed3)?.stack ?? "",
    imported: (call2, by) => outputs2.get(by)?.get(call2)
  });
  return mergedTemplate(places.map(({ deployed: deployed3, stack }) => ({ deployed: deployed3, names: namesOf3(deployed3), conditions: deployed3.conditions.map((name) => `${stack}${name}`) })), root);
}

var connected_exports = {};
__export(connected_exports, {
  connected: () => connected
});
function connected(things, pairs) {
  const leaders = /* @__PURE__ */ new Map();
  const leaderOf = (thing) => {
    let leader = thing;
    for (let next = leaders.get(leader); next !== void 0; next = leaders.get(leader)) leader = next;
    for (let at = thing; at !== leader; ) {
      const next = leaders.get(at) ?? leader;
      leaders.set(at, leader);
      at = next;
    }
    return leader;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    if (first !== second) leaders.set(second, first);
  }
  return [...groupsByKey(things, leaderOf).values()];
}

var imports_exports = {};
__export(imports_exports, {
  findImports: () => findImports,
  meetingOf: () => meetingOf
});

var MAX_ALTERNATIVES = 48;
var MAX_NAMES = 48 * 48;
function always(value) {
  return [{ when: true, value }];
}
function given(when, alternatives) {
  if (when === true) return alternatives;
  return alternatives.flatMap((alternative) => {
    const narrowed = and(when, alternative.when);
    return narrowed === false ? [] : [{ when: narrowed, value: alternative.value }];
  });
}
function flatMapAlternatives(alternatives, next) {
  const [only] = alternatives;
  if (alternatives.length === 1 && only?.when === true) return next(only.value);
  const results = [];
  for (const { when, value } of alternatives) {
    const followers = next(value);
    if (followers === void 0) return void 0;
    results.push(...given(when, followers));
    if (results.length > MAX_ALTERNATIVES) return void 0;
  }
  return results;
}
function combine(lists) {
  if (lists.every((list2) => list2.length === 1 && list2[0]?.when === true)) {
    const values = [];
    for (const [only] of lists) if (only) values.push(only.value);
    return always(values);
  }
  let results = always([]);
  for (const list2 of lists) {
    results = flatMapAlternatives(results, (values) => list2.map(({ when, value }) => ({ when, value: [...values, value] })));
    if (results === void 0) return void 0;
  }
  return results;
}
function mergeAlternatives(alternatives, keyOf5) {
  if (alternatives === void 0 || alternatives.length < 2) return alternatives;
  const merged5 = /* @__PURE__ */ new Map();
  for (const alternative of alternatives) {
    const key = keyOf5(alternative.value);
    const other = merged5.get(key);
    merged5.set(key, other ? { when: or(other.when, alternative.when), value: other.value } : alternative);
  }
  const results = [...merged5.values()];
  return results.every(({ when }) => namesIn2(when) <= MAX_NAMES) ? results : void 0;
}
function namesIn2(formula) {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return namesIn2(formula.of);
  return formula.of.reduce((names, part) => names + namesIn2(part), 0);
}

function jsonText(node, evaluate2) {
  if (node.kind === "scalar") return written(JSON.stringify(node.value), evaluate2);
  if (node.kind === "list") return enclosed("[", node.items.map((item) => jsonText(item, evaluate2)), "]");
  const call2 = callOf(node);
  return call2 ? callJson(call2.name, call2.argument, node, evaluate2) : objectJson(node, evaluate2);
}
function objectJson(node, evaluate2) {
  return enclosed("{", [...node.entries.values()].map(({ key, value }) => {
    const name = written(`${JSON.stringify(key)}:`, evaluate2)?.[0]?.value;
    return name && jsonText(value, evaluate2)?.map((each) => ({ when: each.when, value: each.value && [...name, ...each.value] }));
  }), "}");
}
function callJson(name, argument, call2, evaluate2) {
  if (name === "Fn::If") {
    const branches = evaluate2.branches(argument);
    return branches && flatMapAlternatives(branches, (branch) => jsonText(branch, evaluate2));
  }
  const list2 = evaluate2.list(call2);
  if (list2) return flatMapAlternatives(list2, (texts) => enclosed("[", texts?.map((text2) => quoted(text2, evaluate2)) ?? [], "]"));
  return flatMapAlternatives(evaluate2.text(call2), (text2) => {
    if (text2 === void 0) return always(void 0);
    return name === "Fn::Length" && knownText(text2) !== void 0 ? always(text2) : quoted(text2, evaluate2);
  });
}
function written(json, evaluate2) {
  evaluate2.left -= json.length;
  return evaluate2.left < 0 ? void 0 : always(literal(json));
}
function quoted(text2, evaluate2) {
  for (const token of text2) evaluate2.left -= token.kind === "literal" ? token.text.length : 1;
  if (evaluate2.left < 0) return void 0;
  const inside2 = text2.map((token) => token.kind === "literal" ? { ...token, text: JSON.stringify(token.text).slice(1, -1) } : token);
  return always([...literal('"'), ...inside2, ...literal('"')]);
}
function enclosed(open3, parts, close) {
  const present3 = parts.filter((part) => part !== void 0);
  if (present3.length < parts.length) return void 0;
  return combine(present3)?.map(({ when, value }) => {
    const texts = value.filter((text2) => text2 !== void 0).flatMap((text2, index) => index === 0 ? [text2] : [literal(","), text2]);
    return { when, value: concat(literal(open3), ...texts, literal(close)) };
  });
}

function readParameters(root, open3 = /* @__PURE__ */ new Set()) {
  const parameters = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const type = textOf(get(value, "Type")) ?? "String";
    const allowed = itemsOf(get(value, "AllowedValues")).flatMap((item) => textOf(item) ?? []);
    const isList = type === "CommaDelimitedList" || type.includes("List<");
    parameters.set(key, {
      name: key,
      isList,
      isLookedUp: type.startsWith("AWS::SSM::Parameter::Value<"),
      default: open3.has(key) ? void 0 : textOf(get(value, "Default")),
      // What is allowed of a list is each of its items, not the whole.
      allowed: allowed.length > 0 && !isList ? allowed : void 0
    });
  }
  return parameters;
}
function parameterText(parameter, given2, useDefaults) {
  if (!parameter.isLookedUp) {
    if (given2 !== void 0) return given2 === "" ? [] : [{ kind: "literal", text: given2, filledIn: parameter.name }];
    if (parameter.allowed?.length === 1) return literal(parameter.allowed[0] ?? "");
    if (useDefaults && parameter.default !== void 0) {
      return [{ kind: "literal", text: parameter.default, parameter: parameter.name }];
    }
  }
  return [{ kind: "unknown", source: "parameter", id: parameter.name }];
}

function evaluateText(node, around) {
  if (node === void 0) return always(void 0);
  if (node.kind === "scalar") return always(node.value === null ? void 0 : literalText(node.text));
  const call2 = callOf(node);
  if (call2 === void 0) return always(opaque(node, "function", around));
  const known4 = around.evaluated.get(node);
  if (known4) return known4;
  const alternatives = callText(call2.name, call2.argument, around);
  const result = mergeAlternatives(alternatives, (text2) => text2 === void 0 ? "" : `=${printText(text2)}`) ?? always(opaque(node, "limit", around));
  around.evaluated.set(node, result);
  return result;
}
function callText(name, argument, around) {
  switch (name) {
    case "Ref":
      return flatMapAlternatives(evaluateText(argument, around), (id) => always(id && refText(id, around)));
    case "Fn::GetAtt":
      return attributeText(argument, around);
    case "Fn::Sub":
      return substitutedText(argument, around);
    case "Fn::Join":
      return joinedText(argument, around);
    case "Fn::Select":
      return selectedText(argument, around);
    case "Fn::If":
      return conditionalText(argument, around);
    case "Fn::FindInMap":
      return mappedText(argument, around);
    case "Fn::Base64":
      return flatMapAlternatives(evaluateText(argument, around), (text2) => always(text2 && encodedText(text2)));
    case "Fn::Length":
      return lengthText(argument, around);
    case "Fn::ToJsonString":
      return jsonStringText(argument, around);
    case "Fn::ImportValue":
      return namedUnknown("import", name, [argument], around);
    case "Fn::GetStackOutput":
      return stackOutput(argument, around);
    default:
      return namedUnknown("function", name, argument.kind === "list" ? argument.items : [argument], around);
  }
}
function namedUnknown(source, name, parts, around) {
  const combinations = combine(parts.map((part) => evaluateText(part, around)));
  return combinations?.map(({ when, value }) => ({
    when,
    value: [{ kind: "unknown", source, id: `${name}(${value.map((text2) => text2 ? printText(text2) : "").join(", ")})` }]
  }));
}
function stackOutput(argument, around) {
  const entries2 = entriesOf(argument).toSorted((a, b) => a.key < b.key ? -1 : 1);
  const parts = combine(entries2.map(({ key, value }) => evaluateText(value, around).map((part) => ({ when: part.when, value: `${key}=${printText(part.value ?? [])}` }))));
  return parts?.map(({ when, value }) => ({
    when,
    value: [{ kind: "unknown", source: "stack-output", id: `Fn::GetStackOutput(${value.join(", ")})` }]
  }));
}
function opaque(node, source, around) {
  const name = `${callOf(node)?.name ?? "value"}@${pathKeys(node.path).join("/")}`;
  const alike = around.opaque.get(name) ?? /* @__PURE__ */ new Map();
  around.opaque.set(name, alike);
  const content = node.kind === "map" ? node.entries : node;
  const index = alike.get(content) ?? alike.size;
  alike.set(content, index);
  return [{ kind: "unknown", source, id: index === 0 ? name : `${name}#${String(index + 1)}` }];
}
function literalText(text2) {
  return withDynamicReferences(literal(text2));
}
function withDynamicReferences(text2) {
  if (!text2.some((token) => token.kind === "literal" && token.text.includes("{{resolve:"))) return text2;
  const before = [];
  let inside2 = [];
  for (const token of text2.flatMap(cutAtBraces)) {
    const written2 = token.kind === "literal" ? token.text : "";
    if (written2 === "{{resolve:") {
      for (const other of inside2) before.push(other);
      inside2 = [token];
    } else if (inside2.length === 0) {
      before.push(token);
    } else if (written2 === "}}") {
      before.push({ kind: "unknown", source: "dynamic-reference", id: printText([...inside2, token]) });
      inside2 = [];
    } else {
      inside2.push(token);
    }
  }
  return concat([...before, ...inside2]);
}
function cutAtBraces(token) {
  if (token.kind !== "literal") return [token];
  return token.text.split(/(\{\{resolve:|\}\})/).flatMap((text2) => text2 === "" ? [] : [{ ...token, text: text2 }]);
}
function refText(id, around) {
  const name = knownText(id);
  if (name === void 0) return [{ kind: "unknown", source: "function", id: `Ref(${printText(id)})` }];
  if (name === "AWS::NoValue") return void 0;
  const pseudo = pseudoParameter(name, around.settings);
  if (pseudo) return pseudo;
  const parameter = around.parameters.get(name);
  if (parameter) return parameterText(parameter, around.settings.parameters.get(name), around.useDefaults);
  return around.isResource(name) ? [{ kind: "reference", logicalId: name }] : [{ kind: "unknown", source: "function", id: name }];
}
function attributeText(argument, around) {
  const [resource, ...attribute] = argument.kind === "list" ? argument.items : [argument];
  const parts = combine([resource, ...attribute].map((part) => evaluateText(part, around)));
  return parts?.map(({ when, value }) => ({ when, value: attributeOf(value.map((part) => part ?? []), around) }));
}
function attributeOf(parts, around) {
  const written2 = parts.map(knownText).join(".");
  const dot = written2.indexOf(".");
  if (parts.some((part) => knownText(part) === void 0) || dot < 0) {
    return [{ kind: "unknown", source: "function", id: `Fn::GetAtt(${parts.map(printText).join(", ")})` }];
  }
  const logicalId = written2.slice(0, dot);
  const attribute = written2.slice(dot + 1);
  return around.isResource(logicalId) ? [{ kind: "reference", logicalId, attribute }] : [{ kind: "unknown", source: "function", id: written2 }];
}
function substitutedText(argument, around) {
  const [pattern, variables] = argument.kind === "list" ? argument.items : [argument];
  const template = textOf(pattern);
  if (template === void 0) return void 0;
  const pieces2 = substitutions(template).map((piece) => {
    if (piece.kind === "literal") return always(literal(piece.text));
    const variable2 = get(variables, piece.name);
    if (variable2) return evaluateText(variable2, around);
    return always(piece.name.includes(".") ? attributeOf([literal(piece.name)], around) : refText(literal(piece.name), around));
  });
  return concatenated(combine(pieces2), []);
}
function concatenated(combinations, separator) {
  const joined5 = combinations?.map(({ when, value }) => {
    const present3 = value.filter((text2) => text2 !== void 0);
    return { when, value: present3.flatMap((text2, index) => index === 0 ? [text2] : [separator, text2]) };
  });
  if (joined5?.some(({ value }) => lengthOf(value) > MAX_LENGTH2)) return void 0;
  return joined5?.map(({ when, value }) => ({ when, value: withDynamicReferences(concat(...value)) }));
}
var MAX_LENGTH2 = 1e5;
function lengthOf(texts) {
  return texts.flat().reduce((length2, token) => length2 + (token.kind === "literal" ? token.text : tokenId(token)).length, 0);
}
function joinedText(argument, around) {
  const [separator, list2] = itemsOf(argument);
  return flatMapAlternatives(evaluateText(separator, around), (by) => {
    const lists = evaluateList(list2, around);
    return lists && flatMapAlternatives(lists, (texts) => texts ? concatenated(always(texts), by ?? []) : void 0);
  });
}
function selectedText(argument, around) {
  const [index, list2] = itemsOf(argument);
  const unknown2 = () => namedUnknown("function", "Fn::Select", itemsOf(argument), around);
  const lists = evaluateList(list2, around);
  if (lists === void 0) return unknown2();
  return flatMapAlternatives(evaluateText(index, around), (indexText) => {
    const position = indexText && knownText(indexText);
    if (position === void 0 || !/^\d+$/.test(position)) return unknown2();
    return flatMapAlternatives(lists, (texts) => {
      const selected2 = texts?.[Number(position)];
      return selected2 ? always(selected2) : unknown2();
    });
  });
}
function conditionalText(argument, around) {
  const branches = conditionalBranches(argument, around);
  return branches && flatMapAlternatives(branches, (branch) => evaluateText(branch, around));
}
function conditionalBranches(argument, around) {
  const [name, whenTrue, whenFalse] = itemsOf(argument);
  const conditionName2 = textOf(name) ?? textOf(get(name, "Condition"));
  if (conditionName2 === void 0 || !whenTrue || !whenFalse) return void 0;
  const holds = around.conditionHolds(conditionName2);
  return [...given(holds, always(whenTrue)), ...given(not(holds), always(whenFalse))].filter(({ when }) => when !== false);
}
function mappedText(argument, around) {
  const unknown2 = () => namedUnknown("mapping", "Fn::FindInMap", itemsOf(argument).slice(0, 3), around);
  const found2 = findInMap(argument, around);
  return found2 && flatMapAlternatives(found2, ({ value, ...chosen4 }) => {
    if (value === void 0) return unknown2();
    return evaluateText(value, around).map((text2) => ({ when: text2.when, value: text2.value && chosenBy(text2.value, chosen4) }));
  });
}
function findInMap(argument, around) {
  const [map2, first, second, options] = itemsOf(argument);
  const keys = combine([map2, first, second].map((key) => evaluateText(key, around)));
  return keys?.map(({ when, value: texts }) => {
    const [name, top, inner] = texts.map((key) => key && knownText(key));
    const parameter = texts.flatMap((key) => defaultsIn(key ?? []))[0];
    const filledIn = texts.flatMap((key) => (key ?? []).flatMap((token) => token.kind === "literal" ? token.filledIn ?? [] : []))[0];
    const isKnown = name !== void 0 && top !== void 0 && inner !== void 0;
    const value = isKnown ? get(get(get(around.mappings, name), top), inner) ?? get(options, "DefaultValue") : void 0;
    return { when, value: { value, parameter, filledIn } };
  });
}
function chosenBy(text2, { parameter, filledIn }) {
  const marked = fromParameter(text2, parameter);
  return filledIn === void 0 ? marked : marked.map((token) => token.kind === "literal" ? { filledIn, ...token } : token);
}
function fromParameter(text2, parameter) {
  return parameter === void 0 ? text2 : text2.map((token) => token.kind === "literal" ? { parameter, ...token } : token);
}
function encodedText(text2) {
  const known4 = knownText(text2);
  if (known4 !== void 0) return fromParameter(literal(Buffer.from(known4).toString("base64")), defaultsIn(text2)[0]);
  return [{ kind: "unknown", source: "function", id: `Fn::Base64(${printText(text2)})` }];
}
function lengthText(argument, around) {
  const unknown2 = () => namedUnknown("function", "Fn::Length", [argument], around);
  const lists = evaluateList(argument, around);
  if (lists === void 0) return unknown2();
  return flatMapAlternatives(lists, (texts) => {
    if (texts === void 0) return unknown2();
    if (argument.kind === "list") return always(literal(String(texts.length)));
    const isBlank2 = texts.length === 1 && texts[0]?.length === 0;
    return isBlank2 ? unknown2() : always(fromParameter(literal(String(texts.length)), defaultsIn(texts.flat())[0]));
  });
}
function jsonStringText(argument, around) {
  const json = jsonText(argument, {
    text: (call2) => evaluateText(call2, around),
    list: (call2) => evaluateList(call2, around),
    branches: (sides) => conditionalBranches(sides, around),
    left: MAX_LENGTH2
  });
  return json && flatMapAlternatives(json, (text2) => always(text2 && withDynamicReferences(text2)));
}
function evaluateList(node, around) {
  if (node === void 0 || node.kind === "scalar") return void 0;
  if (node.kind === "list") {
    return combine(node.items.map((item) => evaluateText(item, around)))?.map(({ when, value }) => ({
      when,
      value: value.filter((text2) => text2 !== void 0)
    }));
  }
  const call2 = callOf(node);
  if (call2 === void 0) return void 0;
  if (call2.name === "Fn::Split") return splitList(call2.argument, around);
  if (call2.name === "Fn::If") {
    const branches = conditionalBranches(call2.argument, around);
    return branches && flatMapAlternatives(branches, (branch) => evaluateList(branch, around));
  }
  if (call2.name === "Fn::FindInMap") {
    const found2 = findInMap(call2.argument, around);
    return found2 && flatMapAlternatives(found2, ({ value, parameter }) => evaluateList(value, around)?.map((list2) => ({ when: list2.when, value: list2.value?.map((text2) => fromParameter(text2, parameter)) })));
  }
  if (call2.name !== "Ref") return void 0;
  const [name, ...others] = evaluateText(call2.argument, around);
  const isList = others.length === 0 && around.parameters.get(knownText(name?.value ?? []) ?? "")?.isList === true;
  return isList ? flatMapAlternatives(evaluateText(node, around), (text2) => listOf2(text2 && trimmed(text2), ",")) : void 0;
}
function trimmed(text2) {
  return text2.map((token) => token.kind === "literal" ? { ...token, text: token.text.trim().replaceAll(/\s*,\s*/g, ",") } : token);
}
function splitList(argument, around) {
  const [separator, source] = itemsOf(argument);
  const by = textOf(separator);
  if (by === void 0) return void 0;
  return flatMapAlternatives(evaluateText(source, around), (text2) => {
    const pieces2 = text2?.map((token) => token.kind === "reference" ? around.shapeOf(token) : mayHold(token) ? void 0 : [token]);
    return pieces2?.every((piece) => piece !== void 0) ? listOf2(pieces2.flat(), by) : void 0;
  });
}
function listOf2(text2, separator) {
  return text2?.some(mayHold) === false ? always(splitText(text2, separator).map((part) => concat(part))) : void 0;
}
function mayHold(token) {
  return token.kind === "unknown" && (token.source !== "pseudo-parameter" || token.id === "AWS::StackId");
}

function findImports(trees) {
  const where2 = /* @__PURE__ */ new Map();
  const settingsOf5 = (tree) => where2.get(tree) ?? tree.top.stack.settings;
  const nameOf6 = createNames();
  const exports2 = exportsOf(trees, nameOf6);
  const byName = stacksByName(trees);
  if (exports2.size === 0 && byName.size === 0) return { found: [], settingsOf: settingsOf5 };
  const found2 = [];
  function oneOf3(candidates = [], importer, place2) {
    const fitting = candidates.filter(({ from }) => from !== importer && isAt(settingsOf5(from), place2));
    const [only, ...others] = fitting;
    return others.length === 0 ? only : void 0;
  }
  function follow(call2, by, tree) {
    const asked2 = askedOf2(call2, by, settingsOf5(tree), nameOf6);
    if (asked2 === void 0) return;
    const candidates = asked2.kind === "export" ? exports2.get(asked2.name) : byName.get(asked2.stack)?.flatMap((from) => get(get(from.top.stack.root, "Outputs"), asked2.output) ? [{ from, output: { of: from.top, name: asked2.output } }] : []);
    const exported = oneOf3(candidates, tree, asked2.place);
    if (exported === void 0) return;
    found2.push({ by, from: tree, to: exported.from, call: call2, output: exported.output });
    where2.set(exported.from, settledAt(settingsOf5(exported.from), asked2.place));
    if (asked2.isHere) where2.set(tree, settledAt(settingsOf5(tree), settingsOf5(exported.from)));
  }
  for (const tree of trees) {
    for (const by of tree.all) for (const call2 of importCalls(by.stack.root)) follow(call2, by, tree);
  }
  return { found: found2, settingsOf: settingsOf5 };
}
function meetingOf(tree) {
  const nameOf6 = createNames();
  const { settings } = tree.top.stack;
  const asked2 = tree.all.flatMap((by) => importCalls(by.stack.root).flatMap((call2) => askedOf2(call2, by, settings, nameOf6) ?? []));
  return {
    asked: asked2.map((each) => each.kind === "export" ? `export ${each.name}` : `stack ${each.stack}`),
    offered: [
      ...[...exportsOf([tree], nameOf6).keys()].map((name) => `export ${name}`),
      ...settings.stackName === void 0 ? [] : [`stack ${settings.stackName}`]
    ]
  };
}
function isAt(settings, place2) {
  const isSame = (own2, other) => own2 === void 0 || other === void 0 || own2 === other;
  return isSame(settings.region, place2.region) && isSame(settings.account, place2.account);
}
function settledAt(settings, place2) {
  return {
    ...settings,
    region: settings.region ?? place2.region,
    account: settings.account ?? place2.account,
    partition: settings.partition ?? place2.partition,
    urlSuffix: settings.urlSuffix ?? place2.urlSuffix
  };
}
function askedOf2(call2, by, here, nameOf6) {
  const exported = get(call2, "Fn::ImportValue");
  const argument = get(call2, "Fn::GetStackOutput");
  if (exported) {
    const name = nameOf6(exported, by);
    return name === void 0 ? void 0 : { kind: "export", name, place: here, isHere: true };
  }
  const [stack, output] = [nameOf6(get(argument, "StackName"), by), nameOf6(get(argument, "OutputName"), by)];
  const [written2, region] = [get(argument, "Region"), nameOf6(get(argument, "Region"), by)];
  if (stack === void 0 || output === void 0 || get(argument, "RoleArn") || written2 && region === void 0) return void 0;
  const isHere = region === void 0 || region === here.region;
  return { kind: "output", stack, output, isHere, place: isHere ? here : { region, account: here.account } };
}
function exportsOf(trees, nameOf6) {
  const exports2 = /* @__PURE__ */ new Map();
  for (const from of trees) {
    for (const of of from.all) {
      for (const { key, value } of entriesOf(get(of.stack.root, "Outputs"))) {
        const written2 = get(get(value, "Export"), "Name");
        const name = written2 && nameOf6(written2, of);
        if (name !== void 0) append(exports2, name, { from, output: { of, name: key } });
      }
    }
  }
  return exports2;
}
function stacksByName(trees) {
  const stacks = /* @__PURE__ */ new Map();
  for (const tree of trees) {
    const { stackName: stackName2 } = tree.top.stack.settings;
    if (stackName2 !== void 0) append(stacks, stackName2, tree);
  }
  return stacks;
}
var IMPORTS = ["Fn::ImportValue", "Fn::GetStackOutput"];
function importCalls(root) {
  const calls = [];
  if (!IMPORTS.some((name) => functionsIn(root).has(name))) return calls;
  const visit = (node) => {
    if (node.kind === "scalar") return;
    if (node.kind === "map" && IMPORTS.includes(callOf(node)?.name ?? "")) calls.push(node);
    if (node.kind === "list") node.items.forEach(visit);
    else for (const { value } of node.entries.values()) visit(value);
  };
  for (const section of [get(root, "Resources"), get(root, "Outputs")]) if (section) visit(section);
  return calls;
}
function createNames() {
  const surroundings = /* @__PURE__ */ new Map();
  const around = (deployed3) => {
    const known4 = surroundings.get(deployed3) ?? surroundingsOf(deployed3, givenTexts2(deployed3, nameOf6));
    surroundings.set(deployed3, known4);
    return known4;
  };
  const nameOf6 = (node, deployed3) => {
    const [only, ...others] = evaluateText(node, around(deployed3));
    return only?.value && others.length === 0 ? knownText(only.value) : void 0;
  };
  return nameOf6;
}
function givenTexts2({ parent, given: given2, stack }, nameOf6) {
  if (parent === void 0) return stack.settings.parameters;
  return new Map([...given2].flatMap(([name, value]) => {
    const text2 = value.kind === "text" ? value.text : nameOf6(value.node, parent);
    return text2 === void 0 ? [] : [[name, text2]];
  }));
}
function surroundingsOf({ stack }, parameters) {
  return {
    settings: { ...stack.settings, parameters },
    parameters: readParameters(stack.root, stack.settings.openParameters),
    mappings: get(stack.root, "Mappings"),
    isResource: () => false,
    conditionHolds: condition,
    useDefaults: false,
    shapeOf: () => void 0,
    evaluated: /* @__PURE__ */ new Map(),
    opaque: /* @__PURE__ */ new Map()
  };
}

var nested_stacks_exports = {};
__export(nested_stacks_exports, {
  openStacks: () => openStacks,
  openTemplate: () => openTemplate
});
var MAX_LEVELS = 10;
var MAX_STACKS = 200;
var MAX_TEXT2 = 32 * 1024 * 1024;
var MAX_RESOURCES = 2e4;
function openStacks(top, open3, caller) {
  const all3 = [];
  const notes = [];
  const limits = { stacks: MAX_STACKS, text: MAX_TEXT2, resources: MAX_RESOURCES };
  function deploy(place2, files) {
    const children2 = /* @__PURE__ */ new Map();
    const deployed3 = { ...place2, children: children2 };
    all3.push(deployed3);
    limits.stacks -= 1;
    limits.text -= place2.stack.root.end - place2.stack.root.start;
    const resources = entriesOf(get(place2.stack.root, "Resources"));
    limits.resources -= resources.length;
    for (const entry of resources) {
      if (textOf(get(entry.value, "Type")) !== "AWS::CloudFormation::Stack") continue;
      const at = { ...entry.at, path: entry.value.path };
      const found2 = findTemplate(entry, place2.stack, files);
      if (found2.kind === "unread") notes.push({ at, what: `nested stack \`${entry.key}\``, why: found2.why });
      else children2.set(entry.key, deploy(placeIn(deployed3, entry, at, found2), [...files, found2.stack.file]));
    }
    return deployed3;
  }
  function findTemplate({ value }, from, files) {
    if (limits.resources <= 0) return unread3("there are more nested stacks than we follow");
    const written2 = get(get(value, "Properties"), "Parameters");
    const found2 = openTemplate(value, from, (template, by) => open3(template, by, written2));
    if (found2.kind === "unread") return found2;
    const { file, root } = found2.stack;
    const given2 = givenParameters(written2, root);
    if (given2 === void 0) return unread3("its parameters are not known before deployment");
    if (files.includes(file)) return unread3(`\`${file}\` nests itself`);
    if (files.length > MAX_LEVELS) return unread3(`stacks are nested deeper than ${String(MAX_LEVELS)} levels`);
    const isTooMuch = limits.stacks <= 0 || limits.text < root.end - root.start;
    return isTooMuch ? unread3("there are more nested stacks than we follow") : { ...found2, given: given2 };
  }
  const tree = deploy({ stack: top, within: "", parent: void 0, caller, conditions: [], given: /* @__PURE__ */ new Map() }, [top.file]);
  return { top: tree, all: all3, notes };
}
function placeIn(parent, { key, value }, at, { stack, given: given2 }) {
  const condition2 = textOf(get(value, "Condition"));
  return {
    stack,
    within: `${parent.within}${key}${PREFIX_END}`,
    parent,
    caller: { logicalId: key, at },
    conditions: [...parent.conditions, ...condition2 === void 0 ? [] : [`${parent.within}${condition2}`]],
    given: given2
  };
}
function openTemplate(resource, from, open3) {
  const url = get(get(resource, "Properties"), "TemplateURL");
  const found2 = firstOpened(locationsOf(resource), (location) => open3(location, from)) ?? unread3(whyNowhere(url));
  if (found2.kind === "unread" || get(found2.stack.root, "Resources") !== void 0) return found2;
  return unread3(`\`${found2.stack.file}\` is not a template`);
}
function locationsOf(resource) {
  const metadata = get(resource, "Metadata");
  const asset = textOf(get(metadata, "aws:asset:property")) === "TemplateURL" ? textOf(get(metadata, "aws:asset:path")) : void 0;
  const url = get(get(resource, "Properties"), "TemplateURL");
  return [asset, url && locationOf(url)].filter((location) => location !== void 0);
}
function firstOpened(locations, open3) {
  let last2;
  for (const location of locations) {
    last2 = open3(location);
    if (last2.kind === "opened") return last2;
  }
  return last2;
}
function whyNowhere(url) {
  if (url === void 0) return "it has no `TemplateURL`";
  return get(url, "ApplicationId") ? "it is in the Serverless Application Repository" : "its location is not known before deployment";
}
function unread3(why) {
  return { kind: "unread", why };
}

var ON_REQUEST_PATH = /^AWS::(?:Lambda|ApiGateway|ApiGatewayV2)::/;
function isOnRequestPath({ of, name }) {
  const value = getIn(of.stack.root, "Outputs", name, "Value");
  const names = /* @__PURE__ */ new Set();
  const note = (mentioned) => {
    names.add(mentioned);
    return { kind: "name", name: mentioned };
  };
  const imports = [];
  const listener = {
    prefix: "",
    amongConditions: false,
    ref: note,
    attribute: note,
    condition: (condition2) => condition2,
    mapping: (mapping) => mapping,
    answer(call2) {
      imports.push(call2);
      return void 0;
    }
  };
  if (value) rewritten(value, listener);
  const isMet = (mentioned) => of.children.has(mentioned) || of.given.has(mentioned) || ON_REQUEST_PATH.test(textOf(get(getIn(of.stack.root, "Resources", mentioned), "Type")) ?? "");
  return imports.length > 0 || [...names].some(isMet);
}

function targetsOf(properties) {
  const groups = itemsOf(get(properties, "StackInstancesGroup"));
  const account = accountOf(groups);
  const common = present([get(properties, "Parameters")]);
  if (groups.length === 0) return [{ region: void 0, account, given: common }];
  const targets = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const overrides2 = get(group, "ParameterOverrides");
    for (const region of regionsOf(group)) {
      const key = `${region ?? ""} ${overrides2 ? `${overrides2.file} ${String(overrides2.start)}` : ""}`;
      targets.set(key, { region, account, given: [...common, ...present([overrides2])] });
    }
  }
  return [...targets.values()];
}
function present(nodes) {
  return nodes.filter((node) => node !== void 0);
}
function regionsOf(group) {
  const regions = itemsOf(get(group, "Regions")).flatMap((region) => literalOf2(region) ?? []);
  return regions.length === 0 ? [void 0] : regions;
}
function accountOf(groups) {
  const accounts = new Set(groups.flatMap((group) => {
    const targets = get(group, "DeploymentTargets");
    const named3 = get(targets, "OrganizationalUnitIds") || get(targets, "AccountsUrl") ? [] : itemsOf(get(targets, "Accounts"));
    return named3.length === 0 ? [void 0] : named3.map(literalOf2);
  }));
  const [only] = accounts;
  return accounts.size === 1 ? only : void 0;
}
function givenBy(lists, declared) {
  const given2 = /* @__PURE__ */ new Map();
  for (const item of lists.flatMap((list2) => list2.kind === "list" ? list2.items : [list2])) {
    const name = textOf(get(item, "ParameterKey"));
    for (const key of name === void 0 ? declared : [name]) given2.set(key, name === void 0 ? void 0 : literalOf2(get(item, "ParameterValue")));
  }
  return given2;
}
function literalOf2(node) {
  const text2 = textOf(node);
  return text2?.includes("{{resolve:") ? void 0 : text2;
}

var MAX_INSTANCES = 40;
var MAX_ALL = 400;
var MAX_TEXT3 = 32 * 1024 * 1024;
function openStackSets(top, open3) {
  const notes = [];
  const files = [];
  const seen = /* @__PURE__ */ new Set();
  const reached = [{ tree: top, above: [] }];
  let text2 = MAX_TEXT3;
  function deploy(set) {
    for (const [index, target] of set.targets.entries()) {
      const found2 = instanceOf(set, target, open3);
      if (found2.kind === "unread") return found2.why;
      if (index >= MAX_INSTANCES || reached.length > MAX_ALL || text2 <= 0) return `only ${index} of its ${set.targets.length} stacks are followed`;
      const tree = openStacks(found2.stack, open3, set.caller);
      text2 -= tree.all.reduce((sum2, { stack: { root } }) => sum2 + root.end - root.start, 0);
      if (set.body === void 0) files.push(found2.stack.file);
      reached.push({ tree, above: [...set.above, found2.stack.file] });
    }
    return void 0;
  }
  for (const { tree, above } of reached) {
    for (const set of tree.all.flatMap((deployed3) => stackSetsIn(deployed3, above))) {
      if (seen.has(set.key)) continue;
      seen.add(set.key);
      const why = deploy(set);
      if (why !== void 0) notes.push({ at: set.caller.at, what: `stack set \`${set.caller.logicalId}\``, why });
    }
  }
  return { tree: { ...top, notes: [...top.notes, ...notes] }, instances: reached.slice(1).map(({ tree }) => tree), files };
}
function stackSetsIn(deployed3, above) {
  const { stack } = deployed3;
  return entriesOf(get(stack.root, "Resources")).flatMap(({ key, at: span, value }) => {
    if (textOf(get(value, "Type")) !== "AWS::CloudFormation::StackSet") return [];
    const properties = get(value, "Properties");
    const targets = targetsOf(properties);
    const at = { ...span, path: value.path };
    const regions = [...new Set(targets.flatMap(({ region }) => region ?? []))];
    return [{
      key: `${span.file} ${String(span.start)} ${key}`,
      resource: value,
      by: stack,
      targets,
      caller: { logicalId: key, at, regions },
      body: get(properties, "TemplateBody"),
      above: [...above, ...filesTo(deployed3)]
    }];
  });
}
function filesTo(deployed3) {
  return deployed3.parent ? [...filesTo(deployed3.parent), deployed3.stack.file] : [deployed3.stack.file];
}
function instanceOf({ resource, body, by, above }, { region, account, given: given2 }, open3) {
  const from = { ...by, settings: { ...by.settings, region, account } };
  const found2 = body === void 0 ? openTemplate(resource, from, open3) : openBody(body, from, open3);
  if (found2.kind === "unread") return found2;
  const { stack } = found2;
  if (body === void 0 && above.includes(stack.file)) return { kind: "unread", why: `\`${stack.file}\` deploys itself` };
  const values = [...givenBy(given2, entriesOf(get(stack.root, "Parameters")).map(({ key }) => key))];
  const settings = {
    ...stack.settings,
    parameters: new Map(values.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])),
    openParameters: new Set(values.flatMap(([name, value]) => value === void 0 ? [name] : []))
  };
  return { kind: "opened", stack: { ...stack, settings } };
}
function openBody(body, from, open3) {
  if (body.kind !== "scalar") return { kind: "unread", why: "its `TemplateBody` is not known before deployment" };
  const found2 = open3(body, from);
  const isTemplate = found2.kind === "unread" || get(found2.stack.root, "Resources") !== void 0;
  return isTemplate ? found2 : { kind: "unread", why: "its `TemplateBody` is not a template" };
}

function linkStacks(stacks, open3) {
  const roots = withoutDeployed(stacks.map((stack) => openStackSets(openStacks(stack, open3), open3)));
  const trees = roots.map(({ tree }) => tree);
  const imports = findImports(trees);
  const none = findImports([]);
  const pairs = imports.found.filter(({ output }) => isOnRequestPath(output)).map(({ from, to }) => [from, to]);
  return [
    ...connected(trees, pairs).map((group) => applicationOf(group, imports)),
    ...roots.flatMap(({ instances }) => instances).map((tree) => applicationOf([tree], none))
  ];
}
function withoutDeployed(roots) {
  if (roots.every(({ tree, instances }) => tree.all.length === 1 && instances.length === 0)) return roots;
  const deployedBy = ({ tree, instances, files }) => [...files, ...[tree, ...instances].flatMap(({ all: all3 }) => all3.flatMap(({ parent, stack }) => parent ? [stack.file] : []))];
  const deployed3 = new Set(roots.flatMap(deployedBy));
  const firsts = new Map(roots.toReversed().map((root) => [root.tree.top.stack.file, root]));
  const kept = new Set(roots.filter((root) => !deployed3.has(root.tree.top.stack.file) || firsts.get(root.tree.top.stack.file) !== root));
  const reached = new Set([...kept].flatMap(deployedBy));
  for (const root of roots) {
    if (kept.has(root) || reached.has(root.tree.top.stack.file)) continue;
    kept.add(root);
    for (const file of deployedBy(root)) reached.add(file);
  }
  return roots.filter((root) => kept.has(root));
}

function defaultsHold(names, parameters) {
  return {
    kind: "and",
    of: names.map((name) => ({ kind: "equals", term: name, value: parameters.get(name)?.default ?? "" }))
  };
}
function withoutDefaults(text2, names = defaultsIn(text2)) {
  return names.length === 0 ? text2 : text2.map((token) => token.kind === "literal" && token.parameter !== void 0 && names.includes(token.parameter) ? { kind: "unknown", source: "parameter", id: token.parameter } : token);
}
function textWhere(when, text2, parameters, logic) {
  const defaults = when === true ? [] : defaultsIn(text2);
  return withoutDefaults(text2, defaults.filter((name) => logic.satisfiable(when, defaultsHold([name], parameters)) === false));
}

function gapsOf(misses, call2, logic) {
  const groups = groupsByKey(misses, ({ when, nearest: nearest4 }) => `${logic.describe(when) ?? ""} ${nearest4?.statement.logicalId ?? ""} ${nearest4?.fault ?? ""}`);
  const missed = new Set(misses.map(({ request }) => request));
  return [...groups.values()].map((group) => gapOf(group, call2, missed));
}
function gapOf(group, call2, missed) {
  const [{ nearest: nearest4 }] = group;
  const routes = [...new Set(group.flatMap(({ request }) => request.route ?? []))];
  const isOfThese = ({ route }) => route !== void 0 && routes.includes(route);
  return {
    when: or(...new Set(group.map(({ when }) => when))),
    request: routes.length === 0 ? call2.caller ?? "the API" : routes.map((route) => requestWords(route, group, call2)).join(", "),
    routes,
    stages: [...new Set(group.flatMap(({ request }) => request.stage?.label ?? []))],
    partial: group.some(({ partly }) => partly) || call2.requests.some((request) => isOfThese(request) && !missed.has(request)),
    doubtful: nearest4?.doubtful === true,
    nearest: nearest4 && { permission: nearest4.statement, fault: nearest4.fault },
    defaults: [...new Set(group.flatMap(({ defaults }) => defaults))]
  };
}
function requestWords(route, group, call2) {
  const mine = group.flatMap(({ request }) => request.route === route ? [request] : []);
  const all3 = call2.requests.filter((request) => request.route === route);
  const byStage = [...groupsByKey(mine, ({ stage }) => stage?.label).values()];
  const alike = groupsByKey(byStage, (requests) => [...new Set(requests.map(({ verb }) => verb))].join());
  return [...alike.values()].map((parts) => partWords2(route, parts.flat(), all3)).join(", ");
}
function partWords2(route, mine, all3) {
  const verbs = wordsFor(mine.map(({ verb }) => verb), all3.map(({ verb }) => verb), (names) => verbWords(names, all3));
  const stages = wordsFor(mine.map(({ stage }) => stage?.label), all3.map(({ stage }) => stage?.label), (names) => ` on stage ${names.map((name) => `\`${name}\``).join(" and ")}`);
  return `\`${route}\`${verbs}${stages}`;
}
function wordsFor(mine, all3, words) {
  const names = new Set(mine.filter((name) => name !== void 0));
  return names.size === new Set(all3.filter((name) => name !== void 0)).size ? "" : words([...names]);
}
function verbWords(names, all3) {
  const others = VERBS.filter((verb) => all3.some((request) => request.verb === verb) && !names.includes(verb));
  return others.length < names.length ? ` (all but ${others.join(", ")})` : ` (${names.join(", ")})`;
}

function proofsOf(decided2, outside) {
  const answers = decided2.flatMap((each) => [...admittedPart(each), ...restOf(each, outside)]);
  return [...groupsByKey(answers, answerKey).values()].map((group) => {
    const [{ request: { route, stage }, outcome, when }] = group;
    return { route, stage: stage?.label, verbs: [...new Set(group.flatMap(({ request }) => request.verb ?? []))], outcome, when };
  });
}
function admittedPart({ request, by, admitted }) {
  return admitted === false ? [] : [{ request, outcome: { kind: "admitted", by }, when: admitted }];
}
function restOf({ request, rest }, outside) {
  if (rest === void 0) return [];
  if (rest.kind === "undecided") return [{ request, outcome: { kind: "undecided", ...rest.doubt }, when: rest.when }];
  const { when, nearest: nearest4 } = rest.miss;
  if (outside) return [{ request, outcome: { kind: "undecided", ...outside }, when }];
  return [{ request, outcome: { kind: "missing", nearest: nearest4 && { permission: nearest4.statement, fault: nearest4.fault } }, when }];
}
function answerKey({ request: { route, stage }, outcome, when }) {
  return JSON.stringify([route, stage?.label, formulaKey(when), ...outcomeKey(outcome)]);
}
function outcomeKey(outcome) {
  switch (outcome.kind) {
    case "admitted":
      return [outcome.kind, ...outcome.by.map(permissionKey)];
    case "undecided":
      return [outcome.kind, outcome.why];
    case "missing":
      return [outcome.kind, outcome.nearest && permissionKey(outcome.nearest.permission), outcome.nearest?.fault];
  }
}
function permissionKey({ logicalId, when }) {
  return `${logicalId} ${formulaKey(when)}`;
}

function settledBy(text2, parameters) {
  const ways = text2.flatMap((token) => token.kind === "unknown" ? wayOf(token, parameters) : []);
  return inWords(ways);
}
function givenBy2(names, parameters) {
  return inWords(names.map((name) => parameterWay(name, parameters)));
}
function wayOf({ source, id }, parameters) {
  switch (source) {
    case "parameter":
      return parameterWay(id, parameters);
    case "pseudo-parameter":
      return pseudoWay(id);
    case "import":
      return templateWay(`that exports \`${id.slice(id.indexOf("(") + 1, -1)}\``, id);
    case "stack-output": {
      const stack = /StackName=([^,)]+)/.exec(id)?.[1];
      return stack === void 0 ? void 0 : templateWay(`of \`${stack}\``, id);
    }
    case "mapping":
      return mappingWays(id, parameters);
    case "function":
      return functionWay(id);
    case "dynamic-reference":
    case "limit":
      return void 0;
  }
}
function parameterWay(name, parameters) {
  const isGivable = parameters.get(name)?.isLookedUp === false && !name.includes(PREFIX_END);
  return isGivable ? { kind: "parameter", name } : void 0;
}
function pseudoWay(id) {
  return ["AWS::Region", "AWS::Partition", "AWS::URLSuffix"].includes(id) ? { kind: "region" } : void 0;
}
function templateWay(words, id) {
  return id.includes("${") ? void 0 : { kind: "template", name: words };
}
function functionWay(id) {
  const holder = /^(\w+)\.Arn$/.exec(id)?.[1];
  return holder === void 0 ? void 0 : templateWay(`that holds \`${holder}\``, id);
}
function mappingWays(id, parameters) {
  const keys = [...id.matchAll(/\$\{([^}]+)\}/g)].map(([, key = ""]) => key);
  return keys.length === 0 ? [void 0] : keys.map((key) => parameters.has(key) ? parameterWay(key, parameters) : pseudoWay(key));
}
function inWords(ways) {
  const known4 = ways.filter((way) => way !== void 0);
  if (known4.length === 0 || known4.length < ways.length) return void 0;
  const named3 = (kind) => [...new Set(known4.flatMap((way) => way.kind === kind ? [way.name] : []))];
  const [overrides2, templates] = [named3("parameter"), named3("template")];
  return [
    ...known4.some(({ kind }) => kind === "region") ? ["pass `--region`"] : [],
    ...overrides2.length > 0 ? [`pass \`--parameter-overrides ${overrides2.map((name) => `${name}=\u2026`).join(" ")}\``] : [],
    ...templates.length > 0 ? [`name the template ${templates.join(" and the one ")} too`] : []
  ].join(" and ");
}

function indexStatements(all3) {
  const anyRequest = [];
  const byStretch = /* @__PURE__ */ new Map();
  const behindStage = /* @__PURE__ */ new Map();
  for (const [index, statement] of all3.entries()) {
    const stretches = stretchesOf(statement);
    if (stretches === void 0) anyRequest.push(index);
    for (const stretch of stretches ?? []) {
      append(byStretch, stretch, index);
      append(behindStage, stretch.replace(/^\/[^/]*/, ""), index);
    }
  }
  return {
    all: all3,
    candidates(request) {
      const endings = endingsOf(request);
      if (endings === void 0) return all3;
      const stage = request.stage && knownText(request.stage.name);
      const found2 = new Set(anyRequest);
      const find = (map2, stretch) => {
        for (const index of map2.get(stretch) ?? []) found2.add(index);
      };
      for (const ending of endings) {
        for (const stretch of segmentStretches(`/${stage ?? ""}${ending}`)) find(byStretch, stretch);
        if (request.stage && stage === void 0) for (const stretch of beginnings(ending)) find(behindStage, stretch);
      }
      return [...found2].sort((a, b) => a - b).flatMap((index) => all3[index] ?? []);
    }
  };
}
function stretchesOf({ sources, comparison }) {
  if (sources === void 0 || comparison !== "ArnLike") return void 0;
  const stretches = sources.map(stretchOf);
  return stretches.every((stretch) => stretch !== void 0) ? stretches : void 0;
}
function stretchOf(source) {
  const last2 = source.at(-1);
  if (last2?.kind !== "literal") return void 0;
  const chunks = last2.text.split(/[*?]/);
  const whole = chunks.filter((chunk, index) => chunk.length > 1 && chunk.startsWith("/") && (chunk.endsWith("/") || index === chunks.length - 1));
  return whole.toSorted((a, b) => b.length - a.length)[0];
}
function endingsOf({ verb, tail, otherTail }) {
  const tails = [tail, ...otherTail ? [otherTail] : []].map(knownText);
  return tails.every((known4) => known4 !== void 0) ? tails.map((known4) => `/${verb ?? ""}${known4}`) : void 0;
}
function segmentStretches(text2) {
  const slashes = [...text2.matchAll(/\//g)].map(({ index }) => index);
  return slashes.flatMap((start2) => [...slashes.filter((end) => end > start2).map((end) => text2.slice(start2, end + 1)), text2.slice(start2)]);
}
function beginnings(text2) {
  return [...segmentStretches(text2).filter((stretch) => text2.startsWith(stretch)), "/", ""];
}

function decideAdmission(call2, evidence) {
  const statements = evidence.statements.get(call2.target.key) ?? NO_STATEMENTS;
  const isDenied = statements.all.some(mayDeny);
  const decided2 = call2.requests.map((request) => isDenied ? undecidedRequest(request, DENIED) : decideRequest(request, call2, statements, evidence));
  const misses = decided2.flatMap(({ rest }) => rest?.kind === "missed" ? [rest.miss] : []);
  const outside = misses.length === 0 ? void 0 : outsideReason(call2, evidence);
  return { admission: admissionOf(decided2, misses, outside, call2, evidence.logic), proofs: proofsOf(decided2, outside) };
}
var NO_STATEMENTS = indexStatements([]);
var DENIED = { why: "its resource policy denies some calls" };
function admissionOf(decided2, misses, outside, call2, logic) {
  if (outside) return { kind: "undecided", ...outside };
  if (misses.length > 0) return { kind: "missing", gaps: gapsOf(misses, call2, logic) };
  const doubt = decided2.map(({ rest }) => rest).find((rest) => rest?.kind === "undecided");
  if (doubt) return { kind: "undecided", ...doubt.doubt };
  return { kind: "admitted", by: [...new Set(decided2.flatMap(({ by }) => by))] };
}
function outsideReason({ target }, { unseen, handedOver, parameters }) {
  if (target.logicalId === void 0) return notHere(target, parameters);
  if (target.qualifier?.some((token) => token.kind === "literal" && token.text.includes("${stageVariables."))) {
    return { why: "its qualifier is a stage variable" };
  }
  if (unseen !== void 0) return { why: unseen };
  const holder = handedOver.get(target.key);
  return holder === void 0 ? void 0 : { why: `\`${holder}\` is given the function and may admit it` };
}
function notHere({ identity }, parameters) {
  if (identity.kind === "stage-variable") return { why: "the function is a stage variable" };
  const isElsewhere2 = identity.kind === "opaque" && identity.text.every((token) => token.kind === "unknown" && token.source !== "parameter");
  return doubtAbout("the function is not in this template", isElsewhere2 ? identity.text : void 0, parameters);
}
function doubtAbout(why, open3, parameters) {
  const remedy = open3 && settledBy(open3, parameters);
  return { why, ...remedy !== void 0 && { remedy } };
}
function mayDeny({ effect, admitsApiGateway }) {
  return effect === "deny" && admitsApiGateway.kind !== "no";
}
function undecidedRequest(request, doubt) {
  return { request, by: [], admitted: false, rest: { kind: "undecided", doubt, when: request.when } };
}
function decideRequest(request, call2, statements, evidence) {
  const { logic, parameters } = evidence;
  const answers = ask(request, call2, statements);
  const { by, refusing } = answers;
  const open3 = and(request.when, not(answers.admitted));
  const stays = logic.satisfiable(open3);
  if (stays === false) return { request, by, admitted: request.when, rest: void 0 };
  const partly = and(request.when, answers.admitted);
  const admitted = by.length > 0 && logic.satisfiable(partly) !== false && partly;
  const undecided2 = (doubt) => ({ request, by, admitted, rest: { kind: "undecided", doubt, when: open3 } });
  const missed = logic.simplify(and(open3, not(answers.perhaps)));
  if (stays === void 0 || logic.satisfiable(missed) !== true) {
    const { doubt } = answers;
    return undecided2(doubt ? doubtAbout(doubt.why, doubt.open, parameters) : { why: "its conditions are too many to decide" });
  }
  if (stacksIn(missed, evidence.settings) > 1) return undecided2({ why: "it hangs on conditions of several stacks" });
  const defaults = [...new Set(refusing.flatMap((statement) => defaultsAgainst(statement, call2, request)))];
  if (defaults.length > 0 && logic.satisfiable(missed, defaultsHold(defaults, parameters)) === false) {
    const remedy = givenBy2(defaults, parameters);
    return undecided2({ why: `it hangs on parameter \`${defaults.join("`, `")}\``, ...remedy !== void 0 && { remedy } });
  }
  const miss = { request, when: missed, nearest: nearestOf(answers, call2, request, logic), partly: by.length > 0, defaults };
  return { request, by, admitted, rest: { kind: "missed", miss } };
}
function stacksIn(formula, settings) {
  if (settings.stacks === void 0) return 0;
  return new Set([...conditionsIn(formula)].map((name) => stackOfName(name, settings))).size;
}
function ask(request, call2, statements) {
  const by = [];
  const unsure = /* @__PURE__ */ new Set();
  let [admitted, perhaps] = [false, false];
  let doubt;
  for (const statement of statements.candidates(request)) {
    const judgement = judge(statement, call2, request);
    if (judgement.kind === "yes") {
      by.push(statement);
      admitted = or(admitted, statement.when);
      if (admitted === true) return { by, refusing: [], admitted, perhaps, doubt };
    } else if (judgement.kind === "maybe") {
      doubt ??= { why: `\`${statement.logicalId}\` may admit it: ${judgement.why}`, open: judgement.open };
      perhaps = or(perhaps, statement.when);
      unsure.add(statement);
    }
  }
  const refusing = statements.all.filter((statement) => !unsure.has(statement) && !by.includes(statement));
  return { by, refusing, admitted, perhaps, doubt };
}
function defaultsAgainst(statement, call2, request) {
  const { target } = call2;
  const texts = [request.stage?.name, request.tail, target.qualifier, statement.function.qualifier, ...statement.sources ?? []];
  const names = [...new Set(texts.flatMap((text2) => text2 ? defaultsIn(text2) : []))];
  if (names.length === 0) return [];
  const open3 = (named3) => ({ ...named3, qualifier: named3.qualifier && withoutDefaults(named3.qualifier) });
  const { stage } = request;
  const verdict = judge(
    { ...statement, function: open3(statement.function), sources: statement.sources?.map((source) => withoutDefaults(source)) },
    { ...call2, target: open3(target) },
    { ...request, tail: withoutDefaults(request.tail), stage: stage && { ...stage, name: withoutDefaults(stage.name) } }
  );
  return verdict.kind === "no" ? [] : names;
}
var EXPLAINED = 80;
function nearestOf({ by, refusing }, call2, request, logic) {
  const [matching] = by.filter(({ when }) => logic.satisfiable(when) !== false).toSorted((a, b) => a.logicalId < b.logicalId ? -1 : 1);
  if (matching) {
    const fault = `it is there only when \`${logic.describe(matching.when) ?? "always"}\``;
    return { statement: matching, fault, doubtful: false };
  }
  const refusals = refusing.slice(0, EXPLAINED).flatMap((statement) => {
    const judgement = judge(statement, call2, request);
    return judgement.kind === "no" ? [{ statement, ...judgement }] : [];
  });
  return refusals.find(({ doubtful }) => doubtful) ?? nearest(refusals);
}

var read_template_exports = {};
__export(read_template_exports, {
  readQuickly: () => readQuickly,
  readSource: () => readSource
});

var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var QUOTE = 34;
var HASH = 35;
var COMMA = 44;
var SLASH = 47;
var COLON = 58;
var BACKSLASH = 92;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
var BYTE_ORDER_MARK = 65279;
var NO_COMMENTS = "JSON has no comments";
var COMMENT = /\/\*[^]*?(?:\*\/|$)|(?:\/\/|#)[^\n\r]*/y;
var WORD = /[^\s,:{}[\]"]+/y;
var NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
var NUMBER_LIKE = /^[-+]?\.?\d/;
var FOUR_DIGITS = /^[0-9a-fA-F]{4}$/;
var ESCAPES = new Map(
  Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "	" })
);
var LITERALS2 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
function readJson(source) {
  const { file, text: text2 } = source;
  const scanner = { file, text: text2, problems: [], at: 0, end: 0, errors: 0, hasComments: false, stopped: false };
  if (text2.charCodeAt(0) === BYTE_ORDER_MARK) scanner.at = 1;
  skipBlanks(scanner);
  if (scanner.at === text2.length) return { source, documents: [], problems: scanner.problems };
  const root = readValue(scanner, void 0, 0);
  skipBlanks(scanner);
  if (!scanner.stopped && scanner.at < text2.length) stop2(scanner, "expected nothing after the end of the value");
  return { source, documents: [root], problems: scanner.problems };
}
function readValue(scanner, path, depth) {
  skipBlanks(scanner);
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === QUOTE) {
    const start2 = scanner.at;
    const text2 = readString(scanner);
    return { kind: "scalar", file: scanner.file, start: start2, end: scanner.end, path, text: text2, value: text2 };
  }
  if (code !== OPEN_BRACE && code !== OPEN_BRACKET) return readWord(scanner, path);
  if (depth === MAX_DEPTH) {
    stop2(scanner, TOO_DEEP);
    return nothing({ file: scanner.file, start: scanner.at, end: scanner.at }, path);
  }
  return code === OPEN_BRACE ? readMap(scanner, path, depth) : readList(scanner, path, depth);
}
function readMap(scanner, path, depth) {
  const start2 = scanner.at;
  const entries2 = /* @__PURE__ */ new Map();
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACE, entries2.size === 0)) {
    const keyStart = scanner.at;
    if (scanner.text.charCodeAt(keyStart) !== QUOTE) {
      stop2(scanner, "expected a key in double quotes");
      break;
    }
    const key = readString(scanner);
    const at = { file: scanner.file, start: keyStart, end: scanner.end };
    skipBlanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== COLON) {
      stop2(scanner, `expected \`:\` after the key ${quote(key)}`);
      break;
    }
    passToken(scanner);
    addEntry(entries2, { key, at, value: readValue(scanner, { parent: path, key }, depth + 1) }, scanner.problems);
  }
  return { kind: "map", file: scanner.file, start: start2, end: scanner.end, path, entries: entries2 };
}
function readList(scanner, path, depth) {
  const start2 = scanner.at;
  const items = [];
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACKET, items.length === 0)) {
    items.push(readValue(scanner, { parent: path, key: String(items.length) }, depth + 1));
  }
  return { kind: "list", file: scanner.file, start: start2, end: scanner.end, path, items };
}
function isClosed(scanner, closer, isFirst) {
  if (scanner.stopped) return true;
  skipBlanks(scanner);
  const code = scanner.text.charCodeAt(scanner.at);
  if (code === closer) return passToken(scanner);
  if (isFirst) return endsTooEarly(scanner, closer);
  const bracket = String.fromCharCode(closer);
  if (code === COMMA) {
    const comma = scanner.at;
    passToken(scanner);
    skipBlanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== closer) return endsTooEarly(scanner, closer);
    complain(scanner, `a comma may not stand before \`${bracket}\``, comma, comma + 1);
    return passToken(scanner);
  }
  if (endsTooEarly(scanner, closer)) return true;
  if (code === QUOTE || closer === CLOSE_BRACKET && (code === OPEN_BRACE || code === OPEN_BRACKET)) {
    complain(scanner, `expected \`,\` or \`${bracket}\``, scanner.end, scanner.end + 1);
    return false;
  }
  return stop2(scanner, `expected \`,\` or \`${bracket}\``);
}
function endsTooEarly(scanner, closer) {
  if (scanner.at < scanner.text.length) return false;
  return stop2(scanner, `expected \`${String.fromCharCode(closer)}\`, but the text ends here`);
}
function readString(scanner) {
  const { text: text2 } = scanner;
  const start2 = scanner.at + 1;
  scanner.at = endOfPlainText(text2, start2);
  const plain = text2.slice(start2, scanner.at);
  if (text2.charCodeAt(scanner.at) === QUOTE) {
    passToken(scanner);
    return plain;
  }
  return plain + readStringRest(scanner, start2 - 1);
}
function endOfPlainText(text2, from) {
  let at = from;
  for (let code = text2.charCodeAt(at); code >= SPACE && code !== QUOTE && code !== BACKSLASH; code = text2.charCodeAt(at)) at++;
  return at;
}
function readStringRest(scanner, start2) {
  const { text: text2 } = scanner;
  let result = "";
  for (; ; ) {
    const code = text2.charCodeAt(scanner.at);
    if (code === QUOTE) break;
    if (scanner.at >= text2.length) {
      stop2(scanner, "the string that begins here does not end", start2);
      break;
    }
    if (code === BACKSLASH) {
      result += readEscape(scanner);
    } else {
      if (code !== TAB) complain(scanner, "a string may not hold control characters or line breaks", scanner.at, scanner.at + 1);
      result += text2.charAt(scanner.at++);
    }
    const end = endOfPlainText(text2, scanner.at);
    result += text2.slice(scanner.at, end);
    scanner.at = end;
  }
  passToken(scanner);
  return result;
}
function readEscape(scanner) {
  const { text: text2, at } = scanner;
  const letter = text2.charAt(at + 1);
  const digits = letter === "u" ? text2.slice(at + 2, at + 6) : "";
  if (FOUR_DIGITS.test(digits)) {
    scanner.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const meaning = ESCAPES.get(letter);
  scanner.at = Math.min(at + 2, text2.length);
  if (meaning !== void 0) return meaning;
  complain(scanner, `${quote(`\\${letter}${digits}`)} is no escape that JSON knows`, at, scanner.at);
  return letter;
}
function readWord(scanner, path) {
  const { file, text: text2 } = scanner;
  const start2 = scanner.at;
  WORD.lastIndex = start2;
  const word = WORD.exec(text2)?.[0];
  if (word === void 0) {
    stop2(scanner, start2 < text2.length ? "expected a value" : "expected a value, but the text ends here");
    return nothing({ file, start: scanner.end, end: scanner.end }, path);
  }
  passToken(scanner, word.length);
  return { kind: "scalar", file, start: start2, end: scanner.at, path, text: word, value: wordValue(scanner, word, start2) };
}
function wordValue(scanner, word, start2) {
  if (NUMBER.test(word)) return Number(word);
  const literal3 = LITERALS2.get(word);
  if (literal3 !== void 0) return literal3;
  complain(scanner, `${quote(word)} is no JSON value`, start2, scanner.at);
  const number2 = NUMBER_LIKE.test(word) ? Number(word) : NaN;
  return Number.isNaN(number2) ? word : number2;
}
function skipBlanks(scanner) {
  const { text: text2 } = scanner;
  for (; ; ) {
    const code = text2.charCodeAt(scanner.at);
    if (code === SPACE || code === LF || code === CR || code === TAB) {
      scanner.at++;
    } else if (code === SLASH || code === HASH) {
      if (!skipComment(scanner)) return;
    } else {
      return;
    }
  }
}
function skipComment(scanner) {
  COMMENT.lastIndex = scanner.at;
  if (!COMMENT.test(scanner.text)) return false;
  if (!scanner.hasComments) complain(scanner, NO_COMMENTS, scanner.at, COMMENT.lastIndex);
  scanner.hasComments = true;
  scanner.at = COMMENT.lastIndex;
  return true;
}
function passToken(scanner, length2 = 1) {
  scanner.at = Math.min(scanner.at + length2, scanner.text.length);
  scanner.end = scanner.at;
  return true;
}
function complain(scanner, message, start2, end) {
  const { file, problems, text: text2 } = scanner;
  if (scanner.stopped || scanner.errors === MAX_ERRORS) return;
  scanner.errors++;
  problems.push({ severity: "error", message, at: { file, start: start2, end: Math.min(end, text2.length) } });
}
function stop2(scanner, message, start2 = scanner.at) {
  complain(scanner, message, start2, start2 + 1);
  scanner.stopped = true;
  return true;
}

function readPrintedJson({ file, text: text2 }) {
  const indent = /^\{\n([ \t]{1,10})"/.exec(text2)?.[1];
  if (indent === void 0 || text2.includes(`
${indent.repeat(MAX_DEPTH)}`)) return void 0;
  const value = parsed(text2);
  if (value === void 0 || !isPrinted(value, indent, text2)) return void 0;
  const root = nodeOf(value, 0, 0, void 0, { file, text: text2, indent });
  rememberFunctions(root, new Set([...text2.matchAll(/"(Fn::[^"\\]*)":/g)].map(([, name = ""]) => name)));
  return { source: { file, text: text2 }, documents: [root], problems: [] };
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function isPrinted(value, indent, text2) {
  const printed = JSON.stringify(value, void 0, indent);
  return text2.startsWith(printed) && text2.slice(printed.length).trim() === "";
}
function nodeOf(value, start2, level, path, printed) {
  const { file } = printed;
  if (Array.isArray(value)) return listOf3(value, start2, level, path, printed);
  if (typeof value === "object" && value !== null) return mapOf(value, start2, level, path, printed);
  const text2 = String(value);
  const end = start2 + (typeof value === "string" ? JSON.stringify(value) : text2).length;
  return { kind: "scalar", file, start: start2, end, path, text: text2, value };
}
function mapOf(map2, start2, level, path, printed) {
  const { file } = printed;
  let entries2;
  return {
    kind: "map",
    file,
    start: start2,
    end: endOf("}", start2, level, printed),
    path,
    get entries() {
      return entries2 ??= entriesOf2(map2, start2, level, path, printed);
    }
  };
}
function listOf3(list2, start2, level, path, printed) {
  const { file } = printed;
  let items;
  return {
    kind: "list",
    file,
    start: start2,
    end: endOf("]", start2, level, printed),
    path,
    get items() {
      return items ??= itemsOf2(list2, start2, level, path, printed);
    }
  };
}
function endOf(bracket, start2, level, { text: text2, indent }) {
  if (text2[start2 + 1] === bracket) return start2 + 2;
  const last2 = `
${indent.repeat(level)}${bracket}`;
  return text2.indexOf(last2, start2) + last2.length;
}
function entriesOf2(map2, start2, level, path, printed) {
  const { file, indent } = printed;
  const entries2 = /* @__PURE__ */ new Map();
  const margin = "\n".length + indent.length * (level + 1);
  let at = start2 + "{".length;
  for (const key of Object.keys(map2)) {
    const keyStart = at + margin;
    const end = keyStart + JSON.stringify(key).length;
    const value = nodeOf(map2[key] ?? null, end + ": ".length, level + 1, { parent: path, key }, printed);
    entries2.set(key, { key, at: { file, start: keyStart, end }, value });
    at = value.end + ",".length;
  }
  return entries2;
}
function itemsOf2(list2, start2, level, path, printed) {
  const margin = "\n".length + printed.indent.length * (level + 1);
  let at = start2 + "[".length;
  return list2.map((each, index) => {
    const node = nodeOf(each, at + margin, level + 1, { parent: path, key: String(index) }, printed);
    at = node.end + ",".length;
    return node;
  });
}

var compose_exports = {};
__export(compose_exports, {
  NO_PROPERTIES: () => NO_PROPERTIES,
  addAlias: () => addAlias,
  addScalar: () => addScalar,
  callKey: () => callKey,
  callNode: () => callNode2,
  closeCollection: () => closeCollection,
  nextRole: () => nextRole,
  openCollection: () => openCollection,
  startComposition: () => startComposition,
  takeRoot: () => takeRoot
});

var scalar_exports = {};
__export(scalar_exports, {
  plainValue: () => plainValue,
  taggedValue: () => taggedValue
});
var WORDS2 = new Map([
  ...["yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((word) => [word, true]),
  ...["no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((word) => [word, false]),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null])
]);
var INTEGER = /^[-+]?(?:0b[0-1_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
var FRACTION = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?$/;
var SEXAGESIMAL_FRACTION = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/;
var NO_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var LONGEST_WORD = 5;
function plainValue(text2) {
  const first = text2.charCodeAt(0);
  if (first >= 43 && first <= 57) return number(text2) ?? text2;
  if (text2.length > LONGEST_WORD) return text2;
  return WORDS2.get(text2) ?? (WORDS2.has(text2) ? null : text2);
}
function taggedValue(text2, tag) {
  switch (tag) {
    case "null":
      return null;
    case "bool":
      return WORDS2.get(text2.toLowerCase()) ?? text2;
    case "int":
    case "float":
      return number(text2) ?? looseNumber(text2) ?? text2;
    default:
      return text2;
  }
}
function number(text2) {
  if (INTEGER.test(text2)) return integer(text2);
  return FRACTION.test(text2) || SEXAGESIMAL_FRACTION.test(text2) || NO_NUMBER.test(text2) ? float(text2) : void 0;
}
function looseNumber(text2) {
  const value = Number(text2.replaceAll("_", ""));
  return text2.trim() === "" || Number.isNaN(value) ? void 0 : value;
}
function integer(text2) {
  const { sign, digits } = signed(text2);
  if (digits.startsWith("0b")) return based(sign, digits.slice(2), 2);
  if (digits.startsWith("0x")) return based(sign, digits.slice(2), 16);
  if (digits.startsWith("0")) return based(sign, digits, 8);
  return sign * sexagesimal(digits);
}
function based(sign, digits, base) {
  const value = Number.parseInt(digits, base);
  return Number.isNaN(value) ? void 0 : withSign(sign, value);
}
function float(text2) {
  const { sign, digits } = signed(text2.toLowerCase());
  if (digits === ".inf") return sign * Infinity;
  return digits === ".nan" ? NaN : sign * sexagesimal(digits);
}
function signed(text2) {
  const digits = text2.replaceAll("_", "");
  if (digits.startsWith("-")) return { sign: -1, digits: digits.slice(1) };
  return { sign: 1, digits: digits.startsWith("+") ? digits.slice(1) : digits };
}
function withSign(sign, value) {
  return value === 0 ? 0 : sign * value;
}
function sexagesimal(digits) {
  return digits.split(":").reduce((value, part) => value * 60 + Number(part), 0);
}

var NO_PROPERTIES = { anchor: void 0, tag: void 0, tagStart: -1 };
function startComposition(file, problems) {
  return { file, problems, stack: [], anchors: /* @__PURE__ */ new Map(), functions: /* @__PURE__ */ new Set(), root: void 0, aliasValues: MAX_ALIAS_VALUES, isTooDeep: false };
}
function takeRoot(composition) {
  const { root, functions } = composition;
  if (root) rememberFunctions(root, functions);
  composition.root = void 0;
  composition.functions = /* @__PURE__ */ new Set();
  composition.anchors.clear();
  return root;
}
function nextRole({ stack }) {
  const top = stack.at(-1);
  if (top === void 0) return "root";
  if (top.kind === "list") return "item";
  return top.key === void 0 ? "key" : "value";
}
function openCollection(composition, kind, start2, properties) {
  const { anchors, stack } = composition;
  const outerPath = nextPath(composition);
  const call2 = callKey(properties.tag);
  const path = call2 === void 0 ? outerPath : { parent: outerPath, key: call2 };
  const depth = nextDepth(composition) + (call2 === void 0 ? 0 : 1);
  if (properties.anchor !== void 0) anchors.set(properties.anchor, void 0);
  if (kind === "map") {
    stack.push({ kind, start: start2, path, outerPath, depth, properties, entries: /* @__PURE__ */ new Map(), merged: [], key: void 0 });
  } else {
    stack.push({ kind, start: start2, path, outerPath, depth, properties, items: [], merges: isMerging(composition) });
  }
}
function closeCollection(composition, end) {
  const { file } = composition;
  const frame2 = composition.stack.pop();
  if (frame2 === void 0) return;
  const { start: start2, path } = frame2;
  if (frame2.depth > MAX_DEPTH) {
    finish(composition, tooDeep(composition, { file, start: start2, end }, path), frame2);
  } else if (frame2.kind === "map") {
    finish(composition, { kind: "map", file, start: start2, end, path, entries: entriesWithMerged(composition, frame2) }, frame2);
  } else {
    finish(composition, { kind: "list", file, start: start2, end, path, items: frame2.items }, frame2);
  }
}
function addScalar(composition, start2, end, text2, isPlain2, properties) {
  const { file } = composition;
  if (properties !== NO_PROPERTIES) {
    addMarkedScalar(composition, start2, end, text2, isPlain2, properties);
  } else if (nextRole(composition) === "key") {
    setKey(composition, { role: isPlain2 && text2 === "<<" ? "merge" : "name", text: text2, at: { file, start: start2, end } });
  } else {
    const value = isPlain2 ? plainValue(text2) : text2;
    add(composition, { kind: "scalar", file, start: start2, end, path: nextPath(composition), text: text2, value });
  }
}
function addMarkedScalar(composition, start2, end, text2, isPlain2, properties) {
  const { file } = composition;
  const { tag } = properties;
  const outerPath = nextPath(composition);
  const call2 = callKey(tag);
  const path = call2 === void 0 ? outerPath : { parent: outerPath, key: call2 };
  const ofPlain = isPlain2 && tag === void 0 ? plainValue(text2) : text2;
  const value = tag === void 0 || call2 !== void 0 ? ofPlain : taggedValue(text2, ownTag(tag));
  finish(composition, { kind: "scalar", file, start: start2, end, path, text: text2, value }, { outerPath, properties });
}
function addAlias(composition, name, start2, end) {
  const { anchors, file, problems } = composition;
  const use = { file, start: start2, end };
  const anchored = anchors.get(name);
  if (anchored === void 0) {
    const inItself = `${quote(`*${name}`)} stands inside the value that it repeats`;
    const message = anchors.has(name) ? inItself : `nothing above is marked ${quote(`&${name}`)}`;
    problems.push({ severity: "error", message, at: use });
    const path = nextPath(composition);
    add(composition, isMerging(composition) ? { kind: "map", ...use, path, entries: /* @__PURE__ */ new Map() } : nothing(use, path));
  } else if (isMerging(composition)) {
    add(composition, { ...anchored, start: start2, end });
  } else {
    const copied2 = copy(composition, anchored, nextPath(composition), nextDepth(composition) - 1, use);
    add(composition, { ...copied2, start: start2, end });
  }
}
function finish(composition, inner, around) {
  const { outerPath, properties } = around;
  if (properties === NO_PROPERTIES) {
    add(composition, inner);
    return;
  }
  const { anchor, tag, tagStart } = properties;
  const call2 = callKey(tag);
  const node = call2 === void 0 ? inner : callNode2(call2, inner, outerPath, tagStart, tagStart + (tag?.length ?? 0));
  if (call2?.startsWith("Fn::")) composition.functions.add(call2);
  if (anchor !== void 0) composition.anchors.set(anchor, node);
  add(composition, node);
}
function callNode2(key, value, path, start2, tagEnd) {
  const { file, end } = value;
  return { kind: "map", file, start: start2, end, path, entries: /* @__PURE__ */ new Map([[key, { key, at: { file, start: start2, end: tagEnd }, value }]]) };
}
function setKey({ stack }, key) {
  const top = stack.at(-1);
  if (top?.kind === "map") top.key = key;
}
function add(composition, node) {
  const top = composition.stack.at(-1);
  if (top === void 0) {
    composition.root = node;
  } else if (top.kind === "list") {
    top.items.push(node);
  } else if (top.key === void 0) {
    top.key = keyFrom(composition, node);
  } else {
    addToMap(composition, top, top.key, node);
    top.key = void 0;
  }
}
function keyFrom({ problems }, node) {
  const { file, start: start2, end } = node;
  if (node.kind === "scalar") return { role: "name", text: node.text, at: { file, start: start2, end } };
  problems.push({ severity: "warning", message: "a key that is not text is passed over", at: { file, start: start2, end } });
  return { role: "ignored", text: "", at: { file, start: start2, end } };
}
function addToMap({ file, problems, functions }, frame2, key, value) {
  const { role: role2, text: text2, at } = key;
  if (role2 === "name") {
    if (text2.startsWith("Fn::")) functions.add(text2);
    addEntry(frame2.entries, { key: text2, at, value }, problems);
  } else if (role2 === "merge") {
    for (const source of value.kind === "list" ? value.items.toReversed() : [value]) {
      if (source.kind === "map") {
        frame2.merged.push(source);
      } else {
        const { start: start2, end } = source;
        problems.push({ severity: "error", message: "`<<` takes a map or a list of maps", at: { file, start: start2, end } });
      }
    }
  }
}
function entriesWithMerged(composition, { entries: entries2, merged: merged5, path, depth }) {
  if (merged5.length === 0) return entries2;
  const sources = /* @__PURE__ */ new Map();
  for (const map2 of merged5) {
    for (const [key, entry] of map2.entries) {
      if (!spendAliasValue(composition, map2)) break;
      if (!entries2.has(key)) sources.set(key, entry);
    }
  }
  const all3 = /* @__PURE__ */ new Map();
  for (const { key, at, value } of sources.values()) {
    all3.set(key, { key, at, value: copy(composition, value, { parent: path, key }, depth, at) });
  }
  for (const [key, entry] of entries2) all3.set(key, entry);
  return all3;
}
function copy(composition, node, path, depth, use) {
  if (!spendAliasValue(composition, use)) return nothing(node, path);
  const { file, start: start2, end } = node;
  if (node.kind === "scalar") return { kind: "scalar", file, start: start2, end, path, text: node.text, value: node.value };
  if (depth >= MAX_DEPTH) return tooDeep(composition, use, path);
  if (node.kind === "list") {
    const items = [];
    for (const item of node.items) {
      if (composition.aliasValues < 0) break;
      items.push(copy(composition, item, { parent: path, key: String(items.length) }, depth + 1, use));
    }
    return { kind: "list", file, start: start2, end, path, items };
  }
  const entries2 = /* @__PURE__ */ new Map();
  for (const { key, at, value } of node.entries.values()) {
    if (composition.aliasValues < 0) break;
    entries2.set(key, { key, at, value: copy(composition, value, { parent: path, key }, depth + 1, use) });
  }
  return { kind: "map", file, start: start2, end, path, entries: entries2 };
}
function spendAliasValue(composition, { file, start: start2, end }) {
  if (composition.aliasValues > 0) {
    composition.aliasValues--;
    return true;
  }
  if (composition.aliasValues === 0) {
    composition.aliasValues = -1;
    const message = `aliases and merge keys make more than ${MAX_ALIAS_VALUES.toLocaleString("en")} values of this file`;
    composition.problems.push({ severity: "error", message, at: { file, start: start2, end } });
  }
  return false;
}
function tooDeep(composition, at, path) {
  if (!composition.isTooDeep) {
    composition.isTooDeep = true;
    composition.problems.push({ severity: "error", message: TOO_DEEP, at: { ...at, end: Math.min(at.end, at.start + 1) } });
  }
  return nothing(at, path);
}
function nextPath({ stack }) {
  const top = stack.at(-1);
  if (top === void 0) return void 0;
  return { parent: top.path, key: top.kind === "list" ? String(top.items.length) : top.key?.text ?? "" };
}
function nextDepth({ stack }) {
  return (stack.at(-1)?.depth ?? 0) + 1;
}
function isMerging({ stack }) {
  const top = stack.at(-1);
  return top?.kind === "map" ? top.key?.role === "merge" : top?.merges === true;
}
function callKey(tag) {
  if (tag === void 0) return void 0;
  const name = tag.startsWith("!<!") ? tag.slice(3, -1) : tag.slice(1);
  if (name === "" || name.startsWith("<") || name.includes("!")) return void 0;
  return name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
}
function ownTag(tag) {
  return tag.replace(/^!(?:!|<tag:yaml\.org,2002:)/, "").replace(/>$/, "");
}

var PLAIN = 0;
var PLAIN_LINES = 1;
var QUOTED = 2;
var BLOCK = 3;
var EMPTY = 4;
var MAP = 5;
var LIST = 6;
var KEY_START = 1;
var KEY_END = 2;
var TAG_START = 3;
var TAG_END = 4;
var START = 5;
var END = 6;
var NEXT = 7;
var RECORD = 8;
var MAX_OPEN = 100;
var NO_COLUMN = 2 ** 30;
var NEXT_LINE = /(?: +(?:#[^\r\n]*)?)?(?:(?:\r?\n *(?:#[^\r\n]*)?)+|$)/y;
function goToNextLine(scan, end) {
  const { text: text2 } = scan;
  NEXT_LINE.lastIndex = end;
  if (!NEXT_LINE.test(text2)) return false;
  const at = NEXT_LINE.lastIndex;
  scan.end = end;
  scan.at = at;
  scan.column = at - text2.lastIndexOf("\n", at - 1) - 1;
  return true;
}
function openRecord(scan, record, form, start2, column) {
  const { records, outer, seen } = scan;
  records[record] = form;
  records[record + START] = start2;
  scan.outerColumns.push(scan.innerColumn);
  scan.innerColumn = column;
  const depth = outer.push(scan.inner);
  scan.inner = record;
  if (depth > seen.length) seen.push(/* @__PURE__ */ new Map());
  return depth < MAX_OPEN;
}
function closeRecord(scan) {
  const { records, inner } = scan;
  records[inner + END] = scan.end;
  records[inner + NEXT] = records.length;
  scan.inner = scan.outer.pop() ?? 0;
  scan.innerColumn = scan.outerColumns.pop() ?? 0;
}
function isNewKey({ inner, outer, seen }, key) {
  const keys = seen[outer.length - 1];
  if (keys === void 0 || key === "<<" || keys.get(key) === inner) return false;
  keys.set(key, inner);
  return true;
}
function match(expression, text2, at) {
  expression.lastIndex = at;
  return expression.test(text2) ? expression.lastIndex : -1;
}

var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match3 = YAML_DATE_REGEXP.exec(source);
  if (match3 === null) match3 = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match3 === null) return NOT_RESOLVED;
  const year = +match3[1];
  const month = +match3[2] - 1;
  const day = +match3[3];
  if (!match3[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match3[4];
  const minute = +match3[5];
  const second = +match3[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match3[7]) {
    let value = match3[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match3[9]) {
    const offsetHour = +match3[10];
    const offsetMinute = +(match3[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match3[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map2 = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map2.set(key, o[key]);
    return map2;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map2 = /* @__PURE__ */ new Map();
    for (const key of data) map2.set(key, null);
    return map2;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map2 = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map2.set(key, obj[key]);
    return map2;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map2 = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map2.set(key, o[key]);
    return map2;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match3;
  let foundLineNo = -1;
  while (match3 = re.exec(mark.buffer)) {
    lineEnds.push(match3.index);
    lineStarts2.push(match3.index + match3[0].length);
    if (mark.position <= match3.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where2 = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where2 += `in "${exception.mark.name}" `;
  where2 += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where2 += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where2}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source.charCodeAt(index);
      if (ch === 10) {
        line++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start2, end, indent, chomping, folded2) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start2, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded2) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following2 = state.input.charCodeAt(position + 3);
    return following2 === 0 || isWsOrEol(following2);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start2, end) {
  const match3 = PATTERN_NON_PRINTABLE.exec(state.input.slice(start2, end));
  if (match3 !== null) {
    state.position = start2 + match3.index + match3[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start2 = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start2;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start2;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start2, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start2 = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start2 = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following2 = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following2) || inFlow && isFlowIndicator(following2)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start2 = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following2 = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following2) || inFlow && isFlowIndicator(following2)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start2) return false;
  checkPrintable(state, start2, end);
  addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start2 = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following2 = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following2)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start2 = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start2, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match3 = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match3 === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match3[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length2 = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length: length2,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

var DOUBLE_QUOTE = 34;
var SINGLE_QUOTE = 39;
function keyAt(text2, start2, end) {
  const code = text2.charCodeAt(start2);
  return code === DOUBLE_QUOTE || code === SINGLE_QUOTE ? textOfQuotes(text2, start2, end) : text2.slice(start2, end);
}
function textAt(text2, form, start2, end, linesEnd) {
  if (form === QUOTED) return textOfQuotes(text2, start2, end);
  if (form === BLOCK) return textOfBlock(text2, start2, linesEnd);
  return form === PLAIN_LINES ? decoded(text2, { style: SCALAR_STYLE.PLAIN, valueStart: start2, valueEnd: end }) : text2.slice(start2, end);
}
function textOfQuotes(text2, start2, end) {
  const between2 = text2.slice(start2 + 1, end - 1);
  const isDouble = text2.charCodeAt(start2) === DOUBLE_QUOTE;
  if (!between2.includes("\n") && !between2.includes(isDouble ? "\\" : "'")) return between2;
  const style = isDouble ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
  return decoded(text2, { style, valueStart: start2 + 1, valueEnd: end - 1 });
}
var CHOMPINGS = { "-": CHOMPING_MODE.STRIP, "+": CHOMPING_MODE.KEEP };
var FIRST_LINE = /(?: *\r?\n)* */y;
function textOfBlock(text2, start2, valueEnd) {
  const valueStart = text2.indexOf("\n", start2) + 1;
  FIRST_LINE.lastIndex = valueStart;
  FIRST_LINE.test(text2);
  const indent = FIRST_LINE.lastIndex - text2.lastIndexOf("\n", FIRST_LINE.lastIndex - 1) - 1;
  const style = text2.startsWith("|", start2) ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  const chomping = CHOMPINGS[text2.charAt(start2 + 1)] ?? CHOMPING_MODE.CLIP;
  return decoded(text2, { style, valueStart, valueEnd, chomping, indent });
}
function decoded(text2, scalar) {
  const absent = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  return getScalarValue(text2, { type: EVENT_ID.SCALAR, ...absent, chomping: CHOMPING_MODE.CLIP, indent: -1, fast: false, ...scalar });
}

var yaml_exports = {};
__export(yaml_exports, {
  documentsFrom: () => documentsFrom,
  endOfBlock: () => endOfBlock,
  isNothing: () => isNothing
});
function documentsFrom({ file, text: text2 }, events, problems) {
  const walk2 = { text: text2, composition: startComposition(file, problems), bracketed: [], end: 0 };
  const documents = [];
  events.forEach((event, index) => {
    if (event.type === EVENT_ID.SCALAR) {
      takeScalar(walk2, event);
    } else if (event.type === EVENT_ID.POP && walk2.bracketed.length === 0) {
      const root = takeRoot(walk2.composition);
      if (root !== void 0 && !isNothing(root)) documents.push(root);
    } else {
      takeEvent(walk2, event, events[index + 1]);
    }
  });
  return documents;
}
function isNothing(root) {
  return root.kind === "scalar" && root.start === root.end;
}
function takeEvent(walk2, event, next) {
  const { composition, text: text2 } = walk2;
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      if (event.explicitStart) walk2.end = endAfterMarker(text2, walk2.end);
      break;
    case EVENT_ID.MAPPING:
      takeCollection(walk2, "map", event, next);
      break;
    case EVENT_ID.SEQUENCE:
      takeCollection(walk2, "list", event, next);
      break;
    case EVENT_ID.ALIAS:
      addAlias(composition, text2.slice(event.anchorStart, event.anchorEnd), event.anchorStart - 1, event.anchorEnd);
      walk2.end = event.anchorEnd;
      break;
    case EVENT_ID.POP:
      if (walk2.bracketed.pop() === true) walk2.end = endAfterBracket(text2, walk2.end);
      closeCollection(composition, walk2.end);
      break;
  }
}
function takeCollection(walk2, kind, event, next) {
  const isBracketed = event.style === COLLECTION_STYLE.FLOW && !isLonePair(walk2.text, event.start, next);
  openCollection(walk2.composition, kind, event.start, propertiesOf(walk2, event));
  walk2.bracketed.push(isBracketed);
  walk2.end = isBracketed ? event.start + 1 : event.start;
}
function isLonePair(text2, start2, first) {
  if (text2[start2] !== "{" && text2[start2] !== "[") return true;
  return (first?.type === EVENT_ID.MAPPING || first?.type === EVENT_ID.SEQUENCE) && first.start === start2;
}
function takeScalar(walk2, event) {
  const { composition, text: text2 } = walk2;
  const isPlain2 = event.style === SCALAR_STYLE.PLAIN;
  const properties = propertiesOf(walk2, event);
  const start2 = startOf(walk2, event);
  walk2.end = endOf2(walk2, event, start2);
  addScalar(composition, start2, walk2.end, getScalarValue(text2, event), isPlain2, properties);
}
function propertiesOf({ text: text2 }, event) {
  const { anchorStart, tagStart } = event;
  if (anchorStart < 0 && tagStart < 0) return NO_PROPERTIES;
  return {
    anchor: anchorStart < 0 ? void 0 : text2.slice(anchorStart, event.anchorEnd),
    tag: tagStart < 0 ? void 0 : text2.slice(tagStart, event.tagEnd),
    tagStart
  };
}
function startOf(walk2, event) {
  if (event.valueStart < 0) {
    const afterProperties = Math.max(event.tagEnd, event.anchorEnd);
    return afterProperties < 0 ? afterIndicator(walk2, walk2.end) : afterProperties;
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return event.valueStart;
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return event.valueStart - 1;
    case SCALAR_STYLE.LITERAL_BLOCK:
    case SCALAR_STYLE.FOLDED_BLOCK:
      return skip(walk2.text, Math.max(walk2.end, event.tagEnd, event.anchorEnd), ":-?");
  }
}
function endOf2({ text: text2 }, { style, valueStart, valueEnd }, start2) {
  if (valueStart < 0) return start2;
  if (style === SCALAR_STYLE.PLAIN) return valueEnd;
  const isQuoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return isQuoted ? valueEnd + 1 : endOfBlock(text2, start2, valueEnd);
}
function afterIndicator({ composition, text: text2 }, end) {
  const role2 = nextRole(composition);
  const at = skip(text2, end, "");
  return role2 === "value" && text2[at] === ":" || role2 === "item" && text2[at] === "-" ? at + 1 : end;
}
function endAfterMarker(text2, end) {
  const marker = /^\ufeff?---/gm;
  marker.lastIndex = end;
  return marker.test(text2) ? marker.lastIndex : end;
}
function endOfBlock(text2, start2, end) {
  let last2 = end;
  while (last2 > start2 && isBlank(text2[last2 - 1])) last2--;
  const header = /([|>][-+0-9]*)[^\n\r]*/y;
  header.lastIndex = start2;
  const [line = "", indicator = ""] = header.exec(text2) ?? [];
  if (last2 <= start2 + line.length) return start2 + indicator.length;
  while (last2 < end && text2[last2] !== "\n" && text2[last2] !== "\r") last2++;
  return last2;
}
function endAfterBracket(text2, end) {
  const at = skip(text2, end, ",");
  return text2[at] === "]" || text2[at] === "}" ? at + 1 : end;
}
function skip(text2, from, indicators) {
  for (let at = from; at < text2.length; at++) {
    const character = text2[at] ?? "";
    if (character === "#") {
      const end = /[\n\r]/g;
      end.lastIndex = at;
      at = end.test(text2) ? end.lastIndex - 1 : text2.length;
    } else if (!isBlank(character) && !indicators.includes(character)) {
      return at;
    }
  }
  return text2.length;
}
function isBlank(character) {
  return character === " " || character === "\n" || character === "\r" || character === "	" || character === "\uFEFF";
}

var LF2 = 10;
var CR2 = 13;
var SPACE2 = 32;
var EXCLAMATION = 33;
var DOUBLE_QUOTE2 = 34;
var SINGLE_QUOTE2 = 39;
var COMMA2 = 44;
var LIST_OPEN = 91;
var LIST_CLOSE = 93;
var BLOCK_FOLDED = 62;
var BLOCK_LITERAL = 124;
var MAP_OPEN = 123;
var MAP_CLOSE = 125;
var NUMBER_SIGN = 35;
var BLANKS = / */y;
var TAG = /![A-Za-z0-9]+(?:::[A-Za-z0-9]+)*(?=[ \r\n]|$)/y;
var PLAIN_TEXT = /(?:[^ \t\r\n?:,[\]{}#&*!|>'"%@`-]|[-:](?=[^ \t\r\n]))(?:[^ \t\r\n:]+|:(?=[^ \t\r\n])| +(?=[^ \t\r\n#]))*/y;
var FURTHER_TEXT = /(?!#)(?:[^ \t\r\n:]+|:(?=[^ \t\r\n])| +(?=[^ \t\r\n#]))+/y;
var QUOTED_TEXT = /"[^"\\\r\n]*(?:\\(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4})[^"\\\r\n]*)*"|'[^'\r\n]*(?:''[^'\r\n]*)*'(?!')/y;
var QUOTED_LINES = /"[^"\\\t]*(?:\\(?:[0abtnvfre "/\\N_LP]|\r?\n|x[\da-fA-F]{2}|u[\da-fA-F]{4})[^"\\\t]*)*"|'[^'\t]*(?:''[^'\t]*)*'(?!')/y;
var BLOCK_HEADER = /[|>][+-]?(?: +(?:#[^\r\n]*)?)?\r?\n/y;
var BLANK_LINES = /(?: *\r?\n)*/y;
var FLOW_TEXT = /(?:[^ \t\r\n?:,[\]{}#&*!|>'"%@`-]|-(?=[^ \t\r\n,[\]{}]))(?:[^ \t\r\n:,[\]{}]+|:(?=[^ \t\r\n,[\]{}])| +(?=[^ \t\r\n#:,[\]{}]))*/y;
var FLOW_COLON = / *:(?=[ \r\n,[\]{}])/y;
var COLON2 = / *:/y;
var FLOW_GAP = /(?: +(?:#[^\r\n]*)?)?(?:\r?\n *(?:#[^\r\n]*)?)*/y;
function takeBlockValue(scan, keyStart, keyEnd, from) {
  const { text: text2, records } = scan;
  const start2 = from + 1;
  PLAIN_TEXT.lastIndex = start2;
  if (PLAIN_TEXT.test(text2) && text2.charCodeAt(from) === SPACE2) {
    const end = PLAIN_TEXT.lastIndex;
    records.push(PLAIN, keyStart, keyEnd, -1, -1, start2, end, 0);
    return endPlain(scan, end);
  }
  records.push(EMPTY, keyStart, keyEnd, -1, -1, from, from, 0);
  return takeUnusualValue(scan, from, from);
}
function takeUnusualValue(scan, from, emptyAt) {
  const { text: text2, records } = scan;
  const record = records.length - RECORD;
  const at = takeTag(scan, match(BLANKS, text2, from));
  if (at < 0) return false;
  const code = text2.charCodeAt(at);
  if (code === LF2 || code === CR2 || code === NUMBER_SIGN || at === text2.length) {
    const end = records[record + TAG_START] === -1 ? emptyAt : records[record + TAG_END] ?? 0;
    records[record + START] = records[record + END] = end;
    scan.isPending = true;
    return goToNextLine(scan, end);
  }
  const indent = scan.innerColumn + 1;
  if (code === BLOCK_LITERAL || code === BLOCK_FOLDED) return takeBlock(scan, record, at, indent);
  if (!takeInline(scan, record, at, indent, PLAIN_TEXT)) return false;
  addLinesWithin(scan, at);
  return records[record] === PLAIN ? endPlain(scan, scan.end) : goToNextLine(scan, scan.end);
}
function takeTag({ text: text2, records, tags }, at) {
  if (text2.charCodeAt(at) !== EXCLAMATION) return at;
  const record = records.length - RECORD;
  const end = match(TAG, text2, at);
  if (end < 0 || records[record + TAG_START] !== -1) return -1;
  records[record + TAG_START] = at;
  records[record + TAG_END] = end;
  tags.add(text2.slice(at, end));
  return match(BLANKS, text2, end);
}
function takeInline(scan, record, at, indent, plain) {
  const { text: text2, records } = scan;
  const code = text2.charCodeAt(at);
  if (code === LIST_OPEN) return takeBrackets(scan, record, at, indent, LIST);
  if (code === MAP_OPEN) return takeBrackets(scan, record, at, indent, MAP);
  const isQuoted = code === DOUBLE_QUOTE2 || code === SINGLE_QUOTE2;
  const end = isQuoted ? endOfQuotes(scan, at, indent) : match(plain, text2, at);
  records[record] = isQuoted ? QUOTED : PLAIN;
  records[record + START] = at;
  records[record + END] = scan.end = end;
  return end >= 0;
}
function endPlain(scan, end) {
  const { text: text2, records } = scan;
  if (!goToNextLine(scan, end)) return false;
  const record = records.length - RECORD;
  while (scan.column > scan.innerColumn && scan.at < text2.length) {
    if (text2.slice(scan.end, scan.at).includes("#")) return false;
    const lineEnd = match(FURTHER_TEXT, text2, scan.at);
    if (lineEnd < 0 || !goToNextLine(scan, lineEnd)) return false;
    records[record] = PLAIN_LINES;
    records[record + END] = lineEnd;
  }
  return true;
}
function endOfQuotes(scan, at, indent) {
  const { text: text2 } = scan;
  const end = match(QUOTED_TEXT, text2, at);
  if (end >= 0) return end;
  const linesEnd = match(QUOTED_LINES, text2, at);
  if (linesEnd < 0) return -1;
  const [, ...lines] = text2.slice(at, linesEnd).split("\n");
  scan.hasShortLine ||= lines.some((line) => /[^ \r]/.test(line) && line.search(/[^ ]/) < indent);
  return linesEnd;
}
function addLinesWithin({ text: text2, end, continuedLines: continuedLines2 }, start2) {
  for (let at = text2.indexOf("\n", start2); at !== -1 && at < end; at = text2.indexOf("\n", at + 1)) continuedLines2.push(at + 1);
}
function takeBlock(scan, record, start2, indent) {
  const { text: text2, records } = scan;
  const linesStart = match(BLOCK_HEADER, text2, start2);
  if (linesStart < 0) return false;
  const firstLine = match(BLANK_LINES, text2, linesStart);
  const column = match(BLANKS, text2, firstLine) - firstLine;
  if (column < indent || column > MAX_BLOCK_COLUMN || firstLine + column >= text2.length) return false;
  if (text2.slice(linesStart, firstLine).includes(" ".repeat(column + 1))) return false;
  const linesEnd = endOfLines(text2, firstLine, column);
  if (linesEnd === text2.length && text2.endsWith(" ")) return false;
  const end = endOfBlock(text2, start2, linesEnd);
  records[record] = BLOCK;
  records[record + START] = start2;
  records[record + END] = end;
  records[record + NEXT] = linesEnd;
  return goToNextLine(scan, end);
}
var MAX_BLOCK_COLUMN = 200;
var LESS_INDENTED = /* @__PURE__ */ new Map();
function endOfLines(text2, from, column) {
  const known4 = LESS_INDENTED.get(column);
  const expression = known4 ?? new RegExp(`\\n(?! {${column}}| *\\r?(?:\\n|$))`, "g");
  if (known4 === void 0) LESS_INDENTED.set(column, expression);
  expression.lastIndex = from;
  return expression.test(text2) ? expression.lastIndex : text2.length;
}
function takeBrackets(scan, record, start2, indent, form) {
  const { text: text2 } = scan;
  if (!openRecord(scan, record, form, start2, NO_COLUMN)) return false;
  const closing = form === MAP ? MAP_CLOSE : LIST_CLOSE;
  for (let at = skipGap(scan, start2 + 1, indent); ; at = skipGap(scan, at + 1, indent)) {
    if (text2.charCodeAt(at) !== closing) {
      if (!(form === MAP ? takePair(scan, at, indent) : takeFlowItem(scan, at, indent))) return false;
      at = skipGap(scan, scan.end, indent);
    }
    const code = text2.charCodeAt(at);
    if (code === closing) {
      scan.end = at + 1;
      closeRecord(scan);
      return true;
    }
    if (code !== COMMA2) return false;
  }
}
function takePair(scan, at, indent) {
  const { text: text2 } = scan;
  const quotes = match(QUOTED_TEXT, text2, at);
  const end = quotes < 0 ? match(FLOW_TEXT, text2, at) : quotes;
  if (end < 0) return false;
  const from = match(quotes < 0 ? FLOW_COLON : COLON2, text2, end);
  if (from < 0 || !isNewKey(scan, keyAt(text2, at, end))) return false;
  return takeFlowValue(scan, at, end, skipGap(scan, from, indent), indent);
}
function takeFlowItem(scan, at, indent) {
  const { text: text2, records } = scan;
  const record = records.length;
  if (!takeFlowValue(scan, -1, -1, at, indent)) return false;
  if (text2.charAt(scan.end) !== ":" || records[record + TAG_START] !== -1) return true;
  records.length = record + RECORD;
  if (!openRecord(scan, record, MAP, at, NO_COLUMN) || !takePair(scan, at, indent)) return false;
  closeRecord(scan);
  return true;
}
function takeFlowValue(scan, keyStart, keyEnd, from, indent) {
  const { records } = scan;
  const record = records.push(EMPTY, keyStart, keyEnd, -1, -1, from, from, 0) - RECORD;
  const at = takeTag(scan, from);
  return at >= 0 && takeInline(scan, record, at, indent, FLOW_TEXT);
}
function skipGap(scan, from, indent) {
  const { text: text2 } = scan;
  const code = text2.charCodeAt(from);
  if (code !== SPACE2 && code !== LF2 && code !== CR2) return from;
  const at = match(FLOW_GAP, text2, from);
  const line = text2.lastIndexOf("\n", at - 1);
  scan.hasShortLine ||= line >= from && at - line - 1 < indent;
  return at;
}

var lines_exports = {};
__export(lines_exports, {
  lineIndexAt: () => lineIndexAt,
  lineStarts: () => lineStarts,
  positionAt: () => positionAt
});
var LF3 = 10;
var CR3 = 13;
var BYTE_ORDER_MARK2 = 65279;
function lineStarts(text2) {
  const starts = [text2.charCodeAt(0) === BYTE_ORDER_MARK2 ? 1 : 0];
  if (!text2.includes("\r")) {
    for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === LF3 || code === CR3 && text2.charCodeAt(at + 1) !== LF3) starts.push(at + 1);
  }
  return starts;
}
function lineIndexAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function positionAt(starts, offset) {
  const index = lineIndexAt(starts, offset);
  return { line: index + 1, column: Math.max(0, offset - (starts[index] ?? 0)) + 1 };
}

function moveShortLines(text2) {
  const offsets = continuedLines(text2);
  if (offsets.length === 0) return void 0;
  const width = widestIndentation(text2) + 1;
  const pieces2 = offsets.map((offset, index) => text2.slice(index === 0 ? 0 : offsets[index - 1], offset));
  const insertions = offsets.map((offset, index) => offset + index * width);
  const original = (offset) => {
    if (offset < (insertions[0] ?? Infinity)) return offset;
    const index = lineIndexAt(insertions, offset);
    return Math.max(offset - (index + 1) * width, offsets[index] ?? 0);
  };
  return { text: [...pieces2, text2.slice(offsets.at(-1) ?? 0)].join(" ".repeat(width)), original };
}
var BLANKS2 = /[ \t]*/y;
var INDENTATION = /\ufeff? */y;
var MARKERS = /(?:(?:---|\.\.\.|[-?:])(?=\s|$)[ \t]*)*/y;
var PROPERTIES = /(?:[!&]\S*[ \t]*)*/y;
var COLON3 = /[ \t]*:(?=\s|$)/y;
var PLAIN_KEY = /[^\n\r#]*?:(?=\s|$)/y;
var LINE_BREAK = /\r\n?|\n/g;
var COMMENT2 = /#[^\n\r]*/y;
var FLOW_PROPERTY = /[!&][^\s,[\]{}]*/y;
function widestIndentation(text2) {
  let widest2 = 0;
  for (const [indentation] of text2.matchAll(/^[ ?-]+/gm)) widest2 = Math.max(widest2, indentation.length);
  return Math.min(widest2, 1e3);
}
function continuedLines(text2) {
  const lines = [];
  let textColumn = Infinity;
  for (let at = 0; at < text2.length; ) {
    const start2 = match2(INDENTATION, text2, at);
    if (start2 - at > textColumn || isLineEnd(text2, start2) || text2[start2] === "%") {
      at = nextLine(text2, start2);
    } else {
      const line = readLine(text2, at, start2);
      if (line === void 0) return [];
      for (const [opened, closed] of line.groups) addLinesWithin2(lines, text2, opened, closed);
      textColumn = line.textColumn;
      at = nextLine(text2, line.end);
    }
  }
  return lines;
}
function readLine(text2, lineStart, from) {
  const groups = [];
  let column = from - lineStart - 1;
  for (let at = from; ; ) {
    const markersEnd = match2(MARKERS, text2, at);
    if (markersEnd > at) column = at - lineStart + text2.slice(at, markersEnd).trimEnd().length - 1;
    const start2 = match2(PROPERTIES, text2, markersEnd);
    const isGroup = /["'[{]/.test(text2.charAt(start2));
    const end = isGroup ? endOfGroup(text2, start2) : start2;
    if (end < 0) return void 0;
    if (isGroup) groups.push([start2, end]);
    const keyEnd = match2(isGroup ? COLON3 : PLAIN_KEY, text2, end);
    if (keyEnd < 0) return { end, textColumn: isGroup || isLineEnd(text2, start2) ? Infinity : column, groups };
    column = start2 - lineStart;
    at = match2(BLANKS2, text2, keyEnd);
  }
}
function endOfGroup(text2, start2) {
  return text2[start2] === "[" || text2[start2] === "{" ? endOfBrackets(text2, start2) : endOfQuotes2(text2, start2);
}
function endOfQuotes2(text2, start2) {
  const quote2 = text2[start2];
  for (let at = start2 + 1; at < text2.length; at++) {
    if (text2[at] === "\\" && quote2 === '"') at++;
    else if (text2[at] === quote2 && (quote2 === '"' || text2[at + 1] !== "'")) return at + 1;
    else if (text2[at] === quote2) at++;
  }
  return -1;
}
function endOfBrackets(text2, start2) {
  let depth = 0;
  let isFresh = true;
  for (let at = start2; at < text2.length; at++) {
    const character = text2[at] ?? "";
    if (/["']/.test(character) && isFresh) {
      at = endOfQuotes2(text2, at) - 1;
      if (at < 0) return -1;
      isFresh = false;
    } else if (/[!&]/.test(character) && isFresh) {
      at = match2(FLOW_PROPERTY, text2, at) - 1;
    } else if (character === "#" && /\s/.test(text2[at - 1] ?? "")) {
      at = match2(COMMENT2, text2, at) - 1;
    } else if (/[\]}]/.test(character)) {
      depth--;
      if (depth === 0) return at + 1;
    } else {
      if (/[[{]/.test(character)) depth++;
      isFresh = /[[{,:]/.test(character) || isFresh && /\s/.test(character);
    }
  }
  return -1;
}
function addLinesWithin2(lines, text2, start2, end) {
  for (let at = start2; at < end; at++) {
    if (text2[at] === "\n" || text2[at] === "\r" && text2[at + 1] !== "\n") lines.push(at + 1);
  }
}
function nextLine(text2, from) {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text2) ? LINE_BREAK.lastIndex : text2.length;
}
function isLineEnd(text2, at) {
  return at >= text2.length || /[\n\r#]/.test(text2.charAt(at));
}
function match2(expression, text2, at) {
  expression.lastIndex = at;
  return expression.test(text2) ? expression.lastIndex : -1;
}

var CR4 = 13;
var LF4 = 10;
var SPACE3 = 32;
var DOUBLE_QUOTE3 = 34;
var SINGLE_QUOTE3 = 39;
var DASH = 45;
var MAX_SCANNED = 2 * 1024 * 1024;
var OTHER_CHARACTERS = /[^\t\r\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|\r(?!\n)/u;
var HEAD = /(?: *(?:#[^\r\n]*)?\r?\n)*(?:---(?: +(?:#[^\r\n]*)?)?\r?\n(?: *(?:#[^\r\n]*)?\r?\n)*)?/y;
var PLAIN_KEY2 = /[^ \t\r\n?:,[\]{}#&*!|<>'"%@`.-][^ \t\r\n:#]*(?:(?: +|:+)[^ \t\r\n:#]+)* *:(?=[ \r\n]|$)/y;
var KEY_COLON = / *:(?=[ \r\n]|$)/y;
function scanPlainYaml(text2) {
  if (text2.length > MAX_SCANNED || OTHER_CHARACTERS.test(text2)) return void 0;
  HEAD.lastIndex = 0;
  HEAD.test(text2);
  const scan = {
    text: text2,
    records: [EMPTY, -1, -1, -1, -1, 0, 0, 0],
    outer: [],
    outerColumns: [],
    inner: 0,
    innerColumn: -1,
    seen: [],
    tags: /* @__PURE__ */ new Set(),
    continuedLines: [],
    hasShortLine: false,
    at: HEAD.lastIndex,
    column: 0,
    end: 0,
    isPending: true
  };
  if (scan.at === text2.length) return void 0;
  while (scan.at < text2.length) if (!takeLine(scan)) return void 0;
  while (scan.outer.length > 0) closeRecord(scan);
  return !scan.hasShortLine || areMoved(scan) ? scan : void 0;
}
function areMoved({ text: text2, continuedLines: lines }) {
  const moved2 = continuedLines(text2);
  return lines.length === moved2.length && lines.every((line, index) => line === moved2[index]);
}
function takeLine(scan) {
  const { text: text2, at, column } = scan;
  const isItem = isDash(text2, at);
  if (scan.isPending) {
    scan.isPending = false;
    if (beginsValue(scan, isItem)) return takeValue(scan, at, column, isItem);
  }
  return goOutTo(scan, column, isItem) && (isItem ? takeItem(scan, at, column) : takeEntry(scan, at, endOfKey(text2, at)));
}
function beginsValue({ records, inner, innerColumn, column }, isItem) {
  return column > innerColumn || column === innerColumn && isItem && records[inner] === MAP;
}
function takeValue(scan, at, column, isItem) {
  const record = scan.records.length - RECORD;
  if (isItem) return openRecord(scan, record, LIST, at, column) && takeItem(scan, at, column);
  const from = endOfKey(scan.text, at);
  if (from >= 0) return openRecord(scan, record, MAP, at, column) && takeEntry(scan, at, from);
  const isRoot = record === 0;
  return !isRoot && takeUnusualValue(scan, at, at);
}
function goOutTo(scan, column, isItem) {
  const { records } = scan;
  while (scan.innerColumn > column) closeRecord(scan);
  if (!isItem && scan.innerColumn === column && records[scan.inner] === LIST) closeRecord(scan);
  return scan.innerColumn === column && records[scan.inner] === (isItem ? LIST : MAP);
}
function takeEntry(scan, at, from) {
  if (from < 0) return false;
  const { text: text2 } = scan;
  let end = from - 1;
  while (text2.charCodeAt(end - 1) === SPACE3) end--;
  return isNewKey(scan, keyAt(text2, at, end)) && takeBlockValue(scan, at, end, from);
}
function takeItem(scan, dash, column) {
  const { text: text2, records } = scan;
  let at = dash + 1;
  while (text2.charCodeAt(at) === SPACE3) at++;
  const isItem = isDash(text2, at);
  const from = isItem ? -1 : endOfKey(text2, at);
  if (!isItem && from < 0) return takeBlockValue(scan, -1, -1, dash + 1);
  const record = records.push(EMPTY, -1, -1, -1, -1, at, at, 0) - RECORD;
  const inner = column + at - dash;
  if (isItem) return openRecord(scan, record, LIST, at, inner) && takeItem(scan, at, inner);
  return openRecord(scan, record, MAP, at, inner) && takeEntry(scan, at, from);
}
function isDash(text2, at) {
  if (text2.charCodeAt(at) !== DASH) return false;
  const next = text2.charCodeAt(at + 1);
  return next === SPACE3 || next === LF4 || next === CR4 || at + 1 === text2.length;
}
function endOfKey(text2, at) {
  const code = text2.charCodeAt(at);
  if (code !== DOUBLE_QUOTE3 && code !== SINGLE_QUOTE3) return match(PLAIN_KEY2, text2, at);
  const end = match(QUOTED_TEXT, text2, at);
  return end < 0 ? -1 : match(KEY_COLON, text2, end);
}

var MAX_WHOLE = 32 * RECORD;
function readPlainYaml({ file, text: text2 }) {
  const scan = scanPlainYaml(text2);
  if (scan === void 0) return void 0;
  const root = nodeAt(0, void 0, { file, text: text2, records: new Int32Array(scan.records) });
  const names = [...scan.seen.flatMap((keys) => [...keys.keys()]), ...[...scan.tags].map((tag) => callKey(tag) ?? "")];
  rememberFunctions(root, new Set(names.filter((name) => name.startsWith("Fn::"))));
  return { source: { file, text: text2 }, documents: [root], problems: [] };
}
function nodeAt(record, path, plain) {
  const { text: text2, records } = plain;
  const tagStart = records[record + TAG_START] ?? 0;
  if (tagStart < 0) return valueAt2(record, path, plain, false);
  const tagEnd = records[record + TAG_END] ?? 0;
  const key = callKey(text2.slice(tagStart, tagEnd)) ?? "";
  return callNode2(key, valueAt2(record, { parent: path, key }, plain, true), path, tagStart, tagEnd);
}
function valueAt2(record, path, plain, isTagged) {
  const { file, records } = plain;
  const form = records[record] ?? 0;
  if (form === MAP) return mapAt(record, path, plain);
  if (form === LIST) return listAt(record, path, plain);
  const start2 = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  const text2 = textAt(plain.text, form, start2, end, records[record + NEXT] ?? 0);
  const value = isTagged || form === QUOTED || form === BLOCK ? text2 : plainValue(text2);
  return { kind: "scalar", file, start: start2, end, path, text: text2, value };
}
function mapAt(record, path, plain) {
  const { file, records } = plain;
  const start2 = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  if (isSmall(records, record)) return { kind: "map", file, start: start2, end, path, entries: entriesAt(record, path, plain) };
  let entries2;
  return { kind: "map", file, start: start2, end, path, get entries() {
    return entries2 ??= entriesAt(record, path, plain);
  } };
}
function listAt(record, path, plain) {
  const { file, records } = plain;
  const start2 = records[record + START] ?? 0;
  const end = records[record + END] ?? 0;
  if (isSmall(records, record)) return { kind: "list", file, start: start2, end, path, items: itemsAt(record, path, plain) };
  let items;
  return { kind: "list", file, start: start2, end, path, get items() {
    return items ??= itemsAt(record, path, plain);
  } };
}
function isSmall(records, record) {
  return (records[record + NEXT] ?? 0) - record <= MAX_WHOLE;
}
function entriesAt(map2, path, plain) {
  const { file, text: text2, records } = plain;
  const entries2 = /* @__PURE__ */ new Map();
  const end = records[map2 + NEXT] ?? 0;
  for (let record = map2 + RECORD; record < end; record = nextOf(records, record)) {
    const at = { file, start: records[record + KEY_START] ?? 0, end: records[record + KEY_END] ?? 0 };
    const key = keyAt(text2, at.start, at.end);
    entries2.set(key, { key, at, value: nodeAt(record, { parent: path, key }, plain) });
  }
  return entries2;
}
function itemsAt(list2, path, plain) {
  const { records } = plain;
  const items = [];
  const end = records[list2 + NEXT] ?? 0;
  for (let record = list2 + RECORD; record < end; record = nextOf(records, record)) {
    items.push(nodeAt(record, { parent: path, key: String(items.length) }, plain));
  }
  return items;
}
function nextOf(records, record) {
  return (records[record] ?? 0) >= MAP ? records[record + NEXT] ?? 0 : record + RECORD;
}

function parseYaml(text2) {
  const parsed2 = parse(text2);
  if (parsed2.kind === "accepted" || parsed2.reason !== "deficient indentation") return parsed2;
  const moved2 = moveShortLines(text2);
  if (moved2 === void 0) return parsed2;
  const again2 = parse(moved2.text);
  if (again2.kind === "refused") return { ...again2, offset: moved2.original(again2.offset) };
  return { kind: "accepted", events: again2.events.map((event) => movedBack(event, moved2.original)) };
}
function parse(text2) {
  try {
    return { kind: "accepted", events: parseEvents(text2, { maxDepth: MAX_DEPTH + 2 }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) return { kind: "refused", reason: String(error), offset: 0 };
    return { kind: "refused", reason: error.reason, offset: error.mark?.position ?? 0 };
  }
}
function movedBack(event, original) {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
  const moved2 = { ...event, anchorStart: original(event.anchorStart), anchorEnd: original(event.anchorEnd) };
  if (moved2.type === EVENT_ID.ALIAS) return moved2;
  const tagged = { ...moved2, tagStart: original(moved2.tagStart), tagEnd: original(moved2.tagEnd) };
  if (tagged.type !== EVENT_ID.SCALAR) return { ...tagged, start: original(tagged.start) };
  return { ...tagged, valueStart: original(tagged.valueStart), valueEnd: original(tagged.valueEnd) };
}

function readQuickly(source) {
  const { isFinished, reading } = read(source);
  return isFinished ? reading : void 0;
}
async function readSource(source) {
  const { isFinished, reading } = read(source);
  if (isFinished) return reading;
  const { recover } = await Promise.resolve().then(() => require("./template-yaml-recovery.cjs"));
  return recover(source) ?? reading;
}
function read(source) {
  const { file, text: text2 } = source;
  if (text2.length > MAX_LENGTH) return finished(source, `the file is longer than ${MAX_LENGTH / 1024 / 1024} MB`, 0);
  const nul = text2.indexOf("\0");
  if (nul >= 0) return finished(source, "this is no text: it holds a NUL character", nul);
  const isJson = /\.json$/i.test(file);
  if (!isJson && !/^\ufeff?\s*[{[]/.test(text2)) return readYaml(source);
  const json = readPrintedJson(source) ?? readJson(source);
  return isJson || firstError(json) === void 0 ? { isFinished: true, reading: json } : better(json, readYaml(source));
}
function better(json, yaml) {
  const jsonReach = Math.max(...json.documents.map(({ end }) => end), json.problems.at(-1)?.at.start ?? 0);
  const yamlReach = firstError(yaml.reading) ?? Infinity;
  return yamlReach > jsonReach && !hasSlashComment(json) ? yaml : { isFinished: true, reading: json };
}
function hasSlashComment({ source, problems }) {
  return problems.some(({ message, at }) => message === NO_COMMENTS && source.text[at.start] === "/");
}
function firstError({ problems }) {
  return problems.find(({ severity }) => severity === "error")?.at.start;
}
function readYaml(source) {
  const plain = readPlainYaml(source);
  if (plain !== void 0) return { isFinished: true, reading: plain };
  const parsed2 = parseYaml(source.text);
  if (parsed2.kind === "accepted") {
    const problems = [];
    const documents = documentsFrom(source, parsed2.events, problems);
    return { isFinished: true, reading: { source, documents, problems } };
  }
  if (parsed2.reason.startsWith("nesting exceeded")) return finished(source, TOO_DEEP, parsed2.offset);
  return { ...finished(source, parsed2.reason, parsed2.offset), isFinished: source.text.length > MAX_RECOVERY_LENGTH };
}
function finished(source, message, offset) {
  const { file, text: text2 } = source;
  const at = { file, start: offset, end: Math.min(offset + 1, text2.length) };
  return { isFinished: true, reading: { source, documents: [], problems: [{ severity: "error", message, at }] } };
}

function readEmbedded(scalar, written2) {
  const reading = readQuickly({ file: "", text: scalar.text });
  const root = reading?.documents[0];
  if (!root || reading.problems.some(({ severity }) => severity === "error")) return void 0;
  if (scalar.generatedBy?.startsWith("Fn::")) return moved(root, scalar, () => ({ start: scalar.start, end: scalar.end }));
  const { starts, ends } = writtenOffsets(scalar.text, written2);
  return moved(root, scalar, ({ start: start2, end }) => {
    const moved2 = scalar.start + (starts[start2] ?? 0);
    return { start: moved2, end: end > start2 ? scalar.start + (ends[end - 1] ?? 0) : moved2 };
  });
}
function moved(node, { file, path }, place2) {
  const at = { file, ...place2(node), path };
  if (node.kind === "scalar") return { ...node, ...at };
  if (node.kind === "list") return { ...node, ...at, items: node.items.map((item, index) => moved(item, { file, path: { parent: path, key: String(index) } }, place2)) };
  const entries2 = [...node.entries.values()].map((entry) => [entry.key, {
    key: entry.key,
    at: { file, ...place2(entry.at) },
    value: moved(entry.value, { file, path: { parent: path, key: entry.key } }, place2)
  }]);
  return { ...node, ...at, entries: new Map(entries2) };
}
function writtenOffsets(text2, written2) {
  const [starts, ends] = [[], []];
  const isDouble = written2.startsWith('"');
  const isSingle = written2.startsWith("'");
  let at = isDouble || isSingle ? 1 : 0;
  if (/^[|>]/.test(written2)) at = written2.indexOf("\n") + 1;
  const isEscape = () => isDouble && written2[at] === "\\" && !/[\r\n]/.test(written2[at + 1] ?? "");
  for (const character of text2) {
    while (at < written2.length && !isEscape() && !written2.startsWith(character, at) && !(/\s/.test(character) && /[\r\n]/.test(written2[at] ?? ""))) at += 1;
    const length2 = isEscape() ? escapeLength(written2.slice(at), character) : isSingle && character === "'" ? 2 : character.length;
    const units = Array.from({ length: character.length });
    starts.push(...units.map(() => at));
    ends.push(...units.map(() => at + length2));
    at += length2;
  }
  starts.push(at);
  ends.push(at);
  return { starts, ends };
}
var ESCAPE_LENGTHS = { u: 6, x: 4, U: 10 };
function escapeLength(escape, character) {
  const length2 = ESCAPE_LENGTHS[escape[1] ?? ""] ?? 2;
  return escape[1] === "u" ? length2 * character.length : length2;
}

var DEPLOYS_OTHERS = /^AWS::CloudFormation::Stack(?:Set)?$|::MODULE$/;
function functionsHandedOver(scope, functions) {
  const given2 = /* @__PURE__ */ new Map();
  for (const { type, logicalId, properties } of scope.resources.values()) {
    if (!DEPLOYS_OTHERS.test(type)) continue;
    for (const leaf of leavesOf(properties)) {
      for (const { value } of scope.text(leaf)) {
        const named3 = value ? [value, ...value.map((token) => [token])] : [];
        for (const text2 of named3) given2.set(functions.read(text2, stackOfName(logicalId, scope.settings)).key, logicalId);
      }
    }
  }
  return given2;
}
function leavesOf(node) {
  if (node === void 0) return [];
  if (node.kind === "scalar" || callOf(node)) return [node];
  const parts = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return parts.flatMap(leavesOf);
}

function idsHandedOut(scope) {
  const outputs2 = entriesOf(get(scope.root, "Outputs")).flatMap(({ value }) => get(value, "Value") ?? []);
  const resources = [...scope.resources.values()].flatMap(({ type, properties }) => {
    if (type === "AWS::SSM::Parameter") return [get(properties, "Value")].filter((node) => node !== void 0);
    return DEPLOYS_OTHERS.test(type) ? leavesOf(properties) : [];
  });
  const deployed3 = [...scope.resources.keys()].filter((logicalId) => logicalId.includes(PREFIX_END));
  return /* @__PURE__ */ new Set([...deployed3, ...[...outputs2, ...resources].flatMap((node) => idsIn(node, scope))]);
}
function idsIn(node, scope) {
  return scope.text(node).flatMap(({ value = [] }) => value.flatMap((token, index) => {
    const isWhole2 = isEnd(value[index - 1], /[,;|\s]$/) && isEnd(value[index + 1], /^[,;|\s]/);
    return token.kind === "reference" && ID_ATTRIBUTES.has(token.attribute) && isWhole2 ? [token.logicalId] : [];
  }));
}
var ID_ATTRIBUTES = /* @__PURE__ */ new Set([void 0, "RestApiId", "ApiId"]);
function isEnd(token, separator) {
  return token === void 0 || token.kind === "literal" && separator.test(token.text);
}

function createApis(scope, canonical) {
  const plans = /* @__PURE__ */ new Map();
  const add2 = (id, api, isResource, owner) => {
    const stack = stackOfName(owner, scope.settings);
    const plan = { key: printText(id), api, identity: { id, isResource, arn: arnOf("execute-api", scope.settings, stack), stack } };
    plans.set(plan.key, plan);
    return plan;
  };
  const handedOut = idsHandedOut(scope);
  for (const resource of scope.resources.values()) {
    const kind = apiKind(resource, scope);
    if (kind === void 0) continue;
    const { logicalId, when } = resource;
    const api = { kind, logicalId, name: logicalId, isHandedOut: handedOut.has(logicalId), isWhole: isWhole(resource), at: keyPlace(resource), when };
    add2([{ kind: "reference", logicalId }], api, true, logicalId);
  }
  return {
    named(text2, kind, at, mentionedBy) {
      const id = canonical(text2);
      const known4 = plans.get(printText(id));
      return known4 ?? add2(id, { kind, logicalId: null, name: nameOf(id), isHandedOut: true, isWhole: false, at: placeOf(at), when: true }, false, mentionedBy);
    },
    all: () => [...plans.values()]
  };
}
function isWhole({ properties }) {
  const isElsewhere2 = ["BodyS3Location", "CloneFrom"].some((name) => get(properties, name) !== void 0);
  const body = get(properties, "Body");
  return !isElsewhere2 && (body === void 0 || !functionsIn(body).has("Fn::Transform"));
}
function apiKind(resource, scope) {
  if (resource.type === "AWS::ApiGateway::RestApi") return "rest";
  if (resource.type !== "AWS::ApiGatewayV2::Api") return void 0;
  const protocol = onlyText(get(resource.properties, "ProtocolType"), scope);
  return protocol && knownText(protocol)?.toUpperCase() === "WEBSOCKET" ? "websocket" : "http";
}

function partsOfApi(resource, kind, keys, { scope, apis }) {
  return scope.fields(resource.properties, keys).flatMap((alternative) => scope.branches(get(alternative.value.node, kind === "rest" ? "RestApiId" : "ApiId")).flatMap((branch) => {
    const when = and(resource.when, alternative.when, branch.when);
    const apiId = firstText(branch.value, scope);
    if (when === false || !branch.value || !apiId) return [];
    return [{ api: apis.named(apiId, kind, branch.value, resource.logicalId), when, fields: alternative.value }];
  }));
}
function authorizationOf2(node, kinds, { scope, canonical }) {
  const alternatives = scope.fields(node, ["AuthorizationType", "AuthorizerId"]).map(({ when, value: fields }) => {
    const type = firstText(fields.AuthorizationType, scope);
    const authorization2 = type ? kinds[knownText(type)?.toUpperCase() ?? ""] ?? "unknown" : "none";
    const ids = authorization2 === "lambda" ? scope.text(fields.AuthorizerId) : [];
    const guards = ids.flatMap((id) => id.value ? [{ key: printText(canonical(id.value)), when: and(when, id.when) }] : []);
    return { authorization: authorization2, guards };
  });
  const [authorization, ...others] = new Set(alternatives.map((alternative) => alternative.authorization));
  return {
    authorization: authorization === void 0 || others.length > 0 ? "unknown" : authorization,
    guards: alternatives.flatMap(({ guards }) => guards)
  };
}
function plainCall(uri, credentials) {
  return { type: void 0, uri, credentials, subtype: void 0, connectionType: void 0, parameters: void 0 };
}
function secondsOf(node, scope) {
  const text2 = onlyText(node, scope);
  const known4 = text2 && knownText(text2);
  return known4 !== void 0 && /^\d+$/.test(known4) ? Number(known4) : void 0;
}
function stageName2(node, resource, scope) {
  const reference = [{ kind: "reference", logicalId: resource.logicalId }];
  const name = onlyText(node, scope) ?? reference;
  const isChosen = resource.type !== "AWS::ApiGateway::Deployment" && !onlyText(get(resource.properties, "StageName"), scope);
  return { name, label: knownText(name) ?? nameOf(name), ...isChosen && { reference } };
}
function variablesOf(node, scope) {
  return new Map(entriesOf(node).flatMap(({ key, value }) => {
    const text2 = onlyText(value, scope);
    const known4 = text2 && knownText(text2);
    return known4 === void 0 ? [] : [[key, known4]];
  }));
}

var REST_DEFAULT = 300;
function authorizerCache(kind, seconds, identity, scope) {
  const keyedBy = keyOf2(identity, scope);
  if (seconds === void 0) return { seconds: kind === "rest" ? REST_DEFAULT : void 0, at: void 0, parameter: void 0, keyedBy };
  const [parameter] = defaultsIn(onlyText(seconds, scope) ?? []);
  return { seconds: secondsOf(seconds, scope), at: placeOf(seconds), parameter, keyedBy };
}
function keyOf2(identity, scope) {
  const texts = identity?.kind === "list" ? identity.items.map((item) => onlyText(item, scope)) : [onlyText(identity, scope)];
  const known4 = texts.flatMap((text2) => text2 ? [text2] : []);
  if (identity === void 0 || known4.every((text2) => knownText(text2) === "")) return "nothing";
  return known4.some((text2) => printText(text2).includes("$context.routeKey")) ? "identity-and-route" : "identity";
}

function pathPrefix(document2, properties, scope) {
  const modes = scope.text(getIn(properties, "Parameters", "basepath") ?? get(properties, "BasePath")).map(({ value }) => value);
  const [mode, ...others] = new Set(modes.map((value) => value === void 0 ? "ignore" : knownText(value)?.toLowerCase()));
  const segments = basePathOf(document2).split("/").filter((segment) => segment !== "");
  if (mode === "ignore" || segments.length === 0) return [];
  if (mode === void 0 || others.length > 0) return [{ kind: "unknown", source: "function", id: "base path" }];
  const kept = mode === "split" ? segments.slice(1) : segments;
  return literal(kept.map((segment) => `/${segment}`).join(""));
}
function basePathOf(document2) {
  const servers = itemsOf(get(document2, "servers"));
  const variables = servers.flatMap((server) => textOf(getIn(server, "variables", "basePath", "default")) ?? []);
  const written2 = textOf(get(document2, "basePath")) ?? variables[0] ?? textOf(get(servers[0], "url")) ?? "";
  return written2.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, "");
}

var ANY_METHOD3 = "x-amazon-apigateway-any-method";
var OPERATIONS = /* @__PURE__ */ new Set([ANY_METHOD3, ...VERBS.map((verb) => verb.toLowerCase())]);
function readOpenApi(body, api, when, scope, properties) {
  const parts = scope.branches(body).flatMap((branch) => {
    const exists2 = and(when, branch.when);
    if (exists2 === false || branch.value === void 0) return [];
    const prefix = pathPrefix(branch.value, properties, scope);
    return [readDocument2({ api, scope, document: branch.value, prefix }, exists2)];
  });
  return joined4(parts);
}
function joined4(parts) {
  return {
    routes: parts.flatMap(({ routes }) => routes),
    integrations: parts.flatMap(({ integrations }) => integrations),
    authorizers: parts.flatMap(({ authorizers }) => authorizers),
    notChecked: parts.flatMap(({ notChecked }) => notChecked)
  };
}
function readDocument2(reader, when) {
  const { api, document: document2 } = reader;
  const schemes = readSchemes(reader, when);
  const operations = children(get(document2, "paths"), when, reader).flatMap((path) => children(path.value, path.when, reader).filter(({ key }) => OPERATIONS.has(key.toLowerCase())).map((operation) => readOperation(path.key, operation, schemes, reader)));
  return {
    routes: operations.map(({ route }) => route),
    integrations: integrationsOf(operations, reader),
    authorizers: [...schemes.values()].flatMap(({ authorizers }) => authorizers),
    notChecked: transformsIn(document2, get(document2, "paths"), ...entriesOf(get(document2, "paths")).map(({ value }) => value)).map((node) => ({ at: placeOf(node), what: `body of \`${api.api.name}\``, why: "a part of it is made by a macro at deployment" }))
  };
}
function transformsIn(...nodes) {
  return nodes.flatMap((node) => get(node, "Fn::Transform") ?? []).filter((transform) => !isInclude(transform));
}
function children(node, when, { scope }) {
  return scope.branches(node).flatMap((map2) => entriesOf(map2.value).flatMap(({ key, value }) => scope.branches(value).flatMap((branch) => {
    const exists2 = and(when, map2.when, branch.when);
    return exists2 === false || branch.value === void 0 ? [] : [{ key, when: exists2, value: branch.value }];
  })));
}
function readOperation(path, { key, when, value }, schemes, reader) {
  const { api, scope } = reader;
  const verb = key.toLowerCase() === ANY_METHOD3 ? "ANY" : key.toUpperCase();
  const isRoot = path === "/" && reader.prefix.length > 0;
  const tail = concat(reader.prefix, literal(isRoot ? "" : path));
  const isDefault2 = path === "$default" || path === "/$default" || textOf(get(value, "isDefaultRoute")) === "true";
  const integrations = scope.branches(get(value, "x-amazon-apigateway-integration")).flatMap((branch) => branch.value === void 0 ? [] : [{ when: branch.when, value: dereferenced(branch.value, reader) }]);
  const route = {
    api,
    ...isDefault2 ? { name: "$default", verb: void 0, tail: literal("$default") } : { name: `${verb} ${knownText(tail) ?? path}`, verb, tail },
    at: placeOf(value),
    when,
    ...authorizationOf3(value, schemes, reader),
    streams: integrations.length > 0 && integrations.every((integration) => isStreamed(integration.value))
  };
  return { route, integrations };
}
function isStreamed(integration) {
  return textOf(get(integration, "responseTransferMode"))?.toUpperCase() === "STREAM";
}
function dereferenced(node, { document: document2 }) {
  const reference = textOf(get(node, "$ref"));
  if (!reference?.startsWith("#/")) return node;
  const keys = reference.slice(2).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return getIn(document2, ...keys) ?? node;
}
function integrationsOf(operations, { api, scope }) {
  const uses = operations.flatMap(({ route, integrations }) => integrations.map(({ when, value }) => ({ node: value, route, when: and(route.when, when) })));
  return [...groupsByKey(uses, ({ node }) => node)].flatMap(([node, group]) => integrationAlternatives(node, group, api, scope));
}
function integrationAlternatives(node, uses, api, scope) {
  const keys = ["type", "uri", "credentials", "integrationSubtype", "connectionType", "requestParameters"];
  const used = or(...uses.map((use) => use.when));
  return scope.fields(node, keys).flatMap(({ when, value }) => {
    const exists2 = and(used, when);
    if (exists2 === false || value.node === void 0) return [];
    const call2 = {
      type: value.type,
      uri: value.uri,
      credentials: value.credentials,
      subtype: value.integrationSubtype,
      connectionType: value.connectionType,
      parameters: value.requestParameters
    };
    const routes = uses.map((use) => ({ ...use.route, when: and(use.when, exists2) }));
    return [{ ...call2, api, at: placeOf(value.node), when: exists2, routes }];
  });
}
function readSchemes(reader, when) {
  const { document: document2 } = reader;
  const written2 = [getIn(document2, "components", "securitySchemes"), get(document2, "securityDefinitions")];
  const schemes = /* @__PURE__ */ new Map();
  for (const child of written2.flatMap((node) => children(node, when, reader))) {
    const authorizers = schemeAuthorizers(child, reader);
    const known4 = schemes.get(child.key);
    schemes.set(child.key, {
      authorization: schemeAuthorization(child.value, reader),
      authorizers: [...known4?.authorizers ?? [], ...authorizers]
    });
  }
  return schemes;
}
var AUTHORIZER_TYPES = /* @__PURE__ */ new Map([
  ["token", "lambda"],
  ["request", "lambda"],
  ["jwt", "jwt"],
  ["cognito_user_pools", "cognito"]
]);
function schemeAuthorization(scheme, { scope }) {
  if (textOf(get(scheme, "x-amazon-apigateway-authtype"))?.toLowerCase() === "awssigv4") return "iam";
  const authorizer = scope.branches(get(scheme, "x-amazon-apigateway-authorizer"))[0]?.value;
  if (authorizer === void 0) return "none";
  const type = firstText(get(authorizer, "type"), scope);
  const known4 = type && knownText(type);
  if (known4 === void 0) return get(authorizer, "authorizerUri") ? "lambda" : "unknown";
  return AUTHORIZER_TYPES.get(known4.toLowerCase()) ?? "unknown";
}
function schemeAuthorizers({ key, when, value }, reader) {
  const { api, scope } = reader;
  if (schemeAuthorization(value, reader) !== "lambda") return [];
  const keys = ["authorizerUri", "authorizerCredentials", "authorizerResultTtlInSeconds", "identitySource"];
  return scope.fields(get(value, "x-amazon-apigateway-authorizer"), keys).flatMap((fields) => {
    const exists2 = and(when, fields.when);
    const { node, authorizerUri, authorizerCredentials, authorizerResultTtlInSeconds: ttl, identitySource: identitySource2 } = fields.value;
    if (exists2 === false || node === void 0 || authorizerUri === void 0) return [];
    return [{
      api,
      key: schemeKey(api, key),
      name: key,
      // API Gateway makes the id on import; nobody can write it down beforehand.
      id: [{ kind: "unknown", source: "function", id: `id of authorizer ${key} of ${api.key}` }],
      // A token is what the scheme's own header holds.
      cache: authorizerCache(api.api.kind, ttl, identitySource2 ?? (isToken(node, scope) ? get(value, "name") : void 0), scope),
      at: placeOf(value),
      when: exists2,
      ...plainCall(authorizerUri, authorizerCredentials)
    }];
  });
}
function isToken(authorizer, scope) {
  const type = firstText(get(authorizer, "type"), scope);
  return type !== void 0 && knownText(type)?.toLowerCase() === "token";
}
function schemeKey(api, scheme) {
  return `scheme ${scheme} of ${api.key}`;
}
function authorizationOf3(operation, schemes, { api, scope, document: document2 }) {
  const security = get(operation, "security") ?? get(document2, "security");
  const required = flatMapAlternatives(scope.branches(security), (list2) => [{ when: true, value: schemeNames(list2, scope) }]) ?? [];
  const found2 = required.flatMap(({ when, value }) => value.flatMap((name) => {
    const scheme = schemes.get(name);
    return scheme ? [{ when, name, scheme }] : [];
  }));
  const guards = found2.flatMap(({ when, name, scheme }) => scheme.authorization === "lambda" ? [{ key: schemeKey(api, name), when }] : []);
  const kinds = found2.map(({ scheme }) => scheme.authorization).filter((kind) => kind !== "none");
  const auth = firstText(getIn(operation, "x-amazon-apigateway-auth", "type"), scope);
  const isIam = auth && knownText(auth)?.toUpperCase() === "AWS_IAM";
  return { authorization: kinds[0] ?? (isIam ? "iam" : "none"), guards };
}
function schemeNames(list2, scope) {
  return itemsOf(list2).flatMap((item) => scope.branches(item).flatMap(({ value }) => value && callOf(value) ? [] : entriesOf(value).map(({ key }) => key)));
}
function titleOf3(document2) {
  return textOf(getIn(document2, "info", "title")) ?? "API";
}
function isHttpApi(document2) {
  const operations = entriesOf(get(document2, "paths")).flatMap(({ value }) => entriesOf(value));
  return get(document2, "x-amazon-apigateway-cors") !== void 0 || getIn(document2, "components", "x-amazon-apigateway-integrations") !== void 0 || operations.some(({ value }) => getIn(value, "x-amazon-apigateway-integration", "payloadFormatVersion") !== void 0);
}

function restMethods(resource, context, pathOf3) {
  const { scope } = context;
  return partsOfApi(resource, "rest", ["ResourceId", "HttpMethod"], context).map(({ api, when, fields }) => {
    const path = pathOf3(firstText(fields.ResourceId, scope));
    const verb = firstText(fields.HttpMethod, scope);
    const verbName = verb ? knownText(verb)?.toUpperCase() ?? printText(verb) : "ANY";
    const route = {
      api,
      name: `${verbName} ${printText(path)}`,
      verb: verbName,
      tail: path,
      at: keyPlace(resource),
      when,
      ...authorizationOf2(fields.node, REST_AUTHORIZATION, context),
      streams: isStreamed2(get(fields.node, "Integration"), scope)
    };
    return { route, integrations: methodIntegrations(route, get(fields.node, "Integration"), scope) };
  });
}
function methodIntegrations(route, node, scope) {
  const keys = ["Type", "Uri", "Credentials", "ConnectionType", "RequestParameters"];
  return scope.fields(node, keys).flatMap(({ when, value: fields }) => {
    const exists2 = and(route.when, when);
    if (exists2 === false || fields.node === void 0) return [];
    return [{
      ...plainCall(fields.Uri, fields.Credentials),
      type: fields.Type,
      connectionType: fields.ConnectionType,
      parameters: fields.RequestParameters,
      api: route.api,
      routes: [route],
      at: placeOf(fields.node),
      when: exists2
    }];
  });
}
function isStreamed2(integration, scope) {
  const modes = scope.text(get(integration, "ResponseTransferMode"));
  return modes.every(({ value }) => value && knownText(value)?.toUpperCase() === "STREAM");
}
var REST_AUTHORIZATION = {
  NONE: "none",
  AWS_IAM: "iam",
  CUSTOM: "lambda",
  COGNITO_USER_POOLS: "cognito"
};
function createPaths({ scope, canonical }) {
  const paths = /* @__PURE__ */ new Map();
  const ofResource = (resource, below) => {
    const [only, ...others] = scope.fields(resource.properties, ["ParentId", "PathPart"]);
    const [parents = [], parts = []] = [only?.value.ParentId, only?.value.PathPart].map((node) => scope.text(node));
    const [parent, part] = [parents[0]?.value, parts[0]?.value];
    const isChosen = others.length > 0 || parents.length > 1 || parts.length > 1;
    if (isChosen || part === void 0) return open(resource.logicalId);
    const above = pathOf3(parent, new Set(below).add(resource.logicalId));
    return concat(knownText(above) === "/" ? [] : above, literal("/"), part);
  };
  const pathOf3 = (id, below) => {
    const [token, ...others] = id ? canonical(id) : [];
    if (token?.kind === "literal") return open(printText(id ?? []));
    if (token?.kind !== "reference" || others.length > 0) return id ?? open("ResourceId");
    if (token.attribute === "RootResourceId") return literal("/");
    const resource = scope.resources.get(token.logicalId);
    if (resource?.type !== "AWS::ApiGateway::Resource" || below.has(token.logicalId)) return open(token.logicalId);
    const known4 = paths.get(token.logicalId) ?? ofResource(resource, below);
    paths.set(token.logicalId, known4);
    return known4;
  };
  return (id) => pathOf3(id, /* @__PURE__ */ new Set());
}
function open(id) {
  return [{ kind: "unknown", source: "function", id }];
}
function restAuthorizers2(resource, context) {
  const { scope } = context;
  const keys = ["Type", "AuthorizerUri", "AuthorizerCredentials", "AuthorizerResultTtlInSeconds", "IdentitySource"];
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }) => {
    const type = firstText(fields.Type, scope);
    if (fields.AuthorizerUri === void 0 || type && knownText(type)?.toUpperCase() === "COGNITO_USER_POOLS") return [];
    const id = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cache: authorizerCache("rest", fields.AuthorizerResultTtlInSeconds, fields.IdentitySource, scope),
      at: keyPlace(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentials)
    }];
  });
}
function restStages(resource, context) {
  const { scope } = context;
  const isStage3 = resource.type === "AWS::ApiGateway::Stage";
  const keys = ["StageName", "StageDescription"];
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }) => {
    if (!isStage3 && fields.StageName === void 0) return [];
    const settings = isStage3 ? fields.node : fields.StageDescription;
    return [{
      api,
      ...stageName2(fields.StageName, resource, scope),
      at: keyPlace(resource),
      when,
      variables: withoutCanary(variablesOf(get(settings, "Variables"), scope), settings),
      caching: {
        cluster: get(settings, "CacheClusterEnabled"),
        methods: get(settings, "MethodSettings"),
        everyMethod: isStage3 ? void 0 : settings
      },
      isUpToDate: false
    }];
  });
}
function withoutCanary(variables, settings) {
  const others = get(get(settings, "CanarySetting"), "StageVariableOverrides");
  if (others === void 0) return variables;
  const isKnown = others.kind === "map" && callOf(others) === void 0;
  return new Map([...variables].filter(([name]) => isKnown && get(others, name) === void 0));
}

function v2Integrations(resource, context) {
  const keys = [
    "IntegrationType",
    "IntegrationUri",
    "IntegrationSubtype",
    "CredentialsArn",
    "ConnectionType",
    "RequestParameters"
  ];
  return partsOfApi(resource, "http", keys, context).map(({ api, when, fields }) => ({
    api,
    key: `integration ${resource.logicalId}`,
    at: keyPlace(resource),
    when,
    type: fields.IntegrationType,
    uri: fields.IntegrationUri,
    credentials: fields.CredentialsArn,
    subtype: fields.IntegrationSubtype,
    connectionType: fields.ConnectionType,
    parameters: fields.RequestParameters
  }));
}
function v2Routes(resource, context) {
  const { scope } = context;
  return partsOfApi(resource, "http", ["RouteKey", "Target"], context).flatMap(({ api, when, fields }) => {
    const routeKey2 = firstText(fields.RouteKey, scope);
    if (routeKey2 === void 0) return [];
    const route = {
      api,
      ...routeOf(routeKey2, api),
      at: keyPlace(resource),
      when,
      ...authorizationOf2(fields.node, V2_AUTHORIZATION, context),
      streams: false
    };
    return [{ route, targets: targetsOf2(fields.Target, scope) }];
  });
}
function routeOf(key, api) {
  const [verb, path, ...others] = splitText(key, " ");
  const verbName = knownText(verb ?? [])?.toUpperCase();
  if (api.api.kind === "websocket" || path === void 0 || others.length > 0 || verbName === void 0) {
    return { name: printText(key), verb: void 0, tail: key };
  }
  return { name: `${verbName} ${printText(path)}`, verb: verbName, tail: path };
}
function targetsOf2(node, scope) {
  return scope.text(node).flatMap(({ when, value }) => {
    const last2 = value?.at(-1);
    return last2?.kind === "reference" ? [{ when, value: `integration ${last2.logicalId}` }] : [];
  });
}
var V2_AUTHORIZATION = {
  NONE: "none",
  AWS_IAM: "iam",
  CUSTOM: "lambda",
  JWT: "jwt"
};
function v2Authorizers(resource, context) {
  const { scope } = context;
  const keys = ["AuthorizerType", "AuthorizerUri", "AuthorizerCredentialsArn", "AuthorizerResultTtlInSeconds", "IdentitySource"];
  return partsOfApi(resource, "http", keys, context).flatMap(({ api, when, fields }) => {
    const type = firstText(fields.AuthorizerType, scope);
    if (fields.AuthorizerUri === void 0 || type && knownText(type)?.toUpperCase() === "JWT") return [];
    const id = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cache: authorizerCache(api.api.kind, fields.AuthorizerResultTtlInSeconds, fields.IdentitySource, scope),
      at: keyPlace(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentialsArn)
    }];
  });
}
function v2Stages(resource, context) {
  const { scope } = context;
  return partsOfApi(resource, "http", ["StageName", "AutoDeploy"], context).map(({ api, when, fields }) => ({
    api,
    ...stageName2(fields.StageName, resource, scope),
    at: keyPlace(resource),
    when,
    variables: variablesOf(get(fields.node, "StageVariables"), scope),
    caching: void 0,
    isUpToDate: knownText(firstText(fields.AutoDeploy, scope) ?? []) === "true"
  }));
}
function quickCreate(resource, context) {
  const { scope, apis } = context;
  const quick = scope.fields(resource.properties, ["Target", "CredentialsArn", "RouteKey"]).flatMap(({ when, value: fields }) => {
    const exists2 = and(resource.when, when);
    if (exists2 === false || fields.Target === void 0) return [];
    const api = apis.named([{ kind: "reference", logicalId: resource.logicalId }], "http", fields.Target, resource.logicalId);
    return [{ fields, exists: exists2, api, target: fields.Target }];
  });
  const key = `quick create ${resource.logicalId}`;
  return {
    integrations: quick.map(({ fields, exists: exists2, api, target }) => ({
      api,
      key,
      when: exists2,
      at: placeOf(target),
      ...plainCall(target, fields.CredentialsArn)
    })),
    routes: quick.map(({ fields, exists: exists2, api, target }) => {
      const overrides2 = managedOverrides(api, context);
      const routeKey2 = firstText(fields.RouteKey, scope) ?? literal("$default");
      const route = {
        api,
        ...routeOf(routeKey2, api),
        at: placeOf(target),
        when: exists2,
        streams: false,
        ...authorizationOf2(overrides2, V2_AUTHORIZATION, context)
      };
      const elsewhere = targetsOf2(get(overrides2, "Target"), scope);
      return { route, targets: elsewhere.length > 0 ? elsewhere : [{ when: true, value: key }] };
    }),
    stages: quick.map(({ exists: exists2, api, target }) => ({
      api,
      name: literal("$default"),
      label: "$default",
      at: placeOf(target),
      when: exists2,
      variables: /* @__PURE__ */ new Map(),
      caching: void 0,
      isUpToDate: true
    }))
  };
}
function managedOverrides(api, { scope, canonical }) {
  for (const resource of scope.resources.values()) {
    if (resource.type !== "AWS::ApiGatewayV2::ApiGatewayManagedOverrides") continue;
    const apiId = firstText(get(resource.properties, "ApiId"), scope);
    if (apiId && printText(canonical(apiId)) === api.key) return get(resource.properties, "Route");
  }
  return void 0;
}

function planTemplate(scope, canonical) {
  const context = { scope, apis: createApis(scope, canonical), canonical };
  const pathOf3 = createPaths(context);
  const parts = [...scope.resources.values()].map((resource) => partOf2(resource, context, pathOf3));
  const looseRoutes = parts.flatMap((part) => part.looseRoutes ?? []);
  return {
    apis: context.apis.all(),
    stages: parts.flatMap((part) => part.stages ?? []),
    routes: [...parts.flatMap((part) => part.routes ?? []), ...looseRoutes.map(({ route }) => route)],
    integrations: [
      ...parts.flatMap((part) => part.integrations ?? []),
      ...ledTo(parts.flatMap((part) => part.looseIntegrations ?? []), looseRoutes)
    ],
    authorizers: parts.flatMap((part) => part.authorizers ?? []),
    notChecked: parts.flatMap((part) => part.notChecked ?? [])
  };
}
function partOf2(resource, context, pathOf3) {
  switch (resource.type) {
    case "AWS::ApiGateway::RestApi":
      return readBody(resource, context);
    case "AWS::ApiGateway::Method": {
      const methods = restMethods(resource, context, pathOf3);
      if (get(resource.properties, "HttpMethod") === void 0) return { notChecked: [{ at: keyPlace(resource), what: `method \`${resource.logicalId}\``, why: "it has no `HttpMethod`" }] };
      return { routes: methods.map(({ route }) => route), integrations: methods.flatMap(({ integrations }) => integrations) };
    }
    case "AWS::ApiGateway::Authorizer":
      return { authorizers: restAuthorizers2(resource, context) };
    case "AWS::ApiGateway::Stage":
    case "AWS::ApiGateway::Deployment":
      return { stages: restStages(resource, context) };
    case "AWS::ApiGatewayV2::Api": {
      const { stages, routes, integrations } = quickCreate(resource, context);
      return { ...readBody(resource, context), stages, looseRoutes: routes, looseIntegrations: integrations };
    }
    case "AWS::ApiGatewayV2::Route":
      return { looseRoutes: v2Routes(resource, context) };
    case "AWS::ApiGatewayV2::Integration":
      return { looseIntegrations: v2Integrations(resource, context) };
    case "AWS::ApiGatewayV2::Authorizer":
      return { authorizers: v2Authorizers(resource, context) };
    case "AWS::ApiGatewayV2::Stage":
      return { stages: v2Stages(resource, context) };
    default:
      return {};
  }
}
function ledTo(integrations, routes) {
  const byTarget = new Map(integrations.map(({ key }) => [key, []]));
  for (const { route, targets } of routes) {
    for (const target of targets) {
      const when = and(route.when, target.when);
      if (when !== false) byTarget.get(target.value)?.push({ ...route, when });
    }
  }
  return integrations.map((integration) => ({ ...integration, routes: byTarget.get(integration.key) ?? [] }));
}
var NO_BODY = { routes: [], integrations: [], authorizers: [], notChecked: [] };
function readBody(resource, { scope, apis }) {
  const { logicalId, properties } = resource;
  const kind = resource.type === "AWS::ApiGateway::RestApi" ? "rest" : "http";
  const parts = scope.fields(properties, ["Body", "BodyS3Location", "CloneFrom"]).map(({ when, value }) => {
    const exists2 = and(resource.when, when);
    const unread6 = (node, why) => ({ ...NO_BODY, notChecked: [{ at: placeOf(node), what: `body of \`${logicalId}\``, why }] });
    if (exists2 === false) return NO_BODY;
    if (value.BodyS3Location) return NO_BODY;
    if (value.CloneFrom) return unread6(value.CloneFrom, "it is cloned from an API that is not in this template");
    if (value.Body === void 0) return NO_BODY;
    const call2 = callOf(value.Body);
    if (call2?.name === "Fn::Transform" && isInclude(call2.argument)) return NO_BODY;
    if (call2) return unread6(value.Body, `it is made by \`${call2.name}\` at deployment`);
    const body = value.Body.kind === "scalar" ? readEmbedded(value.Body, scope.written(value.Body)) : value.Body;
    if (body?.kind !== "map") return unread6(value.Body, "it is not an OpenAPI document");
    return readOpenApi(body, apis.named([{ kind: "reference", logicalId }], kind, value.Body, logicalId), exists2, scope, properties);
  });
  return joined4(parts);
}
function planOpenApi(document2, scope) {
  const name = titleOf3(document2);
  const api = {
    key: name,
    api: { kind: isHttpApi(document2) ? "http" : "rest", logicalId: null, name, isHandedOut: false, isWhole: true, at: placeOf(document2), when: true },
    identity: { id: [{ kind: "unknown", source: "function", id: name }], isResource: false, arn: [], stack: "" }
  };
  return { apis: [api], stages: [], ...readOpenApi(document2, api, true, scope) };
}

function stageCaches(caching, routes, scope) {
  const cluster = scope.text(caching.cluster).filter(({ value }) => isTrue(value));
  const settings = cluster.length === 0 ? void 0 : settingsOf2(caching, scope);
  if (settings === void 0) return [];
  return cluster.flatMap(({ when }) => settings.flatMap((alternative) => {
    const set = and(when, alternative.when);
    const methods = cachedMethods(alternative.value, routes);
    const exists2 = and(set, or(...methods.map((method) => method.when)));
    return exists2 === false ? [] : [{ when: exists2, value: { encryption: encryptionOf(methods, set), routes: routeCaches(alternative.value, routes) } }];
  }));
}
function isCachingOpen({ cluster, methods, everyMethod: everyMethod2 }, scope) {
  if (cluster === void 0 || scope.text(cluster).every(({ value }) => value !== void 0 && knownText(value) !== void 0 && !isTrue(value))) return false;
  const lists = scope.branches(methods).flatMap(({ value }) => value ?? []);
  const entries2 = [everyMethod2, ...lists.flatMap(itemsOf)].flatMap((entry) => scope.branches(entry).flatMap(({ value }) => value ?? []));
  const isUnread = lists.some(({ kind }) => kind !== "list") || entries2.some((entry) => callOf(entry) !== void 0);
  return isUnread || isOpen3(cluster, scope) || entries2.some((entry) => SETTINGS.some((key) => isOpen3(get(entry, key), scope)));
}
var SETTINGS = ["ResourcePath", "HttpMethod", "CachingEnabled"];
function isOpen3(node, scope) {
  return node !== void 0 && scope.text(node).some(({ value }) => value !== void 0 && knownText(value) === void 0);
}
function settingsOf2({ methods, everyMethod: everyMethod2 }, scope) {
  const stageWide = everyMethod2 ? [settingAlternatives(everyMethod2, void 0, scope)] : [];
  const lists = scope.branches(methods).flatMap(({ when, value }) => {
    const entries2 = itemsOf(value).map((entry) => scope.branches(entry).flatMap((branch) => given(branch.when, entryAlternatives(branch.value, scope))));
    const combinations = combine([...stageWide, ...entries2]) ?? [];
    return combinations.map((combination) => ({ when: and(when, combination.when), value: combination.value.flat() }));
  });
  return lists.length === 0 ? void 0 : lists;
}
function entryAlternatives(entry, scope) {
  const subject = entry && subjectOf(entry, scope);
  return entry && subject ? settingAlternatives(entry, subject.method, scope) : always([]);
}
function settingAlternatives(node, method, scope) {
  return scope.fields(node, ["CachingEnabled", "CacheDataEncrypted", "CacheTtlInSeconds"]).map(({ when, value: fields }) => {
    const encrypting = fields.CacheDataEncrypted;
    const text2 = firstText(encrypting, scope);
    return {
      when,
      value: [{
        method,
        caching: booleanOf(firstText(fields.CachingEnabled, scope)),
        encrypted: encrypting && text2 && { value: isTrue(text2), node: encrypting, text: text2 },
        seconds: fields.CacheTtlInSeconds && (secondsOf(fields.CacheTtlInSeconds, scope) ?? "open")
      }]
    };
  });
}
function subjectOf(entry, scope) {
  const [path, verb] = [get(entry, "ResourcePath"), get(entry, "HttpMethod")].map((node) => firstText(node, scope));
  if (!path || !verb) return void 0;
  const [pathText, verbText] = [printText(path), printText(verb).toUpperCase()];
  if (pathText === "/*" && verbText === "*") return { method: void 0 };
  return verbText === "*" || pathText.includes("*") ? void 0 : { method: `${verbText} ${decodedPath(pathText)}` };
}
function decodedPath(path) {
  return path.includes("~1") ? path.replace(/^\//, "").replaceAll("~1", "/") : path;
}
function routeCaches(settings, routes) {
  const wide = everyMethod(settings);
  const exact = new Map(settings.map((setting3) => [setting3.method, setting3]));
  return new Map(routes.flatMap(({ name, verb, streams }) => {
    const own2 = exact.get(name);
    const isOnByDefault = verb === "GET" || verb === "ANY";
    const caching = own2?.caching ?? wide.caching;
    const seconds = own2?.seconds ?? wide.seconds ?? DEFAULT_SECONDS;
    if (streams || caching !== true || seconds === 0 || !own2 && !isOnByDefault) return [];
    const encrypted = (own2?.encrypted ?? wide.encrypted)?.value === true;
    return [[name, { seconds: seconds === "open" ? void 0 : seconds, encrypted }]];
  }));
}
var DEFAULT_SECONDS = 300;
function everyMethod(settings) {
  const every = settings.filter(({ method }) => method === void 0);
  return {
    method: void 0,
    caching: last(every, ({ caching }) => caching),
    encrypted: last(every, ({ encrypted }) => encrypted),
    seconds: last(every, ({ seconds }) => seconds)
  };
}
function cachedMethods(settings, routes) {
  const wide = everyMethod(settings);
  const exact = settings.filter(({ method }) => method !== void 0);
  const own2 = exact.flatMap((setting3) => {
    const caching = setting3.caching ?? wide.caching;
    const seconds = setting3.seconds ?? wide.seconds;
    if (caching !== true || seconds === 0) return [];
    return [{ name: setting3.method, encrypted: setting3.encrypted ?? wide.encrypted, when: cacheable(setting3.method, routes) }];
  });
  const overridden2 = new Set(exact.map(({ method }) => method));
  const isShared2 = wide.caching === true && wide.seconds !== 0;
  const shared = isShared2 ? [{ name: void 0, encrypted: wide.encrypted, when: otherGets(routes, overridden2) }] : [];
  return [...shared, ...own2].filter(({ when }) => when !== false);
}
function last(settings, pick) {
  return settings.map(pick).findLast((value) => value !== void 0);
}
function otherGets(routes, overridden2) {
  if (routes.length === 0) return true;
  return whenAny2(routes.filter(({ name, verb, streams }) => (verb === "GET" || verb === "ANY") && !streams && !overridden2.has(name)));
}
function cacheable(method, routes) {
  if (routes.length === 0) return true;
  const [verb, path] = method?.split(" ") ?? [];
  return whenAny2(routes.filter(({ name, streams }) => !streams && (name === method || name === `ANY ${path ?? ""}` || verb === "ANY" && name.endsWith(` ${path ?? ""}`))));
}
function whenAny2(routes) {
  return or(...routes.map(({ when }) => when));
}
function encryptionOf(methods, set) {
  const encrypting = methods.flatMap(({ name, encrypted, when }) => encrypted?.value ? [{ name, when, ...encrypted }] : []);
  const first = encrypting.toSorted((a, b) => a.node.start - b.node.start)[0];
  if (first === void 0) return void 0;
  const names = encrypting.flatMap(({ name }) => name === void 0 ? [] : [`\`${name}\``]);
  const every = encrypting.some(({ name }) => name === void 0);
  return {
    at: placeOf(first.node),
    when: and(set, or(...encrypting.map(({ when }) => when))),
    covers: every ? methods.length > encrypting.length ? "every other cached method" : "every cached method" : names.join(", "),
    parameter: defaultsIn(first.text)[0]
  };
}
function booleanOf(text2) {
  const known4 = text2 && knownText(text2);
  return known4 === void 0 ? void 0 : isTrue(text2);
}
function isTrue(text2) {
  return text2 !== void 0 && /^(?:true|yes|on)$/i.test(knownText(text2) ?? "");
}

function callersOf(call2, routes) {
  const { target } = call2;
  if (target.kind !== "lambda" || target.asynchronous || target.logicalId === void 0) return [];
  const waiting = routes.filter(isWaitedFor).flatMap(({ name, when: comes }) => {
    const when = and(call2.when, comes);
    return when === false ? [] : [{ name, when }];
  });
  return [...groupsByKey(waiting, ({ when }) => formulaKey(when)).values()].map((group) => ({ call: call2, target, routes: [...new Set(group.map(({ name }) => name))], when: group[0].when }));
}
function isWaitedFor({ name }) {
  return name !== "$disconnect" && !name.startsWith("OPTIONS ");
}

var PARTITIONS = [
  {
    id: "aws",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf2("us|eu|ap|sa|ca|me|af|il|mx"),
    regions: [
      "af-south-1",
      "ap-east-1",
      "ap-east-2",
      "ap-northeast-1",
      "ap-northeast-2",
      "ap-northeast-3",
      "ap-south-1",
      "ap-south-2",
      "ap-southeast-1",
      "ap-southeast-2",
      "ap-southeast-3",
      "ap-southeast-4",
      "ap-southeast-5",
      "ap-southeast-6",
      "ap-southeast-7",
      "ca-central-1",
      "ca-west-1",
      "eu-central-1",
      "eu-central-2",
      "eu-north-1",
      "eu-south-1",
      "eu-south-2",
      "eu-west-1",
      "eu-west-2",
      "eu-west-3",
      "il-central-1",
      "me-central-1",
      "me-south-1",
      "mx-central-1",
      "sa-east-1",
      "us-east-1",
      "us-east-2",
      "us-west-1",
      "us-west-2"
    ]
  },
  {
    id: "aws-cn",
    dnsSuffix: "amazonaws.com.cn",
    dualStackSuffix: "api.amazonwebservices.com.cn",
    regionPattern: regionsOf2("cn"),
    regions: ["cn-north-1", "cn-northwest-1"]
  },
  {
    id: "aws-us-gov",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf2("us-gov"),
    regions: ["us-gov-east-1", "us-gov-west-1"]
  },
  {
    id: "aws-eusc",
    dnsSuffix: "amazonaws.eu",
    dualStackSuffix: "api.amazonwebservices.eu",
    regionPattern: regionsOf2("eusc-de"),
    regions: ["eusc-de-east-1"]
  },
  {
    id: "aws-iso",
    dnsSuffix: "c2s.ic.gov",
    dualStackSuffix: "api.aws.ic.gov",
    regionPattern: regionsOf2("us-iso"),
    regions: ["us-iso-east-1", "us-iso-west-1"]
  },
  {
    id: "aws-iso-b",
    dnsSuffix: "sc2s.sgov.gov",
    dualStackSuffix: "api.aws.scloud",
    regionPattern: regionsOf2("us-isob"),
    regions: ["us-isob-east-1", "us-isob-west-1"]
  },
  {
    id: "aws-iso-e",
    dnsSuffix: "cloud.adc-e.uk",
    dualStackSuffix: "api.cloud-aws.adc-e.uk",
    regionPattern: regionsOf2("eu-isoe"),
    regions: ["eu-isoe-west-1"]
  },
  {
    id: "aws-iso-f",
    dnsSuffix: "csp.hci.ic.gov",
    dualStackSuffix: "api.aws.hci.ic.gov",
    regionPattern: regionsOf2("us-isof"),
    regions: ["us-isof-east-1", "us-isof-south-1"]
  }
];
function regionsOf2(prefix) {
  return new RegExp(`^(?:${prefix})-(?:central|east|west|(?:north|south)(?:east|west)?)-\\d+$`);
}
function partitionOf(region) {
  return PARTITIONS.find(({ regions, regionPattern }) => regions.includes(region) || regionPattern.test(region));
}
function isRegion(text2) {
  return partitionOf(text2) !== void 0;
}

var SUFFIXES = [...new Set(PARTITIONS.flatMap(({ dnsSuffix, dualStackSuffix }) => [dnsSuffix, dualStackSuffix]))].map((suffix) => suffix.split("."));
function compareRegions(a, b) {
  if (printText(a) === printText(b)) return "same";
  return [a, b].every((region) => /^[^\s${}<>]+$/.test(knownText(region) ?? "")) ? "different" : "unknown";
}
function isRegionText(text2) {
  const known4 = knownText(text2);
  return known4 === void 0 ? isPseudoParameter(text2, "AWS::Region") : isRegion(known4);
}
function isPseudoParameter(text2, name) {
  const [token, ...others] = text2;
  return others.length === 0 && token?.kind === "unknown" && withoutPrefix(token.id) === name;
}
function hostOf(url) {
  const [scheme = [], ...rest] = splitText(concat(url), ":");
  const [, ...others] = scheme;
  const isScheme = /^https?$/i.test(knownText(scheme) ?? (others.length === 0 ? "https" : ""));
  const [start2 = [], none = [], authority] = splitText(rest[0] ?? [], "/");
  if (!isScheme || start2.length > 0 || none.length > 0 || authority === void 0) return void 0;
  return ["?", "#"].reduce((host, end) => splitText(host, end)[0] ?? [], authority);
}
function regionOfHost(host) {
  const labels = splitText(concat(host), ".");
  const name = withoutSuffix(labels);
  if (name) return regionOfAwsName(name);
  const owner = labels.slice(-2).map(knownText).join(".");
  const [parent = [], region = []] = labels.slice(0, -2).slice(-2);
  const isOwn = owner === "awsapprunner.com" || owner === "on.aws" && knownText(parent) === "lambda-url";
  return isOwn && isRegionText(region) ? region : void 0;
}
function regionOfQueueUrl(url) {
  const host = hostOf(url);
  if (host === void 0) return void 0;
  if (knownText(host) === "queue.amazonaws.com") return literal("us-east-1");
  const [region = [], service = [], ...others] = withoutSuffix(splitText(concat(host), ".")) ?? [];
  const isOlder = others.length === 0 && knownText(service) === "queue" && isRegionText(region);
  return isOlder ? region : regionOfHost(host);
}
function withoutSuffix(labels) {
  if (isPseudoParameter(labels.at(-1) ?? [], "AWS::URLSuffix")) return labels.slice(0, -1);
  const suffix = SUFFIXES.find((parts) => {
    const end = labels.slice(-parts.length);
    return parts.every((part, index) => knownText(end[index] ?? []) === part);
  });
  return suffix && labels.slice(0, -suffix.length);
}
function regionOfAwsName(name) {
  const last2 = name.at(-1) ?? [];
  const isWrapped = ["elb", "vpce"].includes(knownText(last2) ?? "");
  const rest = isWrapped ? name.slice(0, -1) : name;
  const label = rest.at(-1) ?? [];
  if (isRegionText(label)) return rest.length > 1 ? label : void 0;
  return isWrapped ? void 0 : regionAfterS3(label);
}
function regionAfterS3([first, ...rest]) {
  if (first?.kind !== "literal") return void 0;
  const bare = first.text.replace(/^s3-(?:website-)?/, "");
  const region = bare === "" ? rest : [{ ...first, text: bare }, ...rest];
  return isRegionText(region) ? region : void 0;
}

var INVOCATIONS = ["invocations", "response-streaming-invocations"];
function classifyUri(uri, isFunction = () => false) {
  const normal = concat(uri);
  const host = hostOf(normal);
  if (host) return { kind: "http", host };
  return classifyArn(normal) ?? classifyReference(normal, isFunction) ?? { kind: "unknown", text: printText(normal) };
}
function classifyReference(uri, isFunction) {
  const [reference = [], ...qualifiers] = splitText(uri, ":");
  const [token, ...others] = reference;
  if (token?.kind !== "reference" || others.length > 0 || qualifiers.length > 1) return void 0;
  return isFunction(token.logicalId) ? functionArn3(uri) : void 0;
}
function classifyArn(arn2) {
  const [scheme, partition = [], service = [], region = [], next = [], rest] = splitFirst(arn2, ":", 6);
  if (!says(scheme, "arn") || rest === void 0) return void 0;
  switch (knownText(service) ?? "") {
    case "apigateway":
      return classifyCall(partition, region, next, rest);
    case "lambda":
      return says(splitText(rest, ":")[0], "function") ? functionArn3(arn2) : void 0;
    case "elasticloadbalancing":
    case "servicediscovery":
      return { kind: "listener" };
    default:
      return void 0;
  }
}
function functionArn3(arn2) {
  return { kind: "lambda", spelled: "arn", function: arn2, uriRegion: void 0, uriPartition: void 0, streaming: false };
}
function classifyCall(uriPartition, uriRegion, called, action) {
  const labels = splitText(called, ".");
  const service = knownText(labels.at(-1) ?? []) ?? "";
  if (!/^[\w-]+$/.test(service)) return void 0;
  const subdomain = labels.length > 1 ? labels.slice(0, -1).map(printText).join(".") : void 0;
  const invocation = service === "lambda" && subdomain === void 0 ? lambdaInvocation(action) : "other";
  if (invocation === "unknown") return void 0;
  if (invocation === "other") return { kind: "service", service, subdomain, region: uriRegion, action };
  return { kind: "lambda", spelled: "path", uriRegion, uriPartition, ...invocation };
}
function lambdaInvocation(action) {
  const [kind = [], ...path] = splitText(action, "/");
  const [version2 = [], functions = [], name, operation = []] = path[0]?.length === 0 ? path.slice(1) : path;
  if (knownText(kind) !== void 0 && !says(kind, "path")) return "other";
  if ([kind, version2, functions].some((part) => knownText(part) === void 0)) return "unknown";
  const written2 = knownText(operation);
  if (!says(functions, "functions") || written2 && !INVOCATIONS.includes(written2)) return "other";
  if (name === void 0 || name.length === 0) return operation.length === 0 ? "other" : "unknown";
  return { function: name, streaming: written2 === "response-streaming-invocations" };
}
function functionOf(text2, lookup) {
  const normal = concat(text2);
  const fields = splitText(normal, ":");
  const spelled = says(fields[0], "arn") ? arnFields(fields) : nameFields(fields);
  if (spelled === void 0) {
    const nowhere = { qualifier: void 0, region: void 0, account: void 0, partition: void 0, via: void 0 };
    return { identity: { kind: "opaque", text: normal }, ...nowhere };
  }
  const { name, qualifier, isName, ...where2 } = spelled;
  if (qualifier === void 0) {
    const through = throughResource(name, lookup);
    if (through) return through;
  }
  return { ...where2, ...qualifierOf(qualifier, lookup), identity: identityOf(name, isName, lookup) };
}
function arnFields(fields) {
  const [, partition, service, region, account, kind, name, qualifier, ...others] = fields;
  if (!says(service, "lambda") || !says(kind, "function") || name === void 0 || others.length > 0) return void 0;
  return { name, qualifier, isName: true, region, account, partition };
}
function nameFields(fields) {
  const [region, afterRegion] = leading(fields, isRegionText);
  const [account, afterAccount] = leading(afterRegion, isAccount);
  const [word, afterWord] = leading(afterAccount, (field) => says(field, "function"));
  const [name, qualifier, ...others] = afterWord;
  if (name === void 0 || others.length > 0) return void 0;
  return { name, qualifier, isName: word !== void 0, region, account, partition: void 0 };
}
function leading(fields, isIt) {
  const [first, ...rest] = fields;
  return first && rest.length > 0 && isIt(first) ? [first, rest] : [void 0, fields];
}
function isAccount(text2) {
  return isPseudoParameter(text2, "AWS::AccountId") || /^\d{12}$/.test(knownText(text2) ?? "");
}
function throughResource(name, lookup) {
  const [token, ...others] = name;
  if (token?.kind !== "reference" || others.length > 0) return void 0;
  if (![void 0, "AliasArn", "FunctionArn"].includes(token.attribute)) return void 0;
  const qualified2 = lookup.qualified(token.logicalId);
  if (qualified2 === void 0) return void 0;
  const owner = functionOf(qualified2.function, { function: (logicalId) => lookup.function(logicalId), qualified: () => void 0 });
  return { ...owner, qualifier: qualified2.qualifier, via: token.logicalId };
}
function qualifierOf(qualifier, lookup) {
  const [token, ...others] = qualifier ?? [];
  const named3 = token?.kind === "reference" && others.length === 0 ? token.logicalId : void 0;
  const qualified2 = named3 === void 0 ? void 0 : lookup.qualified(named3);
  return qualified2 ? { qualifier: qualified2.qualifier, via: named3 } : { qualifier, via: void 0 };
}
function identityOf(name, isName, lookup) {
  const variable2 = stageVariableIn(name);
  if (variable2 !== void 0) return { kind: "stage-variable", name: variable2 };
  const [token, ...others] = name;
  const opaque2 = { kind: "opaque", text: name };
  if (token === void 0) return opaque2;
  if (others.length > 0 || token.kind === "literal") return isFunctionName(name) ? { kind: "name", name } : opaque2;
  if (token.kind === "reference" && lookup.function(token.logicalId)) {
    return [void 0, "Arn"].includes(token.attribute) ? { kind: "resource", logicalId: token.logicalId } : opaque2;
  }
  return isName || token.kind === "unknown" && token.source === "pseudo-parameter" ? { kind: "name", name } : opaque2;
}
function isFunctionName(name) {
  return name.every((token) => token.kind !== "literal" || /^[\w.-]*$/.test(token.text));
}
function stageVariableIn(text2) {
  const written2 = text2.map((token) => token.kind === "literal" ? token.text : " ").join("");
  return /\$\{stageVariables\.(\w+)\}/.exec(written2)?.[1];
}
function says(text2, word) {
  return text2 !== void 0 && knownText(text2) === word;
}
function splitFirst(text2, separator, limit) {
  const parts = [];
  let rest = text2;
  for (let cut = cutAt(rest, separator); cut && parts.length < limit - 1; cut = cutAt(rest, separator)) {
    parts.push(cut[0]);
    rest = cut[1];
  }
  return [...parts, rest];
}
function cutAt(text2, separator) {
  for (const [index, token] of text2.entries()) {
    if (token.kind !== "literal" || !token.text.includes(separator)) continue;
    const at = token.text.indexOf(separator);
    const part = (piece) => piece === "" ? [] : [{ ...token, text: piece }];
    return [
      [...text2.slice(0, index), ...part(token.text.slice(0, at))],
      [...part(token.text.slice(at + separator.length)), ...text2.slice(index + 1)]
    ];
  }
  return void 0;
}

function draftCalls(plan, variables, context) {
  const { scope } = context;
  const nodes = [plan.type, plan.uri, plan.credentials, plan.subtype, plan.connectionType];
  const alternatives = combine(nodes.map((node) => scope.text(node)));
  if (alternatives === void 0) {
    const drafted = unknownTarget("it has more alternatives than we follow", plan.at);
    return [{ when: plan.when, auth: { kind: "resource-policy" }, ...drafted }];
  }
  return alternatives.flatMap((alternative) => {
    const when = and(plan.when, alternative.when);
    if (when === false) return [];
    const texts = alternative.value.map((text2) => text2 && textWhere(when, text2, scope.parameters, scope.logic));
    const [type, uri, credentials, subtype, connectionType] = texts;
    const written2 = {
      type: upperCase(type),
      uri: uri && withVariables2(uri, variables),
      subtype,
      viaLink: upperCase(connectionType) === "VPC_LINK",
      parameters: plan.parameters,
      at: plan.uri ? placeOf(plan.uri) : plan.at
    };
    return [{ when, auth: authOf(credentials, plan.credentials, scope), ...draftTarget(written2, context) }];
  });
}
function upperCase(text2) {
  return text2 && knownText(text2)?.toUpperCase();
}
function withVariables2(uri, variables) {
  if (variables.size === 0) return uri;
  return uri.map((token) => token.kind === "literal" ? {
    ...token,
    text: token.text.replace(/\$\{stageVariables\.(\w+)\}/g, (whole, name) => variables.get(name) ?? whole)
  } : token);
}
function draftTarget(call2, context) {
  const { type, uri, subtype, at } = call2;
  const { lookup } = context.functions;
  if (type === "MOCK") return { target: { kind: "mock" }, crossings: [], literalRegion: void 0 };
  if (subtype) {
    const named3 = parameterRegion(call2.parameters, context.scope);
    return draftService(nameOf(subtype).split("-")[0] ?? "", named3?.region, named3?.at ?? at, context);
  }
  if (uri === void 0) return unknownTarget("it has no URI", at);
  const called = classifyUri(uri, (logicalId) => lookup.function(logicalId) || lookup.qualified(logicalId) !== void 0);
  if (called.kind === "service") {
    const { service, region } = called;
    return { ...draftService(service, region, at, context), literalRegion: literalRegion(region, at, context) };
  }
  if (called.kind === "http" && !call2.viaLink) return draftHttp(called.host, at, context);
  const isHttp = called.kind === "http" || called.kind === "listener" || type === "HTTP" || type === "HTTP_PROXY";
  if (isHttp) return draftHttp([], at, context);
  if (called.kind === "lambda") return draftLambda(called, call2, context);
  const isOpen6 = uri.length === 1 && uri[0]?.kind !== "literal";
  const why = isOpen6 ? `\`${nameOf(uri)}\` is not known before deployment` : `\`${called.text}\` is no URI that we know`;
  return unknownTarget(why, at, settledBy(uri, context.scope.parameters));
}
function unknownTarget(why, at, remedy) {
  return { target: { kind: "unknown", why, ...remedy !== void 0 && { remedy }, at }, crossings: [], literalRegion: void 0 };
}
function draftLambda(called, { at, parameters }, context) {
  const named3 = context.functions.read(called.function, context.stack);
  return {
    target: { kind: "lambda", function: named3, at, asynchronous: isAsynchronous(parameters, context.scope) },
    crossings: lambdaCrossings(called, named3, at, context),
    literalRegion: literalRegion(called.uriRegion ?? [], at, context) ?? literalRegion(named3.region ?? [], at, context)
  };
}
function lambdaCrossings(called, named3, at, context) {
  const { settings } = context.scope;
  const own2 = named3.identity.kind === "resource" ? stackRegion(settings, stackOfName(named3.identity.logicalId, settings)) : void 0;
  const functionRegion = named3.region ?? own2;
  if (called.uriRegion && functionRegion && compareRegions(called.uriRegion, functionRegion) === "different") {
    return [crossing("mismatch", called.uriRegion, functionRegion, at)];
  }
  return crossingsTo(functionRegion ?? called.uriRegion, "lambda", at, context);
}
function crossingsTo(region, kind, at, { scope, stack }) {
  const own2 = stackRegion(scope.settings, stack);
  return region && compareRegions(own2, region) === "different" ? [crossing(kind, own2, region, at)] : [];
}
function crossing(kind, from, to, at) {
  const [parameter] = [...defaultsIn(to), ...defaultsIn(from)];
  return { kind, from: printText(from), to: printText(to), parameter, at, when: true };
}
function draftService(service, region, at, context) {
  return { target: { kind: "service", service, at }, crossings: crossingsTo(region, "service", at, context), literalRegion: void 0 };
}
function draftHttp(host, at, context) {
  return { target: { kind: "http", at }, crossings: crossingsTo(regionOfHost(host), "http", at, context), literalRegion: void 0 };
}
function parameterRegion(parameters, scope) {
  for (const { key, value } of entriesOf(parameters)) {
    const text2 = onlyText(value, scope);
    const region = text2 && key === "QueueUrl" ? regionOfQueueUrl(text2) : text2;
    if (region && (key === "Region" || key === "QueueUrl")) return { region, at: placeOf(value) };
  }
  return void 0;
}
function literalRegion(region, at, { isForKnownRegions: isForKnownRegions2, scope }) {
  const known4 = knownText(region);
  const isWritten = region.every((token) => token.kind === "literal" && token.filledIn === void 0);
  if (isForKnownRegions2 || known4 === void 0 || !isWritten || !isRegion(known4)) return void 0;
  return { region: known4, parameter: defaultsIn(region)[0], at: within(at, known4, scope), when: true };
}
function within(at, word, scope) {
  const offset = scope.written(at).indexOf(word);
  return offset < 0 ? at : { ...at, start: at.start + offset, end: at.start + offset + word.length };
}
function isAsynchronous(parameters, scope) {
  return entriesOf(parameters).some(({ key, value }) => key.toLowerCase() === "integration.request.header.x-amz-invocation-type" && scope.text(value).every((text2) => text2.value && knownText(text2.value)?.toLowerCase() === "'event'"));
}
function authOf(credentials, node, scope) {
  const text2 = credentials && allowedOnly(credentials, scope.parameters);
  if (text2 === void 0 || node === void 0) return { kind: "resource-policy" };
  const [parameter] = defaultsIn(text2);
  if (knownText(text2) === "") return { kind: "resource-policy", ...parameter !== void 0 && { parameter } };
  const at = placeOf(node);
  if (isCaller(text2)) return { kind: "caller", at, isAsked: isAuthored(at) };
  return { kind: "role", role: { at, name: roleName(text2), text: text2 } };
}
function roleName(text2) {
  const resource = splitText(text2, ":").slice(5);
  const path = resource.length === 1 ? splitText(resource[0] ?? [], "/") : [];
  return path.length > 1 && knownText(path[0] ?? []) === "role" ? printText(path.at(-1) ?? []) : nameOf(text2);
}
function allowedOnly(text2, parameters) {
  const [token, ...others] = text2;
  const allowed = token?.kind === "unknown" && others.length === 0 ? parameters.get(token.id)?.allowed : void 0;
  if (allowed === void 0) return text2;
  const values = allowed.map(literal);
  return values.every((value) => knownText(value) === "" || isCaller(value)) ? concat(values.find(isCaller) ?? []) : text2;
}
function isCaller(text2) {
  const [, , service, , account, user, ...others] = splitText(text2, ":").map(printText);
  return service === "iam" && account === "*" && user === "user/*" && others.length === 0;
}

function ask2(text2, isSo2) {
  if (text2 === void 0) return "no";
  const known4 = knownText(text2);
  if (known4 === void 0) return "open";
  if (isSo2(known4)) return "yes";
  return defaultsIn(text2).length > 0 ? "open" : "no";
}
function allOf(answers) {
  if (answers.includes("no")) return "no";
  return answers.includes("open") ? "open" : "yes";
}
function isWholeAndPositive(known4) {
  return /^\d{1,9}$/.test(known4) && Number(known4) > 0;
}

var SETTINGS2 = ["SnapStart", "Runtime", "PackageType", "FileSystemConfigs", "EphemeralStorage", "TenancyConfig", "CapacityProviderConfig"];
var WITHOUT_SNAP_START = /* @__PURE__ */ new Set(["ap-southeast-6", "ap-east-2"]);
function functionCapacities(resource, key, scope) {
  return settingsOf3(resource, scope).flatMap((settings) => [...snapStart(resource, settings, scope), ...managedInstances(resource, settings)].map((capacity) => ({ ...capacity, function: key })));
}
function offersOf(resource, scope) {
  const settings = settingsOf3(resource, scope).map(({ value }) => value);
  const region = regionOf(resource, scope);
  if (settings.some((value) => isPerTenant(value, scope) !== "no")) return "nothing";
  return settings.length > 0 && settings.every((value) => takesSnapStart(value, region, scope) === "yes") ? "snap-start" : "provisioned-concurrency";
}
function settingsOf3({ properties, when }, scope) {
  return scope.fields(properties, SETTINGS2).flatMap((alternative) => {
    const exists2 = and(when, alternative.when);
    return exists2 === false ? [] : [{ when: exists2, value: alternative.value }];
  });
}
function snapStart(resource, { when, value: settings }, scope) {
  const { logicalId } = resource;
  const applyOn = get(settings.SnapStart, "ApplyOn");
  const isOffered = takesSnapStart(settings, regionOf(resource, scope), scope);
  return scope.text(applyOn).flatMap((text2) => {
    const exists2 = and(when, text2.when);
    const isOn2 = allOf([ask2(text2.value, (known4) => known4 === "PublishedVersions"), isOffered]);
    if (applyOn === void 0 || exists2 === false || isOn2 === "no") return [];
    return [{
      kind: "snap-start",
      name: logicalId,
      at: placeOf(applyOn),
      when: exists2,
      defaults: [text2.value, firstText(settings.Runtime, scope)].flatMap((each) => defaultsIn(each ?? [])),
      serves: { kind: "published" },
      doubt: isOn2 === "open" ? `whether SnapStart of \`${logicalId}\` takes effect is not known before deployment` : void 0
    }];
  });
}
function regionOf({ logicalId }, { settings }) {
  return knownText(stackRegion(settings, stackOfName(logicalId, settings)));
}
function takesSnapStart(settings, region, scope) {
  const { Runtime: runtime, PackageType: packageType, FileSystemConfigs: fileSystems, EphemeralStorage: storage } = settings;
  const size = get(storage, "Size");
  const isZip = packageType ? askNode(packageType, scope, (known4) => known4 === "Zip") : "yes";
  return allOf([
    // Of container images the guide says no, and tools of 2026 yes.
    isZip === "yes" ? askNode(runtime, scope, isSnapStartRuntime) : "open",
    fileSystems === void 0 || fileSystems.kind === "list" && itemsOf(fileSystems).length === 0 ? "yes" : "no",
    size ? askNode(size, scope, (known4) => Number(known4) <= 512) : "yes",
    inverse(isPerTenant(settings, scope)),
    WITHOUT_SNAP_START.has(region ?? "") ? "no" : "yes"
  ]);
}
function isSnapStartRuntime(runtime) {
  const [, language = "", version2 = ""] = /^(java|python3\.|dotnet)(\d{1,3})$/.exec(runtime) ?? [];
  const from = (/* @__PURE__ */ new Map([["java", 11], ["python3.", 12], ["dotnet", 8]])).get(language);
  return from !== void 0 && Number(version2) >= from;
}
function isPerTenant({ TenancyConfig: config }, scope) {
  return askNode(get(config, "TenantIsolationMode"), scope, (known4) => known4 === "PER_TENANT");
}
function inverse(answer) {
  return answer === "open" ? "open" : answer === "yes" ? "no" : "yes";
}
function managedInstances(resource, { when, value }) {
  if (value.CapacityProviderConfig === void 0) return [];
  const at = keyPlace(resource);
  return [{ kind: "managed-instances", name: resource.logicalId, at, when, defaults: [], serves: { kind: "all" }, doubt: void 0 }];
}
function askNode(node, scope, isSo2) {
  const answers = new Set(scope.text(node).map(({ value }) => ask2(value, isSo2)));
  const [only, ...others] = answers;
  return only === void 0 || others.length > 0 ? "open" : only;
}

function createFunctions(scope) {
  const lookup = {
    function: (logicalId) => scope.resources.get(logicalId)?.type === "AWS::Lambda::Function",
    qualified: (logicalId) => qualified(logicalId, scope)
  };
  const names = functionNames(scope);
  const byName = firstsByName(names, scope.settings);
  const keyOfResource = (logicalId) => {
    const stack = stackOfName(logicalId, scope.settings);
    const first = byName.get(names.get(logicalId) ?? "")?.find((other) => isSamePlace(stack, other.stack, scope.settings));
    return `resource ${first?.logicalId ?? logicalId}`;
  };
  const read3 = (text2, stack) => {
    const reference = functionOf(text2, lookup);
    const { identity } = reference;
    const named3 = byName.get(printText(namedBy(identity)))?.find((other) => isThere(reference, stack, other.stack, scope.settings));
    if (named3 === void 0 && isElsewhere(reference, stack, scope.settings)) {
      return { ...reference, logicalId: void 0, key: `elsewhere ${printText(text2)}` };
    }
    const logicalId = identity.kind === "resource" ? identity.logicalId : named3?.logicalId;
    return { ...reference, logicalId, key: logicalId === void 0 ? keyOfOther(reference) : keyOfResource(logicalId) };
  };
  let aliases;
  return {
    lookup,
    read(text2, stack = "") {
      const named3 = read3(text2, stack);
      const { qualifier, via, logicalId } = named3;
      if (qualifier === void 0 || via !== void 0 || logicalId === void 0) return named3;
      aliases ??= aliasesByName(scope, read3);
      return { ...named3, via: aliases.get(aliasKey(named3)) };
    },
    keyOfResource
  };
}
function aliasesByName({ resources, settings }, read3) {
  return new Map([...resources.values()].flatMap(({ type, logicalId, when }) => {
    if (type !== "AWS::Lambda::Alias" || when !== true) return [];
    return [[aliasKey(read3([{ kind: "reference", logicalId }], stackOfName(logicalId, settings))), logicalId]];
  }));
}
function aliasKey({ key, qualifier }) {
  return `${key} ${printText(qualifier ?? [])}`;
}
function isElsewhere({ identity, region, account }, stack, settings) {
  const differs2 = (text2, own2) => {
    const [known4, home] = [text2 && knownText(text2), knownText(own2)];
    return known4 !== void 0 && home !== void 0 && known4 !== home;
  };
  return identity.kind === "name" && (differs2(region, stackRegion(settings, stack)) || differs2(account, stackAccount(settings, stack)));
}
function isThere(reference, from, to, settings) {
  if (from === to) return !isElsewhere(reference, to, settings);
  const { region = stackRegion(settings, from), account = stackAccount(settings, from) } = reference;
  const isAccount2 = account.length === 0 || printText(account) === printText(stackAccount(settings, to));
  return isAccount2 && printText(region) === printText(stackRegion(settings, to));
}
function isSamePlace(a, b, settings) {
  return a === b || [stackRegion, stackAccount].every((of) => printText(of(settings, a)) === printText(of(settings, b)));
}
function firstsByName(names, settings) {
  const owned = [...names].map(([logicalId, name]) => ({ logicalId, name, stack: stackOfName(logicalId, settings) }));
  return new Map([...groupsByKey(owned, ({ name }) => name)].map(([name, group]) => [name, [...groupsByKey(group, ({ stack }) => stack).values()].map(([first]) => first)]));
}
function keyOfOther({ identity }) {
  return `${identity.kind === "stage-variable" ? "stage variable" : "named"} ${printText(namedBy(identity))}`;
}
function functionNames(scope) {
  return new Map([...scope.resources].flatMap(([logicalId, { type, properties }]) => {
    const name = type === "AWS::Lambda::Function" ? onlyText(get(properties, "FunctionName"), scope) : void 0;
    return name ? [[logicalId, printText(name)]] : [];
  }));
}
function qualified(logicalId, scope) {
  const resource = scope.resources.get(logicalId);
  if (resource === void 0) return void 0;
  const qualifier = qualifierOf2(resource, scope);
  const owner = qualifier && onlyText(get(resource.properties, "FunctionName"), scope);
  return owner && { function: owner, qualifier };
}
function qualifierOf2(resource, scope) {
  const { type, logicalId, properties } = resource;
  if (type === "AWS::Lambda::Version") return [{ kind: "reference", logicalId, attribute: "Version" }];
  if (type !== "AWS::Lambda::Alias") return void 0;
  return onlyText(get(properties, "Name"), scope) ?? [{ kind: "unknown", source: "function", id: `${logicalId}.Name` }];
}
function functionName({ identity, logicalId, qualifier }) {
  const name = logicalId ?? nameOf(namedBy(identity));
  return qualifier === void 0 ? name : `${name}:${printText(qualifier)}`;
}
function namedBy(identity) {
  switch (identity.kind) {
    case "resource":
      return literal(identity.logicalId);
    case "name":
      return identity.name;
    case "opaque":
      return identity.text;
    case "stage-variable":
      return literal(`\${stageVariables.${identity.name}}`);
  }
}

var LIMIT2 = 20480;
var NEAR = LIMIT2 * 0.8;
var WRAPPER = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;
var TRIED = 40;
function functionPolicies(statements, fn, logic) {
  return [...groupsByKey(statements, policyKey2).values()].flatMap((group) => {
    if (group.every(({ admitsApiGateway }) => admitsApiGateway.kind === "no")) return [];
    const qualifier = qualifierOf3(group[0]);
    return [{ name: policyName(fn.logicalId, qualifier), qualifier, limit: LIMIT2, ...largestOf(group, fn.when, logic) }];
  });
}
function createCrowded(statements, logic) {
  let crowded;
  const find = () => new Set([...statements].flatMap(([key, group]) => functionPolicies(group, { logicalId: key, when: true }, logic).flatMap(({ load: load2, qualifier }) => load2 === "light" ? [] : [keyOf3(key, qualifier)])));
  return ({ key, qualifier }) => (crowded ??= find()).has(keyOf3(key, qualifier && printText(qualifier)));
}
function keyOf3(key, qualifier) {
  return JSON.stringify([key, qualifier]);
}
function policyName(logicalId, qualifier) {
  return qualifier === void 0 ? logicalId : `${logicalId}:${qualifier}`;
}
function qualifierOf3({ function: { qualifier } }) {
  return qualifier && printText(qualifier);
}
function policyKey2(statement) {
  return JSON.stringify([qualifierOf3(statement), statement.writtenAs === "document" && statement.logicalId]);
}
function largestOf(statements, exists2, logic) {
  const groups = [...groupsByKey(statements, ({ when: when2 }) => formulaKey(when2)).values()];
  const isLasting = ([{ when: when2 }]) => when2 === true || logic.implies(exists2, when2) === true;
  const lasting = groups.filter(isLasting).flat();
  const always2 = filled(lasting, exists2);
  const others = groups.filter((group) => !isLasting(group)).toSorted((a, b) => usualOf(b) - usualOf(a)).slice(0, TRIED);
  let [together7, when] = [lasting, exists2];
  for (const group of others) {
    const both2 = and(when, group[0].when);
    if (logic.satisfiable(both2) === true) [together7, when] = [[...together7, ...group], both2];
  }
  const largest = filled(together7, when);
  return largest.load === always2.load && always2.load !== "light" ? always2 : largest;
}
function filled(statements, when) {
  const [least, usual] = [sizeOf2(statements, "least"), sizeOf2(statements, "usual")];
  const each = (usual - WRAPPER) / Math.max(statements.length, 1);
  return {
    statements,
    bytes: usual,
    fits: each > 0 ? Math.max(0, Math.floor((LIMIT2 - usual) / (each + 1))) : 0,
    load: least > LIMIT2 ? "over" : usual >= NEAR ? "near" : "light",
    when
  };
}
function sizeOf2(statements, kind) {
  return statements.reduce((sum2, { bytes }) => sum2 + bytes[kind], WRAPPER + Math.max(0, statements.length - 1));
}
function usualOf(statements) {
  return sizeOf2(statements, "usual");
}

function policyConflicts(statements, fn, logic) {
  if (!statements.some(({ writtenAs }) => writtenAs === "document")) return [];
  return [...groupsByKey(statements, qualifierOf3)].flatMap(([qualifier, group]) => {
    const [permissions, documents] = [writersOf(group, "permission"), writersOf(group, "document")];
    if (!isNonEmpty(permissions) || !isNonEmpty(documents) || group.every(isForOthers)) return [];
    const when = and(fn.when, whenAny3(permissions), whenAny3(documents));
    return logic.satisfiable(when) === true ? [{ name: policyName(fn.logicalId, qualifier), permissions, documents, when }] : [];
  });
}
function writersOf(statements, writtenAs) {
  const written2 = statements.filter((statement) => statement.writtenAs === writtenAs);
  return [...groupsByKey(written2, ({ logicalId }) => logicalId).values()].map((group) => ({ ...group[0], when: whenAny3(group) }));
}
function isForOthers({ admitsApiGateway }) {
  return admitsApiGateway.kind === "no";
}
function whenAny3(things) {
  return or(...things.map(({ when }) => when));
}
function isNonEmpty(items) {
  return items.length > 0;
}

function requestPaths(parts) {
  const leads = groupsByKey(
    parts.integrations.flatMap(({ plan, noun }) => plan.routes.map((route) => ({ key: routeKey(route), value: noun, when: and(route.when, noun.when) }))),
    ({ key }) => key
  );
  return parts.routes.flatMap(({ plan, noun }) => {
    const integrations = withRest(leads.get(routeKey(plan)) ?? []);
    const authorizers = withRest(plan.guards.flatMap(({ key, when }) => (parts.authorizers.get(key) ?? []).map((authorizer) => ({ value: authorizer, when: and(when, authorizer.when) }))));
    const stages = withRest((parts.stages.get(plan.api.key) ?? []).map((stage) => ({ value: stage, when: stage.when })), true);
    return stages.flatMap((stage) => authorizers.flatMap((authorizer) => integrations.flatMap((integration) => {
      const when = and(noun.when, stage.when, authorizer.when, integration.when);
      if (when === false || parts.logic.satisfiable(when) === false) return [];
      return [{
        api: noun.api,
        stage: stage.value,
        route: noun,
        authorizer: authorizer.value,
        integration: integration.value,
        cache: stage.value?.cache?.routes.get(noun.name),
        at: noun.at,
        when
      }];
    })));
  });
}
function routeKey({ api, name, at }) {
  return JSON.stringify([api.key, name, at.file, at.start]);
}
function withRest(alternatives, onlyIfNone = false) {
  const rest = not(or(...alternatives.map(({ when }) => when)));
  if (rest === false || onlyIfNone && alternatives.length > 0) return alternatives;
  return [...alternatives, { when: rest, value: void 0 }];
}

function createRequests(routes, stages) {
  const stagesOf = groupsByKey(stages, ({ api }) => api.key);
  const explicit = groupsByKey(routes.filter(({ verb }) => verb !== void 0 && verb !== "ANY"), pathKey);
  return {
    ofRoute(route) {
      const served = route.verb === "ANY" ? otherVerbs(explicit.get(pathKey(route))) : [{ verb: route.verb, when: true }];
      const tails = requestTails(route);
      return requestStages(route.api, stagesOf.get(route.api.key)).flatMap((stage) => served.flatMap(({ verb, when: isServed }) => {
        const comes = and(route.when, stage.when, isServed);
        return comes === false ? [] : [{ when: comes, route: route.name, stage, verb, ...tails }];
      }));
    },
    ofAuthorizer(authorizer, guarded2) {
      const comes = and(authorizer.when, or(...guarded2.map(({ when }) => when)));
      const tail = concat(literal("authorizers/"), authorizer.id);
      return comes === false ? [] : [{ when: comes, route: void 0, stage: void 0, verb: void 0, tail }];
    }
  };
}
function pathKey({ api, tail }) {
  return `${api.key} ${printText(tail)}`;
}
function otherVerbs(explicit = []) {
  return VERBS.flatMap((verb) => {
    const when = not(or(...explicit.flatMap((route) => route.verb === verb ? [route.when] : [])));
    return when === false ? [] : [{ verb, when }];
  });
}
function requestTails({ api, tail, verb }) {
  const dropped = verb === void 0 || knownText(tail) === "/" ? void 0 : withoutEndSlash(tail);
  if (dropped === void 0) return { tail };
  return api.api.kind === "rest" ? { tail: dropped } : { tail, otherTail: dropped };
}
function requestStages({ key }, stages = []) {
  if (stages.length > 0) return stages;
  const name = [{ kind: "unknown", source: "function", id: `stage of ${key}` }];
  return [{ name, label: "*", when: true }];
}

var REGION2 = same("us-east-1".length);
var ACCOUNT2 = same(12);
var PARTITION2 = same("aws".length);
var API_ID = same(10);
var RANDOM = 12;
var STACK_NAME = { least: 1, usual: 12 };
var UNKNOWN = { least: 1, usual: 10 };
var ARN_HEAD = { least: 20, usual: 36 };
var LONGEST_SID = 100;
var LONGEST_NAME = 64;
var CUT_PART = 24;
function permissionBytes(granted, scope) {
  const { logicalId, function: named3 } = granted;
  const pieces2 = [
    '{"Sid":"',
    statementId(logicalId, scope),
    '","Effect":"Allow","Principal":',
    ...principalPieces(granted.Principal),
    ',"Action":"',
    granted.Action ?? [],
    '","Resource":"',
    ...functionArn4(named3, scope),
    '"',
    ...conditionPieces(granted),
    "}"
  ];
  return total(pieces2.map((piece) => pieceBytes(piece, scope)));
}
function principalPieces(principal) {
  const [first] = principal ?? [];
  const written2 = first?.kind === "literal" ? first.text : "";
  if (principal === void 0 || written2 === "*") return ['"*"'];
  if (/^\d{12}$/.test(written2)) return [`{"AWS":"arn:aws:iam::${written2}:root"}`];
  return [written2.startsWith("arn:") ? '{"AWS":"' : '{"Service":"', principal, '"}'];
}
function functionArn4({ identity, logicalId, qualifier }, scope) {
  const name = logicalId === void 0 ? identity.kind === "name" ? identity.name : UNKNOWN : functionName2(logicalId, scope);
  return ["arn:", PARTITION2, ":lambda:", regionBytes(scope), ":", ACCOUNT2, ":function:", name, ...qualifier ? [":", qualifier] : []];
}
function regionBytes({ settings }) {
  return settings.region === void 0 ? REGION2 : same(settings.region.length);
}
function functionName2(logicalId, scope) {
  const given2 = onlyText(get(scope.resources.get(logicalId)?.properties, "FunctionName"), scope);
  if (given2) return textBytes(given2, scope);
  const { least, usual } = generatedName(logicalId, scope, CUT_PART);
  return { least: Math.min(least, LONGEST_NAME), usual: Math.min(usual, LONGEST_NAME) };
}
function statementId(logicalId, scope) {
  const { least, usual } = generatedName(logicalId, scope, LONGEST_SID);
  return { least: Math.min(least, LONGEST_SID), usual: Math.min(usual, LONGEST_SID) };
}
function generatedName(logicalId, scope, cut) {
  const [id = "", ...around] = ownNames(logicalId, scope).toReversed();
  const stack = total([stackName(logicalId, scope), ...around.map((name) => same(name.length + RANDOM + 2))]);
  return { least: stack.least + Math.min(id.length, cut) + RANDOM + 2, usual: stack.usual + id.length + RANDOM + 2 };
}
function ownNames(logicalId, { settings }) {
  return logicalId.slice(stackOfName(logicalId, settings).length).split(PREFIX_END);
}
function stackName(logicalId, { settings }) {
  const stack = stackOfName(logicalId, settings);
  const known4 = stack === "" ? settings.stackName : settings.stacks?.get(stack)?.stackName;
  return known4 === void 0 ? STACK_NAME : same(known4.length);
}
var OPERATORS = [
  ["StringEquals", [
    ["AWS:SourceAccount", "SourceAccount"],
    ["aws:PrincipalOrgID", "PrincipalOrgID"],
    ["lambda:EventSourceToken", "EventSourceToken"],
    ["lambda:FunctionUrlAuthType", "FunctionUrlAuthType"]
  ]],
  ["Bool", [["lambda:InvokedViaFunctionUrl", "InvokedViaFunctionUrl"]]],
  ["ArnLike", [["AWS:SourceArn", "SourceArn"]]]
];
function conditionPieces(granted) {
  const operators = OPERATORS.flatMap(([operator, keys]) => {
    const tests = keys.flatMap(([key, property]) => granted[property] ? [[`"${key}":"`, granted[property], '"']] : []);
    return tests.length === 0 ? [] : [[`"${operator}":{`, ...listed(tests), "}"]];
  });
  return operators.length === 0 ? [] : [',"Condition":{', ...listed(operators), "}"];
}
function listed(parts) {
  return parts.flatMap((part, index) => index === 0 ? part : [",", ...part]);
}
function pieceBytes(piece, scope) {
  if (typeof piece === "string") return same(piece.length);
  return "least" in piece ? piece : textBytes(piece, scope);
}
function textBytes(text2, scope) {
  return total(text2.map((token) => tokenBytes(token, scope)));
}
function tokenBytes(token, scope) {
  if (token.kind === "literal") return same(quotedLength(token.text) - 2);
  if (token.kind === "unknown") return token.source === "pseudo-parameter" ? pseudoBytes(token.id) : UNKNOWN;
  const { logicalId, attribute } = token;
  const type = scope.resources.get(logicalId)?.type ?? "";
  if (type === "AWS::Lambda::Function" && attribute === void 0) return functionName2(logicalId, scope);
  if (type === "AWS::ApiGateway::Stage" || type === "AWS::ApiGatewayV2::Stage") return stageName3(logicalId, scope);
  if (type.startsWith("AWS::ApiGateway")) return API_ID;
  return attribute?.endsWith("Arn") === true ? ARN_HEAD : UNKNOWN;
}
function stageName3(logicalId, scope) {
  const name = onlyText(get(scope.resources.get(logicalId)?.properties, "StageName"), scope);
  return name?.every(({ kind }) => kind === "literal") === true ? textBytes(name, scope) : UNKNOWN;
}
function pseudoBytes(id) {
  if (id.endsWith("AWS::Region")) return REGION2;
  if (id.endsWith("AWS::AccountId")) return ACCOUNT2;
  if (id.endsWith("AWS::Partition")) return PARTITION2;
  return id.endsWith("AWS::StackName") ? STACK_NAME : UNKNOWN;
}
function jsonBytes(node, scope) {
  const call2 = callOf(node);
  if (call2?.name === "Fn::If") return callBytes(node, scope);
  if (call2) return shortest(scope.text(node).flatMap(({ value }) => value ? [total([same(2), textBytes(value, scope)])] : []));
  if (node.kind === "scalar") return same(typeof node.value === "string" ? quotedLength(node.value) : String(node.value).length);
  const parts = node.kind === "list" ? node.items.map((item) => jsonBytes(item, scope)) : entriesOf(node).map(({ key, value }) => total([same(quotedLength(key) + 1), jsonBytes(value, scope)]));
  return total([same(2 + Math.max(0, parts.length - 1)), ...parts]);
}
function callBytes(node, scope) {
  return shortest(scope.branches(node).map(({ value }) => value === void 0 || value === node ? same(0) : jsonBytes(value, scope)));
}
function shortest(sizes) {
  const [first = same(0), ...others] = sizes;
  return others.reduce((a, b) => ({ least: Math.min(a.least, b.least), usual: Math.min(a.usual, b.usual) }), first);
}
function quotedLength(text2) {
  return Buffer.byteLength(JSON.stringify(text2));
}
function same(length2) {
  return { least: length2, usual: length2 };
}
function total(sizes) {
  return sizes.reduce((sum2, { least, usual }) => ({ least: sum2.least + least, usual: sum2.usual + usual }), same(0));
}

var PERMISSION_KEYS = [
  "FunctionName",
  "Principal",
  "Action",
  "SourceArn",
  "SourceAccount",
  "PrincipalOrgID",
  "EventSourceToken",
  "FunctionUrlAuthType",
  "InvokedViaFunctionUrl"
];
function permissionStatements(resource, scope, functions) {
  const alternatives = flatMapAlternatives(scope.fields(resource.properties, PERMISSION_KEYS), (fields) => combine(PERMISSION_KEYS.map((key) => scope.text(fields[key]))));
  if (alternatives === void 0) return [unreadable(resource, scope, functions)];
  return alternatives.flatMap(({ when, value }) => {
    const exists2 = and(resource.when, when);
    const here = value.map((text2) => text2 && textWhere(exists2, text2, scope.parameters, scope.logic));
    const texts = Object.fromEntries(PERMISSION_KEYS.map((key, index) => [key, here[index]]));
    if (texts.FunctionName === void 0 || exists2 === false) return [];
    const named3 = functions.read(texts.FunctionName, stackOfName(resource.logicalId, scope.settings));
    return [{
      ...permissionOf(resource, exists2),
      effect: "allow",
      function: named3,
      anyQualifier: false,
      admitsApiGateway: firstDoubt([
        principalVerdict(texts.Principal),
        actionVerdict(texts.Action),
        urlVerdict(texts),
        accountVerdict(texts.SourceAccount, scope),
        texts.PrincipalOrgID ? { kind: "maybe", why: "its `PrincipalOrgID` may not hold for a service" } : YES,
        texts.EventSourceToken ? { kind: "maybe", why: "it asks for an event source token" } : YES
      ]),
      isTrusting: isTrusting(texts.Principal, texts.SourceAccount, scope),
      sources: texts.SourceArn && [texts.SourceArn],
      comparison: "ArnLike",
      writtenAs: "permission",
      bytes: permissionBytes({ ...texts, logicalId: resource.logicalId, function: named3 }, scope)
    }];
  });
}
function unreadable(resource, scope, functions) {
  return {
    ...permissionOf(resource, resource.when),
    effect: "allow",
    function: functions.read(firstText(get(resource.properties, "FunctionName"), scope) ?? literal(resource.logicalId), stackOfName(resource.logicalId, scope.settings)),
    anyQualifier: false,
    admitsApiGateway: { kind: "maybe", why: "it has more alternatives than we follow" },
    isTrusting: false,
    sources: void 0,
    comparison: "ArnLike",
    writtenAs: "permission",
    bytes: { least: 0, usual: 0 }
  };
}
function urlVerdict(texts) {
  if (texts.FunctionUrlAuthType) return { kind: "no", fault: "it is for the function's URL" };
  const viaUrl = texts.InvokedViaFunctionUrl && knownText(texts.InvokedViaFunctionUrl);
  return viaUrl === "true" ? { kind: "no", fault: "it is for the function's URL" } : YES;
}

function policyStatements(resource, scope, functions) {
  return scope.fields(resource.properties, ["ResourceArn", "PolicyDocument"]).flatMap(({ when, value }) => {
    const exists2 = and(resource.when, when);
    return scope.text(value.ResourceArn).flatMap((owner) => {
      const holds = and(exists2, owner.when);
      if (owner.value === void 0 || holds === false) return [];
      const document2 = documentOf2(value.PolicyDocument, scope);
      const base = { ...permissionOf(resource, holds), function: functions.read(owner.value, stackOfName(resource.logicalId, scope.settings)) };
      const made = document2 && callOf(document2);
      if (made) return [madeBy(made.name, base)];
      return statementNodes(get(document2, "Statement"), holds, scope).map(({ when: chosen4, value: node }) => {
        const call2 = callOf(node);
        return call2 ? madeBy(call2.name, { ...base, when: chosen4 }) : statementOf2(node, { ...base, when: chosen4 }, scope);
      });
    });
  });
}
function statementNodes(node, when, scope) {
  return scope.branches(node).flatMap(({ when: chosen4, value }) => {
    const items = value?.kind === "list" ? value.items : value ? [value] : [];
    return items.flatMap((item) => scope.branches(item)).flatMap((branch) => {
      const exists2 = and(when, chosen4, branch.when);
      return branch.value === void 0 || exists2 === false ? [] : [{ when: exists2, value: branch.value }];
    });
  });
}
function madeBy(name, base) {
  const admitsApiGateway = { kind: "maybe", why: `it is made by \`${name}\`` };
  const bytes = { least: 0, usual: 0 };
  return { ...base, effect: "allow", anyQualifier: true, admitsApiGateway, isTrusting: false, sources: void 0, comparison: "ArnLike", writtenAs: "document", bytes };
}
function documentOf2(node, scope) {
  return node?.kind === "scalar" ? readEmbedded(node, scope.written(node)) : node;
}
function statementOf2(node, base, scope) {
  const resources = textsOf2(get(node, "Resource"), scope);
  const { verdict, sources, comparison, accounts } = conditionsOf3(get(node, "Condition"), scope);
  const principal = get(node, "Principal");
  return {
    ...base,
    effect: isDeny(node, scope) ? "deny" : "allow",
    anyQualifier: resources?.some((text2) => printText(text2).endsWith("*")) ?? true,
    admitsApiGateway: firstDoubt([
      principalsVerdict(principal, scope),
      anyOf(textsOf2(get(node, "Action"), scope), actionVerdict, "its action is not known before deployment"),
      verdict
    ]),
    isTrusting: principalsOf(principal, scope).some((each) => isTrusting(each, void 0, scope)) || accounts.some((each) => isTrusting(void 0, each, scope)),
    sources,
    comparison,
    writtenAs: "document",
    bytes: jsonBytes(node, scope)
  };
}
function isDeny(node, scope) {
  return scope.text(get(node, "Effect")).some(({ value }) => value && knownText(value)?.toLowerCase() !== "allow");
}
function principalsVerdict(principal, scope) {
  return anyOf(textsOf2(principalNode(principal), scope), principalVerdict, "its principal is not known before deployment");
}
function principalsOf(principal, scope) {
  return textsOf2(principalNode(principal), scope) ?? [];
}
function principalNode(principal) {
  return principal?.kind === "map" && !callOf(principal) ? get(principal, "Service") ?? get(principal, "AWS") : principal;
}
function anyOf(texts, verdictOf, why) {
  if (texts === void 0) return { kind: "maybe", why };
  const verdicts = (texts.length === 0 ? [void 0] : texts).map(verdictOf);
  return verdicts.find(({ kind }) => kind === "yes") ?? verdicts.find(({ kind }) => kind === "maybe") ?? verdicts[0] ?? YES;
}
function textsOf2(node, scope) {
  const texts = [];
  for (const item of node?.kind === "list" ? node.items : node ? [node] : []) {
    const [only, ...others] = scope.text(item);
    if (only === void 0 || others.length > 0) return void 0;
    if (only.value) texts.push(only.value);
  }
  return texts;
}
var COMPARISONS = /* @__PURE__ */ new Map([
  ["ArnLike", "ArnLike"],
  ["ArnEquals", "ArnLike"],
  ["StringLike", "StringLike"],
  ["StringEquals", "StringEquals"]
]);
function conditionsOf3(node, scope) {
  let sources;
  let comparison = "ArnLike";
  const verdicts = [];
  const accounts = [];
  const unsure = (what) => ({ kind: "maybe", why: `its condition \`${what}\` cannot be decided here` });
  if (node && node.kind !== "map") verdicts.push(unsure("Condition"));
  for (const operator of entriesOf(node)) {
    for (const { key, value } of entriesOf(operator.value)) {
      const texts = textsOf2(value, scope);
      const compared = COMPARISONS.get(operator.key);
      if (compared && texts && key.toLowerCase() === "aws:sourcearn" && sources === void 0) {
        [sources, comparison] = [texts, compared];
      } else if (compared && texts && key.toLowerCase() === "aws:sourceaccount") {
        accounts.push(...texts);
        verdicts.push(anyOf(texts, (account) => accountVerdict(account, scope), ""));
      } else {
        verdicts.push(unsure(`${operator.key} ${key}`));
      }
    }
    if (entriesOf(operator.value).length === 0) verdicts.push(unsure(operator.key));
  }
  return { verdict: firstDoubt(verdicts), sources, comparison, accounts };
}

function readStatements(scope, functions, canonical) {
  return [...scope.resources.values()].flatMap((resource) => {
    if (resource.type === "AWS::Lambda::Permission") return permissionStatements(resource, scope, functions);
    if (resource.type === "AWS::Lambda::ResourcePolicy") return policyStatements(resource, scope, functions);
    return [];
  }).map((statement) => ({ ...statement, sources: statement.sources?.map(canonical) }));
}

function servesOne({ qualifier }) {
  return { kind: "one", qualifier };
}

function provisionedConcurrency(resource, scope, functions) {
  const { logicalId, properties } = resource;
  const config = get(properties, "ProvisionedConcurrencyConfig");
  if (config === void 0) return [];
  const named3 = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
  const name = resource.at.generatedBy === void 0 ? logicalId : functionName(named3);
  return scope.fields(config, ["ProvisionedConcurrentExecutions"]).flatMap((alternative) => {
    const count = alternative.value.ProvisionedConcurrentExecutions;
    const when = and(resource.when, alternative.when);
    return capacitiesOf({ resource, named: named3, name, count, when }, scope);
  });
}
function scaledConcurrency(resource, scope, functions) {
  const { properties } = resource;
  const named3 = scaledFunction(resource, scope, functions);
  if (named3 === void 0) return [];
  return scope.fields(properties, ["MinCapacity", "ScheduledActions"]).flatMap((alternative) => {
    const { MinCapacity: minimum, ScheduledActions: actions } = alternative.value;
    const when = and(resource.when, alternative.when);
    const counts = [minimum, ...(actions?.kind === "list" ? actions.items : []).map((action) => get(get(action, "ScalableTargetAction"), "MinCapacity"))];
    const [best] = counts.flatMap((count) => capacitiesOf({ resource, named: named3, name: functionName(named3), count, when }, scope)).toSorted((a, b) => Number(a.doubt !== void 0) - Number(b.doubt !== void 0));
    return best ? [best] : [];
  });
}
function scalingDoubt(resource, scope, functions) {
  const named3 = scaledFunction(resource, scope, functions);
  if (named3 === void 0 || named3.logicalId !== void 0) return [];
  const isNamed = named3.identity.kind === "name" && knownText(named3.identity.name) !== void 0;
  return isNamed ? [] : [{ when: resource.when, why: `\`${resource.logicalId}\` provisions concurrency for a function that is not known before deployment` }];
}
function scaledFunction({ logicalId, properties }, scope, functions) {
  const dimension = firstText(get(properties, "ScalableDimension"), scope);
  if (!dimension || knownText(dimension) !== "lambda:function:ProvisionedConcurrency") return void 0;
  const resourceId = firstText(get(properties, "ResourceId"), scope);
  return resourceId && functions.read(resourceId, stackOfName(logicalId, scope.settings));
}
function capacitiesOf({ resource, named: named3, name, count, when }, scope) {
  return scope.text(count).flatMap((text2) => {
    const exists2 = and(when, text2.when);
    const isThere2 = isProvided(text2.value);
    if (exists2 === false || isThere2 === "no") return [];
    return [{
      kind: "provisioned-concurrency",
      name,
      at: count ? placeOf(count) : keyPlace(resource),
      when: exists2,
      defaults: defaultsIn(text2.value ?? []),
      function: named3.key,
      serves: servesOne(named3),
      doubt: isThere2 === "open" ? `how much is provisioned on \`${name}\` is not known before deployment` : void 0
    }];
  });
}
function isProvided(count) {
  return ask2(count, isWholeAndPositive);
}

function readQualifiers(scope, functions) {
  const byKey = groupsByKey(readQualified(scope, functions), ({ key }) => key);
  const versions = (key, qualifier) => (byKey.get(key) ?? []).flatMap((each) => each.qualifier === qualifier ? [each.version] : []);
  return {
    compare(key, a, b) {
      const [one, other] = [unqualified(a), unqualified(b)];
      if (one === void 0 || other === void 0) {
        const named3 = one ?? other;
        return named3 === void 0 ? "same" : isOpen4(named3) ? "maybe" : "different";
      }
      const [first, second] = [printText(one), printText(other)];
      if (first === second) return "same";
      if (isOpen4(one) || isOpen4(other)) return "maybe";
      const theirs = leadsTo(versions(key, second), second);
      return leadsTo(versions(key, first), first).some((version2) => theirs.some((another) => mayBeOne(version2, another))) ? "maybe" : "different";
    },
    isOwn({ key, qualifier }) {
      const named3 = unqualified(qualifier);
      return named3 === void 0 || versions(key, printText(named3)).length > 0;
    }
  };
}
function readQualified(scope, functions) {
  return [...scope.resources.values()].flatMap(({ type, logicalId, properties }) => {
    if (type !== "AWS::Lambda::Alias" && type !== "AWS::Lambda::Version") return [];
    const { key, qualifier } = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
    if (qualifier === void 0) return [];
    const own2 = printText(qualifier);
    if (type === "AWS::Lambda::Version") return [{ key, qualifier: own2, version: own2 }];
    const version2 = onlyText(get(properties, "FunctionVersion"), scope);
    return [{ key, qualifier: own2, version: version2 === void 0 || isOpen4(version2) ? void 0 : printText(version2) }];
  });
}
function leadsTo(versions, qualifier) {
  return versions.length > 0 ? versions : [isNumber(qualifier) ? qualifier : void 0];
}
function mayBeOne(version2, another) {
  if (version2 === void 0 || another === void 0 || version2 === another) return true;
  return isNumber(version2) !== isNumber(another);
}
function isNumber(version2) {
  return /^\d+$/.test(version2);
}
function unqualified(qualifier) {
  return qualifier && knownText(qualifier) === "$LATEST" ? void 0 : qualifier;
}
function isOpen4(text2) {
  return stageVariableIn(text2) !== void 0 || text2.some((token) => token.kind === "unknown" || token.kind === "literal" && token.parameter !== void 0);
}

var LONGEST_PAUSE = 15;
var MINUTES_IN = { minute: 1, minutes: 1, hour: 60, hours: 60, day: 1440, days: 1440 };
function frequencyOf(expression) {
  const [, kind = "", argument = ""] = /^\s*(rate|cron|at)\s*\((.*)\)\s*$/.exec(expression) ?? [];
  if (kind === "at") return "rare";
  if (kind === "rate") return rateFrequency(argument);
  return kind === "cron" ? cronFrequency(argument) : "at-times";
}
function rateFrequency(rate) {
  const [, count = "", unit = ""] = /^\s*(\d{1,9})\s+(minutes?|hours?|days?)\s*$/.exec(rate) ?? [];
  const minutes = Number(count) * (MINUTES_IN[unit] ?? NaN);
  if (Number.isNaN(minutes)) return "at-times";
  return minutes <= LONGEST_PAUSE ? "steady" : "rare";
}
function cronFrequency(cron) {
  const [minutes = "", hours = "", ...days] = cron.trim().split(/\s+/);
  const pause = longestPause(minutes);
  if (pause === void 0) return "at-times";
  if (pause > LONGEST_PAUSE) return "rare";
  const isAlways = /^(?:\*|[*0]\/1|0-23)$/.test(hours) && days.every((field) => field === "*" || field === "?");
  return isAlways ? "steady" : "at-times";
}
function longestPause(field) {
  const parts = field.split(",", 60).map(minutesOf);
  if (parts.some((part) => part === void 0)) return void 0;
  const minutes = [...new Set(parts.flatMap((part) => part ?? []))].toSorted((a, b) => a - b);
  const [first = 0] = minutes;
  return Math.max(...minutes.map((minute, index) => (minutes[index + 1] ?? first + 60) - minute));
}
function minutesOf(part) {
  const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
  const first = from === "*" ? 0 : Number(from);
  const last2 = to === void 0 ? from === "*" || step !== void 0 ? 59 : first : Number(to);
  const by = Number(step ?? 1);
  if (from === void 0 || by === 0 || first > 59 || last2 > 59 || last2 < first) return void 0;
  return Array.from({ length: Math.floor((last2 - first) / by) + 1 }, (_, index) => first + index * by);
}

var WARMER = /warm/i;
var WARMING_INPUT = /warm|ping|keep-?alive/i;
function readWarmers(scope, functions) {
  const calls = [...scope.resources.values()].flatMap((resource) => scheduledCalls(resource, scope, functions));
  return { capacities: calls.flatMap(warmerOf), doubts: calls.flatMap(doubtOf2) };
}
function scheduledCalls(resource, scope, functions) {
  const isRule2 = resource.type === "AWS::Events::Rule";
  if (!isRule2 && resource.type !== "AWS::Scheduler::Schedule") return [];
  const list2 = isRule2 ? "Targets" : "Target";
  const stack = stackOfName(resource.logicalId, scope.settings);
  return scope.fields(resource.properties, ["ScheduleExpression", "State", list2]).flatMap(({ when: isChosen, value }) => {
    const { ScheduleExpression: expression, State: state } = value;
    const when = and(resource.when, isChosen);
    if (expression === void 0 || isDisabled(state, scope) === "yes") return [];
    const written2 = onlyText(expression, scope);
    const isSure2 = isDisabled(state, scope) === "no";
    const frequency = frequencyOfText(written2, isSure2);
    const targets = isRule2 ? itemsOf(value[list2]) : [value[list2]];
    return targets.flatMap((target) => targetsOf3(target, when, { scope, functions, stack }).map((call2) => ({ ...call2, resource, frequency })));
  });
}
function isDisabled(state, scope) {
  const texts = scope.text(state);
  return texts.length > 1 ? "open" : ask2(texts[0]?.value, (known4) => known4 === "DISABLED");
}
function frequencyOfText(expression, isSure2) {
  if (expression === void 0 || ask2(expression, () => true) === "open") return "at-times";
  const frequency = frequencyOf(knownText(expression) ?? "");
  const isFixed = isSure2 && ask2(expression, () => false) === "no";
  return isFixed ? frequency : "at-times";
}
function targetsOf3(target, when, { scope, functions, stack }) {
  return scope.fields(target, ["Arn", "Input"]).flatMap(({ when: isChosen, value }) => scope.text(value.Arn).flatMap((arn2) => {
    const exists2 = and(when, isChosen, arn2.when);
    if (exists2 === false || arn2.value === void 0) return [];
    return [{ when: exists2, named: functions.read(arn2.value, stack), input: firstText(value.Input, scope) }];
  }));
}
function warmerOf({ resource, when, named: named3, frequency, input }) {
  const isNamed = WARMER.test(withoutPrefix(resource.logicalId)) || WARMING_INPUT.test(knownText(input ?? []) ?? "");
  if (frequency === "rare" && !isNamed) return [];
  const { logicalId } = resource;
  return [{
    kind: "warmer",
    name: logicalId,
    at: keyPlace(resource),
    when,
    defaults: [],
    function: named3.key,
    serves: servesOne(named3),
    doubt: frequency === "steady" ? void 0 : `\`${logicalId}\` invokes it on a schedule`
  }];
}
function doubtOf2({ resource, when, named: named3 }) {
  const name = named3.logicalId ?? nameOf(namedText(named3));
  const isWarmer = WARMER.test(withoutPrefix(name)) || named3.logicalId === void 0 && WARMER.test(withoutPrefix(resource.logicalId));
  return isWarmer ? [{ when, why: `\`${name}\` may keep it warm` }] : [];
}
function namedText({ identity }) {
  if (identity.kind === "name") return identity.name;
  return identity.kind === "opaque" ? identity.text : [];
}

var SCALABLE_TARGET = "AWS::ApplicationAutoScaling::ScalableTarget";
function readWarmth(scope, functions, outOfSight2) {
  const resources = [...scope.resources.values()];
  const warmers = readWarmers(scope, functions);
  const capacities = [...resources.flatMap((resource) => lastingCapacities(resource, scope, functions)), ...warmers.capacities];
  const scaled = resources.filter(({ type }) => type === SCALABLE_TARGET);
  const doubts = [...warmers.doubts, ...scaled.flatMap((resource) => scalingDoubt(resource, scope, functions))];
  const facts = {
    ...outOfSight2,
    capacities: groupsByKey(capacities, (capacity) => capacity.function),
    doubt: together2(doubts),
    qualifiers: readQualifiers(scope, functions)
  };
  const known4 = /* @__PURE__ */ new Map();
  return {
    of(named3, when) {
      const invoked = `${named3.key} ${named3.qualifier ? printText(named3.qualifier) : "unqualified"}`;
      const values = known4.get(invoked) ?? warmthOf2(named3, facts);
      known4.set(invoked, values);
      return firstOf(values, when, scope);
    }
  };
}
function lastingCapacities(resource, scope, functions) {
  switch (resource.type) {
    case "AWS::Lambda::Function":
      return functionCapacities(resource, functions.keyOfResource(resource.logicalId), scope);
    case "AWS::Lambda::Alias":
    case "AWS::Lambda::Version":
      return provisionedConcurrency(resource, scope, functions);
    case SCALABLE_TARGET:
      return scaledConcurrency(resource, scope, functions);
    default:
      return [];
  }
}
function together2([first, ...others]) {
  return first && { why: first.why, when: or(first.when, ...others.map(({ when }) => when)) };
}
function warmthOf2(named3, facts) {
  if (named3.logicalId === void 0) return [{ when: true, value: unknown("the function is not in this template") }];
  const fitting = (facts.capacities.get(named3.key) ?? []).map((capacity) => ({ capacity, fit: fitOf(capacity, named3, facts.qualifiers) }));
  const lasting = fitting.filter(({ capacity }) => capacity.kind !== "warmer");
  const warmers = fitting.filter(({ capacity }) => capacity.kind === "warmer");
  const why = outOfSight(named3, facts);
  return [
    ...lasting.flatMap(isWarm),
    ...lasting.flatMap(isDoubtful),
    ...isBypassed(lasting),
    ...warmers.flatMap(isWarm),
    ...warmers.flatMap(isDoubtful),
    ...facts.doubt ? [{ when: facts.doubt.when, value: unknown(facts.doubt.why) }] : [],
    { when: true, value: why === void 0 ? { kind: "cold" } : unknown(why) }
  ];
}
function fitOf({ serves }, { key, qualifier }, qualifiers) {
  if (serves.kind === "all") return "same";
  if (serves.kind === "one") return qualifiers.compare(key, qualifier, serves.qualifier);
  const isUnpublished = qualifiers.compare(key, qualifier, void 0);
  return isUnpublished === "same" ? "different" : isUnpublished === "different" ? "same" : "maybe";
}
function isWarm({ capacity, fit }) {
  return fit === "same" && capacity.doubt === void 0 ? [{ when: capacity.when, value: { kind: "warm", by: capacity } }] : [];
}
function isDoubtful({ capacity, fit }) {
  if (fit === "different" || fit === "same" && capacity.doubt === void 0) return [];
  return [{ when: capacity.when, value: unknown(capacity.doubt ?? `\`${capacity.name}\` may be what it invokes`) }];
}
function isBypassed(lasting) {
  const [first, ...others] = lasting.flatMap(({ capacity, fit }) => fit === "different" && capacity.doubt === void 0 ? [capacity] : []);
  if (first === void 0) return [];
  return [{ when: or(first.when, ...others.map(({ when }) => when)), value: { kind: "bypassed", capacities: [first, ...others] } }];
}
function unknown(why) {
  return { kind: "unknown", why };
}
function outOfSight(named3, { unseen, handedOver, qualifiers }) {
  const stack = handedOver.get(named3.key);
  if (stack !== void 0) return `\`${stack}\` is given the function`;
  return unseen ?? (qualifiers.isOwn(named3) ? void 0 : "what it invokes is published elsewhere");
}
function firstOf(values, given2, { logic }) {
  const alternatives = [];
  let rest = true;
  for (const { when, value } of values) {
    const holds = and(rest, when);
    const mayBe = holds === true || holds !== false && logic.satisfiable(and(given2, holds)) !== false;
    if (mayBe) alternatives.push({ when: holds, value });
    rest = and(rest, not(when));
    if (rest === false) break;
  }
  return alternatives;
}

function buildModel(document2, scope, origin) {
  const canonical = createCanonical(scope);
  const functions = createFunctions(scope);
  const plan = origin.kind === "openapi" ? planOpenApi(document2, scope) : planTemplate(scope, canonical);
  const { logic, parameters, settings } = scope;
  const statements = groupsByKey(readStatements(scope, functions, canonical), (statement) => statement.function.key);
  const handedOver = functionsHandedOver(scope, functions);
  const building = {
    context: { scope, functions, isForKnownRegions: origin.isForKnownRegions },
    evidence: { logic, statements: new Map([...statements].map(([key, group]) => [key, indexStatements(group)])), unseen: origin.unseen, parameters, settings, handedOver },
    requests: createRequests(plan.routes, plan.stages),
    guarded: groupGuarded(plan.routes),
    variables: knownVariables(plan.stages),
    warmth: readWarmth(scope, functions, { unseen: origin.unseen, handedOver }),
    isCrowded: createCrowded(statements, logic),
    handedOut: idsHandedOut(scope)
  };
  const authorizers = plan.authorizers.flatMap((authorizer) => buildAuthorizers(authorizer, building));
  const byKey = groupsByKey(authorizers, ({ key }) => key);
  const integrations = plan.integrations.flatMap((integration) => buildIntegrations(integration, byKey, building).map((noun) => ({ plan: integration, noun })));
  const stages = plan.stages.flatMap((stage) => buildStages(stage, plan.routes, scope).map((noun) => ({ key: stage.api.key, noun })));
  const routes = plan.routes.map((route) => ({ plan: route, noun: routeOf2(route) }));
  let paths;
  const callers = [
    ...authorizers.flatMap(({ key, noun }) => callersOf(noun, building.guarded.get(key) ?? [])),
    ...integrations.flatMap(({ plan: { routes: own2 }, noun }) => callersOf(noun, own2))
  ];
  return {
    api: plan.apis.map(({ api }) => api),
    stage: stages.map(({ noun }) => noun),
    route: routes.map(({ noun }) => noun),
    authorizer: authorizers.map(({ noun }) => noun),
    integration: integrations.map(({ noun }) => noun),
    // Most rules ask for no paths, and there are more of them than of anything else.
    get path() {
      return paths ??= requestPaths({ routes, integrations, stages: nounsByKey(stages), authorizers: nounsByKey(authorizers), logic });
    },
    function: buildFunctions({ scope, functions, statements, callers }),
    notChecked: [
      ...cycles(scope),
      ...plan.notChecked,
      ...authorizers.flatMap(({ noun }) => undecided(noun, `authorizer \`${noun.name}\``)),
      ...integrations.flatMap(({ noun }) => undecided(noun, routeWords(noun)))
    ]
  };
}
function nounsByKey(built) {
  return new Map([...groupsByKey(built, ({ key }) => key)].map(([key, group]) => [key, group.map(({ noun }) => noun)]));
}
function groupGuarded(routes) {
  const uses = routes.flatMap((route) => route.guards.map(({ key, when }) => ({ key, route: { ...route, when: and(route.when, when) } })));
  return new Map([...groupsByKey(uses, ({ key }) => key)].map(([key, group]) => [key, group.map(({ route }) => route)]));
}
function knownVariables(stages) {
  return new Map([...groupsByKey(stages, ({ api }) => api.key)].flatMap(([key, [only, ...others]]) => others.length === 0 ? [[key, only.variables]] : []));
}
function buildAuthorizers(plan, building) {
  const guarded2 = building.guarded.get(plan.key) ?? [];
  return callsOf(plan, building).flatMap((draft) => {
    if (draft.target.kind === "mock") return [];
    const requests = building.requests.ofAuthorizer({ ...plan, when: draft.when }, guarded2);
    const call2 = withAdmission(draft, { api: plan.api.identity, requests, caller: `authorizer \`${plan.name}\`` }, building);
    const noun = {
      ...call2,
      api: plan.api.api,
      name: plan.name,
      routes: [...new Set(guarded2.map(({ name }) => name))],
      cache: plan.cache,
      at: plan.at,
      when: draft.when
    };
    return [{ key: plan.key, noun }];
  });
}
function buildIntegrations(plan, authorizers, building) {
  return callsOf(plan, building).map((draft) => {
    const requests = plan.routes.flatMap((route) => building.requests.ofRoute(route).flatMap((request) => {
      const when = and(draft.when, request.when);
      return when === false ? [] : [{ ...request, when }];
    }));
    return {
      ...withAdmission(draft, { api: plan.api.identity, requests, caller: void 0 }, building),
      api: plan.api.api,
      routes: [...new Set(plan.routes.map(({ name }) => name))],
      guards: guardsOf(plan.routes, authorizers),
      isHandedOut: building.handedOut.has(pathKeys(plan.at.path)[1] ?? ""),
      at: plan.at,
      when: draft.when
    };
  });
}
function callsOf(plan, { context, variables }) {
  const drafts = draftCalls(plan, variables.get(plan.api.key) ?? /* @__PURE__ */ new Map(), { ...context, stack: plan.api.identity.stack });
  return drafts.length < 2 ? drafts : drafts.filter(({ when }) => context.scope.logic.satisfiable(when) !== false);
}
function withAdmission(draft, requested, { evidence, context, warmth, isCrowded }) {
  const { target, auth, crossings, literalRegion: literalRegion2 } = draft;
  if (target.kind !== "lambda") return { target, auth, crossings, literalRegion: literalRegion2 };
  const named3 = target.function;
  const asked2 = { ...requested, target: named3 };
  const elsewhere = elsewhereOf(crossings, named3, asked2.api.stack, context.scope);
  const lambda = {
    kind: "lambda",
    at: target.at,
    name: functionName(named3),
    logicalId: named3.logicalId,
    qualifier: named3.qualifier,
    elsewhere,
    asynchronous: target.asynchronous,
    ...decideAdmission(asked2, evidence),
    asked: asked2,
    get isCrowded() {
      return isCrowded(named3);
    },
    warmth: warmth.of(named3, draft.when)
  };
  return { target: lambda, auth, crossings, literalRegion: literalRegion2 };
}
function elsewhereOf(crossings, { account, identity }, stack, { settings }) {
  const own2 = identity.kind === "resource" ? stackAccount(settings, stackOfName(identity.logicalId, settings)) : void 0;
  const [known4, home] = [account ?? own2, stackAccount(settings, stack)].map((text2) => text2 && knownText(text2));
  if (known4 && home !== void 0 && known4 !== home) return "account";
  return crossings.length > 0 ? "region" : void 0;
}
function guardsOf(routes, authorizers) {
  const uses = routes.flatMap((route) => route.guards.map(({ key, when }) => ({ key, name: route.name, when: and(route.when, when) })));
  return [...groupsByKey(uses, ({ key }) => key)].flatMap(([key, group]) => (authorizers.get(key) ?? []).flatMap(({ noun }) => group.flatMap((use) => {
    const when = and(use.when, noun.when);
    return when === false ? [] : [{ authorizer: noun, when, routes: [use.name] }];
  })));
}
function buildStages(plan, routes, scope) {
  const own2 = routes.filter(({ api }) => api.key === plan.api.key);
  const caches = plan.caching ? stageCaches(plan.caching, own2, scope) : [];
  const isOpen6 = plan.caching !== void 0 && isCachingOpen(plan.caching, scope);
  const isNameOpen = knownText(plan.name) === void 0;
  const rest = { when: not(or(...caches.map(({ when }) => when))), value: void 0 };
  return [...caches, rest].flatMap((cache) => {
    const when = and(plan.when, cache.when);
    if (when === false || scope.logic.satisfiable(when) === false) return [];
    return [{ api: plan.api.api, name: plan.label, isNameOpen, cache: cache.value, isCachingOpen: isOpen6, isUpToDate: plan.isUpToDate, at: plan.at, when }];
  });
}
function routeOf2({ api, name, authorization, at, when }) {
  return { api: api.api, name, authorization, at, when };
}
function buildFunctions({ scope, functions, statements, callers }) {
  const byKey = groupsByKey(callers, ({ target }) => functions.keyOfResource(target.logicalId ?? ""));
  return [...scope.resources.values()].flatMap((resource) => {
    if (resource.type !== "AWS::Lambda::Function") return [];
    const { logicalId, when } = resource;
    const key = functions.keyOfResource(logicalId);
    const own2 = statements.get(key) ?? [];
    return [{
      logicalId,
      at: keyPlace(resource),
      when,
      permissions: own2,
      policies: functionPolicies(own2, { logicalId, when }, scope.logic),
      conflicts: policyConflicts(own2, { logicalId, when }, scope.logic),
      callers: byKey.get(key) ?? [],
      offers: offersOf(resource, scope)
    }];
  });
}
function cycles(scope) {
  return scope.cycles.map(({ name, at }) => ({ at, what: `condition \`${name}\``, why: "it refers to itself" }));
}
function routeWords({ routes, at }) {
  const [first, ...others] = routes;
  if (first === void 0) return `integration \`${at.path?.key ?? ""}\``;
  return others.length === 0 ? `\`${first}\`` : `\`${first}\` and ${String(others.length)} more`;
}
function undecided({ target, auth }, name) {
  if (target.kind === "unknown") return [{ at: target.at, what: `target of ${name}`, ...doubtOf3(target) }];
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.admission.kind === "admitted") return [];
  const what = `permission for ${name} to invoke \`${target.name}\``;
  if (target.elsewhere) return [{ at: target.at, what, why: `the function is in another ${target.elsewhere}` }];
  return target.admission.kind === "undecided" ? [{ at: target.at, what, ...doubtOf3(target.admission) }] : [];
}
function doubtOf3({ why, remedy }) {
  return { why, ...remedy !== void 0 && { remedy } };
}

function inOrderOfNeed(definitions) {
  const needs2 = needsOf(definitions);
  for (const name of onCycles(needs2)) needs2.delete(name);
  for (const [name, needed] of needs2) needs2.set(name, new Set([...needed].filter((other) => needs2.has(other))));
  return orderOfNeed(needs2).map((name) => [name, definitions.get(name) ?? false]);
}
function conditionsOnCycles(definitions) {
  return onCycles(needsOf(definitions));
}
function needsOf(definitions) {
  return new Map([...definitions].map(([name, definition2]) => {
    const needed = namesIn3(definition2).filter((other) => definitions.has(other));
    return [name, new Set(needed)];
  }));
}
function onCycles(needs2) {
  const reached = new Set(orderOfNeed(needs2));
  return [...needs2.keys()].filter((name) => !reached.has(name) && leadsTo2(name, name, needs2));
}
function namesIn3(definition2) {
  if (typeof definition2 === "boolean" || definition2.kind === "opaque" || definition2.kind === "equals") return [];
  if (definition2.kind === "condition") return [definition2.name];
  return definition2.kind === "not" ? namesIn3(definition2.of) : definition2.of.flatMap(namesIn3);
}
function orderOfNeed(needs2) {
  const neededBy2 = /* @__PURE__ */ new Map();
  const missing3 = /* @__PURE__ */ new Map();
  for (const [name, needed] of needs2) {
    missing3.set(name, needed.size);
    for (const other of needed) append(neededBy2, other, name);
  }
  const order = [...needs2.keys()].filter((name) => missing3.get(name) === 0);
  for (const name of order) {
    for (const user of neededBy2.get(name) ?? []) {
      const left2 = (missing3.get(user) ?? 0) - 1;
      missing3.set(user, left2);
      if (left2 === 0) order.push(user);
    }
  }
  return order;
}
function leadsTo2(from, target, needs2) {
  const seen = new Set(needs2.get(from));
  for (const name of seen) for (const next of needs2.get(name) ?? []) seen.add(next);
  return seen.has(target);
}

function readConditions(root, around) {
  const definitions = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Conditions"))) definitions.set(key, definitionOf2(value, readerOf(`condition ${key}`, around)));
  return {
    definitions,
    domains: domainsOf(around.parameters, around.settings.parameters),
    constraints: constraintsOf(get(root, "Rules"), around)
  };
}
function domainsOf(parameters, given2) {
  const domains = /* @__PURE__ */ new Map();
  for (const { name, allowed, isLookedUp: isLookedUp2 } of parameters.values()) {
    if (allowed && !isLookedUp2 && !given2.has(name)) domains.set(name, allowed);
  }
  return domains;
}
function readerOf(owner, around) {
  let count = 0;
  return { around, opaque: () => ({ kind: "opaque", id: `${owner}#${String(count += 1)}` }) };
}
function definitionOf2(node, reader) {
  if (node === void 0) return reader.opaque();
  const [only] = entriesOf(node);
  if (node.kind === "map" && node.entries.size === 1 && only?.key === "Condition") {
    return { kind: "condition", name: textOf(only.value) ?? "" };
  }
  const call2 = callOf(node);
  const parts = itemsOf(call2?.argument);
  switch (call2?.name ?? "") {
    case "Fn::And":
      return parts.length === 0 ? reader.opaque() : { kind: "and", of: parts.map((part) => definitionOf2(part, reader)) };
    case "Fn::Or":
      return parts.length === 0 ? reader.opaque() : { kind: "or", of: parts.map((part) => definitionOf2(part, reader)) };
    case "Fn::Not":
      return { kind: "not", of: definitionOf2(parts[0], reader) };
    case "Fn::Equals":
      return equalsOf(parts[0], parts[1], reader);
    case "Fn::Contains":
      if (parts[0]?.kind !== "list") return reader.opaque();
      return { kind: "or", of: parts[0].items.map((item) => equalsOf(item, parts[1], reader)) };
    default:
      return reader.opaque();
  }
}
function equalsOf(left2, right, reader) {
  const pairs = combine([evaluateText(left2, reader.around), evaluateText(right, reader.around)]);
  const tests = pairs?.map(({ when, value: [a, b] }) => {
    const test = a && b ? textsEqual(a, b) : reader.opaque();
    return when === true ? test : { kind: "and", of: [when, test] };
  });
  const [first = reader.opaque(), ...others] = tests ?? [];
  return others.length === 0 ? first : { kind: "or", of: [first, ...others] };
}
function textsEqual(a, b) {
  const [knownA, knownB] = [knownText(a), knownText(b)];
  if (knownA !== void 0 && knownB !== void 0) return knownA === knownB;
  const [printedA, printedB] = [printText(a), printText(b)];
  if (printedA === printedB) return true;
  const [open3, value] = knownA === void 0 ? [a, knownB] : [b, knownA];
  const [token] = open3;
  if (value !== void 0 && open3.length === 1 && token && token.kind !== "literal") {
    return { kind: "equals", term: tokenId(token), value };
  }
  return { kind: "opaque", id: [printedA, printedB].toSorted().join(" = ") };
}
function constraintsOf(rules2, around) {
  return entriesOf(rules2).flatMap(({ key, value }) => {
    const reader = readerOf(`rule ${key}`, around);
    const condition2 = get(value, "RuleCondition");
    return itemsOf(get(value, "Assertions")).map((assertion) => {
      const assert = definitionOf2(get(assertion, "Assert"), reader);
      return condition2 ? { kind: "or", of: [{ kind: "not", of: definitionOf2(condition2, reader) }, assert] } : assert;
    });
  });
}
function conditionCycles(root, { definitions }) {
  const onCycles2 = new Set(conditionsOnCycles(definitions));
  return entriesOf(get(root, "Conditions")).flatMap(({ key, at, value }) => onCycles2.has(key) ? [{ name: key, at: { ...at, path: value.path } }] : []);
}

var FALSE = -2;
var TRUE = -1;
function createCircuit({ definitions, domains }) {
  const gates = [];
  const gateIds = /* @__PURE__ */ new Map();
  const variables = /* @__PURE__ */ new Map();
  const values = /* @__PURE__ */ new Map();
  const sizes = [];
  const names = /* @__PURE__ */ new Map();
  function add2(key, gate) {
    const id = intern(gateIds, key, gates.length);
    gates[id] ??= gate;
    return id;
  }
  function atom(name, value, size) {
    const variable2 = intern(variables, name, variables.size);
    sizes[variable2] = size;
    const valueId = intern(values, value, values.size);
    return add2(`${variable2}=${valueId}`, { kind: "atom", variable: variable2, value: valueId });
  }
  function equals(term, value) {
    const domain = new Set(domains.get(term));
    if (domain.size > 0 && !domain.has(value)) return FALSE;
    return atom(`term ${term}`, value, domain.size === 0 ? Infinity : domain.size);
  }
  function inverse2(of) {
    if (of < 0) return of === TRUE ? FALSE : TRUE;
    const gate = gates[of];
    return gate?.kind === "not" ? gate.of : add2(`!${of}`, { kind: "not", of });
  }
  function group(kind, parts) {
    const [neutral, absorbing] = kind === "and" ? [TRUE, FALSE] : [FALSE, TRUE];
    if (parts.includes(absorbing)) return absorbing;
    const of = [...new Set(parts)].filter((part) => part !== neutral);
    const [first = neutral, ...others] = of;
    return others.length === 0 ? first : add2(`${kind} ${of.join(" ")}`, { kind, of });
  }
  function gateOf(definition2) {
    if (typeof definition2 === "boolean") return definition2 ? TRUE : FALSE;
    switch (definition2.kind) {
      case "condition":
        return names.get(definition2.name) ?? atom(`condition ${definition2.name}`, "", 2);
      case "opaque":
        return atom(`opaque ${definition2.id}`, "", 2);
      case "equals":
        return equals(definition2.term, definition2.value);
      case "not":
        return inverse2(gateOf(definition2.of));
      case "and":
      case "or":
        return group(definition2.kind, definition2.of.map(gateOf));
    }
  }
  for (const [name, definition2] of inOrderOfNeed(definitions)) names.set(name, gateOf(definition2));
  return { gates, sizes, gateOf };
}
function intern(ids, key, next) {
  const id = ids.get(key) ?? next;
  ids.set(key, id);
  return id;
}
function variablesUnder(circuit, root) {
  const variables = gatesUnder(circuit, [root]).flatMap((id) => {
    const gate = circuit.gates[id];
    return gate?.kind === "atom" ? [gate.variable] : [];
  });
  return [...new Set(variables)];
}
function gatesUnder({ gates }, roots) {
  const opened = /* @__PURE__ */ new Set();
  const closed = /* @__PURE__ */ new Set();
  const stack = roots.toReversed();
  for (let id = stack.at(-1); id !== void 0; id = stack.at(-1)) {
    if (opened.has(id)) {
      stack.pop();
      closed.add(id);
    } else {
      opened.add(id);
      stack.push(...partsOf2(gates[id]).toReversed());
    }
  }
  return [...closed];
}
function partsOf2(gate) {
  if (gate === void 0 || gate.kind === "atom") return [];
  return gate.kind === "not" ? [gate.of] : gate.of;
}

var SEARCH_LIMIT = 2e6;
var NO = 0;
var OPEN3 = 1;
var YES2 = 2;
var UNASSIGNED = -2;
var OTHER = -1;
function search(circuit, wholeRoots) {
  const { gates, roots } = excerpt(circuit, wholeRoots);
  const candidates = candidatesOf(circuit, gates);
  const assigned = new Int32Array(circuit.sizes.length).fill(UNASSIGNED);
  const truth = new Uint8Array(gates.length);
  const stepCost = gates.reduce((cost2, gate) => cost2 + 1 + partsOf2(gate).length, 0);
  let cost = 0;
  function visit() {
    cost += stepCost;
    if (cost > SEARCH_LIMIT) return void 0;
    gates.forEach((gate, index) => truth[index] = evaluate(gate, truth, assigned));
    if (roots.some((root) => truth[root] === NO)) return false;
    const open3 = roots.find((root) => truth[root] === OPEN3);
    if (open3 === void 0) return true;
    const { variable: variable2, value, wanted } = openAtom(gates, open3, truth);
    const others = (candidates.get(variable2) ?? []).filter((other) => other !== value);
    for (const candidate of wanted ? [value, ...others] : [...others, value]) {
      assigned[variable2] = candidate;
      const answer = visit();
      if (answer !== false) return answer;
    }
    assigned[variable2] = UNASSIGNED;
    return false;
  }
  return visit();
}
function excerpt(circuit, roots) {
  const ids = gatesUnder(circuit, roots);
  const indices = new Map(ids.map((id, index) => [id, index]));
  const indexOf2 = (id) => indices.get(id) ?? 0;
  const gates = ids.flatMap((id) => {
    const gate = circuit.gates[id];
    if (gate === void 0) return [];
    if (gate.kind === "atom") return [gate];
    return [gate.kind === "not" ? { kind: "not", of: indexOf2(gate.of) } : { kind: gate.kind, of: gate.of.map(indexOf2) }];
  });
  return { gates, roots: roots.map(indexOf2) };
}
function candidatesOf({ sizes }, gates) {
  const candidates = /* @__PURE__ */ new Map();
  for (const gate of gates) if (gate.kind === "atom") append(candidates, gate.variable, gate.value);
  for (const [variable2, values] of candidates) if (values.length < (sizes[variable2] ?? 0)) values.push(OTHER);
  return candidates;
}
function evaluate(gate, truth, assigned) {
  if (gate.kind === "atom") {
    const value = assigned[gate.variable];
    if (value === UNASSIGNED) return OPEN3;
    return value === gate.value ? YES2 : NO;
  }
  if (gate.kind === "not") return YES2 - (truth[gate.of] ?? OPEN3);
  const [strong, weak] = gate.kind === "and" ? [NO, YES2] : [YES2, NO];
  let outcome = weak;
  for (const part of gate.of) {
    if (truth[part] === strong) return strong;
    if (truth[part] === OPEN3) outcome = OPEN3;
  }
  return outcome;
}
function openAtom(gates, from, truth) {
  let wanted = true;
  for (let gate = gates[from]; gate !== void 0; ) {
    if (gate.kind === "atom") return { ...gate, wanted };
    if (gate.kind === "not") wanted = !wanted;
    gate = gates[partsOf2(gate).find((part) => truth[part] === OPEN3) ?? -1];
  }
  throw new Error("A gate is open without an open part.");
}

var NO_CONSTRAINTS = { groupOf: /* @__PURE__ */ new Map(), consistent: true };
function readConstraints(circuit, definitions) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const definition2 of definitions) {
    const gate = circuit.gateOf(definition2);
    if (gate === FALSE) return NO_CONSTRAINTS;
    const variables = variablesUnder(circuit, gate);
    const touched2 = [...new Set(variables.flatMap((variable2) => groupOf.get(variable2) ?? []))];
    const group = {
      gates: [...touched2.flatMap(({ gates }) => gates), gate],
      variables: [.../* @__PURE__ */ new Set([...touched2.flatMap((other) => other.variables), ...variables])]
    };
    for (const variable2 of group.variables) groupOf.set(variable2, group);
  }
  const verdicts = [...new Set(groupOf.values())].map(({ gates }) => search(circuit, gates));
  if (verdicts.includes(false)) return NO_CONSTRAINTS;
  return { groupOf, consistent: verdicts.includes(void 0) ? void 0 : true };
}
function decide(circuit, gate, { groupOf, consistent }) {
  const groups = new Set(variablesUnder(circuit, gate).flatMap((variable2) => groupOf.get(variable2) ?? []));
  const answer = search(circuit, [gate, ...[...groups].flatMap(({ gates }) => gates)]);
  if (answer !== false || consistent) return answer;
  return search(circuit, [gate]) === false ? false : void 0;
}

function describe(formula, ranks) {
  if (typeof formula === "boolean") return formula ? null : "never";
  return print(formula, ranks);
}
function print(formula, ranks) {
  if (typeof formula === "boolean") return formula ? "always" : "never";
  if (formula.kind === "condition") return formula.name;
  if (formula.kind === "not") return `not ${printPart(formula.of, ranks)}`;
  return formula.of.toSorted((a, b) => compareInTemplate(a, b, ranks)).map((part) => printPart(part, ranks)).join(` ${formula.kind} `);
}
function printPart(formula, ranks) {
  const isGroup = typeof formula === "object" && (formula.kind === "and" || formula.kind === "or");
  return isGroup ? `(${print(formula, ranks)})` : print(formula, ranks);
}
function compareInTemplate(a, b, ranks) {
  const [namesOfA, namesOfB] = [namesInOrder(a, ranks), namesInOrder(b, ranks)];
  const index = namesOfA.findIndex((name, at) => name !== namesOfB[at]);
  const [nameOfA, nameOfB] = [namesOfA[index], namesOfB[index]];
  if (nameOfA !== void 0 && nameOfB !== void 0) return compareNames(nameOfA, nameOfB, ranks);
  return namesOfA.length - namesOfB.length || wordsIn(a) - wordsIn(b) || compareTexts(print(a, ranks), print(b, ranks));
}
function namesInOrder(formula, ranks) {
  return [...conditionsIn(formula)].sort((a, b) => compareNames(a, b, ranks));
}
function compareNames(a, b, ranks) {
  return (ranks.get(a) ?? ranks.size) - (ranks.get(b) ?? ranks.size) || compareTexts(a, b);
}
function compareTexts(a, b) {
  return Number(a > b) - Number(a < b);
}
function wordsIn(formula) {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return 1 + wordsIn(formula.of);
  return formula.of.reduce((words, part) => words + wordsIn(part), formula.of.length - 1);
}

var WORD_LIMIT = 200;
function shorten(formula, implies, ranks) {
  const [never, always2] = [implies(formula, false), implies(true, formula)];
  if (never === true) return false;
  if (always2 === true) return true;
  if (never === void 0 || always2 === void 0 || wordsIn(formula) > WORD_LIMIT) return formula;
  const shorter = shortenWithin(true, formula, implies, ranks);
  return wordsIn(shorter) < wordsIn(formula) ? shorten(shorter, implies, ranks) : formula;
}
function shortenWithin(context, formula, implies, ranks) {
  if (implies(context, formula) === true) return true;
  if (implies(context, not(formula)) === true) return false;
  if (typeof formula === "boolean" || formula.kind === "condition") return formula;
  if (formula.kind === "not") return negation(shortenWithin(context, formula.of, implies, ranks));
  const { kind } = formula;
  const parts = [...formula.of];
  const order = [...parts.keys()].sort((a, b) => compareParts(parts[b] ?? true, parts[a] ?? true, ranks));
  for (const index of order) {
    const others = parts.filter((_, other) => other !== index).map((other) => kind === "and" ? other : not(other));
    parts[index] = shortenWithin(and(context, ...others), parts[index] ?? true, implies, ranks);
  }
  return kind === "and" ? and(...parts) : or(...parts);
}
function compareParts(a, b, ranks) {
  return wordsIn(a) - wordsIn(b) || compareInTemplate(a, b, ranks);
}
function negation(formula) {
  const outside = not(formula);
  if (typeof formula === "boolean" || formula.kind === "condition" || formula.kind === "not") return outside;
  const parts = formula.of.map(not);
  const inside2 = formula.kind === "and" ? or(...parts) : and(...parts);
  return wordsIn(inside2) < wordsIn(outside) ? inside2 : outside;
}

function createLogic(system) {
  const ranks = new Map([...system.definitions.keys()].map((name, index) => [name, index]));
  const circuit = createCircuit(system);
  const answers = /* @__PURE__ */ new Map();
  const simplified = /* @__PURE__ */ new Map();
  let constraints;
  function satisfiable(formula, given2 = true) {
    const gate = circuit.gateOf(given2 === true ? formula : { kind: "and", of: [formula, given2] });
    if (gate < 0) return gate === TRUE;
    constraints ??= readConstraints(circuit, system.constraints);
    if (!answers.has(gate)) answers.set(gate, decide(circuit, gate, constraints));
    return answers.get(gate);
  }
  function implies(premise, conclusion) {
    const counterexample = satisfiable(and(premise, not(conclusion)));
    return counterexample === void 0 ? void 0 : !counterexample;
  }
  function simplify(formula) {
    const key = formulaKey(formula);
    const shorter = simplified.get(key) ?? shorten(formula, implies, ranks);
    simplified.set(key, shorter);
    return shorter;
  }
  return { satisfiable, implies, simplify, describe: (formula) => describe(simplify(formula), ranks) };
}

function createScope(sources, root, settings, shapeOf3) {
  const parameters = readParameters(root, settings.openParameters);
  const written2 = get(root, "Resources");
  const inConditions = {
    settings,
    parameters,
    mappings: get(root, "Mappings"),
    isResource: (logicalId) => get(written2, logicalId) !== void 0,
    conditionHolds: condition,
    useDefaults: false,
    shapeOf: () => void 0,
    evaluated: /* @__PURE__ */ new Map(),
    opaque: /* @__PURE__ */ new Map()
  };
  const system = readConditions(root, inConditions);
  const logic = createLogic(system);
  const conditionHolds = settledConditions(logic, [...system.definitions.keys()]);
  const resources = readResources(root, conditionHolds);
  const around = {
    ...inConditions,
    conditionHolds,
    useDefaults: true,
    shapeOf: (reference) => shapeOf3(reference, resources, settings),
    evaluated: /* @__PURE__ */ new Map()
  };
  const branches = (node) => branchesOf2(node, around);
  return {
    root,
    settings,
    logic,
    resources,
    parameters,
    branches,
    cycles: conditionCycles(root, system),
    written: ({ file, start: start2, end }) => sources.get(file)?.text.slice(start2, end) ?? "",
    text: (node) => evaluateText(node, around),
    fields: (node, keys) => flatMapAlternatives(branches(node), (map2) => fieldsOf(map2, keys, branches)) ?? always(fieldsFrom(node, keys, (key) => get(node, key)))
  };
}
function settledConditions(logic, names) {
  const settled6 = /* @__PURE__ */ new Map();
  const namesakes = groupsByKey(names, withoutPrefix);
  return (name) => {
    const known4 = settled6.get(name);
    if (known4 !== void 0) return known4;
    const simplified = logic.simplify(condition(name));
    const formula = typeof simplified === "boolean" ? simplified : condition(sameCondition(name, namesakes.get(withoutPrefix(name)) ?? [], logic));
    settled6.set(name, formula);
    return formula;
  };
}
var COMPARED = 8;
function sameCondition(name, namesakes, logic) {
  if (namesakes.length < 2) return name;
  const own2 = condition(name);
  const isSame = (other) => logic.implies(own2, condition(other)) === true && logic.implies(condition(other), own2) === true;
  return namesakes.slice(0, COMPARED).find(isSame) ?? name;
}
function branchesOf2(node, around) {
  if (node === void 0 || node.kind === "scalar" && node.value === null) return always(void 0);
  const call2 = callOf(node);
  if (call2?.name === "Ref" && call2.argument.kind === "scalar" && call2.argument.text === "AWS::NoValue") return always(void 0);
  if (call2?.name !== "Fn::If") return always(node);
  const branches = conditionalBranches(call2.argument, around);
  return (branches && flatMapAlternatives(branches, (branch) => branchesOf2(branch, around))) ?? always(node);
}
function isItself(node) {
  if (node === void 0 || node.kind === "list") return true;
  if (node.kind === "scalar") return node.value !== null;
  return node.entries.size !== 1 || !(node.entries.has("Ref") || node.entries.has("Fn::If"));
}
function fieldsOf(node, keys, branches) {
  if (node?.kind === "map" && keys.every((key) => isItself(node.entries.get(key)?.value))) {
    return always(fieldsFrom(node, keys, (key) => node.entries.get(key)?.value));
  }
  const present3 = keys.filter((key) => get(node, key) !== void 0);
  return combine(present3.map((key) => branches(get(node, key))))?.map(({ when, value }) => ({ when, value: fieldsFrom(node, keys, (key) => value[present3.indexOf(key)]) }));
}
function fieldsFrom(node, keys, valueOf) {
  const values = {};
  for (const key of keys) values[key] = valueOf(key);
  return { ...values, node };
}

var active_rules_exports = {};
__export(active_rules_exports, {
  activeRules: () => activeRules,
  optionsOf: () => optionsOf,
  standingOf: () => standingOf
});

var CONFLICTS = [
  encryption("hipaa", "cdk-nag HIPAA.Security-APIGWCacheEnabledAndEncrypted"),
  encryption("nist", "cdk-nag NIST.800.53.R4-APIGWCacheEnabledAndEncrypted", "cdk-nag NIST.800.53.R5-APIGWCacheEnabledAndEncrypted"),
  encryption("pci", "cdk-nag PCI.DSS.321-APIGWCacheEnabledAndEncrypted"),
  encryption("security-hub", "Security Hub APIGateway.5")
];
function conflictOf(rule2, standard) {
  return CONFLICTS.find((conflict) => conflict.rule === rule2 && conflict.standard === standard);
}
function encryption(standard, ...controls) {
  return { rule: "encrypted-cache", standard, controls, asksFor: "what is cached to be encrypted" };
}

function activeRules(rules2, options, files) {
  const configs = [...new Set(files.map((file) => options.configs?.get(file)))];
  return rules2.filter((rule2) => configs.some((config) => mayTell(rule2, config, options))).map((rule2) => activeRule(rule2, options));
}
function activeRule(rule2, options) {
  const standing = perConfig(options, (config) => standingOf(rule2, config, options));
  return { rule: rule2, standingIn: standing, optionsIn: perConfig(options, (config) => optionsOf(rule2, config)) };
}
function perConfig({ configs }, make) {
  const made = /* @__PURE__ */ new Map();
  return (file) => {
    const config = configs?.get(file);
    const known4 = made.get(config) ?? { value: make(config) };
    made.set(config, known4);
    return known4.value;
  };
}
function standingOf(rule2, config, { severities, preset }) {
  const wanted = severities.get(rule2.id);
  if (wanted !== void 0) return wanted === "off" ? UNASKED : { kind: "set", severity: wanted, by: "command line" };
  const own2 = config?.rules.get(rule2.id)?.severity?.value;
  if (own2 !== void 0) return own2 === "off" ? UNASKED : { kind: "set", severity: own2, by: "config" };
  const start2 = preset ?? config?.preset?.value ?? "recommended";
  if (start2 !== "all" && !rule2.presets.includes(start2)) return UNASKED;
  for (const { value: standard, at } of config?.compliance ?? []) {
    const conflict = conflictOf(rule2.id, standard);
    if (conflict) return { kind: "off", at, reason: `\`${standard}\` asks for ${conflict.asksFor}: ${conflict.controls.join(", ")}` };
  }
  return { kind: "usual" };
}
var UNASKED = { kind: "unasked" };
function mayTell(rule2, config, options) {
  if (standingOf(rule2, config, options).kind !== "unasked") return true;
  if (options.severities.has(rule2.id)) return false;
  return (config?.overrides ?? []).some(({ severities }) => (severities.get(rule2.id)?.value ?? "off") !== "off");
}
function optionsOf({ id, options }, config) {
  if (options === void 0) return {};
  const given2 = [...config?.rules.get(id)?.options ?? []].filter(([name]) => Object.hasOwn(options.schema, name));
  return { ...options.defaults, ...Object.fromEntries(given2.map(([name, { value }]) => [name, value])) };
}

function defaultNotes2({ kind, of }, path, warmthOf5) {
  const call2 = path[of];
  if (call2 === void 0) return [];
  switch (kind) {
    case "sts-call":
      return call2.auth.kind === "role" ? roleNotes(call2.auth.role) : [];
    case "region-crossing":
      return call2.crossings.flatMap(({ parameter }) => defaultNote("the region", parameter));
    case "cold-start":
      return capacityNotes(warmthOf5(call2));
    case "authorizer-call":
      return "cache" in call2 && call2.cache.seconds === 0 ? defaultNote("for how long verdicts are kept", call2.cache.parameter) : [];
  }
}
function capacityNotes(warmth) {
  if (warmth?.kind !== "bypassed") return [];
  return warmth.capacities.flatMap(({ defaults }) => defaults.flatMap((parameter) => defaultNote("warm capacity", parameter)));
}
function defaultNote(what, parameter) {
  return parameter === void 0 ? [] : [`${what} is the default of parameter \`${parameter}\``];
}

var CALL = ["sts-call", "region-crossing", "cold-start"];
function doubtsOf({ route, authorizer, integration }, known4) {
  const isUnseen2 = authorizer === void 0 && (route.authorization === "lambda" || route.authorization === "unknown");
  return [
    ...isUnseen2 ? [{ about: ["authorizer-call", ...CALL], why: "what authorizes its requests is not known" }] : [],
    ...authorizer ? [...keptDoubts(authorizer), ...callDoubts(authorizer, known4)] : [],
    ...integration ? callDoubts(integration, known4) : [{ about: CALL, why: "where it leads is not in what was read" }]
  ];
}
function keptDoubts({ api, name, cache }) {
  if (api.kind === "websocket" || cache.seconds !== void 0) return [];
  return [{ about: ["avoidable-call"], why: `whether what authorizer \`${name}\` says is kept is not known` }];
}
function callDoubts(call2, { warmthOf: warmthOf5, isRegionKnown }) {
  const { target, literalRegion: literalRegion2, crossings } = call2;
  if (target.kind === "unknown") {
    return [{ about: CALL, why: target.why, ...target.remedy !== void 0 && { remedy: target.remedy } }];
  }
  const isFar = literalRegion2 !== void 0 && crossings.length === 0 && !isRegionKnown;
  return [
    ...isFar ? [{ about: ["region-crossing"], why: `whether its API is in \`${literalRegion2.region}\` is not known`, remedy: "pass `--region`" }] : [],
    ...target.kind === "lambda" && !target.asynchronous ? warmthDoubts(target.name, warmthOf5(call2)) : []
  ];
}
function warmthDoubts(name, warmth) {
  if (warmth !== void 0 && warmth.kind !== "unknown") return [];
  return [{ about: ["cold-start"], why: `whether \`${name}\` is kept warm is not known${warmth ? `: ${warmth.why}` : ""}` }];
}

function hopsOf2({ authorizer, integration, cache }, warmthOf5) {
  const asked2 = authorizer ? authorizerHops(authorizer, warmthOf5(authorizer)) : [];
  if (!integration) return asked2;
  const often = cache === void 0 ? "on every request" : "when the response is not cached";
  return [...asked2, ...callHops(integration, "integration", often, warmthOf5(integration))];
}
function authorizerHops(authorizer, warmth) {
  const often = whenAsked(authorizer);
  const avoidable = authorizer.api.kind !== "websocket" && authorizer.cache.seconds === 0;
  return [
    { kind: "authorizer-call", of: "authorizer", what: `ask authorizer \`${authorizer.name}\``, often, avoidable, at: authorizer.at },
    ...callHops(authorizer, "authorizer", often, warmth)
  ];
}
function callHops({ target, auth, crossings }, of, often, warmth) {
  const name = target.kind === "lambda" ? `\`${target.name}\`` : target.kind === "service" ? `\`${target.service}\`` : "the target";
  const hops = [];
  if (auth.kind === "role" && (target.kind === "lambda" || target.kind === "service")) {
    hops.push({ kind: "sts-call", of, what: `assume \`${auth.role.name}\` to call ${name}`, often, avoidable: target.kind === "lambda", at: auth.role.at });
  }
  hops.push(...crossings.map((crossing2) => crossingHop(crossing2, of, often)));
  if (target.kind === "lambda" && !target.asynchronous && (warmth?.kind === "cold" || warmth?.kind === "bypassed")) {
    hops.push({ kind: "cold-start", of, what: `start ${name} from cold`, often: "when no environment is ready", avoidable: true, at: target.at });
  }
  return hops;
}
function crossingHop({ from, to, at }, of, often) {
  return { kind: "region-crossing", of, what: `leave \`${from}\` for \`${to}\``, often, avoidable: true, at };
}

function toldOf(path, known4) {
  return { path, ...known4, hops: hopsOf2(path, known4.warmthOf), doubts: doubtsOf(path, known4) };
}
var KINDS2 = {
  stsCalls: "sts-call",
  regionHops: "region-crossing",
  authorizerCalls: "authorizer-call",
  coldStarts: "cold-start"
};
function measure(limit, told) {
  if (limit.measure === "uncached") return measureCache(limit, told.path);
  const { measure: what, most } = limit;
  const hops = told.hops.filter((hop) => what === "avoidable" ? hop.avoidable : hop.kind === KINDS2[what]);
  if (hops.length > most) return { breach: { limit, count: hops.length, hops }, doubts: [] };
  const possible = told.doubts.map((doubt) => ({ doubt, count: countOf2(doubt, what) })).filter(({ count }) => count > 0);
  const mayBe = hops.length + possible.reduce((sum2, { count }) => sum2 + count, 0);
  return { breach: void 0, doubts: mayBe > most ? possible.map(({ doubt }) => doubt) : [] };
}
function countOf2({ about }, what) {
  return about.filter((kind) => what === "avoidable" ? kind !== "authorizer-call" : kind === KINDS2[what]).length;
}
function measureCache(limit, { api, stage, cache }) {
  const breach = { limit, count: 1, hops: [] };
  if (cache) return { breach: void 0, doubts: [] };
  if (api.kind !== "rest") return { breach, doubts: [] };
  if (stage === void 0) return { breach: void 0, doubts: [{ why: "no stage of its API is here" }] };
  return stage.isCachingOpen ? { breach: void 0, doubts: [{ why: `what stage \`${stage.name}\` caches is not known before deployment` }] } : { breach, doubts: [] };
}

function routeRows(model, logic) {
  const proofsOf2 = createProofs();
  return model.path.map((path) => {
    const { api, stage, route, authorizer, cache, integration } = path;
    const told = toldOf2(path, proofsOf2, logic);
    return {
      at: path.at,
      api: { name: api.name, logicalId: api.logicalId, kind: api.kind },
      stage: stage?.name ?? null,
      route: route.name,
      when: logic.describe(path.when),
      guard: path.when,
      authorization: route.authorization,
      authorizer: authorizer ? { name: authorizer.name, cacheSeconds: authorizer.cache.seconds ?? null, ...told(authorizer, void 0) } : null,
      cache: cache ? { seconds: cache.seconds ?? null, encrypted: cache.encrypted } : null,
      integration: integration ? told(integration, route.name) : null,
      hops: hopsOf2(path, (call2) => warmthOf3(call2.target, path.when, logic)),
      findings: []
    };
  });
}
function toldOf2({ stage, when }, proofsOf2, logic) {
  return ({ target, auth, crossings, at }, route) => {
    const lambda = target.kind === "lambda" ? target : void 0;
    const warmth = warmthOf3(target, when, logic);
    return {
      at,
      kind: target.kind,
      target: targetName(target),
      function: lambda?.logicalId ?? null,
      qualifier: lambda?.qualifier ? printText(lambda.qualifier) : null,
      by: auth.kind === "resource-policy" && !lambda ? null : auth.kind,
      role: auth.kind === "role" ? auth.role.name : null,
      region: crossings[0]?.to ?? null,
      asynchronous: lambda?.asynchronous === true,
      warmth: warmth ? warmthRow(warmth) : null,
      proof: lambda ? proofRow(proofsOf2(lambda, route, stage?.name).filter((proof) => together3(when, proof.when, logic)), when, logic) : null
    };
  };
}
function targetName(target) {
  switch (target.kind) {
    case "lambda":
      return target.name;
    case "service":
      return target.service;
    case "http":
      return "HTTP";
    case "mock":
      return "mock";
    case "unknown":
      return "not known";
  }
}
function warmthOf3(target, when, logic) {
  if (target.kind !== "lambda") return void 0;
  const possible = target.warmth.filter((warmth) => together3(when, warmth.when, logic)).map(({ value }) => value);
  const [first, ...others] = possible;
  if (first === void 0 || others.every(({ kind }) => kind === first.kind)) return first;
  if (possible.every(({ kind }) => kind === "cold" || kind === "bypassed")) return possible.find(({ kind }) => kind === "bypassed");
  return { kind: "unknown", why: "it hangs on conditions" };
}
var CAPACITIES = {
  "provisioned-concurrency": "provisioned concurrency",
  "snap-start": "SnapStart",
  "managed-instances": "managed instances",
  warmer: "a warmer"
};
function warmthRow(warmth) {
  if (warmth.kind === "unknown") return { kind: "unknown", what: warmth.why, at: null };
  if (warmth.kind === "cold") return { kind: "cold", what: "", at: null };
  const capacity = warmth.kind === "warm" ? warmth.by : warmth.capacities[0];
  return { kind: warmth.kind, what: `${CAPACITIES[capacity.kind]} on \`${capacity.name}\``, at: capacity.at };
}
function admitting(by, when, logic) {
  const alone2 = by.find((permission3) => logic.implies(when, permission3.when) === true);
  return alone2 ? [alone2] : by.filter((permission3) => together3(when, permission3.when, logic));
}
function createProofs() {
  const sorted = /* @__PURE__ */ new Map();
  const keyOf5 = (route, stage) => JSON.stringify([route ?? null, stage ?? null]);
  return (target, route, stage) => {
    const known4 = sorted.get(target) ?? groupsByKey(target.proofs, (proof) => keyOf5(proof.route, proof.stage));
    sorted.set(target, known4);
    return known4.get(keyOf5(route, route === void 0 ? void 0 : stage ?? "*")) ?? [];
  };
}
function together3(a, b, logic) {
  const both2 = and(a, b);
  return both2 !== false && logic.satisfiable(both2) !== false;
}
function proofRow(proofs, when, logic) {
  const answers = proofs.map((proof) => answerRow(proof, and(when, proof.when), logic));
  if (answers.length === 0) return null;
  const worst = ["missing", "undecided"].find((kind) => answers.some((answer) => answer.kind === kind));
  return { kind: worst ?? "admitted", answers };
}
function answerRow({ verbs, outcome }, when, logic) {
  switch (outcome.kind) {
    case "admitted": {
      const [statement, ...others] = admitting(outcome.by, when, logic);
      const why = others.length === 0 ? null : `together with ${others.map(({ logicalId }) => `\`${logicalId}\``).join(", ")}`;
      return { verbs, kind: "admitted", statement: statement ?? null, why };
    }
    case "undecided":
      return { verbs, kind: "undecided", statement: null, why: outcome.why };
    case "missing":
      return { verbs, kind: "missing", statement: outcome.nearest?.permission ?? null, why: outcome.nearest?.fault ?? null };
  }
}
function withFindings(row, findings, logic) {
  const isAboutRow = ({ api, logicalId, stages, guard = true }) => (stages === void 0 || stages.includes(row.stage ?? "*")) && (api === null ? logicalId === row.integration?.function : api === row.api.logicalId) && together3(row.guard ?? true, guard, logic);
  return { ...row, findings: findings.filter(isAboutRow).map(({ fingerprint }) => fingerprint) };
}

function matchesText(pattern, text2) {
  return matches(Array.from(pattern), Array.from(text2), "*", (one, other) => one === other);
}
function matchesPath(pattern, path, unknown2 = () => false) {
  return matches(segmentsOf(pattern), segmentsOf(path), "**", (wanted, segment) => unknown2(segment) || matchesText(wanted, segment));
}
function segmentsOf(path) {
  const [, ...segments] = path.split("/");
  return path === "/" ? [] : segments;
}
function matches(pattern, items, wildcard, isOne) {
  let [at, last2, taken] = [0, -1, 0];
  for (let index = 0; index < items.length; ) {
    const wanted = pattern[at];
    if (wanted === wildcard) {
      [last2, taken] = [at, index];
      at++;
    } else if (wanted !== void 0 && isOne(wanted, items[index] ?? "")) {
      at++;
      index++;
    } else if (last2 < 0) {
      return false;
    } else {
      taken++;
      [at, index] = [last2 + 1, taken];
    }
  }
  return pattern.slice(at).every((rest) => rest === wildcard);
}

function selects(selection2, path, verbsOf) {
  if (!isApi(selection2, path)) return NO2;
  const [stage, route] = [stageOf4(selection2, path), routeOf3(selection2, path.route, verbsOf)];
  return [stage, route].find(({ kind }) => kind === "no") ?? [stage, route].find(({ kind }) => kind === "open") ?? YES3;
}
var YES3 = { kind: "yes" };
var NO2 = { kind: "no" };
function isApi({ api: pattern }, { api: { name, logicalId } }) {
  return pattern === void 0 || [name, logicalId ?? name].some((each) => matchesText(pattern, withoutPrefix(each)));
}
function stageOf4({ stage: pattern }, { stage }) {
  if (pattern === void 0 || pattern === "*") return YES3;
  if (stage === void 0) return { kind: "open", why: "no stage of its API is here" };
  if (stage.isNameOpen) return { kind: "open", why: `whether stage \`${stage.name}\` is \`${pattern}\` is not known before deployment` };
  return matchesText(pattern, stage.name) ? YES3 : NO2;
}
function routeOf3({ verbs, path: pattern, route: name }, route, verbsOf) {
  if (name !== void 0) return matchesText(name, route.name) ? YES3 : NO2;
  if (verbs === void 0 && pattern === void 0) return YES3;
  const parts = partsOf3(route.name);
  if (parts === void 0 || verbs && !isVerb(verbs, parts.verb, () => verbsOf(route))) return NO2;
  if (pattern === void 0 || matchesPath(pattern, parts.path)) return YES3;
  const mayMatch = matchesPath(pattern, parts.path, (segment) => segment.includes("${"));
  return mayMatch ? { kind: "open", why: `whether its path is \`${pattern}\` is not known before deployment` } : NO2;
}
function isVerb(wanted, verb, others) {
  return wanted.includes(verb) || verb === "ANY" && wanted.some((each) => !others().has(each));
}
function partsOf3(name) {
  const [, verb, path] = /^([A-Z]+) (\/[^]*)$/.exec(name) ?? [];
  return verb === void 0 || path === void 0 ? void 0 : { verb, path };
}

function holdToBudgets(model, { logic, settings }, budgetsOf) {
  const verbsOf = verbsByPath(model.route, logic);
  const accounts = model.path.flatMap((path) => {
    const selected2 = budgetsOf(path.at.file).flatMap((budget) => {
      const selection2 = selects(budget.selection, path, verbsOf);
      return selection2.kind === "no" ? [] : [{ budget, selection: selection2 }];
    });
    if (selected2.length === 0) return [];
    const told = toldOf(path, {
      warmthOf: (call2) => warmthOf3(call2.target, path.when, logic),
      isRegionKnown: settings.region !== void 0
    });
    return selected2.map(({ budget, selection: selection2 }) => accountOf2(told, budget, selection2));
  });
  return { overruns: merged3(accounts.flatMap(({ overruns }) => overruns)), notChecked: accounts.flatMap(({ notChecked }) => notChecked) };
}
function accountOf2(told, { name, limits }, selection2) {
  const measured = limits.map((limit) => measure(limit, told));
  const [first, ...others] = measured.flatMap(({ breach }) => breach ?? []);
  const isOver = first !== void 0 && selection2.kind === "yes";
  const doubts = measured.flatMap(({ breach, doubts: own2 }) => breach ? [] : own2);
  const open3 = selection2.kind === "open" && (first !== void 0 || doubts.length > 0) ? [{ why: selection2.why }] : isOver ? [] : doubts;
  return {
    overruns: isOver ? [overrunOf(told, name, [first, ...others])] : [],
    notChecked: open3.map((doubt) => uncheckedOf(told.path, doubt))
  };
}
function overrunOf({ path, warmthOf: warmth }, budget, breaches) {
  const counted = new Set(breaches.flatMap(({ hops }) => hops));
  return {
    api: path.api,
    stage: path.stage?.name,
    routes: [path.route.name],
    budget,
    breaches,
    notes: [...new Set([...counted].flatMap((hop) => defaultNotes2(hop, path, warmth)))],
    at: path.at,
    when: path.when
  };
}
function merged3(overruns) {
  return [...groupsByKey(overruns, keyOf4).values()].map(([first, ...others]) => ({ ...first, when: or(first.when, ...others.map(({ when }) => when)) }));
}
function keyOf4({ at, api, stage, routes, breaches }) {
  const told = breaches.map(({ limit, count, hops }) => [limit.at.file, limit.at.start, count, ...hops.map((hop) => [hop.what, hop.at.file, hop.at.start])]);
  return JSON.stringify([at.file, at.start, api.name, stage, routes, told]);
}
function uncheckedOf({ at, route, stage }, { why, remedy }) {
  const where2 = stage === void 0 ? "" : ` on stage \`${stage.name}\``;
  return { at, what: `budget of \`${route.name}\`${where2}`, why, ...remedy !== void 0 && { remedy } };
}
function verbsByPath(routes, logic) {
  const key = (route) => `${route.api.name} ${partsOf3(route.name)?.path ?? ""}`;
  const byPath2 = groupsByKey(routes, key);
  return (route) => new Set((byPath2.get(key(route)) ?? []).flatMap((other) => logic.implies(route.when, other.when) === true ? partsOf3(other.name)?.verb ?? [] : []));
}

var finding_exports = {};
__export(finding_exports, {
  SEVERITIES: () => SEVERITIES,
  countsOf: () => countsOf
});
var SEVERITIES = ["info", "warning", "error"];
function countsOf(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

var plugin_exports = {};
__export(plugin_exports, {
  isRecord: () => isRecord,
  readPlugin: () => readPlugin,
  reasonOf: () => reasonOf2
});
var NOUNS = ["api", "stage", "route", "authorizer", "integration", "function", "path"];
var SEVERITIES2 = ["error", "warning", "info"];
var PRESETS = ["recommended", "security-first"];
var KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
function isKebab(text2) {
  return typeof text2 === "string" && KEBAB.test(text2);
}
function readPlugin(given2, nameless2) {
  try {
    return read2(given2, nameless2);
  } catch (error) {
    return { name: nameless2, rules: [], faults: [`it cannot be read: ${reasonOf2(error)}`] };
  }
}
function read2(given2, nameless2) {
  if (!isRecord(given2)) return { name: nameless2, rules: [], faults: ["it exports no plugin: `export default { name, rules: [...] }`"] };
  const { name = nameless2, rules: rules2 } = given2;
  if (!isKebab(name)) return { name: nameless2, rules: [], faults: [`its name is to be in kebab-case, not ${shown(name)}`] };
  if (!Array.isArray(rules2)) return { name, rules: [], faults: ["its `rules` are to be a list"] };
  const readings = rules2.map((rule2, index) => readRule(rule2, name, index));
  const sound = readings.flatMap((reading) => typeof reading === "string" ? [] : [reading]);
  const twice2 = sound.filter(({ id }, index) => sound.findIndex((other) => other.id === id) < index);
  return {
    name,
    rules: sound.filter((rule2) => !twice2.includes(rule2)),
    faults: [...readings.filter((reading) => typeof reading === "string"), ...twice2.map(({ id }) => `it has two rules \`${id}\``)]
  };
}
function readRule(given2, plugin, index) {
  if (!isRecord(given2)) return `\`rules[${index}]\` is no rule`;
  const fault = faultOf2(given2);
  if (fault !== void 0) return `${isKebab(given2["id"]) ? `rule \`${given2["id"]}\`` : `\`rules[${index}]\``}: ${fault}`;
  const rule2 = given2;
  const { id, on, severity, summary, why = summary, help = null, presets = PRESETS, options = {} } = rule2;
  return {
    id: `${plugin}/${id}`,
    on: typeof on === "string" ? [on] : [...on],
    severity,
    summary,
    why,
    help,
    presets,
    plugin,
    // What it finds may hang on anything.
    varies: true,
    options: { schema: Object.fromEntries(Object.keys(options).map((name) => [name, {}])), defaults: options },
    check: (subject, model, given3) => rule2.check(subject, model, given3)
  };
}
function faultOf2({ id, on, severity, summary, why, help, presets, options, check: check2 }) {
  if (!isKebab(id)) return `its id is to be in kebab-case, not ${shown(id)}`;
  const nouns = Array.isArray(on) ? on : [on];
  const wrong = nouns.find((noun) => !isOneOf(NOUNS, noun));
  if (nouns.length === 0 || wrong !== void 0 || on === void 0) return `it is to be \`on\` one or some of ${NOUNS.join(", ")}${wrong === void 0 ? "" : `, not ${shown(wrong)}`}`;
  if (!isOneOf(SEVERITIES2, severity)) return `its severity is one of ${SEVERITIES2.join(", ")}, not ${shown(severity)}`;
  if (!isText2(summary)) return "it has no `summary`";
  if ([why, help].some((text2) => text2 !== void 0 && !isText2(text2))) return "its `why` and `help` are to be texts";
  if (isText2(help) && !/^https?:\/\//.test(help)) return "its `help` is to be a URL";
  if (presets !== void 0 && !(Array.isArray(presets) && presets.every((preset) => isOneOf(PRESETS, preset)))) return `its presets are some of ${PRESETS.join(", ")}`;
  if (options !== void 0 && !isRecord(options)) return "its `options` are to be a map of names to what they are if nobody sets them";
  return typeof check2 === "function" ? void 0 : "it has no `check`";
}
function isOneOf(choices, value) {
  return typeof value === "string" && choices.includes(value);
}
function isText2(value) {
  return typeof value === "string" && value.trim() !== "";
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function shown(value) {
  return typeof value === "string" ? `\`${value}\`` : value === void 0 ? "nothing" : typeof value;
}
function reasonOf2(error) {
  try {
    const text2 = isRecord(error) && "message" in error ? String(error["message"]) : String(error);
    return text2.split("\n", 1)[0]?.trim() ?? "";
  } catch {
    return "it says nothing";
  }
}

var MAX_DEPTH2 = 250;
function readChange(given2, readPlace2) {
  if (!isRecord(given2)) return void 0;
  const { title, safety, steps } = given2;
  if (typeof title !== "string" || safety !== "safe" && safety !== "review" || !Array.isArray(steps)) return void 0;
  const [first, ...others] = steps.map((step) => readStep(step, readPlace2));
  const rest = others.flatMap((step) => step ?? []);
  return first && rest.length === others.length ? { title, safety, steps: [first, ...rest] } : void 0;
}
function readStep(given2, readPlace2) {
  if (!isRecord(given2)) return void 0;
  const { kind, after: after2, key } = given2;
  if (kind === "insert") {
    const [into, value2] = [readPlace2(given2["into"]), readValue2(given2["value"])];
    const isSound = typeof key === "string" && (after2 === void 0 || typeof after2 === "string");
    return into && value2 && isSound ? { kind, into, after: after2, key, value: value2 } : void 0;
  }
  const at = readPlace2(given2["at"]);
  if (!at) return void 0;
  if (kind === "remove") return { kind, at };
  const value = kind === "replace" ? readValue2(given2["value"]) : void 0;
  return value && { kind: "replace", at, value };
}
function readValue2(given2, depth = 0) {
  if (!isRecord(given2) || depth > MAX_DEPTH2) return void 0;
  const { kind, text: text2, items, entries: entries2, name } = given2;
  switch (kind) {
    case "text":
      return typeof text2 === "string" ? { kind, text: text2 } : void 0;
    case "boolean":
      return typeof given2["value"] === "boolean" ? { kind, value: given2["value"] } : void 0;
    case "list": {
      const values = Array.isArray(items) ? all(items.map((item) => readValue2(item, depth + 1))) : void 0;
      return values && { kind, items: values };
    }
    case "map": {
      const pairs = Array.isArray(entries2) ? all(entries2.map((entry) => readEntry(entry, depth + 1))) : void 0;
      return pairs && { kind, entries: pairs };
    }
    case "call": {
      const argument = readValue2(given2["argument"], depth + 1);
      return argument && typeof name === "string" ? { kind, name, argument } : void 0;
    }
    default:
      return void 0;
  }
}
function readEntry(given2, depth) {
  if (!Array.isArray(given2) || given2.length !== 2) return void 0;
  const [key, value] = [given2[0], readValue2(given2[1], depth)];
  return typeof key === "string" && value ? [key, value] : void 0;
}
function all(values) {
  const known4 = values.flatMap((value) => value === void 0 ? [] : [value]);
  return known4.length === values.length ? known4 : void 0;
}

var MAX_PROBLEMS = 1e3;
var MAX_DEPTH3 = 500;
function collect(yields, sources) {
  const problems = [];
  try {
    const all3 = yields();
    if (!isIterable(all3)) return { problems, fault: "what its `check` gives is no list" };
    for (const given2 of all3) {
      if (problems.length === MAX_PROBLEMS) return { problems, fault: `it finds more than ${MAX_PROBLEMS} things wrong with it` };
      const problem = readProblem(given2, sources);
      if (typeof problem === "string") return { problems, fault: problem };
      problems.push(problem);
    }
    return { problems, fault: void 0 };
  } catch (error) {
    return { problems, fault: reasonOf2(error) };
  }
}
function isIterable(given2) {
  return typeof given2 === "object" && given2 !== null && Symbol.iterator in given2;
}
function readProblem(given2, sources) {
  if (!isRecord(given2)) return "what it yields is no problem";
  const { message, at, label, severity, when, routes, stages, related, notes, remedy, inCode, isChosen, fix } = given2;
  if (typeof message !== "string" || message.trim() === "") return "it yields a problem without a `message`";
  const place2 = readPlace(at, sources);
  if (!place2) return "it yields a problem whose `at` is no place in what was read";
  const known4 = SEVERITIES.find((each) => each === severity);
  if (severity !== void 0 && known4 === void 0) return `it yields a problem whose \`severity\` is none of ${SEVERITIES.join(", ")}`;
  if (when !== void 0 && !isFormula(when)) return "it yields a problem whose `when` is no formula";
  const texts = Object.entries({ label, remedy, inCode }).find(([, text2]) => text2 !== void 0 && typeof text2 !== "string");
  const lists = Object.entries({ routes, stages, notes }).find(([, list2]) => list2 !== void 0 && !isTexts(list2));
  if (texts ?? lists) return `it yields a problem whose \`${(texts ?? lists)?.[0] ?? ""}\` is no ${texts ? "text" : "list of texts"}`;
  const beside3 = readRelated(related, sources);
  if (!beside3) return "it yields a problem whose `related` is no list of places with messages";
  const change = fix === void 0 ? void 0 : readChange(fix, (place3) => readPlace(place3, sources));
  if (fix !== void 0 && !change) return "it yields a problem whose `fix` is no change";
  return {
    message,
    at: place2,
    related: beside3,
    ...typeof label === "string" && { label },
    ...known4 && { severity: known4 },
    ...isFormula(when) && { when },
    ...isTexts(routes) && { routes: [...routes] },
    ...isTexts(stages) && { stages: [...stages] },
    ...isTexts(notes) && { notes: [...notes] },
    ...typeof remedy === "string" && { remedy },
    ...typeof inCode === "string" && { inCode },
    ...isChosen === true && { isChosen },
    ...change && { fix: change }
  };
}
function readPlace(given2, sources) {
  if (!isRecord(given2)) return void 0;
  const { file, start: start2, end, path, generatedBy } = given2;
  const length2 = typeof file === "string" ? sources.get(file)?.text.length ?? -1 : -1;
  const isSpan = Number.isInteger(start2) && Number.isInteger(end) && 0 <= Number(start2) && Number(start2) <= Number(end) && Number(end) <= length2;
  const isSound = isSpan && isPath(path) && (generatedBy === void 0 || typeof generatedBy === "string");
  return isSound ? placeOf(given2) : void 0;
}
function isPath(given2) {
  let at = given2;
  for (let depth = 0; depth < MAX_DEPTH3; depth++) {
    if (at === void 0) return true;
    if (!isRecord(at) || typeof at["key"] !== "string") return false;
    at = at["parent"];
  }
  return false;
}
function isTexts(given2) {
  return Array.isArray(given2) && given2.every((text2) => typeof text2 === "string");
}
function isFormula(given2, depth = 0) {
  if (typeof given2 === "boolean") return true;
  if (!isRecord(given2) || depth > MAX_DEPTH3) return false;
  const { kind, name, of } = given2;
  if (kind === "condition") return typeof name === "string";
  if (kind === "not") return isFormula(of, depth + 1);
  return (kind === "and" || kind === "or") && Array.isArray(of) && of.every((part) => isFormula(part, depth + 1));
}
function readRelated(given2, sources) {
  if (given2 === void 0) return [];
  if (!Array.isArray(given2)) return void 0;
  const notes = given2.flatMap((note) => {
    const at = isRecord(note) ? readPlace(note["at"], sources) : void 0;
    return at && isRecord(note) && typeof note["message"] === "string" ? [{ at, message: note["message"] }] : [];
  });
  return notes.length === given2.length ? notes : void 0;
}

var said = /* @__PURE__ */ new WeakMap();
function freedNotes(freed, trees, sources) {
  const notes = freed && (said.get(freed.places) ?? notesOf2(freed, trees, sources));
  if (freed && notes) said.set(freed.places, notes);
  return notes ?? [];
}
function notesOf2(freed, trees, sources) {
  const [first, ...others] = freed.places;
  const roots = trees.get(first?.file ?? "") ?? [];
  const root = roots.find((each) => textOf(getIn(each, "Resources", freed.role, "Type")) === "AWS::IAM::Role");
  if (first === void 0 || root === void 0) return [];
  const places = [first, ...others];
  const sorted = places.toSorted((a, b) => a.start - b.start);
  const isUsed = mentionsOf(freed.role, root, sources.get(first.file)?.text ?? "").some((mention) => !isWithin(mention, sorted));
  if (isUsed) return [];
  const distinct2 = new Set(places.map(({ start: start2 }) => start2)).size;
  const when = freed.isLater ? "without the credentials, and once the API is deployed again, it can go" : "without the credentials it can go";
  return [distinct2 === 1 ? `nothing else in this template uses \`${freed.role}\`: ${when}` : `nothing in this template uses \`${freed.role}\` but credentials that can go, in ${distinct2} places`];
}
function isWithin({ start: start2, end }, places) {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle]?.start ?? 0) <= start2) low = middle + 1;
    else high = middle;
  }
  const last2 = places[low - 1];
  return last2 !== void 0 && last2.start <= start2 && end <= last2.end;
}
var FEW = 20;
var asked = /* @__PURE__ */ new WeakMap();
function mentionsOf(role2, root, text2) {
  const count = (asked.get(root) ?? 0) + 1;
  asked.set(root, count);
  return count > FEW || !text2.startsWith("{") || text2.includes("\\u") ? mentionsIn(root).get(role2) ?? [] : searched(role2, root, text2);
}
function searched(role2, root, text2) {
  const found2 = [];
  for (let at = text2.indexOf(role2); at >= 0; at = text2.indexOf(role2, at + role2.length)) {
    const scalar = scalarAt(root, at);
    if (scalar && [...namesIn4(scalar)].includes(role2)) found2.push(scalar);
  }
  return found2;
}
function scalarAt(root, offset) {
  let at = root;
  while (at !== void 0 && at.kind !== "scalar") {
    const children2 = at.kind === "list" ? at.items : entriesOf(at).map(({ value }) => value);
    at = children2.find(({ start: start2, end }) => start2 <= offset && offset < end);
  }
  return at;
}
var mentions = /* @__PURE__ */ new WeakMap();
function mentionsIn(root) {
  const known4 = mentions.get(root);
  if (known4) return known4;
  const found2 = new Map(entriesOf(get(root, "Resources")).map(({ key }) => [key, []]));
  const open3 = [root];
  for (let node = open3.pop(); node; node = open3.pop()) {
    if (node.kind === "scalar") for (const name of namesIn4(node)) found2.get(name)?.push(node);
    else if (node.kind === "list") for (const item of node.items) open3.push(item);
    else for (const { value } of node.entries.values()) open3.push(value);
  }
  mentions.set(root, found2);
  return found2;
}
function namesIn4({ text: text2 }) {
  const [dot, variable2] = [text2.indexOf("."), text2.indexOf("${")];
  if (dot < 0 && variable2 < 0) return [text2];
  const variables = variable2 < 0 ? [] : [...text2.matchAll(/\$\{\s*([A-Za-z0-9]+)/g)].map(([, name = ""]) => name);
  return /* @__PURE__ */ new Set([text2, dot < 0 ? text2 : text2.slice(0, dot), ...variables]);
}

function outOfOrder(steps, trees) {
  const edges = steps.flatMap((step) => step.kind === "replace" ? edgesOf(step.at, step.value, trees) : []);
  return edges.map((edge) => faultOf3(edge, edges)).find((fault) => fault !== void 0);
}
function faultOf3({ root, from, to }, edges) {
  const condition2 = conditionOf3(to, root);
  if (condition2 !== void 0 && condition2 !== conditionOf3(from, root)) return `\`${to}\` is there only when \`${condition2}\``;
  const others = edges.filter((edge) => edge.root === root);
  return reaches(to, from, others, root) ? `\`${to}\` depends on \`${from}\`` : void 0;
}
function conditionOf3(logicalId, root) {
  return textOf(getIn(root, "Resources", logicalId, "Condition"));
}
function edgesOf(at, value, trees) {
  const [section, from] = pathKeys(at.path);
  if (section !== "Resources" || from === void 0) return [];
  const root = (trees.get(at.file) ?? []).find((each) => isWithin2(at, getIn(each, "Resources", from)));
  if (root === void 0) return [];
  const known4 = new Set(neededBy(from, root));
  const isNew = (to) => !known4.has(to) && getIn(root, "Resources", to) !== void 0;
  return [...new Set(namesIn5(value))].filter(isNew).map((to) => ({ root, from, to }));
}
function isWithin2({ start: start2, end }, around) {
  return around !== void 0 && around.start <= start2 && end <= around.end;
}
function namesIn5(value) {
  if (value.kind === "list") return value.items.flatMap(namesIn5);
  if (value.kind === "map") return value.entries.flatMap(([, each]) => namesIn5(each));
  if (value.kind === "text") return variablesOf2(value.text);
  if (value.kind !== "call" || value.argument.kind !== "text") return [];
  return value.name === "Fn::Sub" ? variablesOf2(value.argument.text) : [value.argument.text.split(".")[0] ?? ""];
}
function variablesOf2(text2) {
  return [...text2.matchAll(/\$\{\s*([A-Za-z0-9]+)/g)].map(([, name = ""]) => name);
}
function reaches(start2, goal, added2, root) {
  const seen = /* @__PURE__ */ new Set();
  const queue = [start2];
  for (let name = queue.pop(); name !== void 0; name = queue.pop()) {
    if (name === goal) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    queue.push(...neededBy(name, root), ...added2.filter(({ from }) => from === name).map(({ to }) => to));
  }
  return false;
}
var needs = /* @__PURE__ */ new WeakMap();
function neededBy(name, root) {
  const resource = getIn(root, "Resources", name);
  if (resource === void 0) return [];
  const known4 = needs.get(resource);
  if (known4) return known4;
  const after2 = get(resource, "DependsOn");
  const found2 = [.../* @__PURE__ */ new Set([textOf(after2) ?? "", ...itemsOf(after2).map((each) => textOf(each) ?? ""), ...referencesIn(resource)])];
  needs.set(resource, found2);
  return found2;
}
function referencesIn(node) {
  const call2 = callOf(node);
  if (call2?.name === "Ref") return [textOf(call2.argument) ?? ""];
  if (call2?.name === "Fn::GetAtt") return [(textOf(call2.argument) ?? textOf(itemsOf(call2.argument)[0]) ?? "").split(".")[0] ?? ""];
  if (call2?.name === "Fn::Sub") {
    const [template, variables] = call2.argument.kind === "list" ? call2.argument.items : [call2.argument];
    return [...variablesOf2(textOf(template) ?? ""), ...variables ? referencesIn(variables) : []];
  }
  return [...itemsOf(node), ...entriesOf(node).map(({ value }) => value)].flatMap(referencesIn);
}

function reworded(node, from, to) {
  const call2 = callOf(node);
  if (call2?.name === "Fn::Sub") return inSubstitution(call2.argument, from, to);
  if (call2 && spellingOf(call2.name, call2.argument) === from) return [replaced(node, referenceOf(to))];
  const text2 = textOf(node);
  if (text2 !== void 0) return inText(node, text2, from, to);
  const children2 = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return children2.flatMap((child) => reworded(child, from, to));
}
function respelled(node, from, to) {
  const call2 = callOf(node);
  if (call2?.name === "Fn::Sub") return inSubstitution(call2.argument, from, to).filter(() => saysOnce(call2.argument, from));
  const text2 = textOf(node);
  if (text2 !== void 0) return isOnce(text2, from) ? inPlainText(node, text2, from, to) : [];
  const children2 = node.kind === "list" ? itemsOf(node) : entriesOf(node).map(({ value }) => value);
  return children2.flatMap((child) => respelled(child, from, to));
}
function saysOnce(argument, from) {
  return isOnce(textOf(argument.kind === "list" ? argument.items[0] : argument) ?? "", from);
}
function isOnce(text2, from) {
  return text2.split(from).length === 2;
}
function inPlainText(node, text2, from, to) {
  const isPlain2 = !from.includes("${") && !to.includes("${");
  return isPlain2 ? [replaced(node, { kind: "text", text: text2.replace(from, () => to) })] : inText(node, text2, from, to);
}
function inSubstitution(argument, from, to) {
  const [template, variables] = argument.kind === "list" ? argument.items : [argument];
  const text2 = textOf(template);
  const inTemplate = template && text2?.includes(from) === true ? [replaced(template, { kind: "text", text: text2.replaceAll(from, to) })] : [];
  return [...inTemplate, ...variables ? reworded(variables, from, to) : []];
}
function inText(node, text2, from, to) {
  if (from.includes("${") || !text2.includes(from)) return [];
  const parts = text2.replaceAll("${", "${!").split(from);
  return [replaced(node, { kind: "call", name: "Fn::Sub", argument: { kind: "text", text: parts.join(to) } })];
}
function replaced(node, value) {
  return { kind: "replace", at: placeOf(node), value };
}
function spellingOf(name, argument) {
  const parts = argument.kind === "list" ? argument.items.map(textOf) : [textOf(argument)];
  if (parts.includes(void 0)) return void 0;
  return name === "Ref" || name === "Fn::GetAtt" ? `\${${parts.join(".")}}` : void 0;
}
function referenceOf(spelling) {
  const id = spelling.slice(2, -1);
  return { kind: "call", name: id.includes(".") ? "Fn::GetAtt" : "Ref", argument: { kind: "text", text: id } };
}

function grounded(remedy, trees) {
  if (remedy === void 0) return {};
  if (isRefused(remedy)) return { unfixed: remedy.why };
  if (remedy.steps.some((step) => isPastLimit(step, trees))) return { unfixed: "the template has no room for a resource more" };
  const change = changeOf(remedy, trees);
  const why = change ? outOfOrder(change.steps, trees) : "what it would change is not written in this file in so many words";
  if (why === void 0 && change) return { change };
  return remedy.instead ? grounded(remedy.instead, trees) : { unfixed: why };
}
var MAX_RESOURCES2 = 500;
function isPastLimit(step, trees) {
  if (step.kind !== "add" || step.place === void 0) return false;
  const resources = mapIn(trees, step.beside, step.after);
  return resources !== void 0 && resources.entries.size + step.place > MAX_RESOURCES2;
}
function changeOf(remedy, trees) {
  const steps = [];
  const taken = /* @__PURE__ */ new Set();
  for (const step of remedy.steps) {
    const found2 = stepsOf(step, trees, taken);
    if (found2.length === 0) return void 0;
    steps.push(...found2);
  }
  const [first, ...others] = steps;
  return first && { title: remedy.title, safety: remedy.safety, steps: [first, ...others] };
}
function stepsOf(step, trees, taken) {
  switch (step.kind) {
    case "add":
      return present2(insertion(step, trees, taken));
    case "reword":
      return rewordings(step, trees);
    case "set":
      return present2(setting(step, trees));
    case "respell":
      return present2(respelling(step, trees));
    case "insert":
    case "remove":
    case "replace":
      return [step];
  }
}
function present2(step) {
  return step ? [step] : [];
}
function insertion({ beside: beside3, after: after2, key, value }, trees, taken) {
  const map2 = mapIn(trees, beside3, after2);
  if (map2 === void 0) return void 0;
  const isResources = pathKeys(map2.path).join() === "Resources";
  const others = isResources ? namesBeside(map2, trees.get(beside3.file) ?? []) : NONE2;
  const isTaken = (name) => map2.entries.has(name) || taken.has(name) || others.has(name);
  const written2 = isResources ? void 0 : map2.entries.get(key)?.value;
  if (written2) return callOf(written2) ? void 0 : { kind: "replace", at: placeOf(written2), value };
  if (isTaken(key) && !isResources) return void 0;
  const free = freeName(key, isTaken);
  taken.add(free);
  return { kind: "insert", into: placeOf(map2), after: after2, key: free, value: isResources ? withReferences(value, map2, after2) : value };
}
function setting({ resource, property, value }, trees) {
  const written2 = propertyOf(resource, property, trees);
  return written2 && { kind: "replace", at: placeOf(written2), value };
}
function respelling({ resource, property, from, to }, trees) {
  const written2 = propertyOf(resource, property, trees);
  const [only, ...others] = written2 ? respelled(written2, from, to) : [];
  return others.length === 0 ? only : void 0;
}
function propertyOf(resource, property, trees) {
  const key = resource.path?.key ?? "";
  const written2 = getIn(mapIn(trees, resource, key), key, "Properties", property);
  return written2 && callOf(written2)?.name === "Fn::If" ? void 0 : written2;
}
var NONE2 = /* @__PURE__ */ new Set();
var besideOf = /* @__PURE__ */ new WeakMap();
function namesBeside(resources, roots) {
  const known4 = besideOf.get(resources);
  if (known4) return known4;
  const root = roots.find((each) => get(each, "Resources") === resources);
  const named3 = ["Parameters", "Conditions", "Mappings"].flatMap((section) => entriesOf(get(root, section)).map(({ key }) => key));
  const made = entriesOf(resources).flatMap(({ key, value }) => entriesOf(getIn(value, "Properties", "Events")).map((event) => `${key}${event.key}Permission`));
  const names = /* @__PURE__ */ new Set([...named3, ...made]);
  besideOf.set(resources, names);
  return names;
}
function mapIn(trees, span, key) {
  return trees.get(span.file)?.map((root) => mapAround(root, span, key)).find((found2) => found2 !== void 0);
}
function freeName(name, isTaken) {
  let free = name;
  for (let number2 = 2; isTaken(free); number2 += 1) free = `${name}${number2}`;
  return free;
}
function mapAround(root, span, key) {
  let found2;
  let at = root;
  while (at !== void 0) {
    const own2 = at;
    if (own2.kind === "map" && covers2(own2.entries.get(key), span)) found2 = own2;
    at = childrenOf2(own2).find((child) => covers2(child, span))?.value;
  }
  return found2;
}
function childrenOf2(node) {
  return node.kind === "list" ? node.items.map((value) => ({ at: value, value })) : entriesOf(node);
}
function covers2(child, { start: start2, end }) {
  return child !== void 0 && child.at.start <= start2 && end <= child.value.end;
}
function withReferences(value, resources, fn) {
  if (value.kind === "map") return { ...value, entries: value.entries.map(([key, each]) => [key, withReferences(each, resources, fn)]) };
  if (value.kind !== "call" || value.name !== "Ref" || value.argument.kind !== "text") return value;
  const { text: text2 } = value.argument;
  if (get(resources, text2) !== void 0) return value;
  const attribute = ["Alias", "Version"].find((each) => text2.startsWith(`${fn}${each}`));
  return attribute === void 0 ? value : { ...value, argument: { kind: "text", text: `${fn}.${attribute}` } };
}
function rewordings({ at, from, to }, trees) {
  const node = (trees.get(at.file) ?? []).map((root) => nodeAt2(root, at)).find((found2) => found2 !== void 0);
  return node ? reworded(node, from, to) : [];
}
function nodeAt2(root, span) {
  let at = root;
  while (at !== void 0 && (at.start !== span.start || at.end !== span.end)) {
    at = childrenOf2(at).find(({ value }) => value.start <= span.start && span.end <= value.end)?.value;
  }
  return at;
}

function check(rules2, checkable) {
  const { model, overruns } = checkable;
  const said3 = rules2.flatMap((active) => active.rule.on.flatMap((noun) => {
    const subjects = noun === "overrun" ? overruns : model[noun];
    return subjects.map((subject) => sayOf(subject, active, checkable));
  }));
  return {
    findings: said3.flatMap(({ findings }) => findings),
    notChecked: said3.flatMap(({ notChecked }) => notChecked),
    faults: said3.flatMap(({ faults: faults2 }) => faults2)
  };
}
function sayOf(subject, active, checkable) {
  const { model, sources } = checkable;
  const { rule: rule2 } = active;
  const options = active.optionsIn(subject.at.file);
  if (rule2.plugin !== void 0) return foreignSay(subject, active, collect(() => rule2.check(subject, model, options), sources), checkable);
  return {
    findings: [...rule2.check(subject, model, options)].flatMap((problem) => findingOf(problem, subject, active, checkable)),
    notChecked: active.standingIn(subject.at.file).kind === "unasked" ? [] : [...rule2.unchecked?.(subject, model) ?? []],
    faults: []
  };
}
function foreignSay(subject, active, { problems, fault }, checkable) {
  try {
    const findings = problems.flatMap((problem) => findingOf(problem, subject, active, checkable));
    return { findings, notChecked: [], faults: fault === void 0 ? [] : [faultOf4(subject, active.rule, fault)] };
  } catch (error) {
    return { findings: [], notChecked: [], faults: [faultOf4(subject, active.rule, reasonOf2(error))] };
  }
}
function faultOf4(subject, { id, plugin = "" }, why) {
  const message = `plugin \`${plugin}\`: rule \`${id}\` failed on ${nameOf4(subject)}: ${why}${PLUGIN_FAULT}`;
  return { rule: id, file: subject.at.file, at: subject.at, message };
}
function nameOf4(subject) {
  const routes = routesOf(subject);
  if (routes.length > 0) return nameRoutes(routes);
  if ("name" in subject) return `\`${subject.name}\``;
  return "offers" in subject ? `\`${subject.logicalId}\`` : "an integration without a route";
}
function findingOf(problem, subject, { rule: rule2, standingIn }, { logic, trees, sources }) {
  const standing = standingIn(problem.at.file);
  const when = logic.simplify(and(subject.when, problem.when ?? true));
  if (when === false) return [];
  const keys = pathKeys(problem.at.path);
  const mended = grounded(problem.fix, trees);
  const freed = mended.change && problem.fix && "steps" in problem.fix ? freedNotes(problem.fix.frees, trees, sources) : [];
  return [{
    rule: rule2.id,
    severity: severityOf(problem, standing, rule2),
    message: problem.message,
    at: problem.at,
    label: problem.label,
    logicalId: keys[0] === "Resources" ? keys[1] ?? null : null,
    api: apiOf(subject)?.logicalId ?? null,
    routes: problem.routes ?? routesOf(subject),
    stages: problem.stages,
    when: logic.describe(when),
    guard: when,
    construct: void 0,
    related: problem.related ?? [],
    notes: problem.notes ?? [],
    freed,
    remedy: problem.remedy,
    inCode: problem.inCode,
    ...mended,
    fingerprint: "",
    ...rule2.help !== void 0 && { help: rule2.help },
    ...offBy(standing)
  }];
}
function severityOf({ severity, isChosen = false }, standing, rule2) {
  if (standing.kind !== "set") return severity ?? rule2.severity;
  return isChosen && standing.by === "config" ? severity ?? standing.severity : standing.severity;
}
function offBy(standing) {
  if (standing.kind === "off") return { off: { kind: "config", reason: standing.reason, at: standing.at } };
  return standing.kind === "unasked" ? { off: standing } : {};
}
function apiOf(subject) {
  if ("api" in subject) return subject.api;
  return "kind" in subject ? subject : void 0;
}
function routesOf(subject) {
  if ("routes" in subject) return subject.routes;
  if ("route" in subject) return [subject.route.name];
  return "authorization" in subject ? [subject.name] : [];
}

function withConstructs(findings, parts) {
  const apps = parts.flatMap(({ stack }) => stack.deployment?.cdk ? [{ file: stack.file, cdk: stack.deployment.cdk }] : []);
  return findings.map(({ inCode, freed = [], ...finding }) => {
    if (apps.length === 0) return { ...finding, notes: [...finding.notes, ...freed] };
    const { at, logicalId } = finding;
    const app = apps.find(({ file }) => file === at.file) ?? apps.find((each) => constructOf(each, logicalId)) ?? apps[0];
    return { ...finding, remedy: app && inCode !== void 0 ? inCode : finding.remedy, construct: app && constructOf(app, logicalId), cdk: app?.cdk };
  });
}
function constructOf({ cdk, file }, logicalId) {
  return logicalId === null ? void 0 : cdk.constructs.get(file)?.get(logicalId);
}

var digest_exports = {};
__export(digest_exports, {
  digestOf: () => digestOf
});

var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length2, title = "") {
  if (isBytes(value) && (length2 === void 0 || value.length === length2))
    return value;
  if (length2 !== void 0)
    anumber(length2, "length");
  const bytes = isBytes(value);
  const ofLen = length2 !== void 0 ? ` of length ${length2}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged5 = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged5;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length: length2, finished: finished2, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished2;
    to.length = length2;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

function digestOf(text2) {
  return bytesToHex(sha256(utf8ToBytes(text2)));
}

function withFingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const when = finding.when?.replaceAll(/[\w-]+\//g, "") ?? null;
    const what = JSON.stringify([finding.rule, pathKeys(finding.at.path), finding.routes.toSorted(), when]);
    const inFile = `${finding.at.file} ${what}`;
    const repeated = seen.get(inFile) ?? 0;
    seen.set(inFile, repeated + 1);
    const fingerprint = digestOf(`${what}#${String(repeated)}`).slice(0, 16);
    return { ...finding, fingerprint };
  });
}

var whole_changes_exports = {};
__export(whole_changes_exports, {
  stepsKey: () => stepsKey,
  touched: () => touched,
  wholeChanges: () => wholeChanges,
  wholeOf: () => wholeOf
});
function wholeChanges(changes) {
  return new Map(groupsOf(changes).flatMap((group) => {
    const whole = wholeOf(group);
    return group.map((change) => [change, whole]);
  }));
}
function touched({ steps }) {
  return steps.flatMap((step) => step.kind === "insert" ? [] : [`${step.at.file}:${step.at.start}-${step.at.end}`]);
}
function groupsOf(changes) {
  const groupAt = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Set();
  for (const change of changes) {
    const places = touched(change);
    const known4 = new Set(places.map((place2) => groupAt.get(place2)));
    const [first, ...others] = [...known4].filter((each) => each !== void 0);
    const group = first ?? [change];
    if (first) first.push(change, ...others.flat());
    for (const other of others) groups.delete(other);
    groups.add(group);
    for (const place2 of [...places, ...others.flat().flatMap(touched)]) groupAt.set(place2, group);
  }
  return [...groups];
}
function wholeOf([first, ...others]) {
  if (others.length === 0) return first;
  const all3 = [first, ...others];
  const [step = first.steps[0], ...steps] = new Map(all3.flatMap((change) => change.steps).map((each) => [stepKey(each), each])).values();
  return { title: titleOf4(all3), safety: all3.every(({ safety }) => safety === "safe") ? "safe" : "review", steps: [step, ...steps] };
}
function titleOf4(all3) {
  const keys = new Map(all3.map((change) => [change, new Set(change.steps.map(stepKey))]));
  const isPart2 = (change, other) => change.steps.length < other.steps.length && [...keys.get(change) ?? []].every((key) => keys.get(other)?.has(key));
  return [...new Set(all3.filter((change) => !all3.some((other) => isPart2(change, other))).map(({ title }) => title))].join("; ");
}
function stepsKey({ steps }) {
  return steps.map(stepKey).join();
}
function stepKey(step) {
  const { file, start: start2, end } = step.kind === "insert" ? step.into : step.at;
  return JSON.stringify({ ...step, at: [file, start2, end], into: void 0 });
}

function folded(findings) {
  return [...groupsByKey(findings, foldKey).values()].map(together4);
}
function foldKey(finding) {
  const { rule: rule2, at, api, routes, when, cdk, construct, stackSet } = finding;
  const severity = finding.off ? "off" : finding.severity;
  const message = stackSet?.region === void 0 ? finding.message : finding.message.replaceAll(`\`${stackSet.region}\``, "`AWS::Region`");
  const loop = loopOf2(finding);
  if (loop !== void 0) return JSON.stringify([rule2, severity, at.file, at.start, at.end, when, loop]);
  if (cdk && construct?.path.startsWith(`${cdk.path}/`)) {
    const inStack = construct.path.slice(cdk.path.length);
    return JSON.stringify([rule2, severity, shapeOf2(finding.message), routes, when, cdk.assembly, inStack, pathKeys(at.path)]);
  }
  return JSON.stringify([rule2, severity, message, at.file, at.start, at.end, api, routes, when]);
}
function loopOf2({ at }) {
  return /^Fn::(?:ForEach::[^:]+|Map)/.exec(at.generatedBy ?? "")?.[0];
}
function together4(all3) {
  const [first, ...others] = all3;
  const regions = someRegions(all3);
  if (others.length === 0 && regions.length === 0) return first;
  const stacks = [...new Set(all3.flatMap(({ cdk }) => cdk?.path ?? []))];
  const loop = loopOf2(first);
  const copies2 = new Set(all3.map(({ at }) => at.generatedBy));
  const notes = [
    ...first.notes,
    ...stacks.length > 1 ? [`it is so in ${stacks.length} stacks: ${listed2(stacks)}`] : [],
    ...regions.length === 0 ? [] : [`it is so in ${regions.length === 1 ? "region" : "regions"} ${listed2(regions)}`],
    ...loop === void 0 || copies2.size === 1 ? [] : [`it is so for ${copies2.size} copies that \`${loop}\` makes`]
  ];
  const told = stacks.length > 1 ? [first] : all3;
  const related = new Map(told.flatMap((finding) => finding.related).map((note) => [`${note.at.file} ${note.at.start} ${note.message}`, note]));
  return { ...first, routes: [...new Set(all3.flatMap(({ routes }) => routes))], related: [...related.values()], notes, remedy: remedyOf5(all3), ...changeOrNone(all3) };
}
function shapeOf2(sentence) {
  return sentence.replaceAll(/`[^`]*`/g, "``");
}
function remedyOf5(all3) {
  const remedies = groupsByKey(all3.flatMap(({ remedy }) => remedy ?? []), shapeOf2);
  const firsts = [...remedies.values()].map(([remedy]) => remedy);
  return firsts.length < 2 ? firsts[0] : `not the same for all: ${firsts.join("; or ")}`;
}
function changeOrNone(all3) {
  const change = changeOf2(all3);
  if (change) return { change, unfixed: void 0 };
  const why = all3.find(({ unfixed }) => unfixed !== void 0)?.unfixed;
  return { change, unfixed: why ?? (all3.some((finding) => finding.change) ? "what is right for one of those that it stands for is not for another" : void 0) };
}
function changeOf2(all3) {
  const [first] = all3;
  const changes = all3.flatMap(({ change: change2, at }) => change2 && at.start === first.at.start && at.file === first.at.file ? [change2] : []);
  const [change, ...others] = changes;
  return change && changes.length === all3.length ? wholeOf([change, ...others]) : void 0;
}
function listed2(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
function someRegions(all3) {
  const regions = new Set(all3.flatMap(({ stackSet }) => stackSet?.region ?? []));
  const isElsewhere2 = all3.some(({ stackSet }) => stackSet?.region === void 0);
  const isAlike = all3.every(({ stackSet, message }) => message === all3[0].message && stackSet?.regions.every((region) => regions.has(region)));
  return isElsewhere2 || isAlike ? [] : [...regions];
}

function settingsOf4(options, deployment = {}) {
  const region = options.region ?? deployment.region;
  const partition = region === void 0 ? void 0 : partitionOf(region);
  return {
    region,
    account: options.account ?? deployment.account,
    partition: partition?.id,
    urlSuffix: partition?.dnsSuffix,
    stackName: deployment.stackName,
    ...splitParameters(new Map([...deployment.parameters ?? [], ...options.parameters]))
  };
}
function splitParameters(given2) {
  const parameters = /* @__PURE__ */ new Map();
  const openParameters = /* @__PURE__ */ new Set();
  for (const [name, value] of given2) {
    if (value === void 0) openParameters.add(name);
    else parameters.set(name, value);
  }
  return openParameters.size === 0 ? { parameters } : { parameters, openParameters };
}

function fromConfigs(files, suppressed, { configs }) {
  const overrides2 = [...new Set(files.map((file) => configs?.get(file)))].flatMap((config) => config?.overrides ?? []);
  const all3 = [
    ...suppressed.flatMap(({ finding: { rule: rule2 }, reason, by, at }) => by === "config" && at ? [fromConfig(rule2, reason, at, "used")] : []),
    // It may be for other files, too.
    ...overrides2.flatMap(({ severities, reason }) => [...severities].flatMap(([rule2, { value, at }]) => value === "off" ? [fromConfig(rule2, reason, at, "unknown")] : []))
  ];
  const once3 = /* @__PURE__ */ new Map();
  for (const one of all3) {
    const key = JSON.stringify([one.at.file, one.at.start, one.rule]);
    if (!once3.has(key)) once3.set(key, one);
  }
  return [...once3.values()];
}
function fromConfig(rule2, reason, { file, start: start2, end }, kind) {
  return { rule: rule2, by: "config", reason: reason ?? `the configuration turns ${quote(rule2)} off here`, until: void 0, at: { file, start: start2, end }, about: file, state: { kind } };
}

function ownWords(text2, at, parts) {
  return parts.length === 1 ? text2 : wordsOf(partsOf4(fileOf(at, parts, text2), parts), parts).sentence(text2);
}
function fileOf({ file }, parts, words) {
  if (parts.some(({ stack }) => stack.file === file)) return file;
  const named3 = parts.filter(({ prefix }) => prefix !== "" && stands(prefix, words));
  return named3.toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.stack.file ?? file;
}
function partsOf4(file, parts) {
  return parts.filter(({ stack }) => stack.file === file);
}
function partsMeant(own2, api, words) {
  const named3 = [api, words].map((text2) => own2.filter(({ prefix }) => prefix !== "" && stands(prefix, text2)));
  return named3.find(({ length: length2 }) => length2 > 0) ?? own2;
}
function wordsOf(own2, parts) {
  const [first] = parts;
  const isOther = first !== void 0 && own2.length > 0 && own2.every(({ prefix }) => prefix !== "");
  const isShared2 = (name) => isOther && namesIn6(first.stack).has(name) && own2.some(({ stack }) => namesIn6(stack).has(name));
  const told = (text2) => isOther ? text2.replaceAll(BARE_NAME, (name) => isShared2(name) ? `${nameOf3(first.stack)}/${name}` : name) : text2;
  return {
    sentence: (text2) => inWordsOf(own2, text2.split("`").map((part, index) => index % 2 === 0 ? part : told(part)).join("`")),
    names: (text2) => inWordsOf(own2, told(text2))
  };
}
var BARE_NAME = /(?<![^\s(])[A-Za-z0-9]+(?![^\s).])/g;
var NAMING_SECTIONS = ["Parameters", "Conditions", "Resources"];
var namesOf2 = /* @__PURE__ */ new WeakMap();
function namesIn6({ root }) {
  const known4 = namesOf2.get(root);
  if (known4) return known4;
  const names = new Set(NAMING_SECTIONS.flatMap((section) => entriesOf(get(root, section)).map(({ key }) => key)));
  namesOf2.set(root, names);
  return names;
}
function inWordsOf(own2, text2) {
  const prefixes = own2.map(({ prefix }) => prefix).filter((prefix) => prefix !== "").toSorted((a, b) => b.length - a.length);
  return prefixes.reduce((words, prefix) => without(prefix, words), text2).replaceAll(PREFIX_END, "/");
}
function without(prefix, text2) {
  const [first = "", ...others] = text2.split(prefix);
  return others.reduce((before, after2) => `${before}${NAME_END.test(before) ? prefix : ""}${after2}`, first);
}
var NAME_END = new RegExp(`[\\w${PREFIX_END}-]$`);
function stands(prefix, text2) {
  return without(prefix, text2) !== text2;
}
function inOwnWords(finding, parts) {
  const [first] = parts;
  const regions = first?.caller?.regions;
  const stackSet = regions && { region: first.stack.settings.region, regions };
  if (parts.length === 1 && stackSet === void 0) return finding;
  const { at, label, api, when, remedy, change, unfixed } = finding;
  const file = fileOf(at, parts, `${api ?? ""} ${finding.message}`);
  const own2 = partsMeant(partsOf4(file, parts), api ?? "", finding.message);
  const { sentence: say, names } = wordsOf(own2, parts);
  return {
    ...finding,
    stackSet,
    message: say(finding.message),
    label: label && say(label),
    api: api && names(api),
    routes: finding.routes.map(say),
    when: when && names(when),
    related: [
      ...finding.related.map((note) => ({ ...note, message: say(note.message) })),
      ...own2.flatMap(({ caller }) => caller ? [{ at: caller.at, message: deploysThis(caller) }] : [])
    ],
    notes: finding.notes.map(say),
    remedy: remedy && say(remedy),
    change: change && { ...change, title: say(change.title) },
    unfixed: unfixed && say(unfixed)
  };
}
function deploysThis({ logicalId, regions = [] }) {
  const to = regions.length > MAX_NAMED ? `${regions.length} regions` : regions.map((region) => `\`${region}\``).join(", ");
  return `\`${logicalId}\` deploys this template${to === "" ? "" : ` to ${to}`}`;
}
var MAX_NAMED = 4;
function rowInOwnWords(row, parts) {
  if (parts.length === 1) return row;
  const own2 = partsMeant(partsOf4(fileOf(row.at, parts, row.api.name), parts), row.api.name, "");
  return said2(row, (text2) => inWordsOf(own2, text2));
}
function said2(value, say) {
  const anew = (part, key) => {
    if (typeof part === "string") return say(part);
    if (typeof part !== "object" || part === null || key === "at") return part;
    if (Array.isArray(part)) return part.map((item) => anew(item));
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, anew(inner, name)]));
  };
  return anew(value);
}

function standaloneOpenApi(files, templates, { sources }) {
  const candidates = files.flatMap(({ documents }) => documents.filter(({ kind }) => kind === "openapi"));
  if (candidates.every(({ root }) => !sources.has(root.file))) return candidates;
  const used = filesIn(templates);
  return candidates.filter(({ root }) => !used.has(root.file));
}
function filesIn(templates) {
  const files = /* @__PURE__ */ new Set();
  const open3 = [...templates];
  for (let node = open3.pop(); node; node = open3.pop()) {
    files.add(node.file);
    if (node.kind === "list") for (const item of node.items) open3.push(item);
    if (node.kind === "map") for (const { value } of node.entries.values()) open3.push(value);
  }
  return files;
}

function settled4(findings, options) {
  return findings.map((finding) => overridden(finding, options)).filter(({ off }) => off?.kind !== "unasked");
}
function partedByConfig(findings) {
  return {
    told: findings.filter(({ off }) => off === void 0),
    off: findings.flatMap(({ off, ...finding }) => off?.kind === "config" ? [{ finding, reason: off.reason, by: "config", at: off.at }] : [])
  };
}
function overridden(finding, { severities, configs }) {
  const config = configs?.get(finding.at.file);
  if (config === void 0) return finding;
  const judged2 = severities.has(finding.rule) ? finding : judgedBy(config, finding);
  const { ignoredBy } = config;
  if (ignoredBy === void 0 || judged2.off?.kind === "unasked") return judged2;
  return { ...judged2, off: { kind: "config", reason: `\`ignore\` has \`${ignoredBy.value}\``, at: ignoredBy.at } };
}
function judgedBy({ overrides: overrides2 }, finding) {
  const override = overrides2.findLast(({ severities, selection: selection2 }) => severities.has(finding.rule) && isMeant(selection2, finding));
  return override === void 0 ? finding : as(override, finding);
}
function as({ severities, reason }, finding) {
  const setting3 = severities.get(finding.rule);
  if (setting3 === void 0) return finding;
  const { value, at } = setting3;
  if (value !== "off") return { ...finding, severity: value, off: void 0 };
  if (finding.off?.kind === "unasked") return finding;
  return { ...finding, off: { kind: "config", reason: reason ?? `the configuration turns \`${finding.rule}\` off here`, at } };
}
function isMeant({ apis, routes, constructPath: constructPath2, logicalIds }, { api, routes: own2, construct, logicalId }) {
  return isOneOf2(apis, api, matchesText) && isOneOf2(logicalIds, logicalId, matchesText) && isOneOf2(constructPath2, construct?.path ?? null, (pattern, path) => matchesPath(`/${pattern}`, `/${path}`)) && (routes === void 0 || own2.length > 0 && own2.every((route) => routes.some((pattern) => isRoute(pattern, route))));
}
function isOneOf2(patterns, text2, matches3) {
  return patterns === void 0 || text2 !== null && patterns.some((pattern) => matches3(pattern, text2));
}
function isRoute(pattern, route) {
  const [, verb, path] = /^(\S+) (\/[^]*)$/.exec(pattern) ?? [];
  if (verb === void 0 || path === void 0) return matchesText(pattern, route);
  const parts = partsOf3(route);
  return parts !== void 0 && (verb === "*" || verb === parts.verb) && matchesPath(path, parts.path);
}

var stacks_exports = {};
__export(stacks_exports, {
  nestedStacks: () => nestedStacks,
  stacksOf: () => stacksOf
});

var HARMLESS = /* @__PURE__ */ new Set(["AWS::LanguageExtensions", "AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16"]);
var BY_TYPE = {
  "AWS::Serverless-2016-10-31": "AWS::Serverless::",
  "AWS::CodeDeployBlueGreen": "AWS::CodeDeploy"
};
function unseenResources(root) {
  const resources = get(root, "Resources");
  const directive = entriesOf(root).find(({ key }) => key.startsWith("Fn::"));
  if (directive) return unseenOf(directive.key);
  for (const { key, value } of entriesOf(resources)) {
    if (key === "Fn::Transform") return "a transform under `Resources` makes resources at deployment";
    if (key.startsWith("Fn::")) return unseenOf(key);
    const call2 = callOf(value);
    if (call2 && call2.name !== "Fn::Transform" && call2.name !== "Ref") return unseenOf(call2.name);
    if (isUnseen(value)) return `a transform writes \`${key}\` at deployment`;
    const loop = loopOf3(value);
    if (loop !== void 0) return `\`${loop}\` writes a part of \`${key}\` that is not looked at`;
  }
  const macro = transformsOf2(root).find((name) => !HARMLESS.has(name) && addsResources(name, resources));
  return macro === void 0 ? void 0 : unseenOf(macro);
}
function unseenOf(maker) {
  return `\`${maker}\` makes resources that are not looked at`;
}
function isUnseen(resource) {
  if (get(resource, "Fn::Transform")) return true;
  return textOf(get(resource, "Type")) === "AWS::Lambda::Permission" && getIn(resource, "Properties", "Fn::Transform") !== void 0;
}
function loopOf3(resource) {
  if (textOf(get(resource, "Type")) !== "AWS::Lambda::Permission") return void 0;
  return entriesOf(get(resource, "Properties")).find(({ key }) => key.startsWith("Fn::ForEach"))?.key;
}
function addsResources(macro, resources) {
  const prefix = own(BY_TYPE, macro);
  return prefix === void 0 || entriesOf(resources).some(({ value }) => textOf(get(value, "Type"))?.startsWith(prefix));
}
function transformsOf2(root) {
  const transform = get(root, "Transform");
  const list2 = transform?.kind === "list" ? itemsOf(transform) : transform ? [transform] : [];
  return list2.map((item) => textOf(item.kind === "map" ? get(item, "Name") : item) ?? "a macro");
}

function stacksOf({ source, documents }, options) {
  return documents.flatMap(({ kind, root, deployment }) => kind === "cloudformation" ? [stackOf2(source.file, root, deployment, options)] : []);
}
function stackOf2(file, authored, deployment, options) {
  const settings = settingsOf4(options, deployment);
  const { root, notes, unseen } = expandTemplate(authored, settings, options.library);
  return { file, root, settings, deployment, notes, unseen: unseen ?? unseenResources(root) };
}
function nestedStacks(options, sources = /* @__PURE__ */ new Map()) {
  const library = options.library ?? NO_LIBRARY;
  const opened = /* @__PURE__ */ new Map();
  const own2 = { ...options, region: void 0, account: void 0, parameters: /* @__PURE__ */ new Map() };
  return (template, from, given2) => {
    const { region, account } = from.settings;
    if (typeof template !== "string") {
      const root = readEmbedded(template, sources.get(template.file)?.text.slice(template.start, template.end) ?? "");
      if (root === void 0) return { kind: "unread", why: "its template cannot be read" };
      return { kind: "opened", stack: stackOf2(template.file, root, { region, account }, own2) };
    }
    const found2 = library.document(template, from.file);
    if (found2.kind === "unread") return found2;
    const parameters = valuesGiven(given2, found2.value);
    const key = JSON.stringify([found2.file, region, account, [...parameters].map(([name, text2]) => [name, text2 ?? null])]);
    const stack = opened.get(key) ?? stackOf2(found2.file, found2.value, { region, account, parameters, cdk: from.deployment?.cdk }, own2);
    opened.set(key, stack);
    return { kind: "opened", stack };
  };
}
function valuesGiven(given2, child) {
  const parameters = given2 && givenParameters(given2, child);
  return new Map([...parameters ?? []].map(([name, value]) => [name, value.kind === "text" ? value.text : void 0]));
}

function coveringOf(findings, suppressions) {
  const byRule = groupsByKey(suppressions, ({ rule: rule2, scope }) => `${rule2} ${scope.file}`);
  const found2 = groupsByKey(findings, ({ rule: rule2, at }) => `${rule2} ${at.file}`);
  return new Map([...found2].flatMap(([key, group]) => coveringInFile(group, byRule.get(key) ?? [])));
}
function coveringInFile(findings, suppressions) {
  const ofResource = groupsByKey(suppressions, ({ scope }) => scope.logicalId ?? null);
  const due = suppressions.toSorted((a, b) => b.scope.start - a.scope.start);
  let open3 = [];
  return findings.toSorted((a, b) => a.at.start - b.at.start).flatMap((finding) => {
    const { at, logicalId } = finding;
    for (let next = due.at(-1); next && next.scope.start <= at.start; next = due.at(-1)) open3.push(...due.splice(-1));
    open3 = open3.filter(({ scope }) => at.start <= scope.end);
    const about = logicalId === null ? [] : ofResource.get(logicalId) ?? [];
    const all3 = /* @__PURE__ */ new Set([...open3.filter(({ scope }) => isWithin3(at, scope)), ...about.filter(({ scope }) => isWithin3(at, scope.document))]);
    return all3.size === 0 ? [] : [[finding, [...all3].toSorted((a, b) => widthOf(a) - widthOf(b))]];
  });
}
function isWithin3(inner, outer) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function widthOf({ scope }) {
  return scope.end - scope.start;
}

var read_suppressions_exports = {};
__export(read_suppressions_exports, {
  readSuppressions: () => readSuppressions
});

var comments_exports = {};
__export(comments_exports, {
  commentsIn: () => commentsIn
});
function commentsIn({ file, text: text2 }, documents = []) {
  if (/\.json$/i.test(file) || !text2.includes("#")) return [];
  return commentsBetween(scalarsOf(text2) ?? documents.flatMap(scalarsIn).toSorted((a, b) => a.start - b.start), { file, text: text2 });
}
function commentsBetween(scalars, { file, text: text2 }) {
  const comments = [];
  const candidate = /(?<![^ \t\n\r\ufeff])#[^\n\r]*/g;
  let next = 0;
  for (let match3 = candidate.exec(text2); match3; match3 = candidate.exec(text2)) {
    const { index: start2 } = match3;
    while ((scalars[next]?.end ?? Infinity) <= start2) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= start2) candidate.lastIndex = scalar.end;
    else comments.push({ file, start: start2, end: candidate.lastIndex });
  }
  return comments;
}
function scalarsOf(text2) {
  const parsed2 = parseYaml(text2);
  if (parsed2.kind === "refused") return void 0;
  return parsed2.events.flatMap((event) => event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? [{ start: event.valueStart, end: event.valueEnd }] : []);
}
function scalarsIn(root) {
  const found2 = [];
  const open3 = [root];
  for (let node = open3.pop(); node; node = open3.pop()) {
    if (node.kind === "scalar") found2.push(node);
    for (const item of itemsOf(node)) open3.push(item);
    for (const { at, value } of entriesOf(node)) {
      found2.push(at);
      open3.push(value);
    }
  }
  return found2;
}

var did_you_mean_exports = {};
__export(did_you_mean_exports, {
  didYouMean: () => didYouMean,
  editDistance: () => editDistance
});
function didYouMean(word, candidates) {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [nearest4] = candidates.map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 1 : editDistance(word, candidate) })).filter(({ distance, candidate }) => distance <= limit && distance < candidate.length).sort((a, b) => a.distance - b.distance);
  return nearest4 ? `; did you mean \`${nearest4.candidate}\`?` : "";
}
function editDistance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced2 = (row[j] ?? 0) + Number(from[i] !== to[j]);
      next.push(Math.min(replaced2, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

var NAME2 = "cfn-latency-lint";
var COVERS = { ignore: "here", "ignore-next": "next", "ignore-file": "file" };
var OTHER_WORDS = [
  ["ignore-line", "ignore"],
  ["ignore-next-line", "ignore-next"],
  ["disable", "ignore"],
  ["disable-line", "ignore"],
  ["disable-next", "ignore-next"],
  ["disable-next-line", "ignore-next"],
  ["disable-file", "ignore-file"],
  ["suppress", "ignore"],
  ["skip", "ignore"]
];
var WORDS3 = [...Object.keys(COVERS).map((word) => [word, word]), ...OTHER_WORDS];
function readDirective2(comment) {
  const [, joint = "", word = "", rest = ""] = /^#[ \t]*cfn-latency-lint(-|:[ \t]*|[ \t]+)([\w-]+)([^]*)$/.exec(comment) ?? [];
  const covers3 = Object.hasOwn(COVERS, word) ? COVERS[word] : void 0;
  if (covers3 && joint === "-" && /^(?:\s|$)/.test(rest)) return { kind: "directive", covers: covers3, ...partsOf5(rest) };
  const meant2 = covers3 ? word : joint === "-" ? nearest2(word) : void 0;
  if (meant2 === void 0) return void 0;
  const written2 = comment.replace(/^#[ \t]*/, "").slice(0, NAME2.length + joint.length + word.length + (rest.startsWith(":") ? 1 : 0));
  return { kind: "malformed", message: `${quote(written2)} suppresses nothing; did you mean \`${NAME2}-${meant2}\`?` };
}
function nearest2(word) {
  const [first] = WORDS3.map(([known4, ours]) => ({ ours, distance: editDistance(word, known4) })).toSorted((a, b) => a.distance - b.distance);
  return first && first.distance <= 2 ? first.ours : void 0;
}
function partsOf5(rest) {
  const [, what = "", reason] = /^([^]*?)(?:(?<=\s)--(?:\s([^]*))?)?$/.exec(rest) ?? [];
  const words = what.split(/[\s,]+/).filter((word) => word !== "");
  const until = words.indexOf("until");
  if (until < 0) return { rules: words, until: void 0, reason };
  return { rules: words.slice(0, until), until: words.slice(until + 1).join(" "), reason };
}

function outlineOf(source, roots) {
  const starts = lineStarts(source.text);
  const members = [];
  for (const root of roots) addMembers(members, root, void 0, { root, starts });
  return { source, roots, starts, members: members.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
function addMembers(members, node, around, within3) {
  const { root, starts } = within3;
  const columnOf = (offset) => offset - (starts[lineIndexAt(starts, offset)] ?? 0);
  const add2 = (value, start2, column) => {
    const end = Math.max(start2, value.end);
    if (start2 < node.start || end > node.end) return;
    const member = { file: node.file, start: start2, end, path: value.path, value, around, root, column };
    members.push(member);
    addMembers(members, value, member, within3);
  };
  for (const item of itemsOf(node)) add2(item, item.start, columnOf(node.start));
  for (const { at, value } of entriesOf(node)) add2(value, at.start, columnOf(at.start));
}
function lastBefore({ members }, offset) {
  const last2 = members[firstFrom(members, offset) - 1];
  const chain = [];
  for (let member = last2; member; member = member.around) chain.push(member);
  return chain;
}
function nextFrom({ members }, offset) {
  return members[firstFrom(members, offset)];
}
function beginningOnLineOf({ members, starts, source: { text: text2 } }, offset) {
  const line = lineIndexAt(starts, offset);
  const end = starts[line + 1] ?? text2.length + 1;
  const found2 = [];
  for (let index = firstFrom(members, starts[line] ?? 0); (members[index]?.start ?? end) < end; index++) {
    const member = members[index];
    if (member && member.start >= (found2.at(-1)?.end ?? 0)) found2.push(member);
  }
  return found2;
}
function firstFrom(members, offset) {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((members[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fromComments(outline) {
  const { source, roots } = outline;
  const all3 = commentsIn(source, roots).map((comment) => readComment(comment, outline));
  return { wishes: all3.flatMap(({ wishes }) => wishes), faults: all3.flatMap(({ faults: faults2 }) => faults2) };
}
function readComment(comment, outline) {
  const { source: { file, text: text2 } } = outline;
  const written2 = text2.slice(comment.start, comment.end).trimEnd();
  const directive = readDirective2(written2);
  if (directive === void 0) return { wishes: [], faults: [] };
  const at = { file, start: comment.start, end: comment.start + written2.length, path: void 0 };
  if (directive.kind === "malformed") return faulty({ at, message: directive.message, remedy: void 0 });
  const { covers: covers3, rules: rules2, until, reason } = directive;
  const covered = coveredBy(covers3, comment, outline);
  if (covered.kind === "nothing") return faulty({ at, message: `${covered.why}, so that nothing is suppressed`, remedy: covered.remedy });
  const place2 = { ...at, path: covered.path };
  if (rules2.length === 0) return faulty({ at: place2, message: "no rule is named, so that nothing is suppressed", remedy: "name the rules whose findings are meant" });
  return { wishes: rules2.map((rule2) => ({ by: "comment", rule: rule2, until, reason, at: place2, scope: covered.scope })), faults: [] };
}
function faulty(fault) {
  return { wishes: [], faults: [fault] };
}
function coveredBy(covers3, comment, outline) {
  const { source: { file, text: text2 } } = outline;
  const whole = { file, start: 0, end: text2.length };
  if (covers3 === "file") return { kind: "something", scope: { ...whole, logicalId: void 0, document: whole }, path: void 0 };
  if (covers3 === "next") return following(comment.end, outline);
  return isAlone(comment, outline) ? enclosing(comment, outline) : beside2(comment, outline);
}
function isAlone({ start: start2 }, { starts, source: { text: text2 } }) {
  return text2.slice(starts[lineIndexAt(starts, start2)], start2).trim() === "";
}
function following(offset, outline) {
  const next = nextFrom(outline, offset);
  return next ? scopeOf(beginningOnLineOf(outline, next.start)) : nothing2("nothing follows", "write it above what it is about");
}
function beside2(comment, outline) {
  const begun = beginningOnLineOf(outline, comment.start);
  return scopeOf(begun.length > 0 ? begun : endingBefore(comment, outline));
}
function endingBefore({ start: start2 }, outline) {
  const { starts, source: { text: text2 } } = outline;
  const lineStart = starts[lineIndexAt(starts, start2)] ?? 0;
  const line = text2.slice(lineStart, start2).trimEnd();
  const end = lineStart + (line.endsWith(",") ? line.slice(0, -1).trimEnd() : line).length;
  const [inner, ...outer] = lastBefore(outline, start2).filter((member) => member.end >= end);
  if (inner?.end !== end || inner.value.kind !== "scalar" && !/[\]}]/.test(text2.charAt(end - 1))) return [];
  const lineOf = (member) => lineIndexAt(starts, member.start);
  return [outer.findLast((member) => member.end === end && lineOf(member) === lineOf(inner)) ?? inner];
}
function enclosing(comment, outline) {
  const column = comment.start - (outline.starts[lineIndexAt(outline.starts, comment.start)] ?? 0);
  const isIn3 = (member2) => member2.end > comment.start || member2.column < column && isBlock(member2.value, outline);
  const member = lastBefore(outline, comment.start).find(isIn3);
  if (member === void 0) return nothing2("it stands in no entry", "write `cfn-latency-lint-ignore-next` for what follows or `cfn-latency-lint-ignore-file` for all of the file");
  if (pathKeys(member.path).join() !== "Resources") return scopeOf([member]);
  const next = nextFrom(outline, comment.end);
  return next?.around === member ? following(comment.end, outline) : nothing2("no resource follows", "write it above the resource that it is about");
}
function isBlock(value, { source: { text: text2 } }) {
  const inner = text2.charAt(value.start) === "!" ? entriesOf(value)[0]?.value : value;
  return inner !== void 0 && inner.kind !== "scalar" && !/[[{*]/.test(text2.charAt(inner.start));
}
function scopeOf(members) {
  const [first, ...others] = members;
  if (first === void 0) return nothing2("no value begins on this line", "write it on the line of a key");
  const { file, start: start2, root } = first;
  const end = members.reduce((last2, member) => Math.max(last2, member.end), first.end);
  const logicalId = others.length === 0 ? resourceOf3(first) : void 0;
  return { kind: "something", scope: { file, start: start2, end, logicalId, document: root }, path: others.length === 0 ? first.path : first.around?.path };
}
function resourceOf3({ path }) {
  const [section, logicalId, ...more] = pathKeys(path);
  return section === "Resources" && more.length === 0 ? logicalId : void 0;
}
function nothing2(why, remedy) {
  return { kind: "nothing", why, remedy };
}

var NAME3 = "cfn-latency-lint";
var KEYS5 = ["rule", "reason", "until"];
function fromMetadata({ roots, members }) {
  const all3 = [
    ...roots.map((root) => readSettings(root, { file: root.file, start: root.start, end: root.end, logicalId: void 0, document: root })),
    ...members.map((member) => {
      const { value, file, start: start2, end, root } = member;
      return readSettings(value, { file, start: start2, end, logicalId: resourceOf3(member), document: root });
    })
  ];
  return { wishes: all3.flatMap(({ wishes }) => wishes), faults: all3.flatMap(({ faults: faults2 }) => faults2) };
}
function readSettings(holder, scope) {
  const settings = get(get(holder, "Metadata"), NAME3) ?? get(holder, `x-${NAME3}`);
  if (settings === void 0) return { wishes: [], faults: [] };
  const foreign = unknownKeys2(settings, ["ignore"]);
  const list2 = get(settings, "ignore");
  if (list2?.kind !== "list") {
    const fault = { at: placeOf(list2 ?? settings), message: `\`${NAME3}\` wants \`ignore\` with a list, so that nothing is suppressed`, remedy: void 0 };
    return { wishes: [], faults: foreign.length > 0 ? foreign : [fault] };
  }
  const items = itemsOf(list2).map((item) => readItem(item, scope));
  return { wishes: items.flatMap(({ wishes }) => wishes), faults: [...foreign, ...items.flatMap(({ faults: faults2 }) => faults2)] };
}
function readItem(item, scope) {
  const foreign = unknownKeys2(item, KEYS5);
  if (foreign.length > 0) return { wishes: [], faults: foreign };
  const [rule2, reason, until] = KEYS5.map((key) => get(item, key));
  const at = placeOf(rule2 ?? item);
  const odd = [rule2, reason, until].find((value) => value !== void 0 && textOf(value) === void 0);
  if (odd) return { wishes: [], faults: [{ at: placeOf(odd), message: "this is no text, so that nothing is suppressed", remedy: void 0 }] };
  const name = textOf(rule2);
  if (name === void 0) return { wishes: [], faults: [{ at, message: "no rule is named, so that nothing is suppressed", remedy: "add `rule`" }] };
  const wish = { by: "metadata", rule: name, reason: textOf(reason), until: textOf(until), at, scope };
  return { wishes: [wish], faults: [] };
}
function unknownKeys2(node, known4) {
  return entriesOf(node).filter(({ key }) => !known4.includes(key)).map(({ key, at, value }) => ({
    at: { ...at, path: value.path },
    message: `${quote(key)} is no key of a suppression, so that nothing is suppressed${didYouMean(key, known4)}`,
    remedy: void 0
  }));
}

var DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(text2) {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text2) ?? []).map(Number);
  if (year === void 0 || month === void 0 || day === void 0) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && !isLeap ? 28 : DAYS[month - 1] ?? 0;
  return day >= 1 && day <= days;
}

var SUPPRESSION = "suppression";
function settled5(wish, { ruleIds, lacksRules, today: today2 }) {
  const { rule: rule2, until, at, by } = wish;
  const reason = wish.reason?.trim() ?? "";
  const faulty2 = (message, remedy) => ({ kind: "faulty", wish, fault: { at, message, remedy } });
  if (!/[\p{L}\p{N}]/u.test(reason)) return faulty2("no reason is given, so that nothing is suppressed", by === "comment" ? "end the comment with ` -- ` and the reason" : "add `reason`");
  if (rule2 === SUPPRESSION) return faulty2(`findings of \`${SUPPRESSION}\` cannot be suppressed`);
  if (!ruleIds.includes(rule2) && !(lacksRules && rule2.includes("/"))) return faulty2(`there is no rule ${quote(rule2)}${didYouMean(rule2, ruleIds.filter((id) => id !== SUPPRESSION))}`);
  if (until !== void 0 && !isDay(until)) return faulty2(`${quote(until)} is no day, so that \`${rule2}\` is not suppressed`, "write the last day as in `until 2027-03-31`");
  if (until !== void 0 && today2 !== void 0 && today2 > until) return faulty2(`the suppression of \`${rule2}\` ended with ${until}`, "mend what it is about, or decide anew");
  return { kind: "in-force", suppression: { ...wish, reason } };
}

var NEEDLE = "cfn-latency-lint";
function readSuppressions(source, file, standards) {
  if (!source.text.includes(NEEDLE)) return void 0;
  const reading = readQuickly(source);
  const problems = [...reading?.problems ?? [], ...file?.problems ?? []];
  const roots = reading?.documents ?? file?.documents.map(({ root }) => root) ?? [];
  const outline = outlineOf(source, roots);
  const [comments, metadata] = [fromComments(outline), fromMetadata(outline)];
  const all3 = [...comments.wishes, ...metadata.wishes].map((wish) => settled5(wish, standards));
  return {
    settled: all3,
    inForce: all3.flatMap((each) => each.kind === "in-force" ? [each.suppression] : []),
    faults: [...comments.faults, ...metadata.faults, ...all3.flatMap((each) => each.kind === "faulty" ? [each.fault] : [])],
    isWhole: roots.length > 0 && !problems.some(({ severity }) => severity === "error")
  };
}

function applySuppressions(found2, rules2, options) {
  const files = suppressionsOf(found2, rules2, options);
  if (files.length === 0) return { findings: found2.told, suppressed: [], own: [], listed: [] };
  const suppressions = files.flatMap(({ inForce }) => inForce);
  const covering = coveringOf(found2.each, suppressions);
  const all3 = groupsByKey(found2.each, foldKey);
  const used = new Set([...covering.values()].flat());
  const active = activeRules(rules2, options, found2.sources.map(({ file }) => file));
  const unused = unusedOf(files, used, found2, active, options);
  const sifted2 = found2.told.map((finding) => {
    const by = (all3.get(foldKey(finding)) ?? []).map((each) => covering.get(each)?.[0]);
    return { finding, by: by.every((each) => each !== void 0) ? by[0] : void 0 };
  });
  return {
    findings: sifted2.flatMap(({ finding, by }) => by ? [] : [finding]),
    suppressed: sifted2.flatMap(({ finding, by }) => by ? [{ finding, reason: by.reason, by: by.by, at: by.at }] : []),
    own: ownFindings([...files.flatMap(({ faults: faults2 }) => faults2), ...unused.map(unusedFault)], active, found2.files),
    listed: files.flatMap((file) => listedIn(file, used, new Set(unused)))
  };
}
function suppressionsOf({ files, sources }, rules2, { today: today2, lacksRules = false }) {
  const linted = new Map(files.map((file) => [file.source.file, file]));
  const standards = { ruleIds: rules2.map(({ id }) => id), lacksRules, today: today2 };
  return sources.flatMap((source) => readSuppressions(source, linted.get(source.file), standards) ?? []);
}
function listedIn({ settled: settled6 }, used, unused) {
  return settled6.map((each) => {
    const { rule: rule2, by, reason, until, at } = each.kind === "in-force" ? each.suppression : each.wish;
    const listed4 = { rule: rule2, by, reason, until, at, about: at.file };
    if (each.kind === "faulty") return { ...listed4, state: { kind: "void", why: each.fault.message } };
    return { ...listed4, state: { kind: used.has(each.suppression) ? "used" : unused.has(each.suppression) ? "unused" : "unknown" } };
  });
}
function ownFindings(faults2, active, files) {
  const own2 = active.find(({ rule: rule2 }) => rule2.id === SUPPRESSION);
  if (own2 === void 0) return [];
  const once3 = new Map(faults2.map((fault) => [`${fault.at.file} ${String(fault.at.start)} ${fault.message}`, fault]));
  return [...once3.values()].map((fault) => findingOf2(fault, own2, files));
}
function unusedOf(files, used, { notChecked }, active, { parameters }) {
  if (parameters.size > 0) return [];
  const telling = new Map(active.flatMap((each) => each.rule.varies === true ? [] : [[each.rule.id, each]]));
  const isTelling = ({ rule: rule2, scope }) => (telling.get(rule2)?.standingIn(scope.file).kind ?? "unasked") !== "unasked";
  const words = new Set([...used].map(wordsOf2));
  const unknown2 = groupsByKey(notChecked, ({ at }) => at.file);
  const mayHide = ({ scope }) => (unknown2.get(scope.file) ?? []).some(({ at }) => at.start < scope.end && scope.start < at.end);
  return files.filter(({ isWhole: isWhole2 }) => isWhole2).flatMap(({ inForce }) => inForce).filter((suppression) => !used.has(suppression) && isTelling(suppression) && !words.has(wordsOf2(suppression)) && !mayHide(suppression));
}
function unusedFault({ at, rule: rule2 }) {
  return { at, message: `there is no finding of \`${rule2}\` here to suppress`, remedy: "remove it" };
}
function wordsOf2({ by, rule: rule2, reason, until, at }) {
  return JSON.stringify([by, rule2, reason, until ?? null, ...by === "comment" ? [at.file, at.start] : []]);
}
function findingOf2({ at, message, remedy }, { rule: rule2, standingIn }, files) {
  const standing = standingIn(at.file);
  const severity = standing.kind === "set" ? standing.severity : rule2.severity;
  const [section, name] = pathKeys(at.path);
  const logicalId = section === "Resources" && name !== void 0 ? name : null;
  return {
    rule: rule2.id,
    severity,
    message,
    at,
    label: void 0,
    logicalId,
    api: null,
    routes: [],
    when: null,
    ...constructOf2(at.file, logicalId, files),
    related: [],
    notes: [],
    remedy,
    fingerprint: "",
    ...offBy(standing)
  };
}
function constructOf2(file, logicalId, files) {
  const apps = files.filter(({ source }) => source.file === file).flatMap(({ documents }) => documents.flatMap(({ deployment }) => deployment?.cdk ?? []));
  const construct = (cdk2) => logicalId === null ? void 0 : cdk2.constructs.get(file)?.get(logicalId);
  const [cdk] = apps;
  return cdk ? { cdk, construct: construct(cdk) } : { construct: void 0 };
}

function lint(files, rules2, options) {
  const results = lintEach(files, rules2, options);
  return reportOf(results, files, rules2, options).report;
}
function lintSuppressions(files, rules2, options) {
  const { report, listed: listed4 } = reportOf(lintEach(files, rules2, options), files, rules2, options);
  return { ...report, listed: [...listed4, ...fromConfigs(files.map(({ source }) => source.file), report.suppressed, options)] };
}
function lintRoutes(files, rules2, options) {
  const results = lintEach(files, rules2, options);
  const { report } = reportOf(results, files, rules2, options);
  const byKey = groupsByKey(report.findings.map((finding, index) => ({ finding, index })), ({ finding }) => foldKey(finding));
  const rows = results.flatMap((result) => {
    const own2 = [...new Set(result.findings.map(foldKey))].flatMap((key) => byKey.get(key) ?? []).toSorted((a, b) => a.index - b.index);
    const about = own2.flatMap(({ finding }) => [...new Set(finding.routes)].map((route) => ({ route, finding })));
    const byRoute = groupsByKey(about, ({ route }) => route);
    return result.rows().map((row) => withFindings(row, (byRoute.get(row.route) ?? []).map(({ finding }) => finding), result.logic));
  });
  const distinct2 = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return { ...report, rows: [...distinct2.values()].toSorted(byPlace) };
}
function lintEach(files, rules2, options) {
  const active = activeRules(rules2, options, textsOf3(files, options).map(({ file }) => file));
  const sources = sourcesOf(files, options);
  const read3 = { sources, trees: new Map(files.map(({ source, documents }) => [source.file, documents.map(({ root }) => root)])) };
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options, sources));
  const results = [
    ...applications.map((application) => lintApplication(application, active, options, read3)),
    ...standaloneOpenApi(files, applications.map(({ root }) => root), options.library ?? NO_LIBRARY).map((document2) => lintOpenApi(document2, active, options, read3))
  ];
  return results.map((result) => ({ ...result, findings: settled4(result.findings, options) }));
}
function sourcesOf(files, options) {
  const configs = [...new Set(options.configs?.values())].flatMap((config) => config.sources);
  return new Map([...configs, ...textsOf3(files, options)].map((source) => [source.file, source]));
}
function textsOf3(files, { library = NO_LIBRARY }) {
  const own2 = files.map(({ source }) => [source.file, source]);
  return [...new Map([...library.sources, ...own2]).values()];
}
function reportOf(results, files, rules2, options) {
  const sources = sourcesOf(files, options);
  const notChecked = once(results.flatMap((result) => result.notChecked)).toSorted(byPlace);
  const each = results.flatMap((result) => result.findings);
  const held = new Set(results.flatMap((result) => result.held));
  const told = folded(each).toSorted(byPosition);
  const all3 = partedByConfig(withFingerprints(options.fixes?.withFixes(told, held, sources) ?? told));
  const sifted2 = applySuppressions({ files, sources: textsOf3(files, options), each, told: all3.told, notChecked }, rules2, options);
  const own2 = partedByConfig(withFingerprints(folded(settled4(sifted2.own, options)).toSorted(byPosition)));
  const findings = [...sifted2.findings, ...own2.told].toSorted(byPosition);
  const suppressed = [...all3.off, ...sifted2.suppressed, ...own2.off].toSorted((a, b) => byPosition(a.finding, b.finding));
  const problems = files.flatMap((file) => file.problems);
  const report = {
    findings,
    suppressed,
    notChecked,
    errors: [
      ...problems.flatMap(({ severity, at, message }) => severity === "error" ? [{ file: at.file, at, message }] : []),
      ...firstOfEachRule(results.flatMap((result) => result.faults).toSorted(byPlace))
    ],
    warnings: problems.flatMap(({ severity, at, message }) => severity === "warning" ? [{ at, message }] : []),
    summary: {
      files: files.length,
      routes: new Set(results.flatMap(({ routes }) => routes)).size,
      ...countsOf(findings),
      suppressed: suppressed.length
    },
    sources
  };
  return { report, listed: sifted2.listed };
}
function firstOfEachRule(faults2) {
  return [...groupsByKey(faults2, ({ rule: rule2 }) => rule2).values()].map(([{ file, at, message }]) => ({ file, at, message }));
}
function modelsOf(files, options) {
  const sources = sourcesOf(files, options);
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options, sources));
  const documents = standaloneOpenApi(files, applications.map(({ root }) => root), options.library ?? NO_LIBRARY);
  return [
    ...applications.map((application) => readApplication(application, sources).model),
    ...documents.map((document2) => readOpenApi2(document2, options, sources).model)
  ];
}
function readApplication({ root, settings, parts }, sources) {
  const scope = createScope(sources, root, settings, shapeOf);
  const unseen = parts.map(({ stack }) => stack.unseen).find((reason) => reason !== void 0);
  const origin = { kind: "cloudformation", isForKnownRegions: parts.some(isForKnownRegions), unseen };
  return { model: buildModel(root, scope, origin), scope, origin };
}
function lintApplication(application, rules2, options, read3) {
  const { root, settings, parts, notes } = application;
  const { model, scope, origin } = readApplication(application, read3.sources);
  const account = accountOf3(model, scope, rules2, options);
  const said3 = check(rules2, { model, overruns: account.overruns, logic: scope.logic, ...read3 });
  const checked = { model, findings: said3.findings };
  const open3 = (fixes) => {
    if (parts.some(({ stack }) => isToolOutput(stack.root))) return { model, findings: [] };
    return hasParameters(root) ? checkOpen(root, fixes.withOpenParameters(settings, root), origin, rules2, read3) : checked;
  };
  const anywhere = (fixes) => {
    const nowhere = fixes.withOpenPlace(settings, root);
    return nowhere && checkOpen(root, nowhere, origin, rules2, read3);
  };
  const { findings, held } = changeable(checked, { open: open3, anywhere }, options);
  return {
    findings: withConstructs(findings.map((finding) => inOwnWords(finding, parts)), parts),
    held,
    notChecked: [
      ...parts.flatMap(({ stack }) => stack.notes),
      ...[...notes, ...model.notChecked, ...account.notChecked, ...said3.notChecked].map((note) => noteInOwnWords(note, parts))
    ],
    faults: said3.faults,
    routes: routesOf2(model.route),
    logic: scope.logic,
    rows: () => routeRows(model, scope.logic).map((row) => rowInOwnWords(row, parts))
  };
}
function changeable(checked, { open: open3, anywhere }, { fixes }) {
  return fixes ? fixes.withFirmChanges(checked, () => open3(fixes), () => anywhere(fixes)) : { findings: checked.findings, held: [] };
}
function hasParameters(root) {
  return entriesOf(get(root, "Parameters")).length > 0;
}
function checkOpen(root, settings, origin, rules2, read3) {
  const scope = createScope(read3.sources, root, settings, shapeOf);
  const model = buildModel(root, scope, origin);
  return { model, findings: check(rules2, { model, overruns: [], logic: scope.logic, ...read3 }).findings };
}
function accountOf3(model, scope, rules2, { configs }) {
  const hasBudgets = [...configs?.values() ?? []].some(({ budgets }) => budgets.length > 0);
  const asking = hasBudgets ? rules2.filter(({ rule: rule2 }) => rule2.on.includes("overrun")) : [];
  if (asking.length === 0) return { overruns: [], notChecked: [] };
  const isAsked = (file) => asking.some(({ standingIn }) => standingIn(file).kind !== "unasked");
  return holdToBudgets(model, scope, (file) => isAsked(file) ? configs?.get(file)?.budgets ?? [] : []);
}
function noteInOwnWords(note, parts) {
  const say = (text2) => ownWords(text2, note.at, parts);
  return { ...note, what: say(note.what), why: say(note.why), ...note.remedy !== void 0 && { remedy: say(note.remedy) } };
}
function isForKnownRegions({ stack, caller }) {
  return stack.deployment?.cdk !== void 0 || isToolOutput(stack.root) || (caller?.regions ?? []).length > 1;
}
function readOpenApi2({ root: authored, deployment }, options, sources) {
  const { root, notes } = expandOpenApi(authored, options.library);
  const scope = createScope(sources, root, settingsOf4(options, deployment), shapeOf);
  const origin = { kind: "openapi", isForKnownRegions: false, unseen: void 0 };
  return { model: buildModel(root, scope, origin), scope, origin, notChecked: notes };
}
function lintOpenApi(document2, rules2, options, read3) {
  const { model, scope, notChecked } = readOpenApi2(document2, options, read3.sources);
  const account = accountOf3(model, scope, rules2, options);
  const said3 = check(rules2, { model, overruns: account.overruns, logic: scope.logic, ...read3 });
  const checked = { model, findings: said3.findings };
  return {
    // Such a file has no parameters.
    ...changeable(checked, { open: () => checked, anywhere: () => void 0 }, options),
    notChecked: [...notChecked, ...model.notChecked, ...account.notChecked, ...said3.notChecked],
    faults: said3.faults,
    routes: routesOf2(model.route),
    logic: scope.logic,
    rows: () => routeRows(model, scope.logic)
  };
}
function routesOf2(routes) {
  return routes.map(({ api: { at, name }, name: route }) => `${at.file} ${at.start} ${name} ${route}`);
}
function withRemedy(note) {
  const remedy = note.remedy ?? remedyFor(note.why);
  return remedy === void 0 ? note : { ...note, remedy };
}
function once(notes) {
  return [...new Map(notes.map((note) => [`${note.at.file} ${String(note.at.start)} ${note.what} ${note.why}`, withRemedy(note)])).values()];
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace({ at: a }, { at: b }) {
  return compare2(a.file, b.file) || a.start - b.start;
}
function byPosition(a, b) {
  return byPlace(a, b) || a.at.end - b.at.end || compare2(a.rule, b.rule) || compare2(a.message, b.message);
}

var import_node_util = require("node:util");

var overrides_exports = {};
__export(overrides_exports, {
  isOverride: () => isOverride,
  parseOverrides: () => parseOverrides
});
var START2 = /^(?:ParameterKey=([A-Za-z0-9]+),ParameterValue=|([A-Za-z0-9]+)=)/;
var NEXT2 = /\s+(?=(?:ParameterKey=[A-Za-z0-9]+,ParameterValue|[A-Za-z0-9]+)=|file:\/\/)/;
function isOverride(text2) {
  return START2.test(text2);
}
function parseOverrides(text2) {
  return splitOverrides(text2.trim()).map((part) => {
    const match3 = START2.exec(part);
    if (!match3) return { kind: "other", text: part };
    const [start2, awsName, name = ""] = match3;
    const value = unquote(part.slice(start2.length));
    return awsName === void 0 ? { kind: "value", name, value } : { kind: "value", name: awsName, value: value.replaceAll("\\,", ",") };
  });
}
function splitOverrides(text2) {
  const parts = [];
  for (const piece of text2.split(NEXT2)) {
    const last2 = parts.at(-1);
    if (last2 !== void 0 && isOpen5(last2)) parts[parts.length - 1] = `${last2} ${piece}`;
    else parts.push(piece);
  }
  return parts;
}
function isOpen5(part) {
  const value = part.replace(START2, "");
  const quote2 = value.charAt(0);
  return (quote2 === '"' || quote2 === "'") && (value.length === 1 || !value.endsWith(quote2));
}
function unquote(value) {
  return /^(["'])([^]*)\1$/.exec(value)?.[2] ?? value;
}

var region_code_exports = {};
__export(region_code_exports, {
  isRegionCode: () => isRegionCode
});
var REGION_CODE = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
function isRegionCode(text2) {
  return REGION_CODE.test(text2);
}

var shard_exports = {};
__export(shard_exports, {
  MAX_SHARDS: () => MAX_SHARDS,
  dealOf: () => dealOf,
  dealt: () => dealt
});
var MAX_SHARDS = 1e3;
function dealt(groups, count) {
  const shards = Array.from({ length: count }, () => ({ files: [], bytes: 0 }));
  for (const { files, bytes } of groups.toSorted(byWeight)) {
    const least = shards.reduce((best, shard) => shard.bytes < best.bytes ? shard : best);
    least.files.push(...files);
    least.bytes += bytes;
  }
  return shards;
}
function byWeight(a, b) {
  const [one = "", other = ""] = [a.files[0], b.files[0]];
  return b.bytes - a.bytes || Number(one > other) - Number(one < other);
}
function dealOf(shards) {
  return digestOf(JSON.stringify(shards.map(({ files, bytes }) => [files, bytes]))).slice(0, 16);
}

var FORMATS = ["text", "compact", "json", "sarif", "github", "junit", "gitlab", "markdown", "html"];
var ROUTES_FORMATS = ["text", "json", "markdown", "mermaid", "html"];
var SUPPRESSIONS_FORMATS = ["text", "json"];
var DIFF_FORMATS = ["text", "json", "markdown"];
var PRESETS2 = ["recommended", "all", "security-first"];
var FAIL_ON = ["error", "warning", "info", "never"];
var RULE_SEVERITIES = ["off", "info", "warning", "error"];
var LINT = ["lint"];
var JUDGING = ["lint", "diff", "merge"];
var READING = ["lint", "routes", "diff"];
var REPORTING = [...READING, "merge"];
var ALL = ["lint", "routes", "diff", "rules", "init", "merge"];
var OPTIONS = [
  {
    name: "format",
    value: "FORMAT[=FILE]",
    commands: READING,
    help: "how to report: text (the default; github in a GitHub workflow), compact, json, sarif, github, junit, gitlab, markdown or html; with a file, written there beside what is printed; may be repeated. routes: text, json, markdown, mermaid or html; diff: text, json or markdown"
  },
  { name: "output-file", value: "FILE", commands: REPORTING, help: "write the report there and print nothing" },
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
    name: "shard",
    value: "I/N",
    commands: LINT,
    help: "lint only the I-th of N parts, which are about equal and find together what the whole run does; merge makes one report of theirs"
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
  { name: "allow-empty", commands: REPORTING, help: "exit with 0, not 3, where nothing to lint was found" },
  { name: "only-templates", commands: READING, help: "pass over named files that are no templates, as a search does: for hooks that name whatever changed" },
  { name: "stdin-filename", value: "FILE", commands: READING, help: "what to call standard input (-) in the report" },
  { name: "quiet", commands: READING, help: "print findings and errors alone" },
  { name: "verbose", commands: READING, help: "list everything that was not checked; tell what became of each file, and what gave it its region and parameters" },
  { name: "no-color", commands: ALL, help: "print without colour; NO_COLOR and FORCE_COLOR are honoured too" },
  { name: "version", short: "V", commands: ALL, help: "print the version" },
  { name: "help", short: "h", commands: ALL, help: "print this help" }
];

function parseCommandLine(argv, context) {
  const { given: given2, positionals, literal: literal3 } = readArguments(argv, context);
  if (given2.has("help")) return { command: "help" };
  if (given2.has("version")) return { command: "version" };
  const [first, ...others] = positionals;
  if (first === "rules") return rulesCommand([...others, ...literal3], given2);
  if (first === "routes") return routesSettings([...others, ...literal3], given2);
  if (first === "diff") return diffSettings(others, literal3, given2);
  if (first === "merge") return mergeSettings([...others, ...literal3], given2);
  if (first === "init") return initSettings([...others, ...literal3], given2);
  return lintSettings([...first === "lint" ? others : positionals, ...literal3], given2, context);
}
function rulesCommand(names, given2) {
  checkCommand("rules", given2);
  if (names.length > 1) throw new UsageError(`\`rules\` shows one rule at a time, not ${names.length}`);
  return { command: "rules", rule: names[0], noColor: given2.has("no-color") };
}
function initSettings(words, given2) {
  checkCommand("init", given2);
  if (words.length > 0) throw new UsageError(`\`init\` writes into the working directory, and takes no \`${words[0] ?? ""}\``);
  return { command: "init" };
}
function lintSettings(paths, given2, { env }) {
  checkCommand("lint", given2);
  checkAlone("shard", ["print-config", "report-suppressions", "changed", "fix", "fix-dry-run", "baseline", "update-baseline"], given2);
  const printed = given2.get("print-config")?.at(-1);
  if (printed !== void 0) return printConfigSettings(printed, paths, given2);
  checkAlone("report-suppressions", ["changed", "fix", "fix-dry-run", "update-baseline", "fail-on"], given2);
  checkAlone("update-baseline", ["changed", "fix", "fix-dry-run"], given2);
  if (given2.has("report-suppressions")) return { command: "suppressions", outputs: outputsOf(given2, SUPPRESSIONS_FORMATS, "text"), ...runSettings(paths, given2) };
  const base = given2.get("changed")?.at(-1);
  if (base !== void 0 && (given2.has("fix") || given2.has("fix-dry-run"))) throw new UsageError("`--changed` and `--fix` exclude each other");
  return {
    command: "lint",
    outputs: outputsOf(given2, FORMATS, env["GITHUB_ACTIONS"] === "true" ? "github" : "text"),
    failOn: chosen(given2, "fail-on", FAIL_ON),
    changed: base === void 0 ? void 0 : { base: base === "" ? void 0 : base },
    fix: fixOf(paths, given2),
    updateBaseline: given2.has("update-baseline"),
    ...runSettings(paths, given2),
    shard: shardOf(paths, given2)
  };
}
function printConfigSettings(file, paths, given2) {
  if (paths.length > 0) throw new UsageError(`\`--print-config\` names the file itself, and takes no \`${paths[0] ?? ""}\``);
  return { command: "print-config", file, failOn: chosen(given2, "fail-on", FAIL_ON), ...runSettings([], given2) };
}
function mergeSettings(reports, given2) {
  checkCommand("merge", given2);
  if (reports.length === 0) throw new UsageError("`merge` needs the reports of all shards: files, folders or patterns");
  return { command: "merge", reports, outputFile: given2.get("output-file")?.at(-1), failOn: chosen(given2, "fail-on", FAIL_ON), allowEmpty: given2.has("allow-empty") };
}
function shardOf(paths, given2) {
  const text2 = given2.get("shard")?.at(-1);
  if (text2 === void 0) return void 0;
  const [, index = 0, count = 0] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text2) ?? []).map(Number);
  if (index < 1 || index > count) throw new UsageError(`\`--shard\` is which part of how many, from \`1/4\` to \`4/4\`, not \`${text2}\``);
  if (count > MAX_SHARDS) throw new UsageError(`\`--shard\` makes at most ${MAX_SHARDS} parts, not ${count}`);
  if (paths.includes("-")) throw new UsageError("`--shard` needs files: standard input cannot be dealt");
  return { index, count };
}
function fixOf(paths, given2) {
  const isShown = given2.has("fix-dry-run");
  if (!isShown && !given2.has("fix")) return void 0;
  const option = isShown ? "--fix-dry-run" : "--fix";
  const levels = ["fix", "fix-dry-run"].flatMap((name) => given2.get(name) ?? []);
  const odd = levels.find((level) => level !== "" && level !== "all");
  if (odd !== void 0) throw new UsageError(`\`${option}\` stands alone or is \`${option}=all\`, not \`${option}=${odd}\``);
  if (paths.includes("-")) throw new UsageError(`\`${option}\` needs files: standard input has none that could be fixed`);
  const report = ["format", "output-file"].find((name) => given2.has(name));
  if (isShown && report !== void 0) throw new UsageError(`\`${option}\` prints a diff in place of a report: \`--${report}\` has no meaning with it`);
  return { kind: isShown ? "show" : "write", level: levels.includes("all") ? "all" : "safe" };
}
function routesSettings(paths, given2) {
  checkCommand("routes", given2);
  return { command: "routes", outputs: outputsOf(given2, ROUTES_FORMATS, "text"), ...runSettings(paths, given2) };
}
function diffSettings(compared, paths, given2) {
  checkCommand("diff", given2);
  if (compared.length === 0) throw new UsageError("`diff` needs something to compare with: a revision such as `main`, or two template files");
  return {
    command: "diff",
    compared,
    outputs: outputsOf(given2, DIFF_FORMATS, "text"),
    failOn: chosen(given2, "fail-on", FAIL_ON),
    ...runSettings(paths, given2)
  };
}
function outputsOf(given2, formats, fallback) {
  const all3 = (given2.get("format") ?? []).map((text2) => {
    const [name = "", ...rest] = text2.split("=");
    const file = rest.length === 0 || rest.join("=") === "-" ? void 0 : rest.join("=");
    if (file === "") throw new UsageError(`\`--format ${text2}\` names no file`);
    return { format: oneOf(name, formats, "`--format`"), file };
  });
  const others = all3.flatMap(({ format, file }) => file === void 0 ? [] : [{ format, file }]);
  const printed = all3.findLast(({ file }) => file === void 0);
  const main2 = { format: printed?.format ?? fallback, file: given2.get("output-file")?.at(-1) };
  const files = [...others.map(({ file }) => file), ...main2.file === void 0 ? [] : [main2.file]];
  const twice2 = files.find((file, index) => files.indexOf(file) !== index);
  if (twice2 !== void 0) throw new UsageError(`two reports would be written to \`${twice2}\``);
  return { main: main2, others };
}
var WITH_FIXES = /^(json|sarif)(=|$)/;
function runSettings(paths, given2) {
  return {
    paths,
    region: regionOf2(given2),
    parameterFiles: given2.get("parameters") ?? [],
    parameterOverrides: new Map((given2.get("parameter-overrides") ?? []).flatMap(overridesIn)),
    severities: new Map((given2.get("rule") ?? []).map(parseRuleSeverity)),
    preset: chosen(given2, "preset", PRESETS2),
    config: configOf(given2),
    allowConfigCode: given2.has("allow-config-code"),
    noIgnore: given2.has("no-ignore"),
    baseline: given2.get("baseline")?.at(-1),
    noPlugins: given2.has("no-plugins"),
    allowEmpty: given2.has("allow-empty"),
    onlyTemplates: given2.has("only-templates"),
    stdinFilename: given2.get("stdin-filename")?.at(-1),
    quiet: given2.has("quiet"),
    verbose: given2.has("verbose"),
    withFixes: given2.has("fix") || given2.has("fix-dry-run") || (given2.get("format") ?? []).some((format) => WITH_FIXES.test(format)),
    noColor: given2.has("no-color")
  };
}
function readArguments(argv, { isPath: isPath2 }) {
  const options = Object.fromEntries(OPTIONS.map(({ name, short, value }) => {
    const type = value === void 0 || isOptional(value) ? "boolean" : "string";
    return [name, short === void 0 ? { type } : { type, short }];
  }));
  const { tokens } = (0, import_node_util.parseArgs)({ args: spreadOverrides(argv), options, strict: false, allowPositionals: true, tokens: true });
  const given2 = /* @__PURE__ */ new Map();
  const words = { before: [], after: [] };
  let side = "before";
  for (const [index, token] of tokens.entries()) {
    const last2 = tokens[index - 1];
    if (token.kind === "option-terminator") side = "after";
    else if (token.kind === "option") given2.set(token.name, [...given2.get(token.name) ?? [], checkValue(token)]);
    else if (side === "before" && last2?.kind === "option" && takesWord(last2) && !isPath2(token.value)) given2.set(last2.name, [token.value]);
    else words[side].push(token.value);
  }
  return { given: given2, positionals: words.before, literal: words.after };
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
    const isFlag3 = arg === "--parameter-overrides";
    if (isSpreading && isOverride(arg)) args.push(`--parameter-overrides=${arg}`);
    else if (!isFlag3 || !isOverride(argv[index + 1] ?? "")) args.push(arg);
    isSpreading = isFlag3 || isSpreading && isOverride(arg);
  }
  return args;
}
function overridesIn(text2) {
  return parseOverrides(text2).map((part) => {
    if (part.kind === "other") throw new UsageError(`\`--parameter-overrides\` wants Name=Value, not \`${part.text}\``);
    return [part.name, part.value];
  });
}
function checkValue({ name, rawName, value, inlineValue }) {
  const option = OPTIONS.find((known4) => known4.name === name);
  if (!option) {
    const known4 = OPTIONS.map((each) => `--${each.name}`);
    throw new UsageError(`unknown option \`${rawName}\`${didYouMean(rawName, known4)}`);
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
function checkCommand(command, given2) {
  const foreign = OPTIONS.find((option) => given2.has(option.name) && !option.commands.includes(command));
  if (foreign) throw new UsageError(`\`--${foreign.name}\` is no option of \`${command}\``);
}
function checkAlone(name, others, given2) {
  const other = given2.has(name) ? others.find((each) => given2.has(each)) : void 0;
  if (other !== void 0) throw new UsageError(`\`--${name}\` and \`--${other}\` exclude each other`);
}
function chosen(given2, name, choices) {
  const value = given2.get(name)?.at(-1);
  return value === void 0 ? void 0 : oneOf(value, choices, `\`--${name}\``);
}
function oneOf(value, choices, what) {
  const choice = choices.find((each) => each === value);
  if (choice === void 0) throw new UsageError(`${what} is one of ${choices.join(", ")}, not \`${value}\`${didYouMean(value, choices)}`);
  return choice;
}
function configOf(given2) {
  const file = given2.get("config")?.at(-1);
  if (!given2.has("no-config")) return file === void 0 ? { kind: "nearest" } : { kind: "file", file };
  if (file !== void 0) throw new UsageError("`--config` and `--no-config` exclude each other");
  return { kind: "none" };
}
function regionOf2(given2) {
  const region = given2.get("region")?.at(-1);
  if (region === void 0 || isRegionCode(region)) return region;
  throw new UsageError(`\`--region\` is a region code such as \`eu-central-1\`, not \`${region}\``);
}
function parseRuleSeverity(text2) {
  const [id = "", severity, ...rest] = text2.split("=");
  if (id === "" || severity === void 0 || rest.length > 0) throw new UsageError(`\`--rule\` wants ID=SEVERITY, not \`${text2}\``);
  return [id, oneOf(severity, RULE_SEVERITIES, `the severity of \`${id}\``)];
}

var wrap_exports = {};
__export(wrap_exports, {
  wrap: () => wrap
});

var width_exports = {};
__export(width_exports, {
  cellsOf: () => cellsOf,
  displayWidth: () => displayWidth
});
var ASCII = /^[\t\x20-\x7e]*$/;
var WIDE = /^[\p{Emoji_Presentation}\p{Regional_Indicator}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
var EMOJI_STYLE = "\uFE0F";
var ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var TAB_STOP = 4;
var segmenter;
function cellsOf(line) {
  const isAscii = ASCII.test(line);
  if (isAscii && !line.includes("	")) return Array.from(line, (text2, offset) => ({ offset, length: 1, text: text2, width: 1 }));
  const cells = [];
  let column = 0;
  for (const { segment, index } of segmentsOf2(line, isAscii)) {
    const isTab = segment === "	";
    const width = isTab ? TAB_STOP - column % TAB_STOP : clusterWidth(segment);
    cells.push({ offset: index, length: segment.length, text: isTab ? " ".repeat(width) : segment, width });
    column += width;
  }
  return cells;
}
function displayWidth(text2) {
  if (ASCII.test(text2)) return text2.length;
  return cellsOf(text2).reduce((sum2, { width }) => sum2 + width, 0);
}
function segmentsOf2(line, isAscii) {
  if (isAscii) return Array.from(line, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(line);
}
function clusterWidth(cluster) {
  if (ZERO_WIDTH.test(cluster)) return 0;
  return WIDE.test(cluster) || cluster.includes(EMOJI_STYLE) ? 2 : 1;
}

var WORD2 = /(?:`[^`]*`|[^\s`]|`)+/g;
function wrap(text2, first, others = first) {
  const lines = [];
  let line = "";
  for (const word of wordsOf3(text2, Math.max(first, others))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || displayWidth(longer) <= (lines.length === 0 ? first : others)) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
function wordsOf3(text2, width) {
  const words = text2.match(WORD2) ?? [];
  return words.flatMap((word) => displayWidth(word) > width ? word.split(/\s+/) : [word]);
}

var COLUMN = 33;
var COMMANDS = [
  ["[lint] [PATHS...]", "lint files, folders, patterns, or - for standard input; without a path, the template of samconfig.toml, template.yaml or cdk.out"],
  ["routes [PATHS...]", "the request paths: who invokes what, by whose right, over which hops"],
  ["diff BASE [HEAD] [PATHS...]", "what a change does: two revisions, a revision and the files as they are, two template files or two folders"],
  ["rules [RULE]", "the table of rules, or the page of one"],
  ["init", "write a configuration to start from"],
  ["merge REPORTS...", "one report of those that the shards of a run wrote with --shard, all as json or all as sarif: files, folders or patterns"]
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
function printRow([term, text2], width, column = COLUMN) {
  const [first = "", ...others] = wrap(text2, width - column);
  const rest = others.map((line) => " ".repeat(column) + line);
  return [`  ${term}`.padEnd(column) + first, ...rest];
}

var disk_exports = {};
__export(disk_exports, {
  REAL_DISK: () => REAL_DISK,
  exists: () => exists,
  kindAt: () => kindAt,
  namesIn: () => namesIn7,
  overlaid: () => overlaid,
  ownKindAt: () => ownKindAt
});
var import_node_fs = require("node:fs");

var run_git_exports = {};
__export(run_git_exports, {
  gitText: () => gitText,
  parted: () => parted,
  runGit: () => runGit,
  textOf: () => textOf2
});
var OPTIONS2 = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit", "-c", "core.quotePath=false"];
var ENVIRONMENT = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
var OUTPUT_LIMIT = 1 << 30;
function runGit(folder, args, input = "") {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  try {
    const { status, error, stdout, stderr } = spawnSync("git", [...OPTIONS2, "-C", folder, ...args], {
      // Windows looks for programs in the folder that they are started in, too, and the user's may hold anything.
      cwd: node_path_default.dirname(process.execPath),
      input,
      maxBuffer: OUTPUT_LIMIT,
      env: { ...process.env, ...ENVIRONMENT },
      windowsHide: true
    });
    if (error) throw error;
    return status === 0 ? { kind: "done", output: stdout } : { kind: "failed", code: status ?? void 0, reason: reasonIn(stderr.toString("utf8")) };
  } catch (error) {
    return isMissing(error) ? { kind: "no-git" } : { kind: "failed", code: void 0, reason: messageOf3(error) };
  }
}
function gitText(folder, args) {
  const answer = runGit(folder, args);
  return answer.kind === "done" ? textOf2(answer.output) : void 0;
}
function textOf2(output) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(output);
}
function parted(output) {
  return output.split("\0").filter((item) => item !== "");
}
function isMissing(error) {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
function messageOf3(error) {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}
function reasonIn(stderr) {
  const lines = stderr.split("\n").filter((line) => line !== "");
  return (lines.findLast((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "it says nothing").replace(/^fatal: /, "");
}

function listedFiles(folder) {
  const output = gitText(folder, ["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
  if (output === void 0) return void 0;
  if (output !== "") return [...new Set(parted(output))];
  return gitText(folder, ["check-ignore", "-q", "--", folder]) === void 0 ? [] : void 0;
}

var REAL_DISK = {
  read: (file) => (0, import_node_fs.readFileSync)(file),
  list: (folder) => (0, import_node_fs.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf2(entry) })),
  stat: (file) => {
    const stats = (0, import_node_fs.statSync)(file, { throwIfNoEntry: false });
    if (stats === void 0) throw Object.assign(new Error(`ENOENT: no such file or directory, stat '${file}'`), { code: "ENOENT", errno: -2, syscall: "stat", path: file });
    return entryOf(stats);
  },
  lstat: (file) => entryOf((0, import_node_fs.lstatSync)(file)),
  real: (file) => (0, import_node_fs.realpathSync)(file),
  tracked: listedFiles
};
function overlaid(disk, texts) {
  const textOf3 = (file) => texts.get(node_path_default.normalize(file));
  const stat = (file, below) => {
    const text2 = textOf3(file);
    return text2 === void 0 ? below(file) : { kind: "file", size: Buffer.byteLength(text2) };
  };
  return {
    ...disk,
    read: (file) => {
      const text2 = textOf3(file);
      return text2 === void 0 ? disk.read(file) : Buffer.from(text2);
    },
    stat: (file) => stat(file, disk.stat),
    lstat: (file) => stat(file, disk.lstat),
    // A file that was never saved has no link in its path that anyone could follow.
    real: (file) => textOf3(file) === void 0 || exists(disk, file) ? disk.real(file) : file
  };
}
function exists(disk, file) {
  return kindAt(disk, file) !== void 0;
}
function kindAt(disk, file) {
  try {
    return disk.stat(file).kind;
  } catch {
    return void 0;
  }
}
function ownKindAt(disk, file) {
  try {
    return disk.lstat(file).kind;
  } catch {
    return void 0;
  }
}
function namesIn7(disk, folder) {
  try {
    return disk.list(folder).map(({ name }) => name);
  } catch {
    return [];
  }
}
function entryOf(stats) {
  return { kind: kindOf2(stats), size: stats.size };
}
function kindOf2(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

var repository_prefix_exports = {};
__export(repository_prefix_exports, {
  repositoryPrefix: () => repositoryPrefix
});
function repositoryPrefix(folder, disk) {
  for (let at = folder; ; at = node_path_default.dirname(at)) {
    if (exists(disk, node_path_default.join(at, ".git"))) return node_path_default.relative(at, folder).split(node_path_default.sep).join("/");
    if (node_path_default.dirname(at) === at) return "";
  }
}

var fail_on_exports = {};
__export(fail_on_exports, {
  failOnIn: () => failOnIn,
  failing: () => failing
});
function failing(findings, { given: given2, configured, otherwise }) {
  return findings.filter(({ severity, at }) => {
    const least = given2 ?? configured.get(at.file) ?? otherwise;
    return least !== "never" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
  });
}
function failOnIn(configs = /* @__PURE__ */ new Map()) {
  return new Map([...configs].flatMap(([file, { failOn }]) => failOn ? [[file, failOn.value]] : []));
}

var prepare_exports = {};
__export(prepare_exports, {
  hasFailed: () => hasFailed,
  ownRules: () => ownRules,
  parametersOf: () => parametersOf3,
  prepare: () => prepare,
  reported: () => reported
});

var shown_path_exports = {};
__export(shown_path_exports, {
  shownPath: () => shownPath
});
function shownPath(file, cwd) {
  return node_path_default.relative(cwd, node_path_default.resolve(cwd, file)).replaceAll(node_path_default.sep, "/") || ".";
}

var HASH2 = /[0-9a-f]{64}/g;
function assetsOf(manifest) {
  return entriesOf(get(manifest, "files")).flatMap(({ key: hash, value }) => {
    const file = textOf(getIn(value, "source", "path"));
    if (file === void 0 || textOf(getIn(value, "source", "packaging")) === "zip") return [];
    const keys = entriesOf(get(value, "destinations")).flatMap((destination) => textOf(get(destination.value, "objectKey")) ?? []);
    return [{ names: [hash, ...keys], file }];
  });
}
function namesIn8(location) {
  return [location, ...location.match(HASH2) ?? []];
}

var boundary_exports = {};
__export(boundary_exports, {
  assemblyOf: () => assemblyOf,
  boundariesBy: () => boundariesBy,
  boundaryOf: () => boundaryOf,
  isBelow: () => isBelow
});
function boundaryOf(file, named3, disk) {
  return boundaryIn(repositoryAround(node_path_default.dirname(file), (folder) => exists(disk, node_path_default.join(folder, GIT))), file, named3);
}
function boundariesBy(namesIn9) {
  const known4 = /* @__PURE__ */ new Map();
  return (file, named3) => boundaryIn(repositoryAround(node_path_default.dirname(file), (folder) => namesIn9(folder).includes(GIT), known4), file, named3);
}
function boundaryIn(repository, file, named3) {
  const own2 = node_path_default.dirname(file);
  if (repository !== void 0) return { folder: repository, name: "the repository" };
  const [widest2] = named3.filter((folder) => isBelow(folder, file)).toSorted((a, b) => a.length - b.length);
  return widest2 === void 0 ? { folder: own2, name: "the template's folder" } : { folder: widest2, name: "the folder that is linted" };
}
function assemblyOf(file, disk) {
  let folder = node_path_default.dirname(file);
  while (isAssembly(node_path_default.dirname(folder), disk)) folder = node_path_default.dirname(folder);
  return { folder, name: "the CDK app's output folder" };
}
function isBelow(folder, file) {
  const relative = node_path_default.relative(folder, file);
  return relative !== "" && relative.split(node_path_default.sep)[0] !== ".." && !node_path_default.isAbsolute(relative);
}
var GIT = ".git";
function repositoryAround(folder, isIt, known4 = /* @__PURE__ */ new Map()) {
  const passed = [];
  let found2;
  for (let at = folder; ; at = node_path_default.dirname(at)) {
    if (known4.has(at)) found2 = known4.get(at);
    else if (isIt(at)) found2 = at;
    passed.push(at);
    if (found2 !== void 0 || known4.has(at) || node_path_default.dirname(at) === at) break;
  }
  for (const each of passed) known4.set(each, found2);
  return found2;
}
function isAssembly(folder, disk) {
  return kindAt(disk, node_path_default.join(folder, "cdk.out")) === "file";
}

function inside({ folder: root, disk }, folder, named3) {
  const file = node_path_default.resolve(folder, named3);
  try {
    return isBelow(disk.real(root), disk.real(file)) ? file : void 0;
  } catch {
    return void 0;
  }
}

function manifestOf(root) {
  const artifacts = get(root, "artifacts");
  if (artifacts?.kind !== "map" || textOf(get(root, "version")) === void 0) return void 0;
  const all3 = entriesOf(artifacts).map(({ key, value }) => ({ id: key, artifact: value, type: textOf(get(value, "type")) }));
  const named3 = (type, property) => all3.flatMap((each) => each.type === type ? textOf(getIn(each.artifact, "properties", property)) ?? [] : []);
  return {
    stacks: all3.flatMap(({ id, artifact, type }) => type === "aws:cloudformation:stack" ? stackOf3(id, artifact) : []),
    stages: named3("cdk:cloud-assembly", "directoryName"),
    assetManifests: named3("cdk:asset-manifest", "file")
  };
}
function stackOf3(id, artifact) {
  const properties = get(artifact, "properties");
  const templateFile = textOf(get(properties, "templateFile"));
  if (templateFile === void 0 || templateFile === "") return [];
  return [{
    templateFile,
    stackName: textOf(get(properties, "stackName")) ?? id,
    displayName: textOf(get(artifact, "displayName")),
    ...environmentOf(textOf(get(artifact, "environment")) ?? ""),
    parameters: new Map(entriesOf(get(properties, "parameters")).flatMap(({ key, value }) => {
      const text2 = textOf(value);
      return text2 === void 0 ? [] : [[key, text2]];
    })),
    metadata: get(artifact, "metadata"),
    metadataFile: textOf(get(artifact, "additionalMetadataFile"))
  }];
}
function environmentOf(environment) {
  const [, account, region] = /^aws:\/\/([^/]*)\/([^/]*)$/.exec(environment) ?? [];
  return {
    account: account !== void 0 && /^\d{12}$/.test(account) ? account : void 0,
    region: region !== void 0 && isRegionCode(region) ? region : void 0
  };
}

function recordsOf(metadata) {
  return entriesOf(metadata).map(({ key, value }) => {
    const entries2 = itemsOf(value);
    const logicalId = ofType(entries2, "aws:cdk:logicalId");
    const trace = get(ofType(entries2, "aws:cdk:creationStack"), "data") ?? get(logicalId, "trace");
    return {
      path: key.replace(/^\//, ""),
      logicalId: textOf(get(logicalId, "data")),
      templateFile: textOf(get(ofType(entries2, "aws:cdk:templateFile"), "data")),
      frames: itemsOf(trace).flatMap((frame2) => textOf(frame2) ?? [])
    };
  });
}
function legacyAssets(metadata) {
  const entries2 = entriesOf(metadata).flatMap(({ value }) => itemsOf(value));
  return entries2.filter((entry) => textOf(get(entry, "type")) === "aws:cdk:asset").flatMap((entry) => {
    const data = get(entry, "data");
    const file = textOf(get(data, "path"));
    const names = [textOf(get(data, "sourceHash")), textOf(get(data, "id"))].filter((name) => name !== void 0);
    return file === void 0 || textOf(get(data, "packaging")) !== "file" ? [] : [{ names, file }];
  });
}
function ofType(entries2, type) {
  return entries2.find((entry) => textOf(get(entry, "type")) === type);
}

function readJson2(file, disk) {
  let text2;
  try {
    if (kindAt(disk, file) !== "file") return { kind: "absent" };
    text2 = Buffer.from(disk.read(file)).toString("utf8");
  } catch {
    return { kind: "absent" };
  }
  const reading = readQuickly({ file, text: text2 });
  const root = reading?.documents[0];
  const isWhole2 = reading?.problems.every(({ severity }) => severity === "warning") ?? false;
  return root && isWhole2 ? { kind: "read", root } : { kind: "broken", text: text2 };
}
function jsonOf(file, disk) {
  const json = readJson2(file, disk);
  return json.kind === "read" ? json.root : void 0;
}

var MAX_FOLDERS = 1e3;
function readAssembly(output) {
  const { folder } = output;
  const read3 = readManifest(output);
  if (read3.kind !== "manifest") return read3;
  const manifests = manifestsFrom(output, read3.manifest);
  const stacks = manifests.flatMap(({ folder: home, manifest }) => manifest.stacks.map((artifact) => ({ ...artifact, folder: home })));
  const found2 = stacks.map((stack) => ({ ...stack, template: inside(output, stack.folder, stack.templateFile) }));
  return {
    kind: "assembly",
    assembly: {
      ...output,
      folders: new Set(manifests.map((each) => each.folder)),
      stacks: new Map(found2.flatMap(({ template, ...stack }) => template === void 0 ? [] : [[template, { ...stack, template }]])),
      assets: new Map(manifests.flatMap((each) => assetsIn(output, each)).flatMap((asset) => asset.names.map((name) => [name, asset]))),
      missing: found2.flatMap((stack) => stack.template === void 0 ? [node_path_default.relative(folder, node_path_default.join(stack.folder, stack.templateFile))] : [])
    }
  };
}
function readManifest({ folder, disk }) {
  const json = readJson2(node_path_default.join(folder, "manifest.json"), disk);
  if (json.kind === "absent") return { kind: "none" };
  if (json.kind === "broken") return { kind: /"artifacts"\s*:/.test(json.text) ? "torn" : "none" };
  const manifest = manifestOf(json.root);
  return manifest ? { kind: "manifest", manifest } : { kind: "none" };
}
function assetFile(assembly, location) {
  const asset = namesIn8(location).map((name) => assembly.assets.get(name)).find((each) => each !== void 0);
  return asset && inside(assembly, asset.folder, asset.file);
}
function manifestsFrom(root, manifest) {
  const homes2 = [{ folder: root.folder, manifest }];
  const seen = /* @__PURE__ */ new Set([root.folder]);
  for (const home of homes2) {
    for (const name of home.manifest.stages) {
      const folder = inside(root, home.folder, name);
      if (folder === void 0 || seen.has(folder) || seen.size >= MAX_FOLDERS) continue;
      seen.add(folder);
      const read3 = readManifest({ ...root, folder });
      if (read3.kind === "manifest") homes2.push({ folder, manifest: read3.manifest });
    }
  }
  return homes2;
}
function assetsIn(root, { folder, manifest }) {
  const files = manifest.assetManifests.flatMap((name) => inside(root, folder, name) ?? []);
  const assets = [
    ...files.flatMap((file) => assetsOf(jsonOf(file, root.disk))),
    ...manifest.stacks.flatMap(({ metadata }) => legacyAssets(metadata))
  ];
  return assets.map((asset) => ({ ...asset, folder }));
}

var MARKER = "/CDKMetadata/Default";
function constructsIn(root) {
  return new Map(entriesOf(get(root, "Resources")).flatMap(({ key, value }) => {
    const path = constructPath(value);
    return path === void 0 ? [] : [[key, { path, source: void 0 }]];
  }));
}
function constructPath(resource) {
  return textOf(getIn(resource, "Metadata", "aws:cdk:path"));
}
function printedBy(root, file) {
  const constructs = constructsIn(root);
  const paths = [...constructs.values()].map(({ path }) => path);
  const stack = paths.find((path) => path.endsWith(MARKER))?.slice(0, -MARKER.length) ?? paths[0]?.split("/")[0];
  return stack === void 0 ? void 0 : { assembly: file, path: stack, constructs: /* @__PURE__ */ new Map([[file, constructs]]) };
}

var import_node_url = require("node:url");
var LIBRARY = /[\\/](node_modules|site-packages|\.yarn)[\\/]|^(node:|internal[\\/])|[\\/]jsii-(kernel|runtime)|[\\/]lib[\\/]program\.js$/;
var LINE = /^(.+?):(\d+)(?::\d+)?$/;
var EXTENSION = /\.\w+$/;
function sourceLines({ cwd, disk }) {
  const bases = [.../* @__PURE__ */ new Set([cwd, realOf(cwd, disk)])];
  return (frames) => {
    for (const frame2 of frames) {
      const [, spelled, line] = LINE.exec(locationOf2(frame2)) ?? [];
      const file = spelled === void 0 ? void 0 : fileOf2(spelled);
      if (file !== void 0 && EXTENSION.test(file) && !LIBRARY.test(file)) return { file: shownSource(file, bases), line: Number(line) };
    }
    return void 0;
  };
}
function locationOf2(frame2) {
  const bare = frame2.replace(/ \(:\)$/, "").replace(/^async /, "");
  const bracket = bare.indexOf(" (");
  return bare.endsWith(")") && bracket >= 0 ? bare.slice(bracket + 2, -1) : bare;
}
function fileOf2(spelled) {
  if (!spelled.startsWith("file:")) return spelled;
  try {
    return (0, import_node_url.fileURLToPath)(spelled);
  } catch {
    return void 0;
  }
}
function shownSource(file, bases) {
  const base = node_path_default.isAbsolute(file) ? bases.find((folder) => isBelow(folder, file)) : void 0;
  return base === void 0 ? file : shownPath(file, base);
}
function realOf(folder, disk) {
  try {
    return disk.real(folder);
  } catch {
    return folder;
  }
}

var MAX_TEMPLATES = 500;
var NESTED = /\.NestedStack\/[^/]+$/;
function templatesOf(stack, stackPath, records, assembly) {
  const own2 = { path: stackPath, file: stack.template };
  const named3 = records.flatMap((record) => {
    const file = record.templateFile === void 0 ? void 0 : inside(assembly, stack.folder, record.templateFile);
    return file === void 0 ? [] : [{ path: record.path, file }];
  });
  if (named3.length > 0) return [own2, ...named3.filter(({ file }) => file !== own2.file)];
  const mayNest = records.length === 0 || records.some((record) => NESTED.test(record.path));
  return mayNest ? nestedFrom(own2, records, assembly) : [own2];
}
function nestedFrom(own2, records, assembly) {
  const templates = [own2];
  const nested = records.filter((record) => NESTED.test(record.path));
  for (const parent of templates) {
    for (const { key, value } of entriesOf(get(jsonOf(parent.file, assembly.disk), "Resources"))) {
      if (textOf(get(value, "Type")) !== "AWS::CloudFormation::Stack" || templates.length >= MAX_TEMPLATES) continue;
      const made = constructPath(value) ?? pathOf2(key, parent, nested);
      const file = fileOf3(value, parent, assembly);
      if (made !== void 0 && file !== void 0) templates.push({ path: made.replace(NESTED, ""), file });
    }
  }
  return templates;
}
function pathOf2(logicalId, parent, nested) {
  const paths = nested.filter((record) => record.logicalId === logicalId && record.path.startsWith(`${parent.path}/`)).map(({ path }) => path);
  return paths.toSorted((a, b) => a.length - b.length)[0];
}
function fileOf3(resource, parent, assembly) {
  const named3 = textOf(getIn(resource, "Metadata", "aws:asset:path"));
  if (named3 !== void 0) return inside(assembly, node_path_default.dirname(parent.file), named3);
  return textsIn(getIn(resource, "Properties", "TemplateURL")).map((text2) => assetFile(assembly, text2)).find((file) => file !== void 0);
}
function textsIn(node) {
  if (node?.kind === "map") return entriesOf(node).flatMap(({ value }) => textsIn(value));
  return node?.kind === "list" ? itemsOf(node).flatMap(textsIn) : [textOf(node) ?? []].flat();
}

function deploymentsOf(stack, assembly, cwd) {
  const { stackName: stackName2, account, region, parameters } = stack;
  const records = [stack.metadata, metadataFrom(stack, assembly)].flatMap(recordsOf);
  const stackPath = stack.displayName ?? commonPath(records) ?? stackName2;
  const templates = templatesOf(stack, stackPath, records, assembly);
  const cdk = {
    assembly: shownPath(assembly.folder, cwd),
    path: stackPath,
    constructs: constructsOf(templates, records, { cwd, disk: assembly.disk })
  };
  return templates.map(({ file }) => [file, file === stack.template ? { account, region, stackName: stackName2, parameters, cdk } : { account, region, cdk }]);
}
function metadataFrom({ metadataFile, folder }, assembly) {
  const file = metadataFile === void 0 ? void 0 : inside(assembly, folder, metadataFile);
  return file === void 0 ? void 0 : jsonOf(file, assembly.disk);
}
function commonPath(records) {
  const paths = records.filter(({ logicalId }) => logicalId !== void 0).map((record) => record.path.split("/"));
  const [first] = paths;
  if (!first) return void 0;
  const end = first.findIndex((segment, index) => paths.some((each) => each[index] !== segment));
  return end === 0 ? void 0 : first.slice(0, end < 0 ? -1 : end).join("/");
}
function constructsOf(templates, records, where2) {
  const byPath2 = new Map(templates.map((template) => [template.path, template.file]));
  const sourceOf2 = sourceLines(where2);
  const byFile2 = new Map(templates.map(({ file }) => [file, /* @__PURE__ */ new Map()]));
  for (const { path: made, logicalId, frames } of records) {
    const file = logicalId === void 0 ? void 0 : ownerOf(made, byPath2);
    if (logicalId !== void 0 && file !== void 0) byFile2.get(file)?.set(logicalId, { path: made, source: sourceOf2(frames) });
  }
  return new Map([...byFile2].map(([file, constructs]) => [shownPath(file, where2.cwd), constructs.size > 0 ? constructs : constructsIn(jsonOf(file, where2.disk))]));
}
function ownerOf(made, byPath2) {
  for (let at = node_path_default.posix.dirname(made); at !== "."; at = node_path_default.posix.dirname(at)) {
    const file = byPath2.get(at);
    if (file !== void 0) return file;
  }
  return void 0;
}

var ASSET_FOLDER = /^asset\.[0-9a-f]{64}$/;
function homes(disk) {
  const known4 = /* @__PURE__ */ new Map();
  const homeOfFolder = (folder) => {
    const home = known4.get(folder) ?? look({ folder, disk }, homeOfFolder);
    known4.set(folder, home);
    return home;
  };
  return (file) => {
    const folder = assetFolder(file) ?? file;
    return homeOfFolder(node_path_default.dirname(folder));
  };
}
function assetFolder(file) {
  const segments = node_path_default.dirname(file).split(node_path_default.sep);
  const at = segments.findIndex((segment) => ASSET_FOLDER.test(segment));
  return at < 0 ? void 0 : segments.slice(0, at + 1).join(node_path_default.sep);
}
function look(output, homeOf) {
  const { folder } = output;
  const read3 = readAssembly(output);
  if (read3.kind === "torn") return { kind: "torn", folder };
  if (read3.kind === "none") return read3;
  const parent = isStage2(folder) ? homeOf(node_path_default.dirname(folder)) : void 0;
  if (parent?.kind === "left-over") return parent;
  if (parent?.kind !== "assembly") return read3;
  return parent.assembly.folders.has(folder) ? parent : { kind: "left-over", assembly: parent.assembly };
}
function isStage2(folder) {
  return node_path_default.basename(folder).startsWith("assembly-");
}

var NOWHERE = { kind: "none" };
var WRITTEN_BY_CDK = /\.(template|assets|metadata)\.json$|^asset\.|^(manifest|tree|validation-report)\.json$/;
var STACK_TEMPLATE = /(?<!\.nested)\.template\.json$/;
function readAssemblies(found2, { cwd, disk }) {
  const homeOf = homes(disk);
  const placed3 = found2.map((file) => ({ file, home: file.path === "-" ? NOWHERE : homeOf(file.path) }));
  const apart = placed3.filter((each) => !each.file.isNamed && isPart(each));
  const setApart = new Set(apart.map(({ file }) => file));
  const kept = placed3.filter(({ file }) => !setApart.has(file));
  return {
    files: kept.map(({ file }) => file),
    deployments: new Map(assembliesOf(kept).flatMap((assembly) => deploymentsIn(assembly, kept, cwd))),
    assetPath(location, from) {
      const home = homeOf(node_path_default.resolve(cwd, from));
      return home.kind === "assembly" ? assetFile(home.assembly, location) : void 0;
    },
    notes: [...apart.flatMap(leftOverNote(cwd)), ...homeNotes(placed3, cwd)]
  };
}
function isPart({ file, home }) {
  if (home.kind === "none" || home.kind === "torn") return false;
  if (assetFolder(file.path) !== void 0) return true;
  return !isStackTemplate(file.path, home) && WRITTEN_BY_CDK.test(node_path_default.basename(file.path));
}
function isStackTemplate(file, home) {
  return home.kind === "assembly" && home.assembly.stacks.has(file);
}
function assembliesOf(placed3) {
  return [...new Set(placed3.flatMap(({ home }) => home.kind === "assembly" ? [home.assembly] : []))];
}
function deploymentsIn(assembly, placed3, cwd) {
  const wanted = new Set(placed3.flatMap(({ file, home }) => home.kind === "assembly" && home.assembly === assembly ? [file.path] : []));
  const stacks = [...assembly.stacks.values()];
  const linted = stacks.filter(({ template }) => wanted.delete(template));
  return (wanted.size > 0 ? stacks : linted).flatMap((stack) => deploymentsOf(stack, assembly, cwd));
}
function leftOverNote(cwd) {
  return ({ file, home }) => {
    if (!("assembly" in home) || assetFolder(file.path) !== void 0 || !STACK_TEMPLATE.test(file.path)) return [];
    return [`${file.file} is left over from an earlier run: ${manifestIn(home.assembly.folder, cwd)} does not name it`];
  };
}
function homeNotes(placed3, cwd) {
  const torn = new Set(placed3.flatMap(({ home }) => home.kind === "torn" ? [home.folder] : []));
  return [
    ...[...torn].map((folder) => `${manifestIn(folder, cwd)} cannot be understood: the templates beside it are linted without it`),
    ...assembliesOf(placed3).flatMap(({ folder, missing: missing3 }) => missing3.map((file) => `${manifestIn(folder, cwd)} names ${file}, which is not in its folder`))
  ];
}
function manifestIn(folder, cwd) {
  return shownPath(node_path_default.join(folder, "manifest.json"), cwd);
}

var find_configs_exports = {};
__export(find_configs_exports, {
  CONFIG_NAMES: () => CONFIG_NAMES,
  findConfigs: () => findConfigs,
  openConfigs: () => openConfigs
});

var admit_exports = {};
__export(admit_exports, {
  admit: () => admit,
  reasonOf: () => reasonOf3,
  refused: () => refused2
});
var REASONS2 = {
  EACCES: "may not be read",
  ELOOP: "is a symbolic link that leads in a circle",
  ENAMETOOLONG: "is too long a path",
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EPERM: "may not be read"
};
var GITS = "belongs to git itself";
function admit(file, boundary, disk) {
  try {
    const folder = disk.real(boundary.folder);
    const within3 = [boundary.folder, folder].find((each) => isBelow(each, file));
    if (within3 === void 0) return refused2(node_path_default.relative(boundary.folder, file) === "" ? "is a folder" : `is outside ${boundary.name}`);
    if (isGits(within3, file)) return refused2(GITS);
    const real = disk.real(file);
    if (!isBelow(folder, real)) return refused2(`${linkOf(file, disk)} that leads out of ${boundary.name}`);
    if (isGits(folder, real)) return refused2(GITS);
    return admitPlain(real, disk);
  } catch (error) {
    return refused2(reasonOf3(error));
  }
}
function admitPlain(real, disk) {
  const { kind, size } = disk.stat(real);
  if (kind === "folder") return refused2("is a folder");
  if (kind !== "file") return refused2("is a pipe or a device, no file");
  if (size > MAX_LENGTH) return refused2(`is longer than ${MAX_LENGTH / 1024 / 1024} MB`);
  return { kind: "admitted", real, size };
}
function linkOf(file, disk) {
  return disk.lstat(file).kind === "link" ? "is a symbolic link" : "is in a folder behind a symbolic link";
}
function isGits(folder, file) {
  return node_path_default.relative(folder, file).toLowerCase().split(node_path_default.sep).includes(".git");
}
function refused2(reason) {
  return { kind: "refused", reason };
}
function reasonOf3(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS2[code] ?? "cannot be read";
}

var decode_exports = {};
__export(decode_exports, {
  decode: () => decode,
  isUtf16: () => isUtf16
});
function decode(bytes) {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}
function isUtf16(bytes) {
  return encodingOf(bytes) !== "utf-8";
}
function encodingOf([first, second]) {
  if (first === 255 && second === 254) return "utf-16le";
  return first === 254 && second === 255 ? "utf-16be" : "utf-8";
}

var read_beside_exports = {};
__export(read_beside_exports, {
  readBeside: () => readBeside
});
function readBeside(file, { cwd, disk }, from = file) {
  const admission = admit(file, boundaryOf(from, [cwd], disk), disk);
  if (admission.kind === "refused") return admission;
  try {
    return { kind: "read", source: { file: shownPath(file, cwd), text: decode(disk.read(admission.real)) } };
  } catch {
    return { kind: "refused", reason: "cannot be read" };
  }
}

function severitiesOf(rules2) {
  return new Map([...rules2].flatMap(([id, { severity }]) => severity ? [[id, severity]] : []));
}

function merged4(own2, extended, preset) {
  const layers = [...extended, own2];
  const last2 = (key) => layers.findLast((layer) => layer[key])?.[key];
  return {
    source: own2.source,
    sources: layers.map(({ source }) => source).toReversed(),
    preset,
    rules: layers.map(({ rules: rules2 }) => rules2).reduce(together5, /* @__PURE__ */ new Map()),
    overrides: layers.flatMap(({ overrides: overrides2 }) => overrides2),
    compliance: firstOfEach(layers.flatMap(({ compliance }) => compliance)),
    region: last2("region"),
    parameters: new Map(layers.flatMap(({ parameters }) => [...parameters])),
    budgets: layers.flatMap(({ budgets }) => budgets),
    plugins: layers.flatMap(({ plugins }) => plugins),
    customRules: layers.flatMap(({ customRules }) => customRules),
    ignore: layers.flatMap(({ ignore }) => ignore),
    failOn: last2("failOn")
  };
}
function together5(below, above) {
  const all3 = new Map(below);
  for (const [id, { severity, options }] of above) {
    const known4 = below.get(id);
    all3.set(id, { severity: severity ?? known4?.severity, options: new Map([...known4?.options ?? [], ...options]) });
  }
  return all3;
}
function firstOfEach(settings) {
  return settings.filter(({ value }, index) => settings.findIndex((other) => other.value === value) === index);
}
function configFor({ overrides: overrides2, ...rest }, { ignoredBy, isAbout: isAbout2 }) {
  const own2 = overrides2.filter(isAbout2);
  const options = own2.map(({ rules: rules2 }) => new Map([...rules2].map(([id, setting3]) => [id, { ...setting3, severity: void 0 }])));
  return {
    ...rest,
    rules: [rest.rules, ...options].reduce(together5),
    overrides: own2.map(({ selection: selection2, reason, rules: rules2 }) => ({ selection: selection2, reason, severities: severitiesOf(rules2) })),
    ignoredBy
  };
}

var PRESETS3 = ["recommended", "all", "security-first"];
var PACKAGE = /^(@[^/\\]+\/[^/\\]+|[^@./\\][^/\\]*)(?:\/(.+))?$/;
var MAIN = ["cfn-latency-lint.yaml", "cfn-latency-lint.yml", "cfn-latency-lint.json", "index.yaml", "index.yml", "index.json"];
var MAIN_CODE = ["cfn-latency-lint.config.mjs", "cfn-latency-lint.config.js", "index.mjs", "index.js"];
function findExtended(name, from, where2) {
  const preset = PRESETS3.find((each) => each === name);
  if (preset !== void 0) return { kind: "preset", preset };
  if (/^\.{1,2}[\\/]/.test(name)) return { kind: "file", path: node_path_default.resolve(node_path_default.dirname(from), name) };
  const [, packageName, file] = PACKAGE.exec(name) ?? [];
  if (packageName === void 0) return nothing3(`${quote(name)} is no preset, no file from here (\`./team.yaml\`) and no package`);
  const folder = folderOf(packageName, from, where2);
  if (folder === void 0) return nothing3(`there is no preset and no installed package ${quote(packageName)}${hint(name, from, where2)}`);
  return file === void 0 ? mainOf(packageName, folder, where2) : within2(folder, file, packageName);
}
function folderOf(name, from, { cwd, disk }) {
  const { folder: last2 } = boundaryOf(from, [cwd], disk);
  for (let folder = node_path_default.dirname(from); ; folder = node_path_default.dirname(folder)) {
    const candidate = node_path_default.join(folder, "node_modules", name);
    if (kindAt(disk, candidate) === "folder") return candidate;
    if (!isBelow(last2, folder)) return void 0;
  }
}
function mainOf(name, folder, where2) {
  const manifest = readBeside(node_path_default.join(folder, "package.json"), where2, node_path_default.join(folder, "package.json"));
  const named3 = manifest.kind === "read" ? textOf(get(readQuickly(manifest.source)?.documents[0], "cfn-latency-lint")) : void 0;
  if (named3 !== void 0) return within2(folder, named3, name);
  const found2 = [...MAIN, ...MAIN_CODE].find((each) => exists(where2.disk, node_path_default.join(folder, each)));
  return found2 === void 0 ? nothing3(`package ${quote(name)} has no configuration: neither \`${MAIN[0] ?? ""}\` nor a file that its \`package.json\` names under \`cfn-latency-lint\``) : within2(folder, found2, name);
}
function within2(folder, file, name) {
  const target = node_path_default.resolve(folder, file);
  return isBelow(folder, target) ? { kind: "file", path: target } : nothing3(`${quote(file)} is not in package ${quote(name)}`);
}
function hint(name, from, { disk }) {
  return exists(disk, node_path_default.resolve(node_path_default.dirname(from), name)) ? `; did you mean \`./${name}\`?` : didYouMean(name, PRESETS3);
}
function nothing3(why) {
  return { kind: "nothing", why };
}

var read_layer_exports = {};
__export(read_layer_exports, {
  emptyLayer: () => emptyLayer,
  readLayer: () => readLayer
});

var API = { api: "pattern", apiKind: ["rest", "http", "websocket"] };
var AUTHORIZATIONS = ["none", "iam", "cognito", "jwt", "lambda"];
var TARGETS = ["lambda", "service", "http", "mock"];
var RIGHTS = ["resource-policy", "role", "caller"];
var WARMTHS = ["warm", "bypassed", "cold"];
var STAGE = { stage: "pattern" };
var ROUTE = { ...API, route: "pattern", verb: "pattern", path: "pattern", authorization: AUTHORIZATIONS };
var CALL2 = { function: "pattern", qualifier: "pattern", by: RIGHTS, role: "pattern", warmth: WARMTHS };
var AUTHORIZER = { authorizer: "pattern", authorizerCache: "number" };
var INTEGRATION3 = { integration: TARGETS, ...CALL2, asynchronous: "boolean" };
var CACHE = { cached: "boolean", encrypted: "boolean" };
var FACTS = {
  api: API,
  stage: { ...API, ...STAGE, ...CACHE },
  route: ROUTE,
  authorizer: { ...API, ...AUTHORIZER, ...CALL2 },
  integration: { ...API, ...INTEGRATION3 },
  function: { function: "pattern", permissions: "number", callers: "number" },
  path: {
    ...ROUTE,
    ...STAGE,
    ...AUTHORIZER,
    authorizerFunction: "pattern",
    authorizerBy: RIGHTS,
    authorizerRole: "pattern",
    authorizerWarmth: WARMTHS,
    ...INTEGRATION3,
    ...CACHE,
    cacheSeconds: "number"
  }
};
var KEYS6 = ["id", "on", "select", "require", "forbid", "message", "severity", "remedy", "help"];
var NOUNS2 = Object.keys(FACTS);
var SEVERITIES3 = ["error", "warning", "info"];
function readCustomRules(node) {
  if (node.kind !== "list") return { rules: [], faults: [{ at: node, message: "`customRules` is a list of rules" }] };
  const readings = node.items.map(readRule2);
  const ids = node.items.map((item) => get(item, "id")).filter((id) => id?.kind === "scalar");
  const twice2 = ids.filter(({ text: text2 }, index) => ids.findIndex((other) => other.text === text2) < index);
  return {
    rules: readings.flatMap(({ rule: rule2 }) => rule2 ?? []),
    faults: [...readings.flatMap(({ faults: faults2 }) => faults2), ...twice2.map((at) => ({ at, message: `there are two rules ${quote(at.text)}` }))]
  };
}
function readRule2(node) {
  if (node.kind !== "map") return { faults: [{ at: node, message: "`customRules` is a list of rules, each a map" }] };
  const faults2 = unknownKeys3(node, KEYS6);
  const note = (at, message2) => void faults2.push({ at, message: message2 });
  const id = textAt2(node, "id", note);
  if (id !== void 0 && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) note(get(node, "id") ?? node, `\`id\` is a name in kebab-case, not ${quote(id)}`);
  const on = oneOf2(node, "on", NOUNS2, note);
  const message = textAt2(node, "message", note);
  const severity = get(node, "severity") === void 0 ? "warning" : oneOf2(node, "severity", SEVERITIES3, note);
  const [remedy, help] = [optionalText(node, "remedy", note), optionalText(node, "help", note)];
  if (help !== void 0 && !/^https?:\/\//.test(help)) note(get(node, "help") ?? node, "`help` is the URL of a page");
  if (on === void 0) return { faults: faults2 };
  const facts = new Map(Object.entries(FACTS[on]));
  if (message !== void 0) notePlaceholders(get(node, "message") ?? node, message, facts, note);
  const select = get(node, "select") === void 0 ? /* @__PURE__ */ new Map() : readConditions2(get(node, "select"), "select", facts, note);
  const [require2, forbid] = [readGroups(node, "require", facts, note), readGroups(node, "forbid", facts, note)];
  if (require2.length + forbid.length === 0 && faults2.length === 0) note(get(node, "id") ?? node, "a rule needs `require` or `forbid`: what has to be so, or what must not");
  if (faults2.length > 0 || id === void 0 || message === void 0 || severity === void 0) return { faults: faults2 };
  return { rule: { id: `custom/${id}`, on, select, require: require2, forbid, message, severity, remedy, help }, faults: faults2 };
}
function unknownKeys3(node, known4) {
  return entriesOf(node).filter(({ key }) => !known4.includes(key)).map(({ key, at }) => ({ at, message: `there is no key ${quote(key)} here${didYouMean(key, known4)}` }));
}
function textAt2(node, key, note) {
  const value = get(node, key);
  if (value === void 0) {
    note(firstKey(node), `a rule needs \`${key}\``);
    return void 0;
  }
  return optionalText(node, key, note);
}
function optionalText(node, key, note) {
  const value = get(node, key);
  if (value === void 0) return void 0;
  if (value.kind === "scalar" && typeof value.value === "string" && value.value.trim() !== "") return value.value;
  note(value, `\`${key}\` is a text`);
  return void 0;
}
function firstKey(node) {
  return entriesOf(node)[0]?.at ?? node;
}
function oneOf2(node, key, choices, note) {
  const value = get(node, key);
  const given2 = value?.kind === "scalar" ? value.text : void 0;
  const choice = choices.find((each) => each === given2);
  if (choice !== void 0) return choice;
  if (value === void 0) note(firstKey(node), `a rule needs \`${key}\``);
  else note(value, `\`${key}\` is one of ${choices.join(", ")}${given2 === void 0 ? "" : `, not ${quote(given2)}${didYouMean(given2, choices)}`}`);
  return void 0;
}
function notePlaceholders(at, message, facts, note) {
  for (const [, name = ""] of message.matchAll(/\{(\w+)\}/g)) {
    if (!facts.has(name)) note(at, `there is no fact ${quote(name)} to put into the message${didYouMean(name, [...facts.keys()])}`);
  }
}
function readGroups(node, key, facts, note) {
  const value = get(node, key);
  if (value === void 0) return [];
  const groups = value.kind === "list" ? value.items : [value];
  if (groups.length === 0) note(value, `\`${key}\` is a map of facts, or a list of such maps`);
  return groups.map((group) => readConditions2(group, key, facts, note));
}
function readConditions2(node, key, facts, note) {
  const conditions = /* @__PURE__ */ new Map();
  if (node?.kind !== "map" || node.entries.size === 0) {
    if (node) note(node, `\`${key}\` is a map of facts and what they are`);
    return conditions;
  }
  for (const { key: name, at, value } of entriesOf(node)) {
    const kind = facts.get(name);
    if (kind === void 0) note(at, `there is no fact ${quote(name)} here${didYouMean(name, [...facts.keys()])}`);
    else conditions.set(name, readWanted(value, name, kind, note));
  }
  return conditions;
}
function readWanted(node, name, kind, note) {
  const items = node.kind === "list" ? node.items : [node];
  if (items.length === 0) note(node, `\`${name}\` is ${formOf(kind)}, or a list`);
  return items.flatMap((item) => {
    const wanted = wantedOf(item, kind);
    if (wanted === void 0) note(item, `\`${name}\` is ${formOf(kind)}${item.kind === "scalar" && item.text !== "" ? `, not ${quote(item.text)}${hint2(item.text, kind)}` : ""}`);
    return wanted ?? [];
  });
}
function wantedOf(node, kind) {
  if (node.kind !== "scalar" || node.value === null || node.text === "") return void 0;
  if (typeof node.value === "boolean") return { kind: "presence", present: node.value };
  if (kind === "boolean") return void 0;
  if (kind === "number") return boundsOf(node.text);
  return kind === "pattern" || kind.includes(node.text) ? { kind: "pattern", pattern: node.text } : void 0;
}
function boundsOf(text2) {
  const [, sign = "", digits] = /^\s*([<>]=?)?\s*(\d{1,9})\s*$/.exec(text2) ?? [];
  if (digits === void 0) return void 0;
  const bound2 = Number(digits);
  if (sign === "") return { kind: "number", least: bound2, most: bound2 };
  return sign.startsWith("<") ? { kind: "number", least: -Infinity, most: bound2 - (sign === "<" ? 1 : 0) } : { kind: "number", least: bound2 + (sign === ">" ? 1 : 0), most: Infinity };
}
function formOf(kind) {
  if (kind === "pattern") return "a text, with `*` for any characters, or true or false for whether there is one";
  if (kind === "boolean") return "true or false";
  return kind === "number" ? "a number such as 300 or `<= 300`, or true or false for whether there is one" : `one of ${kind.join(", ")}`;
}
function hint2(text2, kind) {
  return typeof kind === "string" ? "" : didYouMean(text2, kind);
}

function plainOf2(node) {
  switch (node.kind) {
    case "scalar":
      return scalarOf(node);
    case "list":
      return itemsOf(node).map(plainOf2);
    case "map":
      return Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, plainOf2(value)]));
  }
}
function scalarOf({ value, text: text2, path }) {
  const isOff = value === false && text2.toLowerCase() === "off";
  if (!isOff) return value;
  const [last2, holder] = pathKeys(path).reverse();
  return last2 === "severity" || holder === "rules" ? "off" : value;
}

async function examine(root) {
  const { validate } = await Promise.resolve().then(() => require("./project-config-validate-config.cjs"));
  if (validate(plainOf2(root))) return { faults: [], isSound: () => true };
  const wrong = meant((validate.errors ?? []).map((error) => wrongIn(root, error)));
  const unsound = new Set(wrong.flatMap(({ around, value, extra }) => [...around, value, ...extra ? [extra.value] : []]));
  const faults2 = new Map(wrong.map((each) => faultOf5(each)).map((fault) => [`${fault.at.start} ${fault.message}`, fault]));
  return { faults: [...faults2.values()].toSorted((a, b) => a.at.start - b.at.start), isSound: (node) => !unsound.has(node) };
}
function wrongIn(root, error) {
  const around = [];
  let value = root;
  for (const key of stepsIn(error.instancePath)) {
    around.push(value);
    value = (value.kind === "list" ? itemsOf(value)[Number(key)] : get(value, key)) ?? value;
  }
  return { error, value, around, extra: entryOf2(value, error.params["additionalProperty"]) };
}
function entryOf2(node, key) {
  return entriesOf(node).find((entry) => entry.key === key);
}
function meant(all3) {
  const own2 = all3.filter(({ error: { keyword, schemaPath } }) => keyword !== "if" && !/\/(?:anyOf|not|if)\//.test(schemaPath));
  const parts = own2.filter(({ error }) => !isOfWhole(error));
  const told = new Set(parts.flatMap(({ value, around }) => [value, ...around]));
  return own2.filter(({ error, value }) => !isOfWhole(error) || !told.has(value));
}
function isOfWhole({ keyword }) {
  return ["anyOf", "not", "required"].includes(keyword);
}
function faultOf5({ error: { keyword, params, parentSchema, instancePath }, value: node, extra }) {
  const name = nameOf5(instancePath);
  const { errorMessage: form = "" } = parentSchema;
  if (extra) return { at: extra.at, message: unknownKey(extra.key, instancePath, parentSchema) };
  switch (keyword) {
    case "anyOf":
    case "required":
      return { at: entriesOf(node)[0]?.at ?? node, message: form };
    case "not":
      return { at: entryOf2(node, "route")?.at ?? node, message: form };
    case "const":
      return { at: node, message: `\`${name}\` can only be \`${String(params["allowedValue"])}\`: ${form}` };
    case "enum":
      return { at: node, message: `\`${name}\` is one of ${choicesFor(node, textsIn2(params["allowedValues"]), isRule(instancePath))}` };
    default:
      return { at: node, message: `${name === "" ? "a configuration" : `\`${name}\``} is ${form}${wrongText(node, parentSchema.pattern)}` };
  }
}
function nameOf5(instancePath) {
  return stepsIn(instancePath).findLast((key) => !/^\d+$/.test(key)) ?? "";
}
function stepsIn(instancePath) {
  return instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function isRule(instancePath) {
  return stepsIn(instancePath).at(-2) === "rules";
}
function unknownKey(key, holder, { properties }) {
  const name = nameOf5(holder);
  const hint3 = didYouMean(key, Object.keys(properties ?? {}));
  if (name === "rules") return `there is no rule ${quote(key)}${hint3}`;
  return isRule(holder) ? `rule \`${name}\` has no option ${quote(key)}${hint3}` : `there is no key ${quote(key)} here${hint3}`;
}
function textsIn2(values) {
  return Array.isArray(values) ? values.map(String) : [];
}
function choicesFor(node, choices, isOfRule) {
  const given2 = node.kind === "scalar" ? scalarOf(node) : null;
  if (typeof given2 !== "string") {
    const wrong = node.kind === "scalar" && node.text !== "" ? `, not ${quote(node.text)}` : "";
    return `${choices.join(", ")}${isOfRule ? " or a map with `severity`" : ""}${wrong}`;
  }
  const alike = choices.find((each) => each.toLowerCase() === given2.toLowerCase());
  return `${choices.join(", ")}, not ${quote(given2)}${didYouMean(alike ?? given2, choices)}`;
}
function wrongText(node, pattern) {
  if (pattern === void 0 || node.kind !== "scalar" || typeof node.value !== "string" || node.value === "") return "";
  const right = new RegExp(pattern);
  const meant2 = [node.value.replace(/^\w+/, (verb) => verb.toUpperCase()), `* ${node.value}`].find((each) => each.includes(" /") && right.test(each));
  return `, not ${quote(node.value)}${meant2 === void 0 ? "" : `; did you mean \`${meant2}\`?`}`;
}

function textAt3(node, key) {
  const [text2] = textsIn3(get(node, key));
  return text2;
}
function textsAt(node, key) {
  return textsIn3(get(node, key));
}
function settingsAt(node, key) {
  const value = get(node, key);
  return (value?.kind === "list" ? itemsOf(value) : value ? [value] : []).flatMap((item) => textsIn3(item).map((text2) => ({ value: text2, at: placeOf(item) })));
}
function settingAt(node, key) {
  const entry = entriesOf(node).find((each) => each.key === key);
  const [value] = textsIn3(entry?.value);
  return entry && value !== void 0 ? { value, at: settingPlace(entry.at, entry.value) } : void 0;
}
function textsIn3(node) {
  if (node?.kind === "list") return node.items.flatMap(textsIn3);
  return node?.kind === "scalar" && typeof node.value === "string" ? [node.value] : [];
}
function settingPlace(key, value) {
  return { ...placeOf(value), start: key.start, end: value.start >= key.end ? value.end : key.end };
}

var MEASURES = /* @__PURE__ */ new Map([
  ["stsCalls", "stsCalls"],
  ["regionHops", "regionHops"],
  ["authorizerCalls", "authorizerCalls"],
  ["coldStart", "coldStarts"],
  ["avoidable", "avoidable"],
  ["cached", "uncached"]
]);
function readBudget(node) {
  const [first, ...others] = [...MEASURES].flatMap(([key, measure2]) => entriesOf(node).filter((entry) => entry.key === key).map((entry) => limitOf(entry, measure2)));
  return first ? [{ name: textAt3(node, "name"), selection: selectionOf(node), limits: [first, ...others] }] : [];
}
function limitOf({ at, value }, measure2) {
  const most = value.kind === "scalar" && typeof value.value === "number" ? value.value : 0;
  return { measure: measure2, most, at: settingPlace(at, value) };
}
function selectionOf(node) {
  const named3 = routeOf4(textAt3(node, "route"));
  return {
    api: textAt3(node, "api"),
    stage: textAt3(node, "stage"),
    verbs: get(node, "verb") ? textsAt(node, "verb") : named3?.verbs,
    path: textAt3(node, "path") ?? named3?.path,
    route: named3?.route
  };
}
function routeOf4(text2) {
  if (text2 === void 0) return void 0;
  const [, verb, path] = /^(\S+) (.*)$/.exec(text2) ?? [];
  return { verbs: verb === void 0 || verb === "*" ? void 0 : [verb], path, route: path === void 0 ? text2 : void 0 };
}

var LEVELS = ["off", "info", "warning", "error"];
var STANDARDS = ["hipaa", "nist", "pci", "security-hub"];
var FAIL_ON2 = ["info", "warning", "error", "never"];
async function readLayer(source, root) {
  const { faults: faults2, isSound } = await examine(root);
  const overrides2 = itemsOf(get(root, "overrides")).filter(isSound);
  const misplaced = overrides2.flatMap(optionFaults);
  const sound = entriesOf(root).filter(({ value }) => isSound(value));
  const settings = { ...root, ...root.kind === "map" && { entries: new Map(sound.map((entry) => [entry.key, entry])) } };
  const declared = get(settings, "customRules");
  const custom = declared ? readCustomRules(declared) : { rules: [], faults: [] };
  const layer = {
    source,
    extends: settingsAt(settings, "extends"),
    rules: rulesIn(get(root, "rules"), isSound),
    overrides: overrides2.filter((override) => optionFaults(override).length === 0).map(overrideOf),
    compliance: settingsAt(settings, "compliance").flatMap((setting3) => chosen2(setting3, STANDARDS)),
    region: settingAt(settings, "region"),
    parameters: new Map(entriesOf(get(root, "parameters")).filter(({ value }) => isSound(value)).flatMap(parameterOf)),
    budgets: itemsOf(get(root, "budgets")).filter(isSound).flatMap(readBudget),
    plugins: settingsAt(settings, "plugins"),
    customRules: custom.rules,
    ignore: settingsAt(settings, "ignore"),
    failOn: [settingAt(settings, "failOn")].flatMap((setting3) => setting3 ? chosen2(setting3, FAIL_ON2) : [])[0]
  };
  return { layer, faults: [...faults2, ...misplaced, ...custom.faults] };
}
function emptyLayer(source) {
  return {
    source,
    extends: [],
    rules: /* @__PURE__ */ new Map(),
    overrides: [],
    compliance: [],
    region: void 0,
    parameters: /* @__PURE__ */ new Map(),
    budgets: [],
    plugins: [],
    customRules: [],
    ignore: [],
    failOn: void 0
  };
}
function chosen2({ value, at }, choices) {
  return choices.filter((choice) => choice === value).map((choice) => ({ value: choice, at }));
}
function parameterOf({ key, at, value }) {
  return value.kind === "scalar" ? [[key, { value: value.text, at: settingPlace(at, value) }]] : [];
}
function rulesIn(node, isSound = () => true) {
  return new Map(entriesOf(node).filter(({ value }) => isSound(value)).map((entry) => [entry.key, ruleSettingOf(entry)]));
}
function ruleSettingOf(entry) {
  if (entry.value.kind !== "map") return { severity: levelOf(entry), options: /* @__PURE__ */ new Map() };
  const entries2 = entriesOf(entry.value);
  const options = entries2.filter(({ key }) => key !== "severity");
  return {
    severity: entries2.filter(({ key }) => key === "severity").map(levelOf)[0],
    options: new Map(options.map(({ key, at, value }) => [key, { value: plainOf2(value), at: settingPlace(at, value) }]))
  };
}
function levelOf({ at, value }) {
  const level = value.kind === "scalar" ? LEVELS.find((each) => each === scalarOf(value)) : void 0;
  return level && { value: level, at: settingPlace(at, value) };
}
var SELECTORS = ["apis", "routes", "constructPath", "logicalIds"];
function optionFaults(override) {
  const selector = SELECTORS.find((key) => get(override, key));
  if (selector === void 0) return [];
  const options = [...rulesIn(get(override, "rules"))].flatMap(([id, setting3]) => [...setting3.options].map(([name, { at }]) => ({ id, name, at })));
  return options.map(({ id, name, at }) => ({ at, message: `\`${name}\` of \`${id}\` can be set for \`files\` alone, not for some \`${selector}\`` }));
}
function overrideOf(node) {
  const [apis, routes, constructPath2, logicalIds] = SELECTORS.map((key) => get(node, key) ? textsAt(node, key) : void 0);
  return {
    files: get(node, "files") ? textsAt(node, "files") : void 0,
    selection: { apis, routes, constructPath: constructPath2, logicalIds },
    rules: rulesIn(get(node, "rules")),
    reason: textAt3(node, "reason")
  };
}

async function readConfig(source) {
  const { documents: [root, second], problems } = await readSource(source);
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const isEmpty2 = root === void 0 || errors.length > 0 || isNothing2(root);
  const { layer, faults: faults2 } = isEmpty2 ? { layer: emptyLayer(source), faults: [] } : await readLayer(source, root);
  const more = second ? [{ at: second, message: "a configuration is one document; this one is not read" }] : [];
  return {
    layer,
    config: configFor(merged4(layer, [], void 0), { ignoredBy: void 0, isAbout: () => true }),
    errors: [...errors, ...faults2, ...more].map(errorOf),
    warnings: warnings.map(({ at, message }) => ({ at, message }))
  };
}
function errorOf({ at: { file, start: start2, end }, message }) {
  return { file, at: { file, start: start2, end }, message };
}
function isNothing2(root) {
  return root.kind === "scalar" && root.text === "" && root.value === null;
}

function isCode(file) {
  return /\.[cm]?[jt]sx?$/.test(file);
}

var MAX_DEPTH4 = 10;
async function resolveConfig(file, source, where2) {
  const found2 = { layers: [], presets: [], errors: [], warnings: [], seen: /* @__PURE__ */ new Set([file]) };
  const own2 = await layerOf(file, source, found2);
  await addTo(found2, own2, [file], where2);
  const { layers, presets: [preset], errors, warnings } = found2;
  return { merged: merged4(own2, layers.slice(1).toReversed(), preset), errors, warnings };
}
async function layerOf(file, source, found2) {
  if (isCode(file)) {
    const { runCode } = await Promise.resolve().then(() => require("./project-config-run-code.cjs"));
    const { layer: layer2, faults: faults2 } = await runCode(file, source);
    found2.errors.push(...faults2.map((message) => ({ file: source.file, message })));
    return layer2;
  }
  const { layer, errors, warnings } = await readConfig(source);
  found2.errors.push(...errors);
  found2.warnings.push(...warnings);
  return layer;
}
async function addTo(found2, layer, chain, where2) {
  found2.layers.push(layer);
  const [file = ""] = chain;
  for (const setting3 of layer.extends.toReversed()) {
    const extended = findExtended(setting3.value, file, where2);
    if (extended.kind === "preset") found2.presets.push({ value: extended.preset, at: setting3.at });
    else if (extended.kind === "nothing") found2.errors.push(faultAt(setting3, layer, extended.why));
    else await addFile(extended.path, { setting: setting3, layer, chain }, found2, where2);
  }
}
async function addFile(file, { setting: setting3, layer, chain }, found2, where2) {
  const fault = (why) => found2.errors.push(faultAt(setting3, layer, `\`${setting3.value}\` cannot be extended: ${why}`));
  const shown3 = (each) => `\`${shownPath(each, where2.cwd)}\``;
  if (chain.includes(file)) {
    const circle = [...chain.slice(0, chain.indexOf(file) + 1).toReversed(), file];
    fault(`it goes in a circle: ${circle.map(shown3).join(", which extends ")}`);
    return;
  }
  if (found2.seen.has(file)) return;
  found2.seen.add(file);
  if (chain.length >= MAX_DEPTH4) {
    fault(`configurations extend each other more than ${MAX_DEPTH4} deep`);
    return;
  }
  const beside3 = readBeside(file, where2, chain.at(-1) ?? file);
  if (beside3.kind === "refused") fault(`it ${beside3.reason}`);
  else if (isCode(file) && !where2.allowCode) fault("it is code, which is only run with `--allow-config-code`");
  else await addTo(found2, await layerOf(file, beside3.source, found2), [file, ...chain], where2);
}
function faultAt({ at }, { source }, message) {
  return isCode(node_path_default.basename(source.file)) ? { file: source.file, message } : errorOf({ at, message });
}

var NAMES3 = [".cfn-latency-lint.yaml", ".cfn-latency-lint.yml", ".cfn-latency-lint.json"];
var CODE = ["cfn-latency-lint.config.js", "cfn-latency-lint.config.mjs"];
var CONFIG_NAMES = [...NAMES3, ...CODE];
async function findConfigs(files, choice, places) {
  return openConfigs(choice, places)(files);
}
function openConfigs(choice, places) {
  switch (choice.kind) {
    case "none":
      return () => Promise.resolve({ configs: /* @__PURE__ */ new Map(), errors: [], warnings: [], sources: [], notes: [] });
    case "file": {
      const at = node_path_default.resolve(places.cwd, choice.file);
      const read3 = remembered(() => readNamed(choice.file, places));
      return async (files) => configsOf(files.map((file) => ({ file, config: at })), /* @__PURE__ */ new Map([[at, await read3(at)]]), [], places);
    }
    case "nearest":
      return nearest3(places);
  }
}
async function configsOf(users, readings, notes, places) {
  const makers = /* @__PURE__ */ new Map();
  for (const [config, reading] of readings) {
    if (reading.kind === "read") makers.set(config, await configMaker(reading.merged, node_path_default.dirname(config), places));
  }
  const read3 = [...readings.values()].filter((reading) => reading.kind === "read");
  return {
    configs: new Map(users.flatMap(({ file, config }) => {
      const make = makers.get(config);
      return make ? [[file, make(file)]] : [];
    })),
    // Several configurations may extend one that is wrong.
    errors: once2([...readings.values()].flatMap((reading) => reading.kind === "read" ? reading.errors : [reading.error])),
    warnings: once2(read3.flatMap(({ warnings }) => warnings)),
    sources: [...new Map(read3.flatMap(({ merged: merged5 }) => merged5.sources).map((source) => [source.file, source])).values()],
    notes
  };
}
function once2(things) {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
async function configMaker(merged5, folder, { cwd, noIgnore = false }) {
  const tests = await testsOf(merged5);
  const made = /* @__PURE__ */ new Map();
  return (file) => {
    const relative = node_path_default.relative(folder, node_path_default.resolve(cwd, file)).replaceAll(node_path_default.sep, "/");
    const ignoredBy = noIgnore ? void 0 : tests.ignore.find(({ matches: matches3 }) => matches3(relative))?.setting;
    const about = new Set(tests.overrides.filter(({ matches: matches3 }) => matches3(relative)).map(({ override }) => override));
    const key = JSON.stringify([ignoredBy ? merged5.ignore.indexOf(ignoredBy) : -1, ...[...about].map((override) => merged5.overrides.indexOf(override))]);
    const config = made.get(key) ?? configFor(merged5, { ignoredBy, isAbout: (override) => about.has(override) });
    made.set(key, config);
    return config;
  };
}
async function testsOf({ ignore, overrides: overrides2 }) {
  if (ignore.length === 0 && overrides2.every(({ files }) => files === void 0)) {
    return { ignore: [], overrides: overrides2.map((override) => ({ override, matches: () => true })) };
  }
  const { matcherOf } = await Promise.resolve().then(() => require("./project-config-globs.cjs"));
  return {
    ignore: ignore.map((setting3) => ({ setting: setting3, matches: matcherOf([setting3.value]) })),
    overrides: overrides2.map((override) => ({ override, matches: override.files ? matcherOf(override.files) : () => true }))
  };
}
async function readNamed(named3, places) {
  const { cwd, disk, allowCode = false } = places;
  const file = shownPath(named3, cwd);
  const at = node_path_default.resolve(cwd, named3);
  let text2;
  try {
    text2 = decode(disk.read(at));
  } catch (error) {
    return { kind: "unread", error: { file, message: `the file ${reasonOf3(error)}` } };
  }
  return { kind: "read", ...await resolveConfig(at, { file, text: text2 }, { cwd, disk, allowCode }) };
}
function nearest3(places) {
  const { cwd, disk } = places;
  const list2 = remembered((folder) => namesIn7(disk, folder));
  const boundaryOf2 = boundariesBy(list2);
  const find = remembered((folder) => findAbove(node_path_default.join(folder, "file"), places, list2, boundaryOf2));
  const read3 = remembered((config) => readFound(config, places));
  return async (files) => {
    const found2 = /* @__PURE__ */ new Map();
    const users = files.flatMap((file) => {
      const folder = node_path_default.dirname(node_path_default.resolve(cwd, file));
      const above = find(folder);
      found2.set(folder, above);
      return above.config === void 0 ? [] : [{ file, config: above.config }];
    });
    const configs = [...new Set(users.map(({ config }) => config))];
    const readings = await Promise.all(configs.map(async (config) => [config, await read3(config)]));
    return configsOf(users, new Map(readings), [...new Set([...found2.values()].flatMap(({ notes }) => notes))], places);
  };
}
function remembered(make) {
  const made = /* @__PURE__ */ new Map();
  return (key) => {
    const known4 = made.get(key) ?? { value: make(key) };
    made.set(key, known4);
    return known4.value;
  };
}
function findAbove(file, { cwd, paths, allowCode = false }, list2, boundaryOf2) {
  const { folder: last2 } = boundaryOf2(file, [cwd, ...paths.map((named3) => node_path_default.resolve(cwd, named3))]);
  const notes = [];
  for (let folder = node_path_default.dirname(file); ; folder = node_path_default.dirname(folder)) {
    const names = list2(folder);
    const shown3 = (name2) => shownPath(node_path_default.join(folder, name2), cwd);
    const [name, ...others] = [...NAMES3, ...allowCode ? CODE : []].filter((each) => names.includes(each));
    const unrun = allowCode ? [] : CODE.filter((each) => names.includes(each));
    notes.push(
      ...unrun.map((each) => `${shown3(each)} is code and is not run; \`--config\` names it, or \`--allow-config-code\` lets it run`),
      ...others.map((each) => `${shown3(each)} is not read: \`${name ?? ""}\` stands beside it`)
    );
    if (name !== void 0) return { config: node_path_default.join(folder, name), notes };
    if (!isBelow(last2, folder)) return { config: void 0, notes };
  }
}
async function readFound(config, places) {
  const { cwd, disk, allowCode = false } = places;
  const beside3 = readBeside(config, places);
  if (beside3.kind === "refused") return { kind: "unread", error: { file: shownPath(config, cwd), message: `the file ${beside3.reason}` } };
  return { kind: "read", ...await resolveConfig(config, beside3.source, { cwd, disk, allowCode }) };
}

var find_files_exports = {};
__export(find_files_exports, {
  findFiles: () => findFiles
});

var parameter_values_exports = {};
__export(parameter_values_exports, {
  deployedTemplate: () => deployedTemplate,
  parameterValuesIn: () => parameterValuesIn
});
function parameterValuesIn(root) {
  const isDeployment = deployedTemplate(root) !== void 0;
  const values = get(root, "Parameters") ?? (isDeployment ? get(root, "parameters") : root);
  if (values === void 0 && isDeployment) return { kind: "read", values: /* @__PURE__ */ new Map() };
  if (values?.kind === "map") return readingOf(entriesOf(values).flatMap(({ key, value }) => namedItem(key, value)));
  if (values?.kind === "list") return readingOf(values.items.flatMap(listedItems));
  return { kind: "refused", why: "holds no parameters: it is neither a list nor a map" };
}
function deployedTemplate(root) {
  return textOf(get(root, "template-file-path"));
}
function readingOf(items) {
  const values = /* @__PURE__ */ new Map();
  for (const item of items) {
    if (item.kind === "refused") return item;
    values.set(item.name, item.value);
  }
  return { kind: "read", values };
}
function listedItems(item) {
  const text2 = textOf(item);
  if (text2 !== void 0 && isOverride(text2)) return parseOverrides(text2).flatMap((part) => part.kind === "value" ? [part] : []);
  const name = textOf(get(item, "ParameterKey"));
  if (name === void 0) return [{ kind: "refused", why: "has an item without `ParameterKey`" }];
  if (textOf(get(item, "UsePreviousValue"))?.toLowerCase() === "true") return [{ kind: "value", name, value: void 0 }];
  const value = get(item, "ParameterValue");
  return value ? namedItem(name, value) : [];
}
function namedItem(name, node) {
  if (node.kind === "map") return [{ kind: "refused", why: `has no plain value for \`${name}\`` }];
  const value = node.kind === "list" ? itemsOf(node).map((item) => textOf(item) ?? "").join(",") : textOf(node);
  return value === void 0 ? [] : [{ kind: "value", name, value }];
}

var MAX_DEPTH5 = 50;
async function readToml({ file, text: text2 }) {
  const { parse: parse2, TomlError } = await Promise.resolve().then(() => require("./smol-toml.cjs"));
  try {
    const table = parse2(text2.replace(/^\ufeff/, ""), { integersAsBigInt: true, maxDepth: MAX_DEPTH5 });
    return { kind: "read", root: nodeOf2(table, { file, start: 0, end: text2.length }, 0) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { kind: "broken", message: "this is no TOML", line: 1, column: 1 };
    return { kind: "broken", message: reasonOf4(error.message), line: error.line, column: error.column };
  }
}
function reasonOf4(message) {
  const [first = ""] = message.split("\n");
  return first.replace(/^Invalid TOML document: /, "");
}
function nodeOf2(value, file, depth) {
  const place2 = { ...file, path: void 0 };
  if (depth > MAX_DEPTH5) return { ...place2, kind: "scalar", text: "", value: null };
  if (Array.isArray(value)) return { ...place2, kind: "list", items: value.map((item) => nodeOf2(item, file, depth + 1)) };
  if (typeof value === "object" && !isTable(value)) return { ...place2, kind: "scalar", text: value.toString(), value: value.toString() };
  if (typeof value === "object") {
    const entries2 = Object.entries(value).map(([key, inner]) => [key, { key, at: file, value: nodeOf2(inner, file, depth + 1) }]);
    return { ...place2, kind: "map", entries: new Map(entries2) };
  }
  return { ...place2, kind: "scalar", text: String(value), value: typeof value === "bigint" ? Number(value) : value };
}
function isTable(value) {
  return !(Symbol.toStringTag in value) && !(value instanceof Date);
}

var DEFAULT_TEMPLATES = ["template.yaml", "template.yml", "template.json"];
var NAMES4 = ["samconfig.toml", "samconfig.yaml", "samconfig.yml"];
var FILE_PREFIX = "file://";
async function readSamconfig(folder, names, where2) {
  const name = NAMES4.find((each) => names.includes(each));
  if (name === void 0) return { kind: "none" };
  const reading = readBeside(node_path_default.join(folder, name), where2);
  const file = shownPath(node_path_default.join(folder, name), where2.cwd);
  if (reading.kind === "refused") return { kind: "broken", error: { file, message: `the file ${reading.reason}` }, source: void 0 };
  const root = await rootOf(reading.source);
  return root.kind === "broken" ? root : { kind: "read", samconfig: await samconfigFrom(root.root, folder, file, where2) };
}
async function rootOf(source) {
  const { file, text: text2 } = source;
  if (file.endsWith(".toml")) {
    const toml = await readToml(source);
    if (toml.kind === "read") return { kind: "root", root: toml.root };
    const start2 = (lineStarts(text2)[toml.line - 1] ?? 0) + toml.column - 1;
    return { kind: "broken", error: { file, message: toml.message, at: { file, start: start2, end: Math.min(start2 + 1, text2.length) } }, source };
  }
  const { documents: [root], problems } = await readSource(source);
  const problem = problems.find(({ severity }) => severity === "error");
  return problem ? { kind: "broken", error: { file, message: problem.message, at: problem.at }, source } : { kind: "root", root };
}
function setting2(root, command, key) {
  return getIn(root, "default", command, "parameters", key) ?? getIn(root, "default", "global", "parameters", key);
}
async function samconfigFrom(root, folder, file, where2) {
  const region = textOf(setting2(root, "deploy", "region"));
  const { values, notes } = await overridesIn2(setting2(root, "deploy", "parameter_overrides"), folder, where2);
  return {
    file,
    folder,
    templates: templatesIn(root, folder),
    deployment: {
      // A region such as `$AWS_REGION` is not known.
      region: region !== void 0 && isRegionCode(region) ? region : void 0,
      stackName: textOf(setting2(root, "deploy", "stack_name")),
      parameters: values
    },
    notes: notes.map((note) => `${file}: ${note}`)
  };
}
function templatesIn(root, folder) {
  const named3 = ["deploy", "build"].flatMap((command) => textOf(setting2(root, command, "template_file") ?? setting2(root, command, "template")) ?? []);
  const authored = named3.filter((template) => !template.split(/[\\/]/).includes(".aws-sam"));
  return [...new Set(authored.map((template) => node_path_default.resolve(folder, template)))];
}
async function overridesIn2(node, folder, where2) {
  if (node === void 0) return { values: void 0, notes: [] };
  if (node.kind === "map") return { values: tableValues(node), notes: [] };
  const parts = (node.kind === "list" ? itemsOf(node) : [node]).flatMap((item) => parseOverrides(textOf(item) ?? ""));
  const values = /* @__PURE__ */ new Map();
  const notes = [];
  for (const part of parts) {
    if (part.kind === "value") values.set(part.name, part.value);
    else if (part.text.startsWith(FILE_PREFIX)) {
      const named3 = await valuesOfFile(part.text, folder, where2);
      if (typeof named3 === "string") notes.push(named3);
      else for (const [name, value] of named3) values.set(name, value);
    }
  }
  return { values, notes };
}
async function valuesOfFile(location, folder, where2) {
  const reading = readBeside(node_path_default.resolve(folder, location.slice(FILE_PREFIX.length)), where2, node_path_default.join(folder, "samconfig"));
  if (reading.kind === "refused") return `\`${location}\` ${reading.reason}`;
  const { documents: [root], problems } = await readSource(reading.source);
  if (problems.some(({ severity }) => severity === "error")) return `\`${location}\` cannot be understood`;
  const values = root?.kind === "map" ? { kind: "read", values: tableValues(root) } : parameterValuesIn(root);
  return values.kind === "read" ? values.values : `\`${location}\` ${values.why}`;
}
function tableValues(table) {
  const values = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(table)) {
    const isTruth = value.kind === "scalar" && typeof value.value === "boolean";
    const items = value.kind === "list" ? itemsOf(value).map((item) => textOf(item) ?? "") : void 0;
    values.set(key, isTruth ? void 0 : items?.join(",") ?? textOf(value));
  }
  return values;
}

async function findDefaultTemplate(where2) {
  const { cwd, disk } = where2;
  const reading = await readSamconfig(cwd, namesIn7(disk, cwd), where2);
  const { found: found2, notes } = reading.kind === "read" ? firstNamed(reading.samconfig, where2) : { found: void 0, notes: [] };
  return {
    path: found2 ?? firstDefault(where2),
    notes,
    broken: reading.kind === "broken" ? [reading] : []
  };
}
function firstNamed({ file, folder, templates }, { cwd, disk }) {
  const boundary = boundaryOf(node_path_default.join(folder, file), [cwd], disk);
  const notes = [];
  for (const template of templates) {
    const admission = admit(template, boundary, disk);
    if (admission.kind === "admitted") return { found: template, notes };
    notes.push(`${file} names \`${shownPath(template, cwd)}\`, which ${admission.reason}`);
  }
  return { found: void 0, notes };
}
function firstDefault({ cwd, disk }) {
  return DEFAULT_TEMPLATES.map((name) => node_path_default.join(cwd, name)).find((file) => kindAt(disk, file) === "file");
}

function searched2(files, folder, disk) {
  const all3 = files.map((file) => ({ file, reason: whyNot(file, folder, disk) }));
  return {
    files: all3.flatMap(({ file, reason }) => reason === void 0 ? [file] : []),
    refused: all3.flatMap(({ file, reason }) => reason === void 0 || reason === "" ? [] : [{ file, reason }])
  };
}
function whyNot(file, folder, disk) {
  const own2 = ownKindAt(disk, file);
  if (own2 === void 0 || own2 === "file") return void 0;
  const target = kindAt(disk, file);
  if (target === void 0) return void 0;
  if (target === "folder") return "";
  const admission = admit(file, boundaryOf(file, [folder], disk), disk);
  return admission.kind === "refused" ? admission.reason : void 0;
}

var SERVICE = /^serverless\.(ya?ml|json|[cm]?[jt]s)$/i;
var FOLDER = ".serverless";
var TEMPLATE = "cloudformation-template-update-stack.json";
function packagedTemplates(folder, files, disk) {
  const services = files.filter((file) => SERVICE.test(node_path_default.basename(file)) && !file.split(/[\\/]/).includes("node_modules"));
  const templates = services.map((file) => node_path_default.join(node_path_default.dirname(file), FOLDER, TEMPLATE));
  return templates.filter((file) => kindAt(disk, node_path_default.join(folder, file)) === "file");
}
function isPackageRest(file) {
  const parts = file.split(/[\\/]/);
  return parts.at(-2) === FOLDER && parts.at(-1) !== TEMPLATE;
}

var DEFAULT_FOLDER = "cdk.out";
var LEFT_OUT = /* @__PURE__ */ new Set(["node_modules", ".git", ".aws-sam"]);
var MAYBE_TEMPLATE = /\.(ya?ml|json|template|cfn)$/i;
var NOTHING2 = { files: [], missing: [], notes: [], broken: [] };
var GLOB = /[*?[{]/;
async function findFiles(paths, where2) {
  const found2 = await Promise.all(paths.length === 0 ? [findDefault(where2)] : paths.map((given2) => findPath(given2, where2)));
  const files = /* @__PURE__ */ new Map();
  for (const file of found2.flatMap((search2) => search2.files)) {
    if (file.isNamed || !files.has(file.path)) files.set(file.path, file);
  }
  return {
    files: [...files.values()].sort((a, b) => a.file < b.file ? -1 : 1),
    missing: found2.flatMap((search2) => search2.missing),
    notes: found2.flatMap((search2) => search2.notes),
    broken: found2.flatMap((search2) => search2.broken)
  };
}
async function findDefault(where2) {
  const { cwd, disk } = where2;
  const { path: template, notes, broken: broken2 } = await findDefaultTemplate(where2);
  if (template !== void 0) return { ...found([template], cwd, true), notes, broken: broken2 };
  const hasApp = kindAt(disk, node_path_default.join(cwd, DEFAULT_FOLDER)) === "folder";
  return { ...hasApp ? findFolder(DEFAULT_FOLDER, where2) : NOTHING2, notes, broken: broken2 };
}
async function findPath(given2, where2) {
  const { cwd, disk } = where2;
  if (given2 === "-") return { ...NOTHING2, files: [{ path: "-", file: "-", isNamed: true }] };
  if (given2 === "") return missing("", cwd, "a path is empty");
  const absolute = node_path_default.resolve(cwd, given2);
  const kind = kindAt(disk, absolute);
  if (kind === "folder") return findFolder(given2, where2);
  if (kind !== void 0) return found([absolute], cwd, true);
  return GLOB.test(given2) ? findPattern(given2, where2) : missing(given2, cwd, "there is no such file or folder");
}
function findFolder(given2, where2) {
  const folder = node_path_default.resolve(where2.cwd, given2);
  try {
    return foundIn(folder, searchFolder(folder, where2.disk), where2);
  } catch {
    return missing(given2, where2.cwd, "the folder cannot be read");
  }
}
async function findPattern(pattern, where2) {
  const { cwd, disk } = where2;
  const { glob } = await Promise.resolve().then(() => require("./tinyglobby.cjs"));
  const ignore = [...LEFT_OUT].map((name) => `**/${name}/**`);
  const files = await glob(pattern.replaceAll("\\", "/"), {
    cwd,
    ignore,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: listerOf(disk) }
  }).catch(() => []);
  return files.length > 0 ? foundIn(cwd, files.map((file) => node_path_default.normalize(file)), where2) : missing(pattern, cwd, "no file matches the pattern");
}
function listerOf(disk) {
  return (folder, _, done) => {
    let entries2;
    try {
      entries2 = disk.list(folder);
    } catch (error) {
      done(error, []);
      return;
    }
    done(null, entries2.map(asDirent));
  };
}
function asDirent({ name, kind }) {
  return { name, isFile: () => kind === "file" || kind === "link", isDirectory: () => kind === "folder", isSymbolicLink: () => false };
}
function missing(given2, cwd, message) {
  return { ...NOTHING2, missing: [{ file: shownPath(given2, cwd), message }] };
}
function found(paths, cwd, isNamed) {
  return { ...NOTHING2, files: paths.map((file) => ({ path: file, file: shownPath(file, cwd), isNamed })) };
}
function foundIn(folder, paths, { cwd, disk }) {
  const { files, refused: refused3 } = searched2(paths, folder, disk);
  const notes = refused3.map(({ file, reason }) => `${shownPath(file, cwd)} is passed over: it ${reason}`);
  return { ...found(files, cwd, false), notes };
}
function searchFolder(folder, disk) {
  const relative = disk.tracked?.(folder) ?? walk(folder, disk);
  const candidates = [...relative.filter(isCandidate), ...packagedTemplates(folder, relative, disk)];
  return [...new Set(candidates.map((file) => node_path_default.join(folder, file)))];
}
function isCandidate(relative) {
  return MAYBE_TEMPLATE.test(relative) && !isPackageRest(relative) && !relative.split(/[\\/]/).some((part) => LEFT_OUT.has(part));
}
function walk(folder, disk) {
  const files = [];
  const folders = [""];
  for (const below of folders) {
    for (const { name, kind } of below === "" ? disk.list(folder) : listed3(disk, node_path_default.join(folder, below))) {
      if (!LEFT_OUT.has(name)) (kind === "folder" ? folders : files).push(node_path_default.join(below, name));
    }
  }
  return files;
}
function listed3(disk, folder) {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}

var baseline_exports3 = {};
__export(baseline_exports3, {
  heldIn: () => heldIn,
  heldReport: () => heldReport,
  namedBaseline: () => namedBaseline,
  ranOver: () => ranOver
});

var baseline_exports = {};
__export(baseline_exports, {
  baselineAfter: () => baselineAfter,
  holdAgainst: () => holdAgainst,
  withoutKnown: () => withoutKnown
});
function holdAgainst(findings, entries2, { isGone, wouldFind }) {
  const told = findings.filter(isBaselined);
  const own2 = pairsOf(told, entries2, ({ file }) => file);
  const [left2, lost] = [told.filter((finding) => !own2.has(finding)), without2(entries2, own2)];
  const homes2 = newHomes(left2, lost.filter(({ file, rule: rule2 }) => isGone(file) && wouldFind(rule2, file)), new Set(entries2.map(({ file }) => file)));
  const followed2 = pairsOf(left2, lost, ({ file }) => homes2.get(file));
  const pairs = [...own2, ...followed2];
  const unmet = without2(lost, followed2);
  return {
    known: new Map(pairs.filter(([finding, entry]) => !isWorse(finding, entry))),
    worse: new Map(pairs.filter(([finding, entry]) => isWorse(finding, entry))),
    stale: unmet.filter(({ rule: rule2, file }) => wouldFind(rule2, file)),
    rest: unmet.filter(({ rule: rule2, file }) => !wouldFind(rule2, file))
  };
}
function isBaselined({ rule: rule2 }) {
  return rule2 !== SUPPRESSION;
}
function isWorse(finding, entry) {
  return SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(entry.severity);
}
function pairsOf(findings, entries2, fileOf4) {
  const keyOf5 = (file, fingerprint) => JSON.stringify([file, fingerprint]);
  const byKey = new Map(findings.map((finding) => [keyOf5(finding.at.file, finding.fingerprint), finding]));
  return new Map(entries2.flatMap((entry) => {
    const finding = byKey.get(keyOf5(fileOf4(entry), entry.fingerprint));
    return finding ? [[finding, entry]] : [];
  }));
}
function without2(entries2, pairs) {
  const keyOf5 = ({ file, fingerprint }) => JSON.stringify([file, fingerprint]);
  const paired = new Set([...pairs.values()].map(keyOf5));
  return entries2.filter((entry) => !paired.has(keyOf5(entry)));
}
function newHomes(findings, lost, known4) {
  const byFingerprint = groupsByKey(findings.filter(({ at }) => !known4.has(at.file)), ({ fingerprint }) => fingerprint);
  const moves = [...groupsByKey(lost, ({ file }) => file)].flatMap(([from, entries2]) => {
    const found2 = entries2.map(({ fingerprint }) => byFingerprint.get(fingerprint) ?? []);
    const [to, other] = new Set(found2.flatMap((alike) => alike.slice(0, 2).map(({ at }) => at.file)));
    const isMost = found2.filter((alike) => alike.length > 0).length * 2 >= entries2.length;
    return to !== void 0 && other === void 0 && isMost ? [{ from, to }] : [];
  });
  return new Map([...groupsByKey(moves, ({ to }) => to)].flatMap(([to, [{ from }, ...others]]) => others.length === 0 ? [[from, to]] : []));
}
function baselineAfter(findings, { rest }) {
  const found2 = findings.filter(isBaselined);
  const fresh = found2.map(({ at, rule: rule2, severity, fingerprint, message }) => ({ file: at.file, rule: rule2, severity, fingerprint, message }));
  return { found: new Set(found2), entries: [...fresh, ...rest] };
}
var REASON = "it was known when the baseline was made";
function withoutKnown(report, known4) {
  if (known4.size === 0) return report;
  const findings = report.findings.filter((finding) => !known4.has(finding));
  const added2 = report.findings.filter((finding) => known4.has(finding)).map((finding) => ({ finding, reason: REASON, by: "baseline", at: void 0 }));
  const suppressed = [...report.suppressed, ...added2].toSorted((a, b) => byPosition(a.finding, b.finding));
  const summary = { ...report.summary, ...countsOf(findings), suppressed: suppressed.length };
  return { ...report, findings, suppressed, summary, ...withFewerLinks(report, findings) };
}
function withFewerLinks(report, findings) {
  if (!hasRows(report)) return {};
  const told = new Set(findings.map(({ fingerprint }) => fingerprint));
  return { rows: report.rows.map((row) => ({ ...row, findings: row.findings.filter((fingerprint) => told.has(fingerprint)) })) };
}
function hasRows(report) {
  return "rows" in report;
}

var baseline_exports2 = {};
__export(baseline_exports2, {
  BASELINE: () => BASELINE,
  baselineText: () => baselineText,
  readBaseline: () => readBaseline
});
var BASELINE = ".cfn-latency-baseline.json";
async function readBaseline(named3, where2) {
  const { cwd, disk } = where2;
  const file = node_path_default.resolve(cwd, named3);
  if (!exists(disk, file)) return { kind: "missing" };
  try {
    const source = { file: shownPath(file, cwd), text: decode(disk.read(file)) };
    return { kind: "read", source, ...await readEntries(source, (known4) => shownPath(node_path_default.resolve(node_path_default.dirname(file), known4), cwd)) };
  } catch (error) {
    return { kind: "unreadable", reason: reasonOf3(error) };
  }
}
function baselineText(named3, findings, { cwd }) {
  const folder = node_path_default.dirname(node_path_default.resolve(cwd, named3));
  const lines = findings.map(({ file, rule: rule2, severity, fingerprint, message }) => ({ file: shownPath(node_path_default.resolve(cwd, file), folder), rule: rule2, severity, fingerprint, ...message !== void 0 && { message } })).toSorted((a, b) => compare3(a.file, b.file) || compare3(a.rule, b.rule) || compare3(a.fingerprint, b.fingerprint)).map((entry) => `
    ${JSON.stringify(entry)}`);
  return `{
  "version": 1,
  "findings": [${lines.join(",")}${lines.length === 0 ? "" : "\n  "}]
}
`;
}
function compare3(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
var KEYS7 = ["$schema", "version", "findings"];
var ENTRY_KEYS = ["file", "rule", "severity", "fingerprint", "message"];
var SEVERITY2 = /* @__PURE__ */ new Map([["error", "error"], ["warning", "warning"], ["info", "info"]]);
async function readEntries(source, shown3) {
  const { documents: [root], problems } = await readSource(source);
  const broken2 = problems.filter(({ severity }) => severity === "error");
  if (root === void 0 || broken2.length > 0) return { entries: [], errors: errorsOf(broken2.length > 0 ? broken2 : [{ at: startOf2(source), message: "the baseline is empty" }]) };
  const faults2 = faultsOf(root);
  const list2 = get(root, "findings");
  const items = list2?.kind === "list" && faults2.length === 0 ? list2.items.map((item) => readEntry2(item, shown3)) : [];
  return {
    entries: items.flatMap((item) => item.kind === "entry" ? [item.entry] : []),
    errors: errorsOf([...faults2, ...items.flatMap((item) => item.kind === "faulty" ? item.faults : [])])
  };
}
function errorsOf(faults2) {
  return faults2.map(({ at: { file, start: start2, end }, message }) => ({ file, at: { file, start: start2, end }, message }));
}
function startOf2({ file }) {
  return { file, start: 0, end: 0 };
}
function faultsOf(root) {
  if (root.kind !== "map") return [{ at: root, message: "a baseline is a map with `version` and `findings`" }];
  const version2 = get(root, "version");
  if (version2?.kind !== "scalar") return [{ at: version2 ?? root, message: "a baseline says its `version`: 1" }];
  if (version2.value !== 1) return [{ at: version2, message: `the \`version\` of this baseline is ${quote(version2.text)}; version 1 is all that is known here` }];
  const list2 = get(root, "findings");
  const wrong = list2?.kind === "list" ? [] : [{ at: list2 ?? root, message: "a baseline has `findings`, a list" }];
  return [...unknownKeys4(root, KEYS7), ...wrong];
}
function readEntry2(item, shown3) {
  const { file: own2, start: start2, end } = item;
  if (item.kind !== "map") return { kind: "faulty", faults: [{ at: item, message: "what a baseline knows is a map with `file`, `rule`, `severity` and `fingerprint`" }] };
  const [file, rule2, fingerprint, message] = ["file", "rule", "fingerprint", "message"].map((key) => stringOf(get(item, key)));
  const severity = SEVERITY2.get(stringOf(get(item, "severity")));
  const faults2 = [...unknownKeys4(item, ENTRY_KEYS), ...entryFaults(item)];
  if (faults2.length > 0 || !file || !rule2 || !fingerprint || !severity) return { kind: "faulty", faults: faults2 };
  return { kind: "entry", entry: { file: shown3(file), rule: rule2, severity, fingerprint, message, at: { file: own2, start: start2, end } } };
}
function entryFaults(item) {
  const texts = ["file", "rule", "fingerprint"].filter((key) => (stringOf(get(item, key)) ?? "") === "");
  const severity = get(item, "severity");
  return [
    ...texts.map((key) => ({ at: get(item, key) ?? item, message: `an entry has \`${key}\`, a text` })),
    ...SEVERITY2.has(stringOf(severity)) ? [] : [{ at: severity ?? item, message: "an entry has `severity`, one of error, warning, info" }]
  ];
}
function unknownKeys4(node, known4) {
  return entriesOf(node).filter(({ key }) => !known4.includes(key)).map(({ key, at }) => ({ at, message: `there is no key ${quote(key)} here${didYouMean(key, known4)}` }));
}
function stringOf(node) {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}

var GLOB2 = /[*?[{]/;
async function coverOf(paths, cwd) {
  const named3 = paths.filter((given2) => given2 !== "-").map((given2) => node_path_default.resolve(cwd, given2));
  const patterns = paths.filter((given2) => GLOB2.test(given2)).map((given2) => given2.replaceAll("\\", "/").replace(/^\.\//, ""));
  const matches3 = patterns.length === 0 ? () => false : (await Promise.resolve().then(() => require("./picomatch.cjs"))).default(patterns);
  return (file) => {
    const at = node_path_default.resolve(cwd, file);
    return named3.some((each) => each === at || isBelow(each, at)) || matches3(file);
  };
}

async function namedBaseline(named3, where2) {
  if (named3 === void 0) return void 0;
  const reading = await readBaseline(named3, where2);
  switch (reading.kind) {
    case "read":
      return reading;
    case "missing":
      throw new UsageError(`there is no baseline \`${named3}\`; with \`--update-baseline\` it is made`);
    case "unreadable":
      throw new UsageError(`the baseline \`${named3}\` ${reading.reason}`);
  }
}
async function ranOver(given2) {
  const { cwd, disk, files, options, rules: rules2, paths } = given2;
  return { cwd, disk, files, options, rules: rules2, covers: await coverOf(paths, cwd) };
}
function heldIn(report, { baseline, ran }) {
  return holdAgainst(report.findings, baseline.entries, reachOf(report, ran));
}
var STALE = "what this entry is about is not found any more; `--update-baseline` takes it out";
function heldReport(report, against) {
  const { known: known4, stale } = heldIn(report, against);
  const { source } = against.baseline;
  return {
    ...withoutKnown(report, known4),
    warnings: [...report.warnings, ...stale.map(({ at }) => ({ at, message: STALE }))],
    sources: new Map([...report.sources, [source.file, source]])
  };
}
function reachOf({ errors }, { files, options, rules: rules2, covers: covers3, cwd, disk }) {
  const linted = new Set(files.map(({ source }) => source.file));
  const pulledIn = new Set(options.library?.sources.keys());
  const broken2 = new Set(errors.map(({ file }) => file));
  const gone = /* @__PURE__ */ new Map();
  const isGone = (file) => {
    const known4 = gone.get(file) ?? !exists(disk, node_path_default.resolve(cwd, file));
    gone.set(file, known4);
    return known4;
  };
  const isRead = (file) => linted.has(file) || covers3(file) && (pulledIn.has(file) || isGone(file));
  const byId = new Map(rules2.map((rule2) => [rule2.id, rule2]));
  const isAsked = (id, file) => {
    const rule2 = byId.get(id);
    return rule2 !== void 0 && standingOf(rule2, options.configs?.get(file), options).kind !== "unasked";
  };
  return { isGone, wouldFind: (rule2, file) => isRead(file) && !broken2.has(file) && isAsked(rule2, file) };
}

var configured_exports = {};
__export(configured_exports, {
  unknownRules: () => unknownRules,
  withConfigured: () => withConfigured
});
function withConfigured(files, configs, isFromApp) {
  return files.map((file) => {
    const config = configs.get(file.source.file);
    if (config === void 0 || config.region === void 0 && config.parameters.size === 0) return file;
    const isApps = isFromApp(file.source.file);
    return { ...file, documents: file.documents.map((document2) => deployed(document2, config, isApps)) };
  });
}
function deployed(document2, { region: setting3, parameters: settings }, isApps) {
  const { deployment = {} } = document2;
  const region = setting3?.value;
  const parameters = new Map([...settings].map(([name, { value }]) => [name, value]));
  const known4 = isApps ? { ...deployment, region: deployment.region ?? region, parameters: new Map([...parameters, ...deployment.parameters ?? []]) } : { ...deployment, region: region ?? deployment.region, parameters: new Map([...deployment.parameters ?? [], ...parameters]) };
  return { ...document2, deployment: known4 };
}
function unknownRules(configs, ids) {
  const known4 = new Set(ids);
  const settings = [...new Set(configs.values())].flatMap(settingsOfRules).filter(({ id }) => !known4.has(id));
  const first = new Map(settings.toSorted((a, b) => b.at.start - a.at.start).map((setting3) => [`${setting3.at.file} ${setting3.id}`, setting3]));
  return [...first.values()].toReversed().map(({ id, at: { file, start: start2, end } }) => ({ file, at: { file, start: start2, end }, message: `there is no rule ${quote(id)}${didYouMean(id, ids)}` }));
}
function settingsOfRules({ rules: rules2, overrides: overrides2 }) {
  return [
    ...[...rules2].flatMap(([id, { severity, options }]) => [...severity ? [severity] : [], ...options.values()].map(({ at }) => ({ id, at }))),
    ...overrides2.flatMap(({ severities }) => [...severities].map(([id, { at }]) => ({ id, at })))
  ];
}

var inputs_exports = {};
__export(inputs_exports, {
  STDIN: () => STDIN,
  mayBeTemplate: () => mayBeTemplate,
  passedOver: () => passedOver,
  readInputs: () => readInputs,
  sifted: () => sifted
});

function fromApp(document2, { path }, { deployments }) {
  const deployment = document2.kind === "cloudformation" ? deployments.get(path) : void 0;
  return deployment ? { ...document2, deployment } : document2;
}
function withPrintedConstructs(file) {
  return { ...file, documents: file.documents.map((document2) => {
    const cdk = document2.kind === "cloudformation" && !document2.deployment?.cdk ? printedBy(document2.root, file.source.file) : void 0;
    return cdk ? { ...document2, deployment: { ...document2.deployment, cdk } } : document2;
  }) };
}

var DATA = /\.(json|ya?ml)$/i;
var PARAMETERS = /(^|[.-])parameters([.-][\w-]+)?$/i;
var MAYBE_TEMPLATE2 = /\.(ya?ml|json|template|cfn)$/i;
var OTHER2 = /^(\..*|package(-lock)?\.json|tsconfig.*\.json|cdk(\.context)?\.json|samconfig\.\w+|buildspec\.ya?ml|serverless\.\w+)$/i;
function parameterFileFor(template, names) {
  const files = names.filter((name) => DATA.test(name) && PARAMETERS.test(name.replace(DATA, "")) && name !== template);
  const others = names.filter((name) => MAYBE_TEMPLATE2.test(name) && !files.includes(name) && !OTHER2.test(name) && name !== template);
  const free = files.filter((name) => others.every((other) => likeness(other, name) <= likeness(template, name)));
  const own2 = free.filter((name) => likeness(template, name) > 0);
  if (own2.length > 0) return decided(own2, (name) => stemsOf(template).some((stem) => [`${stem}.parameters`, `${stem}-parameters`].includes(name.replace(DATA, ""))));
  return decided(free, (name) => others.length === 0 && name.replace(DATA, "") === "parameters");
}
function likeness(template, name) {
  const lengths = stemsOf(template).map((stem) => name.startsWith(stem) && /^[._-]/.test(name.slice(stem.length)) ? stem.length : 0);
  return Math.max(...lengths);
}
function decided(names, isPlain2) {
  const [name, ...others] = names;
  if (name === void 0) return { kind: "none" };
  return others.length === 0 && isPlain2(name) ? { kind: "one", name } : { kind: "undecided", names };
}
function stemsOf(template) {
  const stem = node_path_default.parse(template).name;
  const short = stem.replace(/\.(template|cfn)$/i, "");
  return short === stem ? [stem] : [stem, short];
}

async function withDeployments(placed3, found2, where2) {
  const names = remembered2((folder) => namesIn7(where2.disk, folder));
  const readings = /* @__PURE__ */ new Map();
  const samconfig = remembered2(async (folder) => {
    const reading = await readSamconfig(folder, names(folder), where2);
    readings.set(folder, reading);
    return reading;
  });
  const around = { where: where2, names, samconfig, deploymentFiles: byTemplate(found2, where2) };
  const results = [];
  for (const each of placed3) results.push(await deployed2(each, around));
  const read3 = [...readings.values()];
  return {
    files: results.map(({ file }) => file),
    origins: results.flatMap(({ origins }) => origins),
    notes: read3.flatMap((reading) => reading.kind === "read" ? reading.samconfig.notes : []),
    broken: read3.filter((reading) => reading.kind === "broken")
  };
}
function remembered2(make) {
  const made = /* @__PURE__ */ new Map();
  return (folder) => {
    const value = made.get(folder) ?? make(folder);
    made.set(folder, value);
    return value;
  };
}
function byTemplate(files, { cwd, disk }) {
  const named3 = /* @__PURE__ */ new Map();
  for (const file of files) {
    const { folder } = boundaryOf(file.path, [cwd], disk);
    const template = node_path_default.resolve(folder, deployedTemplate(file.root) ?? "");
    named3.set(template, [...named3.get(template) ?? [], file]);
  }
  return named3;
}
async function deployed2({ path: template, lintFile }, around) {
  const isOpen6 = lintFile.documents.some(({ kind, deployment: deployment2 }) => kind === "cloudformation" && deployment2 === void 0);
  if (template === void 0 || !isOpen6) return { file: lintFile, origins: [] };
  const { deployment, origins } = await deploymentOf(template, lintFile, around);
  const documents = lintFile.documents.map((document2) => document2.kind === "cloudformation" && document2.deployment === void 0 ? { ...document2, deployment } : document2);
  return { file: deployment ? { ...lintFile, documents } : lintFile, origins: origins.map((origin) => `${lintFile.source.file}: ${origin}`) };
}
async function deploymentOf(template, lintFile, around) {
  const samconfig = await samconfigOf(template, around);
  const said3 = samconfig ? whatSays(samconfig) : [];
  const origins = said3.length > 0 ? [`${said3.join(", ")} from ${samconfig?.file ?? ""}`] : [];
  if (samconfig?.deployment.parameters) return { deployment: samconfig.deployment, origins };
  const { values, origin } = await parametersOf2(template, lintFile, around);
  const isKnown = samconfig !== void 0 || values !== void 0;
  return {
    deployment: isKnown ? { ...samconfig?.deployment, parameters: values } : void 0,
    origins: origin === void 0 ? origins : [...origins, origin]
  };
}
function whatSays({ deployment: { region, stackName: stackName2, parameters } }) {
  const said3 = { region, "stack name": stackName2, parameters };
  return Object.entries(said3).flatMap(([name, value]) => value === void 0 ? [] : [name]);
}
async function samconfigOf(template, around) {
  for (let folder = node_path_default.dirname(template); ; folder = node_path_default.dirname(folder)) {
    const reading = await around.samconfig(folder);
    if (reading.kind === "read" && isAbout(reading.samconfig, template, around)) return reading.samconfig;
    if (!isBelow(around.where.cwd, folder)) return void 0;
  }
}
function isAbout({ folder, templates }, template, { names }) {
  if (templates.length > 0) return templates.includes(template);
  const there = names(folder);
  return node_path_default.join(folder, DEFAULT_TEMPLATES.find((name) => there.includes(name)) ?? "") === template;
}
async function parametersOf2(template, lintFile, around) {
  const [file, ...others] = around.deploymentFiles.get(template) ?? [];
  if (file && others.length > 0) return { origin: `several stack deployment files name it, and none is used: ${list([file, ...others].map((each) => each.file))}` };
  if (file) return fromDeploymentFile(file);
  const beside3 = parameterFileFor(node_path_default.basename(template), around.names(node_path_default.dirname(template)));
  if (beside3.kind === "none") return {};
  const folder = node_path_default.dirname(template);
  const shown3 = (name2) => shownPath(node_path_default.join(folder, name2), around.where.cwd);
  if (beside3.kind === "one") return fromParameterFile(node_path_default.join(folder, beside3.name), lintFile, around.where);
  const [name = "", ...more] = beside3.names;
  if (more.length > 0) return { origin: `there are several parameter files, and none is used: ${list(beside3.names.map(shown3))}` };
  return { origin: `\`${shown3(name)}\` is not used: its name does not tell that it is for this template` };
}
function fromDeploymentFile({ file, root }) {
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return { origin: `\`${file}\` is not used: it ${reading.why}` };
  return { values: reading.values, origin: `parameters from ${file}` };
}
async function fromParameterFile(file, { documents }, where2) {
  const name = shownPath(file, where2.cwd);
  const unused = (why) => ({ origin: `\`${name}\` is not used: it ${why}` });
  const beside3 = readBeside(file, where2);
  if (beside3.kind === "refused") return unused(beside3.reason);
  const { documents: [root], problems } = await readSource(beside3.source);
  if (problems.some(({ severity }) => severity === "error")) return unused("cannot be understood");
  const reading = parameterValuesIn(root);
  if (reading.kind === "refused") return unused(reading.why);
  const declared = new Set(documents.flatMap(({ root: each }) => entriesOf(get(each, "Parameters")).map(({ key }) => key)));
  const foreign = [...reading.values.keys()].find((key) => !declared.has(key));
  return foreign === void 0 ? { values: reading.values, origin: `parameters from ${name}` } : unused(`names \`${foreign}\`, which is no parameter of the template`);
}
function list(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}

var sniff_exports = {};
__export(sniff_exports, {
  NEEDLES: () => NEEDLES,
  documentsOf: () => documentsOf,
  isTemplateOfTemplates: () => isTemplateOfTemplates,
  kindOf: () => kindOf3
});
var EXTENSION2 = "x-amazon-apigateway-";
var STATEMENT = /\{%|<%|\{\{(?!resolve:)/;
var RESOURCE_TYPE = /^\w+::\w+::\w+(::MODULE)?$/;
var NEEDLES = ["AWS::", "AWSTemplateFormatVersion", EXTENSION2, "template-file-path"];
function kindOf3(root) {
  if (isCloudFormation(root)) return "cloudformation";
  const isOpenApi2 = textOf(get(root, "openapi") ?? get(root, "swagger")) !== void 0;
  return isOpenApi2 && hasExtension(root) ? "openapi" : void 0;
}
function documentsOf(roots) {
  return roots.flatMap((root) => {
    const kind = kindOf3(root);
    return kind ? [{ kind, root }] : [];
  });
}
function isTemplateOfTemplates({ source: { text: text2 }, problems }) {
  const fault = problems.find(({ severity }) => severity === "error");
  if (!fault) return false;
  const start2 = text2.lastIndexOf("\n", fault.at.start - 1) + 1;
  const end = text2.indexOf("\n", fault.at.start);
  return STATEMENT.test(text2.slice(start2, end === -1 ? void 0 : end));
}
function isCloudFormation(root) {
  if (get(root, "AWSTemplateFormatVersion") || transformsByAws(get(root, "Transform"))) return true;
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return false;
  return get(root, "Transform") !== void 0 || // A loop or a preprocessor's directive has no type, but it makes things that have one.
  entriesOf(resources).some(({ key, value }) => key.startsWith("Fn::") || RESOURCE_TYPE.test(textOf(get(value, "Type")) ?? ""));
}
function transformsByAws(transform) {
  const names = transform?.kind === "list" ? itemsOf(transform) : [transform];
  return names.some((name) => textOf(name?.kind === "map" ? get(name, "Name") : name)?.startsWith("AWS::"));
}
function hasExtension(root) {
  const open3 = [root];
  for (let node = open3.pop(); node; node = open3.pop()) {
    if (node.kind === "list") for (const item of node.items) open3.push(item);
    if (node.kind !== "map") continue;
    for (const { key, value } of node.entries.values()) {
      if (key.startsWith(EXTENSION2)) return true;
      open3.push(value);
    }
  }
  return false;
}

var STDIN = "<stdin>";
function sifted(found2, disk) {
  const likely = [];
  const others = [];
  for (const file of found2) (file.isNamed || isLikely(file.path, disk) ? likely : others).push(file);
  return { likely, others };
}
function isLikely(file, disk) {
  try {
    return mayBeTemplate(disk.read(file));
  } catch {
    return true;
  }
}
function passedOver(files) {
  return files.flatMap(({ file }) => trailOf(file, FOREIGN));
}
var FOREIGN = { kind: "passed-over", why: "it mentions neither `AWS::` nor API Gateway's extensions" };
async function readInputs(found2, reading) {
  const inputs = [];
  for (const file of found2) {
    inputs.push(await readInput(file, reading));
    reading.progress.step();
  }
  reading.progress.end();
  const { files, origins, notes, broken: broken2 } = await withDeployments(
    found2.flatMap((file, index) => placed2(file, inputs[index], reading.cwd)),
    found2.flatMap((file, index) => deploymentFile(file, inputs[index])),
    reading
  );
  return {
    files: files.map(withPrintedConstructs),
    notes,
    broken: broken2,
    errors: inputs.flatMap((input) => input.kind === "unreadable" ? [{ file: input.file, message: input.message }] : []),
    foreign: inputs.flatMap((input) => input.kind === "foreign" ? [input.file] : []),
    trail: [...found2.flatMap(({ file }, index) => trailOf(file, inputs[index])), ...origins]
  };
}
function placed2({ path: at, file }, input, cwd) {
  if (input?.kind !== "template") return [];
  const where2 = at === "-" ? file === STDIN ? void 0 : node_path_default.resolve(cwd, file) : at;
  return [{ path: where2, lintFile: input.file }];
}
function deploymentFile({ path: at }, input) {
  return input?.kind === "deployment" ? [{ path: at, file: input.file, root: input.root }] : [];
}
function trailOf(file, input) {
  switch (input?.kind) {
    case "template":
      return [`${file}: ${input.file.problems.some(({ severity }) => severity === "error") ? "linted as far as it can be read" : "linted"}`];
    case "deployment":
      return [`${file}: no template, but it tells how one is deployed`];
    case "passed-over":
      return [`${file}: passed over: ${input.why}`];
    // These are told of in any case.
    case "foreign":
    case "unreadable":
    case void 0:
      return [];
  }
}
async function readInput(found2, { disk, stdin, apps }) {
  const { file, isNamed } = found2;
  let bytes;
  try {
    bytes = found2.path === "-" ? await readAll(stdin) : disk.read(found2.path);
  } catch (error) {
    const message = `the file cannot be read: ${systemReason(error)}`;
    return isNamed ? { kind: "unreadable", file, message } : { kind: "passed-over", why: message };
  }
  if (!isNamed && !mayBeTemplate(bytes)) return FOREIGN;
  try {
    return await readTemplate(decode(bytes), found2, apps);
  } catch (error) {
    return { kind: "unreadable", file, message: internalError(error) };
  }
}
async function readTemplate(text2, found2, apps) {
  const { file, isNamed } = found2;
  const reading = await readSource({ file, text: text2 });
  const { source, documents, problems } = reading;
  if (!isNamed && isTemplateOfTemplates(reading)) return { kind: "passed-over", why: "it is written in another template language" };
  const ours = documentsOf(documents).map((document2) => fromApp(document2, found2, apps));
  const isBroken2 = problems.some(({ severity }) => severity === "error");
  if (ours.length > 0 || isNamed && isBroken2) return { kind: "template", file: { source, documents: ours, problems } };
  const deployment = documents.find((root) => deployedTemplate(root) !== void 0);
  if (deployment) return { kind: "deployment", file, root: deployment };
  return isNamed ? { kind: "foreign", file } : { kind: "passed-over", why: "it is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions" };
}
function mayBeTemplate(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf16(bytes) || NEEDLES.some((needle) => buffer.includes(needle));
}
async function readAll(stdin) {
  const chunks = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

var COMMANDS2 = ["lint", "routes", "diff", "rules", "init", "merge"];

function notesOf3({ quiet, verbose }, search2, inputs, parameters, found2) {
  if (quiet) return [];
  const { files, foreign } = inputs;
  const roots = files.flatMap(({ documents }) => documents.map(({ root }) => root));
  const declared = roots.flatMap((root) => entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const unknown2 = files.length === 0 ? [] : [...parameters.keys()].filter((name) => !declared.includes(name));
  return [
    ...search2.notes,
    ...inputs.notes,
    ...asideOf(inputs.broken, search2.broken).map(brokenNote),
    ...foreign.map((file) => `${file} is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions`),
    ...unknown2.map((name) => `no template has a parameter \`${name}\`${didYouMean(name, declared)}`),
    ...verbose ? [...inputs.trail, `linted ${files.length} of ${found2.length} ${found2.length === 1 ? "file" : "files"}`] : []
  ];
}
function asideOf(broken2, reported2) {
  return broken2.filter(({ error }) => !reported2.some((other) => other.error.file === error.file));
}
function brokenNote({ error: { file, at, message }, source }) {
  const position = at && source ? positionAt(lineStarts(source.text), at.start) : void 0;
  return `${position ? `${file}:${position.line}:${position.column}` : file}: ${message}; nothing of the file is used`;
}
function nothingFound({ paths }, { cwd, disk }) {
  if (paths.length === 0) {
    return "nothing to lint: no path was given, and there is no template.yaml, template.yml, template.json or cdk.out here, nor a samconfig that names a template; `cfn-latency-lint .` searches the folder";
  }
  const app = paths.map((given2) => node_path_default.join(given2, "cdk.out")).find((folder) => exists(disk, node_path_default.resolve(cwd, folder, "manifest.json")));
  return app === void 0 ? "nothing to lint was found" : `nothing to lint was found; \`${app}\` is ignored by git, and is linted where it is named`;
}
function nothingDealt({ index, count }) {
  return `shard ${index} of ${count} was dealt nothing to lint`;
}
function commandHint([word, ...others]) {
  return word !== void 0 && others.length === 0 && /^[a-z]+$/.test(word) ? didYouMean(word, COMMANDS2) : "";
}

var YES4 = { kind: "yes" };
var NO3 = { kind: "no" };
function areSo(conditions, facts) {
  return all2([...conditions].map(([name, wanted]) => isSo(name, wanted, facts.get(name))));
}
function all2(answers) {
  return answers.find(({ kind }) => kind === "no") ?? answers.find(({ kind }) => kind === "open") ?? YES4;
}
function some(answers) {
  return answers.find(({ kind }) => kind === "yes") ?? answers.find(({ kind }) => kind === "open") ?? NO3;
}
function opposite(answer) {
  return answer.kind === "open" ? answer : answer.kind === "yes" ? NO3 : YES4;
}
function isSo(name, wanted, fact) {
  if (fact === void 0) return NO3;
  if (fact.kind === "open") return fact;
  return some(wanted.map((each) => matches2(name, each, fact.value)));
}
function matches2(name, wanted, value) {
  switch (wanted.kind) {
    case "presence":
      return (value !== void 0 && value !== false) === wanted.present ? YES4 : NO3;
    case "number":
      return typeof value === "number" && value >= wanted.least && value <= wanted.most ? YES4 : NO3;
    case "pattern":
      return typeof value === "string" ? matchesPattern(name, wanted.pattern, value) : NO3;
  }
}
function matchesPattern(name, pattern, value) {
  if (name === "path") return pathIsAs(pattern, value);
  const [, wantedVerb, wantedPath] = /^(\S+) (\/[^]*)$/.exec(pattern) ?? [];
  if (name !== "route" || wantedVerb === void 0 || wantedPath === void 0) return matchesText(pattern, value) ? YES4 : NO3;
  const [, verb, path] = /^(\S+) (\/[^]*)$/.exec(value) ?? [];
  return verb === void 0 || path === void 0 || !matchesText(wantedVerb, verb) ? NO3 : pathIsAs(wantedPath, path);
}
function pathIsAs(pattern, path) {
  if (matchesPath(pattern, path)) return YES4;
  const mayMatch = matchesPath(pattern, path, (segment) => segment.includes("${"));
  return mayMatch ? { kind: "open", why: `whether its path is \`${pattern}\` is not known before deployment` } : NO3;
}

function factsOf(named3) {
  return new Map(Object.entries(factsAs(named3)));
}
function factsAs({ noun, thing }) {
  switch (noun) {
    case "api":
      return apiFacts(thing);
    case "stage":
      return stageFacts(thing);
    case "route":
      return routeFacts(thing);
    case "authorizer":
      return authorizerFacts(thing);
    case "integration":
      return integrationFacts(thing);
    case "function":
      return functionFacts(thing);
    case "path":
      return pathFacts(thing);
  }
}
var NONE3 = known3(void 0);
function known3(value) {
  return { kind: "known", value };
}
function open2(why) {
  return { kind: "open", why };
}
function apiFacts({ name, logicalId, kind }) {
  return { api: known3(withoutPrefix(logicalId ?? name)), apiKind: known3(kind) };
}
function stageFacts(stage) {
  const { api, cache, isCachingOpen: isCachingOpen2 } = stage;
  const caching = open2(`what stage \`${stage.name}\` caches is not known before deployment`);
  return {
    ...apiFacts(api),
    stage: stageName4(stage),
    cached: cache === void 0 && isCachingOpen2 ? caching : known3(cache !== void 0),
    encrypted: cache === void 0 && isCachingOpen2 ? caching : known3(cache?.encryption !== void 0)
  };
}
function stageName4({ name, isNameOpen }) {
  return isNameOpen ? open2(`the name of stage \`${name}\` is not known before deployment`) : known3(name);
}
function routeFacts({ api, name, authorization }) {
  const parts = partsOf3(name);
  return {
    ...apiFacts(api),
    route: known3(name),
    verb: known3(parts?.verb),
    path: known3(parts?.path),
    authorization: authorization === "unknown" ? open2("what authorizes its requests is not known") : known3(authorization)
  };
}
function authorizerFacts(authorizer) {
  const { api, name, cache: { seconds } } = authorizer;
  return {
    ...apiFacts(api),
    authorizer: known3(withoutPrefix(name)),
    authorizerCache: seconds === void 0 ? open2(`for how long what authorizer \`${name}\` says is kept is not known`) : known3(seconds),
    ...callFacts(authorizer)
  };
}
function integrationFacts(integration) {
  const { target } = integration;
  return {
    ...apiFacts(integration.api),
    integration: target.kind === "unknown" ? open2(target.why) : known3(target.kind),
    ...callFacts(integration),
    asynchronous: ofLambda(integration, ({ asynchronous }) => known3(asynchronous), known3(false))
  };
}
function callFacts(call2) {
  return {
    function: ofLambda(call2, functionName3),
    qualifier: ofLambda(call2, qualifierOf4),
    by: byOf(call2),
    role: roleOf(call2),
    warmth: ofLambda(call2, warmthOf4)
  };
}
function ofLambda({ target }, factOf, otherwise = NONE3) {
  if (target.kind === "unknown") return open2(target.why);
  return target.kind === "lambda" ? factOf(target) : otherwise;
}
function functionName3({ logicalId, name }) {
  if (logicalId !== void 0) return known3(withoutPrefix(logicalId));
  return name.includes("${") ? open2(`which function \`${name}\` is is not known before deployment`) : known3(name);
}
function qualifierOf4({ qualifier, name }) {
  if (qualifier === void 0) return NONE3;
  const text2 = knownText(qualifier);
  return text2 === void 0 ? open2(`which version or alias of its function \`${name}\` is is not known before deployment`) : known3(text2);
}
function byOf({ target, auth }) {
  if (target.kind === "unknown") return open2(target.why);
  return auth.kind === "resource-policy" && target.kind !== "lambda" ? NONE3 : known3(auth.kind);
}
function roleOf({ auth }) {
  if (auth.kind !== "role") return NONE3;
  const { name, text: text2 } = auth.role;
  return text2.some(({ kind }) => kind === "unknown") ? open2(`which role \`${name}\` is is not known before deployment`) : known3(withoutPrefix(name));
}
function warmthOf4({ name, warmth }) {
  const [first, ...others] = warmth.map(({ value }) => value);
  if (first === void 0 || first.kind === "unknown") return open2(`whether \`${name}\` is kept warm is not known`);
  return others.every(({ kind }) => kind === first.kind) ? known3(first.kind) : open2(`whether \`${name}\` is kept warm hangs on conditions`);
}
function functionFacts({ logicalId, permissions, callers }) {
  return { function: known3(withoutPrefix(logicalId)), permissions: known3(permissions.length), callers: known3(callers.length) };
}
var NO_STAGE = "no stage of its API is here";
var LEADS_NOWHERE = open2("where it leads is not in what was read");
function pathFacts(path) {
  const { stage, route, integration } = path;
  const { integration: answering, ...call2 } = integration ? integrationFacts(integration) : callless(LEADS_NOWHERE);
  return {
    ...routeFacts(route),
    stage: stage ? stageName4(stage) : open2(NO_STAGE),
    ...askedFacts(path),
    integration: answering,
    function: call2.function,
    qualifier: call2.qualifier,
    by: call2.by,
    role: call2.role,
    asynchronous: call2.asynchronous,
    warmth: call2.warmth,
    ...cacheFacts(path)
  };
}
function callless(fact) {
  return { integration: fact, function: fact, qualifier: fact, by: fact, role: fact, asynchronous: fact, warmth: fact };
}
function askedFacts({ authorizer, route: { authorization } }) {
  const isUnseen2 = authorizer === void 0 && (authorization === "lambda" || authorization === "unknown");
  const otherwise = isUnseen2 ? open2("what authorizes its requests is not known") : NONE3;
  const facts = authorizer && authorizerFacts(authorizer);
  return {
    authorizer: facts?.authorizer ?? otherwise,
    authorizerCache: facts?.authorizerCache ?? otherwise,
    authorizerFunction: facts?.function ?? otherwise,
    authorizerBy: facts?.by ?? otherwise,
    authorizerRole: facts?.role ?? otherwise,
    authorizerWarmth: facts?.warmth ?? otherwise
  };
}
function cacheFacts({ api, stage, cache }) {
  const isOpen6 = cache === void 0 && api.kind === "rest" && (stage === void 0 || stage.isCachingOpen);
  const doubt = open2(stage === void 0 ? NO_STAGE : `what stage \`${stage.name}\` caches is not known before deployment`);
  return {
    cached: isOpen6 ? doubt : known3(cache !== void 0),
    cacheSeconds: isOpen6 ? doubt : cache && cache.seconds === void 0 ? open2("for how long responses are kept is not known") : known3(cache?.seconds),
    encrypted: isOpen6 ? doubt : known3(cache?.encrypted === true)
  };
}

function named2(thing) {
  if ("kind" in thing) return { noun: "api", thing };
  if ("isNameOpen" in thing) return { noun: "stage", thing };
  if ("authorization" in thing) return { noun: "route", thing };
  if ("guards" in thing) return { noun: "integration", thing };
  if ("offers" in thing) return { noun: "function", thing };
  return "target" in thing ? { noun: "authorizer", thing } : { noun: "path", thing };
}
function callIt(named3) {
  switch (named3.noun) {
    case "api":
    case "route":
      return `\`${named3.thing.name}\``;
    case "stage":
    case "authorizer":
      return `${named3.noun} \`${named3.thing.name}\``;
    case "function":
      return `\`${named3.thing.logicalId}\``;
    case "integration":
      return named3.thing.routes[0] === void 0 ? `an integration of \`${named3.thing.api.name}\` without a route` : `\`${named3.thing.routes[0]}\``;
    case "path":
      return `\`${named3.thing.route.name}\`${named3.thing.stage ? ` on stage \`${named3.thing.stage.name}\`` : ""}`;
  }
}

var PRESETS4 = ["recommended", "security-first"];
function rulesOf2(declarations) {
  return [...groupsByKey(declarations, ({ rule: rule2 }) => rule2.id).values()].map((group) => {
    const [{ rule: { id, severity, message, remedy, help } }] = group;
    return {
      id,
      severity,
      presets: PRESETS4,
      help: help ?? null,
      on: [...new Set(group.map(({ rule: rule2 }) => rule2.on))],
      summary: remedy ?? withFacts(message, (name) => name),
      why: "The configuration of this project declares it.",
      check: (subject) => judged(subject, group).flatMap((judgement) => judgement.answer.kind === "yes" ? [problemOf4(judgement)] : []),
      unchecked: (subject) => judged(subject, group).flatMap(({ answer, it }) => answer.kind === "open" ? [{ at: it.thing.at, what: `rule \`${id}\` for ${callIt(it)}`, why: answer.why }] : [])
    };
  });
}
function judged(subject, declarations) {
  if ("breaches" in subject) return [];
  const it = named2(subject);
  const own2 = declarations.filter(({ rule: rule2, isFor }) => rule2.on === it.noun && isFor(subject.at.file));
  if (own2.length === 0) return [];
  const facts = factsOf(it);
  return own2.map(({ rule: rule2 }) => ({ rule: rule2, it, facts, answer: isBroken(rule2, facts) }));
}
function isBroken({ select, require: require2, forbid }, facts) {
  const wrongs = [...require2.map((conditions) => opposite(areSo(conditions, facts))), ...forbid.map((conditions) => areSo(conditions, facts))];
  return all2([areSo(select, facts), some(wrongs)]);
}
function problemOf4({ rule: rule2, it, facts }) {
  const { message, severity, remedy } = rule2;
  return {
    message: withFacts(message, (name) => shown2(facts.get(name))),
    at: it.thing.at,
    severity,
    notes: notesOf4(rule2, it),
    ...it.noun === "path" && it.thing.stage && !it.thing.stage.isNameOpen && { stages: [it.thing.stage.name] },
    ...remedy !== void 0 && { remedy }
  };
}
function withFacts(text2, replacement) {
  return text2.replaceAll(/\{(\w+)\}/g, (_, name) => replacement(name));
}
function shown2(fact) {
  if (fact?.kind !== "known") return "not known";
  return fact.value === void 0 ? "none" : String(fact.value);
}
function notesOf4({ select, require: require2, forbid }, it) {
  const asked2 = new Set([select, ...require2, ...forbid].flatMap((conditions) => [...conditions.keys()]));
  const calls = it.noun === "path" ? [asked2.has("by") || asked2.has("role") ? it.thing.integration : void 0, asked2.has("authorizerBy") || asked2.has("authorizerRole") ? it.thing.authorizer : void 0] : it.noun === "integration" || it.noun === "authorizer" ? [asked2.has("by") || asked2.has("role") ? it.thing : void 0] : [];
  return calls.flatMap((call2) => call2?.auth.kind === "role" ? roleNotes(call2.auth.role) : []);
}

function declaredRules(configs) {
  const asked2 = /* @__PURE__ */ new Map();
  for (const [file, { customRules = [] }] of configs) {
    const distinct2 = new Map(customRules.map((rule2) => [rule2.id, rule2]));
    for (const rule2 of distinct2.values()) asked2.set(rule2, (asked2.get(rule2) ?? /* @__PURE__ */ new Set()).add(file));
  }
  return rulesOf2([...asked2].map(([rule2, files]) => ({ rule: rule2, isFor: (file) => files.has(file) })));
}

async function readParameterFile(file, where2) {
  const { documents, problems } = await readSource({ file, text: readText(file, where2) });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem) throw new UsageError(`\`--parameters ${file}\` cannot be understood: ${problem.message}`);
  const reading = parameterValuesIn(documents[0]);
  if (reading.kind === "refused") throw new UsageError(`\`--parameters ${file}\` ${reading.why}`);
  return reading.values;
}
function readText(file, { cwd, disk }) {
  try {
    return decode(disk.read(node_path_default.resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`\`--parameters ${file}\` cannot be read: ${systemReason(error)}`);
  }
}

var import_node_url2 = require("node:url");

function packageEntry(specifier, folder, last2, disk) {
  const [, name, rest = ""] = /^((?:@[\w.-]+\/)?[\w.-]+)((?:\/[^/]+)*)$/.exec(specifier) ?? [];
  if (name === void 0 || specifier.split("/").includes("..")) return missing2("is no name of a package");
  const home = foldersUpTo(folder, last2).map((each) => node_path_default.join(each, "node_modules", name)).find((each) => kindAt(disk, each) === "folder");
  if (home === void 0) return missing2("is not installed");
  const manifest = manifestOf2(home, disk);
  if (manifest === void 0) return missing2("has no `package.json` that can be read");
  const target = targetOf2(manifest, rest);
  const file = target === void 0 ? void 0 : node_path_default.join(home, target);
  if (file === void 0 || node_path_default.relative(home, file).startsWith("..") || kindAt(disk, file) !== "file") return missing2(`has nothing for those who import \`${specifier}\``);
  return { kind: "found", file };
}
function missing2(reason) {
  return { kind: "missing", reason };
}
function foldersUpTo(folder, last2) {
  const folders = [folder];
  for (let at = folder; at !== last2 && node_path_default.dirname(at) !== at; at = node_path_default.dirname(at)) folders.push(node_path_default.dirname(at));
  return folders;
}
function manifestOf2(home, disk) {
  try {
    const manifest = JSON.parse(Buffer.from(disk.read(node_path_default.join(home, "package.json"))).toString());
    return isMap(manifest) ? manifest : void 0;
  } catch {
    return void 0;
  }
}
function targetOf2({ exports: exports2, main: main2 }, rest) {
  if (exports2 === void 0 || exports2 === null) {
    if (rest !== "") return rest;
    return typeof main2 === "string" && main2 !== "" ? withExtension(main2) : "index.js";
  }
  const isByPath = isMap(exports2) && Object.keys(exports2).some((key) => key.startsWith("."));
  if (isByPath) return chosen3(Object.hasOwn(exports2, `.${rest}`) ? exports2[`.${rest}`] : void 0);
  return rest === "" ? chosen3(exports2) : void 0;
}
function withExtension(main2) {
  return node_path_default.extname(main2) === "" ? `${main2}.js` : main2;
}
var CONDITIONS = ["node", "import", "module-sync", "default"];
function chosen3(target, depth = 0) {
  if (typeof target === "string") return target;
  if (depth > 20 || typeof target !== "object" || target === null) return void 0;
  const choices = Array.isArray(target) ? target : Object.entries(target).flatMap(([key, value]) => CONDITIONS.includes(key) ? [value] : []);
  for (const choice of choices) {
    const found2 = chosen3(choice, depth + 1);
    if (found2 !== void 0) return found2;
  }
  return void 0;
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

var TAKEN = "custom";
async function loadPlugins(configs, areLeft, where2) {
  const asked2 = askedFor2(configs);
  if (areLeft) {
    const notes = asked2.map(({ setting: { value } }) => `plugin ${quote(value)} is not run, and its rules say nothing`);
    return { rules: [], errors: [], notes, isIncomplete: asked2.length > 0 };
  }
  const loaded = await Promise.all(asked2.map((each) => load(each, where2)));
  const distinct2 = loaded.map((each, index) => ({ ...each, faults: [...each.faults, ...clashes(each, loaded.slice(0, index))] }));
  const errors = distinct2.flatMap(({ setting: { value, at }, faults: faults2 }) => faults2.map((fault) => ({ file: at.file, at, message: `plugin ${quote(value)}: ${fault}` })));
  return {
    rules: together6(distinct2.flatMap(({ faults: faults2, rules: rules2 }) => faults2.length === 0 ? rules2 : [])),
    errors,
    notes: [],
    isIncomplete: errors.length > 0
  };
}
function askedFor2(configs) {
  const byPlace2 = /* @__PURE__ */ new Map();
  for (const [file, { plugins }] of configs) {
    for (const setting3 of plugins) {
      const key = JSON.stringify([setting3.value, setting3.at.file]);
      const known4 = byPlace2.get(key) ?? { setting: setting3, files: /* @__PURE__ */ new Set() };
      known4.files.add(file);
      byPlace2.set(key, known4);
    }
  }
  return [...byPlace2.values()];
}
async function load({ setting: setting3, files }, where2) {
  const found2 = moduleOf(setting3, where2);
  if (found2.kind === "missing") return { setting: setting3, name: "", url: void 0, rules: [], faults: [`it ${found2.reason}`] };
  const url = (0, import_node_url2.pathToFileURL)(found2.file).href;
  try {
    const { name, rules: rules2, faults: faults2 } = readPlugin(pluginIn(await (require.importModule ?? ((url) => import(url)))(url)), nameless(setting3.value));
    return { setting: setting3, name, url, faults: faults2, rules: rules2.map((rule2) => forFiles(rule2, files)) };
  } catch (error) {
    return { setting: setting3, name: "", url, rules: [], faults: [`it cannot be loaded: ${reasonOf2(error)}`] };
  }
}
function moduleOf({ value, at }, { cwd, disk }) {
  const from = node_path_default.resolve(cwd, at.file);
  const boundary = boundaryOf(from, [cwd], disk);
  if (!/^\.{1,2}\/|^\//.test(value)) return packageEntry(value, node_path_default.dirname(from), boundary.folder, disk);
  const admission = admit(node_path_default.resolve(node_path_default.dirname(from), value), boundary, disk);
  return admission.kind === "admitted" ? { kind: "found", file: admission.real } : { kind: "missing", reason: admission.reason };
}
function pluginIn(module2) {
  if (!isRecord(module2)) return module2;
  const { default: whole } = module2;
  return isRecord(whole) ? whole : module2;
}
function nameless(value) {
  return node_path_default.posix.basename(value).replace(/\.[cm]?[jt]s$/, "").replace(/^cfn-latency-lint-(?:plugin-)?/, "");
}
function clashes({ name, url }, earlier) {
  if (name === TAKEN) return [`its name cannot be \`${TAKEN}\`: rules that a configuration declares begin so`];
  const other = earlier.find((each) => each.name === name && name !== "" && each.url !== url);
  return other ? [`its name is \`${name}\`, and so is that of ${quote(other.setting.value)}`] : [];
}
function forFiles(rule2, files) {
  return { ...rule2, check: (subject, model, options) => files.has(subject.at.file) ? rule2.check(subject, model, options) : [] };
}
function together6(rules2) {
  const byId = /* @__PURE__ */ new Map();
  for (const rule2 of rules2) {
    const first = byId.get(rule2.id);
    byId.set(rule2.id, first === void 0 ? rule2 : { ...first, check: (...given2) => both(first.check(...given2), () => rule2.check(...given2)) });
  }
  return [...byId.values()];
}
function* both(first, then) {
  yield* first;
  yield* then();
}

var pulled_in_exports = {};
__export(pulled_in_exports, {
  askedFor: () => askedFor3,
  faultsOf: () => faultsOf2,
  pullIn: () => pullIn
});

var gather_exports = {};
__export(gather_exports, {
  gather: () => gather,
  mayNameFiles: () => mayNameFiles
});
var NEEDLES2 = ["Location", "Include", "TemplateURL", "DefinitionUri", "aws:asset:path"];
var MAX_ROUNDS = 100;
async function gather(files, library, ask3) {
  for (const file of files.filter(mayNameFiles)) {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const isAsked = attempt(() => {
        ask3(file);
      });
      if (!await library.load() || !isAsked) break;
    }
  }
}
function mayNameFiles({ source }) {
  return NEEDLES2.some((needle) => source.text.includes(needle));
}
function attempt(work) {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function createBookshelf(disk) {
  const sources = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  const problems = [];
  function open3(real, file) {
    return sources.get(file) ?? { file, text: decode(disk.read(real)) };
  }
  async function parse2(real, file) {
    const source = open3(real, file);
    const reading = await readSource(source);
    sources.set(file, source);
    problems.push(...reading.problems);
    if (reading.problems.some(({ severity }) => severity === "error")) return refused2("cannot be understood");
    const [value] = reading.documents;
    return value ? { kind: "found", file, value } : refused2("is empty");
  }
  return {
    sources,
    problems,
    text(real, file) {
      try {
        const source = open3(real, file);
        if (source.text.includes("\0")) return refused2("is no text: it holds a NUL character");
        sources.set(file, source);
        return { kind: "found", file, value: source };
      } catch (error) {
        return refused2(reasonOf3(error));
      }
    },
    async document(real, file) {
      const answer = documents.get(file) ?? await parse2(real, file).catch((error) => refused2(reasonOf3(error)));
      documents.set(file, answer);
      return answer;
    }
  };
}

var location_exports = {};
__export(location_exports, {
  destinationOf: () => destinationOf
});
var import_node_url3 = require("node:url");
function destinationOf(location, folder) {
  const remote = remoteReason(location);
  if (remote !== void 0) return unread4(remote);
  if (location === "") return unread4("its location is empty");
  if (location.includes("${")) return unread4(`${quote(location)} is not known before deployment`);
  const file = /^file:/i.test(location) ? pathOfUrl(location) : location;
  if (file === void 0) return unread4(`${quote(location)} leads to no file here`);
  if (file.includes("\0")) return unread4(`${quote(location)} holds a NUL character`);
  return { kind: "file", path: node_path_default.resolve(folder, file) };
}
function pathOfUrl(location) {
  try {
    return (0, import_node_url3.fileURLToPath)(location);
  } catch {
    return void 0;
  }
}
function unread4(why) {
  return { kind: "unread", why };
}

var MAX_FILES = 1e3;
var MAX_MEGABYTES = 128;
function createFileLibrary({ cwd, disk, files, paths, assetPath }) {
  const named3 = paths.map((given2) => node_path_default.resolve(cwd, given2));
  const readers = readersOf(files);
  const shelf = createBookshelf(disk);
  const documents = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const orders = [];
  function ask3(location, from, answers, read3) {
    const asset = assetPath?.(location, from);
    const destination = asset === void 0 ? destinationOf(location, node_path_default.resolve(cwd, node_path_default.dirname(from))) : { kind: "file", path: asset };
    if (destination.kind === "unread") return destination;
    const reader = readers.get(from);
    if (!reader) return unread5(`${quote(location)} is named by a text that has no folder`);
    const key = `${reader.path}\0${destination.path}\0${asset === void 0 ? "" : "asset"}`;
    const answer = answers.get(key);
    if (answer) return answer.kind === "found" ? answer : unread5(`${quote(location)} ${answer.reason}`);
    if (!mayAsk(reader, key)) return unread5(`more than ${MAX_FILES} files are named`);
    const order = { reader, path: destination.path, isAsset: asset !== void 0, from };
    orders.push(async () => {
      if (!answers.has(key)) answers.set(key, await fill(order, read3));
    });
    return unread5(`${quote(location)} has not been read yet`);
  }
  async function fill(order, read3) {
    const { reader } = order;
    reader.boundary ??= boundaryOf(reader.path, named3, disk);
    const boundary = order.isAsset ? assemblyOf(node_path_default.resolve(cwd, order.from), disk) : reader.boundary;
    const admission = withinMemory(admit(order.path, boundary, disk), reader);
    if (admission.kind === "refused") return admission;
    const file = shownPath(order.path, cwd);
    if (!readers.has(file)) readers.set(file, reader);
    return read3(admission.real, file);
  }
  return {
    document: (location, from) => ask3(location, from, documents, shelf.document),
    text: (location, from) => ask3(location, from, texts, shelf.text),
    sources: shelf.sources,
    problems: shelf.problems,
    async load() {
      const due = orders.splice(0);
      for (const order of due) await order();
      return due.length > 0;
    }
  };
}
function readersOf(files) {
  const bare = new Set(files.flatMap((each) => each.path === "-" ? [each.file] : []));
  const onDisk = files.filter(({ file }) => !bare.has(file));
  return new Map(onDisk.map((each) => [each.file, { path: each.path, asked: /* @__PURE__ */ new Set(), bytes: 0 }]));
}
function mayAsk({ asked: asked2 }, key) {
  if (asked2.size < MAX_FILES) asked2.add(key);
  return asked2.has(key);
}
function withinMemory(admission, reader) {
  if (admission.kind === "refused") return admission;
  if (reader.bytes + admission.size > MAX_MEGABYTES * 1024 * 1024) return refused2(`is too much: the files before it have ${MAX_MEGABYTES} MB`);
  reader.bytes += admission.size;
  return admission;
}
function unread5(why) {
  return { kind: "unread", why };
}

async function pullIn(files, options, where2, listening = (library) => library) {
  const library = createFileLibrary(where2);
  const asking = { ...options, library: listening(library) };
  await gather(files, library, (file) => {
    try {
      linkStacks(stacksOf(file, asking), nestedStacks(asking));
    } catch {
    }
  });
  return library;
}
function faultsOf2({ problems }, files) {
  const linted = new Set(files.map(({ source }) => source.file));
  const others = problems.filter(({ at }) => !linted.has(at.file));
  return {
    errors: others.flatMap(({ severity, at, message }) => severity === "error" ? [{ file: at.file, at, message }] : []),
    warnings: others.flatMap(({ severity, at, message }) => severity === "warning" ? [{ at, message }] : [])
  };
}
function askedFor3(found2, { sources }) {
  return found2.map((file) => sources.has(file.file) ? { ...file, isNamed: true } : file);
}

async function prepare(settings, surroundings, rules2) {
  const parameters = await parametersOf3(settings, surroundings);
  const given2 = await findFiles(settings.paths, surroundings);
  const search2 = passingOver(settings, given2);
  const { likely, others } = sifted(search2.files, surroundings.disk);
  const apps = readAssemblies(likely, surroundings);
  const all3 = apps.files.map((file) => file.path === "-" ? { ...file, file: settings.stdinFilename ?? STDIN } : file);
  const where2 = { cwd: surroundings.cwd, disk: surroundings.disk, paths: settings.paths };
  const { region, preset, severities, allowConfigCode: allowCode, noIgnore } = settings;
  const configsOf2 = openConfigs(settings.config, { ...where2, allowCode, noIgnore, disk: surroundings.configDisk ?? where2.disk });
  const { configs: before } = await configsOf2(all3.map(({ file }) => file));
  const ignored = all3.filter(({ file }) => before.get(file)?.ignoredBy);
  const found2 = all3.filter(({ file }) => !before.get(file)?.ignoredBy);
  const fixes = settings.withFixes ? await Promise.resolve().then(() => require("./lint-fixes.cjs")) : void 0;
  const options = { region, parameters, severities, preset, fixes, today: surroundings.today ?? today() };
  const share = await shareIn(settings, { found: found2, apps, configs: before, options, where: where2, surroundings });
  const toRead = share?.files ?? found2;
  const read3 = await readInputs(toRead, { ...surroundings, apps, progress: surroundings.progressOver(toRead.length) });
  const isFromApp = new Set(found2.filter((file) => apps.deployments.has(file.path)).map(({ file }) => file));
  const inputs = { ...read3, files: withConfigured(read3.files, before, (file) => isFromApp.has(file)) };
  const library = await pullIn(inputs.files, options, { ...where2, files: found2, assetPath: apps.assetPath });
  const pulledIn = faultsOf2(library, inputs.files);
  const templates = /* @__PURE__ */ new Set([...inputs.files.map(({ source }) => source.file), ...share?.standIns ?? []]);
  const concerned = [...all3.filter(({ file }) => templates.has(file)).map(({ file }) => file), ...share?.pulledIn ?? [], ...library.sources.keys(), ...ignored.map(({ file }) => file)];
  const configs = await configsOf2([...new Set(concerned)]);
  const own2 = await ownRules(configs.configs, settings, { cwd: where2.cwd, disk: surroundings.configDisk ?? where2.disk });
  const allRules = [...rules2, ...own2.rules];
  const ids = allRules.map(({ id }) => id);
  checkRuleIds(settings, ids, own2.isIncomplete);
  const configErrors = [...configs.errors, ...own2.errors, ...own2.isIncomplete ? [] : unknownRules(configs.configs, ids)];
  const baseline = await namedBaseline(settings.baseline, { cwd: where2.cwd, disk: surroundings.configDisk ?? where2.disk });
  const settingFiles = new Set([...configErrors, ...baseline?.errors ?? []].map(({ file }) => file));
  const common = [...missingOf(search2, settings), ...search2.broken.map(({ error }) => error), ...configErrors, ...baseline?.errors ?? []];
  const errors = [...isTeller(share) ? common : [], ...inputs.errors, ...pulledIn.errors];
  const hasNothing = inputs.files.length === 0 && errors.length === 0;
  const inAll = { ...options, library, configs: configs.configs, lacksRules: own2.isIncomplete };
  return {
    files: inputs.files,
    shard: share?.shard,
    options: inAll,
    rules: allRules,
    baseline: baseline && { baseline, ran: await ranOver({ ...where2, files: inputs.files, options: inAll, rules: allRules }) },
    faults: {
      errors,
      warnings: [...pulledIn.warnings, ...isTeller(share) ? configs.warnings : []],
      sources: [...search2.broken.flatMap(({ source }) => source ?? []), ...configs.sources, ...baseline ? [baseline.source] : []]
    },
    notes: [
      ...settings.quiet || !isTeller(share) ? [] : [...apps.notes, ...configs.notes, ...own2.notes],
      // Another shard may have the template with a parameter that none has here.
      ...notesOf3(settings, isTeller(share) ? search2 : { ...search2, notes: [] }, { ...inputs, trail: [...isTeller(share) ? passedOver(others) : [], ...inputs.trail] }, share ? /* @__PURE__ */ new Map() : parameters, isTeller(share) ? [...toRead, ...others] : toRead),
      ...isTeller(share) ? ignoredNotes(settings, ignored, configs) : [],
      ...configTrail(settings, inputs, configs),
      ...hasNothing ? [share && found2.length > 0 ? nothingDealt(share.shard) : nothingFound(settings, surroundings)] : []
    ],
    // A search may turn up the configuration and the baseline, too.
    asked: askedFor3(asGiven(found2, given2), library).filter(({ file }) => !settingFiles.has(file))
  };
}
async function shareIn({ shard }, stock) {
  if (shard === void 0) return void 0;
  const { shareOf } = await Promise.resolve().then(() => require("./run-share.cjs"));
  return shareOf(shard, stock);
}
function isTeller(share) {
  return share === void 0 || share.shard.index === 1;
}
function today() {
  return (/* @__PURE__ */ new Date()).toISOString().slice(0, "2026-11-22".length);
}
function passingOver({ onlyTemplates }, search2) {
  return onlyTemplates ? { ...search2, files: search2.files.map((file) => ({ ...file, isNamed: false })) } : search2;
}
function asGiven(found2, given2) {
  const named3 = new Set(given2.files.flatMap((file) => file.isNamed ? [file.path] : []));
  return found2.map((file) => ({ ...file, isNamed: named3.has(file.path) }));
}
function ignoredNotes({ verbose, quiet }, ignored, { configs }) {
  if (quiet) return [];
  return ignored.filter(({ isNamed }) => isNamed || verbose).flatMap(({ file }) => {
    const { ignoredBy } = configs.get(file) ?? {};
    return ignoredBy ? [`${file} is not linted: \`ignore\` of ${ignoredBy.at.file} has \`${ignoredBy.value}\`; \`--no-ignore\` lints it`] : [];
  });
}
function configTrail({ verbose, quiet }, { files }, { configs }) {
  if (!verbose || quiet) return [];
  return files.flatMap(({ source: { file } }) => {
    const config = configs.get(file);
    return config ? [`${file}: configuration from ${config.source.file}`] : [];
  });
}
async function ownRules(configs, { noPlugins = false }, where2) {
  if (configs.size === 0) return { rules: [], errors: [], notes: [], isIncomplete: false };
  const plugins = await loadPlugins(configs, noPlugins, where2);
  return { ...plugins, rules: [...plugins.rules, ...declaredRules(configs)] };
}
function checkRuleIds({ severities }, ids, isIncomplete) {
  const unknown2 = [...severities.keys()].find((id) => !ids.includes(id) && !(isIncomplete && id.includes("/")));
  if (unknown2 !== void 0) throw new UsageError(`there is no rule \`${unknown2}\`${didYouMean(unknown2, ids)}`);
}
async function parametersOf3({ parameterFiles, parameterOverrides }, where2) {
  const fromFiles = await Promise.all(parameterFiles.map((file) => readParameterFile(file, where2)));
  return new Map([...fromFiles.flatMap((values) => [...values]), ...parameterOverrides]);
}
function missingOf({ missing: missing3 }, { paths }) {
  return missing3.map(({ file, message }) => ({ file, message: message + commandHint(paths) }));
}
function reported({ files, faults: faults2, notes, baseline }, run3) {
  const done = runSoundly(files, run3);
  const sources = new Map([...done.sources, ...faults2.sources.map((source) => [source.file, source])]);
  const all3 = byFile(withErrors({ ...done, warnings: [...done.warnings, ...faults2.warnings], sources }, faults2.errors));
  const report = baseline ? heldReport(all3, baseline) : all3;
  const isWorthPrinting = files.length > 0 || report.errors.length > 0;
  return { report, isWorthPrinting, notes };
}
function runSoundly(files, run3) {
  const whole = attempt2(() => run3(files));
  if (whole.kind === "done") return whole.report;
  const alone2 = files.map((file) => ({ file, result: attempt2(() => run3([file])) }));
  const sound = alone2.flatMap(({ file, result }) => result.kind === "done" ? [file] : []);
  const rest = attempt2(() => run3(sound));
  const faults2 = alone2.flatMap(({ file, result }) => {
    const fault = result.kind === "failed" ? result : rest.kind === "failed" ? rest : void 0;
    return fault ? [{ file: file.source.file, message: internalError(fault.error) }] : [];
  });
  return withErrors(rest.kind === "done" ? rest.report : run3([]), faults2);
}
function attempt2(work) {
  try {
    return { kind: "done", report: work() };
  } catch (error) {
    return { kind: "failed", error };
  }
}
function withErrors(report, errors) {
  if (errors.length === 0) return report;
  return { ...report, errors: [...report.errors, ...errors] };
}
function byFile(report) {
  const compare4 = (a, b) => Number(a > b) - Number(a < b);
  return {
    ...report,
    errors: report.errors.toSorted((a, b) => compare4(a.file, b.file)),
    warnings: report.warnings.toSorted((a, b) => compare4(a.at.file, b.at.file))
  };
}
function hasFailed({ errors }, { asked: asked2 }) {
  const searched3 = new Set(asked2.filter(({ isNamed }) => !isNamed).map(({ file }) => file));
  return errors.some(({ file, message }) => !searched3.has(file) || isInternalError(message) || isPluginFault(message));
}

var compact_exports = {};
__export(compact_exports, {
  compactReport: () => compactReport
});

var printable_exports = {};
__export(printable_exports, {
  printable: () => printable
});
var UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu;
function printable(text2) {
  return text2.replace(UNPRINTABLE, (character) => {
    if (character === "\n" || character === "	") return " ";
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    return code === 127 ? "\u2421" : "\uFFFD";
  });
}

var range_exports = {};
__export(range_exports, {
  lineTables: () => lineTables,
  lineText: () => lineText,
  rangeOf: () => rangeOf2
});
function lineTables(report) {
  const tables = /* @__PURE__ */ new Map();
  return (file) => {
    const known4 = tables.get(file);
    if (known4) return known4;
    const text2 = report.sources.get(file)?.text ?? "";
    const lines = { text: text2, starts: lineStarts(text2) };
    tables.set(file, lines);
    return lines;
  };
}
function rangeOf2({ start: start2, end }, { starts }) {
  return { start: positionAt(starts, start2), end: positionAt(starts, end) };
}
function lineText({ text: text2, starts }, line) {
  return text2.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
}

var unchecked_exports = {};
__export(unchecked_exports, {
  reasonOf: () => reasonOf5,
  uncheckedLines: () => uncheckedLines
});
var REASONS_SHOWN = 3;
var THINGS_SHOWN = 3;
function uncheckedLines({ notChecked }, options) {
  if (notChecked.length === 0) return [];
  const { width, verbose, where: where2 } = options;
  const items = verbose ? notChecked.map((item) => `${where2(item.at)}: ${item.what}: ${reasonOf5(item)}`) : reasons(notChecked);
  return ["not checked:", ...items.flatMap((item) => itemLines(item, width))];
}
function itemLines(item, width) {
  return wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line);
}
function reasonOf5({ why, remedy }) {
  return remedy === void 0 ? why : `${why}; ${remedy}`;
}
function reasons(notChecked) {
  const byReason = /* @__PURE__ */ new Map();
  for (const item of notChecked) {
    const reason = reasonOf5(item);
    const items = byReason.get(reason);
    if (items) items.push(item);
    else byReason.set(reason, [item]);
  }
  const shown3 = [...byReason].slice(0, REASONS_SHOWN);
  const isShort = byReason.size <= REASONS_SHOWN && shown3.every(([, items]) => items.length <= THINGS_SHOWN);
  const lines = shown3.map(([why, items]) => `${nameThings(items)}: ${why}`);
  return isShort ? lines : [...lines, `(\`--verbose\` lists all ${notChecked.length})`];
}
function nameThings(items) {
  const more = items.length - THINGS_SHOWN;
  const names = items.slice(0, more > 0 ? THINGS_SHOWN - 1 : THINGS_SHOWN).map(({ what }) => what);
  return more > 0 ? `${names.join(", ")} and ${items.length - names.length} more` : names.join(", ");
}

function compactReport(report, { quiet }) {
  const linesOf2 = lineTables(report);
  const where2 = (span) => {
    const { line, column } = rangeOf2(span, linesOf2(span.file)).start;
    return `${span.file}:${line}:${column}`;
  };
  const errors = report.errors.map(({ file, at, message }) => `${at ? where2(at) : file}: error: ${message}`);
  const findings = report.findings.map(({ rule: rule2, severity, message, at, when }) => {
    const condition2 = when === null ? "" : ` (when ${when})`;
    return `${where2(at)}: ${severity}[${rule2}] ${message}${condition2}`;
  });
  const unchecked = quiet ? [] : report.notChecked.map((item) => `${where2(item.at)}: note: not checked: ${item.what}: ${reasonOf5(item)}`);
  return [...errors, ...findings, ...unchecked].map((line) => `${printable(line)}
`).join("");
}

var json_exports = {};
__export(json_exports, {
  findingValue: () => findingValue,
  jsonReport: () => jsonReport,
  reportValue: () => reportValue
});

var help_url_exports = {};
__export(help_url_exports, {
  helpOf: () => helpOf,
  helpUrl: () => helpUrl
});
var PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";
function helpUrl(rule2) {
  return `${PAGES}/${rule2}/README.md`;
}
function helpOf({ rule: rule2, help }) {
  return help === void 0 ? helpUrl(rule2) : help ?? void 0;
}

function jsonReport(report, options) {
  return `${JSON.stringify(reportValue(report, options), null, 2)}
`;
}
function reportValue(report, { version: version2, shard }) {
  const linesOf2 = lineTables(report);
  const range = (span) => rangeOf2(span, linesOf2(span.file));
  const { files, routes, error, warning, info, suppressed } = report.summary;
  return {
    version: 1,
    tool: { name: "cfn-latency-lint", version: version2 },
    ...shard && { shard },
    findings: report.findings.map((finding) => findingValue(finding, range)),
    suppressed: report.suppressed.map(({ finding, reason, by }) => ({ rule: finding.rule, file: finding.at.file, range: range(finding.at), reason, by, fingerprint: finding.fingerprint })),
    notChecked: report.notChecked.map(({ at, what, why, remedy }) => ({ file: at.file, range: range(at), what, why, remedy: remedy ?? null })),
    errors: report.errors.map(({ file, at, message }) => ({ file, range: at ? range(at) : null, message })),
    warnings: report.warnings.map(({ at, message }) => ({ file: at.file, range: range(at), message })),
    summary: { files, routes, error, warning, info, suppressed }
  };
}
function findingValue(finding, range) {
  const { rule: rule2, severity, message, at, logicalId, api, routes, when, construct, related, notes, remedy, fix, fingerprint } = finding;
  return {
    rule: rule2,
    severity,
    message,
    file: at.file,
    range: range(at),
    logicalId,
    path: pathKeys(at.path),
    api,
    routes,
    when,
    generatedBy: at.generatedBy ?? null,
    constructPath: construct?.path ?? null,
    source: construct?.source ?? null,
    related: related.map((note) => noteValue(note, range)),
    notes,
    remedy: remedy ?? null,
    fix: fix ? fixValue(fix, range) : null,
    fingerprint,
    help: helpOf(finding) ?? null
  };
}
function fixValue({ title, safety, edits }, range) {
  return { title, safety, edits: edits.map((edit) => ({ file: edit.file, range: range(edit), newText: edit.newText })) };
}
function noteValue({ at, message }, range) {
  return { message, file: at.file, range: range(at) };
}

var text_exports2 = {};
__export(text_exports2, {
  findingLines: () => findingLines,
  textReport: () => textReport
});

var frame_exports = {};
__export(frame_exports, {
  frame: () => frame,
  gutterFor: () => gutterFor,
  gutterText: () => gutterText
});

var CUT = "\u2026";
var LONGEST = 20;
function viewLine(line, focus, room) {
  const view = windowOf(line, focus, room);
  const text2 = view.cells.map((cell) => cell.text).join("");
  return {
    text: `${view.isCutBefore ? CUT : ""}${text2}${view.isCutAfter ? CUT : ""}`.trimEnd(),
    columnsOf: (stretch) => columnsOf(stretch, view)
  };
}
function windowOf(line, focus, room) {
  const from = Math.max(0, focus.start - LONGEST * room);
  const piece = line.slice(from, focus.start + LONGEST * room);
  const cells = cellsOf(piece.replace(/[^\t]+/g, printable)).map((cell) => ({ ...cell, offset: cell.offset + from }));
  const isWhole2 = piece.length === line.length;
  if (isWhole2 && widthOf2(cells) <= room) return { cells, isCutBefore: false, isCutAfter: false };
  const centred = firstCell(cells, focus, room - 2);
  const reachesEnd = from + piece.length === line.length;
  const last2 = reachesEnd ? lastFitting(cells, room - 1) : cells.length;
  const first = Math.min(centred, last2);
  const isCutBefore = first > 0 || from > 0;
  const rest = cells.slice(first);
  const isCutAfter = !reachesEnd || first < last2;
  const free = room - Number(isCutBefore) - Number(isCutAfter);
  return { cells: rest.slice(0, countFitting(rest, free)), isCutBefore, isCutAfter };
}
function firstCell(cells, focus, room) {
  const before = cells.filter((cell) => cell.offset < focus.start);
  const inside2 = widthOf2(cells.filter((cell) => cell.offset >= focus.start && cell.offset < focus.end));
  if (widthOf2(before) + inside2 <= room) return 0;
  return lastFitting(before, Math.floor((room - inside2) / 2));
}
function lastFitting(cells, room) {
  return cells.length - countFitting(cells.toReversed(), room);
}
function countFitting(cells, room) {
  let free = room;
  const tooMuch = cells.findIndex(({ width }) => (free -= width) < 0);
  return tooMuch < 0 ? cells.length : tooMuch;
}
function columnsOf({ start: start2, end }, { cells, isCutBefore, isCutAfter }) {
  let column = isCutBefore ? 1 : 0;
  let from;
  let to = column;
  for (const cell of cells) {
    if (cell.offset + cell.length > start2 && cell.offset < Math.max(end, start2 + 1)) {
      from ??= column;
      to = column + cell.width;
    }
    column += cell.width;
  }
  const lastCell = cells.at(-1);
  const shownEnd = lastCell ? lastCell.offset + lastCell.length : 0;
  if (from === void 0) return start2 >= shownEnd && !isCutAfter ? { from: column, length: 1 } : void 0;
  return { from, length: Math.max(1, (isCutAfter && end > shownEnd ? to + 1 : to) - from) };
}
function widthOf2(cells) {
  return cells.reduce((sum2, { width }) => sum2 + width, 0);
}

var LEAST_ROOM = 20;
var LEAST_LABEL = 32;
var LONGEST_BLOCK = 5;
function gutterFor(marks, lines) {
  return Math.max(1, ...marks.map((mark) => String(place(mark, lines).range.end.line).length));
}
function gutterText(line, { gutter, paint }) {
  return paint("frame", `${String(line ?? "").padStart(gutter)} |`);
}
function frame(lines, marks, options) {
  const placed3 = marks.map((mark) => place(mark, lines));
  const block = placed3.find(({ range }) => range.end.line > range.start.line);
  const room = Math.max(LEAST_ROOM, options.width - options.gutter - 3 - (block ? 2 : 0));
  const canvas = { lines, block, room, options };
  const shown3 = [...new Set(placed3.flatMap(linesOf))].sort((a, b) => a - b);
  return [
    gutterText(void 0, options),
    ...shown3.flatMap((line, index) => {
      const own2 = placed3.filter((mark) => mark !== block && mark.range.start.line === line);
      return [...gapRows(shown3[index - 1], line, canvas), ...lineRows(line, own2, canvas), ...blockRows(line, canvas)];
    })
  ];
}
function place(mark, lines) {
  const written2 = lines.text.slice(mark.start, mark.end).trimEnd().length;
  const range = rangeOf2({ start: mark.start, end: mark.start + written2 }, lines);
  const { start: start2, end } = range;
  if (mark.severity !== void 0 || end.line === start2.line) return { ...mark, range };
  return { ...mark, range: { start: start2, end: { line: start2.line, column: lineText(lines, start2.line).length + 1 } } };
}
function linesOf({ range: { start: start2, end } }) {
  const all3 = Array.from({ length: end.line - start2.line + 1 }, (_, index) => start2.line + index);
  return all3.length > LONGEST_BLOCK ? [...all3.slice(0, LONGEST_BLOCK - 2), ...all3.slice(-1)] : all3;
}
function gapRows(before, line, canvas) {
  if (before === void 0 || line - before < 2) return [];
  if (line - before === 2) return lineRows(line - 1, [], canvas);
  const { block, options } = canvas;
  const isInside = block && before >= block.range.start.line && line <= block.range.end.line;
  const bar = isInside ? " ".repeat(options.gutter) + paintBlock("|", block, options) : "";
  return [options.paint("frame", "...") + bar];
}
function lineRows(line, marks, canvas) {
  const focus = marks.find((mark) => mark.severity !== void 0) ?? marks[0];
  const view = viewLine(lineText(canvas.lines, line), focus ? stretchOf2(focus) : blockStretch(line, canvas.block), canvas.room);
  const unseen = marks.filter((mark) => !view.columnsOf(stretchOf2(mark)));
  const seen = marks.filter((mark) => !unseen.includes(mark)).toSorted((a, b) => a.start - b.start);
  const bar = barAt(line, canvas);
  return [
    `${gutterText(line, canvas.options)} ${bar}${view.text}`.trimEnd(),
    ...seen.flatMap((mark) => markRows(mark, view, canvas)).map((row) => `${gutterText(void 0, canvas.options)} ${bar}${row}`),
    ...unseen.length > 0 && seen.length > 0 ? lineRows(line, unseen, canvas) : []
  ];
}
function stretchOf2({ range: { start: start2, end } }) {
  return { start: start2.column - 1, end: end.column - 1 };
}
function blockStretch(line, block) {
  if (line === block?.range.start.line) return { start: block.range.start.column - 1, end: block.range.start.column };
  if (line === block?.range.end.line) return { start: block.range.end.column - 2, end: block.range.end.column - 1 };
  return { start: 0, end: 0 };
}
function markRows(mark, view, { room, options }) {
  const { from, length: length2 } = view.columnsOf(stretchOf2(mark)) ?? { from: 0, length: 1 };
  return labelled(from, (mark.severity === void 0 ? "-" : "^").repeat(length2), mark, room, options.paint);
}
function labelled(indent, underline, { severity, label }, room, paint) {
  const style = severity ?? "frame";
  const row = " ".repeat(indent) + paint(style, underline);
  if (label === void 0) return [row];
  const text2 = printable(label);
  const width = displayWidth(text2);
  if (indent + underline.length + 1 + width <= room) return [`${row} ${paint(style, text2)}`];
  const column = Math.min(indent, Math.max(0, room - Math.min(width, LEAST_LABEL)));
  return [row, ...wrap(text2, room - column).map((line) => " ".repeat(column) + paint(style, line))];
}
function barAt(line, { block, options }) {
  if (!block) return "";
  const isInside = line > block.range.start.line && line <= block.range.end.line;
  return isInside ? `${paintBlock("|", block, options)} ` : "  ";
}
function blockRows(line, { lines, block, room, options }) {
  if (!block || line !== block.range.start.line && line !== block.range.end.line) return [];
  const stretch = blockStretch(line, block);
  const column = viewLine(lineText(lines, line), stretch, room).columnsOf(stretch)?.from ?? 0;
  const underline = `${"_".repeat(column + 1)}^`;
  const isFirst = line === block.range.start.line;
  const rows = isFirst ? [` ${paintBlock(underline, block, options)}`] : labelled(0, `|${underline}`, block, room, options.paint);
  return rows.map((row) => `${gutterText(void 0, options)} ${row}`);
}
function paintBlock(text2, { severity }, { paint }) {
  return paint(severity ?? "frame", text2);
}

var paint_exports = {};
__export(paint_exports, {
  painter: () => painter
});
var CODES = { error: "1;31", warning: "1;33", info: "1;36", frame: "1;34", strong: "1" };
function painter(colour) {
  return (style, text2) => colour && text2 !== "" ? `\x1B[${CODES[style]}m${text2}\x1B[0m` : text2;
}

var summary_exports = {};
__export(summary_exports, {
  summaryLine: () => summaryLine
});
function summaryLine({ summary, notChecked, errors }) {
  const counts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = summary[severity];
    return count === 0 ? [] : [severity === "info" ? `${count} info` : plural(count, severity)];
  });
  const unread6 = new Set(errors.map(({ file }) => file)).size;
  return [
    `${counts.join(", ") || "no findings"} in ${plural(summary.files, "file")} (${plural(summary.routes, "route")})`,
    ...summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`],
    ...notChecked.length === 0 ? [] : [`${notChecked.length} not checked`],
    ...unread6 === 0 ? [] : [`${plural(unread6, "file")} with errors`]
  ].join("; ");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function suppressedLines({ suppressed }, { width, where: where2 }) {
  if (suppressed.length === 0) return [];
  const items = suppressed.map(({ finding, reason, by, at }) => `${where2(finding.at)}: ${finding.rule}: ${reason} (${by}${at ? ` at ${where2(at)}` : ""})`);
  return ["suppressed:", ...items.flatMap((item) => wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line))];
}

var NEAR2 = 10;
var RELATED_SHOWN = 5;
function textReport(report, { width, colour, verbose, quiet }) {
  const screen = { width, paint: painter(colour), linesOf: lineTables(report) };
  const blocks = [...report.findings.map((finding) => findingBlock(finding, [])), ...report.errors.map(errorBlock)].map((block) => printBlock(block, screen));
  const unchecked = () => uncheckedLines(report, { width, verbose, where: (span) => where(span, screen) });
  const suppressed = () => verbose ? suppressedLines(report, { width, where: (span) => where(span, screen) }) : [];
  const rest = quiet ? [] : [warningLines(report, screen), suppressed(), unchecked(), [screen.paint("strong", summaryLine(report))]];
  const parts = [...blocks, ...rest];
  return parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function findingLines(finding, facts, screen) {
  return printBlock(findingBlock(finding, facts), screen);
}
function findingBlock(finding, beside3) {
  const { rule: rule2, severity, message, at, label, related, when, construct, notes, remedy, routes } = finding;
  const listsRoutes = routes.length > 1 && routes.some((route) => !message.includes(`\`${route}\``));
  const facts = [];
  if (when !== null) facts.push(["when", when]);
  if (listsRoutes) facts.push(["routes", routes.map((route) => `\`${route}\``).join(", ")]);
  for (const note of notes) facts.push(["note", note]);
  if (construct) facts.push(["construct", constructText(construct)]);
  const more = related.length - RELATED_SHOWN;
  if (more > 0) facts.push(["note", `${more} more ${more === 1 ? "place belongs" : "places belong"} to this (\`--format json\` lists them)`]);
  if (remedy !== void 0) facts.push(["help", remedy]);
  if (at.generatedBy !== void 0) facts.push(["generated", at.generatedBy]);
  const docs = helpOf(finding);
  const shown3 = related.slice(0, RELATED_SHOWN);
  return { severity, rule: rule2, message, file: at.file, at, label, related: shown3, facts: [...facts, ...beside3, ...docs === void 0 ? [] : [["docs", docs]]] };
}
function constructText({ path, source }) {
  return source ? `\`${path}\`, ${source.file}:${source.line}` : `\`${path}\``;
}
function errorBlock({ file, at, message }) {
  return { severity: "error", rule: void 0, message, file, at, label: void 0, related: [], facts: [] };
}
function printBlock(block, screen) {
  const sections = block.at ? sectionsOf(block, block.at, screen) : [];
  const gutter = Math.max(1, ...sections.map(({ at, marks }) => gutterFor(marks, screen.linesOf(at.file))));
  const options = { gutter, width: screen.width, paint: screen.paint };
  const rule2 = gutterText(void 0, options);
  return [
    ...headline(block, screen),
    ...block.at ? [] : [heading("-->", printable(block.file), options)],
    ...sections.flatMap(({ at, marks }, index) => [
      ...index === 0 ? [] : [rule2],
      heading(index === 0 ? "-->" : ":::", where(at, screen), options),
      ...frame(screen.linesOf(at.file), marks, options)
    ]),
    ...block.facts.length === 0 ? [] : [rule2],
    ...block.facts.flatMap(([name, text2]) => factLines(name, text2, options))
  ];
}
function headline({ severity, rule: rule2, message }, { width, paint }) {
  const head = rule2 === void 0 ? severity : `${severity}[${rule2}]`;
  const indent = "  ";
  const [first = "", ...others] = wrap(printable(message), width - head.length - 2, width - indent.length);
  return [`${paint(severity, head)}${paint("strong", `: ${first}`)}`, ...others.map((line) => indent + paint("strong", line))];
}
function heading(arrow, text2, { gutter, paint }) {
  return `${" ".repeat(gutter)}${paint("frame", arrow)} ${text2}`;
}
function factLines(name, text2, { gutter, width, paint }) {
  const before = gutter + 3 + name.length + 2;
  return wrap(printable(text2), width - before).map(
    (line, index) => index === 0 ? `${" ".repeat(gutter)} ${paint("frame", "=")} ${paint("strong", `${name}:`)} ${line}` : " ".repeat(before) + line
  );
}
function sectionsOf({ severity, label, related }, at, { linesOf: linesOf2 }) {
  const lines = linesOf2(at.file);
  const own2 = rangeOf2(at, lines);
  const isNear = (span) => {
    if (span.file !== at.file) return false;
    const { line } = rangeOf2(span, lines).start;
    return line >= own2.start.line - NEAR2 && line <= own2.end.line + NEAR2;
  };
  const main2 = { start: at.start, end: at.end, severity, label };
  const near = related.filter((note) => isNear(note.at)).map(besideMark);
  const far = related.filter((note) => !isNear(note.at)).map((note) => ({ at: note.at, marks: [besideMark(note)] }));
  return [{ at, marks: [main2, ...near] }, ...far];
}
function besideMark({ at: { start: start2, end }, message }) {
  return { start: start2, end, severity: void 0, label: message };
}
function warningLines({ warnings }, screen) {
  const together7 = /* @__PURE__ */ new Map();
  for (const warning of warnings) {
    const key = JSON.stringify([warning.at.file, warning.message]);
    const known4 = together7.get(key);
    if (known4) known4.count++;
    else together7.set(key, { first: warning, count: 1 });
  }
  return [...together7.values()].flatMap(({ first: { at, message }, count }) => wrap(printable(`note: ${where(at, screen)}: ${message}${count === 1 ? "" : ` (and ${count - 1} more)`}`), screen.width));
}
function where(span, { linesOf: linesOf2 }) {
  const { line, column } = rangeOf2(span, linesOf2(span.file)).start;
  return printable(`${span.file}:${line}:${column}`);
}

var version_exports = {};
__export(version_exports, {
  version: () => version
});

// package.json
var package_default = { version: "0.1.0" };

var version = package_default.version;

async function printReport(report, format, options) {
  switch (format) {
    case "text":
      return textReport(report, options);
    case "compact":
      return compactReport(report, options);
    case "json":
      return jsonReport(report, { version, shard: options.shard });
    case "sarif": {
      const { sarifReport } = await Promise.resolve().then(() => require("./report-sarif.cjs"));
      return sarifReport(report, { ...options, version });
    }
    case "github": {
      const { githubReport } = await Promise.resolve().then(() => require("./report-github.cjs"));
      return githubReport(report, options);
    }
    case "junit": {
      const { junitReport } = await Promise.resolve().then(() => require("./report-junit.cjs"));
      return junitReport(report, { ...options, version });
    }
    case "gitlab": {
      const { gitlabReport } = await Promise.resolve().then(() => require("./report-gitlab.cjs"));
      return gitlabReport(report, { ...options, version });
    }
    case "markdown": {
      const { markdownReport } = await Promise.resolve().then(() => require("./report-markdown.cjs"));
      return markdownReport(report, options);
    }
    case "html": {
      const { lintHtml } = await Promise.resolve().then(() => require("./report-html.cjs"));
      return lintHtml({ rows: [], ...report }, { version });
    }
  }
}

var run_exports = {};
__export(run_exports, {
  run: () => run
});

var progress_exports = {};
__export(progress_exports, {
  progressOver: () => progressOver
});

var surroundings_exports = {};
__export(surroundings_exports, {
  UNSEEN: () => UNSEEN
});
var UNSEEN = { step: () => void 0, end: () => void 0 };

var PATIENCE = 1e3;
var INTERVAL = 100;
var CLEAR = "\r\x1B[K";
function progressOver(total2, { stderr, env, now }, isQuiet) {
  const isSeen = stderr.isTTY === true && env["TERM"] !== "dumb" && (env["CI"] ?? "") === "";
  if (now === void 0 || isQuiet || !isSeen) return UNSEEN;
  let done = 0;
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    step: () => {
      done++;
      if (now() < next) return;
      next = now() + INTERVAL;
      isShown = true;
      stderr.write(`${CLEAR}cfn-latency-lint: ${grouped(done)} of ${grouped(total2)} files`);
    },
    end: () => {
      if (isShown) stderr.write(CLEAR);
    }
  };
}
function grouped(count) {
  return count.toLocaleString("en-US");
}

async function run(settings, io, rules2, engine) {
  const { cwd, stdin } = io;
  const prepared = await prepare(settings, { cwd, stdin, disk: REAL_DISK, progressOver: (total2) => progressOver(total2, io, settings.quiet) }, rules2);
  const outcome = reported(prepared, (files) => engine(files, prepared.rules, prepared.options));
  for (const note of outcome.notes) io.stderr.write(`cfn-latency-lint: ${note}
`);
  return { ...outcome, prepared };
}

var write_outputs_exports = {};
__export(write_outputs_exports, {
  writeOutputs: () => writeOutputs
});

var write_text_exports = {};
__export(write_text_exports, {
  writeText: () => writeText
});
var import_node_fs2 = require("node:fs");
function writeText(file, text2) {
  makeFolder(node_path_default.dirname(file));
  (0, import_node_fs2.writeFileSync)(file, text2);
}
function makeFolder(folder) {
  if ((0, import_node_fs2.existsSync)(folder)) return;
  makeFolder(node_path_default.dirname(folder));
  (0, import_node_fs2.mkdirSync)(folder);
}

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
function wantsColour({ FORCE_COLOR: force, NO_COLOR: never, TERM: terminal }, isTerminal2) {
  if (force !== void 0) return force !== "0" && force !== "false";
  if (never !== void 0 && never !== "") return false;
  return isTerminal2 && terminal !== "dumb";
}

var PAGE = { width: 80, colour: false };
var FOR_PROGRAMS = ["json", "sarif", "junit", "gitlab"];
async function writeOutputs({ settings, print: print2, isWorthPrinting, linted }, io) {
  const { main: main2, others } = settings.outputs;
  const isWanted = (format) => isWorthPrinting || FOR_PROGRAMS.includes(format);
  const files = [...others, ...main2.file === void 0 ? [] : [{ format: main2.format, file: main2.file }]].filter(({ format }) => isWanted(format));
  if (main2.file === void 0 && isWanted(main2.format)) io.stdout.write(await print2(main2.format, screenOf(io, settings.noColor)));
  const inputs = new Set(linted.map((file) => realOf2(node_path_default.resolve(io.cwd, file))));
  const faults2 = [];
  for (const { format, file } of files) {
    const fault = inputs.has(realOf2(node_path_default.resolve(io.cwd, file))) ? "it is one of the files that were linted or read for it" : writeFile(node_path_default.resolve(io.cwd, file), await print2(format, PAGE));
    if (fault !== void 0) faults2.push(`the ${format} report cannot be written to \`${file}\`: ${fault}`);
  }
  for (const fault of faults2) io.stderr.write(`cfn-latency-lint: ${fault}
`);
  return faults2.length === 0;
}
function realOf2(file) {
  try {
    return REAL_DISK.real(file);
  } catch {
    return file;
  }
}
function writeFile(file, text2) {
  try {
    writeText(file, text2);
    return void 0;
  } catch (error) {
    return systemReason(error);
  }
}

async function lintCommand(settings, io, engine) {
  const { outputs: outputs2, quiet, verbose } = settings;
  const needsRoutes = [outputs2.main, ...outputs2.others].some(({ format }) => format === "html");
  const done = await lintAs(settings, io, needsRoutes, engine);
  const { report, isWorthPrinting, prepared } = done;
  const linted = [...report.sources.keys()];
  const exitCode = exitCodeOf(done, settings);
  const shard = prepared.shard && { ...prepared.shard, exitCode };
  const options = { quiet, verbose, rules: prepared.rules, prefix: repositoryPrefix(io.cwd, REAL_DISK), shard };
  const isWritten = settings.fix?.kind === "show" || await writeOutputs({
    settings,
    isWorthPrinting,
    linted,
    print: (format, screen) => printReport(report, format, { ...screen, ...options })
  }, io);
  return isWritten ? exitCode : 2;
}
function exitCodeOf({ report, prepared, isComplete }, settings) {
  if (!isComplete || hasFailed(report, prepared)) return 2;
  if (prepared.files.length === 0) return settings.allowEmpty || prepared.shard ? 0 : 3;
  return failing(report.findings, { given: settings.failOn, configured: failOnIn(prepared.options.configs), otherwise: "warning" }).length > 0 ? 1 : 0;
}
async function lintAs(settings, io, needsRoutes, engine) {
  const { fix, changed, updateBaseline } = settings;
  const run3 = needsRoutes ? engine.lintRoutes : engine.lint;
  if (changed) {
    const { changedFindings } = await Promise.resolve().then(() => require("./hosts-cli-changed-findings.cjs"));
    return changedFindings(changed.base, settings, io, engine);
  }
  if (updateBaseline) {
    const { runAndUpdate } = await Promise.resolve().then(() => require("./hosts-cli-update-baseline.cjs"));
    return runAndUpdate(settings, io, engine.rules, run3);
  }
  if (fix === void 0) return { ...await run(settings, io, engine.rules, run3), isComplete: true };
  const { runAndFix } = await Promise.resolve().then(() => require("./hosts-cli-fix-command.cjs"));
  return runAndFix(fix, settings, io, engine.rules, run3);
}

var import_node_fs3 = require("node:fs");

var table_exports = {};
__export(table_exports, {
  tableLines: () => tableLines
});
var GAP = 2;
var LEAST = 10;
function tableLines(rows, width, least = LEAST) {
  const natural = (rows[0] ?? []).map((_, column) => widest(rows.flatMap((row) => (row[column] ?? "").split("\n"))));
  const widths = fitted(natural, width - GAP * (natural.length - 1), least);
  return rows.flatMap((row) => {
    const cells = widths.map((columns, column) => cellLines(row[column] ?? "", columns));
    const height = Math.max(1, ...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => cells.map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 0)).join(" ".repeat(GAP)).trimEnd());
  });
}
function widest(lines) {
  return lines.reduce((columns, line) => Math.max(columns, displayWidth(line)), 0);
}
function cellLines(text2, width) {
  return text2.split("\n").flatMap((line) => wrap(line, width).flatMap((part) => broken(part, width)));
}
function broken(text2, width) {
  if (displayWidth(text2) <= width) return [text2];
  const lines = [];
  let [start2, columns] = [0, 0];
  for (const cell of cellsOf(text2)) {
    while (columns + cell.width > width && cell.offset > start2) {
      const line = upToMark(text2.slice(start2, cell.offset), width);
      lines.push(line);
      start2 += line.length;
      columns = displayWidth(text2.slice(start2, cell.offset));
    }
    columns += cell.width;
  }
  return [...lines, text2.slice(start2)];
}
function upToMark(head, width) {
  const cut = Math.max(...["/", ":", ".", "-", ","].map((mark) => head.lastIndexOf(mark))) + 1;
  return cut > width / 2 ? head.slice(0, cut) : head;
}
function fitted(natural, width, least) {
  const widths = [...natural];
  for (let excess = sum(widths) - width; excess > 0; excess--) {
    const most = Math.max(...widths);
    if (most <= least) break;
    widths[widths.indexOf(most)] = most - 1;
  }
  return widths;
}
function sum(numbers) {
  return numbers.reduce((total2, number2) => total2 + number2, 0);
}
function padded(text2, width) {
  return text2 + " ".repeat(Math.max(0, width - displayWidth(text2)));
}

var ADDRESS = /^\[([^\]]+)\]: (\S+)$/;
var COMMENT3 = /^<!--.*-->$/;
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
    const end = endOf3(lines, index);
    const block = blockOf(lines.slice(index, end));
    if (block) blocks.push(block);
    index = end;
  }
  return blocks;
}
function endOf3(lines, start2) {
  const first = lines[start2] ?? "";
  if (first.startsWith(FENCE)) return after(lines, start2, (line) => line.startsWith(FENCE)) + 1;
  if (first.startsWith(BAR)) return after(lines, start2, (line) => !line.startsWith(BAR));
  if (isAlone2(first)) return start2 + 1;
  return after(lines, start2, (line) => isAlone2(line) || line.startsWith(FENCE) || line.startsWith(BAR) || ITEM.test(line));
}
function isAlone2(line) {
  return line.trim() === "" || [ADDRESS, COMMENT3, HEADING].some((pattern) => pattern.test(line));
}
function after(lines, start2, isEnd2) {
  const end = lines.findIndex((line, index) => index > start2 && isEnd2(line));
  return end === -1 ? lines.length : end;
}
function blockOf(lines) {
  const [first = ""] = lines;
  if (first.startsWith(FENCE)) return { kind: "code", lines: lines.slice(1).filter((line) => !line.startsWith(FENCE)) };
  if (first.startsWith(BAR)) return { kind: "table", lines: lines.filter((line) => !TABLE_RULE.test(line)) };
  const [, marks, heading2] = HEADING.exec(first) ?? [];
  if (marks !== void 0 && heading2 !== void 0) return { kind: "heading", depth: marks.length, text: heading2 };
  if (isAlone2(first)) return void 0;
  const text2 = lines.map((line) => line.trim()).join(" ");
  const [, mark, item] = ITEM.exec(text2) ?? [];
  return mark !== void 0 && item !== void 0 ? { kind: "item", mark, text: item } : { kind: "paragraph", text: text2 };
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
function headingLines(depth, text2, { width, paint }) {
  return wrap(depth === 2 ? text2.toUpperCase() : text2, width).map((line) => paint("strong", line));
}
function rowLines([head = "", ...lines], style) {
  const cells = (line) => cellsIn(line).map((cell) => inline(cell, style));
  return tableLines([cells(head).map((cell) => cell.toUpperCase()), ...lines.map(cells)], style.width);
}
function cellsIn(row) {
  return row.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll("\\|", "|"));
}
function inline(text2, style) {
  return text2.replace(LINK, (whole, name, address, key) => {
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
    const text2 = presets.includes("recommended") ? summary : `${summary} (only in \`--preset ${presets[0] ?? "all"}\`)`;
    const [first = "", ...others] = wrap(text2, width - indent);
    const gap = " ".repeat(column - id.length);
    const end = " ".repeat(indent - column - severity.length);
    return [paint("strong", id) + gap + paint(severity, severity) + end + first, ...others.map((line) => " ".repeat(indent) + line)].map((line) => `${line}
`).join("");
  }).join("");
}
function rulePage(id, rules2, screen) {
  const rule2 = rules2.find((each) => each.id === id);
  if (!rule2) throw new UsageError(`there is no rule \`${id}\`${didYouMean(id, rules2.map((each) => each.id))}`);
  const url = helpUrl(id);
  return terminalPage(pageOf(id) ?? `# ${id}

${rule2.summary}

${rule2.why}

${url}
`, { ...screen, url });
}
function pageOf(id) {
  for (const root of ["..", "../../.."]) {
    try {
      return (0, import_node_fs3.readFileSync)(node_path_default.join(__dirname, root, "rules", id, "README.md"), "utf8");
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
  return { env, isPath: (word) => (0, import_node_fs4.existsSync)(node_path_default.resolve(cwd, word)) };
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
      const { initCommand } = await Promise.resolve().then(() => require("./hosts-cli-init-command.cjs"));
      return initCommand(io);
    }
    case "merge": {
      const { mergeCommand } = await Promise.resolve().then(() => require("./hosts-cli-merge-command.cjs"));
      return mergeCommand(line, io);
    }
    case "print-config": {
      const { printConfigCommand } = await Promise.resolve().then(() => require("./hosts-cli-print-config-command.cjs"));
      return printConfigCommand(line, io, engine);
    }
    case "suppressions": {
      const { suppressionsCommand } = await Promise.resolve().then(() => require("./hosts-cli-suppressions-command.cjs"));
      return suppressionsCommand(line, io, engine);
    }
    case "diff": {
      const { diffCommand } = await Promise.resolve().then(() => require("./hosts-cli-diff-command.cjs"));
      return diffCommand(line, io, engine);
    }
    case "routes": {
      const { routesCommand } = await Promise.resolve().then(() => require("./hosts-cli-routes-command.cjs"));
      return routesCommand(line, io, engine);
    }
  }
}

var import_node_fs5 = require("node:fs");
var STREAMS = { 1: "stdout", 2: "stderr" };
function outputOn(descriptor, failed) {
  let stream;
  const opened = () => {
    stream ??= process[STREAMS[descriptor]].on("error", check2);
    return stream;
  };
  const check2 = (error) => {
    if (codeOf(error) !== "EPIPE") failed(error);
  };
  return {
    /** Whether something may still be on its way. */
    get mayBeBusy() {
      return stream !== void 0;
    },
    get isTTY() {
      return isTerminal(descriptor) && opened().isTTY;
    },
    get columns() {
      return isTerminal(descriptor) ? opened().columns : void 0;
    },
    write: (text2) => {
      if (stream || isTerminal(descriptor)) return opened().write(text2);
      const bytes = Buffer.from(text2);
      let written2 = 0;
      try {
        while (written2 < bytes.length) written2 += (0, import_node_fs5.writeSync)(descriptor, bytes, written2);
      } catch (error) {
        if (codeOf(error) === "EAGAIN") return opened().write(bytes.subarray(written2));
        check2(error);
      }
      return true;
    }
  };
}
function isTerminal(descriptor) {
  try {
    return (0, import_node_fs5.fstatSync)(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : void 0;
}

async function start() {
  const io = {
    cwd: process.cwd(),
    env: process.env,
    // Made when it is asked for: a stream takes longer to set up than a small template to lint.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout: outputOn(1, told),
    stderr: outputOn(2, () => {
      process.exitCode = 2;
    }),
    now: () => performance.now()
  };
  function told(error) {
    process.exitCode = 2;
    io.stderr.write(`cfn-latency-lint: the output cannot be written: ${systemReason(error)}
`);
  }
  const code = await main(process.argv.slice(2), io);
  process.exitCode ??= code;
  if (!io.stdout.mayBeBusy && !io.stderr.mayBeBusy) process.exit();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hosts_cli_progress,
  hosts_cli_run,
  hosts_cli_version,
  hosts_cli_write_outputs,
  link_connected,
  link_imports,
  link_nested_stacks,
  lint_active_rules,
  lint_baseline,
  lint_finding,
  lint_lint,
  lint_plugin,
  lint_remedies_drop_role,
  lint_rule,
  lint_stacks,
  lint_suppress_read_suppressions,
  lint_whole_changes,
  model_arn_like,
  model_grant,
  project_admit,
  project_baseline,
  project_boundary,
  project_config_find_configs,
  project_config_read_layer,
  project_decode,
  project_disk,
  project_find_files,
  project_gather,
  project_git_run_git,
  project_location,
  project_overrides,
  project_parameter_values,
  project_read_beside,
  project_region_code,
  project_repository_prefix,
  project_shown_path,
  project_sniff,
  project_write_text,
  report_compact,
  report_frame,
  report_help_url,
  report_json,
  report_paint,
  report_printable,
  report_range,
  report_summary,
  report_table,
  report_text,
  report_unchecked,
  report_width,
  report_wrap,
  resolve_groups,
  resolve_text,
  rules_index,
  run_baseline,
  run_configured,
  run_fail_on,
  run_failure,
  run_inputs,
  run_prepare,
  run_pulled_in,
  run_shard,
  run_surroundings,
  start,
  template_comments,
  template_compose,
  template_did_you_mean,
  template_digest,
  template_limits,
  template_lines,
  template_node,
  template_place,
  template_read_template,
  template_scalar,
  template_yaml
});
