import { entriesOf, get } from "../template/node.ts";
import type { Declaration, Section } from "./declarations.ts";
import { resourceChanges, type ResourceChange, verbOf } from "./resource-changes.ts";
import { isSame } from "./same-value.ts";

/** What happened to something that a template declares on at least one side. */
export function declarationChanges(base: Declaration | undefined, head: Declaration | undefined, path: readonly string[] | undefined): ResourceChange[] {
  const one = head ?? base;
  if (!one) return [];
  if (base && head && one.section === "Resources") return resourceChanges(base, head, path);
  if (base && head && isSame(base.value, head.value)) return [];
  const what = base && head && isDefaultAlone(base, head) ? `default of parameter \`${one.name}\` changed` : `${namesOf(one)[one.section]} ${verbFor(one, { base, head })}`;
  return [{ what, at: head?.at, impact: undefined, isOnPath: path !== undefined }];
}

/** Of `Globals` a part may be new or gone. */
function verbFor({ section }: Declaration, sides: Parameters<typeof verbOf>[0]): string {
  return section === "Globals" ? "changed" : verbOf(sides);
}

function namesOf({ name }: Declaration): Readonly<Record<Section, string>> {
  return { Resources: `\`${name}\``, Parameters: `parameter \`${name}\``, Conditions: `condition \`${name}\``, Mappings: `mapping \`${name}\``, Globals: "`Globals`" };
}

function isDefaultAlone({ section, value: base }: Declaration, { value: head }: Declaration): boolean {
  const keys = new Set([...entriesOf(base), ...entriesOf(head)].map(({ key }) => key));
  const changed = [...keys].filter((key) => !isSame(get(base, key), get(head, key)));
  return section === "Parameters" && changed.length === 1 && changed[0] === "Default";
}
