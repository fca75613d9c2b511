import type { MapNode, Node } from "../../../src/template/node.ts";
import { readSource } from "../../../src/template/read-template.ts";
import { expandTemplate } from "../../../src/expand/expand.ts";
import type { Expansion } from "../../../src/expand/expansion.ts";
import type { ExpandSettings } from "../../../src/expand/expand.ts";

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** A value without its places, and with both spellings of an attribute alike. */
export function plain(node: Node | undefined): Plain {
  if (node === undefined) return null;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, key === "Fn::GetAtt" ? attribute(value) : plain(value)]));
}

function attribute(argument: Node): Plain {
  const [, logicalId, name] = /^([^.]*)\.(.*)$/.exec(argument.kind === "scalar" ? argument.text : "") ?? [];
  return logicalId === undefined || name === undefined ? plain(argument) : [logicalId, name];
}

/** A template as read: a map, or the test fails. */
export async function readMap(text: string, file = "template.yaml"): Promise<MapNode> {
  const { documents } = await readSource({ file, text });
  const [root] = documents;
  if (root?.kind !== "map") throw new Error(`no map in ${file}`);
  return root;
}

export async function expanded(text: string, settings: Partial<ExpandSettings> = {}): Promise<Expansion> {
  return expandTemplate(await readMap(text), { region: undefined, partition: undefined, ...settings });
}

export interface PlainResource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: Readonly<Record<string, Plain>>;
}

/** The resources of a template, by their ids. */
export function resourcesOf(template: Plain): Readonly<Record<string, PlainResource>> {
  return (template as { readonly Resources?: Readonly<Record<string, PlainResource>> }).Resources ?? {};
}
