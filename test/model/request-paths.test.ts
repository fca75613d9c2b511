import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { RequestPath } from "../../src/model/model.ts";
import { type Formula, formulaKey } from "../../src/resolve/formula.ts";
import { modelOf } from "../helpers/model.ts";

type Value = string | Readonly<Record<string, unknown>>;
type Condition = "A" | "B" | "C" | "D";

interface Api {
  readonly route?: Condition | undefined;
  readonly uri?: Value;
  readonly credentials?: Value;
  readonly authorization?: Value;
  readonly authorizer?: Value;
  readonly stages?: readonly { readonly name: string; readonly when?: Condition | undefined }[];
}

const NOTHING = { Ref: "AWS::NoValue" };

function choice(condition: Condition, yes: Value, no: Value): Value {
  return { "Fn::If": [condition, yes, no] };
}

function invoke(name: string): Value {
  return { "Fn::Sub": `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${name}.Arn}/invocations` };
}

function guarded(condition: Condition | undefined) {
  return condition === undefined ? {} : { Condition: condition };
}

const is = (name: string) => ({ "Fn::Equals": [{ Ref: name }, "yes"] });

/** A REST API with one method: `GET /`. D hangs on the three others. */
function templateOf({ route, uri = invoke("Fn"), credentials = NOTHING, authorization = "NONE", authorizer = NOTHING, stages = [] }: Api): string {
  const api = { Ref: "Api" };
  const asked = (name: string, type: string) =>
    ({ Type: "AWS::ApiGateway::Authorizer", Properties: { RestApiId: api, Name: name, Type: type, AuthorizerUri: type === "TOKEN" ? invoke("Ask") : NOTHING } });
  const resources = {
    Api: { Type: "AWS::ApiGateway::RestApi" },
    Method: {
      Type: "AWS::ApiGateway::Method", ...guarded(route),
      Properties: {
        RestApiId: api, ResourceId: { "Fn::GetAtt": "Api.RootResourceId" }, HttpMethod: "GET", AuthorizationType: authorization, AuthorizerId: authorizer,
        Integration: { Type: "AWS_PROXY", IntegrationHttpMethod: "POST", Uri: uri, Credentials: credentials },
      },
    },
    One: asked("One", "TOKEN"),
    Two: asked("Two", "TOKEN"),
    Pool: asked("Pool", "COGNITO_USER_POOLS"),
    Fn: { Type: "AWS::Lambda::Function" },
    Other: { Type: "AWS::Lambda::Function" },
    Ask: { Type: "AWS::Lambda::Function" },
    Role: { Type: "AWS::IAM::Role" },
    ...Object.fromEntries(stages.map(({ name, when }) =>
      [`Stage${name}`, { Type: "AWS::ApiGateway::Stage", ...guarded(when), Properties: { RestApiId: api, StageName: name } }])),
  };
  return JSON.stringify({
    Parameters: { A: { Type: "String" }, B: { Type: "String" }, C: { Type: "String" } },
    Conditions: { A: is("A"), B: is("B"), C: is("C"), D: { "Fn::And": [{ Condition: "A" }, { "Fn::Not": [{ "Fn::Or": [{ Condition: "B" }, { Condition: "C" }] }] }] } },
    Resources: resources,
  });
}

/** "GET / on live asks One, then Fn by Role if A". */
function wordsOf({ stage, route, authorizer, integration, when }: RequestPath): string {
  return `${route.name} on ${stage?.name ?? "no stage"}${partsOf({ authorizer, integration })}${when === true ? "" : ` if ${formulaKey(when)}`}`;
}

function partsOf({ authorizer, integration }: Pick<RequestPath, "authorizer" | "integration">): string {
  const asks = authorizer ? ` asks ${authorizer.name}, then` : "";
  if (!integration) return `${asks} nowhere`;
  const target = integration.target.kind === "lambda" ? integration.target.name : integration.target.kind;
  return `${asks} ${target}${integration.auth.kind === "role" ? ` by ${integration.auth.role.name}` : ""}`;
}

