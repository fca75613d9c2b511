import { describe, expect, test } from "@jest/globals";
import missingPermission from "../rules/missing-permission/rule.ts";
import roleCredentials from "../rules/role-credentials/rule.ts";
import twinRoleAuthorizer from "../rules/twin-role-authorizer/rule.ts";
import { admittedBy, callerDoes, dropRole, groupBy, nameRoutes, roleNotes, whenAsked } from "../src/lint/rule.ts";
import type { Admission, Api, Authorizer, AuthorizerCache, Gap, Integration, LambdaTarget, Model, Role } from "../src/model/model.ts";
import type { NamedFunction } from "../src/model/functions.ts";
import type { Statement } from "../src/model/statement.ts";
import { condition } from "../src/resolve/formula.ts";
import type { Place } from "../src/template/place.ts";
import { text } from "./helpers/text.ts";

const at: Place = { file: "template.yaml", start: 0, end: 0, path: undefined };
const api: Api = { kind: "rest", logicalId: "ShopApi", name: "ShopApi", isHandedOut: false, isWhole: true, at, when: true };
const permissions = (...logicalIds: string[]): Statement[] => logicalIds.map((logicalId) => ({
  logicalId, at, when: true, effect: "allow", function: functionOf("Shop"), anyQualifier: false, admitsApiGateway: { kind: "yes" }, isTrusting: false,
  sources: undefined, comparison: "ArnLike", writtenAs: "permission", bytes: { least: 0, usual: 0 },
}));

function functionOf(logicalId: string): NamedFunction {
  return { identity: { kind: "resource", logicalId }, key: logicalId, logicalId, qualifier: undefined, region: undefined, account: undefined, partition: undefined, via: undefined };
}

function lambda(name: string, admission: Admission = { kind: "admitted", by: [] }, elsewhere?: LambdaTarget["elsewhere"]): LambdaTarget {
  const asked = { api: { id: [], isResource: true, arn: [], stack: "" }, target: functionOf(name), requests: [], caller: undefined };
  return { kind: "lambda", at, name, logicalId: name, qualifier: undefined, elsewhere, asynchronous: false, admission, proofs: [], asked, isCrowded: false, warmth: [] };
}

function role(name: string, source = `\${${name}.Arn}`): Role {
  return { at, name, text: text(source, [name]) };
}

const byRole = (name: string) => ({ kind: "role", role: role(name) }) as const;

function integration(parts: Partial<Integration>): Integration {
  const call = { target: lambda("Shop"), auth: { kind: "resource-policy" }, crossings: [], literalRegion: undefined } as const;
  return { ...call, api, routes: ["GET /items"], guards: [], isHandedOut: false, at, when: true, ...parts };
}

function kept(seconds: number | undefined): AuthorizerCache {
  return { seconds, at, parameter: undefined, keyedBy: "identity" };
}

function authorizer(parts: Partial<Authorizer>): Authorizer {
  const { target, auth, crossings, literalRegion } = integration({});
  return { target, auth, crossings, literalRegion, api, name: "Tokens", routes: ["GET /items"], cache: kept(300), at, when: true, ...parts };
}

function modelOf(...integrations: Integration[]): Model {
  return { api: [api], stage: [], route: [], authorizer: [], integration: integrations, function: [], path: [], notChecked: [] };
}

