import { useEffect, useRef } from 'preact/hooks';
import { RichText } from './lines/RichText.tsx';
import { englishConsent } from './strings/enConsent.ts';
import type { Words } from './strings/words.ts';

/** Told what the customer says to it. */
export type Asking = (isAgreed: boolean) => void;

type Props = { readonly asking: Asking; readonly words: Words };

/** What the site wants to be agreed to before anything leaves. It stands where the customer was about to send. */
export function Consent({ asking, words }: Props) {
  const say = words.with(englishConsent);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="card" role="group" aria-labelledby="consent">
      <div id="consent">
        <RichText text={say('consent.text')} words={words} />
      </div>
      <div class="card__choices">
        <button ref={button} type="button" class="button" onClick={() => asking(true)}>
          {say('consent.agree')}
        </button>
        <button type="button" class="button button--quiet" onClick={() => asking(false)}>
          {words.say('passedOn.cancel')}
        </button>
      </div>
    </div>
  );
}
