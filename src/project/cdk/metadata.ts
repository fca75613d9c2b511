import { entriesOf, get, itemsOf, type Node, textOf } from "../../template/node.ts";
import type { Asset } from "./asset.ts";

/** What an assembly says of one construct that has something to say. */
export interface ConstructRecord {
  /** "Orders/Api/Default/GET/Resource", without the leading slash. */
  readonly path: string;
  readonly logicalId: string | undefined;
  /** The template that holds the construct's resources, where it is a stack. */
  readonly templateFile: string | undefined;
  /** Where it was made, innermost first, as the app's language spells it. */
  readonly frames: readonly string[];
}

/** The records of a stack, whichever schema wrote them. */
export function recordsOf(metadata: Node | undefined): ConstructRecord[] {
  return entriesOf(metadata).map(({ key, value }) => {
    const entries = itemsOf(value);
    const logicalId = ofType(entries, "aws:cdk:logicalId");
    // Before there were entries for it, `CDK_DEBUG` left the trace beside the logical id.
    const trace = get(ofType(entries, "aws:cdk:creationStack"), "data") ?? get(logicalId, "trace");
    return {
      path: key.replace(/^\//, ""),
      logicalId: textOf(get(logicalId, "data")),
      templateFile: textOf(get(ofType(entries, "aws:cdk:templateFile"), "data")),
      frames: itemsOf(trace).flatMap((frame) => textOf(frame) ?? []),
    };
  });
}

/** The assets that older schemas name beside the constructs that made them. */
export function legacyAssets(metadata: Node | undefined): Asset[] {
  const entries = entriesOf(metadata).flatMap(({ value }) => itemsOf(value));
  return entries.filter((entry) => textOf(get(entry, "type")) === "aws:cdk:asset").flatMap((entry) => {
    const data = get(entry, "data");
    const file = textOf(get(data, "path"));
    const names = [textOf(get(data, "sourceHash")), textOf(get(data, "id"))].filter((name) => name !== undefined);
    return file === undefined || textOf(get(data, "packaging")) !== "file" ? [] : [{ names, file }];
  });
}

function ofType(entries: readonly Node[], type: string): Node | undefined {
  return entries.find((entry) => textOf(get(entry, "type")) === type);
}
