/** What stands around each form of this page. */
import type { ComponentChildren } from 'preact';

type Props = { readonly title: string; readonly children: ComponentChildren };

export function Frame({ title, children }: Props) {
  return (
    <main class="gate">
      <a class="gate__home" href="/" aria-label="Baton, front page">
        <svg class="top__mark" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="9" />
          <path d="M9 21 21 9" />
          <circle cx="22" cy="21" r="2.5" />
        </svg>
        <span>Baton desk</span>
      </a>
      <div class="gate__card">
        <h1 class="gate__title">{title}</h1>
        {children}
      </div>
    </main>
  );
}
