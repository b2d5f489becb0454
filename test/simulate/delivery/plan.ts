/** What happens in a run, as a list: the seed draws it, and shrinking takes things out of it. */
import { createRandom } from '../../../demo/desk/core/random.ts';

export type Step = {
  /** In ms from the beginning. */
  readonly at: number;
  readonly do: Deed;
  /** 0…1, whatever the deed makes of it: which tab, how long, which words. */
  readonly how: number;
};

export type Plan = { readonly seed: number; readonly steps: readonly Step[] };

/** By how often they come, where a run has them at all. */
const customerDeeds = {
  says: 30,
  'asks for a person': 10,
  accepts: 3,
  declines: 1,
  'stops waiting': 2,
  'keeps waiting': 1,
  'wants a call': 2,
  books: 4,
  'cancels the call': 2,
  'leaves the form': 1,
  ends: 2,
  reopens: 2,
  restarts: 1,
  rates: 1,
  finishes: 1,
  'tries again': 3,
  corrects: 1,
  'opens or closes the panel': 2,
} as const;
const agentDeeds = {
  claims: 12,
  replies: 20,
  'passes to a team': 2,
  'offers to a colleague': 2,
  'gives back to the AI': 1,
  closes: 1,
  releases: 2,
  reads: 3,
  'tells the place': 3,
} as const;
const faults = {
  'reloads the page': 4,
  'the tab crashes': 3,
  'a tab crashes as something is said': 12,
  'the tab is closed for a while': 2,
  'the tab freezes': 2,
  'the page is put away and comes back': 2,
  'another tab is opened': 6,
  'the customer looks at another tab': 4,
  'the clock jumps': 2,
  'the disk is slow': 1,
  'the desk dies': 2,
  'the desk dies before it has written': 3,
  'the desk dies before it has said so': 3,
  'tokens grow old': 4,
  offline: 3,
  'requests are lost': 3,
  'answers are lost': 4,
  'requests are late': 2,
  'requests come twice': 3,
  'something in between answers': 3,
  'answers time out in between': 2,
  'streams are cut': 4,
  'streams fall silent': 2,
  'events come twice': 3,
  'events overtake each other': 3,
  'events are left out': 3,
  'streams are kept back': 2,
  'the network is slow': 2,
} as const;

export type CustomerDeed = keyof typeof customerDeeds;
export type AgentDeed = keyof typeof agentDeeds;
export type Fault = keyof typeof faults;
export type Deed = CustomerDeed | AgentDeed | Fault;

export const isCustomers = (deed: Deed): deed is CustomerDeed => deed in customerDeeds;
export const isAgents = (deed: Deed): deed is AgentDeed => deed in agentDeeds;

/** How long a run has trouble, in ms; then everything works, and everything must come right. */
export const troubleMs = 90_000;

/** What goes together within seconds, since that is where things meet. */
const scenes: readonly (readonly Deed[])[] = [
  ['says', 'says', 'says'],
  ['asks for a person', 'claims', 'replies', 'says', 'replies'],
  ['asks for a person', 'says', 'stops waiting', 'asks for a person'],
  ['asks for a person', 'ends', 'reopens', 'asks for a person'],
  ['asks for a person', 'stops waiting', 'wants a call', 'books'],
  ['asks for a person', 'claims', 'says', 'closes', 'says', 'restarts'],
  ['claims', 'says', 'gives back to the AI', 'asks for a person', 'says'],
  ['claims', 'replies', 'passes to a team', 'claims', 'replies'],
  ['claims', 'replies', 'says', 'ends', 'reopens'],
  ['asks for a person', 'stops waiting'],
  ['asks for a person', 'ends'],
  ['ends', 'restarts', 'asks for a person', 'says'],
  ['wants a call', 'books', 'says', 'cancels the call'],
];
/** Between two deeds of a scene, in ms at most. */
const sceneGapMs = 2500;

export function planOf(seed: number): Plan {
  const { share } = createRandom(seed * 2 + 1);
  // Each run has some kinds of faults and not the others: all of them together hide each other.
  const kinds = Object.entries(faults).filter(() => share() < 0.3);
  const some = (from: number, to: number) => Math.floor(from + share() * (to - from));
  const step = (at: number, deed: Deed): Step => ({ at: Math.floor(at), do: deed, how: share() });
  const begins = Array.from({ length: some(2, 7) }, () => share() * (troubleMs - 10_000));
  const played = begins.flatMap((begin) => {
    let at = begin;
    return (scenes[some(0, scenes.length)] ?? []).map((deed) =>
      step((at += share() * share() * sceneGapMs), deed),
    );
  });
  const draw = (from: readonly (readonly [string, number])[], count: number): Step[] =>
    from.length === 0
      ? []
      : Array.from({ length: count }, () => {
          const scene = begins[some(0, begins.length * 2)];
          const at = scene === undefined ? share() * troubleMs : scene + share() * 5000 - 500;
          return step(Math.max(0, at), pick(from, share()));
        });
  const steps = [
    ...played,
    ...draw(Object.entries(customerDeeds), some(4, 14)),
    ...draw(Object.entries(agentDeeds), some(4, 14)),
    ...draw(kinds, some(0, 12)),
  ];
  return { seed, steps: steps.toSorted((one, other) => one.at - other.at) };
}

function pick(from: readonly (readonly [string, number])[], share: number): Deed {
  let left = share * from.reduce((sum, [, weight]) => sum + weight, 0);
  const found = from.find(([, weight]) => (left -= weight) < 0) ?? from[0];
  return (found?.[0] ?? 'says') as Deed;
}
