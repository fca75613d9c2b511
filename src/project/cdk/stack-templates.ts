import path from "node:path";
import { entriesOf, get, getIn, itemsOf, type Node, textOf } from "../../template/node.ts";
import { type Assembly, assetFile, type AssemblyStack } from "./assembly.ts";
import { constructPath } from "./construct-paths.ts";
import { inside } from "./inside.ts";
import type { ConstructRecord } from "./metadata.ts";
import { jsonOf } from "./read-json.ts";

/** The template of a stack, or of one nested in it. */
export interface StackTemplate {
  /** Of the stack's construct: all that is below, up to the next such path, is in this template. */
  readonly path: string;
  readonly file: string;
}

// A stack has 500 resources at most. Templates that nest each other would go on for ever.
const MAX_TEMPLATES = 500;
const NESTED = /\.NestedStack\/[^/]+$/;

/** The templates of a stack, its own first. Newer schemas name them; in older ones the parents' resources lead to them. */
export function templatesOf(stack: AssemblyStack, stackPath: string, records: readonly ConstructRecord[], assembly: Assembly): StackTemplate[] {
  const own = { path: stackPath, file: stack.template };
  const named = records.flatMap((record) => {
    const file = record.templateFile === undefined ? undefined : inside(assembly, stack.folder, record.templateFile);
    return file === undefined ? [] : [{ path: record.path, file }];
  });
  if (named.length > 0) return [own, ...named.filter(({ file }) => file !== own.file)];
  const mayNest = records.length === 0 || records.some((record) => NESTED.test(record.path));
  return mayNest ? nestedFrom(own, records, assembly) : [own];
}

function nestedFrom(own: StackTemplate, records: readonly ConstructRecord[], assembly: Assembly): StackTemplate[] {
  const templates = [own];
  const nested = records.filter((record) => NESTED.test(record.path));
  for (const parent of templates) {
    for (const { key, value } of entriesOf(get(jsonOf(parent.file, assembly.disk), "Resources"))) {
      if (textOf(get(value, "Type")) !== "AWS::CloudFormation::Stack" || templates.length >= MAX_TEMPLATES) continue;
      const made = constructPath(value) ?? pathOf(key, parent, nested);
      const file = fileOf(value, parent, assembly);
      if (made !== undefined && file !== undefined) templates.push({ path: made.replace(NESTED, ""), file });
    }
  }
  return templates;
}

/** The same logical id may name a nested stack of a nested stack: the parent's own is the nearest below it. */
function pathOf(logicalId: string, parent: StackTemplate, nested: readonly ConstructRecord[]): string | undefined {
  const paths = nested.filter((record) => record.logicalId === logicalId && record.path.startsWith(`${parent.path}/`)).map(({ path }) => path);
  return paths.toSorted((a, b) => a.length - b.length)[0];
}

function fileOf(resource: Node, parent: StackTemplate, assembly: Assembly): string | undefined {
  const named = textOf(getIn(resource, "Metadata", "aws:asset:path"));
  if (named !== undefined) return inside(assembly, path.dirname(parent.file), named);
  return textsIn(getIn(resource, "Properties", "TemplateURL")).map((text) => assetFile(assembly, text)).find((file) => file !== undefined);
}

/** The texts of a value, whatever calls they stand in. The reader bounds how deep that is. */
function textsIn(node: Node | undefined): string[] {
  if (node?.kind === "map") return entriesOf(node).flatMap(({ value }) => textsIn(value));
  return node?.kind === "list" ? itemsOf(node).flatMap(textsIn) : [textOf(node) ?? []].flat();
}
