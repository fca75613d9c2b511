import type { ExpandSettings } from "../../../src/expand/expand.ts";
import { expanded, type Plain, plain, type PlainResource, resourcesOf } from "./plain.ts";

export type PlainMap = Readonly<Record<string, Plain>>;

export interface RestTemplate {
  /** Lines of `Properties` of `Api`, in YAML; its stage is `dev` unless they say otherwise. */
  readonly api?: string;
  /** Events of `Fn`, each a line like "Get: { Path: /a, Method: get }"; they belong to `Api`. */
  readonly events?: readonly string[];
  /** What stands beside `Properties` of `Api` and `Fn`. */
  readonly apiAttributes?: string;
  readonly functionAttributes?: string;
  /** Further resources, and sections before them. */
  readonly resources?: string;
  readonly sections?: string;
}

/** A template with a REST API and a function that has events of it. */
export function restTemplate({ api = "", events = [], apiAttributes, functionAttributes, resources = "", sections = "" }: RestTemplate): string {
  const stage = /^StageName:/m.test(api) ? [] : ["      StageName: dev"];
  return [
    "Transform: AWS::Serverless-2016-10-31",
    "Conditions: { C: !Equals [!Ref AWS::Region, us-east-1], D: !Equals [!Ref AWS::StackName, other] }",
    sections,
    "Resources:",
    "  Api:",
    "    Type: AWS::Serverless::Api",
    ...(apiAttributes === undefined ? [] : [`    ${apiAttributes}`]),
    "    Properties:",
    ...stage,
    ...indented(api, "      "),
    "  Fn:",
    "    Type: AWS::Serverless::Function",
    ...(functionAttributes === undefined ? [] : [`    ${functionAttributes}`]),
    "    Properties:",
    "      Handler: index.handler",
    "      Events:",
    ...(events.length === 0 ? ["        {}"] : events.map((line) => `        ${eventLine(line)}`)),
    ...indented(resources, "  "),
  ].filter((line) => line !== "").join("\n");
}

function eventLine(line: string): string {
  const [, id = "", properties = ""] = /^(\w+): \{ (.*) \}$/.exec(line) ?? [];
  if (id === "") throw new Error(`no event: ${line}`);
  const reference = properties.includes("RestApiId:") ? "" : ", RestApiId: !Ref Api";
  return `${id}: { Type: Api, Properties: { ${properties}${reference} } }`;
}

function indented(text: string, by: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "").map((line) => `${by}${line}`);
}

export async function madeOf(text: string, settings: Partial<ExpandSettings> = {}): Promise<Readonly<Record<string, PlainResource>>> {
  return resourcesOf(plain((await expanded(text, settings)).root));
}

export async function bodyOf(text: string, settings: Partial<ExpandSettings> = {}, id = "Api"): Promise<PlainMap> {
  return mapAt((await madeOf(text, settings))[id]?.Properties?.["Body"]);
}

/** "what: why" of everything that the expansion has to say. */
export async function notesOf(text: string): Promise<string[]> {
  return (await expanded(text)).notes.map(({ what, why }) => `${what}: ${why}`);
}

/** The value at the end of a path of keys; null where there is none. */
export function at(value: Plain | undefined, ...keys: readonly string[]): Plain {
  let found = value ?? null;
  for (const key of keys) found = mapAt(found)[key] ?? null;
  return found;
}

export function mapAt(value: Plain | undefined): PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value as PlainMap : {};
}

export const INTEGRATION = "x-amazon-apigateway-integration";
