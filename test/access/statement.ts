/** `widget/ACCESSIBILITY.md`: what Baton promises a site owner, with the titles of the tests that hold it to that. */
import { readFileSync } from 'node:fs';

/** Topics of the statement, and the files whose tests are about them. */
const parts: readonly (readonly [string, string])[] = [
  ['Rules of axe-core, over every state', 'test/access/gallery/axe.test.ts'],
  ['Rules of axe-core, over a page with the chat on it', 'test/access/sitePage.test.ts'],
  ['Reflow, spacing, targets, focus, order', 'test/access/gallery/everywhere.test.ts'],
  ['What WCAG 2.2 has added', 'test/access/criteria.test.ts'],
  ['Keyboard', 'test/access/keyboard.test.ts'],
  ['Announcements', 'test/access/announcements.test.ts'],
  ['Announcements, one by one', 'test/ui/announcer.test.tsx'],
  ['Names, roles, order', 'test/access/gallery/tree.test.ts'],
  ['Input methods', 'test/access/inputMethods.test.ts'],
  ['Contrast, for any accent', 'test/ui/theme.test.ts'],
  ['Forced colours, more contrast, less motion', 'test/access/gallery/preferences.test.ts'],
  ['Whatever the page does to its own elements', 'test/browser/hostileStyles.test.ts'],
];

const flows = [
  'Find the button on the page and open the chat. The first thing said is that this is an AI.',
  'Ask something. The answer is read once, when it is whole.',
  'Go back through the conversation. Each message begins with who has said it.',
  'Stop an answer while it is being written.',
  'Say that an answer was helpful. The button says that it is pressed.',
  'Ask for a person. The place in the queue is read, and each new place, and not each estimate.',
  'Take up an offer of a person.',
  'Send a file.',
  'Go offline, send something, come back. What is not delivered says so, and can be tried again.',
  'Ask for a callback and leave the number out. The field with the mistake has the focus and says what is wrong.',
  'End the conversation and rate it.',
  'Close the chat with Escape and open it again. Nothing is read a second time.',
];

export function statementText(): string {
  return `# Accessibility

Baton is made to conform to [WCAG 2.2](https://www.w3.org/TR/WCAG22/), level AA. This page is written by \`npm run access\` from
the tests themselves, and then runs them; another test fails when it does not say what they say.

## What is tested, on every change

${parts.map(([topic, file]) => `### ${topic}\n\n${titlesIn(file)}\n\n\`${file}\``).join('\n\n')}

## Rules of its own

- **The queue does not chatter.** A new place is announced. The estimate of the wait and its time stand below it, to be read.
- **An answer is announced once, when it is whole**, and what was said before a reload, a reconnection or the closing of the chat
  is not announced again.
- **The focus moves only when the customer has done something**, and stays inside of an open chat when what had it is gone.
- **Where there is too little room**, the message field stays and everything else scrolls above it.

## What a site has to do

- Leave room for the button, as for any bar of its own, so that it covers nothing that has the focus:
  \`html { scroll-padding-bottom: 100px } body { padding-bottom: 100px }\`.
- Choose any accent: what is written on it and in it is corrected until it can be read.

## Known limits

- No screen reader has run in these tests: they read the tree that the browser gives to one, and listen to the live regions. The script
  below is for people, and has not been carried out for this version.
- An open chat on a wide screen lies over a part of the page. What has the focus below it is seen when the chat is closed.
- Borders of fields are softer than 3 : 1 unless the reader asks for more contrast; the fields are known by their labels.
- axe-core decides about two fifths of what can be wrong by itself; the rest is what the other tests are for.

## A script for people

With NVDA and Firefox, VoiceOver and Safari, TalkBack and Chrome. For each step note what was said and what had the focus.

${flows.map((flow, at) => `${at + 1}. ${flow}`).join('\n')}
`;
}

function titlesIn(file: string): string {
  const titles = [
    ...readFileSync(file, 'utf8').matchAll(
      /\b(describe|it)(?:\.for\([^]*?\))?\(\s*(['"`])([^\n]*?)\2,/g,
    ),
  ];
  return titles
    .map(([, kind, , title = '']) =>
      kind === 'it'
        ? `- ${title.replaceAll(/,? ?(\(.*%s\)|%s|\(delete .*\))/g, '').replace('$title', '…')}`
        : `\n*${title}*\n`,
    )
    .join('\n')
    .trim();
}
