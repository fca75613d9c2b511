import type { Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import type { Settings } from "../resolve/settings.ts";
import { knownText, literal, printText, type Text } from "../resolve/text.ts";
import { nameOf, onlyText } from "./identity.ts";
import { type FunctionLookup, functionOf, type FunctionReference } from "./target.ts";

/** The functions of a template, and what else may name them. */
export interface Functions {
  readonly lookup: FunctionLookup;
  /** A function as it is named somewhere, and a key that is the same for every way to name it. */
  read(text: Text): NamedFunction;
  /** The key of a function resource. Resources that give a function the same name are one function, spelled for several conditions. */
  keyOfResource(logicalId: string): string;
}

export interface NamedFunction extends FunctionReference {
  readonly key: string;
  /** The function, where this template holds it. */
  readonly logicalId: string | undefined;
}

export function createFunctions(scope: Scope): Functions {
  const lookup: FunctionLookup = {
    function: (logicalId) => scope.resources.get(logicalId)?.type === "AWS::Lambda::Function",
    qualified: (logicalId) => qualified(logicalId, scope),
  };
  const byName = functionNames(scope);
  const namesakes = firstNamesakes(scope, byName);
  const keyOfResource = (logicalId: string): string => `resource ${namesakes.get(logicalId) ?? logicalId}`;
  return {
    lookup,
    read(text) {
      const reference = functionOf(text, lookup);
      const { identity } = reference;
      if (isElsewhere(reference, scope.settings)) return { ...reference, logicalId: undefined, key: `elsewhere ${printText(text)}` };
      const logicalId = identity.kind === "resource" ? identity.logicalId : byName.get(printText(namedBy(identity)));
      return { ...reference, logicalId, key: logicalId === undefined ? keyOf(reference) : keyOfResource(logicalId) };
    },
    keyOfResource,
  };
}

/** A name that is known to belong to another account or region is not that of a function here. */
function isElsewhere({ identity, region, account }: FunctionReference, settings: Settings): boolean {
  const differs = (text: Text | undefined, own: string | undefined): boolean => {
    const known = text && knownText(text);
    return known !== undefined && own !== undefined && known !== own;
  };
  return identity.kind === "name" && (differs(region, settings.region) || differs(account, settings.account));
}

function keyOf({ identity }: FunctionReference): string {
  switch (identity.kind) {
    case "resource":
      return `resource ${identity.logicalId}`;
    case "name":
      // A parameter that is a whole reference may hold a name: it is then the name it is elsewhere.
      return `named ${printText(identity.name)}`;
    case "stage-variable":
      return `stage variable ${identity.name}`;
    case "opaque":
      return `named ${printText(identity.text)}`;
  }
}

/** A function that is given a name may be named by it. */
function functionNames(scope: Scope): Map<string, string> {
  const names = new Map<string, string>();
  for (const [logicalId, resource] of scope.resources) {
    const name = resource.type === "AWS::Lambda::Function" ? onlyText(scope, resource, "FunctionName") : undefined;
    if (name && !names.has(printText(name))) names.set(printText(name), logicalId);
  }
  return names;
}

/** For each function with a name, the first that has it. */
function firstNamesakes(scope: Scope, byName: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...scope.resources].flatMap(([logicalId, resource]) => {
    const name = resource.type === "AWS::Lambda::Function" ? onlyText(scope, resource, "FunctionName") : undefined;
    const first = name && byName.get(printText(name));
    return first === undefined ? [] : [[logicalId, first] as const];
  }));
}

/** The function that an alias or version belongs to, and how it qualifies it. */
function qualified(logicalId: string, scope: Scope): { readonly function: Text; readonly qualifier: Text } | undefined {
  const resource = scope.resources.get(logicalId);
  if (resource === undefined) return undefined;
  const qualifier = qualifierOf(resource, scope);
  const owner = qualifier && onlyText(scope, resource, "FunctionName");
  return owner && { function: owner, qualifier };
}

function qualifierOf(resource: Resource, scope: Scope): Text | undefined {
  // A name that conditions choose is whichever it is: the same for all who refer to this alias.
  if (resource.type === "AWS::Lambda::Alias") return onlyText(scope, resource, "Name") ?? [{ kind: "unknown", source: "function", id: `${resource.logicalId}.Name` }];
  if (resource.type === "AWS::Lambda::Version") return [{ kind: "reference", logicalId: resource.logicalId, attribute: "Version" }];
  return undefined;
}

/** What a message calls a function: its logical id or name, with its qualifier. */
export function functionName({ identity, logicalId, qualifier }: NamedFunction): string {
  const name = logicalId ?? nameOf(namedBy(identity));
  return qualifier === undefined ? name : `${name}:${printText(qualifier)}`;
}

function namedBy(identity: FunctionReference["identity"]): Text {
  switch (identity.kind) {
    case "resource":
      return literal(identity.logicalId);
    case "name":
      return identity.name;
    case "opaque":
      return identity.text;
    case "stage-variable":
      return literal(`\${stageVariables.${identity.name}}`);
  }
}
