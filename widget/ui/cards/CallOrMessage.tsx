import type { Act } from '../act.ts';
import type { Words } from '../strings/words.ts';

type Props = {
  readonly words: Words;
  readonly act: Act;
  /** Nobody calls for now. */
  readonly isMessageOnly?: boolean;
};

/** What can be done instead of waiting. */
export function CallOrMessage({ words: { say }, act, isMessageOnly = false }: Props) {
  return (
    <>
      {isMessageOnly ? null : (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'call' })}
        >
          {say('waiting.callBack')}
        </button>
      )}
      <button
        type="button"
        class={isMessageOnly ? 'button' : 'button button--quiet'}
        onClick={() => act.tell({ type: 'customer.choseCallback', wants: 'message' })}
      >
        {say('waiting.leaveMessage')}
      </button>
    </>
  );
}
