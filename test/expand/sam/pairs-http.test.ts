import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { expandTemplate } from "../../../src/expand/expand.ts";
import { BASE, officialPairs } from "./official-pairs.ts";
import { type Plain, plain, type PlainResource, readMap, resourcesOf } from "./plain.ts";

/** The others have nothing that could differ. */
function isOurs(output: string): boolean {
  return /"AWS::(ApiGatewayV2|StepFunctions)::/.test(readFileSync(`${BASE}/${output}`, "utf8"));
}

type PlainMap = Readonly<Record<string, Plain>>;

/** What is compared of each resource; of a body its operations and schemes. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  "AWS::ApiGatewayV2::Api": ["ProtocolType", "RouteSelectionExpression", "Name"],
  "AWS::ApiGatewayV2::Stage": ["ApiId", "StageName", "StageVariables", "AutoDeploy", "AccessLogSettings", "DefaultRouteSettings"],
  "AWS::ApiGatewayV2::Route": ["ApiId", "RouteKey", "AuthorizationType", "AuthorizerId", "Target"],
  "AWS::ApiGatewayV2::Integration": ["ApiId", "IntegrationType", "IntegrationUri", "CredentialsArn", "TimeoutInMillis"],
  "AWS::ApiGatewayV2::Authorizer": ["ApiId", "AuthorizerType", "AuthorizerUri", "AuthorizerCredentialsArn", "IdentitySource"],
  "AWS::StepFunctions::StateMachine": ["RoleArn", "StateMachineName", "StateMachineType"],
  "AWS::StepFunctions::StateMachineAlias": ["Name"],
  "AWS::StepFunctions::StateMachineVersion": ["StateMachineArn"],
};

interface Branch {
  readonly guards: readonly string[];
  readonly value: PlainMap;
}

/** The maps that `Fn::If` chooses between, each with what must hold for it. */
function branches(value: Plain | undefined, guards: readonly string[] = []): Branch[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const map = value as PlainMap;
  const [condition, yes, no] = (map["Fn::If"] ?? []) as readonly Plain[];
  if (typeof condition === "string") return [...branches(yes, [...guards, condition]), ...branches(no, [...guards, `not ${condition}`])];
  return map["Ref"] === "AWS::NoValue" ? [] : [{ guards, value: map }];
}

/** A path that has conditions on all its methods gets one from SAM that they imply. */
function guardsOf(guards: readonly string[]): string[] {
  return [...new Set(guards)].filter((name) => !name.endsWith("PathCondition")).toSorted();
}

const INTEGRATION = "x-amazon-apigateway-integration";

function operations(body: Plain | undefined): Plain[] {
  return branches(body).flatMap((document) => branches(document.value["paths"], document.guards).flatMap(({ value: paths, guards }) =>
    Object.entries(paths).flatMap(([path, item]) => branches(item, guards).flatMap((chosen) =>
      Object.entries(chosen.value).flatMap(([method, operation]) => branches(operation, chosen.guards).flatMap(({ value, guards: holds }) =>
        calls(value, holds).map((call): Plain => ({ path: path.replace("/$default", "$default"), method, ...call })))))))).toSorted(byText);
}

function calls(operation: PlainMap, guards: readonly string[]): PlainMap[] {
  const { security = null, isDefaultRoute = null } = operation;
  const asks: PlainMap = { security: comparable(security), isDefaultRoute };
  const found = branches(operation[INTEGRATION], guards);
  if (found.length === 0) return [{ ...asks, guards: guardsOf(guards) }];
  return found.flatMap(({ value, guards: holds }) => {
    const { type = null, credentials = null, uri = null } = value;
    const targets = branches(uri, holds);
    const all = targets.length > 0 ? targets.map((target): { uri: Plain; guards: readonly string[] } => ({ uri: target.value, guards: target.guards })) : [{ uri, guards: holds }];
    return all.map((target) => ({ ...asks, type, credentials, uri: comparable(target.uri), guards: guardsOf(target.guards) }));
  });
}

function schemes(body: Plain | undefined): Plain[] {
  return branches(body).map(({ value }) => comparable((value["components"] as PlainMap | undefined)?.["securitySchemes"] ?? null));
}

/** Some official files have every list sorted, the arguments of calls too; and what a variable of `Fn::Sub` is called is nobody's matter. */
function comparable(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(comparable).toSorted(byText);
  if (typeof value !== "object" || value === null) return value;
  const { "Fn::Sub": substitution, ...others } = value as PlainMap;
  if (Array.isArray(substitution)) return { "Fn::Sub": comparable(substituted(substitution)) };
  return Object.fromEntries(Object.entries(substitution === undefined ? others : value).map(([key, item]) => [key, comparable(item)]));
}

function substituted(substitution: readonly Plain[]): string {
  const template = substitution.find((item) => typeof item === "string") ?? "";
  const variables = Object.entries((substitution.find((item) => typeof item === "object") ?? {}) as PlainMap);
  return variables.reduce((text, [name, value]) => text.replaceAll(`\${${name}}`, `\${${JSON.stringify(value)}}`), template);
}

function byText(a: Plain, b: Plain): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Ids of stages whose name is not fit for one end with a hash, which nobody writes down. */
function idOf(id: string, properties: PlainMap): string {
  const name = properties["StageName"];
  return typeof name === "string" && !/^(\$default|[A-Za-z0-9]+)$/.test(name) ? `stage ${name}` : id;
}

function facts(resources: Readonly<Record<string, PlainResource>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(resources).flatMap(([id, { Type, Condition, Properties = {} }]) => {
    const keys = COMPARED[Type];
    if (keys === undefined) return [];
    const { Body: body, BodyS3Location: file } = Properties;
    const own = keys.flatMap((key) => (Properties[key] === undefined ? [] : [[key, comparable(Properties[key])]]));
    return [[idOf(id, Properties), { Type, Condition, ...Object.fromEntries(own) as PlainMap, operations: operations(body), schemes: schemes(body), isFile: file !== undefined }]];
  }));
}

const pairs = officialPairs()?.filter(({ output }) => isOurs(output));

if (pairs) {
  describe("HTTP APIs, WebSocket APIs and state machines are what the official translator makes of them", () => {
    test.each(pairs.map((pair) => [`${pair.input} in ${pair.partition}`, pair] as const))("%s", async (_, { input, output, partition }) => {
      const root = await readMap(readFileSync(`${BASE}/${input}`, "utf8"));
      const expansion = expandTemplate(root, { region: undefined, partition });
      const official = JSON.parse(readFileSync(`${BASE}/${output}`, "utf8")) as Plain;
      expect(facts(resourcesOf(plain(expansion.root)))).toEqual(facts(resourcesOf(official)));
    });
  });
} else {
  test.todo("HTTP APIs, WebSocket APIs and state machines are what the official translator makes of them");
}
