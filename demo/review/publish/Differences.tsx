import type { Difference } from './differences.ts';

export function Differences({ changes }: { readonly changes: readonly Difference[] }) {
  return (
    <ul class="differences">
      {changes.map(({ place, what, about }) => (
        <li key={`${place} ${what}`}>
          <b>{place}</b>: {what}
          {about === null ? null : <span class="differences__about">{about}</span>}
        </li>
      ))}
    </ul>
  );
}
