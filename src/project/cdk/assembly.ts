import path from "node:path";
import { type Asset, assetsOf, namesIn } from "./asset.ts";
import { inside, type OutputFolder } from "./inside.ts";
import { type Manifest, manifestOf, type StackArtifact } from "./manifest.ts";
import { legacyAssets } from "./metadata.ts";
import { jsonOf, readJson } from "./read-json.ts";

/** The output folder of a CDK app, with the assemblies of its stages. Folders and files are absolute. */
export interface Assembly extends OutputFolder {
  /** This folder and those of the stages. */
  readonly folders: ReadonlySet<string>;
  /** By the absolute path of their template. */
  readonly stacks: ReadonlyMap<string, AssemblyStack>;
  /** By every name that a location may call them. */
  readonly assets: ReadonlyMap<string, AssemblyAsset>;
  /** What the manifests name and what is not there, relative to the folder. */
  readonly missing: readonly string[];
}

export interface AssemblyStack extends StackArtifact {
  readonly folder: string;
  readonly template: string;
}

interface AssemblyAsset extends Asset {
  readonly folder: string;
}

export type AssemblyReading =
  | { readonly kind: "assembly"; readonly assembly: Assembly }
  /** The app was stopped while it wrote, or a merge left its marks. */
  | { readonly kind: "torn" }
  | { readonly kind: "none" };

// An app has a stage for each environment and wave: tens of them where there are many.
const MAX_FOLDERS = 1000;

/** Reads the cloud assembly in a folder, if there is one. */
export function readAssembly(output: OutputFolder): AssemblyReading {
  const { folder } = output;
  const read = readManifest(output);
  if (read.kind !== "manifest") return read;
  const manifests = manifestsFrom(output, read.manifest);
  const stacks = manifests.flatMap(({ folder: home, manifest }) => manifest.stacks.map((artifact) => ({ ...artifact, folder: home })));
  const found = stacks.map((stack) => ({ ...stack, template: inside(output, stack.folder, stack.templateFile) }));
  return {
    kind: "assembly",
    assembly: {
      ...output,
      folders: new Set(manifests.map((each) => each.folder)),
      stacks: new Map(found.flatMap(({ template, ...stack }) => (template === undefined ? [] : [[template, { ...stack, template }] as const]))),
      assets: new Map(manifests.flatMap((each) => assetsIn(output, each)).flatMap((asset) => asset.names.map((name) => [name, asset] as const))),
      missing: found.flatMap((stack) => (stack.template === undefined ? [path.relative(folder, path.join(stack.folder, stack.templateFile))] : [])),
    },
  };
}

type ManifestReading =
  | { readonly kind: "manifest"; readonly manifest: Manifest }
  | { readonly kind: "torn" }
  | { readonly kind: "none" };

/** The `manifest.json` of a folder; those of other tools are none. */
function readManifest({ folder, disk }: OutputFolder): ManifestReading {
  const json = readJson(path.join(folder, "manifest.json"), disk);
  if (json.kind === "absent") return { kind: "none" };
  if (json.kind === "broken") return { kind: /"artifacts"\s*:/.test(json.text) ? "torn" : "none" };
  const manifest = manifestOf(json.root);
  return manifest ? { kind: "manifest", manifest } : { kind: "none" };
}

/** The file of the asset that a location in S3 means, if it is one of the assembly's. */
export function assetFile(assembly: Assembly, location: string): string | undefined {
  const asset = namesIn(location).map((name) => assembly.assets.get(name)).find((each) => each !== undefined);
  return asset && inside(assembly, asset.folder, asset.file);
}

interface Home {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The assembly's own manifest, then those of its stages, and theirs. */
function manifestsFrom(root: OutputFolder, manifest: Manifest): Home[] {
  const homes: Home[] = [{ folder: root.folder, manifest }];
  const seen = new Set([root.folder]);
  for (const home of homes) {
    for (const name of home.manifest.stages) {
      const folder = inside(root, home.folder, name);
      if (folder === undefined || seen.has(folder) || seen.size >= MAX_FOLDERS) continue;
      seen.add(folder);
      const read = readManifest({ ...root, folder });
      if (read.kind === "manifest") homes.push({ folder, manifest: read.manifest });
    }
  }
  return homes;
}

function assetsIn(root: OutputFolder, { folder, manifest }: Home): AssemblyAsset[] {
  const files = manifest.assetManifests.flatMap((name) => inside(root, folder, name) ?? []);
  const assets = [
    ...files.flatMap((file) => assetsOf(jsonOf(file, root.disk))),
    ...manifest.stacks.flatMap(({ metadata }) => legacyAssets(metadata)),
  ];
  return assets.map((asset) => ({ ...asset, folder }));
}
