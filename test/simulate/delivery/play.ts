/** Plays a plan: the same plan is the same run, to the last event. */
import { createHash } from 'node:crypto';
import { actAsAgent } from './agents.ts';
import { playedBot } from './bot.ts';
import { openTab, type Client, type Tab } from './client.ts';
import { deedOf } from './customer.ts';
import { createDesk } from './desk/desk.ts';
import { faultsIn } from './faults.ts';
import { isAgents, isCustomers, type Plan, type Step, troubleMs } from './plan.ts';
import { unsettled } from './settled.ts';
import { recordOn } from './record.ts';
import { createWitness } from './witness.ts';
import { createEther } from './world/channel.ts';
import { createDisk } from './world/disk.ts';
import type { Browser } from './world/globals.ts';
import { createLocks, freeLocks } from './world/locks.ts';
import { createNetwork } from './world/network.ts';
import { createWorld } from './world/world.ts';

export type Played = {
  /** What was broken, in a sentence, or null. */
  readonly broken: string | null;
  readonly events: number;
  /** Of what the desk and the customer had in the end: two plays of a plan must agree. */
  readonly digest: string;
  readonly history: readonly string[];
  /** How often what happened: a run in which nothing does proves nothing. */
  readonly counts: Readonly<Record<string, number>>;
};

/** All trouble is over: so long, in ms, until all must be right. The longest pause is half a minute. */
const calmMs = 100_000;
/** Nothing that goes right takes so many. */
const mostEvents = 30_000;

export async function play(
  plan: Plan,
  use: (browser: Browser) => void,
  isTold = false,
): Promise<Played> {
  const world = createWorld(plan.seed, isTold);
  const desk = createDesk(world);
  const network = createNetwork(desk);
  const disk = createDisk();
  const locks = createLocks();
  const has = {
    locks: plan.seed % 12 !== 3 && plan.seed % 12 !== 11,
    channels: plan.seed % 12 !== 7 && plan.seed % 12 !== 11,
  };
  use({ world, disk, locks, ether: createEther(), network, has });

  const witness = createWitness({ world, desk, network, disk });
  const client: Client = {
    bot: playedBot(world),
    whileWaiting: plan.seed % 4 === 0 ? 'bot' : 'silent',
    rescued: (texts) => {
      world.note(`back in the composer: ${texts.join()}`);
      witness.rescued(texts);
    },
    changed: (tab) => {
      witness.see(tab);
      if (isTold) world.note(`${tab.page.name} ${glance(tab)}`);
    },
  };
  const tabs: Tab[] = [];
  let opened = 0;
  const open = () => tabs.push(openTab(world, `tab ${(opened += 1)}`, client));
  const close = (tab: Tab) => {
    tab.page.life = 'dead';
    tabs.splice(tabs.indexOf(tab), 1);
    for (const line of network.lines) if (line.page === tab.page) line.hangUp();
    for (const sent of network.underWay) if (sent.page === tab.page) network.underWay.delete(sent);
    freeLocks(world, locks, tab.page);
  };
  const faults = faultsIn({ world, desk, network, disk, tabs, open, close });
  const counts: Record<string, number> = {};
  const note = (name: string, more = 1) => {
    counts[name] = (counts[name] ?? 0) + more;
  };
  let said = 0;
  const count = () => (said += 1);

  function happen({ do: deed, how }: Step): void {
    if (isAgents(deed)) {
      const done = actAsAgent(desk, deed, how, count);
      if (done === null) return;
      note(`agent ${deed}`);
      world.note(`agent: ${done}`);
    } else if (isCustomers(deed)) {
      const seen = tabs.filter(({ page }) => !page.document.hidden);
      const tab = seen[Math.floor(how * seen.length)];
      const happening = tab ? deedOf(deed, (how * 7919) % 1, tab, count) : null;
      if (happening === null) return;
      note(`customer ${deed}`);
      world.note(`customer in ${tab?.page.name}: ${JSON.stringify(happening)}`);
      if (!tab?.tell) return;
      if (happening.type === 'customer.said') witness.heard(tab, happening.text);
      tab.tell(happening);
      if (happening.type === 'customer.said') faults.said();
    } else {
      note(`fault: ${deed}`);
      faults.begin(deed, how);
    }
  }

  open();
  for (const step of plan.steps) world.after(step.at, null, () => happen(step));
  const end = { isReached: false };
  world.after(troubleMs, null, () => faults.end());
  world.after(troubleMs + calmMs, null, () => {
    end.isReached = true;
  });

  let events = 0;
  let broken: string | null = null;
  while (broken === null && !end.isReached && (await world.step())) {
    events += 1;
    broken = witness.broken(tabs);
    if (events > mostEvents) broken = `more than ${mostEvents} events (I10)`;
  }
  broken ??= unsettled({
    memory: recordOn(disk),
    tabs,
    isTakenOver: has.locks,
    canTell: has.channels && has.locks,
    tables: desk.tables(),
    witness,
  });
  const rows = [...desk.tables().rows.values()].map(({ log }) => log);
  const digest = createHash('sha256')
    .update(JSON.stringify([events, rows, tabs.map(({ moment }) => moment?.memory)]))
    .digest('hex');
  return { broken, events, digest, history: world.history, counts };
}

/** Where a tab is, in a line. */
function glance({ moment }: Tab): string {
  if (moment === null) return 'is not awake';
  const { place, lines, outbox, ticket } = moment.memory;
  const last = lines.at(-1);
  const words = last === undefined ? '' : last.from === 'system' ? last.event.kind : last.text;
  const sending = outbox.map(({ cargo, failure }) =>
    failure ? `${cargo.kind} (${failure})` : cargo.kind,
  );
  return `at ${place}, ticket ${ticket ? `${ticket.id} ${ticket.stage} ${ticket.cursor}` : 'none'}, last “${words}”, outbox [${sending.join(', ')}]`;
}
