/**
 * A number as text, so that it is read as the same number whatever the table takes a point or a comma for: "1,234" could be a thousand and
 * more, "1,2340" could not.
 */
export function numberText(value: number, decimal: ',' | '.'): string {
  const text = String(value);
  return (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text).replace('.', decimal);
}
