import type { Config } from "../../lint/config.ts";
import type { Report } from "../../lint/report.ts";
import type { Node } from "../../template/node.ts";
import type { Source } from "../../template/read.ts";
import { readSource } from "../../template/read-template.ts";
import type { Fault } from "./faults.ts";
import type { Layer } from "./layer.ts";
import { configFor, merged } from "./merge.ts";
import { emptyLayer, readLayer } from "./read-layer.ts";

/** What a configuration file says by itself, and what is wrong with it. */
export interface ConfigReading extends Pick<Report, "errors" | "warnings"> {
  readonly layer: Layer;
  /** The same as what counts where it stands alone. */
  readonly config: Config;
}

/** Reads a configuration, without what it extends. What is wrong with one setting does not cost the others. */
export async function readConfig(source: Source): Promise<ConfigReading> {
  const { documents: [root, second], problems } = await readSource(source);
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const isEmpty = root === undefined || errors.length > 0 || isNothing(root);
  const { layer, faults } = isEmpty ? { layer: emptyLayer(source), faults: [] } : await readLayer(source, root);
  const more = second ? [{ at: second, message: "a configuration is one document; this one is not read" }] : [];
  return {
    layer,
    config: configFor(merged(layer, [], undefined), { ignoredBy: undefined, isAbout: () => true }),
    errors: [...errors, ...faults, ...more].map(errorOf),
    warnings: warnings.map(({ at, message }) => ({ at, message })),
  };
}

/** A fault as a report tells it. */
export function errorOf({ at: { file, start, end }, message }: Fault): Report["errors"][number] {
  return { file, at: { file, start, end }, message };
}

/** A file of comments alone. */
function isNothing(root: Node): boolean {
  return root.kind === "scalar" && root.text === "" && root.value === null;
}
