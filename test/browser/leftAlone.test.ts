import { afterAll, beforeAll, describe, expect } from 'vitest';
import { agentOn } from './harness/agent.ts';
import { type Customer, customerOn } from './harness/customer.ts';
import { type Demo, openDemo } from './harness/demo.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

/** A desk that gives an agent two seconds to say something. */
let hasty: Demo;
beforeAll(async () => {
  hasty = await openDemo({ settings: { answerSeconds: 2 } });
});
afterAll(() => hasty.close());

describe('nobody is left alone:', () => {
  it('an agent who claims and says nothing loses the customer, who is in front and told so', async ({
    visit,
    newPage,
  }) => {
    const sam = await agentOn(await newPage(), hasty);
    const maya = await visit(`${hasty.url}/shop/`);
    await maya.open();
    await maya.say('My order #4892 is late.');
    await maya.askForPerson();
    await maya.waits();
    await sam.choose('Maya R.');
    await sam.claim();
    await maya.speaksWith('Alex, support team');

    await maya.reads('Sorry: Alex had to leave. Somebody else will take over.');
    await maya.panel.getByText('You are next in the queue.').waitFor();
    await maya.waits();
    await sam.waiting.getByRole('button', { name: 'Maya R.' }).waitFor();

    await sam.choose('Maya R.');
    await sam.claim();
    await sam.say('Here I am, sorry.');
    await maya.reads('Here I am, sorry.');
    await maya.speaksWith('Alex, support team');
  });

  it('a customer who closes the tab while waiting comes back to the same place', async ({
    demo,
    site,
    visit,
    agent,
  }) => {
    const url = site.put({ head: tagFor('Noor', demo.url) });
    const before = await waiting(await visit(url));
    const context = before.page.context();
    const tab = await context.newPage();
    await before.page.close();

    await tab.goto(url);
    const noor = customerOn(tab);
    await noor.waits();
    await noor.reads('Where is my order #4892?');
    expect(await agent.waiting.getByRole('button', { name: 'Noor' }).count()).toBe(1);
    await noor.say('It is the blue one.');

    await agent.choose('Noor');
    await agent.claim();
    await agent.reads('It is the blue one.');
    await noor.speaksWith('Alex, support team');
  });

  it('a person who comes while the customer looks elsewhere is named in one tab’s title', async ({
    demo,
    site,
    visit,
    agent,
  }) => {
    const url = site.put({ head: tagFor('Ivo', demo.url) });
    const ivo = await waiting(await visit(url));
    const elsewhere = await ivo.page.context().newPage();
    await elsewhere.goto(url);
    // A browser without a screen gives every tab the focus.
    for (const tab of [ivo.page, elsewhere]) {
      await tab.evaluate(() => Reflect.set(document, 'hasFocus', () => false));
    }

    await agent.choose('Ivo');
    await agent.claim();
    const titles = async () => [await ivo.page.title(), await elsewhere.title()].toSorted();
    await expect.poll(titles, { timeout: 5000 }).toEqual(['A site', 'Alex is here · A site']);
    await ivo.speaksWith('Alex, support team');
    await expect.poll(titles, { timeout: 1000 }).toEqual(['A site', 'Alex is here · A site']);
  });
});

function tagFor(name: string, demo: string): string {
  return widgetTag(demo, { customer: JSON.stringify({ name }) });
}

async function waiting(guest: Customer): Promise<Customer> {
  await guest.open();
  await guest.say('Where is my order #4892?');
  await guest.askForPerson();
  await guest.waits();
  return guest;
}
