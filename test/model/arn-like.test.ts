import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { arnParts, matchText, type Match } from "../../src/model/arn-like.ts";
import { concat, literal, printText, type ReferenceToken, type Text, type UnknownToken } from "../../src/resolve/text.ts";

function reference(logicalId: string, attribute?: string): Text {
  const token: ReferenceToken = { kind: "reference", logicalId };
  return [attribute === undefined ? token : { ...token, attribute }];
}

function unknown(id: string): Text {
  const token: UnknownToken = { kind: "unknown", source: "parameter", id };
  return [token];
}

/** Text as a template spells it: `${Api}` is a reference, `${?Region}` an unknown. */
function text(written: string): Text {
  return concat(...written.split(/(\$\{[^}]*\})/).map((piece) => {
    const id = /^\$\{(.*)\}$/.exec(piece)?.[1];
    if (id === undefined) return literal(piece);
    if (id.startsWith("?")) return unknown(id.slice(1));
    const [logicalId = "", attribute] = id.split(".");
    return reference(logicalId, attribute);
  }));
}

describe("matchText", () => {
  test.each<[string, string, Match]>([
    ["", "", "yes"],
    ["", "a", "no"],
    ["a", "", "no"],
    ["*", "", "yes"],
    ["*", "prod/GET/items:1", "yes"],
    ["?", "", "no"],
    ["?", "a", "yes"],
    ["?", "ab", "no"],
    ["?*", "ab", "yes"],
    ["*?", "", "no"],
    ["**", "", "yes"],
    ["GET", "GET", "yes"],
    ["get", "GET", "no"],
    ["GET", "GETS", "no"],
    ["*/*", "prod/GET/items", "yes"],
    ["*/*/*/*", "prod/GET/items", "no"],
    ["*ab*ab", "abab", "yes"],
    ["*ab*ab", "aab", "no"],
    ["items/{id}", "items/{id}", "yes"],
    ["a.c", "abc", "no"],
  ])("of known texts: %p on %p is %s", (pattern, subject, expected) => {
    expect(matchText(text(pattern), text(subject))).toBe(expected);
  });

  test.each<[string, string, Match]>([
    ["a*", "a*", "yes"],
    ["a?", "a?", "yes"],
    ["ab", "a*", "no"],
    ["ab", "a?", "no"],
  ])("what looks like a wildcard in the subject is not one: %p on %p is %s", (pattern, subject, expected) => {
    expect(matchText(text(pattern), text(subject))).toBe(expected);
  });

  test.each<[string, string, Match]>([
    ["${Api}", "${Api}", "yes"],
    ["${Api}/*", "${Api}/prod/GET/items", "yes"],
    ["${Api}/beta/*", "${Api}/prod/GET/items", "no"],
    ["*/${Api}", "x/GET/${Api}", "yes"],
    ["*b${Api}", "ac${Api}", "no"],
    ["${Api}", "${Api}x", "no"],
    ["${Api}${Api}", "${Api}", "maybe"],
    ["${Api}*/beta/*", "${Api}/prod/GET/items", "no"],
    ["*${Api}/beta/*", "${Api}/prod/GET/items", "maybe"],
    ["${Api}", "${Other}", "maybe"],
    ["${Api.Arn}", "${Api}", "maybe"],
    ["${Api}", "abc", "maybe"],
    ["${Api}/x", "abc/y", "no"],
    ["abc", "${Api}", "maybe"],
    ["*", "${Api}", "yes"],
    ["?", "${Api}", "maybe"],
    ["*/*", "${Stage}/GET", "yes"],
    ["${Api}*", "", "maybe"],
    ["prod/*", "${Stage}/GET", "maybe"],
    ["*/POST/*", "${Stage}/GET/items", "maybe"],
    ["*/POST/items", "${Stage}/GET/items", "no"],
  ])("of references: %p on %p is %s", (pattern, subject, expected) => {
    expect(matchText(text(pattern), text(subject))).toBe(expected);
  });

  test.each<[string, string, Match]>([
    ["${?Region}", "${?Region}", "yes"],
    ["${?Region}", "${?Other}", "maybe"],
    ["${?Region}", "eu-west-1", "maybe"],
    ["${?Region}", "", "maybe"],
    ["eu-west-1", "${?Region}", "maybe"],
    ["eu-*", "${?Region}", "maybe"],
    ["*", "${?Region}", "yes"],
    ["*", "a${?Region}b", "yes"],
    ["a*b", "a${?Region}b", "yes"],
    ["a*c", "a${?Region}b", "no"],
    ["${?Region}-a", "${?Region}-b", "no"],
    ["${?Region}/*/GET", "x/y/GET", "maybe"],
    ["${?Region}/*/GET", "x/y/POST", "no"],
    ["${Region}", "${?Region}", "maybe"],
  ])("of unknowns: %p on %p is %s", (pattern, subject, expected) => {
    expect(matchText(text(pattern), text(subject))).toBe(expected);
  });

  test("a parameter's default is as good as a literal", () => {
    const prod: Text = [{ kind: "literal", text: "prod", parameter: "Stage" }];
    expect(matchText(concat(prod, literal("/*")), literal("prod/GET"))).toBe("yes");
    expect(matchText(literal("beta"), prod)).toBe("no");
  });

  test("many wildcards cost no more than the product of the lengths", () => {
    expect(matchText(literal("*a".repeat(300)), literal("b".repeat(3000)))).toBe("no");
    expect(matchText(literal(`${"a*".repeat(300)}c`), literal("a".repeat(3000)))).toBe("no");
    expect(matchText(text("a*${?X}".repeat(60) + "c"), text("a${?Y}a".repeat(60)))).toBe("no");
  });
});

