import type { Rule } from "../src/lint/rule.ts";
import authorizerRoleCredentials from "./authorizer-role-credentials/rule.ts";
import bypassedWarmCapacity from "./bypassed-warm-capacity/rule.ts";
import callerCredentials from "./caller-credentials/rule.ts";
import coldStart from "./cold-start/rule.ts";
import conflictingPolicies from "./conflicting-policies/rule.ts";
import crossRegionUri from "./cross-region-uri/rule.ts";
import encryptedCache from "./encrypted-cache/rule.ts";
import hardCodedRegion from "./hard-coded-region/rule.ts";
import missingPermission from "./missing-permission/rule.ts";
import policySize from "./policy-size/rule.ts";
import roleCredentials from "./role-credentials/rule.ts";
import routeBudget from "./route-budget/rule.ts";
import suppression from "./suppression/rule.ts";
import twinRoleAuthorizer from "./twin-role-authorizer/rule.ts";
import uncachedAuthorizer from "./uncached-authorizer/rule.ts";

/** Every rule, in the order of the tables. */
export const rules: readonly Rule[] = [
  roleCredentials,
  authorizerRoleCredentials,
  twinRoleAuthorizer,
  missingPermission,
  crossRegionUri,
  hardCodedRegion,
  encryptedCache,
  coldStart,
  bypassedWarmCapacity,
  uncachedAuthorizer,
  callerCredentials,
  policySize,
  conflictingPolicies,
  routeBudget,
  suppression,
];
