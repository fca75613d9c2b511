import { callOf, entriesOf, get, getIn, itemsOf, type Node, textOf } from "../template/node.ts";
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
  const directive = entriesOf(root).find(({ key }) => key.startsWith("Fn::"));
  if (directive) return unseenOf(directive.key);
  for (const { key, value } of entriesOf(resources)) {
    if (key === "Fn::Transform") return "a transform under `Resources` makes resources at deployment";
    // A loop, or a directive of a tool. Logical ids have no colons.
    if (key.startsWith("Fn::")) return unseenOf(key);
    const call = callOf(value);
    if (call && call.name !== "Fn::Transform" && call.name !== "Ref") return unseenOf(call.name);
    if (isUnseen(value)) return `a transform writes \`${key}\` at deployment`;
    const loop = loopOf(value);
    if (loop !== undefined) return `\`${loop}\` writes a part of \`${key}\` that is not looked at`;
  }
  const macro = transformsOf(root).find((name) => !HARMLESS.has(name) && addsResources(name, resources));
  return macro === undefined ? undefined : unseenOf(macro);
}

function unseenOf(maker: string): string {
  return `\`${maker}\` makes resources that are not looked at`;
}

/** What it is, or whom it lets in, is not here to be read. */
function isUnseen(resource: Node): boolean {
  if (get(resource, "Fn::Transform")) return true;
  return textOf(get(resource, "Type")) === "AWS::Lambda::Permission" && getIn(resource, "Properties", "Fn::Transform") !== undefined;
}

/** A loop that was left in a permission: whom it lets in hangs on what is not here. */
function loopOf(resource: Node): string | undefined {
  if (textOf(get(resource, "Type")) !== "AWS::Lambda::Permission") return undefined;
  return entriesOf(get(resource, "Properties")).find(({ key }) => key.startsWith("Fn::ForEach"))?.key;
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
