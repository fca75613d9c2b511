import {
  ACTION,
  PRINCIPAL,
  admits,
  admittedBy,
  call,
  callerDoes,
  concat,
  defineRule,
  dropRole,
  firstByPath,
  formulaKey,
  functionNameOf,
  functionsOf,
  groupBy,
  nameRoutes,
  narrowGrants,
  ownName,
  permissionsFor,
  placeKey,
  printText,
  refused,
  roleKey,
  roleNotes,
  sourceOf,
  stackOf,
  text,
  warmthOf,
  whenAll,
  whenAny,
  whenAsked,
  whenKey,
  withoutRole
} from "./resolve-evaluate.mjs";
import {
  pathKeys
} from "./template-place.mjs";

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

function throughWarmAlias(bypasses, model) {
  const together = new Set(bypasses.map(({ target }) => target));
  const parts = bypasses.map((bypass) => partOf(bypass, together, model));
  const steps = [...new Map(parts.flat().map((step) => [JSON.stringify(step), step])).values()].flatMap((step) => step ?? []);
  const [first, ...others] = steps;
  const [name] = bypasses.flatMap(({ capacities }) => capacities.map((capacity) => capacity.name));
  if (first === void 0 || parts.includes(void 0)) return void 0;
  return { title: `invoke \`${name ?? ""}\`, and let API Gateway do so`, safety: "review", steps: [first, ...others] };
}
function partOf({ call: call2, target, capacities }, together, model) {
  const [capacity, ...others] = capacities;
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  if (capacity === void 0 || others.length > 0 || fn === void 0 || target.qualifier !== void 0 || target.at.generatedBy !== void 0) return void 0;
  const alias = aliasOf(capacity);
  const stack = stackOf(fn.logicalId);
  const own = alias && ownName(alias, stack);
  if (own === void 0 || alias === void 0 || call2.auth.kind !== "resource-policy") return void 0;
  const reworded = { kind: "reword", at: target.at, from: `\${${fn.logicalId.slice(stack.length)}.Arn}`, to: `\${${own}}` };
  const permissions = permissionSteps({ call: call2, target, alias, fn, together }, model);
  return permissions && [reworded, ...permissions];
}
function aliasOf({ kind, name, at }) {
  const [section, logicalId] = pathKeys(at.path);
  return kind === "provisioned-concurrency" && section === "Resources" && logicalId === name && at.generatedBy === void 0 ? logicalId : void 0;
}
function permissionSteps({ call: call2, target, alias, fn, together }, model) {
  const asked = askedOf(target.asked, alias, fn);
  if (fn.permissions.some((statement) => statement.when === true && admits(statement, asked))) return [];
  const moved = movable(target, together, fn, model);
  const own = ownName(alias, stackOf(fn.logicalId)) ?? "";
  if (moved) return moved.map(({ at }) => ({ kind: "set", resource: at, property: "FunctionName", value: call("Ref", own) }));
  const permissions = permissionsFor({ call: call2, target, asked }, model);
  return permissions.kind === "permissions" ? permissions.steps : void 0;
}
function askedOf(asked, alias, fn) {
  const known = fn.permissions.find(({ function: { via } }) => via === alias)?.function;
  return { ...asked, target: known ?? { ...asked.target, via: alias, qualifier: [{ kind: "reference", logicalId: alias }] } };
}
function movable({ admission }, together, fn, { integration, authorizer }) {
  if (admission.kind !== "admitted" || admission.by.length === 0) return void 0;
  const own = fn.permissions.filter((statement) => admission.by.includes(statement));
  const others = [...integration, ...authorizer].flatMap(({ target }) => target.kind === "lambda" && !together.has(target) ? [target] : []);
  const isShared = others.some(({ admission: other }) => other.kind === "admitted" && other.by.some((statement) => own.some((mine) => mine === statement)));
  const isAuthored = own.every(({ at: { generatedBy }, writtenAs, when }) => generatedBy === void 0 && writtenAs === "permission" && when === true);
  return isShared || !isAuthored || own.length < admission.by.length ? void 0 : own;
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
    remedy: remedyOf(capacity),
    inCode: "in the construct's code, give the integration the alias or version instead of the function; the CDK then writes its permission too"
  };
}
function capacityWords({ kind, name }) {
  return kind === "snap-start" ? `SnapStart of \`${name}\` is for published versions` : `provisioned concurrency is on \`${name}\``;
}
function remedyOf({ kind, name }) {
  const means = kind === "snap-start" ? "publish a version and invoke it, or an alias that leads to it (in SAM, `AutoPublishAlias` does both)" : `invoke \`${name}\` there`;
  return `${means}; API Gateway needs a permission for just that qualifier`;
}

