/** Words that stretch the layout. */
import { ai, customer, event, human, transcript } from './lines.ts';
import { packet, startedAt, ticket } from './people.ts';
import { type Scene, scene } from './scene.ts';

const table = `Here is what applies to **#4892**:

| | Standard | Express |
|---|---|---|
| Delivery | 3 to 5 days | next day |
| Price | free over 50 USD | 12 USD |
| Refund if late | after 14 days | after 2 days |

1. Open [Your orders](/shop/orders.html).
2. Choose *Report a problem*.
3. Wait for the e-mail:
   - it comes within an hour,
   - and has a label.

> Keep the box until the refund is there.

Quote this code at the counter:

\`\`\`
RETURN-4892-A7
valid until 2026-12-31
\`\`\`

or type \`RETURN-4892\` into the search.`;

const sentence =
  'I ordered the blue kettle on the second of November, got the green one, sent it back, was told that it had not arrived, sent the proof, and have heard nothing since. ';

const longName = {
  id: 'ag_long',
  name: 'Wolfeschlegelsteinhausenbergerdorff-Maximilianowska',
  role: 'senior customer happiness and returns escalation team, evening shift',
  avatarUrl: null,
};

export const texts: readonly Scene[] = [
  scene({
    id: 'text-long',
    title: 'Long text',
    note: 'A paragraph of a customer, one word without an end, and a long answer.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        customer(sentence.repeat(3).trim()),
        ai(sentence.repeat(3).trim()),
        customer(`https://shop.example/track?code=${'8f3a9c'.repeat(18)}`),
      ),
    },
  }),
  scene({
    id: 'text-markdown',
    title: 'Table, list, code',
    note: 'Markdown of an answer, built as elements; tables and code scroll by themselves.',
    at: 'bot.listening',
    memory: { lines: transcript(customer('How do I return it?'), ai(table)) },
  }),
  scene({
    id: 'text-rtl',
    title: 'Arabic and Hebrew',
    note: 'Each line takes the direction of its own words. Set direction to right-to-left as well.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        customer('متى يصل طلبي رقم ‎#4892؟'),
        ai('طلبك **#4892** في الطريق، ويصل يوم الثلاثاء بين 9:00 و 12:00.'),
        customer('תודה! ומה עם ההחזר של 79.00 USD?'),
        ai('ההחזר של 79.00 USD יגיע תוך שלושה ימים.'),
      ),
    },
  }),
  scene({
    id: 'text-names',
    title: 'Long names',
    note: 'Of the assistant, of the person and of their team.',
    at: 'human.talking',
    memory: {
      owner: 'desk',
      packet,
      ticket,
      agent: longName,
      lines: transcript(
        customer('Hello?'),
        event({ kind: 'agent-joined', agent: longName }),
        human('Good evening. I am reading what you wrote.', longName),
      ),
    },
  }),
  scene({
    id: 'text-many',
    title: 'Two hundred lines',
    note: 'A long conversation opens at its end.',
    at: 'bot.listening',
    memory: {
      lines: transcript(
        ...Array.from({ length: 100 }, (_, at) => [
          customer(`Question ${at + 1}: and size ${36 + (at % 10)}?`),
          ai(`Size ${36 + (at % 10)} is in stock.`),
        ]).flat(),
      ),
    },
  }),
  scene({
    id: 'text-signs',
    title: 'Emoji and markup typed by hand',
    note: 'What a customer types is shown as typed, never run.',
    at: 'bot.listening',
    memory: {
      startedAt,
      lines: transcript(
        customer('<img src=x onerror=alert(1)> **not bold** 👩🏽‍🚀🎉\n\nsecond line'),
        ai('That looks like markup: `<img src=x>`. 👍'),
      ),
    },
  }),
];
