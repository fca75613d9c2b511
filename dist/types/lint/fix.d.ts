import type { Span } from "../template/place.js";
import type { Step } from "./change.js";
/** Text that takes the place of other text, on the author's own file. */
export interface Edit extends Span {
    readonly newText: string;
}
/**
 * A whole change: all of its edits or none. `safe` changes nothing but what the finding is about; `review` wants a person to
 * look at it first.
 */
export interface Fix {
    /** What it does, in the imperative: "remove `Credentials`". */
    readonly title: string;
    readonly safety: "safe" | "review";
    /** At least one, in the order of the text; none overlaps another. */
    readonly edits: readonly Edit[];
    /** The same in terms of values: once it is made, nothing else may be different. */
    readonly steps?: readonly Step[];
}
