/** How English sounds when somebody is angry, in a hurry, in distress or in danger. */
import type { Language } from '../language.ts';

export const moods: Pick<Language['families'], 'frustration' | 'urgency' | 'distress' | 'harm'> = {
  frustration: `
    .65 @bad
    .75 poor bad worse @bad, 2 @service
    .7 fuck* wtf stfu ffs bs goddam* asshole* bastard* pissed effing
    .4 damn freaking bloody hell suck* screw*
    .7 idiot* moron* stupid* dumb clown* brainless thieves thief liar* lied lying lies excuse* ashamed raging robber* disorgani*
    .6 fraud* cheat* robbery stealing
    ! fraud*, team alert claim report charge stuff transaction activity protection
    ! report* suspect possible victim think, 3 fraud* scam*
    .7 rip*, off
    .7 unethical dishonest rude disrespect* arrogant clueless misleading condescending
    .7 furious livid outraged fuming infuriat* appalled exasperat* unhappy dissatisf*
    .7 fed, up
    .6 angry frustrat* annoy* irritat* upset disappoint*
    ! @not, 2 be get feel worry?, upset angry annoyed frustrat* disappoint*
    .6 @not, 1 happy pleased impressed satisfied acceptable fair
    .6 @not, 2 good, enough
    .6 how, 3 fair
    .6 minus zero negative 0 1 one, star stars
    .6 hate, 1 this @you
    ! @not love, 4 hate
    .6 false, advertis* promis*
    .6 do, better
    .6 let, 1 me us, down
    .6 repeat*, myself
    .6 give, up
    .6 how, hard
    .6 pay*, 2 for, nothing
    .6 wrong matter, with, you u
    .6 cant, stand
    .6 @not, 2 shame decency respect manners
    .5 copy automated automatic generic canned, 4 answer* repl* response* message*
    .6 be are must, 1 kidding joking
    .7 sick tired done enough, of with, 1 @you this the being waiting @service
    .7 had, 1 it enough, with of
    .7 had, enough
    .6 @you, fault
    .5 promised, 8 @not but still
    .7 wast*, 4 time money @late energy evening
    .7 thank* thx, for, 1 nothing wasting losing
    .7 @you, kidding joking serious deaf blind even
    .45 seriously srsly come smh sigh, on? $
    .6 how, dare
    .6 shame, on
    ! im am, 2 @bad stupid* idiot* dumb
    ! stupid* dumb, question
    ! garbage rubbish trash, 3 collect* bin* pick* truck day
    ! not, 1 terribl* good great bad
    ! @bad, weather cough cold pain at with
    ! tell, 3 joke
    .6 @not could, 1 care cares bother* consider* account* even clue idea
    ! i have had, no not, 1 idea clue
    ! even, though if
    .6 nobody noone one, 3 help* answer* respond* repl* picks seems cares
    .5 @not still yet, 3 respon* repl* answer* resol* proper
    .29 still again constantly already
    .5 ignor* neglect* stranded
    .65 hung, up
    .6 run* bounced passed fobbed, 1 around off from between
    .6 runaround circles nowhere nerve audacity patience sake competent
    ! for, 2 patience
    .5 over again time, and after, over again time
    .5 several numerous countless third fourth fifth sixth 3rd 4th 5th three four five six 3 4 5 6, times time attempt attempts calls emails day week
    .7 how, many, times more
    ! how, many, times, can may
    .4 every, single?, time
    .5 already, 2 told contacted explained called said asked sent gave
    .4 keep keeps kept, 2 saying asking telling clos* send* get* cancel* delay* crash* fail* chang* charg* happen* deduct* on
    .5 wait* been, 4 over for since more almost, 3 @late
    .29 after took, 3 @late
    .6 on, hold
    .4 @late, late now overdue without and
    .7 never wont not, 2 us* buy* fly shop* order* recommend trust choose, 3 again you from with
    .7 lost losing, 2 customer business patience trust
    .55 @you, people guys, 1 are have @not should put
    .55 you, people
    .6 whats what, 1 the, 1 point use hell
    .29 @not, 2 work* help* happen* done solved fixed
    .4 unhelpful unreliable unfair inconvenien* complain* slow mess lack
    ! file make raise where how track, 4 complain*
    .5 cried cry* tears stress* heartbreak* humiliat* insult* ruin* ugh grr* argh
    .5 refus*, to
    .4 forced stuck fail failed failing cancelled denied rejected
    .6 so really very extremely too, 1 slow bad poor late unfair wrong difficult
    .8 😡 🤬 😤 🖕
    .5 😠 😒 🙄 😭 😩 😫 🤦 👎
  `,
  urgency: `
    .9 urgen* emergency
    ! urgent emergency, care room contact exit number fund kit kits
    ! @not, 2 urgen* rush hurry emergency
    .8 asap immediate desperate*
    .8 @must please help call refund fix send stop block reverse someone now, 6 immediately instantly
    .75 @must please help call fix send stop block get, 6 right straight at, now away once
    .75 fix send do help need, 6 now $
    .75 leav* fly flying travel* start* depart* closes begin* board* due, 3 minutes mins hour hours @soon midnight noon
    .75 funeral wedding interview exam, 2 is are at, 2 @soon
    .75 @must, 3 by, @soon
    .75 before by til till until, 1 my the?, exam flight interview meeting wedding funeral deadline noon midnight
    .75 locked, 1 out, 1 of
    .75 send, 1 help recovery someone
    .75 time, sensitive critical
    .75 at, the, earliest
    .75 quickly quick, please pls
    .75 about, to, die leave depart board take
    .75 within, 1 the an, hour
    .75 insulin oxygen breathing
    .8 as, soon, as, possible
    .75 it this that, 1 cant cannot, 1 wait
    .75 @must call assist, 4 now today tonight
    .75 have got only, 1 til till until, @soon
    .7 hurry stranded
    .75 this, minute second instant
    .7 running, out, of, time
    ! book deliver order, 4 today
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
