import { describe, expect, test } from "@jest/globals";
import { crossing, findingsOf, missing, role } from "./expected.ts";
import * as t from "./templates.ts";

const ROUTES = ["GET /items"];
const NONE = '!Ref "AWS::NoValue"';
const PROD = "IsProd: !Equals [!Ref Env, prod]";
const DEV = "IsDev: !Equals [!Ref Env, dev]";

function sections(conditions: readonly string[], parameter = "Type: String", others: readonly string[] = []): string[] {
  const parameters = `Parameters: { Env: { ${parameter} }, Size: { Type: String } }`;
  return [parameters, "Conditions:", ...conditions.map((condition) => `  ${condition}`), ...others];
}

/** `GET /items` under one condition or none, and a permission under each of the others. */
function held(integration: string | undefined, permissions: readonly string[], head: readonly string[]): string {
  const statements = permissions.map((condition) => t.permission({ id: `When${condition}`, condition }));
  return t.stack([t.REST, t.method(integration === undefined ? {} : { condition: integration }), ...statements], head);
}

describe("a permission under a condition", () => {
  const BOTH = sections([PROD, DEV]);

  test("J.36 covers an integration under all circumstances in part, and the condition is named", async () => {
    const findings = await findingsOf(held(undefined, ["IsProd"], BOTH));
    expect(findings).toMatchObject([missing("Get", ROUTES, { when: "not IsProd" })]);
  });

  test("J.36 covers an integration under the same condition", async () => {
    expect(await findingsOf(held("IsProd", ["IsProd"], BOTH))).toEqual([]);
  });

  test("does not cover one under a condition that excludes it", async () => {
    expect(await findingsOf(held("IsProd", ["IsDev"], BOTH))).toMatchObject([missing("Get", ROUTES, { when: "IsProd" })]);
  });

  test("covers one under a condition that says the same by another name", async () => {
    const same = sections([PROD, "IsProduction: !Equals [prod, !Ref Env]"]);
    expect(await findingsOf(held("IsProd", ["IsProduction"], same))).toEqual([]);
    const other = sections([PROD, "IsProduction: !Equals [production, !Ref Env]"]);
    expect(await findingsOf(held("IsProd", ["IsProduction"], other))).toMatchObject([missing("Get", ROUTES, { when: "IsProd" })]);
  });

  test("two cover what they cover together", async () => {
    const either = /^(not IsProd and not IsDev|not \(IsProd or IsDev\))$/;
    expect(await findingsOf(held(undefined, ["IsProd", "IsDev"], BOTH))).toMatchObject([
      missing("Get", ROUTES, { when: either }),
    ]);
  });

  test("AllowedValues may leave nothing else", async () => {
    const closed = sections([PROD, DEV], "Type: String, AllowedValues: [prod, dev]");
    expect(await findingsOf(held(undefined, ["IsProd", "IsDev"], closed))).toEqual([]);
    const wider = sections([PROD, DEV], "Type: String, AllowedValues: [prod, dev, test]");
    expect(await findingsOf(held(undefined, ["IsProd", "IsDev"], wider))).toMatchObject([
      { rule: "missing-permission", routes: ROUTES },
    ]);
  });

  test("so may Rules", async () => {
    const rule = (values: string) =>
      [`Rules: { Known: { Assertions: [{ Assert: { "Fn::Contains": [[${values}], !Ref Env] } }] } }`];
    const closed = sections([PROD, DEV], "Type: String", rule("prod, dev"));
    expect(await findingsOf(held(undefined, ["IsProd", "IsDev"], closed))).toEqual([]);
    const wider = sections([PROD, DEV], "Type: String", rule("prod, dev, test"));
    expect(await findingsOf(held(undefined, ["IsProd", "IsDev"], wider))).toMatchObject([
      { rule: "missing-permission", routes: ROUTES },
    ]);
  });

  test("a rule that holds under a condition only closes nothing without it", async () => {
    const assertion = '{ Assert: { "Fn::Contains": [[prod, dev], !Ref Env] } }';
    const rules = [`Rules: { Known: { RuleCondition: !Equals [!Ref Size, small], Assertions: [${assertion}] } }`];
    const head = sections([PROD, DEV], "Type: String", rules);
    expect(await findingsOf(held(undefined, ["IsProd", "IsDev"], head))).toMatchObject([
      { rule: "missing-permission", routes: ROUTES },
    ]);
  });

  test("Not, And and Or mean what they say", async () => {
    const head = sections([
      PROD,
      "IsSmall: !Equals [!Ref Size, small]",
      "IsNotProd: !Not [!Condition IsProd]",
      "IsSmallProd: !And [!Condition IsProd, !Condition IsSmall]",
      "IsEither: !Or [!Condition IsProd, !Condition IsSmall]",
    ]);
    expect(await findingsOf(held(undefined, ["IsProd", "IsNotProd"], head))).toEqual([]);
    expect(await findingsOf(held("IsSmallProd", ["IsProd"], head))).toEqual([]);
    expect(await findingsOf(held("IsProd", ["IsEither"], head))).toEqual([]);
    expect(await findingsOf(held("IsEither", ["IsProd", "IsSmall"], head))).toEqual([]);
    expect(await findingsOf(held("IsNotProd", ["IsProd"], head))).toMatchObject([
      { rule: "missing-permission", severity: "error" },
    ]);
    const part = await findingsOf(held("IsProd", ["IsSmallProd"], head));
    expect(part).toMatchObject([missing("Get", ROUTES, { when: /^IsProd and not (IsSmallProd|IsSmall)$/ })]);
  });

  test("a parameter that is given decides", async () => {
    const text = held(undefined, ["IsProd"], BOTH);
    expect(await findingsOf(text, { parameters: { Env: "prod" } })).toEqual([]);
    expect(await findingsOf(text, { parameters: { Env: "dev" } })).toMatchObject([missing("Get", ROUTES)]);
  });

  test("so does the region", async () => {
    const text = held(undefined, ["IsHome"], sections(['IsHome: !Equals [!Ref "AWS::Region", us-east-1]']));
    expect(await findingsOf(text)).toMatchObject([missing("Get", ROUTES, { when: "not IsHome" })]);
    expect(await findingsOf(text, { region: "us-east-1" })).toEqual([]);
    expect(await findingsOf(text, { region: "eu-west-1" })).toMatchObject([missing("Get", ROUTES)]);
  });

  test("conditions about one region exclude each other", async () => {
    const head = sections(['InOne: !Equals [!Ref "AWS::Region", us-east-1]', 'InOther: !Equals [!Ref "AWS::Region", eu-west-1]']);
    expect(await findingsOf(held("InOne", ["InOther"], head))).toMatchObject([missing("Get", ROUTES, { when: "InOne" })]);
  });
});

