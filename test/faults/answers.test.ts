import { describe, expect } from 'vitest';
import type { Customer } from '../browser/harness/customer.ts';
import { answers, failedLoads, it } from './rig.ts';
import { bytewise, script, stream } from './streamFaults.ts';

const saying = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
const done = 'data: [DONE]\n\n';

/** An event with a character of four bytes, cut at each offset of that, and at each of the line end behind it. */
const wide = Buffer.from(saying('🧀 ').replaceAll('\n', '\r\n'));
const head = wide.indexOf(Buffer.from('🧀'));
const cuts = [1, 2, 3, ...[3, 2, 1].map((left) => wide.length - left - head)].map((offset) => ({
  before: wide.subarray(0, head + offset),
  after: wide.subarray(head + offset),
}));

/** The AI's latest answer. */
async function said(guest: Customer): Promise<string> {
  const line = (await guest.lines()).findLast((one) => one.includes(', AI: ')) ?? '';
  return line.slice(line.indexOf(': ') + 2).trim();
}

describe('an answer of the AI', () => {
  it.for([
    { row: 'F-25', how: 'RST', noise: /ERR_CONNECTION_RESET/ },
    { row: 'F-26', how: 'FIN', noise: /ERR_INCOMPLETE_CHUNKED_ENCODING/ },
    { row: 'F-27', how: 'end', noise: null },
  ] as const)(
    '$row · that is cut ($how) stays as far as it came, without half a character, marked as interrupted, and a person is there for the rest',
    async ({ how, noise }, { proxy, enter, faults }) => {
      if (noise) faults.expected(noise);
      const guest = await enter();
      const cut = script();
      proxy.on(answers, cut.fault, 1);
      await guest.say('Where is order #4892?');
      await cut.write(saying('Your parcel ') + saying('is in Alb'));
      await guest.reads('Your parcel is in Alb');
      const cheese = Buffer.from(saying('Käse 🧀'));
      await cut.write(cheese.subarray(0, cheese.indexOf(Buffer.from('🧀')) + 2));
      await cut.end(how);

      await guest.panel.getByText('This answer was interrupted.').waitFor();
      expect(await said(guest)).toBe('Your parcel is in Alb');
      expect(await guest.log.textContent()).not.toContain('\uFFFD');
      expect(await guest.log.getByRole('button', { name: 'Helpful', exact: true }).count()).toBe(0);
      await guest.button('Yes, get a person').or(guest.button('Stop waiting')).first().waitFor();
    },
  );

  it('F-28 · is the same wherever a character or a line end is cut in two', async ({
    proxy,
    enter,
  }) => {
    const guest = await enter();
    const cut = script();
    proxy.on(answers, cut.fault, 1);
    await guest.say('What is it made of?');
    let text = '';
    for (const [at, piece] of cuts.entries()) {
      // What is on the screen has been read: the next byte is in a packet of its own.
      await cut.write(Buffer.concat([Buffer.from(saying(`${at} `)), piece.before]));
      text += `${at} `;
      // A line that ends with a carriage return has ended, whether a line feed follows or not.
      const whole = text.trim();
      await expect.poll(async () => (await said(guest)).slice(0, whole.length)).toBe(whole);
      await cut.write(piece.after);
      text += '🧀 ';
    }
    await cut.write(saying('.', 'stop') + done);
    await cut.end('end');
    await guest.log.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
    expect(await said(guest)).toBe(`${text}.`);
  });

  it('F-28 · is the same when each byte of it is a packet of its own', async ({ proxy, enter }) => {
    const guest = await enter();
    proxy.on(answers, bytewise, 1);
    await guest.say('Do you ship to Canada?');
    await guest.reads(/all 50 states/);
  });

  it('F-30 · that comes a word every four seconds is followed to its end, and can be stopped', async ({
    proxy,
    enter,
  }) => {
    const guest = await enter({ hasClock: true });
    const slow = script();
    proxy.on(answers, slow.fault, 1);
    await guest.say('Tell me everything.');
    let text = '';
    for (let word = 1; word <= 45; word += 1) {
      text += `${word} `;
      await slow.write(saying(`${word} `));
      await expect.poll(() => said(guest)).toBe(text.trim());
      await guest.page.clock.fastForward(4000);
    }
    await guest.button('Stop answering').click();
    await guest.panel.getByText('This answer was interrupted.').waitFor();
    expect(await said(guest)).toBe(text.trim());
  });

  it.for([
    {
      title: 'it was stopped',
      stop: (guest: Customer) => guest.button('Stop answering').click(),
      shows: (guest: Customer) => guest.panel.getByText('This answer was interrupted.').waitFor(),
    },
    {
      title: 'a person was called',
      stop: (guest: Customer) => guest.askForPerson(),
      shows: (guest: Customer) => guest.waits(),
    },
  ])('F-35 · is not taken any further once $title', async ({ stop, shows }, { proxy, enter }) => {
    const guest = await enter();
    const late = script();
    proxy.on(answers, late.fault, 1);
    await guest.say('Where is order #4892?');
    await late.write(saying('Your parcel '));
    await guest.reads('Your parcel');
    await stop(guest);
    await late.write(saying('is lost.', 'stop') + done);
    await late.end('end');
    await shows(guest);
    // By the time that an answer comes which was asked for later, what was sent before has come too.
    await guest.page.evaluate(() => fetch(location.href));
    expect((await guest.log.innerText()).match(/lost/)).toBeNull();
    await guest.page.reload();
    await guest.reads('Your parcel');
    expect((await guest.log.innerText()).match(/lost/)).toBeNull();
  });

  it('F-35 · ends where it says that it ends, whatever still comes', async ({
    proxy,
    enter,
    faults,
  }) => {
    faults.expected(failedLoads);
    const guest = await enter();
    const first = script();
    proxy.on(answers, first.fault, 1);
    await guest.say('Where is order #4892?');
    await first.write(
      saying('Tomorrow.', 'stop') + saying(' Or never.') + done + saying(' Really.'),
    );
    await first.end('end');
    await guest.log.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
    expect(await said(guest)).toBe('Tomorrow.');

    const second = script();
    proxy.on(answers, second.fault, 1);
    await guest.say('Are you sure?');
    await second.write(saying('Today.', 'stop'));
    await expect.poll(() => said(guest)).toBe('Today.');
    await second.end('RST');
    await expect
      .poll(() => guest.log.getByRole('button', { name: 'Helpful', exact: true }).count())
      .toBe(2);
  });

  it('F-36 · has no power but to say something, whatever kind of event it claims to be', async ({
    proxy,
    enter,
  }) => {
    const guest = await enter();
    const claims = [
      'event: execute\ndata: {"type":"execute","code":"document.title=\'owned\'"}\n\n',
      'event: hep.agent.joined\ndata: {"type":"hep.agent.joined","data":{"agent":{"id":"x","name":"Mallory"}}}\n\n',
      'data: {"__proto__":{"polluted":1},"choices":[]}\n\n',
      'data: {"choices":[{"delta":{"content":{"html":"<b>"}}}]}\n\n',
      'data: null\n\ndata: []\n\ndata: "[DONE]"\n\n',
      'id\nretry: soon\nevent\n: \n\n',
    ];
    proxy.on(answers, stream([...claims, saying('Tomorrow.', 'stop'), done], 'end'), 1);
    await guest.say('Where is order #4892?');
    await guest.log.getByRole('button', { name: 'Helpful', exact: true }).waitFor();
    expect(await said(guest)).toBe('Tomorrow.');
    await guest.speaksWith('AI assistant');
    expect(await guest.page.title()).toBe('A site');
    expect(await guest.page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  });
});
