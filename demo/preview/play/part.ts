/** All that only conversations need, fetched when one is looked at. */
export { Chart } from '../chart/Chart.tsx';
export { play } from './play.ts';
export { scripts } from './scripts/all.ts';
export { weatherNamed } from './weather.ts';
