/** What the customer can do from the panel. The components know these verbs, and nothing behind them. */
import type { CustomerHappening } from '../conversation/happening.ts';
import type { PrivateKind } from '../model/privateKind.ts';

export type Act = {
  readonly tell: (happening: CustomerHappening) => void;
  readonly close: () => void;
  readonly typed: () => void;
  /** What of this text is hidden before it is sent. */
  readonly hides: (text: string) => readonly PrivateKind[];
  readonly download: (format: 'text' | 'html' | 'json') => void;
  /** Whether a sound tells that a person is here; off until the customer wants it. */
  readonly sound: { readonly isOn: () => boolean; readonly set: (isOn: boolean) => void };
  readonly erase: () => void;
  /** Adds to the look of the panel, once, what a part brings that came later. */
  readonly wear: (css: string) => void;
  /** Saves text as a file on the customer's device. */
  readonly save: (name: string, type: string, text: string) => void;
};
