/** How English asks for a person, and what only looks like it. */
import type { Language } from '../language.ts';

export const requests: Pick<Language['families'], 'request'> = {
  request: `
    @talk spoken, 3 to w with 2, 5 @anyone @person assistant
    @talk, 2 @person
    @talk, to too with, some, one
    @would able can could got have let may possible trying, 4 @talk, 2 to with, a an another one some the your
    @person, to, answer chat help speak talk
    @pass bring get give send, 1 me us, 1 onto over through to with?, 4 @anyone @person
    bring put send, 2 @person
    @pass, me us $
    put, me, through thru
    get getting, through, to, 3 @anyone @person
    @person, 1 to?, take, over
    assistance help, from, 4 @person
    @anyone, 4 able free, 2 @talk to
    @anyone @person, 1 on, the, line phone
    can could have please pls somebody someone staff, 4 @call, her him me them us
    @pass, 3 through to, 3 @anyone @person
    escalate, it this $
    directly straight, to, 3 @anyone @person
    who, 2 can, 1 @talk
    find get, me, 4 @person
    get id need prefer rather require want, 3 @person
    @want, 1 @anyone, 2 else that to who, 2 @call @talk assist help
    @be, 2 @anyone @person, 4 @call @talk around assist available here listening there
    actual human live living manual real, @person assistance being customer help people service support
    contact* hold queue raise reach* touch, 2 for of with?, 3 @person somebody someone
    ask directly get take want, 4 from, an?, @person
    @call, me us, @soon asap at back immediately now on please pls
    @call, me us $
    arrange book please pls request schedule, 1 a?, call_back callback
    arrange book schedule, 4 call, with
    give giving, me us, a, call callback ring
    gimme, a, call callback ring
    @would arrange request schedule, 1 a?, call callback, back from
    @anyone @person to you, 1 @call, me us
    @not enough hate instead sick stop tired, 4 @talk deal, 2 to with, 2 @machine you
    with, 1 a?, brain pulse soul
    ^ @person people somebody someone, instead now only please pls plz
    ^ a, @person, instead now only please pls plz
    ^ human person $
    ^ customer, care service support $
    any, 2 agents people staff, 1 around available free here online there
    ! didnt doesnt dont never not wont wouldnt, 2 @would call connect have put transfer, 4 @anyone @person me us
    ! no, need
    ! after already been had ive since was were weve when while, 3 @talk spoken, 5 @anyone @person
    ! @be, @you i it that there this, 1 a actual* an chatting human real really speaking talking, 3 @person $
    ! @be, @you i this, 1 a actual* an chatting human real really speaking talking, 5 @person
    ! contact, person
    ! agent courier driver he number rep she they, 2 call* contact ring, me us
    ! @not did does promised will would, 3 @call, me us
    ! an my the who your, 1 @person, did gave had has helped hung is just never promised refused said says solved told was
    ! @person, code commission discount fee fees login number portal
    ! hours, 1 @talk
    ! on, the, 1 live?, chat
    ! room seat seats table ticket transfer, 4 people person
    ! task, manager
  `,
};
