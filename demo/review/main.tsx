/** Mounts the reviewer's page. */
import { mountFor } from '../sign-in/mountFor.tsx';
import { Rooms } from './rooms/Rooms.tsx';

void mountFor('#review', ['reviewer', 'publisher'], (me) => <Rooms me={me} />);
