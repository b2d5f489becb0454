/** A page whose desk takes no files, and hands that do nothing. */
import type { FileDeeds } from '../../widget/ui/act.ts';

const noFiles: FileDeeds = {
  limits: async () => null,
  add: async () => {},
  bring: async () => null,
  cancel: () => {},
  progress: () => () => {},
};

/** What most panels in tests have no use for. */
export const idle = {
  typed: () => {},
  download: () => {},
  sound: { isOn: () => false, set: () => {} },
  speak: () => {},
  erase: () => {},
  wear: () => {},
  files: async () => noFiles,
};
