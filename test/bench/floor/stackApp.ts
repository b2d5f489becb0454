import { openPanel } from './Panel.tsx';
import { stacked } from './stacked.ts';

export const open = (bot: string) => openPanel(bot, stacked);
