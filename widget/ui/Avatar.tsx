import type { Speaker } from '../conversation/view.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';

const Portrait = later(async () => (await import('./Portrait.tsx')).Portrait);

/** A machine is a spark, a person their initials, and their picture where the desk itself has one. */
export function Avatar({ speaker }: { readonly speaker: Speaker }) {
  return (
    <span class={`avatar avatar--${speaker.kind}`} part="avatar" aria-hidden="true">
      {speaker.kind === 'human' ? (
        <>
          {initials(speaker.agent.name)}
          {speaker.agent.avatarUrl === null ? null : (
            <Portrait key={speaker.agent.avatarUrl} url={speaker.agent.avatarUrl} />
          )}
        </>
      ) : (
        <slot name={`avatar-${speaker.kind}`}>
          <Icon name={speaker.kind === 'ai' ? 'spark' : 'people'} />
        </slot>
      )}
    </span>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('');
  return letters.toUpperCase();
}
