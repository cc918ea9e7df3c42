import { facesOf } from './faces-of.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** How many dots a pixel of the page becomes in a PNG: sharp on paper and on dense screens. */
const DOTS_A_PIXEL = 2;

/** Hands a file to the browser as a download. */
function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; the memory is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function svgBlob(svg: SVGSVGElement, caption: string): Promise<Blob> {
  const faces = await facesOf(svg, `${svg.textContent}${caption}`);
  return new Blob([standaloneSvg(svg, caption, faces)], { type: 'image/svg+xml' });
}

async function pngBlob(svg: SVGSVGElement, caption: string): Promise<Blob | null> {
  const address = URL.createObjectURL(await svgBlob(svg, caption));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * DOTS_A_PIXEL;
    canvas.height = image.naturalHeight * DOTS_A_PIXEL;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

interface FigureFile {
  /** Without its ending. */
  readonly name: string;
  readonly caption: string;
}

/** Saves a drawing as a vector file, with the faces it is set in. */
export async function saveAsSvg(svg: SVGSVGElement, { name, caption }: FigureFile): Promise<void> {
  save(await svgBlob(svg, caption), `${name}.svg`);
}

/** Saves a drawing as a picture, twice as fine as on the page. */
export async function saveAsPng(svg: SVGSVGElement, { name, caption }: FigureFile): Promise<void> {
  const blob = await pngBlob(svg, caption);
  if (blob !== null) save(blob, `${name}.png`);
}
