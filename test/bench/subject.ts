/**
 * What is measured: nothing, an empty chat on Preact alone, the same on Preact, XState and idb-keyval,
 * and Baton.
 */
export type Subject = 'bare' | 'floor' | 'stack' | 'baton';
export type ChatSubject = Exclude<Subject, 'bare'>;
