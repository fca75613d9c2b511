(typeof module === "object" ? (file) => file(exports, require, module, __filename, __dirname) : (file) => file)(function (exports, require, module, __filename, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  apiWords: () => apiWords,
  authorizerWords: () => authorizerWords,
  cacheWords: () => cacheWords,
  countHops: () => countHops,
  groupsOf: () => groupsOf,
  hopWords: () => hopWords,
  integrationWords: () => integrationWords,
  rightWords: () => rightWords,
  warmthWords: () => warmthWords
});
module.exports = __toCommonJS(stdin_exports);
function countHops(hops) {
  const count = (kind) => hops.filter((hop) => hop.kind === kind).length;
  return {
    stsCalls: count("sts-call"),
    authorizerCalls: count("authorizer-call"),
    regionHops: count("region-crossing"),
    coldStart: count("cold-start") > 0
  };
}
function apiWords({ api }) {
  return `${api.name} (${{ rest: "REST", http: "HTTP", websocket: "WebSocket" }[api.kind]})`;
}
var AUTHORIZATION = { none: "open", iam: "IAM", cognito: "Cognito", jwt: "JWT", lambda: "Lambda authorizer", unknown: "not known" };
function authorizerWords({ authorization, authorizer, api }) {
  if (authorizer === null) return AUTHORIZATION[authorization];
  return [authorizer.name, ...byWhom(authorizer), keptWords(authorizer, api.kind === "websocket")].join(", ");
}
function keptWords({ cacheSeconds }, isWebSocket) {
  if (isWebSocket) return "asked on $connect";
  if (cacheSeconds === null) return "kept for a time that is not known";
  return cacheSeconds === 0 ? "never kept" : `kept ${cacheSeconds} s`;
}
function cacheWords({ cache }) {
  if (cache === null) return "-";
  return [cache.seconds === null ? "cached" : `${cache.seconds} s`, ...cache.encrypted ? ["encrypted"] : []].join(", ");
}
function integrationWords({ integration }) {
  if (integration === null) return "leads nowhere that was read";
  const { target, region, asynchronous } = integration;
  return [target, ...region === null ? [] : [`in ${region}`], ...asynchronous ? ["not waited for"] : []].join(", ");
}
function rightWords({ integration }) {
  if (integration === null) return "-";
  const [by] = byWhom(integration);
  return by ?? proofWords(integration);
}
function byWhom({ by, role }) {
  if (by === "role") return [`role ${role ?? ""}`];
  return by === "caller" ? ["the caller's right"] : [];
}
function proofWords({ proof }) {
  if (proof === null) return "-";
  const answers = proof.answers.map((answer) => answerWords(answer, proof.answers.length > 1));
  return [...new Set(answers)].join("; ");
}
function answerWords({ verbs, kind, statement }, isOneOfSeveral) {
  const who = { admitted: statement?.logicalId ?? "admitted", missing: "nobody", undecided: "not known" }[kind];
  return isOneOfSeveral && verbs.length > 0 ? `${who} (${verbs.join(", ")})` : who;
}
function warmthWords({ integration }) {
  const warmth = integration?.warmth;
  if (!warmth) return "-";
  return warmth.what === "" ? warmth.kind : `${warmth.kind}: ${warmth.what}`;
}
function hopWords({ hops }) {
  const { stsCalls, authorizerCalls, regionHops, coldStart } = countHops(hops);
  const words = [
    ...counted(stsCalls, "STS call"),
    ...counted(authorizerCalls, "authorizer call"),
    ...counted(regionHops, "region crossing"),
    ...coldStart ? ["cold starts"] : []
  ];
  return words.length === 0 ? "none" : words.join(", ");
}
function counted(count, noun) {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`];
}
function groupsOf(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.at.file, row.api.name, row.stage]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => ({ title: titleOf(group[0]), rows: group }));
}
function titleOf(row) {
  const stage = row.stage === null ? "no stage of it was read" : `stage ${row.stage}`;
  return `${apiWords(row)}, ${stage}, ${row.at.file}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  apiWords,
  authorizerWords,
  cacheWords,
  countHops,
  groupsOf,
  hopWords,
  integrationWords,
  rightWords,
  warmthWords
});
});
