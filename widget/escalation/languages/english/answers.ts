/** What English says to an answer, and how an AI says that it has none. */
import type { Language } from '../language.ts';

export const answers: Pick<Language['families'], 'rejection' | 'acceptance' | 'hedge' | 'refusal'> =
  {
    rejection: `
    @not did does, 2 answer* fix* help* resolve* solve* work*
    @not that thats, 1 my the what, 1 i?, 1 asked asking issue mean meant need problem question said wanted
    already have just, did done explained said that told tried
    still, 2 @not confused same waiting
    @you, 2 @not, 1 answer* get listen* read* understand*
    unhelpful useless wrong
    no nope, @you i it its not still that thats wrong
    makes, no, sense
    exact same, answer error issue message problem thing
    ^ again $
    what, do, you, mean
  `,
    acceptance: `
    appreciate* awesome brilliant cheers perfect solved sorted thank* thx understood
    ! thank*, for, nothing
    cool excellent great it lovely ok okay that this wonderful, got helped helps thank* thx worked works
    got, it
    makes, sense
    all, good set
  `,
    hedge: `
    i im, 1 cannot cant dont not, 2 certain confirm determine find know sure tell understand verify
    @not, 1 data details information, about for on
    could may might perhaps possibly, 2 @not be have
    clarify rephrase
    as, far, as, i
    i, assume believe guess
  `,
    refusal: `
    i we, @not am unable, 3 able access assist change complete discuss do handle help issue make offer perform process provide share
    @not, able allowed authorised authorized permitted possible, to
    beyond outside, 2 abilities my scope what
    afraid apologi* sorry unfortunately, 4 @not unable
    only, 1 answer assist help
  `,
  };
