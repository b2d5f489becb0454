/** The page behind a link to one call. Works without a script, in any browser, at any width. */
import { html } from 'hono/html';
import type { WireCallback } from '../../../widget/desks/wire.ts';
import type { Slot } from '../../../widget/desks/wireSlots.ts';

export type Shown =
  /** The link is not ours, altered, or too old. */
  | { readonly kind: 'unknown' }
  /** Cancelled, made, or taken over by a person. */
  | { readonly kind: 'over' }
  | {
      readonly kind: 'open';
      readonly callback: WireCallback;
      readonly reference: string;
      /** The customer's, IANA. */
      readonly zone: string;
      readonly locale: string;
      readonly times: readonly Slot[];
    };

type Open = Extract<Shown, { kind: 'open' }>;

export function page(desk: string, shown: Shown) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>Your callback – ${desk}</title>
        <link rel="stylesheet" href="look.css" />
      </head>
      <body>
        <main>
          <p class="desk">${desk}</p>
          <h1>Your callback</h1>
          ${shown.kind === 'open' ? open(shown) : closed(shown.kind)}
        </main>
      </body>
    </html>`;
}

function closed(kind: 'unknown' | 'over') {
  return kind === 'over'
    ? html`<p role="status">Nobody will call you: this callback has been cancelled, or is done.</p>`
    : html`<p role="status">
        This link is not valid any more. Open the chat to see or change your callback.
      </p>`;
}

function open({ callback, reference, zone, locale, times }: Open) {
  const format = dateTime(locale, zone);
  const { start, status } = callback;
  const promise =
    status === 'missed'
      ? 'Sorry, nobody has called you in time. Please choose another time.'
      : start === undefined
        ? 'We will get back to you as soon as somebody is free.'
        : `We will get in touch on ${format.format(new Date(start))}.`;
  return html`<div role="status">
      <p class="promise">${promise}</p>
      <p>Your reference is ${reference}.</p>
    </div>
    ${times.length === 0 ? '' : move(times, format, locale, zone)}
    <form method="post">
      <button class="quiet" name="deed" value="cancel">Cancel callback</button>
    </form>`;
}

function move(times: readonly Slot[], format: Intl.DateTimeFormat, locale: string, zone: string) {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  const days = new Map<string, Slot[]>();
  for (const time of times) {
    const name = day.format(new Date(time.start));
    days.set(name, [...(days.get(name) ?? []), time]);
  }
  return html`<form method="post">
    <label for="slot">Another time</label>
    <select id="slot" name="slot" required>
      ${[...days].map(
        ([name, slots]) =>
          html`<optgroup label="${name}">
            ${slots.map(
              ({ id, start }) =>
                html`<option value="${id}">${format.format(new Date(start))}</option>`,
            )}
          </optgroup>`,
      )}
    </select>
    <button name="deed" value="move">Change time</button>
  </form>`;
}

function dateTime(locale: string, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
}

export const look = `:root {
  color-scheme: light dark;
  font: 16px/1.5 system-ui, sans-serif;
}
body {
  margin: 0;
  background: light-dark(#f6f4f0, #16171a);
  color: light-dark(#1d1e22, #ecebe8);
}
main {
  max-width: 30rem;
  margin: 8vh auto;
  padding: 1.75rem;
  border: 1px solid light-dark(#dfdbd4, #34363c);
  border-radius: 16px;
  background: light-dark(#fff, #1e2024);
}
@media (max-width: 33rem) {
  main {
    margin: 0;
    border: 0;
    border-radius: 0;
    min-height: 100vh;
    box-sizing: border-box;
  }
}
.desk {
  margin: 0;
  color: light-dark(#5f6068, #a5a6ad);
}
h1 {
  margin: 0 0 1rem;
  font-size: 1.5rem;
}
.promise {
  margin: 0;
  font-weight: 600;
}
form {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.5rem;
  margin-top: 1.25rem;
}
label {
  font-weight: 600;
}
select,
button {
  min-height: 44px;
  border-radius: 10px;
  padding: 0.5rem 0.9rem;
  font: inherit;
}
select {
  border: 1px solid light-dark(#b9b4aa, #55585f);
  background: light-dark(#fff, #16171a);
  color: inherit;
}
button {
  border: 1px solid transparent;
  font-weight: 600;
  cursor: pointer;
  color: #fff;
  background: #2f5fd0;
}
.quiet {
  border-color: light-dark(#b9b4aa, #55585f);
  background: none;
  color: inherit;
}
:focus-visible {
  outline: 3px solid light-dark(#2f5fd0, #9db8ff);
  outline-offset: 2px;
}
`;
