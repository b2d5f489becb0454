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
  const challenged = { challenge: config.challenge, onMistakes: report };
  const url = typeof config.bot === 'object' && config.bot.summarize ? config.bot : null;
  return {
    whileWaiting: config.whileWaiting ?? 'silent',
    consent: config.consent,
    summarize:
      url &&
      lateSummary(
        url,
        async () => {
          const { forAi } = await import('./talk.ts');
          return forAi(redact, config.hideFromAi ?? []);
        },
        challenged,
      ),
    bot: lateBot(async () => {
      const { botFrom } = await import('./talk.ts');
      return await botFrom(config, redact, challenged);
    }),
    desk: lateDesk(async () => {
      const { deskFrom } = await import('./talk.ts');
      return await deskFrom(config, { redact, language, challenged, files, agree });
    }),
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
