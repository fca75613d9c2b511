import type { Formula } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { withoutPrefix } from "../resolve/stack-prefix.ts";
import { knownText, literal, printText, type Text } from "../resolve/text.ts";
import { matchText } from "./arn-like.ts";
import type { NamedFunction } from "./functions.ts";
import { nameOf } from "./identity.ts";
import type { Permission } from "./model.ts";

/** Whether something fits, and if not, what is wrong with it. */
export type Verdict =
  | { readonly kind: "yes" }
  /** `open` is the text that is not known and decides. */
  | { readonly kind: "maybe"; readonly why: string; readonly open?: Text }
  | { readonly kind: "no"; readonly fault: string };

export const YES = { kind: "yes" } as const satisfies Verdict;

/** A statement of a function's resource policy, read so that one judge serves both resource types that make them. */
export interface Statement extends Permission {
  readonly effect: "allow" | "deny";
  readonly function: NamedFunction;
  /** The resource covers the function and all its versions and aliases. */
  readonly anyQualifier: boolean;
  /** Principal, action and every condition but the source: what does not depend on the request. */
  readonly admitsApiGateway: Verdict;
  /** Whether it takes somebody's word for it: any principal at all, or an account that is written out and may be another's. */
  readonly isTrusting: boolean;
  /** The patterns of which the request's ARN must match one; `undefined` where any source will do. */
  readonly sources: readonly Text[] | undefined;
  /** ArnLike compares the fields of an ARN one by one, StringLike the whole, StringEquals without wildcards. */
  readonly comparison: "ArnLike" | "StringLike" | "StringEquals";
  /** What the policy is written with: statement by statement, or as one document that replaces what was there. */
  readonly writtenAs: "permission" | "document";
  /** How long it is in the policy, as Lambda stores it. */
  readonly bytes: Bytes;
}

/** A number of bytes: at the least, and where what only the deployment knows has its usual length. */
export interface Bytes {
  readonly least: number;
  readonly usual: number;
}

export function permissionOf(resource: Resource, when: Formula): Permission {
  return { at: keyPlace(resource), when, logicalId: resource.logicalId };
}

/** The first that says no; else the first that is not sure; else yes. */
export function firstDoubt(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find(({ kind }) => kind === "no") ?? verdicts.find(({ kind }) => kind === "maybe") ?? YES;
}

/**
 * API Gateway calls as `apigateway.amazonaws.com` in every partition. The suffix pseudo parameter gives that name in most;
 * where it is known to give another, it is wrong.
 */
export function principalVerdict(principal: Text | undefined): Verdict {
  if (principal === undefined) return { kind: "no", fault: "it has no principal" };
  const printed = printText(principal);
  if (["apigateway.amazonaws.com", "*", "apigateway.${AWS::URLSuffix}"].includes(printed)) return YES;
  const [first, ...others] = principal;
  const isRole = others.length === 0 && first?.kind === "reference" && first.attribute === "Arn";
  const isAccount = others.length === 0 && first?.kind === "unknown" && withoutPrefix(first.id) === "AWS::AccountId";
  const isArn = first?.kind === "literal" && first.text.startsWith("arn:");
  if (isRole || isAccount || isArn || knownText(principal) !== undefined) {
    return { kind: "no", fault: `its principal is \`${nameOf(principal)}\`` };
  }
  return { kind: "maybe", why: "its principal is not known before deployment", open: principal };
}

export function actionVerdict(action: Text | undefined): Verdict {
  if (action === undefined) return { kind: "no", fault: "it has no action" };
  const known = knownText(action);
  if (known === undefined) return { kind: "maybe", why: "its action is not known before deployment", open: action };
  // IAM takes actions in any case, and in a policy with wildcards.
  const admits = matchText(literal(known.toLowerCase()), literal("lambda:invokefunction")) === "yes";
  return admits ? YES : { kind: "no", fault: `its action is \`${known}\`` };
}

export function accountVerdict(account: Text | undefined, { settings }: Scope): Verdict {
  if (account === undefined || isOwnAccount(account)) return YES;
  const known = knownText(account);
  if (known === undefined) return { kind: "maybe", why: "its source account is not known before deployment", open: account };
  if (settings.account === undefined || known === settings.account) return YES;
  return { kind: "no", fault: `its source account is \`${known}\`` };
}

function isOwnAccount([token, ...others]: Text): boolean {
  return token?.kind === "unknown" && others.length === 0 && withoutPrefix(token.id) === "AWS::AccountId";
}

/** Whether a principal or an account may be others' than API Gateway's and the stack's, as far as the template tells. */
export function isTrusting(principal: Text | undefined, account: Text | undefined, { settings }: Scope): boolean {
  const isForeign = account !== undefined && !isOwnAccount(account) && knownText(account) !== settings.account;
  return isForeign || (principal !== undefined && printText(principal) === "*");
}
