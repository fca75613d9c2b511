import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Authorizer, Integration, LambdaTarget, Model, Proof } from "../../src/model/model.ts";
import type { Formula } from "../../src/resolve/formula.ts";
import { formulaKey } from "../../src/resolve/formula.ts";
import { assignmentsOf, deployed, generated, truthOf } from "../helpers/generated-template.ts";
import { modelOf } from "../helpers/model.ts";
import { printYaml } from "../../src/template/print-yaml.ts";
import * as t from "../verdicts/templates.ts";

type Truth = Readonly<Record<string, boolean>>;

/** "GET /items on prod: GET, POST admitted by Permission if IsProd". */
function words({ route, stage, verbs, outcome, when }: Proof): string {
  const what = `${route ?? "authorizer"}${stage === undefined ? "" : ` on ${stage}`}: ${verbs.join(", ")}${verbs.length > 0 ? " " : ""}`;
  return `${what}${answer(outcome)}${when === true ? "" : ` if ${formulaKey(when)}`}`;
}

function answer(outcome: Proof["outcome"]): string {
  switch (outcome.kind) {
    case "admitted":
      return `admitted by ${outcome.by.map(({ logicalId }) => logicalId).join(", ")}`;
    case "undecided":
      return `undecided, as ${outcome.why}${outcome.remedy === undefined ? "" : ` (${outcome.remedy})`}`;
    case "missing":
      return `missing${outcome.nearest ? `; ${outcome.nearest.permission.logicalId}: ${outcome.nearest.fault}` : ""}`;
  }
}

function targetsOf(model: Model): { readonly call: Integration | Authorizer; readonly target: LambdaTarget }[] {
  return [...model.integration, ...model.authorizer].flatMap((call) => (call.target.kind === "lambda" ? [{ call, target: call.target }] : []));
}

function proofsOf(resources: readonly string[], sections: readonly string[] = []): string[] {
  return targetsOf(modelOf(t.stack(resources, sections))).flatMap(({ target }) => target.proofs.map(words));
}

describe("what is proven", () => {
  const ANY = t.method({ verb: "ANY" });
  const REST_OF_VERBS = "HEAD, OPTIONS, PUT, PATCH, DELETE";
  const BETA = t.stage("beta", "Beta");

  test.each<[string, string[], string[]]>([
    ["a statement for all", [t.REST, t.method(), t.permission()], ["GET /items on prod: GET admitted by Permission"]],
    ["no statement", [t.REST, t.method()], ["GET /items on prod: GET missing"]],
    [
      "verb by verb",
      [t.REST, ANY, t.permission({ source: "${Api}/*/GET/items" }), t.permission({ id: "Other", source: "${Api}/*/POST/items" })],
      [
        "ANY /items on prod: GET admitted by Permission",
        `ANY /items on prod: ${REST_OF_VERBS} missing; Permission: it admits \`GET /items\``,
        "ANY /items on prod: POST admitted by Other",
      ],
    ],
    [
      "stage by stage",
      [t.REST, BETA, t.method(), t.permission({ source: "${Api}/prod/GET/items" })],
      [
        "GET /items on prod: GET admitted by Permission",
        "GET /items on beta: GET missing; Permission: it admits `GET /items` on stage `prod`; this stage is `beta`",
      ],
    ],
    [
      "an API without a stage",
      [t.REST_API, t.FUNCTION, t.method(), t.permission({ source: "${Api}/prod/*/*" })],
      ["GET /items on *: GET undecided, as `Permission` may admit it: its source ARN is not known before deployment"],
    ],
    ["routes without a verb", [t.HTTP, t.integration(), t.route("$default"), t.permission({ source: "${Api}/*/*" })], ["$default on $default: admitted by Permission"]],
    [
      "an authorizer",
      [t.REST, t.AUTH_FUNCTION, t.authorizer(), t.mockMethod(), t.permission({ fn: "!Ref AuthFn", source: "${Api}/*/*/*" })],
      ["authorizer: missing; Permission: it admits `*/*/*`; an authorizer is called for `authorizers/` and its id"],
    ],
    [
      "where a role is used all the same",
      [t.REST, t.ROLE, t.method({ credentials: "!GetAtt Role.Arn" })],
      ["GET /items on prod: GET missing"],
    ],
    [
      "what nobody asks for needs no proof",
      [t.HTTP, t.integration()],
      [],
    ],
    [
      "a denial",
      [t.REST, t.method(), t.resource("Policy", "AWS::Lambda::ResourcePolicy", {
        ResourceArn: "!GetAtt Fn.Arn", PolicyDocument: '{ Statement: [{ Effect: Deny, Principal: "*", Action: "*", Resource: "*" }] }',
      })],
      ["GET /items on prod: GET undecided, as its resource policy denies some calls"],
    ],
  ])("%s", (_, resources, expected) => {
    expect(proofsOf(resources)).toEqual(expected);
  });

  test("a request that conditions divide has an answer for each part", () => {
    expect(proofsOf([t.REST, t.method(), t.permission({ condition: "IsProd" })], [t.IS_PROD])).toEqual([
      "GET /items on prod: GET admitted by Permission if IsProd",
      "GET /items on prod: GET missing; Permission: it is there only when `IsProd` if !IsProd",
    ]);
  });

  test.each([
    ["a parameter", "!Ref Source", "Source: { Type: String }", " (pass `--parameter-overrides Source=…`)"],
    ["a parameter that is looked up", "!Ref Source", "Source: { Type: 'AWS::SSM::Parameter::Value<String>' }", ""],
    ["an import", "!ImportValue orders-arn", "Other: { Type: String }", " (name the template that exports `orders-arn` too)"],
    ["two parameters and a region", '!Sub "${A}:${AWS::Region}:${B}"', "A: { Type: String }, B: { Type: String }", " (pass `--region` and pass `--parameter-overrides A=… B=…`)"],
    ["an account, which nothing here can tell", '!Sub "${A}:${AWS::AccountId}"', "A: { Type: String }", ""],
    ["a mapping by region", "!FindInMap [Arns, !Ref AWS::Region, Orders]", "Other: { Type: String }", " (pass `--region`)"],
    ["an output of another stack", "!GetStackOutput { StackName: Orders, OutputName: Arn }", "Other: { Type: String }", " (name the template of `Orders` too)"],
    ["a value of the deployment", "!Select [0, !GetAZs '']", "Other: { Type: String }", ""],
  ])("what would settle it: %s", (_, sourceArn, parameters, remedy) => {
    expect(proofsOf([t.REST, t.method(), t.permission({ sourceArn })], [`Parameters: { ${parameters} }`])).toEqual([
      `GET /items on prod: GET undecided, as \`Permission\` may admit it: its source ARN is not known before deployment${remedy}`,
    ]);
  });
});

