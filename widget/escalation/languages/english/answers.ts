/** What English says to an answer, and how an AI says that it has none. */
import type { Language } from '../language.ts';

export const answers: Pick<Language['families'], 'rejection' | 'acceptance' | 'hedge' | 'refusal'> =
  {
    rejection: `
    @not did does, 2 help* work* solve* answer* fix* resolve*
    @not that thats, 1 what my the, 1 i?, 1 asked question meant mean need asking issue problem wanted said
    already just have, tried did done told said explained that
    still, 2 @not same waiting confused
    @you, 2 @not, 1 understand* listen* get answer* read*
    wrong useless unhelpful
    no nope, thats that not it its i @you wrong still
    makes, no, sense
    same exact, thing error issue problem answer message
    ^ again $
    what, do, you, mean
  `,
    acceptance: `
    thank* thx cheers perfect brilliant awesome appreciate* sorted solved understood
    ! thank*, for, nothing
    great excellent wonderful lovely cool ok okay that it this, thank* thx got works helps helped worked
    got, it
    makes, sense
    all, good set
  `,
    hedge: `
    im i, 1 not dont cannot cant, 2 sure certain know find confirm verify determine tell understand
    @not, 1 information details data, about on for
    might may could perhaps possibly, 2 be have @not
    rephrase clarify
    as, far, as, i
    i, believe guess assume
  `,
    refusal: `
    i we, @not unable am, 3 help assist do process access provide make change discuss perform handle offer share issue complete able
    @not, able allowed permitted authorized authorised possible, to
    beyond outside, 2 scope abilities what my
    sorry unfortunately afraid apologi*, 4 @not unable
    only, 1 help assist answer
  `,
  };
