/**
 * The one thing that the demo's AI really does: refunding an order. What it may propose is the shop's policy; what
 * needs a person is in the scope document, which this server reads for itself; and money moves at most once.
 */
import * as v from 'valibot';
import { approvalNeeded } from '../../widget/escalation/approvals.ts';
import { english } from '../../widget/escalation/languages/en.ts';
import type { Scope } from '../../widget/model/scope.ts';
import type { Input, Told, Trust } from './decisions.ts';
import { proofOf, toldSince } from './decisions.ts';
import type { Answer } from './grounded.ts';
import type { Order, Orders, Refund } from './orders.ts';
import type { ChatRequest } from './request.ts';
import { textOf } from './request.ts';

export type Refunds = {
  /** Carries out what was decided since the AI spoke last, or says why not. Null where there is nothing. */
  readonly settle: (messages: ChatRequest['messages']) => Promise<Answer | null>;
  /** The answer to somebody who wants their money back for an order; null for everything else. */
  readonly consider: (messages: ChatRequest['messages']) => Promise<Answer | null>;
};

type Parts = { readonly orders: Orders; readonly trust: Trust; readonly scope: Scope };

/** What the AI may propose by itself; beyond it only people decide. */
const policy = { windowDays: 30, mostCents: 15_000 };
const day = 24 * 60 * 60_000;

export function createRefunds({ orders, trust, scope }: Parts): Refunds {
  async function carryOut(told: Told): Promise<Said> {
    if (told.call.name !== 'refund') return refused('I do not know how to do that.');
    const wanted = readInput(told.input);
    if (wanted === null) return refused(`${nothing}: I cannot tell what was meant.`);
    switch (told.outcome) {
      case 'approved': {
        const proof = await proofOf(told, trust);
        if (proof.kind === 'bad') {
          return refused(`${nothing}: the approval does not hold, because ${proof.why}.`);
        }
        return await pay({ ...wanted, key: proof.approval, approvedBy: proof.by }, () => true);
      }
      case 'not-needed':
        return await pay({ ...wanted, key: `call:${told.call.id}`, approvedBy: null }, (order) =>
          isOurs(order, wanted),
        );
      case 'rejected':
        return said(
          `I am sorry, ${told.by ?? 'my colleague'} did not allow this refund. ${told.reason ?? ''}\n\nYou can talk to a person about it at any time.`,
        );
      default:
        return said('All right, I have left it as it was.');
    }
  }

  /** By this server's own reading of the rules, with all that was refunded before: no sum in small pieces. */
  function isOurs(order: Order, { cents, currency }: Wanted): boolean {
    const amount = { value: (order.refunded + cents) / 100, currency };
    const action = { id: '', name: 'refund', summary: '', input: {}, amount };
    return (
      objection(order, trust.now()) === null &&
      approvalNeeded(scope, [], null, action, english) === null
    );
  }

  async function pay(wanted: Refund, isAllowed: (order: Order) => boolean): Promise<Said> {
    const refunded = await orders.refund(wanted, isAllowed);
    switch (refunded.kind) {
      case 'made': {
        const { order, cents, currency, approvedBy } = refunded.refund;
        const by = approvedBy === null ? '' : ` ${approvedBy} from our team has approved it.`;
        return said(
          `Done: I have refunded **${money(cents, currency)}** for order #${order} to the card you paid with.${by}`,
        );
      }
      case 'no-order':
        return refused(`${nothing}: I cannot find order #${wanted.order}.`);
      case 'not-allowed':
        return refused(`${nothing}: a colleague has to allow this first.`);
      case 'too-much':
        return refused(
          `${nothing}: only ${money(refunded.left, wanted.currency)} of order #${wanted.order} is left to refund.`,
        );
    }
  }

  return {
    async settle(messages) {
      const all: Said[] = [];
      for (const told of toldSince(messages)) all.push(await carryOut(told));
      if (all.length === 0) return null;
      return {
        ...answerOf(all.map(({ text }) => text).join('\n\n'), []),
        handoff: all.some(({ isRefused }) => isRefused) ? 'A refund could not be made.' : null,
      };
    },

    async consider(messages) {
      const id = wantedOrder(messages);
      const order = id === null ? null : await orders.find(id);
      if (order === null) return null;
      const left = order.cents - order.refunded;
      if (left <= 0) {
        return answerOf(
          `Order #${order.id} has been refunded already, all ${money(order.cents, order.currency)} of it.`,
          [],
        );
      }
      const no = objection(order, trust.now());
      if (no !== null) return answerOf(no.text, [no.page]);
      const input = { order: order.id, amount: left / 100, currency: order.currency };
      return {
        ...answerOf(
          `Order #${order.id} (${order.item}) can still be returned, so I can ask for **${money(left, order.currency)}** back for you.`,
          [returns],
        ),
        actions: [{ name: 'refund', input }],
      };
    },
  };
}

