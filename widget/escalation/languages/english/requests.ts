/** How English asks for a person, and what only looks like it. */
import type { Language } from '../language.ts';

export const requests: Pick<Language['families'], 'request'> = {
  request: `
    @talk spoken, 3 to with w 2, 5 @person @anyone assistant
    @talk, 2 @person
    can could may let @would have trying able got possible, 4 @talk, 2 to with, the your a an some one another
    @person, to, answer talk speak help chat
    @pass get give bring send, 1 me us, 1 to with through over onto?, 4 @person @anyone
    put bring send, 2 @person
    @pass, me us $
    @person @anyone, 1 on, the, phone line
    can could have please pls someone somebody staff, 4 @call, me us him her them
    @pass, 3 to through, 3 @person @anyone
    escalate, this it $
    straight directly, to, 3 @person @anyone
    who, 2 can, 1 @talk
    find get, me, 4 @person
    want need prefer require rather id get, 3 @person
    @want, 1 @anyone, 2 to who that else, 2 @talk @call help assist
    @be, 2 @anyone @person, 4 available here there around listening assist @call @talk
    live actual living human real manual, @person being people help assistance service support customer
    contact* reach* hold touch queue raise, 2 of with for?, 3 @person someone somebody
    ask want get take directly, 4 from, an?, @person
    @call, me us, back pls please now asap @soon at on immediately
    @call, me us $
    request schedule arrange book please pls, 1 a?, callback call_back
    schedule arrange book, 1 a, call, with
    give giving, me us, a, call ring callback
    @would request arrange schedule, 1 a?, callback call, back from
    @person @anyone you to, 1 @call, me us
    @not instead stop sick tired hate enough, 4 @talk deal, 2 to with, 2 @machine you
    with, 1 a?, soul pulse brain
    ^ a?, @person people, only instead now please pls plz
    ^ person human $
    any, 2 agents people, 1 available online there around here free
    ! @not, 2 @would have call transfer connect put, 4 @person @anyone me us
    ! no, need
    ! already ive weve had was were been after when while since, 3 @talk spoken, 5 @person @anyone
    ! @be, @you this it that there i, 1 a an really real actual* human talking speaking chatting, 3 @person $
    ! @be, @you this i, 1 a an really real actual* human talking speaking chatting, 5 @person
    ! contact, person
    ! he she they driver courier agent rep number, 2 call* contact ring, me us
    ! @not will would did does promised, 3 @call, me us
    ! my your the an who, 1 @person, said told says was is has had did never gave promised just hung refused solved helped
    ! @person, number code portal login fee fees commission discount
    ! hours, 1 @talk
    ! on, the, 1 live?, chat
    ! table seat seats room ticket transfer, 4 person people
    ! task, manager
  `,
};
