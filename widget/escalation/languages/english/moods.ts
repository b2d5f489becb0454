/** How English sounds when somebody is angry, in a hurry, in distress or in danger. */
import type { Language } from '../language.ts';

export const moods: Pick<Language['families'], 'frustration' | 'urgency' | 'distress' | 'harm'> = {
  frustration: `
    .65 @bad
    .75 poor bad worse @bad, 2 @service
    .7 f*ck* fuck* wtf stfu ffs bs goddam* asshole* bastard* pissed effing
    .4 damn freaking bloody hell suck* screw*
    .7 idiot* moron* stupid* dumb clown* brainless thieves thief liar* lied lying lies excuses
    .6 fraud* cheat* robbery stealing
    ! fraud*, team alert claim report charge stuff transaction activity protection
    ! report* suspect possible victim think, 3 fraud* scam*
    .7 rip* ripped, off
    .7 unethical dishonest rude disrespect* arrogant clueless misleading condescending
    .7 furious livid outraged fuming infuriat* appalled exasperat* unhappy dissatisf*
    .7 fed, up
    .6 angry frustrat* annoy* irritat* upset disappoint*
    ! @not, 2 be get feel worry?, upset angry annoyed frustrat* disappoint*
    .6 @not, 1 happy pleased impressed satisfied acceptable fair
    .7 sick tired done enough, of with, 1 @you this the being waiting @service
    .7 had, enough
    .7 wast*, 4 time money @late energy evening
    .7 thanks thank thx, for, 1 nothing wasting losing
    .7 @you, kidding joking serious deaf blind even
    .45 seriously srsly come smh sigh, on? $
    .6 shame dare, on @you
    .6 @not could, 1 care cares bother* consider* respect account* apolog* even clue idea
    ! i have had, no not, 1 idea clue
    ! even, though if
    .6 nobody noone one, 3 help* answer* respond* repl* picks seems cares
    .5 @not still yet, 3 response repl* answer* responded resol* proper
    .29 still again constantly already
    .5 ignor* neglect* stranded
    .65 hung, up
    .6 run* bounced passed fobbed, 1 around off from
    .6 runaround
    .5 over again time, and after, over again time
    .5 several numerous countless third fourth fifth 3rd 4th three four five 3 4 5 6, times time attempts calls emails
    .7 how, many, times more
    ! how, many, times, can do may
    .4 every, single?, time
    .4 already, 2 told contacted explained called said asked sent gave
    .4 keep keeps kept, 2 saying asking telling crash* fail* chang* charg* happen* deduct* on
    .5 waiting waited wait been, 4 over for since more almost, 3 @late
    .29 after took, 3 @late
    .6 on, hold
    .4 @late, late now overdue without and
    .5 was were i you they broken, told assured promise* said, 8 @not but still wrong
    .7 never wont not, 2 use using buy buying fly shop order recommend trust choose, 3 again you from with
    .7 lost losing, 2 customer business patience trust
    .7 @you, fault incompetence mess
    .55 @you, people guys, 1 are have @not should put
    .5 impossible unable, to, 2 reach contact speak cancel find
    .6 whats what, 1 the, 1 point use hell
    .29 @not, 2 work* help* happen* done solved fixed
    .4 unhelpful unreliable unfair inconvenien* complain* slow mess lack
    ! file make raise where how track, 4 complain*
    .5 cried cry* tears stress* heartbreak* humiliat* insult* ruin*
    .5 refus*, to
    .4 forced stuck fail failed failing cancelled denied rejected
    .5 script scripted
    .6 so really very extremely too, 1 slow bad poor late unfair wrong difficult
    .5 kind level, of, 1 service
    .8 😡 🤬 😤 🖕
    .5 😠 😒 🙄 😭 😩 😫 🤦 👎
  `,
  urgency: `
    .9 urgen* emergency
    ! urgent emergency, care room contact exit number fund
    ! @not, 2 urgen* rush hurry emergency
    .8 asap immediate desperate*
    .8 need needs want must please help call refund fix now, 6 immediately instantly
    .8 as, soon, as, possible
    .75 right straight, now away $
    .75 cant cannot, 1 wait
    ! cant, wait, to for till until
    .75 need needs must have want call assist, 4 tonight now today
    .75 have got only, 1 til till until, tomorrow tonight
    .75 need needs must want before, 4 before by, 1 my the?, flight deadline tonight tomorrow noon
    .75 must, 8 leav*
    .7 leav* fly flying travel* depart*, 2 tomorrow today tonight
    .7 hurry
    .7 im am are left get, stranded
    .7 running, out, of, time
    ! book deliver order, 4 today now
    ! help*, 1 for, today
    ! they, leave
  `,
  distress: `
    .6 desperate* despair helpless devastated heartbroken distraught overwhelmed crying cried tears panic* terrified scared
    .6 wits, end
    .5 so really very extremely, 1 worried stressed anxious upset
    .6 dont, know, what where, 1 to, do turn $
    .7 my our, 3 died death funeral passed cancer dying hospital surgery
    .6 passed, away
    .6 widow* grieving homeless evict* beg begging
    .6 lost, my, 1 job home husband wife son daughter mother father mom mum dad baby
    .6 cant, afford, 2 food rent eat medicine heating
  `,
  harm: `
    suicid*
    kill* hurt* harm* cut*, myself himself herself themselves
    want wanna going rather, 2 to?, die
    wish want rather, 3 dead
    end* take taking, my her his their, own?, life
    @not, 2 reason worth want, 1 to in, live living alive life
    cant, go, on, living like anymore
    hits beats beating hitting abus* assaulted attacked raped, 1 me us her my
    domestic, violence abuse
    @not trouble difficulty stopped struggling, 2 breath*
    overdos* anaphyla* unconscious seizure
    chest, pain*
    heart, attack
    allergic, reaction shock
    call need, an?, ambulance 911 999
    carbon, monoxide
    smell* leak* gas, 2 gas leak
    @not, 1 feel?, safe, at with here, home him anymore
    life, threatening
  `,
};
