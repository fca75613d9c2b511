import {
  EVENT_ID,
  MAX_DEPTH,
  MAX_ERRORS,
  MAX_LENGTH,
  MAX_RECOVERY_LENGTH,
  TOO_DEEP,
  YAMLException,
  addEntry,
  documentsFrom,
  nothing,
  parseEvents,
  quote
} from "./js-yaml.mjs";
import "./runtime.mjs";

var UsageError = class extends Error {
};
function internalError(error) {
  const [message] = messageOf(error).split("\n");
  return `internal error: ${message}; this is a fault of cfn-latency-lint, not of your template (https://github.com/cfn-latency-lint/cfn-latency-lint/issues)`;
}
var REASONS = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOSPC: "no space is left",
  EPERM: "permission denied",
  ERR_FS_FILE_TOO_LARGE: "it is too large",
  ERR_STRING_TOO_LONG: "it is too large"
};
function systemReason(error) {
  const code2 = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return REASONS[code2] ?? messageOf(error);
}
function messageOf(error) {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
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
  const parts = /* @__PURE__ */ new Map();
  for (const formula of formulas.flatMap((part) => typeof part === "object" && part.kind === kind ? part.of : [part])) {
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

function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
function groupsByKey(things, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const thing of things) append(groups, keyOf(thing), thing);
  return groups;
}

function literal(text) {
  return text === "" ? [] : [{ kind: "literal", text }];
}
function concat(...texts) {
  const tokens = [];
  for (const token of texts.flat()) {
    const last2 = tokens.at(-1);
    if (token.kind === "literal" && last2?.kind === "literal" && isPlain(token) && isPlain(last2)) {
      tokens[tokens.length - 1] = { kind: "literal", text: last2.text + token.text };
    } else {
      tokens.push(token);
    }
  }
  return tokens;
}
function isPlain({ parameter, pseudoParameter: pseudoParameter2 }) {
  return parameter === void 0 && pseudoParameter2 === void 0;
}
function knownText(text) {
  let known = "";
  for (const token of text) {
    if (token.kind !== "literal") return void 0;
    known += token.text;
  }
  return known;
}
function printText(text) {
  return text.map((token) => token.kind === "literal" ? token.text : `\${${tokenId(token)}}`).join("");
}
function tokenId(token) {
  if (token.kind === "unknown") return token.id;
  return token.attribute === void 0 ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}
function defaultsIn(text) {
  return [...new Set(text.flatMap((token) => token.kind === "literal" && token.parameter !== void 0 ? [token.parameter] : []))];
}
function splitText(text, separator) {
  const parts = [[]];
  for (const token of text) {
    if (token.kind !== "literal" || separator === "") {
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

function pathKeys(path4) {
  const keys = [];
  for (let at = path4; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
}
function placeOf({ file, start, end, path: path4, generatedBy }) {
  return generatedBy === void 0 ? { file, start, end, path: path4 } : { file, start, end, path: path4, generatedBy };
}

function defineRule(rule2) {
  return rule2;
}
function nameRoutes(routes) {
  const [first = "", second, ...others] = routes;
  if (second === void 0) return `\`${first}\``;
  return others.length === 0 ? `\`${first}\` and \`${second}\`` : `\`${first}\` and ${others.length + 1} more routes`;
}
function callerDoes(call, verb) {
  if ("guards" in call) {
    if (call.routes.length === 0) return `an integration of \`${call.api.name}\` without a route ${verb}s`;
    return `${nameRoutes(call.routes)} ${call.routes.length === 1 ? `${verb}s` : verb}`;
  }
  return `authorizer \`${call.name}\` ${verb}s`;
}
function whenAsked({ api, cacheSeconds }) {
  if (api.kind === "websocket") return "on `$connect`";
  if (cacheSeconds === void 0) return "whenever no verdict is cached";
  return cacheSeconds === 0 ? "on every request" : "on a cache miss";
}
function roleNotes({ name, text }) {
  const defaults = defaultsIn(text).map((parameter) => `the role is the default of parameter \`${parameter}\``);
  const open2 = text.length > 0 && text.every((token) => token.kind === "unknown");
  return open2 ? [...defaults, `only the deployment knows what \`${name}\` is; it is taken for a role`] : defaults;
}
function admittedBy({ admission }) {
  if (admission.kind !== "admitted") return [];
  const [first, ...others] = admission.by;
  if (first === void 0) return [];
  const subject = others.length === 0 ? "this permission already admits" : `this permission and ${others.length} more already admit`;
  return [{ at: first.at, message: `${subject} API Gateway` }];
}
function dropRole({ name, elsewhere, admission }) {
  if (elsewhere === "account") return `once the account of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (elsewhere === "region") return `once a stack in the region of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (admission.kind === "admitted" && admission.by.length > 0) return "remove the credentials";
  if (admission.kind !== "missing") return `make sure that the policy of \`${name}\` admits API Gateway, then remove the credentials`;
  return `add an \`AWS::Lambda::Permission\` for \`${name}\` and then remove the credentials; without it every request would be a 500`;
}
function roleKey({ text }) {
  return printText(text);
}
function groupBy(things, keyOf) {
  return [...groupsByKey(things, keyOf).values()];
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
  *check(authorizer) {
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
      remedy: dropRole(target)
    };
  }
});

var rule_default2 = defineRule({
  id: "caller-credentials",
  on: ["api"],
  severity: "info",
  summary: "Ask for the caller's credentials where you mean them, and only there.",
  why: "A tool that passes the caller's credentials on without being asked makes every caller need the right to invoke the function, besides the right to call the API. Whoever does not mean that pays for it in policies, and in a call whose rights are checked twice.",
  presets: ["recommended", "security-first"],
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
        remedy: "write `InvokeRole: NONE` where the function's policy is to admit API Gateway, or `InvokeRole: CALLER_CREDENTIALS` where this is meant"
      };
    }
  }
});
function handedOn({ api, target, auth, routes, when }, of) {
  if (api !== of || target.kind !== "lambda" || auth.kind !== "caller" || auth.isAsked) return void 0;
  return { at: auth.at, target: target.name, routes, when };
}
function nameFunctions(names) {
  const [first, ...others] = names;
  return others.length === 0 ? `\`${String(first)}\`` : `${names.size} functions`;
}

