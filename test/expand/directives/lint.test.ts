import { describe, expect, test } from "@jest/globals";
import { positionAt, readLines } from "../../../src/template/lines.ts";
import { pathKeys } from "../../../src/template/place.ts";
import { lintFiles } from "../../helpers/lint-files.ts";
import type { Files } from "./oracle.ts";

const API = `
Api: { Type: AWS::ApiGateway::RestApi, Properties: { Name: api } }
Deployment: { Type: AWS::ApiGateway::Deployment, Properties: { RestApiId: !Ref Api } }
Stage: { Type: AWS::ApiGateway::Stage, Properties: { RestApiId: !Ref Api, DeploymentId: !Ref Deployment, StageName: prod } }
Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
`;

/** A function under a path of its own. `\${NAME}` is what it is called. */
const ROUTE = `
Fn\${NAME}: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs22.x, Handler: i.handler, Code: { ZipFile: x }, Role: r } }
Path\${NAME}: { Type: AWS::ApiGateway::Resource, Properties: { RestApiId: !Ref Api, ParentId: !GetAtt Api.RootResourceId, PathPart: "\${NAME}" } }
Get\${NAME}:
  Type: AWS::ApiGateway::Method
  Properties:
    RestApiId: !Ref Api
    ResourceId: !Ref "Path\${NAME}"
    HttpMethod: GET
    AuthorizationType: NONE
    Integration:
      Type: AWS_PROXY
      IntegrationHttpMethod: POST
      Credentials: !GetAtt Role.Arn
      Uri: !Sub "arn:aws:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${Fn\${NAME}.Arn}/invocations"
`;

const PERMISSION = `
Admit\${NAME}:
  Type: AWS::Lambda::Permission
  Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref "Fn\${NAME}", Principal: apigateway.amazonaws.com }
`;

const NAMES = ["items", "orders"];

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}

const WRITTEN_OUT = `Resources:${indented(API)}${NAMES.map((name) => indented(`${ROUTE}${PERMISSION}`.replaceAll("${NAME}", name))).join("")}\n`;

const TEMPLATE = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Fn::Merge:
    - !Include parts/api.yaml
    - Fn::Merge: !Map [[items, orders], NAME, !Include parts/route.yaml]
    - Fn::Merge: !Map [[items, orders], NAME, !Include parts/permission.yaml]
