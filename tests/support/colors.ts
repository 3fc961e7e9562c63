/** What a reader sees of colours. */

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;
/** A canvas of one pixel. */
export const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Relative luminance of what is seen where a colour lies on a surface. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string, surface: string): number {
  for (const fill of [surface, color]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(color: string, surface: string): number {
  const [one, other] = [luminance(color, surface), luminance(surface, surface)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
