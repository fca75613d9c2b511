import { describe, expect, test } from "@jest/globals";
import { rules } from "../../rules/index.ts";
import { lint, lintRoutes } from "../../src/lint/lint.ts";
import type { LintOptions } from "../../src/lint/options.ts";
import type { Report } from "../../src/lint/report.ts";
import { readConfig } from "../../src/project/config/read-config.ts";
import { documentsOf } from "../../src/project/sniff.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { libraryOf } from "../helpers/library.ts";
import * as t from "../verdicts/templates.ts";

type Options = Partial<Pick<LintOptions, "region" | "severities" | "parameters">> & { readonly files?: Readonly<Record<string, string>> };

/** What is needed to lint a text under these budgets, written as flow maps. */
async function inputsOf(text: string, budgets: readonly string[], { files = {}, ...options }: Options) {
  const { config, errors } = await readConfig({ file: ".cfn-latency-lint.yaml", text: `budgets:\n${budgets.map((budget) => `  - ${budget}\n`).join("")}` });
  expect(errors).toEqual([]);
  const reading = readQuickly({ file: "template.yaml", text });
  if (!reading) throw new Error("The test's own text cannot be read.");
  expect(reading.problems).toEqual([]);
  const { source, documents, problems } = reading;
  const configs = new Map([source.file, ...Object.keys(files)].map((file) => [file, config]));
  return {
    files: [{ source, documents: documentsOf(documents), problems }],
    options: { parameters: new Map(), severities: new Map(), preset: "recommended", configs, library: libraryOf(files), ...options } satisfies LintOptions,
  };
}

async function reportOf(text: string, budgets: readonly string[], options: Options = {}): Promise<Report> {
  const { files, options: all } = await inputsOf(text, budgets, options);
  return lint(files, rules, all);
}

function budgetFindings({ findings }: Report) {
  return findings.filter(({ rule }) => rule === "route-budget");
}

/** "[IsProd] `GET /items` makes 1 STS call; its budget allows none". */
async function over(text: string, budgets: readonly string[], options: Options = {}): Promise<string[]> {
  return budgetFindings(await reportOf(text, budgets, options)).map(({ message, when }) => (when === null ? message : `[${when}] ${message}`));
}

async function open(text: string, budgets: readonly string[], options: Options = {}): Promise<string[]> {
  const { notChecked } = await reportOf(text, budgets, options);
  return notChecked.filter(({ what }) => what.startsWith("budget of")).map(({ what, why }) => `${what}: ${why}`);
}

const BY_ROLE = t.method({ credentials: "!GetAtt Role.Arn" });
/** An authorizer and an integration that each use a role. */
const TWO_ROLES = t.stack([
  t.REST, t.AUTH_FUNCTION, t.ROLE, t.AUTH_ROLE, t.permission(),
  t.authorizer({ AuthorizerCredentials: "!GetAtt AuthRole.Arn", AuthorizerResultTtlInSeconds: "0" }),
  t.method({ credentials: "!GetAtt Role.Arn", authorization: t.GUARDED }),
]);
const ROUTE = "`GET /items` on stage `prod`";

test("a finding tells of the route, of what counts and of the limit", async () => {
  const [finding, ...others] = budgetFindings(await reportOf(TWO_ROLES, ["{ name: reads, route: GET /items, stsCalls: 1 }"]));
  expect(others).toEqual([]);
  if (!finding) throw new Error("there is no finding");
  const { at, related, fingerprint, ...rest } = finding;
  expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(rest).toEqual({
    rule: "route-budget",
    severity: "error",
    message: `${ROUTE} makes 2 STS calls; budget \`reads\` allows 1`,
    label: "over budget `reads`",
    logicalId: "Get",
    api: "Api",
    routes: ["GET /items"],
    when: null,
    construct: undefined,
    guard: true,
    stages: ["prod"],
    notes: [],
    remedy: "take out what can go: assume `AuthRole` to call `AuthFn`, assume `Role` to call `Fn`",
  });
  const shown = [at, ...related.map((note) => note.at)].map(({ file, start, end }) => `${file} ${(file.startsWith(".") ? CONFIG : TWO_ROLES).slice(start, end)}`);
  expect(shown).toEqual(["template.yaml Get", "template.yaml !GetAtt AuthRole.Arn", "template.yaml !GetAtt Role.Arn", ".cfn-latency-lint.yaml stsCalls: 1"]);
  expect(related.map(({ message }) => message)).toEqual([
    "assume `AuthRole` to call `AuthFn`", "assume `Role` to call `Fn`", "budget `reads`",
  ]);
});

