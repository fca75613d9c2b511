import { entriesOf, get, type Node } from "../../template/node.ts";
import type { SamResource } from "./sam-template.ts";

/** Why SAM may make more permissions than are seen: something that is not here to be read writes a function's events. */
export function unseenEvents(resources: Iterable<SamResource>): string | undefined {
  for (const { logicalId, type, properties } of resources) {
    if (type !== "AWS::Serverless::Function") continue;
    const maker = [properties, get(properties, "Events")].map(makerIn).find((name) => name !== undefined);
    if (maker !== undefined) return `\`${maker}\` writes events of \`${logicalId}\` that are not looked at`;
  }
  return undefined;
}

/** A transform, a loop or a directive that was left among the entries of a map. */
function makerIn(node: Node | undefined): string | undefined {
  return entriesOf(node).find(({ key }) => key.startsWith("Fn::") && key !== "Fn::If")?.key;
}
