/** Mounts the page of the accounts. */
import { mountFor } from '../sign-in/mountFor.tsx';
import { Staff } from './Staff.tsx';

void mountFor('#staff', ['admin'], (me) => <Staff me={me} />);
