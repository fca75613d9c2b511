import { and, type Formula, type Guarded } from "../resolve/formula.ts";
import type { Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { knownText, printText, type Text } from "../resolve/text.ts";
import { readEmbedded } from "../template/embedded.ts";
import { callOf, entriesOf, get, type Node } from "../template/node.ts";
import type { StatementReading } from "./permission-resource.ts";
import {
  accountVerdict, actionVerdict, firstDoubt, isTrusting, permissionOf, principalVerdict, type Statement, type Verdict, YES,
} from "./statement.ts";
import { jsonBytes } from "./statement-bytes.ts";

/**
 * The statements of an `AWS::Lambda::ResourcePolicy`: a whole policy in IAM's language for one function, version or alias.
 * Source: AWS CloudFormation template reference, aws-resource-lambda-resourcepolicy.
 */
export function policyStatements(resource: Resource, { scope, functions, canonical }: StatementReading): Statement[] {
  return scope.fields(resource.properties, ["ResourceArn", "PolicyDocument"]).flatMap(({ when, value }) => {
    const exists = and(resource.when, when);
    return scope.text(value.ResourceArn).flatMap((owner) => {
      const holds = and(exists, owner.when);
      if (owner.value === undefined || holds === false) return [];
      const document = documentOf(value.PolicyDocument, scope);
      const base = { ...permissionOf(resource, holds), function: functions.read(owner.value, stackOfName(resource.logicalId, scope.settings)) };
      const made = document && callOf(document);
      if (made) return [madeBy(made.name, base)];
      return statementNodes(get(document, "Statement"), holds, scope).map(({ when: chosen, value: node }) => {
        const call = callOf(node);
        if (call) return madeBy(call.name, { ...base, when: chosen });
        const statement = statementOf(node, { ...base, when: chosen }, scope);
        return { ...statement, sources: statement.sources?.map(canonical) };
      });
    });
  });
}

/** One statement or a list of them; conditions may choose each, and the whole. */
function statementNodes(node: Node | undefined, when: Formula, scope: Scope): Guarded<Node>[] {
  return scope.branches(node).flatMap(({ when: chosen, value }) => {
    const items = value?.kind === "list" ? value.items : value ? [value] : [];
    return items.flatMap((item) => scope.branches(item)).flatMap((branch) => {
      const exists = and(when, chosen, branch.when);
      return branch.value === undefined || exists === false ? [] : [{ when: exists, value: branch.value }];
    });
  });
}

type Base = Pick<Statement, "at" | "when" | "logicalId" | "function">;

/** What a function of the template language puts together at deployment may admit anything. */
function madeBy(name: string, base: Base): Statement {
  const admitsApiGateway: Verdict = { kind: "maybe", why: `it is made by \`${name}\`` };
  const bytes = { least: 0, usual: 0 };
  return { ...base, effect: "allow", anyQualifier: true, admitsApiGateway, isTrusting: false, sources: undefined, comparison: "ArnLike", writtenAs: "document", bytes };
}

function documentOf(node: Node | undefined, scope: Scope): Node | undefined {
  return node?.kind === "scalar" ? readEmbedded(node, scope.written(node)) : node;
}

function statementOf(node: Node, base: Base, scope: Scope): Statement {
  const resources = textsOf(get(node, "Resource"), scope);
  const { verdict, sources, comparison, accounts } = conditionsOf(get(node, "Condition"), scope);
  const principal = get(node, "Principal");
  return {
    ...base,
    effect: isDeny(node, scope) ? "deny" : "allow",
    anyQualifier: resources?.some((text) => printText(text).endsWith("*")) ?? true,
    admitsApiGateway: firstDoubt([
      principalsVerdict(principal, scope),
      anyOf(textsOf(get(node, "Action"), scope), actionVerdict, "its action is not known before deployment"),
      verdict,
    ]),
    isTrusting: principalsOf(principal, scope).some((each) => isTrusting(each, undefined, scope)) || accounts.some((each) => isTrusting(undefined, each, scope)),
    sources,
    comparison,
    writtenAs: "document",
    bytes: jsonBytes(node, scope),
  };
}

/** An effect that conditions choose may be a denial, and then nothing is proven. */
function isDeny(node: Node, scope: Scope): boolean {
  return scope.text(get(node, "Effect")).some(({ value }) => value && knownText(value)?.toLowerCase() !== "allow");
}

function principalsVerdict(principal: Node | undefined, scope: Scope): Verdict {
  return anyOf(textsOf(principalNode(principal), scope), principalVerdict, "its principal is not known before deployment");
}

function principalsOf(principal: Node | undefined, scope: Scope): readonly Text[] {
  return textsOf(principalNode(principal), scope) ?? [];
}

function principalNode(principal: Node | undefined): Node | undefined {
  return principal?.kind === "map" && !callOf(principal) ? get(principal, "Service") ?? get(principal, "AWS") : principal;
}

/** A list in a policy admits what any of its items admits. */
function anyOf(texts: readonly Text[] | undefined, verdictOf: (text: Text | undefined) => Verdict, why: string): Verdict {
  if (texts === undefined) return { kind: "maybe", why };
  const verdicts = (texts.length === 0 ? [undefined] : texts).map(verdictOf);
  return verdicts.find(({ kind }) => kind === "yes") ?? verdicts.find(({ kind }) => kind === "maybe") ?? verdicts[0] ?? YES;
}

/** One text or a list of them; `undefined` where conditions choose. */
function textsOf(node: Node | undefined, scope: Scope): readonly Text[] | undefined {
  const texts: Text[] = [];
  for (const item of node?.kind === "list" ? node.items : node ? [node] : []) {
    const [only, ...others] = scope.text(item);
    if (only === undefined || others.length > 0) return undefined;
    if (only.value) texts.push(only.value);
  }
  return texts;
}

interface Conditions {
  readonly verdict: Verdict;
  readonly sources: readonly Text[] | undefined;
  readonly comparison: Statement["comparison"];
  readonly accounts: readonly Text[];
}

const COMPARISONS: ReadonlyMap<string, Statement["comparison"]> = new Map<string, Statement["comparison"]>([
  ["ArnLike", "ArnLike"], ["ArnEquals", "ArnLike"], ["StringLike", "StringLike"], ["StringEquals", "StringEquals"],
]);

function conditionsOf(node: Node | undefined, scope: Scope): Conditions {
  let sources: readonly Text[] | undefined;
  let comparison: Statement["comparison"] = "ArnLike";
  const verdicts: Verdict[] = [];
  const accounts: Text[] = [];
  const unsure = (what: string): Verdict => ({ kind: "maybe", why: `its condition \`${what}\` cannot be decided here` });
  if (node && node.kind !== "map") verdicts.push(unsure("Condition"));
  for (const operator of entriesOf(node)) {
    for (const { key, value } of entriesOf(operator.value)) {
      const texts = textsOf(value, scope);
      const compared = COMPARISONS.get(operator.key);
      if (compared && texts && key.toLowerCase() === "aws:sourcearn" && sources === undefined) {
        [sources, comparison] = [texts, compared];
      } else if (compared && texts && key.toLowerCase() === "aws:sourceaccount") {
        accounts.push(...texts);
        verdicts.push(anyOf(texts, (account) => accountVerdict(account, scope), ""));
      } else {
        verdicts.push(unsure(`${operator.key} ${key}`));
      }
    }
    if (entriesOf(operator.value).length === 0) verdicts.push(unsure(operator.key));
  }
  return { verdict: firstDoubt(verdicts), sources, comparison, accounts };
}
