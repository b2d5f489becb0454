/** What is fetched when it is needed: other languages, and the tone of English. */
export const others = () => import('./others.ts');
export const tone = () => import('../tone/tone.ts');
