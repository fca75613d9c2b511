import { callOf, get, itemsOf, type Node, textOf } from "../../template/node.ts";

/**
 * What a value says of where a file is: a text, one that is put together of texts and pseudo parameters, these as
 * `${AWS::Region}`, or a bucket and a key as `s3://bucket/key`. `undefined` where only the deployment knows.
 */
export function locationOf(node: Node): string | undefined {
  if (node.kind === "scalar") return textOf(node);
  const call = callOf(node);
  if (call?.name === "Ref") return pseudoParameter(textOf(call.argument) ?? "");
  if (call?.name === "Fn::Sub") return substituted(textOf(call.argument));
  if (call?.name === "Fn::Join") return joined(call.argument);
  const key = get(node, "Key");
  const path = key && locationOf(key);
  return path === undefined ? undefined : `s3://${bucketOf(get(node, "Bucket"))}/${path}`;
}

/** Whose bucket it is does not matter: the keys that tools make are hashes. */
function bucketOf(node: Node | undefined): string {
  return (node && locationOf(node)) ?? "*";
}

function pseudoParameter(name: string): string | undefined {
  return name.startsWith("AWS::") ? `\${${name}}` : undefined;
}

function substituted(text: string | undefined): string | undefined {
  const names = text?.match(/\$\{[^!}][^}]*\}/g) ?? [];
  return names.every((name) => name.startsWith("${AWS::")) ? text?.replaceAll("${!", "${") : undefined;
}

function joined(argument: Node): string | undefined {
  const [delimiter, list] = itemsOf(argument);
  const between = textOf(delimiter);
  if (between === undefined || list?.kind !== "list") return undefined;
  const parts = list.items.map(locationOf);
  return parts.includes(undefined) ? undefined : parts.join(between);
}
