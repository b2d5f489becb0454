import { describe, expect, it } from 'vitest';
import { packet } from '../../demo/preview/views/people.ts';
import { mailLink } from '../../widget/ui/cards/mailLink.ts';
import { englishMail } from '../../widget/ui/strings/enMail.ts';
import { englishWords } from '../../widget/ui/strings/languages.ts';

const texts = englishWords.with(englishMail);
const written = (summary: string) =>
  new URL(
    mailLink('help@acme.example', { ...packet, handoff: { ...packet.handoff, summary } }, texts),
  );

describe('an e-mail instead of a chat', () => {
  it('is written already, but for what only the customer knows', () => {
    const { protocol, pathname, searchParams } = written('Asks for a refund: order 4892 & more.');

    expect(protocol + pathname).toBe('mailto:help@acme.example');
    expect(searchParams.get('subject')).toBe(packet.handoff.subject);
    expect(searchParams.get('body')).toMatch(
      /^Asks for a refund: order 4892 & more\.\n\nMy name: .+\n\nPhone or e-mail: .*\n\nBest time to reach me:$/,
    );
  });

  it.each(['a long story. ', 'eine lange Geschichte ä. ', '長い話。', '😀'])(
    'is short enough for any mail program, and still asks for the address (%s)',
    (word) => {
      const link = written(word.repeat(600));

      expect(link.href.length).toBeLessThanOrEqual(1800);
      expect(link.href.length).toBeGreaterThan(1700);
      expect(link.searchParams.get('body')).toMatch(/…\n\nMy name: /);
    },
  );

  it('is an empty one where nothing is known yet', () => {
    expect(mailLink('help@acme.example', null, texts)).toBe('mailto:help@acme.example');
  });
});
