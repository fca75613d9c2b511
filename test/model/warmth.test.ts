import { describe, expect, test } from "@jest/globals";
import type { Warmth } from "../../src/model/model.ts";
import { formulaKey } from "../../src/resolve/formula.ts";
import { modelOf } from "../helpers/model.ts";
import type { Deployment } from "../helpers/scope.ts";
import * as t from "../verdicts/templates.ts";

const LATEST = "Fn.Arn";
const ALIAS = "Alias";

interface Given {
  /** What the function has besides its code, one property a line. */
  readonly fn?: t.Properties;
  readonly more?: readonly string[];
  readonly invokes?: string;
  readonly sections?: readonly string[];
  readonly deployment?: Deployment;
}

/** "cold", "warm by Alias", "bypassed Alias if IsProd": how `GET /items` finds its function. */
function warmthOf({ fn = {}, more = [], invokes = LATEST, sections = [], deployment }: Given): string[] {
  const own = t.resource("Fn", "AWS::Lambda::Function", { Runtime: "nodejs22.x", Handler: "i.handler", Code: "{ ZipFile: x }", ...fn });
  const text = t.stack([t.REST_API, t.stage(), own, t.method({ uri: t.invoke(invokes) }), ...more], sections);
  return modelOf(text, deployment).integration.flatMap(({ target }) => (target.kind === "lambda" ? target.warmth : []))
    .map(({ when, value }) => `${words(value)}${when === true ? "" : ` if ${formulaKey(when)}`}`);
}

function words(warmth: Warmth): string {
  if (warmth.kind === "warm") return `warm by ${warmth.by.kind} of ${warmth.by.name}`;
  if (warmth.kind === "bypassed") return `bypassed ${warmth.capacities.map(({ kind, name }) => `${kind} of ${name}`).join(", ")}`;
  return warmth.kind === "unknown" ? `unknown, as ${warmth.why}` : "cold";
}

const PROVISIONED = { ProvisionedConcurrencyConfig: "{ ProvisionedConcurrentExecutions: 2 }" };

function alias(more: t.Properties = {}, name = "live", id = "Alias"): string {
  return t.resource(id, "AWS::Lambda::Alias", { FunctionName: "!Ref Fn", FunctionVersion: "!GetAtt Version.Version", Name: name, ...more });
}

function rule(more: t.Properties = {}, id = "Rule"): string {
  return t.resource(id, "AWS::Events::Rule", { ScheduleExpression: "rate(5 minutes)", Targets: "[{ Id: a, Arn: !GetAtt Fn.Arn }]", ...more });
}

function schedule(more: t.Properties = {}): string {
  return t.resource("Schedule", "AWS::Scheduler::Schedule", { ScheduleExpression: "rate(5 minutes)", Target: "{ Arn: !GetAtt Fn.Arn }", ...more });
}

function scaled(more: t.Properties = {}): string {
  return t.resource("Scaled", "AWS::ApplicationAutoScaling::ScalableTarget", {
    ServiceNamespace: "lambda", ScalableDimension: "lambda:function:ProvisionedConcurrency", ResourceId: "!Sub function:${Fn}:live", MinCapacity: "1", ...more,
  });
}

const VERSION_AND_ALIAS = [t.VERSION, alias()];
const COUNT = (more: string): string => `Parameters: { Count: { Type: Number${more} } }`;
const BY_COUNT = { ProvisionedConcurrencyConfig: "{ ProvisionedConcurrentExecutions: !Ref Count }" };
const WARM = ["warm by provisioned-concurrency of Alias"];
const BYPASSED = ["bypassed provisioned-concurrency of Alias"];
const OPEN = ["unknown, as how much is provisioned on `Alias` is not known before deployment"];

