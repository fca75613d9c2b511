import { type Text, type Token, tokenId } from "../../resolve/text.ts";
import { PREFIX_END } from "../../resolve/stack-prefix.ts";

/** A text in the spelling of `Fn::Sub`, in the names of one stack; nothing where it holds what has no name there. */
export function substitutionOf(text: Text, stack: string): string | undefined {
  const pieces = text.map((token) => pieceOf(token, stack));
  return pieces.includes(undefined) ? undefined : pieces.join("");
}

function pieceOf(token: Token, stack: string): string | undefined {
  if (token.kind === "unknown" && token.source !== "parameter" && token.source !== "pseudo-parameter") return undefined;
  if (token.kind !== "literal") return variable(tokenId(token), stack);
  // Another deployment may give another value.
  const given = token.filledIn ?? token.parameter;
  return given === undefined ? token.text.replaceAll("${", "${!") : variable(given, stack);
}

function variable(id: string, stack: string): string | undefined {
  const own = ownName(id, stack);
  return own === undefined ? undefined : `\${${own}}`;
}

/** What a stack calls a thing of its own; nothing where it is another stack's. */
export function ownName(id: string, stack: string): string | undefined {
  if (id.startsWith("AWS::")) return id;
  const own = id.startsWith(stack) ? id.slice(stack.length) : undefined;
  return own?.includes(PREFIX_END) === true ? undefined : own;
}

/** What stands before the names of the stack that a resource is in. */
export function stackOf(logicalId: string): string {
  return logicalId.slice(0, logicalId.lastIndexOf(PREFIX_END) + 1);
}
