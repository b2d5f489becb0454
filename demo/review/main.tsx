/** Mounts the reviewer's page. */
import { mountFor } from '../sign-in/mountFor.tsx';
import { Review } from './Review.tsx';

void mountFor('#review', ['reviewer'], (me) => <Review me={me} />);
