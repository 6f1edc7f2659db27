// Pixels of pictures. The browser reads its own PNG: no program for it is needed.

/** @returns {Promise<{width: number, height: number, at: (x: number, y: number) => number}>} colours as 0xrrggbb */
export async function pixelsOf(page, png) {
  const { width, height, text } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    let out = '';
    for (let i = 0; i < data.length; i += 4) out += String.fromCharCode(data[i], data[i + 1], data[i + 2]);
    return { width: bitmap.width, height: bitmap.height, text: btoa(out) };
  }, png.toString('base64'));
  const bytes = Buffer.from(text, 'base64');
  const at = (x, y) => bytes.readUIntBE(3 * (y * width + x), 3);
  return { width, height, at };
}

/** The places whose surroundings of 5 × 5 pixels have one colour: inside of signs and ground, not of lines, letters and edges. */
export function solid({ width, height, at }) {
  const places = new Map();
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const colour = at(x, y);
      let same = true;
      for (let dy = -2; same && dy <= 2; dy++) for (let dx = -2; same && dx <= 2; dx++) same = at(x + dx, y + dy) === colour;
      if (!same) continue;
      const list = places.get(colour);
      if (list) list.push(y * width + x);
      else places.set(colour, [y * width + x]);
    }
  return places;
}

const luminance = (colour) => {
  const [r, g, b] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast as WCAG 2 defines it. */
export function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** What CSS says for colours, as 0xrrggbb. */
export const coloursInPage = (page, words) =>
  page.evaluate(
    (all) =>
      all.map((word) => {
        const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        const probe = document.body.appendChild(document.createElement('span'));
        probe.style.setProperty('forced-color-adjust', 'none');
        probe.style.color = word;
        pen.fillStyle = getComputedStyle(probe).color;
        probe.remove();
        pen.fillRect(0, 0, 1, 1);
        const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
        return (r << 16) | (g << 8) | b;
      }),
    words,
  );

export const hex = (colour) => `#${colour.toString(16).padStart(6, '0')}`;
