import { and, type Formula, or } from "../resolve/formula.ts";
import { groupsByKey } from "../resolve/groups.ts";
import type { Logic } from "../resolve/logic.ts";
import type { LambdaFunction, Permission, PolicyConflict } from "./model.ts";
import { policyName, qualifierOf } from "./policy-size.ts";
import type { Statement } from "./statement.ts";

/**
 * Where permissions and a document write one policy of a function, and API Gateway's calls are at stake. `PutResourcePolicy`
 * replaces all that was there, and which of the resources comes last is nobody's choice. Source: AWS CloudFormation template
 * reference, aws-resource-lambda-resourcepolicy.
 */
export function policyConflicts(statements: readonly Statement[], fn: Pick<LambdaFunction, "logicalId" | "when">, logic: Logic): PolicyConflict[] {
  if (!statements.some(({ writtenAs }) => writtenAs === "document")) return [];
  return [...groupsByKey(statements, qualifierOf)].flatMap(([qualifier, group]): PolicyConflict[] => {
    const [permissions, documents] = [writersOf(group, "permission"), writersOf(group, "document")];
    if (!isNonEmpty(permissions) || !isNonEmpty(documents) || group.every(isForOthers)) return [];
    const when = and(fn.when, whenAny(permissions), whenAny(documents));
    return logic.satisfiable(when) === true ? [{ name: policyName(fn.logicalId, qualifier), permissions, documents, when }] : [];
  });
}

/** Each resource once, whatever number of statements it writes. */
function writersOf(statements: readonly Statement[], writtenAs: Statement["writtenAs"]): Permission[] {
  const written = statements.filter((statement) => statement.writtenAs === writtenAs);
  return [...groupsByKey(written, ({ logicalId }) => logicalId).values()].map((group) => ({ ...group[0], when: whenAny(group) }));
}

function isForOthers({ admitsApiGateway }: Statement): boolean {
  return admitsApiGateway.kind === "no";
}

function whenAny(things: readonly { readonly when: Formula }[]): Formula {
  return or(...things.map(({ when }) => when));
}

function isNonEmpty<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}
