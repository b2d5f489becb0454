/** English for the menu: it comes with it. */
import type { Dictionary } from '../../model/sentence.ts';

export const englishMenu = {
  'menu.download.text': 'Download transcript',
  'menu.download.html': 'Download for printing',
  'menu.download.json': 'Download as data',
  'menu.mail': 'Send a copy to {address}',
  'menu.language': 'Language',
  'menu.sound': 'Sound',
  'menu.on': 'On',
  'menu.off': 'Off',
  'menu.erase': 'Delete my data',
  'menu.eraseSure': 'Really delete? This cannot be undone.',
  'menu.eraseYes': 'Yes, delete',
  'menu.eraseNo': 'Keep it',
} as const satisfies Dictionary;
