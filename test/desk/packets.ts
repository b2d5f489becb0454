/** Builders named after situations. */
import type { HandoffPacket } from '../../widget/model/packet.ts';

/** Maya wants a refund that the AI may not give. */
export function refundPacket(
  change: {
    readonly id?: string;
    readonly priority?: HandoffPacket['handoff']['priority'];
    readonly clientId?: string;
    readonly previous?: string;
    readonly user?: HandoffPacket['user'];
  } = {},
): HandoffPacket {
  return {
    hep: '1',
    id: change.id ?? 'packet-0000001',
    created_at: '2026-11-22T07:04:50.000Z',
    conversation: {
      // One customer is one widget: whoever needs several gives them ids.
      client_id: change.clientId ?? (change.id === undefined ? 'cc_maya' : `cc_${change.id}`),
      started_at: '2026-11-22T06:58:11.000Z',
      channel: 'web',
      ...(change.previous === undefined ? {} : { previous: change.previous }),
    },
    handoff: {
      trigger: 'request',
      trigger_detail: 'asked for a person',
      subject: 'Refund for order #4892, delayed',
      summary: 'The customer asks for a refund of order #4892, which is delayed.',
      ask: 'I want my money back for order #4892.',
      reasons: [
        {
          trigger: 'request',
          rule: 'person',
          tier: null,
          evidence: [{ kind: 'quote', line: 'm3', text: 'talk to a human', start: 23, end: 38 }],
        },
      ],
      tried: ['Looked up the order', 'Explained the refund policy'],
      attempts: [
        { tried: 'Looked up the order', intent: 'refund', sources: [], outcome: 'unknown' },
        {
          tried: 'Explained the refund policy',
          intent: 'refund',
          sources: [],
          outcome: 'rejected',
        },
      ],
      open_questions: ['Has the parcel been handed to the carrier?'],
      facts: [{ kind: 'order', value: '#4892', said_in: 'm1' }],
      priority: change.priority ?? 'normal',
      tags: ['refund'],
      routing: { lang: 'en' },
      recommendation: {
        action: 'exception refund',
        why: 'three-year customer',
        needs_approval: true,
      },
      generated_by: { kind: 'template' },
    },
    user: change.user ?? { name: 'Maya R.', email: 'maya@example.com' },
    client: {
      page_url: 'https://shop.example/orders/4892',
      page_title: 'Order 4892',
      widget: '0.1.0',
      viewport: '390x844',
    },
    transcript: {
      messages: [
        said('m1', 1, 'user', 'I want my money back for order #4892.'),
        said('m2', 2, 'bot', 'Refunds take 14 days after the return.'),
        said('m3', 3, 'user', 'That is no help. Can I talk to a human?'),
      ],
      truncated: false,
      omitted: 0,
      redactions: [],
    },
    scope_version: '2026-11-01.3',
    metrics: { first_response_ms: 420, turns: 2, duration_ms: 400_000 },
  };
}

function said(id: string, seq: number, role: 'user' | 'bot', text: string) {
  return {
    id,
    seq,
    author: { role },
    parts: [{ type: 'text', text }],
    created_at: '2026-11-22T06:58:20.000Z',
  };
}
