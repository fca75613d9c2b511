/**
 * A string that the template settles only in part: normalised from `Fn::Sub`, `Fn::Join` and literals alike, so that one
 * matcher serves every spelling. The empty list is the empty string.
 *
 * What is done to each text goes through its tokens by their index: the iterator behind `of` costs three times as much until V8 optimizes,
 * and nothing is done as often.
 */
export type Text = readonly Token[];
export type Token = LiteralToken | ReferenceToken | UnknownToken;
export interface LiteralToken {
    readonly kind: "literal";
    readonly text: string;
    /** The parameter whose default this is, where no value was given for it: another deployment may say otherwise. */
    readonly parameter?: string;
    /** The parameter or pseudo parameter that the deployment fills in with this: nobody wrote it into the template. */
    readonly filledIn?: string;
}
/** `Ref` (no attribute) or `Fn::GetAtt` of a resource: we know the source but not its text. */
export interface ReferenceToken {
    readonly kind: "reference";
    readonly logicalId: string;
    readonly attribute?: string;
}
export type UnknownSource = "parameter" | "pseudo-parameter" | "import" | "stack-output" | "dynamic-reference" | "mapping" | "function" | "limit";
/** Text that only the deployment knows. Two with the same id are the same text. */
export interface UnknownToken {
    readonly kind: "unknown";
    readonly source: UnknownSource;
    /** Canonical: `AWS::Region`, `RoleArn`, `Fn::ImportValue(shared-role)`. */
    readonly id: string;
}
export declare function literal(text: string): Text;
/** Joins texts, and literals that stand side by side and come from the same parameter or none. */
export declare function concat(...texts: readonly Text[]): Text;
/** The string, where every token is literal. */
export declare function knownText(text: Text): string | undefined;
/** The text as a person would write it: `${OrdersFunction.Arn}:live`. Equal results mean equal texts. */
export declare function printText(text: Text): string;
/**
 * All that there is to say of a text: where two are equal, so are the texts, token by token. The lengths keep what stands in a text from
 * being taken for a token.
 */
export declare function exactly(text: Text): string;
/** What a token stands for, in one word. */
export declare function tokenId(token: ReferenceToken | UnknownToken): string;
/** The parameters whose defaults the text is made of. */
export declare function defaultsIn(text: Text): string[];
/**
 * Splits at every separator that stands in literal text, or at the first of them, into no more than so many parts; what a reference or an
 * unknown holds is not looked into.
 */
export declare function splitText(text: Text, separator: string, limit?: number): Text[];
