import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { runCli } from "../hosts/run-cli.ts";

// With UPDATE_OUT=1 the reports are written anew, to be read before they are kept.
const UPDATE = process.env["UPDATE_OUT"] === "1";
const APP = "fixtures/app";
const REGION = ["--region", "eu-west-1"];

interface CallJson {
  readonly target: string;
  readonly by: string | null;
  readonly role: string | null;
  readonly region: string | null;
  readonly asynchronous: boolean;
  readonly warmth: { readonly kind: string } | null;
  readonly proof: { readonly answers: readonly { readonly verbs: readonly string[]; readonly kind: string; readonly statement: { readonly logicalId: string } | null }[] } | null;
}

interface RouteJson {
  readonly file: string;
  readonly api: string;
  readonly stage: string | null;
  readonly route: string;
  readonly when: string | null;
  readonly authorization: string;
  readonly authorizer: (CallJson & { readonly name: string; readonly cacheSeconds: number | null }) | null;
  readonly cache: { readonly seconds: number | null; readonly encrypted: boolean } | null;
  readonly integration: CallJson | null;
  readonly hops: { readonly stsCalls: number; readonly authorizerCalls: number; readonly regionHops: number; readonly coldStart: boolean };
}

async function run(...argv: readonly string[]): Promise<string> {
  return (await runCli(argv, { cwd: process.cwd() })).out;
}

/** A route of the JSON in the words of the table. */
function cellsOf(route: RouteJson): string[] {
  const { file, api, stage, when, authorization, authorizer, cache, integration, hops } = route;
  return [
    file.replace(`${APP}/`, ""), api, stage ?? "-", route.route, when ?? "always",
    authorizer ? `${authorizer.name}, ${authorizer.cacheSeconds ?? "?"} s, ${rightOf(authorizer)}: ${admittedBy(authorizer)}` : authorization,
    cache ? `${cache.seconds ?? "?"} s${cache.encrypted ? ", encrypted" : ""}` : "-",
    integration ? targetOf(integration) : "-", integration ? rightOf(integration) : "-", integration?.warmth?.kind ?? "-", integration ? admittedBy(integration) : "-",
    hopWords(hops),
  ];
}

function targetOf({ target, region, asynchronous }: CallJson): string {
  return `${target}${region === null ? "" : ` in ${region}`}${asynchronous ? ", not waited for" : ""}`;
}

function rightOf({ by, role }: CallJson): string {
  if (by === "role") return `role ${role ?? "?"}`;
  return by === "resource-policy" ? "policy" : by ?? "-";
}

function admittedBy({ proof }: CallJson): string {
  if (proof === null) return "-";
  const { answers } = proof;
  return answers.map(({ kind, statement, verbs }) =>
    (kind === "admitted" ? statement?.logicalId ?? "admitted" : kind) + (answers.length > 1 ? ` (${verbs.join(", ")})` : "")).toSorted().join("; ");
}

function hopWords({ stsCalls, authorizerCalls, regionHops, coldStart }: RouteJson["hops"]): string {
  const words = [[stsCalls, "STS"], [authorizerCalls, "auth"], [regionHops, "region"]].flatMap(([count, noun]) => (count === 0 ? [] : [`${count ?? 0} ${noun ?? ""}`]));
  return [...words, ...(coldStart ? ["cold"] : [])].join(", ") || "none";
}

function tableOf(markdown: string): string[] {
  return markdown.split("\n").filter((line) => line.startsWith("| ")).slice(1);
}

describe("a shop of sixty routes", () => {
  test("is understood as a person understands it", async () => {
    const { routes } = JSON.parse(await run("routes", APP, ...REGION, "--format", "json")) as { routes: RouteJson[] };
    const expected = tableOf(readFileSync("test/routes/app.expected.md", "utf8"));
    expect(routes.map((route) => `| ${cellsOf(route).join(" | ")} |`).toSorted()).toEqual(expected.toSorted());
  });

  test("a finding about one stage stands at that stage's path alone", async () => {
    const { routes, findings } = JSON.parse(await run("routes", APP, ...REGION, "--format", "json")) as {
      routes: { stage: string; route: string; findings: string[] }[];
      findings: { rule: string; routes: string[]; fingerprint: string }[];
    };
    const missing = findings.filter((finding) => finding.rule === "missing-permission" && finding.routes.includes("GET /export"));
    const told = missing.map(({ fingerprint }) => routes.filter((row) => row.findings.includes(fingerprint)).map(({ stage, route }) => `${stage} ${route}`));
    expect(told).toEqual([["beta GET /export"]]);
  });

  test.each([
    ["routes.json", ["routes", APP, ...REGION, "--format", "json"]],
    ["lint.out", [APP, ...REGION, "--verbose"]],
  ])("has the report in %s", async (name, argv) => {
    const report = await run(...argv);
    if (UPDATE) writeFileSync(`${APP}/${name}`, report);
    expect(report).toBe(readFileSync(`${APP}/${name}`, "utf8"));
  });
});
