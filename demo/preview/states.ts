/** What `/preview/states.json` says: every state with its link, for tools that visit them all. */
import { groups } from './views.ts';

export function statesText(): string {
  const states = groups.flatMap(({ title: group, scenes }) =>
    scenes.map(({ id, title, view }) => ({
      id,
      title,
      group,
      mode: view.mode,
      link: `/preview/#/${id}`,
    })),
  );
  return `${JSON.stringify(states, null, 2)}\n`;
}
