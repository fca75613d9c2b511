import { describe, expect, test } from "@jest/globals";
import { placeAt, placesOf } from "./places.ts";
import { expanded } from "./plain.ts";
import { at, bodyOf, INTEGRATION, mapAt, notesOf, restTemplate } from "./rest.ts";

const CALLER = "arn:aws:iam::*:user/*";
const ROLE = "arn:aws:iam::123456789012:role/invoke";

/** A template with one event, `Get` of `Fn`, on an API with this `Auth`. */
function one(apiAuth: string | undefined, eventAuth: string | undefined): string {
  return restTemplate({
    ...(apiAuth !== undefined && { api: `Auth: ${apiAuth}` }),
    events: [`Get: { Path: /a, Method: get${eventAuth === undefined ? "" : `, Auth: ${eventAuth}`} }`],
    resources: "Role: { Type: AWS::IAM::Role }",
  });
}

async function credentials(text: string, partition?: string): Promise<unknown> {
  const integration = mapAt(at(await bodyOf(text, { partition }), "paths", "/a", "get", INTEGRATION));
  if (integration["type"] !== "aws_proxy") throw new Error("there is no integration");
  return integration["credentials"] ?? null;
}

const IAM = "{ DefaultAuthorizer: AWS_IAM }";

describe("credentials of an event where the API's default is AWS_IAM", () => {
  test.each([
    [undefined, CALLER],
    ["{}", CALLER],
    ["null", CALLER],
    ["{ Authorizer: AWS_IAM }", CALLER],
    ["{ ApiKeyRequired: true }", null],
    ["{ InvokeRole: NONE }", null],
    [`{ InvokeRole: '${ROLE}' }`, null],
    ["{ Authorizer: AWS_IAM, InvokeRole: NONE }", null],
    ["{ Authorizer: AWS_IAM, InvokeRole: }", null],
    ["{ Authorizer: AWS_IAM, InvokeRole: '' }", null],
    ["{ Authorizer: AWS_IAM, InvokeRole: CALLER_CREDENTIALS }", CALLER],
    [`{ Authorizer: AWS_IAM, InvokeRole: '${ROLE}' }`, ROLE],
    ["{ Authorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn }", { "Fn::GetAtt": ["Role", "Arn"] }],
    [`{ Authorizer: AWS_IAM, InvokeRole: !If [C, '${ROLE}', !Ref AWS::NoValue] }`, { "Fn::If": ["C", ROLE, { Ref: "AWS::NoValue" }] }],
    ["{ Authorizer: NONE }", null],
    [`!If [C, { Authorizer: AWS_IAM, InvokeRole: '${ROLE}' }, !Ref AWS::NoValue]`, null],
  ])("Auth: %s", async (eventAuth, expected) => {
    expect(await credentials(one(IAM, eventAuth))).toEqual(expected);
  });
});

describe("credentials by the API's InvokeRole", () => {
  const withRole = (role: string): string => `{ DefaultAuthorizer: AWS_IAM, InvokeRole: ${role} }`;

  test.each([
    [withRole(ROLE), undefined, ROLE],
    [withRole("CALLER_CREDENTIALS"), undefined, CALLER],
    [withRole("NONE"), undefined, null],
    [withRole("''"), undefined, null],
    [withRole("null"), undefined, null],
    [withRole(ROLE), "{ Authorizer: AWS_IAM }", ROLE],
    [withRole(ROLE), "{ Authorizer: AWS_IAM, InvokeRole: NONE }", null],
    [withRole(ROLE), "{ Authorizer: AWS_IAM, InvokeRole: CALLER_CREDENTIALS }", CALLER],
    [withRole("NONE"), "{ Authorizer: AWS_IAM, InvokeRole: CALLER_CREDENTIALS }", CALLER],
    [withRole(ROLE), "{ Authorizer: NONE }", null],
    [`{ InvokeRole: ${ROLE} }`, undefined, null],
    [`{ InvokeRole: ${ROLE} }`, "{ Authorizer: AWS_IAM }", ROLE],
    [undefined, "{ Authorizer: AWS_IAM }", CALLER],
    [`{ DefaultAuthorizer: Pool, InvokeRole: ${ROLE}, Authorizers: { Pool: { UserPoolArn: arn } } }`, undefined, null],
    [`{ DefaultAuthorizer: Tok, InvokeRole: ${ROLE}, Authorizers: { Tok: { FunctionArn: arn } } }`, undefined, null],
  ])("%s, event's Auth %s", async (apiAuth, eventAuth, expected) => {
    expect(await credentials(one(apiAuth, eventAuth))).toEqual(expected);
  });

  test("merges from Globals, and the API's own wins", async () => {
    const globals = `Globals: { Api: { Auth: { DefaultAuthorizer: AWS_IAM, InvokeRole: ${ROLE} } } }`;
    const events = ["Get: { Path: /a, Method: get }"];
    expect(await credentials(restTemplate({ sections: globals, events }))).toBe(ROLE);
    expect(await credentials(restTemplate({ sections: globals, events, api: "Auth: { InvokeRole: NONE }" }))).toBeNull();
  });

  test("is left alone in a body of the author's", async () => {
    const api = `Auth: ${withRole(ROLE)}\nDefinitionBody: { swagger: '2.0', paths: { /a: { get: { ${INTEGRATION}: { type: aws_proxy, uri: there } } } } }`;
    expect(await credentials(restTemplate({ api, events: ["Get: { Path: /a, Method: get }"] }))).toBeNull();
  });
});

