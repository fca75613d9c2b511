import type { Report } from "../../lint/report.ts";
import { reasonOf } from "../unchecked.ts";
import { html, type Html, sentence } from "./html-markup.ts";
import type { Section } from "./html-page.ts";
import type { View } from "./html-view.ts";

type Unchecked = Report["notChecked"][number];

/** What could not be read, in full. */
export function errorsSection({ errors }: Report, view: View): Section | undefined {
  const items = errors.map(({ file, at, message }) =>
    html`<li>${at ? view.place(at) : html`<span class="place">${file}</span>`}: ${sentence(message)}</li>`);
  return section("errors", "Errors", errors.length, items);
}

/** Oddities in the texts. */
export function warningsSection({ warnings }: Report, view: View): Section | undefined {
  const items = warnings.map(({ at, message }) => html`<li>${view.place(at)}: ${sentence(message)}</li>`);
  return section("warnings", "Warnings", warnings.length, items);
}

/** What was not looked at, by the reason. */
export function uncheckedSection({ notChecked }: Report, view: View): Section | undefined {
  const reasons = new Map<string, Unchecked[]>();
  for (const item of notChecked) {
    const items = reasons.get(reasonOf(item));
    if (items) items.push(item);
    else reasons.set(reasonOf(item), [item]);
  }
  return section("not-checked", "Not checked", notChecked.length, [...reasons].map(([why, items]) => reasonItem(why, items, view)));
}

function reasonItem(why: string, items: readonly Unchecked[], view: View): Html {
  return html`<li><span class="why">${sentence(why)}</span><ul>${items.map(({ at, what }) => html`<li>${sentence(what)} ${view.place(at)}</li>`)}</ul></li>`;
}

function section(id: string, title: string, count: number, items: readonly Html[]): Section | undefined {
  return count === 0 ? undefined : { id, title, count, content: html`<ul class="plain">${items}</ul>` };
}