const CONFIG = "budgets:\n  - { name: reads, route: GET /items, stsCalls: 1 }\n";

test("one finding tells of all the limits that a route exceeds", async () => {
  const budget = "{ stsCalls: 0, regionHops: 0, authorizerCalls: 0, coldStart: false, avoidable: 4, cached: true }";
  const [finding, ...others] = budgetFindings(await reportOf(TWO_ROLES, [budget]));
  expect([finding?.message, finding?.remedy, others]).toEqual([
    `${ROUTE} is over its budget: 2 STS calls (none allowed), 1 authorizer call (none allowed), 2 cold starts (none allowed), 5 avoidable hops (4 allowed), no cached responses`,
    "take out what can go: assume `AuthRole` to call `AuthFn`, assume `Role` to call `Fn`, ask authorizer `Auth`, start `AuthFn` from cold, start `Fn` from cold; "
    + "let the stage's cache keep the responses of this route",
    [],
  ]);
});

test("every budget that is about a route holds", async () => {
  expect(await over(TWO_ROLES, ["{ name: a, stsCalls: 1 }", "{ stsCalls: 2 }", "{ name: b, authorizerCalls: 0 }"])).toEqual([
    `${ROUTE} makes 1 authorizer call; budget \`b\` allows none`,
    `${ROUTE} makes 2 STS calls; budget \`a\` allows 1`,
  ]);
});

test("what cannot go is told as such", async () => {
  const sqs = t.stack([t.REST, t.ROLE, t.method({ type: "AWS", uri: '!Sub "arn:${AWS::Partition}:apigateway:${AWS::Region}:sqs:path/x"', credentials: "!GetAtt Role.Arn" })]);
  const [finding] = budgetFindings(await reportOf(sqs, ["{ stsCalls: 0 }"]));
  expect(finding?.remedy).toBe("what cannot go as the path is: assume `Role` to call `sqs`; change the path, or allow it");
});

