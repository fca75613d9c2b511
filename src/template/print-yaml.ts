/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value as block YAML. With `short` every call that may have a short tag has one. */
export function printYaml(value: Json, { short }: { readonly short: boolean }): string {
  return `${print(value, "", short).replace(/^\n/, "")}\n`;
}

/** What follows a key, an item's dash or a tag: a blank and a scalar, or a line break and a block. */
function print(value: Json, indent: string, short: boolean): string {
  if (typeof value !== "object" || value === null) return ` ${scalar(value)}`;
  if (isList(value)) {
    return value.length === 0 ? " []" : value.map((item) => `\n${indent}-${print(item, `${indent}  `, short)}`).join("");
  }
  const call = short ? shortCall(value) : undefined;
  if (call) return ` ${call.tag}${print(call.argument, `${indent}  `, short)}`;
  const entries = Object.entries(value);
  return entries.length === 0 ? " {}" : entries.map(([key, item]) => `\n${indent}${scalar(key)}:${print(item, `${indent}  `, short)}`).join("");
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Two tags cannot stand before one value, so that the argument of a call that is a call itself needs the long form. */
function shortCall(value: Readonly<Record<string, Json>>): { readonly tag: string; readonly argument: Json } | undefined {
  const [[name, argument] = [], ...others] = Object.entries(value);
  if (name === undefined || argument === undefined || others.length > 0) return undefined;
  if (name !== "Ref" && name !== "Condition" && !/^Fn::[A-Za-z]+$/.test(name)) return undefined;
  // Behind a tag every scalar is text.
  if (argument === null || typeof argument === "number" || typeof argument === "boolean") return undefined;
  if (name === "Fn::Transform" || (name === "Condition" && typeof argument !== "string")) return undefined;
  if (typeof argument === "object" && !isList(argument) && shortCall(argument)) return undefined;
  return { tag: `!${name.replace("Fn::", "")}`, argument: name === "Fn::GetAtt" ? dotted(argument) : argument };
}

/** `A.B`, as attributes are written behind a short tag. */
function dotted(argument: Json): Json {
  if (!isList(argument) || argument.length !== 2) return argument;
  const [logicalId, attribute] = argument;
  return typeof logicalId === "string" && typeof attribute === "string" && /^[^.]+$/.test(logicalId) && attribute !== "" ? `${logicalId}.${attribute}` : argument;
}

/** In quotes where YAML would read it as something else. */
function scalar(value: string | number | boolean | null): string {
  if (typeof value !== "string") return String(value);
  return /^[A-Za-z][\w./]*$/.test(value) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(value) ? value : JSON.stringify(value);
}
