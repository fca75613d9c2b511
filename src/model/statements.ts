import type { Scope } from "../resolve/scope.ts";
import type { Text } from "../resolve/text.ts";
import type { Functions } from "./functions.ts";
import { permissionStatements } from "./permission-resource.ts";
import { policyStatements } from "./policy-document.ts";
import type { Statement } from "./statement.ts";

/** Every statement that this template gives to a function, in the template's order, its sources spelled canonically. */
export function readStatements(scope: Scope, functions: Functions, canonical: (text: Text) => Text): Statement[] {
  return [...scope.resources.values()]
    .flatMap((resource) => {
      if (resource.type === "AWS::Lambda::Permission") return permissionStatements(resource, scope, functions);
      if (resource.type === "AWS::Lambda::ResourcePolicy") return policyStatements(resource, scope, functions);
      return [];
    })
    .map((statement) => ({ ...statement, sources: statement.sources?.map(canonical) }));
}
