import { describe, expect, test } from "@jest/globals";
import { authorizerRole, findingsOf, lineOf, missing, role, twin } from "./expected.ts";
import * as t from "./templates.ts";

const ROUTES = ["GET /items"];
const ROLES = [t.ROLE, t.AUTH_ROLE].join("\n");
const BY_ROLE = { AuthorizerCredentials: "!GetAtt AuthRole.Arn" };
const HELD = [t.permission(), t.permission({ id: "AuthPermission", fn: "!GetAtt AuthFn.Arn" })].join("\n");
const REST = [t.REST, t.AUTH_FUNCTION, ROLES, HELD].join("\n");
const HTTP = [t.HTTP, t.AUTH_FUNCTION, ROLES, HELD].join("\n");
const WEBSOCKET = [t.WEBSOCKET, t.AUTH_FUNCTION, ROLES, HELD].join("\n");

/** `GET /items` behind the authorizer, by the role. */
const GUARDED = t.method({ credentials: "!GetAtt Role.Arn", authorization: t.GUARDED });

describe("roles on authorizers", () => {
  test("an authorizer's role is a finding about the authorizer, for the routes that it guards", async () => {
    const unguarded = t.method({ id: "Delete", verb: "DELETE" });
    const text = t.stack([REST, t.authorizer(BY_ROLE), t.mockMethod(), unguarded]);
    expect(await findingsOf(text)).toMatchObject([
      authorizerRole("Auth", ROUTES, { line: lineOf(text, "AuthorizerCredentials"), says: /`AuthRole`/ }),
    ]);
  });

  test("without a role there is nothing to say", async () => {
    expect(await findingsOf(t.stack([REST, t.authorizer(), t.mockMethod()]))).toEqual([]);
  });

  test("a role without a permission is a role, not a missing permission", async () => {
    const text = t.stack([t.REST, t.AUTH_FUNCTION, ROLES, t.authorizer(BY_ROLE), t.mockMethod()]);
    expect(await findingsOf(text)).toMatchObject([authorizerRole("Auth", ROUTES)]);
  });

  test("neither is a missing permission", async () => {
    const text = t.stack([t.REST, t.AUTH_FUNCTION, t.authorizer(), t.mockMethod()]);
    expect(await findingsOf(text)).toMatchObject([missing("Auth", ROUTES, { says: /`AuthFn`/ })]);
  });

  test("a role under a condition", async () => {
    const credentials = { AuthorizerCredentials: '!If [IsProd, !GetAtt AuthRole.Arn, !Ref "AWS::NoValue"]' };
    const text = t.stack([REST, t.authorizer(credentials), t.mockMethod()], [t.IS_PROD]);
    expect(await findingsOf(text)).toMatchObject([authorizerRole("Auth", ROUTES, { when: "IsProd" })]);
  });

  test("REQUEST authorizers are Lambda's too", async () => {
    const text = t.stack([REST, t.authorizer({ ...BY_ROLE, Type: "REQUEST" }), t.mockMethod()]);
    expect(await findingsOf(text)).toMatchObject([authorizerRole("Auth", ROUTES)]);
  });

  test("E a stray role on a Cognito authorizer is ignored", async () => {
    const cognito = { ...BY_ROLE, Type: "COGNITO_USER_POOLS", AuthorizerUri: undefined, ProviderARNs: "[!GetAtt Pool.Arn]" };
    const method = t.mockMethod("Get", "GET", { AuthorizationType: "COGNITO_USER_POOLS", AuthorizerId: "!Ref Auth" });
    expect(await findingsOf(t.stack([REST, t.authorizer(cognito), method]))).toEqual([]);
  });

  test("an HTTP API's authorizer", async () => {
    const auth = t.authorizerV2({ AuthorizerCredentialsArn: "!GetAtt AuthRole.Arn", AuthorizerResultTtlInSeconds: "300" });
    const text = t.stack([HTTP, auth, t.integration(), t.route("GET /items", t.GUARDED)]);
    expect(await findingsOf(text)).toMatchObject([authorizerRole("Auth", ROUTES)]);
  });
});

