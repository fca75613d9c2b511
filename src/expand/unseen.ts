import { entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import { own } from "./own.ts";

/** Macros that add no resources: they have done their work, or do it on values only. */
const HARMLESS = new Set(["AWS::LanguageExtensions", "AWS::SecretsManager-2020-07-23", "AWS::SecretsManager-2024-09-16"]);

/** Macros that work on certain resource types and leave a template without them alone. */
const BY_TYPE: Readonly<Record<string, string>> = {
  "AWS::Serverless-2016-10-31": "AWS::Serverless::",
  "AWS::CodeDeployBlueGreen": "AWS::CodeDeploy",
};

/**
 * Why a template may end with more resources than are written in it: a macro, a loop, an include. `undefined` where it holds
 * what it says.
 */
export function unseenResources(root: Node): string | undefined {
  const resources = get(root, "Resources");
  for (const { key } of entriesOf(resources)) {
    if (key.startsWith("Fn::ForEach")) return `\`${key}\` makes resources that are not looked at`;
    if (key === "Fn::Transform") return "a transform under `Resources` makes resources at deployment";
  }
  const macro = transformsOf(root).find((name) => !HARMLESS.has(name) && addsResources(name, resources));
  return macro === undefined ? undefined : `\`${macro}\` makes resources that are not looked at`;
}

function addsResources(macro: string, resources: Node | undefined): boolean {
  const prefix = own(BY_TYPE, macro);
  return prefix === undefined || entriesOf(resources).some(({ value }) => textOf(get(value, "Type"))?.startsWith(prefix));
}

function transformsOf(root: Node): string[] {
  const transform = get(root, "Transform");
  const list = transform?.kind === "list" ? itemsOf(transform) : transform ? [transform] : [];
  return list.map((item) => textOf(item.kind === "map" ? get(item, "Name") : item) ?? "a macro");
}