describe("provisioned concurrency", () => {
  test.each<[string, Given, string[]]>([
    ["none", {}, ["cold"]],
    ["none, on an alias", { more: VERSION_AND_ALIAS, invokes: ALIAS }, ["cold"]],
    ["on the alias", { more: [t.VERSION, alias(PROVISIONED)], invokes: ALIAS }, WARM],
    ["on the alias, by its name", { more: [t.VERSION, alias(PROVISIONED)], invokes: "Fn.Arn}:live${AWS::NoValue" }, WARM],
    ["on the alias, called unqualified", { more: [t.VERSION, alias(PROVISIONED)] }, BYPASSED],
    ["on the alias, called as $LATEST", { more: [t.VERSION, alias(PROVISIONED)], invokes: "Fn.Arn}:$LATEST${AWS::NoValue" }, BYPASSED],
    ["on the version", { more: [t.resource("Version", "AWS::Lambda::Version", { FunctionName: "!Ref Fn", ...PROVISIONED })], invokes: "Version" }, ["warm by provisioned-concurrency of Version"]],
    ["on the version, called by an alias of it", {
      more: [t.resource("Version", "AWS::Lambda::Version", { FunctionName: "!Ref Fn", ...PROVISIONED }), alias()], invokes: ALIAS,
    }, ["unknown, as `Version` may be what it invokes"]],
    ["on the version, called unqualified", { more: [t.resource("Version", "AWS::Lambda::Version", { FunctionName: "!Ref Fn", ...PROVISIONED })] }, ["bypassed provisioned-concurrency of Version"]],
    ["on another alias of the same version", { more: [t.VERSION, alias(), alias(PROVISIONED, "spare", "Spare")], invokes: ALIAS }, ["unknown, as `Spare` may be what it invokes"]],
    ["on an alias of another version", {
      more: [t.VERSION, t.OTHER_VERSION, alias(), alias({ ...PROVISIONED, FunctionVersion: "!GetAtt OtherVersion.Version" }, "spare", "Spare")], invokes: ALIAS,
    }, ["bypassed provisioned-concurrency of Spare"]],
    ["on an alias, called by a stage variable", { more: [t.VERSION, alias(PROVISIONED)], invokes: "Fn.Arn}:${!stageVariables.alias}${AWS::NoValue" }, [
      "unknown, as `Alias` may be what it invokes",
    ]],
    ["on an alias, called by an alias that is published elsewhere", { more: [t.VERSION, alias(PROVISIONED)], invokes: "Fn.Arn}:beta${AWS::NoValue" }, [
      "unknown, as `Alias` may be what it invokes",
    ]],
    ["on an alias, called by the number of a version", { more: [t.VERSION, alias(PROVISIONED)], invokes: "Fn.Arn}:7${AWS::NoValue" }, [
      "unknown, as `Alias` may be what it invokes",
    ]],
    ["on an alias of version 7, called by version 8", { more: [alias({ ...PROVISIONED, FunctionVersion: '"7"' })], invokes: "Fn.Arn}:8${AWS::NoValue" }, BYPASSED],
    ["on an alias that is published elsewhere", { invokes: "Fn.Arn}:live${AWS::NoValue" }, ["unknown, as what it invokes is published elsewhere"]],
    ["of two aliases, called unqualified", { more: [t.VERSION, alias(PROVISIONED), alias(PROVISIONED, "spare", "Spare")] }, ["bypassed provisioned-concurrency of Alias, provisioned-concurrency of Spare"]],
    ["of another function", { more: [t.OTHER_FUNCTION, t.resource("Alias", "AWS::Lambda::Alias", { FunctionName: "!Ref OtherFn", FunctionVersion: '"7"', Name: "live", ...PROVISIONED })] }, ["cold"]],
    ["by a parameter that has no value", { more: [t.VERSION, alias(BY_COUNT)], invokes: ALIAS, sections: [COUNT("")] }, OPEN],
    ["by a parameter, called unqualified", { more: [t.VERSION, alias(BY_COUNT)], sections: [COUNT("")] }, ["cold"]],
    ["by a parameter that has one", { more: [t.VERSION, alias(BY_COUNT)], sections: [COUNT("")], deployment: { parameters: { Count: "2" } } }, BYPASSED],
    ["by a default", { more: [t.VERSION, alias(BY_COUNT)], sections: [COUNT(", Default: 2")] }, BYPASSED],
    ["by a default of none", { more: [t.VERSION, alias(BY_COUNT)], invokes: ALIAS, sections: [COUNT(", Default: 0")] }, OPEN],
    ["under a condition", { more: [t.VERSION, alias({ ProvisionedConcurrencyConfig: '!If [IsProd, { ProvisionedConcurrentExecutions: 2 }, !Ref "AWS::NoValue"]' })], sections: [t.IS_PROD] }, [
      "bypassed provisioned-concurrency of Alias if IsProd", "cold if !IsProd",
    ]],
    ["reserved concurrency is none", { fn: { ReservedConcurrentExecutions: "5" } }, ["cold"]],
  ])("%s", (_, given, expected) => {
    expect(warmthOf(given)).toEqual(expected);
  });
});

