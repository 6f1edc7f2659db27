// Rows of cells only.
export const formats = ['xlsx'];

export async function prepare() {
  const { default: readSheets } = await import('read-excel-file/node');
  return async (_format, [{ bytes }]) => {
    const sheets = await readSheets(Buffer.from(bytes));
    return sheets.reduce((sum, { data }) => sum + data.length - 1, 0);
  };
}
