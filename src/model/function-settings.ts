import { and, type Guarded } from "../resolve/formula.ts";
import { keyPlace, type Resource } from "../resolve/resource.ts";
import type { Fields, Scope } from "../resolve/scope.ts";
import { stackOfName } from "../resolve/stack-prefix.ts";
import { defaultsIn, knownText } from "../resolve/text.ts";
import { get, itemsOf, type Node } from "../template/node.ts";
import { placeOf } from "../template/place.ts";
import { allOf, type Answer, ask } from "./answer.ts";
import { stackRegion } from "./identity.ts";
import type { LambdaFunction } from "./model.ts";
import { firstText } from "./texts.ts";
import type { Capacity } from "./warm-capacity.ts";

const SETTINGS = ["SnapStart", "Runtime", "PackageType", "FileSystemConfigs", "EphemeralStorage", "TenancyConfig", "CapacityProviderConfig"] as const;

type Settings = Fields<(typeof SETTINGS)[number]>;

/** Regions without SnapStart. Source: Lambda developer guide, "Improving startup performance with Lambda SnapStart" (2026). */
const WITHOUT_SNAP_START = new Set(["ap-southeast-6", "ap-east-2"]);

/** What a function's own settings keep ready: SnapStart its published versions, managed instances all of it. */
export function functionCapacities(resource: Resource, key: string, scope: Scope): Capacity[] {
  return settingsOf(resource, scope).flatMap((settings) =>
    [...snapStart(resource, settings, scope), ...managedInstances(resource, settings)].map((capacity) => ({ ...capacity, function: key })));
}

/** What a function could be kept ready by. Where conditions choose, what all of its settings allow. */
export function offersOf(resource: Resource, scope: Scope): LambdaFunction["offers"] {
  const settings = settingsOf(resource, scope).map(({ value }) => value);
  const region = regionOf(resource, scope);
  // SnapStart and provisioned concurrency are both not for functions with an environment for each tenant.
  if (settings.some((value) => isPerTenant(value, scope) !== "no")) return "nothing";
  return settings.length > 0 && settings.every((value) => takesSnapStart(value, region, scope) === "yes") ? "snap-start" : "provisioned-concurrency";
}

function settingsOf({ properties, when }: Resource, scope: Scope): Guarded<Settings>[] {
  return scope.fields(properties, SETTINGS).flatMap((alternative) => {
    const exists = and(when, alternative.when);
    return exists === false ? [] : [{ when: exists, value: alternative.value }];
  });
}

type OwnCapacity = Omit<Capacity, "function">;

function snapStart(resource: Resource, { when, value: settings }: Guarded<Settings>, scope: Scope): OwnCapacity[] {
  const { logicalId } = resource;
  const applyOn = get(settings.SnapStart, "ApplyOn");
  const isOffered = takesSnapStart(settings, regionOf(resource, scope), scope);
  return scope.text(applyOn).flatMap((text): OwnCapacity[] => {
    const exists = and(when, text.when);
    const isOn = allOf([ask(text.value, (known) => known === "PublishedVersions"), isOffered]);
    if (applyOn === undefined || exists === false || isOn === "no") return [];
    return [{
      kind: "snap-start",
      name: logicalId,
      at: placeOf(applyOn),
      when: exists,
      defaults: [text.value, firstText(settings.Runtime, scope)].flatMap((each) => defaultsIn(each ?? [])),
      serves: { kind: "published" },
      doubt: isOn === "open" ? `whether SnapStart of \`${logicalId}\` takes effect is not known before deployment` : undefined,
    }];
  });
}

/** The region that a resource is deployed to. */
function regionOf({ logicalId }: Resource, { settings }: Scope): string | undefined {
  return knownText(stackRegion(settings, stackOfName(logicalId, settings)));
}

/** Source: Lambda developer guide, "Supported features and limitations" of SnapStart (2026). */
function takesSnapStart(settings: Settings, region: string | undefined, scope: Scope): Answer {
  const { Runtime: runtime, PackageType: packageType, FileSystemConfigs: fileSystems, EphemeralStorage: storage } = settings;
  const size = get(storage, "Size");
  const isZip = packageType ? askNode(packageType, scope, (known) => known === "Zip") : "yes";
  return allOf([
    // Of container images the guide says no, and tools of 2026 yes.
    isZip === "yes" ? askNode(runtime, scope, isSnapStartRuntime) : "open",
    fileSystems === undefined || (fileSystems.kind === "list" && itemsOf(fileSystems).length === 0) ? "yes" : "no",
    size ? askNode(size, scope, (known) => Number(known) <= 512) : "yes",
    inverse(isPerTenant(settings, scope)),
    WITHOUT_SNAP_START.has(region ?? "") ? "no" : "yes",
  ]);
}

/** Java 11, Python 3.12, .NET 8, and what comes after. */
function isSnapStartRuntime(runtime: string): boolean {
  const [, language = "", version = ""] = /^(java|python3\.|dotnet)(\d{1,3})$/.exec(runtime) ?? [];
  const from = new Map([["java", 11], ["python3.", 12], ["dotnet", 8]]).get(language);
  return from !== undefined && Number(version) >= from;
}

function isPerTenant({ TenancyConfig: config }: Settings, scope: Scope): Answer {
  return askNode(get(config, "TenantIsolationMode"), scope, (known) => known === "PER_TENANT");
}

function inverse(answer: Answer): Answer {
  return answer === "open" ? "open" : answer === "yes" ? "no" : "yes";
}

/** Managed instances are there before requests are, and serve the unqualified function too (`$LATEST.PUBLISHED`). */
function managedInstances(resource: Resource, { when, value }: Guarded<Settings>): OwnCapacity[] {
  if (value.CapacityProviderConfig === undefined) return [];
  const at = keyPlace(resource);
  return [{ kind: "managed-instances", name: resource.logicalId, at, when, defaults: [], serves: { kind: "all" }, doubt: undefined }];
}

function askNode(node: Node | undefined, scope: Scope, isSo: (known: string) => boolean): Answer {
  const answers = new Set(scope.text(node).map(({ value }) => ask(value, isSo)));
  const [only, ...others] = answers;
  return only === undefined || others.length > 0 ? "open" : only;
}
