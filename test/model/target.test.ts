import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hostOf, regionOfHost, regionOfQueueUrl } from "../../src/model/region.ts";
import { classifyUri, type FunctionLookup, functionOf, type FunctionReference, stageVariableIn, type UriTarget } from "../../src/model/target.ts";
import { literal, printText, type Text, type Token } from "../../src/resolve/text.ts";
import { text } from "../helpers/text.ts";

const RESOURCES = ["Fn", "Other", "Alias", "Version", "Loop", "Chain", "Bucket", "Queue", "Nlb", "Listener", "Nested"];
const read = (source: string): Text => text(source, RESOURCES);
const isFunction = (logicalId: string): boolean => ["Fn", "Other", "Alias", "Version"].includes(logicalId);

const QUALIFIED: Readonly<Record<string, { function: Text; qualifier: Text }>> = {
  Alias: { function: read("${Fn}"), qualifier: literal("live") },
  Version: { function: read("${Fn.Arn}"), qualifier: read("${Version.Version}") },
  Chain: { function: read("${Alias}"), qualifier: literal("next") },
  Loop: { function: read("${Loop}"), qualifier: literal("live") },
};
const lookup: FunctionLookup = {
  function: (logicalId) => ["Fn", "Other"].includes(logicalId),
  qualified: (logicalId) => QUALIFIED[logicalId],
};

/** A value with its texts printed. */
function printed(value: unknown): unknown {
  if (Array.isArray(value)) return printText(value as Text);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, printed(field)]));
}

const classified = (uri: string): unknown => printed(classifyUri(read(uri), isFunction));

describe("a Lambda invocation path", () => {
  const call = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions";
  test.each<[uri: string, functionText: string, region: string, partition: string, streaming: boolean]>([
    [`${call}/\${Fn.Arn}/invocations`, "${Fn.Arn}", "us-east-1", "aws", false],
    [`${call}/arn:aws:lambda:us-east-1:123456789012:function:orders/invocations`, "arn:aws:lambda:us-east-1:123456789012:function:orders", "us-east-1", "aws", false],
    [`${call}/arn:aws:lambda:us-east-1:123456789012:function:orders:live/invocations`, "arn:aws:lambda:us-east-1:123456789012:function:orders:live", "us-east-1", "aws", false],
    ["arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Alias}/invocations", "${Alias}", "${AWS::Region}", "${AWS::Partition}", false],
    ["arn:aws-${Suffix}:apigateway:${Region=us-east-1}:lambda:path/2015-03-31/functions/${Fn}/invocations", "${Fn}", "us-east-1", "aws-${Suffix}", false],
    ["arn:aws:apigateway:us-${Coast}-1:lambda:path/2015-03-31/functions/${Fn.Arn}:live/invocations", "${Fn.Arn}:live", "us-${Coast}-1", "aws", false],
    ["arn:aws:apigateway:us-west-2:lambda:path//2015-03-31/functions/${Fn.Arn}/invocations", "${Fn.Arn}", "us-west-2", "aws", false],
    ["arn:aws:apigateway:us-west-2:lambda:path/2021-11-15/functions/${Fn.Arn}/response-streaming-invocations", "${Fn.Arn}", "us-west-2", "aws", true],
    [`${call}/\${Fn.Arn}`, "${Fn.Arn}", "us-east-1", "aws", false],
    [`${call}/\${Fn.Arn}/`, "${Fn.Arn}", "us-east-1", "aws", false],
    [`${call}/\${Fn.Arn}/invocations/`, "${Fn.Arn}", "us-east-1", "aws", false],
    [`${call}/\${Fn.Arn}/\${Operation}`, "${Fn.Arn}", "us-east-1", "aws", false],
    [`${call}/\${!stageVariables.fn}/invocations`, "${stageVariables.fn}", "us-east-1", "aws", false],
    [`${call}/arn:aws:lambda:us-east-1:123456789012:function:\${!stageVariables.fn}/invocations`, "arn:aws:lambda:us-east-1:123456789012:function:${stageVariables.fn}", "us-east-1", "aws", false],
    [`${call}/123456789012:function:orders/invocations`, "123456789012:function:orders", "us-east-1", "aws", false],
    [`${call}/orders/invocations`, "orders", "us-east-1", "aws", false],
    [`${call}/\${Fn::ImportValue(shared)}/invocations`, "${Fn::ImportValue(shared)}", "us-east-1", "aws", false],
    ["arn:aws:apigateway::lambda:path/2015-03-31/functions/${Fn.Arn}/invocations", "${Fn.Arn}", "", "aws", false],
    ["${Uri=arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:orders/invocations}", "arn:aws:lambda:us-east-1:123456789012:function:orders", "us-east-1", "aws", false],
  ])("%s", (uri, functionText, uriRegion, uriPartition, streaming) => {
    expect(classified(uri)).toEqual({ kind: "lambda", spelled: "path", function: functionText, uriRegion, uriPartition, streaming });
  });

  test("keeps the parameter that a part of it is the default of", () => {
    const target = classifyUri(read("arn:aws:apigateway:${Region=us-east-1}:lambda:path/2015-03-31/functions/${Name=orders}/invocations"));
    expect(target).toMatchObject({
      function: [{ kind: "literal", text: "orders", parameter: "Name" }],
      uriRegion: [{ kind: "literal", text: "us-east-1", parameter: "Region" }],
    });
  });
});