describe("Application Auto Scaling", () => {
  const CDK_ID = '!Join ["", ["function:", !Select [6, !Split [":", !Ref Alias]], ":live"]]';
  const BY_SCALING = ["warm by provisioned-concurrency of Fn:live"];
  test.each<[string, t.Properties, string[]]>([
    ["a minimum of one", {}, BY_SCALING],
    ["as CDK names it", { ResourceId: CDK_ID }, BY_SCALING],
    ["a minimum of none", { MinCapacity: "0" }, ["cold"]],
    ["a minimum of none but for some hours", { MinCapacity: "0", ScheduledActions: "[{ ScalableTargetAction: { MinCapacity: 3 } }]" }, BY_SCALING],
    ["a minimum of one but for some hours", { ScheduledActions: "[{ ScalableTargetAction: { MinCapacity: 0 } }]" }, BY_SCALING],
    ["a table's", { ScalableDimension: "dynamodb:table:ReadCapacityUnits" }, ["cold"]],
    ["of a function that only the deployment knows", { ResourceId: '!Sub "function:${AWS::StackName}:live"' }, [
      "unknown, as `Scaled` provisions concurrency for a function that is not known before deployment",
    ]],
    ["of another function", { ResourceId: "function:another:live" }, ["cold"]],
  ])("%s", (_, properties, expected) => {
    expect(warmthOf({ more: [...VERSION_AND_ALIAS, scaled(properties)], invokes: ALIAS })).toEqual(expected);
  });
});

describe("SnapStart", () => {
  const ON = { Runtime: "java21", SnapStart: "{ ApplyOn: PublishedVersions }" };
  const RUNTIME = "Parameters: { Runtime: { Type: String } }";
  const NO_EFFECT = ["cold"];
  const UNSURE = ["unknown, as whether SnapStart of `Fn` takes effect is not known before deployment"];
  test.each<[string, t.Properties, string[]]>([
    ["java11", { ...ON, Runtime: "java11" }, ["warm by snap-start of Fn"]],
    ["python3.12", { ...ON, Runtime: "python3.12" }, ["warm by snap-start of Fn"]],
    ["dotnet8", { ...ON, Runtime: "dotnet8" }, ["warm by snap-start of Fn"]],
    ["java8.al2", { ...ON, Runtime: "java8.al2" }, NO_EFFECT],
    ["python3.11", { ...ON, Runtime: "python3.11" }, NO_EFFECT],
    ["dotnet6", { ...ON, Runtime: "dotnet6" }, NO_EFFECT],
    ["dotnetcore3.1", { ...ON, Runtime: "dotnetcore3.1" }, NO_EFFECT],
    ["nodejs22.x", { ...ON, Runtime: "nodejs22.x" }, NO_EFFECT],
    ["provided.al2023", { ...ON, Runtime: "provided.al2023" }, NO_EFFECT],
    ["off", { ...ON, SnapStart: "{ ApplyOn: None }" }, NO_EFFECT],
    ["a file system", { ...ON, FileSystemConfigs: "[{ Arn: x, LocalMountPath: /mnt/x }]" }, NO_EFFECT],
    ["512 MB of storage", { ...ON, EphemeralStorage: "{ Size: 512 }" }, ["warm by snap-start of Fn"]],
    ["513 MB of storage", { ...ON, EphemeralStorage: "{ Size: 513 }" }, NO_EFFECT],
    ["an environment for each tenant", { ...ON, TenancyConfig: "{ TenantIsolationMode: PER_TENANT }" }, NO_EFFECT],
    ["a container image", { SnapStart: "{ ApplyOn: PublishedVersions }", PackageType: "Image", Runtime: undefined }, UNSURE],
    ["a runtime that is a parameter", { ...ON, Runtime: "!Ref Runtime" }, UNSURE],
  ])("%s", (_, fn, expected) => {
    const sections = [RUNTIME];
    expect(warmthOf({ fn, more: VERSION_AND_ALIAS, invokes: ALIAS, sections })).toEqual(expected);
    const unqualified = expected[0] === "warm by snap-start of Fn" ? ["bypassed snap-start of Fn"] : NO_EFFECT;
    expect(warmthOf({ fn, more: VERSION_AND_ALIAS, sections })).toEqual(unqualified);
  });

  test("is not in every region", () => {
    expect(warmthOf({ fn: ON, deployment: { region: "ap-east-2" } })).toEqual(["cold"]);
    expect(warmthOf({ fn: ON, deployment: { region: "eu-west-1" } })).toEqual(["bypassed snap-start of Fn"]);
  });

  test("serves an alias that is published elsewhere too", () => {
    expect(warmthOf({ fn: ON, invokes: "Fn.Arn}:live${AWS::NoValue" })).toEqual(["warm by snap-start of Fn"]);
  });
});

