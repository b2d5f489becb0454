/** Mounts the agent's console. */
import { mountFor } from '../sign-in/mountFor.tsx';
import { App } from './App.tsx';

void mountFor('#console', ['agent'], (me) => <App me={me} />);
