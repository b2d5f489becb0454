import type { Persona } from '../model/scope.ts';
import { Icon } from './Icon.tsx';
import type { Strings } from './strings/en.ts';

type Props = {
  readonly persona: Persona;
  readonly strings: Strings['disclosure'];
  readonly locale: string;
};

/** The first thing anybody reads: that this is an AI, what it may do, and that a person can be had. */
export function Disclosure({ persona, strings, locale }: Props) {
  return (
    <div class="disclosure">
      <span class="disclosure__mark" aria-hidden="true">
        <Icon name="spark" />
      </span>
      <p dir="auto">{disclosureText(persona, strings, locale)}</p>
    </div>
  );
}

export function disclosureText(
  { name, can, cannot }: Persona,
  strings: Strings['disclosure'],
  locale: string,
): string {
  const listed = (items: readonly string[], type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(locale, { type }).format(items);
  return [
    strings.is(name),
    can.length === 0 ? '' : strings.can(listed(can, 'conjunction')),
    cannot.length === 0 ? '' : strings.cannot(listed(cannot, 'disjunction')),
    strings.person,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