describe("a role under a condition", () => {
  const HEAD = sections([PROD, DEV]);

  function byRole(credentials: string, condition?: string, head: readonly string[] = HEAD): string {
    const method = t.method({ credentials, ...(condition !== undefined && { condition }) });
    return t.stack([t.REST, t.ROLE, t.AUTH_ROLE, t.permission(), method], head);
  }

  test("of the integration", async () => {
    expect(await findingsOf(byRole("!GetAtt Role.Arn", "IsProd"))).toMatchObject([role("Get", ROUTES, { when: "IsProd" })]);
  });

  test("of the credentials, under the same condition, is said once", async () => {
    const credentials = `!If [IsProd, !GetAtt Role.Arn, ${NONE}]`;
    expect(await findingsOf(byRole(credentials, "IsProd"))).toMatchObject([role("Get", ROUTES, { when: "IsProd" })]);
  });

  test("of the credentials, under one that excludes it, never comes to pass", async () => {
    expect(await findingsOf(byRole(`!If [IsProd, !GetAtt Role.Arn, ${NONE}]`, "IsDev"))).toEqual([]);
    expect(await findingsOf(byRole(`!If [IsProd, ${NONE}, !GetAtt Role.Arn]`, "IsProd"))).toEqual([]);
  });

  test("that the parameter's values exclude never comes to pass", async () => {
    const head = sections([PROD], "Type: String, AllowedValues: [dev, test]");
    expect(await findingsOf(byRole(`!If [IsProd, !GetAtt Role.Arn, ${NONE}]`, undefined, head))).toEqual([]);
    const open = sections([PROD], "Type: String, AllowedValues: [dev, prod]");
    const findings = await findingsOf(byRole(`!If [IsProd, !GetAtt Role.Arn, ${NONE}]`, undefined, open));
    expect(findings).toMatchObject([role("Get", ROUTES, { when: "IsProd" })]);
  });

  test("of two conditions, in the template's order", async () => {
    const head = sections([PROD, "IsSmall: !Equals [!Ref Size, small]"]);
    const nested = `!If [IsSmall, ${NONE}, !If [IsProd, !GetAtt Role.Arn, ${NONE}]]`;
    expect(await findingsOf(byRole(nested, undefined, head))).toMatchObject([
      role("Get", ROUTES, { when: "IsProd and not IsSmall" }),
    ]);
  });

  test("two roles are two findings, each under its condition", async () => {
    const findings = await findingsOf(byRole("!If [IsProd, !GetAtt Role.Arn, !GetAtt AuthRole.Arn]"));
    expect(findings).toMatchObject([
      role("Get", ROUTES, { when: "IsProd", says: /`Role`/ }),
      role("Get", ROUTES, { when: "not IsProd", says: /`AuthRole`/ }),
    ]);
  });

  test("a parameter that is given decides", async () => {
    const text = byRole(`!If [IsProd, !GetAtt Role.Arn, ${NONE}]`);
    expect(await findingsOf(text, { parameters: { Env: "prod" } })).toMatchObject([role("Get", ROUTES)]);
    expect(await findingsOf(text, { parameters: { Env: "dev" } })).toEqual([]);
  });

  test("Fn::If may stand around the whole integration", async () => {
    const integration = (credentials: string) =>
      `{ Type: AWS_PROXY, IntegrationHttpMethod: POST, Uri: ${t.invoke("Fn.Arn")}${credentials} }`;
    const method = t.resource("Get", "AWS::ApiGateway::Method", {
      RestApiId: "!Ref Api",
      ResourceId: "!Ref Items",
      HttpMethod: "GET",
      AuthorizationType: "NONE",
      Integration: `!If [IsProd, ${integration(", Credentials: !GetAtt Role.Arn")}, ${integration("")}]`,
    });
    const text = (...others: readonly string[]) => t.stack([t.REST, t.ROLE, method, ...others], HEAD);
    expect(await findingsOf(text(t.permission()))).toMatchObject([role("Get", ROUTES, { when: "IsProd" })]);
    expect(await findingsOf(text())).toMatchObject([
      missing("Get", ROUTES, { when: "not IsProd" }), role("Get", ROUTES, { when: "IsProd" }),
    ]);
  });
});

