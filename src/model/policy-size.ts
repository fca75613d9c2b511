import { and, type Formula, formulaKey } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Logic } from "../resolve/logic.ts";
import { printText } from "../resolve/text.ts";
import type { NamedFunction } from "./functions.ts";
import type { FunctionPolicy, LambdaFunction } from "./model.ts";
import type { Bytes, Statement } from "./statement.ts";

/** Of one policy: that of a function, and that of each version and alias. Source: Lambda developer guide, "Lambda quotas". */
const LIMIT = 20_480;
/** From here on it is worth saying. */
const NEAR = LIMIT * 0.8;
/** What stands around the statements, as `GetPolicy` shows it. */
const WRAPPER = '{"Version":"2012-10-17","Id":"default","Statement":[]}'.length;
/** How many groups of statements with a condition of their own are tried beside the others; the largest first. */
const TRIED = 40;

/** The policies of a function that speak of API Gateway, each with what is in it at the same time. */
export function functionPolicies(statements: readonly Statement[], fn: Pick<LambdaFunction, "logicalId" | "when">, logic: Logic): FunctionPolicy[] {
  return [...groupsByKey(statements, policyKey).values()].flatMap((group) => {
    if (group.every(({ admitsApiGateway }) => admitsApiGateway.kind === "no")) return [];
    const qualifier = qualifierOf(group[0]);
    return [{ name: policyName(fn.logicalId, qualifier), qualifier, limit: LIMIT, ...largestOf(group, fn.when, logic) }];
  });
}

/** Whether the policy by which a function is invoked has hardly room for a statement more. */
export function createCrowded(statements: ReadonlyMap<string, readonly Statement[]>, logic: Logic): (named: NamedFunction) => boolean {
  let crowded: ReadonlySet<string> | undefined;
  const find = (): ReadonlySet<string> => new Set([...statements].flatMap(([key, group]) =>
    functionPolicies(group, { logicalId: key, when: true }, logic).flatMap(({ load, qualifier }) => (load === "light" ? [] : [keyOf(key, qualifier)]))));
  // Most runs never ask.
  return ({ key, qualifier }) => (crowded ??= find()).has(keyOf(key, qualifier && printText(qualifier)));
}

function keyOf(key: string, qualifier: string | undefined): string {
  return JSON.stringify([key, qualifier]);
}

export function policyName(logicalId: string, qualifier: string | undefined): string {
  return qualifier === undefined ? logicalId : `${logicalId}:${qualifier}`;
}

export function qualifierOf({ function: { qualifier } }: Statement): string | undefined {
  return qualifier && printText(qualifier);
}

/** A document replaces what was there, so that its statements and others do not add up. */
function policyKey(statement: Statement): string {
  return JSON.stringify([qualifierOf(statement), statement.writtenAs === "document" && statement.logicalId]);
}

type Filled = Pick<FunctionPolicy, "statements" | "bytes" | "fits" | "load" | "when">;

/**
 * As many statements as conditions let be there together, the largest first: what they add up to is reached, though another
 * choice might be larger. Where those that are always there say the same, theirs is the answer.
 */
function largestOf(statements: readonly Statement[], exists: Formula, logic: Logic): Filled {
  const groups = [...groupsByKey(statements, ({ when }) => formulaKey(when)).values()];
  const isLasting = ([{ when }]: (typeof groups)[number]): boolean => when === true || logic.implies(exists, when) === true;
  const lasting = groups.filter(isLasting).flat();
  const always = filled(lasting, exists);
  const others = groups.filter((group) => !isLasting(group)).toSorted((a, b) => usualOf(b) - usualOf(a)).slice(0, TRIED);
  let [together, when] = [lasting, exists];
  for (const group of others) {
    const both = and(when, group[0].when);
    if (logic.satisfiable(both) === true) [together, when] = [[...together, ...group], both];
  }
  const largest = filled(together, when);
  return largest.load === always.load && always.load !== "light" ? always : largest;
}

function filled(statements: readonly Statement[], when: Formula): Filled {
  const [least, usual] = [sizeOf(statements, "least"), sizeOf(statements, "usual")];
  const each = (usual - WRAPPER) / Math.max(statements.length, 1);
  return {
    statements,
    bytes: usual,
    fits: each > 0 ? Math.max(0, Math.floor((LIMIT - usual) / (each + 1))) : 0,
    load: least > LIMIT ? "over" : usual >= NEAR ? "near" : "light",
    when,
  };
}

/** With the commas between them. */
function sizeOf(statements: readonly Statement[], kind: keyof Bytes): number {
  return statements.reduce((sum, { bytes }) => sum + bytes[kind], WRAPPER + Math.max(0, statements.length - 1));
}

function usualOf(statements: readonly Statement[]): number {
  return sizeOf(statements, "usual");
}
