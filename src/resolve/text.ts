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

export type UnknownSource =
  | "parameter" | "pseudo-parameter" | "import" | "stack-output" | "dynamic-reference" | "mapping" | "function" | "limit";

/** Text that only the deployment knows. Two with the same id are the same text. */
export interface UnknownToken {
  readonly kind: "unknown";
  readonly source: UnknownSource;
  /** Canonical: `AWS::Region`, `RoleArn`, `Fn::ImportValue(shared-role)`. */
  readonly id: string;
}

export function literal(text: string): Text {
  return text === "" ? [] : [{ kind: "literal", text }];
}

/** Joins texts, and literals that stand side by side and come from the same parameter or none. */
export function concat(...texts: readonly Text[]): Text {
  const tokens: Token[] = [];
  let last: Token | undefined;
  for (let index = 0, text = texts[0]; text !== undefined; text = texts[++index]) {
    for (let place = 0, token = text[0]; token !== undefined; token = text[++place]) {
      if (token.kind === "literal" && last?.kind === "literal" && isPlain(token) && isPlain(last)) {
        last = { kind: "literal", text: last.text + token.text };
        tokens[tokens.length - 1] = last;
      } else {
        last = token;
        tokens.push(token);
      }
    }
  }
  return tokens;
}

function isPlain({ parameter, filledIn }: LiteralToken): boolean {
  return parameter === undefined && filledIn === undefined;
}

/** The string, where every token is literal. */
export function knownText(text: Text): string | undefined {
  let known = "";
  for (let index = 0, token = text[0]; token !== undefined; token = text[++index]) {
    if (token.kind !== "literal") return undefined;
    known += token.text;
  }
  return known;
}

/** The text as a person would write it: `${OrdersFunction.Arn}:live`. Equal results mean equal texts. */
export function printText(text: Text): string {
  let printed = "";
  for (let index = 0, token = text[0]; token !== undefined; token = text[++index]) printed += token.kind === "literal" ? token.text : `\${${tokenId(token)}}`;
  return printed;
}

/**
 * All that there is to say of a text: where two are equal, so are the texts, token by token. The lengths keep what stands in a text from
 * being taken for a token.
 */
export function exactly(text: Text): string {
  let all = "";
  for (let index = 0, token = text[0]; token !== undefined; token = text[++index]) {
    if (token.kind === "literal") {
      const { parameter = "", filledIn = "", text: written } = token;
      all += `l${parameter.length} ${filledIn.length} ${written.length} ${parameter}${filledIn}${written}`;
    } else if (token.kind === "unknown") {
      all += `u${token.id.length} ${token.source} ${token.id}`;
    } else {
      const { logicalId, attribute } = token;
      all += `r${logicalId.length} ${attribute?.length ?? "-"} ${logicalId}${attribute ?? ""}`;
    }
  }
  return all;
}

/** What a token stands for, in one word. */
export function tokenId(token: ReferenceToken | UnknownToken): string {
  if (token.kind === "unknown") return token.id;
  return token.attribute === undefined ? token.logicalId : `${token.logicalId}.${token.attribute}`;
}

/** The parameters whose defaults the text is made of. */
export function defaultsIn(text: Text): string[] {
  return [...new Set(text.flatMap((token) => (token.kind === "literal" && token.parameter !== undefined ? [token.parameter] : [])))];
}

/**
 * Splits at every separator that stands in literal text, or at the first of them, into no more than so many parts; what a reference or an
 * unknown holds is not looked into.
 */
export function splitText(text: Text, separator: string, limit = Infinity): Text[] {
  let part: Token[] = [];
  const parts = [part];
  for (let index = 0, token = text[0]; token !== undefined; token = text[++index]) {
    if (token.kind !== "literal" || separator === "") {
      part.push(token);
      continue;
    }
    let from = 0;
    for (let end = token.text.indexOf(separator); end >= 0 && parts.length < limit; end = token.text.indexOf(separator, from)) {
      if (end > from) part.push({ ...token, text: token.text.slice(from, end) });
      parts.push((part = []));
      from = end + separator.length;
    }
    if (from === 0) part.push(token);
    else if (from < token.text.length) part.push({ ...token, text: token.text.slice(from) });
  }
  return parts;
}
