/** Where the evaluation files usually are: beside the project, never in it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { missingIn } from './evaluationSet.ts';

export const usualPlace = join(import.meta.dirname, '..', '..', '..', 'shared', 'eval');
export const scorer = join(usualPlace, 'tools', 'score.mjs');

export const hasSet = missingIn(usualPlace, 'dev').length === 0;
export const hasScorer = hasSet && existsSync(scorer);
