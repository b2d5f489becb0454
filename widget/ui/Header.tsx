import { useState } from 'preact/hooks';
import type { Speaker, View } from '../conversation/view.ts';
import type { Act } from './act.ts';
import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { agentName } from './speakerName.ts';
import type { Words } from './strings/words.ts';

const Menu = later(async () => (await import('./Menu.tsx')).Menu);

type Props = {
  readonly view: View;
  readonly title: string;
  readonly words: Words;
  readonly act: Act;
};

/** Says at all times who is speaking. */
export function Header({ view, title, words, act }: Props) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    // Outside of a section a header is the banner of the whole page, which has its own.
    <header class="header" part="header" role="presentation">
      <Avatar speaker={view.speaker} />
      <div class="header__who">
        <h2 class="header__title">{title}</h2>
        <p class="header__status">{statusOf(view.speaker, words)}</p>
      </div>
      <slot name="header" />
      <button
        type="button"
        class="icon"
        aria-label={words.say('panel.more')}
        aria-expanded={isMenuOpen}
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        <Icon name="more" />
      </button>
      <button type="button" class="icon" aria-label={words.say('panel.close')} onClick={act.close}>
        <Icon name="close" />
      </button>
      {isMenuOpen ? (
        <Menu words={words} act={act} copyTo={view.copyTo} onDone={() => setMenuOpen(false)} />
      ) : null}
    </header>
  );
}

function statusOf(speaker: Speaker, words: Words): string {
  switch (speaker.kind) {
    case 'ai':
      return words.say('speaker.ai');
    case 'human':
      return speaker.isAway
        ? words.say('speaker.away', { name: speaker.agent.name })
        : agentName(speaker.agent, words);
    case 'nobody':
      return words.say(`speaker.nobody.${speaker.because}`);
  }
}
