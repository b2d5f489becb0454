import type { Persona } from '../model/scope.ts';
import { Icon } from './Icon.tsx';
import type { Words } from './strings/words.ts';

type Props = {
  readonly persona: Persona;
  readonly words: Words;
};

/** The first thing anybody reads: that this is an AI, what it may do, and that a person can be had. */
export function Disclosure({ persona, words }: Props) {
  return (
    <div class="disclosure">
      <span class="disclosure__mark" aria-hidden="true">
        <Icon name="spark" />
      </span>
      <p dir={words.direction}>{disclosureText(persona, words)}</p>
    </div>
  );
}

export function disclosureText({ name, can, cannot }: Persona, words: Words): string {
  const { say, list } = words;
  return words.together(
    say('disclosure.is', { name }),
    can.length === 0 ? '' : say('disclosure.can', { topics: list(can) }),
    cannot.length === 0 ? '' : say('disclosure.cannot', { topics: list(cannot, 'disjunction') }),
    say('disclosure.person'),
  );
}
