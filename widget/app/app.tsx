/**
 * The file that the page's side asks for. It is nothing but a name for `start.tsx`: when it could not be
 * fetched it is asked for under another address, and everything behind it must still be there only once.
 */
export { startApp } from './start.tsx';