describe("managed instances", () => {
  const CONFIG = "{ LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: x } }";
  test.each([LATEST, ALIAS])("serve %s", (invokes) => {
    expect(warmthOf({ fn: { CapacityProviderConfig: CONFIG }, more: VERSION_AND_ALIAS, invokes })).toEqual(["warm by managed-instances of Fn"]);
  });

  test("under a condition", () => {
    const fn = { CapacityProviderConfig: `!If [IsProd, ${CONFIG}, !Ref "AWS::NoValue"]` };
    expect(warmthOf({ fn, sections: [t.IS_PROD] })).toEqual(["warm by managed-instances of Fn if IsProd", "cold if !IsProd"]);
  });
});

describe("warmers", () => {
  const WARMED = ["warm by warmer of Rule"];
  const DOUBTED = ["unknown, as `Rule` invokes it on a schedule"];
  test.each<[string, string, string[]]>([
    ["a rule", rule(), WARMED],
    ["a schedule", schedule(), ["warm by warmer of Schedule"]],
    ["on", rule({ State: "ENABLED" }), WARMED],
    ["off", rule({ State: "DISABLED" }), ["cold"]],
    ["a schedule that is off", schedule({ State: "DISABLED" }), ["cold"]],
    ["a state that is a parameter", rule({ State: "!Ref Env" }), DOUBTED],
    ["a schedule that is a parameter", rule({ ScheduleExpression: "!Ref Env" }), DOUBTED],
    ["a state that conditions choose", rule({ State: "!If [IsProd, ENABLED, DISABLED]" }), [
      "warm by warmer of Rule if IsProd", "cold if !IsProd",
    ]],
    ["daily", rule({ ScheduleExpression: "cron(0 6 * * ? *)" }), ["cold"]],
    ["daily, but by its input a warmer", rule({ ScheduleExpression: "rate(1 hour)", Targets: "[{ Id: a, Arn: !GetAtt Fn.Arn, Input: '{\"ping\":1}' }]" }), DOUBTED],
    ["in business hours", rule({ ScheduleExpression: "cron(0/5 8-17 ? * MON-FRI *)" }), DOUBTED],
    ["of events", rule({ ScheduleExpression: undefined, EventPattern: "{ source: [x] }" }), ["cold"]],
    ["of something else", rule({ Targets: "[{ Id: a, Arn: !GetAtt Queue.Arn }]" }), ["cold"]],
    ["of the alias", [t.VERSION, alias(), rule({ Targets: "[{ Id: a, Arn: !Ref Alias }]" })].join("\n"), ["cold"]],
    ["of a target that is no map", rule({ Targets: "[x, [y], { Arn: [z] }]" }), ["cold"]],
    ["of targets that are no list", rule({ Targets: "{ Arn: !GetAtt Fn.Arn }" }), ["cold"]],
    ["a warmer of others", [t.resource("Warmup", "AWS::Lambda::Function", { Runtime: "nodejs22.x" }), rule({ Targets: "[{ Id: a, Arn: !GetAtt Warmup.Arn }]" })].join("\n"), [
      "unknown, as `Warmup` may keep it warm",
    ]],
  ])("%s", (_, more, expected) => {
    expect(warmthOf({ more: [more], sections: [t.IS_PROD] })).toEqual(expected);
  });

  test("do not hide that provisioned concurrency is bypassed", () => {
    expect(warmthOf({ more: [t.VERSION, alias(PROVISIONED), rule()] })).toEqual(BYPASSED);
  });
});

