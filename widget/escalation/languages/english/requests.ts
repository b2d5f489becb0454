/** How English asks for a person, and what only looks like it. */
import type { Language } from '../language.ts';

export const requests: Pick<Language['families'], 'request'> = {
  request: `
    @talk spoken, 3 to with w, 5 @person @anyone assistant
    @talk, 2 @person
    can could may let want like need have wanna trying able got possible, 4 @talk, 2 to with, the your a an some one another
    @person, to, answer talk speak help chat
    connect* put pass hand forward switch get give transfer* redirect escalate, 1 me us, 1 to with through over onto?, 4 @person @anyone
    transfer* escalate forward switch redirect, 3 to, 3 @person @anyone
    put, me, through
    find get, me, 4 @person
    want need prefer require rather id get, 3 @person
    @want, 1 @anyone, 2 to who that else, 2 @talk @call help assist
    @want, 1 @anyone, else
    @person @anyone, 3 i we, 2 @talk
    @be, 2 @anyone @person, 4 available here there around listening assist @call @talk
    live actual living human real manual, person human agent being rep representative operator people help assistance service support customer
    contact* reach* hold touch, 1 of with?, 2 @person someone somebody
    ask want get take directly, 4 from, an?, agent human person manager
    getting get, through, to, 3 @person someone
    @call, me us, back pls please now asap today tomorrow at on immediately
    @call, me us $
    callback call_back, please pls request
    give giving, me us, a, call ring callback
    want need request like arrange schedule, 1 a?, callback call, back from
    @person @anyone you to, 1 @call, me us
    someone somebody, 4 call contact, me us
    @not instead stop sick tired hate enough, 4 @talk, 2 to with, 2 @machine you
    with, 1 a?, soul pulse brain
    ^ human person people agent representative operator supervisor manager rep, only instead now please pls plz
    ! @not, 2 want need wish like have call transfer connect put, 4 @person @anyone me us
    ! no, need
    ! without, 2 @talk a an any, 2 @person @anyone
    ! already ive weve had was were been after when while since, 3 @talk spoken, 5 @person @anyone
    ! @be, @you this it that there i, 1 a an really real actual* human talking speaking chatting, 3 @person human $
    ! @be, @you this i, 1 a an really real actual* human talking speaking chatting, 3 @person human
    ! i, 1 talking speaking, 2 @person $
    please pls, 1 @call, me us
    ! he she they driver courier agent rep number, 2 call* contact ring, me us
    ! who, 1 called calls, me us
    ! @not will would did does promised, 3 @call, me us
    ! my your the an who, agent manager rep representative advisor supervisor, said told says was is has had did never gave promised just hung refused
    ! agent operator manager representative rep, number code portal login fee fees commission discount
    ! hours, 1 @talk
    ! on, the, 1 live?, chat
    ! table seat seats room ticket transfer, 4 person people
    ! task, manager
  `,
};
