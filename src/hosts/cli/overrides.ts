import { UsageError } from "./failure.ts";

// The ids of parameters are alphanumeric, as CloudFormation has it, so that a path such as `a/b=c.yaml` is none.
const START = /^(?:ParameterKey=([A-Za-z0-9]+),ParameterValue=|([A-Za-z0-9]+)=)/;
const NEXT = /\s+(?=(?:ParameterKey=[A-Za-z0-9]+,ParameterValue|[A-Za-z0-9]+)=)/;

/** Whether an argument after `--parameter-overrides` still belongs to it. */
export function isOverride(arg: string): boolean {
  return START.test(arg);
}

/** Name and value of each parameter in `K=V` or `ParameterKey=K,ParameterValue=V`; several in one text as the SAM CLI takes them. */
export function parseOverrides(text: string): [name: string, value: string][] {
  return splitOverrides(text.trim()).map((part) => {
    const match = START.exec(part);
    if (!match) throw new UsageError(`\`--parameter-overrides\` wants Name=Value, not \`${part}\``);
    const [start, awsName, name = ""] = match;
    const value = unquote(part.slice(start.length));
    // In the AWS CLI's shorthand syntax a comma within a value is escaped.
    return awsName === undefined ? [name, value] : [awsName, value.replaceAll("\\,", ",")];
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
