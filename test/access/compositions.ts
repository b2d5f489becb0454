/** How words come about under input methods: what stands in the field while one is being made, and what becomes of it. */
export type Composition = { readonly steps: readonly string[]; readonly word: string };

/** By script; in Telex and Hangul one more key changes the letter before it. */
export const compositions: Readonly<Record<string, readonly Composition[]>> = {
  Japanese: [
    { steps: ['h', 'へ', 'へん', 'へんp', 'へんぴん', '返品'], word: '返品' },
    { steps: ['は', 'はい', 'はいそ', 'はいそう', '配送'], word: '配送' },
    { steps: ['て', 'てが', 'てがm', 'てがみ', '手紙'], word: '手紙' },
    { steps: ['か', 'かt', 'かって', '買って'], word: '買って' },
    { steps: ['き', 'きょ', 'きょう', '今日'], word: '今日' },
  ],
  'Chinese, Pinyin': [
    { steps: ['t', 'tu', 'tui', 'tui h', 'tui huo'], word: '退货' },
    { steps: ['d', 'ding', 'ding d', 'ding dan'], word: '订单' },
    { steps: ['k', 'kuai', 'kuai di'], word: '快递' },
    { steps: ['r', 'ren', 'ren g', 'ren gong'], word: '人工' },
    { steps: ['n', 'ni', 'ni h', 'ni hao'], word: '你好' },
  ],
  'Chinese, Zhuyin': [
    { steps: ['ㄊ', 'ㄊㄨ', 'ㄊㄨㄟ', '退'], word: '退' },
    { steps: ['ㄉ', 'ㄉㄧ', 'ㄉㄧㄥ', '訂'], word: '訂單' },
    { steps: ['ㄋ', 'ㄋㄧ', '你'], word: '你好' },
    { steps: ['ㄎ', 'ㄎㄜ', '客'], word: '客服' },
    { steps: ['ㄒ', 'ㄒㄧ', 'ㄒㄧㄝ', '謝'], word: '謝謝' },
  ],
  Korean: [
    { steps: ['ㅎ', '화', '환'], word: '환' },
    { steps: ['ㅂ', '배', '뱃', '배송'], word: '배송' },
    { steps: ['ㅈ', '주', '줌', '주문'], word: '주문' },
    { steps: ['ㅅ', '사', '살', '사람'], word: '사람' },
    { steps: ['ㅇ', '아', '안', '안녕'], word: '안녕' },
  ],
  'Vietnamese, Telex': [
    { steps: ['d', 'dd', 'đ', 'đo', 'đơ', 'đơn'], word: 'đơn' },
    { steps: ['h', 'ha', 'han', 'hang', 'hàng'], word: 'hàng' },
    { steps: ['t', 'tr', 'tra', 'trả'], word: 'trả' },
    { steps: ['n', 'ng', 'ngu', 'ngư', 'người'], word: 'người' },
    { steps: ['c', 'ca', 'cam', 'cảm'], word: 'cảm ơn' },
  ],
  Thai: [
    { steps: ['ค', 'คื', 'คืน'], word: 'คืน' },
    { steps: ['ส', 'สิ', 'สิน', 'สินค้า'], word: 'สินค้า' },
    { steps: ['ส', 'ส่', 'ส่ง'], word: 'ส่ง' },
    { steps: ['ค', 'คน'], word: 'คน' },
    { steps: ['ข', 'ขอ', 'ขอบ', 'ขอบคุณ'], word: 'ขอบคุณ' },
  ],
};
