import type { Direction } from '../../widget/ui/strings/words.ts';

/** Of any language, also of those that the chat does not speak yet: by the script that it is usually written in. */
export function directionOf(language: string): Direction {
  const { script = '' } = new Intl.Locale(language).maximize();
  return ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'].includes(script) ? 'rtl' : 'ltr';
}
