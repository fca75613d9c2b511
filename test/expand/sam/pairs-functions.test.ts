import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { expandTemplate } from "../../../src/expand/expand.ts";
import { BASE, officialPairs } from "./official-pairs.ts";
import { type Plain, plain, type PlainResource, readMap, resourcesOf } from "./plain.ts";

/** What is compared of each resource, property by property: all that a rule, or what it is made from, asks of functions. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  "AWS::Lambda::Function": ["FunctionName", "Role", "SnapStart", "TenancyConfig", "CapacityProviderConfig"],
  "AWS::Lambda::Version": ["FunctionName"],
  "AWS::Lambda::Alias": ["FunctionName", "FunctionVersion", "Name", "ProvisionedConcurrencyConfig"],
  "AWS::Lambda::Permission": ["Action", "FunctionName", "Principal", "SourceArn", "SourceAccount", "EventSourceToken", "FunctionUrlAuthType", "InvokedViaFunctionUrl"],
  "AWS::Events::Rule": ["ScheduleExpression", "EventPattern", "State"],
};

/** Ids of versions end with a hash of the function's code. */
function withoutHash(text: string): string {
  return text.replace(/^(.*Version)[0-9a-f]{10}$/, "$1");
}

/** Some official files have every list sorted, the arguments of calls too. */
function comparable(value: Plain | undefined): Plain | undefined {
  if (typeof value === "string") return withoutHash(value);
  if (Array.isArray(value)) return value.map((item: Plain) => comparable(item) ?? null).toSorted(byText);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value as Readonly<Record<string, Plain>>).map(([key, item]) => [key, comparable(item) ?? null]));
}

function byText(a: Plain, b: Plain): number {
  return JSON.stringify(a).localeCompare(JSON.stringify(b));
}

/** Rules of state machines, and what connectors other than an API's permit, lie on no request's way. */
function isOurs(id: string, { Targets, Principal }: Readonly<Record<string, Plain>>): boolean {
  if (Targets !== undefined) return JSON.stringify(Targets).includes("LambdaTarget");
  return Principal === "apigateway.amazonaws.com" || !id.endsWith("LambdaPermission");
}

function facts(resources: Readonly<Record<string, PlainResource>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(resources).flatMap(([id, { Type, Condition, Properties = {} }]) => {
    const keys = isOurs(id, Properties) ? COMPARED[Type] : undefined;
    return keys ? [[withoutHash(id), { Type, Condition, ...Object.fromEntries(keys.map((key) => [key, comparable(Properties[key])])) }]] : [];
  }));
}

const pairs = officialPairs();

if (pairs) {
  describe("functions and permissions are what the official translator makes of them", () => {
    test.each(pairs.map((pair) => [`${pair.input} in ${pair.partition}`, pair] as const))("%s", async (_, { input, output, partition }) => {
      const root = await readMap(readFileSync(`${BASE}/${input}`, "utf8"));
      const expansion = expandTemplate(root, { region: undefined, partition });
      const official = JSON.parse(readFileSync(`${BASE}/${output}`, "utf8")) as Plain;
      expect(facts(resourcesOf(plain(expansion.root)))).toEqual(facts(resourcesOf(official)));
    });
  });
} else {
  test.todo("functions and permissions are what the official translator makes of them");
}
