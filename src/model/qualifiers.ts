import { groupsByKey } from "../resolve/groups.ts";
import type { Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { knownText, printText, type Text } from "../resolve/text.ts";
import { get } from "../template/node.ts";
import type { Functions, NamedFunction } from "./functions.ts";
import { stageVariableIn } from "./target.ts";
import { onlyText } from "./texts.ts";

/** The aliases and versions that a template has of its functions, and which of them may be one. */
export interface Qualifiers {
  /** Whether two ways to invoke a function come to the same environments. */
  compare(functionKey: string, a: Text | undefined, b: Text | undefined): "same" | "different" | "maybe";
  /** Whether all there is to know of what a call invokes is here: no alias or version that something else publishes. */
  isOwn(named: NamedFunction): boolean;
}

interface Qualified {
  readonly key: string;
  readonly qualifier: string;
  /** The version that it is or leads to; `undefined` where the template does not say which. */
  readonly version: string | undefined;
}

export function readQualifiers(scope: Scope, functions: Functions): Qualifiers {
  const byKey = groupsByKey(readQualified(scope, functions), ({ key }) => key);
  const versions = (key: string, qualifier: string): (string | undefined)[] =>
    (byKey.get(key) ?? []).flatMap((each) => (each.qualifier === qualifier ? [each.version] : []));
  return {
    compare(key, a, b) {
      const [one, other] = [unqualified(a), unqualified(b)];
      if (one === undefined || other === undefined) {
        const named = one ?? other;
        return named === undefined ? "same" : isOpen(named) ? "maybe" : "different";
      }
      const [first, second] = [printText(one), printText(other)];
      if (first === second) return "same";
      if (isOpen(one) || isOpen(other)) return "maybe";
      const theirs = leadsTo(versions(key, second), second);
      return leadsTo(versions(key, first), first).some((version) => theirs.some((another) => mayBeOne(version, another))) ? "maybe" : "different";
    },
    isOwn({ key, qualifier }) {
      const named = unqualified(qualifier);
      return named === undefined || versions(key, printText(named)).length > 0;
    },
  };
}

function readQualified(scope: Scope, functions: Functions): Qualified[] {
  return [...scope.resources.values()].flatMap(({ type, logicalId, properties }): Qualified[] => {
    if (type !== "AWS::Lambda::Alias" && type !== "AWS::Lambda::Version") return [];
    const { key, qualifier } = functions.read([{ kind: "reference", logicalId }], stackOfName(logicalId, scope.settings));
    if (qualifier === undefined) return [];
    const own = printText(qualifier);
    if (type === "AWS::Lambda::Version") return [{ key, qualifier: own, version: own }];
    const version = onlyText(get(properties, "FunctionVersion"), scope);
    return [{ key, qualifier: own, version: version === undefined || isOpen(version) ? undefined : printText(version) }];
  });
}

/** Of an alias that something else publishes it is not known where it leads; a number is a version's. */
function leadsTo(versions: readonly (string | undefined)[], qualifier: string): readonly (string | undefined)[] {
  return versions.length > 0 ? versions : [isNumber(qualifier) ? qualifier : undefined];
}

/**
 * Whether two versions may be the same one: a version of this template has a number that is not known. Environments are a
 * version's; whether those that one alias has ready serve another alias of the version as well, AWS does not say.
 */
function mayBeOne(version: string | undefined, another: string | undefined): boolean {
  if (version === undefined || another === undefined || version === another) return true;
  return isNumber(version) !== isNumber(another);
}

function isNumber(version: string): boolean {
  return /^\d+$/.test(version);
}

/** `$LATEST` is what no qualifier is too. */
function unqualified(qualifier: Text | undefined): Text | undefined {
  return qualifier && knownText(qualifier) === "$LATEST" ? undefined : qualifier;
}

/** Whether only the deployment decides, or a stage, or another deployment may decide otherwise. */
function isOpen(text: Text): boolean {
  return stageVariableIn(text) !== undefined
    || text.some((token) => token.kind === "unknown" || (token.kind === "literal" && token.parameter !== undefined));
}