var SEVERITY = {
  mismatch: "error",
  lambda: "warning",
  http: "warning",
  service: "info"
};
var rule_default3 = defineRule({
  id: "cross-region-uri",
  on: ["integration", "authorizer"],
  severity: "warning",
  summary: "Call what is in the API's own region.",
  why: "A call that leaves the API's region travels between regions and back on every request, and fails when either of two regions does. Where the regions within one function URI differ, it cannot succeed at all.",
  presets: ["recommended", "security-first"],
  *check(call) {
    for (const crossing2 of call.crossings) {
      const { kind, from, to, parameter, at } = crossing2;
      yield {
        message: kind === "mismatch" ? `${callerDoes(call, "call")} a function through a URI of two regions, \`${from}\` and \`${to}\`, which cannot work` : `${callerDoes(call, "call")} ${nameTarget(call.target)} in \`${to}\` from \`${from}\``,
        at,
        severity: parameter === void 0 ? SEVERITY[kind] : "info",
        when: whenAll([call, crossing2]),
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

var rule_default4 = defineRule({
  id: "encrypted-cache",
  on: ["stage"],
  severity: "info",
  summary: "Know what an encrypted API cache trades for what.",
  why: "Encryption may make a cached response larger, and a response beyond the cache's limit is not kept. How much time encryption itself takes, AWS does not say. Security controls ask for it, and sensitive responses want it: it is a choice to make, not a mistake to mend.",
  presets: ["recommended"],
  *check(stage) {
    const encryption = stage.cache?.encryption;
    if (encryption === void 0) return;
    const { at, covers: covers2, parameter } = encryption;
    yield {
      message: `stage \`${stage.name}\` of \`${stage.api.name}\` encrypts its cache for ${covers2}`,
      at,
      when: whenAll([stage, encryption]),
      notes: [
        ...parameter === void 0 ? [] : [`the setting is the default of parameter \`${parameter}\``],
        "encryption protects what is cached; it may make what is cached larger",
        "asked for by Security Hub APIGateway.5, AWS Config api-gw-cache-enabled-and-encrypted, cdk-nag APIGWCacheEnabledAndEncrypted (HIPAA, NIST, PCI), cfn_nag W87, Trivy AWS-0002 and AWS-0110, KICS"
      ],
      remedy: "measure both before you choose; where one of those controls binds you or a response is sensitive, keep the encryption and turn this rule off"
    };
  }
});

var rule_default5 = defineRule({
  id: "hard-coded-region",
  on: ["integration", "authorizer"],
  severity: "info",
  summary: "Take the region in a URI from the deployment.",
  why: "A region that is written into the URI stays when the template is deployed elsewhere: the call then leaves the API's region on every request, or fails.",
  presets: ["recommended", "security-first"],
  *check(call) {
    const { literalRegion: literalRegion2, crossings } = call;
    if (literalRegion2 === void 0 || crossings.length > 0) return;
    yield {
      message: `${callerDoes(call, "use")} a URI with \`${literalRegion2.region}\` written into it`,
      at: literalRegion2.at,
      when: whenAll([call, literalRegion2]),
      notes: literalRegion2.parameter === void 0 ? [] : [`the region is the default of parameter \`${literalRegion2.parameter}\``],
      remedy: "take the region from the deployment: `${AWS::Region}` in a template"
    };
  }
});

var TOLD = 4;
var rule_default6 = defineRule({
  id: "missing-permission",
  on: ["integration", "authorizer"],
  severity: "error",
  summary: "Let API Gateway invoke every function that it calls.",
  why: "Without a role and without a matching statement in the function's own policy, Lambda refuses API Gateway's call and the client gets a 500. A statement that misses the request by its stage, verb, path, qualifier, API or region is as good as none.",
  presets: ["recommended", "security-first"],
  *check({ target, auth }) {
    if (target.kind !== "lambda" || auth.kind !== "resource-policy") return;
    if (target.elsewhere !== void 0 || target.admission.kind !== "missing") return;
    for (const gaps of groupBy(target.admission.gaps, whenKey)) yield problemOf(target, gaps, auth.parameter);
  }
});
function problemOf({ at, name }, gaps, noRole) {
  const [{ nearest: nearest2, when }, ...others] = gaps;
  const routes = [...new Set(gaps.flatMap((gap) => gap.routes))];
  const told = others.slice(0, TOLD).map(nameRequests).join(", ");
  const untold = others.length > TOLD ? ` and ${others.length - TOLD} more` : "";
  return {
    message: `no statement lets API Gateway invoke \`${name}\` for ${nameRequests(gaps[0])}${nearest2 ? `; ${nameNearest(nearest2)}` : ""}`,
    at,
    ...gaps.every((gap) => gap.doubtful) ? { severity: "warning" } : {},
    when,
    // An authorizer's requests come by no route of their own.
    ...routes.length > 0 ? { routes } : {},
    related: gaps.flatMap((gap) => gap.nearest ?? []).slice(0, TOLD).map(({ permission: permission2, fault }) => ({ at: permission2.at, message: fault })),
    notes: [
      ...others.length > 0 ? [`nor for ${told}${untold}`] : [],
      ...noRole === void 0 ? [] : [`that there is no role hangs on the default of parameter \`${noRole}\``],
      ...defaultNotes(gaps)
    ],
    // What a tool made cannot be corrected where nobody wrote it.
    remedy: nearest2 && nearest2.permission.at.generatedBy === void 0 ? `correct \`${nearest2.permission.logicalId}\`, or add an \`AWS::Lambda::Permission\` for \`${name}\`` : `add an \`AWS::Lambda::Permission\` that lets API Gateway invoke \`${name}\``
  };
}
function defaultNotes(gaps) {
  const names = [...new Set(gaps.flatMap(({ defaults = [] }) => defaults))];
  return names.map((name) => `parameter \`${name}\` is taken for its default; another deployment may give another`);
}
function nameRequests({ request, routes }) {
  return routes.length > TOLD ? nameRoutes(routes) : request;
}
function nameNearest({ permission: permission2, fault }) {
  return `\`${permission2.logicalId}\` comes nearest, but ${fault}`;
}

var rule_default7 = defineRule({
  id: "role-credentials",
  on: ["integration"],
  severity: "warning",
  summary: "Let the function's own policy admit API Gateway, rather than a role.",
  why: "With a role on the integration, API Gateway must hold temporary credentials of that role before it can invoke the function: a call to AWS STS whenever it has none. A statement in the function's own policy needs no such call.",
  presets: ["recommended", "security-first"],
  *check(integration) {
    const { target, auth } = integration;
    if (target.kind !== "lambda" || auth.kind !== "role") return;
    const asynchronous = "the function is invoked asynchronously; the role is assumed before that all the same";
    yield {
      message: `${callerDoes(integration, "assume")} \`${auth.role.name}\` to invoke \`${target.name}\``,
      at: auth.role.at,
      label: "API Gateway must assume this role first",
      // Only the other account's owner can do without the role.
      ...target.elsewhere === "account" ? { severity: "info" } : {},
      related: admittedBy(target),
      notes: [...roleNotes(auth.role), ...target.asynchronous ? [asynchronous] : []],
      remedy: dropRole(target)
    };
  }
});

var rule_default8 = defineRule({
  id: "twin-role-authorizer",
  on: ["api"],
  severity: "warning",
  summary: "Do not make one request wait for two roles.",
  why: "Where the authorizer and the integration each use a role of their own, API Gateway must hold two sets of temporary credentials before the request reaches its function: up to two calls to AWS STS, one after the other.",
  presets: ["recommended", "security-first"],
  *check(api, model) {
    const twins = model.integration.filter((integration) => integration.api === api).flatMap(twinsOf);
    for (const pair2 of groupBy(twins, ({ own: own2, other }) => `${roleKey(own2)} ${roleKey(other)}`)) {
      const { own: own2, other } = firstByPath(pair2, (twin) => twin.own.at);
      const routes = [...new Set(pair2.flatMap((twin) => twin.routes))];
      const asked = [...new Set(pair2.map(({ authorizer }) => whenAsked(authorizer)))].join(" or ");
      const authorizers = oneOrMore(pair2.map(({ authorizer }) => `authorizer \`${authorizer.name}\``), "authorizers");
      const functions = oneOrMore(pair2.map(({ target }) => `\`${target.name}\``), "functions");
      yield {
        message: `${nameRoutes(routes)} may need two roles for one request: ${asked} \`${other.name}\` to ask ${authorizers}, then \`${own2.name}\` to invoke ${functions}`,
        at: own2.at,
        when: whenAny(pair2),
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

var rules = [
  rule_default7,
  rule_default,
  rule_default8,
  rule_default6,
  rule_default3,
  rule_default5,
  rule_default4,
  rule_default2
];

import { createHash } from "node:crypto";

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

function causedBy(cause, reason) {
  return { ...placeOf(cause), generatedBy: reason };
}
function mapNode(at, entries2) {
  const pairs = Symbol.iterator in entries2 ? entries2 : Object.entries(entries2);
  const span = spanOf(at);
  const made = /* @__PURE__ */ new Map();
  for (const [key, value] of pairs) if (value !== void 0) made.set(key, { key, at: span, value });
  return { kind: "map", ...placeOf(at), entries: made };
}
function spanOf({ file, start, end }) {
  return { file, start, end };
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
  return { ...node, generatedBy: reason };
}
function withEntries(map, changes) {
  const entries2 = new Map(map.entries);
  for (const [key, value] of Object.entries(changes)) {
    const old = entries2.get(key);
    if (value === void 0) entries2.delete(key);
    else entries2.set(key, old ? { ...old, value } : { key, at: spanOf(value), value });
  }
  return { ...map, entries: entries2 };
}

function isGiven(node) {
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
  if (kind === "function") return isGiven(arn2) ? { kind, arn: arn2 } : { kind: "rejected", why: "a function needs an `Arn` or an `Id`" };
  if (kind !== "api") return { kind: "other" };
  if (!isGiven(id) || !isGiven(requests)) return { kind: "rejected", why: "an API needs `ResourceId` and `Qualifier`, or an `Id`" };
  return { kind, id, requests };
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
function entryPlace(map, key) {
  const entry = map?.kind === "map" ? map.entries.get(key) : void 0;
  return entry && { ...entry.at, path: entry.value.path };
}

function invokePermission(addition3, functionName2, sourceArn) {
  const { at } = addition3;
  return addedResource(addition3, "AWS::Lambda::Permission", {
    Action: scalarNode(at, "lambda:InvokeFunction"),
    FunctionName: functionName2,
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
function substitution(at, text, variables = {}) {
  const place2 = placeOf(at);
  const template = scalarNode(place2, text);
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
  return entriesOf(get(node, "Connectors")).map(({ key, at: keyAt, value }) => {
    const own2 = get(value, "Properties");
    const place2 = causedBy({ ...keyAt, path: value.path }, `SAM: connector ${key} of ${logicalId}`);
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
  const map = reference?.kind === "map" ? reference : mapNode(at, {});
  return map.entries.has("Id") ? void 0 : withEntries(map, { Id: scalarNode(at, logicalId) });
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
  const call = callOf(node);
  return call?.name === "Ref" && textOf(call.argument) === "AWS::NoValue";
}
function conditional(node) {
  const call = callOf(node);
  return call?.name === "Fn::If" && call.argument.kind === "list" ? call.argument : void 0;
}

function defaultRoutes(events, { resources }) {
  const owners = /* @__PURE__ */ new Map();
  for (const { kind, apiId, path: path4, method, invoked } of events) {
    if (kind !== "HttpApi" || apiId === void 0) continue;
    const api = resources.get(apiId);
    const body = get(api?.properties, "DefinitionBody");
    if (!owners.has(apiId) && hasIntegration(body)) owners.set(apiId, ownerIn(body));
    const isDefault2 = path4 === void 0 && method === "any";
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

function knownParameters(root, given2 = /* @__PURE__ */ new Map()) {
  const known = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const text = given2.get(key) ?? textOf(get(value, "Default"));
    if (text !== void 0 && !textOf(get(value, "Type"))?.startsWith("AWS::SSM::Parameter::")) known.set(key, text);
  }
  return known;
}
function referredTo(node) {
  const call = node && callOf(node);
  return call?.name === "Ref" ? textOf(call.argument) : void 0;
}

function publishedAlias(resource, template) {
  const name = get(resource.properties, "AutoPublishAlias");
  if (!isGiven(name)) return void 0;
  const suffix = aliasSuffix(name, template);
  const what = `\`AutoPublishAlias\` of \`${resource.logicalId}\``;
  if (suffix === void 0) return rejection(name, what, "it must be a text, or a `Ref` of a parameter");
  return { logicalId: `${resource.logicalId}Alias${suffix}`, name };
}
function aliasSuffix(name, { root, parameters }) {
  const text = textOf(name);
  if (text !== void 0) return text;
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
  const ofType = (type) => owners.filter((owner) => owner.type === type);
  const parts = [
    ...ofType("AWS::Serverless::Function").map((owner) => ownEvents(owner, invokedFunction(owner, template), template)),
    ...ofType("AWS::Serverless::StateMachine").map((owner) => ownEvents(owner, void 0, template))
  ];
  return { events: parts.flatMap(({ events }) => events), notes: parts.flatMap(({ notes }) => notes) };
}
function ownEvents(owner, invoked, template) {
  const written = get(owner.properties, "Events");
  if (!isGiven(written)) return { events: [], notes: [] };
  if (written.kind !== "map") return { events: [], notes: [rejection(written, `\`Events\` of \`${owner.logicalId}\``, "it must be a map")] };
  const read2 = entriesOf(written).flatMap((entry) => readEvent(entry, { owner, invoked, template }) ?? []);
  const events = read2.filter((each) => "eventId" in each);
  return {
    // SAM takes a function's events by their paths: `$default` is then before all others.
    events: invoked ? events.toSorted(byPath) : events,
    notes: read2.filter((each) => "why" in each)
  };
}
function byPath({ path: a = "$default" }, { path: b = "$default" }) {
  return a < b ? -1 : Number(a > b);
}
function readEvent(entry, around) {
  const { key, value } = entry;
  const { owner } = around;
  const at = { ...entry.at, path: value.path };
  const what = `event \`${key}\` of \`${owner.logicalId}\``;
  if (key.startsWith("Fn::")) return { at, what: `\`Events\` of \`${owner.logicalId}\``, why: `it is made by \`${key}\` at deployment` };
  if (value.kind !== "map") return rejection(at, what, "it must be a map");
  const type = get(value, "Type");
  if (!isGiven(type)) return rejection(at, what, value.entries.has("Fn::If") ? "it does not look into `Fn::If` there" : "it has no `Type`");
  if (!isText(type)) return rejection(type, what, "its `Type` must be a text");
  const kind = textOf(type);
  if (kind !== "Api" && kind !== "HttpApi") return void 0;
  if (kind === "HttpApi" && !around.invoked) return rejection(at, what, "a state machine takes no `HttpApi` events");
  const written = get(value, "Properties");
  if (isGiven(written) && written.kind !== "map") return rejection(written, what, "its `Properties` must be a map");
  const properties = written?.kind === "map" ? written : mapNode(at, {});
  return apiEvent({ at, what, kind, eventId: key, properties }, around);
}
function apiEvent(draft, { owner, invoked, template }) {
  const { at, kind, eventId, properties, what } = draft;
  const fault = propertyFault(properties, kind);
  if (fault) return rejection(fault.at ?? at, what, fault.why);
  const reason = `SAM: event ${eventId} of ${owner.logicalId}`;
  const target = targetOf(draft, reason, template);
  if ("why" in target) return target;
  const written = textOf(get(properties, "Method"))?.toLowerCase() ?? "";
  const method = ["", "x-amazon-apigateway-any-method"].includes(written) ? "any" : written;
  const path4 = textOf(get(properties, "Path")) ?? "";
  const isDefault2 = path4 === "" || kind === "HttpApi" && path4 === "$default" && method === "any";
  return { owner, invoked, kind, eventId, at, properties, ...target, path: isDefault2 ? void 0 : path4, method, reason };
}
function propertyFault(properties, kind) {
  const [path4, method] = [get(properties, "Path"), get(properties, "Method")];
  if (kind === "HttpApi" && !isGiven(path4) && !isGiven(method)) return routeSettingsFault(properties);
  if (!isGiven(path4)) return { why: "it has no `Path`" };
  if (!isGiven(method)) return { why: "it has no `Method`" };
  if (!isText(path4)) return { at: path4, why: "`Path` must be a text" };
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
  const written = get(properties, key);
  if (written === void 0) return { apiId: IMPLICIT_APIS[kind], apiReference: refNode(causedBy(at, reason), IMPLICIT_APIS[kind]) };
  const name = get(written, "Ref") ?? written;
  const apiId = isText(name) ? textOf(name) : void 0;
  if (apiId === void 0) return rejection(written, what, `\`${key}\` must be a text or a \`Ref\``);
  if (apiId === IMPLICIT_APIS[kind]) return { apiId, apiReference: written };
  const type = resources.get(apiId)?.type;
  if (type === void 0 || type === wrongApi(kind)) return rejection(written, what, `\`${key}\` must name ${API_WORDS[kind]} of this template`);
  return { apiId, apiReference: written };
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
  const { path: path4 = "", method } = event;
  const verb = method === "any" ? "*" : method.toUpperCase();
  if (isDefault(event)) return verb;
  if (event.kind === "HttpApi" && method === "any" && path4 === "/$default") return "$default";
  return `${verb}${path4.replace(/(.)\/$/, "$1").replaceAll(/\{[a-zA-Z0-9._-]+\+?\}/g, "*")}`;
}
function isDefault({ kind, path: path4 }) {
  return kind === "HttpApi" && (path4 === void 0 || path4 === "$default");
}
function stageSuffix({ apiId }, { resources }) {
  const stage = get(resources.get(apiId ?? "")?.properties, "StageName");
  const isText2 = stage?.kind === "scalar" && typeof stage.value === "string" && stage.value !== "";
  return isText2 ? stage.text.replaceAll(/[^\p{L}\p{N}]/gu, "") : "Stage";
}

function eventResources(invoked, { partition }) {
  const { logicalId, properties } = invoked.resource;
  return entriesOf(get(properties, "Events")).flatMap((entry) => {
    const make = own(EVENTS, textOf(get(entry.value, "Type")) ?? "");
    const at = causedBy({ ...entry.at, path: entry.value.path }, `SAM: event ${entry.key} of ${logicalId}`);
    return make?.({ id: `${logicalId}${entry.key}`, at, properties: get(entry.value, "Properties"), invoked, partition }) ?? [];
  });
}
var EVENTS = {
  Schedule: (source) => rule(source, { ScheduleExpression: get(source.properties, "Schedule") }),
  ScheduleV2: scheduled,
  CloudWatchEvent: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  EventBridgeRule: (source) => rule(source, { EventPattern: get(source.properties, "Pattern") }),
  S3: (source) => [permission(source, "s3", { SourceAccount: refNode(source.at, "AWS::AccountId") })],
  SNS: (source) => isGiven(get(source.properties, "SqsSubscription")) ? [] : [permission(source, "sns", { SourceArn: get(source.properties, "Topic") })],
  IoTRule: (source) => [permission(source, "iot", {
    SourceAccount: substitution(source.at, "${AWS::AccountId}"),
    SourceArn: arn(source, "iot", "rule/${RuleName}", { RuleName: refNode(source.at, source.id) })
  })],
  AlexaSkill: (source) => [permission(source, "alexa-appkit", { EventSourceToken: get(source.properties, "SkillId") })],
  Cognito: (source) => [{
    ...permission(source, "cognito-idp", { SourceArn: poolArn(source) }),
    logicalId: `${source.invoked.resource.logicalId}CognitoPermission`
  }],
  CloudWatchLogs: (source) => [permission(source, "logs", {
    SourceArn: arn(source, "logs", "log-group:${__LogGroupName__}:*", { __LogGroupName__: get(source.properties, "LogGroupName") ?? scalarNode(source.at, "*") })
  })]
};
function rule(source, trigger) {
  const { at, id, properties } = source;
  const target = mapNode(at, { Arn: functionArn(source), Id: scalarNode(at, `${id}LambdaTarget`), Input: get(properties, "Input") });
  const made = addedResource(addition(source, id), "AWS::Events::Rule", { ...trigger, State: stateOf(source), Targets: listNode(at, [target]) });
  return [made, permission(source, "events", { SourceArn: attributeNode(at, id, "Arn") })];
}
function stateOf({ properties }) {
  const [state, enabled] = [get(properties, "State"), get(properties, "Enabled")];
  if (isGiven(state) || enabled === void 0) return state;
  return scalarNode(enabled, isGiven(enabled) && textOf(enabled) !== "false" ? "ENABLED" : "DISABLED");
}
function scheduled(source) {
  const { at, id, properties } = source;
  const roleArn = get(properties, "RoleArn");
  const target = mapNode(at, { Arn: functionArn(source), RoleArn: roleArn ?? attributeNode(at, `${id}Role`, "Arn"), Input: get(properties, "Input") });
  const schedule = { ScheduleExpression: get(properties, "ScheduleExpression"), State: get(properties, "State"), Target: target };
  const made = addedResource(addition(source, id), "AWS::Scheduler::Schedule", schedule);
  return roleArn ? [made] : [made, addedResource(addition(source, `${id}Role`), "AWS::IAM::Role", {})];
}
function permission(source, service, conditions) {
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
function functionArn({ at, invoked: { resource, uriVariable, permissionTarget } }) {
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
  const isLoose = isGiven(provisioned) && !isGiven(get(properties, "AutoPublishAlias"));
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
  const written = get(properties, "Role");
  return written?.kind === "scalar" && written.value === null ? void 0 : written;
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
  if (!isGiven(config)) return [];
  const at = causedBy(entryPlace(properties, "FunctionUrlConfig") ?? resource.at, `SAM: FunctionUrlConfig of ${logicalId}`);
  const authType = get(config, "AuthType");
  const url = addedResource(addition2(resource, "Url", at), "AWS::Lambda::Url", { TargetFunctionArn: target(at), AuthType: authType });
  if (textOf(authType) !== "NONE") return [url];
  const permission2 = (suffix, action, condition2) => addedResource(addition2(resource, suffix, at), "AWS::Lambda::Permission", {
    Action: scalarNode(at, action),
    FunctionName: target(at),
    Principal: scalarNode(at, "*"),
    ...condition2
  });
  return [
    url,
    permission2("UrlPublicPermissions", "lambda:InvokeFunctionUrl", { FunctionUrlAuthType: authType }),
    permission2("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", { InvokedViaFunctionUrl: scalarNode(at, true) })
  ];
}
function addition2({ logicalId, condition: condition2 }, suffix, at) {
  return { logicalId: `${logicalId}${suffix}`, at, condition: condition2 };
}

var SECTIONS = {
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
  if (name.startsWith("Fn::")) return { notes: [{ at, what: "`Globals`", why: `a part of it is made by \`${name}\` at deployment` }] };
  const allowed = own(SECTIONS, name);
  if (!allowed && !OTHER_SECTIONS.has(name)) return { notes: [rejection(at, what, "there is no such section")] };
  if (value.kind !== "map") return { notes: [rejection(at, what, "it must be a map")] };
  const refused = allowed ? entriesOf(value).filter(({ key }) => !allowed.includes(key)) : [];
  return {
    properties: withEntries(value, Object.fromEntries(refused.map(({ key }) => [key, void 0]))),
    notes: refused.map(({ key, at: keyAt, value: refusedValue }) => rejection({ ...placeOf(refusedValue), ...keyAt }, `\`${key}\` of ${what}`, "it is not a property that may be set for all"))
  };
}
function withGlobals(resource, own2, globals) {
  const section = globals.byType.get(resource.type);
  if (section === void 0) return { properties: own2, notes: [] };
  const ignored = get(resource.node, "IgnoreGlobals");
  if (ignored === void 0 || isEmpty(ignored)) return { properties: mergeMaps(section, own2), notes: [] };
  if (textOf(ignored) === "*") return { properties: own2, notes: [] };
  const names = itemsOf(ignored).map((item) => textOf(item));
  const unknown = ignored.kind !== "list" || names.some((name) => name === void 0 || !section.entries.has(name));
  const notes = unknown ? [rejection(ignored, `\`IgnoreGlobals\` of \`${resource.logicalId}\``, "it must be `*`, or list properties that `Globals` sets")] : [];
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
  if (!isGiven(domain) || domain.kind !== "map" || callOf(domain)) return [];
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
  return paths.flatMap((path4) => {
    if (path4.kind !== "scalar" || typeof path4.value !== "string") return [rejection(path4, what, "a `BasePath` must be a text")];
    return /^[0-9a-zA-Z/_-]*$/.test(path4.text) ? [] : [rejection(path4, what, "a `BasePath` is letters, digits, `/`, `-` and `_`")];
  });
}
function mutualTlsFaults(tls, what) {
  if (!isGiven(tls)) return [];
  if (tls.kind !== "map") return [rejection(tls, what, "`MutualTlsAuthentication` must be a map")];
  const unknown = entriesOf(tls).filter(({ key }) => !TRUSTSTORE.has(key));
  return unknown.map(({ key, value }) => rejection(value, what, `\`MutualTlsAuthentication\` does not know \`${key}\``));
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
  const isDouble = isGiven(uri) && isGiven(body);
  return [
    ...wrongTypes(properties, ROUTE_TYPES, `\`${logicalId}\``),
    ...isDouble ? [rejection(uri, `\`DefinitionUri\` of \`${logicalId}\``, "there is a `DefinitionBody` too")] : [],
    ...additionFaults(api, ["Auth"]),
    ...events.length > 0 && isGiven(body) && isStrange(body) ? [rejection(body, `body of \`${logicalId}\``, "events cannot be added to what is not OpenAPI 3")] : []
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
  const isFile = !isGiven(body) && isGiven(get(properties, "DefinitionUri"));
  if (!isFile && !(isGiven(body) && isStrange(body))) return [];
  const why = isFile ? "it cannot be added to a `DefinitionUri`" : "it cannot be added to a body that is not OpenAPI 3";
  return keys.flatMap((key) => {
    const node = get(properties, key);
    const isSet = key === "DisableExecuteApiEndpoint" ? node && !isNull(node) : isGiven(node);
    return node && isSet ? [rejection(node, `\`${key}\` of \`${logicalId}\``, why)] : [];
  });
}
var CORS = /* @__PURE__ */ new Set(["AllowMethods", "AllowHeaders", "AllowOrigins", "MaxAge", "ExposeHeaders", "AllowCredentials"]);
function corsFaults(cors, owner) {
  if (cors === void 0 || callOf(cors)) return [];
  const what = `\`CorsConfiguration\` of ${owner}`;
  const unknown = entriesOf(cors).filter(({ key }) => !CORS.has(key));
  const credentials = get(cors, "AllowCredentials");
  const isForAll = itemsOf(get(cors, "AllowOrigins")).map(textOf).join(" ") === "*";
  const hasCredentials = credentials?.kind === "scalar" && credentials.value === true;
  return [
    ...unknown.map(({ key, value }) => rejection(value, what, `an HTTP API does not know \`${key}\``)),
    ...isForAll && hasCredentials ? [rejection(credentials, what, "`AllowCredentials` does not go with every origin")] : []
  ];
}
function isStrange(body) {
  return openApiOf(body) === void 0 && get(body, "Fn::Transform") === void 0;
}

function httpAuthorizer(name, owner, at, properties) {
  const kind = isGiven(get(properties, "JwtConfiguration")) ? "jwt" : "lambda";
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
    ...NEEDED[kind].filter((key) => !isGiven(get(properties, key))).map((key) => fault(at, `it needs \`${key}\``)),
    ...isGiven(jwt) && jwt.kind !== "map" ? [fault(jwt, "`JwtConfiguration` must be a map")] : [],
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
  if (!isGiven(identity)) return [];
  if (identity.kind !== "map") return [fault(identity, "`Identity` must be a map")];
  return SOURCES.flatMap(([key]) => {
    const names = get(identity, key);
    if (!isGiven(names)) return [];
    if (names.kind !== "list") return [fault(names, `\`${key}\` must be a list`)];
    const others = names.items.filter((name) => name.kind !== "scalar" || typeof name.value !== "string");
    return others.map((name) => fault(name, `\`${key}\` must hold texts`));
  });
}
function schemeOf(authorizer, partition) {
  const at = causedBy(authorizer.at, `SAM: authorizer ${authorizer.title.replaceAll("`", "")}`);
  const text = (value) => scalarNode(at, value);
  if (authorizer.kind === "jwt") {
    return mapNode(at, { "type": text("oauth2"), "x-amazon-apigateway-authorizer": mapNode(at, jwtEntries(authorizer, at)) });
  }
  return mapNode(at, {
    "type": text("apiKey"),
    "name": text("Unused"),
    "in": text("header"),
    "x-amazon-apigateway-authorizer": mapNode(at, lambdaEntries(authorizer, at, partition))
  });
}
function jwtEntries({ properties }, at) {
  const configuration = entriesOf(get(properties, "JwtConfiguration")).map(({ key, value }) => [key.toLowerCase(), value]);
  return { type: scalarNode(at, "jwt"), jwtConfiguration: mapNode(at, configuration), identitySource: get(properties, "IdentitySource") };
}
function lambdaEntries({ properties }, at, partition) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const functionName2 = "${__FunctionArn__}";
  const functionArn3 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const simple = get(properties, "EnableSimpleResponses");
  return {
    type: scalarNode(at, "request"),
    authorizerUri: functionArn3 && invocationUri(placeOf(functionArn3), functionName2, { __FunctionArn__: functionArn3 }, partition),
    authorizerCredentials: isGiven(role2) && textOf(role2) !== "NONE" ? moved2(role2) : void 0,
    authorizerResultTtlInSeconds: moved2(ttlOf(identity)),
    identitySource: isGiven(identity) ? listNode(at, identitySources(identity, at)) : void 0,
    authorizerPayloadFormatVersion: get(properties, "AuthorizerPayloadFormatVersion"),
    enableSimpleResponses: isGiven(simple) ? simple : void 0
  };
}
function ttlOf(identity) {
  const seconds = get(identity, "ReauthorizeEvery");
  return seconds && !isNull(seconds) ? seconds : void 0;
}
function identitySources(identity, at) {
  return SOURCES.flatMap(([key, prefix]) => itemsOf(get(identity, key)).map((name) => scalarNode(at, `${prefix}${textOf(name) ?? ""}`)));
}

var KEYS = /* @__PURE__ */ new Set(["Authorizers", "DefaultAuthorizer", "EnableIamAuthorizer"]);
var IAM_AUTHORIZER = "AWS_IAM";
function readHttpAuth({ logicalId, properties }) {
  const auth = get(properties, "Auth");
  const owner = `\`${logicalId}\``;
  const written = get(auth, "Authorizers");
  const authorizers = new Map(entriesOf(written).flatMap(({ key, value }) => {
    const at = entryPlace(written, key);
    return at && value.kind === "map" ? [[key, httpAuthorizer(key, owner, at, value)]] : [];
  }));
  const enabled = get(auth, "EnableIamAuthorizer");
  const iam = enabled?.kind === "scalar" && enabled.value === true ? enabled : void 0;
  const given2 = get(auth, "DefaultAuthorizer");
  const standard = isGiven(given2) ? given2 : void 0;
  const names = /* @__PURE__ */ new Set([...authorizers.keys(), ...iam ? [IAM_AUTHORIZER] : []]);
  return {
    authorizers,
    iam,
    standard,
    faults: [
      ...shapeFaults(auth, written, owner),
      ...[...authorizers.values()].flatMap(authorizerFaults),
      ...standardFaults(standard, names, owner)
    ]
  };
}
function shapeFaults(auth, authorizers, owner) {
  const unknown = entriesOf(auth).filter(({ key }) => !KEYS.has(key));
  const shapeless = entriesOf(authorizers).filter(({ value }) => value.kind !== "map");
  const isMap = !isGiven(authorizers) || authorizers.kind === "map";
  return [
    ...unknown.map(({ key, value }) => rejection(value, `\`${key}\` in \`Auth\` of ${owner}`, "an HTTP API does not know it")),
    ...isMap ? [] : [rejection(authorizers, `\`Authorizers\` of ${owner}`, "it must be a map")],
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
    const functionArn3 = get(properties, "FunctionArn");
    if (!isGiven(enabled) || functionArn3 === void 0) return [];
    const at = causedBy(enabled, `SAM: authorizer ${title.replaceAll("`", "")}`);
    const addition3 = { logicalId: `${api.logicalId}${name}AuthorizerPermission`, at, condition: api.condition };
    const source = requestArn(at, "${__ApiId__}/authorizers/*", { __ApiId__: refNode(at, api.logicalId) });
    return [invokePermission(addition3, functionArn3, source)];
  });
}

var INTEGRATION = "x-amazon-apigateway-integration";
function securityOf(event, auth) {
  const own2 = get(event.properties, "Auth");
  if (!isGiven(own2)) return { kind: "none" };
  const written = get(own2, "Authorizer");
  const authorizer = isGiven(written) ? written : auth.standard;
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
  return isGiven(scopes) && scopes.kind !== "list" ? "`AuthorizationScopes` must be a list" : void 0;
}
function requirementOf(name, at, { authorizers }, scopes) {
  const standing = get(authorizers.get(name)?.properties, "AuthorizationScopes");
  const hasScopes = name !== "NONE" && name !== IAM_AUTHORIZER;
  return mapNode(at, { [name]: listNode(at, hasScopes ? itemsOf(isGiven(scopes) ? scopes : standing) : []) });
}
function secured(operation, requirement2) {
  if (operation.kind !== "map" || !isGiven(get(operation, INTEGRATION))) return operation;
  return withEntries(operation, { security: listNode(placeOf(requirement2), [...itemsOf(get(operation, "security")), requirement2]) });
}
function withDefaultSecurity(paths, auth, api) {
  const name = textOf(auth.standard);
  if (auth.standard === void 0 || name === void 0) return { paths, faults: [] };
  const at = causedBy(auth.standard, `SAM: DefaultAuthorizer of ${api.logicalId} is ${name}`);
  const requirement2 = requirementOf(name, at, auth);
  const written = entriesOf(paths).filter(({ key }) => !isIncluded(key));
  const items = written.map(({ key, value }) => [key, inBranches(value, (item) => securedItem(item, requirement2))]);
  return { paths: withEntries(paths, Object.fromEntries(items)), faults: written.flatMap(({ key, value }) => shapeFaults2(key, value, api)) };
}
function isIncluded(key) {
  return key === "Fn::Transform";
}
var OPEN = /* @__PURE__ */ new Set(["options", "parameters"]);
function guardable(item) {
  return entriesOf(item).filter(({ key }) => !OPEN.has(key.toLowerCase()) && !isIncluded(key));
}
function securedItem(item, requirement2) {
  if (item.kind !== "map") return item;
  const guard = (operation) => isGiven(get(operation, "security")) ? operation : secured(operation, requirement2);
  return withEntries(item, Object.fromEntries(guardable(item).map(({ key, value }) => [key, inBranches(value, guard)])));
}
function shapeFaults2(path4, value, { logicalId }) {
  const what = `path \`${path4}\` of \`${logicalId}\``;
  return branchesOf(value).flatMap((item) => {
    if (item.kind !== "map") return [rejection(item, what, "it must be a map")];
    return guardable(item).flatMap(({ key, value: operation }) => branchesOf(operation).filter(({ kind }) => kind !== "map").map((node) => rejection(node, what, `\`${key}\` must be a map`)));
  });
}

function settled(node, { root, parameters }) {
  const name = referredTo(node);
  const known = name === void 0 ? void 0 : parameters?.get(name);
  if (node === void 0 || name === void 0 || known === void 0) return node;
  const standard = getIn(root, "Parameters", name, "Default");
  const isStandard = standard?.kind === "scalar" && textOf(standard) === known;
  return isStandard ? { ...standard, ...placeOf(node) } : scalarNode(placeOf(node), known);
}

var IAM = "AWS_IAM";
function readRestAuth({ properties }, template) {
  const node = get(properties, "Auth");
  const value = (key) => settled(get(node, key), template);
  const written = get(node, "Authorizers");
  const authorizers = written?.kind === "map" && written.entries.size > 0 ? written : void 0;
  const standard = value("DefaultAuthorizer");
  const name = isGiven(standard) ? textOf(standard) : void 0;
  const apiKey = value("ApiKeyRequired");
  return {
    node,
    authorizers,
    standard: isGiven(standard) ? standard : void 0,
    standardName: authorizers !== void 0 || name === IAM ? name : void 0,
    guardsPreflight: isOn(value("AddDefaultAuthorizerToCorsPreflight")),
    apiKey: isGiven(apiKey) ? apiKey : void 0,
    asksKeyOnPreflight: isOn(value("AddApiKeyRequiredToCorsPreflight"))
  };
}
function isOn(node) {
  return node === void 0 || isGiven(node);
}

var NONE = { node: void 0, role: void 0 };
function credentialsOf({ properties, reason }, auth, partition) {
  const own2 = get(properties, "Auth");
  const guard = iamGuard(own2, auth.node);
  if (guard === void 0) return NONE;
  const role2 = get(own2, "InvokeRole") ?? get(auth.node, "InvokeRole");
  if (role2 === void 0) return { node: scalarNode(causedBy(guard.at, `${reason}; ${guard.why}`), callerArn(partition)), role: role2 };
  if (!isGiven(role2) || textOf(role2) === "NONE") return { node: void 0, role: role2 };
  if (textOf(role2) === "CALLER_CREDENTIALS") return { node: scalarNode(placeOf(role2), callerArn(partition)), role: role2 };
  return { node: isCallerArn(role2) ? role2 : servesAs(role2, reason), role: role2 };
}
function iamGuard(own2, api) {
  const authorizer = get(own2, "Authorizer");
  if (authorizer && textOf(authorizer) === IAM) return { at: authorizer, why: `Authorizer is ${IAM}` };
  const standard = get(api, "DefaultAuthorizer");
  return standard && textOf(standard) === IAM && !isGiven(own2) ? { at: standard, why: `DefaultAuthorizer is ${IAM}` } : void 0;
}
function callerArn(partition) {
  return `arn:${partition}:iam::*:user/*`;
}
function isCallerArn(role2) {
  const call = callOf(role2);
  const text = textOf(call?.name === "Fn::Sub" ? call.argument : role2);
  return text !== void 0 && /^arn:[^:]+(::Partition\})?:iam::\*:user\/\*$/.test(text);
}
function asksForRole(role2) {
  return isGiven(role2) && textOf(role2) !== "NONE";
}

var INTEGRATION2 = "x-amazon-apigateway-integration";
var ANY_METHOD = "x-amazon-apigateway-any-method";
var NO_METHODS = /* @__PURE__ */ new Set(["summary", "description", "parameters"]);
function methodKey(method) {
  const key = method.toLowerCase();
  return key === "any" ? ANY_METHOD : key;
}
function operationsOf(document) {
  return entries(get(document, "paths")).flatMap(([path4, item]) => branchesOf(item).flatMap(methodsOf).flatMap(([key, method]) => branchesOf(method).filter(isOperation).map((node) => ({ path: path4, method: methodKey(key), node }))));
}
function mapOperations(document, change) {
  return mapPathItems(document, (path4, item) => mapEntries(item, (key, method) => NO_METHODS.has(key) ? method : inBranches(method, (node) => isOperation(node) ? change({ path: path4, method: methodKey(key), node }) : node)));
}
function mapPathItems(document, change) {
  const paths = get(document, "paths");
  if (paths?.kind !== "map") return document;
  return withEntries(document, {
    paths: mapEntries(paths, (path4, item) => inBranches(item, (branch) => branch.kind === "map" ? change(path4, branch) : branch))
  });
}
function mapEntries(map, change) {
  return { ...map, entries: new Map([...map.entries].map(([key, entry]) => [key, { ...entry, value: change(key, entry.value) }])) };
}
function methodsOf(item) {
  return entries(item).filter(([key]) => !NO_METHODS.has(key));
}
function entries(node) {
  return node?.kind === "map" ? [...node.entries.values()].map(({ key, value }) => [key, value]) : [];
}
function isOperation(node) {
  return node.kind === "map" && isGiven(get(node, INTEGRATION2));
}

var NO_KEY = "api_key_false";
var KEY = "api_key";
function eventSecurity({ properties, reason }, auth) {
  const own2 = get(properties, "Auth");
  const [authorizer, apiKey] = [get(own2, "Authorizer"), get(own2, "ApiKeyRequired")];
  const guard = isGiven(authorizer) ? [requirement(causedBy(authorizer, reason), textOf(authorizer) ?? "", eventScopes(own2, authorizer, auth))] : [];
  if (apiKey === void 0 || isNull(apiKey)) return { entries: guard, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(apiKey, reason);
  const asks = isGiven(apiKey);
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
function withSecurity(operation, added) {
  const written = get(operation, "security");
  const security = [...itemsOf(written), ...added];
  const [first] = security;
  if (first === void 0 || added.length === 0) return { operation, asksForIam: false };
  const list = listNode(placeOf(written ?? first), security);
  return { operation: withEntries(operation, { security: list }), asksForIam: get(first, IAM) !== void 0 };
}
function withDefaultAuthorizer(document, auth, api) {
  const { standard, standardName, authorizers, guardsPreflight } = auth;
  if (standard === void 0 || standardName === void 0) return { document, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(standard, `SAM: DefaultAuthorizer of ${api.logicalId}`);
  const names = /* @__PURE__ */ new Set([IAM, ...entriesOf(authorizers).map(({ key }) => key)]);
  const standing = requirement(at, standardName, get(get(authorizers, standardName), "AuthorizationScopes"));
  const asks = new Map(standardName === IAM ? [[IAM, at]] : []);
  const secured2 = mapOperations(document, ({ method, node }) => {
    if (method === "options" && !guardsPreflight) return node;
    const written = get(node, "security");
    const [first, ...others] = guarded(itemsOf(written), names, standing);
    if (first === void 0) return node;
    if (get(first, IAM) !== void 0) asks.set(IAM, at);
    return withEntries(node, { security: listNode(placeOf(written ?? at), [first, ...others]) });
  });
  return { document: secured2, asks };
}
function guarded(security, names, standing) {
  const isAuthorizer = (item) => entriesOf(item).some(({ key }) => names.has(key));
  const [own2, others] = [security.filter(isAuthorizer), security.filter((item) => !isAuthorizer(item))];
  const none = others.findIndex((item) => get(item, "NONE") !== void 0);
  if (none >= 0) return others.toSpliced(none, 1);
  return [...others, ...own2.length > 0 ? own2 : [standing]];
}
function withApiKeys(document, auth, api) {
  const { apiKey, asksKeyOnPreflight } = auth;
  if (apiKey === void 0) return { document, asks: /* @__PURE__ */ new Map() };
  const at = causedBy(apiKey, `SAM: ApiKeyRequired of ${api.logicalId}`);
  const secured2 = mapOperations(document, ({ method, node }) => {
    const written = get(node, "security");
    const security = itemsOf(written);
    const others = security.filter((item) => get(item, KEY) === void 0 && get(item, NO_KEY) === void 0);
    const isDeclined = security.some((item) => get(item, NO_KEY) !== void 0) || method === "options" && !asksKeyOnPreflight;
    const wanted = isDeclined ? others : [...others, requirement(at, KEY)];
    if (written === void 0 && wanted.length === 0) return node;
    return withEntries(node, { security: listNode(placeOf(written ?? at), wanted) });
  });
  return { document: secured2, asks: /* @__PURE__ */ new Map([[KEY, at]]) };
}
var OWN_SCHEMES = {
  [IAM]: { "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4" },
  [KEY]: { type: "apiKey", name: "x-api-key", in: "header" }
};
function withSchemes(document, authorizers, asks) {
  const written = get(document, "securityDefinitions");
  const schemes = new Map(authorizers);
  for (const [name, at] of asks) if (get(written, name) === void 0 && !schemes.has(name)) schemes.set(name, ownScheme(name, at));
  const [first] = schemes.values();
  if (first === void 0) return document;
  const known = written?.kind === "map" ? written : mapNode(placeOf(first), {});
  return withEntries(document, { securityDefinitions: withEntries(known, Object.fromEntries(schemes)) });
}
function ownScheme(name, at) {
  return mapNode(at, Object.entries(own(OWN_SCHEMES, name) ?? {}).map(([key, value]) => [key, scalarNode(at, value)]));
}

function eventMethod(event, auth, partition) {
  const { owner: { condition: condition2 }, path: path4 = "/", method, invoked } = event;
  const at = causedBy(event.at, event.reason);
  const credentials = invoked ? credentialsOf(event, auth, partition) : void 0;
  const entries2 = invoked ? lambdaEntries2(event, { invoked, credentials: credentials?.node, partition }, at) : stateMachineEntries(event, at);
  const bare = mapNode(at, { [INTEGRATION2]: mapNode(at, { ...entries2, uri: underCondition(entries2.uri, condition2) }) });
  const { entries: added, asks } = eventSecurity(event, auth);
  const { operation, asksForIam } = withSecurity(bare, added);
  const role2 = credentials?.role;
  return { event, path: path4, key: methodKey(method), operation, condition: condition2, asks: withIam(asks, asksForIam, at), role: role2 };
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
  const call = isStreamed3 ? ["2021-11-15", "response-streaming-invocations"] : ["2015-03-31", "invocations"];
  const uri = `arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${call[0]}/functions/\${${invoked.uriVariable}}/${call[1]}`;
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
  return invoked !== void 0 && isGiven(get(get(properties, "Auth"), "OverrideApiAuth"));
}
function eventTitle({ eventId, owner }) {
  return `event \`${eventId}\` of \`${owner.logicalId}\``;
}
function* eventNotes(event, hasMethod) {
  const own2 = get(event.properties, "Auth");
  const call = own2 && callOf(own2);
  const role2 = get(own2, "InvokeRole");
  const why = asksForRole(role2) ? whyIgnored(event, own2, hasMethod) : void 0;
  const of = eventTitle(event);
  if (own2 && call) yield { at: placeOf(own2), what: `\`Auth\` of ${of}`, why: `SAM does not look into \`${call.name}\` there` };
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
    const path4 = event.path ?? DEFAULT_PATH;
    const item = changed.get(path4) ?? get(paths, path4);
    const security = securityOf(event, design.auth);
    const isTaken = item !== void 0 && hasIntegration2(item, methodKey2(event));
    const faults2 = eventFaults(event, security, isTaken && !design.isWritten);
    notes.push(...faults2, ...ignoredRole(event));
    if (faults2.length === 0) changed.set(path4, itemWith(event, event.invoked, security, isTaken, item));
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
function routeName({ path: path4, method }) {
  return path4 === void 0 ? DEFAULT_PATH : `${method.toUpperCase()} ${path4}`;
}
function methodKey2({ method }) {
  return method === "any" ? ANY_METHOD2 : method;
}
function hasIntegration2(item, method) {
  return branchesOf(item).every((branch) => branchesOf(get(branch, method)).some((operation) => isGiven(get(operation, INTEGRATION))));
}
function itemWith(event, invoked, security, isTaken, before) {
  const at = causedBy(event.at, event.reason);
  const method = methodKey2(event);
  return inBranches(before ?? mapNode(at, {}), (item) => {
    if (item.kind !== "map") return item;
    const written = get(item, method);
    const operation = isTaken && written ? written : operationOf(event, invoked, at, written);
    const behind = security.kind === "required" ? inBranches(operation, (branch) => secured(branch, security.requirement)) : operation;
    return withEntries(item, { [method]: behind });
  });
}
function operationOf(event, invoked, at, written) {
  const isDefault2 = (event.path ?? DEFAULT_PATH) === DEFAULT_PATH && event.method === "any";
  const operation = withEntries(written?.kind === "map" ? written : mapNode(at, {}), {
    [INTEGRATION]: integrationOf(event, invoked, at),
    ...isDefault2 && { isDefaultRoute: scalarNode(at, true) },
    responses: get(written, "responses") ?? mapNode(at, {})
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
    payloadFormatVersion: isGiven(version2) ? servesAs(version2, reason) : scalarNode(at, "2.0"),
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
    stageOf(api)
  ];
  return { resources, notes: [...sideFaults(api), ...notes] };
}
function reasonOf({ logicalId }) {
  return `SAM: AWS::Serverless::HttpApi ${logicalId}`;
}
function bodyOf(api, events, auth, { partition }) {
  const at = causedBy(api.at, reasonOf(api));
  const uri = get(api.properties, "DefinitionUri");
  if (isGiven(uri)) return { properties: { BodyS3Location: servesAs(uri, reasonOf(api)) }, faults: [], notes: [] };
  const written = get(api.properties, "DefinitionBody");
  const isWritten = isGiven(written);
  const document = isWritten ? openApiOf(written) : emptyDocument(at);
  if (document === void 0) return { properties: { Body: written }, faults: [], notes: [] };
  const routes = withEventRoutes(document.paths, events, { auth, isWritten });
  const { paths, faults: faults2 } = withDefaultSecurity(routes.paths, auth, api);
  const body = documentWith(document, paths, securitySchemes(auth, api, partition), at);
  return { properties: { Body: body }, faults: faults2, notes: routes.notes };
}
var DEFAULT_STAGE = "$default";
function stageOf(api) {
  const { logicalId, properties, condition: condition2 } = api;
  const name = get(properties, "StageName");
  const cause = isGiven(name) ? name : api.at;
  const at = causedBy(cause, `SAM: stage of ${logicalId}`);
  const stageName3 = isGiven(name) ? name : scalarNode(at, DEFAULT_STAGE);
  return addedResource({ logicalId: stageId(logicalId, stageName3), at, condition: condition2 }, "AWS::ApiGatewayV2::Stage", {
    ApiId: refNode(at, logicalId),
    StageName: stageName3,
    StageVariables: get(properties, "StageVariables"),
    AccessLogSettings: get(properties, "AccessLogSettings"),
    DefaultRouteSettings: get(properties, "DefaultRouteSettings"),
    RouteSettings: get(properties, "RouteSettings"),
    AutoDeploy: scalarNode(at, true)
  });
}
function stageId(api, name) {
  const text = textOf(name) ?? "";
  if (text === DEFAULT_STAGE) return `${api}ApiGatewayDefaultStage`;
  return /^[\p{L}\p{N}]+$/u.test(text) ? `${api}${text}Stage` : `${api}Stage${text.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
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
function resolvedList(list, ids) {
  let items;
  for (const [index, item] of list.items.entries()) {
    const value = resolved(item, ids);
    if (value !== item) (items ??= [...list.items])[index] = value;
  }
  return items ? { ...list, items } : list;
}
function resolvedMap(map, ids) {
  let entries2;
  for (const entry of map.entries.values()) {
    const argument = map.entries.size === 1 ? resolvedArgument(entry.key, entry.value, ids) : void 0;
    const value = resolved(argument ?? entry.value, ids);
    if (value !== entry.value) (entries2 ??= new Map(map.entries)).set(entry.key, { ...entry, value });
  }
  return entries2 ? { ...map, entries: entries2 } : map;
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
  const { file, start, end, path: path4 } = argument;
  return { kind: "list", file, start, end, path: path4, items: [withText(first, id), withText(last2, attribute.join("."))] };
}
function resolvedTemplate(template, ids) {
  const text = template.text.replaceAll(/\$\{([A-Za-z0-9]+\.[A-Za-z0-9]+)(?=[.}])/g, (whole, reference) => {
    const id = ids.get(reference);
    return id === void 0 ? whole : `\${${id}`;
  });
  return text === template.text ? template : withText(template, text);
}
function withText(scalar, text) {
  return { ...scalar, text, value: text };
}

var KEYS2 = /* @__PURE__ */ new Set([
  "Authorizers",
  "DefaultAuthorizer",
  "InvokeRole",
  "AddDefaultAuthorizerToCorsPreflight",
  "AddApiKeyRequiredToCorsPreflight",
  "ApiKeyRequired",
  "ResourcePolicy",
  "UsagePlan"
]);
function* restAuthFaults(auth, { logicalId }, definition, template) {
  const { node } = auth;
  if (!isGiven(node)) return;
  const fault = (at, what, why2) => rejection(at, `${what} of \`${logicalId}\``, why2);
  for (const { key, value } of entriesOf(node)) {
    if (!KEYS2.has(key)) yield fault(value, `\`${key}\` in \`Auth\``, "a REST API does not know it");
  }
  for (const key of ["Authorizers", "ResourcePolicy"]) {
    const value = settled(get(node, key), template);
    if (isGiven(value) && value.kind !== "map") yield fault(value, `\`${key}\``, "it must be a map");
  }
  for (const { key, value } of entriesOf(get(node, "Authorizers"))) {
    if (value.kind !== "map") yield fault(value, `authorizer \`${key}\``, "it must be a map");
  }
  const why = standardFault(auth, template);
  if (auth.standard && why !== void 0) yield fault(auth.standard, "`DefaultAuthorizer`", why);
  if (definition.kind === "inline") yield* securityFaults(auth, definition.body, `\`DefinitionBody\` of \`${logicalId}\``);
}
function standardFault({ standard, standardName, authorizers }, { root }) {
  if (standard === void 0 || authorizers === void 0 || standardName === IAM || isLeftOpen(standard, root)) return void 0;
  if (standard.kind !== "scalar" || typeof standard.value !== "string") return "it must be a text";
  return isGiven(get(authorizers, standard.text)) ? void 0 : `\`${standard.text}\` is not among the \`Authorizers\``;
}
function isLeftOpen(node, root) {
  const name = referredTo(node);
  return name !== void 0 && getIn(root, "Parameters", name) !== void 0;
}
function* securityFaults(auth, body, what) {
  if (auth.standardName === void 0 && auth.apiKey === void 0) return;
  const schemes = get(body, "securityDefinitions");
  if (isGiven(schemes) && schemes.kind !== "map") yield rejection(schemes, what, "`securityDefinitions` must be a map");
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
  if (isGiven(get(properties, "UserPoolArn"))) return "cognito";
  return textOf(settled(get(properties, "FunctionPayloadType"), template)) === "REQUEST" ? "request" : "token";
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
  const value = (key) => settled(get(properties, key), template);
  const type = value("FunctionPayloadType");
  const isKnown = type === void 0 || isNull(type) || /^(TOKEN|REQUEST)$/.test(textOf(type) ?? "");
  if (!isKnown) yield fault(type, "`FunctionPayloadType` must be TOKEN or REQUEST");
  const scopes = value("AuthorizationScopes");
  if (scopes && !isNull(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  const flag = value("DisableFunctionDefaultPermissions");
  if (flag && !isFlag2(flag)) yield fault(flag, "`DisableFunctionDefaultPermissions` must be a boolean");
  const isPermitted = isGiven(value("FunctionArn")) && !isGiven(flag);
  if (isPermitted && !/^[A-Za-z0-9]+$/.test(name)) yield fault(at, "its permission's logical id would not be alphanumeric");
  const identity = value("Identity");
  if (isGiven(identity) && identity.kind !== "map") yield fault(identity, "`Identity` must be a map");
  else if (textOf(type) === "REQUEST") yield* sourceFaults(identity, at, fault);
}
function isFlag2(node) {
  return isNull(node) || node.kind === "scalar" && typeof node.value === "boolean";
}
var NEEDS_SOURCE = "a REQUEST authorizer with a cache needs an `Identity` with `Headers`, `QueryStrings`, `StageVariables` or `Context`";
function* sourceFaults(identity, at, fault) {
  const isNamed = SOURCES2.some(([key]) => isGiven(get(identity, key)));
  if (!isNamed && !isUncached(get(identity, "ReauthorizeEvery"))) yield fault(identity ?? at, NEEDS_SOURCE);
  for (const [key] of SOURCES2) {
    const names = get(identity, key);
    if (isGiven(names) && names.kind !== "list") yield fault(names, `\`${key}\` must be a list`);
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
  const at = causedBy(authorizer.at, titleOf(authorizer, api));
  const header = get(get(properties, "Identity"), "Header");
  const entries2 = kind === "cognito" ? cognitoEntries(properties, at) : lambdaEntries3(authorizer, at, template);
  return mapNode(at, {
    "type": scalarNode(at, "apiKey"),
    "name": kind === "request" ? scalarNode(at, "Unused") : isGiven(header) ? header : scalarNode(at, "Authorization"),
    "in": scalarNode(at, "header"),
    "x-amazon-apigateway-authtype": scalarNode(at, kind === "cognito" ? "cognito_user_pools" : "custom"),
    "x-amazon-apigateway-authorizer": mapNode(at, entries2)
  });
}
function titleOf({ name }, { logicalId }) {
  return `SAM: authorizer ${name} of ${logicalId}`;
}
function cognitoEntries(properties, at) {
  const pools = get(properties, "UserPoolArn");
  const list = pools && pools.kind !== "list" ? listNode(at, [pools]) : pools;
  return { type: scalarNode(at, "cognito_user_pools"), providerARNs: list };
}
function lambdaEntries3({ kind, properties }, at, template) {
  const moved2 = (node) => node && servesAs(node, at.generatedBy ?? "SAM");
  const uri = `arn:${template.partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`;
  const functionArn3 = moved2(get(properties, "FunctionArn"));
  const role2 = get(properties, "FunctionInvokeRole");
  const identity = get(properties, "Identity");
  const seconds = get(identity, "ReauthorizeEvery");
  return {
    type: scalarNode(at, kind),
    authorizerUri: functionArn3 && substitution(functionArn3, uri, { __FunctionArn__: functionArn3 }),
    authorizerCredentials: isGiven(role2) && textOf(settled(role2, template)) !== "NONE" ? moved2(role2) : void 0,
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
    const functionArn3 = get(authorizer.properties, "FunctionArn");
    const isDeclined = isGiven(settled(get(authorizer.properties, "DisableFunctionDefaultPermissions"), template));
    if (!isGiven(functionArn3) || isDeclined) return [];
    const at = causedBy(authorizer.at, titleOf(authorizer, api));
    const addition3 = { logicalId: `${api.logicalId}${authorizer.name}AuthorizerPermission`, at, condition: api.condition };
    const requests = `arn:${template.partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`;
    return [invokePermission(addition3, functionArn3, substitution(at, requests, { __ApiId__: refNode(at, api.logicalId) }))];
  });
}

var KEYS3 = /* @__PURE__ */ new Set(["AllowMethods", "AllowHeaders", "AllowOrigin", "MaxAge", "AllowCredentials"]);
function* corsFaults2(cors, { logicalId }) {
  if (cors.kind !== "map" || callOf(cors)) return;
  const what = `\`Cors\` of \`${logicalId}\``;
  for (const { key, value } of entriesOf(cors)) {
    if (!KEYS3.has(key)) yield rejection(value, `\`${key}\` in ${what}`, "it does not know it");
  }
  const [origin, credentials] = [get(cors, "AllowOrigin"), get(cors, "AllowCredentials")];
  const isAnyOrigin = origin === void 0 || textOf(origin) === "'*'";
  const sendsCredentials = credentials?.kind === "scalar" && credentials.value === true;
  if (sendsCredentials && isAnyOrigin) yield rejection(credentials, what, "credentials need an `AllowOrigin` that is not `'*'`");
  if (origin && !isGiven(origin)) yield rejection(origin, what, "`AllowOrigin` is empty");
}
function withCors(document, cors, api, conditions) {
  const at = causedBy(cors, `SAM: Cors of ${api.logicalId}`);
  const preflight = mapNode(at, { [INTEGRATION2]: mapNode(at, { type: scalarNode(at, "mock") }) });
  const paths = entriesOf(get(document, "paths")).map(({ key }) => key);
  const firsts = new Set(new Map(paths.toReversed().map((path4) => [withoutSlash(path4), path4])).values());
  return mapPathItems(document, (path4, item) => {
    if (!firsts.has(path4) || item.entries.has("options")) return item;
    const names = conditions.get(path4) ?? [];
    const options = names.reduceRight((rest, name) => underCondition(preflight, name, rest), void 0);
    return withEntries(item, { options: options ?? preflight });
  });
}
function withoutSlash(path4) {
  return path4 === "/" ? path4 : path4.replace(/\/+$/, "");
}

function definitionOf({ node, properties }) {
  if (isManaged(node)) return { kind: "managed" };
  const body = get(properties, "DefinitionBody");
  const isInclude = body?.kind === "map" && get(body, "Fn::Transform") !== void 0 && !isDocument(body);
  if (isInclude) return { kind: "elsewhere", location: body, isInclude };
  if (isGiven(body) && body.kind === "map") return { kind: "inline", body, merges: isGiven(get(properties, "MergeDefinitions")) };
  return { kind: "elsewhere", location: get(properties, "DefinitionUri") ?? properties, isInclude: false };
}
function isManaged(node) {
  const own2 = get(node, "Properties");
  return !isGiven(get(own2, "DefinitionBody")) && !isGiven(get(own2, "DefinitionUri"));
}
function isDocument(body) {
  return get(body, "paths")?.kind === "map" && (isGiven(get(body, "swagger")) || isVersion3(get(body, "openapi")));
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
  const literal2 = get(event.properties, "UnescapeMappingTemplate");
  const isCall2 = event.invoked === void 0 && literal2?.kind === "map";
  if (isCall2) yield rejection(literal2, eventTitle(event), "`UnescapeMappingTemplate` must be a boolean that is written out");
}
function* requestModelFaults(event, api) {
  const request = get(event.properties, "RequestModel");
  const model = get(request, "Model");
  if (event.invoked === void 0 || !isGiven(model)) return;
  const isKnown = isGiven(get(get(api.properties, "Models"), textOf(model) ?? ""));
  if (!isKnown) yield rejection(model, eventTitle(event), "its API has no such model");
  for (const flag of ["ValidateBody", "ValidateParameters"].flatMap((key) => get(request, key) ?? [])) {
    const isBoolean = isNull(flag) || flag.kind === "scalar" && typeof flag.value === "boolean";
    if (!isBoolean) yield rejection(flag, eventTitle(event), "a model is validated or not: a boolean that is written out");
  }
}
function* eventAuthFaults(event, auth) {
  const own2 = get(event.properties, "Auth");
  if (!isGiven(own2)) return;
  const fault = (at, why2) => rejection(at, eventTitle(event), why2);
  const [authorizer, scopes, apiKey] = [get(own2, "Authorizer"), get(own2, "AuthorizationScopes"), get(own2, "ApiKeyRequired")];
  const why = isGiven(authorizer) ? authorizerFault(authorizer, auth) : void 0;
  if (authorizer && why !== void 0) yield fault(authorizer, why);
  if (isGiven(scopes) && scopes.kind !== "list") yield fault(scopes, "`AuthorizationScopes` must be a list");
  if (isGiven(scopes) && !isGiven(authorizer)) yield fault(scopes, "`AuthorizationScopes` needs an `Authorizer` beside it");
  const isIdle = overrides(event) && ![authorizer, apiKey, get(own2, "ResourcePolicy")].some(isGiven);
  if (isIdle) yield fault(event.at, "`OverrideApiAuth` needs an `Authorizer`, `ApiKeyRequired` or `ResourcePolicy`");
  const declinesKey = apiKey !== void 0 && !isNull(apiKey) && !isGiven(apiKey);
  if (declinesKey && auth.apiKey === void 0) yield fault(apiKey, "it declines an API key that its API does not ask for");
}
function authorizerFault(authorizer, { authorizers, standard }) {
  const name = textOf(authorizer);
  if (name === IAM) return void 0;
  if (name === "NONE") return standard ? void 0 : "`Authorizer: NONE` needs a `DefaultAuthorizer` of its API";
  if (name === void 0) return "`Authorizer` must be a text";
  return isGiven(get(authorizers, name)) ? void 0 : `its API has no authorizer \`${name}\``;
}

function mergedBody(body, methods) {
  const paths = get(body, "paths");
  if (!isGiven(paths) || paths.kind !== "map") {
    return { document: body, asks: /* @__PURE__ */ new Map(), methods: [], conditions: /* @__PURE__ */ new Map(), notes: methods.map(notMerged) };
  }
  const groups = /* @__PURE__ */ new Map();
  for (const method of methods) {
    const group = groups.get(method.path);
    if (group) group.push(method);
    else groups.set(method.path, [method]);
  }
  const items = [...groups].map(([path4, group]) => [path4, mergedItem(get(paths, path4), group)]);
  const document = withEntries(body, { paths: withEntries(paths, Object.fromEntries(items)) });
  const asks = new Map(methods.flatMap((method) => [...mergedAsks(method)]));
  return { document, asks, methods, conditions: /* @__PURE__ */ new Map(), notes: [] };
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
  const known = item?.kind === "map" ? item : first && mapNode(placeOf(first.operation), {});
  const merged = /* @__PURE__ */ new Map();
  for (const method of methods) {
    const key = writtenKey(method.event);
    const operation = mergedOperation(merged.get(key) ?? get(item, key), method.operation);
    merged.set(key, underCondition(operation, method.condition));
  }
  return known && withEntries(known, Object.fromEntries(merged));
}
function writtenKey({ properties, method }) {
  return textOf(get(properties, "Method"))?.toLowerCase() ?? method;
}
function mergedOperation(written, operation) {
  if (written?.kind !== "map" || callOf(written) !== void 0) return operation;
  return withEntries(written, Object.fromEntries(entriesOf(operation).map(({ key, value }) => [key, value])));
}
function* mergeFaults(body, events, what) {
  for (const event of events) {
    const item = get(get(body, "paths"), event.path ?? "/");
    for (const node of [item, get(item, writtenKey(event))]) {
      if (isGiven(node) && node.kind !== "map") yield rejection(node, what, "it must be a map");
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
  const items = [...paths].map(([path4, item]) => [path4, [...item.values()]]);
  const taken = items.flatMap(([, item]) => item);
  return {
    document: mapNode(at, {
      [version2 === void 0 ? "swagger" : "openapi"]: scalarNode(at, version2 ?? "2.0"),
      paths: mapNode(at, items.map(([path4, item]) => [path4, pathItem(item)]))
    }),
    asks: new Map(taken.flatMap(({ asks }) => [...asks])),
    methods: taken,
    conditions: new Map(items.map(([path4, item]) => [path4, conditionsOf2(item)])),
    notes
  };
}
function twice({ event, path: path4 }) {
  return rejection(event.at, eventTitle(event), `\`${event.method.toUpperCase()} ${path4}\` has an event already`);
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
  const document = mapOperations(body, ({ path: path4, method, node }) => {
    let operation = node;
    for (const event of byOperation.get(operationKey(path4, method)) ?? []) {
      const security = eventSecurity(event, auth);
      const secured2 = withSecurity(operation, security.entries);
      operation = secured2.operation;
      for (const [scheme, at] of withIam(security.asks, secured2.asksForIam, event.at)) asks.set(scheme, at);
    }
    return operation;
  });
  return { document, asks };
}
function operationKey(path4, method) {
  return `${method} ${path4}`;
}
function overrideFaults(event, body) {
  const items = branchesOf(get(get(body, "paths"), event.path ?? "/"));
  const isThere = items.length > 0 && items.every((item) => get(item, methodKey(event.method)) !== void 0);
  return isThere ? [] : [rejection(event.at, eventTitle(event), "the `DefinitionBody` has no such method")];
}

function restBody(parts) {
  const { api, definition, events } = parts;
  if (definition.kind === "elsewhere") {
    const { location, isInclude } = definition;
    const file = servesAs(location, `SAM: DefinitionUri of ${api.logicalId}`);
    const idle = events.flatMap((event) => [...eventNotes(event, false)]);
    return { properties: isInclude ? { Body: location } : { BodyS3Location: file }, roles: /* @__PURE__ */ new Set(), notes: idle };
  }
  const edited = editedBody(parts);
  return {
    properties: { Body: finishedBody(edited, parts) },
    roles: new Set(edited.methods.flatMap(({ role: role2 }) => role2 ?? [])),
    notes: edited.notes
  };
}
function editedBody(parts) {
  const { definition } = parts;
  if (definition.kind !== "inline") return managedByEvents(parts);
  return definition.merges ? bodyWithEvents(parts, definition.body) : guardedBody(parts, definition.body);
}
function managedByEvents({ api, auth, events, template }) {
  const { sound, notes } = withoutFaulty(events, (event) => methodFaults(event, auth, api));
  const version2 = get(api.properties, "OpenApiVersion");
  const edited = managedBody(sound.map((event) => eventMethod(event, auth, template.partition)), api, {
    version: isVersion3(version2) ? textOf(version2) : void 0,
    merges: isGiven(get(api.properties, "MergeDefinitions"))
  });
  return { ...edited, notes: [...notes, ...edited.notes, ...sound.flatMap((event) => [...eventNotes(event, true)])] };
}
function methodFaults(event, auth, api) {
  return [...eventAuthFaults(event, auth), ...requestModelFaults(event, api)];
}
function bodyWithEvents({ api, auth, events, template }, body) {
  const isMerged = ({ invoked }) => invoked !== void 0;
  const faultsOf = (event) => isMerged(event) ? methodFaults(event, auth, api) : [];
  const { sound, notes } = withoutFaulty(events, faultsOf);
  const edited = mergedBody(body, sound.filter(isMerged).map((event) => eventMethod(event, auth, template.partition)));
  return { ...edited, notes: [...notes, ...edited.notes, ...sound.flatMap((event) => [...eventNotes(event, isMerged(event))])] };
}
function guardedBody({ auth, events }, body) {
  const { sound, notes } = withoutFaulty(events, (event) => overrides(event) ? [...overrideFaults(event, body), ...eventAuthFaults(event, auth)] : []);
  const guarded2 = overriddenBody(body, sound.filter(overrides), auth);
  const idle = sound.flatMap((event) => [...eventNotes(event, false)]);
  return { ...guarded2, methods: [], conditions: /* @__PURE__ */ new Map(), notes: [...notes, ...idle] };
}
function withoutFaulty(events, faultsOf) {
  const checked = events.map((event) => ({ event, faults: [...eventFaults2(event), ...faultsOf(event)] }));
  return {
    sound: checked.flatMap(({ event, faults: faults2 }) => faults2.length === 0 ? [event] : []),
    notes: checked.flatMap(({ faults: faults2 }) => faults2)
  };
}
function finishedBody({ document, asks, conditions }, { api, auth, authorizers, template }) {
  const version2 = get(api.properties, "OpenApiVersion");
  if (!isDocument(document)) return asOpenApi3(document, version2);
  const cors = get(api.properties, "Cors");
  const answering = isGiven(cors) ? withCors(document, cors, api, conditions) : document;
  const guarded2 = withDefaultAuthorizer(answering, auth, api);
  const keyed = withApiKeys(guarded2.document, auth, api);
  const schemes = authorizerSchemes(authorizers, api, template);
  return asOpenApi3(withSchemes(keyed.document, schemes, new Map([...asks, ...guarded2.asks, ...keyed.asks])), version2);
}
function asOpenApi3(document, wanted) {
  const schemes = get(document, "securityDefinitions");
  const version2 = get(document, "openapi") ?? wanted;
  if (get(document, "swagger") !== void 0 || !isVersion3(version2) || !isGiven(schemes)) return document;
  const components = get(document, "components");
  const known = components?.kind === "map" ? components : mapNode(placeOf(schemes), {});
  return withEntries(document, { securityDefinitions: void 0, components: withEntries(known, { securitySchemes: schemes }) });
}

function* sideFaults2({ logicalId, properties, at }, template) {
  const faultOf2 = (key) => (place2, why) => rejection(place2, `\`${key}\` of \`${logicalId}\``, why);
  const domain = settled(get(properties, "Domain"), template);
  yield* responseFaults(get(properties, "GatewayResponses"), faultOf2("GatewayResponses"));
  if (domain && !isNull(domain)) yield* domainFaults2(domain, at, template, faultOf2("Domain"));
  yield* endpointFaults(get(properties, "EndpointConfiguration"), faultOf2("EndpointConfiguration"));
  yield* networkFaults(getIn(properties, "Auth", "ResourcePolicy"), template, faultOf2("ResourcePolicy"));
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
    if (isGiven(parameters) && parameters.kind !== "map") yield fault(parameters, "`ResponseParameters` must be a map");
    for (const { key, value } of entriesOf(parameters)) if (value.kind !== "map") yield fault(value, `\`${key}\` must be a map`);
    if (isGiven(status) && !/^\d{1,3}$/.test(textOf(status) ?? "")) yield fault(status, "`StatusCode` must be numeric");
  }
}
function* unknownKeys(map, known, fault) {
  for (const { key, value } of entriesOf(map)) if (!known.has(key)) yield fault(value, `it does not know \`${key}\``);
}
var ENDPOINTS = /* @__PURE__ */ new Set(["EDGE", "REGIONAL", "PRIVATE"]);
var TLS_KEYS = /* @__PURE__ */ new Set(["TruststoreUri", "TruststoreVersion"]);
function* domainFaults2(domain, at, template, fault) {
  if (domain.kind !== "map") {
    yield fault(domain, "it must be a map");
    return;
  }
  for (const key of ["DomainName", "CertificateArn"]) if (isAbsent(get(domain, key))) yield fault(at, `it needs a \`${key}\``);
  const value = (key) => settled(get(domain, key), template);
  const [endpoint, tls, zone] = [value("EndpointConfiguration"), value("MutualTlsAuthentication"), value("Route53")];
  const isKnown = isAbsent(endpoint) || ENDPOINTS.has(textOf(endpoint) ?? "");
  if (endpoint && !isKnown) yield fault(endpoint, "`EndpointConfiguration` must be EDGE, REGIONAL or PRIVATE");
  if (isGiven(tls) && tls.kind !== "map") yield fault(tls, "`MutualTlsAuthentication` must be a map");
  yield* unknownKeys(tls, TLS_KEYS, fault);
  if (zone && !isNull(zone)) yield* zoneFaults(zone, fault);
}
function isAbsent(node) {
  return node === void 0 || isNull(node);
}
function* zoneFaults(zone, fault) {
  if (zone.kind !== "map") {
    yield fault(zone, "`Route53` must be a map");
    return;
  }
  const isNamed = ["HostedZoneId", "HostedZoneName"].some((key) => !isAbsent(get(zone, key)));
  if (!isNamed) yield fault(zone, "`Route53` needs a `HostedZoneId` or a `HostedZoneName`");
  const separate = get(zone, "SeparateRecordSetGroup");
  if (isGiven(separate) && literalOf(separate) !== true) yield fault(separate, "`SeparateRecordSetGroup` must be a boolean");
}
function* endpointFaults(endpoint, fault) {
  const [one, other] = ["VPCEndpointIds", "VpcEndpointIds"].map((key) => get(endpoint, key));
  if (one && other) yield fault(other, "`VPCEndpointIds` and `VpcEndpointIds` cannot both be there");
}
function* networkFaults(policy, template, fault) {
  for (const key of ["SourceVpcWhitelist", "SourceVpcBlacklist"]) {
    const others = itemsOf(get(policy, key)).filter((item) => typeof literalOf(settled(item, template)) !== "string");
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
    const shapeless = parts.find((node) => isGiven(node) && node.kind !== "map");
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
function* restFaults(api, definition, events) {
  const { properties, at } = api;
  const owner = `\`${api.logicalId}\``;
  const subject = { properties, definition, owner };
  yield* wrongTypes(properties, TYPES3, owner);
  if (!isGiven(get(properties, "StageName"))) yield rejection(at, owner, "it needs a `StageName`");
  yield* valueFaults(subject);
  yield* definition.kind === "elsewhere" && !definition.isInclude ? fileFaults(subject) : bodyFaults(subject);
  if (definition.kind === "inline" && definition.merges) yield* mergeFaults(definition.body, events, `\`DefinitionBody\` of ${owner}`);
}
function* restSideFaults(api, template) {
  const cors = get(api.properties, "Cors");
  if (isGiven(cors)) yield* corsFaults2(cors, api);
  yield* sideFaults2(api, template);
}
function* valueFaults({ properties, definition, owner }) {
  for (const key of LITERALS) {
    const value = get(properties, key);
    if (value?.kind === "map") yield rejection(value, `\`${key}\` of ${owner}`, "it must be a boolean that is written out");
  }
  const version2 = get(properties, "OpenApiVersion");
  const isWrong = isGiven(version2) && !isVersion(version2, definition);
  if (isWrong) yield rejection(version2, `\`OpenApiVersion\` of ${owner}`, "it must be a text like `3.0.1`");
}
function isVersion(version2, { kind }) {
  const text = textOf(version2) ?? "";
  const isText2 = version2.kind === "scalar" && (typeof version2.value === "string" || kind === "managed" && text.startsWith("3."));
  return isText2 && /^[23](\.\d)(\.\d)?$/.test(text);
}
function* fileFaults({ properties, owner }) {
  const [uri, merges] = [get(properties, "DefinitionUri"), get(properties, "MergeDefinitions")];
  if (isGiven(merges)) yield rejection(merges, `\`MergeDefinitions\` of ${owner}`, "there is no `DefinitionBody` to merge into");
  const isWhole = ["Bucket", "Key"].every((key) => isGiven(get(uri, key)));
  if (uri?.kind === "map" && !isWhole) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, "it needs a `Bucket` and a `Key`");
  for (const key of NEEDS_BODY) {
    const value = get(properties, key);
    const counts = key === "DisableExecuteApiEndpoint" && value !== void 0 && !isNull(value) || isGiven(value);
    if (counts) yield rejection(value, `\`${key}\` of ${owner}`, "it has an effect only where the body is here, in `DefinitionBody`");
  }
}
function* bodyFaults({ properties, definition, owner }) {
  const uri = get(properties, "DefinitionUri");
  const twice2 = "there is a `DefinitionBody` too, its own or one that SAM writes";
  if (isGiven(uri)) yield rejection(uri, `\`DefinitionUri\` of ${owner}`, twice2);
  if (definition.kind !== "inline") return;
  const { body } = definition;
  const what = `\`DefinitionBody\` of ${owner}`;
  const needs = NEEDS_DOCUMENT.find((key) => isGiven(get(properties, key)));
  const isOpenApi3 = get(body, "swagger") === void 0;
  if (isDocument(body)) {
    if (needs !== void 0 || isOpenApi3) yield* pathFaults(body, what);
    if (isOpenApi3) yield* preflightFaults(body, what);
  } else if (needs !== void 0) {
    const why = "the `DefinitionBody` is no OpenAPI document that SAM could write it into";
    yield rejection(get(properties, needs) ?? body, `\`${needs}\` of ${owner}`, why);
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
  const at = causedBy(isGiven(name) ? name : api.at, `SAM: stage of ${logicalId}`);
  const deployment = { logicalId: `${logicalId}Deployment`, at: causedBy(api.at, `SAM: deployment of ${logicalId}`), condition: condition2 };
  const artefact = isGiven(get(properties, "OpenApiVersion")) ? void 0 : scalarNode(deployment.at, "Stage");
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
  const text = textOf(name) ?? "";
  return /^[\p{L}\p{N}]+$/u.test(text) ? `${text}Stage` : `Stage${text.replaceAll(/[^\p{L}\p{N}]/gu, "")}`;
}

function expandRestApi(api, events, template) {
  const definition = definitionOf(api);
  const auth = readRestAuth(api, template);
  const authorizers = restAuthorizers(auth, template);
  const faults2 = [
    ...restFaults(api, definition, events),
    ...restAuthFaults(auth, api, definition, template),
    ...authorizers.flatMap((authorizer) => [...authorizerFaults2(authorizer, api, template)])
  ];
  if (faults2.length > 0) return { resources: [], notes: [...faults2, ...restSideFaults(api, template)] };
  const parts = { api, definition, auth, authorizers, events, template };
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
function roleNotes2({ api, definition, auth }, roles) {
  const role2 = get(auth.node, "InvokeRole");
  if (!asksForRole(role2) || roles.has(role2)) return [];
  const why = definition.kind === "managed" || definition.kind === "inline" && definition.merges ? "no event's method is guarded by `AWS_IAM` and without an `InvokeRole` of its own" : "the integrations are those of the API's own definition";
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
  for (const { key, at: keyAt, value } of entriesOf(get(root, "Resources"))) {
    const type = textOf(get(value, "Type"));
    if (type === void 0 || value.kind !== "map") continue;
    const at = { ...keyAt, path: value.path };
    const own2 = ownProperties(value, at);
    if (own2 === void 0) {
      notes.push(...type.startsWith("AWS::Serverless::") ? [rejection(at, `\`${key}\``, "its `Properties` must be a map")] : []);
      continue;
    }
    if (isEmptyProperties(value, type)) notes.push(rejection(at, `\`${key}\``, "its `Properties` must be a map"));
    const merged = withGlobals({ logicalId: key, type, node: value }, own2, globals);
    notes.push(...merged.notes);
    resources.set(key, { logicalId: key, type, node: value, properties: merged.properties, at, condition: textOf(get(value, "Condition")) });
  }
  return { resources, notes };
}
function isEmptyProperties(node, type) {
  const written = get(node, "Properties");
  return type.startsWith("AWS::Serverless::") && written?.kind === "scalar" && written.value === null;
}
function ownProperties(node, at) {
  const written = get(node, "Properties");
  if (written === void 0 || written.kind === "scalar" && written.value === null) return mapNode(at, {});
  return written.kind === "map" ? written : void 0;
}

function expandStateMachine(resource, template) {
  const { logicalId, properties, condition: condition2 } = resource;
  const at = causedBy(resource.at, `SAM: AWS::Serverless::StateMachine ${logicalId}`);
  const written = get(properties, "Role");
  const role2 = isGiven(written) ? void 0 : addedResource({ logicalId: `${logicalId}Role`, at, condition: condition2 }, "AWS::IAM::Role", {});
  const machine = plainResource(resource, "AWS::StepFunctions::StateMachine", mapNode(at, {
    RoleArn: role2 ? attributeNode(at, role2.logicalId, "Arn") : written,
    StateMachineName: get(properties, "Name"),
    StateMachineType: get(properties, "Type")
  }));
  return { resources: [machine, ...role2 ? [role2] : [], ...publishedAlias2(resource, template), ...eventRoles(resource)], notes: [] };
}
function publishedAlias2({ logicalId, properties, condition: condition2 }, { parameters }) {
  const alias = get(properties, "AutoPublishAlias");
  if (!isGiven(alias)) return [];
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
  return entriesOf(get(properties, "Events")).flatMap(({ key, at: keyAt, value }) => {
    if (!BY_ROLE.has(textOf(get(value, "Type")) ?? "") || hasRole(value)) return [];
    const at = causedBy({ ...keyAt, path: value.path }, `SAM: event ${key} of ${logicalId}`);
    return [addedResource({ logicalId: `${logicalId}${key}Role`, at, condition: condition2 }, "AWS::IAM::Role", {})];
  });
}
function hasRole(event) {
  return isGiven(get(get(event, "Properties"), "RoleArn"));
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

var TYPES4 = /* @__PURE__ */ new Set(["NONE", "AWS_IAM", "CUSTOM"]);
function readConnectAuth({ logicalId, properties }, { parameters }) {
  const auth = get(properties, "Auth");
  if (!isGiven(auth)) return { written: void 0, type: void 0, faults: [] };
  const what = `\`Auth\` of \`${logicalId}\``;
  const refused = (at, why) => ({ written: void 0, type: void 0, faults: [rejection(at, what, why)] });
  if (get(get(properties, "Routes"), "$connect") === void 0) return refused(auth, "there is no `$connect` route for it to guard");
  const written = get(auth, "AuthType");
  if (!isGiven(written)) return refused(auth, "it needs an `AuthType`");
  const parameter = referredTo(written);
  const name = textOf(written) ?? (parameter === void 0 ? void 0 : parameters?.get(parameter));
  if (name === void 0 && parameter === void 0) return refused(written, "`AuthType` must be a text");
  if (name === void 0) return { written, type: void 0, faults: [] };
  if (!TYPES4.has(name.toUpperCase())) return refused(written, "`AuthType` must be `AWS_IAM`, `CUSTOM` or `NONE`");
  const isCustom = name.toUpperCase() === "CUSTOM";
  if (isCustom && !isGiven(get(auth, "AuthArn"))) return refused(auth, "`CUSTOM` needs an `AuthArn`");
  if (!isCustom && entriesOf(auth).length > 1) return refused(auth, `\`${name}\` goes with nothing else`);
  return { written, type: typeOf2(name), faults: [] };
}
function typeOf2(name) {
  return name === "CUSTOM" || name === "AWS_IAM" ? name : "NONE";
}
function authorizationOf({ logicalId }, { written, type }) {
  if (written === void 0) return {};
  const at = causedBy(written, `SAM: Auth of ${logicalId}`);
  return {
    AuthorizationType: type === void 0 ? written : scalarNode(at, type),
    ...mayBeCustom(type) && { AuthorizerId: refNode(at, authorizerId(logicalId)) }
  };
}
function mayBeCustom(type) {
  return type === "CUSTOM" || type === void 0;
}
function authorizerId(api) {
  return `${api}ConnectAuthorizer`;
}
function authorizerResources(api, { written, type }) {
  const { logicalId, properties, condition: condition2 } = api;
  const auth = get(properties, "Auth");
  const functionArn3 = get(auth, "AuthArn");
  if (written === void 0 || !mayBeCustom(type) || !isGiven(functionArn3)) return [];
  const reason = `SAM: Auth of ${logicalId}`;
  const at = causedBy(entryPlace(properties, "Auth") ?? functionArn3, reason);
  const role2 = get(auth, "InvokeRole");
  const moved2 = servesAs(functionArn3, reason);
  const authorizer = addedResource({ logicalId: authorizerId(logicalId), at, condition: condition2 }, "AWS::ApiGatewayV2::Authorizer", {
    ApiId: refNode(at, logicalId),
    AuthorizerType: scalarNode(at, "REQUEST"),
    AuthorizerUri: invocationUri(placeOf(moved2), "${__FunctionArn__}", { __FunctionArn__: moved2 }),
    AuthorizerCredentialsArn: role2 && !isNull(role2) ? servesAs(role2, reason) : void 0,
    IdentitySource: get(auth, "IdentitySource"),
    Name: get(auth, "Name")
  });
  if (isGiven(role2)) return [authorizer];
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
    ...isGiven(get(properties, "RouteSelectionExpression")) ? [] : [rejection(at, owner, "it needs a `RouteSelectionExpression`")],
    ...isGiven(routes) ? routeFaults(routes, owner) : [rejection(routesAt, owner, "it needs at least one route")],
    ...stageFaults(get(properties, "StageName"), owner)
  ];
}
function websocketSideFaults({ logicalId, properties }) {
  const owner = `\`${logicalId}\``;
  return [...wrongTypes(properties, OTHER_TYPES2, owner), ...domainFaults(get(properties, "Domain"), owner)];
}
function routeFaults(routes, owner) {
  return entriesOf(routes).flatMap(({ key, at: keyAt, value }) => {
    const at = { ...keyAt, path: value.path };
    const what = `route \`${key}\` of ${owner}`;
    return [
      ...isRouteKey(key) ? [] : [rejection(at, what, "a route is `$connect`, `$disconnect`, `$default`, or letters and digits")],
      ...isGiven(get(value, "FunctionArn")) ? [] : [rejection(at, what, "it needs a `FunctionArn`")]
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
function isAlphanumeric(text) {
  return /^[A-Za-z0-9]+$/.test(text);
}

function routeResources(api, { key, at: keyAt, value: route }, auth) {
  const { logicalId, condition: condition2 } = api;
  const reason = `SAM: route ${key} of ${logicalId}`;
  const at = causedBy({ ...keyAt, path: route.path }, reason);
  const functionArn3 = get(route, "FunctionArn");
  if (functionArn3 === void 0) return [];
  const named = (suffix) => ({ logicalId: `${logicalId}${routeSuffix(key)}${suffix}`, at, condition: condition2 });
  const integration = named("Integration");
  const moved2 = servesAs(functionArn3, reason);
  return [
    addedResource(named("Route"), "AWS::ApiGatewayV2::Route", {
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
    invokePermission(named("Permission"), moved2, routeArn(api, key, at))
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
  const written = get(properties, "StageName");
  return written && !isNull(written) ? written : scalarNode(causedBy(at, `SAM: stage of ${logicalId}`), "default");
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
    stageOf2(api),
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
function stageOf2(api) {
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
  const text = textOf(name);
  return text === "default" ? `${api}DefaultStage` : `${api}${text ?? ""}Stage`;
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
    parameters: knownParameters(root, settings.parameters)
  };
  const { events, notes } = collectApiEvents(base);
  const implicit = implicitApis(events, globals);
  const template = { ...base, resources: new Map([...base.resources, ...implicit.resources.map((api) => [api.logicalId, api])]) };
  const parts = expandResources(template, events);
  const connectors = expandConnectors(template);
  const { resources, notes: clashes } = assembled(template, parts, connectors.resources);
  const references = new Map([...parts].flatMap(([resource, part]) => referable(resource, part.resources)));
  const plain = withEntries(withoutSam(root), { Resources: resources, Conditions: withConditions(root, implicit.conditions) });
  return {
    root: resolveReferences(plain, references),
    notes: [
      ...globals.notes,
      ...authored.notes,
      ...notes,
      ...implicit.notes,
      ...[...parts.values()].flatMap((part) => part.notes),
      ...connectors.notes,
      ...clashes
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
function groupBy2(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
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
    case "AWS::Serverless::Connector":
      return { resources: [], notes: [] };
    default:
      return void 0;
  }
}
function assembled({ root, resources }, parts, more) {
  const written = get(root, "Resources");
  const entries2 = /* @__PURE__ */ new Map();
  const notes = [];
  const add = ({ logicalId, node }, owner) => {
    const authored = written?.kind === "map" ? written.entries.get(logicalId) : void 0;
    const { file, start, end } = node;
    if (!authored) entries2.set(logicalId, { key: logicalId, at: { file, start, end }, value: node });
    else if (logicalId === owner) entries2.set(logicalId, { ...authored, value: node });
    else notes.push(rejection(node, `\`${logicalId}\``, "the template has a resource of this name already"));
  };
  const done = /* @__PURE__ */ new Set();
  for (const entry of entriesOf(written)) {
    const resource = resources.get(entry.key);
    const part = resource && parts.get(resource);
    done.add(entry.key);
    if (part) for (const made of part.resources) add(made, entry.key);
    else entries2.set(entry.key, entry);
  }
  for (const [{ logicalId }, part] of parts) {
    if (!done.has(logicalId)) for (const made of part.resources) add(made);
  }
  for (const made of more) add(made);
  return { resources: { ...written?.kind === "map" ? written : mapNode(root, {}), entries: entries2 }, notes };
}
function withConditions(root, added) {
  const written = get(root, "Conditions");
  if (added.size === 0) return written;
  return written?.kind === "map" ? withEntries(written, Object.fromEntries(added)) : mapNode(root, added);
}

function expandTemplate(root, settings) {
  return root.kind === "map" ? expandSam(root, settings) : { root, notes: [] };
}

function isToolOutput(root) {
  const parameters = get(root, "Parameters");
  if (get(parameters, "BootstrapVersion") !== void 0) return true;
  if (entriesOf(parameters).some(({ key }) => /^AssetParameters[0-9a-f]{64}/.test(key))) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) => textOf(get(value, "Type")) === "AWS::CDK::Metadata" || getIn(value, "Metadata", "aws:cdk:path") !== void 0);
}

var HARMLESS = /* @__PURE__ */ new Set(["AWS::LanguageExtensions", "AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16"]);
var BY_TYPE = {
  "AWS::Serverless-2016-10-31": "AWS::Serverless::",
  "AWS::CodeDeployBlueGreen": "AWS::CodeDeploy"
};
function unseenResources(root) {
  const resources = get(root, "Resources");
  for (const { key } of entriesOf(resources)) {
    if (key.startsWith("Fn::ForEach")) return `\`${key}\` makes resources that are not looked at`;
    if (key === "Fn::Transform") return "a transform under `Resources` makes resources at deployment";
  }
  const macro = transformsOf2(root).find((name) => !HARMLESS.has(name) && addsResources(name, resources));
  return macro === void 0 ? void 0 : `\`${macro}\` makes resources that are not looked at`;
}
function addsResources(macro, resources) {
  const prefix = own(BY_TYPE, macro);
  return prefix === void 0 || entriesOf(resources).some(({ value }) => textOf(get(value, "Type"))?.startsWith(prefix));
}
function transformsOf2(root) {
  const transform = get(root, "Transform");
  const list = transform?.kind === "list" ? itemsOf(transform) : transform ? [transform] : [];
  return list.map((item) => textOf(item.kind === "map" ? get(item, "Name") : item) ?? "a macro");
}

function readResources(root, whenOf) {
  const resources = /* @__PURE__ */ new Map();
  for (const { key, at, value } of entriesOf(get(root, "Resources"))) {
    const type = textOf(get(value, "Type"));
    if (type === void 0) continue;
    const conditionName = textOf(get(value, "Condition"));
    resources.set(key, {
      logicalId: key,
      type,
      key: at,
      at: placeOf(value),
      when: conditionName === void 0 ? true : whenOf(conditionName),
      properties: get(value, "Properties")
    });
  }
  return resources;
}
function keyPlace(resource) {
  return { ...resource.at, ...resource.key };
}

function defaultsHold(names, parameters) {
  return {
    kind: "and",
    of: names.map((name) => ({ kind: "equals", term: name, value: parameters.get(name)?.default ?? "" }))
  };
}
function withoutDefaults(text, names = defaultsIn(text)) {
  return names.length === 0 ? text : text.map((token) => token.kind === "literal" && token.parameter !== void 0 && names.includes(token.parameter) ? { kind: "unknown", source: "parameter", id: token.parameter } : token);
}
function textWhere(when, text, parameters, logic) {
  const defaults = when === true ? [] : defaultsIn(text);
  return withoutDefaults(text, defaults.filter((name) => logic.satisfiable(when, defaultsHold([name], parameters)) === false));
}

var VERBS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
function requestResource({ stage, verb, tail }) {
  return concat(
    stage ? concat(literal("/"), stage.name) : [],
    verb === void 0 ? literal("/") : literal(`/${verb}`),
    tail
  );
}
function withoutEndSlash(text) {
  const last2 = text.at(-1);
  if (last2?.kind !== "literal" || !last2.text.endsWith("/")) return void 0;
  return [...text.slice(0, -1), { ...last2, text: last2.text.slice(0, -1) }];
}

function gapsOf(misses, call) {
  const groups = groupsByKey(misses, ({ when, nearest: nearest2 }) => `${formulaKey(when)} ${nearest2?.statement.logicalId ?? ""} ${nearest2?.fault ?? ""}`);
  const missed = new Set(misses.map(({ request }) => request));
  return [...groups.values()].map((group) => gapOf(group, call, missed));
}
function gapOf(group, call, missed) {
  const [{ nearest: nearest2 }] = group;
  const routes = [...new Set(group.flatMap(({ request }) => request.route ?? []))];
  const isOfThese = ({ route }) => route !== void 0 && routes.includes(route);
  return {
    when: or(...new Set(group.map(({ when }) => when))),
    request: routes.length === 0 ? call.caller ?? "the API" : routes.map((route) => requestWords(route, group, call)).join(", "),
    routes,
    partial: group.some(({ partly }) => partly) || call.requests.some((request) => isOfThese(request) && !missed.has(request)),
    doubtful: nearest2?.doubtful === true,
    nearest: nearest2 && { permission: nearest2.statement, fault: nearest2.fault },
    defaults: [...new Set(group.flatMap(({ defaults }) => defaults))]
  };
}
function requestWords(route, group, call) {
  const mine = group.flatMap(({ request }) => request.route === route ? [request] : []);
  const all = call.requests.filter((request) => request.route === route);
  const verbs = wordsFor(mine.map(({ verb }) => verb), all.map(({ verb }) => verb), (names) => verbWords(names, all));
  const stages = wordsFor(mine.map(({ stage }) => stage?.label), all.map(({ stage }) => stage?.label), (names) => ` on stage ${names.map((name) => `\`${name}\``).join(" and ")}`);
  return `\`${route}\`${verbs}${stages}`;
}
function wordsFor(mine, all, words) {
  const names = new Set(mine.filter((name) => name !== void 0));
  return names.size === new Set(all.filter((name) => name !== void 0)).size ? "" : words([...names]);
}
function verbWords(names, all) {
  const others = VERBS.filter((verb) => all.some((request) => request.verb === verb) && !names.includes(verb));
  return others.length < names.length ? ` (all but ${others.join(", ")})` : ` (${names.join(", ")})`;
}

var ARN_PARTS = 6;
var MATCH_LIMIT = 1e7;
var ANY_RUN = "*";
var ANY_CHARACTER = "?";
function matchText(pattern, subject) {
  const [wanted, given2] = [atomsOf(pattern), atomsOf(subject)];
  if (wanted.length * given2.length > MATCH_LIMIT) return "maybe";
  if (matchesSurely(wanted, given2)) return "yes";
  return matchesPossibly(...withoutSharedEnds(wanted, given2)) ? "maybe" : "no";
}
function arnParts(text) {
  const pieces = splitText(text, ":");
  if (pieces.length < ARN_PARTS) return void 0;
  return [...pieces.slice(0, ARN_PARTS - 1), joinTexts(pieces.slice(ARN_PARTS - 1), ":")];
}
function joinTexts(texts, separator) {
  return concat(...texts.flatMap((text, index) => index === 0 ? [text] : [literal(separator), text]));
}
function atomsOf(text) {
  return text.flatMap((token) => token.kind === "literal" ? token.text.split("") : [`${token.kind} ${tokenId(token)}`]);
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
  let [start, end] = [0, 0];
  while (start < shorter && isShared(pattern[start], subject[start])) start += 1;
  while (end < shorter - start && isShared(pattern.at(-1 - end), subject.at(-1 - end))) end += 1;
  return [pattern.slice(start, pattern.length - end), subject.slice(start, subject.length - end)];
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
      const [before, above, left] = [reached[index] === true, reached[index + 1] === true, next[index] === true];
      next.push((isRun || isOpen(given2)) && (above || left) || before && covers(wanted, given2));
    });
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached.at(-1) === true;
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
function pseudoParameter(name, settings) {
  if (!NAMES.has(name)) return void 0;
  const known = {
    "AWS::Region": settings.region,
    "AWS::AccountId": settings.account,
    "AWS::Partition": settings.partition,
    "AWS::URLSuffix": settings.urlSuffix
  }[name];
  if (known === void 0) return [{ kind: "unknown", source: "pseudo-parameter", id: name }];
  return [{ kind: "literal", text: known, pseudoParameter: name }];
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
  if (resources.get(logicalId)?.type !== "AWS::Lambda::Function" || attribute !== "Arn") return void 0;
  return concat(arnOf("lambda", settings), literal("function:"), [{ kind: "reference", logicalId }]);
};
function arnOf(service, settings) {
  const own2 = (name) => pseudoParameter(name, settings) ?? [];
  const [partition, region, account] = [own2("AWS::Partition"), own2("AWS::Region"), own2("AWS::AccountId")];
  return concat(literal("arn:"), partition, literal(`:${service}:`), region, literal(":"), account, literal(":"));
}
function stackRegion(settings) {
  return pseudoParameter("AWS::Region", settings) ?? [];
}
function createCanonical(scope) {
  const stageNames = /* @__PURE__ */ new Map();
  const stageName3 = (logicalId, resource) => {
    if (!stageNames.has(logicalId)) stageNames.set(logicalId, onlyText(get(resource.properties, "StageName"), scope));
    return stageNames.get(logicalId);
  };
  const rewritten = (token) => {
    if (token.kind !== "reference") return [token];
    const resource = scope.resources.get(token.logicalId);
    if (resource === void 0) return [token];
    if (token.attribute === void 0) {
      return isStage(resource) ? stageName3(token.logicalId, resource) ?? [token] : [token];
    }
    const bare = [{ kind: "reference", logicalId: token.logicalId }];
    if (SAME_AS_REF.get(resource.type)?.includes(token.attribute)) return bare;
    if (resource.type === "AWS::ApiGatewayV2::Api" && token.attribute === "ExecuteApiArn") {
      return concat(arnOf("execute-api", scope.settings), bare);
    }
    return [token];
  };
  return (text) => text.some((token) => token.kind === "reference") ? concat(...text.map(rewritten)) : text;
}
function isStage(resource) {
  return resource.type === "AWS::ApiGateway::Stage" || resource.type === "AWS::ApiGatewayV2::Stage";
}
function nameOf(text) {
  const [only, ...others] = text;
  if (only === void 0) return "";
  if (others.length > 0) return printText(text);
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
  const isAccount2 = others.length === 0 && first?.kind === "unknown" && first.id === "AWS::AccountId";
  const isArn = first?.kind === "literal" && first.text.startsWith("arn:");
  if (isRole || isAccount2 || isArn || knownText(principal) !== void 0) {
    return { kind: "no", fault: `its principal is \`${nameOf(principal)}\`` };
  }
  return { kind: "maybe", why: "its principal is not known before deployment" };
}
function actionVerdict(action) {
  if (action === void 0) return { kind: "no", fault: "it has no action" };
  const known = knownText(action);
  if (known === void 0) return { kind: "maybe", why: "its action is not known before deployment" };
  const admits = matchText(literal(known.toLowerCase()), literal("lambda:invokefunction")) === "yes";
  return admits ? YES : { kind: "no", fault: `its action is \`${known}\`` };
}
function accountVerdict(account, { settings }) {
  const known = account && knownText(account);
  if (known === void 0 || settings.account === void 0 || known === settings.account) return YES;
  return { kind: "no", fault: `its source account is \`${known}\`` };
}

var RANK = { effect: 0, qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7 };
var maybe = (why) => ({ kind: "maybe", why });
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
  const [mine, asked] = [statement.function.qualifier, target.qualifier].map((text) => text && printText(text));
  if (mine === asked) return YES;
  if (mine === void 0 && asked === "$LATEST") return maybe("whether the function's policy covers `$LATEST` is not documented");
  const open2 = [statement.function.qualifier, target.qualifier].some((text) => text?.some((token) => token.kind === "unknown"));
  if (open2 && mine !== void 0 && asked !== void 0) return maybe("the qualifier is not known before deployment");
  return no(`it admits calls of ${qualifierName(mine)}; the call is of ${qualifierName(asked)}`, RANK.qualifier);
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
    return source.some((token) => token.kind === "unknown") ? maybe("its source ARN is not known before deployment") : no(`its source \`${printText(source)}\` is not the ARN of an API`, RANK.arn);
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
  return isOpen2(resource) || isOpen2(wanted) ? maybe("its source ARN is not known before deployment") : no(`it admits exactly \`${printText(resource)}\``, RANK.path);
}
function isOpen2(text) {
  return text.some((token) => token.kind !== "literal");
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
      return maybe("its source ARN is not known before deployment");
    case "no":
      return explain(resource, wanted, request);
  }
}
var SEAL = "";
var OTHER_SEAL = "";
var STAGE_NAME = /^(?:[\w-]+|\$default)$/;
var AUTHORIZER_ID = /^[a-z0-9]{6,10}$/;
function matchResource(resource, wanted, request) {
  const { stage, tail } = request;
  const sealed = openIds(stage ? stage.name : tail);
  const wantedIds = openIds(wanted);
  const isOther = (token) => token.kind === "reference" && token.attribute === void 0 && !wantedIds.has(tokenId(token));
  const pattern = seal(resource, sealed).map((token) => isOther(token) ? { kind: "literal", text: OTHER_SEAL } : token);
  const known = seal(wanted, sealed);
  const verdict = matchText(pattern, known);
  if (verdict !== "no" || sealed.size === 0) return verdict;
  const segments = splitText(pattern, "/");
  const position = stage ? 1 : 2;
  const segment = segments[position];
  const name = segment && knownText(segment);
  if (!segment || name !== void 0 && !(stage ? STAGE_NAME : AUTHORIZER_ID).test(name)) return "no";
  return matchText(joinTexts(segments.with(position, literal(SEAL)), "/"), known) === "no" ? "no" : "maybe";
}
function openIds(text) {
  return new Set(text.flatMap((token) => token.kind === "literal" ? [] : [tokenId(token)]));
}
function seal(text, sealed) {
  return text.map((token) => token.kind !== "literal" && sealed.has(tokenId(token)) ? { kind: "literal", text: SEAL } : token);
}
var GIVEN_ID = /^[a-z0-9]{8,12}$/;
function judgeApi(apiPart, api) {
  if (printText(apiPart) === printText(api.id)) return void 0;
  const known = knownText(apiPart);
  const [only] = apiPart;
  const bothReferences = apiPart.length === 1 && only?.kind === "reference" && api.isResource;
  const neverAnId = known !== void 0 && api.isResource && !GIVEN_ID.test(known);
  const bothKnown = known !== void 0 && knownText(api.id) !== void 0;
  if (bothReferences && only.attribute === void 0) return no(`it admits API \`${only.logicalId}\``, RANK.api);
  if (neverAnId || bothKnown) return no(`its source names the API \`${known}\`, which is not the id of this API`, RANK.api);
  return maybe("its source names an API that is not known before deployment");
}
function explain(resource, wanted, request) {
  const [apiPart = [], ...rest] = splitText(resource, "/");
  const [stage, verb] = rest;
  const admits = `it admits ${admittedWords(rest, request)}`;
  if (hasParameter(resource) && matchText(withoutParameterNames(resource), withoutParameterNames(wanted)) === "yes") {
    return no(`${admits}, with other names for the path parameters`, RANK.path, true);
  }
  if (request.verb === void 0) return no(`${admits}; ${shapeOfRequest(request)}`, RANK.path);
  const isAny = verb !== void 0 && knownText(verb) === "ANY";
  if (isAny && matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes") {
    return no("it admits the verb `ANY`, which is the name of no request; `*` stands for every verb", RANK.verb, true);
  }
  if (request.stage && stage && matchText(stage, request.stage.name) === "no" && !hasWildcard(stage)) {
    return no(`${admits}; this stage is \`${request.stage.label}\``, RANK.stage);
  }
  if (verb && matchText(verb, literal(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    return no(isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : admits, RANK.verb);
  }
  const bare = withoutEndSlash(resource);
  if (bare && matchText(bare, wanted) === "yes") return no(`${admits}; API Gateway drops the slash at a path's end`, RANK.path);
  return no(admits, RANK.path);
}
function shapeOfRequest({ stage, tail, route }) {
  if (stage === void 0) return "an authorizer is called for `authorizers/` and its id";
  return `a request to \`${route ?? printText(tail)}\` is \`${stage.label}/${printText(tail)}\`, without a verb`;
}
function admittedWords(rest, request) {
  const [stage, verb, ...path4] = rest;
  const pattern = printText(joinTexts(rest, "/"));
  if (!request.verb || stage === void 0 || verb === void 0 || path4.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinTexts(path4, "/"))}\``;
  return printText(stage) === "*" ? words : `${words} on stage \`${printText(stage)}\``;
}
function hasWildcard(text) {
  return text.some((token) => token.kind === "literal" && /[*?]/.test(token.text));
}
function hasParameter(text) {
  return text.some((token) => token.kind === "literal" && token.text.includes("{"));
}
function withoutParameterNames(text) {
  return text.map((token) => token.kind === "literal" ? { kind: "literal", text: token.text.replace(/\{[^{}/+]*(\+?)\}/g, "{$1}") } : token);
}

function indexStatements(all) {
  const anyRequest = [];
  const byStretch = /* @__PURE__ */ new Map();
  const behindStage = /* @__PURE__ */ new Map();
  for (const [index, statement] of all.entries()) {
    const stretches = stretchesOf(statement);
    if (stretches === void 0) anyRequest.push(index);
    for (const stretch of stretches ?? []) {
      append(byStretch, stretch, index);
      append(behindStage, stretch.replace(/^\/[^/]*/, ""), index);
    }
  }
  return {
    all,
    candidates(request) {
      const endings = endingsOf(request);
      if (endings === void 0) return all;
      const stage = request.stage && knownText(request.stage.name);
      const found2 = new Set(anyRequest);
      const find = (map, stretch) => {
        for (const index of map.get(stretch) ?? []) found2.add(index);
      };
      for (const ending of endings) {
        for (const stretch of segmentStretches(`/${stage ?? ""}${ending}`)) find(byStretch, stretch);
        if (request.stage && stage === void 0) for (const stretch of beginnings(ending)) find(behindStage, stretch);
      }
      return [...found2].sort((a, b) => a - b).flatMap((index) => all[index] ?? []);
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
  return tails.every((known) => known !== void 0) ? tails.map((known) => `/${verb ?? ""}${known}`) : void 0;
}
function segmentStretches(text) {
  const slashes = [...text.matchAll(/\//g)].map(({ index }) => index);
  return slashes.flatMap((start) => [...slashes.filter((end) => end > start).map((end) => text.slice(start, end + 1)), text.slice(start)]);
}
function beginnings(text) {
  return [...segmentStretches(text).filter((stretch) => text.startsWith(stretch)), "/", ""];
}

function decideAdmission(call, evidence) {
  const statements = evidence.statements.get(call.target.key) ?? NO_STATEMENTS;
  if (statements.all.some(mayDeny)) return { kind: "undecided", why: "its resource policy denies some calls" };
  const used = /* @__PURE__ */ new Set();
  const misses = [];
  let doubt;
  for (const request of call.requests) {
    const outcome = decideRequest(request, call, statements, evidence);
    for (const statement of outcome.by) used.add(statement);
    if (outcome.kind === "undecided") doubt ??= outcome.why;
    if (outcome.kind === "missed") misses.push(outcome.miss);
  }
  if (misses.length > 0) return missing(misses, call, evidence);
  return doubt === void 0 ? { kind: "admitted", by: [...used] } : { kind: "undecided", why: doubt };
}
var NO_STATEMENTS = indexStatements([]);
function missing(misses, call, { unseen, handedOver }) {
  const { target } = call;
  if (target.logicalId === void 0) return { kind: "undecided", why: notHere(target) };
  if (target.qualifier?.some((token) => token.kind === "literal" && token.text.includes("${stageVariables."))) {
    return { kind: "undecided", why: "its qualifier is a stage variable" };
  }
  if (unseen !== void 0) return { kind: "undecided", why: unseen };
  const holder = handedOver.get(target.key);
  if (holder !== void 0) return { kind: "undecided", why: `\`${holder}\` is given the function and may admit it` };
  return { kind: "missing", gaps: gapsOf(misses, call) };
}
function notHere({ identity }) {
  return identity.kind === "stage-variable" ? "the function is a stage variable" : "the function is not in this template";
}
function mayDeny({ effect, admitsApiGateway }) {
  return effect === "deny" && admitsApiGateway.kind !== "no";
}
function decideRequest(request, call, statements, evidence) {
  const { logic, parameters } = evidence;
  const answers = ask(request, call, statements);
  const { by, refusing, why } = answers;
  const open2 = and(request.when, not(answers.admitted));
  const stays = logic.satisfiable(open2);
  if (stays === false) return { kind: "admitted", by };
  const missed = logic.simplify(and(open2, not(answers.perhaps)));
  if (stays === void 0 || logic.satisfiable(missed) !== true) {
    return { kind: "undecided", by, why: why ?? "its conditions are too many to decide" };
  }
  const defaults = [...new Set(refusing.flatMap((statement) => defaultsAgainst(statement, call, request)))];
  if (defaults.length > 0 && logic.satisfiable(missed, defaultsHold(defaults, parameters)) === false) {
    return { kind: "undecided", by, why: `it hangs on parameter \`${defaults.join("`, `")}\`` };
  }
  const miss = { request, when: missed, nearest: nearestOf(answers, call, request, logic), partly: by.length > 0, defaults };
  return { kind: "missed", by, miss };
}
function ask(request, call, statements) {
  const by = [];
  const unsure = /* @__PURE__ */ new Set();
  let [admitted, perhaps] = [false, false];
  let why;
  for (const statement of statements.candidates(request)) {
    const judgement = judge(statement, call, request);
    if (judgement.kind === "yes") {
      by.push(statement);
      admitted = or(admitted, statement.when);
      if (admitted === true) return { by, refusing: [], admitted, perhaps, why };
    } else if (judgement.kind === "maybe") {
      why ??= `\`${statement.logicalId}\` may admit it: ${judgement.why}`;
      perhaps = or(perhaps, statement.when);
      unsure.add(statement);
    }
  }
  const refusing = statements.all.filter((statement) => !unsure.has(statement) && !by.includes(statement));
  return { by, refusing, admitted, perhaps, why };
}
function defaultsAgainst(statement, call, request) {
  const { target } = call;
  const texts = [request.stage?.name, request.tail, target.qualifier, statement.function.qualifier, ...statement.sources ?? []];
  const names = [...new Set(texts.flatMap((text) => text ? defaultsIn(text) : []))];
  if (names.length === 0) return [];
  const open2 = (named) => ({ ...named, qualifier: named.qualifier && withoutDefaults(named.qualifier) });
  const { stage } = request;
  const verdict = judge(
    { ...statement, function: open2(statement.function), sources: statement.sources?.map((source) => withoutDefaults(source)) },
    { ...call, target: open2(target) },
    { ...request, tail: withoutDefaults(request.tail), stage: stage && { ...stage, name: withoutDefaults(stage.name) } }
  );
  return verdict.kind === "no" ? [] : names;
}
var EXPLAINED = 80;
function nearestOf({ by: [matching], refusing }, call, request, logic) {
  if (matching) {
    const fault = `it is there only when \`${logic.describe(matching.when) ?? "always"}\``;
    return { statement: matching, fault, doubtful: false };
  }
  const refusals = refusing.slice(0, EXPLAINED).flatMap((statement) => {
    const judgement = judge(statement, call, request);
    return judgement.kind === "no" ? [{ statement, ...judgement }] : [];
  });
  return refusals.find(({ doubtful }) => doubtful) ?? nearest(refusals);
}

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
  const { file, text } = source;
  const scanner = { file, text, problems: [], at: 0, end: 0, errors: 0, hasComments: false, stopped: false };
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) scanner.at = 1;
  skipBlanks(scanner);
  if (scanner.at === text.length) return { source, documents: [], problems: scanner.problems };
  const root = readValue(scanner, void 0, 0);
  skipBlanks(scanner);
  if (!scanner.stopped && scanner.at < text.length) stop(scanner, "expected nothing after the end of the value");
  return { source, documents: [root], problems: scanner.problems };
}
function readValue(scanner, path4, depth) {
  skipBlanks(scanner);
  const code2 = scanner.text.charCodeAt(scanner.at);
  if (code2 === QUOTE) {
    const start = scanner.at;
    const text = readString(scanner);
    return { kind: "scalar", file: scanner.file, start, end: scanner.end, path: path4, text, value: text };
  }
  if (code2 !== OPEN_BRACE && code2 !== OPEN_BRACKET) return readWord(scanner, path4);
  if (depth === MAX_DEPTH) {
    stop(scanner, TOO_DEEP);
    return nothing({ file: scanner.file, start: scanner.at, end: scanner.at }, path4);
  }
  return code2 === OPEN_BRACE ? readMap(scanner, path4, depth) : readList(scanner, path4, depth);
}
function readMap(scanner, path4, depth) {
  const start = scanner.at;
  const entries2 = /* @__PURE__ */ new Map();
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACE, entries2.size === 0)) {
    const keyStart = scanner.at;
    if (scanner.text.charCodeAt(keyStart) !== QUOTE) {
      stop(scanner, "expected a key in double quotes");
      break;
    }
    const key = readString(scanner);
    const at = { file: scanner.file, start: keyStart, end: scanner.end };
    skipBlanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== COLON) {
      stop(scanner, `expected \`:\` after the key ${quote(key)}`);
      break;
    }
    passToken(scanner);
    addEntry(entries2, { key, at, value: readValue(scanner, { parent: path4, key }, depth + 1) }, scanner.problems);
  }
  return { kind: "map", file: scanner.file, start, end: scanner.end, path: path4, entries: entries2 };
}
function readList(scanner, path4, depth) {
  const start = scanner.at;
  const items = [];
  passToken(scanner);
  while (!isClosed(scanner, CLOSE_BRACKET, items.length === 0)) {
    items.push(readValue(scanner, { parent: path4, key: String(items.length) }, depth + 1));
  }
  return { kind: "list", file: scanner.file, start, end: scanner.end, path: path4, items };
}
function isClosed(scanner, closer, isFirst) {
  if (scanner.stopped) return true;
  skipBlanks(scanner);
  const code2 = scanner.text.charCodeAt(scanner.at);
  if (code2 === closer) return passToken(scanner);
  if (isFirst) return endsTooEarly(scanner, closer);
  const bracket = String.fromCharCode(closer);
  if (code2 === COMMA) {
    const comma = scanner.at;
    passToken(scanner);
    skipBlanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== closer) return endsTooEarly(scanner, closer);
    complain(scanner, `a comma may not stand before \`${bracket}\``, comma, comma + 1);
    return passToken(scanner);
  }
  if (endsTooEarly(scanner, closer)) return true;
  if (code2 === QUOTE || closer === CLOSE_BRACKET && (code2 === OPEN_BRACE || code2 === OPEN_BRACKET)) {
    complain(scanner, `expected \`,\` or \`${bracket}\``, scanner.end, scanner.end + 1);
    return false;
  }
  return stop(scanner, `expected \`,\` or \`${bracket}\``);
}
function endsTooEarly(scanner, closer) {
  if (scanner.at < scanner.text.length) return false;
  return stop(scanner, `expected \`${String.fromCharCode(closer)}\`, but the text ends here`);
}
function readString(scanner) {
  const { text } = scanner;
  const start = scanner.at + 1;
  scanner.at = endOfPlainText(text, start);
  const plain = text.slice(start, scanner.at);
  if (text.charCodeAt(scanner.at) === QUOTE) {
    passToken(scanner);
    return plain;
  }
  return plain + readStringRest(scanner, start - 1);
}
function endOfPlainText(text, from) {
  let at = from;
  for (let code2 = text.charCodeAt(at); code2 >= SPACE && code2 !== QUOTE && code2 !== BACKSLASH; code2 = text.charCodeAt(at)) at++;
  return at;
}
function readStringRest(scanner, start) {
  const { text } = scanner;
  let result = "";
  for (; ; ) {
    const code2 = text.charCodeAt(scanner.at);
    if (code2 === QUOTE) break;
    if (scanner.at >= text.length) {
      stop(scanner, "the string that begins here does not end", start);
      break;
    }
    if (code2 === BACKSLASH) {
      result += readEscape(scanner);
    } else {
      if (code2 !== TAB) complain(scanner, "a string may not hold control characters or line breaks", scanner.at, scanner.at + 1);
      result += text.charAt(scanner.at++);
    }
    const end = endOfPlainText(text, scanner.at);
    result += text.slice(scanner.at, end);
    scanner.at = end;
  }
  passToken(scanner);
  return result;
}
function readEscape(scanner) {
  const { text, at } = scanner;
  const letter = text.charAt(at + 1);
  const digits = letter === "u" ? text.slice(at + 2, at + 6) : "";
  if (FOUR_DIGITS.test(digits)) {
    scanner.at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  const meaning = ESCAPES.get(letter);
  scanner.at = Math.min(at + 2, text.length);
  if (meaning !== void 0) return meaning;
  complain(scanner, `${quote(`\\${letter}${digits}`)} is no escape that JSON knows`, at, scanner.at);
  return letter;
}
function readWord(scanner, path4) {
  const { file, text } = scanner;
  const start = scanner.at;
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  if (word === void 0) {
    stop(scanner, start < text.length ? "expected a value" : "expected a value, but the text ends here");
    return nothing({ file, start: scanner.end, end: scanner.end }, path4);
  }
  passToken(scanner, word.length);
  return { kind: "scalar", file, start, end: scanner.at, path: path4, text: word, value: wordValue(scanner, word, start) };
}
function wordValue(scanner, word, start) {
  if (NUMBER.test(word)) return Number(word);
  const literal2 = LITERALS2.get(word);
  if (literal2 !== void 0) return literal2;
  complain(scanner, `${quote(word)} is no JSON value`, start, scanner.at);
  const number = NUMBER_LIKE.test(word) ? Number(word) : NaN;
  return Number.isNaN(number) ? word : number;
}
function skipBlanks(scanner) {
  const { text } = scanner;
  for (; ; ) {
    const code2 = text.charCodeAt(scanner.at);
    if (code2 === SPACE || code2 === LF || code2 === CR || code2 === TAB) {
      scanner.at++;
    } else if (code2 === SLASH || code2 === HASH) {
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
function passToken(scanner, length = 1) {
  scanner.at = Math.min(scanner.at + length, scanner.text.length);
  scanner.end = scanner.at;
  return true;
}
function complain(scanner, message, start, end) {
  const { file, problems, text } = scanner;
  if (scanner.stopped || scanner.errors === MAX_ERRORS) return;
  scanner.errors++;
  problems.push({ severity: "error", message, at: { file, start, end: Math.min(end, text.length) } });
}
function stop(scanner, message, start = scanner.at) {
  complain(scanner, message, start, start + 1);
  scanner.stopped = true;
  return true;
}

var LF2 = 10;
var CR2 = 13;
var BYTE_ORDER_MARK2 = 65279;
function lineStarts(text) {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK2 ? 1 : 0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 === LF2 || code2 === CR2 && text.charCodeAt(at + 1) !== LF2) starts.push(at + 1);
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

function moveShortLines(text) {
  const offsets = continuedLines(text);
  if (offsets.length === 0) return void 0;
  const width = widestIndentation(text) + 1;
  const pieces = offsets.map((offset, index) => text.slice(index === 0 ? 0 : offsets[index - 1], offset));
  const insertions = offsets.map((offset, index) => offset + index * width);
  const original = (offset) => {
    if (offset < (insertions[0] ?? Infinity)) return offset;
    const index = lineIndexAt(insertions, offset);
    return Math.max(offset - (index + 1) * width, offsets[index] ?? 0);
  };
  return { text: [...pieces, text.slice(offsets.at(-1) ?? 0)].join(" ".repeat(width)), original };
}
var BLANKS = /[ \t]*/y;
var INDENTATION = /\ufeff? */y;
var MARKERS = /(?:(?:---|\.\.\.|[-?:])(?=\s|$)[ \t]*)*/y;
var PROPERTIES = /(?:[!&]\S*[ \t]*)*/y;
var COLON2 = /[ \t]*:(?=\s|$)/y;
var PLAIN_KEY = /[^\n\r#]*?:(?=\s|$)/y;
var LINE_BREAK = /\r\n?|\n/g;
var COMMENT2 = /#[^\n\r]*/y;
var FLOW_PROPERTY = /[!&][^\s,[\]{}]*/y;
function widestIndentation(text) {
  let widest = 0;
  for (const [indentation] of text.matchAll(/^[ ?-]+/gm)) widest = Math.max(widest, indentation.length);
  return Math.min(widest, 1e3);
}
function continuedLines(text) {
  const lines = [];
  let textColumn = Infinity;
  for (let at = 0; at < text.length; ) {
    const start = match(INDENTATION, text, at);
    if (start - at > textColumn || isLineEnd(text, start) || text[start] === "%") {
      at = nextLine(text, start);
    } else {
      const line = readLine(text, at, start);
      if (line === void 0) return [];
      for (const [opened, closed] of line.groups) addLinesWithin(lines, text, opened, closed);
      textColumn = line.textColumn;
      at = nextLine(text, line.end);
    }
  }
  return lines;
}
function readLine(text, lineStart, from) {
  const groups = [];
  let column = from - lineStart - 1;
  for (let at = from; ; ) {
    const markersEnd = match(MARKERS, text, at);
    if (markersEnd > at) column = at - lineStart + text.slice(at, markersEnd).trimEnd().length - 1;
    const start = match(PROPERTIES, text, markersEnd);
    const isGroup = /["'[{]/.test(text.charAt(start));
    const end = isGroup ? endOfGroup(text, start) : start;
    if (end < 0) return void 0;
    if (isGroup) groups.push([start, end]);
    const keyEnd = match(isGroup ? COLON2 : PLAIN_KEY, text, end);
    if (keyEnd < 0) return { end, textColumn: isGroup || isLineEnd(text, start) ? Infinity : column, groups };
    column = start - lineStart;
    at = match(BLANKS, text, keyEnd);
  }
}
function endOfGroup(text, start) {
  return text[start] === "[" || text[start] === "{" ? endOfBrackets(text, start) : endOfQuotes(text, start);
}
function endOfQuotes(text, start) {
  const quote2 = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote2 === '"') at++;
    else if (text[at] === quote2 && (quote2 === '"' || text[at + 1] !== "'")) return at + 1;
    else if (text[at] === quote2) at++;
  }
  return -1;
}
function endOfBrackets(text, start) {
  let depth = 0;
  let isFresh = true;
  for (let at = start; at < text.length; at++) {
    const character = text[at] ?? "";
    if (/["']/.test(character) && isFresh) {
      at = endOfQuotes(text, at) - 1;
      if (at < 0) return -1;
      isFresh = false;
    } else if (/[!&]/.test(character) && isFresh) {
      at = match(FLOW_PROPERTY, text, at) - 1;
    } else if (character === "#" && /\s/.test(text[at - 1] ?? "")) {
      at = match(COMMENT2, text, at) - 1;
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
function addLinesWithin(lines, text, start, end) {
  for (let at = start; at < end; at++) {
    if (text[at] === "\n" || text[at] === "\r" && text[at + 1] !== "\n") lines.push(at + 1);
  }
}
function nextLine(text, from) {
  LINE_BREAK.lastIndex = from;
  return LINE_BREAK.test(text) ? LINE_BREAK.lastIndex : text.length;
}
function isLineEnd(text, at) {
  return at >= text.length || /[\n\r#]/.test(text.charAt(at));
}
function match(expression, text, at) {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

function parseYaml(text) {
  const parsed = parse(text);
  if (parsed.kind === "accepted" || parsed.reason !== "deficient indentation") return parsed;
  const moved2 = moveShortLines(text);
  if (moved2 === void 0) return parsed;
  const again = parse(moved2.text);
  if (again.kind === "refused") return { ...again, offset: moved2.original(again.offset) };
  return { kind: "accepted", events: again.events.map((event) => movedBack(event, moved2.original)) };
}
function parse(text) {
  try {
    return { kind: "accepted", events: parseEvents(text, { maxDepth: MAX_DEPTH + 2 }) };
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
  const { recover } = await import("./template-yaml-recovery.mjs");
  return recover(source) ?? reading;
}
function read(source) {
  const { file, text } = source;
  if (text.length > MAX_LENGTH) return finished(source, `the file is longer than ${MAX_LENGTH / 1024 / 1024} MB`, 0);
  const nul = text.indexOf("\0");
  if (nul >= 0) return finished(source, "this is no text: it holds a NUL character", nul);
  const isJson = /\.json$/i.test(file);
  if (!isJson && !/^\ufeff?\s*[{[]/.test(text)) return readYaml(source);
  const json = readJson(source);
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
  const parsed = parseYaml(source.text);
  if (parsed.kind === "accepted") {
    const problems = [];
    const documents = documentsFrom(source, parsed.events, problems);
    return { isFinished: true, reading: { source, documents, problems } };
  }
  if (parsed.reason.startsWith("nesting exceeded")) return finished(source, TOO_DEEP, parsed.offset);
  return { ...finished(source, parsed.reason, parsed.offset), isFinished: source.text.length > MAX_RECOVERY_LENGTH };
}
function finished(source, message, offset) {
  const { file, text } = source;
  const at = { file, start: offset, end: Math.min(offset + 1, text.length) };
  return { isFinished: true, reading: { source, documents: [], problems: [{ severity: "error", message, at }] } };
}

function readEmbedded(scalar, outer) {
  const reading = readQuickly({ file: "", text: scalar.text });
  const root = reading?.documents[0];
  if (!root || reading.problems.some(({ severity }) => severity === "error")) return void 0;
  const { starts, ends } = writtenOffsets(scalar.text, outer.text.slice(scalar.start, scalar.end));
  return moved(root, scalar, ({ start, end }) => {
    const moved2 = scalar.start + (starts[start] ?? 0);
    return { start: moved2, end: end > start ? scalar.start + (ends[end - 1] ?? 0) : moved2 };
  });
}
function moved(node, { file, path: path4 }, place2) {
  const at = { file, ...place2(node), path: path4 };
  if (node.kind === "scalar") return { ...node, ...at };
  if (node.kind === "list") return { ...node, ...at, items: node.items.map((item, index) => moved(item, { file, path: { parent: path4, key: String(index) } }, place2)) };
  const entries2 = [...node.entries.values()].map((entry) => [entry.key, {
    key: entry.key,
    at: { file, ...place2(entry.at) },
    value: moved(entry.value, { file, path: { parent: path4, key: entry.key } }, place2)
  }]);
  return { ...node, ...at, entries: new Map(entries2) };
}
function writtenOffsets(text, written) {
  const [starts, ends] = [[], []];
  const isDouble = written.startsWith('"');
  const isSingle = written.startsWith("'");
  let at = isDouble || isSingle ? 1 : 0;
  if (/^[|>]/.test(written)) at = written.indexOf("\n") + 1;
  const isEscape = () => isDouble && written[at] === "\\" && !/[\r\n]/.test(written[at + 1] ?? "");
  for (const character of text) {
    while (at < written.length && !isEscape() && !written.startsWith(character, at) && !(/\s/.test(character) && /[\r\n]/.test(written[at] ?? ""))) at += 1;
    const length = isEscape() ? escapeLength(written.slice(at), character) : isSingle && character === "'" ? 2 : character.length;
    const units = Array.from({ length: character.length });
    starts.push(...units.map(() => at));
    ends.push(...units.map(() => at + length));
    at += length;
  }
  starts.push(at);
  ends.push(at);
  return { starts, ends };
}
var ESCAPE_LENGTHS = { u: 6, x: 4, U: 10 };
function escapeLength(escape, character) {
  const length = ESCAPE_LENGTHS[escape[1] ?? ""] ?? 2;
  return escape[1] === "u" ? length * character.length : length;
}

function createApis(scope, canonical) {
  const plans = /* @__PURE__ */ new Map();
  const arn2 = arnOf("execute-api", scope.settings);
  const add = (id, api, isResource) => {
    const plan = { key: printText(id), api, identity: { id, isResource, arn: arn2 } };
    plans.set(plan.key, plan);
    return plan;
  };
  for (const resource of scope.resources.values()) {
    const kind = apiKind(resource, scope);
    if (kind === void 0) continue;
    const { logicalId, when } = resource;
    add([{ kind: "reference", logicalId }], { kind, logicalId, name: logicalId, at: keyPlace(resource), when }, true);
  }
  return {
    named(text, kind, at) {
      const id = canonical(text);
      return plans.get(printText(id)) ?? add(id, { kind, logicalId: null, name: nameOf(id), at: placeOf(at), when: true }, false);
    },
    all: () => [...plans.values()]
  };
}
function apiKind(resource, scope) {
  if (resource.type === "AWS::ApiGateway::RestApi") return "rest";
  if (resource.type !== "AWS::ApiGatewayV2::Api") return void 0;
  const protocol = onlyText(get(resource.properties, "ProtocolType"), scope);
  return protocol && knownText(protocol)?.toUpperCase() === "WEBSOCKET" ? "websocket" : "http";
}

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
  let results = always([]);
  for (const list of lists) {
    results = flatMapAlternatives(results, (values) => list.map(({ when, value }) => ({ when, value: [...values, value] })));
    if (results === void 0) return void 0;
  }
  return results;
}
function mergeAlternatives(alternatives, keyOf) {
  if (alternatives === void 0 || alternatives.length < 2) return alternatives;
  const merged = /* @__PURE__ */ new Map();
  for (const alternative of alternatives) {
    const key = keyOf(alternative.value);
    const other = merged.get(key);
    merged.set(key, other ? { when: or(other.when, alternative.when), value: other.value } : alternative);
  }
  const results = [...merged.values()];
  return results.every(({ when }) => namesIn(when) <= MAX_NAMES) ? results : void 0;
}
function namesIn(formula) {
  if (typeof formula === "boolean") return 0;
  if (formula.kind === "condition") return 1;
  if (formula.kind === "not") return namesIn(formula.of);
  return formula.of.reduce((names, part) => names + namesIn(part), 0);
}

function pathPrefix(document, properties, scope) {
  const modes = scope.text(getIn(properties, "Parameters", "basepath") ?? get(properties, "BasePath")).map(({ value }) => value);
  const [mode, ...others] = new Set(modes.map((value) => value === void 0 ? "ignore" : knownText(value)?.toLowerCase()));
  const segments = basePathOf(document).split("/").filter((segment) => segment !== "");
  if (mode === "ignore" || segments.length === 0) return [];
  if (mode === void 0 || others.length > 0) return [{ kind: "unknown", source: "function", id: "base path" }];
  const kept = mode === "split" ? segments.slice(1) : segments;
  return literal(kept.map((segment) => `/${segment}`).join(""));
}
function basePathOf(document) {
  const servers = itemsOf(get(document, "servers"));
  const variables = servers.flatMap((server) => textOf(getIn(server, "variables", "basePath", "default")) ?? []);
  const written = textOf(get(document, "basePath")) ?? variables[0] ?? textOf(get(servers[0], "url")) ?? "";
  return written.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, "");
}

function partsOfApi(resource, kind, keys, { scope, apis }) {
  return scope.fields(resource.properties, keys).flatMap((alternative) => scope.branches(get(alternative.value.node, kind === "rest" ? "RestApiId" : "ApiId")).flatMap((branch) => {
    const when = and(resource.when, alternative.when, branch.when);
    const apiId = firstText(branch.value, scope);
    if (when === false || !branch.value || !apiId) return [];
    return [{ api: apis.named(apiId, kind, branch.value), when, fields: alternative.value }];
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
  const text = onlyText(node, scope);
  const known = text && knownText(text);
  return known !== void 0 && /^\d+$/.test(known) ? Number(known) : void 0;
}
function stageName2(node, resource, scope) {
  const reference = [{ kind: "reference", logicalId: resource.logicalId }];
  const name = onlyText(node, scope) ?? reference;
  const isChosen = resource.type !== "AWS::ApiGateway::Deployment" && !onlyText(get(resource.properties, "StageName"), scope);
  return { name, label: knownText(name) ?? nameOf(name), ...isChosen && { reference } };
}
function variablesOf(node, scope) {
  return new Map(entriesOf(node).flatMap(({ key, value }) => {
    const text = onlyText(value, scope);
    const known = text && knownText(text);
    return known === void 0 ? [] : [[key, known]];
  }));
}

var ANY_METHOD3 = "x-amazon-apigateway-any-method";
var OPERATIONS = /* @__PURE__ */ new Set([ANY_METHOD3, ...VERBS.map((verb) => verb.toLowerCase())]);
function readOpenApi(body, api, when, scope, properties) {
  const parts = scope.branches(body).flatMap((branch) => {
    const exists = and(when, branch.when);
    if (exists === false || branch.value === void 0) return [];
    const prefix = pathPrefix(branch.value, properties, scope);
    return [readDocument({ api, scope, document: branch.value, prefix }, exists)];
  });
  return joined(parts);
}
function joined(parts) {
  return {
    routes: parts.flatMap(({ routes }) => routes),
    integrations: parts.flatMap(({ integrations }) => integrations),
    authorizers: parts.flatMap(({ authorizers }) => authorizers),
    notChecked: parts.flatMap(({ notChecked }) => notChecked)
  };
}
function readDocument(reader, when) {
  const { api, document } = reader;
  const schemes = readSchemes(reader, when);
  const operations = children(get(document, "paths"), when, reader).flatMap((path4) => children(path4.value, path4.when, reader).filter(({ key }) => OPERATIONS.has(key.toLowerCase())).map((operation) => readOperation(path4.key, operation, schemes, reader)));
  return {
    routes: operations.map(({ route }) => route),
    integrations: integrationsOf(operations, reader),
    authorizers: [...schemes.values()].flatMap(({ authorizers }) => authorizers),
    notChecked: transformsIn(document, get(document, "paths"), ...entriesOf(get(document, "paths")).map(({ value }) => value)).map((node) => ({ at: placeOf(node), what: `body of \`${api.api.name}\``, why: "a part of it is included at deployment" }))
  };
}
function transformsIn(...nodes) {
  return nodes.flatMap((node) => get(node, "Fn::Transform") ?? []);
}
function children(node, when, { scope }) {
  return scope.branches(node).flatMap((map) => entriesOf(map.value).flatMap(({ key, value }) => scope.branches(value).flatMap((branch) => {
    const exists = and(when, map.when, branch.when);
    return exists === false || branch.value === void 0 ? [] : [{ key, when: exists, value: branch.value }];
  })));
}
function readOperation(path4, { key, when, value }, schemes, reader) {
  const { api, scope } = reader;
  const verb = key.toLowerCase() === ANY_METHOD3 ? "ANY" : key.toUpperCase();
  const isRoot = path4 === "/" && reader.prefix.length > 0;
  const tail = concat(reader.prefix, literal(isRoot ? "" : path4));
  const isDefault2 = path4 === "$default" || path4 === "/$default" || textOf(get(value, "isDefaultRoute")) === "true";
  const integrations = scope.branches(get(value, "x-amazon-apigateway-integration")).flatMap((branch) => branch.value === void 0 ? [] : [{ when: branch.when, value: dereferenced(branch.value, reader) }]);
  const route = {
    api,
    ...isDefault2 ? { name: "$default", verb: void 0, tail: literal("$default") } : { name: `${verb} ${knownText(tail) ?? path4}`, verb, tail },
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
function dereferenced(node, { document }) {
  const reference = textOf(get(node, "$ref"));
  if (!reference?.startsWith("#/")) return node;
  const keys = reference.slice(2).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return getIn(document, ...keys) ?? node;
}
function integrationsOf(operations, { api, scope }) {
  const uses = operations.flatMap(({ route, integrations }) => integrations.map(({ when, value }) => ({ node: value, route, when: and(route.when, when) })));
  return [...groupsByKey(uses, ({ node }) => node)].flatMap(([node, group]) => integrationAlternatives(node, group, api, scope));
}
function integrationAlternatives(node, uses, api, scope) {
  const keys = ["type", "uri", "credentials", "integrationSubtype", "connectionType", "requestParameters"];
  const used = or(...uses.map((use) => use.when));
  return scope.fields(node, keys).flatMap(({ when, value }) => {
    const exists = and(used, when);
    if (exists === false || value.node === void 0) return [];
    const call = {
      type: value.type,
      uri: value.uri,
      credentials: value.credentials,
      subtype: value.integrationSubtype,
      connectionType: value.connectionType,
      parameters: value.requestParameters
    };
    const routes = uses.map((use) => ({ ...use.route, when: and(use.when, exists) }));
    return [{ ...call, api, at: placeOf(value.node), when: exists, routes }];
  });
}
function readSchemes(reader, when) {
  const { document } = reader;
  const written = [getIn(document, "components", "securitySchemes"), get(document, "securityDefinitions")];
  const schemes = /* @__PURE__ */ new Map();
  for (const child of written.flatMap((node) => children(node, when, reader))) {
    const authorizers = schemeAuthorizers(child, reader);
    const known = schemes.get(child.key);
    schemes.set(child.key, {
      authorization: schemeAuthorization(child.value, reader),
      authorizers: [...known?.authorizers ?? [], ...authorizers]
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
  const known = type && knownText(type);
  if (known === void 0) return get(authorizer, "authorizerUri") ? "lambda" : "unknown";
  return AUTHORIZER_TYPES.get(known.toLowerCase()) ?? "unknown";
}
function schemeAuthorizers({ key, when, value }, reader) {
  const { api, scope } = reader;
  if (schemeAuthorization(value, reader) !== "lambda") return [];
  const keys = ["authorizerUri", "authorizerCredentials", "authorizerResultTtlInSeconds"];
  return scope.fields(get(value, "x-amazon-apigateway-authorizer"), keys).flatMap((fields) => {
    const exists = and(when, fields.when);
    const { node, authorizerUri, authorizerCredentials, authorizerResultTtlInSeconds: ttl } = fields.value;
    if (exists === false || node === void 0 || authorizerUri === void 0) return [];
    return [{
      api,
      key: schemeKey(api, key),
      name: key,
      // API Gateway makes the id on import; nobody can write it down beforehand.
      id: [{ kind: "unknown", source: "function", id: `id of authorizer ${key} of ${api.key}` }],
      cacheSeconds: ttl === void 0 && api.api.kind === "rest" ? 300 : secondsOf(ttl, scope),
      at: placeOf(value),
      when: exists,
      ...plainCall(authorizerUri, authorizerCredentials)
    }];
  });
}
function schemeKey(api, scheme) {
  return `scheme ${scheme} of ${api.key}`;
}
function authorizationOf3(operation, schemes, { api, scope, document }) {
  const security = get(operation, "security") ?? get(document, "security");
  const required = flatMapAlternatives(scope.branches(security), (list) => [{ when: true, value: schemeNames(list, scope) }]) ?? [];
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
function schemeNames(list, scope) {
  return itemsOf(list).flatMap((item) => scope.branches(item).flatMap(({ value }) => value && callOf(value) ? [] : entriesOf(value).map(({ key }) => key)));
}
function titleOf2(document) {
  return textOf(getIn(document, "info", "title")) ?? "API";
}
function isHttpApi(document) {
  const operations = entriesOf(get(document, "paths")).flatMap(({ value }) => entriesOf(value));
  return get(document, "x-amazon-apigateway-cors") !== void 0 || getIn(document, "components", "x-amazon-apigateway-integrations") !== void 0 || operations.some(({ value }) => getIn(value, "x-amazon-apigateway-integration", "payloadFormatVersion") !== void 0);
}

function restMethods(resource, context, pathOf) {
  const { scope } = context;
  return partsOfApi(resource, "rest", ["ResourceId", "HttpMethod"], context).map(({ api, when, fields }) => {
    const path4 = pathOf(firstText(fields.ResourceId, scope));
    const verb = firstText(fields.HttpMethod, scope);
    const verbName = verb ? knownText(verb)?.toUpperCase() ?? printText(verb) : "ANY";
    const route = {
      api,
      name: `${verbName} ${printText(path4)}`,
      verb: verbName,
      tail: path4,
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
    const exists = and(route.when, when);
    if (exists === false || fields.node === void 0) return [];
    return [{
      ...plainCall(fields.Uri, fields.Credentials),
      type: fields.Type,
      connectionType: fields.ConnectionType,
      parameters: fields.RequestParameters,
      api: route.api,
      routes: [route],
      at: placeOf(fields.node),
      when: exists
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
    const above = pathOf(parent, new Set(below).add(resource.logicalId));
    return concat(knownText(above) === "/" ? [] : above, literal("/"), part);
  };
  const pathOf = (id, below) => {
    const [token, ...others] = id ? canonical(id) : [];
    if (token?.kind === "literal") return open(printText(id ?? []));
    if (token?.kind !== "reference" || others.length > 0) return id ?? open("ResourceId");
    if (token.attribute === "RootResourceId") return literal("/");
    const resource = scope.resources.get(token.logicalId);
    if (resource?.type !== "AWS::ApiGateway::Resource" || below.has(token.logicalId)) return open(token.logicalId);
    const known = paths.get(token.logicalId) ?? ofResource(resource, below);
    paths.set(token.logicalId, known);
    return known;
  };
  return (id) => pathOf(id, /* @__PURE__ */ new Set());
}
function open(id) {
  return [{ kind: "unknown", source: "function", id }];
}
function restAuthorizers2(resource, context) {
  const { scope } = context;
  const keys = ["Type", "AuthorizerUri", "AuthorizerCredentials", "AuthorizerResultTtlInSeconds"];
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }) => {
    const type = firstText(fields.Type, scope);
    if (fields.AuthorizerUri === void 0 || type && knownText(type)?.toUpperCase() === "COGNITO_USER_POOLS") return [];
    const id = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cacheSeconds: fields.AuthorizerResultTtlInSeconds ? secondsOf(fields.AuthorizerResultTtlInSeconds, scope) : 300,
      at: keyPlace(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentials)
    }];
  });
}
function restStages(resource, context) {
  const { scope } = context;
  const isStage2 = resource.type === "AWS::ApiGateway::Stage";
  const keys = ["StageName", "StageDescription"];
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }) => {
    if (!isStage2 && fields.StageName === void 0) return [];
    const settings = isStage2 ? fields.node : fields.StageDescription;
    return [{
      api,
      ...stageName2(fields.StageName, resource, scope),
      at: keyPlace(resource),
      when,
      variables: variablesOf(get(settings, "Variables"), scope),
      caching: {
        cluster: get(settings, "CacheClusterEnabled"),
        methods: get(settings, "MethodSettings"),
        everyMethod: isStage2 ? void 0 : settings
      }
    }];
  });
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
    const routeKey = firstText(fields.RouteKey, scope);
    if (routeKey === void 0) return [];
    const route = {
      api,
      ...routeOf(routeKey, api),
      at: keyPlace(resource),
      when,
      ...authorizationOf2(fields.node, V2_AUTHORIZATION, context),
      streams: false
    };
    return [{ route, targets: targetsOf(fields.Target, scope) }];
  });
}
function routeOf(key, api) {
  const [verb, path4, ...others] = splitText(key, " ");
  const verbName = knownText(verb ?? [])?.toUpperCase();
  if (api.api.kind === "websocket" || path4 === void 0 || others.length > 0 || verbName === void 0) {
    return { name: printText(key), verb: void 0, tail: key };
  }
  return { name: `${verbName} ${printText(path4)}`, verb: verbName, tail: path4 };
}
function targetsOf(node, scope) {
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
  const keys = ["AuthorizerType", "AuthorizerUri", "AuthorizerCredentialsArn", "AuthorizerResultTtlInSeconds"];
  return partsOfApi(resource, "http", keys, context).flatMap(({ api, when, fields }) => {
    const type = firstText(fields.AuthorizerType, scope);
    if (fields.AuthorizerUri === void 0 || type && knownText(type)?.toUpperCase() === "JWT") return [];
    const id = [{ kind: "reference", logicalId: resource.logicalId }];
    return [{
      api,
      key: printText(id),
      name: resource.logicalId,
      id,
      cacheSeconds: secondsOf(fields.AuthorizerResultTtlInSeconds, scope),
      at: keyPlace(resource),
      when,
      ...plainCall(fields.AuthorizerUri, fields.AuthorizerCredentialsArn)
    }];
  });
}
function v2Stages(resource, context) {
  const { scope } = context;
  return partsOfApi(resource, "http", ["StageName"], context).map(({ api, when, fields }) => ({
    api,
    ...stageName2(fields.StageName, resource, scope),
    at: keyPlace(resource),
    when,
    variables: variablesOf(get(fields.node, "StageVariables"), scope),
    caching: void 0
  }));
}
function quickCreate(resource, context) {
  const { scope, apis } = context;
  const quick = scope.fields(resource.properties, ["Target", "CredentialsArn", "RouteKey"]).flatMap(({ when, value: fields }) => {
    const exists = and(resource.when, when);
    if (exists === false || fields.Target === void 0) return [];
    const api = apis.named([{ kind: "reference", logicalId: resource.logicalId }], "http", fields.Target);
    return [{ fields, exists, api, target: fields.Target }];
  });
  const key = `quick create ${resource.logicalId}`;
  return {
    integrations: quick.map(({ fields, exists, api, target }) => ({
      api,
      key,
      when: exists,
      at: placeOf(target),
      ...plainCall(target, fields.CredentialsArn)
    })),
    routes: quick.map(({ fields, exists, api, target }) => {
      const overrides2 = managedOverrides(api, context);
      const routeKey = firstText(fields.RouteKey, scope) ?? literal("$default");
      const route = {
        api,
        ...routeOf(routeKey, api),
        at: placeOf(target),
        when: exists,
        streams: false,
        ...authorizationOf2(overrides2, V2_AUTHORIZATION, context)
      };
      const elsewhere = targetsOf(get(overrides2, "Target"), scope);
      return { route, targets: elsewhere.length > 0 ? elsewhere : [{ when: true, value: key }] };
    }),
    stages: quick.map(({ exists, api, target }) => ({
      api,
      name: literal("$default"),
      label: "$default",
      at: placeOf(target),
      when: exists,
      variables: /* @__PURE__ */ new Map(),
      caching: void 0
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
  const pathOf = createPaths(context);
  const parts = [...scope.resources.values()].map((resource) => partOf(resource, context, pathOf));
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
function partOf(resource, context, pathOf) {
  switch (resource.type) {
    case "AWS::ApiGateway::RestApi":
      return readBody(resource, context);
    case "AWS::ApiGateway::Method": {
      const methods = restMethods(resource, context, pathOf);
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
    const exists = and(resource.when, when);
    const unread = (node, why) => ({ ...NO_BODY, notChecked: [{ at: placeOf(node), what: `body of \`${logicalId}\``, why }] });
    if (exists === false) return NO_BODY;
    if (value.BodyS3Location) return unread(value.BodyS3Location, whereIs(value.BodyS3Location));
    if (value.CloneFrom) return unread(value.CloneFrom, "it is cloned from an API that is not in this template");
    if (value.Body === void 0) return NO_BODY;
    const call = callOf(value.Body);
    if (call) return unread(value.Body, `it is made by \`${call.name}\` at deployment`);
    const body = value.Body.kind === "scalar" ? readEmbedded(value.Body, scope.source) : value.Body;
    if (body?.kind !== "map") return unread(value.Body, "it is not an OpenAPI document");
    return readOpenApi(body, apis.named([{ kind: "reference", logicalId }], kind, value.Body), exists, scope, properties);
  });
  return joined(parts);
}
function whereIs(location) {
  const path4 = textOf(location);
  return path4 === void 0 || /^(?:s3|https?):/.test(path4) ? "it is in S3" : `it is in \`${path4}\`, a file that is not read`;
}
function planOpenApi(document, scope) {
  const name = titleOf2(document);
  const api = {
    key: name,
    api: { kind: isHttpApi(document) ? "http" : "rest", logicalId: null, name, at: placeOf(document), when: true },
    identity: { id: [{ kind: "unknown", source: "function", id: name }], isResource: false, arn: [] }
  };
  return { apis: [api], stages: [], ...readOpenApi(document, api, true, scope) };
}

function stageCaches(caching, routes, scope) {
  const none = always(void 0);
  const cluster = scope.text(caching.cluster).filter(({ value }) => isTrue(value));
  if (cluster.length === 0) return none;
  const settings = settingsOf(caching, scope);
  if (settings === void 0) return none;
  const caches = cluster.flatMap(({ when }) => settings.flatMap((alternative) => {
    const set = and(when, alternative.when);
    const methods = cachedMethods(alternative.value, routes);
    const exists = and(set, or(...methods.map((method) => method.when)));
    return exists === false ? [] : [{ when: exists, value: { encryption: encryptionOf(methods, set) } }];
  }));
  return caches.length === 0 ? none : caches;
}
function settingsOf({ methods, everyMethod }, scope) {
  const stageWide = everyMethod ? [settingAlternatives(everyMethod, void 0, scope)] : [];
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
    const text = firstText(encrypting, scope);
    return {
      when,
      value: [{
        method,
        caching: booleanOf(firstText(fields.CachingEnabled, scope)),
        encrypted: encrypting && text && { value: isTrue(text), node: encrypting, text },
        seconds: secondsOf(fields.CacheTtlInSeconds, scope)
      }]
    };
  });
}
function subjectOf(entry, scope) {
  const [path4, verb] = [get(entry, "ResourcePath"), get(entry, "HttpMethod")].map((node) => firstText(node, scope));
  if (!path4 || !verb) return void 0;
  const [pathText, verbText] = [printText(path4), printText(verb).toUpperCase()];
  if (pathText === "/*" && verbText === "*") return { method: void 0 };
  return verbText === "*" || pathText.includes("*") ? void 0 : { method: `${verbText} ${decodedPath(pathText)}` };
}
function decodedPath(path4) {
  return path4.includes("~1") ? path4.replace(/^\//, "").replaceAll("~1", "/") : path4;
}
function cachedMethods(settings, routes) {
  const every = settings.filter(({ method }) => method === void 0);
  const wide = {
    method: void 0,
    caching: last(every, ({ caching }) => caching),
    encrypted: last(every, ({ encrypted }) => encrypted),
    seconds: last(every, ({ seconds }) => seconds)
  };
  const exact = settings.filter(({ method }) => method !== void 0);
  const own2 = exact.flatMap((setting) => {
    const caching = setting.caching ?? wide.caching;
    const seconds = setting.seconds ?? wide.seconds;
    if (caching !== true || seconds === 0) return [];
    return [{ name: setting.method, encrypted: setting.encrypted ?? wide.encrypted, when: cacheable(setting.method, routes) }];
  });
  const overridden = new Set(exact.map(({ method }) => method));
  const isShared2 = wide.caching === true && wide.seconds !== 0;
  const shared = isShared2 ? [{ name: void 0, encrypted: wide.encrypted, when: otherGets(routes, overridden) }] : [];
  return [...shared, ...own2].filter(({ when }) => when !== false);
}
function last(settings, pick) {
  return settings.map(pick).findLast((value) => value !== void 0);
}
function otherGets(routes, overridden) {
  if (routes.length === 0) return true;
  return whenAny2(routes.filter(({ name, verb, streams }) => (verb === "GET" || verb === "ANY") && !streams && !overridden.has(name)));
}
function cacheable(method, routes) {
  if (routes.length === 0) return true;
  const [verb, path4] = method?.split(" ") ?? [];
  return whenAny2(routes.filter(({ name, streams }) => !streams && (name === method || name === `ANY ${path4 ?? ""}` || verb === "ANY" && name.endsWith(` ${path4 ?? ""}`))));
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
function booleanOf(text) {
  const known = text && knownText(text);
  return known === void 0 ? void 0 : isTrue(text);
}
function isTrue(text) {
  return text !== void 0 && /^(?:true|yes|on)$/i.test(knownText(text) ?? "");
}

var PARTITIONS = [
  {
    id: "aws",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf("us|eu|ap|sa|ca|me|af|il|mx"),
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
    regionPattern: regionsOf("cn"),
    regions: ["cn-north-1", "cn-northwest-1"]
  },
  {
    id: "aws-us-gov",
    dnsSuffix: "amazonaws.com",
    dualStackSuffix: "api.aws",
    regionPattern: regionsOf("us-gov"),
    regions: ["us-gov-east-1", "us-gov-west-1"]
  },
  {
    id: "aws-eusc",
    dnsSuffix: "amazonaws.eu",
    dualStackSuffix: "api.amazonwebservices.eu",
    regionPattern: regionsOf("eusc-de"),
    regions: ["eusc-de-east-1"]
  },
  {
    id: "aws-iso",
    dnsSuffix: "c2s.ic.gov",
    dualStackSuffix: "api.aws.ic.gov",
    regionPattern: regionsOf("us-iso"),
    regions: ["us-iso-east-1", "us-iso-west-1"]
  },
  {
    id: "aws-iso-b",
    dnsSuffix: "sc2s.sgov.gov",
    dualStackSuffix: "api.aws.scloud",
    regionPattern: regionsOf("us-isob"),
    regions: ["us-isob-east-1", "us-isob-west-1"]
  },
  {
    id: "aws-iso-e",
    dnsSuffix: "cloud.adc-e.uk",
    dualStackSuffix: "api.cloud-aws.adc-e.uk",
    regionPattern: regionsOf("eu-isoe"),
    regions: ["eu-isoe-west-1"]
  },
  {
    id: "aws-iso-f",
    dnsSuffix: "csp.hci.ic.gov",
    dualStackSuffix: "api.aws.hci.ic.gov",
    regionPattern: regionsOf("us-isof"),
    regions: ["us-isof-east-1", "us-isof-south-1"]
  }
];
function regionsOf(prefix) {
  return new RegExp(`^(?:${prefix})-(?:central|east|west|(?:north|south)(?:east|west)?)-\\d+$`);
}
function partitionOf(region) {
  return PARTITIONS.find(({ regions, regionPattern }) => regions.includes(region) || regionPattern.test(region));
}
function isRegion(text) {
  return partitionOf(text) !== void 0;
}

var SUFFIXES = [...new Set(PARTITIONS.flatMap(({ dnsSuffix, dualStackSuffix }) => [dnsSuffix, dualStackSuffix]))].map((suffix) => suffix.split("."));
function compareRegions(a, b) {
  if (printText(a) === printText(b)) return "same";
  return [a, b].every((region) => /^[^\s${}<>]+$/.test(knownText(region) ?? "")) ? "different" : "unknown";
}
function isRegionText(text) {
  const known = knownText(text);
  return known === void 0 ? isPseudoParameter(text, "AWS::Region") : isRegion(known);
}
function isPseudoParameter(text, name) {
  const [token, ...others] = text;
  return others.length === 0 && token?.kind === "unknown" && token.id === name;
}
function hostOf(url) {
  const [scheme = [], ...rest] = splitText(concat(url), ":");
  const [, ...others] = scheme;
  const isScheme = /^https?$/i.test(knownText(scheme) ?? (others.length === 0 ? "https" : ""));
  const [start = [], none = [], authority] = splitText(rest[0] ?? [], "/");
  if (!isScheme || start.length > 0 || none.length > 0 || authority === void 0) return void 0;
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
  return isFunction(token.logicalId) ? functionArn2(uri) : void 0;
}
function classifyArn(arn2) {
  const [scheme, partition = [], service = [], region = [], next = [], rest] = splitFirst(arn2, ":", 6);
  if (!says(scheme, "arn") || rest === void 0) return void 0;
  switch (knownText(service) ?? "") {
    case "apigateway":
      return classifyCall(partition, region, next, rest);
    case "lambda":
      return says(splitText(rest, ":")[0], "function") ? functionArn2(arn2) : void 0;
    case "elasticloadbalancing":
    case "servicediscovery":
      return { kind: "listener" };
    default:
      return void 0;
  }
}
function functionArn2(arn2) {
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
  const [kind = [], ...path4] = splitText(action, "/");
  const [version2 = [], functions = [], name, operation = []] = path4[0]?.length === 0 ? path4.slice(1) : path4;
  if (knownText(kind) !== void 0 && !says(kind, "path")) return "other";
  if ([kind, version2, functions].some((part) => knownText(part) === void 0)) return "unknown";
  const written = knownText(operation);
  if (!says(functions, "functions") || written && !INVOCATIONS.includes(written)) return "other";
  if (name === void 0 || name.length === 0) return operation.length === 0 ? "other" : "unknown";
  return { function: name, streaming: written === "response-streaming-invocations" };
}
function functionOf(text, lookup) {
  const normal = concat(text);
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
function isAccount(text) {
  return isPseudoParameter(text, "AWS::AccountId") || /^\d{12}$/.test(knownText(text) ?? "");
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
  const named = token?.kind === "reference" && others.length === 0 ? token.logicalId : void 0;
  const qualified2 = named === void 0 ? void 0 : lookup.qualified(named);
  return qualified2 ? { qualifier: qualified2.qualifier, via: named } : { qualifier, via: void 0 };
}
function identityOf(name, isName, lookup) {
  const variable = stageVariableIn(name);
  if (variable !== void 0) return { kind: "stage-variable", name: variable };
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
function stageVariableIn(text) {
  const written = text.map((token) => token.kind === "literal" ? token.text : " ").join("");
  return /\$\{stageVariables\.(\w+)\}/.exec(written)?.[1];
}
function says(text, word) {
  return text !== void 0 && knownText(text) === word;
}
function splitFirst(text, separator, limit) {
  const parts = [];
  let rest = text;
  for (let cut = cutAt(rest, separator); cut && parts.length < limit - 1; cut = cutAt(rest, separator)) {
    parts.push(cut[0]);
    rest = cut[1];
  }
  return [...parts, rest];
}
function cutAt(text, separator) {
  for (const [index, token] of text.entries()) {
    if (token.kind !== "literal" || !token.text.includes(separator)) continue;
    const at = token.text.indexOf(separator);
    const part = (piece) => piece === "" ? [] : [{ ...token, text: piece }];
    return [
      [...text.slice(0, index), ...part(token.text.slice(0, at))],
      [...part(token.text.slice(at + separator.length)), ...text.slice(index + 1)]
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
    const texts = alternative.value.map((text) => text && textWhere(when, text, scope.parameters, scope.logic));
    const [type, uri, credentials, subtype, connectionType] = texts;
    const written = {
      type: upperCase(type),
      uri: uri && withVariables(uri, variables),
      subtype,
      viaLink: upperCase(connectionType) === "VPC_LINK",
      parameters: plan.parameters,
      at: plan.uri ? placeOf(plan.uri) : plan.at
    };
    return [{ when, auth: authOf(credentials, plan.credentials, scope), ...draftTarget(written, context) }];
  });
}
function upperCase(text) {
  return text && knownText(text)?.toUpperCase();
}
function withVariables(uri, variables) {
  if (variables.size === 0) return uri;
  return uri.map((token) => token.kind === "literal" ? {
    ...token,
    text: token.text.replace(/\$\{stageVariables\.(\w+)\}/g, (whole, name) => variables.get(name) ?? whole)
  } : token);
}
function draftTarget(call, context) {
  const { type, uri, subtype, at } = call;
  const { lookup } = context.functions;
  if (type === "MOCK") return { target: { kind: "mock" }, crossings: [], literalRegion: void 0 };
  if (subtype) {
    const named = parameterRegion(call.parameters, context.scope);
    return draftService(nameOf(subtype).split("-")[0] ?? "", named?.region, named?.at ?? at, context);
  }
  if (uri === void 0) return unknownTarget("it has no URI", at);
  const called = classifyUri(uri, (logicalId) => lookup.function(logicalId) || lookup.qualified(logicalId) !== void 0);
  if (called.kind === "service") {
    const { service, region } = called;
    return { ...draftService(service, region, at, context), literalRegion: literalRegion(region, at, context) };
  }
  if (called.kind === "http" && !call.viaLink) return draftHttp(called.host, at, context);
  const isHttp = called.kind === "http" || called.kind === "listener" || type === "HTTP" || type === "HTTP_PROXY";
  if (isHttp) return draftHttp([], at, context);
  if (called.kind === "lambda") return draftLambda(called, call, context);
  const isOpen4 = uri.length === 1 && uri[0]?.kind !== "literal";
  const why = isOpen4 ? `\`${nameOf(uri)}\` is not known before deployment` : `\`${called.text}\` is no URI that we know`;
  return unknownTarget(why, at);
}
function unknownTarget(why, at) {
  return { target: { kind: "unknown", why, at }, crossings: [], literalRegion: void 0 };
}
function draftLambda(called, { at, parameters }, context) {
  const named = context.functions.read(called.function);
  return {
    target: { kind: "lambda", function: named, at, asynchronous: isAsynchronous(parameters, context.scope) },
    crossings: lambdaCrossings(called, named, at, context),
    literalRegion: literalRegion(called.uriRegion ?? [], at, context) ?? literalRegion(named.region ?? [], at, context)
  };
}
function lambdaCrossings(called, named, at, { scope }) {
  const own2 = named.identity.kind === "resource" ? stackRegion(scope.settings) : void 0;
  const functionRegion = named.region ?? own2;
  if (called.uriRegion && functionRegion && compareRegions(called.uriRegion, functionRegion) === "different") {
    return [crossing("mismatch", called.uriRegion, functionRegion, at)];
  }
  return crossingsTo(functionRegion ?? called.uriRegion, "lambda", at, scope);
}
function crossingsTo(region, kind, at, { settings }) {
  const own2 = stackRegion(settings);
  return region && compareRegions(own2, region) === "different" ? [crossing(kind, own2, region, at)] : [];
}
function crossing(kind, from, to, at) {
  const [parameter] = [...defaultsIn(to), ...defaultsIn(from)];
  return { kind, from: printText(from), to: printText(to), parameter, at, when: true };
}
function draftService(service, region, at, { scope }) {
  return { target: { kind: "service", service, at }, crossings: crossingsTo(region, "service", at, scope), literalRegion: void 0 };
}
function draftHttp(host, at, { scope }) {
  return { target: { kind: "http", at }, crossings: crossingsTo(regionOfHost(host), "http", at, scope), literalRegion: void 0 };
}
function parameterRegion(parameters, scope) {
  for (const { key, value } of entriesOf(parameters)) {
    const text = onlyText(value, scope);
    const region = text && key === "QueueUrl" ? regionOfQueueUrl(text) : text;
    if (region && (key === "Region" || key === "QueueUrl")) return { region, at: placeOf(value) };
  }
  return void 0;
}
function literalRegion(region, at, { isToolOutput: isToolOutput2, scope }) {
  const known = knownText(region);
  const isWritten = region.every((token) => token.kind === "literal" && token.pseudoParameter === void 0);
  if (isToolOutput2 || known === void 0 || !isWritten || !isRegion(known)) return void 0;
  return { region: known, parameter: defaultsIn(region)[0], at: within(at, known, scope), when: true };
}
function within(at, word, { source }) {
  const offset = at.file === source.file ? source.text.slice(at.start, at.end).indexOf(word) : -1;
  return offset < 0 ? at : { ...at, start: at.start + offset, end: at.start + offset + word.length };
}
function isAsynchronous(parameters, scope) {
  return entriesOf(parameters).some(({ key, value }) => key.toLowerCase() === "integration.request.header.x-amz-invocation-type" && scope.text(value).every((text) => text.value && knownText(text.value)?.toLowerCase() === "'event'"));
}
function authOf(credentials, node, scope) {
  const text = credentials && allowedOnly(credentials, scope.parameters);
  if (text === void 0 || node === void 0) return { kind: "resource-policy" };
  const [parameter] = defaultsIn(text);
  if (knownText(text) === "") return { kind: "resource-policy", ...parameter !== void 0 && { parameter } };
  const at = placeOf(node);
  if (isCaller(text)) return { kind: "caller", at, isAsked: at.generatedBy === void 0 };
  return { kind: "role", role: { at, name: roleName(text), text } };
}
function roleName(text) {
  const resource = splitText(text, ":").slice(5);
  const path4 = resource.length === 1 ? splitText(resource[0] ?? [], "/") : [];
  return path4.length > 1 && knownText(path4[0] ?? []) === "role" ? printText(path4.at(-1) ?? []) : nameOf(text);
}
function allowedOnly(text, parameters) {
  const [token, ...others] = text;
  const allowed = token?.kind === "unknown" && others.length === 0 ? parameters.get(token.id)?.allowed : void 0;
  if (allowed === void 0) return text;
  const values = allowed.map(literal);
  return values.every((value) => knownText(value) === "" || isCaller(value)) ? concat(values.find(isCaller) ?? []) : text;
}
function isCaller(text) {
  const [, , service, , account, user, ...others] = splitText(text, ":").map(printText);
  return service === "iam" && account === "*" && user === "user/*" && others.length === 0;
}

function createFunctions(scope) {
  const lookup = {
    function: (logicalId) => scope.resources.get(logicalId)?.type === "AWS::Lambda::Function",
    qualified: (logicalId) => qualified(logicalId, scope)
  };
  const names = functionNames(scope);
  const byName = new Map([...names].toReversed().map(([logicalId, name]) => [name, logicalId]));
  const keyOfResource = (logicalId) => `resource ${byName.get(names.get(logicalId) ?? "") ?? logicalId}`;
  return {
    lookup,
    read(text) {
      const reference = functionOf(text, lookup);
      const { identity } = reference;
      if (isElsewhere(reference, scope.settings)) {
        return { ...reference, logicalId: void 0, key: `elsewhere ${printText(text)}` };
      }
      const logicalId = identity.kind === "resource" ? identity.logicalId : byName.get(printText(namedBy(identity)));
      return { ...reference, logicalId, key: logicalId === void 0 ? keyOfOther(reference) : keyOfResource(logicalId) };
    },
    keyOfResource
  };
}
function isElsewhere({ identity, region, account }, settings) {
  const differs2 = (text, own2) => {
    const known = text && knownText(text);
    return known !== void 0 && own2 !== void 0 && known !== own2;
  };
  return identity.kind === "name" && (differs2(region, settings.region) || differs2(account, settings.account));
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

function functionsHandedOver(scope, functions) {
  const given2 = /* @__PURE__ */ new Map();
  for (const { type, logicalId, properties } of scope.resources.values()) {
    if (type !== "AWS::CloudFormation::Stack" && !type.endsWith("::MODULE")) continue;
    for (const leaf of leavesOf(properties)) {
      for (const { value } of scope.text(leaf)) {
        const named = value ? [value, ...value.map((token) => [token])] : [];
        for (const text of named) given2.set(functions.read(text).key, logicalId);
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
    const exists = and(resource.when, when);
    const here = value.map((text) => text && textWhere(exists, text, scope.parameters, scope.logic));
    const texts = Object.fromEntries(PERMISSION_KEYS.map((key, index) => [key, here[index]]));
    if (texts.FunctionName === void 0 || exists === false) return [];
    return [{
      ...permissionOf(resource, exists),
      effect: "allow",
      function: functions.read(texts.FunctionName),
      anyQualifier: false,
      admitsApiGateway: firstDoubt([
        principalVerdict(texts.Principal),
        actionVerdict(texts.Action),
        urlVerdict(texts),
        accountVerdict(texts.SourceAccount, scope),
        texts.PrincipalOrgID ? { kind: "maybe", why: "its `PrincipalOrgID` may not hold for a service" } : YES,
        texts.EventSourceToken ? { kind: "maybe", why: "it asks for an event source token" } : YES
      ]),
      sources: texts.SourceArn && [texts.SourceArn],
      comparison: "ArnLike"
    }];
  });
}
function unreadable(resource, scope, functions) {
  return {
    ...permissionOf(resource, resource.when),
    effect: "allow",
    function: functions.read(firstText(get(resource.properties, "FunctionName"), scope) ?? literal(resource.logicalId)),
    anyQualifier: false,
    admitsApiGateway: { kind: "maybe", why: "it has more alternatives than we follow" },
    sources: void 0,
    comparison: "ArnLike"
  };
}
function urlVerdict(texts) {
  if (texts.FunctionUrlAuthType) return { kind: "no", fault: "it is for the function's URL" };
  const viaUrl = texts.InvokedViaFunctionUrl && knownText(texts.InvokedViaFunctionUrl);
  return viaUrl === "true" ? { kind: "no", fault: "it is for the function's URL" } : YES;
}

function policyStatements(resource, scope, functions) {
  return scope.fields(resource.properties, ["ResourceArn", "PolicyDocument"]).flatMap(({ when, value }) => {
    const exists = and(resource.when, when);
    return scope.text(value.ResourceArn).flatMap((owner) => {
      const holds = and(exists, owner.when);
      if (owner.value === void 0 || holds === false) return [];
      const document = documentOf(value.PolicyDocument, scope);
      const base = { ...permissionOf(resource, holds), function: functions.read(owner.value) };
      const made = document && callOf(document);
      if (made) return [madeBy(made.name, base)];
      return statementNodes(get(document, "Statement"), holds, scope).map(({ when: chosen, value: node }) => {
        const call = callOf(node);
        return call ? madeBy(call.name, { ...base, when: chosen }) : statementOf(node, { ...base, when: chosen }, scope);
      });
    });
  });
}
function statementNodes(node, when, scope) {
  return scope.branches(node).flatMap(({ when: chosen, value }) => {
    const items = value?.kind === "list" ? value.items : value ? [value] : [];
    return items.flatMap((item) => scope.branches(item)).flatMap((branch) => {
      const exists = and(when, chosen, branch.when);
      return branch.value === void 0 || exists === false ? [] : [{ when: exists, value: branch.value }];
    });
  });
}
function madeBy(name, base) {
  const admitsApiGateway = { kind: "maybe", why: `it is made by \`${name}\`` };
  return { ...base, effect: "allow", anyQualifier: true, admitsApiGateway, sources: void 0, comparison: "ArnLike" };
}
function documentOf(node, scope) {
  return node?.kind === "scalar" ? readEmbedded(node, scope.source) : node;
}
function statementOf(node, base, scope) {
  const resources = textsOf(get(node, "Resource"), scope);
  const { verdict, sources, comparison } = conditionsOf3(get(node, "Condition"), scope);
  return {
    ...base,
    effect: isDeny(node, scope) ? "deny" : "allow",
    anyQualifier: resources?.some((text) => printText(text).endsWith("*")) ?? true,
    admitsApiGateway: firstDoubt([
      principalsVerdict(get(node, "Principal"), scope),
      anyOf(textsOf(get(node, "Action"), scope), actionVerdict, "its action is not known before deployment"),
      verdict
    ]),
    sources,
    comparison
  };
}
function isDeny(node, scope) {
  return scope.text(get(node, "Effect")).some(({ value }) => value && knownText(value)?.toLowerCase() !== "allow");
}
function principalsVerdict(principal, scope) {
  if (principal?.kind === "map" && !callOf(principal)) {
    const service = get(principal, "Service") ?? get(principal, "AWS");
    return anyOf(textsOf(service, scope), principalVerdict, "its principal is not known before deployment");
  }
  return anyOf(textsOf(principal, scope), principalVerdict, "its principal is not known before deployment");
}
function anyOf(texts, verdictOf, why) {
  if (texts === void 0) return { kind: "maybe", why };
  const verdicts = (texts.length === 0 ? [void 0] : texts).map(verdictOf);
  return verdicts.find(({ kind }) => kind === "yes") ?? verdicts.find(({ kind }) => kind === "maybe") ?? verdicts[0] ?? YES;
}
function textsOf(node, scope) {
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
  const unsure = (what) => ({ kind: "maybe", why: `its condition \`${what}\` cannot be decided here` });
  if (node && node.kind !== "map") verdicts.push(unsure("Condition"));
  for (const operator of entriesOf(node)) {
    for (const { key, value } of entriesOf(operator.value)) {
      const texts = textsOf(value, scope);
      const compared = COMPARISONS.get(operator.key);
      if (compared && texts && key.toLowerCase() === "aws:sourcearn" && sources === void 0) {
        [sources, comparison] = [texts, compared];
      } else if (compared && texts && key.toLowerCase() === "aws:sourceaccount") {
        verdicts.push(anyOf(texts, (account) => accountVerdict(account, scope), ""));
      } else {
        verdicts.push(unsure(`${operator.key} ${key}`));
      }
    }
    if (entriesOf(operator.value).length === 0) verdicts.push(unsure(operator.key));
  }
  return { verdict: firstDoubt(verdicts), sources, comparison };
}

function readStatements(scope, functions, canonical) {
  return [...scope.resources.values()].flatMap((resource) => {
    if (resource.type === "AWS::Lambda::Permission") return permissionStatements(resource, scope, functions);
    if (resource.type === "AWS::Lambda::ResourcePolicy") return policyStatements(resource, scope, functions);
    return [];
  }).map((statement) => ({ ...statement, sources: statement.sources?.map(canonical) }));
}

function buildModel(document, scope, origin) {
  const canonical = createCanonical(scope);
  const functions = createFunctions(scope);
  const plan = origin.kind === "openapi" ? planOpenApi(document, scope) : planTemplate(scope, canonical);
  const { logic, parameters } = scope;
  const statements = groupsByKey(readStatements(scope, functions, canonical), (statement) => statement.function.key);
  const building = {
    context: { scope, functions, isToolOutput: origin.isToolOutput },
    evidence: { logic, statements: new Map([...statements].map(([key, group]) => [key, indexStatements(group)])), unseen: origin.unseen, parameters, handedOver: functionsHandedOver(scope, functions) },
    requests: createRequests(plan.routes, plan.stages),
    guarded: groupGuarded(plan.routes),
    variables: knownVariables(plan.stages)
  };
  const authorizers = plan.authorizers.flatMap((authorizer) => buildAuthorizers(authorizer, building));
  const byKey = groupsByKey(authorizers, ({ key }) => key);
  const integrations = plan.integrations.flatMap((integration) => buildIntegrations(integration, byKey, building));
  return {
    api: plan.apis.map(({ api }) => api),
    stage: plan.stages.flatMap((stage) => buildStages(stage, plan.routes, scope)),
    route: plan.routes.map(routeOf2),
    authorizer: authorizers.map(({ noun }) => noun),
    integration: integrations,
    function: buildFunctions(scope, functions, statements),
    notChecked: [
      ...cycles(scope),
      ...plan.notChecked,
      ...authorizers.flatMap(({ noun }) => undecided(noun, `authorizer \`${noun.name}\``)),
      ...integrations.flatMap((integration) => undecided(integration, routeWords(integration)))
    ]
  };
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
    const call = withAdmission(draft, { api: plan.api.identity, requests, caller: `authorizer \`${plan.name}\`` }, building);
    const noun = {
      ...call,
      api: plan.api.api,
      name: plan.name,
      routes: [...new Set(guarded2.map(({ name }) => name))],
      cacheSeconds: plan.cacheSeconds,
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
      at: plan.at,
      when: draft.when
    };
  });
}
function callsOf(plan, { context, variables }) {
  const drafts = draftCalls(plan, variables.get(plan.api.key) ?? /* @__PURE__ */ new Map(), context);
  return drafts.length < 2 ? drafts : drafts.filter(({ when }) => context.scope.logic.satisfiable(when) !== false);
}
function withAdmission(draft, asked, { evidence, context }) {
  const { target, auth, crossings, literalRegion: literalRegion2 } = draft;
  if (target.kind !== "lambda") return { target, auth, crossings, literalRegion: literalRegion2 };
  const named = target.function;
  const elsewhere = elsewhereOf(crossings, named.account, context.scope);
  const lambda = {
    kind: "lambda",
    at: target.at,
    name: functionName(named),
    logicalId: named.logicalId,
    qualifier: named.qualifier,
    elsewhere,
    asynchronous: target.asynchronous,
    admission: decideAdmission({ ...asked, target: named }, evidence)
  };
  return { target: lambda, auth, crossings, literalRegion: literalRegion2 };
}
function elsewhereOf(crossings, account, { settings }) {
  const known = account && knownText(account);
  if (known && settings.account !== void 0 && known !== settings.account) return "account";
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
  const caches = plan.caching ? stageCaches(plan.caching, own2, scope) : [{ when: true, value: void 0 }];
  return caches.flatMap((cache) => {
    const when = and(plan.when, cache.when);
    return when === false ? [] : [{ api: plan.api.api, name: plan.label, cache: cache.value, at: plan.at, when }];
  });
}
function routeOf2({ api, name, authorization, at, when }) {
  return { api: api.api, name, authorization, at, when };
}
function buildFunctions(scope, functions, statements) {
  return [...scope.resources.values()].flatMap((resource) => {
    if (resource.type !== "AWS::Lambda::Function") return [];
    const { logicalId, when } = resource;
    return [{ logicalId, at: keyPlace(resource), when, permissions: statements.get(functions.keyOfResource(logicalId)) ?? [] }];
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
  if (target.kind === "unknown") return [{ at: target.at, what: `target of ${name}`, why: target.why }];
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.admission.kind === "admitted") return [];
  const what = `permission for ${name} to invoke \`${target.name}\``;
  if (target.elsewhere) return [{ at: target.at, what, why: `the function is in another ${target.elsewhere}` }];
  return target.admission.kind === "undecided" ? [{ at: target.at, what, why: target.admission.why }] : [];
}

function inOrderOfNeed(definitions) {
  const needs = needsOf(definitions);
  for (const name of onCycles(needs)) needs.delete(name);
  for (const [name, needed] of needs) needs.set(name, new Set([...needed].filter((other) => needs.has(other))));
  return orderOfNeed(needs).map((name) => [name, definitions.get(name) ?? false]);
}
function conditionsOnCycles(definitions) {
  return onCycles(needsOf(definitions));
}
function needsOf(definitions) {
  return new Map([...definitions].map(([name, definition]) => {
    const needed = namesIn2(definition).filter((other) => definitions.has(other));
    return [name, new Set(needed)];
  }));
}
function onCycles(needs) {
  const reached = new Set(orderOfNeed(needs));
  return [...needs.keys()].filter((name) => !reached.has(name) && leadsTo(name, name, needs));
}
function namesIn2(definition) {
  if (typeof definition === "boolean" || definition.kind === "opaque" || definition.kind === "equals") return [];
  if (definition.kind === "condition") return [definition.name];
  return definition.kind === "not" ? namesIn2(definition.of) : definition.of.flatMap(namesIn2);
}
function orderOfNeed(needs) {
  const neededBy = /* @__PURE__ */ new Map();
  const missing3 = /* @__PURE__ */ new Map();
  for (const [name, needed] of needs) {
    missing3.set(name, needed.size);
    for (const other of needed) append(neededBy, other, name);
  }
  const order = [...needs.keys()].filter((name) => missing3.get(name) === 0);
  for (const name of order) {
    for (const user of neededBy.get(name) ?? []) {
      const left = (missing3.get(user) ?? 0) - 1;
      missing3.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  return order;
}
function leadsTo(from, target, needs) {
  const seen = new Set(needs.get(from));
  for (const name of seen) for (const next of needs.get(name) ?? []) seen.add(next);
  return seen.has(target);
}

function readParameters(root) {
  const parameters = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const type = textOf(get(value, "Type")) ?? "String";
    const allowed = itemsOf(get(value, "AllowedValues")).flatMap((item) => textOf(item) ?? []);
    const isList = type === "CommaDelimitedList" || type.includes("List<");
    parameters.set(key, {
      name: key,
      isList,
      isLookedUp: type.startsWith("AWS::SSM::Parameter::Value<"),
      default: textOf(get(value, "Default")),
      // What is allowed of a list is each of its items, not the whole.
      allowed: allowed.length > 0 && !isList ? allowed : void 0
    });
  }
  return parameters;
}
function parameterText(parameter, given2, useDefaults) {
  if (!parameter.isLookedUp) {
    if (given2 !== void 0) return literal(given2);
    if (parameter.allowed?.length === 1) return literal(parameter.allowed[0] ?? "");
    if (useDefaults && parameter.default !== void 0) {
      return [{ kind: "literal", text: parameter.default, parameter: parameter.name }];
    }
  }
  return [{ kind: "unknown", source: "parameter", id: parameter.name }];
}

function substitutions(template) {
  const pieces = [];
  let from = 0;
  const text = (to) => {
    if (to > from) pieces.push({ kind: "literal", text: template.slice(from, to) });
  };
  for (const match2 of template.matchAll(/\$\{(!?)\s*([^{}]*?)\s*\}/g)) {
    text(match2.index);
    const [whole, escaped, name = ""] = match2;
    if (escaped) pieces.push({ kind: "literal", text: `\${${whole.slice(3)}` });
    else if (name === "") pieces.push({ kind: "literal", text: whole });
    else pieces.push({ kind: "variable", name });
    from = match2.index + whole.length;
  }
  text(template.length);
  return pieces;
}

function evaluateText(node, around) {
  if (node === void 0) return always(void 0);
  if (node.kind === "scalar") return always(node.value === null ? void 0 : literalText(node.text));
  const call = callOf(node);
  if (call === void 0) return always(opaque(node, "function"));
  const known = around.evaluated.get(node);
  if (known) return known;
  const alternatives = callText(call.name, call.argument, around);
  const result = mergeAlternatives(alternatives, (text) => text === void 0 ? "" : `=${printText(text)}`) ?? always(opaque(node, "limit"));
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
      return flatMapAlternatives(evaluateText(argument, around), (text) => always(text && encodedText(text)));
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
    value: [{ kind: "unknown", source, id: `${name}(${value.map((text) => text ? printText(text) : "").join(", ")})` }]
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
function opaque(node, source) {
  return [{ kind: "unknown", source, id: `${callOf(node)?.name ?? "value"}@${pathKeys(node.path).join("/")}` }];
}
function literalText(text) {
  return withDynamicReferences(literal(text));
}
function withDynamicReferences(text) {
  if (!text.some((token) => token.kind === "literal" && token.text.includes("{{resolve:"))) return text;
  const before = [];
  let inside = [];
  for (const token of text.flatMap(cutAtBraces)) {
    const written = token.kind === "literal" ? token.text : "";
    if (written === "{{resolve:") {
      for (const other of inside) before.push(other);
      inside = [token];
    } else if (inside.length === 0) {
      before.push(token);
    } else if (written === "}}") {
      before.push({ kind: "unknown", source: "dynamic-reference", id: printText([...inside, token]) });
      inside = [];
    } else {
      inside.push(token);
    }
  }
  return concat([...before, ...inside]);
}
function cutAtBraces(token) {
  if (token.kind !== "literal") return [token];
  return token.text.split(/(\{\{resolve:|\}\})/).flatMap((text) => text === "" ? [] : [{ ...token, text }]);
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
  const written = parts.map(knownText).join(".");
  const dot = written.indexOf(".");
  if (parts.some((part) => knownText(part) === void 0) || dot < 0) {
    return [{ kind: "unknown", source: "function", id: `Fn::GetAtt(${parts.map(printText).join(", ")})` }];
  }
  const logicalId = written.slice(0, dot);
  const attribute = written.slice(dot + 1);
  return around.isResource(logicalId) ? [{ kind: "reference", logicalId, attribute }] : [{ kind: "unknown", source: "function", id: written }];
}
function substitutedText(argument, around) {
  const [pattern, variables] = argument.kind === "list" ? argument.items : [argument];
  const template = textOf(pattern);
  if (template === void 0) return void 0;
  const pieces = substitutions(template).map((piece) => {
    if (piece.kind === "literal") return always(literal(piece.text));
    const variable = get(variables, piece.name);
    if (variable) return evaluateText(variable, around);
    return always(piece.name.includes(".") ? attributeOf([literal(piece.name)], around) : refText(literal(piece.name), around));
  });
  return concatenated(combine(pieces), []);
}
function concatenated(combinations, separator) {
  const joined2 = combinations?.map(({ when, value }) => {
    const present = value.filter((text) => text !== void 0);
    return { when, value: present.flatMap((text, index) => index === 0 ? [text] : [separator, text]) };
  });
  if (joined2?.some(({ value }) => lengthOf(value) > MAX_LENGTH2)) return void 0;
  return joined2?.map(({ when, value }) => ({ when, value: withDynamicReferences(concat(...value)) }));
}
var MAX_LENGTH2 = 1e5;
function lengthOf(texts) {
  return texts.flat().reduce((length, token) => length + (token.kind === "literal" ? token.text : tokenId(token)).length, 0);
}
function joinedText(argument, around) {
  const [separator, list] = itemsOf(argument);
  return flatMapAlternatives(evaluateText(separator, around), (by) => {
    const lists = evaluateList(list, around);
    return lists && flatMapAlternatives(lists, (texts) => texts ? concatenated(always(texts), by ?? []) : void 0);
  });
}
function selectedText(argument, around) {
  const [index, list] = itemsOf(argument);
  const unknown = () => namedUnknown("function", "Fn::Select", itemsOf(argument), around);
  const lists = evaluateList(list, around);
  if (lists === void 0) return unknown();
  return flatMapAlternatives(evaluateText(index, around), (indexText) => {
    const position = indexText && knownText(indexText);
    if (position === void 0 || !/^\d+$/.test(position)) return unknown();
    return flatMapAlternatives(lists, (texts) => {
      const selected = texts?.[Number(position)];
      return selected ? always(selected) : unknown();
    });
  });
}
function conditionalText(argument, around) {
  const branches = conditionalBranches(argument, around);
  return branches && flatMapAlternatives(branches, (branch) => evaluateText(branch, around));
}
function conditionalBranches(argument, around) {
  const [name, whenTrue, whenFalse] = itemsOf(argument);
  const conditionName = textOf(name) ?? textOf(get(name, "Condition"));
  if (conditionName === void 0 || !whenTrue || !whenFalse) return void 0;
  const holds = around.conditionHolds(conditionName);
  return [...given(holds, always(whenTrue)), ...given(not(holds), always(whenFalse))].filter(({ when }) => when !== false);
}
function mappedText(argument, around) {
  const unknown = () => namedUnknown("mapping", "Fn::FindInMap", itemsOf(argument).slice(0, 3), around);
  const found2 = findInMap(argument, around);
  return found2 && flatMapAlternatives(found2, ({ value, parameter }) => {
    if (value === void 0) return unknown();
    return evaluateText(value, around).map((text) => ({ when: text.when, value: text.value && fromParameter(text.value, parameter) }));
  });
}
function findInMap(argument, around) {
  const [map, first, second, options] = itemsOf(argument);
  const keys = combine([map, first, second].map((key) => evaluateText(key, around)));
  return keys?.map(({ when, value: texts }) => {
    const [name, top, inner] = texts.map((key) => key && knownText(key));
    const parameter = texts.flatMap((key) => defaultsIn(key ?? []))[0];
    if (name === void 0 || top === void 0 || inner === void 0) return { when, value: { value: void 0, parameter } };
    return { when, value: { value: get(get(get(around.mappings, name), top), inner) ?? get(options, "DefaultValue"), parameter } };
  });
}
function fromParameter(text, parameter) {
  return parameter === void 0 ? text : text.map((token) => token.kind === "literal" ? { parameter, ...token } : token);
}
function encodedText(text) {
  const known = knownText(text);
  if (known !== void 0) return fromParameter(literal(Buffer.from(known).toString("base64")), defaultsIn(text)[0]);
  return [{ kind: "unknown", source: "function", id: `Fn::Base64(${printText(text)})` }];
}
function evaluateList(node, around) {
  if (node === void 0 || node.kind === "scalar") return void 0;
  if (node.kind === "list") {
    return combine(node.items.map((item) => evaluateText(item, around)))?.map(({ when, value }) => ({
      when,
      value: value.filter((text) => text !== void 0)
    }));
  }
  const call = callOf(node);
  if (call === void 0) return void 0;
  if (call.name === "Fn::Split") return splitList(call.argument, around);
  if (call.name === "Fn::If") {
    const branches = conditionalBranches(call.argument, around);
    return branches && flatMapAlternatives(branches, (branch) => evaluateList(branch, around));
  }
  if (call.name === "Fn::FindInMap") {
    const found2 = findInMap(call.argument, around);
    return found2 && flatMapAlternatives(found2, ({ value, parameter }) => evaluateList(value, around)?.map((list) => ({ when: list.when, value: list.value?.map((text) => fromParameter(text, parameter)) })));
  }
  if (call.name !== "Ref") return void 0;
  const isList = around.parameters.get(textOf(call.argument) ?? "")?.isList === true;
  return isList ? flatMapAlternatives(evaluateText(node, around), (text) => listOf(text && trimmed(text), ",")) : void 0;
}
function trimmed(text) {
  return text.map((token) => token.kind === "literal" ? { ...token, text: token.text.trim().replaceAll(/\s*,\s*/g, ",") } : token);
}
function splitList(argument, around) {
  const [separator, source] = itemsOf(argument);
  const by = textOf(separator);
  if (by === void 0) return void 0;
  return flatMapAlternatives(evaluateText(source, around), (text) => {
    const pieces = text?.map((token) => token.kind === "reference" ? around.shapeOf(token) : mayHold(token) ? void 0 : [token]);
    return pieces?.every((piece) => piece !== void 0) ? listOf(pieces.flat(), by) : void 0;
  });
}
function listOf(text, separator) {
  return text?.some(mayHold) === false ? always(splitText(text, separator).map((part) => concat(part))) : void 0;
}
function mayHold(token) {
  return token.kind === "unknown" && (token.source !== "pseudo-parameter" || token.id === "AWS::StackId");
}

function readConditions(root, around) {
  const definitions = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Conditions"))) definitions.set(key, definitionOf2(value, around));
  return {
    definitions,
    domains: domainsOf(around.parameters, around.settings.parameters),
    constraints: constraintsOf(get(root, "Rules"), around)
  };
}
function domainsOf(parameters, given2) {
  const domains = /* @__PURE__ */ new Map();
  for (const { name, allowed, isLookedUp } of parameters.values()) {
    if (allowed && !isLookedUp && !given2.has(name)) domains.set(name, allowed);
  }
  return domains;
}
function definitionOf2(node, around) {
  if (node === void 0) return { kind: "opaque", id: "nothing" };
  const [only] = entriesOf(node);
  if (node.kind === "map" && node.entries.size === 1 && only?.key === "Condition") {
    return { kind: "condition", name: textOf(only.value) ?? "" };
  }
  const call = callOf(node);
  const parts = itemsOf(call?.argument);
  const opaque2 = { kind: "opaque", id: `${node.file}:${String(node.start)}` };
  switch (call?.name ?? "") {
    case "Fn::And":
      return parts.length === 0 ? opaque2 : { kind: "and", of: parts.map((part) => definitionOf2(part, around)) };
    case "Fn::Or":
      return parts.length === 0 ? opaque2 : { kind: "or", of: parts.map((part) => definitionOf2(part, around)) };
    case "Fn::Not":
      return { kind: "not", of: definitionOf2(parts[0], around) };
    case "Fn::Equals":
      return equalsOf(parts[0], parts[1], around);
    case "Fn::Contains":
      if (parts[0]?.kind !== "list") return opaque2;
      return { kind: "or", of: parts[0].items.map((item) => equalsOf(item, parts[1], around)) };
    default:
      return opaque2;
  }
}
function equalsOf(left, right, around) {
  const [a, b] = [settledText(left, around), settledText(right, around)];
  if (a === void 0 || b === void 0) {
    return { kind: "opaque", id: `${left?.file ?? ""}:${String(left?.start)}` };
  }
  const [knownA, knownB] = [knownText(a), knownText(b)];
  if (knownA !== void 0 && knownB !== void 0) return knownA === knownB;
  const [printedA, printedB] = [printText(a), printText(b)];
  if (printedA === printedB) return true;
  const [open2, value] = knownA === void 0 ? [a, knownB] : [b, knownA];
  const [token] = open2;
  if (value !== void 0 && open2.length === 1 && token && token.kind !== "literal") {
    return { kind: "equals", term: tokenId(token), value };
  }
  return { kind: "opaque", id: [printedA, printedB].toSorted().join(" = ") };
}
function settledText(node, around) {
  const [first, ...others] = evaluateText(node, around);
  return others.length === 0 ? first?.value : void 0;
}
function constraintsOf(rules2, around) {
  return entriesOf(rules2).flatMap(({ value }) => {
    const condition2 = get(value, "RuleCondition");
    return itemsOf(get(value, "Assertions")).map((assertion) => {
      const assert = definitionOf2(get(assertion, "Assert"), around);
      return condition2 ? { kind: "or", of: [{ kind: "not", of: definitionOf2(condition2, around) }, assert] } : assert;
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
  function add(key, gate) {
    const id = intern(gateIds, key, gates.length);
    gates[id] ??= gate;
    return id;
  }
  function atom(name, value, size) {
    const variable = intern(variables, name, variables.size);
    sizes[variable] = size;
    const valueId = intern(values, value, values.size);
    return add(`${variable}=${valueId}`, { kind: "atom", variable, value: valueId });
  }
  function equals(term, value) {
    const domain = new Set(domains.get(term));
    if (domain.size > 0 && !domain.has(value)) return FALSE;
    return atom(`term ${term}`, value, domain.size === 0 ? Infinity : domain.size);
  }
  function inverse(of) {
    if (of < 0) return of === TRUE ? FALSE : TRUE;
    const gate = gates[of];
    return gate?.kind === "not" ? gate.of : add(`!${of}`, { kind: "not", of });
  }
  function group(kind, parts) {
    const [neutral, absorbing] = kind === "and" ? [TRUE, FALSE] : [FALSE, TRUE];
    if (parts.includes(absorbing)) return absorbing;
    const of = [...new Set(parts)].filter((part) => part !== neutral);
    const [first = neutral, ...others] = of;
    return others.length === 0 ? first : add(`${kind} ${of.join(" ")}`, { kind, of });
  }
  function gateOf(definition) {
    if (typeof definition === "boolean") return definition ? TRUE : FALSE;
    switch (definition.kind) {
      case "condition":
        return names.get(definition.name) ?? atom(`condition ${definition.name}`, "", 2);
      case "opaque":
        return atom(`opaque ${definition.id}`, "", 2);
      case "equals":
        return equals(definition.term, definition.value);
      case "not":
        return inverse(gateOf(definition.of));
      case "and":
      case "or":
        return group(definition.kind, definition.of.map(gateOf));
    }
  }
  for (const [name, definition] of inOrderOfNeed(definitions)) names.set(name, gateOf(definition));
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
      stack.push(...partsOf(gates[id]).toReversed());
    }
  }
  return [...closed];
}
function partsOf(gate) {
  if (gate === void 0 || gate.kind === "atom") return [];
  return gate.kind === "not" ? [gate.of] : gate.of;
}

var SEARCH_LIMIT = 2e6;
var NO = 0;
var OPEN2 = 1;
var YES2 = 2;
var UNASSIGNED = -2;
var OTHER = -1;
function search(circuit, wholeRoots) {
  const { gates, roots } = excerpt(circuit, wholeRoots);
  const candidates = candidatesOf(circuit, gates);
  const assigned = new Int32Array(circuit.sizes.length).fill(UNASSIGNED);
  const truth = new Uint8Array(gates.length);
  const stepCost = gates.reduce((cost2, gate) => cost2 + 1 + partsOf(gate).length, 0);
  let cost = 0;
  function visit() {
    cost += stepCost;
    if (cost > SEARCH_LIMIT) return void 0;
    gates.forEach((gate, index) => truth[index] = evaluate(gate, truth, assigned));
    if (roots.some((root) => truth[root] === NO)) return false;
    const open2 = roots.find((root) => truth[root] === OPEN2);
    if (open2 === void 0) return true;
    const { variable, value, wanted } = openAtom(gates, open2, truth);
    const others = (candidates.get(variable) ?? []).filter((other) => other !== value);
    for (const candidate of wanted ? [value, ...others] : [...others, value]) {
      assigned[variable] = candidate;
      const answer = visit();
      if (answer !== false) return answer;
    }
    assigned[variable] = UNASSIGNED;
    return false;
  }
  return visit();
}
function excerpt(circuit, roots) {
  const ids = gatesUnder(circuit, roots);
  const indices = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id) => indices.get(id) ?? 0;
  const gates = ids.flatMap((id) => {
    const gate = circuit.gates[id];
    if (gate === void 0) return [];
    if (gate.kind === "atom") return [gate];
    return [gate.kind === "not" ? { kind: "not", of: indexOf(gate.of) } : { kind: gate.kind, of: gate.of.map(indexOf) }];
  });
  return { gates, roots: roots.map(indexOf) };
}
function candidatesOf({ sizes }, gates) {
  const candidates = /* @__PURE__ */ new Map();
  for (const gate of gates) if (gate.kind === "atom") append(candidates, gate.variable, gate.value);
  for (const [variable, values] of candidates) if (values.length < (sizes[variable] ?? 0)) values.push(OTHER);
  return candidates;
}
function evaluate(gate, truth, assigned) {
  if (gate.kind === "atom") {
    const value = assigned[gate.variable];
    if (value === UNASSIGNED) return OPEN2;
    return value === gate.value ? YES2 : NO;
  }
  if (gate.kind === "not") return YES2 - (truth[gate.of] ?? OPEN2);
  const [strong, weak] = gate.kind === "and" ? [NO, YES2] : [YES2, NO];
  let outcome = weak;
  for (const part of gate.of) {
    if (truth[part] === strong) return strong;
    if (truth[part] === OPEN2) outcome = OPEN2;
  }
  return outcome;
}
function openAtom(gates, from, truth) {
  let wanted = true;
  for (let gate = gates[from]; gate !== void 0; ) {
    if (gate.kind === "atom") return { ...gate, wanted };
    if (gate.kind === "not") wanted = !wanted;
    gate = gates[partsOf(gate).find((part) => truth[part] === OPEN2) ?? -1];
  }
  throw new Error("A gate is open without an open part.");
}

var NO_CONSTRAINTS = { groupOf: /* @__PURE__ */ new Map(), consistent: true };
function readConstraints(circuit, definitions) {
  const groupOf = /* @__PURE__ */ new Map();
  for (const definition of definitions) {
    const gate = circuit.gateOf(definition);
    if (gate === FALSE) return NO_CONSTRAINTS;
    const variables = variablesUnder(circuit, gate);
    const touched = [...new Set(variables.flatMap((variable) => groupOf.get(variable) ?? []))];
    const group = {
      gates: [...touched.flatMap(({ gates }) => gates), gate],
      variables: [.../* @__PURE__ */ new Set([...touched.flatMap((other) => other.variables), ...variables])]
    };
    for (const variable of group.variables) groupOf.set(variable, group);
  }
  const verdicts = [...new Set(groupOf.values())].map(({ gates }) => search(circuit, gates));
  if (verdicts.includes(false)) return NO_CONSTRAINTS;
  return { groupOf, consistent: verdicts.includes(void 0) ? void 0 : true };
}
function decide(circuit, gate, { groupOf, consistent }) {
  const groups = new Set(variablesUnder(circuit, gate).flatMap((variable) => groupOf.get(variable) ?? []));
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
  const inside = formula.kind === "and" ? or(...parts) : and(...parts);
  return wordsIn(inside) < wordsIn(outside) ? inside : outside;
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

function createScope(source, root, settings, shapeOf2) {
  const parameters = readParameters(root);
  const written = get(root, "Resources");
  const inConditions = {
    settings,
    parameters,
    mappings: get(root, "Mappings"),
    isResource: (logicalId) => get(written, logicalId) !== void 0,
    conditionHolds: condition,
    useDefaults: false,
    shapeOf: () => void 0,
    evaluated: /* @__PURE__ */ new Map()
  };
  const system = readConditions(root, inConditions);
  const logic = createLogic(system);
  const conditionHolds = settledConditions(logic);
  const resources = readResources(root, conditionHolds);
  const around = {
    ...inConditions,
    conditionHolds,
    useDefaults: true,
    shapeOf: (reference) => shapeOf2(reference, resources, settings),
    evaluated: /* @__PURE__ */ new Map()
  };
  const branches = (node) => branchesOf2(node, around);
  return {
    source,
    root,
    settings,
    logic,
    resources,
    parameters,
    branches,
    cycles: conditionCycles(root, system),
    text: (node) => evaluateText(node, around),
    fields: (node, keys) => flatMapAlternatives(branches(node), (map) => fieldsOf(map, keys, branches)) ?? always(fieldsFrom(node, keys, (key) => get(node, key)))
  };
}
function settledConditions(logic) {
  const settled2 = /* @__PURE__ */ new Map();
  return (name) => {
    const known = settled2.get(name);
    if (known !== void 0) return known;
    const simplified = logic.simplify(condition(name));
    const formula = typeof simplified === "boolean" ? simplified : condition(name);
    settled2.set(name, formula);
    return formula;
  };
}
function branchesOf2(node, around) {
  if (node === void 0 || node.kind === "scalar" && node.value === null) return always(void 0);
  const call = callOf(node);
  if (call?.name === "Ref" && call.argument.kind === "scalar" && call.argument.text === "AWS::NoValue") return always(void 0);
  if (call?.name !== "Fn::If") return always(node);
  const branches = conditionalBranches(call.argument, around);
  return (branches && flatMapAlternatives(branches, (branch) => branchesOf2(branch, around))) ?? always(node);
}
function fieldsOf(node, keys, branches) {
  const present = keys.filter((key) => get(node, key) !== void 0);
  return combine(present.map((key) => branches(get(node, key))))?.map(({ when, value }) => ({ when, value: fieldsFrom(node, keys, (key) => value[present.indexOf(key)]) }));
}
function fieldsFrom(node, keys, valueOf) {
  const values = Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
  return { ...values, node };
}

function lint(files, rules2, options) {
  const settings = settingsOf2(options);
  const active = activeRules(rules2, options);
  const results = files.flatMap((file) => file.documents.map((document) => lintDocument(file, document, active, settings)));
  const findings = results.flatMap((result) => result.findings).toSorted(byPosition);
  const problems = files.flatMap((file) => file.problems);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings: withFingerprints(findings),
    notChecked: results.flatMap((result) => result.notChecked).toSorted(byPlace),
    errors: problems.flatMap(({ severity, at, message }) => severity === "error" ? [{ file: at.file, at, message }] : []),
    warnings: problems.flatMap(({ severity, at, message }) => severity === "warning" ? [{ at, message }] : []),
    summary: {
      files: files.length,
      routes: results.reduce((sum, { routes }) => sum + routes, 0),
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      suppressed: 0
    },
    sources: new Map(files.map(({ source }) => [source.file, source]))
  };
}
function settingsOf2({ region, account, parameters }) {
  const partition = region === void 0 ? void 0 : partitionOf(region);
  return { region, account, partition: partition?.id, urlSuffix: partition?.dnsSuffix, parameters };
}
function activeRules(rules2, { severities, preset }) {
  return rules2.flatMap((rule2) => {
    const wanted = severities.get(rule2.id);
    if (wanted === "off") return [];
    if (wanted) return [{ rule: rule2, severity: wanted, isForced: true }];
    return preset === "all" || rule2.presets.includes(preset) ? [{ rule: rule2, severity: rule2.severity, isForced: false }] : [];
  });
}
function lintDocument({ source }, { kind, root: authored }, rules2, settings) {
  const { root, notes } = kind === "cloudformation" ? expandTemplate(authored, settings) : { root: authored, notes: [] };
  const scope = createScope(source, root, settings, shapeOf);
  const model = buildModel(root, scope, { kind, isToolOutput: isToolOutput(root), unseen: unseenResources(root) });
  return {
    findings: rules2.flatMap((active) => checkAll(active, model, scope.logic)),
    notChecked: [...notes, ...model.notChecked],
    routes: new Set(model.route.map(({ api, name }) => `${api.name} ${name}`)).size
  };
}
function checkAll(active, model, logic) {
  const { rule: rule2 } = active;
  return rule2.on.flatMap((noun) => {
    const subjects = model[noun];
    return subjects.flatMap((subject) => [...rule2.check(subject, model)].flatMap((problem) => findingOf(problem, subject, active, logic)));
  });
}
function findingOf(problem, subject, { rule: rule2, severity, isForced }, logic) {
  const when = logic.simplify(and(subject.when, problem.when ?? true));
  if (when === false) return [];
  const keys = pathKeys(problem.at.path);
  return [{
    rule: rule2.id,
    severity: isForced ? severity : problem.severity ?? severity,
    message: problem.message,
    at: problem.at,
    label: problem.label,
    logicalId: keys[0] === "Resources" ? keys[1] ?? null : null,
    api: apiOf(subject)?.logicalId ?? null,
    routes: problem.routes ?? routesOf(subject),
    when: logic.describe(when),
    related: problem.related ?? [],
    notes: problem.notes ?? [],
    remedy: problem.remedy,
    fingerprint: ""
  }];
}
function apiOf(subject) {
  if ("api" in subject) return subject.api;
  return "kind" in subject ? subject : void 0;
}
function routesOf(subject) {
  return "routes" in subject ? subject.routes : [];
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace({ at: a }, { at: b }) {
  return compare(a.file, b.file) || a.start - b.start;
}
function byPosition(a, b) {
  return byPlace(a, b) || a.at.end - b.at.end || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function withFingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const what = JSON.stringify([finding.rule, pathKeys(finding.at.path), finding.routes.toSorted(), finding.when]);
    const inFile = `${finding.at.file} ${what}`;
    const repeated = seen.get(inFile) ?? 0;
    seen.set(inFile, repeated + 1);
    const fingerprint = createHash("sha256").update(`${what}#${String(repeated)}`).digest("hex").slice(0, 16);
    return { ...finding, fingerprint };
  });
}

import { parseArgs } from "node:util";

function didYouMean(word, candidates) {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [nearest2] = candidates.map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 1 : editDistance(word, candidate) })).filter(({ distance, candidate }) => distance <= limit && distance < candidate.length).sort((a, b) => a.distance - b.distance);
  return nearest2 ? `; did you mean \`${nearest2.candidate}\`?` : "";
}
function editDistance(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + Number(from[i] !== to[j]);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

var FORMATS = ["text", "compact", "json"];
var PRESETS = ["recommended", "all", "security-first"];
var FAIL_ON = ["error", "warning", "info", "never"];
var RULE_SEVERITIES = ["off", "info", "warning", "error"];
var LINT = ["lint"];
var BOTH = ["lint", "rules"];
var OPTIONS = [
  { name: "format", value: "FORMAT", commands: LINT, help: "how to report: text (the default), compact or json" },
  { name: "region", value: "REGION", commands: LINT, help: "the region that the stacks are deployed to; else it is unknown" },
  {
    name: "parameter-overrides",
    value: "K=V ...",
    commands: LINT,
    help: "values of template parameters, also as ParameterKey=K,ParameterValue=V; they win over those of a file"
  },
  {
    name: "parameters",
    value: "FILE",
    commands: LINT,
    help: "a file of parameter values, as the AWS CLI or CodePipeline takes them, or a plain map"
  },
  { name: "rule", value: "ID=SEVERITY", commands: LINT, help: "set a rule to off, info, warning or error; may be repeated" },
  { name: "preset", value: "PRESET", commands: LINT, help: "where rules start: recommended (the default), all or security-first" },
  {
    name: "fail-on",
    value: "SEVERITY",
    commands: LINT,
    help: "the least severity that makes the exit code 1: error, warning (the default), info or never"
  },
  { name: "allow-empty", commands: LINT, help: "exit with 0, not 3, where nothing to lint was found" },
  { name: "stdin-filename", value: "FILE", commands: LINT, help: "what to call standard input (-) in the report" },
  { name: "quiet", commands: LINT, help: "print findings and errors alone" },
  { name: "verbose", commands: LINT, help: "list everything that was not checked, and tell how many files were looked at" },
  { name: "no-color", commands: BOTH, help: "print without colour; NO_COLOR and FORCE_COLOR are honoured too" },
  { name: "no-config", commands: LINT, isHidden: true, help: "look for no configuration file" },
  { name: "version", short: "V", commands: BOTH, help: "print the version" },
  { name: "help", short: "h", commands: BOTH, help: "print this help" }
];

var START = /^(?:ParameterKey=([A-Za-z0-9]+),ParameterValue=|([A-Za-z0-9]+)=)/;
var NEXT = /\s+(?=(?:ParameterKey=[A-Za-z0-9]+,ParameterValue|[A-Za-z0-9]+)=)/;
function isOverride(arg) {
  return START.test(arg);
}
function parseOverrides(text) {
  return splitOverrides(text.trim()).map((part) => {
    const match2 = START.exec(part);
    if (!match2) throw new UsageError(`\`--parameter-overrides\` wants Name=Value, not \`${part}\``);
    const [start, awsName, name = ""] = match2;
    const value = unquote(part.slice(start.length));
    return awsName === void 0 ? [name, value] : [awsName, value.replaceAll("\\,", ",")];
  });
}
function splitOverrides(text) {
  const parts = [];
  for (const piece of text.split(NEXT)) {
    const last2 = parts.at(-1);
    if (last2 !== void 0 && isOpen3(last2)) parts[parts.length - 1] = `${last2} ${piece}`;
    else parts.push(piece);
  }
  return parts;
}
function isOpen3(part) {
  const value = part.replace(START, "");
  const quote2 = value.charAt(0);
  return (quote2 === '"' || quote2 === "'") && (value.length === 1 || !value.endsWith(quote2));
}
function unquote(value) {
  return /^(["'])([^]*)\1$/.exec(value)?.[2] ?? value;
}

var REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
function parseCommandLine(argv) {
  const { given: given2, positionals } = readArguments(argv);
  if (given2.has("help")) return { command: "help" };
  if (given2.has("version")) return { command: "version" };
  const [first, ...others] = positionals;
  if (first === "rules") return rulesCommand(others, given2);
  return lintSettings(first === "lint" ? others : positionals, given2);
}
function rulesCommand(names, given2) {
  checkCommand("rules", given2);
  if (names.length > 1) throw new UsageError(`\`rules\` shows one rule at a time, not ${names.length}`);
  return { command: "rules", rule: names[0], noColor: given2.has("no-color") };
}
function lintSettings(paths, given2) {
  checkCommand("lint", given2);
  return {
    command: "lint",
    paths,
    format: choose(given2, "format", FORMATS, "text"),
    region: regionOf(given2),
    parameterFiles: given2.get("parameters") ?? [],
    parameterOverrides: new Map((given2.get("parameter-overrides") ?? []).flatMap(parseOverrides)),
    severities: new Map((given2.get("rule") ?? []).map(parseRuleSeverity)),
    preset: choose(given2, "preset", PRESETS, "recommended"),
    failOn: choose(given2, "fail-on", FAIL_ON, "warning"),
    allowEmpty: given2.has("allow-empty"),
    stdinFilename: given2.get("stdin-filename")?.at(-1),
    quiet: given2.has("quiet"),
    verbose: given2.has("verbose"),
    noColor: given2.has("no-color")
  };
}
function readArguments(argv) {
  const options = Object.fromEntries(OPTIONS.map(({ name, short, value }) => {
    const type = value === void 0 ? "boolean" : "string";
    return [name, short === void 0 ? { type } : { type, short }];
  }));
  const { tokens, positionals } = parseArgs({ args: spreadOverrides(argv), options, strict: false, allowPositionals: true, tokens: true });
  const given2 = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const value = checkValue(token);
    given2.set(token.name, [...given2.get(token.name) ?? [], value]);
  }
  return { given: given2, positionals };
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
function checkValue({ name, rawName, value, inlineValue }) {
  const option = OPTIONS.find((known) => known.name === name);
  if (!option) {
    const known = OPTIONS.filter(({ isHidden }) => !isHidden).map((each) => `--${each.name}`);
    throw new UsageError(`unknown option \`${rawName}\`${didYouMean(rawName, known)}`);
  }
  if (option.value === void 0) {
    if (value !== void 0) throw new UsageError(`\`${rawName}\` takes no value`);
    return "";
  }
  const isNextOption = inlineValue === false && value !== "-" && value?.startsWith("-");
  if (value === void 0 || value === "" || isNextOption) throw new UsageError(`\`${rawName}\` needs a value: ${usageOf(option)}`);
  return value;
}
function usageOf({ name, value }) {
  return value === void 0 ? `--${name}` : `--${name} ${value}`;
}
function checkCommand(command, given2) {
  const foreign = OPTIONS.find((option) => given2.has(option.name) && !option.commands.includes(command));
  if (foreign) throw new UsageError(`\`--${foreign.name}\` is no option of \`${command}\``);
}
function choose(given2, name, choices, fallback) {
  const value = given2.get(name)?.at(-1);
  if (value === void 0) return fallback;
  return oneOf(value, choices, `\`--${name}\``);
}
function oneOf(value, choices, what) {
  const choice = choices.find((each) => each === value);
  if (choice === void 0) throw new UsageError(`${what} is one of ${choices.join(", ")}, not \`${value}\`${didYouMean(value, choices)}`);
  return choice;
}
function regionOf(given2) {
  const region = given2.get("region")?.at(-1);
  if (region === void 0 || REGION.test(region)) return region;
  throw new UsageError(`\`--region\` is a region code such as \`eu-central-1\`, not \`${region}\``);
}
function parseRuleSeverity(text) {
  const [id = "", severity, ...rest] = text.split("=");
  if (id === "" || severity === void 0 || rest.length > 0) throw new UsageError(`\`--rule\` wants ID=SEVERITY, not \`${text}\``);
  return [id, oneOf(severity, RULE_SEVERITIES, `the severity of \`${id}\``)];
}

var ASCII = /^[\t\x20-\x7e]*$/;
var WIDE = /^[\p{Emoji_Presentation}\p{Regional_Indicator}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u;
var EMOJI_STYLE = "️";
var ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
var TAB_STOP = 4;
var segmenter;
function cellsOf(line) {
  const cells = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line)) {
    const isTab = segment === "	";
    const width = isTab ? TAB_STOP - column % TAB_STOP : clusterWidth(segment);
    cells.push({ offset: index, length: segment.length, text: isTab ? " ".repeat(width) : segment, width });
    column += width;
  }
  return cells;
}
function displayWidth(text) {
  if (ASCII.test(text)) return text.length;
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}
function segmentsOf(line) {
  if (ASCII.test(line)) return Array.from(line, (segment, index) => ({ segment, index }));
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(line);
}
function clusterWidth(cluster) {
  if (ZERO_WIDTH.test(cluster)) return 0;
  return WIDE.test(cluster) || cluster.includes(EMOJI_STYLE) ? 2 : 1;
}

var WORD2 = /(?:`[^`]*`|[^\s`]|`)+/g;
function wrap(text, first, others = first) {
  const lines = [];
  let line = "";
  for (const word of wordsOf(text, Math.max(first, others))) {
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
function wordsOf(text, width) {
  const words = text.match(WORD2) ?? [];
  return words.flatMap((word) => displayWidth(word) > width ? word.split(/\s+/) : [word]);
}

var COLUMN = 33;
var COMMANDS = [
  ["[lint] [PATHS...]", "lint files, folders, patterns, or - for standard input; without a path, the template in the working directory"],
  ["rules [RULE]", "the table of rules, or the page of one"]
];
var EXIT_CODES = [
  ["0", "nothing at or above --fail-on"],
  ["1", "findings at or above --fail-on"],
  ["2", "bad usage, a named file that could not be read, or an internal error"],
  ["3", "nothing to lint was found"]
];
function helpText(width) {
  const shown = OPTIONS.filter(({ isHidden }) => !isHidden);
  const options = shown.map((option) => [(option.short ? `-${option.short}, ` : "") + usageOf(option), option.help]);
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

var SEVERITIES = ["info", "warning", "error"];

import { readdir, stat } from "node:fs/promises";
import path from "node:path";
var DEFAULT_TEMPLATES = ["template.yaml", "template.yml", "template.json"];
var LEFT_OUT = /* @__PURE__ */ new Set(["node_modules", ".git", ".aws-sam"]);
var MAYBE_TEMPLATE = /\.(ya?ml|json|template|cfn)$/i;
var GLOB = /[*?[{]/;
var GIT_OUTPUT_LIMIT = 1 << 28;
function shownPath(file, cwd) {
  return path.relative(cwd, path.resolve(cwd, file)).replaceAll(path.sep, "/") || ".";
}
async function findFiles(paths, cwd) {
  const found2 = await Promise.all(paths.length === 0 ? [findDefault(cwd)] : paths.map((given2) => findPath(given2, cwd)));
  const files = /* @__PURE__ */ new Map();
  for (const file of found2.flatMap((search2) => search2.files)) {
    if (file.isNamed || !files.has(file.path)) files.set(file.path, file);
  }
  return {
    files: [...files.values()].sort((a, b) => a.file < b.file ? -1 : 1),
    missing: found2.flatMap((search2) => search2.missing)
  };
}
async function findDefault(cwd) {
  for (const name of DEFAULT_TEMPLATES) {
    const entry = await stat(path.join(cwd, name)).catch(() => void 0);
    if (entry?.isFile()) return found([path.join(cwd, name)], cwd, true);
  }
  return { files: [], missing: [] };
}
async function findPath(given2, cwd) {
  if (given2 === "-") return { files: [{ path: "-", file: "-", isNamed: true }], missing: [] };
  if (given2 === "") return missing2("", cwd, "a path is empty");
  const absolute = path.resolve(cwd, given2);
  const entry = await stat(absolute).catch(() => void 0);
  if (entry?.isDirectory()) {
    const files = await searchFolder(absolute).catch(() => void 0);
    return files ? found(files, cwd, false) : missing2(given2, cwd, "the folder cannot be read");
  }
  if (entry) return found([absolute], cwd, true);
  return GLOB.test(given2) ? findPattern(given2, cwd) : missing2(given2, cwd, "there is no such file or folder");
}
async function findPattern(pattern, cwd) {
  const { glob } = await import("./tinyglobby.mjs");
  const ignore = [...LEFT_OUT].map((name) => `**/${name}/**`);
  const files = await glob(pattern.replaceAll("\\", "/"), { cwd, ignore, absolute: true, expandDirectories: false }).catch(() => []);
  return files.length > 0 ? found(files.map((file) => path.normalize(file)), cwd, false) : missing2(pattern, cwd, "no file matches the pattern");
}
function missing2(given2, cwd, message) {
  return { files: [], missing: [{ file: shownPath(given2, cwd), message }] };
}
function found(paths, cwd, isNamed) {
  return { files: paths.map((file) => ({ path: file, file: shownPath(file, cwd), isNamed })), missing: [] };
}
async function searchFolder(folder) {
  const relative = await listWithGit(folder) ?? await walk(folder);
  return relative.filter(isCandidate).map((file) => path.join(folder, file));
}
function isCandidate(relative) {
  return MAYBE_TEMPLATE.test(relative) && !relative.split(/[\\/]/).some((part) => LEFT_OUT.has(part));
}
async function listWithGit(folder) {
  const [{ execFile }, { promisify }] = await Promise.all([import("node:child_process"), import("node:util")]);
  const git = (...args) => promisify(execFile)("git", args, { cwd: folder, maxBuffer: GIT_OUTPUT_LIMIT });
  try {
    const { stdout } = await git("ls-files", "--cached", "--others", "--exclude-standard", "-z");
    if (stdout !== "") return [...new Set(stdout.split("\0"))].filter((file) => file !== "");
    const isIgnored = await git("check-ignore", "-q", folder).then(() => true, () => false);
    return isIgnored ? void 0 : [];
  } catch {
    return void 0;
  }
}
async function walk(folder, below = "") {
  const entries2 = await readdir(path.join(folder, below), { withFileTypes: true });
  const kept = entries2.filter(({ name }) => !LEFT_OUT.has(name));
  const files = kept.filter((entry) => !entry.isDirectory()).map(({ name }) => path.join(below, name));
  const folders = kept.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(below, name));
  const deeper = await Promise.all(folders.map((inner) => walk(folder, inner).catch(() => [])));
  return [...files, ...deeper.flat()];
}

var UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu;
function printable(text) {
  return text.replace(UNPRINTABLE, (character) => {
    if (character === "\n" || character === "	") return " ";
    const code2 = character.codePointAt(0) ?? 0;
    if (code2 < 32) return String.fromCodePoint(9216 + code2);
    return code2 === 127 ? "␡" : "�";
  });
}

function lineTables(report) {
  const tables = /* @__PURE__ */ new Map();
  return (file) => {
    const known = tables.get(file);
    if (known) return known;
    const text = report.sources.get(file)?.text ?? "";
    const lines = { text, starts: lineStarts(text) };
    tables.set(file, lines);
    return lines;
  };
}
function rangeOf({ start, end }, { starts }) {
  return { start: positionAt(starts, start), end: positionAt(starts, end) };
}
function lineText({ text, starts }, line) {
  return text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, "");
}

function compactReport(report) {
  const linesOf2 = lineTables(report);
  const where2 = (span) => {
    const { line, column } = rangeOf(span, linesOf2(span.file)).start;
    return `${span.file}:${line}:${column}`;
  };
  const errors = report.errors.map(({ file, at, message }) => `${at ? where2(at) : file}: error: ${message}`);
  const findings = report.findings.map(({ rule: rule2, severity, message, at, when }) => {
    const condition2 = when === null ? "" : ` (when ${when})`;
    return `${where2(at)}: ${severity}[${rule2}] ${message}${condition2}`;
  });
  return [...errors, ...findings].map((line) => `${printable(line)}
`).join("");
}

var PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";
function helpUrl(rule2) {
  return `${PAGES}/${rule2}/README.md`;
}

function jsonReport(report, { version: version2 }) {
  const linesOf2 = lineTables(report);
  const range = (span) => rangeOf(span, linesOf2(span.file));
  const { files, routes, error, warning, info, suppressed } = report.summary;
  const value = {
    version: 1,
    tool: { name: "cfn-latency-lint", version: version2 },
    findings: report.findings.map((finding) => findingValue(finding, range)),
    suppressed: [],
    notChecked: report.notChecked.map(({ at, what, why }) => ({ file: at.file, range: range(at), what, why })),
    errors: report.errors.map(({ file, at, message }) => ({ file, range: at ? range(at) : null, message })),
    warnings: report.warnings.map(({ at, message }) => ({ file: at.file, range: range(at), message })),
    summary: { files, routes, error, warning, info, suppressed }
  };
  return `${JSON.stringify(value, null, 2)}
`;
}
function findingValue(finding, range) {
  const { rule: rule2, severity, message, at, logicalId, api, routes, when, related, notes, remedy, fingerprint } = finding;
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
    constructPath: null,
    source: null,
    related: related.map((note) => noteValue(note, range)),
    notes,
    remedy: remedy ?? null,
    fix: null,
    fingerprint,
    help: helpUrl(rule2)
  };
}
function noteValue({ at, message }, range) {
  return { message, file: at.file, range: range(at) };
}

var CUT = "…";
var LONGEST = 20;
function viewLine(line, focus, room) {
  const view = windowOf(line, focus, room);
  const text = view.cells.map((cell) => cell.text).join("");
  return {
    text: `${view.isCutBefore ? CUT : ""}${text}${view.isCutAfter ? CUT : ""}`.trimEnd(),
    columnsOf: (stretch) => columnsOf(stretch, view)
  };
}
function windowOf(line, focus, room) {
  const from = Math.max(0, focus.start - LONGEST * room);
  const piece = line.slice(from, focus.start + LONGEST * room);
  const cells = cellsOf(piece.replace(/[^\t]+/g, printable)).map((cell) => ({ ...cell, offset: cell.offset + from }));
  const isWhole = piece.length === line.length;
  if (isWhole && widthOf(cells) <= room) return { cells, isCutBefore: false, isCutAfter: false };
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
  const inside = widthOf(cells.filter((cell) => cell.offset >= focus.start && cell.offset < focus.end));
  if (widthOf(before) + inside <= room) return 0;
  return lastFitting(before, Math.floor((room - inside) / 2));
}
function lastFitting(cells, room) {
  return cells.length - countFitting(cells.toReversed(), room);
}
function countFitting(cells, room) {
  let free = room;
  const tooMuch = cells.findIndex(({ width }) => (free -= width) < 0);
  return tooMuch < 0 ? cells.length : tooMuch;
}
function columnsOf({ start, end }, { cells, isCutBefore, isCutAfter }) {
  let column = isCutBefore ? 1 : 0;
  let from;
  let to = column;
  for (const cell of cells) {
    if (cell.offset + cell.length > start && cell.offset < Math.max(end, start + 1)) {
      from ??= column;
      to = column + cell.width;
    }
    column += cell.width;
  }
  const lastCell = cells.at(-1);
  const shownEnd = lastCell ? lastCell.offset + lastCell.length : 0;
  if (from === void 0) return start >= shownEnd && !isCutAfter ? { from: column, length: 1 } : void 0;
  return { from, length: Math.max(1, (isCutAfter && end > shownEnd ? to + 1 : to) - from) };
}
function widthOf(cells) {
  return cells.reduce((sum, { width }) => sum + width, 0);
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
  const placed = marks.map((mark) => place(mark, lines));
  const block = placed.find(({ range }) => range.end.line > range.start.line);
  const room = Math.max(LEAST_ROOM, options.width - options.gutter - 3 - (block ? 2 : 0));
  const canvas = { lines, block, room, options };
  const shown = [...new Set(placed.flatMap(linesOf))].sort((a, b) => a - b);
  return [
    gutterText(void 0, options),
    ...shown.flatMap((line, index) => {
      const own2 = placed.filter((mark) => mark !== block && mark.range.start.line === line);
      return [...gapRows(shown[index - 1], line, canvas), ...lineRows(line, own2, canvas), ...blockRows(line, canvas)];
    })
  ];
}
function place(mark, lines) {
  const written = lines.text.slice(mark.start, mark.end).trimEnd().length;
  const range = rangeOf({ start: mark.start, end: mark.start + written }, lines);
  const { start, end } = range;
  if (mark.severity !== void 0 || end.line === start.line) return { ...mark, range };
  return { ...mark, range: { start, end: { line: start.line, column: lineText(lines, start.line).length + 1 } } };
}
function linesOf({ range: { start, end } }) {
  const all = Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
  return all.length > LONGEST_BLOCK ? [...all.slice(0, LONGEST_BLOCK - 2), ...all.slice(-1)] : all;
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
function stretchOf2({ range: { start, end } }) {
  return { start: start.column - 1, end: end.column - 1 };
}
function blockStretch(line, block) {
  if (line === block?.range.start.line) return { start: block.range.start.column - 1, end: block.range.start.column };
  if (line === block?.range.end.line) return { start: block.range.end.column - 2, end: block.range.end.column - 1 };
  return { start: 0, end: 0 };
}
function markRows(mark, view, { room, options }) {
  const { from, length } = view.columnsOf(stretchOf2(mark)) ?? { from: 0, length: 1 };
  return labelled(from, (mark.severity === void 0 ? "-" : "^").repeat(length), mark, room, options.paint);
}
function labelled(indent, underline, { severity, label }, room, paint) {
  const style = severity ?? "frame";
  const row = " ".repeat(indent) + paint(style, underline);
  if (label === void 0) return [row];
  const text = printable(label);
  const width = displayWidth(text);
  if (indent + underline.length + 1 + width <= room) return [`${row} ${paint(style, text)}`];
  const column = Math.min(indent, Math.max(0, room - Math.min(width, LEAST_LABEL)));
  return [row, ...wrap(text, room - column).map((line) => " ".repeat(column) + paint(style, line))];
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
function paintBlock(text, { severity }, { paint }) {
  return paint(severity ?? "frame", text);
}

var CODES = { error: "1;31", warning: "1;33", info: "1;36", frame: "1;34", strong: "1" };
function painter(colour) {
  return (style, text) => colour && text !== "" ? `\x1B[${CODES[style]}m${text}\x1B[0m` : text;
}

function summaryLine({ summary, notChecked, errors }) {
  const counts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = summary[severity];
    return count === 0 ? [] : [severity === "info" ? `${count} info` : plural(count, severity)];
  });
  const unread = new Set(errors.map(({ file }) => file)).size;
  return [
    `${counts.join(", ") || "no findings"} in ${plural(summary.files, "file")} (${plural(summary.routes, "route")})`,
    ...summary.suppressed === 0 ? [] : [`${summary.suppressed} suppressed`],
    ...notChecked.length === 0 ? [] : [`${notChecked.length} not checked`],
    ...unread === 0 ? [] : [`${plural(unread, "file")} with errors`]
  ].join("; ");
}
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

var REASONS_SHOWN = 3;
var THINGS_SHOWN = 3;
function uncheckedLines({ notChecked }, options) {
  if (notChecked.length === 0) return [];
  const { width, verbose, where: where2 } = options;
  const items = verbose ? notChecked.map(({ at, what, why }) => `${where2(at)}: ${what}: ${why}`) : reasons(notChecked);
  return ["not checked:", ...items.flatMap((item) => itemLines(item, width))];
}
function itemLines(item, width) {
  return wrap(printable(item), width - 2, width - 4).map((line, index) => (index === 0 ? "  " : "    ") + line);
}
function reasons(notChecked) {
  const byReason = /* @__PURE__ */ new Map();
  for (const item of notChecked) {
    const items = byReason.get(item.why);
    if (items) items.push(item);
    else byReason.set(item.why, [item]);
  }
  const shown = [...byReason].slice(0, REASONS_SHOWN);
  const isShort = byReason.size <= REASONS_SHOWN && shown.every(([, items]) => items.length <= THINGS_SHOWN);
  const lines = shown.map(([why, items]) => `${nameThings(items)}: ${why}`);
  return isShort ? lines : [...lines, `(\`--verbose\` lists all ${notChecked.length})`];
}
function nameThings(items) {
  const more = items.length - THINGS_SHOWN;
  const names = items.slice(0, more > 0 ? THINGS_SHOWN - 1 : THINGS_SHOWN).map(({ what }) => what);
  return more > 0 ? `${names.join(", ")} and ${items.length - names.length} more` : names.join(", ");
}

var NEAR = 10;
var RELATED_SHOWN = 5;
function textReport(report, { width, colour, verbose, quiet }) {
  const screen = { width, paint: painter(colour), linesOf: lineTables(report) };
  const blocks = [...report.findings.map(findingBlock), ...report.errors.map(errorBlock)].map((block) => printBlock(block, screen));
  const unchecked = () => uncheckedLines(report, { width, verbose, where: (span) => where(span, screen) });
  const rest = quiet ? [] : [warningLines(report, screen), unchecked(), [screen.paint("strong", summaryLine(report))]];
  const parts = [...blocks, ...rest];
  return parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}
`).join("\n");
}
function findingBlock(finding) {
  const { rule: rule2, severity, message, at, label, related, when, notes, remedy, routes } = finding;
  const listsRoutes = routes.length > 1 && routes.some((route) => !message.includes(`\`${route}\``));
  const facts = [];
  if (when !== null) facts.push(["when", when]);
  if (listsRoutes) facts.push(["routes", routes.map((route) => `\`${route}\``).join(", ")]);
  for (const note of notes) facts.push(["note", note]);
  const more = related.length - RELATED_SHOWN;
  if (more > 0) facts.push(["note", `${more} more ${more === 1 ? "place belongs" : "places belong"} to this (\`--format json\` lists them)`]);
  if (remedy !== void 0) facts.push(["help", remedy]);
  if (at.generatedBy !== void 0) facts.push(["generated", at.generatedBy]);
  const shown = related.slice(0, RELATED_SHOWN);
  return { severity, rule: rule2, message, file: at.file, at, label, related: shown, facts: [...facts, ["docs", helpUrl(rule2)]] };
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
    ...block.facts.flatMap(([name, text]) => factLines(name, text, options))
  ];
}
function headline({ severity, rule: rule2, message }, { width, paint }) {
  const head = rule2 === void 0 ? severity : `${severity}[${rule2}]`;
  const indent = "  ";
  const [first = "", ...others] = wrap(printable(message), width - head.length - 2, width - indent.length);
  return [`${paint(severity, head)}${paint("strong", `: ${first}`)}`, ...others.map((line) => indent + paint("strong", line))];
}
function heading(arrow, text, { gutter, paint }) {
  return `${" ".repeat(gutter)}${paint("frame", arrow)} ${text}`;
}
function factLines(name, text, { gutter, width, paint }) {
  const before = gutter + 3 + name.length + 2;
  return wrap(printable(text), width - before).map(
    (line, index) => index === 0 ? `${" ".repeat(gutter)} ${paint("frame", "=")} ${paint("strong", `${name}:`)} ${line}` : " ".repeat(before) + line
  );
}
function sectionsOf({ severity, label, related }, at, { linesOf: linesOf2 }) {
  const lines = linesOf2(at.file);
  const own2 = rangeOf(at, lines);
  const isNear = (span) => {
    if (span.file !== at.file) return false;
    const { line } = rangeOf(span, lines).start;
    return line >= own2.start.line - NEAR && line <= own2.end.line + NEAR;
  };
  const main2 = { start: at.start, end: at.end, severity, label };
  const near = related.filter((note) => isNear(note.at)).map(besideMark);
  const far = related.filter((note) => !isNear(note.at)).map((note) => ({ at: note.at, marks: [besideMark(note)] }));
  return [{ at, marks: [main2, ...near] }, ...far];
}
function besideMark({ at: { start, end }, message }) {
  return { start, end, severity: void 0, label: message };
}
function warningLines({ warnings }, screen) {
  return warnings.flatMap(({ at, message }) => wrap(printable(`note: ${where(at, screen)}: ${message}`), screen.width));
}
function where(span, { linesOf: linesOf2 }) {
  const { line, column } = rangeOf(span, linesOf2(span.file)).start;
  return printable(`${span.file}:${line}:${column}`);
}

import { readFileSync } from "node:fs";

var EXTENSION = "x-amazon-apigateway-";
var RESOURCE_TYPE = /^\w+::\w+::\w+(::MODULE)?$/;
var NEEDLES = ["AWS::", "AWSTemplateFormatVersion", EXTENSION];
function kindOf2(root) {
  if (isCloudFormation(root)) return "cloudformation";
  const isOpenApi = textOf(get(root, "openapi") ?? get(root, "swagger")) !== void 0;
  return isOpenApi && hasExtension(root) ? "openapi" : void 0;
}
function documentsOf(roots) {
  return roots.flatMap((root) => {
    const kind = kindOf2(root);
    return kind ? [{ kind, root }] : [];
  });
}
function isCloudFormation(root) {
  if (get(root, "AWSTemplateFormatVersion") || transformsByAws(get(root, "Transform"))) return true;
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return false;
  return get(root, "Transform") !== void 0 || entriesOf(resources).some(({ value }) => RESOURCE_TYPE.test(textOf(get(value, "Type")) ?? ""));
}
function transformsByAws(transform) {
  const names = transform?.kind === "list" ? itemsOf(transform) : [transform];
  return names.some((name) => textOf(name?.kind === "map" ? get(name, "Name") : name)?.startsWith("AWS::"));
}
function hasExtension(root) {
  const open2 = [root];
  for (let node = open2.pop(); node; node = open2.pop()) {
    if (node.kind === "list") for (const item of node.items) open2.push(item);
    if (node.kind !== "map") continue;
    for (const { key, value } of node.entries.values()) {
      if (key.startsWith(EXTENSION)) return true;
      open2.push(value);
    }
  }
  return false;
}

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

async function readInputs(found2, stdin) {
  const inputs = [];
  for (const file of found2) inputs.push(await readInput(file, stdin));
  return {
    files: inputs.flatMap((input) => input.kind === "template" ? [input.file] : []),
    errors: inputs.flatMap((input) => input.kind === "unreadable" ? [{ file: input.file, message: input.message }] : []),
    foreign: inputs.flatMap((input) => input.kind === "foreign" ? [input.file] : [])
  };
}
async function readInput(found2, stdin) {
  const { file, isNamed } = found2;
  let bytes;
  try {
    bytes = found2.path === "-" ? await readAll(stdin) : readFileSync(found2.path);
  } catch (error) {
    return isNamed ? { kind: "unreadable", file, message: `the file cannot be read: ${systemReason(error)}` } : { kind: "passed-over" };
  }
  if (!isNamed && !mayBeTemplate(bytes)) return { kind: "passed-over" };
  try {
    return await readTemplate(decode(bytes), found2);
  } catch (error) {
    return { kind: "unreadable", file, message: internalError(error) };
  }
}
async function readTemplate(text, { file, isNamed }) {
  const { source, documents, problems } = await readSource({ file, text });
  const ours = documentsOf(documents);
  const isBroken = problems.some(({ severity }) => severity === "error");
  if (ours.length > 0 || isNamed && isBroken) return { kind: "template", file: { source, documents: ours, problems } };
  return isNamed ? { kind: "foreign", file } : { kind: "passed-over" };
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

import { readFileSync as readFileSync2 } from "node:fs";
import path2 from "node:path";
async function readParameterFile(file, cwd) {
  const { documents, problems } = await readSource({ file, text: readText(file, cwd) });
  const problem = problems.find(({ severity }) => severity === "error");
  if (problem) throw new UsageError(`\`--parameters ${file}\` cannot be understood: ${problem.message}`);
  const [root] = documents;
  const values = get(root, "Parameters") ?? root;
  if (values?.kind === "map") return entriesOf(values).flatMap(({ key, value }) => pair(key, value, file));
  if (values?.kind === "list") return values.items.flatMap((item) => listed(item, file));
  throw new UsageError(`\`--parameters ${file}\` holds no parameters: it is neither a list nor a map`);
}
function readText(file, cwd) {
  try {
    return decode(readFileSync2(path2.resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`\`--parameters ${file}\` cannot be read: ${systemReason(error)}`);
  }
}
function listed(item, file) {
  const text = textOf(item);
  if (text !== void 0 && isOverride(text)) return parseOverrides(text);
  const name = textOf(get(item, "ParameterKey"));
  if (name === void 0) throw new UsageError(`\`--parameters ${file}\` has an item without \`ParameterKey\``);
  const value = get(item, "ParameterValue");
  return value ? pair(name, value, file) : [];
}
function pair(name, value, file) {
  if (value.kind === "list") return [[name, itemsOf(value).map((item) => textOf(item) ?? "").join(",")]];
  if (value.kind === "map") throw new UsageError(`\`--parameters ${file}\` has no plain value for \`${name}\``);
  const text = textOf(value);
  return text === void 0 ? [] : [[name, text]];
}

var USUAL_WIDTH = 80;
var LEAST_WIDTH = 40;
function screenOf({ env, stdout }, noColor) {
  return {
    width: Math.max(LEAST_WIDTH, stdout.columns ?? USUAL_WIDTH),
    colour: !noColor && wantsColour(env, stdout.isTTY ?? false)
  };
}
function wantsColour({ FORCE_COLOR: force, NO_COLOR: never, TERM: terminal }, isTerminal) {
  if (force !== void 0) return force !== "0" && force !== "false";
  if (never !== void 0 && never !== "") return false;
  return isTerminal && terminal !== "dumb";
}

// package.json
var package_default = { version: "0.1.0" };

var version = package_default.version;

async function lintCommand(settings, io, { lint: lint2, rules: rules2 }) {
  checkRuleIds(settings, rules2.map(({ id }) => id));
  const parameters = await parametersOf(settings, io.cwd);
  const { files, missing: missing3 } = await findFiles(settings.paths, io.cwd);
  const found2 = files.map((file) => file.path === "-" ? { ...file, file: settings.stdinFilename ?? "<stdin>" } : file);
  const inputs = await readInputs(found2, io.stdin);
  const { region, preset, severities } = settings;
  const options = { region, parameters, severities, preset };
  const run2 = (some) => lint2(some, rules2, options);
  const report = withErrors(lintSoundly(inputs.files, run2), [...missing3, ...inputs.errors]);
  const isEmpty2 = inputs.files.length === 0;
  const hasReport = !isEmpty2 || report.errors.length > 0;
  const notes = [...notesOf(settings, inputs, parameters, found2), ...hasReport ? [] : [nothingFound(settings)]];
  for (const note of notes) io.stderr.write(`cfn-latency-lint: ${note}
`);
  if (hasReport || settings.format === "json") io.stdout.write(print2(report, settings, io));
  return exitCode(report, settings, found2, isEmpty2);
}
function checkRuleIds({ severities }, ids) {
  const unknown = [...severities.keys()].find((id) => !ids.includes(id));
  if (unknown !== void 0) throw new UsageError(`there is no rule \`${unknown}\`${didYouMean(unknown, ids)}`);
}
async function parametersOf({ parameterFiles, parameterOverrides }, cwd) {
  const fromFiles = await Promise.all(parameterFiles.map((file) => readParameterFile(file, cwd)));
  return new Map([...fromFiles.flat(), ...parameterOverrides]);
}
function lintSoundly(files, run2) {
  const whole = attempt(() => run2(files));
  if (whole.kind === "done") return whole.report;
  const alone = files.map((file) => ({ file, result: attempt(() => run2([file])) }));
  const sound = alone.flatMap(({ file, result }) => result.kind === "done" ? [file] : []);
  const rest = attempt(() => run2(sound));
  const faults2 = alone.flatMap(({ file, result }) => {
    const fault = result.kind === "failed" ? result : rest.kind === "failed" ? rest : void 0;
    return fault ? [{ file: file.source.file, message: internalError(fault.error) }] : [];
  });
  return withErrors(rest.kind === "done" ? rest.report : run2([]), faults2);
}
function attempt(work) {
  try {
    return { kind: "done", report: work() };
  } catch (error) {
    return { kind: "failed", error };
  }
}
function withErrors(report, errors) {
  if (errors.length === 0) return report;
  return { ...report, errors: [...report.errors, ...errors].toSorted((a, b) => Number(a.file > b.file) - Number(a.file < b.file)) };
}
function notesOf({ quiet, verbose }, { files, foreign }, parameters, found2) {
  if (quiet) return [];
  const roots = files.flatMap(({ documents }) => documents.map(({ root }) => root));
  const declared = roots.flatMap((root) => entriesOf(get(root, "Parameters")).map(({ key }) => key));
  const unknown = files.length === 0 ? [] : [...parameters.keys()].filter((name) => !declared.includes(name));
  return [
    ...foreign.map((file) => `${file} is neither a CloudFormation template nor an OpenAPI file with API Gateway's extensions`),
    ...unknown.map((name) => `no template has a parameter \`${name}\`${didYouMean(name, declared)}`),
    ...verbose ? [`linted ${files.length} of ${found2.length} ${found2.length === 1 ? "file" : "files"}`] : []
  ];
}
function nothingFound({ paths }) {
  return paths.length === 0 ? "nothing to lint: no path was given, and there is no template.yaml, template.yml or template.json here" : "nothing to lint was found";
}
function print2(report, { format, verbose, quiet, noColor }, io) {
  switch (format) {
    case "text":
      return textReport(report, { ...screenOf(io, noColor), verbose, quiet });
    case "compact":
      return compactReport(report);
    case "json":
      return jsonReport(report, { version });
  }
}
function exitCode(report, { failOn, allowEmpty }, found2, isEmpty2) {
  const searched = new Set(found2.filter(({ isNamed }) => !isNamed).map(({ file }) => file));
  if (report.errors.some(({ file }) => !searched.has(file))) return 2;
  if (isEmpty2) return allowEmpty ? 0 : 3;
  if (failOn === "never") return 0;
  return SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => report.summary[severity] > 0) ? 1 : 0;
}

import { readFileSync as readFileSync3 } from "node:fs";
import path3 from "node:path";
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
function rulePage(id, rules2) {
  const rule2 = rules2.find((each) => each.id === id);
  if (!rule2) throw new UsageError(`there is no rule \`${id}\`${didYouMean(id, rules2.map((each) => each.id))}`);
  for (const root of ["..", "../../.."]) {
    try {
      return readFileSync3(path3.join(import.meta.dirname, root, "rules", id, "README.md"), "utf8");
    } catch {
    }
  }
  return `# ${id}

${rule2.summary}

${rule2.why}

${helpUrl(id)}
`;
}

async function main(argv, io, engine = { lint, rules }) {
  try {
    return await run(parseCommandLine(argv), io, engine);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.stderr.write(`cfn-latency-lint: ${isUsage ? error.message : internalError(error)}
`);
    if (isUsage) io.stderr.write("`cfn-latency-lint --help` lists the options\n");
    return 2;
  }
}
async function run(line, io, engine) {
  switch (line.command) {
    case "help":
      io.stdout.write(helpText(screenOf(io, true).width));
      return 0;
    case "version":
      io.stdout.write(`${version}
`);
      return 0;
    case "rules":
      io.stdout.write(
        line.rule === void 0 ? rulesTable(engine.rules, screenOf(io, line.noColor)) : rulePage(line.rule, engine.rules)
      );
      return 0;
    case "lint":
      return lintCommand(line, io, engine);
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
  stderr: process.stderr
});
process.exitCode ??= code;
