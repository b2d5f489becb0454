import type { Language } from './language.ts';

export const tr: Language = {
  tag: 'tr',
  classes: {
    person: `temsilci% temsilcisi% temsilci* temsilciyle% yetkili% yetkili* insan% insanla insana insani operatör%
      operatör* görevli* personel* uzman* müdür* amir* patron* yönetici* danışman* şef* kişiyle kişiye`,
    anyone:
      'biri birisi% biriyle birisiyle birine birisine kimse destek hizmetleri hizmetlerini hizmetlerine hizmetleriyle ekip*',
    company: `lütfen lütfn bir ile gerçek canlı cnl müşteri istiyorum istiyom isterim bağla bağlan* bağlar bağlayın
      mısınız mısın görüşmek konuşmak konuşabilir miyim bana beni merhaba selam acil şimdi hemen var mı artık evet ver
      verin lazım rica ederim ya hizmetleri destek`,
    talk: `konuşmak% konuşmayı konuşabil* konuşay* konuşmam konuşacağım konuşmalı* konuşucam görüşmek% görüşebil* görüşey*
      görüşmem* konuştur* iletişim* ulaş* sohbet görüştür*`,
    link: 'bağla bağlay* bağlar* bağlan bağlanm* bağlanab* bağlat* aktar* yönlendir* ver verin verir çağır* devret*',
    bot: 'bot* robot* makine* yapay chatbot* otomatik',
    bad: `rezalet* rezil* berbat* kepaze* skandal* saçma* utanç* utanmaz* iğrenç* felaket* ayıp* ilgisiz* sorumsuz*
      beceriksiz* saygısız* vasat* terbiyesiz*`,
    unit: 'gündür haftadır aydır saattir günden haftadan dakikadır',
    end: 'iptal kapat* sonlandır* fesh* sil* bitir* ayrıl*',
    contract: 'abonelik* abonem* aboneliğ* üyeli* hesab* sözleşme* hattım* hattı taahhüt* paketim*',
    pay: 'para param* parayı ücret* tutar* ödeme* bakiye*',
  },
  families: {
    request: `
      @person @anyone, 3 @talk @link
      @person, 1 istiyor* isterim lazım rica istiyom gerek talep alabilir
      ! @person @anyone kimse*, 3 istemi* istemem
      ! @person, 2 gerek, yok
      @talk @link, 2 @person @anyone
      gerçek canlı, 1 @person destek biri* kişi*
      canlı, destek bağlan*
      @person, lütfen pls
      kimse biri birisi yetkili insan, 1 yok var, mu mı orada
      orada burada orda, biri kimse, 1 mı var yok
      beni bizi, 2 ara arayın arar arasın arasınlar arayabilir* aranmak aramanı*
      geri, 1 ara arayın arar arasın arayabilir* aranmak aramanı*
      ! ara*, 1 gerek
      telefon*, 1 görüşmek konuşmak
      @bot, 3 istemi* konuşm* değil yerine uğraş* bıktı*
      ! ben siz sen, 1 @bot, 1 değil*
      ! @bot, misin musun mu mi
      ! @person @bot, 2 konuşuyor*
      ! @person @anyone, 3 konuştum konuştuk görüştüm görüştük konuşmuş* görüşmüş* aktardı* yönlendirdi*
      ! @person, 1 olmadan dedi söyledi söylemişti kim
      ! @talk, 1 olmadan
      ! kurye*, 4 ara*
      ! @person, 1 değiş* ekle*
    `,
    frustration: `
      .7 @bad
      .8 amk aq amq siktir* sikeyim sikerim orospu* piçler götü* boktan yarrak lanet kahretsin kahrol* mk pezevenk
      ! götür*
      .7 dolandır* hırsız hırsızsın* hırsızlar yalancı* yalan aptal* salak* gerizekalı* beyinsiz* şerefsiz* üçkağıt* sahtekar* soyguncu*
      ! şikayet mağdur ihbar, 2 dolandır*
      .7 bıktı* usandı* yetti yeter sinirlen* sinirimi sinirden sinirliyim çıldır* delir* kızgın* öfke* sıktı* illallah
      ! yeter, mi kadar olur
      ! yeterli*
      .75 dalga alay şaka, mı geç*
      .75 dalga, 1 geç*
      .75 şaka, 1 mı gibi
      .75 yazıklar, olsun
      .7 pes, 1 artık doğrusu
      .6 üçüncü dördüncü beşinci kaçıncı yüzüncü onuncu 3 4 5, kez kere defa sefer
      .6 kaç, kez kere defa
      ! kaç, kez kere defa, 2 kullan* hak* yapabil*
      .6 defalarca haftalardır günlerdir aylardır saatlerdir yıllardır
      .6 @unit, 4 bekli* yok hala cevap uğraş* çöz* gelme*
      .6 kimse, 3 cevap ilgilen* dönmü* açmı* bakmı* yardımcı yanıt bilmi* çözmü*
      .55 cevap yanıt dönüş, 1 yok vermi* alam* yapılm*
      .45 hala halen, 4 yok gelme* yapılma* çözül* bekli* aynı çalışm*
      .4 çalışmıyor açılmıyor olmuyor
      .6 mağdur* edilemez
      .5 hep sürekli, aynı
      .6 daha, asla
      .45 memnun, değil* kalmadım
      .5 hayal, kırıklığı*
      .45 şikayet*
      ! şikayet*, 2 nasıl nereye nereden
      ! nasıl nereye nereden, 2 şikayet*
      .7 hiçbir hiç, şey, 1 için
      .65 zaman vakit vaktimi, 1 kayb* çal* harca*
      .6 bu, ne, 1 biçim rezalet saçmalık
      .6 ne, biçim
      .6 oyalı* oyaladı* kandır* umursam*
      .55 çok, 1 kötü yavaş sinir*
      .6 böyle, 1 hizmet firma şirket iş
      .6 olmaz olamaz, 1 böyle
    `,
    urgency: `
      .9 acil acilen aciliyet*
      ! acil, 1 değil servis çıkış
      .8 derhal ivedi* acele
      ! acelem acele, yok etmeyin
      .8 bir, an, önce
      .8 en, kısa
      .75 bekleyem*
      .75 bugün şimdi yarın hızlı hemen, 4 lazım gerek* istiyorum yetiş* olmalı çöz* cevap
      .75 uçağ* uçuş* tren* düğün* ameliyat* yola, 4 saat* bugün yarın dakika kalk*
    `,
    distress: `
      .6 çaresiz* perişan* panik* ağlı* ağla* korkuyor* yıkıldı* mahvol* yalvarı*
      .6 ne, yap*, 1 bilmi*
      .6 dayanam*
      .7 annem* babam* eşim* oğlum* kızım* kardeşim*, 3 öldü vefat kanser* hastane* kaybettim
      .6 vefat cenaze* evsiz*
    `,
    harm: `
      intihar*
      kendi*, 1 öldür* zarar asacağım kes*
      ölmek, 1 istiyor*
      yaşamak, 1 istemi*
      canıma, kıy*
      hayatıma, son
      dövüyor döver dövdü dövecek
      tehdit taciz tecavüz, 1 edi* etti
      şiddet, 1 gör* uygul*
      nefes, 1 alamı* almı* alama*
      kalp, krizi
      bilinci baygın bayıldı ambulans zehirlen* felç
      göğ*, 1 ağr*
      gaz, 1 koku* kaçağı kaçıyor sızı*
    `,
    legal: `
      avukat* mahkeme* savcı* dava davası davalı* hukuk* yasal ihtar* cimer* btk* bddk epdk kvkk şikayetvar*
      ! avukatım
      suç, duyurusu*
      hakem, heyet*
      tüketici, 1 hak* mahkeme*
    `,
    churn: `
      @contract, 3 @end
      @end, 2 @contract
      ! @contract, 2 iptal sil* kapat*, 1 mi oldu olmuş edilmiş
      ! @contract, 3 sipariş*
      başka rakip, 2 operatör* banka* firma* şirket*, 2 geç* taşı*
      rakip*
      numara*, 2 taşı*
      sizden sizinle, 2 ayrıl* çalışm*
      ayrılmak ayrılıyorum
      müşteri*, 2 kaybet*
      bir, daha, 5 almam kullanmam alışveriş sipariş gelmem almayacağım
      artık, 3 müşteriniz
    `,
    'billing-dispute': `
      @pay, 3 iade* geri
      iade*, 1 edin edilsin istiyorum yapın
      ! ürün*, 2 iade*
      iki çift 2 fazla* mükerrer haksız yetkisiz izinsiz yanlış, 3 çek* kes* tahsil*
      haksız mükerrer, 1 ücret* ödeme* fatura*
      @pay kart* hesab*, 3 çekild* çekti* kesil* kesti* çekmiş* çekiyor*
      neden niye niçin, 4 çek* kes* ücret* tahsil*
      itiraz* onaylamadı* tanımıyorum
      ! itiraz, 2 mahkeme
      fatura*, 2 yüksek yanlış hatalı fazla
    `,
    rejection: `
      yardımcı işe, 1 olma* yaramı* yaramadı
      bunu onu, 1 sorma* istemedim
      zaten önceden, 2 dene* yaptı* söyle*
      denedim, 1 olmadı
      anlamı* anlamadı*
      aynı, şey* hata* sorun* cevap*
      hala, 2 çalışmı* olmadı olmuyor aynı
      sorum, bu, değil
      çözülmedi
      olmadı
    `,
    acceptance: `
      teşekkür* sağol* sağ eyvallah süper harika mükemmel anladım tamamdır çözüldü oldu
      ! hiçbir, şey, 1 için, 1 teşekkür*
      ! nasıl, oldu
      çalışıyor düzeldi
    `,
    hedge: `
      .4 emin, değilim
      .4 bilgi*, yok bulunmu* sahip
      .5 anlayamadım bulamadım bulamıyorum
    `,
    refusal: `
      .6 yardımcı, olam*
      .6 maalesef üzgünüm
      .6 yapamıyorum erişemiyorum yetkim
    `,
  },
};
