/** English for the menu: it comes with it. */

export const enMenu = {
  download: 'Download transcript',
  erase: 'Delete my data',
  eraseSure: 'Really delete? This cannot be undone.',
  eraseYes: 'Yes, delete',
  eraseNo: 'Keep it',
} as const;
