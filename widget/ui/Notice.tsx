import type { View } from '../conversation/view.ts';
import type { Words } from './strings/words.ts';

type Props = {
  readonly view: View;
  readonly words: Words;
  readonly isForgetful: boolean;
};

/** One calm line about what is not as it should be; the connection before the storage. */
export function Notice({ view, words, isForgetful }: Props) {
  const text = textOf(view.connection, words, isForgetful);
  return (
    <p class="notice" role="status" aria-label={text} hidden={text === ''}>
      {text}
    </p>
  );
}

function textOf(connection: View['connection'], { say }: Words, isForgetful: boolean): string {
  if (connection === 'outdated') return say('notice.outdated');
  if (connection === 'offline') return say('notice.offline');
  if (connection === 'reconnecting') return say('notice.reconnecting');
  return isForgetful ? say('notice.forgetful') : '';
}
