import { entriesOf, get, type Node } from "../template/node.ts";
import type { Span } from "../template/place.ts";
import { readQuickly } from "../template/read-template.ts";
import { beside } from "./beside.ts";
import type { Side } from "./comparison.ts";
import { referencesOf } from "./references.ts";

/** The sections of a template on whose entries a request path can hang. */
const SECTIONS = ["Parameters", "Mappings", "Conditions", "Globals", "Resources"] as const;
export type Section = (typeof SECTIONS)[number];

/** Something that a template declares under a name of its own. */
export interface Declaration {
  readonly section: Section;
  readonly name: string;
  /** Key and value. */
  readonly at: Span;
  readonly value: Node;
}

/** What a template declares, by "Resources/Orders", in the order written. */
export type Declarations = ReadonlyMap<string, Declaration>;

/** A side of a comparison, as far as causes ask for it. */
export interface Authored {
  /** What the template in a file declares; nothing where the file is no template. */
  readonly template: (file: string) => Declarations | undefined;
  /** The template that a place belongs to: of one in an included file, that which includes it. */
  readonly home: (at: Span, logicalId: string | null) => string;
  /** All that a file says; nothing where it could not be read, or is no file of the run. */
  readonly values: (file: string) => readonly Node[] | undefined;
  readonly has: (file: string) => boolean;
  /** Whether a part of it may be missing. */
  readonly isBroken: (file: string) => boolean;
}

/** Reads what is asked for, once. Files that others refer to are read again: a report has but their text. */
export function authored({ files, report }: Side): Authored {
  const linted = new Map(files.map(({ source, documents }) => [source.file, documents.map(({ root }) => root)]));
  const values = once((file) => {
    const source = report.sources.get(file);
    return linted.get(file) ?? (source && readQuickly(source)?.documents);
  });
  const template = once((file) => {
    const roots = (values(file) ?? []).filter((root) => get(root, "Resources") !== undefined);
    return roots.length === 0 ? undefined : declarationsOf(roots);
  });
  const holders = once((logicalId) => [...report.sources.keys()].filter((file) => template(file)?.has(`Resources/${logicalId}`)));
  const includes = (file: string, logicalId: string, included: string): boolean => {
    const one = template(file)?.get(`Resources/${logicalId}`);
    return one !== undefined && [...referencesOf(one).locations].some((location) => beside(file, location) === included);
  };
  const home = (at: Span, logicalId: string | null): string => {
    if (logicalId === null || template(at.file)) return at.file;
    const files = holders(logicalId);
    return files.find((file) => includes(file, logicalId, at.file)) ?? (files.length === 1 ? files[0] : undefined) ?? at.file;
  };
  const broken = new Set(report.errors.map(({ file }) => file));
  return { values, template, home, has: (file) => report.sources.has(file), isBroken: (file) => broken.has(file) };
}

/** Of a file with several templates, a name means the first that has it. */
function declarationsOf(roots: readonly Node[]): Declarations {
  const declared = new Map<string, Declaration>();
  for (const root of roots) {
    for (const section of SECTIONS) {
      for (const { key, at, value } of entriesOf(get(root, section))) {
        const name = `${section}/${key}`;
        if (!declared.has(name)) declared.set(name, { section, name: key, at: { ...at, end: Math.max(at.end, value.end) }, value });
      }
    }
  }
  return declared;
}

function once<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, { readonly value: T }>();
  return (name) => {
    const known = made.get(name) ?? { value: make(name) };
    made.set(name, known);
    return known.value;
  };
}
