/**
 * The face that the scoring tools know: the product's own functions over single messages. Runs on plain
 * Node 24. A trigger's value is its score on a scale where 0.5 is the default document's threshold.
 */
import { amountsIn } from '../../widget/escalation/hearing/amounts.ts';
import { hear } from '../../widget/escalation/hearing/hear.ts';
import { allLanguages } from '../../widget/escalation/languages/all.ts';
import type { FamilyName } from '../../widget/escalation/languages/language.ts';
import {
  type Example,
  type Examples,
  examplesOf,
  nearest,
  piecesOf,
} from '../../widget/escalation/hearing/likeness.ts';
import { frustrationByRules, frustrationOf, moodOf } from '../../widget/escalation/hearing/mood.ts';
import { evaluate } from '../../widget/escalation/evaluate.ts';
import { attemptsIn } from '../../widget/escalation/packet/attempts.ts';
import { issueOf } from '../../widget/escalation/packet/issue.ts';
import { moodIn } from '../../widget/escalation/packet/mood.ts';
import { buildPacket } from '../../widget/escalation/packet/packet.ts';
import { narrative, packetText } from '../../widget/escalation/packet/summary.ts';
import { english } from '../../widget/escalation/words/words.ts';
import { privateIn } from '../../widget/escalation/redaction/find.ts';
import { privateKinds } from '../../widget/model/privateKind.ts';
import { findRequest } from '../../widget/escalation/triggers/request.ts';
import { wordsOf } from '../../widget/escalation/hearing/words.ts';
import type { Customer } from '../../widget/model/customer.ts';
import { type Line, silent } from '../../widget/model/line.ts';
import type { HandoffPacket } from '../../widget/model/packet.ts';
import { defaultScope } from '../../widget/model/scope.ts';

type Message = { readonly text: string };
type Context = {
  readonly history?: readonly { readonly role: 'customer' | 'ai'; readonly text: string }[];
};

const { sentiment } = defaultScope.triggers;

export function decide({ text }: Message, { history = [] }: Context = {}) {
  const heard = hear({ text }, allLanguages);
  const last = history.at(-1);
  const asked = last?.role === 'ai' ? last.text : '';
  const has = (family: FamilyName) => (heard.find(family).length > 0 ? 1 : 0);

  return {
    triggers: {
      human: findRequest(heard) === null ? 0 : 1,
      frustration: scaled(frustrationOf(heard, asked !== '').score, sentiment.frustration),
      urgent: scaled(moodOf(heard, 'urgency').score, sentiment.urgency),
      distress: scaled(moodOf(heard, 'distress').score, sentiment.distress),
      harm: has('harm'),
      churn: has('churn'),
      legal: has('legal'),
      billing: has('billing-dispute'),
    },
    /** What is left when the model of the tone is not asked. */
    frustrationByRules: scaled(
      frustrationByRules(heard, asked !== '').score,
      sentiment.frustration,
    ),
    amounts: amountsIn(text, asked).map(({ value }) => value),
  };
}

function scaled(score: number, threshold: number): number {
  return score < threshold
    ? (score / threshold) * 0.5
    : 0.5 + ((score - threshold) / (1 - threshold)) * 0.5;
}

export function indexKb(rows: readonly Example[]): Examples {
  return examplesOf(rows.map((row) => ({ ...row, pieces: piecesOf(wordsOf(row.text)) })));
}

export function outOfScope(text: string, index: Examples): number {
  const { outOfScope: threshold } = defaultScope.triggers.scope;
  return scaled(1 - (nearest(piecesOf(wordsOf(text)), index)?.familiarity ?? 0), threshold);
}

export function redact(text: string) {
  return {
    spans: privateIn(text, privateKinds).map(({ start, end, kind }) => ({
      s: start,
      e: end,
      type: kind.toUpperCase(),
    })),
  };
}

export type Talk = {
  readonly turns: readonly { readonly r: 'c' | 'a'; readonly t: string }[];
  readonly customer?: Customer;
};

const at = '2026-11-22T10:00:00.000Z';

export function linesOf({ turns }: Talk): readonly Line[] {
  return turns.map(({ r, t: text }, index): Line => {
    const stamp = { id: `line-${index}`, at };
    if (r === 'c') return { ...stamp, from: 'customer', text };
    return {
      ...stamp,
      from: 'ai',
      text,
      stage: 'whole',
      signals: silent,
      approvedBy: null,
      feedback: null,
    };
  });
}

/** What a person would be sent if one were called at the end of this. */
export function packetOf(talk: Talk): HandoffPacket {
  const lines = linesOf(talk);
  const customer = talk.customer ?? null;
  const verdict = evaluate(defaultScope, lines, customer, allLanguages);
  return buildPacket({
    id: 'packet-00000001',
    at,
    conversation: 'talk',
    startedAt: at,
    previous: null,
    anonymousId: 'nobody',
    scope: defaultScope,
    customer,
    lines,
    reasons: verdict.do === 'stay' ? [] : verdict.reasons,
    surroundings: {
      pageUrl: 'https://shop.example/',
      pageTitle: 'Shop',
      widget: '1.0.0',
      viewport: '390x844',
      language: 'en',
      timeZone: 'UTC',
    },
    languages: allLanguages,
  });
}

/**
 * `packet` is all that a person is shown but the transcript. `summary` is what summaries by people have too: what
 * the customer wants and what was done about it, without who they are and what to do next (`whole` has these).
 */
export function summarize(talk: Talk) {
  const lines = linesOf(talk);
  const { handoff } = packetOf(talk);
  const attempts = attemptsIn(lines, allLanguages);
  const brief = {
    issue: issueOf(lines, allLanguages, attempts)?.text ?? '',
    attempts,
    mood: moodIn(lines, allLanguages),
  };
  return {
    summary: narrative(brief, english).join(' '),
    whole: handoff.summary,
    packet: packetText(handoff, english),
  };
}
