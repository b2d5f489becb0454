/** The page that documents the published schemas, made from them at build time. No script, no state. */
import {
  auditJsonSchema,
  eventsJsonSchema,
  packetJsonSchema,
  pageEventsJsonSchema,
} from '../../widget/contract/contractJsonSchema.ts';
import type { Child, Node } from '../../widget/model/jsonSchema.ts';
import { examplePacket } from './example.ts';
import { type Row, rowsOf } from './rows.ts';

/** The envelope is shown once, before the first event. */
const envelope = new Set([
  'specversion',
  'id',
  'source',
  'type',
  'time',
  'datacontenttype',
  'sequence',
]);
const stamp = new Set(['id', 'at', 'type']);

export function contractPage(): string {
  const events = eventsJsonSchema();
  const pageEvents = pageEventsJsonSchema();
  const [anyEvent] = shapesIn(events);
  const [anyPageEvent] = shapesIn(pageEvents);
  return [
    section('packet', packetJsonSchema(), [
      table('packet', rowsOf(packetJsonSchema())),
      `<details class="example"><summary>A packet, as the widget builds it</summary><pre tabindex="0" aria-label="A packet"><code>${escaped(JSON.stringify(examplePacket(), null, 2))}</code></pre></details>`,
    ]),
    section('events', events, [
      '<h3 id="events-envelope">Around every event</h3>',
      table('events', around(anyEvent, envelope)),
      ...shapesIn(events).map((shape) => eventPart('events', shape, (name) => !envelope.has(name))),
    ]),
    section('page-events', pageEvents, [
      '<h3 id="page-events-every">In every event</h3>',
      table('page-events', around(anyPageEvent, stamp)),
      ...shapesIn(pageEvents).map((shape) =>
        eventPart('page-events', shape, (name) => !stamp.has(name)),
      ),
    ]),
    section('audit', auditJsonSchema(), [table('audit', rowsOf(auditJsonSchema()))]),
  ].join('\n');
}

function section(id: string, { title = '', description = '' }: Node, parts: readonly string[]) {
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(title.replace(/^Baton (.)/, (_, letter: string) => letter.toUpperCase()))}</h2>
<p class="about">${escaped(description)} <a href="/dist/${id}.schema.json">${id}.schema.json</a></p>
${parts.join('\n')}
</section>`;
}

function eventPart(group: string, shape: Node, isShown: (name: string) => boolean): string {
  const { title = '', description = '' } = shape;
  // What every event has for data is said by its parts.
  const rows = of(shape, isShown)
    .filter(({ path }) => path !== 'data')
    .map((row) => (row.path.startsWith('data.') ? { ...row, depth: row.depth - 1 } : row));
  const id = `${group}-${title.replaceAll(/\W/g, '-')}`;
  return `<h3 id="${id}"><code>${escaped(title)}</code></h3>
<p class="about">${escaped(description)}</p>
${rows.length === 0 ? '' : table(id, rows)}`;
}

/** Of one event, for all of them: its type is an example. */
function around(shape: Node | undefined, names: ReadonlySet<string>): readonly Row[] {
  return of(shape, (name) => names.has(name)).map((row) =>
    row.path === 'type' ? { ...row, kind: 'one of those below' } : row,
  );
}

function of(shape: Node | undefined, isShown: (name: string) => boolean): readonly Row[] {
  return rowsOf(shape ?? {}).filter(({ path }) => isShown(path.split('.')[0] ?? ''));
}

function table(group: string, rows: readonly Row[]): string {
  const body = rows.map((row) => {
    const id = `${group}.${row.path}`;
    const marks = [
      row.isRequired || row.only !== '' ? '' : '<span class="note">optional</span>',
      row.only === '' ? '' : `<span class="note">with ${escaped(row.only)}</span>`,
    ].join(' ');
    return `<tr id="${escaped(id)}"><th scope="row" class="depth-${Math.min(row.depth, 6)}"><code>${escaped(row.name)}</code></th><td class="kind">${escaped(row.kind)} ${marks}</td><td>${escaped(row.about)}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Meaning</th></tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function shapesIn({ oneOf = [] }: Node): readonly Node[] {
  return oneOf.filter((one: Child) => typeof one === 'object');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
