import { expect, test } from "@jest/globals";
import { admitsAll, narrowGrants, wideGrant } from "../../src/model/grant.ts";
import type { AskedCall } from "../../src/model/request.ts";
import { printText } from "../../src/resolve/text.ts";
import { modelOf } from "../helpers/model.ts";
import * as t from "../verdicts/templates.ts";

function callsOf(...resources: readonly string[]): AskedCall[] {
  const { integration, authorizer } = modelOf(t.stack(resources));
  return [...integration, ...authorizer].flatMap(({ target }) => (target.kind === "lambda" ? [target.asked] : []));
}

test.each<[string, AskedCall[], string[]]>([
  ["a method", callsOf(t.REST, t.method()), ["${Api}/prod/GET/items"]],
  ["the root", callsOf(t.REST, t.method({ at: t.ROOT })), ["${Api}/prod/GET/"]],
  ["any verb", callsOf(t.REST, t.method({ verb: "ANY" })), ["${Api}/prod/*/items"]],
  ["any verb but those that have a method", callsOf(t.REST, ...["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH"].map((verb) => t.mockMethod(verb, verb, {})), t.method({ id: "Any", verb: "ANY" })), ["${Api}/prod/DELETE/items"]],
  ["a path parameter", callsOf(t.REST, t.method({ at: "!Ref Item" })), ["${Api}/prod/GET/items/*"]],
  ["several stages", callsOf(t.REST, t.stage("beta", "Beta"), t.method()), ["${Api}/*/GET/items"]],
  ["routes of one integration", callsOf(t.HTTP, t.integration(), t.route("GET /a/{proxy+}"), t.route("$default", {}, "Default")), ["${Api}/$default/GET/a/*", "${Api}/$default/$default"]],
  ["a WebSocket route", callsOf(t.WEBSOCKET, t.integration(), t.route("$connect")), ["${Api}/prod/$connect"]],
  ["an authorizer", callsOf(t.REST, t.AUTH_FUNCTION, t.authorizer(), t.mockMethod()), ["${Api}/authorizers/${Auth}"]],
])("%s", (_, calls, resources) => {
  const [call, ...others] = calls;
  expect(others).toEqual([]);
  const grants = call ? narrowGrants(call) : [];
  expect(grants.map(({ resource }) => printText(resource))).toEqual(resources);
  expect(call && [admitsAll(grants, call), admitsAll([wideGrant(call)], call)]).toEqual([true, true]);
});

test("a path of which nobody knows how it begins is admitted by no statement but the wide one", () => {
  const [call] = callsOf(t.REST, t.method({ at: "!ImportValue items" }));
  expect(call && [admitsAll(narrowGrants(call), call), admitsAll([wideGrant(call)], call)]).toEqual([false, true]);
});
