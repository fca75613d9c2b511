import { append } from "../resolve/groups.ts";
import { knownText, type Text } from "../resolve/text.ts";
import type { Request } from "./request.ts";
import type { Statement } from "./statement.ts";

/** A function's statements, and which of them a request can concern at all. */
export interface StatementIndex {
  /** In the template's order. */
  readonly all: readonly Statement[];
  /** Those whose sources may match the request, in the same order: every other one says no. */
  candidates(request: Request): readonly Statement[];
}

/**
 * Sorts statements by the longest stretch of whole path segments that their sources are sure to contain, so that a function
 * with a statement for each of its routes is not asked about every statement for every route.
 */
export function indexStatements(all: readonly Statement[]): StatementIndex {
  const anyRequest: number[] = [];
  const byStretch = new Map<string, [number, ...number[]]>();
  // Where the stage is not known, it may be the one that a source begins with.
  const behindStage = new Map<string, [number, ...number[]]>();
  for (const [index, statement] of all.entries()) {
    const stretches = stretchesOf(statement);
    if (stretches === undefined) anyRequest.push(index);
    for (const stretch of stretches ?? []) {
      append(byStretch, stretch, index);
      append(behindStage, stretch.replace(/^\/[^/]*/, ""), index);
    }
  }
  return {
    all,
    candidates(request) {
      const endings = endingsOf(request);
      if (endings === undefined) return all;
      const stage = request.stage && knownText(request.stage.name);
      const found = new Set(anyRequest);
      const find = (map: ReadonlyMap<string, readonly number[]>, stretch: string): void => {
        map.get(stretch)?.forEach((index) => found.add(index));
      };
      for (const ending of endings) {
        segmentStretches(`/${stage ?? ""}${ending}`).forEach((stretch) => { find(byStretch, stretch); });
        if (request.stage && stage === undefined) beginnings(ending).forEach((stretch) => { find(behindStage, stretch); });
      }
      return [...found].sort((a, b) => a - b).flatMap((index) => all[index] ?? []);
    },
  };
}

/** For each source, text from a slash to a slash or to the source's end, without wildcards; `undefined` where one has none. */
function stretchesOf({ sources, comparison }: Statement): readonly string[] | undefined {
  if (sources === undefined || comparison !== "ArnLike") return undefined;
  const stretches = sources.map(stretchOf);
  return stretches.every((stretch) => stretch !== undefined) ? stretches : undefined;
}

function stretchOf(source: Text): string | undefined {
  const last = source.at(-1);
  if (last?.kind !== "literal") return undefined;
  const chunks = last.text.split(/[*?]/);
  const whole = chunks.filter((chunk, index) => chunk.length > 1 && chunk.startsWith("/") && (chunk.endsWith("/") || index === chunks.length - 1));
  return whole.toSorted((a, b) => b.length - a.length)[0];
}

/** How the ARN of a request may end behind the stage; `undefined` where that is not settled. */
function endingsOf({ verb, tail, otherTail }: Request): readonly string[] | undefined {
  const tails = [tail, ...(otherTail ? [otherTail] : [])].map(knownText);
  return tails.every((known) => known !== undefined) ? tails.map((known) => `/${verb ?? ""}${known}`) : undefined;
}

/** Everything from one slash to a later one, or to the end. */
function segmentStretches(text: string): string[] {
  const stretches: string[] = [];
  for (let start = text.indexOf("/"); start !== -1; start = text.indexOf("/", start + 1)) addStretches(stretches, text, start);
  return stretches;
}

function addStretches(stretches: string[], text: string, start: number): void {
  for (let end = text.indexOf("/", start + 1); end !== -1; end = text.indexOf("/", end + 1)) stretches.push(text.slice(start, end + 1));
  stretches.push(text.slice(start));
}

/** Everything from the slash that it begins with to a later one, or to the end; the slash alone, for a source that has but a stage. */
function beginnings(text: string): string[] {
  const stretches = ["/", ""];
  addStretches(stretches, text, 0);
  return stretches;
}
