/**
 * The composition root: checks what the host has set, builds the ports, wakes the conversation and
 * draws it. The only room that may look into every other.
 */
import type { App, Host, StartApp } from '../chat.ts';
import type { Moment } from '../conversation/announce.ts';
import { blank } from '../conversation/memory.ts';
import type { Config } from '../model/config.ts';
import type { Agent } from '../model/line.ts';
import { newId } from '../newId.ts';
import type { Act } from '../ui/act.ts';
import { openDisk } from '../store/disk.ts';
import { diskStore, forgetfulStore } from '../store/record.ts';
import type { AppPorts } from './conversationRun.ts';
import type { BackStep } from './backStep.ts';
import { deedsFor, downloads, isAnother, lastWord } from './deeds.ts';
import { emitter, reporter } from './emit.ts';
import { loadConfig, loadScope } from './load.ts';
import { once as onceFetched, untilFetched } from './late.ts';
import { readLanguage, readMark, readSound, setLanguage, setMark, setSound } from './mark.ts';
import { portsFor } from './ports.ts';
import { watchReading } from './reading.ts';
import { createScreen } from './screen.tsx';
import { together } from './together.ts';
import { wantedHere, wording } from './wording.ts';

export const startApp: StartApp = async (host: Host): Promise<App> => {
  const emit = emitter(host.element);
  const report = reporter(emit);
  let { value: config, mistakes } = await loadConfig(host.config);
  report(mistakes);

  const id = config.id ?? 'default';
  const disk = config.storage === 'memory' ? null : openDisk();
  const asking = config.consent ? await import('./agreeing.ts') : null;
  const plain = disk === null ? forgetfulStore() : diskStore(id, disk);
  const store = asking?.holding(plain) ?? plain;
  const [stored, scope, spoken] = await Promise.all([
    store.load(),
    loadScope(config),
    wording(config, readLanguage(id)),
  ]);
  report(scope.mistakes);
  const remembered = stored.kind === 'memory' ? stored.memory : null;

  const fresh = () => ({
    ...blank(newId(), newId(), new Date().toISOString()),
    scope: scope.value,
  });
  const left = readMark(id);
  const wasOpen = left === null ? null : left === 'open';
  const isOthers = isAnother(remembered?.customer, config.customer);
  const isUnused = remembered === null || remembered.lines.length === 0 || isOthers;
  const files = onceFetched(async () => {
    const { filingOf } = await import('./filing.ts');
    return filingOf({
      kept: disk && { chat: id, disk },
      desk: () => ports.desk,
      ticket: () => current.now().memory.ticket,
      tell: (happening) => current.tell(happening),
    });
  });
  const screen = createScreen(host, config, spoken.words, {
    files,
    tell(happening) {
      if (happening.type !== 'customer.said') return tell(happening);
      tell({ ...happening, text: lastWord(config.beforeSend, happening.text) });
    },
    hides: (text) => hidden(text),
    typed,
    isForgetful: () => disk !== null && store.state() !== 'keeping',
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
    speak(language) {
      setLanguage(id, language);
      void speak();
    },
    erase: () => void deeds.deleteMyData(),
  });

  let back: BackStep | null = null;
  const reading = watchReading({
    now: () => current.now(),
    tell: (ticket, sign) => ports.desk.signal(ticket, sign, current.tell),
  });
  let ports = makePorts();
  let hidden: Act['hides'] = () => [];
  const current = together({
    id,
    store,
    memory: {
      ...(isUnused ? fresh() : remembered),
      isOpen: wasOpen ?? remembered?.isOpen ?? false,
    },
    fresh,
    async bring() {
      const { run, hiddenIn, rehearse } = await untilFetched(async () => {
        const talk = await import('./talk.ts');
        return { run: talk.run, hiddenIn: talk.hiddenIn, rehearse: talk.rehearse };
      });
      rehearse();
      hidden = (text) => hiddenIn(text, ports.hide, current.now().memory.lines);
      return (memory, changed) => {
        const begun = run(ports, memory, changed);
        if (!navigator.onLine) begun.tell({ type: 'network.lost' });
        return begun;
      };
    },
    changed: show,
    news(news) {
      emit(news);
      if (news.type === 'agent:joined') void raise(news.agent);
    },
    rescued: (texts) => screen.prefill(texts.join('\n')),
  });
  const tell = asking?.agreeing(config.consent ?? '', current, screen) ?? current.tell;
  const deeds = deedsFor({
    conversation: { ...current, tell },
    screen,
    desk: () => ports.desk,
    beforeSend: () => config.beforeSend,
    async forget() {
      await current.forget();
      setMark(id, null);
      setSound(id, false);
      setLanguage(id, null);
    },
    update,
  });
  screen.show(current.now().view);
  void spoken.later?.then(screen.speak);
  if (isOthers) await current.forget();
  // After the panel has been drawn: nobody can say anything before that. Where nobody looks, nothing is drawn.
  if (document.hidden) current.join();
  else requestAnimationFrame(() => setTimeout(current.join));
  if (config.customer) current.tell({ type: 'host.identified', customer: config.customer });
  if (screen.covers.matches) void bringBackStep().catch(() => {});
  reading.look(current.now());
  const network = () =>
    current.tell({ type: navigator.onLine ? 'network.returned' : 'network.lost' });
  for (const change of ['online', 'offline']) addEventListener(change, network);

  function makePorts(): AppPorts {
    return portsFor({
      config,
      language: config.locale ?? wantedHere()[0] ?? 'en',
      report,
      kept: () => current.kept(),
      files,
      agree: async () =>
        (await import('./agreeing.ts')).agreed(config.consent ?? 'default', current, screen),
    });
  }

  function show({ memory, view }: Moment): void {
    const isInUse = memory.lines.length > 0 || (view.isOpen && !config.consent);
    const mark = view.isOpen ? 'open' : 'closed';
    setMark(id, isInUse && disk !== null ? mark : null);
    screen.show(view);
    back?.look(view.isOpen);
    reading.look({ memory, view });
  }

  async function raise({ id: agent, name }: Agent): Promise<void> {
    try {
      const { alert } = await import('./alert.ts');
      await alert({
        occasion: `${id}:${agent}`,
        text: screen.words().say('event.here', { name }),
        hasSound: readSound(id),
      });
    } catch {
      // The panel says it as well.
    }
  }

  async function bringBackStep(): Promise<void> {
    const { backStep } = await import('./backStep.ts');
    back = backStep(id, screen.covers, () => void deeds.close());
    back.look(current.now().view.isOpen);
  }

  async function speak(): Promise<void> {
    const { words, later } = await wording(config, readLanguage(id));
    screen.speak(words);
    if (later) screen.speak(await later);
  }

  function typed(): void {
    const { memory, view } = current.now();
    if (memory.ticket && view.mode === 'human')
      ports.desk.signal(memory.ticket, { kind: 'typing' }, current.tell);
  }

  async function update(more: Config): Promise<void> {
    const { value, mistakes: found } = await loadConfig(more);
    report(found);
    config = { ...config, ...value };
    screen.configure(config);
    if (value.locale) setLanguage(id, null);
    if (value.locale ?? value.texts) await speak();
    if (value.customer) {
      if (isAnother(current.now().memory.customer, value.customer)) await deeds.reset();
      current.tell({ type: 'host.identified', customer: value.customer });
    }
    if (
      !['bot', 'knowledge', 'desk', 'webhook', 'whileWaiting', 'locale', 'hide', 'hideFromAi'].some(
        (key) => key in value,
      )
    )
      return;
    ports = makePorts();
    current.restart();
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
      void current.stop();
      back?.stop();
      reading.stop();
      screen.remove();
    },
  };
};
