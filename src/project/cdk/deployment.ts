import path from "node:path";
import type { Construct, ConstructsById, Deployment } from "../../lint/deployment.ts";
import { shownPath } from "../shown-path.ts";
import type { Where } from "../where.ts";
import type { Assembly, AssemblyStack } from "./assembly.ts";
import { constructsIn } from "./construct-paths.ts";
import { type ConstructRecord, recordsOf } from "./metadata.ts";
import { inside } from "./inside.ts";
import { jsonOf } from "./read-json.ts";
import { sourceLines } from "./source-lines.ts";
import { type StackTemplate, templatesOf } from "./stack-templates.ts";

/** What an assembly says of the templates of one stack, by their absolute paths: its own, and those nested in it. */
export function deploymentsOf(stack: AssemblyStack, assembly: Assembly, cwd: string): [template: string, Deployment][] {
  const { stackName, account, region, parameters } = stack;
  const records = [stack.metadata, metadataFrom(stack, assembly)].flatMap(recordsOf);
  const stackPath = stack.displayName ?? commonPath(records) ?? stackName;
  const templates = templatesOf(stack, stackPath, records, assembly);
  const cdk = {
    assembly: shownPath(assembly.folder, cwd),
    path: stackPath,
    constructs: constructsOf(templates, records, { cwd, disk: assembly.disk }),
  };
  // Looked at alone, a nested stack is where its parent is, but has neither its name nor its parameters.
  return templates.map(({ file }) => [file, file === stack.template ? { account, region, stackName, parameters, cdk } : { account, region, cdk }]);
}

function metadataFrom({ metadataFile, folder }: AssemblyStack, assembly: Assembly) {
  const file = metadataFile === undefined ? undefined : inside(assembly, folder, metadataFile);
  return file === undefined ? undefined : jsonOf(file, assembly.disk);
}

/** In the oldest schemas nothing names the stack's construct: it is what all others are below. */
function commonPath(records: readonly ConstructRecord[]): string | undefined {
  const paths = records.filter(({ logicalId }) => logicalId !== undefined).map((record) => record.path.split("/"));
  const [first] = paths;
  if (!first) return undefined;
  const end = first.findIndex((segment, index) => paths.some((each) => each[index] !== segment));
  return end === 0 ? undefined : first.slice(0, end < 0 ? -1 : end).join("/");
}

function constructsOf(templates: readonly StackTemplate[], records: readonly ConstructRecord[], where: Where): ReadonlyMap<string, ConstructsById> {
  const byPath = new Map(templates.map((template) => [template.path, template.file]));
  const sourceOf = sourceLines(where);
  const byFile = new Map<string, Map<string, Construct>>(templates.map(({ file }) => [file, new Map()]));
  for (const { path: made, logicalId, frames } of records) {
    const file = logicalId === undefined ? undefined : ownerOf(made, byPath);
    if (logicalId !== undefined && file !== undefined) byFile.get(file)?.set(logicalId, { path: made, source: sourceOf(frames) });
  }
  // An app may be told to leave the metadata of its constructs out of the manifest; the template has its own.
  return new Map([...byFile].map(([file, constructs]) => [shownPath(file, where.cwd), constructs.size > 0 ? constructs : constructsIn(jsonOf(file, where.disk))]));
}

/** The template of the nearest stack that a construct is in. */
function ownerOf(made: string, byPath: ReadonlyMap<string, string>): string | undefined {
  for (let at = path.posix.dirname(made); at !== "."; at = path.posix.dirname(at)) {
    const file = byPath.get(at);
    if (file !== undefined) return file;
  }
  return undefined;
}
