// Stands in for `@actions/http-client` in the bundle of the action: `@actions/core` needs it for tokens that we never ask for.
export class HttpClient {
  constructor() {
    throw new Error("the action asks for no tokens");
  }
}
