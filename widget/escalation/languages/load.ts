/** Languages that are fetched when somebody speaks them, by tag. */
import type { Language } from './language.ts';

export const loaders: Readonly<Record<string, () => Promise<Language>>> = {};
