import { get, getIn, type MapNode, textOf } from "../template/node.ts";
import type { Output } from "./naming.ts";
import { type Names, rewritten } from "./rewritten.ts";
import type { Stack } from "./stack.ts";

/**
 * What a request meets on its way, and who admits it there. Of anything else (a VPC, a table) it is enough to know that whoever
 * imports it means the same: a network that every stack imports would make one application of them all.
 */
const ON_REQUEST_PATH = /^AWS::(?:Lambda|ApiGateway|ApiGatewayV2)::/;

/** Whether an output may be something that a request meets. */
export function isOnRequestPath<S extends Stack>({ of, name }: Output<S>): boolean {
  const value = getIn(of.stack.root, "Outputs", name, "Value");
  const names = new Set<string>();
  const note = (mentioned: string): { readonly kind: "name"; readonly name: string } => {
    names.add(mentioned);
    return { kind: "name", name: mentioned };
  };
  const imports: MapNode[] = [];
  const listener: Names = {
    prefix: "", amongConditions: false, ref: note, attribute: note, condition: (condition) => condition, mapping: (mapping) => mapping,
    answer(call) {
      imports.push(call);
      return undefined;
    },
  };
  if (value) rewritten(value, listener);
  const isMet = (mentioned: string): boolean => of.children.has(mentioned) || of.given.has(mentioned)
    || ON_REQUEST_PATH.test(textOf(get(getIn(of.stack.root, "Resources", mentioned), "Type")) ?? "");
  return imports.length > 0 || [...names].some(isMet);
}
