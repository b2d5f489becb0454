/** How the customer sounded, message by message: a bar for each, and in words for whoever cannot see it. */
import type { Detail } from '../desk/agents/wire.ts';
import { goTo } from './Jump.tsx';
import { Block } from './Block.tsx';

type Mark = NonNullable<Detail['packet']['handoff']['mood']>[number];

/** Below this a message is calm. */
const noticeable = 0.2;
const strong = 0.5;
const height = 28;
const step = 12;

export function Mood({ detail }: { readonly detail: Detail }) {
  const mood = detail.packet.handoff.mood ?? [];
  if (mood.length < 2 || !mood.some((mark) => loudest(mark).value >= noticeable)) return null;
  return (
    <Block name="Mood">
      <svg
        class="mood"
        viewBox={`0 0 ${mood.length * step} ${height}`}
        width={mood.length * step}
        height={height}
        role="img"
        aria-label={inWords(mood)}
      >
        {mood.map((mark, at) => (
          <Bar key={mark.line} mark={mark} at={at} />
        ))}
      </svg>
      <span class="summary__aside">{inWords(mood)}</span>
    </Block>
  );
}

function Bar({ mark, at }: { readonly mark: Mark; readonly at: number }) {
  const { name, value } = loudest(mark);
  const tall = Math.max(2, value * height);
  return (
    <rect
      class={`mood__bar mood__bar--${value < noticeable ? 'calm' : name}`}
      x={at * step}
      y={height - tall}
      width={step - 3}
      height={tall}
      rx="1.5"
      onClick={() => goTo(mark.line)}
    />
  );
}

function loudest({ frustration, urgency, distress }: Mark) {
  const all = [
    { name: 'frustration', value: frustration },
    { name: 'urgency', value: urgency },
    { name: 'distress', value: distress },
  ] as const;
  return all.reduce((most, one) => (one.value > most.value ? one : most));
}

function inWords(mood: readonly Mark[]): string {
  const last = mood.at(-1);
  const worst = mood.map(loudest).reduce((most, one) => (one.value > most.value ? one : most));
  const now = last === undefined ? worst : loudest(last);
  const words = { frustration: 'frustrated', urgency: 'in a hurry', distress: 'in distress' };
  const how = (value: number) => (value >= strong ? 'very ' : 'a little ');
  if (now.value >= noticeable) return `Now ${how(now.value)}${words[now.name]}`;
  return `Was ${how(worst.value)}${words[worst.name]}, calm now`;
}
