/** A part of a text such as "A=1 B='two words'". */
export type OverridePart =
  | { readonly kind: "value"; readonly name: string; readonly value: string }
  | { readonly kind: "other"; readonly text: string };

// The ids of parameters are alphanumeric, as CloudFormation has it, so that a path such as `a/b=c.yaml` is none.
const START = /^(?:ParameterKey=([A-Za-z0-9]+),ParameterValue=|([A-Za-z0-9]+)=)/;
const NEXT = /\s+(?=(?:ParameterKey=[A-Za-z0-9]+,ParameterValue|[A-Za-z0-9]+)=|file:\/\/)/;

/** Whether a text begins as a parameter's name and value. */
export function isOverride(text: string): boolean {
  return START.test(text);
}

/** Name and value of each parameter in `K=V` or `ParameterKey=K,ParameterValue=V`; several in one text as the SAM CLI takes them. */
export function parseOverrides(text: string): OverridePart[] {
  return splitOverrides(text.trim()).map((part) => {
    const match = START.exec(part);
    if (!match) return { kind: "other", text: part };
    const [start, awsName, name = ""] = match;
    const value = unquote(part.slice(start.length));
    // In the AWS CLI's shorthand syntax a comma within a value is escaped.
    return awsName === undefined ? { kind: "value", name, value } : { kind: "value", name: awsName, value: value.replaceAll("\\,", ",") };
  });
}

/** Blanks within quotes part nothing. */
function splitOverrides(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(NEXT)) {
    const last = parts.at(-1);
    if (last !== undefined && isOpen(last)) parts[parts.length - 1] = `${last} ${piece}`;
    else parts.push(piece);
  }
  return parts;
}

function isOpen(part: string): boolean {
  const value = part.replace(START, "");
  const quote = value.charAt(0);
  return (quote === '"' || quote === "'") && (value.length === 1 || !value.endsWith(quote));
}

function unquote(value: string): string {
  return /^(["'])([^]*)\1$/.exec(value)?.[2] ?? value;
}
