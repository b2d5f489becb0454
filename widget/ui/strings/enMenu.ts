/** English for the menu: it comes with it. */

export const enMenu = {
  download: {
    text: 'Download transcript',
    html: 'Download for printing',
    json: 'Download as data',
  },
  mail: (to: string) => `Send a copy to ${to}`,
  sound: 'Sound',
  on: 'On',
  off: 'Off',
  erase: 'Delete my data',
  eraseSure: 'Really delete? This cannot be undone.',
  eraseYes: 'Yes, delete',
  eraseNo: 'Keep it',
} as const;
