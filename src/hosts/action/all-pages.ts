import type { Answer, GitHubApi } from "./github-api.ts";

/** All items of a list, or why they are not known. */
export type Listed =
  | { readonly kind: "listed"; readonly items: readonly unknown[] }
  | Extract<Answer, { kind: "failed" }>;

/** Of a hundred items each. */
const MAX_PAGES = 100;

/** All items of a list that comes in pages. */
export async function allPages(api: GitHubApi, path: string): Promise<Listed> {
  const items: unknown[] = [];
  let page: string | undefined = `${path}?per_page=100`;
  for (let count = 0; page !== undefined; count++) {
    if (count === MAX_PAGES) return { kind: "failed", reason: "it has too much to look through", status: undefined };
    const answer: Answer = await api.get(page);
    if (answer.kind === "failed") return answer;
    if (Array.isArray(answer.value)) for (const item of answer.value as readonly unknown[]) items.push(item);
    page = answer.next;
  }
  return { kind: "listed", items };
}
