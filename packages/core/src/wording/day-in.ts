/**
 * How a language writes days. Months are written out, not taken from `Intl`: its texts change with the version of the engine, and the same
 * data must give the same sentence everywhere.
 *
 * @returns for `2026-11-01`, `2026-11` or `2026`
 */
export function dayIn(months: readonly string[], write: (day: number, month: string, year: string) => string): (day: string) => string {
  return (day) => {
    const [year, month, dayOfMonth] = day.split('-') as [string, string?, string?];
    const name = months[Number(month) - 1];
    if (name === undefined) return year;
    return dayOfMonth === undefined ? `${name} ${year}` : write(Number(dayOfMonth), name, year);
  };
}
