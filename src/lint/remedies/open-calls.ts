import type { Api, Authorizer, Integration, Model } from "../../model/model.ts";
import { pathKeys } from "../../template/place.ts";

/**
 * Whether an API may call the function `fn` by ways that nobody sees here: its id is handed to others, its body is elsewhere, or what one of
 * its calls invokes is not known. A statement for the API that seems to be of no use, or of use to some calls alone, may serve those.
 */
export function hasOpenCalls(api: Api, fn: string | undefined, { integration, authorizer, notChecked }: Model): boolean {
  if (api.isHandedOut || !api.isWhole) return true;
  const isOpen = (call: Integration | Authorizer): boolean => call.api === api && isOpenCall(call, fn);
  return integration.some(isOpen) || authorizer.some(isOpen) || notChecked.some(({ at }) => at.file === api.at.file && isIn(pathKeys(at.path), pathKeys(api.at.path)));
}

function isOpenCall({ target, auth }: Integration | Authorizer, fn: string | undefined): boolean {
  if (target.kind === "unknown") return true;
  if (target.kind !== "lambda" || auth.kind !== "resource-policy" || target.elsewhere !== undefined) return false;
  return target.logicalId === undefined || (target.logicalId === fn && target.admission.kind === "undecided");
}

function isIn(keys: readonly string[], around: readonly string[]): boolean {
  return around.length > 0 && around.every((key, index) => keys[index] === key);
}
