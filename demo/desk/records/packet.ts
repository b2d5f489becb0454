/** A record in the form of a packet, so that whatever reads conversations reads these as well. Pure. */
import type { HandoffPacket, WireMessage } from '../../../widget/model/packet.ts';
import type { WireRecord } from '../../../widget/model/wireRecord.ts';

export function packetOf(record: WireRecord): HandoffPacket {
  const { conversation, transcript, user, language } = record;
  const { last_at: lastAt, ...about } = conversation;
  const { messages } = transcript;
  const asked = wordsOf(messages.find(({ author }) => author.role === 'user'));
  const said = messages.findLast(({ author }) => author.role === 'bot')?.ai;
  return {
    hep: '1',
    id: `record-${about.client_id}`,
    created_at: lastAt,
    conversation: about,
    handoff: {
      // Nobody was called: what stands here says nothing, and nobody reads it.
      trigger: 'request',
      trigger_detail: '',
      subject: asked.slice(0, 120),
      summary: 'The AI has had this conversation alone.',
      ask: asked.slice(0, 500),
      reasons: [],
      tried: [],
      attempts: [],
      open_questions: [],
      facts: [],
      ...(said?.intent ? { intent: { name: said.intent.slice(0, 80) } } : {}),
      ...(said?.confidence == null ? {} : { confidence: said.confidence }),
      priority: 'normal',
      tags: [],
      routing: { lang: language },
      generated_by: { kind: 'template' },
    },
    user,
    client: { page_url: '', page_title: '', widget: '', viewport: '' },
    transcript,
    scope_version: record.scope_version,
    metrics: record.metrics,
    ...(record.fields === undefined ? {} : { fields: record.fields }),
  };
}

function wordsOf(message: WireMessage | undefined): string {
  return (message?.parts ?? []).map(({ text = '' }) => text).join(' ');
}
