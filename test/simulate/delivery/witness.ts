/** Remembers what customers were shown and asked for, and says which promise is broken after any event. */
import type { Memory } from '../../../widget/conversation/memory.ts';
import type { Line } from '../../../widget/model/line.ts';
import { isOnItsWay, isOpenStill, isSaidToAi, isTakenBack } from './claims.ts';
import type { Tab } from './client.ts';
import { wholeAnswer } from './bot.ts';
import type { Desk } from './desk/desk.ts';
import { messagesIn, textOf } from './desk/said.ts';
import type { Row, Tables } from './desk/tables.ts';
import { countTries, wrongTraffic } from './traffic.ts';
import { recordOn } from './record.ts';
import { watchRecords } from './records.ts';
import type { Disk } from './world/disk.ts';
import type { Network } from './world/network.ts';
import type { Page, World } from './world/world.ts';

type Typed = { readonly page: Page; readonly text: string };

export type Witness = {
  /** Each change of what a tab shows. */
  readonly see: (tab: Tab) => void;
  /** What is broken now, in a sentence, or null. */
  readonly broken: (tabs: readonly Tab[]) => string | null;
  /** The customer has said something in a tab. */
  readonly heard: (tab: Tab, text: string) => void;
  /** What they have said is in the composer again. */
  readonly rescued: (texts: readonly string[]) => void;
  /** What was said in a tab that lived on, and has never been on disk; or null. */
  readonly forgotten: () => string | null;
};

export function createWitness(around: {
  readonly world: World;
  readonly desk: Desk;
  readonly network: Network;
  readonly disk: Disk;
}): Witness {
  const { world, desk, network, disk } = around;
  const kinds = new Map<string, Line['from']>();
  const forDesk = new Set<string>();
  const everFailed = new Set<string>();
  const asks = new Set<string>();
  const kept = new Map<string, Map<string, string>>();
  const said: Typed[] = [];
  const givenBack = new Set<string>();
  const tries = countTries();
  const wrongRecords = watchRecords();
  const troubles: string[] = [];
  let isNew = true;
  let lastTables: Tables | null = null;
  let lastRecord: Memory | null = null;
  let reached = new Set<string>();

  function see({ page, moment }: Tab): void {
    if (moment === null) return;
    isNew = true;
    const { lines, outbox } = moment.memory;
    for (const line of lines) {
      const before = kinds.get(line.id);
      if (before === undefined) kinds.set(line.id, line.from);
      else if (before !== line.from)
        troubles.push(`${line.id} was said by ${before}, and then by ${line.from} (I8)`);
      if (line.from === 'system' && line.event.kind === 'handoff-requested') asks.add(line.id);
      if (line.from === 'ai' && line.stage === 'whole' && !wholeAnswer.test(line.text)) {
        troubles.push(`${page.name} shows “${line.text}” as a whole answer (I5)`);
      }
    }
    for (const { id, cargo, failure, attempts } of outbox) {
      if (cargo.kind === 'callback') asks.add(id);
      if (failure !== null) everFailed.add(id);
      // The customer has seen that nobody has it, and may begin anew without it.
      if (failure !== null && cargo.kind === 'message') givenBack.add(cargo.text);
      tries.note(id, attempts, world.now());
    }
  }

  function readDesk(): string | null {
    const tables = desk.tables();
    if (tables === lastTables) return null;
    lastTables = tables;
    isNew = true;
    reached = new Set();
    for (const row of tables.rows.values()) {
      const trouble = wrongIn(row, everFailed, said);
      if (trouble) return trouble;
      for (const { id } of row.packet.transcript.messages) reached.add(id);
      for (const { client_id: id } of messagesIn(row)) reached.add(id ?? '');
    }
    const trouble = wrongRecords(tables);
    if (trouble) return trouble;
    const opened = [...tables.rows.values()];
    const prints = opened.map(({ packet }) => packet.id);
    if (new Set(prints).size < prints.length) return 'one packet has made two conversations (I2)';
    return opened.length > asks.size
      ? `${opened.length} conversations at the desk, asked for ${asks.size} times (I6)`
      : null;
  }

  function readDisk(): string | null {
    const memory = recordOn(disk);
    if (memory === null || memory === lastRecord) return null;
    lastRecord = memory;
    const before = kept.get(memory.conversation) ?? new Map<string, string>();
    kept.set(memory.conversation, before);
    const now = new Set(memory.lines.map(({ id }) => id));
    // What only a tab knows that has crashed since was never on its way.
    for (const { id, cargo } of memory.outbox) if (cargo.kind === 'message') forDesk.add(id);
    for (const line of memory.lines) if (line.from === 'customer') before.set(line.id, line.text);
    const lost = [...before].find(([id]) => !now.has(id));
    return lost ? `“${lost[1]}” was on disk and is gone (I1)` : null;
  }

  function shownIn({ page, moment }: Tab): string | null {
    if (moment === null || page.life === 'dead') return null;
    const { lines, deliveries } = moment.view;
    const claimed = lines.find(
      (line, at) =>
        forDesk.has(line.id) &&
        !isOpenStill(deliveries[line.id]) &&
        !reached.has(line.id) &&
        !isTakenBack(lines.slice(at)) &&
        !isSaidToAi(lines.slice(0, at)) &&
        !isOnItsWay(moment.memory, lines.slice(at)),
    );
    if (claimed && 'text' in claimed) {
      return `${page.name} shows “${claimed.text}” as delivered, and the desk does not have it (I1)`;
    }
    const twice = lines.find(({ id }, at) => lines.findIndex((line) => line.id === id) < at);
    if (twice) return `${page.name} shows ${twice.id} twice (I2)`;
    const texts = lines.flatMap((line) => (line.from === 'customer' ? [line.text] : []));
    const again = texts.find((text, at) => texts.indexOf(text) < at);
    if (again) return `${page.name} shows “${again}” twice (I2)`;
    return wrongSaid(page.name, lines, desk.tables());
  }

  return {
    see,
    heard: ({ page }, text) => said.push({ page, text }),
    rescued: (texts) => texts.forEach((text) => givenBack.add(text)),
    forgotten() {
      const all = new Set([...kept.values()].flatMap((lines) => [...lines.values()]));
      const lost = said.find(
        ({ page, text }) =>
          page.life === 'live' && !page.hasSlept && !all.has(text) && !givenBack.has(text),
      );
      return lost ? `“${lost.text}” was typed in ${lost.page.name} and is gone (I1)` : null;
    },
    broken(tabs) {
      const [trouble] = [...world.errors.map((error) => `${error} (I9)`), ...troubles];
      if (trouble) return trouble;
      const found = readDesk() ?? readDisk() ?? wrongTraffic(network, world.now()) ?? tries.storm();
      if (found || !isNew) return found;
      isNew = false;
      for (const tab of tabs) {
        const shown = shownIn(tab);
        if (shown) return shown;
      }
      return null;
    },
  };
}

