import { useState } from 'preact/hooks';
import type { Act } from './act.ts';
import css from './menu.css?inline';
import { enMenu as strings } from './strings/enMenu.ts';

type Props = {
  readonly act: Act;
  readonly onDone: () => void;
};

export function Menu({ act, onDone }: Props) {
  act.wear(css);
  const [isSure, setSure] = useState(false);
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
          <button type="button" class="menu__item" onClick={choose(act.download)}>
            {strings.download}
          </button>
          <button type="button" class="menu__item" onClick={() => setSure(true)}>
            {strings.erase}
          </button>
        </>
      )}
    </div>
  );
}