const nothing = 'I have not refunded anything';

type Objection = { readonly text: string; readonly page: Page };

/** Why the AI may not even propose it, in plain words, and the page that says so. */
function objection({ id, cents, currency, deliveredAt }: Order, now: Date): Objection | null {
  const sum = money(cents, currency);
  const sorry = `I am sorry, by our policy I cannot refund the ${sum} for order #${id}`;
  if (deliveredAt === null) {
    const why =
      'the parcel is still on its way, and a late one is refunded after seven days without a scan';
    return { text: `${sorry}: ${why}.`, page: lateRefunds };
  }
  if (now.getTime() - deliveredAt.getTime() > policy.windowDays * day) {
    return {
      text: `${sorry}: the ${policy.windowDays} days for a return are over.`,
      page: returns,
    };
  }
  if (cents > policy.mostCents) {
    return {
      text: `${sorry}: it is more than I may give back.`,
      page: returns,
    };
  }
  return null;
}

/** "How long do refunds take?" is a question for the help pages. */
function wantedOrder(messages: ChatRequest['messages']): string | null {
  const asked = messages.filter(({ role }) => role === 'user').map(textOf);
  const last = asked.at(-1) ?? '';
  const isWish =
    /\brefund|\bmoney back\b/i.test(last) &&
    !/^\W*(?:how|when|what|where|why|which|who|do you|did|has|have|is|was)\b/i.test(last);
  const named = asked.map((text) => /(?:#|\border (?:number )?)(\d{3,6})\b/i.exec(text)?.[1]);
  return isWish ? (named.findLast((id) => id !== undefined) ?? null) : null;
}

type Wanted = Pick<Refund, 'order' | 'cents' | 'currency'>;

const inputSchema = v.object({
  order: v.pipe(v.string(), v.regex(/^#?\d{3,6}$/)),
  amount: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100_000)),
  currency: v.pipe(v.string(), v.length(3)),
});

function readInput(input: Input): Wanted | null {
  const read = v.safeParse(inputSchema, input);
  if (!read.success) return null;
  const { order, amount, currency } = read.output;
  return { order: order.replace('#', ''), cents: Math.round(amount * 100), currency };
}

type Said = { readonly text: string; readonly isRefused: boolean };

function said(text: string): Said {
  return { text, isRefused: false };
}

function refused(text: string): Said {
  return { text: `${text} A person can look into it.`, isRefused: true };
}

type Page = { readonly title: string; readonly url: string };
const returns: Page = { title: 'How do I return something?', url: '/shop/help.html#returns' };
const lateRefunds: Page = {
  title: 'Can I get a refund because my order is late?',
  url: '/shop/help.html#late-refund',
};

/** The shop's own records are its ground: nothing here is guessed. */
function answerOf(text: string, sources: readonly Page[]): Answer {
  const baton = { confidence: 0.97, intent: 'refund-request', grounded: true, sources };
  return { text, baton, handoff: null, actions: [] };
}

function money(cents: number, currency: string): string {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(cents / 100);
}
