import { get, itemsOf, type Node, textOf } from "../template/node.ts";

/** Where a stack set deploys one of its stacks, and what it gives that; `undefined` is what only the deployment knows. */
export interface Target {
  readonly region: string | undefined;
  readonly account: string | undefined;
  /** The lists that parameters are given in, later ones before earlier ones. */
  readonly given: readonly Node[];
}

/** Where a stack set deploys its template: of several accounts in a region, once. */
export function targetsOf(properties: Node | undefined): Target[] {
  const groups = itemsOf(get(properties, "StackInstancesGroup"));
  const account = accountOf(groups);
  const common = present([get(properties, "Parameters")]);
  if (groups.length === 0) return [{ region: undefined, account, given: common }];
  const targets = new Map<string, Target>();
  for (const group of groups) {
    const overrides = get(group, "ParameterOverrides");
    for (const region of regionsOf(group)) {
      // What overrides nothing is the same in each group; a place tells overrides apart.
      const key = `${region ?? ""} ${overrides ? `${overrides.file} ${String(overrides.start)}` : ""}`;
      targets.set(key, { region, account, given: [...common, ...present([overrides])] });
    }
  }
  return [...targets.values()];
}

function present(nodes: readonly (Node | undefined)[]): Node[] {
  return nodes.filter((node) => node !== undefined);
}

/** The regions that are written out; where none is, one that is not known. */
function regionsOf(group: Node): (string | undefined)[] {
  const regions = itemsOf(get(group, "Regions")).flatMap((region) => literalOf(region) ?? []);
  return regions.length === 0 ? [undefined] : regions;
}

/** The one account that all groups name, if they do. An organizational unit may be any number of accounts. */
function accountOf(groups: readonly Node[]): string | undefined {
  const accounts = new Set(groups.flatMap((group): (string | undefined)[] => {
    const targets = get(group, "DeploymentTargets");
    const named = get(targets, "OrganizationalUnitIds") || get(targets, "AccountsUrl") ? [] : itemsOf(get(targets, "Accounts"));
    return named.length === 0 ? [undefined] : named.map(literalOf);
  }));
  const [only] = accounts;
  return accounts.size === 1 ? only : undefined;
}

/** What is given to parameters: of one that is `undefined`, and of every one where the template does not say which, only the deployment knows. */
export function givenBy(lists: readonly Node[], declared: readonly string[]): Map<string, string | undefined> {
  const given = new Map<string, string | undefined>();
  for (const item of lists.flatMap((list) => (list.kind === "list" ? list.items : [list]))) {
    const name = textOf(get(item, "ParameterKey"));
    for (const key of name === undefined ? declared : [name]) given.set(key, name === undefined ? undefined : literalOf(get(item, "ParameterValue")));
  }
  return given;
}

/** A text that is written out. What a dynamic reference stands for is known only at deployment. */
function literalOf(node: Node | undefined): string | undefined {
  const text = textOf(node);
  return text?.includes("{{resolve:") ? undefined : text;
}
