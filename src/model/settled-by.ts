import type { Parameter } from "../resolve/parameters.ts";
import { PREFIX_END } from "../resolve/stack-prefix.ts";
import type { Text, UnknownToken } from "../resolve/text.ts";

type Parameters = ReadonlyMap<string, Parameter>;

/**
 * What whoever runs the linter can say to settle a text, in the imperative: "pass `--region`". `undefined` where nothing does, or
 * not all of it.
 */
export function settledBy(text: Text, parameters: Parameters): string | undefined {
  const ways = text.flatMap((token) => (token.kind === "unknown" ? wayOf(token, parameters) : []));
  return inWords(ways);
}

/** What settles a text that hangs on the defaults of parameters. */
export function givenBy(names: readonly string[], parameters: Parameters): string | undefined {
  return inWords(names.map((name) => parameterWay(name, parameters)));
}

type Way = { readonly kind: "parameter" | "template"; readonly name: string } | { readonly kind: "region" } | undefined;

function wayOf({ source, id }: UnknownToken, parameters: Parameters): Way | readonly Way[] {
  switch (source) {
    case "parameter":
      return parameterWay(id, parameters);
    case "pseudo-parameter":
      return pseudoWay(id);
    case "import":
      return templateWay(`that exports \`${id.slice(id.indexOf("(") + 1, -1)}\``, id);
    case "stack-output": {
      const stack = /StackName=([^,)]+)/.exec(id)?.[1];
      return stack === undefined ? undefined : templateWay(`of \`${stack}\``, id);
    }
    case "mapping":
      return mappingWays(id, parameters);
    case "function":
      return functionWay(id);
    case "dynamic-reference":
    case "limit":
      return undefined;
  }
}

/** Nobody can give a nested stack its parameters but the stack around it; what is looked up is looked up whoever gives the name. */
function parameterWay(name: string, parameters: Parameters): Way {
  const isGivable = parameters.get(name)?.isLookedUp === false && !name.includes(PREFIX_END);
  return isGivable ? { kind: "parameter", name } : undefined;
}

function pseudoWay(id: string): Way {
  return ["AWS::Region", "AWS::Partition", "AWS::URLSuffix"].includes(id) ? { kind: "region" } : undefined;
}

/** A name that is itself put together from what is not known names no template. */
function templateWay(words: string, id: string): Way {
  return id.includes("${") ? undefined : { kind: "template", name: words };
}

/** An OpenAPI file names functions of the template that includes it. */
function functionWay(id: string): Way {
  const holder = /^(\w+)\.Arn$/.exec(id)?.[1];
  return holder === undefined ? undefined : templateWay(`that holds \`${holder}\``, id);
}

/** The keys of a mapping that are not known. */
function mappingWays(id: string, parameters: Parameters): readonly Way[] {
  const keys = [...id.matchAll(/\$\{([^}]+)\}/g)].map(([, key = ""]) => key);
  return keys.length === 0 ? [undefined] : keys.map((key) => (parameters.has(key) ? parameterWay(key, parameters) : pseudoWay(key)));
}

function inWords(ways: readonly Way[]): string | undefined {
  const known = ways.filter((way) => way !== undefined);
  if (known.length === 0 || known.length < ways.length) return undefined;
  const named = (kind: "parameter" | "template"): string[] =>
    [...new Set(known.flatMap((way) => (way.kind === kind ? [way.name] : [])))];
  const [overrides, templates] = [named("parameter"), named("template")];
  return [
    ...(known.some(({ kind }) => kind === "region") ? ["pass `--region`"] : []),
    ...(overrides.length > 0 ? [`pass \`--parameter-overrides ${overrides.map((name) => `${name}=…`).join(" ")}\``] : []),
    ...(templates.length > 0 ? [`name the template ${templates.join(" and the one ")} too`] : []),
  ].join(" and ");
}