describe("a function's ARN alone", () => {
  test.each([
    "${Fn.Arn}", "${Alias}", "${Version}", "${Fn.Arn}:live", "${Fn.Arn}:${AliasName}", "arn:aws:lambda:us-east-1:123456789012:function:orders",
    "arn:aws:lambda:us-east-1:123456789012:function:orders:live", "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Fn}",
    "arn:aws:lambda:us-east-1:123456789012:function:${!stageVariables.fn}",
  ])("%s", (uri) => {
    expect(classified(uri)).toEqual({
      kind: "lambda", spelled: "arn", function: uri.replace("${!", "${"), uriRegion: undefined, uriPartition: undefined, streaming: false,
    });
  });

  test("a reference is one only where it is known to be a function", () => {
    expect(classifyUri(read("${Fn.Arn}"))).toEqual({ kind: "unknown", text: "${Fn.Arn}" });
  });
});

describe("another service", () => {
  test.each<[uri: string, service: string, subdomain: string | undefined, region: string, action: string]>([
    ["arn:aws:apigateway:us-east-1:sqs:path/123456789012/orders", "sqs", undefined, "us-east-1", "path/123456789012/orders"],
    ["arn:${AWS::Partition}:apigateway:${AWS::Region}:sqs:path/${AWS::AccountId}/${Queue.QueueName}", "sqs", undefined, "${AWS::Region}", "path/${AWS::AccountId}/${Queue.QueueName}"],
    ["arn:aws:apigateway:us-east-1:dynamodb:action/PutItem", "dynamodb", undefined, "us-east-1", "action/PutItem"],
    ["arn:aws:apigateway:us-east-1:states:action/StartSyncExecution", "states", undefined, "us-east-1", "action/StartSyncExecution"],
    ["arn:aws:apigateway:us-east-1:kinesis:action/${Action}", "kinesis", undefined, "us-east-1", "action/${Action}"],
    ["arn:aws:apigateway:us-east-1:sns:path//", "sns", undefined, "us-east-1", "path//"],
    ["arn:aws:apigateway:us-east-1:s3:path/{bucket}/{key}", "s3", undefined, "us-east-1", "path/{bucket}/{key}"],
    ["arn:aws:apigateway:us-east-1:orders.s3:path/{key}", "s3", "orders", "us-east-1", "path/{key}"],
    ["arn:aws:apigateway:us-east-1:my.orders.s3:path/a:b", "s3", "my.orders", "us-east-1", "path/a:b"],
    ["arn:aws:apigateway:us-east-1:${Bucket}.s3:path/{key}", "s3", "${Bucket}", "us-east-1", "path/{key}"],
    ["arn:aws:apigateway:${Region}:${Service=sqs}:action/SendMessage", "sqs", undefined, "${Region}", "action/SendMessage"],
    ["arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions", "lambda", undefined, "us-east-1", "path/2015-03-31/functions"],
    ["arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/", "lambda", undefined, "us-east-1", "path/2015-03-31/functions/"],
    ["arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/event-source-mappings/", "lambda", undefined, "us-east-1", "path/2015-03-31/event-source-mappings/"],
    ["arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${Fn}/configuration", "lambda", undefined, "us-east-1", "path/2015-03-31/functions/${Fn}/configuration"],
    ["arn:aws:apigateway:us-east-1:lambda:action/Invoke", "lambda", undefined, "us-east-1", "action/Invoke"],
    ["arn:aws:apigateway:us-east-1:lambda:action/${Action}", "lambda", undefined, "us-east-1", "action/${Action}"],
    ["arn:aws:apigateway:us-east-1:x.lambda:path/2015-03-31/functions/${Fn.Arn}/invocations", "lambda", "x", "us-east-1", "path/2015-03-31/functions/${Fn.Arn}/invocations"],
    // Only `lambda` is Lambda.
    ["arn:aws:apigateway:us-east-1:Lambda:path/2015-03-31/functions/${Fn.Arn}/invocations", "Lambda", undefined, "us-east-1", "path/2015-03-31/functions/${Fn.Arn}/invocations"],
    ["arn:aws:apigateway:us-east-1:SQS:action/SendMessage", "SQS", undefined, "us-east-1", "action/SendMessage"],
  ])("%s", (uri, service, subdomain, region, action) => {
    expect(classified(uri)).toEqual({ kind: "service", service, subdomain, region, action });
  });
});