describe("the limits", () => {
  const plain = t.stack([t.REST, t.permission(), t.method()]);
  const far = t.stack([t.REST, t.method({ type: "HTTP_PROXY", uri: "https://a.execute-api.eu-west-1.amazonaws.com/x" })]);
  const cached = (more: t.Properties) => t.stack([t.REST_API, t.FUNCTION, t.permission(), t.method(), t.stage("prod", "Stage", {
    CacheClusterEnabled: "true", MethodSettings: '[{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true }]', ...more,
  })], [t.IS_PROD]);
  const http = t.stack([t.HTTP, t.permission(), t.integration(), t.route("GET /items")]);

  test.each<[string, string, string, readonly string[], Options]>([
    ["nothing to count", plain, "stsCalls: 0, regionHops: 0, authorizerCalls: 0", [], {}],
    ["as many as allowed", TWO_ROLES, "stsCalls: 2, authorizerCalls: 1", [], {}],
    ["a host elsewhere", far, "regionHops: 0", [`${ROUTE} makes 1 call to another region; its budget allows none`], { region: "us-east-1" }],
    ["a host here", far, "regionHops: 0", [], { region: "eu-west-1" }],
    ["a function that starts from cold", plain, "coldStart: false", [`${ROUTE} may wait for 1 cold start; its budget allows none`], {}],
    ["what could go", plain, "avoidable: 0", [`${ROUTE} has 1 avoidable hop; its budget allows none`], {}],
    ["no cache", plain, "cached: true", [`${ROUTE} is not answered from a cache; its budget wants it to be`], {}],
    ["a cache", cached({}), "cached: true", [], {}],
    ["a cache on one side of a condition", cached({ CacheClusterEnabled: "!If [IsProd, true, false]" }), "cached: true",
      [`[not IsProd] ${ROUTE} is not answered from a cache; its budget wants it to be`], {}],
    ["an API that has no caches", http, "cached: true", ["`GET /items` on stage `$default` is not answered from a cache; its budget wants it to be"], {}],
    ["a WebSocket API", t.stack([t.WEBSOCKET, t.ROLE, t.integration({ CredentialsArn: "!GetAtt Role.Arn" }), t.route("$connect")]), "stsCalls: 0",
      ["`$connect` on stage `prod` makes 1 STS call; its budget allows none"], {}],
  ])("%s", async (_, text, budget, findings, options) => {
    expect({ over: await over(text, [`{ ${budget} }`], options), open: await open(text, [`{ ${budget} }`], options) }).toEqual({ over: findings, open: [] });
  });

  test.each<[string, string, string, string]>([
    ["a warmth", t.stack([t.REST, t.method({ uri: t.path("arn:aws:lambda:us-east-1:111122223333:function:far") })]), "coldStart: false",
      "whether `far` is kept warm is not known: the function is not in this template"],
    ["a target", t.stack([t.REST, t.method({ uri: "!Ref Uri" })], ["Parameters: { Uri: { Type: String } }"]), "stsCalls: 0", "`Uri` is not known before deployment"],
    ["an authorizer", t.stack([t.REST, t.method({ authorization: { AuthorizationType: "CUSTOM", AuthorizerId: "abc123" } })]), "authorizerCalls: 0",
      "what authorizes its requests is not known"],
    ["a cache", cached({ CacheClusterEnabled: "!Ref Env" }), "cached: true", "what stage `prod` caches is not known before deployment"],
    ["a method's cache", cached({ MethodSettings: '[{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: !Ref Env }]' }), "cached: true", "what stage `prod` caches is not known before deployment"],
    ["a region", t.stack([t.REST, t.method({ uri: t.path("${Fn.Arn}", "eu-west-1") })]), "regionHops: 0", "whether its API is in `eu-west-1` is not known"],
  ])("%s that is not known is not over: it is not checked", async (_, text, budget, why) => {
    expect({ over: await over(text, [`{ ${budget} }`]), open: await open(text, [`{ ${budget} }`]) })
      .toEqual({ over: [], open: [`budget of \`GET /items\` on stage \`prod\`: ${why}`] });
  });

  test("whether a verdict is kept matters to what could be avoided alone", async () => {
    const text = t.stack([
      t.HTTP, t.AUTH_FUNCTION, t.authorizerV2({ AuthorizerPayloadFormatVersion: "'2.0'" }), t.integration(),
      t.route("GET /items", { AuthorizationType: "CUSTOM", AuthorizerId: "!Ref Auth" }),
    ]);
    expect(await open(text, ["{ avoidable: 2 }"])).toEqual(["budget of `GET /items` on stage `$default`: whether what authorizer `Auth` says is kept is not known"]);
    expect(await open(text, ["{ avoidable: 3, authorizerCalls: 1, stsCalls: 0 }"])).toEqual([]);
    expect(await over(text, ["{ authorizerCalls: 0 }"])).toEqual(["`GET /items` on stage `$default` makes 1 authorizer call; its budget allows none"]);
  });

  test("a default that a breach hangs on is told", async () => {
    const text = t.stack([t.REST, t.method({ credentials: "!Ref RoleArn" })], ["Parameters: { RoleArn: { Type: String, Default: arn:aws:iam::111122223333:role/a } }"]);
    expect(budgetFindings(await reportOf(text, ["{ stsCalls: 0 }"])).map(({ notes }) => notes)).toEqual([["the role is the default of parameter `RoleArn`"]]);
  });
});