describe("the words that rules share", () => {
  test.each([
    [["GET /a"], "`GET /a`"],
    [["GET /a", "GET /b"], "`GET /a` and `GET /b`"],
    [["GET /a", "GET /b", "GET /c"], "`GET /a` and 2 more routes"],
  ])("%j", (routes, words) => {
    expect(nameRoutes(routes)).toBe(words);
  });

  test("who makes a call", () => {
    expect(callerDoes(integration({}), "call")).toBe("`GET /items` calls");
    expect(callerDoes(integration({ routes: ["GET /a", "GET /b"] }), "call")).toBe("`GET /a` and `GET /b` call");
    expect(callerDoes(integration({ routes: [] }), "call")).toBe("an integration of `ShopApi` without a route calls");
    expect(callerDoes(authorizer({ routes: ["GET /a", "GET /b"] }), "call")).toBe("authorizer `Tokens` calls");
  });

  test("when an authorizer is asked", () => {
    expect(whenAsked(authorizer({ cache: kept(1) }))).toBe("on a cache miss");
    expect(whenAsked(authorizer({ cache: kept(0) }))).toBe("on every request");
    expect(whenAsked(authorizer({ cache: kept(undefined) }))).toBe("whenever no verdict is cached");
    expect(whenAsked(authorizer({ api: { ...api, kind: "websocket" }, cache: kept(0) }))).toBe("on `$connect`");
  });

  test("how certain a role is", () => {
    expect(roleNotes(role("InvokeRole"))).toEqual([]);
    expect(roleNotes(role("RoleArn", "${RoleArn=arn:aws:iam::111122223333:role/a}"))).toEqual(["the role is the default of parameter `RoleArn`"]);
    expect(roleNotes({ ...role("RoleArn"), text: text("${RoleArn}") })).toEqual(["only the deployment knows what `RoleArn` is; it is taken for a role"]);
  });

  test.each([
    [{ kind: "admitted", by: permissions("A") }, undefined, "remove the credentials"],
    [{ kind: "admitted", by: [] }, undefined, "make sure that the policy of `Shop` admits API Gateway, then remove the credentials"],
    [{ kind: "undecided", why: "" }, undefined, "make sure that the policy of `Shop` admits API Gateway, then remove the credentials"],
    [
      { kind: "missing", gaps: [] },
      undefined,
      "add an `AWS::Lambda::Permission` for `Shop` and then remove the credentials; without it every request would be a 500",
    ],
    [{ kind: "missing", gaps: [] }, "account", "once the account of `Shop` admits API Gateway in the function's policy, remove the credentials"],
    [{ kind: "missing", gaps: [] }, "region", "once a stack in the region of `Shop` admits API Gateway in the function's policy, remove the credentials"],
  ] as const)("how to drop a role: %j %s", (admission, elsewhere, remedy) => {
    expect(dropRole(lambda("Shop", admission, elsewhere))).toBe(remedy);
  });

  test("a full policy takes no further statement for each route", () => {
    expect(dropRole({ ...lambda("Shop", { kind: "missing", gaps: [] }), isCrowded: true })).toBe(
      "let one statement for each API take the place of those that nearly fill the policy of `Shop`, and then remove the credentials",
    );
  });

  test("the permissions that are there are told by the first", () => {
    const message = (...logicalIds: string[]) => admittedBy(lambda("Shop", { kind: "admitted", by: permissions(...logicalIds) })).map((note) => note.message);
    expect(message()).toEqual([]);
    expect(message("A")).toEqual(["this permission already admits API Gateway"]);
    expect(message("A", "B", "C")).toEqual(["this permission and 2 more already admit API Gateway"]);
  });

  test("groups keep the order of what they hold", () => {
    expect(groupBy(["b1", "a1", "b2"], (thing) => thing.slice(0, 1))).toEqual([["b1", "b2"], ["a1"]]);
  });
});

test("role-credentials is about roles on functions alone", () => {
  const problems = (parts: Partial<Integration>) => [...roleCredentials.check(integration(parts), modelOf(), { maxFunctionsPerRole: Infinity })].length;
  expect(problems({ auth: byRole("InvokeRole") })).toBe(1);
  expect(problems({ auth: { kind: "caller", at, isAsked: true } })).toBe(0);
  expect(problems({ auth: byRole("InvokeRole"), target: { kind: "service", service: "sqs", at } })).toBe(0);
});

