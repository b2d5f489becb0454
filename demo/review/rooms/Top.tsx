/** The bar above every part of the reviewer's page. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Me } from '../../desk/staff/wire.ts';
import { OwnAccount } from '../../sign-in/OwnAccount.tsx';
import { addressOf, isOpenTo, type Room, roomNames, rooms } from './room.ts';
import { Mark } from '../../page/Mark.tsx';

type Props = {
  readonly me: Me;
  readonly room: Room;
  /** What this part alone has in the bar. */
  readonly children?: ComponentChildren;
};

export function Top({ me, room, children }: Props) {
  const chosen = useRef<HTMLAnchorElement>(null);
  // On a phone the parts stand side by side, wider than the screen.
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [room]);
  return (
    <header class="top">
      <a class="top__home" href="/" aria-label="Baton, front page">
        <Mark />
      </a>
      <h1 class="top__title">Review</h1>
      <nav class="rooms" aria-label="Parts of the review">
        {rooms
          .filter((one) => isOpenTo(me, one))
          .map((one) => (
            <a
              key={one}
              ref={one === room ? chosen : null}
              class="rooms__one"
              href={addressOf(one)}
              aria-current={one === room ? 'page' : undefined}
            >
              {roomNames[one]}
            </a>
          ))}
      </nav>
      {children}
      <span class="top__agent top__label">You review as {me.name}</span>
      <OwnAccount me={me} />
    </header>
  );
}
