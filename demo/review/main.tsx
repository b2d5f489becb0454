/** Mounts the reviewer's page. */
import { render } from 'preact';
import { Review } from './Review.tsx';

const place = document.querySelector('#review');
if (place !== null) render(<Review />, place);
