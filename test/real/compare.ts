/** What the desk holds, beside what was typed and what was shown. */
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import type { Detail } from '../../demo/desk/agents/wire.ts';
import type { WireMessage } from '../../widget/model/packet.ts';
import { packetSchema } from '../../widget/model/packetSchema.ts';
import type { Shown } from './screen.ts';
import type { Talk } from './talk.ts';

export type Findings = {
  readonly typed: number;
  readonly arrived: number;
  readonly isComplete: boolean;
  readonly isInOrder: boolean;
  readonly isOnce: boolean;
  readonly inPacket: number;
  readonly bytes: number;
  readonly trigger: string;
  /** In words, for whoever reads the report. */
  readonly misses: readonly string[];
};

export function compare(talk: Talk, answers: readonly string[], detail: Detail): Findings {
  const { typed, shown, replies, handovers } = talk;
  const { packet } = detail;
  const passedOn = packet.transcript.messages;
  const held = [...passedOn, ...detail.messages];
  const users = held.filter(({ author }) => author.role === 'user');
  const texts = users.map(textOf);
  const inPacket = passedOn.filter(({ author }) => author.role === 'user').length;

  const arrived = typed.length - without(typed, texts).length;
  const isComplete = arrived === typed.length;
  const isInOrder = isDeepStrictEqual(
    texts.filter((text) => typed.includes(text)),
    typed.filter((text) => texts.includes(text)),
  );
  const isOnce =
    without(texts, typed).length === 0 && new Set(users.map(nameOf)).size === users.length;

  const checks: readonly (readonly [boolean, string])[] = [
    [isComplete, `lines missing at the desk: ${without(typed, texts).length}`],
    [isInOrder, 'customer lines in another order'],
    [isOnce, `lines more than once, or never typed: ${without(texts, typed).length}`],
    [handovers.length === 1, `${handovers.length} requests to hand over`],
    [handovers[0]?.status === 201, `handover answered ${handovers[0]?.status}`],
    [isValid(handovers[0]?.body), 'packet does not fit its schema'],
    [isSent(handovers[0]?.body, packet), 'the desk shows another packet than was sent'],
    [packet.handoff.reasons.length > 0, 'no reasons'],
    [isQuoted(packet.handoff.ask, typed), 'ask is not in the customer’s words'],
    [!packet.transcript.truncated, 'transcript cut'],
    [answersAsGiven(passedOn, answers, shown), 'AI lines differ from what the AI said'],
    [isDeepStrictEqual(told(held), seen(shown)), 'desk and screen differ'],
    [isDeepStrictEqual(said(detail.messages, 'agent'), replies), 'replies differ'],
    [talk.troubles.length === 0, `page errors: ${talk.troubles.join('; ')}`],
  ];

  return {
    typed: typed.length,
    arrived,
    isComplete,
    isInOrder,
    isOnce,
    inPacket,
    bytes: Buffer.byteLength(handovers[0]?.body ?? ''),
    trigger: packet.handoff.trigger,
    misses: checks.flatMap(([isGood, miss]) => (isGood ? [] : [miss])),
  };
}

/** Piece by piece, without the names of accounts that a line was sent to. */
function isQuoted(ask: string, typed: readonly string[]): boolean {
  const bare = (text: string) => text.replaceAll(/(?<![\w.])@\w+|[^\p{L}\p{N}]/gu, '');
  const lines = typed.map(bare);
  return ask.split(' … ').every((piece) => lines.some((line) => line.includes(bare(piece))));
}

/** Each answer whole, in the order given; only one that the handover cut off may be a beginning. */
function answersAsGiven(
  passedOn: readonly WireMessage[],
  answers: readonly string[],
  shown: readonly Shown[],
): boolean {
  const lines = said(passedOn, 'bot');
  const cutOff = shown.filter(({ from }) => from === 'ai').map((line) => line.isInterrupted);
  let from = 0;
  return lines.every((line, at) => {
    const found = answers.findIndex(
      (answer, place) =>
        place >= from && (answer === line || (cutOff[at] === true && answer.startsWith(line))),
    );
    from = found + 1;
    return found !== -1;
  });
}

/** Rendering takes the marks of markdown out, so the letters are what can be compared. */
function seen(shown: readonly Shown[]): readonly string[] {
  return shown
    .filter(({ from }) => from !== 'human')
    .map(({ from, text }) => `${from}: ${from === 'ai' ? lettersOf(text) : text}`);
}

function told(held: readonly WireMessage[]): readonly string[] {
  return held.flatMap((message) => {
    const text = textOf(message);
    if (message.author.role === 'user') return [`customer: ${text}`];
    return message.author.role === 'bot' ? [`ai: ${lettersOf(text)}`] : [];
  });
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

function said(
  messages: readonly WireMessage[],
  role: WireMessage['author']['role'],
): readonly string[] {
  return messages.filter(({ author }) => author.role === role).map(textOf);
}

function textOf({ parts }: WireMessage): string {
  return parts.map(({ text = '' }) => text).join('');
}

/** A message sent after the handover is known at the desk by the id it was given at key-press. */
function nameOf(message: WireMessage): string {
  return message.client_id ?? message.id;
}

/** Counts: a text that was typed twice has to be there twice. */
function without(texts: readonly string[], others: readonly string[]): readonly string[] {
  return others.reduce<readonly string[]>((left, text) => {
    const at = left.indexOf(text);
    return at === -1 ? left : left.toSpliced(at, 1);
  }, texts);
}

function isValid(body = ''): boolean {
  return v.is(packetSchema, JSON.parse(body || 'null'));
}

function isSent(body = '', packet: Detail['packet']): boolean {
  const sent = v.safeParse(packetSchema, JSON.parse(body || 'null'));
  return sent.success && isDeepStrictEqual(sent.output, packet);
}
