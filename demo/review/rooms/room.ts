/** Which part of the reviewer's page the address names. A conversation has an address of its own, `#/{id}`. */
import type { Me } from '../../desk/staff/wire.ts';
import { useEffect, useState } from 'preact/hooks';

export const rooms = [
  'conversations',
  'sample',
  'rules',
  'knowledge',
  'measures',
  'training',
  'audit',
] as const;
export type Room = (typeof rooms)[number];

export const roomNames: Readonly<Record<Room, string>> = {
  conversations: 'Conversations',
  sample: 'Sample',
  rules: 'Rules',
  knowledge: 'Answers',
  measures: 'Measures',
  training: 'Training data',
  audit: 'Audit',
};

export function addressOf(room: Room): string {
  return room === 'conversations' ? '#/' : `#${room}`;
}

/** Who only publishes has no business with conversations. */
export function isOpenTo({ roles }: Pick<Me, 'roles'>, room: Room): boolean {
  return room === 'rules' || room === 'knowledge' || roles.includes('reviewer');
}

function roomAt(hash: string): Room {
  return rooms.find((room) => hash === `#${room}`) ?? 'conversations';
}

export function useRoom(): Room {
  const [room, setRoom] = useState(() => roomAt(location.hash));
  useEffect(() => {
    const look = () => setRoom(roomAt(location.hash));
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return room;
}
