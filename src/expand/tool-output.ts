import { entriesOf, get, getIn, type Node, textOf } from "../template/node.ts";

/**
 * Whether a tool wrote the template: then a literal region is the one the tool wrote it for. The CDK leaves its bootstrap
 * version (version 1: the hashes of its assets), its own metadata resource, or construct paths behind.
 */
export function isToolOutput(root: Node): boolean {
  const parameters = get(root, "Parameters");
  if (get(parameters, "BootstrapVersion") !== undefined) return true;
  if (entriesOf(parameters).some(({ key }) => /^AssetParameters[0-9a-f]{64}/.test(key))) return true;
  return entriesOf(get(root, "Resources")).some(({ value }) =>
    textOf(get(value, "Type")) === "AWS::CDK::Metadata" || getIn(value, "Metadata", "aws:cdk:path") !== undefined);
}
