import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../conversation/view.ts';
import type { Line } from '../model/line.ts';
import { disclosureText } from './Disclosure.tsx';
import { eventText } from './eventText.ts';
import { agentName, aiLineName } from './speakerName.ts';
import type { Words } from './strings/words.ts';

/** What is further up than this many lines was heard long ago. */
const most = 100;

/** Long enough for a screen reader to notice the change, in ms. */
const quietMs = 1000;

type Props = { readonly view: View; readonly words: Words };

/**
 * What a screen reader hears: the disclosure on opening, then every line of the other side once, when
 * it is whole. The region is always in the page, because only changes to a known region are spoken.
 */
export function Announcer({ view, words }: Props) {
  const spoken = useRef<ReadonlySet<string> | null>(null);
  // Counted, because the same words said twice are two things to hear.
  const [announced, setAnnounced] = useState({ text: '', count: 0 });
  const announce = (text: string) => setAnnounced(({ count }) => ({ text, count: count + 1 }));

  useEffect(() => {
    if (!view.isOpen) {
      // What stayed would be read again on opening.
      if (announced.text !== '') announce('');
      return undefined;
    }
    const ready = view.lines
      .slice(-most)
      .filter((line) => line.from !== 'ai' || line.stage !== 'streaming');
    if (spoken.current === null) {
      announce(disclosureText(view.persona, words));
    } else {
      const fresh = ready.filter((line) => !spoken.current?.has(line.id));
      const said = fresh.map((line) => spokenOf(line, view, words)).filter((part) => part !== '');
      if (said.length > 0) announce(words.together(...said));
    }
    spoken.current = new Set(ready.map((line) => line.id));
    // Said is said: what stayed in the region could be read a second time.
    const quiet = setTimeout(() => announce(''), quietMs);
    return () => clearTimeout(quiet);
  }, [view.lines, view.isOpen]);

  return (
    <div class="hidden" aria-live="polite">
      {announced.text === '' ? null : <p key={announced.count}>{announced.text}</p>}
    </div>
  );
}

function spokenOf(line: Line, { persona }: View, words: Words): string {
  switch (line.from) {
    case 'customer':
      return '';
    case 'ai':
      return line.text === '' ? '' : `${aiLineName(line, persona.name, words)}: ${line.text}`;
    case 'human':
      return `${agentName(line.agent, words)}: ${line.text}`;
    case 'system':
      return eventText(line.event, words, persona.name);
  }
}
