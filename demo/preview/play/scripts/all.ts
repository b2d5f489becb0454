/** The scripts, in the order in which the page lists them. */
import type { Script } from '../script.ts';
import { answered, approval, frustration, idle } from './withAi.ts';
import { leftAlone, nobody, noNetwork, request, topic, waitTooLong } from './withPeople.ts';

export const scripts: readonly Script[] = [
  answered,
  request,
  topic,
  frustration,
  approval,
  nobody,
  waitTooLong,
  noNetwork,
  leftAlone,
  idle,
];
