/** Settings as a site may have them, all of them right. */
import type { Config } from '../../../widget/model/config.ts';

export const settingsOnPage: Config = {
  id: 'shop',
  bot: { url: '/ai', headers: { 'X-Site': 'shop' }, timeoutSeconds: 20 },
  desk: { url: 'https://desk.example/hep/v1', language: 'de' },
  scope: '/scope.json',
  customer: { id: 'c1', name: 'Maya', lifetimeValue: { value: 2400, currency: 'USD' } },
  texts: { en: { 'offer.question': 'Shall I get a colleague?' } },
  accent: '#3b5bdb',
  hide: ['card'],
  locale: 'en-GB',
};
