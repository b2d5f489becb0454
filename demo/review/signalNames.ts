import type { Signal } from '../desk/signals/signal.ts';

export const signalNames: Readonly<Record<Signal, string>> = {
  rephrased: 'Asked again',
  abandoned: 'Left before a person came',
  'came-back': 'Came back within a day',
};
