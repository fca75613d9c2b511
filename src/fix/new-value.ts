import type { NewValue } from "../lint/change.ts";
import { callOf, type Node } from "../template/node.ts";

type Call = Extract<NewValue, { readonly kind: "call" }>;

/** Whether a value that is written is the one that was asked for, however it is spelled. */
export function isWrittenAs(node: Node, value: NewValue): boolean {
  switch (value.kind) {
    case "text":
      return node.kind === "scalar" && node.value === value.text && node.text === value.text;
    case "boolean":
      return node.kind === "scalar" && node.value === value.value && node.text === String(value.value);
    case "list":
      return node.kind === "list" && node.items.length === value.items.length
        && node.items.every((item, index) => value.items[index] !== undefined && isWrittenAs(item, value.items[index]));
    case "map": {
      if (node.kind !== "map" || node.entries.size !== value.entries.length) return false;
      return [...node.entries.values()].every((entry, index) => {
        const [key, asked] = value.entries[index] ?? [];
        return entry.key === key && asked !== undefined && isWrittenAs(entry.value, asked);
      });
    }
    case "call": {
      const call = callOf(node);
      return call?.name === value.name && isWrittenAs(call.argument, argumentLike(call.argument, value));
    }
  }
}

/** The argument of a call in the form that one has that is written: `A.Arn` and `[A, Arn]` are the same attribute. */
export function argumentLike(node: Node, { name, argument }: Call): NewValue {
  if (name !== "Fn::GetAtt") return argument;
  if (node.kind === "scalar") return attributeText(argument) ?? argument;
  return (node.kind === "list" && argument.kind === "text" ? attributeList(argument.text) : undefined) ?? argument;
}

/** `A.Arn` of `[A, Arn]`. */
export function attributeText(argument: NewValue): NewValue | undefined {
  if (argument.kind === "text") return argument;
  if (argument.kind !== "list") return undefined;
  const parts = argument.items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
  return parts.length === argument.items.length ? { kind: "text", text: parts.join(".") } : undefined;
}

/** `[A, Arn]` of `A.Arn`; what stands behind the first dot is the attribute. */
function attributeList(text: string): NewValue | undefined {
  const dot = text.indexOf(".");
  if (dot < 0) return undefined;
  return { kind: "list", items: [{ kind: "text", text: text.slice(0, dot) }, { kind: "text", text: text.slice(dot + 1) }] };
}

/** What identifies a value that is not written yet. */
export function valueKey(value: NewValue): string {
  return JSON.stringify(value);
}
