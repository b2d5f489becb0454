/** Words that customers use for one another at a help desk. Near enough to find an entry, not the same. */
import { stem } from './words.ts';

export function kinOf(word: string): readonly string[] {
  return kin.get(word) ?? [];
}

const groups = [
  'parcel package shipment',
  'delivery shipping ship deliver shipment',
  'late delayed overdue',
  'arrive come receive get',
  'cost price fee charge expensive',
  'pay payment paying',
  'refund reimburse',
  'return send',
  'exchange swap switch replace',
  'cancel stop abort',
  'broken damaged smashed cracked defective faulty torn dent pieces',
  'broke stopped',
  'fix repair mend',
  'delete close remove deactivate erase',
  'change update edit modify',
  'collect pickup pick',
  'receipt invoice bill',
  'coupon promo discount voucher',
  'store shop',
  'login log sign signin',
  'password passcode pwd',
  'cellphone mobile telephone phone',
  'warranty guarantee',
  'wash clean',
  'stolen theft steal missing lost',
  'human person agent representative someone somebody operator',
  'talk speak chat contact call reach',
  'wrong incorrect mistake',
  'big large size fit',
  'buy purchase order',
  'money cash',
  'job career hire vacancy',
  'gift present',
  'abroad international overseas country',
  'blocked locked frozen suspended',
  'allowed permitted',
];

const kin = new Map<string, readonly string[]>();
for (const group of groups) {
  const stems = group.split(' ').map(stem);
  for (const one of stems) {
    kin.set(one, [...(kin.get(one) ?? []), ...stems.filter((other) => other !== one)]);
  }
}
