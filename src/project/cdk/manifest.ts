import { entriesOf, get, getIn, type Node, textOf } from "../../template/node.ts";
import { isRegionCode } from "../region-code.ts";

/** `manifest.json` of a cloud assembly: what an app's output folder holds. Paths are as written, relative to the folder. */
export interface Manifest {
  readonly stacks: readonly StackArtifact[];
  /** Folders of assemblies inside this one: one for each stage. */
  readonly stages: readonly string[];
  /** Files that say where each asset comes from. */
  readonly assetManifests: readonly string[];
}

export interface StackArtifact {
  readonly templateFile: string;
  readonly stackName: string;
  /** The path of the stack's construct, where the schema already has it. */
  readonly displayName: string | undefined;
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
  /** Entries by construct path: here in older schemas, in a file of their own in newer ones. */
  readonly metadata: Node | undefined;
  readonly metadataFile: string | undefined;
}

/** Reads a `manifest.json`; nothing where it is another tool's. */
export function manifestOf(root: Node): Manifest | undefined {
  const artifacts = get(root, "artifacts");
  if (artifacts?.kind !== "map" || textOf(get(root, "version")) === undefined) return undefined;
  const all = entriesOf(artifacts).map(({ key, value }) => ({ id: key, artifact: value, type: textOf(get(value, "type")) }));
  const named = (type: string, property: string): string[] =>
    all.flatMap((each) => (each.type === type ? textOf(getIn(each.artifact, "properties", property)) ?? [] : []));
  return {
    stacks: all.flatMap(({ id, artifact, type }) => (type === "aws:cloudformation:stack" ? stackOf(id, artifact) : [])),
    stages: named("cdk:cloud-assembly", "directoryName"),
    assetManifests: named("cdk:asset-manifest", "file"),
  };
}

function stackOf(id: string, artifact: Node): StackArtifact[] {
  const properties = get(artifact, "properties");
  const templateFile = textOf(get(properties, "templateFile"));
  if (templateFile === undefined || templateFile === "") return [];
  return [{
    templateFile,
    stackName: textOf(get(properties, "stackName")) ?? id,
    displayName: textOf(get(artifact, "displayName")),
    ...environmentOf(textOf(get(artifact, "environment")) ?? ""),
    parameters: new Map(entriesOf(get(properties, "parameters")).flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === undefined ? [] : [[key, text] as const];
    })),
    metadata: get(artifact, "metadata"),
    metadataFile: textOf(get(artifact, "additionalMetadataFile")),
  }];
}

/** "aws://123456789012/eu-west-1"; what the app leaves open is "unknown-account" or "unknown-region". */
function environmentOf(environment: string): Pick<StackArtifact, "account" | "region"> {
  const [, account, region] = /^aws:\/\/([^/]*)\/([^/]*)$/.exec(environment) ?? [];
  return {
    account: account !== undefined && /^\d{12}$/.test(account) ? account : undefined,
    region: region !== undefined && isRegionCode(region) ? region : undefined,
  };
}
