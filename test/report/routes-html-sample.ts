import type { Finding } from "../../src/lint/finding.ts";
import type { Hop, RouteRow, RowAuthorizer, RowCall } from "../../src/lint/route-row.ts";
import type { RoutesReport } from "../../src/lint/routes-report.ts";
import type { Place } from "../../src/template/place.ts";
import { findingAt, pathOf, placeIn, reportOf } from "./sample.ts";

const ORDERS = `Resources:
  OrdersApi:
    Type: AWS::ApiGateway::RestApi
  Tokens:
    Type: AWS::ApiGateway::Authorizer
    Properties:
      AuthorizerCredentials: !GetAtt AskRole.Arn
      AuthorizerResultTtlInSeconds: 300
  GetOrders:
    Type: AWS::ApiGateway::Method
    Properties:
      Integration:
        Uri: !Sub arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${OrdersFunction.Arn}/invocations
        Credentials: !GetAtt InvokeRole.Arn
  PostOrders:
    Type: AWS::ApiGateway::Method
  DeleteOrder:
    Type: AWS::ApiGateway::Method
  GetHealth:
    Type: AWS::ApiGateway::Method
  PutReport:
    Type: AWS::ApiGateway::Method
    Properties:
      Integration:
        Uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111122223333:function:reports/invocations
  OrdersPermission:
    Type: AWS::Lambda::Permission
  LiveAlias:
    Type: AWS::Lambda::Alias
    Properties:
      ProvisionedConcurrencyConfig:
        ProvisionedConcurrentExecutions: 5
`;

const CHAT = `Resources:
  ChatApi:
    Type: AWS::ApiGatewayV2::Api
  Connect:
    Type: AWS::ApiGatewayV2::Route
  SendMessage:
    Type: AWS::ApiGatewayV2::Route
  ItemsApi:
    Type: AWS::ApiGatewayV2::Api
  AnyItems:
    Type: AWS::ApiGatewayV2::Route
  QueueItem:
    Type: AWS::ApiGatewayV2::Route
  Forward:
    Type: AWS::ApiGatewayV2::Route
  Nowhere:
    Type: AWS::ApiGatewayV2::Route
`;

export const orders = (piece: string, nth = 0): Place => placeIn("orders/template.yaml", ORDERS, piece, nth);
const chat = (piece: string): Place => placeIn("chat.yaml", CHAT, piece);

export function callTo(target: string, more: Partial<RowCall> = {}): RowCall {
  return {
    at: orders("Integration"), kind: "lambda", target, function: target, qualifier: null, by: "resource-policy", role: null, region: null,
    asynchronous: false, warmth: null, proof: null, ...more,
  };
}

export function rowOf(route: string, more: Partial<RouteRow> = {}): RouteRow {
  return {
    at: orders("GetOrders"), api: { name: "OrdersApi", logicalId: "OrdersApi", kind: "rest" }, stage: "prod", route, when: null,
    authorization: "none", authorizer: null, cache: null, integration: callTo("OrdersFunction"), hops: [], findings: [], ...more,
  };
}

export function hopOf(kind: Hop["kind"], what: string, more: Partial<Hop> = {}): Hop {
  return { kind, of: "integration", what, often: "on every request", avoidable: false, at: orders("GetOrders"), ...more };
}

const admitted = (logicalId: string, verbs: readonly string[]): NonNullable<RowCall["proof"]> => ({
  kind: "admitted", answers: [{ verbs, kind: "admitted", statement: { logicalId, at: orders("OrdersPermission") }, why: null }],
});

const TOKENS: RowAuthorizer = {
  ...callTo("TokenFunction", { by: "role", role: "AskRole", at: orders("Tokens"), warmth: { kind: "cold", what: "", at: null } }),
  name: "Tokens", cacheSeconds: 300,
};
const ASK = hopOf("sts-call", "assume `AskRole` to ask `Tokens`", { of: "authorizer", often: "on a cache miss", avoidable: true, at: orders("!GetAtt AskRole.Arn") });
const ASKED = hopOf("authorizer-call", "ask `Tokens`", { of: "authorizer", often: "on a cache miss", at: orders("Tokens") });
const COLD_TOKENS = hopOf("cold-start", "wait for `TokenFunction` to start", { of: "authorizer", often: "when no instance is idle", at: orders("Tokens") });

