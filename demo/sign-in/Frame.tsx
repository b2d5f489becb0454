/** What stands around each form of this page. */
import type { ComponentChildren } from 'preact';
import { Mark } from '../page/Mark.tsx';

type Props = { readonly title: string; readonly children: ComponentChildren };

export function Frame({ title, children }: Props) {
  return (
    <main class="gate">
      <a class="gate__home" href="/" aria-label="Baton desk, front page">
        <Mark />
        <span>Baton desk</span>
      </a>
      <div class="gate__card">
        <h1 class="gate__title">{title}</h1>
        {children}
      </div>
    </main>
  );
}
