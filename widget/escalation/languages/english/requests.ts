/** How English asks for a person, and what only looks like it. */
import type { Language } from '../language.ts';

export const requests: Pick<Language['families'], 'request'> = {
  request: `
    @talk spoken, 3 to w with, 5 @anyone @person assistant
    @talk, 2 @person
    @would able can could got have let may possible trying, 4 @talk, 2 to with, a an another one some the your
    @person, to, answer chat help speak talk
    connect* escalate forward get give hand pass put redirect switch transfer*, 1 me us, 1 onto over through to with?, 4 @anyone @person
    escalate forward redirect switch transfer*, 3 to, 3 @anyone @person
    put, me, through
    find get, me, 4 @person
    get id need prefer rather require want, 3 @person
    @want, 1 @anyone, 2 else that to who, 2 @call @talk assist help
    @want, 1 @anyone, else
    @anyone @person, 3 i we, 2 @talk
    @be, 2 @anyone @person, 4 @call @talk around assist available here listening there
    actual human live living manual real, @person assistance being customer help people service support
    contact* hold reach* touch, 1 of with?, 2 @person somebody someone
    ask directly get take want, 4 from, an?, @person
    get getting, through, to, 3 @person someone
    @call, me us, @soon asap at back immediately now on please pls
    @call, me us $
    call_back callback, please pls request
    give giving, me us, a, call callback ring
    @would arrange request schedule, 1 a?, call callback, back from
    @anyone @person to you, 1 @call, me us
    somebody someone, 4 call contact, me us
    @not enough hate instead sick stop tired, 4 @talk, 2 to with, 2 @machine you
    with, 1 a?, brain pulse soul
    ^ @person people, instead now only please pls plz
    ! @not, 2 @would call connect have put transfer, 4 @anyone @person me us
    ! no, need
    ! without, 2 @talk a an any, 2 @anyone @person
    ! after already been had ive since was were weve when while, 3 @talk spoken, 5 @anyone @person
    ! @be, @you i it that there this, 1 a actual* an chatting human real really speaking talking, 3 @person $
    ! @be, @you i this, 1 a actual* an chatting human real really speaking talking, 3 @person
    ! i, 1 speaking talking, 2 @person $
    ! agent courier driver he number rep she they who, 2 call* contact ring, me us
    ! @not did does promised will would, 3 @call, me us
    ! an my the who your, @person, did gave had has hung is just never promised refused said says told was
    ! @person, code commission discount fee fees login number portal
    ! hours, 1 @talk
    ! on, the, 1 live?, chat
    ! room seat seats table ticket transfer, 4 people person
    ! task, manager
  `,
};
