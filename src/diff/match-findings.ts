import { type Finding, SEVERITIES } from "../lint/finding.ts";
import { get, textOf } from "../template/node.ts";
import { pathKeys } from "../template/place.ts";
import type { Authored } from "./declarations.ts";
import type { FilePairs } from "./file-pairs.ts";
import { type Keys, type Pair, paired, pairedAlone, type Pairing, type Rest, without } from "./paired.ts";

/** What is known of both sides beside their findings. */
export interface Matter {
  readonly base: Authored;
  readonly head: Authored;
  readonly files: FilePairs;
  /** The name at the base of an API that head gives another one. */
  readonly apiAtBase: (file: string, api: string) => string;
}

export interface Matched {
  /** The same as at the base, or less than there, in the same file. */
  readonly existing: readonly Pair<Finding>[];
  readonly moved: readonly Pair<Finding>[];
  /** More than at the base. */
  readonly worse: readonly Pair<Finding>[];
  readonly rest: Rest<Finding>;
}

/** Pairs the findings of two runs. Whichever run is the base, the same pairs come of it. */
export function matchFindings(all: Rest<Finding>, matter: Matter): Matched {
  const same = paired(all, sameFingerprint(matter));
  const grown = samePlace(same.rest, matter);
  const moved = [sameElsewhere(), ...sameMatter(matter)].reduce<Pairing<Finding>>((sofar, keys) => {
    const { pairs, rest } = paired(sofar.rest, keys);
    return { pairs: [...sofar.pairs, ...pairs], rest };
  }, { pairs: [], rest: grown.rest });
  const near = [...same.pairs, ...grown.pairs];
  const alike = near.filter((pair) => !isWorse(pair));
  const stays = ({ base, head }: Pair<Finding>): boolean => base.at.file === head.at.file;
  return {
    existing: alike.filter(stays),
    moved: [...alike.filter((pair) => !stays(pair)), ...moved.pairs],
    worse: near.filter(isWorse),
    rest: moved.rest,
  };
}

function isWorse({ base, head }: Pair<Finding>): boolean {
  return isSeverer({ base, head }) || addedRoutes(base, head).length > 0;
}

/** Whether head takes it more seriously than the base does. */
export function isSeverer({ base, head }: Pair<Finding>): boolean {
  return SEVERITIES.indexOf(head.severity) > SEVERITIES.indexOf(base.severity);
}

/** The routes that a finding is about and was not. */
export function addedRoutes(base: Finding, head: Finding): string[] {
  const known = new Set(base.routes);
  return head.routes.filter((route) => !known.has(route));
}

function sameFingerprint({ files }: Matter): Keys<Finding> {
  const key = (file: string | undefined, { fingerprint }: Finding): string | undefined => (file === undefined ? undefined : JSON.stringify([file, fingerprint]));
  return { base: (one) => key(files.toHead(one.at.file), one), head: (one) => key(files.toBase(one.at.file) && one.at.file, one) };
}

/** What is said of one place, of more routes or fewer than it was: a route is added to an integration, or taken from it. */
function samePlace(rest: Rest<Finding>, matter: Matter): Pairing<Finding> {
  const keys = keysOf(matter, ({ at }) => pathKeys(at.path));
  const { pairs } = pairedAlone(rest, keys);
  const kept = pairs.filter(({ base, head }) => addedRoutes(base, head).length < head.routes.length);
  return { pairs: kept, rest: without(rest, kept) };
}

function sameElsewhere(): Keys<Finding> {
  const key = ({ fingerprint, severity }: Finding): string => `${fingerprint} ${severity}`;
  return { base: key, head: key };
}

/** What is said of the same matter, in another place of its file: an index is another, a logical id, the spelling of the API. */
function sameMatter(matter: Matter): Keys<Finding>[] {
  const routes = (one: Finding): string[] => one.routes.toSorted();
  const inResource = ({ at, routes: about, logicalId, message }: Finding, isExact: boolean): unknown => [about.toSorted(), logicalId, shapeOf(at.path), isExact && message];
  const renamed = renamedType(matter);
  return [
    keysOf(matter, (one) => inResource(one, true)),
    keysOf(matter, (one) => inResource(one, false)),
    keysOf(matter, (one, side) => {
      const type = renamed(one, side);
      return type === undefined ? undefined : [routes(one), type, shapeOf(one.at.path)];
    }),
    // Without a route nothing tells it from a finding about another stage or function.
    keysOf(matter, (one) => (one.routes.length === 0 ? undefined : routes(one))),
  ];
}

type SideName = "base" | "head";

/** Keys of what rule and severity, file, API and condition are one for, and something more. */
function keysOf({ files, apiAtBase }: Matter, more: (one: Finding, side: SideName) => unknown): Keys<Finding> {
  const key = (one: Finding, side: SideName): string | undefined => {
    const { rule, severity, at, api, when } = one;
    const file = side === "head" ? at.file : files.toHead(at.file);
    const told = more(one, side);
    const apiName = api !== null && side === "head" ? apiAtBase(at.file, api) : api;
    return file === undefined || told === undefined ? undefined : JSON.stringify([file, rule, severity, apiName, when, told]);
  };
  return { base: (one) => key(one, "base"), head: (one) => (files.toBase(one.at.file) === undefined ? undefined : key(one, "head")) };
}

/** The path without what a name and an index add to it. */
function shapeOf(path: Finding["at"]["path"]): string[] {
  return pathKeys(path).map((key, index, keys) => (/^\d+$/.test(key) || (index === 1 && keys[0] === "Resources") ? "" : key));
}

/** The type of a finding's resource, where the other side has none of that name: one that was renamed. */
function renamedType({ base, head, files }: Matter): (one: Finding, side: SideName) => string | undefined {
  return ({ at, logicalId }, side) => {
    const [own, other] = side === "head" ? [head, base] : [base, head];
    const otherFile = side === "head" ? files.toBase(at.file) : files.toHead(at.file);
    const key = `Resources/${logicalId ?? ""}`;
    const one = own.template(at.file)?.get(key);
    const isThere = otherFile === undefined || other.template(otherFile)?.has(key) !== false;
    return one === undefined || isThere ? undefined : textOf(get(one.value, "Type"));
  };
}
