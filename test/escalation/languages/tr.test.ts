import { tr } from '../../../widget/escalation/languages/tr.ts';
import { speaks } from './speaks.ts';

speaks(tr, {
  requests: `
    müşteri temsilcisi
    musteri temsilcisi
    temsilciye bağlan
    Beni bir temsilciye bağlar mısınız?
    Bir insanla konuşmak istiyorum
    insanla konusmak istiyorum
    yetkili biriyle görüşmek istiyorum
    canlı destek
    kimse yok mu?
    Lütfen beni arayın
    beni geri arar mısınız
    müşteri hizmetlerine bağlanmak istiyorum
    robotla konuşmak istemiyorum
    gerçek bir kişiyle görüşebilir miyim
    temsicli istiyorum
    müdürünüzü verin
    Operatöre bağla
    biriyle konuşmam lazım
    yetkili lütfen
    botla uğraşmak istemiyorum insan istiyorum
    insan temsilci
    Bir danışmanla görüşebilir miyim?
    temsilciyle nasıl görüşebilirim
    orada biri var mı
  `,
  lookAlikes: `
    danışmanımı değiştirmek istiyorum
    temsilci istemiyorum
    Sen insan mısın?
    Bir botla mı konuşuyorum?
    Temsilciniz cuma günü geleceğini söyledi
    Temsilciye gerek yok
    Temsilciyle konuşmak istemiyorum
    beni aramanıza gerek yok
    Danışmanım kim?
    Kurye beni arayacaktı
    Dün bir temsilciyle konuştum
    Kişi başı ne kadar?
    Siparişim nerede?
    temsilciyle konuşmadan adresimi değiştirebilir miyim?
    ben robot değilim
  `,
  angry: `
    Hizmetiniz rezalet
    üçüncü kez yazıyorum
    Haftalardır bekliyorum
    bıktım artık sizden
    dalga mı geçiyorsunuz?
    yazıklar olsun
    amk böyle şirketin
    kimse cevap vermiyor
    bu ne saçmalık
    dolandırıcısınız
  `,
  calm: `
    Uygulama açılmıyor
    Sınırsız internet var mı?
    Sık sık sipariş veriyorum
    Döviz kuru nedir?
    Yarın saat kaçta açılıyorsunuz?
    Yardımınız için çok teşekkür ederim
    Teslimat adresimi değiştirmek istiyorum
    Haftada kaç kere kullanabilirim?
    rica ederim, iyi günler
    Nereye şikayet yazabilirim?
    Bu kadar bilgi yeterli mi?
  `,
  urgent: `
    çok acil
    bugün lazım
    uçağım iki saat sonra kalkıyor
    bir an önce lütfen
  `,
  harm: `
    ölmek istiyorum
    intihar etmeyi düşünüyorum
    evde gaz kokusu var
    kocam beni dövüyor
    nefes alamıyor
  `,
  harmless: `
    telefonum kapandı
    doğalgaz faturamı ödemek istiyorum
    gülmekten öldük
  `,
  legal: `
    avukatıma vereceğim
    mahkemede görüşürüz
    tüketici hakem heyetine başvuracağım
    yasal yollara başvuracağım
    sizi dava edeceğim
  `,
  churn: `
    aboneliğimi iptal etmek istiyorum
    hesabımı kapatın
    başka operatöre geçiyorum
    sözleşmemi feshetmek istiyorum
    numaramı taşıyacağım
  `,
  staying: `
    siparişimi iptal etmek istiyorum
    rezervasyonumu iptal edin
    bültenden çıkmak istiyorum
    paketi yükseltmek istiyorum
  `,
  billing: `
    iki kez para çekilmiş
    paramı geri istiyorum
    bu işlemi tanımıyorum
    neden 30 lira kestiniz?
    ücret iadesi istiyorum
  `,
  paying: `
    faturamı nasıl ödeyebilirim?
    kargo ne kadar?
    kartımı değiştirmek istiyorum
  `,
  rejections: `
    bu işe yaramadı
    bunu sormadım
    zaten denedim
    hala çalışmıyor
  `,
  acceptances: `
    teşekkürler
    şimdi çalışıyor, süper
  `,
});
