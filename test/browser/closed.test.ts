import { afterAll, beforeAll, describe, expect } from 'vitest';
import { agentOn } from './harness/agent.ts';
import { type Demo, openDemo } from './harness/demo.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

/** A desk whose people come on Mondays in New York, and at no other time. */
let closed: Demo;
beforeAll(async () => {
  const today = new Date().getUTCDay();
  const days = [today === 1 || today === 2 || today === 0 ? 'TH' : 'MO'] as const;
  closed = await openDemo({
    settings: {
      hours: { tz: 'America/New_York', weekly: [{ days, opens: '09:00', closes: '17:00' }] },
    },
  });
});
afterAll(() => closed.close());

describe('a customer who comes when nobody is there', () => {
  it('is told before they ask, chooses at once, and is in the queue all the same', async ({
    site,
    visit,
    newPage,
  }) => {
    const guest = await visit(site.put({ head: widgetTag(closed.url) }), {
      timezoneId: 'Asia/Kathmandu',
    });
    await guest.open();
    // 9:00 in New York is a quarter to eight or to nine in the evening there.
    await guest.panel
      .getByText(/^Nobody from the team is here until (Mon|Thurs)day.* [78]:45 PM .*5:45/)
      .waitFor();
    await guest.say('My order #4892 is late.');
    await guest.askForPerson();

    for (const way of ['Keep waiting', 'Call me back', 'Leave a message', 'Stop waiting']) {
      await guest.button(way).waitFor();
    }
    await guest.panel.getByText('Your conversation is in the queue and keeps its place.').waitFor();
    const desk = await newPage();
    const { waiting } = await agentOn(desk, closed);
    await expect.poll(() => waiting.getByRole('button').count()).toBeGreaterThan(0);
  });
});