describe("what a budget is about", () => {
  const api = t.stack([
    t.REST, t.stage("beta", "Beta"), t.ROLE, t.permission(), BY_ROLE,
    t.method({ id: "Any", verb: "ANY", credentials: "!GetAtt Role.Arn" }),
    t.method({ id: "One", at: "!Ref Item", verb: "ANY", credentials: "!GetAtt Role.Arn" }),
    t.method({ id: "Root", at: t.ROOT, verb: "POST", credentials: "!GetAtt Role.Arn" }),
  ]);
  const socket = t.stack([t.WEBSOCKET, t.ROLE, t.integration({ CredentialsArn: "!GetAtt Role.Arn" }), t.route("$connect"), t.route("sendMessage", {}, "Send")]);
  const EVERY = ["GET /items", "ANY /items", "ANY /items/{id}", "POST /"];

  async function routes(text: string, about: string): Promise<string[]> {
    const findings = budgetFindings(await reportOf(text, [`{ ${about}${about === "" ? "" : ", "}stsCalls: 0 }`]));
    return findings.map(({ message }) => message.replace(/ makes.*/, "").replaceAll("`", ""));
  }

  test("a verb's own route takes it from the route for any verb only while it is there", async () => {
    const conditions = ["Conditions: { A: !Equals [!Ref AWS::StackName, a] }"];
    const any = t.method({ id: "Any", verb: "ANY", credentials: "!GetAtt Role.Arn" });
    const both = (condition?: string) => t.stack([t.REST, t.ROLE, t.permission(), any, t.method({ id: "Own", ...(condition && { condition }) })], conditions);
    expect(await routes(both(), "verb: GET")).toEqual([]);
    expect(await routes(both("A"), "verb: GET")).toEqual(["ANY /items on stage prod"]);
  });

  test.each<[string, readonly string[]]>([
    ["", EVERY],
    ["api: Api", EVERY],
    ["api: A*", EVERY],
    ["api: Orders", []],
    ["verb: GET", ["GET /items", "ANY /items/{id}"]],
    ["verb: [GET, PUT]", ["GET /items", "ANY /items", "ANY /items/{id}"]],
    ["verb: ANY", ["ANY /items", "ANY /items/{id}"]],
    ["path: /", ["POST /"]],
    ["path: /*", ["GET /items", "ANY /items"]],
    ["path: /items/**", ["GET /items", "ANY /items", "ANY /items/{id}"]],
    ["path: '/items/{id}'", ["ANY /items/{id}"]],
    ["route: POST /**", ["ANY /items", "ANY /items/{id}", "POST /"]],
    ["route: '* /items'", ["GET /items", "ANY /items"]],
    ["route: $connect", []],
  ])("%s", async (about, wanted) => {
    expect(await routes(api, `stage: prod${about === "" ? "" : ", "}${about}`)).toEqual(wanted.map((route) => `${route} on stage prod`));
  });

  test.each([["beta", ["beta"]], ["'*'", ["beta", "prod"]], ["b*a", ["beta"]], ["live", []]])("stage: %s", async (stage, stages) => {
    expect(await routes(api, `route: GET /items, stage: ${stage}`)).toEqual(stages.map((name) => `GET /items on stage ${name}`));
  });

  test.each([["$connect", ["$connect"]], ["send*", ["sendMessage"]], ["'*'", ["$connect", "sendMessage"]], ["'* /**'", []]])("of a WebSocket API, route: %s", async (route, names) => {
    expect(await routes(socket, `route: ${route}`)).toEqual(names.map((name) => `${name} on stage prod`));
  });

  test("a stage that is not known matters only where the route would be over", async () => {
    const text = t.stack([t.REST_API, t.FUNCTION, t.ROLE, t.stage("!Ref Env"), BY_ROLE], [t.ENV]);
    expect(await over(text, ["{ stage: prod, stsCalls: 0 }"])).toEqual([]);
    expect(await open(text, ["{ stage: prod, stsCalls: 0 }"])).toEqual(["budget of `GET /items` on stage `Env`: whether stage `Env` is `prod` is not known before deployment"]);
    expect(await open(text, ["{ stage: prod, stsCalls: 1 }"])).toEqual([]);
    expect(await over(text, ["{ stage: '*', stsCalls: 0 }"])).toEqual(["`GET /items` on stage `Env` makes 1 STS call; its budget allows none"]);
    const bare = t.stack([t.REST_API, t.FUNCTION, t.ROLE, BY_ROLE]);
    expect(await open(bare, ["{ stage: prod, stsCalls: 0 }"])).toEqual(["budget of `GET /items`: no stage of its API is here"]);
    expect(await over(bare, ["{ stsCalls: 0 }"])).toEqual(["`GET /items` makes 1 STS call; its budget allows none"]);
  });

  test("so does a path that is not known", async () => {
    const part = t.resource("Part", "AWS::ApiGateway::Resource", { RestApiId: "!Ref Api", ParentId: t.ROOT, PathPart: "!Ref Env" });
    const text = t.stack([t.REST, t.ROLE, part, t.method({ at: "!Ref Part", credentials: "!GetAtt Role.Arn" })], [t.ENV]);
    expect(await open(text, ["{ path: /orders, stsCalls: 0 }"])).toEqual(["budget of `GET /${Env}` on stage `prod`: whether its path is `/orders` is not known before deployment"]);
    expect(await open(text, ["{ path: /orders/*, stsCalls: 0 }"])).toEqual([]);
    expect(await over(text, ["{ path: /*, stsCalls: 0 }"])).toEqual(["`GET /${Env}` on stage `prod` makes 1 STS call; its budget allows none"]);
  });
});

