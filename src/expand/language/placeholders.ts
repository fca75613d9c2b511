/** What the loops around a value bind: identifier to item. */
export type Bindings = ReadonlyMap<string, string>;

/**
 * A text or key with the items put in: `${Name}` is the item, `&{Name}` its letters and digits, `${!Name}` is not meant.
 * Source: CloudFormation template reference, "Fn::ForEach", by which that is so in keys and values alike. CloudFormation is
 * said to leave values outside `Fn::Sub` as they are; a template that then means anything else is not known.
 */
export function withItems(text: string, bindings: Bindings): string {
  if (!text.includes("{")) return text;
  return text.replaceAll(/([$&])\{([^{}]*)\}/g, (whole, form: string, name: string) => {
    const item = bindings.get(name.trim());
    if (item === undefined) return whole;
    return form === "&" ? item.replaceAll(/[^A-Za-z0-9]/g, "") : item;
  });
}
