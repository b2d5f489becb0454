/** Has one dialogue as a customer: with hands on a keyboard, until everything is said and handed over. */
import { mask } from '../../widget/escalation/redaction/mask.ts';
import type { Page, Request } from 'playwright-core';
import type { AgentDesk } from './agent.ts';
import type { Dialogue } from './dialogues.ts';
import type { Plan } from './plan.ts';
import type { Random } from './random.ts';
import { look, type Sight, type Shown, until } from './screen.ts';

export type Talk = {
  readonly typed: readonly string[];
  readonly escalatedBy: 'rule' | 'offer' | 'button';
  readonly offers: number;
  readonly shown: readonly Shown[];
  readonly replies: readonly string[];
  readonly handovers: readonly Handover[];
  /** From the last press of a key or button to the desk's receipt. */
  readonly handoverMs: number | null;
  readonly troubles: readonly string[];
};

export type Handover = {
  readonly status: number;
  readonly body: string;
  readonly conversation: string;
};

/** Said by the person where the data has no answer. */
const filler = 'Let me look into that.';

export type TalkInput = {
  readonly page: Page;
  readonly url: string;
  readonly dialogue: Dialogue;
  readonly plan: Plan;
  readonly desk: AgentDesk;
  readonly random: Random;
  /** Whether a person answers from the desk while the customer is still writing. */
  readonly isHelped: boolean;
};

/** What the widget hides by default. */
const hidden = ['card', 'iban', 'ssn', 'secret'] as const;

export async function talk(input: TalkInput): Promise<Talk> {
  const { page, url, dialogue, plan, desk, random, isHelped } = input;
  const handovers: Handover[] = [];
  const troubles: string[] = [];
  const typed: string[] = [];
  const replies: string[] = [];
  let escalatedBy: Talk['escalatedBy'] | null = null;
  let offers = 0;
  let isClaimed = false;
  /** What was said to the customer last tells what bare digits are. */
  let asked = '';

  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('requestfinished', (request) => {
    note(request).catch((error: unknown) => troubles.push(String(error)));
  });

  await page.goto(url);
  await watchPresses(page);
  await page.getByRole('button', { name: 'Chat with us' }).click();
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.waitFor();

  for (const { said, answer } of dialogue.exchanges) {
    // The next line was written without waiting for an answer to this one.
    const isImpatient = answer === null && dialogue.exchanges.some((other) => other.answer);
    await box.focus();
    await page.keyboard.type(said);
    await page.keyboard.press('Enter');
    typed.push(mask(said, hidden, asked));
    asked = answer ?? asked;

    let sight = await until(page, 'the line', ({ lines }) => customers(lines) === typed.length);
    if (sight.isWithBot && plan.kind === 'early' && plan.after === typed.length) {
      escalatedBy = await askForPerson();
      sight = await look(page);
    }
    if (!sight.isWithBot) {
      escalatedBy ??= 'rule';
      if (isHelped && !isImpatient) await help(answer ?? filler);
      continue;
    }
    if (isImpatient) continue;

    sight = await settled();
    if (!sight.isOffered) continue;
    offers += 1;
    const choice = random();
    if (choice < 0.3) {
      await press('Yes, get a person');
      escalatedBy = 'offer';
    } else if (choice < 0.6) {
      await press('No, keep chatting');
      await until(page, 'the offer to go', ({ isOffered }) => !isOffered);
      await settled();
    }
  }

  const end = await settled();
  if (end.isWithBot) escalatedBy = await askForPerson();
  escalatedBy ??= 'rule';
  const { lines: shown } = await until(
    page,
    'everything to be handed over',
    ({ isWithBot, undelivered }) => !isWithBot && undelivered === 0 && handovers.length > 0,
  );
  return {
    typed,
    escalatedBy,
    offers,
    shown,
    replies,
    handovers,
    handoverMs: await handoverTime(page),
    troubles,
  };

  async function note(request: Request): Promise<void> {
    const isPacket = request.method() === 'POST' && request.url().endsWith('/hep/v1/conversations');
    if (!isPacket) return;
    const response = await request.response();
    const answered: unknown = await response?.json();
    const has = typeof answered === 'object' && answered !== null && 'id' in answered;
    handovers.push({
      status: response?.status() ?? 0,
      body: request.postData() ?? '',
      conversation: has ? String(answered.id) : '',
    });
  }

  async function help(answer: string): Promise<void> {
    await until(page, 'the handover', () => handovers.length > 0);
    const conversation = handovers[0]?.conversation ?? '';
    if (!isClaimed) await desk.claim(conversation);
    isClaimed = true;
    await desk.reply(conversation, answer);
    replies.push(answer);
    await until(page, 'the reply', ({ lines }) => humans(lines) === replies.length);
  }

  /** The AI is done, or is not to answer. */
  async function settled(): Promise<Sight> {
    return await until(
      page,
      'the AI to finish',
      ({ isWithBot, isOffered, isAnswering }) => !isWithBot || isOffered || !isAnswering,
    );
  }

  /** A rule may hand over while the hand is on its way to the button, which is gone then. */
  async function askForPerson(): Promise<'button' | 'rule'> {
    const ask = page.getByRole('button', { name: 'Talk to a human' });
    const pressed = ask.click({ timeout: 5000 }).then(
      () => 'button' as const,
      () => 'rule' as const,
    );
    await until(page, 'the handover to begin', ({ isWithBot }) => !isWithBot);
    return await pressed;
  }

  async function press(name: string): Promise<void> {
    await page.getByRole('button', { name }).click();
  }
}

function customers(lines: readonly Shown[]): number {
  return lines.filter(({ from }) => from === 'customer').length;
}

function humans(lines: readonly Shown[]): number {
  return lines.filter(({ from }) => from === 'human').length;
}

async function watchPresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const presses: number[] = [];
    Object.assign(window, { presses });
    for (const type of ['click', 'keydown']) {
      addEventListener(
        type,
        (event) => {
          const isEnter = event instanceof KeyboardEvent && event.key === 'Enter';
          if (type === 'click' || isEnter) presses.push(event.timeStamp);
        },
        true,
      );
    }
  });
}

async function handoverTime(page: Page): Promise<number | null> {
  return await page.evaluate(() => {
    const taken = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('/hep/v1/conversations'));
    const presses: unknown = Reflect.get(window, 'presses');
    if (!(taken instanceof PerformanceResourceTiming) || !Array.isArray(presses)) return null;
    const before = presses.filter((at) => at <= taken.startTime);
    return taken.responseEnd - Math.max(...before);
  });
}
