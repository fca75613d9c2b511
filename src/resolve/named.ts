import { type Parameter, parameterText } from "./parameters.ts";
import { pseudoParameter } from "./pseudo-parameters.ts";
import type { Settings } from "./settings.ts";
import { knownText, printText, type Text } from "./text.ts";

/** What names stand for in a template. */
export interface Names {
  readonly settings: Settings;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly isResource: (logicalId: string) => boolean;
  /** Whether a parameter without a value stands for its default. Not so in conditions: each deployment decides those anew. */
  readonly useDefaults: boolean;
}

/** What `Ref` yields; `undefined` for absence (`AWS::NoValue`). */
export function refText(id: Text, around: Names): Text | undefined {
  const name = knownText(id);
  if (name === undefined) return [{ kind: "unknown", source: "function", id: `Ref(${printText(id)})` }];
  if (name === "AWS::NoValue") return undefined;
  const pseudo = pseudoParameter(name, around.settings);
  if (pseudo) return pseudo;
  const parameter = around.parameters.get(name);
  if (parameter) return parameterText(parameter, around.settings.parameters.get(name), around.useDefaults);
  // A name that is nowhere defined is a mistake that CloudFormation reports; to us it is unknown.
  return around.isResource(name) ? [{ kind: "reference", logicalId: name }] : [{ kind: "unknown", source: "function", id: name }];
}

/** What `Fn::GetAtt` yields, however its argument is cut into parts. */
export function attributeOf(parts: readonly Text[], around: Names): Text {
  const written = parts.map(knownText).join(".");
  const dot = written.indexOf(".");
  if (parts.some((part) => knownText(part) === undefined) || dot < 0) {
    return [{ kind: "unknown", source: "function", id: `Fn::GetAtt(${parts.map(printText).join(", ")})` }];
  }
  const logicalId = written.slice(0, dot);
  const attribute = written.slice(dot + 1);
  return around.isResource(logicalId)
    ? [{ kind: "reference", logicalId, attribute }]
    : [{ kind: "unknown", source: "function", id: written }];
}
