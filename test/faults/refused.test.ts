import { describe, expect } from 'vitest';
import { answer, problem } from './faultKinds.ts';
import { allOfDesk, failedLoads, hurry, it, messages, streams } from './rig.ts';

describe('a desk that', () => {
  it('F-14 · falls over three times has the message once when it is back', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const conversation = await talk({ hasClock: true });
    proxy.on(messages, answer({ status: 500, body: 'Traceback' }), 3);

    await conversation.guest.say('My parcel went to Albany.');
    await hurry(conversation.guest.page, () => proxy.seen(messages).length, 4, 250);
    await settled(conversation, ['My parcel went to Albany.']);
    expect(proxy.seen(messages)).toHaveLength(4);
  });

  it.for([
    { form: 'in seconds', headers: { 'retry-after': '5' } },
    {
      form: 'as a date by its own clock',
      headers: {
        date: 'Sat, 01 Jan 2000 00:00:00 GMT',
        'retry-after': 'Sat, 01 Jan 2000 00:00:05 GMT',
      },
    },
  ])(
    'F-15 · wants to be left alone, $form, is, and the customer reads within three seconds that it waits',
    async ({ headers }, { proxy, talk, settled, faults }) => {
      faults.expected(failedLoads);
      const conversation = await talk({ hasClock: true });
      const { page, log } = conversation.guest;
      proxy.on(messages, answer({ status: 429, headers }), 1);

      await conversation.guest.say('My parcel went to Albany.');
      await log.getByText('Waiting for connection').waitFor({ timeout: 3000 });
      await page.clock.fastForward(2000);
      expect(proxy.seen(messages)).toHaveLength(1);
      await hurry(page, () => proxy.seen(messages).length, 2);
      await settled(conversation, ['My parcel went to Albany.']);
    },
  );

  it('F-16 · is down for two minutes is asked twelve times at most, and has everything soon after', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const conversation = await talk({ hasClock: true });
    const { guest } = conversation;
    const before = proxy.seen(allOfDesk).length;
    proxy.on(allOfDesk, answer({ status: 503 }));
    proxy.cutAll('RST');

    await guest.say('One.');
    await guest.say('Two.');
    for (let second = 0; second < 120; second += 0.5) await guest.page.clock.fastForward(500);
    const during = proxy.seen(allOfDesk).length - before;
    expect(during).toBeLessThanOrEqual(12);
    expect(during).toBeGreaterThan(6);

    proxy.heal();
    await hurry(guest.page, () => guest.log.getByText('Waiting for connection').count(), 0);
    await settled(conversation, ['One.', 'Two.']);
  });

  it('F-17 · takes the token no more is asked for another once, without a word', async ({
    proxy,
    talk,
    settled,
    faults,
  }) => {
    faults.expected(failedLoads);
    const conversation = await talk();
    proxy.on(messages, problem(401, 'token-expired'), 1);

    await conversation.guest.say('My parcel went to Albany.');
    await settled(conversation, ['My parcel went to Albany.']);
    expect(proxy.seen({ path: /\/token$/ })).toHaveLength(1);
  });

  it('F-17 · knows the customer no more is not stormed: the text stays, marked as not delivered', async ({
    proxy,
    talk,
    faults,
  }) => {
    faults.expected(failedLoads);
    const { guest } = await talk({ hasClock: true });
    const before = proxy.seen(allOfDesk).length;
    proxy.on(allOfDesk, problem(401, 'unauthenticated'));
    proxy.cutAll('RST');

    await guest.say('My parcel went to Albany.');
    await guest.log.getByText('Not delivered').waitFor();
    await guest.panel.getByText('The connection is interrupted').waitFor();
    for (let second = 0; second < 60; second += 1) await guest.page.clock.fastForward(1000);
    expect(proxy.seen(allOfDesk).length - before).toBeLessThanOrEqual(12);
    expect(proxy.seen({ path: /\/token$/ })).toHaveLength(1);
    await guest.reads('My parcel went to Albany.');
    await guest.button('Try again').waitFor();
  });

  it.for([404, 410])(
    'F-18 · has the conversation no more (%i) offers a new one, and the old text stays',
    async (status, { proxy, talk, settled, faults }) => {
      faults.expected(failedLoads);
      const { guest, id } = await talk();
      await guest.say('My parcel went to Albany.');
      await settled({ guest, id }, ['My parcel went to Albany.']);
      proxy.on(allOfDesk, problem(status, status === 404 ? 'not-found' : 'gone'));
      await guest.say('And it is blue.');
      await guest.log.getByText('Not delivered').waitFor();
      proxy.cutAll('RST');

      await guest.panel.getByText('The conversation has ended.').first().waitFor();
      await guest.reads('My parcel went to Albany.');
      expect(await guest.log.getByText('Not delivered').count()).toBe(1);
      const before = proxy.seen(streams).length;
      proxy.heal();
      await guest.button('Start a new conversation').click();
      await guest.askForPerson();
      await guest.waits();
      await expect.poll(() => proxy.seen(streams).length).toBe(before + 1);
    },
  );

  it.for([
    { status: 409, name: 'client-id-reused' },
    { status: 422, name: 'invalid-request' },
  ])(
    'F-19 · says that the message itself is wrong ($status) is not asked again, and the site’s owner hears of it',
    async ({ status, name }, { proxy, talk, settled, faults }) => {
      faults.expected(failedLoads);
      faults.expected(new RegExp(`^warning: Baton: desk\\.message: expected .*${status} ${name}`));
      const conversation = await talk({ hasClock: true });
      const { guest } = conversation;
      proxy.on(messages, problem(status, name), 1);

      await guest.say('My parcel went to Albany.');
      await guest.log.getByText('Not delivered').waitFor();
      for (let second = 0; second < 60; second += 2) await guest.page.clock.fastForward(2000);
      expect(proxy.seen(messages)).toHaveLength(1);
      await guest.say('And it is blue.');
      await expect.poll(() => proxy.seen(messages)).toHaveLength(2);

      await guest.button('Try again').click();
      await expect.poll(() => guest.log.getByText('Not delivered').count()).toBe(0);
      await settled(conversation, ['And it is blue.', 'My parcel went to Albany.']);
    },
  );

  it('F-20 · has no room for so long a message is not asked again, and the customer reads what to do', async ({
    proxy,
    talk,
    faults,
  }) => {
    faults.expected(failedLoads);
    const { guest } = await talk({ hasClock: true });
    proxy.on(messages, problem(413, 'too-large'), 1);

    await guest.say('My parcel went to Albany, by way of Rome and Carthage.');
    await guest.log.getByText('This message is too long. Please send it in parts.').waitFor();
    for (let second = 0; second < 60; second += 2) await guest.page.clock.fastForward(2000);
    expect(proxy.seen(messages)).toHaveLength(1);
    expect(await guest.button('Try again').count()).toBe(0);

    await guest.say('My parcel went to Albany.');
    await expect.poll(() => proxy.seen(messages)).toHaveLength(2);
    await guest.page.reload();
    await guest.log.getByText('This message is too long. Please send it in parts.').waitFor();
    await guest.reads('My parcel went to Albany, by way of Rome and Carthage.');
  });
});
