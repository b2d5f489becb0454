import type { View } from '../conversation/view.ts';
import type { Strings } from './strings/en.ts';

type Props = {
  readonly view: View;
  readonly strings: Strings;
  readonly isForgetful: boolean;
};

/** One calm line about what is not as it should be; the connection before the storage. */
export function Notice({ view, strings, isForgetful }: Props) {
  const text = textOf(view.connection, strings.notice, isForgetful);
  return (
    <p class="notice" role="status" aria-label={text} hidden={text === ''}>
      {text}
    </p>
  );
}

function textOf(
  connection: View['connection'],
  texts: Strings['notice'],
  isForgetful: boolean,
): string {
  if (connection === 'outdated') return texts.outdated;
  if (connection === 'offline') return texts.offline;
  if (connection === 'reconnecting') return texts.reconnecting;
  return isForgetful ? texts.forgetful : '';
}
