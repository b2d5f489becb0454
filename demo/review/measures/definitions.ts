/** What each figure means, and who counts it like this. */
import type { DurationId, GroupId, ShareId } from '../../desk/measures/wireMeasures.ts';

export type Definition = {
  readonly title: string;
  readonly meaning: string;
  readonly source: { readonly name: string; readonly url: string };
  /** Which way is good. */
  readonly better: 'more' | 'less';
};

const gans = {
  name: 'Gans, Koole and Mandelbaum 2003',
  url: 'https://doi.org/10.1287/msom.5.2.79.16071',
} as const;
const containment = {
  name: 'IBM watsonx Assistant, analytics',
  url: 'https://www.ibm.com/products/watsonx-assistant/analytics',
} as const;
const noCallback = {
  name: 'Google Dialogflow CX, contained sessions without a call back in 24 hours',
  url: 'https://docs.cloud.google.com/python/docs/reference/dialogflow-cx/1.40.0/google.cloud.dialogflowcx_v3.types.Experiment.Result.MetricType',
} as const;
const transfer = {
  name: 'Liu et al. 2021, Time to Transfer',
  url: 'https://arxiv.org/abs/2012.07610',
} as const;
const effort = {
  name: 'Dixon, Freeman and Toman 2010',
  url: 'https://hbr.org/2010/07/stop-trying-to-delight-your-customers',
} as const;
const satisfaction = {
  name: 'ISO 10004:2018, monitoring customer satisfaction',
  url: 'https://www.iso.org/standard/71582.html',
} as const;

export const definitions: Readonly<Record<DurationId | ShareId, Definition>> = {
  contained: {
    title: 'Had by the AI alone',
    meaning:
      'Of all conversations: the share in which no person was asked for (containment). The rest is the escalation rate. What is contained is not always solved: see the two beside it.',
    source: containment,
    better: 'more',
  },
  settled: {
    title: 'Alone, and not back within a day',
    meaning:
      'Of conversations that the AI had alone and that ended more than a day ago: the share whose customer did not write again within a day of the end.',
    source: noCallback,
    better: 'more',
  },
  missed: {
    title: 'Alone, though a person was needed',
    meaning:
      'Of conversations that the AI had alone and that reviewers have marked: the share whose newest mark is “needed”. Those that chance drew stand for the rest, those that are always reviewed do not.',
    source: transfer,
    better: 'less',
  },
  'person-first-response': {
    title: 'First response of a person',
    meaning:
      'Median time from the handoff to the first message of a person, of conversations that got one.',
    source: gans,
    better: 'less',
  },
  'time-in-queue': {
    title: 'Time in queue',
    meaning: 'Median time from the queue to whoever took the customer first, of those taken.',
    source: gans,
    better: 'less',
  },
  'handle-time': {
    title: 'Average handle time',
    meaning:
      'Mean time for which people had a conversation, from claim to close, hand-back or release, all hands together. What is still held is not in it.',
    source: gans,
    better: 'less',
  },
  'ai-first-response': {
    title: 'First response of the AI',
    meaning:
      'Median time from the customer’s first message to the AI’s first answer, as the widget measured it.',
    source: gans,
    better: 'less',
  },
  abandoned: {
    title: 'Abandoned',
    meaning:
      'Of those who waited for a person and are not waiting any more: the share that left before anybody took them. Who was promised a call is not in it.',
    source: gans,
    better: 'less',
  },
  repeated: {
    title: 'Came again within a day',
    meaning:
      'Of conversations that ended more than a day ago: the share whose customer wrote again within a day of the end, to the AI or to people. Known by their story, their widget or their verified id.',
    source: effort,
    better: 'less',
  },
  late: {
    title: 'Handed over late',
    meaning:
      'Of the handoffs that agents or reviewers have marked: the share whose newest mark is “too late”.',
    source: transfer,
    better: 'less',
  },
  needless: {
    title: 'Handed over needlessly',
    meaning:
      'Of the handoffs that agents or reviewers have marked: the share whose newest mark is “needless”.',
    source: transfer,
    better: 'less',
  },
  'rated-person': {
    title: 'Rated good: the person',
    meaning: 'Of the ratings of the person: the share with four or five of five stars.',
    source: satisfaction,
    better: 'more',
  },
  'rated-ai': {
    title: 'Rated good: the AI',
    meaning: 'Of the ratings of the AI: the share with four or five of five stars.',
    source: satisfaction,
    better: 'more',
  },
  'rated-whole': {
    title: 'Rated good: as a whole',
    meaning: 'Of the ratings that tell nobody apart: the share with four or five of five stars.',
    source: satisfaction,
    better: 'more',
  },
  helpful: {
    title: 'Answers found helpful',
    meaning:
      'Of the AI’s answers on which the customer pressed “Helpful” or “Not helpful” before a handoff, if there was one: the share of “Helpful”.',
    source: satisfaction,
    better: 'more',
  },
};

export const groupTitles: Readonly<Record<GroupId, string>> = {
  trigger: 'Handoffs by trigger',
  intent: 'Handoffs by intent',
};
