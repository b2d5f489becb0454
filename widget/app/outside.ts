/** What the conversation talks to: the AI and the desk, as the host has set them. */
import { openaiBot } from '../bots/openai.ts';
import type { Challenged } from '../challenge/solving.ts';
import type { Bot, Desk } from '../conversation/ports.ts';
import { hepDesk } from '../desks/hep.ts';
import { requestFor, troubleIn } from '../desks/request.ts';
import { mask } from '../escalation/redaction/mask.ts';
import type { Config } from '../model/config.ts';
import type { PrivateKind } from '../model/privateKind.ts';
import type { PortsInput } from './ports.ts';

type Redact = (text: string) => string;

/** `hidden`: from the AI, which is more than is hidden from people. */
export function forAi(redact: Redact, hidden: readonly PrivateKind[]): Redact {
  return hidden.length === 0 ? redact : (text) => mask(redact(text), hidden);
}

export async function botFrom(
  { bot, knowledge, hideFromAi = [] }: Config,
  redact: Redact,
  challenged: Challenged,
): Promise<Bot> {
  const forIt = forAi(redact, hideFromAi);
  if (typeof bot === 'function') return (await import('../bots/custom.ts')).customBot(bot, forIt);
  if (bot !== undefined) return openaiBot(bot, forIt, challenged);
  const { knowledgeBot, noBot } = await import('../bots/knowledge.ts');
  return knowledge === undefined ? noBot : knowledgeBot(knowledge, challenged.onMistakes);
}

type Around = Pick<PortsInput, 'language' | 'files' | 'agree'> & {
  readonly redact: Redact;
  readonly challenged: Challenged;
};

export async function deskFrom(
  { desk, webhook }: Config,
  { redact, language, challenged, files, agree }: Around,
): Promise<Desk> {
  const now = () => new Date().toISOString();
  if (desk === undefined && webhook !== undefined) {
    const { webhookDesk } = await import('../desks/webhook.ts');
    return webhookDesk({ url: webhook, redact, language, now }, { requestFor, troubleIn });
  }
  if (desk === undefined) return (await import('../desks/none.ts')).noDesk;
  return hepDesk({
    url: typeof desk === 'string' ? desk : desk.url,
    redact,
    language,
    now,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...challenged,
    files,
    agree,
  });
}