function isSo(formula: Formula, truth: Truth): boolean {
  if (typeof formula === "boolean") return formula;
  if (formula.kind === "condition") return truth[formula.name] === true;
  if (formula.kind === "not") return !isSo(formula.of, truth);
  return formula.kind === "and" ? formula.of.every((part) => isSo(part, truth)) : formula.of.some((part) => isSo(part, truth));
}

/** Each request, with the function that it comes to and its answer, as it is where these conditions hold. */
function answersWhere(model: Model, truth: Truth): string[] {
  const answers = targetsOf(model).flatMap(({ call, target }) => target.proofs.flatMap(({ route, stage, verbs, outcome, when }) => {
    if (!isSo(when, truth)) return [];
    return (verbs.length === 0 ? [""] : verbs).map((verb) => `${call.api.name} ${stage ?? ""} ${verb} ${route ?? ""} → ${target.name} ${outcome.kind}`);
  }));
  return [...new Set(answers)].toSorted();
}

describe("laws", () => {
  test("a call is admitted where all its requests are, and misses what one of them misses", () => {
    fc.assert(fc.property(generated, ({ template }) => {
      for (const { target: { admission, proofs } } of targetsOf(modelOf(printYaml(template, { short: true })))) {
        const kinds = new Set(proofs.map(({ outcome }) => outcome.kind));
        const expected = kinds.has("missing") ? "missing" : kinds.has("undecided") ? "undecided" : "admitted";
        expect(admission.kind).toBe(expected);
        if (admission.kind !== "missing") continue;
        const missed = proofs.flatMap(({ route, outcome }) => (outcome.kind === "missing" ? [route] : []));
        expect(new Set(admission.gaps.flatMap(({ routes }) => routes))).toEqual(new Set(missed.filter((route) => route !== undefined)));
      }
    }), { numRuns: 150 });
  });

  test("what is said under conditions is so once they are decided", () => {
    fc.assert(fc.property(generated, (one) => {
      const model = modelOf(printYaml(one.template, { short: true }));
      for (const assignment of assignmentsOf(one)) {
        const truth = truthOf(one, assignment);
        const after = modelOf(printYaml(deployed(one, truth), { short: true }));
        expect(answersWhere(model, truth)).toEqual(answersWhere(after, {}));
      }
    }), { numRuns: 40 });
  });
});
