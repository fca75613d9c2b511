import fc from "fast-check";

/** A text and the value that it stands for. */
export interface Written {
  readonly text: string;
  readonly value: unknown;
}

const TRICKY = [
  "{", "]", "'", '"', "\\", "%", "\t", "~", "", "on", "012", "1:30", "a: b", "- a", "# a", "a #b", "!Ref", "*a", "&a", "a\nb", " a ", "a\n\n b\n", "---", "\r\n",
  "2010-09-09",
];
const string = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...TRICKY));

// Of a float PyYAML wants more than JavaScript writes (`1e+21` is a string to it), and `yaml` leaves the key `<<` bare.
const leaf = fc.oneof(string, fc.integer(), fc.constantFrom(0.5, -1.25, 3.75), fc.boolean(), fc.constant(null));
const key = string.filter((text) => text !== "<<" && text.length < 500);

/** A value that JSON and YAML can both write. */
export const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const words = fc.array(fc.constantFrom("a", "it's", "b:", "[c", "d]", "{e}", "- f", "&g", "# h", "i,", "!j", "\u00e9"), {
  minLength: 1,
  maxLength: 8,
});
const indentation = fc.integer({ min: 0, max: 9 }).map((width) => " ".repeat(width));

const inBrackets = fc.tuple(tree, fc.array(indentation, { minLength: 1 })).map(([value, indentations]): Written => {
  const lines = JSON.stringify([value], undefined, 1).split("\n");
  const indent = (index: number): string => (index === 0 ? "" : (indentations[index % indentations.length] ?? ""));
  const moved = lines.map((line, index) => indent(index) + line.trimStart());
  return { text: moved.join("\n"), value: [value] };
});

const inQuotes = fc.tuple(words, indentation, fc.constantFrom('"', "'")).map(([parts, indent, quote]): Written => {
  const escaped = parts.map((part) => (quote === "'" ? part.replaceAll("'", "''") : part));
  return { text: quote + escaped.join(`\n${indent}`) + quote, value: parts.join(" ") };
});

const plainText = words.map((parts): Written => ({ text: `x\n         ${parts.length}`, value: `x ${parts.length}` }));

const block = words.map((parts): Written => {
  return { text: `|\n         ${parts.join("\n         ")}`, value: `${parts.join("\n")}\n` };
});

const part = fc.tuple(fc.constantFrom("    ", "  - ", "  "), fc.oneof(inBrackets, inQuotes, plainText, block));

/** YAML whose lines within brackets and quotes begin anywhere. */
export const shortLines = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts): Written => {
  const texts = parts.map(([prefix, { text }], index) => `k${index}:\n${prefix}v: ${text}\n`);
  const values = parts.map(([prefix, { value }]) => (prefix === "  - " ? [{ v: value }] : { v: value }));
  return { text: texts.join(""), value: Object.fromEntries(values.map((value, index) => [`k${index}`, value])) };
});

interface Call {
  readonly name: string;
  readonly argument: unknown;
}

function isCall(value: unknown): value is Call {
  return typeof value === "object" && value !== null && "argument" in value;
}

function print(value: unknown, isShort: boolean): string {
  if (isCall(value)) {
    const argument = print(value.argument, isShort);
    const name = value.name === "Ref" || value.name === "Condition" ? value.name : `Fn::${value.name}`;
    // Two tags on one value are no YAML.
    return isShort && !isCall(value.argument) ? `!${value.name} ${argument}` : `{"${name}": ${argument}}`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => print(item, isShort)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${print(item, isShort)}`).join(", ")}}`;
}

const { call } = fc.letrec<{ call: unknown }>((tie) => ({
  call: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string(),
    fc.array(tie("call"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("call"), { maxKeys: 3, noNullPrototype: true }).filter((map) => !("argument" in map)),
    fc.record({ name: fc.constantFrom("Ref", "Condition", "Sub", "GetAtt", "If", "Join"), argument: tie("call") }),
  ),
}));

/** The same intrinsic function calls with short tags and with long names. */
export const calls = call.map((value) => ({ short: print(value, true), long: print(value, false) }));

const PIECES = [
  ...Array.from("[]{}:,-?!&*|>'\"#%@`\\ \n\r\t.=~<"), "!Ref ", "&a ", "*a", "<<: ", "|\n", ">-\n", ": ", "- ", "---\n", "...\n", "\r\n", "\ufeff",
  "\ud800", "\u2028", "\u0000", "\u0085", "%YAML 1.1\n", "%TAG ! x\n", "!!binary ", "//", "/*",
];

/** A text that was torn at some places, and had things put in that mean something to YAML or JSON. */
export function torn(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(1000), fc.nat(8), fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })));
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) =>
    edits.reduce((whole, [where, cut, piece]) => {
      const offset = where % (whole.length + 1);
      return whole.slice(0, offset) + piece + whole.slice(offset + cut);
    }, text),
  );
}

export const pieces = fc.array(fc.constantFrom(...PIECES, "a", "b"), { maxLength: 40 }).map((parts) => parts.join(""));
