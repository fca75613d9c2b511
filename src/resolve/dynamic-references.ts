import { concat, literal, printText, type Text, type Token } from "./text.ts";

const BEGINNING = "{{resolve:";

/** A text that is written out. */
export function literalText(text: string): Text {
  return text.includes(BEGINNING) ? withDynamicReferences(literal(text)) : literal(text);
}

/** Dynamic references stand inside text, may themselves be put together from anything, and are settled by the deployment. */
export function withDynamicReferences(text: Text): Text {
  if (!holdsBeginning(text)) return text;
  const before: Token[] = [];
  let inside: Token[] = [];
  for (const token of text.flatMap(cutAtBraces)) {
    const written = token.kind === "literal" ? token.text : "";
    if (written === BEGINNING) {
      for (const other of inside) before.push(other);
      inside = [token];
    } else if (inside.length === 0) {
      before.push(token);
    } else if (written === "}}") {
      before.push({ kind: "unknown", source: "dynamic-reference", id: printText([...inside, token]) });
      inside = [];
    } else {
      inside.push(token);
    }
  }
  return concat([...before, ...inside]);
}

function holdsBeginning(text: Text): boolean {
  for (let index = 0, token = text[0]; token !== undefined; token = text[++index]) {
    if (token.kind === "literal" && token.text.includes(BEGINNING)) return true;
  }
  return false;
}

function cutAtBraces(token: Token): Token[] {
  if (token.kind !== "literal") return [token];
  return token.text.split(/(\{\{resolve:|\}\})/).flatMap((text) => (text === "" ? [] : [{ ...token, text }]));
}
