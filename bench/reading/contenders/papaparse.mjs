// Rows of text only.
export const formats = ['csv'];

export async function prepare() {
  const { default: Papa } = await import('papaparse');
  return (_format, files) => {
    const tables = files.map(({ bytes }) => Papa.parse(new TextDecoder().decode(bytes), { skipEmptyLines: true }).data);
    return tables.reduce((sum, rows) => sum + rows.length - 1, 0);
  };
}
