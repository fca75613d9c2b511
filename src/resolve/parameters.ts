import { entriesOf, get, itemsOf, type Node, textOf } from "../template/node.ts";
import { literal, type Text } from "./text.ts";

/** A parameter of the template, as far as it settles values. */
export interface Parameter {
  readonly name: string;
  /** A list parameter's value is one text with commas, as CloudFormation takes it. */
  readonly isList: boolean;
  /** The value is looked up at deployment; a default is the name to look up, not the value. */
  readonly isLookedUp: boolean;
  readonly default: string | undefined;
  readonly allowed: readonly string[] | undefined;
}

/** The template's parameters. The default of one that is `open` is not its value, whatever it is. */
export function readParameters(root: Node, open: ReadonlySet<string> = new Set()): Map<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const { key, value } of entriesOf(get(root, "Parameters"))) {
    const type = textOf(get(value, "Type")) ?? "String";
    const allowed = itemsOf(get(value, "AllowedValues")).flatMap((item) => textOf(item) ?? []);
    const isList = type === "CommaDelimitedList" || type.includes("List<");
    parameters.set(key, {
      name: key,
      isList,
      isLookedUp: type.startsWith("AWS::SSM::Parameter::Value<"),
      default: open.has(key) ? undefined : textOf(get(value, "Default")),
      // What is allowed of a list is each of its items, not the whole.
      allowed: allowed.length > 0 && !isList ? allowed : undefined,
    });
  }
  return parameters;
}

/**
 * What a parameter is: the value given for it, else its only allowed value, else (where `useDefaults`) its default, marked
 * as such. A value under an SSM type is a name to look up, whoever gives it.
 */
export function parameterText(parameter: Parameter, given: string | undefined, useDefaults: boolean): Text {
  if (!parameter.isLookedUp) {
    if (given !== undefined) return given === "" ? [] : [{ kind: "literal", text: given, filledIn: parameter.name }];
    if (parameter.allowed?.length === 1) return literal(parameter.allowed[0] ?? "");
    if (useDefaults && parameter.default !== undefined) {
      return [{ kind: "literal", text: parameter.default, parameter: parameter.name }];
    }
  }
  return [{ kind: "unknown", source: "parameter", id: parameter.name }];
}
