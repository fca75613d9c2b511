import {
  frame,
  gutterFor,
  gutterText
} from "./report-frame.mjs";
import {
  NO_LIBRARY,
  PARTITIONS,
  PREFIX_END,
  UsageError,
  always,
  and,
  append,
  callOf,
  combine,
  concat,
  condition,
  conditionalBranches,
  conditionsIn,
  defaultsIn,
  didYouMean,
  entriesOf,
  evaluateText,
  expandOpenApi,
  flatMapAlternatives,
  formulaKey,
  get,
  getIn,
  given,
  groupsByKey,
  hasFailed,
  internalError,
  isAuthored,
  isInclude,
  isOverride,
  isRegion,
  isRegionCode,
  itemsOf,
  jsonReport,
  knownText,
  linkStacks,
  literal,
  nameOf,
  nestedStacks,
  not,
  or,
  parseOverrides,
  pathKeys,
  placeOf,
  printText,
  pseudoParameter,
  pseudoParameterName,
  readEmbedded,
  readParameters,
  remedyFor,
  run,
  screenOf,
  settingsOf,
  splitText,
  stackOfName,
  stacksOf,
  systemReason,
  textOf,
  tokenId,
  version,
  withoutPrefix
} from "./resolve-evaluate.mjs";
import "./js-yaml.mjs";
import {
  SEVERITIES,
  helpUrl,
  lineTables,
  painter,
  printable,
  rangeOf,
  reasonOf,
  summaryLine,
  uncheckedLines,
  wrap
} from "./report-unchecked.mjs";
import "./runtime.mjs";

function defineRule(rule) {
  return rule;
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
function dropRole({ name, elsewhere, admission, isCrowded }) {
  if (elsewhere === "account") return `once the account of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (elsewhere === "region") return `once a stack in the region of \`${name}\` admits API Gateway in the function's policy, remove the credentials`;
  if (admission.kind === "admitted" && admission.by.length > 0) return "remove the credentials";
  if (admission.kind !== "missing") return `make sure that the policy of \`${name}\` admits API Gateway, then remove the credentials`;
  if (isCrowded) return `let one statement for each API take the place of those that nearly fill the policy of \`${name}\`, and then remove the credentials`;
  return `add an \`AWS::Lambda::Permission\` for \`${name}\` and then remove the credentials; without it every request would be a 500`;
}
function roleKey({ text }) {
  return printText(text);
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
  id: "bypassed-warm-capacity",
  on: ["api"],
  severity: "warning",
  summary: "Invoke the alias or version that is kept ready.",
  why: "Provisioned concurrency belongs to one alias or version, and SnapStart to published versions. A route that invokes the function unqualified gets `$LATEST`, which has neither: the capacity is set up, some of it paid for, and requests wait for cold starts all the same.",
  presets: ["recommended", "security-first"],
  *check(api, model) {
    const callers = [...new Set(model.function.flatMap((called) => called.callers))];
    const used = new Set(callers.flatMap((caller) => warmthOf(caller, "warm").map(({ value }) => value.by)));
    const bypasses = callers.filter(({ call }) => call.api === api).flatMap((caller) => bypassesOf(caller, used));
    for (const group of groupBy(bypasses, keyOf)) yield problemOf(group);
  }
});
function bypassesOf(caller, used) {
  return warmthOf(caller, "bypassed").flatMap(({ when, value: { capacities } }) => {
    const isMeant = caller.target.qualifier !== void 0 && capacities.some((capacity) => used.has(capacity));
    return isMeant ? [] : [{ ...caller, capacities, when }];
  });
}
function keyOf({ call, target, capacities, when }) {
  const caller = "guards" in call ? "routes" : call.name;
  return [caller, target.name, whenKey({ when }), ...capacities.map(({ kind, name }) => `${kind} ${name}`)].join(" ");
}
function problemOf(group) {
  const { call, target, capacities, when } = firstByPath(group, (bypass) => bypass.target.at);
  const [capacity] = capacities;
  const routes = [...new Set(group.flatMap((bypass) => bypass.routes))];
  const invoked = target.qualifier === void 0 ? `\`${target.name}\` unqualified` : `\`${target.name}\``;
  const defaults = [...new Set(capacities.flatMap((each) => each.defaults))];
  return {
    message: `${capacityWords(capacity)}, but ${callerDoes({ ...call, routes }, "invoke")} ${invoked}`,
    at: target.at,
    when,
    routes,
    related: capacities.map(({ kind, at }) => ({ at, message: kind === "snap-start" ? "only what is published has this" : "this is kept ready" })),
    notes: defaults.map((parameter) => `the capacity hangs on the default of parameter \`${parameter}\``),
    remedy: remedyOf(capacity)
  };
}
function capacityWords({ kind, name }) {
  return kind === "snap-start" ? `SnapStart of \`${name}\` is for published versions` : `provisioned concurrency is on \`${name}\``;
}
function remedyOf({ kind, name }) {
  const means = kind === "snap-start" ? "publish a version and invoke it, or an alias that leads to it (in SAM, `AutoPublishAlias` does both)" : `invoke \`${name}\` there`;
  return `${means}; API Gateway needs a permission for just that qualifier`;
}

