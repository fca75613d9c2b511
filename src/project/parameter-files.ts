import path from "node:path";

/** Which of the files beside a template gives its parameters, by their names alone. */
export type ParameterFile =
  | { readonly kind: "one"; readonly name: string }
  /** One for each environment, or one that another template may mean. */
  | { readonly kind: "undecided"; readonly names: readonly string[] }
  | { readonly kind: "none" };

const DATA = /\.(json|ya?ml)$/i;
const MAYBE_PARAMETERS = /parameters/i;
const PARAMETERS = /(^|[.-])parameters([.-][\w-]+)?$/i;
const MAYBE_TEMPLATE = /\.(ya?ml|json|template|cfn)$/i;
// What stands beside templates under a name of its own, and is none.
const OTHER = /^(\..*|package(-lock)?\.json|tsconfig.*\.json|cdk(\.context)?\.json|samconfig\.\w+|buildspec\.ya?ml|serverless\.\w+)$/i;

/**
 * `orders.parameters.json` and `orders-parameters.json` are those of `orders.yaml`; `parameters.json` are those of the only
 * template in a folder. Where there are several, one of them was meant, and nobody says which.
 */
export function parameterFileFor(template: string, names: readonly string[]): ParameterFile {
  const files = names.filter((name) => MAYBE_PARAMETERS.test(name) && DATA.test(name) && PARAMETERS.test(name.replace(DATA, "")) && name !== template);
  if (files.length === 0) return { kind: "none" };
  const others = names.filter((name) => MAYBE_TEMPLATE.test(name) && !files.includes(name) && !OTHER.test(name) && name !== template);
  // `orders-v2.parameters.json` begins as `orders.yaml` does, but stands beside `orders-v2.yaml`.
  const free = files.filter((name) => others.every((other) => likeness(other, name) <= likeness(template, name)));
  const own = free.filter((name) => likeness(template, name) > 0);
  if (own.length > 0) return decided(own, (name) => stemsOf(template).some((stem) => [`${stem}.parameters`, `${stem}-parameters`].includes(name.replace(DATA, ""))));
  return decided(free, (name) => others.length === 0 && name.replace(DATA, "") === "parameters");
}

/** How much of a parameter file's name is the template's. */
function likeness(template: string, name: string): number {
  const lengths = stemsOf(template).map((stem) => (name.startsWith(stem) && /^[._-]/.test(name.slice(stem.length)) ? stem.length : 0));
  return Math.max(...lengths);
}

function decided(names: readonly string[], isPlain: (name: string) => boolean): ParameterFile {
  const [name, ...others] = names;
  if (name === undefined) return { kind: "none" };
  return others.length === 0 && isPlain(name) ? { kind: "one", name } : { kind: "undecided", names };
}

/** Of `orders.template.yaml` also `orders`. */
function stemsOf(template: string): string[] {
  const stem = path.parse(template).name;
  const short = stem.replace(/\.(template|cfn)$/i, "");
  return short === stem ? [stem] : [stem, short];
}
