import { TextSourceCodeBase, VisitNodeStep } from "@eslint/plugin-kit";
import type { Finding } from "../../lint/finding.ts";
import type { Report } from "../../lint/report.ts";
import type { Position } from "../../template/lines.ts";
import { directivesIn, type Directives } from "./directives.ts";
import type { Site } from "./site.ts";

/** All that ESLint sees of a file: rules ask the linter for the rest. */
export interface Template {
  readonly type: "Template";
  readonly range: [number, number];
  readonly loc: { readonly start: Position; readonly end: Position };
}

/** What the linter said of a file. */
export interface Linted {
  readonly ast: Template;
  /** As the report calls it. */
  readonly file: string;
  /** Nothing where the file is no template. */
  readonly report: Report | undefined;
  readonly siteOf: (finding: Finding) => Site | undefined;
}

/** A template as ESLint's rules get it. ESLint's own base class is the way to be a language. */
export class TemplateSourceCode extends TextSourceCodeBase {
  readonly linted: Linted;

  constructor(text: string, linted: Linted) {
    super({ text, ast: linted.ast, lineEndingPattern: /\r\n|[\r\n]/u });
    this.linted = linted;
  }

  override getParent(): undefined {
    return undefined;
  }

  override traverse(): Iterable<VisitNodeStep> {
    const target = this.linted.ast;
    return ([1, 2] as const).map((phase) => new VisitNodeStep({ target, phase, args: [target] }));
  }

  getDisableDirectives(): Directives {
    return directivesIn({ file: this.linted.file, text: this.text });
  }
}
