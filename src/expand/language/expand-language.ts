import { functionsIn } from "../../template/functions-in.ts";
import { get, type MapNode, type Node } from "../../template/node.ts";
import type { Expansion } from "../expansion.ts";
import { withEntries } from "../make.ts";
import { withBodiesAsObjects } from "./bodies.ts";
import { expanded, holdsLoop } from "./copies.ts";
import { isLoopKey } from "./loop.ts";
import { knownNames } from "./known-names.ts";
import type { LanguageSettings } from "./settings.ts";
import { startWork } from "./work.ts";

/** Where loops may stand. Source: CloudFormation template reference, "Fn::ForEach". */
const SECTIONS = ["Conditions", "Resources", "Outputs"] as const;

/**
 * Writes out what CloudFormation's language extensions (`Fn::ForEach` and its like) make. They need a transform, without which
 * CloudFormation rejects the template; what it is meant to be is plain enough to look at.
 */
export function expandLanguage(root: MapNode, settings: LanguageSettings): Expansion {
  const hasLoop = [...functionsIn(root)].some(isLoopKey);
  const written = (hasLoop ? SECTIONS : []).flatMap((name): [string, Node][] => {
    const section = get(root, name);
    return section && holdsLoop(section) ? [[name, section]] : [];
  });
  if (written.length === 0) return { root: withBodiesAsObjects(root), notes: [] };
  const work = startWork(get(root, "Mappings"), knownNames(root, settings));
  const sections = Object.fromEntries(written.map(([name, section]) => [name, expanded(section, work)]));
  return { root: withBodiesAsObjects(withEntries(root, sections)), notes: [...work.notes.values()] };
}
