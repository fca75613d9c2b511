import type { Formula } from "../resolve/formula.ts";
import { type Path, type Place, placeOf } from "../template/place.ts";
import type { Source } from "../template/read.ts";
import { type Note, type Problem, SEVERITIES } from "./finding.ts";
import { readChange } from "./foreign-change.ts";
import { isRecord, reasonOf } from "./plugin.ts";

/** What the code of a plugin said of one thing, as far as it got, and what is wrong with the rest. */
export interface Foreign {
  readonly problems: readonly Problem[];
  readonly fault: string | undefined;
}

/** More about one thing nobody reads; a rule that yields without end would never let us go on. */
const MAX_PROBLEMS = 1000;
const MAX_DEPTH = 500;

/** Collects what a rule yields, whatever that is, and copies what is sound: what it does to it later is none of ours. */
export function collect(yields: () => Iterable<unknown>, sources: ReadonlyMap<string, Source>): Foreign {
  const problems: Problem[] = [];
  try {
    const all: unknown = yields();
    if (!isIterable(all)) return { problems, fault: "what its `check` gives is no list" };
    for (const given of all) {
      if (problems.length === MAX_PROBLEMS) return { problems, fault: `it finds more than ${MAX_PROBLEMS} things wrong with it` };
      const problem = readProblem(given, sources);
      if (typeof problem === "string") return { problems, fault: problem };
      problems.push(problem);
    }
    return { problems, fault: undefined };
  } catch (error) {
    return { problems, fault: reasonOf(error) };
  }
}

function isIterable(given: unknown): given is Iterable<unknown> {
  return typeof given === "object" && given !== null && Symbol.iterator in given;
}

type Sources = ReadonlyMap<string, Source>;

/** A problem, or what is wrong with it. */
function readProblem(given: unknown, sources: Sources): Problem | string {
  if (!isRecord(given)) return "what it yields is no problem";
  const { message, at, label, severity, when, routes, stages, related, notes, remedy, inCode, isChosen, fix } = given;
  if (typeof message !== "string" || message.trim() === "") return "it yields a problem without a `message`";
  const place = readPlace(at, sources);
  if (!place) return "it yields a problem whose `at` is no place in what was read";
  const known = SEVERITIES.find((each) => each === severity);
  if (severity !== undefined && known === undefined) return `it yields a problem whose \`severity\` is none of ${SEVERITIES.join(", ")}`;
  if (when !== undefined && !isFormula(when)) return "it yields a problem whose `when` is no formula";
  const texts = Object.entries({ label, remedy, inCode }).find(([, text]) => text !== undefined && typeof text !== "string");
  const lists = Object.entries({ routes, stages, notes }).find(([, list]) => list !== undefined && !isTexts(list));
  if (texts ?? lists) return `it yields a problem whose \`${(texts ?? lists)?.[0] ?? ""}\` is no ${texts ? "text" : "list of texts"}`;
  const beside = readRelated(related, sources);
  if (!beside) return "it yields a problem whose `related` is no list of places with messages";
  const change = fix === undefined ? undefined : readChange(fix, (place) => readPlace(place, sources));
  if (fix !== undefined && !change) return "it yields a problem whose `fix` is no change";
  return {
    message, at: place, related: beside,
    ...(typeof label === "string" && { label }), ...(known && { severity: known }), ...(isFormula(when) && { when }),
    ...(isTexts(routes) && { routes: [...routes] }), ...(isTexts(stages) && { stages: [...stages] }), ...(isTexts(notes) && { notes: [...notes] }),
    ...(typeof remedy === "string" && { remedy }), ...(typeof inCode === "string" && { inCode }), ...(isChosen === true && { isChosen }), ...(change && { fix: change }),
  };
}

function readPlace(given: unknown, sources: Sources): Place | undefined {
  if (!isRecord(given)) return undefined;
  const { file, start, end, path, generatedBy } = given;
  const length = typeof file === "string" ? sources.get(file)?.text.length ?? -1 : -1;
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end) && Number(end) <= length;
  const isSound = isSpan && isPath(path) && (generatedBy === undefined || typeof generatedBy === "string");
  return isSound ? placeOf(given as unknown as Place) : undefined;
}

function isPath(given: unknown): given is Path | undefined {
  let at = given;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (at === undefined) return true;
    if (!isRecord(at) || typeof at["key"] !== "string") return false;
    at = at["parent"];
  }
  return false;
}

function isTexts(given: unknown): given is readonly string[] {
  return Array.isArray(given) && given.every((text) => typeof text === "string");
}

function isFormula(given: unknown, depth = 0): given is Formula {
  if (typeof given === "boolean") return true;
  if (!isRecord(given) || depth > MAX_DEPTH) return false;
  const { kind, name, of } = given;
  if (kind === "condition") return typeof name === "string";
  if (kind === "not") return isFormula(of, depth + 1);
  return (kind === "and" || kind === "or") && Array.isArray(of) && of.every((part) => isFormula(part, depth + 1));
}

function readRelated(given: unknown, sources: Sources): Note[] | undefined {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return undefined;
  const notes = given.flatMap((note: unknown): Note[] => {
    const at = isRecord(note) ? readPlace(note["at"], sources) : undefined;
    return at && isRecord(note) && typeof note["message"] === "string" ? [{ at, message: note["message"] }] : [];
  });
  return notes.length === given.length ? notes : undefined;
}