test.each([
  ["https://api.example.com/orders", "api.example.com"],
  ["http://${!stageVariables.host}/{proxy}", "${stageVariables.host}"],
  ["http://${Nlb.DNSName}:8080/", "${Nlb.DNSName}"],
  ["https://${Api}.execute-api.${AWS::Region}.amazonaws.com/prod", "${Api}.execute-api.${AWS::Region}.amazonaws.com"],
  ["https://abc.lambda-url.us-east-1.on.aws/", "abc.lambda-url.us-east-1.on.aws"],
])("%s is an HTTP call", (uri, host) => {
  expect(classified(uri)).toEqual({ kind: "http", host });
});

test.each([
  "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/orders/50dc6c495c0c9188/f2f7dc8efc522ab2",
  "arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}:listener/net/${Name}",
  "arn:aws:servicediscovery:us-east-1:123456789012:service/srv-id?stage=prod",
])("%s is behind a VPC link", (uri) => {
  expect(classified(uri)).toEqual({ kind: "listener" });
});

describe("a URI that does not say", () => {
  test.each([
    "", "${Uri}", "${Fn::ImportValue(uri)}", "${Listener}", "${Nested.Outputs.Uri}", "${Uri}/invocations", "${Fn.Arn}/invocations", "${Fn.Arn}:live:more", "x${Fn.Arn}", "${Fn.Arn}x",
    "${Prefix}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations", "arn", "arn:aws:apigateway", "arn:aws:apigateway:us-east-1:lambda",
    "arn:aws:${Service}:us-east-1:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations",
    "arn:aws:apigateway:us-east-1:${Service}:path/2015-03-31/functions/${Fn.Arn}/invocations",
    "arn:aws:apigateway:us-east-1:sqs${Service}:path/x", "arn:aws:apigateway:us-east-1:lambda:${Rest}", "arn:aws:apigateway:us-east-1:lambda:path/${Rest}",
    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/${Rest}/invocations", "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions//invocations",
    "arn:aws:apigateway:us-east-1::/restapis/abc",
    // The region was forgotten.
    "arn:aws:apigateway:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:x/invocations",
    "arn:aws:lambda:us-east-1:123456789012:layer:orders", "arn:aws:states:us-east-1:123456789012:stateMachine:x",
    "arn:aws:lambda:us-east-1:123456789012", "arn:aws:lambda:us-east-1:123456789012:${Rest}", "example.com/orders", "${!stageVariables.url}",
    // `Fn::Sub` was forgotten: the colons of `AWS::Region` stand in the text.
    "arn:aws:apigateway:${!AWS::Region}:lambda:path/2015-03-31/functions/x/invocations",
  ])("%j", (uri) => {
    expect(classified(uri)).toEqual({ kind: "unknown", text: printText(read(uri)) });
  });
});

