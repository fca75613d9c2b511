import type { Finding } from "../lint/finding.ts";
import { headline } from "./headline.ts";
import { printable } from "./printable.ts";

/** A place beside a finding, by the number that it has in the result. */
export interface Link {
  readonly id: number;
  readonly message: string;
}

/** GitHub shows a place beside a result only where the message links to it. */
const LINKS = 5;

/**
 * All that a finding says, in sentences, since GitHub takes the first one for the title. Braces stay single, as most
 * viewers would show them: a placeholder is a number in braces, and "{id}" is none.
 */
export function sarifMessage({ message, when, notes, remedy }: Finding, links: readonly Link[]): string {
  const told = [
    headline({ message, when }),
    ...notes.map((note) => `Note: ${printable(note)}`),
    ...(remedy === undefined ? [] : [`Help: ${printable(remedy)}`]),
  ];
  const shown = links.slice(0, LINKS).map(({ id, message: text }) => `[${linkText(printable(text))}](${id})`);
  return [...told.map(withoutLinks), ...(shown.length === 0 ? [] : [`See ${shown.join(", ")}`])].map((text) => `${text}.`).join("\n");
}

/** A name of the template must not become a link to somewhere. */
export function withoutLinks(text: string): string {
  return text.replaceAll("](", "] (");
}

function linkText(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&");
}
