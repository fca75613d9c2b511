import type { Settings } from "./settings.ts";
import { withoutPrefix } from "./stack-prefix.ts";
import type { Text } from "./text.ts";

const NAMES = new Set([
  "AWS::AccountId", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix",
]);

/** What tells where a stack is deployed. */
const WHERE: ReadonlyMap<string, "region" | "account" | "partition" | "urlSuffix"> = new Map([
  ["AWS::Region", "region"], ["AWS::AccountId", "account"], ["AWS::Partition", "partition"], ["AWS::URLSuffix", "urlSuffix"],
]);

/** What AWS itself fills in: known where the user has said where the stack goes. `undefined` for any other name. */
export function pseudoParameter(name: string, settings: Settings): Text | undefined {
  const bare = withoutPrefix(name);
  if (!NAMES.has(bare)) return undefined;
  const prefix = name.slice(0, name.length - bare.length);
  const own = prefix === "" ? settings : settings.stacks?.get(prefix);
  const field = bare === "AWS::StackName" ? "stackName" : WHERE.get(bare);
  const known = field && own?.[field];
  if (known === undefined) return [{ kind: "unknown", source: "pseudo-parameter", id: name }];
  return [{ kind: "literal", text: known, filledIn: bare }];
}

/** What a pseudo parameter of one of several stacks is called: as the first one's, where both are the same. */
export function pseudoParameterName(name: string, stack: string, settings: Settings): string {
  const own = settings.stacks?.get(stack);
  const field = WHERE.get(name);
  if (own === undefined || (field !== undefined && own[field] === settings[field])) return name;
  return `${stack}${name}`;
}
