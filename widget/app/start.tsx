/**
 * The composition root: checks what the host has set, builds the ports, wakes the conversation and
 * draws it. The only room that may look into every other.
 */
import type { App, Host, StartApp } from '../chat.ts';
import { blank, type Memory } from '../conversation/memory.ts';
import type { Config } from '../model/config.ts';
import type { Agent } from '../model/line.ts';
import type { Mistake } from '../model/mistake.ts';
import { newId } from '../newId.ts';
import { diskStore, forgetfulStore } from '../store/record.ts';
import { begin } from './begin.ts';
import type { AppPorts, Run } from './conversationRun.ts';
import { deedsFor, lastWord } from './deeds.ts';
import { type Emit, emitter } from './emit.ts';
import { keep } from './keeper.ts';
import { loadConfig, loadScope } from './load.ts';
import { once as onceFetched } from './late.ts';
import { readMark, readSound, resetEverywhere, setMark, setSound } from './mark.ts';
import { portsFor } from './ports.ts';
import { watchReading } from './reading.ts';
import { createScreen } from './screen.tsx';

const downloads = {
  text: { name: 'transcript.txt', type: 'text/plain' },
  html: { name: 'transcript.html', type: 'text/html' },
  json: { name: 'transcript.json', type: 'application/json' },
} as const;

export const startApp: StartApp = async (host: Host): Promise<App> => {
  const emit = emitter(host.element);
  const report = reporter(emit);
  let { value: config, mistakes } = await loadConfig(host.config);
  report(mistakes);

  const id = config.id ?? 'default';
  const store = config.storage === 'memory' ? forgetfulStore() : diskStore(id);
  const [remembered, scope] = await Promise.all([store.load(), loadScope(config)]);
  report(scope.mistakes);
  const keeper = keep(store);

  const fresh = () => ({
    ...blank(newId(), newId(), new Date().toISOString()),
    scope: scope.value,
  });
  const left = readMark(id);
  const wasOpen = left === null ? null : left === 'open';
  const isUnused = remembered === null || remembered.lines.length === 0;
  const files = onceFetched(async () => {
    const { filingOf } = await import('./filing.ts');
    return filingOf({
      chat: config.storage === 'memory' ? null : id,
      desk: () => ports.desk,
      ticket: () => current.now().memory.ticket,
      tell: (happening) => current.tell(happening),
    });
  });
  const screen = createScreen(host, config, {
    files,
    tell(happening) {
      const { type } = happening;
      const text = type === 'customer.said' ? lastWord(config.beforeSend, happening.text) : '';
      current.tell(type === 'customer.said' ? { ...happening, text } : happening);
    },
    hides: (text) => current.hides(text) ?? [],
    typed,
    isForgetful: () => config.storage !== 'memory' && store.state() === 'forgetful',
    onTrouble(error) {
      console.debug('Baton', error);
      emit({ type: 'error', message: String(error), path: 'panel' });
    },
    close: () => void deeds.close(),
    download(format) {
      const { type, name } = downloads[format];
      void deeds.exportTranscript(format).then((text) => screen.save(name, type, text));
    },
    sound: { isOn: () => readSound(id), set: (isOn) => setSound(id, isOn) },
    erase: () => void deeds.deleteMyData(),
  });

  const reading = watchReading({
    now: () => current.now(),
    tell: (ticket, sign) => ports.desk.signal(ticket, sign),
  });
  let ports = makePorts();
  let current = converse({
    ...(isUnused ? fresh() : remembered),
    isOpen: wasOpen ?? remembered?.isOpen ?? false,
  });
  if (config.customer) current.tell({ type: 'host.identified', customer: config.customer });

  reading.look(current.now());
  const others = resetEverywhere(id, () => void forget());
  const deeds = deedsFor({
    run: () => current,
    screen,
    desk: () => ports.desk,
    beforeSend: () => config.beforeSend,
    forget: async () => {
      await forget();
      others.tell();
    },
    update,
  });
  const network = () =>
    current.tell({ type: navigator.onLine ? 'network.returned' : 'network.lost' });
  for (const change of ['online', 'offline']) addEventListener(change, network);
  if (!navigator.onLine) network();

  function makePorts(): AppPorts {
    return portsFor({ config, language: screen.language(), report, kept: keeper.kept, files });
  }

  function converse(memory: Memory): Run {
    const started = begin(ports, memory, {
      changed({ memory: changed, view }) {
        keeper.note(changed);
        const isInUse = changed.lines.length > 0 || changed.isOpen;
        const mark = changed.isOpen ? 'open' : 'closed';
        setMark(id, isInUse && config.storage !== 'memory' ? mark : null);
        screen.show(view);
        reading.look({ memory: changed, view });
      },
      news(news) {
        emit(news);
        if (news.type === 'agent:joined') void raise(news.agent);
      },
    });
    screen.show(started.now().view);
    return started;
  }

  async function raise({ id: agent, name }: Agent): Promise<void> {
    try {
      const { alert } = await import('./alert.ts');
      await alert({ occasion: `${id}:${agent}`, name, hasSound: readSound(id) });
    } catch {
      // The panel says it as well.
    }
  }

  /** What is to be forgotten must not be written once more by the run that ends. */
  async function forget(): Promise<void> {
    const { isOpen } = current.now().memory;
    current.stop();
    keeper.drop();
    await store.forget();
    current = converse({ ...fresh(), isOpen });
    setMark(id, null);
    setSound(id, false);
  }

  function typed(): void {
    const { memory, view } = current.now();
    if (memory.ticket && view.mode === 'human')
      ports.desk.signal(memory.ticket, { kind: 'typing' });
  }

  async function update(more: Config): Promise<void> {
    const { value, mistakes: found } = await loadConfig(more);
    report(found);
    config = { ...config, ...value };
    screen.configure(config);
    if (value.customer) current.tell({ type: 'host.identified', customer: value.customer });
    if (
      !['bot', 'knowledge', 'desk', 'webhook', 'whileWaiting', 'locale', 'hide', 'hideFromAi'].some(
        (key) => key in value,
      )
    )
      return;

    ports = makePorts();
    const { memory } = current.now();
    current.stop();
    current = converse(memory);
  }

  const ready = emit({ type: 'ready' });
  return {
    deeds,
    greet: (hear) => hear({ ...ready, type: 'ready' }),
    state() {
      const { memory, view } = current.now();
      const { queue, agent } = memory;
      return {
        mode: view.mode,
        open: view.isOpen,
        unread: view.unread,
        agent,
        queue: queue && { position: queue.position, waitSeconds: queue.wait?.toSeconds ?? null },
      };
    },
    stop() {
      for (const change of ['online', 'offline']) removeEventListener(change, network);
      current.stop();
      others.stop();
      reading.stop();
      void keeper.kept().then(keeper.stop);
      screen.remove();
    },
  };
};

/** Mistakes are the site owner's to hear of, never the customer's. */
function reporter(emit: Emit): (mistakes: readonly Mistake[]) => void {
  return (mistakes) => {
    for (const { path, expected } of mistakes) {
      const message = `${path}: expected ${expected}`;
      console.warn(`Baton: ${message}`);
      emit({ type: 'error', message, path });
    }
  };
}
