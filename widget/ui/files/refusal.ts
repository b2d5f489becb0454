/** Why a file cannot be sent, in words; null where it can. The desk looks once more, at the content. */
import type { FileLimits } from '../../conversation/ports.ts';
import type { FileStrings } from '../strings/enFiles.ts';
import { sizeText } from './size.ts';

type Given = { readonly name: string; readonly size: number };

export function refusalOf(
  { name, size }: Given,
  type: string,
  { bytes, types }: FileLimits,
  strings: FileStrings,
): string | null {
  if (!types.includes(type)) return strings.wrongKind(name, types.map(kindOf).join(', '));
  if (size === 0) return strings.empty(name);
  return size > bytes ? strings.tooLarge(name, sizeText(bytes, strings)) : null;
}

/** Some browsers know no type for plain text. */
export function typeOf({ name, type }: { readonly name: string; readonly type: string }): string {
  return type === '' && /\.(txt|log|csv)$/i.test(name) ? 'text/plain' : type;
}

/** "image/jpeg" as people say it. */
function kindOf(type: string): string {
  return type === 'text/plain' ? 'TXT' : (type.split('/').at(-1) ?? type).toUpperCase();
}
