/** An answer of the AI that reviewers have judged, with what was said before it: from packets and marks, redacted. Pure. */
import { mask } from '../../../widget/escalation/redaction/mask.ts';
import type { HandoffPacket, WireMessage } from '../../../widget/model/packet.ts';
import { privateKinds } from '../../../widget/model/privateKind.ts';
import type { AnswerVerdict } from '../core/fact.ts';
import { standing } from '../core/marks.ts';
import type { ReviewMark } from '../agents/wireReview.ts';

export type Turn = { readonly role: 'user' | 'assistant'; readonly content: string };

export type Example = {
  readonly conversation: string;
  /** Conversations of one story are of one customer. */
  readonly thread: string;
  readonly message: string;
  readonly intent: string | null;
  /** Ends with the customer; never empty. */
  readonly before: readonly Turn[];
  readonly answer: string;
  readonly verdict: AnswerVerdict;
  /** What it should have been; null where nobody has said. */
  readonly correction: string | null;
};

export type Judged = {
  readonly id: string;
  readonly thread: string;
  readonly packet: HandoffPacket;
  /** All that were made, oldest first. */
  readonly marks: readonly Pick<ReviewMark, 'reviewer' | 'about'>[];
};

/** The site says so with `beforeEscalate`, for customers who have agreed; nobody else's words are used. */
export function hasConsent({ fields }: HandoffPacket): boolean {
  return fields?.['training_consent'] === true;
}

export type Examples = {
  readonly examples: readonly Example[];
  /** Answers on which reviewers do not agree whether they are correct. */
  readonly disputed: number;
};

export function examplesOf({ id, thread, packet, marks }: Judged): Examples {
  const { messages } = packet.transcript;
  const hide = hider(packet);
  let disputed = 0;
  const examples = messages.flatMap((message, at): readonly Example[] => {
    if (message.author.role !== 'bot') return [];
    const judgements = standing(marks).flatMap(({ about }) =>
      about.kind === 'answer' && about.message === message.id && about.verdict !== null
        ? [{ verdict: about.verdict, correction: about.correction ?? '' }]
        : [],
    );
    const last = judgements.at(-1);
    if (last === undefined) return [];
    if (
      judgements.some(({ verdict }) => (verdict === 'correct') !== (last.verdict === 'correct'))
    ) {
      disputed += 1;
      return [];
    }
    const before = turnsOf(messages.slice(0, at), hide);
    if (before.at(-1)?.role !== 'user') return [];
    const correction = judgements.findLast((one) => one.correction !== '')?.correction;
    return [
      {
        conversation: id,
        thread,
        message: message.id,
        intent: intentOf(message, packet, marks),
        before,
        answer: hide(textOf(message)),
        verdict: last.verdict,
        correction: correction === undefined ? null : hide(correction),
      },
    ];
  });
  return { examples, disputed };
}

/** As the last reviewer has it who says that the AI took it for another; null where the rules have no name for it. */
function intentOf(
  { id, ai }: WireMessage,
  { handoff }: HandoffPacket,
  marks: Judged['marks'],
): string | null {
  const wrong = standing(marks).findLast(
    ({ about }) => about.kind === 'intent' && about.message === id,
  );
  if (wrong?.about.kind === 'intent') return wrong.about.correction ?? null;
  return ai?.intent ?? handoff.intent?.name ?? null;
}

/** Customer and AI take turns: what one of them said in several lines is one turn. */
function turnsOf(
  messages: readonly WireMessage[],
  hide: (text: string) => string,
): readonly Turn[] {
  const turns: Turn[] = [];
  for (const message of messages) {
    const { role: author } = message.author;
    const content = hide(textOf(message));
    if ((author !== 'user' && author !== 'bot') || content === '') continue;
    const role = author === 'user' ? 'user' : 'assistant';
    const last = turns.at(-1);
    if (last?.role === role)
      turns[turns.length - 1] = { role, content: `${last.content}\n${content}` };
    else turns.push({ role, content });
  }
  return turns;
}

function textOf({ parts }: WireMessage): string {
  return parts
    .flatMap(({ text }) => text ?? [])
    .join('\n')
    .trim();
}

/** Facts that lead to a person. Amounts, dates and products are what the answer is about. */
const telling = ['order', 'email', 'phone', 'name', 'place'];

/** Hides what the rules know as private, what the packet has as the customer's own, and every part of their name. */
export function hider({ user, handoff }: HandoffPacket): (text: string) => string {
  const own = [
    ...handoff.facts.flatMap(({ kind, value }) =>
      telling.includes(kind) ? [{ kind, value }] : [],
    ),
    ...[user.name ?? '', ...(user.name ?? '').split(/\s+/)].map((value) => ({
      kind: 'name',
      value,
    })),
    { kind: 'email', value: user.email ?? '' },
    { kind: 'phone', value: user.phone ?? '' },
    { kind: 'id', value: user.id ?? '' },
  ]
    .filter(({ value }) => value.replace(/[^\p{L}\p{N}]/gu, '').length > 1)
    .toSorted((a, b) => b.value.length - a.value.length)
    .map(({ kind, value }) => ({
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])${value.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      mark: `[${kind} hidden]`,
    }));
  return (text) =>
    own.reduce(
      (rest, { pattern, mark }) => rest.replace(pattern, () => mark),
      mask(text, privateKinds),
    );
}
