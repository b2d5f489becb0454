/** The least there can be: a button in plain DOM that brings the rest. */
export type Bring = () => Promise<{ readonly open: (bot: string) => Promise<void> }>;

export function putLauncher(bring: Bring): void {
  if (!document.body) {
    addEventListener('DOMContentLoaded', () => putLauncher(bring));
    return;
  }
  let app: ReturnType<Bring> | null = null;
  const wanted = () => (app ??= bring());
  const bot = document.querySelector('script[data-bot]')?.getAttribute('data-bot') ?? '';
  const button = document.createElement('button');
  button.id = 'launcher';
  button.ariaLabel = 'Chat with us';
  button.style.cssText =
    'position:fixed;right:20px;bottom:20px;width:60px;height:60px;border:0;border-radius:30px;background:#3b5bdb';
  for (const sign of ['pointerenter', 'focus', 'touchstart']) {
    button.addEventListener(sign, wanted, { once: true, passive: true });
  }
  button.addEventListener('click', () => void wanted().then(({ open }) => open(bot)), {
    once: true,
  });
  document.body.append(button);
}
