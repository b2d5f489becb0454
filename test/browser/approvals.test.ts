import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type Customer, customerOn } from './harness/customer.ts';
import { it } from './harness/scene.ts';
import { widgetTag } from './harness/site.ts';

const wish = 'I do not need order #4978 any more. Can I have my money back?';
const checking = 'A colleague is checking';

/** What the host page hears of, in the order in which it does. */
async function listen(page: Page): Promise<() => Promise<readonly unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ['approval:requested', 'approval:decided', 'message:received']) {
      Reflect.get(window, 'Baton')('on', type, (event: object) => heard.push(event));
    }
  });
  return () => page.evaluate(() => Reflect.get(window, 'heard'));
}

async function isChecked(customer: Customer): Promise<void> {
  await customer.panel.getByRole('group', { name: checking }).waitFor();
}

describe('an action that a person must allow', () => {
  it('brings a person at once where nobody is there to decide', async ({ demo, visit, faults }) => {
    faults.expected(/503/);
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say(wish);
    await maya.waits();
    await maya.reads('Nobody could decide this in time.');
    expect(await maya.lines()).toHaveLength(2);
    await maya.button('Stop waiting').click();
  });

  it('is rejected with a reason, by keyboard, and the AI goes on from there', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/orders.html`);
    await maya.open();
    await maya.say(wish);
    await isChecked(maya);
    const card = maya.panel.getByRole('group', { name: checking });
    await card.getByText('Refund: order 4978, $72.00').waitFor();
    await card
      .getByRole('timer')
      .getByText(/At most [12]:\d\d left/)
      .waitFor();
    await maya.button('Talk to a human').waitFor();

    const { page } = agent;
    await agent.approvals.getByRole('button', { name: 'Maya R.' }).focus();
    await page.keyboard.press('Enter');
    await agent.proposed.getByText('The AI proposes: Refund').waitFor();
    await agent.proposed.getByText('A person must allow “refund”, 72 is over 50.').waitFor();
    await agent.summary.getByText('my money back').first().waitFor();
    const reason = agent.proposed.getByRole('textbox', { name: /^Why not/ });
    const names: (string | null)[] = [];
    await agent.proposed.getByRole('textbox', { name: 'Order' }).focus();
    while (!(await reason.evaluate((field) => field === document.activeElement))) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
    }
    expect(names).toContain('Approve');
    // Without a reason nothing is rejected.
    await page.keyboard.press('Enter');
    await page.keyboard.type('The parcel has been opened.');
    await page.keyboard.press('Enter');

    await agent.proposed
      .getByText(/^Rejected by Alex at .*: The parcel has been opened\./)
      .waitFor();
    await maya.reads('Alex did not approve this: The parcel has been opened.');
    await maya.reads('Alex did not allow this refund.');
    expect((await maya.lines()).at(-1)).toMatch(/^Pell, AI: I am sorry, Alex did not allow/);
    expect(await agent.approvals.count()).toBe(0);
  });

  it('can be taken back by the customer, and leaves the desk', async ({ demo, visit, agent }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say(wish);
    await agent.look('Maya R.');
    await maya.button('Never mind').click();

    await maya.reads('You took this back.');
    await agent.proposed.getByText('The customer has gone on').waitFor();
    await agent.approvals.waitFor({ state: 'detached' });
    expect(await maya.mode()).toBe('bot');
  });

  it('goes to a person as a whole when nobody decides in time', async ({
    demo,
    site,
    newPage,
    agent,
  }) => {
    const scope = site.put({
      html: JSON.stringify({
        version: 'refunds-allowed-by-people',
        approvals: [{ action: 'refund' }],
        deadlines: { approvalSeconds: 4 },
      }),
      headers: { 'Content-Type': 'application/json' },
    });
    const page = await newPage();
    await page.goto(site.put({ head: widgetTag(demo.url, { scope }) }));
    const guest = customerOn(page);
    await guest.open();
    await guest.say(wish);
    await isChecked(guest);
    await agent.approvals.getByRole('button').first().waitFor();

    await guest.reads('Nobody could decide this in time.');
    await guest.waits();
    await agent.approvals.waitFor({ state: 'detached' });
    const packet = await agent.packetOf('Visitor');
    expect(packet.handoff).toMatchObject({
      trigger: 'scope',
      trigger_detail: 'A person must allow “refund”.',
    });
    expect(packet.conversation.previous).toMatch(/^cnv_/);
    await guest.button('Stop waiting').click();
  });

  it('is approved with another sum, made once, and the line names who allowed it', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    const heard = await listen(maya.page);
    await maya.open();
    await maya.say(wish);
    await agent.look('Maya R.');
    const amount = agent.proposed.getByRole('textbox', { name: 'Amount' });
    await amount.fill('a lot');
    await agent.proposed.getByRole('button', { name: 'Approve' }).click();
    await amount.fill('20');
    // Money is not moved by a key that was pressed by habit.
    await amount.press('Enter');
    await agent.proposed.getByText('left').waitFor();
    await agent.proposed.getByRole('button', { name: 'Approve' }).click();

    await maya.reads('$20.00');
    expect((await maya.lines()).at(-1)).toBe(
      'Pell, AI, approved by Alex: Done: I have refunded $20.00 for order #4978 to the card you paid with. Alex from our team has approved it.',
    );
    await agent.proposed
      .getByText(/^Approved \(order 4978, amount 20, currency USD\) by Alex/)
      .waitFor();
    const input = { order: '4978', amount: 20, currency: 'USD' };
    expect(await heard()).toMatchObject([
      { type: 'message:received', from: 'ai' },
      { type: 'approval:requested', action: 'refund', input: { amount: 72 } },
      {
        type: 'approval:decided',
        action: 'refund',
        input,
        outcome: 'approved',
        by: { name: 'Alex' },
      },
      { type: 'message:received', from: 'ai-approved' },
    ]);
  });

  it('outlives a reload in the middle, and the decision that came meanwhile is carried out once', async ({
    demo,
    visit,
    agent,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say('Can I have the rest of my money back for order #4978?');
    await isChecked(maya);
    await maya.page.reload();
    await isChecked(maya);
    await maya.panel
      .getByRole('timer')
      .getByText(/At most 1:\d\d left/)
      .waitFor();

    // Decided while nobody listens: the page is somewhere else.
    await agent.look('Maya R.');
    await maya.page.goto('about:blank');
    await agent.proposed.getByRole('button', { name: 'Approve' }).dblclick();
    await agent.proposed.getByText('Approved').waitFor();
    await maya.page.goto(`${demo.url}/shop/`);
    await maya.reads('for order #4978 to the card you paid with');
    const lines = await maya.lines();
    await maya.page.reload();
    await maya.reads('for order #4978 to the card you paid with');
    expect(await maya.lines()).toEqual(lines);
    expect(lines.filter((line) => line.includes('Done'))).toHaveLength(1);

    await maya.say('Please refund order #4978.');
    await maya.reads('has been refunded already, all $72.00 of it');
  });

  it('is not needed where the document leaves it to the AI', async ({ demo, visit, agent }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say('I want my money back for order #4991');
    await maya.reads('$28.00 for order #4991');
    expect((await maya.lines()).at(-1)).toMatch(/^Pell, AI: Done/);
    expect(await agent.approvals.count()).toBe(0);
  });
});
