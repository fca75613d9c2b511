import type { RouteRow } from "../lint/route-row.ts";
import type { FilePairs } from "./file-pairs.ts";
import { type Keys, paired, pairedAlone, type Pairing, type Rest } from "./paired.ts";

/** Which APIs of two runs are the same. */
export interface MatchedApis {
  /** One text for both sides of one API. */
  readonly base: (row: RouteRow) => string;
  readonly head: (row: RouteRow) => string;
  /** The base's name of an API that head gives another one. */
  readonly nameAtBase: (file: string, api: string) => string;
}

interface Api {
  readonly file: string;
  readonly name: string;
  readonly kind: string;
  readonly logicalId: string | null;
  readonly routes: ReadonlySet<string>;
}

/** An API is the one of its name in its file, else the only one of its logical id, else the only one that shares routes with it. */
export function matchApis(base: readonly RouteRow[], head: readonly RouteRow[], files: FilePairs): MatchedApis {
  const [before, after] = [apisOf(base), apisOf(head)];
  const byName = paired({ base: [...before.values()], head: [...after.values()] }, inFile(files, ({ name }) => name));
  const byId = pairedAlone(byName.rest, { base: ({ logicalId }) => logicalId ?? undefined, head: ({ logicalId }) => logicalId ?? undefined });
  const byRoutes = pairedByRoutes(byId.rest, files);
  const pairs = [...byName.pairs, ...byId.pairs, ...byRoutes.pairs];
  const atBase = new Map(pairs.map((pair) => [keyOf(pair.head), pair.base]));
  return {
    base: (row) => `base ${keyOf(apiOf(row))}`,
    head: (row) => {
      const api = atBase.get(keyOf(apiOf(row)));
      return api ? `base ${keyOf(api)}` : `head ${keyOf(apiOf(row))}`;
    },
    nameAtBase: (file, api) => atBase.get(JSON.stringify([file, api]))?.name ?? api,
  };
}

function apisOf(rows: readonly RouteRow[]): Map<string, Api> {
  const apis = new Map<string, Api & { readonly routes: Set<string> }>();
  for (const row of rows) {
    const api = apiOf(row);
    const known = apis.get(keyOf(api)) ?? { ...api, routes: new Set() };
    known.routes.add(row.route);
    apis.set(keyOf(api), known);
  }
  return apis;
}

function apiOf({ api: { name, kind, logicalId }, at: { file } }: RouteRow): Omit<Api, "routes"> {
  return { file, name: logicalId ?? name, kind, logicalId };
}

function keyOf({ file, name }: Pick<Api, "file" | "name">): string {
  return JSON.stringify([file, name]);
}

function inFile({ toBase, toHead }: FilePairs, more: (api: Api) => string): Keys<Api> {
  const key = (file: string | undefined, api: Api): string | undefined => (file === undefined ? undefined : JSON.stringify([file, more(api)]));
  return { base: (api) => key(toHead(api.file), api), head: (api) => key(toBase(api.file) === undefined ? undefined : api.file, api) };
}

/** Two APIs of one file and kind that have a route in common, where neither has one in common with a third. */
function pairedByRoutes(rest: Rest<Api>, files: FilePairs): Pairing<Api> {
  const keys = inFile(files, ({ kind }) => kind);
  const sharing = (own: Api, key: string | undefined, others: readonly Api[], keyOfOther: Keys<Api>["base"]): Api[] =>
    others.filter((other) => key !== undefined && keyOfOther(other) === key && [...own.routes].some((route) => other.routes.has(route)));
  const pairs = rest.head.flatMap((head) => {
    const [base, ...more] = sharing(head, keys.head(head), rest.base, keys.base);
    const back = base ? sharing(base, keys.base(base), rest.head, keys.head) : [];
    return base && more.length === 0 && back.length === 1 ? [{ base, head }] : [];
  });
  const [bases, heads] = [new Set(pairs.map(({ base }) => base)), new Set(pairs.map(({ head }) => head))];
  return { pairs, rest: { base: rest.base.filter((api) => !bases.has(api)), head: rest.head.filter((api) => !heads.has(api)) } };
}