describe("conditions", () => {
  test("say when a route is over", async () => {
    const text = t.stack([t.REST, t.ROLE, t.permission(), t.method({ credentials: '!If [IsProd, !GetAtt Role.Arn, !Ref "AWS::NoValue"]' })], [t.IS_PROD]);
    expect(await over(text, ["{ stsCalls: 0 }"])).toEqual([`[IsProd] ${ROUTE} makes 1 STS call; its budget allows none`]);
  });

  test("that part paths which are over alike part no findings", async () => {
    const text = t.stack([t.REST_API, t.FUNCTION, t.ROLE, BY_ROLE, t.stage("prod", "Stage", {
      CacheClusterEnabled: "!If [IsProd, true, false]", MethodSettings: '[{ ResourcePath: "/*", HttpMethod: "*", CachingEnabled: true }]',
    })], [t.IS_PROD]);
    expect(await over(text, ["{ authorizerCalls: 0, stsCalls: 0 }"])).toEqual([
      `${ROUTE} makes 1 STS call; its budget allows none`,
    ]);
  });
});

describe("the rule", () => {
  test.each([["warning", ["warning"]], ["off", []]] as const)("set to %s", async (severity, severities) => {
    const report = await reportOf(t.stack([t.REST, t.ROLE, BY_ROLE]), ["{ stsCalls: 0 }"], { severities: new Map([["route-budget", severity]]) });
    expect(budgetFindings(report).map((finding) => finding.severity)).toEqual(severities);
  });

  test("leaves nothing unchecked where it is off", async () => {
    const text = t.stack([t.REST_API, t.FUNCTION, t.ROLE, BY_ROLE]);
    expect(await open(text, ["{ stage: prod, stsCalls: 0 }"], { severities: new Map([["route-budget", "off"]]) })).toEqual([]);
  });

  test("says the same of `routes`, whose rows have its findings", async () => {
    const { files, options } = await inputsOf(TWO_ROLES, ["{ stsCalls: 1 }"], {});
    const { rows, findings } = lintRoutes(files, rules, options);
    const own = findings.filter(({ rule }) => rule === "route-budget");
    expect(own).toEqual(budgetFindings(lint(files, rules, options)));
    expect(own.map(({ fingerprint }) => rows.map((row) => row.findings.includes(fingerprint)))).toEqual([[true]]);
  });

  test("speaks of a nested stack in the words of its own template", async () => {
    const child = t.stack([t.REST, t.ROLE, BY_ROLE]);
    const text = t.stack([t.resource("Orders", "AWS::CloudFormation::Stack", { TemplateURL: "child.yaml" })]);
    const findings = budgetFindings(await reportOf(text, ["{ api: Api, stsCalls: 0 }"], { files: { "child.yaml": child } }));
    expect(findings.map(({ at, api, message, remedy }) => ({ file: at.file, api, message, remedy }))).toEqual([{
      file: "child.yaml", api: "Api", message: `${ROUTE} makes 1 STS call; its budget allows none`, remedy: "take out what can go: assume `Role` to call `Fn`",
    }]);
  });
});
