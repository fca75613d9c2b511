import { html, type Html, type Piece } from "./html-markup.ts";
import { SCRIPT, SCRIPT_HASH } from "./html-script.ts";
import { STYLE, STYLE_HASH } from "./html-style.ts";

/** What stands on a page, from top to bottom. */
export interface Page {
  readonly title: string;
  readonly header: Piece;
  readonly filter: Piece;
  /** A section that has nothing to say is left out. */
  readonly sections: readonly (Section | undefined)[];
  readonly version: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** How many things are told of in it. */
  readonly count: number;
  readonly content: Piece;
}

// By their hashes alone may a style and a script take effect: not even an error of ours in escaping would run anything.
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole page in one file, which asks nothing of the network. */
export function htmlPage({ title, header, filter, sections, version }: Page): string {
  const shown = sections.filter((section) => section !== undefined);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><h1>${title}</h1>${header}${contents(shown)}</header>
${filter}
<main id="main" tabindex="-1">${shown.map(sectionOf)}
</main>
<footer>Made by cfn-latency-lint ${version}</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return page.markup;
}

function contents(sections: readonly Section[]): Html {
  return html`<nav aria-label="On this page"><ul role="list">${sections.map(({ id, title, count }) => html`<li><a href="#${id}">${title}</a> ${count}</li>`)}</ul></nav>`;
}

function sectionOf({ id, title, content }: Section): Html {
  return html`
<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
}

/** A text of ours that is no markup but goes into the page as it is. */
function trusted(markup: string): Html {
  return { markup };
}