describe("roles on both sides of a route", () => {
  test("two roles that differ are three findings", async () => {
    expect(await findingsOf(t.stack([REST, t.authorizer(BY_ROLE), GUARDED]))).toMatchObject([
      authorizerRole("Auth", ROUTES),
      role("Get", ROUTES),
      twin(ROUTES, { says: /`AuthRole`.*`Role`|`Role`.*`AuthRole`/ }),
    ]);
  });

  test("one finding for a pair of roles and an API, with its routes", async () => {
    const post = t.method({ id: "Post", verb: "POST", credentials: "!GetAtt Role.Arn", authorization: t.GUARDED });
    expect(await findingsOf(t.stack([REST, t.authorizer(BY_ROLE), GUARDED, post]))).toMatchObject([
      authorizerRole("Auth", ["GET /items", "POST /items"]),
      role("Get", ROUTES),
      role("Post", ["POST /items"]),
      twin(["GET /items", "POST /items"]),
    ]);
  });

  test("a pair for each integration's role that differs", async () => {
    const third = t.ROLE.replace("  Role:", "  ThirdRole:");
    const post = t.method({ id: "Post", verb: "POST", credentials: "!GetAtt ThirdRole.Arn", authorization: t.GUARDED });
    expect(await findingsOf(t.stack([REST, third, t.authorizer(BY_ROLE), GUARDED, post]))).toMatchObject([
      authorizerRole("Auth", ["GET /items", "POST /items"]),
      role("Get", ROUTES),
      role("Post", ["POST /items"]),
      twin(ROUTES),
      twin(["POST /items"]),
    ]);
  });

  test("J.51 a Cognito authorizer has no role", async () => {
    const cognito = t.authorizer({ Type: "COGNITO_USER_POOLS", AuthorizerUri: undefined, ProviderARNs: "[!GetAtt Pool.Arn]" });
    const authorization = { AuthorizationType: "COGNITO_USER_POOLS", AuthorizerId: "!Ref Auth" };
    const method = t.method({ credentials: "!GetAtt Role.Arn", authorization });
    expect(await findingsOf(t.stack([REST, cognito, method]))).toMatchObject([role("Get", ROUTES)]);
  });

  test("J.51 a JWT authorizer has no role", async () => {
    const jwt = t.authorizerV2({
      AuthorizerType: "JWT",
      AuthorizerUri: undefined,
      IdentitySource: '["$request.header.Authorization"]',
      JwtConfiguration: '{ Issuer: "https://issuer.example.com", Audience: [items] }',
    });
    const integration = t.integration({ CredentialsArn: "!GetAtt Role.Arn" });
    const guarded = t.route("GET /items", { AuthorizationType: "JWT", AuthorizerId: "!Ref Auth" });
    expect(await findingsOf(t.stack([HTTP, jwt, integration, guarded]))).toMatchObject([role("Integration", ROUTES)]);
  });

  test("J.52 the same role on both sides is two roles' findings, and no twins", async () => {
    const same = t.authorizer({ AuthorizerCredentials: "!GetAtt Role.Arn" });
    expect(await findingsOf(t.stack([REST, same, GUARDED]))).toMatchObject([authorizerRole("Auth", ROUTES), role("Get", ROUTES)]);
  });

  test("J.52 the same import is the same role; two parameters may be two", async () => {
    const parts = (one: string, other: string) =>
      t.stack(
        [REST, t.authorizer({ AuthorizerCredentials: one }), t.method({ credentials: other, authorization: t.GUARDED })],
        ["Parameters: { One: { Type: String }, Other: { Type: String } }"],
      );
    const roles = [authorizerRole("Auth", ROUTES), role("Get", ROUTES)];
    expect(await findingsOf(parts("!ImportValue shared", "!ImportValue shared"))).toMatchObject(roles);
    expect(await findingsOf(parts("!Ref One", "!Ref One"))).toMatchObject(roles);
    expect(await findingsOf(parts("!Ref One", "!Ref Other"))).toMatchObject([...roles, twin(ROUTES)]);
  });

  test("only one side by role is no twin", async () => {
    expect(await findingsOf(t.stack([REST, t.authorizer(), GUARDED]))).toMatchObject([role("Get", ROUTES)]);
    const open = t.method({ authorization: t.GUARDED });
    expect(await findingsOf(t.stack([REST, t.authorizer(BY_ROLE), open]))).toMatchObject([authorizerRole("Auth", ROUTES)]);
  });

  test("a service integration needs its role: no twin", async () => {
    const uri = '!Sub "arn:aws:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/queue"';
    const method = t.method({ type: "AWS", uri, credentials: "!GetAtt Role.Arn", authorization: t.GUARDED });
    expect(await findingsOf(t.stack([REST, t.authorizer(BY_ROLE), method]))).toMatchObject([authorizerRole("Auth", ROUTES)]);
  });

  test("J.53 an authorizer that no route uses makes no twin, and at most information", async () => {
    const open = t.method({ credentials: "!GetAtt Role.Arn" });
    const findings = await findingsOf(t.stack([REST, t.authorizer(BY_ROLE), open]));
    expect(findings.filter(({ severity }) => severity !== "info")).toMatchObject([role("Get", ROUTES)]);
    expect(findings.filter(({ rule }) => rule === "twin-role-authorizer")).toEqual([]);
  });

  test("J.54 a method without authorization does not use the authorizer that it still names", async () => {
    const open =
      t.method({ credentials: "!GetAtt Role.Arn", authorization: { AuthorizationType: "NONE", AuthorizerId: "!Ref Auth" } });
    const findings = await findingsOf(t.stack([REST, t.authorizer(BY_ROLE), open]));
    expect(findings.filter(({ severity }) => severity !== "info")).toMatchObject([role("Get", ROUTES)]);
  });

  test("J.54 nor does an HTTP API's route", async () => {
    const auth = t.authorizerV2({ AuthorizerCredentialsArn: "!GetAtt AuthRole.Arn", AuthorizerResultTtlInSeconds: "300" });
    const integration = t.integration({ CredentialsArn: "!GetAtt Role.Arn" });
    const open = t.route("GET /items", { AuthorizationType: "NONE", AuthorizerId: "!Ref Auth" });
    const guarded = t.route("GET /items", t.GUARDED);
    const unused = await findingsOf(t.stack([HTTP, auth, integration, open]));
    expect(unused.filter(({ severity }) => severity !== "info")).toMatchObject([role("Integration", ROUTES)]);
    const used = await findingsOf(t.stack([HTTP, auth, integration, guarded]));
    expect(used).toMatchObject([authorizerRole("Auth", ROUTES), role("Integration", ROUTES), twin(ROUTES)]);
  });

  test("J.55 where verdicts are kept the message says that the authorizer is asked on a miss", async () => {
    const kept = t.authorizer({ ...BY_ROLE, AuthorizerResultTtlInSeconds: "300" });
    const findings = await findingsOf(t.stack([REST, kept, GUARDED]));
    expect(findings).toMatchObject([authorizerRole("Auth", ROUTES), role("Get", ROUTES), twin(ROUTES, { says: /cache|miss/ })]);
  });

  test("J.55 of a WebSocket API only $connect pays for both", async () => {
    const auth =
      t.authorizerV2({ AuthorizerCredentialsArn: "!GetAtt AuthRole.Arn", IdentitySource: '["route.request.header.Auth"]' });
    const integration = t.integration({ CredentialsArn: "!GetAtt Role.Arn" });
    const routes = [t.route("$connect", t.GUARDED, "Connect"), t.route("send", {}, "Send")];
    expect(await findingsOf(t.stack([WEBSOCKET, auth, integration, ...routes]))).toMatchObject([
      authorizerRole("Auth", ["$connect"]),
      role("Integration", ["$connect", "send"]),
      twin(["$connect"], { says: /\$connect/ }),
    ]);
  });
});

