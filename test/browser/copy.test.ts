import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type MailServer, openMailServer } from '../fakes/mailServer.ts';
import { agentOn } from './harness/agent.ts';
import { type Demo, openDemo } from './harness/demo.ts';
import { it } from './harness/scene.ts';

let mail: MailServer;
let demo: Demo;
beforeAll(async () => {
  mail = await openMailServer();
  demo = await openDemo({
    settings: { mail: { url: mail.url, from: 'Acme <help@acme.example>' } },
  });
});
afterAll(async () => {
  await demo.close();
  await mail.close();
});

describe('a customer who wants to keep what was said', () => {
  it('has it mailed by the desk once a person has answered, and as files at any time', async ({
    visit,
    newPage,
  }) => {
    const maya = await visit(`${demo.url}/shop/`);
    await maya.open();
    await maya.say('My order #4892 is late.');
    await maya.askForPerson();
    await maya.waits();
    const sam = await agentOn(await newPage(), demo);
    await sam.choose('Maya R.');
    await sam.claim();
    await maya.speaksWith('Alex, support team');
    const choose = async (name: string | RegExp) => {
      await maya.button('More options').click();
      await maya.panel.getByRole('button', { name }).click();
    };

    await maya.button('More options').click();
    await maya.panel.getByRole('button', { name: 'Delete my data' }).waitFor();
    expect(await maya.panel.getByRole('button', { name: /Send a copy/ }).count()).toBe(0);
    await maya.button('More options').click();

    await sam.say('It is on its way again.');
    await maya.reads('It is on its way again.');
    await choose('Send a copy to m•••@post.example');
    await maya.reads('A copy of this conversation is sent to m•••@post.example.');
    await expect.poll(() => mail.letters.length, { timeout: 5000 }).toBe(1);
    expect(mail.letters[0]?.to).toBe('maya@post.example');
    expect(mail.letters[0]?.text).toContain('Alex: It is on its way again.');

    const saved = maya.page.waitForEvent('download');
    await choose('Download for printing');
    const page = await readFile(await (await saved).path(), 'utf8');
    expect(page).toContain('It is on its way again.');
    expect(page).not.toContain('<script');
  });
});
