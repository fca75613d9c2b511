// What esbuild makes of @aws-cdk/cloudformation-diff. The library loads a database of 2.6 MB (190 MB in memory, 0.8 s) and asks
// it one thing: whether the change of a property replaces the resource. A table of that is bundled in its stead;
// a property that neither knows counts as one that is updated.
import { createRequire } from "node:module";

/** For each type of resource, in alphabetical order, the properties whose change replaces it. */
function tableOf(database) {
  const types = database.all("resource").map(({ cloudFormationType, properties }) => {
    const replacing = Object.entries(properties).filter(([, { causesReplacement }]) => causesReplacement === "yes" || causesReplacement === "maybe");
    return [cloudFormationType, Object.fromEntries(replacing.map(([name, { causesReplacement }]) => [name, causesReplacement]).sort(byName))];
  });
  return Object.fromEntries(types.sort(byName));
}

function byName([a], [b]) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The module that stands for the database, as CommonJS like the one that it replaces. */
function slimModule(load) {
  const table = tableOf(load("@aws-cdk/aws-service-spec").loadAwsServiceSpecSync());
  return `
const table = JSON.parse(${JSON.stringify(JSON.stringify(table))});
const propertiesOf = (type) => new Proxy({}, {
  get: (_, name) => ({ causesReplacement: Object.hasOwn(table[type], name) ? table[type][name] : "no" }),
});
exports.loadAwsServiceSpecSync = () => ({
  lookup: (kind, field, operator, type) => (Object.hasOwn(table, type) ? [{ properties: propertiesOf(type) }] : []),
});
`;
}

export const slimServiceSpec = {
  name: "slim-service-spec",
  setup({ onLoad, onResolve, resolve }) {
    // Its front also prints differences, with packages that we have no use for.
    onResolve({ filter: /^@aws-cdk\/cloudformation-diff$/ }, ({ resolveDir }) =>
      resolve("@aws-cdk/cloudformation-diff/lib/diff-template.js", { resolveDir, kind: "require-call" }));
    onLoad({ filter: /[\\/]@aws-cdk[\\/]aws-service-spec[\\/]lib[\\/]index\.js$/ }, ({ path }) => ({ loader: "js", contents: slimModule(createRequire(path)) }));
    // Of these types it needs two lists of names; the rest brings a database of its own along.
    onResolve({ filter: /^@aws-cdk\/service-spec-types$/ }, ({ resolveDir }) =>
      resolve("@aws-cdk/service-spec-types/lib/types/resource.js", { resolveDir, kind: "require-call" }));
    // Colours, for tables that nobody prints.
    onLoad({ filter: /[\\/]node_modules[\\/]chalk[\\/]source[\\/]index\.js$/ }, () => ({ loader: "js", contents: "module.exports = {};" }));
    // A module of CommonJS may ask for these at any time; in an ES module only an import can.
    onResolve({ filter: /^(?:node:)?assert$/ }, ({ kind, path }) => (kind === "require-call" ? { path: path.replace("node:", ""), namespace: "built-in" } : undefined));
    onLoad({ filter: /.*/, namespace: "built-in" }, ({ path }) => ({ loader: "js", contents: `export * from "node:${path}";` }));
  },
};
