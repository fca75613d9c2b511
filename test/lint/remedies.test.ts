import { describe, expect, test } from "@jest/globals";
import { lintFiles } from "../helpers/lint-files.ts";
import { remediesOf } from "../helpers/remedies-of.ts";
import * as t from "../verdicts/templates.ts";

const ROLE_ARN = "!GetAtt Role.Arn";
const GONE = "- Credentials: !GetAtt Role.Arn";
const DOCUMENT = t.resource("Policy", "AWS::Lambda::ResourcePolicy", {
  ResourceArn: "!GetAtt Fn.Arn", PolicyDocument: "{ Version: 2012-10-17, Statement: [{ Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: lambda:InvokeFunction, Resource: !GetAtt Fn.Arn }] }",
});
const parameter = (more = ""): string => `Parameters: { P: { Type: String${more} } }`;

type Row = readonly [title: string, resources: readonly string[], expected: readonly string[] | string, sections?: readonly string[]];

const whole = (rows: readonly Row[]) => rows.map(([title, resources, expected, sections = []]) => [title, resources, expected, sections] as const);

/** What the one finding of a rule would have done. */
function remedyOf(rule: string, resources: readonly string[], sections: readonly string[] = []): string[] {
  const [only, ...others] = remediesOf(t.stack(resources, sections), rule);
  expect(others).toEqual([]);
  return only ?? [];
}

