import type { CDPSession, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { customerOn } from '../browser/harness/customer.ts';
import { widgetTag } from '../browser/harness/site.ts';
import { blank } from '../../widget/conversation/memory.ts';
import { type Line, silent } from '../../widget/model/line.ts';
import { seed } from '../browser/harness/remembered.ts';
import { recordVersion } from '../../widget/store/version.ts';
import { it, messages, shown } from './rig.ts';
import { ignore } from './faultKinds.ts';

const forgetful = 'Nothing can be stored here: the chat lasts only while this page is open.';

describe('where the browser keeps the chat', () => {
  it('F-51 · a connection that dies is opened anew, and what is said then is kept', async ({
    talk,
    settled,
  }) => {
    const { guest, id } = await talk({ prepare: (page) => page.addInitScript(rememberDatabases) });
    await guest.page.evaluate(() => {
      for (const database of Reflect.get(window, 'databases')) database.close();
    });
    await guest.say('My parcel went to Albany.');
    await settled({ guest, id }, ['My parcel went to Albany.']);

    await guest.page.reload();
    await guest.reads('My parcel went to Albany.');
    expect(await guest.panel.getByText(forgetful).count()).toBe(0);
  });

  it('F-52 · a database that cannot be opened is made anew, and holds what the page has', async ({
    talk,
    settled,
  }) => {
    const { guest, id } = await talk({ prepare: (page) => page.addInitScript(rememberDatabases) });
    await guest.page.evaluate(() => {
      for (const database of Reflect.get(window, 'databases')) database.close();
      const open = indexedDB.open.bind(indexedDB);
      const remove = indexedDB.deleteDatabase.bind(indexedDB);
      let isBroken = true;
      indexedDB.deleteDatabase = (...given) => {
        isBroken = false;
        return remove(...given);
      };
      indexedDB.open = (...given) => {
        if (!isBroken) return open(...given);
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
    });
    await guest.say('My parcel went to Albany.');
    await settled({ guest, id }, ['My parcel went to Albany.']);

    await guest.page.reload();
    await guest.speaksWith('Alex, support team');
    await guest.reads('My parcel went to Albany.');
  });

  it('F-53 · a disk without room for all of it keeps the newest, and what is to be sent', async ({
    proxy,
    talk,
    settled,
  }) => {
    const lines = Array.from({ length: 60 }, (_, at) => helped(at));
    const memory = { ...blank('conversation-long', 'anonymous', helped(0).at), lines };
    const conversation = await talk({
      async prepare(page) {
        await page.addInitScript(seed, { version: recordVersion, memory });
        await page.addInitScript(() => {
          const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
          IDBObjectStore.prototype.put = function limited(...given) {
            const isTooMuch = given[0]?.memory?.lines.length > 50 && Reflect.has(window, 'isFull');
            if (typeof put === 'function' && !isTooMuch) return Reflect.apply(put, this, given);
            throw new DOMException('Full', 'QuotaExceededError');
          };
        });
      },
    });
    const { guest } = conversation;
    await guest.page.evaluate(() => void Object.assign(window, { isFull: true }));
    proxy.on(messages, ignore);
    await guest.say('Is it still there?');
    await expect.poll(() => proxy.seen(messages).length).toBe(1);
    proxy.heal();

    await guest.page.reload();
    await guest.reads('Is it still there?');
    expect(await guest.log.getByText('Answer 3.').count()).toBe(0);
    await settled(conversation, ['Is it still there?']);
  });

  it('F-54 · storage that is cleared while the chat runs is filled again', async ({
    talk,
    settled,
  }) => {
    const { guest, id } = await talk();
    await guest.say('One.');
    await settled({ guest, id }, ['One.']);
    const origin = new URL(guest.page.url()).origin;
    await (
      await sessionOf(guest.page)
    ).send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'indexeddb',
    });

    await guest.say('Two.');
    await settled({ guest, id }, ['One.', 'Two.']);
    await guest.page.reload();
    await guest.reads('Two.');
    expect(await shown(guest)).toHaveLength(2);
  });

  it.for([
    ['of a version that was never released', { version: 0, memory: { lines: [] } }],
    ['of no shape', 'nonsense'],
    ['with wrong types', { version: 3, memory: { lines: 7, outbox: {} } }],
    ['that would reach behind objects', { version: 3, memory: { __proto__: { lines: [] } } }],
  ] as const)('F-55 · a record %s harms nobody', async ([, record], { enter, desk, customer }) => {
    const guest = await enter({ prepare: (page) => page.addInitScript(seed, record) });
    await guest.askForPerson();
    await desk.find(customer);
    await guest.waits();
  });

  it('F-55 · a record of a version to come is left to that version', async ({
    site,
    demo,
    newPage,
  }) => {
    const page = await newPage();
    const record = { version: 99, memory: { hello: 'future' } };
    await page.addInitScript(seed, record);
    await page.goto(site.put({ head: widgetTag(demo.url) }));
    const { launcher, panel } = customerOn(page);
    await launcher.click();
    await panel.getByRole('status', { name: /newer version/ }).waitFor();
    expect(await page.evaluate(stored)).toEqual(record);
  });

  it('F-55 · of a record that cannot be read, what nobody had received is in the composer', async ({
    enter,
  }) => {
    const outbox = [{ cargo: { kind: 'message', text: 'Has anybody read this?' } }];
    const record = { version: 3, memory: { lines: 7, outbox } };
    const guest = await enter({ prepare: (page) => page.addInitScript(seed, record) });
    await expect.poll(() => guest.message.inputValue()).toBe('Has anybody read this?');
  });
});

async function sessionOf(page: Page): Promise<CDPSession> {
  return await page.context().newCDPSession(page);
}

function rememberDatabases(): void {
  const databases: IDBDatabase[] = [];
  Object.assign(window, { databases });
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (...given) => {
    const request = open(...given);
    request.addEventListener('success', () => databases.push(request.result));
    return request;
  };
}

function helped(at: number): Line {
  const text = `Answer ${at}.`;
  const stage = 'whole' as const;
  const known = { stage, signals: silent, feedback: null, approvedBy: null };
  return { id: `line-${at}`, at: '2026-11-22T10:00:00.000Z', from: 'ai', text, ...known };
}

async function stored(): Promise<unknown> {
  const request = indexedDB.open('baton');
  return await new Promise((resolve) => {
    request.addEventListener('success', () => {
      const found = request.result.transaction('chats').objectStore('chats').get('chat:default');
      found.addEventListener('success', () => resolve(found.result));
    });
  });
}