test.each(["aws", "aws-cn", "aws-us-gov"])("the caller's ARN is one of the partition %s", async (partition) => {
  expect(await credentials(one(IAM, undefined), partition)).toBe(`arn:${partition}:iam::*:user/*`);
});

describe("the place of credentials", () => {
  const MADE = `Properties/Body/paths//a/get/${INTEGRATION}/credentials`;

  async function placeIn(text: string): Promise<object> {
    return placeAt(placesOf((await expanded(text)).root, "Api", text), MADE);
  }

  test("is the API's DefaultAuthorizer, where nothing else was said", async () => {
    expect(await placeIn(one(IAM, undefined))).toEqual({
      path: "Resources/Api/Properties/Auth/DefaultAuthorizer", text: "AWS_IAM", generatedBy: "SAM: event Get of Fn; DefaultAuthorizer is AWS_IAM",
    });
  });

  test("is the event's Authorizer", async () => {
    expect(await placeIn(one(undefined, "{ Authorizer: AWS_IAM }"))).toEqual({
      path: "Resources/Fn/Properties/Events/Get/Properties/Auth/Authorizer", text: "AWS_IAM", generatedBy: "SAM: event Get of Fn; Authorizer is AWS_IAM",
    });
  });

  test("is the event's InvokeRole", async () => {
    expect(await placeIn(one(undefined, `{ Authorizer: AWS_IAM, InvokeRole: '${ROLE}' }`))).toEqual({
      path: "Resources/Fn/Properties/Events/Get/Properties/Auth/InvokeRole", text: `'${ROLE}'`, generatedBy: "SAM: event Get of Fn",
    });
  });

  test("is the API's InvokeRole, where that decides", async () => {
    expect(await placeIn(one(`{ DefaultAuthorizer: AWS_IAM, InvokeRole: !GetAtt Role.Arn }`, undefined))).toEqual({
      path: "Resources/Api/Properties/Auth/InvokeRole", text: "!GetAtt Role.Arn", generatedBy: "SAM: event Get of Fn",
    });
  });

  test("is in Globals, where they decide", async () => {
    const sections = "Globals: { Api: { Auth: { DefaultAuthorizer: AWS_IAM } } }";
    expect(await placeIn(restTemplate({ sections, events: ["Get: { Path: /a, Method: get }"] }))).toMatchObject({ path: "Globals/Api/Auth/DefaultAuthorizer", text: "AWS_IAM" });
  });

  test.each(["CALLER_CREDENTIALS", "'arn:aws:iam::*:user/*'", "!Sub 'arn:${AWS::Partition}:iam::*:user/*'"])("of %s, which an author asked for, names no tool", async (role) => {
    expect(await placeIn(one(undefined, `{ Authorizer: AWS_IAM, InvokeRole: ${role} }`))).toEqual({
      path: "Resources/Fn/Properties/Events/Get/Properties/Auth/InvokeRole", text: role, generatedBy: undefined,
    });
  });
});

describe("an InvokeRole without effect is noted", () => {
  const BODY = `DefinitionBody: { swagger: '2.0', paths: { /a: { get: { ${INTEGRATION}: { type: aws_proxy, uri: there } } } } }`;
  const OWN = "SAM ignores it: the integrations are those of the API's own definition";

  test.each([
    ["of an event that no IAM guards", one(IAM, `{ InvokeRole: '${ROLE}' }`), "`InvokeRole` of event `Get` of `Fn`: SAM ignores it: it has an effect only beside `Authorizer: AWS_IAM`"],
    ["of an event that another authorizer guards",
      one("{ Authorizers: { Tok: { FunctionArn: arn } } }", `{ Authorizer: Tok, InvokeRole: '${ROLE}' }`),
      "`InvokeRole` of event `Get` of `Fn`: SAM ignores it: it has an effect only beside `Authorizer: AWS_IAM`"],
    ["of an event on a body of the author's",
      restTemplate({ api: BODY, events: [`Get: { Path: /a, Method: get, Auth: { Authorizer: AWS_IAM, InvokeRole: '${ROLE}' } }`] }),
      `\`InvokeRole\` of event \`Get\` of \`Fn\`: ${OWN}`],
    ["of an API with a body of its own", restTemplate({ api: `Auth: { DefaultAuthorizer: AWS_IAM, InvokeRole: ${ROLE} }\n${BODY}` }), `\`InvokeRole\` of \`Api\`: ${OWN}`],
    ["of an API that another authorizer guards", one(`{ DefaultAuthorizer: Pool, InvokeRole: ${ROLE}, Authorizers: { Pool: { UserPoolArn: arn } } }`, undefined),
      "`InvokeRole` of `Api`: SAM ignores it: no event's method is guarded by `AWS_IAM` and without an `InvokeRole` of its own"],
    ["in an Auth that SAM does not look into", one(IAM, `!If [C, { Authorizer: AWS_IAM, InvokeRole: '${ROLE}' }, !Ref AWS::NoValue]`),
      "`Auth` of event `Get` of `Fn`: SAM does not look into `Fn::If` there"],
  ])("%s", async (_, text, note) => {
    expect(await notesOf(text)).toEqual([note]);
  });

  test.each([
    one(IAM, "{ InvokeRole: NONE }"),
    one(`{ DefaultAuthorizer: AWS_IAM, InvokeRole: ${ROLE} }`, undefined),
    one("{ DefaultAuthorizer: AWS_IAM, InvokeRole: NONE }", undefined),
    one("{ DefaultAuthorizer: AWS_IAM, InvokeRole: }", undefined),
  ])("but not one that has its effect, nor one that asks for nothing", async (text) => {
    expect(await notesOf(text)).toEqual([]);
  });
});
