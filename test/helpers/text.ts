import { concat, literal, type Text, type UnknownSource } from "../../src/resolve/text.ts";

/**
 * A text as `Fn::Sub` spells it: `${X}` and `${X.Y}` are references where `X` is one of the resources, else unknown;
 * `${!X}` is the text `${X}`; `${X=value}` is a parameter's default.
 */
export function text(source: string, resources: Iterable<string> = []): Text {
  const known = new Set(resources);
  const pieces = source.split(/(\$\{[^}]*\})/).map((piece) => {
    const name = /^\$\{(.*)\}$/.exec(piece)?.[1];
    if (name === undefined) return literal(piece);
    return name.startsWith("!") ? literal(`\${${name.slice(1)}}`) : variable(name, known);
  });
  return concat(...pieces);
}

function variable(name: string, resources: ReadonlySet<string>): Text {
  const [parameter = "", ...value] = name.split("=");
  if (value.length > 0) return [{ kind: "literal", text: value.join("="), parameter }];
  const [logicalId = "", ...attribute] = name.split(".");
  if (!resources.has(logicalId)) return [{ kind: "unknown", source: sourceOf(name), id: name }];
  return [attribute.length > 0 ? { kind: "reference", logicalId, attribute: attribute.join(".") } : { kind: "reference", logicalId }];
}

function sourceOf(name: string): UnknownSource {
  if (name.startsWith("AWS::")) return "pseudo-parameter";
  if (name.startsWith("Fn::ImportValue")) return "import";
  return name.startsWith("Fn::") ? "function" : "parameter";
}
