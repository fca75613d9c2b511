import { expect, test } from "@jest/globals";
import { locationOf } from "../../../src/expand/include/location.ts";
import { readOne } from "../../helpers/scope.ts";

const HASH = "0123456789abcdef.yaml";
const ASSET = `s3://cdk-hnb659fds-assets-\${AWS::AccountId}-\${AWS::Region}/${HASH}`;

test.each([
  ["a text", "./api.yaml", "./api.yaml"],
  ["a number", "2024", "2024"],
  ["a substitution", `!Sub "${ASSET}"`, ASSET],
  ["a substitution of nothing", "!Sub api.yaml", "api.yaml"],
  ["a substitution with a dollar that is meant", '!Sub "a-${!b}.yaml"', "a-${b}.yaml"],
  ["a pseudo parameter", "!Ref AWS::Region", "${AWS::Region}"],
  ["a join", `!Join ["", ["s3://cdk-hnb659fds-assets-", !Ref AWS::AccountId, "-", !Ref AWS::Region, "/${HASH}"]]`, ASSET],
  ["a join of joins", '!Join [/, [!Join ["", [a, b]], !Sub c.yaml]]', "ab/c.yaml"],
  ["a bucket and a key", "{ Bucket: definitions, Key: v1/api.yaml }", "s3://definitions/v1/api.yaml"],
  ["a bucket that is made at deployment", "{ Bucket: !Ref Bucket, Key: api.yaml }", "s3://*/api.yaml"],
  ["the bucket of an asset", `{ Bucket: !Sub "cdk-hnb659fds-assets-\${AWS::AccountId}-\${AWS::Region}", Key: ${HASH} }`, ASSET],
])("%s", (_, value, location) => {
  expect(locationOf(readOne(value).root)).toBe(location);
});

test.each([
  "!Ref Location", '!Sub "${Folder}/api.yaml"', '!Sub ["${Folder}/api.yaml", { Folder: a }]', '!Sub "${!a}${Folder}/api.yaml"', "!ImportValue x",
  '!Join ["", [a, !Ref Location]]', '!Join ["", !Ref Parts]', '!Join [!Ref Between, [a, b]]', "!Join []", "!If [C, a.yaml, b.yaml]",
  "{ Bucket: definitions }", "{ Bucket: definitions, Key: !Ref Key }", "{}", "[api.yaml]", "null",
])("%s is known at deployment only", (value) => {
  expect(locationOf(readOne(value).root)).toBeUndefined();
});
