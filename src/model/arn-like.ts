import { concat, literal, splitText, type Text, type Token, tokenId } from "../resolve/text.ts";

/** Whether a pattern matches in every deployment, in none, or as the deployment has it. */
export type Match = "yes" | "no" | "maybe";

const ARN_PARTS = 6;

/** What one match may cost, in pairs of characters. ARNs have no more than 2,048; longer texts are made to be slow. */
const MATCH_LIMIT = 10_000_000;

const ANY_RUN = "*";
const ANY_CHARACTER = "?";

/**
 * One character of literal text, or, longer than that, a whole token whose text only the deployment knows. In a pattern
 * the characters `*` and `?` are wildcards; in a subject they stand for themselves.
 */
type Atom = string;

/**
 * Matches as IAM does within one part of an ARN: `*` is any run of characters, also across `/` and `:`, `?` is one
 * character, all else is itself, upper and lower case apart. A reference and an unknown match themselves for certain, and
 * may match anything else. The subject is what a request really has: a `*` in it is no wildcard.
 */
export function matchText(pattern: Text, subject: Text): Match {
  const plain = matchPlain(pattern, subject) ?? matchStrings(pattern, subject);
  if (plain !== undefined) return plain;
  const [wanted, given] = [atomsOf(pattern), atomsOf(subject)];
  if (wanted.length * given.length > MATCH_LIMIT) return "maybe";
  if (matchesSurely(wanted, given)) return "yes";
  return matchesPossibly(...withoutSharedEnds(wanted, given)) ? "maybe" : "no";
}

/** The answer where there is nothing to match: `*` alone, or text without a wildcard. */
function matchPlain([pattern, ...others]: Text, subject: Text): Match | undefined {
  if (pattern?.kind !== "literal" || others.length > 0) return undefined;
  if (pattern.text === ANY_RUN) return "yes";
  const [given] = subject;
  if (subject.length !== 1 || given?.kind !== "literal" || WILDCARD.test(pattern.text)) return undefined;
  return pattern.text === given.text ? "yes" : "no";
}

const WILDCARD = /[*?]/;

/** The answer where both begin with the same tokens and go on in literal text: `${Api}/*` and a request to that API. */
function matchStrings(pattern: Text, subject: Text): Match | undefined {
  let shared = 0;
  while (isSameToken(pattern[shared], subject[shared])) shared += 1;
  const [wanted, given] = [literalFrom(pattern, shared), literalFrom(subject, shared)];
  if (wanted === undefined || given === undefined || wanted.includes(ANY_CHARACTER) || wanted.length * given.length > MATCH_LIMIT) return undefined;
  return matchesString(wanted.split(ANY_RUN), given) ? "yes" : "no";
}

function isSameToken(one: Token | undefined, other: Token | undefined): boolean {
  if (one === undefined || other === undefined || one.kind === "literal" || other.kind === "literal") return false;
  return one === other || (one.kind === other.kind && tokenId(one) === tokenId(other));
}

function literalFrom(text: Text, start: number): string | undefined {
  let literal = "";
  for (let at = start; at < text.length; at += 1) {
    const token = text[at];
    if (token?.kind !== "literal") return undefined;
    literal += token.text;
  }
  return literal;
}

/** Whether a string begins with the first part, ends with the last, and has the others in between, each behind the one before. */
function matchesString(parts: readonly string[], given: string): boolean {
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return given === first;
  if (!given.startsWith(first)) return false;
  let end = first.length;
  for (const part of parts.slice(1, -1)) {
    const start = given.indexOf(part, end);
    if (start === -1) return false;
    end = start + part.length;
  }
  return given.length - last.length >= end && given.endsWith(last);
}

/**
 * The six parts of an ARN or a pattern of one, the last with its colons; `undefined` where there are fewer. `ArnLike`, which
 * `AWS::Lambda::Permission` makes of its `SourceArn`, matches each on its own
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN).
 * Colons are those of literal text: a reference or an unknown among the first five parts is taken to hold none.
 */
