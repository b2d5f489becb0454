import { openPanel } from './Panel.tsx';
import { plain } from './plain.ts';

export const open = (bot: string) => openPanel(bot, plain);
