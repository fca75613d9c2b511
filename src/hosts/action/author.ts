import type { GitHubApi } from "./github-api.ts";
import { propertyOf, textIn } from "./json-value.ts";

/** Who wrote a comment. */
export interface Author {
  readonly login: string;
  readonly isBot: boolean;
}

export function authorOf(comment: unknown): Author {
  const user = propertyOf(comment, "user");
  return { login: textIn(user, "login"), isBot: textIn(user, "type") === "Bot" };
}

/** Whether it is the one who writes for us: a bot, or whose token it is. That is asked once, and only where it matters. */
export function ownAuthor(api: GitHubApi): (author: Author) => Promise<boolean> {
  let login: string | undefined;
  return async (author) => {
    if (author.isBot) return true;
    login ??= await ownLogin(api);
    return login !== "" && author.login === login;
  };
}

/** Whose token it is: a person's or an app's. The workflow's own may not ask, and then it writes as a bot. */
async function ownLogin(api: GitHubApi): Promise<string> {
  const answer = await api.get("/user");
  return answer.kind === "done" ? textIn(answer.value, "login") : "";
}
