import type { Node } from "../template/node.ts";
import type { Source, SyntaxProblem } from "../template/read.ts";
import { readSource } from "../template/read-template.ts";
import { reasonOf, refused, type Refusal } from "./admit.ts";
import { decode } from "./decode.ts";
import type { Disk } from "./disk.ts";

/** What was asked of a file, or why it cannot be had. */
export type Answer<T> = { readonly kind: "found"; readonly file: string; readonly value: T } | Refusal;

/** Reads a file; `real` is the path to open, `file` the one to show. */
export type Read<T> = (real: string, file: string) => Answer<T> | Promise<Answer<T>>;

/** Reads each file once, whoever asks. It reads whatever it is told to: what may be read is decided before. */
export interface Bookshelf {
  readonly text: Read<Source>;
  /** The first document of the file. */
  readonly document: Read<Node>;
  /** The texts that something was found in, by the file shown. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What is wrong with the documents. */
  readonly problems: readonly SyntaxProblem[];
}

export function createBookshelf(disk: Disk): Bookshelf {
  const sources = new Map<string, Source>();
  const documents = new Map<string, Answer<Node>>();
  const problems: SyntaxProblem[] = [];

  function open(real: string, file: string): Source {
    return sources.get(file) ?? { file, text: decode(disk.read(real)) };
  }

  async function parse(real: string, file: string): Promise<Answer<Node>> {
    const source = open(real, file);
    const reading = await readSource(source);
    sources.set(file, source);
    problems.push(...reading.problems);
    // Who sees half of a file misses what the other half says: better not to speak of it before it is mended.
    if (reading.problems.some(({ severity }) => severity === "error")) return refused("cannot be understood");
    const [value] = reading.documents;
    return value ? { kind: "found", file, value } : refused("is empty");
  }

  return {
    sources,
    problems,
    text(real, file) {
      try {
        const source = open(real, file);
        if (source.text.includes("\0")) return refused("is no text: it holds a NUL character");
        sources.set(file, source);
        return { kind: "found", file, value: source };
      } catch (error) {
        return refused(reasonOf(error));
      }
    },
    async document(real, file) {
      const answer = documents.get(file) ?? (await parse(real, file).catch((error: unknown) => refused(reasonOf(error))));
      documents.set(file, answer);
      return answer;
    },
  };
}
