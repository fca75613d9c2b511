import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { BASE, officialPairs } from "../expand/sam/official-pairs.ts";
import { runCli } from "../hosts/run-cli.ts";

const VERBS = ["get", "put", "post", "delete", "options", "head", "patch"];
const ANY = "x-amazon-apigateway-any-method";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonMap = Readonly<Record<string, Json>>;

// What follows shares nothing with the tool: it counts in the raw JSON what a reader would point a finger at.

function mapOf(value: Json | undefined): JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value as JsonMap : {};
}

/** A value, or both sides of the conditions that choose it. */
function sides(value: Json | undefined): readonly JsonMap[] {
  const chosen = mapOf(value)["Fn::If"];
  return Array.isArray(chosen) ? chosen.slice(1).flatMap((side: Json) => sides(side)) : [mapOf(value)];
}

function bodyRoutes(body: Json | undefined, isHttp: boolean): string[] {
  return sides(body).flatMap((document) => sides(document["paths"])).flatMap(Object.entries<Json>).flatMap(([path, item]) =>
    sides(item).flatMap((operations) => Object.keys(operations)).flatMap((verb) => operationRoute(path, verb, isHttp)));
}

function operationRoute(path: string, verb: string, isHttp: boolean): string[] {
  if (verb === ANY) return [isHttp && path.replace(/^\//, "") === "$default" ? "$default" : `ANY ${path}`];
  return VERBS.includes(verb.toLowerCase()) ? [`${verb.toUpperCase()} ${path}`] : [];
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function referred(value: Json | undefined): string {
  return textOf(mapOf(value)["Ref"]) ?? "?";
}

function resourcePath(id: Json | undefined, resources: JsonMap): string {
  const { PathPart: part, ParentId: parent } = mapOf(mapOf(resources[referred(id)])["Properties"]);
  return part === undefined ? "" : `${resourcePath(parent, resources)}/${textOf(part) ?? "?"}`;
}

function routesOf(logicalId: string, resource: JsonMap, resources: JsonMap): string[] {
  const properties = mapOf(resource["Properties"]);
  switch (textOf(resource["Type"])) {
    case "AWS::ApiGateway::RestApi":
      return bodyRoutes(properties["Body"], false).map((route) => `${logicalId} ${route}`);
    case "AWS::ApiGatewayV2::Api":
      return [
        ...bodyRoutes(properties["Body"], true),
        ...(properties["Target"] === undefined ? [] : [textOf(properties["RouteKey"]) ?? "$default"]),
      ].map((route) => `${logicalId} ${route}`);
    case "AWS::ApiGateway::Method":
      return [`${referred(properties["RestApiId"])} ${textOf(properties["HttpMethod"])?.toUpperCase() ?? "?"} ${resourcePath(properties["ResourceId"], resources) || "/"}`];
    case "AWS::ApiGatewayV2::Route":
      return [`${referred(properties["ApiId"])} ${textOf(properties["RouteKey"]) ?? "?"}`];
    case undefined:
    default:
      return [];
  }
}

function counted(template: Json): string[] {
  const resources = mapOf(mapOf(template)["Resources"]);
  const routes = Object.entries(resources).flatMap(([logicalId, resource]) => routesOf(logicalId, mapOf(resource), resources));
  return [...new Set(routes)].toSorted();
}

/** With conditions that a deployment can fulfil: the translator's own tests are full of `true` equals `false`, and then there is no route. */
function opened(template: Json): Json {
  const conditions = Object.entries(mapOf(mapOf(template)["Conditions"])).map(([name, test]): [string, Json] =>
    [name, JSON.stringify(test) === '{"Fn::Equals":[true,false]}' ? { "Fn::Equals": [{ Ref: "AWS::StackName" }, name] } : test]);
  return conditions.length === 0 ? template : { ...mapOf(template), Conditions: Object.fromEntries(conditions) };
}

async function told(template: Json): Promise<string[]> {
  const { out } = await runCli(["routes", "-", "--format", "json", "--no-config"], { stdin: JSON.stringify(template) });
  const { routes } = JSON.parse(out) as { routes: readonly { logicalId: string | null; api: string; route: string }[] };
  return [...new Set(routes.map(({ logicalId, api, route }) => `${logicalId ?? api} ${route}`))].toSorted();
}

const pairs = officialPairs()?.filter(({ partition }) => partition === "aws");
const testWithCorpus = pairs ? test : test.skip;

describe("every route that the official expansions have", () => {
  testWithCorpus("is a request path, and nothing else is", async () => {
    const results = [];
    for (const { output } of pairs ?? []) {
      const template = opened(JSON.parse(readFileSync(`${BASE}/${output}`, "utf8")) as Json);
      const [expected, actual] = [counted(template), await told(template)];
      results.push({ output, count: expected.length, left: expected.filter((route) => !actual.includes(route)), more: actual.filter((route) => !expected.includes(route)) });
    }
    expect(results.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(240);
    expect(results.filter(({ left, more }) => left.length + more.length > 0)).toEqual([]);
  });
});
