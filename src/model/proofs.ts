import { type Formula, formulaKey } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Miss } from "./gaps.ts";
import type { Permission, Proof, ProofOutcome } from "./model.ts";
import type { Request } from "./request.ts";
import type { Statement } from "./statement.ts";

/** What became of one request. */
export interface Decided {
  readonly request: Request;
  /** The statements that admit it while they are there. */
  readonly by: readonly Statement[];
  /** When the request comes and one of those is there; `false` where that never is. */
  readonly admitted: Formula;
  /** What is left when none of them is there; `undefined` where that never is. */
  readonly rest: Rest | undefined;
}

type Rest =
  | { readonly kind: "undecided"; readonly doubt: Doubt; readonly when: Formula }
  | { readonly kind: "missed"; readonly miss: Miss };

/** Why something cannot be told, and what would settle it. */
export interface Doubt {
  readonly why: string;
  readonly remedy?: string;
}

/** A request, or a part of it, and its answer. */
interface Answer {
  readonly request: Request;
  readonly outcome: ProofOutcome;
  readonly when: Formula;
}

/**
 * The answers to single requests, those together that differ in nothing but their verbs. `outside` is why a statement that is
 * missing here may be somewhere else.
 */
export function proofsOf(decided: readonly Decided[], outside: Doubt | undefined): Proof[] {
  const answers = decided.flatMap((each) => [...admittedPart(each), ...restOf(each, outside)]);
  return [...groupsByKey(answers, answerKey).values()].map((group): Proof => {
    const [{ request: { route, stage }, outcome, when }] = group;
    return { route, stage: stage?.label, verbs: [...new Set(group.flatMap(({ request }) => request.verb ?? []))], outcome, when };
  });
}

function admittedPart({ request, by, admitted }: Decided): Answer[] {
  return admitted === false ? [] : [{ request, outcome: { kind: "admitted", by }, when: admitted }];
}

function restOf({ request, rest }: Decided, outside: Doubt | undefined): Answer[] {
  if (rest === undefined) return [];
  if (rest.kind === "undecided") return [{ request, outcome: { kind: "undecided", ...rest.doubt }, when: rest.when }];
  const { when, nearest } = rest.miss;
  if (outside) return [{ request, outcome: { kind: "undecided", ...outside }, when }];
  return [{ request, outcome: { kind: "missing", nearest: nearest && { permission: nearest.statement, fault: nearest.fault } }, when }];
}

function answerKey({ request: { route, stage }, outcome, when }: Answer): string {
  return JSON.stringify([route, stage?.label, formulaKey(when), ...outcomeKey(outcome)]);
}

function outcomeKey(outcome: ProofOutcome): readonly unknown[] {
  switch (outcome.kind) {
    case "admitted":
      return [outcome.kind, ...outcome.by.map(permissionKey)];
    case "undecided":
      return [outcome.kind, outcome.why];
    case "missing":
      return [outcome.kind, outcome.nearest && permissionKey(outcome.nearest.permission), outcome.nearest?.fault];
  }
}

function permissionKey({ logicalId, when }: Permission): string {
  return `${logicalId} ${formulaKey(when)}`;
}
