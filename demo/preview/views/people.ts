/** Who appears in the pictures, and the packet that went to the desk. */
import type { Ticket } from '../../../widget/conversation/memory.ts';
import type { Customer } from '../../../widget/model/customer.ts';
import type { Agent } from '../../../widget/model/line.ts';
import type { HandoffPacket } from '../../../widget/model/packet.ts';
import type { Reason } from '../../../widget/model/reason.ts';
import type { Persona } from '../../../widget/model/scope.ts';

/** All times are fixed: two visits show the same picture. */
export const startedAt = '2026-11-23T09:58:00.000Z';

export const persona: Persona = {
  name: 'Pell',
  can: ['orders and delivery', 'returns and refunds', 'opening hours'],
  cannot: ['change or refund a payment', 'decide on exceptions'],
};

export const maya: Customer = { id: 'c-218', name: 'Maya R.', email: 'maya@example.com' };

export const alex: Agent = { id: 'ag_alex', name: 'Alex', role: 'support team', avatarUrl: null };
export const nour: Agent = { id: 'ag_nour', name: 'Nour', role: 'returns', avatarUrl: null };

export const asked: Reason = {
  trigger: 'request',
  rule: 'asked',
  do: 'escalate',
  tier: null,
  evidence: [{ kind: 'quote', line: 'l5', text: 'talk to a person', start: 15, end: 31 }],
};

export const topic: Reason = {
  trigger: 'topics',
  rule: 'legal',
  do: 'escalate',
  tier: null,
  evidence: [{ kind: 'quote', line: 'l5', text: 'my lawyer', start: 11, end: 20 }],
};

export const unsure: Reason = {
  trigger: 'confidence',
  rule: 'self-rated',
  do: 'offer',
  tier: null,
  evidence: [{ kind: 'score', line: 'l4', name: 'confidence', value: 0.41, threshold: 0.6 }],
};

export const upset: Reason = {
  trigger: 'sentiment',
  rule: 'frustration',
  do: 'offer',
  tier: null,
  evidence: [
    { kind: 'quote', line: 'l5', text: 'third time', start: 12, end: 22 },
    { kind: 'score', line: 'l5', name: 'frustration', value: 0.68, threshold: 0.5 },
  ],
};

export const circling: Reason = {
  trigger: 'repetition',
  rule: 'same-question',
  do: 'offer',
  tier: null,
  evidence: [{ kind: 'quote', line: 'l5', text: 'So when exactly?', start: 0, end: 16 }],
};

export const inDanger: Reason = {
  trigger: 'sentiment',
  rule: 'harm',
  do: 'escalate',
  tier: null,
  evidence: [{ kind: 'quote', line: 'l5', text: 'cannot breathe', start: 32, end: 46 }],
};

export const ticket: Ticket = {
  id: 'cv_00000001',
  reference: '#4821',
  isLive: true,
  cursor: '7',
  token: null,
  refreshToken: null,
  stage: 'open',
};

export const packet: HandoffPacket = {
  hep: '1',
  id: 'packet-0000001',
  created_at: '2026-11-23T10:02:10.000Z',
  conversation: { client_id: 'conversation', started_at: startedAt, channel: 'web' },
  handoff: {
    trigger: 'request',
    trigger_detail: 'The customer asked for a person (“talk to a person”).',
    subject: 'Order #4892 is late, wants a refund',
    summary:
      'Customer Maya R. Issue: “My order #4892 was due last week and I would like my money back.” ' +
      'The AI explained the refund policy; the customer did not accept it. ' +
      'The customer asked for a person (“talk to a person”).',
    ask: 'My order #4892 was due last week and I would like my money back.',
    reasons: [asked],
    tried: ['Explained the refund policy'],
    attempts: [],
    open_questions: [],
    facts: [{ kind: 'order', value: '#4892', said_in: 'l1' }],
    priority: 'normal',
    tags: ['request'],
    routing: { lang: 'en' },
    generated_by: { kind: 'template' },
  },
  user: { name: 'Maya R.', email: 'maya@example.com' },
  client: { page_url: '', page_title: '', widget: '', viewport: '' },
  transcript: { messages: [], truncated: false, omitted: 0, redactions: [] },
  scope_version: '2026-11-02.4',
  metrics: { first_response_ms: 640, turns: 3, duration_ms: 250_000 },
};
