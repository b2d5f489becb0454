import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import css from './menu.css?inline';
import { englishMenu } from './strings/enMenu.ts';
import { languages } from './strings/languages.ts';
import type { Words } from './strings/words.ts';

type Props = {
  readonly words: Words;
  readonly act: Act;
  /** Where the desk can mail a copy to; null where it cannot. */
  readonly copyTo: string | null;
  readonly onDone: () => void;
};

export function Menu({ words, act, copyTo, onDone }: Props) {
  const say = words.with(englishMenu);
  act.wear(css);
  const [isSure, setSure] = useState(false);
  const [isOn, setOn] = useState(act.sound.isOn());
  const choose = (deed: () => void) => () => {
    onDone();
    deed();
  };
  return (
    <div class="menu">
      {isSure ? (
        <>
          <p class="menu__text">{say('menu.eraseSure')}</p>
          <button type="button" class="menu__item menu__item--grave" onClick={choose(act.erase)}>
            {say('menu.eraseYes')}
          </button>
          <button type="button" class="menu__item" onClick={onDone}>
            {say('menu.eraseNo')}
          </button>
        </>
      ) : (
        <>
          {(['text', 'html', 'json'] as const).map((format) => (
            <button
              key={format}
              type="button"
              class="menu__item"
              onClick={choose(() => act.download(format))}
            >
              {say(`menu.download.${format}`)}
            </button>
          ))}
          {copyTo === null ? null : (
            <button
              type="button"
              class="menu__item"
              onClick={choose(() => act.tell({ type: 'customer.askedForCopy' }))}
            >
              {say('menu.mail', { address: copyTo })}
            </button>
          )}
          <button
            type="button"
            class="menu__item menu__item--switch"
            aria-pressed={isOn}
            onClick={() => {
              act.sound.set(!isOn);
              setOn(!isOn);
            }}
          >
            {say('menu.sound')}
            <span class="menu__state" aria-hidden="true">
              {isOn ? say('menu.on') : say('menu.off')}
            </span>
          </button>
          <label class="menu__item menu__item--switch">
            {say('menu.language')}
            <select
              class="menu__select"
              value={words.language}
              onChange={(event) => act.speak(event.currentTarget.value)}
            >
              {languages.map((language) => (
                <option key={language} value={language} lang={language}>
                  {nameOf(language)}
                </option>
              ))}
            </select>
          </label>
          <button type="button" class="menu__item" onClick={() => setSure(true)}>
            {say('menu.erase')}
          </button>
        </>
      )}
    </div>
  );
}

/** As those who speak it call it. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
