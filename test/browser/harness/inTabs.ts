/** One customer with several tabs. */
import type { Agent } from './agent.ts';
import { type Customer, customerOn } from './customer.ts';

/** Waits for a person in one tab, looks at the chat in another, and a person comes. */
export async function inTwoTabs(first: Customer, agent: Agent, name: string): Promise<Customer> {
  await first.open();
  await first.askForPerson();
  await first.waits();
  const second = await anotherTab(first);
  await second.waits();
  await agent.choose(name);
  await agent.claim();
  for (const tab of [first, second]) await tab.speaksWith('Alex, support team');
  return second;
}

export async function anotherTab(guest: Customer): Promise<Customer> {
  const page = await guest.page.context().newPage();
  await page.goto(guest.page.url());
  return customerOn(page);
}
