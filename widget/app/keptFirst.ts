/** Nothing leaves the page before it is on disk: a reload in between must find it there. */
import type { Desk } from '../conversation/ports.ts';
import { through } from './late.ts';

/** A record of what the AI has had alone says all of it each time, and is often sent when the page has no time left. */
export function keptFirst(desk: Desk, kept: () => Promise<unknown>): Desk {
  return {
    ...desk,
    deliver: (delivery, ticket, tell) =>
      delivery.cargo.kind === 'record'
        ? desk.deliver(delivery, ticket, tell)
        : through(
            () =>
              kept().then(
                () => desk,
                () => desk,
              ),
            (ready) => ready.deliver(delivery, ticket, tell),
            () => {},
          ),
  };
}
