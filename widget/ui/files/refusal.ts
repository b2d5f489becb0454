/** Why a file cannot be sent, in words; null where it can. The desk looks once more, at the content. */
import type { FileLimits } from '../../conversation/ports.ts';
import { englishFiles } from '../strings/enFiles.ts';
import type { Words } from '../strings/words.ts';
import { sizeText } from './size.ts';

type Given = { readonly name: string; readonly size: number };

export function refusalOf(
  { name, size }: Given,
  type: string,
  { bytes, types }: FileLimits,
  words: Words,
): string | null {
  const say = words.with(englishFiles);
  if (!types.includes(type)) {
    return say('files.wrongKind', { name, kinds: words.list(types.map(kindOf)) });
  }
  if (size === 0) return say('files.empty', { name });
  return size > bytes ? say('files.tooLarge', { name, most: sizeText(bytes, words.locale) }) : null;
}

/** Some browsers know no type for plain text. */
export function typeOf({ name, type }: { readonly name: string; readonly type: string }): string {
  return type === '' && /\.(txt|log|csv)$/i.test(name) ? 'text/plain' : type;
}

/** "image/jpeg" as people say it. */
function kindOf(type: string): string {
  return type === 'text/plain' ? 'TXT' : (type.split('/').at(-1) ?? type).toUpperCase();
}
