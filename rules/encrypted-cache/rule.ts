import { defineRule, whenAll } from "../../src/lint/rule.ts";

export default defineRule({
  id: "encrypted-cache",
  on: ["stage"],
  severity: "info",
  summary: "Know what an encrypted API cache trades for what.",
  why: "Encryption may make a cached response larger, and a response beyond the cache's limit is not kept. How much time encryption itself takes, AWS does not say. Security controls ask for it, and sensitive responses want it: it is a choice to make, not a mistake to mend.",
  presets: ["recommended"],

  // There is no fix of its own: what is slower here is what keeps data safe; nobody's encryption is switched off.
  *check(stage) {
    const encryption = stage.cache?.encryption;
    if (encryption === undefined) return;
    const { at, covers, parameter } = encryption;
    yield {
      message: `stage \`${stage.name}\` of \`${stage.api.name}\` encrypts its cache for ${covers}`,
      at,
      when: whenAll([stage, encryption]),
      notes: [
        ...(parameter === undefined ? [] : [`the setting is the default of parameter \`${parameter}\``]),
        "encryption protects what is cached; it may make what is cached larger",
        "asked for by Security Hub APIGateway.5, AWS Config api-gw-cache-enabled-and-encrypted, cdk-nag APIGWCacheEnabledAndEncrypted (HIPAA, NIST, PCI), cfn_nag W87, Trivy AWS-0002 and AWS-0110, KICS",
      ],
      remedy: "measure both before you choose; where one of those controls binds you or a response is sensitive, keep the encryption and turn this rule off",
    };
  },
});
