import { describe, expect, test } from "@jest/globals";
import { lintText } from "../helpers/lint-text.ts";
import { reportOf } from "../helpers/report-of.ts";
import { findingsOf, lineOf, missing, role } from "./expected.ts";
import * as t from "./templates.ts";

const ALLOW = '{ Effect: Allow, Principal: { Service: apigateway.amazonaws.com }, Action: "lambda:InvokeFunction", Resource: !GetAtt Fn.Arn }';

/** An `AWS::Lambda::ResourcePolicy` for `Fn`, unless told otherwise. */
function policy(statements: string, more: t.Properties = {}, condition?: string, id = "Policy"): string {
  const properties = { ResourceArn: "!GetAtt Fn.Arn", PolicyDocument: `{ Version: "2012-10-17", Statement: [${statements}] }`, ...more };
  return t.resource(id, "AWS::Lambda::ResourcePolicy", properties, condition);
}

function conflict(when: string | null = null, name = "Fn"): object {
  return {
    rule: "conflicting-policies", severity: "warning", logicalId: "Fn", routes: [], when,
    message: `\`Policy\` and \`Permission\` write one policy, that of \`${name}\`, and one overwrites the other`,
  };
}

describe("C.7 a policy as one document", () => {
  test("J.16 no role, no permission, but a policy that allows API Gateway: nothing to say", async () => {
    expect(await findingsOf(t.stack([t.REST, t.method(), policy(ALLOW)]))).toEqual([]);
  });

  test("J.17 a permission beside it is overwritten, or overwrites it", async () => {
    const text = t.stack([t.REST, t.method(), policy(ALLOW), t.permission()]);
    expect(await findingsOf(text)).toEqual([{ ...conflict(), line: lineOf(text, "  Fn:") }]);
    const [finding] = reportOf(text).findings;
    expect(finding?.related.map(({ at, message }) => [text.slice(at.start, at.end), message])).toEqual([
      ["Policy", "this replaces the whole policy"], ["Permission", "this adds a statement to it"],
    ]);
  });

  test("J.17 whomever the permission admits, API Gateway's statement goes with the policy", async () => {
    const text = t.stack([t.REST, t.method(), policy(ALLOW), t.permission({ principal: "s3.amazonaws.com", sourceArn: "arn:aws:s3:::uploads" })]);
    expect(await findingsOf(text)).toMatchObject([conflict()]);
  });

  test.each<[string, string[], string[], (string | null)[]]>([
    ["each under a condition of its own", [policy(ALLOW, {}, "IsProd"), t.permission({ condition: "IsEu" })], [], ["IsProd and IsEu"]],
    ["under one condition", [policy(ALLOW, {}, "IsProd"), t.permission({ condition: "IsProd" })], [missing("Get", ["GET /items"], { when: "not IsProd" }) as never], ["IsProd"]],
    ["never together", [policy(ALLOW, {}, "IsProd"), t.permission({ condition: "IsTest" })], [], []],
  ])("J.17 %s", async (_, resources, __, whens) => {
    const conditions = "IsProd: !Equals [!Ref Env, prod], IsTest: !Not [!Condition IsProd], IsEu: !Equals [!Ref AWS::Region, eu-west-1]";
    const findings = await findingsOf(t.stack([t.REST, t.method(), ...resources], [`${t.ENV}\nConditions: { ${conditions} }`]));
    expect(findings.flatMap(({ rule, when }) => (rule === "conflicting-policies" ? [when] : []))).toEqual(whens);
  });

  test.each<[string, string[]]>([
    ["one is the alias's policy, the other the function's", [t.ALIAS, policy(ALLOW), t.permission({ fn: "!Ref Alias" })]],
    ["two functions", [t.OTHER_FUNCTION, policy(ALLOW), t.permission({ fn: "!Ref OtherFn" })]],
    ["two of one kind", [policy(ALLOW), policy(ALLOW, {}, undefined, "Second")]],
    ["neither is for API Gateway", [
      t.permission({ id: "Orders", fn: "!Ref OtherFn" }), t.OTHER_FUNCTION, policy(ALLOW.replace("apigateway", "s3")),
      t.permission({ principal: "sns.amazonaws.com", sourceArn: "arn:aws:sns:eu-west-1:111122223333:topic" }),
    ]],
    ["a policy whose function is a parameter", [policy(ALLOW, { ResourceArn: "!Ref Env" }), t.permission()]],
  ])("J.17 no conflict: %s", async (_, resources) => {
    const findings = await findingsOf(t.stack([t.REST, t.method({ uri: t.invoke("Fn.Arn") }), ...resources], [t.ENV]));
    expect(findings.filter(({ rule }) => rule === "conflicting-policies")).toEqual([]);
  });

  test("both for an alias are told by its name", async () => {
    const text = t.stack([t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") }), policy(ALLOW, { ResourceArn: "!Ref Alias" }), t.permission({ fn: "!Ref Alias" })]);
    expect(await findingsOf(text)).toMatchObject([conflict(null, "Fn:live")]);
  });

  test.each([
    ["a denial", ALLOW.replace("Allow", "Deny"), "its resource policy denies some calls"],
    ["an unknown condition", ALLOW.replace(/ \}$/, ", Condition: { Bool: { 'aws:SecureTransport': true } } }"), "`Policy` may admit it: its condition `Bool aws:SecureTransport` cannot be decided here"],
  ])("J.18 %s cannot be decided: no finding, and it is said", async (_, statement, why) => {
    const { findings, notChecked } = await lintText(t.stack([t.REST, t.method(), policy(statement)]));
    expect({ findings, notChecked }).toEqual({ findings: [], notChecked: [{ what: "permission for `GET /items` to invoke `Fn`", why }] });
  });
});

describe("E how long an authorizer's answer is kept", () => {
  const REST = [t.REST, t.AUTH_FUNCTION, t.permission({ fn: "!Ref AuthFn" })].join("\n");
  const HTTP = [t.HTTP, t.AUTH_FUNCTION, t.permission(), t.permission({ id: "AuthPermission", fn: "!Ref AuthFn" }), t.integration()].join("\n");
  const uncached = { rule: "uncached-authorizer", severity: "info", logicalId: "Auth", routes: ["GET /items"], when: null };
  const asks = "authorizer `Auth` asks `AuthFn` on every request to `GET /items`: nothing that it says is kept";

  test("J.55 for 0 seconds: it is asked on every request, at the setting", async () => {
    const text = t.stack([REST, t.authorizer({ AuthorizerResultTtlInSeconds: "0" }), t.mockMethod()]);
    expect(await findingsOf(text)).toEqual([{ ...uncached, message: asks, line: lineOf(text, "AuthorizerResultTtlInSeconds") }]);
  });

  test.each([["300"], ["1"], [undefined], ["!Ref Seconds"]])("J.55 for %s seconds: nothing to say", async (seconds) => {
    const text = t.stack([REST, t.authorizer({ AuthorizerResultTtlInSeconds: seconds }), t.mockMethod()], ["Parameters: { Seconds: { Type: Number } }"]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("J.55 a WebSocket API asks on `$connect` alone and keeps nothing", async () => {
    const text = t.stack([
      t.WEBSOCKET, t.AUTH_FUNCTION, t.permission(), t.permission({ id: "AuthPermission", fn: "!Ref AuthFn" }),
      t.authorizerV2({ AuthorizerResultTtlInSeconds: "0" }), t.integration(), t.route("$connect", t.GUARDED),
    ]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("an HTTP API, whose default is not documented", async () => {
    const report = (more: t.Properties): ReturnType<typeof findingsOf> =>
      findingsOf(t.stack([HTTP, t.authorizerV2(more), t.route("GET /items", t.GUARDED)]));
    expect(await report({ AuthorizerResultTtlInSeconds: "0", IdentitySource: "[$request.header.Authorization]" })).toMatchObject([uncached]);
    expect(await report({ IdentitySource: "[$request.header.Authorization]" })).toEqual([]);
  });

  test.each([
    ["a default", { AuthorizerResultTtlInSeconds: "!Ref Seconds" }, ["the time is the default of parameter `Seconds`"]],
    ["no identity source", { AuthorizerResultTtlInSeconds: "0", Type: "REQUEST", IdentitySource: undefined }, ["it has no identity source, and without one nothing can be kept"]],
    ["an empty one", { AuthorizerResultTtlInSeconds: "0", Type: "REQUEST", IdentitySource: '""' }, ["it has no identity source, and without one nothing can be kept"]],
    ["one that is not known", { AuthorizerResultTtlInSeconds: "0", IdentitySource: "!Ref Source" }, []],
  ])("what is said beside it: %s", (_, more, notes) => {
    const head = "Parameters: { Seconds: { Type: Number, Default: 0 }, Source: { Type: String } }";
    const { findings } = reportOf(t.stack([REST, t.authorizer(more), t.mockMethod()], [head]));
    expect(findings.map((finding) => finding.notes)).toEqual([notes]);
  });

  test("the time of one condition is that condition's", async () => {
    const text = t.stack([REST, t.authorizer({ AuthorizerResultTtlInSeconds: "!If [IsProd, 300, 0]" }), t.mockMethod()], [t.IS_PROD]);
    expect(await findingsOf(text)).toMatchObject([{ ...uncached, when: "not IsProd" }]);
  });

  test("an authorizer that no route uses costs nothing", async () => {
    const text = t.stack([REST, t.authorizer({ AuthorizerResultTtlInSeconds: "0" }), t.mockMethod("Get", "GET", { AuthorizationType: "NONE" })]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("a token's identity source is the header that its scheme names", () => {
    const text = (type: string): string => [
      "openapi: 3.0.1", "info: { title: a, version: '1' }",
      "paths: { /items: { get: { security: [{ Auth: [] }], x-amazon-apigateway-integration: { type: mock } } } }",
      "components:", "  securitySchemes:", "    Auth:", "      type: apiKey", "      name: Authorization", "      in: header",
      `      x-amazon-apigateway-authorizer: { type: ${type}, authorizerResultTtlInSeconds: 0, authorizerUri: "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:a/invocations" }`,
    ].join("\n");
    const notes = (type: string): unknown => reportOf(text(type)).findings.flatMap((finding) => (finding.rule === "uncached-authorizer" ? [finding.notes] : []));
    expect(notes("token")).toEqual([[]]);
    expect(notes("request")).toEqual([["it has no identity source, and without one nothing can be kept"]]);
  });
});

describe("C.6 the size of a policy", () => {
  const statements = (count: number): string[] => Array.from({ length: count }, (_, index) =>
    t.permission({ id: `Permission${String(100 + index)}`, source: `\${Api}/*/POST/items/${String(100 + index)}` }));
  const full = (severity: string, says: RegExp): object =>
    ({ rule: "policy-size", severity, logicalId: "Fn", routes: [], when: null, message: expect.stringMatching(says) });

  test.each<[number, object[]]>([
    [40, []],
    [50, [full("warning", /^the policy of `Fn` takes about 1\d,\d{3} of the 20,480 bytes that Lambda allows, with 51 statements$/)]],
    [57, [full("warning", /^the policy of `Fn` may pass the 20,480 bytes that Lambda allows: it takes about 20,\d{3}, with 58 statements$/)]],
    [70, [full("error", /^the policy of `Fn` passes the 20,480 bytes that Lambda allows: it takes about 2\d,\d{3}, with 71 statements$/)]],
  ])("%i statements beside one for all", async (count, expected) => {
    expect(await findingsOf(t.stack([t.REST, t.method(), t.permission(), ...statements(count)]))).toMatchObject(expected);
  });

  test("J.71 where there is hardly room, one statement for the API is advised, and no more of its kind", () => {
    const text = (count: number): string => t.stack([t.REST, t.ROLE, t.method({ credentials: "!GetAtt Role.Arn" }), t.method({ id: "Post", verb: "POST" }), ...statements(count)]);
    const remedies = (count: number): (string | undefined)[] =>
      reportOf(text(count)).findings.flatMap((finding) => (finding.rule === "policy-size" ? [] : [finding.remedy]));
    expect(remedies(1)).toEqual([
      "add an `AWS::Lambda::Permission` for `Fn` and then remove the credentials; without it every request would be a 500",
      "correct `Permission100`, or add an `AWS::Lambda::Permission` for `Fn`",
    ]);
    expect(remedies(50)).toEqual([
      "let one statement for each API take the place of those that nearly fill the policy of `Fn`, and then remove the credentials",
      "correct `Permission100`, or let one statement for each API take the place of those that nearly fill the policy of `Fn`",
    ]);
  });

  test("a role's finding and the policy's stand side by side", async () => {
    const text = t.stack([t.REST, t.ROLE, t.method({ credentials: "!GetAtt Role.Arn" }), t.permission(), ...statements(50)]);
    expect(await findingsOf(text)).toMatchObject([full("warning", /nearly|about/), role("Get", ["GET /items"])]);
  });
});

describe("partial coverage is told as such", () => {
  const notesOn = (text: string): unknown => {
    const [finding] = reportOf(text).findings;
    return [finding?.message, finding?.notes];
  };
  const notes = (resources: readonly string[]): unknown => notesOn(t.stack(resources));

  const BETA = t.stage("beta", "Beta");

  test("verb by verb and stage by stage", () => {
    expect(notes([
      t.REST, BETA, t.method({ verb: "ANY" }), t.permission({ source: "${Api}/*/GET/items" }), t.permission({ id: "Other", source: "${Api}/prod/POST/items" }),
    ])).toEqual([
      "no statement lets API Gateway invoke `Fn` for `ANY /items` (all but GET, POST); `Permission` comes nearest, but it admits `GET /items`",
      [
        "nor for `ANY /items` (POST) on stage `beta`; `Other` comes nearest, but it admits `POST /items` on stage `prod`; this stage is `beta`",
        "admitted: GET of `ANY /items`, by `Permission`",
        "admitted: POST of `ANY /items` on stage `prod`, by `Other`",
      ],
    ]);
  });

  test("stages of which different verbs are missed for one reason", () => {
    const only = (operator: string, tail: string): string =>
      `${ALLOW.slice(0, -2)}, Condition: { ${operator}: { aws:SourceArn: ${t.requests(tail)} } } }`;
    const text = t.stack([t.REST, BETA, t.method({ verb: "ANY" }), policy([only("ArnLike", "${Api}/*/GET/items"), only("StringEquals", "${Api}/prod/POST/items")].join(", "))]);
    // Whether two ARNs are equal is only known where the API's id is.
    expect(notesOn(text.replaceAll(/!Ref Api\b|\$\{Api\}/g, "abcd123456"))).toEqual([
      "no statement lets API Gateway invoke `Fn` for `ANY /items` (all but GET, POST) on stage `prod`, `ANY /items` (all but GET) on stage `beta`; `Policy` comes nearest, but it admits `GET /items`",
      ["admitted: GET, POST of `ANY /items` on stage `prod`, by `Policy`", "admitted: GET of `ANY /items` on stage `beta`, by `Policy`"],
    ]);
  });

  test("a statement that fails in one field comes nearer than one that fails in two", () => {
    expect(notes([t.REST, BETA, t.method(), t.permission({ id: "Both", source: "${Api}/prod/GET/other" }), t.permission({ source: "${Api}/prod/GET/items" })])).toEqual([
      "no statement lets API Gateway invoke `Fn` for `GET /items` on stage `beta`; `Permission` comes nearest, but it admits `GET /items` on stage `prod`; this stage is `beta`",
      ["admitted: `GET /items` on stage `prod`, by `Permission`"],
    ]);
  });

  test("several nearest statements, each with what is wrong with it", () => {
    expect(notes([
      t.HTTP, t.integration(), t.route('"GET /a"', {}, "RouteA"), t.route('"GET /b"', {}, "RouteB"),
      t.permission({ source: "${Api}/prod/GET/a" }), t.permission({ id: "Other", source: "${Api}/prod/GET/b" }),
    ])).toEqual([
      "no statement lets API Gateway invoke `Fn` for `GET /a`; `Permission` comes nearest, but it admits `GET /a` on stage `prod`; this stage is `$default`",
      ["nor for `GET /b`; `Other` comes nearest, but it admits `GET /b` on stage `prod`; this stage is `$default`"],
    ]);
  });

  test("what is missed as a whole has no parts", () => {
    expect(notes([t.REST, t.method({ verb: "ANY" })])).toEqual(["no statement lets API Gateway invoke `Fn` for `ANY /items`", []]);
  });
});
