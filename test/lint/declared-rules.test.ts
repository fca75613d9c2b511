import { describe, expect, test } from "@jest/globals";
import { factsOf } from "../../src/lint/declared-rules/facts.ts";
import { named } from "../../src/lint/declared-rules/noun-of.ts";
import { type Declaration, rulesOf } from "../../src/lint/declared-rules/rule-of.ts";
import { lint } from "../../src/lint/lint.ts";
import { readCustomRules } from "../../src/project/config/custom-rules-check.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { modelOf } from "../helpers/model.ts";

const TEMPLATE = `
Parameters:
  Live: { Type: String }
  Imported: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Live, prod]
Resources:
  Orders:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Prod:
    Type: AWS::ApiGatewayV2::Stage
    Properties: { ApiId: !Ref Orders, StageName: prod, AutoDeploy: true }
  List:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Orders, RouteKey: "GET /orders/{id}", Target: !Sub "integrations/\${Proxy}" }
  Add:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Orders, RouteKey: POST /orders, Target: !Sub "integrations/\${Invoke}", AuthorizationType: AWS_IAM }
  Open:
    Type: AWS::ApiGatewayV2::Route
    Condition: IsProd
    Properties: { ApiId: !Ref Orders, RouteKey: GET /open, Target: !Sub "integrations/\${Unknown}" }
  Proxy:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Orders, IntegrationType: HTTP_PROXY, IntegrationMethod: GET, IntegrationUri: "https://example.com", PayloadFormatVersion: "1.0" }
  Invoke:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Orders, IntegrationType: AWS_PROXY, IntegrationUri: !GetAtt Fn.Arn, CredentialsArn: !GetAtt Role.Arn, PayloadFormatVersion: "2.0" }
  Unknown:
    Type: AWS::ApiGatewayV2::Integration
    Properties: { ApiId: !Ref Orders, IntegrationType: AWS_PROXY, IntegrationUri: !Ref Imported, PayloadFormatVersion: "2.0" }
  Fn:
    Type: AWS::Lambda::Function
    Properties: { Handler: index.handler, Runtime: nodejs22.x, Role: !GetAtt Role.Arn, Code: { ZipFile: x } }
  Tokens:
    Type: AWS::ApiGatewayV2::Authorizer
    Properties: { ApiId: !Ref Orders, Name: tokens, AuthorizerType: REQUEST, AuthorizerPayloadFormatVersion: "2.0", AuthorizerUri: !Sub "arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations" }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
`;

function readRules(text: string) {
  const root = readQuickly({ file: "config.yaml", text })?.documents[0];
  if (!root) throw new Error("the test's own rules cannot be read");
  const { rules, faults } = readCustomRules(root);
  return { rules, faults: faults.map(({ at, message }) => `${text.slice(at.start, at.end)}: ${message}`) };
}

function said(text: string, isFor: Declaration["isFor"] = () => true) {
  const { rules, faults } = readRules(text);
  expect(faults).toEqual([]);
  const reading = readQuickly({ file: "template.yaml", text: TEMPLATE });
  if (!reading) throw new Error("the test's own template cannot be read");
  const { source, documents, problems } = reading;
  const report = lint([{ source, documents: documentsOf(documents), problems }], rulesOf(rules.map((rule) => ({ rule, isFor }))), {
    parameters: new Map(), severities: new Map(), preset: "recommended",
  });
  return {
    findings: report.findings.map(({ rule, severity, message, routes, when }) => [rule, severity, message, ...routes, ...(when === null ? [] : [`when ${when}`])].join(" | ")),
    notChecked: report.notChecked.flatMap(({ what, why }) => (what.startsWith("rule") ? [`${what}: ${why}`] : [])),
  };
}

