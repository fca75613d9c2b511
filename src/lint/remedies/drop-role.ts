import type { Authorizer, Integration, LambdaTarget, Model, Role } from "../../model/model.ts";
import { groupsByKey } from "../../resolve/groups.ts";
import { withoutPrefix } from "../../resolve/stack-prefix.ts";
import { printText } from "../../resolve/text.ts";
import { isSurelyAdmitted } from "./assured.ts";
import { permissionsFor } from "./permission.ts";
import { type FreedRole, isRefused, type Refusal, refused, type Remedy, text } from "./remedy.ts";
import { isDeployedApart } from "./up-to-date.ts";

type RoleCall = Integration | Authorizer;

/** What does without the role, and which role is then used no more. */
export function withoutRole(call: RoleCall, model: Model): Remedy | Refusal | undefined {
  const remedy = remedyOf(call, model);
  return remedy === undefined || isRefused(remedy) ? remedy : { ...remedy, frees: freedBy(call, model) };
}

/** Each model's roles are looked for once: every call by a role asks for its own. */
const placesByRole = new WeakMap<Model, ReadonlyMap<string, Dropped>>();

type Dropped = Pick<FreedRole, "places" | "isLater">;

function freedBy({ auth }: RoleCall, model: Model): FreedRole | undefined {
  const [token, ...others] = auth.kind === "role" ? auth.role.text : [];
  if (token?.kind !== "reference" || others.length > 0) return undefined;
  const known = placesByRole.get(model) ?? droppedRoles(model);
  placesByRole.set(model, known);
  return { role: withoutPrefix(token.logicalId), ...(known.get(printText([token])) ?? { places: [], isLater: false }) };
}

/** Where each role stands that a call can do without. */
function droppedRoles(model: Model): ReadonlyMap<string, Dropped> {
  const dropped = [...model.integration, ...model.authorizer].flatMap((call) =>
    (call.auth.kind === "role" && !needsRole(call, model) ? [{ role: call.auth.role, isLater: isDeployedApart(call.api, model) }] : []));
  return new Map([...groupsByKey(dropped, ({ role }) => printText(role.text))].map(([key, group]) =>
    [key, { places: group.map(({ role }) => role.at), isLater: group.some(({ isLater }) => isLater) }]));
}

/**
 * What does without the role: where a statement admits every request, the credentials go; where none does, they go and the statements
 * come. What a role is that only the deployment knows, a person must say: it may be the caller's own credentials.
 */
function remedyOf(call: RoleCall, model: Model): Remedy | Refusal | undefined {
  const { target, auth } = call;
  if (auth.kind !== "role" || target.kind !== "lambda") return undefined;
  if (target.elsewhere !== undefined) return refused(`the function is in another ${target.elsewhere}`);
  const { role } = auth;
  if (role.at.generatedBy !== undefined) return samRole(call, target, role, model);
  const key = role.at.path?.key ?? "";
  if (target.admission.kind === "missing") return withPermission(call, target, role, model);
  return isAdmitted(target, model)
    ? { title: `remove \`${key}\``, safety: safetyOf(call, target, role), steps: [{ kind: "remove", at: role.at }] }
    : refused(doubtOf(target, model));
}

/** Why nobody can tell whether a call would be let in. */
function doubtOf({ admission, logicalId }: LambdaTarget, model: Model): string {
  if (admission.kind === "undecided") return `whether the function's policy admits API Gateway is not known: ${admission.why}`;
  if (logicalId !== undefined && contestedFunctions(model).has(logicalId)) return "two kinds of resource write the function's policy";
  return "nothing is asked of the function yet, so that nothing shows that its policy admits API Gateway";
}

/** Whether a call cannot do without its role, as far as anybody can tell. */
export function needsRole(call: RoleCall, model: Model): boolean {
  const remedy = remedyOf(call, model);
  return remedy === undefined || isRefused(remedy);
}

