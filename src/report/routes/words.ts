import type { RouteRow, RowAnswer, RowAuthorizer, RowCall } from "../../lint/route-row.ts";
import { countHops } from "./hop-counts.ts";

/** What cells of a row say, in the same words on every screen. */

export function apiWords({ api }: RouteRow): string {
  return `${api.name} (${{ rest: "REST", http: "HTTP", websocket: "WebSocket" }[api.kind]})`;
}

const AUTHORIZATION = { none: "open", iam: "IAM", cognito: "Cognito", jwt: "JWT", lambda: "Lambda authorizer", unknown: "not known" } as const;

export function authorizerWords({ authorization, authorizer, api }: RouteRow): string {
  if (authorizer === null) return AUTHORIZATION[authorization];
  return [authorizer.name, ...byWhom(authorizer), keptWords(authorizer, api.kind === "websocket")].join(", ");
}

function keptWords({ cacheSeconds }: RowAuthorizer, isWebSocket: boolean): string {
  if (isWebSocket) return "asked on $connect";
  if (cacheSeconds === null) return "kept for a time that is not known";
  return cacheSeconds === 0 ? "never kept" : `kept ${cacheSeconds} s`;
}

export function cacheWords({ cache }: RouteRow): string {
  if (cache === null) return "-";
  return [cache.seconds === null ? "cached" : `${cache.seconds} s`, ...(cache.encrypted ? ["encrypted"] : [])].join(", ");
}

export function integrationWords({ integration }: RouteRow): string {
  if (integration === null) return "leads nowhere that was read";
  const { target, region, asynchronous } = integration;
  return [target, ...(region === null ? [] : [`in ${region}`]), ...(asynchronous ? ["not waited for"] : [])].join(", ");
}

/** By whose right the integration is called, and which statement says so. */
export function rightWords({ integration }: RouteRow): string {
  if (integration === null) return "-";
  const [by] = byWhom(integration);
  return by ?? proofWords(integration);
}

function byWhom({ by, role }: RowCall): string[] {
  if (by === "role") return [`role ${role ?? ""}`];
  return by === "caller" ? ["the caller's right"] : [];
}

function proofWords({ proof }: RowCall): string {
  if (proof === null) return "-";
  const answers = proof.answers.map((answer) => answerWords(answer, proof.answers.length > 1));
  return [...new Set(answers)].join("; ");
}

function answerWords({ verbs, kind, statement }: RowAnswer, isOneOfSeveral: boolean): string {
  const who = { admitted: statement?.logicalId ?? "admitted", missing: "nobody", undecided: "not known" }[kind];
  return isOneOfSeveral && verbs.length > 0 ? `${who} (${verbs.join(", ")})` : who;
}

export function warmthWords({ integration }: RouteRow): string {
  const warmth = integration?.warmth;
  if (!warmth) return "-";
  return warmth.what === "" ? warmth.kind : `${warmth.kind}: ${warmth.what}`;
}

/** "2 STS calls, 1 authorizer call, cold starts"; "none". */
export function hopWords({ hops }: Pick<RouteRow, "hops">): string {
  const { stsCalls, authorizerCalls, regionHops, coldStart } = countHops(hops);
  const words = [
    ...counted(stsCalls, "STS call"), ...counted(authorizerCalls, "authorizer call"), ...counted(regionHops, "region crossing"),
    ...(coldStart ? ["cold starts"] : []),
  ];
  return words.length === 0 ? "none" : words.join(", ");
}

function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [`${count} ${noun}${count === 1 ? "" : "s"}`];
}
