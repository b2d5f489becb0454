/** Tells a customer who looks elsewhere that a person is here: once, in one tab, and without a sound unless they want one. */

export type Alert = {
  /** Names the occasion, so that of several tabs only one tells of it. */
  readonly occasion: string;
  /** What the title of the page says meanwhile. */
  readonly text: string;
  readonly hasSound: boolean;
};

/** The other tabs hear of it within this. */
const oneTabMs = 3000;

export async function alert(what: Alert): Promise<void> {
  if (document.hasFocus()) return;
  const { locks } = navigator;
  // Where a browser has no locks, each tab tells for itself.
  if (locks === undefined) tell(what);
  else {
    await locks.request(`baton:${what.occasion}`, { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      tell(what);
      await new Promise((resolve) => {
        setTimeout(resolve, oneTabMs);
      });
    });
  }
}

function tell({ text, hasSound }: Alert): void {
  entitle(text);
  if (hasSound) chime();
}

/** The page's own title comes back when the customer does, unless the page has set another meanwhile. */
function entitle(text: string): void {
  const before = document.title;
  const changed = `${text} · ${before}`;
  document.title = changed;
  const restore = () => {
    if (document.title === changed) document.title = before;
  };
  addEventListener('focus', restore, { once: true });
}

/** Two soft notes. A browser that lets no page make a sound before it was touched stays silent. */
function chime(): void {
  try {
    const audio = new AudioContext();
    const volume = audio.createGain();
    volume.connect(audio.destination);
    volume.gain.setValueAtTime(0.08, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.6);
    for (const [after, hertz] of [
      [0, 660],
      [0.15, 880],
    ] as const) {
      const note = audio.createOscillator();
      note.frequency.value = hertz;
      note.connect(volume);
      note.start(audio.currentTime + after);
      note.stop(audio.currentTime + 0.6);
    }
    setTimeout(() => void audio.close(), 1000);
  } catch {
    // No sound here.
  }
}
