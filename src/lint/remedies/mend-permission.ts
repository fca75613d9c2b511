import { ACTION, admits, narrowGrants, PRINCIPAL } from "../../model/grant.ts";
import type { Authorizer, Gap, Integration, LambdaFunction, LambdaTarget, Model } from "../../model/model.ts";
import type { AskedCall } from "../../model/request.ts";
import type { Statement } from "../../model/statement.ts";
import { formulaKey } from "../../resolve/formula.ts";
import { groupsByKey } from "../../resolve/groups.ts";
import { withoutPrefix } from "../../resolve/stack-prefix.ts";
import { printText, type Text } from "../../resolve/text.ts";
import type { NewValue } from "../change.ts";
import { hasOpenCalls } from "./open-calls.ts";
import { functionNameOf, permissionsFor } from "./permission.ts";
import { type Refusal, refused, type Remedy, type Respelling, type Setting, text } from "./remedy.ts";
import { respellings } from "./respell-source.ts";
import { stackOf, substitutionOf } from "./substitution.ts";

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
  const { statement: { logicalId }, step } = only;
  // Who else calls for what it says now nobody can tell, or one statement cannot be made right for each.
  if (["SourceArn", "FunctionName"].includes(step.property) && hasOpenCalls(call.api, target.logicalId, model)) return undefined;
  if (step.property === "SourceArn" && isWantedByOthers(target, model)) return undefined;
  return { title: `correct \`${step.property}\` of \`${withoutPrefix(logicalId)}\``, safety: "review", steps: [step], instead: added(call, target, model) };
}

/** How many calls of each function wait for a statement; each model's calls are looked through once. */
const waitingIn = new WeakMap<Model, ReadonlyMap<string | undefined, number>>();

function isWantedByOthers({ logicalId }: LambdaTarget, model: Model): boolean {
  const waiting = waitingIn.get(model) ?? waitingCalls(model);
  waitingIn.set(model, waiting);
  return (waiting.get(logicalId) ?? 0) > 1;
}

function waitingCalls({ integration, authorizer }: Model): ReadonlyMap<string | undefined, number> {
  const waiting = [...integration, ...authorizer].flatMap(({ target, auth }) =>
    (target.kind === "lambda" && target.admission.kind === "missing" && auth.kind === "resource-policy" ? [target] : []));
  return new Map([...groupsByKey(waiting, ({ logicalId }) => logicalId)].map(([logicalId, group]) => [logicalId, group.length]));
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
  readonly step: Setting | Respelling;
}

/** Each field which alone keeps a statement from admitting the requests, as it should be. A statement for another API is none of ours. */
function correctionsOf(statement: Statement, asked: AskedCall, fn: LambdaFunction): Correction[] {
  const { sources: [source] = [], admitsApiGateway, at: resource } = statement;
  const [narrow, ...others] = narrowGrants(asked);
  if (source === undefined || narrow === undefined || others.length > 0 || !isOf(asked.api, source)) return [];
  if (printText(source).includes("/test-invoke-stage/")) return [];
  const stack = stackOf(fn.logicalId);
  const setting = (property: string, value: NewValue | undefined): Setting | undefined => value && { kind: "set", resource, property, value };
  const corrections: readonly (readonly [Statement, Setting | undefined])[] = [
    [{ ...statement, function: asked.target }, setting("FunctionName", functionNameOf(asked, fn, stack))],
    [{ ...statement, admitsApiGateway: { kind: "yes" } }, setting(...fieldOf(admitsApiGateway))],
  ];
  const fields = corrections.flatMap(([as, step]) => (step && admits(as, asked) ? [{ statement, step }] : []));
  return [...fields, ...sourceCorrections(statement, source, asked, stack)];
}

/** Whether a source is one of the API, or the API's ARN alone. */
function isOf({ id }: AskedCall["api"], source: Text): boolean {
  return `${printText(source)}/`.includes(`:${printText(id)}/`);
}

/** The one part of a statement's source that is wrong; all else of it stays as it is. */
function sourceCorrections(statement: Statement, source: Text, asked: AskedCall, stack: string): Correction[] {
  const [only, ...others] = respellings(source, asked).filter(({ mended }) => admits({ ...statement, sources: [mended] }, asked));
  const [from, to] = [only?.from, only?.to].map((text) => text && substitutionOf(text, stack));
  if (from === undefined || to === undefined || others.length > 0) return [];
  return [{ statement, step: { kind: "respell", resource: statement.at, property: "SourceArn", from, to } }];
}

/** The field that is wrong whatever is asked, by what is said to be wrong with it. */
function fieldOf(verdict: Statement["admitsApiGateway"]): readonly [string, NewValue | undefined] {
  if (verdict.kind !== "no") return ["", undefined];
  if (verdict.fault.startsWith("its principal ")) return ["Principal", text(PRINCIPAL)];
  // One that is for the function's URL is needed there.
  if (verdict.fault.toLowerCase().includes("lambda:invokefunctionurl")) return ["", undefined];
  return verdict.fault.startsWith("its action ") ? ["Action", text(ACTION)] : ["", undefined];
}
