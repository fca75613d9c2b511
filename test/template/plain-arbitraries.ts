import fc from "fast-check";

/** Lines of a value, each as far right as it stands within the value; the first follows a key or a dash. */
type Lines = readonly string[];

const KEYS = [
  "a", "b", "Type", "Fn::If", "200", "on", "y", "__proto__", "/x/{id}", "a b", "<<", "Ref", "AWS::X", "a#b", "$default", '"q"', "'s'", "'i''t'", '"e\\n"', "-k", "?k", ":k",
  ".k", "a ", '"q" ', "~", "!Ref t", "&an k", "*al", "k'", 'k"', "[k]", "{k}", "...k", "=", "a:", "a::b", "\u00e9", "\u00a0k",
];

const SCALARS = [
  "v", "", "x y", "012", "1:30", "on", "~", "a:b", "a#b", "a #b", "a: b", "a:", ":a", "-a", "?a", "- a", "-", "---", "...", "=", "*", "*a", "&a v", "@a", "`a", "%a", "a%", "<<",
  "!Ref v", "!Ref  v", "!Ref", "!GetAtt A.B", '!Sub "${a}"', "!Sub 'it''s'", "!If", "!!str 1", "!", "! v", "!a!b v", "!A::B v", "!Sub !Ref v", "!Ref a: b", "!Sub - a",
  '"q"', "'s'", "'it''s'", '"a\\n\\x41\\u00e9\\t"', '"\\q"', '"', "'", '"a" b', "'a' 'b'", "'a''", '"a"#b', '"a" #b', '"a": b', "'a':b", "# c", " # c", "#c", "  v",
  "[]", "{}", "[a, b]", "[a,b,]", "[,]", "[a, !Ref b, 'c,d', \"e]\"]", "{a: b, 'c': d}", "{a: {b: [c]}}", "{a}", "{a: }", "{a:b}", "{a:[b]}", '{"a":b}', '{"a" : b}', "{a : b}", "{a :b}",
  "[a: b]", "[a: b, c]", "[a :b]", "['a':b]", "['a' : b]", "[!Ref a: b]", "[[a]: b]", "{a: b, a: c}", "{<<: a}", "[a #b]", "[a #b\n ]", "[ # c\n a,\n # d\n b ]", "[a,\n b]", "[a\n b]", "[a,\nb\n]", "{a: [\nb\n], c: d}", "!If [a,\n\"b\nc\"]", "\"it's\n[\"",
  "[a\n , b]", "[-a, - b]", "[?a]", "[:a]", "[a:]", "[a b]", "[a]b", "[a] b", "[a]#b", "[*a]", "[&a b]", "{? a: b}", "{a: !If [b, c]}", "!If [a, !Sub [b, {c: d}], e]", "[!Ref]", "[!Ref , a]", "[!Ref\n a]",
  "{a:\n b}", "{a\n : b}", "{'a\n b': c}", "['a\n b': c]", "['a\n b']", "[a, \"b\n\n  c\"]", "{-: a}", "{a: - b}", "[|]", "]", "}", ",a", "a, b]",
  "|\n x", "|\n  x\n y", ">\n x\n y\n\n  z\n", "|-\n x\n", "|+\n x\n\n", ">-  # c\n x # d", "|#\n x", "| x\n y", "|2\n   x", "|\n\n x", "|\n   \n x", "|\n\t x", "|\n x\n\t", "|\n", ">", "!Sub |\n x: y\n - z", "|\n x\n  ", "|\n x\n \n",
  "v\n w", "v\n\n w\n  x", "v # c\n w", "v\n # c", "v\n # c\n w", "v\n w: x", "v\n - w", "v\n 'w'", "v\n w #c", "!Sub v\n w", "v\n #c\n\n", '"a\n b"', "'a\n\n  b'", "'a\nb'", '"a\\\n b"', "'a\n b' c", "'a\n\tb'", "v  \n  \n w",
  "\n v", "\n !Ref v", "\n 'v'", "\n [v]", "\n |\n  v", "\n v\n w", "!Sub\n v", "!Sub\n |\n v", "!Sub\n !Ref v", "!Sub\n 'v'", "\n !Sub\n v", "\n !Sub\n - v", "\n # c\n v", "\n\n v", "\n !Sub\n\n # c\n   - v\n",
  "\u00a0", "a\u00a0", "\u0085", "\u2028", "\ufeff", "\ud83d\ude00", "\ud800", "\u007f", "\t", "a\tb", "a\t# b", "\tv", '"\t"', "a\rb", "a\u0001", "\u00e9 \u20ac",
];

