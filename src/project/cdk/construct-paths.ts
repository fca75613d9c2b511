import type { CdkStack, Construct } from "../../lint/deployment.ts";
import { entriesOf, get, getIn, type Node, textOf } from "../../template/node.ts";
import type { Source } from "../../template/read.ts";

/** A resource that the CDK adds to each stack, directly below it. */
const MARKER = "/CDKMetadata/Default";
/** As a rule its logical id. A template in which this stands nowhere has no such resource, and need not be looked through. */
const MARKED = "CDKMetadata";

/** The constructs that a template's own metadata tells of, by logical id: `cdk synth` writes them in by default. */
export function constructsIn(root: Node | undefined): Map<string, Construct> {
  return new Map(entriesOf(get(root, "Resources")).flatMap(({ key, value }) => {
    const construct = constructOf(value);
    return construct ? [[key, construct] as const] : [];
  }));
}

function constructOf(resource: Node | undefined): Construct | undefined {
  const path = resource && constructPath(resource);
  return path === undefined ? undefined : { path, source: undefined };
}

/** "Orders/Api/Resource". */
export function constructPath(resource: Node): string | undefined {
  return textOf(getIn(resource, "Metadata", "aws:cdk:path"));
}

/** What a template that `cdk synth` printed, and that stands outside any assembly, tells of the app. */
export function printedBy(root: Node, { file, text }: Source): CdkStack | undefined {
  const resources = get(root, "Resources");
  const path = stackPath(resources, text);
  if (path === undefined) return undefined;
  // Which other templates the app wrote cannot be told: the file stands for the app.
  return { assembly: file, path, constructs: new Map([[file, { get: (logicalId) => constructOf(get(resources, logicalId)) }]]) };
}

/** The path of the stack's own construct: what the marker stands below, or what its first resource does. */
function stackPath(resources: Node | undefined, text: string): string | undefined {
  const marked = get(resources, MARKED);
  const marker = marked && constructPath(marked);
  if (marker?.endsWith(MARKER) === true) return marker.slice(0, -MARKER.length);
  const hasMarker = text.includes(MARKED);
  let first: string | undefined;
  for (const { value } of resources?.kind === "map" ? resources.entries.values() : []) {
    const path = constructPath(value);
    if (path?.endsWith(MARKER) === true) return path.slice(0, -MARKER.length);
    first ??= path?.split("/")[0];
    if (first !== undefined && !hasMarker) return first;
  }
  return first;
}
