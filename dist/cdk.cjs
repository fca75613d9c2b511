"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

var cdk_exports = {};
__export(cdk_exports, {
  cfnLatencyLint: () => cfnLatencyLint
});
module.exports = __toCommonJS(cdk_exports);
var import_node_path3 = __toESM(require("node:path"), 1);

function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
function groupsByKey(things, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const thing of things) append(groups, keyOf2(thing), thing);
  return groups;
}

var PREFIX_END = "›";
function withoutPrefix(name) {
  return name.slice(name.lastIndexOf(PREFIX_END) + 1);
}

function literal(text2) {
  return text2 === "" ? [] : [{ kind: "literal", text: text2 }];
}
function concat(...texts) {
  const tokens = [];
  let last;
  for (let index = 0, text2 = texts[0]; text2 !== void 0; text2 = texts[++index]) {
    for (let place = 0, token = text2[0]; token !== void 0; token = text2[++place]) {
      if (token.kind === "literal" && last?.kind === "literal" && isPlain(token) && isPlain(last)) {
        last = { kind: "literal", text: last.text + token.text };
        tokens[tokens.length - 1] = last;
      } else {
        last = token;
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
  let known = "";
  for (let index = 0, token = text2[0]; token !== void 0; token = text2[++index]) {
    if (token.kind !== "literal") return void 0;
    known += token.text;
  }
  return known;
}
function printText(text2) {
  let printed = "";
  for (let index = 0, token = text2[0]; token !== void 0; token = text2[++index]) printed += token.kind === "literal" ? token.text : `\${${tokenId(token)}}`;
  return printed;
}
function tokenId(token) {
  if (token.kind === "unknown") return token.id;
  return token.attribute === void 0 ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}
function defaultsIn(text2) {
  return [...new Set(text2.flatMap((token) => token.kind === "literal" && token.parameter !== void 0 ? [token.parameter] : []))];
}
function splitText(text2, separator, limit = Infinity) {
  let part = [];
  const parts = [part];
  for (let index = 0, token = text2[0]; token !== void 0; token = text2[++index]) {
    if (token.kind !== "literal" || separator === "") {
      part.push(token);
      continue;
    }
    let from = 0;
    for (let end = token.text.indexOf(separator); end >= 0 && parts.length < limit; end = token.text.indexOf(separator, from)) {
      if (end > from) part.push({ ...token, text: token.text.slice(from, end) });
      parts.push(part = []);
      from = end + separator.length;
    }
    if (from === 0) part.push(token);
    else if (from < token.text.length) part.push({ ...token, text: token.text.slice(from) });
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
  const given = token.filledIn ?? token.parameter;
  return given === void 0 ? token.text.replaceAll("${", "${!") : variable(given, stack);
}
function variable(id, stack) {
  const own = ownName(id, stack);
  return own === void 0 ? void 0 : `\${${own}}`;
}
function ownName(id, stack) {
  if (id.startsWith("AWS::")) return id;
  const own = id.startsWith(stack) ? id.slice(stack.length) : void 0;
  return own?.includes(PREFIX_END) === true ? void 0 : own;
}
function stackOf(logicalId) {
  return logicalId.slice(0, logicalId.lastIndexOf(PREFIX_END) + 1);
}

function isSurelyAdmitted(call2, { admission, asked }) {
  if (admission.kind !== "admitted" || call2.literalRegion !== void 0) return false;
  if ("isHandedOut" in call2 && call2.isHandedOut) return false;
  const { target: { region, account }, api: { arn } } = asked;
  const own = splitText(arn, ":");
  if (![region, account].every((text2, index) => isOwnOrAny(text2, own[REGION + index]))) return false;
  return admission.by.every((statement) => isSure(statement, call2, own));
}
var [PARTITION, REGION, ACCOUNT, RESOURCE] = [1, 3, 4, 5];
function isSure({ isTrusting, sources = [], logicalId, at }, { api, at: place }, own) {
  const isHere = api.logicalId === null ? at.file === place.file : stackOf(api.logicalId) === stackOf(logicalId);
  if (isTrusting || !isHere) return false;
  return sources.every((source) => {
    const parts = splitText(source, ":");
    const isOwn = isUsual(parts[PARTITION], own[PARTITION]) && [REGION, ACCOUNT].every((index) => isOwnOrAny(parts[index], own[index]));
    const resource = parts[RESOURCE] ?? [];
    return isOwn && !printText(resource).replaceAll("${", "").includes("{") && (!api.isHandedOut || isForEveryStage(resource));
  });
}
function isOwnOrAny(text2, own) {
  const printed = printText(text2 ?? []);
  return ["", "*", printText(own ?? [])].includes(printed);
}
function isUsual(text2, own) {
  return isOwnOrAny(text2, own) || printText(text2 ?? []) === "aws";
}
function isForEveryStage(resource) {
  const [, stage = []] = splitText(resource, "/");
  return printText(stage).startsWith("*");
}

var ARN_PARTS = 6;
var MATCH_LIMIT = 1e7;
var ANY_RUN = "*";
var ANY_CHARACTER = "?";
function matchText(pattern, subject) {
  const plain = matchPlain(pattern, subject) ?? matchStrings(pattern, subject);
  if (plain !== void 0) return plain;
  const [wanted, given] = [atomsOf(pattern), atomsOf(subject)];
  if (wanted.length * given.length > MATCH_LIMIT) return "maybe";
  if (matchesSurely(wanted, given)) return "yes";
  return matchesPossibly(...withoutSharedEnds(wanted, given)) ? "maybe" : "no";
}
function matchPlain([pattern, ...others], subject) {
  if (pattern?.kind !== "literal" || others.length > 0) return void 0;
  if (pattern.text === ANY_RUN) return "yes";
  const [given] = subject;
  if (subject.length !== 1 || given?.kind !== "literal" || WILDCARD.test(pattern.text)) return void 0;
  return pattern.text === given.text ? "yes" : "no";
}
var WILDCARD = /[*?]/;
function matchStrings(pattern, subject) {
  let shared = 0;
  while (isSameToken(pattern[shared], subject[shared])) shared += 1;
  const [wanted, given] = [literalFrom(pattern, shared), literalFrom(subject, shared)];
  if (wanted === void 0 || given === void 0 || wanted.includes(ANY_CHARACTER) || wanted.length * given.length > MATCH_LIMIT) return void 0;
  return matchesString(wanted.split(ANY_RUN), given) ? "yes" : "no";
}
function isSameToken(one, other) {
  if (one === void 0 || other === void 0 || one.kind === "literal" || other.kind === "literal") return false;
  return one === other || one.kind === other.kind && tokenId(one) === tokenId(other);
}
function literalFrom(text2, start2) {
  let literal2 = "";
  for (let at = start2; at < text2.length; at += 1) {
    const token = text2[at];
    if (token?.kind !== "literal") return void 0;
    literal2 += token.text;
  }
  return literal2;
}
function matchesString(parts, given) {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return given === first;
  if (!given.startsWith(first)) return false;
  let end = first.length;
  for (const part of parts.slice(1, -1)) {
    const start2 = given.indexOf(part, end);
    if (start2 === -1) return false;
    end = start2 + part.length;
  }
  return given.length - last.length >= end && given.endsWith(last);
}
function arnParts(text2) {
  const known = partsOf.get(text2);
  if (known) return known;
  const parts = cutIntoParts(text2);
  if (parts) partsOf.set(text2, parts);
  return parts;
}
var partsOf = /* @__PURE__ */ new WeakMap();
var atoms = /* @__PURE__ */ new WeakMap();
function cutIntoParts(text2) {
  const parts = splitText(text2, ":", ARN_PARTS);
  return parts.length < ARN_PARTS ? void 0 : parts;
}
function joinTexts(texts, separator) {
  return concat(...texts.flatMap((text2, index) => index === 0 ? [text2] : [literal(separator), text2]));
}
function atomsOf(text2) {
  const known = atoms.get(text2) ?? cutIntoAtoms(text2);
  atoms.set(text2, known);
  return known;
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
function isShared(wanted = "", given = "") {
  return wanted !== ANY_RUN && covers(wanted, given);
}
function covers(wanted, given) {
  return wanted === given || wanted === ANY_CHARACTER && !isOpen(given);
}
function matchesPossibly(pattern, subject) {
  let reached = [true];
  for (const given of subject) reached.push(reached.at(-1) === true && isOpen(given));
  for (const wanted of pattern) {
    const isRun = wanted === ANY_RUN || isOpen(wanted);
    const next = [isRun && reached[0] === true];
    subject.forEach((given, index) => {
      const [before, above, left] = [reached[index] === true, reached[index + 1] === true, next[index] === true];
      next.push((isRun || isOpen(given)) && (above || left) || before && covers(wanted, given));
    });
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached.at(-1) === true;
}

function requestResource({ stage, verb, tail }) {
  return concat(
    stage ? concat(literal("/"), stage.name) : [],
    verb === void 0 ? literal("/") : literal(`/${verb}`),
    tail
  );
}
function withoutEndSlash(text2) {
  const last = text2.at(-1);
  if (last?.kind !== "literal" || !last.text.endsWith("/")) return void 0;
  return [...text2.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}

function pathKeys(path4) {
  const keys = [];
  for (let at = path4; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
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
  let only = neutral;
  let count = 0;
  for (let index = 0, formula = formulas[0]; formula !== void 0; formula = formulas[++index]) {
    if (formula === neutral) continue;
    only = formula;
    count += 1;
  }
  if (count < 2) return only;
  const telling = formulas.filter((formula) => formula !== neutral);
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

var YES = { kind: "yes" };

var RANK = { effect: 0, qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7, verbAlone: 8, stageAlone: 9 };
var maybe = (why, open) => ({ kind: "maybe", why, ...open && { open } });
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
  const [mine, asked] = [statement.function.qualifier, target.qualifier].map((text2) => text2 && printText(text2));
  if (mine === asked) return YES;
  if (mine === void 0 && asked === "$LATEST") return maybe("whether the function's policy covers `$LATEST` is not documented");
  const qualifiers = [...statement.function.qualifier ?? [], ...target.qualifier ?? []];
  const isUnknown = qualifiers.some((token) => token.kind === "unknown");
  if (isUnknown && mine !== void 0 && asked !== void 0) return maybe("the qualifier is not known before deployment", qualifiers);
  return no(`it admits calls of ${qualifierName(mine)}; the call is of ${qualifierName(asked)}`, RANK.qualifier);
}
function qualifierName(qualifier) {
  return qualifier === void 0 ? "the unqualified function" : `\`:${qualifier}\``;
}
function judgeSource({ admitsApiGateway, sources, comparison }, api, request) {
  if (admitsApiGateway.kind === "no") return no(admitsApiGateway.fault, RANK.statement);
  if (admitsApiGateway.kind === "maybe" || sources === void 0) return admitsApiGateway;
  const [only] = sources;
  if (only && sources.length === 1 && request.stage?.reference === void 0 && request.otherTail === void 0) {
    return judgePattern(only, comparison, api, request);
  }
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
  const own = arnParts(api.arn) ?? [];
  const wrong = PLACES.find(([index]) => differs(parts[index], own[index]));
  return wrong && no(`its source is in ${wrong[1]} \`${printText(parts[wrong[0]] ?? [])}\``, RANK.arn);
}
function differs(pattern, own) {
  if (pattern === void 0 || own === void 0) return false;
  return knownText(pattern) !== void 0 && knownText(own) !== void 0 && matchText(pattern, own) === "no";
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
  const { apiPart, isAlone } = apiPartOf(resource);
  if (!hasWildcard(apiPart)) {
    const other = judgeApi(apiPart, api);
    if (other) return other;
    if (isAlone) return no("its source is the API's ARN alone, which is the ARN of no request", RANK.api, true);
  }
  const wanted = wantedOf(api, request);
  switch (matchResource(resource, wanted, request)) {
    case "yes":
      return YES;
    case "maybe":
      return maybe("its source ARN is not known before deployment", resource);
    case "no":
      return explain(resource, wanted.text, request);
  }
}
function apiPartOf(resource) {
  const index = resource.findIndex((token2) => token2.kind === "literal" && token2.text.includes("/"));
  const token = resource[index];
  if (token?.kind !== "literal") return { apiPart: resource, isAlone: true };
  const text2 = token.text.slice(0, token.text.indexOf("/"));
  return { apiPart: [...resource.slice(0, index), ...text2 === "" ? [] : [{ ...token, text: text2 }]], isAlone: false };
}
var wantedBy = /* @__PURE__ */ new WeakMap();
function wantedOf(api, request) {
  const before = wantedBy.get(request);
  if (before?.api === api) return before.wanted;
  const text2 = concat(api.id, requestResource(request));
  const sealed = openIds(request.stage ? request.stage.name : request.tail);
  const wanted = { text: text2, ids: openIds(text2), sealed, known: seal(text2, sealed) };
  wantedBy.set(request, { api, wanted });
  return wanted;
}
var SEAL = "";
var OTHER_SEAL = "";
var STAGE_NAME = /^(?:[\w-]+|\$default)$/;
var AUTHORIZER_ID = /^[a-z0-9]{6,10}$/;
function matchResource(resource, { ids, sealed, known }, { stage }) {
  const isOther = (token) => token.kind === "reference" && token.attribute === void 0 && !ids.has(tokenId(token));
  const own = seal(resource, sealed);
  const pattern = own.some(isOther) ? own.map((token) => isOther(token) ? { kind: "literal", text: OTHER_SEAL } : token) : own;
  const verdict = matchText(pattern, known);
  if (verdict !== "no" || sealed.size === 0) return verdict;
  const segments = splitText(pattern, "/");
  const position = stage ? 1 : 2;
  const segment = segments[position];
  const name = segment && knownText(segment);
  if (!segment || name !== void 0 && !(stage ? STAGE_NAME : AUTHORIZER_ID).test(name)) return "no";
  return matchText(joinTexts(segments.with(position, literal(SEAL)), "/"), known) === "no" ? "no" : "maybe";
}
function openIds(text2) {
  return new Set(text2.flatMap((token) => token.kind === "literal" ? [] : [tokenId(token)]));
}
function seal(text2, sealed) {
  return sealed.size === 0 ? text2 : text2.map((token) => token.kind !== "literal" && sealed.has(tokenId(token)) ? { kind: "literal", text: SEAL } : token);
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
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(0, request.stage.name)], "/"), wanted) === "yes";
    return no(`${admits2}; this stage is \`${request.stage.label}\``, isAlone ? RANK.stageAlone : RANK.stage);
  }
  if (verb && matchText(verb, literal(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes";
    const fault = isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : admits2;
    return no(fault, isAlone ? RANK.verbAlone : RANK.verb);
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
  const [stage, verb, ...path4] = rest;
  const pattern = printText(joinTexts(rest, "/"));
  if (!request.verb || stage === void 0 || verb === void 0 || path4.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinTexts(path4, "/"))}\``;
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
    const own = requests.filter((request) => request.route === route);
    return { route, resource: concat(api.id, literal("/"), ...resourceOf(own, isForEveryStage2)) };
  });
}
function withoutCovered(grants, call2) {
  return grants.reduce((kept, grant) => {
    const others = kept.filter((other) => other !== grant);
    const own = { ...call2, requests: call2.requests.filter(({ route }) => route === grant.route) };
    return others.length > 0 && admitsAll(others, own) ? others : kept;
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
function map(entries) {
  return { kind: "map", entries: Object.entries(entries).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]) };
}
function call(name, argument) {
  return { kind: "call", name, argument: text(argument) };
}

var USUAL_BYTES = 420;
var LIMIT = 20480;
var NEARLY_FULL = 0.8;
function permissionsFor(request, model) {
  const { call: call2, target, routes = 0 } = request;
  const asked = withoutAdmitted(request);
  const fn = asked.target.logicalId === void 0 ? void 0 : indexOf(model).functions.get(asked.target.logicalId);
  const why = fn ? obstacle(fn, call2, target) : "the function is not in this template";
  if (fn === void 0 || why !== void 0) return refused(why ?? "");
  const stack = stackOf(fn.logicalId);
  const [functionName, condition] = [functionNameOf(asked, fn, stack), conditionOf(call2, stack)];
  if (functionName === void 0) return refused("its qualifier is no resource of this template");
  if (condition === void 0) return refused("the call hangs on more than one condition");
  const wanted = Math.max(routes, wantedRoutes(asked, model));
  const grants = grantsFor(asked, fn, wanted, request.isTurned === true && call2.api.isHandedOut);
  if (grants === void 0) return refused("its policy has no room for a statement more");
  if (call2.api.kind === "http" && asked.requests.some(hasOpenKey)) return refused("a route's key is not known before deployment");
  const isOnly = wanted <= 1 && grants.length === 1;
  const steps = grants.flatMap((grant) => {
    const source = sourceOf(grant, stack);
    if (source === void 0) return [];
    const value = permission({ functionName, source, condition });
    const named = nameOf(isOnly ? { ...grant, route: void 0 } : grant, call2, baseOf(asked, fn, stack));
    return [{ kind: "add", beside: fn.at, after: fn.logicalId.slice(stack.length), ...distinct(named, value, stack, model), value }];
  });
  const [first, ...others] = steps;
  if (first === void 0 || steps.length < grants.length) return refused("the API or a path has no name in this template");
  if (!admitsAll(grants, asked)) return refused("no one statement is sure to admit it");
  return { kind: "permissions", steps: [first, ...others], words: others.length === 0 ? "a permission" : `${steps.length} permissions` };
}
function hasOpenKey({ stage, verb, tail }) {
  return stage !== void 0 && verb === void 0 && tail.some(({ kind }) => kind !== "literal");
}
function withoutAdmitted({ target: { admission, asked: own, proofs }, asked }) {
  if (admission.kind !== "missing" || asked !== own) return asked;
  const missed = new Set(proofs.filter(({ outcome }) => outcome.kind !== "admitted").flatMap(({ route, stage, verbs }) => (verbs.length === 0 ? [void 0] : verbs).map((verb) => requestKey({ route, stage, verb }))));
  const requests = asked.requests.filter(({ route, stage, verb }) => missed.has(requestKey({ route, stage: stage?.label, verb })));
  return requests.length === 0 ? asked : { ...asked, requests };
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
function grantsFor(asked, fn, wanted, isForEveryStage2) {
  const narrow = narrowGrants(asked, isForEveryStage2);
  const policy = fn.policies.find(({ qualifier }) => qualifier === (asked.target.qualifier && printText(asked.target.qualifier)));
  if (policy !== void 0 && policy.load !== "light" && policy.fits < 1) return void 0;
  const { bytes, limit } = policy ?? { bytes: 0, limit: LIMIT };
  const isNear = bytes + Math.max(wanted, narrow.length) * USUAL_BYTES > limit * NEARLY_FULL;
  return isNear ? [wideGrant(asked)] : withoutCovered(narrow, asked);
}
function wantedRoutes(asked, model) {
  return indexOf(model).waiting.get(policyKey(asked))?.size ?? 0;
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
    const { asked } = target;
    const key = policyKey(asked);
    const routes = waiting.get(key) ?? /* @__PURE__ */ new Set();
    waiting.set(key, routes);
    for (const { route } of asked.requests) routes.add(route ?? printText(asked.requests[0]?.tail ?? []));
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
  const written = substitutionOf(resource, stack);
  return written === void 0 ? void 0 : `${SOURCE}${written}`;
}
function permission({ functionName, source, condition }) {
  return map({
    Type: text(PERMISSION_TYPE),
    Condition: condition === "" ? void 0 : text(condition),
    Properties: map({
      Action: text(ACTION),
      FunctionName: functionName,
      Principal: text(PRINCIPAL),
      SourceArn: call("Fn::Sub", source)
    })
  });
}
function baseOf({ target: { via, qualifier } }, { logicalId }, stack) {
  const [fn, own] = [ownName(logicalId, stack) ?? "", ownName(via ?? logicalId, stack) ?? ""];
  const name = knownText(qualifier ?? []) ?? "";
  return name !== "" && own === `${fn}Alias${name.replaceAll(/[^A-Za-z0-9]/g, "")}` ? `${fn}${pascalCase(name)}` : own;
}
function nameOf({ route, resource }, { api, ...call2 }, base) {
  const isAuthorizers = printText(resource).includes("/authorizers/");
  const authorizer = "name" in call2 && isAuthorizers ? call2.name : void 0;
  const words = route ?? authorizer ?? api.logicalId ?? "Api";
  return `${base}${pascalCase(withoutPrefix(words))}`.slice(0, MAX_NAME) + "Permission";
}
var MAX_NAME = 200;
var namedIn = /* @__PURE__ */ new WeakMap();
function distinct(name, value, stack, model) {
  const named = namedIn.get(model) ?? /* @__PURE__ */ new Map();
  namedIn.set(model, named);
  const written = JSON.stringify(value);
  const known = (key2) => named.get(`${stack}${key2}`);
  let key = name;
  for (let number = 2; ![void 0, written].includes(known(key)?.written); number += 1) key = `${name}${number}`;
  const { place } = known(key) ?? { place: named.size + 1 };
  named.set(`${stack}${key}`, { written, place });
  return { key, place };
}
function pascalCase(words) {
  return (words.match(/[A-Za-z0-9]+/g) ?? []).map((word) => {
    const rest = word.slice(1);
    return `${word.slice(0, 1).toUpperCase()}${word === word.toUpperCase() ? rest.toLowerCase() : rest}`;
  }).join("");
}

function isUpToDate(api, { stage }) {
  const own = stage.filter((each) => each.api === api);
  return own.length > 0 && own.every((each) => each.isUpToDate);
}
function isDeployedApart(api, { stage }) {
  const own = stage.filter((each) => each.api === api && !(api.kind === "rest" && each.at.generatedBy !== void 0));
  return own.some((each) => !each.isUpToDate);
}

function withoutRole(call2, model) {
  const remedy = remedyOf(call2, model);
  return remedy === void 0 || isRefused(remedy) ? remedy : { ...remedy, frees: freedBy(call2, model) };
}
var placesByRole = /* @__PURE__ */ new WeakMap();
function freedBy({ auth }, model) {
  const [token, ...others] = auth.kind === "role" ? auth.role.text : [];
  if (token?.kind !== "reference" || others.length > 0) return void 0;
  const known = placesByRole.get(model) ?? droppedRoles(model);
  placesByRole.set(model, known);
  return { role: withoutPrefix(token.logicalId), ...known.get(printText([token])) ?? { places: [], isLater: false } };
}
function droppedRoles(model) {
  const dropped = [...model.integration, ...model.authorizer].flatMap((call2) => call2.auth.kind === "role" && !needsRole(call2, model) ? [{ role: call2.auth.role, isLater: isDeployedApart(call2.api, model) }] : []);
  return new Map([...groupsByKey(dropped, ({ role }) => printText(role.text))].map(([key, group]) => [key, { places: group.map(({ role }) => role.at), isLater: group.some(({ isLater }) => isLater) }]));
}
function remedyOf(call2, model) {
  const { target, auth } = call2;
  if (auth.kind !== "role" || target.kind !== "lambda") return void 0;
  if (target.elsewhere !== void 0) return refused(`the function is in another ${target.elsewhere}`);
  const { role } = auth;
  if (role.at.generatedBy !== void 0) return samRole(call2, target, role, model);
  const key = role.at.path?.key ?? "";
  if (target.admission.kind === "missing") return withPermission(call2, target, role, model);
  return isAdmitted(target, model) ? { title: `remove \`${key}\``, safety: safetyOf(call2, target, role), steps: [{ kind: "remove", at: role.at }] } : refused(doubtOf(target, model));
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
function safetyOf(call2, target, role) {
  return isSurelyRole(role) && isSurelyAdmitted(call2, target) ? "safe" : "review";
}
function isSurelyRole({ text: role }) {
  if (role.length === 0) return false;
  return role.every(({ kind }) => kind !== "unknown") || role.some((token) => token.kind === "literal" && token.text.includes(":role/"));
}
function isAdmitted({ admission, logicalId }, model) {
  if (admission.kind !== "admitted" || admission.by.length === 0) return false;
  return logicalId === void 0 || !contestedFunctions(model).has(logicalId);
}
function samRole(call2, target, role, model) {
  const { at } = role;
  const isOfSam = at.generatedBy?.startsWith("SAM: ") === true;
  if (!isOfSam) return refused("a tool made it of other words");
  if ("guards" in call2) {
    if (!isAdmitted(target, model)) return refused(doubtOf(target, model));
    return { title: "let `InvokeRole` be `NONE`", safety: safetyOf(call2, target, role), steps: [{ kind: "replace", at, value: text("NONE") }] };
  }
  return call2.api.kind === "http" ? httpAuthorizer(call2, target, role, model) : otherAuthorizer(call2, target, role, model);
}
function httpAuthorizer(call2, target, role, model) {
  const { at } = role;
  if (isAdmitted(target, model)) return { title: "remove `FunctionInvokeRole`", safety: safetyOf(call2, target, role), steps: [{ kind: "remove", at }] };
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
function otherAuthorizer(call2, target, role, model) {
  const isWebSocket = call2.api.kind === "websocket";
  if (!isWebSocket && !isAdmitted(target, model)) return refused(doubtOf(target, model));
  if (isWebSocket && target.logicalId === void 0) return refused("the function is not in this template");
  const key = isWebSocket ? "InvokeRole" : "FunctionInvokeRole";
  return { title: `remove \`${key}\``, safety: isWebSocket ? "review" : safetyOf(call2, target, role), steps: [{ kind: "remove", at: role.at }] };
}
var contestedIn = /* @__PURE__ */ new WeakMap();
function contestedFunctions(model) {
  const known = contestedIn.get(model);
  if (known) return known;
  const contested = new Set(model.function.filter(({ conflicts }) => conflicts.length > 0).map(({ logicalId }) => logicalId));
  contestedIn.set(model, contested);
  return contested;
}

function defineRule(rule) {
  return rule;
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
  return target.warmth.flatMap(({ when: isSo, value }) => isKind(value, kind) ? [{ when: and(when, isSo), value }] : []);
}
function isKind(warmth, kind) {
  return warmth.kind === kind;
}
function roleNotes({ name, text: text2 }) {
  const defaults = defaultsIn(text2).map((parameter) => `the role is the default of parameter \`${parameter}\``);
  const open = text2.length > 0 && text2.every((token) => token.kind === "unknown");
  return open ? [...defaults, `only the deployment knows what \`${name}\` is; it is taken for a role`] : defaults;
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
function functionsOf(role, model) {
  const known = functionsByRole.get(model) ?? invokedByRole(model);
  functionsByRole.set(model, known);
  return known.get(roleKey(role))?.size ?? 0;
}
function invokedByRole(model) {
  const calls = [...model.integration, ...model.authorizer].flatMap(({ target, auth }) => target.kind === "lambda" && auth.kind === "role" ? [{ role: roleKey(auth.role), name: target.name }] : []);
  return new Map([...groupsByKey(calls, ({ role }) => role)].map(([role, all]) => [role, new Set(all.map(({ name }) => name))]));
}
function groupBy(things, keyOf2) {
  return [...groupsByKey(things, keyOf2).values()];
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
function firstByPath(things, placeOf) {
  const key = (thing) => pathKeys(placeOf(thing).path).join("/");
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
  const isOpen3 = (call2) => call2.api === api && isOpenCall(call2, fn);
  return integration.some(isOpen3) || authorizer.some(isOpen3) || notChecked.some(({ at }) => at.file === api.at.file && isIn(pathKeys(at.path), pathKeys(api.at.path)));
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
  const together = new Set(bypasses.map(({ target }) => target));
  const parts = bypasses.map((bypass) => partOf(bypass, together, model));
  const refusal = parts.find((part) => part.kind === "refused");
  if (refusal) return refusal;
  const all = parts.flatMap((part) => part.kind === "steps" ? part.steps : []);
  const [first, ...others] = new Map(all.map((step) => [JSON.stringify(step), step])).values();
  const [name = ""] = bypasses.flatMap(({ capacities }) => capacities.map((capacity) => capacity.name));
  if (first === void 0) return refused("nothing is known to change");
  return { title: `invoke \`${name}\`, and let API Gateway do so`, safety: "review", steps: [first, ...others] };
}
function partOf(bypass, together, model) {
  const { call: call2, target, capacities: [capacity] } = bypass;
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  const alias = capacity && aliasOf(capacity);
  const stack = stackOf(fn?.logicalId ?? "");
  const own = alias && ownName(alias, stack);
  const why = obstacle2(bypass, fn);
  if (why !== void 0) return refused(why);
  if (fn === void 0 || alias === void 0 || own === void 0) return refused("what is kept ready is no alias or version that somebody wrote in this template");
  const reworded = { kind: "reword", at: target.at, from: `\${${fn.logicalId.slice(stack.length)}.Arn}`, to: `\${${own}}` };
  const permissions = permissionSteps({ call: call2, target, alias, fn, together }, model);
  return permissions.kind === "refused" ? permissions : { kind: "steps", steps: [reworded, ...permissions.steps] };
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
  const { call: call2, target, alias, fn, together } = turning;
  const asked = askedOf(target.asked, alias, fn);
  if (fn.permissions.some((statement) => statement.when === true && admits(statement, asked))) return { kind: "steps", steps: [] };
  const value = call("Ref", ownName(alias, stackOf(fn.logicalId)) ?? "");
  const moved = movable(turning, model);
  if (moved) return { kind: "steps", steps: moved.map(({ at }) => ({ kind: "set", resource: at, property: "FunctionName", value })) };
  const routes = new Set([...together].flatMap((each) => each.asked.requests.map(({ route }) => route))).size;
  const added2 = permissionsFor({ call: call2, target, asked, routes, isTurned: true }, model);
  return added2.kind === "refused" ? added2 : { kind: "steps", steps: added2.steps };
}
function askedOf(asked, alias, fn) {
  const known = fn.permissions.find(({ function: { via } }) => via === alias)?.function;
  return { ...asked, target: known ?? { ...asked.target, via: alias, qualifier: [{ kind: "reference", logicalId: alias }] } };
}
function movable({ call: { api }, target: { admission, asked }, together, fn }, model) {
  if (!isUpToDate(api, model) || hasOpenCalls(api, fn.logicalId, model) || admission.kind !== "admitted" || admission.by.length === 0) return void 0;
  const own = fn.permissions.filter((statement) => admission.by.includes(statement));
  const others = [...model.integration, ...model.authorizer].flatMap(({ target }) => target.kind === "lambda" && !together.has(target) ? target.proofs : []);
  const isShared2 = others.some(({ outcome }) => outcome.kind === "admitted" && outcome.by.some((statement) => own.some((mine) => mine === statement)));
  const isAuthored = own.every(({ at: { generatedBy }, writtenAs, when }) => generatedBy === void 0 && writtenAs === "permission" && when === true);
  const isPinned = own.every(({ sources }) => sources?.every((source) => printText(source).includes(`:${printText(asked.api.id)}/`)) === true);
  return isShared2 || !isAuthored || !isPinned || own.length < admission.by.length ? void 0 : own;
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
    const isMeant = caller.target.qualifier !== void 0 && capacities.some((capacity) => used.has(capacity));
    return isMeant ? [] : [{ ...caller, capacities, when }];
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
  const [, after] = /; (\w+) is AWS_IAM$/.exec(first.auth.at.generatedBy ?? "") ?? [];
  if (!isAdmitted2) return refused("nothing shows that the policy of each function admits API Gateway");
  if (after === void 0) return refused("it is not said at one place");
  return {
    title: "let `InvokeRole` be `NONE`",
    safety: "review",
    steps: [{ kind: "add", beside: first.auth.at, after, key: "InvokeRole", value: text("NONE") }]
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
    for (const crossing of call2.crossings) {
      const { kind, from, to, parameter, at } = crossing;
      yield {
        message: kind === "mismatch" ? `${callerDoes(call2, "call")} a function through a URI of two regions, \`${from}\` and \`${to}\`, which cannot work` : `${callerDoes(call2, "call")} ${nameTarget(call2.target)} in \`${to}\` from \`${from}\``,
        at,
        severity: parameter === void 0 ? SEVERITY[kind] : "info",
        when: whenAll([call2, crossing]),
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

function withoutRegion(call2) {
  const { target, literalRegion } = call2;
  const why = obstacle3(call2);
  if (why !== void 0 || !("at" in target) || literalRegion === void 0) return refused(why ?? "nothing is called");
  return {
    title: "take the region from `AWS::Region`",
    safety: "review",
    steps: [{ kind: "reword", at: target.at, from: `:${literalRegion.region}:`, to: ":${AWS::Region}:" }]
  };
}
function obstacle3({ api, target, literalRegion }) {
  if (literalRegion?.parameter !== void 0) return `the region is the default of parameter \`${literalRegion.parameter}\``;
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
    const { literalRegion, crossings } = call2;
    if (literalRegion === void 0 || crossings.length > 0) return;
    yield {
      message: `${callerDoes(call2, "use")} a URI with \`${literalRegion.region}\` written into it`,
      at: literalRegion.at,
      when: whenAll([call2, literalRegion]),
      notes: literalRegion.parameter === void 0 ? [] : [`the region is the default of parameter \`${literalRegion.parameter}\``],
      remedy: "take the region from the deployment: `${AWS::Region}` in a template",
      fix: withoutRegion(call2)
    };
  }
});

function respellings(source, asked) {
  const parts = arnParts(source);
  return parts ? [...withOtherHeads(parts, asked), ...withOtherTails(parts, asked)] : [];
}
var HEADS = [1, 3, 4];
function withOtherHeads(parts, { api }) {
  const own = splitText(api.arn, ":");
  return HEADS.flatMap((index) => {
    const [written = [], wanted = []] = [parts[index], own[index]];
    if (printText(written) === printText(wanted)) return [];
    const around = (text2) => concat(index === 4 ? [] : parts[index - 1] ?? [], literal(":"), text2, literal(":"));
    return [{ from: around(written), to: around(wanted), mended: joinTexts(parts.with(index, wanted), ":") }];
  });
}
function withOtherTails(parts, asked) {
  const [narrow] = narrowGrants(asked);
  const [api = [], ...written] = splitText(parts[5] ?? [], "/");
  const wanted = splitText(narrow?.resource ?? [], "/").slice(1);
  const mended = (tail) => joinTexts([...parts.slice(0, 5), concat(api, tailOf(tail))], ":");
  if (written.length === 0) return [{ from: concat(literal(":"), api), to: concat(literal(":"), api, tailOf(wanted)), mended: mended(wanted) }];
  if (isForAuthorizers(written) !== isForAuthorizers(wanted)) return [];
  return pieces(asked).filter(({ start: start2 }) => start2 < written.length).flatMap(({ start: start2, end }) => {
    const tail = [...written.slice(0, start2), ...wanted.slice(start2, end), ...end === void 0 ? [] : written.slice(end)];
    return printText(tailOf(tail)) === printText(tailOf(written)) ? [] : [{ from: tailOf(written), to: tailOf(tail), mended: mended(tail) }];
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
  const { asked } = target;
  const used = usedStatements(model);
  const isOpen3 = ({ at, writtenAs, when, logicalId: logicalId2 }) => at.generatedBy === void 0 && writtenAs === "permission" && formulaKey(when) === formulaKey(call2.when) && !used.has(logicalId2);
  const found = fn.permissions.filter(isOpen3).flatMap((statement) => correctionsOf(statement, asked, fn));
  const [only, ...others] = found;
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
function correctionsOf(statement, asked, fn) {
  const { sources: [source] = [], admitsApiGateway, at: resource } = statement;
  const [narrow, ...others] = narrowGrants(asked);
  if (source === void 0 || narrow === void 0 || others.length > 0 || !isOf(asked.api, source)) return [];
  if (printText(source).includes("/test-invoke-stage/")) return [];
  const stack = stackOf(fn.logicalId);
  const setting = (property, value) => value && { kind: "set", resource, property, value };
  const corrections = [
    [{ ...statement, function: asked.target }, setting("FunctionName", functionNameOf(asked, fn, stack))],
    [{ ...statement, admitsApiGateway: { kind: "yes" } }, setting(...fieldOf(admitsApiGateway))]
  ];
  const fields = corrections.flatMap(([as, step]) => step && admits(as, asked) ? [{ statement, step }] : []);
  return [...fields, ...sourceCorrections(statement, source, asked, stack)];
}
function isOf({ id }, source) {
  return `${printText(source)}/`.includes(`:${printText(id)}/`);
}
function sourceCorrections(statement, source, asked, stack) {
  const [only, ...others] = respellings(source, asked).filter(({ mended }) => admits({ ...statement, sources: [mended] }, asked));
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
  const [{ nearest: nearest2, when }, ...others] = gaps;
  const { at, name } = target;
  const routes = [...new Set(gaps.flatMap((gap) => gap.routes))];
  return {
    message: `no statement lets API Gateway invoke \`${name}\` for ${gapWords(gaps[0])}`,
    at,
    ...gaps.every((gap) => gap.doubtful) ? { severity: "warning" } : {},
    when,
    // An authorizer's requests come by no route of their own.
    ...routes.length > 0 ? { routes, stages: [...new Set(gaps.flatMap((gap) => gap.stages))] } : {},
    related: gaps.flatMap((gap) => gap.nearest ?? []).slice(0, TOLD).map(({ permission: permission2, fault }) => ({ at: permission2.at, message: fault })),
    notes: [
      ...firstFew(others.map((gap) => `nor for ${gapWords(gap)}`), (more) => `nor for ${more} more`),
      ...firstFew(admittedParts(target, gaps), (more) => `admitted: ${more} more`),
      ...noRole === void 0 ? [] : [`that there is no role hangs on the default of parameter \`${noRole}\``],
      ...defaultNotes(gaps)
    ],
    remedy: remedyOf3(target, nearest2),
    inCode: "in the construct's code, call `addPermission` on the function, with the principal `apigateway.amazonaws.com` and the API's `arnForExecuteApi` as `sourceArn`"
  };
}
function remedyOf3({ name, isCrowded }, nearest2) {
  const correctable = nearest2?.permission.at.generatedBy === void 0 ? nearest2?.permission : void 0;
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
function gapWords({ request, routes, nearest: nearest2 }) {
  const requests = routes.length > TOLD ? nameRoutes(routes) : request;
  return nearest2 ? `${requests}; ${nearestWords(nearest2)}` : requests;
}
function nearestWords({ permission: permission2, fault }) {
  return `\`${permission2.logicalId}\` comes nearest, but ${fault}`;
}
function admittedParts({ proofs }, gaps) {
  const partial = new Set(gaps.flatMap(({ partial: isPart, routes }) => isPart ? routes : []));
  const own = proofs.filter(({ route }) => route !== void 0 && partial.has(route));
  const missed = new Set(own.flatMap((proof) => proof.outcome.kind === "missing" ? requestKeys(proof) : []));
  const parts = own.flatMap((proof) => {
    const { outcome } = proof;
    if (outcome.kind !== "admitted" || requestKeys(proof).some((key) => missed.has(key))) return [];
    return [{ proof, by: namesOf(outcome.by) }];
  });
  const alike = groupBy(parts, ({ proof: { route = "", verbs }, by }) => [route, by, ...verbs].join(" "));
  return alike.map(([first, ...others]) => `admitted: ${partWords([first.proof, ...others.map(({ proof }) => proof)], own)}, by ${first.by}`);
}
function namesOf(statements) {
  const names = [...new Set(statements.map(({ logicalId }) => `\`${logicalId}\``))];
  return firstFew(names, (more) => `${more} more`).join(" and ");
}
function requestKeys({ route, stage, verbs }) {
  return (verbs.length === 0 ? [""] : verbs).map((verb) => `${route ?? ""} ${stage ?? ""} ${verb}`);
}
function partWords(parts, all) {
  const [{ route = "", verbs }] = parts;
  const others = all.filter((proof) => proof.route === route);
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
      const { statements, load, when } = policy;
      yield {
        message: `${sizeWords(policy)}, with ${statements.length === 1 ? "1 statement" : `${statements.length} statements`}`,
        at,
        ...load === "over" ? { severity: "error" } : {},
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
function sizeWords({ name, bytes, limit, load }) {
  const size = `about ${withCommas(bytes)}`;
  const allowed = `the ${withCommas(limit)} bytes that Lambda allows`;
  if (load === "over") return `the policy of \`${name}\` passes ${allowed}: it takes ${size}`;
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
    const { role } = auth;
    const shared = functionsOf(role, model);
    const isChosen = shared > maxFunctionsPerRole;
    const choice = `API Gateway invokes ${shared} functions by \`${role.name}\`, more than the ${maxFunctionsPerRole} of \`maxFunctionsPerRole\`: it is taken for a choice`;
    const asynchronous = "the function is invoked asynchronously; the role is assumed before that all the same";
    yield {
      message: `${callerDoes(integration, "assume")} \`${role.name}\` to invoke \`${target.name}\``,
      at: role.at,
      label: "API Gateway must assume this role first",
      isChosen,
      // Only the other account's owner can do without the role.
      ...isChosen || target.elsewhere === "account" ? { severity: "info" } : {},
      related: admittedBy(target),
      notes: [...roleNotes(role), ...isChosen ? [choice] : [], ...target.asynchronous ? [asynchronous] : []],
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
      message: messageOf(overrun),
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
function messageOf(overrun) {
  const { breaches: [first, ...others], routes: [route], stage } = overrun;
  const who = stage === void 0 ? `\`${route}\`` : `\`${route}\` on stage \`${stage}\``;
  if (others.length > 0) return `${who} is over ${budgetOf(overrun)}: ${[first, ...others].map(breachTerm).join(", ")}`;
  const { limit: { measure, most } } = first;
  if (measure === "uncached") return `${who} is not answered from a cache; ${budgetOf(overrun)} wants it to be`;
  return `${who} ${WORDS[measure][0]} ${countOf(first, measure)}; ${budgetOf(overrun)} allows ${mostOf(most)}`;
}
function breachTerm(breach) {
  const { limit: { measure, most } } = breach;
  return measure === "uncached" ? "no cached responses" : `${countOf(breach, measure)} (${mostOf(most)} allowed)`;
}
function countOf({ count }, measure) {
  const [, one, many] = WORDS[measure];
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
  const isUncached = breaches.some(({ limit: { measure } }) => measure === "uncached");
  return [
    ...can === "" ? [] : [`take out what can go: ${can}`],
    ...cannot === "" ? [] : [`what cannot go as the path is: ${cannot}; change the path, or allow it`],
    ...isUncached ? [api.kind === "rest" ? "let the stage's cache keep the responses of this route" : "only REST APIs have a cache: ask for none here"] : []
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
    for (const pair of groupBy(twins, ({ own, other }) => `${roleKey(own)} ${roleKey(other)}`)) {
      const { own, other } = firstByPath(pair, (twin) => twin.own.at);
      const routes = [...new Set(pair.flatMap((twin) => twin.routes))];
      const asked = [...new Set(pair.map(({ authorizer }) => whenAsked(authorizer)))].join(" or ");
      const authorizers = oneOrMore(pair.map(({ authorizer }) => `authorizer \`${authorizer.name}\``), "authorizers");
      const functions = oneOrMore(pair.map(({ target }) => `\`${target.name}\``), "functions");
      yield {
        message: `${nameRoutes(routes)} may need two roles for one request: ${asked} \`${other.name}\` to ask ${authorizers}, then \`${own.name}\` to invoke ${functions}`,
        at: own.at,
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
    const [own, other] = [auth.role, authorizer.auth.role];
    if (roleKey(own) === roleKey(other)) return [];
    return [{ own, other, authorizer, target, routes, when: whenAll([integration, guard]) }];
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

// package.json
var package_default = { version: "0.1.0" };

var import_node_url = require("node:url");
var import_node_worker_threads = require("node:worker_threads");

var INTERNAL = "internal error: ";
function internalError(error) {
  const [message] = messageOf2(error).split("\n");
  return `${INTERNAL}${message}; this is a fault of cfn-latency-lint, not of your template (https://github.com/cfn-latency-lint/cfn-latency-lint/issues)`;
}
function messageOf2(error) {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
}

var STATE = { waiting: 0, answered: 1, dead: 2 };

function askIn(file, seconds) {
  let open;
  const hangUp = () => {
    void open?.worker.terminate();
    open = void 0;
  };
  return (request) => {
    try {
      if (open && Atomics.load(open.signal, 0) === STATE.dead) hangUp();
      open ??= start(file);
      const answer = exchange(open, request, seconds);
      if (typeof answer !== "string") return answer;
      hangUp();
      return failed(answer);
    } catch (error) {
      hangUp();
      return failed(error);
    }
  };
}
function failed(error) {
  return { kind: "failed", message: internalError(error) };
}
var BEGINNING = `
const { workerData: { module, signal } } = require("node:worker_threads");
process.on("exit", () => {
  Atomics.store(signal, 0, ${STATE.dead});
  Atomics.notify(signal, 0);
});
import(module);
`;
function start(file) {
  const { port1, port2 } = new import_node_worker_threads.MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new import_node_worker_threads.Worker(BEGINNING, {
    eval: true,
    workerData: { module: (0, import_node_url.pathToFileURL)(file).href, port: port2, signal },
    transferList: [port2],
    // What the host's own process preloads (ts-node, an inspector, a loader) is not for this thread.
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: "" }
  });
  for (const event of ["error", "exit"]) worker.on(event, () => Atomics.store(signal, 0, STATE.dead));
  worker.unref();
  return { worker, port: port1, signal };
}
function exchange({ port, signal }, request, seconds) {
  Atomics.compareExchange(signal, 0, STATE.answered, STATE.waiting);
  port.postMessage(request);
  if (Atomics.wait(signal, 0, STATE.waiting, seconds * 1e3) === "timed-out") return `there was no answer within ${seconds} seconds`;
  const received = (0, import_node_worker_threads.receiveMessageOnPort)(port);
  return received ? received.message : "the thread that lints ended without an answer";
}

var import_node_path2 = __toESM(require("node:path"), 1);

var SEVERITIES = ["info", "warning", "error"];

function failing(findings, { given, configured, otherwise }) {
  return findings.filter(({ severity, at }) => {
    const least = given ?? configured.get(at.file) ?? otherwise;
    return least !== "never" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
  });
}

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

var CHOICES = {
  failOn: [...SEVERITIES, "never"],
  preset: ["recommended", "all", "security-first"]
};
var KEYS = [...Object.keys(CHOICES), "rules", "config"];
var LEVELS = ["off", ...SEVERITIES];
function optionFault(options, ruleIds) {
  const unknown = Object.keys(options).find((key) => !KEYS.includes(key));
  if (unknown !== void 0) return `there is no option \`${unknown}\`${didYouMean(unknown, KEYS)}`;
  for (const [name, choices] of Object.entries(CHOICES)) {
    const value = options[name];
    if (value !== void 0 && !choices.some((choice) => choice === value)) return `\`${name}\` is one of ${choices.join(", ")}, not \`${value}\``;
  }
  return ruleFault(options.rules ?? {}, ruleIds);
}
function ruleFault(rules2, ruleIds) {
  for (const [id, severity] of Object.entries(rules2)) {
    if (!ruleIds.includes(id)) return `there is no rule \`${id}\`${didYouMean(id, ruleIds)}`;
    if (!LEVELS.includes(severity)) return `rule \`${id}\` is set to one of ${LEVELS.join(", ")}, not \`${severity}\``;
  }
  return void 0;
}

var import_node_path = __toESM(require("node:path"), 1);

var PAGES = "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/rules";
function helpUrl(rule) {
  return `${PAGES}/${rule}/README.md`;
}
function helpOf({ rule, help }) {
  return help === void 0 ? helpUrl(rule) : help ?? void 0;
}

var ASCII = /^[\x20-\x7e]*$/;
function printable(text2) {
  if (ASCII.test(text2)) return text2;
  return text2.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu, (character) => {
    if (character === "\n" || character === "	") return " ";
    const code = character.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCodePoint(9216 + code);
    return code === 127 ? "␡" : "�";
  });
}

var BYTE_ORDER_MARK = 65279;

function lastUpTo(offsets, offset) {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

var SHIFT = 6;
var MARKED = 1 << SHIFT;
var MARKED_LINES = new RegExp(String.raw`(?:[^\r\n]*(?:\n|\r\n|\r(?!\n))){${MARKED}}`, "y");
var LINE_END = /\r\n?|\n/g;
function readLines(text2) {
  const first = text2.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const marks = [first];
  MARKED_LINES.lastIndex = first;
  while (MARKED_LINES.test(text2)) marks.push(MARKED_LINES.lastIndex);
  return { text: text2, marks, marked: [] };
}
function startOfLine(lines, index) {
  return startsFrom(lines, index >> SHIFT)[index % MARKED];
}
function lineIndexAt(lines, offset) {
  const mark = lastUpTo(lines.marks, offset);
  return (mark << SHIFT) + lastUpTo(startsFrom(lines, mark), offset);
}
function positionAt(lines, offset) {
  const index = lineIndexAt(lines, offset);
  return { line: index + 1, column: Math.max(0, offset - (startOfLine(lines, index) ?? 0)) + 1 };
}
function startsFrom({ text: text2, marks, marked }, mark) {
  return marked[mark] ??= startsBetween(text2, marks[mark] ?? Infinity, marks[mark + 1] ?? Infinity);
}
function startsBetween(text2, first, end) {
  const starts = [];
  LINE_END.lastIndex = first;
  for (let at = first; at < end; at = LINE_END.test(text2) ? LINE_END.lastIndex : Infinity) starts.push(at);
  return starts;
}

function violationsOf({ findings }, cwd) {
  return findings.map((finding) => violationOf(finding, cwd));
}
function violationOf(finding, cwd) {
  const { rule, severity, message, when, notes, remedy } = finding;
  const condition = when === null ? "" : ` (when ${when})`;
  return {
    ruleName: rule,
    description: printable([message + condition, ...notes].join("; ")),
    severity,
    fix: printable(fixOf(remedy, helpOf(finding))),
    ruleMetadata: metadataOf(finding),
    violatingResources: [resourceOf2(finding, cwd)]
  };
}
function fixOf(remedy, page) {
  if (remedy === void 0) return page ?? "";
  return page === void 0 ? remedy : `${remedy} (${page})`;
}
function metadataOf({ routes, stages = [], when, construct, fingerprint }) {
  const facts = {
    routes: routes.join(", "),
    stages: stages.join(", "),
    when: when ?? "",
    source: construct?.source ? `${construct.source.file}:${construct.source.line}` : "",
    fingerprint
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== ""));
}
function resourceOf2({ at, logicalId, construct, cdk }, cwd) {
  const resource = { resourceLogicalId: logicalId ?? "", locations: locationOf(pathKeys(at.path)) };
  const isTemplate = cdk === void 0 || cdk.constructs.has(at.file);
  if (isTemplate) return { ...resource, templatePath: import_node_path.default.resolve(cwd, at.file) };
  const [template] = [...cdk.constructs].find(([, made]) => logicalId !== null && made.get(logicalId)?.path === construct?.path) ?? [at.file];
  return { ...resource, templatePath: import_node_path.default.resolve(cwd, template), ...construct && { constructPath: construct.path } };
}
function locationOf([section, , ...keys]) {
  return section === "Resources" && keys.length > 0 ? [keys.join(".")] : [];
}
function unreadable({ errors, sources }, cwd) {
  return errors.map(({ file, at, message }) => {
    const position = at && positionAt(readLines(sources.get(file)?.text ?? ""), at.start);
    return {
      ruleName: "not-linted",
      description: printable(`${file}${position ? `:${position.line}:${position.column}` : ""}: ${message}`),
      severity: "fatal",
      fix: "",
      ruleMetadata: {},
      violatingResources: [{ resourceLogicalId: "", templatePath: import_node_path.default.resolve(cwd, file), locations: [] }]
    };
  });
}

var NAME = "cfn-latency-lint";
function createPlugin(options, footing) {
  const { version, ruleIds } = footing;
  return {
    name: NAME,
    version,
    ruleIds: [...ruleIds],
    validate: (context) => {
      try {
        return validate(context, options, footing);
      } catch (error) {
        return failed2(internalError(error), options, footing);
      }
    }
  };
}
function validate({ templatePaths }, options, footing) {
  const fault = optionFault(options, footing.ruleIds);
  if (fault !== void 0) return failed2(fault, options, footing);
  const cwd = footing.cwd();
  const answer = footing.ask(requestFor(templatePaths, options, cwd));
  if (answer.kind === "failed") return failed2(answer.message, options, footing);
  const { report } = answer;
  return {
    success: isSuccess(report, options, answer.failOn),
    pluginVersion: footing.version,
    violations: [...unreadable(report, cwd), ...violationsOf(report, cwd)],
    ...metadataOf2(report)
  };
}
function requestFor(paths, { preset, rules: rules2 = {}, config }, cwd) {
  return {
    cwd,
    paths,
    preset,
    severities: new Map(Object.entries(rules2)),
    config: configChoice(config, cwd),
    texts: /* @__PURE__ */ new Map(),
    onlyTemplates: false,
    // The assembly knows the region of each stack, and its parameters.
    region: void 0,
    parameterOverrides: /* @__PURE__ */ new Map()
  };
}
function configChoice(config, cwd) {
  if (config === void 0) return { kind: "nearest" };
  return config === false ? { kind: "none" } : { kind: "file", file: import_node_path2.default.resolve(cwd, config) };
}
function isSuccess({ findings, errors }, { failOn: given }, configured = /* @__PURE__ */ new Map()) {
  if (given === "never") return true;
  return errors.length === 0 && failing(findings, { given, configured, otherwise: "error" }).length === 0;
}
function metadataOf2({ notChecked }) {
  return notChecked.length === 0 ? {} : { metadata: { notChecked: notChecked.map(({ what, why }) => `${what}: ${why}`).join("; ") } };
}
function failed2(message, { failOn }, { version, warn }) {
  const success = failOn === "never";
  if (success) warn(`${NAME}: ${message}`);
  return { success, pluginVersion: version, violations: [], metadata: { error: `${NAME}: ${message}` } };
}

var PATIENCE = 120;
var ask = askIn(import_node_path3.default.join(__dirname, "worker.cjs"), PATIENCE);
function cfnLatencyLint(options = {}) {
  return createPlugin(options, {
    ask,
    version: package_default.version,
    ruleIds: rules.map(({ id }) => id),
    cwd: () => process.cwd(),
    warn: (message) => {
      process.stderr.write(`${message}
`);
    }
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  cfnLatencyLint
});
