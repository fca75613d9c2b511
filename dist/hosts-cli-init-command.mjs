import {
  CONFIG_NAMES,
  UsageError,
  systemReason
} from "./project-config-custom-rules-check.mjs";
import "./template-json.mjs";
import "./template-place.mjs";
import "./template-lines.mjs";
import "./js-yaml.mjs";
import "./runtime.mjs";

import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
var NAME = ".cfn-latency-lint.yaml";
var SCHEMA = "src/project/config/config.schema.json";
var INSTALLED = `node_modules/cfn-latency-lint/${SCHEMA}`;
var PUBLISHED = `https://raw.githubusercontent.com/cfn-latency-lint/cfn-latency-lint/main/${SCHEMA}`;
function initCommand({ cwd, stdout }) {
  const present = CONFIG_NAMES.find((name) => existsSync(path.join(cwd, name)));
  if (present !== void 0) throw new UsageError(`there is \`${present}\` already, and it is left as it is`);
  const schema = existsSync(path.join(cwd, INSTALLED)) ? INSTALLED : PUBLISHED;
  try {
    writeFileSync(path.join(cwd, NAME), configText(schema), { flag: "wx" });
  } catch (error) {
    throw new UsageError(`\`${NAME}\` cannot be written: ${systemReason(error)}`);
  }
  stdout.write(`${NAME} is written; \`cfn-latency-lint --print-config template.yaml\` tells what is in force
`);
  return 0;
}
function configText(schema) {
  return `# yaml-language-server: $schema=${schema}

# Where rules start: recommended, all or security-first; files (./team.yaml) and npm packages as well.
extends: recommended

# rules:
#   cold-start: info
#   role-credentials: { maxFunctionsPerRole: 50 }

# overrides:
#   - files: legacy/**
#     routes: GET /internal/**
#     rules: { role-credentials: "off" }
#     reason: it goes away with the migration

# The standards that bind you: hipaa, nist, pci, security-hub.
# compliance: [pci]

# What routes may cost their requests at most.
# budgets:
#   - { route: GET /orders/**, stsCalls: 0, regionHops: 0 }

# region: eu-central-1
# parameters: { Stage: prod }

# ignore: [vendor]
# failOn: error
`;
}
export {
  initCommand
};
