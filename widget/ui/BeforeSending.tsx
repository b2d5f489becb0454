/** What few customers see before they send: they travel together, for those who do. */
export { Consent } from './Consent.tsx';
export { WithheldNote } from './WithheldNote.tsx';
