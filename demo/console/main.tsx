/** Mounts the agent's console. */
import { render } from 'preact';
import { App } from './App.tsx';
import { rememberedAgent } from './agent.ts';

const place = document.querySelector('#console');
if (place !== null) render(<App first={rememberedAgent()} />, place);
