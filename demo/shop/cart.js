/** A cart that feels like one: it lives until the tab is closed and never asks for money. */

const key = 'shop-cart';

export function startCart() {
  const dialog = document.querySelector('.cart');
  draw(dialog);

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const { add, remove, do: wish, name, price } = button.dataset;
    if (add) {
      put(add, { name, price: Number(price) });
      say(`${name} is in your cart.`);
    }
    if (remove) take(remove);
    if (wish === 'open-cart') dialog.showModal();
    if (wish === 'check-out') {
      dialog.close();
      say('This shop is made up, so the kettle stays here.');
    }
    draw(dialog);
  });

  // A click on the backdrop lands on the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
}

function put(id, { name, price }) {
  const lines = read();
  const count = (lines[id]?.count ?? 0) + 1;
  write({ ...lines, [id]: { name, price, count } });
}

function take(id) {
  const { [id]: _gone, ...rest } = read();
  write(rest);
}

function draw(dialog) {
  const lines = Object.entries(read());
  const count = lines.reduce((sum, [, line]) => sum + line.count, 0);
  const total = lines.reduce((sum, [, line]) => sum + line.count * line.price, 0);

  for (const place of document.querySelectorAll('[data-count]')) place.textContent = String(count);
  dialog.querySelector('[data-total]').textContent = `$${total}`;
  dialog.querySelector('[data-delivery]').textContent = deliveryNote(total);
  dialog.querySelector('[data-do="check-out"]').disabled = count === 0;
  dialog.querySelector('[data-lines]').replaceChildren(...lines.map(lineOf));
}

function deliveryNote(total) {
  if (total === 0) return 'Nothing in it yet.';
  return total >= 75 ? 'Delivery is free.' : `$${75 - total} to free delivery.`;
}

function lineOf([id, { name, price, count }]) {
  const item = document.createElement('li');
  const picture = new Image(56, 56);
  picture.src = `/shop/pictures/${id}.svg`;
  picture.alt = '';
  const text = document.createElement('span');
  text.textContent = count > 1 ? `${name} × ${count}` : name;
  const sum = document.createElement('span');
  sum.textContent = `$${price * count}`;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'link';
  remove.dataset.remove = id;
  remove.textContent = 'Remove';
  remove.setAttribute('aria-label', `Remove ${name}`);
  item.append(picture, text, sum, remove);
  return item;
}

let timer = 0;

function say(text) {
  const toast = document.querySelector('.toast');
  toast.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    toast.textContent = '';
  }, 4000);
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

function write(lines) {
  sessionStorage.setItem(key, JSON.stringify(lines));
}
