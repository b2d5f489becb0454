/** A bot that proposes, a desk that is asked, and what it says. */
import type { ProposedAction } from '../../widget/model/action.ts';
import { begin, fresh, ticket } from './conversation.ts';

export const usd = (value: number) => ({ value, currency: 'USD' });
export const refund = (value: number, id = `call_${value}`): ProposedAction => ({
  id,
  name: 'refund',
  summary: `order: 4978, amount: ${value}, currency: USD`,
  input: { order: '4978', amount: value, currency: 'USD' },
  amount: usd(value),
});
export const scope = { ...fresh().scope, approvals: [{ action: 'refund', amountOver: usd(50) }] };
export const at = { ...ticket, id: 'cnv_approval' };

export function proposing(...actions: readonly ProposedAction[]) {
  const chat = begin({ scope });
  chat.say('refund my order 4978');
  propose(chat, ...actions);
  return chat;
}

type Chat = ReturnType<typeof begin>;

export function propose(chat: Chat, ...actions: readonly ProposedAction[]): void {
  chat.botSays({ type: 'bot.signalled', signals: { actions } });
  chat.botSays({ type: 'bot.finished' });
}

export function takeIn(chat: Chat): void {
  const id = chat.deliveries.at(-1)?.delivery.id ?? '';
  chat.courierSays({ type: 'delivery.made', id, receipt: { kind: 'asked', ticket: at } });
}

export function decide(chat: Chat, outcome: 'approved' | 'rejected', value = 72): void {
  chat.deskSays({
    type: 'desk.decided',
    id: 'apr_1',
    action: 'refund',
    input: { order: '4978', amount: value, currency: 'USD' },
    outcome,
    by: { id: 'ag_1', name: 'Alex' },
    reason: outcome === 'rejected' ? 'The parcel was opened.' : null,
    token: 'signed',
    cursor: '3',
  });
}
