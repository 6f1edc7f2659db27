/** One file of the public folder. */
export interface PublicFile {
  /** Without a folder in front. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const publicFile = (name: string, text: string): PublicFile => ({ name, bytes: new TextEncoder().encode(text) });
