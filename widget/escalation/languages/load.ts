/** What is fetched when it is needed: other languages, the tone of English, and sums of money. */
export const others = () => import('./others.ts');
export const tone = () => import('../tone/tone.ts');
export const amounts = () => import('../hearing/amounts.ts');
