import { useState } from 'preact/hooks';
import type { Speaker, View } from '../conversation/view.ts';
import type { Act } from './act.ts';
import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import type { Strings } from './strings/en.ts';

const Menu = later(async () => (await import('./Menu.tsx')).Menu);

type Props = {
  readonly view: View;
  readonly title: string;
  readonly strings: Strings;
  readonly act: Act;
};

/** Says at all times who is speaking. */
export function Header({ view, title, strings, act }: Props) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <header class="header" part="header">
      <Avatar speaker={view.speaker} />
      <div class="header__who">
        <h2 class="header__title">{title}</h2>
        <p class="header__status">{statusOf(view.speaker, strings)}</p>
      </div>
      <button
        type="button"
        class="icon"
        aria-label={strings.panel.more}
        aria-expanded={isMenuOpen}
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        <Icon name="more" />
      </button>
      <button type="button" class="icon" aria-label={strings.panel.close} onClick={act.close}>
        <Icon name="close" />
      </button>
      {isMenuOpen ? (
        <Menu act={act} copyTo={view.copyTo} onDone={() => setMenuOpen(false)} />
      ) : null}
    </header>
  );
}

function statusOf(speaker: Speaker, { speaker: texts }: Strings): string {
  switch (speaker.kind) {
    case 'ai':
      return texts.ai;
    case 'human':
      return speaker.isAway
        ? texts.away(speaker.agent.name)
        : texts.human(speaker.agent.name, speaker.agent.role);
    case 'nobody':
      return texts.nobody[speaker.because];
  }
}
