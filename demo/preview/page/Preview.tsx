/** The designers' page: what there is on the left, one thing on the stage, its knobs and facts on the right. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Catalogue } from '../catalogue/Catalogue.tsx';
import { useScreenshot } from '../compare/screenshot.ts';
import { turn, valueOf } from '../knobs/knobs.ts';
import type { NamedKnob } from '../knobs/table.ts';
import { type Look, Which } from '../knobs/Which.tsx';
import { Missing } from './Missing.tsx';
import { onStage } from './onStage.ts';
import { ScriptList } from '../play/ScriptList.tsx';
import { Transport } from '../play/Transport.tsx';
import { useTheatre } from '../play/useTheatre.ts';
import { type Sheet, SheetBar } from './SheetBar.tsx';
import { Side, type SideTab, sideTabs } from './Side.tsx';
import { Stage } from '../stage/Stage.tsx';
import type { Target } from '../stage/targets.ts';
import { StageHead } from './StageHead.tsx';
import { beginnings, Top } from './Top.tsx';
import { useKeys } from './useKeys.ts';
import { useRoute } from './useRoute.ts';
import { neighbour, search } from '../views.ts';

export function Preview({ there }: { readonly there: readonly NamedKnob[] }) {
  const [route, go] = useRoute();
  const [last, setLast] = useState(beginnings);
  const [query, setQuery] = useState('');
  const [wanted, setTab] = useState<SideTab>('chart');
  const [sheet, setSheet] = useState<Sheet>('none');
  const [look, setLook] = useState<Look>('a');
  const [measured, setMeasured] = useState<ReadonlyMap<Look, readonly Target[]>>(new Map());
  const comparison = useScreenshot();

  const { place, knobs, beside } = route;
  const theatre = useTheatre(place, knobs);
  const isHere = theatre.stage === 'here';
  const moments = isHere ? theatre.moments : [];
  const step = isHere ? theatre.step : 0;
  const on = useMemo(
    () => onStage(place, theatre),
    [place.kind, place.id, theatre.stage, moments.length === 0 ? null : moments, step],
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

  const shownLook = beside === null ? 'a' : look;
  const turned = shownLook === 'b' && beside !== null ? beside : knobs;
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
          scripts={isHere ? theatre.part.scripts : []}
          route={route}
          moments={moments}
          onChoose={closeSheet}
        />
      )}
      <main class="middle">
        {on.kind === 'here' ? (
          <>
            <StageHead
              title={on.title}
              note={on.note}
              at={on.at}
              isBeside={beside !== null}
              onBeside={() => {
                setLook('b');
                const isDark = valueOf(knobs, 'theme') === 'dark';
                const other = turn(knobs, 'theme', isDark ? 'light' : 'dark');
                go({ ...route, beside: beside === null ? other : null });
              }}
            />
            <div class="stages">
              {(
                [
                  ['a', knobs],
                  ['b', beside],
                ] as const
              ).map(([one, its]) =>
                its === null ? null : (
                  <Stage
                    // In another room the panel begins anew, and so looks as it does to whoever follows the link.
                    key={`${one} ${beside === null ? 'alone' : 'of two'}`}
                    name={beside === null ? 'Stage' : `Look ${one.toUpperCase()}`}
                    shown={on.shown}
                    knobs={its}
                    screenshot={comparison}
                    onMeasure={(targets) =>
                      setMeasured((before) => new Map(before).set(one, targets))
                    }
                  />
                ),
              )}
            </div>
            {place.kind === 'script' ? (
              <Transport moments={moments} step={step} onGo={goTo} />
            ) : null}
          </>
        ) : (
          <Missing kind={on.kind} route={route} />
        )}
      </main>
      <Side
        tab={tab}
        tabs={tabs}
        onTab={setTab}
        chart={
          isHere && place.kind === 'script' ? (
            <theatre.part.Chart moments={moments} step={step} onGo={goTo} />
          ) : null
        }
        there={there.filter(({ group }) => group !== 'Weather' || place.kind === 'script')}
        knobs={turned}
        onTurn={(next) =>
          go(shownLook === 'a' ? { ...route, knobs: next } : { ...route, beside: next })
        }
        which={beside === null ? null : <Which look={look} onChoose={setLook} />}
        targets={measured.get(shownLook) ?? []}
        comparison={comparison}
      />
      <SheetBar
        sheet={sheet}
        tab={tab}
        tabs={tabs}
        list={place.kind === 'state' ? 'States' : 'Steps'}
        onOpen={(next, chosen) => {
          setSheet(next);
          setTab(chosen);
        }}
      />
    </div>
  );
}
