/** The agent's hands and eyes at the desk's console. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { Browser } from '../../desk/staff.ts';
import type { Demo } from './demo.ts';
import { detailSchema, inboxSchema } from '../../../demo/desk/agents/wire.ts';

export type Agent = Awaited<ReturnType<typeof agentOn>>;

/** Sits down at the console as somebody new of that name, who is signed in. */
export async function agentOn(page: Page, demo: Demo, called = 'Alex') {
  const session = await sitDown(page, demo, called);
  await page.goto(`${demo.url}/console/`);
  const region = (name: string) => page.getByRole('region', { name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const reply = page.getByRole('textbox', { name: 'Reply' });
  const waiting = region('Waiting');
  await waiting.waitFor();

  const get = async (path: string): Promise<unknown> =>
    await (await fetch(`${demo.url}/desk/${path}`, { headers: session })).json();

  return {
    page,
    reply,
    waiting,
    withYou: region('With you'),
    /** What colleagues ask this agent to take over. */
    passedToYou: region('Passed to you'),
    /** Actions of the AI that wait for a decision. */
    approvals: region('Needs your approval'),
    proposed: region('Proposed action'),
    recommended: region('Recommended action'),
    summary: region('Summary'),
    transcript: region('Transcript'),

    /** Opens the conversation of the customer of this name, once they wait. */
    async choose(customer: string) {
      await waiting.getByRole('button', { name: customer }).click();
    },
    /** Opens what the AI wants to do for the customer of this name, once it asks. */
    async look(customer: string) {
      await region('Needs your approval').getByRole('button', { name: customer }).click();
      await region('Proposed action').waitFor();
    },
    async claim() {
      await button('Claim').click();
      await reply.waitFor();
    },
    async answersAs(other: string) {
      const box = page.getByRole('textbox', { name: 'You answer as' });
      await box.fill(other);
      const kept = page.waitForResponse(/\/desk\/me$/);
      await box.press('Enter');
      await kept;
    },
    /** To whoever or whatever team is called so. */
    async transfer(to: string, note: string) {
      await button('Transfer').click();
      await page.getByRole('textbox', { name: 'Note for whoever goes on' }).fill(note);
      await region('Transfer to').getByRole('button', { name: to, exact: true }).click();
    },
    async press(name: string) {
      await button(name).click();
    },
    async say(text: string) {
      await reply.fill(text);
      await button('Send').click();
    },
    async attach(file: { name: string; mimeType: string; buffer: Buffer }) {
      await page.getByLabel('Attach a file').setInputFiles([file]);
    },
    async handBack(note: string) {
      await page.getByRole('textbox', { name: 'Note for the AI' }).fill(note);
      await button('Hand back to the AI').click();
    },
    async close() {
      await button('Close conversation').click();
    },
    async reads(text: string | RegExp) {
      await region('Transcript').getByText(text).first().waitFor();
    },
    /** The packet as the desk keeps it, checked against the contract. */
    async packetOf(customer: string) {
      const inbox = v.parse(inboxSchema, await get('inbox'));
      const item = [...inbox.waiting, ...inbox.active, ...inbox.callbacks].find(
        (one) => one.customer === customer,
      );
      const detail = await get(`conversations/${item?.id ?? 'none'}`);
      return v.parse(detailSchema, detail).packet;
    },
  };
}

/** Gives this browser the session of somebody new. */
export async function sitDown(page: Page, demo: Demo, name: string): Promise<Browser> {
  const headers = await demo.signIn({ id: `ag_${randomUUID()}`, name });
  const [cookie = '', value = ''] = (headers['Cookie'] ?? '').split('=');
  await page.context().addCookies([{ name: cookie, value, url: demo.url, sameSite: 'Strict' }]);
  return headers;
}