const NOWHERE: Omit<FunctionReference, "identity"> = {
  qualifier: undefined, region: undefined, account: undefined, partition: undefined, via: undefined,
};

describe("functionOf", () => {
  const named = (name: string): unknown => ({ kind: "name", name });
  const fn = { kind: "resource", logicalId: "Fn" };
  const opaque = (whole: string): unknown => ({ kind: "opaque", text: whole });
  const stack = { partition: "${AWS::Partition}", region: "${AWS::Region}", account: "${AWS::AccountId}" };
  const there = { partition: "aws", region: "us-east-1", account: "123456789012" };
  const stackArn = "arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function";
  const arn = "arn:aws:lambda:us-east-1:123456789012:function";

  test.each<[source: string, identity: unknown, rest?: object]>([
    ["orders", named("orders")],
    ["orders:live", named("orders"), { qualifier: "live" }],
    ["orders:7", named("orders"), { qualifier: "7" }],
    ["orders:$LATEST", named("orders"), { qualifier: "$LATEST" }],
    ["orders:$LATEST.PUBLISHED", named("orders"), { qualifier: "$LATEST.PUBLISHED" }],
    ["orders.v2", named("orders.v2")],
    ["function", named("function")],
    ["function:orders", named("orders")],
    ["function:orders:live", named("orders"), { qualifier: "live" }],
    ["123456789012:function:orders", named("orders"), { account: "123456789012" }],
    ["123456789012:function:orders:live", named("orders"), { account: "123456789012", qualifier: "live" }],
    ["123456789012:orders", named("orders"), { account: "123456789012" }],
    ["${AWS::AccountId}:function:orders", named("orders"), { account: "${AWS::AccountId}" }],
    ["us-east-1:123456789012:function:orders", named("orders"), { region: "us-east-1", account: "123456789012" }],
    [`${arn}:orders`, named("orders"), there],
    [`${arn}:orders:live`, named("orders"), { ...there, qualifier: "live" }],
    [`${arn}:orders:$LATEST`, named("orders"), { ...there, qualifier: "$LATEST" }],
    ["${Name=orders}:live", named("orders"), { qualifier: "live" }],
    [`\${Arn=${arn}:orders}`, named("orders"), there],

    ["${Fn}", fn],
    ["${Fn.Arn}", fn],
    ["${Fn}:live", fn, { qualifier: "live" }],
    ["${Fn.Arn}:live", fn, { qualifier: "live" }],
    ["${Fn.Arn}:$LATEST", fn, { qualifier: "$LATEST" }],
    ["${Fn.Arn}:${AliasName}", fn, { qualifier: "${AliasName}" }],
    [`${stackArn}:\${Fn}`, fn, stack],
    [`${stackArn}:\${Fn}:live`, fn, { ...stack, qualifier: "live" }],
    [`${stackArn}:\${Fn}:\${AliasName}`, fn, { ...stack, qualifier: "${AliasName}" }],
    [`${stackArn}:\${Fn}:\${Alias}`, fn, { ...stack, qualifier: "live", via: "Alias" }],
    ["${Fn.Arn}:${Version.Version}", fn, { qualifier: "${Version.Version}", via: "Version" }],
    ["function:${Fn}:live", fn, { qualifier: "live" }],

    ["${Alias}", fn, { qualifier: "live", via: "Alias" }],
    ["${Alias.AliasArn}", fn, { qualifier: "live", via: "Alias" }],
    ["${Version}", fn, { qualifier: "${Version.Version}", via: "Version" }],
    ["${Version.FunctionArn}", fn, { qualifier: "${Version.Version}", via: "Version" }],
    ["${Loop}", opaque("${Loop}"), { qualifier: "live", via: "Loop" }],
    ["${Chain}", opaque("${Alias}"), { qualifier: "next", via: "Chain" }],
    ["${Alias}:more", opaque("${Alias}"), { qualifier: "more" }],
    ["${Version.Version}", opaque("${Version.Version}")],

    ["${AWS::StackName}-orders", named("${AWS::StackName}-orders")],
    ["${AWS::StackName}", named("${AWS::StackName}")],
    ["${AWS::StackName}-orders:live", named("${AWS::StackName}-orders"), { qualifier: "live" }],
    [`${stackArn}:\${FunctionName}`, named("${FunctionName}"), stack],
    [`${stackArn}:\${FunctionName}:live`, named("${FunctionName}"), { ...stack, qualifier: "live" }],
    ["function:${FunctionName}", named("${FunctionName}")],
    [`${stackArn}:\${Fn}-canary`, named("${Fn}-canary"), stack],

    ["${FunctionArn}", opaque("${FunctionArn}")],
    ["${FunctionArn}:live", opaque("${FunctionArn}"), { qualifier: "live" }],
    ["${Fn::ImportValue(shared-fn)}", opaque("${Fn::ImportValue(shared-fn)}")],
    ["${Nested.Outputs.FunctionArn}:live", opaque("${Nested.Outputs.FunctionArn}"), { qualifier: "live" }],
    ["${Fn.SnapStartResponse.ApplyOn}", opaque("${Fn.SnapStartResponse.ApplyOn}")],
    ["${Prefix}:function:orders", opaque("${Prefix}:function:orders")],
    ["", opaque("")],
    [":live", opaque(""), { qualifier: "live" }],
    ["${!functionArn}", opaque("${functionArn}")],
    ["arn", opaque("arn")],
    ["arn:aws:states:us-east-1:123456789012:stateMachine:x", opaque("arn:aws:states:us-east-1:123456789012:stateMachine:x")],
    ["arn:aws:states:us-east-1:123456789012:function:x", opaque("arn:aws:states:us-east-1:123456789012:function:x")],
    ["arn:aws:lambda:us-east-1:123456789012:layer:x", opaque("arn:aws:lambda:us-east-1:123456789012:layer:x")],
    ["arn:aws:lambda:${Where}:function:orders", opaque("arn:aws:lambda:${Where}:function:orders")],
    [`${arn}:orders:live:more`, opaque(`${arn}:orders:live:more`)],
    ["a:b:c", opaque("a:b:c")],

    ["${!stageVariables.fn}", { kind: "stage-variable", name: "fn" }],
    ["${!stageVariables.fn}:live", { kind: "stage-variable", name: "fn" }, { qualifier: "live" }],
    [`${arn}:\${!stageVariables.fn}`, { kind: "stage-variable", name: "fn" }, there],
    [`${arn}:orders-\${!stageVariables.env}`, { kind: "stage-variable", name: "env" }, there],
    [`${arn}:orders:\${!stageVariables.alias}`, named("orders"), { ...there, qualifier: "${stageVariables.alias}" }],
    ["${Fn.Arn}:${!stageVariables.alias}", fn, { qualifier: "${stageVariables.alias}" }],
  ])("%s", (source, identity, rest = {}) => {
    expect(printed(functionOf(read(source), lookup))).toEqual({ ...NOWHERE, identity, ...rest });
  });

  test("a name keeps the parameter that it is the default of", () => {
    expect(functionOf(read("${Name=orders}"), lookup).identity).toEqual({
      kind: "name", name: [{ kind: "literal", text: "orders", parameter: "Name" }],
    });
  });
});

