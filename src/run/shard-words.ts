import { mayNameFiles } from "../project/gather.ts";
import type { Source } from "../template/read.ts";

/** What the words of a text allow it to have to do with other texts. A text without any of them need not be read to find that out. */
export interface Words {
  /** It may name files, outputs of other stacks, or the template that it deploys; or its metadata may suppress what other metadata does. */
  readonly asks: boolean;
  /** It may say how a template is deployed. */
  readonly deploys: boolean;
  /** It may have what other stacks import. */
  readonly exports: boolean;
  /** It may have what `Fn::GetStackOutput` gets. */
  readonly outputs: boolean;
}

export const NO_WORDS: Words = { asks: false, deploys: false, exports: false, outputs: false };

/** In quotes a word may be written in other characters than its own. */
const ESCAPE = /\\[xuU\r\n]/;

/** Comments that suppress stand for themselves. */
const METADATA = /cfn-latency-lint(?!-ignore)/;

/** The words of a text. */
export function wordsOf(source: Source): Words {
  const { text } = source;
  const isEscaped = ESCAPE.test(text);
  const deploys = isEscaped || text.includes("template-file-path");
  return {
    asks: deploys || mayNameFiles({ source }) || text.includes("ImportValue") || text.includes("GetStackOutput") || METADATA.test(text),
    deploys,
    exports: text.includes("Export"),
    outputs: text.includes("Outputs"),
  };
}
