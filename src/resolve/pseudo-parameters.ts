import type { Settings } from "./settings.ts";
import type { Text } from "./text.ts";

const NAMES = new Set([
  "AWS::AccountId", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix",
]);

/** What AWS itself fills in: known where the user has said where the stack goes. `undefined` for any other name. */
export function pseudoParameter(name: string, settings: Settings): Text | undefined {
  if (!NAMES.has(name)) return undefined;
  const known = {
    "AWS::Region": settings.region,
    "AWS::AccountId": settings.account,
    "AWS::Partition": settings.partition,
    "AWS::URLSuffix": settings.urlSuffix,
    "AWS::StackName": settings.stackName,
  }[name];
  if (known === undefined) return [{ kind: "unknown", source: "pseudo-parameter", id: name }];
  return [{ kind: "literal", text: known, pseudoParameter: name }];
}
