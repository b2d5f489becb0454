/**
 * A chart on a canvas. Which line is which is told by its dashes and points, not by colour alone; the table that stands behind it
 * has the same figures for everybody who does not see it.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef, useState } from 'preact/hooks';

Drawing.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export type Series = {
  readonly labels: readonly string[];
  /** Null is a gap. */
  readonly now: readonly (number | null)[];
  readonly before: readonly (number | null)[];
};

type Props = {
  readonly kind: 'line' | 'bar';
  readonly label: string;
  readonly series: Series;
  readonly text: (value: number) => string;
};

export function Chart({ kind, label, series, text }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const isDark = useDark();

  useEffect(() => {
    if (canvas.current === null) return undefined;
    const config = kind === 'line' ? lines(series) : bars(series);
    const drawing = new Drawing(canvas.current, styled(config, inks(canvas.current), text));
    return () => drawing.destroy();
  }, [kind, series, text, isDark]);

  return (
    <div class={`chart chart--${kind}`}>
      <canvas ref={canvas} class="chart__canvas" role="img" aria-label={label} />
    </div>
  );
}

type Config = ChartConfiguration<'bar' | 'line', (number | null)[], string>;

function lines({ labels, now, before }: Series): Config {
  const point = { pointRadius: 3, borderWidth: 2, spanGaps: true, tension: 0 };
  return {
    type: 'line',
    data: {
      labels: [...labels],
      datasets: [
        { label: 'This period', data: [...now], ...point },
        {
          label: 'The one before',
          data: [...before],
          ...point,
          borderDash: [5, 4],
          pointStyle: 'triangle',
        },
      ],
    },
  };
}

function bars({ labels, now, before }: Series): Config {
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: [
        { label: 'This period', data: [...now], borderWidth: 1.5 },
        { label: 'The one before', data: [...before], borderWidth: 1.5 },
      ],
    },
    options: { indexAxis: 'y' },
  };
}

type Inks = {
  readonly now: string;
  readonly before: string;
  readonly grid: string;
  readonly font: string;
};

/** A canvas cannot read `light-dark()`, and what is computed of these properties has been through it. */
function inks(canvas: HTMLCanvasElement): Inks {
  const style = getComputedStyle(canvas);
  return {
    now: style.color,
    before: style.textDecorationColor,
    grid: style.columnRuleColor,
    font: style.fontFamily,
  };
}

function styled({ type, data, options }: Config, ink: Inks, text: Props['text']): Config {
  const [now, then] = data.datasets;
  const font = { family: ink.font, size: 12 };
  const isAcross = options?.indexAxis === 'y';
  const values = {
    beginAtZero: true,
    grid: { color: ink.grid },
    border: { display: false },
    ticks: {
      color: ink.before,
      font,
      maxTicksLimit: 5,
      callback: (at: number | string) => text(Number(at)),
    },
  };
  const names = {
    grid: { display: false },
    border: { color: ink.grid },
    ticks: { color: ink.before, font, maxRotation: 0, autoSkipPadding: 12 },
  };
  return {
    type,
    data: {
      ...data,
      datasets: [
        ...(now === undefined ? [] : [{ ...now, borderColor: ink.now, backgroundColor: ink.now }]),
        ...(then === undefined
          ? []
          : [{ ...then, borderColor: ink.before, backgroundColor: 'transparent' }]),
      ],
    },
    options: {
      ...options,
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: isAcross ? { x: values, y: names } : { x: names, y: values },
      plugins: {
        legend: {
          position: 'bottom',
          labels: {
            color: ink.before,
            font,
            usePointStyle: type === 'line',
            boxWidth: 24,
            boxHeight: 7,
          },
        },
        tooltip: {
          callbacks: {
            label: ({ dataset, parsed }) =>
              `${dataset.label ?? ''}: ${text((isAcross ? parsed.x : parsed.y) ?? 0)}`,
          },
        },
      },
    },
  };
}

function useDark(): boolean {
  const [isDark, setDark] = useState(() => darkness().matches);
  useEffect(() => {
    const query = darkness();
    const look = () => setDark(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isDark;
}

function darkness(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
