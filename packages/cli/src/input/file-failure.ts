import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-code.ts';
import type { CliTexts } from '../texts/cli-texts.ts';

/** What the operating system says, in words. */
export function readingFailed(file: string, error: unknown): CliError {
  const code = codeOf(error);
  return new CliError(EXIT.files, (texts) => {
    if (code === 'ENOENT' || code === 'ENOTDIR') return texts.fileMissing(file);
    return common(code, file, texts) ?? texts.fileUnreadable(file, code);
  });
}

export function writingFailed(file: string, error: unknown): CliError {
  const code = codeOf(error);
  return new CliError(EXIT.files, (texts) => {
    if (code === 'ENOENT' || code === 'ENOTDIR') return texts.folderMissing(file);
    return common(code, file, texts) ?? texts.fileUnwritable(file, code);
  });
}

function common(code: string, file: string, texts: CliTexts): string | undefined {
  if (code === 'EISDIR') return texts.fileIsFolder(file);
  if (code === 'EACCES' || code === 'EPERM') return texts.fileForbidden(file);
  return undefined;
}

/** `ENOSPC` and the like. An error without such a code is a mistake in the program and goes on its way. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
