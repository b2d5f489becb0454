/**
 * Takes a picture of every state of the chat, wide and on a phone, light and dark:
 * `node test/browser/screens.ts FOLDER`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Agent, agentOn } from './harness/agent.ts';
import { launchBrowser } from './harness/browser.ts';
import { type Customer, customerOn } from './harness/customer.ts';
import { openDemo } from './harness/demo.ts';

const folder = resolve(process.argv[2] ?? 'screens');
const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const demo = await openDemo();
      const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 1 });
      context.setDefaultTimeout(15_000);
      const agent = await agentOn(
        await (await browser.newContext({ viewport: sizes.wide, colorScheme })).newPage(),
        demo,
      );
      await walk(await context.newPage(), `${demo.url}/shop/`, agent, `${size}-${colorScheme}`);
      await agent.page.context().close();
      await context.close();
      await demo.close();
    }
  }
} finally {
  await browser.close();
}

async function walk(page: Page, url: string, agent: Agent, name: string): Promise<void> {
  let count = 0;
  const shoot = async (title: string, of: Page = page) => {
    count += 1;
    const file = `${String(count).padStart(2, '0')}-${title}-${name}.png`;
    await of.screenshot({ path: join(folder, file), animations: 'disabled' });
  };
  await page.goto(url);
  const guest = customerOn(page);
  await guest.launcher.waitFor();
  await shoot('closed');
  await guest.open();
  await guest.reads('an AI');
  await shoot('open');

  await talk(guest, shoot);
  await decideFirst(guest, agent, shoot);
  await reachPerson(guest, agent, shoot);
  await callBack(guest, shoot);
}

type Shoot = (title: string, of?: Page) => Promise<void>;

async function talk(guest: Customer, shoot: Shoot): Promise<void> {
  const { page } = guest;
  await page.route(/\/ai\//, () => {});
  await guest.say('How long do I have to return something?');
  await guest.log.getByRole('img', { name: 'The AI is writing' }).waitFor();
  await shoot('answering');
  await page.unrouteAll();
  await page.reload();
  await guest.reads(/30 days/);
  await shoot('answered');
  await guest.button('More options').click();
  await shoot('menu');
  await guest.button('More options').click();
  await guest.say('Do your teapots dream of electric sheep?');
  await guest.button('Yes, get a person').waitFor();
  await shoot('offer');
  await guest.button('No, keep chatting').click();
}

async function decideFirst(guest: Customer, agent: Agent, shoot: Shoot): Promise<void> {
  await guest.say('I do not need order #4978 any more. Can I have my money back?');
  await guest.button('Never mind').waitFor();
  await shoot('checking');
  await agent.look('Maya R.');
  await shoot('console-approval', agent.page);
  await agent.proposed.getByRole('button', { name: 'Approve' }).click();
  await guest.reads('to the card you paid with');
  await shoot('approved');
  await agent.proposed.getByText('Approved').waitFor();
  await shoot('console-approved', agent.page);
}

async function reachPerson(guest: Customer, agent: Agent, shoot: Shoot): Promise<void> {
  const { page } = guest;
  const pending = guest.panel.getByText('We could not reach the team yet');
  await page.route(/\/hep\//, (route) => route.abort());
  await guest.say('My order #4892 for $89 is late. Can I talk to a person?');
  await shoot('connecting');
  await pending.waitFor();
  await shoot('pending');
  await page.unrouteAll();
  await page.reload();
  await guest.button('Stop waiting').waitFor({ timeout: 60_000 });
  await shoot('waiting');
  await agent.choose('Maya R.');
  await shoot('console-waiting', agent.page);
  await guest.button('Correct this').click();
  await shoot('correcting');
  await guest.button('Cancel').click();
  await agent.claim();
  await guest.speaksWith('Alex, support team');
  await agent.say('Hi Maya, I see your parcel. It is stuck in Albany since Friday.');
  await guest.reads('stuck in Albany');
  await guest.say('Oh no. Can I have the delivery cost back?');
  await agent.reads('delivery cost back');
  await agent.reply.pressSequentially('Yes');
  await guest.log.getByRole('img', { name: 'Alex is typing' }).waitFor();
  await shoot('human');
  await shoot('console-talking', agent.page);
  await guest.button('Close chat').click();
  await agent.say('Yes, I have just done that. Anything else I can help you with?');
  await page.locator('[aria-description="1 unread"]').waitFor();
  await shoot('unread');
  await guest.launcher.click();
  await agent.handBack('Alex agreed with the customer: a refund of the $12 delivery.');
  await guest.speaksWith('AI assistant');
  await shoot('handed-back');
}

async function callBack(guest: Customer, shoot: Shoot): Promise<void> {
  await guest.askForPerson();
  await guest.button('Call me back').click();
  await guest.panel.getByRole('radio').nth(1).waitFor();
  await shoot('callback');
  await guest.panel.getByRole('radio').nth(1).check();
  await guest.button('Request callback').click();
  await guest.button('Add to calendar').waitFor();
  await shoot('booked');
  await guest.button('Cancel callback').click();
  await guest.button('End conversation').click();
  await guest.panel.getByRole('radiogroup').first().waitFor();
  await shoot('rating');
  await guest.button('Skip').click();
  await guest.button('Start a new conversation').waitFor();
  await shoot('done');
}
