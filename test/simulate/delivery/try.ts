import { install, type Browser } from './world/globals.ts';
const real = performance.now.bind(performance);
let browser: Browser | null = null;
const { play } = await import('./play.ts');
const { planOf } = await import('./plan.ts');
await import('../../../widget/store/recordSchema.ts');
await import('../../../widget/desks/files.ts');
const { tone, amounts, others } = await import('../../../widget/escalation/languages/load.ts');
await tone(); await amounts(); await others();
install(() => { if (!browser) throw new Error('no world'); return browser; });
process.on('unhandledRejection', (e) => { browser?.world.errors.push(String((e as Error)?.stack ?? e)); });
const use = (b: Browser) => { browser = b; };
const from = Number(process.argv[2] ?? 1), n = Number(process.argv[3] ?? 1), told = process.argv[4] === 'told';
const t = real();
let ev = 0, bad = 0; const kinds = new Map<string, number[]>();
for (let seed = from; seed < from + n; seed += 1) {
  const r = await play(planOf(seed), use, told);
  if (told) { console.log(r.history.join('\n')); }
  ev += r.events;
  if (r.broken) { bad += 1; const k = r.broken.replace(/“[^”]*”|\d+/g, '*').slice(0,100); kinds.set(k, [...(kinds.get(k) ?? []), seed]); if (n === 1) console.log(r.broken); }
  if (n === 1) console.log(r.digest);
}
for (const [k, seeds] of kinds) console.log(seeds.length, k, seeds.slice(0, 6).join(' '));
console.log(`${n} seeds, ${bad} bad, ${(ev / n).toFixed(0)} events each, ${(n / ((real() - t) / 1000)).toFixed(1)} seeds/s`);
process.exit(0);
