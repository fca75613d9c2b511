/** A property of what a server sent; nothing where there is none. */
export function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** The same where it is a text, and else "". */
export function textIn(value: unknown, key: string): string {
  const property = propertyOf(value, key);
  return typeof property === "string" ? property : "";
}
