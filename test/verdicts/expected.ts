import { expect } from "@jest/globals";
import type { Severity } from "../../src/lint/finding.ts";
import { lintText, type LintTextOptions, type TextFinding } from "../helpers/lint-text.ts";

/** `null` in a bare OpenAPI file. */
type LogicalId = string | null;

interface Verdict {
  readonly findings: readonly TextFinding[];
  readonly notChecked: readonly string[];
}

interface Particulars {
  readonly when?: string | RegExp;
  /** A part of the message. */
  readonly says?: RegExp;
  /** 1-based. */
  readonly line?: number;
}

/** A finding in full, for `toMatchObject`: what is not among the particulars has to be absent. */
function finding(rule: string, severity: Severity, logicalId: LogicalId, routes: readonly string[], more: Particulars): object {
  const { when, says, line } = more;
  return {
    rule,
    severity,
    logicalId,
    routes,
    when: when instanceof RegExp ? expect.stringMatching(when) : (when ?? null),
    ...(says && { message: expect.stringMatching(says) }),
    ...(line !== undefined && { line }),
  };
}

/** `role-credentials` at a resource, as a warning. */
export function role(logicalId: LogicalId, routes: readonly string[], more: Particulars = {}): object {
  return finding("role-credentials", "warning", logicalId, routes, more);
}

/** `role-credentials` where the function's policy is another account's. */
export function foreignRole(logicalId: LogicalId, routes: readonly string[], more: Particulars = {}): object {
  return finding("role-credentials", "info", logicalId, routes, more);
}

export function authorizerRole(logicalId: LogicalId, routes: readonly string[], more: Particulars = {}): object {
  return finding("authorizer-role-credentials", "warning", logicalId, routes, more);
}

/** `twin-role-authorizer`; the documents leave open at which of the two resources it stands. */
export function twin(routes: readonly string[], { when, says }: Particulars = {}): object {
  const rule = { rule: "twin-role-authorizer", severity: "warning", routes, when: when ?? null };
  return { ...rule, ...(says && { message: expect.stringMatching(says) }) };
}

/** `missing-permission` as an error. */
export function missing(logicalId: string, routes: readonly string[], more: Particulars = {}): object {
  return finding("missing-permission", "error", logicalId, routes, more);
}

/** `missing-permission` where AWS's documents and behaviour leave a doubt. */
export function doubtful(logicalId: string, routes: readonly string[], more: Particulars = {}): object {
  return finding("missing-permission", "warning", logicalId, routes, more);
}

export function crossing(severity: Severity, logicalId: LogicalId, routes: readonly string[], more: Particulars = {}): object {
  return finding("cross-region-uri", severity, logicalId, routes, more);
}

export function hardCoded(logicalId: LogicalId, routes: readonly string[], more: Particulars = {}): object {
  return finding("hard-coded-region", "info", logicalId, routes, more);
}

/** `caller-credentials` at what made SAM pass the caller on. */
export function passedOn(logicalId: LogicalId, routes: readonly string[], more: Particulars = {}): object {
  return finding("caller-credentials", "info", logicalId, routes, more);
}

/** `cold-start` of a function. */
export function cold(logicalId: string, routes: readonly string[], more: Particulars = {}): object {
  return finding("cold-start", "info", logicalId, routes, more);
}

/** `bypassed-warm-capacity` at the resource whose URI goes past it. */
export function bypassed(logicalId: string, routes: readonly string[], more: Particulars = {}): object {
  return finding("bypassed-warm-capacity", "warning", logicalId, routes, more);
}

/** `encrypted-cache`: of no route. */
export function encrypted(logicalId: string, more: Particulars = {}): object {
  return finding("encrypted-cache", "info", logicalId, [], more);
}

/** All findings about a text, by rule, then resource, then condition: an order that does not hang on where things stand. */
export async function findingsOf(text: string, options: LintTextOptions = {}): Promise<TextFinding[]> {
  const { findings, errors } = await lintText(text, options);
  expect(errors).toEqual([]);
  return findings.toSorted((one, other) => sortKey(one).localeCompare(sortKey(other)));
}

function sortKey({ rule, logicalId, routes, when }: TextFinding): string {
  return [rule, logicalId, routes.join(), when].join("\n");
}

/** All findings, and "what: why" of all that was not checked. */
export async function verdictOf(text: string, options: LintTextOptions = {}): Promise<Verdict> {
  const { notChecked } = await lintText(text, options);
  return { findings: await findingsOf(text, options), notChecked: notChecked.map(({ what, why }) => `${what}: ${why}`) };
}

/** The 1-based line on which a text first stands. */
export function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}
