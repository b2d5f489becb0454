/** What stands between a conversation and its desk: a disk, and a part that few conversations need. */
import type { Desk } from '../conversation/ports.ts';
import type { Recording } from '../conversation/record.ts';
import { through } from './late.ts';

/**
 * Nothing leaves the page before it is on disk: a reload in between must find it there. But a record of what the AI has had alone
 * says all of it each time, and is often sent when the page has no time left. A desk that takes those is heard of when what makes
 * them is there.
 */
export function keptFirst(
  desk: Desk,
  kept: () => Promise<unknown>,
  fetched: (recording: Recording) => void,
): Desk {
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
    service: (tell, hasRecords) =>
      desk.service((news) => {
        if (news.type !== 'desk.announced') return tell(news);
        return void import('../conversation/record.ts').then(
          (recording) => {
            fetched(recording);
            tell(news);
            return recording;
          },
          () => {},
        );
      }, hasRecords),
  };
}
