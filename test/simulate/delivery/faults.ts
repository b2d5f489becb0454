/** What goes wrong: each fault begins somewhere in a run, and is over when all of them are. */
import type { Tab } from './client.ts';
import type { Desk } from './desk/desk.ts';
import type { Fault } from './plan.ts';
import type { Disk } from './world/disk.ts';
import type { Network } from './world/network.ts';
import { fair, type Weather } from './world/weather.ts';
import { dispatch, freeze, type Page, thaw, type World } from './world/world.ts';

export type Faults = {
  /** The customer has just said something. */
  readonly said: () => void;
  readonly begin: (fault: Fault, how: number) => void;
  /** All of them are over, and a tab is open. */
  readonly end: () => void;
};

type Around = {
  readonly world: World;
  readonly desk: Desk;
  readonly network: Network;
  readonly disk: Disk;
  readonly tabs: readonly Tab[];
  readonly open: () => void;
  readonly close: (tab: Tab) => void;
};

export function faultsIn({ world, desk, network, disk, tabs, open, close }: Around): Faults {
  const reopening = new Set<() => void>();
  let isOver = false;
  let expiredAt = -Infinity;
  let crashSoon: number | null = null;

  /** How bad it is, and how long. */
  function weather(how: number, change: Partial<Weather>): void {
    network.weather = { ...network.weather, ...change };
    const same = Object.keys(change) as (keyof Weather)[];
    world.after(2000 + how * 20_000, null, () => {
      const fine = Object.fromEntries(same.map((key) => [key, fair[key]]));
      const wasOffline = network.weather.isOffline;
      network.weather = { ...network.weather, ...fine };
      if (wasOffline && !network.weather.isOffline) setOnline(true);
    });
  }

  function setOnline(isOnline: boolean): void {
    for (const page of world.pages) {
      if (page.life === 'dead' || page.isOnline === isOnline) continue;
      page.isOnline = isOnline;
      world.after(0, page, () => dispatch(page, isOnline ? 'online' : 'offline'));
    }
  }

  function later(ms: number, happen: () => void): void {
    const once = () => {
      if (reopening.delete(once)) happen();
    };
    reopening.add(once);
    world.after(ms, null, once);
  }

  const leave = (page: Page) => dispatch(page, 'pagehide', { persisted: false });

  /** A browser freezes no page that holds up the disk for others (https://developer.chrome.com/blog/freezing-on-energy-saver). */
  function freezeWhenIdle(page: Page, then: () => void): void {
    if (page.life !== 'live') return;
    if (disk.row.some((one) => one.page === page)) {
      world.after(5, null, () => freezeWhenIdle(page, then));
      return;
    }
    freeze(page);
    then();
  }

  /** The customer looks at this tab; the others are behind it, or beside it. */
  function lookAt(seen: Tab | undefined, areOthersHidden: boolean): void {
    for (const { page } of tabs) {
      page.document.hidden = page !== seen?.page && areOthersHidden;
      world.after(0, page, () => dispatch(page, 'visibilitychange'));
    }
  }

  function begin(fault: Fault, how: number): void {
    if (isOver) return;
    world.note(`fault: ${fault}`);
    const tab = tabs[Math.floor(how * tabs.length)];
    // Another draw from the same number, so that which tab and how long do not go together.
    const more = (how * 7919) % 1;
    switch (fault) {
      case 'reloads the page':
      case 'the tab is closed for a while': {
        if (!tab) return;
        if (tab.page.life === 'live') leave(tab.page);
        close(tab);
        if (fault === 'reloads the page') later(50 + more * 400, open);
        else later(1000 + more * 20_000, open);
        return;
      }
      case 'the tab crashes':
        crash(tab, more);
        return;
      case 'a tab crashes as something is said':
        // Two windows beside each other: in one it is said, and the other may have the conversation.
        if (tabs.length < 2) open();
        lookAt(undefined, false);
        crashSoon = more;
        return;
      case 'the tab freezes':
        if (!tab || tab.page.life !== 'live') return;
        freezeWhenIdle(tab.page, () => {
          world.after(1000 + more * 40_000, null, () => thaw(world, tab.page));
        });
        return;
      case 'the page is put away and comes back': {
        if (!tab || tab.page.life !== 'live') return;
        const { page } = tab;
        dispatch(page, 'pagehide', { persisted: true });
        // What it writes as it goes is written.
        world.after(1, null, () =>
          freezeWhenIdle(page, () => {
            later(500 + more * 30_000, () => {
              if (page.life !== 'frozen') return;
              thaw(world, page);
              dispatch(page, 'pageshow', { persisted: true });
            });
          }),
        );
        return;
      }
      case 'another tab is opened':
        if (tabs.length < 3) open();
        lookAt(tabs.at(-1), more < 0.7);
        return;
      case 'the customer looks at another tab':
        lookAt(tab, more < 0.8);
        return;
      case 'the clock jumps':
        for (const page of world.pages) page.clockError = (more - 0.5) * 4 * 60 * 60_000;
        return;
      case 'the disk is slow':
        disk.slowness = 200;
        return;
      case 'the desk dies':
        desk.crash(500 + more * 10_000);
        return;
      case 'the desk dies before it has written':
        desk.crashAtNext('before it is written', 200 + more * 5000);
        return;
      case 'the desk dies before it has said so':
        desk.crashAtNext('before it is said', 200 + more * 5000);
        return;
      case 'tokens grow old':
        // Whoever has just renewed one is let in.
        if (world.now() - expiredAt < 20_000) return;
        expiredAt = world.now();
        desk.tokenLifeMs = 5000 + more * 30_000;
        desk.expireTokens();
        return;
      case 'offline':
        weather(more, { isOffline: true });
        setOnline(false);
        for (const line of network.lines) line.trouble(more < 0.5 ? 'broken' : 'silent');
        return;
      case 'requests are lost':
        weather(more, { lost: 0.2 + 0.6 * how });
        return;
      case 'answers are lost':
        weather(more, { unanswered: 0.2 + 0.6 * how });
        return;
      case 'requests are late':
        weather(more, { late: 0.2 + 0.4 * how });
        return;
      case 'requests come twice':
        weather(more, { repeated: 0.2 + 0.6 * how });
        return;
      case 'something in between answers':
        weather(more, { intercepted: 0.2 + 0.5 * how });
        return;
      case 'answers time out in between':
        weather(more, { timedOut: 0.2 + 0.5 * how });
        return;
      case 'streams are cut':
        weather(more, { cut: 0.1 + 0.4 * how });
        return;
      case 'streams fall silent':
        weather(more, { muted: 0.1 + 0.3 * how });
        return;
      case 'events come twice':
        weather(more, { doubled: 0.2 + 0.6 * how });
        return;
      case 'events overtake each other':
        weather(more, { swapped: 0.2 + 0.5 * how });
        return;
      case 'events are left out':
        weather(more, { dropped: 0.1 + 0.4 * how });
        return;
      case 'streams are kept back':
        weather(more, { kept: 10_000 + how * 30_000 });
        return;
      case 'the network is slow':
        weather(more, { delay: 200 + how * 3000 });
        return;
    }
  }

  function crash(tab: Tab | undefined, how: number): void {
    if (!tab || !tabs.includes(tab)) return;
    close(tab);
    later(100 + how * 5000, open);
  }

  return {
    begin,
    said() {
      const how = crashSoon;
      crashSoon = null;
      // Any of them: the one in which it was said, or the one that has the conversation.
      const tab = tabs[Math.floor(world.between(0, tabs.length))];
      if (how !== null && !isOver) world.after(how * how * 60, null, () => crash(tab, how));
    },
    end() {
      world.note('all trouble is over');
      isOver = true;
      network.weather = fair;
      for (const line of network.lines) line.renewIfHoled();
      disk.slowness = 4;
      desk.recover();
      setOnline(true);
      for (const happen of reopening) happen();
      for (const { page } of tabs) thaw(world, page);
      lookAt(undefined, false);
    },
  };
}
