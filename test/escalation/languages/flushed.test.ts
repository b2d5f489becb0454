import { describe, expect, it } from 'vitest';
import { squeezed } from '../../../.ci/flush.ts';
import { familyOf } from '../../../widget/escalation/hearing/notation.ts';
import { allLanguages } from '../../../widget/escalation/languages/all.ts';
import { whatItIs } from '../../../widget/escalation/languages/whatItIs.ts';

describe('phrases as they are built', () => {
  it.for(allLanguages.map((language) => [language.tag, language] as const))(
    'are heard like phrases as they are written: %s',
    ([, { families, classes }]) => {
      for (const phrases of Object.values(families)) {
        expect(familyOf(squeezed(phrases), classes)).toEqual(familyOf(phrases, classes));
      }
    },
  );

  it('are heard like phrases as they are written: what the chat is asked of itself', () => {
    const { phrases, classes } = whatItIs;
    expect(familyOf(squeezed(phrases), classes)).toEqual(familyOf(phrases, classes));
  });
});
