import { groupsByKey } from "../resolve/groups.ts";
import { remembering } from "../resolve/remembering.ts";
import type { Resource } from "../resolve/resource.ts";
import type { Scope } from "../resolve/scope.ts";
import type { Settings } from "../resolve/settings.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { knownText, literal, printText, type Text } from "../resolve/text.ts";
import { get } from "../template/node.ts";
import { nameOf, stackAccount, stackRegion } from "./identity.ts";
import { type FunctionLookup, functionOf, type FunctionReference } from "./target.ts";
import { onlyText } from "./texts.ts";

/** The functions of a template, and what else may name them. */
export interface Functions {
  readonly lookup: FunctionLookup;
  /** Whether a resource is a function, or an alias or version of one. */
  readonly mayBeInvoked: (logicalId: string) => boolean;
  /**
   * A function as it is named somewhere, and a key that is the same for every way to name it. `stack` is the one in which it is
   * named, where the template stands for several: a bare name is that of a function there.
   */
  read(text: Text, stack?: string): NamedFunction;
  /**
   * The key of a function resource. Resources that give a function the same name are one function, spelled for several
   * conditions.
   */
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
  const names = functionNames(scope);
  const byName = firstsByName(names, scope.settings);
  const keyOfResource = (logicalId: string): string => {
    const stack = stackOfName(logicalId, scope.settings);
    const first = byName.get(names.get(logicalId) ?? "")?.find((other) => isSamePlace(stack, other.stack, scope.settings));
    return `resource ${first?.logicalId ?? logicalId}`;
  };
  const read = (text: Text, stack: string): NamedFunction => {
    const reference = functionOf(text, lookup);
    const { identity } = reference;
    const named = byName.get(printText(namedBy(identity)))?.find((other) => isThere(reference, stack, other.stack, scope.settings));
    if (named === undefined && isElsewhere(reference, stack, scope.settings)) {
      return { ...reference, logicalId: undefined, key: `elsewhere ${printText(text)}` };
    }
    const logicalId = identity.kind === "resource" ? identity.logicalId : named?.logicalId;
    return { ...reference, logicalId, key: logicalId === undefined ? keyOfOther(reference) : keyOfResource(logicalId) };
  };
  let aliases: ReadonlyMap<string, string> | undefined;
  const readWithAlias = (text: Text, stack: string): NamedFunction => {
    const named = read(text, stack);
    const { qualifier, via, logicalId } = named;
    if (qualifier === undefined || via !== undefined || logicalId === undefined) return named;
    aliases ??= aliasesByName(scope, read);
    return { ...named, via: aliases.get(aliasKey(named)) };
  };
  // Many routes call one function, and many statements are for it.
  const readers = new Map<string, (text: Text) => NamedFunction>();
  const readerIn = (stack: string): ((text: Text) => NamedFunction) => {
    const known = readers.get(stack) ?? remembering((text) => readWithAlias(text, stack));
    readers.set(stack, known);
    return known;
  };
  return {
    lookup,
    mayBeInvoked: (logicalId) => lookup.function(logicalId) || lookup.qualified(logicalId) !== undefined,
    read: (text, stack = "") => readerIn(stack)(text),
    keyOfResource,
  };
}

/** The aliases that are always there, by function and name: one may be invoked by its name, too. */
function aliasesByName({ resources, settings }: Scope, read: (text: Text, stack: string) => NamedFunction): Map<string, string> {
  return new Map([...resources.values()].flatMap(({ type, logicalId, when }) => {
    if (type !== "AWS::Lambda::Alias" || when !== true) return [];
    return [[aliasKey(read([{ kind: "reference", logicalId }], stackOfName(logicalId, settings))), logicalId] as const];
  }));
}

function aliasKey({ key, qualifier }: NamedFunction): string {
  return `${key} ${printText(qualifier ?? [])}`;
}

/** A name that is known to belong to another account or region is not that of a function in a stack. */
function isElsewhere({ identity, region, account }: FunctionReference, stack: string, settings: Settings): boolean {
  const differs = (text: Text | undefined, own: Text): boolean => {
    const [known, home] = [text && knownText(text), knownText(own)];
    return known !== undefined && home !== undefined && known !== home;
  };
  return identity.kind === "name" && (differs(region, stackRegion(settings, stack)) || differs(account, stackAccount(settings, stack)));
}

/** Whether a function of a stack may be what is named in a stack, the same or another one. */
function isThere(reference: FunctionReference, from: string, to: string, settings: Settings): boolean {
  if (from === to) return !isElsewhere(reference, to, settings);
  const { region = stackRegion(settings, from), account = stackAccount(settings, from) } = reference;
  // An ARN may leave its account empty.
  const isAccount = account.length === 0 || printText(account) === printText(stackAccount(settings, to));
  return isAccount && printText(region) === printText(stackRegion(settings, to));
}

function isSamePlace(a: string, b: string, settings: Settings): boolean {
  return a === b || [stackRegion, stackAccount].every((of) => printText(of(settings, a)) === printText(of(settings, b)));
}

interface OwnedName {
  readonly logicalId: string;
  readonly stack: string;
}

/** By name, the first function of each stack that has it. */
function firstsByName(names: ReadonlyMap<string, string>, settings: Settings): Map<string, readonly OwnedName[]> {
  const owned = [...names].map(([logicalId, name]) => ({ logicalId, name, stack: stackOfName(logicalId, settings) }));
  return new Map([...groupsByKey(owned, ({ name }) => name)].map(([name, group]) =>
    [name, [...groupsByKey(group, ({ stack }) => stack).values()].map(([first]) => first)]));
}

/** The key of a function that is no resource here. A parameter that is a whole reference is named what it is elsewhere. */
function keyOfOther({ identity }: FunctionReference): string {
  return `${identity.kind === "stage-variable" ? "stage variable" : "named"} ${printText(namedBy(identity))}`;
}

/** The names that functions are given, by logical id. */
function functionNames(scope: Scope): Map<string, string> {
  return new Map([...scope.resources].flatMap(([logicalId, { type, properties }]) => {
    const name = type === "AWS::Lambda::Function" ? onlyText(get(properties, "FunctionName"), scope) : undefined;
    return name ? [[logicalId, printText(name)] as const] : [];
  }));
}

/** The function that an alias or version belongs to, and how it qualifies it. */
function qualified(logicalId: string, scope: Scope): { readonly function: Text; readonly qualifier: Text } | undefined {
  const resource = scope.resources.get(logicalId);
  if (resource === undefined) return undefined;
  const qualifier = qualifierOf(resource, scope);
  const owner = qualifier && onlyText(get(resource.properties, "FunctionName"), scope);
  return owner && { function: owner, qualifier };
}

function qualifierOf(resource: Resource, scope: Scope): Text | undefined {
  const { type, logicalId, properties } = resource;
  if (type === "AWS::Lambda::Version") return [{ kind: "reference", logicalId, attribute: "Version" }];
  if (type !== "AWS::Lambda::Alias") return undefined;
  // A name that conditions choose is whichever it is: the same for all who refer to this alias.
  return onlyText(get(properties, "Name"), scope) ?? [{ kind: "unknown", source: "function", id: `${logicalId}.Name` }];
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
