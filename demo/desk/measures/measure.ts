/** From conversations to figures: this period, the one before, and whether the difference is more than chance. Pure. */
import { mean, median, quantile } from 'simple-statistics';
import { dateIn } from '../core/zone.ts';
import { holm, rankTest, type Share, shareChange, shareTest } from './difference.ts';
import type { Episode } from './episode.ts';
import type { Period } from './period.ts';
import {
  type DurationId,
  durationIds,
  type Figure,
  type Group,
  type GroupId,
  groupIds,
  type Measures,
  type ShareId,
  shareIds,
} from './wireMeasures.ts';

/** A rating is good from four of five stars on. */
const good = 0.8;

/** Each null where a conversation says nothing about it. */
const durations: Readonly<Record<DurationId, (episode: Episode) => number | null>> = {
  'ai-first-response': ({ aiFirstMs }) => aiFirstMs,
  'person-first-response': ({ personFirstMs }) => personFirstMs,
  'time-in-queue': ({ waitMs }) => waitMs,
  'handle-time': ({ handleMs }) => handleMs,
};

const shares: Readonly<Record<ShareId, (episode: Episode, hasRecords: boolean) => Share>> = {
  contained: ({ isAlone }, hasRecords) => counted(isAlone, hasRecords),
  settled: ({ isAlone, isRepeated }) =>
    counted(isRepeated === false, isAlone && isRepeated !== null),
  missed: ({ isAlone, verdict }) => counted(verdict === 'late', isAlone && verdict !== null),
  abandoned: ({ fate }) => counted(fate === 'abandoned', fate === 'abandoned' || fate === 'taken'),
  late: ({ isAlone, verdict }) => counted(verdict === 'late', !isAlone && verdict !== null),
  needless: ({ isAlone, verdict }) => counted(verdict === 'needless', !isAlone && verdict !== null),
  repeated: ({ isRepeated }) => counted(isRepeated === true, isRepeated !== null),
  'rated-ai': ({ ratings }) => rated(ratings.bot),
  'rated-person': ({ ratings }) => rated(ratings.human),
  'rated-whole': ({ ratings }) => rated(ratings.conversation),
  helpful: ({ thumbs: { up, down } }) => ({ hits: up, of: up + down }),
};

const groups: Readonly<Record<GroupId, (episode: Episode) => string>> = {
  trigger: ({ trigger }) => trigger,
  intent: ({ intent }) => intent ?? '',
};

/** The most categories that stand alone. */
const mostCategories = 12;

export function measure(
  tz: string,
  [now, then]: readonly [Period, Period],
  episodes: readonly Episode[],
): Measures {
  const within = ({ from, to }: Period) =>
    episodes.filter(({ openedAt }) => openedAt >= from && openedAt < to);
  const [current, earlier] = [within(now), within(then)];
  const days = [byDay(tz, now, current), byDay(tz, then, earlier)] as const;

  const timed = durationIds.map((id) => {
    const read = durations[id];
    const values = (some: readonly Episode[]) => some.map(read).filter((ms) => ms !== null);
    const typical = id === 'handle-time' ? mean : median;
    const summed = (ms: readonly number[]) => ({
      n: ms.length,
      value: ms.length === 0 ? null : typical([...ms]),
      p90: ms.length === 0 ? null : quantile([...ms], 0.9),
    });
    const [is, was] = [values(current), values(earlier)];
    return {
      figure: {
        id,
        kind: 'duration' as const,
        now: summed(is),
        before: summed(was),
        days: paired(days, (some) => summed(values(some))),
      },
      p: rankTest(is, was),
    };
  });

  // Where no site tells of what its AI has alone, nothing can be said of how much that is.
  const hasRecords = [...current, ...earlier].some(({ isAlone }) => isAlone);
  const counts = shareIds.map((id) => {
    const read = (episode: Episode) => shares[id](episode, hasRecords);
    const [is, was] = [total(current, read), total(earlier, read)];
    const change = shareChange(is, was);
    return {
      figure: {
        id,
        kind: 'share' as const,
        now: shareOf(is),
        before: shareOf(was),
        days: paired(days, (some) => shareOf(total(some, read))),
        within: change === null ? null : { low: change[0], high: change[1] },
      },
      p: shareTest(is, was),
    };
  });

  const all = [...timed, ...counts];
  const adjusted = holm(all.map(({ p }) => p));
  return {
    timeZone: tz,
    dates: { now: [...now.dates], before: [...then.dates] },
    conversations: {
      now: current.length,
      before: earlier.length,
      alone: { now: alone(current), before: alone(earlier) },
    },
    figures: all.map(({ figure }, at): Figure => ({ ...figure, p: adjusted[at] ?? null })),
    groups: groupIds.map((id) => grouped(id, groups[id], current, earlier)),
  };
}