function withPermission(call: RoleCall, target: LambdaTarget, { at }: Role, model: Model): Remedy | Refusal {
  const permissions = permissionsFor({ call, target, asked: target.asked, isTurned: true }, model);
  if (permissions.kind === "refused") return permissions;
  const title = `remove \`${at.path?.key ?? ""}\`, and add ${permissions.words} for \`${target.name}\``;
  return { title, safety: "review", steps: [{ kind: "remove", at }, ...permissions.steps] };
}

/** The role is what it is in any deployment, and so is what admits the call. */
function safetyOf(call: RoleCall, target: LambdaTarget, role: Role): Remedy["safety"] {
  return isSurelyRole(role) && isSurelyAdmitted(call, target) ? "safe" : "review";
}

/** What only the deployment knows may be the caller's own credentials. */
function isSurelyRole({ text: role }: Role): boolean {
  if (role.length === 0) return false;
  return role.every(({ kind }) => kind !== "unknown") || role.some((token) => token.kind === "literal" && token.text.includes(":role/"));
}

/** Whether a statement that nothing overwrites admits every request. */
function isAdmitted({ admission, logicalId }: LambdaTarget, model: Model): boolean {
  if (admission.kind !== "admitted" || admission.by.length === 0) return false;
  return logicalId === undefined || !contestedFunctions(model).has(logicalId);
}

/**
 * Of an event's role `NONE` is left: SAM then writes no credentials, and it writes the permission either way. Without the entry it would
 * pass the caller's credentials on. An authorizer's role goes, and the permission is asked for where SAM does not write it by itself.
 */
function samRole(call: RoleCall, target: LambdaTarget, role: Role, model: Model): Remedy | Refusal | undefined {
  const { at } = role;
  const isOfSam = at.generatedBy?.startsWith("SAM: ") === true;
  if (!isOfSam) return refused("a tool made it of other words");
  if ("guards" in call) {
    if (!isAdmitted(target, model)) return refused(doubtOf(target, model));
    return { title: "let `InvokeRole` be `NONE`", safety: safetyOf(call, target, role), steps: [{ kind: "replace", at, value: text("NONE") }] };
  }
  return call.api.kind === "http" ? httpAuthorizer(call, target, role, model) : otherAuthorizer(call, target, role, model);
}

function httpAuthorizer(call: Authorizer, target: LambdaTarget, role: Role, model: Model): Remedy | Refusal {
  const { at } = role;
  if (isAdmitted(target, model)) return { title: "remove `FunctionInvokeRole`", safety: safetyOf(call, target, role), steps: [{ kind: "remove", at }] };
  if (target.admission.kind !== "missing") return refused(doubtOf(target, model));
  return {
    title: "remove `FunctionInvokeRole`, and set `EnableFunctionDefaultPermissions`",
    safety: "review",
    steps: [
      { kind: "remove", at },
      { kind: "add", beside: target.at, after: "FunctionArn", key: "EnableFunctionDefaultPermissions", value: { kind: "boolean", value: true } },
    ],
  };
}

/** SAM permits a REST API's authorizer unless that is declined, and a WebSocket API's once no role is named. */
function otherAuthorizer(call: Authorizer, target: LambdaTarget, role: Role, model: Model): Remedy | Refusal {
  const isWebSocket = call.api.kind === "websocket";
  if (!isWebSocket && !isAdmitted(target, model)) return refused(doubtOf(target, model));
  if (isWebSocket && target.logicalId === undefined) return refused("the function is not in this template");
  const key = isWebSocket ? "InvokeRole" : "FunctionInvokeRole";
  return { title: `remove \`${key}\``, safety: isWebSocket ? "review" : safetyOf(call, target, role), steps: [{ kind: "remove", at: role.at }] };
}

/** Each model's functions are looked through once: every call of every function asks for them. */
const contestedIn = new WeakMap<Model, ReadonlySet<string>>();

/** The functions whose policy two kinds of resource write: the statement that admits may be the one that is overwritten. */
function contestedFunctions(model: Model): ReadonlySet<string> {
  const known = contestedIn.get(model);
  if (known) return known;
  const contested = new Set(model.function.filter(({ conflicts }) => conflicts.length > 0).map(({ logicalId }) => logicalId));
  contestedIn.set(model, contested);
  return contested;
}
