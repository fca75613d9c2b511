import { describe, expect, test } from "@jest/globals";
import { withBodies } from "../../../src/expand/include/bodies.ts";
import type { Expansion } from "../../../src/expand/expansion.ts";
import { getIn } from "../../../src/template/node.ts";
import { pathKeys } from "../../../src/template/place.ts";
import { libraryOf } from "../../helpers/library.ts";
import { readOne } from "../../helpers/scope.ts";
import { plain, type Plain } from "../sam/plain.ts";

const FILES = {
  "api.yaml": "openapi: 3.0.1\npaths: {}",
  "other.json": '{ "swagger": "2.0" }',
  "notes.yaml": "title: not an API",
  "text.yaml": "text",
  "intrinsic.yaml": "openapi: 3.0.1\npaths: { /a: !Sub '${x}', /b: !GetAtt A.B }",
  "s3://assets/hash.json": '{ "openapi": "3.0.1" }',
};
const API = { openapi: "3.0.1", paths: {} };
const OTHER = { swagger: "2.0" };
const NO_VALUE = { Ref: "AWS::NoValue" };

function expansionOf(properties: string, type = "AWS::ApiGateway::RestApi"): Expansion {
  const { root } = readOne(`Resources: { Api: { Type: ${type}, Properties: ${properties} } }`);
  if (root.kind !== "map") throw new Error("The test's own text is no map.");
  return withBodies(root, libraryOf(FILES));
}

function propertiesOf({ root }: Expansion): Plain {
  return plain(getIn(root, "Resources", "Api", "Properties"));
}

function notesOf({ notes }: Expansion): string[] {
  return notes.map(({ at, what, why }) => `${at.file} ${what}: ${why}`);
}

describe("a body in a file", () => {
  test.each([
    ["a REST API", "AWS::ApiGateway::RestApi", "api.yaml", API],
    ["an HTTP API", "AWS::ApiGatewayV2::Api", "./other.json", OTHER],
    ["an asset of the CDK", "AWS::ApiGateway::RestApi", "{ Bucket: assets, Key: hash.json }", { openapi: "3.0.1" }],
  ])("of %s is its body", (_, type, location, Body) => {
    const expansion = expansionOf(`{ Name: a, BodyS3Location: ${location} }`, type);
    expect(propertiesOf(expansion)).toEqual({ Name: "a", Body });
    expect(expansion.notes).toEqual([]);
  });

  test("has its own places, and a path that goes on from where it is named", () => {
    const paths = getIn(expansionOf("{ BodyS3Location: api.yaml }").root, "Resources", "Api", "Properties", "Body", "paths");
    expect(paths).toMatchObject({ file: "api.yaml", start: 22, end: 24 });
    expect(pathKeys(paths?.path)).toEqual(["Resources", "Api", "Properties", "BodyS3Location", "paths"]);
  });

  test("is read as it is: what CloudFormation would resolve in it is noted", () => {
    expect(notesOf(expansionOf("{ BodyS3Location: intrinsic.yaml }"))).toEqual([
      "intrinsic.yaml body of `Api`: API Gateway reads `intrinsic.yaml` as it is, and does not know `Fn::Sub`",
    ]);
  });
});

describe("a choice of files", () => {
  test.each([
    ["both here", "!If [C, api.yaml, other.json]", { Body: { "Fn::If": ["C", API, OTHER] } }, []],
    ["one of them none", "!If [C, api.yaml, !Ref AWS::NoValue]", { Body: { "Fn::If": ["C", API, NO_VALUE] } }, []],
    [
      "one of them in S3", "!If [C, api.yaml, s3://b/k]",
      { Body: { "Fn::If": ["C", API, NO_VALUE] }, BodyS3Location: { "Fn::If": ["C", NO_VALUE, "s3://b/k"] } }, ["it is in S3"],
    ],
    ["a choice in a choice", "!If [C, !If [D, api.yaml, other.json], api.yaml]", { Body: { "Fn::If": ["C", { "Fn::If": ["D", API, OTHER] }, API] } }, []],
    ["none of them here", "!If [C, s3://b/k, s3://b/l]", { BodyS3Location: { "Fn::If": ["C", "s3://b/k", "s3://b/l"] } }, ["it is in S3", "it is in S3"]],
  ])("%s", (_, location, properties, why) => {
    const expansion = expansionOf(`{ BodyS3Location: ${location} }`);
    expect(propertiesOf(expansion)).toEqual(properties);
    expect(expansion.notes.map((note) => note.why)).toEqual(why);
  });
});

