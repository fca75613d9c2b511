import { type Breach, defineRule, type Overrun } from "../../src/lint/rule.ts";

export default defineRule({
  id: "route-budget",
  on: ["overrun"],
  severity: "error",
  summary: "Keep routes within the budgets that you gave them.",
  why: "A budget in the configuration file says what a route may cost its requests at most: STS calls, calls to other regions, calls of authorizers, cold starts. A change that costs more is found in review, and not by those who wait.",
  presets: ["recommended", "security-first"],
  varies: true,

  // There is no fix of its own: what a route may cost is what somebody decided.
  *check(overrun) {
    const { at, breaches, notes } = overrun;
    yield {
      message: messageOf(overrun),
      at,
      ...(overrun.stage === undefined ? {} : { stages: [overrun.stage] }),
      label: `over ${budgetOf(overrun)}`,
      related: [...hopsOf(breaches).map(({ at: hop, what }) => ({ at: hop, message: what })), ...breaches.map(({ limit }) => ({ at: limit.at, message: budgetOf(overrun) }))],
      notes,
      remedy: remedyOf(overrun),
    };
  },
});

type Measure = Breach["limit"]["measure"];

const WORDS = {
  stsCalls: ["makes", "STS call", "STS calls"],
  regionHops: ["makes", "call to another region", "calls to another region"],
  authorizerCalls: ["makes", "authorizer call", "authorizer calls"],
  coldStarts: ["may wait for", "cold start", "cold starts"],
  avoidable: ["has", "avoidable hop", "avoidable hops"],
} as const satisfies Record<Exclude<Measure, "uncached">, readonly [verb: string, one: string, many: string]>;

function budgetOf({ budget }: Overrun): string {
  return budget === undefined ? "its budget" : `budget \`${budget}\``;
}

function messageOf(overrun: Overrun): string {
  const { breaches: [first, ...others], routes: [route], stage } = overrun;
  const who = stage === undefined ? `\`${route}\`` : `\`${route}\` on stage \`${stage}\``;
  if (others.length > 0) return `${who} is over ${budgetOf(overrun)}: ${[first, ...others].map(breachTerm).join(", ")}`;
  const { limit: { measure, most } } = first;
  if (measure === "uncached") return `${who} is not answered from a cache; ${budgetOf(overrun)} wants it to be`;
  return `${who} ${WORDS[measure][0]} ${countOf(first, measure)}; ${budgetOf(overrun)} allows ${mostOf(most)}`;
}

/** "2 STS calls (1 allowed)". */
function breachTerm(breach: Breach): string {
  const { limit: { measure, most } } = breach;
  return measure === "uncached" ? "no cached responses" : `${countOf(breach, measure)} (${mostOf(most)} allowed)`;
}

function countOf({ count }: Breach, measure: keyof typeof WORDS): string {
  const [, one, many] = WORDS[measure];
  return `${count} ${count === 1 ? one : many}`;
}

function mostOf(most: number): string {
  return most === 0 ? "none" : `${most}`;
}

/** What is counted by several limits is told once. */
function hopsOf(breaches: readonly Breach[]): Breach["hops"] {
  return [...new Set(breaches.flatMap(({ hops }) => hops))];
}

function remedyOf({ api, breaches }: Overrun): string {
  const hops = hopsOf(breaches);
  const can = hops.filter(({ avoidable }) => avoidable).map(({ what }) => what).join(", ");
  const cannot = hops.filter(({ avoidable }) => !avoidable).map(({ what }) => what).join(", ");
  const isUncached = breaches.some(({ limit: { measure } }) => measure === "uncached");
  return [
    ...(can === "" ? [] : [`take out what can go: ${can}`]),
    ...(cannot === "" ? [] : [`what cannot go as the path is: ${cannot}; change the path, or allow it`]),
    ...(isUncached ? [api.kind === "rest" ? "let the stage's cache keep the responses of this route" : "only REST APIs have a cache: ask for none here"] : []),
  ].join("; ");
}
