import { describe, expect, test } from "@jest/globals";
import { authorizerRole, findingsOf, missing, role, twin } from "./expected.ts";
import * as t from "./templates.ts";

/** An HTTP API that makes its own integration, route and stage. */
function quick(properties: t.Properties, ...others: readonly string[]): string {
  const api = t.resource("Api", "AWS::ApiGatewayV2::Api", { Name: "api", ProtocolType: "HTTP", ...properties });
  return t.stack([api, t.FUNCTION, t.ROLE, t.AUTH_FUNCTION, t.AUTH_ROLE, ...others]);
}

const TARGET = { Target: "!GetAtt Fn.Arn" };
const BY_ROLE = { ...TARGET, CredentialsArn: "!GetAtt Role.Arn" };

function overrides(route: string): string {
  return t.resource("Overrides", "AWS::ApiGatewayV2::ApiGatewayManagedOverrides", { ApiId: "!Ref Api", Route: route });
}

describe("J.70 quick create", () => {
  test("a function without a permission", async () => {
    expect(await findingsOf(quick(TARGET))).toMatchObject([missing("Api", ["$default"])]);
  });

  test("a function with a permission", async () => {
    expect(await findingsOf(quick(TARGET, t.permission({ source: "${Api}/*/*" })))).toEqual([]);
    expect(await findingsOf(quick(TARGET, t.permission({ source: "${Api}/$default/$default" })))).toEqual([]);
  });

  test("J.22 a permission that the default route does not match", async () => {
    expect(await findingsOf(quick(TARGET, t.permission({ source: "${Api}/*/*/*" })))).toMatchObject([
      missing("Api", ["$default"]),
    ]);
  });

  test("a function by role", async () => {
    expect(await findingsOf(quick(BY_ROLE))).toMatchObject([role("Api", ["$default"])]);
  });

  test("A.1 the route key may be another", async () => {
    expect(await findingsOf(quick({ ...BY_ROLE, RouteKey: "GET /items" }))).toMatchObject([role("Api", ["GET /items"])]);
    const admitted = t.permission({ source: "${Api}/*/GET/items" });
    expect(await findingsOf(quick({ ...TARGET, RouteKey: "GET /items" }, admitted))).toEqual([]);
    expect(await findingsOf(quick(TARGET, admitted))).toMatchObject([missing("Api", ["$default"])]);
  });

  test("A.1 a URL is called over HTTP, whatever the credentials", async () => {
    expect(await findingsOf(quick({ ...BY_ROLE, Target: "https://www.example.com/" }))).toEqual([]);
  });

  test("the invocation path is a function too", async () => {
    expect(await findingsOf(quick({ Target: t.invoke("Fn.Arn"), CredentialsArn: "!GetAtt Role.Arn" }))).toMatchObject([
      role("Api", ["$default"]),
    ]);
  });

  test("under a condition", async () => {
    const credentials = '!If [IsProd, !GetAtt Role.Arn, !Ref "AWS::NoValue"]';
    const text = quick({ ...TARGET, CredentialsArn: credentials }, t.permission());
    expect(await findingsOf(`${t.IS_PROD}\n${text}`)).toMatchObject([role("Api", ["$default"], { when: "IsProd" })]);
  });
});

describe("A.1 overrides of what quick create makes", () => {
  test("the route points to another integration", async () => {
    const other = t.integration({ CredentialsArn: "!GetAtt Role.Arn" }, "Other");
    const text = quick(TARGET, t.permission(), other, overrides('{ Target: !Sub "integrations/${Other}" }'));
    expect(await findingsOf(text)).toMatchObject([role("Other", ["$default"])]);
  });

  test("and then no longer to the API's own", async () => {
    const other = t.integration({ IntegrationUri: t.invoke("OtherFn.Arn") }, "Other");
    const text = quick(TARGET, t.permission(), t.OTHER_FUNCTION, other, overrides('{ Target: !Sub "integrations/${Other}" }'));
    expect(await findingsOf(text)).toMatchObject([missing("Other", ["$default"], { says: /OtherFn/ })]);
  });

  test("the route gets an authorizer", async () => {
    const held = t.permission({ id: "AuthPermission", fn: "!GetAtt AuthFn.Arn" });
    const auth = t.authorizerV2({ AuthorizerCredentialsArn: "!GetAtt AuthRole.Arn" });
    const guard = overrides("{ AuthorizationType: CUSTOM, AuthorizerId: !Ref Auth }");
    expect(await findingsOf(quick(BY_ROLE, held, auth, guard))).toMatchObject([
      authorizerRole("Auth", ["$default"]),
      role("Api", ["$default"]),
      twin(["$default"]),
    ]);
    const open = await findingsOf(quick(BY_ROLE, held, auth));
    expect(open.filter(({ severity }) => severity !== "info")).toMatchObject([role("Api", ["$default"])]);
  });

  test("an override of something else changes nothing", async () => {
    expect(await findingsOf(quick(BY_ROLE, overrides("{ OperationName: items }")))).toMatchObject([role("Api", ["$default"])]);
  });
});
