/** A mail that the customer's own program writes: with what is known, so that nothing is typed twice. */
import type { HandoffPacket } from '../../model/packet.ts';
import { shown } from '../shown.ts';
import type { SayMail } from '../strings/enMail.ts';

/** Of characters as they stand in the address: what the shortest of the usual mail programs takes. */
const most = 1800;

export function mailLink(address: string, packet: HandoffPacket | null, say: SayMail): string {
  if (packet === null) return `mailto:${address}`;
  const { handoff, user } = packet;
  const contact = user.phone ?? user.email ?? '';
  const asked = [
    `${say('pending.mailBody.name')} ${user.name ?? ''}`,
    `${say('pending.mailBody.contact')} ${contact}`,
    say('pending.mailBody.when'),
  ];
  const subject = encoded(handoff.subject);
  const body = [handoff.summary, ...asked.map((line) => line.trimEnd())].join('\n\n');
  const link = (text: string) => `mailto:${address}?subject=${subject}&body=${encoded(text)}`;
  const tooMuch = link(body).length - most;
  return link(tooMuch <= 0 ? body : cut(handoff.summary, body, tooMuch));
}

/** The summary is shortened, not what the customer is to fill in. A character takes up to nine in an address. */
function cut(summary: string, body: string, tooMuch: number): string {
  const kept = Array.from(summary);
  let over = tooMuch + encoded('…').length;
  while (over > 0 && kept.length > 0) over -= encoded(kept.pop() ?? '').length;
  return `${kept.join('')}…${body.slice(summary.length)}`;
}

/** Half a sign cannot be written into an address. */
function encoded(text: string): string {
  return encodeURIComponent(shown(text));
}
