import { screen, waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { later } from '../../widget/ui/later.tsx';

it('a part of the panel comes wherever it is wanted, also where it was wanted as it came for another place', async () => {
  let bring: (part: () => string) => void = () => {};
  const Part = later(() => new Promise<() => string>((resolve) => void (bring = resolve)));
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  document.body.append(first, second);

  render(<Part />, first);
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  render(<Part />, second);
  bring(() => 'It is here.');

  await waitFor(() => expect(screen.getAllByText('It is here.')).toHaveLength(2));
});
