import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Dictionary } from '../../widget/model/sentence.ts';
import { everySentence, faultsIn, formsIn, formsOf } from '../../widget/ui/strings/faults.ts';
import { languages } from '../../widget/ui/strings/languages.ts';
import { download } from '../page/download.ts';
import { Row } from './Row.tsx';
import { Top } from './Top.tsx';
import { emptyFor, fileOf, published, readDraft, writeDraft } from './work.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly words: Dictionary };

/** Every sentence of the chat, for whoever translates it: what it is in English, what is wrong, and the file to hand in. */
export function App() {
  const [language, setLanguage] = useState(languageInAddress);
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [draft, setDraft] = useState<Dictionary>({});
  const [isKept, setKept] = useState(true);
  const [search, setSearch] = useState('');
  const [isFaultyOnly, setFaultyOnly] = useState(false);

  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      try {
        const words = await published(language);
        if (!isGone) setLoaded({ kind: 'loaded', words });
      } catch {
        if (!isGone) setLoaded({ kind: 'failed' });
      }
    };
    setLoaded({ kind: 'loading' });
    setDraft(readDraft(language));
    location.hash = language;
    void load();
    return () => {
      isGone = true;
    };
  }, [language]);

  const base = loaded.kind === 'loaded' ? loaded.words : {};
  const forms = useMemo(() => formsIn(language), [language]);
  const rows = Object.keys(everySentence).map((name) => {
    const sentence = draft[name] ?? base[name] ?? emptyFor(forms, name);
    return { name, sentence, faults: faultsIn(language, name, sentence) };
  });
  const faulty = rows.filter(({ faults }) => faults.length > 0).length;
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(
    ({ name, sentence, faults }) =>
      (!isFaultyOnly || faults.length > 0) &&
      [name, ...formsOf(everySentence[name] ?? ''), ...formsOf(sentence)].some((text) =>
        text.toLowerCase().includes(wanted),
      ),
  );

  const change = (next: Dictionary) => {
    setDraft(next);
    setKept(writeDraft(language, next));
  };

  return (
    <>
      <Top
        language={language}
        known={languages.filter((one) => one !== 'en')}
        total={rows.length}
        faulty={faulty}
        changed={Object.keys(draft).length}
        search={search}
        isFaultyOnly={isFaultyOnly}
        onLanguage={setLanguage}
        onSearch={setSearch}
        onFaultyOnly={setFaultyOnly}
        onDownload={() =>
          download(`${language}.json`, 'application/json', fileOf({ ...base, ...draft }))
        }
        onRevert={() => change({})}
      />
      {isKept ? null : (
        <p class="notice" role="alert">
          This browser keeps nothing. Download the file before you leave the page.
        </p>
      )}
      <main class="rows">
        {loaded.kind === 'loading' ? <p class="notice">Loading…</p> : null}
        {loaded.kind === 'failed' ? (
          <p class="notice" role="alert">
            The sentences could not be loaded. Your changes are kept here; please reload the page.
          </p>
        ) : null}
        {loaded.kind === 'loaded' ? (
          <ol>
            {shown.map(({ name, sentence, faults }) => (
              <Row
                key={name}
                language={language}
                name={name}
                sentence={sentence}
                faults={faults}
                isChanged={Object.hasOwn(draft, name)}
                onChange={(next) => change({ ...draft, [name]: next })}
                onRevert={() => {
                  const { [name]: _, ...others } = draft;
                  change(others);
                }}
              />
            ))}
          </ol>
        ) : null}
        {loaded.kind === 'loaded' && shown.length === 0 ? (
          <p class="notice">
            {wanted === '' ? 'Nothing is wrong with any sentence.' : 'No sentence has these words.'}
          </p>
        ) : null}
      </main>
    </>
  );
}

function languageInAddress(): string {
  try {
    return new Intl.Locale(decodeURIComponent(location.hash.slice(1))).toString();
  } catch {
    return 'de';
  }
}