const REQUESTS = ["prod/GET/items", "prod/GET/", "prod/GET/items/{id}", "prod/$default", "prod/$connect", "authorizers/x", "test-invoke-stage/GET/items"];

describe("the resource part of a source ARN", () => {
  test.each([
    ["*", "YYYYYYY"],
    ["*/*", "YYYYYYY"],
    ["*/*/*", "YYY---Y"],
    ["*/GET/*", "YYY---Y"],
    ["*/*/", "-Y-----"],
    ["*/$default", "---Y---"],
    ["*/*/$default", "-------"],
    ["*$connect", "----Y--"],
    ["prod/*/*", "YYY----"],
    ["authorizers/*", "-----Y-"],
  ])("the requests that %s admits", (pattern, expected) => {
    const verdicts = REQUESTS.map((request) => matchText(literal(`api123/${pattern}`), literal(`api123/${request}`)));
    expect(verdicts).toEqual(expected.split("").map((mark) => (mark === "Y" ? "yes" : "no")));
  });
});

describe("arnParts", () => {
  test.each<[string, readonly string[] | undefined]>([
    ["arn:aws:execute-api:eu-west-1:123456789012:api123/*", ["arn", "aws", "execute-api", "eu-west-1", "123456789012", "api123/*"]],
    ["arn:*:*:*:*:a:b", ["arn", "*", "*", "*", "*", "a:b"]],
    ["arn:${?AWS::Partition}:execute-api:${?AWS::Region}:${?AWS::AccountId}:${Api}/*", ["arn", "${AWS::Partition}", "execute-api", "${AWS::Region}", "${AWS::AccountId}", "${Api}/*"]],
    ["arn:aws:*:api123/*", undefined],
    ["*", undefined],
    ["${?SourceArn}/*/GET/items", undefined],
  ])("%s", (arn, parts) => {
    expect(arnParts(text(arn))?.map(printText)).toEqual(parts);
  });
});

function oracle(pattern: string, subject: string): boolean {
  const source = pattern.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("\\*", "[\\s\\S]*").replaceAll("\\?", "[\\s\\S]");
  return new RegExp(`^${source}$`).test(subject);
}

describe("against regular expressions", () => {
  const written = (letters: string, maxLength: number): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...letters.split("")), maxLength });

  test("of known texts matchText is exact", () => {
    fc.assert(fc.property(written("ab*?/", 9), written("ab*?/", 9), (pattern, subject) => {
      expect(matchText(literal(pattern), literal(subject))).toBe(oracle(pattern, subject) ? "yes" : "no");
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.string(), fc.string(), (pattern, subject) => {
      expect(matchText(literal(pattern), literal(subject))).toBe(oracle(pattern, subject) ? "yes" : "no");
      expect(matchText(literal(`*${pattern}?`), literal(`${subject}${pattern}.`))).toBe(oracle(`*${pattern}?`, `${subject}${pattern}.`) ? "yes" : "no");
    }), { numRuns: 300 });
  });

  const tokens: Readonly<Record<string, Text>> = { X: unknown("X"), Y: unknown("Y"), R: reference("R") };
  const symbolic = (spelled: string): Text => concat(...spelled.split("").map((letter) => tokens[letter] ?? literal(letter)));
  const deployed = (spelled: string, { X, Y, R }: Readonly<Record<"X" | "Y" | "R", string>>): string =>
    spelled.replaceAll("X", () => X).replaceAll("Y", () => Y).replaceAll("R", () => R);

  test("a certain verdict holds whatever the deployment makes of the tokens", () => {
    // Only what the pattern alone names can hold a wildcard.
    const deployment = fc.record({ X: written("ab*?", 3), Y: written("ab", 3), R: written("ab", 3) });
    fc.assert(fc.property(written("ab*?XYR", 6), written("ab*YR", 6), fc.array(deployment, { minLength: 5, maxLength: 5 }), (pattern, subject, deployments) => {
      const verdict = matchText(symbolic(pattern), symbolic(subject));
      for (const its of deployments) {
        const matches = oracle(deployed(pattern, its), deployed(subject, its));
        expect([matches ? "yes" : "no", "maybe"]).toContain(verdict);
      }
    }), { numRuns: 2000 });
  });

  test("what may match does for some text, where no token stands twice", () => {
    // The most that a token in a pattern can do is `*`; in the subject it need be no longer than the pattern's own letters.
    const longer = (shorter: readonly string[]): string[] => ["", ...shorter.flatMap((it) => [`${it}a`, `${it}b`])];
    const runs = longer(longer(longer(longer([""]))));
    fc.assert(fc.property(written("ab*?", 2), written("ab*?", 2), written("ab", 2), written("ab", 2), (before, after, left, right) => {
      const verdict = matchText(symbolic(`${before}X${after}`), symbolic(`${left}Y${right}`));
      expect(verdict !== "no").toBe(runs.some((Y) => oracle(`${before}*${after}`, left + Y + right)));
    }), { numRuns: 500 });
  });
});
