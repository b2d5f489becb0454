import type { Language } from './language.ts';

export const en: Language = {
  tag: 'en',
  classes: {
    person:
      'human% humans person% agent% agents representative% representatives rep reps csr operator% operators ' +
      'advisor% adviser% associate supervisor% manager% managers colleague staff employee specialist% consultant ' +
      'executive executives technician soul individual humanoid',
    anyone:
      'someone% somebody% anyone anybody people team department support assistant expert reception receptionist desk ' +
      'everyone ppl',
    company:
      'a an the real live actual physical human please pls plz plss now asap just want need get me i my hi hello hey is ' +
      'there any customer service care support chat only yes no ok to with speak talk answer available another different ' +
      'other better senior normal proper your one of you guys for contact connect transfer call give number',
    talk: 'talk% talking speak% speaking spk tlk chat chatting converse conversation communicate discuss',
    connect: 'connect% connecting transfer% transferring put pass hand forward switch get give redirect escalate link patch',
    want: 'want wants wanna wana need require prefer rather like get find give send bring id',
    with: 'to with w wth too into 2',
    machine: 'bot bots robot robots machine machines computer ai chatbot software program algorithm automated recording you u',
    bad:
      'terrible horrible awful pathetic atrocious abysmal appalling dreadful disgusting disgraceful shocking shameful lousy ' +
      'shoddy crappy shit shitty shittiest shite useless worthless hopeless incompetent ridiculous ludicrous absurd ' +
      'unacceptable outrageous inexcusable unbelievable laughable deplorable horrendous horrid rubbish garbage trash worst',
    help: 'service services support help care experience company airline bank app website site team staff agents people',
    again: 'again already before repeatedly twice thrice',
    unit: 'minute minutes mins min hour hours hrs hr day days week weeks wks month months year years yrs',
    end: 'cancel cancelling canceling cancelled terminate terminating end ending close closing quit quitting delete deleting stop kill deactivate',
    contract:
      'account accounts contract contracts subscription% subscriptions membership% memberships policy plan plans service services ' +
      'line mobile broadband internet sim',
    pay: 'charge charges charged charging billed bill debit debited deducted debited debiting took taken take taking withdrew withdrawn paid pay',
    lawyer: 'lawyer% lawyers attorney% attorneys solicitor% solicitors barrister',
    watchdog:
      'ombudsman bbb fca ftc fcc cfpb ofcom ofgem trai regulator% regulators regulatory watchdog',
  },
  families: {
    request: `
      @talk|spoken ~3 @with ~5 @person|@anyone
      @talk ~2 @person
      can|could|may|let|want|like|need|have|wanna|trying|able|rather ~4 @talk ~2 to|with the|your|a|an|some|one|another|different|real
      @connect ~1 me|us ~1 @with|through|over|onto? ~4 @person|@anyone
      transfer|escalate|forward|switch|redirect|connect ~3 to ~4 @person|@anyone
      put me through
      @want ~3 @person
      @want ~1 @anyone ~2 to|who|that ~2 @talk|call|contact|ring|phone
      @want ~1 @anyone else
      @person|@anyone ~3 i|we ~2 @talk ~2 @with?
      is|are|any there? ~2 @anyone|@person ~2 to|available|here|there|around|online|listening|help|assist
      real|live|actual|living|human|physical|breathing person|human|agent|being|rep|representative|operator|people|chat
      live chat|agent|support with? ~2 @person
      contact|contacting|reach|reaching|hold ~1 of? ~3 @person
      get|getting ~1 in touch with ~4 @person|@anyone
      get|getting through to ~4 @person|@anyone
      call|ring|phone|cal me|us back|pls|please|plz|now|asap|today|tomorrow|at|on|when|as|immediately|for|who
      call|ring|phone me|us $
      callback|call_back please|pls|request|requested
      give|giving me|us a? call|ring|callback
      need|want|request|like|arrange|schedule|expecting ~2 callback|call back|from?
      @person|@anyone|you ~1 call|ring|phone|contact me|us
      not|no|instead|stop|sick|tired|hate|refuse|enough|without ~4 @talk ~2 @with ~2 @machine
      @person|someone|somebody with ~1 a? soul|pulse|heartbeat|brain|heart
      human|person|people instead|only|now|please
      agent|representative|operator|supervisor|manager|rep now|please|pls|plz
      speak|talk human
      chat|talk|speak with? agent|human|person|representative|rep|operator
      ! dont|doesnt|didnt|not|never|wont|wouldnt|cant ~1 want|need|wish|like|wanna|have|require|call|transfer|connect|put|contact ~5 @person|@anyone|me|us
      ! no need ~4 @person|@anyone|@talk|call
      ! without ~2 @talk|calling|a|an|any ~3 @person|@anyone
      ! already|just|ive|weve|had|have|was|were|been|after|when|while|since ~2 i|we? ~2 @talk|spoken|talked ~5 @person|@anyone
      ! am|are|r|is i|you|u|this|it|that ~3 @talk|a|an|even|really|real|human ~4 @person|@anyone|human
      ! he|she|they|who|driver|courier|guy|lady|agent|rep ~2 call|calls|contact|ring ~1 me|us
      ! dont|didnt|nobody|none|no|never|cant|not|will|would|did|does ~3 call|ring|phone|contact me|us
      ! my|your|the|an|who|which agent|manager|rep|representative|advisor|supervisor|consultant said|told|says|was|is|has|had|did|never|gave|promised|advised|informed|just|didnt|named|called|hung|refused|kept
      ! agent|operator|manager|representative|rep number|code|portal|login|fee|fees|commission|discount|license|licence
      ! @talk ~2 about ~2 @person
      ! people ~3 @talk|talking
    `,
    frustration: `
      .6 @bad
      .75 @bad|poor|bad|worse ~2 @help
      .7 @help ~2 is|are|was|has|really|so|just|absolutely|completely|such ~3 @bad|poor|bad|joke|mess|nightmare|hell|suck*
      .8 worst ~4 ever|@help|i
      .7 fuck*|fck*|fking|effing|wtf|wth|stfu|ffs|bullshit|bullcrap|bs|goddam*|asshole*|bastard*|crap|piss* ~1 off?
      .5 damn|dammit|freaking|frigging|bloody|hell|sucks|suck|sucked|sucky|screw|screwed|screwing
      .8 fuck*|screw|damn ~1 you|u|your|ur|this|off
      .75 idiot*|moron*|stupid*|dumb|clown*|imbecile*|incompetent|illiterate|brainless|lazy|crooks|thieves|thief|liars|liar|scum
      .7 scam*|fraud*|cheat*|ripoff|robbery|robbing|robbed|thieving|steal*|theft|conned|daylight
      ! fraud|fraudulent department|team|alert|claim|report|charge|transaction|activity|protection|prevention|detection|number|line|suspected
      ! report|reported|suspect|possible|been|victim|think ~3 fraud*|scam*|stolen|theft|steal*
      .7 rip|ripped|ripping ~2 off
      .75 unprofessional|unethical|dishonest|rude|disrespectful|arrogant|clueless|misleading|condescending
      .8 lied|lying ~1 to?
      .7 furious|livid|outraged|fuming|enraged|infuriating|infuriated|disgusted|appalled|exasperat*|fed up|fedup|seething
      .7 angry|frustrat*|annoyed|annoying|irritat*|pissed|aggravat*|upset|unhappy|dissatisfied|displeased|disappoint*
      ! dont|not|no|never ~2 be|get|feel? upset|angry|annoyed|frustrat*|disappoint*
      .7 not ~1 happy|pleased|impressed|satisfied|amused|acceptable|cool
      .5 not|isnt ~2 good|fair enough?
      .75 sick|tired|bored|done|enough|fed ~2 of|with|up ~2 your|you|this|the|being|having|waiting|all|hearing|u|ur|it
      .8 had enough
      .65 hate|despise|detest|loathe you|u|your|ur|this|these|that|dealing|the|it|when
      .7 wast* ~4 time|money|hours|day|days|energy|evening|morning
      .7 waste of
      .7 nightmare|shambles|fiasco|disaster|farce|circus|disgrace|joke|mockery|torture|hellish|debacle
      ! fun|funny|good|great|nice|practical joke
      .6 total|complete|absolute|utter|utterly|absolutely|such|what|big|huge|hot a? mess|waste|joke|failure|rubbish|nonsense|lie|lies|cheek
      .7 nonsense|rediculous|rediculas|riduculous|ridiculus|unaceptable|pathatic|disgrace
      .75 thanks|thank|thx for ~1 nothing
      .7 thanks ~2 for ~3 wasting|ruining|losing|ignoring|leaving|not|screwing|making
      .7 no thanks to you
      .75 are|r you|u ~2 kidding|joking|serious|stupid|deaf|blind|mad|insane|even|dumb
      .6 you|u must|gotta|got be kidding|joking
      .55 seriously|srsly|really $
      .45 come on
      .6 nice|good try|job|one|work|going $
      .6 great|nice|good|lovely|fantastic|brilliant|wonderful|excellent|amazing|way ~2 customer? service|job|work|going|start not
      .6 way to go
      .5 what the hell|heck|actual|f
      .6 shame on|shame
      .7 how dare
      .6 how hard|difficult|long|many ~3 is|can|times|must|do|it|does ~2 be|it|to|i|take|we|have
      ! how many times|days|weeks|can|do ~2 week|month|day|year|per|can
      ! how long does|will|do|would|is|has|should|until ~5 take|be|it|the|a|an
      .7 do|does your|ur jobs?|job
      .6 get|sort ~1 your|ur|it act|shit|stuff|out
      .5 sort|fix ~1 it|this|your|yourself out|now|already
      .55 care|cares less|about customers|us
      .65 dont|doesnt|dosent|not|couldnt|never|no|nobody|zero ~2 care|cares|bother|bothered|give|consideration|respect|accountability|apology|compassion|empathy
      .6 nobody|noone|no|none one? ~3 help*|answer*|respond*|repl*|car*|call*|listen*|assist*|pick*|know*|seem*|contact*|cares|bother*
      ! no one|time|need|worries|problem|thanks|matter
      .55 no|not|zero|without|still|havent|never|yet ~3 response|reply|replies|answer|answered|responded|replied|communication|resolution|resolved|acknowledg*|update|solution
      .6 still ~3 no|not|nothing|waiting|havent|hasnt|cant|wont|doesnt|isnt|didnt|without|having|unable|same|unresolved|pending|down|broken|happening|dont
      .45 still
      ! still ~3 valid|available|open|time|possible|can|eligible|order|use|want|like|interested|be
      .6 ignor*|neglect*|abandoned|stranded|stonewall*|fob* ~1 off?
      .65 hung|hanging|hangs up
      .65 run|going|go|went|running|sent ~2 around|circles|round|roundabout|runaround
      .6 runaround|loop|circles|passed|bounced|shunted|pillar ~1 around|post|between?
      .6 over and over
      .55 again and again
      .55 time|times after|and time|again
      .55 yet|once|and|all|this|it|me|same|asking|explaining|happened|failed|broken|down|wrong|late|cancelled|delayed again $
      .6 multiple|several|many|numerous|countless|million|thousand|hundred|dozen|umpteenth|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th|10th|second|two|three|four|five|six|seven|ten|2|3|4|5|6|7|8|10 times|time|attempts|calls|emails|messages|complaints|dms|tickets
      ! last|next|first|one|any|at|delivery|departure|arrival time|times
      ! many times can|do|per|a|is
      .6 already|previously ~2 told|contacted|explained|tried|called|said|asked|emailed|sent|provided|gave|given|done|did|submitted|reported|spoke|complained|mentioned|answered
      .5 i|we|ive|as told|said|explained|mentioned|asked ~2 you|u|them|already|above|before|earlier
      .7 how many times
      .7 every|each single? time
      .55 keep|keeps|kept|constantly|continually|continuously|always|consistently ~2 *ing|saying|asking|telling|getting|sending|crashing|failing|changing|cancelling|charging|happening|going|giving|late|down|slow|delayed|broken
      .6 waiting|waited|wait|been|hold|holding ~4 over|for|since|more|than|almost|nearly|about ~3 hour|hours|hrs|days|weeks|months|ages|forever|week|month|year|years|yesterday
      .55 after ~2 @unit
      .6 on hold
      .6 hours|days|weeks|months|ages|forever ~3 waiting|waited|late|ago|later|now|overdue|delayed|delay|hold|no|nothing|and|without|of
      .55 late|delayed|overdue ~3 hour|hours|hrs|day|days|week|weeks|again|every
      .6 promis*|guarantee* ~6 but|not|never|nothing|broken|still|didnt|hasnt|no|days|and
      .6 broken|false|empty|fake promise*
      .6 was|were|been|got|being|i told|assured|promised|informed|advised|said ~8 but|nothing|still|never|no|not|wrong|didnt|yet|different
      .6 you|u|they|he|she said|told|promised|claimed|assured ~7 but|never|still|nothing|not|no|didnt|hasnt|wont
      .6 lies|lie|excuses|excuse|bull
      ! excuse me
      .7 never|not|wont ~2 use|using|buy|buying|fly|flying|shop|order|ordering|recommend|trust|bank|book|deal|come|stay|return|again ~4 again|you|u|from|with|your|back|this|anyone
      .75 lost|losing|lose|loosing ~2 a|customer|client|my|business|patience|faith|trust|temper|me
      .6 last time
      .7 your|ur|own ~1 fault|incompetence|negligence|mistake|mess|lapse|error|failure
      .6 you|u people|guys|all ~2 are|r|have|dont|cant|suck|should|never|keep|always
      .6 blam*|accus* ~2 me|us|customers
      .55 makes|make|making no|zero|me|it sense|mad|sick|angry|cry|impossible|harder
      .6 impossible|unable to ~2 reach|contact|get|speak|talk|cancel|find|anyone|use
      .5 why|what ~2 the|is|do|does|did|are|should|cant|wont|isnt|dont|would i|it|you|u|we|they|your ~2 so|always|even|keep|have|never|still|hard|difficult|taking
      .5 cant|cannot|couldnt|wont|wouldnt even|believe|be|do
      .6 didnt|doesnt|dont|not|didn|hasnt|havent|wont ~2 even ~2
      .5 what|whats the? ~1 point|use|hell
      .6 good luck
      .5 nothing|none|not ~2 work*|help*|happen*|done|changed|fixed|solved|resolved
      .55 didnt|doesnt|does|did|not|dont|isnt|wont not? ~1 work|working|help|helping|helpful|worked|solve|fix|fixed
      ! if|when|why|what ~4 doesnt|not|dont|isnt|wont ~1 work*|help*
      .5 unhelpful|unreliable|unresponsive|unfair|unjust|overcharg*|broken|inconvenien*|dissatisf*|complain*|complaint
      ! file|make|lodge|submit|raise|register|where|how|track|check|open|filing|making|lodging ~4 complaint|complain
      .6 cried|crying|cry|tears|stressed|stress|stressful|heartbreak*|humiliat*|suffer*|insult*
      .6 ruined|ruining|ruin|spoiled|spoilt|destroyed
      .5 robot*|script|scripted|copy|canned|automated paste|response*|reply|replies|answer*|message*
      .6 refus* ~2 to|refund|help|service|give|return
      .55 forced|stuck|left|forcing
      ! left|stuck ~2 hand|side|in|my|the|over|with
      .6 so|really|very|extremely|too|super|beyond ~1 rude|slow|bad|poor|angry|disappoint*|frustrat*|annoy*|upset|difficult|unprofessional|unfair|wrong|late|expensive
      .5 fail|failed|failure|failing|fails epic?
      .6 fix|answer|respond|reply|help|refund|return|sort ~3 already|now|immediately|asap
      .55 resolve|sorted|fixed this?
      .5 rather|again|after|twice ~1 *
      .8 😡|🤬|😤|🖕|💩
      .5 😠|😒|🙄|😭|😞|😩|😫|🤦|👎
    `,
    urgency: `
      .9 urgent*|emergency|urgency
      ! urgent|emergency care|room|contact|exit|number|fund|landing|contacts
      ! not|no|isnt|nothing ~2 urgent*|rush|hurry|emergency
      .8 asap|immediately|immediate|straightaway|instantly|promptly
      .8 as soon as possible|u|you
      .8 right|straight now|away
      .7 at once
      .75 cant|cannot|wont ~1 wait
      ! cant wait ~1 to|for|till|until
      .75 need|needs|must|have|want|get|help|call|fix ~6 today|tonight|now|quickly|quick|fast|tomorrow|soonest|hurry
      .7 running|run|ran out|short of|on time
      .75 before|by|until|till ~2 my|the|tonight|tomorrow|noon|midnight|morning|end|flight|deadline|close|eod ~2 flight|deadline|of?|tonight|tomorrow|today|leaves|departs
      .75 in|within|next ~2 @unit ~2 and|or|i|my|we
      .7 leaving|leave|leaves|fly|flying|travel|travelling|traveling|departing|depart|checkin|due|wedding|surgery|exam|interview|funeral ~5 tomorrow|today|tonight|hour|hours|soon|morning|minutes
      .8 desperate|desperately|desperation
      .7 hurry|quickly|stranded|critical|crucial|deadline
      .7 time sensitive|critical
      .75 need|want ~2 this|it|that ~3 now|today|fast
    `,
    distress: `
      .6 desperate|desperately|despair|helpless|hopeless|devastated|heartbroken|distraught|overwhelmed|traumati*
      .6 crying|cried|tears|sobbing|panic|panicking|panicked|terrified|scared|frightened|afraid
      ! afraid|scared ~1 that|so|not|i|we|to
      .6 wits end
      .6 breaking|break down
      .5 stressed|anxious|anxiety|worried sick|about|to?
      .5 so|really|very|extremely ~1 worried|stressed|anxious|scared|upset
      .7 dont know what|where ~1 to do|turn
      .7 my|our|his|her ~3 died|death|funeral|passed|cancer|dying|hospital|surgery|stroke|miscarriage
      .6 passed away
      .6 bereave*|widow*|grief|grieving|mourning
      .6 lost my|our ~1 job|house|home|husband|wife|son|daughter|mother|father|mom|mum|dad|baby|child
      .6 cant afford ~2 food|rent|eat|medicine|medication|heating|live
      .6 homeless|evict*|starving|bankrupt
      .5 please|pls i beg|am begging
      .6 begging
    `,
    harm: `
      suicid*|self_harm
      kill|killing|hurt|hurting|harm|harming|cut|cutting ~1 myself|himself|herself|themselves|themself
      want|wanna|going|gonna|rather|wish ~3 to? die|be|were dead?
      ! die cast
      end|ending|take|taking my|her|his|their own? life
      no|not|nothing|dont ~3 reason|worth|want|point ~1 to|in? live|living|alive|go_on
      cant go on ~1 living|like|anymore
      better off dead
      hits|beats|beating|hitting|abuses|abusing|assaulted|attacked|raped|threatened|threatening ~1 me|us|her|him|my|our
      ! threatening ~2 to|with ~2 charge|cancel|close|cut|fine|legal|collections
      domestic violence|abuse
      cant|cannot|not|trouble|difficulty|stopped|struggling|hard ~2 breathe|breathing
      overdose*|chest pain|pains|heart_attack|unconscious|bleeding|seizure
      anaphyla*|allergic reaction|shock
      call an? ambulance|911|999|112
      carbon monoxide
      smell|smelling|leak ~3 gas
      gas leak
      not|dont|never ~1 feel? safe ~2 at|home|here|anymore
      life or death
      life threatening
    `,
    legal: `
      my|our|a|an|the|with|get|hire|hired|have|see|via|through|contact* ~3 @lawyer
      @lawyer ~3 will|has|have|is|letter|involved|says|said|now
      @lawyer
      ! @lawyer ~2 fee|discount|account|power|document|sign
      ! power of @lawyer
      ! estate|immigration|your @lawyer
      legal|court|judicial action|proceedings|recourse|remedy|remedies|case|advice|advisor|adviser|counsel|steps|representation|team|measures|dispute|rights|route|department
      ! your|their|the|compliance|and legal department|team|rights|advice
      legally
      ! legally ~3 binding|required|blind|allowed|own
      sue|sueing|suing|sued ~2 you|u|your|them|this|for|the|over|company|bank|airline|will|if
      ! i|we|im|was|were|am|being|got|been|is|are|they sued ~1 by
      will|gonna|going|would|to|ill|shall|could|must ~1 sue
      ! sue ~2 me|us|smith
      take|taking|taken|see|bring|bringing ~4 to|in court|tribunal|arbitration
      ! take|takes|took|taking me|us to court
      small claims
      lawsuit|lawsuits|litigat*|class_action|subpoena|prosecut*
      class action
      ! lawsuit|judgment ~2 against me|us
      ombudsman|ofcom|ofgem|cfpb|watchdog|trai
      trading standards
      better business
      bbb
      consumer ~2 protection|court|forum|affairs|rights|commission|council|tribunal|helpline|bureau
      federal trade|regulator* ~1 commission?
      attorney general
      attorneys general
      report*|complain*|complaint|file|filed|filing|contact*|escalat*|tell|inform*|take|letter ~6 ftc|fcc|bbb|fbi|sec|fca|fos|regulator|regulators|regulatory|authorities|ombudsman|watchdog|commission|commissioner|dot|caa|police
      ! police report
      regulator|regulators|regulatory ~2 complaint|body|bodies|agency|agencies|authority|authorities|assistance|action
      seek|seeking ~3 damages|compensation|redress|justice ~2 court|legal|law?
      violat*|breach|breaking|illegal|against ~3 law|laws|rights|gdpr|act|statute|contract|regulation|regulations
      ! against ~1 my|your|the policy|religion|wall
    `,
    churn: `
      @end ~4 @contract
      ! @end ~4 @contract ~1 payment|order|card|transfer|number|details|holder|booking|reservation|debit|request
      ! @end ~3 order|orders|booking|reservation|flight|ticket|tickets|payment|transfer|appointment|newsletter|transaction|debit|card|trial|meeting|room|check|delivery|insurance_claim ~1 @contract?
      ! didnt|not|never|dont|without|already|why|cant ~2 @end ~4 @contract
      ! order|transfer|payment|debit ~3 @end
      want|like|need|wish|how|going|gonna|please|can|will|ready ~3 to? unsubscribe
      want|like|need|wish|going|gonna|time|have|thinking|think|considering|consider|plan|planning|decided|want|about|might|cant|will|ill|should|shall|must|better|am|im|be ~4 leave|leaving|quit|quitting|switch|switching|churn|churning
      ! leave|leaving ~2 a|an|the|my|it|them|feedback|review|message|comment|for|at|from|from|on|in|home|work|tomorrow|tonight|today|now|via ~3
      ! switch|switching ~3 flight|flights|seat|seats|on|off|plan|plans|account|accounts|my|date|between|from|card|language|me|to|phones|back
      switch|switching|move|moving|change|changing|go|going|churn|port|porting|migrate|migrating|return|transfer|transferring ~3 to|from|back ~2 another|other|different|competitor|competition|rival|someone|somebody|somewhere|anything|elsewhere|new provider|bank|company|carrier|network|operator|else|airline|supplier?
      switch|switching|change|changing|switched|swap|swapping|new|different ~2 provider|providers|bank|banks|carrier|carriers|operator|supplier|network|company|companies|isp
      go|going|gone|take|taking|took|move|moving|shop|buy|business ~4 elsewhere
      take|taking ~2 business|custom|money ~2 elsewhere|somewhere|another|competitor
      leaving|leave|quit|quitting|quitted|ditch|ditching|dump|dumping|abandon* ~1 you|u|your|ur|this|the ~3 company|bank|service|airline|network|provider?
      say|saying|said|bid goodbye|bye|farewell ~2 to
      never|wont|not|last|dont|stop|stopped ~3 use|using|buy|buying|fly|flying|shop|shopping|order|ordering|bank|banking|do|doing|deal|book|come|return|renew|renewing|back|coming ~3 you|u|again|your|from|with|back|this|subscription|contract|membership
      last time ~4 use|using|buy|fly|shop|order|book|you|with|ordering|buying|flying
      lost|losing|lose|loosing ~2 a|me|another|my|loyal|as ~2 customer|business|client|custom
      done with ~1 you|u|your|this|@help
      dont|not|no|longer|never|stop ~4 want|need|keep|continue|be|being|use ~4 @contract|customer|member|subscriber|service
      ! dont|not|no|never ~2 @end
      @contract ~3 @end
      want|wish|like|need ~2 out ~2 of? ~2 contract|deal|plan|here
      cancel|terminate|end|quit everything
      cancel my everything|services|all
    `,
    'billing-dispute': `
      refund*|reimburse*|chargeback|reimbursement
      ! refund policy|policies
      ! nonrefundable|non refundable
      ! not ~2 looking|want|asking|need ~2 refund
      money|amount|cash|fee|deposit|payment back|returned|refunded
      return|give|get|want|need|getting|giving|credit|pay|send|demand ~3 money|amount|payment|£|$ ~1 back?
      money back
      back my money
      overcharg*|overbill*|mischarg*
      double|doubly|twice|two|2|multiple|duplicate|extra|wrong|wrongly|incorrect|incorrectly|unexpected|unknown|unauthori*|unrecogni*|fraudulent|suspicious|strange|weird|mystery|hidden|surprise|additional|random ~2 charge|charges|charged|charging|payment|payments|fee|fees|debit|debits|transaction|transactions|withdrawal|withdrawals|billed|bill|amount|deducted|deduction|deductions
      charged|charging|billed|billing|debited|deducted ~5 twice|double|again|extra|more|wrong|wrongly|incorrectly|instead|without|despite|after|even|too|for ~2
      why|what|how ~5 charged|charge|charging|billed|fee|fees|debited|deducted|deduction
      ! why|what|how ~3 charge|fee|fees|much ~3 for|to|if|when|do|does|apply|are
      charged|billed|debited|deducted|charging|charge ~1 me|us|my ~4
      was|were|been|got|being|am|im|is|keep|getting ~2 charged|billed|debited|overcharged|deducted
      ! will|would|could|can|may|might|if|when ~4 charged|billed|debited
      charge|charges|payment|payments|fee|fees|debit|transaction|transactions|withdrawal|withdrawals|purchase|purchases|bill|statement ~8 didnt|dont|never|not|wasnt|isnt|unknown|no ~2 make|made|recogni*|authori*|mine|me|do|did|set|approve|approved|my|know|request|agree|correct|right|aware|remember|doing|done
      didnt|dont|never|not|havent|hasnt ~2 make|made|recogni*|authori*|approve*|request|agree|set|sign|do ~4 charge|charges|payment|payments|debit|transaction|transactions|withdrawal|withdrawals|purchase|purchases|subscription|it|up
      dispute|disputing|contest|contesting|query|challenge ~5 charge|charges|payment|bill|transaction|fee|amount|debit|withdrawal|invoice
      dispute a|the|this|my
      deducted|debited|taken|took|taking|withdrew|withdrawn|stole|stolen ~4 money|from|amount|my|account|cash
      ! how ~4 money|cash
      wrong|incorrect|higher|different|inflated|too ~3 amount|bill|charge|price|rate|exchange|much|invoice|high
      amount|bill|rate|price|invoice|exchange ~4 wrong|incorrect|higher|inflated|different|right|correct|more
      hidden|extra|additional|cancellation|late|surprise|unfair fee|fees|charge|charges|cost|costs
      compensat*
      waive ~3 fee|fees|charge|charges
      owe|owes|owed ~1 me|us
    `,
    rejection: `
      didnt|doesnt|dont|not|hasnt|havent|wont|isnt|did|does|do not? ~2 help|helped|helping|helpful|work|worked|working|solve|solved|answer|answered|fix|fixed|resolve|resolved
      not|isnt|wasnt|thats|that ~2 what|my|the ~1 i? ~1 asked|question|meant|mean|need|needed|asking|issue|problem|wanted|said
      already|just ~2 tried|did|done|told|said|explained|read|checked|know
      still ~2 not|doesnt|cant|no|nothing|isnt|same|havent|waiting|dont|confused
      you|u ~2 dont|didnt|not|cant|arent|never ~2 understand|understood|listen*|get|answer*|read|reading|help*|making
      i|we dont|didnt|still understand|get ~1 it?
      wrong|useless|unhelpful|irrelevant answer?
      no|nope thats|that|not|it|its|i|you|wrong
      that|this|it ~1 makes|make no sense
      same|exact ~2 thing|error|issue|problem|answer|message|again
      again
      what do you mean
      huh
    `,
    acceptance: `
      thank*|thx|thanx|cheers|perfect|brilliant|awesome|appreciate*
      ! thanks|thank ~2 for ~1 nothing
      great|excellent|wonderful|lovely|super|cool|ok|okay|alright ~1 thank*|thx|got|that|will|sounds|works
      that|it|this ~1 worked|works|helps|helped|solved|fixed
      got it
      makes sense
      all good|set|sorted
      sorted|solved|resolved now|it
      works now
      understood
    `,
    hedge: `
      .4 im|i ~2 not ~2 sure|certain
      .4 not ~1 entirely|completely|totally|quite sure|certain
      .4 i|we dont|do not? ~2 know|have ~3
      .3 might|may|could|perhaps|possibly|probably|maybe ~3 be|have|not
      .4 i think|believe|guess|assume
      .5 unable|cannot|cant|couldnt|could|can not? ~2 find|locate|determine|confirm|verify|tell
      .5 no|dont|any information|details|answer|data ~3 about|on|for|that|to?
      .5 didnt|dont|did|do not? ~2 understand|catch|follow|get
      .5 rephrase|clarify|reword
      .4 as far as i
      .4 to my knowledge
    `,
    refusal: `
      .6 i|we ~3 cannot|cant|unable|not|wont ~3 help|assist|do|process|access|provide|make|change|discuss|perform|handle|offer|share|issue|complete
      .6 not ~1 able|allowed|permitted|authorized|authorised|possible to
      .6 beyond|outside ~3 scope|abilities|capabilities|what
      .6 sorry|unfortunately|afraid|apologi* ~5 cannot|cant|unable|not|no
      .6 contact|call|email|reach ~3 support|customer|team|department|service|us|them ~2 directly|team|support?
      .6 only ~3 help|assist|answer ~2 with
    `,
  },
};
