/** Made-up conversations for the replay's figures: 20 lines each, no two alike, mostly calm. The same ones each time. */
import { createRandom } from '../../demo/desk/core/random.ts';
import type { Happened } from '../../demo/desk/scope/wireHappened.ts';

const at = '2026-11-23T10:00:00.000Z';
const things = ['order', 'parcel', 'mug', 'teapot', 'bowl', 'invoice', 'voucher', 'plate', 'lid'];
const asks = [
  'where is my %s, number %d?',
  'which size has the page with article %d?',
  'how do I send something back?',
  'do you have this in blue?',
  'what does delivery cost to postcode %d?',
  'is the kitchen open on Sundays?',
  'can I pay with a gift card?',
  'does the %s go into the dishwasher?',
  'who made it, and from which clay?',
  'could you wrap it for a birthday?',
];
const moods = ['Late again.', 'I asked that already.', 'This is annoying.', 'Thanks.', 'Hello.'];
const answers = [
  'You find the %s under Your orders, in row %d. It shows where it is and the day on which we expect it.',
  'A %s can be sent back within 30 days. The label for number %d is in the box, and postage is free.',
  'The %s is made by hand, so each is a little different. Number %d is about 20 centimetres wide.',
];

export function happened(count: number): readonly Happened[] {
  const { share: random } = createRandom(11);
  const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
  const filled = (pattern: string) =>
    pattern.replace('%s', one(things)).replace('%d', String(1000 + Math.floor(random() * 9000)));
  const said = (line: number) =>
    `${random() < 0.04 ? `${one(moods)} ` : ''}${line === 8 ? 'Thanks, that helps. And ' : ''}${filled(asks[line / 2] ?? '')}`;
  return Array.from({ length: count }, (_, number) => ({
    id: `cnv_${number}`,
    number: 1001 + number,
    reference: `#${1001 + number}`,
    handled: 60 + Math.floor(random() * 600),
    scope_version: '1',
    user: random() < 0.1 ? { lifetime_value: { value: 2400, currency: 'USD' } } : {},
    handoff: { reasons: [{ trigger: 'request', rule: 'button', tier: null, evidence: [] }] },
    transcript: {
      messages: [
        ...Array.from({ length: 19 }, (__, line) => ({
          id: `m${line}`,
          seq: line + 1,
          author: { role: line % 2 === 0 ? ('user' as const) : ('bot' as const) },
          parts: [{ type: 'text', text: line % 2 === 0 ? said(line) : filled(one(answers)) }],
          created_at: at,
          ...(line % 2 === 0 ? {} : { ai: { confidence: 0.8 + 0.2 * random(), grounded: true } }),
        })),
        {
          id: 'm19',
          seq: 20,
          author: { role: 'system' as const },
          parts: [{ type: 'text', text: 'Asked for a person' }],
          created_at: at,
          event: { kind: 'handoff-requested' as const, reasons: [] },
        },
      ],
    },
    missing: [],
    verdicts: number % 20 === 0 ? [random() < 0.5 ? ('late' as const) : ('right' as const)] : [],
  }));
}
