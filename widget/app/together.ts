/**
 * One conversation in all tabs of a browser. The tab that leads runs the chart, holds the stream and sends; the others show
 * what it has written to disk, and hand over what happens in them until it is kept there.
 */
import { type Moment, newsBetween } from '../conversation/announce.ts';
import type { Happening } from '../conversation/happening.ts';
import type { Memory } from '../conversation/memory.ts';
import type { News } from '../model/event.ts';
import { newId } from '../newId.ts';
import type { RecordStore } from '../store/record.ts';
import type { Run, Start } from './conversationRun.ts';
import { electionOf } from './election.ts';
import { follower } from './follower.ts';
import { keep } from './keeper.ts';
import { concernsAll, inTab, leftIn, momentOf, unheardIn } from './moment.ts';
import { type Note, notesOf, type Passing } from './notes.ts';
import { watchPage } from './pageLife.ts';
import { pendingIn } from './pending.ts';

export type Together = {
  /** Begins to lead or to follow; before, what happens waits. */
  readonly join: () => void;
  readonly tell: (happening: Happening) => void;
  readonly now: () => Moment;
  /** Resolves when what is remembered is on disk. */
  readonly kept: () => Promise<unknown>;
  /** With what has been set meanwhile. */
  readonly restart: () => void;
  /** In every tab. */
  readonly forget: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type TogetherInput = {
  readonly id: string;
  readonly store: RecordStore;
  /** What is shown until more is known. */
  readonly memory: Memory;
  readonly fresh: () => Memory;
  /** Fetches what runs the conversation, however often that takes. */
  readonly bring: () => Promise<Start>;
  readonly changed: (moment: Moment) => void;
  readonly news: (news: News) => void;
  /** What the customer had said in a record that cannot be read, or to a conversation that is over. */
  readonly rescued: (texts: readonly string[]) => void;
};

export function together(input: TogetherInput): Together {
  const { store } = input;
  /** Without a disk there is nothing to share: each tab is a chat of its own. */
  const shared = store.state() === 'denied' ? null : `baton:${input.id}`;
  const tab = newId();
  /** Tabs in which the panel is open. */
  const open = new Set<string>();
  let role: 'following' | 'leading' | 'outdated' | 'stopped' = 'following';
  let start: Start | null = null;
  let run: Run | null = null;
  /** A lead that is over must not go on from where it waited. */
  let turn = 0;
  let passing: Passing = { connection: 'online', writing: null };
  let moment = momentOf(input.memory, passing);
  const count = () => turn;
  const keeper = keep(store, count, (saved, of) => {
    if (saved !== 'superseded') inform();
    else if (of === turn) follow();
  });
  const inform = () => notes.post?.({ type: 'changed', memory: keeper.missing(), ...passing });
  const notes = notesOf(shared, { hear, outdated });
  const seize = () => void (role === 'following' && election.seize());
  const pending = pendingIn(tab, () => notes, seize, input.rescued);
  const election = electionOf(shared, { elected: () => void lead(), deposed: follow });

  function present(next: Moment, isOpen = moment.memory.isOpen): void {
    const before = moment;
    moment = inTab(next, isOpen);
    input.changed(moment);
    newsBetween(before, moment).forEach(input.news);
  }

  async function lead(): Promise<void> {
    const own = (turn += 1);
    role = 'leading';
    const stored = await store.lead();
    start ??= await input.bring();
    const told = await following.told();
    if (turn !== own) return;
    if (stored.kind === 'newer') return outdated();
    if (stored.kind === 'unreadable') input.rescued(stored.unsent);
    begin(start, leftIn(stored, moment.memory, told));
    following.hear(null);
    for (const [key, happening] of pending.all()) void take(key, tab, happening);
    notes.post?.({ type: 'leading' });
  }

  function begin(starting: Start, memory: Memory): void {
    if (moment.memory.isOpen) open.add(tab);
    // A tab may be elected twice: by its turn, and because it would not wait for that.
    run?.stop();
    run = starting({ ...memory, isOpen: open.size > 0 }, (next) => {
      passing = { connection: next.view.connection, writing: next.view.writing };
      keeper.note(next.memory);
      present(next);
    });
    present(run.now());
  }

  function end(): void {
    turn += 1;
    run?.stop();
    run = null;
    keeper.drop();
    open.clear();
  }

  /** What was not kept goes to whoever leads now, and stays here until they say that they have it. */
  function follow(): void {
    if (role === 'stopped' || role === 'following') return;
    const missing = keeper.missing();
    end();
    role = 'following';
    if (missing && notes.post) following.hear(missing);
    notes.post?.({ type: 'joined' });
    election.resign();
    pending.handOver(true);
  }

  /** Of this tab or another: told to the chart, and kept once it is on disk, or in every tab. */
  async function take(key: string, from: string, happening: Happening): Promise<void> {
    if (run === null) return;
    if (concernsAll(happening, open, from)) run.tell(happening);
    const unheard = unheardIn(run.now(), key, happening);
    const own = turn;
    const saved = await (notes.post ? keeper.keptOrLate() : keeper.kept());
    if (saved !== 'kept' && shared !== null) {
      if (turn !== own || store.state() === 'denied' || !notes.post) return;
      inform();
    }
    pending.settle(key, unheard);
    if (from !== tab) notes.post?.({ type: 'kept', key, unheard });
  }

  function hear(note: Note): void {
    switch (note.type) {
      case 'joined':
        return void (run && inform());
      case 'leading':
        if (role === 'leading') follow();
        if (moment.memory.isOpen) pending.add(newId(), { type: 'customer.opened' });
        pending.handOver(false);
        return look();
      case 'changed':
        passing = { connection: note.connection, writing: note.writing };
        return following.hear(note.memory);
      case 'happened':
        return void take(note.key, note.tab, note.happening);
      case 'kept':
        return pending.settle(note.key, note.unheard);
      case 'seen':
        return void giveWay();
      case 'forgotten':
        return void forget(false);
    }
  }

  async function giveWay(): Promise<void> {
    // Without locks, whoever resigns would have it back at once.
    if (run === null || !document.hidden || navigator.locks === undefined) return;
    if (moment.view.writing === 'ai') return;
    await keeper.kept();
    if (keeper.missing() === null) follow();
  }

  /** Somebody looks at this tab. One that cannot be told whether it still leads finds out by writing. */
  function look(): void {
    if (document.hidden) return;
    if (run && !notes.post) keeper.note(run.now().memory);
    if (role !== 'following') return;
    notes.post?.({ type: 'seen' });
    following.refresh();
  }

  const show = (memory: Memory) => present(momentOf(memory, passing));
  const following = follower(store, () => role === 'following', show, outdated);

  /** A newer version of us is at work in another tab: this one touches nothing any more, and says so. */
  function outdated(): void {
    if (role === 'outdated') return;
    end();
    role = 'outdated';
    election.leave();
    passing = { connection: 'outdated', writing: null };
    show(moment.memory);
  }

  async function forget(isBegunHere: boolean): Promise<void> {
    if (isBegunHere) notes.post?.({ type: 'forgotten' });
    end();
    pending.clear();
    await store.forget();
    show(input.fresh());
    if (role === 'leading') void lead();
  }

  const stopWatching = watchPage(shared === null || notes.post !== null, {
    away() {
      if (role === 'outdated') return;
      follow();
      election.leave();
    },
    back: join,
    looked: look,
  });

  function join(): void {
    if (role === 'outdated') return;
    election.join();
    notes.post?.({ type: 'joined' });
    look();
  }

  return {
    join,
    tell(happening) {
      const { type } = happening;
      if (type === 'customer.opened' || type === 'customer.closed')
        present(moment, type === 'customer.opened');
      // Each tab hears of the network by itself.
      if (type === 'network.lost' || type === 'network.returned') return run?.tell(happening);
      const key = newId();
      const named = type === 'customer.said' ? { ...happening, id: key } : happening;
      pending.add(key, named);
      if (run) void take(key, tab, named);
      else pending.handOver(false);
    },
    now: () => moment,
    kept: keeper.kept,
    restart: () => void (run && start && begin(start, run.now().memory)),
    forget: () => forget(true),
    async stop() {
      stopWatching();
      role = 'stopped';
      turn += 1;
      run?.stop();
      notes.close();
      await keeper.kept();
      keeper.stop();
      election.leave();
    },
  };
}
