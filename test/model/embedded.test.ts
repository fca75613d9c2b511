import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readEmbedded } from "../../src/template/embedded.ts";
import { get, getIn, type Node } from "../../src/template/node.ts";
import { pathKeys } from "../../src/template/place.ts";
import { readQuickly } from "../../src/template/read-template.ts";
import { readOne } from "../helpers/scope.ts";

/** A way to write a document as a string in another file, and how a piece of it then looks. */
interface Spelling {
  readonly file: string;
  readonly outer: (document: string) => string;
  readonly written: (piece: string) => string;
}

const asIs = (piece: string): string => piece;
const indented = (document: string, by: string): string => document.split("\n").map((line) => `${by}${line}`).join("\n");
const escaped = (piece: string): string => JSON.stringify(piece).slice(1, -1);

const SPELLINGS: Readonly<Record<string, Spelling>> = {
  "a JSON string": { file: "t.json", outer: (document) => JSON.stringify({ a: 1, Body: document, z: 1 }, undefined, 2), written: escaped },
  "a double-quoted YAML string": { file: "t.yaml", outer: (document) => `a: 1\nBody: ${JSON.stringify(document)}\nz: 1\n`, written: escaped },
  "a single-quoted YAML string": {
    file: "t.yaml",
    outer: (document) => `a: 1\nBody: '${document.replaceAll("'", "''").replaceAll("\n", "\n\n  ")}'\nz: 1\n`,
    written: (piece) => piece.replaceAll("'", "''"),
  },
  "a literal block": { file: "t.yaml", outer: (document) => `a: 1\nBody: |\n${indented(document, "    ")}\nz: 1\n`, written: asIs },
  "a literal block without its last line break": {
    file: "t.yaml", outer: (document) => `a: 1\nBody: |- # as it is\n${indented(document, " ")}\n\n\nz: 1\n`, written: asIs,
  },
  "a literal block with an indentation of its own": {
    file: "t.yaml", outer: (document) => `a: 1\nBody: |2+\n${indented(document, "  ")}\n\nz: 1\n`, written: asIs,
  },
  "a literal block with CR LF": {
    file: "t.yaml", outer: (document) => `a: 1\nBody: |\n${indented(document, "    ")}\nz: 1\n`.replaceAll("\n", "\r\n"), written: asIs,
  },
  "a folded block": { file: "t.yaml", outer: (document) => `a: 1\nBody: >\n${indented(document, "    ")}\nz: 1\n`, written: asIs },
  "a folded block without its last line break": {
    file: "t.yaml", outer: (document) => `a: 1\nBody: >-\n${indented(document, "  ")}\nz: 1\n`, written: asIs,
  },
};

/** Every value with its path, and every key with the path that it leads to. */
function pieces(root: Node): { readonly path: string; readonly start: number; readonly end: number }[] {
  const own = { path: pathKeys(root.path).join("/"), start: root.start, end: root.end };
  if (root.kind === "scalar") return [own];
  if (root.kind === "list") return [own, ...root.items.flatMap(pieces)];
  return [own, ...[...root.entries.values()].flatMap(({ key, at, value }) => [
    { path: `key ${[...pathKeys(root.path), key].join("/")}`, start: at.start, end: at.end }, ...pieces(value),
  ])];
}

/** Blanks between values are as the spelling has them; those within a string stay one blank. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}

/** For each piece of the document: what stands at its place in the outer file, and what should. */
function compared(document: string, { file, outer, written }: Spelling): { readonly stands: string[]; readonly should: string[] } {
  const text = outer(document);
  const { reading, root } = readOne(text, file);
  const body = get(root, "Body");
  if (body?.kind !== "scalar") throw new Error("The test's own body is no string.");
  const embedded = readEmbedded(body, reading.source.text.slice(body.start, body.end));
  const alone = readQuickly({ file: "alone", text: body.text })?.documents[0];
  if (!embedded || !alone) return { stands: [], should: ["a document"] };
  return {
    stands: pieces(embedded).map(({ path, start, end }) => `${path}: ${squeezed(text.slice(start, end))}`),
    should: pieces(alone).map(({ path, start, end }) => {
      const below = path.replace(/^(key )?/, (key) => `${key}Body${path === key ? "" : "/"}`);
      return `${below}: ${squeezed(written(body.text.slice(start, end)))}`;
    }),
  };
}

const DOCUMENT = {
  openapi: "3.0.1",
  info: { title: 'Orders "v2" \\ it\'s', version: 1.1 },
  paths: { "/orders/{id}": { get: { tags: [], "x-amazon-apigateway-integration": { uri: "arn:…:\u{1f600}/ü/\t", payload: true, none: null } } } },
  list: [1, -2.5, "", [[]], {}],
};

describe.each(Object.entries(SPELLINGS))("%s", (_, spelling) => {
  test.each([["compact", undefined], ["pretty", 2]])("%s", (__, indent) => {
    const { stands, should } = compared(JSON.stringify(DOCUMENT, undefined, indent), spelling);
    expect(stands).toEqual(should);
    expect(stands.length).toBeGreaterThan(20);
  });

  test("any document", () => {
    const unit = fc.constantFrom("a", " ", '"', "'", "\\", "/", "\n", "#", ":", "{", "ü", "\u{1f600}", "\u0001");
    const string = fc.string({ unit, maxLength: 6 });
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ maxDepth: 3 }, string, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(string, tie("tree"), { maxKeys: 3 })),
    }));
    const documents = fc.record({ a: tree, b: tree });
    fc.assert(fc.property(documents, fc.constantFrom(undefined, 1, 2), (document, indent) => {
      const { stands, should } = compared(JSON.stringify(document, undefined, indent), spelling);
      expect(stands).toEqual(should);
    }), { numRuns: 60 });
  });
});

describe("other escapes and breaks of a double-quoted YAML string", () => {
  test.each<[string, string, string]>([
    ["by number", String.raw`"{\x22key\u0022: \"\u00e4\", \"b\": [1]}"`, "[1]"],
    ["of an astral character", String.raw`"{\"key\": \"\U0001F600\", \"b\": [1]}"`, "[1]"],
    ["broken with a backslash", '"{\\"key\\": 1,\\\n   \\"b\\": [1]}"', "[1]"],
    ["broken without", '"{\\"key\\": 1,\n   \\"b\\":\n\n [1]}"', "[1]"],
  ])("%s", (_, value, expected) => {
    const text = `Body: ${value}\n`;
    const { reading, root } = readOne(text);
    const body = get(root, "Body");
    const list = body?.kind === "scalar" ? getIn(readEmbedded(body, reading.source.text.slice(body.start, body.end)), "b") : undefined;
    expect(list && text.slice(list.start, list.end)).toBe(expected);
  });
});

describe("what is no document", () => {
  test.each(["{", "[1, 2", "{ a: b", '{ "a": 1 } x', ""])("%j", (document) => {
    const { reading, root } = readOne(`Body: ${JSON.stringify(document)}\n`);
    const body = get(root, "Body");
    expect(body?.kind).toBe("scalar");
    expect(body?.kind === "scalar" ? readEmbedded(body, reading.source.text.slice(body.start, body.end)) : "no string").toBeUndefined();
  });
});
