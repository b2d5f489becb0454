import { describe } from 'vitest';
import { lose } from './faultKinds.ts';
import { failedLoads, it, messages } from './rig.ts';

describe('what the customer sends', () => {
  it('F-03 · is sent again under the same id when its answer is lost, and arrives once', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const conversation = await talk();
    proxy.on(messages, lose, 1);

    await conversation.guest.say('My parcel went to Albany.');
    await settled(conversation, ['My parcel went to Albany.']);
  });
});
