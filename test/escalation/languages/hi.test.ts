import { hi } from '../../../widget/escalation/languages/hi.ts';
import { speaks } from './speaks.ts';

speaks(hi, {
  requests: `
    mujhe agent se baat karni hai
    मुझे एजेंट से बात करनी है
    kisi insaan se baat karao
    muje aegnt se bat krni h
    किसी इंसान से बात कराइए
    agent se connect karo
    customer care se baat karni hai
    mujhe call karo please
    कृपया मुझे कॉल करें
    manager ko bulao
    koi hai?
    bot se baat nahi karni
    asli insan chahiye
    human agent chahiye bhai
    kisi se baat karwa do yaar
    मैनेजर से बात करवाओ
    mujhe kisi executive se connect kijiye
    क्या मैं किसी व्यक्ति से बात कर सकता हूँ
    customer care executive se baat krwa do
    mujhe phone karo
    operator se baat karna chahta hun
    koi real insaan hai kya, agent chahiye
    ग्राहक सेवा के किसी अधिकारी से बात करनी है
    supervisor se bat karni h
  `,
  lookAlikes: `
    plan me ek insaan add karna hai
    kya aap insaan ho?
    क्या आप इंसान हैं?
    kya main bot se baat kar raha hu?
    aapke agent ne bola tha friday ko aayega
    agent nahi chahiye
    mujhe kisi se baat nahi karni
    mujhe call mat karo
    mera agent kaun hai?
    delivery wale ne bola ki woh call karega
    kal agent se baat hui thi
    मेरी एजेंट से बात हो चुकी है
    mera order kahan hai?
    kya bina agent se baat kiye address badal sakta hu?
  `,
  angry: `
    bahut ghatiya service hai
    teesri baar likh raha hu
    2 hafte se wait kar raha hu
    main pareshan ho gaya hu
    mazak bana rakha hai kya
    चोर हो तुम लोग
    कोई जवाब नहीं दे रहा
    kya bakwas hai ye
    हद हो गई है
    तीन दिन से इंतजार कर रहा हूँ
  `,
  calm: `
    Gandhinagar me delivery hoti hai kya?
    kya ye form zaroori hai?
    kal kitne baje khulta hai?
    bahut bahut dhanyavaad
    mujhe apna address change karna hai
    हफ्ते में कितनी बार आ सकते हैं?
    shikayat kaise darj karu?
    theek hai, shubh din
    abhi decide nahi kiya hai
  `,
  urgent: `
    bahut jaldi chahiye
    aaj hi chahiye
    meri flight do ghante me hai
    तुरंत मदद करें
  `,
  harm: `
    main marna chahta hu
    मैं आत्महत्या करना चाहता हूँ
    ghar me gas leak ho rahi hai
    pati mujhe maarta hai
    saans nahi le pa raha
  `,
  harmless: `
    hanste hanste mar gaya
    mera phone band ho gaya
    gas ka bill bharna hai
  `,
  legal: `
    main vakil se baat karunga
    court me milte hain
    consumer forum mein jaunga
    मैं पुलिस में शिकायत करूँगा
  `,
  churn: `
    mera account band kar do
    subscription cancel karna hai
    dusri company me ja raha hu, sim port kar dunga
    मेरा कनेक्शन बंद कर दो
    aapki service nahi chahiye, membership khatam karo
  `,
  staying: `
    mera order cancel kar do
    booking cancel karni hai
    newsletter nahi chahiye
    plan upgrade karna hai
  `,
  billing: `
    do baar paise kat gaye
    mere paise wapas karo
    मैंने यह लेनदेन नहीं किया
    paise kyu kaate?
    मेरे पैसे वापस करो
  `,
  paying: `
    bill kaise bharu?
    delivery charge kitna hai?
    card change karna hai
  `,
  rejections: `
    isse madad nahi mili
    maine yeh nahi pucha
    pehle hi kar chuka hu
  `,
  acceptances: `
    dhanyavaad
    ho gaya, shukriya
  `,
});
