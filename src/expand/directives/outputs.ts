import { type Entry, get, type Node } from "../../template/node.ts";
import { callNode, causedBy, mapNode, scalarNode } from "../make.ts";
import { isLeft } from "./names.ts";
import { type Follow, leave, leaveSilently, spendValues } from "./work.ts";

/** How many values an output is given. */
const VALUES_MADE = 6;

/** `Fn::Outputs`: outputs in short, each of them exported under its name and the stack's. */
export const outputs: Follow = (directive, work, expand) => {
  const { map, argument, around, depth } = directive;
  const values = expand(argument, around, depth + 1);
  if (isLeft(values)) return leaveSilently(directive, work, expand);
  if (values.kind !== "map") return leave(directive, work, expand, "it takes a map");
  spendValues(work, values.entries.size * VALUES_MADE, map);
  const made = [...values.entries].map(([key, entry]): [string, Entry] => [key, { ...entry, value: outputOf(key, entry.value) }]);
  return { ...map, entries: new Map(made) };
};

function outputOf(name: string, written: Node): Node {
  const at = causedBy(written, `Fn::Outputs: ${name}`);
  const isLong = written.kind === "map" && !isLeft(written);
  const value = isLong ? get(written, "Value") : written;
  return mapNode(written, {
    Value: value && callNode(at, "Fn::Sub", value),
    Condition: isLong ? get(written, "Condition") : undefined,
    Export: mapNode(at, { Name: callNode(at, "Fn::Sub", scalarNode(at, `\${AWS::StackName}:${name}`)) }),
  });
}
