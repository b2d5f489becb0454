import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { createServer, type DemoServer } from '../../demo/server.ts';
import type { Cargo } from '../../widget/conversation/cargo.ts';
import type { DeliveryHappening, DeskHappening } from '../../widget/conversation/happening.ts';
import { hepDesk } from '../../widget/desks/hep.ts';
import { unhelpful } from '../desk/alone.ts';
import { everythingIn } from '../desk/auditContract.ts';
import { freshDatabase } from '../desk/freshDatabase.ts';
import { ai, customer } from '../fakes/transcript.ts';

let database: Database;
let server: DemoServer;
// Node has no events of the network; the adapter listens for them where there are any.
globalThis.addEventListener ??= () => {};
globalThis.removeEventListener ??= () => {};

beforeAll(async () => {
  database = await freshDatabase();
  server = await createServer({ port: 0, database });
}, 60_000);
afterAll(() => server.close());

it('tells a desk that takes it what the AI has had alone, redacted, and has it erased for the customer', async () => {
  const desk = hepDesk({
    url: `${server.url}/hep/v1`,
    redact: (text) => text.replaceAll('4242', '••••'),
    now: () => new Date().toISOString(),
    language: 'en',
    timeZone: 'Europe/London',
    onMistakes: (found) => expect(found).toEqual([]),
  });
  const deliver = (cargo: Cargo) =>
    new Promise<DeliveryHappening>((resolve) => {
      const delivery = { id: 'record-00001', attempts: 0, failure: null, notBefore: 0, cargo };
      desk.deliver(delivery, null, (news) => {
        if (news.type !== 'desk.renewed') resolve(news);
      });
    });
  const announced = await new Promise<DeskHappening>((resolve) => {
    const stop = desk.service((news) => {
      if (news.type !== 'desk.announced') return;
      stop();
      resolve(news);
    }, true);
  });
  expect(announced).toEqual({ type: 'desk.announced', cursor: null });

  const lines = [customer('my card 4242 was charged'), ai('No.')];
  const record = unhelpful('4242 is not mine', {}, lines);
  const sent = () => deliver({ kind: 'record', record });
  expect(await sent()).toMatchObject({ type: 'delivery.made', receipt: { kind: 'taken' } });
  expect(await everythingIn(database)).toContain('my card •••• was charged');
  expect(await everythingIn(database)).not.toContain('4242');

  const visitor = record.user.anonymous_id;
  expect(await deliver({ kind: 'erase', visitor })).toMatchObject({ type: 'delivery.made' });
  expect(await everythingIn(database)).not.toContain('my card');
  // What was still on its way.
  expect(await sent()).toMatchObject({ type: 'delivery.failed', cause: 'gone' });
});
