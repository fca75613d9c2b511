import type { Declarations } from "./declarations.ts";
import { referencesOf } from "./references.ts";
import { isSame } from "./same-value.ts";

/** The declarations that changed, and those that use a value which did: a condition, a parameter, a mapping. */
export function stirredBetween(base: Declarations | undefined, head: Declarations | undefined): ReadonlySet<string> {
  const keys = [...new Set([...base?.keys() ?? [], ...head?.keys() ?? []])];
  const stirred = new Set(keys.filter((key) => !isSame(base?.get(key)?.value, head?.get(key)?.value)));
  const users = usersOf([base, head]);
  // A set is gone through in the order in which it grows.
  for (const key of stirred) {
    // What uses a resource is not changed by a change of it.
    if (!key.startsWith("Resources/")) for (const user of users.get(key) ?? []) stirred.add(user);
  }
  return stirred;
}

function usersOf(sides: readonly (Declarations | undefined)[]): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const declarations of sides) {
    for (const [key, one] of declarations ?? []) {
      for (const name of referencesOf(one).names) users.set(name, (users.get(name) ?? new Set()).add(key));
    }
  }
  return users;
}