/** The number of the key-press: what is said is numbered in its order. */
function numberIn(text: string): number {
  return Number(/^m(\d+)/.exec(text)?.[1] ?? 0);
}

function wrongIn(
  row: Row,
  everFailed: ReadonlySet<string>,
  typed: readonly Typed[],
): string | null {
  const said = messagesIn(row).filter(({ author }) => author.role === 'user');
  const texts = [
    ...row.packet.transcript.messages.filter(({ author }) => author.role === 'user'),
    ...said,
  ].map(textOf);
  const twice = texts.find((text, at) => texts.indexOf(text) < at);
  if (twice) return `“${twice}” is twice in ${row.conversation.id} (I2)`;
  // What was set aside and tried again by hand may come after what was said later.
  const inOrder = said.filter(({ client_id: id }) => !everFailed.has(id ?? '')).map(textOf);
  const pageOf = (text: string) => typed.find((one) => one.text === text)?.page;
  // In each tab: what is typed in another while one crashes may arrive before what that one still had.
  const early = inOrder.find((text, at) => {
    const before = inOrder.slice(0, at).findLast((one) => pageOf(one) === pageOf(text));
    return before !== undefined && numberIn(text) < numberIn(before);
  });
  return early ? `“${early}” came after what was said later in ${row.conversation.id} (I3)` : null;
}

/** What people said: the desk’s words, in its order, from its first one on. */
function wrongSaid(page: string, lines: readonly Line[], { rows }: Tables): string | null {
  const shown = lines.flatMap((line) => (line.from === 'human' ? [line] : []));
  let at = 0;
  for (const row of rows.values()) {
    for (const message of messagesIn(row)) {
      const line = shown[at];
      if (line === undefined) return null;
      if (message.author.role !== 'agent') continue;
      if (line.id === message.id) {
        if (line.text !== textOf(message) || line.agent.name !== message.author.name) {
          return `${page} shows other words than ${message.author.name} said (I8)`;
        }
        at += 1;
      } else if (isOf(row, line.id))
        return `${page} does not show “${textOf(message)}”, but what came after it (I4)`;
      else break;
    }
  }
  const more = shown[at];
  return more ? `${page} shows “${more.text}”, which nobody said, or out of place (I4)` : null;
}

function isOf(row: Row, id: string): boolean {
  return messagesIn(row).some((message) => message.id === id);
}
