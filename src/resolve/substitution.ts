/** A stretch of an `Fn::Sub` string: text, or the name of what stands in its place. */
export type Substitution = { readonly kind: "literal"; readonly text: string } | { readonly kind: "variable"; readonly name: string };

const VARIABLE = /\$\{(!?)\s*([^{}]*?)\s*\}/g;

/** `${Name}` is a variable, spaces inside allowed; `${!Name}` is the text `${Name}`; any other `$` is itself. */
export function substitutions(template: string): Substitution[] {
  const pieces: Substitution[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (to > from) pieces.push({ kind: "literal", text: template.slice(from, to) });
  };
  for (const match of template.matchAll(VARIABLE)) {
    text(match.index);
    const [whole, escaped, name = ""] = match;
    if (escaped) pieces.push({ kind: "literal", text: `\${${whole.slice(3)}` });
    else if (name === "") pieces.push({ kind: "literal", text: whole });
    else pieces.push({ kind: "variable", name });
    from = match.index + whole.length;
  }
  text(template.length);
  return pieces;
}

/** The same string with other names for its variables. */
export function withVariables(template: string, rename: (name: string) => string): string {
  return template.replaceAll(VARIABLE, (whole: string, escaped: string, name: string) => {
    const renamed = escaped || name === "" ? name : rename(name);
    return renamed === name ? whole : `\${${renamed}}`;
  });
}
