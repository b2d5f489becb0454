import { describe, expect } from 'vitest';
import { blank } from '../../widget/conversation/memory.ts';
import { recordVersion } from '../../widget/store/version.ts';
import { customer } from '../fakes/transcript.ts';
import { type Customer, customerOn } from './harness/customer.ts';
import { seed } from './harness/remembered.ts';
import { it as scene } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

/** Of fifty lines each: what the chat itself adds to the last of twenty blocks begins no other. */
const memory = {
  ...blank('conversation-long', 'anonymous', '2026-11-22T10:00:00.000Z'),
  lines: Array.from({ length: 990 }, (_, at) => customer(`Line ${at}.`)),
};

const it = scene.extend<{ readonly guest: Customer }>({
  guest: async ({ site, demo, newPage }, use) => {
    const page = await newPage();
    await page.addInitScript(seed, { version: recordVersion, memory });
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    const guest = customerOn(page);
    await guest.open();
    await use(guest);
  },
});

describe('a conversation of 990 lines', () => {
  it('shows the newest, and earlier ones when they are asked for, without moving what is read', async ({
    guest,
  }) => {
    const drawn = async () => {
      const text = (await guest.log.textContent()) ?? '';
      const numbers = [...text.matchAll(/Line (\d+)\./g)].map(([, number]) => Number(number));
      return [numbers[0], numbers.at(-1)];
    };
    await guest.log.getByText('Line 989.').waitFor();
    await expect.poll(drawn).toEqual([700, 989]);

    const earlier = guest.button('Earlier messages');
    await guest.log.evaluate((log) => log.scrollTo(0, 0));
    const oldest = guest.log.getByText('Line 700.');
    const before = await oldest.boundingBox();
    await earlier.press('Enter');
    await guest.log.getByText('Line 400.').waitFor({ state: 'attached' });
    expect((await oldest.boundingBox())?.y).toBeCloseTo(before?.y ?? NaN, -1);

    await earlier.press('Enter');
    await earlier.press('Enter');
    await earlier.waitFor({ state: 'detached' });
    expect(await drawn()).toEqual([0, 989]);
  });

  it('is kept as it grows, and is whole in the next visit and in the transcript', async ({
    guest,
  }) => {
    await guest.say('How long do I have to return something?');
    await guest.reads(/30 days/);
    await guest.page.reload();
    await guest.reads(/30 days/);

    const said = await guest.page.evaluate(
      async () => (await Reflect.get(window, 'Baton').exportTranscript('text')) as string,
    );
    const numbers = [...said.matchAll(/Line (\d+)\./g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 990 }, (_, at) => at));
    expect(said).toContain('30 days');
  });
});