const REST_ROWS: readonly RouteRow[] = [
  rowOf("GET /orders", {
    authorization: "lambda", authorizer: TOKENS, cache: { seconds: 300, encrypted: true }, findings: ["a1", "b2", "e5"],
    integration: callTo("OrdersFunction", {
      by: "role", role: "InvokeRole", at: orders("!Sub"),
      warmth: { kind: "bypassed", what: "provisioned concurrency on `LiveAlias`", at: orders("ProvisionedConcurrentExecutions") },
    }),
    hops: [
      ASK, ASKED, COLD_TOKENS,
      hopOf("sts-call", "assume `InvokeRole` to invoke `OrdersFunction`", { avoidable: true, at: orders("!GetAtt InvokeRole.Arn") }),
      hopOf("cold-start", "wait for `OrdersFunction` to start", { often: "when no instance is idle", avoidable: true, at: orders("!Sub") }),
    ],
  }),
  rowOf("POST /orders", {
    at: orders("PostOrders"), authorization: "lambda", authorizer: TOKENS, findings: ["a1"], when: "IsProd and not IsEU",
    integration: callTo("OrdersFunction:live", {
      function: "OrdersFunction", qualifier: "live", warmth: { kind: "warm", what: "provisioned concurrency on `LiveAlias`", at: orders("LiveAlias") },
      proof: admitted("OrdersPermission", ["POST"]),
    }),
    hops: [ASK, ASKED, COLD_TOKENS],
  }),
  rowOf("DELETE /orders/{id}", {
    at: orders("DeleteOrder"), authorization: "iam", findings: ["c3"],
    integration: callTo("OrdersFunction", {
      warmth: { kind: "cold", what: "", at: null },
      proof: { kind: "missing", answers: [{
        verbs: ["DELETE"], kind: "missing", statement: { logicalId: "OrdersPermission", at: orders("OrdersPermission") },
        why: "its source ARN ends in `/POST/orders`",
      }] },
    }),
    hops: [hopOf("cold-start", "wait for `OrdersFunction` to start", { often: "when no instance is idle" })],
  }),
  rowOf("GET /health", { at: orders("GetHealth"), integration: callTo("mock", { kind: "mock", function: null, by: null }) }),
  rowOf("PUT /reports", {
    at: orders("PutReport"), authorization: "cognito", findings: ["d4"],
    integration: callTo("reports", {
      function: null, region: "us-east-1", warmth: { kind: "unknown", what: "the function is not in what was read", at: null },
      proof: { kind: "undecided", answers: [{ verbs: ["PUT"], kind: "undecided", statement: null, why: "the function is not in what was read" }] },
    }),
    hops: [hopOf("region-crossing", "cross from the API's region to us-east-1", { avoidable: true, at: orders("arn:aws:apigateway") })],
  }),
];

const CHAT_API: RouteRow["api"] = { name: "ChatApi", logicalId: "ChatApi", kind: "websocket" };
const ITEMS_API: RouteRow["api"] = { name: "ItemsApi", logicalId: "ItemsApi", kind: "http" };

