/** Whether the bytes from `start` to `end` are UTF-8, the last character whole. Complexity: linear. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 128) continue;
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (more === 0 || i + more >= end) return false;
    for (let k = 0; k < more; k++) if ((bytes[++i]! & 0xc0) !== 0x80) return false;
  }
  return true;
}
