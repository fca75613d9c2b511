import type { Scope } from "../resolve/scope.ts";
import { knownText, literal, type Text } from "../resolve/text.ts";
import { get, getIn, itemsOf, type Node, textOf } from "../template/node.ts";

/**
 * What stands before every path of an OpenAPI document once it is imported; nothing unless the API asks for it.
 * Source: API Gateway developer guide, "Set the OpenAPI basePath property".
 */
export function pathPrefix(document: Node, properties: Node | undefined, scope: Scope): Text {
  // REST APIs name the mode among the import's parameters, HTTP APIs in a property of its own.
  const modes = scope.text(getIn(properties, "Parameters", "basepath") ?? get(properties, "BasePath")).map(({ value }) => value);
  const [mode, ...others] = new Set(modes.map((value) => (value === undefined ? "ignore" : knownText(value)?.toLowerCase())));
  if (mode === "ignore") return [];
  const segments = basePathOf(document).split("/").filter((segment) => segment !== "");
  if (segments.length === 0) return [];
  if (mode === undefined || others.length > 0) return [{ kind: "unknown", source: "function", id: "base path" }];
  const kept = mode === "split" ? segments.slice(1) : segments;
  return literal(kept.map((segment) => `/${segment}`).join(""));
}

/** `basePath` in version 2; in version 3 the first variable of that name, else the path of the first server. */
function basePathOf(document: Node): string {
  const servers = itemsOf(get(document, "servers"));
  const variables = servers.flatMap((server) => textOf(getIn(server, "variables", "basePath", "default")) ?? []);
  const written = textOf(get(document, "basePath")) ?? variables[0] ?? textOf(get(servers[0], "url")) ?? "";
  return written.replace(/^(?:[a-z]+:)?\/\/[^/]*/i, "");
}
