/** Whether a finding's `when` ("IsProd and not (IsEU or IsUS)") holds, where it is known which conditions do. */
export function holds(when: string | null, truth: Readonly<Record<string, boolean>>): boolean {
  if (when === null) return true;
  const words = when.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const take = (): string => words[at++] ?? "";

  function group(): boolean {
    const first = part();
    const joiner = words[at];
    if (joiner !== "and" && joiner !== "or") return first;
    const parts = [first];
    while (words[at] === joiner) {
      take();
      parts.push(part());
    }
    return joiner === "and" ? parts.every(Boolean) : parts.some(Boolean);
  }

  function part(): boolean {
    const word = take();
    if (word === "not") return !part();
    if (word !== "(") return known(word);
    const inner = group();
    if (take() !== ")") throw new Error("A bracket does not end.");
    return inner;
  }

  function known(name: string): boolean {
    const value = truth[name];
    if (value === undefined) throw new Error(`There is no condition ${name}`);
    return value;
  }

  const result = group();
  // `and` beside `or` needs brackets; without them the words would not all be read.
  if (at < words.length) throw new Error(`${when} is no formula`);
  return result;
}
