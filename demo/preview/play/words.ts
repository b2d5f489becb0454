/** What happens, in plain words, for whoever looks on. */
import type {
  BotHappening,
  CustomerHappening,
  DeliveryHappening,
  DeskHappening,
  Happening,
} from '../../../widget/conversation/happening.ts';
import { maya, persona } from '../views/people.ts';

const customer = maya.name?.split(' ')[0] ?? 'The customer';
const ai = persona.name;

/** By name of the delay in the chart. */
const delays: ReadonlyMap<string, string> = new Map([
  ['offerPatience', 'The offer was left unanswered.'],
  ['approvalPatience', 'Nobody decided in time.'],
  ['deliveryPatience', 'No receipt in time: it is kept, and tried again.'],
  ['waitPatience', 'Waiting has reached its limit.'],
  ['idlePatience', `${customer} has been silent for a long time.`],
  ['idleGrace', `${customer} did not come back.`],
  ['regret', 'Nobody took the end back.'],
  ['retryPause', 'Time for the next attempt.'],
]);

/** From the type that XState gives to a delay that is over. */
export function timedWords(type: string): string {
  const [, name = ''] = /^xstate\.after\.(\w+)\./.exec(type) ?? [];
  return delays.get(name) ?? 'Time has passed.';
}

export function wordsFor(happened: Happening): string {
  if (isOf('customer', happened)) return customerWords(happened);
  if (isOf('bot', happened)) return botWords(happened);
  if (isOf('desk', happened)) return deskWords(happened);
  if (isOf('delivery', happened) || happened.type === 'packet.ready') {
    return deliveryWords(happened);
  }
  switch (happened.type) {
    case 'page.left':
      return `${customer} leaves the page.`;
    case 'network.lost':
      return 'The network is gone.';
    case 'network.returned':
      return 'The network is back.';
    case 'host.identified':
      return `The page says that this is ${happened.customer.name ?? customer}.`;
    case 'host.scoped':
      return 'The scope document has come.';
    case 'rules.learned':
      return 'The rules understand one more language.';
    case 'rules.noticed':
      return happened.event.kind === 'note-ai'
        ? `${customer} asks what this is, and is told.`
        : 'The answer is in another language than the question.';
  }
}

type Side = 'customer' | 'bot' | 'desk' | 'delivery';
type Of<Name extends Side> = Extract<Happening, { readonly type: `${Name}.${string}` }>;

function isOf<Name extends Side>(side: Name, happened: Happening): happened is Of<Name> {
  return happened.type.startsWith(`${side}.`);
}

function customerWords(happened: CustomerHappening): string {
  switch (happened.type) {
    case 'customer.said':
      return `${customer}: “${happened.text}”`;
    case 'customer.opened':
      return `${customer} opens the chat.`;
    case 'customer.closed':
      return `${customer} closes the chat.`;
    case 'customer.agreed':
      return `${customer} agrees to what the site asks for.`;
    case 'customer.attached':
      return `${customer} sends ${happened.file.name}.`;
    case 'customer.withdrew':
      return `${customer} takes a line back.`;
    case 'customer.stoppedAnswer':
      return `${customer} stops the answer.`;
    case 'customer.judged':
      return `${customer} finds the answer ${happened.verdict === 'helpful' ? 'helpful' : 'not helpful'}.`;
    case 'customer.asked':
      return `${customer} presses “Talk to a human”.`;
    case 'customer.accepted':
      return `${customer} presses “Yes, get a person”.`;
    case 'customer.declined':
      return `${customer} declines.`;
    case 'customer.keptWaiting':
      return `${customer} goes on waiting.`;
    case 'customer.stoppedWaiting':
      return `${customer} stops waiting.`;
    case 'customer.choseCallback':
      return happened.wants === 'call'
        ? `${customer} presses “Call me back”.`
        : `${customer} wants to leave a message.`;
    case 'customer.leftCallback':
      return `${customer} leaves the form.`;
    case 'customer.booked':
      return `${customer} sends the form.`;
    case 'customer.cancelledCallback':
      return `${customer} cancels the callback.`;
    case 'customer.corrected':
      return `${customer} corrects what was passed on.`;
    case 'customer.retried':
      return `${customer} presses “Try again”.`;
    case 'customer.ended':
      return `${customer} ends the conversation.`;
    case 'customer.rated':
      return `${customer} rates the ${happened.about === 'bot' ? 'AI' : 'person'}: ${happened.score} of 5.`;
    case 'customer.finished':
      return `${customer} is done with the rating.`;
    case 'customer.stayed':
      return `${customer} is still there.`;
    case 'customer.reopened':
      return `${customer} takes the end back.`;
    case 'customer.askedForCopy':
      return `${customer} wants a copy by mail.`;
    case 'customer.restarted':
      return `${customer} begins a new conversation.`;
  }
}

