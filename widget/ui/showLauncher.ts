/** What the launcher says once the app runs: whether the panel is open, and how much is unread. */
import type { Strings } from './strings/en.ts';

export function showLauncher(
  { frame, button }: { readonly frame: HTMLElement; readonly button: HTMLElement },
  { isOpen, unread }: { readonly isOpen: boolean; readonly unread: number },
  strings: Strings['launcher'],
): void {
  button.ariaLabel = strings.name;
  button.ariaExpanded = String(isOpen);
  button.ariaDescription = unread === 0 ? '' : strings.unread(unread);
  frame.classList.toggle('open', isOpen);

  const mark = button.firstElementChild ?? button.appendChild(document.createElement('span'));
  mark.className = 'mark';
  mark.textContent = unread === 0 ? '' : String(unread);
}