var rule_default3 = defineRule({
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
  *check(called) {
    const cold = called.callers.flatMap((caller) => warmthOf(caller, "cold").map(({ when }) => ({ ...caller, when })));
    for (const group of groupBy(cold, whenKey)) yield problemOf2(called, group);
  }
});
function problemOf2({ logicalId, at, offers }, callers) {
  const [{ when }] = callers;
  const authorizers = [...new Set(callers.map(({ call }) => call).filter(isAuthorizer))];
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
function isAuthorizer(call) {
  return !("guards" in call);
}
function whoWaits(callers) {
  const routes = [...new Set(callers.flatMap((caller) => isAuthorizer(caller.call) ? [] : caller.routes))];
  const authorizers = [...new Set(callers.map(({ call }) => call).filter(isAuthorizer).map(({ name }) => `authorizer \`${name}\``))];
  const [first, ...others] = authorizers;
  const names = [
    ...routes.length > 0 ? [nameRoutes(routes)] : [],
    ...first === void 0 ? [] : [others.length === 0 ? first : `${authorizers.length} authorizers`]
  ];
  return `${names.join(" and ")} ${routes.length + authorizers.length === 1 ? "waits" : "wait"}`;
}
function waitsHere({ call, target, routes }) {
  return { at: target.at, message: `${callerDoes({ ...call, routes }, "invoke")} it here` };
}

var SHOWN2 = 3;
var rule_default5 = defineRule({
  id: "conflicting-policies",
  on: ["function"],
  severity: "warning",
  summary: "Write a function's policy with one kind of resource.",
  why: "An `AWS::Lambda::ResourcePolicy` replaces the whole policy, with all that `AWS::Lambda::Permission` resources have added to it. Which of them a deployment writes last is not for the template to say: a later change can take API Gateway's permission away without a word, and the client gets a 500.",
  presets: ["recommended", "security-first"],
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

var rule_default7 = defineRule({
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

var rule_default8 = defineRule({
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
var rule_default9 = defineRule({
  id: "missing-permission",
  on: ["integration", "authorizer"],
  severity: "error",
  summary: "Let API Gateway invoke every function that it calls.",
  why: "Without a role and without a matching statement in the function's own policy, Lambda refuses API Gateway's call and the client gets a 500. A statement that misses the request by its stage, verb, path, qualifier, API or region is as good as none.",
  presets: ["recommended", "security-first"],
  *check({ target, auth }) {
    if (target.kind !== "lambda" || auth.kind !== "resource-policy") return;
    if (target.elsewhere !== void 0 || target.admission.kind !== "missing") return;
    for (const gaps of groupBy(target.admission.gaps, whenKey)) yield problemOf3(target, gaps, auth.parameter);
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
    related: gaps.flatMap((gap) => gap.nearest ?? []).slice(0, TOLD).map(({ permission, fault }) => ({ at: permission.at, message: fault })),
    notes: [
      ...firstFew(others.map((gap) => `nor for ${gapWords(gap)}`), (more) => `nor for ${more} more`),
      ...firstFew(admittedParts(target, gaps), (more) => `admitted: ${more} more`),
      ...noRole === void 0 ? [] : [`that there is no role hangs on the default of parameter \`${noRole}\``],
      ...defaultNotes(gaps)
    ],
    remedy: remedyOf2(target, nearest2)
  };
}
function remedyOf2({ name, isCrowded }, nearest2) {
  const correctable = nearest2?.permission.at.generatedBy === void 0 ? nearest2?.permission : void 0;
  const added = isCrowded ? `let one statement for each API take the place of those that nearly fill the policy of \`${name}\`` : `add an \`AWS::Lambda::Permission\` ${correctable ? "for" : "that lets API Gateway invoke"} \`${name}\``;
  return correctable ? `correct \`${correctable.logicalId}\`, or ${added}` : added;
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
function nearestWords({ permission, fault }) {
  return `\`${permission.logicalId}\` comes nearest, but ${fault}`;
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
        remedy: "write one statement for each API instead, whose `SourceArn` ends in `/*/*/*`, or in `/*/*` where it has `$default`, WebSocket routes or an authorizer; in the CDK `scopePermissionToMethod: false` does that and `allowTestInvoke: false` leaves every second one out"
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
  const text = String(Math.round(count / 10) * 10);
  return text.length > 3 ? `${text.slice(0, -3)},${text.slice(-3)}` : text;
}

var rule_default11 = defineRule({
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

var rule_default12 = defineRule({
  id: "route-budget",
  on: ["overrun"],
  severity: "error",
  summary: "Keep routes within the budgets that you gave them.",
  why: "A budget in the configuration file says what a route may cost its requests at most: STS calls, calls to other regions, calls of authorizers, cold starts. A change that costs more is found in review, and not by those who wait.",
  presets: ["recommended", "security-first"],
  *check(overrun) {
    const { at, breaches, notes } = overrun;
    yield {
      message: messageOf(overrun),
      at,
      ...overrun.stage === void 0 ? {} : { stages: [overrun.stage] },
      label: `over ${budgetOf(overrun)}`,
      related: [...hopsOf(breaches).map(({ at: hop, what }) => ({ at: hop, message: what })), ...breaches.map(({ limit }) => ({ at: limit.at, message: budgetOf(overrun) }))],
      notes,
      remedy: remedyOf3(overrun)
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
function remedyOf3({ api, breaches }) {
  const hops = hopsOf(breaches);
  const can = hops.filter(({ avoidable }) => avoidable).map(({ what }) => what).join(", ");
  const cannot = hops.filter(({ avoidable }) => !avoidable).map(({ what }) => what).join(", ");
  const isUncached = breaches.some(({ limit: { measure: measure2 } }) => measure2 === "uncached");
  return [
    ...can === "" ? [] : [`take out what can go: ${can}`],
    ...cannot === "" ? [] : [`what cannot go as the path is: ${cannot}; change the path, or allow it`],
    ...isUncached ? [api.kind === "rest" ? "let the stage's cache keep the responses of this route" : "only REST APIs have a cache: ask for none here"] : []
  ].join("; ");
}

var rule_default13 = defineRule({
  id: "twin-role-authorizer",
  on: ["api"],
  severity: "warning",
  summary: "Do not make one request wait for two roles.",
  why: "Where the authorizer and the integration each use a role of their own, API Gateway must hold two sets of temporary credentials before the request reaches its function: up to two calls to AWS STS, one after the other.",
  presets: ["recommended", "security-first"],
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
var rule_default14 = defineRule({
  id: "uncached-authorizer",
  on: ["authorizer"],
  severity: "info",
  summary: "Know which authorizers every request has to wait for.",
  why: "API Gateway can keep what an authorizer said of a caller, for up to an hour. With a time of 0 it asks the function anew on every request, which waits for that call and for the authorizer's own work before anything else begins. Whoever must be able to lock a caller out at once wants it so: it is a choice to make, not a mistake to mend.",
  presets: ["recommended", "security-first"],
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
  rule_default13,
  rule_default9,
  rule_default6,
  rule_default8,
  rule_default7,
  rule_default4,
  rule_default2,
  rule_default14,
  rule_default3,
  rule_default10,
  rule_default5,
  rule_default12
];

function isToolOutput(root) {
  const parameters = get(root, "Parameters");
  if (get(parameters, "BootstrapVersion") !== void 0) return true;
  if (entriesOf(parameters).some(({ key }) => /^AssetParameters[0-9a-f]{64}/.test(key))) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) => textOf(get(value, "Type")) === "AWS::CDK::Metadata" || getIn(value, "Metadata", "aws:cdk:path") !== void 0);
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
    stages: [...new Set(group.flatMap(({ request }) => request.stage?.label ?? []))],
    partial: group.some(({ partly }) => partly) || call.requests.some((request) => isOfThese(request) && !missed.has(request)),
    doubtful: nearest2?.doubtful === true,
    nearest: nearest2 && { permission: nearest2.statement, fault: nearest2.fault },
    defaults: [...new Set(group.flatMap(({ defaults }) => defaults))]
  };
}
function requestWords(route, group, call) {
  const mine = group.flatMap(({ request }) => request.route === route ? [request] : []);
  const all = call.requests.filter((request) => request.route === route);
  const byStage = [...groupsByKey(mine, ({ stage }) => stage?.label).values()];
  const alike = groupsByKey(byStage, (requests) => [...new Set(requests.map(({ verb }) => verb))].join());
  return [...alike.values()].map((parts) => partWords2(route, parts.flat(), all)).join(", ");
}
function partWords2(route, mine, all) {
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
  const call = node && callOf(node);
  return call?.name === "Ref" ? textOf(call.argument) : void 0;
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
      return concat(arnOf("execute-api", scope.settings, stackOfName(token.logicalId, scope.settings)), bare);
    }
    return [token];
  };
  return (text) => text.some((token) => token.kind === "reference") ? concat(...text.map(rewritten)) : text;
}
function isStage(resource) {
  return resource.type === "AWS::ApiGateway::Stage" || resource.type === "AWS::ApiGatewayV2::Stage";
}
function nameOf2(text) {
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
  const isAccount2 = others.length === 0 && first?.kind === "unknown" && withoutPrefix(first.id) === "AWS::AccountId";
  const isArn = first?.kind === "literal" && first.text.startsWith("arn:");
  if (isRole || isAccount2 || isArn || knownText(principal) !== void 0) {
    return { kind: "no", fault: `its principal is \`${nameOf2(principal)}\`` };
  }
  return { kind: "maybe", why: "its principal is not known before deployment", open: principal };
}
function actionVerdict(action) {
  if (action === void 0) return { kind: "no", fault: "it has no action" };
  const known = knownText(action);
  if (known === void 0) return { kind: "maybe", why: "its action is not known before deployment", open: action };
  const admits = matchText(literal(known.toLowerCase()), literal("lambda:invokefunction")) === "yes";
  return admits ? YES : { kind: "no", fault: `its action is \`${known}\`` };
}
function accountVerdict(account, { settings }) {
  const known = account && knownText(account);
  if (known === void 0 || settings.account === void 0 || known === settings.account) return YES;
  return { kind: "no", fault: `its source account is \`${known}\`` };
}

var RANK = { effect: 0, qualifier: 1, statement: 2, arn: 3, api: 4, stage: 5, verb: 6, path: 7, verbAlone: 8, stageAlone: 9 };
var maybe = (why, open2) => ({ kind: "maybe", why, ...open2 && { open: open2 } });
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
  const own = splitText(api.arn, ":");
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
      return maybe("its source ARN is not known before deployment", resource);
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
  return maybe("its source names an API that is not known before deployment", apiPart);
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
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(0, request.stage.name)], "/"), wanted) === "yes";
    return no(`${admits}; this stage is \`${request.stage.label}\``, isAlone ? RANK.stageAlone : RANK.stage);
  }
  if (verb && matchText(verb, literal(request.verb)) === "no") {
    const isCase = knownText(verb)?.toUpperCase() === request.verb;
    const isAlone = matchText(joinTexts([apiPart, ...rest.with(1, literal("*"))], "/"), wanted) === "yes";
    const fault = isCase ? `it admits the verb \`${printText(verb)}\`; a request's is \`${request.verb}\`` : admits;
    return no(fault, isAlone ? RANK.verbAlone : RANK.verb);
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
  const [stage, verb, ...path2] = rest;
  const pattern = printText(joinTexts(rest, "/"));
  if (!request.verb || stage === void 0 || verb === void 0 || path2.length === 0) return `\`${pattern}\``;
  if (hasWildcard(verb) && printText(verb) !== "*") return `\`${pattern}\``;
  const words = `\`${printText(verb) === "*" ? "ANY" : printText(verb)} /${printText(joinTexts(path2, "/"))}\``;
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

function proofsOf(decided, outside) {
  const answers = decided.flatMap((each) => [...admittedPart(each), ...restOf(each, outside)]);
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
  const { when, nearest: nearest2 } = rest.miss;
  if (outside) return [{ request, outcome: { kind: "undecided", ...outside }, when }];
  return [{ request, outcome: { kind: "missing", nearest: nearest2 && { permission: nearest2.statement, fault: nearest2.fault } }, when }];
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

function settledBy(text, parameters) {
  const ways = text.flatMap((token) => token.kind === "unknown" ? wayOf(token, parameters) : []);
  return inWords(ways);
}
function givenBy(names, parameters) {
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
  const known = ways.filter((way) => way !== void 0);
  if (known.length === 0 || known.length < ways.length) return void 0;
  const named = (kind) => [...new Set(known.flatMap((way) => way.kind === kind ? [way.name] : []))];
  const [overrides, templates] = [named("parameter"), named("template")];
  return [
    ...known.some(({ kind }) => kind === "region") ? ["pass `--region`"] : [],
    ...overrides.length > 0 ? [`pass \`--parameter-overrides ${overrides.map((name) => `${name}=…`).join(" ")}\``] : [],
    ...templates.length > 0 ? [`name the template ${templates.join(" and the one ")} too`] : []
  ].join(" and ");
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
      const found = new Set(anyRequest);
      const find = (map, stretch) => {
        for (const index of map.get(stretch) ?? []) found.add(index);
      };
      for (const ending of endings) {
        for (const stretch of segmentStretches(`/${stage ?? ""}${ending}`)) find(byStretch, stretch);
        if (request.stage && stage === void 0) for (const stretch of beginnings(ending)) find(behindStage, stretch);
      }
      return [...found].sort((a, b) => a - b).flatMap((index) => all[index] ?? []);
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
  const isDenied = statements.all.some(mayDeny);
  const decided = call.requests.map((request) => isDenied ? undecidedRequest(request, DENIED) : decideRequest(request, call, statements, evidence));
  const misses = decided.flatMap(({ rest }) => rest?.kind === "missed" ? [rest.miss] : []);
  const outside = misses.length === 0 ? void 0 : outsideReason(call, evidence);
  return { admission: admissionOf(decided, misses, outside, call), proofs: proofsOf(decided, outside) };
}
var NO_STATEMENTS = indexStatements([]);
var DENIED = { why: "its resource policy denies some calls" };
function admissionOf(decided, misses, outside, call) {
  if (outside) return { kind: "undecided", ...outside };
  if (misses.length > 0) return { kind: "missing", gaps: gapsOf(misses, call) };
  const doubt = decided.map(({ rest }) => rest).find((rest) => rest?.kind === "undecided");
  if (doubt) return { kind: "undecided", ...doubt.doubt };
  return { kind: "admitted", by: [...new Set(decided.flatMap(({ by }) => by))] };
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
function doubtAbout(why, open2, parameters) {
  const remedy = open2 && settledBy(open2, parameters);
  return { why, ...remedy !== void 0 && { remedy } };
}
function mayDeny({ effect, admitsApiGateway }) {
  return effect === "deny" && admitsApiGateway.kind !== "no";
}
function undecidedRequest(request, doubt) {
  return { request, by: [], admitted: false, rest: { kind: "undecided", doubt, when: request.when } };
}
function decideRequest(request, call, statements, evidence) {
  const { logic, parameters } = evidence;
  const answers = ask(request, call, statements);
  const { by, refusing } = answers;
  const open2 = and(request.when, not(answers.admitted));
  const stays = logic.satisfiable(open2);
  if (stays === false) return { request, by, admitted: request.when, rest: void 0 };
  const partly = and(request.when, answers.admitted);
  const admitted = by.length > 0 && logic.satisfiable(partly) !== false && partly;
  const undecided2 = (doubt) => ({ request, by, admitted, rest: { kind: "undecided", doubt, when: open2 } });
  const missed = logic.simplify(and(open2, not(answers.perhaps)));
  if (stays === void 0 || logic.satisfiable(missed) !== true) {
    const { doubt } = answers;
    return undecided2(doubt ? doubtAbout(doubt.why, doubt.open, parameters) : { why: "its conditions are too many to decide" });
  }
  if (stacksIn(missed, evidence.settings) > 1) return undecided2({ why: "it hangs on conditions of several stacks" });
  const defaults = [...new Set(refusing.flatMap((statement) => defaultsAgainst(statement, call, request)))];
  if (defaults.length > 0 && logic.satisfiable(missed, defaultsHold(defaults, parameters)) === false) {
    const remedy = givenBy(defaults, parameters);
    return undecided2({ why: `it hangs on parameter \`${defaults.join("`, `")}\``, ...remedy !== void 0 && { remedy } });
  }
  const miss = { request, when: missed, nearest: nearestOf(answers, call, request, logic), partly: by.length > 0, defaults };
  return { request, by, admitted, rest: { kind: "missed", miss } };
}
function stacksIn(formula, settings) {
  if (settings.stacks === void 0) return 0;
  return new Set([...conditionsIn(formula)].map((name) => stackOfName(name, settings))).size;
}
function ask(request, call, statements) {
  const by = [];
  const unsure = /* @__PURE__ */ new Set();
  let [admitted, perhaps] = [false, false];
  let doubt;
  for (const statement of statements.candidates(request)) {
    const judgement = judge(statement, call, request);
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

function createApis(scope, canonical) {
  const plans = /* @__PURE__ */ new Map();
  const add = (id, api, isResource, owner) => {
    const stack = stackOfName(owner, scope.settings);
    const plan = { key: printText(id), api, identity: { id, isResource, arn: arnOf("execute-api", scope.settings, stack), stack } };
    plans.set(plan.key, plan);
    return plan;
  };
  for (const resource of scope.resources.values()) {
    const kind = apiKind(resource, scope);
    if (kind === void 0) continue;
    const { logicalId, when } = resource;
    add([{ kind: "reference", logicalId }], { kind, logicalId, name: logicalId, at: keyPlace(resource), when }, true, logicalId);
  }
  return {
    named(text, kind, at, mentionedBy) {
      const id = canonical(text);
      return plans.get(printText(id)) ?? add(id, { kind, logicalId: null, name: nameOf2(id), at: placeOf(at), when: true }, false, mentionedBy);
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

function partsOfApi(resource, kind, keys, { scope, apis }) {
  return scope.fields(resource.properties, keys).flatMap((alternative) => scope.branches(get(alternative.value.node, kind === "rest" ? "RestApiId" : "ApiId")).flatMap((branch) => {
    const when = and(resource.when, alternative.when, branch.when);
    const apiId = firstText(branch.value, scope);
    if (when === false || !branch.value || !apiId) return [];
    return [{ api: apis.named(apiId, kind, branch.value, resource.logicalId), when, fields: alternative.value }];
  }));
}
function authorizationOf(node, kinds, { scope, canonical }) {
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
function stageName(node, resource, scope) {
  const reference = [{ kind: "reference", logicalId: resource.logicalId }];
  const name = onlyText(node, scope) ?? reference;
  const isChosen = resource.type !== "AWS::ApiGateway::Deployment" && !onlyText(get(resource.properties, "StageName"), scope);
  return { name, label: knownText(name) ?? nameOf2(name), ...isChosen && { reference } };
}
function variablesOf(node, scope) {
  return new Map(entriesOf(node).flatMap(({ key, value }) => {
    const text = onlyText(value, scope);
    const known = text && knownText(text);
    return known === void 0 ? [] : [[key, known]];
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
  const known = texts.flatMap((text) => text ? [text] : []);
  if (identity === void 0 || known.every((text) => knownText(text) === "")) return "nothing";
  return known.some((text) => printText(text).includes("$context.routeKey")) ? "identity-and-route" : "identity";
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

var ANY_METHOD = "x-amazon-apigateway-any-method";
var OPERATIONS = /* @__PURE__ */ new Set([ANY_METHOD, ...VERBS.map((verb) => verb.toLowerCase())]);
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
  const operations = children(get(document, "paths"), when, reader).flatMap((path2) => children(path2.value, path2.when, reader).filter(({ key }) => OPERATIONS.has(key.toLowerCase())).map((operation) => readOperation(path2.key, operation, schemes, reader)));
  return {
    routes: operations.map(({ route }) => route),
    integrations: integrationsOf(operations, reader),
    authorizers: [...schemes.values()].flatMap(({ authorizers }) => authorizers),
    notChecked: transformsIn(document, get(document, "paths"), ...entriesOf(get(document, "paths")).map(({ value }) => value)).map((node) => ({ at: placeOf(node), what: `body of \`${api.api.name}\``, why: "a part of it is made by a macro at deployment" }))
  };
}
function transformsIn(...nodes) {
  return nodes.flatMap((node) => get(node, "Fn::Transform") ?? []).filter((transform) => !isInclude(transform));
}
function children(node, when, { scope }) {
  return scope.branches(node).flatMap((map) => entriesOf(map.value).flatMap(({ key, value }) => scope.branches(value).flatMap((branch) => {
    const exists = and(when, map.when, branch.when);
    return exists === false || branch.value === void 0 ? [] : [{ key, when: exists, value: branch.value }];
  })));
}
function readOperation(path2, { key, when, value }, schemes, reader) {
  const { api, scope } = reader;
  const verb = key.toLowerCase() === ANY_METHOD ? "ANY" : key.toUpperCase();
  const isRoot = path2 === "/" && reader.prefix.length > 0;
  const tail = concat(reader.prefix, literal(isRoot ? "" : path2));
  const isDefault = path2 === "$default" || path2 === "/$default" || textOf(get(value, "isDefaultRoute")) === "true";
  const integrations = scope.branches(get(value, "x-amazon-apigateway-integration")).flatMap((branch) => branch.value === void 0 ? [] : [{ when: branch.when, value: dereferenced(branch.value, reader) }]);
  const route = {
    api,
    ...isDefault ? { name: "$default", verb: void 0, tail: literal("$default") } : { name: `${verb} ${knownText(tail) ?? path2}`, verb, tail },
    at: placeOf(value),
    when,
    ...authorizationOf2(value, schemes, reader),
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
  const keys = ["authorizerUri", "authorizerCredentials", "authorizerResultTtlInSeconds", "identitySource"];
  return scope.fields(get(value, "x-amazon-apigateway-authorizer"), keys).flatMap((fields) => {
    const exists = and(when, fields.when);
    const { node, authorizerUri, authorizerCredentials, authorizerResultTtlInSeconds: ttl, identitySource } = fields.value;
    if (exists === false || node === void 0 || authorizerUri === void 0) return [];
    return [{
      api,
      key: schemeKey(api, key),
      name: key,
      // API Gateway makes the id on import; nobody can write it down beforehand.
      id: [{ kind: "unknown", source: "function", id: `id of authorizer ${key} of ${api.key}` }],
      // A token is what the scheme's own header holds.
      cache: authorizerCache(api.api.kind, ttl, identitySource ?? (isToken(node, scope) ? get(value, "name") : void 0), scope),
      at: placeOf(value),
      when: exists,
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
function authorizationOf2(operation, schemes, { api, scope, document }) {
  const security = get(operation, "security") ?? get(document, "security");
  const required = flatMapAlternatives(scope.branches(security), (list) => [{ when: true, value: schemeNames(list, scope) }]) ?? [];
  const found = required.flatMap(({ when, value }) => value.flatMap((name) => {
    const scheme = schemes.get(name);
    return scheme ? [{ when, name, scheme }] : [];
  }));
  const guards = found.flatMap(({ when, name, scheme }) => scheme.authorization === "lambda" ? [{ key: schemeKey(api, name), when }] : []);
  const kinds = found.map(({ scheme }) => scheme.authorization).filter((kind) => kind !== "none");
  const auth = firstText(getIn(operation, "x-amazon-apigateway-auth", "type"), scope);
  const isIam = auth && knownText(auth)?.toUpperCase() === "AWS_IAM";
  return { authorization: kinds[0] ?? (isIam ? "iam" : "none"), guards };
}
function schemeNames(list, scope) {
  return itemsOf(list).flatMap((item) => scope.branches(item).flatMap(({ value }) => value && callOf(value) ? [] : entriesOf(value).map(({ key }) => key)));
}
function titleOf(document) {
  return textOf(getIn(document, "info", "title")) ?? "API";
}
function isHttpApi(document) {
  const operations = entriesOf(get(document, "paths")).flatMap(({ value }) => entriesOf(value));
  return get(document, "x-amazon-apigateway-cors") !== void 0 || getIn(document, "components", "x-amazon-apigateway-integrations") !== void 0 || operations.some(({ value }) => getIn(value, "x-amazon-apigateway-integration", "payloadFormatVersion") !== void 0);
}

function restMethods(resource, context, pathOf) {
  const { scope } = context;
  return partsOfApi(resource, "rest", ["ResourceId", "HttpMethod"], context).map(({ api, when, fields }) => {
    const path2 = pathOf(firstText(fields.ResourceId, scope));
    const verb = firstText(fields.HttpMethod, scope);
    const verbName = verb ? knownText(verb)?.toUpperCase() ?? printText(verb) : "ANY";
    const route = {
      api,
      name: `${verbName} ${printText(path2)}`,
      verb: verbName,
      tail: path2,
      at: keyPlace(resource),
      when,
      ...authorizationOf(fields.node, REST_AUTHORIZATION, context),
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
function restAuthorizers(resource, context) {
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
  const isStage2 = resource.type === "AWS::ApiGateway::Stage";
  const keys = ["StageName", "StageDescription"];
  return partsOfApi(resource, "rest", keys, context).flatMap(({ api, when, fields }) => {
    if (!isStage2 && fields.StageName === void 0) return [];
    const settings = isStage2 ? fields.node : fields.StageDescription;
    return [{
      api,
      ...stageName(fields.StageName, resource, scope),
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
    const routeKey2 = firstText(fields.RouteKey, scope);
    if (routeKey2 === void 0) return [];
    const route = {
      api,
      ...routeOf(routeKey2, api),
      at: keyPlace(resource),
      when,
      ...authorizationOf(fields.node, V2_AUTHORIZATION, context),
      streams: false
    };
    return [{ route, targets: targetsOf(fields.Target, scope) }];
  });
}
function routeOf(key, api) {
  const [verb, path2, ...others] = splitText(key, " ");
  const verbName = knownText(verb ?? [])?.toUpperCase();
  if (api.api.kind === "websocket" || path2 === void 0 || others.length > 0 || verbName === void 0) {
    return { name: printText(key), verb: void 0, tail: key };
  }
  return { name: `${verbName} ${printText(path2)}`, verb: verbName, tail: path2 };
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
  return partsOfApi(resource, "http", ["StageName"], context).map(({ api, when, fields }) => ({
    api,
    ...stageName(fields.StageName, resource, scope),
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
    const api = apis.named([{ kind: "reference", logicalId: resource.logicalId }], "http", fields.Target, resource.logicalId);
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
      const overrides = managedOverrides(api, context);
      const routeKey2 = firstText(fields.RouteKey, scope) ?? literal("$default");
      const route = {
        api,
        ...routeOf(routeKey2, api),
        at: placeOf(target),
        when: exists,
        streams: false,
        ...authorizationOf(overrides, V2_AUTHORIZATION, context)
      };
      const elsewhere = targetsOf(get(overrides, "Target"), scope);
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
      if (get(resource.properties, "HttpMethod") === void 0) return { notChecked: [{ at: keyPlace(resource), what: `method \`${resource.logicalId}\``, why: "it has no `HttpMethod`" }] };
      return { routes: methods.map(({ route }) => route), integrations: methods.flatMap(({ integrations }) => integrations) };
    }
    case "AWS::ApiGateway::Authorizer":
      return { authorizers: restAuthorizers(resource, context) };
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
    if (value.BodyS3Location) return NO_BODY;
    if (value.CloneFrom) return unread(value.CloneFrom, "it is cloned from an API that is not in this template");
    if (value.Body === void 0) return NO_BODY;
    const call = callOf(value.Body);
    if (call?.name === "Fn::Transform" && isInclude(call.argument)) return NO_BODY;
    if (call) return unread(value.Body, `it is made by \`${call.name}\` at deployment`);
    const body = value.Body.kind === "scalar" ? readEmbedded(value.Body, scope.written(value.Body)) : value.Body;
    if (body?.kind !== "map") return unread(value.Body, "it is not an OpenAPI document");
    return readOpenApi(body, apis.named([{ kind: "reference", logicalId }], kind, value.Body, logicalId), exists, scope, properties);
  });
  return joined(parts);
}
function planOpenApi(document, scope) {
  const name = titleOf(document);
  const api = {
    key: name,
    api: { kind: isHttpApi(document) ? "http" : "rest", logicalId: null, name, at: placeOf(document), when: true },
    identity: { id: [{ kind: "unknown", source: "function", id: name }], isResource: false, arn: [], stack: "" }
  };
  return { apis: [api], stages: [], ...readOpenApi(document, api, true, scope) };
}

function stageCaches(caching, routes, scope) {
  const cluster = scope.text(caching.cluster).filter(({ value }) => isTrue(value));
  const settings = cluster.length === 0 ? void 0 : settingsOf2(caching, scope);
  if (settings === void 0) return [];
  return cluster.flatMap(({ when }) => settings.flatMap((alternative) => {
    const set = and(when, alternative.when);
    const methods = cachedMethods(alternative.value, routes);
    const exists = and(set, or(...methods.map((method) => method.when)));
    return exists === false ? [] : [{ when: exists, value: { encryption: encryptionOf(methods, set), routes: routeCaches(alternative.value, routes) } }];
  }));
}
function isCachingOpen({ cluster, methods, everyMethod: everyMethod2 }, scope) {
  if (cluster === void 0 || scope.text(cluster).every(({ value }) => value !== void 0 && knownText(value) !== void 0 && !isTrue(value))) return false;
  const lists = scope.branches(methods).flatMap(({ value }) => value ?? []);
  const entries = [everyMethod2, ...lists.flatMap(itemsOf)].flatMap((entry) => scope.branches(entry).flatMap(({ value }) => value ?? []));
  const isUnread = lists.some(({ kind }) => kind !== "list") || entries.some((entry) => callOf(entry) !== void 0);
  return isUnread || isOpen3(cluster, scope) || entries.some((entry) => SETTINGS.some((key) => isOpen3(get(entry, key), scope)));
}
var SETTINGS = ["ResourcePath", "HttpMethod", "CachingEnabled"];
function isOpen3(node, scope) {
  return node !== void 0 && scope.text(node).some(({ value }) => value !== void 0 && knownText(value) === void 0);
}
function settingsOf2({ methods, everyMethod: everyMethod2 }, scope) {
  const stageWide = everyMethod2 ? [settingAlternatives(everyMethod2, void 0, scope)] : [];
  const lists = scope.branches(methods).flatMap(({ when, value }) => {
    const entries = itemsOf(value).map((entry) => scope.branches(entry).flatMap((branch) => given(branch.when, entryAlternatives(branch.value, scope))));
    const combinations = combine([...stageWide, ...entries]) ?? [];
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
        seconds: fields.CacheTtlInSeconds && (secondsOf(fields.CacheTtlInSeconds, scope) ?? "open")
      }]
    };
  });
}
function subjectOf(entry, scope) {
  const [path2, verb] = [get(entry, "ResourcePath"), get(entry, "HttpMethod")].map((node) => firstText(node, scope));
  if (!path2 || !verb) return void 0;
  const [pathText, verbText] = [printText(path2), printText(verb).toUpperCase()];
  if (pathText === "/*" && verbText === "*") return { method: void 0 };
  return verbText === "*" || pathText.includes("*") ? void 0 : { method: `${verbText} ${decodedPath(pathText)}` };
}
function decodedPath(path2) {
  return path2.includes("~1") ? path2.replace(/^\//, "").replaceAll("~1", "/") : path2;
}
function routeCaches(settings, routes) {
  const wide = everyMethod(settings);
  const exact = new Map(settings.map((setting) => [setting.method, setting]));
  return new Map(routes.flatMap(({ name, verb, streams }) => {
    const own = exact.get(name);
    const isOnByDefault = verb === "GET" || verb === "ANY";
    const caching = own?.caching ?? wide.caching;
    const seconds = own?.seconds ?? wide.seconds ?? DEFAULT_SECONDS;
    if (streams || caching !== true || seconds === 0 || !own && !isOnByDefault) return [];
    const encrypted = (own?.encrypted ?? wide.encrypted)?.value === true;
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
  const own = exact.flatMap((setting) => {
    const caching = setting.caching ?? wide.caching;
    const seconds = setting.seconds ?? wide.seconds;
    if (caching !== true || seconds === 0) return [];
    return [{ name: setting.method, encrypted: setting.encrypted ?? wide.encrypted, when: cacheable(setting.method, routes) }];
  });
  const overridden = new Set(exact.map(({ method }) => method));
  const isShared2 = wide.caching === true && wide.seconds !== 0;
  const shared = isShared2 ? [{ name: void 0, encrypted: wide.encrypted, when: otherGets(routes, overridden) }] : [];
  return [...shared, ...own].filter(({ when }) => when !== false);
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
  const [verb, path2] = method?.split(" ") ?? [];
  return whenAny2(routes.filter(({ name, streams }) => !streams && (name === method || name === `ANY ${path2 ?? ""}` || verb === "ANY" && name.endsWith(` ${path2 ?? ""}`))));
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

function callersOf(call, routes) {
  const { target } = call;
  if (target.kind !== "lambda" || target.asynchronous || target.logicalId === void 0) return [];
  const waiting = routes.filter(isWaitedFor).flatMap(({ name, when: comes }) => {
    const when = and(call.when, comes);
    return when === false ? [] : [{ name, when }];
  });
  return [...groupsByKey(waiting, ({ when }) => formulaKey(when)).values()].map((group) => ({ call, target, routes: [...new Set(group.map(({ name }) => name))], when: group[0].when }));
}
function isWaitedFor({ name }) {
  return name !== "$disconnect" && !name.startsWith("OPTIONS ");
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
  return others.length === 0 && token?.kind === "unknown" && withoutPrefix(token.id) === name;
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
function classifyArn(arn) {
  const [scheme, partition = [], service = [], region = [], next = [], rest] = splitFirst(arn, ":", 6);
  if (!says(scheme, "arn") || rest === void 0) return void 0;
  switch (knownText(service) ?? "") {
    case "apigateway":
      return classifyCall(partition, region, next, rest);
    case "lambda":
      return says(splitText(rest, ":")[0], "function") ? functionArn2(arn) : void 0;
    case "elasticloadbalancing":
    case "servicediscovery":
      return { kind: "listener" };
    default:
      return void 0;
  }
}
function functionArn2(arn) {
  return { kind: "lambda", spelled: "arn", function: arn, uriRegion: void 0, uriPartition: void 0, streaming: false };
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
  const [kind = [], ...path2] = splitText(action, "/");
  const [version2 = [], functions = [], name, operation = []] = path2[0]?.length === 0 ? path2.slice(1) : path2;
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
  const opaque = { kind: "opaque", text: name };
  if (token === void 0) return opaque;
  if (others.length > 0 || token.kind === "literal") return isFunctionName(name) ? { kind: "name", name } : opaque;
  if (token.kind === "reference" && lookup.function(token.logicalId)) {
    return [void 0, "Arn"].includes(token.attribute) ? { kind: "resource", logicalId: token.logicalId } : opaque;
  }
  return isName || token.kind === "unknown" && token.source === "pseudo-parameter" ? { kind: "name", name } : opaque;
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
    return draftService(nameOf2(subtype).split("-")[0] ?? "", named?.region, named?.at ?? at, context);
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
  const isOpen5 = uri.length === 1 && uri[0]?.kind !== "literal";
  const why = isOpen5 ? `\`${nameOf2(uri)}\` is not known before deployment` : `\`${called.text}\` is no URI that we know`;
  return unknownTarget(why, at, settledBy(uri, context.scope.parameters));
}
function unknownTarget(why, at, remedy) {
  return { target: { kind: "unknown", why, ...remedy !== void 0 && { remedy }, at }, crossings: [], literalRegion: void 0 };
}
function draftLambda(called, { at, parameters }, context) {
  const named = context.functions.read(called.function, context.stack);
  return {
    target: { kind: "lambda", function: named, at, asynchronous: isAsynchronous(parameters, context.scope) },
    crossings: lambdaCrossings(called, named, at, context),
    literalRegion: literalRegion(called.uriRegion ?? [], at, context) ?? literalRegion(named.region ?? [], at, context)
  };
}
function lambdaCrossings(called, named, at, context) {
  const { settings } = context.scope;
  const own = named.identity.kind === "resource" ? stackRegion(settings, stackOfName(named.identity.logicalId, settings)) : void 0;
  const functionRegion = named.region ?? own;
  if (called.uriRegion && functionRegion && compareRegions(called.uriRegion, functionRegion) === "different") {
    return [crossing("mismatch", called.uriRegion, functionRegion, at)];
  }
  return crossingsTo(functionRegion ?? called.uriRegion, "lambda", at, context);
}
function crossingsTo(region, kind, at, { scope, stack }) {
  const own = stackRegion(scope.settings, stack);
  return region && compareRegions(own, region) === "different" ? [crossing(kind, own, region, at)] : [];
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
    const text = onlyText(value, scope);
    const region = text && key === "QueueUrl" ? regionOfQueueUrl(text) : text;
    if (region && (key === "Region" || key === "QueueUrl")) return { region, at: placeOf(value) };
  }
  return void 0;
}
function literalRegion(region, at, { isForKnownRegions: isForKnownRegions2, scope }) {
  const known = knownText(region);
  const isWritten = region.every((token) => token.kind === "literal" && token.filledIn === void 0);
  if (isForKnownRegions2 || known === void 0 || !isWritten || !isRegion(known)) return void 0;
  return { region: known, parameter: defaultsIn(region)[0], at: within(at, known, scope), when: true };
}
function within(at, word, scope) {
  const offset = scope.written(at).indexOf(word);
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
  if (isCaller(text)) return { kind: "caller", at, isAsked: isAuthored(at) };
  return { kind: "role", role: { at, name: roleName(text), text } };
}
function roleName(text) {
  const resource = splitText(text, ":").slice(5);
  const path2 = resource.length === 1 ? splitText(resource[0] ?? [], "/") : [];
  return path2.length > 1 && knownText(path2[0] ?? []) === "role" ? printText(path2.at(-1) ?? []) : nameOf2(text);
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

function ask2(text, isSo) {
  if (text === void 0) return "no";
  const known = knownText(text);
  if (known === void 0) return "open";
  if (isSo(known)) return "yes";
  return defaultsIn(text).length > 0 ? "open" : "no";
}
function allOf(answers) {
  if (answers.includes("no")) return "no";
  return answers.includes("open") ? "open" : "yes";
}
function isWholeAndPositive(known) {
  return /^\d{1,9}$/.test(known) && Number(known) > 0;
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
    const exists = and(when, alternative.when);
    return exists === false ? [] : [{ when: exists, value: alternative.value }];
  });
}
function snapStart(resource, { when, value: settings }, scope) {
  const { logicalId } = resource;
  const applyOn = get(settings.SnapStart, "ApplyOn");
  const isOffered = takesSnapStart(settings, regionOf(resource, scope), scope);
  return scope.text(applyOn).flatMap((text) => {
    const exists = and(when, text.when);
    const isOn = allOf([ask2(text.value, (known) => known === "PublishedVersions"), isOffered]);
    if (applyOn === void 0 || exists === false || isOn === "no") return [];
    return [{
      kind: "snap-start",
      name: logicalId,
      at: placeOf(applyOn),
      when: exists,
      defaults: [text.value, firstText(settings.Runtime, scope)].flatMap((each) => defaultsIn(each ?? [])),
      serves: { kind: "published" },
      doubt: isOn === "open" ? `whether SnapStart of \`${logicalId}\` takes effect is not known before deployment` : void 0
    }];
  });
}
function regionOf({ logicalId }, { settings }) {
  return knownText(stackRegion(settings, stackOfName(logicalId, settings)));
}
function takesSnapStart(settings, region, scope) {
  const { Runtime: runtime, PackageType: packageType, FileSystemConfigs: fileSystems, EphemeralStorage: storage } = settings;
  const size = get(storage, "Size");
  const isZip = packageType ? askNode(packageType, scope, (known) => known === "Zip") : "yes";
  return allOf([
    // Of container images the guide says no, and tools of 2026 yes.
    isZip === "yes" ? askNode(runtime, scope, isSnapStartRuntime) : "open",
    fileSystems === void 0 || fileSystems.kind === "list" && itemsOf(fileSystems).length === 0 ? "yes" : "no",
    size ? askNode(size, scope, (known) => Number(known) <= 512) : "yes",
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
  return askNode(get(config, "TenantIsolationMode"), scope, (known) => known === "PER_TENANT");
}
function inverse(answer) {
  return answer === "open" ? "open" : answer === "yes" ? "no" : "yes";
}
function managedInstances(resource, { when, value }) {
  if (value.CapacityProviderConfig === void 0) return [];
  const at = keyPlace(resource);
  return [{ kind: "managed-instances", name: resource.logicalId, at, when, defaults: [], serves: { kind: "all" }, doubt: void 0 }];
}
function askNode(node, scope, isSo) {
  const answers = new Set(scope.text(node).map(({ value }) => ask2(value, isSo)));
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
  return {
    lookup,
    read(text, stack = "") {
      const reference = functionOf(text, lookup);
      const { identity } = reference;
      const named = byName.get(printText(namedBy(identity)))?.find((other) => isThere(reference, stack, other.stack, scope.settings));
      if (named === void 0 && isElsewhere(reference, stack, scope.settings)) {
        return { ...reference, logicalId: void 0, key: `elsewhere ${printText(text)}` };
      }
      const logicalId = identity.kind === "resource" ? identity.logicalId : named?.logicalId;
      return { ...reference, logicalId, key: logicalId === void 0 ? keyOfOther(reference) : keyOfResource(logicalId) };
    },
    keyOfResource
  };
}
function isElsewhere({ identity, region, account }, stack, settings) {
  const differs2 = (text, own) => {
    const [known, home] = [text && knownText(text), knownText(own)];
    return known !== void 0 && home !== void 0 && known !== home;
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
  const name = logicalId ?? nameOf2(namedBy(identity));
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

var DEPLOYS_OTHERS = /^AWS::CloudFormation::Stack(?:Set)?$|::MODULE$/;
function functionsHandedOver(scope, functions) {
  const given2 = /* @__PURE__ */ new Map();
  for (const { type, logicalId, properties } of scope.resources.values()) {
    if (!DEPLOYS_OTHERS.test(type)) continue;
    for (const leaf of leavesOf(properties)) {
      for (const { value } of scope.text(leaf)) {
        const named = value ? [value, ...value.map((token) => [token])] : [];
        for (const text of named) given2.set(functions.read(text, stackOfName(logicalId, scope.settings)).key, logicalId);
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

var LIMIT = 20480;
var NEAR = LIMIT * 0.8;
var WRAPPER = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;
var TRIED = 40;
function functionPolicies(statements, fn, logic) {
  return [...groupsByKey(statements, policyKey).values()].flatMap((group) => {
    if (group.every(({ admitsApiGateway }) => admitsApiGateway.kind === "no")) return [];
    const qualifier = qualifierOf3(group[0]);
    return [{ name: policyName(fn.logicalId, qualifier), qualifier, limit: LIMIT, ...largestOf(group, fn.when, logic) }];
  });
}
function createCrowded(statements, logic) {
  const crowded = new Set([...statements].flatMap(([key, group]) => functionPolicies(group, { logicalId: key, when: true }, logic).flatMap(({ load, qualifier }) => load === "light" ? [] : [keyOf3(key, qualifier)])));
  return ({ key, qualifier }) => crowded.has(keyOf3(key, qualifier && printText(qualifier)));
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
function policyKey(statement) {
  return JSON.stringify([qualifierOf3(statement), statement.writtenAs === "document" && statement.logicalId]);
}
function largestOf(statements, exists, logic) {
  const groups = [...groupsByKey(statements, ({ when: when2 }) => formulaKey(when2)).values()];
  const isLasting = ([{ when: when2 }]) => when2 === true || logic.implies(exists, when2) === true;
  const lasting = groups.filter(isLasting).flat();
  const always2 = filled(lasting, exists);
  const others = groups.filter((group) => !isLasting(group)).toSorted((a, b) => usualOf(b) - usualOf(a)).slice(0, TRIED);
  let [together4, when] = [lasting, exists];
  for (const group of others) {
    const both = and(when, group[0].when);
    if (logic.satisfiable(both) === true) [together4, when] = [[...together4, ...group], both];
  }
  const largest = filled(together4, when);
  return largest.load === always2.load && always2.load !== "light" ? always2 : largest;
}
function filled(statements, when) {
  const [least, usual] = [sizeOf(statements, "least"), sizeOf(statements, "usual")];
  const each = (usual - WRAPPER) / Math.max(statements.length, 1);
  return {
    statements,
    bytes: usual,
    fits: each > 0 ? Math.max(0, Math.floor((LIMIT - usual) / (each + 1))) : 0,
    load: least > LIMIT ? "over" : usual >= NEAR ? "near" : "light",
    when
  };
}
function sizeOf(statements, kind) {
  return statements.reduce((sum, { bytes }) => sum + bytes[kind], WRAPPER + Math.max(0, statements.length - 1));
}
function usualOf(statements) {
  return sizeOf(statements, "usual");
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
  const written = statements.filter((statement) => statement.writtenAs === writtenAs);
  return [...groupsByKey(written, ({ logicalId }) => logicalId).values()].map((group) => ({ ...group[0], when: whenAny3(group) }));
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
    ofAuthorizer(authorizer, guarded) {
      const comes = and(authorizer.when, or(...guarded.map(({ when }) => when)));
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

var REGION = same("us-east-1".length);
var ACCOUNT = same(12);
var PARTITION = same("aws".length);
var API_ID = same(10);
var RANDOM = 12;
var STACK_NAME = { least: 1, usual: 12 };
var UNKNOWN = { least: 1, usual: 10 };
var ARN_HEAD = { least: 20, usual: 36 };
var LONGEST_SID = 100;
var LONGEST_NAME = 64;
var CUT_PART = 24;
function permissionBytes(granted, scope) {
  const { logicalId, function: named } = granted;
  const pieces = [
    '{"Sid":"',
    statementId(logicalId, scope),
    '","Effect":"Allow","Principal":',
    ...principalPieces(granted.Principal),
    ',"Action":"',
    granted.Action ?? [],
    '","Resource":"',
    ...functionArn3(named, scope),
    '"',
    ...conditionPieces(granted),
    "}"
  ];
  return total(pieces.map((piece) => pieceBytes(piece, scope)));
}
function principalPieces(principal) {
  const [first] = principal ?? [];
  const written = first?.kind === "literal" ? first.text : "";
  if (principal === void 0 || written === "*") return ['"*"'];
  if (/^\d{12}$/.test(written)) return [`{"AWS":"arn:aws:iam::${written}:root"}`];
  return [written.startsWith("arn:") ? '{"AWS":"' : '{"Service":"', principal, '"}'];
}
function functionArn3({ identity, logicalId, qualifier }, scope) {
  const name = logicalId === void 0 ? identity.kind === "name" ? identity.name : UNKNOWN : functionName2(logicalId, scope);
  return ["arn:", PARTITION, ":lambda:", regionBytes(scope), ":", ACCOUNT, ":function:", name, ...qualifier ? [":", qualifier] : []];
}
function regionBytes({ settings }) {
  return settings.region === void 0 ? REGION : same(settings.region.length);
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
  const known = stack === "" ? settings.stackName : settings.stacks?.get(stack)?.stackName;
  return known === void 0 ? STACK_NAME : same(known.length);
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
function textBytes(text, scope) {
  return total(text.map((token) => tokenBytes(token, scope)));
}
function tokenBytes(token, scope) {
  if (token.kind === "literal") return same(quotedLength(token.text) - 2);
  if (token.kind === "unknown") return token.source === "pseudo-parameter" ? pseudoBytes(token.id) : UNKNOWN;
  const { logicalId, attribute } = token;
  const type = scope.resources.get(logicalId)?.type ?? "";
  if (type === "AWS::Lambda::Function" && attribute === void 0) return functionName2(logicalId, scope);
  if (type === "AWS::ApiGateway::Stage" || type === "AWS::ApiGatewayV2::Stage") return stageName2(logicalId, scope);
  if (type.startsWith("AWS::ApiGateway")) return API_ID;
  return attribute?.endsWith("Arn") === true ? ARN_HEAD : UNKNOWN;
}
function stageName2(logicalId, scope) {
  const name = onlyText(get(scope.resources.get(logicalId)?.properties, "StageName"), scope);
  return name?.every(({ kind }) => kind === "literal") === true ? textBytes(name, scope) : UNKNOWN;
}
function pseudoBytes(id) {
  if (id.endsWith("AWS::Region")) return REGION;
  if (id.endsWith("AWS::AccountId")) return ACCOUNT;
  if (id.endsWith("AWS::Partition")) return PARTITION;
  return id.endsWith("AWS::StackName") ? STACK_NAME : UNKNOWN;
}
function jsonBytes(node, scope) {
  const call = callOf(node);
  if (call?.name === "Fn::If") return callBytes(node, scope);
  if (call) return shortest(scope.text(node).flatMap(({ value }) => value ? [total([same(2), textBytes(value, scope)])] : []));
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
function quotedLength(text) {
  return Buffer.byteLength(JSON.stringify(text));
}
function same(length) {
  return { least: length, usual: length };
}
function total(sizes) {
  return sizes.reduce((sum, { least, usual }) => ({ least: sum.least + least, usual: sum.usual + usual }), same(0));
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
    const named = functions.read(texts.FunctionName, stackOfName(resource.logicalId, scope.settings));
    return [{
      ...permissionOf(resource, exists),
      effect: "allow",
      function: named,
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
      comparison: "ArnLike",
      writtenAs: "permission",
      bytes: permissionBytes({ ...texts, logicalId: resource.logicalId, function: named }, scope)
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
    const exists = and(resource.when, when);
    return scope.text(value.ResourceArn).flatMap((owner) => {
      const holds = and(exists, owner.when);
      if (owner.value === void 0 || holds === false) return [];
      const document = documentOf(value.PolicyDocument, scope);
      const base = { ...permissionOf(resource, holds), function: functions.read(owner.value, stackOfName(resource.logicalId, scope.settings)) };
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
  const bytes = { least: 0, usual: 0 };
  return { ...base, effect: "allow", anyQualifier: true, admitsApiGateway, sources: void 0, comparison: "ArnLike", writtenAs: "document", bytes };
}
function documentOf(node, scope) {
  return node?.kind === "scalar" ? readEmbedded(node, scope.written(node)) : node;
}
function statementOf(node, base, scope) {
  const resources = textsOf(get(node, "Resource"), scope);
  const { verdict, sources, comparison } = conditionsOf(get(node, "Condition"), scope);
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
    comparison,
    writtenAs: "document",
    bytes: jsonBytes(node, scope)
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
function conditionsOf(node, scope) {
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

function servesOne({ qualifier }) {
  return { kind: "one", qualifier };
}

function provisionedConcurrency(resource, scope, functions) {
  const { logicalId, properties } = resource;
  const config = get(properties, "ProvisionedConcurrencyConfig");
  if (config === void 0) return [];
  const named = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
  const name = resource.at.generatedBy === void 0 ? logicalId : functionName(named);
  return scope.fields(config, ["ProvisionedConcurrentExecutions"]).flatMap((alternative) => {
    const count = alternative.value.ProvisionedConcurrentExecutions;
    const when = and(resource.when, alternative.when);
    return capacitiesOf({ resource, named, name, count, when }, scope);
  });
}
function scaledConcurrency(resource, scope, functions) {
  const { properties } = resource;
  const named = scaledFunction(resource, scope, functions);
  if (named === void 0) return [];
  return scope.fields(properties, ["MinCapacity", "ScheduledActions"]).flatMap((alternative) => {
    const { MinCapacity: minimum, ScheduledActions: actions } = alternative.value;
    const when = and(resource.when, alternative.when);
    const counts = [minimum, ...(actions?.kind === "list" ? actions.items : []).map((action) => get(get(action, "ScalableTargetAction"), "MinCapacity"))];
    const [best] = counts.flatMap((count) => capacitiesOf({ resource, named, name: functionName(named), count, when }, scope)).toSorted((a, b) => Number(a.doubt !== void 0) - Number(b.doubt !== void 0));
    return best ? [best] : [];
  });
}
function scalingDoubt(resource, scope, functions) {
  const named = scaledFunction(resource, scope, functions);
  if (named === void 0 || named.logicalId !== void 0) return [];
  const isNamed = named.identity.kind === "name" && knownText(named.identity.name) !== void 0;
  return isNamed ? [] : [{ when: resource.when, why: `\`${resource.logicalId}\` provisions concurrency for a function that is not known before deployment` }];
}
function scaledFunction({ logicalId, properties }, scope, functions) {
  const dimension = firstText(get(properties, "ScalableDimension"), scope);
  if (!dimension || knownText(dimension) !== "lambda:function:ProvisionedConcurrency") return void 0;
  const resourceId = firstText(get(properties, "ResourceId"), scope);
  return resourceId && functions.read(resourceId, stackOfName(logicalId, scope.settings));
}
function capacitiesOf({ resource, named, name, count, when }, scope) {
  return scope.text(count).flatMap((text) => {
    const exists = and(when, text.when);
    const isThere2 = isProvided(text.value);
    if (exists === false || isThere2 === "no") return [];
    return [{
      kind: "provisioned-concurrency",
      name,
      at: count ? placeOf(count) : keyPlace(resource),
      when: exists,
      defaults: defaultsIn(text.value ?? []),
      function: named.key,
      serves: servesOne(named),
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
        const named = one ?? other;
        return named === void 0 ? "same" : isOpen4(named) ? "maybe" : "different";
      }
      const [first, second] = [printText(one), printText(other)];
      if (first === second) return "same";
      if (isOpen4(one) || isOpen4(other)) return "maybe";
      const theirs = leadsTo(versions(key, second), second);
      return leadsTo(versions(key, first), first).some((version2) => theirs.some((another) => mayBeOne(version2, another))) ? "maybe" : "different";
    },
    isOwn({ key, qualifier }) {
      const named = unqualified(qualifier);
      return named === void 0 || versions(key, printText(named)).length > 0;
    }
  };
}
function readQualified(scope, functions) {
  return [...scope.resources.values()].flatMap(({ type, logicalId, properties }) => {
    if (type !== "AWS::Lambda::Alias" && type !== "AWS::Lambda::Version") return [];
    const { key, qualifier } = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
    if (qualifier === void 0) return [];
    const own = printText(qualifier);
    if (type === "AWS::Lambda::Version") return [{ key, qualifier: own, version: own }];
    const version2 = onlyText(get(properties, "FunctionVersion"), scope);
    return [{ key, qualifier: own, version: version2 === void 0 || isOpen4(version2) ? void 0 : printText(version2) }];
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
function isOpen4(text) {
  return stageVariableIn(text) !== void 0 || text.some((token) => token.kind === "unknown" || token.kind === "literal" && token.parameter !== void 0);
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
  return { capacities: calls.flatMap(warmerOf), doubts: calls.flatMap(doubtOf) };
}
function scheduledCalls(resource, scope, functions) {
  const isRule = resource.type === "AWS::Events::Rule";
  if (!isRule && resource.type !== "AWS::Scheduler::Schedule") return [];
  const list = isRule ? "Targets" : "Target";
  const stack = stackOfName(resource.logicalId, scope.settings);
  return scope.fields(resource.properties, ["ScheduleExpression", "State", list]).flatMap(({ when: isChosen, value }) => {
    const { ScheduleExpression: expression, State: state } = value;
    const when = and(resource.when, isChosen);
    if (expression === void 0 || isDisabled(state, scope) === "yes") return [];
    const written = onlyText(expression, scope);
    const isSure = isDisabled(state, scope) === "no";
    const frequency = frequencyOfText(written, isSure);
    const targets = isRule ? itemsOf(value[list]) : [value[list]];
    return targets.flatMap((target) => targetsOf2(target, when, { scope, functions, stack }).map((call) => ({ ...call, resource, frequency })));
  });
}
function isDisabled(state, scope) {
  const texts = scope.text(state);
  return texts.length > 1 ? "open" : ask2(texts[0]?.value, (known) => known === "DISABLED");
}
function frequencyOfText(expression, isSure) {
  if (expression === void 0 || ask2(expression, () => true) === "open") return "at-times";
  const frequency = frequencyOf(knownText(expression) ?? "");
  const isFixed = isSure && ask2(expression, () => false) === "no";
  return isFixed ? frequency : "at-times";
}
function targetsOf2(target, when, { scope, functions, stack }) {
  return scope.fields(target, ["Arn", "Input"]).flatMap(({ when: isChosen, value }) => scope.text(value.Arn).flatMap((arn) => {
    const exists = and(when, isChosen, arn.when);
    if (exists === false || arn.value === void 0) return [];
    return [{ when: exists, named: functions.read(arn.value, stack), input: firstText(value.Input, scope) }];
  }));
}
function warmerOf({ resource, when, named, frequency, input }) {
  const isNamed = WARMER.test(withoutPrefix(resource.logicalId)) || WARMING_INPUT.test(knownText(input ?? []) ?? "");
  if (frequency === "rare" && !isNamed) return [];
  const { logicalId } = resource;
  return [{
    kind: "warmer",
    name: logicalId,
    at: keyPlace(resource),
    when,
    defaults: [],
    function: named.key,
    serves: servesOne(named),
    doubt: frequency === "steady" ? void 0 : `\`${logicalId}\` invokes it on a schedule`
  }];
}
function doubtOf({ resource, when, named }) {
  const name = named.logicalId ?? nameOf2(namedText(named));
  const isWarmer = WARMER.test(withoutPrefix(name)) || named.logicalId === void 0 && WARMER.test(withoutPrefix(resource.logicalId));
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
    doubt: together(doubts),
    qualifiers: readQualifiers(scope, functions)
  };
  const known = /* @__PURE__ */ new Map();
  return {
    of(named, when) {
      const invoked = `${named.key} ${named.qualifier ? printText(named.qualifier) : "unqualified"}`;
      const values = known.get(invoked) ?? warmthOf2(named, facts);
      known.set(invoked, values);
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
function together([first, ...others]) {
  return first && { why: first.why, when: or(first.when, ...others.map(({ when }) => when)) };
}
function warmthOf2(named, facts) {
  if (named.logicalId === void 0) return [{ when: true, value: unknown("the function is not in this template") }];
  const fitting = (facts.capacities.get(named.key) ?? []).map((capacity) => ({ capacity, fit: fitOf(capacity, named, facts.qualifiers) }));
  const lasting = fitting.filter(({ capacity }) => capacity.kind !== "warmer");
  const warmers = fitting.filter(({ capacity }) => capacity.kind === "warmer");
  const why = outOfSight(named, facts);
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
function outOfSight(named, { unseen, handedOver, qualifiers }) {
  const stack = handedOver.get(named.key);
  if (stack !== void 0) return `\`${stack}\` is given the function`;
  return unseen ?? (qualifiers.isOwn(named) ? void 0 : "what it invokes is published elsewhere");
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

function buildModel(document, scope, origin) {
  const canonical = createCanonical(scope);
  const functions = createFunctions(scope);
  const plan = origin.kind === "openapi" ? planOpenApi(document, scope) : planTemplate(scope, canonical);
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
    isCrowded: createCrowded(statements, logic)
  };
  const authorizers = plan.authorizers.flatMap((authorizer) => buildAuthorizers(authorizer, building));
  const byKey = groupsByKey(authorizers, ({ key }) => key);
  const integrations = plan.integrations.flatMap((integration) => buildIntegrations(integration, byKey, building).map((noun) => ({ plan: integration, noun })));
  const stages = plan.stages.flatMap((stage) => buildStages(stage, plan.routes, scope).map((noun) => ({ key: stage.api.key, noun })));
  const routes = plan.routes.map((route) => ({ plan: route, noun: routeOf2(route) }));
  let paths;
  const callers = [
    ...authorizers.flatMap(({ key, noun }) => callersOf(noun, building.guarded.get(key) ?? [])),
    ...integrations.flatMap(({ plan: { routes: own }, noun }) => callersOf(noun, own))
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
  const guarded = building.guarded.get(plan.key) ?? [];
  return callsOf(plan, building).flatMap((draft) => {
    if (draft.target.kind === "mock") return [];
    const requests = building.requests.ofAuthorizer({ ...plan, when: draft.when }, guarded);
    const call = withAdmission(draft, { api: plan.api.identity, requests, caller: `authorizer \`${plan.name}\`` }, building);
    const noun = {
      ...call,
      api: plan.api.api,
      name: plan.name,
      routes: [...new Set(guarded.map(({ name }) => name))],
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
      at: plan.at,
      when: draft.when
    };
  });
}
function callsOf(plan, { context, variables }) {
  const drafts = draftCalls(plan, variables.get(plan.api.key) ?? /* @__PURE__ */ new Map(), { ...context, stack: plan.api.identity.stack });
  return drafts.length < 2 ? drafts : drafts.filter(({ when }) => context.scope.logic.satisfiable(when) !== false);
}
function withAdmission(draft, asked, { evidence, context, warmth, isCrowded }) {
  const { target, auth, crossings, literalRegion: literalRegion2 } = draft;
  if (target.kind !== "lambda") return { target, auth, crossings, literalRegion: literalRegion2 };
  const named = target.function;
  const elsewhere = elsewhereOf(crossings, named, asked.api.stack, context.scope);
  const lambda = {
    kind: "lambda",
    at: target.at,
    name: functionName(named),
    logicalId: named.logicalId,
    qualifier: named.qualifier,
    elsewhere,
    asynchronous: target.asynchronous,
    ...decideAdmission({ ...asked, target: named }, evidence),
    isCrowded: isCrowded(named),
    warmth: warmth.of(named, draft.when)
  };
  return { target: lambda, auth, crossings, literalRegion: literalRegion2 };
}
function elsewhereOf(crossings, { account, identity }, stack, { settings }) {
  const own = identity.kind === "resource" ? stackAccount(settings, stackOfName(identity.logicalId, settings)) : void 0;
  const [known, home] = [account ?? own, stackAccount(settings, stack)].map((text) => text && knownText(text));
  if (known && home !== void 0 && known !== home) return "account";
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
  const own = routes.filter(({ api }) => api.key === plan.api.key);
  const caches = plan.caching ? stageCaches(plan.caching, own, scope) : [];
  const isOpen5 = plan.caching !== void 0 && isCachingOpen(plan.caching, scope);
  const isNameOpen = knownText(plan.name) === void 0;
  const rest = { when: not(or(...caches.map(({ when }) => when))), value: void 0 };
  return [...caches, rest].flatMap((cache) => {
    const when = and(plan.when, cache.when);
    if (when === false || scope.logic.satisfiable(when) === false) return [];
    return [{ api: plan.api.api, name: plan.label, isNameOpen, cache: cache.value, isCachingOpen: isOpen5, at: plan.at, when }];
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
    const own = statements.get(key) ?? [];
    return [{
      logicalId,
      at: keyPlace(resource),
      when,
      permissions: own,
      policies: functionPolicies(own, { logicalId, when }, scope.logic),
      conflicts: policyConflicts(own, { logicalId, when }, scope.logic),
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
  if (target.kind === "unknown") return [{ at: target.at, what: `target of ${name}`, ...doubtOf2(target) }];
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.admission.kind === "admitted") return [];
  const what = `permission for ${name} to invoke \`${target.name}\``;
  if (target.elsewhere) return [{ at: target.at, what, why: `the function is in another ${target.elsewhere}` }];
  return target.admission.kind === "undecided" ? [{ at: target.at, what, ...doubtOf2(target.admission) }] : [];
}
function doubtOf2({ why, remedy }) {
  return { why, ...remedy !== void 0 && { remedy } };
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
    const needed = namesIn(definition).filter((other) => definitions.has(other));
    return [name, new Set(needed)];
  }));
}
function onCycles(needs) {
  const reached = new Set(orderOfNeed(needs));
  return [...needs.keys()].filter((name) => !reached.has(name) && leadsTo2(name, name, needs));
}
function namesIn(definition) {
  if (typeof definition === "boolean" || definition.kind === "opaque" || definition.kind === "equals") return [];
  if (definition.kind === "condition") return [definition.name];
  return definition.kind === "not" ? namesIn(definition.of) : definition.of.flatMap(namesIn);
}
function orderOfNeed(needs) {
  const neededBy = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Map();
  for (const [name, needed] of needs) {
    missing.set(name, needed.size);
    for (const other of needed) append(neededBy, other, name);
  }
  const order = [...needs.keys()].filter((name) => missing.get(name) === 0);
  for (const name of order) {
    for (const user of neededBy.get(name) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) order.push(user);
    }
  }
  return order;
}
function leadsTo2(from, target, needs) {
  const seen = new Set(needs.get(from));
  for (const name of seen) for (const next of needs.get(name) ?? []) seen.add(next);
  return seen.has(target);
}

function readConditions(root, around) {
  const definitions = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(get(root, "Conditions"))) definitions.set(key, definitionOf(value, readerOf(`condition ${key}`, around)));
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
function readerOf(owner, around) {
  let count = 0;
  return { around, opaque: () => ({ kind: "opaque", id: `${owner}#${String(count += 1)}` }) };
}
function definitionOf(node, reader) {
  if (node === void 0) return reader.opaque();
  const [only] = entriesOf(node);
  if (node.kind === "map" && node.entries.size === 1 && only?.key === "Condition") {
    return { kind: "condition", name: textOf(only.value) ?? "" };
  }
  const call = callOf(node);
  const parts = itemsOf(call?.argument);
  switch (call?.name ?? "") {
    case "Fn::And":
      return parts.length === 0 ? reader.opaque() : { kind: "and", of: parts.map((part) => definitionOf(part, reader)) };
    case "Fn::Or":
      return parts.length === 0 ? reader.opaque() : { kind: "or", of: parts.map((part) => definitionOf(part, reader)) };
    case "Fn::Not":
      return { kind: "not", of: definitionOf(parts[0], reader) };
    case "Fn::Equals":
      return equalsOf(parts[0], parts[1], reader);
    case "Fn::Contains":
      if (parts[0]?.kind !== "list") return reader.opaque();
      return { kind: "or", of: parts[0].items.map((item) => equalsOf(item, parts[1], reader)) };
    default:
      return reader.opaque();
  }
}
function equalsOf(left, right, reader) {
  const pairs = combine([evaluateText(left, reader.around), evaluateText(right, reader.around)]);
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
  const [open2, value] = knownA === void 0 ? [a, knownB] : [b, knownA];
  const [token] = open2;
  if (value !== void 0 && open2.length === 1 && token && token.kind !== "literal") {
    return { kind: "equals", term: tokenId(token), value };
  }
  return { kind: "opaque", id: [printedA, printedB].toSorted().join(" = ") };
}
function constraintsOf(rules2, around) {
  return entriesOf(rules2).flatMap(({ key, value }) => {
    const reader = readerOf(`rule ${key}`, around);
    const condition2 = get(value, "RuleCondition");
    return itemsOf(get(value, "Assertions")).map((assertion) => {
      const assert = definitionOf(get(assertion, "Assert"), reader);
      return condition2 ? { kind: "or", of: [{ kind: "not", of: definitionOf(condition2, reader) }, assert] } : assert;
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
  function inverse2(of) {
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
        return inverse2(gateOf(definition.of));
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
var OPEN = 1;
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
    const open2 = roots.find((root) => truth[root] === OPEN);
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
    if (value === UNASSIGNED) return OPEN;
    return value === gate.value ? YES2 : NO;
  }
  if (gate.kind === "not") return YES2 - (truth[gate.of] ?? OPEN);
  const [strong, weak] = gate.kind === "and" ? [NO, YES2] : [YES2, NO];
  let outcome = weak;
  for (const part of gate.of) {
    if (truth[part] === strong) return strong;
    if (truth[part] === OPEN) outcome = OPEN;
  }
  return outcome;
}
function openAtom(gates, from, truth) {
  let wanted = true;
  for (let gate = gates[from]; gate !== void 0; ) {
    if (gate.kind === "atom") return { ...gate, wanted };
    if (gate.kind === "not") wanted = !wanted;
    gate = gates[partsOf(gate).find((part) => truth[part] === OPEN) ?? -1];
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

function createScope(sources, root, settings, shapeOf3) {
  const parameters = readParameters(root, settings.openParameters);
  const written = get(root, "Resources");
  const inConditions = {
    settings,
    parameters,
    mappings: get(root, "Mappings"),
    isResource: (logicalId) => get(written, logicalId) !== void 0,
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
  const branches = (node) => branchesOf(node, around);
  return {
    root,
    settings,
    logic,
    resources,
    parameters,
    branches,
    cycles: conditionCycles(root, system),
    written: ({ file, start, end }) => sources.get(file)?.text.slice(start, end) ?? "",
    text: (node) => evaluateText(node, around),
    fields: (node, keys) => flatMapAlternatives(branches(node), (map) => fieldsOf(map, keys, branches)) ?? always(fieldsFrom(node, keys, (key) => get(node, key)))
  };
}
function settledConditions(logic, names) {
  const settled = /* @__PURE__ */ new Map();
  const namesakes = groupsByKey(names, withoutPrefix);
  return (name) => {
    const known = settled.get(name);
    if (known !== void 0) return known;
    const simplified = logic.simplify(condition(name));
    const formula = typeof simplified === "boolean" ? simplified : condition(sameCondition(name, namesakes.get(withoutPrefix(name)) ?? [], logic));
    settled.set(name, formula);
    return formula;
  };
}
var COMPARED = 8;
function sameCondition(name, namesakes, logic) {
  if (namesakes.length < 2) return name;
  const own = condition(name);
  const isSame = (other) => logic.implies(own, condition(other)) === true && logic.implies(condition(other), own) === true;
  return namesakes.slice(0, COMPARED).find(isSame) ?? name;
}
function branchesOf(node, around) {
  if (node === void 0 || node.kind === "scalar" && node.value === null) return always(void 0);
  const call = callOf(node);
  if (call?.name === "Ref" && call.argument.kind === "scalar" && call.argument.text === "AWS::NoValue") return always(void 0);
  if (call?.name !== "Fn::If") return always(node);
  const branches = conditionalBranches(call.argument, around);
  return (branches && flatMapAlternatives(branches, (branch) => branchesOf(branch, around))) ?? always(node);
}
function fieldsOf(node, keys, branches) {
  const present = keys.filter((key) => get(node, key) !== void 0);
  return combine(present.map((key) => branches(get(node, key))))?.map(({ when, value }) => ({ when, value: fieldsFrom(node, keys, (key) => value[present.indexOf(key)]) }));
}
function fieldsFrom(node, keys, valueOf) {
  const values = Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
  return { ...values, node };
}

function activeRules(rules2, { severities, preset }) {
  return rules2.flatMap((rule) => {
    const wanted = severities.get(rule.id);
    if (wanted === "off") return [];
    if (wanted) return [{ rule, severity: wanted, isForced: true }];
    return preset === "all" || rule.presets.includes(preset) ? [{ rule, severity: rule.severity, isForced: false }] : [];
  });
}

function defaultNotes2({ kind, of }, path2, warmthOf4) {
  const call = path2[of];
  if (call === void 0) return [];
  switch (kind) {
    case "sts-call":
      return call.auth.kind === "role" ? roleNotes(call.auth.role) : [];
    case "region-crossing":
      return call.crossings.flatMap(({ parameter }) => defaultNote("the region", parameter));
    case "cold-start":
      return capacityNotes(warmthOf4(call));
    case "authorizer-call":
      return "cache" in call && call.cache.seconds === 0 ? defaultNote("for how long verdicts are kept", call.cache.parameter) : [];
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
function doubtsOf({ route, authorizer, integration }, known) {
  const isUnseen = authorizer === void 0 && (route.authorization === "lambda" || route.authorization === "unknown");
  return [
    ...isUnseen ? [{ about: ["authorizer-call", ...CALL], why: "what authorizes its requests is not known" }] : [],
    ...authorizer ? [...keptDoubts(authorizer), ...callDoubts(authorizer, known)] : [],
    ...integration ? callDoubts(integration, known) : [{ about: CALL, why: "where it leads is not in what was read" }]
  ];
}
function keptDoubts({ api, name, cache }) {
  if (api.kind === "websocket" || cache.seconds !== void 0) return [];
  return [{ about: ["avoidable-call"], why: `whether what authorizer \`${name}\` says is kept is not known` }];
}
function callDoubts(call, { warmthOf: warmthOf4, isRegionKnown }) {
  const { target, literalRegion: literalRegion2, crossings } = call;
  if (target.kind === "unknown") {
    return [{ about: CALL, why: target.why, ...target.remedy !== void 0 && { remedy: target.remedy } }];
  }
  const isFar = literalRegion2 !== void 0 && crossings.length === 0 && !isRegionKnown;
  return [
    ...isFar ? [{ about: ["region-crossing"], why: `whether its API is in \`${literalRegion2.region}\` is not known`, remedy: "pass `--region`" }] : [],
    ...target.kind === "lambda" && !target.asynchronous ? warmthDoubts(target.name, warmthOf4(call)) : []
  ];
}
function warmthDoubts(name, warmth) {
  if (warmth !== void 0 && warmth.kind !== "unknown") return [];
  return [{ about: ["cold-start"], why: `whether \`${name}\` is kept warm is not known${warmth ? `: ${warmth.why}` : ""}` }];
}

function hopsOf2({ authorizer, integration, cache }, warmthOf4) {
  const asked = authorizer ? authorizerHops(authorizer, warmthOf4(authorizer)) : [];
  if (!integration) return asked;
  const often = cache === void 0 ? "on every request" : "when the response is not cached";
  return [...asked, ...callHops(integration, "integration", often, warmthOf4(integration))];
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

function toldOf(path2, known) {
  return { path: path2, ...known, hops: hopsOf2(path2, known.warmthOf), doubts: doubtsOf(path2, known) };
}
var KINDS = {
  stsCalls: "sts-call",
  regionHops: "region-crossing",
  authorizerCalls: "authorizer-call",
  coldStarts: "cold-start"
};
function measure(limit, told) {
  if (limit.measure === "uncached") return measureCache(limit, told.path);
  const { measure: what, most } = limit;
  const hops = told.hops.filter((hop) => what === "avoidable" ? hop.avoidable : hop.kind === KINDS[what]);
  if (hops.length > most) return { breach: { limit, count: hops.length, hops }, doubts: [] };
  const possible = told.doubts.map((doubt) => ({ doubt, count: countOf2(doubt, what) })).filter(({ count }) => count > 0);
  const mayBe = hops.length + possible.reduce((sum, { count }) => sum + count, 0);
  return { breach: void 0, doubts: mayBe > most ? possible.map(({ doubt }) => doubt) : [] };
}
function countOf2({ about }, what) {
  return about.filter((kind) => what === "avoidable" ? kind !== "authorizer-call" : kind === KINDS[what]).length;
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
  return model.path.map((path2) => {
    const { api, stage, route, authorizer, cache, integration } = path2;
    const told = toldOf2(path2, proofsOf2, logic);
    return {
      at: path2.at,
      api: { name: api.name, logicalId: api.logicalId, kind: api.kind },
      stage: stage?.name ?? null,
      route: route.name,
      when: logic.describe(path2.when),
      guard: path2.when,
      authorization: route.authorization,
      authorizer: authorizer ? { name: authorizer.name, cacheSeconds: authorizer.cache.seconds ?? null, ...told(authorizer, void 0) } : null,
      cache: cache ? { seconds: cache.seconds ?? null, encrypted: cache.encrypted } : null,
      integration: integration ? told(integration, route.name) : null,
      hops: hopsOf2(path2, (call) => warmthOf3(call.target, path2.when, logic)),
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
      proof: lambda ? proofRow(proofsOf2(lambda, route, stage?.name).filter((proof) => together2(when, proof.when, logic)), when, logic) : null
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
  const possible = target.warmth.filter((warmth) => together2(when, warmth.when, logic)).map(({ value }) => value);
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
  const alone = by.find((permission) => logic.implies(when, permission.when) === true);
  return alone ? [alone] : by.filter((permission) => together2(when, permission.when, logic));
}
function createProofs() {
  const sorted = /* @__PURE__ */ new Map();
  const keyOf5 = (route, stage) => JSON.stringify([route ?? null, stage ?? null]);
  return (target, route, stage) => {
    const known = sorted.get(target) ?? groupsByKey(target.proofs, (proof) => keyOf5(proof.route, proof.stage));
    sorted.set(target, known);
    return known.get(keyOf5(route, route === void 0 ? void 0 : stage ?? "*")) ?? [];
  };
}
function together2(a, b, logic) {
  const both = and(a, b);
  return both !== false && logic.satisfiable(both) !== false;
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
  const isAboutRow = ({ api, logicalId, routes, stages, guard = true }) => routes.includes(row.route) && (stages === void 0 || stages.includes(row.stage ?? "*")) && (api === null ? logicalId === row.integration?.function : api === row.api.logicalId) && together2(row.guard ?? true, guard, logic);
  return { ...row, findings: findings.filter(isAboutRow).map(({ fingerprint }) => fingerprint) };
}

function matchesText(pattern, text) {
  return matches(Array.from(pattern), Array.from(text), "*", (one, other) => one === other);
}
function matchesPath(pattern, path2, unknown2 = () => false) {
  return matches(segmentsOf(pattern), segmentsOf(path2), "**", (wanted, segment) => unknown2(segment) || matchesText(wanted, segment));
}
function segmentsOf(path2) {
  const [, ...segments] = path2.split("/");
  return path2 === "/" ? [] : segments;
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

function selects(selection, path2, verbsOf) {
  if (!isApi(selection, path2)) return NO2;
  const [stage, route] = [stageOf(selection, path2), routeOf3(selection, path2.route, verbsOf)];
  return [stage, route].find(({ kind }) => kind === "no") ?? [stage, route].find(({ kind }) => kind === "open") ?? YES3;
}
var YES3 = { kind: "yes" };
var NO2 = { kind: "no" };
function isApi({ api: pattern }, { api: { name, logicalId } }) {
  return pattern === void 0 || [name, logicalId ?? name].some((each) => matchesText(pattern, withoutPrefix(each)));
}
function stageOf({ stage: pattern }, { stage }) {
  if (pattern === void 0 || pattern === "*") return YES3;
  if (stage === void 0) return { kind: "open", why: "no stage of its API is here" };
  if (stage.isNameOpen) return { kind: "open", why: `whether stage \`${stage.name}\` is \`${pattern}\` is not known before deployment` };
  return matchesText(pattern, stage.name) ? YES3 : NO2;
}
function routeOf3({ verbs, path: pattern, route: name }, route, verbsOf) {
  if (name !== void 0) return matchesText(name, route.name) ? YES3 : NO2;
  if (verbs === void 0 && pattern === void 0) return YES3;
  const parts = partsOf2(route.name);
  if (parts === void 0 || verbs && !isVerb(verbs, parts.verb, () => verbsOf(route))) return NO2;
  if (pattern === void 0 || matchesPath(pattern, parts.path)) return YES3;
  const mayMatch = matchesPath(pattern, parts.path, (segment) => segment.includes("${"));
  return mayMatch ? { kind: "open", why: `whether its path is \`${pattern}\` is not known before deployment` } : NO2;
}
function isVerb(wanted, verb, others) {
  return wanted.includes(verb) || verb === "ANY" && wanted.some((each) => !others().has(each));
}
function partsOf2(name) {
  const [, verb, path2] = /^([A-Z]+) (\/[^]*)$/.exec(name) ?? [];
  return verb === void 0 || path2 === void 0 ? void 0 : { verb, path: path2 };
}

function holdToBudgets(model, { logic, settings }, budgetsOf) {
  const verbsOf = verbsByPath(model.route, logic);
  const accounts = model.path.flatMap((path2) => {
    const selected = budgetsOf(path2.at.file).flatMap((budget) => {
      const selection = selects(budget.selection, path2, verbsOf);
      return selection.kind === "no" ? [] : [{ budget, selection }];
    });
    if (selected.length === 0) return [];
    const told = toldOf(path2, {
      warmthOf: (call) => warmthOf3(call.target, path2.when, logic),
      isRegionKnown: settings.region !== void 0
    });
    return selected.map(({ budget, selection }) => accountOf(told, budget, selection));
  });
  return { overruns: merged(accounts.flatMap(({ overruns }) => overruns)), notChecked: accounts.flatMap(({ notChecked }) => notChecked) };
}
function accountOf(told, { name, limits }, selection) {
  const measured = limits.map((limit) => measure(limit, told));
  const [first, ...others] = measured.flatMap(({ breach }) => breach ?? []);
  const isOver = first !== void 0 && selection.kind === "yes";
  const doubts = measured.flatMap(({ breach, doubts: own }) => breach ? [] : own);
  const open2 = selection.kind === "open" && (first !== void 0 || doubts.length > 0) ? [{ why: selection.why }] : isOver ? [] : doubts;
  return {
    overruns: isOver ? [overrunOf(told, name, [first, ...others])] : [],
    notChecked: open2.map((doubt) => uncheckedOf(told.path, doubt))
  };
}
function overrunOf({ path: path2, warmthOf: warmth }, budget, breaches) {
  const counted = new Set(breaches.flatMap(({ hops }) => hops));
  return {
    api: path2.api,
    stage: path2.stage?.name,
    routes: [path2.route.name],
    budget,
    breaches,
    notes: [...new Set([...counted].flatMap((hop) => defaultNotes2(hop, path2, warmth)))],
    at: path2.at,
    when: path2.when
  };
}
function merged(overruns) {
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
  const key = (route) => `${route.api.name} ${partsOf2(route.name)?.path ?? ""}`;
  const byPath = groupsByKey(routes, key);
  return (route) => new Set((byPath.get(key(route)) ?? []).flatMap((other) => logic.implies(route.when, other.when) === true ? partsOf2(other.name)?.verb ?? [] : []));
}

function check(rules2, model, overruns, logic) {
  return rules2.flatMap((active) => {
    const { rule } = active;
    return rule.on.flatMap((noun) => {
      const subjects = noun === "overrun" ? overruns : model[noun];
      return subjects.flatMap((subject) => [...rule.check(subject, model)].flatMap((problem) => findingOf(problem, subject, active, logic)));
    });
  });
}
function findingOf(problem, subject, { rule, severity, isForced }, logic) {
  const when = logic.simplify(and(subject.when, problem.when ?? true));
  if (when === false) return [];
  const keys = pathKeys(problem.at.path);
  return [{
    rule: rule.id,
    severity: isForced ? severity : problem.severity ?? severity,
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

function withConstructs(findings, parts) {
  const apps = parts.flatMap(({ stack }) => stack.deployment?.cdk ? [{ file: stack.file, cdk: stack.deployment.cdk }] : []);
  if (apps.length === 0) return [...findings];
  return findings.map((finding) => {
    const { at, logicalId } = finding;
    const app = apps.find(({ file }) => file === at.file) ?? apps.find((each) => constructOf(each, logicalId)) ?? apps[0];
    return { ...finding, construct: app && constructOf(app, logicalId), cdk: app?.cdk };
  });
}
function constructOf({ cdk, file }, logicalId) {
  return logicalId === null ? void 0 : cdk.constructs.get(file)?.get(logicalId);
}

import { createHash } from "node:crypto";
function withFingerprints(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const when = finding.when?.replaceAll(/[\w-]+\//g, "") ?? null;
    const what = JSON.stringify([finding.rule, pathKeys(finding.at.path), finding.routes.toSorted(), when]);
    const inFile = `${finding.at.file} ${what}`;
    const repeated = seen.get(inFile) ?? 0;
    seen.set(inFile, repeated + 1);
    const fingerprint = createHash("sha256").update(`${what}#${String(repeated)}`).digest("hex").slice(0, 16);
    return { ...finding, fingerprint };
  });
}

function folded(findings) {
  return [...groupsByKey(findings, foldKey).values()].map(together3);
}
function foldKey(finding) {
  const { rule, severity, at, api, routes, when, cdk, construct, stackSet } = finding;
  const message = stackSet?.region === void 0 ? finding.message : finding.message.replaceAll(`\`${stackSet.region}\``, "`AWS::Region`");
  const loop = loopOf(finding);
  if (loop !== void 0) return JSON.stringify([rule, severity, at.file, at.start, at.end, when, loop]);
  if (cdk && construct?.path.startsWith(`${cdk.path}/`)) {
    const inStack = construct.path.slice(cdk.path.length);
    return JSON.stringify([rule, severity, shapeOf2(finding.message), routes, when, cdk.assembly, inStack, pathKeys(at.path)]);
  }
  return JSON.stringify([rule, severity, message, at.file, at.start, at.end, api, routes, when]);
}
function loopOf({ at }) {
  return /^Fn::(?:ForEach::[^:]+|Map)/.exec(at.generatedBy ?? "")?.[0];
}
function together3(all) {
  const [first, ...others] = all;
  const regions = someRegions(all);
  if (others.length === 0 && regions.length === 0) return first;
  const stacks = [...new Set(all.flatMap(({ cdk }) => cdk?.path ?? []))];
  const loop = loopOf(first);
  const copies = new Set(all.map(({ at }) => at.generatedBy));
  const notes = [
    ...first.notes,
    ...stacks.length > 1 ? [`it is so in ${stacks.length} stacks: ${listed2(stacks)}`] : [],
    ...regions.length === 0 ? [] : [`it is so in ${regions.length === 1 ? "region" : "regions"} ${listed2(regions)}`],
    ...loop === void 0 || copies.size === 1 ? [] : [`it is so for ${copies.size} copies that \`${loop}\` makes`]
  ];
  const told = stacks.length > 1 ? [first] : all;
  const related = new Map(told.flatMap((finding) => finding.related).map((note) => [`${note.at.file} ${note.at.start} ${note.message}`, note]));
  return { ...first, routes: [...new Set(all.flatMap(({ routes }) => routes))], related: [...related.values()], notes, remedy: remedyOf4(all) };
}
function shapeOf2(sentence) {
  return sentence.replaceAll(/`[^`]*`/g, "``");
}
function remedyOf4(all) {
  const remedies = groupsByKey(all.flatMap(({ remedy }) => remedy ?? []), shapeOf2);
  const firsts = [...remedies.values()].map(([remedy]) => remedy);
  return firsts.length < 2 ? firsts[0] : `not the same for all: ${firsts.join("; or ")}`;
}
function listed2(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
function someRegions(all) {
  const regions = new Set(all.flatMap(({ stackSet }) => stackSet?.region ?? []));
  const isElsewhere2 = all.some(({ stackSet }) => stackSet?.region === void 0);
  const isAlike = all.every(({ stackSet, message }) => message === all[0].message && stackSet?.regions.every((region) => regions.has(region)));
  return isElsewhere2 || isAlike ? [] : [...regions];
}

function ownWords(text, at, parts) {
  return parts.length === 1 ? text : wordsOf(partsOf3(fileOf(at, parts, text), parts), parts).sentence(text);
}
function fileOf({ file }, parts, words) {
  if (parts.some(({ stack }) => stack.file === file)) return file;
  const named = parts.filter(({ prefix }) => prefix !== "" && stands(prefix, words));
  return named.toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.stack.file ?? file;
}
function partsOf3(file, parts) {
  return parts.filter(({ stack }) => stack.file === file);
}
function partsMeant(own, api, words) {
  const named = [api, words].map((text) => own.filter(({ prefix }) => prefix !== "" && stands(prefix, text)));
  return named.find(({ length }) => length > 0) ?? own;
}
function wordsOf(own, parts) {
  const [first] = parts;
  const isOther = first !== void 0 && own.length > 0 && own.every(({ prefix }) => prefix !== "");
  const isShared2 = (name) => isOther && namesIn2(first.stack).has(name) && own.some(({ stack }) => namesIn2(stack).has(name));
  const told = (text) => isOther ? text.replaceAll(BARE_NAME, (name) => isShared2(name) ? `${nameOf(first.stack)}/${name}` : name) : text;
  return {
    sentence: (text) => inWordsOf(own, text.split("`").map((part, index) => index % 2 === 0 ? part : told(part)).join("`")),
    names: (text) => inWordsOf(own, told(text))
  };
}
var BARE_NAME = /(?<![^\s(])[A-Za-z0-9]+(?![^\s).])/g;
var NAMING_SECTIONS = ["Parameters", "Conditions", "Resources"];
var namesOf2 = /* @__PURE__ */ new WeakMap();
function namesIn2({ root }) {
  const known = namesOf2.get(root);
  if (known) return known;
  const names = new Set(NAMING_SECTIONS.flatMap((section) => entriesOf(get(root, section)).map(({ key }) => key)));
  namesOf2.set(root, names);
  return names;
}
function inWordsOf(own, text) {
  const prefixes = own.map(({ prefix }) => prefix).filter((prefix) => prefix !== "").toSorted((a, b) => b.length - a.length);
  return prefixes.reduce((words, prefix) => without(prefix, words), text).replaceAll(PREFIX_END, "/");
}
function without(prefix, text) {
  const [first = "", ...others] = text.split(prefix);
  return others.reduce((before, after) => `${before}${NAME_END.test(before) ? prefix : ""}${after}`, first);
}
var NAME_END = new RegExp(`[\\w${PREFIX_END}-]$`);
function stands(prefix, text) {
  return without(prefix, text) !== text;
}
function inOwnWords(finding, parts) {
  const [first] = parts;
  const regions = first?.caller?.regions;
  const stackSet = regions && { region: first.stack.settings.region, regions };
  if (parts.length === 1 && stackSet === void 0) return finding;
  const { at, label, api, when, remedy } = finding;
  const file = fileOf(at, parts, `${api ?? ""} ${finding.message}`);
  const own = partsMeant(partsOf3(file, parts), api ?? "", finding.message);
  const { sentence: say, names } = wordsOf(own, parts);
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
      ...own.flatMap(({ caller }) => caller ? [{ at: caller.at, message: deploysThis(caller) }] : [])
    ],
    notes: finding.notes.map(say),
    remedy: remedy && say(remedy)
  };
}
function deploysThis({ logicalId, regions = [] }) {
  const to = regions.length > MAX_NAMED ? `${regions.length} regions` : regions.map((region) => `\`${region}\``).join(", ");
  return `\`${logicalId}\` deploys this template${to === "" ? "" : ` to ${to}`}`;
}
var MAX_NAMED = 4;
function rowInOwnWords(row, parts) {
  if (parts.length === 1) return row;
  const own = partsMeant(partsOf3(fileOf(row.at, parts, row.api.name), parts), row.api.name, "");
  return said(row, (text) => inWordsOf(own, text));
}
function said(value, say) {
  const anew = (part, key) => {
    if (typeof part === "string") return say(part);
    if (typeof part !== "object" || part === null || key === "at") return part;
    if (Array.isArray(part)) return part.map((item) => anew(item));
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, anew(inner, name)]));
  };
  return anew(value);
}

function standaloneOpenApi(files, templates) {
  const candidates = files.flatMap(({ documents }) => documents.filter(({ kind }) => kind === "openapi"));
  if (candidates.length === 0) return [];
  const used = filesIn(templates);
  return candidates.filter(({ root }) => !used.has(root.file));
}
function filesIn(templates) {
  const files = /* @__PURE__ */ new Set();
  const open2 = [...templates];
  for (let node = open2.pop(); node; node = open2.pop()) {
    files.add(node.file);
    if (node.kind === "list") for (const item of node.items) open2.push(item);
    if (node.kind === "map") for (const { value } of node.entries.values()) open2.push(value);
  }
  return files;
}

function lint(files, rules2, options) {
  const results = lintEach(files, rules2, options);
  return reportOf(results, files, options);
}
function lintRoutes(files, rules2, options) {
  const results = lintEach(files, rules2, options);
  const report = reportOf(results, files, options);
  const rows = results.flatMap((result) => {
    const keys = new Set(result.findings.map(foldKey));
    const own = report.findings.filter((finding) => keys.has(foldKey(finding)));
    return result.rows().map((row) => withFindings(row, own, result.logic));
  });
  const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return { ...report, rows: [...distinct.values()].toSorted(byPlace) };
}
function lintEach(files, rules2, options) {
  const active = activeRules(rules2, options);
  const sources = sourcesOf(files, options);
  const applications = linkStacks(files.flatMap((file) => stacksOf(file, options)), nestedStacks(options, sources));
  return [
    ...applications.map((application) => lintApplication(application, active, options, sources)),
    ...standaloneOpenApi(files, applications.map(({ root }) => root)).map((document) => lintOpenApi(document, active, options, sources))
  ];
}
function sourcesOf(files, { library = NO_LIBRARY, configs }) {
  const own = [...[...configs?.values() ?? []].map(({ source }) => source), ...files.map(({ source }) => source)];
  return new Map([...library.sources, ...own.map((source) => [source.file, source])]);
}
function reportOf(results, files, options) {
  const findings = withFingerprints(folded(results.flatMap((result) => result.findings)).toSorted(byPosition));
  const problems = files.flatMap((file) => file.problems);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    suppressed: [],
    notChecked: once(results.flatMap((result) => result.notChecked)).toSorted(byPlace),
    errors: problems.flatMap(({ severity, at, message }) => severity === "error" ? [{ file: at.file, at, message }] : []),
    warnings: problems.flatMap(({ severity, at, message }) => severity === "warning" ? [{ at, message }] : []),
    summary: {
      files: files.length,
      routes: new Set(results.flatMap(({ routes }) => routes)).size,
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      suppressed: 0
    },
    sources: sourcesOf(files, options)
  };
}
function lintApplication(application, rules2, options, sources) {
  const { root, settings, parts, notes } = application;
  const scope = createScope(sources, root, settings, shapeOf);
  const unseen = parts.map(({ stack }) => stack.unseen).find((reason) => reason !== void 0);
  const model = buildModel(root, scope, { kind: "cloudformation", isForKnownRegions: parts.some(isForKnownRegions), unseen });
  const account = accountOf2(model, scope, rules2, options);
  const findings = check(rules2, model, account.overruns, scope.logic).map((finding) => inOwnWords(finding, parts));
  return {
    findings: withConstructs(findings, parts),
    notChecked: [
      ...parts.flatMap(({ stack }) => stack.notes),
      ...[...notes, ...model.notChecked, ...account.notChecked].map((note) => noteInOwnWords(note, parts))
    ],
    routes: routesOf2(model.route),
    logic: scope.logic,
    rows: () => routeRows(model, scope.logic).map((row) => rowInOwnWords(row, parts))
  };
}
function accountOf2(model, scope, rules2, { configs }) {
  const isAsked = [...configs?.values() ?? []].some(({ budgets }) => budgets.length > 0) && rules2.some(({ rule }) => rule.on.includes("overrun"));
  return isAsked ? holdToBudgets(model, scope, (file) => configs?.get(file)?.budgets ?? []) : { overruns: [], notChecked: [] };
}
function noteInOwnWords(note, parts) {
  const say = (text) => ownWords(text, note.at, parts);
  return { ...note, what: say(note.what), why: say(note.why), ...note.remedy !== void 0 && { remedy: say(note.remedy) } };
}
function isForKnownRegions({ stack, caller }) {
  return stack.deployment?.cdk !== void 0 || isToolOutput(stack.root) || (caller?.regions ?? []).length > 1;
}
function lintOpenApi({ root: authored, deployment }, rules2, options, sources) {
  const { root, notes } = expandOpenApi(authored, options.library);
  const scope = createScope(sources, root, settingsOf(options, deployment), shapeOf);
  const model = buildModel(root, scope, { kind: "openapi", isForKnownRegions: false, unseen: void 0 });
  const account = accountOf2(model, scope, rules2, options);
  return {
    findings: check(rules2, model, account.overruns, scope.logic),
    notChecked: [...notes, ...model.notChecked, ...account.notChecked],
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
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function byPlace({ at: a }, { at: b }) {
  return compare(a.file, b.file) || a.start - b.start;
}
function byPosition(a, b) {
  return byPlace(a, b) || a.at.end - b.at.end || compare(a.rule, b.rule) || compare(a.message, b.message);
}

import { parseArgs } from "node:util";

var FORMATS = ["text", "compact", "json"];
var ROUTES_FORMATS = ["text", "json", "markdown", "mermaid", "html"];
var PRESETS = ["recommended", "all", "security-first"];
var FAIL_ON = ["error", "warning", "info", "never"];
var RULE_SEVERITIES = ["off", "info", "warning", "error"];
var LINT = ["lint"];
var READING = ["lint", "routes"];
var ALL = ["lint", "routes", "rules"];
var OPTIONS = [
  { name: "format", value: "FORMAT", commands: READING, help: "how to report: text (the default), compact or json; of routes: text, json, markdown, mermaid or html" },
  { name: "region", value: "REGION", commands: READING, help: "the region that the stacks are deployed to; else that of a CDK app or a samconfig, else it is unknown" },
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
  { name: "rule", value: "ID=SEVERITY", commands: READING, help: "set a rule to off, info, warning or error; may be repeated" },
  { name: "preset", value: "PRESET", commands: READING, help: "where rules start: recommended (the default), all or security-first" },
  {
    name: "fail-on",
    value: "SEVERITY",
    commands: LINT,
    help: "the least severity that makes the exit code 1: error, warning (the default), info or never"
  },
  { name: "allow-empty", commands: READING, help: "exit with 0, not 3, where nothing to lint was found" },
  { name: "stdin-filename", value: "FILE", commands: READING, help: "what to call standard input (-) in the report" },
  { name: "quiet", commands: READING, help: "print findings and errors alone" },
  { name: "verbose", commands: READING, help: "list everything that was not checked; tell what became of each file, and what gave it its region and parameters" },
  { name: "no-color", commands: ALL, help: "print without colour; NO_COLOR and FORCE_COLOR are honoured too" },
  { name: "version", short: "V", commands: ALL, help: "print the version" },
  { name: "help", short: "h", commands: ALL, help: "print this help" }
];

function parseCommandLine(argv) {
  const { given: given2, positionals } = readArguments(argv);
  if (given2.has("help")) return { command: "help" };
  if (given2.has("version")) return { command: "version" };
  const [first, ...others] = positionals;
  if (first === "rules") return rulesCommand(others, given2);
  if (first === "routes") return routesSettings(others, given2);
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
    format: choose(given2, "format", FORMATS, "text"),
    failOn: choose(given2, "fail-on", FAIL_ON, "warning"),
    ...runSettings(paths, given2)
  };
}
function routesSettings(paths, given2) {
  checkCommand("routes", given2);
  return { command: "routes", format: choose(given2, "format", ROUTES_FORMATS, "text"), ...runSettings(paths, given2) };
}
function runSettings(paths, given2) {
  return {
    paths,
    region: regionOf2(given2),
    parameterFiles: given2.get("parameters") ?? [],
    parameterOverrides: new Map((given2.get("parameter-overrides") ?? []).flatMap(overridesIn)),
    severities: new Map((given2.get("rule") ?? []).map(parseRuleSeverity)),
    preset: choose(given2, "preset", PRESETS, "recommended"),
    config: configOf(given2),
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
function parseRuleSeverity(text) {
  const [id = "", severity, ...rest] = text.split("=");
  if (id === "" || severity === void 0 || rest.length > 0) throw new UsageError(`\`--rule\` wants ID=SEVERITY, not \`${text}\``);
  return [id, oneOf(severity, RULE_SEVERITIES, `the severity of \`${id}\``)];
}

var COLUMN = 33;
var COMMANDS = [
  ["[lint] [PATHS...]", "lint files, folders, patterns, or - for standard input; without a path, the template of samconfig.toml, template.yaml or cdk.out"],
  ["routes [PATHS...]", "the request paths: who invokes what, by whose right, over which hops"],
  ["rules [RULE]", "the table of rules, or the page of one"]
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

function compactReport(report, { quiet }) {
  const linesOf = lineTables(report);
  const where2 = (span) => {
    const { line, column } = rangeOf(span, linesOf(span.file)).start;
    return `${span.file}:${line}:${column}`;
  };
  const errors = report.errors.map(({ file, at, message }) => `${at ? where2(at) : file}: error: ${message}`);
  const findings = report.findings.map(({ rule, severity, message, at, when }) => {
    const condition2 = when === null ? "" : ` (when ${when})`;
    return `${where2(at)}: ${severity}[${rule}] ${message}${condition2}`;
  });
  const unchecked = quiet ? [] : report.notChecked.map((item) => `${where2(item.at)}: note: not checked: ${item.what}: ${reasonOf(item)}`);
  return [...errors, ...findings, ...unchecked].map((line) => `${printable(line)}
`).join("");
}

var NEAR2 = 10;
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
  const { rule, severity, message, at, label, related, when, construct, notes, remedy, routes } = finding;
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
  const shown = related.slice(0, RELATED_SHOWN);
  return { severity, rule, message, file: at.file, at, label, related: shown, facts: [...facts, ["docs", helpUrl(rule)]] };
}
function constructText({ path: path2, source }) {
  return source ? `\`${path2}\`, ${source.file}:${source.line}` : `\`${path2}\``;
}
function errorBlock({ file, at, message }) {
  return { severity: "error", rule: void 0, message, file, at, label: void 0, related: [], facts: [] };
}
function printBlock(block, screen) {
  const sections = block.at ? sectionsOf(block, block.at, screen) : [];
  const gutter = Math.max(1, ...sections.map(({ at, marks }) => gutterFor(marks, screen.linesOf(at.file))));
  const options = { gutter, width: screen.width, paint: screen.paint };
  const rule = gutterText(void 0, options);
  return [
    ...headline(block, screen),
    ...block.at ? [] : [heading("-->", printable(block.file), options)],
    ...sections.flatMap(({ at, marks }, index) => [
      ...index === 0 ? [] : [rule],
      heading(index === 0 ? "-->" : ":::", where(at, screen), options),
      ...frame(screen.linesOf(at.file), marks, options)
    ]),
    ...block.facts.length === 0 ? [] : [rule],
    ...block.facts.flatMap(([name, text]) => factLines(name, text, options))
  ];
}
function headline({ severity, rule, message }, { width, paint }) {
  const head = rule === void 0 ? severity : `${severity}[${rule}]`;
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
function sectionsOf({ severity, label, related }, at, { linesOf }) {
  const lines = linesOf(at.file);
  const own = rangeOf(at, lines);
  const isNear = (span) => {
    if (span.file !== at.file) return false;
    const { line } = rangeOf(span, lines).start;
    return line >= own.start.line - NEAR2 && line <= own.end.line + NEAR2;
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
function where(span, { linesOf }) {
  const { line, column } = rangeOf(span, linesOf(span.file)).start;
  return printable(`${span.file}:${line}:${column}`);
}

async function lintCommand(settings, io, { lint: lint2, rules: rules2 }) {
  const { report, isWorthPrinting, prepared } = await run(settings, io, rules2, lint2);
  if (isWorthPrinting || settings.format === "json") io.stdout.write(print2(report, settings, io));
  if (hasFailed(report, prepared)) return 2;
  if (prepared.files.length === 0) return settings.allowEmpty ? 0 : 3;
  return isAtOrAbove(settings.failOn, report) ? 1 : 0;
}
function print2(report, { format, verbose, quiet, noColor }, io) {
  switch (format) {
    case "text":
      return textReport(report, { ...screenOf(io, noColor), verbose, quiet });
    case "compact":
      return compactReport(report, { quiet });
    case "json":
      return jsonReport(report, { version });
  }
}
function isAtOrAbove(failOn, { summary }) {
  return failOn !== "never" && SEVERITIES.slice(SEVERITIES.indexOf(failOn)).some((severity) => summary[severity] > 0);
}

import { readFileSync } from "node:fs";
import path from "node:path";
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
  const rule = rules2.find((each) => each.id === id);
  if (!rule) throw new UsageError(`there is no rule \`${id}\`${didYouMean(id, rules2.map((each) => each.id))}`);
  for (const root of ["..", "../../.."]) {
    try {
      return readFileSync(path.join(import.meta.dirname, root, "rules", id, "README.md"), "utf8");
    } catch {
    }
  }
  return `# ${id}

${rule.summary}

${rule.why}

${helpUrl(id)}
`;
}

async function main(argv, io, engine = { lint, lintRoutes, rules }) {
  try {
    return await run2(parseCommandLine(argv), io, engine);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    io.stderr.write(`cfn-latency-lint: ${isUsage ? error.message : internalError(error)}
`);
    if (isUsage) io.stderr.write("`cfn-latency-lint --help` lists the options\n");
    return 2;
  }
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
      io.stdout.write(
        line.rule === void 0 ? rulesTable(engine.rules, screenOf(io, line.noColor)) : rulePage(line.rule, engine.rules)
      );
      return 0;
    case "lint":
      return lintCommand(line, io, engine);
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
