/** A link to pass on. It is shown once: the desk itself does not know it any more. */
import { useState } from 'preact/hooks';
import { addressOf } from './desk.ts';

type Props = { readonly link: string; readonly expires: string };

export function OneTimeLink({ link, expires }: Props) {
  const [label, setLabel] = useState('Copy');
  const address = addressOf(link);
  const until = new Date(expires).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setLabel('Copied');
    } catch {
      setLabel('Select it and copy');
    }
  };
  return (
    <div class="pass" role="status">
      <p>Give this to them alone. It works once, until {until}, and is not shown again.</p>
      <div class="pass__line">
        <input
          class="pass__link"
          aria-label="One-time link"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="button" onClick={() => void copy()}>
          {label}
        </button>
      </div>
    </div>
  );
}