`;

const INCLUDED: Files = { "template.yaml": TEMPLATE, "parts/api.yaml": API, "parts/route.yaml": ROUTE, "parts/permission.yaml": PERMISSION };

/** "rule of id for routes" of each finding, a line for each route. */
function findings(files: Files): string[] {
  return lintFiles(files).findings.flatMap(({ rule, logicalId, routes }) => routes.map((route) => `${rule} of ${String(logicalId)} for ${route}`)).toSorted();
}

describe("a template made of other files", () => {
  test("lints like the one written out; copies fold into one", () => {
    const written = lintFiles({ "template.yaml": WRITTEN_OUT });
    expect(findings({ "template.yaml": WRITTEN_OUT })).toEqual(["role-credentials of Getitems for GET /items", "role-credentials of Getorders for GET /orders"]);
    const { findings: [finding, ...others], notChecked, errors, summary } = lintFiles(INCLUDED);
    expect({ notChecked, errors, routes: summary.routes, others }).toEqual({ notChecked: written.notChecked, errors: [], routes: written.summary.routes, others: [] });
    expect(finding).toMatchObject({
      rule: "role-credentials", logicalId: "Getitems", routes: ["GET /items", "GET /orders"], notes: expect.arrayContaining(["it is so for 2 copies that `Fn::Map` makes"]),
    });
  });

  test("a finding stands in the included file, at its line, on the path of the template", () => {
    const { findings: [finding] } = lintFiles(INCLUDED);
    const at = finding?.at;
    const { line } = positionAt(readLines(ROUTE), at?.start ?? 0);
    expect({ file: at?.file, line: ROUTE.split("\n")[line - 1]?.trim(), path: pathKeys(at?.path).join("/"), by: at?.generatedBy }).toEqual({
      file: "parts/route.yaml",
      line: "Credentials: !GetAtt Role.Arn",
      path: "Resources/Getitems/Properties/Integration/Credentials",
      by: "Fn::Map: item 1",
    });
  });

  test("without the permissions they are missing, and where they may be in what is not seen, nothing is said", () => {
    const without = (template: string): string[] =>
      lintFiles({ ...INCLUDED, "parts/route.yaml": ROUTE.replace("      Credentials: !GetAtt Role.Arn\n", ""), "template.yaml": template }).findings.map(({ rule, routes }) => `${rule} ${routes.join()}`);
    const template = TEMPLATE.split("\n").slice(0, -2).join("\n");
    expect(without(template)).toEqual(["missing-permission GET /items,GET /orders"]);
    expect(without(`${template}\n    - !Include s3://parts/permission.yaml\n`)).toEqual([]);
    expect(without(TEMPLATE)).toEqual([]);
  });

  test("what is not seen is said once", () => {
    const { notChecked } = lintFiles({ ...INCLUDED, "template.yaml": `${TEMPLATE}    - !Include s3://parts/more.yaml\n` });
    expect(notChecked.map(({ what, why, at }) => `${at.file}: ${what}: ${why}`)).toEqual(["template.yaml: `Fn::Include` of `s3://parts/more.yaml`: it is in S3"]);
  });

  test("a body that is included as text or made text has findings that point into it", () => {
    const body = (credentials: string): string => JSON.stringify({
      openapi: "3.0.1",
      paths: {
        "/items": {
          get: {
            "x-amazon-apigateway-integration": {
              type: "aws_proxy", httpMethod: "POST", credentials,
              uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations",
            },
          },
        },
      },
    }, undefined, 2);
    const files = (how: string): Files => ({ "template.yaml": `Resources: { Api: { Type: AWS::ApiGateway::RestApi, Properties: { Body: ${how} } } }\n`, "body.json": body("arn:aws:iam::123456789012:role/r") });
    const roleIn = (how: string): unknown => {
      const found = lintFiles(files(how), { region: "us-east-1" }).findings.find(({ rule }) => rule === "role-credentials");
      return found && { file: found.at.file, written: files(how)[found.at.file]?.slice(found.at.start, found.at.end) };
    };
    const inside = { file: "body.json", written: '"arn:aws:iam::123456789012:role/r"' };
    expect(roleIn("!Include body.json")).toEqual(inside);
    expect(roleIn("!Include { type: string, location: body.json }")).toEqual(inside);
    expect(roleIn("{ Fn::Stringify: !Include body.json }")).toEqual({ file: "template.yaml", written: "{ Fn::Stringify: !Include body.json }" });
  });
});

describe("functions of SAM that a map makes", () => {
  const FUNCTION = "{ Type: AWS::Serverless::Function, Properties: { Runtime: nodejs22.x, Handler: i.handler, InlineCode: x, Events: { Get: { Type: Api, Properties: { Path: '/${NAME}', Method: GET } } } } }";
  const sam = (resources: string): Files => ({
    "template.yaml": `Transform: AWS::Serverless-2016-10-31\nGlobals: { Api: { Auth: { InvokeRole: 'arn:aws:iam::123456789012:role/Invoke', DefaultAuthorizer: AWS_IAM } } }\nResources: ${resources}\n`,
  });

  test("lint like those written out", () => {
    const written = sam(`{ ${NAMES.map((name) => `Fn${name}: ${FUNCTION.replaceAll("${NAME}", name)}`).join(", ")} }`);
    const made = sam(`{ Fn::Merge: !Map [[items, orders], NAME, { 'Fn\${NAME}': ${FUNCTION} }] }`);
    // The role stands in `Globals`, which is no resource.
    expect(findings(written)).toEqual(NAMES.map((name) => `role-credentials of null for GET /${name}`));
    expect(findings(made)).toEqual(findings(written));
    expect(lintFiles(made).summary).toMatchObject({ routes: 2 });
  });
});
