import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../widget/escalation/tone/tone.ts';
import { trained, weightsFile } from './train.ts';

describe('the tone of a message', () => {
  it.for([
    'You are useless, this is the third time I am asking and still no answer!',
    'I have been on hold for two hours. This is unacceptable.',
    'are you kidding me, another week??',
    'You wasted three weeks of my time, thanks for nothing',
    'your driver lied, your support lied, and nobody gives a damn about my order',
    'Great, you lost my bag again. Brilliant service as always, never flying with you again.',
    'pathetic service, worst company ever',
    'I am sick and tired of repeating myself to this stupid bot',
  ])('hears anger in %o', (text) => {
    expect(toneOf(text)).toBeGreaterThan(0.5);
  });

  it.for([
    'ok',
    '',
    '4521',
    'yes, the window seat please',
    'My screen is dead, how do I replace it?',
    'I am so sorry for the wait, here is my number: 0171 555 0199',
    'Hate to bother you, but one more question about the invoice',
    'Could you check where my parcel is? It was expected yesterday.',
    'That is a killer deal, is it still on?',
    'THANK YOU SO MUCH!!!',
    'I do not want to top up, only to see my balance',
    'Wo finde ich meine Rechnung?',
    'Your agent was wonderful, please give her a raise!',
  ])('hears none in %o', (text) => {
    expect(toneOf(text)).toBeLessThan(0.5);
  });

  it('is a probability, whatever comes', () => {
    for (const text of [
      '',
      ' ',
      '!?!?',
      '\uD800',
      '😡'.repeat(3000),
      'a'.repeat(50_000),
      '漢字かな交じり文',
    ]) {
      expect(toneOf(text)).toBeGreaterThanOrEqual(0);
      expect(toneOf(text)).toBeLessThanOrEqual(1);
    }
  });

  it('reads a long message from both ends only, so its cost has a ceiling', () => {
    const [start, finish] = ['please help me. '.repeat(80), 'This is a disgrace! '.repeat(80)];

    expect(toneOf(start + 'x '.repeat(100_000) + finish)).toBe(toneOf(start + finish));
  });
});

describe('the weights', () => {
  const { source, auc } = trained();

  it('are what the trainer makes of the corpus', () => {
    expect(readFileSync(weightsFile, 'utf8')).toBe(source);
  });

  it('tell angry from calm in batches they have not seen', () => {
    expect(auc).toBeGreaterThan(0.87);
  });

  it('and the code that reads them fit into 4 kB', async () => {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: 'widget/escalation/tone/tone.ts', formats: ['es'] },
        rolldownOptions: { output: { minify: true } },
      },
    });
    const outputs = Array.isArray(result) ? result : [];
    const code = outputs
      .flatMap(({ output }) => output)
      .map((file) => (file.type === 'chunk' ? file.code : ''))
      .join('');

    expect(code).toContain('toneOf');
    expect(gzipSync(code).length).toBeLessThan(4000);
  });
});
