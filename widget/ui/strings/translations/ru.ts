import type { Translation } from '../translation.ts';

export const words = {} as Translation;
