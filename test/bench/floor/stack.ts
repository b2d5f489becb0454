import { putLauncher } from './launcher.ts';

putLauncher(() => import('./stackApp.ts'));
