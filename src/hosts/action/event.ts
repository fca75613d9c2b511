/** What made the workflow run, as far as it says with what to compare. */
export type Event =
  | { readonly kind: "pull-request"; readonly number: number; readonly baseSha: string; readonly headSha: string; readonly isFork: boolean; readonly isTarget: boolean }
  | { readonly kind: "merge-group"; readonly baseSha: string }
  /** `before` is `undefined` for a branch that is new. */
  | { readonly kind: "push"; readonly before: string | undefined }
  | { readonly kind: "other"; readonly name: string };

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const NO_COMMIT = /^0+$/;

/** Reads an event of GitHub's by its name and payload; a payload that is not what GitHub sends makes it one of no kind. */
export function eventOf(name: string, payload: unknown): Event {
  const other: Event = { kind: "other", name };
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return pullRequest(payload, name === "pull_request_target") ?? other;
    case "merge_group": {
      const baseSha = shaIn(payload, "merge_group", "base_sha");
      return baseSha === undefined ? other : { kind: "merge-group", baseSha };
    }
    case "push":
      return { kind: "push", before: shaIn(payload, "before") };
    default:
      return other;
  }
}

function pullRequest(payload: unknown, isTarget: boolean): Event | undefined {
  const number = valueIn(payload, "pull_request", "number") ?? valueIn(payload, "number");
  const baseSha = shaIn(payload, "pull_request", "base", "sha");
  const headSha = shaIn(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || baseSha === undefined || headSha === undefined) return undefined;
  const [base, head] = ["base", "head"].map((side) => valueIn(payload, "pull_request", side, "repo", "full_name"));
  // The repository of a fork that was deleted is null.
  return { kind: "pull-request", number, baseSha, headSha, isFork: base !== head, isTarget };
}

function shaIn(payload: unknown, ...keys: readonly string[]): string | undefined {
  const value = valueIn(payload, ...keys);
  return typeof value === "string" && SHA.test(value) && !NO_COMMIT.test(value) ? value : undefined;
}

function valueIn(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined), value);
}
