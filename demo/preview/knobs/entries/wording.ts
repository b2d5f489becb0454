/** What it says, and in which language. */
import { languages } from '../../../../widget/ui/strings/languages.ts';
import type { Knob, Option } from '../knob.ts';

/** Each in its own words, after what the page itself asks for: on this one, English. */
const spoken: readonly Option[] = [
  { value: '', title: 'As the page' },
  ...languages.map((value) => ({
    value,
    title: new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value,
  })),
];

export const wording = [
  {
    name: 'locale',
    title: 'Language',
    group: 'Words',
    kind: 'choice',
    initial: '',
    options: spoken,
    reach: { to: 'setting', key: 'locale' },
  },
  {
    name: 'stretch',
    title: 'Before there is a translation',
    group: 'Words',
    kind: 'choice',
    initial: '',
    options: [
      { value: '', title: 'As they are' },
      { value: 'longer', title: 'Longer by two fifths' },
    ],
    reach: { to: 'stage' },
  },
  {
    name: 'title',
    title: 'Title',
    group: 'Words',
    kind: 'text',
    initial: '',
    placeholder: 'The AI’s own name',
    most: 80,
    reach: { to: 'setting', key: 'title' },
  },
  {
    name: 'ai-name',
    title: 'Name of the AI',
    group: 'Words',
    kind: 'text',
    initial: '',
    placeholder: 'Pell',
    most: 40,
    reach: { to: 'persona', key: 'name' },
  },
  {
    name: 'can',
    title: 'It can help with',
    group: 'Words',
    kind: 'text',
    initial: '',
    placeholder: 'orders, returns, …',
    most: 200,
    reach: { to: 'persona', key: 'can' },
  },
  {
    name: 'cannot',
    title: 'It cannot',
    group: 'Words',
    kind: 'text',
    initial: '',
    placeholder: 'change a payment, …',
    most: 200,
    reach: { to: 'persona', key: 'cannot' },
  },
] as const satisfies readonly Knob[];
