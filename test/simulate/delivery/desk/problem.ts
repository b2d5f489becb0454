/** A refusal as RFC 9457. */
import type { Reply } from '../world/network.ts';

export function problem(status: number, name: string): Reply {
  return { kind: 'answer', status, body: { type: `urn:hep:problem:${name}`, title: name, status } };
}