const V2_ROWS: readonly RouteRow[] = [
  rowOf("$connect", {
    api: CHAT_API, stage: "live", at: chat("Connect"), authorization: "lambda", authorizer: { ...TOKENS, name: "Visitors", by: "resource-policy", role: null, cacheSeconds: null },
    integration: callTo("ConnectFunction", { proof: admitted("ChatPermission", []) }),
    hops: [hopOf("authorizer-call", "ask `Visitors`", { often: "on `$connect`", at: chat("Connect") })],
  }),
  rowOf("sendMessage", { api: CHAT_API, stage: "live", at: chat("SendMessage"), integration: callTo("MessageFunction", { asynchronous: true, proof: admitted("ChatPermission", []) }) }),
  rowOf("ANY /items", {
    api: ITEMS_API, stage: "$default", at: chat("AnyItems"), authorization: "jwt",
    integration: callTo("ItemsFunction", { proof: { kind: "missing", answers: [
      { verbs: ["GET", "HEAD"], kind: "admitted", statement: { logicalId: "ItemsPermission", at: chat("ItemsApi") }, why: null },
      { verbs: ["DELETE", "PATCH", "POST", "PUT"], kind: "missing", statement: { logicalId: "ItemsPermission", at: chat("ItemsApi") }, why: "it admits `GET` and `HEAD` alone" },
    ] } }),
  }),
  rowOf("POST /items", { api: ITEMS_API, stage: "$default", at: chat("QueueItem"), authorization: "unknown", integration: callTo("sqs", { kind: "service", function: null, by: "role", role: "QueueRole" }),
    hops: [hopOf("sts-call", "assume `QueueRole` to call sqs", { at: chat("QueueItem") })] }),
  rowOf("GET /elsewhere", { api: ITEMS_API, stage: "$default", at: chat("Forward"), integration: callTo("HTTP", { kind: "http", function: null, by: null }) }),
  rowOf("GET /nowhere", { api: { ...ITEMS_API, name: "LooseApi" }, stage: null, at: chat("Nowhere"), integration: null }),
];

const FINDINGS: readonly Finding[] = [
  findingAt(orders("!GetAtt AskRole.Arn"), {
    rule: "authorizer-role-credentials", message: "authorizer `Tokens` assumes `AskRole` to invoke `TokenFunction`", label: "API Gateway must assume this role first",
    routes: ["GET /orders", "POST /orders"], notes: ["the authorizer is asked on a cache miss"], fingerprint: "a1",
    remedy: "add an `AWS::Lambda::Permission` for `TokenFunction` and then remove the credentials; without it every request would be a 500",
  }),
  findingAt({ ...orders("!GetAtt InvokeRole.Arn"), path: pathOf("Resources", "GetOrders"), generatedBy: "SAM: event Get of OrdersFunction" }, {
    fingerprint: "b2", when: "IsProd", related: [{ at: orders("OrdersPermission"), message: "`OrdersPermission` already admits API Gateway" }],
    remedy: "remove the credentials", construct: { path: "Orders/Api/GET/Resource", source: { file: "lib/orders.ts", line: 42 } },
  }),
  findingAt(orders("!Sub"), { rule: "bypassed-warm-capacity", message: "provisioned concurrency is on `LiveAlias`, but `GET /orders` invokes `OrdersFunction` unqualified", fingerprint: "e5", remedy: "invoke `LiveAlias` there" }),
  findingAt(orders("DeleteOrder"), { rule: "missing-permission", severity: "error", message: "nothing lets API Gateway invoke `OrdersFunction` for `DELETE /orders/{id}`", routes: ["DELETE /orders/{id}"], fingerprint: "c3" }),
  findingAt(orders("arn:aws:apigateway"), { rule: "cross-region-uri", severity: "info", message: "`PUT /reports` invokes a function in us-east-1", routes: ["PUT /reports"], fingerprint: "d4" }),
];

/** A report with every kind of API, hop, answer and condition. */
export function sampleReport(more: Partial<RoutesReport> = {}): RoutesReport {
  const rows = [...V2_ROWS, ...REST_ROWS];
  const report = reportOf({ "chat.yaml": CHAT, "orders/template.yaml": ORDERS }, FINDINGS, {
    notChecked: [
      { at: chat("ChatApi"), what: "body of `ChatApi`", why: "it is in S3" }, { at: chat("ItemsApi"), what: "body of `ItemsApi`", why: "it is in S3" },
      { at: orders("PutReport"), what: "permission for `PUT /reports`", why: "the function is not in what was read" },
    ],
    errors: [{ file: "broken.yaml", message: "it cannot be read" }],
    warnings: [{ at: orders("GetHealth"), message: "key `GetHealth` is written twice" }],
  });
  return { ...report, rows, summary: { ...report.summary, routes: rows.length }, ...more };
}
