import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { expandTemplate } from "../../../src/expand/expand.ts";
import { BASE, officialPairs } from "./official-pairs.ts";
import { type Plain, plain, type PlainResource, readMap, resourcesOf } from "./plain.ts";
import { mapAt } from "./rest.ts";

/** What lies beside the path of a request, and so is not made. */
const BESIDE = new Set([
  "info", "responses", "requestTemplates", "consumes", "produces", "summary", "definitions", "schemas", "requestBody", "parameters",
  "timeoutInMillis", "cacheKeyParameters", "identityValidationExpression", "x-amazon-apigateway-policy", "x-amazon-apigateway-binary-media-types",
  "x-amazon-apigateway-gateway-responses", "x-amazon-apigateway-endpoint-configuration", "x-amazon-apigateway-request-validators",
  "x-amazon-apigateway-request-validator", "servers",
]);

function withoutBeside(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(withoutBeside);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value as Readonly<Record<string, Plain>>).filter(([key]) => !BESIDE.has(key));
  return Object.fromEntries(kept.map(([key, item]): [string, Plain] => [key, withoutBeside(item)]).filter(([key, item]) => key !== "components" || Object.keys(mapAt(item)).length > 0));
}

/** SAM sets a path under the condition of its methods once more; here only the preflight's method is. */
function unconditional(item: Plain): Plain {
  const [, chosen, other] = (mapAt(item)["Fn::If"] ?? []) as readonly Plain[];
  return chosen !== undefined && mapAt(other)["Ref"] === "AWS::NoValue" ? unconditional(chosen) : item;
}

function preflight(options: Plain): Plain {
  const [, chosen] = (mapAt(options)["Fn::If"] ?? []) as readonly Plain[];
  return chosen !== undefined && JSON.stringify(options).includes("\"mock\"") ? preflight(chosen) : options;
}

function bodyFacts(body: Plain | undefined): Plain {
  const kept = mapAt(withoutBeside(body ?? null));
  const paths = Object.entries(mapAt(kept["paths"])).map(([path, written]): [string, Plain] => {
    const item = mapAt(unconditional(written));
    return [path, "options" in item ? { ...item, options: preflight(item["options"] ?? null) } : item];
  });
  return { ...kept, paths: Object.fromEntries(paths) };
}

const STAGE_FACTS = ["StageName", "RestApiId", "CacheClusterEnabled", "CacheClusterSize", "Variables", "MethodSettings", "CanarySetting"];

/** What is compared of a resource, and the id without what only the official translator can know: a hash of all that it made. */
function factsOf(id: string, { Type, Condition, Properties = {} }: PlainResource): [string, unknown][] {
  if (Type === "AWS::ApiGateway::RestApi") return [[id, { Type, Condition, Body: bodyFacts(Properties["Body"]), isElsewhere: "BodyS3Location" in Properties }]];
  if (Type === "AWS::ApiGateway::Stage") {
    return [[id.replace(/(Stage)[0-9a-f]{10}$/, "$1"), { Type, Condition, ...Object.fromEntries(STAGE_FACTS.map((key) => [key, Properties[key]])) }]];
  }
  if (Type === "AWS::ApiGateway::Deployment") return [[id.replace(/[0-9a-f]{10}$/, ""), { Type, Condition, StageName: Properties["StageName"], RestApiId: Properties["RestApiId"] }]];
  const isAuthorizers = Type === "AWS::Lambda::Permission" && JSON.stringify(Properties["SourceArn"] ?? null).includes("/authorizers/");
  return isAuthorizers ? [[id, { Type, Condition, Properties }]] : [];
}

/** The official files spell an attribute as their authors did. */
function facts(resources: Readonly<Record<string, PlainResource>>): unknown {
  const all = Object.fromEntries(Object.entries(resources).flatMap(([id, resource]) => factsOf(id, resource)));
  return JSON.parse(JSON.stringify(all).replaceAll(/"Fn::GetAtt":"([^".]*)\.([^"]*)"/g, "\"Fn::GetAtt\":[\"$1\",\"$2\"]"));
}

/** Inputs that the official translator refuses for another reason than a REST API or its events. */
const OTHERS = /error_(http|implicit_http|websocket|invalid_httpapi|httpapi|function_invalid_autopublishalias|function_invalid_event_http)/;

/** Refused for what is on no request's path, and not looked at: endpoints in `servers`, unknown properties, odd parameters. */
const NOT_SEEN = new Set(["error_api_invalid_endpoint_configuration_openapi_3.yaml", "error_invalid_resource_parameters.yaml", "error_intrinsic_sub_with_list.yaml"]);

const pairs = officialPairs();

if (pairs) {
  describe("REST APIs are what the official translator makes of them", () => {
    test.each(pairs.map((pair) => [`${pair.input} in ${pair.partition}`, pair] as const))("%s", async (_, { input, output, partition }) => {
      const root = await readMap(readFileSync(`${BASE}/${input}`, "utf8"));
      const expansion = expandTemplate(root, { region: undefined, partition });
      const official = JSON.parse(readFileSync(`${BASE}/${output}`, "utf8")) as Plain;
      expect(facts(resourcesOf(plain(expansion.root)))).toEqual(facts(resourcesOf(official)));
      expect(expansion.notes.filter(({ why }) => why.startsWith("SAM rejects it"))).toEqual([]);
    });
  });

  describe("what the official translator refuses is noted", () => {
    const inputs = readdirSync(`${BASE}/tests/translator/input`).filter((name) => name.startsWith("error_") && !OTHERS.test(name));
    test.each(inputs.filter((name) => !NOT_SEEN.has(name)))("%s", async (name) => {
      const root = await readMap(readFileSync(`${BASE}/tests/translator/input/${name}`, "utf8"));
      const { notes } = expandTemplate(root, { region: undefined, partition: "aws" });
      expect(notes.filter(({ why }) => why.startsWith("SAM rejects it"))).not.toEqual([]);
    });
  });
} else {
  test.todo("REST APIs are what the official translator makes of them");
}
