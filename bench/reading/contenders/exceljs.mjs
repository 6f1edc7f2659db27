// Rows of cells only.
export const formats = ['xlsx'];

export async function prepare() {
  const { default: Excel } = await import('exceljs');
  return async (_format, [{ bytes }]) => {
    const book = new Excel.Workbook();
    await book.xlsx.load(bytes);
    return book.worksheets.reduce((sum, { rowCount }) => sum + rowCount - 1, 0);
  };
}
