import { createAdaptorServer } from '@hono/node-server';
import { EventSourceParserStream } from 'eventsource-parser/stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../demo/desk/database/database.ts';
import { freshDatabase } from './freshDatabase.ts';
import { alex, openDesk } from './customer.ts';
import type { Opened } from './customer.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
});

type Message = { readonly id: string | undefined; readonly type: string; readonly data: unknown };

/** A desk on a real port: streams are about sockets, and an in-process request has none. */
async function begin(change: Parameters<typeof openDesk>[1] = {}) {
  const desk = await openDesk(database, change);
  const server = createAdaptorServer({ fetch: desk.app.fetch });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = new AbortController();

  const read = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { Accept: 'text/event-stream', ...headers },
      signal: stop.signal,
    });
    const reader = response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream({ onComment: () => beats.push('hb') }))
      .getReader();
    const beats: string[] = [];
    const next = async (): Promise<Message | null> => {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) return null;
      return { id: value.id, type: value.event ?? '', data: JSON.parse(value.data) };
    };
    return {
      response,
      beats,
      next,
      take: async (count: number) => {
        const taken: (Message | null)[] = [];
        while (taken.length < count) taken.push(await next());
        return taken.map((message) => [message?.id, message?.type]);
      },
    };
  };

  return {
    ...desk,
    follow: async (opened: Opened, query = '', headers: Record<string, string> = {}) =>
      await read(`/hep/v1/conversations/${opened.id}/events${query}`, {
        Authorization: `Bearer ${opened.token}`,
        ...headers,
      }),
    watch: async () => await read('/desk/events', await desk.sessionOf(alex)),
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

describe('the customer’s stream', () => {
  it('greets, tells what was missed, and goes on with what happens', async () => {
    await using desk = await begin();
    const maya = await desk.open();
    await desk.say(maya, 'message-001', 'Hello?');
    const stream = await desk.follow(maya);

    const first = await stream.take(2);
    await desk.agent(maya.id, 'claim');
    const then = await stream.take(2);

    expect(first).toEqual([
      [undefined, 'hep.stream.hello'],
      ['1', 'hep.message.created'],
    ]);
    expect(then).toEqual([
      ['2', 'hep.agent.joined'],
      ['3', 'hep.conversation.state'],
    ]);
    expect(Object.fromEntries(stream.response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
  });

  it.for([
    { query: '?after=2', headers: {} },
    { query: '', headers: { 'Last-Event-ID': '2' } },
  ])('goes on from where the customer was: $query$headers', async ({ query, headers }) => {
    await using desk = await begin();
    const maya = await desk.open();
    for (const n of [1, 2, 3]) await desk.say(maya, `message-00${n}`, `Line ${n}`);

    const stream = await desk.follow(maya, query, headers);

    const hello = await stream.next();
    expect(hello?.data).toMatchObject({ data: { resumed: true } });
    expect(await stream.take(1)).toEqual([['3', 'hep.message.created']]);
  });

  it.for(['?after=999', '?after=1795331168:1'])(
    'begins with a reset when it does not know the place: %s',
    async (query) => {
      await using desk = await begin();
      const maya = await desk.open();
      await desk.say(maya, 'message-001', 'Hello?');
      const stream = await desk.follow(maya, query);

      const first = await stream.take(2);
      await desk.say(maya, 'message-002', 'Still there?');

      expect(first).toEqual([
        [undefined, 'hep.stream.reset'],
        [undefined, 'hep.stream.hello'],
      ]);
      expect(await stream.take(1)).toEqual([['2', 'hep.message.created']]);
    },
  );

  it('passes on that the agent is typing, without moving the cursor or echoing the customer', async () => {
    await using desk = await begin();
    const maya = await desk.open();
    await desk.agent(maya.id, 'claim');
    const stream = await desk.follow(maya, '?after=2');
    await stream.next();

    await desk.hep(maya, 'POST', '/signals', { type: 'typing.started' });
    await desk.agent(maya.id, 'typing', { isTyping: true });

    expect(await stream.take(1)).toEqual([[undefined, 'hep.typing.started']]);
    expect(await desk.events(maya, 2)).toEqual([]);
  });

  it('gives signs of life when nothing happens', async () => {
    await using desk = await begin({ heartbeatMs: 5 });
    const maya = await desk.open();
    const stream = await desk.follow(maya);
    await stream.next();
    const reading = stream.next();

    await expect.poll(() => stream.beats.length).toBeGreaterThan(2);
    await desk.say(maya, 'message-001', 'Hello?');
    expect((await reading)?.type).toBe('hep.message.created');
  });

  it('says goodbye before the desk goes, and ends', async () => {
    await using desk = await begin();
    const maya = await desk.open();
    const stream = await desk.follow(maya);
    await stream.next();

    await desk.desk.close();

    expect(await stream.next()).toMatchObject({
      type: 'hep.stream.bye',
      data: { data: { retry_ms: 2000 } },
    });
    expect(await stream.next()).toBeNull();
  });
});

describe('the long poll', () => {
  it('answers as soon as something happens', async () => {
    await using desk = await begin();
    const maya = await desk.open();
    const polling = desk.hep(maya, 'GET', '/events?after=0&wait=25');

    await desk.say(maya, 'message-001', 'Hello?');

    const page = await (await polling).json();
    expect([page.events.length, page.cursor, page.reset]).toEqual([1, '1', false]);
  });

  it('answers with nothing when asked not to wait, and says so when it is lost', async () => {
    await using desk = await begin();
    const maya = await desk.open();

    const empty = await (await desk.hep(maya, 'GET', '/events?after=0')).json();
    const lost = await (await desk.hep(maya, 'GET', '/events?after=7')).json();
    const long = await desk.hep(maya, 'GET', '/events?after=0&wait=26');

    expect([empty, lost, long.status]).toEqual([
      { events: [], cursor: '0', reset: false },
      { events: [], cursor: '0', reset: true },
      422,
    ]);
  });
});

describe('the console’s stream', () => {
  it('shows who waits at once, then what changes, and that the customer is typing', async () => {
    await using desk = await begin();
    const stream = await desk.watch();
    const empty = await stream.next();
    const maya = await desk.open();
    await desk.desk.office.settled();
    await desk.hep(maya, 'POST', '/signals', { type: 'typing.started' });

    const heard = new Map<string, Message | null>();
    const isShown = () => JSON.stringify(heard.get('inbox')?.data ?? '').includes(maya.id);
    while (!heard.has('typing') || !isShown()) {
      const message = await stream.next();
      heard.set(message?.type ?? '', message);
    }

    expect(empty).toMatchObject({ type: 'inbox', data: { waiting: [] } });
    expect(heard.get('inbox')?.data).toMatchObject({
      waiting: [{ id: maya.id, quote: 'talk to a human', trigger: 'request' }],
      agents: [alex],
    });
    expect(heard.get('typing')?.data).toEqual({
      conversation: maya.id,
      by: 'user',
      isTyping: true,
    });
  });

  it('queues again what an agent held who has been gone for a while', async () => {
    await using desk = await begin({ agentGraceMs: 5 });
    const maya = await desk.open();
    const leave = desk.desk.office.roster.enter(alex);
    await desk.agent(maya.id, 'claim');

    leave();

    await expect
      .poll(async () => (await (await desk.hep(maya, 'GET', '')).json()).state)
      .toBe('queued');
    const left = (await desk.events(maya)).find(({ type }) => type === 'hep.agent.left');
    expect(left?.data).toMatchObject({ agent: { name: 'Alex' }, reason: 'offline' });
  });
});
