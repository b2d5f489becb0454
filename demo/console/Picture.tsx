/** Whom customers see: the picture of whoever sits here, at the desk's own address. */
import { useState } from 'preact/hooks';
import type { Actor } from '../desk/agents/wire.ts';
import { sendPicture } from './desk.ts';

type Props = {
  readonly agent: Actor;
  readonly onChange: (picture: string) => void;
};

export function Picture({ agent: { id, name, picture }, onChange }: Props) {
  const [trouble, setTrouble] = useState('');
  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const sent = await sendPicture(file);
    setTrouble(sent.kind === 'refused' ? sent.why : '');
    if (sent.kind === 'kept') onChange(sent.picture);
  };
  return (
    <label class="top__picture" title="Your picture, as customers see it">
      <input
        type="file"
        class="unseen"
        accept="image/png,image/jpeg,image/webp"
        aria-label="Your picture"
        onChange={(event) => void send(event.currentTarget.files?.[0])}
      />
      {picture === undefined ? (
        <span aria-hidden="true">{name.slice(0, 1).toUpperCase()}</span>
      ) : (
        <img src={`/hep/v1/agents/${id}/picture?${picture}`} alt="" width={36} height={36} />
      )}
      {trouble === '' ? null : (
        <span class="top__trouble" role="alert">
          {trouble}
        </span>
      )}
    </label>
  );
}
