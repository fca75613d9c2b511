import type { ParameterValues } from "../lint/deployment.ts";
import { entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import { isOverride, parseOverrides } from "./overrides.ts";

/** What a parameter file says, or why it says nothing, as the end of a sentence about the file. */
export type ParameterReading =
  | { readonly kind: "read"; readonly values: ParameterValues }
  | { readonly kind: "refused"; readonly why: string };

type Item =
  | { readonly kind: "value"; readonly name: string; readonly value: string | undefined }
  | { readonly kind: "refused"; readonly why: string };

/**
 * The values in a parameter file: a list of `ParameterKey` and `ParameterValue` or of "Name=Value" (AWS CLI), a map under
 * `Parameters` (CodePipeline) or under `parameters` (Git sync), or the bare map.
 */
export function parameterValuesIn(root: Node | undefined): ParameterReading {
  const isDeployment = deployedTemplate(root) !== undefined;
  const values = get(root, "Parameters") ?? (isDeployment ? get(root, "parameters") : root);
  if (values === undefined && isDeployment) return { kind: "read", values: new Map() };
  if (values?.kind === "map") return readingOf(entriesOf(values).flatMap(({ key, value }) => namedItem(key, value)));
  if (values?.kind === "list") return readingOf(values.items.flatMap(listedItems));
  return { kind: "refused", why: "holds no parameters: it is neither a list nor a map" };
}

/** The template that a stack deployment file deploys, by its path from the root of the repository. */
export function deployedTemplate(root: Node | undefined): string | undefined {
  return textOf(get(root, "template-file-path"));
}

function readingOf(items: readonly Item[]): ParameterReading {
  const values = new Map<string, string | undefined>();
  for (const item of items) {
    if (item.kind === "refused") return item;
    values.set(item.name, item.value);
  }
  return { kind: "read", values };
}

function listedItems(item: Node): Item[] {
  const text = textOf(item);
  if (text !== undefined && isOverride(text)) return parseOverrides(text).flatMap((part) => (part.kind === "value" ? [part] : []));
  const name = textOf(get(item, "ParameterKey"));
  if (name === undefined) return [{ kind: "refused", why: "has an item without `ParameterKey`" }];
  if (textOf(get(item, "UsePreviousValue"))?.toLowerCase() === "true") return [{ kind: "value", name, value: undefined }];
  const value = get(item, "ParameterValue");
  return value ? namedItem(name, value) : [];
}

function namedItem(name: string, node: Node): Item[] {
  if (node.kind === "map") return [{ kind: "refused", why: `has no plain value for \`${name}\`` }];
  const value = node.kind === "list" ? itemsOf(node).map((item) => textOf(item) ?? "").join(",") : textOf(node);
  return value === undefined ? [] : [{ kind: "value", name, value }];
}
