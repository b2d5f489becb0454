import { render } from 'preact';
import { App } from './App.tsx';

const place = document.getElementById('words');
if (place) render(<App />, place);
