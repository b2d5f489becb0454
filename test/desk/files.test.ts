import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { plainName } from '../../demo/desk/files.ts';
import { alex, type Opened, openDesk, sam } from './customer.ts';
import { refundPacket } from './packets.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

/** One red pixel. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);
const text = (said: string) => new TextEncoder().encode(said);

async function begin() {
  const desk = await openDesk(database);
  const maya = await desk.open();
  const bearer = (of: Opened) => ({ Authorization: `Bearer ${of.token}` });
  const announce = async (
    change: { name?: string; media_type?: string; size?: number } = {},
    of: Opened = maya,
    key = 'file-00000001',
  ) =>
    await desk.send('POST', '/hep/v1/attachments', {
      body: {
        conversation: maya.id,
        name: 'photo.png',
        media_type: 'image/png',
        size: png.byteLength,
        ...change,
      },
      headers: { ...bearer(of), 'Idempotency-Key': key },
    });
  const put = async (id: string, bytes: Uint8Array<ArrayBuffer>, of: Opened = maya) =>
    await desk.app.request(`/hep/v1/attachments/${id}`, {
      method: 'PUT',
      headers: bearer(of),
      body: bytes,
    });
  const get = async (id: string, of: Opened = maya) =>
    await desk.app.request(`/hep/v1/attachments/${id}`, { headers: bearer(of) });
  const upload = async () => {
    const { id } = await (await announce()).json();
    await put(id, png);
    return String(id);
  };
  const send = async (id: string, of: Opened = maya) =>
    await desk.hep(of, 'PUT', '/messages/message-001', {
      parts: [{ type: 'attachment', attachment: id }],
      sent_at: '2026-11-23T10:00:00.000Z',
    });
  return { ...desk, maya, announce, put, get, upload, send };
}

describe('a file of a customer', () => {
  it('is announced, uploaded and sent, and the message says what the desk has found', async () => {
    const desk = await begin();
    const id = await desk.upload();
    const sent = await desk.send(id);

    expect([sent.status, (await sent.json()).parts]).toEqual([
      201,
      [
        {
          type: 'attachment',
          attachment: id,
          title: 'photo.png',
          data: { media_type: 'image/png', size: png.byteLength },
        },
      ],
    ]);
  });

  it('comes back as a download in which nothing can run, byte for byte', async () => {
    const desk = await begin();
    const response = await desk.get(await desk.upload());

    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "attachment; filename*=UTF-8''photo.png",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png);
  });

  it('is refused by size, by kind, and by content that is not what it says', async () => {
    const desk = await begin();
    const html = text('<html><script>alert(1)</script></html>');
    const tooLarge = await desk.announce({ size: 10_485_761 });
    const wrongKind = await desk.announce({ media_type: 'text/html' });
    const { id } = await (await desk.announce({ size: html.byteLength })).json();
    const disguised = await desk.put(id, html);

    expect([tooLarge.status, wrongKind.status, disguised.status]).toEqual([413, 415, 415]);
    expect((await desk.get(id)).status).toBe(404);
    expect((await desk.send(id)).status).toBe(422);
  });

  it('is nobody else’s: not to read, not to write, not to send', async () => {
    const desk = await begin();
    const id = await desk.upload();
    const eve = await desk.open(refundPacket({ id: 'packet-of-eve-1' }));

    expect((await desk.get(id, eve)).status).toBe(401);
    expect((await desk.put(id, png, eve)).status).toBe(401);
    expect((await desk.announce({}, eve)).status).toBe(401);
    expect((await desk.send(id, eve)).status).toBe(422);
    const unknown = await desk.get('att_unknown');
    expect(unknown.status).toBe(401);
  });

  it('is one file, however often its key is sent, and another under the same key is refused', async () => {
    const desk = await begin();
    const first = await (await desk.announce()).json();
    const again = await (await desk.announce()).json();
    const other = await desk.announce({ name: 'other.png' });

    expect(again.id).toBe(first.id);
    expect(other.status).toBe(422);
  });

  it('is gone with the conversation when that is erased', async () => {
    const desk = await begin();
    await desk.upload();
    await desk.hep(desk.maya, 'DELETE', '');

    expect(await database.query('select id from attachments')).toEqual([]);
  });
});

describe('a file of an agent', () => {
  const query = (lease: number) =>
    new URLSearchParams({ file: '../../etc/label.txt', lease: String(lease) }).toString();

  it('is said by whoever has the customer, in the turn they saw, and by nobody else', async () => {
    const desk = await begin();
    await desk.agent(desk.maya.id, 'claim');
    const put = async (lease: number, key: string, who = alex) =>
      await desk.app.request(`/desk/conversations/${desk.maya.id}/files/${key}?${query(lease)}`, {
        method: 'PUT',
        body: text('Your label'),
        headers: await desk.sessionOf(who),
      });
    const stale = await put(1, 'reply-00001');
    const sent = await put(2, 'reply-00002');
    const twice = await put(2, 'reply-00002');
    const others = await put(2, 'reply-00003', sam);

    expect([stale, sent, twice, others].map(({ status }) => status)).toEqual([409, 200, 200, 409]);
    expect(
      await database.query(`select id from attachments where name = 'label.txt'`),
    ).toHaveLength(1);
    const said = (await desk.events(desk.maya)).filter(({ type }) => type.endsWith('created'));
    expect(said.map(({ data }) => data['message'])).toMatchObject([
      {
        author: { role: 'agent', id: alex.id },
        parts: [{ title: 'label.txt', data: { media_type: 'text/plain', size: 10 } }],
      },
    ]);
  });
});

describe('the name of a file', () => {
  it.for([
    ['C:\\Users\\maya\\photo.png', 'photo.png'],
    ['../../etc/passwd', 'passwd'],
    ['gpj.\u202Eexe', 'gpj.exe'],
    ['a"\r\nb.txt', 'ab.txt'],
    ['/', 'file'],
  ] as const)('%j is shown as %j', ([given, shown]) => {
    expect(plainName(given)).toBe(shown);
  });
});