const key = fc.oneof({ weight: 9, arbitrary: fc.stringMatching(/^[a-z]{1,2}$/) }, { weight: 3, arbitrary: fc.constantFrom("Type", "Fn::Sub", "200", "/x/{id}", "a b", '"q"', "'s'") }, fc.constantFrom(...KEYS));
const scalar = fc.oneof({ weight: 2, arbitrary: fc.constantFrom("v", "w x", "!Ref v", "'s'", "", "[a, !Ref b]", "|\n x\n  y", "v\n w") }, fc.constantFrom(...SCALARS)).map((text): Lines => text.split("\n"));
const gap = fc.oneof({ weight: 30, arbitrary: fc.constant(" ") }, fc.constantFrom("  ", "", "\t"));
const tail = fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom(" ", " # c", "  #c: d", "\n", "\n# c", "\n      # far", "\n \n", "#c", "\t", "\t# c"));
const tag = fc.oneof({ weight: 4, arbitrary: fc.constant("") }, fc.constantFrom("!If", "!If", "!Sub ", "&a", "!!map", "\n !Join"));
const step = fc.constantFrom("", "  ", "  ", "  ", "  ", " ", "    ");

function indented(lines: Lines, indent: string): Lines {
  return lines.map((line) => indent + line);
}

function ended(lines: Lines, end: string): Lines {
  return [...lines.slice(0, -1), ...`${lines.at(-1) ?? ""}${end}`.split("\n")];
}

/** Lines behind a key or a dash, those after the first further right than it. */
function behind(prefix: string, [first = "", ...rest]: Lines): Lines {
  return [prefix + first, ...rest];
}

const { block } = fc.letrec<{ block: Lines }>((tie) => {
  const scalarEntry = fc.tuple(key, gap, scalar, step, tail).map(([name, blank, [first = "", ...rest], by, end]) =>
    ended([`${name}:${first === "" ? "" : blank}${first}`, ...indented(rest, by)], end));
  const blockEntry = fc.tuple(key, tag, tail, step, tie("block")).map(([name, mark, end, by, value]) =>
    [...ended([`${name}:${mark === "" ? "" : " "}${mark}`], end).flatMap((line) => line.split("\n")), ...indented(value, by)]);
  const scalarItem = fc.tuple(gap, scalar, step, tail).map(([blank, [first = "", ...rest], by, end]) =>
    ended([`-${blank}${first}`, ...indented(rest, by)], end));
  const blockItem = fc.tuple(tag, tail, step, tie("block")).map(([mark, end, by, value]) => [...ended([`- ${mark}`], end), ...indented(value, by)]);
  const compactItem = fc.tuple(fc.constantFrom("- ", "- ", "-   ", "- !If "), tie("block")).map(([dash, [first = "", ...rest]]) =>
    behind(dash, [first, ...indented(rest, " ".repeat(dash.length))]));
  const map = fc.array(fc.oneof({ weight: 2, arbitrary: scalarEntry }, blockEntry), { minLength: 1, maxLength: 4 });
  const list = fc.array(fc.oneof({ weight: 2, arbitrary: scalarItem }, blockItem, compactItem), { minLength: 1, maxLength: 3 });
  return { block: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalarEntry, map.map((lines) => lines.flat()), list.map((lines) => lines.flat())) };
});

type Edit = (lines: readonly string[]) => readonly string[];

const MARKS = [...Array.from(" \n\t:#-?!&*|>'\"[]{},%@`\\\r."), "  ", ": ", " #", "- ", "---\n", "\n...", "\r\n", "a", "!Ref ", "\ufeff", "\u2028", "<<: "];

const anywhere = fc.nat(1000);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anywhere, anywhere).map(([one, other]): Edit => (lines) => {
    const [from, to] = [one % lines.length, other % lines.length];
    return lines.map((line, index) => (index === from ? lines[to] ?? "" : index === to ? lines[from] ?? "" : line));
  }),
  fc.tuple(anywhere, step).map(([where, by]): Edit => (lines) => lines.map((line, index) => (index === where % lines.length ? by + line : line))),
  fc.tuple(anywhere, fc.integer({ min: 1, max: 3 })).map(([where, count]): Edit => (lines) => lines.map((line, index) => (index === where % lines.length ? line.slice(count) : line))),
  fc.tuple(anywhere, anywhere, fc.constantFrom(...MARKS), fc.boolean()).map(([where, column, mark, isInPlace]): Edit => (lines) => lines.map((line, index) => {
    if (index !== where % lines.length) return line;
    const at = column % (line.length + 1);
    return line.slice(0, at) + mark + line.slice(isInPlace ? at + 1 : at);
  })),
);

const head = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("", "---\n", "# c\n", "# c\n\n--- # d\n", "\n", "--- \n\n") }, fc.constantFrom("%YAML 1.1\n---\n", "  ", "\ufeff", "--- a\n", "---\n---\n", "--- |\n"));
const foot = fc.oneof({ weight: 3, arbitrary: fc.constantFrom("", "\n", "\n\n", "\n# c") }, fc.constantFrom("\n  ", "\n...", "\n---\n", "\n...\na: b\n", "   "));

/** What looks like YAML as templates are written in, and often is. */
export const plainTexts = fc.tuple(head, block, foot, fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(edit, { maxLength: 2 })), fc.constantFrom("\n", "\n", "\n", "\r\n")).map(([first, lines, last, edits, lineEnd]) => {
  const edited = edits.reduce((all: readonly string[], each) => each(all), lines);
  return (first + edited.join("\n") + last).replaceAll("\n", lineEnd);
});
