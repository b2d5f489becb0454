import type { Language } from './language.ts';

/** In Devanagari, and as it is typed on phones: in Latin letters, each by ear. */
export const hi: Language = {
  tag: 'hi',
  classes: {
    person: `agent% agents एजेंट% insaan% insan% इंसान aadmi% admi आदमी व्यक्ति vyakti executive% manager% मैनेजर
      अधिकारी adhikari operator ऑपरेटर प्रतिनिधि supervisor% कर्मचारी representative human bande senior`,
    anyone: 'kisi kisse koi किसी कोई customer care कस्टमर केयर support सपोर्ट team टीम',
    company: `se से ke के ki की ka का ko को mujhe muje mjhe मुझे baat बात karni karna krni krna करनी करना hai h है
      chahiye chaiye चाहिए please plz pls प्लीज कृपया kripya asli असली real karao karwao karwa do दो दीजिए dijiye abhi
      अभी connect कनेक्ट karo kare करो करें hello namaste नमस्ते bhai भाई sir ek एक yaar bulao बुलाओ`,
    talk: 'baat% bat बात बातचीत connect कनेक्ट contact संपर्क sampark chat चैट',
    ring: 'call phone fon कॉल फोन फ़ोन',
    do: `karo kro kariye kijiye karein kare karen krdo kardo kar krwa karwao karwa karao करो करिए कीजिए करें कर कराओ
      करवाओ करा करवा कराइए करवाइए lagao लगाओ`,
    get: 'chahiye chaiye chahie चाहिए चाहिये do dijiye dedo दो दीजिए bulao bulaiye बुलाओ बुलाइए',
    not: 'nahi nahin nhi nai नहीं mat मत na ना',
    bot: 'bot robot machine बॉट रोबोट मशीन ai',
    bad: 'ghati* घटिया beka* बेकार bakw* बकवास wahiyat faltu फालतू kachra ganda gandi nikamm* निकम्म* बेशर्म* besharm*',
    unit: 'din दिन hafte हफ्ते हफ़्ते mahine महीने ghante घंटे dino',
    end: 'band बंद cancel कैंसिल delete डिलीट khatam खत्म',
    contract:
      'account khata खाता अकाउंट subscription सब्सक्रिप्शन membership plan प्लान connection कनेक्शन sim policy',
    money: 'pais* पैसे पैसा rupay* rupee* रुपये',
  },
  families: {
    request: `
      @person @anyone, 2 se sy से ko को ke के sath, 2 @talk
      @person, 1 @talk @get @do
      @talk, 2 @person @anyone
      jisse जिससे, 2 @talk
      baat बात, 1 karwa* karao kara krwa* करवा* करा कराओ कराइए
      asli असली real, @person
      koi कोई, 1 hai है $
      koi कोई, @person, hai है
      mujhe muje मुझे hume hame हमें, 1 @ring, 1 @do @get back
      @ring, 1 @do, mujhe muje मुझे
      @ring, @do $
      @bot, 1 se से, 2 @not
      @bot, @not, 3 @person
      ! kya क्या, aap tum आप, 1 @person @bot
      ! aap tum आप, 1 @person @bot, ho hai hain हो हैं
      ! @person @anyone, 2 @talk, 1 @not
      ! @person, 1 @not, 1 @get
      ! koi, @person, @not
      ! @talk, 1 ho हो kar कर, gayi chuk* गई चुक* raha rahi रहा रही
      ! @talk, ki की hui हुई, 1 thi थी hai है
      ! bina बिना, 3 @talk
      ! @ring, 1 @not
      ! @person, 1 ne ने
    `,
    frustration: `
      .7 @bad
      .8 bc mc bhenchod bhosd* madarchod chutiy* चूतिय* saale साले harami हरामी kutte kamine कमीने
      .7 chor चोर lutere loot लूट dhokha dhoka धोखा thag ठग jhoot* jhut* झूठ* pagal bewakoof* बेवकूफ* पागल
      .7 pareshan परेशान tang तंग thak थक, 1 ho aa हो आ gaya gayi गया गई
      .7 gussa गुस्सा
      .75 mazak majak मजाक मज़ाक
      .7 sharam sharm शर्म
      .75 had hadd हद, 1 ho हो है hai
      .6 kitni कितनी kitne, baar बार
      .6 teesri tisri तीसरी chauthi चौथी 3 4 5 teen तीन baar बार, baar बार bar
      ! kitni कितनी, baar बार, 3 sakt* सकत*
      .6 @unit, 1 se से ho हो, 3 wait intezar intezaar इंतजार इंतज़ार @not gaye गए pada koi कोई
      .6 koi कोई, 3 @not, 1 sun* सुन* de दे kar कर uthata deta देता raha
      .6 reply jawab जवाब response उत्तर, 1 @not
      .5 kab, tak
      .5 कब, तक
      .45 abhi अभी, 1 tak तक, 3 @not
      .4 kaam काम chal चल, 1 @not
      .5 hamesha हमेशा, wahi वही yahi यही
      .6 dobara दोबारा, kabhi कभी
      .65 time samay समय टाइम, 1 waste barbad बर्बाद kharab खराब
      .5 nirash naraz नाराज
      .45 shikayat शिकायत
      ! shikayat शिकायत, 2 kaise कैसे kahan कहाँ
    `,
    urgency: `
      .9 jaldi जल्दी turant तुरंत फौरन fauran emergency इमरजेंसी अर्जेंट
      .8 bahut बहुत, jaruri zaroori जरूरी
      ! jaldi जल्दी, 1 @not
      .75 aaj आज abhi अभी kal कल, 3 @get hi ही
      .75 flight फ्लाइट train ट्रेन shaadi शादी, 5 ghante घंटे aaj आज kal कल
    `,
    distress: `
      .6 ro रो dar डर ghabra* घबरा*, 1 raha rahi रहा रही लग
      .6 samajh समझ, 1 @not, 1 aa आ, 3 kya क्या, karu करूँ करूं
      .7 papa mummy pita maa पिता माँ पति pati beta बेटा, 3 guzar गुजर mar मर cancer कैंसर hospital अस्पताल
      .6 dehant देहांत
    `,
    harm: `
      suicide आत्महत्या aatmahatya khudkushi
      mar मर marna मरना, 1 jana जाना jaunga jaungi chahta chahti चाहता चाहती
      jeena जीना jina, 1 @not
      jaan जान, 1 de दे lene दूंगा
      मुझे mujhe, 3 maar मार maarta पीटता peet*, 1 raha हैं hai है dega
      gharelu घरेलू, hinsa हिंसा
      gas गैस, 2 leak लीक smell badbu बदबू bu गंध
      saans सांस साँस, 2 @not
      ambulance एम्बुलेंस behosh बेहोश
      heart, attack
      seene सीने, 1 me mein में, dard दर्द
    `,
    legal: `
      vakil vakeel वकील lawyer adalat अदालत court कोर्ट police पुलिस fir मुकदमा kanooni
      case केस, 1 kar* कर* thok*
      consumer उपभोक्ता, 1 forum court फोरम अदालत आयोग helpline
      trai ट्राई rbi आरबीआई लोकपाल
    `,
    churn: `
      @contract, 3 @end, 1 kar* krdo कर* do
      @end, 2 @contract
      ! kyu kyun क्यों @end, 3 @end @not ho हो
      port, 1 kar* kr* कर*
      पोर्ट
      dusri दूसरी, 1 company कंपनी bank बैंक network
      chhod* chod छोड़*, 2 raha rahi रहा dunga दूंगा
      ab अब kabhi कभी, 3 @not, 1 use lunga लूंगा kharid* खरीद*
      आपकी aapki, 1 service सेवा, 2 @not, 1 chahiye चाहिए
    `,
    'billing-dispute': `
      @money, 2 wapas vapas wapis वापस refund लौटा* lauta* return
      refund रिफंड
      ! refund, policy
      do दो double डबल 2, 1 baar बार?, 1 kat* cut* कट* charge*
      @money, 3 kat kaat cut कट काट katt*, 1 gay* गए liya लिया li हैं hua gya
      kyu kyun क्यों, 2 kat* kaat* काट* कट* charge*
      galat गलत extra, 1 charge bill बिल पैसे
      maine मैंने, 1 transaction payment लेनदेन khar*, 1 @not
    `,
    rejection: `
      madad मदद help kaam काम fayda फायदा, 2 @not
      yeh ye यह ये, 1 @not, 1 pucha puchha पूछा chahiye
      maine मैंने, 2 @not, 1 pucha पूछा
      pehle पहले, 1 hi ही se से, 1 kar try कर bata बता
      kar try कर, 1 chuka liya लिया चुका ke के
      samajh समझ, 1 @not
      wahi वही same phir फिर, 1 problem se से समस्या dikkat
    `,
    acceptance: `
      dhanyavaad dhanyawad धन्यवाद shukriya शुक्रिया thik theek ठीक accha acha अच्छा
      ho, gaya
      हो, गया
      ! @not, 1 ho हो theek ठीक
    `,
    hedge: `
      .4 पता pata, 1 @not
    `,
    refusal: `
      .6 madad मदद help, 2 @not
      .6 maaf माफ क्षमा खेद
    `,
  },
};
