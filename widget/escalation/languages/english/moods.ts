/** How English sounds when somebody is angry, in a hurry, in distress or in danger. */
import type { Language } from '../language.ts';

export const moods: Pick<Language['families'], 'frustration' | 'urgency' | 'distress' | 'harm'> = {
  frustration: `
    .65 @bad
    .75 @bad bad poor worse, 2 @service
    .7 asshole* bastard* bs effing ffs fuck* goddam* pissed stfu wtf
    .4 bloody damn freaking hell screw* suck*
    .7 ashamed brainless clown* disorgani* dumb excuse* idiot* liar* lied lies lying moron* raging robber* stupid* thief thieves
    .6 cheat* fraud* robbery stealing
    ! fraud*, activity alert charge claim protection report stuff team transaction
    ! possible report* suspect think victim, 3 fraud* scam*
    .7 rip*, off
    .7 arrogant clueless condescending dishonest disrespect* misleading rude unethical
    .7 appalled dissatisf* exasperat* fuming furious infuriat* livid outraged unhappy
    .7 fed, up
    .6 angry annoy* disappoint* frustrat* irritat* upset
    ! @not, 2 be feel get worry?, angry annoyed disappoint* frustrat* upset
    .6 @not, 1 acceptable fair happy impressed pleased satisfied
    .6 @not, 2 good, enough
    .6 how, 3 fair
    .6 minus negative one zero 0 1, star stars
    .6 hate, 1 @you this
    ! @not love, 4 hate
    .6 false, advertis* promis*
    .6 do, better
    .6 let, 1 me us, down
    .6 repeat*, myself
    .6 give, up
    .6 how, hard
    .6 pay*, 2 for, nothing
    .6 matter wrong, with, u you
    .6 cant, stand
    .6 @not, 2 decency manners respect shame
    .5 automated automatic canned copy generic, 4 answer* message* repl* response*
    .6 are be must, 1 joking kidding
    .7 done enough sick tired, of with, 1 @service @you being the this waiting
    .7 had, 1 enough it, of with
    .7 had, enough
    .6 @you, fault
    .5 promised, 8 @not but still
    .7 wast*, 4 @late energy evening money time
    .7 thank* thx, for, 1 losing nothing wasting
    .7 @you, blind deaf even joking kidding serious
    .45 come seriously sigh smh srsly, on? $
    .6 how, dare
    .6 shame, on
    ! am im, 2 @bad dumb idiot* stupid*
    ! dumb stupid*, question
    ! garbage rubbish trash, 3 bin* collect* day pick* truck
    ! not, 1 bad good great terribl*
    ! @bad, at cold cough pain weather with
    ! tell, 3 joke
    .6 @not could, 1 account* bother* care cares clue consider* even idea
    ! had have i, no not, 1 clue idea
    ! even, if though
    .6 nobody noone one, 3 answer* cares help* picks repl* respond* seems
    .5 @not still yet, 3 answer* proper repl* resol* respon*
    .29 again already constantly still
    .5 ignor* neglect* stranded
    .65 hung, up
    .6 bounced fobbed passed run*, 1 around between from off
    .6 audacity circles competent nerve nowhere patience runaround sake
    ! for, 2 patience
    .5 again over time, after and, again over time
    .5 3rd 4th 5th countless fifth five four fourth numerous several six sixth third three 3 4 5 6, attempt attempts calls day emails time times week
    .7 how, many, more times
    ! how, many, times, can may
    .4 every, single?, time
    .5 already, 2 asked called contacted explained gave said sent told
    .4 keep keeps kept, 2 asking cancel* chang* charg* clos* crash* deduct* delay* fail* get* happen* on saying send* telling
    .5 been wait*, 4 almost for more over since, 3 @late
    .29 after took, 3 @late
    .6 on, hold
    .4 @late, and late now overdue without
    .7 never not wont, 2 buy* choose fly order* recommend shop* trust us*, 3 again from with you
    .7 losing lost, 2 business customer patience trust
    .55 @you, guys people, 1 @not are have put should
    .55 you, people
    .6 what whats, 1 the, 1 hell point use
    .29 @not, 2 done fixed happen* help* solved work*
    .4 complain* inconvenien* lack mess slow unfair unhelpful unreliable
    .5 argh cried cry* grr* heartbreak* humiliat* insult* ruin* stress* tears ugh
    .5 refus*, to
    .4 cancelled denied fail failed failing forced rejected stuck
    .6 extremely really so too very, 1 bad difficult late poor slow unfair wrong
    .8 🖕 😡 😤 🤬
    .5 👎 😒 😠 😩 😫 😭 🙄 🤦
  `,
  urgency: `
    .9 emergency urgen*
    ! emergency urgent, care contact exit fund kit kits number room
    ! @not, 2 emergency hurry rush urgen*
    .8 asap desperate* immediate
    .8 @must block call fix help now please refund reverse send someone stop, 6 immediately instantly
    .75 @must block call fix get help please send stop, 6 at right straight, away now once
    .75 do fix help need send, 6 now $
    .75 begin* board* closes depart* due fly flying leav* start* travel*, 3 @soon hour hours midnight mins minutes noon
    .75 exam funeral interview wedding, 2 are at is, 2 @soon
    .75 @must, 3 by, @soon
    .75 before by til till until, 1 my the?, deadline exam flight funeral interview meeting midnight noon wedding
    .75 locked, 1 out, 1 of
    .75 send, 1 help recovery someone
    .75 at, the, earliest
    .75 quick quickly, please pls
    .75 about, to, board depart die leave take
    .75 within, 1 an the, hour
    .75 breathing insulin oxygen
    .8 as, soon, as, possible
    .75 it that this, 1 cannot cant, 1 wait
    .75 @must assist call, 4 now today tonight
    .75 got have only, 1 til till until, @soon
    .7 hurry stranded
    .75 this, instant minute second
    .7 running, out, of, time
    ! book deliver order, 4 today
    ! they, leave
  `,
  distress: `
    .6 cried crying despair desperate* devastated distraught heartbroken helpless overwhelmed panic* scared tears terrified
    .6 wits, end
    .5 extremely really so very, 1 anxious stressed upset worried
    .6 dont, know, what where, 1 to, do turn $
    .7 my our, 3 cancer death died dying funeral hospital passed surgery
    .6 passed, away
    .6 beg begging evict* grieving homeless widow*
    .6 lost, my, 1 baby dad daughter father home husband job mom mother mum son wife
    .6 cant, afford, 2 eat food heating medicine rent
  `,
  harm: `
    suicid*
    cut* harm* hurt* kill*, herself himself myself themselves
    going rather wanna want, 2 to?, die
    rather want wish, 3 dead
    end* take taking, her his my their, own?, life
    @not, 2 reason want worth, 1 in to, alive life live living
    cant, go, on, anymore like living
    abus* assaulted attacked beating beats hits hitting raped, 1 her me my us
    domestic, abuse violence
    @not difficulty stopped struggling trouble, 2 breath*
    anaphyla* overdos* seizure unconscious
    chest, pain*
    heart, attack
    allergic, reaction shock
    call need, an?, 911 999 ambulance
    carbon, monoxide
    gas leak* smell*, 2 gas leak
    @not, 1 feel?, safe, at here with, anymore him home
    life, threatening
  `,
};
