/** Why a packed file, or a part of it, cannot be used. */
export class ZipFailure extends Error {
  readonly code: 'zip-corrupt' | 'zip-limit' | 'file-protected' | 'unsupported-format';
  /** For `zip-limit` the limit that was met, for `unsupported-format` the name of the format. */
  readonly detail: string | undefined;

  constructor(code: ZipFailure['code'], detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
