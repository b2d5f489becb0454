/** Figures as people read them. */

export function timeText(ms: number | null): string {
  if (ms === null) return '–';
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

export function shareText(share: number | null): string {
  return share === null ? '–' : `${Number((share * 100).toFixed(share < 0.1 ? 1 : 0))}\u00a0%`;
}

export function pText(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}

/** "Thu 26 Nov" for "2026-11-26". */
export function dayText(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}

/** How likely chance alone would show a difference, before it counts as more. */
const level = 0.05;

export type Judged = 'unknown' | 'chance' | 'better' | 'worse';

export function judged(p: number | null, change: number, better: 'more' | 'less'): Judged {
  if (p === null) return 'unknown';
  if (p >= level || change === 0) return 'chance';
  return change > 0 === (better === 'more') ? 'better' : 'worse';
}
