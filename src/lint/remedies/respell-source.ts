import { arnParts, joinTexts } from "../../model/arn-like.ts";
import { narrowGrants } from "../../model/grant.ts";
import type { AskedCall } from "../../model/request.ts";
import { concat, literal, printText, splitText, type Text } from "../../resolve/text.ts";

/** A source of which one part is another. */
export interface Respelled {
  /** What stands there of it, and what is to. */
  readonly from: Text;
  readonly to: Text;
  /** All of it, then. */
  readonly mended: Text;
}

/** What a statement's source may be mended to for a call, each by one of its parts: partition, region, account, stage, verb or path. */
export function respellings(source: Text, asked: AskedCall): Respelled[] {
  const parts = arnParts(source);
  return parts ? [...withOtherHeads(parts, asked), ...withOtherTails(parts, asked)] : [];
}

/** Partition, region and account, with what stands beside each: the field before it or behind. */
const HEADS = [1, 3, 4] as const;

function withOtherHeads(parts: readonly Text[], { api }: AskedCall): Respelled[] {
  const own = splitText(api.arn, ":");
  return HEADS.flatMap((index) => {
    const [written = [], wanted = []] = [parts[index], own[index]];
    if (printText(written) === printText(wanted)) return [];
    const around = (text: Text): Text => concat(index === 4 ? [] : parts[index - 1] ?? [], literal(":"), text, literal(":"));
    return [{ from: around(written), to: around(wanted), mended: joinTexts(parts.with(index, wanted), ":") }];
  });
}

/** What follows the API's id. */
function withOtherTails(parts: readonly Text[], asked: AskedCall): Respelled[] {
  const [narrow] = narrowGrants(asked);
  const [api = [], ...written] = splitText(parts[5] ?? [], "/");
  const wanted = splitText(narrow?.resource ?? [], "/").slice(1);
  const mended = (tail: readonly Text[]): Text => joinTexts([...parts.slice(0, 5), concat(api, tailOf(tail))], ":");
  // The API's ARN alone is that of no request: it lacks the whole of it.
  if (written.length === 0) return [{ from: concat(literal(":"), api), to: concat(literal(":"), api, tailOf(wanted)), mended: mended(wanted) }];
  // A statement for authorizers is none for requests, nor the reverse.
  if (isForAuthorizers(written) !== isForAuthorizers(wanted)) return [];
  return pieces(asked).filter(({ start }) => start < written.length).flatMap(({ start, end }) => {
    const tail = [...written.slice(0, start), ...wanted.slice(start, end), ...(end === undefined ? [] : written.slice(end))];
    return printText(tailOf(tail)) === printText(tailOf(written)) ? [] : [{ from: tailOf(written), to: tailOf(tail), mended: mended(tail) }];
  });
}

function isForAuthorizers([first = []]: readonly Text[]): boolean {
  return printText(first) === "authorizers";
}

function tailOf(segments: readonly Text[]): Text {
  return concat(...segments.map((segment) => concat(literal("/"), segment)));
}

interface Piece {
  readonly start: number;
  readonly end?: number;
}

/** Where stage, verb and path stand; an authorizer's call has one name that is all of it. */
function pieces({ requests: [request] }: AskedCall): readonly Piece[] {
  if (request?.stage === undefined) return [{ start: 0 }];
  return request.verb === undefined ? [{ start: 0, end: 1 }, { start: 1 }] : [{ start: 0, end: 1 }, { start: 1, end: 2 }, { start: 2 }];
}
