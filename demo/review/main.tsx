/** Mounts the reviewer's page. */
import { mountFor } from '../sign-in/mountFor.tsx';
import { Pages } from './Pages.tsx';

void mountFor('#review', ['reviewer', 'publisher'], (me) => <Pages me={me} />);
