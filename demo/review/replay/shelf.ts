/**
 * The worker's work: reads what is stored once, and puts it before rules again and again. It rests now and then, so that a
 * newer question is heard while an older one is still being answered.
 */
import * as v from 'valibot';
import { linesOf } from '../../../widget/escalation/packet/fromPacket.ts';
import type { Scope } from '../../../widget/model/scope.ts';
import { readScope } from '../../../widget/model/scopeSchema.ts';
import { type Happened, happenedPageSchema } from '../../desk/scope/wireHappened.ts';
import { isStill, isTouched, type Margin, marginsIn, movedBetween, telling } from './margins.ts';
import type { Answered, Asked } from './protocol.ts';
import { needOf, type Retold, retold, tell, type Told } from './retell.ts';
import { withSet } from './settings.ts';
import { qualityOf } from './sums.ts';

/** Long enough to get on, short enough for the page to see something move. */
const spellMs = 200;

/** What the rules in force would have done, which stays true while the page asks about others. */
type Known = {
  readonly document: string;
  readonly told: Map<string, Told>;
  readonly margins: Map<string, readonly Margin[]>;
};

export type Outside = {
  readonly answer: (answered: Answered) => void;
  readonly fetch: (address: string) => Promise<Response>;
  /** Lets whatever waits be heard. */
  readonly rest: () => Promise<void>;
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
};

export function createShelf({
  answer,
  fetch,
  rest,
  now,
}: Outside): (asked: Asked) => Promise<void> {
  let stored: readonly Happened[] = [];
  let known: Known | null = null;
  /** Grows with every question: who finds it changed is not asked any more. */
  let turn = 0;

  return async (asked) => {
    turn += 1;
    const isOver = overOnce(turn);
    switch (asked.do) {
      case 'stop':
        return;
      case 'read':
        await read(asked, isOver);
        return;
      case 'replay':
        await replay(asked, isOver);
        return;
      case 'curve':
        await curve(asked, isOver);
    }
  };

  function overOnce(own: number): () => boolean {
    return () => own !== turn;
  }

  async function read(
    { days, part: { at, of } }: Extract<Asked, { readonly do: 'read' }>,
    isOver: () => boolean,
  ): Promise<void> {
    const found: Happened[] = [];
    known = null;
    try {
      for (let after: number | null = 0; after !== null;) {
        const response = await fetch(
          `/desk/happened?days=${days}&after=${after}&part=${at}&of=${of}`,
        );
        if (isOver()) return;
        if (!response.ok) {
          answer({ kind: 'unread', why: `The desk answers ${response.status}.` });
          return;
        }
        const page = v.parse(happenedPageSchema, await response.json());
        found.push(...page.conversations);
        after = page.next;
        answer({ kind: 'reading', read: found.length });
      }
    } catch {
      answer({
        kind: 'unread',
        why: 'The desk cannot be reached, or what it says cannot be read.',
      });
      return;
    }
    stored = found;
    const marked = stored.filter(isMarked).length;
    answer({ kind: 'read', conversations: stored.length, marked });
  }

  async function replay(
    { run, inForce, wanted }: Extract<Asked, { readonly do: 'replay' }>,
    isOver: () => boolean,
  ): Promise<void> {
    const [today, tomorrow] = [scopeIn(inForce), scopeIn(wanted)];
    if (today === null || tomorrow === null) return;
    const began = now();
    const document = JSON.stringify(inForce);
    if (known?.document !== document) {
      known = { document, told: new Map(), margins: new Map() };
    }
    const { told, margins } = known;
    const moved = movedBetween(today, tomorrow);
    const isAsBefore = (one: Happened): boolean => {
      // What is missing may be caught by a figure that no threshold was held against yet.
      if (moved === null || one.missing.length > 0) return false;
      const own = margins.get(one.id);
      return isStill(moved) || (own !== undefined && !isTouched(own, moved));
    };
    let rows: Retold[] = [];
    const done = await each(stored, isOver, tellRows, (one) => {
      const lines = linesOf(one);
      const before = told.get(one.id) ?? tell(one, today, lines);
      told.set(one.id, before);
      rows.push(retold(one, before, isAsBefore(one) ? before : tell(one, tomorrow, lines)));
    });
    if (!done) return;
    answer({ kind: 'finished', run, ms: Math.round(now() - began) });
    await measure(today, margins, isOver);

    function tellRows(): void {
      answer({ kind: 'replayed', run, rows });
      rows = [];
    }
  }

  /** Nobody waits for these: when thresholds move next, they tell what need not be judged again. */
  async function measure(
    today: Scope,
    margins: Map<string, readonly Margin[]>,
    isOver: () => boolean,
  ): Promise<void> {
    const all = telling(today);
    const missing = stored.filter(({ id }) => !margins.has(id));
    const nothing = () => undefined;
    await each(missing, isOver, nothing, (one) => {
      margins.set(one.id, marginsIn(one, linesOf(one), all));
    });
  }

  async function curve(
    { run, document, path, values }: Extract<Asked, { readonly do: 'curve' }>,
    isOver: () => boolean,
  ): Promise<void> {
    const scopes = values.flatMap((value) => {
      const scope = scopeIn(withSet(document, path, value));
      return scope === null ? [] : [{ value, scope, rows: new Array<Retold>() }];
    });
    const points = () =>
      scopes.map(({ value, rows }) => ({ value, ...qualityOf(rows, ({ after }) => after) }));
    const tellPoints = () => answer({ kind: 'curve', run, points: points() });
    await each(stored.filter(isMarked), isOver, tellPoints, (one) => {
      const lines = linesOf(one);
      for (const { scope, rows } of scopes) {
        const told = tell(one, scope, lines);
        rows.push(retold(one, told, told));
      }
    });
  }

  /** True when it came to the end. `pause` is done then and whenever others may have their turn. */
  async function each(
    all: readonly Happened[],
    isOver: () => boolean,
    pause: () => void,
    deed: (one: Happened) => void,
  ): Promise<boolean> {
    let since = now();
    for (const one of all) {
      deed(one);
      if (now() - since < spellMs) continue;
      pause();
      await rest();
      if (isOver()) return false;
      since = now();
    }
    pause();
    return true;
  }
}

function isMarked({ verdicts }: Happened): boolean {
  return needOf(verdicts) !== 'unknown';
}

/** The page has read them already. */
function scopeIn(document: object): Scope | null {
  const read = readScope(document);
  return read.ok ? read.value : null;
}
