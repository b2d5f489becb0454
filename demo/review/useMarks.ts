/** The marks of one conversation: shown at once, and taken back when the desk does not take them. */
import { useEffect, useState } from 'preact/hooks';
import { newId } from '../console/newId.ts';
import type { Actor } from '../desk/agents/wire.ts';
import type { About, Marks, ReviewMark } from '../desk/agents/wireReview.ts';
import type { Signal } from '../desk/signals/signal.ts';
import { loadMarks, sendMark } from './desk.ts';
import { isOfSame } from './keys.ts';

export type Marking = {
  readonly marks: readonly ReviewMark[];
  /** What the desk knows of the customer besides, once it has said so. */
  readonly signals: readonly Signal[];
  readonly thoughts: Marks['thoughts'];
  readonly end: Marks['end'];
  /** In words; empty when all is well. */
  readonly trouble: string;
  readonly mark: (about: About) => void;
};

const nothing = { signals: [], thoughts: [], end: null };

export function useMarks(conversation: string, reviewer: Actor, onMarked: () => void): Marking {
  const [marks, setMarks] = useState<readonly ReviewMark[]>([]);
  const [known, setKnown] = useState<Omit<Marks, 'marks'>>(nothing);
  const [trouble, setTrouble] = useState('');

  useEffect(() => {
    let isGone = false;
    void read();
    async function read(): Promise<void> {
      const loaded = await loadMarks(conversation);
      if (isGone) return;
      if (loaded === null) setTrouble('The marks could not be read.');
      else {
        setMarks(loaded.marks);
        setKnown(loaded);
      }
    }
    return () => {
      isGone = true;
    };
  }, [conversation]);

  async function mark(about: About): Promise<void> {
    const own = { at: new Date().toISOString(), reviewer, about };
    const isBefore = (one: ReviewMark) =>
      one.reviewer.id === reviewer.id && isOfSame(one.about, about);
    const earlier = marks.filter(isBefore);
    const put = (those: readonly ReviewMark[]) =>
      setMarks((all) => [...all.filter((one) => !isBefore(one)), ...those]);
    put(about.verdict === null ? [] : [own]);
    const why = await sendMark(conversation, newId('mark'), about);
    setTrouble(why ?? '');
    if (why !== null) put(earlier);
    else onMarked();
  }

  const { signals, thoughts, end } = known;
  return { marks, signals, thoughts, end, trouble, mark: (about) => void mark(about) };
}
