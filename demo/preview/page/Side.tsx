/** Beside the stage: the chart of a conversation, the knobs, what can be measured, and what to paste. */
import type { ComponentChildren } from 'preact';
import { Compare } from '../compare/Compare.tsx';
import type { Comparison } from '../compare/screenshot.ts';
import { Contrast } from '../facts/Contrast.tsx';
import { Targets } from '../facts/Targets.tsx';
import { Controls } from '../knobs/Controls.tsx';
import { type Knobs, valueOf } from '../knobs/knobs.ts';
import type { Place } from '../knobs/route.ts';
import type { NamedKnob } from '../knobs/table.ts';
import { Snippet } from '../snippet/Snippet.tsx';
import type { Target } from '../stage/targets.ts';
import { Tabs } from '../parts/Tabs.tsx';

export type SideTab = 'chart' | 'look' | 'measure' | 'compare' | 'code';

type Props = {
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly tabs: ReturnType<typeof sideTabs>;
  readonly chart: ComponentChildren;
  readonly there: readonly NamedKnob[];
  readonly knobs: Knobs;
  readonly onTurn: (knobs: Knobs) => void;
  /** Which of two looks the knobs turn. */
  readonly which: ComponentChildren;
  readonly targets: readonly Target[];
  readonly comparison: Comparison;
};

const titles: Readonly<Record<SideTab, string>> = {
  chart: 'Chart',
  look: 'Look',
  measure: 'Measure',
  compare: 'Compare',
  code: 'Code',
};
const order: readonly SideTab[] = ['chart', 'look', 'measure', 'compare', 'code'];

/** There is a chart to a conversation only. */
export function sideTabs(kind: Place['kind']) {
  return order
    .filter((id) => kind === 'script' || id !== 'chart')
    .map((id) => ({ id, title: titles[id] }));
}

export function Side(props: Props) {
  const { tab, tabs, onTab } = props;
  return (
    <aside class="side" aria-label="Look and facts">
      <Tabs label="Beside the stage" tabs={tabs} chosen={tab} onChoose={onTab}>
        <Chosen {...props} />
      </Tabs>
    </aside>
  );
}

function Chosen({ tab, chart, there, knobs, onTurn, which, targets, comparison }: Props) {
  switch (tab) {
    case 'chart':
      return <>{chart}</>;
    case 'look':
      return (
        <>
          {which}
          <Controls there={there} knobs={knobs} onTurn={onTurn} />
        </>
      );
    case 'measure':
      return (
        <>
          {which}
          <Contrast accent={valueOf(knobs, 'accent')} />
          <Targets targets={targets} />
        </>
      );
    case 'compare':
      return <Compare {...comparison} />;
    case 'code':
      return (
        <>
          {which}
          <Snippet knobs={knobs} />
          <p class="facts__foot">
            <a href="/preview/states.json">states.json</a> lists every state for other tools.
          </p>
        </>
      );
  }
}
