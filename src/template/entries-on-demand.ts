import type { Entry } from "./node.ts";

const NO_ENTRIES: ReadonlyMap<string, Entry> = new Map();

/** The entries of a map, there once something asks for them. To give each map a getter of its own would cost more than to read it. */
export class EntriesOnDemand implements ReadonlyMap<string, Entry> {
  #make: (() => ReadonlyMap<string, Entry>) | undefined;
  #made: ReadonlyMap<string, Entry> = NO_ENTRIES;

  constructor(make: () => ReadonlyMap<string, Entry>) {
    this.#make = make;
  }

  get #all(): ReadonlyMap<string, Entry> {
    if (this.#make) {
      this.#made = this.#make();
      this.#make = undefined;
    }
    return this.#made;
  }

  get size(): number { return this.#all.size; }
  get(key: string): Entry | undefined { return this.#all.get(key); }
  has(key: string): boolean { return this.#all.has(key); }
  keys(): MapIterator<string> { return this.#all.keys(); }
  values(): MapIterator<Entry> { return this.#all.values(); }
  entries(): MapIterator<[string, Entry]> { return this.#all.entries(); }
  [Symbol.iterator](): MapIterator<[string, Entry]> { return this.#all[Symbol.iterator](); }
  forEach(callback: (value: Entry, key: string, map: ReadonlyMap<string, Entry>) => void): void { this.#all.forEach((value, key) => { callback(value, key, this); }); }
}
