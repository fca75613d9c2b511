/** What the script is by to the page's policy; a test says what it must be. */
export const SCRIPT_HASH = "sha256-5EY+2vhOBSfiJlh56XYhRAX+V7+y6CAuGdWhl8Q3MCQ=";

/**
 * What a page does with its filter: it hides what does not fit, by what stands in the page, and keeps the choices behind the
 * `#` of the address. Without it the page shows everything.
 */
export const SCRIPT = `
"use strict";
(() => {
  const form = document.getElementById("filter");
  if (!form) return;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const listOf = (text) => (text ? text.split(" ") : []);
  const button = form.querySelector("button");
  const shown = form.querySelector("output");

  // The texts are collected at the first search; a page that is only read need not wait for it.
  let known;
  const entries = () => known ??= {
    routes: all(".group").flatMap((group) => {
      const title = group.querySelector("h3").textContent;
      return all(".route", group).map((element) => ({
        element,
        text: (title + " " + element.textContent).toLowerCase(),
        api: element.dataset.api,
        hops: listOf(element.dataset.hops),
        avoidable: listOf(element.dataset.avoidable),
        findings: all(".says a", element).map((link) => link.hash.slice(1)),
      }));
    }),
    findings: all(".finding").map((element) => ({ element, text: element.textContent.toLowerCase(), api: element.dataset.api })),
  };

  const chosen = () => {
    const params = new URLSearchParams(new FormData(form));
    for (const name of ["q", "api"]) if (!params.get(name)?.trim()) params.delete(name);
    return params;
  };

  const show = (params) => {
    const words = (params.get("q") ?? "").toLowerCase().split(/\\s+/).filter(Boolean);
    const api = params.get("api");
    const kinds = params.getAll("hop");
    const avoidable = params.has("avoidable");
    const isFree = [...params.keys()].length === 0;
    const fits = (entry) => (!api || entry.api === api) && words.every((word) => entry.text.includes(word));
    const hasHops = ({ hops, avoidable: own }) => {
      const there = avoidable ? own : hops;
      if (kinds.length > 0) return kinds.some((kind) => there.includes(kind));
      return !avoidable || there.length > 0;
    };
    const { routes, findings } = entries();
    const named = new Set();
    let routesShown = 0;
    for (const route of routes) {
      const isShown = fits(route) && hasHops(route);
      route.element.hidden = !isShown;
      if (!isShown) continue;
      routesShown += 1;
      for (const id of route.findings) named.add(id);
    }
    let findingsShown = 0;
    for (const finding of findings) {
      const isAlone = kinds.length === 0 && !avoidable && fits(finding);
      const isShown = isFree || isAlone || named.has(finding.element.id);
      finding.element.hidden = !isShown;
      if (isShown) findingsShown += 1;
    }
    for (const group of all(".group")) group.hidden = !group.querySelector(".route:not([hidden])");
    for (const list of all(".findings")) list.hidden = findingsShown === 0;
    for (const empty of all("#routes .empty")) empty.hidden = routesShown > 0;
    for (const empty of all("#findings .empty")) empty.hidden = findingsShown > 0;
    button.hidden = isFree;
    const parts = [];
    if (routes.length > 0) parts.push(routesShown + " of " + routes.length + " request paths");
    if (findings.length > 0) parts.push(findingsShown + " of " + findings.length + " findings");
    shown.textContent = isFree ? "" : parts.join(", ");
  };

  const keep = (params) => {
    const text = params.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  };

  const choose = (params) => {
    for (const control of form.elements) {
      if (control.type === "checkbox") control.checked = params.getAll(control.name).includes(control.value);
      else if (control.name) control.value = params.get(control.name) ?? "";
    }
  };

  // What stands behind the "#" is either choices or the name of an entry.
  const follow = () => {
    const text = location.hash.slice(1);
    if (text === "" || text.includes("=")) {
      choose(new URLSearchParams(text));
      show(chosen());
      return;
    }
    const target = document.getElementById(text);
    if (!target?.closest("[hidden]")) return;
    choose(new URLSearchParams());
    show(chosen());
    target.scrollIntoView();
  };

  form.hidden = false;
  form.addEventListener("input", () => { const params = chosen(); show(params); keep(params); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    choose(new URLSearchParams());
    show(chosen());
    keep(chosen());
    form.elements.q.focus();
  });
  addEventListener("hashchange", follow);
  if (location.hash) follow();
})();
`;
