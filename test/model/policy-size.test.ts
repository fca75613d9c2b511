import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FunctionPolicy } from "../../src/model/model.ts";
import { createScope } from "../../src/resolve/scope.ts";
import { buildModel } from "../../src/model/build-model.ts";
import { shapeOf } from "../../src/model/identity.ts";
import { readOne, settingsOf } from "../helpers/scope.ts";
import * as t from "../verdicts/templates.ts";

const LIMIT = 20_480;
const REGION = "eu-west-1";
const ACCOUNT = "111122223333";

interface Names {
  readonly stack: string;
  /** The function's and the statements' logical ids, and what follows the API's id in the `SourceArn`. */
  readonly fn: string;
  readonly statements: readonly (readonly [id: string, tail: string])[];
}

/** The statement as Lambda stores it, written down independently of how the estimate is made. */
function stored({ stack, fn }: Names, [id, tail]: readonly [string, string]): object {
  const random = "ABCDEFGHIJKL";
  return {
    Sid: `${stack}-${id}-${random}`.slice(0, 100),
    Effect: "Allow",
    Principal: { Service: "apigateway.amazonaws.com" },
    Action: "lambda:InvokeFunction",
    Resource: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${`${stack}-${fn}-${random}`.slice(0, 64)}`,
    Condition: { ArnLike: { "AWS:SourceArn": `arn:aws:execute-api:${REGION}:${ACCOUNT}:abcdefghij/${tail}` } },
  };
}

function policyJson(names: Names): string {
  return JSON.stringify({ Version: "2012-10-17", Id: "default", Statement: names.statements.map((each) => stored(names, each)) });
}

function template({ fn, statements }: Names): string {
  const permissions = statements.map(([id, tail]) => t.permission({ id, fn: `!Ref ${fn}`, source: `\${Api}/${tail}` }));
  return t.stack([t.REST_API, t.resource(fn, "AWS::Lambda::Function", { Handler: "index.handler" }), ...permissions]);
}

/** The policies of the one function of a text. */
function policiesOf(text: string, stackName?: string): readonly FunctionPolicy[] {
  const { reading, root } = readOne(text);
  const settings = { ...settingsOf({ region: REGION, account: ACCOUNT }), stackName };
  const scope = createScope(new Map([[reading.source.file, reading.source]]), root, settings, shapeOf);
  const [fn] = buildModel(root, scope, { kind: "cloudformation", isForKnownRegions: false, unseen: undefined }).function;
  return fn?.policies ?? [];
}

/** A policy in words. */
function words({ name, statements, bytes, fits, load }: FunctionPolicy): string {
  return `${name}: ${String(statements.length)} statements, ${String(bytes)} bytes, ${String(fits)} fit, ${load}`;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** As many statements of a kind, each as long as the other. */
function many(count: number, id: string, tail: string): [string, string][] {
  return upTo(count).map((index): [string, string] => [`${id}${String(index).padStart(3, "0")}`, tail]);
}

describe("with every name known, the estimate is what Lambda stores", () => {
  const id = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,90}$/);
  const tail = fc.constantFrom("*", "*/*/*", "prod/GET/orders", "*/POST/orders/{id}", "authorizers/*");

  test("to the byte", () => {
    const statements = fc.uniqueArray(fc.tuple(id, tail), { minLength: 1, maxLength: 8, selector: ([each]) => `Permit${each}` });
    fc.assert(fc.property(fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/), fc.stringMatching(/^F[a-z]{1,30}$/), statements, (stack, fn, all) => {
      const names: Names = { stack, fn, statements: all.map(([each, end]) => [`Permit${each}`, end]) };
      expect(policiesOf(template(names), stack).map(({ bytes }) => bytes)).toEqual([policyJson(names).length]);
    }), { numRuns: 60 });
  });

  test("around the statements stand 54 bytes", () => {
    expect(policyJson({ stack: "s", fn: "F", statements: [] })).toHaveLength(54);
  });

  // Each with the comma behind it.
  test.each([
    ["the CDK's names", 396, 51, { stack: "ShopStack", fn: "ShopFunction4C8E5CF8", id: "OrdersApiordersGETApiPermissionStackApi0F6D", tail: "*/GET/orders" }],
    ["SAM's names", 358, 57, { stack: "shop", fn: "ShopFunction", id: "ShopFunctionGetPermission", tail: "*/GET/item" }],
  ])("%s: %i bytes a statement, of which %i fit", (_, bytes, fitting, { stack, fn, id: each, tail: end }) => {
    const of = (count: number): Names => ({ stack, fn, statements: many(count, each, end) });
    const [one, two] = [1, 2].map((count) => policiesOf(template(of(count)), stack)[0]?.bytes ?? 0);
    expect((two ?? 0) - (one ?? 0)).toBe(bytes);
    expect(policiesOf(template(of(1)), stack)[0]?.fits).toBe(fitting - 1);
    expect(policiesOf(template(of(fitting)), stack)).toMatchObject([{ fits: 0, load: "near" }]);
    expect(policiesOf(template(of(fitting + 1)), stack)).toMatchObject([{ fits: 0, load: "over" }]);
  });

  test("51 statements of 20,778 bytes pass the limit, as in a deployment of 2023 that Lambda refused", () => {
    const statements = many(51, "ApiHandlerRouterPermissionOp", "*/POST/operations/named")
      .map(([each, end], index): [string, string] => [each, index < 19 ? `${end}s` : end]);
    const names: Names = { stack: "pdk-infrastructure", fn: "ApiHandlerRouter", statements };
    expect(policiesOf(template(names), names.stack)).toMatchObject([{ bytes: 20_778, fits: 0, load: "over" }]);
  });
});

describe("what is not known", () => {
  test("has its usual length, and is over only if it is with the shortest", () => {
    const names = (count: number): Names => ({ stack: "s".repeat(12), fn: "Fn", statements: many(count, "Permission", "*/GET/orders") });
    const known = policyJson(names(10)).length;
    expect(policiesOf(template(names(10))).map(({ bytes }) => bytes)).toEqual([known]);
    const first = upTo(80).find((count) => (policiesOf(template(names(count)))[0]?.bytes ?? 0) > LIMIT) ?? 0;
    expect(policiesOf(template(names(first)))).toMatchObject([{ load: "near", fits: 0 }]);
    const shortest = upTo(80).find((count) => policyJson({ ...names(count), stack: "s" }).length > LIMIT) ?? 0;
    expect(policiesOf(template(names(shortest - 1)))).toMatchObject([{ load: "near" }]);
    expect(policiesOf(template(names(shortest)))).toMatchObject([{ load: "over" }]);
  });

  test("four fifths are near", () => {
    const loads = upTo(60).slice(1).map((count) => policiesOf(template({ stack: "", fn: "Fn", statements: many(count, "P", "*") }))[0]);
    for (const policy of loads) expect(policy?.load === "light").toBe((policy?.bytes ?? 0) < LIMIT * 0.8);
  });

  test.each<[string, t.Properties, number]>([
    ["the minimum", { Principal: "s3.amazonaws.com" }, 0],
    ["an account", { Principal: '"111122223333"' }, '{"AWS":"arn:aws:iam::111122223333:root"}'.length - '{"Service":"s3.amazonaws.com"}'.length],
    ["everybody", { Principal: '"*"' }, '"*"'.length - '{"Service":"s3.amazonaws.com"}'.length],
    ["a source account", { Principal: "s3.amazonaws.com", SourceAccount: '"111122223333"' }, ',"Condition":{"StringEquals":{"AWS:SourceAccount":"111122223333"}}'.length],
    [
      "two conditions",
      { Principal: "s3.amazonaws.com", SourceAccount: '"111122223333"', SourceArn: "arn:aws:s3:::uploads" },
      ',"Condition":{"StringEquals":{"AWS:SourceAccount":"111122223333"},"ArnLike":{"AWS:SourceArn":"arn:aws:s3:::uploads"}}'.length,
    ],
  ])("%s", (_, more, longer) => {
    const other = (properties: t.Properties): number => {
      const text = t.stack([t.REST, t.permission(), t.resource("Other", "AWS::Lambda::Permission", {
        Action: "lambda:InvokeFunction", FunctionName: "!Ref Fn", ...properties,
      })]);
      return policiesOf(text)[0]?.bytes ?? 0;
    };
    expect(other(more) - other({ Principal: "s3.amazonaws.com" })).toBe(longer);
  });
});

describe("what adds up", () => {
  const half = (id: string, condition?: string, fn = "!Ref Fn"): string[] =>
    many(35, id, "*/GET/orders").map(([each, source]) => t.permission({ id: each, fn, source: `\${Api}/${source}`, ...(condition !== undefined && { condition }) }));
  const CONDITIONS = "IsProd: !Equals [!Ref Env, prod], IsTest: !Not [!Condition IsProd], IsBig: !Equals [!Ref Env, big]";
  const HEAD = `${t.ENV}\nConditions: { ${CONDITIONS} }`;

  test.each([
    ["statements that are always there", [...half("A"), ...half("B")], ["Fn: 70 statements, 23993 bytes, 0 fit, over"]],
    ["not those of conditions that exclude each other", [...half("A", "IsProd"), ...half("B", "IsTest")], ["Fn: 35 statements, 12023 bytes, 24 fit, light"]],
    ["those of conditions that may hold together", [...half("A", "IsTest"), ...half("B", "IsBig")], ["Fn: 70 statements, 23993 bytes, 0 fit, over"]],
    ["not those of different qualifiers", [t.ALIAS, ...half("A"), ...half("B", undefined, "!Ref Alias")], [
      "Fn: 35 statements, 12023 bytes, 24 fit, light", "Fn:live: 35 statements, 12198 bytes, 23 fit, light",
    ]],
  ])("%s", (_, resources, expected) => {
    expect(policiesOf(t.stack([t.REST, ...resources], [HEAD])).map(words)).toEqual(expected);
  });

  test("where the statements that are always there say the same, conditions are not spoken of", () => {
    const [policy] = policiesOf(t.stack([t.REST, ...half("A"), ...half("B"), ...half("C", "IsProd")], [HEAD]));
    expect(policy).toMatchObject({ load: "over", when: true });
    expect(policy?.statements).toHaveLength(70);
  });

  test("where they do not, it is so under the conditions", () => {
    const [policy] = policiesOf(t.stack([t.REST, ...half("A"), ...half("B", "IsProd")], [HEAD]));
    expect(policy).toMatchObject({ load: "over", when: { kind: "condition", name: "IsProd" } });
  });

  test("a policy that does not speak of API Gateway is none of ours", () => {
    expect(policiesOf(t.stack([t.REST, t.permission({ principal: "s3.amazonaws.com" })]))).toEqual([]);
  });
});

describe("a document", () => {
  const document = (statements: readonly object[]): string => JSON.stringify({ Version: "2012-10-17", Id: "default", Statement: statements });
  const one = {
    Effect: "Allow", Principal: { Service: "apigateway.amazonaws.com" }, Action: ["lambda:InvokeFunction"], Resource: "arn:aws:lambda:eu-west-1:111122223333:function:fn",
    Condition: { Bool: { "aws:SecureTransport": true }, NumericLessThan: { "aws:MultiFactorAuthAge": 300 } },
  };
  const policy = (written: string): string => t.stack([t.REST, t.resource("Policy", "AWS::Lambda::ResourcePolicy", {
    ResourceArn: "!GetAtt Fn.Arn", PolicyDocument: written,
  })]);

  test.each([
    ["as a value", document([one, one])],
    ["as a text", `'${document([one, one])}'`],
  ])("counts as it is, %s", (_, written) => {
    expect(policiesOf(policy(written)).map(({ bytes }) => bytes)).toEqual([document([one, one]).length]);
  });

  test("replaces the statements that were there, so that they do not add up", () => {
    const text = `${policy(document([one]))}\n${t.permission()}`;
    expect(policiesOf(text).map(({ name, statements }) => [name, statements.map(({ logicalId }) => logicalId)])).toEqual([
      ["Fn", ["Policy"]], ["Fn", ["Permission"]],
    ]);
  });

  test("of what conditions choose between, the shortest counts", () => {
    const chosen = `{ Version: "2012-10-17", Id: default, Statement: [{ Effect: Allow, Principal: { Service: apigateway.amazonaws.com }, Action: "*", Resource: "*", Sid: !If [IsProd, abc, abcdef] }] }`;
    const text = policy(chosen).replace("Resources:", `${t.IS_PROD}\nResources:`);
    const shortest = document([{ Effect: "Allow", Principal: { Service: "apigateway.amazonaws.com" }, Action: "*", Resource: "*", Sid: "abc" }]).length;
    expect(policiesOf(text).map(({ bytes }) => bytes)).toEqual([shortest]);
  });
});
