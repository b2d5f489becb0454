/** Mounts the page of one's own account. */
import { roles } from '../desk/staff/wire.ts';
import { mountFor } from '../sign-in/mountFor.tsx';
import { Password } from './Password.tsx';

void mountFor('#account', roles, (me) => <Password me={me} />);
