/** Every language the rules know, for whoever need not count bytes: a desk, a replay, a command. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { recognised } from './detect.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { zh } from './zh.ts';
import { amountsIn } from '../hearing/amounts.ts';
import { toneOf } from '../tone/tone.ts';
import type { Language } from './language.ts';

export const allLanguages: readonly Language[] = [
  { ...en, toneOf, sumsIn: amountsIn },
  ...[ar, de, es, fr, hi, it, ja, ko, nl, pl, pt, ru, tr, zh].map(recognised),
];
