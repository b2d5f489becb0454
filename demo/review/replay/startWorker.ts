/**
 * Starts the worker of the replay. Under `require-trusted-types-for 'script'` a worker's address has to be vouched for, and the
 * policy that does so vouches for this address only: whatever else got hold of it could start nothing.
 */
import { default as ownAddress } from './worker.ts?worker&url';

/** The page's header names it and allows no other, and this one once only: `demo/server/pages.ts`. */
const policyName = 'baton-replay-worker';

// Where there are no trusted types, nothing is asked for.
const policy = globalThis.trustedTypes?.createPolicy(policyName, {
  createScriptURL(asked) {
    if (asked !== ownAddress) throw new TypeError('Only the replay’s own worker is started here.');
    return asked;
  },
});

export function startWorker(): Worker {
  const address = policy?.createScriptURL(ownAddress) ?? ownAddress;
  return new Worker(address, { type: 'module', name: 'replay' });
}
