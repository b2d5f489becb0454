import { putLauncher } from './launcher.ts';

putLauncher(() => import('./floorApp.ts'));
