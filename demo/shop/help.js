/** The help centre: the same FAQ that the chat answers from, one folding answer for each question. */
import { elementsOf } from './markdown.js';

const answers = document.querySelector('[data-answers]');
const chapters = document.querySelector('[data-chapters]');
const found = document.querySelector('[data-found]');
const filter = document.querySelector('#filter');

const { entries } = await (await fetch('/shop/faq.json')).json();
const sections = Map.groupBy
  ? Map.groupBy(entries, ({ section }) => section)
  : new Map(entries.map(({ section }) => [section, entries.filter((e) => e.section === section)]));

answers.replaceChildren(...[...sections].map(([title, list]) => chapterOf(title, list)));
chapters.replaceChildren(...[...sections.keys()].map(linkTo));
openTarget();
addEventListener('hashchange', openTarget);
filter.addEventListener('input', () => show(filter.value.trim().toLowerCase()));

function chapterOf(title, list) {
  const chapter = document.createElement('section');
  chapter.id = idOf(title);
  const heading = document.createElement('h2');
  heading.textContent = title;
  chapter.append(heading, ...list.map(answerOf));
  return chapter;
}

function answerOf({ id, question, answer, alternatives }) {
  const details = document.createElement('details');
  details.id = id;
  details.dataset.words = [question, answer, ...alternatives].join(' ').toLowerCase();
  const summary = document.createElement('summary');
  summary.textContent = question;
  const text = document.createElement('div');
  text.className = 'text';
  text.append(...elementsOf(answer));
  details.append(summary, text);
  return details;
}

function linkTo(title) {
  const link = document.createElement('a');
  link.href = `#${idOf(title)}`;
  link.textContent = title;
  return link;
}

function idOf(title) {
  return `chapter-${title.toLowerCase().replaceAll(/\W+/g, '-')}`;
}

function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target instanceof HTMLDetailsElement) target.open = true;
  target.scrollIntoView();
}

function show(wanted) {
  let count = 0;
  for (const chapter of answers.children) {
    const list = [...chapter.querySelectorAll('details')];
    for (const details of list) {
      details.hidden = !wanted.split(/\s+/).every((word) => details.dataset.words.includes(word));
    }
    const left = list.filter((details) => !details.hidden).length;
    chapter.hidden = left === 0;
    count += left;
  }
  found.textContent = wanted === '' ? '' : `${count} ${count === 1 ? 'answer' : 'answers'}`;
}
