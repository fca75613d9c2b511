/** Properties that change with nearly every release and decide nothing about a request's way. */
const INERT = new Set([
  "Code", "CodeUri", "Description", "Environment", "Handler", "ImageUri", "InlineCode", "Layers", "MemorySize", "Tags", "Timeout", "EphemeralStorage",
  "LoggingConfig", "Tracing", "TracingConfig",
]);

export function isInert(property: string): boolean {
  return INERT.has(property);
}

/** Maps whose entries know nothing of each other: what changes in one is no matter of a finding in another. */
const NEIGHBOURS = new Set(["paths", "Events", "Routes"]);

/** Whether a key of a map stands beside the way to a finding. The paths of an API do where the way does not lead there at all. */
export function isBeside(map: string, key: string, step: string | undefined, hasWay: boolean): boolean {
  return NEIGHBOURS.has(map) && key !== step && (step !== undefined || hasWay || map === "paths");
}
