/** Every language the rules know, for whoever need not count bytes: a desk, a replay, a command. */
import { fr } from './fr.ts';
import { es } from './es.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

export const allLanguages: readonly Language[] = [en, es, fr];
