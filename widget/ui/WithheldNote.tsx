import type { PrivateKind } from '../model/privateKind.ts';
import type { Act } from './act.ts';
import css from './withheld.css?inline';
import { enWithheld as strings } from './strings/enWithheld.ts';

type Props = {
  readonly kinds: readonly PrivateKind[];
  /** Null where the site does not let it be sent. */
  readonly onSendAnyway: (() => void) | null;
  readonly act: Act;
};

/** Says before it is sent what will not be, and why nobody needs it. */
export function WithheldNote({ kinds, onSendAnyway, act }: Props) {
  act.wear(css);
  return (
    <p class="withheld" role="status">
      {strings.note(kinds.map((kind) => strings.kinds[kind]))}
      {onSendAnyway === null ? null : (
        <button type="button" class="quiet" onClick={onSendAnyway}>
          {strings.sendAnyway}
        </button>
      )}
    </p>
  );
}