/**
 * How many handoffs each name has, of how many conversations: of all, by what called for them; of those about the same, by what they
 * were about. Without records of the others it is of all handoffs.
 */
function grouped(
  id: GroupId,
  read: (episode: Episode) => string,
  current: readonly Episode[],
  earlier: readonly Episode[],
): Group {
  const hasRecords = [...current, ...earlier].some(({ isAlone }) => isAlone);
  const count = (some: readonly Episode[], name: string): Share => {
    const named = some.filter((one) => read(one) === name);
    const hits = named.filter(({ isAlone }) => !isAlone).length;
    return { hits, of: id === 'intent' && hasRecords ? named.length : some.length };
  };
  const ratesOf = (name: string) => {
    const [is, was] = [count(current, name), count(earlier, name)];
    const of = { now: is.of, before: was.of };
    return { name, now: is.hits, before: was.hits, of, p: shareTest(is, was) };
  };
  const handedOver = [...current, ...earlier].filter(({ isAlone }) => !isAlone);
  const all = [...new Set(handedOver.map(read))]
    .map(ratesOf)
    .toSorted((a, b) => b.now - a.now || b.before - a.before || a.name.localeCompare(b.name));
  const rest = all.slice(mostCategories);
  const sum = (of: (row: (typeof all)[number]) => number) =>
    rest.reduce((so, one) => so + of(one), 0);
  const rows = all.slice(0, mostCategories);
  const adjusted = holm(rows.map(({ p }) => p));
  const isOfAll = id === 'trigger' || !hasRecords;
  const ofOthers = isOfAll
    ? { now: current.length, before: earlier.length }
    : { now: sum(({ of }) => of.now), before: sum(({ of }) => of.before) };
  return {
    id,
    rows: rows.map((row, at) => ({ ...row, p: adjusted[at] ?? null })),
    others:
      rest.length === 0
        ? null
        : {
            names: rest.length,
            now: sum(({ now }) => now),
            before: sum(({ before }) => before),
            of: ofOthers,
          },
  };
}

function alone(episodes: readonly Episode[]): number {
  return episodes.filter(({ isAlone }) => isAlone).length;
}

/** One list for each date, in its order. */
function byDay(tz: string, { dates }: Period, episodes: readonly Episode[]) {
  const days = new Map(dates.map((date): [string, Episode[]] => [date, []]));
  for (const episode of episodes) days.get(dateIn(tz, episode.openedAt))?.push(episode);
  return [...days.values()];
}

type Days = readonly (readonly Episode[])[];
type Point = { readonly n: number; readonly value: number | null };

/** The first day of this period beside the first of the other. */
function paired([now, then]: readonly [Days, Days], read: (some: readonly Episode[]) => Point) {
  const point = (some: readonly Episode[]) => {
    const { n, value } = read(some);
    return { n, value };
  };
  return now.map((some, at) => ({ now: point(some), before: point(then[at] ?? []) }));
}

function total(episodes: readonly Episode[], read: (episode: Episode) => Share): Share {
  let hits = 0;
  let of = 0;
  for (const episode of episodes) {
    const share = read(episode);
    hits += share.hits;
    of += share.of;
  }
  return { hits, of };
}

function shareOf({ hits, of }: Share) {
  return { n: of, hits, value: of === 0 ? null : hits / of };
}

function counted(isHit: boolean, isCase: boolean): Share {
  return { hits: isHit ? 1 : 0, of: isCase ? 1 : 0 };
}

function rated(rating: number | undefined): Share {
  return counted(rating !== undefined && rating >= good, rating !== undefined);
}
