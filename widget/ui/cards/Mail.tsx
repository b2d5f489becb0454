import type { HandoffPacket } from '../../model/packet.ts';
import { englishMail } from '../strings/enMail.ts';
import type { Words } from '../strings/words.ts';
import { mailLink } from './mailLink.ts';

type Props = {
  readonly words: Words;
  readonly mailto: string;
  readonly packet: HandoffPacket | null;
};

/** The last resort: whether it is sent, nobody here learns. */
export function Mail({ words, mailto, packet }: Props) {
  const say = words.with(englishMail);
  return (
    <>
      <p>{say('pending.mailHint')}</p>
      <div class="card__choices">
        <a class="button" href={mailLink(mailto, packet, say)}>
          {say('pending.mail')}
        </a>
      </div>
    </>
  );
}
