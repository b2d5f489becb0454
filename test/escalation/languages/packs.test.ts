import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hear } from '../../../widget/escalation/hearing/hear.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import { languagesOf } from '../../../widget/escalation/languages/detect.ts';
import { en } from '../../../widget/escalation/languages/en.ts';
import type { FamilyName, Language } from '../../../widget/escalation/languages/language.ts';
import { familyOf } from '../../../widget/escalation/hearing/notation.ts';
import { findAll } from '../../../widget/escalation/hearing/phrases.ts';
import { findRequest } from '../../../widget/escalation/triggers/request.ts';
import { wordsOf } from '../../../widget/escalation/hearing/words.ts';
import { english, englishLookAlikes } from './english.ts';
import { sayingsOf } from './speaks.ts';
import { strength } from './strength.ts';

const packs = allLanguages.filter(({ tag }) => tag !== 'en');

describe.for(packs.map((pack) => [pack.tag, pack] as const))('the pack of %s', ([, pack]) => {
  const lines = Object.values(pack.families).flatMap(sayingsOf);

  it('has phrases in every family of English', () => {
    for (const name of Object.keys(en.families) as FamilyName[]) {
      expect(familyOf(pack.families[name], pack.classes).phrases.size).toBeGreaterThan(0);
    }
  });

  it('begins no phrase with a gap or with a word that may be missing', () => {
    const first = lines.map((line) => bodyOf(line).split(', ')[0] ?? '');
    expect(first.filter((part) => /^\d |\?$/.test(part))).toEqual([]);
  });

  it('ends no phrase with a word that may be missing, which would be read as not there', () => {
    expect(lines.filter((line) => line.endsWith('?'))).toEqual([]);
  });

  it('names no class that it does not have, and has none that it does not name', () => {
    const named = new Set(lines.flatMap((line) => line.match(/(?<=@)\w+/g) ?? []));
    expect(new Set([...named, 'person', 'anyone', 'company'])).toEqual(
      new Set(Object.keys(pack.classes)),
    );
  });

  it('puts no stray sign, gap or end where it would be read as a word', () => {
    const parts = lines.flatMap((line) => bodyOf(line).split(', '));
    const word = String.raw`[@\w\p{L}\p{M}*%]+`;
    const step = new RegExp(`^(?:\\^ )?(?:\\d )?${word}(?: ${word})*\\??(?: \\$)?$`, 'u');
    expect(parts.filter((part) => !step.test(part))).toEqual([]);
  });

  it('weighs at most 3.5 kB, compressed', () => {
    expect(gzipSync(leanOf(pack)).length).toBeLessThanOrEqual(3.5 * 1024);
  });

  it.for(englishLookAlikes)('hears no request in “%s”', (text) => {
    const { isSpokenIn: _, ...heardAlways } = pack;
    expect(findRequest(hear({ text }, [heardAlways]))).toBeNull();
  });

  it.for(english)('hears no anger, harm, leaving, threat or dispute in “%s”', (text) => {
    const names = ['frustration', 'harm', 'churn', 'legal', 'billing-dispute'] as const;
    for (const name of names) {
      expect(findAll(familyOf(pack.families[name], pack.classes), wordsOf(text))).toEqual([]);
    }
  });
});

describe('English', () => {
  it('begins and ends no phrase with a word that may be missing', () => {
    const bodies = Object.values(en.families).flatMap(sayingsOf).map(bodyOf);
    expect(
      bodies.filter((body) => body.split(', ')[0]?.endsWith('?') || body.endsWith('?')),
    ).toEqual([]);
  });
});

describe('languagesOf', () => {
  it('calls less than a third of English foreign', () => {
    const foreign = english.filter((text) => languagesOf(wordsOf(text)).size > 1);
    expect(english.length).toBeGreaterThanOrEqual(50);
    expect(foreign.length).toBeLessThan(english.length / 3);
  });

  it('takes every message to be English as well', () => {
    expect(languagesOf(wordsOf('мой refund'))).toEqual(new Set(['en', 'ru']));
  });
});

describe('a foreign message', () => {
  it('is heard though it is mixed with English', () => {
    expect(strength('hi, quiero hablar con un agent please', 'request')).toBe(1);
    expect(strength('bhai please connect me, mujhe agent se baat karni hai', 'request')).toBe(1);
  });
});

describe('a “no” to the answer before', () => {
  it.for([
    ['No, I need to speak to a person', "I don't need to speak to a person"],
    ['No, necesito hablar con un agente', 'no necesito hablar con un agente'],
    ['Não, preciso falar com um atendente', 'não preciso falar com um atendente'],
    ['No, vorrei parlare con un operatore', 'non vorrei parlare con un operatore'],
    ['Nie, proszę o rozmowę z konsultantem', 'nie chcę rozmawiać z konsultantem'],
    ['Нет, соедините меня с оператором', 'не соединяйте меня с оператором'],
    ['لا، أريد موظفا من فضلك', 'لا أريد موظفا'],
    ['不，帮我转人工客服', '我不要人工客服'],
  ])('is none to the person asked for: “%s”, not “%s”', ([asking, refusing]) => {
    expect(strength(asking ?? '', 'request')).toBe(1);
    expect(strength(refusing ?? '', 'request')).toBe(0);
  });
});

function bodyOf(line: string): string {
  return line.replace(/^(?:!\s*)?(?:\.\d+\s)?\s*/, '');
}

/** What a minifier leaves of it, but for the names of classes and families. */
function leanOf({ classes, families }: Language): string {
  return [...Object.values(classes), ...Object.values(families)]
    .join('\n')
    .replaceAll(/\s*\n\s*/g, '\n');
}
