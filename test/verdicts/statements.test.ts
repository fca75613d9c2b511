import { describe, expect, test } from "@jest/globals";
import { doubtful, findingsOf, missing, verdictOf } from "./expected.ts";
import * as t from "./templates.ts";

const GAP = missing("Get", ["GET /items"]);

/** `GET /items` on `Fn`, and one statement. */
function withPermission(parts: Parameters<typeof t.permission>[0]): string {
  return t.stack([t.REST_API, t.stage(), t.ROLE, t.FUNCTION, t.method(), t.permission(parts)]);
}

describe("C.1 the action", () => {
  test.each(["lambda:InvokeFunction", "lambda:*", "*"])("J.72 %s admits", async (action) => {
    expect(await findingsOf(withPermission({ action }))).toEqual([]);
  });

  test.each(["lambda:InvokeFunctionUrl", "lambda:GetFunction"])("J.72 %s does not", async (action) => {
    expect(await findingsOf(withPermission({ action }))).toMatchObject([GAP]);
  });

  test("C.1 a statement for function URLs does not serve API Gateway", async () => {
    expect(await findingsOf(withPermission({ more: { InvokedViaFunctionUrl: "true" } }))).toMatchObject([GAP]);
    expect(await findingsOf(withPermission({ more: { FunctionUrlAuthType: "NONE" } }))).toMatchObject([GAP]);
  });

  test("C.1 UNSURE: InvokedViaFunctionUrl that is false makes no error", async () => {
    const findings = await findingsOf(withPermission({ more: { InvokedViaFunctionUrl: "false" } }));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("C.1 a streaming URI asks for the same action", async () => {
    const uri = t.path("${Fn.Arn}", undefined, "path/2021-11-15").replace(/invocations"$/, 'response-streaming-invocations"');
    const text = t.stack([t.REST, t.method({ uri, integration: "ResponseTransferMode: STREAM" }), t.permission()]);
    expect(await findingsOf(text)).toEqual([]);
  });
});

describe("C.2 the principal", () => {
  test.each(["apigateway.amazonaws.com", '"*"'])("%s admits", async (principal) => {
    expect(await findingsOf(withPermission({ principal }))).toEqual([]);
  });

  test.each([
    "apigateway.amazonaws.com.cn",
    "execute-api.amazonaws.com",
    "events.amazonaws.com",
    '"123456789012"',
    "!GetAtt Role.Arn",
    '"arn:aws:iam::123456789012:role/invoke"',
  ])("J.33 %s does not", async (principal) => {
    expect(await findingsOf(withPermission({ principal }))).toMatchObject([GAP]);
  });

  test.each([
    ["us-east-1", []],
    ["us-gov-west-1", []],
    ["cn-north-1", [GAP]],
    ["eusc-de-east-1", [GAP]],
  ])("J.33 apigateway.${AWS::URLSuffix} is a principal only where the suffix is amazonaws.com: %s", async (region, expected) => {
    const text = withPermission({ principal: '!Sub "apigateway.${AWS::URLSuffix}"' });
    expect(await findingsOf(text, { region })).toMatchObject(expected);
  });

  test("J.33 in a region that is not known it is no finding", async () => {
    expect(await findingsOf(withPermission({ principal: '!Sub "apigateway.${AWS::URLSuffix}"' }))).toEqual([]);
  });

  test("J.33 the plain principal is right in China too", async () => {
    expect(await findingsOf(withPermission({}), { region: "cn-north-1" })).toEqual([]);
  });

  test("C.5 UNSURE: a statement for an organisation proves nothing, but is no error", async () => {
    const findings = await findingsOf(withPermission({ more: { PrincipalOrgID: "o-abcdefghij" } }));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each([
    ["PrincipalOrgID", "o-abcdefghij", /its `PrincipalOrgID` may not hold for a service/],
    ["EventSourceToken", "token", /it asks for an event source token/],
  ])("C.5 what %s leaves open is said", async (property, value, why) => {
    expect((await verdictOf(withPermission({ more: { [property]: value } }))).notChecked).toEqual([expect.stringMatching(why)]);
  });

  test("C.4 the API owner's account as SourceAccount admits", async () => {
    expect(await findingsOf(withPermission({ more: { SourceAccount: '!Ref "AWS::AccountId"' } }))).toEqual([]);
    expect(await findingsOf(withPermission({ source: "", more: { SourceAccount: '!Ref "AWS::AccountId"' } }))).toEqual([]);
  });
});

describe("C.3 the function's name", () => {
  const IN = { region: "us-east-1", account: "123456789012" };
  const OURS = "123456789012:function:my-fn";
  const ARN = `arn:aws:lambda:us-east-1:${OURS}`;

  function calling(uri: string, fn: string): string {
    const functions = [t.NAMED_FUNCTION, t.OTHER_FUNCTION, t.ALIAS, t.VERSION, t.OTHER_VERSION];
    return t.stack([t.REST_API, t.stage(), ...functions, t.method({ uri }), t.permission({ fn })]);
  }

  const SYMBOLIC = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:";
  const UNQUALIFIED: readonly (readonly [string, boolean])[] = [
    ["my-fn", true],
    [OURS, true],
    [ARN, true],
    ["!Ref Fn", true],
    ["!GetAtt Fn.Arn", true],
    ['{ "Fn::GetAtt": [Fn, Arn] }', true],
    ['!Sub "${Fn}"', true],
    ['!Sub "${Fn.Arn}"', true],
    [`!Sub "${SYMBOLIC}my-fn"`, true],
    [`!Sub "${SYMBOLIC}\${Fn}"`, true],
    ["my-fn:live", false],
    [`${OURS}:live`, false],
    [`${ARN}:live`, false],
    [`${ARN}:7`, false],
    ['!Sub "${Fn}:live"', false],
    ['!Sub "${Fn.Arn}:live"', false],
    ["!Ref Alias", false],
    ["!GetAtt Alias.AliasArn", false],
    ["!Ref Version", false],
    ["other-fn", false],
    ["!Ref OtherFn", false],
    ["!GetAtt OtherFn.Arn", false],
    ["999999999999:function:my-fn", false],
    ["arn:aws:lambda:us-east-1:999999999999:function:my-fn", false],
  ];
  const ON_ALIAS: readonly (readonly [string, boolean])[] = [
    ["!Ref Alias", true],
    ["!GetAtt Alias.AliasArn", true],
    ['!Sub "${Alias}"', true],
    ['!Sub "${Fn}:live"', true],
    ['!Sub "${Fn.Arn}:live"', true],
    ['!Join [":", [!Ref Fn, live]]', true],
    ["my-fn:live", true],
    [`${OURS}:live`, true],
    [`${ARN}:live`, true],
    ["!Ref Fn", false],
    ["!GetAtt Fn.Arn", false],
    ["my-fn", false],
    ['!Sub "${Fn}:beta"', false],
    [`${ARN}:LIVE`, false],
    ["!Ref Version", false],
  ];
  const ON_VERSION: readonly (readonly [string, boolean])[] = [
    ["!Ref Version", true],
    ["!GetAtt Version.FunctionArn", true],
    ['!Sub "${Fn.Arn}:${Version.Version}"', true],
    ["!Ref Fn", false],
    ["!GetAtt Fn.Arn", false],
    ["!Ref Alias", false],
    ["!Ref OtherVersion", false],
  ];

  test.each(UNQUALIFIED)("J.21 a call of the function, FunctionName: %s: %s", async (fn, admits) => {
    expect(await findingsOf(calling(t.invoke("Fn.Arn"), fn), IN)).toMatchObject(admits ? [] : [GAP]);
  });

  test.each(ON_ALIAS)("J.19 a call of its alias, FunctionName: %s: %s", async (fn, admits) => {
    expect(await findingsOf(calling(t.invoke("Alias"), fn), IN)).toMatchObject(admits ? [] : [GAP]);
  });

  test.each(ON_VERSION)("C.3 a call of its version, FunctionName: %s: %s", async (fn, admits) => {
    expect(await findingsOf(calling(t.invoke("Version"), fn), IN)).toMatchObject(admits ? [] : [GAP]);
  });

  test("J.19 a permission on the function does not cover its alias", async () => {
    const text = t.stack([t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") }), t.permission({ fn: "!Ref Fn" })]);
    expect(await findingsOf(text)).toMatchObject([missing("Get", ["GET /items"], { says: /`Permission`/ })]);
  });

  test("J.19 a permission on the alias does not cover the function", async () => {
    const text = t.stack([t.REST, t.ALIAS, t.method(), t.permission({ fn: "!Ref Alias" })]);
    expect(await findingsOf(text)).toMatchObject([missing("Get", ["GET /items"], { says: /`Permission`/ })]);
  });

  test("J.20 a permission on ${Fn}:live covers the alias named live", async () => {
    const text = t.stack([t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") }), t.permission({ fn: '!Sub "${Fn}:live"' })]);
    expect(await findingsOf(text)).toEqual([]);
  });

  test("J.20 a permission on ${Fn}:beta does not", async () => {
    const text = t.stack([t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") }), t.permission({ fn: '!Sub "${Fn}:beta"' })]);
    expect(await findingsOf(text)).toMatchObject([GAP]);
  });

  test.each(["Fn.Arn}:live", "Alias.AliasArn}", "Alias}"])("C.3 the URI may spell the alias ${%s", async (spelling) => {
    const uri = t.path(`\${${spelling}`);
    expect(await findingsOf(calling(uri, "!Ref Alias"), IN)).toEqual([]);
    expect(await findingsOf(calling(uri, "!Ref Fn"), IN)).toMatchObject([GAP]);
  });

  test.each([`${SYMBOLIC}my-fn`, `${SYMBOLIC}\${Fn}`, "${Fn}"])("C.3 the URI may spell the function %s", async (spelling) => {
    expect(await findingsOf(calling(t.path(spelling), "!GetAtt Fn.Arn"), IN)).toEqual([]);
    expect(await findingsOf(calling(t.path(spelling), "!GetAtt OtherFn.Arn"), IN)).toMatchObject([GAP]);
  });

  test("C.3 UNSURE: $LATEST in the URI and a permission without a qualifier make no error", async () => {
    const findings = await findingsOf(calling(t.path("${Fn.Arn}:$LATEST"), "!Ref Fn"), IN);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("C.3 an import in the URI matches the same import in the permission", async () => {
    const uri = (name: string) => t.path("${F}").replace(/^!Sub (.*)$/, `!Sub [$1, { F: !ImportValue ${name} }]`);
    const text = (name: string) => t.stack([t.REST, t.method({ uri: uri(name) }), t.permission({ fn: "!ImportValue orders" })]);
    expect(await verdictOf(text("orders"))).toEqual({ findings: [], notChecked: [] });
    expect(await verdictOf(text("parcels"))).toEqual({ findings: [], notChecked: [expect.stringMatching(/parcels/)] });
  });
});

describe("C.4 the whole match table", () => {
  const KINDS = ["GET /items", "GET /", "GET /items/{id}", "$default", "$connect", "authorizer"] as const;
  type Kind = (typeof KINDS)[number];

  /** A template with one request to `Fn`, of the kind named, and a permission for the pattern. */
  function request(kind: Kind, pattern: string): string {
    const permission = t.permission({ source: `\${Api}/${pattern}` });
    switch (kind) {
      case "GET /items":
        return t.stack([t.REST, t.method(), permission]);
      case "GET /":
        return t.stack([t.REST, t.method({ at: t.ROOT }), permission]);
      case "GET /items/{id}":
        return t.stack([t.REST, t.method({ at: "!Ref Item" }), permission]);
      case "$default":
        return t.stack([
          t.HTTP.replace("StageName: $default", "StageName: prod"), t.integration(), t.route("$default"), permission,
        ]);
      case "$connect":
        return t.stack([t.WEBSOCKET, t.integration(), t.route("$connect"), permission]);
      case "authorizer":
        return t.stack([t.REST, t.authorizer({ AuthorizerUri: t.invoke("Fn.Arn") }), t.mockMethod(), permission]);
    }
  }

  function gap(kind: Kind): object {
    if (kind === "authorizer") return missing("Auth", ["GET /items"]);
    return missing(kind.startsWith("$") ? "Integration" : "Get", [kind]);
  }

  const TABLE: readonly (readonly [pattern: string, admits: readonly Kind[]])[] = [
    ["*", KINDS],
    ["*/*", KINDS],
    ["*/*/*", ["GET /items", "GET /", "GET /items/{id}"]],
    ["*/GET/*", ["GET /items", "GET /", "GET /items/{id}"]],
    ["*/*/", ["GET /"]],
    ["*/$default", ["$default"]],
    ["*/*/$default", []],
    ["*$connect", ["$connect"]],
    ["prod/*/*", ["GET /items", "GET /", "GET /items/{id}"]],
    ["authorizers/*", ["authorizer"]],
    // Further rows, by the same reading of ArnLike.
    ["prod/*", ["GET /items", "GET /", "GET /items/{id}", "$default", "$connect"]],
    ["*/$connect", ["$connect"]],
    ["prod/GET/items", ["GET /items"]],
    ["pro?/GET/item?", ["GET /items"]],
    ["prod/GET/", ["GET /"]],
    ["prod/GET/items/{id}", ["GET /items/{id}"]],
    ["prod/GET/items/*", ["GET /items/{id}"]],
    ["*/*/items/*", ["GET /items/{id}"]],
    ["*/GET/items*", ["GET /items", "GET /items/{id}"]],
    ["*/POST/*", []],
    ["beta/*/*", []],
    ["test-invoke-stage/*/*", []],
  ];
  const CELLS = TABLE.flatMap(([pattern, admits]) => KINDS.map((kind) => [pattern, kind, admits.includes(kind)] as const));

  test.each(CELLS)("%s and %s: %s", async (pattern, kind, admits) => {
    expect(await findingsOf(request(kind, pattern))).toMatchObject(admits ? [] : [gap(kind)]);
  });

  test.each(["${Auth}", "*"])("authorizers/%s admits the authorizer", async (id) => {
    const permission = t.permission({ source: `\${Api}/authorizers/${id}` });
    const text = t.stack([t.REST, t.authorizer({ AuthorizerUri: t.invoke("Fn.Arn") }), t.mockMethod(), permission]);
    expect(await findingsOf(text)).toEqual([]);
  });
});

describe("C.4 other SourceArns", () => {
  test("J.22 ${Api}/*/*/* does not cover the route $default, ${Api}/*/* does", async () => {
    const route = [t.HTTP, t.integration({ IntegrationUri: "!GetAtt Fn.Arn" }), t.route("$default")];
    const three = t.stack([...route, t.permission({ source: "${Api}/*/*/*" })]);
    const two = t.stack([...route, t.permission({ source: "${Api}/*/*" })]);
    expect(await findingsOf(three)).toMatchObject([missing("Integration", ["$default"], { says: /`Permission`/ })]);
    expect(await findingsOf(two)).toEqual([]);
  });

  test("J.23 a statement for prod does not cover beta", async () => {
    const beta = t.stage("beta", "Beta");
    const permission = t.permission({ source: "${Api}/${Stage}/GET/items" });
    expect(await findingsOf(t.stack([t.REST, t.method(), permission]))).toEqual([]);
    const findings = await findingsOf(t.stack([t.REST, beta, t.method(), permission]));
    expect(findings).toMatchObject([missing("Get", ["GET /items"], { says: /beta/ })]);
  });

  test("J.23 another for beta does", async () => {
    const permissions = ["prod", "beta"].map((name) => t.permission({ id: `On${name}`, source: `\${Api}/${name}/GET/items` }));
    expect(await findingsOf(t.stack([t.REST, t.stage("beta", "Beta"), t.method(), ...permissions]))).toEqual([]);
  });

  test("J.24 a statement for the console's test covers nothing in production", async () => {
    const text = withPermission({ source: "${Api}/test-invoke-stage/GET/items" });
    expect(await findingsOf(text)).toMatchObject([missing("Get", ["GET /items"], { says: /test-invoke-stage/ })]);
  });

  test.each([
    ["${Api}/*/*/*", false],
    ["${Api}/*", true],
    ["${Api}/*/*", true],
    ["${Api}/authorizers/*", true],
  ])("J.25 an authorizer's function with %s: %s", async (source, admits) => {
    const text = t.stack([t.REST, t.AUTH_FUNCTION, t.authorizer(), t.mockMethod(), t.permission({ fn: "!Ref AuthFn", source })]);
    expect(await findingsOf(text)).toMatchObject(admits ? [] : [missing("Auth", ["GET /items"])]);
  });

  test("J.26 a statement for another authorizer does not cover this one", async () => {
    const other = t.authorizer().replace("  Auth:", "  OtherAuth:");
    const permission = t.permission({ fn: "!Ref AuthFn", source: "${Api}/authorizers/${OtherAuth}" });
    const text = t.stack([t.REST, t.AUTH_FUNCTION, t.authorizer(), other, t.mockMethod(), permission]);
    expect(await findingsOf(text)).toMatchObject([missing("Auth", ["GET /items"])]);
  });

  test("J.27 a verb in lower case never matches", async () => {
    expect(await findingsOf(withPermission({ source: "${Api}/*/get/items" }))).toMatchObject([
      missing("Get", ["GET /items"], { says: /get/ }),
    ]);
    expect(await findingsOf(withPermission({ source: "${Api}/*/GET/items" }))).toEqual([]);
  });

  test("J.27 UNSURE: the verb ANY is a warning", async () => {
    const text = (verb: string) =>
      t.stack([t.REST, t.method({ verb: "ANY" }), t.permission({ source: `\${Api}/*/${verb}/items` })]);
    expect(await findingsOf(text("ANY"))).toMatchObject([doubtful("Get", ["ANY /items"], { says: /ANY/ })]);
    expect(await findingsOf(text("*"))).toEqual([]);
  });

  test("J.28 statements for GET and POST cover an any-method in part", async () => {
    const permissions = ["GET", "POST"].map((verb) => t.permission({ id: `On${verb}`, source: `\${Api}/*/${verb}/items` }));
    const text = t.stack([t.REST, t.method({ verb: "ANY" }), ...permissions]);
    expect(await findingsOf(text)).toMatchObject([missing("Get", ["ANY /items"], { says: /other|GET, POST|PUT/ })]);
  });

  test("J.28 statements for all seven verbs cover it", async () => {
    const verbs = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"];
    const permissions = verbs.map((verb) => t.permission({ id: `On${verb}`, source: `\${Api}/*/${verb}/items` }));
    expect(await findingsOf(t.stack([t.REST, t.method({ verb: "ANY" }), ...permissions]))).toEqual([]);
  });

  test.each([
    ["items/{id}", []],
    ["items/*", []],
    ["items/{itemId}", [doubtful("Get", ["GET /items/{id}"])]],
    ["orders/{id}", [missing("Get", ["GET /items/{id}"])]],
  ])("J.29 a path parameter in the SourceArn: %s", async (path, expected) => {
    const text = t.stack([t.REST, t.method({ at: "!Ref Item" }), t.permission({ source: `\${Api}/*/GET/${path}` })]);
    expect(await findingsOf(text)).toMatchObject(expected);
  });

  test("J.30 the CDK's ${Api}/*$connect covers the route $connect, and no other", async () => {
    const text = (key: string) =>
      t.stack([t.WEBSOCKET, t.integration(), t.route(key), t.permission({ source: "${Api}/*$connect" })]);
    expect(await findingsOf(text("$connect"))).toEqual([]);
    expect(await findingsOf(text("$disconnect"))).toMatchObject([missing("Integration", ["$disconnect"])]);
  });

  test("J.32 a statement without a SourceArn is a statement", async () => {
    expect(await findingsOf(withPermission({ source: "" }))).toEqual([]);
  });

  test("J.32 without any statement the permission is missing", async () => {
    expect(await findingsOf(t.stack([t.REST, t.method()]))).toMatchObject([missing("Get", ["GET /items"], { says: /`Fn`/ })]);
  });

  test("J.69 the WebSocket stage `default` is not the HTTP API's `$default`", async () => {
    const api = t.WEBSOCKET.replace("StageName: prod", "StageName: default");
    const text = (name: string) =>
      t.stack([api, t.integration(), t.route("$connect"), t.permission({ source: `\${Api}/${name}/$connect` })]);
    expect(await findingsOf(text("default"))).toEqual([]);
    expect(await findingsOf(text("$default"))).toMatchObject([missing("Integration", ["$connect"])]);
  });

  test("C.4 an HTTP API's stage $default is part of the ARN", async () => {
    const text = (tail: string) =>
      t.stack([t.HTTP, t.integration(), t.route("$default"), t.permission({ source: `\${Api}/${tail}` })]);
    expect(await findingsOf(text("$default/$default"))).toEqual([]);
    expect(await findingsOf(text("prod/$default"))).toMatchObject([missing("Integration", ["$default"])]);
  });

  test("C.4 an HTTP API's route is matched as the CDK writes it", async () => {
    const text = (tail: string) =>
      t.stack([t.HTTP, t.integration(), t.route("GET /books/{id}"), t.permission({ source: `\${Api}/${tail}` })]);
    expect(await findingsOf(text("*/*/books/{id}"))).toEqual([]);
    expect(await findingsOf(text("*/*/books"))).toMatchObject([missing("Integration", ["GET /books/{id}"])]);
  });

  test("C.4 a slash that is left out keeps it from matching", async () => {
    expect(await findingsOf(withPermission({ source: "${Api}/*/GETitems" }))).toMatchObject([GAP]);
    expect(await findingsOf(withPermission({ source: "${Api}*/GET/items" }))).toEqual([]);
  });

  test("C.4 the ARN of the API without what follows matches no request", async () => {
    expect(await findingsOf(withPermission({ source: "${Api}" }))).toMatchObject([
      { rule: "missing-permission", logicalId: "Get", routes: ["GET /items"], when: null },
    ]);
  });

  test("C.4 another API's statement is not this one's", async () => {
    const other = t.resource("Other", "AWS::ApiGateway::RestApi", { Name: "other" });
    const text = (id: string) => t.stack([t.REST, other, t.method(), t.permission({ source: `\${${id}}/*/*/*` })]);
    expect(await findingsOf(text("Other"))).toMatchObject([GAP]);
    expect(await findingsOf(text("Api"))).toEqual([]);
  });

  test("C.4 a wildcard in place of the API is every API", async () => {
    expect(await findingsOf(withPermission({ source: "*" }))).toEqual([]);
    expect(await findingsOf(withPermission({ source: "*/*/GET/items" }))).toEqual([]);
    expect(await findingsOf(withPermission({ source: "*/*/POST/items" }))).toMatchObject([GAP]);
  });

  test("C.4 the region in the SourceArn has to be the function's", async () => {
    const text = withPermission({ sourceArn: t.requests("${Api}/*", "us-east-1") });
    expect(await findingsOf(text, { region: "us-east-1" })).toEqual([]);
    expect(await findingsOf(text, { region: "eu-west-1" })).toMatchObject([
      missing("Get", ["GET /items"], { says: /us-east-1/ }),
    ]);
  });

  test("C.4 in a region that is not known, a literal one proves nothing against it", async () => {
    expect(await findingsOf(withPermission({ sourceArn: t.requests("${Api}/*", "us-east-1") }))).toEqual([]);
  });

  test("C.4 where the template has no stage, a statement for one is not known to be wrong", async () => {
    const text = (...permissions: readonly string[]) => t.stack([t.REST_API, t.FUNCTION, t.method(), ...permissions]);
    expect(await findingsOf(text(t.permission({ source: "${Api}/*/GET/items" })))).toEqual([]);
    const pinned = await findingsOf(text(t.permission({ source: "${Api}/prod/GET/items" })));
    expect(pinned.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await findingsOf(text(t.permission({ source: "${Api}/*/POST/items" })))).toMatchObject([GAP]);
    expect(await findingsOf(text())).toMatchObject([GAP]);
  });

  test("C.4 the stage that a deployment makes is a stage", async () => {
    const api =
      t.REST_API.replace("  Deployment:\n    Type: AWS::ApiGateway::Deployment\n    Properties:\n", "$&      StageName: first\n");
    const text = (name: string) => t.stack([api, t.FUNCTION, t.method(), t.permission({ source: `\${Api}/${name}/GET/items` })]);
    expect(await findingsOf(text("first"))).toEqual([]);
    expect(await findingsOf(text("second"))).toMatchObject([GAP]);
  });

  test("C.4 a stage that a parameter names matches that parameter, and leaves a literal open", async () => {
    const api = [t.REST_API, t.stage("!Ref Env"), t.FUNCTION, t.method()];
    const text = (name: string, declaration: string) =>
      t.stack([
        ...api, t.permission({ source: `\${Api}/${name}/GET/items` })], [`Parameters: { Env: { Type: String${declaration} } }`,
      ]);
    expect(await findingsOf(text("${Env}", ""))).toEqual([]);
    expect(await findingsOf(text("${Stage}", ""))).toEqual([]);
    expect((await findingsOf(text("prod", ""))).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await findingsOf(text("prod", ", Default: prod"))).toEqual([]);
    expect(await findingsOf(text("prod", ", Default: dev"))).toMatchObject([GAP]);
    expect(await findingsOf(text("prod", ", Default: dev"), { parameters: { Env: "prod" } })).toEqual([]);
  });

  test("G.3 ${Api.ExecuteApiArn} begins a SourceArn", async () => {
    const text = (tail: string) =>
      t.stack([
        t.HTTP, t.integration(), t.route("GET /items"), t.permission({ sourceArn: `!Sub "\${Api.ExecuteApiArn}/${tail}"` }),
      ]);
    expect(await findingsOf(text("*/GET/items"))).toEqual([]);
    expect(await findingsOf(text("*/POST/items"))).toMatchObject([missing("Integration", ["GET /items"])]);
  });

  test("C.4 the nearest statement and its fault are named", async () => {
    const permissions = [
      t.permission({ id: "ForOrders", source: "${Api}/*/GET/orders" }),
      t.permission({ id: "ForPost", source: "${Api}/prod/POST/items" }),
    ];
    const only = t.stack([t.REST, t.method(), permissions[1] ?? ""]);
    expect(await findingsOf(only)).toMatchObject([missing("Get", ["GET /items"], { says: /`ForPost`.*POST/ })]);
    const both = t.stack([t.REST, t.method(), ...permissions]);
    expect(await findingsOf(both)).toMatchObject([missing("Get", ["GET /items"], { says: /`For(Orders|Post)`/ })]);
  });
});

describe("C.7 AWS::Lambda::ResourcePolicy", () => {
  const ALLOW: Readonly<Record<string, string>> = {
    Effect: "Allow",
    Principal: "{ Service: apigateway.amazonaws.com }",
    Action: "lambda:InvokeFunction",
    Resource: "!GetAtt Fn.Arn",
  };
  const SOURCE = t.requests("${Api}/*/GET/items");
  const BETA = t.requests("${Api}/beta/*");
  const ELSEWHERE = t.requests("${Api}/*/POST/items");

  function statement(changes: t.Properties = {}): string {
    const entries = Object.entries({ ...ALLOW, ...changes });
    return `{ ${entries.flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`])).join(", ")} }`;
  }

  function policy(statements: readonly string[], arn = "!GetAtt Fn.Arn"): string {
    const document = `{ Version: "2012-10-17", Statement: [${statements.join(", ")}] }`;
    return t.resource("Policy", "AWS::Lambda::ResourcePolicy", { ResourceArn: arn, PolicyDocument: document });
  }

  function withPolicy(...statements: readonly string[]): string {
    return t.stack([t.REST, t.method(), policy(statements)]);
  }

  test("J.16 a policy that allows API Gateway is a permission", async () => {
    expect(await findingsOf(withPolicy(statement()))).toEqual([]);
  });

  test("J.16 a policy that allows another service is none", async () => {
    expect(await findingsOf(withPolicy(statement({ Principal: "{ Service: sns.amazonaws.com }" })))).toMatchObject([GAP]);
  });

  test.each([
    ["a list of services", { Principal: "{ Service: [events.amazonaws.com, apigateway.amazonaws.com] }" }],
    ["everybody", { Principal: '"*"' }],
    ["a list of actions", { Action: "[lambda:GetFunction, lambda:InvokeFunction]" }],
    ["lambda:*", { Action: '"lambda:*"' }],
    ["an action with a wildcard", { Action: '"lambda:Invoke*"' }],
    ["no resource but a list", { Resource: "[!GetAtt Fn.Arn]" }],
    ["ArnLike", { Condition: `{ ArnLike: { "AWS:SourceArn": ${SOURCE} } }` }],
    ["the key in other letters", { Condition: `{ ArnLike: { "aws:sourcearn": ${SOURCE} } }` }],
    ["ArnEquals", { Condition: `{ ArnEquals: { "aws:SourceArn": ${SOURCE} } }` }],
    ["StringLike", { Condition: `{ StringLike: { "aws:SourceArn": ${SOURCE} } }` }],
    ["StringEquals", { Condition: `{ StringEquals: { "aws:SourceArn": ${t.requests("${Api}/prod/GET/items")} } }` }],
    ["several sources", { Condition: `{ ArnLike: { "aws:SourceArn": [${ELSEWHERE}, ${SOURCE}] } }` }],
  ])("C.7 %s admits", async (_, changes) => {
    expect(await findingsOf(withPolicy(statement(changes)))).toEqual([]);
  });

  test.each([
    ["services among which is none of ours", { Principal: "{ Service: [events.amazonaws.com, sns.amazonaws.com] }" }],
    ["another action", { Action: "lambda:GetFunction" }],
    ["ArnLike elsewhere", { Condition: `{ ArnLike: { "AWS:SourceArn": ${ELSEWHERE} } }` }],
    ["StringLike elsewhere", { Condition: `{ StringLike: { "aws:SourceArn": ${ELSEWHERE} } }` }],
    ["several sources elsewhere", { Condition: `{ ArnLike: { "aws:SourceArn": [${ELSEWHERE}, ${BETA}] } }` }],
  ])("C.7 %s does not", async (_, changes) => {
    expect(await findingsOf(withPolicy(statement(changes)))).toMatchObject([GAP]);
  });

  test.each([
    ["Deny on API Gateway", [statement(), statement({ Effect: "Deny" })]],
    ["a condition key that we do not know", [statement({ Condition: '{ StringEquals: { "aws:PrincipalTag/team": orders } }' })]],
    ["an operator that we do not know", [statement({ Condition: '{ DateLessThan: { "aws:CurrentTime": "2027-01-01" } }' })]],
  ])("J.18 %s is undecidable: no finding", async (_, statements) => {
    expect(await findingsOf(withPolicy(...statements))).toEqual([]);
  });

  test("J.18 the undecidable beside what allows without condition is allowed", async () => {
    const unknown = statement({ Condition: '{ StringEquals: { "aws:PrincipalTag/team": orders } }' });
    expect(await verdictOf(withPolicy(unknown, statement()))).toEqual({ findings: [], notChecked: [] });
  });

  test("J.18 Deny on another service is nothing to us", async () => {
    const deny = statement({ Effect: "Deny", Principal: "{ Service: sns.amazonaws.com }" });
    expect(await verdictOf(withPolicy(deny, statement()))).toEqual({ findings: [], notChecked: [] });
    expect(await findingsOf(withPolicy(deny))).toMatchObject([GAP]);
  });

  test("J.17 a permission and a policy that both admit make no missing permission", async () => {
    const findings = await findingsOf(t.stack([t.REST, t.method(), policy([statement()]), t.permission()]));
    expect(findings.filter(({ rule }) => rule === "missing-permission")).toEqual([]);
  });

  test("C.7 the document may be a string of JSON", async () => {
    const text = (service: string) => {
      const json = JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: service }, Action: "lambda:InvokeFunction", Resource: "*" }],
      });
      const properties = { ResourceArn: "!GetAtt Fn.Arn", PolicyDocument: `'${json}'` };
      return t.stack([t.REST, t.method(), t.resource("Policy", "AWS::Lambda::ResourcePolicy", properties)]);
    };
    expect(await findingsOf(text("apigateway.amazonaws.com"))).toEqual([]);
    expect(await findingsOf(text("sns.amazonaws.com"))).toMatchObject([GAP]);
  });

  test("C.7 a policy of the function is not its alias's, and the other way round", async () => {
    const onAlias = statement({ Resource: "!Ref Alias" });
    const alias = [t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") })];
    expect(await findingsOf(t.stack([...alias, policy([onAlias], "!Ref Alias")]))).toEqual([]);
    expect(await findingsOf(t.stack([...alias, policy([statement()])]))).toMatchObject([GAP]);
    expect(await findingsOf(t.stack([t.REST, t.ALIAS, t.method(), policy([onAlias], "!Ref Alias")]))).toMatchObject([GAP]);
  });

  test("C.7 UNSURE: a wildcard over all aliases is accepted", async () => {
    const all = statement({ Resource: '!Sub "${Fn.Arn}:*"' });
    expect(await findingsOf(t.stack([t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") }), policy([all])]))).toEqual([]);
  });

  test("C.7 another function's policy is not this one's", async () => {
    const other = policy([statement({ Resource: "!GetAtt OtherFn.Arn" })], "!GetAtt OtherFn.Arn");
    expect(await findingsOf(t.stack([t.REST, t.OTHER_FUNCTION, t.method(), other]))).toMatchObject([GAP]);
  });
});
