import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import css from './menu.css?inline';
import { enMenu as strings } from './strings/enMenu.ts';

type Props = {
  readonly act: Act;
  /** Where the desk can mail a copy to; null where it cannot. */
  readonly copyTo: string | null;
  readonly onDone: () => void;
};

export function Menu({ act, copyTo, onDone }: Props) {
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
          <p class="menu__text">{strings.eraseSure}</p>
          <button type="button" class="menu__item menu__item--grave" onClick={choose(act.erase)}>
            {strings.eraseYes}
          </button>
          <button type="button" class="menu__item" onClick={onDone}>
            {strings.eraseNo}
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
              {strings.download[format]}
            </button>
          ))}
          {copyTo === null ? null : (
            <button
              type="button"
              class="menu__item"
              onClick={choose(() => act.tell({ type: 'customer.askedForCopy' }))}
            >
              {strings.mail(copyTo)}
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
            {strings.sound}
            <span class="menu__state" aria-hidden="true">
              {isOn ? strings.on : strings.off}
            </span>
          </button>
          <button type="button" class="menu__item" onClick={() => setSure(true)}>
            {strings.erase}
          </button>
        </>
      )}
    </div>
  );
}