describe("twin-role-authorizer", () => {
  const guardedBy = (name: string, asker: string, when = true as Integration["when"]) =>
    [{ authorizer: authorizer({ name, auth: byRole(asker) }), when, routes: ["GET /items"] }];
  const check = (...integrations: Integration[]) => [...twinRoleAuthorizer.check(api, modelOf(...integrations), {})];

  test("one finding a pair of roles, whatever they are used for", () => {
    const shop = integration({ auth: byRole("Invoke"), guards: guardedBy("Tokens", "Ask") });
    const cart = integration({
      auth: byRole("Invoke"),
      target: lambda("Cart"),
      guards: [{ authorizer: authorizer({ name: "Keys", auth: byRole("Ask"), cache: kept(0) }), when: true, routes: ["GET /cart"] }],
    });
    const other = integration({ auth: byRole("InvokeOther"), guards: guardedBy("Tokens", "Ask") });
    expect(check(shop, cart, other)).toMatchObject([
      {
        message:
          "`GET /items` and `GET /cart` may need two roles for one request: on a cache miss or on every request `Ask` to ask 2 authorizers, then `Invoke` to invoke 2 functions",
        routes: ["GET /items", "GET /cart"],
      },
      { routes: ["GET /items"] },
    ]);
  });

  test("is there when either of its integrations is, and its authorizer with it", () => {
    const prod = integration({ auth: byRole("Invoke"), guards: guardedBy("Tokens", "Ask", condition("IsGuarded")), when: condition("IsProd") });
    const [problem] = check(prod, { ...prod, when: condition("IsBeta") });
    const both = (name: string) => ({ kind: "and", of: [condition(name), condition("IsGuarded")] });
    expect(problem?.when).toEqual({ kind: "or", of: [both("IsProd"), both("IsBeta")] });
  });

  test("another API's integrations are that API's matter", () => {
    expect(check(integration({ api: { ...api, name: "Other" }, auth: byRole("Invoke"), guards: guardedBy("Tokens", "Ask") }))).toEqual([]);
  });
});

describe("missing-permission", () => {
  const gap = (request: string, parts: Partial<Gap> = {}): Gap =>
    ({ when: true, request: `\`${request}\``, routes: [request], stages: [], partial: false, doubtful: false, nearest: undefined, ...parts });
  const check = (...gaps: Gap[]) => [...missingPermission.check(integration({ target: lambda("Shop", { kind: "missing", gaps }) }), modelOf(), {})];

  test("gaps of one condition are one finding, and certain if one of them is", () => {
    const [permission] = permissions("ShopPermission");
    const nearest = permission && { permission, fault: "it admits `GET /b`" };
    const problems = check(gap("GET /a"), gap("GET /b", { when: condition("IsProd") }), gap("GET /c", { doubtful: true, nearest }));
    expect(problems).toMatchObject([
      { routes: ["GET /a", "GET /c"], notes: ["nor for `GET /c`; `ShopPermission` comes nearest, but it admits `GET /b`"], related: [{ message: "it admits `GET /b`" }] },
      { routes: ["GET /b"], when: condition("IsProd") },
    ]);
    expect(problems.map(({ severity }) => severity)).toEqual([undefined, undefined]);
  });

  test("only doubtful gaps are a warning", () => {
    expect(check(gap("GET /a", { doubtful: true }), gap("GET /b", { doubtful: true }))).toMatchObject([{ severity: "warning" }]);
  });

  test("of many gaps the first few are told", () => {
    const [problem] = check(...["a", "b", "c", "d", "e", "f", "g"].map((path) => gap(`GET /${path}`)));
    expect(problem?.notes).toEqual(["nor for `GET /b`", "nor for `GET /c`", "nor for `GET /d`", "nor for `GET /e`", "nor for 2 more"]);
    expect(problem?.routes).toHaveLength(7);
  });

  test("a gap of many routes is told by the first", () => {
    const routes = ["GET /a", "GET /b", "GET /c", "GET /d", "GET /e"];
    const [problem] = check(gap("GET /a", { routes, request: routes.join(", ") }));
    expect(problem?.message).toBe("no statement lets API Gateway invoke `Shop` for `GET /a` and 4 more routes");
  });

  test.each(["account", "region"] as const)("a function in another %s is not for this stack to permit", (elsewhere) => {
    const target = lambda("Shop", { kind: "missing", gaps: [gap("GET /a")] }, elsewhere);
    expect([...missingPermission.check(integration({ target }), modelOf(), {})]).toEqual([]);
  });
});
