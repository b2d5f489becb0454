/** Mounts the designers' page. */
import { render } from 'preact';
import { Preview } from './Preview.tsx';

const place = document.querySelector('#preview');
if (place !== null) render(<Preview />, place);
