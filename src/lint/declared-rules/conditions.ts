import { matchesPath, matchesText } from "../pattern.ts";
import type { Conditions, Wanted } from "./declared-rule.ts";
import type { Fact } from "./facts.ts";

/** Whether something is so: yes, no, or why only the deployment knows. */
export type Answer = { readonly kind: "yes" } | { readonly kind: "no" } | { readonly kind: "open"; readonly why: string };

const YES: Answer = { kind: "yes" };
const NO: Answer = { kind: "no" };

/** Whether all of this is so. */
export function areSo(conditions: Conditions, facts: ReadonlyMap<string, Fact>): Answer {
  return all([...conditions].map(([name, wanted]) => isSo(name, wanted, facts.get(name))));
}

/** It is yes where every answer is, and no where one is. */
export function all(answers: readonly Answer[]): Answer {
  return answers.find(({ kind }) => kind === "no") ?? answers.find(({ kind }) => kind === "open") ?? YES;
}

/** It is yes where one answer is, and no where every one is. */
export function some(answers: readonly Answer[]): Answer {
  return answers.find(({ kind }) => kind === "yes") ?? answers.find(({ kind }) => kind === "open") ?? NO;
}

export function opposite(answer: Answer): Answer {
  return answer.kind === "open" ? answer : answer.kind === "yes" ? NO : YES;
}

function isSo(name: string, wanted: readonly Wanted[], fact: Fact | undefined): Answer {
  if (fact === undefined) return NO;
  if (fact.kind === "open") return fact;
  return some(wanted.map((each) => matches(name, each, fact.value)));
}

function matches(name: string, wanted: Wanted, value: string | number | boolean | undefined): Answer {
  switch (wanted.kind) {
    case "presence":
      return (value !== undefined && value !== false) === wanted.present ? YES : NO;
    case "number":
      return typeof value === "number" && value >= wanted.least && value <= wanted.most ? YES : NO;
    case "pattern":
      return typeof value === "string" ? matchesPattern(name, wanted.pattern, value) : NO;
  }
}

function matchesPattern(name: string, pattern: string, value: string): Answer {
  if (name === "path") return pathIsAs(pattern, value);
  const [, wantedVerb, wantedPath] = /^(\S+) (\/[^]*)$/.exec(pattern) ?? [];
  if (name !== "route" || wantedVerb === undefined || wantedPath === undefined) return matchesText(pattern, value) ? YES : NO;
  const [, verb, path] = /^(\S+) (\/[^]*)$/.exec(value) ?? [];
  return verb === undefined || path === undefined || !matchesText(wantedVerb, verb) ? NO : pathIsAs(wantedPath, path);
}

function pathIsAs(pattern: string, path: string): Answer {
  if (matchesPath(pattern, path)) return YES;
  // What stands for a part that only the deployment knows: `/${Version}/orders`.
  const mayMatch = matchesPath(pattern, path, (segment) => segment.includes("${"));
  return mayMatch ? { kind: "open", why: `whether its path is \`${pattern}\` is not known before deployment` } : NO;
}
