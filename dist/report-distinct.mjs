function distinct(names) {
  const taken = new Set(names);
  const given = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  return names.map((name) => {
    if (!given.has(name)) {
      given.add(name);
      return name;
    }
    let count = counts.get(name) ?? 2;
    while (taken.has(`${name} (${count})`)) count++;
    counts.set(name, count + 1);
    const free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}

export {
  distinct
};
