/**
 * English made strange, to see before any translation what is not translated, clipped, or does not bear length: accented
 * letters, and two fifths longer. Named values stay as they are.
 */
import type { Dictionary, Sentence } from '../../../widget/model/sentence.ts';
import { english } from '../../../widget/ui/strings/en.ts';
import { englishConsent } from '../../../widget/ui/strings/enConsent.ts';
import { englishCorrection } from '../../../widget/ui/strings/enCorrection.ts';
import { englishFeedback } from '../../../widget/ui/strings/enFeedback.ts';
import { englishFiles } from '../../../widget/ui/strings/enFiles.ts';
import { englishLater } from '../../../widget/ui/strings/enLater.ts';
import { englishMail } from '../../../widget/ui/strings/enMail.ts';
import { englishMenu } from '../../../widget/ui/strings/enMenu.ts';
import { englishWithheld } from '../../../widget/ui/strings/enWithheld.ts';

const growth = 0.4;
const plain = 'aceinosuyzACEINOSUYZ';
const accented = 'áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ';

export const words: Dictionary = Object.fromEntries(
  Object.entries({
    ...english,
    ...englishConsent,
    ...englishCorrection,
    ...englishFeedback,
    ...englishFiles,
    ...englishLater,
    ...englishMail,
    ...englishMenu,
    ...englishWithheld,
  }).map(([key, sentence]) => [key, strange(sentence)]),
);

function strange(sentence: Sentence): Sentence {
  if (typeof sentence !== 'string') return { other: lengthened(sentence['other'] ?? '') };
  return sentence.trim() === '' ? sentence : lengthened(sentence);
}

function lengthened(sentence: string): string {
  const more = Math.ceil(sentence.replaceAll(/\{\w+\}/g, '').length * growth);
  const padding = 'lorem ipsum dolor sit amet '
    .repeat(Math.ceil(more / 27))
    .slice(0, more)
    .trim();
  return `[${withAccents(sentence)} ${padding}]`;
}

function withAccents(sentence: string): string {
  return sentence.replaceAll(/\{\w+\}|[a-z]/gi, (sign) => accented[plain.indexOf(sign)] ?? sign);
}
