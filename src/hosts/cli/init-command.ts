import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CONFIG_NAMES } from "../../project/config/find-configs.ts";
import { systemReason, UsageError } from "../../run/failure.ts";
import type { Io } from "./io.ts";

const NAME = ".cfn-latency-lint.yaml";
const SCHEMA = "src/project/config/config.schema.json";
const INSTALLED = `node_modules/cfn-latency-lint/${SCHEMA}`;
const PUBLISHED = `https://raw.githubusercontent.com/cfn-latency-lint/cfn-latency-lint/main/${SCHEMA}`;

/** Writes a configuration to start from into the working directory. What is there already is left as it is. */
export function initCommand({ cwd, stdout }: Io): number {
  const present = CONFIG_NAMES.find((name) => existsSync(path.join(cwd, name)));
  if (present !== undefined) throw new UsageError(`there is \`${present}\` already, and it is left as it is`);
  const schema = existsSync(path.join(cwd, INSTALLED)) ? INSTALLED : PUBLISHED;
  try {
    // Whoever is faster keeps what they wrote.
    writeFileSync(path.join(cwd, NAME), configText(schema), { flag: "wx" });
  } catch (error) {
    throw new UsageError(`\`${NAME}\` cannot be written: ${systemReason(error)}`);
  }
  stdout.write(`${NAME} is written; \`cfn-latency-lint --print-config template.yaml\` tells what is in force\n`);
  return 0;
}

function configText(schema: string): string {
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
