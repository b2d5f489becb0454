import type { PrivateKind } from '../model/privateKind.ts';
import type { Act } from './act.ts';
import css from './withheld.css?inline';
import { englishWithheld } from './strings/enWithheld.ts';
import type { Words } from './strings/words.ts';

type Props = {
  readonly words: Words;
  readonly kinds: readonly PrivateKind[];
  /** Null where the site does not let it be sent. */
  readonly onSendAnyway: (() => void) | null;
  readonly act: Act;
};

/** Says before it is sent what will not be, and why nobody needs it. */
export function WithheldNote({ words, kinds, onSendAnyway, act }: Props) {
  const say = words.with(englishWithheld);
  act.wear(css);
  return (
    <p class="withheld" role="status">
      {say('withheld.note', {
        count: kinds.length,
        what: words.list(kinds.map((kind) => say(`withheld.kind.${kind}`))),
      })}
      {onSendAnyway === null ? null : (
        <button type="button" class="quiet" onClick={onSendAnyway}>
          {say('withheld.sendAnyway')}
        </button>
      )}
    </p>
  );
}
