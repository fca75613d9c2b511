import type { Authorizer, Integration, LambdaTarget } from "../../model/model.ts";
import type { Statement } from "../../model/statement.ts";
import { printText, splitText, type Text } from "../../resolve/text.ts";
import { stackOf } from "./substitution.ts";

type AnyCall = Integration | Authorizer;

/**
 * Whether a call is admitted wherever and by whomever the template is deployed. A region or an account that is written out, or that a
 * parameter gives, is taken for the stack's own; what another template says may be deployed without this one, or otherwise.
 */
export function isSurelyAdmitted(call: AnyCall, { admission, asked }: LambdaTarget): boolean {
  if (admission.kind !== "admitted" || call.literalRegion !== undefined) return false;
  // Routes of others may lead to it.
  if ("isHandedOut" in call && call.isHandedOut) return false;
  const { target: { region, account }, api: { arn } } = asked;
  const own = splitText(arn, ":");
  if (![region, account].every((text, index) => isOwnOrAny(text, own[REGION + index]))) return false;
  return admission.by.every((statement) => isSure(statement, call, own));
}

/** Where the partition, the region and the account stand in an ARN. */
const [PARTITION, REGION, ACCOUNT, RESOURCE] = [1, 3, 4, 5] as const;

function isSure({ isTrusting, sources = [], logicalId, at }: Statement, { api, at: place }: AnyCall, own: readonly Text[]): boolean {
  const isHere = api.logicalId === null ? at.file === place.file : stackOf(api.logicalId) === stackOf(logicalId);
  if (isTrusting || !isHere) return false;
  return sources.every((source) => {
    const parts = splitText(source, ":");
    const isOwn = isUsual(parts[PARTITION], own[PARTITION]) && [REGION, ACCOUNT].every((index) => isOwnOrAny(parts[index], own[index]));
    const resource = parts[RESOURCE] ?? [];
    // Others may have stages of an API whose id they are given, and whether a request's ARN holds `{id}` AWS does not say.
    return isOwn && !printText(resource).replaceAll("${", "").includes("{") && (!api.isHandedOut || isForEveryStage(resource));
  });
}

function isOwnOrAny(text: Text | undefined, own: Text | undefined): boolean {
  const printed = printText(text ?? []);
  return ["", "*", printText(own ?? [])].includes(printed);
}

/** `aws` is written by habit, and any other partition on purpose. */
function isUsual(text: Text | undefined, own: Text | undefined): boolean {
  return isOwnOrAny(text, own) || printText(text ?? []) === "aws";
}

function isForEveryStage(resource: Text): boolean {
  const [, stage = []] = splitText(resource, "/");
  return printText(stage).startsWith("*");
}