describe("what is called, under a condition", () => {
  const HEAD = sections([PROD]);
  const URI = `!If [IsProd, ${t.invoke("Alias")}, ${t.invoke("Fn.Arn")}]`;

  function calling(...permissions: readonly string[]): string {
    return t.stack([t.REST, t.ALIAS, t.method({ uri: URI }), ...permissions], HEAD);
  }

  test("each of two targets needs its permission", async () => {
    expect(await findingsOf(calling(t.permission({ fn: "!Ref Alias" })))).toMatchObject([
      missing("Get", ROUTES, { when: "not IsProd" }),
    ]);
    expect(await findingsOf(calling(t.permission({ fn: "!Ref Fn" })))).toMatchObject([
      missing("Get", ROUTES, { when: "IsProd" }),
    ]);
    const both = [t.permission({ fn: "!Ref Fn" }), t.permission({ id: "Live", fn: "!Ref Alias" })];
    expect(await findingsOf(calling(...both))).toEqual([]);
  });

  test("a permission whose function is chosen likewise goes along", async () => {
    expect(await findingsOf(calling(t.permission({ fn: "!If [IsProd, !Ref Alias, !Ref Fn]" })))).toEqual([]);
  });

  test("one whose function is chosen the other way round never does", async () => {
    const findings = await findingsOf(calling(t.permission({ fn: "!If [IsProd, !Ref Fn, !Ref Alias]" })));
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toContain("error missing-permission");
    expect(findings.filter(({ rule }) => rule !== "missing-permission")).toEqual([]);
  });

  test("a stage under a condition is covered under it or not", async () => {
    const beta = t.stage("beta", "Beta", {}, "IsProd");
    const text = t.stack([t.REST, beta, t.method(), t.permission({ source: "${Api}/prod/*" })], HEAD);
    expect(await findingsOf(text)).toMatchObject([missing("Get", ROUTES, { when: "IsProd", says: /beta/ })]);
  });

  test("a SourceArn that is chosen", async () => {
    const sourceArn = `!If [IsProd, ${t.requests("${Api}/*/GET/items")}, ${t.requests("${Api}/*/POST/items")}]`;
    const text = t.stack([t.REST, t.method(), t.permission({ sourceArn })], HEAD);
    expect(await findingsOf(text)).toMatchObject([missing("Get", ROUTES, { when: "not IsProd" })]);
  });

  test("a region under a condition", async () => {
    const uri =
      `!If [IsProd, ${t.path("arn:aws:lambda:us-east-1:${AWS::AccountId}:function:x", "us-east-1")}, ${t.invoke("Fn.Arn")}]`;
    const text = t.stack([t.REST, t.permission(), t.method({ uri })], HEAD);
    expect(await findingsOf(text, { region: "eu-west-1" })).toMatchObject([
      crossing("warning", "Get", ROUTES, { when: "IsProd" }),
    ]);
  });
});
