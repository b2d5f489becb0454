/** Rules, teams and quick answers of the demo's shop, for a desk that is told of none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './desk/settings.ts';

export const exampleSettings: Pick<Settings, 'teams' | 'quickAnswers' | 'firstScope'> = {
  firstScope: JSON.parse(readFileSync(join(import.meta.dirname, 'shop', 'scope.json'), 'utf8')),
  teams: [
    { id: 'returns', label: 'the returns team' },
    { id: 'billing', label: 'the billing team' },
  ],
  quickAnswers: [
    { title: 'Greeting', text: 'Hello {name}, I am looking at {order}.' },
    { title: 'One moment', text: 'One moment please, I am finding out.' },
    { title: 'Late parcel', text: 'I am sorry that {order} is late. I have asked the carrier.' },
    { title: 'Goodbye', text: 'Is there anything else I can do for you, {name}?' },
  ],
};
