/** Mounts the designers' page, with the knobs that the widget has something for. */
import { render } from 'preact';
import { isThere } from './knobs/knob.ts';
import { knobs } from './knobs/table.ts';
import { Preview } from './page/Preview.tsx';
import { widgetCss } from './stage/sheet.ts';

const place = document.querySelector('#preview');
const there = knobs.filter((knob) => isThere(knob, widgetCss));
if (place !== null) render(<Preview there={there} />, place);
