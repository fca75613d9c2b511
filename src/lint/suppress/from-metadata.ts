import { didYouMean } from "../../template/did-you-mean.ts";
import { quote } from "../../template/entry.ts";
import { entriesOf, get, itemsOf, type Node, textOf } from "../../template/node.ts";
import { placeOf } from "../../template/place.ts";
import { resourceOf } from "./from-comments.ts";
import type { Outline } from "./outline.ts";
import type { Fault, Scope, Wish, Written } from "./suppression.ts";

const NAME = "cfn-latency-lint";
const KEYS = ["rule", "reason", "until"];

/** What the metadata of a text asks for: `Metadata` of templates and resources, `x-cfn-latency-lint` in OpenAPI. */
export function fromMetadata({ roots, members }: Outline): Written {
  const all = [
    ...roots.map((root) => readSettings(root, { file: root.file, start: root.start, end: root.end, logicalId: undefined, document: root })),
    ...members.map((member) => {
      const { value, file, start, end, root } = member;
      return readSettings(value, { file, start, end, logicalId: resourceOf(member), document: root });
    }),
  ];
  return { wishes: all.flatMap(({ wishes }) => wishes), faults: all.flatMap(({ faults }) => faults) };
}

function readSettings(holder: Node, scope: Scope): Written {
  const settings = get(get(holder, "Metadata"), NAME) ?? get(holder, `x-${NAME}`);
  if (settings === undefined) return { wishes: [], faults: [] };
  const foreign = unknownKeys(settings, ["ignore"]);
  const list = get(settings, "ignore");
  if (list?.kind !== "list") {
    const fault = { at: placeOf(list ?? settings), message: `\`${NAME}\` wants \`ignore\` with a list, so that nothing is suppressed`, remedy: undefined };
    return { wishes: [], faults: foreign.length > 0 ? foreign : [fault] };
  }
  const items = itemsOf(list).map((item) => readItem(item, scope));
  return { wishes: items.flatMap(({ wishes }) => wishes), faults: [...foreign, ...items.flatMap(({ faults }) => faults)] };
}

function readItem(item: Node, scope: Scope): Written {
  const foreign = unknownKeys(item, KEYS);
  if (foreign.length > 0) return { wishes: [], faults: foreign };
  const [rule, reason, until] = KEYS.map((key) => get(item, key));
  const at = placeOf(rule ?? item);
  const odd = [rule, reason, until].find((value) => value !== undefined && textOf(value) === undefined);
  if (odd) return { wishes: [], faults: [{ at: placeOf(odd), message: "this is no text, so that nothing is suppressed", remedy: undefined }] };
  const name = textOf(rule);
  if (name === undefined) return { wishes: [], faults: [{ at, message: "no rule is named, so that nothing is suppressed", remedy: "add `rule`" }] };
  const wish: Wish = { by: "metadata", rule: name, reason: textOf(reason), until: textOf(until), at, scope };
  return { wishes: [wish], faults: [] };
}

/** A key that is nearly one of ours must not be passed over: it may be what ends the suppression. */
function unknownKeys(node: Node, known: readonly string[]): Fault[] {
  return entriesOf(node).filter(({ key }) => !known.includes(key)).map(({ key, at, value }) => ({
    at: { ...at, path: value.path },
    message: `${quote(key)} is no key of a suppression, so that nothing is suppressed${didYouMean(key, known)}`,
    remedy: undefined,
  }));
}