describe("a role without a permission: both or neither", () => {
  const review = "review: remove `Credentials`, and add a permission for `Fn`";
  const byRole = (parts: Parameters<typeof t.method>[0] = {}): string => t.method({ credentials: ROLE_ARN, ...parts });

  test.each(whole([
    ["a method", [t.REST, t.ROLE, byRole()], [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/prod/GET/items, in Resources after Fn"]],
    ["a path parameter, any verb", [t.REST, t.ROLE, byRole({ at: "!Ref Item", verb: "ANY" })],
      [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/prod/*/items/*, in Resources after Fn"]],
    ["two stages", [t.REST, t.stage("beta", "Beta"), t.ROLE, byRole()], [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/*/GET/items, in Resources after Fn"]],
    ["no stage", [t.REST_API, t.FUNCTION, t.ROLE, byRole()], [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/*/GET/items, in Resources after Fn"]],
    ["a stage whose name is a parameter", [t.REST_API, t.FUNCTION, t.stage("!Ref P"), t.ROLE, byRole()],
      [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/${P}/GET/items, in Resources after Fn"], [parameter(", Default: prod")]],
    ["a condition", [t.REST, t.ROLE, byRole({ condition: "IsProd" })],
      [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/prod/GET/items if IsProd, in Resources after Fn"], [t.IS_PROD]],
    ["a permission under a condition", [t.REST, t.ROLE, byRole(), t.permission({ condition: "IsProd" })],
      [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/prod/GET/items, in Resources after Fn"], [t.IS_PROD]],
    ["an alias", [t.REST, t.ALIAS, t.ROLE, byRole({ uri: t.invoke("Alias") })],
      ["review: remove `Credentials`, and add a permission for `Fn:live`", GONE, "+ AliasApiPermission: !Ref Alias for ${Api}/prod/GET/items, in Resources after Fn"]],
    ["a version", [t.REST, t.VERSION, t.ROLE, byRole({ uri: t.invoke("Version") })],
      ["review: remove `Credentials`, and add a permission for `Fn:${Version.Version}`", GONE, "+ VersionApiPermission: !Ref Version for ${Api}/prod/GET/items, in Resources after Fn"]],
    ["an id that is taken", [t.REST, t.ROLE, byRole(), t.resource("FnApiPermission", "AWS::SNS::Topic", {})],
      [review, GONE, "+ FnApiPermission2: !Ref Fn for ${Api}/prod/GET/items, in Resources after Fn"]],
    ["an id that a parameter has", [t.REST, t.ROLE, byRole()],
      [review, GONE, "+ FnApiPermission2: !Ref Fn for ${Api}/prod/GET/items, in Resources after Fn"], ["Parameters: { FnApiPermission: { Type: String } }"]],
    ["two stages of which one is admitted", [t.REST, t.stage("beta", "Beta"), t.ROLE, byRole(), t.permission({ source: "${Api}/prod/*/*" })],
      [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/beta/GET/items, in Resources after Fn"]],
    ["a stage whose name is imported", [t.REST_API, t.FUNCTION, t.stage("!ImportValue stage"), t.ROLE, byRole()], [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/*/GET/items, in Resources after Fn"]],
    ["a verb that is a parameter", [t.REST, t.ROLE, byRole({ verb: "!Ref P" })], [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/prod/*/items, in Resources after Fn"], [parameter()]],
    ["a verb of a mapping", [t.REST, t.ROLE, byRole({ verb: "!FindInMap [Verbs, !Ref P, Verb]" })],
      [review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/prod/*/items, in Resources after Fn"], [parameter(), "Mappings: { Verbs: { prod: { Verb: GET } } }"]],
    ["an alias by its name", [t.REST, t.ALIAS, t.ROLE, byRole({ uri: t.path("${Fn.Arn}:live") })],
      ["review: remove `Credentials`, and add a permission for `Fn:live`", GONE, "+ AliasApiPermission: !Ref Alias for ${Api}/prod/GET/items, in Resources after Fn"]],
    ["an API that a parameter names", [t.FUNCTION, t.ROLE, byRole().replace("!Ref Api", "!Ref P").replace("!Ref Items", "!Ref P")],
      ["none: the API or a path has no name in this template"], [parameter()]],
  ]))("%s", (_, resources, expected, sections) => {
    expect(remedyOf("role-credentials", resources, sections)).toEqual(expected);
  });

  test("routes that lead to one integration have a statement each", () => {
    const resources = [t.WEBSOCKET, t.ROLE, t.integration({ CredentialsArn: ROLE_ARN }), t.route("$connect"), t.route("send", {}, "Send")];
    expect(remedyOf("role-credentials", resources)).toEqual([
      "review: remove `CredentialsArn`, and add 2 permissions for `Fn`", "- CredentialsArn: !GetAtt Role.Arn",
      "+ FnConnectPermission: !Ref Fn for ${Api}/prod/$connect, in Resources after Fn",
      "+ FnSendPermission: !Ref Fn for ${Api}/prod/send, in Resources after Fn",
    ]);
  });

  test("each route has a statement of its own, until they would nearly fill the policy", () => {
    const methods = (count: number): string[] => Array.from({ length: count }, (_, index) => byRole({ id: `Get${index}`, verb: `V${"A".repeat(index)}` }));
    const own = (count: number): (string | undefined)[] => remediesOf(t.stack([t.REST, t.ROLE, ...methods(count)]), "role-credentials").map(([, , added]) => added);
    expect(own(5)).toEqual(["V", "Va", "Vaa", "Vaaa", "Vaaaa"].map((verb) =>
      `+ Fn${verb}ItemsPermission: !Ref Fn for \${Api}/prod/${verb.toUpperCase()}/items, in Resources after Fn`));
    expect(own(39)[38]).toContain("/prod/V");
    expect(own(40)).toEqual(Array(40).fill("+ FnApiPermission: !Ref Fn for ${Api}/*, in Resources after Fn"));
  });

  test("of a policy that is nearly full one statement takes the place; a full one is left alone", () => {
    const filled = (count: number): string[] => Array.from({ length: count }, (_, index) => t.permission({ id: `P${index}`, source: `\${Api}/prod/GET/other-${index}` }));
    expect(remedyOf("role-credentials", [t.REST, t.ROLE, byRole(), ...filled(50)])).toEqual([review, GONE, "+ FnApiPermission: !Ref Fn for ${Api}/*, in Resources after Fn"]);
    expect(remedyOf("role-credentials", [t.REST, t.ROLE, byRole(), ...filled(70)])).toEqual(["none: its policy has no room for a statement more"]);
  });

  const STAGE_WITH_CANARY = t.stage("prod", "Stage", { Variables: "{ fn: Fn }", CanarySetting: "{ StageVariableOverrides: { fn: Other } }" });
  const LITERAL = (region: string, account: string): string => t.path(`arn:aws:lambda:${region}:${account}:function:orders`, region);

  test.each(whole([
    ["an imported function", [t.REST, t.ROLE, byRole({ uri: t.path("${P}") })], "whether the function's policy admits API Gateway is not known: the function is not in this template", [parameter()]],
    ["a function of another account", [t.REST, t.ROLE, byRole({ uri: LITERAL("eu-west-1", "111122223333") })],
      "whether the function's policy admits API Gateway is not known: the function is not in this template"],
    ["a policy that a document manages", [t.REST, t.ROLE, byRole(), DOCUMENT], "an `AWS::Lambda::ResourcePolicy` manages the function's policy"],
    ["a qualifier that is no resource", [t.REST, t.ROLE, byRole({ uri: t.path("${Fn.Arn}:live") })], "its qualifier is no resource of this template"],
    ["a route whose key is a parameter", [t.HTTP, t.ROLE, t.integration({ CredentialsArn: ROLE_ARN }), t.route("!Ref P")], "a route's key is not known before deployment", [parameter()]],
    ["a statement for an account that a parameter names", [t.REST, t.ROLE, byRole(), t.permission({ more: { SourceAccount: "!Ref P" } })],
      "whether the function's policy admits API Gateway is not known: `Permission` may admit it: its source account is not known before deployment", [parameter()]],
    ["a stage variable that a canary gives another value", [t.REST_API, t.FUNCTION, STAGE_WITH_CANARY, t.ROLE, byRole({ uri: t.path("${!stageVariables.fn}") })],
      "whether the function's policy admits API Gateway is not known: the function is a stage variable"],
    ["two conditions", [t.REST, t.ROLE, byRole({ condition: "IsProd", credentials: "!If [IsOther, !GetAtt Role.Arn, !Ref AWS::NoValue]" })], "the call hangs on more than one condition",
      [`${t.ENV}\nConditions: { IsProd: !Equals [!Ref Env, prod], IsOther: !Not [!Equals [!Ref Env, dev]] }`]],
    ["an integration without a route", [t.HTTP, t.ROLE, t.integration({ CredentialsArn: ROLE_ARN })],
      "nothing is asked of the function yet, so that nothing shows that its policy admits API Gateway"],
  ]))("%s is left alone", (_, resources, why, sections) => {
    expect(remedyOf("role-credentials", resources, sections)).toEqual([`none: ${String(why)}`]);
  });
});

test.each([
  [499, ["review: remove `Credentials`, and add a permission for `Fn`", GONE, "+ FnApiPermission: !Ref Fn for ${Api}/prod/GET/items, in Resources after Fn"]],
  [500, ["none: the template has no room for a resource more"]],
])("a permission beside %i resources", (count, expected) => {
  // Six of the API and the function, the role, the method.
  const topics = Array.from({ length: count - 8 }, (_, index) => t.resource(`Topic${index}`, "AWS::SNS::Topic", {}));
  expect(remedyOf("role-credentials", [t.REST, t.ROLE, t.method({ credentials: ROLE_ARN }), ...topics])).toEqual(expected);
});

describe("a role that a permission makes superfluous goes", () => {
  const NAMED = t.path("arn:aws:lambda:eu-west-1:${AWS::AccountId}:function:my-fn");
  const OTHERS = ["Outputs: { Id: { Value: !Ref Api } }"];
  const method = (parts: Parameters<typeof t.method>[0] = {}): string => t.method({ credentials: ROLE_ARN, ...parts });
  const admitted = (parts: Parameters<typeof t.permission>[0]): string[] => [t.REST, t.ROLE, method(), t.permission(parts)];

  test.each(whole([
    ["without a word", admitted({}), "safe"],
    ["for all APIs, regions and accounts", admitted({ sourceArn: "arn:aws:execute-api:*:*:*" }), "safe"],
    ["for the stack's own account", admitted({ more: { SourceAccount: "!Ref AWS::AccountId" } }), "safe"],
    ["for an account that is written out", admitted({ more: { SourceAccount: '"111122223333"' } }), "review"],
    ["for any principal", admitted({ principal: '"*"' }), "review"],
    ["for a region that is written out", admitted({ sourceArn: t.requests("${Api}/*", "eu-west-1") }), "review"],
    ["for a region that is a parameter", admitted({ sourceArn: t.requests("${Api}/*", "${P}") }), "review", [parameter()]],
    ["for a path parameter by its name", [t.REST, t.ROLE, method({ at: "!Ref Item" }), t.permission({ source: "${Api}/*/GET/items/{id}" })], "review"],
    ["for one stage of an API that others are given", admitted({ source: "${Api}/prod/*/*" }), "review", OTHERS],
    ["for all stages of an API that others are given", admitted({ source: "${Api}/*/*/*" }), "safe", OTHERS],
    ["of a call by an ARN that is written out", [t.REST_API, t.stage(), t.NAMED_FUNCTION, t.ROLE, method({ uri: NAMED }), t.permission()], "review"],
    ["that is a role by what is written of it", [t.REST, method({ credentials: '!Sub "arn:aws:iam::${P}:role/invoke"' }), t.permission()], "safe", [parameter()]],
    ["that may be the caller", [t.REST, method({ credentials: '!Sub "arn:aws:iam::${P}"' }), t.permission()], "review", [parameter()]],
  ]))("%s", (_, resources, safety, sections) => {
    expect(remedyOf("role-credentials", resources, sections)[0]).toBe(`${String(safety)}: remove \`Credentials\``);
  });
});

describe("an authorizer's role", () => {
  test.each([
    ["of a REST API", [t.REST, t.ROLE, t.AUTH_FUNCTION, t.authorizer({ AuthorizerCredentials: ROLE_ARN }), t.mockMethod()],
      ["review: remove `AuthorizerCredentials`, and add a permission for `AuthFn`", "- AuthorizerCredentials: !GetAtt Role.Arn", "+ AuthFnAuthPermission: !Ref AuthFn for ${Api}/authorizers/${Auth}, in Resources after AuthFn"]],
    ["of an HTTP API", [t.HTTP, t.ROLE, t.AUTH_FUNCTION, t.integration(), t.route("GET /a", t.GUARDED), t.permission(), t.authorizerV2({ AuthorizerCredentialsArn: ROLE_ARN })],
      ["review: remove `AuthorizerCredentialsArn`, and add a permission for `AuthFn`", "- AuthorizerCredentialsArn: !GetAtt Role.Arn", "+ AuthFnAuthPermission: !Ref AuthFn for ${Api}/authorizers/${Auth}, in Resources after AuthFn"]],
  ])("%s", (_, resources, expected) => {
    expect(remedyOf("authorizer-role-credentials", resources)).toEqual(expected);
  });
});

describe("a permission that is missing", () => {
  const add = ["review: add a permission for `Fn`", "+ FnApiPermission: !Ref Fn for ${Api}/prod/GET/items, in Resources after Fn"];
  const ARN = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:";
  const source = (from: string, to: string): string[] => ["review: correct `SourceArn` of `Permission`", `~ "${ARN}${from}" → ${ARN}${to}`];
  const joined = (tail: string): string => `!Join ["", ["arn:aws:execute-api:", !Ref AWS::Region, ":", !Ref AWS::AccountId, ":", !Ref Api, ${tail}]]`;

  test.each(whole([
    ["none is near", [t.REST, t.method()], add],
    ["another stage's", [t.REST, t.method(), t.permission({ source: "${Api}/beta/GET/items" })], source("${Api}/beta/GET/items", "${Api}/prod/GET/items")],
    ["another stage's, for all routes", [t.REST, t.method(), t.permission({ source: "${Api}/test/*/*" })], source("${Api}/test/*/*", "${Api}/prod/*/*")],
    ["another path's", [t.REST, t.method(), t.permission({ source: "${Api}/*/GET/item" })], source("${Api}/*/GET/item", "${Api}/*/GET/items")],
    ["a verb in lower case", [t.REST, t.method(), t.permission({ source: "${Api}/*/get/items" })], source("${Api}/*/get/items", "${Api}/*/GET/items")],
    ["a slash at the end", [t.REST, t.method(), t.permission({ source: "${Api}/*/GET/items/" })], source("${Api}/*/GET/items/", "${Api}/*/GET/items")],
    ["the API's ARN alone", [t.REST, t.method(), t.permission({ source: "${Api}" })], source("${Api}", "${Api}/prod/GET/items")],
    ["two parts are wrong", [t.REST, t.method(), t.permission({ source: "${Api}/beta/POST/items" })], add],
    ["a text put together", [t.REST, t.method(), t.permission({ sourceArn: joined('"/beta/GET/items"') })], ["review: correct `SourceArn` of `Permission`", '~ "/beta/GET/items" → /prod/GET/items']],
    ["a text put together of smaller parts", [t.REST, t.method(), t.permission({ sourceArn: joined('"/beta", "/GET/items"') })], add],
    ["another stage's, where others are given the API", [t.REST, t.method(), t.permission({ source: "${Api}/beta/GET/items" })], add, ["Outputs: { Id: { Value: !Ref Api } }"]],
    ["another stage's, where Parameter Store has the API", [t.REST, t.method(), t.permission({ source: "${Api}/beta/GET/items" }), t.resource("Id", "AWS::SSM::Parameter", { Type: "String", Value: "!Ref Api" })], add],
    ["another stage's, where a nested stack is given the API", [t.REST, t.method(), t.permission({ source: "${Api}/beta/GET/items" }), t.resource("More", "AWS::CloudFormation::Stack", { Parameters: "{ Id: !Ref Api }" })], add],
    ["another stage's, where others are given the API's address", [t.REST, t.method(), t.permission({ source: "${Api}/beta/GET/items" })],
      source("${Api}/beta/GET/items", "${Api}/prod/GET/items"), ['Outputs: { Url: { Value: !Sub "https://${Api}.execute-api.${AWS::Region}.amazonaws.com" } }']],
    ["the unqualified function's, where others are given the API", [t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") }), t.permission()],
      ["review: add a permission for `Fn:live`", "+ AliasApiPermission: !Ref Alias for ${Api}/prod/GET/items, in Resources after Fn"], ["Outputs: { Id: { Value: !Ref Api } }"]],
    ["a resource that waits for the statement", [t.REST, t.ALIAS.replace("    Type: AWS::Lambda::Alias", "    Type: AWS::Lambda::Alias\n    DependsOn: Permission"), t.method({ uri: t.invoke("Alias") }), t.permission()],
      ["review: add a permission for `Fn:live`", "+ AliasApiPermission: !Ref Alias for ${Api}/prod/GET/items, in Resources after Fn"]],
    ["another verb's, that another route needs", [t.REST, t.method(), t.method({ id: "Post", verb: "POST" }), t.permission({ source: "${Api}/*/POST/items" })], add],
    ["the console's", [t.REST, t.method(), t.permission({ source: "${Api}/test-invoke-stage/GET/items" })], add],
    ["two that come near", [t.REST, t.method(), t.permission({ source: "${Api}/beta/GET/items" }), t.permission({ id: "Other", source: "${Api}/dev/GET/items" })], add],
    ["another API's", [t.REST, t.method(), t.resource("Other", "AWS::ApiGateway::RestApi", { Name: "other" }), t.permission({ source: "${Other}/*/GET/items" })], add],
    ["the unqualified function's", [t.REST, t.ALIAS, t.method({ uri: t.invoke("Alias") }), t.permission()], ["review: correct `FunctionName` of `Permission`", "~ !GetAtt Fn.Arn → !Ref Alias"]],
    ["another principal's", [t.REST, t.method(), t.permission({ principal: "execute-api.amazonaws.com" })],
      ["review: correct `Principal` of `Permission`", "~ execute-api.amazonaws.com → apigateway.amazonaws.com"]],
    ["a bucket's", [t.REST, t.method(), t.permission({ principal: "s3.amazonaws.com", source: "" })], add],
    ["another action's", [t.REST, t.method(), t.permission({ action: "lambda:GetFunction" })],
      ["review: correct `Action` of `Permission`", '~ "lambda:GetFunction" → lambda:InvokeFunction']],
    ["the function URL's", [t.REST, t.method(), t.permission({ action: "lambda:InvokeFunctionUrl" })], add],
    ["it is there under a condition", [t.REST, t.method(), t.permission({ condition: "IsProd" })], ["none: statements are there under other conditions"], [t.IS_PROD]],
  ]))("%s", (_, resources, expected, sections) => {
    expect(remedyOf("missing-permission", resources, sections)).toEqual(expected);
  });
});

test("a statement that two calls would have corrected stays, and each has its own", () => {
  const methods = [t.method(), t.method({ id: "Post", verb: "POST" })];
  expect(remediesOf(t.stack([t.REST, ...methods, t.permission({ source: "${Api}/*/PUT/items" })]), "missing-permission")).toEqual([
    ["review: add a permission for `Fn`", "+ FnGetItemsPermission: !Ref Fn for ${Api}/prod/GET/items, in Resources after Fn"],
    ["review: add a permission for `Fn`", "+ FnPostItemsPermission: !Ref Fn for ${Api}/prod/POST/items, in Resources after Fn"],
  ]);
});

describe("capacity that is passed by", () => {
  const WARM = t.ALIAS.replace("Name: live", "Name: live\n      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 }");
  const through = "review: invoke `Alias`, and let API Gateway do so";
  const URI = "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/";
  const reworded = `~ "${URI}\${Fn.Arn}/invocations" → ${URI}\${Alias}/invocations`;
  const ADDED = "+ AliasApiPermission: !Ref Alias for ${Api}/prod/GET/items, in Resources after Fn";
  const conditional = (resource: string): string => resource.replace("    Properties:", "    Condition: IsProd\n    Properties:");

  test.each(whole([
    ["a REST API's permission stays, for what is deployed", [t.REST, WARM, t.method(), t.permission()], [through, reworded, ADDED]],
    ["a permission is there already", [t.REST, WARM, t.method(), t.permission(), t.permission({ id: "Live", fn: "!Ref Alias" })], [through, reworded]],
    ["several calls", [t.REST, WARM, t.method(), t.method({ id: "Post", verb: "POST" }), t.permission()],
      [through, reworded, ADDED.replace("AliasApi", "AliasGetItems"), reworded, "+ AliasPostItemsPermission: !Ref Alias for ${Api}/prod/POST/items, in Resources after Fn"]],
    ["another function is called too", [t.REST, WARM, t.OTHER_FUNCTION, t.method(), t.method({ id: "Post", verb: "POST", uri: t.invoke("OtherFn.Arn") }), t.permission(), t.permission({ id: "Other", fn: "!Ref OtherFn" })],
      [through, reworded, ADDED]],
    ["what a role invokes", [t.REST, WARM, t.ROLE, t.method({ credentials: ROLE_ARN }), t.permission()], "none: the call is made by a role or the caller, whose own policies say what may be invoked"],
    ["an alias that is not always there", [t.REST, conditional(WARM), t.method(), t.permission()], "none: `Alias` is there only when `IsProd`", [t.IS_PROD]],
    ["an alias that is there whenever the call is", [t.REST, conditional(WARM), t.method({ condition: "IsProd" }), t.permission()],
      [through, reworded, ADDED.replace("items,", "items if IsProd,")], [t.IS_PROD]],
    ["capacity that is not always there", [t.REST, WARM.replace("{ ProvisionedConcurrentExecutions: 1 }", "!If [IsProd, { ProvisionedConcurrentExecutions: 1 }, !Ref AWS::NoValue]"), t.method(), t.permission()],
      [through, reworded, ADDED], [t.IS_PROD]],
    ["an alias that waits for the call", [t.REST, WARM.replace("    Properties:", "    DependsOn: Get\n    Properties:"), t.method(), t.permission()], "none: `Alias` depends on `Get`"],
    ["two aliases", [t.REST, WARM, WARM.replace("  Alias:", "  Other:").replace("Name: live", "Name: other"), t.method(), t.permission()], "none: more than one alias or version is kept ready"],
    ["a policy that a document manages", [t.REST, WARM, t.method(), t.permission(), DOCUMENT], "none: an `AWS::Lambda::ResourcePolicy` manages the function's policy"],
  ]))("%s", (_, resources, expected, sections) => {
    expect(remedyOf("bypassed-warm-capacity", resources, sections)).toEqual(typeof expected === "string" ? [expected] : expected);
  });

  test("many calls have one permission", () => {
    const methods = Array.from({ length: 40 }, (_, index) => t.method({ id: `Get${index}`, verb: `V${"A".repeat(index)}` }));
    const [found = []] = remediesOf(t.stack([t.REST, WARM, ...methods, t.permission()]), "bypassed-warm-capacity");
    expect(new Set(found)).toEqual(new Set([through, reworded, ADDED.replace("prod/GET/items", "*")]));
  });

  const MOVED = "~ !GetAtt Fn.Arn → !Ref Alias";
  const KEPT = "+ AliasApiPermission: !Ref Alias for ${Api}/$default/GET/items, in Resources after Fn";

  test.each([
    ["goes with the call where all is deployed at once", t.HTTP, {}, [], MOVED],
    ["stays where somebody has to deploy", t.HTTP.replace("AutoDeploy: true", "AutoDeploy: false"), {}, [], KEPT],
    ["stays where it is for other APIs, too", t.HTTP, { source: "*/*" }, [], KEPT],
    ["stays where it is for all that calls", t.HTTP, { source: "" }, [], KEPT],
    ["stays where others are given the API", t.HTTP, {}, ["Outputs: { Id: { Value: !Ref Api } }"], KEPT.replace("$default", "*")],
  ])("an HTTP API's permission %s", (_, api, parts, sections, expected) => {
    const resources = [api, WARM, t.integration(), t.route('"GET /items"'), t.permission(parts)];
    expect(remedyOf("bypassed-warm-capacity", resources, sections)).toEqual([through, reworded, expected]);
  });

  test("an authorizer that has the permission too keeps it", () => {
    const resources = [t.REST, WARM, t.method({ authorization: t.GUARDED }), t.authorizer({ AuthorizerUri: t.invoke("Fn.Arn") }), t.permission()];
    expect(remediesOf(t.stack(resources), "bypassed-warm-capacity")).toEqual([
      [through, reworded, "+ AliasAuthPermission: !Ref Alias for ${Api}/authorizers/${Auth}, in Resources after Fn"],
      [through, reworded, "+ AliasApiPermission: !Ref Alias for ${Api}/prod/GET/items, in Resources after Fn"],
    ]);
  });
});

describe("a region that is written out", () => {
  const written = (uri: string, more: readonly string[] = []): string[] => remedyOf("hard-coded-region", [t.REST, t.method({ uri }), t.permission(), ...more]);
  const URI = (region: string): string => `arn:\${AWS::Partition}:apigateway:${region}:lambda:path/2015-03-31/functions/\${Fn.Arn}/invocations`;

  test("in a substitution", () => {
    expect(written(t.path("${Fn.Arn}", "eu-west-1"))).toEqual(["review: take the region from `AWS::Region`", `~ "${URI("eu-west-1")}" → ${URI("${AWS::Region}")}`]);
  });

  test("in a part of a text", () => {
    expect(written('!Join ["", ["arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/", !GetAtt Fn.Arn, "/invocations"]]')).toEqual([
      "review: take the region from `AWS::Region`",
      '~ "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/" → !Sub arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/',
    ]);
  });

  test("of a function that is not here is left alone", () => {
    expect(written(t.path("arn:aws:lambda:eu-west-1:${AWS::AccountId}:function:orders", "eu-west-1"))).toEqual([
      "none: the function is not in this template, and may be in that region alone",
    ]);
  });
});

test("of what the CDK writes it is said what to change in the code", () => {
  const cdk = { assembly: "cdk.out", path: "Orders", constructs: new Map() };
  const { findings } = lintFiles({ "template.yaml": t.stack([t.REST, t.ROLE, t.method({ credentials: ROLE_ARN })]) }, { deployments: { "template.yaml": { cdk } } });
  expect(findings.filter(({ rule }) => rule === "role-credentials").map(({ remedy, notes, fix, unfixed }) => ({ remedy, notes, fix, unfixed }))).toEqual([{
    remedy: "in the construct's code, leave `credentialsRole` out of the integration; where the CDK writes no permission by itself (`SpecRestApi`, `CfnMethod`), call `addPermission` on the function too",
    notes: [], fix: undefined, unfixed: "a tool writes it",
  }]);
});

test.each([
  ["one place", [t.method({ credentials: ROLE_ARN })], ["nothing else in this template uses `Role`: without the credentials, and once the API is deployed again, it can go"]],
  ["two places", [t.method({ credentials: ROLE_ARN }), t.method({ id: "Post", verb: "POST", credentials: ROLE_ARN })], Array(2).fill("nothing in this template uses `Role` but credentials that can go, in 2 places")],
  ["another use", [t.method({ credentials: ROLE_ARN }), t.resource("Queue", "AWS::SQS::QueuePolicy", { Queues: "[]", PolicyDocument: "{ Principal: !GetAtt Role.Arn }" })], []],
  ["another use within text", [t.method({ credentials: ROLE_ARN }), t.resource("Queue", "AWS::SQS::QueuePolicy", { Queues: "[]", PolicyDocument: '!Sub "as ${Role}"' })], []],
  ["another use that an escape spells", [t.method({ credentials: ROLE_ARN }), t.resource("Queue", "AWS::SQS::QueuePolicy", { Queues: "[]", PolicyDocument: '{ Principal: !GetAtt "R\\x6fle.Arn" }' })], []],
  ["a comment, and a name that begins so", [t.method({ credentials: ROLE_ARN }), t.resource("Queue", "AWS::SQS::QueuePolicy", { Queues: "[]", PolicyDocument: "!Ref Roles # Role" })], ["nothing else in this template uses `Role`: without the credentials, and once the API is deployed again, it can go"]],
  ["another call that needs it", [t.method({ credentials: ROLE_ARN }), t.method({ id: "Post", verb: "POST", credentials: ROLE_ARN, uri: t.path("${P}") })], []],
])("a role that nothing uses any more is pointed out: %s", (_, methods, notes) => {
  const { findings } = lintFiles({ "template.yaml": t.stack([t.REST, t.ROLE, ...methods], [parameter()]) });
  expect(findings.filter(({ rule }) => rule === "role-credentials").flatMap((finding) => finding.notes.filter((note) => note.includes("in this template")))).toEqual(notes);
});
