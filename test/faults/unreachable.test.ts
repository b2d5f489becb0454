import { describe, expect } from 'vitest';
import { answer, captivePortal, ignore, refuse } from './faultKinds.ts';
import type { Fault } from './proxy.ts';
import { allOfDesk, failedLoads, hurry, it, messages } from './rig.ts';

describe('a desk that', () => {
  const strangers: readonly { readonly title: string; readonly fault: Fault }[] = [
    {
      title: 'is behind a login page',
      fault: answer({ status: 302, headers: { location: 'http://127.0.0.1:9/login' } }),
    },
    { title: 'is behind a network that wants a password', fault: captivePortal },
    {
      title: 'answers with half a sentence',
      fault: answer({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"id":',
      }),
    },
  ];
  it.for(strangers)(
    'F-21 · $title has not taken anything, and hears all of it when it is back',
    async ({ fault }, { proxy, talk, desk, settled, faults }) => {
      faults.expected(/CORS policy|Failed to load/);
      const { guest, id } = await talk();
      proxy.on(allOfDesk, fault);
      proxy.cutAll('FIN');

      await guest.say('My parcel went to Albany.');
      await guest.log.getByText('Waiting for connection').waitFor();
      expect(await desk.said(id)).toEqual([]);
      proxy.heal();
      await settled({ guest, id }, ['My parcel went to Albany.']);
    },
  );

  it.for([
    { title: 'refuses connections', fault: refuse },
    { title: 'may not be read by this page', fault: answer({ status: 200, body: '{}' }, false) },
  ])(
    'F-22 · $title is the same to the customer: it waits, and goes when it can',
    async ({ fault }, { proxy, talk, settled, faults }) => {
      faults.expected(/Failed to load|CORS policy/);
      const conversation = await talk();
      const mend = proxy.on(messages, fault);

      await conversation.guest.say('My parcel went to Albany.');
      await conversation.guest.log.getByText('Waiting for connection').waitFor();
      mend();
      await settled(conversation, ['My parcel went to Albany.']);
    },
  );

  it('F-22 · has a name that nobody knows is the same to the customer, too', async ({
    talk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const conversation = await talk();
    const { page } = conversation.guest;
    await page.route(messages.path, (route) => route.abort('namenotresolved'));

    await conversation.guest.say('My parcel went to Albany.');
    await conversation.guest.log.getByText('Waiting for connection').waitFor();
    await page.unroute(messages.path);
    await settled(conversation, ['My parcel went to Albany.']);
  });

  it('F-23 · never begins to answer is asked again after 15 seconds', async ({
    proxy,
    talk,
    settled,
  }) => {
    const conversation = await talk({ hasClock: true });
    const { guest } = conversation;
    proxy.on(messages, ignore, 1);

    await guest.say('My parcel went to Albany.');
    await expect.poll(() => proxy.seen(messages)).toHaveLength(1);
    await guest.page.clock.fastForward(14_000);
    expect(proxy.seen(messages)).toHaveLength(1);
    await hurry(guest.page, () => proxy.seen(messages).length, 2);
    await settled(conversation, ['My parcel went to Albany.']);
  });
});
