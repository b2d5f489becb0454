import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { type MailServer, openMailServer } from '../fakes/mailServer.ts';
import { openDesk } from './customer.ts';
import { refundPacket } from './packets.ts';

let mail: MailServer;
let database: Database;

beforeAll(async () => {
  database = await freshDatabase();
  mail = await openMailServer();
}, 60_000);
beforeEach(() => {
  mail.letters.length = 0;
  mail.be('up');
});
afterAll(async () => {
  await mail.close();
  await database.close();
});

async function talked(isAnswered = true) {
  const desk = await openDesk(database, {
    mail: { url: mail.url, from: 'Acme <help@acme.example>' },
  });
  const packet = refundPacket();
  const opened = await desk.open({
    ...packet,
    user: { ...packet.user, email: 'ada@mail.example' },
  });
  if (isAnswered) {
    await desk.agent(opened.id, 'claim');
    const said = { id: 'reply-00001', text: 'Your refund is on its way.' };
    expect((await desk.agent(opened.id, 'reply', said)).status).toBe(200);
  }
  const ask = (key: string) =>
    desk.hep(opened, 'POST', '/copy', undefined, { 'Idempotency-Key': key });
  return { ...desk, opened, ask };
}

describe('a copy of the conversation by mail', () => {
  it('has all that was said by whom, and goes to the address that the packet came with', async () => {
    const { ask } = await talked();

    expect((await ask('copy-00000001')).status).toBe(202);
    expect(mail.letters.map(({ to }) => to)).toEqual(['ada@mail.example']);
    expect(mail.letters[0]?.text).toMatch(/^From: Acme <help@acme\.example>/m);
    expect(mail.letters[0]?.text).toContain('Alex: Your refund is on its way.');
    expect(mail.letters[0]?.text).toContain('You: I want my money back for order #4892.');
  });

  it('is one letter, however often it is asked for with one key, and three at most', async () => {
    const { ask } = await talked();

    for (const key of ['copy-00000001', 'copy-00000001', 'copy-00000002', 'copy-00000003']) {
      expect((await ask(key)).status).toBe(202);
    }
    expect((await ask('copy-00000004')).status).toBe(429);
    expect(mail.letters).toHaveLength(3);
  });

  it('is not sent before a person has answered: nobody writes to strangers by way of the desk', async () => {
    const { ask } = await talked(false);

    expect((await ask('copy-00000001')).status).toBe(409);
    expect(mail.letters).toEqual([]);
  });

  it('can be tried again when the mail server was down, and is then sent once', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const { ask } = await talked();
    mail.be('down');
    expect((await ask('copy-00000001')).status).toBe(502);

    mail.be('up');
    expect((await ask('copy-00000001')).status).toBe(202);
    expect(mail.letters).toHaveLength(1);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it('is not offered where no mail is set up', async () => {
    const desk = await openDesk(database);
    const opened = await desk.open();
    const answer = await desk.hep(opened, 'POST', '/copy', undefined, {
      'Idempotency-Key': 'copy-00000001',
    });

    expect(answer.status).toBe(404);
  });
});
