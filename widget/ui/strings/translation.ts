/** What a language has to say: one that lacks a sentence does not compile, one that has one too many fails the tests. */
import type { english } from './en.ts';
import type { englishConsent } from './enConsent.ts';
import type { englishCorrection } from './enCorrection.ts';
import type { englishFeedback } from './enFeedback.ts';
import type { englishFiles } from './enFiles.ts';
import type { englishLater } from './enLater.ts';
import type { englishMail } from './enMail.ts';
import type { englishMenu } from './enMenu.ts';
import type { englishWithheld } from './enWithheld.ts';
import type { Translated } from './words.ts';

export type Translation = Translated<
  typeof english &
    typeof englishConsent &
    typeof englishCorrection &
    typeof englishFeedback &
    typeof englishFiles &
    typeof englishLater &
    typeof englishMail &
    typeof englishMenu &
    typeof englishWithheld
>;
