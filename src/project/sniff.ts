import { entriesOf, get, itemsOf, textOf, type Node } from "../template/node.ts";
import type { Reading } from "../template/read.ts";
import type { Document, DocumentKind } from "../lint/lint-file.ts";

const EXTENSION = "x-amazon-apigateway-";
const STATEMENT = /\{%|<%|\{\{(?!resolve:)/;
const RESOURCE_TYPE = /^\w+::\w+::\w+(::MODULE)?$/;

/** Bytes without which no document is a template, nor says how one is deployed: a file that has none of them need not be parsed. */
export const NEEDLES = ["AWS::", "AWSTemplateFormatVersion", EXTENSION, "template-file-path"] as const;

/**
 * What a document is, by its content alone; `undefined` for what is not ours, such as a Kubernetes manifest, a workflow,
 * `serverless.yml`, or an OpenAPI document that says nothing to API Gateway.
 */
export function kindOf(root: Node): DocumentKind | undefined {
  if (isCloudFormation(root)) return "cloudformation";
  const isOpenApi = textOf(get(root, "openapi") ?? get(root, "swagger")) !== undefined;
  return isOpenApi && hasExtension(root) ? "openapi" : undefined;
}

/** Those of a file's documents that are ours. */
export function documentsOf(roots: readonly Node[]): Document[] {
  return roots.flatMap((root) => {
    const kind = kindOf(root);
    return kind ? [{ kind, root }] : [];
  });
}

/**
 * Whether a text that cannot be read as it stands is not meant to be: its fault is a statement of the language that templates
 * of projects are written in (cookiecutter, Jinja, Helm, ERB). `{{resolve:…}}` is CloudFormation's own.
 */
export function isTemplateOfTemplates({ source: { text }, problems }: Reading): boolean {
  const fault = problems.find(({ severity }) => severity === "error");
  if (!fault) return false;
  const start = text.lastIndexOf("\n", fault.at.start - 1) + 1;
  const end = text.indexOf("\n", fault.at.start);
  return STATEMENT.test(text.slice(start, end === -1 ? undefined : end));
}

function isCloudFormation(root: Node): boolean {
  if (get(root, "AWSTemplateFormatVersion") || transformsByAws(get(root, "Transform"))) return true;
  const resources = get(root, "Resources");
  if (resources?.kind !== "map") return false;
  return (
    get(root, "Transform") !== undefined ||
    // A loop or a preprocessor's directive has no type, but it makes things that have one.
    entriesOf(resources).some(({ key, value }) => key.startsWith("Fn::") || RESOURCE_TYPE.test(textOf(get(value, "Type")) ?? ""))
  );
}

function transformsByAws(transform: Node | undefined): boolean {
  const names = transform?.kind === "list" ? itemsOf(transform) : [transform];
  return names.some((name) => textOf(name?.kind === "map" ? get(name, "Name") : name)?.startsWith("AWS::"));
}

function hasExtension(root: Node): boolean {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === "list") for (const item of node.items) open.push(item);
    if (node.kind !== "map") continue;
    for (const { key, value } of node.entries.values()) {
      if (key.startsWith(EXTENSION)) return true;
      open.push(value);
    }
  }
  return false;
}
