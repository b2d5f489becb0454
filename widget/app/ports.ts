/** Fits the outside, as the host has set it, to what the conversation needs. */
import type { Consent } from '../conversation/memory.ts';
import type { AppPorts } from './conversationRun.ts';
import type { Config } from '../model/config.ts';
import type { Mistake } from '../model/mistake.ts';
import type { PrivateKind } from '../model/privateKind.ts';
import { newId } from '../newId.ts';
import type { Filing } from './filing.ts';
import { lateBot, lateDesk, lateSummary, through, untilFetched } from './late.ts';

/** Nobody needs these to help; a site that does says so. */
const defaultHidden: readonly PrivateKind[] = ['card', 'iban', 'ssn', 'secret'];

export type Report = (mistakes: readonly Mistake[]) => void;

export type PortsInput = {
  readonly config: Config;
  /** BCP 47 */
  readonly language: string;
  readonly report: Report;
  /** Resolves when what is remembered so far is on disk. */
  readonly kept: () => Promise<unknown>;
  readonly files: () => Promise<Filing>;
  /** Asks the customer, where the desk takes nothing without. */
  readonly agree: () => Promise<Consent | null>;
};

export function portsFor({ config, language, report, kept, files, agree }: PortsInput): AppPorts {
  const redact = safely(config.redact ?? ((text) => text), report);
  const hidden = config.hideFromAi ?? [];
  const redactForAi = async () => {
    if (hidden.length === 0) return redact;
    const { mask } = await import('./talk.ts');
    return (text: string) => mask(redact(text), hidden);
  };
  const url = typeof config.bot === 'object' && config.bot.summarize ? config.bot : null;
  return {
    whileWaiting: config.whileWaiting ?? 'silent',
    consent: config.consent,
    summarize: url === null ? null : lateSummary(url, redactForAi),
    bot: lateBot(() => bringBot(config, redactForAi, report)),
    desk: lateDesk(() => bringDesk(config, redact, language, report, files, agree)),
    kept,
    prepare: (memory, languages, tell) =>
      through(
        () => untilFetched(async () => (await import('./talk.ts')).prepare),
        (prepare) => prepare(config, memory, language, languages, tell),
        () => {},
      ),
    language,
    hide: config.hide ?? defaultHidden,
    newId,
    now: () => new Date().toISOString(),
    random: Math.random,
  };
}

async function bringBot(
  { bot, knowledge }: Config,
  redactForAi: () => Promise<(text: string) => string>,
  report: Report,
) {
  const redact = await redactForAi();
  if (typeof bot === 'function') return (await import('../bots/custom.ts')).customBot(bot, redact);
  if (bot !== undefined) {
    const settings = typeof bot === 'string' ? { url: bot } : bot;
    return (await import('./talk.ts')).openaiBot(settings, redact);
  }
  const { knowledgeBot, noBot } = await import('../bots/knowledge.ts');
  return knowledge === undefined ? noBot : knowledgeBot(knowledge, report);
}

async function bringDesk(
  { desk, webhook, challenge }: Config,
  redact: (text: string) => string,
  language: string,
  report: Report,
  files: PortsInput['files'],
  agree: PortsInput['agree'],
) {
  const around = { redact, language, now: () => new Date().toISOString() };
  if (desk === undefined && webhook !== undefined) {
    const { webhookDesk } = await import('../desks/webhook.ts');
    const { requestFor, troubleIn } = await import('./talk.ts');
    return webhookDesk({ url: webhook, ...around }, { requestFor, troubleIn });
  }
  if (desk === undefined) return (await import('../desks/none.ts')).noDesk;
  const { hepDesk } = await import('./talk.ts');
  return hepDesk({
    url: typeof desk === 'string' ? desk : desk.url,
    ...around,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    onMistakes: report,
    files,
    challenge,
    agree,
  });
}

/** A redaction that throws would let everything through or nothing; it hides the text instead. */
function safely(redact: (text: string) => string, report: Report): (text: string) => string {
  return (text) => {
    try {
      return redact(text);
    } catch {
      report([{ path: 'config.redact', expected: 'a function that does not throw' }]);
      return '█';
    }
  };
}
