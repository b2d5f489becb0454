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

  const mark = button.querySelector('.mark') ?? button.appendChild(document.createElement('span'));
  mark.className = 'mark';
  mark.textContent = unread === 0 ? '' : String(unread);
}
