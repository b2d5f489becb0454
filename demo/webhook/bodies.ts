/**
 * One event of the widget in the shapes that team chats take. Limits: Slack's header 150 and section 3000 characters
 * (https://docs.slack.dev/reference/block-kit/blocks), Teams' message 28 KB
 * (https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook).
 */
import type { WidgetEvent } from './event.ts';

export const shapes = ['event', 'slack', 'teams'] as const;
export type Shape = (typeof shapes)[number];

/** `event` passes the CloudEvent on as it is, for Zapier, Make, n8n and programs. */
export function bodyFor(shape: Shape, event: WidgetEvent): unknown {
  switch (shape) {
    case 'event':
      return event;
    case 'slack':
      return slack(event);
    case 'teams':
      return teams(event);
  }
}

function slack(event: WidgetEvent) {
  const { title, text, rows } = told(event);
  return {
    text: slackText(title),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: cut(title, 150) } },
      { type: 'section', text: { type: 'mrkdwn', text: cut(slackText(text), 3000) } },
      ...(rows.length === 0
        ? []
        : [
            {
              type: 'section',
              fields: rows.slice(0, 10).map(([name, value]) => ({
                type: 'mrkdwn',
                text: cut(`*${slackText(name)}*\n${slackText(value)}`, 2000),
              })),
            },
          ]),
      { type: 'context', elements: [{ type: 'plain_text', text: event.subject }] },
    ],
  };
}

/** What stands in angle brackets is a command there: `<!channel>` would call everybody. */
function slackText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function teams(event: WidgetEvent) {
  const { title, text, rows } = told(event);
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            {
              type: 'TextBlock',
              size: 'Medium',
              weight: 'Bolder',
              wrap: true,
              text: cut(title, 150),
            },
            { type: 'TextBlock', wrap: true, text: cut(text, 10_000) },
            {
              type: 'FactSet',
              facts: rows.map(([name, value]) => ({ title: name, value: cut(value, 500) })),
            },
          ],
        },
      },
    ],
  };
}

type Told = {
  readonly title: string;
  readonly text: string;
  readonly rows: readonly (readonly [string, string])[];
};

function told(event: WidgetEvent): Told {
  switch (event.type) {
    case 'hep.handoff.requested': {
      const { handoff, user, client } = event.data;
      return {
        title: handoff.subject,
        text: handoff.summary,
        rows: filled([
          ['Customer', user.name],
          ['E-mail', user.email],
          ['Phone', user.phone],
          ['Priority', handoff.priority],
          ['Why now', handoff.trigger_detail],
          ['Page', client.page_url],
        ]),
      };
    }
    case 'hep.message.created':
      return {
        title: 'The customer adds',
        text: event.data.parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n'),
        rows: [],
      };
    case 'hep.callback.requested': {
      const { channel, contact = {}, note = '' } = event.data;
      const isMessage = channel === 'chat';
      return {
        title: isMessage ? 'Where to answer' : 'A callback is requested',
        text: note || (isMessage ? 'A message was left.' : 'As soon as somebody is free.'),
        rows: filled([
          ['Name', contact.name],
          ['Phone', contact.phone],
          ['E-mail', contact.email],
        ]),
      };
    }
    case 'hep.conversation.amended':
      return { title: 'Added to the conversation', text: event.data.amendment.text, rows: [] };
    case 'hep.callback.cancelled':
    case 'hep.feedback.given':
    case 'hep.csat.given':
    case 'hep.conversation.closed':
    case 'hep.conversation.erased':
      return { title: others[event.type], text: others[event.type], rows: [] };
  }
}

const others = {
  'hep.callback.cancelled': 'The callback is cancelled',
  'hep.feedback.given': 'The customer judged an answer of the AI',
  'hep.csat.given': 'The customer gave a rating',
  'hep.conversation.closed': 'The customer has ended the conversation',
  'hep.conversation.erased': 'The customer wants this conversation deleted',
} as const;

function filled(rows: readonly (readonly [string, string | undefined])[]): Told['rows'] {
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
