import type { Signal } from '../desk/signals/signal.ts';

export const signalNames: Readonly<Record<Signal, string>> = {
  rephrased: 'Asked again',
  abandoned: 'Left without an answer',
  'came-back': 'Came back within a day',
};
