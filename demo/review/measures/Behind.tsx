/** The table behind a chart, and the same as a file. */
import { download } from '../../page/download.ts';
import { type Cell, csvOf } from './csv.ts';

type Props = {
  readonly title: string;
  readonly columns: readonly string[];
  /** As they are in the file; the first cell of each names the row. */
  readonly rows: readonly (readonly Cell[])[];
  /** As they are read, in the same order. */
  readonly shown: readonly (readonly string[])[];
};

export function Behind({ title, columns, rows, shown }: Props) {
  return (
    <details class="behind">
      <summary>
        Table<span class="unseen"> of {title}</span>
      </summary>
      <div class="behind__scroll">
        <table class="behind__table">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(([name = '', ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={columns[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button
        type="button"
        class="button"
        onClick={() =>
          download(`${title.toLowerCase()}.csv`, 'text/csv', csvOf([columns, ...rows]))
        }
      >
        Download CSV<span class="unseen"> of {title}</span>
      </button>
    </details>
  );
}
