/** Something between page and desk answers in its place, and speaks no protocol of ours. */
import type { World } from './world.ts';

type Stranger = { readonly name: string; readonly answer: () => Response };

export function drawStranger(world: World): Stranger {
  const all: readonly Stranger[] = [
    { name: '502', answer: () => new Response('<h1>Bad gateway</h1>', { status: 502 }) },
    { name: '504', answer: gatewayTimeout },
    { name: '503', answer: () => new Response('', { status: 503 }) },
    { name: '429 in seconds', answer: () => refused({ 'retry-after': '3' }) },
    {
      name: '429 as a date',
      answer: () => {
        const [until, date] = [world.now() + 4000, world.now()];
        return refused({ 'retry-after': asDate(until), date: asDate(date) });
      },
    },
    {
      name: 'a page to log in',
      answer: () => {
        const headers = { 'content-type': 'text/html' };
        return new Response('<form>Log in to our Wi-Fi</form>', { headers });
      },
    },
  ];
  return all[Math.floor(world.between(0, all.length))] ?? { name: '504', answer: gatewayTimeout };
}

export function gatewayTimeout(): Response {
  return new Response('<h1>Gateway timeout</h1>', { status: 504 });
}

const refused = (headers: Record<string, string>) => new Response('', { status: 429, headers });
const asDate = (time: number) => new Date(time).toUTCString();