export function arnParts(text: Text): readonly Text[] | undefined {
  const known = partsOf.get(text);
  if (known) return known;
  const parts = cutIntoParts(text);
  if (parts) partsOf.set(text, parts);
  return parts;
}

/** A statement is held to every request of an API, and a request to every statement. */
const partsOf = new WeakMap<Text, readonly Text[]>();
const atoms = new WeakMap<Text, readonly Atom[]>();

function cutIntoParts(text: Text): Text[] | undefined {
  const parts = splitText(text, ":", ARN_PARTS);
  return parts.length < ARN_PARTS ? undefined : parts;
}

/** Texts with a separator between them. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  return concat(...texts.flatMap((text, index) => (index === 0 ? [text] : [literal(separator), text])));
}

function atomsOf(text: Text): readonly Atom[] {
  const known = atoms.get(text) ?? cutIntoAtoms(text);
  atoms.set(text, known);
  return known;
}

function cutIntoAtoms(text: Text): Atom[] {
  return text.flatMap((token) => (token.kind === "literal" ? token.text.split("") : [`${token.kind} ${tokenId(token)}`]));
}

function isOpen(atom: Atom): boolean {
  return atom.length > 1;
}

/** Goes back to the last `*` alone: an earlier one can take nothing that the last one could not take as well. */
function matchesSurely(pattern: readonly Atom[], subject: readonly Atom[]): boolean {
  let [at, star, taken] = [0, -1, 0];
  for (let position = 0; position < subject.length; ) {
    const wanted = pattern[at];
    if (wanted === ANY_RUN) {
      star = at;
      taken = position;
      at += 1;
    } else if (wanted !== undefined && covers(wanted, subject[position] ?? "")) {
      at += 1;
      position += 1;
    } else if (star !== -1) {
      taken += 1;
      at = star + 1;
      position = taken;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((wanted) => wanted === ANY_RUN);
}

/**
 * What stands at both ends alike cannot tell the texts apart: `${Api}/prod/*` never matches `${Api}/beta/GET/items`. A
 * token of the subject is part of a request's ARN, which has no wildcards, so that it has none in the pattern either.
 */
function withoutSharedEnds(pattern: readonly Atom[], subject: readonly Atom[]): [readonly Atom[], readonly Atom[]] {
  const shorter = Math.min(pattern.length, subject.length);
  let [start, end] = [0, 0];
  while (start < shorter && isShared(pattern[start], subject[start])) start += 1;
  while (end < shorter - start && isShared(pattern.at(-1 - end), subject.at(-1 - end))) end += 1;
  return [pattern.slice(start, pattern.length - end), subject.slice(start, subject.length - end)];
}

function isShared(wanted: Atom = "", given: Atom = ""): boolean {
  return wanted !== ANY_RUN && covers(wanted, given);
}

function covers(wanted: Atom, given: Atom): boolean {
  return wanted === given || (wanted === ANY_CHARACTER && !isOpen(given));
}

/**
 * Whether some text is matched once every token, on both sides, is any run of characters. `reached[j]` says whether the
 * pattern so far can meet the first `j` atoms of the subject.
 */
function matchesPossibly(pattern: readonly Atom[], subject: readonly Atom[]): boolean {
  let reached = [true];
  for (const given of subject) reached.push(reached.at(-1) === true && isOpen(given));
  for (const wanted of pattern) {
    const isRun = wanted === ANY_RUN || isOpen(wanted);
    const next = [isRun && reached[0] === true];
    subject.forEach((given, index) => {
      const [before, above, left] = [reached[index] === true, reached[index + 1] === true, next[index] === true];
      next.push(((isRun || isOpen(given)) && (above || left)) || (before && covers(wanted, given)));
    });
    if (!next.includes(true)) return false;
    reached = next;
  }
  return reached.at(-1) === true;
}
