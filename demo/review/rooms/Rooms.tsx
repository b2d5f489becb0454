/** The reviewer's page by parts. All but the conversations are fetched when they are opened. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Scope } from '../../../widget/model/scope.ts';
import type { Me } from '../../desk/staff/wire.ts';
import { Rules } from '../publish/Rules.tsx';
import { Review } from '../Review.tsx';
import { isOpenTo, type Room, roomNames, useRoom } from './room.ts';
import { Top } from './Top.tsx';

export function Rooms({ me }: { readonly me: Me }) {
  const asked = useRoom();
  const room = isOpenTo(me, asked) ? asked : 'rules';
  const [wasRules, setWasRules] = useState(room === 'rules');
  const [tried, tryOut] = useState<Scope | null>(null);
  useEffect(() => {
    if (room === 'rules') setWasRules(true);
  }, [room]);

  return (
    <>
      {/* What is being written about the rules outlives a look at a conversation. */}
      {room === 'rules' || wasRules ? (
        <div class="root" hidden={room !== 'rules'}>
          <Rules me={me} onTry={tryOut} />
        </div>
      ) : null}
      {room === 'rules' ? null : <Other me={me} room={room} tried={tried} />}
    </>
  );
}

type OtherProps = {
  readonly me: Me;
  readonly room: Exclude<Room, 'rules'>;
  readonly tried: Scope | null;
};

function Other({ me, room, tried }: OtherProps) {
  if (room === 'conversations') return <Review me={me} tried={tried} />;
  return (
    <div class="hall">
      <Top me={me} room={room} />
      <main class="hall__stage" aria-label={roomNames[room]}>
        <Part key={room} load={parts[room]} me={me} />
      </main>
    </div>
  );
}

type Load = () => Promise<ComponentType<{ readonly me: Me }>>;

const parts: Readonly<Record<Exclude<Room, 'conversations' | 'rules'>, Load>> = {
  sample: async () => (await import('../sampling/Sample.tsx')).Sample,
  knowledge: async () => (await import('../knowledge/Answers.tsx')).Answers,
  measures: async () => (await import('../measures/Measures.tsx')).Measures,
  training: async () => (await import('../training/Training.tsx')).Training,
  audit: async () => (await import('../audit/Audit.tsx')).Audit,
};

function Part({ load, me }: { readonly load: Load; readonly me: Me }) {
  const [Loaded, setLoaded] = useState<ComponentType<{ readonly me: Me }> | 'failed' | null>(null);
  useEffect(() => {
    load().then(
      (part) => setLoaded(() => part),
      () => setLoaded('failed'),
    );
  }, [load]);
  if (Loaded === null) return <p role="status">Opening …</p>;
  if (Loaded === 'failed') {
    return <p role="alert">This part could not be fetched. Load the page again.</p>;
  }
  return <Loaded me={me} />;
}