function botWords(happened: BotHappening): string {
  switch (happened.type) {
    case 'bot.wrote':
      return `${ai} writes: “${plain(happened.text)}”`;
    case 'bot.finished':
      return `${ai} has finished.`;
    case 'bot.failed':
      return `${ai} cannot be reached.`;
    case 'bot.signalled':
      return `${ai} says more about its answer.`;
    case 'bot.summarized':
      return `${ai} sums up for the person.`;
  }
}

/** Without the marks for bold. */
function plain(text: string): string {
  return text.replaceAll('**', '').trim();
}

function deliveryWords(happened: DeliveryHappening): string {
  switch (happened.type) {
    case 'packet.ready':
      return 'The packet for the person is made.';
    case 'delivery.failed':
      return 'An attempt to reach the desk has failed.';
    case 'delivery.made':
      switch (happened.receipt.kind) {
        case 'ticket':
          return `The desk has the packet, as ${happened.receipt.ticket.reference ?? 'a ticket'}.`;
        case 'asked':
          return 'A colleague is being asked.';
        case 'booked':
          return 'The desk has booked it.';
        case 'filed':
        case 'taken':
          return 'The desk has it.';
      }
  }
}

function deskWords(happened: DeskHappening): string {
  switch (happened.type) {
    case 'desk.announced':
      return 'The desk takes records of what the AI has had alone.';
    case 'desk.live':
      return 'The desk can be heard.';
    case 'desk.lost':
      return 'The line to the desk has broken.';
    case 'desk.queued':
      return happened.queue?.position
        ? `The desk: number ${happened.queue.position} in line.`
        : 'The desk: in line.';
    case 'desk.unavailable':
      return 'The desk: nobody is there.';
    case 'desk.joined':
      return `${happened.agent.name} joins.`;
    case 'desk.left':
      return `${happened.agent.name} leaves.`;
    case 'desk.transferred':
      return `${happened.from?.name ?? 'The desk'} passes it on to ${happened.to?.name ?? happened.team ?? 'somebody else'}.`;
    case 'desk.typed':
      return happened.isTyping ? 'The person is typing.' : 'The person has stopped typing.';
    case 'desk.paused':
      return happened.isAway ? 'The person is away for a moment.' : 'The person is back.';
    case 'desk.read':
      return 'The person has read it.';
    case 'desk.said':
      return `${happened.agent.name}: “${happened.text}”`;
    case 'desk.acknowledged':
      return 'The desk has the line.';
    case 'desk.noted':
      return `The desk notes: “${happened.text}”`;
    case 'desk.decided':
      return `${happened.by.name} ${happened.outcome === 'approved' ? 'allows' : 'does not allow'} it.`;
    case 'desk.booked':
      return 'The desk has booked a call.';
    case 'desk.cancelled':
      return 'The desk cancels the call.';
    case 'desk.stated':
      return happened.service?.kind === 'closed'
        ? 'The desk says that it is closed.'
        : 'The desk says that people are there.';
    case 'desk.told':
      return 'The desk says how the call went.';
    case 'desk.offered':
      return 'The desk says when it could call.';
    case 'desk.renewed':
      return 'The desk gives a new token.';
    case 'desk.returned':
      return `The person hands back to ${ai}.`;
    case 'desk.closed':
      return 'The person closes the conversation.';
  }
}
