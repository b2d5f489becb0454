/** What comes with the first file: one piece, so that neither half can come without the other. */
export { Attach } from './Attach.tsx';
export { FileLine } from './FileLine.tsx';