describe("twins under conditions", () => {
  const IF_PROD = (id: string) => `!If [IsProd, !GetAtt ${id}.Arn, !Ref "AWS::NoValue"]`;
  const IF_NOT_PROD = (id: string) => `!If [IsProd, !Ref "AWS::NoValue", !GetAtt ${id}.Arn]`;

  function pair(auth: string, integration: string): string {
    const method = t.method({ credentials: integration, authorization: t.GUARDED });
    return t.stack([REST, t.authorizer({ AuthorizerCredentials: auth }), method], [t.IS_PROD]);
  }

  test("both under one condition are twins under it", async () => {
    const when = "IsProd";
    expect(await findingsOf(pair(IF_PROD("AuthRole"), IF_PROD("Role")))).toMatchObject([
      authorizerRole("Auth", ROUTES, { when }),
      role("Get", ROUTES, { when }),
      twin(ROUTES, { when }),
    ]);
  });

  test("under conditions that exclude each other they never meet", async () => {
    expect(await findingsOf(pair(IF_PROD("AuthRole"), IF_NOT_PROD("Role")))).toMatchObject([
      authorizerRole("Auth", ROUTES, { when: "IsProd" }),
      role("Get", ROUTES, { when: "not IsProd" }),
    ]);
  });

  test("an authorizer that guards under a condition", async () => {
    const authorization =
      { AuthorizationType: "!If [IsProd, CUSTOM, NONE]", AuthorizerId: '!If [IsProd, !Ref Auth, !Ref "AWS::NoValue"]' };
    const method = t.method({ credentials: "!GetAtt Role.Arn", authorization });
    const findings = await findingsOf(t.stack([REST, t.authorizer(BY_ROLE), method], [t.IS_PROD]));
    expect(findings.filter(({ rule }) => rule !== "authorizer-role-credentials")).toMatchObject([
      role("Get", ROUTES),
      twin(ROUTES, { when: "IsProd" }),
    ]);
  });
});
