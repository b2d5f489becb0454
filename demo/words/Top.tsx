import { useState } from 'preact/hooks';

type Props = {
  readonly language: string;
  readonly known: readonly string[];
  readonly total: number;
  readonly faulty: number;
  readonly changed: number;
  readonly search: string;
  readonly isFaultyOnly: boolean;
  readonly onLanguage: (language: string) => void;
  readonly onSearch: (text: string) => void;
  readonly onFaultyOnly: (isFaultyOnly: boolean) => void;
  readonly onDownload: () => void;
  readonly onRevert: () => void;
};

/** Which language, how far it is, and the way out with it. */
export function Top(props: Props) {
  const { language, known, total, faulty, changed } = props;
  const done = total - faulty;
  return (
    <header class="top">
      <div class="top__title">
        <h1>Words</h1>
        <p>Every sentence of the chat, for whoever translates it</p>
      </div>
      <div class="top__tools">
        <label>
          <span>Language</span>
          <select
            value={known.includes(language) ? language : ''}
            onChange={(event) => props.onLanguage(event.currentTarget.value)}
          >
            {known.includes(language) ? null : <option value="">{nameOf(language)}</option>}
            {known.map((one) => (
              <option key={one} value={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
        <Another onLanguage={props.onLanguage} />
        <label class="top__search">
          <span>Search</span>
          <input
            type="search"
            value={props.search}
            onInput={(event) => props.onSearch(event.currentTarget.value)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={props.isFaultyOnly}
            onChange={(event) => props.onFaultyOnly(event.currentTarget.checked)}
          />
          Only what needs work
        </label>
      </div>
      <div class="top__state">
        <p role="status">
          <b>
            {done} of {total}
          </b>{' '}
          are in order
          {changed === 0 ? '' : ` · ${changed} changed here`}
        </p>
        <progress value={done} max={total} aria-label="Sentences in order" />
        <button type="button" class="button" onClick={props.onDownload}>
          Download {language}.json
        </button>
        <button
          type="button"
          class="button button--quiet"
          disabled={changed === 0}
          onClick={props.onRevert}
        >
          Take all back
        </button>
      </div>
    </header>
  );
}

/** A language that nobody has begun. */
function Another({ onLanguage }: Pick<Props, 'onLanguage'>) {
  const [tag, setTag] = useState('');
  const canonical = canonicalOf(tag);
  return (
    <form
      class="another"
      onSubmit={(event) => {
        event.preventDefault();
        if (canonical === null) return;
        onLanguage(canonical);
        setTag('');
      }}
    >
      <label>
        <span>Another one</span>
        <input
          type="text"
          placeholder="vi"
          size={6}
          value={tag}
          aria-invalid={tag !== '' && canonical === null}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button--quiet" disabled={canonical === null}>
        Begin
      </button>
    </form>
  );
}

function canonicalOf(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim())[0] ?? null;
  } catch {
    return null;
  }
}

/** As those who speak it call it, and in English. */
function nameOf(language: string): string {
  const name = (locale: string) =>
    new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  return `${name(language)} · ${name('en')}`;
}
