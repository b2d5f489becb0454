/**
 * One page with the chat in it: the widget's own store, tabs, chart and desk, put together as `app/start.tsx` does,
 * without a picture.
 */
import { run, type AppPorts } from '../../../widget/app/conversationRun.ts';
import { together } from '../../../widget/app/together.ts';
import type { Moment } from '../../../widget/conversation/announce.ts';
import type { Happening } from '../../../widget/conversation/happening.ts';
import { blank } from '../../../widget/conversation/memory.ts';
import { packetFrom } from '../../../widget/conversation/packetFrom.ts';
import type { Bot, Ports } from '../../../widget/conversation/ports.ts';
import { hepDesk } from '../../../widget/desks/hep.ts';
import { newId } from '../../../widget/newId.ts';
import { openDisk } from '../../../widget/store/disk.ts';
import { diskStore } from '../../../widget/store/record.ts';
import { createPage, inPage, type Page, type World } from './world/world.ts';

export type Tab = {
  readonly page: Page;
  /** Null until it has read what is stored. */
  moment: Moment | null;
  tell: ((happening: Happening) => void) | null;
};

export type Client = {
  readonly bot: Bot;
  readonly whileWaiting: Ports['whileWaiting'];
  /** Each change of what a page shows. */
  readonly changed: (tab: Tab) => void;
  /** Put back into the composer. */
  readonly rescued: (texts: readonly string[]) => void;
};

const url = 'https://shop.example/hep/v1';
const surroundings = {
  pageUrl: 'https://shop.example/orders',
  pageTitle: 'Your orders',
  widget: '1.0.0',
  viewport: '1280x800',
  language: 'en',
  timeZone: 'Europe/London',
};

export function openTab(world: World, name: string, client: Client): Tab {
  const page = createPage(world, name);
  const tab: Tab = { page, moment: null, tell: null };
  inPage(page, () => void wake(world, tab, client));
  return tab;
}

async function wake(world: World, tab: Tab, client: Client): Promise<void> {
  // A few lines make a page here, so that what long conversations do happens in short ones.
  const store = diskStore('default', openDisk(), 8);
  const stored = await store.load();
  const fresh = () => {
    const memory = blank(newId(), newId(), new Date().toISOString());
    const review = { ...memory.scope.review, records: 'all' } as const;
    return { ...memory, scope: { ...memory.scope, review } };
  };
  const show = (moment: Moment) => {
    tab.moment = moment;
    client.changed(tab);
  };
  const ports = portsFor(client, () => current.kept());
  const current = together({
    id: 'default',
    store,
    memory: { ...(stored.kind === 'memory' ? stored.memory : fresh()), isOpen: true },
    fresh,
    // As long as it takes to fetch the chart.
    bring: async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      return (memory, changed) => {
        const begun = run(ports, memory, changed);
        if (!navigator.onLine) begun.tell({ type: 'network.lost' });
        return begun;
      };
    },
    changed: show,
    news: () => {},
    rescued: (texts) => client.rescued(texts),
  });
  show(current.now());
  current.join();
  tab.tell = (happening) => {
    if (tab.page.life === 'live') inPage(tab.page, () => current.tell(happening));
  };
  const network = () =>
    current.tell({ type: navigator.onLine ? 'network.returned' : 'network.lost' });
  for (const change of ['online', 'offline']) addEventListener(change, network);
  world.note(`${tab.page.name} is awake at ${current.now().memory.place}`);
}

function portsFor(client: Client, kept: AppPorts['kept']): AppPorts {
  const now = () => new Date().toISOString();
  const desk = hepDesk({
    url,
    redact: (text) => text,
    now,
    language: 'en',
    timeZone: surroundings.timeZone,
    onMistakes: () => {},
  });
  return {
    bot: client.bot,
    summarize: null,
    desk,
    kept,
    whileWaiting: client.whileWaiting,
    prepare(memory, languages, tell) {
      // As long as it takes to fetch what makes packets, and as the host thinks about it.
      const timer = setTimeout(
        () => {
          const packet = packetFrom(memory, surroundings, { id: newId(), at: now() }, languages);
          tell({ type: 'packet.ready', packet });
        },
        Math.random() ** 3 * 2000,
      );
      return () => clearTimeout(timer);
    },
    language: 'en',
    hide: [],
    newId,
    now,
    random: Math.random,
  };
}
