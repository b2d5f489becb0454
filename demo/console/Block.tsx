/** One thing to know, under its name. */
import type { ComponentChildren } from 'preact';

type BlockProps = { readonly name: string; readonly children: ComponentChildren };

export function Block({ name, children }: BlockProps) {
  return (
    <div class="block">
      <h3 class="block__name">{name}</h3>
      <div class="block__text">{children}</div>
    </div>
  );
}
