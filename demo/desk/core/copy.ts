/** What a customer is sent of their conversation, and to where. */
import type { HandoffPacket, WireMessage } from '../../../widget/model/packet.ts';

/** Enough to know whether it is right, and too little for whoever looks over a shoulder. */
export function maskedAddress(address: string): string {
  return address.replace(/^(.).*@/, '$1•••@');
}

export function copyOf({ transcript }: HandoffPacket, later: readonly WireMessage[]): string {
  return [...transcript.messages, ...later]
    .flatMap((message) => {
      const said = message.parts.map((part) => part.text ?? part.title ?? '').join(' ');
      return said === '' || message.author.role === 'system'
        ? []
        : [`[${message.created_at}] ${speakerOf(message)}: ${said}`];
    })
    .join('\n');
}

function speakerOf({ author: { role, name } }: WireMessage): string {
  if (role === 'user') return 'You';
  return role === 'bot' ? `${name ?? 'Assistant'}, AI` : (name ?? 'Support team');
}
