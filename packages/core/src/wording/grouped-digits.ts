/** A whole number with a sign between groups of three digits (`20.000`); anything else as it is. */
export const groupedDigits = (text: string | undefined, otherwise: string, sign: '.' | ','): string => {
  const digits = text ?? otherwise;
  if (!/^\d{5,15}$/.test(digits)) return digits;
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3) grouped = `${digits.slice(Math.max(0, end - 3), end)}${sign}${grouped}`;
  return grouped;
};