test.each([
  ["${!stageVariables.alias}", "alias"],
  ["orders-${!stageVariables.env}-x", "env"],
  ["${stageVariables.alias}", undefined],
  ["${!stageVariables.}", undefined],
  ["orders", undefined],
])("the stage variable in %s is %s", (source, name) => {
  expect(stageVariableIn(read(source))).toBe(name);
});

describe("for any text", () => {
  const WORDS = [
    "arn", "aws", "apigateway", "lambda", "function", "functions", "path", "action", "invocations", "2015-03-31", "us-east-1", "123456789012",
    ":", "/", "//", ".", "-", "https", "amazonaws", "com", "execute-api", "elb", "queue", "s3-", "${stageVariables.fn}", "", " ", "é",
  ];
  const token = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word): Token => ({ kind: "literal", text: word })) },
    fc.string().map((word): Token => ({ kind: "literal", text: word })),
    fc.constantFrom("us-east-1", "a:b", "x").map((word): Token => ({ kind: "literal", text: word, parameter: "P" })),
    fc.constantFrom(...RESOURCES, "Nowhere").map((logicalId): Token => ({ kind: "reference", logicalId })),
    fc.constantFrom("Arn", "Version", "AliasArn", "FunctionArn").map((attribute): Token => ({ kind: "reference", logicalId: "Version", attribute })),
    fc.constantFrom("AWS::Region", "AWS::AccountId", "AWS::URLSuffix").map((id): Token => ({ kind: "unknown", source: "pseudo-parameter", id })),
    fc.constant<Token>({ kind: "unknown", source: "parameter", id: "X" }),
  );
  const SOURCES = [
    "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${Fn}:live/invocations",
    "arn:aws:apigateway:us-east-1:lambda:path//2021-11-15/functions/${Fn.Arn}/response-streaming-invocations",
    "arn:aws:apigateway:us-east-1:orders.s3:path/{key}", "arn:aws:lambda:us-east-1:123456789012:function:${!stageVariables.fn}:${!stageVariables.alias}",
    "https://${Api}.execute-api.${AWS::Region}.amazonaws.com:443/x", "https://orders.s3-website-${AWS::Region}.amazonaws.com", "123456789012:function:orders:$LATEST",
  ];
  const anyText = fc.oneof(fc.array(token, { maxLength: 16 }), fc.constantFrom(...SOURCES.map(read)));
  const everything = (value: Text): unknown => [
    classifyUri(value, isFunction), functionOf(value, lookup), hostOf(value), regionOfHost(value), regionOfQueueUrl(value),
    stageVariableIn(value),
  ];

  /** Cuts every literal at arbitrary points, empty pieces among them, as `Fn::Join` may. */
  const split = (value: Text, cuts: readonly number[]): Text =>
    value.flatMap((piece, index): Text => {
      if (piece.kind !== "literal" || piece.parameter !== undefined) return [piece];
      const points = cuts.map((cut) => (cut + index) % (piece.text.length + 1)).toSorted((a, b) => a - b);
      return [0, ...points].map((from, at) => ({ kind: "literal", text: piece.text.slice(from, points[at] ?? piece.text.length) }));
    });

  test("where its literals are split changes nothing", () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(200), { maxLength: 6 }), (value, cuts) => {
        expect(everything(split(value, cuts))).toEqual(everything(value));
      }),
    );
  });

  test("a service, a function or a host is a part of the URI", () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const target: UriTarget = classifyUri(value, isFunction);
        const part = { lambda: "function", service: "action", http: "host", listener: "arn:", unknown: "text" }[target.kind];
        expect(printText(value)).toContain((printed(target) as Record<string, string>)[part] ?? part);
      }),
    );
  });
});
