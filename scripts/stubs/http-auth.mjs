// Stands in for `@actions/http-client/lib/auth`, as http-client.mjs does for the rest.
export class BearerCredentialHandler {}
