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
  default: () => validate_config_default,
  validate: () => validate
});
module.exports = __toCommonJS(stdin_exports);
var import_runtime = require("./runtime.cjs");
var validate = validate52;
var validate_config_default = validate52;
var schema19 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/cfn-latency-lint/cfn-latency-lint/blob/main/src/project/config/config.schema.json", "title": "Configuration of cfn-latency-lint", "description": "`.cfn-latency-lint.yaml`, `.yml` or `.json`. It is for the files of its folder and below that have none nearer.", "type": "object", "errorMessage": "a map of settings", "additionalProperties": false, "properties": { "$schema": { "$ref": "#/$defs/text", "description": "This schema, for editors." }, "extends": { "description": "What this configuration starts from: a preset, a file (`./team.yaml`) or an npm package (`@acme/lint`, `@acme/lint/strict.yaml`), or a list of them. Of several a later one wins over an earlier one, and this file over all.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/$defs/extended" }, "errorMessage": "a preset, a file or a package, or a list of them" }, "else": { "$ref": "#/$defs/extended" }, "examples": ["security-first", ["all", "./team.yaml"], "@acme/cfn-latency-lint"] }, "rules": { "$ref": "#/$defs/rules" }, "overrides": { "type": "array", "description": "Other severities for some findings. Of several that are about a finding the last one counts.", "items": { "$ref": "#/$defs/override" }, "errorMessage": "a list of overrides" }, "compliance": { "description": "The standards that bind you. A rule that would talk you out of what their controls ask for is turned off where `rules` and `overrides` do not say otherwise, and the report lists what it would have said, with the control.", "if": { "type": "array" }, "then": { "type": "array", "items": { "$ref": "#/$defs/standard" } }, "else": { "$ref": "#/$defs/standard" } }, "region": { "type": "string", "pattern": "^[a-z]{2,}(-[a-z]+)+-\\d+$", "description": "The region that the stacks are deployed to, where the command line and a CDK app do not say it.", "examples": ["eu-central-1"], "errorMessage": "a region code such as `eu-central-1`" }, "parameters": { "type": "object", "description": "Values of template parameters, where the command line and a CDK app do not give any.", "additionalProperties": { "type": ["string", "number", "boolean"], "errorMessage": "a text, a number or a boolean" }, "errorMessage": "a map of parameter names to their values" }, "budgets": { "type": "array", "description": "What routes may cost their requests at most. A route keeps to every budget that is about it.", "items": { "$ref": "#/$defs/budget" }, "errorMessage": "a list of budgets" }, "plugins": { "type": "array", "description": "Rules of your own: modules (`./latency-rules.mjs`) or npm packages. What they hold is run.", "items": { "$ref": "#/$defs/plugin" }, "errorMessage": "a list of modules" }, "customRules": { "type": "array", "description": "Rules without code: what has to be so of things of a kind, or must not be.", "items": { "$ref": "#/$defs/customRule" }, "errorMessage": "a list of rules" }, "ignore": { "$ref": "#/$defs/globs", "description": "Files that are not linted, from the folder of this configuration: `*` stands for a part of a name, `**` for any folders. A folder stands for all that is in it.", "examples": [["vendor", "**/*.generated.yaml"]] }, "failOn": { "enum": ["error", "warning", "info", "never"], "description": "The least severity that makes the exit code 1, where the command line does not say it." } }, "$defs": { "text": { "type": "string", "minLength": 1, "errorMessage": "a text" }, "extended": { "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["recommended", "all", "security-first"], "errorMessage": "a preset, a file or a package, or a list of them" }, "plugin": { "type": "string", "minLength": 1, "maxLength": 1e3, "errorMessage": "a list of modules, each a path or the name of a package" }, "level": { "enum": ["off", "info", "warning", "error"] }, "standard": { "enum": ["hipaa", "nist", "pci", "security-hub"] }, "glob": { "type": "string", "minLength": 1, "maxLength": 1e3, "errorMessage": "a pattern or a list of patterns" }, "globs": { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/glob" }, "errorMessage": "a pattern or a list of patterns" }, "else": { "$ref": "#/$defs/glob" } }, "ruleSetting": { "if": { "type": "object" }, "then": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/$defs/level" } } }, "else": { "$ref": "#/$defs/level" } }, "rules": { "type": "object", "description": "The severity of single rules, or a map of `severity` and of what else a rule can be told. What a preset says of the others stands.", "additionalProperties": false, "properties": { "role-credentials": { "description": "Let the function's own policy admit API Gateway, rather than a role.", "if": { "type": "object" }, "then": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/$defs/level" }, "maxFunctionsPerRole": { "type": "integer", "minimum": 0, "description": "A role that API Gateway invokes more functions by than this is taken for a choice: its findings are infos, and nothing is fixed. Without it no role is.", "errorMessage": "a whole number, 0 or more" } } }, "else": { "$ref": "#/$defs/level" } }, "authorizer-role-credentials": { "description": "Let the authorizer function's own policy admit API Gateway, rather than a role.", "$ref": "#/$defs/ruleSetting" }, "twin-role-authorizer": { "description": "Do not make one request wait for two roles.", "$ref": "#/$defs/ruleSetting" }, "missing-permission": { "description": "Let API Gateway invoke every function that it calls.", "$ref": "#/$defs/ruleSetting" }, "cross-region-uri": { "description": "Call what is in the API's own region.", "$ref": "#/$defs/ruleSetting" }, "hard-coded-region": { "description": "Take the region in a URI from the deployment.", "$ref": "#/$defs/ruleSetting" }, "encrypted-cache": { "description": "Know what an encrypted API cache trades for what.", "$ref": "#/$defs/ruleSetting" }, "cold-start": { "description": "Know which functions a request may have to wait for from cold.", "$ref": "#/$defs/ruleSetting" }, "bypassed-warm-capacity": { "description": "Invoke the alias or version that is kept ready.", "$ref": "#/$defs/ruleSetting" }, "uncached-authorizer": { "description": "Know which authorizers every request has to wait for.", "$ref": "#/$defs/ruleSetting" }, "caller-credentials": { "description": "Ask for the caller's credentials where you mean them, and only there.", "$ref": "#/$defs/ruleSetting" }, "policy-size": { "description": "Let one statement admit many routes before a function's policy is full.", "$ref": "#/$defs/ruleSetting" }, "conflicting-policies": { "description": "Write a function's policy with one kind of resource.", "$ref": "#/$defs/ruleSetting" }, "route-budget": { "description": "Keep routes within the budgets that you gave them.", "$ref": "#/$defs/ruleSetting" }, "suppression": { "description": "Give every suppression a reason, and take it out when it is over.", "$ref": "#/$defs/ruleSetting" } }, "patternProperties": { "^[^/]+/.": { "description": "A rule of a plugin.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "$ref": "#/$defs/level" } } }, "else": { "$ref": "#/$defs/level" } } }, "errorMessage": "a map of rules to their severities" }, "override": { "type": "object", "description": "Which findings it is about, and what becomes of them. A finding is meant that is as each key says.", "errorMessage": "a list of overrides, each a map of what it is about and its `rules`", "additionalProperties": false, "properties": { "files": { "$ref": "#/$defs/globs", "description": "The files that findings stand in, from the folder of this configuration: `*` stands for a part of a name, `**` for any folders." }, "apis": { "$ref": "#/$defs/globs", "description": "Logical ids of APIs. `*` stands for any characters." }, "routes": { "description": "Routes, such as `GET /orders/*`, `* /orders/**` and `$connect`. A finding about several is meant where all of them are.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/route" }, "errorMessage": "a route or a list of routes" }, "else": { "$ref": "#/$defs/route" } }, "constructPath": { "$ref": "#/$defs/globs", "description": "Constructs of a CDK app, such as `Prod/Orders/**`: `*` stands for one part of the path or a part of one, `**` for any number of them." }, "logicalIds": { "$ref": "#/$defs/globs", "description": "Logical ids of the resources that findings are about. `*` stands for any characters." }, "rules": { "$ref": "#/$defs/rules" }, "reason": { "$ref": "#/$defs/text", "description": "Why. Reports list it with each finding that is turned off." } }, "allOf": [{ "required": ["rules"], "errorMessage": "an override without `rules` changes nothing" }, { "anyOf": [{ "required": ["files"] }, { "required": ["apis"] }, { "required": ["routes"] }, { "required": ["constructPath"] }, { "required": ["logicalIds"] }], "errorMessage": "an override that names no `files`, `apis`, `routes`, `constructPath` or `logicalIds` is about everything: its place is under `rules`" }] }, "budget": { "type": "object", "description": "Which routes it is about, every one where it does not say, and what it allows them. At least one limit is given.", "errorMessage": "a list of budgets, each a map of what it is about and what it allows", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "What findings call the budget." }, "api": { "$ref": "#/$defs/text", "description": "The logical id of the API, or the title of an OpenAPI file that is linted alone. `*` stands for any characters." }, "stage": { "$ref": "#/$defs/text", "description": "The name of the stage. `*` stands for any characters." }, "verb": { "description": "A verb, or several. A route for any verb is meant too, unless the verb has a route of its own beside it. `ANY` is such a route alone.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/verb" }, "errorMessage": "a verb or a list of verbs" }, "else": { "$ref": "#/$defs/verb" } }, "path": { "type": "string", "pattern": "^(?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+$", "description": "The path, segment by segment: `*` stands for one or a part of one, `**` for any number of them, none included. `{id}` is itself.", "errorMessage": "a path that begins with `/`, with `**` for whole segments alone" }, "route": { "$ref": "#/$defs/route", "description": "Verb and path in one, `GET /orders/*` or `* /orders/**`; or the name of a route that has no path, `$connect`, in which `*` stands for any characters." }, "stsCalls": { "$ref": "#/$defs/count", "description": "At most so many roles that API Gateway assumes on the way." }, "regionHops": { "$ref": "#/$defs/count", "description": "At most so many calls that leave the API's region." }, "authorizerCalls": { "$ref": "#/$defs/count", "description": "At most so many calls of Lambda authorizers." }, "avoidable": { "$ref": "#/$defs/count", "description": "At most so many hops of all kinds that the path could do without." }, "coldStart": { "const": false, "description": "No function to wait for from cold.", "errorMessage": "no request may wait for one" }, "cached": { "const": true, "description": "The stage's cache keeps the responses.", "errorMessage": "the stage's cache must keep the route's responses" } }, "allOf": [{ "anyOf": [{ "required": ["stsCalls"] }, { "required": ["regionHops"] }, { "required": ["authorizerCalls"] }, { "required": ["avoidable"] }, { "required": ["coldStart"] }, { "required": ["cached"] }], "errorMessage": "a budget without a limit allows everything; the limits are `stsCalls`, `regionHops`, `authorizerCalls`, `avoidable`, `coldStart`, `cached`" }], "dependentSchemas": { "route": { "not": { "anyOf": [{ "required": ["verb"] }, { "required": ["path"] }] }, "errorMessage": "`route` says verb and path at once: give it, or `verb` and `path`" } } }, "customRule": { "type": "object", "errorMessage": "a list of rules, each a map", "properties": { "id": { "description": "A name in kebab-case. Reports call the rule `custom/` and that." }, "on": { "description": "What the rule is about: `api`, `stage`, `route`, `authorizer`, `integration`, `function` or `path`." }, "select": { "description": "Which of these it is about: facts, and what they are. Every one where it is left out." }, "require": { "description": "What has to be so: a map of facts, or a list of such maps, each of which has to be so." }, "forbid": { "description": "What must not be so: a map of facts, or a list of such maps, none of which may be so." }, "message": { "description": "What is so where it is not as wished. `{route}` stands for the fact of that name." }, "severity": { "description": "`error`, `warning` (the default) or `info`." }, "remedy": { "description": "What to do, in the imperative." }, "help": { "description": "The URL of a page about it." } } }, "verb": { "enum": ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "ANY"] }, "route": { "type": "string", "pattern": "^(?:(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY|\\*) (?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+|(?!(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY)$)[^\\s/]+)$", "examples": ["GET /orders/*", "* /orders/**", "$connect"], "errorMessage": "a verb or `*` and a path, or the name of a route without a path such as `$connect`" }, "count": { "type": "integer", "minimum": 0, "errorMessage": "a whole number, 0 or more" } } };
var func1 = Object.prototype.hasOwnProperty;
var schema20 = { "type": "string", "minLength": 1, "errorMessage": "a text" };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "string", "minLength": 1, "maxLength": 1e3, "examples": ["recommended", "all", "security-first"], "errorMessage": "a preset, a file or a package, or a list of them" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema22 = { "type": "object", "description": "The severity of single rules, or a map of `severity` and of what else a rule can be told. What a preset says of the others stands.", "additionalProperties": false, "properties": { "role-credentials": { "description": "Let the function's own policy admit API Gateway, rather than a role.", "if": { "type": "object" }, "then": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/$defs/level" }, "maxFunctionsPerRole": { "type": "integer", "minimum": 0, "description": "A role that API Gateway invokes more functions by than this is taken for a choice: its findings are infos, and nothing is fixed. Without it no role is.", "errorMessage": "a whole number, 0 or more" } } }, "else": { "$ref": "#/$defs/level" } }, "authorizer-role-credentials": { "description": "Let the authorizer function's own policy admit API Gateway, rather than a role.", "$ref": "#/$defs/ruleSetting" }, "twin-role-authorizer": { "description": "Do not make one request wait for two roles.", "$ref": "#/$defs/ruleSetting" }, "missing-permission": { "description": "Let API Gateway invoke every function that it calls.", "$ref": "#/$defs/ruleSetting" }, "cross-region-uri": { "description": "Call what is in the API's own region.", "$ref": "#/$defs/ruleSetting" }, "hard-coded-region": { "description": "Take the region in a URI from the deployment.", "$ref": "#/$defs/ruleSetting" }, "encrypted-cache": { "description": "Know what an encrypted API cache trades for what.", "$ref": "#/$defs/ruleSetting" }, "cold-start": { "description": "Know which functions a request may have to wait for from cold.", "$ref": "#/$defs/ruleSetting" }, "bypassed-warm-capacity": { "description": "Invoke the alias or version that is kept ready.", "$ref": "#/$defs/ruleSetting" }, "uncached-authorizer": { "description": "Know which authorizers every request has to wait for.", "$ref": "#/$defs/ruleSetting" }, "caller-credentials": { "description": "Ask for the caller's credentials where you mean them, and only there.", "$ref": "#/$defs/ruleSetting" }, "policy-size": { "description": "Let one statement admit many routes before a function's policy is full.", "$ref": "#/$defs/ruleSetting" }, "conflicting-policies": { "description": "Write a function's policy with one kind of resource.", "$ref": "#/$defs/ruleSetting" }, "route-budget": { "description": "Keep routes within the budgets that you gave them.", "$ref": "#/$defs/ruleSetting" }, "suppression": { "description": "Give every suppression a reason, and take it out when it is over.", "$ref": "#/$defs/ruleSetting" } }, "patternProperties": { "^[^/]+/.": { "description": "A rule of a plugin.", "if": { "type": "object" }, "then": { "type": "object", "properties": { "severity": { "$ref": "#/$defs/level" } } }, "else": { "$ref": "#/$defs/level" } } }, "errorMessage": "a map of rules to their severities" };
var pattern3 = new RegExp("^[^/]+/.", "u");
var schema23 = { "enum": ["off", "info", "warning", "error"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "off" || data === "info" || data === "warning" || data === "error")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values", schema: schema23.enum, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema24 = { "if": { "type": "object" }, "then": { "type": "object", "additionalProperties": false, "properties": { "severity": { "$ref": "#/$defs/level" } } }, "else": { "$ref": "#/$defs/level" } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "severity")) {
          const err1 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24.then, data };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      if (data.severity !== void 0) {
        if (!validate59(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.then.type, parentSchema: schema24.then, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs7 = errors;
    if (!validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs7 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema24.if, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate62.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate62.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func1.call(schema22.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["role-credentials"] !== void 0) {
      let data0 = data["role-credentials"];
      const _errs3 = errors;
      let valid1 = true;
      const _errs4 = errors;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs4 === errors;
      errors = _errs3;
      if (vErrors !== null) {
        if (_errs3) {
          vErrors.length = _errs3;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs6 = errors;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          for (const key1 in data0) {
            if (!(key1 === "severity" || key1 === "maxFunctionsPerRole")) {
              const err2 = { instancePath: instancePath + "/role-credentials", schemaPath: "#/properties/role-credentials/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema22.properties["role-credentials"].then, data: data0 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
          if (data0.severity !== void 0) {
            if (!validate59(data0.severity, { instancePath: instancePath + "/role-credentials/severity", parentData: data0, parentDataProperty: "severity", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
              errors = vErrors.length;
            }
          }
          if (data0.maxFunctionsPerRole !== void 0) {
            let data2 = data0.maxFunctionsPerRole;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              const err3 = { instancePath: instancePath + "/role-credentials/maxFunctionsPerRole", schemaPath: "#/properties/role-credentials/then/properties/maxFunctionsPerRole/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema22.properties["role-credentials"].then.properties.maxFunctionsPerRole.type, parentSchema: schema22.properties["role-credentials"].then.properties.maxFunctionsPerRole, data: data2 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 < 0 || isNaN(data2)) {
                const err4 = { instancePath: instancePath + "/role-credentials/maxFunctionsPerRole", schemaPath: "#/properties/role-credentials/then/properties/maxFunctionsPerRole/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema22.properties["role-credentials"].then.properties.maxFunctionsPerRole, data: data2 };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          }
        } else {
          const err5 = { instancePath: instancePath + "/role-credentials", schemaPath: "#/properties/role-credentials/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.properties["role-credentials"].then.type, parentSchema: schema22.properties["role-credentials"].then, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        var _valid0 = _errs6 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs12 = errors;
        if (!validate59(data0, { instancePath: instancePath + "/role-credentials", parentData: data, parentDataProperty: "role-credentials", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs12 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/role-credentials", schemaPath: "#/properties/role-credentials/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema22.properties["role-credentials"].if, parentSchema: schema22.properties["role-credentials"], data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["authorizer-role-credentials"] !== void 0) {
      if (!validate62(data["authorizer-role-credentials"], { instancePath: instancePath + "/authorizer-role-credentials", parentData: data, parentDataProperty: "authorizer-role-credentials", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["twin-role-authorizer"] !== void 0) {
      if (!validate62(data["twin-role-authorizer"], { instancePath: instancePath + "/twin-role-authorizer", parentData: data, parentDataProperty: "twin-role-authorizer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["missing-permission"] !== void 0) {
      if (!validate62(data["missing-permission"], { instancePath: instancePath + "/missing-permission", parentData: data, parentDataProperty: "missing-permission", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["cross-region-uri"] !== void 0) {
      if (!validate62(data["cross-region-uri"], { instancePath: instancePath + "/cross-region-uri", parentData: data, parentDataProperty: "cross-region-uri", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["hard-coded-region"] !== void 0) {
      if (!validate62(data["hard-coded-region"], { instancePath: instancePath + "/hard-coded-region", parentData: data, parentDataProperty: "hard-coded-region", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["encrypted-cache"] !== void 0) {
      if (!validate62(data["encrypted-cache"], { instancePath: instancePath + "/encrypted-cache", parentData: data, parentDataProperty: "encrypted-cache", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["cold-start"] !== void 0) {
      if (!validate62(data["cold-start"], { instancePath: instancePath + "/cold-start", parentData: data, parentDataProperty: "cold-start", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["bypassed-warm-capacity"] !== void 0) {
      if (!validate62(data["bypassed-warm-capacity"], { instancePath: instancePath + "/bypassed-warm-capacity", parentData: data, parentDataProperty: "bypassed-warm-capacity", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["uncached-authorizer"] !== void 0) {
      if (!validate62(data["uncached-authorizer"], { instancePath: instancePath + "/uncached-authorizer", parentData: data, parentDataProperty: "uncached-authorizer", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["caller-credentials"] !== void 0) {
      if (!validate62(data["caller-credentials"], { instancePath: instancePath + "/caller-credentials", parentData: data, parentDataProperty: "caller-credentials", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["policy-size"] !== void 0) {
      if (!validate62(data["policy-size"], { instancePath: instancePath + "/policy-size", parentData: data, parentDataProperty: "policy-size", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["conflicting-policies"] !== void 0) {
      if (!validate62(data["conflicting-policies"], { instancePath: instancePath + "/conflicting-policies", parentData: data, parentDataProperty: "conflicting-policies", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data["route-budget"] !== void 0) {
      if (!validate62(data["route-budget"], { instancePath: instancePath + "/route-budget", parentData: data, parentDataProperty: "route-budget", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    if (data.suppression !== void 0) {
      if (!validate62(data.suppression, { instancePath: instancePath + "/suppression", parentData: data, parentDataProperty: "suppression", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
        errors = vErrors.length;
      }
    }
    for (const key2 in data) {
      if (pattern3.test(key2)) {
        let data17 = data[key2];
        const _errs28 = errors;
        let valid4 = true;
        const _errs29 = errors;
        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
          const err7 = {};
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        var _valid1 = _errs29 === errors;
        errors = _errs28;
        if (vErrors !== null) {
          if (_errs28) {
            vErrors.length = _errs28;
          } else {
            vErrors = null;
          }
        }
        let ifClause1;
        if (_valid1) {
          const _errs31 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.severity !== void 0) {
              if (!validate59(data17.severity, { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", parentData: data17, parentDataProperty: "severity", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5B%5E~1%5D%2B~1./then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.patternProperties["^[^/]+/."].then.type, parentSchema: schema22.patternProperties["^[^/]+/."].then, data: data17 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          var _valid1 = _errs31 === errors;
          valid4 = _valid1;
          if (valid4) {
            var props15 = {};
            props15.severity = true;
          }
          ifClause1 = "then";
        } else {
          const _errs34 = errors;
          if (!validate59(data17, { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
          var _valid1 = _errs34 === errors;
          valid4 = _valid1;
          ifClause1 = "else";
        }
        if (!valid4) {
          const err9 = { instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/patternProperties/%5E%5B%5E~1%5D%2B~1./if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema22.patternProperties["^[^/]+/."].if, parentSchema: schema22.patternProperties["^[^/]+/."], data: data17 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": "object", "description": "Which findings it is about, and what becomes of them. A finding is meant that is as each key says.", "errorMessage": "a list of overrides, each a map of what it is about and its `rules`", "additionalProperties": false, "properties": { "files": { "$ref": "#/$defs/globs", "description": "The files that findings stand in, from the folder of this configuration: `*` stands for a part of a name, `**` for any folders." }, "apis": { "$ref": "#/$defs/globs", "description": "Logical ids of APIs. `*` stands for any characters." }, "routes": { "description": "Routes, such as `GET /orders/*`, `* /orders/**` and `$connect`. A finding about several is meant where all of them are.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/route" }, "errorMessage": "a route or a list of routes" }, "else": { "$ref": "#/$defs/route" } }, "constructPath": { "$ref": "#/$defs/globs", "description": "Constructs of a CDK app, such as `Prod/Orders/**`: `*` stands for one part of the path or a part of one, `**` for any number of them." }, "logicalIds": { "$ref": "#/$defs/globs", "description": "Logical ids of the resources that findings are about. `*` stands for any characters." }, "rules": { "$ref": "#/$defs/rules" }, "reason": { "$ref": "#/$defs/text", "description": "Why. Reports list it with each finding that is turned off." } }, "allOf": [{ "required": ["rules"], "errorMessage": "an override without `rules` changes nothing" }, { "anyOf": [{ "required": ["files"] }, { "required": ["apis"] }, { "required": ["routes"] }, { "required": ["constructPath"] }, { "required": ["logicalIds"] }], "errorMessage": "an override that names no `files`, `apis`, `routes`, `constructPath` or `logicalIds` is about everything: its place is under `rules`" }] };
var schema26 = { "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/glob" }, "errorMessage": "a pattern or a list of patterns" }, "else": { "$ref": "#/$defs/glob" } };
var schema27 = { "type": "string", "minLength": 1, "maxLength": 1e3, "errorMessage": "a pattern or a list of patterns" };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = true;
  const _errs1 = errors;
  if (!Array.isArray(data)) {
    const err0 = {};
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  errors = _errs0;
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err1 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema26.then, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate84(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema26.then.type, parentSchema: schema26.then, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate84(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema26.if, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate83.errors = vErrors;
  evaluated0.items = items0;
  return errors === 0;
}
validate83.evaluated = { "dynamicProps": false, "dynamicItems": true };
var schema28 = { "type": "string", "pattern": "^(?:(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY|\\*) (?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+|(?!(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY)$)[^\\s/]+)$", "examples": ["GET /orders/*", "* /orders/**", "$connect"], "errorMessage": "a verb or `*` and a path, or the name of a route without a path such as `$connect`" };
var pattern5 = new RegExp("^(?:(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY|\\*) (?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+|(?!(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY)$)[^\\s/]+)$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY|\\*) (?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+|(?!(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY)$)[^\\s/]+)$" }, message: 'must match pattern "^(?:(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY|\\*) (?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+|(?!(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY)$)[^\\s/]+)$"', schema: "^(?:(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY|\\*) (?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+|(?!(?:GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|ANY)$)[^\\s/]+)$", parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rules === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema25.allOf[0].required, parentSchema: schema25.allOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  const _errs3 = errors;
  let valid1 = false;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/1/anyOf/0/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema25.allOf[1].anyOf[0].required, parentSchema: schema25.allOf[1].anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid1 = valid1 || _valid0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apis === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/1/anyOf/1/required", keyword: "required", params: { missingProperty: "apis" }, message: "must have required property 'apis'", schema: schema25.allOf[1].anyOf[1].required, parentSchema: schema25.allOf[1].anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs5 === errors;
  valid1 = valid1 || _valid0;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.routes === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/1/anyOf/2/required", keyword: "required", params: { missingProperty: "routes" }, message: "must have required property 'routes'", schema: schema25.allOf[1].anyOf[2].required, parentSchema: schema25.allOf[1].anyOf[2], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs6 === errors;
  valid1 = valid1 || _valid0;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.constructPath === void 0) {
      const err4 = { instancePath, schemaPath: "#/allOf/1/anyOf/3/required", keyword: "required", params: { missingProperty: "constructPath" }, message: "must have required property 'constructPath'", schema: schema25.allOf[1].anyOf[3].required, parentSchema: schema25.allOf[1].anyOf[3], data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs7 === errors;
  valid1 = valid1 || _valid0;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logicalIds === void 0) {
      const err5 = { instancePath, schemaPath: "#/allOf/1/anyOf/4/required", keyword: "required", params: { missingProperty: "logicalIds" }, message: "must have required property 'logicalIds'", schema: schema25.allOf[1].anyOf[4].required, parentSchema: schema25.allOf[1].anyOf[4], data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs8 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const err6 = { instancePath, schemaPath: "#/allOf/1/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema25.allOf[1].anyOf, parentSchema: schema25.allOf[1], data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "files" || key0 === "apis" || key0 === "routes" || key0 === "constructPath" || key0 === "logicalIds" || key0 === "rules" || key0 === "reason")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      if (!validate83(data.files, { instancePath: instancePath + "/files", parentData: data, parentDataProperty: "files", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.apis !== void 0) {
      if (!validate83(data.apis, { instancePath: instancePath + "/apis", parentData: data, parentDataProperty: "apis", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.routes !== void 0) {
      let data2 = data.routes;
      const _errs13 = errors;
      let valid3 = true;
      const _errs14 = errors;
      if (!Array.isArray(data2)) {
        const err8 = {};
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs14 === errors;
      errors = _errs13;
      if (vErrors !== null) {
        if (_errs13) {
          vErrors.length = _errs13;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid1) {
        const _errs16 = errors;
        if (Array.isArray(data2)) {
          if (data2.length < 1) {
            const err9 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema25.properties.routes.then, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate89(data2[i0], { instancePath: instancePath + "/routes/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err10 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.routes.then.type, parentSchema: schema25.properties.routes.then, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid1 = _errs16 === errors;
        valid3 = _valid1;
        ifClause0 = "then";
      } else {
        const _errs19 = errors;
        if (!validate89(data2, { instancePath: instancePath + "/routes", parentData: data, parentDataProperty: "routes", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs19 === errors;
        valid3 = _valid1;
        ifClause0 = "else";
      }
      if (!valid3) {
        const err11 = { instancePath: instancePath + "/routes", schemaPath: "#/properties/routes/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema25.properties.routes.if, parentSchema: schema25.properties.routes, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.constructPath !== void 0) {
      if (!validate83(data.constructPath, { instancePath: instancePath + "/constructPath", parentData: data, parentDataProperty: "constructPath", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.logicalIds !== void 0) {
      if (!validate83(data.logicalIds, { instancePath: instancePath + "/logicalIds", parentData: data, parentDataProperty: "logicalIds", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.rules !== void 0) {
      if (!validate58(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.reason !== void 0) {
      if (!validate53(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema29 = { "enum": ["hipaa", "nist", "pci", "security-hub"] };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "hipaa" || data === "nist" || data === "pci" || data === "security-hub")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum }, message: "must be equal to one of the allowed values", schema: schema29.enum, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema30 = { "type": "object", "description": "Which routes it is about, every one where it does not say, and what it allows them. At least one limit is given.", "errorMessage": "a list of budgets, each a map of what it is about and what it allows", "additionalProperties": false, "properties": { "name": { "$ref": "#/$defs/text", "description": "What findings call the budget." }, "api": { "$ref": "#/$defs/text", "description": "The logical id of the API, or the title of an OpenAPI file that is linted alone. `*` stands for any characters." }, "stage": { "$ref": "#/$defs/text", "description": "The name of the stage. `*` stands for any characters." }, "verb": { "description": "A verb, or several. A route for any verb is meant too, unless the verb has a route of its own beside it. `ANY` is such a route alone.", "if": { "type": "array" }, "then": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/verb" }, "errorMessage": "a verb or a list of verbs" }, "else": { "$ref": "#/$defs/verb" } }, "path": { "type": "string", "pattern": "^(?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+$", "description": "The path, segment by segment: `*` stands for one or a part of one, `**` for any number of them, none included. `{id}` is itself.", "errorMessage": "a path that begins with `/`, with `**` for whole segments alone" }, "route": { "$ref": "#/$defs/route", "description": "Verb and path in one, `GET /orders/*` or `* /orders/**`; or the name of a route that has no path, `$connect`, in which `*` stands for any characters." }, "stsCalls": { "$ref": "#/$defs/count", "description": "At most so many roles that API Gateway assumes on the way." }, "regionHops": { "$ref": "#/$defs/count", "description": "At most so many calls that leave the API's region." }, "authorizerCalls": { "$ref": "#/$defs/count", "description": "At most so many calls of Lambda authorizers." }, "avoidable": { "$ref": "#/$defs/count", "description": "At most so many hops of all kinds that the path could do without." }, "coldStart": { "const": false, "description": "No function to wait for from cold.", "errorMessage": "no request may wait for one" }, "cached": { "const": true, "description": "The stage's cache keeps the responses.", "errorMessage": "the stage's cache must keep the route's responses" } }, "allOf": [{ "anyOf": [{ "required": ["stsCalls"] }, { "required": ["regionHops"] }, { "required": ["authorizerCalls"] }, { "required": ["avoidable"] }, { "required": ["coldStart"] }, { "required": ["cached"] }], "errorMessage": "a budget without a limit allows everything; the limits are `stsCalls`, `regionHops`, `authorizerCalls`, `avoidable`, `coldStart`, `cached`" }], "dependentSchemas": { "route": { "not": { "anyOf": [{ "required": ["verb"] }, { "required": ["path"] }] }, "errorMessage": "`route` says verb and path at once: give it, or `verb` and `path`" } } };
var schema31 = { "enum": ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "ANY"] };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data === "GET" || data === "HEAD" || data === "POST" || data === "PUT" || data === "DELETE" || data === "PATCH" || data === "OPTIONS" || data === "ANY")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum }, message: "must be equal to one of the allowed values", schema: schema31.enum, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema32 = { "type": "integer", "minimum": 0, "errorMessage": "a whole number, 0 or more" };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)) && isFinite(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "dynamicProps": false, "dynamicItems": false };
var pattern7 = new RegExp("^(?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = false;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stsCalls === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: "stsCalls" }, message: "must have required property 'stsCalls'", schema: schema30.allOf[0].anyOf[0].required, parentSchema: schema30.allOf[0].anyOf[0], data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid1 = valid1 || _valid0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.regionHops === void 0) {
      const err1 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: "regionHops" }, message: "must have required property 'regionHops'", schema: schema30.allOf[0].anyOf[1].required, parentSchema: schema30.allOf[0].anyOf[1], data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs4 === errors;
  valid1 = valid1 || _valid0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.authorizerCalls === void 0) {
      const err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/2/required", keyword: "required", params: { missingProperty: "authorizerCalls" }, message: "must have required property 'authorizerCalls'", schema: schema30.allOf[0].anyOf[2].required, parentSchema: schema30.allOf[0].anyOf[2], data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid0 = _errs5 === errors;
  valid1 = valid1 || _valid0;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.avoidable === void 0) {
      const err3 = { instancePath, schemaPath: "#/allOf/0/anyOf/3/required", keyword: "required", params: { missingProperty: "avoidable" }, message: "must have required property 'avoidable'", schema: schema30.allOf[0].anyOf[3].required, parentSchema: schema30.allOf[0].anyOf[3], data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs6 === errors;
  valid1 = valid1 || _valid0;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.coldStart === void 0) {
      const err4 = { instancePath, schemaPath: "#/allOf/0/anyOf/4/required", keyword: "required", params: { missingProperty: "coldStart" }, message: "must have required property 'coldStart'", schema: schema30.allOf[0].anyOf[4].required, parentSchema: schema30.allOf[0].anyOf[4], data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid0 = _errs7 === errors;
  valid1 = valid1 || _valid0;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cached === void 0) {
      const err5 = { instancePath, schemaPath: "#/allOf/0/anyOf/5/required", keyword: "required", params: { missingProperty: "cached" }, message: "must have required property 'cached'", schema: schema30.allOf[0].anyOf[5].required, parentSchema: schema30.allOf[0].anyOf[5], data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs8 === errors;
  valid1 = valid1 || _valid0;
  if (!valid1) {
    const err6 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema30.allOf[0].anyOf, parentSchema: schema30.allOf[0], data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  } else {
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema30.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema30, data };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (!validate53(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.api !== void 0) {
      if (!validate53(data.api, { instancePath: instancePath + "/api", parentData: data, parentDataProperty: "api", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.stage !== void 0) {
      if (!validate53(data.stage, { instancePath: instancePath + "/stage", parentData: data, parentDataProperty: "stage", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.verb !== void 0) {
      let data3 = data.verb;
      const _errs14 = errors;
      let valid3 = true;
      const _errs15 = errors;
      if (!Array.isArray(data3)) {
        const err8 = {};
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      var _valid1 = _errs15 === errors;
      errors = _errs14;
      if (vErrors !== null) {
        if (_errs14) {
          vErrors.length = _errs14;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid1) {
        const _errs17 = errors;
        if (Array.isArray(data3)) {
          if (data3.length < 1) {
            const err9 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema30.properties.verb.then, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate104(data3[i0], { instancePath: instancePath + "/verb/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err10 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.properties.verb.then.type, parentSchema: schema30.properties.verb.then, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        var _valid1 = _errs17 === errors;
        valid3 = _valid1;
        ifClause0 = "then";
      } else {
        const _errs20 = errors;
        if (!validate104(data3, { instancePath: instancePath + "/verb", parentData: data, parentDataProperty: "verb", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs20 === errors;
        valid3 = _valid1;
        ifClause0 = "else";
      }
      if (!valid3) {
        const err11 = { instancePath: instancePath + "/verb", schemaPath: "#/properties/verb/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema30.properties.verb.if, parentSchema: schema30.properties.verb, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (!pattern7.test(data5)) {
          const err12 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^(?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+$" }, message: 'must match pattern "^(?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+$"', schema: "^(?:/(?:\\*\\*|(?:\\*?[^/*])*\\*?))+$", parentSchema: schema30.properties.path, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema30.properties.path.type, parentSchema: schema30.properties.path, data: data5 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.route !== void 0) {
      if (!validate89(data.route, { instancePath: instancePath + "/route", parentData: data, parentDataProperty: "route", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
        errors = vErrors.length;
      }
    }
    if (data.stsCalls !== void 0) {
      if (!validate108(data.stsCalls, { instancePath: instancePath + "/stsCalls", parentData: data, parentDataProperty: "stsCalls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.regionHops !== void 0) {
      if (!validate108(data.regionHops, { instancePath: instancePath + "/regionHops", parentData: data, parentDataProperty: "regionHops", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.authorizerCalls !== void 0) {
      if (!validate108(data.authorizerCalls, { instancePath: instancePath + "/authorizerCalls", parentData: data, parentDataProperty: "authorizerCalls", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.avoidable !== void 0) {
      if (!validate108(data.avoidable, { instancePath: instancePath + "/avoidable", parentData: data, parentDataProperty: "avoidable", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
        errors = vErrors.length;
      }
    }
    if (data.coldStart !== void 0) {
      let data11 = data.coldStart;
      if (false !== data11) {
        const err14 = { instancePath: instancePath + "/coldStart", schemaPath: "#/properties/coldStart/const", keyword: "const", params: { allowedValue: false }, message: "must be equal to constant", schema: false, parentSchema: schema30.properties.coldStart, data: data11 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.cached !== void 0) {
      let data12 = data.cached;
      if (true !== data12) {
        const err15 = { instancePath: instancePath + "/cached", schemaPath: "#/properties/cached/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema30.properties.cached, data: data12 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.route !== void 0) {
      const _errs31 = errors;
      const _errs32 = errors;
      const _errs33 = errors;
      let valid8 = false;
      const _errs34 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.verb === void 0 && (missing0 = "verb")) {
          const err16 = {};
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
      var _valid2 = _errs34 === errors;
      valid8 = valid8 || _valid2;
      const _errs35 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.path === void 0 && (missing1 = "path")) {
          const err17 = {};
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
      var _valid2 = _errs35 === errors;
      valid8 = valid8 || _valid2;
      if (!valid8) {
        const err18 = {};
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      } else {
        errors = _errs33;
        if (vErrors !== null) {
          if (_errs33) {
            vErrors.length = _errs33;
          } else {
            vErrors = null;
          }
        }
      }
      var valid7 = _errs32 === errors;
      if (valid7) {
        const err19 = { instancePath, schemaPath: "#/dependentSchemas/route/not", keyword: "not", params: {}, message: "must NOT be valid", schema: schema30.dependentSchemas.route.not, parentSchema: schema30.dependentSchemas.route, data };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs31;
        if (vErrors !== null) {
          if (_errs31) {
            vErrors.length = _errs31;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
validate100.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema33 = { "type": "string", "minLength": 1, "maxLength": 1e3, "errorMessage": "a list of modules, each a path or the name of a package" };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (data.length > 1e3) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate114.errors = vErrors;
  return errors === 0;
}
validate114.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema34 = { "type": "object", "errorMessage": "a list of rules, each a map", "properties": { "id": { "description": "A name in kebab-case. Reports call the rule `custom/` and that." }, "on": { "description": "What the rule is about: `api`, `stage`, `route`, `authorizer`, `integration`, `function` or `path`." }, "select": { "description": "Which of these it is about: facts, and what they are. Every one where it is left out." }, "require": { "description": "What has to be so: a map of facts, or a list of such maps, each of which has to be so." }, "forbid": { "description": "What must not be so: a map of facts, or a list of such maps, none of which may be so." }, "message": { "description": "What is so where it is not as wished. `{route}` stands for the fact of that name." }, "severity": { "description": "`error`, `warning` (the default) or `info`." }, "remedy": { "description": "What to do, in the imperative." }, "help": { "description": "The URL of a page about it." } } };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": { "id": true, "on": true, "select": true, "require": true, "forbid": true, "message": true, "severity": true, "remedy": true, "help": true }, "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^[a-z]{2,}(-[a-z]+)+-\\d+$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (!validate53(data.$schema, { instancePath: instancePath + "/$schema", parentData: data, parentDataProperty: "$schema", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      const _errs4 = errors;
      let valid1 = true;
      const _errs5 = errors;
      if (!Array.isArray(data1)) {
        const err1 = {};
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      var _valid0 = _errs5 === errors;
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          if (data1.length > 50) {
            const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/then/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema19.properties.extends.then, data: data1 };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data1.length < 1) {
            const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.extends.then, data: data1 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate55(data1[i0], { instancePath: instancePath + "/extends/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.extends.then.type, parentSchema: schema19.properties.extends.then, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs10 = errors;
        if (!validate55(data1, { instancePath: instancePath + "/extends", parentData: data, parentDataProperty: "extends", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err5 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema19.properties.extends.if, parentSchema: schema19.properties.extends, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      if (!validate58(data.rules, { instancePath: instancePath + "/rules", parentData: data, parentDataProperty: "rules", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.overrides !== void 0) {
      let data4 = data.overrides;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate82(data4[i1], { instancePath: instancePath + "/overrides/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.overrides.type, parentSchema: schema19.properties.overrides, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.compliance !== void 0) {
      let data6 = data.compliance;
      const _errs16 = errors;
      let valid6 = true;
      const _errs17 = errors;
      if (!Array.isArray(data6)) {
        const err7 = {};
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      var _valid1 = _errs17 === errors;
      errors = _errs16;
      if (vErrors !== null) {
        if (_errs16) {
          vErrors.length = _errs16;
        } else {
          vErrors = null;
        }
      }
      let ifClause1;
      if (_valid1) {
        const _errs19 = errors;
        if (Array.isArray(data6)) {
          const len2 = data6.length;
          for (let i2 = 0; i2 < len2; i2++) {
            if (!validate97(data6[i2], { instancePath: instancePath + "/compliance/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err8 = { instancePath: instancePath + "/compliance", schemaPath: "#/properties/compliance/then/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.compliance.then.type, parentSchema: schema19.properties.compliance.then, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        var _valid1 = _errs19 === errors;
        valid6 = _valid1;
        ifClause1 = "then";
      } else {
        const _errs22 = errors;
        if (!validate97(data6, { instancePath: instancePath + "/compliance", parentData: data, parentDataProperty: "compliance", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
          errors = vErrors.length;
        }
        var _valid1 = _errs22 === errors;
        valid6 = _valid1;
        ifClause1 = "else";
      }
      if (!valid6) {
        const err9 = { instancePath: instancePath + "/compliance", schemaPath: "#/properties/compliance/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema19.properties.compliance.if, parentSchema: schema19.properties.compliance, data: data6 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.region !== void 0) {
      let data8 = data.region;
      if (typeof data8 === "string") {
        if (!pattern6.test(data8)) {
          const err10 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,}(-[a-z]+)+-\\d+$" }, message: 'must match pattern "^[a-z]{2,}(-[a-z]+)+-\\d+$"', schema: "^[a-z]{2,}(-[a-z]+)+-\\d+$", parentSchema: schema19.properties.region, data: data8 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.region.type, parentSchema: schema19.properties.region, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.parameters !== void 0) {
      let data9 = data.parameters;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          let data10 = data9[key1];
          if (typeof data10 !== "string" && !(typeof data10 == "number" && isFinite(data10)) && typeof data10 !== "boolean") {
            const err12 = { instancePath: instancePath + "/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: schema19.properties.parameters.additionalProperties.type }, message: "must be string,number,boolean", schema: schema19.properties.parameters.additionalProperties.type, parentSchema: schema19.properties.parameters.additionalProperties, data: data10 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.parameters.type, parentSchema: schema19.properties.parameters, data: data9 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.budgets !== void 0) {
      let data11 = data.budgets;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate100(data11[i3], { instancePath: instancePath + "/budgets/" + i3, parentData: data11, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/budgets", schemaPath: "#/properties/budgets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.budgets.type, parentSchema: schema19.properties.budgets, data: data11 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.plugins !== void 0) {
      let data13 = data.plugins;
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (!validate114(data13[i4], { instancePath: instancePath + "/plugins/" + i4, parentData: data13, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/plugins", schemaPath: "#/properties/plugins/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.plugins.type, parentSchema: schema19.properties.plugins, data: data13 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.customRules !== void 0) {
      let data15 = data.customRules;
      if (Array.isArray(data15)) {
        const len5 = data15.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate116(data15[i5], { instancePath: instancePath + "/customRules/" + i5, parentData: data15, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/customRules", schemaPath: "#/properties/customRules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.customRules.type, parentSchema: schema19.properties.customRules, data: data15 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      if (!validate83(data.ignore, { instancePath: instancePath + "/ignore", parentData: data, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
        errors = vErrors.length;
      }
    }
    if (data.failOn !== void 0) {
      let data18 = data.failOn;
      if (!(data18 === "error" || data18 === "warning" || data18 === "info" || data18 === "never")) {
        const err17 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema19.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.failOn.enum, parentSchema: schema19.properties.failOn, data: data18 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  validate
});
});
