/** Tells the desk what the agent has seen: of a conversation of theirs, on a page that is looked at. */
import { useEffect, useRef } from 'preact/hooks';
import type { Detail } from '../desk/agents/wire.ts';

type Mark = { readonly up_to: string; readonly client_id?: string };

export function useReadMarks(
  { messages, read }: Detail,
  isMine: boolean,
  tell: (mark: Mark) => void,
): void {
  const told = useRef<string | null>(read.agent);
  const last = messages.findLast(({ author }) => author.role === 'user');

  useEffect(() => {
    const look = () => {
      const isSeen = document.visibilityState === 'visible';
      if (!isMine || !isSeen || last === undefined || last.id === told.current) return;
      told.current = last.id;
      const { id, client_id } = last;
      tell(client_id === undefined ? { up_to: id } : { up_to: id, client_id });
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [isMine, last?.id]);
}
