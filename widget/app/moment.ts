/** What this tab shows, made of what all tabs share. */
import type { Moment } from '../conversation/announce.ts';
import type { Happening } from '../conversation/happening.ts';
import { type Memory, seen } from '../conversation/memory.ts';
import { valueAt, viewOf } from '../conversation/view.ts';
import type { Stored } from '../store/record.ts';
import type { Passing } from './notes.ts';

/** From what is remembered, without the chart. */
export function momentOf(memory: Memory, passing: Passing): Moment {
  const { connection, writing } = passing;
  return { memory, view: { ...viewOf({ ...valueAt(memory.place), connection }, memory), writing } };
}

/** Each tab has a panel of its own: what is open in one is not in another. */
export function inTab({ memory, view }: Moment, isOpen: boolean): Moment {
  const own = seen(memory, isOpen);
  return { memory: own, view: { ...view, isOpen, unread: own.unread } };
}

/**
 * What was begun here counts more than a record in which nothing was said or asked for, and what the last leader told of
 * counts more than a record that it goes beyond.
 */
export function leftIn(stored: Stored, begun: Memory, told: Memory | null): Memory {
  if (stored.kind !== 'memory') return told ?? begun;
  if (told && goesBeyond(told, stored.memory)) return told;
  // Whoever has begun anew has an owner of a higher number.
  const { lines, outbox, lease } = stored.memory;
  return lines.length + outbox.length + lease + begun.lines.length > 0 ? stored.memory : begun;
}

/** A note may have been missed: what was told long ago is not news. */
function goesBeyond(told: Memory, stored: Memory): boolean {
  if (told.lease !== stored.lease) return told.lease > stored.lease;
  return told.lines.length >= stored.lines.length;
}

/** Whether the chart is to hear of it: for the chart, the panel is open for as long as it is open in any tab. */
export function concernsAll({ type }: Happening, open: Set<string>, tab: string): boolean {
  if (type === 'customer.opened') open.add(tab);
  if (type === 'customer.closed') open.delete(tab);
  return type !== 'customer.closed' || open.size === 0;
}

/** What was typed while another tab, or the desk, was ending the conversation: it is no part of it. */
export function unheardIn({ memory }: Moment, id: string, happening: Happening): readonly string[] {
  if (happening.type !== 'customer.said') return [];
  return memory.lines.some((line) => line.id === id) ? [] : [happening.text];
}
