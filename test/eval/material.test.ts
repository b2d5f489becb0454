import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSet } from './evaluationSet.ts';
import { hasSet, usualPlace } from './place.ts';
import { length, pressure } from './pressure.ts';
import { readCuts, transcript } from './repetition.ts';

describe('the messages that are made to be slow', () => {
  it('have at least 40 shapes, each once, and are full', () => {
    expect(pressure.length).toBeGreaterThanOrEqual(40);
    expect(new Set(pressure.map(({ shape }) => shape)).size).toBe(pressure.length);
    expect(new Set(pressure.map(({ text }) => text)).size).toBe(pressure.length);
    for (const { text } of pressure) expect(Math.abs(text.length - length)).toBeLessThan(10);
  });
});

describe('the labelled cuts', () => {
  const cuts = readCuts();

  it('are enough, and hold references only', () => {
    expect(cuts.length).toBeGreaterThanOrEqual(220);
    expect(cuts.filter(({ again }) => again === 1).length).toBeGreaterThanOrEqual(45);
    const keys = new Set(cuts.flatMap((cut) => Object.keys(cut)));
    expect([...keys].toSorted()).toEqual(['again', 'dialogue', 'earlier', 'turn']);
    expect(new Set(cuts.map(({ dialogue, turn }) => `${dialogue} ${turn}`)).size).toBe(cuts.length);
  });

  it('name an earlier turn where something is said again, and only there', () => {
    for (const { again, earlier, turn } of cuts) {
      expect(earlier === undefined ? 0 : 1).toBe(again);
      if (earlier !== undefined) expect(earlier).toBeLessThan(turn);
    }
  });

  const seen = hasSet
    ? 'name turns of the customer’s, with an answer between'
    : 'cannot be looked up here, where the evaluation files are not at hand';
  it(seen, () => {
    if (!hasSet) return;
    const { dialogues } = readSet(usualPlace, 'dev');
    const byId = new Map(dialogues.map((dialogue) => [dialogue.id, dialogue.turns]));
    const wrong = cuts.filter(({ dialogue, turn, earlier }) => {
      const turns = byId.get(dialogue) ?? [];
      if (turns[turn]?.r !== 'c') return true;
      const between = transcript(turns).slice(0, -1);
      const hasAnswer = between.some(({ from }) => from === 'ai');
      return !hasAnswer || (earlier !== undefined && turns[earlier]?.r !== 'c');
    });
    expect(wrong).toEqual([]);
  });
});

describe('a run without the evaluation files', () => {
  it('says plainly which are missing, and ends with 2', () => {
    const nowhere = join(tmpdir(), 'baton-nowhere');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'run.ts'), '--dir', nowhere],
      { encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('The evaluation files are not part of the project');
    expect(stderr).toContain(join(nowhere, 'frustration.dev.jsonl'));
  });
});
