import { withEntries } from "../make.ts";
import { plainResource } from "./plain-resource.ts";
import type { Made, SamResource } from "./sam-template.ts";

/** An application is a nested stack: its template is where its location says, a path before it is packaged. */
export function expandApplication(resource: SamResource): Made {
  const { properties } = resource;
  const stack = withEntries(properties, { TemplateURL: properties.entries.get("Location")?.value, Location: undefined });
  return { resources: [plainResource(resource, "AWS::CloudFormation::Stack", stack)], notes: [] };
}
