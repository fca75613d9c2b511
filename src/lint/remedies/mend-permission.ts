import { ACTION, admits, type Grant, narrowGrants, PRINCIPAL } from "../../model/grant.ts";
import type { Authorizer, Gap, Integration, LambdaFunction, LambdaTarget, Model } from "../../model/model.ts";
import type { AskedCall } from "../../model/request.ts";
import type { Statement } from "../../model/statement.ts";
import { formulaKey } from "../../resolve/formula.ts";
import { concat, printText } from "../../resolve/text.ts";
import type { NewValue } from "../change.ts";
import { functionNameOf, permissionsFor, sourceOf } from "./permission.ts";
import { call as callValue, type Refusal, refused, type Remedy, text } from "./remedy.ts";
import { stackOf } from "./substitution.ts";

type PermittedCall = Integration | Authorizer;

/** What lets API Gateway in: the one field of the one statement that is wrong, put right, or the statements that are missing. */
export function withPermission(call: PermittedCall, gaps: readonly Gap[], model: Model): Remedy | Refusal | undefined {
  const { target } = call;
  if (target.kind !== "lambda" || target.admission.kind !== "missing") return undefined;
  // Where a statement is there under other conditions, those may be what is wrong.
  if (target.admission.gaps.some(({ when }) => formulaKey(when) !== formulaKey(call.when)) || gaps.length < target.admission.gaps.length) {
    return refused("statements are there under other conditions");
  }
  return permittedBySam(call, target) ?? corrected(call, target, model) ?? added(call, target, model);
}

function added(call: PermittedCall, target: LambdaTarget, model: Model): Remedy | Refusal {
  const permissions = permissionsFor({ call, target, asked: target.asked }, model);
  if (permissions.kind === "refused") return permissions;
  return { title: `add ${permissions.words} for \`${target.name}\``, safety: "review", steps: permissions.steps };
}

/** An HTTP API's authorizer that SAM writes is permitted where that is asked for. */
function permittedBySam({ api, at, ...call }: PermittedCall, target: LambdaTarget): Remedy | undefined {
  if ("guards" in call || api.kind !== "http" || at.generatedBy?.startsWith("SAM: authorizer ") !== true) return undefined;
  const key = "EnableFunctionDefaultPermissions";
  return { title: `set \`${key}\``, safety: "review", steps: [{ kind: "add", beside: target.at, after: "FunctionArn", key, value: { kind: "boolean", value: true } }] };
}

/** A statement that would admit all that is missed with one field set otherwise, and that admits nothing as it is. */
function corrected(call: PermittedCall, target: LambdaTarget, model: Model): Remedy | undefined {
  const fn = model.function.find(({ logicalId }) => logicalId === target.logicalId);
  if (fn === undefined || target.elsewhere !== undefined) return undefined;
  const { asked } = target;
  const used = usedStatements(model);
  const isOpen = ({ at, writtenAs, when, logicalId }: Statement): boolean =>
    at.generatedBy === undefined && writtenAs === "permission" && formulaKey(when) === formulaKey(call.when) && !used.has(logicalId);
  const found = fn.permissions.filter(isOpen).flatMap((statement) => correctionsOf(statement, asked, fn));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const { statement, property, value } = only;
  return { title: `correct \`${property}\` of \`${statement.logicalId}\``, safety: "review", steps: [{ kind: "set", resource: statement.at, property, value }] };
}

/** Each model's calls are looked through once: every call that no statement admits asks for this. */
const usedIn = new WeakMap<Model, ReadonlySet<string>>();

/** The statements that some call is admitted by. */
function usedStatements(model: Model): ReadonlySet<string> {
  const used = usedIn.get(model) ?? statementsUsed(model);
  usedIn.set(model, used);
  return used;
}

function statementsUsed({ integration, authorizer }: Model): ReadonlySet<string> {
  return new Set([...integration, ...authorizer].flatMap(({ target }) =>
    (target.kind === "lambda" ? target.proofs.flatMap(({ outcome }) => (outcome.kind === "admitted" ? outcome.by.map(({ logicalId }) => logicalId) : [])) : [])));
}

interface Correction {
  readonly statement: Statement;
  readonly property: string;
  readonly value: NewValue;
}

/** Each field which alone keeps a statement from admitting the requests, as it should be. A statement for another API is none of ours. */
function correctionsOf(statement: Statement, asked: AskedCall, fn: LambdaFunction): Correction[] {
  const { sources: [source] = [], admitsApiGateway } = statement;
  const [narrow, ...others] = narrowGrants(asked);
  if (source === undefined || narrow === undefined || others.length > 0 || !printText(source).includes(`:${printText(asked.api.id)}/`)) return [];
  if (printText(source).includes("/test-invoke-stage/")) return [];
  const stack = stackOf(fn.logicalId);
  const corrections: readonly (readonly [Statement, string, NewValue | undefined])[] = [
    [{ ...statement, function: asked.target }, "FunctionName", functionNameOf(asked, fn, stack)],
    [{ ...statement, sources: [concat(asked.api.arn, narrow.resource)] }, "SourceArn", subOf(narrow, stack)],
    [{ ...statement, admitsApiGateway: { kind: "yes" } }, ...fieldOf(admitsApiGateway)],
  ];
  return corrections.flatMap(([as, property, value]) => (value !== undefined && admits(as, asked) ? [{ statement, property, value }] : []));
}

function subOf(grant: Grant, stack: string): NewValue | undefined {
  const source = sourceOf(grant, stack);
  return source === undefined ? undefined : callValue("Fn::Sub", source);
}

/** The field that is wrong whatever is asked, by what is said to be wrong with it. */
function fieldOf(verdict: Statement["admitsApiGateway"]): readonly [string, NewValue | undefined] {
  if (verdict.kind !== "no") return ["", undefined];
  if (verdict.fault.startsWith("its principal ")) return ["Principal", text(PRINCIPAL)];
  return verdict.fault.startsWith("its action ") ? ["Action", text(ACTION)] : ["", undefined];
}
