import path from "node:path";
import type { Found, Library } from "../expand/library.ts";
import { quote } from "../template/entry.ts";
import type { Node } from "../template/node.ts";
import type { Source, SyntaxProblem } from "../template/read.ts";
import { admit, type Admission, refused } from "./admit.ts";
import { type Answer, createBookshelf, type Read } from "./bookshelf.ts";
import { assemblyOf, type Boundary, boundaryOf } from "./boundary.ts";
import type { FoundFile } from "./find-files.ts";
import { destinationOf } from "./location.ts";
import { shownPath } from "./shown-path.ts";
import type { Where } from "./where.ts";

/** The files on disk that templates refer to, as far as they may be read. */
export interface FileLibrary extends Library {
  /** Reads what was asked for since and was not there yet. Whether there was anything. */
  load(): Promise<boolean>;
  /** What is wrong with the documents that were read. It grows with them. */
  readonly problems: readonly SyntaxProblem[];
}

export interface FileLibraryOptions extends Where {
  /** The files that are linted. What comes from elsewhere, such as standard input, cannot name a file. */
  readonly files: readonly FoundFile[];
  /** The paths that the user gave: where there is no repository, templates may pull in what lies in such a folder. */
  readonly paths: readonly string[];
  /** The absolute path of the file that a location stands for in a CDK app's output, if it stands for one. */
  readonly assetPath?: ((location: string, from: string) => string | undefined) | undefined;
}

/** How many files one template may ask for, those that these ask for and all. The largest applications have dozens. */
const MAX_FILES = 1_000;

/** How much one template may pull in, so that it cannot fill the memory. CloudFormation takes 1 MB a template. */
const MAX_MEGABYTES = 128;

/** A linted file. What it pulls in asks in its name. */
interface Reader {
  readonly path: string;
  readonly asked: Set<string>;
  boundary?: Boundary;
  bytes: number;
}

/** A file that somebody asked for. */
interface Order {
  readonly reader: Reader;
  readonly path: string;
  readonly isAsset: boolean;
  /** The file that names it. */
  readonly from: string;
}

/** A library of the files that templates name and may have. Nothing is read before `load`, and nothing is ever fetched. */
export function createFileLibrary({ cwd, disk, files, paths, assetPath }: FileLibraryOptions): FileLibrary {
  const named = paths.map((given) => path.resolve(cwd, given));
  const readers = readersOf(files);
  const shelf = createBookshelf(disk);
  const documents = new Map<string, Answer<Node>>();
  const texts = new Map<string, Answer<Source>>();
  const orders: (() => Promise<void>)[] = [];

  function ask<T>(location: string, from: string, answers: Map<string, Answer<T>>, read: Read<T>): Found<T> {
    const asset = assetPath?.(location, from);
    const destination = asset === undefined ? destinationOf(location, path.resolve(cwd, path.dirname(from))) : { kind: "file", path: asset } as const;
    if (destination.kind === "unread") return destination;
    const reader = readers.get(from);
    if (!reader) return unread(`${quote(location)} is named by a text that has no folder`);
    const key = `${reader.path}\0${destination.path}\0${asset === undefined ? "" : "asset"}`;
    const answer = answers.get(key);
    if (answer) return answer.kind === "found" ? answer : unread(`${quote(location)} ${answer.reason}`);
    if (!mayAsk(reader, key)) return unread(`more than ${MAX_FILES} files are named`);
    const order = { reader, path: destination.path, isAsset: asset !== undefined, from };
    orders.push(async () => {
      if (!answers.has(key)) answers.set(key, await fill(order, read));
    });
    return unread(`${quote(location)} has not been read yet`);
  }

  async function fill<T>(order: Order, read: Read<T>): Promise<Answer<T>> {
    const { reader } = order;
    reader.boundary ??= boundaryOf(reader.path, named, disk);
    const boundary = order.isAsset ? assemblyOf(path.resolve(cwd, order.from), disk) : reader.boundary;
    const admission = withinMemory(admit(order.path, boundary, disk), reader);
    if (admission.kind === "refused") return admission;
    const file = shownPath(order.path, cwd);
    // What is also linted by itself has bounds of its own; what two templates pull in has those of the first.
    if (!readers.has(file)) readers.set(file, reader);
    return read(admission.real, file);
  }

  return {
    document: (location, from) => ask(location, from, documents, shelf.document),
    text: (location, from) => ask(location, from, texts, shelf.text),
    sources: shelf.sources,
    problems: shelf.problems,
    async load() {
      const due = orders.splice(0);
      for (const order of due) await order();
      return due.length > 0;
    },
  };
}

/** By the file as a report shows it. A text without a folder may be called like a file, and still is not it. */
function readersOf(files: readonly FoundFile[]): Map<string, Reader> {
  const bare = new Set(files.flatMap((each) => (each.path === "-" ? [each.file] : [])));
  const onDisk = files.filter(({ file }) => !bare.has(file));
  return new Map(onDisk.map((each) => [each.file, { path: each.path, asked: new Set<string>(), bytes: 0 }]));
}

function mayAsk({ asked }: Reader, key: string): boolean {
  if (asked.size < MAX_FILES) asked.add(key);
  return asked.has(key);
}

/** Counts what is admitted, and admits no more than fits. */
function withinMemory(admission: Admission, reader: Reader): Admission {
  if (admission.kind === "refused") return admission;
  if (reader.bytes + admission.size > MAX_MEGABYTES * 1024 * 1024) return refused(`is too much: the files before it have ${MAX_MEGABYTES} MB`);
  reader.bytes += admission.size;
  return admission;
}

function unread(why: string): Extract<Found<never>, { kind: "unread" }> {
  return { kind: "unread", why };
}