describe("a declared rule", () => {
  test("forbids what is known to be so, and leaves open what is not known", () => {
    expect(said("[{ id: no-http, on: path, forbid: { integration: http }, message: '`{route}` on `{stage}` is passed on to a server' }]")).toEqual({
      findings: ["custom/no-http | warning | `GET /orders/{id}` on `prod` is passed on to a server | GET /orders/{id}"],
      notChecked: ["rule `custom/no-http` for `GET /open` on stage `prod`: `Imported` is not known before deployment"],
    });
  });

  test("is about what it selects, and says when", () => {
    expect(said("[{ id: closed, on: route, select: { verb: GET, path: /o* }, require: { authorization: [iam, jwt] }, message: '`{route}` is open', severity: error }]")).toEqual({
      findings: ["custom/closed | error | `GET /open` is open | GET /open | when IsProd"],
      notChecked: [],
    });
  });

  test.each<[string, string, readonly string[]]>([
    ["a fact that is there", "on: integration, select: { api: Ord* }, forbid: { role: true }, message: '{role}'", ["Role"]],
    ["a fact that is not there", "on: path, select: { route: 'POST /**' }, require: { authorizer: true }, message: '{authorizer} before {function}'", ["none before Fn"]],
    ["a yes or no", "on: path, select: { verb: POST }, require: { cached: true }, message: '{cached}'", ["false"]],
    ["a number", "on: function, forbid: { callers: '>= 1' }, message: '{callers} by {permissions}'", ["1 by 0"]],
    ["another number", "on: function, require: [{ callers: 1 }, { callers: '< 9' }], message: x", []],
    ["one of several that are wanted", "on: path, select: { verb: POST }, require: [{ by: role }, { authorization: none }], message: '{by}'", ["role"]],
    ["what is wanted together", "on: path, select: { verb: POST }, forbid: { by: role, authorization: none }, message: '{by}'", []],
    ["an api", "on: api, require: { apiKind: rest }, message: '{api} is {apiKind}'", ["Orders is http"]],
    ["a stage", "on: stage, forbid: [{ stage: prod, cached: false }], message: '{stage}'", ["prod"]],
    ["something that is nobody's", "on: path, select: { api: Else }, forbid: { verb: '*' }, message: x", []],
  ])("speaks of %s", (_, rule, messages) => {
    expect(said(`[{ id: one, ${rule} }]`).findings.map((finding) => finding.split(" | ")[2])).toEqual(messages);
  });

  test("says nothing of files that it is not for", () => {
    expect(said("[{ id: one, on: api, forbid: { api: '*' }, message: x }]", (file) => file !== "template.yaml")).toEqual({ findings: [], notChecked: [] });
  });

  test("has the words of several configurations, each for its own files", () => {
    const [here, there] = ["here", "there"].map((message) => readRules(`[{ id: one, on: api, forbid: { api: '*' }, message: ${message} }]`).rules[0]);
    if (!here || !there) throw new Error("both can be read");
    const rules = rulesOf([{ rule: here, isFor: (file) => file === "a" }, { rule: there, isFor: (file) => file === "b" }]);
    expect(rules.map(({ id, on, summary, help }) => ({ id, on, summary, help }))).toEqual([{ id: "custom/one", on: ["api"], summary: "here", help: null }]);
  });
});

describe("what is wrong with a declared rule", () => {
  test.each<[string, readonly string[]]>([
    ["no", ["no: `customRules` is a list of rules"]],
    ["[no]", ["no: `customRules` is a list of rules, each a map"]],
    ["[{ on: path, forbid: { verb: GET } }]", ["on: a rule needs `id`", "on: a rule needs `message`"]],
    ["[{ id: No Http, on: path, forbid: { verb: GET }, message: x }]", ["No Http: `id` is a name in kebab-case, not `No Http`"]],
    ["[{ id: a, on: paths, forbid: { verb: GET }, message: x }]", ["paths: `on` is one of api, stage, route, authorizer, integration, function, path, not `paths`; did you mean `path`?"]],
    ["[{ id: a, on: path, forbids: { verb: GET }, message: x }]", ["forbids: there is no key `forbids` here; did you mean `forbid`?"]],
    ["[{ id: a, on: path, message: x }]", ["a: a rule needs `require` or `forbid`: what has to be so, or what must not"]],
    ["[{ id: a, on: api, forbid: { apikind: rest }, message: x }]", ["apikind: there is no fact `apikind` here; did you mean `apiKind`?"]],
    ["[{ id: a, on: api, forbid: { apiKind: soap }, message: x }]", ["soap: `apiKind` is one of rest, http, websocket, not `soap`"]],
    ["[{ id: a, on: api, forbid: { apiKind: rest }, message: '{aip} is REST' }]", ["'{aip} is REST': there is no fact `aip` to put into the message; did you mean `api`?"]],
    ["[{ id: a, on: path, forbid: { cached: maybe }, message: x }]", ["maybe: `cached` is true or false, not `maybe`"]],
    ["[{ id: a, on: path, forbid: { authorizerCache: long }, message: x }]", ["long: `authorizerCache` is a number such as 300 or `<= 300`, or true or false for whether there is one, not `long`"]],
    ["[{ id: a, on: path, forbid: { role: [] }, message: x }]", ["[]: `role` is a text, with `*` for any characters, or true or false for whether there is one, or a list"]],
    ["[{ id: a, on: path, forbid: {}, message: x }]", ["{}: `forbid` is a map of facts and what they are"]],
    ["[{ id: a, on: path, forbid: { verb: GET }, message: x, severity: fatal, help: here }]", ["fatal: `severity` is one of error, warning, info, not `fatal`", "here: `help` is the URL of a page"]],
    ["[{ id: a, on: path, forbid: { verb: GET }, message: x }, { id: a, on: api, forbid: { api: b }, message: x }]", ["a: there are two rules `a`"]],
  ])("%s", (text, faults) => {
    expect(readRules(text).faults).toEqual(faults);
  });
});

test("the facts that rules are checked by are those that things have", () => {
  const model = modelOf(TEMPLATE);
  const things = [model.api, model.stage, model.route, model.authorizer, model.integration, model.function, model.path].flatMap(([first]) => first ?? []);
  for (const thing of things) {
    const it = named(thing);
    const names = [...factsOf(it).keys()];
    expect(names.length).toBeGreaterThan(1);
    const rule = (name: string): string => `[{ id: a, on: ${it.noun}, forbid: { ${name}: true }, message: '{${name}}' }]`;
    expect(names.flatMap((name) => readRules(rule(name)).faults)).toEqual([]);
  }
  expect(things.map((thing) => named(thing).noun)).toEqual(["api", "stage", "route", "authorizer", "integration", "function", "path"]);
});
