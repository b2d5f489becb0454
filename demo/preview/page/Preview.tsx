/** The designers' page: what there is on the left, one thing on the stage, its knobs and facts on the right. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Catalogue } from '../catalogue/Catalogue.tsx';
import { useScreenshot } from '../compare/screenshot.ts';
import type { NamedKnob } from '../knobs/table.ts';
import { type Look, Which } from '../knobs/Which.tsx';
import { ScriptList } from '../play/ScriptList.tsx';
import { Transport } from '../play/Transport.tsx';
import { useTheatre } from '../play/useTheatre.ts';
import type { Target } from '../stage/targets.ts';
import { neighbour, search } from '../views.ts';
import { Middle } from './Middle.tsx';
import { onStage } from './onStage.ts';
import { type Sheet, SheetBar } from './SheetBar.tsx';
import { Side, type SideTab, sideTabs } from './Side.tsx';
import { beginnings, Top } from './Top.tsx';
import { useKeys } from './useKeys.ts';
import { useRoute } from './useRoute.ts';

/** `there`: the knobs that the widget has something for. */
export function Preview({ there }: { readonly there: readonly NamedKnob[] }) {
  const [route, go] = useRoute();
  const [last, setLast] = useState(beginnings);
  const [query, setQuery] = useState('');
  const [wanted, setTab] = useState<SideTab>('chart');
  const [sheet, setSheet] = useState<Sheet>('none');
  const [chosen, setLook] = useState<Look>('b');
  const [measured, setMeasured] = useState<ReadonlyMap<Look, readonly Target[]>>(new Map());
  const comparison = useScreenshot();

  const { place, knobs, beside } = route;
  const theatre = useTheatre(place, knobs);
  const { moments, step } = theatre;
  const on = useMemo(
    () => onStage(place, theatre),
    [place.kind, place.id, theatre.stage, moments, step],
  );
  const found = search(query);
  const goTo = (at: number) => go({ ...route, place: { kind: 'script', id: place.id, step: at } });

  useKeys((by) => {
    if (place.kind === 'script') return goTo(Math.max(0, Math.min(step + by, moments.length - 1)));
    const next = neighbour(found, place.id, by);
    if (next !== null) go({ ...route, place: { kind: 'state', id: next } });
  });
  useEffect(() => setLast((before) => ({ ...before, [place.kind]: place })), [place]);
  const title = on.kind === 'here' ? on.title : place.id;
  useEffect(() => {
    document.title = `${title} · Baton preview`;
  }, [title]);

  const look = beside === null ? 'a' : chosen;
  const hasWeather = place.kind === 'script' && look === 'a';
  const tabs = sideTabs(place.kind);
  const tab = tabs.some(({ id }) => id === wanted) ? wanted : 'look';
  const closeSheet = () => setSheet('none');

  return (
    <div class={`page page--${place.kind} page--sheet-${sheet}`}>
      <Top route={route} last={last} />
      {place.kind === 'state' ? (
        <Catalogue
          found={found}
          query={query}
          route={route}
          onSearch={setQuery}
          onChoose={closeSheet}
        />
      ) : (
        <ScriptList
          scripts={theatre.part?.scripts ?? []}
          route={route}
          moments={moments}
          onChoose={closeSheet}
        />
      )}
      <main class="middle">
        <Middle
          route={route}
          on={on}
          screenshot={comparison}
          onRoute={go}
          onMeasure={(of, targets) => setMeasured((before) => new Map(before).set(of, targets))}
        />
      </main>
      {moments.length === 0 ? null : <Transport moments={moments} step={step} onGo={goTo} />}
      <Side
        tab={tab}
        tabs={tabs}
        onTab={setTab}
        chart={
          theatre.part ? <theatre.part.Chart moments={moments} step={step} onGo={goTo} /> : null
        }
        there={there.filter(({ group }) => group !== 'Weather' || hasWeather)}
        knobs={look === 'b' && beside !== null ? beside : knobs}
        onTurn={(next) => go(look === 'a' ? { ...route, knobs: next } : { ...route, beside: next })}
        which={beside === null ? null : <Which look={look} onChoose={setLook} />}
        targets={measured.get(look) ?? []}
        comparison={comparison}
      />
      <SheetBar
        sheet={sheet}
        tab={tab}
        tabs={tabs}
        list={place.kind === 'state' ? 'States' : 'Steps'}
        onOpen={(next, opened) => {
          setSheet(next);
          setTab(opened);
        }}
      />
    </div>
  );
}
