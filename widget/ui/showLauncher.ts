/** What the launcher says once the app runs: whether the panel is open, and how much is unread. */
import type { Words } from './strings/words.ts';

export function showLauncher(
  { frame, button }: { readonly frame: HTMLElement; readonly button: HTMLElement },
  { isOpen, unread }: { readonly isOpen: boolean; readonly unread: number },
  { say }: Words,
): void {
  button.ariaLabel = say('launcher.name');
  button.ariaExpanded = String(isOpen);
  button.ariaDescription = unread === 0 ? '' : say('launcher.unread', { count: unread });
  frame.classList.toggle('open', isOpen);
  // Not as text: what is written on a button would have to be in its name, and the name never changes
  // (https://www.w3.org/TR/WCAG22/#label-in-name). The description says it in words.
  if (unread === 0) delete button.dataset['unread'];
  else button.dataset['unread'] = String(unread);
}
