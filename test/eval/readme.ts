import type { Report } from './report.ts';
export function withTable(readme: string, _report: Report): string {
  return readme;
}
