/** The reviewer's page by parts. All but the conversations are fetched when they are opened. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../../desk/staff/wire.ts';
import { Review } from '../Review.tsx';
import { type Room, roomNames, useRoom } from './room.ts';
import { Top } from './Top.tsx';

export function Rooms({ me }: { readonly me: Me }) {
  const room = useRoom();
  if (room === 'conversations') return <Review me={me} />;
  return (
    <div class="hall">
      <Top me={me} room={room} />
      <main class="hall__stage" aria-label={roomNames[room]}>
        <Part key={room} load={parts[room]} />
      </main>
    </div>
  );
}

type Load = () => Promise<ComponentType>;

const parts: Readonly<Record<Exclude<Room, 'conversations'>, Load>> = {
  sample: async () => (await import('../sampling/Sample.tsx')).Sample,
  measures: async () => (await import('../measures/Measures.tsx')).Measures,
  training: async () => (await import('../training/Training.tsx')).Training,
  audit: async () => (await import('../audit/Audit.tsx')).Audit,
};

function Part({ load }: { readonly load: Load }) {
  const [Loaded, setLoaded] = useState<ComponentType | 'failed' | null>(null);
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
  return <Loaded />;
}