function withoutCaller(calls) {
  const [first] = calls;
  if (first?.auth.kind !== "caller") return void 0;
  const isAdmitted = calls.every(({ target }) => target.kind === "lambda" && target.admission.kind === "admitted" && target.admission.by.length > 0);
  const [, after] = /; (\w+) is AWS_IAM$/.exec(first.auth.at.generatedBy ?? "") ?? [];
  if (!isAdmitted || after === void 0) return void 0;
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
    const { at, covers, parameter } = encryption;
    yield {
      message: `stage \`${stage.name}\` of \`${stage.api.name}\` encrypts its cache for ${covers}`,
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

function withoutRegion({ api, target, literalRegion }) {
  if (literalRegion?.parameter !== void 0 || literalRegion === void 0) return void 0;
  const { region } = literalRegion;
  if (target.kind !== "lambda" || target.logicalId === void 0 || api.logicalId === null) return void 0;
  const { at } = target;
  if (at.generatedBy !== void 0 || at.file !== api.at.file) return void 0;
  return {
    title: "take the region from `AWS::Region`",
    safety: "review",
    steps: [{ kind: "reword", at, from: `:${region}:`, to: ":${AWS::Region}:" }]
  };
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

function withPermission(call2, gaps, model) {
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
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  if (fn === void 0 || target.elsewhere !== void 0) return void 0;
  const { asked } = target;
  const used = usedStatements(model);
  const isOpen = ({ at, writtenAs, when, logicalId }) => at.generatedBy === void 0 && writtenAs === "permission" && formulaKey(when) === formulaKey(call2.when) && !used.has(logicalId);
  const found = fn.permissions.filter(isOpen).flatMap((statement2) => correctionsOf(statement2, asked, fn));
  const [only, ...others] = found;
  if (only === void 0 || others.length > 0) return void 0;
  const { statement, property, value } = only;
  return { title: `correct \`${property}\` of \`${statement.logicalId}\``, safety: "review", steps: [{ kind: "set", resource: statement.at, property, value }] };
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
  const { sources: [source] = [], admitsApiGateway } = statement;
  const [narrow, ...others] = narrowGrants(asked);
  if (source === void 0 || narrow === void 0 || others.length > 0 || !printText(source).includes(`:${printText(asked.api.id)}/`)) return [];
  if (printText(source).includes("/test-invoke-stage/")) return [];
  const stack = stackOf(fn.logicalId);
  const corrections = [
    [{ ...statement, function: asked.target }, "FunctionName", functionNameOf(asked, fn, stack)],
    [{ ...statement, sources: [concat(asked.api.arn, narrow.resource)] }, "SourceArn", subOf(narrow, stack)],
    [{ ...statement, admitsApiGateway: { kind: "yes" } }, ...fieldOf(admitsApiGateway)]
  ];
  return corrections.flatMap(([as, property, value]) => value !== void 0 && admits(as, asked) ? [{ statement, property, value }] : []);
}
function subOf(grant, stack) {
  const source = sourceOf(grant, stack);
  return source === void 0 ? void 0 : call("Fn::Sub", source);
}
function fieldOf(verdict) {
  if (verdict.kind !== "no") return ["", void 0];
  if (verdict.fault.startsWith("its principal ")) return ["Principal", text(PRINCIPAL)];
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
      yield { ...problemOf3(target, gaps, auth.parameter), fix: withPermission(call2, gaps, model) };
    }
  }
});
function problemOf3(target, gaps, noRole) {
  const [{ nearest, when }, ...others] = gaps;
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
    remedy: remedyOf2(target, nearest),
    inCode: "in the construct's code, call `addPermission` on the function, with the principal `apigateway.amazonaws.com` and the API's `arnForExecuteApi` as `sourceArn`"
  };
}
function remedyOf2({ name, isCrowded }, nearest) {
  const correctable = nearest?.permission.at.generatedBy === void 0 ? nearest?.permission : void 0;
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
function gapWords({ request, routes, nearest }) {
  const requests = routes.length > TOLD ? nameRoutes(routes) : request;
  return nearest ? `${requests}; ${nearestWords(nearest)}` : requests;
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
      ...isChosen ? {} : { remedy: dropRole(target), inCode: IN_CODE, fix: withoutRole(integration, model) }
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
function remedyOf3({ api, breaches }) {
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

export {
  rules
};
