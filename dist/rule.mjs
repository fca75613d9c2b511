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

function knownText(text) {
  let known = "";
  for (let index = 0, token = text[0]; token !== void 0; token = text[++index]) {
    if (token.kind !== "literal") return void 0;
    known += token.text;
  }
  return known;
}
function printText(text) {
  let printed = "";
  for (let index = 0, token = text[0]; token !== void 0; token = text[++index]) printed += token.kind === "literal" ? token.text : `\${${tokenId(token)}}`;
  return printed;
}
function tokenId(token) {
  if (token.kind === "unknown") return token.id;
  return token.attribute === void 0 ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}
function defaultsIn(text) {
  return [...new Set(text.flatMap((token) => token.kind === "literal" && token.parameter !== void 0 ? [token.parameter] : []))];
}

function pathKeys(path) {
  const keys = [];
  for (let at = path; at; at = at.parent) keys.push(at.key);
  return keys.reverse();
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
  const open = text.length > 0 && text.every((token) => token.kind === "unknown");
  return open ? [...defaults, `only the deployment knows what \`${name}\` is; it is taken for a role`] : defaults;
}
function admittedBy({ admission }) {
  if (admission.kind !== "admitted") return [];
  const [first, ...others] = admission.by;
  if (first === void 0) return [];
  const subject = others.length === 0 ? "this permission already admits" : `this permission and ${others.length} more already admit`;
  return [{ at: first.at, message: `${subject} API Gateway` }];
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
function firstByPath(things, placeOf) {
  const key = (thing) => pathKeys(placeOf(thing).path).join("/");
  return things.reduce((first, thing) => key(thing) < key(first) ? thing : first);
}

function defineRule(rule) {
  return rule;
}
function definePlugin(plugin) {
  return plugin;
}
export {
  admittedBy,
  callerDoes,
  definePlugin,
  defineRule,
  firstByPath,
  groupBy,
  knownText,
  nameRoutes,
  pathKeys,
  placeKey,
  printText,
  roleKey,
  roleNotes,
  warmthOf,
  whenAll,
  whenAny,
  whenAsked,
  whenKey
};
