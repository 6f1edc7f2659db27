const SPREADSHEETS = new Set(['XLS', 'XLSB', 'ODS', 'Numbers', 'DIF', 'SYLK']);
const GRAPHS = new Set(['GML', 'DOT']);

/** Whether a format that is not read is that of a network, which other programs can turn into one that is. */
export const isGraph = (format: string | undefined): boolean => format !== undefined && GRAPHS.has(format);

/** Whether a format that is not read is that of a spreadsheet program, which can save the table in one that is. */
export const isSpreadsheet = (format: string | undefined): boolean => format !== undefined && SPREADSHEETS.has(format);