describe("a body that is not here stays where it is, and is noted", () => {
  test.each([
    ["in S3", "s3://bucket/api.yaml", "it is in S3"],
    ["in a bucket", "{ Bucket: b, Key: k }", "it is in S3"],
    ["under a key that is made at deployment", "{ Bucket: b, Key: !Ref K }", "it is in S3"],
    ["named by a parameter", "!Ref Location", "its location is not known before deployment"],
    ["not there", "none.yaml", "there is no file `none.yaml`"],
    ["something else", "notes.yaml", "`notes.yaml` is not an OpenAPI document"],
    ["a text", "text.yaml", "`text.yaml` is not an OpenAPI document"],
  ])("%s", (_, location, why) => {
    const expansion = expansionOf(`{ BodyS3Location: ${location} }`);
    expect(propertiesOf(expansion)).toEqual(plain(readOne(`{ BodyS3Location: ${location} }`).root));
    expect(notesOf(expansion)).toEqual([`template.yaml body of \`Api\`: ${why}`]);
  });

  test.each([
    ["!If [C, { swagger: '2.0' }, !Ref AWS::NoValue]", "!If [C, !Ref AWS::NoValue, api.yaml]", { Body: { "Fn::If": ["C", OTHER, API] } }],
    ["!If [C, { swagger: '2.0' }, !Ref AWS::NoValue]", "!If [C, !Ref AWS::NoValue, s3://b/k]", { Body: { "Fn::If": ["C", OTHER, NO_VALUE] }, BodyS3Location: { "Fn::If": ["C", NO_VALUE, "s3://b/k"] } }],
    ["!Ref AWS::NoValue", "api.yaml", { Body: API }],
    ["{ swagger: '2.0' }", "!Ref AWS::NoValue", { Body: OTHER, BodyS3Location: NO_VALUE }],
  ])("unless it is there only without a body: %s, %s", (body, location, properties) => {
    const expansion = expansionOf(`{ Body: ${body}, BodyS3Location: ${location} }`);
    expect(propertiesOf(expansion)).toEqual(properties);
    expect(notesOf(expansion)).toEqual(location.includes("s3:") ? ["template.yaml body of `Api`: it is in S3"] : []);
  });

  test.each(["!If [D, !Ref AWS::NoValue, api.yaml]", "!If [C, api.yaml, api.yaml]"])("beside a body that is there with it: %s", (location) => {
    const expansion = expansionOf(`{ Body: !If [C, { swagger: '2.0' }, !Ref AWS::NoValue], BodyS3Location: ${location} }`);
    expect(notesOf(expansion)).toEqual(["template.yaml body of `Api`: there is a `Body` and a `BodyS3Location`"]);
  });

  test("beside a body", () => {
    const expansion = expansionOf("{ Body: { swagger: '2.0' }, BodyS3Location: api.yaml }");
    expect(propertiesOf(expansion)).toEqual({ Body: OTHER, BodyS3Location: "api.yaml" });
    expect(notesOf(expansion)).toEqual(["template.yaml body of `Api`: there is a `Body` and a `BodyS3Location`"]);
  });
});

test.each(["{ Body: { swagger: '2.0' } }", "{}", "[]", "x", "{ BodyS3Location: !Ref AWS::NoValue }"])("%s is left alone", (properties) => {
  const expansion = expansionOf(properties);
  expect(propertiesOf(expansion)).toEqual(plain(readOne(properties).root));
  expect(expansion.notes).toEqual([]);
});

test("what is no API has no body", () => {
  expect(propertiesOf(expansionOf("{ BodyS3Location: api.yaml }", "AWS::ApiGateway::Stage"))).toEqual({ BodyS3Location: "api.yaml" });
});
