import { get, type Node, textOf } from "../../template/node.ts";
import type { LanguageSettings } from "./settings.ts";

/** What a name in a collection stands for. */
export type NamedValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** AWS::NoValue. */
  | { readonly kind: "absent" }
  /** `why` is a sentence's end: "parameter `Names` has no value". */
  | { readonly kind: "open"; readonly why: string };

/** What names stand for before deployment: parameters with the values given, else with their defaults. */
export function knownNames(root: Node, settings: LanguageSettings): (name: string) => NamedValue {
  const pseudo = new Map([
    ["AWS::Region", settings.region], ["AWS::AccountId", settings.account], ["AWS::Partition", settings.partition],
  ]);
  const parameters = get(root, "Parameters");
  return (name) => {
    if (name === "AWS::NoValue") return { kind: "absent" };
    const parameter = get(parameters, name);
    if (parameter) return parameterValue(name, parameter, settings);
    const text = pseudo.get(name);
    return text === undefined ? { kind: "open", why: `\`${name}\` is known at deployment` } : { kind: "text", text };
  };
}

function parameterValue(name: string, parameter: Node, { parameters, openParameters }: LanguageSettings): NamedValue {
  const type = textOf(get(parameter, "Type")) ?? "String";
  if (type.startsWith("AWS::SSM::Parameter::Value<")) return { kind: "open", why: `parameter \`${name}\` is looked up at deployment` };
  const given = parameters?.get(name);
  const text = given ?? (openParameters?.has(name) ? undefined : textOf(get(parameter, "Default")));
  if (text === undefined) return { kind: "open", why: `parameter \`${name}\` has no value` };
  if (type !== "CommaDelimitedList" && !type.includes("List<")) return { kind: "text", text };
  if (text.trim() !== "") return { kind: "list", items: text.split(",").map((item) => item.trim()) };
  // Such a default is there to be replaced: that there are no copies would be a guess.
  return given === undefined ? { kind: "open", why: `parameter \`${name}\` is empty by default` } : { kind: "list", items: [] };
}
