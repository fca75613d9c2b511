import type { MapNode, Node } from "../template/node.ts";
import { withBodies } from "./include/bodies.ts";
import { expandIncludes } from "./include/includes.ts";
import { expandDirectives } from "./directives/expand-directives.ts";
import type { Expansion } from "./expansion.ts";
import { expandLanguage } from "./language/expand-language.ts";
import type { LanguageSettings } from "./language/settings.ts";
import { type Library, NO_LIBRARY } from "./library.ts";
import { expandSam, type SamSettings } from "./sam/expand-sam.ts";

/** What is known of a deployment, as far as an expansion may write it out. */
export type ExpandSettings = SamSettings & LanguageSettings;

type Step = (root: MapNode, settings: ExpandSettings, library: Library) => Expansion;

/**
 * In the order in which the tools and CloudFormation do it: directives are gone before a template is uploaded, includes are
 * processed innermost first, then come loops, then SAM; a file that holds a body is read by API Gateway at the very end.
 */
const STEPS: readonly Step[] = [
  (root, _, library) => expandDirectives(root, library),
  (root, _, library) => expandIncludes(root, library),
  (root, settings) => expandLanguage(root, settings),
  (root, settings) => expandSam(root, settings),
  (root, _, library) => withBodies(root, library),
];

/** An authored template in plain CloudFormation: every spelling that a tool or macro takes away is gone. */
export function expandTemplate(root: Node, settings: ExpandSettings, library: Library = NO_LIBRARY): Expansion {
  return STEPS.reduce<Expansion>((done, step) => {
    if (done.root.kind !== "map") return done;
    const { root: next, notes, unseen } = step(done.root, settings, library);
    return { root: next, notes: notes.length === 0 ? done.notes : [...done.notes, ...notes], unseen: done.unseen ?? unseen };
  }, { root, notes: [], unseen: undefined });
}

/** An OpenAPI document with what it includes. */
export function expandOpenApi(root: Node, library: Library = NO_LIBRARY): Expansion {
  return root.kind === "map" ? expandIncludes(root, library) : { root, notes: [] };
}
