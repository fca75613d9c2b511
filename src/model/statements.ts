import type { Scope } from "../resolve/scope.ts";
import type { Text } from "../resolve/text.ts";
import type { Functions } from "./functions.ts";
import { permissionStatements } from "./permission-resource.ts";
import { policyStatements } from "./policy-document.ts";
import type { Statement } from "./statement.ts";
import { createPermissionBytes } from "./statement-bytes.ts";

/** Every statement that this template gives to a function, in the template's order, its sources spelled canonically. */
export function readStatements(scope: Scope, functions: Functions, canonical: (text: Text) => Text): Statement[] {
  const reading = { scope, functions, canonical, bytes: createPermissionBytes(scope) };
  const statements: Statement[] = [];
  for (const resource of scope.resources.values()) {
    if (resource.type === "AWS::Lambda::Permission") statements.push(...permissionStatements(resource, reading));
    if (resource.type === "AWS::Lambda::ResourcePolicy") statements.push(...policyStatements(resource, reading));
  }
  return statements;
}
