const SPREADSHEETS = new Set(['XLS', 'XLSB', 'ODS', 'Numbers']);

/** Whether a format that is not read is that of a spreadsheet program, which can save the table in one that is. */
export const isSpreadsheet = (format: string | undefined): boolean => format !== undefined && SPREADSHEETS.has(format);
