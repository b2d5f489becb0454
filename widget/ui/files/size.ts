/** As people say it, in their language: 840 byte, 12 kB, 3.4 MB. */
export function sizeText(bytes: number, locale: string): string {
  if (bytes < 1000) return inUnits(bytes, 'byte', locale);
  if (bytes < 1_000_000) return inUnits(Math.round(bytes / 1000), 'kilobyte', locale);
  return inUnits(bytes / 1_000_000, 'megabyte', locale);
}

function inUnits(amount: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(
    amount,
  );
}
