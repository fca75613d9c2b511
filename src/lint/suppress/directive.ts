import { quote } from "../../template/entry.ts";
import { editDistance } from "../../template/did-you-mean.ts";

/** What a comment asks for: which findings not to be told of, and where. */
export type Directive =
  | {
    readonly kind: "directive";
    /** What begins on the line or holds it, what follows, the file. */
    readonly covers: Covers;
    readonly rules: readonly string[];
    readonly until: string | undefined;
    readonly reason: string | undefined;
  }
  | { readonly kind: "malformed"; readonly message: string };

type Covers = "here" | "next" | "file";

const NAME = "cfn-latency-lint";
const COVERS: Readonly<Record<string, Covers>> = { ignore: "here", "ignore-next": "next", "ignore-file": "file" };

/** The words of other tools for the same. */
const OTHER_WORDS: readonly (readonly [word: string, ours: string])[] = [
  ["ignore-line", "ignore"], ["ignore-next-line", "ignore-next"], ["disable", "ignore"], ["disable-line", "ignore"], ["disable-next", "ignore-next"],
  ["disable-next-line", "ignore-next"], ["disable-file", "ignore-file"], ["suppress", "ignore"], ["skip", "ignore"],
];
const WORDS = [...Object.keys(COVERS).map((word) => [word, word] as const), ...OTHER_WORDS];

/** Reads a comment; nothing where it does not begin with a word of ours, nor with what is nearly one. */
export function readDirective(comment: string): Directive | undefined {
  const [, joint = "", word = "", rest = ""] = /^#[ \t]*cfn-latency-lint(-|:[ \t]*|[ \t]+)([\w-]+)([^]*)$/.exec(comment) ?? [];
  const covers = Object.hasOwn(COVERS, word) ? COVERS[word] : undefined;
  if (covers && joint === "-" && /^(?:\s|$)/.test(rest)) return { kind: "directive", covers, ...partsOf(rest) };
  // After a blank, what is only nearly a word of ours is prose.
  const meant = covers ? word : joint === "-" ? nearest(word) : undefined;
  if (meant === undefined) return undefined;
  const written = comment.replace(/^#[ \t]*/, "").slice(0, NAME.length + joint.length + word.length + (rest.startsWith(":") ? 1 : 0));
  return { kind: "malformed", message: `${quote(written)} suppresses nothing; did you mean \`${NAME}-${meant}\`?` };
}

function nearest(word: string): string | undefined {
  const [first] = WORDS.map(([known, ours]) => ({ ours, distance: editDistance(word, known) })).toSorted((a, b) => a.distance - b.distance);
  return first && first.distance <= 2 ? first.ours : undefined;
}

/** "role-credentials, cold-start until 2027-03-31 -- why": what stands behind the keyword. */
function partsOf(rest: string): Pick<Extract<Directive, { kind: "directive" }>, "rules" | "until" | "reason"> {
  const [, what = "", reason] = /^([^]*?)(?:(?<=\s)--(?:\s([^]*))?)?$/.exec(rest) ?? [];
  const words = what.split(/[\s,]+/).filter((word) => word !== "");
  const until = words.indexOf("until");
  if (until < 0) return { rules: words, until: undefined, reason };
  return { rules: words.slice(0, until), until: words.slice(until + 1).join(" "), reason };
}
