import path from "node:path";
import type { Setting } from "../../lint/config.ts";
import type { Report } from "../../lint/report.ts";
import type { Preset } from "../../lint/rule.ts";
import type { Source } from "../../template/read.ts";
import { readBeside } from "../read-beside.ts";
import { shownPath } from "../shown-path.ts";
import type { Where } from "../where.ts";
import { findExtended } from "./find-extended.ts";
import type { Layer } from "./layer.ts";
import { merged, type Merged } from "./merge.ts";
import { errorOf, readConfig } from "./read-config.ts";
import { isCode } from "./is-code.ts";

/** A configuration with all that it extends, and what is wrong with any of it. */
export interface Resolved extends Pick<Report, "errors" | "warnings"> {
  readonly merged: Merged;
}

export interface Resolving extends Where {
  /** Whether what is code is run also where nobody named it. */
  readonly allowCode: boolean;
}

/** How deep configurations may extend each other. */
const MAX_DEPTH = 10;

/** What is found on the way, of what counts most to what counts least. */
interface Found {
  readonly layers: Layer[];
  readonly presets: Setting<Preset | "all">[];
  readonly errors: Report["errors"][number][];
  readonly warnings: Report["warnings"][number][];
  readonly seen: Set<string>;
}

/** Reads a configuration, of which the path is absolute and the text is given, and what it extends. */
export async function resolveConfig(file: string, source: Source, where: Resolving): Promise<Resolved> {
  const found: Found = { layers: [], presets: [], errors: [], warnings: [], seen: new Set([file]) };
  const own = await layerOf(file, source, found);
  await addTo(found, own, [file], where);
  const { layers, presets: [preset], errors, warnings } = found;
  return { merged: merged(own, layers.slice(1).toReversed(), preset), errors, warnings };
}

async function layerOf(file: string, source: Source, found: Found): Promise<Layer> {
  if (isCode(file)) {
    const { runCode } = await import("./run-code.ts");
    const { layer, faults } = await runCode(file, source);
    found.errors.push(...faults.map((message) => ({ file: source.file, message })));
    return layer;
  }
  const { layer, errors, warnings } = await readConfig(source);
  found.errors.push(...errors);
  found.warnings.push(...warnings);
  return layer;
}

/** Goes back from what counts most, so that what is extended twice counts where it counts more, and is read once. */
async function addTo(found: Found, layer: Layer, chain: readonly string[], where: Resolving): Promise<void> {
  found.layers.push(layer);
  const [file = ""] = chain;
  for (const setting of layer.extends.toReversed()) {
    const extended = findExtended(setting.value, file, where);
    if (extended.kind === "preset") found.presets.push({ value: extended.preset, at: setting.at });
    else if (extended.kind === "nothing") found.errors.push(faultAt(setting, layer, extended.why));
    else await addFile(extended.path, { setting, layer, chain }, found, where);
  }
}

interface Extending {
  readonly setting: Setting<string>;
  readonly layer: Layer;
  /** The file that extends, and those that extend it. */
  readonly chain: readonly string[];
}

async function addFile(file: string, { setting, layer, chain }: Extending, found: Found, where: Resolving): Promise<void> {
  const fault = (why: string): unknown => found.errors.push(faultAt(setting, layer, `\`${setting.value}\` cannot be extended: ${why}`));
  const shown = (each: string): string => `\`${shownPath(each, where.cwd)}\``;
  if (chain.includes(file)) {
    const circle = [...chain.slice(0, chain.indexOf(file) + 1).toReversed(), file];
    fault(`it goes in a circle: ${circle.map(shown).join(", which extends ")}`);
    return;
  }
  if (found.seen.has(file)) return;
  found.seen.add(file);
  if (chain.length >= MAX_DEPTH) {
    fault(`configurations extend each other more than ${MAX_DEPTH} deep`);
    return;
  }
  const beside = readBeside(file, where, chain.at(-1) ?? file);
  if (beside.kind === "refused") fault(`it ${beside.reason}`);
  else if (isCode(file) && !where.allowCode) fault("it is code, which is only run with `--allow-config-code`");
  else await addTo(found, await layerOf(file, beside.source, found), [file, ...chain], where);
}

/** What is code has no lines that could be told. */
function faultAt({ at }: Setting<string>, { source }: Layer, message: string): Report["errors"][number] {
  return isCode(path.basename(source.file)) ? { file: source.file, message } : errorOf({ at, message });
}
