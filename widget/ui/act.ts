/** What the customer can do from the panel. The components know these verbs, and nothing behind them. */
import type { CustomerHappening } from '../conversation/happening.ts';
import type { FileLimits } from '../conversation/ports.ts';
import type { Attached } from '../model/line.ts';
import type { PrivateKind } from '../model/privateKind.ts';

/** `line` is the id of the line that shows the file. */
export type FileDeeds = {
  /** What the desk takes; null where it takes none. */
  readonly limits: () => Promise<FileLimits | null>;
  readonly add: (file: File, type: string) => Promise<void>;
  readonly bring: (line: string, file: Attached) => Promise<Blob | null>;
  readonly cancel: (line: string) => void;
  /** How much has been sent, 0…1; returns how to stop listening. */
  readonly progress: (line: string, hear: (share: number) => void) => () => void;
};

export type Act = {
  readonly tell: (happening: CustomerHappening) => void;
  readonly close: () => void;
  readonly typed: () => void;
  /** What of this text is hidden before it is sent. */
  readonly hides: (text: string) => readonly PrivateKind[];
  /** Fetched with the first file. */
  readonly files: () => Promise<FileDeeds>;
  readonly download: (format: 'text' | 'html' | 'json') => void;
  /** Whether a sound tells that a person is here; off until the customer wants it. */
  readonly sound: { readonly isOn: () => boolean; readonly set: (isOn: boolean) => void };
  /** Speaks another language from now on: BCP 47. */
  readonly speak: (language: string) => void;
  readonly erase: () => void;
  /** Adds to the look of the panel, once, what a part brings that came later. */
  readonly wear: (css: string) => void;
  /** Saves text as a file on the customer's device. */
  readonly save: (name: string, type: string, text: string) => void;
};
