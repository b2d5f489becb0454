/** The conversation as a text file: every line says who spoke, and when. */
import type { Line } from '../model/line.ts';
import { eventText } from './eventText.ts';
import type { Strings } from './strings/en.ts';

export function plainText(
  lines: readonly Line[],
  strings: Strings,
  aiName: string,
  locale: string,
): string {
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return lines
    .flatMap((line) => {
      const text =
        line.from === 'system' ? eventText(line.event, strings, aiName, locale) : line.text;
      if (text === '') return [];
      return [`[${time.format(new Date(line.at))}] ${speakerOf(line, strings, aiName)}: ${text}`];
    })
    .join('\n');
}

function speakerOf(line: Line, { speaker }: Strings, aiName: string): string {
  switch (line.from) {
    case 'customer':
      return speaker.you;
    case 'ai':
      return speaker.aiLine(aiName, line.approvedBy?.name ?? null);
    case 'human':
      return speaker.human(line.agent.name, line.agent.role);
    case 'system':
      return speaker.system;
  }
}
