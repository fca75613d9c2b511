import type { CdkStack, Construct } from "../../lint/deployment.ts";
import { entriesOf, get, getIn, type Node, textOf } from "../../template/node.ts";

/** A resource that the CDK adds to each stack, directly below it. */
const MARKER = "/CDKMetadata/Default";

/** The constructs that a template's own metadata tells of, by logical id: `cdk synth` writes them in by default. */
export function constructsIn(root: Node | undefined): Map<string, Construct> {
  return new Map(entriesOf(get(root, "Resources")).flatMap(({ key, value }) => {
    const path = constructPath(value);
    return path === undefined ? [] : [[key, { path, source: undefined }] as const];
  }));
}

/** "Orders/Api/Resource". */
export function constructPath(resource: Node): string | undefined {
  return textOf(getIn(resource, "Metadata", "aws:cdk:path"));
}

/** What a template that `cdk synth` printed, and that stands outside any assembly, tells of the app. */
export function printedBy(root: Node, file: string): CdkStack | undefined {
  const constructs = constructsIn(root);
  const paths = [...constructs.values()].map(({ path }) => path);
  const stack = paths.find((path) => path.endsWith(MARKER))?.slice(0, -MARKER.length) ?? paths[0]?.split("/")[0];
  // Which other templates the app wrote cannot be told: the file stands for the app.
  return stack === undefined ? undefined : { assembly: file, path: stack, constructs: new Map([[file, constructs]]) };
}