describe("what is out of sight", () => {
  test("a stack that is given the function", () => {
    const more = [t.resource("Nested", "AWS::CloudFormation::Stack", { TemplateURL: "x", Parameters: "{ Arn: !GetAtt Fn.Arn }" })];
    expect(warmthOf({ more })).toEqual(["unknown, as `Nested` is given the function"]);
  });

  test("a function of another stack", () => {
    expect(warmthOf({ invokes: "Other", sections: ["Parameters: { Other: { Type: String } }"] })).toEqual(["unknown, as the function is not in this template"]);
  });

  test("a macro", () => {
    const text = t.stack([t.REST, t.method()]);
    const [integration] = modelOf(text, {}, { unseen: "a macro may add to it" }).integration;
    expect(integration?.target.kind === "lambda" && integration.target.warmth).toEqual([
      { when: true, value: { kind: "unknown", why: "a macro may add to it" } },
    ]);
  });
});

describe("a function's callers", () => {
  const callers = (resources: readonly string[]): string[] =>
    modelOf(t.stack(resources, [t.IS_PROD])).function.flatMap(({ logicalId, callers: own }) =>
      own.map(({ routes, when }) => `${logicalId}: ${routes.join(", ")}${when === true ? "" : ` if ${formulaKey(when)}`}`));
  test.each<[string, string[], string[]]>([
    ["a route", [t.REST, t.method()], ["Fn: GET /items"]],
    ["an authorizer", [t.REST, t.AUTH_FUNCTION, t.authorizer(), t.method({ authorization: t.GUARDED })], ["Fn: GET /items", "AuthFn: GET /items"]],
    ["an authorizer of no route", [t.REST, t.AUTH_FUNCTION, t.authorizer()], []],
    ["nobody who waits", [t.REST, t.method({ integration: "RequestParameters: { integration.request.header.X-Amz-Invocation-Type: \"'Event'\" }" })], []],
    ["a preflight", [t.REST, t.method({ verb: "OPTIONS" })], []],
    ["a mock", [t.REST, t.mockMethod("Get", "GET", { AuthorizationType: "NONE" })], []],
    ["an integration of no route", [t.HTTP, t.integration()], []],
    ["somebody who has gone", [t.WEBSOCKET, t.integration(), t.route("$connect"), t.route("$disconnect", {}, "Bye")], ["Fn: $connect"]],
    ["a route under a condition", [t.HTTP, t.integration(), t.route("GET /a"), t.resource("Other", "AWS::ApiGatewayV2::Route", { ApiId: "!Ref Api", RouteKey: "GET /b", Target: '!Sub "integrations/${Integration}"' }, "IsProd")], ["Fn: GET /a", "Fn: GET /b if IsProd"]],
    ["only somebody who has gone", [t.WEBSOCKET, t.integration(), t.route("$disconnect")], []],
  ])("%s", (_, resources, expected) => {
    expect(callers(resources)).toEqual(expected);
  });
});

describe("what a function could be kept ready by", () => {
  const offers = (fn: t.Properties): string[] =>
    modelOf(t.stack([t.resource("Fn", "AWS::Lambda::Function", fn)], [t.IS_PROD])).function.map((each) => each.offers);
  test.each<[t.Properties, string]>([
    [{ Runtime: "java21" }, "snap-start"],
    [{ Runtime: "nodejs22.x" }, "provisioned-concurrency"],
    [{ Runtime: "!Ref Env" }, "provisioned-concurrency"],
    [{ Runtime: "!If [IsProd, java21, nodejs22.x]" }, "provisioned-concurrency"],
    [{ PackageType: "Image" }, "provisioned-concurrency"],
    [{ Runtime: "java21", TenancyConfig: "{ TenantIsolationMode: PER_TENANT }" }, "nothing"],
    [{ Runtime: "java21", TenancyConfig: "{ TenantIsolationMode: !Ref Env }" }, "nothing"],
  ])("%j", (fn, expected) => {
    expect(offers(fn)).toEqual([expected]);
  });
});
