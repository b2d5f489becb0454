/** Places in the desk's work at which a process may die. Kill tests do it there; a desk at work passes them by. */
import type { Command } from './core/command.ts';

export type Point =
  | 'open.begun'
  | `${'open' | 'migration' | Command['do']}.written`
  | `${'open' | Command['do']}.committed`
  | 'drain.begun';

/** `written` is before the commit, `committed` before anybody has heard. */
export type Reach = (point: Point) => Promise<void> | void;

export const goOn: Reach = () => undefined;
