import { expect, test } from "@jest/globals";
import { isTemplateOfTemplates, kindOf, NEEDLES } from "../../src/project/sniff.ts";
import { readSource } from "../../src/template/read-template.ts";

async function kindsOf(text: string) {
  const { documents } = await readSource({ file: "any", text });
  return documents.map(kindOf);
}

const TEMPLATES: readonly [string, string][] = [
  ["a template", "Resources:\n  A:\n    Type: AWS::Lambda::Function\n"],
  ["one in JSON", '{ "Resources": { "A": { "Type": "AWS::S3::Bucket" } } }'],
  ["one whose first resources are half written", "Resources:\n  A:\n  B: {}\n  C:\n    Type: AWS::S3::Bucket\n"],
  ["another vendor's resources", "Resources:\n  A:\n    Type: Datadog::Monitors::Monitor\n    Note: AWS::\n"],
  ["a module", "Resources:\n  A:\n    Type: My::Own::Thing::MODULE\n    Note: AWS::\n"],
  ["a version and nothing else", "AWSTemplateFormatVersion: 2010-09-09\n"],
  ["a transform of AWS's", "Transform: AWS::Serverless-2016-10-31\n"],
  ["several of them", "Transform: [My, 'AWS::LanguageExtensions']\n"],
  ["one with parameters", "Transform:\n  Name: AWS::Include\n  Parameters: { Location: a.yaml }\n"],
  ["a macro over resources", "Transform: My\nResources:\n  'Fn::ForEach::A': []\n# AWS::\n"],
];

test.each(TEMPLATES)("%s is a template", async (_, text) => {
  expect(await kindsOf(text)).toEqual(["cloudformation"]);
  expect(NEEDLES.some((needle) => text.includes(needle))).toBe(true);
});

const OPEN_APIS: readonly [string, string][] = [
  ["version 3", "openapi: 3.0.1\npaths:\n  /a:\n    get:\n      x-amazon-apigateway-integration: {}\n"],
  ["version 2", '{ "swagger": "2.0", "x-amazon-apigateway-policy": {} }'],
  ["within a list", "openapi: 3.0.1\na: [{ b: [{ x-amazon-apigateway-auth: {} }] }]\n"],
];

test.each(OPEN_APIS)("OpenAPI with API Gateway's extensions (%s) is ours", async (_, text) => {
  expect(await kindsOf(text)).toEqual(["openapi"]);
  expect(NEEDLES.some((needle) => text.includes(needle))).toBe(true);
});

test.each([
  ["nothing", "# only a comment\n"],
  ["a list", "- Resources\n"],
  ["text", "AWSTemplateFormatVersion\n"],
  ["OpenAPI without extensions", "openapi: 3.0.1\npaths: {}\nx-amazon: 1\n"],
  ["extensions without OpenAPI", "x-amazon-apigateway-integration: {}\n"],
  ["a Kubernetes manifest", "apiVersion: v1\nkind: Pod\nResources:\n  limits: { Type: cpu }\n"],
  ["serverless.yml", "service: a\nprovider: { name: aws }\nresources:\n  Resources:\n    A: { Type: AWS::S3::Bucket }\n"],
  ["a workflow", "on: push\njobs:\n  a: { runs-on: ubuntu-latest }\n"],
  ["package.json", '{ "name": "a", "version": "1.0.0" }'],
  ["a type that is none", "Resources:\n  A: { Type: AWS::Lambda }\n  B: { Type: 'AWS::Lambda::Function here' }\n"],
  ["a transform of something else", "Transform: rotate\n"],
  ["a test of cfn-guard", "- name: a\n  input: { Resources: { A: { Type: AWS::S3::Bucket } } }\n"],
  ["a resource's schema", '{ "typeName": "AWS::S3::Bucket", "properties": {} }'],
  ["a list of resource types", '{ "ResourceTypes": { "AWS::S3::Bucket": { "Properties": {} } } }'],
  ["docker-compose", "services: { a: { image: b } }\nx-aws-cloudformation: { Resources: { A: { Type: AWS::S3::Bucket } } }\n"],
  ["the Serverless Framework's state", '{ "service": { "provider": { "compiledCloudFormationTemplate": { "Resources": { "A": { "Type": "AWS::S3::Bucket" } } } } } }'],
  ["a Helm chart", "apiVersion: v2\nname: a\nannotations: { b: 'AWS::' }\n"],
  ["a construct tree", '{ "version": "tree-0.1", "tree": { "attributes": { "aws:cdk:cloudformation:type": "AWS::S3::Bucket" } } }'],
  ["a stack deployment file", "template-file-path: a.yaml\nparameters: { A: 'AWS::' }\n"],
])("%s is not ours", async (_, text) => {
  expect((await kindsOf(text)).filter((kind) => kind !== undefined)).toEqual([]);
});

test.each<[string, boolean]>([
  ["Resources:\n{% if a %}\n  A: { Type: AWS::S3::Bucket }\n{% endif %}\n", true],
  ["{{- if .Values.on }}\nResources:\n  A: { Type: AWS::S3::Bucket }\n{{- end }}\n", true],
  ["Resources:\n<% if a %>\n  A: { Type: AWS::S3::Bucket }\n<% end %>\n", true],
  ["Resources:\n  A: { Type: AWS::S3::Bucket }\n# {% if a %}\n", false],
  ["Resources:\n  A: { Type: AWS::S3::Bucket\n  B: [\n# {% if a %}\n", false],
  ["Resources: [\n  {{resolve:ssm:a}\n", false],
])("what is written in another template language is known by its fault: %j", async (text, isOne) => {
  expect(isTemplateOfTemplates(await readSource({ file: "any", text }))).toBe(isOne);
});

test("each document of a file is looked at by itself", async () => {
  const text = "kind: Pod\n---\nAWSTemplateFormatVersion: 2010-09-09\n---\nswagger: '2.0'\nx-amazon-apigateway-policy: {}\n";
  expect(await kindsOf(text)).toEqual([undefined, "cloudformation", "openapi"]);
});
