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

const shares: Readonly<Record<ShareId, (episode: Episode) => Share>> = {
  abandoned: ({ fate }) => counted(fate === 'abandoned', fate === 'abandoned' || fate === 'taken'),
  late: ({ verdict }) => counted(verdict === 'late', verdict !== null),
  needless: ({ verdict }) => counted(verdict === 'needless', verdict !== null),
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

  const counts = shareIds.map((id) => {
    const read = shares[id];
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
    conversations: { now: current.length, before: earlier.length },
    figures: all.map(({ figure }, at): Figure => ({ ...figure, p: adjusted[at] ?? null })),
    groups: groupIds.map((id) => grouped(id, groups[id], current, earlier)),
  };
}

function grouped(
  id: GroupId,
  read: (episode: Episode) => string,
  current: readonly Episode[],
  earlier: readonly Episode[],
): Group {
  const names = [...new Set([...current, ...earlier].map(read))];
  const numberOf = (some: readonly Episode[], name: string) =>
    some.filter((one) => read(one) === name).length;
  const all = names
    .map((name) => ({ name, now: numberOf(current, name), before: numberOf(earlier, name) }))
    .toSorted((a, b) => b.now - a.now || b.before - a.before || a.name.localeCompare(b.name));
  const rest = all.slice(mostCategories);
  const sum = (side: 'now' | 'before') => rest.reduce((so, one) => so + one[side], 0);
  const rows = all.slice(0, mostCategories);
  const adjusted = holm(
    rows.map(({ now, before }) =>
      shareTest({ hits: now, of: current.length }, { hits: before, of: earlier.length }),
    ),
  );
  return {
    id,
    rows: rows.map((row, at) => ({ ...row, p: adjusted[at] ?? null })),
    others:
      rest.length === 0 ? null : { names: rest.length, now: sum('now'), before: sum('before') },
  };
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
