import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { englishWords } from '../../widget/ui/strings/languages.ts';
import { RichText } from '../../widget/ui/lines/RichText.tsx';

afterEach(cleanup);

describe('a link in an answer', () => {
  it('is a card where it stands by itself, made of nothing but its address', () => {
    render(
      <RichText text={'Here:\n\nhttps://a.example/forms/late?order=1'} words={englishWords} />,
    );
    const card = screen.getByRole('link', { name: 'https://a.example/forms/late?order=1' });

    expect(card.className).toBe('rich__card');
    expect(card.textContent).toBe('https://a.example/forms/late?order=1');
    expect(card.getAttribute('rel')).toBe('noopener noreferrer nofollow');
    expect(document.querySelector('img, iframe, link, object')).toBeNull();
  });

  it.each(['see https://a.example/x', '[a form](https://a.example/x)', 'https://a.example/x now'])(
    'stays in its sentence: %s',
    (text) => {
      render(<RichText text={text} words={englishWords} />);

      expect(screen.getByRole('link').className).toBe('');
    },
  );

  it.each([
    ['https://bank.example', 'https://bank.example (evil.example)'],
    ['https://bank.example/?evil.example', 'https://bank.example/?evil.example (evil.example)'],
    ['https://bank.example/evil.example/', 'https://bank.example/evil.example/ (evil.example)'],
    ['evil.example', 'evil.example'],
    ['https://evil.example/x', 'https://evil.example/x'],
  ])('shows the host that it leads to, unless its text says it: %s', (claimed, read) => {
    render(<RichText text={`[${claimed}](https://evil.example/login)`} words={englishWords} />);

    expect(screen.getByRole('link').textContent).toBe(read);
  });

  it.each([
    'https://bank.example@evil.example/',
    'https://a.example\\@evil.example/',
    '/\\evil.example',
    '//evil.example',
    'https:///evil.example',
    'https://a.example:99999/',
    'https://%00/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'ftp://a.example',
  ])('is none, but text, where it would hide where it leads, or lead to no page: %s', (address) => {
    render(<RichText text={`[here](${address})`} words={englishWords} />);

    expect(screen.queryByRole('link')).toBeNull();
    expect(document.body.textContent).toContain(address);
  });

  it('shows letters that look like others for what they are', () => {
    render(<RichText text="https://аpple.example/x" words={englishWords} />);

    expect(screen.getByRole('link').textContent).toMatch(/^https:\/\/xn--/);
  });
});

it('shows an answer that is longer than any, word for word and without marks', () => {
  const text = '[a](https://a.example/) '.repeat(50_000);
  render(<RichText text={text} words={englishWords} />);

  expect(document.body.textContent).toBe(text);
  expect(screen.queryByRole('link')).toBeNull();
});
