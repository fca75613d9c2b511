// Stands in for the AWS SDK that cfn-include asks for: nothing here reaches AWS.
class Refused {
  constructor() {
    return new Proxy(this, { get: (_, key) => () => { throw new Error(`the AWS SDK is a stub: ${String(key)}`); } });
  }
}
module.exports = new Proxy({ config: { update() {} } }, { get: (target, key) => (key in target ? target[key] : Refused) });