describe("request paths", () => {
  const role = { "Fn::GetAtt": "Role.Arn" };
  test.each<[string, Api, readonly string[]]>([
    ["of an API without a stage", {}, ["GET / on no stage Fn"]],
    ["of each stage", { stages: [{ name: "beta" }, { name: "live" }] }, ["GET / on beta Fn", "GET / on live Fn"]],
    ["of stages under conditions", { stages: [{ name: "beta", when: "A" }, { name: "live", when: "B" }] }, ["GET / on beta Fn if A", "GET / on live Fn if B"]],
    ["of a route under a condition that its stage has too", { route: "A", stages: [{ name: "live", when: "A" }] }, ["GET / on live Fn if A"]],
    ["that cannot be are none", { route: "D", credentials: choice("B", role, NOTHING), stages: [{ name: "live" }] }, ["GET / on live Fn if (D&!B)"]],
    ["to the one function or the other", { uri: choice("A", invoke("Fn"), invoke("Other")) }, ["GET / on no stage Fn if A", "GET / on no stage Other if !A"]],
    ["by a role or by none", { credentials: choice("A", role, NOTHING) }, ["GET / on no stage Fn by Role if A", "GET / on no stage Fn if !A"]],
    ["past one authorizer or the other", { authorization: "CUSTOM", authorizer: choice("A", { Ref: "One" }, { Ref: "Two" }) },
      ["GET / on no stage asks One, then Fn if A", "GET / on no stage asks Two, then Fn if !A"]],
    ["past an authorizer or none", { authorization: choice("A", "CUSTOM", "NONE"), authorizer: choice("A", { Ref: "One" }, NOTHING) },
      ["GET / on no stage asks One, then Fn if A", "GET / on no stage Fn if !A"]],
    ["past an authorizer that calls no function", { authorization: "COGNITO_USER_POOLS", authorizer: { Ref: "Pool" } }, ["GET / on no stage Fn"]],
    ["past authorizers to functions", { authorization: "CUSTOM", authorizer: choice("A", { Ref: "One" }, { Ref: "Two" }), uri: choice("B", invoke("Fn"), invoke("Other")) }, [
      "GET / on no stage asks One, then Fn if (A&B)", "GET / on no stage asks One, then Other if (A&!B)",
      "GET / on no stage asks Two, then Fn if (!A&B)", "GET / on no stage asks Two, then Other if (!A&!B)",
    ]],
    ["where an integration is under the condition of an authorizer", { authorization: "CUSTOM", authorizer: choice("A", { Ref: "One" }, { Ref: "Two" }), credentials: choice("A", role, NOTHING) },
      ["GET / on no stage asks One, then Fn by Role if A", "GET / on no stage asks Two, then Fn if !A"]],
  ])("%s", (_, api, paths) => {
    expect(modelOf(templateOf(api)).path.map(wordsOf)).toEqual(paths);
  });

  test("of a route that leads nowhere, beside one of another API", () => {
    const text = JSON.stringify({
      Resources: {
        Api: { Type: "AWS::ApiGatewayV2::Api", Properties: { ProtocolType: "WEBSOCKET" } },
        Stage: { Type: "AWS::ApiGatewayV2::Stage", Properties: { ApiId: { Ref: "Api" }, StageName: "live" } },
        Route: { Type: "AWS::ApiGatewayV2::Route", Properties: { ApiId: { Ref: "Api" }, RouteKey: "$connect" } },
        Other: { Type: "AWS::ApiGatewayV2::Api", Properties: { ProtocolType: "WEBSOCKET" } },
        OtherRoute: { Type: "AWS::ApiGatewayV2::Route", Properties: { ApiId: { Ref: "Other" }, RouteKey: "$connect" } },
      },
    });
    expect(modelOf(text).path.map(wordsOf)).toEqual(["$connect on live nowhere", "$connect on no stage nowhere"]);
  });
});

type Truth = Readonly<Record<Condition, boolean>>;

const TRUTHS: readonly Truth[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => {
  const [A, B, C] = [(bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0];
  return { A, B, C, D: A && !(B || C) };
});

function holds(formula: Formula, truth: Truth): boolean {
  if (typeof formula === "boolean") return formula;
  switch (formula.kind) {
    case "condition":
      return truth[formula.name as Condition];
    case "not":
      return !holds(formula.of, truth);
    case "and":
      return formula.of.every((part) => holds(part, truth));
    case "or":
      return formula.of.some((part) => holds(part, truth));
  }
}

/** One of a few names, as conditions choose it. */
type Chosen = string | { readonly condition: Condition; readonly yes: Chosen; readonly no: Chosen };

const condition = fc.constantFrom<Condition>("A", "B", "C", "D");

function chosen(...names: readonly string[]): fc.Arbitrary<Chosen> {
  return fc.letrec<{ chosen: Chosen }>((tie) => ({
    chosen: fc.oneof({ maxDepth: 3 }, fc.constantFrom(...names), fc.record({ condition, yes: tie("chosen"), no: tie("chosen") })),
  })).chosen;
}

function written(value: Chosen, write: (name: string) => Value): Value {
  return typeof value === "string" ? write(value) : choice(value.condition, written(value.yes, write), written(value.no, write));
}

function settled(value: Chosen, truth: Truth): string {
  return typeof value === "string" ? value : settled(truth[value.condition] ? value.yes : value.no, truth);
}

const anApi = fc.record({
  route: fc.option(condition, { nil: undefined }),
  uri: chosen("Fn", "Other"),
  role: chosen("Role", ""),
  authorizer: chosen("One", "Two", ""),
  stages: fc.uniqueArray(fc.record({ name: fc.constantFrom("beta", "live"), when: fc.option(condition, { nil: undefined }) }), { selector: ({ name }) => name, maxLength: 2 }),
});

test("whatever conditions choose, there is just the one path that a deployment has", () => {
  fc.assert(fc.property(anApi, ({ route, uri, role, authorizer, stages }) => {
    const text = templateOf({
      route, stages,
      uri: written(uri, invoke),
      credentials: written(role, (name) => (name === "" ? NOTHING : { "Fn::GetAtt": `${name}.Arn` })),
      authorization: written(authorizer, (name) => (name === "" ? "NONE" : "CUSTOM")),
      authorizer: written(authorizer, (name) => (name === "" ? NOTHING : { Ref: name })),
    });
    const paths = modelOf(text).path;
    for (const truth of TRUTHS) {
      const there = paths.filter(({ when }) => holds(when, truth)).map((path) => wordsOf({ ...path, when: true }));
      const [asks, by] = [settled(authorizer, truth), settled(role, truth)];
      const parts = `${asks === "" ? "" : ` asks ${asks}, then`} ${settled(uri, truth)}${by === "" ? "" : ` by ${by}`}`;
      const on = stages.length === 0 ? ["no stage"] : stages.filter(({ when }) => when === undefined || truth[when]).map(({ name }) => name);
      expect(there.toSorted()).toEqual(route !== undefined && !truth[route] ? [] : on.map((stage) => `GET / on ${stage}${parts}`).toSorted());
    }
    // A path that no deployment has would be one too many, even if it takes nothing from the others.
    expect(paths.filter(({ when }) => !TRUTHS.some((truth) => holds(when, truth)))).toEqual([]);
  }));
});
