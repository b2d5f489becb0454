/** The conversation as a file: every line says who spoke, and when. */
import type { Line } from '../model/line.ts';
import { eventText } from './eventText.ts';
import { agentName, aiLineName } from './speakerName.ts';
import type { Words } from './strings/words.ts';

export function plainText(lines: readonly Line[], aiName: string, words: Words): string {
  return said(lines, aiName, words)
    .map(({ at, who, text }) => `[${at}] ${who}: ${text}`)
    .join('\n');
}

/** A page to print. Made of nodes and written out: what was said cannot become markup. */
export function printable(
  lines: readonly Line[],
  aiName: string,
  title: string,
  words: Words,
): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = words.locale;
  page.documentElement.dir = words.direction;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  // A style in a document made here would be held against the policy of this page.
  page.head.append(charset, page.createComment('look'));
  const heading = page.createElement('h1');
  heading.append(title);
  page.body.append(heading);
  for (const { at, who, text } of said(lines, aiName, words)) {
    const article = page.createElement('article');
    const name = page.createElement('h2');
    name.append(`${who} · ${at}`);
    const body = page.createElement('p');
    body.dir = 'auto';
    body.append(text);
    article.append(name, body);
    page.body.append(article);
  }
  const written = new XMLSerializer().serializeToString(page);
  return written.replace('<!--look-->', `<style>${look}</style>`);
}

const look = `
body { max-width: 42rem; margin: 2rem auto; font: 1rem/1.5 system-ui, sans-serif }
h2 { margin: 1rem 0 0; font-size: .8rem; color: #555 }
p { margin: 0; white-space: pre-wrap }
article { break-inside: avoid }
`;

function said(lines: readonly Line[], aiName: string, words: Words) {
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' });
  return lines.flatMap((line) => {
    const text = line.from === 'system' ? eventText(line.event, words, aiName) : line.text;
    if (text === '') return [];
    return [{ at: time.format(new Date(line.at)), who: speakerOf(line, aiName, words), text }];
  });
}

function speakerOf(line: Line, aiName: string, words: Words): string {
  switch (line.from) {
    case 'customer':
      return words.say('speaker.you');
    case 'ai':
      return aiLineName(line, aiName, words);
    case 'human':
      return agentName(line.agent, words);
    case 'system':
      return words.say('speaker.system');
  }
}
